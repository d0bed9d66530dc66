-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists callcenter.teams (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  name text not null,
  supervisor_id uuid,
  constraint teams_pkey primary key (id),
  constraint teams_tenant_id_name_key unique (tenant_id, name),
  constraint teams_tenant_id_id_key unique (tenant_id, id),
  constraint teams_name_length_check check (char_length(name) between 1 and 120),
  constraint teams_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict
);
comment on table callcenter.teams is 'A team of agents, under somebody.';
comment on column callcenter.teams.id is 'The row''s key.';
comment on column callcenter.teams.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.teams.created_at is 'When the row was written.';
comment on column callcenter.teams.updated_at is 'When it last changed.';
comment on column callcenter.teams.name is 'What it is called.';
comment on column callcenter.teams.supervisor_id is 'Who watches over it; nobody, once he has left.';
alter table callcenter.teams enable row level security;
revoke all on table callcenter.teams from public, anon, authenticated, service_role;

create index if not exists teams_supervisor_id_idx
  on callcenter.teams (supervisor_id);

create table if not exists callcenter.skills (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  code callcenter.code not null,
  title text not null,
  constraint skills_pkey primary key (id),
  constraint skills_tenant_id_code_key unique (tenant_id, code),
  constraint skills_tenant_id_id_key unique (tenant_id, id),
  constraint skills_title_length_check check (char_length(title) between 1 and 80),
  constraint skills_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict
);
comment on table callcenter.skills is 'Something a lead may need an agent to be able to: a language, a product.';
comment on column callcenter.skills.id is 'The row''s key.';
comment on column callcenter.skills.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.skills.created_at is 'When the row was written.';
comment on column callcenter.skills.code is 'Its word, such as `german` or `mortgages`.';
comment on column callcenter.skills.title is 'For people.';
alter table callcenter.skills enable row level security;
revoke all on table callcenter.skills from public, anon, authenticated, service_role;

create table if not exists callcenter.agents (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  user_id uuid not null,
  team_id uuid,
  status callcenter.agent_status default 'OFFLINE' not null,
  status_since timestamptz default now() not null,
  extension text,
  max_open_leads integer default 25 not null,
  last_assigned_at timestamptz,
  phone text,
  email text,
  national_id text,
  payout_iban text,
  slack_handle text,
  constraint agents_pkey primary key (id),
  constraint agents_tenant_id_extension_key unique (tenant_id, extension),
  constraint agents_tenant_id_slack_handle_key unique (tenant_id, slack_handle),
  constraint agents_tenant_id_id_key unique (tenant_id, id),
  constraint agents_extension_pattern_check check (extension ~ '^[0-9]{2,6}$'),
  constraint agents_max_open_leads_range_check check (max_open_leads between 0 and 500),
  constraint agents_phone_sealed_check check (phone ~ '^sealed:[0-9]+::[A-Za-z0-9+/]+=*$'),
  constraint agents_email_sealed_check check (email ~ '^sealed:[0-9]+:[0-9a-f]{64}:[A-Za-z0-9+/]+=*$'),
  constraint agents_national_id_sealed_check check (national_id ~ '^sealed:[0-9]+::[A-Za-z0-9+/]+=*$'),
  constraint agents_payout_iban_sealed_check check (payout_iban ~ '^sealed:[0-9]+::[A-Za-z0-9+/]+=*$'),
  constraint agents_slack_handle_pattern_check check (slack_handle ~ '^[UW][A-Z0-9]{6,20}$'),
  constraint agents_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict,
  constraint agents_team_id_fkey foreign key (tenant_id, team_id) references callcenter.teams (tenant_id, id) on delete set null (team_id)
);
comment on table callcenter.agents is 'What a tenant knows of somebody who works there: how he is reached, how he is paid, and whether he can take a call. It goes with
his place there.';
comment on column callcenter.agents.id is 'The row''s key.';
comment on column callcenter.agents.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.agents.created_at is 'When the row was written.';
comment on column callcenter.agents.updated_at is 'When it last changed.';
comment on column callcenter.agents.user_id is 'Who he is.';
comment on column callcenter.agents.team_id is 'The team he is in.';
comment on column callcenter.agents.status is 'Whether he can take a call.';
comment on column callcenter.agents.status_since is 'Since when.';
comment on column callcenter.agents.extension is 'Under which number the switchboard reaches him.';
comment on column callcenter.agents.max_open_leads is 'How many open leads he is given at most.';
comment on column callcenter.agents.last_assigned_at is 'When he was last given a lead; whoever waited longest comes first.';
comment on column callcenter.agents.phone is 'Where he is called at home.';
comment on column callcenter.agents.email is 'Where he is written to.';
comment on column callcenter.agents.national_id is 'His social security number.';
comment on column callcenter.agents.payout_iban is 'The account his bonus is paid to.';
comment on column callcenter.agents.slack_handle is 'Under which name Slack knows him.';
alter table callcenter.agents enable row level security;
revoke all on table callcenter.agents from public, anon, authenticated, service_role;

create unique index if not exists agents_email_key
  on callcenter.agents ((split_part(email, ':', 3)));

create unique index if not exists agents_tenant_id_user_id_idx
  on callcenter.agents (tenant_id, user_id);

create index if not exists agents_status_idx
  on callcenter.agents (status);

create index if not exists agents_user_id_idx
  on callcenter.agents (user_id);

create index if not exists agents_team_id_idx
  on callcenter.agents (team_id);

create table if not exists callcenter.agent_skills (
  tenant_id uuid not null,
  agent_id uuid not null,
  skill_id uuid not null,
  level integer default 3 not null,
  constraint agent_skills_pkey primary key (agent_id, skill_id),
  constraint agent_skills_level_range_check check (level between 1 and 5),
  constraint agent_skills_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict,
  constraint agent_skills_agent_id_fkey foreign key (tenant_id, agent_id) references callcenter.agents (tenant_id, id) on delete cascade,
  constraint agent_skills_skill_id_fkey foreign key (tenant_id, skill_id) references callcenter.skills (tenant_id, id) on delete cascade
);
comment on table callcenter.agent_skills is 'How well somebody can do something.';
comment on column callcenter.agent_skills.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.agent_skills.agent_id is 'Who.';
comment on column callcenter.agent_skills.skill_id is 'What.';
comment on column callcenter.agent_skills.level is 'How well, from beginner to authority.';
alter table callcenter.agent_skills enable row level security;
revoke all on table callcenter.agent_skills from public, anon, authenticated, service_role;

create index if not exists agent_skills_tenant_id_idx
  on callcenter.agent_skills (tenant_id);

create index if not exists agent_skills_skill_id_idx
  on callcenter.agent_skills (skill_id);

create table if not exists callcenter.agent_activities (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  agent_id uuid not null,
  from_status callcenter.agent_status not null,
  to_status callcenter.agent_status not null,
  seconds integer not null,
  constraint agent_activities_pkey primary key (id, created_at),
  constraint agent_activities_seconds_range_check check (seconds >= 0),
  constraint agent_activities_change_something check (from_status <> to_status),
  constraint agent_activities_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict,
  constraint agent_activities_agent_id_fkey foreign key (agent_id) references callcenter.users (id) on delete restrict
) partition by range (created_at);
comment on table callcenter.agent_activities is 'When an agent could take calls, and what kept him. A month is a partition.';
comment on column callcenter.agent_activities.id is 'The row''s key.';
comment on column callcenter.agent_activities.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.agent_activities.created_at is 'When the row was written.';
comment on column callcenter.agent_activities.agent_id is 'Who.';
comment on column callcenter.agent_activities.from_status is 'What he was.';
comment on column callcenter.agent_activities.to_status is 'What he became.';
comment on column callcenter.agent_activities.seconds is 'How long he had been what he was.';
alter table callcenter.agent_activities enable row level security;
revoke all on table callcenter.agent_activities from public, anon, authenticated, service_role;

create index if not exists agent_activities_agent_id_created_at_idx
  on callcenter.agent_activities (agent_id, created_at desc);

create index if not exists agent_activities_tenant_id_idx
  on callcenter.agent_activities (tenant_id);

create table if not exists callcenter.agent_activities_default partition of callcenter.agent_activities default;
alter table callcenter.agent_activities_default enable row level security;
revoke all on table callcenter.agent_activities_default from public, anon, authenticated, service_role;
