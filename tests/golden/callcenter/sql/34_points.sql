-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists callcenter.point_rules (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  deed callcenter.deed not null,
  valid_from timestamptz not null,
  points integer not null,
  per_day integer,
  is_active boolean default true not null,
  constraint point_rules_pkey primary key (id),
  constraint point_rules_tenant_id_deed_valid_from_key unique (tenant_id, deed, valid_from),
  constraint point_rules_points_range_check check (points between 1 and 10000),
  constraint point_rules_per_day_range_check check (per_day between 1 and 1000),
  constraint point_rules_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict
);
comment on table callcenter.point_rules is 'What a deed is worth from a moment on. What was worth something else before stays so.';
comment on column callcenter.point_rules.id is 'The row''s key.';
comment on column callcenter.point_rules.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.point_rules.created_at is 'When the row was written.';
comment on column callcenter.point_rules.updated_at is 'When it last changed.';
comment on column callcenter.point_rules.deed is 'For what.';
comment on column callcenter.point_rules.valid_from is 'From when on.';
comment on column callcenter.point_rules.points is 'How many points.';
comment on column callcenter.point_rules.per_day is 'For how many a day at most; for all of them when nothing is said.';
comment on column callcenter.point_rules.is_active is 'False while it counts nothing.';
alter table callcenter.point_rules enable row level security;
revoke all on table callcenter.point_rules from public, anon, authenticated, service_role;

create table if not exists callcenter.point_entries (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  user_id uuid not null,
  event callcenter.point_event not null,
  points integer not null,
  subject_id uuid not null,
  constraint point_entries_pkey primary key (id),
  constraint point_entries_points_range_check check (points between -1000000 and 1000000),
  constraint point_entries_spent_is_negative check ((event = 'REDEMPTION') = (points < 0)),
  constraint point_entries_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict,
  constraint point_entries_user_id_fkey foreign key (user_id) references callcenter.users (id) on delete restrict
);
comment on table callcenter.point_entries is 'One movement of somebody''s points. Never changed; a mistake is set right by a further one.';
comment on column callcenter.point_entries.id is 'The row''s key.';
comment on column callcenter.point_entries.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.point_entries.created_at is 'When the row was written.';
comment on column callcenter.point_entries.user_id is 'Whose.';
comment on column callcenter.point_entries.event is 'For what.';
comment on column callcenter.point_entries.points is 'How many; fewer than none when they were spent.';
comment on column callcenter.point_entries.subject_id is 'The call, the lead, the redemption: points are given for it once.';
alter table callcenter.point_entries enable row level security;
revoke all on table callcenter.point_entries from public, anon, authenticated, service_role;

create unique index if not exists idx_point_entries_once
  on callcenter.point_entries (tenant_id, event, subject_id);

create index if not exists point_entries_user_id_created_at_idx
  on callcenter.point_entries (user_id, created_at desc);

create index if not exists point_entries_created_at_idx
  on callcenter.point_entries (created_at);
