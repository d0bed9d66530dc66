-- Made by seoc from the domain timetracker. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists timetracker_private.time_logs_changes (
  id uuid not null,
  sight jsonb not null,
  change xid8 not null,
  at timestamptz not null,
  tenant uuid not null,
  constraint time_logs_changes_pkey primary key (id, sight)
);
comment on table timetracker_private.time_logs_changes is 'Which transaction changed a row last, and who could read it: what the rules decide by, as it was and as it is.';
alter table timetracker_private.time_logs_changes enable row level security;
revoke all on table timetracker_private.time_logs_changes from public, anon, authenticated, service_role;

create index if not exists time_logs_changes_change_idx
  on timetracker_private.time_logs_changes (tenant, change, id);

create index if not exists time_logs_changes_at_idx
  on timetracker_private.time_logs_changes (at);
