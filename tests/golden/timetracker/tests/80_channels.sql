begin;
select plan(22);

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
select pg_temp.act_as('anon');
select pg_temp.act_as('authenticated');
select is((select concat_ws(' ', case when polpermissive then 'permissive' else 'restrictive' end, polcmd, (select string_agg(r::regrole::text, ',' order by r::regrole::text) from unnest(polroles) r), case when polqual is not null then 'using' end, case when polwithcheck is not null then 'check' end) from pg_policy where polrelid = 'realtime.messages'::regclass and polname = 'timetracker_listen'), 'permissive r authenticated using', 'policy timetracker_listen on realtime.messages is what it should be');
select is((select concat_ws(' ', case when polpermissive then 'permissive' else 'restrictive' end, polcmd, (select string_agg(r::regrole::text, ',' order by r::regrole::text) from unnest(polroles) r), case when polqual is not null then 'using' end, case when polwithcheck is not null then 'check' end) from pg_policy where polrelid = 'realtime.messages'::regclass and polname = 'timetracker_topics'), 'restrictive * authenticated using check', 'policy timetracker_topics on realtime.messages is what it should be');
select is((select concat_ws(' ', case when polpermissive then 'permissive' else 'restrictive' end, polcmd, (select string_agg(r::regrole::text, ',' order by r::regrole::text) from unnest(polroles) r), case when polqual is not null then 'using' end, case when polwithcheck is not null then 'check' end) from pg_policy where polrelid = 'realtime.messages'::regclass and polname = 'timetracker_topics_anon'), 'restrictive * anon using check', 'policy timetracker_topics_anon on realtime.messages is what it should be');
create temporary table heard on commit drop as select id from realtime.messages;
select is(pg_temp.attempt(null, null, $$insert into timetracker.time_logs (id, organization_id, profile_id, project_id, work_mode, task_category, activity_type, comment, started_at, ended_at) values ('aaaaaaaa-0009-4000-8000-000000000050', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000002', 'aaaaaaaa-0005-4000-8000-000000000002', 'iaaa', 'kaaa', 'jaaa', null, date_trunc('hour', now()), date_trunc('hour', now()) + interval '90 minutes')$$, $$select string_agg(concat_ws(' ', m.event, (m.topic = concat('time_logs:', t.organization_id))::text, (m.payload - 'id' = jsonb_build_object('operation', m.event, 'record', jsonb_build_object('id', t.id, 'profile_id', t.profile_id, 'status', t.status, 'started_at', t.started_at, 'ended_at', t.ended_at)))::text), ', ') from realtime.messages m, (select * from timetracker.time_logs where id = 'aaaaaaaa-0009-4000-8000-000000000050') t where m.id not in (select id from pg_temp.heard) and m.private and m.extension = 'broadcast' and m.topic like 'time\_logs:%'$$), 'INSERT true true', 'a new row of timetracker.time_logs is told to the row''s topic');
select is(pg_temp.attempt(null, null, $$insert into timetracker.time_logs (id, organization_id, profile_id, project_id, work_mode, task_category, activity_type, comment, started_at, ended_at) values ('aaaaaaaa-0009-4000-8000-000000000050', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000002', 'aaaaaaaa-0005-4000-8000-000000000002', 'iaaa', 'kaaa', 'jaaa', null, date_trunc('hour', now()), date_trunc('hour', now()) + interval '90 minutes'); delete from timetracker.time_logs where id = 'aaaaaaaa-0009-4000-8000-000000000050'$$, $$select string_agg(m.event || ' true true', ', ') filter (where m.event = 'DELETE') from realtime.messages m where m.id not in (select id from pg_temp.heard) and m.private and m.extension = 'broadcast' and m.topic like 'time\_logs:%' having count(distinct m.topic) <= 1$$), 'DELETE true true', 'a deleted row of timetracker.time_logs is told to the row''s topic');
select is(pg_temp.attempt(null, null, $$update timetracker.time_logs set status = 'queued' where id = 'aaaaaaaa-0009-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', m.event, (m.topic = concat('time_logs:', t.organization_id))::text, (m.payload - 'id' = jsonb_build_object('operation', m.event, 'record', jsonb_build_object('id', t.id, 'profile_id', t.profile_id, 'status', t.status, 'started_at', t.started_at, 'ended_at', t.ended_at)))::text), ', ') from realtime.messages m, (select * from timetracker.time_logs where id = 'aaaaaaaa-0009-4000-8000-000000000001') t where m.id not in (select id from pg_temp.heard) and m.private and m.extension = 'broadcast' and m.topic like 'time\_logs:%'$$), 'UPDATE true true', 'another timetracker.time_logs.status is told to the row''s topic');
select is(pg_temp.attempt(null, null, $$update timetracker.time_logs set status = status where id = 'aaaaaaaa-0009-4000-8000-000000000001'$$, $$select string_agg(m.event, ', ') from realtime.messages m where m.id not in (select id from pg_temp.heard) and m.private and m.extension = 'broadcast' and m.topic like 'time\_logs:%'$$), 'null', 'the same timetracker.time_logs.status is told to nobody');
select is(pg_temp.attempt(null, null, $$update timetracker.time_logs set comment = 'comment 71' where id = 'aaaaaaaa-0009-4000-8000-000000000001'$$, $$select string_agg(m.event, ', ') from realtime.messages m where m.id not in (select id from pg_temp.heard) and m.private and m.extension = 'broadcast' and m.topic like 'time\_logs:%'$$), 'null', 'another timetracker.time_logs.comment, which is not sent, is told to nobody');
insert into realtime.messages (topic, extension, payload, event, private)
select topic, 'broadcast', '{}', whose, true from (
  select 'A', concat('time_logs:', t.organization_id) from timetracker.time_logs t where id = 'aaaaaaaa-0009-4000-8000-000000000001'
  union all select 'B', concat('time_logs:', t.organization_id) from timetracker.time_logs t where id = 'bbbbbbbb-0009-4000-8000-000000000001'
) as t (whose, topic);
insert into realtime.messages (topic, extension, payload, event, private) values ('of others', 'broadcast', '{}', 'others', true);
select is(pg_temp.reading('authenticated', '00000000-0000-4000-8000-000000000999', $$select count(*) > 0 from realtime.messages where event = 'others'$$), 'false', 'a topic of others is not ours to open');
create policy careless_select on realtime.messages for select to anon, authenticated using (true);
create policy careless_insert on realtime.messages for insert to anon, authenticated with check (true);
select is(pg_temp.reading('authenticated', '00000000-0000-4000-8000-000000000999', $$select count(*) > 0 from realtime.messages where event = 'others'$$), 'true', 'beside a careless rule an outsider hears topics of others');
select is(pg_temp.reading('anon', null, $$select count(*) > 0 from realtime.messages where event = 'others'$$), 'true', 'beside a careless rule a visitor hears topics of others');
select is(pg_temp.reading('anon', null, $$select count(*) > 0 from realtime.messages where event = 'A'$$), 'false', 'beside a careless rule nobody hears nothing of A');
select is(pg_temp.reading('authenticated', '00000000-0000-4000-8000-000000000999', $$select count(*) > 0 from realtime.messages where event = 'A'$$), 'false', 'beside a careless rule an outsider hears nothing of A');
select is(pg_temp.reading('authenticated', 'bbbbbbbb-0000-4000-8000-000000000005', $$select count(*) > 0 from realtime.messages where event = 'A'$$), 'false', 'beside a careless rule owner of B hears nothing of A');
select is(pg_temp.reading('anon', null, $$select count(*) > 0 from realtime.messages where event = 'B'$$), 'false', 'beside a careless rule nobody hears nothing of B');
select is(pg_temp.reading('authenticated', '00000000-0000-4000-8000-000000000999', $$select count(*) > 0 from realtime.messages where event = 'B'$$), 'false', 'beside a careless rule an outsider hears nothing of B');
select is(pg_temp.reading('authenticated', 'aaaaaaaa-0000-4000-8000-000000000005', $$select count(*) > 0 from realtime.messages where event = 'B'$$), 'false', 'beside a careless rule owner of A hears nothing of B');
select is(pg_temp.attempt('anon', null, $$insert into realtime.messages (topic, extension, payload, event, private) values ('time_logs:', 'broadcast', '{}', 'forged', true)$$), '42501', 'beside a careless rule anon sends nothing to topics of timeLogUpdates');
select is(pg_temp.attempt('authenticated', null, $$insert into realtime.messages (topic, extension, payload, event, private) values ('time_logs:', 'broadcast', '{}', 'forged', true)$$), '42501', 'beside a careless rule authenticated sends nothing to topics of timeLogUpdates');
drop policy careless_select on realtime.messages;
insert into realtime.messages (topic, extension, payload, event, private)
select distinct concat('time_logs:', t.organization_id), 'broadcast', '{}'::jsonb, 'of timeLogUpdates', true from timetracker.time_logs t;
create or replace function timetracker_private.hears_time_log_updates(organization uuid) returns boolean language sql stable security definer as $$select exists (select from timetracker.time_logs t where id = 'aaaaaaaa-0009-4000-8000-000000000001' and t.organization_id = $1)$$;
select is(pg_temp.reading('authenticated', '00000000-0000-4000-8000-000000000999', $$select string_agg(distinct topic, ', ') from realtime.messages where event = 'of timeLogUpdates'$$), (select concat('time_logs:', t.organization_id) from timetracker.time_logs t where id = 'aaaaaaaa-0009-4000-8000-000000000001'), 'who is let in to a topic of timeLogUpdates hears that one and no other');
create or replace function timetracker_private.hears_time_log_updates(organization uuid) returns boolean language sql stable security definer as $$select exists (select from timetracker.time_logs t where false)$$;
select is(pg_temp.reading('authenticated', '00000000-0000-4000-8000-000000000999', $$select string_agg(distinct topic, ', ') from realtime.messages where event = 'of timeLogUpdates'$$), 'null', 'who is not let in hears nothing of timeLogUpdates');

select * from finish();
rollback;
