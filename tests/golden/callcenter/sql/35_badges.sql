-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists callcenter.achievement_tiers (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  title text not null,
  min_points integer not null,
  constraint achievement_tiers_pkey primary key (id),
  constraint achievement_tiers_tenant_id_title_key unique (tenant_id, title),
  constraint achievement_tiers_tenant_id_min_points_key unique (tenant_id, min_points),
  constraint achievement_tiers_title_length_check check (char_length(title) between 1 and 60),
  constraint achievement_tiers_min_points_range_check check (min_points between 0 and 100000000),
  constraint achievement_tiers_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict
);
comment on table callcenter.achievement_tiers is 'A level that somebody reaches by all the points he ever earned.';
comment on column callcenter.achievement_tiers.id is 'The row''s key.';
comment on column callcenter.achievement_tiers.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.achievement_tiers.created_at is 'When the row was written.';
comment on column callcenter.achievement_tiers.title is 'What it is called.';
comment on column callcenter.achievement_tiers.min_points is 'From how many points on.';
alter table callcenter.achievement_tiers enable row level security;
revoke all on table callcenter.achievement_tiers from public, anon, authenticated, service_role;

create table if not exists callcenter.badges (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  code callcenter.code not null,
  title text not null,
  deed callcenter.deed not null,
  threshold integer not null,
  is_active boolean default true not null,
  constraint badges_pkey primary key (id),
  constraint badges_tenant_id_code_key unique (tenant_id, code),
  constraint badges_tenant_id_id_key unique (tenant_id, id),
  constraint badges_title_length_check check (char_length(title) between 1 and 80),
  constraint badges_threshold_range_check check (threshold between 1 and 1000000),
  constraint badges_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict
);
comment on table callcenter.badges is 'A badge for having done something so and so often.';
comment on column callcenter.badges.id is 'The row''s key.';
comment on column callcenter.badges.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.badges.created_at is 'When the row was written.';
comment on column callcenter.badges.code is 'Its word.';
comment on column callcenter.badges.title is 'For people.';
comment on column callcenter.badges.deed is 'For what.';
comment on column callcenter.badges.threshold is 'After how many times.';
comment on column callcenter.badges.is_active is 'False when nobody gets it any more.';
alter table callcenter.badges enable row level security;
revoke all on table callcenter.badges from public, anon, authenticated, service_role;

create index if not exists badges_tenant_id_deed_threshold_idx
  on callcenter.badges (tenant_id, deed, threshold);

create table if not exists callcenter.user_badges (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  user_id uuid not null,
  badge_id uuid not null,
  constraint user_badges_pkey primary key (id),
  constraint user_badges_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict,
  constraint user_badges_badge_id_fkey foreign key (tenant_id, badge_id) references callcenter.badges (tenant_id, id) on delete cascade
);
comment on table callcenter.user_badges is 'A badge that somebody has, for good.';
comment on column callcenter.user_badges.id is 'The row''s key.';
comment on column callcenter.user_badges.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.user_badges.created_at is 'When the row was written.';
comment on column callcenter.user_badges.user_id is 'Who.';
comment on column callcenter.user_badges.badge_id is 'Which.';
alter table callcenter.user_badges enable row level security;
revoke all on table callcenter.user_badges from public, anon, authenticated, service_role;

create unique index if not exists user_badges_tenant_id_user_id_badge_id_idx
  on callcenter.user_badges (tenant_id, user_id, badge_id);

create index if not exists user_badges_user_id_idx
  on callcenter.user_badges (user_id);

create index if not exists user_badges_badge_id_idx
  on callcenter.user_badges (badge_id);
