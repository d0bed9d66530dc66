begin;
select plan(53);

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
select is((select concat_ws(' ', case when polpermissive then 'permissive' else 'restrictive' end, polcmd, (select string_agg(r::regrole::text, ',' order by r::regrole::text) from unnest(polroles) r), case when polqual is not null then 'using' end, case when polwithcheck is not null then 'check' end) from pg_policy where polrelid = 'realtime.messages'::regclass and polname = 'callcenter_listen'), 'permissive r authenticated using', 'policy callcenter_listen on realtime.messages is what it should be');
select is((select concat_ws(' ', case when polpermissive then 'permissive' else 'restrictive' end, polcmd, (select string_agg(r::regrole::text, ',' order by r::regrole::text) from unnest(polroles) r), case when polqual is not null then 'using' end, case when polwithcheck is not null then 'check' end) from pg_policy where polrelid = 'realtime.messages'::regclass and polname = 'callcenter_topics'), 'restrictive * authenticated using check', 'policy callcenter_topics on realtime.messages is what it should be');
select is((select concat_ws(' ', case when polpermissive then 'permissive' else 'restrictive' end, polcmd, (select string_agg(r::regrole::text, ',' order by r::regrole::text) from unnest(polroles) r), case when polqual is not null then 'using' end, case when polwithcheck is not null then 'check' end) from pg_policy where polrelid = 'realtime.messages'::regclass and polname = 'callcenter_topics_anon'), 'restrictive * anon using check', 'policy callcenter_topics_anon on realtime.messages is what it should be');
create temporary table heard on commit drop as select id from realtime.messages;
select is(pg_temp.attempt(null, null, $$insert into callcenter.agents (id, tenant_id, user_id, team_id, extension, last_assigned_at, phone, email, national_id, payout_iban, slack_handle) values ('aaaaaaaa-0008-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000002', 'aaaaaaaa-0006-4000-8000-000000000001', '0500', null, '+49 30 1234567', 'email.50@example.com', '078-05-1120', 'DE02 1203 0000 0000 2020 51', 'UP00000')$$, $$select string_agg(concat_ws(' ', m.event, (m.topic = concat('agent_status:', t.tenant_id))::text, (m.payload - 'id' = jsonb_build_object('operation', m.event, 'record', jsonb_build_object('id', t.id, 'user_id', t.user_id, 'status', t.status, 'status_since', t.status_since)))::text), ', ') from realtime.messages m, (select * from callcenter.agents where id = 'aaaaaaaa-0008-4000-8000-000000000050') t where m.id not in (select id from pg_temp.heard) and m.private and m.extension = 'broadcast' and m.topic like 'agent\_status:%'$$), 'INSERT true true', 'a new row of callcenter.agents is told to the row''s topic');
select is(pg_temp.attempt(null, null, $$insert into callcenter.agents (id, tenant_id, user_id, team_id, extension, last_assigned_at, phone, email, national_id, payout_iban, slack_handle) values ('aaaaaaaa-0008-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000002', 'aaaaaaaa-0006-4000-8000-000000000001', '0500', null, '+49 30 1234567', 'email.50@example.com', '078-05-1120', 'DE02 1203 0000 0000 2020 51', 'UP00000'); delete from callcenter.agents where id = 'aaaaaaaa-0008-4000-8000-000000000050'$$, $$select string_agg(m.event || ' true true', ', ') filter (where m.event = 'DELETE') from realtime.messages m where m.id not in (select id from pg_temp.heard) and m.private and m.extension = 'broadcast' and m.topic like 'agent\_status:%' having count(distinct m.topic) <= 1$$), 'DELETE true true', 'a deleted row of callcenter.agents is told to the row''s topic');
select is(pg_temp.attempt(null, null, $$update callcenter.agents set status_since = timestamptz '2001-02-03 04:05+00' where id = 'aaaaaaaa-0008-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', m.event, (m.topic = concat('agent_status:', t.tenant_id))::text, (m.payload - 'id' = jsonb_build_object('operation', m.event, 'record', jsonb_build_object('id', t.id, 'user_id', t.user_id, 'status', t.status, 'status_since', t.status_since)))::text), ', ') from realtime.messages m, (select * from callcenter.agents where id = 'aaaaaaaa-0008-4000-8000-000000000001') t where m.id not in (select id from pg_temp.heard) and m.private and m.extension = 'broadcast' and m.topic like 'agent\_status:%'$$), 'UPDATE true true', 'another callcenter.agents.status_since is told to the row''s topic');
select is(pg_temp.attempt(null, null, $$update callcenter.agents set status_since = status_since where id = 'aaaaaaaa-0008-4000-8000-000000000001'$$, $$select string_agg(m.event, ', ') from realtime.messages m where m.id not in (select id from pg_temp.heard) and m.private and m.extension = 'broadcast' and m.topic like 'agent\_status:%'$$), 'null', 'the same callcenter.agents.status_since is told to nobody');
select is(pg_temp.attempt(null, null, $$update callcenter.agents set max_open_leads = 71 where id = 'aaaaaaaa-0008-4000-8000-000000000001'$$, $$select string_agg(m.event, ', ') from realtime.messages m where m.id not in (select id from pg_temp.heard) and m.private and m.extension = 'broadcast' and m.topic like 'agent\_status:%'$$), 'null', 'another callcenter.agents.max_open_leads, which is not sent, is told to nobody');
select is(pg_temp.attempt(null, null, $$insert into callcenter.campaigns (id, tenant_id, code, name, starts_at, ends_at, goal_leads) values ('aaaaaaaa-0013-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'ybaa', 'name 50', timestamptz '2024-01-15 12:09:50+00', null, null)$$, $$select string_agg(concat_ws(' ', m.event, (m.topic = concat('campaigns:', t.tenant_id))::text, (m.payload - 'id' = jsonb_build_object('operation', m.event, 'record', jsonb_build_object('id', t.id, 'code', t.code, 'name', t.name, 'status', t.status, 'budget', t.budget, 'spent', t.spent)))::text), ', ') from realtime.messages m, (select * from callcenter.campaigns where id = 'aaaaaaaa-0013-4000-8000-000000000050') t where m.id not in (select id from pg_temp.heard) and m.private and m.extension = 'broadcast' and m.topic like 'campaigns:%'$$), 'INSERT true true', 'a new row of callcenter.campaigns is told to the row''s topic');
select is(pg_temp.attempt(null, null, $$insert into callcenter.campaigns (id, tenant_id, code, name, starts_at, ends_at, goal_leads) values ('aaaaaaaa-0013-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'ybaa', 'name 50', timestamptz '2024-01-15 12:09:50+00', null, null); delete from callcenter.campaigns where id = 'aaaaaaaa-0013-4000-8000-000000000050'$$, $$select string_agg(m.event || ' true true', ', ') filter (where m.event = 'DELETE') from realtime.messages m where m.id not in (select id from pg_temp.heard) and m.private and m.extension = 'broadcast' and m.topic like 'campaigns:%' having count(distinct m.topic) <= 1$$), 'DELETE true true', 'a deleted row of callcenter.campaigns is told to the row''s topic');
select is(pg_temp.attempt(null, null, $$update callcenter.campaigns set name = 'name 71' where id = 'aaaaaaaa-0013-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', m.event, (m.topic = concat('campaigns:', t.tenant_id))::text, (m.payload - 'id' = jsonb_build_object('operation', m.event, 'record', jsonb_build_object('id', t.id, 'code', t.code, 'name', t.name, 'status', t.status, 'budget', t.budget, 'spent', t.spent)))::text), ', ') from realtime.messages m, (select * from callcenter.campaigns where id = 'aaaaaaaa-0013-4000-8000-000000000001') t where m.id not in (select id from pg_temp.heard) and m.private and m.extension = 'broadcast' and m.topic like 'campaigns:%'$$), 'UPDATE true true', 'another callcenter.campaigns.name is told to the row''s topic');
select is(pg_temp.attempt(null, null, $$update callcenter.campaigns set name = name where id = 'aaaaaaaa-0013-4000-8000-000000000001'$$, $$select string_agg(m.event, ', ') from realtime.messages m where m.id not in (select id from pg_temp.heard) and m.private and m.extension = 'broadcast' and m.topic like 'campaigns:%'$$), 'null', 'the same callcenter.campaigns.name is told to nobody');
select is(pg_temp.attempt(null, null, $$update callcenter.campaigns set goal_leads = 72 where id = 'aaaaaaaa-0013-4000-8000-000000000001'$$, $$select string_agg(m.event, ', ') from realtime.messages m where m.id not in (select id from pg_temp.heard) and m.private and m.extension = 'broadcast' and m.topic like 'campaigns:%'$$), 'null', 'another callcenter.campaigns.goal_leads, which is not sent, is told to nobody');
select is(pg_temp.attempt(null, null, $$insert into callcenter.call_logs (id, tenant_id, reference, direction, lead_id, agent_id, team_id, campaign_id, line_id, other_number, answered_at, ended_at, outcome, note) values ('aaaaaaaa-0016-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', '01ARYZ6S41' || upper(translate(substr(md5(random()::text), 1, 16), 'ilou', 'abcd')), 'INBOUND', 'aaaaaaaa-000c-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000002', 'aaaaaaaa-0006-4000-8000-000000000001', 'aaaaaaaa-0013-4000-8000-000000000001', 'aaaaaaaa-0019-4000-8000-000000000002', '+49 30 7654321', null, null, null, null)$$, $$select string_agg(concat_ws(' ', m.event, (m.topic = concat('calls:', t.tenant_id))::text, (m.payload - 'id' = jsonb_build_object('operation', m.event, 'record', jsonb_build_object('id', t.id, 'reference', t.reference, 'direction', t.direction, 'status', t.status, 'team_id', t.team_id, 'agent_id', t.agent_id, 'outcome', t.outcome)))::text), ', ') from realtime.messages m, (select * from callcenter.call_logs where id = 'aaaaaaaa-0016-4000-8000-000000000050') t where m.id not in (select id from pg_temp.heard) and m.private and m.extension = 'broadcast' and m.topic like 'calls:%'$$), 'INSERT true true', 'a new row of callcenter.call_logs is told to the row''s topic');
select is(pg_temp.attempt(null, null, $$insert into callcenter.call_logs (id, tenant_id, reference, direction, lead_id, agent_id, team_id, campaign_id, line_id, other_number, answered_at, ended_at, outcome, note) values ('aaaaaaaa-0016-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', '01ARYZ6S41' || upper(translate(substr(md5(random()::text), 1, 16), 'ilou', 'abcd')), 'INBOUND', 'aaaaaaaa-000c-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000002', 'aaaaaaaa-0006-4000-8000-000000000001', 'aaaaaaaa-0013-4000-8000-000000000001', 'aaaaaaaa-0019-4000-8000-000000000002', '+49 30 7654321', null, null, null, null); delete from callcenter.call_logs where id = 'aaaaaaaa-0016-4000-8000-000000000050'$$, $$select string_agg(m.event || ' true true', ', ') filter (where m.event = 'DELETE') from realtime.messages m where m.id not in (select id from pg_temp.heard) and m.private and m.extension = 'broadcast' and m.topic like 'calls:%' having count(distinct m.topic) <= 1$$), 'null', 'a deleted row of callcenter.call_logs is told to nobody');
select is(pg_temp.attempt(null, null, $$update callcenter.call_logs set status = 'IN_PROGRESS' where id = 'aaaaaaaa-0016-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', m.event, (m.topic = concat('calls:', t.tenant_id))::text, (m.payload - 'id' = jsonb_build_object('operation', m.event, 'record', jsonb_build_object('id', t.id, 'reference', t.reference, 'direction', t.direction, 'status', t.status, 'team_id', t.team_id, 'agent_id', t.agent_id, 'outcome', t.outcome)))::text), ', ') from realtime.messages m, (select * from callcenter.call_logs where id = 'aaaaaaaa-0016-4000-8000-000000000001') t where m.id not in (select id from pg_temp.heard) and m.private and m.extension = 'broadcast' and m.topic like 'calls:%'$$), 'UPDATE true true', 'another callcenter.call_logs.status is told to the row''s topic');
select is(pg_temp.attempt(null, null, $$update callcenter.call_logs set status = status where id = 'aaaaaaaa-0016-4000-8000-000000000001'$$, $$select string_agg(m.event, ', ') from realtime.messages m where m.id not in (select id from pg_temp.heard) and m.private and m.extension = 'broadcast' and m.topic like 'calls:%'$$), 'null', 'the same callcenter.call_logs.status is told to nobody');
select is(pg_temp.attempt(null, null, $$update callcenter.call_logs set note = 'note 71' where id = 'aaaaaaaa-0016-4000-8000-000000000001'$$, $$select string_agg(m.event, ', ') from realtime.messages m where m.id not in (select id from pg_temp.heard) and m.private and m.extension = 'broadcast' and m.topic like 'calls:%'$$), 'null', 'another callcenter.call_logs.note, which is not sent, is told to nobody');
select is(pg_temp.attempt(null, null, $$insert into callcenter.notifications (id, tenant_id, user_id, kind, text, read_at) values ('aaaaaaaa-0022-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'LEAD_ASSIGNED', 'text 50', null)$$, $$select string_agg(concat_ws(' ', m.event, (m.topic = concat('notifications:', t.tenant_id, ':', t.user_id))::text, (m.payload - 'id' = jsonb_build_object('operation', m.event, 'record', jsonb_build_object('id', t.id, 'kind', t.kind, 'text', t.text)))::text), ', ') from realtime.messages m, (select * from callcenter.notifications where id = 'aaaaaaaa-0022-4000-8000-000000000050') t where m.id not in (select id from pg_temp.heard) and m.private and m.extension = 'broadcast' and m.topic like 'notifications:%'$$), 'INSERT true true', 'a new row of callcenter.notifications is told to the row''s topic');
select is(pg_temp.attempt(null, null, $$insert into callcenter.notifications (id, tenant_id, user_id, kind, text, read_at) values ('aaaaaaaa-0022-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'LEAD_ASSIGNED', 'text 50', null); delete from callcenter.notifications where id = 'aaaaaaaa-0022-4000-8000-000000000050'$$, $$select string_agg(m.event || ' true true', ', ') filter (where m.event = 'DELETE') from realtime.messages m where m.id not in (select id from pg_temp.heard) and m.private and m.extension = 'broadcast' and m.topic like 'notifications:%' having count(distinct m.topic) <= 1$$), 'null', 'a deleted row of callcenter.notifications is told to nobody');
select is(pg_temp.attempt(null, null, $$update callcenter.notifications set read_at = timestamptz '2001-02-03 04:05+00' where id = 'aaaaaaaa-0022-4000-8000-000000000001'$$, $$select string_agg(m.event, ', ') from realtime.messages m where m.id not in (select id from pg_temp.heard) and m.private and m.extension = 'broadcast' and m.topic like 'notifications:%'$$), 'null', 'another callcenter.notifications.read_at, which is not sent, is told to nobody');
select is(pg_temp.attempt(null, null, $$insert into callcenter.point_entries (id, tenant_id, user_id, event, points, subject_id) values ('aaaaaaaa-0024-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'LEAD_WON', 10, '00000000-0000-4000-8000-000000000050')$$, $$select string_agg(concat_ws(' ', m.event, (m.topic = concat('points:', t.tenant_id))::text, (m.payload - 'id' = jsonb_build_object('operation', m.event, 'record', jsonb_build_object('id', t.id, 'user_id', t.user_id, 'event', t.event, 'points', t.points)))::text), ', ') from realtime.messages m, (select * from callcenter.point_entries where id = 'aaaaaaaa-0024-4000-8000-000000000050') t where m.id not in (select id from pg_temp.heard) and m.private and m.extension = 'broadcast' and m.topic like 'points:%'$$), 'INSERT true true', 'a new row of callcenter.point_entries is told to the row''s topic');
select is(pg_temp.attempt(null, null, $$insert into callcenter.point_entries (id, tenant_id, user_id, event, points, subject_id) values ('aaaaaaaa-0024-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'LEAD_WON', 10, '00000000-0000-4000-8000-000000000050'); delete from callcenter.point_entries where id = 'aaaaaaaa-0024-4000-8000-000000000050'$$, $$select string_agg(m.event || ' true true', ', ') filter (where m.event = 'DELETE') from realtime.messages m where m.id not in (select id from pg_temp.heard) and m.private and m.extension = 'broadcast' and m.topic like 'points:%' having count(distinct m.topic) <= 1$$), 'null', 'a deleted row of callcenter.point_entries is told to nobody');
insert into realtime.messages (topic, extension, payload, event, private)
select topic, 'broadcast', '{}', whose, true from (
  select 'A', concat('agent_status:', t.tenant_id) from callcenter.agents t where id = 'aaaaaaaa-0008-4000-8000-000000000001'
  union all select 'B', concat('agent_status:', t.tenant_id) from callcenter.agents t where id = 'bbbbbbbb-0008-4000-8000-000000000001'
  union all select 'A', concat('campaigns:', t.tenant_id) from callcenter.campaigns t where id = 'aaaaaaaa-0013-4000-8000-000000000001'
  union all select 'B', concat('campaigns:', t.tenant_id) from callcenter.campaigns t where id = 'bbbbbbbb-0013-4000-8000-000000000001'
  union all select 'A', concat('calls:', t.tenant_id) from callcenter.call_logs t where id = 'aaaaaaaa-0016-4000-8000-000000000001'
  union all select 'B', concat('calls:', t.tenant_id) from callcenter.call_logs t where id = 'bbbbbbbb-0016-4000-8000-000000000001'
  union all select 'A', concat('notifications:', t.tenant_id, ':', t.user_id) from callcenter.notifications t where id = 'aaaaaaaa-0022-4000-8000-000000000001'
  union all select 'B', concat('notifications:', t.tenant_id, ':', t.user_id) from callcenter.notifications t where id = 'bbbbbbbb-0022-4000-8000-000000000001'
  union all select 'A', concat('points:', t.tenant_id) from callcenter.point_entries t where id = 'aaaaaaaa-0024-4000-8000-000000000001'
  union all select 'B', concat('points:', t.tenant_id) from callcenter.point_entries t where id = 'bbbbbbbb-0024-4000-8000-000000000001'
) as t (whose, topic);
insert into realtime.messages (topic, extension, payload, event, private) values ('of others', 'broadcast', '{}', 'others', true);
select is(pg_temp.reading('authenticated', '00000000-0001-4000-8000-000000000999', $$select count(*) > 0 from realtime.messages where event = 'others'$$), 'false', 'a topic of others is not ours to open');
create policy careless_select on realtime.messages for select to anon, authenticated using (true);
create policy careless_insert on realtime.messages for insert to anon, authenticated with check (true);
select is(pg_temp.reading('authenticated', '00000000-0001-4000-8000-000000000999', $$select count(*) > 0 from realtime.messages where event = 'others'$$), 'true', 'beside a careless rule an outsider hears topics of others');
select is(pg_temp.reading('anon', null, $$select count(*) > 0 from realtime.messages where event = 'others'$$), 'true', 'beside a careless rule a visitor hears topics of others');
select is(pg_temp.reading('anon', null, $$select count(*) > 0 from realtime.messages where event = 'A'$$), 'false', 'beside a careless rule nobody hears nothing of A');
select is(pg_temp.reading('authenticated', '00000000-0001-4000-8000-000000000999', $$select count(*) > 0 from realtime.messages where event = 'A'$$), 'false', 'beside a careless rule an outsider hears nothing of A');
select is(pg_temp.reading('authenticated', 'bbbbbbbb-0001-4000-8000-000000000004', $$select count(*) > 0 from realtime.messages where event = 'A'$$), 'false', 'beside a careless rule ADMIN of B hears nothing of A');
select is(pg_temp.reading('anon', null, $$select count(*) > 0 from realtime.messages where event = 'B'$$), 'false', 'beside a careless rule nobody hears nothing of B');
select is(pg_temp.reading('authenticated', '00000000-0001-4000-8000-000000000999', $$select count(*) > 0 from realtime.messages where event = 'B'$$), 'false', 'beside a careless rule an outsider hears nothing of B');
select is(pg_temp.reading('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select count(*) > 0 from realtime.messages where event = 'B'$$), 'false', 'beside a careless rule ADMIN of A hears nothing of B');
select is(pg_temp.attempt('anon', null, $$insert into realtime.messages (topic, extension, payload, event, private) values ('agent_status:', 'broadcast', '{}', 'forged', true)$$), '42501', 'beside a careless rule anon sends nothing to topics of agentStatus');
select is(pg_temp.attempt('authenticated', null, $$insert into realtime.messages (topic, extension, payload, event, private) values ('agent_status:', 'broadcast', '{}', 'forged', true)$$), '42501', 'beside a careless rule authenticated sends nothing to topics of agentStatus');
select is(pg_temp.attempt('anon', null, $$insert into realtime.messages (topic, extension, payload, event, private) values ('campaigns:', 'broadcast', '{}', 'forged', true)$$), '42501', 'beside a careless rule anon sends nothing to topics of campaignUpdates');
select is(pg_temp.attempt('authenticated', null, $$insert into realtime.messages (topic, extension, payload, event, private) values ('campaigns:', 'broadcast', '{}', 'forged', true)$$), '42501', 'beside a careless rule authenticated sends nothing to topics of campaignUpdates');
select is(pg_temp.attempt('anon', null, $$insert into realtime.messages (topic, extension, payload, event, private) values ('calls:', 'broadcast', '{}', 'forged', true)$$), '42501', 'beside a careless rule anon sends nothing to topics of calls');
select is(pg_temp.attempt('authenticated', null, $$insert into realtime.messages (topic, extension, payload, event, private) values ('calls:', 'broadcast', '{}', 'forged', true)$$), '42501', 'beside a careless rule authenticated sends nothing to topics of calls');
select is(pg_temp.attempt('anon', null, $$insert into realtime.messages (topic, extension, payload, event, private) values ('notifications:', 'broadcast', '{}', 'forged', true)$$), '42501', 'beside a careless rule anon sends nothing to topics of notifications');
select is(pg_temp.attempt('authenticated', null, $$insert into realtime.messages (topic, extension, payload, event, private) values ('notifications:', 'broadcast', '{}', 'forged', true)$$), '42501', 'beside a careless rule authenticated sends nothing to topics of notifications');
select is(pg_temp.attempt('anon', null, $$insert into realtime.messages (topic, extension, payload, event, private) values ('points:', 'broadcast', '{}', 'forged', true)$$), '42501', 'beside a careless rule anon sends nothing to topics of points');
select is(pg_temp.attempt('authenticated', null, $$insert into realtime.messages (topic, extension, payload, event, private) values ('points:', 'broadcast', '{}', 'forged', true)$$), '42501', 'beside a careless rule authenticated sends nothing to topics of points');
drop policy careless_select on realtime.messages;
insert into realtime.messages (topic, extension, payload, event, private)
select distinct concat('agent_status:', t.tenant_id), 'broadcast', '{}'::jsonb, 'of agentStatus', true from callcenter.agents t;
create or replace function callcenter_private.hears_agent_status(tenant uuid) returns boolean language sql stable security definer as $$select exists (select from callcenter.agents t where id = 'aaaaaaaa-0008-4000-8000-000000000001' and t.tenant_id = $1)$$;
select is(pg_temp.reading('authenticated', '00000000-0001-4000-8000-000000000999', $$select string_agg(distinct topic, ', ') from realtime.messages where event = 'of agentStatus'$$), (select concat('agent_status:', t.tenant_id) from callcenter.agents t where id = 'aaaaaaaa-0008-4000-8000-000000000001'), 'who is let in to a topic of agentStatus hears that one and no other');
create or replace function callcenter_private.hears_agent_status(tenant uuid) returns boolean language sql stable security definer as $$select exists (select from callcenter.agents t where false)$$;
select is(pg_temp.reading('authenticated', '00000000-0001-4000-8000-000000000999', $$select string_agg(distinct topic, ', ') from realtime.messages where event = 'of agentStatus'$$), 'null', 'who is not let in hears nothing of agentStatus');
insert into realtime.messages (topic, extension, payload, event, private)
select distinct concat('campaigns:', t.tenant_id), 'broadcast', '{}'::jsonb, 'of campaignUpdates', true from callcenter.campaigns t;
create or replace function callcenter_private.hears_campaign_updates(tenant uuid) returns boolean language sql stable security definer as $$select exists (select from callcenter.campaigns t where id = 'aaaaaaaa-0013-4000-8000-000000000001' and t.tenant_id = $1)$$;
select is(pg_temp.reading('authenticated', '00000000-0001-4000-8000-000000000999', $$select string_agg(distinct topic, ', ') from realtime.messages where event = 'of campaignUpdates'$$), (select concat('campaigns:', t.tenant_id) from callcenter.campaigns t where id = 'aaaaaaaa-0013-4000-8000-000000000001'), 'who is let in to a topic of campaignUpdates hears that one and no other');
create or replace function callcenter_private.hears_campaign_updates(tenant uuid) returns boolean language sql stable security definer as $$select exists (select from callcenter.campaigns t where false)$$;
select is(pg_temp.reading('authenticated', '00000000-0001-4000-8000-000000000999', $$select string_agg(distinct topic, ', ') from realtime.messages where event = 'of campaignUpdates'$$), 'null', 'who is not let in hears nothing of campaignUpdates');
insert into realtime.messages (topic, extension, payload, event, private)
select distinct concat('calls:', t.tenant_id), 'broadcast', '{}'::jsonb, 'of calls', true from callcenter.call_logs t;
create or replace function callcenter_private.hears_calls(tenant uuid) returns boolean language sql stable security definer as $$select exists (select from callcenter.call_logs t where id = 'aaaaaaaa-0016-4000-8000-000000000001' and t.tenant_id = $1)$$;
select is(pg_temp.reading('authenticated', '00000000-0001-4000-8000-000000000999', $$select string_agg(distinct topic, ', ') from realtime.messages where event = 'of calls'$$), (select concat('calls:', t.tenant_id) from callcenter.call_logs t where id = 'aaaaaaaa-0016-4000-8000-000000000001'), 'who is let in to a topic of calls hears that one and no other');
create or replace function callcenter_private.hears_calls(tenant uuid) returns boolean language sql stable security definer as $$select exists (select from callcenter.call_logs t where false)$$;
select is(pg_temp.reading('authenticated', '00000000-0001-4000-8000-000000000999', $$select string_agg(distinct topic, ', ') from realtime.messages where event = 'of calls'$$), 'null', 'who is not let in hears nothing of calls');
insert into realtime.messages (topic, extension, payload, event, private)
select distinct concat('notifications:', t.tenant_id, ':', t.user_id), 'broadcast', '{}'::jsonb, 'of notifications', true from callcenter.notifications t;
create or replace function callcenter_private.hears_notifications("user" uuid, tenant uuid) returns boolean language sql stable security definer as $$select exists (select from callcenter.notifications t where id = 'aaaaaaaa-0022-4000-8000-000000000001' and t.user_id = $1 and t.tenant_id = $2)$$;
select is(pg_temp.reading('authenticated', '00000000-0001-4000-8000-000000000999', $$select string_agg(distinct topic, ', ') from realtime.messages where event = 'of notifications'$$), (select concat('notifications:', t.tenant_id, ':', t.user_id) from callcenter.notifications t where id = 'aaaaaaaa-0022-4000-8000-000000000001'), 'who is let in to a topic of notifications hears that one and no other');
create or replace function callcenter_private.hears_notifications("user" uuid, tenant uuid) returns boolean language sql stable security definer as $$select exists (select from callcenter.notifications t where false)$$;
select is(pg_temp.reading('authenticated', '00000000-0001-4000-8000-000000000999', $$select string_agg(distinct topic, ', ') from realtime.messages where event = 'of notifications'$$), 'null', 'who is not let in hears nothing of notifications');
insert into realtime.messages (topic, extension, payload, event, private)
select distinct concat('points:', t.tenant_id), 'broadcast', '{}'::jsonb, 'of points', true from callcenter.point_entries t;
create or replace function callcenter_private.hears_points(tenant uuid) returns boolean language sql stable security definer as $$select exists (select from callcenter.point_entries t where id = 'aaaaaaaa-0024-4000-8000-000000000001' and t.tenant_id = $1)$$;
select is(pg_temp.reading('authenticated', '00000000-0001-4000-8000-000000000999', $$select string_agg(distinct topic, ', ') from realtime.messages where event = 'of points'$$), (select concat('points:', t.tenant_id) from callcenter.point_entries t where id = 'aaaaaaaa-0024-4000-8000-000000000001'), 'who is let in to a topic of points hears that one and no other');
create or replace function callcenter_private.hears_points(tenant uuid) returns boolean language sql stable security definer as $$select exists (select from callcenter.point_entries t where false)$$;
select is(pg_temp.reading('authenticated', '00000000-0001-4000-8000-000000000999', $$select string_agg(distinct topic, ', ') from realtime.messages where event = 'of points'$$), 'null', 'who is not let in hears nothing of points');

select * from finish();
rollback;
