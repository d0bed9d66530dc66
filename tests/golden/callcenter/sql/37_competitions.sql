-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists callcenter.competitions (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  title text not null,
  prize text,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  status callcenter.competition_status default 'PLANNED' not null,
  constraint competitions_pkey primary key (id),
  constraint competitions_tenant_id_title_key unique (tenant_id, title),
  constraint competitions_tenant_id_id_key unique (tenant_id, id),
  constraint competitions_title_length_check check (char_length(title) between 1 and 120),
  constraint competitions_prize_length_check check (char_length(prize) between 1 and 200),
  constraint competitions_end_after_they_start check (ends_at > starts_at),
  constraint competitions_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict
);
comment on table callcenter.competitions is 'Teams against each other: whose members earn most points between two moments.';
comment on column callcenter.competitions.id is 'The row''s key.';
comment on column callcenter.competitions.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.competitions.created_at is 'When the row was written.';
comment on column callcenter.competitions.updated_at is 'When it last changed.';
comment on column callcenter.competitions.title is 'What it is called.';
comment on column callcenter.competitions.prize is 'What the first get.';
comment on column callcenter.competitions.starts_at is 'From when on.';
comment on column callcenter.competitions.ends_at is 'Until when.';
comment on column callcenter.competitions.status is 'Where it stands.';
alter table callcenter.competitions enable row level security;
revoke all on table callcenter.competitions from public, anon, authenticated, service_role;

create index if not exists competitions_status_starts_at_idx
  on callcenter.competitions (status, starts_at);

create table if not exists callcenter.competition_teams (
  tenant_id uuid not null,
  competition_id uuid not null,
  team_id uuid not null,
  points integer,
  place integer,
  constraint competition_teams_pkey primary key (competition_id, team_id),
  constraint competition_teams_points_range_check check (points >= 0),
  constraint competition_teams_place_range_check check (place >= 1),
  constraint competition_teams_placed_has_points check ((place is null) = (points is null)),
  constraint competition_teams_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict,
  constraint competition_teams_competition_id_fkey foreign key (tenant_id, competition_id) references callcenter.competitions (tenant_id, id) on delete cascade,
  constraint competition_teams_team_id_fkey foreign key (tenant_id, team_id) references callcenter.teams (tenant_id, id) on delete cascade
);
comment on table callcenter.competition_teams is 'A team in a competition, and how it ended for it.';
comment on column callcenter.competition_teams.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.competition_teams.competition_id is 'The competition.';
comment on column callcenter.competition_teams.team_id is 'The team.';
comment on column callcenter.competition_teams.points is 'What its members had earned at the end.';
comment on column callcenter.competition_teams.place is 'Its place at the end; two that are equal have the same.';
alter table callcenter.competition_teams enable row level security;
revoke all on table callcenter.competition_teams from public, anon, authenticated, service_role;

create index if not exists competition_teams_tenant_id_idx
  on callcenter.competition_teams (tenant_id);

create index if not exists competition_teams_team_id_idx
  on callcenter.competition_teams (team_id);
