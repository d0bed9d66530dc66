-- Made by seoc from the domain timetracker. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists timetracker.profiles (
  id uuid not null,
  display_name text not null,
  time_zone text default 'UTC' not null,
  constraint profiles_pkey primary key (id),
  constraint profiles_display_name_length_check check (char_length(display_name) between 1 and 120),
  constraint profiles_time_zone_length_check check (char_length(time_zone) between 1 and 64),
  constraint profiles_time_zone_pattern_check check (time_zone ~ '^[A-Za-z]+(/[A-Za-z_+-]+)*$'),
  constraint profiles_id_fkey foreign key (id) references auth.users (id) on delete cascade
);
comment on table timetracker.profiles is 'A person with an account.';
comment on column timetracker.profiles.id is 'The key of the account.';
comment on column timetracker.profiles.display_name is 'What colleagues call him.';
comment on column timetracker.profiles.time_zone is 'The time zone his day is counted in.';
alter table timetracker.profiles enable row level security;
revoke all on table timetracker.profiles from public, anon, authenticated, service_role;

create table if not exists timetracker.organizations (
  id uuid default gen_random_uuid() not null,
  name text not null,
  slug text not null,
  weekly_hours double precision default 40 not null,
  created_at timestamptz default now() not null,
  constraint organizations_pkey primary key (id),
  constraint organizations_slug_key unique (slug),
  constraint organizations_name_length_check check (char_length(name) between 1 and 120),
  constraint organizations_slug_pattern_check check (slug ~ '^[a-z0-9-]{3,40}$'),
  constraint organizations_weekly_hours_range_check check (weekly_hours between 1 and 80),
  constraint organizations_weekly_hours_number_check check (weekly_hours <> 'NaN'::double precision)
);
comment on table timetracker.organizations is 'The tenant: a company whose time is tracked.';
comment on column timetracker.organizations.id is 'The row''s key.';
comment on column timetracker.organizations.name is 'What it is called.';
comment on column timetracker.organizations.slug is 'The organization in an address.';
comment on column timetracker.organizations.weekly_hours is 'How many hours a week are full time.';
comment on column timetracker.organizations.created_at is 'When the row was written.';
alter table timetracker.organizations enable row level security;
revoke all on table timetracker.organizations from public, anon, authenticated, service_role;

create table if not exists timetracker.departments (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  name text not null,
  constraint departments_pkey primary key (id),
  constraint departments_organization_id_name_key unique (organization_id, name),
  constraint departments_organization_id_id_key unique (organization_id, id),
  constraint departments_name_length_check check (char_length(name) between 1 and 120),
  constraint departments_organization_id_fkey foreign key (organization_id) references timetracker.organizations (id) on delete cascade
);
comment on table timetracker.departments is 'A department.';
comment on column timetracker.departments.id is 'The row''s key.';
comment on column timetracker.departments.organization_id is 'The organization the row belongs to.';
comment on column timetracker.departments.name is 'What it is called.';
alter table timetracker.departments enable row level security;
revoke all on table timetracker.departments from public, anon, authenticated, service_role;

create table if not exists timetracker.teams (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  department_id uuid,
  name text not null,
  constraint teams_pkey primary key (id),
  constraint teams_organization_id_department_id_name_key unique (organization_id, department_id, name),
  constraint teams_organization_id_id_key unique (organization_id, id),
  constraint teams_name_length_check check (char_length(name) between 1 and 120),
  constraint teams_organization_id_fkey foreign key (organization_id) references timetracker.organizations (id) on delete cascade,
  constraint teams_department_id_fkey foreign key (organization_id, department_id) references timetracker.departments (organization_id, id) on delete set null (department_id)
);
comment on table timetracker.teams is 'A team.';
comment on column timetracker.teams.id is 'The row''s key.';
comment on column timetracker.teams.organization_id is 'The organization the row belongs to.';
comment on column timetracker.teams.department_id is 'The department it belongs to.';
comment on column timetracker.teams.name is 'What it is called.';
alter table timetracker.teams enable row level security;
revoke all on table timetracker.teams from public, anon, authenticated, service_role;

create index if not exists teams_department_id_idx
  on timetracker.teams (department_id);

create table if not exists timetracker.memberships (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  profile_id uuid not null,
  role timetracker.member_role not null,
  team_id uuid,
  department_id uuid,
  joined_at timestamptz default now() not null,
  constraint memberships_pkey primary key (id),
  constraint memberships_organization_id_profile_id_key unique (organization_id, profile_id),
  constraint memberships_organization_id_fkey foreign key (organization_id) references timetracker.organizations (id) on delete cascade,
  constraint memberships_profile_id_fkey foreign key (profile_id) references timetracker.profiles (id) on delete cascade,
  constraint memberships_team_id_fkey foreign key (organization_id, team_id) references timetracker.teams (organization_id, id) on delete set null (team_id),
  constraint memberships_department_id_fkey foreign key (organization_id, department_id) references timetracker.departments (organization_id, id) on delete set null (department_id)
);
comment on table timetracker.memberships is 'Who belongs to an organization, and as what.';
comment on column timetracker.memberships.id is 'The row''s key.';
comment on column timetracker.memberships.organization_id is 'The organization.';
comment on column timetracker.memberships.profile_id is 'The person.';
comment on column timetracker.memberships.role is 'What he may do there.';
comment on column timetracker.memberships.team_id is 'The team he is in.';
comment on column timetracker.memberships.department_id is 'The department he is in.';
comment on column timetracker.memberships.joined_at is 'When he came.';
alter table timetracker.memberships enable row level security;
revoke all on table timetracker.memberships from public, anon, authenticated, service_role;

create index if not exists memberships_profile_id_idx
  on timetracker.memberships (profile_id);

create index if not exists memberships_team_id_idx
  on timetracker.memberships (team_id);

create index if not exists memberships_department_id_idx
  on timetracker.memberships (department_id);

create table if not exists timetracker_private.memberships_invitation (
  token_hash bytea not null,
  organization_id uuid not null,
  role timetracker.member_role not null,
  email text,
  profile_id uuid,
  invited_by uuid not null,
  created_at timestamptz default now() not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  constraint memberships_invitation_pkey primary key (token_hash),
  constraint memberships_invitation_whom_check check (num_nonnulls(email, profile_id) = 1),
  constraint memberships_invitation_organization_id_fkey foreign key (organization_id) references timetracker.organizations (id) on delete cascade,
  constraint memberships_invitation_profile_id_fkey foreign key (profile_id) references timetracker.profiles (id) on delete cascade,
  constraint memberships_invitation_invited_by_fkey foreign key (organization_id, invited_by) references timetracker.memberships (organization_id, profile_id) on delete cascade
);
comment on table timetracker_private.memberships_invitation is 'Invitations; of a token only its hash is kept.';
alter table timetracker_private.memberships_invitation enable row level security;
revoke all on table timetracker_private.memberships_invitation from public, anon, authenticated, service_role;

create index if not exists memberships_invitation_organization_id_invited_by_idx
  on timetracker_private.memberships_invitation (organization_id, invited_by);

create index if not exists memberships_invitation_profile_id_idx
  on timetracker_private.memberships_invitation (profile_id);

create table if not exists timetracker.projects (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  name text not null,
  team_id uuid,
  is_active boolean default true not null,
  budget_hours double precision,
  constraint projects_pkey primary key (id),
  constraint projects_organization_id_name_key unique (organization_id, name),
  constraint projects_organization_id_id_key unique (organization_id, id),
  constraint projects_name_length_check check (char_length(name) between 1 and 120),
  constraint projects_budget_hours_range_check check (budget_hours >= 0),
  constraint projects_budget_hours_number_check check (budget_hours <> 'NaN'::double precision),
  constraint projects_organization_id_fkey foreign key (organization_id) references timetracker.organizations (id) on delete cascade,
  constraint projects_team_id_fkey foreign key (organization_id, team_id) references timetracker.teams (organization_id, id) on delete set null (team_id)
);
comment on table timetracker.projects is 'Work that time is spent on.';
comment on column timetracker.projects.id is 'The row''s key.';
comment on column timetracker.projects.organization_id is 'The organization the row belongs to.';
comment on column timetracker.projects.created_at is 'When the row was written.';
comment on column timetracker.projects.updated_at is 'When the row last changed.';
comment on column timetracker.projects.name is 'What it is called.';
comment on column timetracker.projects.team_id is 'The team that does it.';
comment on column timetracker.projects.is_active is 'False once it is over: no new time is logged on it.';
comment on column timetracker.projects.budget_hours is 'How many hours it may take.';
alter table timetracker.projects enable row level security;
revoke all on table timetracker.projects from public, anon, authenticated, service_role;

create index if not exists projects_team_id_idx
  on timetracker.projects (team_id);
