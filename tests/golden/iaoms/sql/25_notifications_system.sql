-- Made by seoc from the domain iaoms. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists iaoms.notification_templates (
  code text not null,
  kind iaoms.notification_kind not null,
  subject text not null,
  body text not null,
  constraint notification_templates_pkey primary key (code),
  constraint notification_templates_code_pattern_check check (code ~ '^[a-z_]{2,60}$'),
  constraint notification_templates_subject_length_check check (char_length(subject) between 1 and 160),
  constraint notification_templates_body_length_check check (char_length(body) between 1 and 1000),
  constraint notification_templates_speak check (btrim(body) <> '')
);
comment on table iaoms.notification_templates is 'The words of a notification. They belong to the schema; `{title}` and `{name}` are filled in.';
comment on column iaoms.notification_templates.code is 'What functions call it.';
comment on column iaoms.notification_templates.kind is 'Why it is sent.';
comment on column iaoms.notification_templates.subject is 'Its first line.';
comment on column iaoms.notification_templates.body is 'What it says.';
alter table iaoms.notification_templates enable row level security;
revoke all on table iaoms.notification_templates from public, anon, authenticated, service_role;

create table if not exists iaoms.notifications (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  recipient_id uuid not null,
  kind iaoms.notification_kind not null,
  title text not null,
  body text not null,
  operation_id uuid,
  priority iaoms.priority default 'NORMAL' not null,
  read_at timestamptz,
  dispatched_at timestamptz,
  constraint notifications_pkey primary key (id),
  constraint notifications_institution_id_id_key unique (institution_id, id),
  constraint notifications_title_length_check check (char_length(title) between 1 and 400),
  constraint notifications_body_length_check check (char_length(body) between 1 and 2000),
  constraint notifications_read_later check (read_at >= created_at),
  constraint notifications_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint notifications_recipient_id_fkey foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint notifications_operation_id_fkey foreign key (institution_id, operation_id) references iaoms.operations (institution_id, id) on delete cascade
);
comment on table iaoms.notifications is 'Something somebody was told.';
comment on column iaoms.notifications.id is 'The row''s key.';
comment on column iaoms.notifications.institution_id is 'The institution the row belongs to.';
comment on column iaoms.notifications.created_at is 'When the row was written.';
comment on column iaoms.notifications.recipient_id is 'Who was told.';
comment on column iaoms.notifications.kind is 'Why.';
comment on column iaoms.notifications.title is 'In a line.';
comment on column iaoms.notifications.body is 'In full.';
comment on column iaoms.notifications.operation_id is 'The operation it is about.';
comment on column iaoms.notifications.priority is 'How much it matters.';
comment on column iaoms.notifications.read_at is 'When he read it.';
comment on column iaoms.notifications.dispatched_at is 'When it was handed to the queue, for every way that he wants.';
alter table iaoms.notifications enable row level security;
revoke all on table iaoms.notifications from public, anon, authenticated, service_role;

create index if not exists notifications_recipient_id_created_at_idx
  on iaoms.notifications (recipient_id, created_at desc);

create index if not exists idx_notifications_unread
  on iaoms.notifications (recipient_id, created_at desc) where read_at is null;

create index if not exists idx_notifications_to_go_out
  on iaoms.notifications (created_at) where dispatched_at is null;

create index if not exists notifications_created_at_idx
  on iaoms.notifications (created_at);

create index if not exists notifications_operation_id_idx
  on iaoms.notifications (operation_id);

create table if not exists iaoms.notification_subscriptions (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  recipient_id uuid not null,
  kind iaoms.notification_kind not null,
  channel iaoms.delivery_channel not null,
  is_wanted boolean default true not null,
  constraint notification_subscriptions_pkey primary key (id),
  constraint notification_subscriptions_institution_id_recipient_id_809ff8ac unique (institution_id, recipient_id, kind, channel),
  constraint notification_subscriptions_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint notification_subscriptions_recipient_id_fkey foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.notification_subscriptions is 'How somebody wants to hear of a kind of thing. Who says nothing is written an e-mail, and shown what is urgent on his telephone.';
comment on column iaoms.notification_subscriptions.id is 'The row''s key.';
comment on column iaoms.notification_subscriptions.institution_id is 'The institution the row belongs to.';
comment on column iaoms.notification_subscriptions.created_at is 'When the row was written.';
comment on column iaoms.notification_subscriptions.updated_at is 'When the row last changed.';
comment on column iaoms.notification_subscriptions.recipient_id is 'Who.';
comment on column iaoms.notification_subscriptions.kind is 'Told why.';
comment on column iaoms.notification_subscriptions.channel is 'How.';
comment on column iaoms.notification_subscriptions.is_wanted is 'False when he would rather not.';
alter table iaoms.notification_subscriptions enable row level security;
revoke all on table iaoms.notification_subscriptions from public, anon, authenticated, service_role;

create index if not exists notification_subscriptions_recipient_id_idx
  on iaoms.notification_subscriptions (recipient_id);

create table if not exists iaoms.notification_queue (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  notification_id uuid not null,
  recipient_id uuid not null,
  channel iaoms.delivery_channel not null,
  priority integer default 0 not null,
  run_after timestamptz default now() not null,
  state iaoms.queue_state default 'READY' not null,
  attempts integer default 0 not null,
  claimed_at timestamptz,
  locked_until timestamptz,
  lease uuid,
  last_error text,
  finished_at timestamptz,
  constraint notification_queue_pkey primary key (id),
  constraint notification_queue_priority_range_check check (priority between 0 and 9),
  constraint notification_queue_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint notification_queue_notification_id_fkey foreign key (institution_id, notification_id) references iaoms.notifications (institution_id, id) on delete cascade,
  constraint notification_queue_recipient_id_fkey foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.notification_queue is 'A notification on its way out of the house, by one channel. Workers take it, try again, give up; the person it is for sees how it goes.';
comment on column iaoms.notification_queue.id is 'The row''s key.';
comment on column iaoms.notification_queue.institution_id is 'The institution the row belongs to.';
comment on column iaoms.notification_queue.created_at is 'When the row was written.';
comment on column iaoms.notification_queue.notification_id is 'What is told.';
comment on column iaoms.notification_queue.recipient_id is 'To whom.';
comment on column iaoms.notification_queue.channel is 'How.';
comment on column iaoms.notification_queue.priority is 'The higher, the sooner.';
comment on column iaoms.notification_queue.run_after is 'Not before this: what can wait does so until its owner''s quiet hours are over.';
comment on column iaoms.notification_queue.state is 'What it is up to.';
comment on column iaoms.notification_queue.attempts is 'How often it was claimed.';
comment on column iaoms.notification_queue.claimed_at is 'When it was claimed the last time.';
comment on column iaoms.notification_queue.locked_until is 'Until when whoever claimed it has it to himself.';
comment on column iaoms.notification_queue.lease is 'Whoever claimed it shows this when it is done.';
comment on column iaoms.notification_queue.last_error is 'What went wrong the last time.';
comment on column iaoms.notification_queue.finished_at is 'When it was done, or given up.';
alter table iaoms.notification_queue enable row level security;
revoke all on table iaoms.notification_queue from public, anon, authenticated, service_role;

create index if not exists notification_queue_institution_id_channel_created_at_idx
  on iaoms.notification_queue (institution_id, channel, created_at desc);

create index if not exists notification_queue_ready_idx
  on iaoms.notification_queue (institution_id, priority desc, run_after) where state = 'READY';

create index if not exists notification_queue_running_idx
  on iaoms.notification_queue (institution_id, locked_until) where state = 'RUNNING';

create index if not exists notification_queue_done_idx
  on iaoms.notification_queue (finished_at) where state = 'DONE';

create index if not exists notification_queue_served_idx
  on iaoms.notification_queue (institution_id, claimed_at);

create index if not exists notification_queue_notification_id_idx
  on iaoms.notification_queue (notification_id);

create index if not exists notification_queue_recipient_id_idx
  on iaoms.notification_queue (recipient_id);
