-- Made by seoc from the domain newsystem. Do not edit.
-- Everything, in one transaction; applying it again changes nothing.

begin;

-- 00_setup

do $$
declare
  v_held text;
begin
  if to_regclass('newsystem_private.seoc_state') is not null then
    select s.catalog into v_held from newsystem_private.seoc_state s;
    if v_held is distinct from '9f4e7a5dda9076485ba114e892554607f403f07b40a08adab85af1c2365e62d7' then
      raise exception 'this database holds another version of schema newsystem'
        using hint = 'Apply it to an empty database, or generate from the schema this database was made from.';
    end if;
  elsif to_regnamespace('newsystem') is not null or to_regnamespace('newsystem_private') is not null then
    raise exception 'this database has a schema newsystem or newsystem_private that seoc did not make'
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
  if to_regrole('newsystem_api') is null then
    create role newsystem_api nologin;
  end if;
end
$$;
do $$
begin
  -- Giving a function to a role needs membership in it; both are taken back at the end. Whoever makes a role is a member
  -- from Postgres 16 on, but only to grant it.
  if not pg_has_role(current_user, 'newsystem_api', 'usage') then
    execute format('grant %I to %I', 'newsystem_api', current_user);
  end if;
end
$$;

do $$
begin
  if to_regrole('newsystem_tenant') is null then
    create role newsystem_tenant nologin;
  end if;
end
$$;
do $$
begin
  -- Giving a function to a role needs membership in it; both are taken back at the end. Whoever makes a role is a member
  -- from Postgres 16 on, but only to grant it.
  if not pg_has_role(current_user, 'newsystem_tenant', 'usage') then
    execute format('grant %I to %I', 'newsystem_tenant', current_user);
  end if;
end
$$;

create schema if not exists newsystem;
revoke all on schema newsystem from public, anon, authenticated, service_role;

create schema if not exists newsystem_private;
comment on schema newsystem_private is 'Helpers behind schema newsystem; not for clients.';
revoke all on schema newsystem_private from public, anon, authenticated, service_role;

grant usage, create on schema newsystem, newsystem_private to newsystem_api;
grant usage, create on schema newsystem, newsystem_private to newsystem_tenant;

-- 10_types

do $$
begin
  if to_regtype('newsystem.share') is null then
    create domain newsystem.share as double precision
      constraint share_check check (VALUE BETWEEN 0 AND 1)
    ;
  end if;
end
$$;
comment on domain newsystem.share is 'How sure the model is, or how much of a step could be automated: a share of one.';

do $$
begin
  if to_regtype('newsystem.money') is null then
    create domain newsystem.money as numeric(14,2)
      constraint money_check check (VALUE >= 0)
    ;
  end if;
end
$$;
comment on domain newsystem.money is 'An amount of money in the organization''s currency.';

do $$
begin
  if to_regtype('newsystem.hours') is null then
    create domain newsystem.hours as double precision
      constraint hours_check check (VALUE >= 0)
    ;
  end if;
end
$$;
comment on domain newsystem.hours is 'A number of hours.';

do $$
begin
  if to_regtype('newsystem.priority') is null then
    create domain newsystem.priority as text
      constraint priority_check check (value = any (array['low', 'medium', 'high', 'critical']::text[]))
    ;
  end if;
end
$$;
comment on domain newsystem.priority is 'How much something matters.';

do $$
begin
  if to_regtype('newsystem.subscription_tier') is null then
    create domain newsystem.subscription_tier as text
      constraint subscription_tier_check check (value = any (array['free', 'growth', 'enterprise']::text[]))
    ;
  end if;
end
$$;
comment on domain newsystem.subscription_tier is 'What an organization has paid for.';

do $$
begin
  if to_regtype('newsystem.subscription_status') is null then
    create domain newsystem.subscription_status as text
      constraint subscription_status_check check (value = any (array['active', 'inactive', 'trial']::text[]))
    ;
  end if;
end
$$;
comment on domain newsystem.subscription_status is 'Whether it still pays.';

do $$
begin
  if to_regtype('newsystem.user_role') is null then
    create domain newsystem.user_role as text
      constraint user_role_check check (value = any (array['operator', 'admin', 'owner']::text[]))
    ;
  end if;
end
$$;
comment on domain newsystem.user_role is 'What somebody may do in his organization.';

do $$
begin
  if to_regtype('newsystem.recording_status') is null then
    create domain newsystem.recording_status as text
      constraint recording_status_check check (value = any (array['recording', 'processing', 'completed', 'failed']::text[]))
    ;
  end if;
end
$$;
comment on domain newsystem.recording_status is 'Where a recording stands.';

do $$
begin
  if to_regtype('newsystem.upload_status') is null then
    create domain newsystem.upload_status as text
      constraint upload_status_check check (value = any (array['pending', 'uploading', 'completed', 'failed']::text[]))
    ;
  end if;
end
$$;
comment on domain newsystem.upload_status is 'Where a chunk stands.';

do $$
begin
  if to_regtype('newsystem.analysis_status') is null then
    create domain newsystem.analysis_status as text
      constraint analysis_status_check check (value = any (array['queued', 'processing', 'completed', 'failed']::text[]))
    ;
  end if;
end
$$;
comment on domain newsystem.analysis_status is 'Where an analysis stands.';

do $$
begin
  if to_regtype('newsystem.automation_complexity') is null then
    create domain newsystem.automation_complexity as text
      constraint automation_complexity_check check (value = any (array['low', 'medium', 'high']::text[]))
    ;
  end if;
end
$$;
comment on domain newsystem.automation_complexity is 'How hard an automation is.';

do $$
begin
  if to_regtype('newsystem.visualization_type') is null then
    create domain newsystem.visualization_type as text
      constraint visualization_type_check check (value = any (array['flow_chart', 'timeline', 'process_map']::text[]))
    ;
  end if;
end
$$;
comment on domain newsystem.visualization_type is 'How a workflow is drawn.';

do $$
begin
  if to_regtype('newsystem.layout_algorithm') is null then
    create domain newsystem.layout_algorithm as text
      constraint layout_algorithm_check check (value = any (array['dagre', 'hierarchical', 'force']::text[]))
    ;
  end if;
end
$$;
comment on domain newsystem.layout_algorithm is 'How a drawing is laid out.';

do $$
begin
  if to_regtype('newsystem.insight_type') is null then
    create domain newsystem.insight_type as text
      constraint insight_type_check check (value = any (array['pattern', 'bottleneck', 'optimization']::text[]))
    ;
  end if;
end
$$;
comment on domain newsystem.insight_type is 'What an insight is.';

do $$
begin
  if to_regtype('newsystem.confidence_level') is null then
    create domain newsystem.confidence_level as text
      constraint confidence_level_check check (value = any (array['low', 'medium', 'high']::text[]))
    ;
  end if;
end
$$;
comment on domain newsystem.confidence_level is 'How sure a calculation is.';

do $$
begin
  if to_regtype('newsystem.report_type') is null then
    create domain newsystem.report_type as text
      constraint report_type_check check (value = any (array['pdf', 'excel', 'shareable_link', 'json_export']::text[]))
    ;
  end if;
end
$$;
comment on domain newsystem.report_type is 'What a report is.';

do $$
begin
  if to_regtype('newsystem.recovered_analysis') is null then
    create type newsystem.recovered_analysis as (
      analysis uuid,
      session uuid,
      description text,
      step_count integer
    );
  end if;
end
$$;
comment on type newsystem.recovered_analysis is 'An analysis, read from the raw answer.';
comment on column newsystem.recovered_analysis.analysis is 'The analysis.';
comment on column newsystem.recovered_analysis.session is 'Its recording.';
comment on column newsystem.recovered_analysis.description is 'What the model saw, in its own words.';
comment on column newsystem.recovered_analysis.step_count is 'Into how many steps it took the work apart.';

do $$
begin
  if to_regtype('newsystem.workflow_pattern') is null then
    create type newsystem.workflow_pattern as (
      workflow_category text,
      avg_analysis_time double precision,
      avg_frames double precision,
      pattern_frequency bigint
    );
  end if;
end
$$;
comment on type newsystem.workflow_pattern is 'A kind of work.';
comment on column newsystem.workflow_pattern.workflow_category is 'The category of the first workflow; absent where the model named none.';
comment on column newsystem.workflow_pattern.avg_analysis_time is 'How long an analysis took on average, in seconds.';
comment on column newsystem.workflow_pattern.avg_frames is 'How many frames were looked at on average.';
comment on column newsystem.workflow_pattern.pattern_frequency is 'How often it was seen.';

do $$
begin
  if to_regtype('newsystem.workflow_performance') is null then
    create type newsystem.workflow_performance as (
      workflow_type text,
      total_recordings bigint,
      avg_confidence double precision,
      total_opportunities bigint,
      weekly_time_saved double precision,
      annual_cost_saved numeric
    );
  end if;
end
$$;
comment on type newsystem.workflow_performance is 'What was recorded and found of one kind of work.';
comment on column newsystem.workflow_performance.workflow_type is 'The kind of work; absent where nobody said.';
comment on column newsystem.workflow_performance.total_recordings is 'How many recordings were analysed.';
comment on column newsystem.workflow_performance.avg_confidence is 'How sure the model was on average.';
comment on column newsystem.workflow_performance.total_opportunities is 'How many opportunities it found.';
comment on column newsystem.workflow_performance.weekly_time_saved is 'Hours that could be saved in a week.';
comment on column newsystem.workflow_performance.annual_cost_saved is 'Money that could be saved in a year.';

do $$
begin
  if to_regtype('newsystem.organization_kpis') is null then
    create type newsystem.organization_kpis as (
      analysis_accuracy double precision,
      weekly_hours_saved double precision,
      implemented_annual_savings numeric,
      implemented_count bigint,
      recordings_this_month bigint,
      active_users_this_month bigint
    );
  end if;
end
$$;
comment on type newsystem.organization_kpis is 'How an organization does.';
comment on column newsystem.organization_kpis.analysis_accuracy is 'How sure the model is on average.';
comment on column newsystem.organization_kpis.weekly_hours_saved is 'Hours a week that could be saved.';
comment on column newsystem.organization_kpis.implemented_annual_savings is 'Money a year that what was built saves.';
comment on column newsystem.organization_kpis.implemented_count is 'How many opportunities were built.';
comment on column newsystem.organization_kpis.recordings_this_month is 'How many recordings were begun this month.';
comment on column newsystem.organization_kpis.active_users_this_month is 'How many people recorded this month.';

do $$
begin
  if to_regtype('newsystem.shared_report') is null then
    create type newsystem.shared_report as (
      report_type newsystem.report_type,
      file_url text,
      file_size_bytes bigint,
      expires_at timestamptz
    );
  end if;
end
$$;
comment on type newsystem.shared_report is 'A report as whoever holds its link sees it.';
comment on column newsystem.shared_report.report_type is 'What it is.';
comment on column newsystem.shared_report.file_url is 'Where it lies.';
comment on column newsystem.shared_report.file_size_bytes is 'How much room it takes.';
comment on column newsystem.shared_report.expires_at is 'Until when the link works.';

do $$
begin
  if to_regtype('newsystem.report_link') is null then
    create type newsystem.report_link as (
      report uuid,
      access_token text,
      expires_at timestamptz
    );
  end if;
end
$$;
comment on type newsystem.report_link is 'A link.';
comment on column newsystem.report_link.report is 'The report.';
comment on column newsystem.report_link.access_token is 'What opens it; it is told this once.';
comment on column newsystem.report_link.expires_at is 'Until when.';

do $$
begin
  if to_regtype('newsystem.platform_impact') is null then
    create type newsystem.platform_impact as (
      active_organizations bigint,
      annual_hours_saved double precision,
      total_annual_savings numeric,
      platform_accuracy double precision
    );
  end if;
end
$$;
comment on type newsystem.platform_impact is 'What the platform has done in a year.';
comment on column newsystem.platform_impact.active_organizations is 'Organizations with a completed analysis.';
comment on column newsystem.platform_impact.annual_hours_saved is 'Hours a year that could be saved.';
comment on column newsystem.platform_impact.total_annual_savings is 'Money a year that could be saved.';
comment on column newsystem.platform_impact.platform_accuracy is 'How sure the model is on average.';

-- 20_setup

create table if not exists newsystem_private.seoc_state (
  only_row boolean not null,
  catalog text not null,
  constraint seoc_state_pkey primary key (only_row),
  constraint seoc_state_only_row_check check (only_row)
);
comment on table newsystem_private.seoc_state is 'Which catalog this database holds.';
alter table newsystem_private.seoc_state enable row level security;
revoke all on table newsystem_private.seoc_state from public, anon, authenticated, service_role;

-- 21_organizations

create table if not exists newsystem.organizations (
  id uuid default gen_random_uuid() not null,
  name text not null,
  subscription_tier newsystem.subscription_tier default 'free' not null,
  subscription_status newsystem.subscription_status default 'trial' not null,
  max_users integer default 5 not null,
  max_recordings_per_month integer default 50 not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  constraint organizations_pkey primary key (id),
  constraint organizations_name_length_check check (char_length(name) between 1 and 200),
  constraint organizations_max_users_range_check check (max_users between 1 and 10000),
  constraint organizations_max_recordings_per_month_range_check check (max_recordings_per_month between 0 and 1000000),
  constraint organizations_quotas_fit_tier check (subscription_tier <> 'free' or (max_users <= 5 and max_recordings_per_month <= 50))
);
comment on table newsystem.organizations is 'The tenant: a company, its people and its recordings.';
comment on column newsystem.organizations.id is 'The row''s key.';
comment on column newsystem.organizations.name is 'What it is called.';
comment on column newsystem.organizations.subscription_tier is 'What it has paid for.';
comment on column newsystem.organizations.subscription_status is 'Whether it still pays.';
comment on column newsystem.organizations.max_users is 'How many people it may have.';
comment on column newsystem.organizations.max_recordings_per_month is 'How many recordings its people may begin in a month.';
comment on column newsystem.organizations.created_at is 'When the row was written.';
comment on column newsystem.organizations.updated_at is 'When it last changed.';
alter table newsystem.organizations enable row level security;
revoke all on table newsystem.organizations from public, anon, authenticated, service_role;

create table if not exists newsystem.user_profiles (
  id uuid not null,
  organization_id uuid not null,
  role newsystem.user_role default 'operator' not null,
  first_name text,
  last_name text,
  job_title text,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  constraint user_profiles_pkey primary key (id),
  constraint user_profiles_organization_id_id_key unique (organization_id, id),
  constraint user_profiles_first_name_length_check check (char_length(first_name) between 1 and 100),
  constraint user_profiles_last_name_length_check check (char_length(last_name) between 1 and 100),
  constraint user_profiles_job_title_length_check check (char_length(job_title) between 1 and 120),
  constraint user_profiles_id_fkey foreign key (id) references auth.users (id) on delete cascade,
  constraint user_profiles_organization_id_fkey foreign key (organization_id) references newsystem.organizations (id) on delete restrict
);
comment on table newsystem.user_profiles is 'Somebody with an account, and the organization he works for. The tenant and the role are read from here by every request: what
a token says of them is not asked.';
comment on column newsystem.user_profiles.id is 'The key of the account.';
comment on column newsystem.user_profiles.organization_id is 'The organization he works for.';
comment on column newsystem.user_profiles.role is 'What he may do there.';
comment on column newsystem.user_profiles.first_name is 'His first name.';
comment on column newsystem.user_profiles.last_name is 'His last name.';
comment on column newsystem.user_profiles.job_title is 'What he does, which tells the model what to look for.';
comment on column newsystem.user_profiles.created_at is 'When the row was written.';
comment on column newsystem.user_profiles.updated_at is 'When it last changed.';
alter table newsystem.user_profiles enable row level security;
revoke all on table newsystem.user_profiles from public, anon, authenticated, service_role;

create table if not exists newsystem.audit_events (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  actor_id uuid,
  action_type text not null,
  resource_accessed text,
  row_id text,
  changes jsonb,
  ip_address inet,
  user_agent text,
  at timestamptz default now() not null,
  constraint audit_events_pkey primary key (id),
  constraint audit_events_action_type_length_check check (char_length(action_type) between 1 and 40),
  constraint audit_events_resource_accessed_length_check check (char_length(resource_accessed) <= 200),
  constraint audit_events_row_id_length_check check (char_length(row_id) <= 100),
  constraint audit_events_user_agent_length_check check (char_length(user_agent) <= 1000),
  constraint audit_events_organization_id_fkey foreign key (organization_id) references newsystem.organizations (id) on delete restrict
);
comment on table newsystem.audit_events is 'Who did what to whom, written by triggers and never changed. The actor is a plain key: the record outlives the account.';
comment on column newsystem.audit_events.id is 'The row''s key.';
comment on column newsystem.audit_events.organization_id is 'The organization it happened in.';
comment on column newsystem.audit_events.actor_id is 'Who did it; absent when the pipeline did.';
comment on column newsystem.audit_events.action_type is 'INSERT, UPDATE or DELETE.';
comment on column newsystem.audit_events.resource_accessed is 'To which table.';
comment on column newsystem.audit_events.row_id is 'To which row of it.';
comment on column newsystem.audit_events.changes is 'Each field that changed: what it was, and what it became.';
comment on column newsystem.audit_events.ip_address is 'From where.';
comment on column newsystem.audit_events.user_agent is 'With what.';
comment on column newsystem.audit_events.at is 'When.';
alter table newsystem.audit_events enable row level security;
revoke all on table newsystem.audit_events from public, anon, authenticated, service_role;

create index if not exists audit_events_at_idx
  on newsystem.audit_events (at desc);

create index if not exists audit_events_organization_id_idx
  on newsystem.audit_events (organization_id);

-- 22_recordings

create table if not exists newsystem.recording_sessions (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  created_at timestamptz default now() not null,
  user_id uuid not null,
  title text not null,
  status newsystem.recording_status default 'recording' not null,
  duration_seconds integer,
  file_size_bytes bigint,
  workflow_type text,
  privacy_settings jsonb default '{}' not null,
  metadata jsonb default '{}' not null,
  constraint recording_sessions_pkey primary key (id),
  constraint recording_sessions_organization_id_id_key unique (organization_id, id),
  constraint recording_sessions_title_length_check check (char_length(title) between 1 and 200),
  constraint recording_sessions_duration_seconds_range_check check (duration_seconds between 0 and 86400),
  constraint recording_sessions_file_size_bytes_range_check check (file_size_bytes >= 0),
  constraint recording_sessions_workflow_type_length_check check (char_length(workflow_type) between 1 and 80),
  constraint recording_sessions_privacy_shape check (jsonb_typeof(privacy_settings) = 'object'
and coalesce(jsonb_typeof(privacy_settings -> 'blur_faces'), 'boolean') = 'boolean'
and coalesce(jsonb_typeof(privacy_settings -> 'mask_text'), 'boolean') = 'boolean'
and coalesce(jsonb_typeof(privacy_settings -> 'excluded_apps'), 'array') = 'array'
and privacy_settings - array['blur_faces', 'mask_text', 'excluded_apps'] = '{}'),
  constraint recording_sessions_organization_id_fkey foreign key (organization_id) references newsystem.organizations (id) on delete restrict,
  constraint recording_sessions_user_id_fkey foreign key (organization_id, user_id) references newsystem.user_profiles (organization_id, id) on delete cascade
);
comment on table newsystem.recording_sessions is 'A screen recording and what it is about. Its owner and the admins see it.';
comment on column newsystem.recording_sessions.id is 'The row''s key.';
comment on column newsystem.recording_sessions.organization_id is 'The organization the row belongs to.';
comment on column newsystem.recording_sessions.created_at is 'When the row was written.';
comment on column newsystem.recording_sessions.user_id is 'Who recorded.';
comment on column newsystem.recording_sessions.title is 'What its owner calls it.';
comment on column newsystem.recording_sessions.status is 'Where it stands.';
comment on column newsystem.recording_sessions.duration_seconds is 'How long it is.';
comment on column newsystem.recording_sessions.file_size_bytes is 'How much room it takes.';
comment on column newsystem.recording_sessions.workflow_type is 'What kind of work it shows, such as `invoice_entry`.';
comment on column newsystem.recording_sessions.privacy_settings is 'What is hidden before anybody looks: `blur_faces`, `mask_text`, `excluded_apps`.';
comment on column newsystem.recording_sessions.metadata is 'Technical facts of the recording.';
alter table newsystem.recording_sessions enable row level security;
revoke all on table newsystem.recording_sessions from public, anon, authenticated, service_role;

create index if not exists idx_recording_sessions_org_user
  on newsystem.recording_sessions (organization_id, user_id);

create index if not exists recording_sessions_organization_id_created_at_idx
  on newsystem.recording_sessions (organization_id, created_at desc);

create index if not exists recording_sessions_user_id_idx
  on newsystem.recording_sessions (user_id);

create table if not exists newsystem.video_chunks (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  created_at timestamptz default now() not null,
  session_id uuid not null,
  chunk_index integer not null,
  file_path text not null,
  file_size_bytes bigint,
  upload_status newsystem.upload_status default 'pending' not null,
  retry_count integer default 0 not null,
  constraint video_chunks_pkey primary key (id),
  constraint video_chunks_organization_id_session_id_chunk_index_key unique (organization_id, session_id, chunk_index),
  constraint video_chunks_chunk_index_range_check check (chunk_index >= 0),
  constraint video_chunks_file_path_length_check check (char_length(file_path) between 1 and 400),
  constraint video_chunks_file_size_bytes_range_check check (file_size_bytes >= 0),
  constraint video_chunks_retry_count_range_check check (retry_count between 0 and 20),
  constraint video_chunks_organization_id_fkey foreign key (organization_id) references newsystem.organizations (id) on delete restrict,
  constraint video_chunks_session_id_fkey foreign key (organization_id, session_id) references newsystem.recording_sessions (organization_id, id) on delete cascade
);
comment on table newsystem.video_chunks is 'A piece of a recording, so that a lost connection costs a piece and not the whole.';
comment on column newsystem.video_chunks.id is 'The row''s key.';
comment on column newsystem.video_chunks.organization_id is 'The organization the row belongs to.';
comment on column newsystem.video_chunks.created_at is 'When the row was written.';
comment on column newsystem.video_chunks.session_id is 'The recording it is a piece of.';
comment on column newsystem.video_chunks.chunk_index is 'Its place, from nought.';
comment on column newsystem.video_chunks.file_path is 'Where it lies in the bucket.';
comment on column newsystem.video_chunks.file_size_bytes is 'How much room it takes.';
comment on column newsystem.video_chunks.upload_status is 'Where it stands.';
comment on column newsystem.video_chunks.retry_count is 'How often it was tried again.';
alter table newsystem.video_chunks enable row level security;
revoke all on table newsystem.video_chunks from public, anon, authenticated, service_role;

create index if not exists video_chunks_session_id_idx
  on newsystem.video_chunks (session_id);

-- 23_analysis

create table if not exists newsystem.analysis_results (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  created_at timestamptz default now() not null,
  session_id uuid not null,
  status newsystem.analysis_status default 'queued' not null,
  gpt_version text,
  frames_analyzed integer,
  raw_gpt_response jsonb,
  structured_insights jsonb,
  confidence_score newsystem.share,
  analysis_cost numeric(10,4),
  processing_time_seconds double precision,
  automation_opportunities_count integer default 0 not null,
  time_savings_hours_weekly newsystem.hours,
  cost_savings_annual newsystem.money,
  error_message text,
  constraint analysis_results_pkey primary key (id),
  constraint analysis_results_organization_id_session_id_key unique (organization_id, session_id),
  constraint analysis_results_organization_id_id_key unique (organization_id, id),
  constraint analysis_results_gpt_version_length_check check (char_length(gpt_version) between 1 and 80),
  constraint analysis_results_frames_analyzed_range_check check (frames_analyzed >= 0),
  constraint analysis_results_confidence_score_number_check check (confidence_score <> 'NaN'::double precision),
  constraint analysis_results_analysis_cost_range_check check (analysis_cost >= 0),
  constraint analysis_results_processing_time_seconds_range_check check (processing_time_seconds >= 0),
  constraint analysis_results_processing_time_seconds_number_check check (processing_time_seconds <> 'NaN'::double precision),
  constraint analysis_results_automation_opportunities_count_range_check check (automation_opportunities_count >= 0),
  constraint analysis_results_time_savings_hours_weekly_number_check check (time_savings_hours_weekly <> 'NaN'::double precision),
  constraint analysis_results_error_message_length_check check (char_length(error_message) <= 2000),
  constraint analysis_results_completed_is_whole check (status <> 'completed' or (raw_gpt_response is not null and confidence_score is not null)),
  constraint analysis_results_organization_id_fkey foreign key (organization_id) references newsystem.organizations (id) on delete restrict,
  constraint analysis_results_session_id_fkey foreign key (organization_id, session_id) references newsystem.recording_sessions (organization_id, id) on delete cascade
);
comment on table newsystem.analysis_results is 'The analysis of one recording, kept twice: as the model gave it, which never changes, and as the application reads it.';
comment on column newsystem.analysis_results.id is 'The row''s key.';
comment on column newsystem.analysis_results.organization_id is 'The organization the row belongs to.';
comment on column newsystem.analysis_results.created_at is 'When the row was written.';
comment on column newsystem.analysis_results.session_id is 'The recording.';
comment on column newsystem.analysis_results.status is 'Where it stands.';
comment on column newsystem.analysis_results.gpt_version is 'Which model looked, such as `gpt-4o-2024-08-06`.';
comment on column newsystem.analysis_results.frames_analyzed is 'How many frames it was shown.';
comment on column newsystem.analysis_results.raw_gpt_response is 'Its whole answer, unchanged.';
comment on column newsystem.analysis_results.structured_insights is 'What the application reads of it.';
comment on column newsystem.analysis_results.confidence_score is 'How sure it is.';
comment on column newsystem.analysis_results.analysis_cost is 'What asking it has cost.';
comment on column newsystem.analysis_results.processing_time_seconds is 'How long that took.';
comment on column newsystem.analysis_results.automation_opportunities_count is 'How many opportunities it found.';
comment on column newsystem.analysis_results.time_savings_hours_weekly is 'Hours that could be saved in a week.';
comment on column newsystem.analysis_results.cost_savings_annual is 'Money that could be saved in a year.';
comment on column newsystem.analysis_results.error_message is 'What went wrong.';
alter table newsystem.analysis_results enable row level security;
revoke all on table newsystem.analysis_results from public, anon, authenticated, service_role;

create index if not exists idx_analysis_results_org_status
  on newsystem.analysis_results (organization_id, status);

create index if not exists idx_analysis_results_insights
  on newsystem.analysis_results using gin (structured_insights);

create index if not exists analysis_results_session_id_idx
  on newsystem.analysis_results (session_id);

-- 24_insights

create table if not exists newsystem.automation_opportunities (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  created_at timestamptz default now() not null,
  analysis_id uuid not null,
  session_id uuid not null,
  opportunity_type text not null,
  title text not null,
  description text,
  workflow_steps text[] default '{}' not null,
  current_time_per_occurrence_seconds integer,
  occurrences_per_day double precision,
  automation_complexity newsystem.automation_complexity not null,
  implementation_effort_hours newsystem.hours,
  estimated_cost_savings_monthly newsystem.money,
  estimated_implementation_cost newsystem.money,
  roi_percentage double precision,
  payback_period_days integer,
  confidence_score newsystem.share not null,
  priority newsystem.priority default 'medium' not null,
  is_implemented boolean default false not null,
  implemented_at timestamptz,
  record_metadata jsonb default '{}' not null,
  constraint automation_opportunities_pkey primary key (id),
  constraint automation_opportunities_opportunity_type_length_check check (char_length(opportunity_type) between 1 and 80),
  constraint automation_opportunities_title_length_check check (char_length(title) between 1 and 200),
  constraint automation_opportunities_description_length_check check (char_length(description) <= 4000),
  constraint automation_opportunities_workflow_steps_elements_check check (array_position(workflow_steps, null) is null),
  constraint automation_opportunities_current_time_per_occurrence_s_3802a023 check (current_time_per_occurrence_seconds >= 0),
  constraint automation_opportunities_occurrences_per_day_range_check check (occurrences_per_day >= 0),
  constraint automation_opportunities_occurrences_per_day_number_check check (occurrences_per_day <> 'NaN'::double precision),
  constraint automation_opportunities_implementation_effort_hours_n_34b5aff1 check (implementation_effort_hours <> 'NaN'::double precision),
  constraint automation_opportunities_roi_percentage_number_check check (roi_percentage <> 'NaN'::double precision),
  constraint automation_opportunities_payback_period_days_range_check check (payback_period_days >= 0),
  constraint automation_opportunities_confidence_score_number_check check (confidence_score <> 'NaN'::double precision),
  constraint automation_opportunities_implemented_has_moment check (is_implemented = (implemented_at is not null)),
  constraint automation_opportunities_organization_id_fkey foreign key (organization_id) references newsystem.organizations (id) on delete restrict,
  constraint automation_opportunities_analysis_id_fkey foreign key (organization_id, analysis_id) references newsystem.analysis_results (organization_id, id) on delete cascade,
  constraint automation_opportunities_session_id_fkey foreign key (organization_id, session_id) references newsystem.recording_sessions (organization_id, id) on delete cascade
);
comment on table newsystem.automation_opportunities is 'Something that could be automated, with what it would cost and save.';
comment on column newsystem.automation_opportunities.id is 'The row''s key.';
comment on column newsystem.automation_opportunities.organization_id is 'The organization the row belongs to.';
comment on column newsystem.automation_opportunities.created_at is 'When the row was written.';
comment on column newsystem.automation_opportunities.analysis_id is 'The analysis it comes from.';
comment on column newsystem.automation_opportunities.session_id is 'The recording that was analysed.';
comment on column newsystem.automation_opportunities.opportunity_type is 'What kind of work it is about.';
comment on column newsystem.automation_opportunities.title is 'What it is called.';
comment on column newsystem.automation_opportunities.description is 'What would be done.';
comment on column newsystem.automation_opportunities.workflow_steps is 'Step by step.';
comment on column newsystem.automation_opportunities.current_time_per_occurrence_seconds is 'How long it takes today, each time.';
comment on column newsystem.automation_opportunities.occurrences_per_day is 'How often a day that is.';
comment on column newsystem.automation_opportunities.automation_complexity is 'How hard it is.';
comment on column newsystem.automation_opportunities.implementation_effort_hours is 'How long building it would take.';
comment on column newsystem.automation_opportunities.estimated_cost_savings_monthly is 'What it would save in a month.';
comment on column newsystem.automation_opportunities.estimated_implementation_cost is 'What building it would cost.';
comment on column newsystem.automation_opportunities.roi_percentage is 'What comes back of what is put in, in per cent.';
comment on column newsystem.automation_opportunities.payback_period_days is 'After how many days it has paid for itself.';
comment on column newsystem.automation_opportunities.confidence_score is 'How sure the model is.';
comment on column newsystem.automation_opportunities.priority is 'How much it matters.';
comment on column newsystem.automation_opportunities.is_implemented is 'Was it built?';
comment on column newsystem.automation_opportunities.implemented_at is 'When it was built.';
comment on column newsystem.automation_opportunities.record_metadata is 'What the model said of it.';
alter table newsystem.automation_opportunities enable row level security;
revoke all on table newsystem.automation_opportunities from public, anon, authenticated, service_role;

create index if not exists idx_automation_opportunities_roi
  on newsystem.automation_opportunities (organization_id, roi_percentage);

create index if not exists automation_opportunities_analysis_id_idx
  on newsystem.automation_opportunities (analysis_id);

create index if not exists automation_opportunities_session_id_idx
  on newsystem.automation_opportunities (session_id);

create table if not exists newsystem.workflow_visualizations (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  created_at timestamptz default now() not null,
  analysis_id uuid not null,
  session_id uuid not null,
  flow_data jsonb not null,
  visualization_type newsystem.visualization_type default 'flow_chart' not null,
  layout_algorithm newsystem.layout_algorithm default 'dagre' not null,
  constraint workflow_visualizations_pkey primary key (id),
  constraint workflow_visualizations_flow_shape check (jsonb_typeof(flow_data -> 'nodes') = 'array' and jsonb_typeof(flow_data -> 'edges') = 'array'),
  constraint workflow_visualizations_organization_id_fkey foreign key (organization_id) references newsystem.organizations (id) on delete restrict,
  constraint workflow_visualizations_analysis_id_fkey foreign key (organization_id, analysis_id) references newsystem.analysis_results (organization_id, id) on delete cascade,
  constraint workflow_visualizations_session_id_fkey foreign key (organization_id, session_id) references newsystem.recording_sessions (organization_id, id) on delete cascade
);
comment on table newsystem.workflow_visualizations is 'A workflow as React Flow draws it.';
comment on column newsystem.workflow_visualizations.id is 'The row''s key.';
comment on column newsystem.workflow_visualizations.organization_id is 'The organization the row belongs to.';
comment on column newsystem.workflow_visualizations.created_at is 'When the row was written.';
comment on column newsystem.workflow_visualizations.analysis_id is 'The analysis it comes from.';
comment on column newsystem.workflow_visualizations.session_id is 'The recording that was analysed.';
comment on column newsystem.workflow_visualizations.flow_data is 'Nodes and edges.';
comment on column newsystem.workflow_visualizations.visualization_type is 'How it is drawn.';
comment on column newsystem.workflow_visualizations.layout_algorithm is 'How it is laid out.';
alter table newsystem.workflow_visualizations enable row level security;
revoke all on table newsystem.workflow_visualizations from public, anon, authenticated, service_role;

create index if not exists workflow_visualizations_organization_id_idx
  on newsystem.workflow_visualizations (organization_id);

create index if not exists workflow_visualizations_analysis_id_idx
  on newsystem.workflow_visualizations (analysis_id);

create index if not exists workflow_visualizations_session_id_idx
  on newsystem.workflow_visualizations (session_id);

create table if not exists newsystem.workflow_insights (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  created_at timestamptz default now() not null,
  session_id uuid not null,
  insight_type newsystem.insight_type not null,
  title text not null,
  description text,
  confidence_score newsystem.share not null,
  time_saved_seconds integer,
  roi_score double precision,
  automation_potential newsystem.share,
  priority newsystem.priority default 'medium' not null,
  metadata jsonb default '{}' not null,
  constraint workflow_insights_pkey primary key (id),
  constraint workflow_insights_title_length_check check (char_length(title) between 1 and 200),
  constraint workflow_insights_description_length_check check (char_length(description) <= 4000),
  constraint workflow_insights_confidence_score_number_check check (confidence_score <> 'NaN'::double precision),
  constraint workflow_insights_time_saved_seconds_range_check check (time_saved_seconds >= 0),
  constraint workflow_insights_roi_score_number_check check (roi_score <> 'NaN'::double precision),
  constraint workflow_insights_automation_potential_number_check check (automation_potential <> 'NaN'::double precision),
  constraint workflow_insights_organization_id_fkey foreign key (organization_id) references newsystem.organizations (id) on delete restrict,
  constraint workflow_insights_session_id_fkey foreign key (organization_id, session_id) references newsystem.recording_sessions (organization_id, id) on delete cascade
);
comment on table newsystem.workflow_insights is 'A pattern that the model saw in a recording.';
comment on column newsystem.workflow_insights.id is 'The row''s key.';
comment on column newsystem.workflow_insights.organization_id is 'The organization the row belongs to.';
comment on column newsystem.workflow_insights.created_at is 'When the row was written.';
comment on column newsystem.workflow_insights.session_id is 'The recording it was seen in.';
comment on column newsystem.workflow_insights.insight_type is 'What it is.';
comment on column newsystem.workflow_insights.title is 'In a few words.';
comment on column newsystem.workflow_insights.description is 'In more.';
comment on column newsystem.workflow_insights.confidence_score is 'How sure the model is.';
comment on column newsystem.workflow_insights.time_saved_seconds is 'How much time it would save.';
comment on column newsystem.workflow_insights.roi_score is 'How much it is worth, by the model''s own measure.';
comment on column newsystem.workflow_insights.automation_potential is 'How much of it could be automated.';
comment on column newsystem.workflow_insights.priority is 'How much it matters.';
comment on column newsystem.workflow_insights.metadata is 'What else the model said.';
alter table newsystem.workflow_insights enable row level security;
revoke all on table newsystem.workflow_insights from public, anon, authenticated, service_role;

create index if not exists workflow_insights_organization_id_idx
  on newsystem.workflow_insights (organization_id);

create index if not exists workflow_insights_session_id_idx
  on newsystem.workflow_insights (session_id);

create table if not exists newsystem.cost_analyses (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  created_at timestamptz default now() not null,
  analysis_id uuid not null,
  session_id uuid not null,
  current_monthly_hours newsystem.hours not null,
  current_monthly_cost newsystem.money not null,
  projected_monthly_hours newsystem.hours not null,
  projected_monthly_cost newsystem.money not null,
  total_implementation_cost newsystem.money not null,
  monthly_savings numeric(14,2) not null,
  annual_savings numeric(14,2) not null,
  payback_period_days integer,
  roi_percentage double precision,
  current_hourly_rate newsystem.money not null,
  confidence_level newsystem.confidence_level default 'medium' not null,
  assumptions jsonb default '{}' not null,
  constraint cost_analyses_pkey primary key (id),
  constraint cost_analyses_current_monthly_hours_number_check check (current_monthly_hours <> 'NaN'::double precision),
  constraint cost_analyses_projected_monthly_hours_number_check check (projected_monthly_hours <> 'NaN'::double precision),
  constraint cost_analyses_payback_period_days_range_check check (payback_period_days >= 0),
  constraint cost_analyses_roi_percentage_number_check check (roi_percentage <> 'NaN'::double precision),
  constraint cost_analyses_annual_is_twelve_months check (abs(annual_savings - 12 * monthly_savings) <= 0.12),
  constraint cost_analyses_organization_id_fkey foreign key (organization_id) references newsystem.organizations (id) on delete restrict,
  constraint cost_analyses_analysis_id_fkey foreign key (organization_id, analysis_id) references newsystem.analysis_results (organization_id, id) on delete cascade,
  constraint cost_analyses_session_id_fkey foreign key (organization_id, session_id) references newsystem.recording_sessions (organization_id, id) on delete cascade
);
comment on table newsystem.cost_analyses is 'What the work costs today, and what it would cost.';
comment on column newsystem.cost_analyses.id is 'The row''s key.';
comment on column newsystem.cost_analyses.organization_id is 'The organization the row belongs to.';
comment on column newsystem.cost_analyses.created_at is 'When the row was written.';
comment on column newsystem.cost_analyses.analysis_id is 'The analysis it comes from.';
comment on column newsystem.cost_analyses.session_id is 'The recording that was analysed.';
comment on column newsystem.cost_analyses.current_monthly_hours is 'Hours a month, today.';
comment on column newsystem.cost_analyses.current_monthly_cost is 'Money a month, today.';
comment on column newsystem.cost_analyses.projected_monthly_hours is 'Hours a month, once it is automated.';
comment on column newsystem.cost_analyses.projected_monthly_cost is 'Money a month, once it is automated.';
comment on column newsystem.cost_analyses.total_implementation_cost is 'What building it costs.';
comment on column newsystem.cost_analyses.monthly_savings is 'What is saved in a month.';
comment on column newsystem.cost_analyses.annual_savings is 'What is saved in a year.';
comment on column newsystem.cost_analyses.payback_period_days is 'After how many days it has paid for itself; absent when it never does.';
comment on column newsystem.cost_analyses.roi_percentage is 'What comes back of what is put in, in per cent.';
comment on column newsystem.cost_analyses.current_hourly_rate is 'What an hour of work costs.';
comment on column newsystem.cost_analyses.confidence_level is 'How sure the calculation is.';
comment on column newsystem.cost_analyses.assumptions is 'What it rests on.';
alter table newsystem.cost_analyses enable row level security;
revoke all on table newsystem.cost_analyses from public, anon, authenticated, service_role;

create index if not exists cost_analyses_organization_id_idx
  on newsystem.cost_analyses (organization_id);

create index if not exists cost_analyses_analysis_id_idx
  on newsystem.cost_analyses (analysis_id);

create index if not exists cost_analyses_session_id_idx
  on newsystem.cost_analyses (session_id);

-- 25_reports

create table if not exists newsystem.generated_reports (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  created_at timestamptz default now() not null,
  analysis_id uuid not null,
  session_id uuid not null,
  report_type newsystem.report_type not null,
  file_url text,
  file_size_bytes bigint,
  access_token text,
  expires_at timestamptz,
  is_public boolean default false not null,
  download_count integer default 0 not null,
  constraint generated_reports_pkey primary key (id),
  constraint generated_reports_access_token_key unique (access_token),
  constraint generated_reports_file_url_length_check check (char_length(file_url) between 1 and 400),
  constraint generated_reports_file_size_bytes_range_check check (file_size_bytes >= 0),
  constraint generated_reports_access_token_length_check check (char_length(access_token) between 43 and 64),
  constraint generated_reports_download_count_range_check check (download_count >= 0),
  constraint generated_reports_public_expires check (not is_public or (access_token is not null and expires_at is not null)),
  constraint generated_reports_organization_id_fkey foreign key (organization_id) references newsystem.organizations (id) on delete restrict,
  constraint generated_reports_analysis_id_fkey foreign key (organization_id, analysis_id) references newsystem.analysis_results (organization_id, id) on delete cascade,
  constraint generated_reports_session_id_fkey foreign key (organization_id, session_id) references newsystem.recording_sessions (organization_id, id) on delete cascade
);
comment on table newsystem.generated_reports is 'A report of an analysis. Its token opens a public one to whoever holds it, until it expires.';
comment on column newsystem.generated_reports.id is 'The row''s key.';
comment on column newsystem.generated_reports.organization_id is 'The organization the row belongs to.';
comment on column newsystem.generated_reports.created_at is 'When the row was written.';
comment on column newsystem.generated_reports.analysis_id is 'The analysis it comes from.';
comment on column newsystem.generated_reports.session_id is 'The recording that was analysed.';
comment on column newsystem.generated_reports.report_type is 'What it is.';
comment on column newsystem.generated_reports.file_url is 'Where it lies in the bucket.';
comment on column newsystem.generated_reports.file_size_bytes is 'How much room it takes.';
comment on column newsystem.generated_reports.access_token is 'What whoever reads it by link has to know. Nobody is told twice.';
comment on column newsystem.generated_reports.expires_at is 'Until when the link works.';
comment on column newsystem.generated_reports.is_public is 'May it be read by link?';
comment on column newsystem.generated_reports.download_count is 'How often it was read by link.';
alter table newsystem.generated_reports enable row level security;
revoke all on table newsystem.generated_reports from public, anon, authenticated, service_role;

create index if not exists generated_reports_organization_id_idx
  on newsystem.generated_reports (organization_id);

create index if not exists generated_reports_analysis_id_idx
  on newsystem.generated_reports (analysis_id);

create index if not exists generated_reports_session_id_idx
  on newsystem.generated_reports (session_id);

-- 75_functions

create or replace function newsystem_private.uid()
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
comment on function newsystem_private.uid() is 'The caller''s id from the request''s token; NULL when nobody is signed in.';
revoke all on function newsystem_private.uid() from public, anon, authenticated, service_role;
grant execute on function newsystem_private.uid() to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.request_header(
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
comment on function newsystem_private.request_header(text) is 'A header of the request; NULL outside of one.';
revoke all on function newsystem_private.request_header(text) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.request_header(text) to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.request_ip()
returns inet
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return nullif(trim(split_part(newsystem_private.request_header('x-forwarded-for'), ',', 1)), '')::inet;
exception when invalid_text_representation then
  return null;
end
$$;
comment on function newsystem_private.request_ip() is 'The address the request came from; NULL outside of one.';
revoke all on function newsystem_private.request_ip() from public, anon, authenticated, service_role;
grant execute on function newsystem_private.request_ip() to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.me()
returns uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_result uuid;
begin
  select * into v_result from (
select p.id from newsystem.user_profiles p where p.id = newsystem_private.uid()
  ) as result;
  return v_result;
end
$$;
comment on function newsystem_private.me() is 'The caller''s own row, by its key.';
revoke all on function newsystem_private.me() from public, anon, authenticated, service_role;
grant execute on function newsystem_private.me() to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.tenants()
returns setof uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select p.organization_id from newsystem.user_profiles p where p.id = newsystem_private.uid();
end
$$;
comment on function newsystem_private.tenants() is 'The tenants the caller belongs to.';
revoke all on function newsystem_private.tenants() from public, anon, authenticated, service_role;
grant execute on function newsystem_private.tenants() to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.tenants_as(
  roles text[]
)
returns setof uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
select p.organization_id from newsystem.user_profiles p where p.id = newsystem_private.uid() and p.role::text = any (tenants_as.roles);
end
$$;
comment on function newsystem_private.tenants_as(text[]) is 'The tenants in which the caller has one of these roles.';
revoke all on function newsystem_private.tenants_as(text[]) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.tenants_as(text[]) to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.whole_opportunity_found(
  given jsonb
)
returns jsonb
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  if jsonb_typeof(whole_opportunity_found.given) is distinct from 'object' then
    return whole_opportunity_found.given;
  end if;
  return jsonb_build_object('workflow_steps', to_jsonb(cast((array[])::text[] as text[])), 'priority', to_jsonb(cast('medium' as text)))
    || whole_opportunity_found.given;
end
$$;
comment on function newsystem_private.whole_opportunity_found(jsonb) is 'A OpportunityFound with the defaults of what is absent.';
revoke all on function newsystem_private.whole_opportunity_found(jsonb) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.whole_opportunity_found(jsonb) to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.wrong_in_opportunity_found(
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
  v_item jsonb;
  v_text text;
  v_number numeric;
begin
  if jsonb_typeof(given) is distinct from 'object' then
    return v_at || ' is no object.';
  end if;
  if exists (select from jsonb_object_keys(given) as k where k <> all (array['opportunity_type', 'title', 'description', 'workflow_steps', 'current_time_per_occurrence_seconds', 'occurrences_per_day', 'automation_complexity', 'implementation_effort_hours', 'estimated_cost_savings_monthly', 'estimated_implementation_cost', 'roi_percentage', 'payback_period_days', 'confidence_score', 'priority'])) then
    return v_at || ' has a key that is not declared.';
  end if;
  v_at := path || '.' || 'opportunity_type';
  v_value := given -> 'opportunity_type';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (char_length(v_text) between 1 and 80) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'title';
  v_value := given -> 'title';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (char_length(v_text) between 1 and 200) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'description';
  v_value := given -> 'description';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (char_length(v_text) <= 4000) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'workflow_steps';
  v_value := given -> 'workflow_steps';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  elsif jsonb_typeof(v_value) <> 'array' then
    return v_at || ' is not a valid value.';
  else
    for v_item in select e from jsonb_array_elements(v_value) as e loop
      if (jsonb_typeof(v_item) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    end loop;
  end if;
  v_at := path || '.' || 'current_time_per_occurrence_seconds';
  v_value := given -> 'current_time_per_occurrence_seconds';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number = trunc(v_number) and v_number between -2147483648 and 2147483647 and v_number >= 0) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'occurrences_per_day';
  v_value := given -> 'occurrences_per_day';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number >= 0 and v_text::double precision is not null) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'automation_complexity';
  v_value := given -> 'automation_complexity';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (v_text = any (array['low', 'medium', 'high'])) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'implementation_effort_hours';
  v_value := given -> 'implementation_effort_hours';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number >= 0 and v_text::double precision is not null) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'estimated_cost_savings_monthly';
  v_value := given -> 'estimated_cost_savings_monthly';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number >= 0) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'estimated_implementation_cost';
  v_value := given -> 'estimated_implementation_cost';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number >= 0) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'roi_percentage';
  v_value := given -> 'roi_percentage';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_text::double precision is not null) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'payback_period_days';
  v_value := given -> 'payback_period_days';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number = trunc(v_number) and v_number between -2147483648 and 2147483647 and v_number >= 0) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'confidence_score';
  v_value := given -> 'confidence_score';
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
  v_at := path || '.' || 'priority';
  v_value := given -> 'priority';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (v_text = any (array['low', 'medium', 'high', 'critical'])) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  return null;
exception
  when data_exception or integrity_constraint_violation then
    return v_at || ' is not a valid value.';
end
$$;
comment on function newsystem_private.wrong_in_opportunity_found(jsonb, text) is 'What is wrong with a OpportunityFound, by the way to it; NULL when nothing is.';
revoke all on function newsystem_private.wrong_in_opportunity_found(jsonb, text) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.wrong_in_opportunity_found(jsonb, text) to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.whole_insight_found(
  given jsonb
)
returns jsonb
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  if jsonb_typeof(whole_insight_found.given) is distinct from 'object' then
    return whole_insight_found.given;
  end if;
  return jsonb_build_object('priority', to_jsonb(cast('medium' as text)))
    || whole_insight_found.given;
end
$$;
comment on function newsystem_private.whole_insight_found(jsonb) is 'A InsightFound with the defaults of what is absent.';
revoke all on function newsystem_private.whole_insight_found(jsonb) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.whole_insight_found(jsonb) to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.wrong_in_insight_found(
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
  if exists (select from jsonb_object_keys(given) as k where k <> all (array['insight_type', 'title', 'description', 'confidence_score', 'time_saved_seconds', 'automation_potential', 'priority'])) then
    return v_at || ' has a key that is not declared.';
  end if;
  v_at := path || '.' || 'insight_type';
  v_value := given -> 'insight_type';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (v_text = any (array['pattern', 'bottleneck', 'optimization'])) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'title';
  v_value := given -> 'title';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (char_length(v_text) between 1 and 200) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'description';
  v_value := given -> 'description';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (char_length(v_text) <= 4000) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'confidence_score';
  v_value := given -> 'confidence_score';
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
  v_at := path || '.' || 'time_saved_seconds';
  v_value := given -> 'time_saved_seconds';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number = trunc(v_number) and v_number between -2147483648 and 2147483647 and v_number >= 0) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'automation_potential';
  v_value := given -> 'automation_potential';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
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
  v_at := path || '.' || 'priority';
  v_value := given -> 'priority';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (v_text = any (array['low', 'medium', 'high', 'critical'])) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  return null;
exception
  when data_exception or integrity_constraint_violation then
    return v_at || ' is not a valid value.';
end
$$;
comment on function newsystem_private.wrong_in_insight_found(jsonb, text) is 'What is wrong with a InsightFound, by the way to it; NULL when nothing is.';
revoke all on function newsystem_private.wrong_in_insight_found(jsonb, text) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.wrong_in_insight_found(jsonb, text) to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.whole_flow_drawn(
  given jsonb
)
returns jsonb
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  if jsonb_typeof(whole_flow_drawn.given) is distinct from 'object' then
    return whole_flow_drawn.given;
  end if;
  return jsonb_build_object('visualization_type', to_jsonb(cast('flow_chart' as text)), 'layout_algorithm', to_jsonb(cast('dagre' as text)))
    || whole_flow_drawn.given;
end
$$;
comment on function newsystem_private.whole_flow_drawn(jsonb) is 'A FlowDrawn with the defaults of what is absent.';
revoke all on function newsystem_private.whole_flow_drawn(jsonb) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.whole_flow_drawn(jsonb) to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.wrong_in_flow_drawn(
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
begin
  if jsonb_typeof(given) is distinct from 'object' then
    return v_at || ' is no object.';
  end if;
  if exists (select from jsonb_object_keys(given) as k where k <> all (array['flow_data', 'visualization_type', 'layout_algorithm'])) then
    return v_at || ' has a key that is not declared.';
  end if;
  v_at := path || '.' || 'flow_data';
  v_value := given -> 'flow_data';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (v_value is not null) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'visualization_type';
  v_value := given -> 'visualization_type';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (v_text = any (array['flow_chart', 'timeline', 'process_map'])) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'layout_algorithm';
  v_value := given -> 'layout_algorithm';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (v_text = any (array['dagre', 'hierarchical', 'force'])) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  return null;
end
$$;
comment on function newsystem_private.wrong_in_flow_drawn(jsonb, text) is 'What is wrong with a FlowDrawn, by the way to it; NULL when nothing is.';
revoke all on function newsystem_private.wrong_in_flow_drawn(jsonb, text) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.wrong_in_flow_drawn(jsonb, text) to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.whole_cost_found(
  given jsonb
)
returns jsonb
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  if jsonb_typeof(whole_cost_found.given) is distinct from 'object' then
    return whole_cost_found.given;
  end if;
  return jsonb_build_object('confidence_level', to_jsonb(cast('medium' as text)))
    || whole_cost_found.given;
end
$$;
comment on function newsystem_private.whole_cost_found(jsonb) is 'A CostFound with the defaults of what is absent.';
revoke all on function newsystem_private.whole_cost_found(jsonb) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.whole_cost_found(jsonb) to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.wrong_in_cost_found(
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
  if exists (select from jsonb_object_keys(given) as k where k <> all (array['current_monthly_hours', 'projected_monthly_hours', 'current_hourly_rate', 'total_implementation_cost', 'confidence_level'])) then
    return v_at || ' has a key that is not declared.';
  end if;
  v_at := path || '.' || 'current_monthly_hours';
  v_value := given -> 'current_monthly_hours';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number >= 0 and v_text::double precision is not null) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'projected_monthly_hours';
  v_value := given -> 'projected_monthly_hours';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number >= 0 and v_text::double precision is not null) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'current_hourly_rate';
  v_value := given -> 'current_hourly_rate';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number >= 0) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'total_implementation_cost';
  v_value := given -> 'total_implementation_cost';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number >= 0) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'confidence_level';
  v_value := given -> 'confidence_level';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (v_text = any (array['low', 'medium', 'high'])) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  return null;
exception
  when data_exception or integrity_constraint_violation then
    return v_at || ' is not a valid value.';
end
$$;
comment on function newsystem_private.wrong_in_cost_found(jsonb, text) is 'What is wrong with a CostFound, by the way to it; NULL when nothing is.';
revoke all on function newsystem_private.wrong_in_cost_found(jsonb, text) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.wrong_in_cost_found(jsonb, text) to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.whole_analysis_answer(
  given jsonb
)
returns jsonb
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  if jsonb_typeof(whole_analysis_answer.given) is distinct from 'object' then
    return whole_analysis_answer.given;
  end if;
  return jsonb_build_object('opportunities', to_jsonb(cast((array[])::jsonb[] as jsonb[])), 'insights', to_jsonb(cast((array[])::jsonb[] as jsonb[])), 'flows', to_jsonb(cast((array[])::jsonb[] as jsonb[])))
    || whole_analysis_answer.given
    || (case when jsonb_typeof(whole_analysis_answer.given -> 'opportunities') = 'array' then jsonb_build_object('opportunities', (select coalesce(jsonb_agg(newsystem_private.whole_opportunity_found(e.given) order by e.n), '[]') from jsonb_array_elements(whole_analysis_answer.given -> 'opportunities') with ordinality as e (given, n))) else '{}' end)
    || (case when jsonb_typeof(whole_analysis_answer.given -> 'insights') = 'array' then jsonb_build_object('insights', (select coalesce(jsonb_agg(newsystem_private.whole_insight_found(e.given) order by e.n), '[]') from jsonb_array_elements(whole_analysis_answer.given -> 'insights') with ordinality as e (given, n))) else '{}' end)
    || (case when jsonb_typeof(whole_analysis_answer.given -> 'flows') = 'array' then jsonb_build_object('flows', (select coalesce(jsonb_agg(newsystem_private.whole_flow_drawn(e.given) order by e.n), '[]') from jsonb_array_elements(whole_analysis_answer.given -> 'flows') with ordinality as e (given, n))) else '{}' end)
    || (case when jsonb_typeof(whole_analysis_answer.given -> 'costs') = 'object' then jsonb_build_object('costs', newsystem_private.whole_cost_found(whole_analysis_answer.given -> 'costs')) else '{}' end);
end
$$;
comment on function newsystem_private.whole_analysis_answer(jsonb) is 'A AnalysisAnswer with the defaults of what is absent.';
revoke all on function newsystem_private.whole_analysis_answer(jsonb) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.whole_analysis_answer(jsonb) to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.wrong_in_analysis_answer(
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
  v_item jsonb;
  v_text text;
  v_number numeric;
  v_wrong text;
begin
  if jsonb_typeof(given) is distinct from 'object' then
    return v_at || ' is no object.';
  end if;
  if exists (select from jsonb_object_keys(given) as k where k <> all (array['gpt_version', 'frames_analyzed', 'confidence_score', 'analysis_cost', 'processing_time_seconds', 'time_savings_hours_weekly', 'cost_savings_annual', 'structured_insights', 'opportunities', 'insights', 'flows', 'costs'])) then
    return v_at || ' has a key that is not declared.';
  end if;
  v_at := path || '.' || 'gpt_version';
  v_value := given -> 'gpt_version';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (char_length(v_text) between 1 and 80) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'frames_analyzed';
  v_value := given -> 'frames_analyzed';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number = trunc(v_number) and v_number between -2147483648 and 2147483647 and v_number >= 0) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'confidence_score';
  v_value := given -> 'confidence_score';
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
  v_at := path || '.' || 'analysis_cost';
  v_value := given -> 'analysis_cost';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number >= 0) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'processing_time_seconds';
  v_value := given -> 'processing_time_seconds';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number >= 0 and v_text::double precision is not null) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'time_savings_hours_weekly';
  v_value := given -> 'time_savings_hours_weekly';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number >= 0 and v_text::double precision is not null) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'cost_savings_annual';
  v_value := given -> 'cost_savings_annual';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number >= 0) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'structured_insights';
  v_value := given -> 'structured_insights';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (v_value is not null) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'opportunities';
  v_value := given -> 'opportunities';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  elsif jsonb_typeof(v_value) <> 'array' then
    return v_at || ' is not a valid value.';
  else
    for v_item in select e from jsonb_array_elements(v_value) as e loop
      v_wrong := newsystem_private.wrong_in_opportunity_found(v_item, v_at);
    if v_wrong is not null then
      return v_wrong;
    end if;
    end loop;
  end if;
  v_at := path || '.' || 'insights';
  v_value := given -> 'insights';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  elsif jsonb_typeof(v_value) <> 'array' then
    return v_at || ' is not a valid value.';
  else
    for v_item in select e from jsonb_array_elements(v_value) as e loop
      v_wrong := newsystem_private.wrong_in_insight_found(v_item, v_at);
    if v_wrong is not null then
      return v_wrong;
    end if;
    end loop;
  end if;
  v_at := path || '.' || 'flows';
  v_value := given -> 'flows';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  elsif jsonb_typeof(v_value) <> 'array' then
    return v_at || ' is not a valid value.';
  else
    for v_item in select e from jsonb_array_elements(v_value) as e loop
      v_wrong := newsystem_private.wrong_in_flow_drawn(v_item, v_at);
    if v_wrong is not null then
      return v_wrong;
    end if;
    end loop;
  end if;
  v_at := path || '.' || 'costs';
  v_value := given -> 'costs';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    v_wrong := newsystem_private.wrong_in_cost_found(v_value, v_at);
    if v_wrong is not null then
      return v_wrong;
    end if;
  end if;
  return null;
exception
  when data_exception or integrity_constraint_violation then
    return v_at || ' is not a valid value.';
end
$$;
comment on function newsystem_private.wrong_in_analysis_answer(jsonb, text) is 'What is wrong with a AnalysisAnswer, by the way to it; NULL when nothing is.';
revoke all on function newsystem_private.wrong_in_analysis_answer(jsonb, text) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.wrong_in_analysis_answer(jsonb, text) to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.my_recordings()
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select rs.id from newsystem.recording_sessions rs
    where rs.user_id = newsystem_private.uid()
      and rs.organization_id = any (array(select newsystem_private.tenants()));
end
$$;
comment on function newsystem_private.my_recordings() is 'The recordings of the caller.';
revoke all on function newsystem_private.my_recordings() from public, anon, authenticated, service_role;
grant execute on function newsystem_private.my_recordings() to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.platform_impact(
  at timestamptz default now()
)
returns newsystem.platform_impact
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_impact newsystem.platform_impact;
begin
  select
    count(distinct rs.organization_id),
    sum(ar.time_savings_hours_weekly * 52),
    sum(ar.cost_savings_annual),
    avg(ar.confidence_score)
  into v_impact
  from newsystem.recording_sessions rs
  join newsystem.analysis_results ar on ar.session_id = rs.id
  where ar.status = 'completed'
    and ar.created_at >= platform_impact.at - interval '1 year'
    and ar.created_at <= platform_impact.at;
  return v_impact;
end
$$;
comment on function newsystem_private.platform_impact(timestamptz) is 'What the platform has done in the year before a moment.';
revoke all on function newsystem_private.platform_impact(timestamptz) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.platform_impact(timestamptz) to newsystem_api, newsystem_tenant;

create or replace function newsystem_private.isolation_leaks()
returns bigint
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return (
    select count(*)
    from newsystem.recording_sessions rs1
    join newsystem.recording_sessions rs2 on rs1.user_id = rs2.user_id and rs1.id <> rs2.id
    where rs1.organization_id <> rs2.organization_id
  );
end
$$;
comment on function newsystem_private.isolation_leaks() is 'Recordings whose owner has another organization than they have: none, ever. Asked past every policy, since under them it would prove nothing.';
revoke all on function newsystem_private.isolation_leaks() from public, anon, authenticated, service_role;
grant execute on function newsystem_private.isolation_leaks() to newsystem_api, newsystem_tenant;

create or replace function newsystem_private.hears_recording_updates(
  "user" uuid
)
returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
select coalesce((
"user" = newsystem_private.uid()
), false)
  and exists (select from newsystem.user_profiles as r where r.id = hears_recording_updates."user" and r.organization_id = any (array(select newsystem_private.tenants())))
$$;
comment on function newsystem_private.hears_recording_updates(uuid) is 'May the caller listen to `recordingUpdates`?';
revoke all on function newsystem_private.hears_recording_updates(uuid) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.hears_recording_updates(uuid) to newsystem_api, newsystem_tenant;

create or replace function newsystem.change_role(
  colleague uuid,
  role text
)
returns newsystem.user_profiles
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if newsystem_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from newsystem_private.tenants_as(array['admin', 'owner'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if change_role.colleague is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'colleague is required.';
  end if;
  if change_role.role is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'role is required.';
  end if;
  if change_role.role <> all (array['operator', 'admin', 'owner']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'role is not a valid value.';
  end if;

-- The guard asked for an admin or an owner. Who names or unmakes an owner is one.
declare
  v_user newsystem.user_profiles;
begin
  if change_role.colleague = newsystem_private.uid() then
    raise sqlstate 'PT403' using message = 'NOT_YOURSELF', detail = 'Nobody changes his own role.';
  end if;

  select p.* into v_user from newsystem.user_profiles p where p.id = change_role.colleague for update;
  if not found then
    raise sqlstate 'PT404' using message = 'USER_NOT_FOUND', detail = 'Your organization has no such user.';
  end if;

  if 'owner' in (v_user.role, change_role.role) and not exists (
    select from newsystem.user_profiles me where me.id = newsystem_private.uid() and me.role = 'owner'
  ) then
    raise sqlstate 'PT403' using message = 'OWNERS_ONLY', detail = 'Owners are named and unmade by owners.';
  end if;

  update newsystem.user_profiles as p set role = change_role.role where p.id = v_user.id returning p.* into v_user;
  return v_user;
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
comment on function newsystem.change_role(uuid, text) is 'Gives a colleague another role. Owners are named by owners, and the last one stays.';
revoke all on function newsystem.change_role(uuid, text) from public, anon, authenticated, service_role;
grant execute on function newsystem.change_role(uuid, text) to authenticated, service_role;
alter function newsystem.change_role(uuid, text) owner to newsystem_tenant;

create or replace function newsystem.missing_chunks(
  session uuid
)
returns setof integer
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if newsystem_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if missing_chunks.session is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'session is required.';
  end if;

begin
  return query
    select place
    from generate_series(
      0,
      (select max(vc.chunk_index) from newsystem.video_chunks vc where vc.session_id = missing_chunks.session)
    ) as place
    where not exists (
      select from newsystem.video_chunks vc
      where vc.session_id = missing_chunks.session and vc.chunk_index = place
    )
    order by place;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function newsystem.missing_chunks(uuid) is 'Chunks that are missing between the first and the last: a recording without gaps has none.';
revoke all on function newsystem.missing_chunks(uuid) from public, anon, authenticated, service_role;
grant execute on function newsystem.missing_chunks(uuid) to authenticated, service_role;
alter function newsystem.missing_chunks(uuid) owner to newsystem_api;

create or replace function newsystem.request_analysis(
  session uuid
)
returns newsystem.analysis_results
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if newsystem_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if request_analysis.session is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'session is required.';
  end if;
  if (session = any (array(select newsystem_private.my_recordings()))) is not true then
    raise sqlstate 'PT403' using message = 'NOT_YOUR_RECORDING', detail = 'This is not permitted.';
  end if;

declare
  v_session newsystem.recording_sessions;
  v_analysis newsystem.analysis_results;
begin
  select rs.* into v_session from newsystem.recording_sessions rs where rs.id = request_analysis.session for update;
  if v_session.status not in ('recording', 'failed') then
    raise sqlstate 'PT409' using message = 'ALREADY_REQUESTED', detail = 'This recording is analysed, or is being analysed.';
  end if;
  update newsystem.recording_sessions as rs set status = 'processing' where rs.id = v_session.id;

  insert into newsystem.analysis_results as ar (organization_id, session_id)
  values (v_session.organization_id, v_session.id)
  on conflict (organization_id, session_id) do update set status = 'queued', error_message = null
  returning ar.* into v_analysis;
  return v_analysis;
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
comment on function newsystem.request_analysis(uuid) is 'Queues a recording of the caller''s for analysis.';
revoke all on function newsystem.request_analysis(uuid) from public, anon, authenticated, service_role;
grant execute on function newsystem.request_analysis(uuid) to authenticated, service_role;
alter function newsystem.request_analysis(uuid) owner to newsystem_tenant;

create or replace function newsystem.recover_analyses()
returns setof newsystem.recovered_analysis
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if newsystem_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from newsystem_private.tenants_as(array['admin', 'owner'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;

begin
  return query
    select
      ar.id,
      ar.session_id,
      ar.raw_gpt_response #>> '{analysis,natural_description}',
      case
        when jsonb_typeof(ar.raw_gpt_response #> '{analysis,workflow_steps}') = 'array'
          then jsonb_array_length(ar.raw_gpt_response #> '{analysis,workflow_steps}')
        else 0
      end
    from newsystem.analysis_results ar
    where ar.status = 'completed'
    order by ar.created_at, ar.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function newsystem.recover_analyses() is 'What the raw answers say, for analyses whose structured form was lost.';
revoke all on function newsystem.recover_analyses() from public, anon, authenticated, service_role;
grant execute on function newsystem.recover_analyses() to authenticated, service_role;
alter function newsystem.recover_analyses() owner to newsystem_api;

create or replace function newsystem.workflow_patterns()
returns setof newsystem.workflow_pattern
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if newsystem_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from newsystem_private.tenants_as(array['admin', 'owner'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;

begin
  return query
    select
      ar.structured_insights #>> '{workflows,0,category}' as category,
      avg(ar.processing_time_seconds),
      avg(ar.frames_analyzed)::double precision,
      count(*)
    from newsystem.analysis_results ar
    where ar.status = 'completed'
    group by category
    order by count(*) desc, category nulls last;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function newsystem.workflow_patterns() is 'Which kinds of work were seen how often, and what looking at them took.';
revoke all on function newsystem.workflow_patterns() from public, anon, authenticated, service_role;
grant execute on function newsystem.workflow_patterns() to authenticated, service_role;
alter function newsystem.workflow_patterns() owner to newsystem_api;

create or replace function newsystem.performance_dashboard()
returns setof newsystem.workflow_performance
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if newsystem_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from newsystem_private.tenants_as(array['admin', 'owner'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;

begin
  return query
    select
      rs.workflow_type,
      count(*),
      avg(ar.confidence_score),
      sum(ar.automation_opportunities_count),
      sum(ar.time_savings_hours_weekly),
      sum(ar.cost_savings_annual)
    from newsystem.recording_sessions rs
    join newsystem.analysis_results ar on ar.session_id = rs.id and ar.organization_id = rs.organization_id
    where ar.status = 'completed'
    group by rs.workflow_type
    order by sum(ar.cost_savings_annual) desc nulls last, rs.workflow_type nulls last;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function newsystem.performance_dashboard() is 'What was recorded, found and saved, for each kind of work.';
revoke all on function newsystem.performance_dashboard() from public, anon, authenticated, service_role;
grant execute on function newsystem.performance_dashboard() to authenticated, service_role;
alter function newsystem.performance_dashboard() owner to newsystem_api;

create or replace function newsystem.high_roi_opportunities(
  first integer default 20
)
returns setof newsystem.automation_opportunities
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if newsystem_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if high_roi_opportunities.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

begin
  return query
    select ao.*
    from newsystem.automation_opportunities ao
    where ao.roi_percentage > 300
    order by ao.estimated_cost_savings_monthly desc nulls last, ao.id
    limit high_roi_opportunities.first;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function newsystem.high_roi_opportunities(integer) is 'Opportunities that bring back more than three times what they cost, the largest savings first.';
revoke all on function newsystem.high_roi_opportunities(integer) from public, anon, authenticated, service_role;
grant execute on function newsystem.high_roi_opportunities(integer) to authenticated, service_role;
alter function newsystem.high_roi_opportunities(integer) owner to newsystem_api;

create or replace function newsystem.organization_kpis()
returns newsystem.organization_kpis
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if newsystem_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from newsystem_private.tenants_as(array['admin', 'owner'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;

declare
  v_kpis newsystem.organization_kpis;
  v_month timestamptz := date_trunc('month', now() at time zone 'UTC') at time zone 'UTC';
begin
  select avg(ar.confidence_score), coalesce(sum(ar.time_savings_hours_weekly), 0)
  into v_kpis.analysis_accuracy, v_kpis.weekly_hours_saved
  from newsystem.analysis_results ar
  where ar.status = 'completed';

  select coalesce(sum(ao.estimated_cost_savings_monthly * 12), 0), count(*)
  into v_kpis.implemented_annual_savings, v_kpis.implemented_count
  from newsystem.automation_opportunities ao
  where ao.is_implemented;

  select count(*), count(distinct rs.user_id)
  into v_kpis.recordings_this_month, v_kpis.active_users_this_month
  from newsystem.recording_sessions rs
  where rs.created_at >= v_month;
  return v_kpis;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function newsystem.organization_kpis() is 'How the caller''s organization does.';
revoke all on function newsystem.organization_kpis() from public, anon, authenticated, service_role;
grant execute on function newsystem.organization_kpis() to authenticated, service_role;
alter function newsystem.organization_kpis() owner to newsystem_api;

create or replace function newsystem.set_implemented(
  opportunity uuid,
  implemented boolean
)
returns newsystem.automation_opportunities
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if newsystem_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from newsystem_private.tenants_as(array['admin', 'owner'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if set_implemented.opportunity is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'opportunity is required.';
  end if;
  if set_implemented.implemented is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'implemented is required.';
  end if;

declare
  v_opportunity newsystem.automation_opportunities;
begin
  update newsystem.automation_opportunities as ao
  set is_implemented = set_implemented.implemented,
      implemented_at = case when set_implemented.implemented then coalesce(ao.implemented_at, now()) end
  where ao.id = set_implemented.opportunity
  returning ao.* into v_opportunity;
  if not found then
    raise sqlstate 'PT404' using message = 'OPPORTUNITY_NOT_FOUND', detail = 'Your organization has no such opportunity.';
  end if;
  return v_opportunity;
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
comment on function newsystem.set_implemented(uuid, boolean) is 'Notes that an opportunity was built, or was not after all.';
revoke all on function newsystem.set_implemented(uuid, boolean) from public, anon, authenticated, service_role;
grant execute on function newsystem.set_implemented(uuid, boolean) to authenticated, service_role;
alter function newsystem.set_implemented(uuid, boolean) owner to newsystem_api;

create or replace function newsystem.take_analyses(
  first integer default 1
)
returns setof newsystem.analysis_results
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if take_analyses.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 50) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

-- What another worker is taking is passed over, and nobody waits for it.
begin
  return query
  update newsystem.analysis_results as ar
  set status = 'processing'
  from (
    select q.id
    from newsystem.analysis_results q
    where q.status = 'queued'
    order by q.created_at, q.id
    limit take_analyses.first
    for update skip locked
  ) as waiting
  where ar.id = waiting.id
  returning ar.*;
end;
end
$$;
comment on function newsystem.take_analyses(integer) is 'Takes analyses that wait, the oldest first, each by one worker. For the pipeline.';
revoke all on function newsystem.take_analyses(integer) from public, anon, authenticated, service_role;
grant execute on function newsystem.take_analyses(integer) to service_role;

create or replace function newsystem.complete_analysis(
  analysis uuid,
  raw_gpt_response jsonb,
  answer jsonb
)
returns newsystem.analysis_results
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if coalesce(pg_column_size(complete_analysis.raw_gpt_response), 0) + coalesce(pg_column_size(complete_analysis.answer), 0) > 10485760 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 10485760 bytes.';
  end if;
  if complete_analysis.analysis is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'analysis is required.';
  end if;
  if complete_analysis.raw_gpt_response is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'rawGptResponse is required.';
  end if;
  if complete_analysis.answer is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'answer is required.';
  end if;
  complete_analysis.answer := newsystem_private.whole_analysis_answer(complete_analysis.answer);
  if (case when complete_analysis.answer is not null then newsystem_private.wrong_in_analysis_answer(complete_analysis.answer, 'answer') end) is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = (case when complete_analysis.answer is not null then newsystem_private.wrong_in_analysis_answer(complete_analysis.answer, 'answer') end);
  end if;

-- Money is hours at a rate, computed here once, so that what is saved in a year is twelve times what is saved in a month.
declare
  v_analysis newsystem.analysis_results;
  v_answer jsonb := complete_analysis.answer;
  v_costs jsonb := complete_analysis.answer->'costs';
  v_now numeric;
  v_then numeric;
  v_building numeric;
begin
  update newsystem.analysis_results as ar
  set status = 'completed',
      raw_gpt_response = complete_analysis.raw_gpt_response,
      gpt_version = v_answer->>'gpt_version',
      frames_analyzed = (v_answer->>'frames_analyzed')::integer,
      confidence_score = (v_answer->>'confidence_score')::double precision,
      analysis_cost = (v_answer->>'analysis_cost')::numeric,
      processing_time_seconds = (v_answer->>'processing_time_seconds')::double precision,
      time_savings_hours_weekly = (v_answer->>'time_savings_hours_weekly')::double precision,
      cost_savings_annual = (v_answer->>'cost_savings_annual')::numeric,
      structured_insights = v_answer->'structured_insights',
      automation_opportunities_count = jsonb_array_length(v_answer->'opportunities')
  where ar.id = complete_analysis.analysis and ar.status = 'processing'
  returning ar.* into v_analysis;
  if not found then
    raise sqlstate 'PT409' using message = 'NOT_PROCESSING', detail = 'No analysis of this key is being made.';
  end if;
  update newsystem.recording_sessions as rs set status = 'completed' where rs.id = v_analysis.session_id;

  insert into newsystem.automation_opportunities (
    organization_id, analysis_id, session_id, opportunity_type, title, description, workflow_steps,
    current_time_per_occurrence_seconds, occurrences_per_day, automation_complexity, implementation_effort_hours,
    estimated_cost_savings_monthly, estimated_implementation_cost, roi_percentage, payback_period_days, confidence_score, priority
  )
  select
    v_analysis.organization_id, v_analysis.id, v_analysis.session_id, o.opportunity_type, o.title, o.description, o.workflow_steps,
    o.current_time_per_occurrence_seconds, o.occurrences_per_day, o.automation_complexity, o.implementation_effort_hours,
    o.estimated_cost_savings_monthly, o.estimated_implementation_cost, o.roi_percentage, o.payback_period_days, o.confidence_score, o.priority
  from jsonb_to_recordset(v_answer->'opportunities') as o (
    opportunity_type text, title text, description text, workflow_steps text[], current_time_per_occurrence_seconds integer,
    occurrences_per_day double precision, automation_complexity text, implementation_effort_hours double precision,
    estimated_cost_savings_monthly numeric, estimated_implementation_cost numeric, roi_percentage double precision,
    payback_period_days integer, confidence_score double precision, priority text
  );

  insert into newsystem.workflow_insights (
    organization_id, session_id, insight_type, title, description, confidence_score, time_saved_seconds, automation_potential, priority
  )
  select
    v_analysis.organization_id, v_analysis.session_id, i.insight_type, i.title, i.description, i.confidence_score,
    i.time_saved_seconds, i.automation_potential, i.priority
  from jsonb_to_recordset(v_answer->'insights') as i (
    insight_type text, title text, description text, confidence_score double precision, time_saved_seconds integer,
    automation_potential double precision, priority text
  );

  insert into newsystem.workflow_visualizations (organization_id, analysis_id, session_id, flow_data, visualization_type, layout_algorithm)
  select v_analysis.organization_id, v_analysis.id, v_analysis.session_id, f.flow_data, f.visualization_type, f.layout_algorithm
  from jsonb_to_recordset(v_answer->'flows') as f (flow_data jsonb, visualization_type text, layout_algorithm text);

  if v_costs is not null and jsonb_typeof(v_costs) = 'object' then
    v_now := round((v_costs->>'current_monthly_hours')::numeric * (v_costs->>'current_hourly_rate')::numeric, 2);
    v_then := round((v_costs->>'projected_monthly_hours')::numeric * (v_costs->>'current_hourly_rate')::numeric, 2);
    v_building := (v_costs->>'total_implementation_cost')::numeric;
    insert into newsystem.cost_analyses (
      organization_id, analysis_id, session_id, current_monthly_hours, current_monthly_cost, projected_monthly_hours, projected_monthly_cost,
      total_implementation_cost, monthly_savings, annual_savings, payback_period_days, roi_percentage, current_hourly_rate, confidence_level
    )
    values (
      v_analysis.organization_id,
      v_analysis.id,
      v_analysis.session_id,
      (v_costs->>'current_monthly_hours')::double precision,
      v_now,
      (v_costs->>'projected_monthly_hours')::double precision,
      v_then,
      v_building,
      v_now - v_then,
      12 * (v_now - v_then),
      -- A month has thirty days here, and what saves nothing never pays for itself.
      case when v_now > v_then then ceil(30 * v_building / (v_now - v_then))::integer end,
      case when v_building > 0 then ((12 * (v_now - v_then) - v_building) / v_building * 100)::double precision end,
      (v_costs->>'current_hourly_rate')::numeric,
      v_costs->>'confidence_level'
    );
  end if;
  return v_analysis;
end;
end
$$;
comment on function newsystem.complete_analysis(uuid, jsonb, jsonb) is 'Writes down what came of an analysis, all of it or nothing: the answer as the model gave it, and what follows from it. For the pipeline.';
revoke all on function newsystem.complete_analysis(uuid, jsonb, jsonb) from public, anon, authenticated, service_role;
grant execute on function newsystem.complete_analysis(uuid, jsonb, jsonb) to service_role;

create or replace function newsystem.fail_analysis(
  analysis uuid,
  message text
)
returns newsystem.analysis_results
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if fail_analysis.analysis is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'analysis is required.';
  end if;
  if fail_analysis.message is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'message is required.';
  end if;
  if not (char_length(message) between 1 and 2000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'message is not a valid value.';
  end if;

declare
  v_analysis newsystem.analysis_results;
begin
  update newsystem.analysis_results as ar
  set status = 'failed', error_message = fail_analysis.message
  where ar.id = fail_analysis.analysis and ar.status = 'processing'
  returning ar.* into v_analysis;
  if not found then
    raise sqlstate 'PT409' using message = 'NOT_PROCESSING', detail = 'No analysis of this key is being made.';
  end if;
  update newsystem.recording_sessions as rs set status = 'failed' where rs.id = v_analysis.session_id;
  return v_analysis;
end;
end
$$;
comment on function newsystem.fail_analysis(uuid, text) is 'Notes what went wrong; its owner may ask for it again. For the pipeline.';
revoke all on function newsystem.fail_analysis(uuid, text) from public, anon, authenticated, service_role;
grant execute on function newsystem.fail_analysis(uuid, text) to service_role;

create or replace function newsystem.create_report(
  analysis uuid,
  report_type text
)
returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if newsystem_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from newsystem_private.tenants_as(array['admin', 'owner'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if create_report.analysis is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'analysis is required.';
  end if;
  if create_report.report_type is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'reportType is required.';
  end if;
  if create_report.report_type <> all (array['pdf', 'excel', 'shareable_link', 'json_export']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'reportType is not a valid value.';
  end if;

declare
  v_analysis newsystem.analysis_results;
  v_report uuid;
begin
  select ar.* into v_analysis from newsystem.analysis_results ar where ar.id = create_report.analysis;
  if not found or v_analysis.status <> 'completed' then
    raise sqlstate 'PT404' using message = 'ANALYSIS_NOT_FOUND', detail = 'Your organization has no such analysis that is complete.';
  end if;
  insert into newsystem.generated_reports as gr (organization_id, analysis_id, session_id, report_type)
  values (v_analysis.organization_id, v_analysis.id, v_analysis.session_id, create_report.report_type)
  returning gr.id into v_report;
  return v_report;
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
comment on function newsystem.create_report(uuid, text) is 'Makes a report of an analysis, and gives its key; the pipeline fills it.';
revoke all on function newsystem.create_report(uuid, text) from public, anon, authenticated, service_role;
grant execute on function newsystem.create_report(uuid, text) to authenticated, service_role;
alter function newsystem.create_report(uuid, text) owner to newsystem_tenant;

create or replace function newsystem.share_report(
  report uuid,
  days integer default 7
)
returns newsystem.report_link
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if newsystem_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from newsystem_private.tenants_as(array['admin', 'owner'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if share_report.report is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'report is required.';
  end if;
  if share_report.days is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'days is required.';
  end if;
  if not (days between 1 and 90) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'days is not a valid value.';
  end if;

declare
  v_link newsystem.report_link;
begin
  update newsystem.generated_reports as gr
  set access_token = replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''),
      expires_at = now() + make_interval(days => share_report.days),
      is_public = true
  where gr.id = share_report.report
  returning gr.id, gr.access_token, gr.expires_at into v_link;
  if not found then
    raise sqlstate 'PT404' using message = 'REPORT_NOT_FOUND', detail = 'Your organization has no such report.';
  end if;
  return v_link;
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
comment on function newsystem.share_report(uuid, integer) is 'Opens a report to whoever holds the link. An older link to it stops working.';
revoke all on function newsystem.share_report(uuid, integer) from public, anon, authenticated, service_role;
grant execute on function newsystem.share_report(uuid, integer) to authenticated, service_role;
alter function newsystem.share_report(uuid, integer) owner to newsystem_tenant;

create or replace function newsystem.unshare_report(
  report uuid
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if newsystem_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from newsystem_private.tenants_as(array['admin', 'owner'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if unshare_report.report is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'report is required.';
  end if;

begin
  update newsystem.generated_reports as gr
  set access_token = null, expires_at = null, is_public = false
  where gr.id = unshare_report.report;
  if not found then
    raise sqlstate 'PT404' using message = 'REPORT_NOT_FOUND', detail = 'Your organization has no such report.';
  end if;
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
comment on function newsystem.unshare_report(uuid) is 'Closes a report again.';
revoke all on function newsystem.unshare_report(uuid) from public, anon, authenticated, service_role;
grant execute on function newsystem.unshare_report(uuid) to authenticated, service_role;
alter function newsystem.unshare_report(uuid) owner to newsystem_tenant;

create or replace function newsystem.open_shared_report(
  token text
)
returns newsystem.shared_report
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if open_shared_report.token is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'token is required.';
  end if;
  if not (char_length(token) between 43 and 64) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'token is not a valid value.';
  end if;

-- One answer for a token that never was, is old or was closed: who guesses learns nothing.
declare
  v_report newsystem.shared_report;
begin
  update newsystem.generated_reports as gr
  set download_count = gr.download_count + 1
  where gr.access_token = open_shared_report.token and gr.is_public and gr.expires_at > now()
  returning gr.report_type, gr.file_url, gr.file_size_bytes, gr.expires_at into v_report;
  if not found then
    raise sqlstate 'PT404' using message = 'LINK_NOT_FOUND', detail = 'This link does not work, or no longer.';
  end if;
  return v_report;
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
comment on function newsystem.open_shared_report(text) is 'Opens a shared report and counts that. Whoever has no account may, with the token alone.';
revoke all on function newsystem.open_shared_report(text) from public, anon, authenticated, service_role;
grant execute on function newsystem.open_shared_report(text) to anon, authenticated, service_role;

create or replace function newsystem_private.refuse_frozen()
returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  raise sqlstate 'PT409' using message = 'FROZEN_COLUMN', detail = 'A column of this row never changes.';
end
$$;
comment on function newsystem_private.refuse_frozen() is 'Refuses to change a column that never changes.';
revoke all on function newsystem_private.refuse_frozen() from public, anon, authenticated, service_role;

create or replace function newsystem_private.touch_updated_at()
returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  new.updated_at := now();
  return new;
end
$$;
comment on function newsystem_private.touch_updated_at() is 'Says when the row was last changed.';
revoke all on function newsystem_private.touch_updated_at() from public, anon, authenticated, service_role;

create or replace function newsystem_private.refuse_change()
returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  raise sqlstate 'PT403' using message = 'APPEND_ONLY', detail = 'Rows of this table are only ever added.';
end
$$;
comment on function newsystem_private.refuse_change() is 'Refuses to change or delete a row.';
revoke all on function newsystem_private.refuse_change() from public, anon, authenticated, service_role;

create or replace function newsystem_private.analysis_results_raw_response_is_kept()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  raise sqlstate 'PT409' using message = 'RAW_RESPONSE_IS_KEPT', detail = 'What the model answered is never changed.';
end
$$;
revoke all on function newsystem_private.analysis_results_raw_response_is_kept() from public, anon, authenticated, service_role;

create or replace function newsystem_private.user_profiles_quota_limit(
  new newsystem.user_profiles
)
returns bigint
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return ((select o.max_users from newsystem.organizations o where o.id = new.organization_id))::bigint;
end
$$;
comment on function newsystem_private.user_profiles_quota_limit(newsystem.user_profiles) is 'How many rows of user_profiles there may be with this one; null for any number.';
revoke all on function newsystem_private.user_profiles_quota_limit(newsystem.user_profiles) from public, anon, authenticated, service_role;

create or replace function newsystem_private.user_profiles_quota()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_max bigint;
begin
  if tg_op = 'UPDATE' and old.organization_id = new.organization_id then
    return null;
  end if;
  v_max := newsystem_private.user_profiles_quota_limit(new);
  if v_max is null then
    return null;
  end if;
  -- Whoever adds one that is counted with this one waits here.
  perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'newsystem.user_profiles 0', coalesce(new.organization_id::text, '')), 0));
  if (select count(*) from (select from newsystem.user_profiles as counted where counted.organization_id = new.organization_id limit greatest(v_max, 0) + 1) as these) > v_max then
    raise sqlstate 'PT409' using message = 'TOO_MANY_USERS', detail = 'There may be no more of these.';
  end if;
  return null;
end
$$;
comment on function newsystem_private.user_profiles_quota() is 'Refuses one row too many.';
revoke all on function newsystem_private.user_profiles_quota() from public, anon, authenticated, service_role;

create or replace function newsystem_private.recording_sessions_quota_limit(
  new newsystem.recording_sessions
)
returns bigint
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return ((select o.max_recordings_per_month from newsystem.organizations o where o.id = new.organization_id))::bigint;
end
$$;
comment on function newsystem_private.recording_sessions_quota_limit(newsystem.recording_sessions) is 'How many rows of recording_sessions there may be with this one; null for any number.';
revoke all on function newsystem_private.recording_sessions_quota_limit(newsystem.recording_sessions) from public, anon, authenticated, service_role;

create or replace function newsystem_private.recording_sessions_quota()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_max bigint;
begin
  if tg_op = 'UPDATE' and old.organization_id = new.organization_id and date_trunc('month', old.created_at, 'UTC') = date_trunc('month', new.created_at, 'UTC') then
    return null;
  end if;
  v_max := newsystem_private.recording_sessions_quota_limit(new);
  if v_max is null then
    return null;
  end if;
  -- Whoever adds one that is counted with this one waits here.
  perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'newsystem.recording_sessions 0', coalesce(new.organization_id::text, ''), date_trunc('month', new.created_at, 'UTC')::text), 0));
  if (select count(*) from (select from newsystem.recording_sessions as counted where counted.organization_id = new.organization_id and counted.created_at >= date_trunc('month', new.created_at, 'UTC') and counted.created_at < ((date_trunc('month', new.created_at, 'UTC') at time zone 'UTC' + interval '1 month') at time zone 'UTC') limit greatest(v_max, 0) + 1) as these) > v_max then
    raise sqlstate 'PT409' using message = 'TOO_MANY_RECORDINGS', detail = 'There may be no more of these.';
  end if;
  return null;
end
$$;
comment on function newsystem_private.recording_sessions_quota() is 'Refuses one row too many.';
revoke all on function newsystem_private.recording_sessions_quota() from public, anon, authenticated, service_role;

create or replace function newsystem_private.recording_sessions_status_transitions()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if (old.status, new.status) in (('recording', 'processing'), ('recording', 'failed'), ('processing', 'completed'), ('processing', 'failed'), ('failed', 'processing')) then
    return new;
  end if;
  raise sqlstate 'PT409' using message = 'TRANSITION_NOT_ALLOWED', detail = 'status does not go from what it is to this.';
end
$$;
comment on function newsystem_private.recording_sessions_status_transitions() is 'Lets status take its steps and no others.';
revoke all on function newsystem_private.recording_sessions_status_transitions() from public, anon, authenticated, service_role;

create or replace function newsystem_private.analysis_results_status_transitions()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if (old.status, new.status) in (('queued', 'processing'), ('queued', 'failed'), ('processing', 'completed'), ('processing', 'failed'), ('failed', 'queued')) then
    return new;
  end if;
  raise sqlstate 'PT409' using message = 'TRANSITION_NOT_ALLOWED', detail = 'status does not go from what it is to this.';
end
$$;
comment on function newsystem_private.analysis_results_status_transitions() is 'Lets status take its steps and no others.';
revoke all on function newsystem_private.analysis_results_status_transitions() from public, anon, authenticated, service_role;

create or replace function newsystem_private.user_profiles_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into newsystem.audit_events (organization_id, actor_id, action_type, resource_accessed, ip_address, user_agent, at, row_id, changes)
  select coalesce(new.organization_id, old.organization_id), newsystem_private.uid(), tg_op, 'newsystem.user_profiles', newsystem_private.request_ip(), left(newsystem_private.request_header('user-agent'), 1000), now(), concat_ws(',', coalesce(new.id, old.id)), coalesce(d.changes, '{}')
  from (
    select jsonb_object_agg(v.field, jsonb_build_object('old', v.old, 'new', v.new)) as changes
    from (values
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('role', old.role is distinct from new.role, to_jsonb(old.role), to_jsonb(new.role)),
      ('first_name', old.first_name is distinct from new.first_name, to_jsonb(old.first_name), to_jsonb(new.first_name)),
      ('last_name', old.last_name is distinct from new.last_name, to_jsonb(old.last_name), to_jsonb(new.last_name)),
      ('job_title', old.job_title is distinct from new.job_title, to_jsonb(old.job_title), to_jsonb(new.job_title)),
      ('created_at', old.created_at is distinct from new.created_at, to_jsonb(old.created_at), to_jsonb(new.created_at))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function newsystem_private.user_profiles_audit() from public, anon, authenticated, service_role;

create or replace function newsystem_private.analysis_results_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into newsystem.audit_events (organization_id, actor_id, action_type, resource_accessed, ip_address, user_agent, at, row_id, changes)
  select coalesce(new.organization_id, old.organization_id), newsystem_private.uid(), tg_op, 'newsystem.analysis_results', newsystem_private.request_ip(), left(newsystem_private.request_header('user-agent'), 1000), now(), concat_ws(',', coalesce(new.id, old.id)), coalesce(d.changes, '{}')
  from (
    select jsonb_object_agg(v.field, jsonb_build_object('old', v.old, 'new', v.new)) as changes
    from (values
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('created_at', old.created_at is distinct from new.created_at, to_jsonb(old.created_at), to_jsonb(new.created_at)),
      ('session_id', old.session_id is distinct from new.session_id, to_jsonb(old.session_id), to_jsonb(new.session_id)),
      ('status', old.status is distinct from new.status, to_jsonb(old.status), to_jsonb(new.status)),
      ('gpt_version', old.gpt_version is distinct from new.gpt_version, to_jsonb(old.gpt_version), to_jsonb(new.gpt_version)),
      ('frames_analyzed', old.frames_analyzed is distinct from new.frames_analyzed, to_jsonb(old.frames_analyzed), to_jsonb(new.frames_analyzed)),
      ('raw_gpt_response', old.raw_gpt_response is distinct from new.raw_gpt_response, case when old.raw_gpt_response is not null then jsonb '"***"' end, case when new.raw_gpt_response is not null then jsonb '"***"' end),
      ('structured_insights', old.structured_insights is distinct from new.structured_insights, case when old.structured_insights is not null then jsonb '"***"' end, case when new.structured_insights is not null then jsonb '"***"' end),
      ('confidence_score', old.confidence_score is distinct from new.confidence_score, to_jsonb(old.confidence_score), to_jsonb(new.confidence_score)),
      ('analysis_cost', old.analysis_cost is distinct from new.analysis_cost, to_jsonb(old.analysis_cost), to_jsonb(new.analysis_cost)),
      ('processing_time_seconds', old.processing_time_seconds is distinct from new.processing_time_seconds, to_jsonb(old.processing_time_seconds), to_jsonb(new.processing_time_seconds)),
      ('automation_opportunities_count', old.automation_opportunities_count is distinct from new.automation_opportunities_count, to_jsonb(old.automation_opportunities_count), to_jsonb(new.automation_opportunities_count)),
      ('time_savings_hours_weekly', old.time_savings_hours_weekly is distinct from new.time_savings_hours_weekly, to_jsonb(old.time_savings_hours_weekly), to_jsonb(new.time_savings_hours_weekly)),
      ('cost_savings_annual', old.cost_savings_annual is distinct from new.cost_savings_annual, to_jsonb(old.cost_savings_annual), to_jsonb(new.cost_savings_annual)),
      ('error_message', old.error_message is distinct from new.error_message, to_jsonb(old.error_message), to_jsonb(new.error_message))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function newsystem_private.analysis_results_audit() from public, anon, authenticated, service_role;

create or replace function newsystem_private.handle_new_user()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_tenant uuid;
begin
  v_tenant := nullif(new.raw_app_meta_data ->> 'organization_id', '')::uuid;
  if v_tenant is not null then
    insert into newsystem.user_profiles (id, organization_id, first_name, last_name)
    values (new.id, v_tenant, left(nullif(btrim(new.raw_user_meta_data->>'first_name'), ''), 100), left(nullif(btrim(new.raw_user_meta_data->>'last_name'), ''), 100))
    on conflict do nothing;
  end if;
  return new;
exception when others then
  raise warning 'sign-up made no row: %', sqlstate;
  return new;
end
$$;
revoke all on function newsystem_private.handle_new_user() from public, anon, authenticated, service_role;

create or replace function newsystem_private.recording_sessions_tell_recording_updates()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_old text := case when tg_op <> 'INSERT' then 'recordings:' || old.user_id::text end;
  v_new text := case when tg_op <> 'DELETE' then 'recordings:' || new.user_id::text end;
begin
  if v_old is distinct from v_new then
    if v_old is not null then
      perform realtime.send(jsonb_build_object('operation', 'DELETE', 'record', jsonb_build_object('id', old.id, 'user_id', old.user_id, 'title', old.title, 'status', old.status, 'duration_seconds', old.duration_seconds)), 'DELETE', v_old, true);
    end if;
    if v_new is not null then
      perform realtime.send(jsonb_build_object('operation', 'INSERT', 'record', jsonb_build_object('id', new.id, 'user_id', new.user_id, 'title', new.title, 'status', new.status, 'duration_seconds', new.duration_seconds)), 'INSERT', v_new, true);
    end if;
  elsif v_new is not null then
    perform realtime.send(jsonb_build_object('operation', 'UPDATE', 'record', jsonb_build_object('id', new.id, 'user_id', new.user_id, 'title', new.title, 'status', new.status, 'duration_seconds', new.duration_seconds)), 'UPDATE', v_new, true);
  end if;
  return null;
end
$$;
revoke all on function newsystem_private.recording_sessions_tell_recording_updates() from public, anon, authenticated, service_role;

create or replace function newsystem_private.may_listen(
  topic text
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_parts text[];
begin
  v_parts := regexp_match(may_listen.topic, '^recordings:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$');
  if v_parts is not null then
    return newsystem_private.hears_recording_updates(v_parts[1]::uuid);
  end if;
  return false;
end
$$;
comment on function newsystem_private.may_listen(text) is 'May the caller join this topic? Asked by the policies on realtime.messages.';
revoke all on function newsystem_private.may_listen(text) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.may_listen(text) to authenticated;
alter function newsystem_private.may_listen(text) owner to newsystem_api;

create or replace function newsystem_private.my_folders()
returns setof text
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select t::text from newsystem_private.tenants() as t;
end
$$;
comment on function newsystem_private.my_folders() is 'The folders of the caller''s tenants. Asked by the policies on storage.objects.';
revoke all on function newsystem_private.my_folders() from public, anon, authenticated, service_role;
grant execute on function newsystem_private.my_folders() to authenticated;
alter function newsystem_private.my_folders() owner to newsystem_api;

create or replace function newsystem_private.reads_files_of_recording_sessions(
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
  select from newsystem.recording_sessions
  where recording_sessions.id = case when reads_files_of_recording_sessions.row_folder ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' then reads_files_of_recording_sessions.row_folder::uuid end and recording_sessions.organization_id::text = reads_files_of_recording_sessions.tenant_folder
)
  ) as result;
  return v_result;
end
$$;
comment on function newsystem_private.reads_files_of_recording_sessions(text, text) is 'May the caller read the files of this row: does he see it?';
revoke all on function newsystem_private.reads_files_of_recording_sessions(text, text) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.reads_files_of_recording_sessions(text, text) to authenticated;
alter function newsystem_private.reads_files_of_recording_sessions(text, text) owner to newsystem_api;

create or replace function newsystem_private.changes_files_of_recording_sessions(
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
  select from newsystem.recording_sessions
  where recording_sessions.id = case when changes_files_of_recording_sessions.row_folder ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' then changes_files_of_recording_sessions.row_folder::uuid end and recording_sessions.organization_id::text = changes_files_of_recording_sessions.tenant_folder and recording_sessions.user_id = (select newsystem_private.uid())
)
  ) as result;
  return v_result;
end
$$;
comment on function newsystem_private.changes_files_of_recording_sessions(text, text) is 'May the caller change the files of this row: may he change it?';
revoke all on function newsystem_private.changes_files_of_recording_sessions(text, text) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.changes_files_of_recording_sessions(text, text) to authenticated;
alter function newsystem_private.changes_files_of_recording_sessions(text, text) owner to newsystem_api;

create or replace function newsystem_private.reads_files_of_generated_reports(
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
  select from newsystem.generated_reports
  where generated_reports.id = case when reads_files_of_generated_reports.row_folder ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' then reads_files_of_generated_reports.row_folder::uuid end and generated_reports.organization_id::text = reads_files_of_generated_reports.tenant_folder
)
  ) as result;
  return v_result;
end
$$;
comment on function newsystem_private.reads_files_of_generated_reports(text, text) is 'May the caller read the files of this row: does he see it?';
revoke all on function newsystem_private.reads_files_of_generated_reports(text, text) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.reads_files_of_generated_reports(text, text) to authenticated;
alter function newsystem_private.reads_files_of_generated_reports(text, text) owner to newsystem_api;

-- 80_triggers

create or replace trigger frozen_columns
before update on newsystem.organizations
  for each row when (old.id is distinct from new.id or old.created_at is distinct from new.created_at)
  execute function newsystem_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on newsystem.organizations
  for each row
  execute function newsystem_private.touch_updated_at();

create or replace trigger frozen_columns
before update on newsystem.user_profiles
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.created_at is distinct from new.created_at)
  execute function newsystem_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on newsystem.user_profiles
  for each row
  execute function newsystem_private.touch_updated_at();

create or replace trigger append_only
before update or delete on newsystem.audit_events
  for each row
  execute function newsystem_private.refuse_change();

create or replace trigger never_emptied
after truncate on newsystem.audit_events
  for each statement
  execute function newsystem_private.refuse_change();

create or replace trigger frozen_columns
before update on newsystem.recording_sessions
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.created_at is distinct from new.created_at or old.user_id is distinct from new.user_id)
  execute function newsystem_private.refuse_frozen();

create or replace trigger frozen_columns
before update on newsystem.video_chunks
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.created_at is distinct from new.created_at or old.session_id is distinct from new.session_id or old.chunk_index is distinct from new.chunk_index or old.file_path is distinct from new.file_path)
  execute function newsystem_private.refuse_frozen();

create or replace trigger frozen_columns
before update on newsystem.analysis_results
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.created_at is distinct from new.created_at or old.session_id is distinct from new.session_id)
  execute function newsystem_private.refuse_frozen();

create or replace trigger raw_response_is_kept
before update of raw_gpt_response on newsystem.analysis_results
  for each row when (old.raw_gpt_response is not null and new.raw_gpt_response is distinct from old.raw_gpt_response)
  execute function newsystem_private.analysis_results_raw_response_is_kept();

create or replace trigger frozen_columns
before update on newsystem.automation_opportunities
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.created_at is distinct from new.created_at or old.analysis_id is distinct from new.analysis_id or old.session_id is distinct from new.session_id)
  execute function newsystem_private.refuse_frozen();

create or replace trigger frozen_columns
before update on newsystem.workflow_visualizations
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.created_at is distinct from new.created_at or old.analysis_id is distinct from new.analysis_id or old.session_id is distinct from new.session_id)
  execute function newsystem_private.refuse_frozen();

create or replace trigger frozen_columns
before update on newsystem.workflow_insights
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.created_at is distinct from new.created_at or old.session_id is distinct from new.session_id)
  execute function newsystem_private.refuse_frozen();

create or replace trigger frozen_columns
before update on newsystem.cost_analyses
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.created_at is distinct from new.created_at or old.analysis_id is distinct from new.analysis_id or old.session_id is distinct from new.session_id)
  execute function newsystem_private.refuse_frozen();

create or replace trigger frozen_columns
before update on newsystem.generated_reports
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.created_at is distinct from new.created_at or old.analysis_id is distinct from new.analysis_id or old.session_id is distinct from new.session_id)
  execute function newsystem_private.refuse_frozen();

create or replace trigger quota
after insert or update of organization_id on newsystem.user_profiles
  for each row
  execute function newsystem_private.user_profiles_quota();

create or replace trigger quota
after insert or update of organization_id, created_at on newsystem.recording_sessions
  for each row
  execute function newsystem_private.recording_sessions_quota();

create or replace trigger transitions_status
before update on newsystem.recording_sessions
  for each row when (old.status is distinct from new.status)
  execute function newsystem_private.recording_sessions_status_transitions();

create or replace trigger transitions_status
before update on newsystem.analysis_results
  for each row when (old.status is distinct from new.status)
  execute function newsystem_private.analysis_results_status_transitions();

create or replace trigger audit_insert
after insert on newsystem.user_profiles
  for each row
  execute function newsystem_private.user_profiles_audit();

create or replace trigger audit_update
after update on newsystem.user_profiles
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.role is distinct from new.role or old.first_name is distinct from new.first_name or old.last_name is distinct from new.last_name or old.job_title is distinct from new.job_title or old.created_at is distinct from new.created_at)
  execute function newsystem_private.user_profiles_audit();

create or replace trigger audit_delete
after delete on newsystem.user_profiles
  for each row
  execute function newsystem_private.user_profiles_audit();

create or replace trigger audit_insert
after insert on newsystem.analysis_results
  for each row
  execute function newsystem_private.analysis_results_audit();

create or replace trigger audit_update
after update on newsystem.analysis_results
  for each row
  execute function newsystem_private.analysis_results_audit();

create or replace trigger audit_delete
after delete on newsystem.analysis_results
  for each row
  execute function newsystem_private.analysis_results_audit();

create or replace trigger newsystem_on_auth_user_created
after insert on auth.users
  for each row
  execute function newsystem_private.handle_new_user();

create or replace trigger tell_recording_updates
after insert or delete on newsystem.recording_sessions
  for each row
  execute function newsystem_private.recording_sessions_tell_recording_updates();

create or replace trigger tell_recording_updates_update
after update on newsystem.recording_sessions
  for each row when (old.user_id is distinct from new.user_id or old.id is distinct from new.id or old.title is distinct from new.title or old.status is distinct from new.status or old.duration_seconds is distinct from new.duration_seconds)
  execute function newsystem_private.recording_sessions_tell_recording_updates();

-- 85_policies

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.organizations'::regclass and p.polname = 'organizations_tenant'
  ) then
    create policy organizations_tenant on newsystem.organizations
      as restrictive for all to public
      using (organizations.id = any (array(select newsystem_private.tenants())))
      with check (organizations.id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.organizations'::regclass and p.polname = 'organizations_tenant_scope'
  ) then
    create policy organizations_tenant_scope on newsystem.organizations
      as permissive for all to newsystem_tenant
      using (organizations.id = any (array(select newsystem_private.tenants())))
      with check (organizations.id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.organizations'::regclass and p.polname = 'organizations_select'
  ) then
    create policy organizations_select on newsystem.organizations
      as permissive for select to authenticated, newsystem_api
      using (organizations.id = any (array(select newsystem_private.tenants_as(array['operator', 'admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.organizations'::regclass and p.polname = 'organizations_update'
  ) then
    create policy organizations_update on newsystem.organizations
      as permissive for update to authenticated, newsystem_api
      using (organizations.id = any (array(select newsystem_private.tenants_as(array['owner']))))
      with check (organizations.id = any (array(select newsystem_private.tenants_as(array['owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.user_profiles'::regclass and p.polname = 'user_profiles_tenant'
  ) then
    create policy user_profiles_tenant on newsystem.user_profiles
      as restrictive for all to public
      using (user_profiles.organization_id = any (array(select newsystem_private.tenants())))
      with check (user_profiles.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.user_profiles'::regclass and p.polname = 'user_profiles_tenant_scope'
  ) then
    create policy user_profiles_tenant_scope on newsystem.user_profiles
      as permissive for all to newsystem_tenant
      using (user_profiles.organization_id = any (array(select newsystem_private.tenants())))
      with check (user_profiles.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.user_profiles'::regclass and p.polname = 'user_profiles_select'
  ) then
    create policy user_profiles_select on newsystem.user_profiles
      as permissive for select to authenticated, newsystem_api
      using (user_profiles.organization_id = any (array(select newsystem_private.tenants_as(array['operator', 'admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.user_profiles'::regclass and p.polname = 'user_profiles_update'
  ) then
    create policy user_profiles_update on newsystem.user_profiles
      as permissive for update to authenticated, newsystem_api
      using (user_profiles.id = (select newsystem_private.uid()))
      with check (user_profiles.id = (select newsystem_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.audit_events'::regclass and p.polname = 'audit_events_tenant'
  ) then
    create policy audit_events_tenant on newsystem.audit_events
      as restrictive for all to public
      using (audit_events.organization_id = any (array(select newsystem_private.tenants())))
      with check (audit_events.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.audit_events'::regclass and p.polname = 'audit_events_tenant_scope'
  ) then
    create policy audit_events_tenant_scope on newsystem.audit_events
      as permissive for all to newsystem_tenant
      using (audit_events.organization_id = any (array(select newsystem_private.tenants())))
      with check (audit_events.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.audit_events'::regclass and p.polname = 'audit_events_select'
  ) then
    create policy audit_events_select on newsystem.audit_events
      as permissive for select to authenticated, newsystem_api
      using (audit_events.organization_id = any (array(select newsystem_private.tenants_as(array['owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.recording_sessions'::regclass and p.polname = 'recording_sessions_tenant'
  ) then
    create policy recording_sessions_tenant on newsystem.recording_sessions
      as restrictive for all to public
      using (recording_sessions.organization_id = any (array(select newsystem_private.tenants())))
      with check (recording_sessions.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.recording_sessions'::regclass and p.polname = 'recording_sessions_tenant_scope'
  ) then
    create policy recording_sessions_tenant_scope on newsystem.recording_sessions
      as permissive for all to newsystem_tenant
      using (recording_sessions.organization_id = any (array(select newsystem_private.tenants())))
      with check (recording_sessions.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.recording_sessions'::regclass and p.polname = 'recording_sessions_select'
  ) then
    create policy recording_sessions_select on newsystem.recording_sessions
      as permissive for select to authenticated, newsystem_api
      using (recording_sessions.user_id = (select newsystem_private.uid()) or recording_sessions.organization_id = any (array(select newsystem_private.tenants_as(array['admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.recording_sessions'::regclass and p.polname = 'recording_sessions_insert'
  ) then
    create policy recording_sessions_insert on newsystem.recording_sessions
      as permissive for insert to authenticated, newsystem_api
      with check (recording_sessions.user_id = (select newsystem_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.recording_sessions'::regclass and p.polname = 'recording_sessions_update'
  ) then
    create policy recording_sessions_update on newsystem.recording_sessions
      as permissive for update to authenticated, newsystem_api
      using (recording_sessions.user_id = (select newsystem_private.uid()))
      with check (recording_sessions.user_id = (select newsystem_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.recording_sessions'::regclass and p.polname = 'recording_sessions_delete'
  ) then
    create policy recording_sessions_delete on newsystem.recording_sessions
      as permissive for delete to authenticated, newsystem_api
      using (recording_sessions.organization_id = any (array(select newsystem_private.tenants_as(array['admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.video_chunks'::regclass and p.polname = 'video_chunks_tenant'
  ) then
    create policy video_chunks_tenant on newsystem.video_chunks
      as restrictive for all to public
      using (video_chunks.organization_id = any (array(select newsystem_private.tenants())))
      with check (video_chunks.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.video_chunks'::regclass and p.polname = 'video_chunks_tenant_scope'
  ) then
    create policy video_chunks_tenant_scope on newsystem.video_chunks
      as permissive for all to newsystem_tenant
      using (video_chunks.organization_id = any (array(select newsystem_private.tenants())))
      with check (video_chunks.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.video_chunks'::regclass and p.polname = 'video_chunks_select'
  ) then
    create policy video_chunks_select on newsystem.video_chunks
      as permissive for select to authenticated, newsystem_api
      using (video_chunks.session_id = any (array(select recording_sessions.id from newsystem.recording_sessions)));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.video_chunks'::regclass and p.polname = 'video_chunks_insert'
  ) then
    create policy video_chunks_insert on newsystem.video_chunks
      as permissive for insert to authenticated, newsystem_api
      with check (video_chunks.session_id = any (array(select newsystem_private.my_recordings())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.video_chunks'::regclass and p.polname = 'video_chunks_update'
  ) then
    create policy video_chunks_update on newsystem.video_chunks
      as permissive for update to authenticated, newsystem_api
      using (video_chunks.session_id = any (array(select newsystem_private.my_recordings())))
      with check (video_chunks.session_id = any (array(select newsystem_private.my_recordings())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.analysis_results'::regclass and p.polname = 'analysis_results_tenant'
  ) then
    create policy analysis_results_tenant on newsystem.analysis_results
      as restrictive for all to public
      using (analysis_results.organization_id = any (array(select newsystem_private.tenants())))
      with check (analysis_results.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.analysis_results'::regclass and p.polname = 'analysis_results_tenant_scope'
  ) then
    create policy analysis_results_tenant_scope on newsystem.analysis_results
      as permissive for all to newsystem_tenant
      using (analysis_results.organization_id = any (array(select newsystem_private.tenants())))
      with check (analysis_results.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.analysis_results'::regclass and p.polname = 'analysis_results_select'
  ) then
    create policy analysis_results_select on newsystem.analysis_results
      as permissive for select to authenticated, newsystem_api
      using (analysis_results.session_id = any (array(select recording_sessions.id from newsystem.recording_sessions)));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.automation_opportunities'::regclass and p.polname = 'automation_opportunities_tenant'
  ) then
    create policy automation_opportunities_tenant on newsystem.automation_opportunities
      as restrictive for all to public
      using (automation_opportunities.organization_id = any (array(select newsystem_private.tenants())))
      with check (automation_opportunities.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.automation_opportunities'::regclass and p.polname = 'automation_opportunities_tenant_scope'
  ) then
    create policy automation_opportunities_tenant_scope on newsystem.automation_opportunities
      as permissive for all to newsystem_tenant
      using (automation_opportunities.organization_id = any (array(select newsystem_private.tenants())))
      with check (automation_opportunities.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.automation_opportunities'::regclass and p.polname = 'automation_opportunities_select'
  ) then
    create policy automation_opportunities_select on newsystem.automation_opportunities
      as permissive for select to authenticated, newsystem_api
      using (automation_opportunities.session_id = any (array(select recording_sessions.id from newsystem.recording_sessions)));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.automation_opportunities'::regclass and p.polname = 'automation_opportunities_update'
  ) then
    create policy automation_opportunities_update on newsystem.automation_opportunities
      as permissive for update to authenticated, newsystem_api
      using (automation_opportunities.organization_id = any (array(select newsystem_private.tenants_as(array['admin', 'owner']))))
      with check (automation_opportunities.organization_id = any (array(select newsystem_private.tenants_as(array['admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.workflow_visualizations'::regclass and p.polname = 'workflow_visualizations_tenant'
  ) then
    create policy workflow_visualizations_tenant on newsystem.workflow_visualizations
      as restrictive for all to public
      using (workflow_visualizations.organization_id = any (array(select newsystem_private.tenants())))
      with check (workflow_visualizations.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.workflow_visualizations'::regclass and p.polname = 'workflow_visualizations_tenant_scope'
  ) then
    create policy workflow_visualizations_tenant_scope on newsystem.workflow_visualizations
      as permissive for all to newsystem_tenant
      using (workflow_visualizations.organization_id = any (array(select newsystem_private.tenants())))
      with check (workflow_visualizations.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.workflow_visualizations'::regclass and p.polname = 'workflow_visualizations_select'
  ) then
    create policy workflow_visualizations_select on newsystem.workflow_visualizations
      as permissive for select to authenticated, newsystem_api
      using (workflow_visualizations.session_id = any (array(select recording_sessions.id from newsystem.recording_sessions)));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.workflow_insights'::regclass and p.polname = 'workflow_insights_tenant'
  ) then
    create policy workflow_insights_tenant on newsystem.workflow_insights
      as restrictive for all to public
      using (workflow_insights.organization_id = any (array(select newsystem_private.tenants())))
      with check (workflow_insights.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.workflow_insights'::regclass and p.polname = 'workflow_insights_tenant_scope'
  ) then
    create policy workflow_insights_tenant_scope on newsystem.workflow_insights
      as permissive for all to newsystem_tenant
      using (workflow_insights.organization_id = any (array(select newsystem_private.tenants())))
      with check (workflow_insights.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.workflow_insights'::regclass and p.polname = 'workflow_insights_select'
  ) then
    create policy workflow_insights_select on newsystem.workflow_insights
      as permissive for select to authenticated, newsystem_api
      using (workflow_insights.session_id = any (array(select recording_sessions.id from newsystem.recording_sessions)));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.cost_analyses'::regclass and p.polname = 'cost_analyses_tenant'
  ) then
    create policy cost_analyses_tenant on newsystem.cost_analyses
      as restrictive for all to public
      using (cost_analyses.organization_id = any (array(select newsystem_private.tenants())))
      with check (cost_analyses.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.cost_analyses'::regclass and p.polname = 'cost_analyses_tenant_scope'
  ) then
    create policy cost_analyses_tenant_scope on newsystem.cost_analyses
      as permissive for all to newsystem_tenant
      using (cost_analyses.organization_id = any (array(select newsystem_private.tenants())))
      with check (cost_analyses.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.cost_analyses'::regclass and p.polname = 'cost_analyses_select'
  ) then
    create policy cost_analyses_select on newsystem.cost_analyses
      as permissive for select to authenticated, newsystem_api
      using (cost_analyses.organization_id = any (array(select newsystem_private.tenants_as(array['admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.generated_reports'::regclass and p.polname = 'generated_reports_tenant'
  ) then
    create policy generated_reports_tenant on newsystem.generated_reports
      as restrictive for all to public
      using (generated_reports.organization_id = any (array(select newsystem_private.tenants())))
      with check (generated_reports.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.generated_reports'::regclass and p.polname = 'generated_reports_tenant_scope'
  ) then
    create policy generated_reports_tenant_scope on newsystem.generated_reports
      as permissive for all to newsystem_tenant
      using (generated_reports.organization_id = any (array(select newsystem_private.tenants())))
      with check (generated_reports.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.generated_reports'::regclass and p.polname = 'generated_reports_select'
  ) then
    create policy generated_reports_select on newsystem.generated_reports
      as permissive for select to authenticated, newsystem_api
      using (generated_reports.organization_id = any (array(select newsystem_private.tenants_as(array['admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.generated_reports'::regclass and p.polname = 'generated_reports_delete'
  ) then
    create policy generated_reports_delete on newsystem.generated_reports
      as permissive for delete to authenticated, newsystem_api
      using (generated_reports.organization_id = any (array(select newsystem_private.tenants_as(array['admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'realtime.messages'::regclass and p.polname = 'newsystem_listen'
  ) then
    create policy newsystem_listen on realtime.messages
      as permissive for select to authenticated
      using (newsystem_private.may_listen(messages.topic));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'realtime.messages'::regclass and p.polname = 'newsystem_topics'
  ) then
    create policy newsystem_topics on realtime.messages
      as restrictive for all to authenticated
      using (case when starts_with(messages.topic, 'recordings:') then newsystem_private.may_listen(messages.topic) else true end)
      with check (not (starts_with(messages.topic, 'recordings:')));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'realtime.messages'::regclass and p.polname = 'newsystem_topics_anon'
  ) then
    create policy newsystem_topics_anon on realtime.messages
      as restrictive for all to anon
      using (not (starts_with(messages.topic, 'recordings:')))
      with check (not (starts_with(messages.topic, 'recordings:')));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'newsystem_files_read'
  ) then
    create policy newsystem_files_read on storage.objects
      as permissive for select to authenticated
      using ((objects.bucket_id = 'recordings' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select newsystem_private.my_folders())) then newsystem_private.reads_files_of_recording_sessions(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end) or (objects.bucket_id = 'reports' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select newsystem_private.my_folders())) then newsystem_private.reads_files_of_generated_reports(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'newsystem_files_read_closed'
  ) then
    create policy newsystem_files_read_closed on storage.objects
      as restrictive for select to authenticated
      using ((objects.bucket_id = any (array['recordings', 'reports'])) is not true or (objects.bucket_id = 'recordings' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select newsystem_private.my_folders())) then newsystem_private.reads_files_of_recording_sessions(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end) or (objects.bucket_id = 'reports' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select newsystem_private.my_folders())) then newsystem_private.reads_files_of_generated_reports(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'newsystem_files_add'
  ) then
    create policy newsystem_files_add on storage.objects
      as permissive for insert to authenticated
      with check (objects.bucket_id = 'recordings' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select newsystem_private.my_folders())) then newsystem_private.changes_files_of_recording_sessions(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'newsystem_files_add_closed'
  ) then
    create policy newsystem_files_add_closed on storage.objects
      as restrictive for insert to authenticated
      with check ((objects.bucket_id = any (array['recordings', 'reports'])) is not true or (objects.bucket_id = 'recordings' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select newsystem_private.my_folders())) then newsystem_private.changes_files_of_recording_sessions(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'newsystem_files_change'
  ) then
    create policy newsystem_files_change on storage.objects
      as permissive for update to authenticated
      using (objects.bucket_id = 'recordings' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select newsystem_private.my_folders())) then newsystem_private.changes_files_of_recording_sessions(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end)
      with check (objects.bucket_id = 'recordings' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select newsystem_private.my_folders())) then newsystem_private.changes_files_of_recording_sessions(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'newsystem_files_change_closed'
  ) then
    create policy newsystem_files_change_closed on storage.objects
      as restrictive for update to authenticated
      using ((objects.bucket_id = any (array['recordings', 'reports'])) is not true or (objects.bucket_id = 'recordings' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select newsystem_private.my_folders())) then newsystem_private.changes_files_of_recording_sessions(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end))
      with check ((objects.bucket_id = any (array['recordings', 'reports'])) is not true or (objects.bucket_id = 'recordings' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select newsystem_private.my_folders())) then newsystem_private.changes_files_of_recording_sessions(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'newsystem_files_remove'
  ) then
    create policy newsystem_files_remove on storage.objects
      as permissive for delete to authenticated
      using (objects.bucket_id = 'recordings' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select newsystem_private.my_folders())) then newsystem_private.changes_files_of_recording_sessions(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'newsystem_files_remove_closed'
  ) then
    create policy newsystem_files_remove_closed on storage.objects
      as restrictive for delete to authenticated
      using ((objects.bucket_id = any (array['recordings', 'reports'])) is not true or (objects.bucket_id = 'recordings' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select newsystem_private.my_folders())) then newsystem_private.changes_files_of_recording_sessions(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'newsystem_files_anon_closed'
  ) then
    create policy newsystem_files_anon_closed on storage.objects
      as restrictive for all to anon
      using ((objects.bucket_id = any (array['recordings', 'reports'])) is not true)
      with check ((objects.bucket_id = any (array['recordings', 'reports'])) is not true);
  end if;
end
$$;

-- 88_privileges

grant usage on schema newsystem to newsystem_api;

grant usage on schema newsystem to newsystem_tenant;

grant usage on schema newsystem_private to newsystem_api;

grant usage on schema newsystem_private to newsystem_tenant;

grant select, update (name) on table newsystem.organizations to newsystem_api;

grant select, update (name, subscription_tier, subscription_status, max_users, max_recordings_per_month, updated_at) on table newsystem.organizations to newsystem_tenant;

grant select, update (first_name, last_name, job_title) on table newsystem.user_profiles to newsystem_api;

grant select, insert (id, organization_id, role, first_name, last_name, job_title, created_at, updated_at), update (role, first_name, last_name, job_title, updated_at), delete on table newsystem.user_profiles to newsystem_tenant;

grant select on table newsystem.audit_events to newsystem_api;

grant select on table newsystem.audit_events to newsystem_tenant;

grant select, insert (id, organization_id, created_at, user_id, title, status, duration_seconds, file_size_bytes, workflow_type, privacy_settings, metadata), update (title, status, duration_seconds, file_size_bytes, workflow_type, privacy_settings, metadata), delete on table newsystem.recording_sessions to newsystem_api;

grant select, insert (id, organization_id, created_at, user_id, title, status, duration_seconds, file_size_bytes, workflow_type, privacy_settings, metadata), update (title, status, duration_seconds, file_size_bytes, workflow_type, privacy_settings, metadata), delete on table newsystem.recording_sessions to newsystem_tenant;

grant select, insert (id, organization_id, created_at, session_id, chunk_index, file_path, file_size_bytes, upload_status, retry_count), update (file_size_bytes, upload_status, retry_count) on table newsystem.video_chunks to newsystem_api;

grant select, insert (id, organization_id, created_at, session_id, chunk_index, file_path, file_size_bytes, upload_status, retry_count), update (file_size_bytes, upload_status, retry_count), delete on table newsystem.video_chunks to newsystem_tenant;

grant select on table newsystem.analysis_results to newsystem_api;

grant select, insert (id, organization_id, created_at, session_id, status, gpt_version, frames_analyzed, raw_gpt_response, structured_insights, confidence_score, analysis_cost, processing_time_seconds, automation_opportunities_count, time_savings_hours_weekly, cost_savings_annual, error_message), update (status, gpt_version, frames_analyzed, raw_gpt_response, structured_insights, confidence_score, analysis_cost, processing_time_seconds, automation_opportunities_count, time_savings_hours_weekly, cost_savings_annual, error_message), delete on table newsystem.analysis_results to newsystem_tenant;

grant select, update (priority, is_implemented, implemented_at) on table newsystem.automation_opportunities to newsystem_api;

grant select, insert (id, organization_id, created_at, analysis_id, session_id, opportunity_type, title, description, workflow_steps, current_time_per_occurrence_seconds, occurrences_per_day, automation_complexity, implementation_effort_hours, estimated_cost_savings_monthly, estimated_implementation_cost, roi_percentage, payback_period_days, confidence_score, priority, is_implemented, implemented_at, record_metadata), update (opportunity_type, title, description, workflow_steps, current_time_per_occurrence_seconds, occurrences_per_day, automation_complexity, implementation_effort_hours, estimated_cost_savings_monthly, estimated_implementation_cost, roi_percentage, payback_period_days, confidence_score, priority, is_implemented, implemented_at, record_metadata), delete on table newsystem.automation_opportunities to newsystem_tenant;

grant select on table newsystem.workflow_visualizations to newsystem_api;

grant select, insert (id, organization_id, created_at, analysis_id, session_id, flow_data, visualization_type, layout_algorithm), update (flow_data, visualization_type, layout_algorithm), delete on table newsystem.workflow_visualizations to newsystem_tenant;

grant select on table newsystem.workflow_insights to newsystem_api;

grant select, insert (id, organization_id, created_at, session_id, insight_type, title, description, confidence_score, time_saved_seconds, roi_score, automation_potential, priority, metadata), update (insight_type, title, description, confidence_score, time_saved_seconds, roi_score, automation_potential, priority, metadata), delete on table newsystem.workflow_insights to newsystem_tenant;

grant select on table newsystem.cost_analyses to newsystem_api;

grant select, insert (id, organization_id, created_at, analysis_id, session_id, current_monthly_hours, current_monthly_cost, projected_monthly_hours, projected_monthly_cost, total_implementation_cost, monthly_savings, annual_savings, payback_period_days, roi_percentage, current_hourly_rate, confidence_level, assumptions), update (current_monthly_hours, current_monthly_cost, projected_monthly_hours, projected_monthly_cost, total_implementation_cost, monthly_savings, annual_savings, payback_period_days, roi_percentage, current_hourly_rate, confidence_level, assumptions), delete on table newsystem.cost_analyses to newsystem_tenant;

grant select, delete on table newsystem.generated_reports to newsystem_api;

grant select, insert (id, organization_id, created_at, analysis_id, session_id, report_type, file_url, file_size_bytes, access_token, expires_at, is_public, download_count), update (report_type, file_url, file_size_bytes, access_token, expires_at, is_public, download_count), delete on table newsystem.generated_reports to newsystem_tenant;

grant usage on schema newsystem to anon;

grant usage on schema newsystem to authenticated;

grant usage on schema newsystem to service_role;

grant usage on schema newsystem_private to authenticated;

grant select, update (name) on table newsystem.organizations to authenticated;

grant select, update (first_name, last_name, job_title) on table newsystem.user_profiles to authenticated;

grant select on table newsystem.audit_events to authenticated;

grant select, insert (id, organization_id, created_at, user_id, title, status, duration_seconds, file_size_bytes, workflow_type, privacy_settings, metadata), update (title, status, duration_seconds, file_size_bytes, workflow_type, privacy_settings, metadata), delete on table newsystem.recording_sessions to authenticated;

grant select, insert (id, organization_id, created_at, session_id, chunk_index, file_path, file_size_bytes, upload_status, retry_count), update (file_size_bytes, upload_status, retry_count) on table newsystem.video_chunks to authenticated;

grant select on table newsystem.analysis_results to authenticated;

grant select, update (priority, is_implemented, implemented_at) on table newsystem.automation_opportunities to authenticated;

grant select on table newsystem.workflow_visualizations to authenticated;

grant select on table newsystem.workflow_insights to authenticated;

grant select on table newsystem.cost_analyses to authenticated;

grant select (id, organization_id, created_at, analysis_id, session_id, report_type, file_url, file_size_bytes, expires_at, is_public, download_count), delete on table newsystem.generated_reports to authenticated;

-- 92_seeds

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('recordings', 'recordings', false, 2147483648, array['video/*'])
on conflict (id) do update
  set name = excluded.name, public = excluded.public, file_size_limit = excluded.file_size_limit, allowed_mime_types = excluded.allowed_mime_types
  where buckets.name is distinct from excluded.name or buckets.public is distinct from excluded.public or buckets.file_size_limit is distinct from excluded.file_size_limit or buckets.allowed_mime_types is distinct from excluded.allowed_mime_types;

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('reports', 'reports', false, 104857600, array['application/pdf', 'application/json', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'])
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
      and right(j.command, length('/* seoc: newsystem */')) = '/* seoc: newsystem */'
      and j.jobname <> all (array[]::text[]);
  end if;
end
$$;

-- 99_finish

insert into newsystem_private.seoc_state (only_row, catalog) values (true, '9f4e7a5dda9076485ba114e892554607f403f07b40a08adab85af1c2365e62d7')
on conflict (only_row) do update set catalog = excluded.catalog where newsystem_private.seoc_state.catalog <> excluded.catalog;
revoke create on schema newsystem, newsystem_private from newsystem_api;
revoke create on schema newsystem, newsystem_private from newsystem_tenant;
do $$
begin
  execute format('revoke %I from %I', 'newsystem_api', current_user);
end
$$;
do $$
begin
  execute format('revoke %I from %I', 'newsystem_tenant', current_user);
end
$$;
notify pgrst, 'reload schema';

commit;
