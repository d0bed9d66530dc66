-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists callcenter.security_events (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  kind callcenter.security_event_kind not null,
  severity callcenter.severity default 'WARNING' not null,
  account_id uuid,
  detail text,
  ip_address inet,
  user_agent text,
  status callcenter.security_event_status default 'OPEN' not null,
  resolution text,
  handled_by uuid,
  constraint security_events_pkey primary key (id),
  constraint security_events_detail_length_check check (char_length(detail) between 1 and 1000),
  constraint security_events_user_agent_length_check check (char_length(user_agent) <= 1000),
  constraint security_events_resolution_length_check check (char_length(resolution) between 1 and 1000),
  constraint security_events_resolved_says_how check (status <> 'RESOLVED' or resolution is not null),
  constraint security_events_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict,
  constraint security_events_handled_by_fkey foreign key (handled_by) references callcenter.users (id) on delete set null (handled_by)
);
comment on table callcenter.security_events is 'Something that looked wrong, until somebody has seen to it.';
comment on column callcenter.security_events.id is 'The row''s key.';
comment on column callcenter.security_events.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.security_events.created_at is 'When the row was written.';
comment on column callcenter.security_events.kind is 'What.';
comment on column callcenter.security_events.severity is 'How bad.';
comment on column callcenter.security_events.account_id is 'Whose account it is about; a plain key, as in the log.';
comment on column callcenter.security_events.detail is 'In words.';
comment on column callcenter.security_events.ip_address is 'From where.';
comment on column callcenter.security_events.user_agent is 'With what.';
comment on column callcenter.security_events.status is 'Whether somebody has seen to it.';
comment on column callcenter.security_events.resolution is 'How it was resolved.';
comment on column callcenter.security_events.handled_by is 'Who has seen to it.';
alter table callcenter.security_events enable row level security;
revoke all on table callcenter.security_events from public, anon, authenticated, service_role;

create index if not exists security_events_status_created_at_idx
  on callcenter.security_events (status, created_at desc);

create index if not exists security_events_tenant_id_idx
  on callcenter.security_events (tenant_id);

create index if not exists security_events_created_at_idx
  on callcenter.security_events (created_at);

create index if not exists security_events_handled_by_idx
  on callcenter.security_events (handled_by);
