-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists callcenter.lead_sources (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  code callcenter.code not null,
  title text not null,
  kind callcenter.source_kind not null,
  cost_per_lead callcenter.money default 0 not null,
  is_active boolean default true not null,
  constraint lead_sources_pkey primary key (id),
  constraint lead_sources_tenant_id_code_key unique (tenant_id, code),
  constraint lead_sources_tenant_id_id_key unique (tenant_id, id),
  constraint lead_sources_title_length_check check (char_length(title) between 1 and 120),
  constraint lead_sources_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict
);
comment on table callcenter.lead_sources is 'Where leads come from.';
comment on column callcenter.lead_sources.id is 'The row''s key.';
comment on column callcenter.lead_sources.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.lead_sources.created_at is 'When the row was written.';
comment on column callcenter.lead_sources.updated_at is 'When it last changed.';
comment on column callcenter.lead_sources.code is 'Its word, such as `spring-landing-page`.';
comment on column callcenter.lead_sources.title is 'For people.';
comment on column callcenter.lead_sources.kind is 'What kind of place it is.';
comment on column callcenter.lead_sources.cost_per_lead is 'What a lead from there costs.';
comment on column callcenter.lead_sources.is_active is 'False once nothing comes from there any more.';
alter table callcenter.lead_sources enable row level security;
revoke all on table callcenter.lead_sources from public, anon, authenticated, service_role;

create table if not exists callcenter.leads (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  source_id uuid not null,
  campaign_id uuid,
  external_ref text,
  full_name text not null,
  company_name text,
  email text,
  phone text,
  required_skill_id uuid,
  estimated_value callcenter.money,
  status callcenter.lead_status default 'NEW' not null,
  lost_reason text,
  score integer default 0 not null,
  scored_at timestamptz,
  assigned_to uuid,
  assigned_at timestamptz,
  last_contacted_at timestamptz,
  closed_at timestamptz,
  forgotten_at timestamptz,
  constraint leads_pkey primary key (id),
  constraint leads_tenant_id_external_ref_key unique (tenant_id, external_ref),
  constraint leads_tenant_id_id_key unique (tenant_id, id),
  constraint leads_external_ref_length_check check (char_length(external_ref) between 1 and 120),
  constraint leads_full_name_length_check check (char_length(full_name) between 1 and 160),
  constraint leads_company_name_length_check check (char_length(company_name) between 1 and 160),
  constraint leads_email_sealed_check check (email ~ '^sealed:[0-9]+:[0-9a-f]{64}:[A-Za-z0-9+/]+=*$'),
  constraint leads_phone_sealed_check check (phone ~ '^sealed:[0-9]+:[0-9a-f]{64}:[A-Za-z0-9+/]+=*$'),
  constraint leads_lost_reason_length_check check (char_length(lost_reason) between 1 and 200),
  constraint leads_score_range_check check (score between 0 and 100),
  constraint leads_assigned_has_moment check (assigned_to is null or assigned_at is not null),
  constraint leads_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict,
  constraint leads_source_id_fkey foreign key (tenant_id, source_id) references callcenter.lead_sources (tenant_id, id) on delete restrict,
  constraint leads_required_skill_id_fkey foreign key (tenant_id, required_skill_id) references callcenter.skills (tenant_id, id) on delete set null (required_skill_id)
);
comment on table callcenter.leads is 'Somebody who may buy. An agent sees those he was given; how to reach them is stored encrypted and found again by a keyed hash. Three
years after a lead was closed, who it was is forgotten; whoever asks earlier is told what is known of him, and forgotten with what was said,
written and recorded. That a call was made is no figure of anybody''s day then.';
comment on column callcenter.leads.id is 'The row''s key.';
comment on column callcenter.leads.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.leads.created_at is 'When the row was written.';
comment on column callcenter.leads.updated_at is 'When it last changed.';
comment on column callcenter.leads.source_id is 'Where it came from.';
comment on column callcenter.leads.campaign_id is 'The campaign that brought it.';
comment on column callcenter.leads.external_ref is 'What the source calls it; the same comes in once.';
comment on column callcenter.leads.full_name is 'His name.';
comment on column callcenter.leads.company_name is 'Whom he works for.';
comment on column callcenter.leads.email is 'Where he is written to.';
comment on column callcenter.leads.phone is 'Where he is called.';
comment on column callcenter.leads.required_skill_id is 'What whoever takes it has to be able to.';
comment on column callcenter.leads.estimated_value is 'What it may bring.';
comment on column callcenter.leads.status is 'Where it stands.';
comment on column callcenter.leads.lost_reason is 'Why it was lost.';
comment on column callcenter.leads.score is 'How much it promises.';
comment on column callcenter.leads.scored_at is 'When that was worked out.';
comment on column callcenter.leads.assigned_to is 'Whose it is.';
comment on column callcenter.leads.assigned_at is 'Since when.';
comment on column callcenter.leads.last_contacted_at is 'When somebody last spoke or wrote to him.';
comment on column callcenter.leads.closed_at is 'When it was won or lost.';
comment on column callcenter.leads.forgotten_at is 'When it was forgotten who it was.';
alter table callcenter.leads enable row level security;
revoke all on table callcenter.leads from public, anon, authenticated, service_role;

create index if not exists leads_email_idx
  on callcenter.leads ((split_part(email, ':', 3)));

create index if not exists leads_phone_idx
  on callcenter.leads ((split_part(phone, ':', 3)));

create index if not exists leads_status_score_idx
  on callcenter.leads (status, score desc);

create index if not exists leads_created_at_idx
  on callcenter.leads (created_at desc);

create index if not exists idx_leads_to_score
  on callcenter.leads (scored_at) where closed_at is null;

create index if not exists idx_leads_waiting
  on callcenter.leads (score desc) where assigned_to is null and closed_at is null;

create index if not exists leads_source_id_idx
  on callcenter.leads (source_id);

create index if not exists leads_campaign_id_idx
  on callcenter.leads (campaign_id);

create index if not exists leads_required_skill_id_idx
  on callcenter.leads (required_skill_id);

create index if not exists leads_assigned_to_idx
  on callcenter.leads (assigned_to);

create index if not exists leads_closed_at_undone_idx
  on callcenter.leads (closed_at) where forgotten_at is null;

create table if not exists callcenter.lead_activities (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  lead_id uuid not null,
  kind callcenter.lead_activity_kind not null,
  actor_id uuid,
  detail text,
  constraint lead_activities_pkey primary key (id),
  constraint lead_activities_detail_length_check check (char_length(detail) between 1 and 2000),
  constraint lead_activities_note_says_something check (kind <> 'NOTE' or detail is not null),
  constraint lead_activities_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict,
  constraint lead_activities_lead_id_fkey foreign key (tenant_id, lead_id) references callcenter.leads (tenant_id, id) on delete cascade,
  constraint lead_activities_actor_id_fkey foreign key (actor_id) references callcenter.users (id) on delete set null (actor_id)
);
comment on table callcenter.lead_activities is 'What happened to a lead, in order. Whoever may see the lead sees it.';
comment on column callcenter.lead_activities.id is 'The row''s key.';
comment on column callcenter.lead_activities.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.lead_activities.created_at is 'When the row was written.';
comment on column callcenter.lead_activities.lead_id is 'The lead.';
comment on column callcenter.lead_activities.kind is 'What happened.';
comment on column callcenter.lead_activities.actor_id is 'Who did it; absent when the system did.';
comment on column callcenter.lead_activities.detail is 'In words.';
alter table callcenter.lead_activities enable row level security;
revoke all on table callcenter.lead_activities from public, anon, authenticated, service_role;

create index if not exists lead_activities_lead_id_created_at_idx
  on callcenter.lead_activities (lead_id, created_at desc);

create index if not exists lead_activities_tenant_id_idx
  on callcenter.lead_activities (tenant_id);

create index if not exists lead_activities_actor_id_idx
  on callcenter.lead_activities (actor_id);
