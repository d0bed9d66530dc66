-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists callcenter.consent_records (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  lead_id uuid not null,
  purpose callcenter.consent_purpose not null,
  evidence text not null,
  noted_by uuid,
  ip_address inet,
  withdrawn_at timestamptz,
  constraint consent_records_pkey primary key (id),
  constraint consent_records_evidence_length_check check (char_length(evidence) between 3 and 500),
  constraint consent_records_end_after_they_begin check (withdrawn_at >= created_at),
  constraint consent_records_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict,
  constraint consent_records_lead_id_fkey foreign key (tenant_id, lead_id) references callcenter.leads (tenant_id, id) on delete cascade,
  constraint consent_records_noted_by_fkey foreign key (noted_by) references callcenter.users (id) on delete set null (noted_by)
);
comment on table callcenter.consent_records is 'What a lead agreed to, how, and until when. A record is closed and never changed otherwise.';
comment on column callcenter.consent_records.id is 'The row''s key.';
comment on column callcenter.consent_records.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.consent_records.created_at is 'When the row was written.';
comment on column callcenter.consent_records.lead_id is 'Who agreed.';
comment on column callcenter.consent_records.purpose is 'To what.';
comment on column callcenter.consent_records.evidence is 'How that is known: a form, a call, a letter.';
comment on column callcenter.consent_records.noted_by is 'Who noted it.';
comment on column callcenter.consent_records.ip_address is 'From where, when it was a form.';
comment on column callcenter.consent_records.withdrawn_at is 'When the lead changed his mind.';
alter table callcenter.consent_records enable row level security;
revoke all on table callcenter.consent_records from public, anon, authenticated, service_role;

create unique index if not exists idx_consent_records_live
  on callcenter.consent_records (tenant_id, lead_id, purpose) where withdrawn_at is null;

create index if not exists consent_records_tenant_id_idx
  on callcenter.consent_records (tenant_id);

create index if not exists consent_records_lead_id_idx
  on callcenter.consent_records (lead_id);

create index if not exists consent_records_noted_by_idx
  on callcenter.consent_records (noted_by);

create table if not exists callcenter.gdpr_requests (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  kind callcenter.privacy_request_kind not null,
  lead_id uuid,
  requester_email text not null,
  status callcenter.privacy_request_status default 'RECEIVED' not null,
  due_at timestamptz default (now() + interval '1 month') not null,
  answer text,
  handled_by uuid,
  constraint gdpr_requests_pkey primary key (id),
  constraint gdpr_requests_requester_email_sealed_check check (requester_email ~ '^sealed:[0-9]+:[0-9a-f]{64}:[A-Za-z0-9+/]+=*$'),
  constraint gdpr_requests_answer_length_check check (char_length(answer) between 1 and 4000),
  constraint gdpr_requests_closed_has_answer check (status not in ('COMPLETED', 'REJECTED') or answer is not null),
  constraint gdpr_requests_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict,
  constraint gdpr_requests_lead_id_fkey foreign key (tenant_id, lead_id) references callcenter.leads (tenant_id, id) on delete set null (lead_id),
  constraint gdpr_requests_handled_by_fkey foreign key (handled_by) references callcenter.users (id) on delete set null (handled_by)
);
comment on table callcenter.gdpr_requests is 'What somebody asked about his data. It is answered within a month.';
comment on column callcenter.gdpr_requests.id is 'The row''s key.';
comment on column callcenter.gdpr_requests.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.gdpr_requests.created_at is 'When the row was written.';
comment on column callcenter.gdpr_requests.updated_at is 'When it last changed.';
comment on column callcenter.gdpr_requests.kind is 'What is asked.';
comment on column callcenter.gdpr_requests.lead_id is 'The lead it is about; absent when nobody was found, or once it is gone.';
comment on column callcenter.gdpr_requests.requester_email is 'Where the answer goes.';
comment on column callcenter.gdpr_requests.status is 'Where it stands.';
comment on column callcenter.gdpr_requests.due_at is 'Until when it is to be answered.';
comment on column callcenter.gdpr_requests.answer is 'What was answered.';
comment on column callcenter.gdpr_requests.handled_by is 'Who answers.';
alter table callcenter.gdpr_requests enable row level security;
revoke all on table callcenter.gdpr_requests from public, anon, authenticated, service_role;

create index if not exists gdpr_requests_requester_email_idx
  on callcenter.gdpr_requests ((split_part(requester_email, ':', 3)));

create index if not exists gdpr_requests_status_due_at_idx
  on callcenter.gdpr_requests (status, due_at);

create index if not exists gdpr_requests_tenant_id_idx
  on callcenter.gdpr_requests (tenant_id);

create index if not exists gdpr_requests_lead_id_idx
  on callcenter.gdpr_requests (lead_id);

create index if not exists gdpr_requests_handled_by_idx
  on callcenter.gdpr_requests (handled_by);

create table if not exists callcenter.data_classifications (
  id uuid default gen_random_uuid() not null,
  table_name text not null,
  column_name text not null,
  data_class callcenter.data_class not null,
  basis text not null,
  constraint data_classifications_pkey primary key (id),
  constraint data_classifications_table_name_column_name_key unique (table_name, column_name),
  constraint data_classifications_table_name_pattern_check check (table_name ~ '^[a-z_]+$'),
  constraint data_classifications_column_name_pattern_check check (column_name ~ '^[a-z_]+$'),
  constraint data_classifications_basis_length_check check (char_length(basis) between 1 and 200)
);
comment on table callcenter.data_classifications is 'Which data about people is where, how bad it would be if others knew, and on what ground it is kept. The words belong to the product; a
test holds them against what is encrypted.';
comment on column callcenter.data_classifications.id is 'The row''s key.';
comment on column callcenter.data_classifications.table_name is 'The table.';
comment on column callcenter.data_classifications.column_name is 'The column.';
comment on column callcenter.data_classifications.data_class is 'How bad it would be.';
comment on column callcenter.data_classifications.basis is 'On what ground it is kept.';
alter table callcenter.data_classifications enable row level security;
revoke all on table callcenter.data_classifications from public, anon, authenticated, service_role;
