begin;
select plan(2315);

select vault.create_secret('a key for tests, callcenter-contacts.1', 'callcenter-contacts.1') where not exists (select from vault.decrypted_secrets s where s.name = 'callcenter-contacts.1');
select vault.create_secret('a key for tests, callcenter-contacts.hash', 'callcenter-contacts.hash') where not exists (select from vault.decrypted_secrets s where s.name = 'callcenter-contacts.hash');
select vault.create_secret('a key for tests, callcenter-credentials.1', 'callcenter-credentials.1') where not exists (select from vault.decrypted_secrets s where s.name = 'callcenter-credentials.1');
select vault.create_secret('a key for tests, callcenter-credentials.hash', 'callcenter-credentials.hash') where not exists (select from vault.decrypted_secrets s where s.name = 'callcenter-credentials.hash');
select vault.create_secret('a key for tests, callcenter-payment.1', 'callcenter-payment.1') where not exists (select from vault.decrypted_secrets s where s.name = 'callcenter-payment.1');
select vault.create_secret('a key for tests, callcenter-payment.hash', 'callcenter-payment.hash') where not exists (select from vault.decrypted_secrets s where s.name = 'callcenter-payment.hash');
select vault.create_secret('a key for tests, callcenter-people.1', 'callcenter-people.1') where not exists (select from vault.decrypted_secrets s where s.name = 'callcenter-people.1');
select vault.create_secret('a key for tests, callcenter-people.hash', 'callcenter-people.hash') where not exists (select from vault.decrypted_secrets s where s.name = 'callcenter-people.hash');
insert into callcenter.tenants (id, name, slug, currency) values
  ('aaaaaaaa-0000-4000-8000-000000000001', 'name 1', 'baaa', 'EUR'),
  ('bbbbbbbb-0000-4000-8000-000000000001', 'name 101', 'xdaa', 'EUR');
insert into auth.users (id, email, raw_app_meta_data) values
  ('aaaaaaaa-0001-4000-8000-000000000001', 'user.1@example.com', jsonb_build_object('tenants_id', 'aaaaaaaa-0000-4000-8000-000000000001')),
  ('aaaaaaaa-0001-4000-8000-000000000002', 'user.2@example.com', jsonb_build_object('tenants_id', 'aaaaaaaa-0000-4000-8000-000000000001')),
  ('aaaaaaaa-0001-4000-8000-000000000003', 'user.3@example.com', jsonb_build_object('tenants_id', 'aaaaaaaa-0000-4000-8000-000000000001')),
  ('aaaaaaaa-0001-4000-8000-000000000004', 'user.4@example.com', jsonb_build_object('tenants_id', 'aaaaaaaa-0000-4000-8000-000000000001')),
  ('aaaaaaaa-0001-4000-8000-000000000005', 'user.5@example.com', jsonb_build_object('tenants_id', 'aaaaaaaa-0000-4000-8000-000000000001')),
  ('aaaaaaaa-0001-4000-8000-000000000006', 'user.6@example.com', jsonb_build_object('tenants_id', 'aaaaaaaa-0000-4000-8000-000000000001')),
  ('aaaaaaaa-0001-4000-8000-000000000007', 'user.7@example.com', jsonb_build_object('tenants_id', 'aaaaaaaa-0000-4000-8000-000000000001')),
  ('bbbbbbbb-0001-4000-8000-000000000001', 'user.8@example.com', jsonb_build_object('tenants_id', 'bbbbbbbb-0000-4000-8000-000000000001')),
  ('bbbbbbbb-0001-4000-8000-000000000002', 'user.9@example.com', jsonb_build_object('tenants_id', 'bbbbbbbb-0000-4000-8000-000000000001')),
  ('bbbbbbbb-0001-4000-8000-000000000003', 'user.10@example.com', jsonb_build_object('tenants_id', 'bbbbbbbb-0000-4000-8000-000000000001')),
  ('bbbbbbbb-0001-4000-8000-000000000004', 'user.11@example.com', jsonb_build_object('tenants_id', 'bbbbbbbb-0000-4000-8000-000000000001')),
  ('bbbbbbbb-0001-4000-8000-000000000005', 'user.12@example.com', jsonb_build_object('tenants_id', 'bbbbbbbb-0000-4000-8000-000000000001')),
  ('bbbbbbbb-0001-4000-8000-000000000006', 'user.13@example.com', jsonb_build_object('tenants_id', 'bbbbbbbb-0000-4000-8000-000000000001')),
  ('bbbbbbbb-0001-4000-8000-000000000007', 'user.14@example.com', jsonb_build_object('tenants_id', 'bbbbbbbb-0000-4000-8000-000000000001')),
  ('00000000-0001-4000-8000-000000000999', 'other.1@example.com', '{}'),
  ('00000000-0001-4000-8000-000000000900', 'other.2@example.com', '{}'),
  ('00000000-0001-4000-8000-000000000901', 'other.3@example.com', '{}');
delete from callcenter.users where id in ('00000000-0001-4000-8000-000000000999', '00000000-0001-4000-8000-000000000900', '00000000-0001-4000-8000-000000000901');
insert into callcenter.users (id, display_name) values
  ('aaaaaaaa-0001-4000-8000-000000000001', 'display name 1'),
  ('aaaaaaaa-0001-4000-8000-000000000002', 'display name 2'),
  ('aaaaaaaa-0001-4000-8000-000000000003', 'display name 3'),
  ('aaaaaaaa-0001-4000-8000-000000000004', 'display name 4'),
  ('aaaaaaaa-0001-4000-8000-000000000005', 'display name 5'),
  ('aaaaaaaa-0001-4000-8000-000000000006', 'display name 6'),
  ('aaaaaaaa-0001-4000-8000-000000000007', 'display name 7'),
  ('bbbbbbbb-0001-4000-8000-000000000001', 'display name 101'),
  ('bbbbbbbb-0001-4000-8000-000000000002', 'display name 102'),
  ('bbbbbbbb-0001-4000-8000-000000000003', 'display name 103'),
  ('bbbbbbbb-0001-4000-8000-000000000004', 'display name 104'),
  ('bbbbbbbb-0001-4000-8000-000000000005', 'display name 105'),
  ('bbbbbbbb-0001-4000-8000-000000000006', 'display name 106'),
  ('bbbbbbbb-0001-4000-8000-000000000007', 'display name 107')
on conflict (id) do update set display_name = excluded.display_name;
insert into callcenter.user_roles (id, tenant_id, user_id, role) values
  ('aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'AGENT'),
  ('aaaaaaaa-0002-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000002', 'SUPERVISOR'),
  ('aaaaaaaa-0002-4000-8000-000000000003', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000003', 'MANAGER'),
  ('aaaaaaaa-0002-4000-8000-000000000004', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000004', 'ADMIN'),
  ('aaaaaaaa-0002-4000-8000-000000000005', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000005', 'AGENT'),
  ('aaaaaaaa-0002-4000-8000-000000000006', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000006', 'AGENT'),
  ('aaaaaaaa-0002-4000-8000-000000000007', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000007', 'AGENT'),
  ('bbbbbbbb-0002-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000001', 'AGENT'),
  ('bbbbbbbb-0002-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000002', 'SUPERVISOR'),
  ('bbbbbbbb-0002-4000-8000-000000000003', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000003', 'MANAGER'),
  ('bbbbbbbb-0002-4000-8000-000000000004', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000004', 'ADMIN'),
  ('bbbbbbbb-0002-4000-8000-000000000005', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000005', 'AGENT'),
  ('bbbbbbbb-0002-4000-8000-000000000006', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000006', 'AGENT'),
  ('bbbbbbbb-0002-4000-8000-000000000007', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000007', 'AGENT');
insert into callcenter.roles (name, rank, description) values
  ('FAAA', 6, 'description 5'),
  ('GAAA', 7, 'description 6');
insert into callcenter.permissions (code, description, default_roles) values
  ('oa.a', 'description 14', array['ADMIN']),
  ('pa.a', 'description 15', array['ADMIN']),
  ('qa.a', 'description 16', array['ADMIN']);
insert into callcenter.role_permissions (id, tenant_id, role, permission) values
  ('aaaaaaaa-0005-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'ADMIN', 'oa.a'),
  ('aaaaaaaa-0005-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'ADMIN', 'pa.a'),
  ('bbbbbbbb-0005-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'ADMIN', 'oa.a'),
  ('bbbbbbbb-0005-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'ADMIN', 'pa.a');
insert into callcenter.teams (id, tenant_id, name, supervisor_id) values
  ('aaaaaaaa-0006-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'name 1', 'aaaaaaaa-0001-4000-8000-000000000006'),
  ('aaaaaaaa-0006-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'name 2', 'aaaaaaaa-0001-4000-8000-000000000007'),
  ('aaaaaaaa-0006-4000-8000-000000000003', 'aaaaaaaa-0000-4000-8000-000000000001', 'name 3', 'aaaaaaaa-0001-4000-8000-000000000001'),
  ('bbbbbbbb-0006-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'name 101', 'bbbbbbbb-0001-4000-8000-000000000006'),
  ('bbbbbbbb-0006-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'name 102', 'bbbbbbbb-0001-4000-8000-000000000007'),
  ('bbbbbbbb-0006-4000-8000-000000000003', 'bbbbbbbb-0000-4000-8000-000000000001', 'name 103', 'bbbbbbbb-0001-4000-8000-000000000001');
insert into callcenter.skills (id, tenant_id, code, title) values
  ('aaaaaaaa-0007-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'baaa', 'title 1'),
  ('aaaaaaaa-0007-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'caaa', 'title 2'),
  ('aaaaaaaa-0007-4000-8000-000000000003', 'aaaaaaaa-0000-4000-8000-000000000001', 'daaa', 'title 3'),
  ('bbbbbbbb-0007-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'xdaa', 'title 101'),
  ('bbbbbbbb-0007-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'ydaa', 'title 102'),
  ('bbbbbbbb-0007-4000-8000-000000000003', 'bbbbbbbb-0000-4000-8000-000000000001', 'zdaa', 'title 103');
insert into callcenter.agents (id, tenant_id, user_id, team_id, extension, last_assigned_at, phone, email, national_id, payout_iban, slack_handle) values
  ('aaaaaaaa-0008-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000006', 'aaaaaaaa-0006-4000-8000-000000000001', '204', null, '+49 30 1234567', 'email.1@example.com', '078-05-1120', 'DE02 1203 0000 0000 2020 51', 'U012ABCDEF'),
  ('aaaaaaaa-0008-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000007', 'aaaaaaaa-0006-4000-8000-000000000002', '2000', null, '+49 30 1234567', 'email.2@example.com', '078-05-1120', 'DE02 1203 0000 0000 2020 51', 'U100000'),
  ('aaaaaaaa-0008-4000-8000-000000000003', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0006-4000-8000-000000000003', '3000', null, '+49 30 1234567', 'email.3@example.com', '078-05-1120', 'DE02 1203 0000 0000 2020 51', 'W100000'),
  ('bbbbbbbb-0008-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000006', 'bbbbbbbb-0006-4000-8000-000000000001', '1010', null, '+49 30 1234567', 'email.101@example.com', '078-05-1120', 'DE02 1203 0000 0000 2020 51', 'WE10000'),
  ('bbbbbbbb-0008-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000007', 'bbbbbbbb-0006-4000-8000-000000000002', '2010', null, '+49 30 1234567', 'email.102@example.com', '078-05-1120', 'DE02 1203 0000 0000 2020 51', 'UF10000'),
  ('bbbbbbbb-0008-4000-8000-000000000003', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0006-4000-8000-000000000003', '3010', null, '+49 30 1234567', 'email.103@example.com', '078-05-1120', 'DE02 1203 0000 0000 2020 51', 'WF10000');
insert into callcenter.agent_skills (tenant_id, agent_id, skill_id) values
  ('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000001', 'aaaaaaaa-0007-4000-8000-000000000001'),
  ('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000002', 'aaaaaaaa-0007-4000-8000-000000000002'),
  ('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0008-4000-8000-000000000001', 'bbbbbbbb-0007-4000-8000-000000000001'),
  ('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0008-4000-8000-000000000002', 'bbbbbbbb-0007-4000-8000-000000000002');
insert into callcenter.agent_activities (id, tenant_id, agent_id, from_status, to_status, seconds) values
  ('aaaaaaaa-000a-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000006', 'OFFLINE', 'ONLINE', 0),
  ('aaaaaaaa-000a-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000007', 'OFFLINE', 'ONLINE', 0),
  ('bbbbbbbb-000a-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000006', 'OFFLINE', 'ONLINE', 0),
  ('bbbbbbbb-000a-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000007', 'OFFLINE', 'ONLINE', 0);
insert into callcenter.lead_sources (id, tenant_id, code, title, kind) values
  ('aaaaaaaa-000b-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'baaa', 'title 1', 'WEBSITE'),
  ('aaaaaaaa-000b-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'caaa', 'title 2', 'WEBSITE'),
  ('aaaaaaaa-000b-4000-8000-000000000003', 'aaaaaaaa-0000-4000-8000-000000000001', 'daaa', 'title 3', 'WEBSITE'),
  ('bbbbbbbb-000b-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'xdaa', 'title 101', 'WEBSITE'),
  ('bbbbbbbb-000b-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'ydaa', 'title 102', 'WEBSITE'),
  ('bbbbbbbb-000b-4000-8000-000000000003', 'bbbbbbbb-0000-4000-8000-000000000001', 'zdaa', 'title 103', 'WEBSITE');
insert into callcenter.campaigns (id, tenant_id, code, name, starts_at, ends_at, goal_leads) values
  ('aaaaaaaa-0013-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'baaa', 'name 1', timestamptz '2024-01-15 12:09:01+00', null, null),
  ('aaaaaaaa-0013-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'caaa', 'name 2', timestamptz '2024-01-15 12:09:02+00', null, null),
  ('aaaaaaaa-0013-4000-8000-000000000003', 'aaaaaaaa-0000-4000-8000-000000000001', 'daaa', 'name 3', timestamptz '2024-01-15 12:09:03+00', null, null),
  ('bbbbbbbb-0013-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'xdaa', 'name 101', timestamptz '2024-01-15 12:09:41+00', null, null),
  ('bbbbbbbb-0013-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'ydaa', 'name 102', timestamptz '2024-01-15 12:09:42+00', null, null),
  ('bbbbbbbb-0013-4000-8000-000000000003', 'bbbbbbbb-0000-4000-8000-000000000001', 'zdaa', 'name 103', timestamptz '2024-01-15 12:09:43+00', null, null);
insert into callcenter.leads (id, tenant_id, source_id, campaign_id, external_ref, full_name, company_name, email, phone, required_skill_id, estimated_value, status, lost_reason, scored_at, assigned_to, assigned_at, last_contacted_at, closed_at, forgotten_at) values
  ('aaaaaaaa-000c-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000b-4000-8000-000000000001', 'aaaaaaaa-0013-4000-8000-000000000001', 'external ref 1', 'full name 1', null, 'lead@example.org', '+49 30 7654321', 'aaaaaaaa-0007-4000-8000-000000000001', null, 'WON', null, null, 'aaaaaaaa-0001-4000-8000-000000000006', now(), null, now(), null),
  ('aaaaaaaa-000c-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000b-4000-8000-000000000002', 'aaaaaaaa-0013-4000-8000-000000000002', 'external ref 2', 'full name 2', null, 'lead@example.org', '+49 30 7654321', 'aaaaaaaa-0007-4000-8000-000000000002', null, 'WON', null, null, 'aaaaaaaa-0001-4000-8000-000000000007', now(), null, now(), null),
  ('aaaaaaaa-000c-4000-8000-000000000003', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000b-4000-8000-000000000003', 'aaaaaaaa-0013-4000-8000-000000000003', 'external ref 3', 'full name 3', null, 'lead@example.org', '+49 30 7654321', 'aaaaaaaa-0007-4000-8000-000000000003', null, 'WON', null, null, 'aaaaaaaa-0001-4000-8000-000000000001', now(), null, now(), null),
  ('bbbbbbbb-000c-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000b-4000-8000-000000000001', 'bbbbbbbb-0013-4000-8000-000000000001', 'external ref 101', 'full name 101', null, 'lead@example.org', '+49 30 7654321', 'bbbbbbbb-0007-4000-8000-000000000001', null, 'WON', null, null, 'bbbbbbbb-0001-4000-8000-000000000006', now(), null, now(), null),
  ('bbbbbbbb-000c-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000b-4000-8000-000000000002', 'bbbbbbbb-0013-4000-8000-000000000002', 'external ref 102', 'full name 102', null, 'lead@example.org', '+49 30 7654321', 'bbbbbbbb-0007-4000-8000-000000000002', null, 'WON', null, null, 'bbbbbbbb-0001-4000-8000-000000000007', now(), null, now(), null),
  ('bbbbbbbb-000c-4000-8000-000000000003', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000b-4000-8000-000000000003', 'bbbbbbbb-0013-4000-8000-000000000003', 'external ref 103', 'full name 103', null, 'lead@example.org', '+49 30 7654321', 'bbbbbbbb-0007-4000-8000-000000000003', null, 'WON', null, null, 'bbbbbbbb-0001-4000-8000-000000000001', now(), null, now(), null);
insert into callcenter.lead_activities (id, tenant_id, lead_id, kind, actor_id, detail) values
  ('aaaaaaaa-000d-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000001', 'CREATED', 'aaaaaaaa-0001-4000-8000-000000000006', null),
  ('aaaaaaaa-000d-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000002', 'CREATED', 'aaaaaaaa-0001-4000-8000-000000000007', null),
  ('bbbbbbbb-000d-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000c-4000-8000-000000000001', 'CREATED', 'bbbbbbbb-0001-4000-8000-000000000006', null),
  ('bbbbbbbb-000d-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000c-4000-8000-000000000002', 'CREATED', 'bbbbbbbb-0001-4000-8000-000000000007', null);
insert into callcenter.scoring_models (id, tenant_id, name, is_active) values
  ('aaaaaaaa-000e-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'name 1', false),
  ('aaaaaaaa-000e-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'name 2', false),
  ('bbbbbbbb-000e-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'name 101', false),
  ('bbbbbbbb-000e-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'name 102', false);
insert into callcenter.lead_scores (id, tenant_id, lead_id, model_id, score, source_quality, status_factor, age_factor, assignment_factor, availability_factor) values
  ('aaaaaaaa-000f-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000001', 'aaaaaaaa-000e-4000-8000-000000000001', 0, 0, 0, 0, 0, 0),
  ('aaaaaaaa-000f-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000002', 'aaaaaaaa-000e-4000-8000-000000000002', 0, 0, 0, 0, 0, 0),
  ('bbbbbbbb-000f-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000c-4000-8000-000000000001', 'bbbbbbbb-000e-4000-8000-000000000001', 0, 0, 0, 0, 0, 0),
  ('bbbbbbbb-000f-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000c-4000-8000-000000000002', 'bbbbbbbb-000e-4000-8000-000000000002', 0, 0, 0, 0, 0, 0);
insert into callcenter.routing_rules (id, tenant_id, "position", name, source_id, campaign_id, skill_id, team_id) values
  ('aaaaaaaa-0010-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 2, 'name 1', 'aaaaaaaa-000b-4000-8000-000000000001', 'aaaaaaaa-0013-4000-8000-000000000001', 'aaaaaaaa-0007-4000-8000-000000000001', 'aaaaaaaa-0006-4000-8000-000000000001'),
  ('aaaaaaaa-0010-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 3, 'name 2', 'aaaaaaaa-000b-4000-8000-000000000002', 'aaaaaaaa-0013-4000-8000-000000000002', 'aaaaaaaa-0007-4000-8000-000000000002', 'aaaaaaaa-0006-4000-8000-000000000002'),
  ('bbbbbbbb-0010-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 102, 'name 101', 'bbbbbbbb-000b-4000-8000-000000000001', 'bbbbbbbb-0013-4000-8000-000000000001', 'bbbbbbbb-0007-4000-8000-000000000001', 'bbbbbbbb-0006-4000-8000-000000000001'),
  ('bbbbbbbb-0010-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 103, 'name 102', 'bbbbbbbb-000b-4000-8000-000000000002', 'bbbbbbbb-0013-4000-8000-000000000002', 'bbbbbbbb-0007-4000-8000-000000000002', 'bbbbbbbb-0006-4000-8000-000000000002');
insert into callcenter.lead_assignments (id, tenant_id, lead_id, agent_id, assigned_by, rule_id, strategy, ended_at) values
  ('aaaaaaaa-0011-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000006', 'aaaaaaaa-0001-4000-8000-000000000007', 'aaaaaaaa-0010-4000-8000-000000000001', null, now()),
  ('aaaaaaaa-0011-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000002', 'aaaaaaaa-0001-4000-8000-000000000007', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0010-4000-8000-000000000002', null, now()),
  ('bbbbbbbb-0011-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000c-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000006', 'bbbbbbbb-0001-4000-8000-000000000007', 'bbbbbbbb-0010-4000-8000-000000000001', null, now()),
  ('bbbbbbbb-0011-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000c-4000-8000-000000000002', 'bbbbbbbb-0001-4000-8000-000000000007', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0010-4000-8000-000000000002', null, now());
insert into callcenter.lead_documents (id, tenant_id, lead_id, file_name, size_bytes, uploaded_by) values
  ('aaaaaaaa-0012-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000001', 'baaa', 1, 'aaaaaaaa-0001-4000-8000-000000000006'),
  ('aaaaaaaa-0012-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000002', 'caaa', 1, 'aaaaaaaa-0001-4000-8000-000000000007'),
  ('bbbbbbbb-0012-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000c-4000-8000-000000000001', 'Dbaa', 1, 'bbbbbbbb-0001-4000-8000-000000000006'),
  ('bbbbbbbb-0012-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000c-4000-8000-000000000002', 'Ebaa', 1, 'bbbbbbbb-0001-4000-8000-000000000007');
insert into callcenter.campaign_sources (tenant_id, campaign_id, source_id) values
  ('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0013-4000-8000-000000000001', 'aaaaaaaa-000b-4000-8000-000000000001'),
  ('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0013-4000-8000-000000000002', 'aaaaaaaa-000b-4000-8000-000000000002'),
  ('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0013-4000-8000-000000000001', 'bbbbbbbb-000b-4000-8000-000000000001'),
  ('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0013-4000-8000-000000000002', 'bbbbbbbb-000b-4000-8000-000000000002');
insert into callcenter.campaign_expenses (id, tenant_id, campaign_id, kind, amount, spent_on, note, booked_by) values
  ('aaaaaaaa-0015-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0013-4000-8000-000000000001', 'MEDIA', 10, date '2024-01-07', null, 'aaaaaaaa-0001-4000-8000-000000000006'),
  ('aaaaaaaa-0015-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0013-4000-8000-000000000002', 'MEDIA', 10, date '2024-01-07', null, 'aaaaaaaa-0001-4000-8000-000000000007'),
  ('bbbbbbbb-0015-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0013-4000-8000-000000000001', 'MEDIA', 10, date '2024-01-07', null, 'bbbbbbbb-0001-4000-8000-000000000006'),
  ('bbbbbbbb-0015-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0013-4000-8000-000000000002', 'MEDIA', 10, date '2024-01-07', null, 'bbbbbbbb-0001-4000-8000-000000000007');
insert into callcenter.ivr_menus (id, tenant_id, name, prompt) values
  ('aaaaaaaa-0017-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'name 1', 'prompt 1'),
  ('aaaaaaaa-0017-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'name 2', 'prompt 2'),
  ('aaaaaaaa-0017-4000-8000-000000000003', 'aaaaaaaa-0000-4000-8000-000000000001', 'name 3', 'prompt 3'),
  ('bbbbbbbb-0017-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'name 101', 'prompt 101'),
  ('bbbbbbbb-0017-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'name 102', 'prompt 102'),
  ('bbbbbbbb-0017-4000-8000-000000000003', 'bbbbbbbb-0000-4000-8000-000000000001', 'name 103', 'prompt 103');
insert into callcenter.phone_numbers (id, tenant_id, number, title, menu_id, campaign_id, served_by) values
  ('aaaaaaaa-0019-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', '+2000000', 'title 1', 'aaaaaaaa-0017-4000-8000-000000000001', 'aaaaaaaa-0013-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000006'),
  ('aaaaaaaa-0019-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', '+3000000', 'title 2', 'aaaaaaaa-0017-4000-8000-000000000002', 'aaaaaaaa-0013-4000-8000-000000000002', 'aaaaaaaa-0001-4000-8000-000000000007'),
  ('bbbbbbbb-0019-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', '+3110000', 'title 101', 'bbbbbbbb-0017-4000-8000-000000000001', 'bbbbbbbb-0013-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000006'),
  ('bbbbbbbb-0019-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', '+4110000', 'title 102', 'bbbbbbbb-0017-4000-8000-000000000002', 'bbbbbbbb-0013-4000-8000-000000000002', 'bbbbbbbb-0001-4000-8000-000000000007');
insert into callcenter.call_logs (id, tenant_id, reference, direction, lead_id, agent_id, team_id, campaign_id, line_id, other_number, answered_at, ended_at, outcome, note) values
  ('aaaaaaaa-0016-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', '01ARYZ6S41' || upper(translate(substr(md5(random()::text), 1, 16), 'ilou', 'abcd')), 'INBOUND', 'aaaaaaaa-000c-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000006', 'aaaaaaaa-0006-4000-8000-000000000001', 'aaaaaaaa-0013-4000-8000-000000000001', 'aaaaaaaa-0019-4000-8000-000000000001', '+49 30 7654321', null, null, null, null),
  ('aaaaaaaa-0016-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', '01ARYZ6S41' || upper(translate(substr(md5(random()::text), 1, 16), 'ilou', 'abcd')), 'INBOUND', 'aaaaaaaa-000c-4000-8000-000000000002', 'aaaaaaaa-0001-4000-8000-000000000007', 'aaaaaaaa-0006-4000-8000-000000000002', 'aaaaaaaa-0013-4000-8000-000000000002', 'aaaaaaaa-0019-4000-8000-000000000002', '+49 30 7654321', null, null, null, null),
  ('aaaaaaaa-0016-4000-8000-000000000003', 'aaaaaaaa-0000-4000-8000-000000000001', '01ARYZ6S41' || upper(translate(substr(md5(random()::text), 1, 16), 'ilou', 'abcd')), 'INBOUND', 'aaaaaaaa-000c-4000-8000-000000000003', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0006-4000-8000-000000000003', 'aaaaaaaa-0013-4000-8000-000000000003', 'aaaaaaaa-0019-4000-8000-000000000001', '+49 30 7654321', null, null, null, null),
  ('bbbbbbbb-0016-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', '01ARYZ6S41' || upper(translate(substr(md5(random()::text), 1, 16), 'ilou', 'abcd')), 'INBOUND', 'bbbbbbbb-000c-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000006', 'bbbbbbbb-0006-4000-8000-000000000001', 'bbbbbbbb-0013-4000-8000-000000000001', 'bbbbbbbb-0019-4000-8000-000000000001', '+49 30 7654321', null, null, null, null),
  ('bbbbbbbb-0016-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', '01ARYZ6S41' || upper(translate(substr(md5(random()::text), 1, 16), 'ilou', 'abcd')), 'INBOUND', 'bbbbbbbb-000c-4000-8000-000000000002', 'bbbbbbbb-0001-4000-8000-000000000007', 'bbbbbbbb-0006-4000-8000-000000000002', 'bbbbbbbb-0013-4000-8000-000000000002', 'bbbbbbbb-0019-4000-8000-000000000002', '+49 30 7654321', null, null, null, null),
  ('bbbbbbbb-0016-4000-8000-000000000003', 'bbbbbbbb-0000-4000-8000-000000000001', '01ARYZ6S41' || upper(translate(substr(md5(random()::text), 1, 16), 'ilou', 'abcd')), 'INBOUND', 'bbbbbbbb-000c-4000-8000-000000000003', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0006-4000-8000-000000000003', 'bbbbbbbb-0013-4000-8000-000000000003', 'bbbbbbbb-0019-4000-8000-000000000001', '+49 30 7654321', null, null, null, null);
insert into callcenter.ivr_options (id, tenant_id, menu_id, digit, target_id, team_id) values
  ('aaaaaaaa-0018-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0017-4000-8000-000000000001', '1', null, null),
  ('aaaaaaaa-0018-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0017-4000-8000-000000000002', '2', null, null),
  ('bbbbbbbb-0018-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0017-4000-8000-000000000001', '1', null, null),
  ('bbbbbbbb-0018-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0017-4000-8000-000000000002', '2', null, null);
insert into callcenter.ivr_interactions (id, tenant_id, call_log_id, menu_id, digit, action) values
  ('aaaaaaaa-001a-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0016-4000-8000-000000000001', 'aaaaaaaa-0017-4000-8000-000000000001', '1', null),
  ('aaaaaaaa-001a-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0016-4000-8000-000000000002', 'aaaaaaaa-0017-4000-8000-000000000002', '2', null),
  ('bbbbbbbb-001a-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0016-4000-8000-000000000001', 'bbbbbbbb-0017-4000-8000-000000000001', '1', null),
  ('bbbbbbbb-001a-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0016-4000-8000-000000000002', 'bbbbbbbb-0017-4000-8000-000000000002', '2', null);
insert into callcenter.voicemails (id, tenant_id, call_log_id, seconds, transcript, taken_by, taken_at) values
  ('aaaaaaaa-001b-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0016-4000-8000-000000000001', 1, null, 'aaaaaaaa-0001-4000-8000-000000000006', now()),
  ('aaaaaaaa-001b-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0016-4000-8000-000000000002', 1, null, 'aaaaaaaa-0001-4000-8000-000000000007', now()),
  ('bbbbbbbb-001b-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0016-4000-8000-000000000001', 1, null, 'bbbbbbbb-0001-4000-8000-000000000006', now()),
  ('bbbbbbbb-001b-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0016-4000-8000-000000000002', 1, null, 'bbbbbbbb-0001-4000-8000-000000000007', now());
insert into callcenter.message_providers (id, tenant_id, channel, name, credential, sender, served_by) values
  ('aaaaaaaa-001c-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'SMS', 'name 1', 'key-0123456789', null, 'aaaaaaaa-0001-4000-8000-000000000006'),
  ('aaaaaaaa-001c-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'SMS', 'name 2', 'key-0123456789', null, 'aaaaaaaa-0001-4000-8000-000000000007'),
  ('bbbbbbbb-001c-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'SMS', 'name 101', 'key-0123456789', null, 'bbbbbbbb-0001-4000-8000-000000000006'),
  ('bbbbbbbb-001c-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'SMS', 'name 102', 'key-0123456789', null, 'bbbbbbbb-0001-4000-8000-000000000007');
insert into callcenter.message_templates (id, tenant_id, channel, code, language, subject, body) values
  ('aaaaaaaa-001d-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'SMS', 'baaa', 'en', null, 'body 1'),
  ('aaaaaaaa-001d-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'SMS', 'caaa', 'en', null, 'body 2'),
  ('bbbbbbbb-001d-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'SMS', 'xdaa', 'en', null, 'body 101'),
  ('bbbbbbbb-001d-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'SMS', 'ydaa', 'en', null, 'body 102');
insert into callcenter.messages (id, tenant_id, lead_id, colleague_id, author_id, channel, template_id, provider_id, carrier_id, recipient, subject, body, provider_reference, delivery) values
  ('aaaaaaaa-001e-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000006', 'aaaaaaaa-0001-4000-8000-000000000007', 'SMS', 'aaaaaaaa-001d-4000-8000-000000000001', 'aaaaaaaa-001c-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', '+49 30 7654321', null, 'body 1', 'provider reference 1', 'PENDING'),
  ('aaaaaaaa-001e-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000002', 'aaaaaaaa-0001-4000-8000-000000000007', 'aaaaaaaa-0001-4000-8000-000000000001', 'SMS', 'aaaaaaaa-001d-4000-8000-000000000002', 'aaaaaaaa-001c-4000-8000-000000000002', 'aaaaaaaa-0001-4000-8000-000000000002', '+49 30 7654321', null, 'body 2', 'provider reference 2', 'PENDING'),
  ('bbbbbbbb-001e-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000c-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000006', 'bbbbbbbb-0001-4000-8000-000000000007', 'SMS', 'bbbbbbbb-001d-4000-8000-000000000001', 'bbbbbbbb-001c-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000001', '+49 30 7654321', null, 'body 101', 'provider reference 101', 'PENDING'),
  ('bbbbbbbb-001e-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000c-4000-8000-000000000002', 'bbbbbbbb-0001-4000-8000-000000000007', 'bbbbbbbb-0001-4000-8000-000000000001', 'SMS', 'bbbbbbbb-001d-4000-8000-000000000002', 'bbbbbbbb-001c-4000-8000-000000000002', 'bbbbbbbb-0001-4000-8000-000000000002', '+49 30 7654321', null, 'body 102', 'provider reference 102', 'PENDING');
insert into callcenter.outbox_entries (id, tenant_id, message_id) values
  ('aaaaaaaa-001f-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001e-4000-8000-000000000001'),
  ('aaaaaaaa-001f-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001e-4000-8000-000000000002'),
  ('bbbbbbbb-001f-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-001e-4000-8000-000000000001'),
  ('bbbbbbbb-001f-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-001e-4000-8000-000000000002');
insert into callcenter.message_events (id, tenant_id, message_id, delivery, detail) values
  ('aaaaaaaa-0020-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001e-4000-8000-000000000001', 'PENDING', null),
  ('aaaaaaaa-0020-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001e-4000-8000-000000000002', 'PENDING', null),
  ('bbbbbbbb-0020-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-001e-4000-8000-000000000001', 'PENDING', null),
  ('bbbbbbbb-0020-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-001e-4000-8000-000000000002', 'PENDING', null);
insert into callcenter.device_tokens (id, tenant_id, user_id, platform, carrier_id, token) values
  ('aaaaaaaa-0021-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000006', 'IOS', 'aaaaaaaa-0001-4000-8000-000000000007', 'token 1xxxxxxxxx'),
  ('aaaaaaaa-0021-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000007', 'IOS', 'aaaaaaaa-0001-4000-8000-000000000001', 'token 2xxxxxxxxx'),
  ('bbbbbbbb-0021-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000006', 'IOS', 'bbbbbbbb-0001-4000-8000-000000000007', 'token 101xxxxxxx'),
  ('bbbbbbbb-0021-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000007', 'IOS', 'bbbbbbbb-0001-4000-8000-000000000001', 'token 102xxxxxxx');
insert into callcenter.notifications (id, tenant_id, user_id, kind, text, read_at) values
  ('aaaaaaaa-0022-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000006', 'LEAD_ASSIGNED', 'text 1', null),
  ('aaaaaaaa-0022-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000007', 'LEAD_ASSIGNED', 'text 2', null),
  ('bbbbbbbb-0022-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000006', 'LEAD_ASSIGNED', 'text 101', null),
  ('bbbbbbbb-0022-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000007', 'LEAD_ASSIGNED', 'text 102', null);
insert into callcenter.point_rules (id, tenant_id, deed, valid_from, points, per_day) values
  ('aaaaaaaa-0023-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'CALL_COMPLETED', timestamptz '2024-01-15 12:05:01+00', 1, null),
  ('aaaaaaaa-0023-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'CALL_COMPLETED', timestamptz '2024-01-15 12:05:02+00', 1, null),
  ('bbbbbbbb-0023-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'CALL_COMPLETED', timestamptz '2024-01-15 12:05:41+00', 1, null),
  ('bbbbbbbb-0023-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'CALL_COMPLETED', timestamptz '2024-01-15 12:05:42+00', 1, null);
insert into callcenter.point_entries (id, tenant_id, user_id, event, points, subject_id) values
  ('aaaaaaaa-0024-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000006', 'LEAD_WON', 10, '00000000-0000-4000-8000-000000000001'),
  ('aaaaaaaa-0024-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000007', 'LEAD_WON', 10, '00000000-0000-4000-8000-000000000002'),
  ('bbbbbbbb-0024-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000006', 'LEAD_WON', 10, '00000000-0000-4000-8000-000000000101'),
  ('bbbbbbbb-0024-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000007', 'LEAD_WON', 10, '00000000-0000-4000-8000-000000000102');
insert into callcenter.achievement_tiers (id, tenant_id, title, min_points) values
  ('aaaaaaaa-0025-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'title 1', 1),
  ('aaaaaaaa-0025-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'title 2', 2),
  ('bbbbbbbb-0025-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'title 101', 101),
  ('bbbbbbbb-0025-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'title 102', 102);
insert into callcenter.badges (id, tenant_id, code, title, deed, threshold) values
  ('aaaaaaaa-0026-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'baaa', 'title 1', 'CALL_COMPLETED', 1),
  ('aaaaaaaa-0026-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'caaa', 'title 2', 'CALL_COMPLETED', 1),
  ('aaaaaaaa-0026-4000-8000-000000000003', 'aaaaaaaa-0000-4000-8000-000000000001', 'daaa', 'title 3', 'CALL_COMPLETED', 1),
  ('bbbbbbbb-0026-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'xdaa', 'title 101', 'CALL_COMPLETED', 1),
  ('bbbbbbbb-0026-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'ydaa', 'title 102', 'CALL_COMPLETED', 1),
  ('bbbbbbbb-0026-4000-8000-000000000003', 'bbbbbbbb-0000-4000-8000-000000000001', 'zdaa', 'title 103', 'CALL_COMPLETED', 1);
insert into callcenter.user_badges (id, tenant_id, user_id, badge_id) values
  ('aaaaaaaa-0027-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000006', 'aaaaaaaa-0026-4000-8000-000000000001'),
  ('aaaaaaaa-0027-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000007', 'aaaaaaaa-0026-4000-8000-000000000002'),
  ('bbbbbbbb-0027-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000006', 'bbbbbbbb-0026-4000-8000-000000000001'),
  ('bbbbbbbb-0027-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000007', 'bbbbbbbb-0026-4000-8000-000000000002');
insert into callcenter.challenges (id, tenant_id, title, period, deed, target, bonus, starts_at, ends_at) values
  ('aaaaaaaa-0028-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'title 1', 'DAILY', 'CALL_COMPLETED', 1, 1, timestamptz '2024-01-15 12:09:01+00', null),
  ('aaaaaaaa-0028-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'title 2', 'DAILY', 'CALL_COMPLETED', 1, 1, timestamptz '2024-01-15 12:09:02+00', null),
  ('aaaaaaaa-0028-4000-8000-000000000003', 'aaaaaaaa-0000-4000-8000-000000000001', 'title 3', 'DAILY', 'CALL_COMPLETED', 1, 1, timestamptz '2024-01-15 12:09:03+00', null),
  ('bbbbbbbb-0028-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'title 101', 'DAILY', 'CALL_COMPLETED', 1, 1, timestamptz '2024-01-15 12:09:41+00', null),
  ('bbbbbbbb-0028-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'title 102', 'DAILY', 'CALL_COMPLETED', 1, 1, timestamptz '2024-01-15 12:09:42+00', null),
  ('bbbbbbbb-0028-4000-8000-000000000003', 'bbbbbbbb-0000-4000-8000-000000000001', 'title 103', 'DAILY', 'CALL_COMPLETED', 1, 1, timestamptz '2024-01-15 12:09:43+00', null);
insert into callcenter.challenge_progress (id, tenant_id, challenge_id, user_id, began_on, completed_at) values
  ('aaaaaaaa-0029-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0028-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000006', date '2024-02-07', null),
  ('aaaaaaaa-0029-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0028-4000-8000-000000000002', 'aaaaaaaa-0001-4000-8000-000000000007', date '2024-03-07', null),
  ('bbbbbbbb-0029-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0028-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000006', date '2024-06-07', null),
  ('bbbbbbbb-0029-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0028-4000-8000-000000000002', 'bbbbbbbb-0001-4000-8000-000000000007', date '2024-07-07', null);
insert into callcenter.competitions (id, tenant_id, title, prize, starts_at, ends_at) values
  ('aaaaaaaa-002a-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'title 1', null, timestamptz '2030-01-01', timestamptz '2030-02-01'),
  ('aaaaaaaa-002a-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'title 2', null, timestamptz '2030-01-01', timestamptz '2030-02-01'),
  ('aaaaaaaa-002a-4000-8000-000000000003', 'aaaaaaaa-0000-4000-8000-000000000001', 'title 3', null, timestamptz '2030-01-01', timestamptz '2030-02-01'),
  ('bbbbbbbb-002a-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'title 101', null, timestamptz '2030-01-01', timestamptz '2030-02-01'),
  ('bbbbbbbb-002a-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'title 102', null, timestamptz '2030-01-01', timestamptz '2030-02-01'),
  ('bbbbbbbb-002a-4000-8000-000000000003', 'bbbbbbbb-0000-4000-8000-000000000001', 'title 103', null, timestamptz '2030-01-01', timestamptz '2030-02-01');
insert into callcenter.competition_teams (tenant_id, competition_id, team_id, points, place) values
  ('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-002a-4000-8000-000000000001', 'aaaaaaaa-0006-4000-8000-000000000001', 1, 1),
  ('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-002a-4000-8000-000000000002', 'aaaaaaaa-0006-4000-8000-000000000002', 1, 1),
  ('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-002a-4000-8000-000000000001', 'bbbbbbbb-0006-4000-8000-000000000001', 1, 1),
  ('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-002a-4000-8000-000000000002', 'bbbbbbbb-0006-4000-8000-000000000002', 1, 1);
insert into callcenter.rewards (id, tenant_id, title, cost, stock) values
  ('aaaaaaaa-002c-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'title 1', 1, null),
  ('aaaaaaaa-002c-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'title 2', 1, null),
  ('bbbbbbbb-002c-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'title 101', 1, null),
  ('bbbbbbbb-002c-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'title 102', 1, null);
insert into callcenter.redemptions (id, tenant_id, user_id, reward_id, cost, decided_by) values
  ('aaaaaaaa-002d-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000006', 'aaaaaaaa-002c-4000-8000-000000000001', 1, null),
  ('aaaaaaaa-002d-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000007', 'aaaaaaaa-002c-4000-8000-000000000002', 1, null),
  ('bbbbbbbb-002d-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000006', 'bbbbbbbb-002c-4000-8000-000000000001', 1, null),
  ('bbbbbbbb-002d-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000007', 'bbbbbbbb-002c-4000-8000-000000000002', 1, null);
insert into callcenter.daily_metrics (id, tenant_id, day) values
  ('aaaaaaaa-002e-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', date '2030-01-01' + (random() * 2000000)::integer),
  ('aaaaaaaa-002e-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', date '2030-01-01' + (random() * 2000000)::integer),
  ('bbbbbbbb-002e-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', date '2030-01-01' + (random() * 2000000)::integer),
  ('bbbbbbbb-002e-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', date '2030-01-01' + (random() * 2000000)::integer);
insert into callcenter.audit_logs (id, tenant_id, actor_id, actor_role, action, resource, row_id, changes, ip_address, user_agent) values
  ('aaaaaaaa-002f-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', null, null, 'INSERT', null, null, null, null, null),
  ('aaaaaaaa-002f-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', null, null, 'INSERT', null, null, null, null, null),
  ('bbbbbbbb-002f-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', null, null, 'INSERT', null, null, null, null, null),
  ('bbbbbbbb-002f-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', null, null, 'INSERT', null, null, null, null, null);
insert into callcenter.security_events (id, tenant_id, kind, account_id, detail, ip_address, user_agent, status, resolution, handled_by) values
  ('aaaaaaaa-0030-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'REPEATED_FAILED_LOGIN', null, null, null, null, 'OPEN', null, 'aaaaaaaa-0001-4000-8000-000000000006'),
  ('aaaaaaaa-0030-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'REPEATED_FAILED_LOGIN', null, null, null, null, 'OPEN', null, 'aaaaaaaa-0001-4000-8000-000000000007'),
  ('bbbbbbbb-0030-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'REPEATED_FAILED_LOGIN', null, null, null, null, 'OPEN', null, 'bbbbbbbb-0001-4000-8000-000000000006'),
  ('bbbbbbbb-0030-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'REPEATED_FAILED_LOGIN', null, null, null, null, 'OPEN', null, 'bbbbbbbb-0001-4000-8000-000000000007');
insert into callcenter.consent_records (id, tenant_id, lead_id, purpose, evidence, noted_by, ip_address, withdrawn_at) values
  ('aaaaaaaa-0031-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000001', 'EMAIL', 'evidence 1', 'aaaaaaaa-0001-4000-8000-000000000006', null, now()),
  ('aaaaaaaa-0031-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000002', 'EMAIL', 'evidence 2', 'aaaaaaaa-0001-4000-8000-000000000007', null, now()),
  ('bbbbbbbb-0031-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000c-4000-8000-000000000001', 'EMAIL', 'evidence 101', 'bbbbbbbb-0001-4000-8000-000000000006', null, now()),
  ('bbbbbbbb-0031-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000c-4000-8000-000000000002', 'EMAIL', 'evidence 102', 'bbbbbbbb-0001-4000-8000-000000000007', null, now());
insert into callcenter.gdpr_requests (id, tenant_id, kind, lead_id, requester_email, status, answer, handled_by) values
  ('aaaaaaaa-0032-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'ACCESS', 'aaaaaaaa-000c-4000-8000-000000000001', 'asker@example.org', 'RECEIVED', null, 'aaaaaaaa-0001-4000-8000-000000000006'),
  ('aaaaaaaa-0032-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'ACCESS', 'aaaaaaaa-000c-4000-8000-000000000002', 'asker@example.org', 'RECEIVED', null, 'aaaaaaaa-0001-4000-8000-000000000007'),
  ('bbbbbbbb-0032-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'ACCESS', 'bbbbbbbb-000c-4000-8000-000000000001', 'asker@example.org', 'RECEIVED', null, 'bbbbbbbb-0001-4000-8000-000000000006'),
  ('bbbbbbbb-0032-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'ACCESS', 'bbbbbbbb-000c-4000-8000-000000000002', 'asker@example.org', 'RECEIVED', null, 'bbbbbbbb-0001-4000-8000-000000000007');
insert into callcenter.data_classifications (id, table_name, column_name, data_class, basis) values
  ('00000000-0033-4000-8000-000000000001', 'taaa', 'taaa', 'INTERNAL', 'basis 19'),
  ('00000000-0033-4000-8000-000000000002', 'uaaa', 'uaaa', 'INTERNAL', 'basis 20');
select is((select count(*) from callcenter.tenants where (id = 'aaaaaaaa-0000-4000-8000-000000000001') or (id = 'bbbbbbbb-0000-4000-8000-000000000001')), 2::bigint, 'the rows that behaviour is tested on are there, callcenter.tenants among them');
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
select pg_temp.act_as('callcenter_api');
select pg_temp.act_as('callcenter_tenant');
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
  ('an outsider', '00000000-0001-4000-8000-000000000999'),
  ('AGENT of A', 'aaaaaaaa-0001-4000-8000-000000000001'),
  ('SUPERVISOR of A', 'aaaaaaaa-0001-4000-8000-000000000002'),
  ('MANAGER of A', 'aaaaaaaa-0001-4000-8000-000000000003'),
  ('ADMIN of A', 'aaaaaaaa-0001-4000-8000-000000000004'),
  ('the lead of A', 'aaaaaaaa-0001-4000-8000-000000000005'),
  ('the report of A', 'aaaaaaaa-0001-4000-8000-000000000006'),
  ('the report''s report of A', 'aaaaaaaa-0001-4000-8000-000000000007'),
  ('AGENT of B', 'bbbbbbbb-0001-4000-8000-000000000001'),
  ('SUPERVISOR of B', 'bbbbbbbb-0001-4000-8000-000000000002'),
  ('MANAGER of B', 'bbbbbbbb-0001-4000-8000-000000000003'),
  ('ADMIN of B', 'bbbbbbbb-0001-4000-8000-000000000004'),
  ('the lead of B', 'bbbbbbbb-0001-4000-8000-000000000005'),
  ('the report of B', 'bbbbbbbb-0001-4000-8000-000000000006'),
  ('the report''s report of B', 'bbbbbbbb-0001-4000-8000-000000000007');
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
select is(pg_temp.reading('callcenter_api', 'aaaaaaaa-0001-4000-8000-000000000001', $$select string_agg(t::text, ' ') from callcenter_private.tenants_as(array['ADMIN']) as t$$), 'null', 'AGENT of A has role ADMIN in no tenant');
select is(pg_temp.reading('callcenter_api', 'aaaaaaaa-0001-4000-8000-000000000004', $$select string_agg(t::text, ' ') from callcenter_private.tenants_as(array['ADMIN']) as t$$), 'aaaaaaaa-0000-4000-8000-000000000001'::text, 'ADMIN of A has role ADMIN in his tenant alone');
insert into pg_temp.subject values ('callcenter.tenants', array[$$id = 'aaaaaaaa-0000-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0000-4000-8000-000000000001'$$]::text[], $$insert into callcenter.tenants (name, slug) values $$, array[$$('name 50', 'ybaa')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.tenants');
select pg_temp.access('callcenter.tenants', 'callcenter_api', 'name', array[
  ['nobody', '-', '1--', '1n 2n', '1- 2-'],
  ['an outsider', '-', null, '1n 2n', null],
  ['AGENT of A', '1', null, '1n 2n', null],
  ['SUPERVISOR of A', '1', null, '1n 2n', null],
  ['MANAGER of A', '1', null, '1n 2n', null],
  ['ADMIN of A', '1', '1--', '1+ 2n', '1- 2-'],
  ['the lead of A', '1', null, '1n 2n', null],
  ['the report of A', '1', null, '1n 2n', null],
  ['the report''s report of A', '1', null, '1n 2n', null],
  ['ADMIN of B', '2', null, '1n 2+', null]
]);
select pg_temp.changes('callcenter.tenants', 'callcenter_api', array[['1', 'name', $$'name 71'$$], ['1', 'currency', $$'TCA'$$], ['1', 'time_zone', $$'tbaa'$$], ['2', 'name', $$'name 71'$$], ['2', 'currency', $$'TCA'$$], ['2', 'time_zone', $$'tbaa'$$]], array[
  ['nobody', '000000'],
  ['an outsider', '000000'],
  ['AGENT of A', '000000'],
  ['SUPERVISOR of A', '000000'],
  ['MANAGER of A', '000000'],
  ['ADMIN of A', '+++000'],
  ['the lead of A', '000000'],
  ['the report of A', '000000'],
  ['the report''s report of A', '000000'],
  ['ADMIN of B', '000+++']
], null);
select pg_temp.blindly('callcenter.tenants', 'callcenter_api', $$currency = default$$, array[
  ['AGENT of A', '', null],
  ['ADMIN of A', '1', null],
  ['the report of A', '', null]
]);
select pg_temp.access('callcenter.tenants', 'callcenter_tenant', 'name', array[
  ['the lead of A', '1', null, '2-', '2-'],
  ['the lead of B', '2', null, null, null]
]);
select pg_temp.blindly('callcenter.tenants', 'callcenter_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1', null]
]);
select pg_temp.careless('callcenter.tenants', 'callcenter_api', 'name', array[
  ['the lead of A', '1', null, '2n', '2-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.closed('callcenter.tenants', 'ADMIN of A', 'updated_at');
insert into pg_temp.subject values ('callcenter.users', array[$$id = 'aaaaaaaa-0001-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0001-4000-8000-000000000002'$$, $$id = 'aaaaaaaa-0001-4000-8000-000000000003'$$, $$id = 'aaaaaaaa-0001-4000-8000-000000000004'$$, $$id = 'aaaaaaaa-0001-4000-8000-000000000005'$$, $$id = 'aaaaaaaa-0001-4000-8000-000000000006'$$, $$id = 'aaaaaaaa-0001-4000-8000-000000000007'$$, $$id = 'bbbbbbbb-0001-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0001-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0001-4000-8000-000000000003'$$, $$id = 'bbbbbbbb-0001-4000-8000-000000000004'$$, $$id = 'bbbbbbbb-0001-4000-8000-000000000005'$$, $$id = 'bbbbbbbb-0001-4000-8000-000000000006'$$, $$id = 'bbbbbbbb-0001-4000-8000-000000000007'$$]::text[], $$insert into callcenter.users (id, display_name) values $$, array[$$('00000000-0001-4000-8000-000000000900', 'display name 50')$$, $$('00000000-0001-4000-8000-000000000900', 'display name 50')$$, $$('00000000-0001-4000-8000-000000000900', 'display name 50')$$, $$('00000000-0001-4000-8000-000000000900', 'display name 50')$$, $$('00000000-0001-4000-8000-000000000900', 'display name 50')$$, $$('00000000-0001-4000-8000-000000000900', 'display name 50')$$, $$('00000000-0001-4000-8000-000000000900', 'display name 50')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.users');
select pg_temp.access('callcenter.users', 'callcenter_api', 'display_name', array[
  ['nobody', '-', '5-- 1-- 6--', '1n 2n', '1- 2-'],
  ['an outsider', '-', null, '1n 2n', null],
  ['AGENT of A', '1 2 3 4 5 6 7', null, '1+ 2n', null],
  ['SUPERVISOR of A', '1 2 3 4 5 6 7', null, '1n 2+', null],
  ['MANAGER of A', '1 2 3 4 5 6 7', null, '1n 2n', null],
  ['ADMIN of A', '1 2 3 4 5 6 7', '5-- 1-- 6--', '1n 2n', '1- 2-'],
  ['the lead of A', '1 2 3 4 5 6 7', null, '1n 2n', null],
  ['the report of A', '1 2 3 4 5 6 7', null, '1n 2n', null],
  ['the report''s report of A', '1 2 3 4 5 6 7', null, '1n 2n', null],
  ['ADMIN of B', '8 9 10 11 12 13 14', null, '1n 2n', null]
]);
select pg_temp.changes('callcenter.users', 'callcenter_api', array[['1', 'display_name', $$'display name 71'$$], ['2', 'display_name', $$'display name 71'$$]], array[
  ['nobody', '00'],
  ['an outsider', '00'],
  ['AGENT of A', '+0'],
  ['SUPERVISOR of A', '0+'],
  ['MANAGER of A', '00'],
  ['ADMIN of A', '00'],
  ['the lead of A', '00'],
  ['the report of A', '00'],
  ['the report''s report of A', '00'],
  ['ADMIN of B', '00']
], null);
select pg_temp.blindly('callcenter.users', 'callcenter_api', $$display_name = 'display name 71'$$, array[
  ['AGENT of A', '1', null],
  ['ADMIN of A', '4', null],
  ['the report of A', '6', null]
]);
select pg_temp.closed('callcenter.users', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.user_roles', array[$$id = 'aaaaaaaa-0002-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0002-4000-8000-000000000002'$$, $$id = 'aaaaaaaa-0002-4000-8000-000000000003'$$, $$id = 'aaaaaaaa-0002-4000-8000-000000000004'$$, $$id = 'aaaaaaaa-0002-4000-8000-000000000005'$$, $$id = 'aaaaaaaa-0002-4000-8000-000000000006'$$, $$id = 'aaaaaaaa-0002-4000-8000-000000000007'$$, $$id = 'bbbbbbbb-0002-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0002-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0002-4000-8000-000000000003'$$, $$id = 'bbbbbbbb-0002-4000-8000-000000000004'$$, $$id = 'bbbbbbbb-0002-4000-8000-000000000005'$$, $$id = 'bbbbbbbb-0002-4000-8000-000000000006'$$, $$id = 'bbbbbbbb-0002-4000-8000-000000000007'$$]::text[], $$insert into callcenter.user_roles (tenant_id, user_id, role) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000007', 'AGENT')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000007', 'AGENT')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.user_roles');
select pg_temp.access('callcenter.user_roles', 'callcenter_api', 'role', array[
  ['nobody', '-', '1-- 2--', '1- 2- 8-', '1- 2- 8-'],
  ['an outsider', '-', null, null, null],
  ['AGENT of A', '1 2 3 4 5 6 7', null, null, null],
  ['SUPERVISOR of A', '1 2 3 4 5 6 7', null, null, null],
  ['MANAGER of A', '1 2 3 4 5 6 7', null, null, null],
  ['ADMIN of A', '1 2 3 4 5 6 7', '1-- 2--', '1- 2- 8-', '1- 2- 8-'],
  ['the lead of A', '1 2 3 4 5 6 7', null, null, null],
  ['the report of A', '1 2 3 4 5 6 7', null, null, null],
  ['the report''s report of A', '1 2 3 4 5 6 7', null, null, null],
  ['ADMIN of B', '8 9 10 11 12 13 14', null, null, null]
]);
select pg_temp.access('callcenter.user_roles', 'callcenter_tenant', 'role', array[
  ['the lead of A', '1 2 3 4 5 6 7', '2--', '8-', '8-'],
  ['the lead of B', '8 9 10 11 12 13 14', null, null, null]
]);
select pg_temp.careless('callcenter.user_roles', 'callcenter_api', 'role', array[
  ['the lead of A', '1 2 3 4 5 6 7', '2--', '8-', '8-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.user_roles', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2 3 4 5 6 7', '2--', null, null]
], null);
select pg_temp.closed('callcenter.user_roles', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.roles', array[$$name = 'FAAA'$$, $$name = 'GAAA'$$]::text[], $$insert into callcenter.roles (name, rank, description) values $$, array[$$('CCAA', 55, 'description 54')$$]::text[], 'name');
select pg_temp.rows_exist('callcenter.roles');
select pg_temp.access('callcenter.roles', 'callcenter_api', 'rank', array[
  ['nobody', '1 2', '1--', '1- 2-', '1- 2-'],
  ['an outsider', '1 2', null, null, null],
  ['AGENT of A', '1 2', null, null, null],
  ['SUPERVISOR of A', '1 2', null, null, null],
  ['MANAGER of A', '1 2', null, null, null],
  ['ADMIN of A', '1 2', '1--', '1- 2-', '1- 2-'],
  ['the lead of A', '1 2', null, null, null],
  ['the report of A', '1 2', null, null, null],
  ['the report''s report of A', '1 2', null, null, null],
  ['ADMIN of B', '1 2', null, null, null]
]);
select pg_temp.closed('callcenter.roles', 'ADMIN of A', 'name');
insert into pg_temp.subject values ('callcenter.permissions', array[$$code = 'oa.a'$$, $$code = 'pa.a'$$, $$code = 'qa.a'$$]::text[], $$insert into callcenter.permissions (code, description) values $$, array[$$('lc.a', 'description 63')$$]::text[], 'code');
select pg_temp.rows_exist('callcenter.permissions');
select pg_temp.access('callcenter.permissions', 'callcenter_api', 'description', array[
  ['nobody', '1 2 3', '1--', '1- 2-', '1- 2-'],
  ['an outsider', '1 2 3', null, null, null],
  ['AGENT of A', '1 2 3', null, null, null],
  ['SUPERVISOR of A', '1 2 3', null, null, null],
  ['MANAGER of A', '1 2 3', null, null, null],
  ['ADMIN of A', '1 2 3', '1--', '1- 2-', '1- 2-'],
  ['the lead of A', '1 2 3', null, null, null],
  ['the report of A', '1 2 3', null, null, null],
  ['the report''s report of A', '1 2 3', null, null, null],
  ['ADMIN of B', '1 2 3', null, null, null]
]);
select pg_temp.closed('callcenter.permissions', 'ADMIN of A', 'code');
insert into pg_temp.subject values ('callcenter.role_permissions', array[$$id = 'aaaaaaaa-0005-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0005-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0005-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0005-4000-8000-000000000002'$$]::text[], $$insert into callcenter.role_permissions (tenant_id, role, permission) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'ADMIN', 'qa.a')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'ADMIN', 'qa.a')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.role_permissions');
select pg_temp.access('callcenter.role_permissions', 'callcenter_api', null, array[
  ['nobody', '-', '1-- 2--', null, '1n 2n 3n'],
  ['an outsider', '-', '1-- 2--', null, '1n 2n 3n'],
  ['AGENT of A', '1 2', '1-- 2--', null, '1n 2n 3n'],
  ['SUPERVISOR of A', '1 2', '1-- 2--', null, '1n 2n 3n'],
  ['MANAGER of A', '1 2', '1-- 2--', null, '1n 2n 3n'],
  ['ADMIN of A', '1 2', '1++ 2--', null, '1+ 2+ 3n'],
  ['the lead of A', '1 2', '1-- 2--', null, '1n 2n 3n'],
  ['the report of A', '1 2', '1-- 2--', null, '1n 2n 3n'],
  ['the report''s report of A', '1 2', '1-- 2--', null, '1n 2n 3n'],
  ['ADMIN of B', '3 4', '1-- 2++', null, '1n 2n 3+']
]);
select pg_temp.blindly('callcenter.role_permissions', 'callcenter_api', null, array[
  ['AGENT of A', null, '1 2 3 4'],
  ['ADMIN of A', null, '3 4'],
  ['the report of A', null, '1 2 3 4']
]);
select pg_temp.access('callcenter.role_permissions', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.role_permissions', 'callcenter_tenant', null, array[
  ['the lead of A', null, '3 4']
]);
select pg_temp.careless('callcenter.role_permissions', 'callcenter_api', null, array[
  ['the lead of A', '1 2', '2--', null, '3n'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.role_permissions', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
select pg_temp.closed('callcenter.role_permissions', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.teams', array[$$id = 'aaaaaaaa-0006-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0006-4000-8000-000000000002'$$, $$id = 'aaaaaaaa-0006-4000-8000-000000000003'$$, $$id = 'bbbbbbbb-0006-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0006-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0006-4000-8000-000000000003'$$]::text[], $$insert into callcenter.teams (tenant_id, name) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'name 50')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'name 150')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.teams');
select pg_temp.access('callcenter.teams', 'callcenter_api', 'updated_at', array[
  ['nobody', '-', '1-- 2--', '1n 2n 4n', '1n 2n 4n'],
  ['an outsider', '-', '1-- 2--', '1n 2n 4n', '1n 2n 4n'],
  ['AGENT of A', '1 2 3', '1-- 2--', '1n 2n 4n', '1n 2n 4n'],
  ['SUPERVISOR of A', '1 2 3', '1-- 2--', '1n 2n 4n', '1n 2n 4n'],
  ['MANAGER of A', '1 2 3', '1-- 2--', '1n 2n 4n', '1n 2n 4n'],
  ['ADMIN of A', '1 2 3', '1++ 2--', '1+ 2+ 4n', '1+ 2+ 4n'],
  ['the lead of A', '1 2 3', '1-- 2--', '1n 2n 4n', '1n 2n 4n'],
  ['the report of A', '1 2 3', '1-- 2--', '1n 2n 4n', '1n 2n 4n'],
  ['the report''s report of A', '1 2 3', '1-- 2--', '1n 2n 4n', '1n 2n 4n'],
  ['ADMIN of B', '4 5 6', '1-- 2++', '1n 2n 4+', '1n 2n 4+']
]);
select pg_temp.changes('callcenter.teams', 'callcenter_api', array[['1', 'name', $$'name 71'$$], ['2', 'name', $$'name 71'$$], ['4', 'name', $$'name 71'$$]], array[
  ['nobody', '000'],
  ['an outsider', '000'],
  ['AGENT of A', '000'],
  ['SUPERVISOR of A', '000'],
  ['MANAGER of A', '000'],
  ['ADMIN of A', '++0'],
  ['the lead of A', '000'],
  ['the report of A', '000'],
  ['the report''s report of A', '000'],
  ['ADMIN of B', '00+']
], null);
select pg_temp.blindly('callcenter.teams', 'callcenter_api', $$updated_at = default$$, array[
  ['AGENT of A', '', '1 2 3 4 5 6'],
  ['ADMIN of A', '1 2 3', '4 5 6'],
  ['the report of A', '', '1 2 3 4 5 6']
]);
select pg_temp.access('callcenter.teams', 'callcenter_tenant', 'updated_at', array[
  ['the lead of A', '1 2 3', '2--', '4-', '4-'],
  ['the lead of B', '4 5 6', null, null, null]
]);
select pg_temp.blindly('callcenter.teams', 'callcenter_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2 3', '4 5 6']
]);
select pg_temp.careless('callcenter.teams', 'callcenter_api', 'updated_at', array[
  ['the lead of A', '1 2 3', '2--', '4n', '4n'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.teams', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2 3', '2--', null, null]
], null);
select pg_temp.closed('callcenter.teams', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.skills', array[$$id = 'aaaaaaaa-0007-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0007-4000-8000-000000000002'$$, $$id = 'aaaaaaaa-0007-4000-8000-000000000003'$$, $$id = 'bbbbbbbb-0007-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0007-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0007-4000-8000-000000000003'$$]::text[], $$insert into callcenter.skills (tenant_id, code, title) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'ybaa', 'title 50')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'ufaa', 'title 150')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.skills');
select pg_temp.access('callcenter.skills', 'callcenter_api', 'code', array[
  ['nobody', '-', '1-- 2--', '1n 2n 4n', '1n 2n 4n'],
  ['an outsider', '-', '1-- 2--', '1n 2n 4n', '1n 2n 4n'],
  ['AGENT of A', '1 2 3', '1-- 2--', '1n 2n 4n', '1n 2n 4n'],
  ['SUPERVISOR of A', '1 2 3', '1-- 2--', '1n 2n 4n', '1n 2n 4n'],
  ['MANAGER of A', '1 2 3', '1-- 2--', '1n 2n 4n', '1n 2n 4n'],
  ['ADMIN of A', '1 2 3', '1++ 2--', '1+ 2+ 4n', '1+ 2+ 4n'],
  ['the lead of A', '1 2 3', '1-- 2--', '1n 2n 4n', '1n 2n 4n'],
  ['the report of A', '1 2 3', '1-- 2--', '1n 2n 4n', '1n 2n 4n'],
  ['the report''s report of A', '1 2 3', '1-- 2--', '1n 2n 4n', '1n 2n 4n'],
  ['ADMIN of B', '4 5 6', '1-- 2++', '1n 2n 4+', '1n 2n 4+']
]);
select pg_temp.changes('callcenter.skills', 'callcenter_api', array[['1', 'code', $$'tcaa'$$], ['1', 'title', $$'title 71'$$], ['2', 'code', $$'tcaa'$$], ['2', 'title', $$'title 71'$$], ['4', 'code', $$'tcaa'$$], ['4', 'title', $$'title 71'$$]], array[
  ['nobody', '000000'],
  ['an outsider', '000000'],
  ['AGENT of A', '000000'],
  ['SUPERVISOR of A', '000000'],
  ['MANAGER of A', '000000'],
  ['ADMIN of A', '++++00'],
  ['the lead of A', '000000'],
  ['the report of A', '000000'],
  ['the report''s report of A', '000000'],
  ['ADMIN of B', '0000++']
], null);
select pg_temp.blindly('callcenter.skills', 'callcenter_api', $$title = 'title 71'$$, array[
  ['AGENT of A', '', '1 2 3 4 5 6'],
  ['ADMIN of A', '1 2 3', '4 5 6'],
  ['the report of A', '', '1 2 3 4 5 6']
]);
select pg_temp.access('callcenter.skills', 'callcenter_tenant', 'code', array[
  ['the lead of A', '1 2 3', '2--', '4-', '4-'],
  ['the lead of B', '4 5 6', null, null, null]
]);
select pg_temp.blindly('callcenter.skills', 'callcenter_tenant', $$title = 'title 71'$$, array[
  ['the lead of A', '1 2 3', '4 5 6']
]);
select pg_temp.careless('callcenter.skills', 'callcenter_api', 'code', array[
  ['the lead of A', '1 2 3', '2--', '4n', '4n'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.skills', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2 3', '2--', null, null]
], null);
select pg_temp.closed('callcenter.skills', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.agents', array[$$id = 'aaaaaaaa-0008-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0008-4000-8000-000000000002'$$, $$id = 'aaaaaaaa-0008-4000-8000-000000000003'$$, $$id = 'bbbbbbbb-0008-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0008-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0008-4000-8000-000000000003'$$]::text[], $$insert into callcenter.agents (tenant_id, user_id, extension) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', '0500')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000002', '0500')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000003', '0500')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000004', '0500')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000005', '0500')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000006', '0500')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000007', '0500')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', '0510')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000002', '0510')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000003', '0510')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000004', '0510')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000005', '0510')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000006', '0510')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000007', '0510')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000002', '0510')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.agents');
select pg_temp.access('callcenter.agents', 'callcenter_api', 'team_id', array[
  ['nobody', '-', '12-- 5-- 1-- 6-- 15--', '1n 2n 4n', '1- 2- 4-'],
  ['an outsider', '-', '12-- 5-- 1-- 6-- 15--', '1n 2n 4n', null],
  ['AGENT of A', '1 2 3', '8-- 1-- 2-- 15--', '1n 2n 4n', null],
  ['SUPERVISOR of A', '1 2 3', '9-- 2-- 1-- 15--', '1n 2n 4n', null],
  ['MANAGER of A', '1 2 3', '10-- 3-- 1-- 15--', '1n 2n 4n', null],
  ['ADMIN of A', '1 2 3', '11-- 4++ 1++ 15--', '1+ 2+ 4n', '1- 2- 4-'],
  ['the lead of A', '1 2 3', '12-- 5-- 1-- 6-- 15--', '1n 2n 4n', null],
  ['the report of A', '1 2 3', '13-- 6-- 1-- 7-- 15--', '1+ 2n 4n', null],
  ['the report''s report of A', '1 2 3', '14-- 7-- 1-- 15--', '1n 2+ 4n', null],
  ['ADMIN of B', '4 5 6', '12++ 5-- 1-- 6-- 15++', '1n 2n 4+', null]
]);
select pg_temp.changes('callcenter.agents', 'callcenter_api', array[['1', 'status', $$'ONLINE'$$], ['1', 'status_since', $$timestamptz '2001-02-03 04:05+00'$$], ['1', 'extension', $$'1700'$$], ['1', 'max_open_leads', $$71$$], ['1', 'last_assigned_at', $$timestamptz '2001-02-03 04:05+00'$$], ['1', 'slack_handle', $$'WZ00000'$$], ['2', 'status', $$'ONLINE'$$], ['2', 'status_since', $$timestamptz '2001-02-03 04:05+00'$$], ['2', 'extension', $$'1700'$$], ['2', 'max_open_leads', $$71$$], ['2', 'last_assigned_at', $$timestamptz '2001-02-03 04:05+00'$$], ['2', 'slack_handle', $$'WZ00000'$$], ['4', 'status', $$'ONLINE'$$], ['4', 'status_since', $$timestamptz '2001-02-03 04:05+00'$$], ['4', 'extension', $$'1700'$$], ['4', 'max_open_leads', $$71$$], ['4', 'last_assigned_at', $$timestamptz '2001-02-03 04:05+00'$$], ['4', 'slack_handle', $$'WZ00000'$$]], array[
  ['nobody', '000000000000000000'],
  ['an outsider', '000000000000000000'],
  ['AGENT of A', '000000000000000000'],
  ['SUPERVISOR of A', '000000000000000000'],
  ['MANAGER of A', '000000000000000000'],
  ['ADMIN of A', '--++----++--000000'],
  ['the lead of A', '000000000000000000'],
  ['the report of A', '-----+000000000000'],
  ['the report''s report of A', '000000-----+000000'],
  ['ADMIN of B', '000000000000--++--']
], null);
select pg_temp.access('callcenter.agents', 'callcenter_tenant', 'team_id', array[
  ['the lead of A', '1 2 3', '15--', '4-', '4-'],
  ['the lead of B', '4 5 6', null, null, null]
]);
select pg_temp.blindly('callcenter.agents', 'callcenter_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2 3', '4 5 6']
]);
select pg_temp.careless('callcenter.agents', 'callcenter_api', 'team_id', array[
  ['the lead of A', '1 2 3', '15--', '4n', '4-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.agents', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2 3', '15--', null, null]
], null);
select pg_temp.closed('callcenter.agents', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.agent_skills', array[$$agent_id = 'aaaaaaaa-0008-4000-8000-000000000001' and skill_id = 'aaaaaaaa-0007-4000-8000-000000000001'$$, $$agent_id = 'aaaaaaaa-0008-4000-8000-000000000002' and skill_id = 'aaaaaaaa-0007-4000-8000-000000000002'$$, $$agent_id = 'bbbbbbbb-0008-4000-8000-000000000001' and skill_id = 'bbbbbbbb-0007-4000-8000-000000000001'$$, $$agent_id = 'bbbbbbbb-0008-4000-8000-000000000002' and skill_id = 'bbbbbbbb-0007-4000-8000-000000000002'$$]::text[], $$insert into callcenter.agent_skills (tenant_id, agent_id, skill_id) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', 'aaaaaaaa-0007-4000-8000-000000000003')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0008-4000-8000-000000000003', 'bbbbbbbb-0007-4000-8000-000000000003')$$]::text[], 'agent_id');
select pg_temp.rows_exist('callcenter.agent_skills');
select pg_temp.access('callcenter.agent_skills', 'callcenter_api', 'level', array[
  ['nobody', '-', '1-- 2--', '1n 2n 3n', '1n 2n 3n'],
  ['an outsider', '-', '1-- 2--', '1n 2n 3n', '1n 2n 3n'],
  ['AGENT of A', '1 2', '1-- 2--', '1n 2n 3n', '1n 2n 3n'],
  ['SUPERVISOR of A', '1 2', '1-- 2--', '1n 2n 3n', '1n 2n 3n'],
  ['MANAGER of A', '1 2', '1-- 2--', '1n 2n 3n', '1n 2n 3n'],
  ['ADMIN of A', '1 2', '2--', '3n', '3n'],
  ['the lead of A', '1 2', '1-- 2--', '1n 2n 3n', '1n 2n 3n'],
  ['the report of A', '1 2', '1-- 2--', '1n 2n 3n', '1n 2n 3n'],
  ['the report''s report of A', '1 2', '1-- 2--', '1n 2n 3n', '1n 2n 3n'],
  ['ADMIN of B', '3 4', '1--', '1n 2n', '1n 2n']
]);
select pg_temp.changes('callcenter.agent_skills', 'callcenter_api', array[['1', 'level', $$1$$], ['2', 'level', $$1$$], ['3', 'level', $$1$$]], array[
  ['nobody', '000'],
  ['an outsider', '000'],
  ['AGENT of A', '000'],
  ['SUPERVISOR of A', '000'],
  ['MANAGER of A', '000'],
  ['ADMIN of A', '..0'],
  ['the lead of A', '000'],
  ['the report of A', '000'],
  ['the report''s report of A', '000'],
  ['ADMIN of B', '00.']
], null);
select pg_temp.blindly('callcenter.agent_skills', 'callcenter_api', $$level = default$$, array[
  ['AGENT of A', '', '1 2 3 4'],
  ['the report of A', '', '1 2 3 4']
]);
select pg_temp.access('callcenter.agent_skills', 'callcenter_tenant', 'level', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.agent_skills', 'callcenter_tenant', $$level = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('callcenter.agent_skills', 'callcenter_api', 'level', array[
  ['the lead of A', '1 2', '2--', '3n', '3n'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.agent_skills', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
select pg_temp.closed('callcenter.agent_skills', 'ADMIN of A', 'tenant_id');
insert into pg_temp.subject values ('callcenter.agent_activities', array[$$id = 'aaaaaaaa-000a-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-000a-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-000a-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-000a-4000-8000-000000000002'$$]::text[], $$insert into callcenter.agent_activities (tenant_id, agent_id, from_status, to_status, seconds) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'OFFLINE', 'ONLINE', 0)$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000002', 'OFFLINE', 'ONLINE', 0)$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000003', 'OFFLINE', 'ONLINE', 0)$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000004', 'OFFLINE', 'ONLINE', 0)$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000005', 'OFFLINE', 'ONLINE', 0)$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000006', 'OFFLINE', 'ONLINE', 0)$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000007', 'OFFLINE', 'ONLINE', 0)$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000001', 'OFFLINE', 'ONLINE', 0)$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.agent_activities');
select pg_temp.access('callcenter.agent_activities', 'callcenter_api', 'agent_id', array[
  ['nobody', '-', '5-- 1-- 6-- 8--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['AGENT of A', '-', null, null, null],
  ['SUPERVISOR of A', '-', null, null, null],
  ['MANAGER of A', '-', null, null, null],
  ['ADMIN of A', null, '4-- 1-- 8--', '1- 2- 3-', '1- 2- 3-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '1', null, null, null],
  ['the report''s report of A', '2', null, null, null]
]);
select pg_temp.access('callcenter.agent_activities', 'callcenter_tenant', 'agent_id', array[
  ['the lead of A', '1 2', '8--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.agent_activities', 'callcenter_tenant', null, array[
  ['the lead of A', null, '3 4']
]);
select pg_temp.careless('callcenter.agent_activities', 'callcenter_api', 'agent_id', array[
  ['the lead of A', '1 2', '8--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.agent_activities', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '8--', null, null]
], null);
select pg_temp.closed('callcenter.agent_activities', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.lead_sources', array[$$id = 'aaaaaaaa-000b-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-000b-4000-8000-000000000002'$$, $$id = 'aaaaaaaa-000b-4000-8000-000000000003'$$, $$id = 'bbbbbbbb-000b-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-000b-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-000b-4000-8000-000000000003'$$]::text[], $$insert into callcenter.lead_sources (tenant_id, code, title, kind) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'ybaa', 'title 50', 'WEBSITE')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'ufaa', 'title 150', 'WEBSITE')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.lead_sources');
select pg_temp.access('callcenter.lead_sources', 'callcenter_api', 'code', array[
  ['nobody', '-', '1-- 2--', '1n 2n 4n', '1- 2- 4-'],
  ['an outsider', '-', '1-- 2--', '1n 2n 4n', null],
  ['AGENT of A', '1 2 3', '1-- 2--', '1n 2n 4n', null],
  ['SUPERVISOR of A', '1 2 3', '1-- 2--', '1n 2n 4n', null],
  ['MANAGER of A', '1 2 3', '1-- 2--', '1n 2n 4n', null],
  ['ADMIN of A', '1 2 3', '1++ 2--', '1+ 2+ 4n', '1- 2- 4-'],
  ['the lead of A', '1 2 3', '1-- 2--', '1n 2n 4n', null],
  ['the report of A', '1 2 3', '1-- 2--', '1n 2n 4n', null],
  ['the report''s report of A', '1 2 3', '1-- 2--', '1n 2n 4n', null],
  ['ADMIN of B', '4 5 6', '1-- 2++', '1n 2n 4+', null]
]);
select pg_temp.changes('callcenter.lead_sources', 'callcenter_api', array[['1', 'code', $$'tcaa'$$], ['1', 'title', $$'title 71'$$], ['1', 'kind', $$'REFERRAL'$$], ['1', 'cost_per_lead', $$71$$], ['1', 'is_active', $$false$$], ['2', 'code', $$'tcaa'$$], ['2', 'title', $$'title 71'$$], ['2', 'kind', $$'REFERRAL'$$], ['2', 'cost_per_lead', $$71$$], ['2', 'is_active', $$false$$], ['4', 'code', $$'tcaa'$$], ['4', 'title', $$'title 71'$$], ['4', 'kind', $$'REFERRAL'$$], ['4', 'cost_per_lead', $$71$$], ['4', 'is_active', $$false$$]], array[
  ['nobody', '000000000000000'],
  ['an outsider', '000000000000000'],
  ['AGENT of A', '000000000000000'],
  ['SUPERVISOR of A', '000000000000000'],
  ['MANAGER of A', '000000000000000'],
  ['ADMIN of A', '++++++++++00000'],
  ['the lead of A', '000000000000000'],
  ['the report of A', '000000000000000'],
  ['the report''s report of A', '000000000000000'],
  ['ADMIN of B', '0000000000+++++']
], null);
select pg_temp.blindly('callcenter.lead_sources', 'callcenter_api', $$cost_per_lead = default$$, array[
  ['AGENT of A', '', null],
  ['ADMIN of A', '1 2 3', null],
  ['the report of A', '', null]
]);
select pg_temp.access('callcenter.lead_sources', 'callcenter_tenant', 'code', array[
  ['the lead of A', '1 2 3', '2--', '4-', '4-'],
  ['the lead of B', '4 5 6', null, null, null]
]);
select pg_temp.blindly('callcenter.lead_sources', 'callcenter_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2 3', null]
]);
select pg_temp.careless('callcenter.lead_sources', 'callcenter_api', 'code', array[
  ['the lead of A', '1 2 3', '2--', '4n', '4-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.lead_sources', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2 3', '2--', null, null]
], null);
select pg_temp.closed('callcenter.lead_sources', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.leads', array[$$id = 'aaaaaaaa-000c-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-000c-4000-8000-000000000002'$$, $$id = 'aaaaaaaa-000c-4000-8000-000000000003'$$, $$id = 'bbbbbbbb-000c-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-000c-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-000c-4000-8000-000000000003'$$]::text[], $$insert into callcenter.leads (tenant_id, source_id, external_ref, full_name, assigned_to) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000b-4000-8000-000000000001', 'external ref 50', 'full name 50', 'aaaaaaaa-0001-4000-8000-000000000001')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000b-4000-8000-000000000001', 'external ref 50', 'full name 50', 'aaaaaaaa-0001-4000-8000-000000000002')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000b-4000-8000-000000000001', 'external ref 50', 'full name 50', 'aaaaaaaa-0001-4000-8000-000000000003')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000b-4000-8000-000000000001', 'external ref 50', 'full name 50', 'aaaaaaaa-0001-4000-8000-000000000004')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000b-4000-8000-000000000001', 'external ref 50', 'full name 50', 'aaaaaaaa-0001-4000-8000-000000000005')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000b-4000-8000-000000000001', 'external ref 50', 'full name 50', 'aaaaaaaa-0001-4000-8000-000000000006')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000b-4000-8000-000000000001', 'external ref 50', 'full name 50', 'aaaaaaaa-0001-4000-8000-000000000007')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000b-4000-8000-000000000001', 'external ref 150', 'full name 150', 'bbbbbbbb-0001-4000-8000-000000000002')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.leads');
select pg_temp.access('callcenter.leads', 'callcenter_api', 'updated_at', array[
  ['nobody', '-', '5-- 1-- 6-- 8--', '1- 2- 4-', '1- 2- 4-'],
  ['an outsider', '-', null, null, null],
  ['AGENT of A', '3', null, null, null],
  ['SUPERVISOR of A', '-', null, null, null],
  ['MANAGER of A', '-', null, null, null],
  ['ADMIN of A', null, '4-- 1-- 8--', '1- 2- 4-', '1- 2- 4-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '1', null, null, null],
  ['the report''s report of A', '2', null, null, null]
]);
select pg_temp.access('callcenter.leads', 'callcenter_tenant', 'updated_at', array[
  ['the lead of A', '1 2 3', '8--', '4-', '4-'],
  ['the lead of B', '4 5 6', null, null, null]
]);
select pg_temp.blindly('callcenter.leads', 'callcenter_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2 3', '4 5 6']
]);
select pg_temp.careless('callcenter.leads', 'callcenter_api', 'updated_at', array[
  ['the lead of A', '1 2 3', '8--', '4-', '4-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.leads', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2 3', '8--', null, null]
], null);
select pg_temp.closed('callcenter.leads', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.lead_activities', array[$$id = 'aaaaaaaa-000d-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-000d-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-000d-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-000d-4000-8000-000000000002'$$]::text[], $$insert into callcenter.lead_activities (tenant_id, lead_id, kind) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000003', 'CREATED')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000c-4000-8000-000000000003', 'CREATED')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.lead_activities');
select pg_temp.access('callcenter.lead_activities', 'callcenter_api', 'actor_id', array[
  ['nobody', '-', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['AGENT of A', '-', null, null, null],
  ['SUPERVISOR of A', '-', null, null, null],
  ['MANAGER of A', '-', null, null, null],
  ['ADMIN of A', null, '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '1', null, null, null],
  ['the report''s report of A', '2', null, null, null]
]);
select pg_temp.access('callcenter.lead_activities', 'callcenter_tenant', 'actor_id', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.lead_activities', 'callcenter_tenant', $$actor_id = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('callcenter.lead_activities', 'callcenter_api', 'actor_id', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.lead_activities', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
select pg_temp.closed('callcenter.lead_activities', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.scoring_models', array[$$id = 'aaaaaaaa-000e-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-000e-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-000e-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-000e-4000-8000-000000000002'$$]::text[], $$insert into callcenter.scoring_models (tenant_id, name) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'name 50')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'name 150')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.scoring_models');
select pg_temp.access('callcenter.scoring_models', 'callcenter_api', 'name', array[
  ['nobody', '-', '1-- 2--', '1n 2n 3n', '1- 2- 3-'],
  ['an outsider', '-', '1-- 2--', '1n 2n 3n', null],
  ['AGENT of A', '-', '1-- 2--', '1n 2n 3n', null],
  ['SUPERVISOR of A', '-', '1-- 2--', '1n 2n 3n', null],
  ['MANAGER of A', '-', '1-- 2--', '1n 2n 3n', null],
  ['ADMIN of A', '1 2', '1++ 2--', '1+ 2+ 3n', '1- 2- 3-'],
  ['the lead of A', '-', '1-- 2--', '1n 2n 3n', null],
  ['the report of A', '-', '1-- 2--', '1n 2n 3n', null],
  ['the report''s report of A', '-', '1-- 2--', '1n 2n 3n', null],
  ['ADMIN of B', '3 4', '1-- 2++', '1n 2n 3+', null]
]);
select pg_temp.changes('callcenter.scoring_models', 'callcenter_api', array[['1', 'name', $$'name 71'$$], ['1', 'source_weight', $$71$$], ['1', 'status_weight', $$71$$], ['1', 'age_weight', $$71$$], ['1', 'assignment_weight', $$71$$], ['1', 'availability_weight', $$71$$], ['1', 'half_life_days', $$72$$], ['1', 'is_active', $$true$$], ['2', 'name', $$'name 71'$$], ['2', 'source_weight', $$71$$], ['2', 'status_weight', $$71$$], ['2', 'age_weight', $$71$$], ['2', 'assignment_weight', $$71$$], ['2', 'availability_weight', $$71$$], ['2', 'half_life_days', $$72$$], ['2', 'is_active', $$true$$], ['3', 'name', $$'name 71'$$], ['3', 'source_weight', $$71$$], ['3', 'status_weight', $$71$$], ['3', 'age_weight', $$71$$], ['3', 'assignment_weight', $$71$$], ['3', 'availability_weight', $$71$$], ['3', 'half_life_days', $$72$$], ['3', 'is_active', $$true$$]], array[
  ['nobody', '000000000000000000000000'],
  ['an outsider', '000000000000000000000000'],
  ['AGENT of A', '000000000000000000000000'],
  ['SUPERVISOR of A', '000000000000000000000000'],
  ['MANAGER of A', '000000000000000000000000'],
  ['ADMIN of A', '++++++++++++++++00000000'],
  ['the lead of A', '000000000000000000000000'],
  ['the report of A', '000000000000000000000000'],
  ['the report''s report of A', '000000000000000000000000'],
  ['ADMIN of B', '0000000000000000++++++++']
], null);
select pg_temp.blindly('callcenter.scoring_models', 'callcenter_api', $$half_life_days = default$$, array[
  ['AGENT of A', '', null],
  ['ADMIN of A', '1 2', null],
  ['the report of A', '', null]
]);
select pg_temp.access('callcenter.scoring_models', 'callcenter_tenant', 'name', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.scoring_models', 'callcenter_tenant', $$half_life_days = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('callcenter.scoring_models', 'callcenter_api', 'name', array[
  ['the lead of A', '1 2', '2--', '3n', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.scoring_models', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
select pg_temp.closed('callcenter.scoring_models', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.lead_scores', array[$$id = 'aaaaaaaa-000f-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-000f-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-000f-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-000f-4000-8000-000000000002'$$]::text[], $$insert into callcenter.lead_scores (tenant_id, lead_id, score, source_quality, status_factor, age_factor, assignment_factor, availability_factor) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000003', 0, 0, 0, 0, 0, 0)$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000c-4000-8000-000000000003', 0, 0, 0, 0, 0, 0)$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.lead_scores');
select pg_temp.access('callcenter.lead_scores', 'callcenter_api', 'model_id', array[
  ['nobody', '-', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['AGENT of A', '-', null, null, null],
  ['SUPERVISOR of A', '-', null, null, null],
  ['MANAGER of A', '-', null, null, null],
  ['ADMIN of A', null, '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '1', null, null, null],
  ['the report''s report of A', '2', null, null, null]
]);
select pg_temp.access('callcenter.lead_scores', 'callcenter_tenant', 'model_id', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.lead_scores', 'callcenter_tenant', $$model_id = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('callcenter.lead_scores', 'callcenter_api', 'model_id', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.lead_scores', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
select pg_temp.closed('callcenter.lead_scores', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.routing_rules', array[$$id = 'aaaaaaaa-0010-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0010-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0010-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0010-4000-8000-000000000002'$$]::text[], $$insert into callcenter.routing_rules (tenant_id, "position", name) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 51, 'name 50')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 151, 'name 150')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.routing_rules');
select pg_temp.access('callcenter.routing_rules', 'callcenter_api', 'updated_at', array[
  ['nobody', '-', '1-- 2--', '1n 2n 3n', '1n 2n 3n'],
  ['an outsider', '-', '1-- 2--', '1n 2n 3n', '1n 2n 3n'],
  ['AGENT of A', '-', '1-- 2--', '1n 2n 3n', '1n 2n 3n'],
  ['SUPERVISOR of A', '-', '1-- 2--', '1n 2n 3n', '1n 2n 3n'],
  ['MANAGER of A', '-', '1-- 2--', '1n 2n 3n', '1n 2n 3n'],
  ['ADMIN of A', '1 2', '1++ 2--', '1+ 2+ 3n', '1+ 2+ 3n'],
  ['the lead of A', '-', '1-- 2--', '1n 2n 3n', '1n 2n 3n'],
  ['the report of A', '-', '1-- 2--', '1n 2n 3n', '1n 2n 3n'],
  ['the report''s report of A', '-', '1-- 2--', '1n 2n 3n', '1n 2n 3n'],
  ['ADMIN of B', '3 4', '1-- 2++', '1n 2n 3+', '1n 2n 3+']
]);
select pg_temp.changes('callcenter.routing_rules', 'callcenter_api', array[['1', 'position', $$72$$], ['1', 'name', $$'name 71'$$], ['1', 'min_score', $$71$$], ['1', 'strategy', $$'LEAST_LOADED'$$], ['1', 'is_active', $$false$$], ['2', 'position', $$72$$], ['2', 'name', $$'name 71'$$], ['2', 'min_score', $$71$$], ['2', 'strategy', $$'LEAST_LOADED'$$], ['2', 'is_active', $$false$$], ['3', 'position', $$72$$], ['3', 'name', $$'name 71'$$], ['3', 'min_score', $$71$$], ['3', 'strategy', $$'LEAST_LOADED'$$], ['3', 'is_active', $$false$$]], array[
  ['nobody', '000000000000000'],
  ['an outsider', '000000000000000'],
  ['AGENT of A', '000000000000000'],
  ['SUPERVISOR of A', '000000000000000'],
  ['MANAGER of A', '000000000000000'],
  ['ADMIN of A', '++++++++++00000'],
  ['the lead of A', '000000000000000'],
  ['the report of A', '000000000000000'],
  ['the report''s report of A', '000000000000000'],
  ['ADMIN of B', '0000000000+++++']
], null);
select pg_temp.blindly('callcenter.routing_rules', 'callcenter_api', $$updated_at = default$$, array[
  ['AGENT of A', '', '1 2 3 4'],
  ['ADMIN of A', '1 2', '3 4'],
  ['the report of A', '', '1 2 3 4']
]);
select pg_temp.access('callcenter.routing_rules', 'callcenter_tenant', 'updated_at', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.routing_rules', 'callcenter_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('callcenter.routing_rules', 'callcenter_api', 'updated_at', array[
  ['the lead of A', '1 2', '2--', '3n', '3n'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.routing_rules', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
select pg_temp.closed('callcenter.routing_rules', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.lead_assignments', array[$$id = 'aaaaaaaa-0011-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0011-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0011-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0011-4000-8000-000000000002'$$]::text[], $$insert into callcenter.lead_assignments (tenant_id, lead_id, agent_id) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000003', 'aaaaaaaa-0001-4000-8000-000000000001')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000003', 'aaaaaaaa-0001-4000-8000-000000000002')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000003', 'aaaaaaaa-0001-4000-8000-000000000003')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000003', 'aaaaaaaa-0001-4000-8000-000000000004')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000003', 'aaaaaaaa-0001-4000-8000-000000000005')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000003', 'aaaaaaaa-0001-4000-8000-000000000006')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000003', 'aaaaaaaa-0001-4000-8000-000000000007')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000c-4000-8000-000000000003', 'bbbbbbbb-0001-4000-8000-000000000001')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.lead_assignments');
select pg_temp.access('callcenter.lead_assignments', 'callcenter_api', 'assigned_by', array[
  ['nobody', '-', '5-- 1-- 6-- 8--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['AGENT of A', '-', null, null, null],
  ['SUPERVISOR of A', '-', null, null, null],
  ['MANAGER of A', '-', null, null, null],
  ['ADMIN of A', null, '4-- 1-- 8--', '1- 2- 3-', '1- 2- 3-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '1', null, null, null],
  ['the report''s report of A', '2', null, null, null]
]);
select pg_temp.access('callcenter.lead_assignments', 'callcenter_tenant', 'assigned_by', array[
  ['the lead of A', '1 2', '8--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.lead_assignments', 'callcenter_tenant', $$assigned_by = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('callcenter.lead_assignments', 'callcenter_api', 'assigned_by', array[
  ['the lead of A', '1 2', '8--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.lead_assignments', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '8--', null, null]
], null);
select pg_temp.closed('callcenter.lead_assignments', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.lead_documents', array[$$id = 'aaaaaaaa-0012-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0012-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0012-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0012-4000-8000-000000000002'$$]::text[], $$insert into callcenter.lead_documents (tenant_id, lead_id, file_name, size_bytes, uploaded_by) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000003', 'Oaaa', 1, 'aaaaaaaa-0001-4000-8000-000000000001')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000003', 'Oaaa', 1, 'aaaaaaaa-0001-4000-8000-000000000002')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000003', 'Oaaa', 1, 'aaaaaaaa-0001-4000-8000-000000000003')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000003', 'Oaaa', 1, 'aaaaaaaa-0001-4000-8000-000000000004')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000003', 'Oaaa', 1, 'aaaaaaaa-0001-4000-8000-000000000005')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000003', 'Oaaa', 1, 'aaaaaaaa-0001-4000-8000-000000000006')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000003', 'Oaaa', 1, 'aaaaaaaa-0001-4000-8000-000000000007')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000c-4000-8000-000000000003', '0caa', 1, 'bbbbbbbb-0001-4000-8000-000000000001')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.lead_documents');
select pg_temp.access('callcenter.lead_documents', 'callcenter_api', 'size_bytes', array[
  ['nobody', '-', '5-- 1-- 6-- 8--', '1n 2n 3n', '1n 2n 3n'],
  ['an outsider', '-', null, '1n 2n 3n', '1n 2n 3n'],
  ['AGENT of A', '-', null, '1n 2n 3n', '1n 2n 3n'],
  ['SUPERVISOR of A', '-', null, '1n 2n 3n', '1n 2n 3n'],
  ['MANAGER of A', '-', null, '1n 2n 3n', '1n 2n 3n'],
  ['ADMIN of A', null, '4-- 1-- 8--', '1n 2n 3n', '1n 2n 3n'],
  ['the lead of A', '-', null, '1n 2n 3n', '1n 2n 3n'],
  ['the report of A', '1', null, '1+ 2n 3n', '1+ 2n 3n'],
  ['the report''s report of A', '2', null, '1n 2+ 3n', '1n 2+ 3n'],
  ['ADMIN of B', null, null, '1n 2n 3n', '1n 2n 3n']
]);
select pg_temp.changes('callcenter.lead_documents', 'callcenter_api', array[['1', 'file_name', $$'jbaa'$$], ['1', 'size_bytes', $$72$$], ['2', 'file_name', $$'jbaa'$$], ['2', 'size_bytes', $$72$$], ['3', 'file_name', $$'jbaa'$$], ['3', 'size_bytes', $$72$$]], array[
  ['nobody', '000000'],
  ['an outsider', '000000'],
  ['AGENT of A', '000000'],
  ['SUPERVISOR of A', '000000'],
  ['MANAGER of A', '000000'],
  ['ADMIN of A', '000000'],
  ['the lead of A', '000000'],
  ['the report of A', '-+0000'],
  ['the report''s report of A', '00-+00'],
  ['ADMIN of B', '000000']
], null);
select pg_temp.blindly('callcenter.lead_documents', 'callcenter_api', $$size_bytes = 72$$, array[
  ['AGENT of A', '', '1 2 3 4'],
  ['ADMIN of A', '', '1 2 3 4'],
  ['the report of A', '1', '2 3 4']
]);
select pg_temp.access('callcenter.lead_documents', 'callcenter_tenant', 'size_bytes', array[
  ['the lead of A', '1 2', '8--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.lead_documents', 'callcenter_tenant', $$size_bytes = 72$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('callcenter.lead_documents', 'callcenter_api', 'size_bytes', array[
  ['the lead of A', '1 2', '8--', '3n', '3n'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.lead_documents', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '8--', null, null]
], null);
select pg_temp.closed('callcenter.lead_documents', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.campaigns', array[$$id = 'aaaaaaaa-0013-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0013-4000-8000-000000000002'$$, $$id = 'aaaaaaaa-0013-4000-8000-000000000003'$$, $$id = 'bbbbbbbb-0013-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0013-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0013-4000-8000-000000000003'$$]::text[], $$insert into callcenter.campaigns (tenant_id, code, name, starts_at) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'ybaa', 'name 50', timestamptz '2024-01-15 12:09:50+00')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'ufaa', 'name 150', timestamptz '2024-01-15 12:09:30+00')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.campaigns');
select pg_temp.access('callcenter.campaigns', 'callcenter_api', 'code', array[
  ['nobody', '-', '1-- 2--', '1n 2n 4n', '1- 2- 4-'],
  ['an outsider', '-', '1-- 2--', '1n 2n 4n', null],
  ['AGENT of A', '1 2 3', '1-- 2--', '1n 2n 4n', null],
  ['SUPERVISOR of A', '1 2 3', '1-- 2--', '1n 2n 4n', null],
  ['MANAGER of A', '1 2 3', '1-- 2--', '1n 2n 4n', null],
  ['ADMIN of A', '1 2 3', '1++ 2--', '1+ 2+ 4n', '1- 2- 4-'],
  ['the lead of A', '1 2 3', '1-- 2--', '1n 2n 4n', null],
  ['the report of A', '1 2 3', '1-- 2--', '1n 2n 4n', null],
  ['the report''s report of A', '1 2 3', '1-- 2--', '1n 2n 4n', null],
  ['ADMIN of B', '4 5 6', '1-- 2++', '1n 2n 4+', null]
]);
select pg_temp.changes('callcenter.campaigns', 'callcenter_api', array[['1', 'code', $$'tcaa'$$], ['1', 'name', $$'name 71'$$], ['1', 'status', $$'SCHEDULED'$$], ['1', 'budget', $$71$$], ['1', 'spent', $$71$$], ['1', 'starts_at', $$timestamptz '2001-02-03 04:05+00'$$], ['1', 'ends_at', $$timestamptz '2001-02-03 04:05+00'$$], ['1', 'goal_leads', $$72$$], ['2', 'code', $$'tcaa'$$], ['2', 'name', $$'name 71'$$], ['2', 'status', $$'SCHEDULED'$$], ['2', 'budget', $$71$$], ['2', 'spent', $$71$$], ['2', 'starts_at', $$timestamptz '2001-02-03 04:05+00'$$], ['2', 'ends_at', $$timestamptz '2001-02-03 04:05+00'$$], ['2', 'goal_leads', $$72$$], ['4', 'code', $$'tcaa'$$], ['4', 'name', $$'name 71'$$], ['4', 'status', $$'SCHEDULED'$$], ['4', 'budget', $$71$$], ['4', 'spent', $$71$$], ['4', 'starts_at', $$timestamptz '2001-02-03 04:05+00'$$], ['4', 'ends_at', $$timestamptz '2001-02-03 04:05+00'$$], ['4', 'goal_leads', $$72$$]], array[
  ['nobody', '000000000000000000000000'],
  ['an outsider', '000000000000000000000000'],
  ['AGENT of A', '000000000000000000000000'],
  ['SUPERVISOR of A', '000000000000000000000000'],
  ['MANAGER of A', '000000000000000000000000'],
  ['ADMIN of A', '++-+-+++++-+-+++00000000'],
  ['the lead of A', '000000000000000000000000'],
  ['the report of A', '000000000000000000000000'],
  ['the report''s report of A', '000000000000000000000000'],
  ['ADMIN of B', '0000000000000000++-+-+++']
], null);
select pg_temp.blindly('callcenter.campaigns', 'callcenter_api', $$budget = default$$, array[
  ['AGENT of A', '', null],
  ['ADMIN of A', '1 2 3', null],
  ['the report of A', '', null]
]);
select pg_temp.access('callcenter.campaigns', 'callcenter_tenant', 'code', array[
  ['the lead of A', '1 2 3', '2--', '4-', '4-'],
  ['the lead of B', '4 5 6', null, null, null]
]);
select pg_temp.blindly('callcenter.campaigns', 'callcenter_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2 3', null]
]);
select pg_temp.careless('callcenter.campaigns', 'callcenter_api', 'code', array[
  ['the lead of A', '1 2 3', '2--', '4n', '4-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.campaigns', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2 3', '2--', null, null]
], null);
select pg_temp.closed('callcenter.campaigns', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.campaign_sources', array[$$campaign_id = 'aaaaaaaa-0013-4000-8000-000000000001' and source_id = 'aaaaaaaa-000b-4000-8000-000000000001'$$, $$campaign_id = 'aaaaaaaa-0013-4000-8000-000000000002' and source_id = 'aaaaaaaa-000b-4000-8000-000000000002'$$, $$campaign_id = 'bbbbbbbb-0013-4000-8000-000000000001' and source_id = 'bbbbbbbb-000b-4000-8000-000000000001'$$, $$campaign_id = 'bbbbbbbb-0013-4000-8000-000000000002' and source_id = 'bbbbbbbb-000b-4000-8000-000000000002'$$]::text[], $$insert into callcenter.campaign_sources (tenant_id, campaign_id, source_id) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0013-4000-8000-000000000003', 'aaaaaaaa-000b-4000-8000-000000000003')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0013-4000-8000-000000000003', 'bbbbbbbb-000b-4000-8000-000000000003')$$]::text[], 'campaign_id');
select pg_temp.rows_exist('callcenter.campaign_sources');
select pg_temp.access('callcenter.campaign_sources', 'callcenter_api', 'share', array[
  ['nobody', '-', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['AGENT of A', '1 2', null, null, null],
  ['SUPERVISOR of A', '1 2', null, null, null],
  ['MANAGER of A', '1 2', null, null, null],
  ['ADMIN of A', '1 2', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['the lead of A', '1 2', null, null, null],
  ['the report of A', '1 2', null, null, null],
  ['the report''s report of A', '1 2', null, null, null],
  ['ADMIN of B', '3 4', null, null, null]
]);
select pg_temp.access('callcenter.campaign_sources', 'callcenter_tenant', 'share', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.campaign_sources', 'callcenter_tenant', $$share = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('callcenter.campaign_sources', 'callcenter_api', 'share', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.campaign_sources', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
select pg_temp.closed('callcenter.campaign_sources', 'ADMIN of A', 'tenant_id');
insert into pg_temp.subject values ('callcenter.campaign_expenses', array[$$id = 'aaaaaaaa-0015-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0015-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0015-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0015-4000-8000-000000000002'$$]::text[], $$insert into callcenter.campaign_expenses (tenant_id, campaign_id, kind, amount, spent_on) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0013-4000-8000-000000000003', 'MEDIA', 10, date '2024-01-07')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0013-4000-8000-000000000003', 'MEDIA', 10, date '2024-01-07')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.campaign_expenses');
select pg_temp.access('callcenter.campaign_expenses', 'callcenter_api', 'booked_by', array[
  ['nobody', '-', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['AGENT of A', '-', null, null, null],
  ['SUPERVISOR of A', '-', null, null, null],
  ['MANAGER of A', '-', null, null, null],
  ['ADMIN of A', null, '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '-', null, null, null],
  ['the report''s report of A', '-', null, null, null]
]);
select pg_temp.access('callcenter.campaign_expenses', 'callcenter_tenant', 'booked_by', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.campaign_expenses', 'callcenter_tenant', $$booked_by = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('callcenter.campaign_expenses', 'callcenter_api', 'booked_by', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.campaign_expenses', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
select pg_temp.closed('callcenter.campaign_expenses', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.call_logs', array[$$id = 'aaaaaaaa-0016-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0016-4000-8000-000000000002'$$, $$id = 'aaaaaaaa-0016-4000-8000-000000000003'$$, $$id = 'bbbbbbbb-0016-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0016-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0016-4000-8000-000000000003'$$]::text[], $$insert into callcenter.call_logs (tenant_id, reference, direction, agent_id) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', '01ARYZ6S41' || upper(translate(substr(md5(random()::text), 1, 16), 'ilou', 'abcd')), 'INBOUND', 'aaaaaaaa-0001-4000-8000-000000000001')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', '01ARYZ6S41' || upper(translate(substr(md5(random()::text), 1, 16), 'ilou', 'abcd')), 'INBOUND', 'aaaaaaaa-0001-4000-8000-000000000002')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', '01ARYZ6S41' || upper(translate(substr(md5(random()::text), 1, 16), 'ilou', 'abcd')), 'INBOUND', 'aaaaaaaa-0001-4000-8000-000000000003')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', '01ARYZ6S41' || upper(translate(substr(md5(random()::text), 1, 16), 'ilou', 'abcd')), 'INBOUND', 'aaaaaaaa-0001-4000-8000-000000000004')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', '01ARYZ6S41' || upper(translate(substr(md5(random()::text), 1, 16), 'ilou', 'abcd')), 'INBOUND', 'aaaaaaaa-0001-4000-8000-000000000005')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', '01ARYZ6S41' || upper(translate(substr(md5(random()::text), 1, 16), 'ilou', 'abcd')), 'INBOUND', 'aaaaaaaa-0001-4000-8000-000000000006')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', '01ARYZ6S41' || upper(translate(substr(md5(random()::text), 1, 16), 'ilou', 'abcd')), 'INBOUND', 'aaaaaaaa-0001-4000-8000-000000000007')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', '01ARYZ6S41' || upper(translate(substr(md5(random()::text), 1, 16), 'ilou', 'abcd')), 'INBOUND', 'bbbbbbbb-0001-4000-8000-000000000002')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.call_logs');
select pg_temp.access('callcenter.call_logs', 'callcenter_api', 'lead_id', array[
  ['nobody', '-', '5-- 1-- 6-- 8--', '1- 2- 4-', '1- 2- 4-'],
  ['an outsider', '-', null, null, null],
  ['AGENT of A', '3', null, null, null],
  ['SUPERVISOR of A', '-', null, null, null],
  ['MANAGER of A', '-', null, null, null],
  ['ADMIN of A', null, '4-- 1-- 8--', '1- 2- 4-', '1- 2- 4-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '1', null, null, null],
  ['the report''s report of A', '2', null, null, null]
]);
select pg_temp.access('callcenter.call_logs', 'callcenter_tenant', 'lead_id', array[
  ['the lead of A', '1 2 3', '8--', '4-', '4-'],
  ['the lead of B', '4 5 6', null, null, null]
]);
select pg_temp.blindly('callcenter.call_logs', 'callcenter_tenant', $$lead_id = default$$, array[
  ['the lead of A', '1 2 3', '4 5 6']
]);
select pg_temp.careless('callcenter.call_logs', 'callcenter_api', 'lead_id', array[
  ['the lead of A', '1 2 3', '8--', '4-', '4-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.call_logs', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2 3', '8--', null, null]
], null);
select pg_temp.closed('callcenter.call_logs', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.ivr_menus', array[$$id = 'aaaaaaaa-0017-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0017-4000-8000-000000000002'$$, $$id = 'aaaaaaaa-0017-4000-8000-000000000003'$$, $$id = 'bbbbbbbb-0017-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0017-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0017-4000-8000-000000000003'$$]::text[], $$insert into callcenter.ivr_menus (tenant_id, name, prompt) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'name 50', 'prompt 50')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'name 150', 'prompt 150')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.ivr_menus');
select pg_temp.access('callcenter.ivr_menus', 'callcenter_api', 'updated_at', array[
  ['nobody', '-', '1-- 2--', '1n 2n 4n', '1n 2n 4n'],
  ['an outsider', '-', '1-- 2--', '1n 2n 4n', '1n 2n 4n'],
  ['AGENT of A', '1 2 3', '1-- 2--', '1n 2n 4n', '1n 2n 4n'],
  ['SUPERVISOR of A', '1 2 3', '1-- 2--', '1n 2n 4n', '1n 2n 4n'],
  ['MANAGER of A', '1 2 3', '1-- 2--', '1n 2n 4n', '1n 2n 4n'],
  ['ADMIN of A', '1 2 3', '1++ 2--', '1+ 2+ 4n', '1+ 2+ 4n'],
  ['the lead of A', '1 2 3', '1-- 2--', '1n 2n 4n', '1n 2n 4n'],
  ['the report of A', '1 2 3', '1-- 2--', '1n 2n 4n', '1n 2n 4n'],
  ['the report''s report of A', '1 2 3', '1-- 2--', '1n 2n 4n', '1n 2n 4n'],
  ['ADMIN of B', '4 5 6', '1-- 2++', '1n 2n 4+', '1n 2n 4+']
]);
select pg_temp.changes('callcenter.ivr_menus', 'callcenter_api', array[['1', 'name', $$'name 71'$$], ['1', 'prompt', $$'prompt 71'$$], ['2', 'name', $$'name 71'$$], ['2', 'prompt', $$'prompt 71'$$], ['4', 'name', $$'name 71'$$], ['4', 'prompt', $$'prompt 71'$$]], array[
  ['nobody', '000000'],
  ['an outsider', '000000'],
  ['AGENT of A', '000000'],
  ['SUPERVISOR of A', '000000'],
  ['MANAGER of A', '000000'],
  ['ADMIN of A', '++++00'],
  ['the lead of A', '000000'],
  ['the report of A', '000000'],
  ['the report''s report of A', '000000'],
  ['ADMIN of B', '0000++']
], null);
select pg_temp.blindly('callcenter.ivr_menus', 'callcenter_api', $$updated_at = default$$, array[
  ['AGENT of A', '', '1 2 3 4 5 6'],
  ['ADMIN of A', '1 2 3', '4 5 6'],
  ['the report of A', '', '1 2 3 4 5 6']
]);
select pg_temp.access('callcenter.ivr_menus', 'callcenter_tenant', 'updated_at', array[
  ['the lead of A', '1 2 3', '2--', '4-', '4-'],
  ['the lead of B', '4 5 6', null, null, null]
]);
select pg_temp.blindly('callcenter.ivr_menus', 'callcenter_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2 3', '4 5 6']
]);
select pg_temp.careless('callcenter.ivr_menus', 'callcenter_api', 'updated_at', array[
  ['the lead of A', '1 2 3', '2--', '4n', '4n'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.ivr_menus', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2 3', '2--', null, null]
], null);
select pg_temp.closed('callcenter.ivr_menus', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.ivr_options', array[$$id = 'aaaaaaaa-0018-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0018-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0018-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0018-4000-8000-000000000002'$$]::text[], $$insert into callcenter.ivr_options (tenant_id, menu_id, digit) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0017-4000-8000-000000000003', '0')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0017-4000-8000-000000000003', '0')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.ivr_options');
select pg_temp.access('callcenter.ivr_options', 'callcenter_api', null, array[
  ['nobody', '-', '1-- 2--', null, '1n 2n 3n'],
  ['an outsider', '-', '1-- 2--', null, '1n 2n 3n'],
  ['AGENT of A', '1 2', '1-- 2--', null, '1n 2n 3n'],
  ['SUPERVISOR of A', '1 2', '1-- 2--', null, '1n 2n 3n'],
  ['MANAGER of A', '1 2', '1-- 2--', null, '1n 2n 3n'],
  ['ADMIN of A', '1 2', '1++ 2--', null, '1+ 2+ 3n'],
  ['the lead of A', '1 2', '1-- 2--', null, '1n 2n 3n'],
  ['the report of A', '1 2', '1-- 2--', null, '1n 2n 3n'],
  ['the report''s report of A', '1 2', '1-- 2--', null, '1n 2n 3n'],
  ['ADMIN of B', '3 4', '1-- 2++', null, '1n 2n 3+']
]);
select pg_temp.blindly('callcenter.ivr_options', 'callcenter_api', null, array[
  ['AGENT of A', null, '1 2 3 4'],
  ['ADMIN of A', null, '3 4'],
  ['the report of A', null, '1 2 3 4']
]);
select pg_temp.access('callcenter.ivr_options', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.ivr_options', 'callcenter_tenant', null, array[
  ['the lead of A', null, '3 4']
]);
select pg_temp.careless('callcenter.ivr_options', 'callcenter_api', null, array[
  ['the lead of A', '1 2', '2--', null, '3n'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.ivr_options', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
select pg_temp.closed('callcenter.ivr_options', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.phone_numbers', array[$$id = 'aaaaaaaa-0019-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0019-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0019-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0019-4000-8000-000000000002'$$]::text[], $$insert into callcenter.phone_numbers (tenant_id, number, title) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', '+6500000', 'title 50')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', '+7610000', 'title 150')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.phone_numbers');
select pg_temp.access('callcenter.phone_numbers', 'callcenter_api', 'number', array[
  ['nobody', '-', '1-- 2--', '1n 2n 3n', '1- 2- 3-'],
  ['an outsider', '-', '1-- 2--', '1n 2n 3n', null],
  ['AGENT of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['SUPERVISOR of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['MANAGER of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['ADMIN of A', '1 2', '1++ 2--', '1+ 2+ 3n', '1- 2- 3-'],
  ['the lead of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['the report of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['the report''s report of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['ADMIN of B', '3 4', '1-- 2++', '1n 2n 3+', null]
]);
select pg_temp.changes('callcenter.phone_numbers', 'callcenter_api', array[['1', 'number', $$'+9700000'$$], ['1', 'title', $$'title 71'$$], ['1', 'is_active', $$false$$], ['2', 'number', $$'+9700000'$$], ['2', 'title', $$'title 71'$$], ['2', 'is_active', $$false$$], ['3', 'number', $$'+9700000'$$], ['3', 'title', $$'title 71'$$], ['3', 'is_active', $$false$$]], array[
  ['nobody', '000000000'],
  ['an outsider', '000000000'],
  ['AGENT of A', '000000000'],
  ['SUPERVISOR of A', '000000000'],
  ['MANAGER of A', '000000000'],
  ['ADMIN of A', '++++++000'],
  ['the lead of A', '000000000'],
  ['the report of A', '000000000'],
  ['the report''s report of A', '000000000'],
  ['ADMIN of B', '000000+++']
], null);
select pg_temp.blindly('callcenter.phone_numbers', 'callcenter_api', $$menu_id = default$$, array[
  ['AGENT of A', '', null],
  ['ADMIN of A', '1 2', null],
  ['the report of A', '', null]
]);
select pg_temp.access('callcenter.phone_numbers', 'callcenter_tenant', 'number', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.phone_numbers', 'callcenter_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('callcenter.phone_numbers', 'callcenter_api', 'number', array[
  ['the lead of A', '1 2', '2--', '3n', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.phone_numbers', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
select pg_temp.closed('callcenter.phone_numbers', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.ivr_interactions', array[$$id = 'aaaaaaaa-001a-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-001a-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-001a-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-001a-4000-8000-000000000002'$$]::text[], $$insert into callcenter.ivr_interactions (tenant_id, call_log_id, digit) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0016-4000-8000-000000000003', '0')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0016-4000-8000-000000000003', '0')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.ivr_interactions');
select pg_temp.access('callcenter.ivr_interactions', 'callcenter_api', 'menu_id', array[
  ['nobody', '-', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['AGENT of A', '-', null, null, null],
  ['SUPERVISOR of A', '-', null, null, null],
  ['MANAGER of A', '-', null, null, null],
  ['ADMIN of A', null, '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '-', null, null, null],
  ['the report''s report of A', '-', null, null, null]
]);
select pg_temp.access('callcenter.ivr_interactions', 'callcenter_tenant', 'menu_id', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.ivr_interactions', 'callcenter_tenant', $$menu_id = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('callcenter.ivr_interactions', 'callcenter_api', 'menu_id', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.ivr_interactions', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
select pg_temp.closed('callcenter.ivr_interactions', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.voicemails', array[$$id = 'aaaaaaaa-001b-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-001b-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-001b-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-001b-4000-8000-000000000002'$$]::text[], $$insert into callcenter.voicemails (tenant_id, call_log_id, seconds, taken_by) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0016-4000-8000-000000000003', 1, 'aaaaaaaa-0001-4000-8000-000000000001')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0016-4000-8000-000000000003', 1, 'aaaaaaaa-0001-4000-8000-000000000002')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0016-4000-8000-000000000003', 1, 'aaaaaaaa-0001-4000-8000-000000000003')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0016-4000-8000-000000000003', 1, 'aaaaaaaa-0001-4000-8000-000000000004')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0016-4000-8000-000000000003', 1, 'aaaaaaaa-0001-4000-8000-000000000005')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0016-4000-8000-000000000003', 1, 'aaaaaaaa-0001-4000-8000-000000000006')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0016-4000-8000-000000000003', 1, 'aaaaaaaa-0001-4000-8000-000000000007')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0016-4000-8000-000000000003', 1, 'bbbbbbbb-0001-4000-8000-000000000001')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.voicemails');
select pg_temp.access('callcenter.voicemails', 'callcenter_api', 'transcript', array[
  ['nobody', '-', '5-- 1-- 6-- 8--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['AGENT of A', '-', null, null, null],
  ['SUPERVISOR of A', '-', null, null, null],
  ['MANAGER of A', '-', null, null, null],
  ['ADMIN of A', null, '4-- 1-- 8--', '1- 2- 3-', '1- 2- 3-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '1', null, null, null],
  ['the report''s report of A', '2', null, null, null]
]);
select pg_temp.access('callcenter.voicemails', 'callcenter_tenant', 'transcript', array[
  ['the lead of A', '1 2', '8--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.voicemails', 'callcenter_tenant', $$transcript = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('callcenter.voicemails', 'callcenter_api', 'transcript', array[
  ['the lead of A', '1 2', '8--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.voicemails', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '8--', null, null]
], null);
select pg_temp.closed('callcenter.voicemails', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.message_providers', array[$$id = 'aaaaaaaa-001c-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-001c-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-001c-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-001c-4000-8000-000000000002'$$]::text[], $$insert into callcenter.message_providers (tenant_id, channel, name, credential, served_by) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'SMS', 'name 50', 'key-0123456789', 'aaaaaaaa-0001-4000-8000-000000000001')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'SMS', 'name 50', 'key-0123456789', 'aaaaaaaa-0001-4000-8000-000000000002')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'SMS', 'name 50', 'key-0123456789', 'aaaaaaaa-0001-4000-8000-000000000003')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'SMS', 'name 50', 'key-0123456789', 'aaaaaaaa-0001-4000-8000-000000000004')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'SMS', 'name 50', 'key-0123456789', 'aaaaaaaa-0001-4000-8000-000000000005')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'SMS', 'name 50', 'key-0123456789', 'aaaaaaaa-0001-4000-8000-000000000006')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'SMS', 'name 50', 'key-0123456789', 'aaaaaaaa-0001-4000-8000-000000000007')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'SMS', 'name 150', 'key-0123456789', 'aaaaaaaa-0001-4000-8000-000000000001')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'SMS', 'name 150', 'key-0123456789', 'aaaaaaaa-0001-4000-8000-000000000002')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'SMS', 'name 150', 'key-0123456789', 'aaaaaaaa-0001-4000-8000-000000000003')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'SMS', 'name 150', 'key-0123456789', 'aaaaaaaa-0001-4000-8000-000000000004')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'SMS', 'name 150', 'key-0123456789', 'aaaaaaaa-0001-4000-8000-000000000005')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'SMS', 'name 150', 'key-0123456789', 'aaaaaaaa-0001-4000-8000-000000000006')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'SMS', 'name 150', 'key-0123456789', 'aaaaaaaa-0001-4000-8000-000000000007')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'SMS', 'name 150', 'key-0123456789', 'bbbbbbbb-0001-4000-8000-000000000001')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.message_providers');
select pg_temp.access('callcenter.message_providers', 'callcenter_api', 'channel', array[
  ['nobody', '-', '12-- 5-- 1-- 6-- 15--', '1n 2n 3n', '1- 2- 3-'],
  ['an outsider', '-', '12-- 5-- 1-- 6-- 15--', '1n 2n 3n', null],
  ['AGENT of A', '-', '8-- 1-- 2-- 15--', '1n 2n 3n', null],
  ['SUPERVISOR of A', '-', '9-- 2-- 1-- 15--', '1n 2n 3n', null],
  ['MANAGER of A', '-', '10-- 3-- 1-- 15--', '1n 2n 3n', null],
  ['ADMIN of A', '1 2', '11-- 4++ 1++ 15--', '1+ 2+ 3n', '1- 2- 3-'],
  ['the lead of A', '-', '12-- 5-- 1-- 6-- 15--', '1n 2n 3n', null],
  ['the report of A', '1', '13-- 6-- 1-- 7-- 15--', '1n 2n 3n', null],
  ['the report''s report of A', '2', '14-- 7-- 1-- 15--', '1n 2n 3n', null],
  ['ADMIN of B', '3 4', '12++ 5-- 1-- 6-- 15++', '1n 2n 3+', null]
]);
select pg_temp.changes('callcenter.message_providers', 'callcenter_api', array[['1', 'channel', $$'EMAIL'$$], ['1', 'name', $$'name 71'$$], ['1', 'sender', $$'sender 71'$$], ['1', 'is_active', $$false$$], ['2', 'channel', $$'EMAIL'$$], ['2', 'name', $$'name 71'$$], ['2', 'sender', $$'sender 71'$$], ['2', 'is_active', $$false$$], ['3', 'channel', $$'EMAIL'$$], ['3', 'name', $$'name 71'$$], ['3', 'sender', $$'sender 71'$$], ['3', 'is_active', $$false$$]], array[
  ['nobody', '000000000000'],
  ['an outsider', '000000000000'],
  ['AGENT of A', '000000000000'],
  ['SUPERVISOR of A', '000000000000'],
  ['MANAGER of A', '000000000000'],
  ['ADMIN of A', '++++++++0000'],
  ['the lead of A', '000000000000'],
  ['the report of A', '000000000000'],
  ['the report''s report of A', '000000000000'],
  ['ADMIN of B', '00000000++++']
], null);
select pg_temp.changes('callcenter.message_providers', 'callcenter_api', array[['1', 'served_by', $$'aaaaaaaa-0001-4000-8000-000000000001'$$], ['1', 'served_by', $$'aaaaaaaa-0001-4000-8000-000000000005'$$], ['2', 'served_by', $$'aaaaaaaa-0001-4000-8000-000000000001'$$], ['2', 'served_by', $$'aaaaaaaa-0001-4000-8000-000000000005'$$]], array[
  ['nobody', '0000'],
  ['an outsider', '0000'],
  ['AGENT of A', '0000'],
  ['SUPERVISOR of A', '0000'],
  ['MANAGER of A', '0000'],
  ['ADMIN of A', '++++'],
  ['the lead of A', '0000'],
  ['the report of A', '0000'],
  ['the report''s report of A', '0000'],
  ['ADMIN of B', '0000']
], null);
select pg_temp.changes('callcenter.message_providers', 'callcenter_api', array[['1', 'served_by', $$'aaaaaaaa-0001-4000-8000-000000000001'$$], ['1', 'served_by', $$'aaaaaaaa-0001-4000-8000-000000000005'$$], ['2', 'served_by', $$'aaaaaaaa-0001-4000-8000-000000000001'$$], ['2', 'served_by', $$'aaaaaaaa-0001-4000-8000-000000000005'$$]], array[
  ['nobody', '0000'],
  ['an outsider', '0000'],
  ['AGENT of A', '0000'],
  ['SUPERVISOR of A', '0000'],
  ['MANAGER of A', '0000'],
  ['ADMIN of A', '++++'],
  ['the lead of A', '0000'],
  ['the report of A', '0000'],
  ['the report''s report of A', '0000'],
  ['ADMIN of B', '0000']
], '_column_rights');
select pg_temp.blindly('callcenter.message_providers', 'callcenter_api', $$sender = default$$, array[
  ['AGENT of A', '', null],
  ['ADMIN of A', '1 2', null],
  ['the report of A', '', null]
]);
select pg_temp.access('callcenter.message_providers', 'callcenter_tenant', 'channel', array[
  ['the lead of A', '1 2', '15--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.message_providers', 'callcenter_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('callcenter.message_providers', 'callcenter_api', 'channel', array[
  ['the lead of A', '1 2', '15--', '3n', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.message_providers', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '15--', null, null]
], null);
select pg_temp.closed('callcenter.message_providers', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.message_templates', array[$$id = 'aaaaaaaa-001d-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-001d-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-001d-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-001d-4000-8000-000000000002'$$]::text[], $$insert into callcenter.message_templates (tenant_id, channel, code, body) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'SMS', 'ybaa', 'body 50')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'SMS', 'ufaa', 'body 150')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.message_templates');
select pg_temp.access('callcenter.message_templates', 'callcenter_api', 'updated_at', array[
  ['nobody', '-', '1-- 2--', '1n 2n 3n', '1- 2- 3-'],
  ['an outsider', '-', '1-- 2--', '1n 2n 3n', null],
  ['AGENT of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['SUPERVISOR of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['MANAGER of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['ADMIN of A', '1 2', '1++ 2--', '1+ 2+ 3n', '1- 2- 3-'],
  ['the lead of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['the report of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['the report''s report of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['ADMIN of B', '3 4', '1-- 2++', '1n 2n 3+', null]
]);
select pg_temp.changes('callcenter.message_templates', 'callcenter_api', array[['1', 'channel', $$'EMAIL'$$], ['1', 'code', $$'tcaa'$$], ['1', 'language', $$'tc'$$], ['1', 'subject', $$'subject 71'$$], ['1', 'body', $$'body 71'$$], ['1', 'is_active', $$false$$], ['2', 'channel', $$'EMAIL'$$], ['2', 'code', $$'tcaa'$$], ['2', 'language', $$'tc'$$], ['2', 'subject', $$'subject 71'$$], ['2', 'body', $$'body 71'$$], ['2', 'is_active', $$false$$], ['3', 'channel', $$'EMAIL'$$], ['3', 'code', $$'tcaa'$$], ['3', 'language', $$'tc'$$], ['3', 'subject', $$'subject 71'$$], ['3', 'body', $$'body 71'$$], ['3', 'is_active', $$false$$]], array[
  ['nobody', '000000000000000000'],
  ['an outsider', '000000000000000000'],
  ['AGENT of A', '000000000000000000'],
  ['SUPERVISOR of A', '000000000000000000'],
  ['MANAGER of A', '000000000000000000'],
  ['ADMIN of A', '++++++++++++000000'],
  ['the lead of A', '000000000000000000'],
  ['the report of A', '000000000000000000'],
  ['the report''s report of A', '000000000000000000'],
  ['ADMIN of B', '000000000000++++++']
], null);
select pg_temp.blindly('callcenter.message_templates', 'callcenter_api', $$updated_at = default$$, array[
  ['AGENT of A', '', null],
  ['ADMIN of A', '1 2', null],
  ['the report of A', '', null]
]);
select pg_temp.access('callcenter.message_templates', 'callcenter_tenant', 'updated_at', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.message_templates', 'callcenter_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('callcenter.message_templates', 'callcenter_api', 'updated_at', array[
  ['the lead of A', '1 2', '2--', '3n', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.message_templates', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
select pg_temp.closed('callcenter.message_templates', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.messages', array[$$id = 'aaaaaaaa-001e-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-001e-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-001e-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-001e-4000-8000-000000000002'$$]::text[], $$insert into callcenter.messages (tenant_id, colleague_id, channel, carrier_id, recipient, body, provider_reference) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'SMS', 'aaaaaaaa-0001-4000-8000-000000000003', '+49 30 7654321', 'body 50', 'provider reference 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000002', 'SMS', 'aaaaaaaa-0001-4000-8000-000000000003', '+49 30 7654321', 'body 50', 'provider reference 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000003', 'SMS', 'aaaaaaaa-0001-4000-8000-000000000001', '+49 30 7654321', 'body 50', 'provider reference 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000004', 'SMS', 'aaaaaaaa-0001-4000-8000-000000000003', '+49 30 7654321', 'body 50', 'provider reference 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000005', 'SMS', 'aaaaaaaa-0001-4000-8000-000000000003', '+49 30 7654321', 'body 50', 'provider reference 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000006', 'SMS', 'aaaaaaaa-0001-4000-8000-000000000003', '+49 30 7654321', 'body 50', 'provider reference 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000007', 'SMS', 'aaaaaaaa-0001-4000-8000-000000000003', '+49 30 7654321', 'body 50', 'provider reference 50')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000001', 'SMS', 'bbbbbbbb-0001-4000-8000-000000000003', '+49 30 7654321', 'body 150', 'provider reference 150')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.messages');
select pg_temp.access('callcenter.messages', 'callcenter_api', 'author_id', array[
  ['nobody', '-', '5-- 1-- 6-- 8--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['AGENT of A', '1', null, null, null],
  ['SUPERVISOR of A', '2', null, null, null],
  ['MANAGER of A', '-', null, null, null],
  ['ADMIN of A', null, '4-- 1-- 8--', '1- 2- 3-', '1- 2- 3-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '1', null, null, null],
  ['the report''s report of A', '2', null, null, null]
]);
select pg_temp.access('callcenter.messages', 'callcenter_tenant', 'author_id', array[
  ['the lead of A', '1 2', '8--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.messages', 'callcenter_tenant', $$author_id = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('callcenter.messages', 'callcenter_api', 'author_id', array[
  ['the lead of A', '1 2', '8--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.messages', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '8--', null, null]
], null);
select pg_temp.closed('callcenter.messages', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.outbox_entries', array[$$id = 'aaaaaaaa-001f-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-001f-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-001f-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-001f-4000-8000-000000000002'$$]::text[], $$insert into callcenter.outbox_entries (tenant_id, message_id) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001e-4000-8000-000000000001')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-001e-4000-8000-000000000001')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.outbox_entries');
select pg_temp.access('callcenter.outbox_entries', 'callcenter_api', 'priority', array[
  ['nobody', '-', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['AGENT of A', '1', null, null, null],
  ['SUPERVISOR of A', '2', null, null, null],
  ['MANAGER of A', '-', null, null, null],
  ['ADMIN of A', null, '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '1', null, null, null],
  ['the report''s report of A', '2', null, null, null]
]);
select pg_temp.access('callcenter.outbox_entries', 'callcenter_tenant', 'priority', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.outbox_entries', 'callcenter_tenant', $$priority = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('callcenter.outbox_entries', 'callcenter_api', 'priority', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.outbox_entries', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
select pg_temp.closed('callcenter.outbox_entries', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.message_events', array[$$id = 'aaaaaaaa-0020-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0020-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0020-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0020-4000-8000-000000000002'$$]::text[], $$insert into callcenter.message_events (tenant_id, message_id, delivery) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001e-4000-8000-000000000001', 'PENDING')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-001e-4000-8000-000000000001', 'PENDING')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.message_events');
select pg_temp.access('callcenter.message_events', 'callcenter_api', null, array[
  ['nobody', '-', '1-- 2--', null, '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['AGENT of A', '1', null, null, null],
  ['SUPERVISOR of A', '2', null, null, null],
  ['MANAGER of A', '-', null, null, null],
  ['ADMIN of A', null, '1-- 2--', null, '1- 2- 3-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '1', null, null, null],
  ['the report''s report of A', '2', null, null, null]
]);
select pg_temp.access('callcenter.message_events', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.message_events', 'callcenter_tenant', null, array[
  ['the lead of A', null, '3 4']
]);
select pg_temp.careless('callcenter.message_events', 'callcenter_api', null, array[
  ['the lead of A', '1 2', '2--', null, '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.message_events', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
select pg_temp.closed('callcenter.message_events', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.device_tokens', array[$$id = 'aaaaaaaa-0021-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0021-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0021-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0021-4000-8000-000000000002'$$]::text[], $$insert into callcenter.device_tokens (tenant_id, user_id, platform, carrier_id, token) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'IOS', 'aaaaaaaa-0001-4000-8000-000000000002', 'token 50xxxxxxxx')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000002', 'IOS', 'aaaaaaaa-0001-4000-8000-000000000001', 'token 50xxxxxxxx')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000003', 'IOS', 'aaaaaaaa-0001-4000-8000-000000000002', 'token 50xxxxxxxx')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000004', 'IOS', 'aaaaaaaa-0001-4000-8000-000000000002', 'token 50xxxxxxxx')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000005', 'IOS', 'aaaaaaaa-0001-4000-8000-000000000002', 'token 50xxxxxxxx')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000006', 'IOS', 'aaaaaaaa-0001-4000-8000-000000000002', 'token 50xxxxxxxx')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000007', 'IOS', 'aaaaaaaa-0001-4000-8000-000000000002', 'token 50xxxxxxxx')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000001', 'IOS', 'bbbbbbbb-0001-4000-8000-000000000002', 'token 150xxxxxxx')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.device_tokens');
select pg_temp.access('callcenter.device_tokens', 'callcenter_api', 'carrier_id', array[
  ['nobody', '-', '5-- 1-- 6-- 8--', '1- 2- 3-', '1n 2n 3n'],
  ['an outsider', '-', null, null, '1n 2n 3n'],
  ['AGENT of A', '2', null, null, '1n 2n 3n'],
  ['SUPERVISOR of A', '-', null, null, '1n 2n 3n'],
  ['MANAGER of A', '-', null, null, '1n 2n 3n'],
  ['ADMIN of A', '-', '4-- 1-- 8--', '1- 2- 3-', '1n 2n 3n'],
  ['the lead of A', '-', null, null, '1n 2n 3n'],
  ['the report of A', '1', null, null, '1+ 2n 3n'],
  ['the report''s report of A', '1 2', null, null, '1n 2+ 3n'],
  ['ADMIN of B', '-', null, null, '1n 2n 3n']
]);
select pg_temp.blindly('callcenter.device_tokens', 'callcenter_api', $$last_seen_at = default$$, array[
  ['AGENT of A', null, '1 2 3 4'],
  ['ADMIN of A', null, '1 2 3 4'],
  ['the report of A', null, '2 3 4']
]);
select pg_temp.access('callcenter.device_tokens', 'callcenter_tenant', 'carrier_id', array[
  ['the lead of A', '1 2', '8--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.device_tokens', 'callcenter_tenant', $$last_seen_at = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('callcenter.device_tokens', 'callcenter_api', 'carrier_id', array[
  ['the lead of A', '1 2', '8--', '3-', '3n'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.device_tokens', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '8--', null, null]
], null);
select pg_temp.closed('callcenter.device_tokens', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.notifications', array[$$id = 'aaaaaaaa-0022-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0022-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0022-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0022-4000-8000-000000000002'$$]::text[], $$insert into callcenter.notifications (tenant_id, user_id, kind, text) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'LEAD_ASSIGNED', 'text 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000002', 'LEAD_ASSIGNED', 'text 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000003', 'LEAD_ASSIGNED', 'text 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000004', 'LEAD_ASSIGNED', 'text 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000005', 'LEAD_ASSIGNED', 'text 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000006', 'LEAD_ASSIGNED', 'text 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000007', 'LEAD_ASSIGNED', 'text 50')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000001', 'LEAD_ASSIGNED', 'text 150')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.notifications');
select pg_temp.access('callcenter.notifications', 'callcenter_api', 'read_at', array[
  ['nobody', '-', '5-- 1-- 6-- 8--', '1n 2n 3n', '1- 2- 3-'],
  ['an outsider', '-', null, '1n 2n 3n', null],
  ['AGENT of A', '-', null, '1n 2n 3n', null],
  ['SUPERVISOR of A', '-', null, '1n 2n 3n', null],
  ['MANAGER of A', '-', null, '1n 2n 3n', null],
  ['ADMIN of A', '-', '4-- 1-- 8--', '1n 2n 3n', '1- 2- 3-'],
  ['the lead of A', '-', null, '1n 2n 3n', null],
  ['the report of A', '1', null, '1+ 2n 3n', null],
  ['the report''s report of A', '2', null, '1n 2+ 3n', null],
  ['ADMIN of B', '-', null, '1n 2n 3n', null]
]);
select pg_temp.changes('callcenter.notifications', 'callcenter_api', array[['1', 'read_at', $$timestamptz '2001-02-03 04:05+00'$$], ['2', 'read_at', $$timestamptz '2001-02-03 04:05+00'$$], ['3', 'read_at', $$timestamptz '2001-02-03 04:05+00'$$]], array[
  ['nobody', '000'],
  ['an outsider', '000'],
  ['AGENT of A', '000'],
  ['SUPERVISOR of A', '000'],
  ['MANAGER of A', '000'],
  ['ADMIN of A', '000'],
  ['the lead of A', '000'],
  ['the report of A', '+00'],
  ['the report''s report of A', '0+0'],
  ['ADMIN of B', '000']
], null);
select pg_temp.blindly('callcenter.notifications', 'callcenter_api', $$read_at = default$$, array[
  ['AGENT of A', '', null],
  ['ADMIN of A', '', null],
  ['the report of A', '1', null]
]);
select pg_temp.access('callcenter.notifications', 'callcenter_tenant', 'read_at', array[
  ['the lead of A', '1 2', '8--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.notifications', 'callcenter_tenant', $$read_at = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('callcenter.notifications', 'callcenter_api', 'read_at', array[
  ['the lead of A', '1 2', '8--', '3n', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.notifications', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '8--', null, null]
], null);
select pg_temp.closed('callcenter.notifications', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.point_rules', array[$$id = 'aaaaaaaa-0023-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0023-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0023-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0023-4000-8000-000000000002'$$]::text[], $$insert into callcenter.point_rules (tenant_id, deed, valid_from, points) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'CALL_COMPLETED', timestamptz '2024-01-15 12:05:50+00', 1)$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'CALL_COMPLETED', timestamptz '2024-01-15 12:05:30+00', 1)$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.point_rules');
select pg_temp.access('callcenter.point_rules', 'callcenter_api', 'points', array[
  ['nobody', '-', '1-- 2--', '1n 2n 3n', '1- 2- 3-'],
  ['an outsider', '-', '1-- 2--', '1n 2n 3n', null],
  ['AGENT of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['SUPERVISOR of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['MANAGER of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['ADMIN of A', '1 2', '1++ 2--', '1+ 2+ 3n', '1- 2- 3-'],
  ['the lead of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['the report of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['the report''s report of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['ADMIN of B', '3 4', '1-- 2++', '1n 2n 3+', null]
]);
select pg_temp.changes('callcenter.point_rules', 'callcenter_api', array[['1', 'points', $$72$$], ['1', 'per_day', $$72$$], ['1', 'is_active', $$false$$], ['2', 'points', $$72$$], ['2', 'per_day', $$72$$], ['2', 'is_active', $$false$$], ['3', 'points', $$72$$], ['3', 'per_day', $$72$$], ['3', 'is_active', $$false$$]], array[
  ['nobody', '000000000'],
  ['an outsider', '000000000'],
  ['AGENT of A', '000000000'],
  ['SUPERVISOR of A', '000000000'],
  ['MANAGER of A', '000000000'],
  ['ADMIN of A', '++++++000'],
  ['the lead of A', '000000000'],
  ['the report of A', '000000000'],
  ['the report''s report of A', '000000000'],
  ['ADMIN of B', '000000+++']
], null);
select pg_temp.blindly('callcenter.point_rules', 'callcenter_api', $$per_day = default$$, array[
  ['AGENT of A', '', null],
  ['ADMIN of A', '1 2', null],
  ['the report of A', '', null]
]);
select pg_temp.access('callcenter.point_rules', 'callcenter_tenant', 'points', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.point_rules', 'callcenter_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('callcenter.point_rules', 'callcenter_api', 'points', array[
  ['the lead of A', '1 2', '2--', '3n', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.point_rules', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
select pg_temp.closed('callcenter.point_rules', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.point_entries', array[$$id = 'aaaaaaaa-0024-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0024-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0024-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0024-4000-8000-000000000002'$$]::text[], $$insert into callcenter.point_entries (tenant_id, user_id, event, points, subject_id) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'LEAD_WON', 10, '00000000-0000-4000-8000-000000000050')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000002', 'LEAD_WON', 10, '00000000-0000-4000-8000-000000000050')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000003', 'LEAD_WON', 10, '00000000-0000-4000-8000-000000000050')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000004', 'LEAD_WON', 10, '00000000-0000-4000-8000-000000000050')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000005', 'LEAD_WON', 10, '00000000-0000-4000-8000-000000000050')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000006', 'LEAD_WON', 10, '00000000-0000-4000-8000-000000000050')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000007', 'LEAD_WON', 10, '00000000-0000-4000-8000-000000000050')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000001', 'LEAD_WON', 10, '00000000-0000-4000-8000-000000000150')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.point_entries');
select pg_temp.access('callcenter.point_entries', 'callcenter_api', null, array[
  ['nobody', '-', '5-- 1-- 6-- 8--', null, '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['AGENT of A', '-', null, null, null],
  ['SUPERVISOR of A', '-', null, null, null],
  ['MANAGER of A', '-', null, null, null],
  ['ADMIN of A', null, '4-- 1-- 8--', null, '1- 2- 3-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '1', null, null, null],
  ['the report''s report of A', '2', null, null, null]
]);
select pg_temp.access('callcenter.point_entries', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '8--', null, '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.point_entries', 'callcenter_tenant', null, array[
  ['the lead of A', null, '3 4']
]);
select pg_temp.careless('callcenter.point_entries', 'callcenter_api', null, array[
  ['the lead of A', '1 2', '8--', null, '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.point_entries', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '8--', null, null]
], null);
select pg_temp.closed('callcenter.point_entries', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.achievement_tiers', array[$$id = 'aaaaaaaa-0025-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0025-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0025-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0025-4000-8000-000000000002'$$]::text[], $$insert into callcenter.achievement_tiers (tenant_id, title, min_points) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'title 50', 50)$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'title 150', 150)$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.achievement_tiers');
select pg_temp.access('callcenter.achievement_tiers', 'callcenter_api', 'title', array[
  ['nobody', '-', '1-- 2--', '1n 2n 3n', '1- 2- 3-'],
  ['an outsider', '-', '1-- 2--', '1n 2n 3n', null],
  ['AGENT of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['SUPERVISOR of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['MANAGER of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['ADMIN of A', '1 2', '1++ 2--', '1+ 2+ 3n', '1- 2- 3-'],
  ['the lead of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['the report of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['the report''s report of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['ADMIN of B', '3 4', '1-- 2++', '1n 2n 3+', null]
]);
select pg_temp.changes('callcenter.achievement_tiers', 'callcenter_api', array[['1', 'title', $$'title 71'$$], ['1', 'min_points', $$71$$], ['2', 'title', $$'title 71'$$], ['2', 'min_points', $$71$$], ['3', 'title', $$'title 71'$$], ['3', 'min_points', $$71$$]], array[
  ['nobody', '000000'],
  ['an outsider', '000000'],
  ['AGENT of A', '000000'],
  ['SUPERVISOR of A', '000000'],
  ['MANAGER of A', '000000'],
  ['ADMIN of A', '++++00'],
  ['the lead of A', '000000'],
  ['the report of A', '000000'],
  ['the report''s report of A', '000000'],
  ['ADMIN of B', '0000++']
], null);
select pg_temp.access('callcenter.achievement_tiers', 'callcenter_tenant', 'title', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.achievement_tiers', 'callcenter_tenant', null, array[
  ['the lead of A', null, '3 4']
]);
select pg_temp.careless('callcenter.achievement_tiers', 'callcenter_api', 'title', array[
  ['the lead of A', '1 2', '2--', '3n', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.achievement_tiers', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
select pg_temp.closed('callcenter.achievement_tiers', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.badges', array[$$id = 'aaaaaaaa-0026-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0026-4000-8000-000000000002'$$, $$id = 'aaaaaaaa-0026-4000-8000-000000000003'$$, $$id = 'bbbbbbbb-0026-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0026-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0026-4000-8000-000000000003'$$]::text[], $$insert into callcenter.badges (tenant_id, code, title, deed, threshold) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'ybaa', 'title 50', 'CALL_COMPLETED', 1)$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'ufaa', 'title 150', 'CALL_COMPLETED', 1)$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.badges');
select pg_temp.access('callcenter.badges', 'callcenter_api', 'code', array[
  ['nobody', '-', '1-- 2--', '1n 2n 4n', '1- 2- 4-'],
  ['an outsider', '-', '1-- 2--', '1n 2n 4n', null],
  ['AGENT of A', '1 2 3', '1-- 2--', '1n 2n 4n', null],
  ['SUPERVISOR of A', '1 2 3', '1-- 2--', '1n 2n 4n', null],
  ['MANAGER of A', '1 2 3', '1-- 2--', '1n 2n 4n', null],
  ['ADMIN of A', '1 2 3', '1++ 2--', '1+ 2+ 4n', '1- 2- 4-'],
  ['the lead of A', '1 2 3', '1-- 2--', '1n 2n 4n', null],
  ['the report of A', '1 2 3', '1-- 2--', '1n 2n 4n', null],
  ['the report''s report of A', '1 2 3', '1-- 2--', '1n 2n 4n', null],
  ['ADMIN of B', '4 5 6', '1-- 2++', '1n 2n 4+', null]
]);
select pg_temp.changes('callcenter.badges', 'callcenter_api', array[['1', 'code', $$'tcaa'$$], ['1', 'title', $$'title 71'$$], ['1', 'deed', $$'LEAD_CONTACTED'$$], ['1', 'threshold', $$72$$], ['1', 'is_active', $$false$$], ['2', 'code', $$'tcaa'$$], ['2', 'title', $$'title 71'$$], ['2', 'deed', $$'LEAD_CONTACTED'$$], ['2', 'threshold', $$72$$], ['2', 'is_active', $$false$$], ['4', 'code', $$'tcaa'$$], ['4', 'title', $$'title 71'$$], ['4', 'deed', $$'LEAD_CONTACTED'$$], ['4', 'threshold', $$72$$], ['4', 'is_active', $$false$$]], array[
  ['nobody', '000000000000000'],
  ['an outsider', '000000000000000'],
  ['AGENT of A', '000000000000000'],
  ['SUPERVISOR of A', '000000000000000'],
  ['MANAGER of A', '000000000000000'],
  ['ADMIN of A', '++++++++++00000'],
  ['the lead of A', '000000000000000'],
  ['the report of A', '000000000000000'],
  ['the report''s report of A', '000000000000000'],
  ['ADMIN of B', '0000000000+++++']
], null);
select pg_temp.blindly('callcenter.badges', 'callcenter_api', $$is_active = default$$, array[
  ['AGENT of A', '', null],
  ['ADMIN of A', '1 2 3', null],
  ['the report of A', '', null]
]);
select pg_temp.access('callcenter.badges', 'callcenter_tenant', 'code', array[
  ['the lead of A', '1 2 3', '2--', '4-', '4-'],
  ['the lead of B', '4 5 6', null, null, null]
]);
select pg_temp.blindly('callcenter.badges', 'callcenter_tenant', $$is_active = default$$, array[
  ['the lead of A', '1 2 3', '4 5 6']
]);
select pg_temp.careless('callcenter.badges', 'callcenter_api', 'code', array[
  ['the lead of A', '1 2 3', '2--', '4n', '4-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.badges', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2 3', '2--', null, null]
], null);
select pg_temp.closed('callcenter.badges', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.user_badges', array[$$id = 'aaaaaaaa-0027-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0027-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0027-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0027-4000-8000-000000000002'$$]::text[], $$insert into callcenter.user_badges (tenant_id, user_id, badge_id) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0026-4000-8000-000000000003')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0026-4000-8000-000000000003')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.user_badges');
select pg_temp.access('callcenter.user_badges', 'callcenter_api', null, array[
  ['nobody', '-', '1-- 2--', null, '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['AGENT of A', '1 2', null, null, null],
  ['SUPERVISOR of A', '1 2', null, null, null],
  ['MANAGER of A', '1 2', null, null, null],
  ['ADMIN of A', '1 2', '1-- 2--', null, '1- 2- 3-'],
  ['the lead of A', '1 2', null, null, null],
  ['the report of A', '1 2', null, null, null],
  ['the report''s report of A', '1 2', null, null, null],
  ['ADMIN of B', '3 4', null, null, null]
]);
select pg_temp.access('callcenter.user_badges', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.user_badges', 'callcenter_tenant', null, array[
  ['the lead of A', null, '3 4']
]);
select pg_temp.careless('callcenter.user_badges', 'callcenter_api', null, array[
  ['the lead of A', '1 2', '2--', null, '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.user_badges', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
select pg_temp.closed('callcenter.user_badges', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.challenges', array[$$id = 'aaaaaaaa-0028-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0028-4000-8000-000000000002'$$, $$id = 'aaaaaaaa-0028-4000-8000-000000000003'$$, $$id = 'bbbbbbbb-0028-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0028-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0028-4000-8000-000000000003'$$]::text[], $$insert into callcenter.challenges (tenant_id, title, period, deed, target, bonus, starts_at) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'title 50', 'DAILY', 'CALL_COMPLETED', 1, 1, timestamptz '2024-01-15 12:09:50+00')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'title 150', 'DAILY', 'CALL_COMPLETED', 1, 1, timestamptz '2024-01-15 12:09:30+00')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.challenges');
select pg_temp.access('callcenter.challenges', 'callcenter_api', 'title', array[
  ['nobody', '-', '1-- 2--', '1n 2n 4n', '1- 2- 4-'],
  ['an outsider', '-', '1-- 2--', '1n 2n 4n', null],
  ['AGENT of A', '1 2 3', '1-- 2--', '1n 2n 4n', null],
  ['SUPERVISOR of A', '1 2 3', '1-- 2--', '1n 2n 4n', null],
  ['MANAGER of A', '1 2 3', '1-- 2--', '1n 2n 4n', null],
  ['ADMIN of A', '1 2 3', '1++ 2--', '1+ 2+ 4n', '1- 2- 4-'],
  ['the lead of A', '1 2 3', '1-- 2--', '1n 2n 4n', null],
  ['the report of A', '1 2 3', '1-- 2--', '1n 2n 4n', null],
  ['the report''s report of A', '1 2 3', '1-- 2--', '1n 2n 4n', null],
  ['ADMIN of B', '4 5 6', '1-- 2++', '1n 2n 4+', null]
]);
select pg_temp.changes('callcenter.challenges', 'callcenter_api', array[['1', 'title', $$'title 71'$$], ['1', 'period', $$'WEEKLY'$$], ['1', 'deed', $$'LEAD_CONTACTED'$$], ['1', 'target', $$72$$], ['1', 'bonus', $$72$$], ['1', 'starts_at', $$timestamptz '2001-02-03 04:05+00'$$], ['1', 'ends_at', $$timestamptz '2001-02-03 04:05+00'$$], ['2', 'title', $$'title 71'$$], ['2', 'period', $$'WEEKLY'$$], ['2', 'deed', $$'LEAD_CONTACTED'$$], ['2', 'target', $$72$$], ['2', 'bonus', $$72$$], ['2', 'starts_at', $$timestamptz '2001-02-03 04:05+00'$$], ['2', 'ends_at', $$timestamptz '2001-02-03 04:05+00'$$], ['4', 'title', $$'title 71'$$], ['4', 'period', $$'WEEKLY'$$], ['4', 'deed', $$'LEAD_CONTACTED'$$], ['4', 'target', $$72$$], ['4', 'bonus', $$72$$], ['4', 'starts_at', $$timestamptz '2001-02-03 04:05+00'$$], ['4', 'ends_at', $$timestamptz '2001-02-03 04:05+00'$$]], array[
  ['nobody', '000000000000000000000'],
  ['an outsider', '000000000000000000000'],
  ['AGENT of A', '000000000000000000000'],
  ['SUPERVISOR of A', '000000000000000000000'],
  ['MANAGER of A', '000000000000000000000'],
  ['ADMIN of A', '++++++++++++++0000000'],
  ['the lead of A', '000000000000000000000'],
  ['the report of A', '000000000000000000000'],
  ['the report''s report of A', '000000000000000000000'],
  ['ADMIN of B', '00000000000000+++++++']
], null);
select pg_temp.blindly('callcenter.challenges', 'callcenter_api', $$ends_at = default$$, array[
  ['AGENT of A', '', null],
  ['ADMIN of A', '1 2 3', null],
  ['the report of A', '', null]
]);
select pg_temp.access('callcenter.challenges', 'callcenter_tenant', 'title', array[
  ['the lead of A', '1 2 3', '2--', '4-', '4-'],
  ['the lead of B', '4 5 6', null, null, null]
]);
select pg_temp.blindly('callcenter.challenges', 'callcenter_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2 3', '4 5 6']
]);
select pg_temp.careless('callcenter.challenges', 'callcenter_api', 'title', array[
  ['the lead of A', '1 2 3', '2--', '4n', '4-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.challenges', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2 3', '2--', null, null]
], null);
select pg_temp.closed('callcenter.challenges', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.challenge_progress', array[$$id = 'aaaaaaaa-0029-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0029-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0029-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0029-4000-8000-000000000002'$$]::text[], $$insert into callcenter.challenge_progress (tenant_id, challenge_id, user_id, began_on) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0028-4000-8000-000000000003', 'aaaaaaaa-0001-4000-8000-000000000001', date '2024-03-07')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0028-4000-8000-000000000003', 'aaaaaaaa-0001-4000-8000-000000000002', date '2024-03-07')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0028-4000-8000-000000000003', 'aaaaaaaa-0001-4000-8000-000000000003', date '2024-03-07')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0028-4000-8000-000000000003', 'aaaaaaaa-0001-4000-8000-000000000004', date '2024-03-07')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0028-4000-8000-000000000003', 'aaaaaaaa-0001-4000-8000-000000000005', date '2024-03-07')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0028-4000-8000-000000000003', 'aaaaaaaa-0001-4000-8000-000000000006', date '2024-03-07')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0028-4000-8000-000000000003', 'aaaaaaaa-0001-4000-8000-000000000007', date '2024-03-07')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0028-4000-8000-000000000003', 'bbbbbbbb-0001-4000-8000-000000000001', date '2024-07-07')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.challenge_progress');
select pg_temp.access('callcenter.challenge_progress', 'callcenter_api', 'updated_at', array[
  ['nobody', '-', '5-- 1-- 6-- 8--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['AGENT of A', '-', null, null, null],
  ['SUPERVISOR of A', '-', null, null, null],
  ['MANAGER of A', '-', null, null, null],
  ['ADMIN of A', null, '4-- 1-- 8--', '1- 2- 3-', '1- 2- 3-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '1', null, null, null],
  ['the report''s report of A', '2', null, null, null]
]);
select pg_temp.access('callcenter.challenge_progress', 'callcenter_tenant', 'updated_at', array[
  ['the lead of A', '1 2', '8--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.challenge_progress', 'callcenter_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('callcenter.challenge_progress', 'callcenter_api', 'updated_at', array[
  ['the lead of A', '1 2', '8--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.challenge_progress', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '8--', null, null]
], null);
select pg_temp.closed('callcenter.challenge_progress', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.competitions', array[$$id = 'aaaaaaaa-002a-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-002a-4000-8000-000000000002'$$, $$id = 'aaaaaaaa-002a-4000-8000-000000000003'$$, $$id = 'bbbbbbbb-002a-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-002a-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-002a-4000-8000-000000000003'$$]::text[], $$insert into callcenter.competitions (tenant_id, title, starts_at, ends_at) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'title 50', timestamptz '2030-01-01', timestamptz '2030-02-01')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'title 150', timestamptz '2030-01-01', timestamptz '2030-02-01')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.competitions');
select pg_temp.access('callcenter.competitions', 'callcenter_api', 'title', array[
  ['nobody', '-', '1-- 2--', '1n 2n 4n', '1- 2- 4-'],
  ['an outsider', '-', '1-- 2--', '1n 2n 4n', null],
  ['AGENT of A', '1 2 3', '1-- 2--', '1n 2n 4n', null],
  ['SUPERVISOR of A', '1 2 3', '1-- 2--', '1n 2n 4n', null],
  ['MANAGER of A', '1 2 3', '1-- 2--', '1n 2n 4n', null],
  ['ADMIN of A', '1 2 3', '1++ 2--', '1+ 2+ 4n', '1- 2- 4-'],
  ['the lead of A', '1 2 3', '1-- 2--', '1n 2n 4n', null],
  ['the report of A', '1 2 3', '1-- 2--', '1n 2n 4n', null],
  ['the report''s report of A', '1 2 3', '1-- 2--', '1n 2n 4n', null],
  ['ADMIN of B', '4 5 6', '1-- 2++', '1n 2n 4+', null]
]);
select pg_temp.changes('callcenter.competitions', 'callcenter_api', array[['1', 'title', $$'title 71'$$], ['1', 'prize', $$'prize 71'$$], ['1', 'starts_at', $$timestamptz '2001-02-03 04:05+00'$$], ['1', 'ends_at', $$timestamptz '2001-02-03 04:05+00'$$], ['1', 'status', $$'RUNNING'$$], ['2', 'title', $$'title 71'$$], ['2', 'prize', $$'prize 71'$$], ['2', 'starts_at', $$timestamptz '2001-02-03 04:05+00'$$], ['2', 'ends_at', $$timestamptz '2001-02-03 04:05+00'$$], ['2', 'status', $$'RUNNING'$$], ['4', 'title', $$'title 71'$$], ['4', 'prize', $$'prize 71'$$], ['4', 'starts_at', $$timestamptz '2001-02-03 04:05+00'$$], ['4', 'ends_at', $$timestamptz '2001-02-03 04:05+00'$$], ['4', 'status', $$'RUNNING'$$]], array[
  ['nobody', '000000000000000'],
  ['an outsider', '000000000000000'],
  ['AGENT of A', '000000000000000'],
  ['SUPERVISOR of A', '000000000000000'],
  ['MANAGER of A', '000000000000000'],
  ['ADMIN of A', '++++-++++-00000'],
  ['the lead of A', '000000000000000'],
  ['the report of A', '000000000000000'],
  ['the report''s report of A', '000000000000000'],
  ['ADMIN of B', '0000000000++++-']
], null);
select pg_temp.blindly('callcenter.competitions', 'callcenter_api', $$prize = default$$, array[
  ['AGENT of A', '', null],
  ['ADMIN of A', '1 2 3', null],
  ['the report of A', '', null]
]);
select pg_temp.access('callcenter.competitions', 'callcenter_tenant', 'title', array[
  ['the lead of A', '1 2 3', '2--', '4-', '4-'],
  ['the lead of B', '4 5 6', null, null, null]
]);
select pg_temp.blindly('callcenter.competitions', 'callcenter_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2 3', '4 5 6']
]);
select pg_temp.careless('callcenter.competitions', 'callcenter_api', 'title', array[
  ['the lead of A', '1 2 3', '2--', '4n', '4-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.competitions', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2 3', '2--', null, null]
], null);
select pg_temp.closed('callcenter.competitions', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.competition_teams', array[$$competition_id = 'aaaaaaaa-002a-4000-8000-000000000001' and team_id = 'aaaaaaaa-0006-4000-8000-000000000001'$$, $$competition_id = 'aaaaaaaa-002a-4000-8000-000000000002' and team_id = 'aaaaaaaa-0006-4000-8000-000000000002'$$, $$competition_id = 'bbbbbbbb-002a-4000-8000-000000000001' and team_id = 'bbbbbbbb-0006-4000-8000-000000000001'$$, $$competition_id = 'bbbbbbbb-002a-4000-8000-000000000002' and team_id = 'bbbbbbbb-0006-4000-8000-000000000002'$$]::text[], $$insert into callcenter.competition_teams (tenant_id, competition_id, team_id) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-002a-4000-8000-000000000003', 'aaaaaaaa-0006-4000-8000-000000000003')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-002a-4000-8000-000000000003', 'bbbbbbbb-0006-4000-8000-000000000003')$$]::text[], 'competition_id');
select pg_temp.rows_exist('callcenter.competition_teams');
select pg_temp.access('callcenter.competition_teams', 'callcenter_api', 'points', array[
  ['nobody', '-', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['AGENT of A', '1 2', null, null, null],
  ['SUPERVISOR of A', '1 2', null, null, null],
  ['MANAGER of A', '1 2', null, null, null],
  ['ADMIN of A', '1 2', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['the lead of A', '1 2', null, null, null],
  ['the report of A', '1 2', null, null, null],
  ['the report''s report of A', '1 2', null, null, null],
  ['ADMIN of B', '3 4', null, null, null]
]);
select pg_temp.access('callcenter.competition_teams', 'callcenter_tenant', 'points', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.competition_teams', 'callcenter_tenant', null, array[
  ['the lead of A', null, '3 4']
]);
select pg_temp.careless('callcenter.competition_teams', 'callcenter_api', 'points', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.competition_teams', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
select pg_temp.closed('callcenter.competition_teams', 'ADMIN of A', 'tenant_id');
insert into pg_temp.subject values ('callcenter.rewards', array[$$id = 'aaaaaaaa-002c-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-002c-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-002c-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-002c-4000-8000-000000000002'$$]::text[], $$insert into callcenter.rewards (tenant_id, title, cost) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'title 50', 1)$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'title 150', 1)$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.rewards');
select pg_temp.access('callcenter.rewards', 'callcenter_api', 'title', array[
  ['nobody', '-', '1-- 2--', '1n 2n 3n', '1- 2- 3-'],
  ['an outsider', '-', '1-- 2--', '1n 2n 3n', null],
  ['AGENT of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['SUPERVISOR of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['MANAGER of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['ADMIN of A', '1 2', '1++ 2--', '1+ 2+ 3n', '1- 2- 3-'],
  ['the lead of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['the report of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['the report''s report of A', '1 2', '1-- 2--', '1n 2n 3n', null],
  ['ADMIN of B', '3 4', '1-- 2++', '1n 2n 3+', null]
]);
select pg_temp.changes('callcenter.rewards', 'callcenter_api', array[['1', 'title', $$'title 71'$$], ['1', 'cost', $$72$$], ['1', 'stock', $$71$$], ['1', 'is_active', $$false$$], ['2', 'title', $$'title 71'$$], ['2', 'cost', $$72$$], ['2', 'stock', $$71$$], ['2', 'is_active', $$false$$], ['3', 'title', $$'title 71'$$], ['3', 'cost', $$72$$], ['3', 'stock', $$71$$], ['3', 'is_active', $$false$$]], array[
  ['nobody', '000000000000'],
  ['an outsider', '000000000000'],
  ['AGENT of A', '000000000000'],
  ['SUPERVISOR of A', '000000000000'],
  ['MANAGER of A', '000000000000'],
  ['ADMIN of A', '++++++++0000'],
  ['the lead of A', '000000000000'],
  ['the report of A', '000000000000'],
  ['the report''s report of A', '000000000000'],
  ['ADMIN of B', '00000000++++']
], null);
select pg_temp.blindly('callcenter.rewards', 'callcenter_api', $$stock = default$$, array[
  ['AGENT of A', '', null],
  ['ADMIN of A', '1 2', null],
  ['the report of A', '', null]
]);
select pg_temp.access('callcenter.rewards', 'callcenter_tenant', 'title', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.rewards', 'callcenter_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2', null]
]);
select pg_temp.careless('callcenter.rewards', 'callcenter_api', 'title', array[
  ['the lead of A', '1 2', '2--', '3n', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.rewards', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
select pg_temp.closed('callcenter.rewards', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.redemptions', array[$$id = 'aaaaaaaa-002d-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-002d-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-002d-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-002d-4000-8000-000000000002'$$]::text[], $$insert into callcenter.redemptions (tenant_id, user_id, reward_id, cost) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-002c-4000-8000-000000000001', 1)$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000002', 'aaaaaaaa-002c-4000-8000-000000000001', 1)$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000003', 'aaaaaaaa-002c-4000-8000-000000000001', 1)$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000004', 'aaaaaaaa-002c-4000-8000-000000000001', 1)$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000005', 'aaaaaaaa-002c-4000-8000-000000000001', 1)$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000006', 'aaaaaaaa-002c-4000-8000-000000000001', 1)$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000007', 'aaaaaaaa-002c-4000-8000-000000000001', 1)$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-002c-4000-8000-000000000001', 1)$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.redemptions');
select pg_temp.access('callcenter.redemptions', 'callcenter_api', 'updated_at', array[
  ['nobody', '-', '5-- 1-- 6-- 8--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['AGENT of A', '-', null, null, null],
  ['SUPERVISOR of A', '-', null, null, null],
  ['MANAGER of A', '-', null, null, null],
  ['ADMIN of A', null, '4-- 1-- 8--', '1- 2- 3-', '1- 2- 3-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '1', null, null, null],
  ['the report''s report of A', '2', null, null, null]
]);
select pg_temp.access('callcenter.redemptions', 'callcenter_tenant', 'updated_at', array[
  ['the lead of A', '1 2', '8--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.redemptions', 'callcenter_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('callcenter.redemptions', 'callcenter_api', 'updated_at', array[
  ['the lead of A', '1 2', '8--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.redemptions', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '8--', null, null]
], null);
select pg_temp.closed('callcenter.redemptions', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.daily_metrics', array[$$id = 'aaaaaaaa-002e-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-002e-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-002e-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-002e-4000-8000-000000000002'$$]::text[], $$insert into callcenter.daily_metrics (tenant_id, day) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', date '2030-01-01' + (random() * 2000000)::integer)$$, $$('bbbbbbbb-0000-4000-8000-000000000001', date '2030-01-01' + (random() * 2000000)::integer)$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.daily_metrics');
select pg_temp.access('callcenter.daily_metrics', 'callcenter_api', 'day', array[
  ['nobody', '-', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['AGENT of A', '-', null, null, null],
  ['SUPERVISOR of A', '-', null, null, null],
  ['MANAGER of A', '-', null, null, null],
  ['ADMIN of A', null, '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '-', null, null, null],
  ['the report''s report of A', '-', null, null, null]
]);
select pg_temp.access('callcenter.daily_metrics', 'callcenter_tenant', 'day', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.daily_metrics', 'callcenter_tenant', $$leads = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('callcenter.daily_metrics', 'callcenter_api', 'day', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.daily_metrics', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
select pg_temp.closed('callcenter.daily_metrics', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.audit_logs', array[$$id = 'aaaaaaaa-002f-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-002f-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-002f-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-002f-4000-8000-000000000002'$$]::text[], $$insert into callcenter.audit_logs (tenant_id, action) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'INSERT')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'INSERT')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.audit_logs');
select pg_temp.access('callcenter.audit_logs', 'callcenter_api', 'actor_id', array[
  ['nobody', '-', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['AGENT of A', '-', null, null, null],
  ['SUPERVISOR of A', '-', null, null, null],
  ['MANAGER of A', '-', null, null, null],
  ['ADMIN of A', null, '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '-', null, null, null],
  ['the report''s report of A', '-', null, null, null]
]);
select pg_temp.access('callcenter.audit_logs', 'callcenter_tenant', 'actor_id', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.careless('callcenter.audit_logs', 'callcenter_api', 'actor_id', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.audit_logs', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
select pg_temp.closed('callcenter.audit_logs', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.security_events', array[$$id = 'aaaaaaaa-0030-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0030-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0030-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0030-4000-8000-000000000002'$$]::text[], $$insert into callcenter.security_events (tenant_id, kind) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'REPEATED_FAILED_LOGIN')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'REPEATED_FAILED_LOGIN')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.security_events');
select pg_temp.access('callcenter.security_events', 'callcenter_api', 'severity', array[
  ['nobody', '-', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['AGENT of A', '-', null, null, null],
  ['SUPERVISOR of A', '-', null, null, null],
  ['MANAGER of A', '-', null, null, null],
  ['ADMIN of A', null, '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '-', null, null, null],
  ['the report''s report of A', '-', null, null, null]
]);
select pg_temp.access('callcenter.security_events', 'callcenter_tenant', 'severity', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.security_events', 'callcenter_tenant', $$severity = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('callcenter.security_events', 'callcenter_api', 'severity', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.security_events', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
select pg_temp.closed('callcenter.security_events', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.consent_records', array[$$id = 'aaaaaaaa-0031-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0031-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0031-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0031-4000-8000-000000000002'$$]::text[], $$insert into callcenter.consent_records (tenant_id, lead_id, purpose, evidence) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000003', 'EMAIL', 'evidence 50')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000c-4000-8000-000000000003', 'EMAIL', 'evidence 150')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.consent_records');
select pg_temp.access('callcenter.consent_records', 'callcenter_api', 'noted_by', array[
  ['nobody', '-', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['AGENT of A', '-', null, null, null],
  ['SUPERVISOR of A', '-', null, null, null],
  ['MANAGER of A', '-', null, null, null],
  ['ADMIN of A', null, '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '1', null, null, null],
  ['the report''s report of A', '2', null, null, null]
]);
select pg_temp.access('callcenter.consent_records', 'callcenter_tenant', 'noted_by', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.consent_records', 'callcenter_tenant', $$noted_by = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('callcenter.consent_records', 'callcenter_api', 'noted_by', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.consent_records', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
select pg_temp.closed('callcenter.consent_records', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.gdpr_requests', array[$$id = 'aaaaaaaa-0032-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0032-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0032-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0032-4000-8000-000000000002'$$]::text[], $$insert into callcenter.gdpr_requests (tenant_id, kind, requester_email) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'ACCESS', 'asker@example.org')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'ACCESS', 'asker@example.org')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.gdpr_requests');
select pg_temp.access('callcenter.gdpr_requests', 'callcenter_api', 'updated_at', array[
  ['nobody', '-', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['AGENT of A', '-', null, null, null],
  ['SUPERVISOR of A', '-', null, null, null],
  ['MANAGER of A', '-', null, null, null],
  ['ADMIN of A', null, '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '-', null, null, null],
  ['the report''s report of A', '-', null, null, null]
]);
select pg_temp.access('callcenter.gdpr_requests', 'callcenter_tenant', 'updated_at', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('callcenter.gdpr_requests', 'callcenter_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('callcenter.gdpr_requests', 'callcenter_api', 'updated_at', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('callcenter.gdpr_requests', 'callcenter_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
select pg_temp.closed('callcenter.gdpr_requests', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('callcenter.data_classifications', array[$$id = '00000000-0033-4000-8000-000000000001'$$, $$id = '00000000-0033-4000-8000-000000000002'$$]::text[], $$insert into callcenter.data_classifications (table_name, column_name, data_class, basis) values $$, array[$$('qcaa', 'qcaa', 'INTERNAL', 'basis 68')$$]::text[], 'id');
select pg_temp.rows_exist('callcenter.data_classifications');
select pg_temp.access('callcenter.data_classifications', 'callcenter_api', 'table_name', array[
  ['nobody', '1 2', '1--', '1- 2-', '1- 2-'],
  ['an outsider', '1 2', null, null, null],
  ['AGENT of A', '1 2', null, null, null],
  ['SUPERVISOR of A', '1 2', null, null, null],
  ['MANAGER of A', '1 2', null, null, null],
  ['ADMIN of A', '1 2', '1--', '1- 2-', '1- 2-'],
  ['the lead of A', '1 2', null, null, null],
  ['the report of A', '1 2', null, null, null],
  ['the report''s report of A', '1 2', null, null, null],
  ['ADMIN of B', '1 2', null, null, null]
]);
select pg_temp.closed('callcenter.data_classifications', 'ADMIN of A', 'id');
insert into callcenter.user_roles (id, tenant_id, user_id, role) values ('bbbbbbbb-0002-4000-8000-000000000094', 'bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000005', 'ADMIN');
insert into pg_temp.person values ('a member of A and B', 'aaaaaaaa-0001-4000-8000-000000000005');
select set_config('seoc.tenant', 'aaaaaaaa-0000-4000-8000-000000000001'::text, true);
select pg_temp.access('callcenter.tenants', 'callcenter_tenant', 'name', array[
  ['a member of A and B', '1', null, '2-', '2-']
]);
select pg_temp.access('callcenter.user_roles', 'callcenter_tenant', 'role', array[
  ['a member of A and B', '1 2 3 4 5 6 7', '2--', '8-', '8-']
]);
select pg_temp.access('callcenter.role_permissions', 'callcenter_tenant', null, array[
  ['a member of A and B', '1 2', '2--', null, '3-']
]);
select pg_temp.access('callcenter.teams', 'callcenter_tenant', 'updated_at', array[
  ['a member of A and B', '1 2 3', '2--', '4-', '4-']
]);
select pg_temp.access('callcenter.skills', 'callcenter_tenant', 'code', array[
  ['a member of A and B', '1 2 3', '2--', '4-', '4-']
]);
select pg_temp.access('callcenter.agents', 'callcenter_tenant', 'team_id', array[
  ['a member of A and B', '1 2 3', '15--', '4-', '4-']
]);
select pg_temp.access('callcenter.agent_skills', 'callcenter_tenant', 'level', array[
  ['a member of A and B', '1 2', '2--', '3-', '3-']
]);
select pg_temp.access('callcenter.agent_activities', 'callcenter_tenant', 'agent_id', array[
  ['a member of A and B', '1 2', '8--', '3-', '3-']
]);
select pg_temp.access('callcenter.lead_sources', 'callcenter_tenant', 'code', array[
  ['a member of A and B', '1 2 3', '2--', '4-', '4-']
]);
select pg_temp.access('callcenter.leads', 'callcenter_tenant', 'updated_at', array[
  ['a member of A and B', '1 2 3', '8--', '4-', '4-']
]);
select pg_temp.access('callcenter.lead_activities', 'callcenter_tenant', 'actor_id', array[
  ['a member of A and B', '1 2', '2--', '3-', '3-']
]);
select pg_temp.access('callcenter.scoring_models', 'callcenter_tenant', 'name', array[
  ['a member of A and B', '1 2', '2--', '3-', '3-']
]);
select pg_temp.access('callcenter.lead_scores', 'callcenter_tenant', 'model_id', array[
  ['a member of A and B', '1 2', '2--', '3-', '3-']
]);
select pg_temp.access('callcenter.routing_rules', 'callcenter_tenant', 'updated_at', array[
  ['a member of A and B', '1 2', '2--', '3-', '3-']
]);
select pg_temp.access('callcenter.lead_assignments', 'callcenter_tenant', 'assigned_by', array[
  ['a member of A and B', '1 2', '8--', '3-', '3-']
]);
select pg_temp.access('callcenter.lead_documents', 'callcenter_tenant', 'size_bytes', array[
  ['a member of A and B', '1 2', '8--', '3-', '3-']
]);
select pg_temp.access('callcenter.campaigns', 'callcenter_tenant', 'code', array[
  ['a member of A and B', '1 2 3', '2--', '4-', '4-']
]);
select pg_temp.access('callcenter.campaign_sources', 'callcenter_tenant', 'share', array[
  ['a member of A and B', '1 2', '2--', '3-', '3-']
]);
select pg_temp.access('callcenter.campaign_expenses', 'callcenter_tenant', 'booked_by', array[
  ['a member of A and B', '1 2', '2--', '3-', '3-']
]);
select pg_temp.access('callcenter.call_logs', 'callcenter_tenant', 'lead_id', array[
  ['a member of A and B', '1 2 3', '8--', '4-', '4-']
]);
select pg_temp.access('callcenter.ivr_menus', 'callcenter_tenant', 'updated_at', array[
  ['a member of A and B', '1 2 3', '2--', '4-', '4-']
]);
select pg_temp.access('callcenter.ivr_options', 'callcenter_tenant', null, array[
  ['a member of A and B', '1 2', '2--', null, '3-']
]);
select pg_temp.access('callcenter.phone_numbers', 'callcenter_tenant', 'number', array[
  ['a member of A and B', '1 2', '2--', '3-', '3-']
]);
select pg_temp.access('callcenter.ivr_interactions', 'callcenter_tenant', 'menu_id', array[
  ['a member of A and B', '1 2', '2--', '3-', '3-']
]);
select pg_temp.access('callcenter.voicemails', 'callcenter_tenant', 'transcript', array[
  ['a member of A and B', '1 2', '8--', '3-', '3-']
]);
select pg_temp.access('callcenter.message_providers', 'callcenter_tenant', 'channel', array[
  ['a member of A and B', '1 2', '15--', '3-', '3-']
]);
select pg_temp.access('callcenter.message_templates', 'callcenter_tenant', 'updated_at', array[
  ['a member of A and B', '1 2', '2--', '3-', '3-']
]);
select pg_temp.access('callcenter.messages', 'callcenter_tenant', 'author_id', array[
  ['a member of A and B', '1 2', '8--', '3-', '3-']
]);
select pg_temp.access('callcenter.outbox_entries', 'callcenter_tenant', 'priority', array[
  ['a member of A and B', '1 2', '2--', '3-', '3-']
]);
select pg_temp.access('callcenter.message_events', 'callcenter_tenant', null, array[
  ['a member of A and B', '1 2', '2--', null, '3-']
]);
select pg_temp.access('callcenter.device_tokens', 'callcenter_tenant', 'carrier_id', array[
  ['a member of A and B', '1 2', '8--', '3-', '3-']
]);
select pg_temp.access('callcenter.notifications', 'callcenter_tenant', 'read_at', array[
  ['a member of A and B', '1 2', '8--', '3-', '3-']
]);
select pg_temp.access('callcenter.point_rules', 'callcenter_tenant', 'points', array[
  ['a member of A and B', '1 2', '2--', '3-', '3-']
]);
select pg_temp.access('callcenter.point_entries', 'callcenter_tenant', null, array[
  ['a member of A and B', '1 2', '8--', null, '3-']
]);
select pg_temp.access('callcenter.achievement_tiers', 'callcenter_tenant', 'title', array[
  ['a member of A and B', '1 2', '2--', '3-', '3-']
]);
select pg_temp.access('callcenter.badges', 'callcenter_tenant', 'code', array[
  ['a member of A and B', '1 2 3', '2--', '4-', '4-']
]);
select pg_temp.access('callcenter.user_badges', 'callcenter_tenant', null, array[
  ['a member of A and B', '1 2', '2--', null, '3-']
]);
select pg_temp.access('callcenter.challenges', 'callcenter_tenant', 'title', array[
  ['a member of A and B', '1 2 3', '2--', '4-', '4-']
]);
select pg_temp.access('callcenter.challenge_progress', 'callcenter_tenant', 'updated_at', array[
  ['a member of A and B', '1 2', '8--', '3-', '3-']
]);
select pg_temp.access('callcenter.competitions', 'callcenter_tenant', 'title', array[
  ['a member of A and B', '1 2 3', '2--', '4-', '4-']
]);
select pg_temp.access('callcenter.competition_teams', 'callcenter_tenant', 'points', array[
  ['a member of A and B', '1 2', '2--', '3-', '3-']
]);
select pg_temp.access('callcenter.rewards', 'callcenter_tenant', 'title', array[
  ['a member of A and B', '1 2', '2--', '3-', '3-']
]);
select pg_temp.access('callcenter.redemptions', 'callcenter_tenant', 'updated_at', array[
  ['a member of A and B', '1 2', '8--', '3-', '3-']
]);
select pg_temp.access('callcenter.daily_metrics', 'callcenter_tenant', 'day', array[
  ['a member of A and B', '1 2', '2--', '3-', '3-']
]);
select pg_temp.access('callcenter.audit_logs', 'callcenter_tenant', 'actor_id', array[
  ['a member of A and B', '1 2', '2--', '3-', '3-']
]);
select pg_temp.access('callcenter.security_events', 'callcenter_tenant', 'severity', array[
  ['a member of A and B', '1 2', '2--', '3-', '3-']
]);
select pg_temp.access('callcenter.consent_records', 'callcenter_tenant', 'noted_by', array[
  ['a member of A and B', '1 2', '2--', '3-', '3-']
]);
select pg_temp.access('callcenter.gdpr_requests', 'callcenter_tenant', 'updated_at', array[
  ['a member of A and B', '1 2', '2--', '3-', '3-']
]);

select * from finish();
rollback;
