-- Made by seoc from the domain timetracker. Do not edit.
-- Everything, in one transaction; applying it again changes nothing.

begin;

-- 00_setup

do $$
declare
  v_held text;
begin
  if to_regclass('timetracker_private.seoc_state') is not null then
    select s.catalog into v_held from timetracker_private.seoc_state s;
    if v_held is distinct from 'c178fadc16974426434d02ee0662df4984dd0a4c69399bd2f20f229951c43490' then
      raise exception 'this database holds another version of schema timetracker'
        using hint = 'Apply it to an empty database, or generate from the schema this database was made from.';
    end if;
  elsif to_regnamespace('timetracker') is not null or to_regnamespace('timetracker_private') is not null then
    raise exception 'this database has a schema timetracker or timetracker_private that seoc did not make'
      using hint = 'Choose another name in @database(schema:), or apply to a database without it.';
  end if;
  if not exists (select from pg_available_extensions e where e.name = 'pg_trgm') then
    raise exception 'this server has no extension pg_trgm, and the schema needs it' using errcode = '58P01', hint = 'Install pg_trgm for this Postgres, or use one that has it.';
  elsif exists (
    select from pg_extension e join pg_namespace n on n.oid = e.extnamespace
    where e.extname = 'pg_trgm' and n.nspname <> 'extensions'
  ) then
    raise exception 'the extension pg_trgm is not in the schema extensions' using hint = 'alter extension pg_trgm set schema extensions';
  end if;
  if not exists (select from pg_available_extensions e where e.name = 'vector') then
    raise exception 'this server has no extension vector, and the schema needs it' using errcode = '58P01', hint = 'Install vector for this Postgres, or use one that has it.';
  end if;
  select coalesce(e.installed_version, e.default_version) into v_held from pg_available_extensions e where e.name = 'vector';
  if string_to_array(v_held, '.')::integer[] < '{0,8}'::integer[] then
    raise exception 'this server has vector %, and the schema needs 0.8 or later', v_held using errcode = '58P01', hint = 'Install vector for this Postgres, or use one that has it.';
  elsif exists (
    select from pg_extension e join pg_namespace n on n.oid = e.extnamespace
    where e.extname = 'vector' and n.nspname <> 'extensions'
  ) then
    raise exception 'the extension vector is not in the schema extensions' using hint = 'alter extension vector set schema extensions';
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
  if to_regrole('timetracker_api') is null then
    create role timetracker_api nologin;
  end if;
end
$$;
do $$
begin
  -- Giving a function to a role needs membership in it; both are taken back at the end. Whoever makes a role is a member
  -- from Postgres 16 on, but only to grant it.
  if not pg_has_role(current_user, 'timetracker_api', 'usage') then
    execute format('grant %I to %I', 'timetracker_api', current_user);
  end if;
end
$$;

do $$
begin
  if to_regrole('timetracker_tenant') is null then
    create role timetracker_tenant nologin;
  end if;
end
$$;
do $$
begin
  -- Giving a function to a role needs membership in it; both are taken back at the end. Whoever makes a role is a member
  -- from Postgres 16 on, but only to grant it.
  if not pg_has_role(current_user, 'timetracker_tenant', 'usage') then
    execute format('grant %I to %I', 'timetracker_tenant', current_user);
  end if;
end
$$;

create schema if not exists timetracker;
revoke all on schema timetracker from public, anon, authenticated, service_role;

create schema if not exists timetracker_private;
comment on schema timetracker_private is 'Helpers behind schema timetracker; not for clients.';
revoke all on schema timetracker_private from public, anon, authenticated, service_role;

create schema if not exists extensions;
create extension if not exists pg_trgm with schema extensions;

create schema if not exists extensions;
create extension if not exists vector with schema extensions;

grant usage, create on schema timetracker, timetracker_private to timetracker_api;
grant usage, create on schema timetracker, timetracker_private to timetracker_tenant;

-- 10_types

do $$
begin
  if to_regtype('timetracker_private.email') is null then
    create domain timetracker_private.email as text
      constraint email_check check (value ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' and char_length(value) <= 320)
    ;
  end if;
end
$$;

do $$
begin
  if to_regtype('timetracker_private.url') is null then
    create domain timetracker_private.url as text
      constraint url_check check (value ~ '^https?://[^\s]+$' and char_length(value) <= 2048)
    ;
  end if;
end
$$;

do $$
begin
  if to_regtype('timetracker.confidence') is null then
    create domain timetracker.confidence as double precision
      constraint confidence_check check (VALUE BETWEEN 0 AND 1)
    ;
  end if;
end
$$;
comment on domain timetracker.confidence is 'How sure the model is: a share of one.';

do $$
begin
  if to_regtype('timetracker.member_role') is null then
    create domain timetracker.member_role as text
      constraint member_role_check check (value = any (array['viewer', 'member', 'manager', 'admin', 'owner']::text[]))
    ;
  end if;
end
$$;
comment on domain timetracker.member_role is 'What somebody may do in an organization.';

do $$
begin
  if to_regtype('timetracker.log_source') is null then
    create domain timetracker.log_source as text
      constraint log_source_check check (value = any (array['typed', 'voice', 'image', 'integration']::text[]))
    ;
  end if;
end
$$;
comment on domain timetracker.log_source is 'How a log came to be.';

do $$
begin
  if to_regtype('timetracker.log_status') is null then
    create domain timetracker.log_status as text
      constraint log_status_check check (value = any (array['draft', 'queued', 'classified', 'final']::text[]))
    ;
  end if;
end
$$;
comment on domain timetracker.log_status is 'Where a log stands.';

do $$
begin
  if to_regtype('timetracker.task_kind') is null then
    create domain timetracker.task_kind as text
      constraint task_kind_check check (value = any (array['transcribe', 'classify']::text[]))
    ;
  end if;
end
$$;
comment on domain timetracker.task_kind is 'What is to be done for a log.';

do $$
begin
  if to_regtype('timetracker.integration') is null then
    create domain timetracker.integration as text
      constraint integration_check check (value = any (array['slack', 'jira', 'calendar']::text[]))
    ;
  end if;
end
$$;
comment on domain timetracker.integration is 'Another system in which people work.';

do $$
begin
  if to_regtype('timetracker.queue_state') is null then
    create domain timetracker.queue_state as text
      constraint queue_state_check check (value = any (array['READY', 'RUNNING', 'DONE', 'DEAD']::text[]))
    ;
  end if;
end
$$;
comment on domain timetracker.queue_state is 'What a row of a queue is up to.';

do $$
begin
  if to_regtype('timetracker.push_outcome') is null then
    create domain timetracker.push_outcome as text
      constraint push_outcome_check check (value = any (array['APPLIED', 'CONFLICT', 'REFUSED']::text[]))
    ;
  end if;
end
$$;
comment on domain timetracker.push_outcome is 'What became of a row that a client sent.';

do $$
begin
  if to_regtype('timetracker.utilization') is null then
    create type timetracker.utilization as (
      profile uuid,
      hours double precision,
      load double precision,
      meeting_share double precision,
      focus_share double precision
    );
  end if;
end
$$;
comment on type timetracker.utilization is 'How loaded somebody is.';
comment on column timetracker.utilization.profile is 'The person.';
comment on column timetracker.utilization.hours is 'All hours.';
comment on column timetracker.utilization.load is 'Against full time: 1 is full.';
comment on column timetracker.utilization.meeting_share is 'The share in meetings.';
comment on column timetracker.utilization.focus_share is 'The share of focused work.';

do $$
begin
  if to_regtype('timetracker.burnout_risk') is null then
    create type timetracker.burnout_risk as (
      profile uuid,
      load double precision,
      long_days integer
    );
  end if;
end
$$;
comment on type timetracker.burnout_risk is 'Somebody who works more than is good for him.';
comment on column timetracker.burnout_risk.profile is 'The person.';
comment on column timetracker.burnout_risk.load is 'Against full time, in four weeks.';
comment on column timetracker.burnout_risk.long_days is 'On how many days more than ten hours.';

do $$
begin
  if to_regtype('timetracker.event_taken') is null then
    create type timetracker.event_taken as (
      known boolean,
      fresh boolean,
      time_log uuid
    );
  end if;
end
$$;
comment on type timetracker.event_taken is 'What became of something that another system told.';
comment on column timetracker.event_taken.known is 'Is the account somebody''s?';
comment on column timetracker.event_taken.fresh is 'False where it came before.';
comment on column timetracker.event_taken.time_log is 'The log that was made of it.';

-- 20_setup

create table if not exists timetracker_private.seoc_state (
  only_row boolean not null,
  catalog text not null,
  constraint seoc_state_pkey primary key (only_row),
  constraint seoc_state_only_row_check check (only_row)
);
comment on table timetracker_private.seoc_state is 'Which catalog this database holds.';
alter table timetracker_private.seoc_state enable row level security;
revoke all on table timetracker_private.seoc_state from public, anon, authenticated, service_role;

-- 21_organizations

create table if not exists timetracker.profiles (
  id uuid not null,
  display_name text not null,
  time_zone text default 'UTC' not null,
  constraint profiles_pkey primary key (id),
  constraint profiles_display_name_length_check check (char_length(display_name) between 1 and 120),
  constraint profiles_time_zone_length_check check (char_length(time_zone) between 1 and 64),
  constraint profiles_time_zone_pattern_check check (time_zone ~ '^[A-Za-z]+(/[A-Za-z_+-]+)*$'),
  constraint profiles_id_fkey foreign key (id) references auth.users (id) on delete cascade
);
comment on table timetracker.profiles is 'A person with an account.';
comment on column timetracker.profiles.id is 'The key of the account.';
comment on column timetracker.profiles.display_name is 'What colleagues call him.';
comment on column timetracker.profiles.time_zone is 'The time zone his day is counted in.';
alter table timetracker.profiles enable row level security;
revoke all on table timetracker.profiles from public, anon, authenticated, service_role;

create table if not exists timetracker.organizations (
  id uuid default gen_random_uuid() not null,
  name text not null,
  slug text not null,
  weekly_hours double precision default 40 not null,
  created_at timestamptz default now() not null,
  constraint organizations_pkey primary key (id),
  constraint organizations_slug_key unique (slug),
  constraint organizations_name_length_check check (char_length(name) between 1 and 120),
  constraint organizations_slug_pattern_check check (slug ~ '^[a-z0-9-]{3,40}$'),
  constraint organizations_weekly_hours_range_check check (weekly_hours between 1 and 80),
  constraint organizations_weekly_hours_number_check check (weekly_hours <> 'NaN'::double precision)
);
comment on table timetracker.organizations is 'The tenant: a company whose time is tracked.';
comment on column timetracker.organizations.id is 'The row''s key.';
comment on column timetracker.organizations.name is 'What it is called.';
comment on column timetracker.organizations.slug is 'The organization in an address.';
comment on column timetracker.organizations.weekly_hours is 'How many hours a week are full time.';
comment on column timetracker.organizations.created_at is 'When the row was written.';
alter table timetracker.organizations enable row level security;
revoke all on table timetracker.organizations from public, anon, authenticated, service_role;

create table if not exists timetracker.departments (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  name text not null,
  constraint departments_pkey primary key (id),
  constraint departments_organization_id_name_key unique (organization_id, name),
  constraint departments_organization_id_id_key unique (organization_id, id),
  constraint departments_name_length_check check (char_length(name) between 1 and 120),
  constraint departments_organization_id_fkey foreign key (organization_id) references timetracker.organizations (id) on delete cascade
);
comment on table timetracker.departments is 'A department.';
comment on column timetracker.departments.id is 'The row''s key.';
comment on column timetracker.departments.organization_id is 'The organization the row belongs to.';
comment on column timetracker.departments.name is 'What it is called.';
alter table timetracker.departments enable row level security;
revoke all on table timetracker.departments from public, anon, authenticated, service_role;

create table if not exists timetracker.teams (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  department_id uuid,
  name text not null,
  constraint teams_pkey primary key (id),
  constraint teams_organization_id_department_id_name_key unique (organization_id, department_id, name),
  constraint teams_organization_id_id_key unique (organization_id, id),
  constraint teams_name_length_check check (char_length(name) between 1 and 120),
  constraint teams_organization_id_fkey foreign key (organization_id) references timetracker.organizations (id) on delete cascade,
  constraint teams_department_id_fkey foreign key (organization_id, department_id) references timetracker.departments (organization_id, id) on delete set null (department_id)
);
comment on table timetracker.teams is 'A team.';
comment on column timetracker.teams.id is 'The row''s key.';
comment on column timetracker.teams.organization_id is 'The organization the row belongs to.';
comment on column timetracker.teams.department_id is 'The department it belongs to.';
comment on column timetracker.teams.name is 'What it is called.';
alter table timetracker.teams enable row level security;
revoke all on table timetracker.teams from public, anon, authenticated, service_role;

create index if not exists teams_department_id_idx
  on timetracker.teams (department_id);

create table if not exists timetracker.memberships (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  profile_id uuid not null,
  role timetracker.member_role not null,
  team_id uuid,
  department_id uuid,
  joined_at timestamptz default now() not null,
  constraint memberships_pkey primary key (id),
  constraint memberships_organization_id_profile_id_key unique (organization_id, profile_id),
  constraint memberships_organization_id_fkey foreign key (organization_id) references timetracker.organizations (id) on delete cascade,
  constraint memberships_profile_id_fkey foreign key (profile_id) references timetracker.profiles (id) on delete cascade,
  constraint memberships_team_id_fkey foreign key (organization_id, team_id) references timetracker.teams (organization_id, id) on delete set null (team_id),
  constraint memberships_department_id_fkey foreign key (organization_id, department_id) references timetracker.departments (organization_id, id) on delete set null (department_id)
);
comment on table timetracker.memberships is 'Who belongs to an organization, and as what.';
comment on column timetracker.memberships.id is 'The row''s key.';
comment on column timetracker.memberships.organization_id is 'The organization.';
comment on column timetracker.memberships.profile_id is 'The person.';
comment on column timetracker.memberships.role is 'What he may do there.';
comment on column timetracker.memberships.team_id is 'The team he is in.';
comment on column timetracker.memberships.department_id is 'The department he is in.';
comment on column timetracker.memberships.joined_at is 'When he came.';
alter table timetracker.memberships enable row level security;
revoke all on table timetracker.memberships from public, anon, authenticated, service_role;

create index if not exists memberships_profile_id_idx
  on timetracker.memberships (profile_id);

create index if not exists memberships_team_id_idx
  on timetracker.memberships (team_id);

create index if not exists memberships_department_id_idx
  on timetracker.memberships (department_id);

create table if not exists timetracker_private.memberships_invitation (
  token_hash bytea not null,
  organization_id uuid not null,
  role timetracker.member_role not null,
  email text,
  profile_id uuid,
  invited_by uuid not null,
  created_at timestamptz default now() not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  constraint memberships_invitation_pkey primary key (token_hash),
  constraint memberships_invitation_whom_check check (num_nonnulls(email, profile_id) = 1),
  constraint memberships_invitation_organization_id_fkey foreign key (organization_id) references timetracker.organizations (id) on delete cascade,
  constraint memberships_invitation_profile_id_fkey foreign key (profile_id) references timetracker.profiles (id) on delete cascade,
  constraint memberships_invitation_invited_by_fkey foreign key (organization_id, invited_by) references timetracker.memberships (organization_id, profile_id) on delete cascade
);
comment on table timetracker_private.memberships_invitation is 'Invitations; of a token only its hash is kept.';
alter table timetracker_private.memberships_invitation enable row level security;
revoke all on table timetracker_private.memberships_invitation from public, anon, authenticated, service_role;

create index if not exists memberships_invitation_organization_id_invited_by_idx
  on timetracker_private.memberships_invitation (organization_id, invited_by);

create index if not exists memberships_invitation_profile_id_idx
  on timetracker_private.memberships_invitation (profile_id);

create table if not exists timetracker.projects (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  name text not null,
  team_id uuid,
  is_active boolean default true not null,
  budget_hours double precision,
  constraint projects_pkey primary key (id),
  constraint projects_organization_id_name_key unique (organization_id, name),
  constraint projects_organization_id_id_key unique (organization_id, id),
  constraint projects_name_length_check check (char_length(name) between 1 and 120),
  constraint projects_budget_hours_range_check check (budget_hours >= 0),
  constraint projects_budget_hours_number_check check (budget_hours <> 'NaN'::double precision),
  constraint projects_organization_id_fkey foreign key (organization_id) references timetracker.organizations (id) on delete cascade,
  constraint projects_team_id_fkey foreign key (organization_id, team_id) references timetracker.teams (organization_id, id) on delete set null (team_id)
);
comment on table timetracker.projects is 'Work that time is spent on.';
comment on column timetracker.projects.id is 'The row''s key.';
comment on column timetracker.projects.organization_id is 'The organization the row belongs to.';
comment on column timetracker.projects.created_at is 'When the row was written.';
comment on column timetracker.projects.updated_at is 'When the row last changed.';
comment on column timetracker.projects.name is 'What it is called.';
comment on column timetracker.projects.team_id is 'The team that does it.';
comment on column timetracker.projects.is_active is 'False once it is over: no new time is logged on it.';
comment on column timetracker.projects.budget_hours is 'How many hours it may take.';
alter table timetracker.projects enable row level security;
revoke all on table timetracker.projects from public, anon, authenticated, service_role;

create index if not exists projects_team_id_idx
  on timetracker.projects (team_id);

-- 22_vocabulary

create table if not exists timetracker.work_modes (
  code text not null,
  title text not null,
  constraint work_modes_pkey primary key (code),
  constraint work_modes_code_pattern_check check (code ~ '^[a-z_]{2,40}$'),
  constraint work_modes_title_length_check check (char_length(title) between 1 and 80)
);
comment on table timetracker.work_modes is 'How somebody works.';
comment on column timetracker.work_modes.code is 'Its word.';
comment on column timetracker.work_modes.title is 'For people.';
alter table timetracker.work_modes enable row level security;
revoke all on table timetracker.work_modes from public, anon, authenticated, service_role;

create table if not exists timetracker.task_categories (
  code text not null,
  title text not null,
  constraint task_categories_pkey primary key (code),
  constraint task_categories_code_pattern_check check (code ~ '^[a-z_]{2,40}$'),
  constraint task_categories_title_length_check check (char_length(title) between 1 and 80)
);
comment on table timetracker.task_categories is 'What a task is about.';
comment on column timetracker.task_categories.code is 'Its word.';
comment on column timetracker.task_categories.title is 'For people.';
alter table timetracker.task_categories enable row level security;
revoke all on table timetracker.task_categories from public, anon, authenticated, service_role;

create table if not exists timetracker.activity_types (
  code text not null,
  title text not null,
  billable boolean default false not null,
  constraint activity_types_pkey primary key (code),
  constraint activity_types_code_pattern_check check (code ~ '^[a-z_]{2,40}$'),
  constraint activity_types_title_length_check check (char_length(title) between 1 and 80)
);
comment on table timetracker.activity_types is 'What somebody does with his hands.';
comment on column timetracker.activity_types.code is 'Its word.';
comment on column timetracker.activity_types.title is 'For people.';
comment on column timetracker.activity_types.billable is 'Is it usually paid for?';
alter table timetracker.activity_types enable row level security;
revoke all on table timetracker.activity_types from public, anon, authenticated, service_role;

-- 23_time

create table if not exists timetracker.time_logs (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  profile_id uuid not null,
  project_id uuid,
  work_mode text,
  task_category text,
  activity_type text,
  comment text,
  started_at timestamptz not null,
  ended_at timestamptz not null,
  source timetracker.log_source default 'typed' not null,
  status timetracker.log_status default 'draft' not null,
  version integer default 1 not null,
  constraint time_logs_pkey primary key (id),
  constraint time_logs_organization_id_id_key unique (organization_id, id),
  constraint time_logs_comment_length_check check (char_length(comment) <= 4000),
  constraint time_logs_end_after_start check (ended_at > started_at and ended_at <= started_at + interval '24 hours'),
  constraint time_logs_organization_id_fkey foreign key (organization_id) references timetracker.organizations (id) on delete cascade,
  constraint time_logs_project_id_fkey foreign key (organization_id, project_id) references timetracker.projects (organization_id, id) on delete set null (project_id),
  constraint time_logs_work_mode_fkey foreign key (work_mode) references timetracker.work_modes (code) on delete set null (work_mode),
  constraint time_logs_task_category_fkey foreign key (task_category) references timetracker.task_categories (code) on delete set null (task_category),
  constraint time_logs_activity_type_fkey foreign key (activity_type) references timetracker.activity_types (code) on delete set null (activity_type)
);
comment on table timetracker.time_logs is 'Time that somebody spent. Devices keep their owner''s logs and send what was written offline; the server''s version wins. Members write their own, admins change everybody''s; nobody deletes one that is final but an admin.';
comment on column timetracker.time_logs.id is 'The row''s key.';
comment on column timetracker.time_logs.organization_id is 'The organization the row belongs to.';
comment on column timetracker.time_logs.created_at is 'When the row was written.';
comment on column timetracker.time_logs.updated_at is 'When the row last changed.';
comment on column timetracker.time_logs.profile_id is 'Whose time.';
comment on column timetracker.time_logs.project_id is 'What it was spent on.';
comment on column timetracker.time_logs.work_mode is 'How he worked.';
comment on column timetracker.time_logs.task_category is 'What the task was about.';
comment on column timetracker.time_logs.activity_type is 'What he did.';
comment on column timetracker.time_logs.comment is 'In his own words.';
comment on column timetracker.time_logs.started_at is 'From when.';
comment on column timetracker.time_logs.ended_at is 'Until when.';
comment on column timetracker.time_logs.source is 'How it came to be.';
comment on column timetracker.time_logs.status is 'Where it stands.';
comment on column timetracker.time_logs.version is 'Grows by one with every change.';
alter table timetracker.time_logs enable row level security;
revoke all on table timetracker.time_logs from public, anon, authenticated, service_role;

create index if not exists time_logs_organization_id_started_at_idx
  on timetracker.time_logs (organization_id, started_at desc);

create index if not exists time_logs_profile_id_started_at_idx
  on timetracker.time_logs (profile_id, started_at desc);

create index if not exists time_logs_project_id_idx
  on timetracker.time_logs (project_id);

create index if not exists time_logs_work_mode_idx
  on timetracker.time_logs (work_mode);

create index if not exists time_logs_task_category_idx
  on timetracker.time_logs (task_category);

create index if not exists time_logs_activity_type_idx
  on timetracker.time_logs (activity_type);

create index if not exists time_logs_search_idx
  on timetracker.time_logs using gin (((setweight(to_tsvector('pg_catalog.simple'::regconfig, coalesce(comment, '')), 'A'))));

create index if not exists time_logs_search_like_idx
  on timetracker.time_logs using gin (((coalesce(comment, ''))) extensions.gin_trgm_ops);

create table if not exists timetracker.ai_extractions (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  time_log_id uuid not null,
  model text not null,
  transcript text,
  output jsonb default '{}' not null,
  confidence timetracker.confidence not null,
  created_at timestamptz default now() not null,
  constraint ai_extractions_pkey primary key (id),
  constraint ai_extractions_model_length_check check (char_length(model) between 1 and 80),
  constraint ai_extractions_transcript_length_check check (char_length(transcript) <= 20000),
  constraint ai_extractions_confidence_number_check check (confidence <> 'NaN'::double precision),
  constraint ai_extractions_organization_id_fkey foreign key (organization_id) references timetracker.organizations (id) on delete cascade,
  constraint ai_extractions_time_log_id_fkey foreign key (organization_id, time_log_id) references timetracker.time_logs (organization_id, id) on delete cascade
);
comment on table timetracker.ai_extractions is 'What a model made of a log. The pipeline writes it.';
comment on column timetracker.ai_extractions.id is 'The row''s key.';
comment on column timetracker.ai_extractions.organization_id is 'The organization the row belongs to.';
comment on column timetracker.ai_extractions.time_log_id is 'The log.';
comment on column timetracker.ai_extractions.model is 'Which model.';
comment on column timetracker.ai_extractions.transcript is 'What was said, as text.';
comment on column timetracker.ai_extractions.output is 'What it understood, by the shape of `Extraction`.';
comment on column timetracker.ai_extractions.confidence is 'How sure it is.';
comment on column timetracker.ai_extractions.created_at is 'When.';
alter table timetracker.ai_extractions enable row level security;
revoke all on table timetracker.ai_extractions from public, anon, authenticated, service_role;

create index if not exists ai_extractions_organization_id_idx
  on timetracker.ai_extractions (organization_id);

create index if not exists ai_extractions_time_log_id_idx
  on timetracker.ai_extractions (time_log_id);

create table if not exists timetracker.attachments (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  time_log_id uuid not null,
  path text not null,
  content_type text not null,
  size_bytes bigint not null,
  created_at timestamptz default now() not null,
  constraint attachments_pkey primary key (id),
  constraint attachments_organization_id_path_key unique (organization_id, path),
  constraint attachments_path_length_check check (char_length(path) between 1 and 400),
  constraint attachments_content_type_pattern_check check (content_type ~ '^(audio|image)/[a-z0-9.+-]+$'),
  constraint attachments_size_bytes_range_check check (size_bytes between 0 and 52428800),
  constraint attachments_organization_id_fkey foreign key (organization_id) references timetracker.organizations (id) on delete cascade,
  constraint attachments_time_log_id_fkey foreign key (organization_id, time_log_id) references timetracker.time_logs (organization_id, id) on delete cascade
);
comment on table timetracker.attachments is 'A file of a log.';
comment on column timetracker.attachments.id is 'The row''s key.';
comment on column timetracker.attachments.organization_id is 'The organization the row belongs to.';
comment on column timetracker.attachments.time_log_id is 'The log.';
comment on column timetracker.attachments.path is 'Where it lies in its bucket.';
comment on column timetracker.attachments.content_type is 'What it is.';
comment on column timetracker.attachments.size_bytes is 'How much room it takes.';
comment on column timetracker.attachments.created_at is 'When.';
alter table timetracker.attachments enable row level security;
revoke all on table timetracker.attachments from public, anon, authenticated, service_role;

create index if not exists attachments_time_log_id_idx
  on timetracker.attachments (time_log_id);

create table if not exists timetracker.user_day_summaries (
  organization_id uuid not null,
  profile_id uuid not null,
  day date not null,
  minutes integer default 0 not null,
  focus_minutes integer default 0 not null,
  meeting_minutes integer default 0 not null,
  logs integer default 0 not null,
  constraint user_day_summaries_pkey primary key (organization_id, profile_id, day),
  constraint user_day_summaries_minutes_range_check check (minutes between 0 and 2880),
  constraint user_day_summaries_focus_minutes_range_check check (focus_minutes >= 0),
  constraint user_day_summaries_meeting_minutes_range_check check (meeting_minutes >= 0),
  constraint user_day_summaries_logs_range_check check (logs >= 0),
  constraint user_day_summaries_organization_id_fkey foreign key (organization_id) references timetracker.organizations (id) on delete cascade
);
comment on table timetracker.user_day_summaries is 'A person''s day, added up every night.';
comment on column timetracker.user_day_summaries.organization_id is 'The organization.';
comment on column timetracker.user_day_summaries.profile_id is 'Whose day.';
comment on column timetracker.user_day_summaries.day is 'Which day, in UTC.';
comment on column timetracker.user_day_summaries.minutes is 'All minutes that are final.';
comment on column timetracker.user_day_summaries.focus_minutes is 'Those of focused work.';
comment on column timetracker.user_day_summaries.meeting_minutes is 'Those in meetings.';
comment on column timetracker.user_day_summaries.logs is 'How many logs.';
alter table timetracker.user_day_summaries enable row level security;
revoke all on table timetracker.user_day_summaries from public, anon, authenticated, service_role;

create index if not exists user_day_summaries_profile_id_idx
  on timetracker.user_day_summaries (profile_id);

-- 24_recall

create table if not exists timetracker.time_log_embeddings (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  time_log_id uuid not null,
  model text not null,
  embedding extensions.vector(1536) not null,
  created_at timestamptz default now() not null,
  constraint time_log_embeddings_pkey primary key (id),
  constraint time_log_embeddings_organization_id_time_log_id_key unique (organization_id, time_log_id),
  constraint time_log_embeddings_model_length_check check (char_length(model) between 1 and 80),
  constraint time_log_embeddings_organization_id_fkey foreign key (organization_id) references timetracker.organizations (id) on delete cascade,
  constraint time_log_embeddings_time_log_id_fkey foreign key (organization_id, time_log_id) references timetracker.time_logs (organization_id, id) on delete cascade
);
comment on table timetracker.time_log_embeddings is 'What a log means, in the numbers of a model. The pipeline writes it.';
comment on column timetracker.time_log_embeddings.id is 'The row''s key.';
comment on column timetracker.time_log_embeddings.organization_id is 'The organization the row belongs to.';
comment on column timetracker.time_log_embeddings.time_log_id is 'The log.';
comment on column timetracker.time_log_embeddings.model is 'Which model.';
comment on column timetracker.time_log_embeddings.embedding is 'What it makes of the log: two logs are alike if these lie near each other.';
comment on column timetracker.time_log_embeddings.created_at is 'When.';
alter table timetracker.time_log_embeddings enable row level security;
revoke all on table timetracker.time_log_embeddings from public, anon, authenticated, service_role;

create index if not exists time_log_embeddings_time_log_id_idx
  on timetracker.time_log_embeddings (time_log_id);

create index if not exists time_log_embeddings_embedding_idx
  on timetracker.time_log_embeddings using hnsw (embedding extensions.vector_cosine_ops);

-- 25_work

create table if not exists timetracker.log_tasks (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  time_log_id uuid not null,
  kind timetracker.task_kind not null,
  state timetracker.queue_state default 'READY' not null,
  attempts integer default 0 not null,
  run_after timestamptz default now() not null,
  priority integer default 0 not null,
  claimed_at timestamptz,
  locked_until timestamptz,
  lease uuid,
  last_error text,
  finished_at timestamptz,
  constraint log_tasks_pkey primary key (id),
  constraint log_tasks_organization_id_fkey foreign key (organization_id) references timetracker.organizations (id) on delete cascade,
  constraint log_tasks_time_log_id_fkey foreign key (organization_id, time_log_id) references timetracker.time_logs (organization_id, id) on delete cascade
);
comment on table timetracker.log_tasks is 'Something that is done later for a log, by a worker: one at a time, tried again, and given up after the fifth time. Whoever reads the log
sees how it goes.';
comment on column timetracker.log_tasks.id is 'The row''s key.';
comment on column timetracker.log_tasks.organization_id is 'The organization the row belongs to.';
comment on column timetracker.log_tasks.time_log_id is 'The log.';
comment on column timetracker.log_tasks.kind is 'What is to be done.';
comment on column timetracker.log_tasks.state is 'What it is up to.';
comment on column timetracker.log_tasks.attempts is 'How often it was claimed.';
comment on column timetracker.log_tasks.run_after is 'Not before this.';
comment on column timetracker.log_tasks.priority is 'The higher, the sooner.';
comment on column timetracker.log_tasks.claimed_at is 'When it was claimed the last time.';
comment on column timetracker.log_tasks.locked_until is 'Until when whoever claimed it has it to himself.';
comment on column timetracker.log_tasks.lease is 'Whoever claimed it shows this when it is done.';
comment on column timetracker.log_tasks.last_error is 'What went wrong the last time.';
comment on column timetracker.log_tasks.finished_at is 'When it was done, or given up.';
alter table timetracker.log_tasks enable row level security;
revoke all on table timetracker.log_tasks from public, anon, authenticated, service_role;

create index if not exists log_tasks_ready_idx
  on timetracker.log_tasks (organization_id, priority desc, run_after) where state = 'READY';

create index if not exists log_tasks_running_idx
  on timetracker.log_tasks (organization_id, locked_until) where state = 'RUNNING';

create index if not exists log_tasks_done_idx
  on timetracker.log_tasks (finished_at) where state = 'DONE';

create index if not exists log_tasks_served_idx
  on timetracker.log_tasks (organization_id, claimed_at);

create index if not exists log_tasks_organization_id_idx
  on timetracker.log_tasks (organization_id);

create index if not exists log_tasks_time_log_id_idx
  on timetracker.log_tasks (time_log_id);

-- 26_integrations

create table if not exists timetracker.external_accounts (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  profile_id uuid not null,
  integration timetracker.integration not null,
  external_id text not null,
  connected_at timestamptz default now() not null,
  constraint external_accounts_pkey primary key (id),
  constraint external_accounts_integration_external_id_key unique (integration, external_id),
  constraint external_accounts_external_id_length_check check (char_length(external_id) between 1 and 200),
  constraint external_accounts_organization_id_fkey foreign key (organization_id) references timetracker.organizations (id) on delete cascade
);
comment on table timetracker.external_accounts is 'What somebody is called in another system. A service writes it, once that system has said that the account is his.';
comment on column timetracker.external_accounts.id is 'The row''s key.';
comment on column timetracker.external_accounts.organization_id is 'The organization the row belongs to.';
comment on column timetracker.external_accounts.profile_id is 'Whose account it is.';
comment on column timetracker.external_accounts.integration is 'The system.';
comment on column timetracker.external_accounts.external_id is 'His key there: of Slack the workspace and the user, of Jira the account, of a calendar the channel that tells of it.';
comment on column timetracker.external_accounts.connected_at is 'When it was connected.';
alter table timetracker.external_accounts enable row level security;
revoke all on table timetracker.external_accounts from public, anon, authenticated, service_role;

create index if not exists external_accounts_organization_id_idx
  on timetracker.external_accounts (organization_id);

create index if not exists external_accounts_profile_id_idx
  on timetracker.external_accounts (profile_id);

create table if not exists timetracker.inbound_events (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  profile_id uuid not null,
  integration timetracker.integration not null,
  delivery text not null,
  time_log_id uuid,
  received_at timestamptz default now() not null,
  constraint inbound_events_pkey primary key (id),
  constraint inbound_events_integration_delivery_key unique (integration, delivery),
  constraint inbound_events_delivery_length_check check (char_length(delivery) between 1 and 400),
  constraint inbound_events_organization_id_fkey foreign key (organization_id) references timetracker.organizations (id) on delete cascade,
  constraint inbound_events_time_log_id_fkey foreign key (organization_id, time_log_id) references timetracker.time_logs (organization_id, id) on delete set null (time_log_id)
);
comment on table timetracker.inbound_events is 'What another system has told of somebody: once, however often it is sent.';
comment on column timetracker.inbound_events.id is 'The row''s key.';
comment on column timetracker.inbound_events.organization_id is 'The organization the row belongs to.';
comment on column timetracker.inbound_events.profile_id is 'Of whom.';
comment on column timetracker.inbound_events.integration is 'By which system.';
comment on column timetracker.inbound_events.delivery is 'By what the delivery is known when it comes again.';
comment on column timetracker.inbound_events.time_log_id is 'The log that was made of it; none where it only says that something changed.';
comment on column timetracker.inbound_events.received_at is 'When it came.';
alter table timetracker.inbound_events enable row level security;
revoke all on table timetracker.inbound_events from public, anon, authenticated, service_role;

create index if not exists inbound_events_profile_id_received_at_idx
  on timetracker.inbound_events (profile_id, received_at desc);

create index if not exists inbound_events_organization_id_idx
  on timetracker.inbound_events (organization_id);

create index if not exists inbound_events_time_log_id_idx
  on timetracker.inbound_events (time_log_id);

create index if not exists inbound_events_received_at_idx
  on timetracker.inbound_events (received_at);

-- 27_setup

create table if not exists timetracker_private.time_logs_changes (
  id uuid not null,
  sight jsonb not null,
  change xid8 not null,
  at timestamptz not null,
  tenant uuid not null,
  constraint time_logs_changes_pkey primary key (id, sight)
);
comment on table timetracker_private.time_logs_changes is 'Which transaction changed a row last, and who could read it: what the rules decide by, as it was and as it is.';
alter table timetracker_private.time_logs_changes enable row level security;
revoke all on table timetracker_private.time_logs_changes from public, anon, authenticated, service_role;

create index if not exists time_logs_changes_change_idx
  on timetracker_private.time_logs_changes (tenant, change, id);

create index if not exists time_logs_changes_at_idx
  on timetracker_private.time_logs_changes (at);

-- 70_foreign_keys

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'timetracker.time_logs'::regclass and c.conname = 'time_logs_profile_id_fkey'
  ) then
    alter table timetracker.time_logs add constraint time_logs_profile_id_fkey foreign key (organization_id, profile_id) references timetracker.memberships (organization_id, profile_id) on delete cascade;
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'timetracker.user_day_summaries'::regclass and c.conname = 'user_day_summaries_profile_id_fkey'
  ) then
    alter table timetracker.user_day_summaries add constraint user_day_summaries_profile_id_fkey foreign key (organization_id, profile_id) references timetracker.memberships (organization_id, profile_id) on delete cascade;
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'timetracker.external_accounts'::regclass and c.conname = 'external_accounts_profile_id_fkey'
  ) then
    alter table timetracker.external_accounts add constraint external_accounts_profile_id_fkey foreign key (organization_id, profile_id) references timetracker.memberships (organization_id, profile_id) on delete cascade;
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'timetracker.inbound_events'::regclass and c.conname = 'inbound_events_profile_id_fkey'
  ) then
    alter table timetracker.inbound_events add constraint inbound_events_profile_id_fkey foreign key (organization_id, profile_id) references timetracker.memberships (organization_id, profile_id) on delete cascade;
  end if;
end
$$;

-- 72_pages

do $$
begin
  if to_regtype('timetracker.time_log_hit') is null then
    create type timetracker.time_log_hit as (
      node timetracker.time_logs,
      score double precision,
      highlight text
    );
  end if;
end
$$;
comment on type timetracker.time_log_hit is 'A row of TimeLog that a search found.';
comment on column timetracker.time_log_hit.node is 'The row.';
comment on column timetracker.time_log_hit.score is 'How well it fits: the greater the better.';
comment on column timetracker.time_log_hit.highlight is 'Where the words stand, as HTML: the text of the row is escaped, and only `<mark>` is markup.';

do $$
begin
  if to_regtype('timetracker.time_log_pushed') is null then
    create type timetracker.time_log_pushed as (
      key uuid,
      outcome timetracker.push_outcome,
      error text,
      node timetracker.time_logs
    );
  end if;
end
$$;
comment on type timetracker.time_log_pushed is 'What became of a TimeLog that a client sent.';
comment on column timetracker.time_log_pushed.key is 'The key of the row that was sent.';
comment on column timetracker.time_log_pushed.outcome is 'What became of it.';
comment on column timetracker.time_log_pushed.error is 'The code of the error, where it was refused.';
comment on column timetracker.time_log_pushed.node is 'The row as the server has it; nothing where it has none, or none that the caller may see.';

do $$
begin
  if to_regtype('timetracker.time_log_changes') is null then
    create type timetracker.time_log_changes as (
      nodes timetracker.time_logs[],
      gone uuid[],
      cursor text,
      more boolean
    );
  end if;
end
$$;
comment on type timetracker.time_log_changes is 'What changed among the rows of TimeLog.';
comment on column timetracker.time_log_changes.nodes is 'Rows that are new or other than they were, as they are now.';
comment on column timetracker.time_log_changes.gone is 'The keys of rows that were deleted, or that the caller may not see any more.';
comment on column timetracker.time_log_changes.cursor is 'Where the next call goes on.';
comment on column timetracker.time_log_changes.more is 'Is there more at once?';

do $$
begin
  if to_regtype('timetracker.time_log_embedding_match') is null then
    create type timetracker.time_log_embedding_match as (
      node timetracker.time_log_embeddings,
      distance double precision
    );
  end if;
end
$$;
comment on type timetracker.time_log_embedding_match is 'A row of TimeLogEmbedding that is near to a vector.';
comment on column timetracker.time_log_embedding_match.node is 'The row.';
comment on column timetracker.time_log_embedding_match.distance is 'How far it is from the vector: the less the nearer.';

-- 75_functions

create or replace function timetracker_private.uid()
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
comment on function timetracker_private.uid() is 'The caller''s id from the request''s token; NULL when nobody is signed in.';
revoke all on function timetracker_private.uid() from public, anon, authenticated, service_role;
grant execute on function timetracker_private.uid() to timetracker_api, timetracker_tenant, authenticated;

create or replace function timetracker_private.request_header(
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
comment on function timetracker_private.request_header(text) is 'A header of the request; NULL outside of one.';
revoke all on function timetracker_private.request_header(text) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.request_header(text) to timetracker_api, timetracker_tenant, authenticated;

create or replace function timetracker_private.request_ip()
returns inet
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return nullif(trim(split_part(timetracker_private.request_header('x-forwarded-for'), ',', 1)), '')::inet;
exception when invalid_text_representation then
  return null;
end
$$;
comment on function timetracker_private.request_ip() is 'The address the request came from; NULL outside of one.';
revoke all on function timetracker_private.request_ip() from public, anon, authenticated, service_role;
grant execute on function timetracker_private.request_ip() to timetracker_api, timetracker_tenant, authenticated;

create or replace function timetracker_private.me()
returns uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_result uuid;
begin
  select * into v_result from (
select p.id from timetracker.profiles p where p.id = timetracker_private.uid()
  ) as result;
  return v_result;
end
$$;
comment on function timetracker_private.me() is 'The caller''s own row, by its key.';
revoke all on function timetracker_private.me() from public, anon, authenticated, service_role;
grant execute on function timetracker_private.me() to timetracker_api, timetracker_tenant, authenticated;

create or replace function timetracker_private.tenants()
returns setof uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select m.organization_id from timetracker.memberships m where m.profile_id = (select timetracker_private.uid());
end
$$;
comment on function timetracker_private.tenants() is 'The tenants the caller belongs to.';
revoke all on function timetracker_private.tenants() from public, anon, authenticated, service_role;
grant execute on function timetracker_private.tenants() to timetracker_api, timetracker_tenant, authenticated;

create or replace function timetracker_private.tenants_as(
  roles text[]
)
returns setof uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
select m.organization_id from timetracker.memberships m where m.profile_id = (select timetracker_private.uid()) and m.role::text = any (tenants_as.roles);
end
$$;
comment on function timetracker_private.tenants_as(text[]) is 'The tenants in which the caller has one of these roles.';
revoke all on function timetracker_private.tenants_as(text[]) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.tenants_as(text[]) to timetracker_api, timetracker_tenant, authenticated;

create or replace function timetracker_private.tenant_mates()
returns setof uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select m.profile_id from timetracker.memberships m where m.organization_id = any (array(select timetracker_private.tenants()));
end
$$;
comment on function timetracker_private.tenant_mates() is 'The users of the caller''s tenants.';
revoke all on function timetracker_private.tenant_mates() from public, anon, authenticated, service_role;
grant execute on function timetracker_private.tenant_mates() to timetracker_api, timetracker_tenant, authenticated;

create or replace function timetracker_private.called_for()
returns setof uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select t from timetracker_private.tenants() t
where coalesce(current_setting('seoc.tenant', true), '') in ('', t::text);
end
$$;
comment on function timetracker_private.called_for() is 'The tenant that the running function was called for, if the caller belongs to it; all of his where it named none.';
revoke all on function timetracker_private.called_for() from public, anon, authenticated, service_role;
grant execute on function timetracker_private.called_for() to timetracker_api, timetracker_tenant, authenticated;

create or replace function timetracker_private.memberships_keep_owner()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'UPDATE' and new.role::text = 'owner' then
    return null;
  end if;
  perform from timetracker.organizations t where t.id = old.organization_id for no key update;
  if not found then
    return null;
  end if;
  if current_setting('transaction_isolation') <> 'read committed' then
    perform from timetracker.memberships m where m.organization_id = old.organization_id and m.role::text = 'owner' and m.profile_id <> old.profile_id limit 1 for share;
  end if;
  if not exists (select from timetracker.memberships m where m.organization_id = old.organization_id and m.role::text = 'owner') then
    raise sqlstate 'PT409' using message = 'LAST_OWNER', detail = 'Somebody else must become an owner first.';
  end if;
  return null;
end
$$;
revoke all on function timetracker_private.memberships_keep_owner() from public, anon, authenticated, service_role;

create or replace function timetracker_private.cursor(
  place jsonb
)
returns text
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
select translate(encode(convert_to(cursor.place::text, 'UTF8'), 'base64'), e'\n', '')
$$;
comment on function timetracker_private.cursor(jsonb) is 'The cursor of a row: the order, the value it stands at, its key.';
revoke all on function timetracker_private.cursor(jsonb) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.cursor(jsonb) to timetracker_api, timetracker_tenant, authenticated;

create or replace function timetracker_private.cursor_place(
  cursor text
)
returns jsonb
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
select convert_from(decode(cursor_place.cursor, 'base64'), 'UTF8')::jsonb
$$;
comment on function timetracker_private.cursor_place(text) is 'What a cursor says.';
revoke all on function timetracker_private.cursor_place(text) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.cursor_place(text) to timetracker_api, timetracker_tenant, authenticated;

create or replace function timetracker_private.likeness(
  query text,
  words text
)
returns float4
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result float4;
begin
  select * into v_result from (
select extensions.word_similarity(likeness.query, likeness.words)
  ) as result;
  return v_result;
end
$$;
comment on function timetracker_private.likeness(text, text) is 'How much a question is like a part of a text, from 0 to 1.';
revoke all on function timetracker_private.likeness(text, text) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.likeness(text, text) to timetracker_api;

create or replace function timetracker_private.time_logs_matches(
  query text
)
returns setof uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
select t.id from timetracker.time_logs t
where t.organization_id = any (array(select timetracker_private.tenants())) and ((setweight(to_tsvector('pg_catalog.simple'::regconfig, coalesce(t.comment, '')), 'A')) @@ websearch_to_tsquery('pg_catalog.simple'::regconfig, time_logs_matches.query) or (time_logs_matches.query !~ '"|(^|\s)-' and time_logs_matches.query operator(extensions.<%) (coalesce(t.comment, ''))));
end
$$;
comment on function timetracker_private.time_logs_matches(text) is 'The rows of the caller''s tenants that fit a question; whoever asks reads them under their policies.';
revoke all on function timetracker_private.time_logs_matches(text) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.time_logs_matches(text) to timetracker_api;

create or replace function timetracker_private.snapshot()
returns pg_snapshot
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_result pg_snapshot;
begin
  select * into v_result from (
select case
  when own.xid is null or own.xid >= pg_snapshot_xmax(now.seen) then now.seen
  else (least(own.xid, pg_snapshot_xmin(now.seen)) || ':' || pg_snapshot_xmax(now.seen) || ':' || (
    select string_agg(running.xid::text, ',' order by running.xid)
    from (select own.xid union select pg_snapshot_xip(now.seen)) as running (xid)
  ))::pg_snapshot
end
from (select pg_current_snapshot()) as now (seen), (select pg_current_xact_id_if_assigned()) as own (xid)
  ) as result;
  return v_result;
end
$$;
comment on function timetracker_private.snapshot() is 'Which transactions have committed by now.';
revoke all on function timetracker_private.snapshot() from public, anon, authenticated, service_role;
grant execute on function timetracker_private.snapshot() to timetracker_api;

create or replace function timetracker_private.note_time_logs()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into timetracker_private.time_logs_changes as c (id, sight, change, at, tenant)
  select noted.id, noted.sight, pg_current_xact_id(), now(), noted.tenant
  from (
    select old.id, jsonb_build_object('profile_id', old.profile_id), old.organization_id where tg_op <> 'INSERT'
    union
    select new.id, jsonb_build_object('profile_id', new.profile_id), new.organization_id where tg_op <> 'DELETE'
  ) as noted (id, sight, tenant)
  on conflict (id, sight) do update set change = excluded.change, at = excluded.at;
  return null;
end
$$;
comment on function timetracker_private.note_time_logs() is 'Notes which transaction changed a row, and who could read it.';
revoke all on function timetracker_private.note_time_logs() from public, anon, authenticated, service_role;

create or replace function timetracker_private.time_logs_changed(
  since pg_snapshot,
  until pg_snapshot,
  change xid8,
  id uuid,
  count integer
)
returns setof timetracker_private.time_logs_changes
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
select distinct on (c.change, c.id) c.*
from timetracker_private.time_logs_changes c
cross join lateral jsonb_populate_record(null::timetracker.time_logs, c.sight || jsonb_build_object('id', c.id, 'organization_id', c.tenant)) as time_logs
where (c.tenant = any (array(select timetracker_private.tenants())) and (time_logs.profile_id = (select timetracker_private.uid()) or time_logs.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner'])))) and c.change >= pg_snapshot_xmin(time_logs_changed.since) and not pg_visible_in_snapshot(c.change, time_logs_changed.since) and (pg_visible_in_snapshot(c.change, time_logs_changed.until) or c.change = pg_current_xact_id_if_assigned()) and (time_logs_changed.change is null or (c.change, c.id) > (time_logs_changed.change, time_logs_changed.id)))
order by c.change, c.id
limit time_logs_changed.count
$$;
comment on function timetracker_private.time_logs_changed(pg_snapshot, pg_snapshot, xid8, uuid, integer) is 'What changed of rows that the caller reads or could read.';
revoke all on function timetracker_private.time_logs_changed(pg_snapshot, pg_snapshot, xid8, uuid, integer) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.time_logs_changed(pg_snapshot, pg_snapshot, xid8, uuid, integer) to timetracker_api;

create or replace function timetracker_private.forget_time_logs_changes(
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
    delete from timetracker_private.time_logs_changes t
    where t.ctid = any (array(select o.ctid from timetracker_private.time_logs_changes o where o.at < forget_time_logs_changes.at - 7862400 * interval '1 second' limit 10000));
    get diagnostics v_step = row_count;
    v_gone := v_gone + v_step;
    exit when v_step < 10000;
  end loop;
  return v_gone;
end
$$;
comment on function timetracker_private.forget_time_logs_changes(timestamptz) is 'Lets go what is known of changes that no cursor asks for any more; returns how many went.';
revoke all on function timetracker_private.forget_time_logs_changes(timestamptz) from public, anon, authenticated, service_role;

create or replace function timetracker_private.cosine_distance(
  one extensions.vector,
  other extensions.vector
)
returns double precision
language plpgsql immutable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return cosine_distance.one operator(extensions.<=>) cosine_distance.other;
end
$$;
comment on function timetracker_private.cosine_distance(extensions.vector, extensions.vector) is 'How far two vectors are from each other: the less the nearer.';
revoke all on function timetracker_private.cosine_distance(extensions.vector, extensions.vector) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.cosine_distance(extensions.vector, extensions.vector) to timetracker_api, timetracker_tenant, authenticated;

create or replace function timetracker_private.time_log_embeddings_nearest_embedding(
  query extensions.vector,
  most integer
)
returns setof uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
set "hnsw.iterative_scan" = 'relaxed_order'
as $$
#variable_conflict use_column
begin
  return query
select t.id from timetracker.time_log_embeddings t
where t.organization_id = any (array(select timetracker_private.tenants()))
order by (t.embedding operator(extensions.<=>) time_log_embeddings_nearest_embedding.query)
limit time_log_embeddings_nearest_embedding.most;
end
$$;
comment on function timetracker_private.time_log_embeddings_nearest_embedding(extensions.vector, integer) is 'The rows of the caller''s tenants that are nearest to a vector; whoever asks reads them under their policies.';
revoke all on function timetracker_private.time_log_embeddings_nearest_embedding(extensions.vector, integer) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.time_log_embeddings_nearest_embedding(extensions.vector, integer) to timetracker_api;

create or replace function timetracker_private.wrong_in_extraction(
  given jsonb,
  path text
)
returns text
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_at text := path;
  v_value jsonb;
  v_text text;
  v_number numeric;
begin
  if jsonb_typeof(given) is distinct from 'object' then
    return v_at || ' is no object.';
  end if;
  if exists (select from jsonb_object_keys(given) as k where k <> all (array['work_mode', 'task_category', 'activity_type', 'minutes', 'confidence'])) then
    return v_at || ' has a key that is not declared.';
  end if;
  v_at := path || '.' || 'work_mode';
  v_value := given -> 'work_mode';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (char_length(v_text) between 1 and 40) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'task_category';
  v_value := given -> 'task_category';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (char_length(v_text) between 1 and 40) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'activity_type';
  v_value := given -> 'activity_type';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (char_length(v_text) between 1 and 40) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'minutes';
  v_value := given -> 'minutes';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number = trunc(v_number) and v_number between -2147483648 and 2147483647 and v_number between 1 and 1440) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'confidence';
  v_value := given -> 'confidence';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number between 0 and 1 and v_text::double precision is not null) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  return null;
exception
  when data_exception or integrity_constraint_violation then
    return v_at || ' is not a valid value.';
end
$$;
comment on function timetracker_private.wrong_in_extraction(jsonb, text) is 'What is wrong with a Extraction, by the way to it; NULL when nothing is.';
revoke all on function timetracker_private.wrong_in_extraction(jsonb, text) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.wrong_in_extraction(jsonb, text) to timetracker_api, timetracker_tenant, authenticated;

create or replace function timetracker_private.my_logs()
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select tl.id from timetracker.time_logs tl
    where tl.profile_id = timetracker_private.uid()
      and tl.organization_id = any (array(select timetracker_private.tenants()));
end
$$;
comment on function timetracker_private.my_logs() is 'The logs of the caller.';
revoke all on function timetracker_private.my_logs() from public, anon, authenticated, service_role;
grant execute on function timetracker_private.my_logs() to timetracker_api, timetracker_tenant, authenticated;

create or replace function timetracker_private.rollup_days(
  since date default ((now() at time zone 'UTC')::date - 2),
  until date default ((now() at time zone 'UTC')::date - 1)
)
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
-- A log belongs to the day it began. Days without a log any more are set to nothing, so that adding up again is always right.
declare
  v_days integer;
begin
  insert into timetracker.user_day_summaries as s (organization_id, profile_id, day, minutes, focus_minutes, meeting_minutes, logs)
  select
    tl.organization_id,
    tl.profile_id,
    (tl.started_at at time zone 'UTC')::date,
    sum(extract(epoch from tl.ended_at - tl.started_at) / 60)::integer,
    coalesce(sum(extract(epoch from tl.ended_at - tl.started_at) / 60) filter (where tl.work_mode = 'focus'), 0)::integer,
    coalesce(sum(extract(epoch from tl.ended_at - tl.started_at) / 60) filter (where tl.work_mode = 'meeting'), 0)::integer,
    count(*)::integer
  from timetracker.time_logs tl
  where tl.status = 'final'
    and tl.started_at >= rollup_days.since::timestamp at time zone 'UTC'
    and tl.started_at < (rollup_days.until + 1)::timestamp at time zone 'UTC'
  group by tl.organization_id, tl.profile_id, (tl.started_at at time zone 'UTC')::date
  on conflict (organization_id, profile_id, day) do update
  set minutes = excluded.minutes,
      focus_minutes = excluded.focus_minutes,
      meeting_minutes = excluded.meeting_minutes,
      logs = excluded.logs;
  get diagnostics v_days = row_count;

  update timetracker.user_day_summaries as s
  set minutes = 0, focus_minutes = 0, meeting_minutes = 0, logs = 0
  where s.day between rollup_days.since and rollup_days.until
    and not exists (
      select from timetracker.time_logs tl
      where tl.organization_id = s.organization_id
        and tl.profile_id = s.profile_id
        and tl.status = 'final'
        and tl.started_at >= s.day::timestamp at time zone 'UTC'
        and tl.started_at < (s.day + 1)::timestamp at time zone 'UTC'
    );
  return v_days;
end
$$;
comment on function timetracker_private.rollup_days(date, date) is 'Adds up the days of a span again. Every night it does so for the two days before.';
revoke all on function timetracker_private.rollup_days(date, date) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.rollup_days(date, date) to timetracker_api, timetracker_tenant;

create or replace function timetracker_private.hears_time_log_updates(
  organization uuid
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
organization = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner'])))
), false)
  and hears_time_log_updates.organization = any (array(select timetracker_private.tenants()))
  ) as result;
  return v_result;
end
$$;
comment on function timetracker_private.hears_time_log_updates(uuid) is 'May the caller listen to `timeLogUpdates`?';
revoke all on function timetracker_private.hears_time_log_updates(uuid) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.hears_time_log_updates(uuid) to timetracker_api, timetracker_tenant;

create or replace function timetracker.utilization(
  organization uuid,
  since date,
  until date
)
returns setof timetracker.utilization
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if timetracker_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if utilization.organization is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'organization is required.';
  end if;
  if (utilization.organization = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner'])))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if utilization.since is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'since is required.';
  end if;
  if utilization.until is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'until is required.';
  end if;
  if (until >= since and until - since <= 366) is not true then
    raise sqlstate 'PT400' using message = 'INVALID_SPAN', detail = 'At most a year, and not backwards.';
  end if;

begin
  return query
    select
      s.profile_id,
      sum(s.minutes) / 60.0::double precision,
      sum(s.minutes) / 60.0::double precision
        / (o.weekly_hours * (utilization.until - utilization.since + 1) / 7.0::double precision),
      coalesce(sum(s.meeting_minutes) / nullif(sum(s.minutes), 0)::double precision, 0),
      coalesce(sum(s.focus_minutes) / nullif(sum(s.minutes), 0)::double precision, 0)
    from timetracker.user_day_summaries s
    join timetracker.organizations o on o.id = s.organization_id
    where s.organization_id = utilization.organization
      and s.day between utilization.since and utilization.until
    group by s.profile_id, o.weekly_hours
    order by sum(s.minutes) desc, s.profile_id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function timetracker.utilization(uuid, date, date) is 'How loaded people are: hours against what full time is, how much of it in meetings. Groups of one are left to those who may see each log.';
revoke all on function timetracker.utilization(uuid, date, date) from public, anon, authenticated, service_role;
grant execute on function timetracker.utilization(uuid, date, date) to authenticated, service_role;
alter function timetracker.utilization(uuid, date, date) owner to timetracker_api;

create or replace function timetracker.burnout_risk(
  organization uuid,
  day date
)
returns setof timetracker.burnout_risk
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if timetracker_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if burnout_risk.organization is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'organization is required.';
  end if;
  if (burnout_risk.organization = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner'])))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if burnout_risk.day is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'day is required.';
  end if;

begin
  return query
    select
      s.profile_id,
      sum(s.minutes) / 60.0::double precision / (o.weekly_hours * 4),
      count(*) filter (where s.minutes > 600)::integer
    from timetracker.user_day_summaries s
    join timetracker.organizations o on o.id = s.organization_id
    where s.organization_id = burnout_risk.organization
      and s.day > burnout_risk.day - 28
      and s.day <= burnout_risk.day
    group by s.profile_id, o.weekly_hours
    having sum(s.minutes) / 60.0::double precision > 1.1 * o.weekly_hours * 4
      or count(*) filter (where s.minutes > 600) >= 3
    order by sum(s.minutes) desc, s.profile_id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function timetracker.burnout_risk(uuid, date) is 'Who works more than is good for him: more than 110 per cent of full time, or more than ten hours on three days, in the four weeks before a day.';
revoke all on function timetracker.burnout_risk(uuid, date) from public, anon, authenticated, service_role;
grant execute on function timetracker.burnout_risk(uuid, date) to authenticated, service_role;
alter function timetracker.burnout_risk(uuid, date) owner to timetracker_api;

create or replace function timetracker.propose_extraction(
  log uuid,
  model text,
  extraction jsonb,
  transcript text default null
)
returns timetracker.ai_extractions
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if coalesce(pg_column_size(propose_extraction.extraction), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if propose_extraction.log is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'log is required.';
  end if;
  if propose_extraction.model is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'model is required.';
  end if;
  if not (char_length(model) between 1 and 80) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'model is not a valid value.';
  end if;
  if propose_extraction.extraction is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'extraction is required.';
  end if;
  if (case when propose_extraction.extraction is not null then timetracker_private.wrong_in_extraction(propose_extraction.extraction, 'extraction') end) is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = (case when propose_extraction.extraction is not null then timetracker_private.wrong_in_extraction(propose_extraction.extraction, 'extraction') end);
  end if;
  if not (char_length(transcript) <= 20000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'transcript is not a valid value.';
  end if;

-- Words that no vocabulary has are refused by its key; a log that waits for nobody is left as it is.
declare
  v_log timetracker.time_logs;
  v_extraction timetracker.ai_extractions;
begin
  update timetracker.time_logs as tl
  set status = 'classified',
      work_mode = propose_extraction.extraction->>'work_mode',
      task_category = propose_extraction.extraction->>'task_category',
      activity_type = propose_extraction.extraction->>'activity_type'
  where tl.id = propose_extraction.log and tl.status = 'queued'
  returning tl.* into v_log;
  if not found then
    raise sqlstate 'PT409' using message = 'NOT_WAITING', detail = 'No log of this key waits for a model.';
  end if;

  insert into timetracker.ai_extractions as x (organization_id, time_log_id, model, transcript, output, confidence)
  values (
    v_log.organization_id,
    v_log.id,
    propose_extraction.model,
    propose_extraction.transcript,
    propose_extraction.extraction,
    (propose_extraction.extraction->>'confidence')::double precision
  )
  returning x.* into v_extraction;
  return v_extraction;
end;
end
$$;
comment on function timetracker.propose_extraction(uuid, text, jsonb, text) is 'Writes down what a model made of a log that waits for it, and proposes it to whoever the log belongs to. For workers.';
revoke all on function timetracker.propose_extraction(uuid, text, jsonb, text) from public, anon, authenticated, service_role;
grant execute on function timetracker.propose_extraction(uuid, text, jsonb, text) to service_role;

create or replace function timetracker.attach_file(
  log uuid,
  name text,
  content_type text,
  size_bytes bigint
)
returns timetracker.attachments
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if timetracker_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(attach_file.content_type), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if attach_file.log is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'log is required.';
  end if;
  if attach_file.name is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'name is required.';
  end if;
  if not (char_length(name) between 1 and 120) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'name is not a valid value.';
  end if;
  if not (name ~ '^[A-Za-z0-9_-][A-Za-z0-9._-]*$') then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'name is not a valid value.';
  end if;
  if attach_file.content_type is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'contentType is required.';
  end if;
  if not (content_type ~ '^(audio|image)/[a-z0-9.+-]+$') then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'contentType is not a valid value.';
  end if;
  if attach_file.size_bytes is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'sizeBytes is required.';
  end if;
  if not (size_bytes between 1 and 52428800) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'sizeBytes is not a valid value.';
  end if;
  if (log = any (array(select timetracker_private.my_logs()))) is not true then
    raise sqlstate 'PT404' using message = 'LOG_NOT_FOUND', detail = 'This is not permitted.';
  end if;
  if (content_type like 'audio/%' or size_bytes <= 20971520) is not true then
    raise sqlstate 'PT413' using message = 'PICTURE_TOO_LARGE', detail = 'A picture may have 20 MB.';
  end if;

-- The organization and the place in its bucket are those of the log.
declare
  v_attachment timetracker.attachments;
begin
  insert into timetracker.attachments as a (organization_id, time_log_id, path, content_type, size_bytes)
  select
    tl.organization_id,
    tl.id,
    concat_ws('/', case when attach_file.content_type like 'audio/%' then 'voices' else 'images' end, tl.organization_id, tl.id, attach_file.name),
    attach_file.content_type,
    attach_file.size_bytes
  from timetracker.time_logs tl
  where tl.id = attach_file.log
  returning a.* into v_attachment;
  return v_attachment;
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
comment on function timetracker.attach_file(uuid, text, text, bigint) is 'Notes a file of a log of the caller''s: a recording or a picture. Its place follows from what it is.';
revoke all on function timetracker.attach_file(uuid, text, text, bigint) from public, anon, authenticated, service_role;
grant execute on function timetracker.attach_file(uuid, text, text, bigint) to authenticated, service_role;
alter function timetracker.attach_file(uuid, text, text, bigint) owner to timetracker_api;

create or replace function timetracker.connect_account(
  organization uuid,
  profile uuid,
  integration text,
  external_id text
)
returns timetracker.external_accounts
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if connect_account.organization is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'organization is required.';
  end if;
  if connect_account.profile is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'profile is required.';
  end if;
  if connect_account.integration is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'integration is required.';
  end if;
  if connect_account.integration <> all (array['slack', 'jira', 'calendar']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'integration is not a valid value.';
  end if;
  if connect_account.external_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'externalId is required.';
  end if;
  if not (char_length(external_id) between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'externalId is not a valid value.';
  end if;

-- Who does not work there has no account there.
declare
  v_account timetracker.external_accounts;
begin
  insert into timetracker.external_accounts as a (organization_id, profile_id, integration, external_id)
  select m.organization_id, m.profile_id, connect_account.integration, connect_account.external_id
  from timetracker.memberships m
  where m.organization_id = connect_account.organization and m.profile_id = connect_account.profile and m.role <> 'viewer'
  returning a.* into v_account;
  if not found then
    raise sqlstate 'PT404' using message = 'NO_MEMBER', detail = 'Nobody of this key logs time in this organization.';
  end if;
  return v_account;
end;
end
$$;
comment on function timetracker.connect_account(uuid, uuid, text, text) is 'Connects an account of another system with a member, once that system has said that it is his.';
revoke all on function timetracker.connect_account(uuid, uuid, text, text) from public, anon, authenticated, service_role;
grant execute on function timetracker.connect_account(uuid, uuid, text, text) to service_role;

create or replace function timetracker.take_in_event(
  integration text,
  account text,
  delivery text,
  comment text default null,
  started_at timestamptz default null,
  ended_at timestamptz default null
)
returns timetracker.event_taken
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if take_in_event.integration is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'integration is required.';
  end if;
  if take_in_event.integration <> all (array['slack', 'jira', 'calendar']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'integration is not a valid value.';
  end if;
  if take_in_event.account is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'account is required.';
  end if;
  if not (char_length(account) between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'account is not a valid value.';
  end if;
  if take_in_event.delivery is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'delivery is required.';
  end if;
  if not (char_length(delivery) between 1 and 400) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'delivery is not a valid value.';
  end if;
  if not (char_length(comment) <= 4000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'comment is not a valid value.';
  end if;

-- The event is written first: of two deliveries of the same, one waits for the other and then finds it there. Who has left, or only
-- looks on, has no time to log.
declare
  v_account timetracker.external_accounts;
  v_event uuid;
  v_log uuid;
begin
  select a.* into v_account
  from timetracker.external_accounts a
  join timetracker.memberships m on m.organization_id = a.organization_id and m.profile_id = a.profile_id
  where a.integration = take_in_event.integration and a.external_id = take_in_event.account and m.role <> 'viewer';
  if not found then
    return row(false, false, null::uuid)::timetracker.event_taken;
  end if;

  insert into timetracker.inbound_events as e (organization_id, profile_id, integration, delivery)
  values (v_account.organization_id, v_account.profile_id, take_in_event.integration, take_in_event.delivery)
  on conflict on constraint inbound_events_integration_delivery_key do nothing
  returning e.id into v_event;
  if not found then
    select e.time_log_id into v_log
    from timetracker.inbound_events e
    where e.integration = take_in_event.integration and e.delivery = take_in_event.delivery;
    return row(true, false, v_log)::timetracker.event_taken;
  end if;

  if take_in_event.started_at is not null and take_in_event.ended_at is not null then
    insert into timetracker.time_logs as tl (organization_id, profile_id, comment, started_at, ended_at, source)
    values (
      v_account.organization_id,
      v_account.profile_id,
      take_in_event.comment,
      take_in_event.started_at,
      take_in_event.ended_at,
      'integration'
    )
    returning tl.id into v_log;
    update timetracker.inbound_events as e set time_log_id = v_log where e.id = v_event;
  end if;
  return row(true, true, v_log)::timetracker.event_taken;
end;
end
$$;
comment on function timetracker.take_in_event(text, text, text, text, timestamptz, timestamptz) is 'Takes in what another system tells of somebody: once for each delivery. Of a span of time comes a draft, which he confirms.';
revoke all on function timetracker.take_in_event(text, text, text, text, timestamptz, timestamptz) from public, anon, authenticated, service_role;
grant execute on function timetracker.take_in_event(text, text, text, text, timestamptz, timestamptz) to service_role;

create or replace function timetracker.create_organization(
  name text,
  slug text
)
returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if timetracker_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(create_organization.slug), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if create_organization.name is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'name is required.';
  end if;
  if not (char_length(name) between 1 and 120) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'name is not a valid value.';
  end if;
  if create_organization.slug is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'slug is required.';
  end if;
  if not (slug ~ '^[a-z0-9-]{3,40}$') then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'slug is not a valid value.';
  end if;

declare
  v_tenant uuid;
begin
  if not exists (select from timetracker.profiles u where u.id = (select timetracker_private.uid())) then
    raise sqlstate 'PT403' using message = 'PROFILE_REQUIRED', detail = 'Complete your profile first.';
  end if;
  insert into timetracker.organizations as t (name, slug) values (create_organization.name, create_organization.slug) returning t.id into v_tenant;
  insert into timetracker.memberships (organization_id, profile_id, role) values (v_tenant, (select timetracker_private.uid()), 'owner');
  return v_tenant;
exception when unique_violation then
  raise sqlstate 'PT409' using message = 'ALREADY_TAKEN', detail = 'Another one has these values.';
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
comment on function timetracker.create_organization(text, text) is 'Makes one Organization, and the caller its first member.';
revoke all on function timetracker.create_organization(text, text) from public, anon, authenticated, service_role;
grant execute on function timetracker.create_organization(text, text) to authenticated, service_role;

create or replace function timetracker.invite_member(
  organization uuid,
  role text,
  email text default null,
  profile uuid default null
)
returns text
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if timetracker_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(invite_member.email), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if invite_member.organization is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'organization is required.';
  end if;
  if (invite_member.organization = any (array(select timetracker_private.tenants_as(array['admin', 'owner'])))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if invite_member.role is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'role is required.';
  end if;
  if invite_member.role <> all (array['viewer', 'member', 'manager', 'admin', 'owner']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'role is not a valid value.';
  end if;
  begin
    perform invite_member.email::timetracker_private.email;
  exception when check_violation or not_null_violation then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'email is not a valid value.';
  end;

declare
  v_own integer;
  v_token text := replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');
begin
  select array_position(array['viewer', 'member', 'manager', 'admin', 'owner'], m.role::text) into v_own from timetracker.memberships m where m.organization_id = invite_member.organization and m.profile_id = (select timetracker_private.uid()) and m.role::text = any (array['admin', 'owner']);
  if v_own is null then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if num_nonnulls(invite_member.email, invite_member.profile) <> 1 then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Name either an address or a user.';
  end if;
  if array_position(array['viewer', 'member', 'manager', 'admin', 'owner'], invite_member.role::text) > v_own then
    raise sqlstate 'PT403' using message = 'ROLE_ABOVE_OWN', detail = 'Nobody grants a role above his own.';
  end if;
  if invite_member.profile is not null and not exists (select from timetracker.profiles u where u.id = invite_member.profile) then
    raise sqlstate 'PT404' using message = 'USER_NOT_FOUND', detail = 'There is no such user.';
  end if;
  if exists (select from timetracker.memberships m where m.organization_id = invite_member.organization and m.profile_id = invite_member.profile) then
    raise sqlstate 'PT409' using message = 'ALREADY_MEMBER', detail = 'This user is a member already.';
  end if;
  delete from timetracker_private.memberships_invitation i
  where i.organization_id = invite_member.organization
    and (i.accepted_at is null and (i.email = lower(invite_member.email) or i.profile_id = invite_member.profile) or i.expires_at < now() - interval '30 days');
  insert into timetracker_private.memberships_invitation (token_hash, organization_id, role, email, profile_id, invited_by, expires_at)
  values (sha256(convert_to(v_token, 'UTF8')), invite_member.organization, invite_member.role, lower(invite_member.email), invite_member.profile, (select timetracker_private.uid()), now() + interval '7 days');
  return v_token;
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
comment on function timetracker.invite_member(uuid, text, text, uuid) is 'Invites an address or a user; the result is the token to accept it with, shown this once.';
revoke all on function timetracker.invite_member(uuid, text, text, uuid) from public, anon, authenticated, service_role;
grant execute on function timetracker.invite_member(uuid, text, text, uuid) to authenticated, service_role;

create or replace function timetracker.accept_invitation(
  token text
)
returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if timetracker_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(accept_invitation.token), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if accept_invitation.token is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'token is required.';
  end if;

declare
  v_invitation timetracker_private.memberships_invitation%rowtype;
begin
  if not exists (select from timetracker.profiles u where u.id = (select timetracker_private.uid())) then
    raise sqlstate 'PT403' using message = 'PROFILE_REQUIRED', detail = 'Complete your profile first.';
  end if;
  select i.* into v_invitation from timetracker_private.memberships_invitation i where i.token_hash = sha256(convert_to(accept_invitation.token, 'UTF8'));
  if not found or v_invitation.profile_id <> (select timetracker_private.uid()) then
    raise sqlstate 'PT404' using message = 'INVITATION_NOT_FOUND', detail = 'There is no such invitation.';
  end if;
  perform from timetracker.organizations t where t.id = v_invitation.organization_id for no key update;
  select i.* into v_invitation from timetracker_private.memberships_invitation i where i.token_hash = sha256(convert_to(accept_invitation.token, 'UTF8')) for update;
  if not found then
    raise sqlstate 'PT404' using message = 'INVITATION_NOT_FOUND', detail = 'There is no such invitation.';
  end if;
  if v_invitation.accepted_at is not null then
    raise sqlstate 'PT410' using message = 'INVITATION_USED', detail = 'This invitation was accepted before.';
  end if;
  if v_invitation.expires_at <= now() then
    raise sqlstate 'PT410' using message = 'INVITATION_EXPIRED', detail = 'This invitation came too late.';
  end if;
  if not exists (select from timetracker.memberships m where m.organization_id = v_invitation.organization_id and m.profile_id = v_invitation.invited_by and m.role::text = any (array['admin', 'owner']) and array_position(array['viewer', 'member', 'manager', 'admin', 'owner'], m.role::text) >= array_position(array['viewer', 'member', 'manager', 'admin', 'owner'], v_invitation.role::text)) then
    raise sqlstate 'PT410' using message = 'INVITATION_VOID', detail = 'Whoever invited you may not give this role any more.';
  end if;
  update timetracker_private.memberships_invitation i set accepted_at = now() where i.token_hash = v_invitation.token_hash;
  insert into timetracker.memberships (organization_id, profile_id, role) values (v_invitation.organization_id, (select timetracker_private.uid()), v_invitation.role) on conflict do nothing;
  if not found then
    raise sqlstate 'PT409' using message = 'ALREADY_MEMBER', detail = 'You are a member already.';
  end if;
  return v_invitation.organization_id;
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
comment on function timetracker.accept_invitation(text) is 'Makes the caller a member by the token of an invitation.';
revoke all on function timetracker.accept_invitation(text) from public, anon, authenticated, service_role;
grant execute on function timetracker.accept_invitation(text) to authenticated, service_role;

create or replace function timetracker.leave(
  organization uuid
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if timetracker_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if leave.organization is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'organization is required.';
  end if;

begin
  if not exists (select from timetracker.memberships m where m.organization_id = leave.organization and m.profile_id = (select timetracker_private.uid())) then
    raise sqlstate 'PT404' using message = 'MEMBER_NOT_FOUND', detail = 'You are no member.';
  end if;
  perform from timetracker.organizations t where t.id = leave.organization for no key update;
  delete from timetracker.memberships m where m.organization_id = leave.organization and m.profile_id = (select timetracker_private.uid());
exception when foreign_key_violation or restrict_violation then
  raise sqlstate 'PT409' using message = 'MEMBER_HAS_ROWS', detail = 'Rows of this member must go, or go to somebody else, first.';
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
comment on function timetracker.leave(uuid) is 'Ends the caller''s own membership.';
revoke all on function timetracker.leave(uuid) from public, anon, authenticated, service_role;
grant execute on function timetracker.leave(uuid) to authenticated, service_role;

create or replace function timetracker.set_member_role(
  organization uuid,
  profile uuid,
  role text
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if timetracker_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if set_member_role.organization is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'organization is required.';
  end if;
  if (set_member_role.organization = any (array(select timetracker_private.tenants_as(array['admin', 'owner'])))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if set_member_role.profile is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'profile is required.';
  end if;
  if set_member_role.role is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'role is required.';
  end if;
  if set_member_role.role <> all (array['viewer', 'member', 'manager', 'admin', 'owner']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'role is not a valid value.';
  end if;

declare
  v_own integer;
  v_their integer;
begin
  perform from timetracker.organizations t where t.id = set_member_role.organization for no key update;
  select array_position(array['viewer', 'member', 'manager', 'admin', 'owner'], m.role::text) into v_own from timetracker.memberships m where m.organization_id = set_member_role.organization and m.profile_id = (select timetracker_private.uid()) and m.role::text = any (array['admin', 'owner']);
  if v_own is null then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  select coalesce(array_position(array['viewer', 'member', 'manager', 'admin', 'owner'], m.role::text), 0) into v_their from timetracker.memberships m where m.organization_id = set_member_role.organization and m.profile_id = set_member_role.profile for update;
  if not found then
    raise sqlstate 'PT404' using message = 'MEMBER_NOT_FOUND', detail = 'There is no such member.';
  end if;
  if v_their > v_own then
    raise sqlstate 'PT403' using message = 'MEMBER_ABOVE_OWN', detail = 'This member''s role is above your own.';
  end if;
  if array_position(array['viewer', 'member', 'manager', 'admin', 'owner'], set_member_role.role::text) > v_own then
    raise sqlstate 'PT403' using message = 'ROLE_ABOVE_OWN', detail = 'Nobody grants a role above his own.';
  end if;
  update timetracker.memberships m set role = set_member_role.role where m.organization_id = set_member_role.organization and m.profile_id = set_member_role.profile;
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
comment on function timetracker.set_member_role(uuid, uuid, text) is 'Gives a member another role, none above the caller''s own.';
revoke all on function timetracker.set_member_role(uuid, uuid, text) from public, anon, authenticated, service_role;
grant execute on function timetracker.set_member_role(uuid, uuid, text) to authenticated, service_role;

create or replace function timetracker.remove_member(
  organization uuid,
  profile uuid
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if timetracker_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if remove_member.organization is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'organization is required.';
  end if;
  if (remove_member.organization = any (array(select timetracker_private.tenants_as(array['admin', 'owner'])))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if remove_member.profile is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'profile is required.';
  end if;

declare
  v_own integer;
  v_their integer;
begin
  perform from timetracker.organizations t where t.id = remove_member.organization for no key update;
  select array_position(array['viewer', 'member', 'manager', 'admin', 'owner'], m.role::text) into v_own from timetracker.memberships m where m.organization_id = remove_member.organization and m.profile_id = (select timetracker_private.uid()) and m.role::text = any (array['admin', 'owner']);
  if v_own is null then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  select coalesce(array_position(array['viewer', 'member', 'manager', 'admin', 'owner'], m.role::text), 0) into v_their from timetracker.memberships m where m.organization_id = remove_member.organization and m.profile_id = remove_member.profile for update;
  if not found then
    raise sqlstate 'PT404' using message = 'MEMBER_NOT_FOUND', detail = 'There is no such member.';
  end if;
  if v_their > v_own then
    raise sqlstate 'PT403' using message = 'MEMBER_ABOVE_OWN', detail = 'This member''s role is above your own.';
  end if;
  delete from timetracker.memberships m where m.organization_id = remove_member.organization and m.profile_id = remove_member.profile;
exception when foreign_key_violation or restrict_violation then
  raise sqlstate 'PT409' using message = 'MEMBER_HAS_ROWS', detail = 'Rows of this member must go, or go to somebody else, first.';
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
comment on function timetracker.remove_member(uuid, uuid) is 'Ends somebody''s membership, of nobody above the caller.';
revoke all on function timetracker.remove_member(uuid, uuid) from public, anon, authenticated, service_role;
grant execute on function timetracker.remove_member(uuid, uuid) to authenticated, service_role;

create or replace function timetracker.enqueue_log_task(
  organization_id uuid,
  time_log_id uuid,
  kind text,
  run_after timestamptz default now(),
  priority integer default 0
)
returns timetracker.log_tasks
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if enqueue_log_task.organization_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'organization is required.';
  end if;
  if enqueue_log_task.time_log_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'timeLog is required.';
  end if;
  if enqueue_log_task.kind is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'kind is required.';
  end if;
  if enqueue_log_task.kind <> all (array['transcribe', 'classify']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'kind is not a valid value.';
  end if;
  if enqueue_log_task.run_after is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'runAfter is required.';
  end if;
  if enqueue_log_task.priority is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'priority is required.';
  end if;

declare
  v_row timetracker.log_tasks;
begin
  insert into timetracker.log_tasks as t (
    organization_id,
    time_log_id,
    kind,
    run_after,
    priority
  )
  values (
    enqueue_log_task.organization_id,
    enqueue_log_task.time_log_id,
    enqueue_log_task.kind,
    enqueue_log_task.run_after,
    enqueue_log_task.priority
  )
  returning t.* into v_row;
  return v_row;
end;
end
$$;
comment on function timetracker.enqueue_log_task(uuid, uuid, text, timestamptz, integer) is 'Puts a LogTask in the queue. For workers.';
revoke all on function timetracker.enqueue_log_task(uuid, uuid, text, timestamptz, integer) from public, anon, authenticated, service_role;
grant execute on function timetracker.enqueue_log_task(uuid, uuid, text, timestamptz, integer) to service_role;

create or replace function timetracker.claim_log_tasks(
  count integer default 1,
  at timestamptz default now()
)
returns setof timetracker.log_tasks
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if claim_log_tasks.count is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'count is required.';
  end if;
  if not (count between 1 and 1000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'count is not a valid value.';
  end if;
  if claim_log_tasks.at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'at is required.';
  end if;

declare
  v_left integer := claim_log_tasks.count;
  v_step bigint;
  v_served boolean := true;
  v_tenant timetracker.log_tasks.organization_id%type;
  v_priority integer;
begin
  with late as materialized (
    select r.id from timetracker.log_tasks as r where r.state = 'RUNNING' and r.locked_until <= claim_log_tasks.at limit 1000 for update skip locked
  )
  update timetracker.log_tasks as t
  set
    state = case when t.attempts >= 5 then 'DEAD' else 'READY' end,
    finished_at = case when t.attempts >= 5 then claim_log_tasks.at end,
    last_error = 'The lease ran out.',
    locked_until = null,
    lease = null
  from late where t.id = late.id;
  while v_left > 0 and v_served loop
    v_served := false;
    for v_tenant in
      with recursive waiting (tenant) as (
        (select r.organization_id from timetracker.log_tasks as r where (r.state = 'READY') order by r.organization_id limit 1)
        union all
        select (select r.organization_id from timetracker.log_tasks as r where r.state = 'READY' and r.organization_id > w.tenant order by r.organization_id limit 1)
        from waiting as w where w.tenant is not null
      )
      select w.tenant from waiting as w where w.tenant is not null
      order by
        (select count(*) from timetracker.log_tasks as r where r.organization_id = w.tenant and r.state = 'RUNNING'),
        (select max(r.claimed_at) from timetracker.log_tasks as r where r.organization_id = w.tenant) nulls first,
        w.tenant
    loop
      v_step := 0;
      v_priority := (select r.priority from timetracker.log_tasks as r where (r.organization_id = v_tenant and r.state = 'READY') order by r.priority desc limit 1);
      while v_left > 0 and v_step = 0 and v_priority is not null loop
        return query
  with due as materialized (
    select r.id from timetracker.log_tasks as r where (r.organization_id = v_tenant and r.state = 'READY' and r.priority = v_priority and r.run_after <= claim_log_tasks.at)
    order by r.run_after, r.id limit 1 for update skip locked
  )
  update timetracker.log_tasks as t
  set
    state = 'RUNNING',
    attempts = t.attempts + 1,
    claimed_at = claim_log_tasks.at,
    locked_until = claim_log_tasks.at + (interval '2 minutes'),
    lease = gen_random_uuid()
  from due where t.id = due.id
  returning t.*;
get diagnostics v_step = row_count;
v_left := v_left - v_step;
        v_priority := (select r.priority from timetracker.log_tasks as r where (r.organization_id = v_tenant and r.state = 'READY' and r.priority < v_priority) order by r.priority desc limit 1);
      end loop;
      v_served := v_served or v_step > 0;
    end loop;
  end loop;
end;
end
$$;
comment on function timetracker.claim_log_tasks(integer, timestamptz) is 'Hands out rows of LogTask that are due, to be done before `locked_until`. For workers.';
revoke all on function timetracker.claim_log_tasks(integer, timestamptz) from public, anon, authenticated, service_role;
grant execute on function timetracker.claim_log_tasks(integer, timestamptz) to service_role;

create or replace function timetracker.complete_log_task(
  id uuid,
  lease uuid,
  at timestamptz default now()
)
returns timetracker.log_tasks
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if complete_log_task.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if complete_log_task.lease is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'lease is required.';
  end if;
  if complete_log_task.at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'at is required.';
  end if;

declare
  v_row timetracker.log_tasks;
begin
  update timetracker.log_tasks as t
  set
    state = 'DONE',
    finished_at = complete_log_task.at,
    last_error = null,
    locked_until = null,
    lease = null
  where t.id = complete_log_task.id and t.lease = complete_log_task.lease and t.locked_until > complete_log_task.at
  returning t.* into v_row;
  if not found then
    raise sqlstate 'PT409' using message = 'LEASE_LOST', detail = 'This LogTask is not yours any more.';
  end if;
  return v_row;
end;
end
$$;
comment on function timetracker.complete_log_task(uuid, uuid, timestamptz) is 'Says that a claimed LogTask is done; refused when the lease ran out. For workers.';
revoke all on function timetracker.complete_log_task(uuid, uuid, timestamptz) from public, anon, authenticated, service_role;
grant execute on function timetracker.complete_log_task(uuid, uuid, timestamptz) to service_role;

create or replace function timetracker.fail_log_task(
  id uuid,
  lease uuid,
  error text,
  at timestamptz default now()
)
returns timetracker.log_tasks
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if coalesce(pg_column_size(fail_log_task.error), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if fail_log_task.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if fail_log_task.lease is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'lease is required.';
  end if;
  if fail_log_task.error is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'error is required.';
  end if;
  if fail_log_task.at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'at is required.';
  end if;

declare
  v_row timetracker.log_tasks;
begin
  update timetracker.log_tasks as t
  set
    state = case when t.attempts >= 5 then 'DEAD' else 'READY' end,
    run_after = case when t.attempts >= 5 then t.run_after else fail_log_task.at + least((interval '30 seconds') * power(2, least(t.attempts - 1, 20)), interval '86400 seconds') end,
    finished_at = case when t.attempts >= 5 then fail_log_task.at end,
    last_error = fail_log_task.error,
    locked_until = null,
    lease = null
  where t.id = fail_log_task.id and t.lease = fail_log_task.lease and t.locked_until > fail_log_task.at
  returning t.* into v_row;
  if not found then
    raise sqlstate 'PT409' using message = 'LEASE_LOST', detail = 'This LogTask is not yours any more.';
  end if;
  return v_row;
end;
end
$$;
comment on function timetracker.fail_log_task(uuid, uuid, text, timestamptz) is 'Says that a claimed LogTask failed: it is tried again later, or given up after the last attempt. For workers.';
revoke all on function timetracker.fail_log_task(uuid, uuid, text, timestamptz) from public, anon, authenticated, service_role;
grant execute on function timetracker.fail_log_task(uuid, uuid, text, timestamptz) to service_role;

create or replace function timetracker.extend_log_task(
  id uuid,
  lease uuid,
  at timestamptz default now()
)
returns timetracker.log_tasks
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if extend_log_task.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if extend_log_task.lease is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'lease is required.';
  end if;
  if extend_log_task.at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'at is required.';
  end if;

declare
  v_row timetracker.log_tasks;
begin
  update timetracker.log_tasks as t
  set
    locked_until = extend_log_task.at + (interval '2 minutes')
  where t.id = extend_log_task.id and t.lease = extend_log_task.lease and t.locked_until > extend_log_task.at
  returning t.* into v_row;
  if not found then
    raise sqlstate 'PT409' using message = 'LEASE_LOST', detail = 'This LogTask is not yours any more.';
  end if;
  return v_row;
end;
end
$$;
comment on function timetracker.extend_log_task(uuid, uuid, timestamptz) is 'Gives the worker more time for a LogTask that he has claimed. For workers.';
revoke all on function timetracker.extend_log_task(uuid, uuid, timestamptz) from public, anon, authenticated, service_role;
grant execute on function timetracker.extend_log_task(uuid, uuid, timestamptz) to service_role;

create or replace function timetracker.retry_log_task(
  id uuid,
  at timestamptz default now()
)
returns timetracker.log_tasks
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if retry_log_task.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if retry_log_task.at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'at is required.';
  end if;

declare
  v_row timetracker.log_tasks;
begin
  update timetracker.log_tasks as t
  set
    state = 'READY',
    attempts = 0,
    run_after = retry_log_task.at,
    finished_at = null
  where t.id = retry_log_task.id and t.state = 'DEAD'
  returning t.* into v_row;
  if not found then
    raise sqlstate 'PT409' using message = 'NOT_DEAD', detail = 'This LogTask was not given up.';
  end if;
  return v_row;
end;
end
$$;
comment on function timetracker.retry_log_task(uuid, timestamptz) is 'Tries a LogTask once more that was given up. For workers.';
revoke all on function timetracker.retry_log_task(uuid, timestamptz) from public, anon, authenticated, service_role;
grant execute on function timetracker.retry_log_task(uuid, timestamptz) to service_role;

create or replace function timetracker.search_time_logs(
  query text,
  first integer default null
)
returns setof timetracker.time_log_hit
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if timetracker_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if search_time_logs.query is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'query is required.';
  end if;
  if not (char_length(query) between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'query is not a valid value.';
  end if;
  if not (first between 1 and 50) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

declare
  v_query constant tsquery := websearch_to_tsquery('pg_catalog.simple'::regconfig, search_time_logs.query);
begin
  return query
  select found.node, found.score, ts_headline(
    'pg_catalog.simple'::regconfig,
    replace(replace(replace(found.words, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'),
    v_query, 'StartSel=<mark>, StopSel=</mark>, MaxFragments=2, MaxWords=20, MinWords=8'
  )
  from (
    select (t.*)::timetracker.time_logs as node, (((case when (setweight(to_tsvector('pg_catalog.simple'::regconfig, coalesce(t.comment, '')), 'A')) @@ v_query then 1 + ts_rank_cd((setweight(to_tsvector('pg_catalog.simple'::regconfig, coalesce(t.comment, '')), 'A')), v_query, 32) else 0 end) + timetracker_private.likeness(search_time_logs.query, (coalesce(t.comment, '')))))::double precision as score, (coalesce(t.comment, '')) as words, t.id as key
    from timetracker.time_logs t
    where t.id = any (array(select timetracker_private.time_logs_matches(search_time_logs.query)))
    order by 2 desc, 4
    limit coalesce(search_time_logs.first, 25)
  ) as found
  order by found.score desc, found.key;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function timetracker.search_time_logs(text, integer) is 'Rows of TimeLog that the caller may see and in which the words are, the best first.';
revoke all on function timetracker.search_time_logs(text, integer) from public, anon, authenticated, service_role;
grant execute on function timetracker.search_time_logs(text, integer) to authenticated, service_role;
alter function timetracker.search_time_logs(text, integer) owner to timetracker_api;

create or replace function timetracker.push_time_logs(
  rows jsonb
)
returns setof timetracker.time_log_pushed
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if timetracker_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(push_time_logs.rows), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if push_time_logs.rows is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'rows is required.';
  end if;

declare
  v_given jsonb;
  v_values jsonb;
  v_id uuid;
  v_version integer;
  v_new timetracker.time_logs;
  v_row timetracker.time_logs;
  v_seen timetracker.time_logs;
  v_written boolean;
  v_outcome text;
  v_error text;
begin
  if (case when jsonb_typeof(push_time_logs.rows) <> 'array' then true else jsonb_array_length(push_time_logs.rows) > 500 or exists (
    select from jsonb_array_elements(push_time_logs.rows) as sent (value)
    where case
      when jsonb_typeof(sent.value) <> 'object' then true
      when exists (select from jsonb_each(sent.value) as part where case when part.key in ('key') then jsonb_typeof(part.value) not in ('string') when part.key in ('version') then jsonb_typeof(part.value) not in ('number', 'null') when part.key in ('deleted') then jsonb_typeof(part.value) not in ('boolean', 'null') when part.key in ('values') then jsonb_typeof(part.value) not in ('object', 'null') else true end) then true
      when sent.value ->> 'key' is null or sent.value ->> 'key' !~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' then true
      when jsonb_typeof(sent.value -> 'values') = 'object' then exists (select from jsonb_each(sent.value -> 'values') as given where case when given.key in ('organization_id', 'started_at', 'ended_at', 'source', 'status') then jsonb_typeof(given.value) not in ('string') when given.key in ('project_id', 'work_mode', 'task_category', 'activity_type', 'comment') then jsonb_typeof(given.value) not in ('string', 'null') else true end)
      else false
    end
  ) end) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'rows is not a valid value.';
  end if;
  for v_given in select sent.value from jsonb_array_elements(push_time_logs.rows) with ordinality as sent (value, place) order by sent.place loop
    v_row := null;
    v_error := null;
    v_written := false;
    v_id := (v_given ->> 'key')::uuid;
    begin
      v_version := (v_given ->> 'version')::integer;
      v_values := coalesce(nullif(v_given -> 'values', jsonb 'null'), jsonb '{}');
      v_new := jsonb_populate_record(null::timetracker.time_logs, v_values);
      if (v_given ->> 'deleted')::boolean then
        delete from timetracker.time_logs t where t.id = v_id and t.version = v_version;
        v_written := found;
      elsif v_version is null then
        insert into timetracker.time_logs as t (
          id,
          organization_id,
          profile_id,
          project_id,
          work_mode,
          task_category,
          activity_type,
          comment,
          started_at,
          ended_at,
          source,
          status
        )
        values (
          v_id,
          v_new.organization_id,
          (select timetracker_private.uid()),
          v_new.project_id,
          v_new.work_mode,
          v_new.task_category,
          v_new.activity_type,
          v_new.comment,
          v_new.started_at,
          v_new.ended_at,
          case when v_values ? 'source' then v_new.source else 'typed' end,
          case when v_values ? 'status' then v_new.status else 'draft' end
        )
        on conflict on constraint time_logs_pkey do nothing
        returning t.* into v_row;
        v_written := found;
      else
        if v_values ?| array['organization_id', 'source'] then
          raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This never changes.';
        end if;
        update timetracker.time_logs as t
        set
          project_id = case when v_values ? 'project_id' then v_new.project_id else t.project_id end,
          work_mode = case when v_values ? 'work_mode' then v_new.work_mode else t.work_mode end,
          task_category = case when v_values ? 'task_category' then v_new.task_category else t.task_category end,
          activity_type = case when v_values ? 'activity_type' then v_new.activity_type else t.activity_type end,
          comment = case when v_values ? 'comment' then v_new.comment else t.comment end,
          started_at = case when v_values ? 'started_at' then v_new.started_at else t.started_at end,
          ended_at = case when v_values ? 'ended_at' then v_new.ended_at else t.ended_at end,
          status = case when v_values ? 'status' then v_new.status else t.status end
        where t.id = v_id and t.version = v_version
        returning t.* into v_row;
        v_written := found;
      end if;
      if v_written then
        v_outcome := 'APPLIED';
      else
        -- Somebody was here before: the caller himself, or another one.
        select t.* into v_row from timetracker.time_logs t where t.id = v_id;
        v_seen := v_row;
        v_outcome := case
          when (v_given ->> 'deleted')::boolean and v_row.id is null then 'APPLIED'
          when v_row.id is null then 'CONFLICT'
          when (v_given ->> 'deleted')::boolean then case when v_row.version = v_version then 'REFUSED' else 'CONFLICT' end
          when v_row.version = v_version then 'REFUSED'
          when (not v_values ? 'organization_id' or v_seen.organization_id is not distinct from v_new.organization_id) and (not v_values ? 'project_id' or v_seen.project_id is not distinct from v_new.project_id) and (not v_values ? 'work_mode' or v_seen.work_mode is not distinct from v_new.work_mode) and (not v_values ? 'task_category' or v_seen.task_category is not distinct from v_new.task_category) and (not v_values ? 'activity_type' or v_seen.activity_type is not distinct from v_new.activity_type) and (not v_values ? 'comment' or v_seen.comment is not distinct from v_new.comment) and (not v_values ? 'started_at' or v_seen.started_at is not distinct from v_new.started_at) and (not v_values ? 'ended_at' or v_seen.ended_at is not distinct from v_new.ended_at) and (not v_values ? 'source' or v_seen.source is not distinct from v_new.source) and (not v_values ? 'status' or v_seen.status is not distinct from v_new.status) then 'APPLIED'
          else 'CONFLICT'
        end;
        v_error := case v_outcome when 'REFUSED' then 'FORBIDDEN' end;
      end if;
    exception
      when unique_violation or exclusion_violation then
        v_outcome := 'REFUSED';
        v_error := 'CONFLICT';
      when insufficient_privilege then
        v_outcome := 'REFUSED';
        v_error := 'FORBIDDEN';
      when foreign_key_violation or restrict_violation then
        v_outcome := 'REFUSED';
        v_error := case when sqlerrm like 'update or delete on %' then 'STILL_REFERENCED' else 'REFERENCE_MISSING' end;
      when integrity_constraint_violation or data_exception or with_check_option_violation then
        v_outcome := 'REFUSED';
        v_error := 'ROW_INVALID';
      when others then
        -- The errors of triggers and quotas hold nothing but their code.
        if sqlstate not like 'PT%' then
          raise;
        end if;
        v_outcome := 'REFUSED';
        v_error := sqlerrm;
    end;
    return next row(v_id, v_outcome::timetracker.push_outcome, v_error, v_row)::timetracker.time_log_pushed;
  end loop;
end;
end
$$;
comment on function timetracker.push_time_logs(jsonb) is 'Takes rows of TimeLog that were written offline, each by itself: what becomes of one is no matter of the others.';
revoke all on function timetracker.push_time_logs(jsonb) from public, anon, authenticated, service_role;
grant execute on function timetracker.push_time_logs(jsonb) to authenticated, service_role;
alter function timetracker.push_time_logs(jsonb) owner to timetracker_api;

create or replace function timetracker.pull_time_logs(
  cursor text default null,
  first integer default null
)
returns timetracker.time_log_changes
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if timetracker_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(pull_time_logs.cursor), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if not (first between 1 and 500) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

declare
  v_size integer := coalesce(pull_time_logs.first, 25);
  v_place jsonb;
  v_since pg_snapshot;
  v_until pg_snapshot;
  v_at timestamptz;
  v_begun timestamptz;
  v_change xid8;
  v_id uuid;
  v_nodes timetracker.time_logs[];
  v_gone uuid[];
  v_more boolean;
begin
  if pull_time_logs.cursor is not null then
    begin
      v_place := timetracker_private.cursor_place(pull_time_logs.cursor);
      v_since := (v_place ->> 'since')::pg_snapshot;
      v_until := (v_place ->> 'until')::pg_snapshot;
      v_change := (v_place ->> 'change')::xid8;
      v_id := (v_place ->> 'id')::uuid;
      v_at := (v_place ->> 'at')::timestamptz;
      v_begun := coalesce((v_place ->> 'begun')::timestamptz, v_at);
    exception when data_exception then
      raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of other rows, or none at all.';
    end;
    if v_place ->> 'of' is distinct from 'time_logs' or coalesce(v_since, v_until) is null or v_at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of other rows, or none at all.';
  end if;
    if v_place ->> 'cluster' is distinct from (select control.system_identifier::text from pg_control_system() as control) or v_at < now() - (interval '90 days') or pg_snapshot_xmax(coalesce(v_since, v_until)) > pg_snapshot_xmax(pg_current_snapshot()) then
    raise sqlstate 'PT410' using message = 'CURSOR_EXPIRED', detail = 'What changed since then is not known any more: begin anew, without a cursor.';
  end if;
  end if;
  -- Before anything is read: what is committed while it is, comes the next time.
  if v_until is null then
    v_until := timetracker_private.snapshot();
    v_begun := now();
  end if;
  if v_since is null then
    v_at := v_begun;
    with page as materialized (
      select (t.*)::timetracker.time_logs as node, t.id as key, row_number() over (order by t.id) as place
      from timetracker.time_logs t
      where (v_id is null or t.id > v_id)
      order by t.id
      limit v_size + 1
    )
    select
      array_agg(p.node order by p.place) filter (where p.place <= v_size),
      (array_agg(p.key order by p.place desc) filter (where p.place <= v_size))[1],
      count(*) > v_size
    into v_nodes, v_id, v_more
    from page p;
  else
    with page as materialized (
      select c.change, c.id as key, row_number() over (order by c.change, c.id) as place
      from timetracker_private.time_logs_changed(v_since, v_until, v_change, v_id, v_size + 1) as c
    ), rows as (
      select p.change, p.key, p.place, case when t.id is not null then (t.*)::timetracker.time_logs end as node, t.id is not null as there
      from page p
      left join timetracker.time_logs t on t.id = p.key
    )
    select
      array_agg(r.node order by r.place) filter (where r.place <= v_size and r.there),
      array_agg(r.key order by r.place) filter (where r.place <= v_size and not r.there),
      (array_agg(r.change order by r.place desc) filter (where r.place <= v_size))[1],
      (array_agg(r.key order by r.place desc) filter (where r.place <= v_size))[1],
      count(*) > v_size
    into v_nodes, v_gone, v_change, v_id, v_more
    from rows r;
  end if;
  return row(
    coalesce(v_nodes, array[]::timetracker.time_logs[]),
    coalesce(v_gone, array[]::uuid[]),
    timetracker_private.cursor(jsonb_build_object('of', 'time_logs', 'cluster', (select control.system_identifier::text from pg_control_system() as control)) || case
      when v_more then jsonb_build_object('since', v_since, 'until', v_until, 'at', v_at, 'begun', v_begun, 'change', v_change::text, 'id', v_id)
      else jsonb_build_object('since', v_until, 'at', v_begun)
    end),
    v_more
  )::timetracker.time_log_changes;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function timetracker.pull_time_logs(text, integer) is 'What changed among the rows of TimeLog since the last time, as far as the caller reads them.';
revoke all on function timetracker.pull_time_logs(text, integer) from public, anon, authenticated, service_role;
grant execute on function timetracker.pull_time_logs(text, integer) to authenticated, service_role;
alter function timetracker.pull_time_logs(text, integer) owner to timetracker_api;

create or replace function timetracker.match_time_log_embeddings(
  query extensions.vector,
  threshold double precision default null,
  first integer default null
)
returns setof timetracker.time_log_embedding_match
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if timetracker_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if match_time_log_embeddings.query is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'query is required.';
  end if;
  if cardinality(match_time_log_embeddings.query::real[]) <> 1536 then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'query is not a valid value.';
  end if;
  if not (threshold between 0 and 2) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'threshold is not a valid value.';
  end if;
  if not (first between 1 and 50) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

declare
  v_first constant integer := coalesce(match_time_log_embeddings.first, 25);
  v_keys uuid[];
  v_whole boolean;
begin
  select
    (array_agg(near.key order by near.distance, near.key) filter (where near.distance <= coalesce(match_time_log_embeddings.threshold, 1e300::double precision)))[1:v_first],
    coalesce(bool_or(near.distance > match_time_log_embeddings.threshold), false)
  into v_keys, v_whole
  from (
    select t.id as key, timetracker_private.cosine_distance(t.embedding, match_time_log_embeddings.query) as distance from timetracker.time_log_embeddings t
    where t.id = any (array(select timetracker_private.time_log_embeddings_nearest_embedding(match_time_log_embeddings.query, 4 * v_first)))
  ) as near;
  if not v_whole and coalesce(cardinality(v_keys), 0) < v_first then
  v_keys := array(
      select near.key from (select t.id as key, timetracker_private.cosine_distance(t.embedding, match_time_log_embeddings.query) as distance from timetracker.time_log_embeddings t) as near
      where (near.distance <= coalesce(match_time_log_embeddings.threshold, 1e300::double precision))
      order by near.distance, near.key
      limit v_first
    );
  end if;
  return query
  select near.node, near.distance
  from (select (t.*)::timetracker.time_log_embeddings as node, t.id as key, timetracker_private.cosine_distance(t.embedding, match_time_log_embeddings.query) as distance from timetracker.time_log_embeddings t where t.id = any (v_keys)) as near
  order by near.distance, near.key;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function timetracker.match_time_log_embeddings(extensions.vector, double precision, integer) is 'Rows of TimeLogEmbedding that the caller may see, the nearest to a vector first.';
revoke all on function timetracker.match_time_log_embeddings(extensions.vector, double precision, integer) from public, anon, authenticated, service_role;
grant execute on function timetracker.match_time_log_embeddings(extensions.vector, double precision, integer) to authenticated, service_role;
alter function timetracker.match_time_log_embeddings(extensions.vector, double precision, integer) owner to timetracker_api;

create or replace function timetracker_private.refuse_frozen()
returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  raise sqlstate 'PT409' using message = 'FROZEN_COLUMN', detail = 'A column of this row never changes.';
end
$$;
comment on function timetracker_private.refuse_frozen() is 'Refuses to change a column that never changes.';
revoke all on function timetracker_private.refuse_frozen() from public, anon, authenticated, service_role;

create or replace function timetracker_private.touch_updated_at()
returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  new.updated_at := now();
  return new;
end
$$;
comment on function timetracker_private.touch_updated_at() is 'Says when the row was last changed.';
revoke all on function timetracker_private.touch_updated_at() from public, anon, authenticated, service_role;

create or replace function timetracker_private.raise_version()
returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  new.version := old.version + 1;
  return new;
end
$$;
comment on function timetracker_private.raise_version() is 'Counts the changes of a row.';
revoke all on function timetracker_private.raise_version() from public, anon, authenticated, service_role;

create or replace function timetracker_private.time_logs_queued_logs_have_their_task()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
-- A log that is sent back to wait gets a new task; one that waits already in one that is not done has it.
begin
  insert into timetracker.log_tasks (organization_id, time_log_id, kind)
  select new.organization_id, new.id, case when new.source = 'voice' then 'transcribe' else 'classify' end
  where not exists (
    select from timetracker.log_tasks t
    where t.organization_id = new.organization_id and t.time_log_id = new.id and t.state in ('READY', 'RUNNING')
  );
  return null;
end
$$;
revoke all on function timetracker_private.time_logs_queued_logs_have_their_task() from public, anon, authenticated, service_role;

create or replace function timetracker_private.time_logs_status_transitions()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if (old.status, new.status) in (('draft', 'queued'), ('draft', 'final'), ('queued', 'classified'), ('queued', 'draft'), ('classified', 'final'), ('classified', 'queued')) then
    return new;
  end if;
  if (old.status, new.status) in (('final', 'classified')) then
    if new.organization_id = any (array(select timetracker_private.tenants_as(array['admin', 'owner']))) then
      return new;
    end if;
    raise sqlstate 'PT403' using message = 'TRANSITION_FORBIDDEN', detail = 'Only certain roles let status take this step.';
  end if;
  raise sqlstate 'PT409' using message = 'TRANSITION_NOT_ALLOWED', detail = 'status does not go from what it is to this.';
end
$$;
comment on function timetracker_private.time_logs_status_transitions() is 'Lets status take its steps and no others.';
revoke all on function timetracker_private.time_logs_status_transitions() from public, anon, authenticated, service_role;

create or replace function timetracker_private.handle_new_user()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into timetracker.profiles (id, display_name)
    values (new.id, left(coalesce(nullif(btrim(new.raw_user_meta_data->>'display_name'), ''), nullif(btrim(new.email), ''), 'New colleague'), 120))
    on conflict do nothing;
  return new;
exception when others then
  raise warning 'sign-up made no row: %', sqlstate;
  return new;
end
$$;
revoke all on function timetracker_private.handle_new_user() from public, anon, authenticated, service_role;

create or replace function timetracker_private.retain_log_tasks(
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
    with old as (
      select t.id from timetracker.log_tasks t where t.finished_at < retain_log_tasks.at - (interval '7 days') and t.state = 'DONE' limit 5000 for update skip locked
    ), gone as (
      delete from timetracker.log_tasks t using old o where t.id = o.id returning 1
    )
    select count(*) into v_step from gone;
    v_gone := v_gone + v_step;
    exit when v_step = 0;
  end loop;
  return v_gone;
end
$$;
comment on function timetracker_private.retain_log_tasks(timestamptz) is 'Lets the rows go that were done long ago; returns how many went.';
revoke all on function timetracker_private.retain_log_tasks(timestamptz) from public, anon, authenticated, service_role;

create or replace function timetracker_private.retain_inbound_events(
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
  v_limit timestamptz := retain_inbound_events.at - (interval '90 days');
  v_gone bigint := bigint '0';
  v_step bigint;
begin
  loop
    with old as (
      select t.id as old_key_0 from timetracker.inbound_events t where (t.received_at < v_limit) order by t.received_at limit least(5000, retain_inbound_events.most - v_gone) for update skip locked
    ), gone as (
      delete from timetracker.inbound_events t using old o where t.id = o.old_key_0 returning 1
    )
    select count(*) into v_step from gone;
    v_gone := v_gone + v_step;
    exit when v_step = 0 or v_gone >= retain_inbound_events.most;
  end loop;
  return v_gone;
end
$$;
comment on function timetracker_private.retain_inbound_events(timestamptz, bigint) is 'Lets the rows go that are past their time; returns how many went.';
revoke all on function timetracker_private.retain_inbound_events(timestamptz, bigint) from public, anon, authenticated, service_role;

create or replace function timetracker_private.time_logs_tell_time_log_updates()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_old text := case when tg_op <> 'INSERT' then 'time_logs:' || old.organization_id::text end;
  v_new text := case when tg_op <> 'DELETE' then 'time_logs:' || new.organization_id::text end;
begin
  if v_old is distinct from v_new then
    if v_old is not null then
      perform realtime.send(jsonb_build_object('operation', 'DELETE', 'record', jsonb_build_object('id', old.id, 'profile_id', old.profile_id, 'status', old.status, 'started_at', old.started_at, 'ended_at', old.ended_at)), 'DELETE', v_old, true);
    end if;
    if v_new is not null then
      perform realtime.send(jsonb_build_object('operation', 'INSERT', 'record', jsonb_build_object('id', new.id, 'profile_id', new.profile_id, 'status', new.status, 'started_at', new.started_at, 'ended_at', new.ended_at)), 'INSERT', v_new, true);
    end if;
  elsif v_new is not null then
    perform realtime.send(jsonb_build_object('operation', 'UPDATE', 'record', jsonb_build_object('id', new.id, 'profile_id', new.profile_id, 'status', new.status, 'started_at', new.started_at, 'ended_at', new.ended_at)), 'UPDATE', v_new, true);
  end if;
  return null;
end
$$;
revoke all on function timetracker_private.time_logs_tell_time_log_updates() from public, anon, authenticated, service_role;

create or replace function timetracker_private.may_listen(
  topic text
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_parts text[];
begin
  v_parts := regexp_match(may_listen.topic, '^time_logs:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$');
  if v_parts is not null then
    return timetracker_private.hears_time_log_updates(v_parts[1]::uuid);
  end if;
  return false;
end
$$;
comment on function timetracker_private.may_listen(text) is 'May the caller join this topic? Asked by the policies on realtime.messages.';
revoke all on function timetracker_private.may_listen(text) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.may_listen(text) to authenticated;
alter function timetracker_private.may_listen(text) owner to timetracker_api;

create or replace function timetracker_private.my_folders()
returns setof text
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select t::text from timetracker_private.tenants() as t;
end
$$;
comment on function timetracker_private.my_folders() is 'The folders of the caller''s tenants. Asked by the policies on storage.objects.';
revoke all on function timetracker_private.my_folders() from public, anon, authenticated, service_role;
grant execute on function timetracker_private.my_folders() to authenticated;
alter function timetracker_private.my_folders() owner to timetracker_api;

create or replace function timetracker_private.my_folders_as(
  roles text[]
)
returns setof text
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
select t::text from timetracker_private.tenants_as(my_folders_as.roles) as t;
end
$$;
comment on function timetracker_private.my_folders_as(text[]) is 'The folders of the tenants in which the caller has one of these roles. Asked by the policies on storage.objects.';
revoke all on function timetracker_private.my_folders_as(text[]) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.my_folders_as(text[]) to authenticated;
alter function timetracker_private.my_folders_as(text[]) owner to timetracker_api;

create or replace function timetracker_private.reads_files_of_time_logs(
  tenant_folder text,
  row_folder text
)
returns boolean
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result boolean;
begin
  select * into v_result from (
select exists (
  select from timetracker.time_logs
  where time_logs.id = case when reads_files_of_time_logs.row_folder ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' then reads_files_of_time_logs.row_folder::uuid end and time_logs.organization_id::text = reads_files_of_time_logs.tenant_folder
)
  ) as result;
  return v_result;
end
$$;
comment on function timetracker_private.reads_files_of_time_logs(text, text) is 'May the caller read the files of this row: does he see it?';
revoke all on function timetracker_private.reads_files_of_time_logs(text, text) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.reads_files_of_time_logs(text, text) to authenticated;
alter function timetracker_private.reads_files_of_time_logs(text, text) owner to timetracker_api;

create or replace function timetracker_private.changes_files_of_time_logs(
  tenant_folder text,
  row_folder text
)
returns boolean
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result boolean;
begin
  select * into v_result from (
select exists (
  select from timetracker.time_logs
  where time_logs.id = case when changes_files_of_time_logs.row_folder ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' then changes_files_of_time_logs.row_folder::uuid end and time_logs.organization_id::text = changes_files_of_time_logs.tenant_folder and (time_logs.profile_id = (select timetracker_private.uid()) or time_logs.organization_id = any (array(select timetracker_private.tenants_as(array['admin', 'owner']))))
)
  ) as result;
  return v_result;
end
$$;
comment on function timetracker_private.changes_files_of_time_logs(text, text) is 'May the caller change the files of this row: may he change it?';
revoke all on function timetracker_private.changes_files_of_time_logs(text, text) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.changes_files_of_time_logs(text, text) to authenticated;
alter function timetracker_private.changes_files_of_time_logs(text, text) owner to timetracker_api;

-- 80_triggers

create or replace trigger keep_owner
after update of role or delete on timetracker.memberships
  for each row when (old.role::text = 'owner')
  execute function timetracker_private.memberships_keep_owner();

create or replace trigger note_change
after insert or update or delete on timetracker.time_logs
  for each row
  execute function timetracker_private.note_time_logs();

create or replace trigger frozen_columns
before update on timetracker.profiles
  for each row when (old.id is distinct from new.id)
  execute function timetracker_private.refuse_frozen();

create or replace trigger frozen_columns
before update on timetracker.organizations
  for each row when (old.id is distinct from new.id or old.slug is distinct from new.slug or old.created_at is distinct from new.created_at)
  execute function timetracker_private.refuse_frozen();

create or replace trigger frozen_columns
before update on timetracker.memberships
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.profile_id is distinct from new.profile_id or old.joined_at is distinct from new.joined_at)
  execute function timetracker_private.refuse_frozen();

create or replace trigger frozen_columns
before update on timetracker.departments
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id)
  execute function timetracker_private.refuse_frozen();

create or replace trigger frozen_columns
before update on timetracker.teams
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id)
  execute function timetracker_private.refuse_frozen();

create or replace trigger frozen_columns
before update on timetracker.projects
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.created_at is distinct from new.created_at)
  execute function timetracker_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on timetracker.projects
  for each row
  execute function timetracker_private.touch_updated_at();

create or replace trigger frozen_columns
before update on timetracker.work_modes
  for each row when (old.code is distinct from new.code)
  execute function timetracker_private.refuse_frozen();

create or replace trigger frozen_columns
before update on timetracker.task_categories
  for each row when (old.code is distinct from new.code)
  execute function timetracker_private.refuse_frozen();

create or replace trigger frozen_columns
before update on timetracker.activity_types
  for each row when (old.code is distinct from new.code)
  execute function timetracker_private.refuse_frozen();

create or replace trigger frozen_columns
before update on timetracker.time_logs
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.created_at is distinct from new.created_at or old.profile_id is distinct from new.profile_id or old.source is distinct from new.source)
  execute function timetracker_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on timetracker.time_logs
  for each row
  execute function timetracker_private.touch_updated_at();

create or replace trigger raise_version
before update on timetracker.time_logs
  for each row
  execute function timetracker_private.raise_version();

create or replace trigger queued_logs_have_their_task
after insert or update of status on timetracker.time_logs
  for each row when (new.status = 'queued')
  execute function timetracker_private.time_logs_queued_logs_have_their_task();

create or replace trigger frozen_columns
before update on timetracker.ai_extractions
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.time_log_id is distinct from new.time_log_id or old.created_at is distinct from new.created_at)
  execute function timetracker_private.refuse_frozen();

create or replace trigger frozen_columns
before update on timetracker.attachments
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.time_log_id is distinct from new.time_log_id or old.created_at is distinct from new.created_at)
  execute function timetracker_private.refuse_frozen();

create or replace trigger frozen_columns
before update on timetracker.user_day_summaries
  for each row when (old.organization_id is distinct from new.organization_id or old.profile_id is distinct from new.profile_id or old.day is distinct from new.day)
  execute function timetracker_private.refuse_frozen();

create or replace trigger frozen_columns
before update on timetracker.time_log_embeddings
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.time_log_id is distinct from new.time_log_id or old.created_at is distinct from new.created_at)
  execute function timetracker_private.refuse_frozen();

create or replace trigger frozen_columns
before update on timetracker.log_tasks
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id)
  execute function timetracker_private.refuse_frozen();

create or replace trigger frozen_columns
before update on timetracker.external_accounts
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.profile_id is distinct from new.profile_id or old.integration is distinct from new.integration or old.external_id is distinct from new.external_id or old.connected_at is distinct from new.connected_at)
  execute function timetracker_private.refuse_frozen();

create or replace trigger frozen_columns
before update on timetracker.inbound_events
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.profile_id is distinct from new.profile_id or old.integration is distinct from new.integration or old.delivery is distinct from new.delivery or old.received_at is distinct from new.received_at)
  execute function timetracker_private.refuse_frozen();

create or replace trigger transitions_status
before update on timetracker.time_logs
  for each row when (old.status is distinct from new.status)
  execute function timetracker_private.time_logs_status_transitions();

create or replace trigger timetracker_on_auth_user_created
after insert on auth.users
  for each row
  execute function timetracker_private.handle_new_user();

create or replace trigger tell_time_log_updates
after insert or delete on timetracker.time_logs
  for each row
  execute function timetracker_private.time_logs_tell_time_log_updates();

create or replace trigger tell_time_log_updates_update
after update on timetracker.time_logs
  for each row when (old.organization_id is distinct from new.organization_id or old.id is distinct from new.id or old.profile_id is distinct from new.profile_id or old.status is distinct from new.status or old.started_at is distinct from new.started_at or old.ended_at is distinct from new.ended_at)
  execute function timetracker_private.time_logs_tell_time_log_updates();

-- 85_policies

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.profiles'::regclass and p.polname = 'profiles_tenant_scope'
  ) then
    create policy profiles_tenant_scope on timetracker.profiles
      as permissive for all to timetracker_tenant
      using (true)
      with check (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.profiles'::regclass and p.polname = 'profiles_select'
  ) then
    create policy profiles_select on timetracker.profiles
      as permissive for select to authenticated, timetracker_api
      using (profiles.id = (select timetracker_private.uid()) or profiles.id = any (array(select timetracker_private.tenant_mates())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.profiles'::regclass and p.polname = 'profiles_update'
  ) then
    create policy profiles_update on timetracker.profiles
      as permissive for update to authenticated, timetracker_api
      using (profiles.id = (select timetracker_private.uid()))
      with check (profiles.id = (select timetracker_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.organizations'::regclass and p.polname = 'organizations_tenant'
  ) then
    create policy organizations_tenant on timetracker.organizations
      as restrictive for all to public
      using (organizations.id = any (array(select timetracker_private.tenants())))
      with check (organizations.id = any (array(select timetracker_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.organizations'::regclass and p.polname = 'organizations_tenant_scope'
  ) then
    create policy organizations_tenant_scope on timetracker.organizations
      as permissive for all to timetracker_tenant
      using (organizations.id = any (array(select timetracker_private.called_for())))
      with check (organizations.id = any (array(select timetracker_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.organizations'::regclass and p.polname = 'organizations_select'
  ) then
    create policy organizations_select on timetracker.organizations
      as permissive for select to authenticated, timetracker_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.organizations'::regclass and p.polname = 'organizations_update'
  ) then
    create policy organizations_update on timetracker.organizations
      as permissive for update to authenticated, timetracker_api
      using (organizations.id = any (array(select timetracker_private.tenants_as(array['admin', 'owner']))))
      with check (organizations.id = any (array(select timetracker_private.tenants_as(array['admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.memberships'::regclass and p.polname = 'memberships_tenant'
  ) then
    create policy memberships_tenant on timetracker.memberships
      as restrictive for all to public
      using (memberships.organization_id = any (array(select timetracker_private.tenants())))
      with check (memberships.organization_id = any (array(select timetracker_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.memberships'::regclass and p.polname = 'memberships_tenant_scope'
  ) then
    create policy memberships_tenant_scope on timetracker.memberships
      as permissive for all to timetracker_tenant
      using (memberships.organization_id = any (array(select timetracker_private.called_for())))
      with check (memberships.organization_id = any (array(select timetracker_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.memberships'::regclass and p.polname = 'memberships_select'
  ) then
    create policy memberships_select on timetracker.memberships
      as permissive for select to authenticated, timetracker_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.memberships'::regclass and p.polname = 'memberships_update'
  ) then
    create policy memberships_update on timetracker.memberships
      as permissive for update to authenticated, timetracker_api
      using (memberships.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner']))))
      with check (memberships.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.departments'::regclass and p.polname = 'departments_tenant'
  ) then
    create policy departments_tenant on timetracker.departments
      as restrictive for all to public
      using (departments.organization_id = any (array(select timetracker_private.tenants())))
      with check (departments.organization_id = any (array(select timetracker_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.departments'::regclass and p.polname = 'departments_tenant_scope'
  ) then
    create policy departments_tenant_scope on timetracker.departments
      as permissive for all to timetracker_tenant
      using (departments.organization_id = any (array(select timetracker_private.called_for())))
      with check (departments.organization_id = any (array(select timetracker_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.departments'::regclass and p.polname = 'departments_select'
  ) then
    create policy departments_select on timetracker.departments
      as permissive for select to authenticated, timetracker_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.departments'::regclass and p.polname = 'departments_insert'
  ) then
    create policy departments_insert on timetracker.departments
      as permissive for insert to authenticated, timetracker_api
      with check (departments.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.departments'::regclass and p.polname = 'departments_update'
  ) then
    create policy departments_update on timetracker.departments
      as permissive for update to authenticated, timetracker_api
      using (departments.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner']))))
      with check (departments.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.departments'::regclass and p.polname = 'departments_delete'
  ) then
    create policy departments_delete on timetracker.departments
      as permissive for delete to authenticated, timetracker_api
      using (departments.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.teams'::regclass and p.polname = 'teams_tenant'
  ) then
    create policy teams_tenant on timetracker.teams
      as restrictive for all to public
      using (teams.organization_id = any (array(select timetracker_private.tenants())))
      with check (teams.organization_id = any (array(select timetracker_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.teams'::regclass and p.polname = 'teams_tenant_scope'
  ) then
    create policy teams_tenant_scope on timetracker.teams
      as permissive for all to timetracker_tenant
      using (teams.organization_id = any (array(select timetracker_private.called_for())))
      with check (teams.organization_id = any (array(select timetracker_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.teams'::regclass and p.polname = 'teams_select'
  ) then
    create policy teams_select on timetracker.teams
      as permissive for select to authenticated, timetracker_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.teams'::regclass and p.polname = 'teams_insert'
  ) then
    create policy teams_insert on timetracker.teams
      as permissive for insert to authenticated, timetracker_api
      with check (teams.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.teams'::regclass and p.polname = 'teams_update'
  ) then
    create policy teams_update on timetracker.teams
      as permissive for update to authenticated, timetracker_api
      using (teams.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner']))))
      with check (teams.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.teams'::regclass and p.polname = 'teams_delete'
  ) then
    create policy teams_delete on timetracker.teams
      as permissive for delete to authenticated, timetracker_api
      using (teams.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.projects'::regclass and p.polname = 'projects_tenant'
  ) then
    create policy projects_tenant on timetracker.projects
      as restrictive for all to public
      using (projects.organization_id = any (array(select timetracker_private.tenants())))
      with check (projects.organization_id = any (array(select timetracker_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.projects'::regclass and p.polname = 'projects_tenant_scope'
  ) then
    create policy projects_tenant_scope on timetracker.projects
      as permissive for all to timetracker_tenant
      using (projects.organization_id = any (array(select timetracker_private.called_for())))
      with check (projects.organization_id = any (array(select timetracker_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.projects'::regclass and p.polname = 'projects_select'
  ) then
    create policy projects_select on timetracker.projects
      as permissive for select to authenticated, timetracker_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.projects'::regclass and p.polname = 'projects_insert'
  ) then
    create policy projects_insert on timetracker.projects
      as permissive for insert to authenticated, timetracker_api
      with check (projects.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.projects'::regclass and p.polname = 'projects_update'
  ) then
    create policy projects_update on timetracker.projects
      as permissive for update to authenticated, timetracker_api
      using (projects.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner']))))
      with check (projects.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.work_modes'::regclass and p.polname = 'work_modes_tenant_scope'
  ) then
    create policy work_modes_tenant_scope on timetracker.work_modes
      as permissive for all to timetracker_tenant
      using (true)
      with check (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.work_modes'::regclass and p.polname = 'work_modes_select'
  ) then
    create policy work_modes_select on timetracker.work_modes
      as permissive for select to authenticated, timetracker_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.task_categories'::regclass and p.polname = 'task_categories_tenant_scope'
  ) then
    create policy task_categories_tenant_scope on timetracker.task_categories
      as permissive for all to timetracker_tenant
      using (true)
      with check (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.task_categories'::regclass and p.polname = 'task_categories_select'
  ) then
    create policy task_categories_select on timetracker.task_categories
      as permissive for select to authenticated, timetracker_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.activity_types'::regclass and p.polname = 'activity_types_tenant_scope'
  ) then
    create policy activity_types_tenant_scope on timetracker.activity_types
      as permissive for all to timetracker_tenant
      using (true)
      with check (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.activity_types'::regclass and p.polname = 'activity_types_select'
  ) then
    create policy activity_types_select on timetracker.activity_types
      as permissive for select to authenticated, timetracker_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.time_logs'::regclass and p.polname = 'time_logs_tenant'
  ) then
    create policy time_logs_tenant on timetracker.time_logs
      as restrictive for all to public
      using (time_logs.organization_id = any (array(select timetracker_private.tenants())))
      with check (time_logs.organization_id = any (array(select timetracker_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.time_logs'::regclass and p.polname = 'time_logs_tenant_scope'
  ) then
    create policy time_logs_tenant_scope on timetracker.time_logs
      as permissive for all to timetracker_tenant
      using (time_logs.organization_id = any (array(select timetracker_private.called_for())))
      with check (time_logs.organization_id = any (array(select timetracker_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.time_logs'::regclass and p.polname = 'time_logs_select'
  ) then
    create policy time_logs_select on timetracker.time_logs
      as permissive for select to authenticated, timetracker_api
      using (time_logs.profile_id = (select timetracker_private.uid()) or time_logs.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.time_logs'::regclass and p.polname = 'time_logs_insert'
  ) then
    create policy time_logs_insert on timetracker.time_logs
      as permissive for insert to authenticated, timetracker_api
      with check (time_logs.profile_id = (select timetracker_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.time_logs'::regclass and p.polname = 'time_logs_update'
  ) then
    create policy time_logs_update on timetracker.time_logs
      as permissive for update to authenticated, timetracker_api
      using (time_logs.profile_id = (select timetracker_private.uid()) or time_logs.organization_id = any (array(select timetracker_private.tenants_as(array['admin', 'owner']))))
      with check (time_logs.profile_id = (select timetracker_private.uid()) or time_logs.organization_id = any (array(select timetracker_private.tenants_as(array['admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.time_logs'::regclass and p.polname = 'time_logs_delete'
  ) then
    create policy time_logs_delete on timetracker.time_logs
      as permissive for delete to authenticated, timetracker_api
      using ((time_logs.profile_id = (select timetracker_private.uid()) and time_logs.status <> 'final') or time_logs.organization_id = any (array(select timetracker_private.tenants_as(array['admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.time_logs'::regclass and p.polname = 'time_logs_not_by_viewers'
  ) then
    create policy time_logs_not_by_viewers on timetracker.time_logs
      as restrictive for insert to authenticated, timetracker_api
      with check (time_logs.organization_id = any (array(select timetracker_private.tenants_as(array['member', 'manager', 'admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.ai_extractions'::regclass and p.polname = 'ai_extractions_tenant'
  ) then
    create policy ai_extractions_tenant on timetracker.ai_extractions
      as restrictive for all to public
      using (ai_extractions.organization_id = any (array(select timetracker_private.tenants())))
      with check (ai_extractions.organization_id = any (array(select timetracker_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.ai_extractions'::regclass and p.polname = 'ai_extractions_tenant_scope'
  ) then
    create policy ai_extractions_tenant_scope on timetracker.ai_extractions
      as permissive for all to timetracker_tenant
      using (ai_extractions.organization_id = any (array(select timetracker_private.called_for())))
      with check (ai_extractions.organization_id = any (array(select timetracker_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.ai_extractions'::regclass and p.polname = 'ai_extractions_select'
  ) then
    create policy ai_extractions_select on timetracker.ai_extractions
      as permissive for select to authenticated, timetracker_api
      using (ai_extractions.time_log_id = any (array(select time_logs.id from timetracker.time_logs)));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.attachments'::regclass and p.polname = 'attachments_tenant'
  ) then
    create policy attachments_tenant on timetracker.attachments
      as restrictive for all to public
      using (attachments.organization_id = any (array(select timetracker_private.tenants())))
      with check (attachments.organization_id = any (array(select timetracker_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.attachments'::regclass and p.polname = 'attachments_tenant_scope'
  ) then
    create policy attachments_tenant_scope on timetracker.attachments
      as permissive for all to timetracker_tenant
      using (attachments.organization_id = any (array(select timetracker_private.called_for())))
      with check (attachments.organization_id = any (array(select timetracker_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.attachments'::regclass and p.polname = 'attachments_select'
  ) then
    create policy attachments_select on timetracker.attachments
      as permissive for select to authenticated, timetracker_api
      using (attachments.time_log_id = any (array(select time_logs.id from timetracker.time_logs)));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.attachments'::regclass and p.polname = 'attachments_insert'
  ) then
    create policy attachments_insert on timetracker.attachments
      as permissive for insert to authenticated, timetracker_api
      with check (attachments.time_log_id = any (array(select timetracker_private.my_logs())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.attachments'::regclass and p.polname = 'attachments_delete'
  ) then
    create policy attachments_delete on timetracker.attachments
      as permissive for delete to authenticated, timetracker_api
      using (attachments.time_log_id = any (array(select timetracker_private.my_logs())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.user_day_summaries'::regclass and p.polname = 'user_day_summaries_tenant'
  ) then
    create policy user_day_summaries_tenant on timetracker.user_day_summaries
      as restrictive for all to public
      using (user_day_summaries.organization_id = any (array(select timetracker_private.tenants())))
      with check (user_day_summaries.organization_id = any (array(select timetracker_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.user_day_summaries'::regclass and p.polname = 'user_day_summaries_tenant_scope'
  ) then
    create policy user_day_summaries_tenant_scope on timetracker.user_day_summaries
      as permissive for all to timetracker_tenant
      using (user_day_summaries.organization_id = any (array(select timetracker_private.called_for())))
      with check (user_day_summaries.organization_id = any (array(select timetracker_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.user_day_summaries'::regclass and p.polname = 'user_day_summaries_select'
  ) then
    create policy user_day_summaries_select on timetracker.user_day_summaries
      as permissive for select to authenticated, timetracker_api
      using (user_day_summaries.profile_id = (select timetracker_private.uid()) or user_day_summaries.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.time_log_embeddings'::regclass and p.polname = 'time_log_embeddings_tenant'
  ) then
    create policy time_log_embeddings_tenant on timetracker.time_log_embeddings
      as restrictive for all to public
      using (time_log_embeddings.organization_id = any (array(select timetracker_private.tenants())))
      with check (time_log_embeddings.organization_id = any (array(select timetracker_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.time_log_embeddings'::regclass and p.polname = 'time_log_embeddings_tenant_scope'
  ) then
    create policy time_log_embeddings_tenant_scope on timetracker.time_log_embeddings
      as permissive for all to timetracker_tenant
      using (time_log_embeddings.organization_id = any (array(select timetracker_private.called_for())))
      with check (time_log_embeddings.organization_id = any (array(select timetracker_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.time_log_embeddings'::regclass and p.polname = 'time_log_embeddings_select'
  ) then
    create policy time_log_embeddings_select on timetracker.time_log_embeddings
      as permissive for select to authenticated, timetracker_api
      using (time_log_embeddings.time_log_id = any (array(select time_logs.id from timetracker.time_logs)));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.log_tasks'::regclass and p.polname = 'log_tasks_tenant'
  ) then
    create policy log_tasks_tenant on timetracker.log_tasks
      as restrictive for all to public
      using (log_tasks.organization_id = any (array(select timetracker_private.tenants())))
      with check (log_tasks.organization_id = any (array(select timetracker_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.log_tasks'::regclass and p.polname = 'log_tasks_tenant_scope'
  ) then
    create policy log_tasks_tenant_scope on timetracker.log_tasks
      as permissive for all to timetracker_tenant
      using (log_tasks.organization_id = any (array(select timetracker_private.called_for())))
      with check (log_tasks.organization_id = any (array(select timetracker_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.log_tasks'::regclass and p.polname = 'log_tasks_select'
  ) then
    create policy log_tasks_select on timetracker.log_tasks
      as permissive for select to authenticated, timetracker_api
      using (log_tasks.time_log_id = any (array(select time_logs.id from timetracker.time_logs)));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.external_accounts'::regclass and p.polname = 'external_accounts_tenant'
  ) then
    create policy external_accounts_tenant on timetracker.external_accounts
      as restrictive for all to public
      using (external_accounts.organization_id = any (array(select timetracker_private.tenants())))
      with check (external_accounts.organization_id = any (array(select timetracker_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.external_accounts'::regclass and p.polname = 'external_accounts_tenant_scope'
  ) then
    create policy external_accounts_tenant_scope on timetracker.external_accounts
      as permissive for all to timetracker_tenant
      using (external_accounts.organization_id = any (array(select timetracker_private.called_for())))
      with check (external_accounts.organization_id = any (array(select timetracker_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.external_accounts'::regclass and p.polname = 'external_accounts_select'
  ) then
    create policy external_accounts_select on timetracker.external_accounts
      as permissive for select to authenticated, timetracker_api
      using (external_accounts.profile_id = (select timetracker_private.uid()) or external_accounts.organization_id = any (array(select timetracker_private.tenants_as(array['admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.external_accounts'::regclass and p.polname = 'external_accounts_delete'
  ) then
    create policy external_accounts_delete on timetracker.external_accounts
      as permissive for delete to authenticated, timetracker_api
      using (external_accounts.profile_id = (select timetracker_private.uid()) or external_accounts.organization_id = any (array(select timetracker_private.tenants_as(array['admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.inbound_events'::regclass and p.polname = 'inbound_events_tenant'
  ) then
    create policy inbound_events_tenant on timetracker.inbound_events
      as restrictive for all to public
      using (inbound_events.organization_id = any (array(select timetracker_private.tenants())))
      with check (inbound_events.organization_id = any (array(select timetracker_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.inbound_events'::regclass and p.polname = 'inbound_events_tenant_scope'
  ) then
    create policy inbound_events_tenant_scope on timetracker.inbound_events
      as permissive for all to timetracker_tenant
      using (inbound_events.organization_id = any (array(select timetracker_private.called_for())))
      with check (inbound_events.organization_id = any (array(select timetracker_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.inbound_events'::regclass and p.polname = 'inbound_events_select'
  ) then
    create policy inbound_events_select on timetracker.inbound_events
      as permissive for select to authenticated, timetracker_api
      using (inbound_events.profile_id = (select timetracker_private.uid()) or inbound_events.organization_id = any (array(select timetracker_private.tenants_as(array['admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'realtime.messages'::regclass and p.polname = 'timetracker_listen'
  ) then
    create policy timetracker_listen on realtime.messages
      as permissive for select to authenticated
      using (timetracker_private.may_listen(messages.topic));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'realtime.messages'::regclass and p.polname = 'timetracker_topics'
  ) then
    create policy timetracker_topics on realtime.messages
      as restrictive for all to authenticated
      using (case when starts_with(messages.topic, 'time_logs:') then timetracker_private.may_listen(messages.topic) else true end)
      with check (not (starts_with(messages.topic, 'time_logs:')));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'realtime.messages'::regclass and p.polname = 'timetracker_topics_anon'
  ) then
    create policy timetracker_topics_anon on realtime.messages
      as restrictive for all to anon
      using (not (starts_with(messages.topic, 'time_logs:')))
      with check (not (starts_with(messages.topic, 'time_logs:')));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'timetracker_files_read'
  ) then
    create policy timetracker_files_read on storage.objects
      as permissive for select to authenticated
      using ((objects.bucket_id = 'exports' and objects.name ~ '^exports/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders_as(array['manager', 'admin', 'owner'])))) or (objects.bucket_id = 'voices' and objects.name ~ '^voices/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.reads_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end) or (objects.bucket_id = 'images' and objects.name ~ '^images/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.reads_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'timetracker_files_read_closed'
  ) then
    create policy timetracker_files_read_closed on storage.objects
      as restrictive for select to authenticated
      using ((objects.bucket_id = any (array['exports', 'voices', 'images'])) is not true or (objects.bucket_id = 'exports' and objects.name ~ '^exports/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders_as(array['manager', 'admin', 'owner'])))) or (objects.bucket_id = 'voices' and objects.name ~ '^voices/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.reads_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end) or (objects.bucket_id = 'images' and objects.name ~ '^images/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.reads_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'timetracker_files_add'
  ) then
    create policy timetracker_files_add on storage.objects
      as permissive for insert to authenticated
      with check ((objects.bucket_id = 'voices' and objects.name ~ '^voices/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end) or (objects.bucket_id = 'images' and objects.name ~ '^images/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'timetracker_files_add_closed'
  ) then
    create policy timetracker_files_add_closed on storage.objects
      as restrictive for insert to authenticated
      with check ((objects.bucket_id = any (array['exports', 'voices', 'images'])) is not true or (objects.bucket_id = 'voices' and objects.name ~ '^voices/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end) or (objects.bucket_id = 'images' and objects.name ~ '^images/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'timetracker_files_change'
  ) then
    create policy timetracker_files_change on storage.objects
      as permissive for update to authenticated
      using ((objects.bucket_id = 'voices' and objects.name ~ '^voices/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end) or (objects.bucket_id = 'images' and objects.name ~ '^images/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end))
      with check ((objects.bucket_id = 'voices' and objects.name ~ '^voices/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end) or (objects.bucket_id = 'images' and objects.name ~ '^images/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'timetracker_files_change_closed'
  ) then
    create policy timetracker_files_change_closed on storage.objects
      as restrictive for update to authenticated
      using ((objects.bucket_id = any (array['exports', 'voices', 'images'])) is not true or (objects.bucket_id = 'voices' and objects.name ~ '^voices/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end) or (objects.bucket_id = 'images' and objects.name ~ '^images/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end))
      with check ((objects.bucket_id = any (array['exports', 'voices', 'images'])) is not true or (objects.bucket_id = 'voices' and objects.name ~ '^voices/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end) or (objects.bucket_id = 'images' and objects.name ~ '^images/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'timetracker_files_remove'
  ) then
    create policy timetracker_files_remove on storage.objects
      as permissive for delete to authenticated
      using ((objects.bucket_id = 'voices' and objects.name ~ '^voices/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end) or (objects.bucket_id = 'images' and objects.name ~ '^images/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'timetracker_files_remove_closed'
  ) then
    create policy timetracker_files_remove_closed on storage.objects
      as restrictive for delete to authenticated
      using ((objects.bucket_id = any (array['exports', 'voices', 'images'])) is not true or (objects.bucket_id = 'voices' and objects.name ~ '^voices/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end) or (objects.bucket_id = 'images' and objects.name ~ '^images/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'timetracker_files_anon_closed'
  ) then
    create policy timetracker_files_anon_closed on storage.objects
      as restrictive for all to anon
      using ((objects.bucket_id = any (array['exports', 'voices', 'images'])) is not true)
      with check ((objects.bucket_id = any (array['exports', 'voices', 'images'])) is not true);
  end if;
end
$$;

-- 88_privileges

grant usage on schema timetracker to timetracker_api;

grant usage on schema timetracker to timetracker_tenant;

grant usage on schema timetracker_private to timetracker_api;

grant usage on schema timetracker_private to timetracker_tenant;

grant select, update (display_name, time_zone) on table timetracker.profiles to timetracker_api;

grant select, insert (id, display_name, time_zone), update (display_name, time_zone), delete on table timetracker.profiles to timetracker_tenant;

grant select, update (name, weekly_hours) on table timetracker.organizations to timetracker_api;

grant select, update (name, weekly_hours) on table timetracker.organizations to timetracker_tenant;

grant select, update (team_id, department_id) on table timetracker.memberships to timetracker_api;

grant select, update (team_id, department_id) on table timetracker.memberships to timetracker_tenant;

grant select, insert (id, organization_id, name), update (name), delete on table timetracker.departments to timetracker_api;

grant select, insert (id, organization_id, name), update (name), delete on table timetracker.departments to timetracker_tenant;

grant select, insert (id, organization_id, department_id, name), update (department_id, name), delete on table timetracker.teams to timetracker_api;

grant select, insert (id, organization_id, department_id, name), update (department_id, name), delete on table timetracker.teams to timetracker_tenant;

grant select, insert (id, organization_id, created_at, updated_at, name, team_id, is_active, budget_hours), update (updated_at, name, team_id, is_active, budget_hours) on table timetracker.projects to timetracker_api;

grant select, insert (id, organization_id, created_at, updated_at, name, team_id, is_active, budget_hours), update (updated_at, name, team_id, is_active, budget_hours), delete on table timetracker.projects to timetracker_tenant;

grant select on table timetracker.work_modes to timetracker_api;

grant select, insert (code, title), update (title), delete on table timetracker.work_modes to timetracker_tenant;

grant select on table timetracker.task_categories to timetracker_api;

grant select, insert (code, title), update (title), delete on table timetracker.task_categories to timetracker_tenant;

grant select on table timetracker.activity_types to timetracker_api;

grant select, insert (code, title, billable), update (title, billable), delete on table timetracker.activity_types to timetracker_tenant;

grant select, insert (id, organization_id, created_at, updated_at, profile_id, project_id, work_mode, task_category, activity_type, comment, started_at, ended_at, source, status), update (project_id, work_mode, task_category, activity_type, comment, started_at, ended_at, status), delete on table timetracker.time_logs to timetracker_api;

grant select, insert (id, organization_id, created_at, updated_at, profile_id, project_id, work_mode, task_category, activity_type, comment, started_at, ended_at, source, status), update (updated_at, project_id, work_mode, task_category, activity_type, comment, started_at, ended_at, status), delete on table timetracker.time_logs to timetracker_tenant;

grant select on table timetracker.ai_extractions to timetracker_api;

grant select, insert (id, organization_id, time_log_id, model, transcript, output, confidence, created_at), update (model, transcript, output, confidence), delete on table timetracker.ai_extractions to timetracker_tenant;

grant select, insert (id, organization_id, time_log_id, path, content_type, size_bytes, created_at), delete on table timetracker.attachments to timetracker_api;

grant select, insert (id, organization_id, time_log_id, path, content_type, size_bytes, created_at), update (path, content_type, size_bytes), delete on table timetracker.attachments to timetracker_tenant;

grant select on table timetracker.user_day_summaries to timetracker_api;

grant select, insert (organization_id, profile_id, day, minutes, focus_minutes, meeting_minutes, logs), update (minutes, focus_minutes, meeting_minutes, logs), delete on table timetracker.user_day_summaries to timetracker_tenant;

grant select on table timetracker.time_log_embeddings to timetracker_api;

grant select, insert (id, organization_id, time_log_id, model, embedding, created_at), update (model, embedding), delete on table timetracker.time_log_embeddings to timetracker_tenant;

grant select on table timetracker.log_tasks to timetracker_api;

grant select, insert (id, organization_id, time_log_id, kind), update (time_log_id, kind), delete on table timetracker.log_tasks to timetracker_tenant;

grant select, delete on table timetracker.external_accounts to timetracker_api;

grant select, insert (id, organization_id, profile_id, integration, external_id, connected_at), delete on table timetracker.external_accounts to timetracker_tenant;

grant select on table timetracker.inbound_events to timetracker_api;

grant select, insert (id, organization_id, profile_id, integration, delivery, time_log_id, received_at), update (time_log_id), delete on table timetracker.inbound_events to timetracker_tenant;

grant usage on schema timetracker to anon;

grant usage on schema timetracker to authenticated;

grant usage on schema timetracker to service_role;

grant usage on schema timetracker_private to authenticated;

grant select, update (display_name, time_zone) on table timetracker.profiles to authenticated;

grant select, update (name, weekly_hours) on table timetracker.organizations to authenticated;

grant select, update (team_id, department_id) on table timetracker.memberships to authenticated;

grant select, insert (id, organization_id, name), update (name), delete on table timetracker.departments to authenticated;

grant select, insert (id, organization_id, department_id, name), update (department_id, name), delete on table timetracker.teams to authenticated;

grant select, insert (id, organization_id, created_at, updated_at, name, team_id, is_active, budget_hours), update (updated_at, name, team_id, is_active, budget_hours) on table timetracker.projects to authenticated;

grant select on table timetracker.work_modes to authenticated;

grant select on table timetracker.task_categories to authenticated;

grant select on table timetracker.activity_types to authenticated;

grant select, insert (id, organization_id, created_at, updated_at, profile_id, project_id, work_mode, task_category, activity_type, comment, started_at, ended_at, source, status), update (project_id, work_mode, task_category, activity_type, comment, started_at, ended_at, status), delete on table timetracker.time_logs to authenticated;

grant select on table timetracker.ai_extractions to authenticated;

grant select, insert (id, organization_id, time_log_id, path, content_type, size_bytes, created_at), delete on table timetracker.attachments to authenticated;

grant select on table timetracker.user_day_summaries to authenticated;

grant select on table timetracker.time_log_embeddings to authenticated;

grant select on table timetracker.log_tasks to authenticated;

grant select, delete on table timetracker.external_accounts to authenticated;

grant select on table timetracker.inbound_events to authenticated;

-- 92_seeds

insert into timetracker.work_modes (code, title)
values ('focus', 'Focused work')
on conflict (code) do update
  set title = excluded.title
  where work_modes.title is distinct from excluded.title;

insert into timetracker.work_modes (code, title)
values ('meeting', 'In a meeting')
on conflict (code) do update
  set title = excluded.title
  where work_modes.title is distinct from excluded.title;

insert into timetracker.work_modes (code, title)
values ('collaboration', 'Working with others')
on conflict (code) do update
  set title = excluded.title
  where work_modes.title is distinct from excluded.title;

insert into timetracker.work_modes (code, title)
values ('support', 'Answering questions')
on conflict (code) do update
  set title = excluded.title
  where work_modes.title is distinct from excluded.title;

insert into timetracker.work_modes (code, title)
values ('travel', 'On the way')
on conflict (code) do update
  set title = excluded.title
  where work_modes.title is distinct from excluded.title;

insert into timetracker.work_modes (code, title)
values ('break', 'A break')
on conflict (code) do update
  set title = excluded.title
  where work_modes.title is distinct from excluded.title;

insert into timetracker.task_categories (code, title)
values ('development', 'Building')
on conflict (code) do update
  set title = excluded.title
  where task_categories.title is distinct from excluded.title;

insert into timetracker.task_categories (code, title)
values ('design', 'Designing')
on conflict (code) do update
  set title = excluded.title
  where task_categories.title is distinct from excluded.title;

insert into timetracker.task_categories (code, title)
values ('research', 'Finding out')
on conflict (code) do update
  set title = excluded.title
  where task_categories.title is distinct from excluded.title;

insert into timetracker.task_categories (code, title)
values ('planning', 'Planning')
on conflict (code) do update
  set title = excluded.title
  where task_categories.title is distinct from excluded.title;

insert into timetracker.task_categories (code, title)
values ('review', 'Looking over')
on conflict (code) do update
  set title = excluded.title
  where task_categories.title is distinct from excluded.title;

insert into timetracker.task_categories (code, title)
values ('operations', 'Keeping things running')
on conflict (code) do update
  set title = excluded.title
  where task_categories.title is distinct from excluded.title;

insert into timetracker.task_categories (code, title)
values ('customer', 'With customers')
on conflict (code) do update
  set title = excluded.title
  where task_categories.title is distinct from excluded.title;

insert into timetracker.task_categories (code, title)
values ('administration', 'Paperwork')
on conflict (code) do update
  set title = excluded.title
  where task_categories.title is distinct from excluded.title;

insert into timetracker.activity_types (code, title, billable)
values ('coding', 'Writing code', true)
on conflict (code) do update
  set title = excluded.title, billable = excluded.billable
  where activity_types.title is distinct from excluded.title or activity_types.billable is distinct from excluded.billable;

insert into timetracker.activity_types (code, title, billable)
values ('writing', 'Writing', true)
on conflict (code) do update
  set title = excluded.title, billable = excluded.billable
  where activity_types.title is distinct from excluded.title or activity_types.billable is distinct from excluded.billable;

insert into timetracker.activity_types (code, title, billable)
values ('drawing', 'Drawing', true)
on conflict (code) do update
  set title = excluded.title, billable = excluded.billable
  where activity_types.title is distinct from excluded.title or activity_types.billable is distinct from excluded.billable;

insert into timetracker.activity_types (code, title, billable)
values ('talking', 'Talking', true)
on conflict (code) do update
  set title = excluded.title, billable = excluded.billable
  where activity_types.title is distinct from excluded.title or activity_types.billable is distinct from excluded.billable;

insert into timetracker.activity_types (code, title)
values ('reading', 'Reading')
on conflict (code) do update
  set title = excluded.title
  where activity_types.title is distinct from excluded.title;

insert into timetracker.activity_types (code, title)
values ('mail', 'Mail')
on conflict (code) do update
  set title = excluded.title
  where activity_types.title is distinct from excluded.title;

insert into timetracker.activity_types (code, title)
values ('waiting', 'Waiting')
on conflict (code) do update
  set title = excluded.title
  where activity_types.title is distinct from excluded.title;

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('exports', 'exports', false, 524288000, array['text/csv', 'application/pdf'])
on conflict (id) do update
  set name = excluded.name, public = excluded.public, file_size_limit = excluded.file_size_limit, allowed_mime_types = excluded.allowed_mime_types
  where buckets.name is distinct from excluded.name or buckets.public is distinct from excluded.public or buckets.file_size_limit is distinct from excluded.file_size_limit or buckets.allowed_mime_types is distinct from excluded.allowed_mime_types;

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('voices', 'voices', false, 52428800, array['audio/*'])
on conflict (id) do update
  set name = excluded.name, public = excluded.public, file_size_limit = excluded.file_size_limit, allowed_mime_types = excluded.allowed_mime_types
  where buckets.name is distinct from excluded.name or buckets.public is distinct from excluded.public or buckets.file_size_limit is distinct from excluded.file_size_limit or buckets.allowed_mime_types is distinct from excluded.allowed_mime_types;

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('images', 'images', false, 20971520, array['image/*'])
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
      and right(j.command, length('/* seoc: timetracker */')) = '/* seoc: timetracker */'
      and j.jobname <> all (array['timetracker: forget_time_logs_changes', 'insights-rollup', 'timetracker: retain_log_tasks', 'timetracker: retain_inbound_events']::text[]);
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
    where j.jobname = 'timetracker: forget_time_logs_changes' and j.username = current_user and right(j.command, length('/* seoc: timetracker */')) <> '/* seoc: timetracker */'
  ) then
    raise exception 'the job timetracker: forget_time_logs_changes is scheduled already, and not by schema timetracker' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'timetracker: forget_time_logs_changes' and j.username = current_user and j.database = current_database()
      and j.schedule = '25 1 * * *' and j.command = 'select timetracker_private.forget_time_logs_changes() /* seoc: timetracker */'
  ) then
    perform cron.schedule('timetracker: forget_time_logs_changes', '25 1 * * *', 'select timetracker_private.forget_time_logs_changes() /* seoc: timetracker */');
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
    where j.jobname = 'insights-rollup' and j.username = current_user and right(j.command, length('/* seoc: timetracker */')) <> '/* seoc: timetracker */'
  ) then
    raise exception 'the job insights-rollup is scheduled already, and not by schema timetracker' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'insights-rollup' and j.username = current_user and j.database = current_database()
      and j.schedule = '15 2 * * *' and j.command = 'select timetracker_private.rollup_days() /* seoc: timetracker */'
  ) then
    perform cron.schedule('insights-rollup', '15 2 * * *', 'select timetracker_private.rollup_days() /* seoc: timetracker */');
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
    where j.jobname = 'timetracker: retain_log_tasks' and j.username = current_user and right(j.command, length('/* seoc: timetracker */')) <> '/* seoc: timetracker */'
  ) then
    raise exception 'the job timetracker: retain_log_tasks is scheduled already, and not by schema timetracker' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'timetracker: retain_log_tasks' and j.username = current_user and j.database = current_database()
      and j.schedule = '15 * * * *' and j.command = 'select timetracker_private.retain_log_tasks() /* seoc: timetracker */'
  ) then
    perform cron.schedule('timetracker: retain_log_tasks', '15 * * * *', 'select timetracker_private.retain_log_tasks() /* seoc: timetracker */');
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
    where j.jobname = 'timetracker: retain_inbound_events' and j.username = current_user and right(j.command, length('/* seoc: timetracker */')) <> '/* seoc: timetracker */'
  ) then
    raise exception 'the job timetracker: retain_inbound_events is scheduled already, and not by schema timetracker' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'timetracker: retain_inbound_events' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/5 * * * *' and j.command = 'select timetracker_private.retain_inbound_events() /* seoc: timetracker */'
  ) then
    perform cron.schedule('timetracker: retain_inbound_events', '*/5 * * * *', 'select timetracker_private.retain_inbound_events() /* seoc: timetracker */');
  end if;
end
$$;

-- 99_finish

insert into timetracker_private.seoc_state (only_row, catalog) values (true, 'c178fadc16974426434d02ee0662df4984dd0a4c69399bd2f20f229951c43490')
on conflict (only_row) do update set catalog = excluded.catalog where timetracker_private.seoc_state.catalog <> excluded.catalog;
revoke create on schema timetracker, timetracker_private from timetracker_api;
revoke create on schema timetracker, timetracker_private from timetracker_tenant;
do $$
begin
  execute format('revoke %I from %I', 'timetracker_api', current_user);
end
$$;
do $$
begin
  execute format('revoke %I from %I', 'timetracker_tenant', current_user);
end
$$;
notify pgrst, 'reload schema';

commit;
