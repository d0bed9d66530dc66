-- Made by seoc from the domain seo. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists seo.ideation_board (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  title text not null,
  owner_id uuid not null,
  visibility seo.board_visibility default 'MEMBERS' not null,
  is_locked boolean default false not null,
  constraint ideation_board_pkey primary key (id),
  constraint ideation_board_company_id_id_key unique (company_id, id),
  constraint ideation_board_title_length_check check (char_length(title) between 1 and 160),
  constraint ideation_board_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint ideation_board_owner_id_fkey foreign key (company_id, owner_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.ideation_board is 'A canvas for ideas.';
comment on column seo.ideation_board.id is 'The row''s key.';
comment on column seo.ideation_board.company_id is 'The company the row belongs to.';
comment on column seo.ideation_board.created_at is 'When the row was written.';
comment on column seo.ideation_board.updated_at is 'When the row last changed.';
comment on column seo.ideation_board.title is 'What it is called.';
comment on column seo.ideation_board.owner_id is 'Whose it is.';
comment on column seo.ideation_board.visibility is 'Who finds it.';
comment on column seo.ideation_board.is_locked is 'True when nothing may be added.';
alter table seo.ideation_board enable row level security;
revoke all on table seo.ideation_board from public, anon, authenticated, service_role;

create index if not exists ideation_board_owner_id_idx
  on seo.ideation_board (owner_id);

create table if not exists seo.ideation_board_member (
  created_at timestamptz default now() not null,
  company_id uuid not null,
  board_id uuid not null,
  employee_id uuid not null,
  constraint ideation_board_member_pkey primary key (board_id, employee_id),
  constraint ideation_board_member_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint ideation_board_member_board_id_fkey foreign key (company_id, board_id) references seo.ideation_board (company_id, id) on delete cascade,
  constraint ideation_board_member_employee_id_fkey foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.ideation_board_member is 'That somebody works on a board.';
comment on column seo.ideation_board_member.created_at is 'When the row was written.';
comment on column seo.ideation_board_member.company_id is 'The company the row belongs to.';
comment on column seo.ideation_board_member.board_id is 'The board.';
comment on column seo.ideation_board_member.employee_id is 'Who.';
alter table seo.ideation_board_member enable row level security;
revoke all on table seo.ideation_board_member from public, anon, authenticated, service_role;

create index if not exists ideation_board_member_company_id_idx
  on seo.ideation_board_member (company_id);

create index if not exists ideation_board_member_employee_id_idx
  on seo.ideation_board_member (employee_id);

create table if not exists seo.ideation_note (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  board_id uuid not null,
  author_id uuid not null,
  kind seo.note_kind default 'IDEA' not null,
  body text not null,
  colour seo.hex_colour default '#fff3a0' not null,
  x double precision default 0 not null,
  y double precision default 0 not null,
  constraint ideation_note_pkey primary key (id),
  constraint ideation_note_company_id_id_key unique (company_id, id),
  constraint ideation_note_body_length_check check (char_length(body) between 1 and 1000),
  constraint ideation_note_x_range_check check (x between -100000 and 100000),
  constraint ideation_note_x_number_check check (x <> 'NaN'::double precision),
  constraint ideation_note_y_range_check check (y between -100000 and 100000),
  constraint ideation_note_y_number_check check (y <> 'NaN'::double precision),
  constraint ideation_note_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint ideation_note_board_id_fkey foreign key (company_id, board_id) references seo.ideation_board (company_id, id) on delete cascade,
  constraint ideation_note_author_id_fkey foreign key (company_id, author_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.ideation_note is 'A thought on a board.';
comment on column seo.ideation_note.id is 'The row''s key.';
comment on column seo.ideation_note.company_id is 'The company the row belongs to.';
comment on column seo.ideation_note.created_at is 'When the row was written.';
comment on column seo.ideation_note.updated_at is 'When the row last changed.';
comment on column seo.ideation_note.board_id is 'The board it is on.';
comment on column seo.ideation_note.author_id is 'Whose thought it is.';
comment on column seo.ideation_note.kind is 'What kind of thought.';
comment on column seo.ideation_note.body is 'The thought.';
comment on column seo.ideation_note.colour is 'Its colour.';
comment on column seo.ideation_note.x is 'How far to the right it sticks.';
comment on column seo.ideation_note.y is 'How far down it sticks.';
alter table seo.ideation_note enable row level security;
revoke all on table seo.ideation_note from public, anon, authenticated, service_role;

create index if not exists ideation_note_board_id_idx
  on seo.ideation_note (board_id);

create index if not exists ideation_note_author_id_idx
  on seo.ideation_note (author_id);

create table if not exists seo.ideation_connection (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  board_id uuid not null,
  author_id uuid not null,
  source_id uuid not null,
  target_id uuid not null,
  kind seo.connection_kind default 'SUPPORTS' not null,
  constraint ideation_connection_pkey primary key (id),
  constraint ideation_connection_company_id_source_id_target_id_key unique (company_id, source_id, target_id),
  constraint ideation_connection_of_two check (source_id <> target_id),
  constraint ideation_connection_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint ideation_connection_board_id_fkey foreign key (company_id, board_id) references seo.ideation_board (company_id, id) on delete cascade,
  constraint ideation_connection_author_id_fkey foreign key (company_id, author_id) references seo.employee (company_id, id) on delete cascade,
  constraint ideation_connection_source_id_fkey foreign key (company_id, source_id) references seo.ideation_note (company_id, id) on delete cascade,
  constraint ideation_connection_target_id_fkey foreign key (company_id, target_id) references seo.ideation_note (company_id, id) on delete cascade
);
comment on table seo.ideation_connection is 'A line between two thoughts.';
comment on column seo.ideation_connection.id is 'The row''s key.';
comment on column seo.ideation_connection.company_id is 'The company the row belongs to.';
comment on column seo.ideation_connection.created_at is 'When the row was written.';
comment on column seo.ideation_connection.board_id is 'The board it is on.';
comment on column seo.ideation_connection.author_id is 'Who drew it.';
comment on column seo.ideation_connection.source_id is 'Where it begins.';
comment on column seo.ideation_connection.target_id is 'Where it ends.';
comment on column seo.ideation_connection.kind is 'What it means.';
alter table seo.ideation_connection enable row level security;
revoke all on table seo.ideation_connection from public, anon, authenticated, service_role;

create index if not exists ideation_connection_board_id_idx
  on seo.ideation_connection (board_id);

create index if not exists ideation_connection_author_id_idx
  on seo.ideation_connection (author_id);

create index if not exists ideation_connection_source_id_idx
  on seo.ideation_connection (source_id);

create index if not exists ideation_connection_target_id_idx
  on seo.ideation_connection (target_id);

create table if not exists seo.ideation_vote (
  created_at timestamptz default now() not null,
  company_id uuid not null,
  note_id uuid not null,
  employee_id uuid not null,
  weight integer default 1 not null,
  constraint ideation_vote_pkey primary key (note_id, employee_id),
  constraint ideation_vote_weight_range_check check (weight between 1 and 3),
  constraint ideation_vote_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint ideation_vote_note_id_fkey foreign key (company_id, note_id) references seo.ideation_note (company_id, id) on delete cascade,
  constraint ideation_vote_employee_id_fkey foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.ideation_vote is 'That somebody likes a thought.';
comment on column seo.ideation_vote.created_at is 'When the row was written.';
comment on column seo.ideation_vote.company_id is 'The company the row belongs to.';
comment on column seo.ideation_vote.note_id is 'The thought.';
comment on column seo.ideation_vote.employee_id is 'Who likes it.';
comment on column seo.ideation_vote.weight is 'How much.';
alter table seo.ideation_vote enable row level security;
revoke all on table seo.ideation_vote from public, anon, authenticated, service_role;

create index if not exists ideation_vote_company_id_idx
  on seo.ideation_vote (company_id);

create index if not exists ideation_vote_employee_id_idx
  on seo.ideation_vote (employee_id);

create table if not exists seo.canvas_session (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  board_id uuid not null,
  employee_id uuid not null,
  started_at timestamptz default now() not null,
  ended_at timestamptz,
  constraint canvas_session_pkey primary key (id),
  constraint canvas_session_company_id_id_key unique (company_id, id),
  constraint canvas_session_ends_after_it_starts check (ended_at >= started_at),
  constraint canvas_session_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint canvas_session_board_id_fkey foreign key (company_id, board_id) references seo.ideation_board (company_id, id) on delete cascade,
  constraint canvas_session_employee_id_fkey foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.canvas_session is 'The time somebody spends on a board, from opening it to closing it.';
comment on column seo.canvas_session.id is 'The row''s key.';
comment on column seo.canvas_session.company_id is 'The company the row belongs to.';
comment on column seo.canvas_session.board_id is 'The board.';
comment on column seo.canvas_session.employee_id is 'Who.';
comment on column seo.canvas_session.started_at is 'When he opened it.';
comment on column seo.canvas_session.ended_at is 'When he closed it.';
alter table seo.canvas_session enable row level security;
revoke all on table seo.canvas_session from public, anon, authenticated, service_role;

create unique index if not exists idx_canvas_session_live
  on seo.canvas_session (company_id, board_id, employee_id) where ended_at is null;

create index if not exists canvas_session_board_id_idx
  on seo.canvas_session (board_id);

create index if not exists canvas_session_employee_id_idx
  on seo.canvas_session (employee_id);

create table if not exists seo.live_cursor (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  board_id uuid not null,
  employee_id uuid not null,
  session_id uuid not null,
  x double precision not null,
  y double precision not null,
  last_update timestamptz default now() not null,
  constraint live_cursor_pkey primary key (id),
  constraint live_cursor_company_id_board_id_employee_id_key unique (company_id, board_id, employee_id),
  constraint live_cursor_x_range_check check (x between -100000 and 100000),
  constraint live_cursor_x_number_check check (x <> 'NaN'::double precision),
  constraint live_cursor_y_range_check check (y between -100000 and 100000),
  constraint live_cursor_y_number_check check (y <> 'NaN'::double precision),
  constraint live_cursor_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint live_cursor_board_id_fkey foreign key (company_id, board_id) references seo.ideation_board (company_id, id) on delete cascade,
  constraint live_cursor_employee_id_fkey foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade,
  constraint live_cursor_session_id_fkey foreign key (company_id, session_id) references seo.canvas_session (company_id, id) on delete cascade
);
comment on table seo.live_cursor is 'Where somebody''s pointer is on a board. It goes after five minutes of stillness, and with the session it belongs to.';
comment on column seo.live_cursor.id is 'The row''s key.';
comment on column seo.live_cursor.company_id is 'The company the row belongs to.';
comment on column seo.live_cursor.board_id is 'The board.';
comment on column seo.live_cursor.employee_id is 'Whose pointer.';
comment on column seo.live_cursor.session_id is 'The session it goes with.';
comment on column seo.live_cursor.x is 'How far to the right.';
comment on column seo.live_cursor.y is 'How far down.';
comment on column seo.live_cursor.last_update is 'When it moved last.';
alter table seo.live_cursor enable row level security;
revoke all on table seo.live_cursor from public, anon, authenticated, service_role;

create index if not exists idx_live_cursor_board_active
  on seo.live_cursor (board_id, last_update desc);

create index if not exists live_cursor_employee_id_idx
  on seo.live_cursor (employee_id);

create index if not exists live_cursor_session_id_idx
  on seo.live_cursor (session_id);
