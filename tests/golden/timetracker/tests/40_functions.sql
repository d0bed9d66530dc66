begin;
select plan(245);

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
select pg_temp.act_as('service_role');
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
-- What comes of calls of a function, line by line: who calls (`anon` is not signed in and comes as that role, `a worker`
-- as the platform's own), the argument that
-- is given another value, the value as SQL, the end as a regular expression, and what that says of the function. `not ^42` is an
-- end that it does not come to.
create function pg_temp.calls(of_function text, arguments text[], lines text[])
returns setof text
language plpgsql
as $calls$
declare
  v_line text[];
  v_call text;
  v_end text;
  v_what text;
begin
  foreach v_line slice 1 in array lines loop
    select format('select %s(%s)', of_function, coalesce(string_agg(
      format('%I => %s', arguments[n][1], case when arguments[n][1] = v_line[2] then v_line[3] else arguments[n][2] end), ', ' order by n
    ), ''))
    into v_call
    from generate_subscripts(arguments, 1) as n;
    v_end := case v_line[1]
      when 'anon' then pg_temp.attempt('anon', null, v_call)
      when 'a worker' then pg_temp.attempt('service_role', null, v_call)
      else pg_temp.attempt('authenticated', pg_temp.user_of(v_line[1]), v_call)
    end;
    v_what := format('%s %s', of_function, v_line[5]);
    if v_line[4] like 'not %' then
      return next doesnt_match(v_end, substr(v_line[4], 5), v_what);
    else
      return next matches(v_end, v_line[4], v_what);
    end if;
  end loop;
end
$calls$;
select pg_temp.calls('timetracker_private.my_logs', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon']
]);
select pg_temp.calls('timetracker.utilization', array[['organization', $$'aaaaaaaa-0001-4000-8000-000000000001'$$], ['since', $$date '2024-01-02'$$], ['until', $$date '2024-01-03'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['owner of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'since', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['viewer of A', null, null, '^PT403 FORBIDDEN$', 'refuses role viewer'],
  ['member of A', null, null, '^PT403 FORBIDDEN$', 'refuses role member'],
  ['owner of A', 'organization', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without organization'],
  ['owner of A', 'since', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without since'],
  ['owner of A', 'until', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without until']
]);
select pg_temp.calls('timetracker.burnout_risk', array[['organization', $$'aaaaaaaa-0001-4000-8000-000000000001'$$], ['day', $$date '2024-01-02'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['owner of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'day', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['viewer of A', null, null, '^PT403 FORBIDDEN$', 'refuses role viewer'],
  ['member of A', null, null, '^PT403 FORBIDDEN$', 'refuses role member'],
  ['owner of A', 'organization', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without organization'],
  ['owner of A', 'day', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without day']
]);
select pg_temp.calls('timetracker_private.rollup_days', array[['since', $$date '2024-01-01'$$], ['until', $$date '2024-01-02'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['owner of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('timetracker.propose_extraction', array[['log', $$'aaaaaaaa-0009-4000-8000-000000000001'$$], ['model', $$'model 7'$$], ['extraction', $$jsonb_build_object('work_mode', to_jsonb(cast('work mode 7' as text)), 'task_category', to_jsonb(cast('task category 7' as text)), 'activity_type', to_jsonb(cast('activity type 7' as text)), 'minutes', to_jsonb(cast(1 as numeric)), 'confidence', to_jsonb(cast(0 as double precision)))$$], ['transcript', $$'transcript 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['owner of A', null, null, '^42501$', 'may not be called by a signed-in user'],
  ['a worker', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for a worker'],
  ['a worker', 'log', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without log'],
  ['a worker', 'model', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without model'],
  ['a worker', 'model', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as model'],
  ['a worker', 'model', $$repeat('x', 81)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 81 characters as model'],
  ['a worker', 'extraction', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without extraction'],
  ['a worker', 'extraction', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses extraction that is too large'],
  ['a worker', 'extraction', $$'[]'::jsonb$$, '^PT400 ARGUMENT_INVALID$', 'refuses what is no object as extraction'],
  ['a worker', 'extraction', $$jsonb_set(jsonb_build_object('work_mode', to_jsonb(cast('work mode 7' as text)), 'task_category', to_jsonb(cast('task category 7' as text)), 'activity_type', to_jsonb(cast('activity type 7' as text)), 'minutes', to_jsonb(cast(1 as numeric)), 'confidence', to_jsonb(cast(0 as double precision))), array['seoc_unknown_key'], '1')$$, '^PT400 ARGUMENT_INVALID$', 'refuses a key that is not declared as extraction'],
  ['a worker', 'extraction', $$jsonb_build_object('work_mode', to_jsonb(cast('work mode 7' as text)), 'task_category', to_jsonb(cast('task category 7' as text)), 'activity_type', to_jsonb(cast('activity type 7' as text)), 'minutes', to_jsonb(cast(1 as numeric)), 'confidence', to_jsonb(cast(0 as double precision))) #- array['work_mode']$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object without work_mode as extraction'],
  ['a worker', 'extraction', $$jsonb_set(jsonb_build_object('work_mode', to_jsonb(cast('work mode 7' as text)), 'task_category', to_jsonb(cast('task category 7' as text)), 'activity_type', to_jsonb(cast('activity type 7' as text)), 'minutes', to_jsonb(cast(1 as numeric)), 'confidence', to_jsonb(cast(0 as double precision))), array['work_mode'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for work_mode as extraction'],
  ['a worker', 'extraction', $$jsonb_set(jsonb_build_object('work_mode', to_jsonb(cast('work mode 7' as text)), 'task_category', to_jsonb(cast('task category 7' as text)), 'activity_type', to_jsonb(cast('activity type 7' as text)), 'minutes', to_jsonb(cast(1 as numeric)), 'confidence', to_jsonb(cast(0 as double precision))), array['work_mode'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as work_mode as extraction'],
  ['a worker', 'extraction', $$jsonb_set(jsonb_build_object('work_mode', to_jsonb(cast('work mode 7' as text)), 'task_category', to_jsonb(cast('task category 7' as text)), 'activity_type', to_jsonb(cast('activity type 7' as text)), 'minutes', to_jsonb(cast(1 as numeric)), 'confidence', to_jsonb(cast(0 as double precision))), array['work_mode'], to_jsonb(cast('' as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as work_mode as extraction'],
  ['a worker', 'extraction', $$jsonb_set(jsonb_build_object('work_mode', to_jsonb(cast('work mode 7' as text)), 'task_category', to_jsonb(cast('task category 7' as text)), 'activity_type', to_jsonb(cast('activity type 7' as text)), 'minutes', to_jsonb(cast(1 as numeric)), 'confidence', to_jsonb(cast(0 as double precision))), array['work_mode'], to_jsonb(cast(repeat('x', 41) as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 41 characters as work_mode as extraction'],
  ['a worker', 'extraction', $$jsonb_build_object('work_mode', to_jsonb(cast('work mode 7' as text)), 'task_category', to_jsonb(cast('task category 7' as text)), 'activity_type', to_jsonb(cast('activity type 7' as text)), 'minutes', to_jsonb(cast(1 as numeric)), 'confidence', to_jsonb(cast(0 as double precision))) #- array['task_category']$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object without task_category as extraction'],
  ['a worker', 'extraction', $$jsonb_set(jsonb_build_object('work_mode', to_jsonb(cast('work mode 7' as text)), 'task_category', to_jsonb(cast('task category 7' as text)), 'activity_type', to_jsonb(cast('activity type 7' as text)), 'minutes', to_jsonb(cast(1 as numeric)), 'confidence', to_jsonb(cast(0 as double precision))), array['task_category'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for task_category as extraction'],
  ['a worker', 'extraction', $$jsonb_set(jsonb_build_object('work_mode', to_jsonb(cast('work mode 7' as text)), 'task_category', to_jsonb(cast('task category 7' as text)), 'activity_type', to_jsonb(cast('activity type 7' as text)), 'minutes', to_jsonb(cast(1 as numeric)), 'confidence', to_jsonb(cast(0 as double precision))), array['task_category'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as task_category as extraction'],
  ['a worker', 'extraction', $$jsonb_set(jsonb_build_object('work_mode', to_jsonb(cast('work mode 7' as text)), 'task_category', to_jsonb(cast('task category 7' as text)), 'activity_type', to_jsonb(cast('activity type 7' as text)), 'minutes', to_jsonb(cast(1 as numeric)), 'confidence', to_jsonb(cast(0 as double precision))), array['task_category'], to_jsonb(cast('' as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as task_category as extraction'],
  ['a worker', 'extraction', $$jsonb_set(jsonb_build_object('work_mode', to_jsonb(cast('work mode 7' as text)), 'task_category', to_jsonb(cast('task category 7' as text)), 'activity_type', to_jsonb(cast('activity type 7' as text)), 'minutes', to_jsonb(cast(1 as numeric)), 'confidence', to_jsonb(cast(0 as double precision))), array['task_category'], to_jsonb(cast(repeat('x', 41) as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 41 characters as task_category as extraction'],
  ['a worker', 'extraction', $$jsonb_set(jsonb_build_object('work_mode', to_jsonb(cast('work mode 7' as text)), 'task_category', to_jsonb(cast('task category 7' as text)), 'activity_type', to_jsonb(cast('activity type 7' as text)), 'minutes', to_jsonb(cast(1 as numeric)), 'confidence', to_jsonb(cast(0 as double precision))), array['activity_type'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as activity_type as extraction'],
  ['a worker', 'extraction', $$jsonb_set(jsonb_build_object('work_mode', to_jsonb(cast('work mode 7' as text)), 'task_category', to_jsonb(cast('task category 7' as text)), 'activity_type', to_jsonb(cast('activity type 7' as text)), 'minutes', to_jsonb(cast(1 as numeric)), 'confidence', to_jsonb(cast(0 as double precision))), array['activity_type'], to_jsonb(cast('' as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as activity_type as extraction'],
  ['a worker', 'extraction', $$jsonb_set(jsonb_build_object('work_mode', to_jsonb(cast('work mode 7' as text)), 'task_category', to_jsonb(cast('task category 7' as text)), 'activity_type', to_jsonb(cast('activity type 7' as text)), 'minutes', to_jsonb(cast(1 as numeric)), 'confidence', to_jsonb(cast(0 as double precision))), array['activity_type'], to_jsonb(cast(repeat('x', 41) as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 41 characters as activity_type as extraction'],
  ['a worker', 'extraction', $$jsonb_set(jsonb_build_object('work_mode', to_jsonb(cast('work mode 7' as text)), 'task_category', to_jsonb(cast('task category 7' as text)), 'activity_type', to_jsonb(cast('activity type 7' as text)), 'minutes', to_jsonb(cast(1 as numeric)), 'confidence', to_jsonb(cast(0 as double precision))), array['minutes'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as minutes as extraction'],
  ['a worker', 'extraction', $$jsonb_set(jsonb_build_object('work_mode', to_jsonb(cast('work mode 7' as text)), 'task_category', to_jsonb(cast('task category 7' as text)), 'activity_type', to_jsonb(cast('activity type 7' as text)), 'minutes', to_jsonb(cast(1 as numeric)), 'confidence', to_jsonb(cast(0 as double precision))), array['minutes'], to_jsonb(cast(0 as numeric)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as minutes as extraction'],
  ['a worker', 'extraction', $$jsonb_set(jsonb_build_object('work_mode', to_jsonb(cast('work mode 7' as text)), 'task_category', to_jsonb(cast('task category 7' as text)), 'activity_type', to_jsonb(cast('activity type 7' as text)), 'minutes', to_jsonb(cast(1 as numeric)), 'confidence', to_jsonb(cast(0 as double precision))), array['minutes'], to_jsonb(cast(1441 as numeric)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses 1441, beyond the bound as minutes as extraction'],
  ['a worker', 'extraction', $$jsonb_build_object('work_mode', to_jsonb(cast('work mode 7' as text)), 'task_category', to_jsonb(cast('task category 7' as text)), 'activity_type', to_jsonb(cast('activity type 7' as text)), 'minutes', to_jsonb(cast(1 as numeric)), 'confidence', to_jsonb(cast(0 as double precision))) #- array['confidence']$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object without confidence as extraction'],
  ['a worker', 'extraction', $$jsonb_set(jsonb_build_object('work_mode', to_jsonb(cast('work mode 7' as text)), 'task_category', to_jsonb(cast('task category 7' as text)), 'activity_type', to_jsonb(cast('activity type 7' as text)), 'minutes', to_jsonb(cast(1 as numeric)), 'confidence', to_jsonb(cast(0 as double precision))), array['confidence'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for confidence as extraction'],
  ['a worker', 'extraction', $$jsonb_set(jsonb_build_object('work_mode', to_jsonb(cast('work mode 7' as text)), 'task_category', to_jsonb(cast('task category 7' as text)), 'activity_type', to_jsonb(cast('activity type 7' as text)), 'minutes', to_jsonb(cast(1 as numeric)), 'confidence', to_jsonb(cast(0 as double precision))), array['confidence'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as confidence as extraction'],
  ['a worker', 'extraction', $$jsonb_set(jsonb_build_object('work_mode', to_jsonb(cast('work mode 7' as text)), 'task_category', to_jsonb(cast('task category 7' as text)), 'activity_type', to_jsonb(cast('activity type 7' as text)), 'minutes', to_jsonb(cast(1 as numeric)), 'confidence', to_jsonb(cast(0 as double precision))), array['confidence'], to_jsonb(cast(-0.01 as double precision)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses -0.01, beyond the bound as confidence as extraction'],
  ['a worker', 'extraction', $$jsonb_set(jsonb_build_object('work_mode', to_jsonb(cast('work mode 7' as text)), 'task_category', to_jsonb(cast('task category 7' as text)), 'activity_type', to_jsonb(cast('activity type 7' as text)), 'minutes', to_jsonb(cast(1 as numeric)), 'confidence', to_jsonb(cast(0 as double precision))), array['confidence'], to_jsonb(cast(1.01 as double precision)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses 1.01, beyond the bound as confidence as extraction'],
  ['a worker', 'transcript', $$repeat('x', 20001)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 20001 characters as transcript']
]);
select pg_temp.calls('timetracker.attach_file', array[['log', $$'aaaaaaaa-0009-4000-8000-000000000001'$$], ['name', $$'h'$$], ['content_type', $$'audio/h'$$], ['size_bytes', $$1$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['owner of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['owner of A', 'log', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without log'],
  ['owner of A', 'name', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without name'],
  ['owner of A', 'name', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as name'],
  ['owner of A', 'name', $$'haaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 121 characters as name'],
  ['owner of A', 'name', $$'h!'$$, '^PT400 ARGUMENT_INVALID$', 'refuses "h!", which does not match the pattern as name'],
  ['owner of A', 'content_type', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without content_type'],
  ['owner of A', 'content_type', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses content_type that is too large'],
  ['owner of A', 'content_type', $$'audio/h!'$$, '^PT400 ARGUMENT_INVALID$', 'refuses "audio/h!", which does not match the pattern as content_type'],
  ['owner of A', 'size_bytes', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without size_bytes'],
  ['owner of A', 'size_bytes', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as size_bytes'],
  ['owner of A', 'size_bytes', $$52428801$$, '^PT400 ARGUMENT_INVALID$', 'refuses 52428801, beyond the bound as size_bytes']
]);
select pg_temp.calls('timetracker.connect_account', array[['organization', $$'aaaaaaaa-0001-4000-8000-000000000001'$$], ['profile', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['integration', $$'slack'$$], ['external_id', $$'external id 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['owner of A', null, null, '^42501$', 'may not be called by a signed-in user'],
  ['a worker', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for a worker'],
  ['a worker', 'organization', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without organization'],
  ['a worker', 'profile', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without profile'],
  ['a worker', 'integration', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without integration'],
  ['a worker', 'integration', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as integration'],
  ['a worker', 'external_id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without external_id'],
  ['a worker', 'external_id', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as external_id'],
  ['a worker', 'external_id', $$repeat('x', 201)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 201 characters as external_id']
]);
select pg_temp.calls('timetracker.take_in_event', array[['integration', $$'slack'$$], ['account', $$'account 7'$$], ['delivery', $$'delivery 7'$$], ['comment', $$'comment 7'$$], ['started_at', $$timestamptz '2024-01-15 12:04:07+00'$$], ['ended_at', $$timestamptz '2024-01-15 12:05:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['owner of A', null, null, '^42501$', 'may not be called by a signed-in user'],
  ['a worker', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for a worker'],
  ['a worker', 'integration', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without integration'],
  ['a worker', 'integration', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as integration'],
  ['a worker', 'account', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without account'],
  ['a worker', 'account', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as account'],
  ['a worker', 'account', $$repeat('x', 201)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 201 characters as account'],
  ['a worker', 'delivery', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without delivery'],
  ['a worker', 'delivery', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as delivery'],
  ['a worker', 'delivery', $$repeat('x', 401)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 401 characters as delivery'],
  ['a worker', 'comment', $$repeat('x', 4001)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 4001 characters as comment']
]);
select pg_temp.calls('timetracker.create_organization', array[['name', $$'name 7'$$], ['slug', $$'haa'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['owner of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['owner of A', 'name', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without name'],
  ['owner of A', 'name', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as name'],
  ['owner of A', 'name', $$repeat('x', 121)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 121 characters as name'],
  ['owner of A', 'slug', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without slug'],
  ['owner of A', 'slug', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses slug that is too large'],
  ['owner of A', 'slug', $$'haa!'$$, '^PT400 ARGUMENT_INVALID$', 'refuses "haa!", which does not match the pattern as slug']
]);
select pg_temp.calls('timetracker.invite_member', array[['organization', $$'aaaaaaaa-0001-4000-8000-000000000001'$$], ['role', $$'viewer'$$], ['email', $$'email.7@example.com'$$], ['profile', $$null$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['owner of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'role', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['viewer of A', null, null, '^PT403 FORBIDDEN$', 'refuses role viewer'],
  ['member of A', null, null, '^PT403 FORBIDDEN$', 'refuses role member'],
  ['manager of A', null, null, '^PT403 FORBIDDEN$', 'refuses role manager'],
  ['owner of A', 'organization', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without organization'],
  ['owner of A', 'role', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without role'],
  ['owner of A', 'role', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as role'],
  ['owner of A', 'email', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses email that is too large'],
  ['owner of A', 'email', $$'no address'$$, '^PT400 ARGUMENT_INVALID$', 'refuses what is no address as email']
]);
select pg_temp.calls('timetracker.accept_invitation', array[['token', $$'token 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['owner of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['owner of A', 'token', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without token'],
  ['owner of A', 'token', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses token that is too large']
]);
select pg_temp.calls('timetracker.leave', array[['organization', $$'aaaaaaaa-0001-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['owner of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['owner of A', 'organization', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without organization']
]);
select pg_temp.calls('timetracker.set_member_role', array[['organization', $$'aaaaaaaa-0001-4000-8000-000000000001'$$], ['profile', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['role', $$'viewer'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['owner of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'profile', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['viewer of A', null, null, '^PT403 FORBIDDEN$', 'refuses role viewer'],
  ['member of A', null, null, '^PT403 FORBIDDEN$', 'refuses role member'],
  ['manager of A', null, null, '^PT403 FORBIDDEN$', 'refuses role manager'],
  ['owner of A', 'organization', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without organization'],
  ['owner of A', 'profile', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without profile'],
  ['owner of A', 'role', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without role'],
  ['owner of A', 'role', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as role']
]);
select pg_temp.calls('timetracker.remove_member', array[['organization', $$'aaaaaaaa-0001-4000-8000-000000000001'$$], ['profile', $$'aaaaaaaa-0000-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['owner of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'profile', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['viewer of A', null, null, '^PT403 FORBIDDEN$', 'refuses role viewer'],
  ['member of A', null, null, '^PT403 FORBIDDEN$', 'refuses role member'],
  ['manager of A', null, null, '^PT403 FORBIDDEN$', 'refuses role manager'],
  ['owner of A', 'organization', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without organization'],
  ['owner of A', 'profile', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without profile']
]);
select pg_temp.calls('timetracker.enqueue_log_task', array[['organization_id', $$'aaaaaaaa-0001-4000-8000-000000000001'$$], ['time_log_id', $$'aaaaaaaa-0009-4000-8000-000000000001'$$], ['kind', $$'transcribe'$$], ['run_after', $$timestamptz '2024-01-15 12:03:07+00'$$], ['priority', $$1$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['owner of A', null, null, '^42501$', 'may not be called by a signed-in user'],
  ['a worker', null, null, '^[0-9]+$', 'runs for a worker'],
  ['a worker', 'organization_id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without organization_id'],
  ['a worker', 'time_log_id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without time_log_id'],
  ['a worker', 'kind', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without kind'],
  ['a worker', 'kind', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as kind'],
  ['a worker', 'run_after', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without run_after'],
  ['a worker', 'priority', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without priority']
]);
select pg_temp.calls('timetracker.claim_log_tasks', array[['count', $$1$$], ['at', $$timestamptz '2024-01-15 12:01:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['owner of A', null, null, '^42501$', 'may not be called by a signed-in user'],
  ['a worker', null, null, '^[0-9]+$', 'runs for a worker'],
  ['a worker', 'count', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without count'],
  ['a worker', 'count', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as count'],
  ['a worker', 'count', $$1001$$, '^PT400 ARGUMENT_INVALID$', 'refuses 1001, beyond the bound as count'],
  ['a worker', 'at', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without at']
]);
select pg_temp.calls('timetracker.complete_log_task', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['lease', $$'00000000-0000-4000-8000-000000000007'$$], ['at', $$timestamptz '2024-01-15 12:02:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['owner of A', null, null, '^42501$', 'may not be called by a signed-in user'],
  ['a worker', null, null, '^PT409 LEASE_LOST$', 'runs for a worker'],
  ['a worker', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['a worker', 'lease', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without lease'],
  ['a worker', 'at', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without at']
]);
select pg_temp.calls('timetracker.fail_log_task', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['lease', $$'00000000-0000-4000-8000-000000000007'$$], ['error', $$'error 7'$$], ['at', $$timestamptz '2024-01-15 12:03:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['owner of A', null, null, '^42501$', 'may not be called by a signed-in user'],
  ['a worker', null, null, '^PT409 LEASE_LOST$', 'runs for a worker'],
  ['a worker', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['a worker', 'lease', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without lease'],
  ['a worker', 'error', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without error'],
  ['a worker', 'error', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses error that is too large'],
  ['a worker', 'at', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without at']
]);
select pg_temp.calls('timetracker.extend_log_task', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['lease', $$'00000000-0000-4000-8000-000000000007'$$], ['at', $$timestamptz '2024-01-15 12:02:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['owner of A', null, null, '^42501$', 'may not be called by a signed-in user'],
  ['a worker', null, null, '^PT409 LEASE_LOST$', 'runs for a worker'],
  ['a worker', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['a worker', 'lease', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without lease'],
  ['a worker', 'at', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without at']
]);
select pg_temp.calls('timetracker.retry_log_task', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['at', $$timestamptz '2024-01-15 12:01:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['owner of A', null, null, '^42501$', 'may not be called by a signed-in user'],
  ['a worker', null, null, '^PT409 NOT_DEAD$', 'runs for a worker'],
  ['a worker', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['a worker', 'at', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without at']
]);
select pg_temp.calls('timetracker.search_time_logs', array[['query', $$'query 7'$$], ['first', $$1$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['owner of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['owner of A', 'query', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without query'],
  ['owner of A', 'query', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as query'],
  ['owner of A', 'query', $$repeat('x', 201)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 201 characters as query'],
  ['owner of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['owner of A', 'first', $$51$$, '^PT400 ARGUMENT_INVALID$', 'refuses 51, beyond the bound as first']
]);
select pg_temp.calls('timetracker.push_time_logs', array[['rows', $$'{}'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['owner of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['owner of A', 'rows', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without rows'],
  ['owner of A', 'rows', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses rows that is too large']
]);
select pg_temp.calls('timetracker.pull_time_logs', array[['cursor', $$null$$], ['first', $$null$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['owner of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['owner of A', 'cursor', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses cursor that is too large'],
  ['owner of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['owner of A', 'first', $$501$$, '^PT400 ARGUMENT_INVALID$', 'refuses 501, beyond the bound as first']
]);
select pg_temp.calls('timetracker.match_time_log_embeddings', array[['query', $$(array_fill(1::real, array[1535]) || 8::real)::extensions.vector$$], ['threshold', $$0$$], ['first', $$1$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['owner of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['owner of A', 'query', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without query'],
  ['owner of A', 'query', $$(array_fill(1::real, array[1534]) || 8::real)::extensions.vector$$, '^PT400 ARGUMENT_INVALID$', 'refuses a vector of 1535 numbers as query'],
  ['owner of A', 'query', $$(array_fill(1::real, array[1536]) || 8::real)::extensions.vector$$, '^PT400 ARGUMENT_INVALID$', 'refuses a vector of 1537 numbers as query'],
  ['owner of A', 'threshold', $$-0.01$$, '^PT400 ARGUMENT_INVALID$', 'refuses -0.01, beyond the bound as threshold'],
  ['owner of A', 'threshold', $$2.01$$, '^PT400 ARGUMENT_INVALID$', 'refuses 2.01, beyond the bound as threshold'],
  ['owner of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['owner of A', 'first', $$51$$, '^PT400 ARGUMENT_INVALID$', 'refuses 51, beyond the bound as first']
]);
select pg_temp.calls('timetracker_private.hears_time_log_updates', array[['organization', $$'aaaaaaaa-0001-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['owner of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select is(pg_temp.attempt(null, null, $$select set_config('request.headers', '{"x-desk": "five"}', true)$$, $$select timetracker_private.request_header('X-Desk')$$), 'five', 'a header of the request is found, whatever its case');
select is(pg_temp.attempt(null, null, $$select set_config('request.headers', '', true)$$, $$select timetracker_private.request_header('X-Desk')$$), 'null', 'outside of a request there is no header');
select is(pg_temp.attempt(null, null, $$select set_config('request.headers', '{"x-forwarded-for": "203.0.113.7, 10.0.0.1"}', true)$$, $$select host(timetracker_private.request_ip())$$), '203.0.113.7', 'the address of the request is the client''s, not that of a server between');
select is(pg_temp.attempt(null, null, $$select set_config('request.headers', '{"x-forwarded-for": "somewhere"}', true)$$, $$select host(timetracker_private.request_ip())$$), 'null', 'what is no address is none');
select is(pg_temp.attempt(null, 'aaaaaaaa-0000-4000-8000-000000000001', $$select$$, $$select timetracker_private.me()$$), (select p.id::text from timetracker.profiles p where p.id = 'aaaaaaaa-0000-4000-8000-000000000001'), 'whoever calls finds his own row');
select is(pg_temp.attempt(null, '00000000-0000-4000-8000-000000000999', $$select$$, $$select timetracker_private.me()$$), 'null', 'an outsider has no row');
create function pg_temp.rows_of_b() returns text language sql as $digest$
  select md5(concat_ws(',',
    (select md5(string_agg(t::text, '' order by t::text)) from timetracker.organizations t where t.id = 'bbbbbbbb-0001-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from timetracker.memberships t where t.organization_id = 'bbbbbbbb-0001-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from timetracker.departments t where t.organization_id = 'bbbbbbbb-0001-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from timetracker.teams t where t.organization_id = 'bbbbbbbb-0001-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from timetracker.projects t where t.organization_id = 'bbbbbbbb-0001-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from timetracker.time_logs t where t.organization_id = 'bbbbbbbb-0001-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from timetracker.ai_extractions t where t.organization_id = 'bbbbbbbb-0001-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from timetracker.attachments t where t.organization_id = 'bbbbbbbb-0001-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from timetracker.user_day_summaries t where t.organization_id = 'bbbbbbbb-0001-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from timetracker.time_log_embeddings t where t.organization_id = 'bbbbbbbb-0001-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from timetracker.log_tasks t where t.organization_id = 'bbbbbbbb-0001-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from timetracker.external_accounts t where t.organization_id = 'bbbbbbbb-0001-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from timetracker.inbound_events t where t.organization_id = 'bbbbbbbb-0001-4000-8000-000000000001')
  ))
$digest$;
-- What a call by a user of tenant A, with the ids of tenant B, does to B: `nothing`, or what it should not have done. A refusal
-- is nothing. The ids the caller gave may come back; any other id of B may not.
create function pg_temp.reaches(as_role text, by_user text, call text, given text[])
returns text
language plpgsql
as $reaches$
declare
  v_before text := pg_temp.rows_of_b();
  v_result text;
  v_given text;
begin
  begin
    perform set_config('request.jwt.claims', json_build_object('sub', by_user, 'role', 'authenticated')::text, true);
    execute format('set local role %I', as_role);
    execute format('select coalesce(string_agg(answer::text, '' ''), '''') from (%s) as answer', call) into v_result;
    reset role;
    foreach v_given in array given loop
      v_result := replace(v_result, v_given, '');
    end loop;
    if pg_temp.rows_of_b() <> v_before then
      raise sqlstate 'TAP00' using message = 'changed rows of B';
    elsif v_result like '%bbbbbbbb-%' then
      raise sqlstate 'TAP00' using message = 'answered with rows of B: ' || v_result;
    end if;
    raise sqlstate 'TAP00' using message = 'nothing';
  exception
    when sqlstate 'TAP00' then
      return sqlerrm;
    when others then
      return 'nothing';
  end;
end
$reaches$;
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0000-4000-8000-000000000005', $$select timetracker.utilization(organization => 'bbbbbbbb-0001-4000-8000-000000000001', since => date '2024-01-02', until => date '2024-01-03')$$, array['bbbbbbbb-0001-4000-8000-000000000001']::text[]), 'nothing', 'timetracker.utilization called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0000-4000-8000-000000000005', $$select timetracker.burnout_risk(organization => 'bbbbbbbb-0001-4000-8000-000000000001', day => date '2024-01-02')$$, array['bbbbbbbb-0001-4000-8000-000000000001']::text[]), 'nothing', 'timetracker.burnout_risk called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0000-4000-8000-000000000005', $$select timetracker.attach_file(log => 'bbbbbbbb-0009-4000-8000-000000000001', name => 'h', content_type => 'audio/h', size_bytes => 1)$$, array['bbbbbbbb-0009-4000-8000-000000000001']::text[]), 'nothing', 'timetracker.attach_file called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0000-4000-8000-000000000005', $$select timetracker.create_organization(name => 'name 7', slug => 'haa')$$, array[]::text[]), 'nothing', 'timetracker.create_organization called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0000-4000-8000-000000000005', $$select timetracker.invite_member(organization => 'bbbbbbbb-0001-4000-8000-000000000001', role => 'viewer', email => 'email.7@example.com', profile => null)$$, array['bbbbbbbb-0001-4000-8000-000000000001']::text[]), 'nothing', 'timetracker.invite_member called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0000-4000-8000-000000000005', $$select timetracker.accept_invitation(token => 'token 7')$$, array[]::text[]), 'nothing', 'timetracker.accept_invitation called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0000-4000-8000-000000000005', $$select timetracker.leave(organization => 'bbbbbbbb-0001-4000-8000-000000000001')$$, array['bbbbbbbb-0001-4000-8000-000000000001']::text[]), 'nothing', 'timetracker.leave called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0000-4000-8000-000000000005', $$select timetracker.set_member_role(organization => 'bbbbbbbb-0001-4000-8000-000000000001', profile => 'bbbbbbbb-0000-4000-8000-000000000001', role => 'viewer')$$, array['bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'timetracker.set_member_role called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0000-4000-8000-000000000005', $$select timetracker.remove_member(organization => 'bbbbbbbb-0001-4000-8000-000000000001', profile => 'bbbbbbbb-0000-4000-8000-000000000001')$$, array['bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'timetracker.remove_member called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0000-4000-8000-000000000005', $$select timetracker.search_time_logs(query => 'query 7', first => 1)$$, array[]::text[]), 'nothing', 'timetracker.search_time_logs called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0000-4000-8000-000000000005', $$select timetracker.push_time_logs(rows => '{}')$$, array[]::text[]), 'nothing', 'timetracker.push_time_logs called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0000-4000-8000-000000000005', $$select timetracker.pull_time_logs(cursor => null, first => null)$$, array[]::text[]), 'nothing', 'timetracker.pull_time_logs called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0000-4000-8000-000000000005', $$select timetracker.match_time_log_embeddings(query => (array_fill(1::real, array[1535]) || 8::real)::extensions.vector, threshold => 0, first => 1)$$, array[]::text[]), 'nothing', 'timetracker.match_time_log_embeddings called in A shows and does nothing of B');
create or replace function timetracker_private.hears_time_log_updates(organization uuid) returns boolean language sql as $$ select true $$;
-- Whatever a function writes meets what `seoc.violation` says: an SQLSTATE, and a message like Postgres's own. Statements meet it
-- before any row does.
create function pg_temp.violate() returns trigger
language plpgsql
as $violate$
begin
  if coalesce(current_setting('seoc.violation', true), '') <> '' then
    raise exception using
      errcode = current_setting('seoc.violation'),
      message = current_setting('seoc.violation_message') || ' "secret_constraint"',
      detail = 'Key (secret_column)=(secret_value).',
      hint = 'secret_hint',
      constraint = 'secret_constraint',
      column = 'secret_column',
      table = 'secret_table';
  end if;
  return null;
end
$violate$;
-- What a call tells its caller: the number of rows, or state, message, detail, hint and names of the error. Everything is undone.
create function pg_temp.told(by_user text, command text) returns text
language plpgsql
as $told$
declare
  v_rows bigint;
  v_message text;
  v_detail text;
  v_hint text;
  v_constraint text;
  v_column text;
  v_table text;
begin
  perform set_config('request.jwt.claims', coalesce(json_build_object('sub', by_user, 'role', 'authenticated')::text, ''), true);
  execute format('set local role %I', case when by_user is null then 'anon' else 'authenticated' end);
  execute command;
  get diagnostics v_rows = row_count;
  raise sqlstate 'TAP00';
exception
  when sqlstate 'TAP00' then
    return v_rows::text;
  when others then
    get stacked diagnostics
      v_message = message_text,
      v_detail = pg_exception_detail,
      v_hint = pg_exception_hint,
      v_constraint = constraint_name,
      v_column = column_name,
      v_table = table_name;
    return format('%s %s|%s', sqlstate, v_message, concat_ws('|', v_detail, v_hint, v_constraint, v_column, v_table));
end
$told$;
-- From here on every row fails whoever reads it, whatever his rights: views stand where the tables were.
create function pg_temp.spoil_rows(of_schema text, question text) returns void
language plpgsql
as $spoil_rows$
declare
  v_table record;
begin
  for v_table in
    select c.oid, c.relname from pg_class c
    where c.relnamespace = of_schema::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
  loop
    execute format('alter table %I.%I rename to %I', of_schema, v_table.relname, 'seoc_' || v_table.oid);
    execute format(
      'create view %1$I.%2$I as select t.* from %3$s t where %4$s() is not null', of_schema, v_table.relname, v_table.oid::regclass, question
    );
    execute format('grant select on %I.%I to public', of_schema, v_table.relname);
  end loop;
end
$spoil_rows$;
-- What a function tells whose first step fails as Postgres would.
create function pg_temp.told_when_it_fails(of_body text, by_user text, command text) returns text
language plpgsql
as $told_when_it_fails$
declare
  v_failing constant text := $failing$
begin
  raise exception using
    errcode = '22P02', message = 'invalid input syntax for type integer: "secret_value"', detail = 'secret_detail', hint = 'secret_hint';
$failing$;
  v_told text;
begin
  -- The first block of the function holds all of it.
  execute regexp_replace(pg_get_functiondef(of_body::regproc), '\nbegin\n', v_failing);
  v_told := pg_temp.told(by_user, command);
  raise sqlstate 'TAP01';
exception
  when sqlstate 'TAP01' then
    return v_told;
end
$told_when_it_fails$;
-- What comes of a call that runs into something, error by error: SQLSTATE, the beginning of the message, and the error that has to
-- come of it, unless the body has an answer of its own. The caller is whoever gets as far as a write. Where nobody does with the
-- arguments of this test, or nothing is written, Postgres objects to the first thing that the function asks, which is who calls, or
-- to the first row that it reads, or to its first step: one handler stands around all of it.
create function pg_temp.violations(
  of_schema text, question text, of_function text, of_body text, by_user text, command text, answers_itself boolean, lines text[]
)
returns text
language plpgsql
as $violations$
declare
  v_user text;
  v_line text[];
  v_without text;
  v_told text;
  v_reached boolean := false;
  v_wrong text;
begin
  for v_user in select by_user union all (select p.id from pg_temp.person p where p.id <> by_user order by p.label) loop
    exit when cardinality(lines) = 0;
    v_without := pg_temp.told(v_user, command);
    foreach v_line slice 1 in array lines loop
      perform set_config('seoc.violation', v_line[1], true), set_config('seoc.violation_message', v_line[2], true);
      v_told := pg_temp.told(v_user, command);
      perform set_config('seoc.violation', '', true);
      continue when v_told = v_without;
      v_reached := true;
      if v_told ~ 'secret' or v_told ~ '^(2[23]|4[24]|54)' or not (answers_itself or starts_with(v_told, v_line[3] || '|')) then
        v_wrong := concat_ws('; ', v_wrong, format('%s ends as %s', v_line[1], v_told));
      end if;
    end loop;
    exit when v_reached;
  end loop;
  if not v_reached then
    v_without := pg_temp.told(by_user, command);
    foreach v_line slice 1 in array array[
      ['22P02', 'invalid input syntax for type integer:', 'PT422 ROW_INVALID'],
      ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']
    ] loop
      perform set_config('seoc.question', v_line[1], true), set_config('seoc.violation_message', v_line[2], true);
      v_told := pg_temp.told(by_user, command);
      perform set_config('seoc.question', '', true);
      continue when v_told = v_without;
      v_reached := true;
      if not starts_with(v_told, v_line[3] || '|') then
        v_wrong := concat_ws('; ', v_wrong, format('%s ends as %s', v_line[1], v_told));
      end if;
    end loop;
  end if;
  if not v_reached then
    begin
      perform pg_temp.spoil_rows(of_schema, question);
      perform set_config('seoc.question', '22P02', true), set_config('seoc.violation_message', 'invalid input syntax', true);
      v_told := pg_temp.told(by_user, command);
      raise sqlstate 'TAP01';
    exception when sqlstate 'TAP01' then
      null;
    end;
    -- What neither asks nor reads fails by itself; nor does a function that gives whole rows take those of a view for them.
    if v_told = v_without or v_told ~ '^42' then
      v_told := pg_temp.told_when_it_fails(of_body, by_user, command);
    end if;
    v_wrong := case when not starts_with(v_told, 'PT422 ROW_INVALID|') then format('what cannot be read ends as %s', v_told) end;
  end if;
  return is(v_wrong, null, format('%s tells nothing of what it runs into', of_function));
end
$violations$;
alter function timetracker_private.uid() rename to uid_of_request;
create function timetracker_private.uid() returns uuid stable language plpgsql as $$
begin
  if coalesce(current_setting('seoc.question', true), '') <> '' then
    raise exception using errcode = current_setting('seoc.question'), message = current_setting('seoc.violation_message') || ' "secret_value"', detail = 'secret_detail', hint = 'secret_hint', table = 'secret_table';
  end if;
  return timetracker_private.uid_of_request();
end
$$;
grant execute on function timetracker_private.uid() to public;
do $$
declare
  v_table regclass;
begin
  for v_table in
    select c.oid from pg_class c
    where c.relnamespace = 'timetracker'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
  loop
    execute format('create trigger aaa_violate before insert or update or delete on %s for each statement execute function pg_temp.violate()', v_table);
  end loop;
end
$$;
select pg_temp.violations('timetracker', 'timetracker_private.uid', 'timetracker.utilization', 'timetracker.utilization', 'aaaaaaaa-0000-4000-8000-000000000005', $$select timetracker.utilization(organization => 'aaaaaaaa-0001-4000-8000-000000000001', since => date '2024-01-02', until => date '2024-01-03')$$, false, array[]::text[]);
select pg_temp.violations('timetracker', 'timetracker_private.uid', 'timetracker.burnout_risk', 'timetracker.burnout_risk', 'aaaaaaaa-0000-4000-8000-000000000005', $$select timetracker.burnout_risk(organization => 'aaaaaaaa-0001-4000-8000-000000000001', day => date '2024-01-02')$$, false, array[]::text[]);
select pg_temp.violations('timetracker', 'timetracker_private.uid', 'timetracker.attach_file', 'timetracker.attach_file', 'aaaaaaaa-0000-4000-8000-000000000005', $$select timetracker.attach_file(log => 'aaaaaaaa-0009-4000-8000-000000000001', name => 'h', content_type => 'audio/h', size_bytes => 1)$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('timetracker', 'timetracker_private.uid', 'timetracker.create_organization', 'timetracker.create_organization', 'aaaaaaaa-0000-4000-8000-000000000005', $$select timetracker.create_organization(name => 'name 7', slug => 'haa')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23503', 'update or delete on table', 'PT409 STILL_REFERENCED'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('timetracker', 'timetracker_private.uid', 'timetracker.invite_member', 'timetracker.invite_member', 'aaaaaaaa-0000-4000-8000-000000000005', $$select timetracker.invite_member(organization => 'aaaaaaaa-0001-4000-8000-000000000001', role => 'viewer', email => 'email.7@example.com', profile => null)$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23503', 'update or delete on table', 'PT409 STILL_REFERENCED'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('timetracker', 'timetracker_private.uid', 'timetracker.accept_invitation', 'timetracker.accept_invitation', 'aaaaaaaa-0000-4000-8000-000000000005', $$select timetracker.accept_invitation(token => 'token 7')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23503', 'update or delete on table', 'PT409 STILL_REFERENCED'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('timetracker', 'timetracker_private.uid', 'timetracker.leave', 'timetracker.leave', 'aaaaaaaa-0000-4000-8000-000000000005', $$select timetracker.leave(organization => 'aaaaaaaa-0001-4000-8000-000000000001')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23503', 'update or delete on table', 'PT409 STILL_REFERENCED'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('timetracker', 'timetracker_private.uid', 'timetracker.set_member_role', 'timetracker.set_member_role', 'aaaaaaaa-0000-4000-8000-000000000005', $$select timetracker.set_member_role(organization => 'aaaaaaaa-0001-4000-8000-000000000001', profile => 'aaaaaaaa-0000-4000-8000-000000000001', role => 'viewer')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23503', 'update or delete on table', 'PT409 STILL_REFERENCED'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('timetracker', 'timetracker_private.uid', 'timetracker.remove_member', 'timetracker.remove_member', 'aaaaaaaa-0000-4000-8000-000000000005', $$select timetracker.remove_member(organization => 'aaaaaaaa-0001-4000-8000-000000000001', profile => 'aaaaaaaa-0000-4000-8000-000000000001')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23503', 'update or delete on table', 'PT409 STILL_REFERENCED'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('timetracker', 'timetracker_private.uid', 'timetracker.search_time_logs', 'timetracker.search_time_logs', 'aaaaaaaa-0000-4000-8000-000000000005', $$select timetracker.search_time_logs(query => 'query 7', first => 1)$$, false, array[]::text[]);
select pg_temp.violations('timetracker', 'timetracker_private.uid', 'timetracker.pull_time_logs', 'timetracker.pull_time_logs', 'aaaaaaaa-0000-4000-8000-000000000005', $$select timetracker.pull_time_logs(cursor => null, first => null)$$, false, array[]::text[]);
select pg_temp.violations('timetracker', 'timetracker_private.uid', 'timetracker.match_time_log_embeddings', 'timetracker.match_time_log_embeddings', 'aaaaaaaa-0000-4000-8000-000000000005', $$select timetracker.match_time_log_embeddings(query => (array_fill(1::real, array[1535]) || 8::real)::extensions.vector, threshold => 0, first => 1)$$, false, array[]::text[]);
create or replace function timetracker_private.my_logs() returns setof uuid language sql as $$ select null::uuid where false $$;
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0000-4000-8000-000000000005', $$select timetracker.attach_file(log => 'aaaaaaaa-0009-4000-8000-000000000001', name => 'h', content_type => 'audio/h', size_bytes => 1)$$), '^(PT404 LOG_NOT_FOUND|PT413 PICTURE_TOO_LARGE)$', 'timetracker.attach_file refuses when its guard says no');
create or replace function timetracker_private.my_logs() returns setof uuid language sql as $$ select null::uuid $$;
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0000-4000-8000-000000000005', $$select timetracker.attach_file(log => 'aaaaaaaa-0009-4000-8000-000000000001', name => 'h', content_type => 'audio/h', size_bytes => 1)$$), '^(PT404 LOG_NOT_FOUND|PT413 PICTURE_TOO_LARGE)$', 'timetracker.attach_file refuses when its guard says NULL');

select * from finish();
rollback;
