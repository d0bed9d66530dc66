-- Made by seoc from the domain seo. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists seo.company (
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  id uuid default gen_random_uuid() not null,
  name text not null,
  slug seo.slug not null,
  plan seo.company_plan default 'ESSENTIAL' not null,
  time_zone text default 'UTC' not null,
  is_active boolean default true not null,
  constraint company_pkey primary key (id),
  constraint company_name_key unique (name),
  constraint company_slug_key unique (slug),
  constraint company_name_length_check check (char_length(name) between 1 and 200),
  constraint company_time_zone_length_check check (char_length(time_zone) between 1 and 64),
  constraint company_time_zone_pattern_check check (time_zone ~ '^[A-Za-z]+(/[A-Za-z_+-]+)*$')
);
comment on table seo.company is 'The tenant: a company and everything inside it.';
comment on column seo.company.created_at is 'When the row was written.';
comment on column seo.company.updated_at is 'When the row last changed.';
comment on column seo.company.id is 'The row''s key.';
comment on column seo.company.name is 'The registered name.';
comment on column seo.company.slug is 'The company in an address.';
comment on column seo.company.plan is 'What the company has paid for.';
comment on column seo.company.time_zone is 'The time zone its working day is counted in.';
comment on column seo.company.is_active is 'False once the contract has ended.';
alter table seo.company enable row level security;
revoke all on table seo.company from public, anon, authenticated, service_role;

create table if not exists seo.team (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  department_id uuid not null,
  name text not null,
  lead_id uuid,
  bandwidth_target seo.percentage default 80 not null,
  constraint team_pkey primary key (id),
  constraint team_company_id_department_id_name_key unique (company_id, department_id, name),
  constraint team_company_id_id_key unique (company_id, id),
  constraint team_name_length_check check (char_length(name) between 1 and 120),
  constraint team_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict
);
comment on table seo.team is 'A handful of people with one plate between them.';
comment on column seo.team.id is 'The row''s key.';
comment on column seo.team.company_id is 'The company the row belongs to.';
comment on column seo.team.created_at is 'When the row was written.';
comment on column seo.team.updated_at is 'When the row last changed.';
comment on column seo.team.department_id is 'The department it works for.';
comment on column seo.team.name is 'What it is called.';
comment on column seo.team.lead_id is 'Who leads it.';
comment on column seo.team.bandwidth_target is 'The average bandwidth it is held to.';
alter table seo.team enable row level security;
revoke all on table seo.team from public, anon, authenticated, service_role;

create index if not exists team_department_id_idx
  on seo.team (department_id);

create index if not exists team_lead_id_idx
  on seo.team (lead_id);

create table if not exists seo.employee (
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  id uuid not null,
  company_id uuid not null,
  department uuid,
  team_id uuid,
  manager_id uuid,
  role seo.employee_role default 'EMPLOYEE' not null,
  display_name text not null,
  email seo_private.email,
  job_title text,
  current_bandwidth seo.percentage,
  surveillance_level seo.clearance_level default 1 not null,
  surveillance_clearance seo.clearance_level default 1 not null,
  hired_on date,
  left_on date,
  is_active boolean default true not null,
  constraint employee_pkey primary key (id),
  constraint employee_company_id_email_key unique (company_id, email),
  constraint employee_company_id_id_key unique (company_id, id),
  constraint employee_display_name_length_check check (char_length(display_name) between 1 and 120),
  constraint employee_job_title_length_check check (char_length(job_title) <= 120),
  constraint employee_not_own_manager check (manager_id <> id),
  constraint employee_leaves_after_hiring check (left_on >= hired_on),
  constraint employee_id_fkey foreign key (id) references auth.users (id) on delete cascade,
  constraint employee_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint employee_team_id_fkey foreign key (company_id, team_id) references seo.team (company_id, id) on delete set null (team_id),
  constraint employee_manager_id_fkey foreign key (company_id, manager_id) references seo.employee (company_id, id) on delete set null (manager_id)
);
comment on table seo.employee is 'Somebody who works for the company; his key is that of his account.

He sees himself, his department and the departments he was let into; a manager sees everyone below; HR and admins see everyone.
Role, clearance, place and score change through functions only, and never by the person they are about.';
comment on column seo.employee.created_at is 'When the row was written.';
comment on column seo.employee.updated_at is 'When the row last changed.';
comment on column seo.employee.id is 'The key of the account.';
comment on column seo.employee.company_id is 'The company he works for.';
comment on column seo.employee.department is 'The department he works in; none until HR has placed him.';
comment on column seo.employee.team_id is 'The team he is in.';
comment on column seo.employee.manager_id is 'Whom he answers to.';
comment on column seo.employee.role is 'What he may do.';
comment on column seo.employee.display_name is 'What colleagues call him.';
comment on column seo.employee.email is 'Where he is written to; absent for accounts without an address.';
comment on column seo.employee.job_title is 'What it says on the door.';
comment on column seo.employee.current_bandwidth is 'His latest bandwidth score; absent until one was calculated.';
comment on column seo.employee.surveillance_level is 'How closely he is watched.';
comment on column seo.employee.surveillance_clearance is 'Up to which level he may look at others.';
comment on column seo.employee.hired_on is 'His first day.';
comment on column seo.employee.left_on is 'His last day.';
comment on column seo.employee.is_active is 'False once he has left or was suspended.';
alter table seo.employee enable row level security;
revoke all on table seo.employee from public, anon, authenticated, service_role;

create index if not exists idx_bandwidth_realtime
  on seo.employee (current_bandwidth desc, department) where current_bandwidth is not null;

create index if not exists employee_department_idx
  on seo.employee (department);

create index if not exists employee_team_id_idx
  on seo.employee (team_id);

create index if not exists employee_manager_id_idx
  on seo.employee (manager_id);

create table if not exists seo_private.employee_closure (
  ancestor uuid not null,
  descendant uuid not null,
  depth integer not null,
  constraint employee_closure_pkey primary key (ancestor, descendant),
  constraint employee_closure_ancestor_fkey foreign key (ancestor) references seo.employee (id) on delete cascade,
  constraint employee_closure_descendant_fkey foreign key (descendant) references seo.employee (id) on delete cascade
);
comment on table seo_private.employee_closure is 'Who is below whom in employee, kept by triggers.';
alter table seo_private.employee_closure enable row level security;
revoke all on table seo_private.employee_closure from public, anon, authenticated, service_role;

create index if not exists employee_closure_descendant_idx
  on seo_private.employee_closure (descendant);

create table if not exists seo.department (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  name text not null,
  cost_centre text,
  parent_id uuid,
  head_id uuid,
  constraint department_pkey primary key (id),
  constraint department_company_id_name_key unique (company_id, name),
  constraint department_company_id_cost_centre_key unique (company_id, cost_centre),
  constraint department_company_id_id_key unique (company_id, id),
  constraint department_name_length_check check (char_length(name) between 1 and 120),
  constraint department_cost_centre_pattern_check check (cost_centre ~ '^[A-Z]{2}-[0-9]{4}$'),
  constraint department_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint department_parent_id_fkey foreign key (company_id, parent_id) references seo.department (company_id, id) on delete set null (parent_id),
  constraint department_head_id_fkey foreign key (company_id, head_id) references seo.employee (company_id, id) on delete set null (head_id)
);
comment on table seo.department is 'A part of a company; the border across which people do not see each other.';
comment on column seo.department.id is 'The row''s key.';
comment on column seo.department.company_id is 'The company the row belongs to.';
comment on column seo.department.created_at is 'When the row was written.';
comment on column seo.department.updated_at is 'When the row last changed.';
comment on column seo.department.name is 'What it is called.';
comment on column seo.department.cost_centre is 'Where its costs are booked.';
comment on column seo.department.parent_id is 'The department it is a part of.';
comment on column seo.department.head_id is 'Who leads it.';
alter table seo.department enable row level security;
revoke all on table seo.department from public, anon, authenticated, service_role;

create index if not exists department_parent_id_idx
  on seo.department (parent_id);

create index if not exists department_head_id_idx
  on seo.department (head_id);

create table if not exists seo.skill (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  name text not null,
  category seo.skill_category default 'CRAFT' not null,
  constraint skill_pkey primary key (id),
  constraint skill_company_id_name_key unique (company_id, name),
  constraint skill_company_id_id_key unique (company_id, id),
  constraint skill_name_length_check check (char_length(name) between 1 and 80),
  constraint skill_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict
);
comment on table seo.skill is 'Something people can be good at.';
comment on column seo.skill.id is 'The row''s key.';
comment on column seo.skill.company_id is 'The company the row belongs to.';
comment on column seo.skill.created_at is 'When the row was written.';
comment on column seo.skill.name is 'What it is called.';
comment on column seo.skill.category is 'What it is about.';
alter table seo.skill enable row level security;
revoke all on table seo.skill from public, anon, authenticated, service_role;

create table if not exists seo.employee_skill (
  created_at timestamptz default now() not null,
  company_id uuid not null,
  employee_id uuid not null,
  skill_id uuid not null,
  level integer default 1 not null,
  constraint employee_skill_pkey primary key (employee_id, skill_id),
  constraint employee_skill_level_range_check check (level between 1 and 5),
  constraint employee_skill_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint employee_skill_employee_id_fkey foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade,
  constraint employee_skill_skill_id_fkey foreign key (company_id, skill_id) references seo.skill (company_id, id) on delete cascade
);
comment on table seo.employee_skill is 'How good somebody is at something.';
comment on column seo.employee_skill.created_at is 'When the row was written.';
comment on column seo.employee_skill.company_id is 'The company the row belongs to.';
comment on column seo.employee_skill.employee_id is 'Who.';
comment on column seo.employee_skill.skill_id is 'At what.';
comment on column seo.employee_skill.level is 'How good, from beginner to authority.';
alter table seo.employee_skill enable row level security;
revoke all on table seo.employee_skill from public, anon, authenticated, service_role;

create index if not exists employee_skill_company_id_idx
  on seo.employee_skill (company_id);

create index if not exists employee_skill_skill_id_idx
  on seo.employee_skill (skill_id);

create table if not exists seo.cross_department_grant (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  employee_id uuid not null,
  department_id uuid,
  granted_by uuid not null,
  reason text not null,
  expires_at timestamptz,
  revoked_at timestamptz,
  constraint cross_department_grant_pkey primary key (id),
  constraint cross_department_grant_reason_length_check check (char_length(reason) between 10 and 500),
  constraint cross_department_grant_not_to_oneself check (granted_by <> employee_id),
  constraint cross_department_grant_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint cross_department_grant_employee_id_fkey foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade,
  constraint cross_department_grant_department_id_fkey foreign key (company_id, department_id) references seo.department (company_id, id) on delete cascade,
  constraint cross_department_grant_granted_by_fkey foreign key (company_id, granted_by) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.cross_department_grant is 'A door in the wall between departments, held open for one person.';
comment on column seo.cross_department_grant.id is 'The row''s key.';
comment on column seo.cross_department_grant.company_id is 'The company the row belongs to.';
comment on column seo.cross_department_grant.created_at is 'When the row was written.';
comment on column seo.cross_department_grant.employee_id is 'Who was let in.';
comment on column seo.cross_department_grant.department_id is 'Which department; absent means all of them.';
comment on column seo.cross_department_grant.granted_by is 'Who opened the door.';
comment on column seo.cross_department_grant.reason is 'Why.';
comment on column seo.cross_department_grant.expires_at is 'When the door closes by itself.';
comment on column seo.cross_department_grant.revoked_at is 'When it was closed by hand.';
alter table seo.cross_department_grant enable row level security;
revoke all on table seo.cross_department_grant from public, anon, authenticated, service_role;

create index if not exists cross_department_grant_company_id_idx
  on seo.cross_department_grant (company_id);

create index if not exists cross_department_grant_employee_id_idx
  on seo.cross_department_grant (employee_id);

create index if not exists cross_department_grant_department_id_idx
  on seo.cross_department_grant (department_id);

create index if not exists cross_department_grant_granted_by_idx
  on seo.cross_department_grant (granted_by);
