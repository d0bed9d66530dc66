-- Made by seoc from the domain newsystem. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

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
