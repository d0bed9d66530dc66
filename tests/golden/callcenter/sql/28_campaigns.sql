-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists callcenter.campaigns (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  code callcenter.code not null,
  name text not null,
  status callcenter.campaign_status default 'DRAFT' not null,
  budget callcenter.money default 0 not null,
  spent callcenter.money default 0 not null,
  starts_at timestamptz not null,
  ends_at timestamptz,
  goal_leads integer,
  constraint campaigns_pkey primary key (id),
  constraint campaigns_tenant_id_code_key unique (tenant_id, code),
  constraint campaigns_tenant_id_id_key unique (tenant_id, id),
  constraint campaigns_name_length_check check (char_length(name) between 1 and 160),
  constraint campaigns_goal_leads_range_check check (goal_leads between 1 and 1000000),
  constraint campaigns_end_after_they_start check (ends_at > starts_at),
  constraint campaigns_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict
);
comment on table callcenter.campaigns is 'A campaign with a budget. Nothing is spent beyond it.';
comment on column callcenter.campaigns.id is 'The row''s key.';
comment on column callcenter.campaigns.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.campaigns.created_at is 'When the row was written.';
comment on column callcenter.campaigns.updated_at is 'When it last changed.';
comment on column callcenter.campaigns.code is 'Its word, such as `spring-2030`.';
comment on column callcenter.campaigns.name is 'For people.';
comment on column callcenter.campaigns.status is 'Where it stands.';
comment on column callcenter.campaigns.budget is 'What may be spent on it.';
comment on column callcenter.campaigns.spent is 'What was spent on it.';
comment on column callcenter.campaigns.starts_at is 'When it begins.';
comment on column callcenter.campaigns.ends_at is 'When it ends; open while nobody has said.';
comment on column callcenter.campaigns.goal_leads is 'How many leads it is to bring.';
alter table callcenter.campaigns enable row level security;
revoke all on table callcenter.campaigns from public, anon, authenticated, service_role;

create index if not exists campaigns_status_starts_at_idx
  on callcenter.campaigns (status, starts_at);

create table if not exists callcenter.campaign_sources (
  tenant_id uuid not null,
  campaign_id uuid not null,
  source_id uuid not null,
  share callcenter.percentage default 100 not null,
  constraint campaign_sources_pkey primary key (campaign_id, source_id),
  constraint campaign_sources_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict,
  constraint campaign_sources_campaign_id_fkey foreign key (tenant_id, campaign_id) references callcenter.campaigns (tenant_id, id) on delete cascade,
  constraint campaign_sources_source_id_fkey foreign key (tenant_id, source_id) references callcenter.lead_sources (tenant_id, id) on delete cascade
);
comment on table callcenter.campaign_sources is 'A source that a campaign pays for.';
comment on column callcenter.campaign_sources.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.campaign_sources.campaign_id is 'The campaign.';
comment on column callcenter.campaign_sources.source_id is 'The source.';
comment on column callcenter.campaign_sources.share is 'Which share of what comes from there is counted for the campaign.';
alter table callcenter.campaign_sources enable row level security;
revoke all on table callcenter.campaign_sources from public, anon, authenticated, service_role;

create index if not exists campaign_sources_tenant_id_idx
  on callcenter.campaign_sources (tenant_id);

create index if not exists campaign_sources_source_id_idx
  on callcenter.campaign_sources (source_id);

create table if not exists callcenter.campaign_expenses (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  campaign_id uuid not null,
  kind callcenter.expense_kind not null,
  amount callcenter.money not null,
  spent_on date not null,
  note text,
  booked_by uuid,
  constraint campaign_expenses_pkey primary key (id),
  constraint campaign_expenses_something check (amount > 0),
  constraint campaign_expenses_note_length_check check (char_length(note) between 1 and 200),
  constraint campaign_expenses_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict,
  constraint campaign_expenses_campaign_id_fkey foreign key (tenant_id, campaign_id) references callcenter.campaigns (tenant_id, id) on delete restrict,
  constraint campaign_expenses_booked_by_fkey foreign key (booked_by) references callcenter.users (id) on delete set null (booked_by)
);
comment on table callcenter.campaign_expenses is 'Money that was spent on a campaign; never changed, and set right by a further one.';
comment on column callcenter.campaign_expenses.id is 'The row''s key.';
comment on column callcenter.campaign_expenses.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.campaign_expenses.created_at is 'When the row was written.';
comment on column callcenter.campaign_expenses.campaign_id is 'The campaign.';
comment on column callcenter.campaign_expenses.kind is 'What it was spent on.';
comment on column callcenter.campaign_expenses.amount is 'How much.';
comment on column callcenter.campaign_expenses.spent_on is 'On which day.';
comment on column callcenter.campaign_expenses.note is 'For what, in words.';
comment on column callcenter.campaign_expenses.booked_by is 'Who said so.';
alter table callcenter.campaign_expenses enable row level security;
revoke all on table callcenter.campaign_expenses from public, anon, authenticated, service_role;

create index if not exists campaign_expenses_campaign_id_spent_on_idx
  on callcenter.campaign_expenses (campaign_id, spent_on);

create index if not exists campaign_expenses_tenant_id_idx
  on callcenter.campaign_expenses (tenant_id);

create index if not exists campaign_expenses_booked_by_idx
  on callcenter.campaign_expenses (booked_by);
