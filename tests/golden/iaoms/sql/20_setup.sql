-- Made by seoc from the domain iaoms. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists iaoms_private.seoc_state (
  only_row boolean not null,
  catalog text not null,
  constraint seoc_state_pkey primary key (only_row),
  constraint seoc_state_only_row_check check (only_row)
);
comment on table iaoms_private.seoc_state is 'Which catalog this database holds.';
alter table iaoms_private.seoc_state enable row level security;
revoke all on table iaoms_private.seoc_state from public, anon, authenticated, service_role;

create unlogged table if not exists iaoms_private.call_count (
  function text not null,
  caller uuid not null,
  since timestamptz not null,
  calls integer not null,
  before integer not null,
  constraint call_count_pkey primary key (function, caller)
);
comment on table iaoms_private.call_count is 'How often a user has called a function, or any (*), since a full period, and in the one before it. Nobody misses it after a crash.';
alter table iaoms_private.call_count enable row level security;
revoke all on table iaoms_private.call_count from public, anon, authenticated, service_role;
