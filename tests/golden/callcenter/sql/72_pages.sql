-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

do $$
begin
  if to_regtype('callcenter.user_role_connection') is null then
    create type callcenter.user_role_connection as (
      nodes callcenter.user_roles[],
      page_info callcenter.page_info
    );
  end if;
end
$$;
comment on type callcenter.user_role_connection is 'A page of rows of UserRole.';
comment on column callcenter.user_role_connection.nodes is 'The rows, in the order that was asked for.';
comment on column callcenter.user_role_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('callcenter.role_description_connection') is null then
    create type callcenter.role_description_connection as (
      nodes callcenter.roles[],
      page_info callcenter.page_info
    );
  end if;
end
$$;
comment on type callcenter.role_description_connection is 'A page of rows of RoleDescription.';
comment on column callcenter.role_description_connection.nodes is 'The rows, in the order that was asked for.';
comment on column callcenter.role_description_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('callcenter.permission_connection') is null then
    create type callcenter.permission_connection as (
      nodes callcenter.permissions[],
      page_info callcenter.page_info
    );
  end if;
end
$$;
comment on type callcenter.permission_connection is 'A page of rows of Permission.';
comment on column callcenter.permission_connection.nodes is 'The rows, in the order that was asked for.';
comment on column callcenter.permission_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('callcenter.role_permission_connection') is null then
    create type callcenter.role_permission_connection as (
      nodes callcenter.role_permissions[],
      page_info callcenter.page_info
    );
  end if;
end
$$;
comment on type callcenter.role_permission_connection is 'A page of rows of RolePermission.';
comment on column callcenter.role_permission_connection.nodes is 'The rows, in the order that was asked for.';
comment on column callcenter.role_permission_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('callcenter.team_connection') is null then
    create type callcenter.team_connection as (
      nodes callcenter.teams[],
      page_info callcenter.page_info
    );
  end if;
end
$$;
comment on type callcenter.team_connection is 'A page of rows of Team.';
comment on column callcenter.team_connection.nodes is 'The rows, in the order that was asked for.';
comment on column callcenter.team_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('callcenter.skill_connection') is null then
    create type callcenter.skill_connection as (
      nodes callcenter.skills[],
      page_info callcenter.page_info
    );
  end if;
end
$$;
comment on type callcenter.skill_connection is 'A page of rows of Skill.';
comment on column callcenter.skill_connection.nodes is 'The rows, in the order that was asked for.';
comment on column callcenter.skill_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('callcenter.agent_connection') is null then
    create type callcenter.agent_connection as (
      nodes callcenter.agents[],
      page_info callcenter.page_info
    );
  end if;
end
$$;
comment on type callcenter.agent_connection is 'A page of rows of Agent.';
comment on column callcenter.agent_connection.nodes is 'The rows, in the order that was asked for.';
comment on column callcenter.agent_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('callcenter.lead_source_connection') is null then
    create type callcenter.lead_source_connection as (
      nodes callcenter.lead_sources[],
      page_info callcenter.page_info
    );
  end if;
end
$$;
comment on type callcenter.lead_source_connection is 'A page of rows of LeadSource.';
comment on column callcenter.lead_source_connection.nodes is 'The rows, in the order that was asked for.';
comment on column callcenter.lead_source_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('callcenter.lead_connection') is null then
    create type callcenter.lead_connection as (
      nodes callcenter.leads[],
      page_info callcenter.page_info
    );
  end if;
end
$$;
comment on type callcenter.lead_connection is 'A page of rows of Lead.';
comment on column callcenter.lead_connection.nodes is 'The rows, in the order that was asked for.';
comment on column callcenter.lead_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('callcenter.scoring_model_connection') is null then
    create type callcenter.scoring_model_connection as (
      nodes callcenter.scoring_models[],
      page_info callcenter.page_info
    );
  end if;
end
$$;
comment on type callcenter.scoring_model_connection is 'A page of rows of ScoringModel.';
comment on column callcenter.scoring_model_connection.nodes is 'The rows, in the order that was asked for.';
comment on column callcenter.scoring_model_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('callcenter.routing_rule_connection') is null then
    create type callcenter.routing_rule_connection as (
      nodes callcenter.routing_rules[],
      page_info callcenter.page_info
    );
  end if;
end
$$;
comment on type callcenter.routing_rule_connection is 'A page of rows of RoutingRule.';
comment on column callcenter.routing_rule_connection.nodes is 'The rows, in the order that was asked for.';
comment on column callcenter.routing_rule_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('callcenter.campaign_connection') is null then
    create type callcenter.campaign_connection as (
      nodes callcenter.campaigns[],
      page_info callcenter.page_info
    );
  end if;
end
$$;
comment on type callcenter.campaign_connection is 'A page of rows of Campaign.';
comment on column callcenter.campaign_connection.nodes is 'The rows, in the order that was asked for.';
comment on column callcenter.campaign_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('callcenter.call_log_connection') is null then
    create type callcenter.call_log_connection as (
      nodes callcenter.call_logs[],
      page_info callcenter.page_info
    );
  end if;
end
$$;
comment on type callcenter.call_log_connection is 'A page of rows of CallLog.';
comment on column callcenter.call_log_connection.nodes is 'The rows, in the order that was asked for.';
comment on column callcenter.call_log_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('callcenter.ivr_menu_connection') is null then
    create type callcenter.ivr_menu_connection as (
      nodes callcenter.ivr_menus[],
      page_info callcenter.page_info
    );
  end if;
end
$$;
comment on type callcenter.ivr_menu_connection is 'A page of rows of IvrMenu.';
comment on column callcenter.ivr_menu_connection.nodes is 'The rows, in the order that was asked for.';
comment on column callcenter.ivr_menu_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('callcenter.ivr_option_connection') is null then
    create type callcenter.ivr_option_connection as (
      nodes callcenter.ivr_options[],
      page_info callcenter.page_info
    );
  end if;
end
$$;
comment on type callcenter.ivr_option_connection is 'A page of rows of IvrOption.';
comment on column callcenter.ivr_option_connection.nodes is 'The rows, in the order that was asked for.';
comment on column callcenter.ivr_option_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('callcenter.phone_number_connection') is null then
    create type callcenter.phone_number_connection as (
      nodes callcenter.phone_numbers[],
      page_info callcenter.page_info
    );
  end if;
end
$$;
comment on type callcenter.phone_number_connection is 'A page of rows of PhoneNumber.';
comment on column callcenter.phone_number_connection.nodes is 'The rows, in the order that was asked for.';
comment on column callcenter.phone_number_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('callcenter.message_provider_connection') is null then
    create type callcenter.message_provider_connection as (
      nodes callcenter.message_providers[],
      page_info callcenter.page_info
    );
  end if;
end
$$;
comment on type callcenter.message_provider_connection is 'A page of rows of MessageProvider.';
comment on column callcenter.message_provider_connection.nodes is 'The rows, in the order that was asked for.';
comment on column callcenter.message_provider_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('callcenter.message_template_connection') is null then
    create type callcenter.message_template_connection as (
      nodes callcenter.message_templates[],
      page_info callcenter.page_info
    );
  end if;
end
$$;
comment on type callcenter.message_template_connection is 'A page of rows of MessageTemplate.';
comment on column callcenter.message_template_connection.nodes is 'The rows, in the order that was asked for.';
comment on column callcenter.message_template_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('callcenter.message_connection') is null then
    create type callcenter.message_connection as (
      nodes callcenter.messages[],
      page_info callcenter.page_info
    );
  end if;
end
$$;
comment on type callcenter.message_connection is 'A page of rows of Message.';
comment on column callcenter.message_connection.nodes is 'The rows, in the order that was asked for.';
comment on column callcenter.message_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('callcenter.device_token_connection') is null then
    create type callcenter.device_token_connection as (
      nodes callcenter.device_tokens[],
      page_info callcenter.page_info
    );
  end if;
end
$$;
comment on type callcenter.device_token_connection is 'A page of rows of DeviceToken.';
comment on column callcenter.device_token_connection.nodes is 'The rows, in the order that was asked for.';
comment on column callcenter.device_token_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('callcenter.point_rule_connection') is null then
    create type callcenter.point_rule_connection as (
      nodes callcenter.point_rules[],
      page_info callcenter.page_info
    );
  end if;
end
$$;
comment on type callcenter.point_rule_connection is 'A page of rows of PointRule.';
comment on column callcenter.point_rule_connection.nodes is 'The rows, in the order that was asked for.';
comment on column callcenter.point_rule_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('callcenter.achievement_tier_connection') is null then
    create type callcenter.achievement_tier_connection as (
      nodes callcenter.achievement_tiers[],
      page_info callcenter.page_info
    );
  end if;
end
$$;
comment on type callcenter.achievement_tier_connection is 'A page of rows of AchievementTier.';
comment on column callcenter.achievement_tier_connection.nodes is 'The rows, in the order that was asked for.';
comment on column callcenter.achievement_tier_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('callcenter.badge_connection') is null then
    create type callcenter.badge_connection as (
      nodes callcenter.badges[],
      page_info callcenter.page_info
    );
  end if;
end
$$;
comment on type callcenter.badge_connection is 'A page of rows of Badge.';
comment on column callcenter.badge_connection.nodes is 'The rows, in the order that was asked for.';
comment on column callcenter.badge_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('callcenter.challenge_connection') is null then
    create type callcenter.challenge_connection as (
      nodes callcenter.challenges[],
      page_info callcenter.page_info
    );
  end if;
end
$$;
comment on type callcenter.challenge_connection is 'A page of rows of Challenge.';
comment on column callcenter.challenge_connection.nodes is 'The rows, in the order that was asked for.';
comment on column callcenter.challenge_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('callcenter.competition_connection') is null then
    create type callcenter.competition_connection as (
      nodes callcenter.competitions[],
      page_info callcenter.page_info
    );
  end if;
end
$$;
comment on type callcenter.competition_connection is 'A page of rows of Competition.';
comment on column callcenter.competition_connection.nodes is 'The rows, in the order that was asked for.';
comment on column callcenter.competition_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('callcenter.reward_connection') is null then
    create type callcenter.reward_connection as (
      nodes callcenter.rewards[],
      page_info callcenter.page_info
    );
  end if;
end
$$;
comment on type callcenter.reward_connection is 'A page of rows of Reward.';
comment on column callcenter.reward_connection.nodes is 'The rows, in the order that was asked for.';
comment on column callcenter.reward_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('callcenter.redemption_connection') is null then
    create type callcenter.redemption_connection as (
      nodes callcenter.redemptions[],
      page_info callcenter.page_info
    );
  end if;
end
$$;
comment on type callcenter.redemption_connection is 'A page of rows of Redemption.';
comment on column callcenter.redemption_connection.nodes is 'The rows, in the order that was asked for.';
comment on column callcenter.redemption_connection.page_info is 'Where the page stands.';
