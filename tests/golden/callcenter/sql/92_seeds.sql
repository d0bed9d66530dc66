-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

insert into callcenter.roles (name, rank, description)
values ('AGENT', 10, 'Operational access: own leads, own calls.')
on conflict (name) do update
  set rank = excluded.rank, description = excluded.description
  where roles.rank is distinct from excluded.rank or roles.description is distinct from excluded.description;

insert into callcenter.roles (name, rank, description)
values ('SUPERVISOR', 20, 'Monitoring access: sees all leads, calls and agents.')
on conflict (name) do update
  set rank = excluded.rank, description = excluded.description
  where roles.rank is distinct from excluded.rank or roles.description is distinct from excluded.description;

insert into callcenter.roles (name, rank, description)
values ('MANAGER', 30, 'Team management: leads, routing, campaigns, rewards.')
on conflict (name) do update
  set rank = excluded.rank, description = excluded.description
  where roles.rank is distinct from excluded.rank or roles.description is distinct from excluded.description;

insert into callcenter.roles (name, rank, description)
values ('ADMIN', 40, 'Full access.')
on conflict (name) do update
  set rank = excluded.rank, description = excluded.description
  where roles.rank is distinct from excluded.rank or roles.description is distinct from excluded.description;

insert into callcenter.permissions (code, description, default_roles)
values ('lead.read', 'See every lead.', (array['SUPERVISOR', 'MANAGER', 'ADMIN'])::text[])
on conflict (code) do update
  set description = excluded.description, default_roles = excluded.default_roles
  where permissions.description is distinct from excluded.description or permissions.default_roles is distinct from excluded.default_roles;

insert into callcenter.permissions (code, description, default_roles)
values ('lead.write', 'Take in and change any lead.', (array['MANAGER', 'ADMIN'])::text[])
on conflict (code) do update
  set description = excluded.description, default_roles = excluded.default_roles
  where permissions.description is distinct from excluded.description or permissions.default_roles is distinct from excluded.default_roles;

insert into callcenter.permissions (code, description, default_roles)
values ('lead.route', 'Score leads and hand them out.', (array['MANAGER', 'ADMIN'])::text[])
on conflict (code) do update
  set description = excluded.description, default_roles = excluded.default_roles
  where permissions.description is distinct from excluded.description or permissions.default_roles is distinct from excluded.default_roles;

insert into callcenter.permissions (code, description, default_roles)
values ('call.monitor', 'See every call, voicemail and menu walk.', (array['SUPERVISOR', 'MANAGER', 'ADMIN'])::text[])
on conflict (code) do update
  set description = excluded.description, default_roles = excluded.default_roles
  where permissions.description is distinct from excluded.description or permissions.default_roles is distinct from excluded.default_roles;

insert into callcenter.permissions (code, description, default_roles)
values ('team.manage', 'Set up teams, skills and who has them.', (array['MANAGER', 'ADMIN'])::text[])
on conflict (code) do update
  set description = excluded.description, default_roles = excluded.default_roles
  where permissions.description is distinct from excluded.description or permissions.default_roles is distinct from excluded.default_roles;

insert into callcenter.permissions (code, description, default_roles)
values ('campaign.manage', 'Plan campaigns and spend their budget.', (array['MANAGER', 'ADMIN'])::text[])
on conflict (code) do update
  set description = excluded.description, default_roles = excluded.default_roles
  where permissions.description is distinct from excluded.description or permissions.default_roles is distinct from excluded.default_roles;

insert into callcenter.permissions (code, description, default_roles)
values ('message.send', 'Write to leads that are somebody else''s.', (array['MANAGER', 'ADMIN'])::text[])
on conflict (code) do update
  set description = excluded.description, default_roles = excluded.default_roles
  where permissions.description is distinct from excluded.description or permissions.default_roles is distinct from excluded.default_roles;

insert into callcenter.permissions (code, description, default_roles)
values ('telephony.manage', 'Set up numbers and menus.', (array['ADMIN'])::text[])
on conflict (code) do update
  set description = excluded.description, default_roles = excluded.default_roles
  where permissions.description is distinct from excluded.description or permissions.default_roles is distinct from excluded.default_roles;

insert into callcenter.permissions (code, description, default_roles)
values ('integration.manage', 'Set up providers and their credentials.', (array['ADMIN'])::text[])
on conflict (code) do update
  set description = excluded.description, default_roles = excluded.default_roles
  where permissions.description is distinct from excluded.description or permissions.default_roles is distinct from excluded.default_roles;

insert into callcenter.permissions (code, description, default_roles)
values ('game.manage', 'Set up points, badges, challenges and rewards.', (array['MANAGER', 'ADMIN'])::text[])
on conflict (code) do update
  set description = excluded.description, default_roles = excluded.default_roles
  where permissions.description is distinct from excluded.description or permissions.default_roles is distinct from excluded.default_roles;

insert into callcenter.permissions (code, description, default_roles)
values ('report.read', 'Ask for the figures of the tenant.', (array['SUPERVISOR', 'MANAGER', 'ADMIN'])::text[])
on conflict (code) do update
  set description = excluded.description, default_roles = excluded.default_roles
  where permissions.description is distinct from excluded.description or permissions.default_roles is distinct from excluded.default_roles;

insert into callcenter.permissions (code, description, default_roles)
values ('audit.read', 'Read who did what.', (array['ADMIN'])::text[])
on conflict (code) do update
  set description = excluded.description, default_roles = excluded.default_roles
  where permissions.description is distinct from excluded.description or permissions.default_roles is distinct from excluded.default_roles;

insert into callcenter.permissions (code, description, default_roles)
values ('privacy.manage', 'Answer what people ask about their data.', (array['ADMIN'])::text[])
on conflict (code) do update
  set description = excluded.description, default_roles = excluded.default_roles
  where permissions.description is distinct from excluded.description or permissions.default_roles is distinct from excluded.default_roles;

insert into callcenter.data_classifications (table_name, column_name, data_class, basis)
values ('agents', 'phone', 'RESTRICTED', 'contract of employment')
on conflict (table_name, column_name) do update
  set data_class = excluded.data_class, basis = excluded.basis
  where data_classifications.data_class is distinct from excluded.data_class or data_classifications.basis is distinct from excluded.basis;

insert into callcenter.data_classifications (table_name, column_name, data_class, basis)
values ('agents', 'email', 'RESTRICTED', 'contract of employment')
on conflict (table_name, column_name) do update
  set data_class = excluded.data_class, basis = excluded.basis
  where data_classifications.data_class is distinct from excluded.data_class or data_classifications.basis is distinct from excluded.basis;

insert into callcenter.data_classifications (table_name, column_name, data_class, basis)
values ('agents', 'national_id', 'RESTRICTED', 'payroll law')
on conflict (table_name, column_name) do update
  set data_class = excluded.data_class, basis = excluded.basis
  where data_classifications.data_class is distinct from excluded.data_class or data_classifications.basis is distinct from excluded.basis;

insert into callcenter.data_classifications (table_name, column_name, data_class, basis)
values ('agents', 'payout_iban', 'RESTRICTED', 'payroll law')
on conflict (table_name, column_name) do update
  set data_class = excluded.data_class, basis = excluded.basis
  where data_classifications.data_class is distinct from excluded.data_class or data_classifications.basis is distinct from excluded.basis;

insert into callcenter.data_classifications (table_name, column_name, data_class, basis)
values ('agents', 'slack_handle', 'INTERNAL', 'contract of employment')
on conflict (table_name, column_name) do update
  set data_class = excluded.data_class, basis = excluded.basis
  where data_classifications.data_class is distinct from excluded.data_class or data_classifications.basis is distinct from excluded.basis;

insert into callcenter.data_classifications (table_name, column_name, data_class, basis)
values ('leads', 'full_name', 'CONFIDENTIAL', 'legitimate interest')
on conflict (table_name, column_name) do update
  set data_class = excluded.data_class, basis = excluded.basis
  where data_classifications.data_class is distinct from excluded.data_class or data_classifications.basis is distinct from excluded.basis;

insert into callcenter.data_classifications (table_name, column_name, data_class, basis)
values ('leads', 'company_name', 'CONFIDENTIAL', 'legitimate interest')
on conflict (table_name, column_name) do update
  set data_class = excluded.data_class, basis = excluded.basis
  where data_classifications.data_class is distinct from excluded.data_class or data_classifications.basis is distinct from excluded.basis;

insert into callcenter.data_classifications (table_name, column_name, data_class, basis)
values ('leads', 'email', 'RESTRICTED', 'legitimate interest')
on conflict (table_name, column_name) do update
  set data_class = excluded.data_class, basis = excluded.basis
  where data_classifications.data_class is distinct from excluded.data_class or data_classifications.basis is distinct from excluded.basis;

insert into callcenter.data_classifications (table_name, column_name, data_class, basis)
values ('leads', 'phone', 'RESTRICTED', 'legitimate interest')
on conflict (table_name, column_name) do update
  set data_class = excluded.data_class, basis = excluded.basis
  where data_classifications.data_class is distinct from excluded.data_class or data_classifications.basis is distinct from excluded.basis;

insert into callcenter.data_classifications (table_name, column_name, data_class, basis)
values ('call_logs', 'other_number', 'RESTRICTED', 'legitimate interest')
on conflict (table_name, column_name) do update
  set data_class = excluded.data_class, basis = excluded.basis
  where data_classifications.data_class is distinct from excluded.data_class or data_classifications.basis is distinct from excluded.basis;

insert into callcenter.data_classifications (table_name, column_name, data_class, basis)
values ('voicemails', 'transcript', 'CONFIDENTIAL', 'consent')
on conflict (table_name, column_name) do update
  set data_class = excluded.data_class, basis = excluded.basis
  where data_classifications.data_class is distinct from excluded.data_class or data_classifications.basis is distinct from excluded.basis;

insert into callcenter.data_classifications (table_name, column_name, data_class, basis)
values ('messages', 'recipient', 'RESTRICTED', 'consent')
on conflict (table_name, column_name) do update
  set data_class = excluded.data_class, basis = excluded.basis
  where data_classifications.data_class is distinct from excluded.data_class or data_classifications.basis is distinct from excluded.basis;

insert into callcenter.data_classifications (table_name, column_name, data_class, basis)
values ('messages', 'body', 'CONFIDENTIAL', 'consent')
on conflict (table_name, column_name) do update
  set data_class = excluded.data_class, basis = excluded.basis
  where data_classifications.data_class is distinct from excluded.data_class or data_classifications.basis is distinct from excluded.basis;

insert into callcenter.data_classifications (table_name, column_name, data_class, basis)
values ('message_providers', 'credential', 'RESTRICTED', 'no data about people; a secret')
on conflict (table_name, column_name) do update
  set data_class = excluded.data_class, basis = excluded.basis
  where data_classifications.data_class is distinct from excluded.data_class or data_classifications.basis is distinct from excluded.basis;

insert into callcenter.data_classifications (table_name, column_name, data_class, basis)
values ('device_tokens', 'token', 'RESTRICTED', 'contract of employment')
on conflict (table_name, column_name) do update
  set data_class = excluded.data_class, basis = excluded.basis
  where data_classifications.data_class is distinct from excluded.data_class or data_classifications.basis is distinct from excluded.basis;

insert into callcenter.data_classifications (table_name, column_name, data_class, basis)
values ('gdpr_requests', 'requester_email', 'RESTRICTED', 'legal obligation')
on conflict (table_name, column_name) do update
  set data_class = excluded.data_class, basis = excluded.basis
  where data_classifications.data_class is distinct from excluded.data_class or data_classifications.basis is distinct from excluded.basis;

insert into callcenter.data_classifications (table_name, column_name, data_class, basis)
values ('audit_logs', 'ip_address', 'CONFIDENTIAL', 'legitimate interest')
on conflict (table_name, column_name) do update
  set data_class = excluded.data_class, basis = excluded.basis
  where data_classifications.data_class is distinct from excluded.data_class or data_classifications.basis is distinct from excluded.basis;

insert into callcenter.data_classifications (table_name, column_name, data_class, basis)
values ('security_events', 'ip_address', 'CONFIDENTIAL', 'legitimate interest')
on conflict (table_name, column_name) do update
  set data_class = excluded.data_class, basis = excluded.basis
  where data_classifications.data_class is distinct from excluded.data_class or data_classifications.basis is distinct from excluded.basis;

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('lead-documents', 'lead-documents', false, 26214400, array['application/pdf', 'image/*'])
on conflict (id) do update
  set name = excluded.name, public = excluded.public, file_size_limit = excluded.file_size_limit, allowed_mime_types = excluded.allowed_mime_types
  where buckets.name is distinct from excluded.name or buckets.public is distinct from excluded.public or buckets.file_size_limit is distinct from excluded.file_size_limit or buckets.allowed_mime_types is distinct from excluded.allowed_mime_types;

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('call-recordings', 'call-recordings', false, 104857600, array['audio/*'])
on conflict (id) do update
  set name = excluded.name, public = excluded.public, file_size_limit = excluded.file_size_limit, allowed_mime_types = excluded.allowed_mime_types
  where buckets.name is distinct from excluded.name or buckets.public is distinct from excluded.public or buckets.file_size_limit is distinct from excluded.file_size_limit or buckets.allowed_mime_types is distinct from excluded.allowed_mime_types;

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('voicemails', 'voicemails', false, 10485760, array['audio/*'])
on conflict (id) do update
  set name = excluded.name, public = excluded.public, file_size_limit = excluded.file_size_limit, allowed_mime_types = excluded.allowed_mime_types
  where buckets.name is distinct from excluded.name or buckets.public is distinct from excluded.public or buckets.file_size_limit is distinct from excluded.file_size_limit or buckets.allowed_mime_types is distinct from excluded.allowed_mime_types;
