begin;
select plan(16);

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
select is(pg_temp.attempt(null, null, $$insert into timetracker.inbound_events (id, organization_id, profile_id, integration, delivery, time_log_id, received_at) values ('aaaaaaaa-0010-4000-8000-000000000050', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'slack', 'delivery 50', 'aaaaaaaa-0009-4000-8000-000000000003', timestamptz '2024-06-15 12:00:00+00' - interval '90 days' - interval '1 second'); insert into timetracker.inbound_events (id, organization_id, profile_id, integration, delivery, time_log_id, received_at) values ('aaaaaaaa-0010-4000-8000-000000000051', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000002', 'slack', 'delivery 51', 'aaaaaaaa-0009-4000-8000-000000000001', timestamptz '2024-06-15 12:00:00+00' - interval '90 days')$$, $$select (select count(*) from timetracker.inbound_events where id = 'aaaaaaaa-0010-4000-8000-000000000050') || ' ' || (select count(*) from timetracker.inbound_events where id = 'aaaaaaaa-0010-4000-8000-000000000051')$$), '1 1', 'an old and a young row of timetracker.inbound_events are there before time passes');
select is(pg_temp.attempt(null, null, $$insert into timetracker.inbound_events (id, organization_id, profile_id, integration, delivery, time_log_id, received_at) values ('aaaaaaaa-0010-4000-8000-000000000050', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'slack', 'delivery 50', 'aaaaaaaa-0009-4000-8000-000000000003', timestamptz '2024-06-15 12:00:00+00' - interval '90 days' - interval '1 second'); insert into timetracker.inbound_events (id, organization_id, profile_id, integration, delivery, time_log_id, received_at) values ('aaaaaaaa-0010-4000-8000-000000000051', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000002', 'slack', 'delivery 51', 'aaaaaaaa-0009-4000-8000-000000000001', timestamptz '2024-06-15 12:00:00+00' - interval '90 days'); select timetracker_private.retain_inbound_events(timestamptz '2024-06-15 12:00:00+00')$$, $$select (select count(*) from timetracker.inbound_events where id = 'aaaaaaaa-0010-4000-8000-000000000050') || ' ' || (select count(*) from timetracker.inbound_events where id = 'aaaaaaaa-0010-4000-8000-000000000051')$$), '0 1', 'an old row of timetracker.inbound_events goes, a young one stays');
select is(pg_temp.attempt(null, null, $$insert into timetracker.inbound_events (id, organization_id, profile_id, integration, delivery, time_log_id, received_at) values ('aaaaaaaa-0010-4000-8000-000000000050', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'slack', 'delivery 50', 'aaaaaaaa-0009-4000-8000-000000000003', timestamptz '2024-06-15 12:00:00+00' - interval '90 days' - interval '1 second'); insert into timetracker.inbound_events (id, organization_id, profile_id, integration, delivery, time_log_id, received_at) values ('aaaaaaaa-0010-4000-8000-000000000051', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000002', 'slack', 'delivery 51', 'aaaaaaaa-0009-4000-8000-000000000001', timestamptz '2024-06-15 12:00:00+00' - interval '90 days')$$, $$select timetracker_private.retain_inbound_events(timestamptz '2024-06-15 12:00:00+00')$$), '1', 'how many rows of timetracker.inbound_events went is told');
select is(pg_temp.attempt(null, null, $$insert into timetracker.inbound_events (id, organization_id, profile_id, integration, delivery, time_log_id, received_at) values ('aaaaaaaa-0010-4000-8000-000000000050', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'slack', 'delivery 50', 'aaaaaaaa-0009-4000-8000-000000000003', timestamptz '2024-06-15 12:00:00+00' - interval '90 days' - interval '1 second'); insert into timetracker.inbound_events (id, organization_id, profile_id, integration, delivery, time_log_id, received_at) values ('aaaaaaaa-0010-4000-8000-000000000051', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000002', 'slack', 'delivery 51', 'aaaaaaaa-0009-4000-8000-000000000001', timestamptz '2024-06-15 12:00:00+00' - interval '90 days'); select timetracker_private.retain_inbound_events(timestamptz '2024-06-15 12:00:00+00')$$, $$select timetracker_private.retain_inbound_events(timestamptz '2024-06-15 12:00:00+00')$$), '0', 'no row of timetracker.inbound_events goes twice');
select is(pg_temp.attempt(null, null, $$insert into timetracker.inbound_events (id, organization_id, profile_id, integration, delivery, time_log_id, received_at) values ('aaaaaaaa-0010-4000-8000-000000000050', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'slack', 'delivery 50', 'aaaaaaaa-0009-4000-8000-000000000003', timestamptz '2024-06-15 12:00:00+00' - interval '90 days' - interval '50 years'); insert into timetracker.inbound_events (id, organization_id, profile_id, integration, delivery, time_log_id, received_at) values ('aaaaaaaa-0010-4000-8000-000000000051', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000002', 'slack', 'delivery 51', 'aaaaaaaa-0009-4000-8000-000000000001', timestamptz '2024-06-15 12:00:00+00' - interval '90 days' - interval '50 years'); insert into timetracker.inbound_events (id, organization_id, profile_id, integration, delivery, time_log_id, received_at) values ('aaaaaaaa-0010-4000-8000-000000000052', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000003', 'slack', 'delivery 52', 'aaaaaaaa-0009-4000-8000-000000000002', timestamptz '2024-06-15 12:00:00+00' - interval '90 days' - interval '51 years'); select timetracker_private.retain_inbound_events(timestamptz '2024-06-15 12:00:00+00', 1)$$, $$select (select count(*) from timetracker.inbound_events where id = 'aaaaaaaa-0010-4000-8000-000000000052')$$), '0', 'the oldest row of timetracker.inbound_events goes first');
select is(pg_temp.attempt(null, null, $$insert into timetracker.inbound_events (id, organization_id, profile_id, integration, delivery, time_log_id, received_at) values ('aaaaaaaa-0010-4000-8000-000000000050', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'slack', 'delivery 50', 'aaaaaaaa-0009-4000-8000-000000000003', timestamptz '2024-06-15 12:00:00+00' - interval '90 days' - interval '50 years'); insert into timetracker.inbound_events (id, organization_id, profile_id, integration, delivery, time_log_id, received_at) values ('aaaaaaaa-0010-4000-8000-000000000051', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000002', 'slack', 'delivery 51', 'aaaaaaaa-0009-4000-8000-000000000001', timestamptz '2024-06-15 12:00:00+00' - interval '90 days' - interval '50 years'); select timetracker_private.retain_inbound_events(timestamptz '2024-06-15 12:00:00+00', 1)$$, $$select (select count(*) from timetracker.inbound_events where id = 'aaaaaaaa-0010-4000-8000-000000000050') + (select count(*) from timetracker.inbound_events where id = 'aaaaaaaa-0010-4000-8000-000000000051')$$), '1', 'a row of timetracker.inbound_events goes alone when a call may take one');
select is(pg_temp.attempt(null, null, $$insert into timetracker.inbound_events (id, organization_id, profile_id, integration, delivery, time_log_id, received_at) values ('aaaaaaaa-0010-4000-8000-000000000050', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'slack', 'delivery 50', 'aaaaaaaa-0009-4000-8000-000000000003', timestamptz '2024-06-15 12:00:00+00' - interval '90 days' - interval '50 years'); insert into timetracker.inbound_events (id, organization_id, profile_id, integration, delivery, time_log_id, received_at) values ('aaaaaaaa-0010-4000-8000-000000000051', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000002', 'slack', 'delivery 51', 'aaaaaaaa-0009-4000-8000-000000000001', timestamptz '2024-06-15 12:00:00+00' - interval '90 days' - interval '50 years'); select timetracker_private.retain_inbound_events(timestamptz '2024-06-15 12:00:00+00', 1); select timetracker_private.retain_inbound_events(timestamptz '2024-06-15 12:00:00+00', 1)$$, $$select (select count(*) from timetracker.inbound_events where id = 'aaaaaaaa-0010-4000-8000-000000000050') + (select count(*) from timetracker.inbound_events where id = 'aaaaaaaa-0010-4000-8000-000000000051')$$), '0', 'a row of timetracker.inbound_events that is left goes with the next call');
-- A job in words; only called where pg_cron is.
create function pg_temp.job_of(name text)
returns text
language plpgsql
as $job$
declare
  v_answer text;
begin
  execute 'select string_agg(j.schedule || '' '' || j.command, ''; '') from cron.job j where j.jobname = $1' into v_answer using name;
  return v_answer;
end
$job$;
select case when to_regclass('cron.job') is null then skip('pg_cron is not in this database', 1) else is(pg_temp.job_of('timetracker: forget_time_logs_changes'), '25 1 * * * select timetracker_private.forget_time_logs_changes() /* seoc: timetracker */', 'job timetracker: forget_time_logs_changes runs at its time') end;
select is(pg_temp.attempt(null, null, $$select timetracker_private.forget_time_logs_changes()$$), '1', 'what job timetracker: forget_time_logs_changes calls runs without a user');
select case when to_regclass('cron.job') is null then skip('pg_cron is not in this database', 1) else is(pg_temp.job_of('insights-rollup'), '15 2 * * * select timetracker_private.rollup_days() /* seoc: timetracker */', 'job insights-rollup runs at its time') end;
select is(pg_temp.attempt(null, null, $$select timetracker_private.rollup_days()$$), '1', 'what job insights-rollup calls runs without a user');
select case when to_regclass('cron.job') is null then skip('pg_cron is not in this database', 1) else is(pg_temp.job_of('timetracker: retain_log_tasks'), '15 * * * * select timetracker_private.retain_log_tasks() /* seoc: timetracker */', 'job timetracker: retain_log_tasks runs at its time') end;
select is(pg_temp.attempt(null, null, $$select timetracker_private.retain_log_tasks()$$), '1', 'what job timetracker: retain_log_tasks calls runs without a user');
select case when to_regclass('cron.job') is null then skip('pg_cron is not in this database', 1) else is(pg_temp.job_of('timetracker: retain_inbound_events'), '*/5 * * * * select timetracker_private.retain_inbound_events() /* seoc: timetracker */', 'job timetracker: retain_inbound_events runs at its time') end;
select is(pg_temp.attempt(null, null, $$select timetracker_private.retain_inbound_events()$$), '1', 'what job timetracker: retain_inbound_events calls runs without a user');

select * from finish();
rollback;
