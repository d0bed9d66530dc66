-- Made by seoc from the domain seo. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

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
