begin;
select plan(375);

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
select is(pg_temp.attempt(null, null, $$select (0)::timetracker.confidence$$), '1', 'timetracker.confidence takes 0, at the bound');
select is(pg_temp.attempt(null, null, $$select (1)::timetracker.confidence$$), '1', 'timetracker.confidence takes 1, at the bound');
select is(pg_temp.attempt(null, null, $$select (-0.01)::timetracker.confidence$$), '23514 confidence_check', 'timetracker.confidence refuses -0.01, beyond the bound');
select is(pg_temp.attempt(null, null, $$select (1.01)::timetracker.confidence$$), '23514 confidence_check', 'timetracker.confidence refuses 1.01, beyond the bound');
select is(pg_temp.attempt(null, null, $$select member::timetracker.member_role from unnest(array['viewer', 'member', 'manager', 'admin', 'owner']) as member$$), '5', 'timetracker.member_role has room for each of its members');
select is(pg_temp.attempt(null, null, $$select ('no such member')::timetracker.member_role$$), '23514 member_role_check', 'timetracker.member_role refuses a value that is no member');
select is(pg_temp.attempt(null, null, $$select member::timetracker.log_source from unnest(array['typed', 'voice', 'image', 'integration']) as member$$), '4', 'timetracker.log_source has room for each of its members');
select is(pg_temp.attempt(null, null, $$select ('no such member')::timetracker.log_source$$), '23514 log_source_check', 'timetracker.log_source refuses a value that is no member');
select is(pg_temp.attempt(null, null, $$select member::timetracker.log_status from unnest(array['draft', 'queued', 'classified', 'final']) as member$$), '4', 'timetracker.log_status has room for each of its members');
select is(pg_temp.attempt(null, null, $$select ('no such member')::timetracker.log_status$$), '23514 log_status_check', 'timetracker.log_status refuses a value that is no member');
select is(pg_temp.attempt(null, null, $$select member::timetracker.task_kind from unnest(array['transcribe', 'classify']) as member$$), '2', 'timetracker.task_kind has room for each of its members');
select is(pg_temp.attempt(null, null, $$select ('no such member')::timetracker.task_kind$$), '23514 task_kind_check', 'timetracker.task_kind refuses a value that is no member');
select is(pg_temp.attempt(null, null, $$select member::timetracker.integration from unnest(array['slack', 'jira', 'calendar']) as member$$), '3', 'timetracker.integration has room for each of its members');
select is(pg_temp.attempt(null, null, $$select ('no such member')::timetracker.integration$$), '23514 integration_check', 'timetracker.integration refuses a value that is no member');
select is(pg_temp.attempt(null, null, $$select member::timetracker.queue_state from unnest(array['READY', 'RUNNING', 'DONE', 'DEAD']) as member$$), '4', 'timetracker.queue_state has room for each of its members');
select is(pg_temp.attempt(null, null, $$select ('no such member')::timetracker.queue_state$$), '23514 queue_state_check', 'timetracker.queue_state refuses a value that is no member');
select is(pg_temp.attempt(null, null, $$select member::timetracker.push_outcome from unnest(array['APPLIED', 'CONFLICT', 'REFUSED']) as member$$), '3', 'timetracker.push_outcome has room for each of its members');
select is(pg_temp.attempt(null, null, $$select ('no such member')::timetracker.push_outcome$$), '23514 push_outcome_check', 'timetracker.push_outcome refuses a value that is no member');
select is(pg_temp.attempt(null, null, $$select 'somebody@example.com'::timetracker_private.email$$), '1', 'timetracker_private.email takes somebody@example.com');
select is(pg_temp.attempt(null, null, $$select 'somebody'::timetracker_private.email$$), '23514 email_check', 'timetracker_private.email refuses somebody');
select is(pg_temp.attempt(null, null, $$select 'some body@example.com'::timetracker_private.email$$), '23514 email_check', 'timetracker_private.email refuses some body@example.com');
select is(pg_temp.attempt(null, null, $$select 'a@b'::timetracker_private.email$$), '23514 email_check', 'timetracker_private.email refuses a@b');
select is(pg_temp.attempt(null, null, $$select 'https://example.com/a'::timetracker_private.url$$), '1', 'timetracker_private.url takes https://example.com/a');
select is(pg_temp.attempt(null, null, $$select 'example.com'::timetracker_private.url$$), '23514 url_check', 'timetracker_private.url refuses example.com');
select is(pg_temp.attempt(null, null, $$select 'ftp://example.com'::timetracker_private.url$$), '23514 url_check', 'timetracker_private.url refuses ftp://example.com');
select is(pg_temp.attempt(null, null, $$select 'https://a b'::timetracker_private.url$$), '23514 url_check', 'timetracker_private.url refuses https://a b');
-- A new row for each table that keeps every rule of it: columns, and values as SQL.
create temporary table sample_row (relation text primary key, columns text[], contents text[]);
-- The INSERT of such a row, with other values in some columns.
create function pg_temp.sample(of_relation text, variadic overrides text[] default array[]::text[])
returns text
language plpgsql
as $sample$
declare
  v_columns text[];
  v_contents text[];
  v_at integer;
begin
  select s.columns, s.contents into v_columns, v_contents from pg_temp.sample_row s where s.relation = of_relation;
  for v_pair in 1..cardinality(overrides) / 2 loop
    v_at := coalesce(array_position(v_columns, overrides[2 * v_pair - 1]), cardinality(v_columns) + 1);
    v_columns[v_at] := overrides[2 * v_pair - 1];
    v_contents[v_at] := overrides[2 * v_pair];
  end loop;
  return format(
    'insert into %s (%s) overriding system value values (%s)',
    of_relation,
    (select string_agg(quote_ident(name), ', ' order by n) from unnest(v_columns) with ordinality as listed (name, n)),
    array_to_string(v_contents, ', ')
  );
end
$sample$;
-- What comes of inserting it.
create function pg_temp.trial(of_relation text, variadic overrides text[] default array[]::text[])
returns text
language sql
as $trial$
  select pg_temp.attempt(null, null, pg_temp.sample(of_relation, variadic overrides))
$trial$;
-- A row like the sample but for some values, line by line: what is proven of the table, how it ends as a regular expression,
-- then each column with its value. `not ^23514` is an end that it does not come to.
create function pg_temp.trials(of_relation text, lines text[])
returns setof text
language plpgsql
as $trials$
declare
  v_line text[];
  v_end text;
begin
  foreach v_line slice 1 in array lines loop
    v_end := pg_temp.trial(of_relation, variadic array_remove(v_line[3:], null));
    if v_line[2] like 'not %' then
      return next doesnt_match(v_end, substr(v_line[2], 5), of_relation || v_line[1]);
    else
      return next matches(v_end, v_line[2], of_relation || v_line[1]);
    end if;
  end loop;
end
$trials$;
insert into pg_temp.sample_row values ('timetracker.profiles', array['id', 'display_name']::text[], array[$$'00000000-0000-4000-8000-000000000900'$$, $$'display name 50'$$]::text[]);
insert into pg_temp.sample_row values ('timetracker.organizations', array['id', 'name', 'slug']::text[], array[$$'aaaaaaaa-0001-4000-8000-000000000050'$$, $$'name 50'$$, $$'obaa'$$]::text[]);
insert into pg_temp.sample_row values ('timetracker.memberships', array['id', 'organization_id', 'profile_id', 'role', 'team_id', 'department_id']::text[], array[$$'aaaaaaaa-0002-4000-8000-000000000050'$$, $$'aaaaaaaa-0001-4000-8000-000000000001'$$, $$'bbbbbbbb-0000-4000-8000-000000000001'$$, $$'viewer'$$, $$'aaaaaaaa-0004-4000-8000-000000000001'$$, $$'aaaaaaaa-0003-4000-8000-000000000003'$$]::text[]);
insert into pg_temp.sample_row values ('timetracker.departments', array['id', 'organization_id', 'name']::text[], array[$$'aaaaaaaa-0003-4000-8000-000000000050'$$, $$'aaaaaaaa-0001-4000-8000-000000000001'$$, $$'name 50'$$]::text[]);
insert into pg_temp.sample_row values ('timetracker.teams', array['id', 'organization_id', 'department_id', 'name']::text[], array[$$'aaaaaaaa-0004-4000-8000-000000000050'$$, $$'aaaaaaaa-0001-4000-8000-000000000001'$$, $$'aaaaaaaa-0003-4000-8000-000000000003'$$, $$'name 50'$$]::text[]);
insert into pg_temp.sample_row values ('timetracker.projects', array['id', 'organization_id', 'name', 'team_id', 'budget_hours']::text[], array[$$'aaaaaaaa-0005-4000-8000-000000000050'$$, $$'aaaaaaaa-0001-4000-8000-000000000001'$$, $$'name 50'$$, $$'aaaaaaaa-0004-4000-8000-000000000001'$$, $$null$$]::text[]);
insert into pg_temp.sample_row values ('timetracker.work_modes', array['code', 'title']::text[], array[$$'ecaa'$$, $$'title 56'$$]::text[]);
insert into pg_temp.sample_row values ('timetracker.task_categories', array['code', 'title']::text[], array[$$'gcaa'$$, $$'title 58'$$]::text[]);
insert into pg_temp.sample_row values ('timetracker.activity_types', array['code', 'title']::text[], array[$$'fcaa'$$, $$'title 57'$$]::text[]);
insert into pg_temp.sample_row values ('timetracker.time_logs', array['id', 'organization_id', 'profile_id', 'project_id', 'work_mode', 'task_category', 'activity_type', 'comment', 'started_at', 'ended_at']::text[], array[$$'aaaaaaaa-0009-4000-8000-000000000050'$$, $$'aaaaaaaa-0001-4000-8000-000000000001'$$, $$'aaaaaaaa-0000-4000-8000-000000000002'$$, $$'aaaaaaaa-0005-4000-8000-000000000002'$$, $$'iaaa'$$, $$'kaaa'$$, $$'jaaa'$$, $$null$$, $$date_trunc('hour', now())$$, $$date_trunc('hour', now()) + interval '90 minutes'$$]::text[]);
insert into pg_temp.sample_row values ('timetracker.ai_extractions', array['id', 'organization_id', 'time_log_id', 'model', 'transcript', 'confidence']::text[], array[$$'aaaaaaaa-000a-4000-8000-000000000050'$$, $$'aaaaaaaa-0001-4000-8000-000000000001'$$, $$'aaaaaaaa-0009-4000-8000-000000000003'$$, $$'model 50'$$, $$null$$, $$0$$]::text[]);
insert into pg_temp.sample_row values ('timetracker.attachments', array['id', 'organization_id', 'time_log_id', 'path', 'content_type', 'size_bytes']::text[], array[$$'aaaaaaaa-000b-4000-8000-000000000050'$$, $$'aaaaaaaa-0001-4000-8000-000000000001'$$, $$'aaaaaaaa-0009-4000-8000-000000000003'$$, $$'path 50'$$, $$'image/png'$$, $$0$$]::text[]);
insert into pg_temp.sample_row values ('timetracker.user_day_summaries', array['organization_id', 'profile_id', 'day']::text[], array[$$'aaaaaaaa-0001-4000-8000-000000000001'$$, $$'aaaaaaaa-0000-4000-8000-000000000001'$$, $$date '2024-03-03'$$]::text[]);
insert into pg_temp.sample_row values ('timetracker.time_log_embeddings', array['id', 'organization_id', 'time_log_id', 'model', 'embedding']::text[], array[$$'aaaaaaaa-000d-4000-8000-000000000050'$$, $$'aaaaaaaa-0001-4000-8000-000000000001'$$, $$'aaaaaaaa-0009-4000-8000-000000000003'$$, $$'model 50'$$, $$(array_fill(1::real, array[1535]) || 51::real)$$]::text[]);
insert into pg_temp.sample_row values ('timetracker.log_tasks', array['id', 'organization_id', 'time_log_id', 'kind']::text[], array[$$'aaaaaaaa-000e-4000-8000-000000000050'$$, $$'aaaaaaaa-0001-4000-8000-000000000001'$$, $$'aaaaaaaa-0009-4000-8000-000000000003'$$, $$'transcribe'$$]::text[]);
insert into pg_temp.sample_row values ('timetracker.external_accounts', array['id', 'organization_id', 'profile_id', 'integration', 'external_id']::text[], array[$$'aaaaaaaa-000f-4000-8000-000000000050'$$, $$'aaaaaaaa-0001-4000-8000-000000000001'$$, $$'aaaaaaaa-0000-4000-8000-000000000001'$$, $$'slack'$$, $$'external id 50'$$]::text[]);
insert into pg_temp.sample_row values ('timetracker.inbound_events', array['id', 'organization_id', 'profile_id', 'integration', 'delivery', 'time_log_id']::text[], array[$$'aaaaaaaa-0010-4000-8000-000000000050'$$, $$'aaaaaaaa-0001-4000-8000-000000000001'$$, $$'aaaaaaaa-0000-4000-8000-000000000001'$$, $$'slack'$$, $$'delivery 50'$$, $$'aaaaaaaa-0009-4000-8000-000000000003'$$]::text[]);
select pg_temp.trials('timetracker.profiles', array[
  [' takes a row that keeps every rule', '^1$', null, null],
  ['.id may not be null', '^23502 profiles\.id$', 'id', $$null$$],
  ['.display_name may not be null', '^23502 profiles\.display_name$', 'display_name', $$null$$],
  ['.display_name takes the shortest text, 1 characters', '^1$', 'display_name', $$'7'$$],
  ['.display_name takes the longest text, 120 characters', '^1$', 'display_name', $$'display name 7xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'$$],
  ['.display_name refuses a text of 0 characters', '^23514 profiles_display_name_length_check$', 'display_name', $$''$$],
  ['.display_name refuses a text of 121 characters', '^23514 profiles_display_name_length_check$', 'display_name', $$repeat('x', 121)$$],
  ['.time_zone may not be null', '^23502 profiles\.time_zone$', 'time_zone', $$null$$],
  ['.time_zone takes the shortest text, 1 characters', '^1$', 'time_zone', $$'h'$$],
  ['.time_zone takes the longest text, 64 characters', '^1$', 'time_zone', $$'haaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'$$],
  ['.time_zone takes h, which matches the pattern', '^1$', 'time_zone', $$'h'$$],
  ['.time_zone refuses a text of 0 characters', '^23514 profiles_time_zone_length_check$', 'time_zone', $$''$$],
  ['.time_zone refuses a text of 65 characters', '^23514 profiles_time_zone_length_check$', 'time_zone', $$'haaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'$$],
  ['.time_zone refuses "h!", which does not match the pattern', '^23514 profiles_time_zone_pattern_check$', 'time_zone', $$'h!'$$],
  [' refuses a second row of one key', '^23505 profiles_pkey$', 'id', $$'aaaaaaaa-0000-4000-8000-000000000001'$$],
  ['.id points at a row that exists', '^23503 profiles_id_fkey$', 'id', $$'00000000-0000-4000-8000-00000000dead'$$]
]);
select is(pg_temp.attempt(null, null, pg_temp.sample('timetracker.profiles') || $$; delete from auth.users where id = '00000000-0000-4000-8000-000000000900'$$, $$select count(*) from timetracker.profiles where id = '00000000-0000-4000-8000-000000000900'$$), '0', 'a row of timetracker.profiles goes with its id');
select is(pg_temp.attempt(null, null, $$update timetracker.profiles set id = '00000000-0000-4000-8000-00000000beef' where id = 'aaaaaaaa-0000-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.profiles.id never changes');
select pg_temp.trials('timetracker.organizations', array[
  [' takes a row that keeps every rule', '^1$', null, null],
  ['.id may not be null', '^23502 organizations\.id$', 'id', $$null$$],
  ['.name may not be null', '^23502 organizations\.name$', 'name', $$null$$],
  ['.name takes the shortest text, 1 characters', '^1$', 'name', $$'7'$$],
  ['.name takes the longest text, 120 characters', '^1$', 'name', $$'name 7xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'$$],
  ['.name refuses a text of 0 characters', '^23514 organizations_name_length_check$', 'name', $$''$$],
  ['.name refuses a text of 121 characters', '^23514 organizations_name_length_check$', 'name', $$repeat('x', 121)$$],
  ['.slug may not be null', '^23502 organizations\.slug$', 'slug', $$null$$],
  ['.slug takes haa, which matches the pattern', 'not ^23514 organizations_slug_pattern_check$', 'slug', $$'haa'$$],
  ['.slug refuses "haa!", which does not match the pattern', '^23514 organizations_slug_pattern_check$', 'slug', $$'haa!'$$],
  ['.weekly_hours may not be null', '^23502 organizations\.weekly_hours$', 'weekly_hours', $$null$$],
  ['.weekly_hours takes 1, at the bound', '^1$', 'weekly_hours', $$1$$],
  ['.weekly_hours takes 80, at the bound', '^1$', 'weekly_hours', $$80$$],
  ['.weekly_hours refuses 0.99, beyond the bound', '^23514 organizations_weekly_hours_range_check$', 'weekly_hours', $$0.99$$],
  ['.weekly_hours refuses 80.01, beyond the bound', '^23514 organizations_weekly_hours_range_check$', 'weekly_hours', $$80.01$$],
  ['.weekly_hours refuses what is not a number', '^23514 organizations_weekly_hours_number_check$', 'weekly_hours', $$'NaN'$$],
  ['.created_at may not be null', '^23502 organizations\.created_at$', 'created_at', $$null$$],
  [' refuses a second row of one key', '^23505 organizations_pkey$', 'id', $$'aaaaaaaa-0001-4000-8000-000000000001'$$],
  [' refuses a second row of one slug', '^23505 organizations_slug_key$', 'slug', $$'baaa'$$]
]);
select is(pg_temp.attempt(null, null, $$update timetracker.organizations set id = '00000000-0000-4000-8000-00000000beef' where id = 'aaaaaaaa-0001-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.organizations.id never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.organizations set slug = '9baa' where id = 'aaaaaaaa-0001-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.organizations.slug never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.organizations set created_at = timestamptz '2001-02-03 04:05+00' where id = 'aaaaaaaa-0001-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.organizations.created_at never changes');
select pg_temp.trials('timetracker.memberships', array[
  [' takes a row that keeps every rule', '^1$', null, null, null, null, null, null],
  ['.id may not be null', '^23502 memberships\.id$', 'id', $$null$$, null, null, null, null],
  ['.organization_id may not be null', '^23502 memberships\.organization_id$', 'organization_id', $$null$$, null, null, null, null],
  ['.profile_id may not be null', '^23502 memberships\.profile_id$', 'profile_id', $$null$$, null, null, null, null],
  ['.role may not be null', '^23502 memberships\.role$', 'role', $$null$$, null, null, null, null],
  ['.joined_at may not be null', '^23502 memberships\.joined_at$', 'joined_at', $$null$$, null, null, null, null],
  [' refuses a second row of one key', '^23505 memberships_pkey$', 'id', $$'aaaaaaaa-0002-4000-8000-000000000001'$$, null, null, null, null],
  ['.organization_id points at a row that exists', '^23503 memberships_organization_id_fkey$', 'organization_id', $$'00000000-0000-4000-8000-00000000dead'$$, 'team_id', $$null$$, 'department_id', $$null$$],
  ['.profile_id points at a row that exists', '^23503 memberships_profile_id_fkey$', 'profile_id', $$'00000000-0000-4000-8000-00000000dead'$$, null, null, null, null],
  ['.team_id points at a row that exists', '^23503 memberships_team_id_fkey$', 'team_id', $$'00000000-0000-4000-8000-00000000dead'$$, null, null, null, null],
  ['.team_id of A does not point at a row of B', '^23503 memberships_team_id_fkey$', 'team_id', $$'bbbbbbbb-0004-4000-8000-000000000002'$$, null, null, null, null],
  ['.department_id points at a row that exists', '^23503 memberships_department_id_fkey$', 'department_id', $$'00000000-0000-4000-8000-00000000dead'$$, null, null, null, null],
  ['.department_id of A does not point at a row of B', '^23503 memberships_department_id_fkey$', 'department_id', $$'bbbbbbbb-0003-4000-8000-000000000003'$$, null, null, null, null]
]);
select is(pg_temp.attempt(null, null, pg_temp.sample('timetracker.profiles') || '; ' || pg_temp.sample('timetracker.memberships', 'profile_id', $$'00000000-0000-4000-8000-000000000900'$$) || $$; delete from timetracker.profiles where id = '00000000-0000-4000-8000-000000000900'$$, $$select count(*) from timetracker.memberships where id = 'aaaaaaaa-0002-4000-8000-000000000050'$$), '0', 'a row of timetracker.memberships goes with its profile_id');
select is(pg_temp.attempt(null, null, pg_temp.sample('timetracker.teams') || '; ' || pg_temp.sample('timetracker.memberships', 'team_id', $$'aaaaaaaa-0004-4000-8000-000000000050'$$) || $$; delete from timetracker.teams where id = 'aaaaaaaa-0004-4000-8000-000000000050'$$, $$select team_id is null and organization_id is not null from timetracker.memberships where id = 'aaaaaaaa-0002-4000-8000-000000000050'$$), 'true', 'a row of timetracker.memberships outlives its team_id and loses nothing else');
select is(pg_temp.attempt(null, null, pg_temp.sample('timetracker.departments') || '; ' || pg_temp.sample('timetracker.memberships', 'department_id', $$'aaaaaaaa-0003-4000-8000-000000000050'$$) || $$; delete from timetracker.departments where id = 'aaaaaaaa-0003-4000-8000-000000000050'$$, $$select department_id is null and organization_id is not null from timetracker.memberships where id = 'aaaaaaaa-0002-4000-8000-000000000050'$$), 'true', 'a row of timetracker.memberships outlives its department_id and loses nothing else');
select is(pg_temp.attempt(null, null, $$update timetracker.memberships set id = '00000000-0000-4000-8000-00000000beef' where id = 'aaaaaaaa-0002-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.memberships.id never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.memberships set organization_id = '00000000-0000-4000-8000-00000000beef' where id = 'aaaaaaaa-0002-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.memberships.organization_id never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.memberships set profile_id = '00000000-0000-4000-8000-00000000beef' where id = 'aaaaaaaa-0002-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.memberships.profile_id never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.memberships set joined_at = timestamptz '2001-02-03 04:05+00' where id = 'aaaaaaaa-0002-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.memberships.joined_at never changes');
select pg_temp.trials('timetracker.departments', array[
  [' takes a row that keeps every rule', '^1$', null, null],
  ['.id may not be null', '^23502 departments\.id$', 'id', $$null$$],
  ['.organization_id may not be null', '^23502 departments\.organization_id$', 'organization_id', $$null$$],
  ['.name may not be null', '^23502 departments\.name$', 'name', $$null$$],
  ['.name takes the shortest text, 1 characters', 'not ^23514 departments_name_length_check$', 'name', $$'7'$$],
  ['.name takes the longest text, 120 characters', 'not ^23514 departments_name_length_check$', 'name', $$'name 7xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'$$],
  ['.name refuses a text of 0 characters', '^23514 departments_name_length_check$', 'name', $$''$$],
  ['.name refuses a text of 121 characters', '^23514 departments_name_length_check$', 'name', $$repeat('x', 121)$$],
  [' refuses a second row of one key', '^23505 departments_pkey$', 'id', $$'aaaaaaaa-0003-4000-8000-000000000001'$$],
  [' refuses a second row of one name', '^23505 departments_organization_id_name_key$', 'name', $$'name 1'$$],
  ['.organization_id points at a row that exists', '^23503 departments_organization_id_fkey$', 'organization_id', $$'00000000-0000-4000-8000-00000000dead'$$]
]);
select matches(pg_temp.attempt(null, null, $$insert into timetracker.departments (id, organization_id, name) values ('bbbbbbbb-0003-4000-8000-000000000050', 'bbbbbbbb-0001-4000-8000-000000000001', 'name 1')$$), '^1$', 'timetracker.departments takes the same name for another tenant');
select is(pg_temp.attempt(null, null, $$update timetracker.departments set id = '00000000-0000-4000-8000-00000000beef' where id = 'aaaaaaaa-0003-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.departments.id never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.departments set organization_id = '00000000-0000-4000-8000-00000000beef' where id = 'aaaaaaaa-0003-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.departments.organization_id never changes');
select pg_temp.trials('timetracker.teams', array[
  [' takes a row that keeps every rule', '^1$', null, null, null, null],
  ['.id may not be null', '^23502 teams\.id$', 'id', $$null$$, null, null],
  ['.organization_id may not be null', '^23502 teams\.organization_id$', 'organization_id', $$null$$, null, null],
  ['.name may not be null', '^23502 teams\.name$', 'name', $$null$$, null, null],
  ['.name takes the shortest text, 1 characters', '^1$', 'name', $$'7'$$, null, null],
  ['.name takes the longest text, 120 characters', '^1$', 'name', $$'name 7xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'$$, null, null],
  ['.name refuses a text of 0 characters', '^23514 teams_name_length_check$', 'name', $$''$$, null, null],
  ['.name refuses a text of 121 characters', '^23514 teams_name_length_check$', 'name', $$repeat('x', 121)$$, null, null],
  [' refuses a second row of one key', '^23505 teams_pkey$', 'id', $$'aaaaaaaa-0004-4000-8000-000000000001'$$, null, null],
  [' refuses a second row of one department_id, name', '^23505 teams_organization_id_department_id_name_key$', 'department_id', $$'aaaaaaaa-0003-4000-8000-000000000001'$$, 'name', $$'name 1'$$],
  ['.organization_id points at a row that exists', '^23503 teams_organization_id_fkey$', 'organization_id', $$'00000000-0000-4000-8000-00000000dead'$$, 'department_id', $$null$$],
  ['.department_id points at a row that exists', '^23503 teams_department_id_fkey$', 'department_id', $$'00000000-0000-4000-8000-00000000dead'$$, null, null],
  ['.department_id of A does not point at a row of B', '^23503 teams_department_id_fkey$', 'department_id', $$'bbbbbbbb-0003-4000-8000-000000000003'$$, null, null]
]);
select is(pg_temp.attempt(null, null, pg_temp.sample('timetracker.departments') || '; ' || pg_temp.sample('timetracker.teams', 'department_id', $$'aaaaaaaa-0003-4000-8000-000000000050'$$) || $$; delete from timetracker.departments where id = 'aaaaaaaa-0003-4000-8000-000000000050'$$, $$select department_id is null and organization_id is not null from timetracker.teams where id = 'aaaaaaaa-0004-4000-8000-000000000050'$$), 'true', 'a row of timetracker.teams outlives its department_id and loses nothing else');
select is(pg_temp.attempt(null, null, $$update timetracker.teams set id = '00000000-0000-4000-8000-00000000beef' where id = 'aaaaaaaa-0004-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.teams.id never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.teams set organization_id = '00000000-0000-4000-8000-00000000beef' where id = 'aaaaaaaa-0004-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.teams.organization_id never changes');
select pg_temp.trials('timetracker.projects', array[
  [' takes a row that keeps every rule', '^1$', null, null, null, null],
  ['.id may not be null', '^23502 projects\.id$', 'id', $$null$$, null, null],
  ['.organization_id may not be null', '^23502 projects\.organization_id$', 'organization_id', $$null$$, null, null],
  ['.created_at may not be null', '^23502 projects\.created_at$', 'created_at', $$null$$, null, null],
  ['.updated_at may not be null', '^23502 projects\.updated_at$', 'updated_at', $$null$$, null, null],
  ['.name may not be null', '^23502 projects\.name$', 'name', $$null$$, null, null],
  ['.name takes the shortest text, 1 characters', 'not ^23514 projects_name_length_check$', 'name', $$'7'$$, null, null],
  ['.name takes the longest text, 120 characters', 'not ^23514 projects_name_length_check$', 'name', $$'name 7xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'$$, null, null],
  ['.name refuses a text of 0 characters', '^23514 projects_name_length_check$', 'name', $$''$$, null, null],
  ['.name refuses a text of 121 characters', '^23514 projects_name_length_check$', 'name', $$repeat('x', 121)$$, null, null],
  ['.is_active may not be null', '^23502 projects\.is_active$', 'is_active', $$null$$, null, null],
  ['.budget_hours takes 0, at the bound', '^1$', 'budget_hours', $$0$$, null, null],
  ['.budget_hours refuses -0.01, beyond the bound', '^23514 projects_budget_hours_range_check$', 'budget_hours', $$-0.01$$, null, null],
  ['.budget_hours refuses what is not a number', '^23514 projects_budget_hours_number_check$', 'budget_hours', $$'NaN'$$, null, null],
  [' refuses a second row of one key', '^23505 projects_pkey$', 'id', $$'aaaaaaaa-0005-4000-8000-000000000001'$$, null, null],
  [' refuses a second row of one name', '^23505 projects_organization_id_name_key$', 'name', $$'name 1'$$, null, null],
  ['.organization_id points at a row that exists', '^23503 projects_organization_id_fkey$', 'organization_id', $$'00000000-0000-4000-8000-00000000dead'$$, 'team_id', $$null$$],
  ['.team_id points at a row that exists', '^23503 projects_team_id_fkey$', 'team_id', $$'00000000-0000-4000-8000-00000000dead'$$, null, null],
  ['.team_id of A does not point at a row of B', '^23503 projects_team_id_fkey$', 'team_id', $$'bbbbbbbb-0004-4000-8000-000000000002'$$, null, null]
]);
select matches(pg_temp.attempt(null, null, $$insert into timetracker.projects (id, organization_id, name, team_id, budget_hours) values ('bbbbbbbb-0005-4000-8000-000000000050', 'bbbbbbbb-0001-4000-8000-000000000001', 'name 1', 'bbbbbbbb-0004-4000-8000-000000000001', null)$$), '^1$', 'timetracker.projects takes the same name for another tenant');
select is(pg_temp.attempt(null, null, pg_temp.sample('timetracker.teams') || '; ' || pg_temp.sample('timetracker.projects', 'team_id', $$'aaaaaaaa-0004-4000-8000-000000000050'$$) || $$; delete from timetracker.teams where id = 'aaaaaaaa-0004-4000-8000-000000000050'$$, $$select team_id is null and organization_id is not null from timetracker.projects where id = 'aaaaaaaa-0005-4000-8000-000000000050'$$), 'true', 'a row of timetracker.projects outlives its team_id and loses nothing else');
select is(pg_temp.attempt(null, null, $$update timetracker.projects set id = '00000000-0000-4000-8000-00000000beef' where id = 'aaaaaaaa-0005-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.projects.id never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.projects set organization_id = '00000000-0000-4000-8000-00000000beef' where id = 'aaaaaaaa-0005-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.projects.organization_id never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.projects set created_at = timestamptz '2001-02-03 04:05+00' where id = 'aaaaaaaa-0005-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.projects.created_at never changes');
select pg_temp.trials('timetracker.work_modes', array[
  [' takes a row that keeps every rule', '^1$', null, null],
  ['.code may not be null', '^23502 work_modes\.code$', 'code', $$null$$],
  ['.code takes ha, which matches the pattern', '^1$', 'code', $$'ha'$$],
  ['.code refuses "ha!", which does not match the pattern', '^23514 work_modes_code_pattern_check$', 'code', $$'ha!'$$],
  ['.title may not be null', '^23502 work_modes\.title$', 'title', $$null$$],
  ['.title takes the shortest text, 1 characters', '^1$', 'title', $$'7'$$],
  ['.title takes the longest text, 80 characters', '^1$', 'title', $$'title 7xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'$$],
  ['.title refuses a text of 0 characters', '^23514 work_modes_title_length_check$', 'title', $$''$$],
  ['.title refuses a text of 81 characters', '^23514 work_modes_title_length_check$', 'title', $$repeat('x', 81)$$],
  [' refuses a second row of one key', '^23505 work_modes_pkey$', 'code', $$'haaa'$$]
]);
select is(pg_temp.attempt(null, null, $$update timetracker.work_modes set code = 'tcaa' where code = 'haaa'$$), 'PT409 FROZEN_COLUMN', 'timetracker.work_modes.code never changes');
select pg_temp.trials('timetracker.task_categories', array[
  [' takes a row that keeps every rule', '^1$', null, null],
  ['.code may not be null', '^23502 task_categories\.code$', 'code', $$null$$],
  ['.code takes ha, which matches the pattern', '^1$', 'code', $$'ha'$$],
  ['.code refuses "ha!", which does not match the pattern', '^23514 task_categories_code_pattern_check$', 'code', $$'ha!'$$],
  ['.title may not be null', '^23502 task_categories\.title$', 'title', $$null$$],
  ['.title takes the shortest text, 1 characters', '^1$', 'title', $$'7'$$],
  ['.title takes the longest text, 80 characters', '^1$', 'title', $$'title 7xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'$$],
  ['.title refuses a text of 0 characters', '^23514 task_categories_title_length_check$', 'title', $$''$$],
  ['.title refuses a text of 81 characters', '^23514 task_categories_title_length_check$', 'title', $$repeat('x', 81)$$],
  [' refuses a second row of one key', '^23505 task_categories_pkey$', 'code', $$'jaaa'$$]
]);
select is(pg_temp.attempt(null, null, $$update timetracker.task_categories set code = 'tcaa' where code = 'jaaa'$$), 'PT409 FROZEN_COLUMN', 'timetracker.task_categories.code never changes');
select pg_temp.trials('timetracker.activity_types', array[
  [' takes a row that keeps every rule', '^1$', null, null],
  ['.code may not be null', '^23502 activity_types\.code$', 'code', $$null$$],
  ['.code takes ha, which matches the pattern', '^1$', 'code', $$'ha'$$],
  ['.code refuses "ha!", which does not match the pattern', '^23514 activity_types_code_pattern_check$', 'code', $$'ha!'$$],
  ['.title may not be null', '^23502 activity_types\.title$', 'title', $$null$$],
  ['.title takes the shortest text, 1 characters', '^1$', 'title', $$'7'$$],
  ['.title takes the longest text, 80 characters', '^1$', 'title', $$'title 7xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'$$],
  ['.title refuses a text of 0 characters', '^23514 activity_types_title_length_check$', 'title', $$''$$],
  ['.title refuses a text of 81 characters', '^23514 activity_types_title_length_check$', 'title', $$repeat('x', 81)$$],
  ['.billable may not be null', '^23502 activity_types\.billable$', 'billable', $$null$$],
  [' refuses a second row of one key', '^23505 activity_types_pkey$', 'code', $$'iaaa'$$]
]);
select is(pg_temp.attempt(null, null, $$update timetracker.activity_types set code = 'tcaa' where code = 'iaaa'$$), 'PT409 FROZEN_COLUMN', 'timetracker.activity_types.code never changes');
select pg_temp.trials('timetracker.time_logs', array[
  [' takes a row that keeps every rule', '^1$', null, null, null, null],
  ['.id may not be null', '^23502 time_logs\.id$', 'id', $$null$$, null, null],
  ['.organization_id may not be null', '^23502 time_logs\.organization_id$', 'organization_id', $$null$$, null, null],
  ['.created_at may not be null', '^23502 time_logs\.created_at$', 'created_at', $$null$$, null, null],
  ['.updated_at may not be null', '^23502 time_logs\.updated_at$', 'updated_at', $$null$$, null, null],
  ['.profile_id may not be null', '^23502 time_logs\.profile_id$', 'profile_id', $$null$$, null, null],
  ['.comment takes the longest text, 4000 characters', 'not ^23514 time_logs_comment_length_check$', 'comment', $$repeat('x', 4000)$$, null, null],
  ['.comment refuses a text of 4001 characters', '^23514 time_logs_comment_length_check$', 'comment', $$repeat('x', 4001)$$, null, null],
  ['.started_at may not be null', '^23502 time_logs\.started_at$', 'started_at', $$null$$, null, null],
  ['.ended_at may not be null', '^23502 time_logs\.ended_at$', 'ended_at', $$null$$, null, null],
  ['.source may not be null', '^23502 time_logs\.source$', 'source', $$null$$, null, null],
  ['.status may not be null', '^23502 time_logs\.status$', 'status', $$null$$, null, null],
  ['.version may not be null', '^23502 time_logs\.version$', 'version', $$null$$, null, null],
  [' refuses a second row of one key', '^23505 time_logs_pkey$', 'id', $$'aaaaaaaa-0009-4000-8000-000000000001'$$, null, null],
  ['.organization_id points at a row that exists', '^23503 time_logs_organization_id_fkey$', 'organization_id', $$'00000000-0000-4000-8000-00000000dead'$$, 'project_id', $$null$$],
  ['.profile_id points at a row that exists', '^23503 time_logs_profile_id_fkey$', 'profile_id', $$'00000000-0000-4000-8000-00000000dead'$$, null, null],
  ['.profile_id of A does not point at a row of B', '^23503 time_logs_profile_id_fkey$', 'profile_id', $$'bbbbbbbb-0000-4000-8000-000000000002'$$, null, null],
  ['.project_id points at a row that exists', '^23503 time_logs_project_id_fkey$', 'project_id', $$'00000000-0000-4000-8000-00000000dead'$$, null, null],
  ['.project_id of A does not point at a row of B', '^23503 time_logs_project_id_fkey$', 'project_id', $$'bbbbbbbb-0005-4000-8000-000000000002'$$, null, null],
  ['.work_mode points at a row that exists', '^23503 time_logs_work_mode_fkey$', 'work_mode', $$'no such row'$$, null, null],
  ['.task_category points at a row that exists', '^23503 time_logs_task_category_fkey$', 'task_category', $$'no such row'$$, null, null],
  ['.activity_type points at a row that exists', '^23503 time_logs_activity_type_fkey$', 'activity_type', $$'no such row'$$, null, null]
]);
select coalesce((select matches(pg_temp.attempt(null, null, command), case when alone then '^23514 time_logs_end_after_start$' else '^23514 ' end, 'timetracker.time_logs refuses a row for which time_logs_end_after_start does not hold') from (
  select alone, command from (values
    (0, pg_temp.attempt(null, null, 'select 1', $$select (ended_at > started_at and ended_at <= started_at + interval '24 hours') is false from (select ('aaaaaaaa-0009-4000-8000-000000000050')::uuid as id, ('aaaaaaaa-0001-4000-8000-000000000001')::uuid as organization_id, r.created_at, r.updated_at, ('aaaaaaaa-0000-4000-8000-000000000002')::uuid as profile_id, ('aaaaaaaa-0005-4000-8000-000000000002')::uuid as project_id, ('iaaa')::text as work_mode, ('kaaa')::text as task_category, ('jaaa')::text as activity_type, (null)::text as comment, r.started_at, (timestamptz '2001-02-03 04:05+00')::timestamptz as ended_at, r.source, r.status, r.version from timetracker.time_logs r where r.id = 'aaaaaaaa-0009-4000-8000-000000000001') as time_logs$$) = 'true', true, pg_temp.sample('timetracker.time_logs', 'ended_at', $$timestamptz '2001-02-03 04:05+00'$$)),
    (1, pg_temp.attempt(null, null, 'select 1', $$select (ended_at > started_at and ended_at <= started_at + interval '24 hours') is false from (select ('aaaaaaaa-0009-4000-8000-000000000050')::uuid as id, ('aaaaaaaa-0001-4000-8000-000000000001')::uuid as organization_id, r.created_at, r.updated_at, ('aaaaaaaa-0000-4000-8000-000000000002')::uuid as profile_id, ('aaaaaaaa-0005-4000-8000-000000000002')::uuid as project_id, ('iaaa')::text as work_mode, ('kaaa')::text as task_category, ('jaaa')::text as activity_type, (null)::text as comment, r.started_at, (timestamptz '2999-02-03 04:05+00')::timestamptz as ended_at, r.source, r.status, r.version from timetracker.time_logs r where r.id = 'aaaaaaaa-0009-4000-8000-000000000001') as time_logs$$) = 'true', true, pg_temp.sample('timetracker.time_logs', 'ended_at', $$timestamptz '2999-02-03 04:05+00'$$)),
    (2, pg_temp.attempt(null, null, 'select 1', $$select (ended_at > started_at and ended_at <= started_at + interval '24 hours') is false from (select ('aaaaaaaa-0009-4000-8000-000000000050')::uuid as id, ('aaaaaaaa-0001-4000-8000-000000000001')::uuid as organization_id, r.created_at, r.updated_at, ('aaaaaaaa-0000-4000-8000-000000000002')::uuid as profile_id, ('aaaaaaaa-0005-4000-8000-000000000002')::uuid as project_id, ('iaaa')::text as work_mode, ('kaaa')::text as task_category, ('jaaa')::text as activity_type, (null)::text as comment, (timestamptz '2001-02-03 04:05+00')::timestamptz as started_at, r.ended_at, r.source, r.status, r.version from timetracker.time_logs r where r.id = 'aaaaaaaa-0009-4000-8000-000000000001') as time_logs$$) = 'true', true, pg_temp.sample('timetracker.time_logs', 'started_at', $$timestamptz '2001-02-03 04:05+00'$$)),
    (3, pg_temp.attempt(null, null, 'select 1', $$select (ended_at > started_at and ended_at <= started_at + interval '24 hours') is false from (select ('aaaaaaaa-0009-4000-8000-000000000050')::uuid as id, ('aaaaaaaa-0001-4000-8000-000000000001')::uuid as organization_id, r.created_at, r.updated_at, ('aaaaaaaa-0000-4000-8000-000000000002')::uuid as profile_id, ('aaaaaaaa-0005-4000-8000-000000000002')::uuid as project_id, ('iaaa')::text as work_mode, ('kaaa')::text as task_category, ('jaaa')::text as activity_type, (null)::text as comment, (timestamptz '2999-02-03 04:05+00')::timestamptz as started_at, r.ended_at, r.source, r.status, r.version from timetracker.time_logs r where r.id = 'aaaaaaaa-0009-4000-8000-000000000001') as time_logs$$) = 'true', true, pg_temp.sample('timetracker.time_logs', 'started_at', $$timestamptz '2999-02-03 04:05+00'$$)),
    (4, pg_temp.attempt(null, null, 'select 1', $$select (ended_at > started_at and ended_at <= started_at + interval '24 hours') is false from (select ('aaaaaaaa-0009-4000-8000-000000000050')::uuid as id, ('aaaaaaaa-0001-4000-8000-000000000001')::uuid as organization_id, r.created_at, r.updated_at, ('aaaaaaaa-0000-4000-8000-000000000002')::uuid as profile_id, ('aaaaaaaa-0005-4000-8000-000000000002')::uuid as project_id, ('iaaa')::text as work_mode, ('kaaa')::text as task_category, ('jaaa')::text as activity_type, (null)::text as comment, r.started_at, (date_trunc('hour', now()))::timestamptz as ended_at, r.source, r.status, r.version from timetracker.time_logs r where r.id = 'aaaaaaaa-0009-4000-8000-000000000001') as time_logs$$) = 'true', true, pg_temp.sample('timetracker.time_logs', 'ended_at', $$date_trunc('hour', now())$$)),
    (5, pg_temp.attempt(null, null, 'select 1', $$select (ended_at > started_at and ended_at <= started_at + interval '24 hours') is false from (select ('aaaaaaaa-0009-4000-8000-000000000050')::uuid as id, ('aaaaaaaa-0001-4000-8000-000000000001')::uuid as organization_id, r.created_at, r.updated_at, ('aaaaaaaa-0000-4000-8000-000000000002')::uuid as profile_id, ('aaaaaaaa-0005-4000-8000-000000000002')::uuid as project_id, ('iaaa')::text as work_mode, ('kaaa')::text as task_category, ('jaaa')::text as activity_type, (null)::text as comment, (date_trunc('hour', now()) + interval '90 minutes')::timestamptz as started_at, r.ended_at, r.source, r.status, r.version from timetracker.time_logs r where r.id = 'aaaaaaaa-0009-4000-8000-000000000001') as time_logs$$) = 'true', true, pg_temp.sample('timetracker.time_logs', 'started_at', $$date_trunc('hour', now()) + interval '90 minutes'$$)),
    (6, pg_temp.attempt(null, null, 'select 1', $$select (ended_at > started_at and ended_at <= started_at + interval '24 hours') is false from (select ('aaaaaaaa-0009-4000-8000-000000000050')::uuid as id, ('aaaaaaaa-0001-4000-8000-000000000001')::uuid as organization_id, r.created_at, r.updated_at, ('aaaaaaaa-0000-4000-8000-000000000002')::uuid as profile_id, ('aaaaaaaa-0005-4000-8000-000000000002')::uuid as project_id, ('iaaa')::text as work_mode, ('kaaa')::text as task_category, ('jaaa')::text as activity_type, (null)::text as comment, (timestamptz '2024-01-10 12:00+00')::timestamptz as started_at, (timestamptz '2024-01-10 12:00+00')::timestamptz as ended_at, r.source, r.status, r.version from timetracker.time_logs r where r.id = 'aaaaaaaa-0009-4000-8000-000000000001') as time_logs$$) = 'true', true, pg_temp.sample('timetracker.time_logs', 'started_at', $$timestamptz '2024-01-10 12:00+00'$$, 'ended_at', $$timestamptz '2024-01-10 12:00+00'$$)),
    (7, pg_temp.attempt(null, null, 'select 1', $$select (ended_at > started_at and ended_at <= started_at + interval '24 hours') is false from (select ('aaaaaaaa-0009-4000-8000-000000000050')::uuid as id, ('aaaaaaaa-0001-4000-8000-000000000001')::uuid as organization_id, r.created_at, r.updated_at, ('aaaaaaaa-0000-4000-8000-000000000002')::uuid as profile_id, ('aaaaaaaa-0005-4000-8000-000000000002')::uuid as project_id, ('iaaa')::text as work_mode, ('kaaa')::text as task_category, ('jaaa')::text as activity_type, (null)::text as comment, (timestamptz '2024-01-11 12:00+00')::timestamptz as started_at, (timestamptz '2024-01-10 12:00+00')::timestamptz as ended_at, r.source, r.status, r.version from timetracker.time_logs r where r.id = 'aaaaaaaa-0009-4000-8000-000000000001') as time_logs$$) = 'true', true, pg_temp.sample('timetracker.time_logs', 'started_at', $$timestamptz '2024-01-11 12:00+00'$$, 'ended_at', $$timestamptz '2024-01-10 12:00+00'$$)),
    (8, pg_temp.attempt(null, null, 'select 1', $$select (ended_at > started_at and ended_at <= started_at + interval '24 hours') is false from (select ('aaaaaaaa-0009-4000-8000-000000000050')::uuid as id, ('aaaaaaaa-0001-4000-8000-000000000001')::uuid as organization_id, r.created_at, r.updated_at, ('aaaaaaaa-0000-4000-8000-000000000002')::uuid as profile_id, ('aaaaaaaa-0005-4000-8000-000000000002')::uuid as project_id, ('iaaa')::text as work_mode, ('kaaa')::text as task_category, ('jaaa')::text as activity_type, (null)::text as comment, (timestamptz '2024-01-10 12:00+00')::timestamptz as started_at, (timestamptz '2024-01-11 12:00+00')::timestamptz as ended_at, r.source, r.status, r.version from timetracker.time_logs r where r.id = 'aaaaaaaa-0009-4000-8000-000000000001') as time_logs$$) = 'true', true, pg_temp.sample('timetracker.time_logs', 'started_at', $$timestamptz '2024-01-10 12:00+00'$$, 'ended_at', $$timestamptz '2024-01-11 12:00+00'$$)),
    (9, pg_temp.attempt(null, null, 'select 1', $$select (ended_at > started_at and ended_at <= started_at + interval '24 hours') is false from (select ('aaaaaaaa-0009-4000-8000-000000000050')::uuid as id, ('aaaaaaaa-0001-4000-8000-000000000001')::uuid as organization_id, r.created_at, r.updated_at, ('aaaaaaaa-0000-4000-8000-000000000002')::uuid as profile_id, ('aaaaaaaa-0005-4000-8000-000000000002')::uuid as project_id, ('iaaa')::text as work_mode, ('kaaa')::text as task_category, ('jaaa')::text as activity_type, (null)::text as comment, (timestamptz '2024-01-11 12:00+00')::timestamptz as started_at, (timestamptz '2024-01-11 12:00+00')::timestamptz as ended_at, r.source, r.status, r.version from timetracker.time_logs r where r.id = 'aaaaaaaa-0009-4000-8000-000000000001') as time_logs$$) = 'true', true, pg_temp.sample('timetracker.time_logs', 'started_at', $$timestamptz '2024-01-11 12:00+00'$$, 'ended_at', $$timestamptz '2024-01-11 12:00+00'$$))
  ) as candidate (position, broken, alone, command) where broken order by alone desc, position limit 1
) as first), skip('no row that breaks it is known', 1));
select is(pg_temp.attempt(null, null, pg_temp.sample('timetracker.profiles') || $$; insert into timetracker.memberships (id, organization_id, profile_id, role, team_id, department_id) values ('aaaaaaaa-0002-4000-8000-000000000051', 'aaaaaaaa-0001-4000-8000-000000000001', '00000000-0000-4000-8000-000000000900', 'viewer', 'aaaaaaaa-0004-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000001')$$ || '; ' || pg_temp.sample('timetracker.time_logs', 'profile_id', $$'00000000-0000-4000-8000-000000000900'$$) || $$; delete from timetracker.memberships where id = 'aaaaaaaa-0002-4000-8000-000000000051'$$, $$select count(*) from timetracker.time_logs where id = 'aaaaaaaa-0009-4000-8000-000000000050'$$), '0', 'a row of timetracker.time_logs goes with its profile_id');
select is(pg_temp.attempt(null, null, pg_temp.sample('timetracker.projects') || '; ' || pg_temp.sample('timetracker.time_logs', 'project_id', $$'aaaaaaaa-0005-4000-8000-000000000050'$$) || $$; delete from timetracker.projects where id = 'aaaaaaaa-0005-4000-8000-000000000050'$$, $$select project_id is null and organization_id is not null from timetracker.time_logs where id = 'aaaaaaaa-0009-4000-8000-000000000050'$$), 'true', 'a row of timetracker.time_logs outlives its project_id and loses nothing else');
select is(pg_temp.attempt(null, null, pg_temp.sample('timetracker.work_modes') || '; ' || pg_temp.sample('timetracker.time_logs', 'work_mode', $$'ecaa'$$) || $$; delete from timetracker.work_modes where code = 'ecaa'$$, $$select work_mode is null and organization_id is not null from timetracker.time_logs where id = 'aaaaaaaa-0009-4000-8000-000000000050'$$), 'true', 'a row of timetracker.time_logs outlives its work_mode and loses nothing else');
select is(pg_temp.attempt(null, null, pg_temp.sample('timetracker.task_categories') || '; ' || pg_temp.sample('timetracker.time_logs', 'task_category', $$'gcaa'$$) || $$; delete from timetracker.task_categories where code = 'gcaa'$$, $$select task_category is null and organization_id is not null from timetracker.time_logs where id = 'aaaaaaaa-0009-4000-8000-000000000050'$$), 'true', 'a row of timetracker.time_logs outlives its task_category and loses nothing else');
select is(pg_temp.attempt(null, null, pg_temp.sample('timetracker.activity_types') || '; ' || pg_temp.sample('timetracker.time_logs', 'activity_type', $$'fcaa'$$) || $$; delete from timetracker.activity_types where code = 'fcaa'$$, $$select activity_type is null and organization_id is not null from timetracker.time_logs where id = 'aaaaaaaa-0009-4000-8000-000000000050'$$), 'true', 'a row of timetracker.time_logs outlives its activity_type and loses nothing else');
select is(pg_temp.attempt(null, null, $$update timetracker.time_logs set id = '00000000-0000-4000-8000-00000000beef' where id = 'aaaaaaaa-0009-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.time_logs.id never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.time_logs set organization_id = '00000000-0000-4000-8000-00000000beef' where id = 'aaaaaaaa-0009-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.time_logs.organization_id never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.time_logs set created_at = timestamptz '2001-02-03 04:05+00' where id = 'aaaaaaaa-0009-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.time_logs.created_at never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.time_logs set profile_id = '00000000-0000-4000-8000-00000000beef' where id = 'aaaaaaaa-0009-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.time_logs.profile_id never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.time_logs set source = 'voice' where id = 'aaaaaaaa-0009-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.time_logs.source never changes');
select pg_temp.trials('timetracker.ai_extractions', array[
  [' takes a row that keeps every rule', '^1$', null, null],
  ['.id may not be null', '^23502 ai_extractions\.id$', 'id', $$null$$],
  ['.organization_id may not be null', '^23502 ai_extractions\.organization_id$', 'organization_id', $$null$$],
  ['.time_log_id may not be null', '^23502 ai_extractions\.time_log_id$', 'time_log_id', $$null$$],
  ['.model may not be null', '^23502 ai_extractions\.model$', 'model', $$null$$],
  ['.model takes the shortest text, 1 characters', '^1$', 'model', $$'7'$$],
  ['.model takes the longest text, 80 characters', '^1$', 'model', $$'model 7xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'$$],
  ['.model refuses a text of 0 characters', '^23514 ai_extractions_model_length_check$', 'model', $$''$$],
  ['.model refuses a text of 81 characters', '^23514 ai_extractions_model_length_check$', 'model', $$repeat('x', 81)$$],
  ['.transcript takes the longest text, 20000 characters', '^1$', 'transcript', $$repeat('x', 20000)$$],
  ['.transcript refuses a text of 20001 characters', '^23514 ai_extractions_transcript_length_check$', 'transcript', $$repeat('x', 20001)$$],
  ['.output may not be null', '^23502 ai_extractions\.output$', 'output', $$null$$],
  ['.confidence may not be null', '^23502 ai_extractions\.confidence$', 'confidence', $$null$$],
  ['.created_at may not be null', '^23502 ai_extractions\.created_at$', 'created_at', $$null$$],
  [' refuses a second row of one key', '^23505 ai_extractions_pkey$', 'id', $$'aaaaaaaa-000a-4000-8000-000000000001'$$],
  ['.organization_id points at a row that exists', '^23503( |$)', 'organization_id', $$'00000000-0000-4000-8000-00000000dead'$$],
  ['.time_log_id points at a row that exists', '^23503 ai_extractions_time_log_id_fkey$', 'time_log_id', $$'00000000-0000-4000-8000-00000000dead'$$],
  ['.time_log_id of A does not point at a row of B', '^23503 ai_extractions_time_log_id_fkey$', 'time_log_id', $$'bbbbbbbb-0009-4000-8000-000000000003'$$]
]);
select is(pg_temp.attempt(null, null, pg_temp.sample('timetracker.time_logs') || '; ' || pg_temp.sample('timetracker.ai_extractions', 'time_log_id', $$'aaaaaaaa-0009-4000-8000-000000000050'$$) || $$; delete from timetracker.time_logs where id = 'aaaaaaaa-0009-4000-8000-000000000050'$$, $$select count(*) from timetracker.ai_extractions where id = 'aaaaaaaa-000a-4000-8000-000000000050'$$), '0', 'a row of timetracker.ai_extractions goes with its time_log_id');
select is(pg_temp.attempt(null, null, $$update timetracker.ai_extractions set id = '00000000-0000-4000-8000-00000000beef' where id = 'aaaaaaaa-000a-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.ai_extractions.id never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.ai_extractions set organization_id = '00000000-0000-4000-8000-00000000beef' where id = 'aaaaaaaa-000a-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.ai_extractions.organization_id never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.ai_extractions set time_log_id = '00000000-0000-4000-8000-00000000beef' where id = 'aaaaaaaa-000a-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.ai_extractions.time_log_id never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.ai_extractions set created_at = timestamptz '2001-02-03 04:05+00' where id = 'aaaaaaaa-000a-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.ai_extractions.created_at never changes');
select pg_temp.trials('timetracker.attachments', array[
  [' takes a row that keeps every rule', '^1$', null, null],
  ['.id may not be null', '^23502 attachments\.id$', 'id', $$null$$],
  ['.organization_id may not be null', '^23502 attachments\.organization_id$', 'organization_id', $$null$$],
  ['.time_log_id may not be null', '^23502 attachments\.time_log_id$', 'time_log_id', $$null$$],
  ['.path may not be null', '^23502 attachments\.path$', 'path', $$null$$],
  ['.path takes the shortest text, 1 characters', 'not ^23514 attachments_path_length_check$', 'path', $$'7'$$],
  ['.path takes the longest text, 400 characters', 'not ^23514 attachments_path_length_check$', 'path', $$repeat('x', 400)$$],
  ['.path refuses a text of 0 characters', '^23514 attachments_path_length_check$', 'path', $$''$$],
  ['.path refuses a text of 401 characters', '^23514 attachments_path_length_check$', 'path', $$repeat('x', 401)$$],
  ['.content_type may not be null', '^23502 attachments\.content_type$', 'content_type', $$null$$],
  ['.content_type takes audio/h, which matches the pattern', '^1$', 'content_type', $$'audio/h'$$],
  ['.content_type refuses "audio/h!", which does not match the pattern', '^23514 attachments_content_type_pattern_check$', 'content_type', $$'audio/h!'$$],
  ['.size_bytes may not be null', '^23502 attachments\.size_bytes$', 'size_bytes', $$null$$],
  ['.size_bytes takes 0, at the bound', '^1$', null, null],
  ['.size_bytes takes 52428800, at the bound', '^1$', 'size_bytes', $$52428800$$],
  ['.size_bytes refuses -1, beyond the bound', '^23514 attachments_size_bytes_range_check$', 'size_bytes', $$-1$$],
  ['.size_bytes refuses 52428801, beyond the bound', '^23514 attachments_size_bytes_range_check$', 'size_bytes', $$52428801$$],
  ['.created_at may not be null', '^23502 attachments\.created_at$', 'created_at', $$null$$],
  [' refuses a second row of one key', '^23505 attachments_pkey$', 'id', $$'aaaaaaaa-000b-4000-8000-000000000001'$$],
  [' refuses a second row of one path', '^23505 attachments_organization_id_path_key$', 'path', $$'path 1'$$],
  ['.organization_id points at a row that exists', '^23503( |$)', 'organization_id', $$'00000000-0000-4000-8000-00000000dead'$$],
  ['.time_log_id points at a row that exists', '^23503 attachments_time_log_id_fkey$', 'time_log_id', $$'00000000-0000-4000-8000-00000000dead'$$],
  ['.time_log_id of A does not point at a row of B', '^23503 attachments_time_log_id_fkey$', 'time_log_id', $$'bbbbbbbb-0009-4000-8000-000000000003'$$]
]);
select matches(pg_temp.attempt(null, null, $$insert into timetracker.attachments (id, organization_id, time_log_id, path, content_type, size_bytes) values ('bbbbbbbb-000b-4000-8000-000000000050', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0009-4000-8000-000000000003', 'path 1', 'image/png', 0)$$), '^1$', 'timetracker.attachments takes the same path for another tenant');
select is(pg_temp.attempt(null, null, pg_temp.sample('timetracker.time_logs') || '; ' || pg_temp.sample('timetracker.attachments', 'time_log_id', $$'aaaaaaaa-0009-4000-8000-000000000050'$$) || $$; delete from timetracker.time_logs where id = 'aaaaaaaa-0009-4000-8000-000000000050'$$, $$select count(*) from timetracker.attachments where id = 'aaaaaaaa-000b-4000-8000-000000000050'$$), '0', 'a row of timetracker.attachments goes with its time_log_id');
select is(pg_temp.attempt(null, null, $$update timetracker.attachments set id = '00000000-0000-4000-8000-00000000beef' where id = 'aaaaaaaa-000b-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.attachments.id never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.attachments set organization_id = '00000000-0000-4000-8000-00000000beef' where id = 'aaaaaaaa-000b-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.attachments.organization_id never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.attachments set time_log_id = '00000000-0000-4000-8000-00000000beef' where id = 'aaaaaaaa-000b-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.attachments.time_log_id never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.attachments set created_at = timestamptz '2001-02-03 04:05+00' where id = 'aaaaaaaa-000b-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.attachments.created_at never changes');
select pg_temp.trials('timetracker.user_day_summaries', array[
  [' takes a row that keeps every rule', '^1$', null, null, null, null],
  ['.organization_id may not be null', '^23502 user_day_summaries\.organization_id$', 'organization_id', $$null$$, null, null],
  ['.profile_id may not be null', '^23502 user_day_summaries\.profile_id$', 'profile_id', $$null$$, null, null],
  ['.day may not be null', '^23502 user_day_summaries\.day$', 'day', $$null$$, null, null],
  ['.minutes may not be null', '^23502 user_day_summaries\.minutes$', 'minutes', $$null$$, null, null],
  ['.minutes takes 0, at the bound', '^1$', 'minutes', $$0$$, null, null],
  ['.minutes takes 2880, at the bound', '^1$', 'minutes', $$2880$$, null, null],
  ['.minutes refuses -1, beyond the bound', '^23514 user_day_summaries_minutes_range_check$', 'minutes', $$-1$$, null, null],
  ['.minutes refuses 2881, beyond the bound', '^23514 user_day_summaries_minutes_range_check$', 'minutes', $$2881$$, null, null],
  ['.focus_minutes may not be null', '^23502 user_day_summaries\.focus_minutes$', 'focus_minutes', $$null$$, null, null],
  ['.focus_minutes takes 0, at the bound', '^1$', 'focus_minutes', $$0$$, null, null],
  ['.focus_minutes refuses -1, beyond the bound', '^23514 user_day_summaries_focus_minutes_range_check$', 'focus_minutes', $$-1$$, null, null],
  ['.meeting_minutes may not be null', '^23502 user_day_summaries\.meeting_minutes$', 'meeting_minutes', $$null$$, null, null],
  ['.meeting_minutes takes 0, at the bound', '^1$', 'meeting_minutes', $$0$$, null, null],
  ['.meeting_minutes refuses -1, beyond the bound', '^23514 user_day_summaries_meeting_minutes_range_check$', 'meeting_minutes', $$-1$$, null, null],
  ['.logs may not be null', '^23502 user_day_summaries\.logs$', 'logs', $$null$$, null, null],
  ['.logs takes 0, at the bound', '^1$', 'logs', $$0$$, null, null],
  ['.logs refuses -1, beyond the bound', '^23514 user_day_summaries_logs_range_check$', 'logs', $$-1$$, null, null],
  [' refuses a second row of one key', '^23505 user_day_summaries_pkey$', 'profile_id', $$'aaaaaaaa-0000-4000-8000-000000000007'$$, 'day', $$date '2024-02-03'$$],
  ['.organization_id points at a row that exists', '^23503 user_day_summaries_organization_id_fkey$', 'organization_id', $$'00000000-0000-4000-8000-00000000dead'$$, null, null],
  ['.profile_id points at a row that exists', '^23503 user_day_summaries_profile_id_fkey$', 'profile_id', $$'00000000-0000-4000-8000-00000000dead'$$, null, null],
  ['.profile_id of A does not point at a row of B', '^23503 user_day_summaries_profile_id_fkey$', 'profile_id', $$'bbbbbbbb-0000-4000-8000-000000000001'$$, null, null]
]);
select is(pg_temp.attempt(null, null, $$update timetracker.user_day_summaries set organization_id = '00000000-0000-4000-8000-00000000beef' where organization_id = 'aaaaaaaa-0001-4000-8000-000000000001' and profile_id = 'aaaaaaaa-0000-4000-8000-000000000007' and day = date '2024-02-03'$$), 'PT409 FROZEN_COLUMN', 'timetracker.user_day_summaries.organization_id never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.user_day_summaries set profile_id = '00000000-0000-4000-8000-00000000beef' where organization_id = 'aaaaaaaa-0001-4000-8000-000000000001' and profile_id = 'aaaaaaaa-0000-4000-8000-000000000007' and day = date '2024-02-03'$$), 'PT409 FROZEN_COLUMN', 'timetracker.user_day_summaries.profile_id never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.user_day_summaries set day = date '2001-02-03' where organization_id = 'aaaaaaaa-0001-4000-8000-000000000001' and profile_id = 'aaaaaaaa-0000-4000-8000-000000000007' and day = date '2024-02-03'$$), 'PT409 FROZEN_COLUMN', 'timetracker.user_day_summaries.day never changes');
select pg_temp.trials('timetracker.time_log_embeddings', array[
  [' takes a row that keeps every rule', '^1$', null, null],
  ['.id may not be null', '^23502 time_log_embeddings\.id$', 'id', $$null$$],
  ['.organization_id may not be null', '^23502 time_log_embeddings\.organization_id$', 'organization_id', $$null$$],
  ['.time_log_id may not be null', '^23502 time_log_embeddings\.time_log_id$', 'time_log_id', $$null$$],
  ['.model may not be null', '^23502 time_log_embeddings\.model$', 'model', $$null$$],
  ['.model takes the shortest text, 1 characters', '^1$', 'model', $$'7'$$],
  ['.model takes the longest text, 80 characters', '^1$', 'model', $$'model 7xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'$$],
  ['.model refuses a text of 0 characters', '^23514 time_log_embeddings_model_length_check$', 'model', $$''$$],
  ['.model refuses a text of 81 characters', '^23514 time_log_embeddings_model_length_check$', 'model', $$repeat('x', 81)$$],
  ['.embedding may not be null', '^23502 time_log_embeddings\.embedding$', 'embedding', $$null$$],
  ['.embedding refuses a vector of 1535 numbers', '^22000( |$)', 'embedding', $$(array_fill(1::real, array[1534]) || 8::real)$$],
  ['.embedding refuses a vector of 1537 numbers', '^22000( |$)', 'embedding', $$(array_fill(1::real, array[1536]) || 8::real)$$],
  ['.created_at may not be null', '^23502 time_log_embeddings\.created_at$', 'created_at', $$null$$],
  [' refuses a second row of one key', '^23505 time_log_embeddings_pkey$', 'id', $$'aaaaaaaa-000d-4000-8000-000000000001'$$],
  [' refuses a second row of one time_log_id', '^23505 time_log_embeddings_organization_id_time_log_id_key$', 'time_log_id', $$'aaaaaaaa-0009-4000-8000-000000000001'$$],
  ['.organization_id points at a row that exists', '^23503( |$)', 'organization_id', $$'00000000-0000-4000-8000-00000000dead'$$],
  ['.time_log_id points at a row that exists', '^23503 time_log_embeddings_time_log_id_fkey$', 'time_log_id', $$'00000000-0000-4000-8000-00000000dead'$$],
  ['.time_log_id of A does not point at a row of B', '^23503 time_log_embeddings_time_log_id_fkey$', 'time_log_id', $$'bbbbbbbb-0009-4000-8000-000000000003'$$]
]);
select is(pg_temp.attempt(null, null, pg_temp.sample('timetracker.time_logs') || '; ' || pg_temp.sample('timetracker.time_log_embeddings', 'time_log_id', $$'aaaaaaaa-0009-4000-8000-000000000050'$$) || $$; delete from timetracker.time_logs where id = 'aaaaaaaa-0009-4000-8000-000000000050'$$, $$select count(*) from timetracker.time_log_embeddings where id = 'aaaaaaaa-000d-4000-8000-000000000050'$$), '0', 'a row of timetracker.time_log_embeddings goes with its time_log_id');
select is(pg_temp.attempt(null, null, $$update timetracker.time_log_embeddings set id = '00000000-0000-4000-8000-00000000beef' where id = 'aaaaaaaa-000d-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.time_log_embeddings.id never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.time_log_embeddings set organization_id = '00000000-0000-4000-8000-00000000beef' where id = 'aaaaaaaa-000d-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.time_log_embeddings.organization_id never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.time_log_embeddings set time_log_id = '00000000-0000-4000-8000-00000000beef' where id = 'aaaaaaaa-000d-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.time_log_embeddings.time_log_id never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.time_log_embeddings set created_at = timestamptz '2001-02-03 04:05+00' where id = 'aaaaaaaa-000d-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.time_log_embeddings.created_at never changes');
select pg_temp.trials('timetracker.log_tasks', array[
  [' takes a row that keeps every rule', '^1$', null, null],
  ['.id may not be null', '^23502 log_tasks\.id$', 'id', $$null$$],
  ['.organization_id may not be null', '^23502 log_tasks\.organization_id$', 'organization_id', $$null$$],
  ['.time_log_id may not be null', '^23502 log_tasks\.time_log_id$', 'time_log_id', $$null$$],
  ['.kind may not be null', '^23502 log_tasks\.kind$', 'kind', $$null$$],
  ['.state may not be null', '^23502 log_tasks\.state$', 'state', $$null$$],
  ['.attempts may not be null', '^23502 log_tasks\.attempts$', 'attempts', $$null$$],
  ['.run_after may not be null', '^23502 log_tasks\.run_after$', 'run_after', $$null$$],
  ['.priority may not be null', '^23502 log_tasks\.priority$', 'priority', $$null$$],
  [' refuses a second row of one key', '^23505 log_tasks_pkey$', 'id', $$'aaaaaaaa-000e-4000-8000-000000000001'$$],
  ['.organization_id points at a row that exists', '^23503( |$)', 'organization_id', $$'00000000-0000-4000-8000-00000000dead'$$],
  ['.time_log_id points at a row that exists', '^23503 log_tasks_time_log_id_fkey$', 'time_log_id', $$'00000000-0000-4000-8000-00000000dead'$$],
  ['.time_log_id of A does not point at a row of B', '^23503 log_tasks_time_log_id_fkey$', 'time_log_id', $$'bbbbbbbb-0009-4000-8000-000000000003'$$]
]);
select is(pg_temp.attempt(null, null, pg_temp.sample('timetracker.time_logs') || '; ' || pg_temp.sample('timetracker.log_tasks', 'time_log_id', $$'aaaaaaaa-0009-4000-8000-000000000050'$$) || $$; delete from timetracker.time_logs where id = 'aaaaaaaa-0009-4000-8000-000000000050'$$, $$select count(*) from timetracker.log_tasks where id = 'aaaaaaaa-000e-4000-8000-000000000050'$$), '0', 'a row of timetracker.log_tasks goes with its time_log_id');
select is(pg_temp.attempt(null, null, $$update timetracker.log_tasks set id = '00000000-0000-4000-8000-00000000beef' where id = 'aaaaaaaa-000e-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.log_tasks.id never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.log_tasks set organization_id = '00000000-0000-4000-8000-00000000beef' where id = 'aaaaaaaa-000e-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.log_tasks.organization_id never changes');
select pg_temp.trials('timetracker.external_accounts', array[
  [' takes a row that keeps every rule', '^1$', null, null],
  ['.id may not be null', '^23502 external_accounts\.id$', 'id', $$null$$],
  ['.organization_id may not be null', '^23502 external_accounts\.organization_id$', 'organization_id', $$null$$],
  ['.profile_id may not be null', '^23502 external_accounts\.profile_id$', 'profile_id', $$null$$],
  ['.integration may not be null', '^23502 external_accounts\.integration$', 'integration', $$null$$],
  ['.external_id may not be null', '^23502 external_accounts\.external_id$', 'external_id', $$null$$],
  ['.external_id takes the shortest text, 1 characters', '^1$', 'external_id', $$'7'$$],
  ['.external_id takes the longest text, 200 characters', '^1$', 'external_id', $$'external id 7xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'$$],
  ['.external_id refuses a text of 0 characters', '^23514 external_accounts_external_id_length_check$', 'external_id', $$''$$],
  ['.external_id refuses a text of 201 characters', '^23514 external_accounts_external_id_length_check$', 'external_id', $$repeat('x', 201)$$],
  ['.connected_at may not be null', '^23502 external_accounts\.connected_at$', 'connected_at', $$null$$],
  [' refuses a second row of one key', '^23505 external_accounts_pkey$', 'id', $$'aaaaaaaa-000f-4000-8000-000000000001'$$],
  [' refuses a second row of one integration, external_id', '^23505 external_accounts_integration_external_id_key$', 'external_id', $$'external id 1'$$],
  ['.organization_id points at a row that exists', '^23503 external_accounts_organization_id_fkey$', 'organization_id', $$'00000000-0000-4000-8000-00000000dead'$$],
  ['.profile_id points at a row that exists', '^23503 external_accounts_profile_id_fkey$', 'profile_id', $$'00000000-0000-4000-8000-00000000dead'$$],
  ['.profile_id of A does not point at a row of B', '^23503 external_accounts_profile_id_fkey$', 'profile_id', $$'bbbbbbbb-0000-4000-8000-000000000001'$$]
]);
select matches(pg_temp.attempt(null, null, $$insert into timetracker.external_accounts (id, organization_id, profile_id, integration, external_id) values ('bbbbbbbb-000f-4000-8000-000000000050', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'slack', 'external id 1')$$), '^23505 external_accounts_integration_external_id_key$', 'timetracker.external_accounts refuses the same integration, external_id also for another tenant');
select is(pg_temp.attempt(null, null, pg_temp.sample('timetracker.profiles') || $$; insert into timetracker.memberships (id, organization_id, profile_id, role, team_id, department_id) values ('aaaaaaaa-0002-4000-8000-000000000051', 'aaaaaaaa-0001-4000-8000-000000000001', '00000000-0000-4000-8000-000000000900', 'viewer', 'aaaaaaaa-0004-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000001')$$ || '; ' || pg_temp.sample('timetracker.external_accounts', 'profile_id', $$'00000000-0000-4000-8000-000000000900'$$) || $$; delete from timetracker.memberships where id = 'aaaaaaaa-0002-4000-8000-000000000051'$$, $$select count(*) from timetracker.external_accounts where id = 'aaaaaaaa-000f-4000-8000-000000000050'$$), '0', 'a row of timetracker.external_accounts goes with its profile_id');
select is(pg_temp.attempt(null, null, $$update timetracker.external_accounts set id = '00000000-0000-4000-8000-00000000beef' where id = 'aaaaaaaa-000f-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.external_accounts.id never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.external_accounts set organization_id = '00000000-0000-4000-8000-00000000beef' where id = 'aaaaaaaa-000f-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.external_accounts.organization_id never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.external_accounts set profile_id = '00000000-0000-4000-8000-00000000beef' where id = 'aaaaaaaa-000f-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.external_accounts.profile_id never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.external_accounts set integration = 'jira' where id = 'aaaaaaaa-000f-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.external_accounts.integration never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.external_accounts set external_id = 'external id 71' where id = 'aaaaaaaa-000f-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.external_accounts.external_id never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.external_accounts set connected_at = timestamptz '2001-02-03 04:05+00' where id = 'aaaaaaaa-000f-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.external_accounts.connected_at never changes');
select pg_temp.trials('timetracker.inbound_events', array[
  [' takes a row that keeps every rule', '^1$', null, null, null, null],
  ['.id may not be null', '^23502 inbound_events\.id$', 'id', $$null$$, null, null],
  ['.organization_id may not be null', '^23502 inbound_events\.organization_id$', 'organization_id', $$null$$, null, null],
  ['.profile_id may not be null', '^23502 inbound_events\.profile_id$', 'profile_id', $$null$$, null, null],
  ['.integration may not be null', '^23502 inbound_events\.integration$', 'integration', $$null$$, null, null],
  ['.delivery may not be null', '^23502 inbound_events\.delivery$', 'delivery', $$null$$, null, null],
  ['.delivery takes the shortest text, 1 characters', '^1$', 'delivery', $$'7'$$, null, null],
  ['.delivery takes the longest text, 400 characters', '^1$', 'delivery', $$repeat('x', 400)$$, null, null],
  ['.delivery refuses a text of 0 characters', '^23514 inbound_events_delivery_length_check$', 'delivery', $$''$$, null, null],
  ['.delivery refuses a text of 401 characters', '^23514 inbound_events_delivery_length_check$', 'delivery', $$repeat('x', 401)$$, null, null],
  ['.received_at may not be null', '^23502 inbound_events\.received_at$', 'received_at', $$null$$, null, null],
  [' refuses a second row of one key', '^23505 inbound_events_pkey$', 'id', $$'aaaaaaaa-0010-4000-8000-000000000001'$$, null, null],
  [' refuses a second row of one integration, delivery', '^23505 inbound_events_integration_delivery_key$', 'delivery', $$'delivery 1'$$, null, null],
  ['.organization_id points at a row that exists', '^23503 inbound_events_organization_id_fkey$', 'organization_id', $$'00000000-0000-4000-8000-00000000dead'$$, 'time_log_id', $$null$$],
  ['.profile_id points at a row that exists', '^23503 inbound_events_profile_id_fkey$', 'profile_id', $$'00000000-0000-4000-8000-00000000dead'$$, null, null],
  ['.profile_id of A does not point at a row of B', '^23503 inbound_events_profile_id_fkey$', 'profile_id', $$'bbbbbbbb-0000-4000-8000-000000000001'$$, null, null],
  ['.time_log_id points at a row that exists', '^23503 inbound_events_time_log_id_fkey$', 'time_log_id', $$'00000000-0000-4000-8000-00000000dead'$$, null, null],
  ['.time_log_id of A does not point at a row of B', '^23503 inbound_events_time_log_id_fkey$', 'time_log_id', $$'bbbbbbbb-0009-4000-8000-000000000003'$$, null, null]
]);
select matches(pg_temp.attempt(null, null, $$insert into timetracker.inbound_events (id, organization_id, profile_id, integration, delivery, time_log_id) values ('bbbbbbbb-0010-4000-8000-000000000050', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'slack', 'delivery 1', 'bbbbbbbb-0009-4000-8000-000000000003')$$), '^23505 inbound_events_integration_delivery_key$', 'timetracker.inbound_events refuses the same integration, delivery also for another tenant');
select is(pg_temp.attempt(null, null, pg_temp.sample('timetracker.profiles') || $$; insert into timetracker.memberships (id, organization_id, profile_id, role, team_id, department_id) values ('aaaaaaaa-0002-4000-8000-000000000051', 'aaaaaaaa-0001-4000-8000-000000000001', '00000000-0000-4000-8000-000000000900', 'viewer', 'aaaaaaaa-0004-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000001')$$ || '; ' || pg_temp.sample('timetracker.inbound_events', 'profile_id', $$'00000000-0000-4000-8000-000000000900'$$) || $$; delete from timetracker.memberships where id = 'aaaaaaaa-0002-4000-8000-000000000051'$$, $$select count(*) from timetracker.inbound_events where id = 'aaaaaaaa-0010-4000-8000-000000000050'$$), '0', 'a row of timetracker.inbound_events goes with its profile_id');
select is(pg_temp.attempt(null, null, pg_temp.sample('timetracker.time_logs') || '; ' || pg_temp.sample('timetracker.inbound_events', 'time_log_id', $$'aaaaaaaa-0009-4000-8000-000000000050'$$) || $$; delete from timetracker.time_logs where id = 'aaaaaaaa-0009-4000-8000-000000000050'$$, $$select time_log_id is null and organization_id is not null from timetracker.inbound_events where id = 'aaaaaaaa-0010-4000-8000-000000000050'$$), 'true', 'a row of timetracker.inbound_events outlives its time_log_id and loses nothing else');
select is(pg_temp.attempt(null, null, $$update timetracker.inbound_events set id = '00000000-0000-4000-8000-00000000beef' where id = 'aaaaaaaa-0010-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.inbound_events.id never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.inbound_events set organization_id = '00000000-0000-4000-8000-00000000beef' where id = 'aaaaaaaa-0010-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.inbound_events.organization_id never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.inbound_events set profile_id = '00000000-0000-4000-8000-00000000beef' where id = 'aaaaaaaa-0010-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.inbound_events.profile_id never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.inbound_events set integration = 'jira' where id = 'aaaaaaaa-0010-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.inbound_events.integration never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.inbound_events set delivery = 'delivery 71' where id = 'aaaaaaaa-0010-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.inbound_events.delivery never changes');
select is(pg_temp.attempt(null, null, $$update timetracker.inbound_events set received_at = timestamptz '2001-02-03 04:05+00' where id = 'aaaaaaaa-0010-4000-8000-000000000001'$$), 'PT409 FROZEN_COLUMN', 'timetracker.inbound_events.received_at never changes');

select * from finish();
rollback;
