-- Made by seoc from the domain iaoms. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists iaoms.meetings (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  operation_id uuid not null,
  organizer_id uuid not null,
  title text not null,
  agenda text,
  starts_at timestamptz not null,
  duration_minutes integer default 60 not null,
  location text,
  meeting_url iaoms_private.url,
  status iaoms.meeting_status default 'SCHEDULED' not null,
  google_event_id text,
  google_synced_at timestamptz,
  constraint meetings_pkey primary key (id),
  constraint meetings_institution_id_id_key unique (institution_id, id),
  constraint meetings_title_length_check check (char_length(title) between 1 and 200),
  constraint meetings_agenda_length_check check (char_length(agenda) <= 4000),
  constraint meetings_duration_minutes_range_check check (duration_minutes between 5 and 720),
  constraint meetings_location_length_check check (char_length(location) between 1 and 200),
  constraint meetings_google_event_id_length_check check (char_length(google_event_id) between 1 and 255),
  constraint meetings_are_somewhere check (location is not null or meeting_url is not null),
  constraint meetings_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint meetings_operation_id_fkey foreign key (institution_id, operation_id) references iaoms.operations (institution_id, id) on delete restrict,
  constraint meetings_organizer_id_fkey foreign key (institution_id, organizer_id) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.meetings is 'A meeting. Whoever called it and whoever is asked to it see it.';
comment on column iaoms.meetings.id is 'The row''s key.';
comment on column iaoms.meetings.institution_id is 'The institution the row belongs to.';
comment on column iaoms.meetings.created_at is 'When the row was written.';
comment on column iaoms.meetings.updated_at is 'When the row last changed.';
comment on column iaoms.meetings.operation_id is 'The operation it belongs to.';
comment on column iaoms.meetings.organizer_id is 'Who called it.';
comment on column iaoms.meetings.title is 'What it is about.';
comment on column iaoms.meetings.agenda is 'What is to be settled.';
comment on column iaoms.meetings.starts_at is 'From when.';
comment on column iaoms.meetings.duration_minutes is 'How long, in minutes.';
comment on column iaoms.meetings.location is 'In which room.';
comment on column iaoms.meetings.meeting_url is 'Under which address.';
comment on column iaoms.meetings.status is 'Where it stands.';
comment on column iaoms.meetings.google_event_id is 'What Google''s calendar calls it.';
comment on column iaoms.meetings.google_synced_at is 'When it was last told there.';
alter table iaoms.meetings enable row level security;
revoke all on table iaoms.meetings from public, anon, authenticated, service_role;

create index if not exists meetings_institution_id_starts_at_idx
  on iaoms.meetings (institution_id, starts_at);

create index if not exists meetings_organizer_id_starts_at_idx
  on iaoms.meetings (organizer_id, starts_at);

create index if not exists meetings_operation_id_idx
  on iaoms.meetings (operation_id);

create table if not exists iaoms.meeting_participants (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  meeting_id uuid not null,
  recipient_id uuid not null,
  is_optional boolean default false not null,
  response iaoms.attendance default 'INVITED' not null,
  responded_at timestamptz,
  constraint meeting_participants_pkey primary key (id),
  constraint meeting_participants_institution_id_meeting_id_recipient_id_key unique (institution_id, meeting_id, recipient_id),
  constraint meeting_participants_answer_has_moment check ((response = 'INVITED') = (responded_at is null)),
  constraint meeting_participants_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint meeting_participants_meeting_id_fkey foreign key (institution_id, meeting_id) references iaoms.meetings (institution_id, id) on delete cascade,
  constraint meeting_participants_recipient_id_fkey foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.meeting_participants is 'That somebody is asked to a meeting.';
comment on column iaoms.meeting_participants.id is 'The row''s key.';
comment on column iaoms.meeting_participants.institution_id is 'The institution the row belongs to.';
comment on column iaoms.meeting_participants.created_at is 'When the row was written.';
comment on column iaoms.meeting_participants.meeting_id is 'The meeting.';
comment on column iaoms.meeting_participants.recipient_id is 'Who.';
comment on column iaoms.meeting_participants.is_optional is 'May it begin without him?';
comment on column iaoms.meeting_participants.response is 'What he says.';
comment on column iaoms.meeting_participants.responded_at is 'When he said it.';
alter table iaoms.meeting_participants enable row level security;
revoke all on table iaoms.meeting_participants from public, anon, authenticated, service_role;

create index if not exists meeting_participants_meeting_id_idx
  on iaoms.meeting_participants (meeting_id);

create index if not exists meeting_participants_recipient_id_idx
  on iaoms.meeting_participants (recipient_id);

create table if not exists iaoms.live_meeting_requests (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  requester_id uuid not null,
  target_id uuid not null,
  card_id uuid,
  urgency iaoms.urgency default 'URGENT' not null,
  reason text not null,
  status iaoms.live_request_status default 'PENDING' not null,
  expires_at timestamptz not null,
  responded_at timestamptz,
  meeting_id uuid,
  constraint live_meeting_requests_pkey primary key (id),
  constraint live_meeting_requests_reason_length_check check (char_length(reason) between 3 and 500),
  constraint live_meeting_requests_of_two check (requester_id <> target_id),
  constraint live_meeting_requests_accepted_meet check (status <> 'ACCEPTED' or meeting_id is not null),
  constraint live_meeting_requests_answer_has_moment check (status = 'PENDING' or responded_at is not null),
  constraint live_meeting_requests_expire_later check (expires_at > created_at),
  constraint live_meeting_requests_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint live_meeting_requests_requester_id_fkey foreign key (institution_id, requester_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint live_meeting_requests_target_id_fkey foreign key (institution_id, target_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint live_meeting_requests_card_id_fkey foreign key (institution_id, card_id) references iaoms.approval_cards (institution_id, id) on delete cascade,
  constraint live_meeting_requests_meeting_id_fkey foreign key (institution_id, meeting_id) references iaoms.meetings (institution_id, id) on delete cascade
);
comment on table iaoms.live_meeting_requests is 'That somebody is needed at once. It holds for as long as its urgency says; whoever accepts it meets whoever asked, now.';
comment on column iaoms.live_meeting_requests.id is 'The row''s key.';
comment on column iaoms.live_meeting_requests.institution_id is 'The institution the row belongs to.';
comment on column iaoms.live_meeting_requests.created_at is 'When the row was written.';
comment on column iaoms.live_meeting_requests.requester_id is 'Who asks.';
comment on column iaoms.live_meeting_requests.target_id is 'Who is needed.';
comment on column iaoms.live_meeting_requests.card_id is 'The card it is about, if it is about one.';
comment on column iaoms.live_meeting_requests.urgency is 'How soon.';
comment on column iaoms.live_meeting_requests.reason is 'What for.';
comment on column iaoms.live_meeting_requests.status is 'Where it stands.';
comment on column iaoms.live_meeting_requests.expires_at is 'Until when an answer is any use.';
comment on column iaoms.live_meeting_requests.responded_at is 'When it was over.';
comment on column iaoms.live_meeting_requests.meeting_id is 'The meeting that came of it.';
alter table iaoms.live_meeting_requests enable row level security;
revoke all on table iaoms.live_meeting_requests from public, anon, authenticated, service_role;

create unique index if not exists idx_live_meeting_requests_open
  on iaoms.live_meeting_requests (institution_id, requester_id, target_id) where status = 'PENDING';

create index if not exists live_meeting_requests_expires_at_idx
  on iaoms.live_meeting_requests (expires_at) where status = 'PENDING';

create index if not exists live_meeting_requests_institution_id_idx
  on iaoms.live_meeting_requests (institution_id);

create index if not exists live_meeting_requests_requester_id_idx
  on iaoms.live_meeting_requests (requester_id);

create index if not exists live_meeting_requests_target_id_idx
  on iaoms.live_meeting_requests (target_id);

create index if not exists live_meeting_requests_card_id_idx
  on iaoms.live_meeting_requests (card_id);

create index if not exists live_meeting_requests_meeting_id_idx
  on iaoms.live_meeting_requests (meeting_id);

create table if not exists iaoms.calendar_events (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  owner_id uuid not null,
  department_id uuid,
  operation_id uuid,
  title text not null,
  description text,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  is_all_day boolean default false not null,
  visibility iaoms.event_visibility default 'PRIVATE' not null,
  location text,
  google_event_id text,
  google_calendar_id text,
  google_synced_at timestamptz,
  constraint calendar_events_pkey primary key (id),
  constraint calendar_events_institution_id_id_key unique (institution_id, id),
  constraint calendar_events_title_length_check check (char_length(title) between 1 and 200),
  constraint calendar_events_description_length_check check (char_length(description) <= 4000),
  constraint calendar_events_location_length_check check (char_length(location) between 1 and 200),
  constraint calendar_events_google_event_id_length_check check (char_length(google_event_id) between 1 and 255),
  constraint calendar_events_google_calendar_id_length_check check (char_length(google_calendar_id) between 1 and 255),
  constraint calendar_events_end_after_start check (ends_at > starts_at),
  constraint calendar_events_department_has_one check (visibility <> 'DEPARTMENT' or department_id is not null),
  constraint calendar_events_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint calendar_events_owner_id_fkey foreign key (institution_id, owner_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint calendar_events_department_id_fkey foreign key (institution_id, department_id) references iaoms.departments (institution_id, id) on delete restrict,
  constraint calendar_events_operation_id_fkey foreign key (institution_id, operation_id) references iaoms.operations (institution_id, id) on delete cascade
);
comment on table iaoms.calendar_events is 'Something in somebody''s calendar.';
comment on column iaoms.calendar_events.id is 'The row''s key.';
comment on column iaoms.calendar_events.institution_id is 'The institution the row belongs to.';
comment on column iaoms.calendar_events.created_at is 'When the row was written.';
comment on column iaoms.calendar_events.updated_at is 'When the row last changed.';
comment on column iaoms.calendar_events.owner_id is 'Whose it is.';
comment on column iaoms.calendar_events.department_id is 'The department that sees it.';
comment on column iaoms.calendar_events.operation_id is 'The operation it belongs to, if to one.';
comment on column iaoms.calendar_events.title is 'What it is called.';
comment on column iaoms.calendar_events.description is 'What it is about.';
comment on column iaoms.calendar_events.starts_at is 'From when.';
comment on column iaoms.calendar_events.ends_at is 'Until when.';
comment on column iaoms.calendar_events.is_all_day is 'Does it take the whole day?';
comment on column iaoms.calendar_events.visibility is 'Who sees it.';
comment on column iaoms.calendar_events.location is 'Where.';
comment on column iaoms.calendar_events.google_event_id is 'What Google calls it.';
comment on column iaoms.calendar_events.google_calendar_id is 'In which of his calendars there.';
comment on column iaoms.calendar_events.google_synced_at is 'When the two last agreed.';
alter table iaoms.calendar_events enable row level security;
revoke all on table iaoms.calendar_events from public, anon, authenticated, service_role;

create index if not exists calendar_events_institution_id_starts_at_idx
  on iaoms.calendar_events (institution_id, starts_at);

create index if not exists calendar_events_owner_id_starts_at_idx
  on iaoms.calendar_events (owner_id, starts_at);

create unique index if not exists idx_calendar_events_google
  on iaoms.calendar_events (institution_id, google_event_id) where google_event_id is not null;

create index if not exists calendar_events_department_id_idx
  on iaoms.calendar_events (department_id);

create index if not exists calendar_events_operation_id_idx
  on iaoms.calendar_events (operation_id);

create table if not exists iaoms.calendar_event_attendees (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  event_id uuid not null,
  recipient_id uuid not null,
  response iaoms.attendance default 'INVITED' not null,
  responded_at timestamptz,
  constraint calendar_event_attendees_pkey primary key (id),
  constraint calendar_event_attendees_institution_id_event_id_recip_b8c03955 unique (institution_id, event_id, recipient_id),
  constraint calendar_event_attendees_answer_has_moment check ((response = 'INVITED') = (responded_at is null)),
  constraint calendar_event_attendees_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint calendar_event_attendees_event_id_fkey foreign key (institution_id, event_id) references iaoms.calendar_events (institution_id, id) on delete cascade,
  constraint calendar_event_attendees_recipient_id_fkey foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.calendar_event_attendees is 'That somebody is asked to a day in somebody''s calendar.';
comment on column iaoms.calendar_event_attendees.id is 'The row''s key.';
comment on column iaoms.calendar_event_attendees.institution_id is 'The institution the row belongs to.';
comment on column iaoms.calendar_event_attendees.created_at is 'When the row was written.';
comment on column iaoms.calendar_event_attendees.event_id is 'The day.';
comment on column iaoms.calendar_event_attendees.recipient_id is 'Who.';
comment on column iaoms.calendar_event_attendees.response is 'What he says.';
comment on column iaoms.calendar_event_attendees.responded_at is 'When he said it.';
alter table iaoms.calendar_event_attendees enable row level security;
revoke all on table iaoms.calendar_event_attendees from public, anon, authenticated, service_role;

create index if not exists calendar_event_attendees_event_id_idx
  on iaoms.calendar_event_attendees (event_id);

create index if not exists calendar_event_attendees_recipient_id_idx
  on iaoms.calendar_event_attendees (recipient_id);
