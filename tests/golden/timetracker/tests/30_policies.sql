begin;
select plan(710);

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
select pg_temp.act_as('timetracker_api');
select pg_temp.act_as('timetracker_tenant');
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
-- The rows whose access is tested, by table: a condition that tells each from the others; the new rows, as commands that begin
-- alike; and a column that RETURNING reads, since without one Postgres asks for no right to read.
create temporary table subject (relation text primary key, rows text[], head text, commands text[], returned text);
-- A query that answers with the numbers of the rows that are there and for which a further condition holds.
create function pg_temp.numbers(of_relation text, conditions text[] default null)
returns text
language sql
as $numbers$
  select 'select concat_ws('' '', ' || string_agg(
    format('case when exists (select from %s where %s%s) then %s end', of_relation, is_row, ' and (' || conditions[n] || ')', n),
    ', ' order by n
  ) || ')'
  from pg_temp.subject s, unnest(s.rows) with ordinality as listed (is_row, n)
  where s.relation = of_relation
$numbers$;
-- Which rows a user sees.
create function pg_temp.sees(as_role text, by_user text, of_relation text)
returns text
language sql
as $sees$
  select pg_temp.reading(as_role, by_user, pg_temp.numbers(of_relation))
$sees$;
-- Of which rows a condition holds, past every policy; `which` says for each row which of the conditions decides.
create function pg_temp.holds(by_user text, of_relation text, conditions text[], which integer[])
returns text
language sql
as $holds$
  select pg_temp.attempt(null, by_user, 'select 1', pg_temp.numbers(of_relation, array(
    select conditions[at] from unnest(which) with ordinality as listed (at, n) order by n
  )))
$holds$;
-- What comes of a command for each of some rows.
create function pg_temp.writes(as_role text, by_user text, of_relation text, command text, variadic numbers integer[])
returns text
language sql
as $writes$
  select string_agg(pg_temp.attempt(as_role, by_user, command || ' where ' || s.rows[n]), '; ' order by position)
  from pg_temp.subject s, unnest(numbers) with ordinality as listed (n, position)
  where s.relation = of_relation
$writes$;
-- Which rows a command without a WHERE has changed, or which it has left when it deletes. What it has written has another
-- transaction number than the rows that were there.
create function pg_temp.everything(as_role text, by_user text, of_relation text, command text)
returns text
language sql
as $everything$
  select pg_temp.attempt(as_role, by_user, command, pg_temp.numbers(of_relation, case
    when command like 'update %' then array_fill('xmin::text <> pg_current_xact_id()::xid::text'::text, array[cardinality(s.rows)])
  end))
  from pg_temp.subject s
  where s.relation = of_relation
$everything$;
-- What comes of adding each of some new rows, without and with RETURNING: the first shows what the rules for new rows say, the
-- second also needs the row to be visible. A test with RETURNING alone would not notice a missing rule.
create function pg_temp.adds(as_role text, by_user text, of_relation text, variadic numbers integer[])
returns text
language sql
as $adds$
  select string_agg(
    split_part(pg_temp.attempt(as_role, by_user, s.head || s.commands[n]), ' ', 1) || '/' ||
    split_part(pg_temp.attempt(as_role, by_user, s.head || s.commands[n] || ' returning ' || s.returned), ' ', 1),
    '; ' order by position
  )
  from pg_temp.subject s, unnest(numbers) with ordinality as listed (n, position)
  where s.relation = of_relation
$adds$;
-- What comes of reading, adding, changing and deleting in a table at all.
create function pg_temp.touches(as_role text, by_user text, of_relation text, some_column text)
returns text
language sql
as $touches$
  select concat_ws(' ',
    pg_temp.attempt(as_role, by_user, format('select from %s', of_relation)),
    pg_temp.attempt(as_role, by_user, format('insert into %s default values', of_relation)),
    pg_temp.attempt(as_role, by_user, format('update %s set %I = default', of_relation, some_column)),
    pg_temp.attempt(as_role, by_user, format('delete from %s', of_relation))
  )
$touches$;
-- The numbers in what is expected: 1, 2 and 3 in `1+ 2- 3n`.
create function pg_temp.asked(expected text)
returns integer[]
language sql
as $asked$
  select array_agg(rtrim(word, '+-nx.')::integer order by n) from regexp_split_to_table(expected, ' ') with ordinality as listed (word, n)
$asked$;
-- What is expected where SQL of the schema decides. It is asked as the owner, past every policy: each `?` becomes `+` where its
-- condition holds for the row and `-` where it does not. A new row is added for that, and `.` says that it could not be.
create function pg_temp.weighed(by_user text, of_relation text, of_new boolean, expected text, conditions text[])
returns text
language plpgsql
as $weighed$
declare
  v_subject pg_temp.subject;
  v_words text[];
  v_word text;
  v_number integer;
  v_sign text;
  v_asked integer := 0;
  v_query text;
  v_answer text;
begin
  select s.* into strict v_subject from pg_temp.subject s where s.relation = of_relation;
  foreach v_word in array string_to_array(expected, ' ') loop
    v_number := rtrim(v_word, '+-nx?')::integer;
    v_words := v_words || v_number::text;
    foreach v_sign in array string_to_array(ltrim(v_word, '0123456789'), null) loop
      if v_sign = '?' then
        v_asked := v_asked + 1;
        v_query := format('select count(*) from %s where (%s)', of_relation, conditions[v_asked]);
        if of_new then
          v_answer := pg_temp.attempt(null, by_user, v_subject.head || v_subject.commands[v_number], v_query);
          v_sign := case v_answer
            when pg_temp.attempt(null, by_user, 'select 1', v_query) then '-'
            else case when v_answer ~ '^\d{1,4}$' then '+' else '.' end
          end;
        else
          v_answer := pg_temp.attempt(null, by_user, 'select 1', v_query || ' and ' || v_subject.rows[v_number]);
          v_sign := case v_answer when '1' then '+' else '-' end;
        end if;
      end if;
      v_words[cardinality(v_words)] := v_words[cardinality(v_words)] || v_sign;
    end loop;
  end loop;
  return array_to_string(v_words, ' ');
end
$weighed$;
-- The outcomes that are as expected, as a regular expression. `+` is what was allowed and `-` what was denied, in whatever way;
-- `n` was not even found, and `x` was found and refused.
create function pg_temp.outcomes(expected text, allowed text, denied text)
returns text
language sql
as $outcomes$
  select '^' || string_agg((
    select string_agg(case sign when '+' then allowed when 'n' then '0' when 'x' then '42501' when '.' then '[^/;]*' else denied end, '/' order by at)
    from regexp_split_to_table(ltrim(word, '0123456789'), '') with ordinality as signs (sign, at)
  ), '; ' order by n) || '$'
  from regexp_split_to_table(expected, ' ') with ordinality as listed (word, n)
$outcomes$;
-- Without this a denial would prove nothing: there might be no row to deny.
create function pg_temp.rows_exist(of_relation text)
returns text
language sql
as $rows_exist$
  select is(
    pg_temp.holds(null, of_relation, array['true'], array_fill(1, array[cardinality(s.rows)])),
    (select string_agg(n::text, ' ' order by n) from generate_subscripts(s.rows, 1) as n),
    format('the rows of %s that access is tested on exist', of_relation)
  )
  from pg_temp.subject s
  where s.relation = of_relation
$rows_exist$;
-- Who may do what with which rows, as a role: in each line somebody, the rows he sees (`-` where he may be refused instead),
-- the new rows he adds, without and with RETURNING (`1+-`), the rows he updates and those he deletes (`1+ 2n`). What is NULL is
-- not asked.
create function pg_temp.access(of_relation text, as_role text, touched_column text, lines text[])
returns setof text
language plpgsql
as $access$
declare
  v_line text[];
  v_user text;
  v_rows integer := (select cardinality(s.rows) from pg_temp.subject s where s.relation = of_relation);
  v_update text := 'update ' || of_relation || ' set ' || quote_ident(touched_column) || ' = ' || quote_ident(touched_column);
  v_delete text := 'delete from ' || of_relation;
  v_what text;
begin
  foreach v_line slice 1 in array lines loop
    v_user := pg_temp.user_of(v_line[1]);
    if v_line[2] is not null then
      return next matches(
        pg_temp.sees(as_role, v_user, of_relation),
        case v_line[2] when '-' then '^(42501)?$' else '^' || v_line[2] || '$' end,
        format('%s sees %s of %s rows of %s as %s', v_line[1], regexp_count(v_line[2], '\d+'), v_rows, of_relation, as_role)
      );
    end if;
    v_what := v_line[1] || ' %s %s of %s rows %s ' || of_relation || ' as ' || as_role;
    if v_line[3] is not null then
      return next matches(
        pg_temp.adds(as_role, v_user, of_relation, variadic pg_temp.asked(v_line[3])),
        pg_temp.outcomes(v_line[3], '(1|23503|23505|23514)', '42501'),
        format(v_what, 'adds', regexp_count(v_line[3], '\d\+'), regexp_count(v_line[3], '\d+'), 'to') || ', without and with RETURNING'
      );
    end if;
    if v_line[4] is not null then
      return next matches(
        pg_temp.writes(as_role, v_user, of_relation, v_update, variadic pg_temp.asked(v_line[4])),
        pg_temp.outcomes(v_line[4], '1', '(0|42501)'),
        format(v_what, 'updates', regexp_count(v_line[4], '\d\+'), regexp_count(v_line[4], '\d+'), 'of')
      );
    end if;
    if v_line[5] is not null then
      -- Another row may need the one that is deleted; then it was found, which is what the rules decide.
      return next matches(
        pg_temp.writes(as_role, v_user, of_relation, v_delete, variadic pg_temp.asked(v_line[5])),
        pg_temp.outcomes(v_line[5], '(1|23503|23001|PT)[^;]*', '(0|42501)'),
        format(v_what, 'deletes', regexp_count(v_line[5], '\d\+'), regexp_count(v_line[5], '\d+'), 'of')
      );
    end if;
  end loop;
end
$access$;
-- What a command without a WHERE reaches, as a role: in each line somebody, the rows that an assignment changes which reads nothing,
-- and the rows that a DELETE leaves.
create function pg_temp.blindly(of_relation text, as_role text, assignment text, lines text[])
returns setof text
language plpgsql
as $blindly$
declare
  v_line text[];
  v_user text;
  v_rows integer := (select cardinality(s.rows) from pg_temp.subject s where s.relation = of_relation);
  v_what text := '%s %s everything in ' || of_relation || ' as ' || as_role || ' and %s %s of ' || v_rows || ' rows';
begin
  foreach v_line slice 1 in array lines loop
    v_user := pg_temp.user_of(v_line[1]);
    if v_line[2] is not null then
      return next is(
        pg_temp.everything(as_role, v_user, of_relation, format('update %s set %s', of_relation, assignment)),
        v_line[2],
        format(v_what, v_line[1], 'updates', 'changes', regexp_count(v_line[2], '\d+'))
      );
    end if;
    if v_line[3] is not null then
      return next is(
        pg_temp.everything(as_role, v_user, of_relation, format('delete from %s', of_relation)),
        v_line[3],
        format(v_what, v_line[1], 'deletes', 'leaves', regexp_count(v_line[3], '\d+'))
      );
    end if;
  end loop;
end
$blindly$;
-- Which columns somebody changes in which rows, as a role. `changes` are a row, a column and its new value; in each line
-- somebody, and a sign for each change: `+` it is made, `-` the row is found and the column refused, `0` one of the two, `.` not
-- asked. A trigger may be put aside meanwhile, so that the policies are asked alone.
create function pg_temp.changes(of_relation text, as_role text, changes text[], lines text[], without_trigger text)
returns setof text
language plpgsql
as $changes$
declare
  v_line text[];
  v_user text;
  v_outcomes text;
  v_expected text;
begin
  foreach v_line slice 1 in array lines loop
    v_user := pg_temp.user_of(v_line[1]);
    begin
      if without_trigger is not null then
        -- What is deferred would stand in the way.
        set constraints all immediate;
        execute format('alter table %s disable trigger %I', of_relation, without_trigger);
      end if;
      select
        string_agg(pg_temp.writes(
          as_role, v_user, of_relation, format('update %s set %I = %s', of_relation, changes[n][2], changes[n][3]), changes[n][1]::integer
        ), '; ' order by n),
        '^' || string_agg(case sign
          when '+' then '(1|23)'
          when '-' then '(42501|PT403 COLUMN_FORBIDDEN)'
          else '(0|42501|PT403 COLUMN_FORBIDDEN)'
        end || '[^;]*', '; ' order by n) || '$'
      into v_outcomes, v_expected
      from regexp_split_to_table(v_line[2], '') with ordinality as listed (sign, n)
      where sign <> '.';
      raise sqlstate 'TAP00';
    exception when sqlstate 'TAP00' then
      null;
    end;
    return next matches(v_outcomes, v_expected, format(
      '%s changes %s of %s columns in rows of %s as %s',
      v_line[1], regexp_count(v_line[2], '\+'), regexp_count(v_line[2], '[^.]'), of_relation, as_role
    ) || coalesce(format(', by its policies without trigger %s', without_trigger), ''));
  end loop;
end
$changes$;
-- Clients have functions, not tables.
create function pg_temp.closed(of_relation text, somebody text, some_column text)
returns setof text
language plpgsql
as $closed$
declare
  v_user text := pg_temp.user_of(somebody);
begin
  return next is(pg_temp.touches('anon', null, of_relation, some_column), '42501 42501 42501 42501', format('anon may not touch %s', of_relation));
  return next is(
    pg_temp.touches('authenticated', v_user, of_relation, some_column), '42501 42501 42501 42501',
    format('authenticated may not touch %s', of_relation)
  );
end
$closed$;
-- What the floor keeps by itself, beside a rule that opens every row to everybody for every command: in each line somebody, the rows
-- he sees as a regular expression, and what he does not add, update or delete, as for pg_temp.access. Or what the rules keep by themselves,
-- without the floor, where that is named. Afterwards everything is as it was.
create function pg_temp.careless(of_relation text, as_role text, touched_column text, lines text[], without_floor text)
returns setof text
language plpgsql
as $careless$
declare
  v_line text[];
  v_user text;
  v_outcome text;
  v_update text := 'update ' || of_relation || ' set ' || quote_ident(touched_column) || ' = ' || quote_ident(touched_column);
begin
  foreach v_line slice 1 in array lines loop
    v_user := pg_temp.user_of(v_line[1]);
    begin
      execute coalesce(
        'drop policy ' || quote_ident(without_floor) || ' on ' || of_relation,
        format('create policy seoc_careless on %s for all to %I using (true) with check (true)', of_relation, as_role)
      );
      v_outcome := concat_ws('; ',
        pg_temp.sees(as_role, v_user, of_relation),
        pg_temp.adds(as_role, v_user, of_relation, variadic pg_temp.asked(v_line[3])),
        pg_temp.writes(as_role, v_user, of_relation, v_update, variadic pg_temp.asked(v_line[4])),
        pg_temp.writes(as_role, v_user, of_relation, 'delete from ' || of_relation, variadic pg_temp.asked(v_line[5]))
      );
      raise sqlstate 'TAP00';
    exception when sqlstate 'TAP00' then
      null;
    end;
    return next matches(
      v_outcome,
      '^' || concat_ws('; ',
        v_line[2],
        btrim(pg_temp.outcomes(v_line[3], '1', '42501'), '^$'),
        btrim(pg_temp.outcomes(v_line[4], '1', '(0|42501)'), '^$'),
        btrim(pg_temp.outcomes(v_line[5], '1', '(0|42501)'), '^$')
      ) || '$',
      format(
        '%s, %s reaches no row of %s in another tenant as %s',
        case when without_floor is null then 'beside a rule that opens everything' else 'without the floor' end,
        v_line[1], of_relation, as_role
      )
    );
  end loop;
end
$careless$;
create function pg_temp.my_logs() returns setof uuid language plpgsql stable as $$begin
  return query
    select tl.id from timetracker.time_logs tl
    where tl.profile_id = timetracker_private.uid()
      and tl.organization_id = any (array(select timetracker_private.tenants()));
end$$;
select is(pg_temp.reading('authenticated', 'aaaaaaaa-0000-4000-8000-000000000001', $$select string_agg(t::text, ' ') from timetracker_private.tenants_as(array['owner']) as t$$), 'null', 'viewer of A has role owner in no tenant');
select is(pg_temp.reading('authenticated', 'aaaaaaaa-0000-4000-8000-000000000005', $$select string_agg(t::text, ' ') from timetracker_private.tenants_as(array['owner']) as t$$), 'aaaaaaaa-0001-4000-8000-000000000001'::text, 'owner of A has role owner in his tenant alone');
insert into pg_temp.subject values ('timetracker.profiles', array[$$id = 'aaaaaaaa-0000-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0000-4000-8000-000000000002'$$, $$id = 'aaaaaaaa-0000-4000-8000-000000000003'$$, $$id = 'aaaaaaaa-0000-4000-8000-000000000004'$$, $$id = 'aaaaaaaa-0000-4000-8000-000000000005'$$, $$id = 'aaaaaaaa-0000-4000-8000-000000000006'$$, $$id = 'aaaaaaaa-0000-4000-8000-000000000007'$$, $$id = 'aaaaaaaa-0000-4000-8000-000000000008'$$, $$id = 'bbbbbbbb-0000-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0000-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0000-4000-8000-000000000003'$$, $$id = 'bbbbbbbb-0000-4000-8000-000000000004'$$, $$id = 'bbbbbbbb-0000-4000-8000-000000000005'$$, $$id = 'bbbbbbbb-0000-4000-8000-000000000006'$$, $$id = 'bbbbbbbb-0000-4000-8000-000000000007'$$, $$id = 'bbbbbbbb-0000-4000-8000-000000000008'$$]::text[], $$insert into timetracker.profiles (id, display_name) values $$, array[$$('00000000-0000-4000-8000-000000000900', 'display name 50')$$, $$('00000000-0000-4000-8000-000000000900', 'display name 50')$$, $$('00000000-0000-4000-8000-000000000900', 'display name 50')$$, $$('00000000-0000-4000-8000-000000000900', 'display name 50')$$, $$('00000000-0000-4000-8000-000000000900', 'display name 50')$$, $$('00000000-0000-4000-8000-000000000900', 'display name 50')$$, $$('00000000-0000-4000-8000-000000000900', 'display name 50')$$, $$('00000000-0000-4000-8000-000000000900', 'display name 50')$$]::text[], 'id');
select pg_temp.rows_exist('timetracker.profiles');
select pg_temp.access('timetracker.profiles', 'authenticated', 'display_name', array[
  ['nobody', '-', '6-- 1-- 7--', '1n 2n', '1- 2-'],
  ['an outsider', '-', null, '1n 2n', null],
  ['viewer of A', '1 2 3 4 5 6 7 8', null, '1+ 2n', null],
  ['member of A', '1 2 3 4 5 6 7 8', null, '1n 2+', null],
  ['manager of A', '1 2 3 4 5 6 7 8', null, '1n 2n', null],
  ['admin of A', '1 2 3 4 5 6 7 8', null, '1n 2n', null],
  ['owner of A', '1 2 3 4 5 6 7 8', '6-- 1-- 7--', '1n 2n', '1- 2-'],
  ['the lead of A', '1 2 3 4 5 6 7 8', null, '1n 2n', null],
  ['the report of A', '1 2 3 4 5 6 7 8', null, '1n 2n', null],
  ['the report''s report of A', '1 2 3 4 5 6 7 8', null, '1n 2n', null],
  ['owner of B', '9 10 11 12 13 14 15 16', null, '1n 2n', null]
]);
select pg_temp.changes('timetracker.profiles', 'authenticated', array[['1', 'display_name', $$'display name 71'$$], ['1', 'time_zone', $$'tbaa'$$], ['2', 'display_name', $$'display name 71'$$], ['2', 'time_zone', $$'tbaa'$$]], array[
  ['nobody', '0000'],
  ['an outsider', '0000'],
  ['viewer of A', '++00'],
  ['member of A', '00++'],
  ['manager of A', '0000'],
  ['admin of A', '0000'],
  ['owner of A', '0000'],
  ['the lead of A', '0000'],
  ['the report of A', '0000'],
  ['the report''s report of A', '0000'],
  ['owner of B', '0000']
], null);
select pg_temp.blindly('timetracker.profiles', 'authenticated', $$time_zone = default$$, array[
  ['viewer of A', '1', null],
  ['owner of A', '5', null],
  ['the report of A', '7', null]
]);
insert into pg_temp.subject values ('timetracker.organizations', array[$$id = 'aaaaaaaa-0001-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0001-4000-8000-000000000001'$$]::text[], $$insert into timetracker.organizations (name, slug) values $$, array[$$('name 50', 'obaa')$$]::text[], 'id');
select pg_temp.rows_exist('timetracker.organizations');
select pg_temp.access('timetracker.organizations', 'authenticated', 'name', array[
  ['nobody', '-', '1--', '1n 2n', '1- 2-'],
  ['an outsider', '-', null, '1n 2n', null],
  ['viewer of A', '1', null, '1n 2n', null],
  ['member of A', '1', null, '1n 2n', null],
  ['manager of A', '1', null, '1n 2n', null],
  ['admin of A', '1', null, '1+ 2n', null],
  ['owner of A', '1', '1--', '1+ 2n', '1- 2-'],
  ['the lead of A', '1', null, '1n 2n', null],
  ['the report of A', '1', null, '1n 2n', null],
  ['the report''s report of A', '1', null, '1n 2n', null],
  ['owner of B', '2', null, '1n 2+', null]
]);
select pg_temp.changes('timetracker.organizations', 'authenticated', array[['1', 'name', $$'name 71'$$], ['1', 'weekly_hours', $$72$$], ['2', 'name', $$'name 71'$$], ['2', 'weekly_hours', $$72$$]], array[
  ['nobody', '0000'],
  ['an outsider', '0000'],
  ['viewer of A', '0000'],
  ['member of A', '0000'],
  ['manager of A', '0000'],
  ['admin of A', '++00'],
  ['owner of A', '++00'],
  ['the lead of A', '0000'],
  ['the report of A', '0000'],
  ['the report''s report of A', '0000'],
  ['owner of B', '00++']
], null);
select pg_temp.blindly('timetracker.organizations', 'authenticated', $$weekly_hours = default$$, array[
  ['viewer of A', '', null],
  ['owner of A', '1', null],
  ['the report of A', '', null]
]);
select pg_temp.access('timetracker.organizations', 'timetracker_tenant', 'name', array[
  ['the lead of A', '1', null, '2-', '2-'],
  ['the lead of B', '2', null, null, null]
]);
select pg_temp.blindly('timetracker.organizations', 'timetracker_tenant', $$weekly_hours = default$$, array[
  ['the lead of A', '1', null]
]);
select pg_temp.careless('timetracker.organizations', 'authenticated', 'name', array[
  ['the lead of A', '1', null, '2n', '2-'],
  ['nobody', '', null, null, null]
], null);
insert into pg_temp.subject values ('timetracker.memberships', array[$$id = 'aaaaaaaa-0002-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0002-4000-8000-000000000002'$$, $$id = 'aaaaaaaa-0002-4000-8000-000000000003'$$, $$id = 'aaaaaaaa-0002-4000-8000-000000000004'$$, $$id = 'aaaaaaaa-0002-4000-8000-000000000005'$$, $$id = 'aaaaaaaa-0002-4000-8000-000000000006'$$, $$id = 'aaaaaaaa-0002-4000-8000-000000000007'$$, $$id = 'aaaaaaaa-0002-4000-8000-000000000008'$$, $$id = 'bbbbbbbb-0002-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0002-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0002-4000-8000-000000000003'$$, $$id = 'bbbbbbbb-0002-4000-8000-000000000004'$$, $$id = 'bbbbbbbb-0002-4000-8000-000000000005'$$, $$id = 'bbbbbbbb-0002-4000-8000-000000000006'$$, $$id = 'bbbbbbbb-0002-4000-8000-000000000007'$$, $$id = 'bbbbbbbb-0002-4000-8000-000000000008'$$]::text[], $$insert into timetracker.memberships (organization_id, profile_id, role) values $$, array[$$('aaaaaaaa-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'viewer')$$, $$('bbbbbbbb-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'viewer')$$]::text[], 'id');
select pg_temp.rows_exist('timetracker.memberships');
select pg_temp.access('timetracker.memberships', 'authenticated', 'team_id', array[
  ['nobody', '-', '1-- 2--', '1n 2n 9n', '1- 2- 9-'],
  ['an outsider', '-', null, '1n 2n 9n', null],
  ['viewer of A', '1 2 3 4 5 6 7 8', null, '1n 2n 9n', null],
  ['member of A', '1 2 3 4 5 6 7 8', null, '1n 2n 9n', null],
  ['manager of A', '1 2 3 4 5 6 7 8', null, '1+ 2+ 9n', null],
  ['admin of A', '1 2 3 4 5 6 7 8', null, '1+ 2+ 9n', null],
  ['owner of A', '1 2 3 4 5 6 7 8', '1-- 2--', '1+ 2+ 9n', '1- 2- 9-'],
  ['the lead of A', '1 2 3 4 5 6 7 8', null, '1n 2n 9n', null],
  ['the report of A', '1 2 3 4 5 6 7 8', null, '1n 2n 9n', null],
  ['the report''s report of A', '1 2 3 4 5 6 7 8', null, '1n 2n 9n', null],
  ['owner of B', '9 10 11 12 13 14 15 16', null, '1n 2n 9+', null]
]);
select pg_temp.changes('timetracker.memberships', 'authenticated', array[['1', 'role', $$'member'$$], ['2', 'role', $$'viewer'$$], ['9', 'role', $$'member'$$]], array[
  ['nobody', '000'],
  ['an outsider', '000'],
  ['viewer of A', '000'],
  ['member of A', '000'],
  ['manager of A', '--0'],
  ['admin of A', '--0'],
  ['owner of A', '--0'],
  ['the lead of A', '000'],
  ['the report of A', '000'],
  ['the report''s report of A', '000'],
  ['owner of B', '00-']
], null);
select pg_temp.blindly('timetracker.memberships', 'authenticated', $$team_id = default$$, array[
  ['viewer of A', '', null],
  ['owner of A', '1 2 3 4 5 6 7 8', null],
  ['the report of A', '', null]
]);
select pg_temp.access('timetracker.memberships', 'timetracker_tenant', 'team_id', array[
  ['the lead of A', '1 2 3 4 5 6 7 8', '2--', '9-', '9-'],
  ['the lead of B', '9 10 11 12 13 14 15 16', null, null, null]
]);
select pg_temp.blindly('timetracker.memberships', 'timetracker_tenant', $$team_id = default$$, array[
  ['the lead of A', '1 2 3 4 5 6 7 8', null]
]);
select pg_temp.careless('timetracker.memberships', 'authenticated', 'team_id', array[
  ['the lead of A', '1 2 3 4 5 6 7 8', '2--', '9n', '9-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('timetracker.memberships', 'timetracker_tenant', null, array[
  ['the lead of A', '1 2 3 4 5 6 7 8', '2--', null, null]
], null);
insert into pg_temp.subject values ('timetracker.departments', array[$$id = 'aaaaaaaa-0003-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0003-4000-8000-000000000002'$$, $$id = 'aaaaaaaa-0003-4000-8000-000000000003'$$, $$id = 'bbbbbbbb-0003-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0003-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0003-4000-8000-000000000003'$$]::text[], $$insert into timetracker.departments (organization_id, name) values $$, array[$$('aaaaaaaa-0001-4000-8000-000000000001', 'name 50')$$, $$('bbbbbbbb-0001-4000-8000-000000000001', 'name 150')$$]::text[], 'id');
select pg_temp.rows_exist('timetracker.departments');
select pg_temp.access('timetracker.departments', 'authenticated', 'name', array[
  ['nobody', '-', '1-- 2--', '1n 2n 4n', '1n 2n 4n'],
  ['an outsider', '-', '1-- 2--', '1n 2n 4n', '1n 2n 4n'],
  ['viewer of A', '1 2 3', '1-- 2--', '1n 2n 4n', '1n 2n 4n'],
  ['member of A', '1 2 3', '1-- 2--', '1n 2n 4n', '1n 2n 4n'],
  ['manager of A', '1 2 3', '1++ 2--', '1+ 2+ 4n', '1+ 2+ 4n'],
  ['admin of A', '1 2 3', '1++ 2--', '1+ 2+ 4n', '1+ 2+ 4n'],
  ['owner of A', '1 2 3', '1++ 2--', '1+ 2+ 4n', '1+ 2+ 4n'],
  ['the lead of A', '1 2 3', '1-- 2--', '1n 2n 4n', '1n 2n 4n'],
  ['the report of A', '1 2 3', '1-- 2--', '1n 2n 4n', '1n 2n 4n'],
  ['the report''s report of A', '1 2 3', '1-- 2--', '1n 2n 4n', '1n 2n 4n'],
  ['owner of B', '4 5 6', '1-- 2++', '1n 2n 4+', '1n 2n 4+']
]);
select pg_temp.blindly('timetracker.departments', 'authenticated', null, array[
  ['viewer of A', null, '1 2 3 4 5 6'],
  ['owner of A', null, '4 5 6'],
  ['the report of A', null, '1 2 3 4 5 6']
]);
select pg_temp.access('timetracker.departments', 'timetracker_tenant', 'name', array[
  ['the lead of A', '1 2 3', '2--', '4-', '4-'],
  ['the lead of B', '4 5 6', null, null, null]
]);
select pg_temp.blindly('timetracker.departments', 'timetracker_tenant', null, array[
  ['the lead of A', null, '4 5 6']
]);
select pg_temp.careless('timetracker.departments', 'authenticated', 'name', array[
  ['the lead of A', '1 2 3', '2--', '4n', '4n'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('timetracker.departments', 'timetracker_tenant', null, array[
  ['the lead of A', '1 2 3', '2--', null, null]
], null);
insert into pg_temp.subject values ('timetracker.teams', array[$$id = 'aaaaaaaa-0004-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0004-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0004-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0004-4000-8000-000000000002'$$]::text[], $$insert into timetracker.teams (organization_id, name) values $$, array[$$('aaaaaaaa-0001-4000-8000-000000000001', 'name 50')$$, $$('bbbbbbbb-0001-4000-8000-000000000001', 'name 150')$$]::text[], 'id');
select pg_temp.rows_exist('timetracker.teams');
select pg_temp.access('timetracker.teams', 'authenticated', 'department_id', array[
  ['nobody', '-', '1-- 2--', '1n 2n 3n', '1n 2n 3n'],
  ['an outsider', '-', '1-- 2--', '1n 2n 3n', '1n 2n 3n'],
  ['viewer of A', '1 2', '1-- 2--', '1n 2n 3n', '1n 2n 3n'],
  ['member of A', '1 2', '1-- 2--', '1n 2n 3n', '1n 2n 3n'],
  ['manager of A', '1 2', '1++ 2--', '1+ 2+ 3n', '1+ 2+ 3n'],
  ['admin of A', '1 2', '1++ 2--', '1+ 2+ 3n', '1+ 2+ 3n'],
  ['owner of A', '1 2', '1++ 2--', '1+ 2+ 3n', '1+ 2+ 3n'],
  ['the lead of A', '1 2', '1-- 2--', '1n 2n 3n', '1n 2n 3n'],
  ['the report of A', '1 2', '1-- 2--', '1n 2n 3n', '1n 2n 3n'],
  ['the report''s report of A', '1 2', '1-- 2--', '1n 2n 3n', '1n 2n 3n'],
  ['owner of B', '3 4', '1-- 2++', '1n 2n 3+', '1n 2n 3+']
]);
select pg_temp.blindly('timetracker.teams', 'authenticated', $$department_id = default$$, array[
  ['viewer of A', '', '1 2 3 4'],
  ['owner of A', '1 2', '3 4'],
  ['the report of A', '', '1 2 3 4']
]);
select pg_temp.access('timetracker.teams', 'timetracker_tenant', 'department_id', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('timetracker.teams', 'timetracker_tenant', $$department_id = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('timetracker.teams', 'authenticated', 'department_id', array[
  ['the lead of A', '1 2', '2--', '3n', '3n'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('timetracker.teams', 'timetracker_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
insert into pg_temp.subject values ('timetracker.projects', array[$$id = 'aaaaaaaa-0005-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0005-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0005-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0005-4000-8000-000000000002'$$]::text[], $$insert into timetracker.projects (organization_id, name) values $$, array[$$('aaaaaaaa-0001-4000-8000-000000000001', 'name 50')$$, $$('bbbbbbbb-0001-4000-8000-000000000001', 'name 150')$$]::text[], 'id');
select pg_temp.rows_exist('timetracker.projects');
select pg_temp.access('timetracker.projects', 'authenticated', 'updated_at', array[
  ['nobody', '-', '1-- 2--', '1n 2n 3n', '1- 2- 3-'],
  ['an outsider', '-', '1-- 2--', '1n 2n 3n', null],
  ['viewer of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['member of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['manager of A', '1 2', '1++ 2--', '1+ 2+ 3n', null],
  ['admin of A', '1 2', '1++ 2--', '1+ 2+ 3n', null],
  ['owner of A', '1 2', '1++ 2--', '1+ 2+ 3n', '1- 2- 3-'],
  ['the lead of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['the report of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['the report''s report of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['owner of B', '3 4', '1-- 2++', '1n 2n 3+', null]
]);
select pg_temp.blindly('timetracker.projects', 'authenticated', $$updated_at = default$$, array[
  ['viewer of A', '', null],
  ['owner of A', '1 2', null],
  ['the report of A', '', null]
]);
select pg_temp.access('timetracker.projects', 'timetracker_tenant', 'updated_at', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('timetracker.projects', 'timetracker_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('timetracker.projects', 'authenticated', 'updated_at', array[
  ['the lead of A', '1 2', '2--', '3n', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('timetracker.projects', 'timetracker_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
insert into pg_temp.subject values ('timetracker.work_modes', array[$$code = 'haaa'$$, $$code = 'iaaa'$$]::text[], $$insert into timetracker.work_modes (code, title) values $$, array[$$('ecaa', 'title 56')$$]::text[], 'code');
select pg_temp.rows_exist('timetracker.work_modes');
select pg_temp.access('timetracker.work_modes', 'authenticated', 'title', array[
  ['nobody', '1 2', '1--', '1- 2-', '1- 2-'],
  ['an outsider', '1 2', null, null, null],
  ['viewer of A', '1 2', null, null, null],
  ['member of A', '1 2', null, null, null],
  ['manager of A', '1 2', null, null, null],
  ['admin of A', '1 2', null, null, null],
  ['owner of A', '1 2', '1--', '1- 2-', '1- 2-'],
  ['the lead of A', '1 2', null, null, null],
  ['the report of A', '1 2', null, null, null],
  ['the report''s report of A', '1 2', null, null, null],
  ['owner of B', '1 2', null, null, null]
]);
insert into pg_temp.subject values ('timetracker.task_categories', array[$$code = 'jaaa'$$, $$code = 'kaaa'$$]::text[], $$insert into timetracker.task_categories (code, title) values $$, array[$$('gcaa', 'title 58')$$]::text[], 'code');
select pg_temp.rows_exist('timetracker.task_categories');
select pg_temp.access('timetracker.task_categories', 'authenticated', 'title', array[
  ['nobody', '1 2', '1--', '1- 2-', '1- 2-'],
  ['an outsider', '1 2', null, null, null],
  ['viewer of A', '1 2', null, null, null],
  ['member of A', '1 2', null, null, null],
  ['manager of A', '1 2', null, null, null],
  ['admin of A', '1 2', null, null, null],
  ['owner of A', '1 2', '1--', '1- 2-', '1- 2-'],
  ['the lead of A', '1 2', null, null, null],
  ['the report of A', '1 2', null, null, null],
  ['the report''s report of A', '1 2', null, null, null],
  ['owner of B', '1 2', null, null, null]
]);
insert into pg_temp.subject values ('timetracker.activity_types', array[$$code = 'iaaa'$$, $$code = 'jaaa'$$]::text[], $$insert into timetracker.activity_types (code, title) values $$, array[$$('fcaa', 'title 57')$$]::text[], 'code');
select pg_temp.rows_exist('timetracker.activity_types');
select pg_temp.access('timetracker.activity_types', 'authenticated', 'title', array[
  ['nobody', '1 2', '1--', '1- 2-', '1- 2-'],
  ['an outsider', '1 2', null, null, null],
  ['viewer of A', '1 2', null, null, null],
  ['member of A', '1 2', null, null, null],
  ['manager of A', '1 2', null, null, null],
  ['admin of A', '1 2', null, null, null],
  ['owner of A', '1 2', '1--', '1- 2-', '1- 2-'],
  ['the lead of A', '1 2', null, null, null],
  ['the report of A', '1 2', null, null, null],
  ['the report''s report of A', '1 2', null, null, null],
  ['owner of B', '1 2', null, null, null]
]);
insert into pg_temp.subject values ('timetracker.time_logs', array[$$id = 'aaaaaaaa-0009-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0009-4000-8000-000000000002'$$, $$id = 'aaaaaaaa-0009-4000-8000-000000000003'$$, $$id = 'bbbbbbbb-0009-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0009-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0009-4000-8000-000000000003'$$]::text[], $$insert into timetracker.time_logs (organization_id, profile_id, started_at, ended_at) values $$, array[$$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', date_trunc('hour', now()), date_trunc('hour', now()) + interval '90 minutes')$$, $$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000002', date_trunc('hour', now()), date_trunc('hour', now()) + interval '90 minutes')$$, $$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000003', date_trunc('hour', now()), date_trunc('hour', now()) + interval '90 minutes')$$, $$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000004', date_trunc('hour', now()), date_trunc('hour', now()) + interval '90 minutes')$$, $$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000005', date_trunc('hour', now()), date_trunc('hour', now()) + interval '90 minutes')$$, $$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000006', date_trunc('hour', now()), date_trunc('hour', now()) + interval '90 minutes')$$, $$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000007', date_trunc('hour', now()), date_trunc('hour', now()) + interval '90 minutes')$$, $$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000008', date_trunc('hour', now()), date_trunc('hour', now()) + interval '90 minutes')$$, $$('bbbbbbbb-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', date_trunc('hour', now()), date_trunc('hour', now()) + interval '90 minutes')$$, $$('bbbbbbbb-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000002', date_trunc('hour', now()), date_trunc('hour', now()) + interval '90 minutes')$$, $$('bbbbbbbb-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000003', date_trunc('hour', now()), date_trunc('hour', now()) + interval '90 minutes')$$, $$('bbbbbbbb-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000004', date_trunc('hour', now()), date_trunc('hour', now()) + interval '90 minutes')$$, $$('bbbbbbbb-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000005', date_trunc('hour', now()), date_trunc('hour', now()) + interval '90 minutes')$$, $$('bbbbbbbb-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000006', date_trunc('hour', now()), date_trunc('hour', now()) + interval '90 minutes')$$, $$('bbbbbbbb-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000007', date_trunc('hour', now()), date_trunc('hour', now()) + interval '90 minutes')$$, $$('bbbbbbbb-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000008', date_trunc('hour', now()), date_trunc('hour', now()) + interval '90 minutes')$$, $$('bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000002', date_trunc('hour', now()), date_trunc('hour', now()) + interval '90 minutes')$$]::text[], 'id');
select pg_temp.rows_exist('timetracker.time_logs');
select pg_temp.access('timetracker.time_logs', 'authenticated', 'project_id', array[
  ['nobody', '-', '14-- 6-- 1-- 7-- 17--', '1n 2n 4n', '1n 2n 4n'],
  ['an outsider', '-', '14-- 6-- 1-- 7-- 17--', '1n 2n 4n', '1n 2n 4n'],
  ['viewer of A', '3', '9-- 1-- 2-- 17--', '1n 2n 4n', '1n 2n 4n'],
  ['member of A', '-', '10-- 2++ 1-- 17--', '1n 2n 4n', '1n 2n 4n'],
  ['manager of A', '1 2 3', '11-- 3++ 1-- 17--', '1n 2n 4n', '1n 2n 4n'],
  ['admin of A', '1 2 3', '12-- 4++ 1-- 17--', '1+ 2+ 4n', '1+ 2+ 4n'],
  ['owner of A', '1 2 3', '13-- 5++ 1-- 17--', '1+ 2+ 4n', '1+ 2+ 4n'],
  ['the lead of A', '-', '14-- 6-- 1-- 7-- 17--', '1n 2n 4n', '1n 2n 4n'],
  ['the report of A', '1', '15-- 7-- 1-- 8-- 17--', '1+ 2n 4n', pg_temp.weighed('aaaaaaaa-0000-4000-8000-000000000007', 'timetracker.time_logs', false, '1? 2n 4n', array[$$time_logs.status <> 'final'$$])],
  ['the report''s report of A', '2', '16-- 8-- 1-- 17--', '1n 2+ 4n', pg_temp.weighed('aaaaaaaa-0000-4000-8000-000000000008', 'timetracker.time_logs', false, '1n 2? 4n', array[$$time_logs.status <> 'final'$$])],
  ['owner of B', '4 5 6', '14-- 6-- 1-- 7-- 17--', '1n 2n 4+', '1n 2n 4+']
]);
select pg_temp.changes('timetracker.time_logs', 'authenticated', array[['1', 'comment', $$'comment 71'$$], ['1', 'started_at', $$timestamptz '2001-02-03 04:05+00'$$], ['1', 'ended_at', $$timestamptz '2001-02-03 04:05+00'$$], ['1', 'status', $$'queued'$$], ['2', 'comment', $$'comment 71'$$], ['2', 'started_at', $$timestamptz '2001-02-03 04:05+00'$$], ['2', 'ended_at', $$timestamptz '2001-02-03 04:05+00'$$], ['4', 'comment', $$'comment 71'$$], ['4', 'started_at', $$timestamptz '2001-02-03 04:05+00'$$], ['4', 'ended_at', $$timestamptz '2001-02-03 04:05+00'$$], ['4', 'status', $$'queued'$$]], array[
  ['nobody', '000.000000.'],
  ['an outsider', '000.000000.'],
  ['viewer of A', '000.000000.'],
  ['member of A', '000.000000.'],
  ['manager of A', '000.000000.'],
  ['admin of A', '+++.+++000.'],
  ['owner of A', '+++.+++000.'],
  ['the lead of A', '000.000000.'],
  ['the report of A', '+++.000000.'],
  ['the report''s report of A', '000.+++000.'],
  ['owner of B', '000.000+++.']
], null);
select pg_temp.blindly('timetracker.time_logs', 'authenticated', $$project_id = default$$, array[
  ['viewer of A', '3', pg_temp.holds('aaaaaaaa-0000-4000-8000-000000000001', 'timetracker.time_logs', array[$$false$$, $$true$$, $$(time_logs.status <> 'final') is not true$$], array[2, 2, 3, 2, 2, 2])],
  ['owner of A', '1 2 3', '4 5 6'],
  ['the report of A', '1', pg_temp.holds('aaaaaaaa-0000-4000-8000-000000000007', 'timetracker.time_logs', array[$$false$$, $$true$$, $$(time_logs.status <> 'final') is not true$$], array[3, 2, 2, 2, 2, 2])]
]);
select pg_temp.access('timetracker.time_logs', 'timetracker_tenant', 'project_id', array[
  ['the lead of A', '1 2 3', '17--', '4-', '4-'],
  ['the lead of B', '4 5 6', null, null, null]
]);
select pg_temp.blindly('timetracker.time_logs', 'timetracker_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2 3', '4 5 6']
]);
select pg_temp.careless('timetracker.time_logs', 'authenticated', 'project_id', array[
  ['the lead of A', '1 2 3', '17--', '4n', '4n'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('timetracker.time_logs', 'timetracker_tenant', null, array[
  ['the lead of A', '1 2 3', '17--', null, null]
], null);
insert into pg_temp.subject values ('timetracker.ai_extractions', array[$$id = 'aaaaaaaa-000a-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-000a-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-000a-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-000a-4000-8000-000000000002'$$]::text[], $$insert into timetracker.ai_extractions (organization_id, time_log_id, model, confidence) values $$, array[$$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0009-4000-8000-000000000003', 'model 50', 0)$$, $$('bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0009-4000-8000-000000000003', 'model 150', 0)$$]::text[], 'id');
select pg_temp.rows_exist('timetracker.ai_extractions');
select pg_temp.access('timetracker.ai_extractions', 'authenticated', 'model', array[
  ['nobody', '-', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['viewer of A', '-', null, null, null],
  ['member of A', '-', null, null, null],
  ['manager of A', '1 2', null, null, null],
  ['admin of A', '1 2', null, null, null],
  ['owner of A', '1 2', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '1', null, null, null],
  ['the report''s report of A', '2', null, null, null],
  ['owner of B', '3 4', null, null, null]
]);
select pg_temp.access('timetracker.ai_extractions', 'timetracker_tenant', 'model', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('timetracker.ai_extractions', 'timetracker_tenant', $$transcript = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('timetracker.ai_extractions', 'authenticated', 'model', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('timetracker.ai_extractions', 'timetracker_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
insert into pg_temp.subject values ('timetracker.attachments', array[$$id = 'aaaaaaaa-000b-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-000b-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-000b-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-000b-4000-8000-000000000002'$$]::text[], $$insert into timetracker.attachments (organization_id, time_log_id, path, content_type, size_bytes) values $$, array[$$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0009-4000-8000-000000000003', 'path 50', 'image/png', 0)$$, $$('bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0009-4000-8000-000000000003', 'path 150', 'image/png', 0)$$]::text[], 'id');
select pg_temp.rows_exist('timetracker.attachments');
select pg_temp.access('timetracker.attachments', 'authenticated', 'path', array[
  ['nobody', '-', '1-- 2--', '1- 2- 3-', '1n 2n 3n'],
  ['an outsider', '-', '1-- 2--', null, '1n 2n 3n'],
  ['viewer of A', '-', pg_temp.weighed('aaaaaaaa-0000-4000-8000-000000000001', 'timetracker.attachments', true, '1?? 2--', array[$$time_log_id = any (array(select pg_temp.my_logs()))$$, $$time_log_id = any (array(select pg_temp.my_logs()))$$]), null, '1n 2n 3n'],
  ['member of A', '-', pg_temp.weighed('aaaaaaaa-0000-4000-8000-000000000002', 'timetracker.attachments', true, '1?- 2--', array[$$time_log_id = any (array(select pg_temp.my_logs()))$$]), null, '1n 2n 3n'],
  ['manager of A', '1 2', pg_temp.weighed('aaaaaaaa-0000-4000-8000-000000000003', 'timetracker.attachments', true, '1?? 2--', array[$$time_log_id = any (array(select pg_temp.my_logs()))$$, $$time_log_id = any (array(select pg_temp.my_logs()))$$]), null, pg_temp.weighed('aaaaaaaa-0000-4000-8000-000000000003', 'timetracker.attachments', false, '1? 2? 3n', array[$$time_log_id = any (array(select pg_temp.my_logs()))$$, $$time_log_id = any (array(select pg_temp.my_logs()))$$])],
  ['admin of A', '1 2', pg_temp.weighed('aaaaaaaa-0000-4000-8000-000000000004', 'timetracker.attachments', true, '1?? 2--', array[$$time_log_id = any (array(select pg_temp.my_logs()))$$, $$time_log_id = any (array(select pg_temp.my_logs()))$$]), null, pg_temp.weighed('aaaaaaaa-0000-4000-8000-000000000004', 'timetracker.attachments', false, '1? 2? 3n', array[$$time_log_id = any (array(select pg_temp.my_logs()))$$, $$time_log_id = any (array(select pg_temp.my_logs()))$$])],
  ['owner of A', '1 2', pg_temp.weighed('aaaaaaaa-0000-4000-8000-000000000005', 'timetracker.attachments', true, '1?? 2--', array[$$time_log_id = any (array(select pg_temp.my_logs()))$$, $$time_log_id = any (array(select pg_temp.my_logs()))$$]), '1- 2- 3-', pg_temp.weighed('aaaaaaaa-0000-4000-8000-000000000005', 'timetracker.attachments', false, '1? 2? 3n', array[$$time_log_id = any (array(select pg_temp.my_logs()))$$, $$time_log_id = any (array(select pg_temp.my_logs()))$$])],
  ['the lead of A', '-', pg_temp.weighed('aaaaaaaa-0000-4000-8000-000000000006', 'timetracker.attachments', true, '1?- 2--', array[$$time_log_id = any (array(select pg_temp.my_logs()))$$]), null, '1n 2n 3n'],
  ['the report of A', '1', pg_temp.weighed('aaaaaaaa-0000-4000-8000-000000000007', 'timetracker.attachments', true, '1?- 2--', array[$$time_log_id = any (array(select pg_temp.my_logs()))$$]), null, pg_temp.weighed('aaaaaaaa-0000-4000-8000-000000000007', 'timetracker.attachments', false, '1? 2n 3n', array[$$time_log_id = any (array(select pg_temp.my_logs()))$$])],
  ['the report''s report of A', '2', pg_temp.weighed('aaaaaaaa-0000-4000-8000-000000000008', 'timetracker.attachments', true, '1?- 2--', array[$$time_log_id = any (array(select pg_temp.my_logs()))$$]), null, pg_temp.weighed('aaaaaaaa-0000-4000-8000-000000000008', 'timetracker.attachments', false, '1n 2? 3n', array[$$time_log_id = any (array(select pg_temp.my_logs()))$$])],
  ['owner of B', '3 4', pg_temp.weighed('bbbbbbbb-0000-4000-8000-000000000005', 'timetracker.attachments', true, '1-- 2??', array[$$time_log_id = any (array(select pg_temp.my_logs()))$$, $$time_log_id = any (array(select pg_temp.my_logs()))$$]), null, pg_temp.weighed('bbbbbbbb-0000-4000-8000-000000000005', 'timetracker.attachments', false, '1n 2n 3?', array[$$time_log_id = any (array(select pg_temp.my_logs()))$$])]
]);
select pg_temp.blindly('timetracker.attachments', 'authenticated', $$content_type = 'audio/9'$$, array[
  ['viewer of A', null, pg_temp.holds('aaaaaaaa-0000-4000-8000-000000000001', 'timetracker.attachments', array[$$false$$, $$true$$, $$(time_log_id = any (array(select pg_temp.my_logs()))) is not true$$], array[3, 3, 2, 2])],
  ['owner of A', null, pg_temp.holds('aaaaaaaa-0000-4000-8000-000000000005', 'timetracker.attachments', array[$$false$$, $$true$$, $$(time_log_id = any (array(select pg_temp.my_logs()))) is not true$$], array[3, 3, 2, 2])],
  ['the report of A', null, pg_temp.holds('aaaaaaaa-0000-4000-8000-000000000007', 'timetracker.attachments', array[$$false$$, $$true$$, $$(time_log_id = any (array(select pg_temp.my_logs()))) is not true$$], array[3, 3, 2, 2])]
]);
select pg_temp.access('timetracker.attachments', 'timetracker_tenant', 'path', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('timetracker.attachments', 'timetracker_tenant', $$content_type = 'audio/9'$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('timetracker.attachments', 'authenticated', 'path', array[
  ['the lead of A', '1 2', '2--', '3-', '3n'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('timetracker.attachments', 'timetracker_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
insert into pg_temp.subject values ('timetracker.user_day_summaries', array[$$organization_id = 'aaaaaaaa-0001-4000-8000-000000000001' and profile_id = 'aaaaaaaa-0000-4000-8000-000000000007' and day = date '2024-02-03'$$, $$organization_id = 'aaaaaaaa-0001-4000-8000-000000000001' and profile_id = 'aaaaaaaa-0000-4000-8000-000000000008' and day = date '2024-03-03'$$, $$organization_id = 'bbbbbbbb-0001-4000-8000-000000000001' and profile_id = 'bbbbbbbb-0000-4000-8000-000000000007' and day = date '2024-06-03'$$, $$organization_id = 'bbbbbbbb-0001-4000-8000-000000000001' and profile_id = 'bbbbbbbb-0000-4000-8000-000000000008' and day = date '2024-07-03'$$]::text[], $$insert into timetracker.user_day_summaries (organization_id, profile_id, day) values $$, array[$$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', date '2024-03-03')$$, $$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000002', date '2024-03-03')$$, $$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000003', date '2024-03-03')$$, $$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000004', date '2024-03-03')$$, $$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000005', date '2024-03-03')$$, $$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000006', date '2024-03-03')$$, $$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000007', date '2024-03-03')$$, $$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000008', date '2024-03-03')$$, $$('bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', date '2024-07-03')$$]::text[], 'organization_id');
select pg_temp.rows_exist('timetracker.user_day_summaries');
select pg_temp.access('timetracker.user_day_summaries', 'authenticated', 'minutes', array[
  ['nobody', '-', '6-- 1-- 7-- 9--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['viewer of A', '-', null, null, null],
  ['member of A', '-', null, null, null],
  ['manager of A', '1 2', null, null, null],
  ['admin of A', '1 2', null, null, null],
  ['owner of A', '1 2', '5-- 1-- 9--', '1- 2- 3-', '1- 2- 3-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '1', null, null, null],
  ['the report''s report of A', '2', null, null, null],
  ['owner of B', '3 4', null, null, null]
]);
select pg_temp.access('timetracker.user_day_summaries', 'timetracker_tenant', 'minutes', array[
  ['the lead of A', '1 2', '9--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('timetracker.user_day_summaries', 'timetracker_tenant', $$minutes = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('timetracker.user_day_summaries', 'authenticated', 'minutes', array[
  ['the lead of A', '1 2', '9--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('timetracker.user_day_summaries', 'timetracker_tenant', null, array[
  ['the lead of A', '1 2', '9--', null, null]
], null);
insert into pg_temp.subject values ('timetracker.time_log_embeddings', array[$$id = 'aaaaaaaa-000d-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-000d-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-000d-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-000d-4000-8000-000000000002'$$]::text[], $$insert into timetracker.time_log_embeddings (organization_id, time_log_id, model, embedding) values $$, array[$$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0009-4000-8000-000000000003', 'model 50', (array_fill(1::real, array[1535]) || 51::real))$$, $$('bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0009-4000-8000-000000000003', 'model 150', (array_fill(1::real, array[1535]) || 151::real))$$]::text[], 'id');
select pg_temp.rows_exist('timetracker.time_log_embeddings');
select pg_temp.access('timetracker.time_log_embeddings', 'authenticated', 'model', array[
  ['nobody', '-', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['viewer of A', '-', null, null, null],
  ['member of A', '-', null, null, null],
  ['manager of A', '1 2', null, null, null],
  ['admin of A', '1 2', null, null, null],
  ['owner of A', '1 2', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '1', null, null, null],
  ['the report''s report of A', '2', null, null, null],
  ['owner of B', '3 4', null, null, null]
]);
select pg_temp.access('timetracker.time_log_embeddings', 'timetracker_tenant', 'model', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('timetracker.time_log_embeddings', 'timetracker_tenant', $$model = 'model 71'$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('timetracker.time_log_embeddings', 'authenticated', 'model', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('timetracker.time_log_embeddings', 'timetracker_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
insert into pg_temp.subject values ('timetracker.log_tasks', array[$$id = 'aaaaaaaa-000e-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-000e-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-000e-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-000e-4000-8000-000000000002'$$]::text[], $$insert into timetracker.log_tasks (organization_id, time_log_id, kind) values $$, array[$$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0009-4000-8000-000000000003', 'transcribe')$$, $$('bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0009-4000-8000-000000000003', 'transcribe')$$]::text[], 'id');
select pg_temp.rows_exist('timetracker.log_tasks');
select pg_temp.access('timetracker.log_tasks', 'authenticated', 'time_log_id', array[
  ['nobody', '-', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['viewer of A', '-', null, null, null],
  ['member of A', '-', null, null, null],
  ['manager of A', '1 2', null, null, null],
  ['admin of A', '1 2', null, null, null],
  ['owner of A', '1 2', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '1', null, null, null],
  ['the report''s report of A', '2', null, null, null],
  ['owner of B', '3 4', null, null, null]
]);
select pg_temp.access('timetracker.log_tasks', 'timetracker_tenant', 'time_log_id', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('timetracker.log_tasks', 'timetracker_tenant', $$kind = 'classify'$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('timetracker.log_tasks', 'authenticated', 'time_log_id', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('timetracker.log_tasks', 'timetracker_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
insert into pg_temp.subject values ('timetracker.external_accounts', array[$$id = 'aaaaaaaa-000f-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-000f-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-000f-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-000f-4000-8000-000000000002'$$]::text[], $$insert into timetracker.external_accounts (organization_id, profile_id, integration, external_id) values $$, array[$$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'slack', 'external id 50')$$, $$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000002', 'slack', 'external id 50')$$, $$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000003', 'slack', 'external id 50')$$, $$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000004', 'slack', 'external id 50')$$, $$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000005', 'slack', 'external id 50')$$, $$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000006', 'slack', 'external id 50')$$, $$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000007', 'slack', 'external id 50')$$, $$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000008', 'slack', 'external id 50')$$, $$('bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'slack', 'external id 150')$$]::text[], 'id');
select pg_temp.rows_exist('timetracker.external_accounts');
select pg_temp.access('timetracker.external_accounts', 'authenticated', null, array[
  ['nobody', '-', '6-- 1-- 7-- 9--', null, '1n 2n 3n'],
  ['an outsider', '-', null, null, '1n 2n 3n'],
  ['viewer of A', '-', null, null, '1n 2n 3n'],
  ['member of A', '-', null, null, '1n 2n 3n'],
  ['manager of A', '-', null, null, '1n 2n 3n'],
  ['admin of A', '1 2', null, null, '1+ 2+ 3n'],
  ['owner of A', '1 2', '5-- 1-- 9--', null, '1+ 2+ 3n'],
  ['the lead of A', '-', null, null, '1n 2n 3n'],
  ['the report of A', '1', null, null, '1+ 2n 3n'],
  ['the report''s report of A', '2', null, null, '1n 2+ 3n'],
  ['owner of B', '3 4', null, null, '1n 2n 3+']
]);
select pg_temp.blindly('timetracker.external_accounts', 'authenticated', null, array[
  ['viewer of A', null, '1 2 3 4'],
  ['owner of A', null, '3 4'],
  ['the report of A', null, '2 3 4']
]);
select pg_temp.access('timetracker.external_accounts', 'timetracker_tenant', null, array[
  ['the lead of A', '1 2', '9--', null, '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('timetracker.external_accounts', 'timetracker_tenant', null, array[
  ['the lead of A', null, '3 4']
]);
select pg_temp.careless('timetracker.external_accounts', 'authenticated', null, array[
  ['the lead of A', '1 2', '9--', null, '3n'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('timetracker.external_accounts', 'timetracker_tenant', null, array[
  ['the lead of A', '1 2', '9--', null, null]
], null);
insert into pg_temp.subject values ('timetracker.inbound_events', array[$$id = 'aaaaaaaa-0010-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0010-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0010-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0010-4000-8000-000000000002'$$]::text[], $$insert into timetracker.inbound_events (organization_id, profile_id, integration, delivery) values $$, array[$$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'slack', 'delivery 50')$$, $$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000002', 'slack', 'delivery 50')$$, $$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000003', 'slack', 'delivery 50')$$, $$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000004', 'slack', 'delivery 50')$$, $$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000005', 'slack', 'delivery 50')$$, $$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000006', 'slack', 'delivery 50')$$, $$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000007', 'slack', 'delivery 50')$$, $$('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000008', 'slack', 'delivery 50')$$, $$('bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'slack', 'delivery 150')$$]::text[], 'id');
select pg_temp.rows_exist('timetracker.inbound_events');
select pg_temp.access('timetracker.inbound_events', 'authenticated', 'time_log_id', array[
  ['nobody', '-', '6-- 1-- 7-- 9--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['viewer of A', '-', null, null, null],
  ['member of A', '-', null, null, null],
  ['manager of A', '-', null, null, null],
  ['admin of A', '1 2', null, null, null],
  ['owner of A', '1 2', '5-- 1-- 9--', '1- 2- 3-', '1- 2- 3-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '1', null, null, null],
  ['the report''s report of A', '2', null, null, null],
  ['owner of B', '3 4', null, null, null]
]);
select pg_temp.access('timetracker.inbound_events', 'timetracker_tenant', 'time_log_id', array[
  ['the lead of A', '1 2', '9--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('timetracker.inbound_events', 'timetracker_tenant', $$time_log_id = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('timetracker.inbound_events', 'authenticated', 'time_log_id', array[
  ['the lead of A', '1 2', '9--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('timetracker.inbound_events', 'timetracker_tenant', null, array[
  ['the lead of A', '1 2', '9--', null, null]
], null);
insert into timetracker.memberships (id, organization_id, profile_id, role, team_id, department_id) values ('bbbbbbbb-0002-4000-8000-000000000095', 'bbbbbbbb-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000006', 'owner', 'bbbbbbbb-0004-4000-8000-000000000002', 'bbbbbbbb-0003-4000-8000-000000000003');
insert into pg_temp.person values ('a member of A and B', 'aaaaaaaa-0000-4000-8000-000000000006');
select set_config('seoc.tenant', 'aaaaaaaa-0001-4000-8000-000000000001'::text, true);
select pg_temp.access('timetracker.organizations', 'timetracker_tenant', 'name', array[
  ['a member of A and B', '1', null, '2-', '2-']
]);
select pg_temp.access('timetracker.memberships', 'timetracker_tenant', 'team_id', array[
  ['a member of A and B', '1 2 3 4 5 6 7 8', '2--', '9-', '9-']
]);
select pg_temp.access('timetracker.departments', 'timetracker_tenant', 'name', array[
  ['a member of A and B', '1 2 3', '2--', '4-', '4-']
]);
select pg_temp.access('timetracker.teams', 'timetracker_tenant', 'department_id', array[
  ['a member of A and B', '1 2', '2--', '3-', '3-']
]);
select pg_temp.access('timetracker.projects', 'timetracker_tenant', 'updated_at', array[
  ['a member of A and B', '1 2', '2--', '3-', '3-']
]);
select pg_temp.access('timetracker.time_logs', 'timetracker_tenant', 'project_id', array[
  ['a member of A and B', '1 2 3', '17--', '4-', '4-']
]);
select pg_temp.access('timetracker.ai_extractions', 'timetracker_tenant', 'model', array[
  ['a member of A and B', '1 2', '2--', '3-', '3-']
]);
select pg_temp.access('timetracker.attachments', 'timetracker_tenant', 'path', array[
  ['a member of A and B', '1 2', '2--', '3-', '3-']
]);
select pg_temp.access('timetracker.user_day_summaries', 'timetracker_tenant', 'minutes', array[
  ['a member of A and B', '1 2', '9--', '3-', '3-']
]);
select pg_temp.access('timetracker.time_log_embeddings', 'timetracker_tenant', 'model', array[
  ['a member of A and B', '1 2', '2--', '3-', '3-']
]);
select pg_temp.access('timetracker.log_tasks', 'timetracker_tenant', 'time_log_id', array[
  ['a member of A and B', '1 2', '2--', '3-', '3-']
]);
select pg_temp.access('timetracker.external_accounts', 'timetracker_tenant', null, array[
  ['a member of A and B', '1 2', '9--', null, '3-']
]);
select pg_temp.access('timetracker.inbound_events', 'timetracker_tenant', 'time_log_id', array[
  ['a member of A and B', '1 2', '9--', '3-', '3-']
]);

select * from finish();
rollback;
