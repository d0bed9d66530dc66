-- Made by seoc from the domain seo. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

do $$
begin
  if to_regtype('seo_private.email') is null then
    create domain seo_private.email as text
      constraint email_check check (value ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' and char_length(value) <= 320)
    ;
  end if;
end
$$;

do $$
begin
  if to_regtype('seo.percentage') is null then
    create domain seo.percentage as numeric(5,2)
      constraint percentage_check check (VALUE BETWEEN 0 AND 100)
    ;
  end if;
end
$$;
comment on domain seo.percentage is 'A share of one hundred, such as a bandwidth score.';

do $$
begin
  if to_regtype('seo.ratio') is null then
    create domain seo.ratio as numeric(5,4)
      constraint ratio_check check (VALUE BETWEEN 0 AND 1)
    ;
  end if;
end
$$;
comment on domain seo.ratio is 'A share of one, such as an engagement factor.';

do $$
begin
  if to_regtype('seo.clearance_level') is null then
    create domain seo.clearance_level as integer
      constraint clearance_level_check check (VALUE BETWEEN 1 AND 5)
    ;
  end if;
end
$$;
comment on domain seo.clearance_level is 'How closely somebody is watched, and how closely somebody may look: one is open, five is sealed.';

do $$
begin
  if to_regtype('seo.slug') is null then
    create domain seo.slug as text
      constraint slug_check check (VALUE ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(VALUE) <= 60)
    ;
  end if;
end
$$;
comment on domain seo.slug is 'A short name for addresses: lower-case words joined by hyphens.';

do $$
begin
  if to_regtype('seo.hex_colour') is null then
    create domain seo.hex_colour as text
      constraint hex_colour_check check (VALUE ~ '^#[0-9a-f]{6}$')
    ;
  end if;
end
$$;
comment on domain seo.hex_colour is 'A colour as the canvas draws it.';

do $$
begin
  if to_regtype('seo.employee_role') is null then
    create domain seo.employee_role as text
      constraint employee_role_check check (value = any (array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN']::text[]))
    ;
  end if;
end
$$;
comment on domain seo.employee_role is 'What somebody may do in his company.';

do $$
begin
  if to_regtype('seo.company_plan') is null then
    create domain seo.company_plan as text
      constraint company_plan_check check (value = any (array['ESSENTIAL', 'SYNERGY', 'TOTAL_SYNERGY']::text[]))
    ;
  end if;
end
$$;
comment on domain seo.company_plan is 'What the company has paid for.';

do $$
begin
  if to_regtype('seo.skill_category') is null then
    create domain seo.skill_category as text
      constraint skill_category_check check (value = any (array['CRAFT', 'LEADERSHIP', 'COMMUNICATION', 'COMPLIANCE']::text[]))
    ;
  end if;
end
$$;
comment on domain seo.skill_category is 'What a skill is about.';

do $$
begin
  if to_regtype('seo.activity_type') is null then
    create domain seo.activity_type as text
      constraint activity_type_check check (value = any (array['KEYSTROKE', 'CAMERA_ENGAGEMENT', 'COLLABORATION', 'POINTER', 'WINDOW_FOCUS', 'IDLE']::text[]))
    ;
  end if;
end
$$;
comment on domain seo.activity_type is 'What was captured.';

do $$
begin
  if to_regtype('seo.device_kind') is null then
    create domain seo.device_kind as text
      constraint device_kind_check check (value = any (array['KEYBOARD', 'CAMERA', 'MICROPHONE', 'BADGE']::text[]))
    ;
  end if;
end
$$;
comment on domain seo.device_kind is 'What a device can capture.';

do $$
begin
  if to_regtype('seo.consent_scope') is null then
    create domain seo.consent_scope as text
      constraint consent_scope_check check (value = any (array['KEYSTROKES', 'FACIAL_ANALYSIS', 'LOCATION', 'PATTERN_ANALYSIS']::text[]))
    ;
  end if;
end
$$;
comment on domain seo.consent_scope is 'What an employee agrees to.';

do $$
begin
  if to_regtype('seo.collaboration_style') is null then
    create domain seo.collaboration_style as text
      constraint collaboration_style_check check (value = any (array['solo', 'team', 'mixed']::text[]))
    ;
  end if;
end
$$;
comment on domain seo.collaboration_style is 'How somebody works best.';

do $$
begin
  if to_regtype('seo.pairing_outcome') is null then
    create domain seo.pairing_outcome as text
      constraint pairing_outcome_check check (value = any (array['RECOVERED', 'UNCHANGED', 'DECLINED', 'EXPIRED']::text[]))
    ;
  end if;
end
$$;
comment on domain seo.pairing_outcome is 'How a pairing ended.';

do $$
begin
  if to_regtype('seo.intervention_urgency') is null then
    create domain seo.intervention_urgency as text
      constraint intervention_urgency_check check (value = any (array['LOW', 'MEDIUM', 'HIGH']::text[]))
    ;
  end if;
end
$$;
comment on domain seo.intervention_urgency is 'How soon somebody needs rest.';

do $$
begin
  if to_regtype('seo.intervention_status') is null then
    create domain seo.intervention_status as text
      constraint intervention_status_check check (value = any (array['SCHEDULED', 'COMPLETED', 'DECLINED']::text[]))
    ;
  end if;
end
$$;
comment on domain seo.intervention_status is 'Where a wellness intervention stands.';

do $$
begin
  if to_regtype('seo.goal_status') is null then
    create domain seo.goal_status as text
      constraint goal_status_check check (value = any (array['OPEN', 'REACHED', 'MISSED']::text[]))
    ;
  end if;
end
$$;
comment on domain seo.goal_status is 'Where a goal stands.';

do $$
begin
  if to_regtype('seo.plate_priority') is null then
    create domain seo.plate_priority as text
      constraint plate_priority_check check (value = any (array['LOW', 'NORMAL', 'HIGH', 'CRITICAL']::text[]))
    ;
  end if;
end
$$;
comment on domain seo.plate_priority is 'How heavy an item weighs.';

do $$
begin
  if to_regtype('seo.plate_status') is null then
    create domain seo.plate_status as text
      constraint plate_status_check check (value = any (array['OPEN', 'IN_PROGRESS', 'BLOCKED', 'DONE', 'DROPPED']::text[]))
    ;
  end if;
end
$$;
comment on domain seo.plate_status is 'Where an item stands.';

do $$
begin
  if to_regtype('seo.broadcast_type') is null then
    create domain seo.broadcast_type as text
      constraint broadcast_type_check check (value = any (array['TASK_DELEGATION', 'CELEBRATION', 'ANNOUNCEMENT']::text[]))
    ;
  end if;
end
$$;
comment on domain seo.broadcast_type is 'What a broadcast is about.';

do $$
begin
  if to_regtype('seo.broadcast_visibility') is null then
    create domain seo.broadcast_visibility as text
      constraint broadcast_visibility_check check (value = any (array['PUBLIC', 'TEAM']::text[]))
    ;
  end if;
end
$$;
comment on domain seo.broadcast_visibility is 'Who reads a broadcast.';

do $$
begin
  if to_regtype('seo.channel_role') is null then
    create domain seo.channel_role as text
      constraint channel_role_check check (value = any (array['MEMBER', 'OWNER']::text[]))
    ;
  end if;
end
$$;
comment on domain seo.channel_role is 'What somebody may do in a channel.';

do $$
begin
  if to_regtype('seo.touchpoint_rhythm') is null then
    create domain seo.touchpoint_rhythm as text
      constraint touchpoint_rhythm_check check (value = any (array['DAILY', 'WEEKLY', 'FORTNIGHTLY', 'MONTHLY']::text[]))
    ;
  end if;
end
$$;
comment on domain seo.touchpoint_rhythm is 'How often two people have to talk.';

do $$
begin
  if to_regtype('seo.board_visibility') is null then
    create domain seo.board_visibility as text
      constraint board_visibility_check check (value = any (array['MEMBERS', 'COMPANY']::text[]))
    ;
  end if;
end
$$;
comment on domain seo.board_visibility is 'Who finds a board.';

do $$
begin
  if to_regtype('seo.note_kind') is null then
    create domain seo.note_kind as text
      constraint note_kind_check check (value = any (array['IDEA', 'RISK', 'QUESTION', 'DECISION']::text[]))
    ;
  end if;
end
$$;
comment on domain seo.note_kind is 'What kind of thought a note holds.';

do $$
begin
  if to_regtype('seo.connection_kind') is null then
    create domain seo.connection_kind as text
      constraint connection_kind_check check (value = any (array['SUPPORTS', 'CONTRADICTS', 'FOLLOWS']::text[]))
    ;
  end if;
end
$$;
comment on domain seo.connection_kind is 'How two notes belong together.';

do $$
begin
  if to_regtype('seo.deep_dive_status') is null then
    create domain seo.deep_dive_status as text
      constraint deep_dive_status_check check (value = any (array['SCHEDULED', 'LIVE', 'ENDED']::text[]))
    ;
  end if;
end
$$;
comment on domain seo.deep_dive_status is 'Where a deep dive stands.';

do $$
begin
  if to_regtype('seo.participation_role') is null then
    create domain seo.participation_role as text
      constraint participation_role_check check (value = any (array['ATTENDEE', 'PRESENTER', 'FACILITATOR']::text[]))
    ;
  end if;
end
$$;
comment on domain seo.participation_role is 'What somebody is to a deep dive.';

do $$
begin
  if to_regtype('seo.focus_alert_type') is null then
    create domain seo.focus_alert_type as text
      constraint focus_alert_type_check check (value = any (array['LOSING_FOCUS', 'ABSENT', 'CONFUSED', 'DISTRACTED']::text[]))
    ;
  end if;
end
$$;
comment on domain seo.focus_alert_type is 'What is wrong with somebody''s attention.';

do $$
begin
  if to_regtype('seo.notification_type') is null then
    create domain seo.notification_type as text
      constraint notification_type_check check (value = any (array['FORCED_PAIRING', 'MENTOR_ASSIGNMENT', 'TASK_DELEGATION', 'FOCUS_ALERT', 'WELLNESS_INTERVENTION', 'DEEP_DIVE_SUMMONS']::text[]))
    ;
  end if;
end
$$;
comment on domain seo.notification_type is 'Why somebody is told something.';

do $$
begin
  if to_regtype('seo.delivery_method') is null then
    create domain seo.delivery_method as text
      constraint delivery_method_check check (value = any (array['IN_APP', 'EMAIL', 'PUSH']::text[]))
    ;
  end if;
end
$$;
comment on domain seo.delivery_method is 'A way to reach somebody.';

do $$
begin
  if to_regtype('seo.metric') is null then
    create domain seo.metric as text
      constraint metric_check check (value = any (array['AVERAGE_SCORE', 'FORCED_PAIRINGS', 'DELEGATIONS', 'MEETING_COMPLIANCE', 'MEETING_ALERTS', 'CALCULATION_LATENCY']::text[]))
    ;
  end if;
end
$$;
comment on domain seo.metric is 'A figure of a company.';

do $$
begin
  if to_regtype('seo.severity') is null then
    create domain seo.severity as text
      constraint severity_check check (value = any (array['WARNING', 'CRITICAL']::text[]))
    ;
  end if;
end
$$;
comment on domain seo.severity is 'How soon somebody should look.';

do $$
begin
  if to_regtype('seo.team_surveillance') is null then
    create type seo.team_surveillance as (
      team uuid,
      headcount integer,
      average_bandwidth numeric,
      average_productivity numeric,
      event_count bigint,
      active_pairings integer
    );
  end if;
end
$$;
comment on type seo.team_surveillance is 'What a manager may know about one of his teams: never less than three people at once.';
comment on column seo.team_surveillance.team is 'The team; absent for reports without one.';
comment on column seo.team_surveillance.headcount is 'How many of the caller''s reports are in it.';
comment on column seo.team_surveillance.average_bandwidth is 'Their mean score; absent when fewer than three have one.';
comment on column seo.team_surveillance.average_productivity is 'Their mean productivity; absent when fewer than three did something.';
comment on column seo.team_surveillance.event_count is 'How many events they left behind; absent when fewer than three did.';
comment on column seo.team_surveillance.active_pairings is 'How many of them are being mentored.';

do $$
begin
  if to_regtype('seo.metric_reading') is null then
    create type seo.metric_reading as (
      metric seo.metric,
      value numeric,
      alarm seo.severity
    );
  end if;
end
$$;
comment on type seo.metric_reading is 'A figure as it stands.';
comment on column seo.metric_reading.metric is 'The figure.';
comment on column seo.metric_reading.value is 'Its value; absent when there is nothing to count from.';
comment on column seo.metric_reading.alarm is 'How soon somebody should look, when its bound is crossed.';
