begin;
select plan(1892);

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
select pg_temp.calls('callcenter.my_tenants', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it']
]);
select pg_temp.calls('callcenter.my_permissions', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant']
]);
select pg_temp.calls('callcenter_private.may', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['permission', $$'permission 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('callcenter.set_up_tenant', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', null, null, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['AGENT of A', null, null, '^PT403 FORBIDDEN$', 'refuses role AGENT'],
  ['SUPERVISOR of A', null, null, '^PT403 FORBIDDEN$', 'refuses role SUPERVISOR'],
  ['MANAGER of A', null, null, '^PT403 FORBIDDEN$', 'refuses role MANAGER'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant']
]);
select pg_temp.calls('callcenter.agent_times', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['since', $$timestamptz '2024-01-15 12:01:07+00'$$], ['until', $$timestamptz '2024-01-15 12:02:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant'],
  ['ADMIN of A', 'since', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without since'],
  ['ADMIN of A', 'until', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without until']
]);
select pg_temp.calls('callcenter.set_skill', array[['agent', $$'aaaaaaaa-0008-4000-8000-000000000001'$$], ['skill', $$'aaaaaaaa-0007-4000-8000-000000000001'$$], ['level', $$1$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'skill', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'agent', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without agent'],
  ['ADMIN of A', 'skill', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without skill'],
  ['ADMIN of A', 'level', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without level'],
  ['ADMIN of A', 'level', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as level'],
  ['ADMIN of A', 'level', $$6$$, '^PT400 ARGUMENT_INVALID$', 'refuses 6, beyond the bound as level']
]);
select pg_temp.calls('callcenter.drop_skill', array[['agent', $$'aaaaaaaa-0008-4000-8000-000000000001'$$], ['skill', $$'aaaaaaaa-0007-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'skill', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'agent', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without agent'],
  ['ADMIN of A', 'skill', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without skill']
]);
select pg_temp.calls('callcenter_private.change_agent_status', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['agent', $$'aaaaaaaa-0008-4000-8000-000000000001'$$], ['status', $$'ONLINE'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('callcenter.set_my_status', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['status', $$'ONLINE'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'status', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant'],
  ['ADMIN of A', 'status', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without status'],
  ['ADMIN of A', 'status', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as status']
]);
select pg_temp.calls('callcenter_private.may_work_on', array[['lead', $$'aaaaaaaa-000c-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('callcenter.my_leads', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['first', $$1$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant'],
  ['ADMIN of A', 'first', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without first'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$201$$, '^PT400 ARGUMENT_INVALID$', 'refuses 201, beyond the bound as first']
]);
select pg_temp.calls('callcenter.find_leads', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['email', $$'email 7'$$], ['phone', $$'phone 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant'],
  ['ADMIN of A', 'email', $$repeat('x', 321)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 321 characters as email'],
  ['ADMIN of A', 'phone', $$repeat('x', 31)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 31 characters as phone']
]);
select pg_temp.calls('callcenter.lead_history', array[['lead', $$'aaaaaaaa-000c-4000-8000-000000000001'$$], ['first', $$1$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'lead', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without lead'],
  ['ADMIN of A', 'first', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without first'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$501$$, '^PT400 ARGUMENT_INVALID$', 'refuses 501, beyond the bound as first']
]);
select pg_temp.calls('callcenter.ingest_lead', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['source', $$'aaaaaaaa-000b-4000-8000-000000000001'$$], ['full_name', $$'full name 7'$$], ['email', $$'email 7'$$], ['phone', $$'+7000'$$], ['company_name', $$'company name 7'$$], ['campaign', $$'aaaaaaaa-0013-4000-8000-000000000001'$$], ['required_skill', $$'aaaaaaaa-0007-4000-8000-000000000001'$$], ['estimated_value', $$0$$], ['external_ref', $$'external ref 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'source', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant'],
  ['ADMIN of A', 'source', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without source'],
  ['ADMIN of A', 'full_name', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without full_name'],
  ['ADMIN of A', 'full_name', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as full_name'],
  ['ADMIN of A', 'full_name', $$repeat('x', 161)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 161 characters as full_name'],
  ['ADMIN of A', 'email', $$repeat('x', 321)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 321 characters as email'],
  ['ADMIN of A', 'phone', $$'+700'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 4 characters as phone'],
  ['ADMIN of A', 'phone', $$'+700000000000000000000000000000'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 31 characters as phone'],
  ['ADMIN of A', 'phone', $$'+7000!'$$, '^PT400 ARGUMENT_INVALID$', 'refuses "+7000!", which does not match the pattern as phone'],
  ['ADMIN of A', 'company_name', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as company_name'],
  ['ADMIN of A', 'company_name', $$repeat('x', 161)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 161 characters as company_name'],
  ['ADMIN of A', 'estimated_value', $$repeat('9', 32776)::numeric$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses estimated_value that is too large'],
  ['ADMIN of A', 'estimated_value', $$-0.01$$, '^PT400 ARGUMENT_INVALID$', 'refuses -0.01, beyond the bound as estimated_value'],
  ['ADMIN of A', 'external_ref', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as external_ref'],
  ['ADMIN of A', 'external_ref', $$repeat('x', 121)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 121 characters as external_ref']
]);
select pg_temp.calls('callcenter.move_lead', array[['lead', $$'aaaaaaaa-000c-4000-8000-000000000001'$$], ['status', $$'NEW'$$], ['lost_reason', $$'lost reason 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'status', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'lead', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without lead'],
  ['ADMIN of A', 'status', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without status'],
  ['ADMIN of A', 'status', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as status'],
  ['ADMIN of A', 'lost_reason', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as lost_reason'],
  ['ADMIN of A', 'lost_reason', $$repeat('x', 201)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 201 characters as lost_reason']
]);
select pg_temp.calls('callcenter.note_on_lead', array[['lead', $$'aaaaaaaa-000c-4000-8000-000000000001'$$], ['detail', $$'detail 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'detail', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'lead', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without lead'],
  ['ADMIN of A', 'detail', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without detail'],
  ['ADMIN of A', 'detail', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as detail'],
  ['ADMIN of A', 'detail', $$repeat('x', 2001)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 2001 characters as detail']
]);
select pg_temp.calls('callcenter.read_lead', array[['lead', $$'aaaaaaaa-000c-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'lead', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without lead']
]);
select pg_temp.calls('callcenter.lead_scores', array[['lead', $$'aaaaaaaa-000c-4000-8000-000000000001'$$], ['first', $$1$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'lead', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without lead'],
  ['ADMIN of A', 'first', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without first'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as first']
]);
select pg_temp.calls('callcenter_private.weigh_lead', array[['lead', $$'aaaaaaaa-000c-4000-8000-000000000001'$$], ['at', $$timestamptz '2024-01-15 12:01:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('callcenter.score_lead', array[['lead', $$'aaaaaaaa-000c-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', null, null, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'lead', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without lead']
]);
select pg_temp.calls('callcenter_private.rescore_open_leads', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('callcenter.waiting_leads', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['first', $$1$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant'],
  ['ADMIN of A', 'first', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without first'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$201$$, '^PT400 ARGUMENT_INVALID$', 'refuses 201, beyond the bound as first']
]);
select pg_temp.calls('callcenter.lead_assignments', array[['lead', $$'aaaaaaaa-000c-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'lead', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without lead']
]);
select pg_temp.calls('callcenter_private.hand_out_lead', array[['lead', $$'aaaaaaaa-000c-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('callcenter.route_lead', array[['lead', $$'aaaaaaaa-000c-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', null, null, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'lead', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without lead']
]);
select pg_temp.calls('callcenter_private.hand_out_waiting_leads', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('callcenter.assign_lead', array[['lead', $$'aaaaaaaa-000c-4000-8000-000000000001'$$], ['agent', $$'aaaaaaaa-0008-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'agent', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'lead', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without lead'],
  ['ADMIN of A', 'agent', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without agent']
]);
select pg_temp.calls('callcenter.lead_documents', array[['lead', $$'aaaaaaaa-000c-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'lead', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without lead']
]);
select pg_temp.calls('callcenter.add_lead_document', array[['lead', $$'aaaaaaaa-000c-4000-8000-000000000001'$$], ['file_name', $$'h'$$], ['size_bytes', $$1$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'file_name', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'lead', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without lead'],
  ['ADMIN of A', 'file_name', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without file_name'],
  ['ADMIN of A', 'file_name', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as file_name'],
  ['ADMIN of A', 'file_name', $$repeat('x', 201)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 201 characters as file_name'],
  ['ADMIN of A', 'file_name', $$'h/'$$, '^PT400 ARGUMENT_INVALID$', 'refuses "h/", which does not match the pattern as file_name'],
  ['ADMIN of A', 'size_bytes', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without size_bytes'],
  ['ADMIN of A', 'size_bytes', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as size_bytes'],
  ['ADMIN of A', 'size_bytes', $$26214401$$, '^PT400 ARGUMENT_INVALID$', 'refuses 26214401, beyond the bound as size_bytes']
]);
select pg_temp.calls('callcenter.campaign_expenses', array[['campaign', $$'aaaaaaaa-0013-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'campaign', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without campaign']
]);
select pg_temp.calls('callcenter.move_campaign', array[['campaign', $$'aaaaaaaa-0013-4000-8000-000000000001'$$], ['status', $$'DRAFT'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'status', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'campaign', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without campaign'],
  ['ADMIN of A', 'status', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without status'],
  ['ADMIN of A', 'status', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as status']
]);
select pg_temp.calls('callcenter.link_source', array[['campaign', $$'aaaaaaaa-0013-4000-8000-000000000001'$$], ['source', $$'aaaaaaaa-000b-4000-8000-000000000001'$$], ['share', $$0$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'source', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'campaign', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without campaign'],
  ['ADMIN of A', 'source', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without source'],
  ['ADMIN of A', 'share', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without share'],
  ['ADMIN of A', 'share', $$-0.01$$, '^PT400 ARGUMENT_INVALID$', 'refuses -0.01, beyond the bound as share'],
  ['ADMIN of A', 'share', $$100.01$$, '^PT400 ARGUMENT_INVALID$', 'refuses 100.01, beyond the bound as share']
]);
select pg_temp.calls('callcenter.book_expense', array[['campaign', $$'aaaaaaaa-0013-4000-8000-000000000001'$$], ['kind', $$'MEDIA'$$], ['amount', $$1$$], ['spent_on', $$date '2024-01-04'$$], ['note', $$'note 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'kind', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'campaign', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without campaign'],
  ['ADMIN of A', 'kind', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without kind'],
  ['ADMIN of A', 'kind', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as kind'],
  ['ADMIN of A', 'amount', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without amount'],
  ['ADMIN of A', 'amount', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as amount'],
  ['ADMIN of A', 'spent_on', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without spent_on'],
  ['ADMIN of A', 'note', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as note'],
  ['ADMIN of A', 'note', $$repeat('x', 201)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 201 characters as note']
]);
select pg_temp.calls('callcenter_private.advance_campaigns', array[['at', $$timestamptz '2024-01-15 12:00:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('callcenter.my_calls', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['first', $$1$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant'],
  ['ADMIN of A', 'first', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without first'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$201$$, '^PT400 ARGUMENT_INVALID$', 'refuses 201, beyond the bound as first']
]);
select pg_temp.calls('callcenter.ringing_calls', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', null, null, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant']
]);
select pg_temp.calls('callcenter.find_call', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['reference', $$'reference 7xxxxxxxxxxxxxxx'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant'],
  ['ADMIN of A', 'reference', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without reference'],
  ['ADMIN of A', 'reference', $$'xxxxxxxxxxxxxxxxxxxxxxxxx'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 25 characters as reference'],
  ['ADMIN of A', 'reference', $$repeat('x', 27)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 27 characters as reference']
]);
select pg_temp.calls('callcenter_private.new_ulid', array[['at', $$timestamptz '2024-01-15 12:00:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('callcenter.start_call', array[['lead', $$'aaaaaaaa-000c-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', null, null, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'lead', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without lead']
]);
select pg_temp.calls('callcenter.answer_call', array[['call_log', $$'aaaaaaaa-0016-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', null, null, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'call_log', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without call_log']
]);
select pg_temp.calls('callcenter.end_call', array[['call_log', $$'aaaaaaaa-0016-4000-8000-000000000001'$$], ['outcome', $$'SALE'$$], ['note', $$'note 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'outcome', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'call_log', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without call_log'],
  ['ADMIN of A', 'outcome', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without outcome'],
  ['ADMIN of A', 'outcome', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as outcome'],
  ['ADMIN of A', 'note', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as note'],
  ['ADMIN of A', 'note', $$repeat('x', 2001)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 2001 characters as note']
]);
select pg_temp.calls('callcenter_private.miss_calls', array[['at', $$timestamptz '2024-01-15 12:00:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('callcenter_private.serves', array[['call_log', $$'aaaaaaaa-0016-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('callcenter.call_keys', array[['call_log', $$'aaaaaaaa-0016-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'call_log', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without call_log']
]);
select pg_temp.calls('callcenter.incoming_call', array[['phone_number', $$'aaaaaaaa-0019-4000-8000-000000000001'$$], ['other_number', $$'+7000'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', null, null, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'phone_number', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without phone_number'],
  ['ADMIN of A', 'other_number', $$'+700'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 4 characters as other_number'],
  ['ADMIN of A', 'other_number', $$'+700000000000000000000000000000'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 31 characters as other_number'],
  ['ADMIN of A', 'other_number', $$'+7000!'$$, '^PT400 ARGUMENT_INVALID$', 'refuses "+7000!", which does not match the pattern as other_number']
]);
select pg_temp.calls('callcenter.press_key', array[['call_log', $$'aaaaaaaa-0016-4000-8000-000000000001'$$], ['menu', $$'aaaaaaaa-0017-4000-8000-000000000001'$$], ['digit', $$'7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'menu', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'call_log', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without call_log'],
  ['ADMIN of A', 'menu', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without menu'],
  ['ADMIN of A', 'digit', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without digit'],
  ['ADMIN of A', 'digit', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses digit that is too large'],
  ['ADMIN of A', 'digit', $$'7!'$$, '^PT400 ARGUMENT_INVALID$', 'refuses "7!", which does not match the pattern as digit']
]);
select pg_temp.calls('callcenter.waiting_voicemails', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', null, null, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant']
]);
select pg_temp.calls('callcenter.leave_voicemail', array[['call_log', $$'aaaaaaaa-0016-4000-8000-000000000001'$$], ['seconds', $$1$$], ['transcript', $$'transcript 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'seconds', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'call_log', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without call_log'],
  ['ADMIN of A', 'seconds', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without seconds'],
  ['ADMIN of A', 'seconds', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as seconds'],
  ['ADMIN of A', 'seconds', $$601$$, '^PT400 ARGUMENT_INVALID$', 'refuses 601, beyond the bound as seconds'],
  ['ADMIN of A', 'transcript', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as transcript'],
  ['ADMIN of A', 'transcript', $$repeat('x', 10001)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 10001 characters as transcript']
]);
select pg_temp.calls('callcenter.take_voicemail', array[['voicemail', $$'aaaaaaaa-001b-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', null, null, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'voicemail', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without voicemail']
]);
select pg_temp.calls('callcenter.message_history', array[['message', $$'aaaaaaaa-001e-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'message', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without message']
]);
select pg_temp.calls('callcenter.delivery_rates', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['since', $$timestamptz '2024-01-15 12:01:07+00'$$], ['until', $$timestamptz '2024-01-15 12:02:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'since', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant'],
  ['ADMIN of A', 'since', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without since'],
  ['ADMIN of A', 'until', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without until']
]);
select pg_temp.calls('callcenter.send_message', array[['lead', $$'aaaaaaaa-000c-4000-8000-000000000001'$$], ['template', $$'aaaaaaaa-001d-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'template', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'lead', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without lead'],
  ['ADMIN of A', 'template', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without template']
]);
select pg_temp.calls('callcenter.record_delivery', array[['message', $$'aaaaaaaa-001e-4000-8000-000000000001'$$], ['delivery', $$'PENDING'$$], ['provider_reference', $$'provider reference 7'$$], ['detail', $$'detail 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'delivery', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'message', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without message'],
  ['ADMIN of A', 'delivery', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without delivery'],
  ['ADMIN of A', 'delivery', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as delivery'],
  ['ADMIN of A', 'provider_reference', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as provider_reference'],
  ['ADMIN of A', 'provider_reference', $$repeat('x', 201)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 201 characters as provider_reference'],
  ['ADMIN of A', 'detail', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as detail'],
  ['ADMIN of A', 'detail', $$repeat('x', 501)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 501 characters as detail']
]);
select pg_temp.calls('callcenter.my_notifications', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['unread_only', $$false$$], ['first', $$1$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant'],
  ['ADMIN of A', 'unread_only', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without unread_only'],
  ['ADMIN of A', 'first', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without first'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$201$$, '^PT400 ARGUMENT_INVALID$', 'refuses 201, beyond the bound as first']
]);
select pg_temp.calls('callcenter_private.notify', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['person', $$'00000000-0000-4000-8000-000000000007'$$], ['kind', $$'LEAD_ASSIGNED'$$], ['text', $$'text 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('callcenter.register_device', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['platform', $$'IOS'$$], ['token', $$'token 7xxxxxxxxx'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'platform', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant'],
  ['ADMIN of A', 'platform', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without platform'],
  ['ADMIN of A', 'platform', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as platform'],
  ['ADMIN of A', 'token', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without token'],
  ['ADMIN of A', 'token', $$'xxxxxxxxxxxxxxx'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 15 characters as token'],
  ['ADMIN of A', 'token', $$repeat('x', 513)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 513 characters as token']
]);
select pg_temp.calls('callcenter.mark_notification_read', array[['notification', $$'aaaaaaaa-0022-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'notification', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without notification']
]);
select pg_temp.calls('callcenter.my_points', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['first', $$1$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant'],
  ['ADMIN of A', 'first', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without first'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$501$$, '^PT400 ARGUMENT_INVALID$', 'refuses 501, beyond the bound as first']
]);
select pg_temp.calls('callcenter.leaderboard', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['since', $$timestamptz '2024-01-15 12:01:07+00'$$], ['until', $$timestamptz '2024-01-15 12:02:07+00'$$], ['first', $$1$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'since', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant'],
  ['ADMIN of A', 'since', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without since'],
  ['ADMIN of A', 'until', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without until'],
  ['ADMIN of A', 'first', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without first'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as first']
]);
select pg_temp.calls('callcenter_private.award_points', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['person', $$'00000000-0000-4000-8000-000000000007'$$], ['deed', $$'CALL_COMPLETED'$$], ['subject', $$'00000000-0000-4000-8000-000000000007'$$], ['at', $$timestamptz '2024-01-15 12:04:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('callcenter.my_standing', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant']
]);
select pg_temp.calls('callcenter.my_badges', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant']
]);
select pg_temp.calls('callcenter.my_challenges', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant']
]);
select pg_temp.calls('callcenter.competition_standings', array[['competition', $$'aaaaaaaa-002a-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', null, null, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'competition', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without competition']
]);
select pg_temp.calls('callcenter.enter_competition', array[['competition', $$'aaaaaaaa-002a-4000-8000-000000000001'$$], ['team', $$'aaaaaaaa-0006-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'team', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'competition', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without competition'],
  ['ADMIN of A', 'team', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without team']
]);
select pg_temp.calls('callcenter_private.advance_competitions', array[['at', $$timestamptz '2024-01-15 12:00:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('callcenter.redeem_reward', array[['reward', $$'aaaaaaaa-002c-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', null, null, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'reward', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without reward']
]);
select pg_temp.calls('callcenter.decide_redemption', array[['redemption', $$'aaaaaaaa-002d-4000-8000-000000000001'$$], ['status', $$'REQUESTED'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'status', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'redemption', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without redemption'],
  ['ADMIN of A', 'status', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without status'],
  ['ADMIN of A', 'status', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as status']
]);
select pg_temp.calls('callcenter.leads_by_source', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['since', $$timestamptz '2024-01-15 12:01:07+00'$$], ['until', $$timestamptz '2024-01-15 12:02:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'since', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant'],
  ['ADMIN of A', 'since', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without since'],
  ['ADMIN of A', 'until', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without until']
]);
select pg_temp.calls('callcenter.leads_by_status', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', null, null, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant']
]);
select pg_temp.calls('callcenter.call_summary', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['since', $$timestamptz '2024-01-15 12:01:07+00'$$], ['until', $$timestamptz '2024-01-15 12:02:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'since', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant'],
  ['ADMIN of A', 'since', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without since'],
  ['ADMIN of A', 'until', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without until']
]);
select pg_temp.calls('callcenter.campaign_returns', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', null, null, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant']
]);
select pg_temp.calls('callcenter.agent_performance', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['since', $$timestamptz '2024-01-15 12:01:07+00'$$], ['until', $$timestamptz '2024-01-15 12:02:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'since', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant'],
  ['ADMIN of A', 'since', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without since'],
  ['ADMIN of A', 'until', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without until']
]);
select pg_temp.calls('callcenter.trend', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['since', $$date '2024-01-02'$$], ['until', $$date '2024-01-03'$$], ['step', $$'DAY'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'since', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant'],
  ['ADMIN of A', 'since', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without since'],
  ['ADMIN of A', 'until', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without until'],
  ['ADMIN of A', 'step', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without step'],
  ['ADMIN of A', 'step', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as step']
]);
select pg_temp.calls('callcenter_private.rollup_days', array[['since', $$date '2024-01-01'$$], ['until', $$date '2024-01-02'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('callcenter.audit_trail', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['actor', $$'00000000-0000-4000-8000-000000000007'$$], ['action', $$'INSERT'$$], ['since', $$timestamptz '2024-01-15 12:03:07+00'$$], ['first', $$1$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant'],
  ['ADMIN of A', 'action', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as action'],
  ['ADMIN of A', 'first', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without first'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$1001$$, '^PT400 ARGUMENT_INVALID$', 'refuses 1001, beyond the bound as first']
]);
select pg_temp.calls('callcenter_private.record_act', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['action', $$'INSERT'$$], ['resource', $$'resource 7'$$], ['row_id', $$'00000000-0000-4000-8000-000000000007'$$], ['actor', $$'00000000-0000-4000-8000-000000000007'$$], ['status', $$'SUCCESS'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('callcenter.sign_in', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', null, null, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant']
]);
select pg_temp.calls('callcenter.sign_out', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', null, null, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant']
]);
select pg_temp.calls('callcenter.read_agent', array[['agent', $$'aaaaaaaa-0008-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', null, null, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['AGENT of A', null, null, '^PT403 FORBIDDEN$', 'refuses role AGENT'],
  ['SUPERVISOR of A', null, null, '^PT403 FORBIDDEN$', 'refuses role SUPERVISOR'],
  ['ADMIN of A', 'agent', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without agent']
]);
select pg_temp.calls('callcenter.security_events', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['first', $$1$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant'],
  ['ADMIN of A', 'first', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without first'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$501$$, '^PT400 ARGUMENT_INVALID$', 'refuses 501, beyond the bound as first']
]);
select pg_temp.calls('callcenter_private.record_failed_login', array[['account', $$'00000000-0000-4000-8000-000000000007'$$], ['at', $$timestamptz '2024-01-15 12:01:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('callcenter.report_security_event', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['severity', $$'INFO'$$], ['detail', $$'detail 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'severity', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant'],
  ['ADMIN of A', 'severity', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without severity'],
  ['ADMIN of A', 'severity', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as severity'],
  ['ADMIN of A', 'detail', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without detail'],
  ['ADMIN of A', 'detail', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as detail'],
  ['ADMIN of A', 'detail', $$repeat('x', 1001)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 1001 characters as detail']
]);
select pg_temp.calls('callcenter.handle_security_event', array[['security_event', $$'aaaaaaaa-0030-4000-8000-000000000001'$$], ['resolution', $$'resolution 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', null, null, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'security_event', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without security_event'],
  ['ADMIN of A', 'resolution', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as resolution'],
  ['ADMIN of A', 'resolution', $$repeat('x', 1001)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 1001 characters as resolution']
]);
select pg_temp.calls('callcenter.data_inventory', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it']
]);
select pg_temp.calls('callcenter.lead_consents', array[['lead', $$'aaaaaaaa-000c-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'lead', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without lead']
]);
select pg_temp.calls('callcenter.open_privacy_requests', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant']
]);
select pg_temp.calls('callcenter.give_consent', array[['lead', $$'aaaaaaaa-000c-4000-8000-000000000001'$$], ['purpose', $$'EMAIL'$$], ['evidence', $$'evidence 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'purpose', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'lead', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without lead'],
  ['ADMIN of A', 'purpose', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without purpose'],
  ['ADMIN of A', 'purpose', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as purpose'],
  ['ADMIN of A', 'evidence', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without evidence'],
  ['ADMIN of A', 'evidence', $$'xx'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 2 characters as evidence'],
  ['ADMIN of A', 'evidence', $$repeat('x', 501)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 501 characters as evidence']
]);
select pg_temp.calls('callcenter.withdraw_consent', array[['lead', $$'aaaaaaaa-000c-4000-8000-000000000001'$$], ['purpose', $$'EMAIL'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'purpose', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'lead', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without lead'],
  ['ADMIN of A', 'purpose', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without purpose'],
  ['ADMIN of A', 'purpose', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as purpose']
]);
select pg_temp.calls('callcenter.open_privacy_request', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['kind', $$'ACCESS'$$], ['email', $$'email 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'kind', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant'],
  ['ADMIN of A', 'kind', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without kind'],
  ['ADMIN of A', 'kind', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as kind'],
  ['ADMIN of A', 'email', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without email'],
  ['ADMIN of A', 'email', $$'xx'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 2 characters as email'],
  ['ADMIN of A', 'email', $$repeat('x', 321)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 321 characters as email']
]);
select pg_temp.calls('callcenter.move_privacy_request', array[['gdpr_request', $$'aaaaaaaa-0032-4000-8000-000000000001'$$], ['status', $$'RECEIVED'$$], ['answer', $$'answer 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'status', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'gdpr_request', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without gdpr_request'],
  ['ADMIN of A', 'status', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without status'],
  ['ADMIN of A', 'status', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as status'],
  ['ADMIN of A', 'answer', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as answer'],
  ['ADMIN of A', 'answer', $$repeat('x', 4001)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 4001 characters as answer']
]);
select pg_temp.calls('callcenter.create_tenant', array[['name', $$'name 7'$$], ['slug', $$'ha'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'name', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without name'],
  ['ADMIN of A', 'name', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as name'],
  ['ADMIN of A', 'name', $$repeat('x', 161)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 161 characters as name'],
  ['ADMIN of A', 'slug', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without slug'],
  ['ADMIN of A', 'slug', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses slug that is too large'],
  ['ADMIN of A', 'slug', $$'ha!'$$, '^PT400 ARGUMENT_INVALID$', 'refuses "ha!", which does not match the pattern as slug']
]);
select pg_temp.calls('callcenter.invite_member', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['role', $$'AGENT'$$], ['email', $$'email.7@example.com'$$], ['person', $$null$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'role', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['AGENT of A', null, null, '^PT403 FORBIDDEN$', 'refuses role AGENT'],
  ['SUPERVISOR of A', null, null, '^PT403 FORBIDDEN$', 'refuses role SUPERVISOR'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant'],
  ['ADMIN of A', 'role', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without role'],
  ['ADMIN of A', 'role', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as role'],
  ['ADMIN of A', 'email', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses email that is too large'],
  ['ADMIN of A', 'email', $$'no address'$$, '^PT400 ARGUMENT_INVALID$', 'refuses what is no address as email']
]);
select pg_temp.calls('callcenter.accept_invitation', array[['token', $$'token 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'token', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without token'],
  ['ADMIN of A', 'token', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses token that is too large']
]);
select pg_temp.calls('callcenter.leave', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant']
]);
select pg_temp.calls('callcenter.set_member_role', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['person', $$'aaaaaaaa-0001-4000-8000-000000000001'$$], ['role', $$'AGENT'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'person', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['AGENT of A', null, null, '^PT403 FORBIDDEN$', 'refuses role AGENT'],
  ['SUPERVISOR of A', null, null, '^PT403 FORBIDDEN$', 'refuses role SUPERVISOR'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant'],
  ['ADMIN of A', 'person', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without person'],
  ['ADMIN of A', 'role', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without role'],
  ['ADMIN of A', 'role', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as role']
]);
select pg_temp.calls('callcenter.remove_member', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['person', $$'aaaaaaaa-0001-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'person', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['AGENT of A', null, null, '^PT403 FORBIDDEN$', 'refuses role AGENT'],
  ['SUPERVISOR of A', null, null, '^PT403 FORBIDDEN$', 'refuses role SUPERVISOR'],
  ['ADMIN of A', 'tenant', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant'],
  ['ADMIN of A', 'person', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without person']
]);
select pg_temp.calls('callcenter.enqueue_outbox_entry', array[['tenant_id', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['message_id', $$'aaaaaaaa-001e-4000-8000-000000000001'$$], ['priority', $$0$$], ['run_after', $$timestamptz '2024-01-15 12:03:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user'],
  ['a worker', null, null, '^[0-9]+$', 'runs for a worker'],
  ['a worker', 'tenant_id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant_id'],
  ['a worker', 'message_id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without message_id'],
  ['a worker', 'priority', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without priority'],
  ['a worker', 'priority', $$-1$$, '^PT400 ARGUMENT_INVALID$', 'refuses -1, beyond the bound as priority'],
  ['a worker', 'priority', $$10$$, '^PT400 ARGUMENT_INVALID$', 'refuses 10, beyond the bound as priority'],
  ['a worker', 'run_after', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without run_after']
]);
select pg_temp.calls('callcenter.claim_outbox_entries', array[['count', $$1$$], ['at', $$timestamptz '2024-01-15 12:01:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user'],
  ['a worker', null, null, '^[0-9]+$', 'runs for a worker'],
  ['a worker', 'count', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without count'],
  ['a worker', 'count', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as count'],
  ['a worker', 'count', $$1001$$, '^PT400 ARGUMENT_INVALID$', 'refuses 1001, beyond the bound as count'],
  ['a worker', 'at', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without at']
]);
select pg_temp.calls('callcenter.complete_outbox_entry', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['lease', $$'00000000-0000-4000-8000-000000000007'$$], ['at', $$timestamptz '2024-01-15 12:02:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user'],
  ['a worker', null, null, '^PT409 LEASE_LOST$', 'runs for a worker'],
  ['a worker', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['a worker', 'lease', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without lease'],
  ['a worker', 'at', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without at']
]);
select pg_temp.calls('callcenter.fail_outbox_entry', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['lease', $$'00000000-0000-4000-8000-000000000007'$$], ['error', $$'error 7'$$], ['at', $$timestamptz '2024-01-15 12:03:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user'],
  ['a worker', null, null, '^PT409 LEASE_LOST$', 'runs for a worker'],
  ['a worker', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['a worker', 'lease', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without lease'],
  ['a worker', 'error', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without error'],
  ['a worker', 'error', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses error that is too large'],
  ['a worker', 'at', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without at']
]);
select pg_temp.calls('callcenter.extend_outbox_entry', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['lease', $$'00000000-0000-4000-8000-000000000007'$$], ['at', $$timestamptz '2024-01-15 12:02:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user'],
  ['a worker', null, null, '^PT409 LEASE_LOST$', 'runs for a worker'],
  ['a worker', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['a worker', 'lease', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without lease'],
  ['a worker', 'at', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without at']
]);
select pg_temp.calls('callcenter.retry_outbox_entry', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['at', $$timestamptz '2024-01-15 12:01:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user'],
  ['a worker', null, null, '^PT409 NOT_DEAD$', 'runs for a worker'],
  ['a worker', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['a worker', 'at', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without at']
]);
select pg_temp.calls('callcenter.lead_stats', array[['tenant_id', $$'aaaaaaaa-0000-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', null, null, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['AGENT of A', null, null, '^PT403 FORBIDDEN$', 'refuses role AGENT'],
  ['ADMIN of A', 'tenant_id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant_id']
]);
select pg_temp.calls('callcenter.get_tenant', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('callcenter.update_tenant', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['patch', $$'{}'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['ADMIN of A', 'patch', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without patch'],
  ['ADMIN of A', 'patch', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses patch that is too large']
]);
select pg_temp.calls('callcenter.get_user', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('callcenter.update_user', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['patch', $$'{}'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['ADMIN of A', 'patch', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without patch'],
  ['ADMIN of A', 'patch', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses patch that is too large']
]);
select pg_temp.calls('callcenter.list_user_roles', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'filter', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses filter that is too large'],
  ['ADMIN of A', 'order_by', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without order_by'],
  ['ADMIN of A', 'order_by', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses order_by that is too large'],
  ['ADMIN of A', 'order_by', $$'NO_SUCH_ORDER'$$, '^PT400 ARGUMENT_INVALID$', 'refuses an order that there is none of as order_by'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as first'],
  ['ADMIN of A', 'after', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses after that is too large'],
  ['ADMIN of A', 'last', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as last'],
  ['ADMIN of A', 'last', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as last'],
  ['ADMIN of A', 'before', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses before that is too large']
]);
select pg_temp.calls('callcenter.list_role_descriptions', array[['filter', $$'{}'$$], ['order_by', $$'NAME_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'filter', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses filter that is too large'],
  ['ADMIN of A', 'order_by', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without order_by'],
  ['ADMIN of A', 'order_by', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses order_by that is too large'],
  ['ADMIN of A', 'order_by', $$'NO_SUCH_ORDER'$$, '^PT400 ARGUMENT_INVALID$', 'refuses an order that there is none of as order_by'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as first'],
  ['ADMIN of A', 'after', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses after that is too large'],
  ['ADMIN of A', 'last', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as last'],
  ['ADMIN of A', 'last', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as last'],
  ['ADMIN of A', 'before', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses before that is too large']
]);
select pg_temp.calls('callcenter.list_permissions', array[['filter', $$'{}'$$], ['order_by', $$'CODE_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'filter', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses filter that is too large'],
  ['ADMIN of A', 'order_by', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without order_by'],
  ['ADMIN of A', 'order_by', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses order_by that is too large'],
  ['ADMIN of A', 'order_by', $$'NO_SUCH_ORDER'$$, '^PT400 ARGUMENT_INVALID$', 'refuses an order that there is none of as order_by'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as first'],
  ['ADMIN of A', 'after', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses after that is too large'],
  ['ADMIN of A', 'last', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as last'],
  ['ADMIN of A', 'last', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as last'],
  ['ADMIN of A', 'before', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses before that is too large']
]);
select pg_temp.calls('callcenter.list_role_permissions', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'filter', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses filter that is too large'],
  ['ADMIN of A', 'order_by', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without order_by'],
  ['ADMIN of A', 'order_by', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses order_by that is too large'],
  ['ADMIN of A', 'order_by', $$'NO_SUCH_ORDER'$$, '^PT400 ARGUMENT_INVALID$', 'refuses an order that there is none of as order_by'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as first'],
  ['ADMIN of A', 'after', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses after that is too large'],
  ['ADMIN of A', 'last', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as last'],
  ['ADMIN of A', 'last', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as last'],
  ['ADMIN of A', 'before', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses before that is too large']
]);
select pg_temp.calls('callcenter.create_role_permission', array[['tenant_id', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['role', $$'AGENT'$$], ['permission', $$'permission 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'role', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant_id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant_id'],
  ['ADMIN of A', 'role', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without role'],
  ['ADMIN of A', 'role', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as role'],
  ['ADMIN of A', 'permission', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without permission'],
  ['ADMIN of A', 'permission', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses permission that is too large']
]);
select pg_temp.calls('callcenter.delete_role_permission', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('callcenter.list_teams', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'filter', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses filter that is too large'],
  ['ADMIN of A', 'order_by', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without order_by'],
  ['ADMIN of A', 'order_by', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses order_by that is too large'],
  ['ADMIN of A', 'order_by', $$'NO_SUCH_ORDER'$$, '^PT400 ARGUMENT_INVALID$', 'refuses an order that there is none of as order_by'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as first'],
  ['ADMIN of A', 'after', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses after that is too large'],
  ['ADMIN of A', 'last', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as last'],
  ['ADMIN of A', 'last', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as last'],
  ['ADMIN of A', 'before', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses before that is too large']
]);
select pg_temp.calls('callcenter.create_team', array[['tenant_id', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['name', $$'name 7'$$], ['supervisor_id', $$'aaaaaaaa-0001-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'name', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant_id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant_id'],
  ['ADMIN of A', 'name', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without name'],
  ['ADMIN of A', 'name', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as name'],
  ['ADMIN of A', 'name', $$repeat('x', 121)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 121 characters as name']
]);
select pg_temp.calls('callcenter.update_team', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['patch', $$'{}'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['ADMIN of A', 'patch', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without patch'],
  ['ADMIN of A', 'patch', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses patch that is too large']
]);
select pg_temp.calls('callcenter.delete_team', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('callcenter.list_skills', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'filter', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses filter that is too large'],
  ['ADMIN of A', 'order_by', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without order_by'],
  ['ADMIN of A', 'order_by', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses order_by that is too large'],
  ['ADMIN of A', 'order_by', $$'NO_SUCH_ORDER'$$, '^PT400 ARGUMENT_INVALID$', 'refuses an order that there is none of as order_by'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as first'],
  ['ADMIN of A', 'after', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses after that is too large'],
  ['ADMIN of A', 'last', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as last'],
  ['ADMIN of A', 'last', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as last'],
  ['ADMIN of A', 'before', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses before that is too large']
]);
select pg_temp.calls('callcenter.create_skill', array[['tenant_id', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['code', $$'ha'$$], ['title', $$'title 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'code', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant_id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant_id'],
  ['ADMIN of A', 'code', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without code'],
  ['ADMIN of A', 'code', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses code that is too large'],
  ['ADMIN of A', 'code', $$'ha!'$$, '^PT400 ARGUMENT_INVALID$', 'refuses "ha!", which does not match the pattern as code'],
  ['ADMIN of A', 'title', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without title'],
  ['ADMIN of A', 'title', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as title'],
  ['ADMIN of A', 'title', $$repeat('x', 81)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 81 characters as title']
]);
select pg_temp.calls('callcenter.delete_skill', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('callcenter.get_agent', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('callcenter.list_agents', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'filter', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses filter that is too large'],
  ['ADMIN of A', 'order_by', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without order_by'],
  ['ADMIN of A', 'order_by', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses order_by that is too large'],
  ['ADMIN of A', 'order_by', $$'NO_SUCH_ORDER'$$, '^PT400 ARGUMENT_INVALID$', 'refuses an order that there is none of as order_by'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as first'],
  ['ADMIN of A', 'after', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses after that is too large'],
  ['ADMIN of A', 'last', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as last'],
  ['ADMIN of A', 'last', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as last'],
  ['ADMIN of A', 'before', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses before that is too large']
]);
select pg_temp.calls('callcenter.create_agent', array[['tenant_id', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['user_id', $$'aaaaaaaa-0001-4000-8000-000000000002'$$], ['team_id', $$'aaaaaaaa-0006-4000-8000-000000000001'$$], ['extension', $$'70'$$], ['max_open_leads', $$0$$], ['national_id', $$'700-00-0000'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'user_id', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant_id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant_id'],
  ['ADMIN of A', 'user_id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without user_id'],
  ['ADMIN of A', 'extension', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses extension that is too large'],
  ['ADMIN of A', 'extension', $$'70!'$$, '^PT400 ARGUMENT_INVALID$', 'refuses "70!", which does not match the pattern as extension'],
  ['ADMIN of A', 'max_open_leads', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without max_open_leads'],
  ['ADMIN of A', 'max_open_leads', $$-1$$, '^PT400 ARGUMENT_INVALID$', 'refuses -1, beyond the bound as max_open_leads'],
  ['ADMIN of A', 'max_open_leads', $$501$$, '^PT400 ARGUMENT_INVALID$', 'refuses 501, beyond the bound as max_open_leads'],
  ['ADMIN of A', 'national_id', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses national_id that is too large'],
  ['ADMIN of A', 'national_id', $$'700-00-0000!'$$, '^PT400 ARGUMENT_INVALID$', 'refuses "700-00-0000!", which does not match the pattern as national_id']
]);
select pg_temp.calls('callcenter.update_agent', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['patch', $$'{}'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['ADMIN of A', 'patch', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without patch'],
  ['ADMIN of A', 'patch', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses patch that is too large']
]);
select pg_temp.calls('callcenter.list_lead_sources', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'filter', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses filter that is too large'],
  ['ADMIN of A', 'order_by', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without order_by'],
  ['ADMIN of A', 'order_by', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses order_by that is too large'],
  ['ADMIN of A', 'order_by', $$'NO_SUCH_ORDER'$$, '^PT400 ARGUMENT_INVALID$', 'refuses an order that there is none of as order_by'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as first'],
  ['ADMIN of A', 'after', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses after that is too large'],
  ['ADMIN of A', 'last', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as last'],
  ['ADMIN of A', 'last', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as last'],
  ['ADMIN of A', 'before', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses before that is too large']
]);
select pg_temp.calls('callcenter.create_lead_source', array[['tenant_id', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['code', $$'ha'$$], ['title', $$'title 7'$$], ['kind', $$'WEBSITE'$$], ['cost_per_lead', $$0$$], ['is_active', $$false$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'code', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant_id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant_id'],
  ['ADMIN of A', 'code', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without code'],
  ['ADMIN of A', 'code', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses code that is too large'],
  ['ADMIN of A', 'code', $$'ha!'$$, '^PT400 ARGUMENT_INVALID$', 'refuses "ha!", which does not match the pattern as code'],
  ['ADMIN of A', 'title', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without title'],
  ['ADMIN of A', 'title', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as title'],
  ['ADMIN of A', 'title', $$repeat('x', 121)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 121 characters as title'],
  ['ADMIN of A', 'kind', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without kind'],
  ['ADMIN of A', 'kind', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as kind'],
  ['ADMIN of A', 'cost_per_lead', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without cost_per_lead'],
  ['ADMIN of A', 'cost_per_lead', $$-0.01$$, '^PT400 ARGUMENT_INVALID$', 'refuses -0.01, beyond the bound as cost_per_lead'],
  ['ADMIN of A', 'is_active', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without is_active']
]);
select pg_temp.calls('callcenter.update_lead_source', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['patch', $$'{}'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['ADMIN of A', 'patch', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without patch'],
  ['ADMIN of A', 'patch', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses patch that is too large']
]);
select pg_temp.calls('callcenter.get_lead', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('callcenter.list_leads', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'filter', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses filter that is too large'],
  ['ADMIN of A', 'order_by', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without order_by'],
  ['ADMIN of A', 'order_by', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses order_by that is too large'],
  ['ADMIN of A', 'order_by', $$'NO_SUCH_ORDER'$$, '^PT400 ARGUMENT_INVALID$', 'refuses an order that there is none of as order_by'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as first'],
  ['ADMIN of A', 'after', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses after that is too large'],
  ['ADMIN of A', 'last', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as last'],
  ['ADMIN of A', 'last', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as last'],
  ['ADMIN of A', 'before', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses before that is too large']
]);
select pg_temp.calls('callcenter.list_scoring_models', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'filter', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses filter that is too large'],
  ['ADMIN of A', 'order_by', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without order_by'],
  ['ADMIN of A', 'order_by', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses order_by that is too large'],
  ['ADMIN of A', 'order_by', $$'NO_SUCH_ORDER'$$, '^PT400 ARGUMENT_INVALID$', 'refuses an order that there is none of as order_by'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as first'],
  ['ADMIN of A', 'after', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses after that is too large'],
  ['ADMIN of A', 'last', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as last'],
  ['ADMIN of A', 'last', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as last'],
  ['ADMIN of A', 'before', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses before that is too large']
]);
select pg_temp.calls('callcenter.create_scoring_model', array[['tenant_id', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['name', $$'name 7'$$], ['source_weight', $$0$$], ['status_weight', $$0$$], ['age_weight', $$0$$], ['assignment_weight', $$0$$], ['availability_weight', $$0$$], ['half_life_days', $$1$$], ['is_active', $$false$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'name', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant_id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant_id'],
  ['ADMIN of A', 'name', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without name'],
  ['ADMIN of A', 'name', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as name'],
  ['ADMIN of A', 'name', $$repeat('x', 81)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 81 characters as name'],
  ['ADMIN of A', 'source_weight', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without source_weight'],
  ['ADMIN of A', 'source_weight', $$-1$$, '^PT400 ARGUMENT_INVALID$', 'refuses -1, beyond the bound as source_weight'],
  ['ADMIN of A', 'source_weight', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as source_weight'],
  ['ADMIN of A', 'status_weight', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without status_weight'],
  ['ADMIN of A', 'status_weight', $$-1$$, '^PT400 ARGUMENT_INVALID$', 'refuses -1, beyond the bound as status_weight'],
  ['ADMIN of A', 'status_weight', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as status_weight'],
  ['ADMIN of A', 'age_weight', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without age_weight'],
  ['ADMIN of A', 'age_weight', $$-1$$, '^PT400 ARGUMENT_INVALID$', 'refuses -1, beyond the bound as age_weight'],
  ['ADMIN of A', 'age_weight', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as age_weight'],
  ['ADMIN of A', 'assignment_weight', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without assignment_weight'],
  ['ADMIN of A', 'assignment_weight', $$-1$$, '^PT400 ARGUMENT_INVALID$', 'refuses -1, beyond the bound as assignment_weight'],
  ['ADMIN of A', 'assignment_weight', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as assignment_weight'],
  ['ADMIN of A', 'availability_weight', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without availability_weight'],
  ['ADMIN of A', 'availability_weight', $$-1$$, '^PT400 ARGUMENT_INVALID$', 'refuses -1, beyond the bound as availability_weight'],
  ['ADMIN of A', 'availability_weight', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as availability_weight'],
  ['ADMIN of A', 'half_life_days', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without half_life_days'],
  ['ADMIN of A', 'half_life_days', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as half_life_days'],
  ['ADMIN of A', 'half_life_days', $$366$$, '^PT400 ARGUMENT_INVALID$', 'refuses 366, beyond the bound as half_life_days'],
  ['ADMIN of A', 'is_active', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without is_active']
]);
select pg_temp.calls('callcenter.update_scoring_model', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['patch', $$'{}'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['ADMIN of A', 'patch', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without patch'],
  ['ADMIN of A', 'patch', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses patch that is too large']
]);
select pg_temp.calls('callcenter.list_routing_rules', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'filter', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses filter that is too large'],
  ['ADMIN of A', 'order_by', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without order_by'],
  ['ADMIN of A', 'order_by', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses order_by that is too large'],
  ['ADMIN of A', 'order_by', $$'NO_SUCH_ORDER'$$, '^PT400 ARGUMENT_INVALID$', 'refuses an order that there is none of as order_by'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as first'],
  ['ADMIN of A', 'after', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses after that is too large'],
  ['ADMIN of A', 'last', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as last'],
  ['ADMIN of A', 'last', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as last'],
  ['ADMIN of A', 'before', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses before that is too large']
]);
select pg_temp.calls('callcenter.create_routing_rule', array[['tenant_id', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['position', $$1$$], ['name', $$'name 7'$$], ['source_id', $$'aaaaaaaa-000b-4000-8000-000000000001'$$], ['campaign_id', $$'aaaaaaaa-0013-4000-8000-000000000001'$$], ['skill_id', $$'aaaaaaaa-0007-4000-8000-000000000001'$$], ['min_score', $$0$$], ['team_id', $$'aaaaaaaa-0006-4000-8000-000000000001'$$], ['strategy', $$'ROUND_ROBIN'$$], ['is_active', $$false$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'position', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant_id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant_id'],
  ['ADMIN of A', 'position', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without "position"'],
  ['ADMIN of A', 'position', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as "position"'],
  ['ADMIN of A', 'position', $$1001$$, '^PT400 ARGUMENT_INVALID$', 'refuses 1001, beyond the bound as "position"'],
  ['ADMIN of A', 'name', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without name'],
  ['ADMIN of A', 'name', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as name'],
  ['ADMIN of A', 'name', $$repeat('x', 121)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 121 characters as name'],
  ['ADMIN of A', 'min_score', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without min_score'],
  ['ADMIN of A', 'min_score', $$-1$$, '^PT400 ARGUMENT_INVALID$', 'refuses -1, beyond the bound as min_score'],
  ['ADMIN of A', 'min_score', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as min_score'],
  ['ADMIN of A', 'strategy', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without strategy'],
  ['ADMIN of A', 'strategy', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as strategy'],
  ['ADMIN of A', 'is_active', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without is_active']
]);
select pg_temp.calls('callcenter.update_routing_rule', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['patch', $$'{}'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['ADMIN of A', 'patch', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without patch'],
  ['ADMIN of A', 'patch', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses patch that is too large']
]);
select pg_temp.calls('callcenter.delete_routing_rule', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('callcenter.get_campaign', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('callcenter.list_campaigns', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'filter', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses filter that is too large'],
  ['ADMIN of A', 'order_by', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without order_by'],
  ['ADMIN of A', 'order_by', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses order_by that is too large'],
  ['ADMIN of A', 'order_by', $$'NO_SUCH_ORDER'$$, '^PT400 ARGUMENT_INVALID$', 'refuses an order that there is none of as order_by'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as first'],
  ['ADMIN of A', 'after', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses after that is too large'],
  ['ADMIN of A', 'last', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as last'],
  ['ADMIN of A', 'last', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as last'],
  ['ADMIN of A', 'before', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses before that is too large']
]);
select pg_temp.calls('callcenter.create_campaign', array[['tenant_id', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['code', $$'ha'$$], ['name', $$'name 7'$$], ['starts_at', $$timestamptz '2024-01-15 12:03:07+00'$$], ['budget', $$0$$], ['ends_at', $$timestamptz '2024-01-15 12:05:07+00'$$], ['goal_leads', $$1$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'code', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant_id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant_id'],
  ['ADMIN of A', 'code', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without code'],
  ['ADMIN of A', 'code', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses code that is too large'],
  ['ADMIN of A', 'code', $$'ha!'$$, '^PT400 ARGUMENT_INVALID$', 'refuses "ha!", which does not match the pattern as code'],
  ['ADMIN of A', 'name', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without name'],
  ['ADMIN of A', 'name', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as name'],
  ['ADMIN of A', 'name', $$repeat('x', 161)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 161 characters as name'],
  ['ADMIN of A', 'starts_at', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without starts_at'],
  ['ADMIN of A', 'budget', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without budget'],
  ['ADMIN of A', 'budget', $$-0.01$$, '^PT400 ARGUMENT_INVALID$', 'refuses -0.01, beyond the bound as budget'],
  ['ADMIN of A', 'goal_leads', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as goal_leads'],
  ['ADMIN of A', 'goal_leads', $$1000001$$, '^PT400 ARGUMENT_INVALID$', 'refuses 1000001, beyond the bound as goal_leads']
]);
select pg_temp.calls('callcenter.update_campaign', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['patch', $$'{}'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['ADMIN of A', 'patch', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without patch'],
  ['ADMIN of A', 'patch', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses patch that is too large']
]);
select pg_temp.calls('callcenter.get_call_log', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('callcenter.list_call_logs', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'filter', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses filter that is too large'],
  ['ADMIN of A', 'order_by', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without order_by'],
  ['ADMIN of A', 'order_by', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses order_by that is too large'],
  ['ADMIN of A', 'order_by', $$'NO_SUCH_ORDER'$$, '^PT400 ARGUMENT_INVALID$', 'refuses an order that there is none of as order_by'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as first'],
  ['ADMIN of A', 'after', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses after that is too large'],
  ['ADMIN of A', 'last', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as last'],
  ['ADMIN of A', 'last', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as last'],
  ['ADMIN of A', 'before', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses before that is too large']
]);
select pg_temp.calls('callcenter.list_ivr_menus', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'filter', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses filter that is too large'],
  ['ADMIN of A', 'order_by', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without order_by'],
  ['ADMIN of A', 'order_by', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses order_by that is too large'],
  ['ADMIN of A', 'order_by', $$'NO_SUCH_ORDER'$$, '^PT400 ARGUMENT_INVALID$', 'refuses an order that there is none of as order_by'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as first'],
  ['ADMIN of A', 'after', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses after that is too large'],
  ['ADMIN of A', 'last', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as last'],
  ['ADMIN of A', 'last', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as last'],
  ['ADMIN of A', 'before', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses before that is too large']
]);
select pg_temp.calls('callcenter.create_ivr_menu', array[['tenant_id', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['name', $$'name 7'$$], ['prompt', $$'prompt 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'name', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant_id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant_id'],
  ['ADMIN of A', 'name', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without name'],
  ['ADMIN of A', 'name', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as name'],
  ['ADMIN of A', 'name', $$repeat('x', 81)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 81 characters as name'],
  ['ADMIN of A', 'prompt', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without prompt'],
  ['ADMIN of A', 'prompt', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as prompt'],
  ['ADMIN of A', 'prompt', $$repeat('x', 1001)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 1001 characters as prompt']
]);
select pg_temp.calls('callcenter.update_ivr_menu', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['patch', $$'{}'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['ADMIN of A', 'patch', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without patch'],
  ['ADMIN of A', 'patch', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses patch that is too large']
]);
select pg_temp.calls('callcenter.delete_ivr_menu', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('callcenter.list_ivr_options', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'filter', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses filter that is too large'],
  ['ADMIN of A', 'order_by', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without order_by'],
  ['ADMIN of A', 'order_by', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses order_by that is too large'],
  ['ADMIN of A', 'order_by', $$'NO_SUCH_ORDER'$$, '^PT400 ARGUMENT_INVALID$', 'refuses an order that there is none of as order_by'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as first'],
  ['ADMIN of A', 'after', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses after that is too large'],
  ['ADMIN of A', 'last', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as last'],
  ['ADMIN of A', 'last', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as last'],
  ['ADMIN of A', 'before', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses before that is too large']
]);
select pg_temp.calls('callcenter.create_ivr_option', array[['tenant_id', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['menu_id', $$'aaaaaaaa-0017-4000-8000-000000000003'$$], ['digit', $$'7'$$], ['target_id', $$'aaaaaaaa-0017-4000-8000-000000000001'$$], ['team_id', $$'aaaaaaaa-0006-4000-8000-000000000001'$$], ['takes_message', $$false$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'menu_id', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant_id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant_id'],
  ['ADMIN of A', 'menu_id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without menu_id'],
  ['ADMIN of A', 'digit', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without digit'],
  ['ADMIN of A', 'digit', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses digit that is too large'],
  ['ADMIN of A', 'digit', $$'7!'$$, '^PT400 ARGUMENT_INVALID$', 'refuses "7!", which does not match the pattern as digit'],
  ['ADMIN of A', 'takes_message', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without takes_message']
]);
select pg_temp.calls('callcenter.delete_ivr_option', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('callcenter.list_phone_numbers', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'filter', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses filter that is too large'],
  ['ADMIN of A', 'order_by', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without order_by'],
  ['ADMIN of A', 'order_by', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses order_by that is too large'],
  ['ADMIN of A', 'order_by', $$'NO_SUCH_ORDER'$$, '^PT400 ARGUMENT_INVALID$', 'refuses an order that there is none of as order_by'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as first'],
  ['ADMIN of A', 'after', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses after that is too large'],
  ['ADMIN of A', 'last', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as last'],
  ['ADMIN of A', 'last', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as last'],
  ['ADMIN of A', 'before', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses before that is too large']
]);
select pg_temp.calls('callcenter.create_phone_number', array[['tenant_id', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['number', $$'+8000000'$$], ['title', $$'title 7'$$], ['menu_id', $$'aaaaaaaa-0017-4000-8000-000000000001'$$], ['campaign_id', $$'aaaaaaaa-0013-4000-8000-000000000001'$$], ['served_by', $$'aaaaaaaa-0001-4000-8000-000000000001'$$], ['is_active', $$false$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'number', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant_id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant_id'],
  ['ADMIN of A', 'number', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without number'],
  ['ADMIN of A', 'number', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses number that is too large'],
  ['ADMIN of A', 'number', $$'+8000000!'$$, '^PT400 ARGUMENT_INVALID$', 'refuses "+8000000!", which does not match the pattern as number'],
  ['ADMIN of A', 'title', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without title'],
  ['ADMIN of A', 'title', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as title'],
  ['ADMIN of A', 'title', $$repeat('x', 81)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 81 characters as title'],
  ['ADMIN of A', 'is_active', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without is_active']
]);
select pg_temp.calls('callcenter.update_phone_number', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['patch', $$'{}'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['ADMIN of A', 'patch', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without patch'],
  ['ADMIN of A', 'patch', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses patch that is too large']
]);
select pg_temp.calls('callcenter.list_message_providers', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'filter', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses filter that is too large'],
  ['ADMIN of A', 'order_by', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without order_by'],
  ['ADMIN of A', 'order_by', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses order_by that is too large'],
  ['ADMIN of A', 'order_by', $$'NO_SUCH_ORDER'$$, '^PT400 ARGUMENT_INVALID$', 'refuses an order that there is none of as order_by'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as first'],
  ['ADMIN of A', 'after', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses after that is too large'],
  ['ADMIN of A', 'last', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as last'],
  ['ADMIN of A', 'last', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as last'],
  ['ADMIN of A', 'before', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses before that is too large']
]);
select pg_temp.calls('callcenter.create_message_provider', array[['tenant_id', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['channel', $$'SMS'$$], ['name', $$'name 7'$$], ['credential', $$'credential 7'$$], ['sender', $$'sender 7'$$], ['served_by', $$'aaaaaaaa-0001-4000-8000-000000000001'$$], ['is_active', $$false$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'channel', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant_id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant_id'],
  ['ADMIN of A', 'channel', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without channel'],
  ['ADMIN of A', 'channel', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as channel'],
  ['ADMIN of A', 'name', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without name'],
  ['ADMIN of A', 'name', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as name'],
  ['ADMIN of A', 'name', $$repeat('x', 81)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 81 characters as name'],
  ['ADMIN of A', 'credential', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without credential'],
  ['ADMIN of A', 'credential', $$'xxxxxxx'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 7 characters as credential'],
  ['ADMIN of A', 'credential', $$repeat('x', 501)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 501 characters as credential'],
  ['ADMIN of A', 'sender', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as sender'],
  ['ADMIN of A', 'sender', $$repeat('x', 121)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 121 characters as sender'],
  ['ADMIN of A', 'is_active', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without is_active']
]);
select pg_temp.calls('callcenter.update_message_provider', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['patch', $$'{}'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['ADMIN of A', 'patch', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without patch'],
  ['ADMIN of A', 'patch', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses patch that is too large']
]);
select pg_temp.calls('callcenter.list_message_templates', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'filter', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses filter that is too large'],
  ['ADMIN of A', 'order_by', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without order_by'],
  ['ADMIN of A', 'order_by', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses order_by that is too large'],
  ['ADMIN of A', 'order_by', $$'NO_SUCH_ORDER'$$, '^PT400 ARGUMENT_INVALID$', 'refuses an order that there is none of as order_by'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as first'],
  ['ADMIN of A', 'after', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses after that is too large'],
  ['ADMIN of A', 'last', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as last'],
  ['ADMIN of A', 'last', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as last'],
  ['ADMIN of A', 'before', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses before that is too large']
]);
select pg_temp.calls('callcenter.create_message_template', array[['tenant_id', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['channel', $$'SMS'$$], ['code', $$'ha'$$], ['body', $$'body 7'$$], ['language', $$'ha'$$], ['subject', $$'subject 7'$$], ['is_active', $$false$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'channel', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant_id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant_id'],
  ['ADMIN of A', 'channel', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without channel'],
  ['ADMIN of A', 'channel', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as channel'],
  ['ADMIN of A', 'code', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without code'],
  ['ADMIN of A', 'code', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses code that is too large'],
  ['ADMIN of A', 'code', $$'ha!'$$, '^PT400 ARGUMENT_INVALID$', 'refuses "ha!", which does not match the pattern as code'],
  ['ADMIN of A', 'body', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without body'],
  ['ADMIN of A', 'body', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as body'],
  ['ADMIN of A', 'body', $$repeat('x', 4001)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 4001 characters as body'],
  ['ADMIN of A', 'language', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without language'],
  ['ADMIN of A', 'language', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses language that is too large'],
  ['ADMIN of A', 'language', $$'ha!'$$, '^PT400 ARGUMENT_INVALID$', 'refuses "ha!", which does not match the pattern as language'],
  ['ADMIN of A', 'subject', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as subject'],
  ['ADMIN of A', 'subject', $$repeat('x', 201)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 201 characters as subject'],
  ['ADMIN of A', 'is_active', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without is_active']
]);
select pg_temp.calls('callcenter.update_message_template', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['patch', $$'{}'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['ADMIN of A', 'patch', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without patch'],
  ['ADMIN of A', 'patch', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses patch that is too large']
]);
select pg_temp.calls('callcenter.get_message', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('callcenter.list_messages', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'filter', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses filter that is too large'],
  ['ADMIN of A', 'order_by', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without order_by'],
  ['ADMIN of A', 'order_by', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses order_by that is too large'],
  ['ADMIN of A', 'order_by', $$'NO_SUCH_ORDER'$$, '^PT400 ARGUMENT_INVALID$', 'refuses an order that there is none of as order_by'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as first'],
  ['ADMIN of A', 'after', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses after that is too large'],
  ['ADMIN of A', 'last', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as last'],
  ['ADMIN of A', 'last', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as last'],
  ['ADMIN of A', 'before', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses before that is too large']
]);
select pg_temp.calls('callcenter.get_device_token', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('callcenter.list_device_tokens', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'filter', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses filter that is too large'],
  ['ADMIN of A', 'order_by', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without order_by'],
  ['ADMIN of A', 'order_by', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses order_by that is too large'],
  ['ADMIN of A', 'order_by', $$'NO_SUCH_ORDER'$$, '^PT400 ARGUMENT_INVALID$', 'refuses an order that there is none of as order_by'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as first'],
  ['ADMIN of A', 'after', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses after that is too large'],
  ['ADMIN of A', 'last', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as last'],
  ['ADMIN of A', 'last', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as last'],
  ['ADMIN of A', 'before', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses before that is too large']
]);
select pg_temp.calls('callcenter.delete_device_token', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('callcenter.list_point_rules', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'filter', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses filter that is too large'],
  ['ADMIN of A', 'order_by', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without order_by'],
  ['ADMIN of A', 'order_by', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses order_by that is too large'],
  ['ADMIN of A', 'order_by', $$'NO_SUCH_ORDER'$$, '^PT400 ARGUMENT_INVALID$', 'refuses an order that there is none of as order_by'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as first'],
  ['ADMIN of A', 'after', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses after that is too large'],
  ['ADMIN of A', 'last', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as last'],
  ['ADMIN of A', 'last', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as last'],
  ['ADMIN of A', 'before', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses before that is too large']
]);
select pg_temp.calls('callcenter.create_point_rule', array[['tenant_id', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['deed', $$'CALL_COMPLETED'$$], ['valid_from', $$timestamptz '2024-01-15 12:02:07+00'$$], ['points', $$1$$], ['per_day', $$1$$], ['is_active', $$false$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'deed', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant_id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant_id'],
  ['ADMIN of A', 'deed', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without deed'],
  ['ADMIN of A', 'deed', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as deed'],
  ['ADMIN of A', 'valid_from', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without valid_from'],
  ['ADMIN of A', 'points', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without points'],
  ['ADMIN of A', 'points', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as points'],
  ['ADMIN of A', 'points', $$10001$$, '^PT400 ARGUMENT_INVALID$', 'refuses 10001, beyond the bound as points'],
  ['ADMIN of A', 'per_day', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as per_day'],
  ['ADMIN of A', 'per_day', $$1001$$, '^PT400 ARGUMENT_INVALID$', 'refuses 1001, beyond the bound as per_day'],
  ['ADMIN of A', 'is_active', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without is_active']
]);
select pg_temp.calls('callcenter.update_point_rule', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['patch', $$'{}'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['ADMIN of A', 'patch', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without patch'],
  ['ADMIN of A', 'patch', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses patch that is too large']
]);
select pg_temp.calls('callcenter.list_achievement_tiers', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'filter', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses filter that is too large'],
  ['ADMIN of A', 'order_by', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without order_by'],
  ['ADMIN of A', 'order_by', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses order_by that is too large'],
  ['ADMIN of A', 'order_by', $$'NO_SUCH_ORDER'$$, '^PT400 ARGUMENT_INVALID$', 'refuses an order that there is none of as order_by'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as first'],
  ['ADMIN of A', 'after', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses after that is too large'],
  ['ADMIN of A', 'last', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as last'],
  ['ADMIN of A', 'last', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as last'],
  ['ADMIN of A', 'before', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses before that is too large']
]);
select pg_temp.calls('callcenter.create_achievement_tier', array[['tenant_id', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['title', $$'title 7'$$], ['min_points', $$0$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'title', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant_id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant_id'],
  ['ADMIN of A', 'title', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without title'],
  ['ADMIN of A', 'title', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as title'],
  ['ADMIN of A', 'title', $$repeat('x', 61)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 61 characters as title'],
  ['ADMIN of A', 'min_points', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without min_points'],
  ['ADMIN of A', 'min_points', $$-1$$, '^PT400 ARGUMENT_INVALID$', 'refuses -1, beyond the bound as min_points'],
  ['ADMIN of A', 'min_points', $$100000001$$, '^PT400 ARGUMENT_INVALID$', 'refuses 100000001, beyond the bound as min_points']
]);
select pg_temp.calls('callcenter.update_achievement_tier', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['patch', $$'{}'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['ADMIN of A', 'patch', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without patch'],
  ['ADMIN of A', 'patch', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses patch that is too large']
]);
select pg_temp.calls('callcenter.list_badges', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'filter', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses filter that is too large'],
  ['ADMIN of A', 'order_by', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without order_by'],
  ['ADMIN of A', 'order_by', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses order_by that is too large'],
  ['ADMIN of A', 'order_by', $$'NO_SUCH_ORDER'$$, '^PT400 ARGUMENT_INVALID$', 'refuses an order that there is none of as order_by'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as first'],
  ['ADMIN of A', 'after', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses after that is too large'],
  ['ADMIN of A', 'last', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as last'],
  ['ADMIN of A', 'last', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as last'],
  ['ADMIN of A', 'before', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses before that is too large']
]);
select pg_temp.calls('callcenter.create_badge', array[['tenant_id', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['code', $$'ha'$$], ['title', $$'title 7'$$], ['deed', $$'CALL_COMPLETED'$$], ['threshold', $$1$$], ['is_active', $$false$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'code', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant_id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant_id'],
  ['ADMIN of A', 'code', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without code'],
  ['ADMIN of A', 'code', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses code that is too large'],
  ['ADMIN of A', 'code', $$'ha!'$$, '^PT400 ARGUMENT_INVALID$', 'refuses "ha!", which does not match the pattern as code'],
  ['ADMIN of A', 'title', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without title'],
  ['ADMIN of A', 'title', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as title'],
  ['ADMIN of A', 'title', $$repeat('x', 81)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 81 characters as title'],
  ['ADMIN of A', 'deed', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without deed'],
  ['ADMIN of A', 'deed', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as deed'],
  ['ADMIN of A', 'threshold', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without threshold'],
  ['ADMIN of A', 'threshold', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as threshold'],
  ['ADMIN of A', 'threshold', $$1000001$$, '^PT400 ARGUMENT_INVALID$', 'refuses 1000001, beyond the bound as threshold'],
  ['ADMIN of A', 'is_active', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without is_active']
]);
select pg_temp.calls('callcenter.update_badge', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['patch', $$'{}'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['ADMIN of A', 'patch', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without patch'],
  ['ADMIN of A', 'patch', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses patch that is too large']
]);
select pg_temp.calls('callcenter.list_challenges', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'filter', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses filter that is too large'],
  ['ADMIN of A', 'order_by', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without order_by'],
  ['ADMIN of A', 'order_by', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses order_by that is too large'],
  ['ADMIN of A', 'order_by', $$'NO_SUCH_ORDER'$$, '^PT400 ARGUMENT_INVALID$', 'refuses an order that there is none of as order_by'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as first'],
  ['ADMIN of A', 'after', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses after that is too large'],
  ['ADMIN of A', 'last', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as last'],
  ['ADMIN of A', 'last', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as last'],
  ['ADMIN of A', 'before', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses before that is too large']
]);
select pg_temp.calls('callcenter.create_challenge', array[['tenant_id', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['title', $$'title 7'$$], ['period', $$'DAILY'$$], ['deed', $$'CALL_COMPLETED'$$], ['target', $$1$$], ['bonus', $$1$$], ['starts_at', $$timestamptz '2024-01-15 12:06:07+00'$$], ['ends_at', $$timestamptz '2024-01-15 12:07:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'title', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant_id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant_id'],
  ['ADMIN of A', 'title', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without title'],
  ['ADMIN of A', 'title', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as title'],
  ['ADMIN of A', 'title', $$repeat('x', 121)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 121 characters as title'],
  ['ADMIN of A', 'period', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without period'],
  ['ADMIN of A', 'period', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as period'],
  ['ADMIN of A', 'deed', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without deed'],
  ['ADMIN of A', 'deed', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as deed'],
  ['ADMIN of A', 'target', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without target'],
  ['ADMIN of A', 'target', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as target'],
  ['ADMIN of A', 'target', $$100001$$, '^PT400 ARGUMENT_INVALID$', 'refuses 100001, beyond the bound as target'],
  ['ADMIN of A', 'bonus', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without bonus'],
  ['ADMIN of A', 'bonus', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as bonus'],
  ['ADMIN of A', 'bonus', $$100001$$, '^PT400 ARGUMENT_INVALID$', 'refuses 100001, beyond the bound as bonus'],
  ['ADMIN of A', 'starts_at', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without starts_at']
]);
select pg_temp.calls('callcenter.update_challenge', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['patch', $$'{}'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['ADMIN of A', 'patch', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without patch'],
  ['ADMIN of A', 'patch', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses patch that is too large']
]);
select pg_temp.calls('callcenter.list_competitions', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'filter', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses filter that is too large'],
  ['ADMIN of A', 'order_by', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without order_by'],
  ['ADMIN of A', 'order_by', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses order_by that is too large'],
  ['ADMIN of A', 'order_by', $$'NO_SUCH_ORDER'$$, '^PT400 ARGUMENT_INVALID$', 'refuses an order that there is none of as order_by'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as first'],
  ['ADMIN of A', 'after', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses after that is too large'],
  ['ADMIN of A', 'last', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as last'],
  ['ADMIN of A', 'last', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as last'],
  ['ADMIN of A', 'before', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses before that is too large']
]);
select pg_temp.calls('callcenter.create_competition', array[['tenant_id', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['title', $$'title 7'$$], ['starts_at', $$timestamptz '2024-01-15 12:02:07+00'$$], ['ends_at', $$timestamptz '2024-01-15 12:03:07+00'$$], ['prize', $$'prize 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'title', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant_id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant_id'],
  ['ADMIN of A', 'title', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without title'],
  ['ADMIN of A', 'title', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as title'],
  ['ADMIN of A', 'title', $$repeat('x', 121)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 121 characters as title'],
  ['ADMIN of A', 'starts_at', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without starts_at'],
  ['ADMIN of A', 'ends_at', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without ends_at'],
  ['ADMIN of A', 'prize', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as prize'],
  ['ADMIN of A', 'prize', $$repeat('x', 201)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 201 characters as prize']
]);
select pg_temp.calls('callcenter.update_competition', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['patch', $$'{}'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['ADMIN of A', 'patch', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without patch'],
  ['ADMIN of A', 'patch', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses patch that is too large']
]);
select pg_temp.calls('callcenter.list_rewards', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'filter', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses filter that is too large'],
  ['ADMIN of A', 'order_by', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without order_by'],
  ['ADMIN of A', 'order_by', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses order_by that is too large'],
  ['ADMIN of A', 'order_by', $$'NO_SUCH_ORDER'$$, '^PT400 ARGUMENT_INVALID$', 'refuses an order that there is none of as order_by'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as first'],
  ['ADMIN of A', 'after', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses after that is too large'],
  ['ADMIN of A', 'last', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as last'],
  ['ADMIN of A', 'last', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as last'],
  ['ADMIN of A', 'before', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses before that is too large']
]);
select pg_temp.calls('callcenter.create_reward', array[['tenant_id', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['title', $$'title 7'$$], ['cost', $$1$$], ['stock', $$0$$], ['is_active', $$false$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'title', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'tenant_id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without tenant_id'],
  ['ADMIN of A', 'title', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without title'],
  ['ADMIN of A', 'title', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as title'],
  ['ADMIN of A', 'title', $$repeat('x', 121)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 121 characters as title'],
  ['ADMIN of A', 'cost', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without cost'],
  ['ADMIN of A', 'cost', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as cost'],
  ['ADMIN of A', 'cost', $$1000001$$, '^PT400 ARGUMENT_INVALID$', 'refuses 1000001, beyond the bound as cost'],
  ['ADMIN of A', 'stock', $$-1$$, '^PT400 ARGUMENT_INVALID$', 'refuses -1, beyond the bound as stock'],
  ['ADMIN of A', 'stock', $$1000001$$, '^PT400 ARGUMENT_INVALID$', 'refuses 1000001, beyond the bound as stock'],
  ['ADMIN of A', 'is_active', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without is_active']
]);
select pg_temp.calls('callcenter.update_reward', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['patch', $$'{}'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['ADMIN of A', 'patch', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without patch'],
  ['ADMIN of A', 'patch', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses patch that is too large']
]);
select pg_temp.calls('callcenter.list_redemptions', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'filter', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses filter that is too large'],
  ['ADMIN of A', 'order_by', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without order_by'],
  ['ADMIN of A', 'order_by', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses order_by that is too large'],
  ['ADMIN of A', 'order_by', $$'NO_SUCH_ORDER'$$, '^PT400 ARGUMENT_INVALID$', 'refuses an order that there is none of as order_by'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as first'],
  ['ADMIN of A', 'after', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses after that is too large'],
  ['ADMIN of A', 'last', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as last'],
  ['ADMIN of A', 'last', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as last'],
  ['ADMIN of A', 'before', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses before that is too large']
]);
select pg_temp.calls('callcenter_private.hears_agent_status', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('callcenter_private.hears_campaign_updates', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('callcenter_private.hears_calls', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('callcenter_private.hears_notifications', array[['user', $$'aaaaaaaa-0001-4000-8000-000000000001'$$], ['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('callcenter_private.hears_points', array[['tenant', $$'aaaaaaaa-0000-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('callcenter.export_lead', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user'],
  ['a worker', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for a worker'],
  ['a worker', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('callcenter.erase_lead', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user'],
  ['a worker', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for a worker'],
  ['a worker', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select is(pg_temp.attempt(null, null, $$select set_config('request.headers', '{"x-desk": "five"}', true)$$, $$select callcenter_private.request_header('X-Desk')$$), 'five', 'a header of the request is found, whatever its case');
select is(pg_temp.attempt(null, null, $$select set_config('request.headers', '', true)$$, $$select callcenter_private.request_header('X-Desk')$$), 'null', 'outside of a request there is no header');
select is(pg_temp.attempt(null, null, $$select set_config('request.headers', '{"x-forwarded-for": "203.0.113.7, 10.0.0.1"}', true)$$, $$select host(callcenter_private.request_ip())$$), '203.0.113.7', 'the address of the request is the client''s, not that of a server between');
select is(pg_temp.attempt(null, null, $$select set_config('request.headers', '{"x-forwarded-for": "somewhere"}', true)$$, $$select host(callcenter_private.request_ip())$$), 'null', 'what is no address is none');
select is(pg_temp.attempt(null, 'aaaaaaaa-0001-4000-8000-000000000001', $$select$$, $$select callcenter_private.me()$$), (select p.id::text from callcenter.users p where p.id = 'aaaaaaaa-0001-4000-8000-000000000001'), 'whoever calls finds his own row');
select is(pg_temp.attempt(null, '00000000-0001-4000-8000-000000000999', $$select$$, $$select callcenter_private.me()$$), 'null', 'an outsider has no row');
create function pg_temp.rows_of_b() returns text language sql as $digest$
  select md5(concat_ws(',',
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.tenants t where t.id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.user_roles t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.role_permissions t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.teams t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.skills t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.agents t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.agent_skills t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.agent_activities t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.lead_sources t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.leads t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.lead_activities t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.scoring_models t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.lead_scores t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.routing_rules t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.lead_assignments t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.lead_documents t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.campaigns t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.campaign_sources t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.campaign_expenses t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.call_logs t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.ivr_menus t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.ivr_options t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.phone_numbers t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.ivr_interactions t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.voicemails t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.message_providers t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.message_templates t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.messages t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.outbox_entries t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.message_events t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.device_tokens t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.notifications t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.point_rules t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.point_entries t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.achievement_tiers t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.badges t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.user_badges t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.challenges t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.challenge_progress t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.competitions t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.competition_teams t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.rewards t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.redemptions t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.daily_metrics t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.audit_logs t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.security_events t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.consent_records t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from callcenter.gdpr_requests t where t.tenant_id = 'bbbbbbbb-0000-4000-8000-000000000001')
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
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.my_tenants()$$, array[]::text[]), 'nothing', 'callcenter.my_tenants called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.my_permissions(tenant => 'bbbbbbbb-0000-4000-8000-000000000001')$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.my_permissions called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.set_up_tenant(tenant => 'bbbbbbbb-0000-4000-8000-000000000001')$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.set_up_tenant called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.agent_times(tenant => 'bbbbbbbb-0000-4000-8000-000000000001', since => timestamptz '2024-01-15 12:01:07+00', until => timestamptz '2024-01-15 12:02:07+00')$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.agent_times called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.set_skill(agent => 'bbbbbbbb-0008-4000-8000-000000000001', skill => 'bbbbbbbb-0007-4000-8000-000000000001', level => 1)$$, array['bbbbbbbb-0008-4000-8000-000000000001', 'bbbbbbbb-0007-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.set_skill called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.drop_skill(agent => 'bbbbbbbb-0008-4000-8000-000000000001', skill => 'bbbbbbbb-0007-4000-8000-000000000001')$$, array['bbbbbbbb-0008-4000-8000-000000000001', 'bbbbbbbb-0007-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.drop_skill called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.set_my_status(tenant => 'bbbbbbbb-0000-4000-8000-000000000001', status => 'ONLINE')$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.set_my_status called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.my_leads(tenant => 'bbbbbbbb-0000-4000-8000-000000000001', first => 1)$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.my_leads called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.find_leads(tenant => 'bbbbbbbb-0000-4000-8000-000000000001', email => 'email 7', phone => 'phone 7')$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.find_leads called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.lead_history(lead => 'bbbbbbbb-000c-4000-8000-000000000001', first => 1)$$, array['bbbbbbbb-000c-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.lead_history called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.ingest_lead(tenant => 'bbbbbbbb-0000-4000-8000-000000000001', source => 'bbbbbbbb-000b-4000-8000-000000000001', full_name => 'full name 7', email => 'email 7', phone => '+7000', company_name => 'company name 7', campaign => 'bbbbbbbb-0013-4000-8000-000000000001', required_skill => 'bbbbbbbb-0007-4000-8000-000000000001', estimated_value => 0, external_ref => 'external ref 7')$$, array['bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000b-4000-8000-000000000001', 'bbbbbbbb-0013-4000-8000-000000000001', 'bbbbbbbb-0007-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.ingest_lead called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.move_lead(lead => 'bbbbbbbb-000c-4000-8000-000000000001', status => 'NEW', lost_reason => 'lost reason 7')$$, array['bbbbbbbb-000c-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.move_lead called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.note_on_lead(lead => 'bbbbbbbb-000c-4000-8000-000000000001', detail => 'detail 7')$$, array['bbbbbbbb-000c-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.note_on_lead called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.read_lead(lead => 'bbbbbbbb-000c-4000-8000-000000000001')$$, array['bbbbbbbb-000c-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.read_lead called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.lead_scores(lead => 'bbbbbbbb-000c-4000-8000-000000000001', first => 1)$$, array['bbbbbbbb-000c-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.lead_scores called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.score_lead(lead => 'bbbbbbbb-000c-4000-8000-000000000001')$$, array['bbbbbbbb-000c-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.score_lead called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.waiting_leads(tenant => 'bbbbbbbb-0000-4000-8000-000000000001', first => 1)$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.waiting_leads called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.lead_assignments(lead => 'bbbbbbbb-000c-4000-8000-000000000001')$$, array['bbbbbbbb-000c-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.lead_assignments called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.route_lead(lead => 'bbbbbbbb-000c-4000-8000-000000000001')$$, array['bbbbbbbb-000c-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.route_lead called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.assign_lead(lead => 'bbbbbbbb-000c-4000-8000-000000000001', agent => 'bbbbbbbb-0008-4000-8000-000000000001')$$, array['bbbbbbbb-000c-4000-8000-000000000001', 'bbbbbbbb-0008-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.assign_lead called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.lead_documents(lead => 'bbbbbbbb-000c-4000-8000-000000000001')$$, array['bbbbbbbb-000c-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.lead_documents called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.add_lead_document(lead => 'bbbbbbbb-000c-4000-8000-000000000001', file_name => 'h', size_bytes => 1)$$, array['bbbbbbbb-000c-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.add_lead_document called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.campaign_expenses(campaign => 'bbbbbbbb-0013-4000-8000-000000000001')$$, array['bbbbbbbb-0013-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.campaign_expenses called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.move_campaign(campaign => 'bbbbbbbb-0013-4000-8000-000000000001', status => 'DRAFT')$$, array['bbbbbbbb-0013-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.move_campaign called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.link_source(campaign => 'bbbbbbbb-0013-4000-8000-000000000001', source => 'bbbbbbbb-000b-4000-8000-000000000001', share => 0)$$, array['bbbbbbbb-0013-4000-8000-000000000001', 'bbbbbbbb-000b-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.link_source called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.book_expense(campaign => 'bbbbbbbb-0013-4000-8000-000000000001', kind => 'MEDIA', amount => 1, spent_on => date '2024-01-04', note => 'note 7')$$, array['bbbbbbbb-0013-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.book_expense called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.my_calls(tenant => 'bbbbbbbb-0000-4000-8000-000000000001', first => 1)$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.my_calls called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.ringing_calls(tenant => 'bbbbbbbb-0000-4000-8000-000000000001')$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.ringing_calls called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.find_call(tenant => 'bbbbbbbb-0000-4000-8000-000000000001', reference => 'reference 7xxxxxxxxxxxxxxx')$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.find_call called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.start_call(lead => 'bbbbbbbb-000c-4000-8000-000000000001')$$, array['bbbbbbbb-000c-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.start_call called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.answer_call(call_log => 'bbbbbbbb-0016-4000-8000-000000000001')$$, array['bbbbbbbb-0016-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.answer_call called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.end_call(call_log => 'bbbbbbbb-0016-4000-8000-000000000001', outcome => 'SALE', note => 'note 7')$$, array['bbbbbbbb-0016-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.end_call called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.call_keys(call_log => 'bbbbbbbb-0016-4000-8000-000000000001')$$, array['bbbbbbbb-0016-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.call_keys called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.incoming_call(phone_number => 'bbbbbbbb-0019-4000-8000-000000000001', other_number => '+7000')$$, array['bbbbbbbb-0019-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.incoming_call called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.press_key(call_log => 'bbbbbbbb-0016-4000-8000-000000000001', menu => 'bbbbbbbb-0017-4000-8000-000000000001', digit => '7')$$, array['bbbbbbbb-0016-4000-8000-000000000001', 'bbbbbbbb-0017-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.press_key called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.waiting_voicemails(tenant => 'bbbbbbbb-0000-4000-8000-000000000001')$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.waiting_voicemails called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.leave_voicemail(call_log => 'bbbbbbbb-0016-4000-8000-000000000001', seconds => 1, transcript => 'transcript 7')$$, array['bbbbbbbb-0016-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.leave_voicemail called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.take_voicemail(voicemail => 'bbbbbbbb-001b-4000-8000-000000000001')$$, array['bbbbbbbb-001b-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.take_voicemail called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.message_history(message => 'bbbbbbbb-001e-4000-8000-000000000001')$$, array['bbbbbbbb-001e-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.message_history called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.delivery_rates(tenant => 'bbbbbbbb-0000-4000-8000-000000000001', since => timestamptz '2024-01-15 12:01:07+00', until => timestamptz '2024-01-15 12:02:07+00')$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.delivery_rates called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.send_message(lead => 'bbbbbbbb-000c-4000-8000-000000000001', template => 'bbbbbbbb-001d-4000-8000-000000000001')$$, array['bbbbbbbb-000c-4000-8000-000000000001', 'bbbbbbbb-001d-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.send_message called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.record_delivery(message => 'bbbbbbbb-001e-4000-8000-000000000001', delivery => 'PENDING', provider_reference => 'provider reference 7', detail => 'detail 7')$$, array['bbbbbbbb-001e-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.record_delivery called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.my_notifications(tenant => 'bbbbbbbb-0000-4000-8000-000000000001', unread_only => false, first => 1)$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.my_notifications called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.register_device(tenant => 'bbbbbbbb-0000-4000-8000-000000000001', platform => 'IOS', token => 'token 7xxxxxxxxx')$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.register_device called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.mark_notification_read(notification => 'bbbbbbbb-0022-4000-8000-000000000001')$$, array['bbbbbbbb-0022-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.mark_notification_read called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.my_points(tenant => 'bbbbbbbb-0000-4000-8000-000000000001', first => 1)$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.my_points called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.leaderboard(tenant => 'bbbbbbbb-0000-4000-8000-000000000001', since => timestamptz '2024-01-15 12:01:07+00', until => timestamptz '2024-01-15 12:02:07+00', first => 1)$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.leaderboard called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.my_standing(tenant => 'bbbbbbbb-0000-4000-8000-000000000001')$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.my_standing called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.my_badges(tenant => 'bbbbbbbb-0000-4000-8000-000000000001')$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.my_badges called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.my_challenges(tenant => 'bbbbbbbb-0000-4000-8000-000000000001')$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.my_challenges called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.competition_standings(competition => 'bbbbbbbb-002a-4000-8000-000000000001')$$, array['bbbbbbbb-002a-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.competition_standings called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.enter_competition(competition => 'bbbbbbbb-002a-4000-8000-000000000001', team => 'bbbbbbbb-0006-4000-8000-000000000001')$$, array['bbbbbbbb-002a-4000-8000-000000000001', 'bbbbbbbb-0006-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.enter_competition called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.redeem_reward(reward => 'bbbbbbbb-002c-4000-8000-000000000001')$$, array['bbbbbbbb-002c-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.redeem_reward called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.decide_redemption(redemption => 'bbbbbbbb-002d-4000-8000-000000000001', status => 'REQUESTED')$$, array['bbbbbbbb-002d-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.decide_redemption called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.leads_by_source(tenant => 'bbbbbbbb-0000-4000-8000-000000000001', since => timestamptz '2024-01-15 12:01:07+00', until => timestamptz '2024-01-15 12:02:07+00')$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.leads_by_source called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.leads_by_status(tenant => 'bbbbbbbb-0000-4000-8000-000000000001')$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.leads_by_status called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.call_summary(tenant => 'bbbbbbbb-0000-4000-8000-000000000001', since => timestamptz '2024-01-15 12:01:07+00', until => timestamptz '2024-01-15 12:02:07+00')$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.call_summary called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.campaign_returns(tenant => 'bbbbbbbb-0000-4000-8000-000000000001')$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.campaign_returns called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.agent_performance(tenant => 'bbbbbbbb-0000-4000-8000-000000000001', since => timestamptz '2024-01-15 12:01:07+00', until => timestamptz '2024-01-15 12:02:07+00')$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.agent_performance called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.trend(tenant => 'bbbbbbbb-0000-4000-8000-000000000001', since => date '2024-01-02', until => date '2024-01-03', step => 'DAY')$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.trend called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.audit_trail(tenant => 'bbbbbbbb-0000-4000-8000-000000000001', actor => '00000000-0000-4000-8000-000000000007', action => 'INSERT', since => timestamptz '2024-01-15 12:03:07+00', first => 1)$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.audit_trail called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.sign_in(tenant => 'bbbbbbbb-0000-4000-8000-000000000001')$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.sign_in called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.sign_out(tenant => 'bbbbbbbb-0000-4000-8000-000000000001')$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.sign_out called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.read_agent(agent => 'bbbbbbbb-0008-4000-8000-000000000001')$$, array['bbbbbbbb-0008-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.read_agent called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.security_events(tenant => 'bbbbbbbb-0000-4000-8000-000000000001', first => 1)$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.security_events called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.report_security_event(tenant => 'bbbbbbbb-0000-4000-8000-000000000001', severity => 'INFO', detail => 'detail 7')$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.report_security_event called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.handle_security_event(security_event => 'bbbbbbbb-0030-4000-8000-000000000001', resolution => 'resolution 7')$$, array['bbbbbbbb-0030-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.handle_security_event called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.data_inventory()$$, array[]::text[]), 'nothing', 'callcenter.data_inventory called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.lead_consents(lead => 'bbbbbbbb-000c-4000-8000-000000000001')$$, array['bbbbbbbb-000c-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.lead_consents called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.open_privacy_requests(tenant => 'bbbbbbbb-0000-4000-8000-000000000001')$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.open_privacy_requests called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.give_consent(lead => 'bbbbbbbb-000c-4000-8000-000000000001', purpose => 'EMAIL', evidence => 'evidence 7')$$, array['bbbbbbbb-000c-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.give_consent called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.withdraw_consent(lead => 'bbbbbbbb-000c-4000-8000-000000000001', purpose => 'EMAIL')$$, array['bbbbbbbb-000c-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.withdraw_consent called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.open_privacy_request(tenant => 'bbbbbbbb-0000-4000-8000-000000000001', kind => 'ACCESS', email => 'email 7')$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.open_privacy_request called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.move_privacy_request(gdpr_request => 'bbbbbbbb-0032-4000-8000-000000000001', status => 'RECEIVED', answer => 'answer 7')$$, array['bbbbbbbb-0032-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.move_privacy_request called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_tenant(name => 'name 7', slug => 'ha')$$, array[]::text[]), 'nothing', 'callcenter.create_tenant called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.invite_member(tenant => 'bbbbbbbb-0000-4000-8000-000000000001', role => 'AGENT', email => 'email.7@example.com', person => null)$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.invite_member called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.accept_invitation(token => 'token 7')$$, array[]::text[]), 'nothing', 'callcenter.accept_invitation called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.leave(tenant => 'bbbbbbbb-0000-4000-8000-000000000001')$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.leave called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.set_member_role(tenant => 'bbbbbbbb-0000-4000-8000-000000000001', person => 'bbbbbbbb-0001-4000-8000-000000000001', role => 'AGENT')$$, array['bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.set_member_role called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.remove_member(tenant => 'bbbbbbbb-0000-4000-8000-000000000001', person => 'bbbbbbbb-0001-4000-8000-000000000001')$$, array['bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.remove_member called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.lead_stats(tenant_id => 'bbbbbbbb-0000-4000-8000-000000000001')$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.lead_stats called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.get_tenant(id => '00000000-0000-4000-8000-000000000007')$$, array[]::text[]), 'nothing', 'callcenter.get_tenant called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_tenant(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, array[]::text[]), 'nothing', 'callcenter.update_tenant called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.get_user(id => '00000000-0000-4000-8000-000000000007')$$, array[]::text[]), 'nothing', 'callcenter.get_user called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_user(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, array[]::text[]), 'nothing', 'callcenter.update_user called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_user_roles(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'callcenter.list_user_roles called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_role_descriptions(filter => '{}', order_by => 'NAME_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'callcenter.list_role_descriptions called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_permissions(filter => '{}', order_by => 'CODE_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'callcenter.list_permissions called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_role_permissions(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'callcenter.list_role_permissions called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_role_permission(tenant_id => 'bbbbbbbb-0000-4000-8000-000000000001', role => 'AGENT', permission => 'permission 7')$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.create_role_permission called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.delete_role_permission(id => '00000000-0000-4000-8000-000000000007')$$, array[]::text[]), 'nothing', 'callcenter.delete_role_permission called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_teams(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'callcenter.list_teams called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_team(tenant_id => 'bbbbbbbb-0000-4000-8000-000000000001', name => 'name 7', supervisor_id => 'bbbbbbbb-0001-4000-8000-000000000001')$$, array['bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.create_team called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_team(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, array[]::text[]), 'nothing', 'callcenter.update_team called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.delete_team(id => '00000000-0000-4000-8000-000000000007')$$, array[]::text[]), 'nothing', 'callcenter.delete_team called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_skills(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'callcenter.list_skills called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_skill(tenant_id => 'bbbbbbbb-0000-4000-8000-000000000001', code => 'ha', title => 'title 7')$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.create_skill called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.delete_skill(id => '00000000-0000-4000-8000-000000000007')$$, array[]::text[]), 'nothing', 'callcenter.delete_skill called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.get_agent(id => '00000000-0000-4000-8000-000000000007')$$, array[]::text[]), 'nothing', 'callcenter.get_agent called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_agents(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'callcenter.list_agents called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_agent(tenant_id => 'bbbbbbbb-0000-4000-8000-000000000001', user_id => 'bbbbbbbb-0001-4000-8000-000000000002', team_id => 'bbbbbbbb-0006-4000-8000-000000000001', extension => '70', max_open_leads => 0, national_id => '700-00-0000')$$, array['bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000002', 'bbbbbbbb-0006-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.create_agent called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_agent(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, array[]::text[]), 'nothing', 'callcenter.update_agent called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_lead_sources(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'callcenter.list_lead_sources called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_lead_source(tenant_id => 'bbbbbbbb-0000-4000-8000-000000000001', code => 'ha', title => 'title 7', kind => 'WEBSITE', cost_per_lead => 0, is_active => false)$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.create_lead_source called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_lead_source(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, array[]::text[]), 'nothing', 'callcenter.update_lead_source called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.get_lead(id => '00000000-0000-4000-8000-000000000007')$$, array[]::text[]), 'nothing', 'callcenter.get_lead called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_leads(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'callcenter.list_leads called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_scoring_models(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'callcenter.list_scoring_models called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_scoring_model(tenant_id => 'bbbbbbbb-0000-4000-8000-000000000001', name => 'name 7', source_weight => 0, status_weight => 0, age_weight => 0, assignment_weight => 0, availability_weight => 0, half_life_days => 1, is_active => false)$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.create_scoring_model called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_scoring_model(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, array[]::text[]), 'nothing', 'callcenter.update_scoring_model called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_routing_rules(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'callcenter.list_routing_rules called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_routing_rule(tenant_id => 'bbbbbbbb-0000-4000-8000-000000000001', "position" => 1, name => 'name 7', source_id => 'bbbbbbbb-000b-4000-8000-000000000001', campaign_id => 'bbbbbbbb-0013-4000-8000-000000000001', skill_id => 'bbbbbbbb-0007-4000-8000-000000000001', min_score => 0, team_id => 'bbbbbbbb-0006-4000-8000-000000000001', strategy => 'ROUND_ROBIN', is_active => false)$$, array['bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000b-4000-8000-000000000001', 'bbbbbbbb-0013-4000-8000-000000000001', 'bbbbbbbb-0007-4000-8000-000000000001', 'bbbbbbbb-0006-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.create_routing_rule called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_routing_rule(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, array[]::text[]), 'nothing', 'callcenter.update_routing_rule called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.delete_routing_rule(id => '00000000-0000-4000-8000-000000000007')$$, array[]::text[]), 'nothing', 'callcenter.delete_routing_rule called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.get_campaign(id => '00000000-0000-4000-8000-000000000007')$$, array[]::text[]), 'nothing', 'callcenter.get_campaign called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_campaigns(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'callcenter.list_campaigns called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_campaign(tenant_id => 'bbbbbbbb-0000-4000-8000-000000000001', code => 'ha', name => 'name 7', starts_at => timestamptz '2024-01-15 12:03:07+00', budget => 0, ends_at => timestamptz '2024-01-15 12:05:07+00', goal_leads => 1)$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.create_campaign called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_campaign(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, array[]::text[]), 'nothing', 'callcenter.update_campaign called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.get_call_log(id => '00000000-0000-4000-8000-000000000007')$$, array[]::text[]), 'nothing', 'callcenter.get_call_log called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_call_logs(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'callcenter.list_call_logs called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_ivr_menus(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'callcenter.list_ivr_menus called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_ivr_menu(tenant_id => 'bbbbbbbb-0000-4000-8000-000000000001', name => 'name 7', prompt => 'prompt 7')$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.create_ivr_menu called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_ivr_menu(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, array[]::text[]), 'nothing', 'callcenter.update_ivr_menu called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.delete_ivr_menu(id => '00000000-0000-4000-8000-000000000007')$$, array[]::text[]), 'nothing', 'callcenter.delete_ivr_menu called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_ivr_options(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'callcenter.list_ivr_options called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_ivr_option(tenant_id => 'bbbbbbbb-0000-4000-8000-000000000001', menu_id => 'bbbbbbbb-0017-4000-8000-000000000003', digit => '7', target_id => 'bbbbbbbb-0017-4000-8000-000000000001', team_id => 'bbbbbbbb-0006-4000-8000-000000000001', takes_message => false)$$, array['bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0017-4000-8000-000000000003', 'bbbbbbbb-0017-4000-8000-000000000001', 'bbbbbbbb-0006-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.create_ivr_option called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.delete_ivr_option(id => '00000000-0000-4000-8000-000000000007')$$, array[]::text[]), 'nothing', 'callcenter.delete_ivr_option called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_phone_numbers(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'callcenter.list_phone_numbers called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_phone_number(tenant_id => 'bbbbbbbb-0000-4000-8000-000000000001', number => '+8000000', title => 'title 7', menu_id => 'bbbbbbbb-0017-4000-8000-000000000001', campaign_id => 'bbbbbbbb-0013-4000-8000-000000000001', served_by => 'bbbbbbbb-0001-4000-8000-000000000001', is_active => false)$$, array['bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0017-4000-8000-000000000001', 'bbbbbbbb-0013-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.create_phone_number called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_phone_number(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, array[]::text[]), 'nothing', 'callcenter.update_phone_number called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_message_providers(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'callcenter.list_message_providers called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_message_provider(tenant_id => 'bbbbbbbb-0000-4000-8000-000000000001', channel => 'SMS', name => 'name 7', credential => 'credential 7', sender => 'sender 7', served_by => 'bbbbbbbb-0001-4000-8000-000000000001', is_active => false)$$, array['bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.create_message_provider called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_message_provider(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, array[]::text[]), 'nothing', 'callcenter.update_message_provider called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_message_templates(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'callcenter.list_message_templates called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_message_template(tenant_id => 'bbbbbbbb-0000-4000-8000-000000000001', channel => 'SMS', code => 'ha', body => 'body 7', language => 'ha', subject => 'subject 7', is_active => false)$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.create_message_template called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_message_template(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, array[]::text[]), 'nothing', 'callcenter.update_message_template called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.get_message(id => '00000000-0000-4000-8000-000000000007')$$, array[]::text[]), 'nothing', 'callcenter.get_message called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_messages(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'callcenter.list_messages called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.get_device_token(id => '00000000-0000-4000-8000-000000000007')$$, array[]::text[]), 'nothing', 'callcenter.get_device_token called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_device_tokens(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'callcenter.list_device_tokens called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.delete_device_token(id => '00000000-0000-4000-8000-000000000007')$$, array[]::text[]), 'nothing', 'callcenter.delete_device_token called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_point_rules(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'callcenter.list_point_rules called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_point_rule(tenant_id => 'bbbbbbbb-0000-4000-8000-000000000001', deed => 'CALL_COMPLETED', valid_from => timestamptz '2024-01-15 12:02:07+00', points => 1, per_day => 1, is_active => false)$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.create_point_rule called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_point_rule(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, array[]::text[]), 'nothing', 'callcenter.update_point_rule called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_achievement_tiers(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'callcenter.list_achievement_tiers called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_achievement_tier(tenant_id => 'bbbbbbbb-0000-4000-8000-000000000001', title => 'title 7', min_points => 0)$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.create_achievement_tier called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_achievement_tier(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, array[]::text[]), 'nothing', 'callcenter.update_achievement_tier called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_badges(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'callcenter.list_badges called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_badge(tenant_id => 'bbbbbbbb-0000-4000-8000-000000000001', code => 'ha', title => 'title 7', deed => 'CALL_COMPLETED', threshold => 1, is_active => false)$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.create_badge called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_badge(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, array[]::text[]), 'nothing', 'callcenter.update_badge called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_challenges(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'callcenter.list_challenges called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_challenge(tenant_id => 'bbbbbbbb-0000-4000-8000-000000000001', title => 'title 7', period => 'DAILY', deed => 'CALL_COMPLETED', target => 1, bonus => 1, starts_at => timestamptz '2024-01-15 12:06:07+00', ends_at => timestamptz '2024-01-15 12:07:07+00')$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.create_challenge called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_challenge(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, array[]::text[]), 'nothing', 'callcenter.update_challenge called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_competitions(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'callcenter.list_competitions called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_competition(tenant_id => 'bbbbbbbb-0000-4000-8000-000000000001', title => 'title 7', starts_at => timestamptz '2024-01-15 12:02:07+00', ends_at => timestamptz '2024-01-15 12:03:07+00', prize => 'prize 7')$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.create_competition called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_competition(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, array[]::text[]), 'nothing', 'callcenter.update_competition called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_rewards(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'callcenter.list_rewards called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_reward(tenant_id => 'bbbbbbbb-0000-4000-8000-000000000001', title => 'title 7', cost => 1, stock => 0, is_active => false)$$, array['bbbbbbbb-0000-4000-8000-000000000001']::text[]), 'nothing', 'callcenter.create_reward called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_reward(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, array[]::text[]), 'nothing', 'callcenter.update_reward called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_redemptions(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'callcenter.list_redemptions called in A shows and does nothing of B');
-- What comes back from a call, as JSON: the list of results where it is one. Or the SQLSTATE and the code of its error. Everything
-- is undone.
create function pg_temp.example(as_role text, by_user text, is_list boolean, command text)
returns text
language plpgsql
as $example$
declare
  v_answer jsonb;
begin
  perform set_config('request.jwt.claims', coalesce(json_build_object('sub', by_user, 'role', 'authenticated')::text, ''), true);
  if by_user is null then
    perform set_config('request.jwt.claims', '', true);
  end if;
  execute format('set local role %I', as_role);
  execute format(
    case when is_list
      then 'select coalesce(jsonb_agg(to_jsonb(a.answer)), ''[]'') from (%s) as a (answer)'
      else 'select to_jsonb(a.answer) from (%s) as a (answer)'
    end,
    command
  ) into v_answer;
  raise sqlstate 'TAP00';
exception
  when sqlstate 'TAP00' then
    return coalesce(v_answer::text, 'null');
  when others then
    return concat_ws(' ', sqlstate, sqlerrm);
end
$example$;
-- Is this what an example says comes back? Of a row, some columns are said; of a list, every element in its place.
create function pg_temp.is_example(answer text, said jsonb)
returns text
language plpgsql
as $is_example$
declare
  v_answer jsonb;
begin
  if answer ~ '^[0-9A-Z]{5} ' then
    return answer;
  end if;
  v_answer := answer::jsonb;
  if jsonb_typeof(said) = 'array' and jsonb_typeof(v_answer) = 'array' then
    if jsonb_array_length(said) = jsonb_array_length(v_answer) and (
      select coalesce(bool_and(pg_temp.is_example((v_answer -> (n - 1)::int)::text, e) is null), true)
      from jsonb_array_elements(said) with ordinality as s (e, n)
    ) then
      return null;
    end if;
  elsif jsonb_typeof(said) = 'object' and v_answer @> said or v_answer = said then
    return null;
  end if;
  return answer;
end
$is_example$;
select matches(pg_temp.example('authenticated', 'aaaaaaaa-0001-4000-8000-000000000003', false, $$select callcenter.set_up_tenant(tenant => 'aaaaaaaa-0000-4000-8000-000000000001')$$), '^PT[0-9]{3} FORBIDDEN$|^42501 ', 'callcenter.set_up_tenant refuses with FORBIDDEN what its example shows');
select matches(pg_temp.example('authenticated', 'aaaaaaaa-0001-4000-8000-000000000001', false, $$select callcenter.set_my_status(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', status => 'ON_CALL')$$), '^PT[0-9]{3} STATUS_COMES_WITH_CALLS$', 'callcenter.set_my_status refuses with STATUS_COMES_WITH_CALLS what its example shows');
select matches(pg_temp.example('authenticated', 'aaaaaaaa-0001-4000-8000-000000000002', false, $$select callcenter.read_agent(agent => 'aaaaaaaa-0008-4000-8000-000000000001')$$), '^PT[0-9]{3} FORBIDDEN$|^42501 ', 'callcenter.read_agent refuses with FORBIDDEN what its example shows');
create function pg_temp.counted(command text) returns text language plpgsql as $counted$
declare
  v_detail text;
begin
  execute command;
  return 'counted';
exception when others then
  get stacked diagnostics v_detail = pg_exception_detail;
  return concat_ws(' ', sqlstate, sqlerrm, v_detail);
end
$counted$;
select set_config('request.jwt.claims', json_build_object('sub', '11111111-1111-4111-8111-111111111111')::text, true);
select is(pg_temp.counted($$select callcenter_private.count_call('seoc_example', 3, 60, timestamptz '2030-01-01 00:00:00+00' + 0 * interval '1 second')$$), 'counted', 'calls are counted: the first call of a window of three passes');
select is(pg_temp.counted($$select callcenter_private.count_call('seoc_example', 3, 60, timestamptz '2030-01-01 00:00:00+00' + 1 * interval '1 second')$$), 'counted', 'calls are counted: the second call passes');
select is(pg_temp.counted($$select callcenter_private.count_call('seoc_example', 3, 60, timestamptz '2030-01-01 00:00:00+00' + 2 * interval '1 second')$$), 'counted', 'calls are counted: the third call passes');
select is(pg_temp.counted($$select callcenter_private.count_call('seoc_example', 3, 60, timestamptz '2030-01-01 00:00:00+00' + 30 * interval '1 second')$$), 'PT429 RATE_LIMITED Try again in 50 seconds.', 'calls are counted: the fourth call is refused, and told when to come back');
select is(pg_temp.counted($$select callcenter_private.count_call('seoc_example', 3, 60, timestamptz '2030-01-01 00:00:00+00' + 79 * interval '1 second')$$), 'PT429 RATE_LIMITED Try again in 1 seconds.', 'calls are counted: the window slides: what was counted still lies in it');
select is(pg_temp.counted($$select callcenter_private.count_call('seoc_example', 3, 60, timestamptz '2030-01-01 00:00:00+00' + 80 * interval '1 second')$$), 'counted', 'calls are counted: until so much of it has passed that one call has room');
select is(pg_temp.counted($$select callcenter_private.count_call('seoc_example', 3, 60, timestamptz '2030-01-01 00:00:00+00' + 81 * interval '1 second')$$), 'PT429 RATE_LIMITED Try again in 19 seconds.', 'calls are counted: and no second one');
select is(pg_temp.counted($$select callcenter_private.count_call('seoc_example', 3, 60, timestamptz '2030-01-01 00:00:00+00' + 240 * interval '1 second')$$), 'counted', 'calls are counted: after a whole window everything is as in the beginning');
select set_config('request.jwt.claims', json_build_object('sub', '22222222-2222-4222-8222-222222222222')::text, true);
select is(pg_temp.counted($$select callcenter_private.count_call('seoc_example', 3, 60, timestamptz '2030-01-01 00:00:00+00' + 30 * interval '1 second')$$), 'counted', 'calls are counted: those of one user hold up no other one');
select set_config('request.jwt.claims', '', true);
delete from callcenter_private.call_count;
insert into callcenter_private.call_count select 'seoc_example', md5(n::text)::uuid, s, 1, 0 from unnest(array[timestamptz '2030-01-01 00:00:00+00' - 7201 * interval '1 second', timestamptz '2030-01-01 00:00:00+00' - 7200 * interval '1 second', timestamptz '2030-01-01 00:00:00+00']) with ordinality as c (s, n);
select is(callcenter_private.forget_calls(timestamptz '2030-01-01 00:00:00+00'), 1::bigint, 'counts go that no limit asks for any more');
select is((select count(*) from callcenter_private.call_count), 2::bigint, 'what a limit may still ask for stays');
select is(callcenter_private.forget_calls(timestamptz '2030-01-01 00:00:00+00'), 0::bigint, 'and a second time there is nothing to forget');
delete from callcenter_private.call_count;
insert into callcenter_private.call_count as c values ('find_leads', coalesce('aaaaaaaa-0001-4000-8000-000000000004'::uuid, '00000000-0000-0000-0000-000000000000'), to_timestamp((floor(extract(epoch from now()) / 60) - 0) * 60), 119, 0) on conflict (function, caller) do update set since = excluded.since, calls = excluded.calls;
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.find_leads(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', email => 'email 7', phone => 'phone 7')$$, $$select c.calls from callcenter_private.call_count c where c.function = 'find_leads' and c.caller = coalesce('aaaaaaaa-0001-4000-8000-000000000004'::uuid, '00000000-0000-0000-0000-000000000000')$$), '^(120$|(?!PT429)[0-9A-Z]{5} )', 'callcenter.find_leads lets call 120 of a user pass, and counts it');
insert into callcenter_private.call_count as c values ('find_leads', coalesce('aaaaaaaa-0001-4000-8000-000000000004'::uuid, '00000000-0000-0000-0000-000000000000'), to_timestamp((floor(extract(epoch from now()) / 60) - 0) * 60), 120, 0) on conflict (function, caller) do update set since = excluded.since, calls = excluded.calls;
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.find_leads(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', email => 'email 7', phone => 'phone 7')$$, $$select c.calls from callcenter_private.call_count c where c.function = 'find_leads' and c.caller = coalesce('aaaaaaaa-0001-4000-8000-000000000004'::uuid, '00000000-0000-0000-0000-000000000000')$$), '^PT429 RATE_LIMITED$', 'callcenter.find_leads refuses the next one');
insert into callcenter_private.call_count as c values ('find_leads', coalesce('aaaaaaaa-0001-4000-8000-000000000004'::uuid, '00000000-0000-0000-0000-000000000000'), to_timestamp((floor(extract(epoch from now()) / 60) - 2) * 60), 120, 0) on conflict (function, caller) do update set since = excluded.since, calls = excluded.calls;
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.find_leads(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', email => 'email 7', phone => 'phone 7')$$, $$select c.calls from callcenter_private.call_count c where c.function = 'find_leads' and c.caller = coalesce('aaaaaaaa-0001-4000-8000-000000000004'::uuid, '00000000-0000-0000-0000-000000000000')$$), '^(1$|(?!PT429)[0-9A-Z]{5} )', 'callcenter.find_leads lets him call again when the time has passed');
delete from callcenter_private.call_count where function = 'find_leads';
insert into callcenter_private.call_count as c values ('find_leads', coalesce('22222222-2222-4222-8222-222222222222'::uuid, '00000000-0000-0000-0000-000000000000'), to_timestamp((floor(extract(epoch from now()) / 60) - 0) * 60), 120, 0) on conflict (function, caller) do update set since = excluded.since, calls = excluded.calls;
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.find_leads(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', email => 'email 7', phone => 'phone 7')$$, $$select c.calls from callcenter_private.call_count c where c.function = 'find_leads' and c.caller = coalesce('aaaaaaaa-0001-4000-8000-000000000004'::uuid, '00000000-0000-0000-0000-000000000000')$$), '^(1$|(?!PT429)[0-9A-Z]{5} )', 'callcenter.find_leads counts everybody by himself');
insert into callcenter_private.call_count as c values ('report_security_event', coalesce('aaaaaaaa-0001-4000-8000-000000000004'::uuid, '00000000-0000-0000-0000-000000000000'), to_timestamp((floor(extract(epoch from now()) / 3600) - 0) * 3600), 19, 0) on conflict (function, caller) do update set since = excluded.since, calls = excluded.calls;
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.report_security_event(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', severity => 'INFO', detail => 'detail 7')$$, $$select c.calls from callcenter_private.call_count c where c.function = 'report_security_event' and c.caller = coalesce('aaaaaaaa-0001-4000-8000-000000000004'::uuid, '00000000-0000-0000-0000-000000000000')$$), '^(20$|(?!PT429)[0-9A-Z]{5} )', 'callcenter.report_security_event lets call 20 of a user pass, and counts it');
insert into callcenter_private.call_count as c values ('report_security_event', coalesce('aaaaaaaa-0001-4000-8000-000000000004'::uuid, '00000000-0000-0000-0000-000000000000'), to_timestamp((floor(extract(epoch from now()) / 3600) - 0) * 3600), 20, 0) on conflict (function, caller) do update set since = excluded.since, calls = excluded.calls;
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.report_security_event(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', severity => 'INFO', detail => 'detail 7')$$, $$select c.calls from callcenter_private.call_count c where c.function = 'report_security_event' and c.caller = coalesce('aaaaaaaa-0001-4000-8000-000000000004'::uuid, '00000000-0000-0000-0000-000000000000')$$), '^PT429 RATE_LIMITED$', 'callcenter.report_security_event refuses the next one');
insert into callcenter_private.call_count as c values ('report_security_event', coalesce('aaaaaaaa-0001-4000-8000-000000000004'::uuid, '00000000-0000-0000-0000-000000000000'), to_timestamp((floor(extract(epoch from now()) / 3600) - 2) * 3600), 20, 0) on conflict (function, caller) do update set since = excluded.since, calls = excluded.calls;
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.report_security_event(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', severity => 'INFO', detail => 'detail 7')$$, $$select c.calls from callcenter_private.call_count c where c.function = 'report_security_event' and c.caller = coalesce('aaaaaaaa-0001-4000-8000-000000000004'::uuid, '00000000-0000-0000-0000-000000000000')$$), '^(1$|(?!PT429)[0-9A-Z]{5} )', 'callcenter.report_security_event lets him call again when the time has passed');
delete from callcenter_private.call_count where function = 'report_security_event';
insert into callcenter_private.call_count as c values ('report_security_event', coalesce('22222222-2222-4222-8222-222222222222'::uuid, '00000000-0000-0000-0000-000000000000'), to_timestamp((floor(extract(epoch from now()) / 3600) - 0) * 3600), 20, 0) on conflict (function, caller) do update set since = excluded.since, calls = excluded.calls;
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.report_security_event(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', severity => 'INFO', detail => 'detail 7')$$, $$select c.calls from callcenter_private.call_count c where c.function = 'report_security_event' and c.caller = coalesce('aaaaaaaa-0001-4000-8000-000000000004'::uuid, '00000000-0000-0000-0000-000000000000')$$), '^(1$|(?!PT429)[0-9A-Z]{5} )', 'callcenter.report_security_event counts everybody by himself');
create or replace function callcenter_private.may(tenant uuid default null, permission text default null) returns boolean language sql as $$ select true $$;
create or replace function callcenter_private.change_agent_status(tenant uuid, agent uuid, status text) returns boolean language sql as $$ select true $$;
create or replace function callcenter_private.may_work_on(lead uuid default null) returns boolean language sql as $$ select true $$;
create or replace function callcenter_private.serves(call_log uuid default null) returns boolean language sql as $$ select true $$;
create or replace function callcenter_private.record_failed_login(account uuid, at timestamptz default now()) returns boolean language sql as $$ select true $$;
create or replace function callcenter_private.hears_agent_status(tenant uuid) returns boolean language sql as $$ select true $$;
create or replace function callcenter_private.hears_campaign_updates(tenant uuid) returns boolean language sql as $$ select true $$;
create or replace function callcenter_private.hears_calls(tenant uuid) returns boolean language sql as $$ select true $$;
create or replace function callcenter_private.hears_notifications("user" uuid, tenant uuid) returns boolean language sql as $$ select true $$;
create or replace function callcenter_private.hears_points(tenant uuid) returns boolean language sql as $$ select true $$;
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
alter function callcenter_private.uid() rename to uid_of_request;
create function callcenter_private.uid() returns uuid stable language plpgsql as $$
begin
  if coalesce(current_setting('seoc.question', true), '') <> '' then
    raise exception using errcode = current_setting('seoc.question'), message = current_setting('seoc.violation_message') || ' "secret_value"', detail = 'secret_detail', hint = 'secret_hint', table = 'secret_table';
  end if;
  return callcenter_private.uid_of_request();
end
$$;
grant execute on function callcenter_private.uid() to public;
do $$
declare
  v_table regclass;
begin
  for v_table in
    select c.oid from pg_class c
    where c.relnamespace = 'callcenter'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
  loop
    execute format('create trigger aaa_violate before insert or update or delete on %s for each statement execute function pg_temp.violate()', v_table);
  end loop;
end
$$;
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.my_tenants', 'callcenter.my_tenants', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.my_tenants()$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.my_permissions', 'callcenter.my_permissions', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.my_permissions(tenant => 'aaaaaaaa-0000-4000-8000-000000000001')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.set_up_tenant', 'callcenter.set_up_tenant', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.set_up_tenant(tenant => 'aaaaaaaa-0000-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.agent_times', 'callcenter.agent_times', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.agent_times(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', since => timestamptz '2024-01-15 12:01:07+00', until => timestamptz '2024-01-15 12:02:07+00')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.set_skill', 'callcenter.set_skill', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.set_skill(agent => 'aaaaaaaa-0008-4000-8000-000000000001', skill => 'aaaaaaaa-0007-4000-8000-000000000001', level => 1)$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.drop_skill', 'callcenter.drop_skill', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.drop_skill(agent => 'aaaaaaaa-0008-4000-8000-000000000001', skill => 'aaaaaaaa-0007-4000-8000-000000000001')$$, false, array[['23503', 'update or delete on table', 'PT409 STILL_REFERENCED'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.set_my_status', 'callcenter_private.set_my_status', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.set_my_status(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', status => 'ONLINE')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.my_leads', 'callcenter_private.my_leads', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.my_leads(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', first => 1)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.find_leads', 'callcenter_private.find_leads', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.find_leads(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', email => 'email 7', phone => 'phone 7')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.lead_history', 'callcenter.lead_history', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.lead_history(lead => 'aaaaaaaa-000c-4000-8000-000000000001', first => 1)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.ingest_lead', 'callcenter_private.ingest_lead', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.ingest_lead(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', source => 'aaaaaaaa-000b-4000-8000-000000000001', full_name => 'full name 7', email => 'email 7', phone => '+7000', company_name => 'company name 7', campaign => 'aaaaaaaa-0013-4000-8000-000000000001', required_skill => 'aaaaaaaa-0007-4000-8000-000000000001', estimated_value => 0, external_ref => 'external ref 7')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.move_lead', 'callcenter_private.move_lead', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.move_lead(lead => 'aaaaaaaa-000c-4000-8000-000000000001', status => 'NEW', lost_reason => 'lost reason 7')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.note_on_lead', 'callcenter.note_on_lead', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.note_on_lead(lead => 'aaaaaaaa-000c-4000-8000-000000000001', detail => 'detail 7')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.read_lead', 'callcenter_private.read_lead', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.read_lead(lead => 'aaaaaaaa-000c-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.lead_scores', 'callcenter.lead_scores', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.lead_scores(lead => 'aaaaaaaa-000c-4000-8000-000000000001', first => 1)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.score_lead', 'callcenter.score_lead', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.score_lead(lead => 'aaaaaaaa-000c-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.waiting_leads', 'callcenter_private.waiting_leads', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.waiting_leads(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', first => 1)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.lead_assignments', 'callcenter.lead_assignments', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.lead_assignments(lead => 'aaaaaaaa-000c-4000-8000-000000000001')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.route_lead', 'callcenter_private.route_lead', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.route_lead(lead => 'aaaaaaaa-000c-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.assign_lead', 'callcenter_private.assign_lead', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.assign_lead(lead => 'aaaaaaaa-000c-4000-8000-000000000001', agent => 'aaaaaaaa-0008-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.lead_documents', 'callcenter.lead_documents', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.lead_documents(lead => 'aaaaaaaa-000c-4000-8000-000000000001')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.add_lead_document', 'callcenter.add_lead_document', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.add_lead_document(lead => 'aaaaaaaa-000c-4000-8000-000000000001', file_name => 'h', size_bytes => 1)$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.campaign_expenses', 'callcenter.campaign_expenses', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.campaign_expenses(campaign => 'aaaaaaaa-0013-4000-8000-000000000001')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.move_campaign', 'callcenter.move_campaign', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.move_campaign(campaign => 'aaaaaaaa-0013-4000-8000-000000000001', status => 'DRAFT')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.link_source', 'callcenter.link_source', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.link_source(campaign => 'aaaaaaaa-0013-4000-8000-000000000001', source => 'aaaaaaaa-000b-4000-8000-000000000001', share => 0)$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.book_expense', 'callcenter.book_expense', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.book_expense(campaign => 'aaaaaaaa-0013-4000-8000-000000000001', kind => 'MEDIA', amount => 1, spent_on => date '2024-01-04', note => 'note 7')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.my_calls', 'callcenter_private.my_calls', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.my_calls(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', first => 1)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.ringing_calls', 'callcenter_private.ringing_calls', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.ringing_calls(tenant => 'aaaaaaaa-0000-4000-8000-000000000001')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.find_call', 'callcenter_private.find_call', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.find_call(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', reference => 'reference 7xxxxxxxxxxxxxxx')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.start_call', 'callcenter_private.start_call', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.start_call(lead => 'aaaaaaaa-000c-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.answer_call', 'callcenter_private.answer_call', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.answer_call(call_log => 'aaaaaaaa-0016-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.end_call', 'callcenter_private.end_call', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.end_call(call_log => 'aaaaaaaa-0016-4000-8000-000000000001', outcome => 'SALE', note => 'note 7')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.call_keys', 'callcenter.call_keys', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.call_keys(call_log => 'aaaaaaaa-0016-4000-8000-000000000001')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.incoming_call', 'callcenter_private.incoming_call', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.incoming_call(phone_number => 'aaaaaaaa-0019-4000-8000-000000000001', other_number => '+7000')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.press_key', 'callcenter.press_key', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.press_key(call_log => 'aaaaaaaa-0016-4000-8000-000000000001', menu => 'aaaaaaaa-0017-4000-8000-000000000001', digit => '7')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.waiting_voicemails', 'callcenter.waiting_voicemails', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.waiting_voicemails(tenant => 'aaaaaaaa-0000-4000-8000-000000000001')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.leave_voicemail', 'callcenter.leave_voicemail', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.leave_voicemail(call_log => 'aaaaaaaa-0016-4000-8000-000000000001', seconds => 1, transcript => 'transcript 7')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.take_voicemail', 'callcenter.take_voicemail', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.take_voicemail(voicemail => 'aaaaaaaa-001b-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.message_history', 'callcenter.message_history', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.message_history(message => 'aaaaaaaa-001e-4000-8000-000000000001')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.delivery_rates', 'callcenter.delivery_rates', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.delivery_rates(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', since => timestamptz '2024-01-15 12:01:07+00', until => timestamptz '2024-01-15 12:02:07+00')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.send_message', 'callcenter_private.send_message', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.send_message(lead => 'aaaaaaaa-000c-4000-8000-000000000001', template => 'aaaaaaaa-001d-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.record_delivery', 'callcenter_private.record_delivery', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.record_delivery(message => 'aaaaaaaa-001e-4000-8000-000000000001', delivery => 'PENDING', provider_reference => 'provider reference 7', detail => 'detail 7')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.my_notifications', 'callcenter.my_notifications', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.my_notifications(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', unread_only => false, first => 1)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.register_device', 'callcenter_private.register_device', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.register_device(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', platform => 'IOS', token => 'token 7xxxxxxxxx')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.mark_notification_read', 'callcenter.mark_notification_read', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.mark_notification_read(notification => 'aaaaaaaa-0022-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.my_points', 'callcenter.my_points', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.my_points(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', first => 1)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.leaderboard', 'callcenter.leaderboard', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.leaderboard(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', since => timestamptz '2024-01-15 12:01:07+00', until => timestamptz '2024-01-15 12:02:07+00', first => 1)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.my_standing', 'callcenter.my_standing', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.my_standing(tenant => 'aaaaaaaa-0000-4000-8000-000000000001')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.my_badges', 'callcenter.my_badges', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.my_badges(tenant => 'aaaaaaaa-0000-4000-8000-000000000001')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.my_challenges', 'callcenter.my_challenges', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.my_challenges(tenant => 'aaaaaaaa-0000-4000-8000-000000000001')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.competition_standings', 'callcenter.competition_standings', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.competition_standings(competition => 'aaaaaaaa-002a-4000-8000-000000000001')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.enter_competition', 'callcenter.enter_competition', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.enter_competition(competition => 'aaaaaaaa-002a-4000-8000-000000000001', team => 'aaaaaaaa-0006-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.redeem_reward', 'callcenter.redeem_reward', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.redeem_reward(reward => 'aaaaaaaa-002c-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.decide_redemption', 'callcenter.decide_redemption', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.decide_redemption(redemption => 'aaaaaaaa-002d-4000-8000-000000000001', status => 'REQUESTED')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.leads_by_source', 'callcenter.leads_by_source', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.leads_by_source(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', since => timestamptz '2024-01-15 12:01:07+00', until => timestamptz '2024-01-15 12:02:07+00')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.leads_by_status', 'callcenter.leads_by_status', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.leads_by_status(tenant => 'aaaaaaaa-0000-4000-8000-000000000001')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.call_summary', 'callcenter.call_summary', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.call_summary(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', since => timestamptz '2024-01-15 12:01:07+00', until => timestamptz '2024-01-15 12:02:07+00')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.campaign_returns', 'callcenter.campaign_returns', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.campaign_returns(tenant => 'aaaaaaaa-0000-4000-8000-000000000001')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.agent_performance', 'callcenter.agent_performance', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.agent_performance(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', since => timestamptz '2024-01-15 12:01:07+00', until => timestamptz '2024-01-15 12:02:07+00')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.trend', 'callcenter.trend', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.trend(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', since => date '2024-01-02', until => date '2024-01-03', step => 'DAY')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.audit_trail', 'callcenter.audit_trail', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.audit_trail(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', actor => '00000000-0000-4000-8000-000000000007', action => 'INSERT', since => timestamptz '2024-01-15 12:03:07+00', first => 1)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.sign_in', 'callcenter.sign_in', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.sign_in(tenant => 'aaaaaaaa-0000-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.sign_out', 'callcenter.sign_out', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.sign_out(tenant => 'aaaaaaaa-0000-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.read_agent', 'callcenter_private.read_agent', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.read_agent(agent => 'aaaaaaaa-0008-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.security_events', 'callcenter.security_events', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.security_events(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', first => 1)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.report_security_event', 'callcenter.report_security_event', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.report_security_event(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', severity => 'INFO', detail => 'detail 7')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.handle_security_event', 'callcenter.handle_security_event', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.handle_security_event(security_event => 'aaaaaaaa-0030-4000-8000-000000000001', resolution => 'resolution 7')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.data_inventory', 'callcenter.data_inventory', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.data_inventory()$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.lead_consents', 'callcenter.lead_consents', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.lead_consents(lead => 'aaaaaaaa-000c-4000-8000-000000000001')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.open_privacy_requests', 'callcenter_private.open_privacy_requests', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.open_privacy_requests(tenant => 'aaaaaaaa-0000-4000-8000-000000000001')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.give_consent', 'callcenter.give_consent', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.give_consent(lead => 'aaaaaaaa-000c-4000-8000-000000000001', purpose => 'EMAIL', evidence => 'evidence 7')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.withdraw_consent', 'callcenter.withdraw_consent', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.withdraw_consent(lead => 'aaaaaaaa-000c-4000-8000-000000000001', purpose => 'EMAIL')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.open_privacy_request', 'callcenter_private.open_privacy_request', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.open_privacy_request(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', kind => 'ACCESS', email => 'email 7')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.move_privacy_request', 'callcenter_private.move_privacy_request', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.move_privacy_request(gdpr_request => 'aaaaaaaa-0032-4000-8000-000000000001', status => 'RECEIVED', answer => 'answer 7')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.create_tenant', 'callcenter.create_tenant', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_tenant(name => 'name 7', slug => 'ha')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23503', 'update or delete on table', 'PT409 STILL_REFERENCED'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.invite_member', 'callcenter.invite_member', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.invite_member(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', role => 'AGENT', email => 'email.7@example.com', person => null)$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23503', 'update or delete on table', 'PT409 STILL_REFERENCED'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.accept_invitation', 'callcenter.accept_invitation', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.accept_invitation(token => 'token 7')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23503', 'update or delete on table', 'PT409 STILL_REFERENCED'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.leave', 'callcenter.leave', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.leave(tenant => 'aaaaaaaa-0000-4000-8000-000000000001')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23503', 'update or delete on table', 'PT409 STILL_REFERENCED'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.set_member_role', 'callcenter.set_member_role', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.set_member_role(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', person => 'aaaaaaaa-0001-4000-8000-000000000001', role => 'AGENT')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23503', 'update or delete on table', 'PT409 STILL_REFERENCED'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.remove_member', 'callcenter.remove_member', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.remove_member(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', person => 'aaaaaaaa-0001-4000-8000-000000000001')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23503', 'update or delete on table', 'PT409 STILL_REFERENCED'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.lead_stats', 'callcenter.lead_stats', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.lead_stats(tenant_id => 'aaaaaaaa-0000-4000-8000-000000000001')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.get_tenant', 'callcenter.get_tenant', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.get_tenant(id => '00000000-0000-4000-8000-000000000007')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.update_tenant', 'callcenter.update_tenant', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_tenant(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.get_user', 'callcenter.get_user', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.get_user(id => '00000000-0000-4000-8000-000000000007')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.update_user', 'callcenter.update_user', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_user(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.list_user_roles', 'callcenter.list_user_roles', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_user_roles(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.list_role_descriptions', 'callcenter.list_role_descriptions', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_role_descriptions(filter => '{}', order_by => 'NAME_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.list_permissions', 'callcenter.list_permissions', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_permissions(filter => '{}', order_by => 'CODE_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.list_role_permissions', 'callcenter.list_role_permissions', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_role_permissions(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.create_role_permission', 'callcenter.create_role_permission', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_role_permission(tenant_id => 'aaaaaaaa-0000-4000-8000-000000000001', role => 'AGENT', permission => 'permission 7')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.delete_role_permission', 'callcenter.delete_role_permission', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.delete_role_permission(id => '00000000-0000-4000-8000-000000000007')$$, false, array[['23503', 'update or delete on table', 'PT409 STILL_REFERENCED'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.list_teams', 'callcenter.list_teams', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_teams(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.create_team', 'callcenter.create_team', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_team(tenant_id => 'aaaaaaaa-0000-4000-8000-000000000001', name => 'name 7', supervisor_id => 'aaaaaaaa-0001-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.update_team', 'callcenter.update_team', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_team(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.delete_team', 'callcenter.delete_team', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.delete_team(id => '00000000-0000-4000-8000-000000000007')$$, false, array[['23503', 'update or delete on table', 'PT409 STILL_REFERENCED'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.list_skills', 'callcenter.list_skills', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_skills(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.create_skill', 'callcenter.create_skill', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_skill(tenant_id => 'aaaaaaaa-0000-4000-8000-000000000001', code => 'ha', title => 'title 7')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.delete_skill', 'callcenter.delete_skill', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.delete_skill(id => '00000000-0000-4000-8000-000000000007')$$, false, array[['23503', 'update or delete on table', 'PT409 STILL_REFERENCED'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.get_agent', 'callcenter_private.get_agent', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.get_agent(id => '00000000-0000-4000-8000-000000000007')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.list_agents', 'callcenter_private.list_agents', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_agents(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.create_agent', 'callcenter_private.create_agent', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_agent(tenant_id => 'aaaaaaaa-0000-4000-8000-000000000001', user_id => 'aaaaaaaa-0001-4000-8000-000000000002', team_id => 'aaaaaaaa-0006-4000-8000-000000000001', extension => '70', max_open_leads => 0, national_id => '700-00-0000')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.update_agent', 'callcenter_private.update_agent', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_agent(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.list_lead_sources', 'callcenter.list_lead_sources', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_lead_sources(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.create_lead_source', 'callcenter.create_lead_source', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_lead_source(tenant_id => 'aaaaaaaa-0000-4000-8000-000000000001', code => 'ha', title => 'title 7', kind => 'WEBSITE', cost_per_lead => 0, is_active => false)$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.update_lead_source', 'callcenter.update_lead_source', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_lead_source(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.get_lead', 'callcenter_private.get_lead', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.get_lead(id => '00000000-0000-4000-8000-000000000007')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.list_leads', 'callcenter_private.list_leads', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_leads(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.list_scoring_models', 'callcenter.list_scoring_models', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_scoring_models(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.create_scoring_model', 'callcenter.create_scoring_model', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_scoring_model(tenant_id => 'aaaaaaaa-0000-4000-8000-000000000001', name => 'name 7', source_weight => 0, status_weight => 0, age_weight => 0, assignment_weight => 0, availability_weight => 0, half_life_days => 1, is_active => false)$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.update_scoring_model', 'callcenter.update_scoring_model', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_scoring_model(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.list_routing_rules', 'callcenter.list_routing_rules', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_routing_rules(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.create_routing_rule', 'callcenter.create_routing_rule', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_routing_rule(tenant_id => 'aaaaaaaa-0000-4000-8000-000000000001', "position" => 1, name => 'name 7', source_id => 'aaaaaaaa-000b-4000-8000-000000000001', campaign_id => 'aaaaaaaa-0013-4000-8000-000000000001', skill_id => 'aaaaaaaa-0007-4000-8000-000000000001', min_score => 0, team_id => 'aaaaaaaa-0006-4000-8000-000000000001', strategy => 'ROUND_ROBIN', is_active => false)$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.update_routing_rule', 'callcenter.update_routing_rule', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_routing_rule(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.delete_routing_rule', 'callcenter.delete_routing_rule', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.delete_routing_rule(id => '00000000-0000-4000-8000-000000000007')$$, false, array[['23503', 'update or delete on table', 'PT409 STILL_REFERENCED'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.get_campaign', 'callcenter.get_campaign', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.get_campaign(id => '00000000-0000-4000-8000-000000000007')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.list_campaigns', 'callcenter.list_campaigns', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_campaigns(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.create_campaign', 'callcenter.create_campaign', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_campaign(tenant_id => 'aaaaaaaa-0000-4000-8000-000000000001', code => 'ha', name => 'name 7', starts_at => timestamptz '2024-01-15 12:03:07+00', budget => 0, ends_at => timestamptz '2024-01-15 12:05:07+00', goal_leads => 1)$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.update_campaign', 'callcenter.update_campaign', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_campaign(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.get_call_log', 'callcenter_private.get_call_log', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.get_call_log(id => '00000000-0000-4000-8000-000000000007')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.list_call_logs', 'callcenter_private.list_call_logs', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_call_logs(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.list_ivr_menus', 'callcenter.list_ivr_menus', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_ivr_menus(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.create_ivr_menu', 'callcenter.create_ivr_menu', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_ivr_menu(tenant_id => 'aaaaaaaa-0000-4000-8000-000000000001', name => 'name 7', prompt => 'prompt 7')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.update_ivr_menu', 'callcenter.update_ivr_menu', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_ivr_menu(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.delete_ivr_menu', 'callcenter.delete_ivr_menu', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.delete_ivr_menu(id => '00000000-0000-4000-8000-000000000007')$$, false, array[['23503', 'update or delete on table', 'PT409 STILL_REFERENCED'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.list_ivr_options', 'callcenter.list_ivr_options', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_ivr_options(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.create_ivr_option', 'callcenter.create_ivr_option', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_ivr_option(tenant_id => 'aaaaaaaa-0000-4000-8000-000000000001', menu_id => 'aaaaaaaa-0017-4000-8000-000000000003', digit => '7', target_id => 'aaaaaaaa-0017-4000-8000-000000000001', team_id => 'aaaaaaaa-0006-4000-8000-000000000001', takes_message => false)$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.delete_ivr_option', 'callcenter.delete_ivr_option', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.delete_ivr_option(id => '00000000-0000-4000-8000-000000000007')$$, false, array[['23503', 'update or delete on table', 'PT409 STILL_REFERENCED'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.list_phone_numbers', 'callcenter.list_phone_numbers', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_phone_numbers(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.create_phone_number', 'callcenter.create_phone_number', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_phone_number(tenant_id => 'aaaaaaaa-0000-4000-8000-000000000001', number => '+8000000', title => 'title 7', menu_id => 'aaaaaaaa-0017-4000-8000-000000000001', campaign_id => 'aaaaaaaa-0013-4000-8000-000000000001', served_by => 'aaaaaaaa-0001-4000-8000-000000000001', is_active => false)$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.update_phone_number', 'callcenter.update_phone_number', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_phone_number(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.list_message_providers', 'callcenter_private.list_message_providers', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_message_providers(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.create_message_provider', 'callcenter_private.create_message_provider', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_message_provider(tenant_id => 'aaaaaaaa-0000-4000-8000-000000000001', channel => 'SMS', name => 'name 7', credential => 'credential 7', sender => 'sender 7', served_by => 'aaaaaaaa-0001-4000-8000-000000000001', is_active => false)$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.update_message_provider', 'callcenter_private.update_message_provider', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_message_provider(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.list_message_templates', 'callcenter.list_message_templates', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_message_templates(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.create_message_template', 'callcenter.create_message_template', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_message_template(tenant_id => 'aaaaaaaa-0000-4000-8000-000000000001', channel => 'SMS', code => 'ha', body => 'body 7', language => 'ha', subject => 'subject 7', is_active => false)$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.update_message_template', 'callcenter.update_message_template', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_message_template(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.get_message', 'callcenter_private.get_message', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.get_message(id => '00000000-0000-4000-8000-000000000007')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.list_messages', 'callcenter_private.list_messages', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_messages(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.get_device_token', 'callcenter_private.get_device_token', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.get_device_token(id => '00000000-0000-4000-8000-000000000007')$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.list_device_tokens', 'callcenter_private.list_device_tokens', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_device_tokens(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.delete_device_token', 'callcenter.delete_device_token', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.delete_device_token(id => '00000000-0000-4000-8000-000000000007')$$, false, array[['23503', 'update or delete on table', 'PT409 STILL_REFERENCED'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.list_point_rules', 'callcenter.list_point_rules', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_point_rules(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.create_point_rule', 'callcenter.create_point_rule', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_point_rule(tenant_id => 'aaaaaaaa-0000-4000-8000-000000000001', deed => 'CALL_COMPLETED', valid_from => timestamptz '2024-01-15 12:02:07+00', points => 1, per_day => 1, is_active => false)$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.update_point_rule', 'callcenter.update_point_rule', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_point_rule(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.list_achievement_tiers', 'callcenter.list_achievement_tiers', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_achievement_tiers(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.create_achievement_tier', 'callcenter.create_achievement_tier', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_achievement_tier(tenant_id => 'aaaaaaaa-0000-4000-8000-000000000001', title => 'title 7', min_points => 0)$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.update_achievement_tier', 'callcenter.update_achievement_tier', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_achievement_tier(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.list_badges', 'callcenter.list_badges', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_badges(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.create_badge', 'callcenter.create_badge', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_badge(tenant_id => 'aaaaaaaa-0000-4000-8000-000000000001', code => 'ha', title => 'title 7', deed => 'CALL_COMPLETED', threshold => 1, is_active => false)$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.update_badge', 'callcenter.update_badge', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_badge(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.list_challenges', 'callcenter.list_challenges', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_challenges(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.create_challenge', 'callcenter.create_challenge', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_challenge(tenant_id => 'aaaaaaaa-0000-4000-8000-000000000001', title => 'title 7', period => 'DAILY', deed => 'CALL_COMPLETED', target => 1, bonus => 1, starts_at => timestamptz '2024-01-15 12:06:07+00', ends_at => timestamptz '2024-01-15 12:07:07+00')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.update_challenge', 'callcenter.update_challenge', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_challenge(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.list_competitions', 'callcenter.list_competitions', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_competitions(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.create_competition', 'callcenter.create_competition', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_competition(tenant_id => 'aaaaaaaa-0000-4000-8000-000000000001', title => 'title 7', starts_at => timestamptz '2024-01-15 12:02:07+00', ends_at => timestamptz '2024-01-15 12:03:07+00', prize => 'prize 7')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.update_competition', 'callcenter.update_competition', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_competition(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.list_rewards', 'callcenter.list_rewards', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_rewards(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.create_reward', 'callcenter.create_reward', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.create_reward(tenant_id => 'aaaaaaaa-0000-4000-8000-000000000001', title => 'title 7', cost => 1, stock => 0, is_active => false)$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.update_reward', 'callcenter.update_reward', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.update_reward(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('callcenter', 'callcenter_private.uid', 'callcenter.list_redemptions', 'callcenter.list_redemptions', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.list_redemptions(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
insert into callcenter.user_roles (id, tenant_id, user_id, role) values ('bbbbbbbb-0002-4000-8000-000000000093', 'bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000004', 'ADMIN');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.set_up_tenant(tenant => 'aaaaaaaa-0000-4000-8000-000000000001')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.set_up_tenant runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.set_skill(agent => 'aaaaaaaa-0008-4000-8000-000000000001', skill => 'aaaaaaaa-0007-4000-8000-000000000001', level => 1)$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.set_skill runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.drop_skill(agent => 'aaaaaaaa-0008-4000-8000-000000000001', skill => 'aaaaaaaa-0007-4000-8000-000000000001')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.drop_skill runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.set_my_status(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', status => 'ONLINE')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.set_my_status runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.ingest_lead(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', source => 'aaaaaaaa-000b-4000-8000-000000000001', full_name => 'full name 7', email => 'email 7', phone => '+7000', company_name => 'company name 7', campaign => 'aaaaaaaa-0013-4000-8000-000000000001', required_skill => 'aaaaaaaa-0007-4000-8000-000000000001', estimated_value => 0, external_ref => 'external ref 7')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.ingest_lead runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.move_lead(lead => 'aaaaaaaa-000c-4000-8000-000000000001', status => 'NEW', lost_reason => 'lost reason 7')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.move_lead runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.note_on_lead(lead => 'aaaaaaaa-000c-4000-8000-000000000001', detail => 'detail 7')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.note_on_lead runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.score_lead(lead => 'aaaaaaaa-000c-4000-8000-000000000001')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.score_lead runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.route_lead(lead => 'aaaaaaaa-000c-4000-8000-000000000001')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.route_lead runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.assign_lead(lead => 'aaaaaaaa-000c-4000-8000-000000000001', agent => 'aaaaaaaa-0008-4000-8000-000000000001')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.assign_lead runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.add_lead_document(lead => 'aaaaaaaa-000c-4000-8000-000000000001', file_name => 'h', size_bytes => 1)$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.add_lead_document runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.move_campaign(campaign => 'aaaaaaaa-0013-4000-8000-000000000001', status => 'DRAFT')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.move_campaign runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.link_source(campaign => 'aaaaaaaa-0013-4000-8000-000000000001', source => 'aaaaaaaa-000b-4000-8000-000000000001', share => 0)$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.link_source runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.book_expense(campaign => 'aaaaaaaa-0013-4000-8000-000000000001', kind => 'MEDIA', amount => 1, spent_on => date '2024-01-04', note => 'note 7')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.book_expense runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.ringing_calls(tenant => 'aaaaaaaa-0000-4000-8000-000000000001')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.ringing_calls runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.start_call(lead => 'aaaaaaaa-000c-4000-8000-000000000001')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.start_call runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.answer_call(call_log => 'aaaaaaaa-0016-4000-8000-000000000001')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.answer_call runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.end_call(call_log => 'aaaaaaaa-0016-4000-8000-000000000001', outcome => 'SALE', note => 'note 7')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.end_call runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.incoming_call(phone_number => 'aaaaaaaa-0019-4000-8000-000000000001', other_number => '+7000')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.incoming_call runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.press_key(call_log => 'aaaaaaaa-0016-4000-8000-000000000001', menu => 'aaaaaaaa-0017-4000-8000-000000000001', digit => '7')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.press_key runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.waiting_voicemails(tenant => 'aaaaaaaa-0000-4000-8000-000000000001')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.waiting_voicemails runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.leave_voicemail(call_log => 'aaaaaaaa-0016-4000-8000-000000000001', seconds => 1, transcript => 'transcript 7')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.leave_voicemail runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.take_voicemail(voicemail => 'aaaaaaaa-001b-4000-8000-000000000001')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.take_voicemail runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.delivery_rates(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', since => timestamptz '2024-01-15 12:01:07+00', until => timestamptz '2024-01-15 12:02:07+00')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.delivery_rates runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.send_message(lead => 'aaaaaaaa-000c-4000-8000-000000000001', template => 'aaaaaaaa-001d-4000-8000-000000000001')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.send_message runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.record_delivery(message => 'aaaaaaaa-001e-4000-8000-000000000001', delivery => 'PENDING', provider_reference => 'provider reference 7', detail => 'detail 7')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.record_delivery runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.register_device(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', platform => 'IOS', token => 'token 7xxxxxxxxx')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.register_device runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.leaderboard(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', since => timestamptz '2024-01-15 12:01:07+00', until => timestamptz '2024-01-15 12:02:07+00', first => 1)$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.leaderboard runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.competition_standings(competition => 'aaaaaaaa-002a-4000-8000-000000000001')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.competition_standings runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.enter_competition(competition => 'aaaaaaaa-002a-4000-8000-000000000001', team => 'aaaaaaaa-0006-4000-8000-000000000001')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.enter_competition runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.redeem_reward(reward => 'aaaaaaaa-002c-4000-8000-000000000001')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.redeem_reward runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.decide_redemption(redemption => 'aaaaaaaa-002d-4000-8000-000000000001', status => 'REQUESTED')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.decide_redemption runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.leads_by_source(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', since => timestamptz '2024-01-15 12:01:07+00', until => timestamptz '2024-01-15 12:02:07+00')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.leads_by_source runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.leads_by_status(tenant => 'aaaaaaaa-0000-4000-8000-000000000001')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.leads_by_status runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.call_summary(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', since => timestamptz '2024-01-15 12:01:07+00', until => timestamptz '2024-01-15 12:02:07+00')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.call_summary runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.campaign_returns(tenant => 'aaaaaaaa-0000-4000-8000-000000000001')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.campaign_returns runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.agent_performance(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', since => timestamptz '2024-01-15 12:01:07+00', until => timestamptz '2024-01-15 12:02:07+00')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.agent_performance runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.trend(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', since => date '2024-01-02', until => date '2024-01-03', step => 'DAY')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.trend runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.sign_in(tenant => 'aaaaaaaa-0000-4000-8000-000000000001')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.sign_in runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.sign_out(tenant => 'aaaaaaaa-0000-4000-8000-000000000001')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.sign_out runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.read_agent(agent => 'aaaaaaaa-0008-4000-8000-000000000001')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.read_agent runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.report_security_event(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', severity => 'INFO', detail => 'detail 7')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.report_security_event runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.handle_security_event(security_event => 'aaaaaaaa-0030-4000-8000-000000000001', resolution => 'resolution 7')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.handle_security_event runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.give_consent(lead => 'aaaaaaaa-000c-4000-8000-000000000001', purpose => 'EMAIL', evidence => 'evidence 7')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.give_consent runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.withdraw_consent(lead => 'aaaaaaaa-000c-4000-8000-000000000001', purpose => 'EMAIL')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.withdraw_consent runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.open_privacy_request(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', kind => 'ACCESS', email => 'email 7')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.open_privacy_request runs for A, which it is called for, and not for B');
select doesnt_match(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.move_privacy_request(gdpr_request => 'aaaaaaaa-0032-4000-8000-000000000001', status => 'RECEIVED', answer => 'answer 7')$$, $$select string_agg(t::text, ' ') from callcenter_private.called_for() as t$$), 'bbbbbbbb-0000-4000-8000-000000000001'::text, 'callcenter.move_privacy_request runs for A, which it is called for, and not for B');
create or replace function callcenter_private.may(tenant uuid default null, permission text default null) returns boolean language sql as $$ select false $$;
create or replace function callcenter_private.may_work_on(lead uuid default null) returns boolean language sql as $$ select false $$;
create or replace function callcenter_private.serves(call_log uuid default null) returns boolean language sql as $$ select false $$;
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.set_skill(agent => 'aaaaaaaa-0008-4000-8000-000000000001', skill => 'aaaaaaaa-0007-4000-8000-000000000001', level => 1)$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.set_skill refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.drop_skill(agent => 'aaaaaaaa-0008-4000-8000-000000000001', skill => 'aaaaaaaa-0007-4000-8000-000000000001')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.drop_skill refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.note_on_lead(lead => 'aaaaaaaa-000c-4000-8000-000000000001', detail => 'detail 7')$$), '^(PT403 NOT_YOUR_LEAD)$', 'callcenter.note_on_lead refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.score_lead(lead => 'aaaaaaaa-000c-4000-8000-000000000001')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.score_lead refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.route_lead(lead => 'aaaaaaaa-000c-4000-8000-000000000001')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.route_lead refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.assign_lead(lead => 'aaaaaaaa-000c-4000-8000-000000000001', agent => 'aaaaaaaa-0008-4000-8000-000000000001')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.assign_lead refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.add_lead_document(lead => 'aaaaaaaa-000c-4000-8000-000000000001', file_name => 'h', size_bytes => 1)$$), '^(PT403 NOT_YOUR_LEAD)$', 'callcenter.add_lead_document refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.move_campaign(campaign => 'aaaaaaaa-0013-4000-8000-000000000001', status => 'DRAFT')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.move_campaign refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.link_source(campaign => 'aaaaaaaa-0013-4000-8000-000000000001', source => 'aaaaaaaa-000b-4000-8000-000000000001', share => 0)$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.link_source refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.book_expense(campaign => 'aaaaaaaa-0013-4000-8000-000000000001', kind => 'MEDIA', amount => 1, spent_on => date '2024-01-04', note => 'note 7')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.book_expense refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.start_call(lead => 'aaaaaaaa-000c-4000-8000-000000000001')$$), '^(PT403 NOT_YOUR_LEAD)$', 'callcenter.start_call refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.press_key(call_log => 'aaaaaaaa-0016-4000-8000-000000000001', menu => 'aaaaaaaa-0017-4000-8000-000000000001', digit => '7')$$), '^(PT403 SWITCHBOARD_ONLY)$', 'callcenter.press_key refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.leave_voicemail(call_log => 'aaaaaaaa-0016-4000-8000-000000000001', seconds => 1, transcript => 'transcript 7')$$), '^(PT403 SWITCHBOARD_ONLY)$', 'callcenter.leave_voicemail refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.delivery_rates(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', since => timestamptz '2024-01-15 12:01:07+00', until => timestamptz '2024-01-15 12:02:07+00')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.delivery_rates refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.send_message(lead => 'aaaaaaaa-000c-4000-8000-000000000001', template => 'aaaaaaaa-001d-4000-8000-000000000001')$$), '^(PT403 NOT_YOUR_LEAD)$', 'callcenter.send_message refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.enter_competition(competition => 'aaaaaaaa-002a-4000-8000-000000000001', team => 'aaaaaaaa-0006-4000-8000-000000000001')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.enter_competition refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.decide_redemption(redemption => 'aaaaaaaa-002d-4000-8000-000000000001', status => 'REQUESTED')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.decide_redemption refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.leads_by_source(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', since => timestamptz '2024-01-15 12:01:07+00', until => timestamptz '2024-01-15 12:02:07+00')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.leads_by_source refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.leads_by_status(tenant => 'aaaaaaaa-0000-4000-8000-000000000001')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.leads_by_status refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.call_summary(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', since => timestamptz '2024-01-15 12:01:07+00', until => timestamptz '2024-01-15 12:02:07+00')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.call_summary refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.campaign_returns(tenant => 'aaaaaaaa-0000-4000-8000-000000000001')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.campaign_returns refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.agent_performance(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', since => timestamptz '2024-01-15 12:01:07+00', until => timestamptz '2024-01-15 12:02:07+00')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.agent_performance refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.trend(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', since => date '2024-01-02', until => date '2024-01-03', step => 'DAY')$$), '^(PT403 PERMISSION_REQUIRED|PT400 INVALID_SPAN)$', 'callcenter.trend refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.handle_security_event(security_event => 'aaaaaaaa-0030-4000-8000-000000000001', resolution => 'resolution 7')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.handle_security_event refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.give_consent(lead => 'aaaaaaaa-000c-4000-8000-000000000001', purpose => 'EMAIL', evidence => 'evidence 7')$$), '^(PT403 NOT_YOUR_LEAD)$', 'callcenter.give_consent refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.withdraw_consent(lead => 'aaaaaaaa-000c-4000-8000-000000000001', purpose => 'EMAIL')$$), '^(PT403 NOT_YOUR_LEAD)$', 'callcenter.withdraw_consent refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.open_privacy_request(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', kind => 'ACCESS', email => 'email 7')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.open_privacy_request refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.move_privacy_request(gdpr_request => 'aaaaaaaa-0032-4000-8000-000000000001', status => 'RECEIVED', answer => 'answer 7')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.move_privacy_request refuses when its guard says no');
create or replace function callcenter_private.may(tenant uuid default null, permission text default null) returns boolean language sql as $$ select null::boolean $$;
create or replace function callcenter_private.may_work_on(lead uuid default null) returns boolean language sql as $$ select null::boolean $$;
create or replace function callcenter_private.serves(call_log uuid default null) returns boolean language sql as $$ select null::boolean $$;
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.set_skill(agent => 'aaaaaaaa-0008-4000-8000-000000000001', skill => 'aaaaaaaa-0007-4000-8000-000000000001', level => 1)$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.set_skill refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.drop_skill(agent => 'aaaaaaaa-0008-4000-8000-000000000001', skill => 'aaaaaaaa-0007-4000-8000-000000000001')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.drop_skill refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.note_on_lead(lead => 'aaaaaaaa-000c-4000-8000-000000000001', detail => 'detail 7')$$), '^(PT403 NOT_YOUR_LEAD)$', 'callcenter.note_on_lead refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.score_lead(lead => 'aaaaaaaa-000c-4000-8000-000000000001')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.score_lead refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.route_lead(lead => 'aaaaaaaa-000c-4000-8000-000000000001')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.route_lead refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.assign_lead(lead => 'aaaaaaaa-000c-4000-8000-000000000001', agent => 'aaaaaaaa-0008-4000-8000-000000000001')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.assign_lead refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.add_lead_document(lead => 'aaaaaaaa-000c-4000-8000-000000000001', file_name => 'h', size_bytes => 1)$$), '^(PT403 NOT_YOUR_LEAD)$', 'callcenter.add_lead_document refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.move_campaign(campaign => 'aaaaaaaa-0013-4000-8000-000000000001', status => 'DRAFT')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.move_campaign refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.link_source(campaign => 'aaaaaaaa-0013-4000-8000-000000000001', source => 'aaaaaaaa-000b-4000-8000-000000000001', share => 0)$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.link_source refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.book_expense(campaign => 'aaaaaaaa-0013-4000-8000-000000000001', kind => 'MEDIA', amount => 1, spent_on => date '2024-01-04', note => 'note 7')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.book_expense refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.start_call(lead => 'aaaaaaaa-000c-4000-8000-000000000001')$$), '^(PT403 NOT_YOUR_LEAD)$', 'callcenter.start_call refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.press_key(call_log => 'aaaaaaaa-0016-4000-8000-000000000001', menu => 'aaaaaaaa-0017-4000-8000-000000000001', digit => '7')$$), '^(PT403 SWITCHBOARD_ONLY)$', 'callcenter.press_key refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.leave_voicemail(call_log => 'aaaaaaaa-0016-4000-8000-000000000001', seconds => 1, transcript => 'transcript 7')$$), '^(PT403 SWITCHBOARD_ONLY)$', 'callcenter.leave_voicemail refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.delivery_rates(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', since => timestamptz '2024-01-15 12:01:07+00', until => timestamptz '2024-01-15 12:02:07+00')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.delivery_rates refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.send_message(lead => 'aaaaaaaa-000c-4000-8000-000000000001', template => 'aaaaaaaa-001d-4000-8000-000000000001')$$), '^(PT403 NOT_YOUR_LEAD)$', 'callcenter.send_message refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.enter_competition(competition => 'aaaaaaaa-002a-4000-8000-000000000001', team => 'aaaaaaaa-0006-4000-8000-000000000001')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.enter_competition refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.decide_redemption(redemption => 'aaaaaaaa-002d-4000-8000-000000000001', status => 'REQUESTED')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.decide_redemption refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.leads_by_source(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', since => timestamptz '2024-01-15 12:01:07+00', until => timestamptz '2024-01-15 12:02:07+00')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.leads_by_source refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.leads_by_status(tenant => 'aaaaaaaa-0000-4000-8000-000000000001')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.leads_by_status refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.call_summary(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', since => timestamptz '2024-01-15 12:01:07+00', until => timestamptz '2024-01-15 12:02:07+00')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.call_summary refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.campaign_returns(tenant => 'aaaaaaaa-0000-4000-8000-000000000001')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.campaign_returns refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.agent_performance(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', since => timestamptz '2024-01-15 12:01:07+00', until => timestamptz '2024-01-15 12:02:07+00')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.agent_performance refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.trend(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', since => date '2024-01-02', until => date '2024-01-03', step => 'DAY')$$), '^(PT403 PERMISSION_REQUIRED|PT400 INVALID_SPAN)$', 'callcenter.trend refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.handle_security_event(security_event => 'aaaaaaaa-0030-4000-8000-000000000001', resolution => 'resolution 7')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.handle_security_event refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.give_consent(lead => 'aaaaaaaa-000c-4000-8000-000000000001', purpose => 'EMAIL', evidence => 'evidence 7')$$), '^(PT403 NOT_YOUR_LEAD)$', 'callcenter.give_consent refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.withdraw_consent(lead => 'aaaaaaaa-000c-4000-8000-000000000001', purpose => 'EMAIL')$$), '^(PT403 NOT_YOUR_LEAD)$', 'callcenter.withdraw_consent refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.open_privacy_request(tenant => 'aaaaaaaa-0000-4000-8000-000000000001', kind => 'ACCESS', email => 'email 7')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.open_privacy_request refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000004', $$select callcenter.move_privacy_request(gdpr_request => 'aaaaaaaa-0032-4000-8000-000000000001', status => 'RECEIVED', answer => 'answer 7')$$), '^(PT403 PERMISSION_REQUIRED)$', 'callcenter.move_privacy_request refuses when its guard says NULL');

select * from finish();
rollback;
