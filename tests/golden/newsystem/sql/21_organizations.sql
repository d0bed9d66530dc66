-- Made by seoc from the domain newsystem. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists newsystem.organizations (
  id uuid default gen_random_uuid() not null,
  name text not null,
  subscription_tier newsystem.subscription_tier default 'free' not null,
  subscription_status newsystem.subscription_status default 'trial' not null,
  max_users integer default 5 not null,
  max_recordings_per_month integer default 50 not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  constraint organizations_pkey primary key (id),
  constraint organizations_name_length_check check (char_length(name) between 1 and 200),
  constraint organizations_max_users_range_check check (max_users between 1 and 10000),
  constraint organizations_max_recordings_per_month_range_check check (max_recordings_per_month between 0 and 1000000),
  constraint organizations_quotas_fit_tier check (subscription_tier <> 'free' or (max_users <= 5 and max_recordings_per_month <= 50))
);
comment on table newsystem.organizations is 'The tenant: a company, its people and its recordings.';
comment on column newsystem.organizations.id is 'The row''s key.';
comment on column newsystem.organizations.name is 'What it is called.';
comment on column newsystem.organizations.subscription_tier is 'What it has paid for.';
comment on column newsystem.organizations.subscription_status is 'Whether it still pays.';
comment on column newsystem.organizations.max_users is 'How many people it may have.';
comment on column newsystem.organizations.max_recordings_per_month is 'How many recordings its people may begin in a month.';
comment on column newsystem.organizations.created_at is 'When the row was written.';
comment on column newsystem.organizations.updated_at is 'When it last changed.';
alter table newsystem.organizations enable row level security;
revoke all on table newsystem.organizations from public, anon, authenticated, service_role;

create table if not exists newsystem.user_profiles (
  id uuid not null,
  organization_id uuid not null,
  role newsystem.user_role default 'operator' not null,
  first_name text,
  last_name text,
  job_title text,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  constraint user_profiles_pkey primary key (id),
  constraint user_profiles_organization_id_id_key unique (organization_id, id),
  constraint user_profiles_first_name_length_check check (char_length(first_name) between 1 and 100),
  constraint user_profiles_last_name_length_check check (char_length(last_name) between 1 and 100),
  constraint user_profiles_job_title_length_check check (char_length(job_title) between 1 and 120),
  constraint user_profiles_id_fkey foreign key (id) references auth.users (id) on delete cascade,
  constraint user_profiles_organization_id_fkey foreign key (organization_id) references newsystem.organizations (id) on delete restrict
);
comment on table newsystem.user_profiles is 'Somebody with an account, and the organization he works for. The tenant and the role are read from here by every request: what
a token says of them is not asked.';
comment on column newsystem.user_profiles.id is 'The key of the account.';
comment on column newsystem.user_profiles.organization_id is 'The organization he works for.';
comment on column newsystem.user_profiles.role is 'What he may do there.';
comment on column newsystem.user_profiles.first_name is 'His first name.';
comment on column newsystem.user_profiles.last_name is 'His last name.';
comment on column newsystem.user_profiles.job_title is 'What he does, which tells the model what to look for.';
comment on column newsystem.user_profiles.created_at is 'When the row was written.';
comment on column newsystem.user_profiles.updated_at is 'When it last changed.';
alter table newsystem.user_profiles enable row level security;
revoke all on table newsystem.user_profiles from public, anon, authenticated, service_role;

create table if not exists newsystem.audit_events (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  actor_id uuid,
  action_type text not null,
  resource_accessed text,
  row_id text,
  changes jsonb,
  ip_address inet,
  user_agent text,
  at timestamptz default now() not null,
  constraint audit_events_pkey primary key (id),
  constraint audit_events_action_type_length_check check (char_length(action_type) between 1 and 40),
  constraint audit_events_resource_accessed_length_check check (char_length(resource_accessed) <= 200),
  constraint audit_events_row_id_length_check check (char_length(row_id) <= 100),
  constraint audit_events_user_agent_length_check check (char_length(user_agent) <= 1000),
  constraint audit_events_organization_id_fkey foreign key (organization_id) references newsystem.organizations (id) on delete restrict
);
comment on table newsystem.audit_events is 'Who did what to whom, written by triggers and never changed. The actor is a plain key: the record outlives the account.';
comment on column newsystem.audit_events.id is 'The row''s key.';
comment on column newsystem.audit_events.organization_id is 'The organization it happened in.';
comment on column newsystem.audit_events.actor_id is 'Who did it; absent when the pipeline did.';
comment on column newsystem.audit_events.action_type is 'INSERT, UPDATE or DELETE.';
comment on column newsystem.audit_events.resource_accessed is 'To which table.';
comment on column newsystem.audit_events.row_id is 'To which row of it.';
comment on column newsystem.audit_events.changes is 'Each field that changed: what it was, and what it became.';
comment on column newsystem.audit_events.ip_address is 'From where.';
comment on column newsystem.audit_events.user_agent is 'With what.';
comment on column newsystem.audit_events.at is 'When.';
alter table newsystem.audit_events enable row level security;
revoke all on table newsystem.audit_events from public, anon, authenticated, service_role;

create index if not exists audit_events_at_idx
  on newsystem.audit_events (at desc);

create index if not exists audit_events_organization_id_idx
  on newsystem.audit_events (organization_id);
