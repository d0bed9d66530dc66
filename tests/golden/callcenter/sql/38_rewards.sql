-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists callcenter.rewards (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  title text not null,
  cost integer not null,
  stock integer,
  is_active boolean default true not null,
  constraint rewards_pkey primary key (id),
  constraint rewards_tenant_id_title_key unique (tenant_id, title),
  constraint rewards_tenant_id_id_key unique (tenant_id, id),
  constraint rewards_title_length_check check (char_length(title) between 1 and 120),
  constraint rewards_cost_range_check check (cost between 1 and 1000000),
  constraint rewards_stock_range_check check (stock between 0 and 1000000),
  constraint rewards_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict
);
comment on table callcenter.rewards is 'Something that points buy.';
comment on column callcenter.rewards.id is 'The row''s key.';
comment on column callcenter.rewards.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.rewards.created_at is 'When the row was written.';
comment on column callcenter.rewards.updated_at is 'When it last changed.';
comment on column callcenter.rewards.title is 'What it is.';
comment on column callcenter.rewards.cost is 'How many points it costs.';
comment on column callcenter.rewards.stock is 'How many there are; any number when nothing is said.';
comment on column callcenter.rewards.is_active is 'False while nobody can have it.';
alter table callcenter.rewards enable row level security;
revoke all on table callcenter.rewards from public, anon, authenticated, service_role;

create table if not exists callcenter.redemptions (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  user_id uuid not null,
  reward_id uuid not null,
  cost integer not null,
  status callcenter.redemption_status default 'REQUESTED' not null,
  decided_by uuid,
  constraint redemptions_pkey primary key (id),
  constraint redemptions_cost_range_check check (cost between 1 and 1000000),
  constraint redemptions_not_decided_by_oneself check (decided_by <> user_id),
  constraint redemptions_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict,
  constraint redemptions_user_id_fkey foreign key (user_id) references callcenter.users (id) on delete restrict,
  constraint redemptions_reward_id_fkey foreign key (tenant_id, reward_id) references callcenter.rewards (tenant_id, id) on delete restrict,
  constraint redemptions_decided_by_fkey foreign key (decided_by) references callcenter.users (id) on delete set null (decided_by)
);
comment on table callcenter.redemptions is 'That somebody wants a reward, what it cost him, and whether he has it.';
comment on column callcenter.redemptions.id is 'The row''s key.';
comment on column callcenter.redemptions.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.redemptions.created_at is 'When the row was written.';
comment on column callcenter.redemptions.updated_at is 'When it last changed.';
comment on column callcenter.redemptions.user_id is 'Who wants it.';
comment on column callcenter.redemptions.reward_id is 'What.';
comment on column callcenter.redemptions.cost is 'What it cost when he asked.';
comment on column callcenter.redemptions.status is 'Whether he has it.';
comment on column callcenter.redemptions.decided_by is 'Who decided.';
alter table callcenter.redemptions enable row level security;
revoke all on table callcenter.redemptions from public, anon, authenticated, service_role;

create index if not exists redemptions_status_created_at_idx
  on callcenter.redemptions (status, created_at);

create index if not exists redemptions_tenant_id_idx
  on callcenter.redemptions (tenant_id);

create index if not exists redemptions_user_id_idx
  on callcenter.redemptions (user_id);

create index if not exists redemptions_reward_id_idx
  on callcenter.redemptions (reward_id);

create index if not exists redemptions_decided_by_idx
  on callcenter.redemptions (decided_by);
