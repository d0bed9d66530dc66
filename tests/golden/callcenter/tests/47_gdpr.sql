begin;
select plan(79);

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
select pg_temp.act_as('authenticated');
select pg_temp.act_as('service_role');
-- The columns in which one of these words stands: every column of every table of the schemas, and of the tables named beside them. What
-- lies in a partition is found in its table.
create function pg_temp.traces(words text[], schemas text[], beside text[], allowed text[])
returns text[]
language plpgsql
as $traces$
declare
  v_column record;
  v_found boolean;
  v_all text[] := '{}';
begin
  for v_column in
    select format('%I.%I', n.nspname, c.relname) as of_table, a.attname as name
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'p', 'm') and not c.relispartition
      and (n.nspname = any (schemas) or format('%I.%I', n.nspname, c.relname) = any (beside))
    order by 1, a.attnum
  loop
    continue when format('%s.%I', v_column.of_table, v_column.name) = any (allowed);
    execute format(
      'select exists (select from %s t, unnest($1) as w where strpos(lower(t.%I::text), lower(w)) > 0)', v_column.of_table, v_column.name
    ) into v_found using words;
    if v_found then
      v_all := v_all || format('%s.%I', v_column.of_table, v_column.name);
    end if;
  end loop;
  return v_all;
end
$traces$;
insert into callcenter.leads (id, tenant_id, source_id, campaign_id, external_ref, full_name, company_name, email, phone, required_skill_id, estimated_value, status, lost_reason, scored_at, assigned_to, assigned_at, last_contacted_at, closed_at, forgotten_at) values ('aaaaaaaa-000c-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000b-4000-8000-000000000001', 'aaaaaaaa-0013-4000-8000-000000000001', 'external ref 71', 'full name 71', 'company name 71', 'email.71@example.com', '+1700', 'aaaaaaaa-0007-4000-8000-000000000001', null, 'WON', 'lost reason 71', null, 'aaaaaaaa-0001-4000-8000-000000000002', now(), null, now(), timestamptz '2001-02-03 04:05+00');
insert into callcenter.lead_activities (id, tenant_id, lead_id, kind, actor_id, detail) values ('aaaaaaaa-000d-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000050', 'CREATED', 'aaaaaaaa-0001-4000-8000-000000000001', null);
insert into callcenter.lead_scores (id, tenant_id, lead_id, model_id, score, source_quality, status_factor, age_factor, assignment_factor, availability_factor) values ('aaaaaaaa-000f-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000050', 'aaaaaaaa-000e-4000-8000-000000000001', 0, 0, 0, 0, 0, 0);
insert into callcenter.lead_assignments (id, tenant_id, lead_id, agent_id, assigned_by, rule_id, strategy, ended_at) values ('aaaaaaaa-0011-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000050', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000002', 'aaaaaaaa-0010-4000-8000-000000000001', null, now());
insert into callcenter.lead_documents (id, tenant_id, lead_id, file_name, size_bytes, uploaded_by) values ('aaaaaaaa-0012-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000050', 'Oaaa', 1, 'aaaaaaaa-0001-4000-8000-000000000001');
insert into callcenter.call_logs (id, tenant_id, reference, direction, lead_id, agent_id, team_id, campaign_id, line_id, other_number, answered_at, ended_at, outcome, note) values ('aaaaaaaa-0016-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', '01ARYZ6S41' || upper(translate(substr(md5(random()::text), 1, 16), 'ilou', 'abcd')), 'INBOUND', 'aaaaaaaa-000c-4000-8000-000000000050', 'aaaaaaaa-0001-4000-8000-000000000002', 'aaaaaaaa-0006-4000-8000-000000000001', 'aaaaaaaa-0013-4000-8000-000000000001', 'aaaaaaaa-0019-4000-8000-000000000002', '+49 30 7654321', null, null, null, null);
insert into callcenter.ivr_interactions (id, tenant_id, call_log_id, menu_id, digit, action) values ('aaaaaaaa-001a-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0016-4000-8000-000000000050', 'aaaaaaaa-0017-4000-8000-000000000003', '0', null);
insert into callcenter.voicemails (id, tenant_id, call_log_id, seconds, transcript, taken_by, taken_at) values ('aaaaaaaa-001b-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0016-4000-8000-000000000050', 1, null, 'aaaaaaaa-0001-4000-8000-000000000001', now());
insert into callcenter.messages (id, tenant_id, lead_id, colleague_id, author_id, channel, template_id, provider_id, carrier_id, recipient, subject, body, provider_reference, delivery) values ('aaaaaaaa-001e-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000050', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000002', 'SMS', 'aaaaaaaa-001d-4000-8000-000000000001', 'aaaaaaaa-001c-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000003', '+49 30 7654321', null, 'body 50', 'provider reference 50', 'PENDING');
insert into callcenter.outbox_entries (id, tenant_id, message_id) values ('aaaaaaaa-001f-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001e-4000-8000-000000000050');
insert into callcenter.message_events (id, tenant_id, message_id, delivery, detail) values ('aaaaaaaa-0020-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001e-4000-8000-000000000050', 'PENDING', null);
insert into callcenter.audit_logs (id, tenant_id, actor_id, actor_role, action, resource, row_id, changes, ip_address, user_agent) values ('aaaaaaaa-002f-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', null, null, 'INSERT', null, 'aaaaaaaa-000c-4000-8000-000000000050', null, null, null);
insert into callcenter.audit_logs (id, tenant_id, actor_id, actor_role, action, resource, row_id, changes, ip_address, user_agent) values ('aaaaaaaa-002f-4000-8000-000000000051', 'aaaaaaaa-0000-4000-8000-000000000001', null, null, 'INSERT', null, null, jsonb_build_object('about', 'aaaaaaaa-000c-4000-8000-000000000050'::text), null, null);
insert into callcenter.consent_records (id, tenant_id, lead_id, purpose, evidence, noted_by, ip_address, withdrawn_at) values ('aaaaaaaa-0031-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000050', 'EMAIL', 'evidence 50', 'aaaaaaaa-0001-4000-8000-000000000001', null, now());
insert into callcenter.gdpr_requests (id, tenant_id, kind, lead_id, requester_email, status, answer, handled_by) values ('aaaaaaaa-0032-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'ACCESS', 'aaaaaaaa-000c-4000-8000-000000000050', 'asker@example.org', 'RECEIVED', null, 'aaaaaaaa-0001-4000-8000-000000000001');
select is(pg_temp.reading('service_role', null, $$select jsonb_array_length(callcenter.export_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050') -> 'rows' -> 'lead_activities.lead_id')$$), (select count(*)::text from callcenter.lead_activities t where t.lead_id = 'aaaaaaaa-000c-4000-8000-000000000050'), 'every row that callcenter.lead_activities.lead_id leads from is given to the person');
select is(pg_temp.reading('service_role', null, $$select (select array_agg(k order by k) from jsonb_object_keys(callcenter.export_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050') -> 'rows' -> 'lead_activities.lead_id' -> 0) k) = (select array_agg(k order by k) from unnest(array['id', 'tenant_id', 'created_at', 'lead_id', 'kind', 'actor_id', 'detail']) k)$$), 'true', 'of rows that callcenter.lead_activities.lead_id leads from what is declared is given, and nothing private');
select is(pg_temp.reading('service_role', null, $$select jsonb_array_length(callcenter.export_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050') -> 'rows' -> 'lead_scores.lead_id')$$), (select count(*)::text from callcenter.lead_scores t where t.lead_id = 'aaaaaaaa-000c-4000-8000-000000000050'), 'every row that callcenter.lead_scores.lead_id leads from is given to the person');
select is(pg_temp.reading('service_role', null, $$select (select array_agg(k order by k) from jsonb_object_keys(callcenter.export_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050') -> 'rows' -> 'lead_scores.lead_id' -> 0) k) = (select array_agg(k order by k) from unnest(array['id', 'tenant_id', 'created_at', 'lead_id', 'model_id', 'score', 'source_quality', 'status_factor', 'age_factor', 'assignment_factor', 'availability_factor']) k)$$), 'true', 'of rows that callcenter.lead_scores.lead_id leads from what is declared is given, and nothing private');
select is(pg_temp.reading('service_role', null, $$select jsonb_array_length(callcenter.export_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050') -> 'rows' -> 'lead_assignments.lead_id')$$), (select count(*)::text from callcenter.lead_assignments t where t.lead_id = 'aaaaaaaa-000c-4000-8000-000000000050'), 'every row that callcenter.lead_assignments.lead_id leads from is given to the person');
select is(pg_temp.reading('service_role', null, $$select (select array_agg(k order by k) from jsonb_object_keys(callcenter.export_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050') -> 'rows' -> 'lead_assignments.lead_id' -> 0) k) = (select array_agg(k order by k) from unnest(array['id', 'tenant_id', 'created_at', 'lead_id', 'agent_id', 'assigned_by', 'rule_id', 'strategy', 'ended_at']) k)$$), 'true', 'of rows that callcenter.lead_assignments.lead_id leads from what is declared is given, and nothing private');
select is(pg_temp.reading('service_role', null, $$select jsonb_array_length(callcenter.export_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050') -> 'rows' -> 'lead_documents.lead_id')$$), (select count(*)::text from callcenter.lead_documents t where t.lead_id = 'aaaaaaaa-000c-4000-8000-000000000050'), 'every row that callcenter.lead_documents.lead_id leads from is given to the person');
select is(pg_temp.reading('service_role', null, $$select (select array_agg(k order by k) from jsonb_object_keys(callcenter.export_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050') -> 'rows' -> 'lead_documents.lead_id' -> 0) k) = (select array_agg(k order by k) from unnest(array['id', 'tenant_id', 'created_at', 'lead_id', 'file_name', 'size_bytes', 'uploaded_by']) k)$$), 'true', 'of rows that callcenter.lead_documents.lead_id leads from what is declared is given, and nothing private');
select is(pg_temp.reading('service_role', null, $$select jsonb_array_length(callcenter.export_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050') -> 'rows' -> 'call_logs.lead_id')$$), (select count(*)::text from callcenter.call_logs t where t.lead_id = 'aaaaaaaa-000c-4000-8000-000000000050'), 'every row that callcenter.call_logs.lead_id leads from is given to the person');
select is(pg_temp.reading('service_role', null, $$select (select array_agg(k order by k) from jsonb_object_keys(callcenter.export_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050') -> 'rows' -> 'call_logs.lead_id' -> 0) k) = (select array_agg(k order by k) from unnest(array['id', 'tenant_id', 'created_at', 'reference', 'direction', 'lead_id', 'agent_id', 'team_id', 'campaign_id', 'line_id', 'other_number', 'status', 'started_at', 'answered_at', 'ended_at', 'talk_seconds', 'outcome', 'note']) k)$$), 'true', 'of rows that callcenter.call_logs.lead_id leads from what is declared is given, and nothing private');
select is(pg_temp.reading('service_role', null, $$select jsonb_array_length(callcenter.export_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050') -> 'rows' -> 'ivr_interactions.call_log_id')$$), (select count(*)::text from callcenter.ivr_interactions t where (false or t.call_log_id = 'aaaaaaaa-0016-4000-8000-000000000050')), 'every row that callcenter.ivr_interactions.call_log_id leads from is given to the person');
select is(pg_temp.reading('service_role', null, $$select (select array_agg(k order by k) from jsonb_object_keys(callcenter.export_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050') -> 'rows' -> 'ivr_interactions.call_log_id' -> 0) k) = (select array_agg(k order by k) from unnest(array['id', 'tenant_id', 'created_at', 'call_log_id', 'menu_id', 'digit', 'action']) k)$$), 'true', 'of rows that callcenter.ivr_interactions.call_log_id leads from what is declared is given, and nothing private');
select is(pg_temp.reading('service_role', null, $$select jsonb_array_length(callcenter.export_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050') -> 'rows' -> 'voicemails.call_log_id')$$), (select count(*)::text from callcenter.voicemails t where (false or t.call_log_id = 'aaaaaaaa-0016-4000-8000-000000000050')), 'every row that callcenter.voicemails.call_log_id leads from is given to the person');
select is(pg_temp.reading('service_role', null, $$select (select array_agg(k order by k) from jsonb_object_keys(callcenter.export_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050') -> 'rows' -> 'voicemails.call_log_id' -> 0) k) = (select array_agg(k order by k) from unnest(array['id', 'tenant_id', 'created_at', 'call_log_id', 'seconds', 'transcript', 'taken_by', 'taken_at']) k)$$), 'true', 'of rows that callcenter.voicemails.call_log_id leads from what is declared is given, and nothing private');
select is(pg_temp.reading('service_role', null, $$select jsonb_array_length(callcenter.export_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050') -> 'rows' -> 'messages.lead_id')$$), (select count(*)::text from callcenter.messages t where t.lead_id = 'aaaaaaaa-000c-4000-8000-000000000050'), 'every row that callcenter.messages.lead_id leads from is given to the person');
select is(pg_temp.reading('service_role', null, $$select (select array_agg(k order by k) from jsonb_object_keys(callcenter.export_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050') -> 'rows' -> 'messages.lead_id' -> 0) k) = (select array_agg(k order by k) from unnest(array['id', 'tenant_id', 'created_at', 'lead_id', 'colleague_id', 'author_id', 'channel', 'template_id', 'provider_id', 'carrier_id', 'recipient', 'subject', 'body', 'provider_reference', 'delivery']) k)$$), 'true', 'of rows that callcenter.messages.lead_id leads from what is declared is given, and nothing private');
select is(pg_temp.reading('service_role', null, $$select jsonb_array_length(callcenter.export_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050') -> 'rows' -> 'audit_logs.row_id')$$), (select count(*)::text from callcenter.audit_logs t where t.row_id = 'aaaaaaaa-000c-4000-8000-000000000050'), 'every row that callcenter.audit_logs.row_id leads from is given to the person');
select is(pg_temp.reading('service_role', null, $$select (select array_agg(k order by k) from jsonb_object_keys(callcenter.export_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050') -> 'rows' -> 'audit_logs.row_id' -> 0) k) = (select array_agg(k order by k) from unnest(array['id', 'tenant_id', 'created_at', 'actor_id', 'actor_role', 'action', 'resource', 'row_id', 'changes', 'status', 'ip_address', 'user_agent']) k)$$), 'true', 'of rows that callcenter.audit_logs.row_id leads from what is declared is given, and nothing private');
select is(pg_temp.reading('service_role', null, $$select jsonb_array_length(callcenter.export_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050') -> 'rows' -> 'audit_logs.changes')$$), (select count(*)::text from callcenter.audit_logs t where strpos(t.changes::text, 'aaaaaaaa-000c-4000-8000-000000000050'::uuid::text) > 0), 'every row that callcenter.audit_logs.changes leads from is given to the person');
select is(pg_temp.reading('service_role', null, $$select (select array_agg(k order by k) from jsonb_object_keys(callcenter.export_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050') -> 'rows' -> 'audit_logs.changes' -> 0) k) = (select array_agg(k order by k) from unnest(array['id', 'changes']) k)$$), 'true', 'of rows that callcenter.audit_logs.changes leads from what is declared is given, and nothing private');
select is(pg_temp.reading('service_role', null, $$select jsonb_array_length(callcenter.export_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050') -> 'rows' -> 'consent_records.lead_id')$$), (select count(*)::text from callcenter.consent_records t where t.lead_id = 'aaaaaaaa-000c-4000-8000-000000000050'), 'every row that callcenter.consent_records.lead_id leads from is given to the person');
select is(pg_temp.reading('service_role', null, $$select (select array_agg(k order by k) from jsonb_object_keys(callcenter.export_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050') -> 'rows' -> 'consent_records.lead_id' -> 0) k) = (select array_agg(k order by k) from unnest(array['id', 'tenant_id', 'created_at', 'lead_id', 'purpose', 'evidence', 'noted_by', 'ip_address', 'withdrawn_at']) k)$$), 'true', 'of rows that callcenter.consent_records.lead_id leads from what is declared is given, and nothing private');
select is(pg_temp.reading('service_role', null, $$select jsonb_array_length(callcenter.export_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050') -> 'rows' -> 'gdpr_requests.lead_id')$$), (select count(*)::text from callcenter.gdpr_requests t where t.lead_id = 'aaaaaaaa-000c-4000-8000-000000000050'), 'every row that callcenter.gdpr_requests.lead_id leads from is given to the person');
select is(pg_temp.reading('service_role', null, $$select (select array_agg(k order by k) from jsonb_object_keys(callcenter.export_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050') -> 'rows' -> 'gdpr_requests.lead_id' -> 0) k) = (select array_agg(k order by k) from unnest(array['id', 'lead_id']) k)$$), 'true', 'of rows that callcenter.gdpr_requests.lead_id leads from what is declared is given, and nothing private');
create table pg_temp.found as select unnest(pg_temp.traces(array['aaaaaaaa-000c-4000-8000-000000000050'::text, 'aaaaaaaa-0016-4000-8000-000000000050'::text, 'aaaaaaaa-001e-4000-8000-000000000050'::text]::text[], array['callcenter', 'callcenter_private']::text[], array['storage.objects']::text[], array[]::text[])) as place;
select is('callcenter.lead_activities.lead_id' in (select f.place from pg_temp.found f), true, 'a person is found in callcenter.lead_activities.lead_id before');
select is('callcenter.lead_scores.lead_id' in (select f.place from pg_temp.found f), true, 'a person is found in callcenter.lead_scores.lead_id before');
select is('callcenter.lead_assignments.lead_id' in (select f.place from pg_temp.found f), true, 'a person is found in callcenter.lead_assignments.lead_id before');
select is('callcenter.lead_documents.lead_id' in (select f.place from pg_temp.found f), true, 'a person is found in callcenter.lead_documents.lead_id before');
select is('callcenter.call_logs.lead_id' in (select f.place from pg_temp.found f), true, 'a person is found in callcenter.call_logs.lead_id before');
select is('callcenter.ivr_interactions.call_log_id' in (select f.place from pg_temp.found f), true, 'a person is found in callcenter.ivr_interactions.call_log_id before');
select is('callcenter.voicemails.call_log_id' in (select f.place from pg_temp.found f), true, 'a person is found in callcenter.voicemails.call_log_id before');
select is('callcenter.messages.lead_id' in (select f.place from pg_temp.found f), true, 'a person is found in callcenter.messages.lead_id before');
select is('callcenter.outbox_entries.message_id' in (select f.place from pg_temp.found f), true, 'a person is found in callcenter.outbox_entries.message_id before');
select is('callcenter.message_events.message_id' in (select f.place from pg_temp.found f), true, 'a person is found in callcenter.message_events.message_id before');
select is('callcenter.audit_logs.row_id' in (select f.place from pg_temp.found f), true, 'a person is found in callcenter.audit_logs.row_id before');
select is('callcenter.audit_logs.changes' in (select f.place from pg_temp.found f), true, 'a person is found in callcenter.audit_logs.changes before');
select is('callcenter.consent_records.lead_id' in (select f.place from pg_temp.found f), true, 'a person is found in callcenter.consent_records.lead_id before');
select is('callcenter.gdpr_requests.lead_id' in (select f.place from pg_temp.found f), true, 'a person is found in callcenter.gdpr_requests.lead_id before');
select is(pg_temp.attempt('service_role', null, $$select callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')$$, $$select coalesce(array_to_string(pg_temp.traces(array['aaaaaaaa-000c-4000-8000-000000000050'::text, 'aaaaaaaa-0016-4000-8000-000000000050'::text, 'aaaaaaaa-001e-4000-8000-000000000050'::text]::text[], array['callcenter', 'callcenter_private']::text[], array['storage.objects']::text[], array['callcenter.audit_logs.row_id', 'callcenter.audit_logs.changes', 'callcenter.consent_records.lead_id', 'callcenter.leads.id']::text[]), ', '), '')$$), '', 'nothing of an erased person is left but what is kept');
select is(pg_temp.reading('service_role', null, $$select e ->> 'rows' from jsonb_array_elements(callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')) e where e ->> 'field' = 'lead_activities.lead_id' and e ->> 'erase' = 'DELETE'$$), (select count(*)::text from callcenter.lead_activities t where t.lead_id = 'aaaaaaaa-000c-4000-8000-000000000050'), 'what became of rows that callcenter.lead_activities.lead_id leads from is told');
select is(pg_temp.reading('service_role', null, $$select e ->> 'rows' from jsonb_array_elements(callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')) e where e ->> 'field' = 'lead_scores.lead_id' and e ->> 'erase' = 'DELETE'$$), (select count(*)::text from callcenter.lead_scores t where t.lead_id = 'aaaaaaaa-000c-4000-8000-000000000050'), 'what became of rows that callcenter.lead_scores.lead_id leads from is told');
select is(pg_temp.reading('service_role', null, $$select e ->> 'rows' from jsonb_array_elements(callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')) e where e ->> 'field' = 'lead_assignments.lead_id' and e ->> 'erase' = 'DELETE'$$), (select count(*)::text from callcenter.lead_assignments t where t.lead_id = 'aaaaaaaa-000c-4000-8000-000000000050'), 'what became of rows that callcenter.lead_assignments.lead_id leads from is told');
select is(pg_temp.reading('service_role', null, $$select e ->> 'rows' from jsonb_array_elements(callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')) e where e ->> 'field' = 'lead_documents.lead_id' and e ->> 'erase' = 'DELETE'$$), (select count(*)::text from callcenter.lead_documents t where t.lead_id = 'aaaaaaaa-000c-4000-8000-000000000050'), 'what became of rows that callcenter.lead_documents.lead_id leads from is told');
select is(pg_temp.reading('service_role', null, $$select e ->> 'rows' from jsonb_array_elements(callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')) e where e ->> 'field' = 'call_logs.lead_id' and e ->> 'erase' = 'DELETE'$$), (select count(*)::text from callcenter.call_logs t where t.lead_id = 'aaaaaaaa-000c-4000-8000-000000000050'), 'what became of rows that callcenter.call_logs.lead_id leads from is told');
select is(pg_temp.reading('service_role', null, $$select e ->> 'rows' from jsonb_array_elements(callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')) e where e ->> 'field' = 'ivr_interactions.call_log_id' and e ->> 'erase' = 'DELETE'$$), (select count(*)::text from callcenter.ivr_interactions t where (false or t.call_log_id = 'aaaaaaaa-0016-4000-8000-000000000050')), 'what became of rows that callcenter.ivr_interactions.call_log_id leads from is told');
select is(pg_temp.reading('service_role', null, $$select e ->> 'rows' from jsonb_array_elements(callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')) e where e ->> 'field' = 'voicemails.call_log_id' and e ->> 'erase' = 'DELETE'$$), (select count(*)::text from callcenter.voicemails t where (false or t.call_log_id = 'aaaaaaaa-0016-4000-8000-000000000050')), 'what became of rows that callcenter.voicemails.call_log_id leads from is told');
select is(pg_temp.reading('service_role', null, $$select e ->> 'rows' from jsonb_array_elements(callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')) e where e ->> 'field' = 'messages.lead_id' and e ->> 'erase' = 'DELETE'$$), (select count(*)::text from callcenter.messages t where t.lead_id = 'aaaaaaaa-000c-4000-8000-000000000050'), 'what became of rows that callcenter.messages.lead_id leads from is told');
select is(pg_temp.reading('service_role', null, $$select e ->> 'rows' from jsonb_array_elements(callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')) e where e ->> 'field' = 'outbox_entries.message_id' and e ->> 'erase' = 'DELETE'$$), (select count(*)::text from callcenter.outbox_entries t where (false or t.message_id = 'aaaaaaaa-001e-4000-8000-000000000050')), 'what became of rows that callcenter.outbox_entries.message_id leads from is told');
select is(pg_temp.reading('service_role', null, $$select e ->> 'rows' from jsonb_array_elements(callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')) e where e ->> 'field' = 'message_events.message_id' and e ->> 'erase' = 'DELETE'$$), (select count(*)::text from callcenter.message_events t where (false or t.message_id = 'aaaaaaaa-001e-4000-8000-000000000050')), 'what became of rows that callcenter.message_events.message_id leads from is told');
select is(pg_temp.reading('service_role', null, $$select e ->> 'rows' from jsonb_array_elements(callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')) e where e ->> 'field' = 'audit_logs.row_id' and e ->> 'erase' = 'KEEP'$$), (select count(*)::text from callcenter.audit_logs t where t.row_id = 'aaaaaaaa-000c-4000-8000-000000000050'), 'what became of rows that callcenter.audit_logs.row_id leads from is told');
select is(pg_temp.reading('service_role', null, $$select e ->> 'rows' from jsonb_array_elements(callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')) e where e ->> 'field' = 'audit_logs.changes' and e ->> 'erase' = 'KEEP'$$), (select count(*)::text from callcenter.audit_logs t where strpos(t.changes::text, 'aaaaaaaa-000c-4000-8000-000000000050'::uuid::text) > 0), 'what became of rows that callcenter.audit_logs.changes leads from is told');
select is(pg_temp.reading('service_role', null, $$select e ->> 'rows' from jsonb_array_elements(callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')) e where e ->> 'field' = 'consent_records.lead_id' and e ->> 'erase' = 'KEEP'$$), (select count(*)::text from callcenter.consent_records t where t.lead_id = 'aaaaaaaa-000c-4000-8000-000000000050'), 'what became of rows that callcenter.consent_records.lead_id leads from is told');
select is(pg_temp.attempt('service_role', null, $$select callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')$$, $$select count(*) from callcenter.consent_records t where t.lead_id = 'aaaaaaaa-000c-4000-8000-000000000050'$$), (select count(*)::text from callcenter.consent_records t where t.lead_id = 'aaaaaaaa-000c-4000-8000-000000000050'), 'rows that callcenter.consent_records.lead_id leads from are kept');
select is(pg_temp.reading('service_role', null, $$select e ->> 'rows' from jsonb_array_elements(callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')) e where e ->> 'field' = 'gdpr_requests.lead_id' and e ->> 'erase' = 'ANONYMIZE'$$), (select count(*)::text from callcenter.gdpr_requests t where t.lead_id = 'aaaaaaaa-000c-4000-8000-000000000050'), 'what became of rows that callcenter.gdpr_requests.lead_id leads from is told');
select is(pg_temp.attempt('service_role', null, $$select callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')$$, $$select to_jsonb(t.external_ref) is not distinct from to_jsonb(null::text) from callcenter.leads t where t.id = 'aaaaaaaa-000c-4000-8000-000000000050'$$), 'true', 'callcenter.leads.external_ref tells nothing of an erased person');
select is(pg_temp.attempt('service_role', null, $$select callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')$$, $$select to_jsonb(t.full_name) is not distinct from to_jsonb((jsonb_populate_record(null::callcenter.leads, jsonb_build_object('full_name', 'Somebody'))).full_name) from callcenter.leads t where t.id = 'aaaaaaaa-000c-4000-8000-000000000050'$$), 'true', 'callcenter.leads.full_name tells nothing of an erased person');
select is(pg_temp.attempt('service_role', null, $$select callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')$$, $$select to_jsonb(t.company_name) is not distinct from to_jsonb(null::text) from callcenter.leads t where t.id = 'aaaaaaaa-000c-4000-8000-000000000050'$$), 'true', 'callcenter.leads.company_name tells nothing of an erased person');
select is(pg_temp.attempt('service_role', null, $$select callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')$$, $$select to_jsonb(t.email) is not distinct from to_jsonb(null::text) from callcenter.leads t where t.id = 'aaaaaaaa-000c-4000-8000-000000000050'$$), 'true', 'callcenter.leads.email tells nothing of an erased person');
select is(pg_temp.attempt('service_role', null, $$select callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')$$, $$select to_jsonb(t.phone) is not distinct from to_jsonb(null::text) from callcenter.leads t where t.id = 'aaaaaaaa-000c-4000-8000-000000000050'$$), 'true', 'callcenter.leads.phone tells nothing of an erased person');
select is(pg_temp.attempt('service_role', null, $$select callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')$$, $$select to_jsonb(t.lost_reason) is not distinct from to_jsonb(null::text) from callcenter.leads t where t.id = 'aaaaaaaa-000c-4000-8000-000000000050'$$), 'true', 'callcenter.leads.lost_reason tells nothing of an erased person');
select is(pg_temp.attempt('service_role', null, $$select callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')$$, $$select to_jsonb(t.lead_id) is not distinct from to_jsonb(null::text) from callcenter.gdpr_requests t where t.id = 'aaaaaaaa-0032-4000-8000-000000000050'$$), 'true', 'callcenter.gdpr_requests.lead_id tells nothing of an erased person');
select is(pg_temp.attempt('service_role', null, $$select callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')$$, $$select count(*) from callcenter.lead_activities$$), (select count(*)::text from callcenter.lead_activities t where (false or t.lead_id = 'aaaaaaaa-000c-4000-8000-000000000050') is not true), 'no row of callcenter.lead_activities goes that does not lead to the erased person');
select is(pg_temp.attempt('service_role', null, $$select callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')$$, $$select count(*) from callcenter.lead_scores$$), (select count(*)::text from callcenter.lead_scores t where (false or t.lead_id = 'aaaaaaaa-000c-4000-8000-000000000050') is not true), 'no row of callcenter.lead_scores goes that does not lead to the erased person');
select is(pg_temp.attempt('service_role', null, $$select callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')$$, $$select count(*) from callcenter.lead_assignments$$), (select count(*)::text from callcenter.lead_assignments t where (false or t.lead_id = 'aaaaaaaa-000c-4000-8000-000000000050') is not true), 'no row of callcenter.lead_assignments goes that does not lead to the erased person');
select is(pg_temp.attempt('service_role', null, $$select callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')$$, $$select count(*) from callcenter.lead_documents$$), (select count(*)::text from callcenter.lead_documents t where (false or t.lead_id = 'aaaaaaaa-000c-4000-8000-000000000050') is not true), 'no row of callcenter.lead_documents goes that does not lead to the erased person');
select is(pg_temp.attempt('service_role', null, $$select callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')$$, $$select count(*) from callcenter.call_logs$$), (select count(*)::text from callcenter.call_logs t where (false or t.lead_id = 'aaaaaaaa-000c-4000-8000-000000000050') is not true), 'no row of callcenter.call_logs goes that does not lead to the erased person');
select is(pg_temp.attempt('service_role', null, $$select callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')$$, $$select count(*) from callcenter.ivr_interactions$$), (select count(*)::text from callcenter.ivr_interactions t where (false or (false or t.call_log_id = 'aaaaaaaa-0016-4000-8000-000000000050')) is not true), 'no row of callcenter.ivr_interactions goes that does not lead to the erased person');
select is(pg_temp.attempt('service_role', null, $$select callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')$$, $$select count(*) from callcenter.voicemails$$), (select count(*)::text from callcenter.voicemails t where (false or (false or t.call_log_id = 'aaaaaaaa-0016-4000-8000-000000000050')) is not true), 'no row of callcenter.voicemails goes that does not lead to the erased person');
select is(pg_temp.attempt('service_role', null, $$select callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')$$, $$select count(*) from callcenter.messages$$), (select count(*)::text from callcenter.messages t where (false or t.lead_id = 'aaaaaaaa-000c-4000-8000-000000000050') is not true), 'no row of callcenter.messages goes that does not lead to the erased person');
select is(pg_temp.attempt('service_role', null, $$select callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')$$, $$select count(*) from callcenter.outbox_entries$$), (select count(*)::text from callcenter.outbox_entries t where (false or (false or t.message_id = 'aaaaaaaa-001e-4000-8000-000000000050')) is not true), 'no row of callcenter.outbox_entries goes that does not lead to the erased person');
select is(pg_temp.attempt('service_role', null, $$select callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')$$, $$select count(*) from callcenter.message_events$$), (select count(*)::text from callcenter.message_events t where (false or (false or t.message_id = 'aaaaaaaa-001e-4000-8000-000000000050')) is not true), 'no row of callcenter.message_events goes that does not lead to the erased person');
select is(pg_temp.attempt('service_role', null, $$select callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')$$, $$select count(*) from callcenter.consent_records$$), (select count(*)::text from callcenter.consent_records t where (false) is not true), 'no row of callcenter.consent_records goes that does not lead to the erased person');
select is(pg_temp.attempt('service_role', null, $$select callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')$$, $$select count(*) from callcenter.gdpr_requests$$), (select count(*)::text from callcenter.gdpr_requests t where (false) is not true), 'no row of callcenter.gdpr_requests goes that does not lead to the erased person');
select is(pg_temp.attempt('service_role', null, $$select callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')$$, $$select count(*) from callcenter.leads$$), (select (count(*) - 0)::text from callcenter.leads), 'nobody else is erased');
select is(pg_temp.attempt('service_role', null, $$select callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')$$, $$select count(*) from callcenter_private.gdpr_request r where r.kind = 'ERASE' and r.person = sha256(convert_to('aaaaaaaa-000c-4000-8000-000000000050'::uuid::text, 'UTF8')) and jsonb_array_length(r.done) > 0$$), '1', 'that a person was erased is recorded');
select is(pg_temp.attempt(null, null, $$insert into storage.objects (bucket_id, name) values ('lead-documents', 'any' || '/' || 'aaaaaaaa-0012-4000-8000-000000000050'::text || '/' || 'file'); select callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')$$), 'PT409 FILES_LEFT', 'a person is not erased while files of bucket lead-documents are left');
select is(pg_temp.attempt(null, null, $$insert into storage.objects (bucket_id, name) values ('call-recordings', 'any' || '/' || 'aaaaaaaa-0016-4000-8000-000000000050'::text || '/' || 'file'); select callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')$$), 'PT409 FILES_LEFT', 'a person is not erased while files of bucket call-recordings are left');
select is(pg_temp.attempt(null, null, $$insert into storage.objects (bucket_id, name) values ('voicemails', 'any' || '/' || 'aaaaaaaa-001b-4000-8000-000000000050'::text || '/' || 'file'); select callcenter.erase_lead(id => 'aaaaaaaa-000c-4000-8000-000000000050')$$), 'PT409 FILES_LEFT', 'a person is not erased while files of bucket voicemails are left');

select * from finish();
rollback;
