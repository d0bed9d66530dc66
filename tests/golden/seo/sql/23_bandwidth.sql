-- Made by seoc from the domain seo. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

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
