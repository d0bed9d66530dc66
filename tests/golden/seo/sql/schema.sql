-- Made by seoc from the domain seo. Do not edit.
-- Everything, in one transaction; applying it again changes nothing.

begin;

-- 00_setup

do $$
declare
  v_held text;
begin
  if to_regclass('seo_private.seoc_state') is not null then
    select s.catalog into v_held from seo_private.seoc_state s;
    if v_held is distinct from '77c1970862781fd1ab9771115b8b3bcfd950ae5999875470bc5c8418d9a778c0' then
      raise exception 'this database holds another version of schema seo'
        using hint = 'Apply it to an empty database, or generate from the schema this database was made from.';
    end if;
  elsif to_regnamespace('seo') is not null or to_regnamespace('seo_private') is not null then
    raise exception 'this database has a schema seo or seo_private that seoc did not make'
      using hint = 'Choose another name in @database(schema:), or apply to a database without it.';
  end if;
end
$$;

do $$
begin
  if to_regrole('anon') is null then
    create role anon nologin;
  end if;
end
$$;

do $$
begin
  if to_regrole('authenticated') is null then
    create role authenticated nologin;
  end if;
end
$$;

do $$
begin
  if to_regrole('service_role') is null then
    create role service_role nologin bypassrls;
  end if;
end
$$;

do $$
begin
  if to_regrole('seo_api') is null then
    create role seo_api nologin;
  end if;
end
$$;
do $$
begin
  -- Giving a function to a role needs membership in it; both are taken back at the end. Whoever makes a role is a member
  -- from Postgres 16 on, but only to grant it.
  if not pg_has_role(current_user, 'seo_api', 'usage') then
    execute format('grant %I to %I', 'seo_api', current_user);
  end if;
end
$$;

do $$
begin
  if to_regrole('seo_tenant') is null then
    create role seo_tenant nologin;
  end if;
end
$$;
do $$
begin
  -- Giving a function to a role needs membership in it; both are taken back at the end. Whoever makes a role is a member
  -- from Postgres 16 on, but only to grant it.
  if not pg_has_role(current_user, 'seo_tenant', 'usage') then
    execute format('grant %I to %I', 'seo_tenant', current_user);
  end if;
end
$$;

create schema if not exists seo;
revoke all on schema seo from public, anon, authenticated, service_role;

create schema if not exists seo_private;
comment on schema seo_private is 'Helpers behind schema seo; not for clients.';
revoke all on schema seo_private from public, anon, authenticated, service_role;

grant usage, create on schema seo, seo_private to seo_api;
grant usage, create on schema seo, seo_private to seo_tenant;

-- 10_types

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

-- 20_setup

create table if not exists seo_private.seoc_state (
  only_row boolean not null,
  catalog text not null,
  constraint seoc_state_pkey primary key (only_row),
  constraint seoc_state_only_row_check check (only_row)
);
comment on table seo_private.seoc_state is 'Which catalog this database holds.';
alter table seo_private.seoc_state enable row level security;
revoke all on table seo_private.seoc_state from public, anon, authenticated, service_role;

create unlogged table if not exists seo_private.call_count (
  function text not null,
  caller uuid not null,
  since timestamptz not null,
  calls integer not null,
  before integer not null,
  constraint call_count_pkey primary key (function, caller)
);
comment on table seo_private.call_count is 'How often a user has called a function, or any (*), since a full period, and in the one before it. Nobody misses it after a crash.';
alter table seo_private.call_count enable row level security;
revoke all on table seo_private.call_count from public, anon, authenticated, service_role;

create table if not exists seo_private.gdpr_request (
  id uuid default gen_random_uuid() not null,
  at timestamptz default now() not null,
  kind text not null,
  person bytea not null,
  caller bytea,
  done jsonb,
  constraint gdpr_request_pkey primary key (id),
  constraint gdpr_request_kind_check check (kind = any (array['EXPORT', 'ERASE']))
);
comment on table seo_private.gdpr_request is 'Who asked for what is known of whom, or for whom to be erased. Persons are SHA-256 of their ids: sha256(convert_to(id::text, ''UTF8'')).';
alter table seo_private.gdpr_request enable row level security;
revoke all on table seo_private.gdpr_request from public, anon, authenticated, service_role;

-- 21_organisation

create table if not exists seo.company (
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  id uuid default gen_random_uuid() not null,
  name text not null,
  slug seo.slug not null,
  plan seo.company_plan default 'ESSENTIAL' not null,
  time_zone text default 'UTC' not null,
  is_active boolean default true not null,
  constraint company_pkey primary key (id),
  constraint company_name_key unique (name),
  constraint company_slug_key unique (slug),
  constraint company_name_length_check check (char_length(name) between 1 and 200),
  constraint company_time_zone_length_check check (char_length(time_zone) between 1 and 64),
  constraint company_time_zone_pattern_check check (time_zone ~ '^[A-Za-z]+(/[A-Za-z_+-]+)*$')
);
comment on table seo.company is 'The tenant: a company and everything inside it.';
comment on column seo.company.created_at is 'When the row was written.';
comment on column seo.company.updated_at is 'When the row last changed.';
comment on column seo.company.id is 'The row''s key.';
comment on column seo.company.name is 'The registered name.';
comment on column seo.company.slug is 'The company in an address.';
comment on column seo.company.plan is 'What the company has paid for.';
comment on column seo.company.time_zone is 'The time zone its working day is counted in.';
comment on column seo.company.is_active is 'False once the contract has ended.';
alter table seo.company enable row level security;
revoke all on table seo.company from public, anon, authenticated, service_role;

create table if not exists seo.team (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  department_id uuid not null,
  name text not null,
  lead_id uuid,
  bandwidth_target seo.percentage default 80 not null,
  constraint team_pkey primary key (id),
  constraint team_company_id_department_id_name_key unique (company_id, department_id, name),
  constraint team_company_id_id_key unique (company_id, id),
  constraint team_name_length_check check (char_length(name) between 1 and 120),
  constraint team_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict
);
comment on table seo.team is 'A handful of people with one plate between them.';
comment on column seo.team.id is 'The row''s key.';
comment on column seo.team.company_id is 'The company the row belongs to.';
comment on column seo.team.created_at is 'When the row was written.';
comment on column seo.team.updated_at is 'When the row last changed.';
comment on column seo.team.department_id is 'The department it works for.';
comment on column seo.team.name is 'What it is called.';
comment on column seo.team.lead_id is 'Who leads it.';
comment on column seo.team.bandwidth_target is 'The average bandwidth it is held to.';
alter table seo.team enable row level security;
revoke all on table seo.team from public, anon, authenticated, service_role;

create index if not exists team_department_id_idx
  on seo.team (department_id);

create index if not exists team_lead_id_idx
  on seo.team (lead_id);

create table if not exists seo.employee (
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  id uuid not null,
  company_id uuid not null,
  department uuid,
  team_id uuid,
  manager_id uuid,
  role seo.employee_role default 'EMPLOYEE' not null,
  display_name text not null,
  email seo_private.email,
  job_title text,
  current_bandwidth seo.percentage,
  surveillance_level seo.clearance_level default 1 not null,
  surveillance_clearance seo.clearance_level default 1 not null,
  hired_on date,
  left_on date,
  is_active boolean default true not null,
  constraint employee_pkey primary key (id),
  constraint employee_company_id_email_key unique (company_id, email),
  constraint employee_company_id_id_key unique (company_id, id),
  constraint employee_display_name_length_check check (char_length(display_name) between 1 and 120),
  constraint employee_job_title_length_check check (char_length(job_title) <= 120),
  constraint employee_not_own_manager check (manager_id <> id),
  constraint employee_leaves_after_hiring check (left_on >= hired_on),
  constraint employee_id_fkey foreign key (id) references auth.users (id) on delete cascade,
  constraint employee_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint employee_team_id_fkey foreign key (company_id, team_id) references seo.team (company_id, id) on delete set null (team_id),
  constraint employee_manager_id_fkey foreign key (company_id, manager_id) references seo.employee (company_id, id) on delete set null (manager_id)
);
comment on table seo.employee is 'Somebody who works for the company; his key is that of his account.

He sees himself, his department and the departments he was let into; a manager sees everyone below; HR and admins see everyone.
Role, clearance, place and score change through functions only, and never by the person they are about.';
comment on column seo.employee.created_at is 'When the row was written.';
comment on column seo.employee.updated_at is 'When the row last changed.';
comment on column seo.employee.id is 'The key of the account.';
comment on column seo.employee.company_id is 'The company he works for.';
comment on column seo.employee.department is 'The department he works in; none until HR has placed him.';
comment on column seo.employee.team_id is 'The team he is in.';
comment on column seo.employee.manager_id is 'Whom he answers to.';
comment on column seo.employee.role is 'What he may do.';
comment on column seo.employee.display_name is 'What colleagues call him.';
comment on column seo.employee.email is 'Where he is written to; absent for accounts without an address.';
comment on column seo.employee.job_title is 'What it says on the door.';
comment on column seo.employee.current_bandwidth is 'His latest bandwidth score; absent until one was calculated.';
comment on column seo.employee.surveillance_level is 'How closely he is watched.';
comment on column seo.employee.surveillance_clearance is 'Up to which level he may look at others.';
comment on column seo.employee.hired_on is 'His first day.';
comment on column seo.employee.left_on is 'His last day.';
comment on column seo.employee.is_active is 'False once he has left or was suspended.';
alter table seo.employee enable row level security;
revoke all on table seo.employee from public, anon, authenticated, service_role;

create index if not exists idx_bandwidth_realtime
  on seo.employee (current_bandwidth desc, department) where current_bandwidth is not null;

create index if not exists employee_department_idx
  on seo.employee (department);

create index if not exists employee_team_id_idx
  on seo.employee (team_id);

create index if not exists employee_manager_id_idx
  on seo.employee (manager_id);

create table if not exists seo_private.employee_closure (
  ancestor uuid not null,
  descendant uuid not null,
  depth integer not null,
  constraint employee_closure_pkey primary key (ancestor, descendant),
  constraint employee_closure_ancestor_fkey foreign key (ancestor) references seo.employee (id) on delete cascade,
  constraint employee_closure_descendant_fkey foreign key (descendant) references seo.employee (id) on delete cascade
);
comment on table seo_private.employee_closure is 'Who is below whom in employee, kept by triggers.';
alter table seo_private.employee_closure enable row level security;
revoke all on table seo_private.employee_closure from public, anon, authenticated, service_role;

create index if not exists employee_closure_descendant_idx
  on seo_private.employee_closure (descendant);

create table if not exists seo.department (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  name text not null,
  cost_centre text,
  parent_id uuid,
  head_id uuid,
  constraint department_pkey primary key (id),
  constraint department_company_id_name_key unique (company_id, name),
  constraint department_company_id_cost_centre_key unique (company_id, cost_centre),
  constraint department_company_id_id_key unique (company_id, id),
  constraint department_name_length_check check (char_length(name) between 1 and 120),
  constraint department_cost_centre_pattern_check check (cost_centre ~ '^[A-Z]{2}-[0-9]{4}$'),
  constraint department_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint department_parent_id_fkey foreign key (company_id, parent_id) references seo.department (company_id, id) on delete set null (parent_id),
  constraint department_head_id_fkey foreign key (company_id, head_id) references seo.employee (company_id, id) on delete set null (head_id)
);
comment on table seo.department is 'A part of a company; the border across which people do not see each other.';
comment on column seo.department.id is 'The row''s key.';
comment on column seo.department.company_id is 'The company the row belongs to.';
comment on column seo.department.created_at is 'When the row was written.';
comment on column seo.department.updated_at is 'When the row last changed.';
comment on column seo.department.name is 'What it is called.';
comment on column seo.department.cost_centre is 'Where its costs are booked.';
comment on column seo.department.parent_id is 'The department it is a part of.';
comment on column seo.department.head_id is 'Who leads it.';
alter table seo.department enable row level security;
revoke all on table seo.department from public, anon, authenticated, service_role;

create index if not exists department_parent_id_idx
  on seo.department (parent_id);

create index if not exists department_head_id_idx
  on seo.department (head_id);

create table if not exists seo.skill (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  name text not null,
  category seo.skill_category default 'CRAFT' not null,
  constraint skill_pkey primary key (id),
  constraint skill_company_id_name_key unique (company_id, name),
  constraint skill_company_id_id_key unique (company_id, id),
  constraint skill_name_length_check check (char_length(name) between 1 and 80),
  constraint skill_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict
);
comment on table seo.skill is 'Something people can be good at.';
comment on column seo.skill.id is 'The row''s key.';
comment on column seo.skill.company_id is 'The company the row belongs to.';
comment on column seo.skill.created_at is 'When the row was written.';
comment on column seo.skill.name is 'What it is called.';
comment on column seo.skill.category is 'What it is about.';
alter table seo.skill enable row level security;
revoke all on table seo.skill from public, anon, authenticated, service_role;

create table if not exists seo.employee_skill (
  created_at timestamptz default now() not null,
  company_id uuid not null,
  employee_id uuid not null,
  skill_id uuid not null,
  level integer default 1 not null,
  constraint employee_skill_pkey primary key (employee_id, skill_id),
  constraint employee_skill_level_range_check check (level between 1 and 5),
  constraint employee_skill_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint employee_skill_employee_id_fkey foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade,
  constraint employee_skill_skill_id_fkey foreign key (company_id, skill_id) references seo.skill (company_id, id) on delete cascade
);
comment on table seo.employee_skill is 'How good somebody is at something.';
comment on column seo.employee_skill.created_at is 'When the row was written.';
comment on column seo.employee_skill.company_id is 'The company the row belongs to.';
comment on column seo.employee_skill.employee_id is 'Who.';
comment on column seo.employee_skill.skill_id is 'At what.';
comment on column seo.employee_skill.level is 'How good, from beginner to authority.';
alter table seo.employee_skill enable row level security;
revoke all on table seo.employee_skill from public, anon, authenticated, service_role;

create index if not exists employee_skill_company_id_idx
  on seo.employee_skill (company_id);

create index if not exists employee_skill_skill_id_idx
  on seo.employee_skill (skill_id);

create table if not exists seo.cross_department_grant (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  employee_id uuid not null,
  department_id uuid,
  granted_by uuid not null,
  reason text not null,
  expires_at timestamptz,
  revoked_at timestamptz,
  constraint cross_department_grant_pkey primary key (id),
  constraint cross_department_grant_reason_length_check check (char_length(reason) between 10 and 500),
  constraint cross_department_grant_not_to_oneself check (granted_by <> employee_id),
  constraint cross_department_grant_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint cross_department_grant_employee_id_fkey foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade,
  constraint cross_department_grant_department_id_fkey foreign key (company_id, department_id) references seo.department (company_id, id) on delete cascade,
  constraint cross_department_grant_granted_by_fkey foreign key (company_id, granted_by) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.cross_department_grant is 'A door in the wall between departments, held open for one person.';
comment on column seo.cross_department_grant.id is 'The row''s key.';
comment on column seo.cross_department_grant.company_id is 'The company the row belongs to.';
comment on column seo.cross_department_grant.created_at is 'When the row was written.';
comment on column seo.cross_department_grant.employee_id is 'Who was let in.';
comment on column seo.cross_department_grant.department_id is 'Which department; absent means all of them.';
comment on column seo.cross_department_grant.granted_by is 'Who opened the door.';
comment on column seo.cross_department_grant.reason is 'Why.';
comment on column seo.cross_department_grant.expires_at is 'When the door closes by itself.';
comment on column seo.cross_department_grant.revoked_at is 'When it was closed by hand.';
alter table seo.cross_department_grant enable row level security;
revoke all on table seo.cross_department_grant from public, anon, authenticated, service_role;

create index if not exists cross_department_grant_company_id_idx
  on seo.cross_department_grant (company_id);

create index if not exists cross_department_grant_employee_id_idx
  on seo.cross_department_grant (employee_id);

create index if not exists cross_department_grant_department_id_idx
  on seo.cross_department_grant (department_id);

create index if not exists cross_department_grant_granted_by_idx
  on seo.cross_department_grant (granted_by);

-- 22_activity

create table if not exists seo.activity_event (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  employee_id uuid not null,
  activity_type seo.activity_type not null,
  productivity_impact seo.ratio,
  engagement_factor seo.ratio,
  collaboration_weight seo.ratio,
  raw_data jsonb default '{}'::jsonb not null,
  created_at timestamptz default now() not null,
  constraint activity_event_pkey primary key (id, created_at),
  constraint activity_event_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint activity_event_employee_id_fkey foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade
) partition by range (created_at);
comment on table seo.activity_event is 'One captured moment of work. A day''s events are one partition; after ninety days they move to the archive.

Employees write and read their own; HR and admins read all; managers read aggregates only, through the dashboard.';
comment on column seo.activity_event.id is 'The row''s key.';
comment on column seo.activity_event.company_id is 'The company the row belongs to.';
comment on column seo.activity_event.employee_id is 'Who did it.';
comment on column seo.activity_event.activity_type is 'What was captured.';
comment on column seo.activity_event.productivity_impact is 'How productive it was.';
comment on column seo.activity_event.engagement_factor is 'How engaged he looked.';
comment on column seo.activity_event.collaboration_weight is 'How much of it was shared work.';
comment on column seo.activity_event.raw_data is 'What the sensor said, unmodified.';
comment on column seo.activity_event.created_at is 'When it happened.';
alter table seo.activity_event enable row level security;
revoke all on table seo.activity_event from public, anon, authenticated, service_role;

create index if not exists idx_activity_employee_time
  on seo.activity_event (employee_id, created_at desc);

create index if not exists activity_event_company_id_idx
  on seo.activity_event (company_id);

create table if not exists seo.activity_event_default partition of seo.activity_event default;
alter table seo.activity_event_default enable row level security;
revoke all on table seo.activity_event_default from public, anon, authenticated, service_role;

create table if not exists seo.activity_event_archive (
  id uuid not null,
  company_id uuid not null,
  employee_id uuid not null,
  activity_type seo.activity_type not null,
  productivity_impact seo.ratio,
  engagement_factor seo.ratio,
  collaboration_weight seo.ratio,
  raw_data jsonb not null,
  created_at timestamptz not null,
  constraint activity_event_archive_pkey primary key (id, created_at),
  constraint activity_event_archive_company_id_fkey foreign key (company_id) references seo.company (id) on delete cascade
);
comment on table seo.activity_event_archive is 'Rows of activity_event past their time.';
comment on column seo.activity_event_archive.id is 'The row''s key.';
comment on column seo.activity_event_archive.company_id is 'The company the row belongs to.';
comment on column seo.activity_event_archive.employee_id is 'Who did it.';
comment on column seo.activity_event_archive.activity_type is 'What was captured.';
comment on column seo.activity_event_archive.productivity_impact is 'How productive it was.';
comment on column seo.activity_event_archive.engagement_factor is 'How engaged he looked.';
comment on column seo.activity_event_archive.collaboration_weight is 'How much of it was shared work.';
comment on column seo.activity_event_archive.raw_data is 'What the sensor said, unmodified.';
comment on column seo.activity_event_archive.created_at is 'When it happened.';
alter table seo.activity_event_archive enable row level security;
revoke all on table seo.activity_event_archive from public, anon, authenticated, service_role;

create index if not exists activity_event_archive_company_id_idx
  on seo.activity_event_archive (company_id);

create index if not exists activity_event_archive_employee_id_idx
  on seo.activity_event_archive (employee_id);

create index if not exists activity_event_archive_created_at_idx
  on seo.activity_event_archive (created_at);

create table if not exists seo.monitoring_device (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  employee_id uuid not null,
  kind seo.device_kind not null,
  label text not null,
  fingerprint text not null,
  last_seen_at timestamptz,
  is_active boolean default true not null,
  constraint monitoring_device_pkey primary key (id),
  constraint monitoring_device_company_id_employee_id_label_key unique (company_id, employee_id, label),
  constraint monitoring_device_label_length_check check (char_length(label) between 1 and 80),
  constraint monitoring_device_fingerprint_length_check check (char_length(fingerprint) between 16 and 128),
  constraint monitoring_device_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint monitoring_device_employee_id_fkey foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.monitoring_device is 'A device that captures its owner''s work.';
comment on column seo.monitoring_device.id is 'The row''s key.';
comment on column seo.monitoring_device.company_id is 'The company the row belongs to.';
comment on column seo.monitoring_device.created_at is 'When the row was written.';
comment on column seo.monitoring_device.updated_at is 'When the row last changed.';
comment on column seo.monitoring_device.employee_id is 'Whose work it captures.';
comment on column seo.monitoring_device.kind is 'What it captures.';
comment on column seo.monitoring_device.label is 'What its owner calls it.';
comment on column seo.monitoring_device.fingerprint is 'What it identifies itself by; leaves the database through no function.';
comment on column seo.monitoring_device.last_seen_at is 'When it last reported.';
comment on column seo.monitoring_device.is_active is 'False once it was handed back.';
alter table seo.monitoring_device enable row level security;
revoke all on table seo.monitoring_device from public, anon, authenticated, service_role;

create index if not exists monitoring_device_employee_id_idx
  on seo.monitoring_device (employee_id);

create table if not exists seo.monitoring_consent (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  employee_id uuid not null,
  scope seo.consent_scope not null,
  granted_at timestamptz default now() not null,
  withdrawn_at timestamptz,
  constraint monitoring_consent_pkey primary key (id),
  constraint monitoring_consent_ends_after_it_begins check (withdrawn_at >= granted_at),
  constraint monitoring_consent_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint monitoring_consent_employee_id_fkey foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.monitoring_consent is 'What an employee agreed to, and until when.';
comment on column seo.monitoring_consent.id is 'The row''s key.';
comment on column seo.monitoring_consent.company_id is 'The company the row belongs to.';
comment on column seo.monitoring_consent.employee_id is 'Who agreed.';
comment on column seo.monitoring_consent.scope is 'To what.';
comment on column seo.monitoring_consent.granted_at is 'When he agreed.';
comment on column seo.monitoring_consent.withdrawn_at is 'When he changed his mind.';
alter table seo.monitoring_consent enable row level security;
revoke all on table seo.monitoring_consent from public, anon, authenticated, service_role;

create unique index if not exists idx_monitoring_consent_live
  on seo.monitoring_consent (company_id, employee_id, scope) where withdrawn_at is null;

create index if not exists monitoring_consent_company_id_idx
  on seo.monitoring_consent (company_id);

create index if not exists monitoring_consent_employee_id_idx
  on seo.monitoring_consent (employee_id);

create table if not exists seo.productivity_pattern (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  employee_id uuid not null,
  peak_hours integer[] default '{}'::integer[] not null,
  decline_patterns text[] default '{}'::text[] not null,
  collaboration_style seo.collaboration_style default 'mixed' not null,
  predicted_burnout integer not null,
  constraint productivity_pattern_pkey primary key (id),
  constraint productivity_pattern_company_id_employee_id_key unique (company_id, employee_id),
  constraint productivity_pattern_peak_hours_check check (0 <= all (peak_hours) and 23 >= all (peak_hours)),
  constraint productivity_pattern_peak_hours_elements_check check (array_position(peak_hours, null) is null),
  constraint productivity_pattern_decline_patterns_elements_check check (array_position(decline_patterns, null) is null),
  constraint productivity_pattern_predicted_burnout_range_check check (predicted_burnout between 0 and 3650),
  constraint productivity_pattern_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint productivity_pattern_employee_id_fkey foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.productivity_pattern is 'What the model makes of somebody''s days.';
comment on column seo.productivity_pattern.id is 'The row''s key.';
comment on column seo.productivity_pattern.company_id is 'The company the row belongs to.';
comment on column seo.productivity_pattern.created_at is 'When the row was written.';
comment on column seo.productivity_pattern.updated_at is 'When the row last changed.';
comment on column seo.productivity_pattern.employee_id is 'Whose days.';
comment on column seo.productivity_pattern.peak_hours is 'The hours of the day at which he is at his best.';
comment on column seo.productivity_pattern.decline_patterns is 'When he declines, in the model''s words.';
comment on column seo.productivity_pattern.collaboration_style is 'How he works best.';
comment on column seo.productivity_pattern.predicted_burnout is 'Days until he is at risk of burning out.';
alter table seo.productivity_pattern enable row level security;
revoke all on table seo.productivity_pattern from public, anon, authenticated, service_role;

create index if not exists productivity_pattern_employee_id_idx
  on seo.productivity_pattern (employee_id);

-- 23_bandwidth

create table if not exists seo.bandwidth_score (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  employee_id uuid not null,
  score seo.percentage not null,
  keystroke_score seo.ratio not null,
  engagement_score seo.ratio not null,
  collaboration_score seo.ratio not null,
  event_count integer default 0 not null,
  calculation_ms integer,
  time_window interval not null,
  constraint bandwidth_score_pkey primary key (id),
  constraint bandwidth_score_event_count_range_check check (event_count >= 0),
  constraint bandwidth_score_calculation_ms_range_check check (calculation_ms >= 0),
  constraint bandwidth_score_time_window_check check (time_window > interval '0'),
  constraint bandwidth_score_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint bandwidth_score_employee_id_fkey foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.bandwidth_score is 'A score as it was calculated, with what went into it.';
comment on column seo.bandwidth_score.id is 'The row''s key.';
comment on column seo.bandwidth_score.company_id is 'The company the row belongs to.';
comment on column seo.bandwidth_score.created_at is 'When the row was written.';
comment on column seo.bandwidth_score.employee_id is 'Whose score.';
comment on column seo.bandwidth_score.score is 'The score.';
comment on column seo.bandwidth_score.keystroke_score is 'The mean productivity of his keystrokes, weighing 0.4.';
comment on column seo.bandwidth_score.engagement_score is 'The mean engagement of his face, weighing 0.3.';
comment on column seo.bandwidth_score.collaboration_score is 'The mean weight of his shared work, weighing 0.3.';
comment on column seo.bandwidth_score.event_count is 'How many events went in.';
comment on column seo.bandwidth_score.calculation_ms is 'How long the calculation took, in milliseconds.';
comment on column seo.bandwidth_score.time_window is 'How far back the calculation looked.';
alter table seo.bandwidth_score enable row level security;
revoke all on table seo.bandwidth_score from public, anon, authenticated, service_role;

create index if not exists idx_bandwidth_score_employee_time
  on seo.bandwidth_score (employee_id, created_at desc);

create index if not exists bandwidth_score_company_id_idx
  on seo.bandwidth_score (company_id);

create table if not exists seo.bandwidth_pairing (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  low_bandwidth_employee uuid not null,
  current_bandwidth_score seo.percentage not null,
  mentor_employee uuid not null,
  mentor_bandwidth_score seo.percentage not null,
  reason text not null,
  expected_duration_hours integer default 4 not null,
  is_active boolean default true not null,
  ended_at timestamptz,
  outcome seo.pairing_outcome,
  constraint bandwidth_pairing_pkey primary key (id),
  constraint bandwidth_pairing_company_id_id_key unique (company_id, id),
  constraint bandwidth_pairing_reason_length_check check (char_length(reason) between 1 and 500),
  constraint bandwidth_pairing_expected_duration_hours_range_check check (expected_duration_hours between 1 and 168),
  constraint bandwidth_pairing_of_two check (low_bandwidth_employee <> mentor_employee),
  constraint bandwidth_pairing_ended_is_inactive check (is_active = (ended_at is null)),
  constraint bandwidth_pairing_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint bandwidth_pairing_low_bandwidth_employee_fkey foreign key (company_id, low_bandwidth_employee) references seo.employee (company_id, id) on delete cascade,
  constraint bandwidth_pairing_mentor_employee_fkey foreign key (company_id, mentor_employee) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.bandwidth_pairing is 'A struggling employee and the mentor he was given. Both have one active pairing at most.';
comment on column seo.bandwidth_pairing.id is 'The row''s key.';
comment on column seo.bandwidth_pairing.company_id is 'The company the row belongs to.';
comment on column seo.bandwidth_pairing.created_at is 'When the row was written.';
comment on column seo.bandwidth_pairing.updated_at is 'When the row last changed.';
comment on column seo.bandwidth_pairing.low_bandwidth_employee is 'Who struggles.';
comment on column seo.bandwidth_pairing.current_bandwidth_score is 'His score at that moment.';
comment on column seo.bandwidth_pairing.mentor_employee is 'Who helps.';
comment on column seo.bandwidth_pairing.mentor_bandwidth_score is 'The mentor''s score at that moment.';
comment on column seo.bandwidth_pairing.reason is 'Why they were paired.';
comment on column seo.bandwidth_pairing.expected_duration_hours is 'How long it should take.';
comment on column seo.bandwidth_pairing.is_active is 'True until it ends.';
comment on column seo.bandwidth_pairing.ended_at is 'When it ended.';
comment on column seo.bandwidth_pairing.outcome is 'How it ended.';
alter table seo.bandwidth_pairing enable row level security;
revoke all on table seo.bandwidth_pairing from public, anon, authenticated, service_role;

create unique index if not exists idx_bandwidth_pairing_one_per_mentor
  on seo.bandwidth_pairing (company_id, mentor_employee) where is_active;

create unique index if not exists idx_bandwidth_pairing_one_per_employee
  on seo.bandwidth_pairing (company_id, low_bandwidth_employee) where is_active;

create index if not exists bandwidth_pairing_low_bandwidth_employee_idx
  on seo.bandwidth_pairing (low_bandwidth_employee);

create index if not exists bandwidth_pairing_mentor_employee_idx
  on seo.bandwidth_pairing (mentor_employee);

create table if not exists seo.pairing_check_in (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  pairing_id uuid not null,
  author_id uuid not null,
  note text not null,
  mood integer not null,
  constraint pairing_check_in_pkey primary key (id),
  constraint pairing_check_in_note_length_check check (char_length(note) between 1 and 2000),
  constraint pairing_check_in_mood_range_check check (mood between 1 and 5),
  constraint pairing_check_in_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint pairing_check_in_pairing_id_fkey foreign key (company_id, pairing_id) references seo.bandwidth_pairing (company_id, id) on delete cascade,
  constraint pairing_check_in_author_id_fkey foreign key (company_id, author_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.pairing_check_in is 'A line written during a pairing.';
comment on column seo.pairing_check_in.id is 'The row''s key.';
comment on column seo.pairing_check_in.company_id is 'The company the row belongs to.';
comment on column seo.pairing_check_in.created_at is 'When the row was written.';
comment on column seo.pairing_check_in.pairing_id is 'The pairing it belongs to.';
comment on column seo.pairing_check_in.author_id is 'Who wrote it.';
comment on column seo.pairing_check_in.note is 'What he wrote.';
comment on column seo.pairing_check_in.mood is 'How it feels, from one to five.';
alter table seo.pairing_check_in enable row level security;
revoke all on table seo.pairing_check_in from public, anon, authenticated, service_role;

create index if not exists pairing_check_in_company_id_idx
  on seo.pairing_check_in (company_id);

create index if not exists pairing_check_in_pairing_id_idx
  on seo.pairing_check_in (pairing_id);

create index if not exists pairing_check_in_author_id_idx
  on seo.pairing_check_in (author_id);

create table if not exists seo.enhancement_goal (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  employee_id uuid not null,
  target_score seo.percentage not null,
  due_on date not null,
  status seo.goal_status default 'OPEN' not null,
  constraint enhancement_goal_pkey primary key (id),
  constraint enhancement_goal_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint enhancement_goal_employee_id_fkey foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.enhancement_goal is 'A score somebody agreed to reach.';
comment on column seo.enhancement_goal.id is 'The row''s key.';
comment on column seo.enhancement_goal.company_id is 'The company the row belongs to.';
comment on column seo.enhancement_goal.created_at is 'When the row was written.';
comment on column seo.enhancement_goal.updated_at is 'When the row last changed.';
comment on column seo.enhancement_goal.employee_id is 'Who agreed.';
comment on column seo.enhancement_goal.target_score is 'The score to reach.';
comment on column seo.enhancement_goal.due_on is 'The day to reach it by.';
comment on column seo.enhancement_goal.status is 'Where it stands.';
alter table seo.enhancement_goal enable row level security;
revoke all on table seo.enhancement_goal from public, anon, authenticated, service_role;

create index if not exists enhancement_goal_company_id_idx
  on seo.enhancement_goal (company_id);

create index if not exists enhancement_goal_employee_id_idx
  on seo.enhancement_goal (employee_id);

create table if not exists seo.wellness_intervention (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  employee_id uuid not null,
  urgency seo.intervention_urgency not null,
  status seo.intervention_status default 'SCHEDULED' not null,
  ordered_by uuid,
  due_at timestamptz not null,
  constraint wellness_intervention_pkey primary key (id),
  constraint wellness_intervention_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint wellness_intervention_employee_id_fkey foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade,
  constraint wellness_intervention_ordered_by_fkey foreign key (company_id, ordered_by) references seo.employee (company_id, id) on delete set null (ordered_by)
);
comment on table seo.wellness_intervention is 'A pause ordered before somebody breaks.';
comment on column seo.wellness_intervention.id is 'The row''s key.';
comment on column seo.wellness_intervention.company_id is 'The company the row belongs to.';
comment on column seo.wellness_intervention.created_at is 'When the row was written.';
comment on column seo.wellness_intervention.updated_at is 'When the row last changed.';
comment on column seo.wellness_intervention.employee_id is 'Who is to rest.';
comment on column seo.wellness_intervention.urgency is 'How soon.';
comment on column seo.wellness_intervention.status is 'Where it stands.';
comment on column seo.wellness_intervention.ordered_by is 'Who ordered it; absent when nobody did.';
comment on column seo.wellness_intervention.due_at is 'When it takes place at the latest.';
alter table seo.wellness_intervention enable row level security;
revoke all on table seo.wellness_intervention from public, anon, authenticated, service_role;

create unique index if not exists idx_wellness_intervention_one_open
  on seo.wellness_intervention (company_id, employee_id) where status = 'SCHEDULED';

create index if not exists wellness_intervention_company_id_idx
  on seo.wellness_intervention (company_id);

create index if not exists wellness_intervention_employee_id_idx
  on seo.wellness_intervention (employee_id);

create index if not exists wellness_intervention_ordered_by_idx
  on seo.wellness_intervention (ordered_by);

-- 24_plate

create table if not exists seo.plate_item (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  title text not null,
  details text,
  priority seo.plate_priority default 'NORMAL' not null,
  status seo.plate_status default 'OPEN' not null,
  assigned_to uuid not null,
  created_by uuid,
  delegated_by uuid,
  delegation_count integer default 0 not null,
  is_delegable boolean default true not null,
  effort double precision,
  due_on date,
  completed_at timestamptz,
  constraint plate_item_pkey primary key (id),
  constraint plate_item_company_id_id_key unique (company_id, id),
  constraint plate_item_title_length_check check (char_length(title) between 1 and 200),
  constraint plate_item_details_length_check check (char_length(details) <= 10000),
  constraint plate_item_delegation_count_range_check check (delegation_count >= 0),
  constraint plate_item_effort_range_check check (effort between 0.1 and 100),
  constraint plate_item_effort_number_check check (effort <> 'NaN'::double precision),
  constraint plate_item_done_has_moment check ((status = 'DONE') = (completed_at is not null)),
  constraint plate_item_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint plate_item_assigned_to_fkey foreign key (company_id, assigned_to) references seo.employee (company_id, id) on delete restrict,
  constraint plate_item_created_by_fkey foreign key (company_id, created_by) references seo.employee (company_id, id) on delete set null (created_by),
  constraint plate_item_delegated_by_fkey foreign key (company_id, delegated_by) references seo.employee (company_id, id) on delete set null (delegated_by)
);
comment on table seo.plate_item is 'A piece of work on somebody''s plate.';
comment on column seo.plate_item.id is 'The row''s key.';
comment on column seo.plate_item.company_id is 'The company the row belongs to.';
comment on column seo.plate_item.created_at is 'When the row was written.';
comment on column seo.plate_item.updated_at is 'When the row last changed.';
comment on column seo.plate_item.title is 'What is to be done.';
comment on column seo.plate_item.details is 'What that means.';
comment on column seo.plate_item.priority is 'How heavy it weighs.';
comment on column seo.plate_item.status is 'Where it stands.';
comment on column seo.plate_item.assigned_to is 'Whose plate it is on.';
comment on column seo.plate_item.created_by is 'Who put it there first.';
comment on column seo.plate_item.delegated_by is 'Who handed it on last.';
comment on column seo.plate_item.delegation_count is 'How often it was handed on.';
comment on column seo.plate_item.is_delegable is 'False when it has to stay where it is.';
comment on column seo.plate_item.effort is 'The share of a day it should take.';
comment on column seo.plate_item.due_on is 'The day it is due.';
comment on column seo.plate_item.completed_at is 'When it was done.';
alter table seo.plate_item enable row level security;
revoke all on table seo.plate_item from public, anon, authenticated, service_role;

create index if not exists idx_plate_item_open
  on seo.plate_item (assigned_to, due_on) where completed_at is null;

create index if not exists plate_item_assigned_to_idx
  on seo.plate_item (assigned_to);

create index if not exists plate_item_created_by_idx
  on seo.plate_item (created_by);

create index if not exists plate_item_delegated_by_idx
  on seo.plate_item (delegated_by);

create table if not exists seo.delegation_event (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  plate_item_id uuid not null,
  from_employee uuid not null,
  to_employee uuid not null,
  reason text not null,
  is_public boolean default true not null,
  manager_notified boolean default false not null,
  team_notified boolean default false not null,
  constraint delegation_event_pkey primary key (id),
  constraint delegation_event_company_id_id_key unique (company_id, id),
  constraint delegation_event_reason_length_check check (char_length(reason) between 10 and 1000),
  constraint delegation_event_between_two check (from_employee <> to_employee),
  constraint delegation_event_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint delegation_event_plate_item_id_fkey foreign key (company_id, plate_item_id) references seo.plate_item (company_id, id) on delete cascade,
  constraint delegation_event_from_employee_fkey foreign key (company_id, from_employee) references seo.employee (company_id, id) on delete cascade,
  constraint delegation_event_to_employee_fkey foreign key (company_id, to_employee) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.delegation_event is 'That somebody handed an item to somebody else, for a reason everyone may read.';
comment on column seo.delegation_event.id is 'The row''s key.';
comment on column seo.delegation_event.company_id is 'The company the row belongs to.';
comment on column seo.delegation_event.created_at is 'When the row was written.';
comment on column seo.delegation_event.plate_item_id is 'What was handed on.';
comment on column seo.delegation_event.from_employee is 'Who handed it on.';
comment on column seo.delegation_event.to_employee is 'Who got it.';
comment on column seo.delegation_event.reason is 'Why.';
comment on column seo.delegation_event.is_public is 'May everyone in the company read it?';
comment on column seo.delegation_event.manager_notified is 'Was the giver''s manager told?';
comment on column seo.delegation_event.team_notified is 'Was the team told?';
alter table seo.delegation_event enable row level security;
revoke all on table seo.delegation_event from public, anon, authenticated, service_role;

create index if not exists delegation_event_plate_item_id_idx
  on seo.delegation_event (plate_item_id);

create index if not exists delegation_event_from_employee_idx
  on seo.delegation_event (from_employee);

create index if not exists delegation_event_to_employee_idx
  on seo.delegation_event (to_employee);

create table if not exists seo.plate_assignment (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  plate_item_id uuid not null,
  employee_id uuid not null,
  delegation_id uuid,
  constraint plate_assignment_pkey primary key (id),
  constraint plate_assignment_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint plate_assignment_plate_item_id_fkey foreign key (company_id, plate_item_id) references seo.plate_item (company_id, id) on delete cascade,
  constraint plate_assignment_employee_id_fkey foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade,
  constraint plate_assignment_delegation_id_fkey foreign key (company_id, delegation_id) references seo.delegation_event (company_id, id) on delete set null (delegation_id)
);
comment on table seo.plate_assignment is 'That an item was once on somebody''s plate: by birth, or by delegation.';
comment on column seo.plate_assignment.id is 'The row''s key.';
comment on column seo.plate_assignment.company_id is 'The company the row belongs to.';
comment on column seo.plate_assignment.created_at is 'When the row was written.';
comment on column seo.plate_assignment.plate_item_id is 'The item.';
comment on column seo.plate_assignment.employee_id is 'Whose plate.';
comment on column seo.plate_assignment.delegation_id is 'The delegation that brought it; absent when it was born there.';
alter table seo.plate_assignment enable row level security;
revoke all on table seo.plate_assignment from public, anon, authenticated, service_role;

create index if not exists plate_assignment_plate_item_id_created_at_idx
  on seo.plate_assignment (plate_item_id, created_at);

create index if not exists plate_assignment_company_id_idx
  on seo.plate_assignment (company_id);

create index if not exists plate_assignment_employee_id_idx
  on seo.plate_assignment (employee_id);

create index if not exists plate_assignment_delegation_id_idx
  on seo.plate_assignment (delegation_id);

create table if not exists seo.team_broadcast (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  type seo.broadcast_type not null,
  content text not null,
  visibility seo.broadcast_visibility default 'PUBLIC' not null,
  author_id uuid,
  team_id uuid,
  metadata jsonb default '{}'::jsonb not null,
  constraint team_broadcast_pkey primary key (id),
  constraint team_broadcast_content_length_check check (char_length(content) between 1 and 2000),
  constraint team_broadcast_metadata_check check (jsonb_typeof(metadata) = 'object'),
  constraint team_broadcast_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint team_broadcast_author_id_fkey foreign key (company_id, author_id) references seo.employee (company_id, id) on delete set null (author_id),
  constraint team_broadcast_team_id_fkey foreign key (company_id, team_id) references seo.team (company_id, id) on delete set null (team_id)
);
comment on table seo.team_broadcast is 'Something said to a team, or to the whole company.';
comment on column seo.team_broadcast.id is 'The row''s key.';
comment on column seo.team_broadcast.company_id is 'The company the row belongs to.';
comment on column seo.team_broadcast.created_at is 'When the row was written.';
comment on column seo.team_broadcast.type is 'What it is about.';
comment on column seo.team_broadcast.content is 'What it says.';
comment on column seo.team_broadcast.visibility is 'Who reads it.';
comment on column seo.team_broadcast.author_id is 'Who said it; absent when nobody did.';
comment on column seo.team_broadcast.team_id is 'The team it is said to.';
comment on column seo.team_broadcast.metadata is 'What it refers to.';
alter table seo.team_broadcast enable row level security;
revoke all on table seo.team_broadcast from public, anon, authenticated, service_role;

create index if not exists team_broadcast_created_at_idx
  on seo.team_broadcast (created_at desc);

create index if not exists team_broadcast_company_id_idx
  on seo.team_broadcast (company_id);

create index if not exists team_broadcast_author_id_idx
  on seo.team_broadcast (author_id);

create index if not exists team_broadcast_team_id_idx
  on seo.team_broadcast (team_id);

create table if not exists seo.plate_item_comment (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  plate_item_id uuid not null,
  author_id uuid not null,
  body text not null,
  constraint plate_item_comment_pkey primary key (id),
  constraint plate_item_comment_body_length_check check (char_length(body) between 1 and 4000),
  constraint plate_item_comment_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint plate_item_comment_plate_item_id_fkey foreign key (company_id, plate_item_id) references seo.plate_item (company_id, id) on delete cascade,
  constraint plate_item_comment_author_id_fkey foreign key (company_id, author_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.plate_item_comment is 'A line about an item.';
comment on column seo.plate_item_comment.id is 'The row''s key.';
comment on column seo.plate_item_comment.company_id is 'The company the row belongs to.';
comment on column seo.plate_item_comment.created_at is 'When the row was written.';
comment on column seo.plate_item_comment.plate_item_id is 'The item it is about.';
comment on column seo.plate_item_comment.author_id is 'Who wrote it.';
comment on column seo.plate_item_comment.body is 'What he wrote.';
alter table seo.plate_item_comment enable row level security;
revoke all on table seo.plate_item_comment from public, anon, authenticated, service_role;

create index if not exists plate_item_comment_company_id_idx
  on seo.plate_item_comment (company_id);

create index if not exists plate_item_comment_plate_item_id_idx
  on seo.plate_item_comment (plate_item_id);

create index if not exists plate_item_comment_author_id_idx
  on seo.plate_item_comment (author_id);

create table if not exists seo.plate_label (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  name text not null,
  colour seo.hex_colour default '#808080' not null,
  constraint plate_label_pkey primary key (id),
  constraint plate_label_company_id_name_key unique (company_id, name),
  constraint plate_label_company_id_id_key unique (company_id, id),
  constraint plate_label_name_length_check check (char_length(name) between 1 and 40),
  constraint plate_label_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict
);
comment on table seo.plate_label is 'A word that items are sorted by.';
comment on column seo.plate_label.id is 'The row''s key.';
comment on column seo.plate_label.company_id is 'The company the row belongs to.';
comment on column seo.plate_label.created_at is 'When the row was written.';
comment on column seo.plate_label.name is 'The word.';
comment on column seo.plate_label.colour is 'Its colour.';
alter table seo.plate_label enable row level security;
revoke all on table seo.plate_label from public, anon, authenticated, service_role;

create table if not exists seo.plate_item_label (
  company_id uuid not null,
  plate_item_id uuid not null,
  label_id uuid not null,
  constraint plate_item_label_pkey primary key (plate_item_id, label_id),
  constraint plate_item_label_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint plate_item_label_plate_item_id_fkey foreign key (company_id, plate_item_id) references seo.plate_item (company_id, id) on delete cascade,
  constraint plate_item_label_label_id_fkey foreign key (company_id, label_id) references seo.plate_label (company_id, id) on delete cascade
);
comment on table seo.plate_item_label is 'That an item bears a label.';
comment on column seo.plate_item_label.company_id is 'The company the row belongs to.';
comment on column seo.plate_item_label.plate_item_id is 'The item.';
comment on column seo.plate_item_label.label_id is 'Its label.';
alter table seo.plate_item_label enable row level security;
revoke all on table seo.plate_item_label from public, anon, authenticated, service_role;

create index if not exists plate_item_label_company_id_idx
  on seo.plate_item_label (company_id);

create index if not exists plate_item_label_label_id_idx
  on seo.plate_item_label (label_id);

create table if not exists seo.plate_item_dependency (
  created_at timestamptz default now() not null,
  company_id uuid not null,
  blocked_id uuid not null,
  blocker_id uuid not null,
  constraint plate_item_dependency_pkey primary key (blocked_id, blocker_id),
  constraint plate_item_dependency_of_two check (blocked_id <> blocker_id),
  constraint plate_item_dependency_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint plate_item_dependency_blocked_id_fkey foreign key (company_id, blocked_id) references seo.plate_item (company_id, id) on delete cascade,
  constraint plate_item_dependency_blocker_id_fkey foreign key (company_id, blocker_id) references seo.plate_item (company_id, id) on delete cascade
);
comment on table seo.plate_item_dependency is 'That an item waits for another.';
comment on column seo.plate_item_dependency.created_at is 'When the row was written.';
comment on column seo.plate_item_dependency.company_id is 'The company the row belongs to.';
comment on column seo.plate_item_dependency.blocked_id is 'The item that waits.';
comment on column seo.plate_item_dependency.blocker_id is 'The item it waits for.';
alter table seo.plate_item_dependency enable row level security;
revoke all on table seo.plate_item_dependency from public, anon, authenticated, service_role;

create index if not exists plate_item_dependency_company_id_idx
  on seo.plate_item_dependency (company_id);

create index if not exists plate_item_dependency_blocker_id_idx
  on seo.plate_item_dependency (blocker_id);

-- 25_touchpoint

create table if not exists seo.touchpoint_channel (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  name text not null,
  topic text,
  is_private boolean default false not null,
  team_id uuid,
  created_by uuid,
  constraint touchpoint_channel_pkey primary key (id),
  constraint touchpoint_channel_company_id_name_key unique (company_id, name),
  constraint touchpoint_channel_company_id_id_key unique (company_id, id),
  constraint touchpoint_channel_name_length_check check (char_length(name) between 1 and 80),
  constraint touchpoint_channel_topic_length_check check (char_length(topic) <= 500),
  constraint touchpoint_channel_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint touchpoint_channel_team_id_fkey foreign key (company_id, team_id) references seo.team (company_id, id) on delete set null (team_id),
  constraint touchpoint_channel_created_by_fkey foreign key (company_id, created_by) references seo.employee (company_id, id) on delete set null (created_by)
);
comment on table seo.touchpoint_channel is 'A place to talk.';
comment on column seo.touchpoint_channel.id is 'The row''s key.';
comment on column seo.touchpoint_channel.company_id is 'The company the row belongs to.';
comment on column seo.touchpoint_channel.created_at is 'When the row was written.';
comment on column seo.touchpoint_channel.updated_at is 'When the row last changed.';
comment on column seo.touchpoint_channel.name is 'What it is called.';
comment on column seo.touchpoint_channel.topic is 'What it is for.';
comment on column seo.touchpoint_channel.is_private is 'True when only its members find it.';
comment on column seo.touchpoint_channel.team_id is 'The team it belongs to.';
comment on column seo.touchpoint_channel.created_by is 'Who opened it.';
alter table seo.touchpoint_channel enable row level security;
revoke all on table seo.touchpoint_channel from public, anon, authenticated, service_role;

create index if not exists touchpoint_channel_team_id_idx
  on seo.touchpoint_channel (team_id);

create index if not exists touchpoint_channel_created_by_idx
  on seo.touchpoint_channel (created_by);

create table if not exists seo.touchpoint_channel_member (
  created_at timestamptz default now() not null,
  company_id uuid not null,
  channel_id uuid not null,
  employee_id uuid not null,
  role seo.channel_role default 'MEMBER' not null,
  read_until timestamptz,
  constraint touchpoint_channel_member_pkey primary key (channel_id, employee_id),
  constraint touchpoint_channel_member_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint touchpoint_channel_member_channel_id_fkey foreign key (company_id, channel_id) references seo.touchpoint_channel (company_id, id) on delete cascade,
  constraint touchpoint_channel_member_employee_id_fkey foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.touchpoint_channel_member is 'That somebody talks in a channel.';
comment on column seo.touchpoint_channel_member.created_at is 'When the row was written.';
comment on column seo.touchpoint_channel_member.company_id is 'The company the row belongs to.';
comment on column seo.touchpoint_channel_member.channel_id is 'The channel.';
comment on column seo.touchpoint_channel_member.employee_id is 'Who.';
comment on column seo.touchpoint_channel_member.role is 'What he may do there.';
comment on column seo.touchpoint_channel_member.read_until is 'Up to when he has read.';
alter table seo.touchpoint_channel_member enable row level security;
revoke all on table seo.touchpoint_channel_member from public, anon, authenticated, service_role;

create index if not exists touchpoint_channel_member_company_id_idx
  on seo.touchpoint_channel_member (company_id);

create index if not exists touchpoint_channel_member_employee_id_idx
  on seo.touchpoint_channel_member (employee_id);

create table if not exists seo.touchpoint_message (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  channel_id uuid not null,
  author_id uuid not null,
  body text not null,
  sentiment double precision,
  created_at timestamptz default now() not null,
  constraint touchpoint_message_pkey primary key (id, created_at),
  constraint touchpoint_message_body_length_check check (char_length(body) between 1 and 4000),
  constraint touchpoint_message_sentiment_range_check check (sentiment between -1 and 1),
  constraint touchpoint_message_sentiment_number_check check (sentiment <> 'NaN'::double precision),
  constraint touchpoint_message_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint touchpoint_message_channel_id_fkey foreign key (company_id, channel_id) references seo.touchpoint_channel (company_id, id) on delete cascade,
  constraint touchpoint_message_author_id_fkey foreign key (company_id, author_id) references seo.employee (company_id, id) on delete cascade
) partition by range (created_at);
comment on table seo.touchpoint_message is 'Something said in a channel. A week''s messages are one partition; they are kept for two years.';
comment on column seo.touchpoint_message.id is 'The row''s key.';
comment on column seo.touchpoint_message.company_id is 'The company the row belongs to.';
comment on column seo.touchpoint_message.channel_id is 'Where it was said.';
comment on column seo.touchpoint_message.author_id is 'Who said it.';
comment on column seo.touchpoint_message.body is 'What was said.';
comment on column seo.touchpoint_message.sentiment is 'How glad it sounds, from minus one to one.';
comment on column seo.touchpoint_message.created_at is 'When it was said.';
alter table seo.touchpoint_message enable row level security;
revoke all on table seo.touchpoint_message from public, anon, authenticated, service_role;

create index if not exists idx_touchpoint_message_channel_time
  on seo.touchpoint_message (channel_id, created_at desc);

create index if not exists touchpoint_message_company_id_idx
  on seo.touchpoint_message (company_id);

create index if not exists touchpoint_message_author_id_idx
  on seo.touchpoint_message (author_id);

create table if not exists seo.touchpoint_message_default partition of seo.touchpoint_message default;
alter table seo.touchpoint_message_default enable row level security;
revoke all on table seo.touchpoint_message_default from public, anon, authenticated, service_role;

create table if not exists seo.touchpoint_cadence (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  manager_id uuid not null,
  report_id uuid not null,
  rhythm seo.touchpoint_rhythm default 'WEEKLY' not null,
  minutes integer default 30 not null,
  last_held_at timestamptz,
  constraint touchpoint_cadence_pkey primary key (id),
  constraint touchpoint_cadence_company_id_manager_id_report_id_key unique (company_id, manager_id, report_id),
  constraint touchpoint_cadence_minutes_range_check check (minutes between 5 and 240),
  constraint touchpoint_cadence_of_two check (manager_id <> report_id),
  constraint touchpoint_cadence_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint touchpoint_cadence_manager_id_fkey foreign key (company_id, manager_id) references seo.employee (company_id, id) on delete cascade,
  constraint touchpoint_cadence_report_id_fkey foreign key (company_id, report_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.touchpoint_cadence is 'That a manager and his report have to talk, and how often.';
comment on column seo.touchpoint_cadence.id is 'The row''s key.';
comment on column seo.touchpoint_cadence.company_id is 'The company the row belongs to.';
comment on column seo.touchpoint_cadence.created_at is 'When the row was written.';
comment on column seo.touchpoint_cadence.updated_at is 'When the row last changed.';
comment on column seo.touchpoint_cadence.manager_id is 'Who asks.';
comment on column seo.touchpoint_cadence.report_id is 'Who answers.';
comment on column seo.touchpoint_cadence.rhythm is 'How often.';
comment on column seo.touchpoint_cadence.minutes is 'How many minutes.';
comment on column seo.touchpoint_cadence.last_held_at is 'When they talked last.';
alter table seo.touchpoint_cadence enable row level security;
revoke all on table seo.touchpoint_cadence from public, anon, authenticated, service_role;

create index if not exists touchpoint_cadence_manager_id_idx
  on seo.touchpoint_cadence (manager_id);

create index if not exists touchpoint_cadence_report_id_idx
  on seo.touchpoint_cadence (report_id);

-- 26_canvas

create table if not exists seo.ideation_board (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  title text not null,
  owner_id uuid not null,
  visibility seo.board_visibility default 'MEMBERS' not null,
  is_locked boolean default false not null,
  constraint ideation_board_pkey primary key (id),
  constraint ideation_board_company_id_id_key unique (company_id, id),
  constraint ideation_board_title_length_check check (char_length(title) between 1 and 160),
  constraint ideation_board_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint ideation_board_owner_id_fkey foreign key (company_id, owner_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.ideation_board is 'A canvas for ideas.';
comment on column seo.ideation_board.id is 'The row''s key.';
comment on column seo.ideation_board.company_id is 'The company the row belongs to.';
comment on column seo.ideation_board.created_at is 'When the row was written.';
comment on column seo.ideation_board.updated_at is 'When the row last changed.';
comment on column seo.ideation_board.title is 'What it is called.';
comment on column seo.ideation_board.owner_id is 'Whose it is.';
comment on column seo.ideation_board.visibility is 'Who finds it.';
comment on column seo.ideation_board.is_locked is 'True when nothing may be added.';
alter table seo.ideation_board enable row level security;
revoke all on table seo.ideation_board from public, anon, authenticated, service_role;

create index if not exists ideation_board_owner_id_idx
  on seo.ideation_board (owner_id);

create table if not exists seo.ideation_board_member (
  created_at timestamptz default now() not null,
  company_id uuid not null,
  board_id uuid not null,
  employee_id uuid not null,
  constraint ideation_board_member_pkey primary key (board_id, employee_id),
  constraint ideation_board_member_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint ideation_board_member_board_id_fkey foreign key (company_id, board_id) references seo.ideation_board (company_id, id) on delete cascade,
  constraint ideation_board_member_employee_id_fkey foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.ideation_board_member is 'That somebody works on a board.';
comment on column seo.ideation_board_member.created_at is 'When the row was written.';
comment on column seo.ideation_board_member.company_id is 'The company the row belongs to.';
comment on column seo.ideation_board_member.board_id is 'The board.';
comment on column seo.ideation_board_member.employee_id is 'Who.';
alter table seo.ideation_board_member enable row level security;
revoke all on table seo.ideation_board_member from public, anon, authenticated, service_role;

create index if not exists ideation_board_member_company_id_idx
  on seo.ideation_board_member (company_id);

create index if not exists ideation_board_member_employee_id_idx
  on seo.ideation_board_member (employee_id);

create table if not exists seo.ideation_note (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  board_id uuid not null,
  author_id uuid not null,
  kind seo.note_kind default 'IDEA' not null,
  body text not null,
  colour seo.hex_colour default '#fff3a0' not null,
  x double precision default 0 not null,
  y double precision default 0 not null,
  constraint ideation_note_pkey primary key (id),
  constraint ideation_note_company_id_id_key unique (company_id, id),
  constraint ideation_note_body_length_check check (char_length(body) between 1 and 1000),
  constraint ideation_note_x_range_check check (x between -100000 and 100000),
  constraint ideation_note_x_number_check check (x <> 'NaN'::double precision),
  constraint ideation_note_y_range_check check (y between -100000 and 100000),
  constraint ideation_note_y_number_check check (y <> 'NaN'::double precision),
  constraint ideation_note_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint ideation_note_board_id_fkey foreign key (company_id, board_id) references seo.ideation_board (company_id, id) on delete cascade,
  constraint ideation_note_author_id_fkey foreign key (company_id, author_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.ideation_note is 'A thought on a board.';
comment on column seo.ideation_note.id is 'The row''s key.';
comment on column seo.ideation_note.company_id is 'The company the row belongs to.';
comment on column seo.ideation_note.created_at is 'When the row was written.';
comment on column seo.ideation_note.updated_at is 'When the row last changed.';
comment on column seo.ideation_note.board_id is 'The board it is on.';
comment on column seo.ideation_note.author_id is 'Whose thought it is.';
comment on column seo.ideation_note.kind is 'What kind of thought.';
comment on column seo.ideation_note.body is 'The thought.';
comment on column seo.ideation_note.colour is 'Its colour.';
comment on column seo.ideation_note.x is 'How far to the right it sticks.';
comment on column seo.ideation_note.y is 'How far down it sticks.';
alter table seo.ideation_note enable row level security;
revoke all on table seo.ideation_note from public, anon, authenticated, service_role;

create index if not exists ideation_note_board_id_idx
  on seo.ideation_note (board_id);

create index if not exists ideation_note_author_id_idx
  on seo.ideation_note (author_id);

create table if not exists seo.ideation_connection (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  board_id uuid not null,
  author_id uuid not null,
  source_id uuid not null,
  target_id uuid not null,
  kind seo.connection_kind default 'SUPPORTS' not null,
  constraint ideation_connection_pkey primary key (id),
  constraint ideation_connection_company_id_source_id_target_id_key unique (company_id, source_id, target_id),
  constraint ideation_connection_of_two check (source_id <> target_id),
  constraint ideation_connection_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint ideation_connection_board_id_fkey foreign key (company_id, board_id) references seo.ideation_board (company_id, id) on delete cascade,
  constraint ideation_connection_author_id_fkey foreign key (company_id, author_id) references seo.employee (company_id, id) on delete cascade,
  constraint ideation_connection_source_id_fkey foreign key (company_id, source_id) references seo.ideation_note (company_id, id) on delete cascade,
  constraint ideation_connection_target_id_fkey foreign key (company_id, target_id) references seo.ideation_note (company_id, id) on delete cascade
);
comment on table seo.ideation_connection is 'A line between two thoughts.';
comment on column seo.ideation_connection.id is 'The row''s key.';
comment on column seo.ideation_connection.company_id is 'The company the row belongs to.';
comment on column seo.ideation_connection.created_at is 'When the row was written.';
comment on column seo.ideation_connection.board_id is 'The board it is on.';
comment on column seo.ideation_connection.author_id is 'Who drew it.';
comment on column seo.ideation_connection.source_id is 'Where it begins.';
comment on column seo.ideation_connection.target_id is 'Where it ends.';
comment on column seo.ideation_connection.kind is 'What it means.';
alter table seo.ideation_connection enable row level security;
revoke all on table seo.ideation_connection from public, anon, authenticated, service_role;

create index if not exists ideation_connection_board_id_idx
  on seo.ideation_connection (board_id);

create index if not exists ideation_connection_author_id_idx
  on seo.ideation_connection (author_id);

create index if not exists ideation_connection_source_id_idx
  on seo.ideation_connection (source_id);

create index if not exists ideation_connection_target_id_idx
  on seo.ideation_connection (target_id);

create table if not exists seo.ideation_vote (
  created_at timestamptz default now() not null,
  company_id uuid not null,
  note_id uuid not null,
  employee_id uuid not null,
  weight integer default 1 not null,
  constraint ideation_vote_pkey primary key (note_id, employee_id),
  constraint ideation_vote_weight_range_check check (weight between 1 and 3),
  constraint ideation_vote_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint ideation_vote_note_id_fkey foreign key (company_id, note_id) references seo.ideation_note (company_id, id) on delete cascade,
  constraint ideation_vote_employee_id_fkey foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.ideation_vote is 'That somebody likes a thought.';
comment on column seo.ideation_vote.created_at is 'When the row was written.';
comment on column seo.ideation_vote.company_id is 'The company the row belongs to.';
comment on column seo.ideation_vote.note_id is 'The thought.';
comment on column seo.ideation_vote.employee_id is 'Who likes it.';
comment on column seo.ideation_vote.weight is 'How much.';
alter table seo.ideation_vote enable row level security;
revoke all on table seo.ideation_vote from public, anon, authenticated, service_role;

create index if not exists ideation_vote_company_id_idx
  on seo.ideation_vote (company_id);

create index if not exists ideation_vote_employee_id_idx
  on seo.ideation_vote (employee_id);

create table if not exists seo.canvas_session (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  board_id uuid not null,
  employee_id uuid not null,
  started_at timestamptz default now() not null,
  ended_at timestamptz,
  constraint canvas_session_pkey primary key (id),
  constraint canvas_session_company_id_id_key unique (company_id, id),
  constraint canvas_session_ends_after_it_starts check (ended_at >= started_at),
  constraint canvas_session_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint canvas_session_board_id_fkey foreign key (company_id, board_id) references seo.ideation_board (company_id, id) on delete cascade,
  constraint canvas_session_employee_id_fkey foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.canvas_session is 'The time somebody spends on a board, from opening it to closing it.';
comment on column seo.canvas_session.id is 'The row''s key.';
comment on column seo.canvas_session.company_id is 'The company the row belongs to.';
comment on column seo.canvas_session.board_id is 'The board.';
comment on column seo.canvas_session.employee_id is 'Who.';
comment on column seo.canvas_session.started_at is 'When he opened it.';
comment on column seo.canvas_session.ended_at is 'When he closed it.';
alter table seo.canvas_session enable row level security;
revoke all on table seo.canvas_session from public, anon, authenticated, service_role;

create unique index if not exists idx_canvas_session_live
  on seo.canvas_session (company_id, board_id, employee_id) where ended_at is null;

create index if not exists canvas_session_board_id_idx
  on seo.canvas_session (board_id);

create index if not exists canvas_session_employee_id_idx
  on seo.canvas_session (employee_id);

create table if not exists seo.live_cursor (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  board_id uuid not null,
  employee_id uuid not null,
  session_id uuid not null,
  x double precision not null,
  y double precision not null,
  last_update timestamptz default now() not null,
  constraint live_cursor_pkey primary key (id),
  constraint live_cursor_company_id_board_id_employee_id_key unique (company_id, board_id, employee_id),
  constraint live_cursor_x_range_check check (x between -100000 and 100000),
  constraint live_cursor_x_number_check check (x <> 'NaN'::double precision),
  constraint live_cursor_y_range_check check (y between -100000 and 100000),
  constraint live_cursor_y_number_check check (y <> 'NaN'::double precision),
  constraint live_cursor_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint live_cursor_board_id_fkey foreign key (company_id, board_id) references seo.ideation_board (company_id, id) on delete cascade,
  constraint live_cursor_employee_id_fkey foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade,
  constraint live_cursor_session_id_fkey foreign key (company_id, session_id) references seo.canvas_session (company_id, id) on delete cascade
);
comment on table seo.live_cursor is 'Where somebody''s pointer is on a board. It goes after five minutes of stillness, and with the session it belongs to.';
comment on column seo.live_cursor.id is 'The row''s key.';
comment on column seo.live_cursor.company_id is 'The company the row belongs to.';
comment on column seo.live_cursor.board_id is 'The board.';
comment on column seo.live_cursor.employee_id is 'Whose pointer.';
comment on column seo.live_cursor.session_id is 'The session it goes with.';
comment on column seo.live_cursor.x is 'How far to the right.';
comment on column seo.live_cursor.y is 'How far down.';
comment on column seo.live_cursor.last_update is 'When it moved last.';
alter table seo.live_cursor enable row level security;
revoke all on table seo.live_cursor from public, anon, authenticated, service_role;

create index if not exists idx_live_cursor_board_active
  on seo.live_cursor (board_id, last_update desc);

create index if not exists live_cursor_employee_id_idx
  on seo.live_cursor (employee_id);

create index if not exists live_cursor_session_id_idx
  on seo.live_cursor (session_id);

-- 27_deep_dive

create table if not exists seo.deep_dive_session (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  title text not null,
  facilitator_id uuid not null,
  board_id uuid,
  status seo.deep_dive_status default 'SCHEDULED' not null,
  scheduled_for timestamptz,
  started_at timestamptz,
  ended_at timestamptz,
  constraint deep_dive_session_pkey primary key (id),
  constraint deep_dive_session_company_id_id_key unique (company_id, id),
  constraint deep_dive_session_title_length_check check (char_length(title) between 1 and 200),
  constraint deep_dive_session_ends_after_it_starts check (ended_at >= started_at),
  constraint deep_dive_session_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint deep_dive_session_facilitator_id_fkey foreign key (company_id, facilitator_id) references seo.employee (company_id, id) on delete cascade,
  constraint deep_dive_session_board_id_fkey foreign key (company_id, board_id) references seo.ideation_board (company_id, id) on delete set null (board_id)
);
comment on table seo.deep_dive_session is 'A meeting that goes to the bottom of something.';
comment on column seo.deep_dive_session.id is 'The row''s key.';
comment on column seo.deep_dive_session.company_id is 'The company the row belongs to.';
comment on column seo.deep_dive_session.created_at is 'When the row was written.';
comment on column seo.deep_dive_session.updated_at is 'When the row last changed.';
comment on column seo.deep_dive_session.title is 'What it is about.';
comment on column seo.deep_dive_session.facilitator_id is 'Who leads it.';
comment on column seo.deep_dive_session.board_id is 'The board it works on.';
comment on column seo.deep_dive_session.status is 'Where it stands.';
comment on column seo.deep_dive_session.scheduled_for is 'When it is planned.';
comment on column seo.deep_dive_session.started_at is 'When it began.';
comment on column seo.deep_dive_session.ended_at is 'When it ended.';
alter table seo.deep_dive_session enable row level security;
revoke all on table seo.deep_dive_session from public, anon, authenticated, service_role;

create index if not exists deep_dive_session_facilitator_id_idx
  on seo.deep_dive_session (facilitator_id);

create index if not exists deep_dive_session_board_id_idx
  on seo.deep_dive_session (board_id);

create table if not exists seo.deep_dive_participation (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  session_id uuid not null,
  employee_id uuid not null,
  role seo.participation_role default 'ATTENDEE' not null,
  joined_at timestamptz,
  left_at timestamptz,
  attention seo.ratio,
  constraint deep_dive_participation_pkey primary key (id),
  constraint deep_dive_participation_company_id_session_id_employee_id_key unique (company_id, session_id, employee_id),
  constraint deep_dive_participation_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint deep_dive_participation_session_id_fkey foreign key (company_id, session_id) references seo.deep_dive_session (company_id, id) on delete cascade,
  constraint deep_dive_participation_employee_id_fkey foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.deep_dive_participation is 'That somebody sits through a deep dive.';
comment on column seo.deep_dive_participation.id is 'The row''s key.';
comment on column seo.deep_dive_participation.company_id is 'The company the row belongs to.';
comment on column seo.deep_dive_participation.created_at is 'When the row was written.';
comment on column seo.deep_dive_participation.updated_at is 'When the row last changed.';
comment on column seo.deep_dive_participation.session_id is 'The deep dive.';
comment on column seo.deep_dive_participation.employee_id is 'Who.';
comment on column seo.deep_dive_participation.role is 'What he is to it.';
comment on column seo.deep_dive_participation.joined_at is 'When he came in.';
comment on column seo.deep_dive_participation.left_at is 'When he left.';
comment on column seo.deep_dive_participation.attention is 'How attentive he was on the whole.';
alter table seo.deep_dive_participation enable row level security;
revoke all on table seo.deep_dive_participation from public, anon, authenticated, service_role;

create index if not exists deep_dive_participation_session_id_idx
  on seo.deep_dive_participation (session_id);

create index if not exists deep_dive_participation_employee_id_idx
  on seo.deep_dive_participation (employee_id);

create table if not exists seo.deep_dive_agenda_item (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  session_id uuid not null,
  "position" integer not null,
  title text not null,
  presenter_id uuid,
  minutes integer default 10 not null,
  constraint deep_dive_agenda_item_pkey primary key (id),
  constraint deep_dive_agenda_item_company_id_session_id_position_key unique (company_id, session_id, "position"),
  constraint deep_dive_agenda_item_position_range_check check ("position" between 1 and 100),
  constraint deep_dive_agenda_item_title_length_check check (char_length(title) between 1 and 200),
  constraint deep_dive_agenda_item_minutes_range_check check (minutes between 1 and 480),
  constraint deep_dive_agenda_item_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint deep_dive_agenda_item_session_id_fkey foreign key (company_id, session_id) references seo.deep_dive_session (company_id, id) on delete cascade,
  constraint deep_dive_agenda_item_presenter_id_fkey foreign key (company_id, presenter_id) references seo.employee (company_id, id) on delete set null (presenter_id)
);
comment on table seo.deep_dive_agenda_item is 'A point of a deep dive.';
comment on column seo.deep_dive_agenda_item.id is 'The row''s key.';
comment on column seo.deep_dive_agenda_item.company_id is 'The company the row belongs to.';
comment on column seo.deep_dive_agenda_item.created_at is 'When the row was written.';
comment on column seo.deep_dive_agenda_item.session_id is 'The deep dive.';
comment on column seo.deep_dive_agenda_item."position" is 'Its place in the order, from one.';
comment on column seo.deep_dive_agenda_item.title is 'What it is about.';
comment on column seo.deep_dive_agenda_item.presenter_id is 'Who presents it.';
comment on column seo.deep_dive_agenda_item.minutes is 'How many minutes it may take.';
alter table seo.deep_dive_agenda_item enable row level security;
revoke all on table seo.deep_dive_agenda_item from public, anon, authenticated, service_role;

create index if not exists deep_dive_agenda_item_session_id_idx
  on seo.deep_dive_agenda_item (session_id);

create index if not exists deep_dive_agenda_item_presenter_id_idx
  on seo.deep_dive_agenda_item (presenter_id);

create table if not exists seo.deep_dive_action_item (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  session_id uuid not null,
  owner_id uuid not null,
  summary text not null,
  plate_item_id uuid,
  constraint deep_dive_action_item_pkey primary key (id),
  constraint deep_dive_action_item_summary_length_check check (char_length(summary) between 1 and 500),
  constraint deep_dive_action_item_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint deep_dive_action_item_session_id_fkey foreign key (company_id, session_id) references seo.deep_dive_session (company_id, id) on delete cascade,
  constraint deep_dive_action_item_owner_id_fkey foreign key (company_id, owner_id) references seo.employee (company_id, id) on delete cascade,
  constraint deep_dive_action_item_plate_item_id_fkey foreign key (company_id, plate_item_id) references seo.plate_item (company_id, id) on delete set null (plate_item_id)
);
comment on table seo.deep_dive_action_item is 'Something a deep dive decided to do.';
comment on column seo.deep_dive_action_item.id is 'The row''s key.';
comment on column seo.deep_dive_action_item.company_id is 'The company the row belongs to.';
comment on column seo.deep_dive_action_item.created_at is 'When the row was written.';
comment on column seo.deep_dive_action_item.session_id is 'The deep dive.';
comment on column seo.deep_dive_action_item.owner_id is 'Who will do it.';
comment on column seo.deep_dive_action_item.summary is 'What will be done.';
comment on column seo.deep_dive_action_item.plate_item_id is 'The plate item it became.';
alter table seo.deep_dive_action_item enable row level security;
revoke all on table seo.deep_dive_action_item from public, anon, authenticated, service_role;

create index if not exists deep_dive_action_item_company_id_idx
  on seo.deep_dive_action_item (company_id);

create index if not exists deep_dive_action_item_session_id_idx
  on seo.deep_dive_action_item (session_id);

create index if not exists deep_dive_action_item_owner_id_idx
  on seo.deep_dive_action_item (owner_id);

create index if not exists deep_dive_action_item_plate_item_id_idx
  on seo.deep_dive_action_item (plate_item_id);

create table if not exists seo.engagement_frame (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  session_id uuid not null,
  participant_id uuid not null,
  face_detected boolean default true not null,
  eye_contact seo.ratio not null,
  focused seo.ratio default 0 not null,
  confused seo.ratio default 0 not null,
  engaged seo.ratio default 0 not null,
  distracted seo.ratio default 0 not null,
  overall_score seo.ratio not null,
  constraint engagement_frame_pkey primary key (id),
  constraint engagement_frame_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint engagement_frame_session_id_fkey foreign key (company_id, session_id) references seo.deep_dive_session (company_id, id) on delete cascade,
  constraint engagement_frame_participant_id_fkey foreign key (company_id, participant_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.engagement_frame is 'One video frame of one face, reduced to numbers. Biometric data: thirty days.';
comment on column seo.engagement_frame.id is 'The row''s key.';
comment on column seo.engagement_frame.company_id is 'The company the row belongs to.';
comment on column seo.engagement_frame.created_at is 'When the row was written.';
comment on column seo.engagement_frame.session_id is 'The deep dive.';
comment on column seo.engagement_frame.participant_id is 'Whose face.';
comment on column seo.engagement_frame.face_detected is 'Was there a face?';
comment on column seo.engagement_frame.eye_contact is 'How much of the time the eyes met the camera.';
comment on column seo.engagement_frame.focused is 'How focused the face is.';
comment on column seo.engagement_frame.confused is 'How confused.';
comment on column seo.engagement_frame.engaged is 'How engaged.';
comment on column seo.engagement_frame.distracted is 'How distracted.';
comment on column seo.engagement_frame.overall_score is 'All of it in one number.';
alter table seo.engagement_frame enable row level security;
revoke all on table seo.engagement_frame from public, anon, authenticated, service_role;

create index if not exists engagement_frame_session_id_created_at_idx
  on seo.engagement_frame (session_id, created_at desc);

create index if not exists engagement_frame_company_id_idx
  on seo.engagement_frame (company_id);

create index if not exists engagement_frame_created_at_idx
  on seo.engagement_frame (created_at);

create index if not exists engagement_frame_participant_id_idx
  on seo.engagement_frame (participant_id);

create table if not exists seo.deep_dive_alert (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  session_id uuid not null,
  employee_id uuid not null,
  alert_type seo.focus_alert_type not null,
  acknowledged_at timestamptz,
  constraint deep_dive_alert_pkey primary key (id),
  constraint deep_dive_alert_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint deep_dive_alert_session_id_fkey foreign key (company_id, session_id) references seo.deep_dive_session (company_id, id) on delete cascade,
  constraint deep_dive_alert_employee_id_fkey foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.deep_dive_alert is 'That somebody''s attention left the room. Forgotten after a day.';
comment on column seo.deep_dive_alert.id is 'The row''s key.';
comment on column seo.deep_dive_alert.company_id is 'The company the row belongs to.';
comment on column seo.deep_dive_alert.created_at is 'When the row was written.';
comment on column seo.deep_dive_alert.session_id is 'The deep dive.';
comment on column seo.deep_dive_alert.employee_id is 'Whose attention.';
comment on column seo.deep_dive_alert.alert_type is 'What is wrong with it.';
comment on column seo.deep_dive_alert.acknowledged_at is 'When somebody took note.';
alter table seo.deep_dive_alert enable row level security;
revoke all on table seo.deep_dive_alert from public, anon, authenticated, service_role;

create index if not exists deep_dive_alert_company_id_idx
  on seo.deep_dive_alert (company_id);

create index if not exists deep_dive_alert_created_at_idx
  on seo.deep_dive_alert (created_at);

create index if not exists deep_dive_alert_session_id_idx
  on seo.deep_dive_alert (session_id);

create index if not exists deep_dive_alert_employee_id_idx
  on seo.deep_dive_alert (employee_id);

-- 28_notification

create table if not exists seo.notification (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  employee_id uuid not null,
  type seo.notification_type not null,
  content text not null,
  read_at timestamptz,
  constraint notification_pkey primary key (id),
  constraint notification_content_length_check check (char_length(content) between 1 and 1000),
  constraint notification_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint notification_employee_id_fkey foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.notification is 'Something somebody was told.';
comment on column seo.notification.id is 'The row''s key.';
comment on column seo.notification.company_id is 'The company the row belongs to.';
comment on column seo.notification.created_at is 'When the row was written.';
comment on column seo.notification.employee_id is 'Who was told.';
comment on column seo.notification.type is 'Why.';
comment on column seo.notification.content is 'What.';
comment on column seo.notification.read_at is 'When he read it.';
alter table seo.notification enable row level security;
revoke all on table seo.notification from public, anon, authenticated, service_role;

create index if not exists idx_notification_unread
  on seo.notification (employee_id, created_at desc) where read_at is null;

create index if not exists notification_company_id_idx
  on seo.notification (company_id);

create index if not exists notification_created_at_idx
  on seo.notification (created_at);

create index if not exists notification_employee_id_idx
  on seo.notification (employee_id);

create table if not exists seo.notification_preference (
  company_id uuid not null,
  employee_id uuid not null,
  type seo.notification_type not null,
  method seo.delivery_method default 'IN_APP' not null,
  is_wanted boolean default true not null,
  constraint notification_preference_pkey primary key (employee_id, type),
  constraint notification_preference_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint notification_preference_employee_id_fkey foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.notification_preference is 'How somebody wants to be told something.';
comment on column seo.notification_preference.company_id is 'The company the row belongs to.';
comment on column seo.notification_preference.employee_id is 'Who.';
comment on column seo.notification_preference.type is 'Told why.';
comment on column seo.notification_preference.method is 'How.';
comment on column seo.notification_preference.is_wanted is 'False when he would rather not.';
alter table seo.notification_preference enable row level security;
revoke all on table seo.notification_preference from public, anon, authenticated, service_role;

create index if not exists notification_preference_company_id_idx
  on seo.notification_preference (company_id);

-- 29_security

create table if not exists seo.security_audit_log (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  employee_id uuid,
  actor_role seo.employee_role,
  action_type text not null,
  resource_accessed text,
  row_id text,
  changes jsonb,
  ip_address inet,
  user_agent text,
  "timestamp" timestamptz default now() not null,
  constraint security_audit_log_pkey primary key (id),
  constraint security_audit_log_action_type_length_check check (char_length(action_type) between 1 and 40),
  constraint security_audit_log_resource_accessed_length_check check (char_length(resource_accessed) <= 200),
  constraint security_audit_log_row_id_length_check check (char_length(row_id) <= 200),
  constraint security_audit_log_user_agent_length_check check (char_length(user_agent) <= 1000),
  constraint security_audit_log_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict
);
comment on table seo.security_audit_log is 'One act on guarded data, written by triggers and never changed.

The actor is a plain key and no relation: the record outlives the account, and an act of the system has no actor.';
comment on column seo.security_audit_log.id is 'The row''s key.';
comment on column seo.security_audit_log.company_id is 'The company the row belongs to.';
comment on column seo.security_audit_log.employee_id is 'Who did it; absent when the system did.';
comment on column seo.security_audit_log.actor_role is 'As what; absent when the system did.';
comment on column seo.security_audit_log.action_type is 'What he did: INSERT, UPDATE or DELETE.';
comment on column seo.security_audit_log.resource_accessed is 'To which table.';
comment on column seo.security_audit_log.row_id is 'To which row.';
comment on column seo.security_audit_log.changes is 'What it was and is, field by field; of what is private only that it changed.';
comment on column seo.security_audit_log.ip_address is 'From where.';
comment on column seo.security_audit_log.user_agent is 'With what.';
comment on column seo.security_audit_log."timestamp" is 'When.';
alter table seo.security_audit_log enable row level security;
revoke all on table seo.security_audit_log from public, anon, authenticated, service_role;

create index if not exists security_audit_log_timestamp_idx
  on seo.security_audit_log ("timestamp" desc);

create index if not exists security_audit_log_employee_id_timestamp_idx
  on seo.security_audit_log (employee_id, "timestamp" desc);

create index if not exists security_audit_log_company_id_idx
  on seo.security_audit_log (company_id);

-- 30_metrics

create table if not exists seo.metric_threshold (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  metric seo.metric not null,
  above numeric(10,2),
  below numeric(10,2),
  severity seo.severity not null,
  constraint metric_threshold_pkey primary key (id),
  constraint metric_threshold_company_id_metric_key unique (company_id, metric),
  constraint metric_threshold_one_side check ((above is null) <> (below is null)),
  constraint metric_threshold_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict
);
comment on table seo.metric_threshold is 'From where on a figure is a reason to look: beyond its bound. What a company has not set is as the house has it: a mean score under 60, more
than 50 pairings a day, more than 100 alerts an hour, a calculation of more than 200 milliseconds.';
comment on column seo.metric_threshold.id is 'The row''s key.';
comment on column seo.metric_threshold.company_id is 'The company the row belongs to.';
comment on column seo.metric_threshold.created_at is 'When the row was written.';
comment on column seo.metric_threshold.updated_at is 'When the row last changed.';
comment on column seo.metric_threshold.metric is 'The figure.';
comment on column seo.metric_threshold.above is 'More than this is a reason.';
comment on column seo.metric_threshold.below is 'Less than this is a reason.';
comment on column seo.metric_threshold.severity is 'How soon somebody should look.';
alter table seo.metric_threshold enable row level security;
revoke all on table seo.metric_threshold from public, anon, authenticated, service_role;

-- 70_foreign_keys

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'seo.team'::regclass and c.conname = 'team_department_id_fkey'
  ) then
    alter table seo.team add constraint team_department_id_fkey foreign key (company_id, department_id) references seo.department (company_id, id) on delete restrict;
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'seo.team'::regclass and c.conname = 'team_lead_id_fkey'
  ) then
    alter table seo.team add constraint team_lead_id_fkey foreign key (company_id, lead_id) references seo.employee (company_id, id) on delete set null (lead_id);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'seo.employee'::regclass and c.conname = 'employee_department_fkey'
  ) then
    alter table seo.employee add constraint employee_department_fkey foreign key (company_id, department) references seo.department (company_id, id) on delete set null (department);
  end if;
end
$$;

-- 75_functions

create or replace function seo_private.count_call(
  called text,
  most integer,
  seconds integer,
  at timestamptz default now()
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_now double precision := extract(epoch from count_call.at)::double precision;
  v_since double precision := floor(v_now / count_call.seconds) * count_call.seconds;
  v_calls integer;
  v_before integer;
  v_wait double precision;
begin
  insert into seo_private.call_count as c (function, caller, since, calls, before)
  values (
    count_call.called,
    coalesce(seo_private.uid(), '00000000-0000-0000-0000-000000000000'),
    to_timestamp(v_since),
    1,
    0
  )
  on conflict (function, caller) do update set
    calls = case when c.since = excluded.since then c.calls + 1 else 1 end,
    before = case c.since
      when excluded.since then c.before
      when to_timestamp(v_since - count_call.seconds) then c.calls
      else 0
    end,
    since = excluded.since
  returning c.calls, c.before into v_calls, v_before;

  if v_calls + v_before * (1 - (v_now - v_since) / count_call.seconds) > count_call.most then
    v_wait := case
      when v_calls <= count_call.most
        then (1 - (count_call.most - v_calls)::double precision / v_before) * count_call.seconds
      else count_call.seconds * (1 + 1::double precision / count_call.most)
    end - (v_now - v_since);
    raise sqlstate 'PT429' using
      message = 'RATE_LIMITED',
      detail = format('Try again in %s seconds.', greatest(1, ceil(round(v_wait::numeric, 3))));
  end if;
end
$$;
comment on function seo_private.count_call(text, integer, integer, timestamptz) is 'Counts a call of the caller, and refuses it where there were too many in as many seconds. Whoever is not signed in shares one count.';
revoke all on function seo_private.count_call(text, integer, integer, timestamptz) from public, anon, authenticated, service_role;
grant execute on function seo_private.count_call(text, integer, integer, timestamptz) to seo_api, seo_tenant;

create or replace function seo_private.forget_calls(
  at timestamptz default now()
)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_gone bigint := bigint '0';
  v_step bigint;
begin
  loop
    delete from seo_private.call_count t
    where t.ctid = any (array(select o.ctid from seo_private.call_count o where o.since < forget_calls.at - 60 * interval '2 seconds' limit 10000));
    get diagnostics v_step = row_count;
    v_gone := v_gone + v_step;
    exit when v_step < 10000;
  end loop;
  return v_gone;
end
$$;
comment on function seo_private.forget_calls(timestamptz) is 'Lets the counts of calls go that no limit asks for any more; returns how many went.';
revoke all on function seo_private.forget_calls(timestamptz) from public, anon, authenticated, service_role;

create or replace function seo_private.uid()
returns uuid
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  return nullif(coalesce(
    nullif(current_setting('request.jwt.claim.sub', true), ''),
    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub'
  ), '')::uuid;
end
$$;
comment on function seo_private.uid() is 'The caller''s id from the request''s token; NULL when nobody is signed in.';
revoke all on function seo_private.uid() from public, anon, authenticated, service_role;
grant execute on function seo_private.uid() to seo_api, seo_tenant;

create or replace function seo_private.request_header(
  name text
)
returns text
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  return nullif(current_setting('request.headers', true), '')::jsonb ->> lower(request_header.name);
end
$$;
comment on function seo_private.request_header(text) is 'A header of the request; NULL outside of one.';
revoke all on function seo_private.request_header(text) from public, anon, authenticated, service_role;
grant execute on function seo_private.request_header(text) to seo_api, seo_tenant;

create or replace function seo_private.request_ip()
returns inet
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return nullif(trim(split_part(seo_private.request_header('x-forwarded-for'), ',', 1)), '')::inet;
exception when invalid_text_representation then
  return null;
end
$$;
comment on function seo_private.request_ip() is 'The address the request came from; NULL outside of one.';
revoke all on function seo_private.request_ip() from public, anon, authenticated, service_role;
grant execute on function seo_private.request_ip() to seo_api, seo_tenant;

create or replace function seo_private.me()
returns uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_result uuid;
begin
  select * into v_result from (
select p.id from seo.employee p where p.id = seo_private.uid()
  ) as result;
  return v_result;
end
$$;
comment on function seo_private.me() is 'The caller''s own row, by its key.';
revoke all on function seo_private.me() from public, anon, authenticated, service_role;
grant execute on function seo_private.me() to seo_api, seo_tenant;

create or replace function seo_private.tenants()
returns setof uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select p.company_id from seo.employee p where p.id = seo_private.uid();
end
$$;
comment on function seo_private.tenants() is 'The tenants the caller belongs to.';
revoke all on function seo_private.tenants() from public, anon, authenticated, service_role;
grant execute on function seo_private.tenants() to seo_api, seo_tenant;

create or replace function seo_private.tenants_as(
  roles text[]
)
returns setof uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
select p.company_id from seo.employee p where p.id = seo_private.uid() and p.role::text = any (tenants_as.roles);
end
$$;
comment on function seo_private.tenants_as(text[]) is 'The tenants in which the caller has one of these roles.';
revoke all on function seo_private.tenants_as(text[]) from public, anon, authenticated, service_role;
grant execute on function seo_private.tenants_as(text[]) to seo_api, seo_tenant;

create or replace function seo_private.my_reports()
returns setof uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select c.descendant from seo_private.employee_closure c where c.ancestor = (select seo_private.uid()) and c.depth > 0;
end
$$;
comment on function seo_private.my_reports() is 'Everybody below the caller, at any depth.';
revoke all on function seo_private.my_reports() from public, anon, authenticated, service_role;
grant execute on function seo_private.my_reports() to seo_api, seo_tenant;

create or replace function seo_private.employee_hierarchy_added()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if new.manager_id = new.id then
    raise sqlstate 'PT409' using message = 'HIERARCHY_CYCLE', detail = 'A row cannot be its own parent.';
  end if;
  insert into seo_private.employee_closure (ancestor, descendant, depth)
  select new.id, new.id, 0
  union all
  select c.ancestor, new.id, c.depth + 1 from seo_private.employee_closure c where c.descendant = new.manager_id;
  insert into seo_private.employee_closure (ancestor, descendant, depth)
  select above.ancestor, below.descendant, above.depth + below.depth + 1
  from seo.employee child
  join seo_private.employee_closure above on above.descendant = new.id
  join seo_private.employee_closure below on below.ancestor = child.id
  where child.manager_id = new.id
  on conflict do nothing;
  return null;
end
$$;
revoke all on function seo_private.employee_hierarchy_added() from public, anon, authenticated, service_role;

create or replace function seo_private.employee_hierarchy_moved()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('seo_private.employee_closure', 0));
  if exists (select from seo_private.employee_closure c where c.ancestor = new.id and c.descendant = new.manager_id) then
    raise sqlstate 'PT409' using message = 'HIERARCHY_CYCLE', detail = 'The new parent is below the row itself.';
  end if;
  delete from seo_private.employee_closure c
  using seo_private.employee_closure below, seo_private.employee_closure above
  where below.ancestor = new.id and c.descendant = below.descendant
    and above.descendant = old.manager_id and c.ancestor = above.ancestor;
  insert into seo_private.employee_closure (ancestor, descendant, depth)
  select above.ancestor, below.descendant, above.depth + below.depth + 1
  from seo_private.employee_closure above, seo_private.employee_closure below
  where above.descendant = new.manager_id and below.ancestor = new.id;
  return null;
end
$$;
revoke all on function seo_private.employee_hierarchy_moved() from public, anon, authenticated, service_role;

create or replace function seo_private.mask_email(
  value text
)
returns text
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
select left(mask_email.value, 1) || '***@' || left(split_part(mask_email.value, '@', 2), 1) || '***' || coalesce(substring(mask_email.value from '@.*(\.[^.@]*)$'), '')
$$;
comment on function seo_private.mask_email(text) is 'An address of which first letters and the last part remain.';
revoke all on function seo_private.mask_email(text) from public, anon, authenticated, service_role;
grant execute on function seo_private.mask_email(text) to seo_api, seo_tenant;

create or replace function seo_private.masked_employee(
  employee seo.employee
)
returns seo.employee
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  -- No row is no row, and not one of nulls.
  if employee is null then
    return employee;
  end if;
  if (employee.id = (select seo_private.uid()) or employee.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN'])))) is not true then
    employee.email := seo_private.mask_email(employee.email);
  end if;
  return employee;
end
$$;
comment on function seo_private.masked_employee(seo.employee) is 'The row as the caller may read it: data about a person is masked for whoever lacks the right.';
revoke all on function seo_private.masked_employee(seo.employee) from public, anon, authenticated, service_role;
grant execute on function seo_private.masked_employee(seo.employee) to seo_api, seo_tenant;

create or replace function seo_private.data_of_employee(
  key uuid
)
returns jsonb
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_person seo.employee%rowtype;
  v_plate_item uuid[];
  v_delegation_event uuid[];
  v_ideation_board uuid[];
begin
  select t.* into v_person from seo.employee t where t.id = data_of_employee.key;
  if not found then
    return null;
  end if;
  v_plate_item := array(
    select t.id as key from seo.plate_item t where t.assigned_to = v_person.id
  );
  v_delegation_event := array(
    select t.id as key from seo.delegation_event t where t.plate_item_id = any (v_plate_item)
    union
    select t.id as key from seo.delegation_event t where t.from_employee = v_person.id
    union
    select t.id as key from seo.delegation_event t where t.to_employee = v_person.id
  );
  v_ideation_board := array(
    select t.id as key from seo.ideation_board t where t.owner_id = v_person.id
  );
  return jsonb_build_object(
    'person', jsonb_build_object('created_at', v_person.created_at, 'updated_at', v_person.updated_at, 'id', v_person.id, 'company_id', v_person.company_id, 'department', v_person.department, 'team_id', v_person.team_id, 'manager_id', v_person.manager_id, 'role', v_person.role, 'display_name', v_person.display_name, 'email', v_person.email, 'job_title', v_person.job_title, 'current_bandwidth', v_person.current_bandwidth, 'surveillance_level', v_person.surveillance_level, 'surveillance_clearance', v_person.surveillance_clearance, 'hired_on', v_person.hired_on, 'left_on', v_person.left_on, 'is_active', v_person.is_active),
    'rows', jsonb_build_object('employee_skill.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('created_at', t.created_at, 'company_id', t.company_id, 'employee_id', t.employee_id, 'skill_id', t.skill_id, 'level', t.level) order by t.employee_id, t.skill_id), '[]') from seo.employee_skill t where t.employee_id = v_person.id
    ), 'cross_department_grant.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'employee_id', t.employee_id, 'department_id', t.department_id, 'granted_by', t.granted_by, 'reason', t.reason, 'expires_at', t.expires_at, 'revoked_at', t.revoked_at) order by t.id), '[]') from seo.cross_department_grant t where t.employee_id = v_person.id
    ), 'cross_department_grant.granted_by', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'granted_by', t.granted_by, 'created_at', t.created_at) order by t.id), '[]') from seo.cross_department_grant t where t.granted_by = v_person.id
    ), 'activity_event.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'employee_id', t.employee_id, 'activity_type', t.activity_type, 'productivity_impact', t.productivity_impact, 'engagement_factor', t.engagement_factor, 'collaboration_weight', t.collaboration_weight, 'raw_data', t.raw_data, 'created_at', t.created_at) order by t.id), '[]') from seo.activity_event t where t.employee_id = v_person.id
    ), 'activity_event_archive.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'employee_id', t.employee_id, 'activity_type', t.activity_type, 'productivity_impact', t.productivity_impact, 'engagement_factor', t.engagement_factor, 'collaboration_weight', t.collaboration_weight, 'raw_data', t.raw_data, 'created_at', t.created_at) order by t.id), '[]') from seo.activity_event_archive t where t.employee_id = v_person.id
    ), 'monitoring_device.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'updated_at', t.updated_at, 'employee_id', t.employee_id, 'kind', t.kind, 'label', t.label, 'last_seen_at', t.last_seen_at, 'is_active', t.is_active) order by t.id), '[]') from seo.monitoring_device t where t.employee_id = v_person.id
    ), 'monitoring_consent.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'employee_id', t.employee_id, 'scope', t.scope, 'granted_at', t.granted_at, 'withdrawn_at', t.withdrawn_at) order by t.id), '[]') from seo.monitoring_consent t where t.employee_id = v_person.id
    ), 'productivity_pattern.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'updated_at', t.updated_at, 'employee_id', t.employee_id, 'peak_hours', t.peak_hours, 'decline_patterns', t.decline_patterns, 'collaboration_style', t.collaboration_style, 'predicted_burnout', t.predicted_burnout) order by t.id), '[]') from seo.productivity_pattern t where t.employee_id = v_person.id
    ), 'bandwidth_score.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'employee_id', t.employee_id, 'score', t.score, 'keystroke_score', t.keystroke_score, 'engagement_score', t.engagement_score, 'collaboration_score', t.collaboration_score, 'event_count', t.event_count, 'calculation_ms', t.calculation_ms, 'time_window', t.time_window) order by t.id), '[]') from seo.bandwidth_score t where t.employee_id = v_person.id
    ), 'bandwidth_pairing.low_bandwidth_employee', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'low_bandwidth_employee', t.low_bandwidth_employee, 'current_bandwidth_score', t.current_bandwidth_score, 'reason', t.reason, 'is_active', t.is_active, 'ended_at', t.ended_at, 'outcome', t.outcome, 'created_at', t.created_at) order by t.id), '[]') from seo.bandwidth_pairing t where t.low_bandwidth_employee = v_person.id
    ), 'bandwidth_pairing.mentor_employee', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'mentor_employee', t.mentor_employee, 'mentor_bandwidth_score', t.mentor_bandwidth_score, 'is_active', t.is_active, 'ended_at', t.ended_at, 'created_at', t.created_at) order by t.id), '[]') from seo.bandwidth_pairing t where t.mentor_employee = v_person.id
    ), 'pairing_check_in.author_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'pairing_id', t.pairing_id, 'author_id', t.author_id, 'note', t.note, 'mood', t.mood) order by t.id), '[]') from seo.pairing_check_in t where t.author_id = v_person.id
    ), 'enhancement_goal.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'updated_at', t.updated_at, 'employee_id', t.employee_id, 'target_score', t.target_score, 'due_on', t.due_on, 'status', t.status) order by t.id), '[]') from seo.enhancement_goal t where t.employee_id = v_person.id
    ), 'wellness_intervention.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'updated_at', t.updated_at, 'employee_id', t.employee_id, 'urgency', t.urgency, 'status', t.status, 'ordered_by', t.ordered_by, 'due_at', t.due_at) order by t.id), '[]') from seo.wellness_intervention t where t.employee_id = v_person.id
    ), 'wellness_intervention.ordered_by', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'ordered_by', t.ordered_by) order by t.id), '[]') from seo.wellness_intervention t where t.ordered_by = v_person.id
    ), 'plate_item.assigned_to', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'updated_at', t.updated_at, 'title', t.title, 'details', t.details, 'priority', t.priority, 'status', t.status, 'assigned_to', t.assigned_to, 'created_by', t.created_by, 'delegated_by', t.delegated_by, 'delegation_count', t.delegation_count, 'is_delegable', t.is_delegable, 'effort', t.effort, 'due_on', t.due_on, 'completed_at', t.completed_at) order by t.id), '[]') from seo.plate_item t where t.assigned_to = v_person.id
    ), 'plate_item.created_by', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'created_by', t.created_by) order by t.id), '[]') from seo.plate_item t where t.created_by = v_person.id
    ), 'plate_item.delegated_by', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'delegated_by', t.delegated_by) order by t.id), '[]') from seo.plate_item t where t.delegated_by = v_person.id
    ), 'plate_assignment.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'plate_item_id', t.plate_item_id, 'employee_id', t.employee_id, 'delegation_id', t.delegation_id) order by t.id), '[]') from seo.plate_assignment t where t.employee_id = v_person.id
    ), 'plate_assignment.delegation_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'delegation_id', t.delegation_id) order by t.id), '[]') from seo.plate_assignment t where t.delegation_id = any (v_delegation_event)
    ), 'delegation_event.from_employee', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'plate_item_id', t.plate_item_id, 'from_employee', t.from_employee, 'to_employee', t.to_employee, 'reason', t.reason, 'is_public', t.is_public, 'manager_notified', t.manager_notified, 'team_notified', t.team_notified) order by t.id), '[]') from seo.delegation_event t where t.from_employee = v_person.id
    ), 'delegation_event.to_employee', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'plate_item_id', t.plate_item_id, 'from_employee', t.from_employee, 'to_employee', t.to_employee, 'reason', t.reason, 'is_public', t.is_public, 'manager_notified', t.manager_notified, 'team_notified', t.team_notified) order by t.id), '[]') from seo.delegation_event t where t.to_employee = v_person.id
    ), 'plate_item_comment.author_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'plate_item_id', t.plate_item_id, 'author_id', t.author_id, 'body', t.body) order by t.id), '[]') from seo.plate_item_comment t where t.author_id = v_person.id
    ), 'touchpoint_channel_member.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('created_at', t.created_at, 'company_id', t.company_id, 'channel_id', t.channel_id, 'employee_id', t.employee_id, 'role', t.role, 'read_until', t.read_until) order by t.channel_id, t.employee_id), '[]') from seo.touchpoint_channel_member t where t.employee_id = v_person.id
    ), 'touchpoint_message.author_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'channel_id', t.channel_id, 'author_id', t.author_id, 'body', t.body, 'sentiment', t.sentiment, 'created_at', t.created_at) order by t.id), '[]') from seo.touchpoint_message t where t.author_id = v_person.id
    ), 'touchpoint_cadence.manager_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'updated_at', t.updated_at, 'manager_id', t.manager_id, 'report_id', t.report_id, 'rhythm', t.rhythm, 'minutes', t.minutes, 'last_held_at', t.last_held_at) order by t.id), '[]') from seo.touchpoint_cadence t where t.manager_id = v_person.id
    ), 'touchpoint_cadence.report_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'updated_at', t.updated_at, 'manager_id', t.manager_id, 'report_id', t.report_id, 'rhythm', t.rhythm, 'minutes', t.minutes, 'last_held_at', t.last_held_at) order by t.id), '[]') from seo.touchpoint_cadence t where t.report_id = v_person.id
    ), 'ideation_board.owner_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'updated_at', t.updated_at, 'title', t.title, 'owner_id', t.owner_id, 'visibility', t.visibility, 'is_locked', t.is_locked) order by t.id), '[]') from seo.ideation_board t where t.owner_id = v_person.id
    ), 'ideation_board_member.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('created_at', t.created_at, 'company_id', t.company_id, 'board_id', t.board_id, 'employee_id', t.employee_id) order by t.board_id, t.employee_id), '[]') from seo.ideation_board_member t where t.employee_id = v_person.id
    ), 'ideation_note.author_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'updated_at', t.updated_at, 'board_id', t.board_id, 'author_id', t.author_id, 'kind', t.kind, 'body', t.body, 'colour', t.colour, 'x', t.x, 'y', t.y) order by t.id), '[]') from seo.ideation_note t where t.author_id = v_person.id
    ), 'ideation_connection.author_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'board_id', t.board_id, 'author_id', t.author_id, 'source_id', t.source_id, 'target_id', t.target_id, 'kind', t.kind) order by t.id), '[]') from seo.ideation_connection t where t.author_id = v_person.id
    ), 'ideation_vote.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('created_at', t.created_at, 'company_id', t.company_id, 'note_id', t.note_id, 'employee_id', t.employee_id, 'weight', t.weight) order by t.note_id, t.employee_id), '[]') from seo.ideation_vote t where t.employee_id = v_person.id
    ), 'canvas_session.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'board_id', t.board_id, 'employee_id', t.employee_id, 'started_at', t.started_at, 'ended_at', t.ended_at) order by t.id), '[]') from seo.canvas_session t where t.employee_id = v_person.id
    ), 'live_cursor.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'board_id', t.board_id, 'employee_id', t.employee_id, 'session_id', t.session_id, 'x', t.x, 'y', t.y, 'last_update', t.last_update) order by t.id), '[]') from seo.live_cursor t where t.employee_id = v_person.id
    ), 'deep_dive_session.facilitator_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'updated_at', t.updated_at, 'title', t.title, 'facilitator_id', t.facilitator_id, 'board_id', t.board_id, 'status', t.status, 'scheduled_for', t.scheduled_for, 'started_at', t.started_at, 'ended_at', t.ended_at) order by t.id), '[]') from seo.deep_dive_session t where t.facilitator_id = v_person.id
    ), 'deep_dive_session.board_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'board_id', t.board_id) order by t.id), '[]') from seo.deep_dive_session t where t.board_id = any (v_ideation_board)
    ), 'deep_dive_participation.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'updated_at', t.updated_at, 'session_id', t.session_id, 'employee_id', t.employee_id, 'role', t.role, 'joined_at', t.joined_at, 'left_at', t.left_at, 'attention', t.attention) order by t.id), '[]') from seo.deep_dive_participation t where t.employee_id = v_person.id
    ), 'deep_dive_agenda_item.presenter_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'presenter_id', t.presenter_id) order by t.id), '[]') from seo.deep_dive_agenda_item t where t.presenter_id = v_person.id
    ), 'deep_dive_action_item.owner_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'session_id', t.session_id, 'owner_id', t.owner_id, 'summary', t.summary, 'plate_item_id', t.plate_item_id) order by t.id), '[]') from seo.deep_dive_action_item t where t.owner_id = v_person.id
    ), 'deep_dive_action_item.plate_item_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'plate_item_id', t.plate_item_id) order by t.id), '[]') from seo.deep_dive_action_item t where t.plate_item_id = any (v_plate_item)
    ), 'engagement_frame.participant_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'session_id', t.session_id, 'participant_id', t.participant_id, 'face_detected', t.face_detected, 'eye_contact', t.eye_contact, 'focused', t.focused, 'confused', t.confused, 'engaged', t.engaged, 'distracted', t.distracted, 'overall_score', t.overall_score) order by t.id), '[]') from seo.engagement_frame t where t.participant_id = v_person.id
    ), 'deep_dive_alert.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'session_id', t.session_id, 'employee_id', t.employee_id, 'alert_type', t.alert_type, 'acknowledged_at', t.acknowledged_at) order by t.id), '[]') from seo.deep_dive_alert t where t.employee_id = v_person.id
    ), 'notification.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'employee_id', t.employee_id, 'type', t.type, 'content', t.content, 'read_at', t.read_at) order by t.id), '[]') from seo.notification t where t.employee_id = v_person.id
    ), 'notification_preference.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('company_id', t.company_id, 'employee_id', t.employee_id, 'type', t.type, 'method', t.method, 'is_wanted', t.is_wanted) order by t.employee_id, t.type), '[]') from seo.notification_preference t where t.employee_id = v_person.id
    ), 'department.head_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'head_id', t.head_id) order by t.id), '[]') from seo.department t where t.head_id = v_person.id
    ), 'team.lead_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'lead_id', t.lead_id) order by t.id), '[]') from seo.team t where t.lead_id = v_person.id
    ), 'employee.manager_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'manager_id', t.manager_id) order by t.id), '[]') from seo.employee t where t.manager_id = v_person.id
    ), 'team_broadcast.author_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'author_id', t.author_id) order by t.id), '[]') from seo.team_broadcast t where t.author_id = v_person.id
    ), 'touchpoint_channel.created_by', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'created_by', t.created_by) order by t.id), '[]') from seo.touchpoint_channel t where t.created_by = v_person.id
    ), 'security_audit_log.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'employee_id', t.employee_id, 'actor_role', t.actor_role, 'action_type', t.action_type, 'resource_accessed', t.resource_accessed, 'row_id', t.row_id, 'changes', t.changes, 'ip_address', t.ip_address, 'user_agent', t.user_agent, 'timestamp', t."timestamp") order by t.id), '[]') from seo.security_audit_log t where t.employee_id = v_person.id
    )) || jsonb_build_object('security_audit_log.row_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'row_id', t.row_id) order by t.id), '[]') from seo.security_audit_log t where strpos(lower(t.row_id::text), nullif(lower(v_person.id::text), '')) > 0 or strpos(lower(t.row_id::text), nullif(lower(v_person.email::text), '')) > 0
    ), 'security_audit_log.changes', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'changes', t.changes) order by t.id), '[]') from seo.security_audit_log t where strpos(lower(t.changes::text), nullif(lower(v_person.id::text), '')) > 0 or strpos(lower(t.changes::text), nullif(lower(v_person.email::text), '')) > 0
    )),
    'files', (
      select coalesce(jsonb_agg(jsonb_build_object('bucket', o.bucket_id, 'name', o.name) order by o.bucket_id, o.name), '[]')
      from storage.objects o where (o.bucket_id = any (array['seo-files']) and o.owner_id = v_person.id::text)
    )
  );
end
$$;
comment on function seo_private.data_of_employee(uuid) is 'Everything that is known of a person: the row, and by field the rows that lead to it.';
revoke all on function seo_private.data_of_employee(uuid) from public, anon, authenticated, service_role;

create or replace function seo_private.erase_employee(
  key uuid
)
returns jsonb
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_person seo.employee%rowtype;
  v_rows bigint;
  v_done jsonb := jsonb '[]';
  v_bandwidth_pairing uuid[];
  v_plate_item uuid[];
  v_delegation_event uuid[];
  v_ideation_board uuid[];
  v_ideation_note uuid[];
  v_canvas_session uuid[];
  v_deep_dive_session uuid[];
begin
  select t.* into v_person from seo.employee t where t.id = erase_employee.key for update;
  if not found then
    return v_done;
  end if;
  v_bandwidth_pairing := array(
    select t.id as key from seo.bandwidth_pairing t where t.low_bandwidth_employee = v_person.id
    union
    select t.id as key from seo.bandwidth_pairing t where t.mentor_employee = v_person.id
  );
  v_plate_item := array(
    select t.id as key from seo.plate_item t where t.assigned_to = v_person.id
  );
  v_delegation_event := array(
    select t.id as key from seo.delegation_event t where t.plate_item_id = any (v_plate_item)
    union
    select t.id as key from seo.delegation_event t where t.from_employee = v_person.id
    union
    select t.id as key from seo.delegation_event t where t.to_employee = v_person.id
  );
  v_ideation_board := array(
    select t.id as key from seo.ideation_board t where t.owner_id = v_person.id
  );
  v_ideation_note := array(
    select t.id as key from seo.ideation_note t where t.board_id = any (v_ideation_board)
    union
    select t.id as key from seo.ideation_note t where t.author_id = v_person.id
  );
  v_canvas_session := array(
    select t.id as key from seo.canvas_session t where t.board_id = any (v_ideation_board)
    union
    select t.id as key from seo.canvas_session t where t.employee_id = v_person.id
  );
  v_deep_dive_session := array(
    select t.id as key from seo.deep_dive_session t where t.facilitator_id = v_person.id
  );
  select count(*) into v_rows from seo.security_audit_log t where t.employee_id = v_person.id;
  v_done := v_done || jsonb_build_object('field', 'security_audit_log.employee_id', 'erase', 'KEEP', 'rows', v_rows, 'reason', 'who did what to guarded data has to be shown for as long as it may be asked, Art. 5(2) GDPR');
  select count(*) into v_rows from seo.security_audit_log t where strpos(lower(t.row_id::text), nullif(lower(v_person.id::text), '')) > 0 or strpos(lower(t.row_id::text), nullif(lower(v_person.email::text), '')) > 0;
  v_done := v_done || jsonb_build_object('field', 'security_audit_log.row_id', 'erase', 'KEEP', 'rows', v_rows, 'reason', 'who did what to guarded data has to be shown for as long as it may be asked, Art. 5(2) GDPR');
  select count(*) into v_rows from seo.security_audit_log t where strpos(lower(t.changes::text), nullif(lower(v_person.id::text), '')) > 0 or strpos(lower(t.changes::text), nullif(lower(v_person.email::text), '')) > 0;
  v_done := v_done || jsonb_build_object('field', 'security_audit_log.changes', 'erase', 'KEEP', 'rows', v_rows, 'reason', 'who did what to guarded data has to be shown for as long as it may be asked, Art. 5(2) GDPR');
  update seo.wellness_intervention t set ordered_by = null where t.ordered_by = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'wellness_intervention.ordered_by', 'erase', 'ANONYMIZE', 'rows', v_rows);
  update seo.plate_item t set created_by = null where t.created_by = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'plate_item.created_by', 'erase', 'ANONYMIZE', 'rows', v_rows);
  update seo.plate_item t set delegated_by = null where t.delegated_by = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'plate_item.delegated_by', 'erase', 'ANONYMIZE', 'rows', v_rows);
  update seo.plate_assignment t set delegation_id = null where t.delegation_id = any (v_delegation_event);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'plate_assignment.delegation_id', 'erase', 'ANONYMIZE', 'rows', v_rows);
  update seo.deep_dive_session t set board_id = null where t.board_id = any (v_ideation_board);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'deep_dive_session.board_id', 'erase', 'ANONYMIZE', 'rows', v_rows);
  update seo.deep_dive_agenda_item t set presenter_id = null where t.presenter_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'deep_dive_agenda_item.presenter_id', 'erase', 'ANONYMIZE', 'rows', v_rows);
  update seo.deep_dive_action_item t set plate_item_id = null where t.plate_item_id = any (v_plate_item);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'deep_dive_action_item.plate_item_id', 'erase', 'ANONYMIZE', 'rows', v_rows);
  update seo.department t set head_id = null where t.head_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'department.head_id', 'erase', 'ANONYMIZE', 'rows', v_rows);
  update seo.team t set lead_id = null where t.lead_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'team.lead_id', 'erase', 'ANONYMIZE', 'rows', v_rows);
  update seo.employee t set manager_id = null where t.manager_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'employee.manager_id', 'erase', 'ANONYMIZE', 'rows', v_rows);
  update seo.team_broadcast t set author_id = null where t.author_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'team_broadcast.author_id', 'erase', 'ANONYMIZE', 'rows', v_rows);
  update seo.touchpoint_channel t set created_by = null where t.created_by = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'touchpoint_channel.created_by', 'erase', 'ANONYMIZE', 'rows', v_rows);
  delete from seo.notification_preference t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'notification_preference.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.notification t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'notification.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.deep_dive_alert t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'deep_dive_alert.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.deep_dive_alert t where t.session_id = any (v_deep_dive_session);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'deep_dive_alert.session_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.engagement_frame t where t.participant_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'engagement_frame.participant_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.engagement_frame t where t.session_id = any (v_deep_dive_session);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'engagement_frame.session_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.deep_dive_action_item t where t.owner_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'deep_dive_action_item.owner_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.deep_dive_action_item t where t.session_id = any (v_deep_dive_session);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'deep_dive_action_item.session_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.deep_dive_agenda_item t where t.session_id = any (v_deep_dive_session);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'deep_dive_agenda_item.session_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.deep_dive_participation t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'deep_dive_participation.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.deep_dive_participation t where t.session_id = any (v_deep_dive_session);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'deep_dive_participation.session_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.deep_dive_session t where t.facilitator_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'deep_dive_session.facilitator_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.live_cursor t where t.session_id = any (v_canvas_session);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'live_cursor.session_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.live_cursor t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'live_cursor.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.live_cursor t where t.board_id = any (v_ideation_board);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'live_cursor.board_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.canvas_session t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'canvas_session.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.canvas_session t where t.board_id = any (v_ideation_board);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'canvas_session.board_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.ideation_vote t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'ideation_vote.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.ideation_vote t where t.note_id = any (v_ideation_note);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'ideation_vote.note_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.ideation_connection t where t.target_id = any (v_ideation_note);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'ideation_connection.target_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.ideation_connection t where t.source_id = any (v_ideation_note);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'ideation_connection.source_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.ideation_connection t where t.author_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'ideation_connection.author_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.ideation_connection t where t.board_id = any (v_ideation_board);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'ideation_connection.board_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.ideation_note t where t.author_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'ideation_note.author_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.ideation_note t where t.board_id = any (v_ideation_board);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'ideation_note.board_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.ideation_board_member t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'ideation_board_member.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.ideation_board_member t where t.board_id = any (v_ideation_board);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'ideation_board_member.board_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.ideation_board t where t.owner_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'ideation_board.owner_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.touchpoint_cadence t where t.report_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'touchpoint_cadence.report_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.touchpoint_cadence t where t.manager_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'touchpoint_cadence.manager_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.touchpoint_message t where t.author_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'touchpoint_message.author_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.touchpoint_channel_member t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'touchpoint_channel_member.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.plate_item_dependency t where t.blocker_id = any (v_plate_item);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'plate_item_dependency.blocker_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.plate_item_dependency t where t.blocked_id = any (v_plate_item);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'plate_item_dependency.blocked_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.plate_item_label t where t.plate_item_id = any (v_plate_item);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'plate_item_label.plate_item_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.plate_item_comment t where t.author_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'plate_item_comment.author_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.plate_item_comment t where t.plate_item_id = any (v_plate_item);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'plate_item_comment.plate_item_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.delegation_event t where t.to_employee = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'delegation_event.to_employee', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.delegation_event t where t.from_employee = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'delegation_event.from_employee', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.delegation_event t where t.plate_item_id = any (v_plate_item);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'delegation_event.plate_item_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.plate_assignment t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'plate_assignment.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.plate_assignment t where t.plate_item_id = any (v_plate_item);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'plate_assignment.plate_item_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.plate_item t where t.assigned_to = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'plate_item.assigned_to', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.wellness_intervention t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'wellness_intervention.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.enhancement_goal t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'enhancement_goal.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.pairing_check_in t where t.author_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'pairing_check_in.author_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.pairing_check_in t where t.pairing_id = any (v_bandwidth_pairing);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'pairing_check_in.pairing_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.bandwidth_pairing t where t.mentor_employee = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'bandwidth_pairing.mentor_employee', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.bandwidth_pairing t where t.low_bandwidth_employee = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'bandwidth_pairing.low_bandwidth_employee', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.bandwidth_score t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'bandwidth_score.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.productivity_pattern t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'productivity_pattern.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.monitoring_consent t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'monitoring_consent.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.monitoring_device t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'monitoring_device.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.activity_event t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'activity_event.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.activity_event_archive t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'activity_event_archive.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.cross_department_grant t where t.granted_by = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'cross_department_grant.granted_by', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.cross_department_grant t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'cross_department_grant.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.employee_skill t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'employee_skill.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.employee t where t.id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'employee', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo_private.call_count c where c.caller = v_person.id;
  update storage.objects o set owner = null, owner_id = null where (o.bucket_id = any (array['seo-files']) and o.owner_id = v_person.id::text);
  delete from auth.users u where u.id = v_person.id;
  return v_done;
exception when foreign_key_violation or restrict_violation or not_null_violation or check_violation or unique_violation then
  raise sqlstate 'PT409' using message = 'ERASURE_BLOCKED', detail = 'A row needs this person; nothing was erased.';
end
$$;
comment on function seo_private.erase_employee(uuid) is 'Erases a person: rows go, lose what leads to the person, or are kept for a reason; returns what became of how many.';
revoke all on function seo_private.erase_employee(uuid) from public, anon, authenticated, service_role;

create or replace function seo_private.get_recursive_reports(
  employee uuid default null
)
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
-- UNION, not UNION ALL: a cycle in the hierarchy would otherwise never end.
with recursive report (id, company_id) as (
  select e.id, e.company_id
  from seo.employee e
  where e.manager_id = get_recursive_reports.employee
    and e.company_id = any (array(select seo_private.tenants()))
  union
  select e.id, e.company_id
  from seo.employee e
  join report r on r.id = e.manager_id and r.company_id = e.company_id
)
select r.id from report r where r.id <> get_recursive_reports.employee;
end
$$;
comment on function seo_private.get_recursive_reports(uuid) is 'Everyone below an employee of the caller''s company, at any depth.';
revoke all on function seo_private.get_recursive_reports(uuid) from public, anon, authenticated, service_role;
grant execute on function seo_private.get_recursive_reports(uuid) to seo_api, seo_tenant;

create or replace function seo_private.get_direct_reports(
  employee uuid default null
)
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
select e.id
from seo.employee e
where e.manager_id = get_direct_reports.employee
  and e.company_id = any (array(select seo_private.tenants()));
end
$$;
comment on function seo_private.get_direct_reports(uuid) is 'Who answers to an employee of the caller''s company directly.';
revoke all on function seo_private.get_direct_reports(uuid) from public, anon, authenticated, service_role;
grant execute on function seo_private.get_direct_reports(uuid) to seo_api, seo_tenant;

create or replace function seo_private.get_user_surveillance_clearance(
  employee uuid default null
)
returns integer
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result integer;
begin
  select * into v_result from (
select case when e.role in ('HR', 'ADMIN') then 5 else e.surveillance_clearance end::integer
from seo.employee e
where e.id = get_user_surveillance_clearance.employee
  and e.company_id = any (array(select seo_private.tenants()))
  ) as result;
  return v_result;
end
$$;
comment on function seo_private.get_user_surveillance_clearance(uuid) is 'The level up to which an employee of the caller''s company may look; HR and admins may look everywhere.';
revoke all on function seo_private.get_user_surveillance_clearance(uuid) from public, anon, authenticated, service_role;
grant execute on function seo_private.get_user_surveillance_clearance(uuid) to seo_api, seo_tenant;

create or replace function seo_private.has_role(
  employee uuid default null,
  role text default null
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result boolean;
begin
  select * into v_result from (
select exists (
  select 1
  from seo.employee e
  where e.id = has_role.employee
    and e.role = upper(has_role.role)
    and e.is_active
    and e.company_id = any (array(select seo_private.tenants()))
)
  ) as result;
  return v_result;
end
$$;
comment on function seo_private.has_role(uuid, text) is 'Does an active employee of the caller''s company hold this role?';
revoke all on function seo_private.has_role(uuid, text) from public, anon, authenticated, service_role;
grant execute on function seo_private.has_role(uuid, text) to seo_api, seo_tenant;

create or replace function seo_private.get_user_department(
  employee uuid default null
)
returns uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result uuid;
begin
  select * into v_result from (
select e.department
from seo.employee e
where e.id = get_user_department.employee
  and e.company_id = any (array(select seo_private.tenants()))
  ) as result;
  return v_result;
end
$$;
comment on function seo_private.get_user_department(uuid) is 'The department of an employee of the caller''s company.';
revoke all on function seo_private.get_user_department(uuid) from public, anon, authenticated, service_role;
grant execute on function seo_private.get_user_department(uuid) to seo_api, seo_tenant;

create or replace function seo_private.has_cross_department_access(
  employee uuid default null
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result boolean;
begin
  select * into v_result from (
select exists (
  select 1
  from seo.employee e
  where e.id = has_cross_department_access.employee
    and e.is_active
    and e.company_id = any (array(select seo_private.tenants()))
    and (
      e.role in ('HR', 'ADMIN')
      or exists (
        select 1
        from seo.cross_department_grant g
        where g.employee_id = e.id
          and g.company_id = e.company_id
          and g.department_id is null
          and g.revoked_at is null
          and (g.expires_at is null or g.expires_at > now())
      )
    )
)
  ) as result;
  return v_result;
end
$$;
comment on function seo_private.has_cross_department_access(uuid) is 'May an employee of the caller''s company look into every department?';
revoke all on function seo_private.has_cross_department_access(uuid) from public, anon, authenticated, service_role;
grant execute on function seo_private.has_cross_department_access(uuid) to seo_api, seo_tenant;

create or replace function seo_private.get_granted_departments(
  employee uuid default null
)
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
select g.department_id
from seo.cross_department_grant g
where g.employee_id = get_granted_departments.employee
  and g.company_id = any (array(select seo_private.tenants()))
  and g.department_id is not null
  and g.revoked_at is null
  and (g.expires_at is null or g.expires_at > now());
end
$$;
comment on function seo_private.get_granted_departments(uuid) is 'The single departments an employee of the caller''s company was let into.';
revoke all on function seo_private.get_granted_departments(uuid) from public, anon, authenticated, service_role;
grant execute on function seo_private.get_granted_departments(uuid) to seo_api, seo_tenant;

create or replace function seo_private.oversees(
  employee uuid default null
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result boolean;
begin
  select * into v_result from (
select exists (
  select 1
  from seo.employee e
  where e.id = oversees.employee
    and e.id <> seo_private.uid()
    and e.company_id = any (array(select seo_private.tenants()))
    and (
      e.id = any (array(select seo_private.my_reports()))
      or e.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN'])))
    )
)
  ) as result;
  return v_result;
end
$$;
comment on function seo_private.oversees(uuid) is 'Does the caller stand above this employee, or look after him as HR or admin? Nobody oversees himself.';
revoke all on function seo_private.oversees(uuid) from public, anon, authenticated, service_role;
grant execute on function seo_private.oversees(uuid) to seo_api, seo_tenant;

create or replace function seo_private.pair_with_mentor(
  struggling_employee uuid
)
returns seo.bandwidth_pairing
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_struggling seo.employee;
  v_mentor seo.employee;
  v_pairing seo.bandwidth_pairing;
begin
  -- Two calls for one employee wait for each other here; two calls for one mentor meet at the unique index below.
  select e.* into v_struggling
  from seo.employee e
  where e.id = pair_with_mentor.struggling_employee
  for update;

  if not found then
    raise sqlstate 'PT404' using message = 'EMPLOYEE_NOT_FOUND', detail = 'There is no such employee.';
  end if;
  if v_struggling.current_bandwidth is null or v_struggling.current_bandwidth >= 41.3 then
    raise sqlstate 'PT409' using
      message = 'NOT_STRUGGLING',
      detail = 'Only an employee whose score is below 41.3 is given a mentor.';
  end if;
  if exists (
    select 1
    from seo.bandwidth_pairing bp
    where bp.low_bandwidth_employee = v_struggling.id
      and bp.company_id = v_struggling.company_id
      and bp.is_active
  ) then
    raise sqlstate 'PT409' using
      message = 'ALREADY_PAIRED',
      detail = 'The employee already has a mentor.',
      hint = 'End the active pairing first.';
  end if;

  for v_mentor in
    select e.*
    from seo.employee e
    where e.company_id = v_struggling.company_id
      and e.department = v_struggling.department
      and e.current_bandwidth > 75.0
      and e.id <> v_struggling.id
      and e.is_active
      and not exists (
        select 1
        from seo.bandwidth_pairing bp
        where bp.company_id = e.company_id
          and bp.is_active
          and e.id in (bp.mentor_employee, bp.low_bandwidth_employee)
      )
    order by e.current_bandwidth desc, e.id
  loop
    begin
      insert into seo.bandwidth_pairing as bp (
        company_id,
        low_bandwidth_employee,
        current_bandwidth_score,
        mentor_employee,
        mentor_bandwidth_score,
        reason,
        expected_duration_hours
      ) values (
        v_struggling.company_id,
        v_struggling.id,
        v_struggling.current_bandwidth,
        v_mentor.id,
        v_mentor.current_bandwidth,
        'Automated pairing due to bandwidth decline below 41.3%',
        4
      )
      returning bp.* into v_pairing;

      insert into seo.notification (company_id, employee_id, type, content) values
        (v_struggling.company_id, v_struggling.id, 'FORCED_PAIRING',
         'You have been paired with a mentor to improve your bandwidth!'),
        (v_struggling.company_id, v_mentor.id, 'MENTOR_ASSIGNMENT',
         'You have been selected to mentor a struggling colleague!');
      return v_pairing;
    exception
      when unique_violation then
        null; -- somebody else was faster with this mentor: on to the next best
    end;
  end loop;

  raise sqlstate 'PT409' using
    message = 'NO_MENTOR_AVAILABLE',
    detail = 'Nobody in the department is above 75.0 and free.',
    hint = 'Try again when a pairing has ended.';
end
$$;
comment on function seo_private.pair_with_mentor(uuid) is 'Finds a mentor and pairs: what the function for managers and the trigger on scores have in common.';
revoke all on function seo_private.pair_with_mentor(uuid) from public, anon, authenticated, service_role;
grant execute on function seo_private.pair_with_mentor(uuid) to seo_api, seo_tenant;

create or replace function seo_private.expire_pairings()
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer;
begin
  update seo.bandwidth_pairing as bp
  set is_active = false,
      ended_at = now(),
      outcome = 'EXPIRED'
  where bp.is_active
    and bp.created_at + make_interval(hours => bp.expected_duration_hours) <= now();
  get diagnostics v_count = row_count;
  return v_count;
end
$$;
comment on function seo_private.expire_pairings() is 'Ends the pairings whose time has run out.';
revoke all on function seo_private.expire_pairings() from public, anon, authenticated, service_role;
grant execute on function seo_private.expire_pairings() to seo_api, seo_tenant;

create or replace function seo_private.can_delegate_task(
  employee uuid default null,
  plate_item uuid default null
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result boolean;
begin
  select * into v_result from (
select exists (
  select 1
  from seo.plate_item pi
  join seo.employee e on e.company_id = pi.company_id
  where pi.id = can_delegate_task.plate_item
    and e.id = can_delegate_task.employee
    and e.is_active
    and e.company_id = any (array(select seo_private.tenants()))
    and pi.is_delegable
    and pi.status not in ('DONE', 'DROPPED')
    and (
      pi.assigned_to = e.id
      or e.role = 'ADMIN'
      or pi.assigned_to = any (array(select seo_private.get_recursive_reports(e.id)))
    )
)
  ) as result;
  return v_result;
end
$$;
comment on function seo_private.can_delegate_task(uuid, uuid) is 'May this employee hand this item on? It has to be unfinished, delegable, and on his plate or on that of somebody below him;
an admin may hand on everything in his company.';
revoke all on function seo_private.can_delegate_task(uuid, uuid) from public, anon, authenticated, service_role;
grant execute on function seo_private.can_delegate_task(uuid, uuid) to seo_api, seo_tenant;

create or replace function seo_private.my_team()
returns uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_result uuid;
begin
  select * into v_result from (
select e.team_id from seo.employee e where e.id = seo_private.uid()
  ) as result;
  return v_result;
end
$$;
comment on function seo_private.my_team() is 'The caller''s team.';
revoke all on function seo_private.my_team() from public, anon, authenticated, service_role;
grant execute on function seo_private.my_team() to seo_api, seo_tenant;

create or replace function seo_private.my_plate_items()
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select pi.id
from seo.plate_item pi
where pi.company_id = any (array(select seo_private.tenants()))
  and (
    pi.assigned_to = seo_private.uid()
    or pi.created_by = seo_private.uid()
    or pi.delegated_by = seo_private.uid()
    or pi.assigned_to = any (array(select seo_private.my_reports()))
  );
end
$$;
comment on function seo_private.my_plate_items() is 'The items that are on the caller''s plate, came from it, or are on the plate of somebody below him.';
revoke all on function seo_private.my_plate_items() from public, anon, authenticated, service_role;
grant execute on function seo_private.my_plate_items() to seo_api, seo_tenant;

create or replace function seo_private.my_channels()
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select tcm.channel_id
from seo.touchpoint_channel_member tcm
where tcm.employee_id = seo_private.uid()
  and tcm.company_id = any (array(select seo_private.tenants()));
end
$$;
comment on function seo_private.my_channels() is 'The channels the caller is a member of.';
revoke all on function seo_private.my_channels() from public, anon, authenticated, service_role;
grant execute on function seo_private.my_channels() to seo_api, seo_tenant;

create or replace function seo_private.my_boards()
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select ib.id
from seo.ideation_board ib
where ib.company_id = any (array(select seo_private.tenants()))
  and (
    ib.visibility = 'COMPANY'
    or ib.owner_id = seo_private.uid()
    or exists (
      select 1
      from seo.ideation_board_member ibm
      where ibm.board_id = ib.id
        and ibm.company_id = ib.company_id
        and ibm.employee_id = seo_private.uid()
    )
  );
end
$$;
comment on function seo_private.my_boards() is 'The boards the caller finds: his own, those he works on, those open to the company.';
revoke all on function seo_private.my_boards() from public, anon, authenticated, service_role;
grant execute on function seo_private.my_boards() to seo_api, seo_tenant;

create or replace function seo_private.my_notes()
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select n.id
from seo.ideation_note n
where n.company_id = any (array(select seo_private.tenants()))
  and n.board_id = any (array(select seo_private.my_boards()));
end
$$;
comment on function seo_private.my_notes() is 'The notes on the boards the caller finds.';
revoke all on function seo_private.my_notes() from public, anon, authenticated, service_role;
grant execute on function seo_private.my_notes() to seo_api, seo_tenant;

create or replace function seo_private.cleanup_stale_cursors()
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer;
begin
  delete from seo.live_cursor lc
  where lc.last_update < now() - interval '5 minutes'
    or exists (
      select 1 from seo.canvas_session cs where cs.id = lc.session_id and cs.ended_at is not null
    );
  get diagnostics v_count = row_count;
  return v_count;
end
$$;
comment on function seo_private.cleanup_stale_cursors() is 'Removes the pointers that stood still for five minutes or whose session has ended.';
revoke all on function seo_private.cleanup_stale_cursors() from public, anon, authenticated, service_role;
grant execute on function seo_private.cleanup_stale_cursors() to seo_api, seo_tenant;

create or replace function seo_private.my_deep_dives()
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select p.session_id
from seo.deep_dive_participation p
where p.employee_id = seo_private.uid()
  and p.company_id = any (array(select seo_private.tenants()))
union
select s.id
from seo.deep_dive_session s
where s.facilitator_id = seo_private.uid()
  and s.company_id = any (array(select seo_private.tenants()));
end
$$;
comment on function seo_private.my_deep_dives() is 'The deep dives the caller takes part in or leads.';
revoke all on function seo_private.my_deep_dives() from public, anon, authenticated, service_role;
grant execute on function seo_private.my_deep_dives() to seo_api, seo_tenant;

create or replace function seo_private.my_facilitated_deep_dives()
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select s.id
from seo.deep_dive_session s
where s.facilitator_id = seo_private.uid()
  and s.company_id = any (array(select seo_private.tenants()));
end
$$;
comment on function seo_private.my_facilitated_deep_dives() is 'The deep dives the caller leads.';
revoke all on function seo_private.my_facilitated_deep_dives() from public, anon, authenticated, service_role;
grant execute on function seo_private.my_facilitated_deep_dives() to seo_api, seo_tenant;

create or replace function seo_private.may_observe(
  session uuid default null,
  participant uuid default null
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result boolean;
begin
  select * into v_result from (
select exists (
  select 1
  from seo.deep_dive_participation p
  join seo.deep_dive_session s on s.id = p.session_id and s.company_id = p.company_id
  where p.session_id = may_observe.session
    and p.employee_id = may_observe.participant
    and p.company_id = any (array(select seo_private.tenants()))
    and seo_private.uid() in (p.employee_id, s.facilitator_id)
)
  ) as result;
  return v_result;
end
$$;
comment on function seo_private.may_observe(uuid, uuid) is 'Does the caller speak for this participant''s camera: is it his own, or does he lead the deep dive?';
revoke all on function seo_private.may_observe(uuid, uuid) from public, anon, authenticated, service_role;
grant execute on function seo_private.may_observe(uuid, uuid) to seo_api, seo_tenant;

create or replace function seo_private.hears_bandwidth_updates(
  department uuid
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result boolean;
begin
  select * into v_result from (
select coalesce((
department = seo_private.get_user_department(seo_private.uid())
or seo_private.has_role(seo_private.uid(), 'HR')
or seo_private.has_role(seo_private.uid(), 'ADMIN')
), false)
  and exists (select from seo.department as r where r.id = hears_bandwidth_updates.department and r.company_id = any (array(select seo_private.tenants())))
  ) as result;
  return v_result;
end
$$;
comment on function seo_private.hears_bandwidth_updates(uuid) is 'May the caller listen to `bandwidthUpdates`?';
revoke all on function seo_private.hears_bandwidth_updates(uuid) from public, anon, authenticated, service_role;
grant execute on function seo_private.hears_bandwidth_updates(uuid) to seo_api, seo_tenant;

create or replace function seo_private.hears_canvas_cursors(
  board uuid
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result boolean;
begin
  select * into v_result from (
select coalesce((
board = any (array(select seo_private.my_boards()))
), false)
  and exists (select from seo.ideation_board as r where r.id = hears_canvas_cursors.board and r.company_id = any (array(select seo_private.tenants())))
  ) as result;
  return v_result;
end
$$;
comment on function seo_private.hears_canvas_cursors(uuid) is 'May the caller listen to `canvasCursors`?';
revoke all on function seo_private.hears_canvas_cursors(uuid) from public, anon, authenticated, service_role;
grant execute on function seo_private.hears_canvas_cursors(uuid) to seo_api, seo_tenant;

create or replace function seo_private.unmasked_me()
returns seo.employee
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);

declare
  v_me seo.employee;
begin
  select e.* into v_me from seo.employee e where e.id = seo_private.uid();
  if not found then
    raise sqlstate 'PT404' using message = 'EMPLOYEE_NOT_FOUND', detail = 'Your account belongs to no employee.';
  end if;
  return v_me;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo_private.unmasked_me() is 'The caller''s own record.';
revoke all on function seo_private.unmasked_me() from public, anon, authenticated, service_role;
alter function seo_private.unmasked_me() owner to seo_api;

create or replace function seo.me()
returns seo.employee
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select seo_private.masked_employee(seo_private.unmasked_me())
$$;
comment on function seo.me() is 'The caller''s own record.';
revoke all on function seo.me() from public, anon, authenticated, service_role;
grant execute on function seo.me() to authenticated, service_role;
alter function seo.me() owner to seo_api;

create or replace function seo_private.colleagues(
  department uuid default null
)
returns setof seo.employee
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);

begin
  return query
    select e.*
    from seo.employee e
    where e.is_active
      and (colleagues.department is null or e.department = colleagues.department)
    order by e.display_name, e.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo_private.colleagues(uuid) is 'Everyone the caller may see, of one department or of all, by name.';
revoke all on function seo_private.colleagues(uuid) from public, anon, authenticated, service_role;
alter function seo_private.colleagues(uuid) owner to seo_api;

create or replace function seo.colleagues(
  department uuid default null
)
returns setof seo.employee
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select seo_private.masked_employee(seo_private.colleagues(colleagues.department))
$$;
comment on function seo.colleagues(uuid) is 'Everyone the caller may see, of one department or of all, by name.';
revoke all on function seo.colleagues(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.colleagues(uuid) to authenticated, service_role;
alter function seo.colleagues(uuid) owner to seo_api;

create or replace function seo_private.update_my_profile(
  display_name text,
  job_title text default null
)
returns seo.employee
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if update_my_profile.display_name is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'displayName is required.';
  end if;
  if not (char_length(display_name) between 1 and 120) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'displayName is not a valid value.';
  end if;
  if not (char_length(job_title) <= 120) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'jobTitle is not a valid value.';
  end if;

declare
  v_me seo.employee;
begin
  update seo.employee as e
  set display_name = update_my_profile.display_name,
      job_title = update_my_profile.job_title
  where e.id = seo_private.uid()
  returning e.* into v_me;
  return v_me;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo_private.update_my_profile(text, text) is 'Changes what colleagues read about the caller.';
revoke all on function seo_private.update_my_profile(text, text) from public, anon, authenticated, service_role;
alter function seo_private.update_my_profile(text, text) owner to seo_tenant;

create or replace function seo.update_my_profile(
  display_name text,
  job_title text default null
)
returns seo.employee
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select seo_private.masked_employee(seo_private.update_my_profile(update_my_profile.display_name, update_my_profile.job_title))
$$;
comment on function seo.update_my_profile(text, text) is 'Changes what colleagues read about the caller.';
revoke all on function seo.update_my_profile(text, text) from public, anon, authenticated, service_role;
grant execute on function seo.update_my_profile(text, text) to authenticated, service_role;
alter function seo.update_my_profile(text, text) owner to seo_tenant;

create or replace function seo_private.place_employee(
  employee uuid,
  department uuid,
  team uuid default null,
  manager uuid default null
)
returns seo.employee
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if place_employee.employee is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'employee is required.';
  end if;
  if place_employee.department is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'department is required.';
  end if;
  if (seo_private.oversees(employee)) is not true then
    raise sqlstate 'PT403' using message = 'EMPLOYEE_OUT_OF_REACH', detail = 'This is not permitted.';
  end if;

declare
  v_employee seo.employee;
begin
  if not exists (select 1 from seo.department d where d.id = place_employee.department) then
    raise sqlstate 'PT404' using message = 'DEPARTMENT_NOT_FOUND', detail = 'Your company has no such department.';
  end if;
  if place_employee.team is not null and not exists (
    select 1 from seo.team t where t.id = place_employee.team and t.department_id = place_employee.department
  ) then
    raise sqlstate 'PT404' using message = 'TEAM_NOT_FOUND', detail = 'The department has no such team.';
  end if;
  if place_employee.manager is not null then
    if not exists (select 1 from seo.employee m where m.id = place_employee.manager) then
      raise sqlstate 'PT404' using message = 'MANAGER_NOT_FOUND', detail = 'Your company has no such employee.';
    end if;
    if place_employee.manager = place_employee.employee
      or place_employee.manager = any (array(select seo_private.get_recursive_reports(place_employee.employee))) then
      raise sqlstate 'PT409' using
        message = 'HIERARCHY_CYCLE',
        detail = 'Nobody can answer to himself or to somebody below him.';
    end if;
  end if;

  update seo.employee as e
  set department = place_employee.department,
      team_id = place_employee.team,
      manager_id = place_employee.manager
  where e.id = place_employee.employee
  returning e.* into v_employee;
  return v_employee;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo_private.place_employee(uuid, uuid, uuid, uuid) is 'Gives an employee his place: department, team and manager.';
revoke all on function seo_private.place_employee(uuid, uuid, uuid, uuid) from public, anon, authenticated, service_role;
alter function seo_private.place_employee(uuid, uuid, uuid, uuid) owner to seo_tenant;

create or replace function seo.place_employee(
  employee uuid,
  department uuid,
  team uuid default null,
  manager uuid default null
)
returns seo.employee
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select seo_private.masked_employee(seo_private.place_employee(place_employee.employee, place_employee.department, place_employee.team, place_employee.manager))
$$;
comment on function seo.place_employee(uuid, uuid, uuid, uuid) is 'Gives an employee his place: department, team and manager.';
revoke all on function seo.place_employee(uuid, uuid, uuid, uuid) from public, anon, authenticated, service_role;
grant execute on function seo.place_employee(uuid, uuid, uuid, uuid) to authenticated, service_role;
alter function seo.place_employee(uuid, uuid, uuid, uuid) owner to seo_tenant;

create or replace function seo_private.change_role(
  employee uuid,
  role text
)
returns seo.employee
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if change_role.employee is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'employee is required.';
  end if;
  if change_role.role is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'role is required.';
  end if;
  if change_role.role <> all (array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'role is not a valid value.';
  end if;
  if (seo_private.oversees(employee)) is not true then
    raise sqlstate 'PT403' using message = 'EMPLOYEE_OUT_OF_REACH', detail = 'This is not permitted.';
  end if;

declare
  v_employee seo.employee;
begin
  update seo.employee as e
  set role = change_role.role
  where e.id = change_role.employee
  returning e.* into v_employee;
  return v_employee;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo_private.change_role(uuid, text) is 'Gives an employee another role; nobody changes his own.';
revoke all on function seo_private.change_role(uuid, text) from public, anon, authenticated, service_role;
alter function seo_private.change_role(uuid, text) owner to seo_tenant;

create or replace function seo.change_role(
  employee uuid,
  role text
)
returns seo.employee
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select seo_private.masked_employee(seo_private.change_role(change_role.employee, change_role.role))
$$;
comment on function seo.change_role(uuid, text) is 'Gives an employee another role; nobody changes his own.';
revoke all on function seo.change_role(uuid, text) from public, anon, authenticated, service_role;
grant execute on function seo.change_role(uuid, text) to authenticated, service_role;
alter function seo.change_role(uuid, text) owner to seo_tenant;

create or replace function seo_private.set_surveillance(
  employee uuid,
  level integer,
  clearance integer
)
returns seo.employee
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if set_surveillance.employee is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'employee is required.';
  end if;
  if set_surveillance.level is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'level is required.';
  end if;
  if not (level between 1 and 5) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'level is not a valid value.';
  end if;
  if set_surveillance.clearance is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'clearance is required.';
  end if;
  if not (clearance between 1 and 5) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'clearance is not a valid value.';
  end if;
  if (seo_private.oversees(employee)) is not true then
    raise sqlstate 'PT403' using message = 'EMPLOYEE_OUT_OF_REACH', detail = 'This is not permitted.';
  end if;

declare
  v_employee seo.employee;
begin
  update seo.employee as e
  set surveillance_level = set_surveillance.level,
      surveillance_clearance = set_surveillance.clearance
  where e.id = set_surveillance.employee
  returning e.* into v_employee;
  return v_employee;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo_private.set_surveillance(uuid, integer, integer) is 'Sets how closely an employee is watched and how closely he may look; nobody sets his own.';
revoke all on function seo_private.set_surveillance(uuid, integer, integer) from public, anon, authenticated, service_role;
alter function seo_private.set_surveillance(uuid, integer, integer) owner to seo_tenant;

create or replace function seo.set_surveillance(
  employee uuid,
  level integer,
  clearance integer
)
returns seo.employee
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select seo_private.masked_employee(seo_private.set_surveillance(set_surveillance.employee, set_surveillance.level, set_surveillance.clearance))
$$;
comment on function seo.set_surveillance(uuid, integer, integer) is 'Sets how closely an employee is watched and how closely he may look; nobody sets his own.';
revoke all on function seo.set_surveillance(uuid, integer, integer) from public, anon, authenticated, service_role;
grant execute on function seo.set_surveillance(uuid, integer, integer) to authenticated, service_role;
alter function seo.set_surveillance(uuid, integer, integer) owner to seo_tenant;

create or replace function seo.grant_department_access(
  employee uuid,
  reason text,
  department uuid default null,
  expires_at timestamptz default null
)
returns seo.cross_department_grant
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if grant_department_access.employee is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'employee is required.';
  end if;
  if grant_department_access.reason is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'reason is required.';
  end if;
  if not (char_length(reason) between 10 and 500) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'reason is not a valid value.';
  end if;
  if (seo_private.oversees(employee)) is not true then
    raise sqlstate 'PT403' using message = 'EMPLOYEE_OUT_OF_REACH', detail = 'This is not permitted.';
  end if;

declare
  v_grant seo.cross_department_grant;
begin
  if grant_department_access.department is not null and not exists (
    select 1 from seo.department d where d.id = grant_department_access.department
  ) then
    raise sqlstate 'PT404' using message = 'DEPARTMENT_NOT_FOUND', detail = 'Your company has no such department.';
  end if;
  if grant_department_access.expires_at <= now() then
    raise sqlstate 'PT400' using message = 'EXPIRES_IN_THE_PAST', detail = 'A grant has to end in the future.';
  end if;

  insert into seo.cross_department_grant as g (company_id, employee_id, department_id, granted_by, reason, expires_at)
  select
    e.company_id,
    e.id,
    grant_department_access.department,
    seo_private.uid(),
    grant_department_access.reason,
    grant_department_access.expires_at
  from seo.employee e
  where e.id = grant_department_access.employee
  returning g.* into v_grant;
  return v_grant;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.grant_department_access(uuid, text, uuid, timestamptz) is 'Lets an employee look into another department, or into all of them.';
revoke all on function seo.grant_department_access(uuid, text, uuid, timestamptz) from public, anon, authenticated, service_role;
grant execute on function seo.grant_department_access(uuid, text, uuid, timestamptz) to authenticated, service_role;
alter function seo.grant_department_access(uuid, text, uuid, timestamptz) owner to seo_tenant;

create or replace function seo.revoke_department_access(
  access_grant uuid
)
returns seo.cross_department_grant
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if revoke_department_access.access_grant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'accessGrant is required.';
  end if;

declare
  v_grant seo.cross_department_grant;
begin
  update seo.cross_department_grant as g
  set revoked_at = now()
  where g.id = revoke_department_access.access_grant
    and g.revoked_at is null
  returning g.* into v_grant;
  if not found then
    raise sqlstate 'PT404' using message = 'GRANT_NOT_FOUND', detail = 'Your company has no such open grant.';
  end if;
  return v_grant;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.revoke_department_access(uuid) is 'Closes a door before its time.';
revoke all on function seo.revoke_department_access(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.revoke_department_access(uuid) to authenticated, service_role;
alter function seo.revoke_department_access(uuid) owner to seo_tenant;

create or replace function seo.my_activity(
  since timestamptz default null,
  first integer default 100
)
returns setof seo.activity_event
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if my_activity.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 1000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

begin
  return query
    select ae.*
    from seo.activity_event ae
    where ae.employee_id = seo_private.uid()
      and (my_activity.since is null or ae.created_at >= my_activity.since)
    order by ae.created_at desc, ae.id
    limit my_activity.first;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.my_activity(timestamptz, integer) is 'The caller''s own events, newest first.';
revoke all on function seo.my_activity(timestamptz, integer) from public, anon, authenticated, service_role;
grant execute on function seo.my_activity(timestamptz, integer) to authenticated, service_role;
alter function seo.my_activity(timestamptz, integer) owner to seo_api;

create or replace function seo.record_activity(
  activity_type text,
  productivity_impact double precision default null,
  engagement_factor double precision default null,
  collaboration_weight double precision default null,
  raw_data jsonb default null
)
returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(record_activity.raw_data), 0) > 65536 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 65536 bytes.';
  end if;
  if not exists (select from seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if record_activity.activity_type is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'activityType is required.';
  end if;
  if record_activity.activity_type <> all (array['KEYSTROKE', 'CAMERA_ENGAGEMENT', 'COLLABORATION', 'POINTER', 'WINDOW_FOCUS', 'IDLE']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'activityType is not a valid value.';
  end if;
  if not (productivity_impact between 0 and 1) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'productivityImpact is not a valid value.';
  end if;
  if not (engagement_factor between 0 and 1) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'engagementFactor is not a valid value.';
  end if;
  if not (collaboration_weight between 0 and 1) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'collaborationWeight is not a valid value.';
  end if;

declare
  v_id uuid;
begin
  insert into seo.activity_event as ae (
    company_id, employee_id, activity_type, productivity_impact, engagement_factor, collaboration_weight, raw_data
  )
  select
    e.company_id,
    e.id,
    record_activity.activity_type,
    record_activity.productivity_impact,
    record_activity.engagement_factor,
    record_activity.collaboration_weight,
    coalesce(record_activity.raw_data, '{}'::jsonb)
  from seo.employee e
  where e.id = seo_private.uid()
  returning ae.id into v_id;
  return v_id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.record_activity(text, double precision, double precision, double precision, jsonb) is 'Records one moment of the caller''s own work.';
revoke all on function seo.record_activity(text, double precision, double precision, double precision, jsonb) from public, anon, authenticated, service_role;
grant execute on function seo.record_activity(text, double precision, double precision, double precision, jsonb) to authenticated, service_role;
alter function seo.record_activity(text, double precision, double precision, double precision, jsonb) owner to seo_api;

create or replace function seo.register_device(
  kind text,
  label text,
  fingerprint text
)
returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if register_device.kind is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'kind is required.';
  end if;
  if register_device.kind <> all (array['KEYBOARD', 'CAMERA', 'MICROPHONE', 'BADGE']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'kind is not a valid value.';
  end if;
  if register_device.label is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'label is required.';
  end if;
  if not (char_length(label) between 1 and 80) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'label is not a valid value.';
  end if;
  if register_device.fingerprint is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'fingerprint is required.';
  end if;
  if not (char_length(fingerprint) between 16 and 128) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'fingerprint is not a valid value.';
  end if;

declare
  v_id uuid;
begin
  insert into seo.monitoring_device as md (company_id, employee_id, kind, label, fingerprint)
  select e.company_id, e.id, register_device.kind, register_device.label, register_device.fingerprint
  from seo.employee e
  where e.id = seo_private.uid()
  returning md.id into v_id;
  return v_id;
exception
  when unique_violation then
    raise sqlstate 'PT409' using message = 'DEVICE_LABEL_TAKEN', detail = 'You already have a device of that name.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.register_device(text, text, text) is 'Registers a device that captures the caller''s work.';
revoke all on function seo.register_device(text, text, text) from public, anon, authenticated, service_role;
grant execute on function seo.register_device(text, text, text) to authenticated, service_role;
alter function seo.register_device(text, text, text) owner to seo_tenant;

create or replace function seo.set_monitoring_consent(
  scope text,
  granted boolean
)
returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if set_monitoring_consent.scope is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'scope is required.';
  end if;
  if set_monitoring_consent.scope <> all (array['KEYSTROKES', 'FACIAL_ANALYSIS', 'LOCATION', 'PATTERN_ANALYSIS']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'scope is not a valid value.';
  end if;
  if set_monitoring_consent.granted is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'granted is required.';
  end if;

begin
  if set_monitoring_consent.granted then
    insert into seo.monitoring_consent (company_id, employee_id, scope)
    select e.company_id, e.id, set_monitoring_consent.scope
    from seo.employee e
    where e.id = seo_private.uid()
    on conflict do nothing;
  else
    update seo.monitoring_consent as mc
    set withdrawn_at = now()
    where mc.employee_id = seo_private.uid()
      and mc.scope = set_monitoring_consent.scope
      and mc.withdrawn_at is null;
  end if;
  return set_monitoring_consent.granted;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.set_monitoring_consent(text, boolean) is 'Gives or withdraws the caller''s consent; saying the same twice changes nothing.';
revoke all on function seo.set_monitoring_consent(text, boolean) from public, anon, authenticated, service_role;
grant execute on function seo.set_monitoring_consent(text, boolean) to authenticated, service_role;
alter function seo.set_monitoring_consent(text, boolean) owner to seo_tenant;

create or replace function seo.save_productivity_pattern(
  employee uuid,
  peak_hours integer[],
  decline_patterns text[],
  collaboration_style text,
  predicted_burnout integer
)
returns seo.productivity_pattern
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(save_productivity_pattern.peak_hours), 0) + coalesce(pg_column_size(save_productivity_pattern.decline_patterns), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if save_productivity_pattern.employee is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'employee is required.';
  end if;
  if save_productivity_pattern.peak_hours is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'peakHours is required.';
  end if;
  if (case when array_ndims(save_productivity_pattern.peak_hours) > 1 then true else array_position(save_productivity_pattern.peak_hours, null) is not null end) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'peakHours is not a valid value.';
  end if;
  if save_productivity_pattern.decline_patterns is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'declinePatterns is required.';
  end if;
  if (case when array_ndims(save_productivity_pattern.decline_patterns) > 1 then true else array_position(save_productivity_pattern.decline_patterns, null) is not null end) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'declinePatterns is not a valid value.';
  end if;
  if save_productivity_pattern.collaboration_style is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'collaborationStyle is required.';
  end if;
  if save_productivity_pattern.collaboration_style <> all (array['solo', 'team', 'mixed']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'collaborationStyle is not a valid value.';
  end if;
  if save_productivity_pattern.predicted_burnout is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'predictedBurnout is required.';
  end if;
  if not (predicted_burnout between 0 and 3650) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'predictedBurnout is not a valid value.';
  end if;
  if (employee = seo_private.uid() or seo_private.oversees(employee)) is not true then
    raise sqlstate 'PT403' using message = 'EMPLOYEE_OUT_OF_REACH', detail = 'This is not permitted.';
  end if;

declare
  v_pattern seo.productivity_pattern;
begin
  if not (0 <= all (save_productivity_pattern.peak_hours) and 23 >= all (save_productivity_pattern.peak_hours)) then
    raise sqlstate 'PT400' using message = 'INVALID_PEAK_HOURS', detail = 'An hour is a number from 0 to 23.';
  end if;

  insert into seo.productivity_pattern (company_id, employee_id, predicted_burnout)
  select e.company_id, e.id, save_productivity_pattern.predicted_burnout
  from seo.employee e
  where e.id = save_productivity_pattern.employee
  on conflict do nothing;

  update seo.productivity_pattern as pp
  set peak_hours = save_productivity_pattern.peak_hours,
      decline_patterns = save_productivity_pattern.decline_patterns,
      collaboration_style = save_productivity_pattern.collaboration_style,
      predicted_burnout = save_productivity_pattern.predicted_burnout
  where pp.employee_id = save_productivity_pattern.employee
  returning pp.* into v_pattern;
  return v_pattern;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.save_productivity_pattern(uuid, integer[], text[], text, integer) is 'Keeps what the model found out about an employee''s days.';
revoke all on function seo.save_productivity_pattern(uuid, integer[], text[], text, integer) from public, anon, authenticated, service_role;
grant execute on function seo.save_productivity_pattern(uuid, integer[], text[], text, integer) to authenticated, service_role;
alter function seo.save_productivity_pattern(uuid, integer[], text[], text, integer) owner to seo_tenant;

create or replace function seo.bandwidth_history(
  employee uuid,
  first integer default 30
)
returns setof seo.bandwidth_score
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if bandwidth_history.employee is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'employee is required.';
  end if;
  if bandwidth_history.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 365) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

begin
  return query
    select bs.*
    from seo.bandwidth_score bs
    where bs.employee_id = bandwidth_history.employee
    order by bs.created_at desc, bs.id
    limit bandwidth_history.first;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.bandwidth_history(uuid, integer) is 'The scores of an employee the caller may see, newest first.';
revoke all on function seo.bandwidth_history(uuid, integer) from public, anon, authenticated, service_role;
grant execute on function seo.bandwidth_history(uuid, integer) to authenticated, service_role;
alter function seo.bandwidth_history(uuid, integer) owner to seo_api;

create or replace function seo.active_pairings()
returns setof seo.bandwidth_pairing
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);

begin
  return query
    select bp.*
    from seo.bandwidth_pairing bp
    where bp.is_active
    order by bp.created_at, bp.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.active_pairings() is 'The pairings that are going on, among those the caller may see.';
revoke all on function seo.active_pairings() from public, anon, authenticated, service_role;
grant execute on function seo.active_pairings() to authenticated, service_role;
alter function seo.active_pairings() owner to seo_api;

create or replace function seo.team_surveillance_dashboard(
  time_window interval default '24 hours'
)
returns setof seo.team_surveillance
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set statement_timeout = '10s'
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['MANAGER', 'HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if team_surveillance_dashboard.time_window is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'timeWindow is required.';
  end if;

-- Means over fewer than three people are somebody's figures: such groups are left out, such means are NULL.
declare
  v_since timestamptz := now() - team_surveillance_dashboard.time_window;
begin
  if team_surveillance_dashboard.time_window <= interval '0'
    or team_surveillance_dashboard.time_window > interval '90 days' then
    raise sqlstate 'PT400' using message = 'INVALID_WINDOW', detail = 'The window has to be between nothing and 90 days.';
  end if;

  return query
    select
      r.team_id,
      count(*)::integer,
      case when count(r.current_bandwidth) >= 3 then round(avg(r.current_bandwidth), 2) end,
      case when count(a.productivity) >= 3 then round(avg(a.productivity), 4) end,
      case when count(a.events) >= 3 then sum(a.events)::bigint end,
      count(bp.id)::integer
    from seo.employee r
    cross join lateral (
      select nullif(count(*), 0) as events, avg(ae.productivity_impact) as productivity
      from seo.activity_event ae
      where ae.employee_id = r.id
        and ae.company_id = r.company_id
        and ae.created_at > v_since
        and ae.created_at <= now()
    ) a
    left join seo.bandwidth_pairing bp
      on bp.low_bandwidth_employee = r.id and bp.company_id = r.company_id and bp.is_active
    where r.id = any (array(select seo_private.my_reports()))
      and r.company_id = any (array(select seo_private.tenants()))
      and r.is_active
    group by r.team_id
    having count(*) >= 3
    order by r.team_id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.team_surveillance_dashboard(interval) is 'The caller''s reports, team by team, in aggregates of three people or more.';
revoke all on function seo.team_surveillance_dashboard(interval) from public, anon, authenticated, service_role;
grant execute on function seo.team_surveillance_dashboard(interval) to authenticated, service_role;

create or replace function seo.calculate_bandwidth_score(
  employee uuid,
  time_window interval default '24 hours'
)
returns numeric
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if calculate_bandwidth_score.employee is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'employee is required.';
  end if;
  if calculate_bandwidth_score.time_window is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'timeWindow is required.';
  end if;
  if (employee = seo_private.uid() or seo_private.oversees(employee)) is not true then
    raise sqlstate 'PT403' using message = 'EMPLOYEE_OUT_OF_REACH', detail = 'This is not permitted.';
  end if;

declare
  v_company uuid;
  v_keystroke numeric;
  v_engagement numeric;
  v_collaboration numeric;
  v_events integer;
  v_score numeric;
  -- A value, which planning compares with the bounds of partitions: of now() - window it would plan a scan of each.
  v_since timestamptz := now() - calculate_bandwidth_score.time_window;
begin
  if calculate_bandwidth_score.time_window <= interval '0'
    or calculate_bandwidth_score.time_window > interval '90 days' then
    raise sqlstate 'PT400' using message = 'INVALID_WINDOW', detail = 'The window has to be between nothing and 90 days.';
  end if;

  -- The lock keeps two calculations for one employee in the order of their history rows.
  select e.company_id into v_company
  from seo.employee e
  where e.id = calculate_bandwidth_score.employee
  for update;

  select
    coalesce(avg(ae.productivity_impact) filter (where ae.activity_type = 'KEYSTROKE'), 0),
    coalesce(avg(ae.engagement_factor) filter (where ae.activity_type = 'CAMERA_ENGAGEMENT'), 0),
    coalesce(avg(ae.collaboration_weight) filter (where ae.activity_type = 'COLLABORATION'), 0),
    count(*)::integer
  into v_keystroke, v_engagement, v_collaboration, v_events
  from seo.activity_event ae
  where ae.employee_id = calculate_bandwidth_score.employee
    and ae.company_id = v_company
    and ae.activity_type in ('KEYSTROKE', 'CAMERA_ENGAGEMENT', 'COLLABORATION')
    and ae.created_at > v_since;

  v_score := round((v_keystroke * 0.4 + v_engagement * 0.3 + v_collaboration * 0.3) * 100, 2);

  insert into seo.bandwidth_score (
    company_id, employee_id, score, keystroke_score, engagement_score, collaboration_score, event_count, calculation_ms, time_window
  ) values (
    v_company,
    calculate_bandwidth_score.employee,
    v_score,
    v_keystroke,
    v_engagement,
    v_collaboration,
    v_events,
    (extract(epoch from clock_timestamp() - statement_timestamp()) * 1000)::integer,
    calculate_bandwidth_score.time_window
  );

  update seo.employee as e
  set current_bandwidth = v_score
  where e.id = calculate_bandwidth_score.employee;

  return v_score;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.calculate_bandwidth_score(uuid, interval) is 'Calculates an employee''s score over a window and keeps it.

Keystroke productivity weighs 0.4, camera engagement 0.3, collaboration 0.3; a kind without events counts as nothing.';
revoke all on function seo.calculate_bandwidth_score(uuid, interval) from public, anon, authenticated, service_role;
grant execute on function seo.calculate_bandwidth_score(uuid, interval) to authenticated, service_role;
alter function seo.calculate_bandwidth_score(uuid, interval) owner to seo_tenant;

create or replace function seo.create_forced_pairing(
  struggling_employee uuid
)
returns seo.bandwidth_pairing
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if create_forced_pairing.struggling_employee is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'strugglingEmployee is required.';
  end if;
  if (seo_private.oversees(struggling_employee)) is not true then
    raise sqlstate 'PT403' using message = 'EMPLOYEE_OUT_OF_REACH', detail = 'This is not permitted.';
  end if;

begin
  return seo_private.pair_with_mentor(create_forced_pairing.struggling_employee);
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.create_forced_pairing(uuid) is 'Gives a struggling employee (below 41.3) the best free mentor (above 75.0) of his department, for four hours.';
revoke all on function seo.create_forced_pairing(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.create_forced_pairing(uuid) to authenticated, service_role;
alter function seo.create_forced_pairing(uuid) owner to seo_tenant;

create or replace function seo.end_pairing(
  pairing uuid,
  outcome text
)
returns seo.bandwidth_pairing
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if end_pairing.pairing is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'pairing is required.';
  end if;
  if end_pairing.outcome is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'outcome is required.';
  end if;
  if end_pairing.outcome <> all (array['RECOVERED', 'UNCHANGED', 'DECLINED', 'EXPIRED']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'outcome is not a valid value.';
  end if;

declare
  v_pairing seo.bandwidth_pairing;
begin
  select bp.* into v_pairing
  from seo.bandwidth_pairing bp
  where bp.id = end_pairing.pairing
    and (
      seo_private.uid() in (bp.low_bandwidth_employee, bp.mentor_employee)
      or seo_private.oversees(bp.low_bandwidth_employee)
    )
  for update;

  if not found then
    raise sqlstate 'PT404' using message = 'PAIRING_NOT_FOUND', detail = 'There is no such pairing for you to end.';
  end if;
  if not v_pairing.is_active then
    raise sqlstate 'PT409' using message = 'PAIRING_ENDED', detail = 'The pairing has already ended.';
  end if;

  update seo.bandwidth_pairing as bp
  set is_active = false,
      ended_at = now(),
      outcome = end_pairing.outcome
  where bp.id = v_pairing.id
  returning bp.* into v_pairing;
  return v_pairing;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.end_pairing(uuid, text) is 'Ends a pairing the caller takes part in or oversees.';
revoke all on function seo.end_pairing(uuid, text) from public, anon, authenticated, service_role;
grant execute on function seo.end_pairing(uuid, text) to authenticated, service_role;
alter function seo.end_pairing(uuid, text) owner to seo_tenant;

create or replace function seo.check_in_on_pairing(
  pairing uuid,
  note text,
  mood integer
)
returns seo.pairing_check_in
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if check_in_on_pairing.pairing is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'pairing is required.';
  end if;
  if check_in_on_pairing.note is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'note is required.';
  end if;
  if not (char_length(note) between 1 and 2000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'note is not a valid value.';
  end if;
  if check_in_on_pairing.mood is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'mood is required.';
  end if;
  if not (mood between 1 and 5) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'mood is not a valid value.';
  end if;

declare
  v_check_in seo.pairing_check_in;
begin
  insert into seo.pairing_check_in as pc (company_id, pairing_id, author_id, note, mood)
  select bp.company_id, bp.id, seo_private.uid(), check_in_on_pairing.note, check_in_on_pairing.mood
  from seo.bandwidth_pairing bp
  where bp.id = check_in_on_pairing.pairing
    and bp.is_active
    and seo_private.uid() in (bp.low_bandwidth_employee, bp.mentor_employee)
  returning pc.* into v_check_in;
  if not found then
    raise sqlstate 'PT404' using message = 'PAIRING_NOT_FOUND', detail = 'You take part in no such active pairing.';
  end if;
  return v_check_in;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.check_in_on_pairing(uuid, text, integer) is 'Writes a line about a pairing the caller takes part in.';
revoke all on function seo.check_in_on_pairing(uuid, text, integer) from public, anon, authenticated, service_role;
grant execute on function seo.check_in_on_pairing(uuid, text, integer) to authenticated, service_role;
alter function seo.check_in_on_pairing(uuid, text, integer) owner to seo_tenant;

create or replace function seo.schedule_wellness_intervention(
  employee uuid,
  urgency text
)
returns seo.wellness_intervention
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if schedule_wellness_intervention.employee is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'employee is required.';
  end if;
  if schedule_wellness_intervention.urgency is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'urgency is required.';
  end if;
  if schedule_wellness_intervention.urgency <> all (array['LOW', 'MEDIUM', 'HIGH']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'urgency is not a valid value.';
  end if;
  if (employee = seo_private.uid() or seo_private.oversees(employee)) is not true then
    raise sqlstate 'PT403' using message = 'EMPLOYEE_OUT_OF_REACH', detail = 'This is not permitted.';
  end if;

declare
  v_intervention seo.wellness_intervention;
begin
  insert into seo.wellness_intervention as wi (company_id, employee_id, urgency, ordered_by, due_at)
  select
    e.company_id,
    e.id,
    schedule_wellness_intervention.urgency,
    seo_private.uid(),
    now() + case schedule_wellness_intervention.urgency
      when 'HIGH' then interval '1 day'
      when 'MEDIUM' then interval '3 days'
      else interval '7 days'
    end
  from seo.employee e
  where e.id = schedule_wellness_intervention.employee
  returning wi.* into v_intervention;

  insert into seo.notification (company_id, employee_id, type, content)
  values (
    v_intervention.company_id,
    v_intervention.employee_id,
    'WELLNESS_INTERVENTION',
    'A wellness intervention has been scheduled for you.'
  );
  return v_intervention;
exception
  when unique_violation then
    raise sqlstate 'PT409' using
      message = 'INTERVENTION_ALREADY_SCHEDULED',
      detail = 'The employee already has an open intervention.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.schedule_wellness_intervention(uuid, text) is 'Orders a pause: within a day, three days or a week, as the urgency says.';
revoke all on function seo.schedule_wellness_intervention(uuid, text) from public, anon, authenticated, service_role;
grant execute on function seo.schedule_wellness_intervention(uuid, text) to authenticated, service_role;
alter function seo.schedule_wellness_intervention(uuid, text) owner to seo_tenant;

create or replace function seo.my_plate()
returns setof seo.plate_item
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);

begin
  return query
    select pi.*
    from seo.plate_item pi
    where pi.assigned_to = seo_private.uid()
      and pi.status not in ('DONE', 'DROPPED')
    order by
      array_position(array['CRITICAL', 'HIGH', 'NORMAL', 'LOW'], pi.priority::text),
      pi.due_on nulls last,
      pi.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.my_plate() is 'What is on the caller''s plate and not done, the most urgent first.';
revoke all on function seo.my_plate() from public, anon, authenticated, service_role;
grant execute on function seo.my_plate() to authenticated, service_role;
alter function seo.my_plate() owner to seo_api;

create or replace function seo.delegation_trail(
  plate_item uuid
)
returns setof seo.delegation_event
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if delegation_trail.plate_item is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'plateItem is required.';
  end if;

begin
  return query
    select de.*
    from seo.delegation_event de
    where de.plate_item_id = delegation_trail.plate_item
    order by de.created_at, de.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.delegation_trail(uuid) is 'How an item was handed on, from the first time to the last, as far as the caller may know.';
revoke all on function seo.delegation_trail(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.delegation_trail(uuid) to authenticated, service_role;
alter function seo.delegation_trail(uuid) owner to seo_api;

create or replace function seo.plate_item_comments(
  plate_item uuid
)
returns setof seo.plate_item_comment
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if plate_item_comments.plate_item is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'plateItem is required.';
  end if;

begin
  return query
    select pc.*
    from seo.plate_item_comment pc
    where pc.plate_item_id = plate_item_comments.plate_item
    order by pc.created_at, pc.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.plate_item_comments(uuid) is 'What was said about an item the caller has to do with, from the first word to the last.';
revoke all on function seo.plate_item_comments(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.plate_item_comments(uuid) to authenticated, service_role;
alter function seo.plate_item_comments(uuid) owner to seo_api;

create or replace function seo.broadcasts(
  first integer default 50
)
returns setof seo.team_broadcast
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if broadcasts.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

begin
  return query
    select tb.*
    from seo.team_broadcast tb
    order by tb.created_at desc, tb.id
    limit broadcasts.first;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.broadcasts(integer) is 'What the caller''s company and team were told, newest first.';
revoke all on function seo.broadcasts(integer) from public, anon, authenticated, service_role;
grant execute on function seo.broadcasts(integer) to authenticated, service_role;
alter function seo.broadcasts(integer) owner to seo_api;

create or replace function seo.add_plate_item(
  title text,
  details text default null,
  priority text default 'NORMAL',
  assigned_to uuid default null,
  due_on date default null
)
returns seo.plate_item
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if add_plate_item.title is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'title is required.';
  end if;
  if not (char_length(title) between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'title is not a valid value.';
  end if;
  if not (char_length(details) <= 10000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'details is not a valid value.';
  end if;
  if add_plate_item.priority is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'priority is required.';
  end if;
  if add_plate_item.priority <> all (array['LOW', 'NORMAL', 'HIGH', 'CRITICAL']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'priority is not a valid value.';
  end if;
  if (assigned_to is null or assigned_to = seo_private.uid() or seo_private.oversees(assigned_to)) is not true then
    raise sqlstate 'PT403' using message = 'EMPLOYEE_OUT_OF_REACH', detail = 'This is not permitted.';
  end if;

declare
  v_item seo.plate_item;
begin
  insert into seo.plate_item as pi (company_id, title, details, priority, assigned_to, created_by, due_on)
  select
    e.company_id,
    add_plate_item.title,
    add_plate_item.details,
    add_plate_item.priority,
    e.id,
    seo_private.uid(),
    add_plate_item.due_on
  from seo.employee e
  where e.id = coalesce(add_plate_item.assigned_to, seo_private.uid())
  returning pi.* into v_item;

  insert into seo.plate_assignment (company_id, plate_item_id, employee_id)
  values (v_item.company_id, v_item.id, v_item.assigned_to);
  return v_item;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.add_plate_item(text, text, text, uuid, date) is 'Puts an item on the caller''s own plate, or on that of somebody he oversees.';
revoke all on function seo.add_plate_item(text, text, text, uuid, date) from public, anon, authenticated, service_role;
grant execute on function seo.add_plate_item(text, text, text, uuid, date) to authenticated, service_role;
alter function seo.add_plate_item(text, text, text, uuid, date) owner to seo_tenant;

create or replace function seo.complete_plate_item(
  plate_item uuid
)
returns seo.plate_item
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if complete_plate_item.plate_item is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'plateItem is required.';
  end if;

declare
  v_item seo.plate_item;
begin
  update seo.plate_item as pi
  set status = 'DONE',
      completed_at = now()
  where pi.id = complete_plate_item.plate_item
    and pi.assigned_to = seo_private.uid()
    and pi.status not in ('DONE', 'DROPPED')
  returning pi.* into v_item;
  if not found then
    raise sqlstate 'PT404' using message = 'PLATE_ITEM_NOT_FOUND', detail = 'There is no such open item on your plate.';
  end if;
  return v_item;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.complete_plate_item(uuid) is 'Says that an item on the caller''s plate is done.';
revoke all on function seo.complete_plate_item(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.complete_plate_item(uuid) to authenticated, service_role;
alter function seo.complete_plate_item(uuid) owner to seo_tenant;

create or replace function seo.comment_on_plate_item(
  plate_item uuid,
  body text
)
returns seo.plate_item_comment
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if comment_on_plate_item.plate_item is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'plateItem is required.';
  end if;
  if comment_on_plate_item.body is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'body is required.';
  end if;
  if not (char_length(body) between 1 and 4000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'body is not a valid value.';
  end if;
  if (plate_item = any (array(select seo_private.my_plate_items()))) is not true then
    raise sqlstate 'PT404' using message = 'PLATE_ITEM_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_comment seo.plate_item_comment;
begin
  insert into seo.plate_item_comment as pc (company_id, plate_item_id, author_id, body)
  select pi.company_id, pi.id, seo_private.uid(), comment_on_plate_item.body
  from seo.plate_item pi
  where pi.id = comment_on_plate_item.plate_item
  returning pc.* into v_comment;
  return v_comment;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.comment_on_plate_item(uuid, text) is 'Says something about an item the caller has to do with.';
revoke all on function seo.comment_on_plate_item(uuid, text) from public, anon, authenticated, service_role;
grant execute on function seo.comment_on_plate_item(uuid, text) to authenticated, service_role;
alter function seo.comment_on_plate_item(uuid, text) owner to seo_tenant;

create or replace function seo.label_plate_item(
  plate_item uuid,
  label text,
  colour text default null
)
returns seo.plate_label
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(label_plate_item.colour), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if not exists (select from seo_private.tenants_as(array['MANAGER', 'HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if label_plate_item.plate_item is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'plateItem is required.';
  end if;
  if label_plate_item.label is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'label is required.';
  end if;
  if not (char_length(label) between 1 and 40) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'label is not a valid value.';
  end if;
  begin
    perform label_plate_item.colour::seo.hex_colour;
  exception when check_violation or not_null_violation then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'colour is not a valid value.';
  end;

-- An item that the caller does not read is none to him.
declare
  v_label seo.plate_label;
begin
  insert into seo.plate_label as pl (company_id, name, colour)
  select pi.company_id, label_plate_item.label, coalesce(label_plate_item.colour, '#808080')
  from seo.plate_item pi
  where pi.id = label_plate_item.plate_item
  on conflict (company_id, name) do update set colour = coalesce(label_plate_item.colour, pl.colour)
  returning pl.* into v_label;
  if not found then
    raise sqlstate 'PT404' using message = 'PLATE_ITEM_NOT_FOUND', detail = 'There is no item of this key that you see.';
  end if;

  insert into seo.plate_item_label (company_id, plate_item_id, label_id)
  values (v_label.company_id, label_plate_item.plate_item, v_label.id)
  on conflict do nothing;
  return v_label;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.label_plate_item(uuid, text, text) is 'Puts a label on an item, and makes it where there is none of that name; says its colour where one is given.';
revoke all on function seo.label_plate_item(uuid, text, text) from public, anon, authenticated, service_role;
grant execute on function seo.label_plate_item(uuid, text, text) to authenticated, service_role;
alter function seo.label_plate_item(uuid, text, text) owner to seo_api;

create or replace function seo.broadcast_delegation(
  plate_item uuid,
  to_employee uuid,
  reason text
)
returns seo.delegation_event
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if broadcast_delegation.plate_item is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'plateItem is required.';
  end if;
  if broadcast_delegation.to_employee is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'toEmployee is required.';
  end if;
  if broadcast_delegation.reason is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'reason is required.';
  end if;
  if not (char_length(reason) between 10 and 1000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'reason is not a valid value.';
  end if;
  if (seo_private.can_delegate_task(seo_private.uid(), plate_item)) is not true then
    raise sqlstate 'PT403' using message = 'DELEGATION_NOT_PERMITTED', detail = 'This item is not yours to hand on.';
  end if;

declare
  v_me uuid := seo_private.uid();
  v_item seo.plate_item;
  v_from seo.employee;
  v_to seo.employee;
  v_delegation seo.delegation_event;
begin
  select pi.* into v_item
  from seo.plate_item pi
  where pi.id = broadcast_delegation.plate_item
  for update;

  -- The guard looked before the lock; whoever waited for it looks again. What is still his own and open is his to hand on.
  if (v_item.assigned_to = v_me and v_item.is_delegable and v_item.status not in ('DONE', 'DROPPED')) is not true
    and seo_private.can_delegate_task(v_me, v_item.id) is not true
  then
    raise sqlstate 'PT409' using message = 'PLATE_ITEM_MOVED', detail = 'Somebody else has just handed this item on.';
  end if;

  select e.* into v_from from seo.employee e where e.id = v_me;
  select e.* into v_to from seo.employee e where e.id = broadcast_delegation.to_employee and e.is_active;
  if not found then
    raise sqlstate 'PT404' using message = 'COLLEAGUE_NOT_FOUND', detail = 'Your company has no such colleague.';
  end if;
  if v_to.id = v_from.id or v_to.id = v_item.assigned_to then
    raise sqlstate 'PT409' using message = 'ALREADY_ASSIGNED', detail = 'An item is handed to somebody else.';
  end if;

  insert into seo.delegation_event as de (
    company_id, plate_item_id, from_employee, to_employee, reason, is_public, manager_notified, team_notified
  ) values (
    v_item.company_id, v_item.id, v_from.id, v_to.id, broadcast_delegation.reason, true, true, true
  )
  returning de.* into v_delegation;

  update seo.plate_item as pi
  set assigned_to = v_to.id,
      delegated_by = v_from.id,
      delegation_count = pi.delegation_count + 1
  where pi.id = v_item.id;

  insert into seo.plate_assignment (company_id, plate_item_id, employee_id, delegation_id)
  values (v_item.company_id, v_item.id, v_to.id, v_delegation.id);

  insert into seo.team_broadcast (company_id, type, content, visibility, author_id, team_id, metadata)
  values (
    v_item.company_id,
    'TASK_DELEGATION',
    format('%s delegated "%s" to %s: %s', v_from.display_name, v_item.title, v_to.display_name, v_delegation.reason),
    'PUBLIC',
    v_from.id,
    v_from.team_id,
    jsonb_build_object('delegation_id', v_delegation.id)
  );

  insert into seo.notification (company_id, employee_id, type, content)
  select
    v_item.company_id,
    told.id,
    'TASK_DELEGATION',
    format('%s delegated "%s" to %s.', v_from.display_name, v_item.title, v_to.display_name)
  from (select v_to.id union select v_from.manager_id) as told (id)
  where told.id is not null;

  return v_delegation;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.broadcast_delegation(uuid, uuid, text) is 'Hands an item to a colleague, and tells everyone.';
revoke all on function seo.broadcast_delegation(uuid, uuid, text) from public, anon, authenticated, service_role;
grant execute on function seo.broadcast_delegation(uuid, uuid, text) to authenticated, service_role;
alter function seo.broadcast_delegation(uuid, uuid, text) owner to seo_tenant;

create or replace function seo.channels()
returns setof seo.touchpoint_channel
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);

begin
  return query
    select tc.*
    from seo.touchpoint_channel tc
    where tc.id = any (array(select seo_private.my_channels()))
    order by tc.name, tc.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.channels() is 'The channels the caller talks in.';
revoke all on function seo.channels() from public, anon, authenticated, service_role;
grant execute on function seo.channels() to authenticated, service_role;
alter function seo.channels() owner to seo_api;

create or replace function seo.channel_messages(
  channel uuid,
  before timestamptz default null,
  first integer default 50
)
returns setof seo.touchpoint_message
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if channel_messages.channel is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'channel is required.';
  end if;
  if channel_messages.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

begin
  return query
    select tm.*
    from seo.touchpoint_message tm
    where tm.channel_id = channel_messages.channel
      and (channel_messages.before is null or tm.created_at < channel_messages.before)
    order by tm.created_at desc, tm.id
    limit channel_messages.first;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.channel_messages(uuid, timestamptz, integer) is 'What was said in a channel of the caller''s, newest first.';
revoke all on function seo.channel_messages(uuid, timestamptz, integer) from public, anon, authenticated, service_role;
grant execute on function seo.channel_messages(uuid, timestamptz, integer) to authenticated, service_role;
alter function seo.channel_messages(uuid, timestamptz, integer) owner to seo_api;

create or replace function seo.open_channel(
  name text,
  topic text default null,
  is_private boolean default false
)
returns seo.touchpoint_channel
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if open_channel.name is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'name is required.';
  end if;
  if not (char_length(name) between 1 and 80) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'name is not a valid value.';
  end if;
  if not (char_length(topic) <= 500) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'topic is not a valid value.';
  end if;
  if open_channel.is_private is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'isPrivate is required.';
  end if;

declare
  v_channel seo.touchpoint_channel;
begin
  insert into seo.touchpoint_channel as tc (company_id, name, topic, is_private, created_by)
  select e.company_id, open_channel.name, open_channel.topic, open_channel.is_private, e.id
  from seo.employee e
  where e.id = seo_private.uid()
  returning tc.* into v_channel;

  insert into seo.touchpoint_channel_member (company_id, channel_id, employee_id, role)
  values (v_channel.company_id, v_channel.id, v_channel.created_by, 'OWNER');
  return v_channel;
exception
  when unique_violation then
    raise sqlstate 'PT409' using message = 'CHANNEL_NAME_TAKEN', detail = 'Your company already has a channel of that name.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.open_channel(text, text, boolean) is 'Opens a channel; the caller owns it.';
revoke all on function seo.open_channel(text, text, boolean) from public, anon, authenticated, service_role;
grant execute on function seo.open_channel(text, text, boolean) to authenticated, service_role;
alter function seo.open_channel(text, text, boolean) owner to seo_tenant;

create or replace function seo.join_channel(
  channel uuid
)
returns seo.touchpoint_channel_member
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if join_channel.channel is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'channel is required.';
  end if;

declare
  v_member seo.touchpoint_channel_member;
begin
  insert into seo.touchpoint_channel_member (company_id, channel_id, employee_id)
  select tc.company_id, tc.id, seo_private.uid()
  from seo.touchpoint_channel tc
  where tc.id = join_channel.channel
    and not tc.is_private
  on conflict do nothing;

  select tcm.* into v_member
  from seo.touchpoint_channel_member tcm
  where tcm.channel_id = join_channel.channel
    and tcm.employee_id = seo_private.uid();
  if not found then
    raise sqlstate 'PT404' using message = 'CHANNEL_NOT_FOUND', detail = 'Your company has no such open channel.';
  end if;
  return v_member;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.join_channel(uuid) is 'Joins a channel that is open to everyone; joining twice is fine.';
revoke all on function seo.join_channel(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.join_channel(uuid) to authenticated, service_role;
alter function seo.join_channel(uuid) owner to seo_tenant;

create or replace function seo.invite_to_channel(
  channel uuid,
  employee uuid
)
returns seo.touchpoint_channel_member
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if invite_to_channel.channel is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'channel is required.';
  end if;
  if invite_to_channel.employee is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'employee is required.';
  end if;
  if (channel = any (array(select seo_private.my_channels()))) is not true then
    raise sqlstate 'PT404' using message = 'CHANNEL_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_member seo.touchpoint_channel_member;
begin
  insert into seo.touchpoint_channel_member (company_id, channel_id, employee_id)
  select e.company_id, invite_to_channel.channel, e.id
  from seo.employee e
  where e.id = invite_to_channel.employee
    and e.is_active
  on conflict do nothing;

  select tcm.* into v_member
  from seo.touchpoint_channel_member tcm
  where tcm.channel_id = invite_to_channel.channel
    and tcm.employee_id = invite_to_channel.employee;
  if not found then
    raise sqlstate 'PT404' using message = 'COLLEAGUE_NOT_FOUND', detail = 'Your company has no such colleague.';
  end if;
  return v_member;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.invite_to_channel(uuid, uuid) is 'Lets a colleague into a channel of the caller''s.';
revoke all on function seo.invite_to_channel(uuid, uuid) from public, anon, authenticated, service_role;
grant execute on function seo.invite_to_channel(uuid, uuid) to authenticated, service_role;
alter function seo.invite_to_channel(uuid, uuid) owner to seo_tenant;

create or replace function seo.send_touchpoint(
  channel uuid,
  body text
)
returns seo.touchpoint_message
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if send_touchpoint.channel is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'channel is required.';
  end if;
  if send_touchpoint.body is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'body is required.';
  end if;
  if not (char_length(body) between 1 and 4000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'body is not a valid value.';
  end if;
  if (channel = any (array(select seo_private.my_channels()))) is not true then
    raise sqlstate 'PT404' using message = 'CHANNEL_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_message seo.touchpoint_message;
begin
  insert into seo.touchpoint_message as tm (company_id, channel_id, author_id, body)
  select tc.company_id, tc.id, seo_private.uid(), send_touchpoint.body
  from seo.touchpoint_channel tc
  where tc.id = send_touchpoint.channel
  returning tm.* into v_message;
  return v_message;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.send_touchpoint(uuid, text) is 'Says something in a channel of the caller''s.';
revoke all on function seo.send_touchpoint(uuid, text) from public, anon, authenticated, service_role;
grant execute on function seo.send_touchpoint(uuid, text) to authenticated, service_role;
alter function seo.send_touchpoint(uuid, text) owner to seo_tenant;

create or replace function seo.boards()
returns setof seo.ideation_board
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);

begin
  return query
    select ib.*
    from seo.ideation_board ib
    where ib.id = any (array(select seo_private.my_boards()))
    order by ib.title, ib.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.boards() is 'The boards the caller finds, by title.';
revoke all on function seo.boards() from public, anon, authenticated, service_role;
grant execute on function seo.boards() to authenticated, service_role;
alter function seo.boards() owner to seo_api;

create or replace function seo.board_notes(
  board uuid
)
returns setof seo.ideation_note
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if board_notes.board is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'board is required.';
  end if;

begin
  return query
    select n.*
    from seo.ideation_note n
    where n.board_id = board_notes.board
    order by n.created_at, n.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.board_notes(uuid) is 'The notes on a board, from the oldest to the newest.';
revoke all on function seo.board_notes(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.board_notes(uuid) to authenticated, service_role;
alter function seo.board_notes(uuid) owner to seo_api;

create or replace function seo.board_cursors(
  board uuid
)
returns setof seo.live_cursor
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if board_cursors.board is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'board is required.';
  end if;

begin
  return query
    select lc.*
    from seo.live_cursor lc
    where lc.board_id = board_cursors.board
      and lc.last_update >= now() - interval '5 minutes'
    order by lc.last_update desc, lc.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.board_cursors(uuid) is 'Where the pointers on a board are, of everyone who moved within five minutes.';
revoke all on function seo.board_cursors(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.board_cursors(uuid) to authenticated, service_role;
alter function seo.board_cursors(uuid) owner to seo_api;

create or replace function seo.open_board(
  title text,
  visibility text default 'MEMBERS'
)
returns seo.ideation_board
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if open_board.title is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'title is required.';
  end if;
  if not (char_length(title) between 1 and 160) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'title is not a valid value.';
  end if;
  if open_board.visibility is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'visibility is required.';
  end if;
  if open_board.visibility <> all (array['MEMBERS', 'COMPANY']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'visibility is not a valid value.';
  end if;

declare
  v_board seo.ideation_board;
begin
  insert into seo.ideation_board as ib (company_id, title, owner_id, visibility)
  select e.company_id, open_board.title, e.id, open_board.visibility
  from seo.employee e
  where e.id = seo_private.uid()
  returning ib.* into v_board;

  insert into seo.ideation_board_member (company_id, board_id, employee_id)
  values (v_board.company_id, v_board.id, v_board.owner_id);
  return v_board;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.open_board(text, text) is 'Opens a new board; the caller owns it and works on it.';
revoke all on function seo.open_board(text, text) from public, anon, authenticated, service_role;
grant execute on function seo.open_board(text, text) to authenticated, service_role;
alter function seo.open_board(text, text) owner to seo_tenant;

create or replace function seo.stick_note(
  board uuid,
  body text,
  kind text default 'IDEA',
  x double precision default 0,
  y double precision default 0
)
returns seo.ideation_note
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if stick_note.board is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'board is required.';
  end if;
  if stick_note.body is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'body is required.';
  end if;
  if not (char_length(body) between 1 and 1000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'body is not a valid value.';
  end if;
  if stick_note.kind is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'kind is required.';
  end if;
  if stick_note.kind <> all (array['IDEA', 'RISK', 'QUESTION', 'DECISION']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'kind is not a valid value.';
  end if;
  if stick_note.x is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'x is required.';
  end if;
  if not (x between -100000 and 100000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'x is not a valid value.';
  end if;
  if stick_note.y is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'y is required.';
  end if;
  if not (y between -100000 and 100000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'y is not a valid value.';
  end if;
  if (board = any (array(select seo_private.my_boards()))) is not true then
    raise sqlstate 'PT404' using message = 'BOARD_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_note seo.ideation_note;
begin
  insert into seo.ideation_note as n (company_id, board_id, author_id, kind, body, x, y)
  select ib.company_id, ib.id, seo_private.uid(), stick_note.kind, stick_note.body, stick_note.x, stick_note.y
  from seo.ideation_board ib
  where ib.id = stick_note.board
    and not ib.is_locked
  returning n.* into v_note;
  if not found then
    raise sqlstate 'PT409' using message = 'BOARD_LOCKED', detail = 'Nothing may be added to this board.';
  end if;
  return v_note;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.stick_note(uuid, text, text, double precision, double precision) is 'Sticks a note on a board.';
revoke all on function seo.stick_note(uuid, text, text, double precision, double precision) from public, anon, authenticated, service_role;
grant execute on function seo.stick_note(uuid, text, text, double precision, double precision) to authenticated, service_role;
alter function seo.stick_note(uuid, text, text, double precision, double precision) owner to seo_tenant;

create or replace function seo.vote_for_note(
  note uuid,
  weight integer default 1
)
returns seo.ideation_vote
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if vote_for_note.note is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'note is required.';
  end if;
  if vote_for_note.weight is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'weight is required.';
  end if;
  if not (weight between 1 and 3) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'weight is not a valid value.';
  end if;
  if (note = any (array(select seo_private.my_notes()))) is not true then
    raise sqlstate 'PT404' using message = 'NOTE_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_vote seo.ideation_vote;
begin
  insert into seo.ideation_vote (company_id, note_id, employee_id)
  select n.company_id, n.id, seo_private.uid()
  from seo.ideation_note n
  where n.id = vote_for_note.note
  on conflict do nothing;

  update seo.ideation_vote as v
  set weight = vote_for_note.weight
  where v.note_id = vote_for_note.note
    and v.employee_id = seo_private.uid()
  returning v.* into v_vote;
  return v_vote;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.vote_for_note(uuid, integer) is 'Votes for a note; voting again changes the weight.';
revoke all on function seo.vote_for_note(uuid, integer) from public, anon, authenticated, service_role;
grant execute on function seo.vote_for_note(uuid, integer) to authenticated, service_role;
alter function seo.vote_for_note(uuid, integer) owner to seo_tenant;

create or replace function seo.start_canvas_session(
  board uuid
)
returns seo.canvas_session
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if start_canvas_session.board is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'board is required.';
  end if;
  if (board = any (array(select seo_private.my_boards()))) is not true then
    raise sqlstate 'PT404' using message = 'BOARD_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_session seo.canvas_session;
begin
  insert into seo.canvas_session (company_id, board_id, employee_id)
  select ib.company_id, ib.id, seo_private.uid()
  from seo.ideation_board ib
  where ib.id = start_canvas_session.board
  on conflict do nothing;

  select cs.* into v_session
  from seo.canvas_session cs
  where cs.board_id = start_canvas_session.board
    and cs.employee_id = seo_private.uid()
    and cs.ended_at is null;
  return v_session;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.start_canvas_session(uuid) is 'Begins the caller''s session on a board, or goes on with the one he has.';
revoke all on function seo.start_canvas_session(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.start_canvas_session(uuid) to authenticated, service_role;
alter function seo.start_canvas_session(uuid) owner to seo_tenant;

create or replace function seo.move_cursor(
  board uuid,
  x double precision,
  y double precision
)
returns seo.live_cursor
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if move_cursor.board is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'board is required.';
  end if;
  if move_cursor.x is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'x is required.';
  end if;
  if not (x between -100000 and 100000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'x is not a valid value.';
  end if;
  if move_cursor.y is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'y is required.';
  end if;
  if not (y between -100000 and 100000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'y is not a valid value.';
  end if;
  if (board = any (array(select seo_private.my_boards()))) is not true then
    raise sqlstate 'PT404' using message = 'BOARD_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_session seo.canvas_session;
  v_cursor seo.live_cursor;
begin
  select cs.* into v_session
  from seo.canvas_session cs
  where cs.board_id = move_cursor.board
    and cs.employee_id = seo_private.uid()
    and cs.ended_at is null;
  if not found then
    raise sqlstate 'PT409' using
      message = 'NO_CANVAS_SESSION',
      detail = 'You have no session on this board.',
      hint = 'Call start_canvas_session first.';
  end if;

  insert into seo.live_cursor (company_id, board_id, employee_id, session_id, x, y)
  values (v_session.company_id, v_session.board_id, v_session.employee_id, v_session.id, move_cursor.x, move_cursor.y)
  on conflict do nothing;

  update seo.live_cursor as lc
  set session_id = v_session.id,
      x = move_cursor.x,
      y = move_cursor.y,
      last_update = now()
  where lc.board_id = v_session.board_id
    and lc.employee_id = v_session.employee_id
  returning lc.* into v_cursor;
  return v_cursor;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.move_cursor(uuid, double precision, double precision) is 'Moves the caller''s pointer on a board he has a session on.';
revoke all on function seo.move_cursor(uuid, double precision, double precision) from public, anon, authenticated, service_role;
grant execute on function seo.move_cursor(uuid, double precision, double precision) to authenticated, service_role;
alter function seo.move_cursor(uuid, double precision, double precision) owner to seo_tenant;

create or replace function seo.end_canvas_session(
  board uuid
)
returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if end_canvas_session.board is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'board is required.';
  end if;

declare
  v_session uuid;
begin
  update seo.canvas_session as cs
  set ended_at = now()
  where cs.board_id = end_canvas_session.board
    and cs.employee_id = seo_private.uid()
    and cs.ended_at is null
  returning cs.id into v_session;
  if not found then
    return false;
  end if;

  delete from seo.live_cursor lc where lc.session_id = v_session;
  return true;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    if sqlerrm like 'update or delete on %' then
      raise sqlstate 'PT409' using message = 'STILL_REFERENCED', detail = 'Something still refers to it.';
    end if;
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.end_canvas_session(uuid) is 'Ends the caller''s session on a board; his pointer goes at once. False when there was none.';
revoke all on function seo.end_canvas_session(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.end_canvas_session(uuid) to authenticated, service_role;
alter function seo.end_canvas_session(uuid) owner to seo_tenant;

create or replace function seo.deep_dives()
returns setof seo.deep_dive_session
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);

begin
  return query
    select s.*
    from seo.deep_dive_session s
    where s.id = any (array(select seo_private.my_deep_dives()))
    order by s.created_at desc, s.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.deep_dives() is 'The deep dives the caller takes part in or leads, newest first.';
revoke all on function seo.deep_dives() from public, anon, authenticated, service_role;
grant execute on function seo.deep_dives() to authenticated, service_role;
alter function seo.deep_dives() owner to seo_api;

create or replace function seo.session_alerts(
  session uuid
)
returns setof seo.deep_dive_alert
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if session_alerts.session is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'session is required.';
  end if;

begin
  return query
    select da.*
    from seo.deep_dive_alert da
    where da.session_id = session_alerts.session
    order by da.created_at desc, da.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.session_alerts(uuid) is 'The alerts of a deep dive, newest first, as far as the caller may know.';
revoke all on function seo.session_alerts(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.session_alerts(uuid) to authenticated, service_role;
alter function seo.session_alerts(uuid) owner to seo_api;

create or replace function seo.start_deep_dive(
  title text,
  board uuid default null
)
returns seo.deep_dive_session
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if start_deep_dive.title is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'title is required.';
  end if;
  if not (char_length(title) between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'title is not a valid value.';
  end if;

declare
  v_session seo.deep_dive_session;
begin
  if start_deep_dive.board is not null
    and start_deep_dive.board <> all (array(select seo_private.my_boards())) then
    raise sqlstate 'PT404' using message = 'BOARD_NOT_FOUND', detail = 'There is no such board for you.';
  end if;

  insert into seo.deep_dive_session as s (company_id, title, facilitator_id, board_id, status, started_at)
  select e.company_id, start_deep_dive.title, e.id, start_deep_dive.board, 'LIVE', now()
  from seo.employee e
  where e.id = seo_private.uid()
  returning s.* into v_session;

  insert into seo.deep_dive_participation (company_id, session_id, employee_id, role, joined_at)
  values (v_session.company_id, v_session.id, v_session.facilitator_id, 'FACILITATOR', now());
  return v_session;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.start_deep_dive(text, uuid) is 'Begins a deep dive; the caller leads it.';
revoke all on function seo.start_deep_dive(text, uuid) from public, anon, authenticated, service_role;
grant execute on function seo.start_deep_dive(text, uuid) to authenticated, service_role;
alter function seo.start_deep_dive(text, uuid) owner to seo_tenant;

create or replace function seo.summon_to_deep_dive(
  session uuid,
  employee uuid,
  role text default 'ATTENDEE'
)
returns seo.deep_dive_participation
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if summon_to_deep_dive.session is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'session is required.';
  end if;
  if summon_to_deep_dive.employee is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'employee is required.';
  end if;
  if summon_to_deep_dive.role is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'role is required.';
  end if;
  if summon_to_deep_dive.role <> all (array['ATTENDEE', 'PRESENTER', 'FACILITATOR']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'role is not a valid value.';
  end if;
  if (session = any (array(select seo_private.my_facilitated_deep_dives()))) is not true then
    raise sqlstate 'PT404' using message = 'DEEP_DIVE_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_session seo.deep_dive_session;
  v_participation seo.deep_dive_participation;
begin
  select s.* into v_session from seo.deep_dive_session s where s.id = summon_to_deep_dive.session for share;
  if v_session.status = 'ENDED' then
    raise sqlstate 'PT409' using message = 'DEEP_DIVE_ENDED', detail = 'The deep dive has ended.';
  end if;
  if not exists (select 1 from seo.employee e where e.id = summon_to_deep_dive.employee and e.is_active) then
    raise sqlstate 'PT404' using message = 'COLLEAGUE_NOT_FOUND', detail = 'Your company has no such colleague.';
  end if;

  insert into seo.deep_dive_participation as p (company_id, session_id, employee_id, role, joined_at)
  values (v_session.company_id, v_session.id, summon_to_deep_dive.employee, summon_to_deep_dive.role, now())
  returning p.* into v_participation;

  insert into seo.notification (company_id, employee_id, type, content)
  values (
    v_session.company_id,
    summon_to_deep_dive.employee,
    'DEEP_DIVE_SUMMONS',
    format('You have been called into "%s".', v_session.title)
  );
  return v_participation;
exception
  when unique_violation then
    raise sqlstate 'PT409' using message = 'ALREADY_SUMMONED', detail = 'The colleague already takes part.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.summon_to_deep_dive(uuid, uuid, text) is 'Calls a colleague into a deep dive the caller leads.';
revoke all on function seo.summon_to_deep_dive(uuid, uuid, text) from public, anon, authenticated, service_role;
grant execute on function seo.summon_to_deep_dive(uuid, uuid, text) to authenticated, service_role;
alter function seo.summon_to_deep_dive(uuid, uuid, text) owner to seo_tenant;

create or replace function seo.end_deep_dive(
  session uuid
)
returns seo.deep_dive_session
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if end_deep_dive.session is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'session is required.';
  end if;
  if (session = any (array(select seo_private.my_facilitated_deep_dives()))) is not true then
    raise sqlstate 'PT404' using message = 'DEEP_DIVE_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_session seo.deep_dive_session;
begin
  update seo.deep_dive_session as s
  set status = 'ENDED',
      ended_at = now()
  where s.id = end_deep_dive.session
    and s.status <> 'ENDED'
  returning s.* into v_session;
  if not found then
    raise sqlstate 'PT409' using message = 'DEEP_DIVE_ENDED', detail = 'The deep dive has already ended.';
  end if;

  update seo.deep_dive_participation as p
  set left_at = coalesce(p.left_at, now()),
      attention = (
        select avg(f.overall_score)
        from seo.engagement_frame f
        where f.session_id = p.session_id and f.participant_id = p.employee_id
      )
  where p.session_id = v_session.id;
  return v_session;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.end_deep_dive(uuid) is 'Ends a deep dive the caller leads, and settles how attentive everyone was.';
revoke all on function seo.end_deep_dive(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.end_deep_dive(uuid) to authenticated, service_role;
alter function seo.end_deep_dive(uuid) owner to seo_tenant;

create or replace function seo.record_facial_engagement(
  session uuid,
  participant uuid,
  engagement_data jsonb
)
returns seo.engagement_frame
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(record_facial_engagement.engagement_data), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if record_facial_engagement.session is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'session is required.';
  end if;
  if record_facial_engagement.participant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'participant is required.';
  end if;
  if record_facial_engagement.engagement_data is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'engagementData is required.';
  end if;
  if (seo_private.may_observe(session, participant)) is not true then
    raise sqlstate 'PT403' using message = 'OBSERVATION_NOT_PERMITTED', detail = 'This is not permitted.';
  end if;

declare
  v_session seo.deep_dive_session;
  v_scores jsonb;
  v_name text;
  v_face boolean;
  v_overall numeric;
  v_frame seo.engagement_frame;
begin
  select s.* into v_session from seo.deep_dive_session s where s.id = record_facial_engagement.session;
  if v_session.status <> 'LIVE' then
    raise sqlstate 'PT409' using message = 'DEEP_DIVE_NOT_LIVE', detail = 'Only a live deep dive is watched.';
  end if;

  v_scores := jsonb_build_object('focused', 0, 'confused', 0, 'engaged', 0, 'distracted', 0);
  if jsonb_typeof(record_facial_engagement.engagement_data -> 'emotionScores') = 'object' then
    v_scores := v_scores || (record_facial_engagement.engagement_data -> 'emotionScores');
  end if;
  v_scores := v_scores || jsonb_build_object('eyeContact', record_facial_engagement.engagement_data -> 'eyeContact');

  foreach v_name in array array['eyeContact', 'focused', 'confused', 'engaged', 'distracted'] loop
    if jsonb_typeof(v_scores -> v_name) <> 'number' or not (v_scores ->> v_name)::numeric between 0 and 1 then
      raise sqlstate 'PT400' using
        message = 'INVALID_ENGAGEMENT_DATA',
        detail = format('%s has to be a number from 0 to 1.', v_name);
    end if;
  end loop;

  v_face := coalesce(record_facial_engagement.engagement_data -> 'faceDetected' <> 'false'::jsonb, true);
  v_overall := case
    when v_face then round((
      (v_scores ->> 'eyeContact')::numeric
      + (v_scores ->> 'focused')::numeric
      + (v_scores ->> 'engaged')::numeric
      + 1 - (v_scores ->> 'distracted')::numeric
    ) / 4, 4)
    else 0
  end;

  insert into seo.engagement_frame as f (
    company_id, session_id, participant_id, face_detected, eye_contact, focused, confused, engaged, distracted, overall_score
  ) values (
    v_session.company_id,
    v_session.id,
    record_facial_engagement.participant,
    v_face,
    (v_scores ->> 'eyeContact')::numeric,
    (v_scores ->> 'focused')::numeric,
    (v_scores ->> 'confused')::numeric,
    (v_scores ->> 'engaged')::numeric,
    (v_scores ->> 'distracted')::numeric,
    v_overall
  )
  returning f.* into v_frame;

  insert into seo.activity_event (company_id, employee_id, activity_type, engagement_factor, raw_data)
  values (
    v_session.company_id,
    record_facial_engagement.participant,
    'CAMERA_ENGAGEMENT',
    v_overall,
    record_facial_engagement.engagement_data
  );
  return v_frame;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.record_facial_engagement(uuid, uuid, jsonb) is 'Keeps what one video frame says about a participant of a live deep dive, and counts it as activity.';
revoke all on function seo.record_facial_engagement(uuid, uuid, jsonb) from public, anon, authenticated, service_role;
grant execute on function seo.record_facial_engagement(uuid, uuid, jsonb) to authenticated, service_role;
alter function seo.record_facial_engagement(uuid, uuid, jsonb) owner to seo_tenant;

create or replace function seo.trigger_focus_alert(
  session uuid,
  employee uuid,
  alert_type text default 'LOSING_FOCUS'
)
returns seo.deep_dive_alert
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if trigger_focus_alert.session is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'session is required.';
  end if;
  if trigger_focus_alert.employee is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'employee is required.';
  end if;
  if trigger_focus_alert.alert_type is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'alertType is required.';
  end if;
  if trigger_focus_alert.alert_type <> all (array['LOSING_FOCUS', 'ABSENT', 'CONFUSED', 'DISTRACTED']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'alertType is not a valid value.';
  end if;
  if (seo_private.may_observe(session, employee)) is not true then
    raise sqlstate 'PT403' using message = 'OBSERVATION_NOT_PERMITTED', detail = 'This is not permitted.';
  end if;

declare
  v_session seo.deep_dive_session;
  v_alert seo.deep_dive_alert;
begin
  select s.* into v_session from seo.deep_dive_session s where s.id = trigger_focus_alert.session;
  if v_session.status <> 'LIVE' then
    raise sqlstate 'PT409' using message = 'DEEP_DIVE_NOT_LIVE', detail = 'Only a live deep dive raises alerts.';
  end if;

  insert into seo.deep_dive_alert as da (company_id, session_id, employee_id, alert_type)
  values (v_session.company_id, v_session.id, trigger_focus_alert.employee, trigger_focus_alert.alert_type)
  returning da.* into v_alert;

  insert into seo.notification (company_id, employee_id, type, content)
  select
    v_session.company_id,
    told.id,
    'FOCUS_ALERT',
    format('Attention is leaving "%s".', v_session.title)
  from (select trigger_focus_alert.employee union select v_session.facilitator_id) as told (id);
  return v_alert;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.trigger_focus_alert(uuid, uuid, text) is 'Says that a participant''s attention has left a live deep dive, to him and to whoever leads it.';
revoke all on function seo.trigger_focus_alert(uuid, uuid, text) from public, anon, authenticated, service_role;
grant execute on function seo.trigger_focus_alert(uuid, uuid, text) to authenticated, service_role;
alter function seo.trigger_focus_alert(uuid, uuid, text) owner to seo_tenant;

create or replace function seo.my_notifications(
  unread_only boolean default false,
  first integer default 50
)
returns setof seo.notification
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if my_notifications.unread_only is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'unreadOnly is required.';
  end if;
  if my_notifications.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

begin
  return query
    select n.*
    from seo.notification n
    where n.employee_id = seo_private.uid()
      and (not my_notifications.unread_only or n.read_at is null)
    order by n.created_at desc, n.id
    limit my_notifications.first;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.my_notifications(boolean, integer) is 'What the caller was told, newest first.';
revoke all on function seo.my_notifications(boolean, integer) from public, anon, authenticated, service_role;
grant execute on function seo.my_notifications(boolean, integer) to authenticated, service_role;
alter function seo.my_notifications(boolean, integer) owner to seo_api;

create or replace function seo.mark_notification_read(
  notification uuid
)
returns seo.notification
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if mark_notification_read.notification is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'notification is required.';
  end if;

declare
  v_notification seo.notification;
begin
  update seo.notification as n
  set read_at = coalesce(n.read_at, now())
  where n.id = mark_notification_read.notification
    and n.employee_id = seo_private.uid()
  returning n.* into v_notification;
  if not found then
    raise sqlstate 'PT404' using message = 'NOTIFICATION_NOT_FOUND', detail = 'You were told no such thing.';
  end if;
  return v_notification;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.mark_notification_read(uuid) is 'Says that the caller has read something; saying it again changes nothing.';
revoke all on function seo.mark_notification_read(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.mark_notification_read(uuid) to authenticated, service_role;
alter function seo.mark_notification_read(uuid) owner to seo_api;

create or replace function seo.audit_trail(
  employee uuid default null,
  since timestamptz default null,
  first integer default 100
)
returns setof seo.security_audit_log
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if audit_trail.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 1000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

begin
  return query
    select sal.*
    from seo.security_audit_log sal
    where (audit_trail.employee is null or sal.employee_id = audit_trail.employee)
      and (audit_trail.since is null or sal."timestamp" >= audit_trail.since)
    order by sal."timestamp" desc, sal.id
    limit audit_trail.first;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.audit_trail(uuid, timestamptz, integer) is 'Who did what in the caller''s company, newest first.';
revoke all on function seo.audit_trail(uuid, timestamptz, integer) from public, anon, authenticated, service_role;
grant execute on function seo.audit_trail(uuid, timestamptz, integer) to authenticated, service_role;
alter function seo.audit_trail(uuid, timestamptz, integer) owner to seo_api;

create or replace function seo.metrics(
  at timestamptz default now()
)
returns setof seo.metric_reading
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if metrics.at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'at is required.';
  end if;

-- The tenant floor keeps every table below to the caller's company.
begin
  return query
    with figure (metric, value) as (
      select 'AVERAGE_SCORE', (select round(avg(e.current_bandwidth), 2) from seo.employee e where e.is_active)
      union all
      select 'FORCED_PAIRINGS', (
        select count(*)::numeric from seo.bandwidth_pairing bp
        where bp.created_at > metrics.at - interval '1 day' and bp.created_at <= metrics.at
      )
      union all
      select 'DELEGATIONS', (
        select count(*)::numeric from seo.delegation_event de
        where de.created_at > metrics.at - interval '1 day' and de.created_at <= metrics.at
      )
      union all
      select 'MEETING_COMPLIANCE', (
        select round(100.0 * count(*) filter (
          where not exists (
            select from seo.deep_dive_alert a where a.session_id = p.session_id and a.employee_id = p.employee_id
          )
        ) / nullif(count(*), 0), 2)
        from seo.deep_dive_participation p
        join seo.deep_dive_session s on s.id = p.session_id and s.company_id = p.company_id
        where s.started_at > metrics.at - interval '1 day' and s.started_at <= metrics.at
      )
      union all
      select 'MEETING_ALERTS', (
        select count(*)::numeric from seo.deep_dive_alert a
        where a.created_at > metrics.at - interval '1 hour' and a.created_at <= metrics.at
      )
      union all
      select 'CALCULATION_LATENCY', (
        select max(bs.calculation_ms)::numeric from seo.bandwidth_score bs
        where bs.created_at > metrics.at - interval '1 day' and bs.created_at <= metrics.at
      )
    ),
    -- As the house has them.
    usual (metric, above, below, severity) as (
      values
        ('CALCULATION_LATENCY', 200::numeric, null::numeric, 'CRITICAL'),
        ('AVERAGE_SCORE', null, 60, 'WARNING'),
        ('FORCED_PAIRINGS', 50, null, 'WARNING'),
        ('MEETING_ALERTS', 100, null, 'WARNING')
    ),
    threshold as (
      select mt.metric::text as metric, mt.above, mt.below, mt.severity::text as severity from seo.metric_threshold mt
      union all
      select u.metric, u.above, u.below, u.severity from usual u
      where not exists (select from seo.metric_threshold mt where mt.metric = u.metric)
    )
    select f.metric::seo.metric, f.value, (case when f.value > t.above or f.value < t.below then t.severity end)::seo.severity
    from figure f
    left join threshold t on t.metric = f.metric
    order by f.metric;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.metrics(timestamptz) is 'The figures of the caller''s company, as of now or of another moment.

Calls that fail leave nothing in the database, and sockets never reach it: those are counted by whoever serves them.';
revoke all on function seo.metrics(timestamptz) from public, anon, authenticated, service_role;
grant execute on function seo.metrics(timestamptz) to authenticated, service_role;
alter function seo.metrics(timestamptz) owner to seo_tenant;

create or replace function seo.set_metric_threshold(
  metric text,
  severity text,
  above numeric default null,
  below numeric default null
)
returns seo.metric_threshold
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if set_metric_threshold.metric is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'metric is required.';
  end if;
  if set_metric_threshold.metric <> all (array['AVERAGE_SCORE', 'FORCED_PAIRINGS', 'DELEGATIONS', 'MEETING_COMPLIANCE', 'MEETING_ALERTS', 'CALCULATION_LATENCY']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'metric is not a valid value.';
  end if;
  if set_metric_threshold.severity is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'severity is required.';
  end if;
  if set_metric_threshold.severity <> all (array['WARNING', 'CRITICAL']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'severity is not a valid value.';
  end if;
  if not (above >= 0) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'above is not a valid value.';
  end if;
  if not (below >= 0) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'below is not a valid value.';
  end if;
  if (num_nonnulls(above, below) = 1) is not true then
    raise sqlstate 'PT400' using message = 'ONE_BOUND', detail = 'Give a bound above or a bound below.';
  end if;

declare
  v_threshold seo.metric_threshold;
begin
  insert into seo.metric_threshold as mt (company_id, metric, above, below, severity)
  select company, set_metric_threshold.metric, set_metric_threshold.above, set_metric_threshold.below, set_metric_threshold.severity
  from seo_private.tenants() as company
  on conflict on constraint metric_threshold_company_id_metric_key do update
  set above = excluded.above, below = excluded.below, severity = excluded.severity
  returning mt.* into v_threshold;
  return v_threshold;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.set_metric_threshold(text, text, numeric, numeric) is 'Sets from where on a figure of the caller''s company is a reason to look: above a bound, or below one.';
revoke all on function seo.set_metric_threshold(text, text, numeric, numeric) from public, anon, authenticated, service_role;
grant execute on function seo.set_metric_threshold(text, text, numeric, numeric) to authenticated, service_role;
alter function seo.set_metric_threshold(text, text, numeric, numeric) owner to seo_api;

create or replace function seo.export_my_data()
returns jsonb
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);

declare
  v_key uuid;
  v_result jsonb;
begin
  select t.id into v_key from seo.employee t where t.id = seo_private.uid();
  if not found then
    raise sqlstate 'PT404' using message = 'PERSON_NOT_FOUND', detail = 'There is no such person.';
  end if;
  v_result := seo_private.data_of_employee(v_key);
  insert into seo_private.gdpr_request (kind, person, caller, done)
  values ('EXPORT', sha256(convert_to(v_key::text, 'UTF8')), sha256(convert_to(seo_private.uid()::text, 'UTF8')), null);
  return v_result;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.export_my_data() is 'Everything that is known of the caller.';
revoke all on function seo.export_my_data() from public, anon, authenticated, service_role;
grant execute on function seo.export_my_data() to authenticated, service_role;

create or replace function seo.export_employee(
  id uuid
)
returns jsonb
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if export_employee.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_key uuid;
  v_result jsonb;
begin
  select t.id into v_key from seo.employee t where t.id = export_employee.id and t.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN'])));
  if not found then
    raise sqlstate 'PT404' using message = 'PERSON_NOT_FOUND', detail = 'There is no such person.';
  end if;
  v_result := seo_private.data_of_employee(v_key);
  insert into seo_private.gdpr_request (kind, person, caller, done)
  values ('EXPORT', sha256(convert_to(v_key::text, 'UTF8')), sha256(convert_to(seo_private.uid()::text, 'UTF8')), null);
  return v_result;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.export_employee(uuid) is 'Everything that is known of one Employee.';
revoke all on function seo.export_employee(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.export_employee(uuid) to authenticated, service_role;

create or replace function seo.erase_employee(
  id uuid
)
returns jsonb
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if erase_employee.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_key uuid;
  v_result jsonb;
begin
  select t.id into v_key from seo.employee t where t.id = erase_employee.id and t.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN'])));
  if not found then
    raise sqlstate 'PT404' using message = 'PERSON_NOT_FOUND', detail = 'There is no such person.';
  end if;
  v_result := seo_private.erase_employee(v_key);
  insert into seo_private.gdpr_request (kind, person, caller, done)
  values ('ERASE', sha256(convert_to(v_key::text, 'UTF8')), sha256(convert_to(seo_private.uid()::text, 'UTF8')), v_result);
  return v_result;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.erase_employee(uuid) is 'Erases one Employee; the result says what became of which rows. There is no way back.';
revoke all on function seo.erase_employee(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.erase_employee(uuid) to authenticated, service_role;

create or replace function seo_private.refuse_frozen()
returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  raise sqlstate 'PT409' using message = 'FROZEN_COLUMN', detail = 'A column of this row never changes.';
end
$$;
comment on function seo_private.refuse_frozen() is 'Refuses to change a column that never changes.';
revoke all on function seo_private.refuse_frozen() from public, anon, authenticated, service_role;

create or replace function seo_private.touch_updated_at()
returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  new.updated_at := now();
  return new;
end
$$;
comment on function seo_private.touch_updated_at() is 'Says when the row was last changed.';
revoke all on function seo_private.touch_updated_at() from public, anon, authenticated, service_role;

create or replace function seo_private.employee_pair_when_struggling()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform seo_private.pair_with_mentor(new.id);
  return null;
exception
  when sqlstate 'PT409' then
    return null; -- already paired, or nobody free: the score stands all the same
end
$$;
revoke all on function seo_private.employee_pair_when_struggling() from public, anon, authenticated, service_role;

create or replace function seo_private.refuse_change()
returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  raise sqlstate 'PT403' using message = 'APPEND_ONLY', detail = 'Rows of this table are only ever added.';
end
$$;
comment on function seo_private.refuse_change() is 'Refuses to change or delete a row.';
revoke all on function seo_private.refuse_change() from public, anon, authenticated, service_role;

create or replace function seo_private.employee_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into seo.security_audit_log (company_id, employee_id, action_type, resource_accessed, ip_address, user_agent, "timestamp", actor_role, row_id, changes)
  select coalesce(new.company_id, old.company_id), seo_private.uid(), tg_op, 'seo.employee', seo_private.request_ip(), left(seo_private.request_header('user-agent'), 1000), now(), (select m.role from seo.employee m where m.id = seo_private.uid()), concat_ws(',', coalesce(new.id, old.id)), coalesce(d.changes, '{}')
  from (
    select jsonb_object_agg(v.field, jsonb_build_object('old', v.old, 'new', v.new)) as changes
    from (values
      ('created_at', old.created_at is distinct from new.created_at, to_jsonb(old.created_at), to_jsonb(new.created_at)),
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('department', old.department is distinct from new.department, to_jsonb(old.department), to_jsonb(new.department)),
      ('team_id', old.team_id is distinct from new.team_id, to_jsonb(old.team_id), to_jsonb(new.team_id)),
      ('manager_id', old.manager_id is distinct from new.manager_id, to_jsonb(old.manager_id), to_jsonb(new.manager_id)),
      ('role', old.role is distinct from new.role, to_jsonb(old.role), to_jsonb(new.role)),
      ('display_name', old.display_name is distinct from new.display_name, to_jsonb(old.display_name), to_jsonb(new.display_name)),
      ('email', old.email is distinct from new.email, case when old.email is not null then jsonb '"***"' end, case when new.email is not null then jsonb '"***"' end),
      ('job_title', old.job_title is distinct from new.job_title, to_jsonb(old.job_title), to_jsonb(new.job_title)),
      ('surveillance_level', old.surveillance_level is distinct from new.surveillance_level, to_jsonb(old.surveillance_level), to_jsonb(new.surveillance_level)),
      ('surveillance_clearance', old.surveillance_clearance is distinct from new.surveillance_clearance, to_jsonb(old.surveillance_clearance), to_jsonb(new.surveillance_clearance)),
      ('hired_on', old.hired_on is distinct from new.hired_on, to_jsonb(old.hired_on), to_jsonb(new.hired_on)),
      ('left_on', old.left_on is distinct from new.left_on, to_jsonb(old.left_on), to_jsonb(new.left_on)),
      ('is_active', old.is_active is distinct from new.is_active, to_jsonb(old.is_active), to_jsonb(new.is_active))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function seo_private.employee_audit() from public, anon, authenticated, service_role;

create or replace function seo_private.cross_department_grant_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into seo.security_audit_log (company_id, employee_id, action_type, resource_accessed, ip_address, user_agent, "timestamp", actor_role, row_id, changes)
  select coalesce(new.company_id, old.company_id), seo_private.uid(), tg_op, 'seo.cross_department_grant', seo_private.request_ip(), left(seo_private.request_header('user-agent'), 1000), now(), (select m.role from seo.employee m where m.id = seo_private.uid()), concat_ws(',', coalesce(new.id, old.id)), coalesce(d.changes, '{}')
  from (
    select jsonb_object_agg(v.field, jsonb_build_object('old', v.old, 'new', v.new)) as changes
    from (values
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('created_at', old.created_at is distinct from new.created_at, to_jsonb(old.created_at), to_jsonb(new.created_at)),
      ('employee_id', old.employee_id is distinct from new.employee_id, to_jsonb(old.employee_id), to_jsonb(new.employee_id)),
      ('department_id', old.department_id is distinct from new.department_id, to_jsonb(old.department_id), to_jsonb(new.department_id)),
      ('granted_by', old.granted_by is distinct from new.granted_by, to_jsonb(old.granted_by), to_jsonb(new.granted_by)),
      ('reason', old.reason is distinct from new.reason, to_jsonb(old.reason), to_jsonb(new.reason)),
      ('expires_at', old.expires_at is distinct from new.expires_at, to_jsonb(old.expires_at), to_jsonb(new.expires_at)),
      ('revoked_at', old.revoked_at is distinct from new.revoked_at, to_jsonb(old.revoked_at), to_jsonb(new.revoked_at))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function seo_private.cross_department_grant_audit() from public, anon, authenticated, service_role;

create or replace function seo_private.monitoring_consent_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into seo.security_audit_log (company_id, employee_id, action_type, resource_accessed, ip_address, user_agent, "timestamp", actor_role, row_id, changes)
  select coalesce(new.company_id, old.company_id), seo_private.uid(), tg_op, 'seo.monitoring_consent', seo_private.request_ip(), left(seo_private.request_header('user-agent'), 1000), now(), (select m.role from seo.employee m where m.id = seo_private.uid()), concat_ws(',', coalesce(new.id, old.id)), coalesce(d.changes, '{}')
  from (
    select jsonb_object_agg(v.field, jsonb_build_object('old', v.old, 'new', v.new)) as changes
    from (values
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('employee_id', old.employee_id is distinct from new.employee_id, to_jsonb(old.employee_id), to_jsonb(new.employee_id)),
      ('scope', old.scope is distinct from new.scope, to_jsonb(old.scope), to_jsonb(new.scope)),
      ('granted_at', old.granted_at is distinct from new.granted_at, to_jsonb(old.granted_at), to_jsonb(new.granted_at)),
      ('withdrawn_at', old.withdrawn_at is distinct from new.withdrawn_at, to_jsonb(old.withdrawn_at), to_jsonb(new.withdrawn_at))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function seo_private.monitoring_consent_audit() from public, anon, authenticated, service_role;

create or replace function seo_private.bandwidth_pairing_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into seo.security_audit_log (company_id, employee_id, action_type, resource_accessed, ip_address, user_agent, "timestamp", actor_role, row_id, changes)
  select coalesce(new.company_id, old.company_id), seo_private.uid(), tg_op, 'seo.bandwidth_pairing', seo_private.request_ip(), left(seo_private.request_header('user-agent'), 1000), now(), (select m.role from seo.employee m where m.id = seo_private.uid()), concat_ws(',', coalesce(new.id, old.id)), coalesce(d.changes, '{}')
  from (
    select jsonb_object_agg(v.field, jsonb_build_object('old', v.old, 'new', v.new)) as changes
    from (values
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('created_at', old.created_at is distinct from new.created_at, to_jsonb(old.created_at), to_jsonb(new.created_at)),
      ('updated_at', old.updated_at is distinct from new.updated_at, to_jsonb(old.updated_at), to_jsonb(new.updated_at)),
      ('low_bandwidth_employee', old.low_bandwidth_employee is distinct from new.low_bandwidth_employee, to_jsonb(old.low_bandwidth_employee), to_jsonb(new.low_bandwidth_employee)),
      ('current_bandwidth_score', old.current_bandwidth_score is distinct from new.current_bandwidth_score, to_jsonb(old.current_bandwidth_score), to_jsonb(new.current_bandwidth_score)),
      ('mentor_employee', old.mentor_employee is distinct from new.mentor_employee, to_jsonb(old.mentor_employee), to_jsonb(new.mentor_employee)),
      ('mentor_bandwidth_score', old.mentor_bandwidth_score is distinct from new.mentor_bandwidth_score, to_jsonb(old.mentor_bandwidth_score), to_jsonb(new.mentor_bandwidth_score)),
      ('reason', old.reason is distinct from new.reason, to_jsonb(old.reason), to_jsonb(new.reason)),
      ('expected_duration_hours', old.expected_duration_hours is distinct from new.expected_duration_hours, to_jsonb(old.expected_duration_hours), to_jsonb(new.expected_duration_hours)),
      ('is_active', old.is_active is distinct from new.is_active, to_jsonb(old.is_active), to_jsonb(new.is_active)),
      ('ended_at', old.ended_at is distinct from new.ended_at, to_jsonb(old.ended_at), to_jsonb(new.ended_at)),
      ('outcome', old.outcome is distinct from new.outcome, to_jsonb(old.outcome), to_jsonb(new.outcome))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function seo_private.bandwidth_pairing_audit() from public, anon, authenticated, service_role;

create or replace function seo_private.wellness_intervention_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into seo.security_audit_log (company_id, employee_id, action_type, resource_accessed, ip_address, user_agent, "timestamp", actor_role, row_id, changes)
  select coalesce(new.company_id, old.company_id), seo_private.uid(), tg_op, 'seo.wellness_intervention', seo_private.request_ip(), left(seo_private.request_header('user-agent'), 1000), now(), (select m.role from seo.employee m where m.id = seo_private.uid()), concat_ws(',', coalesce(new.id, old.id)), coalesce(d.changes, '{}')
  from (
    select jsonb_object_agg(v.field, jsonb_build_object('old', v.old, 'new', v.new)) as changes
    from (values
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('created_at', old.created_at is distinct from new.created_at, to_jsonb(old.created_at), to_jsonb(new.created_at)),
      ('updated_at', old.updated_at is distinct from new.updated_at, to_jsonb(old.updated_at), to_jsonb(new.updated_at)),
      ('employee_id', old.employee_id is distinct from new.employee_id, to_jsonb(old.employee_id), to_jsonb(new.employee_id)),
      ('urgency', old.urgency is distinct from new.urgency, to_jsonb(old.urgency), to_jsonb(new.urgency)),
      ('status', old.status is distinct from new.status, to_jsonb(old.status), to_jsonb(new.status)),
      ('ordered_by', old.ordered_by is distinct from new.ordered_by, to_jsonb(old.ordered_by), to_jsonb(new.ordered_by)),
      ('due_at', old.due_at is distinct from new.due_at, to_jsonb(old.due_at), to_jsonb(new.due_at))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function seo_private.wellness_intervention_audit() from public, anon, authenticated, service_role;

create or replace function seo_private.delegation_event_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into seo.security_audit_log (company_id, employee_id, action_type, resource_accessed, ip_address, user_agent, "timestamp", actor_role, row_id, changes)
  select coalesce(new.company_id, old.company_id), seo_private.uid(), tg_op, 'seo.delegation_event', seo_private.request_ip(), left(seo_private.request_header('user-agent'), 1000), now(), (select m.role from seo.employee m where m.id = seo_private.uid()), concat_ws(',', coalesce(new.id, old.id)), coalesce(d.changes, '{}')
  from (
    select jsonb_object_agg(v.field, jsonb_build_object('old', v.old, 'new', v.new)) as changes
    from (values
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('created_at', old.created_at is distinct from new.created_at, to_jsonb(old.created_at), to_jsonb(new.created_at)),
      ('plate_item_id', old.plate_item_id is distinct from new.plate_item_id, to_jsonb(old.plate_item_id), to_jsonb(new.plate_item_id)),
      ('from_employee', old.from_employee is distinct from new.from_employee, to_jsonb(old.from_employee), to_jsonb(new.from_employee)),
      ('to_employee', old.to_employee is distinct from new.to_employee, to_jsonb(old.to_employee), to_jsonb(new.to_employee)),
      ('reason', old.reason is distinct from new.reason, to_jsonb(old.reason), to_jsonb(new.reason)),
      ('is_public', old.is_public is distinct from new.is_public, to_jsonb(old.is_public), to_jsonb(new.is_public)),
      ('manager_notified', old.manager_notified is distinct from new.manager_notified, to_jsonb(old.manager_notified), to_jsonb(new.manager_notified)),
      ('team_notified', old.team_notified is distinct from new.team_notified, to_jsonb(old.team_notified), to_jsonb(new.team_notified))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function seo_private.delegation_event_audit() from public, anon, authenticated, service_role;

create or replace function seo_private.employee_notify_bandwidth_alert()
returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  v_payload text := jsonb_build_object('employee_id', new.id, 'old_score', old.current_bandwidth, 'new_score', new.current_bandwidth, 'timestamp', now())::text;
begin
  if octet_length(v_payload) >= 8000 then
    v_payload := jsonb_build_object('id', coalesce(new.id, old.id), 'truncated', true)::text;
  end if;
  perform pg_notify('bandwidth_alert', v_payload);
  return null;
end
$$;
revoke all on function seo_private.employee_notify_bandwidth_alert() from public, anon, authenticated, service_role;

create or replace function seo_private.handle_new_user()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_tenant uuid;
begin
  v_tenant := nullif(new.raw_app_meta_data ->> 'company_id', '')::uuid;
  if v_tenant is not null then
    insert into seo.employee (id, company_id, display_name, email)
    values (new.id, v_tenant, left(coalesce(
  nullif(btrim(new.raw_user_meta_data->>'display_name'), ''),
  nullif(btrim(new.email), ''),
  'New colleague'
), 120), new.email)
    on conflict do nothing;
  end if;
  return new;
exception when others then
  raise warning 'sign-up made no row: %', sqlstate;
  return new;
end
$$;
revoke all on function seo_private.handle_new_user() from public, anon, authenticated, service_role;

create or replace function seo_private.partition_activity_event(
  parent text,
  at timestamptz
)
returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_from timestamptz;
  v_to timestamptz;
  v_leaf text;
  v_default text := format('%s_default', partition_activity_event.parent);
begin
  if (isfinite(partition_activity_event.at)) is not true then
    return false;
  end if;
  v_from := date_trunc('day', partition_activity_event.at);
  v_to := v_from + (interval '1 day');
  v_leaf := format('%s_%s', partition_activity_event.parent, to_char(v_from, 'YYYY_MM_DD'));
  -- Two callers at once: the second waits and then finds nothing to do.
  perform pg_advisory_xact_lock(hashtextextended('seo.activity_event', 0));
  if to_regclass(format('%I.%I', 'seo', v_leaf)) is not null then
    return false;
  end if;
  -- Whoever adds a row that belongs here has added it before it is looked for, or adds it afterwards.
  execute format('lock table only %I.%I in access exclusive mode', 'seo', v_default);
  execute format('create table %I.%I (like seo.activity_event including defaults including generated including constraints including storage)', 'seo', v_leaf);
  execute format('alter table %I.%I enable row level security', 'seo', v_leaf);
  execute format('revoke all on table %I.%I from public, anon, authenticated, service_role', 'seo', v_leaf);
  execute format('with moved as (delete from only %I.%I where created_at >= %L and created_at < %L returning id, company_id, employee_id, activity_type, productivity_impact, engagement_factor, collaboration_weight, raw_data, created_at) insert into %I.%I (id, company_id, employee_id, activity_type, productivity_impact, engagement_factor, collaboration_weight, raw_data, created_at) select id, company_id, employee_id, activity_type, productivity_impact, engagement_factor, collaboration_weight, raw_data, created_at from moved', 'seo', v_default, v_from, v_to, 'seo', v_leaf);
  execute format('alter table %I.%I attach partition %I.%I for values from (%L) to (%L)', 'seo', partition_activity_event.parent, 'seo', v_leaf, v_from, v_to);
  return true;
end
$$;
comment on function seo_private.partition_activity_event(text, timestamptz) is 'Makes the partition for a place if it is missing; says whether it did.';
revoke all on function seo_private.partition_activity_event(text, timestamptz) from public, anon, authenticated, service_role;

create or replace function seo_private.maintain_activity_event(
  at timestamptz default now()
)
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_place timestamptz := maintain_activity_event.at;
  v_first timestamptz := date_trunc('day', v_place);
  v_parent text;
  v_made integer := 0;
begin
  perform pg_advisory_xact_lock(hashtextextended('seo.activity_event', 0));
  foreach v_parent in array array['activity_event'] loop
    for v_step in 0..14 loop
      if seo_private.partition_activity_event(v_parent, v_first + v_step * (interval '1 day')) then
        v_made := v_made + 1;
      end if;
    end loop;
  end loop;
  return v_made;
end
$$;
comment on function seo_private.maintain_activity_event(timestamptz) is 'Makes the partitions around a time that are missing; returns how many it made.';
revoke all on function seo_private.maintain_activity_event(timestamptz) from public, anon, authenticated, service_role;

create or replace function seo_private.adopt_activity_event(
  at timestamptz default now()
)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_place timestamptz := adopt_activity_event.at;
  v_end timestamptz := date_trunc('day', v_place) + 15 * (interval '1 day');
  v_parent text;
  v_start timestamptz;
  v_starts timestamptz[];
  v_before bigint;
  v_after bigint;
  v_moved bigint := bigint '0';
begin
  perform pg_advisory_xact_lock(hashtextextended('seo.activity_event', 0));
  foreach v_parent in array array['activity_event'] loop
    execute format('select count(*) from only %I.%I', 'seo', format('%s_default', v_parent)) into v_before;
    -- All of them first: a table that is being read is not altered.
    execute format('select array(select distinct date_trunc(''day'', t.created_at) from only %I.%I as t where isfinite(t.created_at) and t.created_at < $1 order by 1 desc limit 100)', 'seo', format('%s_default', v_parent)) into v_starts using v_end;
    foreach v_start in array v_starts loop
      perform seo_private.partition_activity_event(v_parent, v_start);
    end loop;
    execute format('select count(*) from only %I.%I', 'seo', format('%s_default', v_parent)) into v_after;
    v_moved := v_moved + v_before - v_after;
  end loop;
  return v_moved;
end
$$;
comment on function seo_private.adopt_activity_event(timestamptz) is 'Makes partitions for rows that wait in the default partition; returns how many moved.';
revoke all on function seo_private.adopt_activity_event(timestamptz) from public, anon, authenticated, service_role;

create or replace function seo_private.health_activity_event(
  at timestamptz default now()
)
returns jsonb
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_place timestamptz := health_activity_event.at;
  v_now timestamptz := date_trunc('day', v_place);
  v_missing jsonb;
begin
  select coalesce(jsonb_agg(due.leaf order by due.leaf), '[]') into v_missing
  from (
    select format('%s_%s', p.name, to_char(s.start, 'YYYY_MM_DD')) as leaf
    from unnest(array['activity_event']) as p (name)
    cross join lateral (
      select greatest(least(v_now, min(case when i.inhparent = to_regclass(format('%I.%I', 'seo', p.name)) then substring(pg_get_expr(c.relpartbound, c.oid) from 'FROM \(''?([^'')]+)')::timestamptz end)), v_now - 10000 * (interval '1 day')) as start
      from pg_inherits i
      join pg_class c on c.oid = i.inhrelid
      where i.inhparent = to_regclass(format('%I.%I', 'seo', p.name))
    ) as oldest
    cross join lateral generate_series(oldest.start, v_now + 14 * (interval '1 day'), interval '1 day') as s (start)
  ) as due
  where to_regclass(format('%I.%I', 'seo', due.leaf)) is null;
  return jsonb_build_object('missing', v_missing, 'in_default', (select count(*) from only seo.activity_event_default));
end
$$;
comment on function seo_private.health_activity_event(timestamptz) is 'Tells which partitions are missing, and how many rows lie in no partition of their own.';
revoke all on function seo_private.health_activity_event(timestamptz) from public, anon, authenticated, service_role;

create or replace function seo_private.retain_activity_event(
  at timestamptz default now()
)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_limit timestamptz := retain_activity_event.at - (interval '90 days');
  v_gone bigint := bigint '0';
  v_step bigint;
  v_kept bigint;
  v_purged bigint := bigint '0';
  v_moved bigint;
  v_leaf record;
  v_leaves oid[];
begin
  with gone as (
      delete from seo.activity_event t where t.created_at >= date_trunc('day', v_limit) and t.created_at < v_limit returning t.*
    ), kept as (
      insert into seo.activity_event_archive (id, company_id, employee_id, activity_type, productivity_impact, engagement_factor, collaboration_weight, raw_data, created_at) select g.id, g.company_id, g.employee_id, g.activity_type, g.productivity_impact, g.engagement_factor, g.collaboration_weight, g.raw_data, g.created_at from gone g returning 1
    )
    select (select count(*) from gone), (select count(*) from kept) into v_step, v_kept;
    if v_kept is distinct from v_step then
      raise exception using errcode = 'triggered_data_change_violation', message = format('%s of %s rows arrived in the archive.', v_kept, v_step);
    end if;
  v_gone := v_gone + v_step;
  with gone as (
      delete from only seo.activity_event_default t where t.created_at < v_limit returning t.*
    ), kept as (
      insert into seo.activity_event_archive (id, company_id, employee_id, activity_type, productivity_impact, engagement_factor, collaboration_weight, raw_data, created_at) select g.id, g.company_id, g.employee_id, g.activity_type, g.productivity_impact, g.engagement_factor, g.collaboration_weight, g.raw_data, g.created_at from gone g returning 1
    )
    select (select count(*) from gone), (select count(*) from kept) into v_step, v_kept;
    if v_kept is distinct from v_step then
      raise exception using errcode = 'triggered_data_change_violation', message = format('%s of %s rows arrived in the archive.', v_kept, v_step);
    end if;
  v_gone := v_gone + v_step;
  loop
    with old as (
      select t.id, t.created_at from seo.activity_event_archive t where t.created_at < v_limit - (interval '1 year') limit 5000 for update skip locked
    ), gone as (
      delete from seo.activity_event_archive t using old o where t.id = o.id and t.created_at = o.created_at returning 1
    )
    select count(*) into v_step from gone;
    v_purged := v_purged + v_step;
    exit when v_step = 0;
  end loop;
  -- Whole partitions: one whose upper bound has passed holds nothing younger.
  select array_agg(c.oid order by c.relname) into v_leaves
  from pg_inherits i
  join pg_class c on c.oid = i.inhrelid
  where i.inhparent = any (array['seo.activity_event'::regclass])
    and case when i.inhparent = any (array['seo.activity_event'::regclass]) then substring(pg_get_expr(c.relpartbound, c.oid) from 'TO \(''?([^'')]+)')::timestamptz end <= v_limit;
  for v_try in 1..60 loop
    begin
      -- Whoever waits for a table makes all others wait behind him: not for long, and again a little later.
      perform set_config('lock_timeout', '100ms', true);
      begin
        for v_leaf in
          select n.nspname as home, c.relname as name, i.inhparent::regclass as parent
          from pg_class c
          join pg_namespace n on n.oid = c.relnamespace
          join pg_inherits i on i.inhrelid = c.oid
          where c.oid = any (v_leaves)
          order by c.relname
        loop
          execute format('alter table %s detach partition %I.%I', v_leaf.parent, v_leaf.home, v_leaf.name);
        end loop;
        raise sqlstate 'SEOC0';
      exception when sqlstate 'SEOC0' then
        null;
      end;
      v_moved := bigint '0';
      for v_leaf in
        select n.nspname as home, c.relname as name, i.inhparent::regclass as parent
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        join pg_inherits i on i.inhrelid = c.oid
        where c.oid = any (v_leaves)
        order by c.relname
      loop
        -- Nobody adds to it any more; it can still be read.
        execute format('lock table %I.%I in share mode', v_leaf.home, v_leaf.name);
        execute format('select count(*) from %I.%I', v_leaf.home, v_leaf.name) into v_step;
        execute format('insert into seo.activity_event_archive (id, company_id, employee_id, activity_type, productivity_impact, engagement_factor, collaboration_weight, raw_data, created_at) select id, company_id, employee_id, activity_type, productivity_impact, engagement_factor, collaboration_weight, raw_data, created_at from %I.%I', v_leaf.home, v_leaf.name);
        get diagnostics v_kept = row_count;
        if v_kept is distinct from v_step then
          raise exception using errcode = 'triggered_data_change_violation', message = format('%s of %s rows arrived in the archive.', v_kept, v_step);
        end if;
        v_moved := v_moved + v_step;
      end loop;
      lock table only seo.employee, only seo.company in access exclusive mode;
      for v_leaf in
        select n.nspname as home, c.relname as name, i.inhparent::regclass as parent
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        join pg_inherits i on i.inhrelid = c.oid
        where c.oid = any (v_leaves)
        order by c.relname
      loop
        execute format('alter table %s detach partition %I.%I', v_leaf.parent, v_leaf.home, v_leaf.name);
        execute format('drop table %I.%I', v_leaf.home, v_leaf.name);
      end loop;
      v_gone := v_gone + v_moved;
      exit;
    exception when lock_not_available or deadlock_detected then
      if v_try = 60 then
        raise;
      end if;
      perform pg_sleep(0.2);
    end;
  end loop;
  return v_gone;
end
$$;
comment on function seo_private.retain_activity_event(timestamptz) is 'Lets the rows go that are past their time; returns how many went.';
revoke all on function seo_private.retain_activity_event(timestamptz) from public, anon, authenticated, service_role;

create or replace function seo_private.partition_touchpoint_message(
  parent text,
  at timestamptz
)
returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_from timestamptz;
  v_to timestamptz;
  v_leaf text;
  v_default text := format('%s_default', partition_touchpoint_message.parent);
begin
  if (isfinite(partition_touchpoint_message.at)) is not true then
    return false;
  end if;
  v_from := date_trunc('week', partition_touchpoint_message.at);
  v_to := v_from + (interval '1 week');
  v_leaf := format('%s_%s', partition_touchpoint_message.parent, to_char(v_from, 'IYYY_"w"IW'));
  -- Two callers at once: the second waits and then finds nothing to do.
  perform pg_advisory_xact_lock(hashtextextended('seo.touchpoint_message', 0));
  if to_regclass(format('%I.%I', 'seo', v_leaf)) is not null then
    return false;
  end if;
  -- Whoever adds a row that belongs here has added it before it is looked for, or adds it afterwards.
  execute format('lock table only %I.%I in access exclusive mode', 'seo', v_default);
  execute format('create table %I.%I (like seo.touchpoint_message including defaults including generated including constraints including storage)', 'seo', v_leaf);
  execute format('alter table %I.%I enable row level security', 'seo', v_leaf);
  execute format('revoke all on table %I.%I from public, anon, authenticated, service_role', 'seo', v_leaf);
  execute format('with moved as (delete from only %I.%I where created_at >= %L and created_at < %L returning id, company_id, channel_id, author_id, body, sentiment, created_at) insert into %I.%I (id, company_id, channel_id, author_id, body, sentiment, created_at) select id, company_id, channel_id, author_id, body, sentiment, created_at from moved', 'seo', v_default, v_from, v_to, 'seo', v_leaf);
  execute format('alter table %I.%I attach partition %I.%I for values from (%L) to (%L)', 'seo', partition_touchpoint_message.parent, 'seo', v_leaf, v_from, v_to);
  return true;
end
$$;
comment on function seo_private.partition_touchpoint_message(text, timestamptz) is 'Makes the partition for a place if it is missing; says whether it did.';
revoke all on function seo_private.partition_touchpoint_message(text, timestamptz) from public, anon, authenticated, service_role;

create or replace function seo_private.maintain_touchpoint_message(
  at timestamptz default now()
)
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_place timestamptz := maintain_touchpoint_message.at;
  v_first timestamptz := date_trunc('week', v_place);
  v_parent text;
  v_made integer := 0;
begin
  perform pg_advisory_xact_lock(hashtextextended('seo.touchpoint_message', 0));
  foreach v_parent in array array['touchpoint_message'] loop
    for v_step in 0..8 loop
      if seo_private.partition_touchpoint_message(v_parent, v_first + v_step * (interval '1 week')) then
        v_made := v_made + 1;
      end if;
    end loop;
  end loop;
  return v_made;
end
$$;
comment on function seo_private.maintain_touchpoint_message(timestamptz) is 'Makes the partitions around a time that are missing; returns how many it made.';
revoke all on function seo_private.maintain_touchpoint_message(timestamptz) from public, anon, authenticated, service_role;

create or replace function seo_private.adopt_touchpoint_message(
  at timestamptz default now()
)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_place timestamptz := adopt_touchpoint_message.at;
  v_end timestamptz := date_trunc('week', v_place) + 9 * (interval '1 week');
  v_parent text;
  v_start timestamptz;
  v_starts timestamptz[];
  v_before bigint;
  v_after bigint;
  v_moved bigint := bigint '0';
begin
  perform pg_advisory_xact_lock(hashtextextended('seo.touchpoint_message', 0));
  foreach v_parent in array array['touchpoint_message'] loop
    execute format('select count(*) from only %I.%I', 'seo', format('%s_default', v_parent)) into v_before;
    -- All of them first: a table that is being read is not altered.
    execute format('select array(select distinct date_trunc(''week'', t.created_at) from only %I.%I as t where isfinite(t.created_at) and t.created_at < $1 order by 1 desc limit 100)', 'seo', format('%s_default', v_parent)) into v_starts using v_end;
    foreach v_start in array v_starts loop
      perform seo_private.partition_touchpoint_message(v_parent, v_start);
    end loop;
    execute format('select count(*) from only %I.%I', 'seo', format('%s_default', v_parent)) into v_after;
    v_moved := v_moved + v_before - v_after;
  end loop;
  return v_moved;
end
$$;
comment on function seo_private.adopt_touchpoint_message(timestamptz) is 'Makes partitions for rows that wait in the default partition; returns how many moved.';
revoke all on function seo_private.adopt_touchpoint_message(timestamptz) from public, anon, authenticated, service_role;

create or replace function seo_private.health_touchpoint_message(
  at timestamptz default now()
)
returns jsonb
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_place timestamptz := health_touchpoint_message.at;
  v_now timestamptz := date_trunc('week', v_place);
  v_missing jsonb;
begin
  select coalesce(jsonb_agg(due.leaf order by due.leaf), '[]') into v_missing
  from (
    select format('%s_%s', p.name, to_char(s.start, 'IYYY_"w"IW')) as leaf
    from unnest(array['touchpoint_message']) as p (name)
    cross join lateral (
      select greatest(least(v_now, min(case when i.inhparent = to_regclass(format('%I.%I', 'seo', p.name)) then substring(pg_get_expr(c.relpartbound, c.oid) from 'FROM \(''?([^'')]+)')::timestamptz end)), v_now - 10000 * (interval '1 week')) as start
      from pg_inherits i
      join pg_class c on c.oid = i.inhrelid
      where i.inhparent = to_regclass(format('%I.%I', 'seo', p.name))
    ) as oldest
    cross join lateral generate_series(oldest.start, v_now + 8 * (interval '1 week'), interval '1 week') as s (start)
  ) as due
  where to_regclass(format('%I.%I', 'seo', due.leaf)) is null;
  return jsonb_build_object('missing', v_missing, 'in_default', (select count(*) from only seo.touchpoint_message_default));
end
$$;
comment on function seo_private.health_touchpoint_message(timestamptz) is 'Tells which partitions are missing, and how many rows lie in no partition of their own.';
revoke all on function seo_private.health_touchpoint_message(timestamptz) from public, anon, authenticated, service_role;

create or replace function seo_private.retain_touchpoint_message(
  at timestamptz default now()
)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_limit timestamptz := retain_touchpoint_message.at - (interval '2 years');
  v_gone bigint := bigint '0';
  v_step bigint;
  v_leaf record;
  v_leaves oid[];
begin
  delete from only seo.touchpoint_message_default t where t.created_at < v_limit;
  get diagnostics v_step = row_count;
  v_gone := v_gone + v_step;
  -- Whole partitions: one whose upper bound has passed holds nothing younger.
  select array_agg(c.oid order by c.relname) into v_leaves
  from pg_inherits i
  join pg_class c on c.oid = i.inhrelid
  where i.inhparent = any (array['seo.touchpoint_message'::regclass])
    and case when i.inhparent = any (array['seo.touchpoint_message'::regclass]) then substring(pg_get_expr(c.relpartbound, c.oid) from 'TO \(''?([^'')]+)')::timestamptz end <= v_limit;
  for v_leaf in
    select n.nspname as home, c.relname as name, i.inhparent::regclass as parent
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_inherits i on i.inhrelid = c.oid
    where c.oid = any (v_leaves)
    order by c.relname
  loop
    execute format('select count(*) from %I.%I', v_leaf.home, v_leaf.name) into v_step;
    v_gone := v_gone + v_step;
  end loop;
  for v_try in 1..60 loop
    begin
      -- Whoever waits for a table makes all others wait behind him: not for long, and again a little later.
      perform set_config('lock_timeout', '100ms', true);
      lock table only seo.employee, only seo.company, only seo.touchpoint_channel in access exclusive mode;
      for v_leaf in
        select n.nspname as home, c.relname as name, i.inhparent::regclass as parent
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        join pg_inherits i on i.inhrelid = c.oid
        where c.oid = any (v_leaves)
        order by c.relname
      loop
        execute format('alter table %s detach partition %I.%I', v_leaf.parent, v_leaf.home, v_leaf.name);
        execute format('drop table %I.%I', v_leaf.home, v_leaf.name);
      end loop;
      exit;
    exception when lock_not_available or deadlock_detected then
      if v_try = 60 then
        raise;
      end if;
      perform pg_sleep(0.2);
    end;
  end loop;
  return v_gone;
end
$$;
comment on function seo_private.retain_touchpoint_message(timestamptz) is 'Lets the rows go that are past their time; returns how many went.';
revoke all on function seo_private.retain_touchpoint_message(timestamptz) from public, anon, authenticated, service_role;

create or replace function seo_private.retain_engagement_frame(
  at timestamptz default now(),
  most bigint default (bigint '50000')
)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_limit timestamptz := retain_engagement_frame.at - (interval '30 days');
  v_gone bigint := bigint '0';
  v_step bigint;
begin
  loop
    with old as (
      select t.id as old_key_0 from seo.engagement_frame t where (t.created_at < v_limit) order by t.created_at limit least(5000, retain_engagement_frame.most - v_gone) for update skip locked
    ), gone as (
      delete from seo.engagement_frame t using old o where t.id = o.old_key_0 returning 1
    )
    select count(*) into v_step from gone;
    v_gone := v_gone + v_step;
    exit when v_step = 0 or v_gone >= retain_engagement_frame.most;
  end loop;
  return v_gone;
end
$$;
comment on function seo_private.retain_engagement_frame(timestamptz, bigint) is 'Lets the rows go that are past their time; returns how many went.';
revoke all on function seo_private.retain_engagement_frame(timestamptz, bigint) from public, anon, authenticated, service_role;

create or replace function seo_private.retain_deep_dive_alert(
  at timestamptz default now(),
  most bigint default (bigint '50000')
)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_limit timestamptz := retain_deep_dive_alert.at - (interval '24 hours');
  v_gone bigint := bigint '0';
  v_step bigint;
begin
  loop
    with old as (
      select t.id as old_key_0 from seo.deep_dive_alert t where (t.created_at < v_limit) order by t.created_at limit least(5000, retain_deep_dive_alert.most - v_gone) for update skip locked
    ), gone as (
      delete from seo.deep_dive_alert t using old o where t.id = o.old_key_0 returning 1
    )
    select count(*) into v_step from gone;
    v_gone := v_gone + v_step;
    exit when v_step = 0 or v_gone >= retain_deep_dive_alert.most;
  end loop;
  return v_gone;
end
$$;
comment on function seo_private.retain_deep_dive_alert(timestamptz, bigint) is 'Lets the rows go that are past their time; returns how many went.';
revoke all on function seo_private.retain_deep_dive_alert(timestamptz, bigint) from public, anon, authenticated, service_role;

create or replace function seo_private.retain_notification(
  at timestamptz default now(),
  most bigint default (bigint '50000')
)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_limit timestamptz := retain_notification.at - (interval '180 days');
  v_gone bigint := bigint '0';
  v_step bigint;
begin
  loop
    with old as (
      select t.id as old_key_0 from seo.notification t where (t.created_at < v_limit) order by t.created_at limit least(5000, retain_notification.most - v_gone) for update skip locked
    ), gone as (
      delete from seo.notification t using old o where t.id = o.old_key_0 returning 1
    )
    select count(*) into v_step from gone;
    v_gone := v_gone + v_step;
    exit when v_step = 0 or v_gone >= retain_notification.most;
  end loop;
  return v_gone;
end
$$;
comment on function seo_private.retain_notification(timestamptz, bigint) is 'Lets the rows go that are past their time; returns how many went.';
revoke all on function seo_private.retain_notification(timestamptz, bigint) from public, anon, authenticated, service_role;

create or replace function seo_private.employee_tell_bandwidth_updates()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_old text := case when tg_op <> 'INSERT' then 'bandwidth_updates:' || old.department::text end;
  v_new text := case when tg_op <> 'DELETE' then 'bandwidth_updates:' || new.department::text end;
begin
  if v_old is distinct from v_new then
    null;
  elsif v_new is not null then
    perform realtime.send(jsonb_build_object('operation', 'UPDATE', 'record', jsonb_build_object('id', new.id, 'display_name', new.display_name, 'department', new.department, 'current_bandwidth', new.current_bandwidth)), 'UPDATE', v_new, true);
  end if;
  return null;
end
$$;
revoke all on function seo_private.employee_tell_bandwidth_updates() from public, anon, authenticated, service_role;

create or replace function seo_private.live_cursor_tell_canvas_cursors()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_old text := case when tg_op <> 'INSERT' then 'canvas:' || old.board_id::text end;
  v_new text := case when tg_op <> 'DELETE' then 'canvas:' || new.board_id::text end;
begin
  if v_old is distinct from v_new then
    if v_old is not null then
      perform realtime.send(jsonb_build_object('operation', 'DELETE', 'record', jsonb_build_object('id', old.id, 'board_id', old.board_id, 'employee_id', old.employee_id, 'x', old.x, 'y', old.y, 'last_update', old.last_update)), 'DELETE', v_old, true);
    end if;
    if v_new is not null then
      perform realtime.send(jsonb_build_object('operation', 'INSERT', 'record', jsonb_build_object('id', new.id, 'board_id', new.board_id, 'employee_id', new.employee_id, 'x', new.x, 'y', new.y, 'last_update', new.last_update)), 'INSERT', v_new, true);
    end if;
  elsif v_new is not null then
    perform realtime.send(jsonb_build_object('operation', 'UPDATE', 'record', jsonb_build_object('id', new.id, 'board_id', new.board_id, 'employee_id', new.employee_id, 'x', new.x, 'y', new.y, 'last_update', new.last_update)), 'UPDATE', v_new, true);
  end if;
  return null;
end
$$;
revoke all on function seo_private.live_cursor_tell_canvas_cursors() from public, anon, authenticated, service_role;

create or replace function seo_private.may_listen(
  topic text
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_parts text[];
begin
  v_parts := regexp_match(may_listen.topic, '^bandwidth_updates:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$');
  if v_parts is not null then
    return seo_private.hears_bandwidth_updates(v_parts[1]::uuid);
  end if;
  v_parts := regexp_match(may_listen.topic, '^canvas:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$');
  if v_parts is not null then
    return seo_private.hears_canvas_cursors(v_parts[1]::uuid);
  end if;
  return false;
end
$$;
comment on function seo_private.may_listen(text) is 'May the caller join this topic? Asked by the policies on realtime.messages.';
revoke all on function seo_private.may_listen(text) from public, anon, authenticated, service_role;
grant execute on function seo_private.may_listen(text) to authenticated;
alter function seo_private.may_listen(text) owner to seo_api;

create or replace function seo_private.my_folders()
returns setof text
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select t::text from seo_private.tenants() as t;
end
$$;
comment on function seo_private.my_folders() is 'The folders of the caller''s tenants. Asked by the policies on storage.objects.';
revoke all on function seo_private.my_folders() from public, anon, authenticated, service_role;
grant execute on function seo_private.my_folders() to authenticated;
alter function seo_private.my_folders() owner to seo_api;

-- 80_triggers

create or replace trigger hierarchy_added
after insert on seo.employee
  for each row
  execute function seo_private.employee_hierarchy_added();

create or replace trigger hierarchy_moved
after update of manager_id on seo.employee
  for each row when (old.manager_id is distinct from new.manager_id)
  execute function seo_private.employee_hierarchy_moved();

create or replace trigger frozen_columns
before update on seo.company
  for each row when (old.id is distinct from new.id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.company
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger frozen_columns
before update on seo.department
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.department
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger frozen_columns
before update on seo.team
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.team
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger frozen_columns
before update on seo.employee
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.employee
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger pair_when_struggling
after update of current_bandwidth on seo.employee
  for each row when (new.current_bandwidth < 41.3 and (old.current_bandwidth is null or old.current_bandwidth >= 41.3))
  execute function seo_private.employee_pair_when_struggling();

create or replace trigger frozen_columns
before update on seo.skill
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.employee_skill
  for each row when (old.employee_id is distinct from new.employee_id or old.skill_id is distinct from new.skill_id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.cross_department_grant
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.activity_event
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.raw_data is distinct from new.raw_data or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.monitoring_device
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.monitoring_device
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger frozen_columns
before update on seo.monitoring_consent
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.employee_id is distinct from new.employee_id or old.scope is distinct from new.scope or old.granted_at is distinct from new.granted_at)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.productivity_pattern
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.productivity_pattern
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger frozen_columns
before update on seo.bandwidth_score
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.employee_id is distinct from new.employee_id or old.score is distinct from new.score or old.keystroke_score is distinct from new.keystroke_score or old.engagement_score is distinct from new.engagement_score or old.collaboration_score is distinct from new.collaboration_score or old.event_count is distinct from new.event_count or old.calculation_ms is distinct from new.calculation_ms or old.time_window is distinct from new.time_window)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.bandwidth_pairing
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.low_bandwidth_employee is distinct from new.low_bandwidth_employee or old.current_bandwidth_score is distinct from new.current_bandwidth_score or old.mentor_employee is distinct from new.mentor_employee or old.mentor_bandwidth_score is distinct from new.mentor_bandwidth_score or old.reason is distinct from new.reason)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.bandwidth_pairing
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger frozen_columns
before update on seo.pairing_check_in
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.enhancement_goal
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.employee_id is distinct from new.employee_id)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.enhancement_goal
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger frozen_columns
before update on seo.wellness_intervention
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.employee_id is distinct from new.employee_id)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.wellness_intervention
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger frozen_columns
before update on seo.plate_item
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.plate_item
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger frozen_columns
before update on seo.plate_assignment
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.plate_item_id is distinct from new.plate_item_id or old.employee_id is distinct from new.employee_id)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.delegation_event
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.plate_item_id is distinct from new.plate_item_id or old.from_employee is distinct from new.from_employee or old.to_employee is distinct from new.to_employee or old.reason is distinct from new.reason)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.team_broadcast
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.type is distinct from new.type or old.content is distinct from new.content)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.plate_item_comment
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.plate_item_id is distinct from new.plate_item_id or old.author_id is distinct from new.author_id)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.plate_label
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.plate_item_label
  for each row when (old.plate_item_id is distinct from new.plate_item_id or old.label_id is distinct from new.label_id or old.company_id is distinct from new.company_id)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.plate_item_dependency
  for each row when (old.blocked_id is distinct from new.blocked_id or old.blocker_id is distinct from new.blocker_id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.touchpoint_channel
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.touchpoint_channel
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger frozen_columns
before update on seo.touchpoint_channel_member
  for each row when (old.channel_id is distinct from new.channel_id or old.employee_id is distinct from new.employee_id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.touchpoint_message
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.touchpoint_cadence
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.manager_id is distinct from new.manager_id or old.report_id is distinct from new.report_id)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.touchpoint_cadence
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger frozen_columns
before update on seo.ideation_board
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.owner_id is distinct from new.owner_id)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.ideation_board
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger frozen_columns
before update on seo.ideation_board_member
  for each row when (old.board_id is distinct from new.board_id or old.employee_id is distinct from new.employee_id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.ideation_note
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.board_id is distinct from new.board_id or old.author_id is distinct from new.author_id)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.ideation_note
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger frozen_columns
before update on seo.ideation_connection
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.board_id is distinct from new.board_id or old.author_id is distinct from new.author_id or old.source_id is distinct from new.source_id or old.target_id is distinct from new.target_id)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.ideation_vote
  for each row when (old.note_id is distinct from new.note_id or old.employee_id is distinct from new.employee_id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.canvas_session
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.board_id is distinct from new.board_id or old.employee_id is distinct from new.employee_id or old.started_at is distinct from new.started_at)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.live_cursor
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.board_id is distinct from new.board_id or old.employee_id is distinct from new.employee_id)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.deep_dive_session
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.facilitator_id is distinct from new.facilitator_id)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.deep_dive_session
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger frozen_columns
before update on seo.deep_dive_participation
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.session_id is distinct from new.session_id or old.employee_id is distinct from new.employee_id)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.deep_dive_participation
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger frozen_columns
before update on seo.deep_dive_agenda_item
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.session_id is distinct from new.session_id)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.deep_dive_action_item
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.session_id is distinct from new.session_id)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.engagement_frame
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.session_id is distinct from new.session_id or old.participant_id is distinct from new.participant_id or old.face_detected is distinct from new.face_detected or old.eye_contact is distinct from new.eye_contact or old.focused is distinct from new.focused or old.confused is distinct from new.confused or old.engaged is distinct from new.engaged or old.distracted is distinct from new.distracted or old.overall_score is distinct from new.overall_score)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.deep_dive_alert
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.session_id is distinct from new.session_id or old.employee_id is distinct from new.employee_id or old.alert_type is distinct from new.alert_type)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.notification
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.employee_id is distinct from new.employee_id or old.type is distinct from new.type or old.content is distinct from new.content)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.notification_preference
  for each row when (old.employee_id is distinct from new.employee_id or old.type is distinct from new.type or old.company_id is distinct from new.company_id)
  execute function seo_private.refuse_frozen();

create or replace trigger append_only
before update or delete on seo.security_audit_log
  for each row
  execute function seo_private.refuse_change();

create or replace trigger never_emptied
after truncate on seo.security_audit_log
  for each statement
  execute function seo_private.refuse_change();

create or replace trigger frozen_columns
before update on seo.metric_threshold
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.metric is distinct from new.metric)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.metric_threshold
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger audit_insert
after insert on seo.employee
  for each row
  execute function seo_private.employee_audit();

create or replace trigger audit_update
after update on seo.employee
  for each row when (old.created_at is distinct from new.created_at or old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.department is distinct from new.department or old.team_id is distinct from new.team_id or old.manager_id is distinct from new.manager_id or old.role is distinct from new.role or old.display_name is distinct from new.display_name or old.email is distinct from new.email or old.job_title is distinct from new.job_title or old.surveillance_level is distinct from new.surveillance_level or old.surveillance_clearance is distinct from new.surveillance_clearance or old.hired_on is distinct from new.hired_on or old.left_on is distinct from new.left_on or old.is_active is distinct from new.is_active)
  execute function seo_private.employee_audit();

create or replace trigger audit_delete
after delete on seo.employee
  for each row
  execute function seo_private.employee_audit();

create or replace trigger audit_insert
after insert on seo.cross_department_grant
  for each row
  execute function seo_private.cross_department_grant_audit();

create or replace trigger audit_update
after update on seo.cross_department_grant
  for each row
  execute function seo_private.cross_department_grant_audit();

create or replace trigger audit_delete
after delete on seo.cross_department_grant
  for each row
  execute function seo_private.cross_department_grant_audit();

create or replace trigger audit_insert
after insert on seo.monitoring_consent
  for each row
  execute function seo_private.monitoring_consent_audit();

create or replace trigger audit_update
after update on seo.monitoring_consent
  for each row
  execute function seo_private.monitoring_consent_audit();

create or replace trigger audit_delete
after delete on seo.monitoring_consent
  for each row
  execute function seo_private.monitoring_consent_audit();

create or replace trigger audit_insert
after insert on seo.bandwidth_pairing
  for each row
  execute function seo_private.bandwidth_pairing_audit();

create or replace trigger audit_update
after update on seo.bandwidth_pairing
  for each row
  execute function seo_private.bandwidth_pairing_audit();

create or replace trigger audit_delete
after delete on seo.bandwidth_pairing
  for each row
  execute function seo_private.bandwidth_pairing_audit();

create or replace trigger audit_insert
after insert on seo.wellness_intervention
  for each row
  execute function seo_private.wellness_intervention_audit();

create or replace trigger audit_update
after update on seo.wellness_intervention
  for each row
  execute function seo_private.wellness_intervention_audit();

create or replace trigger audit_delete
after delete on seo.wellness_intervention
  for each row
  execute function seo_private.wellness_intervention_audit();

create or replace trigger audit_insert
after insert on seo.delegation_event
  for each row
  execute function seo_private.delegation_event_audit();

create or replace trigger audit_update
after update on seo.delegation_event
  for each row
  execute function seo_private.delegation_event_audit();

create or replace trigger audit_delete
after delete on seo.delegation_event
  for each row
  execute function seo_private.delegation_event_audit();

create or replace trigger notify_bandwidth_alert
after update of current_bandwidth on seo.employee
  for each row when ((new.current_bandwidth is null) <> (old.current_bandwidth is null)
or abs(new.current_bandwidth - old.current_bandwidth) > 5.0)
  execute function seo_private.employee_notify_bandwidth_alert();

create or replace trigger seo_on_auth_user_created
after insert on auth.users
  for each row
  execute function seo_private.handle_new_user();

create or replace trigger tell_bandwidth_updates_update
after update on seo.employee
  for each row when (old.department is distinct from new.department or old.id is distinct from new.id or old.display_name is distinct from new.display_name or old.current_bandwidth is distinct from new.current_bandwidth)
  execute function seo_private.employee_tell_bandwidth_updates();

create or replace trigger tell_canvas_cursors
after insert or delete on seo.live_cursor
  for each row
  execute function seo_private.live_cursor_tell_canvas_cursors();

create or replace trigger tell_canvas_cursors_update
after update on seo.live_cursor
  for each row when (old.board_id is distinct from new.board_id or old.id is distinct from new.id or old.employee_id is distinct from new.employee_id or old.x is distinct from new.x or old.y is distinct from new.y or old.last_update is distinct from new.last_update)
  execute function seo_private.live_cursor_tell_canvas_cursors();

-- 85_policies

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.company'::regclass and p.polname = 'company_tenant'
  ) then
    create policy company_tenant on seo.company
      as restrictive for all to public
      using (company.id = any (array(select seo_private.tenants())))
      with check (company.id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.company'::regclass and p.polname = 'company_tenant_scope'
  ) then
    create policy company_tenant_scope on seo.company
      as permissive for all to seo_tenant
      using (company.id = any (array(select seo_private.tenants())))
      with check (company.id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.company'::regclass and p.polname = 'company_select'
  ) then
    create policy company_select on seo.company
      as permissive for select to seo_api
      using (company.id = any (array(select seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.department'::regclass and p.polname = 'department_tenant'
  ) then
    create policy department_tenant on seo.department
      as restrictive for all to public
      using (department.company_id = any (array(select seo_private.tenants())))
      with check (department.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.department'::regclass and p.polname = 'department_tenant_scope'
  ) then
    create policy department_tenant_scope on seo.department
      as permissive for all to seo_tenant
      using (department.company_id = any (array(select seo_private.tenants())))
      with check (department.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.department'::regclass and p.polname = 'department_select'
  ) then
    create policy department_select on seo.department
      as permissive for select to seo_api
      using (department.company_id = any (array(select seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.department'::regclass and p.polname = 'department_insert'
  ) then
    create policy department_insert on seo.department
      as permissive for insert to seo_api
      with check (department.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.department'::regclass and p.polname = 'department_update'
  ) then
    create policy department_update on seo.department
      as permissive for update to seo_api
      using (department.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))))
      with check (department.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.team'::regclass and p.polname = 'team_tenant'
  ) then
    create policy team_tenant on seo.team
      as restrictive for all to public
      using (team.company_id = any (array(select seo_private.tenants())))
      with check (team.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.team'::regclass and p.polname = 'team_tenant_scope'
  ) then
    create policy team_tenant_scope on seo.team
      as permissive for all to seo_tenant
      using (team.company_id = any (array(select seo_private.tenants())))
      with check (team.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.team'::regclass and p.polname = 'team_select'
  ) then
    create policy team_select on seo.team
      as permissive for select to seo_api
      using (team.company_id = any (array(select seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.team'::regclass and p.polname = 'team_insert'
  ) then
    create policy team_insert on seo.team
      as permissive for insert to seo_api
      with check (team.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.team'::regclass and p.polname = 'team_update'
  ) then
    create policy team_update on seo.team
      as permissive for update to seo_api
      using (team.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))))
      with check (team.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.employee'::regclass and p.polname = 'employee_tenant'
  ) then
    create policy employee_tenant on seo.employee
      as restrictive for all to public
      using (employee.company_id = any (array(select seo_private.tenants())))
      with check (employee.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.employee'::regclass and p.polname = 'employee_tenant_scope'
  ) then
    create policy employee_tenant_scope on seo.employee
      as permissive for all to seo_tenant
      using (employee.company_id = any (array(select seo_private.tenants())))
      with check (employee.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.employee'::regclass and p.polname = 'employee_select'
  ) then
    create policy employee_select on seo.employee
      as permissive for select to seo_api
      using (employee.id = (select seo_private.uid()) or employee.id = any (array(select seo_private.my_reports())) or employee.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))) or employee.department = (select seo_private.get_user_department(seo_private.uid()))
or employee.department = any (array(select seo_private.get_granted_departments(seo_private.uid())))
or (select seo_private.has_cross_department_access(seo_private.uid())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.employee'::regclass and p.polname = 'employee_clearance'
  ) then
    create policy employee_clearance on seo.employee
      as restrictive for select to seo_api
      using (employee.id = (select seo_private.uid())
or employee.surveillance_level <= (select seo_private.get_user_surveillance_clearance(seo_private.uid())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.employee'::regclass and p.polname = 'employee_department_isolation'
  ) then
    create policy employee_department_isolation on seo.employee
      as restrictive for select to seo_api
      using (employee.id = (select seo_private.uid())
or employee.department = (select seo_private.get_user_department(seo_private.uid()))
or employee.department = any (array(select seo_private.get_granted_departments(seo_private.uid())))
or (select seo_private.has_cross_department_access(seo_private.uid()))
or employee.id = any (array(select seo_private.my_reports())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.skill'::regclass and p.polname = 'skill_tenant'
  ) then
    create policy skill_tenant on seo.skill
      as restrictive for all to public
      using (skill.company_id = any (array(select seo_private.tenants())))
      with check (skill.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.skill'::regclass and p.polname = 'skill_tenant_scope'
  ) then
    create policy skill_tenant_scope on seo.skill
      as permissive for all to seo_tenant
      using (skill.company_id = any (array(select seo_private.tenants())))
      with check (skill.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.skill'::regclass and p.polname = 'skill_select'
  ) then
    create policy skill_select on seo.skill
      as permissive for select to seo_api
      using (skill.company_id = any (array(select seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.skill'::regclass and p.polname = 'skill_insert'
  ) then
    create policy skill_insert on seo.skill
      as permissive for insert to seo_api
      with check (skill.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.skill'::regclass and p.polname = 'skill_update'
  ) then
    create policy skill_update on seo.skill
      as permissive for update to seo_api
      using (skill.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))))
      with check (skill.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.skill'::regclass and p.polname = 'skill_delete'
  ) then
    create policy skill_delete on seo.skill
      as permissive for delete to seo_api
      using (skill.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.employee_skill'::regclass and p.polname = 'employee_skill_tenant'
  ) then
    create policy employee_skill_tenant on seo.employee_skill
      as restrictive for all to public
      using (employee_skill.company_id = any (array(select seo_private.tenants())))
      with check (employee_skill.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.employee_skill'::regclass and p.polname = 'employee_skill_tenant_scope'
  ) then
    create policy employee_skill_tenant_scope on seo.employee_skill
      as permissive for all to seo_tenant
      using (employee_skill.company_id = any (array(select seo_private.tenants())))
      with check (employee_skill.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.employee_skill'::regclass and p.polname = 'employee_skill_select'
  ) then
    create policy employee_skill_select on seo.employee_skill
      as permissive for select to seo_api
      using (employee_skill.company_id = any (array(select seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.employee_skill'::regclass and p.polname = 'employee_skill_insert'
  ) then
    create policy employee_skill_insert on seo.employee_skill
      as permissive for insert to seo_api
      with check (employee_skill.employee_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.employee_skill'::regclass and p.polname = 'employee_skill_delete'
  ) then
    create policy employee_skill_delete on seo.employee_skill
      as permissive for delete to seo_api
      using (employee_skill.employee_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.cross_department_grant'::regclass and p.polname = 'cross_department_grant_tenant'
  ) then
    create policy cross_department_grant_tenant on seo.cross_department_grant
      as restrictive for all to public
      using (cross_department_grant.company_id = any (array(select seo_private.tenants())))
      with check (cross_department_grant.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.cross_department_grant'::regclass and p.polname = 'cross_department_grant_tenant_scope'
  ) then
    create policy cross_department_grant_tenant_scope on seo.cross_department_grant
      as permissive for all to seo_tenant
      using (cross_department_grant.company_id = any (array(select seo_private.tenants())))
      with check (cross_department_grant.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.cross_department_grant'::regclass and p.polname = 'cross_department_grant_select'
  ) then
    create policy cross_department_grant_select on seo.cross_department_grant
      as permissive for select to seo_api
      using (cross_department_grant.employee_id = (select seo_private.uid()) or cross_department_grant.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.activity_event_archive'::regclass and p.polname = 'activity_event_archive_tenant'
  ) then
    create policy activity_event_archive_tenant on seo.activity_event_archive
      as restrictive for all to public
      using (activity_event_archive.company_id = any (array(select seo_private.tenants())))
      with check (activity_event_archive.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.activity_event_archive'::regclass and p.polname = 'activity_event_archive_tenant_scope'
  ) then
    create policy activity_event_archive_tenant_scope on seo.activity_event_archive
      as permissive for all to seo_tenant
      using (activity_event_archive.company_id = any (array(select seo_private.tenants())))
      with check (activity_event_archive.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.activity_event_archive'::regclass and p.polname = 'activity_event_archive_select'
  ) then
    create policy activity_event_archive_select on seo.activity_event_archive
      as permissive for select to seo_api
      using (activity_event_archive.employee_id = (select seo_private.uid()) or activity_event_archive.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.activity_event'::regclass and p.polname = 'activity_event_tenant'
  ) then
    create policy activity_event_tenant on seo.activity_event
      as restrictive for all to public
      using (activity_event.company_id = any (array(select seo_private.tenants())))
      with check (activity_event.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.activity_event'::regclass and p.polname = 'activity_event_tenant_scope'
  ) then
    create policy activity_event_tenant_scope on seo.activity_event
      as permissive for all to seo_tenant
      using (activity_event.company_id = any (array(select seo_private.tenants())))
      with check (activity_event.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.activity_event'::regclass and p.polname = 'activity_event_select'
  ) then
    create policy activity_event_select on seo.activity_event
      as permissive for select to seo_api
      using (activity_event.employee_id = (select seo_private.uid()) or activity_event.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.activity_event'::regclass and p.polname = 'activity_event_insert'
  ) then
    create policy activity_event_insert on seo.activity_event
      as permissive for insert to seo_api
      with check (activity_event.employee_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.monitoring_device'::regclass and p.polname = 'monitoring_device_tenant'
  ) then
    create policy monitoring_device_tenant on seo.monitoring_device
      as restrictive for all to public
      using (monitoring_device.company_id = any (array(select seo_private.tenants())))
      with check (monitoring_device.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.monitoring_device'::regclass and p.polname = 'monitoring_device_tenant_scope'
  ) then
    create policy monitoring_device_tenant_scope on seo.monitoring_device
      as permissive for all to seo_tenant
      using (monitoring_device.company_id = any (array(select seo_private.tenants())))
      with check (monitoring_device.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.monitoring_device'::regclass and p.polname = 'monitoring_device_select'
  ) then
    create policy monitoring_device_select on seo.monitoring_device
      as permissive for select to seo_api
      using (monitoring_device.employee_id = (select seo_private.uid()) or monitoring_device.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.monitoring_consent'::regclass and p.polname = 'monitoring_consent_tenant'
  ) then
    create policy monitoring_consent_tenant on seo.monitoring_consent
      as restrictive for all to public
      using (monitoring_consent.company_id = any (array(select seo_private.tenants())))
      with check (monitoring_consent.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.monitoring_consent'::regclass and p.polname = 'monitoring_consent_tenant_scope'
  ) then
    create policy monitoring_consent_tenant_scope on seo.monitoring_consent
      as permissive for all to seo_tenant
      using (monitoring_consent.company_id = any (array(select seo_private.tenants())))
      with check (monitoring_consent.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.monitoring_consent'::regclass and p.polname = 'monitoring_consent_select'
  ) then
    create policy monitoring_consent_select on seo.monitoring_consent
      as permissive for select to seo_api
      using (monitoring_consent.employee_id = (select seo_private.uid()) or monitoring_consent.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.productivity_pattern'::regclass and p.polname = 'productivity_pattern_tenant'
  ) then
    create policy productivity_pattern_tenant on seo.productivity_pattern
      as restrictive for all to public
      using (productivity_pattern.company_id = any (array(select seo_private.tenants())))
      with check (productivity_pattern.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.productivity_pattern'::regclass and p.polname = 'productivity_pattern_tenant_scope'
  ) then
    create policy productivity_pattern_tenant_scope on seo.productivity_pattern
      as permissive for all to seo_tenant
      using (productivity_pattern.company_id = any (array(select seo_private.tenants())))
      with check (productivity_pattern.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.productivity_pattern'::regclass and p.polname = 'productivity_pattern_select'
  ) then
    create policy productivity_pattern_select on seo.productivity_pattern
      as permissive for select to seo_api
      using (productivity_pattern.employee_id = (select seo_private.uid()) or productivity_pattern.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.bandwidth_score'::regclass and p.polname = 'bandwidth_score_tenant'
  ) then
    create policy bandwidth_score_tenant on seo.bandwidth_score
      as restrictive for all to public
      using (bandwidth_score.company_id = any (array(select seo_private.tenants())))
      with check (bandwidth_score.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.bandwidth_score'::regclass and p.polname = 'bandwidth_score_tenant_scope'
  ) then
    create policy bandwidth_score_tenant_scope on seo.bandwidth_score
      as permissive for all to seo_tenant
      using (bandwidth_score.company_id = any (array(select seo_private.tenants())))
      with check (bandwidth_score.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.bandwidth_score'::regclass and p.polname = 'bandwidth_score_select'
  ) then
    create policy bandwidth_score_select on seo.bandwidth_score
      as permissive for select to seo_api
      using (bandwidth_score.employee_id = (select seo_private.uid()) or bandwidth_score.employee_id = any (array(select seo_private.my_reports())) or bandwidth_score.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.bandwidth_pairing'::regclass and p.polname = 'bandwidth_pairing_tenant'
  ) then
    create policy bandwidth_pairing_tenant on seo.bandwidth_pairing
      as restrictive for all to public
      using (bandwidth_pairing.company_id = any (array(select seo_private.tenants())))
      with check (bandwidth_pairing.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.bandwidth_pairing'::regclass and p.polname = 'bandwidth_pairing_tenant_scope'
  ) then
    create policy bandwidth_pairing_tenant_scope on seo.bandwidth_pairing
      as permissive for all to seo_tenant
      using (bandwidth_pairing.company_id = any (array(select seo_private.tenants())))
      with check (bandwidth_pairing.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.bandwidth_pairing'::regclass and p.polname = 'bandwidth_pairing_select'
  ) then
    create policy bandwidth_pairing_select on seo.bandwidth_pairing
      as permissive for select to seo_api
      using (bandwidth_pairing.low_bandwidth_employee = (select seo_private.uid()) or bandwidth_pairing.mentor_employee = (select seo_private.uid()) or bandwidth_pairing.low_bandwidth_employee = any (array(select seo_private.my_reports())) or bandwidth_pairing.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.pairing_check_in'::regclass and p.polname = 'pairing_check_in_tenant'
  ) then
    create policy pairing_check_in_tenant on seo.pairing_check_in
      as restrictive for all to public
      using (pairing_check_in.company_id = any (array(select seo_private.tenants())))
      with check (pairing_check_in.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.pairing_check_in'::regclass and p.polname = 'pairing_check_in_tenant_scope'
  ) then
    create policy pairing_check_in_tenant_scope on seo.pairing_check_in
      as permissive for all to seo_tenant
      using (pairing_check_in.company_id = any (array(select seo_private.tenants())))
      with check (pairing_check_in.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.pairing_check_in'::regclass and p.polname = 'pairing_check_in_select'
  ) then
    create policy pairing_check_in_select on seo.pairing_check_in
      as permissive for select to seo_api
      using (pairing_check_in.author_id = (select seo_private.uid()) or pairing_check_in.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.enhancement_goal'::regclass and p.polname = 'enhancement_goal_tenant'
  ) then
    create policy enhancement_goal_tenant on seo.enhancement_goal
      as restrictive for all to public
      using (enhancement_goal.company_id = any (array(select seo_private.tenants())))
      with check (enhancement_goal.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.enhancement_goal'::regclass and p.polname = 'enhancement_goal_tenant_scope'
  ) then
    create policy enhancement_goal_tenant_scope on seo.enhancement_goal
      as permissive for all to seo_tenant
      using (enhancement_goal.company_id = any (array(select seo_private.tenants())))
      with check (enhancement_goal.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.enhancement_goal'::regclass and p.polname = 'enhancement_goal_select'
  ) then
    create policy enhancement_goal_select on seo.enhancement_goal
      as permissive for select to seo_api
      using (enhancement_goal.employee_id = (select seo_private.uid()) or enhancement_goal.employee_id = any (array(select seo_private.my_reports())) or enhancement_goal.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.enhancement_goal'::regclass and p.polname = 'enhancement_goal_insert'
  ) then
    create policy enhancement_goal_insert on seo.enhancement_goal
      as permissive for insert to seo_api
      with check (enhancement_goal.employee_id = (select seo_private.uid()) or enhancement_goal.employee_id = any (array(select seo_private.my_reports())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.enhancement_goal'::regclass and p.polname = 'enhancement_goal_update'
  ) then
    create policy enhancement_goal_update on seo.enhancement_goal
      as permissive for update to seo_api
      using (enhancement_goal.employee_id = any (array(select seo_private.my_reports())))
      with check (enhancement_goal.employee_id = any (array(select seo_private.my_reports())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.wellness_intervention'::regclass and p.polname = 'wellness_intervention_tenant'
  ) then
    create policy wellness_intervention_tenant on seo.wellness_intervention
      as restrictive for all to public
      using (wellness_intervention.company_id = any (array(select seo_private.tenants())))
      with check (wellness_intervention.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.wellness_intervention'::regclass and p.polname = 'wellness_intervention_tenant_scope'
  ) then
    create policy wellness_intervention_tenant_scope on seo.wellness_intervention
      as permissive for all to seo_tenant
      using (wellness_intervention.company_id = any (array(select seo_private.tenants())))
      with check (wellness_intervention.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.wellness_intervention'::regclass and p.polname = 'wellness_intervention_select'
  ) then
    create policy wellness_intervention_select on seo.wellness_intervention
      as permissive for select to seo_api
      using (wellness_intervention.employee_id = (select seo_private.uid()) or wellness_intervention.employee_id = any (array(select seo_private.my_reports())) or wellness_intervention.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.wellness_intervention'::regclass and p.polname = 'wellness_intervention_update'
  ) then
    create policy wellness_intervention_update on seo.wellness_intervention
      as permissive for update to seo_api
      using (wellness_intervention.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))))
      with check (wellness_intervention.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item'::regclass and p.polname = 'plate_item_tenant'
  ) then
    create policy plate_item_tenant on seo.plate_item
      as restrictive for all to public
      using (plate_item.company_id = any (array(select seo_private.tenants())))
      with check (plate_item.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item'::regclass and p.polname = 'plate_item_tenant_scope'
  ) then
    create policy plate_item_tenant_scope on seo.plate_item
      as permissive for all to seo_tenant
      using (plate_item.company_id = any (array(select seo_private.tenants())))
      with check (plate_item.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item'::regclass and p.polname = 'plate_item_select'
  ) then
    create policy plate_item_select on seo.plate_item
      as permissive for select to seo_api
      using (plate_item.assigned_to = (select seo_private.uid()) or plate_item.created_by = (select seo_private.uid()) or plate_item.delegated_by = (select seo_private.uid()) or plate_item.assigned_to = any (array(select seo_private.my_reports())) or plate_item.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_assignment'::regclass and p.polname = 'plate_assignment_tenant'
  ) then
    create policy plate_assignment_tenant on seo.plate_assignment
      as restrictive for all to public
      using (plate_assignment.company_id = any (array(select seo_private.tenants())))
      with check (plate_assignment.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_assignment'::regclass and p.polname = 'plate_assignment_tenant_scope'
  ) then
    create policy plate_assignment_tenant_scope on seo.plate_assignment
      as permissive for all to seo_tenant
      using (plate_assignment.company_id = any (array(select seo_private.tenants())))
      with check (plate_assignment.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_assignment'::regclass and p.polname = 'plate_assignment_select'
  ) then
    create policy plate_assignment_select on seo.plate_assignment
      as permissive for select to seo_api
      using (plate_assignment.employee_id = (select seo_private.uid()) or plate_assignment.employee_id = any (array(select seo_private.my_reports())) or plate_assignment.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.delegation_event'::regclass and p.polname = 'delegation_event_tenant'
  ) then
    create policy delegation_event_tenant on seo.delegation_event
      as restrictive for all to public
      using (delegation_event.company_id = any (array(select seo_private.tenants())))
      with check (delegation_event.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.delegation_event'::regclass and p.polname = 'delegation_event_tenant_scope'
  ) then
    create policy delegation_event_tenant_scope on seo.delegation_event
      as permissive for all to seo_tenant
      using (delegation_event.company_id = any (array(select seo_private.tenants())))
      with check (delegation_event.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.delegation_event'::regclass and p.polname = 'delegation_event_select'
  ) then
    create policy delegation_event_select on seo.delegation_event
      as permissive for select to seo_api
      using (delegation_event.from_employee = (select seo_private.uid()) or delegation_event.to_employee = (select seo_private.uid()) or delegation_event.is_public or delegation_event.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.team_broadcast'::regclass and p.polname = 'team_broadcast_tenant'
  ) then
    create policy team_broadcast_tenant on seo.team_broadcast
      as restrictive for all to public
      using (team_broadcast.company_id = any (array(select seo_private.tenants())))
      with check (team_broadcast.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.team_broadcast'::regclass and p.polname = 'team_broadcast_tenant_scope'
  ) then
    create policy team_broadcast_tenant_scope on seo.team_broadcast
      as permissive for all to seo_tenant
      using (team_broadcast.company_id = any (array(select seo_private.tenants())))
      with check (team_broadcast.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.team_broadcast'::regclass and p.polname = 'team_broadcast_select'
  ) then
    create policy team_broadcast_select on seo.team_broadcast
      as permissive for select to seo_api
      using (team_broadcast.visibility = 'PUBLIC' or team_broadcast.author_id = (select seo_private.uid()) or team_broadcast.team_id = (select seo_private.my_team()) or team_broadcast.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item_comment'::regclass and p.polname = 'plate_item_comment_tenant'
  ) then
    create policy plate_item_comment_tenant on seo.plate_item_comment
      as restrictive for all to public
      using (plate_item_comment.company_id = any (array(select seo_private.tenants())))
      with check (plate_item_comment.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item_comment'::regclass and p.polname = 'plate_item_comment_tenant_scope'
  ) then
    create policy plate_item_comment_tenant_scope on seo.plate_item_comment
      as permissive for all to seo_tenant
      using (plate_item_comment.company_id = any (array(select seo_private.tenants())))
      with check (plate_item_comment.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item_comment'::regclass and p.polname = 'plate_item_comment_select'
  ) then
    create policy plate_item_comment_select on seo.plate_item_comment
      as permissive for select to seo_api
      using (plate_item_comment.author_id = (select seo_private.uid()) or plate_item_comment.plate_item_id = any (array(select seo_private.my_plate_items())) or plate_item_comment.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_label'::regclass and p.polname = 'plate_label_tenant'
  ) then
    create policy plate_label_tenant on seo.plate_label
      as restrictive for all to public
      using (plate_label.company_id = any (array(select seo_private.tenants())))
      with check (plate_label.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_label'::regclass and p.polname = 'plate_label_tenant_scope'
  ) then
    create policy plate_label_tenant_scope on seo.plate_label
      as permissive for all to seo_tenant
      using (plate_label.company_id = any (array(select seo_private.tenants())))
      with check (plate_label.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_label'::regclass and p.polname = 'plate_label_select'
  ) then
    create policy plate_label_select on seo.plate_label
      as permissive for select to seo_api
      using (plate_label.company_id = any (array(select seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_label'::regclass and p.polname = 'plate_label_insert'
  ) then
    create policy plate_label_insert on seo.plate_label
      as permissive for insert to seo_api
      with check (plate_label.company_id = any (array(select seo_private.tenants_as(array['MANAGER', 'HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_label'::regclass and p.polname = 'plate_label_update'
  ) then
    create policy plate_label_update on seo.plate_label
      as permissive for update to seo_api
      using (plate_label.company_id = any (array(select seo_private.tenants_as(array['MANAGER', 'HR', 'ADMIN']))))
      with check (plate_label.company_id = any (array(select seo_private.tenants_as(array['MANAGER', 'HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_label'::regclass and p.polname = 'plate_label_delete'
  ) then
    create policy plate_label_delete on seo.plate_label
      as permissive for delete to seo_api
      using (plate_label.company_id = any (array(select seo_private.tenants_as(array['MANAGER', 'HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item_label'::regclass and p.polname = 'plate_item_label_tenant'
  ) then
    create policy plate_item_label_tenant on seo.plate_item_label
      as restrictive for all to public
      using (plate_item_label.company_id = any (array(select seo_private.tenants())))
      with check (plate_item_label.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item_label'::regclass and p.polname = 'plate_item_label_tenant_scope'
  ) then
    create policy plate_item_label_tenant_scope on seo.plate_item_label
      as permissive for all to seo_tenant
      using (plate_item_label.company_id = any (array(select seo_private.tenants())))
      with check (plate_item_label.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item_label'::regclass and p.polname = 'plate_item_label_select'
  ) then
    create policy plate_item_label_select on seo.plate_item_label
      as permissive for select to seo_api
      using (plate_item_label.company_id = any (array(select seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item_label'::regclass and p.polname = 'plate_item_label_insert'
  ) then
    create policy plate_item_label_insert on seo.plate_item_label
      as permissive for insert to seo_api
      with check (plate_item_label.company_id = any (array(select seo_private.tenants_as(array['MANAGER', 'HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item_label'::regclass and p.polname = 'plate_item_label_delete'
  ) then
    create policy plate_item_label_delete on seo.plate_item_label
      as permissive for delete to seo_api
      using (plate_item_label.company_id = any (array(select seo_private.tenants_as(array['MANAGER', 'HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item_dependency'::regclass and p.polname = 'plate_item_dependency_tenant'
  ) then
    create policy plate_item_dependency_tenant on seo.plate_item_dependency
      as restrictive for all to public
      using (plate_item_dependency.company_id = any (array(select seo_private.tenants())))
      with check (plate_item_dependency.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item_dependency'::regclass and p.polname = 'plate_item_dependency_tenant_scope'
  ) then
    create policy plate_item_dependency_tenant_scope on seo.plate_item_dependency
      as permissive for all to seo_tenant
      using (plate_item_dependency.company_id = any (array(select seo_private.tenants())))
      with check (plate_item_dependency.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item_dependency'::regclass and p.polname = 'plate_item_dependency_select'
  ) then
    create policy plate_item_dependency_select on seo.plate_item_dependency
      as permissive for select to seo_api
      using (plate_item_dependency.company_id = any (array(select seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item_dependency'::regclass and p.polname = 'plate_item_dependency_insert'
  ) then
    create policy plate_item_dependency_insert on seo.plate_item_dependency
      as permissive for insert to seo_api
      with check (plate_item_dependency.company_id = any (array(select seo_private.tenants_as(array['MANAGER', 'HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item_dependency'::regclass and p.polname = 'plate_item_dependency_delete'
  ) then
    create policy plate_item_dependency_delete on seo.plate_item_dependency
      as permissive for delete to seo_api
      using (plate_item_dependency.company_id = any (array(select seo_private.tenants_as(array['MANAGER', 'HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_channel'::regclass and p.polname = 'touchpoint_channel_tenant'
  ) then
    create policy touchpoint_channel_tenant on seo.touchpoint_channel
      as restrictive for all to public
      using (touchpoint_channel.company_id = any (array(select seo_private.tenants())))
      with check (touchpoint_channel.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_channel'::regclass and p.polname = 'touchpoint_channel_tenant_scope'
  ) then
    create policy touchpoint_channel_tenant_scope on seo.touchpoint_channel
      as permissive for all to seo_tenant
      using (touchpoint_channel.company_id = any (array(select seo_private.tenants())))
      with check (touchpoint_channel.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_channel'::regclass and p.polname = 'touchpoint_channel_select'
  ) then
    create policy touchpoint_channel_select on seo.touchpoint_channel
      as permissive for select to seo_api
      using (touchpoint_channel.id = any (array(select seo_private.my_channels())) or touchpoint_channel.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_channel_member'::regclass and p.polname = 'touchpoint_channel_member_tenant'
  ) then
    create policy touchpoint_channel_member_tenant on seo.touchpoint_channel_member
      as restrictive for all to public
      using (touchpoint_channel_member.company_id = any (array(select seo_private.tenants())))
      with check (touchpoint_channel_member.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_channel_member'::regclass and p.polname = 'touchpoint_channel_member_tenant_scope'
  ) then
    create policy touchpoint_channel_member_tenant_scope on seo.touchpoint_channel_member
      as permissive for all to seo_tenant
      using (touchpoint_channel_member.company_id = any (array(select seo_private.tenants())))
      with check (touchpoint_channel_member.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_channel_member'::regclass and p.polname = 'touchpoint_channel_member_select'
  ) then
    create policy touchpoint_channel_member_select on seo.touchpoint_channel_member
      as permissive for select to seo_api
      using (touchpoint_channel_member.employee_id = (select seo_private.uid()) or touchpoint_channel_member.channel_id = any (array(select seo_private.my_channels())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_channel_member'::regclass and p.polname = 'touchpoint_channel_member_delete'
  ) then
    create policy touchpoint_channel_member_delete on seo.touchpoint_channel_member
      as permissive for delete to seo_api
      using (touchpoint_channel_member.employee_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_message'::regclass and p.polname = 'touchpoint_message_tenant'
  ) then
    create policy touchpoint_message_tenant on seo.touchpoint_message
      as restrictive for all to public
      using (touchpoint_message.company_id = any (array(select seo_private.tenants())))
      with check (touchpoint_message.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_message'::regclass and p.polname = 'touchpoint_message_tenant_scope'
  ) then
    create policy touchpoint_message_tenant_scope on seo.touchpoint_message
      as permissive for all to seo_tenant
      using (touchpoint_message.company_id = any (array(select seo_private.tenants())))
      with check (touchpoint_message.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_message'::regclass and p.polname = 'touchpoint_message_select'
  ) then
    create policy touchpoint_message_select on seo.touchpoint_message
      as permissive for select to seo_api
      using (touchpoint_message.channel_id = any (array(select seo_private.my_channels())) or touchpoint_message.author_id = (select seo_private.uid()) or touchpoint_message.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_cadence'::regclass and p.polname = 'touchpoint_cadence_tenant'
  ) then
    create policy touchpoint_cadence_tenant on seo.touchpoint_cadence
      as restrictive for all to public
      using (touchpoint_cadence.company_id = any (array(select seo_private.tenants())))
      with check (touchpoint_cadence.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_cadence'::regclass and p.polname = 'touchpoint_cadence_tenant_scope'
  ) then
    create policy touchpoint_cadence_tenant_scope on seo.touchpoint_cadence
      as permissive for all to seo_tenant
      using (touchpoint_cadence.company_id = any (array(select seo_private.tenants())))
      with check (touchpoint_cadence.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_cadence'::regclass and p.polname = 'touchpoint_cadence_select'
  ) then
    create policy touchpoint_cadence_select on seo.touchpoint_cadence
      as permissive for select to seo_api
      using (touchpoint_cadence.manager_id = (select seo_private.uid()) or touchpoint_cadence.report_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_cadence'::regclass and p.polname = 'touchpoint_cadence_insert'
  ) then
    create policy touchpoint_cadence_insert on seo.touchpoint_cadence
      as permissive for insert to seo_api
      with check (touchpoint_cadence.manager_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_cadence'::regclass and p.polname = 'touchpoint_cadence_update'
  ) then
    create policy touchpoint_cadence_update on seo.touchpoint_cadence
      as permissive for update to seo_api
      using (touchpoint_cadence.manager_id = (select seo_private.uid()))
      with check (touchpoint_cadence.manager_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_cadence'::regclass and p.polname = 'touchpoint_cadence_delete'
  ) then
    create policy touchpoint_cadence_delete on seo.touchpoint_cadence
      as permissive for delete to seo_api
      using (touchpoint_cadence.manager_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_board'::regclass and p.polname = 'ideation_board_tenant'
  ) then
    create policy ideation_board_tenant on seo.ideation_board
      as restrictive for all to public
      using (ideation_board.company_id = any (array(select seo_private.tenants())))
      with check (ideation_board.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_board'::regclass and p.polname = 'ideation_board_tenant_scope'
  ) then
    create policy ideation_board_tenant_scope on seo.ideation_board
      as permissive for all to seo_tenant
      using (ideation_board.company_id = any (array(select seo_private.tenants())))
      with check (ideation_board.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_board'::regclass and p.polname = 'ideation_board_select'
  ) then
    create policy ideation_board_select on seo.ideation_board
      as permissive for select to seo_api
      using (ideation_board.id = any (array(select seo_private.my_boards())) or ideation_board.owner_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_board'::regclass and p.polname = 'ideation_board_update'
  ) then
    create policy ideation_board_update on seo.ideation_board
      as permissive for update to seo_api
      using (ideation_board.owner_id = (select seo_private.uid()))
      with check (ideation_board.owner_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_board'::regclass and p.polname = 'ideation_board_delete'
  ) then
    create policy ideation_board_delete on seo.ideation_board
      as permissive for delete to seo_api
      using (ideation_board.owner_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_board_member'::regclass and p.polname = 'ideation_board_member_tenant'
  ) then
    create policy ideation_board_member_tenant on seo.ideation_board_member
      as restrictive for all to public
      using (ideation_board_member.company_id = any (array(select seo_private.tenants())))
      with check (ideation_board_member.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_board_member'::regclass and p.polname = 'ideation_board_member_tenant_scope'
  ) then
    create policy ideation_board_member_tenant_scope on seo.ideation_board_member
      as permissive for all to seo_tenant
      using (ideation_board_member.company_id = any (array(select seo_private.tenants())))
      with check (ideation_board_member.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_board_member'::regclass and p.polname = 'ideation_board_member_select'
  ) then
    create policy ideation_board_member_select on seo.ideation_board_member
      as permissive for select to seo_api
      using (ideation_board_member.board_id = any (array(select seo_private.my_boards())) or ideation_board_member.employee_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_board_member'::regclass and p.polname = 'ideation_board_member_delete'
  ) then
    create policy ideation_board_member_delete on seo.ideation_board_member
      as permissive for delete to seo_api
      using (ideation_board_member.employee_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_note'::regclass and p.polname = 'ideation_note_tenant'
  ) then
    create policy ideation_note_tenant on seo.ideation_note
      as restrictive for all to public
      using (ideation_note.company_id = any (array(select seo_private.tenants())))
      with check (ideation_note.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_note'::regclass and p.polname = 'ideation_note_tenant_scope'
  ) then
    create policy ideation_note_tenant_scope on seo.ideation_note
      as permissive for all to seo_tenant
      using (ideation_note.company_id = any (array(select seo_private.tenants())))
      with check (ideation_note.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_note'::regclass and p.polname = 'ideation_note_select'
  ) then
    create policy ideation_note_select on seo.ideation_note
      as permissive for select to seo_api
      using (ideation_note.board_id = any (array(select seo_private.my_boards())) or ideation_note.author_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_note'::regclass and p.polname = 'ideation_note_update'
  ) then
    create policy ideation_note_update on seo.ideation_note
      as permissive for update to seo_api
      using (ideation_note.author_id = (select seo_private.uid()))
      with check (ideation_note.author_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_note'::regclass and p.polname = 'ideation_note_delete'
  ) then
    create policy ideation_note_delete on seo.ideation_note
      as permissive for delete to seo_api
      using (ideation_note.author_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_connection'::regclass and p.polname = 'ideation_connection_tenant'
  ) then
    create policy ideation_connection_tenant on seo.ideation_connection
      as restrictive for all to public
      using (ideation_connection.company_id = any (array(select seo_private.tenants())))
      with check (ideation_connection.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_connection'::regclass and p.polname = 'ideation_connection_tenant_scope'
  ) then
    create policy ideation_connection_tenant_scope on seo.ideation_connection
      as permissive for all to seo_tenant
      using (ideation_connection.company_id = any (array(select seo_private.tenants())))
      with check (ideation_connection.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_connection'::regclass and p.polname = 'ideation_connection_select'
  ) then
    create policy ideation_connection_select on seo.ideation_connection
      as permissive for select to seo_api
      using (ideation_connection.board_id = any (array(select seo_private.my_boards())) or ideation_connection.author_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_connection'::regclass and p.polname = 'ideation_connection_delete'
  ) then
    create policy ideation_connection_delete on seo.ideation_connection
      as permissive for delete to seo_api
      using (ideation_connection.author_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_vote'::regclass and p.polname = 'ideation_vote_tenant'
  ) then
    create policy ideation_vote_tenant on seo.ideation_vote
      as restrictive for all to public
      using (ideation_vote.company_id = any (array(select seo_private.tenants())))
      with check (ideation_vote.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_vote'::regclass and p.polname = 'ideation_vote_tenant_scope'
  ) then
    create policy ideation_vote_tenant_scope on seo.ideation_vote
      as permissive for all to seo_tenant
      using (ideation_vote.company_id = any (array(select seo_private.tenants())))
      with check (ideation_vote.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_vote'::regclass and p.polname = 'ideation_vote_select'
  ) then
    create policy ideation_vote_select on seo.ideation_vote
      as permissive for select to seo_api
      using (ideation_vote.employee_id = (select seo_private.uid()) or ideation_vote.note_id = any (array(select seo_private.my_notes())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_vote'::regclass and p.polname = 'ideation_vote_delete'
  ) then
    create policy ideation_vote_delete on seo.ideation_vote
      as permissive for delete to seo_api
      using (ideation_vote.employee_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.canvas_session'::regclass and p.polname = 'canvas_session_tenant'
  ) then
    create policy canvas_session_tenant on seo.canvas_session
      as restrictive for all to public
      using (canvas_session.company_id = any (array(select seo_private.tenants())))
      with check (canvas_session.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.canvas_session'::regclass and p.polname = 'canvas_session_tenant_scope'
  ) then
    create policy canvas_session_tenant_scope on seo.canvas_session
      as permissive for all to seo_tenant
      using (canvas_session.company_id = any (array(select seo_private.tenants())))
      with check (canvas_session.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.canvas_session'::regclass and p.polname = 'canvas_session_select'
  ) then
    create policy canvas_session_select on seo.canvas_session
      as permissive for select to seo_api
      using (canvas_session.employee_id = (select seo_private.uid()) or canvas_session.board_id = any (array(select seo_private.my_boards())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.live_cursor'::regclass and p.polname = 'live_cursor_tenant'
  ) then
    create policy live_cursor_tenant on seo.live_cursor
      as restrictive for all to public
      using (live_cursor.company_id = any (array(select seo_private.tenants())))
      with check (live_cursor.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.live_cursor'::regclass and p.polname = 'live_cursor_tenant_scope'
  ) then
    create policy live_cursor_tenant_scope on seo.live_cursor
      as permissive for all to seo_tenant
      using (live_cursor.company_id = any (array(select seo_private.tenants())))
      with check (live_cursor.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.live_cursor'::regclass and p.polname = 'live_cursor_select'
  ) then
    create policy live_cursor_select on seo.live_cursor
      as permissive for select to seo_api
      using (live_cursor.employee_id = (select seo_private.uid()) or live_cursor.board_id = any (array(select seo_private.my_boards())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.deep_dive_session'::regclass and p.polname = 'deep_dive_session_tenant'
  ) then
    create policy deep_dive_session_tenant on seo.deep_dive_session
      as restrictive for all to public
      using (deep_dive_session.company_id = any (array(select seo_private.tenants())))
      with check (deep_dive_session.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.deep_dive_session'::regclass and p.polname = 'deep_dive_session_tenant_scope'
  ) then
    create policy deep_dive_session_tenant_scope on seo.deep_dive_session
      as permissive for all to seo_tenant
      using (deep_dive_session.company_id = any (array(select seo_private.tenants())))
      with check (deep_dive_session.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.deep_dive_session'::regclass and p.polname = 'deep_dive_session_select'
  ) then
    create policy deep_dive_session_select on seo.deep_dive_session
      as permissive for select to seo_api
      using (deep_dive_session.id = any (array(select seo_private.my_deep_dives())) or deep_dive_session.facilitator_id = (select seo_private.uid()) or deep_dive_session.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.deep_dive_participation'::regclass and p.polname = 'deep_dive_participation_tenant'
  ) then
    create policy deep_dive_participation_tenant on seo.deep_dive_participation
      as restrictive for all to public
      using (deep_dive_participation.company_id = any (array(select seo_private.tenants())))
      with check (deep_dive_participation.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.deep_dive_participation'::regclass and p.polname = 'deep_dive_participation_tenant_scope'
  ) then
    create policy deep_dive_participation_tenant_scope on seo.deep_dive_participation
      as permissive for all to seo_tenant
      using (deep_dive_participation.company_id = any (array(select seo_private.tenants())))
      with check (deep_dive_participation.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.deep_dive_participation'::regclass and p.polname = 'deep_dive_participation_select'
  ) then
    create policy deep_dive_participation_select on seo.deep_dive_participation
      as permissive for select to seo_api
      using (deep_dive_participation.employee_id = (select seo_private.uid()) or deep_dive_participation.session_id = any (array(select seo_private.my_deep_dives())) or deep_dive_participation.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.deep_dive_agenda_item'::regclass and p.polname = 'deep_dive_agenda_item_tenant'
  ) then
    create policy deep_dive_agenda_item_tenant on seo.deep_dive_agenda_item
      as restrictive for all to public
      using (deep_dive_agenda_item.company_id = any (array(select seo_private.tenants())))
      with check (deep_dive_agenda_item.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.deep_dive_agenda_item'::regclass and p.polname = 'deep_dive_agenda_item_tenant_scope'
  ) then
    create policy deep_dive_agenda_item_tenant_scope on seo.deep_dive_agenda_item
      as permissive for all to seo_tenant
      using (deep_dive_agenda_item.company_id = any (array(select seo_private.tenants())))
      with check (deep_dive_agenda_item.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.deep_dive_agenda_item'::regclass and p.polname = 'deep_dive_agenda_item_select'
  ) then
    create policy deep_dive_agenda_item_select on seo.deep_dive_agenda_item
      as permissive for select to seo_api
      using (deep_dive_agenda_item.session_id = any (array(select seo_private.my_deep_dives())) or deep_dive_agenda_item.presenter_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.deep_dive_action_item'::regclass and p.polname = 'deep_dive_action_item_tenant'
  ) then
    create policy deep_dive_action_item_tenant on seo.deep_dive_action_item
      as restrictive for all to public
      using (deep_dive_action_item.company_id = any (array(select seo_private.tenants())))
      with check (deep_dive_action_item.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.deep_dive_action_item'::regclass and p.polname = 'deep_dive_action_item_tenant_scope'
  ) then
    create policy deep_dive_action_item_tenant_scope on seo.deep_dive_action_item
      as permissive for all to seo_tenant
      using (deep_dive_action_item.company_id = any (array(select seo_private.tenants())))
      with check (deep_dive_action_item.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.deep_dive_action_item'::regclass and p.polname = 'deep_dive_action_item_select'
  ) then
    create policy deep_dive_action_item_select on seo.deep_dive_action_item
      as permissive for select to seo_api
      using (deep_dive_action_item.session_id = any (array(select seo_private.my_deep_dives())) or deep_dive_action_item.owner_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.engagement_frame'::regclass and p.polname = 'engagement_frame_tenant'
  ) then
    create policy engagement_frame_tenant on seo.engagement_frame
      as restrictive for all to public
      using (engagement_frame.company_id = any (array(select seo_private.tenants())))
      with check (engagement_frame.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.engagement_frame'::regclass and p.polname = 'engagement_frame_tenant_scope'
  ) then
    create policy engagement_frame_tenant_scope on seo.engagement_frame
      as permissive for all to seo_tenant
      using (engagement_frame.company_id = any (array(select seo_private.tenants())))
      with check (engagement_frame.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.engagement_frame'::regclass and p.polname = 'engagement_frame_select'
  ) then
    create policy engagement_frame_select on seo.engagement_frame
      as permissive for select to seo_api
      using (engagement_frame.participant_id = (select seo_private.uid()) or engagement_frame.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.deep_dive_alert'::regclass and p.polname = 'deep_dive_alert_tenant'
  ) then
    create policy deep_dive_alert_tenant on seo.deep_dive_alert
      as restrictive for all to public
      using (deep_dive_alert.company_id = any (array(select seo_private.tenants())))
      with check (deep_dive_alert.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.deep_dive_alert'::regclass and p.polname = 'deep_dive_alert_tenant_scope'
  ) then
    create policy deep_dive_alert_tenant_scope on seo.deep_dive_alert
      as permissive for all to seo_tenant
      using (deep_dive_alert.company_id = any (array(select seo_private.tenants())))
      with check (deep_dive_alert.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.deep_dive_alert'::regclass and p.polname = 'deep_dive_alert_select'
  ) then
    create policy deep_dive_alert_select on seo.deep_dive_alert
      as permissive for select to seo_api
      using (deep_dive_alert.employee_id = (select seo_private.uid()) or deep_dive_alert.session_id = any (array(select seo_private.my_facilitated_deep_dives())) or deep_dive_alert.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.notification'::regclass and p.polname = 'notification_tenant'
  ) then
    create policy notification_tenant on seo.notification
      as restrictive for all to public
      using (notification.company_id = any (array(select seo_private.tenants())))
      with check (notification.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.notification'::regclass and p.polname = 'notification_tenant_scope'
  ) then
    create policy notification_tenant_scope on seo.notification
      as permissive for all to seo_tenant
      using (notification.company_id = any (array(select seo_private.tenants())))
      with check (notification.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.notification'::regclass and p.polname = 'notification_select'
  ) then
    create policy notification_select on seo.notification
      as permissive for select to seo_api
      using (notification.employee_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.notification'::regclass and p.polname = 'notification_update'
  ) then
    create policy notification_update on seo.notification
      as permissive for update to seo_api
      using (notification.employee_id = (select seo_private.uid()))
      with check (notification.employee_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.notification_preference'::regclass and p.polname = 'notification_preference_tenant'
  ) then
    create policy notification_preference_tenant on seo.notification_preference
      as restrictive for all to public
      using (notification_preference.company_id = any (array(select seo_private.tenants())))
      with check (notification_preference.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.notification_preference'::regclass and p.polname = 'notification_preference_tenant_scope'
  ) then
    create policy notification_preference_tenant_scope on seo.notification_preference
      as permissive for all to seo_tenant
      using (notification_preference.company_id = any (array(select seo_private.tenants())))
      with check (notification_preference.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.notification_preference'::regclass and p.polname = 'notification_preference_select'
  ) then
    create policy notification_preference_select on seo.notification_preference
      as permissive for select to seo_api
      using (notification_preference.employee_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.notification_preference'::regclass and p.polname = 'notification_preference_insert'
  ) then
    create policy notification_preference_insert on seo.notification_preference
      as permissive for insert to seo_api
      with check (notification_preference.employee_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.notification_preference'::regclass and p.polname = 'notification_preference_update'
  ) then
    create policy notification_preference_update on seo.notification_preference
      as permissive for update to seo_api
      using (notification_preference.employee_id = (select seo_private.uid()))
      with check (notification_preference.employee_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.notification_preference'::regclass and p.polname = 'notification_preference_delete'
  ) then
    create policy notification_preference_delete on seo.notification_preference
      as permissive for delete to seo_api
      using (notification_preference.employee_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.security_audit_log'::regclass and p.polname = 'security_audit_log_tenant'
  ) then
    create policy security_audit_log_tenant on seo.security_audit_log
      as restrictive for all to public
      using (security_audit_log.company_id = any (array(select seo_private.tenants())))
      with check (security_audit_log.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.security_audit_log'::regclass and p.polname = 'security_audit_log_tenant_scope'
  ) then
    create policy security_audit_log_tenant_scope on seo.security_audit_log
      as permissive for all to seo_tenant
      using (security_audit_log.company_id = any (array(select seo_private.tenants())))
      with check (security_audit_log.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.security_audit_log'::regclass and p.polname = 'security_audit_log_select'
  ) then
    create policy security_audit_log_select on seo.security_audit_log
      as permissive for select to seo_api
      using (security_audit_log.company_id = any (array(select seo_private.tenants_as(array['ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.metric_threshold'::regclass and p.polname = 'metric_threshold_tenant'
  ) then
    create policy metric_threshold_tenant on seo.metric_threshold
      as restrictive for all to public
      using (metric_threshold.company_id = any (array(select seo_private.tenants())))
      with check (metric_threshold.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.metric_threshold'::regclass and p.polname = 'metric_threshold_tenant_scope'
  ) then
    create policy metric_threshold_tenant_scope on seo.metric_threshold
      as permissive for all to seo_tenant
      using (metric_threshold.company_id = any (array(select seo_private.tenants())))
      with check (metric_threshold.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.metric_threshold'::regclass and p.polname = 'metric_threshold_select'
  ) then
    create policy metric_threshold_select on seo.metric_threshold
      as permissive for select to seo_api
      using (metric_threshold.company_id = any (array(select seo_private.tenants_as(array['ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.metric_threshold'::regclass and p.polname = 'metric_threshold_insert'
  ) then
    create policy metric_threshold_insert on seo.metric_threshold
      as permissive for insert to seo_api
      with check (metric_threshold.company_id = any (array(select seo_private.tenants_as(array['ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.metric_threshold'::regclass and p.polname = 'metric_threshold_update'
  ) then
    create policy metric_threshold_update on seo.metric_threshold
      as permissive for update to seo_api
      using (metric_threshold.company_id = any (array(select seo_private.tenants_as(array['ADMIN']))))
      with check (metric_threshold.company_id = any (array(select seo_private.tenants_as(array['ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'realtime.messages'::regclass and p.polname = 'seo_listen'
  ) then
    create policy seo_listen on realtime.messages
      as permissive for select to authenticated
      using (seo_private.may_listen(messages.topic));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'realtime.messages'::regclass and p.polname = 'seo_topics'
  ) then
    create policy seo_topics on realtime.messages
      as restrictive for all to authenticated
      using (case when starts_with(messages.topic, 'bandwidth_updates:') or starts_with(messages.topic, 'canvas:') then seo_private.may_listen(messages.topic) else true end)
      with check (not (starts_with(messages.topic, 'bandwidth_updates:') or starts_with(messages.topic, 'canvas:')));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'realtime.messages'::regclass and p.polname = 'seo_topics_anon'
  ) then
    create policy seo_topics_anon on realtime.messages
      as restrictive for all to anon
      using (not (starts_with(messages.topic, 'bandwidth_updates:') or starts_with(messages.topic, 'canvas:')))
      with check (not (starts_with(messages.topic, 'bandwidth_updates:') or starts_with(messages.topic, 'canvas:')));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'seo_files_read'
  ) then
    create policy seo_files_read on storage.objects
      as permissive for select to authenticated
      using (objects.bucket_id = 'seo-files' and objects.name ~ '^[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and split_part(objects.name, '/', 1) = any (array(select seo_private.my_folders())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'seo_files_read_closed'
  ) then
    create policy seo_files_read_closed on storage.objects
      as restrictive for select to authenticated
      using ((objects.bucket_id = any (array['seo-files'])) is not true or (objects.bucket_id = 'seo-files' and objects.name ~ '^[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and split_part(objects.name, '/', 1) = any (array(select seo_private.my_folders()))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'seo_files_add'
  ) then
    create policy seo_files_add on storage.objects
      as permissive for insert to authenticated
      with check (objects.bucket_id = 'seo-files' and objects.name ~ '^[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and split_part(objects.name, '/', 1) = any (array(select seo_private.my_folders())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'seo_files_add_closed'
  ) then
    create policy seo_files_add_closed on storage.objects
      as restrictive for insert to authenticated
      with check ((objects.bucket_id = any (array['seo-files'])) is not true or (objects.bucket_id = 'seo-files' and objects.name ~ '^[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and split_part(objects.name, '/', 1) = any (array(select seo_private.my_folders()))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'seo_files_change'
  ) then
    create policy seo_files_change on storage.objects
      as permissive for update to authenticated
      using (objects.bucket_id = 'seo-files' and objects.name ~ '^[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and split_part(objects.name, '/', 1) = any (array(select seo_private.my_folders())))
      with check (objects.bucket_id = 'seo-files' and objects.name ~ '^[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and split_part(objects.name, '/', 1) = any (array(select seo_private.my_folders())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'seo_files_change_closed'
  ) then
    create policy seo_files_change_closed on storage.objects
      as restrictive for update to authenticated
      using ((objects.bucket_id = any (array['seo-files'])) is not true or (objects.bucket_id = 'seo-files' and objects.name ~ '^[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and split_part(objects.name, '/', 1) = any (array(select seo_private.my_folders()))))
      with check ((objects.bucket_id = any (array['seo-files'])) is not true or (objects.bucket_id = 'seo-files' and objects.name ~ '^[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and split_part(objects.name, '/', 1) = any (array(select seo_private.my_folders()))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'seo_files_remove'
  ) then
    create policy seo_files_remove on storage.objects
      as permissive for delete to authenticated
      using (objects.bucket_id = 'seo-files' and objects.name ~ '^[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and split_part(objects.name, '/', 1) = any (array(select seo_private.my_folders())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'seo_files_remove_closed'
  ) then
    create policy seo_files_remove_closed on storage.objects
      as restrictive for delete to authenticated
      using ((objects.bucket_id = any (array['seo-files'])) is not true or (objects.bucket_id = 'seo-files' and objects.name ~ '^[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and split_part(objects.name, '/', 1) = any (array(select seo_private.my_folders()))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'seo_files_anon_closed'
  ) then
    create policy seo_files_anon_closed on storage.objects
      as restrictive for all to anon
      using ((objects.bucket_id = any (array['seo-files'])) is not true)
      with check ((objects.bucket_id = any (array['seo-files'])) is not true);
  end if;
end
$$;

-- 88_privileges

grant usage on schema seo to seo_api;

grant usage on schema seo to seo_tenant;

grant usage on schema seo_private to seo_api;

grant usage on schema seo_private to seo_tenant;

grant select on table seo.company to seo_api;

grant select, update (updated_at, name, slug, plan, time_zone, is_active) on table seo.company to seo_tenant;

grant select, insert (id, company_id, created_at, updated_at, name, cost_centre, parent_id, head_id), update (updated_at, name, cost_centre, parent_id, head_id) on table seo.department to seo_api;

grant select, insert (id, company_id, created_at, updated_at, name, cost_centre, parent_id, head_id), update (updated_at, name, cost_centre, parent_id, head_id), delete on table seo.department to seo_tenant;

grant select, insert (id, company_id, created_at, updated_at, department_id, name, lead_id, bandwidth_target), update (updated_at, department_id, name, lead_id, bandwidth_target) on table seo.team to seo_api;

grant select, insert (id, company_id, created_at, updated_at, department_id, name, lead_id, bandwidth_target), update (updated_at, department_id, name, lead_id, bandwidth_target), delete on table seo.team to seo_tenant;

grant select on table seo.employee to seo_api;

grant select, insert (created_at, updated_at, id, company_id, department, team_id, manager_id, role, display_name, email, job_title, current_bandwidth, surveillance_level, surveillance_clearance, hired_on, left_on, is_active), update (updated_at, department, team_id, manager_id, role, display_name, email, job_title, current_bandwidth, surveillance_level, surveillance_clearance, hired_on, left_on, is_active), delete on table seo.employee to seo_tenant;

grant select, insert (id, company_id, created_at, name, category), update (name, category), delete on table seo.skill to seo_api;

grant select, insert (id, company_id, created_at, name, category), update (name, category), delete on table seo.skill to seo_tenant;

grant select, insert (created_at, company_id, employee_id, skill_id, level), delete on table seo.employee_skill to seo_api;

grant select, insert (created_at, company_id, employee_id, skill_id, level), update (level), delete on table seo.employee_skill to seo_tenant;

grant select on table seo.cross_department_grant to seo_api;

grant select, insert (id, company_id, created_at, employee_id, department_id, granted_by, reason, expires_at, revoked_at), update (employee_id, department_id, granted_by, reason, expires_at, revoked_at), delete on table seo.cross_department_grant to seo_tenant;

grant select, insert (id, company_id, employee_id, activity_type, productivity_impact, engagement_factor, collaboration_weight, raw_data, created_at) on table seo.activity_event to seo_api;

grant select, insert (id, company_id, employee_id, activity_type, productivity_impact, engagement_factor, collaboration_weight, raw_data, created_at), update (employee_id, activity_type, productivity_impact, engagement_factor, collaboration_weight), delete on table seo.activity_event to seo_tenant;

grant select on table seo.activity_event_archive to seo_api;

grant select on table seo.activity_event_archive to seo_tenant;

grant select on table seo.monitoring_device to seo_api;

grant select, insert (id, company_id, created_at, updated_at, employee_id, kind, label, fingerprint, last_seen_at, is_active), update (updated_at, employee_id, kind, label, fingerprint, last_seen_at, is_active), delete on table seo.monitoring_device to seo_tenant;

grant select on table seo.monitoring_consent to seo_api;

grant select, insert (id, company_id, employee_id, scope, granted_at, withdrawn_at), update (withdrawn_at), delete on table seo.monitoring_consent to seo_tenant;

grant select on table seo.productivity_pattern to seo_api;

grant select, insert (id, company_id, created_at, updated_at, employee_id, peak_hours, decline_patterns, collaboration_style, predicted_burnout), update (updated_at, employee_id, peak_hours, decline_patterns, collaboration_style, predicted_burnout), delete on table seo.productivity_pattern to seo_tenant;

grant select on table seo.bandwidth_score to seo_api;

grant select, insert (id, company_id, created_at, employee_id, score, keystroke_score, engagement_score, collaboration_score, event_count, calculation_ms, time_window), delete on table seo.bandwidth_score to seo_tenant;

grant select on table seo.bandwidth_pairing to seo_api;

grant select, insert (id, company_id, created_at, updated_at, low_bandwidth_employee, current_bandwidth_score, mentor_employee, mentor_bandwidth_score, reason, expected_duration_hours, is_active, ended_at, outcome), update (updated_at, expected_duration_hours, is_active, ended_at, outcome), delete on table seo.bandwidth_pairing to seo_tenant;

grant select on table seo.pairing_check_in to seo_api;

grant select, insert (id, company_id, created_at, pairing_id, author_id, note, mood), update (pairing_id, author_id, note, mood), delete on table seo.pairing_check_in to seo_tenant;

grant select, insert (id, company_id, created_at, updated_at, employee_id, target_score, due_on, status), update (updated_at, target_score, due_on, status) on table seo.enhancement_goal to seo_api;

grant select, insert (id, company_id, created_at, updated_at, employee_id, target_score, due_on, status), update (updated_at, target_score, due_on, status), delete on table seo.enhancement_goal to seo_tenant;

grant select, update (updated_at, urgency, status, ordered_by, due_at) on table seo.wellness_intervention to seo_api;

grant select, insert (id, company_id, created_at, updated_at, employee_id, urgency, status, ordered_by, due_at), update (updated_at, urgency, status, ordered_by, due_at), delete on table seo.wellness_intervention to seo_tenant;

grant select on table seo.plate_item to seo_api;

grant select, insert (id, company_id, created_at, updated_at, title, details, priority, status, assigned_to, created_by, delegated_by, delegation_count, is_delegable, effort, due_on, completed_at), update (updated_at, title, details, priority, status, assigned_to, created_by, delegated_by, delegation_count, is_delegable, effort, due_on, completed_at), delete on table seo.plate_item to seo_tenant;

grant select on table seo.plate_assignment to seo_api;

grant select, insert (id, company_id, created_at, plate_item_id, employee_id, delegation_id), update (delegation_id), delete on table seo.plate_assignment to seo_tenant;

grant select on table seo.delegation_event to seo_api;

grant select, insert (id, company_id, created_at, plate_item_id, from_employee, to_employee, reason, is_public, manager_notified, team_notified), update (is_public, manager_notified, team_notified), delete on table seo.delegation_event to seo_tenant;

grant select on table seo.team_broadcast to seo_api;

grant select, insert (id, company_id, created_at, type, content, visibility, author_id, team_id, metadata), update (visibility, author_id, team_id, metadata), delete on table seo.team_broadcast to seo_tenant;

grant select on table seo.plate_item_comment to seo_api;

grant select, insert (id, company_id, created_at, plate_item_id, author_id, body), update (body), delete on table seo.plate_item_comment to seo_tenant;

grant select, insert (id, company_id, created_at, name, colour), update (name, colour), delete on table seo.plate_label to seo_api;

grant select, insert (id, company_id, created_at, name, colour), update (name, colour), delete on table seo.plate_label to seo_tenant;

grant select, insert (company_id, plate_item_id, label_id), delete on table seo.plate_item_label to seo_api;

grant select, insert (company_id, plate_item_id, label_id), delete on table seo.plate_item_label to seo_tenant;

grant select, insert (created_at, company_id, blocked_id, blocker_id), delete on table seo.plate_item_dependency to seo_api;

grant select, insert (created_at, company_id, blocked_id, blocker_id), delete on table seo.plate_item_dependency to seo_tenant;

grant select on table seo.touchpoint_channel to seo_api;

grant select, insert (id, company_id, created_at, updated_at, name, topic, is_private, team_id, created_by), update (updated_at, name, topic, is_private, team_id, created_by), delete on table seo.touchpoint_channel to seo_tenant;

grant select, delete on table seo.touchpoint_channel_member to seo_api;

grant select, insert (created_at, company_id, channel_id, employee_id, role, read_until), update (role, read_until), delete on table seo.touchpoint_channel_member to seo_tenant;

grant select on table seo.touchpoint_message to seo_api;

grant select, insert (id, company_id, channel_id, author_id, body, sentiment, created_at), update (channel_id, author_id, body, sentiment), delete on table seo.touchpoint_message to seo_tenant;

grant select, insert (id, company_id, created_at, updated_at, manager_id, report_id, rhythm, minutes, last_held_at), update (updated_at, rhythm, minutes, last_held_at), delete on table seo.touchpoint_cadence to seo_api;

grant select, insert (id, company_id, created_at, updated_at, manager_id, report_id, rhythm, minutes, last_held_at), update (updated_at, rhythm, minutes, last_held_at), delete on table seo.touchpoint_cadence to seo_tenant;

grant select, update (updated_at, title, visibility, is_locked), delete on table seo.ideation_board to seo_api;

grant select, insert (id, company_id, created_at, updated_at, title, owner_id, visibility, is_locked), update (updated_at, title, visibility, is_locked), delete on table seo.ideation_board to seo_tenant;

grant select, delete on table seo.ideation_board_member to seo_api;

grant select, insert (created_at, company_id, board_id, employee_id), delete on table seo.ideation_board_member to seo_tenant;

grant select, update (updated_at, kind, body, colour, x, y), delete on table seo.ideation_note to seo_api;

grant select, insert (id, company_id, created_at, updated_at, board_id, author_id, kind, body, colour, x, y), update (updated_at, kind, body, colour, x, y), delete on table seo.ideation_note to seo_tenant;

grant select, delete on table seo.ideation_connection to seo_api;

grant select, insert (id, company_id, created_at, board_id, author_id, source_id, target_id, kind), update (kind), delete on table seo.ideation_connection to seo_tenant;

grant select, delete on table seo.ideation_vote to seo_api;

grant select, insert (created_at, company_id, note_id, employee_id, weight), update (weight), delete on table seo.ideation_vote to seo_tenant;

grant select on table seo.canvas_session to seo_api;

grant select, insert (id, company_id, board_id, employee_id, started_at, ended_at), update (ended_at), delete on table seo.canvas_session to seo_tenant;

grant select on table seo.live_cursor to seo_api;

grant select, insert (id, company_id, board_id, employee_id, session_id, x, y, last_update), update (session_id, x, y, last_update), delete on table seo.live_cursor to seo_tenant;

grant select on table seo.deep_dive_session to seo_api;

grant select, insert (id, company_id, created_at, updated_at, title, facilitator_id, board_id, status, scheduled_for, started_at, ended_at), update (updated_at, title, board_id, status, scheduled_for, started_at, ended_at), delete on table seo.deep_dive_session to seo_tenant;

grant select on table seo.deep_dive_participation to seo_api;

grant select, insert (id, company_id, created_at, updated_at, session_id, employee_id, role, joined_at, left_at, attention), update (updated_at, role, joined_at, left_at, attention), delete on table seo.deep_dive_participation to seo_tenant;

grant select on table seo.deep_dive_agenda_item to seo_api;

grant select, insert (id, company_id, created_at, session_id, "position", title, presenter_id, minutes), update ("position", title, presenter_id, minutes), delete on table seo.deep_dive_agenda_item to seo_tenant;

grant select on table seo.deep_dive_action_item to seo_api;

grant select, insert (id, company_id, created_at, session_id, owner_id, summary, plate_item_id), update (owner_id, summary, plate_item_id), delete on table seo.deep_dive_action_item to seo_tenant;

grant select on table seo.engagement_frame to seo_api;

grant select, insert (id, company_id, created_at, session_id, participant_id, face_detected, eye_contact, focused, confused, engaged, distracted, overall_score), delete on table seo.engagement_frame to seo_tenant;

grant select on table seo.deep_dive_alert to seo_api;

grant select, insert (id, company_id, created_at, session_id, employee_id, alert_type, acknowledged_at), update (acknowledged_at), delete on table seo.deep_dive_alert to seo_tenant;

grant select, update (read_at) on table seo.notification to seo_api;

grant select, insert (id, company_id, created_at, employee_id, type, content, read_at), update (read_at), delete on table seo.notification to seo_tenant;

grant select, insert (company_id, employee_id, type, method, is_wanted), update (method, is_wanted), delete on table seo.notification_preference to seo_api;

grant select, insert (company_id, employee_id, type, method, is_wanted), update (method, is_wanted), delete on table seo.notification_preference to seo_tenant;

grant select on table seo.security_audit_log to seo_api;

grant select on table seo.security_audit_log to seo_tenant;

grant select, insert (id, company_id, metric, above, below, severity), update (above, below, severity) on table seo.metric_threshold to seo_api;

grant select, insert (id, company_id, created_at, updated_at, metric, above, below, severity), update (updated_at, above, below, severity), delete on table seo.metric_threshold to seo_tenant;

grant usage on schema seo to anon;

grant usage on schema seo to authenticated;

grant usage on schema seo to service_role;

-- 90_partitions

select seo_private.maintain_activity_event();

select seo_private.maintain_touchpoint_message();

-- 92_seeds

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('seo-files', 'seo-files', false, 52428800, array['image/*', 'application/pdf', 'video/mp4'])
on conflict (id) do update
  set name = excluded.name, public = excluded.public, file_size_limit = excluded.file_size_limit, allowed_mime_types = excluded.allowed_mime_types
  where buckets.name is distinct from excluded.name or buckets.public is distinct from excluded.public or buckets.file_size_limit is distinct from excluded.file_size_limit or buckets.allowed_mime_types is distinct from excluded.allowed_mime_types;

-- 95_schedules

do $$
begin
  if to_regprocedure('cron.unschedule(bigint)') is not null then
    perform cron.unschedule(j.jobid)
    from cron.job j
    where j.username = current_user and j.database = current_database()
      and right(j.command, length('/* seoc: seo */')) = '/* seoc: seo */'
      and j.jobname <> all (array['seo: forget_calls', 'expire-pairings', 'cleanup-cursors', 'seo: maintain_activity_event', 'seo: retain_activity_event', 'seo: maintain_touchpoint_message', 'seo: retain_touchpoint_message', 'seo: retain_engagement_frame', 'seo: retain_deep_dive_alert', 'seo: retain_notification']::text[]);
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'seo: forget_calls' and j.username = current_user and right(j.command, length('/* seoc: seo */')) <> '/* seoc: seo */'
  ) then
    raise exception 'the job seo: forget_calls is scheduled already, and not by schema seo' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'seo: forget_calls' and j.username = current_user and j.database = current_database()
      and j.schedule = '35 * * * *' and j.command = 'select seo_private.forget_calls() /* seoc: seo */'
  ) then
    perform cron.schedule('seo: forget_calls', '35 * * * *', 'select seo_private.forget_calls() /* seoc: seo */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'expire-pairings' and j.username = current_user and right(j.command, length('/* seoc: seo */')) <> '/* seoc: seo */'
  ) then
    raise exception 'the job expire-pairings is scheduled already, and not by schema seo' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'expire-pairings' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/10 * * * *' and j.command = 'select seo_private.expire_pairings() /* seoc: seo */'
  ) then
    perform cron.schedule('expire-pairings', '*/10 * * * *', 'select seo_private.expire_pairings() /* seoc: seo */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'cleanup-cursors' and j.username = current_user and right(j.command, length('/* seoc: seo */')) <> '/* seoc: seo */'
  ) then
    raise exception 'the job cleanup-cursors is scheduled already, and not by schema seo' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'cleanup-cursors' and j.username = current_user and j.database = current_database()
      and j.schedule = '* * * * *' and j.command = 'select seo_private.cleanup_stale_cursors() /* seoc: seo */'
  ) then
    perform cron.schedule('cleanup-cursors', '* * * * *', 'select seo_private.cleanup_stale_cursors() /* seoc: seo */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'seo: maintain_activity_event' and j.username = current_user and right(j.command, length('/* seoc: seo */')) <> '/* seoc: seo */'
  ) then
    raise exception 'the job seo: maintain_activity_event is scheduled already, and not by schema seo' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'seo: maintain_activity_event' and j.username = current_user and j.database = current_database()
      and j.schedule = '5 0 * * *' and j.command = 'select seo_private.maintain_activity_event() /* seoc: seo */'
  ) then
    perform cron.schedule('seo: maintain_activity_event', '5 0 * * *', 'select seo_private.maintain_activity_event() /* seoc: seo */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'seo: retain_activity_event' and j.username = current_user and right(j.command, length('/* seoc: seo */')) <> '/* seoc: seo */'
  ) then
    raise exception 'the job seo: retain_activity_event is scheduled already, and not by schema seo' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'seo: retain_activity_event' and j.username = current_user and j.database = current_database()
      and j.schedule = '25 * * * *' and j.command = 'select seo_private.retain_activity_event() /* seoc: seo */'
  ) then
    perform cron.schedule('seo: retain_activity_event', '25 * * * *', 'select seo_private.retain_activity_event() /* seoc: seo */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'seo: maintain_touchpoint_message' and j.username = current_user and right(j.command, length('/* seoc: seo */')) <> '/* seoc: seo */'
  ) then
    raise exception 'the job seo: maintain_touchpoint_message is scheduled already, and not by schema seo' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'seo: maintain_touchpoint_message' and j.username = current_user and j.database = current_database()
      and j.schedule = '5 0 * * *' and j.command = 'select seo_private.maintain_touchpoint_message() /* seoc: seo */'
  ) then
    perform cron.schedule('seo: maintain_touchpoint_message', '5 0 * * *', 'select seo_private.maintain_touchpoint_message() /* seoc: seo */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'seo: retain_touchpoint_message' and j.username = current_user and right(j.command, length('/* seoc: seo */')) <> '/* seoc: seo */'
  ) then
    raise exception 'the job seo: retain_touchpoint_message is scheduled already, and not by schema seo' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'seo: retain_touchpoint_message' and j.username = current_user and j.database = current_database()
      and j.schedule = '25 * * * *' and j.command = 'select seo_private.retain_touchpoint_message() /* seoc: seo */'
  ) then
    perform cron.schedule('seo: retain_touchpoint_message', '25 * * * *', 'select seo_private.retain_touchpoint_message() /* seoc: seo */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'seo: retain_engagement_frame' and j.username = current_user and right(j.command, length('/* seoc: seo */')) <> '/* seoc: seo */'
  ) then
    raise exception 'the job seo: retain_engagement_frame is scheduled already, and not by schema seo' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'seo: retain_engagement_frame' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/5 * * * *' and j.command = 'select seo_private.retain_engagement_frame() /* seoc: seo */'
  ) then
    perform cron.schedule('seo: retain_engagement_frame', '*/5 * * * *', 'select seo_private.retain_engagement_frame() /* seoc: seo */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'seo: retain_deep_dive_alert' and j.username = current_user and right(j.command, length('/* seoc: seo */')) <> '/* seoc: seo */'
  ) then
    raise exception 'the job seo: retain_deep_dive_alert is scheduled already, and not by schema seo' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'seo: retain_deep_dive_alert' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/5 * * * *' and j.command = 'select seo_private.retain_deep_dive_alert() /* seoc: seo */'
  ) then
    perform cron.schedule('seo: retain_deep_dive_alert', '*/5 * * * *', 'select seo_private.retain_deep_dive_alert() /* seoc: seo */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'seo: retain_notification' and j.username = current_user and right(j.command, length('/* seoc: seo */')) <> '/* seoc: seo */'
  ) then
    raise exception 'the job seo: retain_notification is scheduled already, and not by schema seo' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'seo: retain_notification' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/5 * * * *' and j.command = 'select seo_private.retain_notification() /* seoc: seo */'
  ) then
    perform cron.schedule('seo: retain_notification', '*/5 * * * *', 'select seo_private.retain_notification() /* seoc: seo */');
  end if;
end
$$;

-- 99_finish

insert into seo_private.seoc_state (only_row, catalog) values (true, '77c1970862781fd1ab9771115b8b3bcfd950ae5999875470bc5c8418d9a778c0')
on conflict (only_row) do update set catalog = excluded.catalog where seo_private.seoc_state.catalog <> excluded.catalog;
revoke create on schema seo, seo_private from seo_api;
revoke create on schema seo, seo_private from seo_tenant;
do $$
begin
  execute format('revoke %I from %I', 'seo_api', current_user);
end
$$;
do $$
begin
  execute format('revoke %I from %I', 'seo_tenant', current_user);
end
$$;
notify pgrst, 'reload schema';

commit;
