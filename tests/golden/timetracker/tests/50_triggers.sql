begin;
select plan(32);

insert into timetracker.organizations (id, name, slug) values
  ('aaaaaaaa-0001-4000-8000-000000000001', 'name 1', 'baaa'),
  ('bbbbbbbb-0001-4000-8000-000000000001', 'name 101', '3caa');
insert into auth.users (id, email, raw_app_meta_data) values
  ('aaaaaaaa-0000-4000-8000-000000000001', 'user.1@example.com', jsonb_build_object('organizations_id', 'aaaaaaaa-0001-4000-8000-000000000001')),
  ('aaaaaaaa-0000-4000-8000-000000000002', 'user.2@example.com', jsonb_build_object('organizations_id', 'aaaaaaaa-0001-4000-8000-000000000001')),
  ('aaaaaaaa-0000-4000-8000-000000000003', 'user.3@example.com', jsonb_build_object('organizations_id', 'aaaaaaaa-0001-4000-8000-000000000001')),
  ('aaaaaaaa-0000-4000-8000-000000000004', 'user.4@example.com', jsonb_build_object('organizations_id', 'aaaaaaaa-0001-4000-8000-000000000001')),
  ('aaaaaaaa-0000-4000-8000-000000000005', 'user.5@example.com', jsonb_build_object('organizations_id', 'aaaaaaaa-0001-4000-8000-000000000001')),
  ('aaaaaaaa-0000-4000-8000-000000000006', 'user.6@example.com', jsonb_build_object('organizations_id', 'aaaaaaaa-0001-4000-8000-000000000001')),
  ('aaaaaaaa-0000-4000-8000-000000000007', 'user.7@example.com', jsonb_build_object('organizations_id', 'aaaaaaaa-0001-4000-8000-000000000001')),
  ('aaaaaaaa-0000-4000-8000-000000000008', 'user.8@example.com', jsonb_build_object('organizations_id', 'aaaaaaaa-0001-4000-8000-000000000001')),
  ('bbbbbbbb-0000-4000-8000-000000000001', 'user.9@example.com', jsonb_build_object('organizations_id', 'bbbbbbbb-0001-4000-8000-000000000001')),
  ('bbbbbbbb-0000-4000-8000-000000000002', 'user.10@example.com', jsonb_build_object('organizations_id', 'bbbbbbbb-0001-4000-8000-000000000001')),
  ('bbbbbbbb-0000-4000-8000-000000000003', 'user.11@example.com', jsonb_build_object('organizations_id', 'bbbbbbbb-0001-4000-8000-000000000001')),
  ('bbbbbbbb-0000-4000-8000-000000000004', 'user.12@example.com', jsonb_build_object('organizations_id', 'bbbbbbbb-0001-4000-8000-000000000001')),
  ('bbbbbbbb-0000-4000-8000-000000000005', 'user.13@example.com', jsonb_build_object('organizations_id', 'bbbbbbbb-0001-4000-8000-000000000001')),
  ('bbbbbbbb-0000-4000-8000-000000000006', 'user.14@example.com', jsonb_build_object('organizations_id', 'bbbbbbbb-0001-4000-8000-000000000001')),
  ('bbbbbbbb-0000-4000-8000-000000000007', 'user.15@example.com', jsonb_build_object('organizations_id', 'bbbbbbbb-0001-4000-8000-000000000001')),
  ('bbbbbbbb-0000-4000-8000-000000000008', 'user.16@example.com', jsonb_build_object('organizations_id', 'bbbbbbbb-0001-4000-8000-000000000001')),
  ('00000000-0000-4000-8000-000000000999', 'other.1@example.com', '{}'),
  ('00000000-0000-4000-8000-000000000900', 'other.2@example.com', '{}'),
  ('00000000-0000-4000-8000-000000000901', 'other.3@example.com', '{}');
delete from timetracker.profiles where id in ('00000000-0000-4000-8000-000000000999', '00000000-0000-4000-8000-000000000900', '00000000-0000-4000-8000-000000000901');
insert into timetracker.profiles (id, display_name) values
  ('aaaaaaaa-0000-4000-8000-000000000001', 'display name 1'),
  ('aaaaaaaa-0000-4000-8000-000000000002', 'display name 2'),
  ('aaaaaaaa-0000-4000-8000-000000000003', 'display name 3'),
  ('aaaaaaaa-0000-4000-8000-000000000004', 'display name 4'),
  ('aaaaaaaa-0000-4000-8000-000000000005', 'display name 5'),
  ('aaaaaaaa-0000-4000-8000-000000000006', 'display name 6'),
  ('aaaaaaaa-0000-4000-8000-000000000007', 'display name 7'),
  ('aaaaaaaa-0000-4000-8000-000000000008', 'display name 8'),
  ('bbbbbbbb-0000-4000-8000-000000000001', 'display name 101'),
  ('bbbbbbbb-0000-4000-8000-000000000002', 'display name 102'),
  ('bbbbbbbb-0000-4000-8000-000000000003', 'display name 103'),
  ('bbbbbbbb-0000-4000-8000-000000000004', 'display name 104'),
  ('bbbbbbbb-0000-4000-8000-000000000005', 'display name 105'),
  ('bbbbbbbb-0000-4000-8000-000000000006', 'display name 106'),
  ('bbbbbbbb-0000-4000-8000-000000000007', 'display name 107'),
  ('bbbbbbbb-0000-4000-8000-000000000008', 'display name 108')
on conflict (id) do update set display_name = excluded.display_name;
insert into timetracker.departments (id, organization_id, name) values
  ('aaaaaaaa-0003-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'name 1'),
  ('aaaaaaaa-0003-4000-8000-000000000002', 'aaaaaaaa-0001-4000-8000-000000000001', 'name 2'),
  ('aaaaaaaa-0003-4000-8000-000000000003', 'aaaaaaaa-0001-4000-8000-000000000001', 'name 3'),
  ('bbbbbbbb-0003-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000001', 'name 101'),
  ('bbbbbbbb-0003-4000-8000-000000000002', 'bbbbbbbb-0001-4000-8000-000000000001', 'name 102'),
  ('bbbbbbbb-0003-4000-8000-000000000003', 'bbbbbbbb-0001-4000-8000-000000000001', 'name 103');
insert into timetracker.teams (id, organization_id, department_id, name) values
  ('aaaaaaaa-0004-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 'name 1'),
  ('aaaaaaaa-0004-4000-8000-000000000002', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000002', 'name 2'),
  ('bbbbbbbb-0004-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000001', 'name 101'),
  ('bbbbbbbb-0004-4000-8000-000000000002', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000002', 'name 102');
insert into timetracker.memberships (id, organization_id, profile_id, role, team_id, department_id) values
  ('aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'viewer', 'aaaaaaaa-0004-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001'),
  ('aaaaaaaa-0002-4000-8000-000000000002', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000002', 'member', 'aaaaaaaa-0004-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000002'),
  ('aaaaaaaa-0002-4000-8000-000000000003', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000003', 'manager', 'aaaaaaaa-0004-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003'),
  ('aaaaaaaa-0002-4000-8000-000000000004', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000004', 'admin', 'aaaaaaaa-0004-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000001'),
  ('aaaaaaaa-0002-4000-8000-000000000005', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000005', 'owner', 'aaaaaaaa-0004-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000002'),
  ('aaaaaaaa-0002-4000-8000-000000000006', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000006', 'viewer', 'aaaaaaaa-0004-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000003'),
  ('aaaaaaaa-0002-4000-8000-000000000007', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000007', 'viewer', 'aaaaaaaa-0004-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001'),
  ('aaaaaaaa-0002-4000-8000-000000000008', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000008', 'viewer', 'aaaaaaaa-0004-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000002'),
  ('bbbbbbbb-0002-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'viewer', 'bbbbbbbb-0004-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000001'),
  ('bbbbbbbb-0002-4000-8000-000000000002', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000002', 'member', 'bbbbbbbb-0004-4000-8000-000000000002', 'bbbbbbbb-0003-4000-8000-000000000002'),
  ('bbbbbbbb-0002-4000-8000-000000000003', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000003', 'manager', 'bbbbbbbb-0004-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000003'),
  ('bbbbbbbb-0002-4000-8000-000000000004', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000004', 'admin', 'bbbbbbbb-0004-4000-8000-000000000002', 'bbbbbbbb-0003-4000-8000-000000000001'),
  ('bbbbbbbb-0002-4000-8000-000000000005', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000005', 'owner', 'bbbbbbbb-0004-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000002'),
  ('bbbbbbbb-0002-4000-8000-000000000006', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000006', 'viewer', 'bbbbbbbb-0004-4000-8000-000000000002', 'bbbbbbbb-0003-4000-8000-000000000003'),
  ('bbbbbbbb-0002-4000-8000-000000000007', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000007', 'viewer', 'bbbbbbbb-0004-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000001'),
  ('bbbbbbbb-0002-4000-8000-000000000008', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000008', 'viewer', 'bbbbbbbb-0004-4000-8000-000000000002', 'bbbbbbbb-0003-4000-8000-000000000002');
insert into timetracker.projects (id, organization_id, name, team_id, budget_hours) values
  ('aaaaaaaa-0005-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'name 1', 'aaaaaaaa-0004-4000-8000-000000000001', null),
  ('aaaaaaaa-0005-4000-8000-000000000002', 'aaaaaaaa-0001-4000-8000-000000000001', 'name 2', 'aaaaaaaa-0004-4000-8000-000000000002', null),
  ('bbbbbbbb-0005-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000001', 'name 101', 'bbbbbbbb-0004-4000-8000-000000000001', null),
  ('bbbbbbbb-0005-4000-8000-000000000002', 'bbbbbbbb-0001-4000-8000-000000000001', 'name 102', 'bbbbbbbb-0004-4000-8000-000000000002', null);
insert into timetracker.work_modes (code, title) values
  ('haaa', 'title 7'),
  ('iaaa', 'title 8');
insert into timetracker.task_categories (code, title) values
  ('jaaa', 'title 9'),
  ('kaaa', 'title 10');
insert into timetracker.activity_types (code, title) values
  ('iaaa', 'title 8'),
  ('jaaa', 'title 9');
insert into timetracker.time_logs (id, organization_id, profile_id, project_id, work_mode, task_category, activity_type, comment, started_at, ended_at, status) values
  ('aaaaaaaa-0009-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000007', 'aaaaaaaa-0005-4000-8000-000000000001', 'haaa', 'jaaa', 'iaaa', null, date_trunc('hour', now()), date_trunc('hour', now()) + interval '90 minutes', 'draft'),
  ('aaaaaaaa-0009-4000-8000-000000000002', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000008', 'aaaaaaaa-0005-4000-8000-000000000002', 'iaaa', 'kaaa', 'jaaa', null, date_trunc('hour', now()), date_trunc('hour', now()) + interval '90 minutes', 'final'),
  ('aaaaaaaa-0009-4000-8000-000000000003', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0005-4000-8000-000000000001', 'haaa', 'jaaa', 'iaaa', null, date_trunc('hour', now()), date_trunc('hour', now()) + interval '90 minutes', 'draft'),
  ('bbbbbbbb-0009-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000007', 'bbbbbbbb-0005-4000-8000-000000000001', 'haaa', 'jaaa', 'iaaa', null, date_trunc('hour', now()), date_trunc('hour', now()) + interval '90 minutes', 'draft'),
  ('bbbbbbbb-0009-4000-8000-000000000002', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000008', 'bbbbbbbb-0005-4000-8000-000000000002', 'iaaa', 'kaaa', 'jaaa', null, date_trunc('hour', now()), date_trunc('hour', now()) + interval '90 minutes', 'final'),
  ('bbbbbbbb-0009-4000-8000-000000000003', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0005-4000-8000-000000000001', 'haaa', 'jaaa', 'iaaa', null, date_trunc('hour', now()), date_trunc('hour', now()) + interval '90 minutes', 'draft');
insert into timetracker.ai_extractions (id, organization_id, time_log_id, model, transcript, confidence) values
  ('aaaaaaaa-000a-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0009-4000-8000-000000000001', 'model 1', null, 0),
  ('aaaaaaaa-000a-4000-8000-000000000002', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0009-4000-8000-000000000002', 'model 2', null, 0),
  ('bbbbbbbb-000a-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0009-4000-8000-000000000001', 'model 101', null, 0),
  ('bbbbbbbb-000a-4000-8000-000000000002', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0009-4000-8000-000000000002', 'model 102', null, 0);
insert into timetracker.attachments (id, organization_id, time_log_id, path, content_type, size_bytes) values
  ('aaaaaaaa-000b-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0009-4000-8000-000000000001', 'path 1', 'image/png', 0),
  ('aaaaaaaa-000b-4000-8000-000000000002', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0009-4000-8000-000000000002', 'path 2', 'image/png', 0),
  ('bbbbbbbb-000b-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0009-4000-8000-000000000001', 'path 101', 'image/png', 0),
  ('bbbbbbbb-000b-4000-8000-000000000002', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0009-4000-8000-000000000002', 'path 102', 'image/png', 0);
insert into timetracker.user_day_summaries (organization_id, profile_id, day) values
  ('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000007', date '2024-02-03'),
  ('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000008', date '2024-03-03'),
  ('bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000007', date '2024-06-03'),
  ('bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000008', date '2024-07-03');
insert into timetracker.time_log_embeddings (id, organization_id, time_log_id, model, embedding) values
  ('aaaaaaaa-000d-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0009-4000-8000-000000000001', 'model 1', (array_fill(1::real, array[1535]) || 2::real)),
  ('aaaaaaaa-000d-4000-8000-000000000002', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0009-4000-8000-000000000002', 'model 2', (array_fill(1::real, array[1535]) || 3::real)),
  ('bbbbbbbb-000d-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0009-4000-8000-000000000001', 'model 101', (array_fill(1::real, array[1535]) || 102::real)),
  ('bbbbbbbb-000d-4000-8000-000000000002', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0009-4000-8000-000000000002', 'model 102', (array_fill(1::real, array[1535]) || 103::real));
insert into timetracker.log_tasks (id, organization_id, time_log_id, kind) values
  ('aaaaaaaa-000e-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0009-4000-8000-000000000001', 'transcribe'),
  ('aaaaaaaa-000e-4000-8000-000000000002', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0009-4000-8000-000000000002', 'transcribe'),
  ('bbbbbbbb-000e-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0009-4000-8000-000000000001', 'transcribe'),
  ('bbbbbbbb-000e-4000-8000-000000000002', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0009-4000-8000-000000000002', 'transcribe');
insert into timetracker.external_accounts (id, organization_id, profile_id, integration, external_id) values
  ('aaaaaaaa-000f-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000007', 'slack', 'external id 1'),
  ('aaaaaaaa-000f-4000-8000-000000000002', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000008', 'slack', 'external id 2'),
  ('bbbbbbbb-000f-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000007', 'slack', 'external id 101'),
  ('bbbbbbbb-000f-4000-8000-000000000002', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000008', 'slack', 'external id 102');
insert into timetracker.inbound_events (id, organization_id, profile_id, integration, delivery, time_log_id) values
  ('aaaaaaaa-0010-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000007', 'slack', 'delivery 1', 'aaaaaaaa-0009-4000-8000-000000000001'),
  ('aaaaaaaa-0010-4000-8000-000000000002', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000008', 'slack', 'delivery 2', 'aaaaaaaa-0009-4000-8000-000000000002'),
  ('bbbbbbbb-0010-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000007', 'slack', 'delivery 101', 'bbbbbbbb-0009-4000-8000-000000000001'),
  ('bbbbbbbb-0010-4000-8000-000000000002', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000008', 'slack', 'delivery 102', 'bbbbbbbb-0009-4000-8000-000000000002');
select is((select count(*) from timetracker.profiles where (id = 'aaaaaaaa-0000-4000-8000-000000000001') or (id = 'aaaaaaaa-0000-4000-8000-000000000002') or (id = 'aaaaaaaa-0000-4000-8000-000000000003') or (id = 'aaaaaaaa-0000-4000-8000-000000000004') or (id = 'aaaaaaaa-0000-4000-8000-000000000005') or (id = 'aaaaaaaa-0000-4000-8000-000000000006') or (id = 'aaaaaaaa-0000-4000-8000-000000000007') or (id = 'aaaaaaaa-0000-4000-8000-000000000008') or (id = 'bbbbbbbb-0000-4000-8000-000000000001') or (id = 'bbbbbbbb-0000-4000-8000-000000000002') or (id = 'bbbbbbbb-0000-4000-8000-000000000003') or (id = 'bbbbbbbb-0000-4000-8000-000000000004') or (id = 'bbbbbbbb-0000-4000-8000-000000000005') or (id = 'bbbbbbbb-0000-4000-8000-000000000006') or (id = 'bbbbbbbb-0000-4000-8000-000000000007') or (id = 'bbbbbbbb-0000-4000-8000-000000000008')), 16::bigint, 'the rows that behaviour is tested on are there, timetracker.profiles among them');
-- A role belongs to another one; taken back with the transaction. Other sessions may be granting and taking the same membership at
-- the same time, so whoever is second looks again.
create function pg_temp.belongs_to(member text, role_name text)
returns void
language plpgsql
as $belongs_to$
begin
  for v_try in 1..20 loop
    exit when pg_has_role(member, role_name, 'usage');
    begin
      execute format('grant %I to %I', role_name, member);
    exception when unique_violation or internal_error then
      continue;
    end;
  end loop;
end
$belongs_to$;
-- The owner may act as a role that requests run as.
create function pg_temp.act_as(role_name text)
returns void
language sql
as $act_as$
  select pg_temp.belongs_to(current_user, role_name)
$act_as$;
-- What comes of a command when a role runs it for a user: the number of rows, or the SQLSTATE with the constraint, column or
-- code that refused it. With `observe`, the answer of that query, asked by the owner afterwards. Everything is undone.
create function pg_temp.attempt(as_role text, by_user text, command text, observe text default null)
returns text
language plpgsql
as $attempt$
declare
  v_affected bigint;
  v_answer text;
  v_message text;
  v_constraint text;
  v_column text;
  v_table text;
begin
  begin
    perform set_config('request.jwt.claims', coalesce(json_build_object('sub', by_user, 'role', 'authenticated')::text, ''), true);
    if by_user is null then
      perform set_config('request.jwt.claims', '', true);
    end if;
    if as_role is not null then
      execute format('set local role %I', as_role);
    end if;
    execute command;
    get diagnostics v_affected = row_count;
    -- What is deferred is part of what came of it.
    set constraints all immediate;
    v_answer := v_affected::text;
    if observe is not null then
      reset role;
      execute observe into v_answer;
    end if;
    raise sqlstate 'TAP00';
  exception
    when sqlstate 'TAP00' then
      return coalesce(v_answer, 'null');
    when others then
      get stacked diagnostics
        v_message = message_text,
        v_constraint = constraint_name,
        v_column = column_name,
        v_table = table_name;
      return sqlstate || coalesce(' ' || case
        when sqlstate like 'PT%' then v_message
        when sqlstate = '23502' then nullif(v_table || '.' || v_column, '.')
        else nullif(v_constraint, '')
      end, '');
  end;
end
$attempt$;
-- What a query answers when a role asks it for a user: one text, or the SQLSTATE.
create function pg_temp.reading(as_role text, by_user text, query text)
returns text
language plpgsql
as $reading$
declare
  v_answer text;
begin
  begin
    perform set_config('request.jwt.claims', coalesce(json_build_object('sub', by_user, 'role', 'authenticated')::text, ''), true);
    if by_user is null then
      perform set_config('request.jwt.claims', '', true);
    end if;
    execute format('set local role %I', as_role);
    execute query into v_answer;
    raise sqlstate 'TAP00';
  exception
    when sqlstate 'TAP00' then
      return coalesce(v_answer, 'null');
    when others then
      return sqlstate;
  end;
end
$reading$;
-- Who asks, by what the tests call them; nobody has no id.
create temporary table person (label text primary key, id text);
-- The user whom the tests call so.
create function pg_temp.user_of(somebody text)
returns text
language plpgsql
as $user_of$
declare
  v_id text;
begin
  select p.id into strict v_id from pg_temp.person p where p.label = somebody;
  return v_id;
end
$user_of$;
insert into pg_temp.person values
  ('nobody', null),
  ('an outsider', '00000000-0000-4000-8000-000000000999'),
  ('viewer of A', 'aaaaaaaa-0000-4000-8000-000000000001'),
  ('member of A', 'aaaaaaaa-0000-4000-8000-000000000002'),
  ('manager of A', 'aaaaaaaa-0000-4000-8000-000000000003'),
  ('admin of A', 'aaaaaaaa-0000-4000-8000-000000000004'),
  ('owner of A', 'aaaaaaaa-0000-4000-8000-000000000005'),
  ('the lead of A', 'aaaaaaaa-0000-4000-8000-000000000006'),
  ('the report of A', 'aaaaaaaa-0000-4000-8000-000000000007'),
  ('the report''s report of A', 'aaaaaaaa-0000-4000-8000-000000000008'),
  ('viewer of B', 'bbbbbbbb-0000-4000-8000-000000000001'),
  ('member of B', 'bbbbbbbb-0000-4000-8000-000000000002'),
  ('manager of B', 'bbbbbbbb-0000-4000-8000-000000000003'),
  ('admin of B', 'bbbbbbbb-0000-4000-8000-000000000004'),
  ('owner of B', 'bbbbbbbb-0000-4000-8000-000000000005'),
  ('the lead of B', 'bbbbbbbb-0000-4000-8000-000000000006'),
  ('the report of B', 'bbbbbbbb-0000-4000-8000-000000000007'),
  ('the report''s report of B', 'bbbbbbbb-0000-4000-8000-000000000008');
-- What comes of an update that takes a value of a new row from one to another, line by line: who, from, to, how it ends.
-- `add_row` adds the row with <from>, `step` updates it to <to>.
create function pg_temp.steps(of_table text, of_column text, add_row text, step text, lines text[])
returns setof text
language plpgsql
as $steps$
declare
  v_line text[];
  v_freed text;
begin
  -- What the table itself asks of the column has tests of its own. Here it would refuse rows before a step is looked at, and nobody
  -- would see that steps are not looked at any more.
  select string_agg(format('alter table %s drop constraint %I; ', of_table, c.conname), '' order by c.conname) into v_freed
  from pg_constraint c
  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
  where c.conrelid = of_table::regclass and c.contype = 'c' and a.attname = of_column;
  -- What is deferred would stand in the way of ALTER TABLE.
  v_freed := coalesce('set constraints all immediate; set constraints all deferred; ' || v_freed, '');
  foreach v_line slice 1 in array lines loop
    return next is(
      pg_temp.attempt(
        null,
        pg_temp.user_of(v_line[1]),
        v_freed || replace(add_row, '<from>', v_line[2]) || '; ' || replace(step, '<to>', v_line[3])
      ),
      v_line[4],
      format('%s takes %s.%s from %s to %s: %s', v_line[1], of_table, of_column, v_line[2], v_line[3], v_line[4])
    );
  end loop;
end
$steps$;
select is(pg_temp.attempt(null, null, $$insert into auth.users (id, email, raw_app_meta_data, raw_user_meta_data) values ('00000000-0000-4000-8000-000000000990', 'newcomer@example.com', '{}', '{}')$$, $$select count(*) from timetracker.profiles where id = '00000000-0000-4000-8000-000000000990'$$), '1', 'a new account becomes a row: timetracker.profiles');
select is(pg_temp.attempt(null, null, $$insert into timetracker.memberships (id, organization_id, profile_id, role, team_id, department_id) values ('aaaaaaaa-0002-4000-8000-000000000050', 'aaaaaaaa-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'owner', 'aaaaaaaa-0004-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003'); delete from timetracker.memberships where id = 'aaaaaaaa-0002-4000-8000-000000000050'$$), '1', 'timetracker.memberships: an owner goes as long as another stays');
select is(pg_temp.attempt(null, null, $$insert into timetracker.memberships (id, organization_id, profile_id, role, team_id, department_id) values ('aaaaaaaa-0002-4000-8000-000000000050', 'aaaaaaaa-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'owner', 'aaaaaaaa-0004-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003'); update timetracker.memberships set role = 'viewer' where organization_id = 'aaaaaaaa-0001-4000-8000-000000000001' and role = 'owner' and not (id = 'aaaaaaaa-0002-4000-8000-000000000050')$$), '1', 'timetracker.memberships: an owner becomes something less as long as another stays');
select is(pg_temp.attempt(null, null, $$insert into timetracker.memberships (id, organization_id, profile_id, role, team_id, department_id) values ('aaaaaaaa-0002-4000-8000-000000000050', 'aaaaaaaa-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'owner', 'aaaaaaaa-0004-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003'); update timetracker.memberships set role = 'viewer' where organization_id = 'aaaaaaaa-0001-4000-8000-000000000001' and role = 'owner' and not (id = 'aaaaaaaa-0002-4000-8000-000000000050'); update timetracker.memberships set role = 'viewer' where id = 'aaaaaaaa-0002-4000-8000-000000000050'$$), 'PT409 LAST_OWNER', 'timetracker.memberships: the last owner does not become something less');
select is(pg_temp.attempt(null, null, $$insert into timetracker.memberships (id, organization_id, profile_id, role, team_id, department_id) values ('aaaaaaaa-0002-4000-8000-000000000050', 'aaaaaaaa-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'owner', 'aaaaaaaa-0004-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003'); update timetracker.memberships set role = 'viewer' where organization_id = 'aaaaaaaa-0001-4000-8000-000000000001' and role = 'owner' and not (id = 'aaaaaaaa-0002-4000-8000-000000000050'); delete from timetracker.memberships where id = 'aaaaaaaa-0002-4000-8000-000000000050'$$), 'PT409 LAST_OWNER', 'timetracker.memberships: the last owner does not go');
select is(pg_temp.attempt(null, null, $$insert into timetracker.memberships (id, organization_id, profile_id, role, team_id, department_id) values ('aaaaaaaa-0002-4000-8000-000000000050', 'aaaaaaaa-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'owner', 'aaaaaaaa-0004-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003'); update timetracker.memberships set role = 'viewer' where organization_id = 'aaaaaaaa-0001-4000-8000-000000000001' and role = 'owner'$$), 'PT409 LAST_OWNER', 'timetracker.memberships: not all owners become something less in one statement');
select is(pg_temp.attempt(null, null, $$insert into timetracker.memberships (id, organization_id, profile_id, role, team_id, department_id) values ('aaaaaaaa-0002-4000-8000-000000000050', 'aaaaaaaa-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'owner', 'aaaaaaaa-0004-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003'); update timetracker.memberships set role = 'viewer' where organization_id = 'aaaaaaaa-0001-4000-8000-000000000001' and role = 'owner' and not (id = 'aaaaaaaa-0002-4000-8000-000000000050'); insert into timetracker.memberships (id, organization_id, profile_id, role, team_id, department_id) values ('aaaaaaaa-0002-4000-8000-000000000051', 'aaaaaaaa-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000002', 'owner', 'aaaaaaaa-0004-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000001'); delete from timetracker.memberships where organization_id = 'aaaaaaaa-0001-4000-8000-000000000001' and role = 'owner'$$), 'PT409 LAST_OWNER', 'timetracker.memberships: not all owners go in one statement');
select is(pg_temp.attempt(null, null, $$insert into timetracker.memberships (id, organization_id, profile_id, role, team_id, department_id) values ('aaaaaaaa-0002-4000-8000-000000000050', 'aaaaaaaa-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'owner', 'aaaaaaaa-0004-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003'); update timetracker.memberships set role = 'viewer' where organization_id = 'aaaaaaaa-0001-4000-8000-000000000001' and role = 'owner' and not (id = 'aaaaaaaa-0002-4000-8000-000000000050'); insert into timetracker.memberships (id, organization_id, profile_id, role, team_id, department_id) values ('aaaaaaaa-0002-4000-8000-000000000051', 'aaaaaaaa-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000002', 'viewer', 'aaaaaaaa-0004-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000001'); update timetracker.memberships set role = case when id = 'aaaaaaaa-0002-4000-8000-000000000051' then 'owner' else 'viewer' end where id = 'aaaaaaaa-0002-4000-8000-000000000050' or id = 'aaaaaaaa-0002-4000-8000-000000000051'$$), '2', 'timetracker.memberships: an owner hands over to somebody else in one statement');
select is(pg_temp.attempt(null, null, $$insert into timetracker.projects (id, organization_id, updated_at, name, team_id, budget_hours) values ('aaaaaaaa-0005-4000-8000-000000000050', 'aaaaaaaa-0001-4000-8000-000000000001', timestamptz '2001-02-03 04:05+00', 'name 50', 'aaaaaaaa-0004-4000-8000-000000000001', null); update timetracker.projects set updated_at = timestamptz '2002-02-03 04:05+00' where id = 'aaaaaaaa-0005-4000-8000-000000000050'$$, $$select updated_at = now() from timetracker.projects where id = 'aaaaaaaa-0005-4000-8000-000000000050'$$), 'true', 'timetracker.projects.updated_at says when the row last changed');
select is(pg_temp.attempt(null, null, $$insert into timetracker.time_logs (id, organization_id, updated_at, profile_id, project_id, work_mode, task_category, activity_type, comment, started_at, ended_at) values ('aaaaaaaa-0009-4000-8000-000000000050', 'aaaaaaaa-0001-4000-8000-000000000001', timestamptz '2001-02-03 04:05+00', 'aaaaaaaa-0000-4000-8000-000000000002', 'aaaaaaaa-0005-4000-8000-000000000002', 'iaaa', 'kaaa', 'jaaa', null, date_trunc('hour', now()), date_trunc('hour', now()) + interval '90 minutes'); update timetracker.time_logs set updated_at = timestamptz '2002-02-03 04:05+00' where id = 'aaaaaaaa-0009-4000-8000-000000000050'$$, $$select updated_at = now() from timetracker.time_logs where id = 'aaaaaaaa-0009-4000-8000-000000000050'$$), 'true', 'timetracker.time_logs.updated_at says when the row last changed');
select is(pg_temp.attempt(null, null, $$insert into timetracker.time_logs (id, organization_id, profile_id, project_id, work_mode, task_category, activity_type, comment, started_at, ended_at) values ('aaaaaaaa-0009-4000-8000-000000000050', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000002', 'aaaaaaaa-0005-4000-8000-000000000002', 'iaaa', 'kaaa', 'jaaa', null, date_trunc('hour', now()), date_trunc('hour', now()) + interval '90 minutes'); update timetracker.time_logs set version = 41 where id = 'aaaaaaaa-0009-4000-8000-000000000050'; update timetracker.time_logs set version = default where id = 'aaaaaaaa-0009-4000-8000-000000000050'$$, $$select version from timetracker.time_logs where id = 'aaaaaaaa-0009-4000-8000-000000000050'$$), '3', 'timetracker.time_logs.version counts the changes of a row');
select pg_temp.steps('timetracker.time_logs', 'status', $$insert into timetracker.time_logs (id, organization_id, profile_id, project_id, work_mode, task_category, activity_type, comment, started_at, ended_at, status) values ('aaaaaaaa-0009-4000-8000-000000000050', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000002', 'aaaaaaaa-0005-4000-8000-000000000002', 'iaaa', 'kaaa', 'jaaa', null, date_trunc('hour', now()), date_trunc('hour', now()) + interval '90 minutes', <from>)$$, $$update timetracker.time_logs set status = <to> where id = 'aaaaaaaa-0009-4000-8000-000000000050'$$, array[
  ['nobody', '''draft''', '''queued''', '1'],
  ['nobody', '''draft''', '''final''', '1'],
  ['nobody', '''draft''', '''classified''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''queued''', '''draft''', '1'],
  ['nobody', '''queued''', '''final''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''queued''', '''classified''', '1'],
  ['nobody', '''final''', '''draft''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''final''', '''queued''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''final''', '''classified''', 'PT403 TRANSITION_FORBIDDEN'],
  ['viewer of A', '''final''', '''classified''', 'PT403 TRANSITION_FORBIDDEN'],
  ['member of A', '''final''', '''classified''', 'PT403 TRANSITION_FORBIDDEN'],
  ['manager of A', '''final''', '''classified''', 'PT403 TRANSITION_FORBIDDEN'],
  ['admin of A', '''final''', '''classified''', '1'],
  ['owner of A', '''final''', '''classified''', '1'],
  ['owner of B', '''final''', '''classified''', 'PT403 TRANSITION_FORBIDDEN'],
  ['nobody', '''classified''', '''draft''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''classified''', '''queued''', '1'],
  ['nobody', '''classified''', '''final''', '1']
]);
create temporary table fired (what text);
create or replace function timetracker_private.time_logs_queued_logs_have_their_task() returns trigger language plpgsql as $$ begin insert into pg_temp.fired values ('trigger queued_logs_have_their_task'); return null; end $$;
select is(pg_temp.attempt(null, null, $$insert into timetracker.time_logs (id, organization_id, profile_id, project_id, work_mode, task_category, activity_type, comment, started_at, ended_at) values ('aaaaaaaa-0009-4000-8000-000000000050', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000002', 'aaaaaaaa-0005-4000-8000-000000000002', 'iaaa', 'kaaa', 'jaaa', null, date_trunc('hour', now()), date_trunc('hour', now()) + interval '90 minutes'); delete from pg_temp.fired; delete from timetracker.time_logs where id = 'aaaaaaaa-0009-4000-8000-000000000050'$$, $$select count(*) from pg_temp.fired where what = 'trigger queued_logs_have_their_task'$$), '0', 'a deleted row of timetracker.time_logs does not fire it: trigger queued_logs_have_their_task');
select is(pg_temp.attempt(null, null, $$update timetracker.time_logs set project_id = project_id where id = 'aaaaaaaa-0009-4000-8000-000000000001'$$, $$select count(*) from pg_temp.fired where what = 'trigger queued_logs_have_their_task'$$), '0', 'an update of timetracker.time_logs.project_id does not fire it: trigger queued_logs_have_their_task');

select * from finish();
rollback;
