-- Made by seoc from the domain iaoms. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists iaoms.institutions (
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  id uuid default gen_random_uuid() not null,
  name text not null,
  code text not null,
  time_zone text default 'Asia/Kolkata' not null,
  password_valid_days integer default 90 not null,
  password_cost integer default 10 not null,
  session_hours integer default 8 not null,
  max_failed_logins integer default 5 not null,
  constraint institutions_pkey primary key (id),
  constraint institutions_name_key unique (name),
  constraint institutions_code_key unique (code),
  constraint institutions_name_length_check check (char_length(name) between 1 and 200),
  constraint institutions_code_pattern_check check (code ~ '^[A-Z][A-Z0-9]{1,11}$'),
  constraint institutions_time_zone_length_check check (char_length(time_zone) between 1 and 64),
  constraint institutions_time_zone_pattern_check check (time_zone ~ '^[A-Za-z]+(/[A-Za-z_+-]+)*$'),
  constraint institutions_password_valid_days_range_check check (password_valid_days between 1 and 730),
  constraint institutions_password_cost_range_check check (password_cost between 4 and 14),
  constraint institutions_session_hours_range_check check (session_hours between 1 and 720),
  constraint institutions_max_failed_logins_range_check check (max_failed_logins between 3 and 20)
);
comment on table iaoms.institutions is 'The tenant: a college with its administration.';
comment on column iaoms.institutions.created_at is 'When the row was written.';
comment on column iaoms.institutions.updated_at is 'When the row last changed.';
comment on column iaoms.institutions.id is 'The row''s key.';
comment on column iaoms.institutions.name is 'Its registered name.';
comment on column iaoms.institutions.code is 'What it is called in one word.';
comment on column iaoms.institutions.time_zone is 'The time zone its office keeps.';
comment on column iaoms.institutions.password_valid_days is 'After how many days a password is too old.';
comment on column iaoms.institutions.password_cost is 'How hard bcrypt works: each one more takes twice as long. Who runs the database says it, and no client.';
comment on column iaoms.institutions.session_hours is 'After how many hours a session ends.';
comment on column iaoms.institutions.max_failed_logins is 'After how many wrong passwords an account rests for a quarter of an hour.';
alter table iaoms.institutions enable row level security;
revoke all on table iaoms.institutions from public, anon, authenticated, service_role;

create table if not exists iaoms.departments (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  name text not null,
  code text not null,
  head_id uuid,
  constraint departments_pkey primary key (id),
  constraint departments_institution_id_name_key unique (institution_id, name),
  constraint departments_institution_id_code_key unique (institution_id, code),
  constraint departments_institution_id_id_key unique (institution_id, id),
  constraint departments_name_length_check check (char_length(name) between 1 and 120),
  constraint departments_code_pattern_check check (code ~ '^[A-Z][A-Z0-9]{1,7}$'),
  constraint departments_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict
);
comment on table iaoms.departments is 'A department of the institution; its head sees what it does.';
comment on column iaoms.departments.id is 'The row''s key.';
comment on column iaoms.departments.institution_id is 'The institution the row belongs to.';
comment on column iaoms.departments.created_at is 'When the row was written.';
comment on column iaoms.departments.updated_at is 'When the row last changed.';
comment on column iaoms.departments.name is 'What it is called.';
comment on column iaoms.departments.code is 'What it is called in a few letters, such as `CSE`.';
comment on column iaoms.departments.head_id is 'Who leads it.';
alter table iaoms.departments enable row level security;
revoke all on table iaoms.departments from public, anon, authenticated, service_role;

create index if not exists departments_head_id_idx
  on iaoms.departments (head_id);

create table if not exists iaoms.operations (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  kind iaoms.operation_kind not null,
  title text not null,
  status iaoms.operation_status default 'OPEN' not null,
  priority iaoms.priority default 'NORMAL' not null,
  started_by uuid not null,
  department_id uuid,
  due_at timestamptz,
  completed_at timestamptz,
  constraint operations_pkey primary key (id),
  constraint operations_institution_id_id_key unique (institution_id, id),
  constraint operations_title_length_check check (char_length(title) between 1 and 200),
  constraint operations_end_when_over check ((status in ('COMPLETED', 'REJECTED', 'CANCELLED')) = (completed_at is not null)),
  constraint operations_end_after_start check (completed_at >= created_at),
  constraint operations_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint operations_department_id_fkey foreign key (institution_id, department_id) references iaoms.departments (institution_id, id) on delete set null (department_id)
);
comment on table iaoms.operations is 'Something the office does, from beginning to end. Documents, approval cards, meetings, calendar events and channels belong to one: it is
what connects them. Its state follows from theirs.';
comment on column iaoms.operations.id is 'The row''s key.';
comment on column iaoms.operations.institution_id is 'The institution the row belongs to.';
comment on column iaoms.operations.created_at is 'When the row was written.';
comment on column iaoms.operations.updated_at is 'When the row last changed.';
comment on column iaoms.operations.kind is 'What it began as.';
comment on column iaoms.operations.title is 'In a few words.';
comment on column iaoms.operations.status is 'Where it stands.';
comment on column iaoms.operations.priority is 'How much it matters.';
comment on column iaoms.operations.started_by is 'Who began it.';
comment on column iaoms.operations.department_id is 'The department it is about.';
comment on column iaoms.operations.due_at is 'Until when it has to be over.';
comment on column iaoms.operations.completed_at is 'When it was over.';
alter table iaoms.operations enable row level security;
revoke all on table iaoms.operations from public, anon, authenticated, service_role;

create index if not exists operations_institution_id_status_created_at_idx
  on iaoms.operations (institution_id, status, created_at desc);

create index if not exists operations_institution_id_created_at_idx
  on iaoms.operations (institution_id, created_at desc);

create index if not exists operations_started_by_idx
  on iaoms.operations (started_by);

create index if not exists operations_department_id_idx
  on iaoms.operations (department_id);
