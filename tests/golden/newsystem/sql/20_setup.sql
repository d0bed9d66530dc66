-- Made by seoc from the domain newsystem. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists newsystem_private.seoc_state (
  only_row boolean not null,
  catalog text not null,
  constraint seoc_state_pkey primary key (only_row),
  constraint seoc_state_only_row_check check (only_row)
);
comment on table newsystem_private.seoc_state is 'Which catalog this database holds.';
alter table newsystem_private.seoc_state enable row level security;
revoke all on table newsystem_private.seoc_state from public, anon, authenticated, service_role;
