-- Made by seoc from the domain timetracker. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists timetracker.log_tasks (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  time_log_id uuid not null,
  kind timetracker.task_kind not null,
  state timetracker.queue_state default 'READY' not null,
  attempts integer default 0 not null,
  run_after timestamptz default now() not null,
  priority integer default 0 not null,
  claimed_at timestamptz,
  locked_until timestamptz,
  lease uuid,
  last_error text,
  finished_at timestamptz,
  constraint log_tasks_pkey primary key (id),
  constraint log_tasks_organization_id_fkey foreign key (organization_id) references timetracker.organizations (id) on delete cascade,
  constraint log_tasks_time_log_id_fkey foreign key (organization_id, time_log_id) references timetracker.time_logs (organization_id, id) on delete cascade
);
comment on table timetracker.log_tasks is 'Something that is done later for a log, by a worker: one at a time, tried again, and given up after the fifth time. Whoever reads the log
sees how it goes.';
comment on column timetracker.log_tasks.id is 'The row''s key.';
comment on column timetracker.log_tasks.organization_id is 'The organization the row belongs to.';
comment on column timetracker.log_tasks.time_log_id is 'The log.';
comment on column timetracker.log_tasks.kind is 'What is to be done.';
comment on column timetracker.log_tasks.state is 'What it is up to.';
comment on column timetracker.log_tasks.attempts is 'How often it was claimed.';
comment on column timetracker.log_tasks.run_after is 'Not before this.';
comment on column timetracker.log_tasks.priority is 'The higher, the sooner.';
comment on column timetracker.log_tasks.claimed_at is 'When it was claimed the last time.';
comment on column timetracker.log_tasks.locked_until is 'Until when whoever claimed it has it to himself.';
comment on column timetracker.log_tasks.lease is 'Whoever claimed it shows this when it is done.';
comment on column timetracker.log_tasks.last_error is 'What went wrong the last time.';
comment on column timetracker.log_tasks.finished_at is 'When it was done, or given up.';
alter table timetracker.log_tasks enable row level security;
revoke all on table timetracker.log_tasks from public, anon, authenticated, service_role;

create index if not exists log_tasks_ready_idx
  on timetracker.log_tasks (organization_id, priority desc, run_after) where state = 'READY';

create index if not exists log_tasks_running_idx
  on timetracker.log_tasks (organization_id, locked_until) where state = 'RUNNING';

create index if not exists log_tasks_done_idx
  on timetracker.log_tasks (finished_at) where state = 'DONE';

create index if not exists log_tasks_served_idx
  on timetracker.log_tasks (organization_id, claimed_at);

create index if not exists log_tasks_organization_id_idx
  on timetracker.log_tasks (organization_id);

create index if not exists log_tasks_time_log_id_idx
  on timetracker.log_tasks (time_log_id);
