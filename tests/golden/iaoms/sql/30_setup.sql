-- Made by seoc from the domain iaoms. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists iaoms_private.counter_shard (
  counter text not null,
  key text not null,
  shard bigint not null,
  count bigint not null,
  constraint counter_shard_pkey primary key (counter, key, shard)
);
comment on table iaoms_private.counter_shard is 'How many rows there are: a number is the sum of its shards.';
alter table iaoms_private.counter_shard enable row level security;
revoke all on table iaoms_private.counter_shard from public, anon, authenticated, service_role;

create table if not exists iaoms_private.refreshed_view (
  view text not null,
  refreshed_at timestamptz not null,
  constraint refreshed_view_pkey primary key (view)
);
comment on table iaoms_private.refreshed_view is 'As of when the rows of each stored view are.';
alter table iaoms_private.refreshed_view enable row level security;
revoke all on table iaoms_private.refreshed_view from public, anon, authenticated, service_role;
