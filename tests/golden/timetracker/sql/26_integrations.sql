-- Made by seoc from the domain timetracker. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists timetracker.external_accounts (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  profile_id uuid not null,
  integration timetracker.integration not null,
  external_id text not null,
  connected_at timestamptz default now() not null,
  constraint external_accounts_pkey primary key (id),
  constraint external_accounts_integration_external_id_key unique (integration, external_id),
  constraint external_accounts_external_id_length_check check (char_length(external_id) between 1 and 200),
  constraint external_accounts_organization_id_fkey foreign key (organization_id) references timetracker.organizations (id) on delete cascade
);
comment on table timetracker.external_accounts is 'What somebody is called in another system. A service writes it, once that system has said that the account is his.';
comment on column timetracker.external_accounts.id is 'The row''s key.';
comment on column timetracker.external_accounts.organization_id is 'The organization the row belongs to.';
comment on column timetracker.external_accounts.profile_id is 'Whose account it is.';
comment on column timetracker.external_accounts.integration is 'The system.';
comment on column timetracker.external_accounts.external_id is 'His key there: of Slack the workspace and the user, of Jira the account, of a calendar the channel that tells of it.';
comment on column timetracker.external_accounts.connected_at is 'When it was connected.';
alter table timetracker.external_accounts enable row level security;
revoke all on table timetracker.external_accounts from public, anon, authenticated, service_role;

create index if not exists external_accounts_organization_id_idx
  on timetracker.external_accounts (organization_id);

create index if not exists external_accounts_profile_id_idx
  on timetracker.external_accounts (profile_id);

create table if not exists timetracker.inbound_events (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  profile_id uuid not null,
  integration timetracker.integration not null,
  delivery text not null,
  time_log_id uuid,
  received_at timestamptz default now() not null,
  constraint inbound_events_pkey primary key (id),
  constraint inbound_events_integration_delivery_key unique (integration, delivery),
  constraint inbound_events_delivery_length_check check (char_length(delivery) between 1 and 400),
  constraint inbound_events_organization_id_fkey foreign key (organization_id) references timetracker.organizations (id) on delete cascade,
  constraint inbound_events_time_log_id_fkey foreign key (organization_id, time_log_id) references timetracker.time_logs (organization_id, id) on delete set null (time_log_id)
);
comment on table timetracker.inbound_events is 'What another system has told of somebody: once, however often it is sent.';
comment on column timetracker.inbound_events.id is 'The row''s key.';
comment on column timetracker.inbound_events.organization_id is 'The organization the row belongs to.';
comment on column timetracker.inbound_events.profile_id is 'Of whom.';
comment on column timetracker.inbound_events.integration is 'By which system.';
comment on column timetracker.inbound_events.delivery is 'By what the delivery is known when it comes again.';
comment on column timetracker.inbound_events.time_log_id is 'The log that was made of it; none where it only says that something changed.';
comment on column timetracker.inbound_events.received_at is 'When it came.';
alter table timetracker.inbound_events enable row level security;
revoke all on table timetracker.inbound_events from public, anon, authenticated, service_role;

create index if not exists inbound_events_profile_id_received_at_idx
  on timetracker.inbound_events (profile_id, received_at desc);

create index if not exists inbound_events_organization_id_idx
  on timetracker.inbound_events (organization_id);

create index if not exists inbound_events_time_log_id_idx
  on timetracker.inbound_events (time_log_id);

create index if not exists inbound_events_received_at_idx
  on timetracker.inbound_events (received_at);
