-- Made by seoc from the domain seo. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists seo.security_audit_log (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  employee_id uuid,
  actor_role seo.employee_role,
  action_type text not null,
  resource_accessed text,
  row_id text,
  changes jsonb,
  ip_address inet,
  user_agent text,
  "timestamp" timestamptz default now() not null,
  constraint security_audit_log_pkey primary key (id),
  constraint security_audit_log_action_type_length_check check (char_length(action_type) between 1 and 40),
  constraint security_audit_log_resource_accessed_length_check check (char_length(resource_accessed) <= 200),
  constraint security_audit_log_row_id_length_check check (char_length(row_id) <= 200),
  constraint security_audit_log_user_agent_length_check check (char_length(user_agent) <= 1000),
  constraint security_audit_log_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict
);
comment on table seo.security_audit_log is 'One act on guarded data, written by triggers and never changed.

The actor is a plain key and no relation: the record outlives the account, and an act of the system has no actor.';
comment on column seo.security_audit_log.id is 'The row''s key.';
comment on column seo.security_audit_log.company_id is 'The company the row belongs to.';
comment on column seo.security_audit_log.employee_id is 'Who did it; absent when the system did.';
comment on column seo.security_audit_log.actor_role is 'As what; absent when the system did.';
comment on column seo.security_audit_log.action_type is 'What he did: INSERT, UPDATE or DELETE.';
comment on column seo.security_audit_log.resource_accessed is 'To which table.';
comment on column seo.security_audit_log.row_id is 'To which row.';
comment on column seo.security_audit_log.changes is 'What it was and is, field by field; of what is private only that it changed.';
comment on column seo.security_audit_log.ip_address is 'From where.';
comment on column seo.security_audit_log.user_agent is 'With what.';
comment on column seo.security_audit_log."timestamp" is 'When.';
alter table seo.security_audit_log enable row level security;
revoke all on table seo.security_audit_log from public, anon, authenticated, service_role;

create index if not exists security_audit_log_timestamp_idx
  on seo.security_audit_log ("timestamp" desc);

create index if not exists security_audit_log_employee_id_timestamp_idx
  on seo.security_audit_log (employee_id, "timestamp" desc);

create index if not exists security_audit_log_company_id_idx
  on seo.security_audit_log (company_id);
