-- Made by seoc from the domain newsystem. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

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
