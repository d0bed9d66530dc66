-- Made by seoc from the domain iaoms. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists iaoms.channels (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  name text not null,
  kind iaoms.channel_kind default 'GROUP' not null,
  department_id uuid,
  operation_id uuid,
  created_by uuid not null,
  is_archived boolean default false not null,
  last_message_at timestamptz default now() not null,
  constraint channels_pkey primary key (id),
  constraint channels_institution_id_id_key unique (institution_id, id),
  constraint channels_name_length_check check (char_length(name) between 1 and 120),
  constraint channels_department_has_one check (kind <> 'DEPARTMENT' or department_id is not null),
  constraint channels_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint channels_department_id_fkey foreign key (institution_id, department_id) references iaoms.departments (institution_id, id) on delete restrict,
  constraint channels_operation_id_fkey foreign key (institution_id, operation_id) references iaoms.operations (institution_id, id) on delete cascade,
  constraint channels_created_by_fkey foreign key (institution_id, created_by) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.channels is 'A channel. Those who are in it see it, and nobody else.';
comment on column iaoms.channels.id is 'The row''s key.';
comment on column iaoms.channels.institution_id is 'The institution the row belongs to.';
comment on column iaoms.channels.created_at is 'When the row was written.';
comment on column iaoms.channels.updated_at is 'When the row last changed.';
comment on column iaoms.channels.name is 'What it is called.';
comment on column iaoms.channels.kind is 'Whose it is.';
comment on column iaoms.channels.department_id is 'The department, where it is one''s.';
comment on column iaoms.channels.operation_id is 'The operation it talks about, if about one.';
comment on column iaoms.channels.created_by is 'Who opened it.';
comment on column iaoms.channels.is_archived is 'True when nothing more is said in it.';
comment on column iaoms.channels.last_message_at is 'When something was last said.';
alter table iaoms.channels enable row level security;
revoke all on table iaoms.channels from public, anon, authenticated, service_role;

create unique index if not exists idx_channels_department
  on iaoms.channels (institution_id, department_id) where kind = 'DEPARTMENT' and not is_archived;

create index if not exists channels_institution_id_last_message_at_idx
  on iaoms.channels (institution_id, last_message_at desc);

create index if not exists channels_department_id_idx
  on iaoms.channels (department_id);

create index if not exists channels_operation_id_idx
  on iaoms.channels (operation_id);

create index if not exists channels_created_by_idx
  on iaoms.channels (created_by);

create table if not exists iaoms.channel_members (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  channel_id uuid not null,
  recipient_id uuid not null,
  is_moderator boolean default false not null,
  is_muted boolean default false not null,
  joined_at timestamptz default now() not null,
  constraint channel_members_pkey primary key (id),
  constraint channel_members_institution_id_channel_id_recipient_id_key unique (institution_id, channel_id, recipient_id),
  constraint channel_members_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint channel_members_channel_id_fkey foreign key (institution_id, channel_id) references iaoms.channels (institution_id, id) on delete cascade,
  constraint channel_members_recipient_id_fkey foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.channel_members is 'That somebody is in a channel.';
comment on column iaoms.channel_members.id is 'The row''s key.';
comment on column iaoms.channel_members.institution_id is 'The institution the row belongs to.';
comment on column iaoms.channel_members.channel_id is 'The channel.';
comment on column iaoms.channel_members.recipient_id is 'Who.';
comment on column iaoms.channel_members.is_moderator is 'May he ask others in?';
comment on column iaoms.channel_members.is_muted is 'True when he would rather not be disturbed.';
comment on column iaoms.channel_members.joined_at is 'When he came.';
alter table iaoms.channel_members enable row level security;
revoke all on table iaoms.channel_members from public, anon, authenticated, service_role;

create index if not exists channel_members_channel_id_idx
  on iaoms.channel_members (channel_id);

create index if not exists channel_members_recipient_id_idx
  on iaoms.channel_members (recipient_id);

create table if not exists iaoms.messages (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  channel_id uuid not null,
  author_id uuid not null,
  body text,
  reply_to uuid,
  edited_at timestamptz,
  retracted_at timestamptz,
  constraint messages_pkey primary key (id),
  constraint messages_institution_id_id_key unique (institution_id, id),
  constraint messages_body_length_check check (char_length(body) between 1 and 4000),
  constraint messages_retracted_say_nothing check ((retracted_at is null) = (body is not null)),
  constraint messages_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint messages_channel_id_fkey foreign key (institution_id, channel_id) references iaoms.channels (institution_id, id) on delete cascade,
  constraint messages_author_id_fkey foreign key (institution_id, author_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint messages_reply_to_fkey foreign key (institution_id, reply_to) references iaoms.messages (institution_id, id) on delete cascade
);
comment on table iaoms.messages is 'Something that was said. Its author may say it better, or take it back; that it was there stays.';
comment on column iaoms.messages.id is 'The row''s key.';
comment on column iaoms.messages.institution_id is 'The institution the row belongs to.';
comment on column iaoms.messages.created_at is 'When the row was written.';
comment on column iaoms.messages.channel_id is 'The channel.';
comment on column iaoms.messages.author_id is 'Who said it.';
comment on column iaoms.messages.body is 'What; absent when it was taken back.';
comment on column iaoms.messages.reply_to is 'What it answers.';
comment on column iaoms.messages.edited_at is 'When it was said better.';
comment on column iaoms.messages.retracted_at is 'When it was taken back.';
alter table iaoms.messages enable row level security;
revoke all on table iaoms.messages from public, anon, authenticated, service_role;

create index if not exists messages_channel_id_created_at_idx
  on iaoms.messages (channel_id, created_at desc);

create index if not exists messages_author_id_idx
  on iaoms.messages (author_id);

create index if not exists messages_reply_to_idx
  on iaoms.messages (reply_to);

create table if not exists iaoms.message_read_receipts (
  institution_id uuid not null,
  message_id uuid not null,
  recipient_id uuid not null,
  read_at timestamptz default now() not null,
  constraint message_read_receipts_pkey primary key (message_id, recipient_id),
  constraint message_read_receipts_not_before check (read_at > timestamptz '2000-01-01 00:00Z'),
  constraint message_read_receipts_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint message_read_receipts_message_id_fkey foreign key (institution_id, message_id) references iaoms.messages (institution_id, id) on delete cascade,
  constraint message_read_receipts_recipient_id_fkey foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.message_read_receipts is 'That somebody has read something.';
comment on column iaoms.message_read_receipts.institution_id is 'The institution.';
comment on column iaoms.message_read_receipts.message_id is 'What.';
comment on column iaoms.message_read_receipts.recipient_id is 'Who.';
comment on column iaoms.message_read_receipts.read_at is 'When.';
alter table iaoms.message_read_receipts enable row level security;
revoke all on table iaoms.message_read_receipts from public, anon, authenticated, service_role;

create index if not exists message_read_receipts_recipient_id_read_at_idx
  on iaoms.message_read_receipts (recipient_id, read_at desc);

create index if not exists message_read_receipts_institution_id_idx
  on iaoms.message_read_receipts (institution_id);
