-- Made by seoc from the domain seo. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists seo.plate_item (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  title text not null,
  details text,
  priority seo.plate_priority default 'NORMAL' not null,
  status seo.plate_status default 'OPEN' not null,
  assigned_to uuid not null,
  created_by uuid,
  delegated_by uuid,
  delegation_count integer default 0 not null,
  is_delegable boolean default true not null,
  effort double precision,
  due_on date,
  completed_at timestamptz,
  constraint plate_item_pkey primary key (id),
  constraint plate_item_company_id_id_key unique (company_id, id),
  constraint plate_item_title_length_check check (char_length(title) between 1 and 200),
  constraint plate_item_details_length_check check (char_length(details) <= 10000),
  constraint plate_item_delegation_count_range_check check (delegation_count >= 0),
  constraint plate_item_effort_range_check check (effort between 0.1 and 100),
  constraint plate_item_effort_number_check check (effort <> 'NaN'::double precision),
  constraint plate_item_done_has_moment check ((status = 'DONE') = (completed_at is not null)),
  constraint plate_item_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint plate_item_assigned_to_fkey foreign key (company_id, assigned_to) references seo.employee (company_id, id) on delete restrict,
  constraint plate_item_created_by_fkey foreign key (company_id, created_by) references seo.employee (company_id, id) on delete set null (created_by),
  constraint plate_item_delegated_by_fkey foreign key (company_id, delegated_by) references seo.employee (company_id, id) on delete set null (delegated_by)
);
comment on table seo.plate_item is 'A piece of work on somebody''s plate.';
comment on column seo.plate_item.id is 'The row''s key.';
comment on column seo.plate_item.company_id is 'The company the row belongs to.';
comment on column seo.plate_item.created_at is 'When the row was written.';
comment on column seo.plate_item.updated_at is 'When the row last changed.';
comment on column seo.plate_item.title is 'What is to be done.';
comment on column seo.plate_item.details is 'What that means.';
comment on column seo.plate_item.priority is 'How heavy it weighs.';
comment on column seo.plate_item.status is 'Where it stands.';
comment on column seo.plate_item.assigned_to is 'Whose plate it is on.';
comment on column seo.plate_item.created_by is 'Who put it there first.';
comment on column seo.plate_item.delegated_by is 'Who handed it on last.';
comment on column seo.plate_item.delegation_count is 'How often it was handed on.';
comment on column seo.plate_item.is_delegable is 'False when it has to stay where it is.';
comment on column seo.plate_item.effort is 'The share of a day it should take.';
comment on column seo.plate_item.due_on is 'The day it is due.';
comment on column seo.plate_item.completed_at is 'When it was done.';
alter table seo.plate_item enable row level security;
revoke all on table seo.plate_item from public, anon, authenticated, service_role;

create index if not exists idx_plate_item_open
  on seo.plate_item (assigned_to, due_on) where completed_at is null;

create index if not exists plate_item_assigned_to_idx
  on seo.plate_item (assigned_to);

create index if not exists plate_item_created_by_idx
  on seo.plate_item (created_by);

create index if not exists plate_item_delegated_by_idx
  on seo.plate_item (delegated_by);

create table if not exists seo.delegation_event (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  plate_item_id uuid not null,
  from_employee uuid not null,
  to_employee uuid not null,
  reason text not null,
  is_public boolean default true not null,
  manager_notified boolean default false not null,
  team_notified boolean default false not null,
  constraint delegation_event_pkey primary key (id),
  constraint delegation_event_company_id_id_key unique (company_id, id),
  constraint delegation_event_reason_length_check check (char_length(reason) between 10 and 1000),
  constraint delegation_event_between_two check (from_employee <> to_employee),
  constraint delegation_event_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint delegation_event_plate_item_id_fkey foreign key (company_id, plate_item_id) references seo.plate_item (company_id, id) on delete cascade,
  constraint delegation_event_from_employee_fkey foreign key (company_id, from_employee) references seo.employee (company_id, id) on delete cascade,
  constraint delegation_event_to_employee_fkey foreign key (company_id, to_employee) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.delegation_event is 'That somebody handed an item to somebody else, for a reason everyone may read.';
comment on column seo.delegation_event.id is 'The row''s key.';
comment on column seo.delegation_event.company_id is 'The company the row belongs to.';
comment on column seo.delegation_event.created_at is 'When the row was written.';
comment on column seo.delegation_event.plate_item_id is 'What was handed on.';
comment on column seo.delegation_event.from_employee is 'Who handed it on.';
comment on column seo.delegation_event.to_employee is 'Who got it.';
comment on column seo.delegation_event.reason is 'Why.';
comment on column seo.delegation_event.is_public is 'May everyone in the company read it?';
comment on column seo.delegation_event.manager_notified is 'Was the giver''s manager told?';
comment on column seo.delegation_event.team_notified is 'Was the team told?';
alter table seo.delegation_event enable row level security;
revoke all on table seo.delegation_event from public, anon, authenticated, service_role;

create index if not exists delegation_event_plate_item_id_idx
  on seo.delegation_event (plate_item_id);

create index if not exists delegation_event_from_employee_idx
  on seo.delegation_event (from_employee);

create index if not exists delegation_event_to_employee_idx
  on seo.delegation_event (to_employee);

create table if not exists seo.plate_assignment (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  plate_item_id uuid not null,
  employee_id uuid not null,
  delegation_id uuid,
  constraint plate_assignment_pkey primary key (id),
  constraint plate_assignment_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint plate_assignment_plate_item_id_fkey foreign key (company_id, plate_item_id) references seo.plate_item (company_id, id) on delete cascade,
  constraint plate_assignment_employee_id_fkey foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade,
  constraint plate_assignment_delegation_id_fkey foreign key (company_id, delegation_id) references seo.delegation_event (company_id, id) on delete set null (delegation_id)
);
comment on table seo.plate_assignment is 'That an item was once on somebody''s plate: by birth, or by delegation.';
comment on column seo.plate_assignment.id is 'The row''s key.';
comment on column seo.plate_assignment.company_id is 'The company the row belongs to.';
comment on column seo.plate_assignment.created_at is 'When the row was written.';
comment on column seo.plate_assignment.plate_item_id is 'The item.';
comment on column seo.plate_assignment.employee_id is 'Whose plate.';
comment on column seo.plate_assignment.delegation_id is 'The delegation that brought it; absent when it was born there.';
alter table seo.plate_assignment enable row level security;
revoke all on table seo.plate_assignment from public, anon, authenticated, service_role;

create index if not exists plate_assignment_plate_item_id_created_at_idx
  on seo.plate_assignment (plate_item_id, created_at);

create index if not exists plate_assignment_company_id_idx
  on seo.plate_assignment (company_id);

create index if not exists plate_assignment_employee_id_idx
  on seo.plate_assignment (employee_id);

create index if not exists plate_assignment_delegation_id_idx
  on seo.plate_assignment (delegation_id);

create table if not exists seo.team_broadcast (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  type seo.broadcast_type not null,
  content text not null,
  visibility seo.broadcast_visibility default 'PUBLIC' not null,
  author_id uuid,
  team_id uuid,
  metadata jsonb default '{}'::jsonb not null,
  constraint team_broadcast_pkey primary key (id),
  constraint team_broadcast_content_length_check check (char_length(content) between 1 and 2000),
  constraint team_broadcast_metadata_check check (jsonb_typeof(metadata) = 'object'),
  constraint team_broadcast_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint team_broadcast_author_id_fkey foreign key (company_id, author_id) references seo.employee (company_id, id) on delete set null (author_id),
  constraint team_broadcast_team_id_fkey foreign key (company_id, team_id) references seo.team (company_id, id) on delete set null (team_id)
);
comment on table seo.team_broadcast is 'Something said to a team, or to the whole company.';
comment on column seo.team_broadcast.id is 'The row''s key.';
comment on column seo.team_broadcast.company_id is 'The company the row belongs to.';
comment on column seo.team_broadcast.created_at is 'When the row was written.';
comment on column seo.team_broadcast.type is 'What it is about.';
comment on column seo.team_broadcast.content is 'What it says.';
comment on column seo.team_broadcast.visibility is 'Who reads it.';
comment on column seo.team_broadcast.author_id is 'Who said it; absent when nobody did.';
comment on column seo.team_broadcast.team_id is 'The team it is said to.';
comment on column seo.team_broadcast.metadata is 'What it refers to.';
alter table seo.team_broadcast enable row level security;
revoke all on table seo.team_broadcast from public, anon, authenticated, service_role;

create index if not exists team_broadcast_created_at_idx
  on seo.team_broadcast (created_at desc);

create index if not exists team_broadcast_company_id_idx
  on seo.team_broadcast (company_id);

create index if not exists team_broadcast_author_id_idx
  on seo.team_broadcast (author_id);

create index if not exists team_broadcast_team_id_idx
  on seo.team_broadcast (team_id);

create table if not exists seo.plate_item_comment (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  plate_item_id uuid not null,
  author_id uuid not null,
  body text not null,
  constraint plate_item_comment_pkey primary key (id),
  constraint plate_item_comment_body_length_check check (char_length(body) between 1 and 4000),
  constraint plate_item_comment_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint plate_item_comment_plate_item_id_fkey foreign key (company_id, plate_item_id) references seo.plate_item (company_id, id) on delete cascade,
  constraint plate_item_comment_author_id_fkey foreign key (company_id, author_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.plate_item_comment is 'A line about an item.';
comment on column seo.plate_item_comment.id is 'The row''s key.';
comment on column seo.plate_item_comment.company_id is 'The company the row belongs to.';
comment on column seo.plate_item_comment.created_at is 'When the row was written.';
comment on column seo.plate_item_comment.plate_item_id is 'The item it is about.';
comment on column seo.plate_item_comment.author_id is 'Who wrote it.';
comment on column seo.plate_item_comment.body is 'What he wrote.';
alter table seo.plate_item_comment enable row level security;
revoke all on table seo.plate_item_comment from public, anon, authenticated, service_role;

create index if not exists plate_item_comment_company_id_idx
  on seo.plate_item_comment (company_id);

create index if not exists plate_item_comment_plate_item_id_idx
  on seo.plate_item_comment (plate_item_id);

create index if not exists plate_item_comment_author_id_idx
  on seo.plate_item_comment (author_id);

create table if not exists seo.plate_label (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  name text not null,
  colour seo.hex_colour default '#808080' not null,
  constraint plate_label_pkey primary key (id),
  constraint plate_label_company_id_name_key unique (company_id, name),
  constraint plate_label_company_id_id_key unique (company_id, id),
  constraint plate_label_name_length_check check (char_length(name) between 1 and 40),
  constraint plate_label_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict
);
comment on table seo.plate_label is 'A word that items are sorted by.';
comment on column seo.plate_label.id is 'The row''s key.';
comment on column seo.plate_label.company_id is 'The company the row belongs to.';
comment on column seo.plate_label.created_at is 'When the row was written.';
comment on column seo.plate_label.name is 'The word.';
comment on column seo.plate_label.colour is 'Its colour.';
alter table seo.plate_label enable row level security;
revoke all on table seo.plate_label from public, anon, authenticated, service_role;

create table if not exists seo.plate_item_label (
  company_id uuid not null,
  plate_item_id uuid not null,
  label_id uuid not null,
  constraint plate_item_label_pkey primary key (plate_item_id, label_id),
  constraint plate_item_label_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint plate_item_label_plate_item_id_fkey foreign key (company_id, plate_item_id) references seo.plate_item (company_id, id) on delete cascade,
  constraint plate_item_label_label_id_fkey foreign key (company_id, label_id) references seo.plate_label (company_id, id) on delete cascade
);
comment on table seo.plate_item_label is 'That an item bears a label.';
comment on column seo.plate_item_label.company_id is 'The company the row belongs to.';
comment on column seo.plate_item_label.plate_item_id is 'The item.';
comment on column seo.plate_item_label.label_id is 'Its label.';
alter table seo.plate_item_label enable row level security;
revoke all on table seo.plate_item_label from public, anon, authenticated, service_role;

create index if not exists plate_item_label_company_id_idx
  on seo.plate_item_label (company_id);

create index if not exists plate_item_label_label_id_idx
  on seo.plate_item_label (label_id);

create table if not exists seo.plate_item_dependency (
  created_at timestamptz default now() not null,
  company_id uuid not null,
  blocked_id uuid not null,
  blocker_id uuid not null,
  constraint plate_item_dependency_pkey primary key (blocked_id, blocker_id),
  constraint plate_item_dependency_of_two check (blocked_id <> blocker_id),
  constraint plate_item_dependency_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint plate_item_dependency_blocked_id_fkey foreign key (company_id, blocked_id) references seo.plate_item (company_id, id) on delete cascade,
  constraint plate_item_dependency_blocker_id_fkey foreign key (company_id, blocker_id) references seo.plate_item (company_id, id) on delete cascade
);
comment on table seo.plate_item_dependency is 'That an item waits for another.';
comment on column seo.plate_item_dependency.created_at is 'When the row was written.';
comment on column seo.plate_item_dependency.company_id is 'The company the row belongs to.';
comment on column seo.plate_item_dependency.blocked_id is 'The item that waits.';
comment on column seo.plate_item_dependency.blocker_id is 'The item it waits for.';
alter table seo.plate_item_dependency enable row level security;
revoke all on table seo.plate_item_dependency from public, anon, authenticated, service_role;

create index if not exists plate_item_dependency_company_id_idx
  on seo.plate_item_dependency (company_id);

create index if not exists plate_item_dependency_blocker_id_idx
  on seo.plate_item_dependency (blocker_id);
