-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists callcenter.audit_logs (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  actor_id uuid,
  actor_role callcenter.role_name,
  action callcenter.audit_action not null,
  resource text,
  row_id uuid,
  changes jsonb,
  status callcenter.audit_status default 'SUCCESS' not null,
  ip_address inet,
  user_agent text,
  constraint audit_logs_pkey primary key (id, created_at),
  constraint audit_logs_resource_length_check check (char_length(resource) <= 200),
  constraint audit_logs_user_agent_length_check check (char_length(user_agent) <= 1000),
  constraint audit_logs_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict
) partition by range (created_at);
comment on table callcenter.audit_logs is 'One act, never changed: changes are written by triggers, and what is read, and who comes and goes, by functions. The actor is a plain
key: the record outlives the account. A month is a partition, which goes as a whole after two years.';
comment on column callcenter.audit_logs.id is 'The row''s key.';
comment on column callcenter.audit_logs.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.audit_logs.created_at is 'When the row was written.';
comment on column callcenter.audit_logs.actor_id is 'Who did it; absent when the system did.';
comment on column callcenter.audit_logs.actor_role is 'As what.';
comment on column callcenter.audit_logs.action is 'What he did.';
comment on column callcenter.audit_logs.resource is 'To which table, or through which function.';
comment on column callcenter.audit_logs.row_id is 'The row''s key.';
comment on column callcenter.audit_logs.changes is 'What changed, from what to what; of data about people, that it changed.';
comment on column callcenter.audit_logs.status is 'Whether it was done.';
comment on column callcenter.audit_logs.ip_address is 'From where.';
comment on column callcenter.audit_logs.user_agent is 'With what.';
alter table callcenter.audit_logs enable row level security;
revoke all on table callcenter.audit_logs from public, anon, authenticated, service_role;

create index if not exists audit_logs_created_at_idx
  on callcenter.audit_logs (created_at desc);

create index if not exists audit_logs_actor_id_created_at_idx
  on callcenter.audit_logs (actor_id, created_at desc);

create index if not exists audit_logs_tenant_id_idx
  on callcenter.audit_logs (tenant_id);

create table if not exists callcenter.audit_logs_default partition of callcenter.audit_logs default;
alter table callcenter.audit_logs_default enable row level security;
revoke all on table callcenter.audit_logs_default from public, anon, authenticated, service_role;
