-- Made by seoc from the domain seo. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists seo.touchpoint_channel (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  name text not null,
  topic text,
  is_private boolean default false not null,
  team_id uuid,
  created_by uuid,
  constraint touchpoint_channel_pkey primary key (id),
  constraint touchpoint_channel_company_id_name_key unique (company_id, name),
  constraint touchpoint_channel_company_id_id_key unique (company_id, id),
  constraint touchpoint_channel_name_length_check check (char_length(name) between 1 and 80),
  constraint touchpoint_channel_topic_length_check check (char_length(topic) <= 500),
  constraint touchpoint_channel_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint touchpoint_channel_team_id_fkey foreign key (company_id, team_id) references seo.team (company_id, id) on delete set null (team_id),
  constraint touchpoint_channel_created_by_fkey foreign key (company_id, created_by) references seo.employee (company_id, id) on delete set null (created_by)
);
comment on table seo.touchpoint_channel is 'A place to talk.';
comment on column seo.touchpoint_channel.id is 'The row''s key.';
comment on column seo.touchpoint_channel.company_id is 'The company the row belongs to.';
comment on column seo.touchpoint_channel.created_at is 'When the row was written.';
comment on column seo.touchpoint_channel.updated_at is 'When the row last changed.';
comment on column seo.touchpoint_channel.name is 'What it is called.';
comment on column seo.touchpoint_channel.topic is 'What it is for.';
comment on column seo.touchpoint_channel.is_private is 'True when only its members find it.';
comment on column seo.touchpoint_channel.team_id is 'The team it belongs to.';
comment on column seo.touchpoint_channel.created_by is 'Who opened it.';
alter table seo.touchpoint_channel enable row level security;
revoke all on table seo.touchpoint_channel from public, anon, authenticated, service_role;

create index if not exists touchpoint_channel_team_id_idx
  on seo.touchpoint_channel (team_id);

create index if not exists touchpoint_channel_created_by_idx
  on seo.touchpoint_channel (created_by);

create table if not exists seo.touchpoint_channel_member (
  created_at timestamptz default now() not null,
  company_id uuid not null,
  channel_id uuid not null,
  employee_id uuid not null,
  role seo.channel_role default 'MEMBER' not null,
  read_until timestamptz,
  constraint touchpoint_channel_member_pkey primary key (channel_id, employee_id),
  constraint touchpoint_channel_member_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint touchpoint_channel_member_channel_id_fkey foreign key (company_id, channel_id) references seo.touchpoint_channel (company_id, id) on delete cascade,
  constraint touchpoint_channel_member_employee_id_fkey foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.touchpoint_channel_member is 'That somebody talks in a channel.';
comment on column seo.touchpoint_channel_member.created_at is 'When the row was written.';
comment on column seo.touchpoint_channel_member.company_id is 'The company the row belongs to.';
comment on column seo.touchpoint_channel_member.channel_id is 'The channel.';
comment on column seo.touchpoint_channel_member.employee_id is 'Who.';
comment on column seo.touchpoint_channel_member.role is 'What he may do there.';
comment on column seo.touchpoint_channel_member.read_until is 'Up to when he has read.';
alter table seo.touchpoint_channel_member enable row level security;
revoke all on table seo.touchpoint_channel_member from public, anon, authenticated, service_role;

create index if not exists touchpoint_channel_member_company_id_idx
  on seo.touchpoint_channel_member (company_id);

create index if not exists touchpoint_channel_member_employee_id_idx
  on seo.touchpoint_channel_member (employee_id);

create table if not exists seo.touchpoint_message (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  channel_id uuid not null,
  author_id uuid not null,
  body text not null,
  sentiment double precision,
  created_at timestamptz default now() not null,
  constraint touchpoint_message_pkey primary key (id, created_at),
  constraint touchpoint_message_body_length_check check (char_length(body) between 1 and 4000),
  constraint touchpoint_message_sentiment_range_check check (sentiment between -1 and 1),
  constraint touchpoint_message_sentiment_number_check check (sentiment <> 'NaN'::double precision),
  constraint touchpoint_message_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint touchpoint_message_channel_id_fkey foreign key (company_id, channel_id) references seo.touchpoint_channel (company_id, id) on delete cascade,
  constraint touchpoint_message_author_id_fkey foreign key (company_id, author_id) references seo.employee (company_id, id) on delete cascade
) partition by range (created_at);
comment on table seo.touchpoint_message is 'Something said in a channel. A week''s messages are one partition; they are kept for two years.';
comment on column seo.touchpoint_message.id is 'The row''s key.';
comment on column seo.touchpoint_message.company_id is 'The company the row belongs to.';
comment on column seo.touchpoint_message.channel_id is 'Where it was said.';
comment on column seo.touchpoint_message.author_id is 'Who said it.';
comment on column seo.touchpoint_message.body is 'What was said.';
comment on column seo.touchpoint_message.sentiment is 'How glad it sounds, from minus one to one.';
comment on column seo.touchpoint_message.created_at is 'When it was said.';
alter table seo.touchpoint_message enable row level security;
revoke all on table seo.touchpoint_message from public, anon, authenticated, service_role;

create index if not exists idx_touchpoint_message_channel_time
  on seo.touchpoint_message (channel_id, created_at desc);

create index if not exists touchpoint_message_company_id_idx
  on seo.touchpoint_message (company_id);

create index if not exists touchpoint_message_author_id_idx
  on seo.touchpoint_message (author_id);

create table if not exists seo.touchpoint_message_default partition of seo.touchpoint_message default;
alter table seo.touchpoint_message_default enable row level security;
revoke all on table seo.touchpoint_message_default from public, anon, authenticated, service_role;

create table if not exists seo.touchpoint_cadence (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  manager_id uuid not null,
  report_id uuid not null,
  rhythm seo.touchpoint_rhythm default 'WEEKLY' not null,
  minutes integer default 30 not null,
  last_held_at timestamptz,
  constraint touchpoint_cadence_pkey primary key (id),
  constraint touchpoint_cadence_company_id_manager_id_report_id_key unique (company_id, manager_id, report_id),
  constraint touchpoint_cadence_minutes_range_check check (minutes between 5 and 240),
  constraint touchpoint_cadence_of_two check (manager_id <> report_id),
  constraint touchpoint_cadence_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint touchpoint_cadence_manager_id_fkey foreign key (company_id, manager_id) references seo.employee (company_id, id) on delete cascade,
  constraint touchpoint_cadence_report_id_fkey foreign key (company_id, report_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.touchpoint_cadence is 'That a manager and his report have to talk, and how often.';
comment on column seo.touchpoint_cadence.id is 'The row''s key.';
comment on column seo.touchpoint_cadence.company_id is 'The company the row belongs to.';
comment on column seo.touchpoint_cadence.created_at is 'When the row was written.';
comment on column seo.touchpoint_cadence.updated_at is 'When the row last changed.';
comment on column seo.touchpoint_cadence.manager_id is 'Who asks.';
comment on column seo.touchpoint_cadence.report_id is 'Who answers.';
comment on column seo.touchpoint_cadence.rhythm is 'How often.';
comment on column seo.touchpoint_cadence.minutes is 'How many minutes.';
comment on column seo.touchpoint_cadence.last_held_at is 'When they talked last.';
alter table seo.touchpoint_cadence enable row level security;
revoke all on table seo.touchpoint_cadence from public, anon, authenticated, service_role;

create index if not exists touchpoint_cadence_manager_id_idx
  on seo.touchpoint_cadence (manager_id);

create index if not exists touchpoint_cadence_report_id_idx
  on seo.touchpoint_cadence (report_id);
