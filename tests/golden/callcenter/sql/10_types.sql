-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

do $$
begin
  if to_regtype('callcenter_private.email') is null then
    create domain callcenter_private.email as text
      constraint email_check check (value ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' and char_length(value) <= 320)
    ;
  end if;
end
$$;

do $$
begin
  if to_regtype('callcenter.percentage') is null then
    create domain callcenter.percentage as numeric(5,2)
      constraint percentage_check check (VALUE BETWEEN 0 AND 100)
    ;
  end if;
end
$$;
comment on domain callcenter.percentage is 'A share of one hundred, such as a score.';

do $$
begin
  if to_regtype('callcenter.money') is null then
    create domain callcenter.money as numeric(14,2)
      constraint money_check check (VALUE >= 0)
    ;
  end if;
end
$$;
comment on domain callcenter.money is 'An amount of money in the tenant''s currency.';

do $$
begin
  if to_regtype('callcenter.code') is null then
    create domain callcenter.code as text
      constraint code_check check (VALUE ~ '^[a-z][a-z0-9_.-]{1,39}$')
    ;
  end if;
end
$$;
comment on domain callcenter.code is 'A short word for something, as people put it in addresses and settings.';

do $$
begin
  if to_regtype('callcenter.ulid') is null then
    create domain callcenter.ulid as text
      constraint ulid_check check (VALUE ~ '^[0-7][0-9A-HJKMNP-TV-Z]{25}$')
    ;
  end if;
end
$$;
comment on domain callcenter.ulid is 'A key that sorts by the time it was made, in the 26 signs of a ULID: people read it out to each other.';

do $$
begin
  if to_regtype('callcenter.channel') is null then
    create domain callcenter.channel as text
      constraint channel_check check (value = any (array['SMS', 'EMAIL', 'WHATSAPP', 'SLACK', 'PUSH']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.channel is 'A way to reach somebody.';

do $$
begin
  if to_regtype('callcenter.role_name') is null then
    create domain callcenter.role_name as text
      constraint role_name_check check (value = any (array['AGENT', 'SUPERVISOR', 'MANAGER', 'ADMIN']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.role_name is 'What somebody is in a tenant.';

do $$
begin
  if to_regtype('callcenter.agent_status') is null then
    create domain callcenter.agent_status as text
      constraint agent_status_check check (value = any (array['ONLINE', 'OFFLINE', 'ON_CALL', 'WRAP_UP', 'ON_BREAK']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.agent_status is 'Whether an agent can take a call.';

do $$
begin
  if to_regtype('callcenter.lead_status') is null then
    create domain callcenter.lead_status as text
      constraint lead_status_check check (value = any (array['NEW', 'CONTACTED', 'QUALIFIED', 'PROPOSAL', 'WON', 'LOST']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.lead_status is 'Where a lead stands.';

do $$
begin
  if to_regtype('callcenter.source_kind') is null then
    create domain callcenter.source_kind as text
      constraint source_kind_check check (value = any (array['WEBSITE', 'REFERRAL', 'ADVERTISEMENT', 'PARTNER', 'EVENT', 'COLD_LIST', 'INBOUND_CALL']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.source_kind is 'What kind of place leads come from.';

do $$
begin
  if to_regtype('callcenter.lead_activity_kind') is null then
    create domain callcenter.lead_activity_kind as text
      constraint lead_activity_kind_check check (value = any (array['CREATED', 'SEEN_AGAIN', 'ASSIGNED', 'STATUS_CHANGED', 'CALLED', 'WRITTEN_TO', 'NOTE']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.lead_activity_kind is 'What happened to a lead.';

do $$
begin
  if to_regtype('callcenter.routing_strategy') is null then
    create domain callcenter.routing_strategy as text
      constraint routing_strategy_check check (value = any (array['ROUND_ROBIN', 'LEAST_LOADED', 'BEST_SKILLED']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.routing_strategy is 'By what an agent is chosen among those who can take a lead.';

do $$
begin
  if to_regtype('callcenter.campaign_status') is null then
    create domain callcenter.campaign_status as text
      constraint campaign_status_check check (value = any (array['DRAFT', 'SCHEDULED', 'ACTIVE', 'PAUSED', 'COMPLETED']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.campaign_status is 'Where a campaign stands.';

do $$
begin
  if to_regtype('callcenter.expense_kind') is null then
    create domain callcenter.expense_kind as text
      constraint expense_kind_check check (value = any (array['MEDIA', 'CREATIVE', 'DATA', 'PERSONNEL', 'OTHER']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.expense_kind is 'What money was spent on.';

do $$
begin
  if to_regtype('callcenter.call_direction') is null then
    create domain callcenter.call_direction as text
      constraint call_direction_check check (value = any (array['INBOUND', 'OUTBOUND']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.call_direction is 'Which way a call goes.';

do $$
begin
  if to_regtype('callcenter.call_status') is null then
    create domain callcenter.call_status as text
      constraint call_status_check check (value = any (array['RINGING', 'IN_PROGRESS', 'COMPLETED', 'MISSED', 'VOICEMAIL']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.call_status is 'Where a call stands.';

do $$
begin
  if to_regtype('callcenter.call_outcome') is null then
    create domain callcenter.call_outcome as text
      constraint call_outcome_check check (value = any (array['SALE', 'CALLBACK', 'INFORMATION', 'NOT_INTERESTED', 'WRONG_NUMBER', 'NO_ANSWER']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.call_outcome is 'What came of a call.';

do $$
begin
  if to_regtype('callcenter.ivr_action') is null then
    create domain callcenter.ivr_action as text
      constraint ivr_action_check check (value = any (array['MENU', 'TEAM', 'VOICEMAIL', 'HANG_UP']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.ivr_action is 'What a key does in a menu.';

do $$
begin
  if to_regtype('callcenter.delivery_status') is null then
    create domain callcenter.delivery_status as text
      constraint delivery_status_check check (value = any (array['PENDING', 'SENT', 'DELIVERED', 'OPENED', 'BOUNCED', 'FAILED']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.delivery_status is 'What became of a message at the provider''s.';

do $$
begin
  if to_regtype('callcenter.notification_kind') is null then
    create domain callcenter.notification_kind as text
      constraint notification_kind_check check (value = any (array['LEAD_ASSIGNED', 'CALL_MISSED', 'MESSAGE_FAILED', 'POINTS_AWARDED', 'BADGE_EARNED', 'CHALLENGE_COMPLETED', 'REWARD_READY']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.notification_kind is 'What somebody is told in the application.';

do $$
begin
  if to_regtype('callcenter.device_platform') is null then
    create domain callcenter.device_platform as text
      constraint device_platform_check check (value = any (array['IOS', 'ANDROID', 'WEB']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.device_platform is 'What a device runs.';

do $$
begin
  if to_regtype('callcenter.deed') is null then
    create domain callcenter.deed as text
      constraint deed_check check (value = any (array['CALL_COMPLETED', 'LEAD_CONTACTED', 'LEAD_QUALIFIED', 'LEAD_WON', 'VOICEMAIL_TAKEN', 'MESSAGE_SENT']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.deed is 'What somebody can do for points.';

do $$
begin
  if to_regtype('callcenter.point_event') is null then
    create domain callcenter.point_event as text
      constraint point_event_check check (value = any (array['CALL_COMPLETED', 'LEAD_CONTACTED', 'LEAD_QUALIFIED', 'LEAD_WON', 'VOICEMAIL_TAKEN', 'MESSAGE_SENT', 'CHALLENGE_COMPLETED', 'REDEMPTION', 'REFUND']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.point_event is 'What moves points: deeds, and what follows from them.';

do $$
begin
  if to_regtype('callcenter.challenge_period') is null then
    create domain callcenter.challenge_period as text
      constraint challenge_period_check check (value = any (array['DAILY', 'WEEKLY', 'MONTHLY']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.challenge_period is 'How often a challenge begins anew.';

do $$
begin
  if to_regtype('callcenter.competition_status') is null then
    create domain callcenter.competition_status as text
      constraint competition_status_check check (value = any (array['PLANNED', 'RUNNING', 'FINISHED']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.competition_status is 'Where a competition stands.';

do $$
begin
  if to_regtype('callcenter.redemption_status') is null then
    create domain callcenter.redemption_status as text
      constraint redemption_status_check check (value = any (array['REQUESTED', 'APPROVED', 'HANDED_OVER', 'REJECTED']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.redemption_status is 'Where a redemption stands.';

do $$
begin
  if to_regtype('callcenter.trend_step') is null then
    create domain callcenter.trend_step as text
      constraint trend_step_check check (value = any (array['DAY', 'WEEK', 'MONTH']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.trend_step is 'How long a step of a trend is.';

do $$
begin
  if to_regtype('callcenter.audit_status') is null then
    create domain callcenter.audit_status as text
      constraint audit_status_check check (value = any (array['SUCCESS', 'FAILURE']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.audit_status is 'Whether it was done.';

do $$
begin
  if to_regtype('callcenter.audit_action') is null then
    create domain callcenter.audit_action as text
      constraint audit_action_check check (value = any (array['INSERT', 'READ', 'UPDATE', 'DELETE', 'LOGIN', 'LOGOUT']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.audit_action is 'What was done.';

do $$
begin
  if to_regtype('callcenter.security_event_kind') is null then
    create domain callcenter.security_event_kind as text
      constraint security_event_kind_check check (value = any (array['REPEATED_FAILED_LOGIN', 'UNKNOWN_ADDRESS', 'REPORTED']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.security_event_kind is 'What looked wrong.';

do $$
begin
  if to_regtype('callcenter.severity') is null then
    create domain callcenter.severity as text
      constraint severity_check check (value = any (array['INFO', 'WARNING', 'CRITICAL']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.severity is 'How bad it is.';

do $$
begin
  if to_regtype('callcenter.security_event_status') is null then
    create domain callcenter.security_event_status as text
      constraint security_event_status_check check (value = any (array['OPEN', 'ACKNOWLEDGED', 'RESOLVED']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.security_event_status is 'Whether somebody has seen to it.';

do $$
begin
  if to_regtype('callcenter.consent_purpose') is null then
    create domain callcenter.consent_purpose as text
      constraint consent_purpose_check check (value = any (array['EMAIL', 'SMS', 'WHATSAPP', 'CALL_RECORDING', 'PROFILING']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.consent_purpose is 'What a lead can agree to.';

do $$
begin
  if to_regtype('callcenter.privacy_request_kind') is null then
    create domain callcenter.privacy_request_kind as text
      constraint privacy_request_kind_check check (value = any (array['ACCESS', 'DELETION', 'PORTABILITY']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.privacy_request_kind is 'What somebody asks about his data.';

do $$
begin
  if to_regtype('callcenter.privacy_request_status') is null then
    create domain callcenter.privacy_request_status as text
      constraint privacy_request_status_check check (value = any (array['RECEIVED', 'IN_PROGRESS', 'COMPLETED', 'REJECTED']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.privacy_request_status is 'Where such a request stands.';

do $$
begin
  if to_regtype('callcenter.data_class') is null then
    create domain callcenter.data_class as text
      constraint data_class_check check (value = any (array['INTERNAL', 'CONFIDENTIAL', 'RESTRICTED']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.data_class is 'How bad it would be if others knew.';

do $$
begin
  if to_regtype('callcenter.queue_state') is null then
    create domain callcenter.queue_state as text
      constraint queue_state_check check (value = any (array['READY', 'RUNNING', 'DONE', 'DEAD']::text[]))
    ;
  end if;
end
$$;
comment on domain callcenter.queue_state is 'What a row of a queue is up to.';

do $$
begin
  if to_regtype('callcenter.agent_time') is null then
    create type callcenter.agent_time as (
      agent uuid,
      status callcenter.agent_status,
      seconds bigint
    );
  end if;
end
$$;
comment on type callcenter.agent_time is 'How long somebody was what.';
comment on column callcenter.agent_time.agent is 'Who.';
comment on column callcenter.agent_time.status is 'What he was.';
comment on column callcenter.agent_time.seconds is 'How long, in seconds.';

do $$
begin
  if to_regtype('callcenter.lead_stats') is null then
    create type callcenter.lead_stats as (
      total bigint,
      waiting bigint,
      won bigint
    );
  end if;
end
$$;
comment on type callcenter.lead_stats is 'The numbers of a tenant''s leads, exact at any moment.';
comment on column callcenter.lead_stats.total is 'All of them.';
comment on column callcenter.lead_stats.waiting is 'Those that wait for somebody.';
comment on column callcenter.lead_stats.won is 'Those that were won.';

do $$
begin
  if to_regtype('callcenter.ivr_step') is null then
    create type callcenter.ivr_step as (
      action callcenter.ivr_action,
      prompt text,
      status callcenter.call_status
    );
  end if;
end
$$;
comment on type callcenter.ivr_step is 'What the switchboard does next with a caller.';
comment on column callcenter.ivr_step.action is 'What was pressed, or what is done because nothing has to be.';
comment on column callcenter.ivr_step.prompt is 'What is heard next; absent when no menu follows.';
comment on column callcenter.ivr_step.status is 'Where the call stands.';

do $$
begin
  if to_regtype('callcenter.delivery_rate') is null then
    create type callcenter.delivery_rate as (
      channel callcenter.channel,
      waiting bigint,
      sent bigint,
      delivered bigint,
      failed bigint,
      rate double precision
    );
  end if;
end
$$;
comment on type callcenter.delivery_rate is 'How messages of a channel arrive.';
comment on column callcenter.delivery_rate.channel is 'The channel.';
comment on column callcenter.delivery_rate.waiting is 'Not handed over yet.';
comment on column callcenter.delivery_rate.sent is 'Handed over, and nothing heard since.';
comment on column callcenter.delivery_rate.delivered is 'Arrived, opened or not.';
comment on column callcenter.delivery_rate.failed is 'Bounced, or failed.';
comment on column callcenter.delivery_rate.rate is 'The share of those that arrived among those of which something was heard; absent when nothing was.';

do $$
begin
  if to_regtype('callcenter.leaderboard_entry') is null then
    create type callcenter.leaderboard_entry as (
      place bigint,
      contender uuid,
      name text,
      points bigint
    );
  end if;
end
$$;
comment on type callcenter.leaderboard_entry is 'A place on a leaderboard.';
comment on column callcenter.leaderboard_entry.place is 'The place; two who are equal have the same.';
comment on column callcenter.leaderboard_entry.contender is 'Who: a person, or a team.';
comment on column callcenter.leaderboard_entry.name is 'What he is called.';
comment on column callcenter.leaderboard_entry.points is 'What he has earned.';

do $$
begin
  if to_regtype('callcenter.game_standing') is null then
    create type callcenter.game_standing as (
      balance bigint,
      earned bigint,
      tier text,
      to_next_tier bigint,
      badges bigint
    );
  end if;
end
$$;
comment on type callcenter.game_standing is 'Where somebody stands.';
comment on column callcenter.game_standing.balance is 'The points he can spend.';
comment on column callcenter.game_standing.earned is 'All the points he ever earned.';
comment on column callcenter.game_standing.tier is 'The tier they bring him to; absent below the first.';
comment on column callcenter.game_standing.to_next_tier is 'How many points the next tier takes; absent at the top.';
comment on column callcenter.game_standing.badges is 'How many badges he has.';

do $$
begin
  if to_regtype('callcenter.source_performance') is null then
    create type callcenter.source_performance as (
      source uuid,
      title text,
      leads bigint,
      open bigint,
      won bigint,
      lost bigint,
      conversion double precision,
      cost numeric
    );
  end if;
end
$$;
comment on type callcenter.source_performance is 'What became of a source''s leads.';
comment on column callcenter.source_performance.source is 'The source.';
comment on column callcenter.source_performance.title is 'What it is called.';
comment on column callcenter.source_performance.leads is 'How many came in.';
comment on column callcenter.source_performance.open is 'How many of them are open.';
comment on column callcenter.source_performance.won is 'How many were won.';
comment on column callcenter.source_performance.lost is 'How many were lost.';
comment on column callcenter.source_performance.conversion is 'The share of those that were won among those that are closed; absent when none is.';
comment on column callcenter.source_performance.cost is 'What they cost.';

do $$
begin
  if to_regtype('callcenter.status_count') is null then
    create type callcenter.status_count as (
      status callcenter.lead_status,
      leads bigint,
      value numeric
    );
  end if;
end
$$;
comment on type callcenter.status_count is 'How many leads stand where.';
comment on column callcenter.status_count.status is 'Where.';
comment on column callcenter.status_count.leads is 'How many.';
comment on column callcenter.status_count.value is 'What they may bring.';

do $$
begin
  if to_regtype('callcenter.call_summary') is null then
    create type callcenter.call_summary as (
      direction callcenter.call_direction,
      calls bigint,
      answered bigint,
      missed bigint,
      answer_rate double precision,
      average_wait double precision,
      average_talk double precision,
      sales bigint
    );
  end if;
end
$$;
comment on type callcenter.call_summary is 'Calls of one way.';
comment on column callcenter.call_summary.direction is 'Which way.';
comment on column callcenter.call_summary.calls is 'How many.';
comment on column callcenter.call_summary.answered is 'How many somebody answered.';
comment on column callcenter.call_summary.missed is 'How many nobody took.';
comment on column callcenter.call_summary.answer_rate is 'The share that was answered.';
comment on column callcenter.call_summary.average_wait is 'How long people waited for an answer on average, in seconds; absent when nobody answered.';
comment on column callcenter.call_summary.average_talk is 'How long they talked on average, in seconds; absent when nobody talked.';
comment on column callcenter.call_summary.sales is 'How many ended in a sale.';

do $$
begin
  if to_regtype('callcenter.campaign_return') is null then
    create type callcenter.campaign_return as (
      campaign uuid,
      name text,
      budget numeric,
      spent numeric,
      leads bigint,
      won bigint,
      revenue numeric,
      cost_per_lead numeric,
      roi numeric
    );
  end if;
end
$$;
comment on type callcenter.campaign_return is 'What a campaign cost and brought.';
comment on column callcenter.campaign_return.campaign is 'The campaign.';
comment on column callcenter.campaign_return.name is 'What it is called.';
comment on column callcenter.campaign_return.budget is 'What may be spent.';
comment on column callcenter.campaign_return.spent is 'What was spent.';
comment on column callcenter.campaign_return.leads is 'How many leads it brought.';
comment on column callcenter.campaign_return.won is 'How many of them were won.';
comment on column callcenter.campaign_return.revenue is 'What those bring.';
comment on column callcenter.campaign_return.cost_per_lead is 'What a lead cost; absent when there was none.';
comment on column callcenter.campaign_return.roi is 'What came back of what was put in, in per cent: 100 is twice; absent when nothing was put in.';

do $$
begin
  if to_regtype('callcenter.agent_performance') is null then
    create type callcenter.agent_performance as (
      agent uuid,
      assigned bigint,
      won bigint,
      lost bigint,
      conversion double precision,
      calls bigint,
      talk_seconds bigint
    );
  end if;
end
$$;
comment on type callcenter.agent_performance is 'What an agent made of his leads.';
comment on column callcenter.agent_performance.agent is 'Who.';
comment on column callcenter.agent_performance.assigned is 'How many leads he was given.';
comment on column callcenter.agent_performance.won is 'How many of his were won.';
comment on column callcenter.agent_performance.lost is 'How many were lost.';
comment on column callcenter.agent_performance.conversion is 'The share of those that were won among those that are closed; absent when none is.';
comment on column callcenter.agent_performance.calls is 'How many calls he had.';
comment on column callcenter.agent_performance.talk_seconds is 'How long he talked, in seconds.';

do $$
begin
  if to_regtype('callcenter.trend_point') is null then
    create type callcenter.trend_point as (
      began_on date,
      leads bigint,
      won bigint,
      calls bigint,
      answered bigint,
      messages bigint,
      points bigint
    );
  end if;
end
$$;
comment on type callcenter.trend_point is 'What a tenant did in a step of time.';
comment on column callcenter.trend_point.began_on is 'The first day of the step.';
comment on column callcenter.trend_point.leads is 'Leads that came in.';
comment on column callcenter.trend_point.won is 'Leads that were won.';
comment on column callcenter.trend_point.calls is 'Calls.';
comment on column callcenter.trend_point.answered is 'Calls that were answered.';
comment on column callcenter.trend_point.messages is 'Messages that were written.';
comment on column callcenter.trend_point.points is 'Points that were earned.';

do $$
begin
  if to_regtype('callcenter.page_info') is null then
    create type callcenter.page_info as (
      has_next_page boolean,
      has_previous_page boolean,
      start_cursor text,
      end_cursor text
    );
  end if;
end
$$;
comment on type callcenter.page_info is 'Where a page stands among all rows.';
comment on column callcenter.page_info.has_next_page is 'Are there rows behind this page?';
comment on column callcenter.page_info.has_previous_page is 'Are there rows before it?';
comment on column callcenter.page_info.start_cursor is 'The first row, for `before`.';
comment on column callcenter.page_info.end_cursor is 'The last row, for `after`.';
