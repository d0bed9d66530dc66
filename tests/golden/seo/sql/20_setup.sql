-- Made by seoc from the domain seo. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists seo_private.seoc_state (
  only_row boolean not null,
  catalog text not null,
  constraint seoc_state_pkey primary key (only_row),
  constraint seoc_state_only_row_check check (only_row)
);
comment on table seo_private.seoc_state is 'Which catalog this database holds.';
alter table seo_private.seoc_state enable row level security;
revoke all on table seo_private.seoc_state from public, anon, authenticated, service_role;

create unlogged table if not exists seo_private.call_count (
  function text not null,
  caller uuid not null,
  since timestamptz not null,
  calls integer not null,
  before integer not null,
  constraint call_count_pkey primary key (function, caller)
);
comment on table seo_private.call_count is 'How often a user has called a function, or any (*), since a full period, and in the one before it. Nobody misses it after a crash.';
alter table seo_private.call_count enable row level security;
revoke all on table seo_private.call_count from public, anon, authenticated, service_role;

create table if not exists seo_private.gdpr_request (
  id uuid default gen_random_uuid() not null,
  at timestamptz default now() not null,
  kind text not null,
  person bytea not null,
  caller bytea,
  done jsonb,
  constraint gdpr_request_pkey primary key (id),
  constraint gdpr_request_kind_check check (kind = any (array['EXPORT', 'ERASE']))
);
comment on table seo_private.gdpr_request is 'Who asked for what is known of whom, or for whom to be erased. Persons are SHA-256 of their ids: sha256(convert_to(id::text, ''UTF8'')).';
alter table seo_private.gdpr_request enable row level security;
revoke all on table seo_private.gdpr_request from public, anon, authenticated, service_role;
