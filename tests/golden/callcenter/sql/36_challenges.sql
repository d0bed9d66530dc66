-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists callcenter.challenges (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  title text not null,
  period callcenter.challenge_period not null,
  deed callcenter.deed not null,
  target integer not null,
  bonus integer not null,
  starts_at timestamptz not null,
  ends_at timestamptz,
  constraint challenges_pkey primary key (id),
  constraint challenges_tenant_id_title_key unique (tenant_id, title),
  constraint challenges_tenant_id_id_key unique (tenant_id, id),
  constraint challenges_title_length_check check (char_length(title) between 1 and 120),
  constraint challenges_target_range_check check (target between 1 and 100000),
  constraint challenges_bonus_range_check check (bonus between 1 and 100000),
  constraint challenges_end_after_they_start check (ends_at > starts_at),
  constraint challenges_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict
);
comment on table callcenter.challenges is 'Something to be done so and so often in a day, a week or a month, for more points.';
comment on column callcenter.challenges.id is 'The row''s key.';
comment on column callcenter.challenges.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.challenges.created_at is 'When the row was written.';
comment on column callcenter.challenges.updated_at is 'When it last changed.';
comment on column callcenter.challenges.title is 'What it is called.';
comment on column callcenter.challenges.period is 'How often it begins anew, in UTC; weeks begin on Monday.';
comment on column callcenter.challenges.deed is 'What is to be done.';
comment on column callcenter.challenges.target is 'How often.';
comment on column callcenter.challenges.bonus is 'How many points that brings.';
comment on column callcenter.challenges.starts_at is 'From when on.';
comment on column callcenter.challenges.ends_at is 'Until when; open while nobody has said.';
alter table callcenter.challenges enable row level security;
revoke all on table callcenter.challenges from public, anon, authenticated, service_role;

create index if not exists challenges_deed_starts_at_idx
  on callcenter.challenges (deed, starts_at);

create table if not exists callcenter.challenge_progress (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  challenge_id uuid not null,
  user_id uuid not null,
  began_on date not null,
  done integer default 0 not null,
  completed_at timestamptz,
  constraint challenge_progress_pkey primary key (id),
  constraint challenge_progress_done_range_check check (done between 0 and 1000000),
  constraint challenge_progress_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict,
  constraint challenge_progress_challenge_id_fkey foreign key (tenant_id, challenge_id) references callcenter.challenges (tenant_id, id) on delete cascade
);
comment on table callcenter.challenge_progress is 'How far somebody is with a challenge in one of its days, weeks or months.';
comment on column callcenter.challenge_progress.id is 'The row''s key.';
comment on column callcenter.challenge_progress.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.challenge_progress.created_at is 'When the row was written.';
comment on column callcenter.challenge_progress.updated_at is 'When it last changed.';
comment on column callcenter.challenge_progress.challenge_id is 'The challenge.';
comment on column callcenter.challenge_progress.user_id is 'Who.';
comment on column callcenter.challenge_progress.began_on is 'The first day of that day, week or month.';
comment on column callcenter.challenge_progress.done is 'How often he has done it.';
comment on column callcenter.challenge_progress.completed_at is 'When he had done it often enough.';
alter table callcenter.challenge_progress enable row level security;
revoke all on table callcenter.challenge_progress from public, anon, authenticated, service_role;

create unique index if not exists challenge_progress_tenant_id_challenge_id_user_id_began_on_idx
  on callcenter.challenge_progress (tenant_id, challenge_id, user_id, began_on);

create index if not exists challenge_progress_challenge_id_idx
  on callcenter.challenge_progress (challenge_id);

create index if not exists challenge_progress_user_id_idx
  on callcenter.challenge_progress (user_id);
