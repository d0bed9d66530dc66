-- Made by seoc from the domain newsystem. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

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
