-- Made by seoc from the domain iaoms. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists iaoms.dashboard_widgets (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  owner_id uuid not null,
  kind iaoms.widget_kind not null,
  grid_column integer default 1 not null,
  grid_row integer default 1 not null,
  width integer default 4 not null,
  height integer default 2 not null,
  is_visible boolean default true not null,
  settings jsonb default '{}' not null,
  constraint dashboard_widgets_pkey primary key (id),
  constraint dashboard_widgets_institution_id_owner_id_kind_key unique (institution_id, owner_id, kind),
  constraint dashboard_widgets_grid_column_range_check check (grid_column >= 1),
  constraint dashboard_widgets_grid_row_range_check check (grid_row between 1 and 100),
  constraint dashboard_widgets_width_range_check check (width >= 1),
  constraint dashboard_widgets_height_range_check check (height between 1 and 12),
  constraint dashboard_widgets_fit check (grid_column + width <= 13),
  constraint dashboard_widgets_settings_shape check (jsonb_typeof(settings) = 'object'),
  constraint dashboard_widgets_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint dashboard_widgets_owner_id_fkey foreign key (institution_id, owner_id) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.dashboard_widgets is 'A part of somebody''s dashboard.';
comment on column iaoms.dashboard_widgets.id is 'The row''s key.';
comment on column iaoms.dashboard_widgets.institution_id is 'The institution the row belongs to.';
comment on column iaoms.dashboard_widgets.created_at is 'When the row was written.';
comment on column iaoms.dashboard_widgets.updated_at is 'When the row last changed.';
comment on column iaoms.dashboard_widgets.owner_id is 'Whose.';
comment on column iaoms.dashboard_widgets.kind is 'What it shows.';
comment on column iaoms.dashboard_widgets.grid_column is 'At which of twelve columns it begins.';
comment on column iaoms.dashboard_widgets.grid_row is 'In which row it begins.';
comment on column iaoms.dashboard_widgets.width is 'How many columns it takes.';
comment on column iaoms.dashboard_widgets.height is 'How many rows.';
comment on column iaoms.dashboard_widgets.is_visible is 'False when it is put away for now.';
comment on column iaoms.dashboard_widgets.settings is 'What it is told beyond that.';
alter table iaoms.dashboard_widgets enable row level security;
revoke all on table iaoms.dashboard_widgets from public, anon, authenticated, service_role;

create index if not exists dashboard_widgets_owner_id_idx
  on iaoms.dashboard_widgets (owner_id);

create table if not exists iaoms.analytics_metrics (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  metric iaoms.metric not null,
  department_id uuid,
  day date not null,
  value double precision not null,
  computed_at timestamptz default now() not null,
  constraint analytics_metrics_pkey primary key (id),
  constraint analytics_metrics_value_range_check check (value >= 0),
  constraint analytics_metrics_value_number_check check (value <> 'NaN'::double precision),
  constraint analytics_metrics_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint analytics_metrics_department_id_fkey foreign key (institution_id, department_id) references iaoms.departments (institution_id, id) on delete cascade
);
comment on table iaoms.analytics_metrics is 'A number of a day, of the institution or of one department. Written every night.';
comment on column iaoms.analytics_metrics.id is 'The row''s key.';
comment on column iaoms.analytics_metrics.institution_id is 'The institution the row belongs to.';
comment on column iaoms.analytics_metrics.metric is 'What is measured.';
comment on column iaoms.analytics_metrics.department_id is 'The department; absent for all of them together.';
comment on column iaoms.analytics_metrics.day is 'Of which day, in UTC.';
comment on column iaoms.analytics_metrics.value is 'How much.';
comment on column iaoms.analytics_metrics.computed_at is 'When it was worked out.';
alter table iaoms.analytics_metrics enable row level security;
revoke all on table iaoms.analytics_metrics from public, anon, authenticated, service_role;

create unique index if not exists idx_analytics_metrics_institution
  on iaoms.analytics_metrics (institution_id, metric, day) where department_id is null;

create unique index if not exists idx_analytics_metrics_department
  on iaoms.analytics_metrics (institution_id, department_id, metric, day) where department_id is not null;

create index if not exists analytics_metrics_institution_id_idx
  on iaoms.analytics_metrics (institution_id);

create index if not exists analytics_metrics_department_id_idx
  on iaoms.analytics_metrics (department_id);

create table if not exists iaoms.realtime_counters (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  name text not null,
  value bigint not null,
  changed_at timestamptz default now() not null,
  constraint realtime_counters_pkey primary key (id),
  constraint realtime_counters_institution_id_name_key unique (institution_id, name),
  constraint realtime_counters_name_pattern_check check (name ~ '^[A-Z][A-Z_0-9]{2,39}$'),
  constraint realtime_counters_value_range_check check (value >= 0),
  constraint realtime_counters_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict
);
comment on table iaoms.realtime_counters is 'The numbers as listeners were last told them. They are exact in `officeCounters`; here they are put every minute, and only what changed is
told.';
comment on column iaoms.realtime_counters.id is 'The row''s key.';
comment on column iaoms.realtime_counters.institution_id is 'The institution the row belongs to.';
comment on column iaoms.realtime_counters.name is 'Which number: `TOTAL_DOCUMENTS`, `PENDING_APPROVALS` and so on, after the fields of `OfficeCounters`.';
comment on column iaoms.realtime_counters.value is 'How much.';
comment on column iaoms.realtime_counters.changed_at is 'Since when it is that.';
alter table iaoms.realtime_counters enable row level security;
revoke all on table iaoms.realtime_counters from public, anon, authenticated, service_role;

create table if not exists iaoms.history_cards (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  operation_id uuid,
  card_id uuid,
  submitter_id uuid not null,
  department_id uuid,
  title text not null,
  routing iaoms.routing not null,
  outcome iaoms.card_status not null,
  signatures integer not null,
  rounds integer not null,
  submitted_at timestamptz not null,
  finished_at timestamptz not null,
  constraint history_cards_pkey primary key (id),
  constraint history_cards_institution_id_card_id_key unique (institution_id, card_id),
  constraint history_cards_title_length_check check (char_length(title) between 1 and 200),
  constraint history_cards_signatures_range_check check (signatures >= 0),
  constraint history_cards_rounds_range_check check (rounds >= 1),
  constraint history_cards_end_after_start check (finished_at >= submitted_at),
  constraint history_cards_are_over check (outcome in ('APPROVED', 'REJECTED', 'CANCELLED')),
  constraint history_cards_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint history_cards_operation_id_fkey foreign key (institution_id, operation_id) references iaoms.operations (institution_id, id) on delete set null (operation_id),
  constraint history_cards_card_id_fkey foreign key (institution_id, card_id) references iaoms.approval_cards (institution_id, id) on delete set null (card_id),
  constraint history_cards_submitter_id_fkey foreign key (institution_id, submitter_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint history_cards_department_id_fkey foreign key (institution_id, department_id) references iaoms.departments (institution_id, id) on delete set null (department_id)
);
comment on table iaoms.history_cards is 'A card that is over, as it is looked up later. It outlives what it was about.';
comment on column iaoms.history_cards.id is 'The row''s key.';
comment on column iaoms.history_cards.institution_id is 'The institution the row belongs to.';
comment on column iaoms.history_cards.operation_id is 'The operation, while it is there.';
comment on column iaoms.history_cards.card_id is 'The card, while it is there.';
comment on column iaoms.history_cards.submitter_id is 'Who wanted it signed.';
comment on column iaoms.history_cards.department_id is 'The department it spoke for.';
comment on column iaoms.history_cards.title is 'What it was called.';
comment on column iaoms.history_cards.routing is 'In which order it went round.';
comment on column iaoms.history_cards.outcome is 'What came of it.';
comment on column iaoms.history_cards.signatures is 'How many signed it.';
comment on column iaoms.history_cards.rounds is 'How often it was sent.';
comment on column iaoms.history_cards.submitted_at is 'When it was submitted.';
comment on column iaoms.history_cards.finished_at is 'When it was over.';
alter table iaoms.history_cards enable row level security;
revoke all on table iaoms.history_cards from public, anon, authenticated, service_role;

create index if not exists history_cards_institution_id_finished_at_idx
  on iaoms.history_cards (institution_id, finished_at desc);

create index if not exists history_cards_operation_id_idx
  on iaoms.history_cards (operation_id);

create index if not exists history_cards_card_id_idx
  on iaoms.history_cards (card_id);

create index if not exists history_cards_submitter_id_idx
  on iaoms.history_cards (submitter_id);

create index if not exists history_cards_department_id_idx
  on iaoms.history_cards (department_id);

create table if not exists iaoms.recent_activity (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  recipient_id uuid not null,
  action text not null,
  summary text not null,
  operation_id uuid,
  constraint recent_activity_pkey primary key (id),
  constraint recent_activity_action_length_check check (char_length(action) between 3 and 60),
  constraint recent_activity_action_pattern_check check (action ~ '^[a-z]+\.[a-z_]+$'),
  constraint recent_activity_summary_length_check check (char_length(summary) between 1 and 300),
  constraint recent_activity_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint recent_activity_recipient_id_fkey foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint recent_activity_operation_id_fkey foreign key (institution_id, operation_id) references iaoms.operations (institution_id, id) on delete cascade
);
comment on table iaoms.recent_activity is 'What somebody did lately. Forgotten after three months.';
comment on column iaoms.recent_activity.id is 'The row''s key.';
comment on column iaoms.recent_activity.institution_id is 'The institution the row belongs to.';
comment on column iaoms.recent_activity.created_at is 'When the row was written.';
comment on column iaoms.recent_activity.recipient_id is 'Who.';
comment on column iaoms.recent_activity.action is 'What: the thing and the act.';
comment on column iaoms.recent_activity.summary is 'In a line.';
comment on column iaoms.recent_activity.operation_id is 'The operation it belonged to.';
alter table iaoms.recent_activity enable row level security;
revoke all on table iaoms.recent_activity from public, anon, authenticated, service_role;

create index if not exists recent_activity_recipient_id_created_at_idx
  on iaoms.recent_activity (recipient_id, created_at desc);

create index if not exists recent_activity_institution_id_idx
  on iaoms.recent_activity (institution_id);

create index if not exists recent_activity_created_at_idx
  on iaoms.recent_activity (created_at);

create index if not exists recent_activity_operation_id_idx
  on iaoms.recent_activity (operation_id);

create table if not exists iaoms.reminders (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  owner_id uuid not null,
  text text not null,
  remind_at timestamptz not null,
  operation_id uuid,
  is_done boolean default false not null,
  sent_at timestamptz,
  constraint reminders_pkey primary key (id),
  constraint reminders_text_length_check check (char_length(text) between 1 and 300),
  constraint reminders_sent_when_due check (sent_at >= remind_at),
  constraint reminders_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint reminders_owner_id_fkey foreign key (institution_id, owner_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint reminders_operation_id_fkey foreign key (institution_id, operation_id) references iaoms.operations (institution_id, id) on delete cascade
);
comment on table iaoms.reminders is 'Something that somebody wants to be reminded of.';
comment on column iaoms.reminders.id is 'The row''s key.';
comment on column iaoms.reminders.institution_id is 'The institution the row belongs to.';
comment on column iaoms.reminders.created_at is 'When the row was written.';
comment on column iaoms.reminders.updated_at is 'When the row last changed.';
comment on column iaoms.reminders.owner_id is 'Who.';
comment on column iaoms.reminders.text is 'Of what.';
comment on column iaoms.reminders.remind_at is 'When.';
comment on column iaoms.reminders.operation_id is 'The operation it is about.';
comment on column iaoms.reminders.is_done is 'True when it no longer matters.';
comment on column iaoms.reminders.sent_at is 'When he was reminded.';
alter table iaoms.reminders enable row level security;
revoke all on table iaoms.reminders from public, anon, authenticated, service_role;

create index if not exists reminders_owner_id_remind_at_idx
  on iaoms.reminders (owner_id, remind_at);

create index if not exists idx_reminders_due
  on iaoms.reminders (remind_at) where sent_at is null and not is_done;

create index if not exists reminders_institution_id_idx
  on iaoms.reminders (institution_id);

create index if not exists reminders_operation_id_idx
  on iaoms.reminders (operation_id);

create table if not exists iaoms.notes (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  owner_id uuid not null,
  title text not null,
  body text default '' not null,
  is_pinned boolean default false not null,
  operation_id uuid,
  constraint notes_pkey primary key (id),
  constraint notes_title_length_check check (char_length(title) between 1 and 160),
  constraint notes_body_length_check check (char_length(body) <= 20000),
  constraint notes_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint notes_owner_id_fkey foreign key (institution_id, owner_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint notes_operation_id_fkey foreign key (institution_id, operation_id) references iaoms.operations (institution_id, id) on delete set null (operation_id)
);
comment on table iaoms.notes is 'What somebody writes down for himself.';
comment on column iaoms.notes.id is 'The row''s key.';
comment on column iaoms.notes.institution_id is 'The institution the row belongs to.';
comment on column iaoms.notes.created_at is 'When the row was written.';
comment on column iaoms.notes.updated_at is 'When the row last changed.';
comment on column iaoms.notes.owner_id is 'Who.';
comment on column iaoms.notes.title is 'In a line.';
comment on column iaoms.notes.body is 'In full.';
comment on column iaoms.notes.is_pinned is 'Does it stay on top?';
comment on column iaoms.notes.operation_id is 'The operation it is about.';
alter table iaoms.notes enable row level security;
revoke all on table iaoms.notes from public, anon, authenticated, service_role;

create index if not exists notes_owner_id_created_at_idx
  on iaoms.notes (owner_id, created_at desc);

create index if not exists notes_institution_id_idx
  on iaoms.notes (institution_id);

create index if not exists notes_operation_id_idx
  on iaoms.notes (operation_id);
