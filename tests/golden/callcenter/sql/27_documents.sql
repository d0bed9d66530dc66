-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists callcenter.lead_documents (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  lead_id uuid not null,
  file_name text not null,
  size_bytes bigint not null,
  uploaded_by uuid,
  constraint lead_documents_pkey primary key (id),
  constraint lead_documents_tenant_id_lead_id_file_name_key unique (tenant_id, lead_id, file_name),
  constraint lead_documents_file_name_length_check check (char_length(file_name) between 1 and 200),
  constraint lead_documents_file_name_pattern_check check (file_name ~ '^[^/]+$'),
  constraint lead_documents_size_bytes_range_check check (size_bytes between 1 and 26214400),
  constraint lead_documents_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict,
  constraint lead_documents_lead_id_fkey foreign key (tenant_id, lead_id) references callcenter.leads (tenant_id, id) on delete cascade,
  constraint lead_documents_uploaded_by_fkey foreign key (uploaded_by) references callcenter.users (id) on delete set null (uploaded_by)
);
comment on table callcenter.lead_documents is 'A file that belongs to a lead: an offer, a contract. Who sees the lead reads its files.';
comment on column callcenter.lead_documents.id is 'The row''s key.';
comment on column callcenter.lead_documents.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.lead_documents.created_at is 'When the row was written.';
comment on column callcenter.lead_documents.lead_id is 'The lead.';
comment on column callcenter.lead_documents.file_name is 'What the file is called.';
comment on column callcenter.lead_documents.size_bytes is 'How large it is.';
comment on column callcenter.lead_documents.uploaded_by is 'Who put it there.';
alter table callcenter.lead_documents enable row level security;
revoke all on table callcenter.lead_documents from public, anon, authenticated, service_role;

create index if not exists lead_documents_lead_id_idx
  on callcenter.lead_documents (lead_id);

create index if not exists lead_documents_uploaded_by_idx
  on callcenter.lead_documents (uploaded_by);
