-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists callcenter.message_providers (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  channel callcenter.channel not null,
  name text not null,
  credential text not null,
  sender text,
  served_by uuid,
  is_active boolean default true not null,
  constraint message_providers_pkey primary key (id),
  constraint message_providers_tenant_id_channel_name_key unique (tenant_id, channel, name),
  constraint message_providers_tenant_id_id_key unique (tenant_id, id),
  constraint message_providers_name_length_check check (char_length(name) between 1 and 80),
  constraint message_providers_credential_sealed_check check (credential ~ '^sealed:[0-9]+::[A-Za-z0-9+/]+=*$'),
  constraint message_providers_sender_length_check check (char_length(sender) between 1 and 120),
  constraint message_providers_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict
);
comment on table callcenter.message_providers is 'A provider that carries messages, and what it wants to be shown. Its credential is stored encrypted and handed to admins and
to its own gateway alone.';
comment on column callcenter.message_providers.id is 'The row''s key.';
comment on column callcenter.message_providers.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.message_providers.created_at is 'When the row was written.';
comment on column callcenter.message_providers.updated_at is 'When it last changed.';
comment on column callcenter.message_providers.channel is 'What it carries.';
comment on column callcenter.message_providers.name is 'Who it is.';
comment on column callcenter.message_providers.credential is 'What it wants to be shown.';
comment on column callcenter.message_providers.sender is 'As whom it writes.';
comment on column callcenter.message_providers.served_by is 'The account of the gateway that hands messages over and hears what became of them.';
comment on column callcenter.message_providers.is_active is 'False while it is not used.';
alter table callcenter.message_providers enable row level security;
revoke all on table callcenter.message_providers from public, anon, authenticated, service_role;

create index if not exists message_providers_served_by_idx
  on callcenter.message_providers (served_by);

create table if not exists callcenter.message_templates (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  channel callcenter.channel not null,
  code callcenter.code not null,
  language text default 'en' not null,
  subject text,
  body text not null,
  is_active boolean default true not null,
  constraint message_templates_pkey primary key (id),
  constraint message_templates_tenant_id_channel_code_language_key unique (tenant_id, channel, code, language),
  constraint message_templates_tenant_id_id_key unique (tenant_id, id),
  constraint message_templates_language_pattern_check check (language ~ '^[a-z]{2}$'),
  constraint message_templates_subject_length_check check (char_length(subject) between 1 and 200),
  constraint message_templates_body_length_check check (char_length(body) between 1 and 4000),
  constraint message_templates_mail_has_subject check (channel <> 'EMAIL' or subject is not null),
  constraint message_templates_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict
);
comment on table callcenter.message_templates is 'The words of a message. `{{name}}` and `{{company}}` stand for whoever is written to.';
comment on column callcenter.message_templates.id is 'The row''s key.';
comment on column callcenter.message_templates.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.message_templates.created_at is 'When the row was written.';
comment on column callcenter.message_templates.updated_at is 'When it last changed.';
comment on column callcenter.message_templates.channel is 'By which way it goes.';
comment on column callcenter.message_templates.code is 'Its word.';
comment on column callcenter.message_templates.language is 'Its language, by ISO 639-1.';
comment on column callcenter.message_templates.subject is 'The subject of an e-mail.';
comment on column callcenter.message_templates.body is 'The text.';
comment on column callcenter.message_templates.is_active is 'False when it is not to be used any more.';
alter table callcenter.message_templates enable row level security;
revoke all on table callcenter.message_templates from public, anon, authenticated, service_role;

create table if not exists callcenter.messages (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  lead_id uuid,
  colleague_id uuid,
  author_id uuid,
  channel callcenter.channel not null,
  template_id uuid,
  provider_id uuid,
  carrier_id uuid,
  recipient text not null,
  subject text,
  body text not null,
  provider_reference text,
  delivery callcenter.delivery_status default 'PENDING' not null,
  constraint messages_pkey primary key (id),
  constraint messages_provider_reference_key unique (provider_reference),
  constraint messages_tenant_id_id_key unique (tenant_id, id),
  constraint messages_recipient_sealed_check check (recipient ~ '^sealed:[0-9]+::[A-Za-z0-9+/]+=*$'),
  constraint messages_subject_length_check check (char_length(subject) between 1 and 200),
  constraint messages_body_length_check check (char_length(body) between 1 and 4000),
  constraint messages_provider_reference_length_check check (char_length(provider_reference) between 1 and 200),
  constraint messages_for_somebody check (lead_id is not null or colleague_id is not null),
  constraint messages_known_to_the_provider check (delivery in ('PENDING', 'FAILED') or provider_reference is not null),
  constraint messages_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict,
  constraint messages_lead_id_fkey foreign key (tenant_id, lead_id) references callcenter.leads (tenant_id, id) on delete cascade,
  constraint messages_template_id_fkey foreign key (tenant_id, template_id) references callcenter.message_templates (tenant_id, id) on delete set null (template_id),
  constraint messages_provider_id_fkey foreign key (tenant_id, provider_id) references callcenter.message_providers (tenant_id, id) on delete set null (provider_id)
);
comment on table callcenter.messages is 'A message to a lead or to a colleague. The gateway alone is shown in full to where it goes, and tells what became of it at the provider''s.
That it is to be handed over is a row of the outbox.';
comment on column callcenter.messages.id is 'The row''s key.';
comment on column callcenter.messages.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.messages.created_at is 'When the row was written.';
comment on column callcenter.messages.lead_id is 'The lead it is for.';
comment on column callcenter.messages.colleague_id is 'The colleague it is for.';
comment on column callcenter.messages.author_id is 'Who wrote; absent when the system did, or once he has left.';
comment on column callcenter.messages.channel is 'By which way.';
comment on column callcenter.messages.template_id is 'Whose words they are.';
comment on column callcenter.messages.provider_id is 'Who carries it.';
comment on column callcenter.messages.carrier_id is 'The account of the gateway.';
comment on column callcenter.messages.recipient is 'To where: an address, a number, a Slack name, or the key of a device, whose token the gateway asks for.';
comment on column callcenter.messages.subject is 'The subject of an e-mail.';
comment on column callcenter.messages.body is 'The text.';
comment on column callcenter.messages.provider_reference is 'What the provider calls it.';
comment on column callcenter.messages.delivery is 'What became of it.';
alter table callcenter.messages enable row level security;
revoke all on table callcenter.messages from public, anon, authenticated, service_role;

create index if not exists messages_lead_id_created_at_idx
  on callcenter.messages (lead_id, created_at desc);

create index if not exists messages_delivery_created_at_idx
  on callcenter.messages (delivery, created_at);

create index if not exists messages_created_at_idx
  on callcenter.messages (created_at);

create index if not exists messages_colleague_id_idx
  on callcenter.messages (colleague_id);

create index if not exists messages_author_id_idx
  on callcenter.messages (author_id);

create index if not exists messages_template_id_idx
  on callcenter.messages (template_id);

create index if not exists messages_provider_id_idx
  on callcenter.messages (provider_id);

create index if not exists messages_carrier_id_idx
  on callcenter.messages (carrier_id);

create table if not exists callcenter.outbox_entries (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  message_id uuid not null,
  priority integer default 0 not null,
  state callcenter.queue_state default 'READY' not null,
  attempts integer default 0 not null,
  run_after timestamptz default now() not null,
  claimed_at timestamptz,
  locked_until timestamptz,
  lease uuid,
  last_error text,
  finished_at timestamptz,
  constraint outbox_entries_pkey primary key (id),
  constraint outbox_entries_priority_range_check check (priority between 0 and 9),
  constraint outbox_entries_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict,
  constraint outbox_entries_message_id_fkey foreign key (tenant_id, message_id) references callcenter.messages (tenant_id, id) on delete cascade
);
comment on table callcenter.outbox_entries is 'That a message is to be handed over to its provider, for the first time or once more: work for the gateway, tried again and given up.';
comment on column callcenter.outbox_entries.id is 'The row''s key.';
comment on column callcenter.outbox_entries.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.outbox_entries.created_at is 'When the row was written.';
comment on column callcenter.outbox_entries.message_id is 'The message.';
comment on column callcenter.outbox_entries.priority is 'How urgent it is.';
comment on column callcenter.outbox_entries.state is 'What it is up to.';
comment on column callcenter.outbox_entries.attempts is 'How often it was claimed.';
comment on column callcenter.outbox_entries.run_after is 'Not before this.';
comment on column callcenter.outbox_entries.claimed_at is 'When it was claimed the last time.';
comment on column callcenter.outbox_entries.locked_until is 'Until when whoever claimed it has it to himself.';
comment on column callcenter.outbox_entries.lease is 'Whoever claimed it shows this when it is done.';
comment on column callcenter.outbox_entries.last_error is 'What went wrong the last time.';
comment on column callcenter.outbox_entries.finished_at is 'When it was done, or given up.';
alter table callcenter.outbox_entries enable row level security;
revoke all on table callcenter.outbox_entries from public, anon, authenticated, service_role;

create index if not exists outbox_entries_ready_idx
  on callcenter.outbox_entries (tenant_id, priority desc, run_after) where state = 'READY';

create index if not exists outbox_entries_running_idx
  on callcenter.outbox_entries (tenant_id, locked_until) where state = 'RUNNING';

create index if not exists outbox_entries_done_idx
  on callcenter.outbox_entries (finished_at) where state = 'DONE';

create index if not exists outbox_entries_served_idx
  on callcenter.outbox_entries (tenant_id, claimed_at);

create index if not exists outbox_entries_tenant_id_idx
  on callcenter.outbox_entries (tenant_id);

create index if not exists outbox_entries_message_id_idx
  on callcenter.outbox_entries (message_id);

create table if not exists callcenter.message_events (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  message_id uuid not null,
  delivery callcenter.delivery_status not null,
  detail text,
  constraint message_events_pkey primary key (id),
  constraint message_events_detail_length_check check (char_length(detail) between 1 and 500),
  constraint message_events_failures_say_why check (delivery not in ('FAILED', 'BOUNCED') or detail is not null),
  constraint message_events_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict,
  constraint message_events_message_id_fkey foreign key (tenant_id, message_id) references callcenter.messages (tenant_id, id) on delete cascade
);
comment on table callcenter.message_events is 'What a provider or an agent said of a message, and when. Never changed.';
comment on column callcenter.message_events.id is 'The row''s key.';
comment on column callcenter.message_events.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.message_events.created_at is 'When the row was written.';
comment on column callcenter.message_events.message_id is 'The message.';
comment on column callcenter.message_events.delivery is 'What became of it.';
comment on column callcenter.message_events.detail is 'In the provider''s words.';
alter table callcenter.message_events enable row level security;
revoke all on table callcenter.message_events from public, anon, authenticated, service_role;

create index if not exists message_events_message_id_created_at_idx
  on callcenter.message_events (message_id, created_at);

create index if not exists message_events_tenant_id_idx
  on callcenter.message_events (tenant_id);
