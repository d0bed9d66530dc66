-- Made by seoc from the domain seo. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists seo.deep_dive_session (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  title text not null,
  facilitator_id uuid not null,
  board_id uuid,
  status seo.deep_dive_status default 'SCHEDULED' not null,
  scheduled_for timestamptz,
  started_at timestamptz,
  ended_at timestamptz,
  constraint deep_dive_session_pkey primary key (id),
  constraint deep_dive_session_company_id_id_key unique (company_id, id),
  constraint deep_dive_session_title_length_check check (char_length(title) between 1 and 200),
  constraint deep_dive_session_ends_after_it_starts check (ended_at >= started_at),
  constraint deep_dive_session_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint deep_dive_session_facilitator_id_fkey foreign key (company_id, facilitator_id) references seo.employee (company_id, id) on delete cascade,
  constraint deep_dive_session_board_id_fkey foreign key (company_id, board_id) references seo.ideation_board (company_id, id) on delete set null (board_id)
);
comment on table seo.deep_dive_session is 'A meeting that goes to the bottom of something.';
comment on column seo.deep_dive_session.id is 'The row''s key.';
comment on column seo.deep_dive_session.company_id is 'The company the row belongs to.';
comment on column seo.deep_dive_session.created_at is 'When the row was written.';
comment on column seo.deep_dive_session.updated_at is 'When the row last changed.';
comment on column seo.deep_dive_session.title is 'What it is about.';
comment on column seo.deep_dive_session.facilitator_id is 'Who leads it.';
comment on column seo.deep_dive_session.board_id is 'The board it works on.';
comment on column seo.deep_dive_session.status is 'Where it stands.';
comment on column seo.deep_dive_session.scheduled_for is 'When it is planned.';
comment on column seo.deep_dive_session.started_at is 'When it began.';
comment on column seo.deep_dive_session.ended_at is 'When it ended.';
alter table seo.deep_dive_session enable row level security;
revoke all on table seo.deep_dive_session from public, anon, authenticated, service_role;

create index if not exists deep_dive_session_facilitator_id_idx
  on seo.deep_dive_session (facilitator_id);

create index if not exists deep_dive_session_board_id_idx
  on seo.deep_dive_session (board_id);

create table if not exists seo.deep_dive_participation (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  session_id uuid not null,
  employee_id uuid not null,
  role seo.participation_role default 'ATTENDEE' not null,
  joined_at timestamptz,
  left_at timestamptz,
  attention seo.ratio,
  constraint deep_dive_participation_pkey primary key (id),
  constraint deep_dive_participation_company_id_session_id_employee_id_key unique (company_id, session_id, employee_id),
  constraint deep_dive_participation_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint deep_dive_participation_session_id_fkey foreign key (company_id, session_id) references seo.deep_dive_session (company_id, id) on delete cascade,
  constraint deep_dive_participation_employee_id_fkey foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.deep_dive_participation is 'That somebody sits through a deep dive.';
comment on column seo.deep_dive_participation.id is 'The row''s key.';
comment on column seo.deep_dive_participation.company_id is 'The company the row belongs to.';
comment on column seo.deep_dive_participation.created_at is 'When the row was written.';
comment on column seo.deep_dive_participation.updated_at is 'When the row last changed.';
comment on column seo.deep_dive_participation.session_id is 'The deep dive.';
comment on column seo.deep_dive_participation.employee_id is 'Who.';
comment on column seo.deep_dive_participation.role is 'What he is to it.';
comment on column seo.deep_dive_participation.joined_at is 'When he came in.';
comment on column seo.deep_dive_participation.left_at is 'When he left.';
comment on column seo.deep_dive_participation.attention is 'How attentive he was on the whole.';
alter table seo.deep_dive_participation enable row level security;
revoke all on table seo.deep_dive_participation from public, anon, authenticated, service_role;

create index if not exists deep_dive_participation_session_id_idx
  on seo.deep_dive_participation (session_id);

create index if not exists deep_dive_participation_employee_id_idx
  on seo.deep_dive_participation (employee_id);

create table if not exists seo.deep_dive_agenda_item (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  session_id uuid not null,
  "position" integer not null,
  title text not null,
  presenter_id uuid,
  minutes integer default 10 not null,
  constraint deep_dive_agenda_item_pkey primary key (id),
  constraint deep_dive_agenda_item_company_id_session_id_position_key unique (company_id, session_id, "position"),
  constraint deep_dive_agenda_item_position_range_check check ("position" between 1 and 100),
  constraint deep_dive_agenda_item_title_length_check check (char_length(title) between 1 and 200),
  constraint deep_dive_agenda_item_minutes_range_check check (minutes between 1 and 480),
  constraint deep_dive_agenda_item_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint deep_dive_agenda_item_session_id_fkey foreign key (company_id, session_id) references seo.deep_dive_session (company_id, id) on delete cascade,
  constraint deep_dive_agenda_item_presenter_id_fkey foreign key (company_id, presenter_id) references seo.employee (company_id, id) on delete set null (presenter_id)
);
comment on table seo.deep_dive_agenda_item is 'A point of a deep dive.';
comment on column seo.deep_dive_agenda_item.id is 'The row''s key.';
comment on column seo.deep_dive_agenda_item.company_id is 'The company the row belongs to.';
comment on column seo.deep_dive_agenda_item.created_at is 'When the row was written.';
comment on column seo.deep_dive_agenda_item.session_id is 'The deep dive.';
comment on column seo.deep_dive_agenda_item."position" is 'Its place in the order, from one.';
comment on column seo.deep_dive_agenda_item.title is 'What it is about.';
comment on column seo.deep_dive_agenda_item.presenter_id is 'Who presents it.';
comment on column seo.deep_dive_agenda_item.minutes is 'How many minutes it may take.';
alter table seo.deep_dive_agenda_item enable row level security;
revoke all on table seo.deep_dive_agenda_item from public, anon, authenticated, service_role;

create index if not exists deep_dive_agenda_item_session_id_idx
  on seo.deep_dive_agenda_item (session_id);

create index if not exists deep_dive_agenda_item_presenter_id_idx
  on seo.deep_dive_agenda_item (presenter_id);

create table if not exists seo.deep_dive_action_item (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  session_id uuid not null,
  owner_id uuid not null,
  summary text not null,
  plate_item_id uuid,
  constraint deep_dive_action_item_pkey primary key (id),
  constraint deep_dive_action_item_summary_length_check check (char_length(summary) between 1 and 500),
  constraint deep_dive_action_item_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint deep_dive_action_item_session_id_fkey foreign key (company_id, session_id) references seo.deep_dive_session (company_id, id) on delete cascade,
  constraint deep_dive_action_item_owner_id_fkey foreign key (company_id, owner_id) references seo.employee (company_id, id) on delete cascade,
  constraint deep_dive_action_item_plate_item_id_fkey foreign key (company_id, plate_item_id) references seo.plate_item (company_id, id) on delete set null (plate_item_id)
);
comment on table seo.deep_dive_action_item is 'Something a deep dive decided to do.';
comment on column seo.deep_dive_action_item.id is 'The row''s key.';
comment on column seo.deep_dive_action_item.company_id is 'The company the row belongs to.';
comment on column seo.deep_dive_action_item.created_at is 'When the row was written.';
comment on column seo.deep_dive_action_item.session_id is 'The deep dive.';
comment on column seo.deep_dive_action_item.owner_id is 'Who will do it.';
comment on column seo.deep_dive_action_item.summary is 'What will be done.';
comment on column seo.deep_dive_action_item.plate_item_id is 'The plate item it became.';
alter table seo.deep_dive_action_item enable row level security;
revoke all on table seo.deep_dive_action_item from public, anon, authenticated, service_role;

create index if not exists deep_dive_action_item_company_id_idx
  on seo.deep_dive_action_item (company_id);

create index if not exists deep_dive_action_item_session_id_idx
  on seo.deep_dive_action_item (session_id);

create index if not exists deep_dive_action_item_owner_id_idx
  on seo.deep_dive_action_item (owner_id);

create index if not exists deep_dive_action_item_plate_item_id_idx
  on seo.deep_dive_action_item (plate_item_id);

create table if not exists seo.engagement_frame (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  session_id uuid not null,
  participant_id uuid not null,
  face_detected boolean default true not null,
  eye_contact seo.ratio not null,
  focused seo.ratio default 0 not null,
  confused seo.ratio default 0 not null,
  engaged seo.ratio default 0 not null,
  distracted seo.ratio default 0 not null,
  overall_score seo.ratio not null,
  constraint engagement_frame_pkey primary key (id),
  constraint engagement_frame_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint engagement_frame_session_id_fkey foreign key (company_id, session_id) references seo.deep_dive_session (company_id, id) on delete cascade,
  constraint engagement_frame_participant_id_fkey foreign key (company_id, participant_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.engagement_frame is 'One video frame of one face, reduced to numbers. Biometric data: thirty days.';
comment on column seo.engagement_frame.id is 'The row''s key.';
comment on column seo.engagement_frame.company_id is 'The company the row belongs to.';
comment on column seo.engagement_frame.created_at is 'When the row was written.';
comment on column seo.engagement_frame.session_id is 'The deep dive.';
comment on column seo.engagement_frame.participant_id is 'Whose face.';
comment on column seo.engagement_frame.face_detected is 'Was there a face?';
comment on column seo.engagement_frame.eye_contact is 'How much of the time the eyes met the camera.';
comment on column seo.engagement_frame.focused is 'How focused the face is.';
comment on column seo.engagement_frame.confused is 'How confused.';
comment on column seo.engagement_frame.engaged is 'How engaged.';
comment on column seo.engagement_frame.distracted is 'How distracted.';
comment on column seo.engagement_frame.overall_score is 'All of it in one number.';
alter table seo.engagement_frame enable row level security;
revoke all on table seo.engagement_frame from public, anon, authenticated, service_role;

create index if not exists engagement_frame_session_id_created_at_idx
  on seo.engagement_frame (session_id, created_at desc);

create index if not exists engagement_frame_company_id_idx
  on seo.engagement_frame (company_id);

create index if not exists engagement_frame_created_at_idx
  on seo.engagement_frame (created_at);

create index if not exists engagement_frame_participant_id_idx
  on seo.engagement_frame (participant_id);

create table if not exists seo.deep_dive_alert (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  session_id uuid not null,
  employee_id uuid not null,
  alert_type seo.focus_alert_type not null,
  acknowledged_at timestamptz,
  constraint deep_dive_alert_pkey primary key (id),
  constraint deep_dive_alert_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint deep_dive_alert_session_id_fkey foreign key (company_id, session_id) references seo.deep_dive_session (company_id, id) on delete cascade,
  constraint deep_dive_alert_employee_id_fkey foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.deep_dive_alert is 'That somebody''s attention left the room. Forgotten after a day.';
comment on column seo.deep_dive_alert.id is 'The row''s key.';
comment on column seo.deep_dive_alert.company_id is 'The company the row belongs to.';
comment on column seo.deep_dive_alert.created_at is 'When the row was written.';
comment on column seo.deep_dive_alert.session_id is 'The deep dive.';
comment on column seo.deep_dive_alert.employee_id is 'Whose attention.';
comment on column seo.deep_dive_alert.alert_type is 'What is wrong with it.';
comment on column seo.deep_dive_alert.acknowledged_at is 'When somebody took note.';
alter table seo.deep_dive_alert enable row level security;
revoke all on table seo.deep_dive_alert from public, anon, authenticated, service_role;

create index if not exists deep_dive_alert_company_id_idx
  on seo.deep_dive_alert (company_id);

create index if not exists deep_dive_alert_created_at_idx
  on seo.deep_dive_alert (created_at);

create index if not exists deep_dive_alert_session_id_idx
  on seo.deep_dive_alert (session_id);

create index if not exists deep_dive_alert_employee_id_idx
  on seo.deep_dive_alert (employee_id);
