-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists callcenter_private.counter_shard (
  counter text not null,
  key text not null,
  shard bigint not null,
  count bigint not null,
  constraint counter_shard_pkey primary key (counter, key, shard)
);
comment on table callcenter_private.counter_shard is 'How many rows there are: a number is the sum of its shards.';
alter table callcenter_private.counter_shard enable row level security;
revoke all on table callcenter_private.counter_shard from public, anon, authenticated, service_role;
