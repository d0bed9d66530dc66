-- Made by seoc from the domain timetracker. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

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
