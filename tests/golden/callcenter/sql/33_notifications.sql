-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists callcenter.device_tokens (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  user_id uuid not null,
  platform callcenter.device_platform not null,
  carrier_id uuid,
  token text not null,
  last_seen_at timestamptz default now() not null,
  constraint device_tokens_pkey primary key (id),
  constraint device_tokens_token_sealed_check check (token ~ '^sealed:[0-9]+:[0-9a-f]{64}:[A-Za-z0-9+/]+=*$'),
  constraint device_tokens_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict
);
comment on table callcenter.device_tokens is 'A device that somebody is told things on. Its token is stored encrypted, stands once, and is shown to the gateway for pushing alone.';
comment on column callcenter.device_tokens.id is 'The row''s key.';
comment on column callcenter.device_tokens.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.device_tokens.created_at is 'When the row was written.';
comment on column callcenter.device_tokens.user_id is 'Whose it is.';
comment on column callcenter.device_tokens.platform is 'What it runs.';
comment on column callcenter.device_tokens.carrier_id is 'The account of the gateway that pushes to it.';
comment on column callcenter.device_tokens.token is 'What the platform calls it.';
comment on column callcenter.device_tokens.last_seen_at is 'When it last asked.';
alter table callcenter.device_tokens enable row level security;
revoke all on table callcenter.device_tokens from public, anon, authenticated, service_role;

create unique index if not exists device_tokens_token_key
  on callcenter.device_tokens ((split_part(token, ':', 3)));

create index if not exists device_tokens_tenant_id_idx
  on callcenter.device_tokens (tenant_id);

create index if not exists device_tokens_user_id_idx
  on callcenter.device_tokens (user_id);

create index if not exists device_tokens_carrier_id_idx
  on callcenter.device_tokens (carrier_id);

create index if not exists device_tokens_last_seen_at_idx
  on callcenter.device_tokens (last_seen_at);

create table if not exists callcenter.notifications (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  user_id uuid not null,
  kind callcenter.notification_kind not null,
  text text not null,
  read_at timestamptz,
  constraint notifications_pkey primary key (id),
  constraint notifications_text_length_check check (char_length(text) between 1 and 500),
  constraint notifications_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict
);
comment on table callcenter.notifications is 'Something somebody was told in the application.';
comment on column callcenter.notifications.id is 'The row''s key.';
comment on column callcenter.notifications.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.notifications.created_at is 'When the row was written.';
comment on column callcenter.notifications.user_id is 'Who was told.';
comment on column callcenter.notifications.kind is 'Why.';
comment on column callcenter.notifications.text is 'What.';
comment on column callcenter.notifications.read_at is 'When he read it.';
alter table callcenter.notifications enable row level security;
revoke all on table callcenter.notifications from public, anon, authenticated, service_role;

create index if not exists idx_notifications_unread
  on callcenter.notifications (user_id, created_at desc) where read_at is null;

create index if not exists notifications_tenant_id_idx
  on callcenter.notifications (tenant_id);

create index if not exists notifications_created_at_idx
  on callcenter.notifications (created_at);

create index if not exists notifications_user_id_idx
  on callcenter.notifications (user_id);
