-- Made by seoc from the domain iaoms. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists iaoms.comments (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  author_id uuid not null,
  document_id uuid not null,
  card_id uuid,
  parent_id uuid,
  body text not null,
  constraint comments_pkey primary key (id),
  constraint comments_institution_id_id_key unique (institution_id, id),
  constraint comments_body_length_check check (char_length(body) between 1 and 4000),
  constraint comments_answer_another check (parent_id <> id),
  constraint comments_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint comments_author_id_fkey foreign key (institution_id, author_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint comments_document_id_fkey foreign key (institution_id, document_id) references iaoms.documents (institution_id, id) on delete cascade,
  constraint comments_card_id_fkey foreign key (institution_id, card_id) references iaoms.approval_cards (institution_id, id) on delete cascade,
  constraint comments_parent_id_fkey foreign key (institution_id, parent_id) references iaoms.comments (institution_id, id) on delete cascade
);
comment on table iaoms.comments is 'Something that was said about a document, maybe on its way by a card. Who sees the document sees it.';
comment on column iaoms.comments.id is 'The row''s key.';
comment on column iaoms.comments.institution_id is 'The institution the row belongs to.';
comment on column iaoms.comments.created_at is 'When the row was written.';
comment on column iaoms.comments.updated_at is 'When the row last changed.';
comment on column iaoms.comments.author_id is 'Who said it.';
comment on column iaoms.comments.document_id is 'The document it is about.';
comment on column iaoms.comments.card_id is 'The card on which it was said.';
comment on column iaoms.comments.parent_id is 'What it answers.';
comment on column iaoms.comments.body is 'What was said.';
alter table iaoms.comments enable row level security;
revoke all on table iaoms.comments from public, anon, authenticated, service_role;

create index if not exists comments_document_id_created_at_idx
  on iaoms.comments (document_id, created_at);

create index if not exists comments_author_id_idx
  on iaoms.comments (author_id);

create index if not exists comments_card_id_idx
  on iaoms.comments (card_id);

create index if not exists comments_parent_id_idx
  on iaoms.comments (parent_id);

create table if not exists iaoms.signatures (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  document_id uuid not null,
  card_id uuid,
  signer_id uuid not null,
  kind iaoms.signature_kind default 'CLICK' not null,
  document_version integer not null,
  file_hash iaoms.sha256 not null,
  image_url iaoms_private.url,
  ip_address inet,
  user_agent text,
  signed_at timestamptz default now() not null,
  constraint signatures_pkey primary key (id),
  constraint signatures_institution_id_document_id_signer_id_docume_cfdbba67 unique (institution_id, document_id, signer_id, document_version),
  constraint signatures_institution_id_id_key unique (institution_id, id),
  constraint signatures_document_version_range_check check (document_version >= 1),
  constraint signatures_user_agent_length_check check (char_length(user_agent) <= 1000),
  constraint signatures_drawn_have_a_picture check ((kind = 'DRAWN') = (image_url is not null)),
  constraint signatures_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint signatures_document_id_fkey foreign key (institution_id, document_id) references iaoms.documents (institution_id, id) on delete cascade,
  constraint signatures_card_id_fkey foreign key (institution_id, card_id) references iaoms.approval_cards (institution_id, id) on delete cascade,
  constraint signatures_signer_id_fkey foreign key (institution_id, signer_id) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.signatures is 'A signature: who, which file by its hash, and how. It is added when somebody signs, and nothing changes it: whoever holds the file can tell
that it was this one.';
comment on column iaoms.signatures.id is 'The row''s key.';
comment on column iaoms.signatures.institution_id is 'The institution the row belongs to.';
comment on column iaoms.signatures.document_id is 'The document.';
comment on column iaoms.signatures.card_id is 'The card, where one was signed.';
comment on column iaoms.signatures.signer_id is 'Who.';
comment on column iaoms.signatures.kind is 'How.';
comment on column iaoms.signatures.document_version is 'The number of the file.';
comment on column iaoms.signatures.file_hash is 'The hash of the file.';
comment on column iaoms.signatures.image_url is 'The picture of his hand.';
comment on column iaoms.signatures.ip_address is 'From where.';
comment on column iaoms.signatures.user_agent is 'With what.';
comment on column iaoms.signatures.signed_at is 'When.';
alter table iaoms.signatures enable row level security;
revoke all on table iaoms.signatures from public, anon, authenticated, service_role;

create index if not exists signatures_document_id_idx
  on iaoms.signatures (document_id);

create index if not exists signatures_card_id_idx
  on iaoms.signatures (card_id);

create index if not exists signatures_signer_id_idx
  on iaoms.signatures (signer_id);

create table if not exists iaoms.signature_requests (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  document_id uuid not null,
  requester_id uuid not null,
  signer_id uuid not null,
  message text,
  status iaoms.signature_request_status default 'PENDING' not null,
  expires_at timestamptz not null,
  responded_at timestamptz,
  signature_id uuid,
  constraint signature_requests_pkey primary key (id),
  constraint signature_requests_message_length_check check (char_length(message) <= 500),
  constraint signature_requests_of_two check (requester_id <> signer_id),
  constraint signature_requests_signed_has_signature check (status <> 'SIGNED' or signature_id is not null),
  constraint signature_requests_answer_has_moment check (status = 'PENDING' or responded_at is not null),
  constraint signature_requests_expire_later check (expires_at > created_at),
  constraint signature_requests_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint signature_requests_document_id_fkey foreign key (institution_id, document_id) references iaoms.documents (institution_id, id) on delete cascade,
  constraint signature_requests_requester_id_fkey foreign key (institution_id, requester_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint signature_requests_signer_id_fkey foreign key (institution_id, signer_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint signature_requests_signature_id_fkey foreign key (institution_id, signature_id) references iaoms.signatures (institution_id, id) on delete cascade
);
comment on table iaoms.signature_requests is 'That somebody''s signature is wanted on a document, beside its card.';
comment on column iaoms.signature_requests.id is 'The row''s key.';
comment on column iaoms.signature_requests.institution_id is 'The institution the row belongs to.';
comment on column iaoms.signature_requests.created_at is 'When the row was written.';
comment on column iaoms.signature_requests.document_id is 'The document.';
comment on column iaoms.signature_requests.requester_id is 'Who wants it signed.';
comment on column iaoms.signature_requests.signer_id is 'Who is to sign.';
comment on column iaoms.signature_requests.message is 'What he is told.';
comment on column iaoms.signature_requests.status is 'Where it stands.';
comment on column iaoms.signature_requests.expires_at is 'Until when.';
comment on column iaoms.signature_requests.responded_at is 'When it was over.';
comment on column iaoms.signature_requests.signature_id is 'The signature that came of it.';
alter table iaoms.signature_requests enable row level security;
revoke all on table iaoms.signature_requests from public, anon, authenticated, service_role;

create unique index if not exists idx_signature_requests_open
  on iaoms.signature_requests (institution_id, document_id, signer_id) where status = 'PENDING';

create index if not exists signature_requests_expires_at_idx
  on iaoms.signature_requests (expires_at) where status = 'PENDING';

create index if not exists signature_requests_institution_id_idx
  on iaoms.signature_requests (institution_id);

create index if not exists signature_requests_document_id_idx
  on iaoms.signature_requests (document_id);

create index if not exists signature_requests_requester_id_idx
  on iaoms.signature_requests (requester_id);

create index if not exists signature_requests_signer_id_idx
  on iaoms.signature_requests (signer_id);

create index if not exists signature_requests_signature_id_idx
  on iaoms.signature_requests (signature_id);

create table if not exists iaoms.audit_logs (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  actor_id uuid,
  action_type text not null,
  resource_accessed text not null,
  row_id uuid,
  old_values jsonb,
  new_values jsonb,
  ip_address inet,
  user_agent text,
  at timestamptz default now() not null,
  constraint audit_logs_pkey primary key (id, at),
  constraint audit_logs_action_type_length_check check (char_length(action_type) between 1 and 40),
  constraint audit_logs_resource_accessed_length_check check (char_length(resource_accessed) between 1 and 200),
  constraint audit_logs_user_agent_length_check check (char_length(user_agent) <= 1000),
  constraint audit_logs_values_are_rows check (coalesce(jsonb_typeof(old_values), 'object') = 'object' and coalesce(jsonb_typeof(new_values), 'object') = 'object'),
  constraint audit_logs_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict
) partition by range (at);
comment on table iaoms.audit_logs is 'Who did what to which row, and what was there before and after. Triggers write it, nothing changes it, and a month goes as a whole after
seven years. The actor is a plain key: the record outlives the account, and what a schedule did has none.';
comment on column iaoms.audit_logs.id is 'The row''s key.';
comment on column iaoms.audit_logs.institution_id is 'The institution the row belongs to.';
comment on column iaoms.audit_logs.actor_id is 'Who; absent when nobody was signed in.';
comment on column iaoms.audit_logs.action_type is 'INSERT, UPDATE or DELETE.';
comment on column iaoms.audit_logs.resource_accessed is 'To which table.';
comment on column iaoms.audit_logs.row_id is 'To which row, where values are kept.';
comment on column iaoms.audit_logs.old_values is 'What changed, as it was before.';
comment on column iaoms.audit_logs.new_values is 'What changed, as it is now.';
comment on column iaoms.audit_logs.ip_address is 'From where.';
comment on column iaoms.audit_logs.user_agent is 'With what.';
comment on column iaoms.audit_logs.at is 'When.';
alter table iaoms.audit_logs enable row level security;
revoke all on table iaoms.audit_logs from public, anon, authenticated, service_role;

create index if not exists audit_logs_institution_id_at_idx
  on iaoms.audit_logs (institution_id, at desc);

create index if not exists audit_logs_actor_id_at_idx
  on iaoms.audit_logs (actor_id, at desc);

create index if not exists audit_logs_row_id_at_idx
  on iaoms.audit_logs (row_id, at desc);

create table if not exists iaoms.audit_logs_default partition of iaoms.audit_logs default;
alter table iaoms.audit_logs_default enable row level security;
revoke all on table iaoms.audit_logs_default from public, anon, authenticated, service_role;
