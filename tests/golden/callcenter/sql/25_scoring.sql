-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists callcenter.scoring_models (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  name text not null,
  source_weight integer default 30 not null,
  status_weight integer default 25 not null,
  age_weight integer default 20 not null,
  assignment_weight integer default 10 not null,
  availability_weight integer default 15 not null,
  half_life_days integer default 7 not null,
  is_active boolean default false not null,
  constraint scoring_models_pkey primary key (id),
  constraint scoring_models_tenant_id_name_key unique (tenant_id, name),
  constraint scoring_models_tenant_id_id_key unique (tenant_id, id),
  constraint scoring_models_name_length_check check (char_length(name) between 1 and 80),
  constraint scoring_models_source_weight_range_check check (source_weight between 0 and 100),
  constraint scoring_models_status_weight_range_check check (status_weight between 0 and 100),
  constraint scoring_models_age_weight_range_check check (age_weight between 0 and 100),
  constraint scoring_models_assignment_weight_range_check check (assignment_weight between 0 and 100),
  constraint scoring_models_availability_weight_range_check check (availability_weight between 0 and 100),
  constraint scoring_models_half_life_days_range_check check (half_life_days between 1 and 365),
  constraint scoring_models_weights_are_a_whole check (source_weight + status_weight + age_weight + assignment_weight + availability_weight = 100),
  constraint scoring_models_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict
);
comment on table callcenter.scoring_models is 'How much each factor weighs in a score, in per cent, and how fast a lead grows old. One is in force at a time; others are kept to
compare.';
comment on column callcenter.scoring_models.id is 'The row''s key.';
comment on column callcenter.scoring_models.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.scoring_models.created_at is 'When the row was written.';
comment on column callcenter.scoring_models.name is 'What it is called.';
comment on column callcenter.scoring_models.source_weight is 'How well the source''s leads have sold.';
comment on column callcenter.scoring_models.status_weight is 'How far it has come.';
comment on column callcenter.scoring_models.age_weight is 'How fresh it is.';
comment on column callcenter.scoring_models.assignment_weight is 'Whether it waits for somebody.';
comment on column callcenter.scoring_models.availability_weight is 'Whether somebody could take it.';
comment on column callcenter.scoring_models.half_life_days is 'After how many days a lead is worth half.';
comment on column callcenter.scoring_models.is_active is 'Is it in force?';
alter table callcenter.scoring_models enable row level security;
revoke all on table callcenter.scoring_models from public, anon, authenticated, service_role;

create unique index if not exists idx_scoring_models_in_force
  on callcenter.scoring_models (tenant_id) where is_active;

create table if not exists callcenter.lead_scores (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  lead_id uuid not null,
  model_id uuid,
  score integer not null,
  source_quality callcenter.percentage not null,
  status_factor callcenter.percentage not null,
  age_factor callcenter.percentage not null,
  assignment_factor callcenter.percentage not null,
  availability_factor callcenter.percentage not null,
  constraint lead_scores_pkey primary key (id),
  constraint lead_scores_score_range_check check (score between 0 and 100),
  constraint lead_scores_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict,
  constraint lead_scores_lead_id_fkey foreign key (tenant_id, lead_id) references callcenter.leads (tenant_id, id) on delete cascade,
  constraint lead_scores_model_id_fkey foreign key (tenant_id, model_id) references callcenter.scoring_models (tenant_id, id) on delete set null (model_id)
);
comment on table callcenter.lead_scores is 'A score, and the five factors it is made of, each from 0 to 100.';
comment on column callcenter.lead_scores.id is 'The row''s key.';
comment on column callcenter.lead_scores.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.lead_scores.created_at is 'When the row was written.';
comment on column callcenter.lead_scores.lead_id is 'The lead.';
comment on column callcenter.lead_scores.model_id is 'The model it was made by; absent before the tenant had one.';
comment on column callcenter.lead_scores.score is 'The score.';
comment on column callcenter.lead_scores.source_quality is 'How many of the source''s leads were won, in the half year before.';
comment on column callcenter.lead_scores.status_factor is 'How far it has come.';
comment on column callcenter.lead_scores.age_factor is 'How fresh it is.';
comment on column callcenter.lead_scores.assignment_factor is 'Whether it waits for somebody.';
comment on column callcenter.lead_scores.availability_factor is 'How many of those who could take it are free.';
alter table callcenter.lead_scores enable row level security;
revoke all on table callcenter.lead_scores from public, anon, authenticated, service_role;

create index if not exists lead_scores_lead_id_created_at_idx
  on callcenter.lead_scores (lead_id, created_at desc);

create index if not exists lead_scores_tenant_id_idx
  on callcenter.lead_scores (tenant_id);

create index if not exists lead_scores_created_at_idx
  on callcenter.lead_scores (created_at);

create index if not exists lead_scores_model_id_idx
  on callcenter.lead_scores (model_id);
