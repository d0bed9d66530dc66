-- Made by seoc from the domain timetracker. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

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
