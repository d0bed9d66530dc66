-- Made by seoc from the domain iaoms. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists iaoms.documents (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  operation_id uuid not null,
  author_id uuid not null,
  department_id uuid,
  title text not null,
  description text,
  type iaoms.document_type default 'LETTER' not null,
  status iaoms.document_status default 'DRAFT' not null,
  priority iaoms.priority default 'NORMAL' not null,
  due_on date,
  current_version integer default 1 not null,
  drive_file_id iaoms.drive_id not null,
  drive_folder_id iaoms.drive_id,
  file_name text not null,
  mime_type text not null,
  file_size_bytes bigint not null,
  file_hash iaoms.sha256 not null,
  web_view_link iaoms_private.url,
  download_link iaoms_private.url,
  submitted_at timestamptz,
  decided_at timestamptz,
  version integer default 1 not null,
  deleted_at timestamptz,
  constraint documents_pkey primary key (id),
  constraint documents_institution_id_id_key unique (institution_id, id),
  constraint documents_title_length_check check (char_length(title) between 1 and 200),
  constraint documents_description_length_check check (char_length(description) <= 4000),
  constraint documents_current_version_range_check check (current_version >= 1),
  constraint documents_file_name_length_check check (char_length(file_name) between 1 and 255),
  constraint documents_mime_type_length_check check (char_length(mime_type) between 3 and 127),
  constraint documents_file_size_bytes_range_check check (file_size_bytes >= 0),
  constraint documents_decided_has_moment check (status not in ('APPROVED', 'REJECTED') or decided_at is not null),
  constraint documents_pending_was_submitted check (status = 'DRAFT' or submitted_at is not null),
  constraint documents_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint documents_operation_id_fkey foreign key (institution_id, operation_id) references iaoms.operations (institution_id, id) on delete restrict,
  constraint documents_author_id_fkey foreign key (institution_id, author_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint documents_department_id_fkey foreign key (institution_id, department_id) references iaoms.departments (institution_id, id) on delete restrict
);
comment on table iaoms.documents is 'A document and where its file lies. Its author writes it until it is submitted; then it belongs to those who sign. They read it, and so do
those it was sent to, the head of its department, and the office.';
comment on column iaoms.documents.id is 'The row''s key.';
comment on column iaoms.documents.institution_id is 'The institution the row belongs to.';
comment on column iaoms.documents.created_at is 'When the row was written.';
comment on column iaoms.documents.updated_at is 'When the row last changed.';
comment on column iaoms.documents.operation_id is 'The operation it belongs to.';
comment on column iaoms.documents.author_id is 'Who wrote it.';
comment on column iaoms.documents.department_id is 'The department it speaks for.';
comment on column iaoms.documents.title is 'What it is called.';
comment on column iaoms.documents.description is 'What it is about.';
comment on column iaoms.documents.type is 'What it is.';
comment on column iaoms.documents.status is 'Where it stands.';
comment on column iaoms.documents.priority is 'How much it matters.';
comment on column iaoms.documents.due_on is 'The day it has to be signed on.';
comment on column iaoms.documents.current_version is 'The number of the file that is signed: versions count up from one.';
comment on column iaoms.documents.drive_file_id is 'What Drive calls the file.';
comment on column iaoms.documents.drive_folder_id is 'The folder it lies in.';
comment on column iaoms.documents.file_name is 'What people call the file.';
comment on column iaoms.documents.mime_type is 'What it is.';
comment on column iaoms.documents.file_size_bytes is 'How much room it takes.';
comment on column iaoms.documents.file_hash is 'Its SHA-256: what was signed can be told from what was not.';
comment on column iaoms.documents.web_view_link is 'Where people look at it.';
comment on column iaoms.documents.download_link is 'Where people take it from.';
comment on column iaoms.documents.submitted_at is 'When it was submitted last.';
comment on column iaoms.documents.decided_at is 'When it was decided.';
comment on column iaoms.documents.version is 'Grows by one with every change.';
comment on column iaoms.documents.deleted_at is 'When it was deleted; null as long as it is there.';
alter table iaoms.documents enable row level security;
revoke all on table iaoms.documents from public, anon, authenticated, service_role;

create index if not exists documents_institution_id_status_created_at_idx
  on iaoms.documents (institution_id, status, created_at desc);

create index if not exists documents_institution_id_created_at_idx
  on iaoms.documents (institution_id, created_at desc);

create index if not exists documents_author_id_created_at_idx
  on iaoms.documents (author_id, created_at desc);

create index if not exists documents_institution_id_due_on_idx
  on iaoms.documents (institution_id, due_on);

create index if not exists documents_operation_id_idx
  on iaoms.documents (operation_id);

create index if not exists documents_department_id_idx
  on iaoms.documents (department_id);

create table if not exists iaoms.document_recipients (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  document_id uuid not null,
  recipient_id uuid not null,
  kind iaoms.delivery_kind default 'TO' not null,
  sent_by uuid,
  read_at timestamptz,
  constraint document_recipients_pkey primary key (id),
  constraint document_recipients_institution_id_document_id_recipient_id_key unique (institution_id, document_id, recipient_id),
  constraint document_recipients_read_after_delivery check (read_at >= created_at),
  constraint document_recipients_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint document_recipients_document_id_fkey foreign key (institution_id, document_id) references iaoms.documents (institution_id, id) on delete cascade,
  constraint document_recipients_recipient_id_fkey foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint document_recipients_sent_by_fkey foreign key (institution_id, sent_by) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.document_recipients is 'That somebody receives a document.';
comment on column iaoms.document_recipients.id is 'The row''s key.';
comment on column iaoms.document_recipients.institution_id is 'The institution the row belongs to.';
comment on column iaoms.document_recipients.created_at is 'When the row was written.';
comment on column iaoms.document_recipients.document_id is 'The document.';
comment on column iaoms.document_recipients.recipient_id is 'Who.';
comment on column iaoms.document_recipients.kind is 'Why.';
comment on column iaoms.document_recipients.sent_by is 'Who sent it.';
comment on column iaoms.document_recipients.read_at is 'When he opened it.';
alter table iaoms.document_recipients enable row level security;
revoke all on table iaoms.document_recipients from public, anon, authenticated, service_role;

create index if not exists document_recipients_document_id_idx
  on iaoms.document_recipients (document_id);

create index if not exists document_recipients_recipient_id_idx
  on iaoms.document_recipients (recipient_id);

create index if not exists document_recipients_sent_by_idx
  on iaoms.document_recipients (sent_by);

create table if not exists iaoms.document_versions (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  document_id uuid not null,
  number integer not null,
  drive_file_id iaoms.drive_id not null,
  file_name text not null,
  mime_type text not null,
  file_size_bytes bigint not null,
  file_hash iaoms.sha256 not null,
  web_view_link iaoms_private.url,
  uploaded_by uuid not null,
  note text,
  constraint document_versions_pkey primary key (id),
  constraint document_versions_institution_id_document_id_number_key unique (institution_id, document_id, number),
  constraint document_versions_number_range_check check (number >= 1),
  constraint document_versions_file_name_length_check check (char_length(file_name) between 1 and 255),
  constraint document_versions_mime_type_length_check check (char_length(mime_type) between 3 and 127),
  constraint document_versions_file_size_bytes_range_check check (file_size_bytes >= 0),
  constraint document_versions_note_length_check check (char_length(note) <= 500),
  constraint document_versions_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint document_versions_document_id_fkey foreign key (institution_id, document_id) references iaoms.documents (institution_id, id) on delete cascade,
  constraint document_versions_uploaded_by_fkey foreign key (institution_id, uploaded_by) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.document_versions is 'A file that a document had. Versions are added, and never changed.';
comment on column iaoms.document_versions.id is 'The row''s key.';
comment on column iaoms.document_versions.institution_id is 'The institution the row belongs to.';
comment on column iaoms.document_versions.created_at is 'When the row was written.';
comment on column iaoms.document_versions.document_id is 'The document.';
comment on column iaoms.document_versions.number is 'Which one, from one.';
comment on column iaoms.document_versions.drive_file_id is 'What Drive calls the file.';
comment on column iaoms.document_versions.file_name is 'What people call it.';
comment on column iaoms.document_versions.mime_type is 'What it is.';
comment on column iaoms.document_versions.file_size_bytes is 'How much room it takes.';
comment on column iaoms.document_versions.file_hash is 'Its SHA-256.';
comment on column iaoms.document_versions.web_view_link is 'Where people look at it.';
comment on column iaoms.document_versions.uploaded_by is 'Who put it there.';
comment on column iaoms.document_versions.note is 'What is new in it.';
alter table iaoms.document_versions enable row level security;
revoke all on table iaoms.document_versions from public, anon, authenticated, service_role;

create index if not exists document_versions_document_id_idx
  on iaoms.document_versions (document_id);

create index if not exists document_versions_uploaded_by_idx
  on iaoms.document_versions (uploaded_by);

create table if not exists iaoms.document_attachments (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  document_id uuid not null,
  drive_file_id iaoms.drive_id not null,
  file_name text not null,
  mime_type text not null,
  file_size_bytes bigint not null,
  file_hash iaoms.sha256 not null,
  web_view_link iaoms_private.url,
  uploaded_by uuid not null,
  constraint document_attachments_pkey primary key (id),
  constraint document_attachments_institution_id_document_id_drive__e5faff4b unique (institution_id, document_id, drive_file_id),
  constraint document_attachments_file_name_length_check check (char_length(file_name) between 1 and 255),
  constraint document_attachments_mime_type_length_check check (char_length(mime_type) between 3 and 127),
  constraint document_attachments_file_size_bytes_range_check check (file_size_bytes >= 0),
  constraint document_attachments_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint document_attachments_document_id_fkey foreign key (institution_id, document_id) references iaoms.documents (institution_id, id) on delete cascade,
  constraint document_attachments_uploaded_by_fkey foreign key (institution_id, uploaded_by) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.document_attachments is 'A file beside a document.';
comment on column iaoms.document_attachments.id is 'The row''s key.';
comment on column iaoms.document_attachments.institution_id is 'The institution the row belongs to.';
comment on column iaoms.document_attachments.created_at is 'When the row was written.';
comment on column iaoms.document_attachments.document_id is 'The document.';
comment on column iaoms.document_attachments.drive_file_id is 'What Drive calls the file.';
comment on column iaoms.document_attachments.file_name is 'What people call it.';
comment on column iaoms.document_attachments.mime_type is 'What it is.';
comment on column iaoms.document_attachments.file_size_bytes is 'How much room it takes.';
comment on column iaoms.document_attachments.file_hash is 'Its SHA-256.';
comment on column iaoms.document_attachments.web_view_link is 'Where people look at it.';
comment on column iaoms.document_attachments.uploaded_by is 'Who put it there.';
alter table iaoms.document_attachments enable row level security;
revoke all on table iaoms.document_attachments from public, anon, authenticated, service_role;

create index if not exists document_attachments_document_id_idx
  on iaoms.document_attachments (document_id);

create index if not exists document_attachments_uploaded_by_idx
  on iaoms.document_attachments (uploaded_by);
