-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create or replace trigger keep_owner
after update of role or delete on callcenter.user_roles
  for each row when (old.role::text = 'ADMIN')
  execute function callcenter_private.user_roles_keep_owner();

create or replace trigger zz_seal
before insert or update on callcenter.agents
  for each row
  execute function callcenter_private.agents_seal();

create or replace trigger zz_seal
before insert or update on callcenter.leads
  for each row
  execute function callcenter_private.leads_seal();

create or replace trigger zz_seal
before insert or update on callcenter.call_logs
  for each row
  execute function callcenter_private.call_logs_seal();

create or replace trigger zz_seal
before insert or update on callcenter.message_providers
  for each row
  execute function callcenter_private.message_providers_seal();

create or replace trigger zz_seal
before insert or update on callcenter.messages
  for each row
  execute function callcenter_private.messages_seal();

create or replace trigger zz_seal
before insert or update on callcenter.device_tokens
  for each row
  execute function callcenter_private.device_tokens_seal();

create or replace trigger zz_seal
before insert or update on callcenter.gdpr_requests
  for each row
  execute function callcenter_private.gdpr_requests_seal();

create or replace trigger frozen_columns
before update on callcenter.tenants
  for each row when (old.id is distinct from new.id or old.slug is distinct from new.slug or old.created_at is distinct from new.created_at)
  execute function callcenter_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on callcenter.tenants
  for each row
  execute function callcenter_private.touch_updated_at();

create or replace trigger frozen_columns
before update on callcenter.users
  for each row when (old.id is distinct from new.id)
  execute function callcenter_private.refuse_frozen();

create or replace trigger frozen_columns
before update on callcenter.user_roles
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.user_id is distinct from new.user_id or old.granted_at is distinct from new.granted_at)
  execute function callcenter_private.refuse_frozen();

create or replace trigger frozen_columns
before update on callcenter.roles
  for each row when (old.name is distinct from new.name)
  execute function callcenter_private.refuse_frozen();

create or replace trigger frozen_columns
before update on callcenter.permissions
  for each row when (old.code is distinct from new.code)
  execute function callcenter_private.refuse_frozen();

create or replace trigger frozen_columns
before update on callcenter.role_permissions
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.role is distinct from new.role or old.permission is distinct from new.permission)
  execute function callcenter_private.refuse_frozen();

create or replace trigger frozen_columns
before update on callcenter.teams
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at)
  execute function callcenter_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on callcenter.teams
  for each row
  execute function callcenter_private.touch_updated_at();

create or replace trigger frozen_columns
before update on callcenter.skills
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at)
  execute function callcenter_private.refuse_frozen();

create or replace trigger frozen_columns
before update on callcenter.agents
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.user_id is distinct from new.user_id)
  execute function callcenter_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on callcenter.agents
  for each row
  execute function callcenter_private.touch_updated_at();

create or replace trigger frozen_columns
before update on callcenter.agent_skills
  for each row when (old.agent_id is distinct from new.agent_id or old.skill_id is distinct from new.skill_id or old.tenant_id is distinct from new.tenant_id)
  execute function callcenter_private.refuse_frozen();

create or replace trigger frozen_columns
before update on callcenter.agent_activities
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.from_status is distinct from new.from_status or old.to_status is distinct from new.to_status or old.seconds is distinct from new.seconds)
  execute function callcenter_private.refuse_frozen();

create or replace trigger frozen_columns
before update on callcenter.lead_sources
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at)
  execute function callcenter_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on callcenter.lead_sources
  for each row
  execute function callcenter_private.touch_updated_at();

create or replace trigger frozen_columns
before update on callcenter.leads
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at)
  execute function callcenter_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on callcenter.leads
  for each row
  execute function callcenter_private.touch_updated_at();

create or replace trigger note_when_closed
before insert or update of status, closed_at on callcenter.leads
  for each row when ((new.status in ('WON', 'LOST')) <> (new.closed_at is not null))
  execute function callcenter_private.leads_note_when_closed();

create or replace trigger frozen_columns
before update on callcenter.lead_activities
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.lead_id is distinct from new.lead_id or old.kind is distinct from new.kind or old.detail is distinct from new.detail)
  execute function callcenter_private.refuse_frozen();

create or replace trigger frozen_columns
before update on callcenter.scoring_models
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at)
  execute function callcenter_private.refuse_frozen();

create or replace trigger frozen_columns
before update on callcenter.lead_scores
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.lead_id is distinct from new.lead_id or old.score is distinct from new.score or old.source_quality is distinct from new.source_quality or old.status_factor is distinct from new.status_factor or old.age_factor is distinct from new.age_factor or old.assignment_factor is distinct from new.assignment_factor or old.availability_factor is distinct from new.availability_factor)
  execute function callcenter_private.refuse_frozen();

create or replace trigger frozen_columns
before update on callcenter.routing_rules
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at)
  execute function callcenter_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on callcenter.routing_rules
  for each row
  execute function callcenter_private.touch_updated_at();

create or replace trigger frozen_columns
before update on callcenter.lead_assignments
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.lead_id is distinct from new.lead_id or old.agent_id is distinct from new.agent_id or old.strategy is distinct from new.strategy)
  execute function callcenter_private.refuse_frozen();

create or replace trigger frozen_columns
before update on callcenter.lead_documents
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.lead_id is distinct from new.lead_id)
  execute function callcenter_private.refuse_frozen();

create or replace trigger frozen_columns
before update on callcenter.campaigns
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at)
  execute function callcenter_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on callcenter.campaigns
  for each row
  execute function callcenter_private.touch_updated_at();

create or replace trigger frozen_columns
before update on callcenter.campaign_sources
  for each row when (old.campaign_id is distinct from new.campaign_id or old.source_id is distinct from new.source_id or old.tenant_id is distinct from new.tenant_id)
  execute function callcenter_private.refuse_frozen();

create or replace trigger frozen_columns
before update on callcenter.campaign_expenses
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.campaign_id is distinct from new.campaign_id or old.kind is distinct from new.kind or old.amount is distinct from new.amount or old.spent_on is distinct from new.spent_on or old.note is distinct from new.note)
  execute function callcenter_private.refuse_frozen();

create or replace trigger frozen_columns
before update on callcenter.call_logs
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.reference is distinct from new.reference or old.direction is distinct from new.direction or old.started_at is distinct from new.started_at)
  execute function callcenter_private.refuse_frozen();

create or replace trigger frozen_columns
before update on callcenter.ivr_menus
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at)
  execute function callcenter_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on callcenter.ivr_menus
  for each row
  execute function callcenter_private.touch_updated_at();

create or replace trigger frozen_columns
before update on callcenter.ivr_options
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.menu_id is distinct from new.menu_id or old.digit is distinct from new.digit or old.target_id is distinct from new.target_id or old.team_id is distinct from new.team_id or old.takes_message is distinct from new.takes_message)
  execute function callcenter_private.refuse_frozen();

create or replace trigger frozen_columns
before update on callcenter.phone_numbers
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at)
  execute function callcenter_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on callcenter.phone_numbers
  for each row
  execute function callcenter_private.touch_updated_at();

create or replace trigger frozen_columns
before update on callcenter.ivr_interactions
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.call_log_id is distinct from new.call_log_id or old.digit is distinct from new.digit or old.action is distinct from new.action)
  execute function callcenter_private.refuse_frozen();

create or replace trigger frozen_columns
before update on callcenter.voicemails
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.call_log_id is distinct from new.call_log_id or old.seconds is distinct from new.seconds)
  execute function callcenter_private.refuse_frozen();

create or replace trigger frozen_columns
before update on callcenter.message_providers
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at)
  execute function callcenter_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on callcenter.message_providers
  for each row
  execute function callcenter_private.touch_updated_at();

create or replace trigger frozen_columns
before update on callcenter.message_templates
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at)
  execute function callcenter_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on callcenter.message_templates
  for each row
  execute function callcenter_private.touch_updated_at();

create or replace trigger frozen_columns
before update on callcenter.messages
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.lead_id is distinct from new.lead_id or old.colleague_id is distinct from new.colleague_id or old.channel is distinct from new.channel)
  execute function callcenter_private.refuse_frozen();

create or replace trigger frozen_columns
before update on callcenter.outbox_entries
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.message_id is distinct from new.message_id)
  execute function callcenter_private.refuse_frozen();

create or replace trigger frozen_columns
before update on callcenter.message_events
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.message_id is distinct from new.message_id or old.delivery is distinct from new.delivery or old.detail is distinct from new.detail)
  execute function callcenter_private.refuse_frozen();

create or replace trigger frozen_columns
before update on callcenter.device_tokens
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.user_id is distinct from new.user_id or old.platform is distinct from new.platform)
  execute function callcenter_private.refuse_frozen();

create or replace trigger frozen_columns
before update on callcenter.notifications
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.user_id is distinct from new.user_id or old.kind is distinct from new.kind or old.text is distinct from new.text)
  execute function callcenter_private.refuse_frozen();

create or replace trigger frozen_columns
before update on callcenter.point_rules
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.deed is distinct from new.deed or old.valid_from is distinct from new.valid_from)
  execute function callcenter_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on callcenter.point_rules
  for each row
  execute function callcenter_private.touch_updated_at();

create or replace trigger frozen_columns
before update on callcenter.point_entries
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.user_id is distinct from new.user_id or old.event is distinct from new.event or old.points is distinct from new.points or old.subject_id is distinct from new.subject_id)
  execute function callcenter_private.refuse_frozen();

create or replace trigger frozen_columns
before update on callcenter.achievement_tiers
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at)
  execute function callcenter_private.refuse_frozen();

create or replace trigger frozen_columns
before update on callcenter.badges
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at)
  execute function callcenter_private.refuse_frozen();

create or replace trigger frozen_columns
before update on callcenter.user_badges
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.user_id is distinct from new.user_id or old.badge_id is distinct from new.badge_id)
  execute function callcenter_private.refuse_frozen();

create or replace trigger frozen_columns
before update on callcenter.challenges
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at)
  execute function callcenter_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on callcenter.challenges
  for each row
  execute function callcenter_private.touch_updated_at();

create or replace trigger frozen_columns
before update on callcenter.challenge_progress
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.challenge_id is distinct from new.challenge_id or old.user_id is distinct from new.user_id or old.began_on is distinct from new.began_on)
  execute function callcenter_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on callcenter.challenge_progress
  for each row
  execute function callcenter_private.touch_updated_at();

create or replace trigger frozen_columns
before update on callcenter.competitions
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at)
  execute function callcenter_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on callcenter.competitions
  for each row
  execute function callcenter_private.touch_updated_at();

create or replace trigger frozen_columns
before update on callcenter.competition_teams
  for each row when (old.competition_id is distinct from new.competition_id or old.team_id is distinct from new.team_id or old.tenant_id is distinct from new.tenant_id)
  execute function callcenter_private.refuse_frozen();

create or replace trigger frozen_columns
before update on callcenter.rewards
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at)
  execute function callcenter_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on callcenter.rewards
  for each row
  execute function callcenter_private.touch_updated_at();

create or replace trigger frozen_columns
before update on callcenter.redemptions
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.user_id is distinct from new.user_id or old.reward_id is distinct from new.reward_id or old.cost is distinct from new.cost)
  execute function callcenter_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on callcenter.redemptions
  for each row
  execute function callcenter_private.touch_updated_at();

create or replace trigger frozen_columns
before update on callcenter.daily_metrics
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at)
  execute function callcenter_private.refuse_frozen();

create or replace trigger append_only
before update or delete on callcenter.audit_logs
  for each row
  execute function callcenter_private.refuse_change();

create or replace trigger never_emptied
after truncate on callcenter.audit_logs
  for each statement
  execute function callcenter_private.refuse_change();

create or replace trigger frozen_columns
before update on callcenter.security_events
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.kind is distinct from new.kind or old.account_id is distinct from new.account_id or old.detail is distinct from new.detail or old.ip_address is distinct from new.ip_address or old.user_agent is distinct from new.user_agent)
  execute function callcenter_private.refuse_frozen();

create or replace trigger frozen_columns
before update on callcenter.consent_records
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.lead_id is distinct from new.lead_id or old.purpose is distinct from new.purpose or old.evidence is distinct from new.evidence or old.ip_address is distinct from new.ip_address)
  execute function callcenter_private.refuse_frozen();

create or replace trigger frozen_columns
before update on callcenter.gdpr_requests
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.kind is distinct from new.kind or old.due_at is distinct from new.due_at)
  execute function callcenter_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on callcenter.gdpr_requests
  for each row
  execute function callcenter_private.touch_updated_at();

create or replace trigger frozen_columns
before update on callcenter.data_classifications
  for each row when (old.id is distinct from new.id)
  execute function callcenter_private.refuse_frozen();

create or replace trigger count_insert
after insert on callcenter.leads
  referencing new table as new_rows
  for each statement
  execute function callcenter_private.leads_count_insert();

create or replace trigger count_update
after update on callcenter.leads
  referencing old table as old_rows new table as new_rows
  for each statement
  execute function callcenter_private.leads_count_update();

create or replace trigger count_delete
after delete on callcenter.leads
  referencing old table as old_rows
  for each statement
  execute function callcenter_private.leads_count_delete();

create or replace trigger count_truncate
after truncate on callcenter.leads
  for each statement
  execute function callcenter_private.leads_count_truncate();

create or replace trigger transitions_status
before update on callcenter.leads
  for each row when (old.status is distinct from new.status)
  execute function callcenter_private.leads_status_transitions();

create or replace trigger transitions_status
before update on callcenter.campaigns
  for each row when (old.status is distinct from new.status)
  execute function callcenter_private.campaigns_status_transitions();

create or replace trigger transitions_status
before update on callcenter.call_logs
  for each row when (old.status is distinct from new.status)
  execute function callcenter_private.call_logs_status_transitions();

create or replace trigger transitions_delivery
before update on callcenter.messages
  for each row when (old.delivery is distinct from new.delivery)
  execute function callcenter_private.messages_delivery_transitions();

create or replace trigger transitions_status
before update on callcenter.competitions
  for each row when (old.status is distinct from new.status)
  execute function callcenter_private.competitions_status_transitions();

create or replace trigger transitions_status
before update on callcenter.redemptions
  for each row when (old.status is distinct from new.status)
  execute function callcenter_private.redemptions_status_transitions();

create or replace trigger transitions_status
before update on callcenter.security_events
  for each row when (old.status is distinct from new.status)
  execute function callcenter_private.security_events_status_transitions();

create or replace trigger transitions_status
before update on callcenter.gdpr_requests
  for each row when (old.status is distinct from new.status)
  execute function callcenter_private.gdpr_requests_status_transitions();

create or replace trigger _column_rights
before update on callcenter.agents
  for each row when (row_security_active('callcenter.agents'::regclass) and current_user <> 'callcenter_tenant' and (old.phone is distinct from new.phone or old.email is distinct from new.email or old.payout_iban is distinct from new.payout_iban or old.slack_handle is distinct from new.slack_handle or old.team_id is distinct from new.team_id or old.extension is distinct from new.extension or old.max_open_leads is distinct from new.max_open_leads or old.national_id is distinct from new.national_id))
  execute function callcenter_private.agents_column_rights();

create or replace trigger _column_rights
before update on callcenter.message_providers
  for each row when (row_security_active('callcenter.message_providers'::regclass) and current_user <> 'callcenter_tenant' and (old.channel is distinct from new.channel or old.name is distinct from new.name or old.credential is distinct from new.credential or old.served_by is distinct from new.served_by or old.sender is distinct from new.sender or old.is_active is distinct from new.is_active))
  execute function callcenter_private.message_providers_column_rights();

create or replace trigger audit_insert
after insert on callcenter.user_roles
  for each row
  execute function callcenter_private.user_roles_audit();

create or replace trigger audit_update
after update on callcenter.user_roles
  for each row
  execute function callcenter_private.user_roles_audit();

create or replace trigger audit_delete
after delete on callcenter.user_roles
  for each row
  execute function callcenter_private.user_roles_audit();

create or replace trigger audit_insert
after insert on callcenter.role_permissions
  for each row
  execute function callcenter_private.role_permissions_audit();

create or replace trigger audit_update
after update on callcenter.role_permissions
  for each row
  execute function callcenter_private.role_permissions_audit();

create or replace trigger audit_delete
after delete on callcenter.role_permissions
  for each row
  execute function callcenter_private.role_permissions_audit();

create or replace trigger audit_insert
after insert on callcenter.agents
  for each row
  execute function callcenter_private.agents_audit();

create or replace trigger audit_update
after update on callcenter.agents
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.user_id is distinct from new.user_id or old.team_id is distinct from new.team_id or old.extension is distinct from new.extension or old.max_open_leads is distinct from new.max_open_leads or old.phone is distinct from new.phone or old.email is distinct from new.email or old.national_id is distinct from new.national_id or old.payout_iban is distinct from new.payout_iban or old.slack_handle is distinct from new.slack_handle)
  execute function callcenter_private.agents_audit();

create or replace trigger audit_delete
after delete on callcenter.agents
  for each row
  execute function callcenter_private.agents_audit();

create or replace trigger audit_insert
after insert on callcenter.leads
  for each row
  execute function callcenter_private.leads_audit();

create or replace trigger audit_update
after update on callcenter.leads
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.source_id is distinct from new.source_id or old.campaign_id is distinct from new.campaign_id or old.external_ref is distinct from new.external_ref or old.full_name is distinct from new.full_name or old.company_name is distinct from new.company_name or old.email is distinct from new.email or old.phone is distinct from new.phone or old.required_skill_id is distinct from new.required_skill_id or old.estimated_value is distinct from new.estimated_value or old.status is distinct from new.status or old.lost_reason is distinct from new.lost_reason or old.assigned_to is distinct from new.assigned_to or old.assigned_at is distinct from new.assigned_at or old.last_contacted_at is distinct from new.last_contacted_at or old.closed_at is distinct from new.closed_at or old.forgotten_at is distinct from new.forgotten_at)
  execute function callcenter_private.leads_audit();

create or replace trigger audit_delete
after delete on callcenter.leads
  for each row
  execute function callcenter_private.leads_audit();

create or replace trigger audit_insert
after insert on callcenter.scoring_models
  for each row
  execute function callcenter_private.scoring_models_audit();

create or replace trigger audit_update
after update on callcenter.scoring_models
  for each row
  execute function callcenter_private.scoring_models_audit();

create or replace trigger audit_delete
after delete on callcenter.scoring_models
  for each row
  execute function callcenter_private.scoring_models_audit();

create or replace trigger audit_insert
after insert on callcenter.routing_rules
  for each row
  execute function callcenter_private.routing_rules_audit();

create or replace trigger audit_update
after update on callcenter.routing_rules
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old."position" is distinct from new."position" or old.name is distinct from new.name or old.source_id is distinct from new.source_id or old.campaign_id is distinct from new.campaign_id or old.skill_id is distinct from new.skill_id or old.min_score is distinct from new.min_score or old.team_id is distinct from new.team_id or old.strategy is distinct from new.strategy or old.is_active is distinct from new.is_active)
  execute function callcenter_private.routing_rules_audit();

create or replace trigger audit_delete
after delete on callcenter.routing_rules
  for each row
  execute function callcenter_private.routing_rules_audit();

create or replace trigger audit_insert
after insert on callcenter.campaigns
  for each row
  execute function callcenter_private.campaigns_audit();

create or replace trigger audit_update
after update on callcenter.campaigns
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.code is distinct from new.code or old.name is distinct from new.name or old.status is distinct from new.status or old.budget is distinct from new.budget or old.starts_at is distinct from new.starts_at or old.ends_at is distinct from new.ends_at or old.goal_leads is distinct from new.goal_leads)
  execute function callcenter_private.campaigns_audit();

create or replace trigger audit_delete
after delete on callcenter.campaigns
  for each row
  execute function callcenter_private.campaigns_audit();

create or replace trigger audit_insert
after insert on callcenter.message_providers
  for each row
  execute function callcenter_private.message_providers_audit();

create or replace trigger audit_update
after update on callcenter.message_providers
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.channel is distinct from new.channel or old.name is distinct from new.name or old.credential is distinct from new.credential or old.sender is distinct from new.sender or old.served_by is distinct from new.served_by or old.is_active is distinct from new.is_active)
  execute function callcenter_private.message_providers_audit();

create or replace trigger audit_delete
after delete on callcenter.message_providers
  for each row
  execute function callcenter_private.message_providers_audit();

create or replace trigger audit_insert
after insert on callcenter.point_rules
  for each row
  execute function callcenter_private.point_rules_audit();

create or replace trigger audit_update
after update on callcenter.point_rules
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.deed is distinct from new.deed or old.valid_from is distinct from new.valid_from or old.points is distinct from new.points or old.per_day is distinct from new.per_day or old.is_active is distinct from new.is_active)
  execute function callcenter_private.point_rules_audit();

create or replace trigger audit_delete
after delete on callcenter.point_rules
  for each row
  execute function callcenter_private.point_rules_audit();

create or replace trigger audit_insert
after insert on callcenter.rewards
  for each row
  execute function callcenter_private.rewards_audit();

create or replace trigger audit_update
after update on callcenter.rewards
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.title is distinct from new.title or old.cost is distinct from new.cost or old.is_active is distinct from new.is_active)
  execute function callcenter_private.rewards_audit();

create or replace trigger audit_delete
after delete on callcenter.rewards
  for each row
  execute function callcenter_private.rewards_audit();

create or replace trigger audit_insert
after insert on callcenter.redemptions
  for each row
  execute function callcenter_private.redemptions_audit();

create or replace trigger audit_update
after update on callcenter.redemptions
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.user_id is distinct from new.user_id or old.reward_id is distinct from new.reward_id or old.cost is distinct from new.cost or old.status is distinct from new.status or old.decided_by is distinct from new.decided_by)
  execute function callcenter_private.redemptions_audit();

create or replace trigger audit_delete
after delete on callcenter.redemptions
  for each row
  execute function callcenter_private.redemptions_audit();

create or replace trigger audit_insert
after insert on callcenter.consent_records
  for each row
  execute function callcenter_private.consent_records_audit();

create or replace trigger audit_update
after update on callcenter.consent_records
  for each row
  execute function callcenter_private.consent_records_audit();

create or replace trigger audit_delete
after delete on callcenter.consent_records
  for each row
  execute function callcenter_private.consent_records_audit();

create or replace trigger audit_insert
after insert on callcenter.gdpr_requests
  for each row
  execute function callcenter_private.gdpr_requests_audit();

create or replace trigger audit_update
after update on callcenter.gdpr_requests
  for each row when (old.id is distinct from new.id or old.tenant_id is distinct from new.tenant_id or old.created_at is distinct from new.created_at or old.kind is distinct from new.kind or old.lead_id is distinct from new.lead_id or old.requester_email is distinct from new.requester_email or old.status is distinct from new.status or old.due_at is distinct from new.due_at or old.answer is distinct from new.answer or old.handled_by is distinct from new.handled_by)
  execute function callcenter_private.gdpr_requests_audit();

create or replace trigger audit_delete
after delete on callcenter.gdpr_requests
  for each row
  execute function callcenter_private.gdpr_requests_audit();

create or replace trigger callcenter_on_auth_user_created
after insert on auth.users
  for each row
  execute function callcenter_private.handle_new_user();

create or replace trigger tell_agent_status
after insert or delete on callcenter.agents
  for each row
  execute function callcenter_private.agents_tell_agent_status();

create or replace trigger tell_agent_status_update
after update on callcenter.agents
  for each row when (old.tenant_id is distinct from new.tenant_id or old.id is distinct from new.id or old.user_id is distinct from new.user_id or old.status is distinct from new.status or old.status_since is distinct from new.status_since)
  execute function callcenter_private.agents_tell_agent_status();

create or replace trigger tell_campaign_updates
after insert or delete on callcenter.campaigns
  for each row
  execute function callcenter_private.campaigns_tell_campaign_updates();

create or replace trigger tell_campaign_updates_update
after update on callcenter.campaigns
  for each row when (old.tenant_id is distinct from new.tenant_id or old.id is distinct from new.id or old.code is distinct from new.code or old.name is distinct from new.name or old.status is distinct from new.status or old.budget is distinct from new.budget or old.spent is distinct from new.spent)
  execute function callcenter_private.campaigns_tell_campaign_updates();

create or replace trigger tell_calls
after insert on callcenter.call_logs
  for each row
  execute function callcenter_private.call_logs_tell_calls();

create or replace trigger tell_calls_update
after update on callcenter.call_logs
  for each row when (old.tenant_id is distinct from new.tenant_id or old.id is distinct from new.id or old.reference is distinct from new.reference or old.direction is distinct from new.direction or old.status is distinct from new.status or old.team_id is distinct from new.team_id or old.agent_id is distinct from new.agent_id or old.outcome is distinct from new.outcome)
  execute function callcenter_private.call_logs_tell_calls();

create or replace trigger tell_notifications
after insert on callcenter.notifications
  for each row
  execute function callcenter_private.notifications_tell_notifications();

create or replace trigger tell_notifications_update
after update on callcenter.notifications
  for each row when (old.user_id is distinct from new.user_id or old.tenant_id is distinct from new.tenant_id)
  execute function callcenter_private.notifications_tell_notifications();

create or replace trigger tell_points
after insert on callcenter.point_entries
  for each row
  execute function callcenter_private.point_entries_tell_points();

create or replace trigger tell_points_update
after update on callcenter.point_entries
  for each row when (old.tenant_id is distinct from new.tenant_id)
  execute function callcenter_private.point_entries_tell_points();
