-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists callcenter.routing_rules (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  "position" integer not null,
  name text not null,
  source_id uuid,
  campaign_id uuid,
  skill_id uuid,
  min_score integer default 0 not null,
  team_id uuid,
  strategy callcenter.routing_strategy default 'ROUND_ROBIN' not null,
  is_active boolean default true not null,
  constraint routing_rules_pkey primary key (id),
  constraint routing_rules_tenant_id_position_key unique (tenant_id, "position"),
  constraint routing_rules_tenant_id_id_key unique (tenant_id, id),
  constraint routing_rules_position_range_check check ("position" between 1 and 1000),
  constraint routing_rules_name_length_check check (char_length(name) between 1 and 120),
  constraint routing_rules_min_score_range_check check (min_score between 0 and 100),
  constraint routing_rules_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict,
  constraint routing_rules_source_id_fkey foreign key (tenant_id, source_id) references callcenter.lead_sources (tenant_id, id) on delete cascade,
  constraint routing_rules_skill_id_fkey foreign key (tenant_id, skill_id) references callcenter.skills (tenant_id, id) on delete cascade,
  constraint routing_rules_team_id_fkey foreign key (tenant_id, team_id) references callcenter.teams (tenant_id, id) on delete cascade
);
comment on table callcenter.routing_rules is 'Who is given which leads. Rules are asked in order, and the first that fits decides.';
comment on column callcenter.routing_rules.id is 'The row''s key.';
comment on column callcenter.routing_rules.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.routing_rules.created_at is 'When the row was written.';
comment on column callcenter.routing_rules.updated_at is 'When it last changed.';
comment on column callcenter.routing_rules."position" is 'Its place in the order.';
comment on column callcenter.routing_rules.name is 'What it is called.';
comment on column callcenter.routing_rules.source_id is 'Only leads from there.';
comment on column callcenter.routing_rules.campaign_id is 'Only leads of this campaign.';
comment on column callcenter.routing_rules.skill_id is 'Only leads that need this skill.';
comment on column callcenter.routing_rules.min_score is 'Only leads with at least this score.';
comment on column callcenter.routing_rules.team_id is 'To agents of this team; of any, unless said.';
comment on column callcenter.routing_rules.strategy is 'By what the agent is chosen.';
comment on column callcenter.routing_rules.is_active is 'False while it is not asked.';
alter table callcenter.routing_rules enable row level security;
revoke all on table callcenter.routing_rules from public, anon, authenticated, service_role;

create index if not exists routing_rules_source_id_idx
  on callcenter.routing_rules (source_id);

create index if not exists routing_rules_campaign_id_idx
  on callcenter.routing_rules (campaign_id);

create index if not exists routing_rules_skill_id_idx
  on callcenter.routing_rules (skill_id);

create index if not exists routing_rules_team_id_idx
  on callcenter.routing_rules (team_id);

create table if not exists callcenter.lead_assignments (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  lead_id uuid not null,
  agent_id uuid not null,
  assigned_by uuid,
  rule_id uuid,
  strategy callcenter.routing_strategy,
  ended_at timestamptz,
  constraint lead_assignments_pkey primary key (id),
  constraint lead_assignments_end_after_they_begin check (ended_at >= created_at),
  constraint lead_assignments_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict,
  constraint lead_assignments_lead_id_fkey foreign key (tenant_id, lead_id) references callcenter.leads (tenant_id, id) on delete cascade,
  constraint lead_assignments_agent_id_fkey foreign key (agent_id) references callcenter.users (id) on delete restrict,
  constraint lead_assignments_assigned_by_fkey foreign key (assigned_by) references callcenter.users (id) on delete set null (assigned_by),
  constraint lead_assignments_rule_id_fkey foreign key (tenant_id, rule_id) references callcenter.routing_rules (tenant_id, id) on delete set null (rule_id)
);
comment on table callcenter.lead_assignments is 'Who had a lead, from when to when, and why he.';
comment on column callcenter.lead_assignments.id is 'The row''s key.';
comment on column callcenter.lead_assignments.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.lead_assignments.created_at is 'When the row was written.';
comment on column callcenter.lead_assignments.lead_id is 'The lead.';
comment on column callcenter.lead_assignments.agent_id is 'Who had it.';
comment on column callcenter.lead_assignments.assigned_by is 'Who gave it to him; absent when a rule did.';
comment on column callcenter.lead_assignments.rule_id is 'The rule that chose him.';
comment on column callcenter.lead_assignments.strategy is 'By what he was chosen; absent when somebody chose him by hand.';
comment on column callcenter.lead_assignments.ended_at is 'When it went to somebody else, or was closed.';
alter table callcenter.lead_assignments enable row level security;
revoke all on table callcenter.lead_assignments from public, anon, authenticated, service_role;

create unique index if not exists idx_lead_assignments_current
  on callcenter.lead_assignments (tenant_id, lead_id) where ended_at is null;

create index if not exists lead_assignments_tenant_id_idx
  on callcenter.lead_assignments (tenant_id);

create index if not exists lead_assignments_lead_id_idx
  on callcenter.lead_assignments (lead_id);

create index if not exists lead_assignments_agent_id_idx
  on callcenter.lead_assignments (agent_id);

create index if not exists lead_assignments_assigned_by_idx
  on callcenter.lead_assignments (assigned_by);

create index if not exists lead_assignments_rule_id_idx
  on callcenter.lead_assignments (rule_id);
