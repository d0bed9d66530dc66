begin;
select plan(1451);

insert into auth.users (id, email, raw_app_meta_data) values
  ('aaaaaaaa-0003-4000-8000-000000000001', 'user.1@example.com', '{}'),
  ('aaaaaaaa-0003-4000-8000-000000000002', 'user.2@example.com', '{}'),
  ('aaaaaaaa-0003-4000-8000-000000000003', 'user.3@example.com', '{}'),
  ('aaaaaaaa-0003-4000-8000-000000000004', 'user.4@example.com', '{}'),
  ('aaaaaaaa-0003-4000-8000-000000000005', 'user.5@example.com', '{}'),
  ('aaaaaaaa-0003-4000-8000-000000000006', 'user.6@example.com', '{}'),
  ('aaaaaaaa-0003-4000-8000-000000000007', 'user.7@example.com', '{}'),
  ('aaaaaaaa-0003-4000-8000-000000000008', 'user.8@example.com', '{}'),
  ('bbbbbbbb-0003-4000-8000-000000000001', 'user.9@example.com', '{}'),
  ('bbbbbbbb-0003-4000-8000-000000000002', 'user.10@example.com', '{}'),
  ('bbbbbbbb-0003-4000-8000-000000000003', 'user.11@example.com', '{}'),
  ('bbbbbbbb-0003-4000-8000-000000000004', 'user.12@example.com', '{}'),
  ('bbbbbbbb-0003-4000-8000-000000000005', 'user.13@example.com', '{}'),
  ('bbbbbbbb-0003-4000-8000-000000000006', 'user.14@example.com', '{}'),
  ('bbbbbbbb-0003-4000-8000-000000000007', 'user.15@example.com', '{}'),
  ('bbbbbbbb-0003-4000-8000-000000000008', 'user.16@example.com', '{}'),
  ('00000000-0003-4000-8000-000000000999', 'other.1@example.com', '{}'),
  ('aaaaaaaa-0003-4000-8000-000000000900', 'other.2@example.com', '{}'),
  ('aaaaaaaa-0003-4000-8000-000000000901', 'other.3@example.com', '{}'),
  ('bbbbbbbb-0003-4000-8000-000000000900', 'other.4@example.com', '{}'),
  ('bbbbbbbb-0003-4000-8000-000000000901', 'other.5@example.com', '{}');
insert into iaoms.institutions (id, name, code, time_zone, password_cost) values
  ('aaaaaaaa-0000-4000-8000-000000000001', 'name 1', 'I' || upper(substr(md5(gen_random_uuid()::text), 1, 8)), 'Asia/Kolkata', 4),
  ('bbbbbbbb-0000-4000-8000-000000000001', 'name 101', 'I' || upper(substr(md5(gen_random_uuid()::text), 1, 8)), 'Asia/Kolkata', 4);
insert into iaoms.departments (id, institution_id, name, code, head_id) values
  ('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'name 1', 'D' || upper(substr(md5(gen_random_uuid()::text), 1, 6)), null),
  ('aaaaaaaa-0001-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'name 2', 'D' || upper(substr(md5(gen_random_uuid()::text), 1, 6)), null),
  ('aaaaaaaa-0001-4000-8000-000000000003', 'aaaaaaaa-0000-4000-8000-000000000001', 'name 3', 'D' || upper(substr(md5(gen_random_uuid()::text), 1, 6)), null),
  ('aaaaaaaa-0001-4000-8000-000000000004', 'aaaaaaaa-0000-4000-8000-000000000001', 'name 4', 'D' || upper(substr(md5(gen_random_uuid()::text), 1, 6)), null),
  ('bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'name 101', 'D' || upper(substr(md5(gen_random_uuid()::text), 1, 6)), null),
  ('bbbbbbbb-0001-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'name 102', 'D' || upper(substr(md5(gen_random_uuid()::text), 1, 6)), null),
  ('bbbbbbbb-0001-4000-8000-000000000003', 'bbbbbbbb-0000-4000-8000-000000000001', 'name 103', 'D' || upper(substr(md5(gen_random_uuid()::text), 1, 6)), null),
  ('bbbbbbbb-0001-4000-8000-000000000004', 'bbbbbbbb-0000-4000-8000-000000000001', 'name 104', 'D' || upper(substr(md5(gen_random_uuid()::text), 1, 6)), null);
insert into iaoms.recipients (id, institution_id, department_id, role, full_name, designation, hitam_id, email, phone, avatar_url, google_sub, google_synced_at, drive_folder_id, password_hash, password_changed_at, password_expires_at, locked_until, face_enrolled_at, face_embedding, signed_out_at, last_seen_at) values
  ('aaaaaaaa-0003-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'EMPLOYEE', 'full name 1', null, upper(substr(md5(gen_random_uuid()::text), 1, 10)), 'email.1@example.com', '+914022334455', null, 'google sub 1', null, '1AbCdEfGhIjKlMnOp', '$2a$04$' || repeat('a', 53), now(), now() + interval '90 days', null, null, '\x00', null, null),
  ('aaaaaaaa-0003-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000002', 'HOD', 'full name 2', null, upper(substr(md5(gen_random_uuid()::text), 1, 10)), 'email.2@example.com', '+914022334455', null, 'google sub 2', null, '1AbCdEfGhIjKlMnOp', '$2a$04$' || repeat('a', 53), now(), now() + interval '90 days', null, null, '\x00', null, null),
  ('aaaaaaaa-0003-4000-8000-000000000003', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000003', 'REGISTRAR', 'full name 3', null, upper(substr(md5(gen_random_uuid()::text), 1, 10)), 'email.3@example.com', '+914022334455', null, 'google sub 3', null, '1AbCdEfGhIjKlMnOp', '$2a$04$' || repeat('a', 53), now(), now() + interval '90 days', null, null, '\x00', null, null),
  ('aaaaaaaa-0003-4000-8000-000000000004', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000004', 'PRINCIPAL', 'full name 4', null, upper(substr(md5(gen_random_uuid()::text), 1, 10)), 'email.4@example.com', '+914022334455', null, 'google sub 4', null, '1AbCdEfGhIjKlMnOp', '$2a$04$' || repeat('a', 53), now(), now() + interval '90 days', null, null, '\x00', null, null),
  ('aaaaaaaa-0003-4000-8000-000000000005', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'ADMIN', 'full name 5', null, upper(substr(md5(gen_random_uuid()::text), 1, 10)), 'email.5@example.com', '+914022334455', null, 'google sub 5', null, '1AbCdEfGhIjKlMnOp', '$2a$04$' || repeat('a', 53), now(), now() + interval '90 days', null, null, '\x00', null, null),
  ('aaaaaaaa-0003-4000-8000-000000000006', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000002', 'EMPLOYEE', 'full name 6', null, upper(substr(md5(gen_random_uuid()::text), 1, 10)), 'email.6@example.com', '+914022334455', null, 'google sub 6', null, '1AbCdEfGhIjKlMnOp', '$2a$04$' || repeat('a', 53), now(), now() + interval '90 days', null, null, '\x00', null, null),
  ('aaaaaaaa-0003-4000-8000-000000000007', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000003', 'EMPLOYEE', 'full name 7', null, upper(substr(md5(gen_random_uuid()::text), 1, 10)), 'email.7@example.com', '+914022334455', null, 'google sub 7', null, '1AbCdEfGhIjKlMnOp', '$2a$04$' || repeat('a', 53), now(), now() + interval '90 days', null, null, '\x00', null, null),
  ('aaaaaaaa-0003-4000-8000-000000000008', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000004', 'EMPLOYEE', 'full name 8', null, upper(substr(md5(gen_random_uuid()::text), 1, 10)), 'email.8@example.com', '+914022334455', null, 'google sub 8', null, '1AbCdEfGhIjKlMnOp', '$2a$04$' || repeat('a', 53), now(), now() + interval '90 days', null, null, '\x00', null, null),
  ('bbbbbbbb-0003-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000001', 'EMPLOYEE', 'full name 101', null, upper(substr(md5(gen_random_uuid()::text), 1, 10)), 'email.101@example.com', '+914022334455', null, 'google sub 101', null, '1AbCdEfGhIjKlMnOp', '$2a$04$' || repeat('a', 53), now(), now() + interval '90 days', null, null, '\x00', null, null),
  ('bbbbbbbb-0003-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000002', 'HOD', 'full name 102', null, upper(substr(md5(gen_random_uuid()::text), 1, 10)), 'email.102@example.com', '+914022334455', null, 'google sub 102', null, '1AbCdEfGhIjKlMnOp', '$2a$04$' || repeat('a', 53), now(), now() + interval '90 days', null, null, '\x00', null, null),
  ('bbbbbbbb-0003-4000-8000-000000000003', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000003', 'REGISTRAR', 'full name 103', null, upper(substr(md5(gen_random_uuid()::text), 1, 10)), 'email.103@example.com', '+914022334455', null, 'google sub 103', null, '1AbCdEfGhIjKlMnOp', '$2a$04$' || repeat('a', 53), now(), now() + interval '90 days', null, null, '\x00', null, null),
  ('bbbbbbbb-0003-4000-8000-000000000004', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000004', 'PRINCIPAL', 'full name 104', null, upper(substr(md5(gen_random_uuid()::text), 1, 10)), 'email.104@example.com', '+914022334455', null, 'google sub 104', null, '1AbCdEfGhIjKlMnOp', '$2a$04$' || repeat('a', 53), now(), now() + interval '90 days', null, null, '\x00', null, null),
  ('bbbbbbbb-0003-4000-8000-000000000005', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000001', 'ADMIN', 'full name 105', null, upper(substr(md5(gen_random_uuid()::text), 1, 10)), 'email.105@example.com', '+914022334455', null, 'google sub 105', null, '1AbCdEfGhIjKlMnOp', '$2a$04$' || repeat('a', 53), now(), now() + interval '90 days', null, null, '\x00', null, null),
  ('bbbbbbbb-0003-4000-8000-000000000006', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000002', 'EMPLOYEE', 'full name 106', null, upper(substr(md5(gen_random_uuid()::text), 1, 10)), 'email.106@example.com', '+914022334455', null, 'google sub 106', null, '1AbCdEfGhIjKlMnOp', '$2a$04$' || repeat('a', 53), now(), now() + interval '90 days', null, null, '\x00', null, null),
  ('bbbbbbbb-0003-4000-8000-000000000007', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000003', 'EMPLOYEE', 'full name 107', null, upper(substr(md5(gen_random_uuid()::text), 1, 10)), 'email.107@example.com', '+914022334455', null, 'google sub 107', null, '1AbCdEfGhIjKlMnOp', '$2a$04$' || repeat('a', 53), now(), now() + interval '90 days', null, null, '\x00', null, null),
  ('bbbbbbbb-0003-4000-8000-000000000008', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000004', 'EMPLOYEE', 'full name 108', null, upper(substr(md5(gen_random_uuid()::text), 1, 10)), 'email.108@example.com', '+914022334455', null, 'google sub 108', null, '1AbCdEfGhIjKlMnOp', '$2a$04$' || repeat('a', 53), now(), now() + interval '90 days', null, null, '\x00', null, null);
insert into iaoms.operations (id, institution_id, kind, title, started_by, department_id, due_at, completed_at) values
  ('aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'DOCUMENT', 'title 1', 'aaaaaaaa-0003-4000-8000-000000000007', 'aaaaaaaa-0001-4000-8000-000000000001', null, null),
  ('aaaaaaaa-0002-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'DOCUMENT', 'title 2', 'aaaaaaaa-0003-4000-8000-000000000008', 'aaaaaaaa-0001-4000-8000-000000000002', null, null),
  ('bbbbbbbb-0002-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'DOCUMENT', 'title 101', 'bbbbbbbb-0003-4000-8000-000000000007', 'bbbbbbbb-0001-4000-8000-000000000001', null, null),
  ('bbbbbbbb-0002-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'DOCUMENT', 'title 102', 'bbbbbbbb-0003-4000-8000-000000000008', 'bbbbbbbb-0001-4000-8000-000000000002', null, null);
insert into iaoms.auth_sessions (id, institution_id, recipient_id, method, token_hash, device_name, ip_address, user_agent, expires_at, ended_at, end_reason, ended_by) values
  ('aaaaaaaa-0004-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'GOOGLE', encode(sha256(gen_random_uuid()::text::bytea), 'hex'), 'device name 1', null, null, now() + interval '8 hours', null, null, 'aaaaaaaa-0003-4000-8000-000000000008'),
  ('aaaaaaaa-0004-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008', 'GOOGLE', encode(sha256(gen_random_uuid()::text::bytea), 'hex'), 'device name 2', null, null, now() + interval '8 hours', null, null, 'aaaaaaaa-0003-4000-8000-000000000001'),
  ('bbbbbbbb-0004-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000007', 'GOOGLE', encode(sha256(gen_random_uuid()::text::bytea), 'hex'), 'device name 101', null, null, now() + interval '8 hours', null, null, 'bbbbbbbb-0003-4000-8000-000000000008'),
  ('bbbbbbbb-0004-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000008', 'GOOGLE', encode(sha256(gen_random_uuid()::text::bytea), 'hex'), 'device name 102', null, null, now() + interval '8 hours', null, null, 'bbbbbbbb-0003-4000-8000-000000000001');
insert into iaoms.face_auth_records (id, institution_id, recipient_id, purpose, confidence, embedding, ip_address) values
  ('aaaaaaaa-0005-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'LOGIN', 0, null, null),
  ('aaaaaaaa-0005-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008', 'LOGIN', 0, null, null),
  ('bbbbbbbb-0005-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000007', 'LOGIN', 0, null, null),
  ('bbbbbbbb-0005-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000008', 'LOGIN', 0, null, null);
insert into iaoms.user_preferences (id, institution_id, recipient_id, theme, language, quiet_from, quiet_until) values
  ('aaaaaaaa-0006-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'dark', 'en-IN', time '22:00', time '07:00'),
  ('aaaaaaaa-0006-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008', 'dark', 'en-IN', time '22:00', time '07:00'),
  ('bbbbbbbb-0006-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000007', 'dark', 'en-IN', time '22:00', time '07:00'),
  ('bbbbbbbb-0006-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000008', 'dark', 'en-IN', time '22:00', time '07:00');
insert into iaoms.role_permissions (id, role, permission) values
  ('00000000-0007-4000-8000-000000000001', 'ADMIN', 'bb.a'),
  ('00000000-0007-4000-8000-000000000002', 'ADMIN', 'cb.a');
insert into iaoms.documents (id, institution_id, operation_id, author_id, department_id, title, description, priority, due_on, drive_file_id, drive_folder_id, file_name, mime_type, file_size_bytes, file_hash, web_view_link, download_link, submitted_at, decided_at, deleted_at) values
  ('aaaaaaaa-0008-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'aaaaaaaa-0001-4000-8000-000000000001', 'title 1', null, 'EMERGENCY', null, '1AbCdEfGhIjKlMnOp', '1AbCdEfGhIjKlMnOp', 'file name 1', 'application/pdf', 0, encode(sha256('file'), 'hex'), null, null, now(), now(), null),
  ('aaaaaaaa-0008-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000008', 'aaaaaaaa-0001-4000-8000-000000000002', 'title 2', null, 'EMERGENCY', null, '1AbCdEfGhIjKlMnOp', '1AbCdEfGhIjKlMnOp', 'file name 2', 'application/pdf', 0, encode(sha256('file'), 'hex'), null, null, now(), now(), null),
  ('aaaaaaaa-0008-4000-8000-000000000003', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000003', 'title 3', null, 'EMERGENCY', null, '1AbCdEfGhIjKlMnOp', '1AbCdEfGhIjKlMnOp', 'file name 3', 'application/pdf', 0, encode(sha256('file'), 'hex'), null, null, now(), now(), null),
  ('aaaaaaaa-0008-4000-8000-000000000004', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000002', 'aaaaaaaa-0001-4000-8000-000000000004', 'title 4', null, 'EMERGENCY', null, '1AbCdEfGhIjKlMnOp', '1AbCdEfGhIjKlMnOp', 'file name 4', 'application/pdf', 0, encode(sha256('file'), 'hex'), null, null, now(), now(), null),
  ('aaaaaaaa-0008-4000-8000-000000000005', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003', 'aaaaaaaa-0001-4000-8000-000000000001', 'title 5', null, 'EMERGENCY', null, '1AbCdEfGhIjKlMnOp', '1AbCdEfGhIjKlMnOp', 'file name 5', 'application/pdf', 0, encode(sha256('file'), 'hex'), null, null, now(), now(), null),
  ('aaaaaaaa-0008-4000-8000-000000000006', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000004', 'aaaaaaaa-0001-4000-8000-000000000002', 'title 6', null, 'EMERGENCY', null, '1AbCdEfGhIjKlMnOp', '1AbCdEfGhIjKlMnOp', 'file name 6', 'application/pdf', 0, encode(sha256('file'), 'hex'), null, null, now(), now(), null),
  ('bbbbbbbb-0008-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0002-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000007', 'bbbbbbbb-0001-4000-8000-000000000001', 'title 101', null, 'EMERGENCY', null, '1AbCdEfGhIjKlMnOp', '1AbCdEfGhIjKlMnOp', 'file name 101', 'application/pdf', 0, encode(sha256('file'), 'hex'), null, null, now(), now(), null),
  ('bbbbbbbb-0008-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0002-4000-8000-000000000002', 'bbbbbbbb-0003-4000-8000-000000000008', 'bbbbbbbb-0001-4000-8000-000000000002', 'title 102', null, 'EMERGENCY', null, '1AbCdEfGhIjKlMnOp', '1AbCdEfGhIjKlMnOp', 'file name 102', 'application/pdf', 0, encode(sha256('file'), 'hex'), null, null, now(), now(), null),
  ('bbbbbbbb-0008-4000-8000-000000000003', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0002-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000003', 'title 103', null, 'EMERGENCY', null, '1AbCdEfGhIjKlMnOp', '1AbCdEfGhIjKlMnOp', 'file name 103', 'application/pdf', 0, encode(sha256('file'), 'hex'), null, null, now(), now(), null),
  ('bbbbbbbb-0008-4000-8000-000000000004', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0002-4000-8000-000000000002', 'bbbbbbbb-0003-4000-8000-000000000002', 'bbbbbbbb-0001-4000-8000-000000000004', 'title 104', null, 'EMERGENCY', null, '1AbCdEfGhIjKlMnOp', '1AbCdEfGhIjKlMnOp', 'file name 104', 'application/pdf', 0, encode(sha256('file'), 'hex'), null, null, now(), now(), null),
  ('bbbbbbbb-0008-4000-8000-000000000005', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0002-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000003', 'bbbbbbbb-0001-4000-8000-000000000001', 'title 105', null, 'EMERGENCY', null, '1AbCdEfGhIjKlMnOp', '1AbCdEfGhIjKlMnOp', 'file name 105', 'application/pdf', 0, encode(sha256('file'), 'hex'), null, null, now(), now(), null),
  ('bbbbbbbb-0008-4000-8000-000000000006', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0002-4000-8000-000000000002', 'bbbbbbbb-0003-4000-8000-000000000004', 'bbbbbbbb-0001-4000-8000-000000000002', 'title 106', null, 'EMERGENCY', null, '1AbCdEfGhIjKlMnOp', '1AbCdEfGhIjKlMnOp', 'file name 106', 'application/pdf', 0, encode(sha256('file'), 'hex'), null, null, now(), now(), null);
insert into iaoms.document_recipients (id, institution_id, document_id, recipient_id, sent_by, read_at) values
  ('aaaaaaaa-0009-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'aaaaaaaa-0003-4000-8000-000000000008', null),
  ('aaaaaaaa-0009-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000008', 'aaaaaaaa-0003-4000-8000-000000000001', null),
  ('bbbbbbbb-0009-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0008-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000007', 'bbbbbbbb-0003-4000-8000-000000000008', null),
  ('bbbbbbbb-0009-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0008-4000-8000-000000000002', 'bbbbbbbb-0003-4000-8000-000000000008', 'bbbbbbbb-0003-4000-8000-000000000001', null);
insert into iaoms.document_versions (id, institution_id, document_id, number, drive_file_id, file_name, mime_type, file_size_bytes, file_hash, web_view_link, uploaded_by, note) values
  ('aaaaaaaa-000a-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000001', 2, '1AbCdEfGhIjKlMnOp', 'file name 1', 'application/pdf', 0, encode(sha256('file'), 'hex'), null, 'aaaaaaaa-0003-4000-8000-000000000007', null),
  ('aaaaaaaa-000a-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000002', 3, '1AbCdEfGhIjKlMnOp', 'file name 2', 'application/pdf', 0, encode(sha256('file'), 'hex'), null, 'aaaaaaaa-0003-4000-8000-000000000008', null),
  ('bbbbbbbb-000a-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0008-4000-8000-000000000001', 102, '1AbCdEfGhIjKlMnOp', 'file name 101', 'application/pdf', 0, encode(sha256('file'), 'hex'), null, 'bbbbbbbb-0003-4000-8000-000000000007', null),
  ('bbbbbbbb-000a-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0008-4000-8000-000000000002', 103, '1AbCdEfGhIjKlMnOp', 'file name 102', 'application/pdf', 0, encode(sha256('file'), 'hex'), null, 'bbbbbbbb-0003-4000-8000-000000000008', null);
insert into iaoms.document_attachments (id, institution_id, document_id, drive_file_id, file_name, mime_type, file_size_bytes, file_hash, web_view_link, uploaded_by) values
  ('aaaaaaaa-000b-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000001', '1' || replace(gen_random_uuid()::text, '-', ''), 'file name 1', 'application/pdf', 0, encode(sha256('file'), 'hex'), null, 'aaaaaaaa-0003-4000-8000-000000000007'),
  ('aaaaaaaa-000b-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000002', '1' || replace(gen_random_uuid()::text, '-', ''), 'file name 2', 'application/pdf', 0, encode(sha256('file'), 'hex'), null, 'aaaaaaaa-0003-4000-8000-000000000008'),
  ('bbbbbbbb-000b-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0008-4000-8000-000000000001', '1' || replace(gen_random_uuid()::text, '-', ''), 'file name 101', 'application/pdf', 0, encode(sha256('file'), 'hex'), null, 'bbbbbbbb-0003-4000-8000-000000000007'),
  ('bbbbbbbb-000b-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0008-4000-8000-000000000002', '1' || replace(gen_random_uuid()::text, '-', ''), 'file name 102', 'application/pdf', 0, encode(sha256('file'), 'hex'), null, 'bbbbbbbb-0003-4000-8000-000000000008');
insert into iaoms.workflow_templates (id, institution_id, name, description, stages) values
  ('aaaaaaaa-000c-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'name 1', null, '[{"routing": "SEQUENTIAL", "roles": ["HOD"], "department": "ANY"}]'),
  ('aaaaaaaa-000c-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'name 2', null, '[{"routing": "SEQUENTIAL", "roles": ["HOD"], "department": "ANY"}]'),
  ('bbbbbbbb-000c-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'name 101', null, '[{"routing": "SEQUENTIAL", "roles": ["HOD"], "department": "ANY"}]'),
  ('bbbbbbbb-000c-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'name 102', null, '[{"routing": "SEQUENTIAL", "roles": ["HOD"], "department": "ANY"}]');
insert into iaoms.approval_cards (id, institution_id, operation_id, document_id, submitter_id, department_id, title, routing, status, decided_at) values
  ('aaaaaaaa-000d-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'aaaaaaaa-0001-4000-8000-000000000001', 'title 1', 'SEQUENTIAL', 'CANCELLED', now()),
  ('aaaaaaaa-000d-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000002', 'aaaaaaaa-0008-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000008', 'aaaaaaaa-0001-4000-8000-000000000002', 'title 2', 'SEQUENTIAL', 'CANCELLED', now()),
  ('aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000003', 'title 3', 'SEQUENTIAL', 'CANCELLED', now()),
  ('aaaaaaaa-000d-4000-8000-000000000004', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000002', 'aaaaaaaa-0008-4000-8000-000000000004', 'aaaaaaaa-0003-4000-8000-000000000002', 'aaaaaaaa-0001-4000-8000-000000000004', 'title 4', 'SEQUENTIAL', 'CANCELLED', now()),
  ('bbbbbbbb-000d-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0002-4000-8000-000000000001', 'bbbbbbbb-0008-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000007', 'bbbbbbbb-0001-4000-8000-000000000001', 'title 101', 'SEQUENTIAL', 'CANCELLED', now()),
  ('bbbbbbbb-000d-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0002-4000-8000-000000000002', 'bbbbbbbb-0008-4000-8000-000000000002', 'bbbbbbbb-0003-4000-8000-000000000008', 'bbbbbbbb-0001-4000-8000-000000000002', 'title 102', 'SEQUENTIAL', 'CANCELLED', now()),
  ('bbbbbbbb-000d-4000-8000-000000000003', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0002-4000-8000-000000000001', 'bbbbbbbb-0008-4000-8000-000000000003', 'bbbbbbbb-0003-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000003', 'title 103', 'SEQUENTIAL', 'CANCELLED', now()),
  ('bbbbbbbb-000d-4000-8000-000000000004', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0002-4000-8000-000000000002', 'bbbbbbbb-0008-4000-8000-000000000004', 'bbbbbbbb-0003-4000-8000-000000000002', 'bbbbbbbb-0001-4000-8000-000000000004', 'title 104', 'SEQUENTIAL', 'CANCELLED', now());
insert into iaoms.approval_card_recipients (id, institution_id, card_id, recipient_id, "position", activated_at, decided_at, comment, forwarded_from_id) values
  ('aaaaaaaa-000e-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', (random() * 199)::integer + 1, now(), now(), null, null),
  ('aaaaaaaa-000e-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000008', (random() * 199)::integer + 1, now(), now(), null, null),
  ('aaaaaaaa-000e-4000-8000-000000000003', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000001', (random() * 199)::integer + 1, now(), now(), null, null),
  ('bbbbbbbb-000e-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000d-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000007', (random() * 199)::integer + 1, now(), now(), null, null),
  ('bbbbbbbb-000e-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000d-4000-8000-000000000002', 'bbbbbbbb-0003-4000-8000-000000000008', (random() * 199)::integer + 1, now(), now(), null, null),
  ('bbbbbbbb-000e-4000-8000-000000000003', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000d-4000-8000-000000000003', 'bbbbbbbb-0003-4000-8000-000000000001', (random() * 199)::integer + 1, now(), now(), null, null);
insert into iaoms.approvals (id, institution_id, card_id, step_id, actor_id, action, comment, ip_address) values
  ('aaaaaaaa-000f-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000001', 'aaaaaaaa-000e-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'SUBMITTED', null, null),
  ('aaaaaaaa-000f-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000002', 'aaaaaaaa-000e-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000008', 'SUBMITTED', null, null),
  ('bbbbbbbb-000f-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000d-4000-8000-000000000001', 'bbbbbbbb-000e-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000007', 'SUBMITTED', null, null),
  ('bbbbbbbb-000f-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000d-4000-8000-000000000002', 'bbbbbbbb-000e-4000-8000-000000000002', 'bbbbbbbb-0003-4000-8000-000000000008', 'SUBMITTED', null, null);
insert into iaoms.workflow_instances (id, institution_id, card_id, template_id, stages, current_stage, finished_at) values
  ('aaaaaaaa-0010-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000001', 'aaaaaaaa-000c-4000-8000-000000000001', '[{"routing": "PARALLEL"}, {"routing": "SEQUENTIAL"}]', 1, null),
  ('aaaaaaaa-0010-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000002', 'aaaaaaaa-000c-4000-8000-000000000002', '[{"routing": "PARALLEL"}, {"routing": "SEQUENTIAL"}]', 1, null),
  ('bbbbbbbb-0010-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000d-4000-8000-000000000001', 'bbbbbbbb-000c-4000-8000-000000000001', '[{"routing": "PARALLEL"}, {"routing": "SEQUENTIAL"}]', 1, null),
  ('bbbbbbbb-0010-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000d-4000-8000-000000000002', 'bbbbbbbb-000c-4000-8000-000000000002', '[{"routing": "PARALLEL"}, {"routing": "SEQUENTIAL"}]', 1, null);
insert into iaoms.escalations (id, institution_id, card_id, step_id, escalated_to, reason, resolved_at) values
  ('aaaaaaaa-0011-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000001', 'aaaaaaaa-000e-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'OVERDUE', null),
  ('aaaaaaaa-0011-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000002', 'aaaaaaaa-000e-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000008', 'OVERDUE', null),
  ('bbbbbbbb-0011-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000d-4000-8000-000000000001', 'bbbbbbbb-000e-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000007', 'OVERDUE', null),
  ('bbbbbbbb-0011-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000d-4000-8000-000000000002', 'bbbbbbbb-000e-4000-8000-000000000002', 'bbbbbbbb-0003-4000-8000-000000000008', 'OVERDUE', null);
insert into iaoms.notification_templates (code, kind, subject, body) values
  ('naaa', 'APPROVAL', 'subject 13', 'body 13'),
  ('oaaa', 'APPROVAL', 'subject 14', 'body 14');
insert into iaoms.notifications (id, institution_id, recipient_id, kind, title, body, operation_id, read_at, dispatched_at) values
  ('aaaaaaaa-0013-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'APPROVAL', 'title 1', 'body 1', 'aaaaaaaa-0002-4000-8000-000000000001', null, null),
  ('aaaaaaaa-0013-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008', 'APPROVAL', 'title 2', 'body 2', 'aaaaaaaa-0002-4000-8000-000000000002', null, null),
  ('bbbbbbbb-0013-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000007', 'APPROVAL', 'title 101', 'body 101', 'bbbbbbbb-0002-4000-8000-000000000001', null, null),
  ('bbbbbbbb-0013-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000008', 'APPROVAL', 'title 102', 'body 102', 'bbbbbbbb-0002-4000-8000-000000000002', null, null);
insert into iaoms.notification_subscriptions (id, institution_id, recipient_id, kind, channel) values
  ('aaaaaaaa-0014-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'APPROVAL', 'EMAIL'),
  ('aaaaaaaa-0014-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008', 'APPROVAL', 'EMAIL'),
  ('bbbbbbbb-0014-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000007', 'APPROVAL', 'EMAIL'),
  ('bbbbbbbb-0014-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000008', 'APPROVAL', 'EMAIL');
insert into iaoms.notification_queue (id, institution_id, notification_id, recipient_id, channel) values
  ('aaaaaaaa-0015-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0013-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'EMAIL'),
  ('aaaaaaaa-0015-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0013-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000008', 'EMAIL'),
  ('bbbbbbbb-0015-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0013-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000007', 'EMAIL'),
  ('bbbbbbbb-0015-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0013-4000-8000-000000000002', 'bbbbbbbb-0003-4000-8000-000000000008', 'EMAIL');
insert into iaoms.meetings (id, institution_id, operation_id, organizer_id, title, agenda, starts_at, location, meeting_url, google_event_id, google_synced_at) values
  ('aaaaaaaa-0016-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'title 1', null, timestamptz '2030-05-06 09:00Z', 'Room 101', null, null, null),
  ('aaaaaaaa-0016-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000008', 'title 2', null, timestamptz '2030-05-06 09:00Z', 'Room 101', null, null, null),
  ('aaaaaaaa-0016-4000-8000-000000000003', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 'title 3', null, timestamptz '2030-05-06 09:00Z', 'Room 101', null, null, null),
  ('bbbbbbbb-0016-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0002-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000007', 'title 101', null, timestamptz '2030-05-06 09:00Z', 'Room 101', null, null, null),
  ('bbbbbbbb-0016-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0002-4000-8000-000000000002', 'bbbbbbbb-0003-4000-8000-000000000008', 'title 102', null, timestamptz '2030-05-06 09:00Z', 'Room 101', null, null, null),
  ('bbbbbbbb-0016-4000-8000-000000000003', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0002-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000001', 'title 103', null, timestamptz '2030-05-06 09:00Z', 'Room 101', null, null, null);
insert into iaoms.meeting_participants (id, institution_id, meeting_id, recipient_id, responded_at) values
  ('aaaaaaaa-0017-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0016-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', null),
  ('aaaaaaaa-0017-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0016-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000008', null),
  ('bbbbbbbb-0017-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0016-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000007', null),
  ('bbbbbbbb-0017-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0016-4000-8000-000000000002', 'bbbbbbbb-0003-4000-8000-000000000008', null);
insert into iaoms.live_meeting_requests (id, institution_id, requester_id, target_id, card_id, reason, expires_at, responded_at, meeting_id) values
  ('aaaaaaaa-0018-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'aaaaaaaa-0003-4000-8000-000000000008', 'aaaaaaaa-000d-4000-8000-000000000001', 'reason 1', now() + interval '30 minutes', null, 'aaaaaaaa-0016-4000-8000-000000000001'),
  ('aaaaaaaa-0018-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008', 'aaaaaaaa-0003-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000002', 'reason 2', now() + interval '30 minutes', null, 'aaaaaaaa-0016-4000-8000-000000000002'),
  ('bbbbbbbb-0018-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000007', 'bbbbbbbb-0003-4000-8000-000000000008', 'bbbbbbbb-000d-4000-8000-000000000001', 'reason 101', now() + interval '30 minutes', null, 'bbbbbbbb-0016-4000-8000-000000000001'),
  ('bbbbbbbb-0018-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000008', 'bbbbbbbb-0003-4000-8000-000000000001', 'bbbbbbbb-000d-4000-8000-000000000002', 'reason 102', now() + interval '30 minutes', null, 'bbbbbbbb-0016-4000-8000-000000000002');
insert into iaoms.calendar_events (id, institution_id, owner_id, department_id, operation_id, title, description, starts_at, ends_at, location, google_event_id, google_calendar_id, google_synced_at) values
  ('aaaaaaaa-0019-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'title 1', null, timestamptz '2030-05-06 09:00Z', timestamptz '2030-05-06 10:00Z', null, gen_random_uuid()::text, null, null),
  ('aaaaaaaa-0019-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008', 'aaaaaaaa-0001-4000-8000-000000000002', 'aaaaaaaa-0002-4000-8000-000000000002', 'title 2', null, timestamptz '2030-05-06 09:00Z', timestamptz '2030-05-06 10:00Z', null, gen_random_uuid()::text, null, null),
  ('aaaaaaaa-0019-4000-8000-000000000003', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000003', 'aaaaaaaa-0002-4000-8000-000000000001', 'title 3', null, timestamptz '2030-05-06 09:00Z', timestamptz '2030-05-06 10:00Z', null, gen_random_uuid()::text, null, null),
  ('bbbbbbbb-0019-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000007', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0002-4000-8000-000000000001', 'title 101', null, timestamptz '2030-05-06 09:00Z', timestamptz '2030-05-06 10:00Z', null, gen_random_uuid()::text, null, null),
  ('bbbbbbbb-0019-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000008', 'bbbbbbbb-0001-4000-8000-000000000002', 'bbbbbbbb-0002-4000-8000-000000000002', 'title 102', null, timestamptz '2030-05-06 09:00Z', timestamptz '2030-05-06 10:00Z', null, gen_random_uuid()::text, null, null),
  ('bbbbbbbb-0019-4000-8000-000000000003', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000003', 'bbbbbbbb-0002-4000-8000-000000000001', 'title 103', null, timestamptz '2030-05-06 09:00Z', timestamptz '2030-05-06 10:00Z', null, gen_random_uuid()::text, null, null);
insert into iaoms.calendar_event_attendees (id, institution_id, event_id, recipient_id, responded_at) values
  ('aaaaaaaa-001a-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0019-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', null),
  ('aaaaaaaa-001a-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0019-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000008', null),
  ('bbbbbbbb-001a-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0019-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000007', null),
  ('bbbbbbbb-001a-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0019-4000-8000-000000000002', 'bbbbbbbb-0003-4000-8000-000000000008', null);
insert into iaoms.channels (id, institution_id, name, department_id, operation_id, created_by) values
  ('aaaaaaaa-001b-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'name 1', 'aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007'),
  ('aaaaaaaa-001b-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'name 2', 'aaaaaaaa-0001-4000-8000-000000000002', 'aaaaaaaa-0002-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000008'),
  ('aaaaaaaa-001b-4000-8000-000000000003', 'aaaaaaaa-0000-4000-8000-000000000001', 'name 3', 'aaaaaaaa-0001-4000-8000-000000000003', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001'),
  ('bbbbbbbb-001b-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'name 101', 'bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0002-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000007'),
  ('bbbbbbbb-001b-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'name 102', 'bbbbbbbb-0001-4000-8000-000000000002', 'bbbbbbbb-0002-4000-8000-000000000002', 'bbbbbbbb-0003-4000-8000-000000000008'),
  ('bbbbbbbb-001b-4000-8000-000000000003', 'bbbbbbbb-0000-4000-8000-000000000001', 'name 103', 'bbbbbbbb-0001-4000-8000-000000000003', 'bbbbbbbb-0002-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000001');
insert into iaoms.channel_members (id, institution_id, channel_id, recipient_id) values
  ('aaaaaaaa-001c-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001b-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007'),
  ('aaaaaaaa-001c-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001b-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000008'),
  ('bbbbbbbb-001c-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-001b-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000007'),
  ('bbbbbbbb-001c-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-001b-4000-8000-000000000002', 'bbbbbbbb-0003-4000-8000-000000000008');
insert into iaoms.messages (id, institution_id, channel_id, author_id, body, reply_to, edited_at, retracted_at) values
  ('aaaaaaaa-001d-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001b-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'Good morning.', null, null, null),
  ('aaaaaaaa-001d-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001b-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000008', 'Good morning.', null, null, null),
  ('aaaaaaaa-001d-4000-8000-000000000003', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001b-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000001', 'Good morning.', null, null, null),
  ('bbbbbbbb-001d-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-001b-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000007', 'Good morning.', null, null, null),
  ('bbbbbbbb-001d-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-001b-4000-8000-000000000002', 'bbbbbbbb-0003-4000-8000-000000000008', 'Good morning.', null, null, null),
  ('bbbbbbbb-001d-4000-8000-000000000003', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-001b-4000-8000-000000000003', 'bbbbbbbb-0003-4000-8000-000000000001', 'Good morning.', null, null, null);
insert into iaoms.message_read_receipts (institution_id, message_id, recipient_id) values
  ('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001d-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007'),
  ('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001d-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000008'),
  ('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-001d-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000007'),
  ('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-001d-4000-8000-000000000002', 'bbbbbbbb-0003-4000-8000-000000000008');
insert into iaoms.comments (id, institution_id, author_id, document_id, card_id, parent_id, body) values
  ('aaaaaaaa-001f-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'aaaaaaaa-0008-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000001', null, 'body 1'),
  ('aaaaaaaa-001f-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008', 'aaaaaaaa-0008-4000-8000-000000000002', 'aaaaaaaa-000d-4000-8000-000000000002', null, 'body 2'),
  ('bbbbbbbb-001f-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000007', 'bbbbbbbb-0008-4000-8000-000000000001', 'bbbbbbbb-000d-4000-8000-000000000001', null, 'body 101'),
  ('bbbbbbbb-001f-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000008', 'bbbbbbbb-0008-4000-8000-000000000002', 'bbbbbbbb-000d-4000-8000-000000000002', null, 'body 102');
insert into iaoms.signatures (id, institution_id, document_id, card_id, signer_id, kind, document_version, file_hash, image_url, ip_address, user_agent) values
  ('aaaaaaaa-0020-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'CLICK', 2, encode(sha256('file'), 'hex'), null, null, null),
  ('aaaaaaaa-0020-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000002', 'aaaaaaaa-000d-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000008', 'CLICK', 3, encode(sha256('file'), 'hex'), null, null, null),
  ('bbbbbbbb-0020-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0008-4000-8000-000000000001', 'bbbbbbbb-000d-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000007', 'CLICK', 102, encode(sha256('file'), 'hex'), null, null, null),
  ('bbbbbbbb-0020-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0008-4000-8000-000000000002', 'bbbbbbbb-000d-4000-8000-000000000002', 'bbbbbbbb-0003-4000-8000-000000000008', 'CLICK', 103, encode(sha256('file'), 'hex'), null, null, null);
insert into iaoms.signature_requests (id, institution_id, document_id, requester_id, signer_id, message, expires_at, responded_at, signature_id) values
  ('aaaaaaaa-0021-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'aaaaaaaa-0003-4000-8000-000000000008', null, now() + interval '14 days', null, 'aaaaaaaa-0020-4000-8000-000000000001'),
  ('aaaaaaaa-0021-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000008', 'aaaaaaaa-0003-4000-8000-000000000001', null, now() + interval '14 days', null, 'aaaaaaaa-0020-4000-8000-000000000002'),
  ('bbbbbbbb-0021-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0008-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000007', 'bbbbbbbb-0003-4000-8000-000000000008', null, now() + interval '14 days', null, 'bbbbbbbb-0020-4000-8000-000000000001'),
  ('bbbbbbbb-0021-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0008-4000-8000-000000000002', 'bbbbbbbb-0003-4000-8000-000000000008', 'bbbbbbbb-0003-4000-8000-000000000001', null, now() + interval '14 days', null, 'bbbbbbbb-0020-4000-8000-000000000002');
insert into iaoms.audit_logs (id, institution_id, actor_id, action_type, resource_accessed, row_id, old_values, new_values, ip_address, user_agent) values
  ('aaaaaaaa-0022-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', null, 'action type 1', 'resource accessed 1', null, '{"status": "DRAFT"}', '{"status": "PENDING"}', null, null),
  ('aaaaaaaa-0022-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', null, 'action type 2', 'resource accessed 2', null, '{"status": "DRAFT"}', '{"status": "PENDING"}', null, null),
  ('bbbbbbbb-0022-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', null, 'action type 101', 'resource accessed 101', null, '{"status": "DRAFT"}', '{"status": "PENDING"}', null, null),
  ('bbbbbbbb-0022-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', null, 'action type 102', 'resource accessed 102', null, '{"status": "DRAFT"}', '{"status": "PENDING"}', null, null);
insert into iaoms.dashboard_widgets (id, institution_id, owner_id, kind) values
  ('aaaaaaaa-0023-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'COUNTERS'),
  ('aaaaaaaa-0023-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008', 'COUNTERS'),
  ('bbbbbbbb-0023-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000007', 'COUNTERS'),
  ('bbbbbbbb-0023-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000008', 'COUNTERS');
insert into iaoms.analytics_metrics (id, institution_id, metric, department_id, day, value) values
  ('aaaaaaaa-0024-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'DOCUMENTS_CREATED', 'aaaaaaaa-0001-4000-8000-000000000001', date '2024-02-05', 0),
  ('aaaaaaaa-0024-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'DOCUMENTS_CREATED', 'aaaaaaaa-0001-4000-8000-000000000002', date '2024-03-05', 0),
  ('bbbbbbbb-0024-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'DOCUMENTS_CREATED', 'bbbbbbbb-0001-4000-8000-000000000001', date '2024-06-05', 0),
  ('bbbbbbbb-0024-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'DOCUMENTS_CREATED', 'bbbbbbbb-0001-4000-8000-000000000002', date '2024-07-05', 0);
insert into iaoms.realtime_counters (id, institution_id, name, value) values
  ('aaaaaaaa-0025-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'N' || upper(substr(md5(gen_random_uuid()::text), 1, 12)), 0),
  ('aaaaaaaa-0025-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'N' || upper(substr(md5(gen_random_uuid()::text), 1, 12)), 0),
  ('bbbbbbbb-0025-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'N' || upper(substr(md5(gen_random_uuid()::text), 1, 12)), 0),
  ('bbbbbbbb-0025-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'N' || upper(substr(md5(gen_random_uuid()::text), 1, 12)), 0);
insert into iaoms.history_cards (id, institution_id, operation_id, card_id, submitter_id, department_id, title, routing, outcome, signatures, rounds, submitted_at, finished_at) values
  ('aaaaaaaa-0026-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'aaaaaaaa-0001-4000-8000-000000000001', 'title 1', 'SEQUENTIAL', 'APPROVED', 0, 1, timestamptz '2030-05-06 09:00Z', timestamptz '2030-05-06 10:00Z'),
  ('aaaaaaaa-0026-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000002', 'aaaaaaaa-000d-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000008', 'aaaaaaaa-0001-4000-8000-000000000002', 'title 2', 'SEQUENTIAL', 'APPROVED', 0, 1, timestamptz '2030-05-06 09:00Z', timestamptz '2030-05-06 10:00Z'),
  ('bbbbbbbb-0026-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0002-4000-8000-000000000001', 'bbbbbbbb-000d-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000007', 'bbbbbbbb-0001-4000-8000-000000000001', 'title 101', 'SEQUENTIAL', 'APPROVED', 0, 1, timestamptz '2030-05-06 09:00Z', timestamptz '2030-05-06 10:00Z'),
  ('bbbbbbbb-0026-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0002-4000-8000-000000000002', 'bbbbbbbb-000d-4000-8000-000000000002', 'bbbbbbbb-0003-4000-8000-000000000008', 'bbbbbbbb-0001-4000-8000-000000000002', 'title 102', 'SEQUENTIAL', 'APPROVED', 0, 1, timestamptz '2030-05-06 09:00Z', timestamptz '2030-05-06 10:00Z');
insert into iaoms.recent_activity (id, institution_id, recipient_id, action, summary, operation_id) values
  ('aaaaaaaa-0027-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'card.approved', 'summary 1', 'aaaaaaaa-0002-4000-8000-000000000001'),
  ('aaaaaaaa-0027-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008', 'card.approved', 'summary 2', 'aaaaaaaa-0002-4000-8000-000000000002'),
  ('bbbbbbbb-0027-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000007', 'card.approved', 'summary 101', 'bbbbbbbb-0002-4000-8000-000000000001'),
  ('bbbbbbbb-0027-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000008', 'card.approved', 'summary 102', 'bbbbbbbb-0002-4000-8000-000000000002');
insert into iaoms.reminders (id, institution_id, owner_id, text, remind_at, operation_id, sent_at) values
  ('aaaaaaaa-0028-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'text 1', timestamptz '2030-05-06 09:00Z', 'aaaaaaaa-0002-4000-8000-000000000001', null),
  ('aaaaaaaa-0028-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008', 'text 2', timestamptz '2030-05-06 09:00Z', 'aaaaaaaa-0002-4000-8000-000000000002', null),
  ('bbbbbbbb-0028-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000007', 'text 101', timestamptz '2030-05-06 09:00Z', 'bbbbbbbb-0002-4000-8000-000000000001', null),
  ('bbbbbbbb-0028-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000008', 'text 102', timestamptz '2030-05-06 09:00Z', 'bbbbbbbb-0002-4000-8000-000000000002', null);
insert into iaoms.notes (id, institution_id, owner_id, title, operation_id) values
  ('aaaaaaaa-0029-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'title 1', 'aaaaaaaa-0002-4000-8000-000000000001'),
  ('aaaaaaaa-0029-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008', 'title 2', 'aaaaaaaa-0002-4000-8000-000000000002'),
  ('bbbbbbbb-0029-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000007', 'title 101', 'bbbbbbbb-0002-4000-8000-000000000001'),
  ('bbbbbbbb-0029-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000008', 'title 102', 'bbbbbbbb-0002-4000-8000-000000000002');
update iaoms.departments set head_id = 'aaaaaaaa-0003-4000-8000-000000000007' where id = 'aaaaaaaa-0001-4000-8000-000000000001';
update iaoms.departments set head_id = 'aaaaaaaa-0003-4000-8000-000000000008' where id = 'aaaaaaaa-0001-4000-8000-000000000002';
update iaoms.departments set head_id = 'aaaaaaaa-0003-4000-8000-000000000001' where id = 'aaaaaaaa-0001-4000-8000-000000000003';
update iaoms.departments set head_id = 'aaaaaaaa-0003-4000-8000-000000000002' where id = 'aaaaaaaa-0001-4000-8000-000000000004';
update iaoms.departments set head_id = 'bbbbbbbb-0003-4000-8000-000000000007' where id = 'bbbbbbbb-0001-4000-8000-000000000001';
update iaoms.departments set head_id = 'bbbbbbbb-0003-4000-8000-000000000008' where id = 'bbbbbbbb-0001-4000-8000-000000000002';
update iaoms.departments set head_id = 'bbbbbbbb-0003-4000-8000-000000000001' where id = 'bbbbbbbb-0001-4000-8000-000000000003';
update iaoms.departments set head_id = 'bbbbbbbb-0003-4000-8000-000000000002' where id = 'bbbbbbbb-0001-4000-8000-000000000004';
select is((select count(*) from iaoms.institutions where (id = 'aaaaaaaa-0000-4000-8000-000000000001') or (id = 'bbbbbbbb-0000-4000-8000-000000000001')), 2::bigint, 'the rows that behaviour is tested on are there, iaoms.institutions among them');
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
  ('an outsider', '00000000-0003-4000-8000-000000000999'),
  ('EMPLOYEE of A', 'aaaaaaaa-0003-4000-8000-000000000001'),
  ('HOD of A', 'aaaaaaaa-0003-4000-8000-000000000002'),
  ('REGISTRAR of A', 'aaaaaaaa-0003-4000-8000-000000000003'),
  ('PRINCIPAL of A', 'aaaaaaaa-0003-4000-8000-000000000004'),
  ('ADMIN of A', 'aaaaaaaa-0003-4000-8000-000000000005'),
  ('the lead of A', 'aaaaaaaa-0003-4000-8000-000000000006'),
  ('the report of A', 'aaaaaaaa-0003-4000-8000-000000000007'),
  ('the report''s report of A', 'aaaaaaaa-0003-4000-8000-000000000008'),
  ('EMPLOYEE of B', 'bbbbbbbb-0003-4000-8000-000000000001'),
  ('HOD of B', 'bbbbbbbb-0003-4000-8000-000000000002'),
  ('REGISTRAR of B', 'bbbbbbbb-0003-4000-8000-000000000003'),
  ('PRINCIPAL of B', 'bbbbbbbb-0003-4000-8000-000000000004'),
  ('ADMIN of B', 'bbbbbbbb-0003-4000-8000-000000000005'),
  ('the lead of B', 'bbbbbbbb-0003-4000-8000-000000000006'),
  ('the report of B', 'bbbbbbbb-0003-4000-8000-000000000007'),
  ('the report''s report of B', 'bbbbbbbb-0003-4000-8000-000000000008');
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
select pg_temp.calls('iaoms.operations', array[['status', $$'OPEN'$$], ['before', $$timestamptz '2024-01-15 12:01:07+00'$$], ['first', $$1$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'status', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as status'],
  ['ADMIN of A', 'first', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without first'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$201$$, '^PT400 ARGUMENT_INVALID$', 'refuses 201, beyond the bound as first']
]);
select pg_temp.calls('iaoms.operation_parts', array[['operation', $$'aaaaaaaa-0002-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'operation', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without operation']
]);
select pg_temp.calls('iaoms_private.my_operations', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms.colleagues', array[['department', $$'aaaaaaaa-0001-4000-8000-000000000001'$$], ['after_name', $$'after name 7'$$], ['after_id', $$'00000000-0000-4000-8000-000000000007'$$], ['first', $$1$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'after_name', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses after_name that is too large'],
  ['ADMIN of A', 'first', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without first'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$201$$, '^PT400 ARGUMENT_INVALID$', 'refuses 201, beyond the bound as first']
]);
select pg_temp.calls('iaoms.my_permissions', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it']
]);
select pg_temp.calls('iaoms.my_devices', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it']
]);
select pg_temp.calls('iaoms.my_face_checks', array[['first', $$1$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'first', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without first'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as first']
]);
select pg_temp.calls('iaoms_private.my_department', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms_private.may', array[['permission', $$'permission 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms_private.institutions_where_i_may', array[['permission', $$'permission 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms_private.session_is_live', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms_private.face_was_seen', array[['purpose', $$'LOGIN'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms.sign_in_with_hitam_id', array[['hitam_id', $$'hitam id 7'$$], ['password', $$'password 7'$$], ['device_name', $$'device name 7'$$]]::text[], array[
  ['anon', null, null, 'not ^(PT401|42|0A|25006|XX|54)', 'runs for whoever is not signed in'],
  ['ADMIN of A', 'hitam_id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without hitam_id'],
  ['ADMIN of A', 'hitam_id', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as hitam_id'],
  ['ADMIN of A', 'hitam_id', $$repeat('x', 21)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 21 characters as hitam_id'],
  ['ADMIN of A', 'password', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without password'],
  ['ADMIN of A', 'password', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as password'],
  ['ADMIN of A', 'password', $$repeat('x', 73)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 73 characters as password'],
  ['ADMIN of A', 'device_name', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without device_name'],
  ['ADMIN of A', 'device_name', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as device_name'],
  ['ADMIN of A', 'device_name', $$repeat('x', 121)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 121 characters as device_name']
]);
select pg_temp.calls('iaoms.register_device', array[['session', $$'aaaaaaaa-0004-4000-8000-000000000001'$$], ['device_name', $$'device name 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'session', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'session', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without session'],
  ['ADMIN of A', 'device_name', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without device_name'],
  ['ADMIN of A', 'device_name', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as device_name'],
  ['ADMIN of A', 'device_name', $$repeat('x', 121)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 121 characters as device_name']
]);
select pg_temp.calls('iaoms.change_password', array[['password', $$'password 7xx'$$], ['current', $$'current 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'password', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without password'],
  ['ADMIN of A', 'password', $$'xxxxxxxxxxx'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 11 characters as password'],
  ['ADMIN of A', 'password', $$repeat('x', 73)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 73 characters as password'],
  ['ADMIN of A', 'current', $$repeat('x', 73)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 73 characters as current']
]);
select pg_temp.calls('iaoms.sign_out', array[['session', $$'aaaaaaaa-0004-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'session', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'session', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without session']
]);
select pg_temp.calls('iaoms.force_sign_out', array[['recipient', $$'aaaaaaaa-0003-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'recipient', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without recipient']
]);
select pg_temp.calls('iaoms.place_recipient', array[['recipient', $$'aaaaaaaa-0003-4000-8000-000000000001'$$], ['role', $$'EMPLOYEE'$$], ['department', $$'aaaaaaaa-0001-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'recipient', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without recipient'],
  ['ADMIN of A', 'role', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without role'],
  ['ADMIN of A', 'role', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as role']
]);
select pg_temp.calls('iaoms.update_my_profile', array[['designation', $$'designation 7'$$], ['phone', $$'+70000000'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', null, null, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'designation', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as designation'],
  ['ADMIN of A', 'designation', $$repeat('x', 121)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 121 characters as designation'],
  ['ADMIN of A', 'phone', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses phone that is too large'],
  ['ADMIN of A', 'phone', $$'+70000000!'$$, '^PT400 ARGUMENT_INVALID$', 'refuses "+70000000!", which does not match the pattern as phone']
]);
select pg_temp.calls('iaoms.sync_google_profile', array[['full_name', $$'full name 7'$$], ['avatar_url', $$'https://example.com/avatar-url/7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'full_name', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'full_name', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without full_name'],
  ['ADMIN of A', 'full_name', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as full_name'],
  ['ADMIN of A', 'full_name', $$repeat('x', 121)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 121 characters as full_name'],
  ['ADMIN of A', 'avatar_url', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses avatar_url that is too large'],
  ['ADMIN of A', 'avatar_url', $$'no url'$$, '^PT400 ARGUMENT_INVALID$', 'refuses what is no URL as avatar_url']
]);
select pg_temp.calls('iaoms_private.enroll_face', array[['recipient', $$'aaaaaaaa-0003-4000-8000-000000000001'$$], ['embedding', $$'\x00000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms_private.record_face_check', array[['recipient', $$'aaaaaaaa-0003-4000-8000-000000000001'$$], ['purpose', $$'LOGIN'$$], ['confidence', $$0$$], ['embedding', $$'\x00000007'$$], ['ip_address', $$'192.0.2.7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms_private.expire_sessions', array[['at', $$timestamptz '2024-01-15 12:00:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms_private.expire_passwords', array[['at', $$timestamptz '2024-01-15 12:00:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms.document_versions', array[['document', $$'aaaaaaaa-0008-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'document', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without document']
]);
select pg_temp.calls('iaoms.document_deliveries', array[['document', $$'aaaaaaaa-0008-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'document', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without document']
]);
select pg_temp.calls('iaoms_private.my_documents', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms_private.department_documents', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms_private.my_writings', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms.create_document', array[['title', $$'title 7'$$], ['file', $$jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text)))$$], ['type', $$'LETTER'$$], ['priority', $$'LOW'$$], ['description', $$'description 7'$$], ['due_on', $$date '2024-01-06'$$], ['operation', $$'aaaaaaaa-0002-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'title', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without title'],
  ['ADMIN of A', 'title', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as title'],
  ['ADMIN of A', 'title', $$repeat('x', 201)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 201 characters as title'],
  ['ADMIN of A', 'file', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without file'],
  ['ADMIN of A', 'file', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses file that is too large'],
  ['ADMIN of A', 'file', $$'[]'::jsonb$$, '^PT400 ARGUMENT_INVALID$', 'refuses what is no object as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['seoc_unknown_key'], '1')$$, '^PT400 ARGUMENT_INVALID$', 'refuses a key that is not declared as file'],
  ['ADMIN of A', 'file', $$jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))) #- array['drive_file_id']$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object without drive_file_id as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['drive_file_id'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for drive_file_id as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['drive_file_id'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as drive_file_id as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['drive_file_id'], to_jsonb(cast('haaaaaaaaa!' as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses "haaaaaaaaa!", which does not match the pattern as drive_file_id as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['drive_folder_id'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as drive_folder_id as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['drive_folder_id'], to_jsonb(cast('haaaaaaaaa!' as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses "haaaaaaaaa!", which does not match the pattern as drive_folder_id as file'],
  ['ADMIN of A', 'file', $$jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))) #- array['file_name']$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object without file_name as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_name'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for file_name as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_name'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as file_name as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_name'], to_jsonb(cast('' as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as file_name as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_name'], to_jsonb(cast(repeat('x', 256) as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 256 characters as file_name as file'],
  ['ADMIN of A', 'file', $$jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))) #- array['mime_type']$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object without mime_type as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['mime_type'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for mime_type as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['mime_type'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as mime_type as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['mime_type'], to_jsonb(cast('xx' as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 2 characters as mime_type as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['mime_type'], to_jsonb(cast(repeat('x', 128) as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 128 characters as mime_type as file'],
  ['ADMIN of A', 'file', $$jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))) #- array['file_size_bytes']$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object without file_size_bytes as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_size_bytes'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for file_size_bytes as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_size_bytes'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as file_size_bytes as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_size_bytes'], to_jsonb(cast(-1 as numeric)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses -1, beyond the bound as file_size_bytes as file'],
  ['ADMIN of A', 'file', $$jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))) #- array['file_hash']$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object without file_hash as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_hash'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for file_hash as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_hash'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as file_hash as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_hash'], to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses "1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", which does not match the pattern as file_hash as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['web_view_link'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as web_view_link as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['web_view_link'], to_jsonb(cast(repeat('x', 2001) as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 2001 characters as web_view_link as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['download_link'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as download_link as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['download_link'], to_jsonb(cast(repeat('x', 2001) as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 2001 characters as download_link as file'],
  ['ADMIN of A', 'type', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without type'],
  ['ADMIN of A', 'type', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as type'],
  ['ADMIN of A', 'priority', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without priority'],
  ['ADMIN of A', 'priority', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as priority'],
  ['ADMIN of A', 'description', $$repeat('x', 4001)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 4001 characters as description']
]);
select pg_temp.calls('iaoms.add_document_version', array[['document', $$'aaaaaaaa-0008-4000-8000-000000000001'$$], ['file', $$jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text)))$$], ['note', $$'note 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'document', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without document'],
  ['ADMIN of A', 'file', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without file'],
  ['ADMIN of A', 'file', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses file that is too large'],
  ['ADMIN of A', 'file', $$'[]'::jsonb$$, '^PT400 ARGUMENT_INVALID$', 'refuses what is no object as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['seoc_unknown_key'], '1')$$, '^PT400 ARGUMENT_INVALID$', 'refuses a key that is not declared as file'],
  ['ADMIN of A', 'file', $$jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))) #- array['drive_file_id']$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object without drive_file_id as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['drive_file_id'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for drive_file_id as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['drive_file_id'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as drive_file_id as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['drive_file_id'], to_jsonb(cast('haaaaaaaaa!' as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses "haaaaaaaaa!", which does not match the pattern as drive_file_id as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['drive_folder_id'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as drive_folder_id as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['drive_folder_id'], to_jsonb(cast('haaaaaaaaa!' as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses "haaaaaaaaa!", which does not match the pattern as drive_folder_id as file'],
  ['ADMIN of A', 'file', $$jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))) #- array['file_name']$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object without file_name as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_name'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for file_name as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_name'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as file_name as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_name'], to_jsonb(cast('' as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as file_name as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_name'], to_jsonb(cast(repeat('x', 256) as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 256 characters as file_name as file'],
  ['ADMIN of A', 'file', $$jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))) #- array['mime_type']$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object without mime_type as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['mime_type'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for mime_type as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['mime_type'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as mime_type as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['mime_type'], to_jsonb(cast('xx' as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 2 characters as mime_type as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['mime_type'], to_jsonb(cast(repeat('x', 128) as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 128 characters as mime_type as file'],
  ['ADMIN of A', 'file', $$jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))) #- array['file_size_bytes']$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object without file_size_bytes as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_size_bytes'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for file_size_bytes as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_size_bytes'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as file_size_bytes as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_size_bytes'], to_jsonb(cast(-1 as numeric)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses -1, beyond the bound as file_size_bytes as file'],
  ['ADMIN of A', 'file', $$jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))) #- array['file_hash']$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object without file_hash as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_hash'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for file_hash as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_hash'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as file_hash as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_hash'], to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses "1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", which does not match the pattern as file_hash as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['web_view_link'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as web_view_link as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['web_view_link'], to_jsonb(cast(repeat('x', 2001) as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 2001 characters as web_view_link as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['download_link'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as download_link as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['download_link'], to_jsonb(cast(repeat('x', 2001) as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 2001 characters as download_link as file'],
  ['ADMIN of A', 'note', $$repeat('x', 501)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 501 characters as note']
]);
select pg_temp.calls('iaoms_private.replace_file', array[['document', $$'aaaaaaaa-0008-4000-8000-000000000001'$$], ['file', $$jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text)))$$], ['note', $$'note 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms.attach_file', array[['document', $$'aaaaaaaa-0008-4000-8000-000000000001'$$], ['file', $$jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text)))$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'document', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without document'],
  ['ADMIN of A', 'file', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without file'],
  ['ADMIN of A', 'file', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses file that is too large'],
  ['ADMIN of A', 'file', $$'[]'::jsonb$$, '^PT400 ARGUMENT_INVALID$', 'refuses what is no object as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['seoc_unknown_key'], '1')$$, '^PT400 ARGUMENT_INVALID$', 'refuses a key that is not declared as file'],
  ['ADMIN of A', 'file', $$jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))) #- array['drive_file_id']$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object without drive_file_id as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['drive_file_id'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for drive_file_id as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['drive_file_id'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as drive_file_id as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['drive_file_id'], to_jsonb(cast('haaaaaaaaa!' as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses "haaaaaaaaa!", which does not match the pattern as drive_file_id as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['drive_folder_id'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as drive_folder_id as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['drive_folder_id'], to_jsonb(cast('haaaaaaaaa!' as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses "haaaaaaaaa!", which does not match the pattern as drive_folder_id as file'],
  ['ADMIN of A', 'file', $$jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))) #- array['file_name']$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object without file_name as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_name'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for file_name as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_name'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as file_name as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_name'], to_jsonb(cast('' as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as file_name as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_name'], to_jsonb(cast(repeat('x', 256) as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 256 characters as file_name as file'],
  ['ADMIN of A', 'file', $$jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))) #- array['mime_type']$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object without mime_type as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['mime_type'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for mime_type as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['mime_type'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as mime_type as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['mime_type'], to_jsonb(cast('xx' as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 2 characters as mime_type as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['mime_type'], to_jsonb(cast(repeat('x', 128) as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 128 characters as mime_type as file'],
  ['ADMIN of A', 'file', $$jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))) #- array['file_size_bytes']$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object without file_size_bytes as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_size_bytes'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for file_size_bytes as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_size_bytes'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as file_size_bytes as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_size_bytes'], to_jsonb(cast(-1 as numeric)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses -1, beyond the bound as file_size_bytes as file'],
  ['ADMIN of A', 'file', $$jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))) #- array['file_hash']$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object without file_hash as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_hash'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for file_hash as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_hash'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as file_hash as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_hash'], to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses "1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", which does not match the pattern as file_hash as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['web_view_link'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as web_view_link as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['web_view_link'], to_jsonb(cast(repeat('x', 2001) as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 2001 characters as web_view_link as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['download_link'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as download_link as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['download_link'], to_jsonb(cast(repeat('x', 2001) as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 2001 characters as download_link as file']
]);
select pg_temp.calls('iaoms.send_document', array[['document', $$'aaaaaaaa-0008-4000-8000-000000000001'$$], ['recipient', $$'aaaaaaaa-0003-4000-8000-000000000001'$$], ['kind', $$'TO'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'document', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without document'],
  ['ADMIN of A', 'recipient', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without recipient'],
  ['ADMIN of A', 'kind', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without kind'],
  ['ADMIN of A', 'kind', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as kind']
]);
select pg_temp.calls('iaoms.mark_document_read', array[['document', $$'aaaaaaaa-0008-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'document', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'document', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without document']
]);
select pg_temp.calls('iaoms.pending_approvals', array[['after', $$timestamptz '2024-01-15 12:00:07+00'$$], ['first', $$1$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'first', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without first'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$201$$, '^PT400 ARGUMENT_INVALID$', 'refuses 201, beyond the bound as first']
]);
select pg_temp.calls('iaoms.card_steps', array[['card', $$'aaaaaaaa-0026-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'card', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without card']
]);
select pg_temp.calls('iaoms.card_history', array[['card', $$'aaaaaaaa-0026-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'card', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without card']
]);
select pg_temp.calls('iaoms.card_workflow', array[['card', $$'aaaaaaaa-0026-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'card', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without card']
]);
select pg_temp.calls('iaoms.my_escalations', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it']
]);
select pg_temp.calls('iaoms_private.my_cards', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms_private.department_cards', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms_private.my_submissions', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms.submit_document', array[['document', $$'aaaaaaaa-0008-4000-8000-000000000001'$$], ['routing', $$'SEQUENTIAL'$$], ['signers', $$'{}'$$], ['template', $$'aaaaaaaa-000c-4000-8000-000000000001'$$], ['requires_face', $$false$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'document', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without document'],
  ['ADMIN of A', 'routing', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without routing'],
  ['ADMIN of A', 'routing', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as routing'],
  ['ADMIN of A', 'signers', $$array_fill(gen_random_uuid(), array[65537])$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses signers that is too large'],
  ['ADMIN of A', 'signers', $$'{null}'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a list with a hole as signers'],
  ['ADMIN of A', 'signers', $$'{{{null}}}'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a list of lists as signers'],
  ['ADMIN of A', 'requires_face', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without requires_face']
]);
select pg_temp.calls('iaoms.approve', array[['card', $$'aaaaaaaa-0026-4000-8000-000000000001'$$], ['comment', $$'comment 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'card', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without card'],
  ['ADMIN of A', 'comment', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as comment'],
  ['ADMIN of A', 'comment', $$repeat('x', 2001)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 2001 characters as comment']
]);
select pg_temp.calls('iaoms.reject', array[['card', $$'aaaaaaaa-0026-4000-8000-000000000001'$$], ['reason', $$'reason 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'card', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without card'],
  ['ADMIN of A', 'reason', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without reason'],
  ['ADMIN of A', 'reason', $$'xx'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 2 characters as reason'],
  ['ADMIN of A', 'reason', $$repeat('x', 2001)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 2001 characters as reason']
]);
select pg_temp.calls('iaoms.forward', array[['card', $$'aaaaaaaa-0026-4000-8000-000000000001'$$], ['colleague', $$'00000000-0000-4000-8000-000000000007'$$], ['reason', $$'reason 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'card', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without card'],
  ['ADMIN of A', 'colleague', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without colleague'],
  ['ADMIN of A', 'reason', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without reason'],
  ['ADMIN of A', 'reason', $$'xx'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 2 characters as reason'],
  ['ADMIN of A', 'reason', $$repeat('x', 2001)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 2001 characters as reason']
]);
select pg_temp.calls('iaoms.resubmit', array[['card', $$'aaaaaaaa-0026-4000-8000-000000000001'$$], ['file', $$jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text)))$$], ['note', $$'note 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'card', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without card'],
  ['ADMIN of A', 'file', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without file'],
  ['ADMIN of A', 'file', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses file that is too large'],
  ['ADMIN of A', 'file', $$'[]'::jsonb$$, '^PT400 ARGUMENT_INVALID$', 'refuses what is no object as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['seoc_unknown_key'], '1')$$, '^PT400 ARGUMENT_INVALID$', 'refuses a key that is not declared as file'],
  ['ADMIN of A', 'file', $$jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))) #- array['drive_file_id']$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object without drive_file_id as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['drive_file_id'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for drive_file_id as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['drive_file_id'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as drive_file_id as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['drive_file_id'], to_jsonb(cast('haaaaaaaaa!' as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses "haaaaaaaaa!", which does not match the pattern as drive_file_id as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['drive_folder_id'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as drive_folder_id as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['drive_folder_id'], to_jsonb(cast('haaaaaaaaa!' as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses "haaaaaaaaa!", which does not match the pattern as drive_folder_id as file'],
  ['ADMIN of A', 'file', $$jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))) #- array['file_name']$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object without file_name as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_name'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for file_name as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_name'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as file_name as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_name'], to_jsonb(cast('' as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as file_name as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_name'], to_jsonb(cast(repeat('x', 256) as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 256 characters as file_name as file'],
  ['ADMIN of A', 'file', $$jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))) #- array['mime_type']$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object without mime_type as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['mime_type'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for mime_type as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['mime_type'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as mime_type as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['mime_type'], to_jsonb(cast('xx' as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 2 characters as mime_type as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['mime_type'], to_jsonb(cast(repeat('x', 128) as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 128 characters as mime_type as file'],
  ['ADMIN of A', 'file', $$jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))) #- array['file_size_bytes']$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object without file_size_bytes as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_size_bytes'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for file_size_bytes as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_size_bytes'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as file_size_bytes as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_size_bytes'], to_jsonb(cast(-1 as numeric)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses -1, beyond the bound as file_size_bytes as file'],
  ['ADMIN of A', 'file', $$jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))) #- array['file_hash']$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object without file_hash as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_hash'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for file_hash as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_hash'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as file_hash as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['file_hash'], to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses "1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", which does not match the pattern as file_hash as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['web_view_link'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as web_view_link as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['web_view_link'], to_jsonb(cast(repeat('x', 2001) as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 2001 characters as web_view_link as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['download_link'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as download_link as file'],
  ['ADMIN of A', 'file', $$jsonb_set(jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), array['download_link'], to_jsonb(cast(repeat('x', 2001) as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 2001 characters as download_link as file'],
  ['ADMIN of A', 'note', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without note'],
  ['ADMIN of A', 'note', $$'xx'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 2 characters as note'],
  ['ADMIN of A', 'note', $$repeat('x', 501)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 501 characters as note']
]);
select pg_temp.calls('iaoms.resend', array[['card', $$'aaaaaaaa-0026-4000-8000-000000000001'$$], ['signer', $$'00000000-0000-4000-8000-000000000007'$$], ['note', $$'note 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'card', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without card'],
  ['ADMIN of A', 'signer', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without signer'],
  ['ADMIN of A', 'note', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without note'],
  ['ADMIN of A', 'note', $$'xx'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 2 characters as note'],
  ['ADMIN of A', 'note', $$repeat('x', 2001)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 2001 characters as note']
]);
select pg_temp.calls('iaoms.cancel_card', array[['card', $$'aaaaaaaa-0026-4000-8000-000000000001'$$], ['reason', $$'reason 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'card', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without card'],
  ['ADMIN of A', 'reason', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without reason'],
  ['ADMIN of A', 'reason', $$'xx'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 2 characters as reason'],
  ['ADMIN of A', 'reason', $$repeat('x', 2001)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 2001 characters as reason']
]);
select pg_temp.calls('iaoms.escalate', array[['card', $$'aaaaaaaa-0026-4000-8000-000000000001'$$], ['signer', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'card', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without card'],
  ['ADMIN of A', 'signer', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without signer']
]);
select pg_temp.calls('iaoms_private.take_turn', array[['card', $$'aaaaaaaa-0026-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms_private.advance_card', array[['card', $$'aaaaaaaa-0026-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms_private.escalate_overdue', array[['at', $$timestamptz '2024-01-15 12:00:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms.my_notifications', array[['unread_only', $$false$$], ['before', $$timestamptz '2024-01-15 12:01:07+00'$$], ['first', $$1$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'unread_only', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without unread_only'],
  ['ADMIN of A', 'first', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without first'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$201$$, '^PT400 ARGUMENT_INVALID$', 'refuses 201, beyond the bound as first']
]);
select pg_temp.calls('iaoms.notification_templates', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it']
]);
select pg_temp.calls('iaoms.deliveries_of', array[['notification', $$'aaaaaaaa-0013-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'notification', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without notification']
]);
select pg_temp.calls('iaoms.delivery_rates', array[['since', $$timestamptz '2024-01-15 12:00:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'since', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without since']
]);
select pg_temp.calls('iaoms.mark_notification_read', array[['notification', $$'aaaaaaaa-0013-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'notification', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without notification']
]);
select pg_temp.calls('iaoms_private.dispatch_notifications', array[['at', $$timestamptz '2024-01-15 12:00:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms.mark_all_notifications_read', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it']
]);
select pg_temp.calls('iaoms.my_meetings_between', array[['since', $$timestamptz '2024-01-15 12:00:07+00'$$], ['until', $$timestamptz '2024-01-15 12:01:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'since', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without since'],
  ['ADMIN of A', 'until', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without until']
]);
select pg_temp.calls('iaoms.meeting_participants', array[['meeting', $$'aaaaaaaa-0016-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'meeting', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without meeting']
]);
select pg_temp.calls('iaoms.open_meeting_requests', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it']
]);
select pg_temp.calls('iaoms.calendar', array[['since', $$timestamptz '2024-01-15 12:00:07+00'$$], ['until', $$timestamptz '2024-01-15 12:01:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'since', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without since'],
  ['ADMIN of A', 'until', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without until']
]);
select pg_temp.calls('iaoms_private.my_meetings', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms_private.my_called_meetings', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms_private.my_events', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms_private.my_own_events', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms.schedule_meeting', array[['title', $$'title 7'$$], ['starts_at', $$timestamptz '2024-01-15 12:01:07+00'$$], ['participants', $$'{}'$$], ['duration_minutes', $$5$$], ['location', $$'location 7'$$], ['meeting_url', $$'https://example.com/meeting-url/7'$$], ['agenda', $$'agenda 7'$$], ['operation', $$'aaaaaaaa-0002-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'title', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'title', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without title'],
  ['ADMIN of A', 'title', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as title'],
  ['ADMIN of A', 'title', $$repeat('x', 201)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 201 characters as title'],
  ['ADMIN of A', 'starts_at', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without starts_at'],
  ['ADMIN of A', 'participants', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without participants'],
  ['ADMIN of A', 'participants', $$array_fill(gen_random_uuid(), array[65537])$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses participants that is too large'],
  ['ADMIN of A', 'participants', $$'{null}'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a list with a hole as participants'],
  ['ADMIN of A', 'participants', $$'{{{null}}}'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a list of lists as participants'],
  ['ADMIN of A', 'duration_minutes', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without duration_minutes'],
  ['ADMIN of A', 'duration_minutes', $$4$$, '^PT400 ARGUMENT_INVALID$', 'refuses 4, beyond the bound as duration_minutes'],
  ['ADMIN of A', 'duration_minutes', $$721$$, '^PT400 ARGUMENT_INVALID$', 'refuses 721, beyond the bound as duration_minutes'],
  ['ADMIN of A', 'location', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as location'],
  ['ADMIN of A', 'location', $$repeat('x', 201)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 201 characters as location'],
  ['ADMIN of A', 'meeting_url', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses meeting_url that is too large'],
  ['ADMIN of A', 'meeting_url', $$'no url'$$, '^PT400 ARGUMENT_INVALID$', 'refuses what is no URL as meeting_url'],
  ['ADMIN of A', 'agenda', $$repeat('x', 4001)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 4001 characters as agenda']
]);
select pg_temp.calls('iaoms.answer_meeting', array[['meeting', $$'aaaaaaaa-0016-4000-8000-000000000001'$$], ['response', $$'INVITED'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'meeting', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without meeting'],
  ['ADMIN of A', 'response', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without response'],
  ['ADMIN of A', 'response', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as response']
]);
select pg_temp.calls('iaoms.cancel_meeting', array[['meeting', $$'aaaaaaaa-0016-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'meeting', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without meeting']
]);
select pg_temp.calls('iaoms.request_live_meeting', array[['target', $$'00000000-0000-4000-8000-000000000007'$$], ['reason', $$'reason 7'$$], ['urgency', $$'IMMEDIATE'$$], ['card', $$'aaaaaaaa-0026-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'target', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without target'],
  ['ADMIN of A', 'reason', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without reason'],
  ['ADMIN of A', 'reason', $$'xx'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 2 characters as reason'],
  ['ADMIN of A', 'reason', $$repeat('x', 501)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 501 characters as reason'],
  ['ADMIN of A', 'urgency', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without urgency'],
  ['ADMIN of A', 'urgency', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as urgency']
]);
select pg_temp.calls('iaoms.answer_live_request', array[['request', $$'aaaaaaaa-0021-4000-8000-000000000001'$$], ['accept', $$false$$], ['meeting_url', $$'https://example.com/meeting-url/7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'request', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'request', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without request'],
  ['ADMIN of A', 'accept', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without accept'],
  ['ADMIN of A', 'meeting_url', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses meeting_url that is too large'],
  ['ADMIN of A', 'meeting_url', $$'no url'$$, '^PT400 ARGUMENT_INVALID$', 'refuses what is no URL as meeting_url']
]);
select pg_temp.calls('iaoms.withdraw_live_request', array[['request', $$'aaaaaaaa-0021-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'request', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'request', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without request']
]);
select pg_temp.calls('iaoms.add_calendar_event', array[['title', $$'title 7'$$], ['starts_at', $$timestamptz '2024-01-15 12:01:07+00'$$], ['ends_at', $$timestamptz '2024-01-15 12:02:07+00'$$], ['visibility', $$'PRIVATE'$$], ['description', $$'description 7'$$], ['operation', $$'aaaaaaaa-0002-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'title', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'title', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without title'],
  ['ADMIN of A', 'title', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as title'],
  ['ADMIN of A', 'title', $$repeat('x', 201)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 201 characters as title'],
  ['ADMIN of A', 'starts_at', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without starts_at'],
  ['ADMIN of A', 'ends_at', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without ends_at'],
  ['ADMIN of A', 'visibility', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without visibility'],
  ['ADMIN of A', 'visibility', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as visibility'],
  ['ADMIN of A', 'description', $$repeat('x', 4001)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 4001 characters as description']
]);
select pg_temp.calls('iaoms.invite_to_event', array[['event', $$'aaaaaaaa-0019-4000-8000-000000000001'$$], ['recipient', $$'aaaaaaaa-0003-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'event', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without event'],
  ['ADMIN of A', 'recipient', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without recipient']
]);
select pg_temp.calls('iaoms.answer_event', array[['event', $$'aaaaaaaa-0019-4000-8000-000000000001'$$], ['response', $$'INVITED'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'event', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without event'],
  ['ADMIN of A', 'response', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without response'],
  ['ADMIN of A', 'response', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as response']
]);
select pg_temp.calls('iaoms_private.expire_live_requests', array[['at', $$timestamptz '2024-01-15 12:00:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms_private.keep_meetings_on_time', array[['at', $$timestamptz '2024-01-15 12:00:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms.channels', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it']
]);
select pg_temp.calls('iaoms.channel_messages', array[['channel', $$'aaaaaaaa-001b-4000-8000-000000000001'$$], ['before', $$timestamptz '2024-01-15 12:01:07+00'$$], ['first', $$1$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'channel', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without channel'],
  ['ADMIN of A', 'first', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without first'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$201$$, '^PT400 ARGUMENT_INVALID$', 'refuses 201, beyond the bound as first']
]);
select pg_temp.calls('iaoms.channel_members', array[['channel', $$'aaaaaaaa-001b-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'channel', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without channel']
]);
select pg_temp.calls('iaoms.read_receipts', array[['message', $$'aaaaaaaa-001d-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'message', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without message']
]);
select pg_temp.calls('iaoms_private.my_channels', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms_private.my_messages', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms.open_channel', array[['name', $$'name 7'$$], ['kind', $$'DEPARTMENT'$$], ['members', $$'{}'$$], ['operation', $$'aaaaaaaa-0002-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'name', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'name', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without name'],
  ['ADMIN of A', 'name', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as name'],
  ['ADMIN of A', 'name', $$repeat('x', 121)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 121 characters as name'],
  ['ADMIN of A', 'kind', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without kind'],
  ['ADMIN of A', 'kind', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as kind'],
  ['ADMIN of A', 'members', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without members'],
  ['ADMIN of A', 'members', $$array_fill(gen_random_uuid(), array[65537])$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses members that is too large'],
  ['ADMIN of A', 'members', $$'{null}'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a list with a hole as members'],
  ['ADMIN of A', 'members', $$'{{{null}}}'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a list of lists as members']
]);
select pg_temp.calls('iaoms.add_to_channel', array[['channel', $$'aaaaaaaa-001b-4000-8000-000000000001'$$], ['recipient', $$'aaaaaaaa-0003-4000-8000-000000000001'$$], ['moderator', $$false$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'channel', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without channel'],
  ['ADMIN of A', 'recipient', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without recipient'],
  ['ADMIN of A', 'moderator', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without moderator']
]);
select pg_temp.calls('iaoms.leave_channel', array[['channel', $$'aaaaaaaa-001b-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'channel', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without channel']
]);
select pg_temp.calls('iaoms.send_message', array[['channel', $$'aaaaaaaa-001b-4000-8000-000000000001'$$], ['body', $$'body 7'$$], ['reply_to', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'channel', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without channel'],
  ['ADMIN of A', 'body', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without body'],
  ['ADMIN of A', 'body', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as body'],
  ['ADMIN of A', 'body', $$repeat('x', 4001)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 4001 characters as body']
]);
select pg_temp.calls('iaoms.edit_message', array[['message', $$'aaaaaaaa-001d-4000-8000-000000000001'$$], ['body', $$'body 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'message', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without message'],
  ['ADMIN of A', 'body', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without body'],
  ['ADMIN of A', 'body', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as body'],
  ['ADMIN of A', 'body', $$repeat('x', 4001)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 4001 characters as body']
]);
select pg_temp.calls('iaoms.retract_message', array[['message', $$'aaaaaaaa-001d-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'message', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without message']
]);
select pg_temp.calls('iaoms.mark_channel_read', array[['channel', $$'aaaaaaaa-001b-4000-8000-000000000001'$$], ['until', $$timestamptz '2024-01-15 12:01:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'channel', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without channel'],
  ['ADMIN of A', 'until', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without until']
]);
select pg_temp.calls('iaoms.document_comments', array[['document', $$'aaaaaaaa-0008-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'document', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without document']
]);
select pg_temp.calls('iaoms.document_signatures', array[['document', $$'aaaaaaaa-0008-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'document', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without document']
]);
select pg_temp.calls('iaoms.my_signature_requests', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it']
]);
select pg_temp.calls('iaoms.audit_trail', array[['actor', $$'00000000-0000-4000-8000-000000000007'$$], ['row', $$'00000000-0000-4000-8000-000000000007'$$], ['before', $$timestamptz '2024-01-15 12:02:07+00'$$], ['first', $$1$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'first', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without first'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$501$$, '^PT400 ARGUMENT_INVALID$', 'refuses 501, beyond the bound as first']
]);
select pg_temp.calls('iaoms.comment', array[['document', $$'aaaaaaaa-0008-4000-8000-000000000001'$$], ['body', $$'body 7'$$], ['card', $$'aaaaaaaa-0026-4000-8000-000000000001'$$], ['parent', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'document', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without document'],
  ['ADMIN of A', 'body', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without body'],
  ['ADMIN of A', 'body', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as body'],
  ['ADMIN of A', 'body', $$repeat('x', 4001)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 4001 characters as body']
]);
select pg_temp.calls('iaoms.request_signature', array[['document', $$'aaaaaaaa-0008-4000-8000-000000000001'$$], ['signer', $$'00000000-0000-4000-8000-000000000007'$$], ['message', $$'message 7'$$], ['days', $$1$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'document', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without document'],
  ['ADMIN of A', 'signer', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without signer'],
  ['ADMIN of A', 'message', $$repeat('x', 501)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 501 characters as message'],
  ['ADMIN of A', 'days', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without days'],
  ['ADMIN of A', 'days', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as days'],
  ['ADMIN of A', 'days', $$91$$, '^PT400 ARGUMENT_INVALID$', 'refuses 91, beyond the bound as days']
]);
select pg_temp.calls('iaoms.sign_document', array[['request', $$'aaaaaaaa-0021-4000-8000-000000000001'$$], ['kind', $$'CLICK'$$], ['image_url', $$'https://example.com/image-url/7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'request', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'request', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without request'],
  ['ADMIN of A', 'kind', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without kind'],
  ['ADMIN of A', 'kind', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as kind'],
  ['ADMIN of A', 'image_url', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses image_url that is too large'],
  ['ADMIN of A', 'image_url', $$'no url'$$, '^PT400 ARGUMENT_INVALID$', 'refuses what is no URL as image_url']
]);
select pg_temp.calls('iaoms.decline_signature', array[['request', $$'aaaaaaaa-0021-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'request', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['ADMIN of A', 'request', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without request']
]);
select pg_temp.calls('iaoms_private.expire_signature_requests', array[['at', $$timestamptz '2024-01-15 12:00:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms.dashboard', array[['at', $$timestamptz '2024-01-15 12:00:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'at', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without at']
]);
select pg_temp.calls('iaoms.history', array[['outcome', $$'PENDING'$$], ['before', $$timestamptz '2024-01-15 12:01:07+00'$$], ['first', $$1$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'outcome', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as outcome'],
  ['ADMIN of A', 'first', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without first'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$201$$, '^PT400 ARGUMENT_INVALID$', 'refuses 201, beyond the bound as first']
]);
select pg_temp.calls('iaoms.my_activity', array[['before', $$timestamptz '2024-01-15 12:00:07+00'$$], ['first', $$1$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'first', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without first'],
  ['ADMIN of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['ADMIN of A', 'first', $$201$$, '^PT400 ARGUMENT_INVALID$', 'refuses 201, beyond the bound as first']
]);
select pg_temp.calls('iaoms.metrics_between', array[['metric', $$'DOCUMENTS_CREATED'$$], ['since', $$date '2024-01-02'$$], ['until', $$date '2024-01-03'$$], ['department', $$'aaaaaaaa-0001-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'metric', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without metric'],
  ['ADMIN of A', 'metric', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as metric'],
  ['ADMIN of A', 'since', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without since'],
  ['ADMIN of A', 'until', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without until']
]);
select pg_temp.calls('iaoms.live_counters', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it']
]);
select pg_temp.calls('iaoms_private.send_reminders', array[['at', $$timestamptz '2024-01-15 12:00:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms_private.send_digests', array[['at', $$timestamptz '2024-01-15 12:00:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms_private.refresh_counters', array[['at', $$timestamptz '2024-01-15 12:00:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms_private.compute_metrics', array[['day', $$date '2024-01-01'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms.document_stats', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it']
]);
select pg_temp.calls('iaoms.approval_stats', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it']
]);
select pg_temp.calls('iaoms.document_stats_age', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it']
]);
select pg_temp.calls('iaoms.enqueue_notification_delivery', array[['institution_id', $$'aaaaaaaa-0000-4000-8000-000000000001'$$], ['notification_id', $$'aaaaaaaa-0013-4000-8000-000000000001'$$], ['recipient_id', $$'aaaaaaaa-0003-4000-8000-000000000001'$$], ['channel', $$'EMAIL'$$], ['priority', $$0$$], ['run_after', $$timestamptz '2024-01-15 12:05:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user'],
  ['a worker', null, null, '^[0-9]+$', 'runs for a worker'],
  ['a worker', 'institution_id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without institution_id'],
  ['a worker', 'notification_id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without notification_id'],
  ['a worker', 'recipient_id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without recipient_id'],
  ['a worker', 'channel', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without channel'],
  ['a worker', 'channel', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as channel'],
  ['a worker', 'priority', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without priority'],
  ['a worker', 'priority', $$-1$$, '^PT400 ARGUMENT_INVALID$', 'refuses -1, beyond the bound as priority'],
  ['a worker', 'priority', $$10$$, '^PT400 ARGUMENT_INVALID$', 'refuses 10, beyond the bound as priority'],
  ['a worker', 'run_after', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without run_after']
]);
select pg_temp.calls('iaoms.claim_notification_deliveries', array[['count', $$1$$], ['at', $$timestamptz '2024-01-15 12:01:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user'],
  ['a worker', null, null, '^[0-9]+$', 'runs for a worker'],
  ['a worker', 'count', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without count'],
  ['a worker', 'count', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as count'],
  ['a worker', 'count', $$1001$$, '^PT400 ARGUMENT_INVALID$', 'refuses 1001, beyond the bound as count'],
  ['a worker', 'at', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without at']
]);
select pg_temp.calls('iaoms.complete_notification_delivery', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['lease', $$'00000000-0000-4000-8000-000000000007'$$], ['at', $$timestamptz '2024-01-15 12:02:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user'],
  ['a worker', null, null, '^PT409 LEASE_LOST$', 'runs for a worker'],
  ['a worker', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['a worker', 'lease', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without lease'],
  ['a worker', 'at', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without at']
]);
select pg_temp.calls('iaoms.fail_notification_delivery', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['lease', $$'00000000-0000-4000-8000-000000000007'$$], ['error', $$'error 7'$$], ['at', $$timestamptz '2024-01-15 12:03:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user'],
  ['a worker', null, null, '^PT409 LEASE_LOST$', 'runs for a worker'],
  ['a worker', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['a worker', 'lease', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without lease'],
  ['a worker', 'error', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without error'],
  ['a worker', 'error', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses error that is too large'],
  ['a worker', 'at', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without at']
]);
select pg_temp.calls('iaoms.extend_notification_delivery', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['lease', $$'00000000-0000-4000-8000-000000000007'$$], ['at', $$timestamptz '2024-01-15 12:02:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user'],
  ['a worker', null, null, '^PT409 LEASE_LOST$', 'runs for a worker'],
  ['a worker', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['a worker', 'lease', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without lease'],
  ['a worker', 'at', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without at']
]);
select pg_temp.calls('iaoms.retry_notification_delivery', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['at', $$timestamptz '2024-01-15 12:01:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user'],
  ['a worker', null, null, '^PT409 NOT_DEAD$', 'runs for a worker'],
  ['a worker', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['a worker', 'at', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without at']
]);
select pg_temp.calls('iaoms.office_counters', array[['at', $$timestamptz '2024-01-15 12:00:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'at', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without at']
]);
select pg_temp.calls('iaoms.list_institutions', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
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
select pg_temp.calls('iaoms.update_institution', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['patch', $$'{}'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['ADMIN of A', 'patch', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without patch'],
  ['ADMIN of A', 'patch', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses patch that is too large']
]);
select pg_temp.calls('iaoms.get_department', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('iaoms.list_departments', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
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
select pg_temp.calls('iaoms.create_department', array[['name', $$'name 7'$$], ['code', $$'H0'$$], ['head_id', $$'aaaaaaaa-0003-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'name', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without name'],
  ['ADMIN of A', 'name', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as name'],
  ['ADMIN of A', 'name', $$repeat('x', 121)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 121 characters as name'],
  ['ADMIN of A', 'code', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without code'],
  ['ADMIN of A', 'code', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses code that is too large'],
  ['ADMIN of A', 'code', $$'H0!'$$, '^PT400 ARGUMENT_INVALID$', 'refuses "H0!", which does not match the pattern as code']
]);
select pg_temp.calls('iaoms.update_department', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['patch', $$'{}'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['ADMIN of A', 'patch', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without patch'],
  ['ADMIN of A', 'patch', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses patch that is too large']
]);
select pg_temp.calls('iaoms.list_user_preferences', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
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
select pg_temp.calls('iaoms.create_user_preference', array[['theme', $$'system'$$], ['language', $$'ha'$$], ['digest', $$'NEVER'$$], ['page_size', $$5$$], ['quiet_from', $$time '12:04:07'$$], ['quiet_until', $$time '12:05:07'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'theme', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without theme'],
  ['ADMIN of A', 'theme', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses theme that is too large'],
  ['ADMIN of A', 'theme', $$'system!'$$, '^PT400 ARGUMENT_INVALID$', 'refuses "system!", which does not match the pattern as theme'],
  ['ADMIN of A', 'language', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without language'],
  ['ADMIN of A', 'language', $$repeat('x', 1048576)$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses language that is too large'],
  ['ADMIN of A', 'language', $$'ha!'$$, '^PT400 ARGUMENT_INVALID$', 'refuses "ha!", which does not match the pattern as language'],
  ['ADMIN of A', 'digest', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without digest'],
  ['ADMIN of A', 'digest', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as digest'],
  ['ADMIN of A', 'page_size', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without page_size'],
  ['ADMIN of A', 'page_size', $$4$$, '^PT400 ARGUMENT_INVALID$', 'refuses 4, beyond the bound as page_size'],
  ['ADMIN of A', 'page_size', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as page_size']
]);
select pg_temp.calls('iaoms.update_user_preference', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['patch', $$'{}'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['ADMIN of A', 'patch', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without patch'],
  ['ADMIN of A', 'patch', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses patch that is too large']
]);
select pg_temp.calls('iaoms.get_document', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('iaoms.list_documents', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
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
select pg_temp.calls('iaoms.update_document', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['version', $$1$$], ['patch', $$'{}'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['ADMIN of A', 'version', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without version'],
  ['ADMIN of A', 'patch', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without patch'],
  ['ADMIN of A', 'patch', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses patch that is too large']
]);
select pg_temp.calls('iaoms.delete_document', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['version', $$1$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['ADMIN of A', 'version', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without version']
]);
select pg_temp.calls('iaoms.list_document_attachments', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
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
select pg_temp.calls('iaoms.delete_document_attachment', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('iaoms.get_workflow_template', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('iaoms.list_workflow_templates', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
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
select pg_temp.calls('iaoms.create_workflow_template', array[['name', $$'name 7'$$], ['stages', $$'{}'$$], ['description', $$'description 7'$$], ['escalate_after_hours', $$1$$], ['is_active', $$false$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'name', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without name'],
  ['ADMIN of A', 'name', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as name'],
  ['ADMIN of A', 'name', $$repeat('x', 121)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 121 characters as name'],
  ['ADMIN of A', 'stages', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without stages'],
  ['ADMIN of A', 'stages', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses stages that is too large'],
  ['ADMIN of A', 'description', $$repeat('x', 1001)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 1001 characters as description'],
  ['ADMIN of A', 'escalate_after_hours', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without escalate_after_hours'],
  ['ADMIN of A', 'escalate_after_hours', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as escalate_after_hours'],
  ['ADMIN of A', 'escalate_after_hours', $$721$$, '^PT400 ARGUMENT_INVALID$', 'refuses 721, beyond the bound as escalate_after_hours'],
  ['ADMIN of A', 'is_active', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without is_active']
]);
select pg_temp.calls('iaoms.update_workflow_template', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['patch', $$'{}'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['ADMIN of A', 'patch', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without patch'],
  ['ADMIN of A', 'patch', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses patch that is too large']
]);
select pg_temp.calls('iaoms.delete_workflow_template', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('iaoms.get_approval_card', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('iaoms.list_approval_cards', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
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
select pg_temp.calls('iaoms.list_notifications', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
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
select pg_temp.calls('iaoms.delete_notification', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('iaoms.list_notification_subscriptions', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
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
select pg_temp.calls('iaoms.create_notification_subscription', array[['kind', $$'APPROVAL'$$], ['channel', $$'EMAIL'$$], ['is_wanted', $$false$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'kind', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without kind'],
  ['ADMIN of A', 'kind', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as kind'],
  ['ADMIN of A', 'channel', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without channel'],
  ['ADMIN of A', 'channel', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as channel'],
  ['ADMIN of A', 'is_wanted', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without is_wanted']
]);
select pg_temp.calls('iaoms.update_notification_subscription', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['patch', $$'{}'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['ADMIN of A', 'patch', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without patch'],
  ['ADMIN of A', 'patch', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses patch that is too large']
]);
select pg_temp.calls('iaoms.delete_notification_subscription', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('iaoms.get_calendar_event', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('iaoms.list_calendar_events', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
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
select pg_temp.calls('iaoms.update_calendar_event', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['patch', $$'{}'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['ADMIN of A', 'patch', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without patch'],
  ['ADMIN of A', 'patch', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses patch that is too large']
]);
select pg_temp.calls('iaoms.delete_calendar_event', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('iaoms.update_comment', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['patch', $$'{}'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['ADMIN of A', 'patch', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without patch'],
  ['ADMIN of A', 'patch', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses patch that is too large']
]);
select pg_temp.calls('iaoms.delete_comment', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('iaoms.list_dashboard_widgets', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
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
select pg_temp.calls('iaoms.create_dashboard_widget', array[['kind', $$'COUNTERS'$$], ['grid_column', $$1$$], ['grid_row', $$1$$], ['width', $$1$$], ['height', $$1$$], ['is_visible', $$false$$], ['settings', $$'{}'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'kind', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without kind'],
  ['ADMIN of A', 'kind', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as kind'],
  ['ADMIN of A', 'grid_column', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without grid_column'],
  ['ADMIN of A', 'grid_column', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as grid_column'],
  ['ADMIN of A', 'grid_row', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without grid_row'],
  ['ADMIN of A', 'grid_row', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as grid_row'],
  ['ADMIN of A', 'grid_row', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as grid_row'],
  ['ADMIN of A', 'width', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without width'],
  ['ADMIN of A', 'width', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as width'],
  ['ADMIN of A', 'height', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without height'],
  ['ADMIN of A', 'height', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as height'],
  ['ADMIN of A', 'height', $$13$$, '^PT400 ARGUMENT_INVALID$', 'refuses 13, beyond the bound as height'],
  ['ADMIN of A', 'is_visible', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without is_visible'],
  ['ADMIN of A', 'settings', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without settings'],
  ['ADMIN of A', 'settings', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses settings that is too large']
]);
select pg_temp.calls('iaoms.update_dashboard_widget', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['patch', $$'{}'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['ADMIN of A', 'patch', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without patch'],
  ['ADMIN of A', 'patch', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses patch that is too large']
]);
select pg_temp.calls('iaoms.delete_dashboard_widget', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('iaoms.get_reminder', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('iaoms.list_reminders', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
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
select pg_temp.calls('iaoms.create_reminder', array[['text', $$'text 7'$$], ['remind_at', $$timestamptz '2024-01-15 12:01:07+00'$$], ['operation_id', $$'aaaaaaaa-0002-4000-8000-000000000001'$$], ['is_done', $$false$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'text', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without text'],
  ['ADMIN of A', 'text', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as text'],
  ['ADMIN of A', 'text', $$repeat('x', 301)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 301 characters as text'],
  ['ADMIN of A', 'remind_at', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without remind_at'],
  ['ADMIN of A', 'is_done', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without is_done']
]);
select pg_temp.calls('iaoms.update_reminder', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['patch', $$'{}'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['ADMIN of A', 'patch', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without patch'],
  ['ADMIN of A', 'patch', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses patch that is too large']
]);
select pg_temp.calls('iaoms.delete_reminder', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('iaoms.get_note', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('iaoms.list_notes', array[['filter', $$'{}'$$], ['order_by', $$'ID_ASC'$$], ['first', $$null$$], ['after', $$null$$], ['last', $$null$$], ['before', $$null$$]]::text[], array[
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
select pg_temp.calls('iaoms.create_note', array[['title', $$'title 7'$$], ['body', $$'body 7'$$], ['is_pinned', $$false$$], ['operation_id', $$'aaaaaaaa-0002-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'title', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without title'],
  ['ADMIN of A', 'title', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as title'],
  ['ADMIN of A', 'title', $$repeat('x', 161)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 161 characters as title'],
  ['ADMIN of A', 'body', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without body'],
  ['ADMIN of A', 'body', $$repeat('x', 20001)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 20001 characters as body'],
  ['ADMIN of A', 'is_pinned', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without is_pinned']
]);
select pg_temp.calls('iaoms.update_note', array[['id', $$'00000000-0000-4000-8000-000000000007'$$], ['patch', $$'{}'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id'],
  ['ADMIN of A', 'patch', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without patch'],
  ['ADMIN of A', 'patch', $$to_jsonb(repeat('x', 1048576))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses patch that is too large']
]);
select pg_temp.calls('iaoms.delete_note', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['ADMIN of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['ADMIN of A', 'id', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without id']
]);
select pg_temp.calls('iaoms_private.hears_document_updates', array[['author', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms_private.hears_approval_card_updates', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms_private.hears_notification_updates', array[['recipient', $$'aaaaaaaa-0003-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms_private.hears_meeting_updates', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms_private.hears_calendar_updates', array[['owner', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms_private.hears_live_requests', array[['target', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms_private.hears_message_updates', array[['channel', $$'aaaaaaaa-001b-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms_private.hears_channel_updates', array[['id', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('iaoms_private.hears_counter_updates', array[['institution', $$'aaaaaaaa-0000-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['ADMIN of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select is(pg_temp.attempt(null, null, $$select set_config('request.headers', '{"x-desk": "five"}', true)$$, $$select iaoms_private.request_header('X-Desk')$$), 'five', 'a header of the request is found, whatever its case');
select is(pg_temp.attempt(null, null, $$select set_config('request.headers', '', true)$$, $$select iaoms_private.request_header('X-Desk')$$), 'null', 'outside of a request there is no header');
select is(pg_temp.attempt(null, null, $$select set_config('request.headers', '{"x-forwarded-for": "203.0.113.7, 10.0.0.1"}', true)$$, $$select host(iaoms_private.request_ip())$$), '203.0.113.7', 'the address of the request is the client''s, not that of a server between');
select is(pg_temp.attempt(null, null, $$select set_config('request.headers', '{"x-forwarded-for": "somewhere"}', true)$$, $$select host(iaoms_private.request_ip())$$), 'null', 'what is no address is none');
select is(pg_temp.attempt(null, 'aaaaaaaa-0003-4000-8000-000000000001', $$select$$, $$select iaoms_private.me()$$), (select p.id::text from iaoms.recipients p where p.id = 'aaaaaaaa-0003-4000-8000-000000000001'), 'whoever calls finds his own row');
select is(pg_temp.attempt(null, '00000000-0003-4000-8000-000000000999', $$select$$, $$select iaoms_private.me()$$), 'null', 'an outsider has no row');
create function pg_temp.rows_of_b() returns text language sql as $digest$
  select md5(concat_ws(',',
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.institutions t where t.id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.departments t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.operations t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.recipients t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.auth_sessions t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.face_auth_records t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.user_preferences t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.documents t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.document_recipients t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.document_versions t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.document_attachments t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.workflow_templates t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.approval_cards t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.approval_card_recipients t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.approvals t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.workflow_instances t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.escalations t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.notifications t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.notification_subscriptions t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.notification_queue t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.meetings t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.meeting_participants t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.live_meeting_requests t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.calendar_events t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.calendar_event_attendees t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.channels t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.channel_members t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.messages t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.message_read_receipts t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.comments t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.signatures t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.signature_requests t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.audit_logs t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.dashboard_widgets t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.analytics_metrics t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.realtime_counters t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.history_cards t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.recent_activity t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.reminders t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from iaoms.notes t where t.institution_id = 'bbbbbbbb-0000-4000-8000-000000000001')
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
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.operations(status => 'OPEN', before => timestamptz '2024-01-15 12:01:07+00', first => 1)$$, array[]::text[]), 'nothing', 'iaoms.operations called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.operation_parts(operation => 'bbbbbbbb-0002-4000-8000-000000000001')$$, array['bbbbbbbb-0002-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.operation_parts called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.colleagues(department => 'bbbbbbbb-0001-4000-8000-000000000001', after_name => 'after name 7', after_id => '00000000-0000-4000-8000-000000000007', first => 1)$$, array['bbbbbbbb-0001-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.colleagues called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.my_permissions()$$, array[]::text[]), 'nothing', 'iaoms.my_permissions called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.my_devices()$$, array[]::text[]), 'nothing', 'iaoms.my_devices called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.my_face_checks(first => 1)$$, array[]::text[]), 'nothing', 'iaoms.my_face_checks called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.sign_in_with_hitam_id(hitam_id => 'hitam id 7', password => 'password 7', device_name => 'device name 7')$$, array[]::text[]), 'nothing', 'iaoms.sign_in_with_hitam_id called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.register_device(session => 'bbbbbbbb-0004-4000-8000-000000000001', device_name => 'device name 7')$$, array['bbbbbbbb-0004-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.register_device called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.change_password(password => 'password 7xx', current => 'current 7')$$, array[]::text[]), 'nothing', 'iaoms.change_password called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.sign_out(session => 'bbbbbbbb-0004-4000-8000-000000000001')$$, array['bbbbbbbb-0004-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.sign_out called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.force_sign_out(recipient => 'bbbbbbbb-0003-4000-8000-000000000001')$$, array['bbbbbbbb-0003-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.force_sign_out called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.place_recipient(recipient => 'bbbbbbbb-0003-4000-8000-000000000001', role => 'EMPLOYEE', department => 'bbbbbbbb-0001-4000-8000-000000000001')$$, array['bbbbbbbb-0003-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.place_recipient called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.update_my_profile(designation => 'designation 7', phone => '+70000000')$$, array[]::text[]), 'nothing', 'iaoms.update_my_profile called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.sync_google_profile(full_name => 'full name 7', avatar_url => 'https://example.com/avatar-url/7')$$, array[]::text[]), 'nothing', 'iaoms.sync_google_profile called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.document_versions(document => 'bbbbbbbb-0008-4000-8000-000000000001')$$, array['bbbbbbbb-0008-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.document_versions called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.document_deliveries(document => 'bbbbbbbb-0008-4000-8000-000000000001')$$, array['bbbbbbbb-0008-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.document_deliveries called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.create_document(title => 'title 7', file => jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), type => 'LETTER', priority => 'LOW', description => 'description 7', due_on => date '2024-01-06', operation => 'bbbbbbbb-0002-4000-8000-000000000001')$$, array['bbbbbbbb-0002-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.create_document called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.add_document_version(document => 'bbbbbbbb-0008-4000-8000-000000000001', file => jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), note => 'note 7')$$, array['bbbbbbbb-0008-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.add_document_version called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.attach_file(document => 'bbbbbbbb-0008-4000-8000-000000000001', file => jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))))$$, array['bbbbbbbb-0008-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.attach_file called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.send_document(document => 'bbbbbbbb-0008-4000-8000-000000000001', recipient => 'bbbbbbbb-0003-4000-8000-000000000001', kind => 'TO')$$, array['bbbbbbbb-0008-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.send_document called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.mark_document_read(document => 'bbbbbbbb-0008-4000-8000-000000000001')$$, array['bbbbbbbb-0008-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.mark_document_read called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.pending_approvals(after => timestamptz '2024-01-15 12:00:07+00', first => 1)$$, array[]::text[]), 'nothing', 'iaoms.pending_approvals called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.card_steps(card => 'bbbbbbbb-0026-4000-8000-000000000001')$$, array['bbbbbbbb-0026-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.card_steps called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.card_history(card => 'bbbbbbbb-0026-4000-8000-000000000001')$$, array['bbbbbbbb-0026-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.card_history called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.card_workflow(card => 'bbbbbbbb-0026-4000-8000-000000000001')$$, array['bbbbbbbb-0026-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.card_workflow called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.my_escalations()$$, array[]::text[]), 'nothing', 'iaoms.my_escalations called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.submit_document(document => 'bbbbbbbb-0008-4000-8000-000000000001', routing => 'SEQUENTIAL', signers => '{}', template => 'bbbbbbbb-000c-4000-8000-000000000001', requires_face => false)$$, array['bbbbbbbb-0008-4000-8000-000000000001', 'bbbbbbbb-000c-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.submit_document called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.approve(card => 'bbbbbbbb-0026-4000-8000-000000000001', comment => 'comment 7')$$, array['bbbbbbbb-0026-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.approve called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.reject(card => 'bbbbbbbb-0026-4000-8000-000000000001', reason => 'reason 7')$$, array['bbbbbbbb-0026-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.reject called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.forward(card => 'bbbbbbbb-0026-4000-8000-000000000001', colleague => '00000000-0000-4000-8000-000000000007', reason => 'reason 7')$$, array['bbbbbbbb-0026-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.forward called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.resubmit(card => 'bbbbbbbb-0026-4000-8000-000000000001', file => jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), note => 'note 7')$$, array['bbbbbbbb-0026-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.resubmit called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.resend(card => 'bbbbbbbb-0026-4000-8000-000000000001', signer => '00000000-0000-4000-8000-000000000007', note => 'note 7')$$, array['bbbbbbbb-0026-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.resend called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.cancel_card(card => 'bbbbbbbb-0026-4000-8000-000000000001', reason => 'reason 7')$$, array['bbbbbbbb-0026-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.cancel_card called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.escalate(card => 'bbbbbbbb-0026-4000-8000-000000000001', signer => '00000000-0000-4000-8000-000000000007')$$, array['bbbbbbbb-0026-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.escalate called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.my_notifications(unread_only => false, before => timestamptz '2024-01-15 12:01:07+00', first => 1)$$, array[]::text[]), 'nothing', 'iaoms.my_notifications called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.notification_templates()$$, array[]::text[]), 'nothing', 'iaoms.notification_templates called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.deliveries_of(notification => 'bbbbbbbb-0013-4000-8000-000000000001')$$, array['bbbbbbbb-0013-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.deliveries_of called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.delivery_rates(since => timestamptz '2024-01-15 12:00:07+00')$$, array[]::text[]), 'nothing', 'iaoms.delivery_rates called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.mark_notification_read(notification => 'bbbbbbbb-0013-4000-8000-000000000001')$$, array['bbbbbbbb-0013-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.mark_notification_read called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.mark_all_notifications_read()$$, array[]::text[]), 'nothing', 'iaoms.mark_all_notifications_read called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.my_meetings_between(since => timestamptz '2024-01-15 12:00:07+00', until => timestamptz '2024-01-15 12:01:07+00')$$, array[]::text[]), 'nothing', 'iaoms.my_meetings_between called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.meeting_participants(meeting => 'bbbbbbbb-0016-4000-8000-000000000001')$$, array['bbbbbbbb-0016-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.meeting_participants called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.open_meeting_requests()$$, array[]::text[]), 'nothing', 'iaoms.open_meeting_requests called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.calendar(since => timestamptz '2024-01-15 12:00:07+00', until => timestamptz '2024-01-15 12:01:07+00')$$, array[]::text[]), 'nothing', 'iaoms.calendar called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.schedule_meeting(title => 'title 7', starts_at => timestamptz '2024-01-15 12:01:07+00', participants => '{}', duration_minutes => 5, location => 'location 7', meeting_url => 'https://example.com/meeting-url/7', agenda => 'agenda 7', operation => 'bbbbbbbb-0002-4000-8000-000000000001')$$, array['bbbbbbbb-0002-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.schedule_meeting called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.answer_meeting(meeting => 'bbbbbbbb-0016-4000-8000-000000000001', response => 'INVITED')$$, array['bbbbbbbb-0016-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.answer_meeting called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.cancel_meeting(meeting => 'bbbbbbbb-0016-4000-8000-000000000001')$$, array['bbbbbbbb-0016-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.cancel_meeting called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.request_live_meeting(target => '00000000-0000-4000-8000-000000000007', reason => 'reason 7', urgency => 'IMMEDIATE', card => 'bbbbbbbb-0026-4000-8000-000000000001')$$, array['bbbbbbbb-0026-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.request_live_meeting called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.answer_live_request(request => 'bbbbbbbb-0021-4000-8000-000000000001', accept => false, meeting_url => 'https://example.com/meeting-url/7')$$, array['bbbbbbbb-0021-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.answer_live_request called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.withdraw_live_request(request => 'bbbbbbbb-0021-4000-8000-000000000001')$$, array['bbbbbbbb-0021-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.withdraw_live_request called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.add_calendar_event(title => 'title 7', starts_at => timestamptz '2024-01-15 12:01:07+00', ends_at => timestamptz '2024-01-15 12:02:07+00', visibility => 'PRIVATE', description => 'description 7', operation => 'bbbbbbbb-0002-4000-8000-000000000001')$$, array['bbbbbbbb-0002-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.add_calendar_event called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.invite_to_event(event => 'bbbbbbbb-0019-4000-8000-000000000001', recipient => 'bbbbbbbb-0003-4000-8000-000000000001')$$, array['bbbbbbbb-0019-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.invite_to_event called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.answer_event(event => 'bbbbbbbb-0019-4000-8000-000000000001', response => 'INVITED')$$, array['bbbbbbbb-0019-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.answer_event called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.channels()$$, array[]::text[]), 'nothing', 'iaoms.channels called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.channel_messages(channel => 'bbbbbbbb-001b-4000-8000-000000000001', before => timestamptz '2024-01-15 12:01:07+00', first => 1)$$, array['bbbbbbbb-001b-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.channel_messages called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.channel_members(channel => 'bbbbbbbb-001b-4000-8000-000000000001')$$, array['bbbbbbbb-001b-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.channel_members called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.read_receipts(message => 'bbbbbbbb-001d-4000-8000-000000000001')$$, array['bbbbbbbb-001d-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.read_receipts called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.open_channel(name => 'name 7', kind => 'DEPARTMENT', members => '{}', operation => 'bbbbbbbb-0002-4000-8000-000000000001')$$, array['bbbbbbbb-0002-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.open_channel called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.add_to_channel(channel => 'bbbbbbbb-001b-4000-8000-000000000001', recipient => 'bbbbbbbb-0003-4000-8000-000000000001', moderator => false)$$, array['bbbbbbbb-001b-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.add_to_channel called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.leave_channel(channel => 'bbbbbbbb-001b-4000-8000-000000000001')$$, array['bbbbbbbb-001b-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.leave_channel called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.send_message(channel => 'bbbbbbbb-001b-4000-8000-000000000001', body => 'body 7', reply_to => '00000000-0000-4000-8000-000000000007')$$, array['bbbbbbbb-001b-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.send_message called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.edit_message(message => 'bbbbbbbb-001d-4000-8000-000000000001', body => 'body 7')$$, array['bbbbbbbb-001d-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.edit_message called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.retract_message(message => 'bbbbbbbb-001d-4000-8000-000000000001')$$, array['bbbbbbbb-001d-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.retract_message called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.mark_channel_read(channel => 'bbbbbbbb-001b-4000-8000-000000000001', until => timestamptz '2024-01-15 12:01:07+00')$$, array['bbbbbbbb-001b-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.mark_channel_read called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.document_comments(document => 'bbbbbbbb-0008-4000-8000-000000000001')$$, array['bbbbbbbb-0008-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.document_comments called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.document_signatures(document => 'bbbbbbbb-0008-4000-8000-000000000001')$$, array['bbbbbbbb-0008-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.document_signatures called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.my_signature_requests()$$, array[]::text[]), 'nothing', 'iaoms.my_signature_requests called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.audit_trail(actor => '00000000-0000-4000-8000-000000000007', "row" => '00000000-0000-4000-8000-000000000007', before => timestamptz '2024-01-15 12:02:07+00', first => 1)$$, array[]::text[]), 'nothing', 'iaoms.audit_trail called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.comment(document => 'bbbbbbbb-0008-4000-8000-000000000001', body => 'body 7', card => 'bbbbbbbb-0026-4000-8000-000000000001', parent => '00000000-0000-4000-8000-000000000007')$$, array['bbbbbbbb-0008-4000-8000-000000000001', 'bbbbbbbb-0026-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.comment called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.request_signature(document => 'bbbbbbbb-0008-4000-8000-000000000001', signer => '00000000-0000-4000-8000-000000000007', message => 'message 7', days => 1)$$, array['bbbbbbbb-0008-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.request_signature called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.sign_document(request => 'bbbbbbbb-0021-4000-8000-000000000001', kind => 'CLICK', image_url => 'https://example.com/image-url/7')$$, array['bbbbbbbb-0021-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.sign_document called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.decline_signature(request => 'bbbbbbbb-0021-4000-8000-000000000001')$$, array['bbbbbbbb-0021-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.decline_signature called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.dashboard(at => timestamptz '2024-01-15 12:00:07+00')$$, array[]::text[]), 'nothing', 'iaoms.dashboard called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.history(outcome => 'PENDING', before => timestamptz '2024-01-15 12:01:07+00', first => 1)$$, array[]::text[]), 'nothing', 'iaoms.history called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.my_activity(before => timestamptz '2024-01-15 12:00:07+00', first => 1)$$, array[]::text[]), 'nothing', 'iaoms.my_activity called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.metrics_between(metric => 'DOCUMENTS_CREATED', since => date '2024-01-02', until => date '2024-01-03', department => 'bbbbbbbb-0001-4000-8000-000000000001')$$, array['bbbbbbbb-0001-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.metrics_between called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.live_counters()$$, array[]::text[]), 'nothing', 'iaoms.live_counters called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.document_stats()$$, array[]::text[]), 'nothing', 'iaoms.document_stats called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.approval_stats()$$, array[]::text[]), 'nothing', 'iaoms.approval_stats called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.document_stats_age()$$, array[]::text[]), 'nothing', 'iaoms.document_stats_age called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.office_counters(at => timestamptz '2024-01-15 12:00:07+00')$$, array[]::text[]), 'nothing', 'iaoms.office_counters called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.list_institutions(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'iaoms.list_institutions called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.update_institution(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, array[]::text[]), 'nothing', 'iaoms.update_institution called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.get_department(id => '00000000-0000-4000-8000-000000000007')$$, array[]::text[]), 'nothing', 'iaoms.get_department called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.list_departments(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'iaoms.list_departments called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.create_department(name => 'name 7', code => 'H0', head_id => 'bbbbbbbb-0003-4000-8000-000000000001')$$, array['bbbbbbbb-0003-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.create_department called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.update_department(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, array[]::text[]), 'nothing', 'iaoms.update_department called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.list_user_preferences(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'iaoms.list_user_preferences called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.create_user_preference(theme => 'system', language => 'ha', digest => 'NEVER', page_size => 5, quiet_from => time '12:04:07', quiet_until => time '12:05:07')$$, array[]::text[]), 'nothing', 'iaoms.create_user_preference called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.update_user_preference(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, array[]::text[]), 'nothing', 'iaoms.update_user_preference called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.get_document(id => '00000000-0000-4000-8000-000000000007')$$, array[]::text[]), 'nothing', 'iaoms.get_document called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.list_documents(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'iaoms.list_documents called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.update_document(id => '00000000-0000-4000-8000-000000000007', version => 1, patch => '{}')$$, array[]::text[]), 'nothing', 'iaoms.update_document called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.delete_document(id => '00000000-0000-4000-8000-000000000007', version => 1)$$, array[]::text[]), 'nothing', 'iaoms.delete_document called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.list_document_attachments(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'iaoms.list_document_attachments called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.delete_document_attachment(id => '00000000-0000-4000-8000-000000000007')$$, array[]::text[]), 'nothing', 'iaoms.delete_document_attachment called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.get_workflow_template(id => '00000000-0000-4000-8000-000000000007')$$, array[]::text[]), 'nothing', 'iaoms.get_workflow_template called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.list_workflow_templates(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'iaoms.list_workflow_templates called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.create_workflow_template(name => 'name 7', stages => '{}', description => 'description 7', escalate_after_hours => 1, is_active => false)$$, array[]::text[]), 'nothing', 'iaoms.create_workflow_template called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.update_workflow_template(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, array[]::text[]), 'nothing', 'iaoms.update_workflow_template called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.delete_workflow_template(id => '00000000-0000-4000-8000-000000000007')$$, array[]::text[]), 'nothing', 'iaoms.delete_workflow_template called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.get_approval_card(id => '00000000-0000-4000-8000-000000000007')$$, array[]::text[]), 'nothing', 'iaoms.get_approval_card called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.list_approval_cards(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'iaoms.list_approval_cards called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.list_notifications(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'iaoms.list_notifications called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.delete_notification(id => '00000000-0000-4000-8000-000000000007')$$, array[]::text[]), 'nothing', 'iaoms.delete_notification called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.list_notification_subscriptions(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'iaoms.list_notification_subscriptions called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.create_notification_subscription(kind => 'APPROVAL', channel => 'EMAIL', is_wanted => false)$$, array[]::text[]), 'nothing', 'iaoms.create_notification_subscription called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.update_notification_subscription(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, array[]::text[]), 'nothing', 'iaoms.update_notification_subscription called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.delete_notification_subscription(id => '00000000-0000-4000-8000-000000000007')$$, array[]::text[]), 'nothing', 'iaoms.delete_notification_subscription called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.get_calendar_event(id => '00000000-0000-4000-8000-000000000007')$$, array[]::text[]), 'nothing', 'iaoms.get_calendar_event called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.list_calendar_events(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'iaoms.list_calendar_events called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.update_calendar_event(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, array[]::text[]), 'nothing', 'iaoms.update_calendar_event called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.delete_calendar_event(id => '00000000-0000-4000-8000-000000000007')$$, array[]::text[]), 'nothing', 'iaoms.delete_calendar_event called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.update_comment(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, array[]::text[]), 'nothing', 'iaoms.update_comment called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.delete_comment(id => '00000000-0000-4000-8000-000000000007')$$, array[]::text[]), 'nothing', 'iaoms.delete_comment called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.list_dashboard_widgets(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'iaoms.list_dashboard_widgets called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.create_dashboard_widget(kind => 'COUNTERS', grid_column => 1, grid_row => 1, width => 1, height => 1, is_visible => false, settings => '{}')$$, array[]::text[]), 'nothing', 'iaoms.create_dashboard_widget called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.update_dashboard_widget(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, array[]::text[]), 'nothing', 'iaoms.update_dashboard_widget called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.delete_dashboard_widget(id => '00000000-0000-4000-8000-000000000007')$$, array[]::text[]), 'nothing', 'iaoms.delete_dashboard_widget called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.get_reminder(id => '00000000-0000-4000-8000-000000000007')$$, array[]::text[]), 'nothing', 'iaoms.get_reminder called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.list_reminders(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'iaoms.list_reminders called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.create_reminder(text => 'text 7', remind_at => timestamptz '2024-01-15 12:01:07+00', operation_id => 'bbbbbbbb-0002-4000-8000-000000000001', is_done => false)$$, array['bbbbbbbb-0002-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.create_reminder called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.update_reminder(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, array[]::text[]), 'nothing', 'iaoms.update_reminder called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.delete_reminder(id => '00000000-0000-4000-8000-000000000007')$$, array[]::text[]), 'nothing', 'iaoms.delete_reminder called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.get_note(id => '00000000-0000-4000-8000-000000000007')$$, array[]::text[]), 'nothing', 'iaoms.get_note called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.list_notes(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, array[]::text[]), 'nothing', 'iaoms.list_notes called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.create_note(title => 'title 7', body => 'body 7', is_pinned => false, operation_id => 'bbbbbbbb-0002-4000-8000-000000000001')$$, array['bbbbbbbb-0002-4000-8000-000000000001']::text[]), 'nothing', 'iaoms.create_note called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.update_note(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, array[]::text[]), 'nothing', 'iaoms.update_note called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.delete_note(id => '00000000-0000-4000-8000-000000000007')$$, array[]::text[]), 'nothing', 'iaoms.delete_note called in A shows and does nothing of B');
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
select is(pg_temp.counted($$select iaoms_private.count_call('seoc_example', 3, 60, timestamptz '2030-01-01 00:00:00+00' + 0 * interval '1 second')$$), 'counted', 'calls are counted: the first call of a window of three passes');
select is(pg_temp.counted($$select iaoms_private.count_call('seoc_example', 3, 60, timestamptz '2030-01-01 00:00:00+00' + 1 * interval '1 second')$$), 'counted', 'calls are counted: the second call passes');
select is(pg_temp.counted($$select iaoms_private.count_call('seoc_example', 3, 60, timestamptz '2030-01-01 00:00:00+00' + 2 * interval '1 second')$$), 'counted', 'calls are counted: the third call passes');
select is(pg_temp.counted($$select iaoms_private.count_call('seoc_example', 3, 60, timestamptz '2030-01-01 00:00:00+00' + 30 * interval '1 second')$$), 'PT429 RATE_LIMITED Try again in 50 seconds.', 'calls are counted: the fourth call is refused, and told when to come back');
select is(pg_temp.counted($$select iaoms_private.count_call('seoc_example', 3, 60, timestamptz '2030-01-01 00:00:00+00' + 79 * interval '1 second')$$), 'PT429 RATE_LIMITED Try again in 1 seconds.', 'calls are counted: the window slides: what was counted still lies in it');
select is(pg_temp.counted($$select iaoms_private.count_call('seoc_example', 3, 60, timestamptz '2030-01-01 00:00:00+00' + 80 * interval '1 second')$$), 'counted', 'calls are counted: until so much of it has passed that one call has room');
select is(pg_temp.counted($$select iaoms_private.count_call('seoc_example', 3, 60, timestamptz '2030-01-01 00:00:00+00' + 81 * interval '1 second')$$), 'PT429 RATE_LIMITED Try again in 19 seconds.', 'calls are counted: and no second one');
select is(pg_temp.counted($$select iaoms_private.count_call('seoc_example', 3, 60, timestamptz '2030-01-01 00:00:00+00' + 240 * interval '1 second')$$), 'counted', 'calls are counted: after a whole window everything is as in the beginning');
select set_config('request.jwt.claims', json_build_object('sub', '22222222-2222-4222-8222-222222222222')::text, true);
select is(pg_temp.counted($$select iaoms_private.count_call('seoc_example', 3, 60, timestamptz '2030-01-01 00:00:00+00' + 30 * interval '1 second')$$), 'counted', 'calls are counted: those of one user hold up no other one');
select set_config('request.jwt.claims', '', true);
delete from iaoms_private.call_count;
insert into iaoms_private.call_count select 'seoc_example', md5(n::text)::uuid, s, 1, 0 from unnest(array[timestamptz '2030-01-01 00:00:00+00' - 7201 * interval '1 second', timestamptz '2030-01-01 00:00:00+00' - 7200 * interval '1 second', timestamptz '2030-01-01 00:00:00+00']) with ordinality as c (s, n);
select is(iaoms_private.forget_calls(timestamptz '2030-01-01 00:00:00+00'), 1::bigint, 'counts go that no limit asks for any more');
select is((select count(*) from iaoms_private.call_count), 2::bigint, 'what a limit may still ask for stays');
select is(iaoms_private.forget_calls(timestamptz '2030-01-01 00:00:00+00'), 0::bigint, 'and a second time there is nothing to forget');
delete from iaoms_private.call_count;
insert into iaoms_private.call_count as c values ('sync_google_profile', coalesce('aaaaaaaa-0003-4000-8000-000000000005'::uuid, '00000000-0000-0000-0000-000000000000'), to_timestamp((floor(extract(epoch from now()) / 3600) - 0) * 3600), 9, 0) on conflict (function, caller) do update set since = excluded.since, calls = excluded.calls;
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.sync_google_profile(full_name => 'full name 7', avatar_url => 'https://example.com/avatar-url/7')$$, $$select c.calls from iaoms_private.call_count c where c.function = 'sync_google_profile' and c.caller = coalesce('aaaaaaaa-0003-4000-8000-000000000005'::uuid, '00000000-0000-0000-0000-000000000000')$$), '^(10$|(?!PT429)[0-9A-Z]{5} )', 'iaoms.sync_google_profile lets call 10 of a user pass, and counts it');
insert into iaoms_private.call_count as c values ('sync_google_profile', coalesce('aaaaaaaa-0003-4000-8000-000000000005'::uuid, '00000000-0000-0000-0000-000000000000'), to_timestamp((floor(extract(epoch from now()) / 3600) - 0) * 3600), 10, 0) on conflict (function, caller) do update set since = excluded.since, calls = excluded.calls;
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.sync_google_profile(full_name => 'full name 7', avatar_url => 'https://example.com/avatar-url/7')$$, $$select c.calls from iaoms_private.call_count c where c.function = 'sync_google_profile' and c.caller = coalesce('aaaaaaaa-0003-4000-8000-000000000005'::uuid, '00000000-0000-0000-0000-000000000000')$$), '^PT429 RATE_LIMITED$', 'iaoms.sync_google_profile refuses the next one');
insert into iaoms_private.call_count as c values ('sync_google_profile', coalesce('aaaaaaaa-0003-4000-8000-000000000005'::uuid, '00000000-0000-0000-0000-000000000000'), to_timestamp((floor(extract(epoch from now()) / 3600) - 2) * 3600), 10, 0) on conflict (function, caller) do update set since = excluded.since, calls = excluded.calls;
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.sync_google_profile(full_name => 'full name 7', avatar_url => 'https://example.com/avatar-url/7')$$, $$select c.calls from iaoms_private.call_count c where c.function = 'sync_google_profile' and c.caller = coalesce('aaaaaaaa-0003-4000-8000-000000000005'::uuid, '00000000-0000-0000-0000-000000000000')$$), '^(1$|(?!PT429)[0-9A-Z]{5} )', 'iaoms.sync_google_profile lets him call again when the time has passed');
delete from iaoms_private.call_count where function = 'sync_google_profile';
insert into iaoms_private.call_count as c values ('sync_google_profile', coalesce('22222222-2222-4222-8222-222222222222'::uuid, '00000000-0000-0000-0000-000000000000'), to_timestamp((floor(extract(epoch from now()) / 3600) - 0) * 3600), 10, 0) on conflict (function, caller) do update set since = excluded.since, calls = excluded.calls;
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.sync_google_profile(full_name => 'full name 7', avatar_url => 'https://example.com/avatar-url/7')$$, $$select c.calls from iaoms_private.call_count c where c.function = 'sync_google_profile' and c.caller = coalesce('aaaaaaaa-0003-4000-8000-000000000005'::uuid, '00000000-0000-0000-0000-000000000000')$$), '^(1$|(?!PT429)[0-9A-Z]{5} )', 'iaoms.sync_google_profile counts everybody by himself');
insert into iaoms_private.call_count as c values ('send_message', coalesce('aaaaaaaa-0003-4000-8000-000000000005'::uuid, '00000000-0000-0000-0000-000000000000'), to_timestamp((floor(extract(epoch from now()) / 60) - 0) * 60), 119, 0) on conflict (function, caller) do update set since = excluded.since, calls = excluded.calls;
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.send_message(channel => 'aaaaaaaa-001b-4000-8000-000000000001', body => 'body 7', reply_to => '00000000-0000-4000-8000-000000000007')$$, $$select c.calls from iaoms_private.call_count c where c.function = 'send_message' and c.caller = coalesce('aaaaaaaa-0003-4000-8000-000000000005'::uuid, '00000000-0000-0000-0000-000000000000')$$), '^(120$|(?!PT429)[0-9A-Z]{5} )', 'iaoms.send_message lets call 120 of a user pass, and counts it');
insert into iaoms_private.call_count as c values ('send_message', coalesce('aaaaaaaa-0003-4000-8000-000000000005'::uuid, '00000000-0000-0000-0000-000000000000'), to_timestamp((floor(extract(epoch from now()) / 60) - 0) * 60), 120, 0) on conflict (function, caller) do update set since = excluded.since, calls = excluded.calls;
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.send_message(channel => 'aaaaaaaa-001b-4000-8000-000000000001', body => 'body 7', reply_to => '00000000-0000-4000-8000-000000000007')$$, $$select c.calls from iaoms_private.call_count c where c.function = 'send_message' and c.caller = coalesce('aaaaaaaa-0003-4000-8000-000000000005'::uuid, '00000000-0000-0000-0000-000000000000')$$), '^PT429 RATE_LIMITED$', 'iaoms.send_message refuses the next one');
insert into iaoms_private.call_count as c values ('send_message', coalesce('aaaaaaaa-0003-4000-8000-000000000005'::uuid, '00000000-0000-0000-0000-000000000000'), to_timestamp((floor(extract(epoch from now()) / 60) - 2) * 60), 120, 0) on conflict (function, caller) do update set since = excluded.since, calls = excluded.calls;
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.send_message(channel => 'aaaaaaaa-001b-4000-8000-000000000001', body => 'body 7', reply_to => '00000000-0000-4000-8000-000000000007')$$, $$select c.calls from iaoms_private.call_count c where c.function = 'send_message' and c.caller = coalesce('aaaaaaaa-0003-4000-8000-000000000005'::uuid, '00000000-0000-0000-0000-000000000000')$$), '^(1$|(?!PT429)[0-9A-Z]{5} )', 'iaoms.send_message lets him call again when the time has passed');
delete from iaoms_private.call_count where function = 'send_message';
insert into iaoms_private.call_count as c values ('send_message', coalesce('22222222-2222-4222-8222-222222222222'::uuid, '00000000-0000-0000-0000-000000000000'), to_timestamp((floor(extract(epoch from now()) / 60) - 0) * 60), 120, 0) on conflict (function, caller) do update set since = excluded.since, calls = excluded.calls;
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.send_message(channel => 'aaaaaaaa-001b-4000-8000-000000000001', body => 'body 7', reply_to => '00000000-0000-4000-8000-000000000007')$$, $$select c.calls from iaoms_private.call_count c where c.function = 'send_message' and c.caller = coalesce('aaaaaaaa-0003-4000-8000-000000000005'::uuid, '00000000-0000-0000-0000-000000000000')$$), '^(1$|(?!PT429)[0-9A-Z]{5} )', 'iaoms.send_message counts everybody by himself');
create or replace function iaoms_private.may(permission text) returns boolean language sql as $$ select true $$;
create or replace function iaoms_private.session_is_live() returns boolean language sql as $$ select true $$;
create or replace function iaoms_private.face_was_seen(purpose text) returns boolean language sql as $$ select true $$;
create or replace function iaoms_private.hears_document_updates(author uuid) returns boolean language sql as $$ select true $$;
create or replace function iaoms_private.hears_approval_card_updates(id uuid) returns boolean language sql as $$ select true $$;
create or replace function iaoms_private.hears_notification_updates(recipient uuid) returns boolean language sql as $$ select true $$;
create or replace function iaoms_private.hears_meeting_updates(id uuid) returns boolean language sql as $$ select true $$;
create or replace function iaoms_private.hears_calendar_updates(owner uuid) returns boolean language sql as $$ select true $$;
create or replace function iaoms_private.hears_live_requests(target uuid) returns boolean language sql as $$ select true $$;
create or replace function iaoms_private.hears_message_updates(channel uuid) returns boolean language sql as $$ select true $$;
create or replace function iaoms_private.hears_channel_updates(id uuid) returns boolean language sql as $$ select true $$;
create or replace function iaoms_private.hears_counter_updates(institution uuid) returns boolean language sql as $$ select true $$;
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
alter function iaoms_private.uid() rename to uid_of_request;
create function iaoms_private.uid() returns uuid stable language plpgsql as $$
begin
  if coalesce(current_setting('seoc.question', true), '') <> '' then
    raise exception using errcode = current_setting('seoc.question'), message = current_setting('seoc.violation_message') || ' "secret_value"', detail = 'secret_detail', hint = 'secret_hint', table = 'secret_table';
  end if;
  return iaoms_private.uid_of_request();
end
$$;
grant execute on function iaoms_private.uid() to public;
do $$
declare
  v_table regclass;
begin
  for v_table in
    select c.oid from pg_class c
    where c.relnamespace = 'iaoms'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
  loop
    execute format('create trigger aaa_violate before insert or update or delete on %s for each statement execute function pg_temp.violate()', v_table);
  end loop;
end
$$;
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.operations', 'iaoms.operations', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.operations(status => 'OPEN', before => timestamptz '2024-01-15 12:01:07+00', first => 1)$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.operation_parts', 'iaoms.operation_parts', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.operation_parts(operation => 'aaaaaaaa-0002-4000-8000-000000000001')$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.colleagues', 'iaoms.colleagues', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.colleagues(department => 'aaaaaaaa-0001-4000-8000-000000000001', after_name => 'after name 7', after_id => '00000000-0000-4000-8000-000000000007', first => 1)$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.my_permissions', 'iaoms.my_permissions', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.my_permissions()$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.my_devices', 'iaoms.my_devices', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.my_devices()$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.my_face_checks', 'iaoms.my_face_checks', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.my_face_checks(first => 1)$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.sign_in_with_hitam_id', 'iaoms.sign_in_with_hitam_id', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.sign_in_with_hitam_id(hitam_id => 'hitam id 7', password => 'password 7', device_name => 'device name 7')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.register_device', 'iaoms.register_device', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.register_device(session => 'aaaaaaaa-0004-4000-8000-000000000001', device_name => 'device name 7')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.change_password', 'iaoms.change_password', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.change_password(password => 'password 7xx', current => 'current 7')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.sign_out', 'iaoms.sign_out', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.sign_out(session => 'aaaaaaaa-0004-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.force_sign_out', 'iaoms.force_sign_out', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.force_sign_out(recipient => 'aaaaaaaa-0003-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.place_recipient', 'iaoms.place_recipient', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.place_recipient(recipient => 'aaaaaaaa-0003-4000-8000-000000000001', role => 'EMPLOYEE', department => 'aaaaaaaa-0001-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.update_my_profile', 'iaoms.update_my_profile', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.update_my_profile(designation => 'designation 7', phone => '+70000000')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.sync_google_profile', 'iaoms.sync_google_profile', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.sync_google_profile(full_name => 'full name 7', avatar_url => 'https://example.com/avatar-url/7')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.document_versions', 'iaoms.document_versions', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.document_versions(document => 'aaaaaaaa-0008-4000-8000-000000000001')$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.document_deliveries', 'iaoms.document_deliveries', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.document_deliveries(document => 'aaaaaaaa-0008-4000-8000-000000000001')$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.create_document', 'iaoms.create_document', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.create_document(title => 'title 7', file => jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), type => 'LETTER', priority => 'LOW', description => 'description 7', due_on => date '2024-01-06', operation => 'aaaaaaaa-0002-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.add_document_version', 'iaoms.add_document_version', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.add_document_version(document => 'aaaaaaaa-0008-4000-8000-000000000001', file => jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), note => 'note 7')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.attach_file', 'iaoms.attach_file', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.attach_file(document => 'aaaaaaaa-0008-4000-8000-000000000001', file => jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))))$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.send_document', 'iaoms.send_document', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.send_document(document => 'aaaaaaaa-0008-4000-8000-000000000001', recipient => 'aaaaaaaa-0003-4000-8000-000000000001', kind => 'TO')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.mark_document_read', 'iaoms.mark_document_read', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.mark_document_read(document => 'aaaaaaaa-0008-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.pending_approvals', 'iaoms.pending_approvals', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.pending_approvals(after => timestamptz '2024-01-15 12:00:07+00', first => 1)$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.card_steps', 'iaoms.card_steps', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.card_steps(card => 'aaaaaaaa-0026-4000-8000-000000000001')$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.card_history', 'iaoms.card_history', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.card_history(card => 'aaaaaaaa-0026-4000-8000-000000000001')$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.card_workflow', 'iaoms.card_workflow', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.card_workflow(card => 'aaaaaaaa-0026-4000-8000-000000000001')$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.my_escalations', 'iaoms.my_escalations', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.my_escalations()$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.submit_document', 'iaoms.submit_document', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.submit_document(document => 'aaaaaaaa-0008-4000-8000-000000000001', routing => 'SEQUENTIAL', signers => '{}', template => 'aaaaaaaa-000c-4000-8000-000000000001', requires_face => false)$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.approve', 'iaoms.approve', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.approve(card => 'aaaaaaaa-0026-4000-8000-000000000001', comment => 'comment 7')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.reject', 'iaoms.reject', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.reject(card => 'aaaaaaaa-0026-4000-8000-000000000001', reason => 'reason 7')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.forward', 'iaoms.forward', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.forward(card => 'aaaaaaaa-0026-4000-8000-000000000001', colleague => '00000000-0000-4000-8000-000000000007', reason => 'reason 7')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.resubmit', 'iaoms.resubmit', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.resubmit(card => 'aaaaaaaa-0026-4000-8000-000000000001', file => jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), note => 'note 7')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.resend', 'iaoms.resend', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.resend(card => 'aaaaaaaa-0026-4000-8000-000000000001', signer => '00000000-0000-4000-8000-000000000007', note => 'note 7')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.cancel_card', 'iaoms.cancel_card', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.cancel_card(card => 'aaaaaaaa-0026-4000-8000-000000000001', reason => 'reason 7')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.escalate', 'iaoms.escalate', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.escalate(card => 'aaaaaaaa-0026-4000-8000-000000000001', signer => '00000000-0000-4000-8000-000000000007')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.my_notifications', 'iaoms.my_notifications', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.my_notifications(unread_only => false, before => timestamptz '2024-01-15 12:01:07+00', first => 1)$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.notification_templates', 'iaoms.notification_templates', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.notification_templates()$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.deliveries_of', 'iaoms.deliveries_of', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.deliveries_of(notification => 'aaaaaaaa-0013-4000-8000-000000000001')$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.delivery_rates', 'iaoms.delivery_rates', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.delivery_rates(since => timestamptz '2024-01-15 12:00:07+00')$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.mark_notification_read', 'iaoms.mark_notification_read', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.mark_notification_read(notification => 'aaaaaaaa-0013-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.mark_all_notifications_read', 'iaoms.mark_all_notifications_read', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.mark_all_notifications_read()$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.my_meetings_between', 'iaoms.my_meetings_between', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.my_meetings_between(since => timestamptz '2024-01-15 12:00:07+00', until => timestamptz '2024-01-15 12:01:07+00')$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.meeting_participants', 'iaoms.meeting_participants', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.meeting_participants(meeting => 'aaaaaaaa-0016-4000-8000-000000000001')$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.open_meeting_requests', 'iaoms.open_meeting_requests', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.open_meeting_requests()$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.calendar', 'iaoms.calendar', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.calendar(since => timestamptz '2024-01-15 12:00:07+00', until => timestamptz '2024-01-15 12:01:07+00')$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.schedule_meeting', 'iaoms.schedule_meeting', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.schedule_meeting(title => 'title 7', starts_at => timestamptz '2024-01-15 12:01:07+00', participants => '{}', duration_minutes => 5, location => 'location 7', meeting_url => 'https://example.com/meeting-url/7', agenda => 'agenda 7', operation => 'aaaaaaaa-0002-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.answer_meeting', 'iaoms.answer_meeting', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.answer_meeting(meeting => 'aaaaaaaa-0016-4000-8000-000000000001', response => 'INVITED')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.cancel_meeting', 'iaoms.cancel_meeting', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.cancel_meeting(meeting => 'aaaaaaaa-0016-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.request_live_meeting', 'iaoms.request_live_meeting', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.request_live_meeting(target => '00000000-0000-4000-8000-000000000007', reason => 'reason 7', urgency => 'IMMEDIATE', card => 'aaaaaaaa-0026-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.answer_live_request', 'iaoms.answer_live_request', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.answer_live_request(request => 'aaaaaaaa-0021-4000-8000-000000000001', accept => false, meeting_url => 'https://example.com/meeting-url/7')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.withdraw_live_request', 'iaoms.withdraw_live_request', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.withdraw_live_request(request => 'aaaaaaaa-0021-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.add_calendar_event', 'iaoms.add_calendar_event', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.add_calendar_event(title => 'title 7', starts_at => timestamptz '2024-01-15 12:01:07+00', ends_at => timestamptz '2024-01-15 12:02:07+00', visibility => 'PRIVATE', description => 'description 7', operation => 'aaaaaaaa-0002-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.invite_to_event', 'iaoms.invite_to_event', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.invite_to_event(event => 'aaaaaaaa-0019-4000-8000-000000000001', recipient => 'aaaaaaaa-0003-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.answer_event', 'iaoms.answer_event', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.answer_event(event => 'aaaaaaaa-0019-4000-8000-000000000001', response => 'INVITED')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.channels', 'iaoms.channels', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.channels()$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.channel_messages', 'iaoms.channel_messages', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.channel_messages(channel => 'aaaaaaaa-001b-4000-8000-000000000001', before => timestamptz '2024-01-15 12:01:07+00', first => 1)$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.channel_members', 'iaoms.channel_members', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.channel_members(channel => 'aaaaaaaa-001b-4000-8000-000000000001')$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.read_receipts', 'iaoms.read_receipts', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.read_receipts(message => 'aaaaaaaa-001d-4000-8000-000000000001')$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.open_channel', 'iaoms.open_channel', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.open_channel(name => 'name 7', kind => 'DEPARTMENT', members => '{}', operation => 'aaaaaaaa-0002-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.add_to_channel', 'iaoms.add_to_channel', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.add_to_channel(channel => 'aaaaaaaa-001b-4000-8000-000000000001', recipient => 'aaaaaaaa-0003-4000-8000-000000000001', moderator => false)$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.leave_channel', 'iaoms.leave_channel', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.leave_channel(channel => 'aaaaaaaa-001b-4000-8000-000000000001')$$, false, array[['23503', 'update or delete on table', 'PT409 STILL_REFERENCED'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.send_message', 'iaoms.send_message', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.send_message(channel => 'aaaaaaaa-001b-4000-8000-000000000001', body => 'body 7', reply_to => '00000000-0000-4000-8000-000000000007')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.edit_message', 'iaoms.edit_message', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.edit_message(message => 'aaaaaaaa-001d-4000-8000-000000000001', body => 'body 7')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.retract_message', 'iaoms.retract_message', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.retract_message(message => 'aaaaaaaa-001d-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.mark_channel_read', 'iaoms.mark_channel_read', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.mark_channel_read(channel => 'aaaaaaaa-001b-4000-8000-000000000001', until => timestamptz '2024-01-15 12:01:07+00')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.document_comments', 'iaoms.document_comments', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.document_comments(document => 'aaaaaaaa-0008-4000-8000-000000000001')$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.document_signatures', 'iaoms.document_signatures', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.document_signatures(document => 'aaaaaaaa-0008-4000-8000-000000000001')$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.my_signature_requests', 'iaoms.my_signature_requests', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.my_signature_requests()$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.audit_trail', 'iaoms.audit_trail', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.audit_trail(actor => '00000000-0000-4000-8000-000000000007', "row" => '00000000-0000-4000-8000-000000000007', before => timestamptz '2024-01-15 12:02:07+00', first => 1)$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.comment', 'iaoms.comment', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.comment(document => 'aaaaaaaa-0008-4000-8000-000000000001', body => 'body 7', card => 'aaaaaaaa-0026-4000-8000-000000000001', parent => '00000000-0000-4000-8000-000000000007')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.request_signature', 'iaoms.request_signature', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.request_signature(document => 'aaaaaaaa-0008-4000-8000-000000000001', signer => '00000000-0000-4000-8000-000000000007', message => 'message 7', days => 1)$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.sign_document', 'iaoms.sign_document', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.sign_document(request => 'aaaaaaaa-0021-4000-8000-000000000001', kind => 'CLICK', image_url => 'https://example.com/image-url/7')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.decline_signature', 'iaoms.decline_signature', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.decline_signature(request => 'aaaaaaaa-0021-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.dashboard', 'iaoms.dashboard', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.dashboard(at => timestamptz '2024-01-15 12:00:07+00')$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.history', 'iaoms.history', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.history(outcome => 'PENDING', before => timestamptz '2024-01-15 12:01:07+00', first => 1)$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.my_activity', 'iaoms.my_activity', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.my_activity(before => timestamptz '2024-01-15 12:00:07+00', first => 1)$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.metrics_between', 'iaoms.metrics_between', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.metrics_between(metric => 'DOCUMENTS_CREATED', since => date '2024-01-02', until => date '2024-01-03', department => 'aaaaaaaa-0001-4000-8000-000000000001')$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.live_counters', 'iaoms.live_counters', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.live_counters()$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.document_stats', 'iaoms.document_stats', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.document_stats()$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.approval_stats', 'iaoms.approval_stats', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.approval_stats()$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.document_stats_age', 'iaoms.document_stats_age', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.document_stats_age()$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.office_counters', 'iaoms.office_counters', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.office_counters(at => timestamptz '2024-01-15 12:00:07+00')$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.list_institutions', 'iaoms.list_institutions', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.list_institutions(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.update_institution', 'iaoms.update_institution', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.update_institution(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.get_department', 'iaoms.get_department', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.get_department(id => '00000000-0000-4000-8000-000000000007')$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.list_departments', 'iaoms.list_departments', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.list_departments(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.create_department', 'iaoms.create_department', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.create_department(name => 'name 7', code => 'H0', head_id => 'aaaaaaaa-0003-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.update_department', 'iaoms.update_department', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.update_department(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.list_user_preferences', 'iaoms.list_user_preferences', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.list_user_preferences(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.create_user_preference', 'iaoms.create_user_preference', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.create_user_preference(theme => 'system', language => 'ha', digest => 'NEVER', page_size => 5, quiet_from => time '12:04:07', quiet_until => time '12:05:07')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.update_user_preference', 'iaoms.update_user_preference', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.update_user_preference(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.get_document', 'iaoms.get_document', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.get_document(id => '00000000-0000-4000-8000-000000000007')$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.list_documents', 'iaoms.list_documents', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.list_documents(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.update_document', 'iaoms.update_document', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.update_document(id => '00000000-0000-4000-8000-000000000007', version => 1, patch => '{}')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.delete_document', 'iaoms.delete_document', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.delete_document(id => '00000000-0000-4000-8000-000000000007', version => 1)$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.list_document_attachments', 'iaoms.list_document_attachments', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.list_document_attachments(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.delete_document_attachment', 'iaoms.delete_document_attachment', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.delete_document_attachment(id => '00000000-0000-4000-8000-000000000007')$$, false, array[['23503', 'update or delete on table', 'PT409 STILL_REFERENCED'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.get_workflow_template', 'iaoms.get_workflow_template', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.get_workflow_template(id => '00000000-0000-4000-8000-000000000007')$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.list_workflow_templates', 'iaoms.list_workflow_templates', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.list_workflow_templates(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.create_workflow_template', 'iaoms.create_workflow_template', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.create_workflow_template(name => 'name 7', stages => '{}', description => 'description 7', escalate_after_hours => 1, is_active => false)$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.update_workflow_template', 'iaoms.update_workflow_template', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.update_workflow_template(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.delete_workflow_template', 'iaoms.delete_workflow_template', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.delete_workflow_template(id => '00000000-0000-4000-8000-000000000007')$$, false, array[['23503', 'update or delete on table', 'PT409 STILL_REFERENCED'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.get_approval_card', 'iaoms.get_approval_card', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.get_approval_card(id => '00000000-0000-4000-8000-000000000007')$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.list_approval_cards', 'iaoms.list_approval_cards', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.list_approval_cards(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.list_notifications', 'iaoms.list_notifications', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.list_notifications(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.delete_notification', 'iaoms.delete_notification', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.delete_notification(id => '00000000-0000-4000-8000-000000000007')$$, false, array[['23503', 'update or delete on table', 'PT409 STILL_REFERENCED'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.list_notification_subscriptions', 'iaoms.list_notification_subscriptions', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.list_notification_subscriptions(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.create_notification_subscription', 'iaoms.create_notification_subscription', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.create_notification_subscription(kind => 'APPROVAL', channel => 'EMAIL', is_wanted => false)$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.update_notification_subscription', 'iaoms.update_notification_subscription', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.update_notification_subscription(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.delete_notification_subscription', 'iaoms.delete_notification_subscription', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.delete_notification_subscription(id => '00000000-0000-4000-8000-000000000007')$$, false, array[['23503', 'update or delete on table', 'PT409 STILL_REFERENCED'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.get_calendar_event', 'iaoms.get_calendar_event', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.get_calendar_event(id => '00000000-0000-4000-8000-000000000007')$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.list_calendar_events', 'iaoms.list_calendar_events', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.list_calendar_events(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.update_calendar_event', 'iaoms.update_calendar_event', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.update_calendar_event(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.delete_calendar_event', 'iaoms.delete_calendar_event', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.delete_calendar_event(id => '00000000-0000-4000-8000-000000000007')$$, false, array[['23503', 'update or delete on table', 'PT409 STILL_REFERENCED'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.update_comment', 'iaoms.update_comment', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.update_comment(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.delete_comment', 'iaoms.delete_comment', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.delete_comment(id => '00000000-0000-4000-8000-000000000007')$$, false, array[['23503', 'update or delete on table', 'PT409 STILL_REFERENCED'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.list_dashboard_widgets', 'iaoms.list_dashboard_widgets', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.list_dashboard_widgets(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.create_dashboard_widget', 'iaoms.create_dashboard_widget', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.create_dashboard_widget(kind => 'COUNTERS', grid_column => 1, grid_row => 1, width => 1, height => 1, is_visible => false, settings => '{}')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.update_dashboard_widget', 'iaoms.update_dashboard_widget', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.update_dashboard_widget(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.delete_dashboard_widget', 'iaoms.delete_dashboard_widget', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.delete_dashboard_widget(id => '00000000-0000-4000-8000-000000000007')$$, false, array[['23503', 'update or delete on table', 'PT409 STILL_REFERENCED'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.get_reminder', 'iaoms.get_reminder', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.get_reminder(id => '00000000-0000-4000-8000-000000000007')$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.list_reminders', 'iaoms.list_reminders', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.list_reminders(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.create_reminder', 'iaoms.create_reminder', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.create_reminder(text => 'text 7', remind_at => timestamptz '2024-01-15 12:01:07+00', operation_id => 'aaaaaaaa-0002-4000-8000-000000000001', is_done => false)$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.update_reminder', 'iaoms.update_reminder', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.update_reminder(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.delete_reminder', 'iaoms.delete_reminder', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.delete_reminder(id => '00000000-0000-4000-8000-000000000007')$$, false, array[['23503', 'update or delete on table', 'PT409 STILL_REFERENCED'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.get_note', 'iaoms.get_note', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.get_note(id => '00000000-0000-4000-8000-000000000007')$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.list_notes', 'iaoms.list_notes', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.list_notes(filter => '{}', order_by => 'ID_ASC', first => null, after => null, last => null, before => null)$$, false, array[]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.create_note', 'iaoms.create_note', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.create_note(title => 'title 7', body => 'body 7', is_pinned => false, operation_id => 'aaaaaaaa-0002-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.update_note', 'iaoms.update_note', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.update_note(id => '00000000-0000-4000-8000-000000000007', patch => '{}')$$, true, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('iaoms', 'iaoms_private.uid', 'iaoms.delete_note', 'iaoms.delete_note', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.delete_note(id => '00000000-0000-4000-8000-000000000007')$$, false, array[['23503', 'update or delete on table', 'PT409 STILL_REFERENCED'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
create or replace function iaoms_private.may(permission text) returns boolean language sql as $$ select false $$;
create or replace function iaoms_private.my_called_meetings() returns setof uuid language sql as $$ select null::uuid where false $$;
create or replace function iaoms_private.my_cards() returns setof uuid language sql as $$ select null::uuid where false $$;
create or replace function iaoms_private.my_channels() returns setof uuid language sql as $$ select null::uuid where false $$;
create or replace function iaoms_private.my_documents() returns setof uuid language sql as $$ select null::uuid where false $$;
create or replace function iaoms_private.my_own_events() returns setof uuid language sql as $$ select null::uuid where false $$;
create or replace function iaoms_private.my_submissions() returns setof uuid language sql as $$ select null::uuid where false $$;
create or replace function iaoms_private.my_writings() returns setof uuid language sql as $$ select null::uuid where false $$;
create or replace function iaoms_private.session_is_live() returns boolean language sql as $$ select false $$;
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.force_sign_out(recipient => 'aaaaaaaa-0003-4000-8000-000000000001')$$), '^(PT403 NOT_YOURS_TO_END)$', 'iaoms.force_sign_out refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.place_recipient(recipient => 'aaaaaaaa-0003-4000-8000-000000000001', role => 'EMPLOYEE', department => 'aaaaaaaa-0001-4000-8000-000000000001')$$), '^(PT403 NOT_YOURS_TO_PLACE|PT403 NOT_YOURSELF)$', 'iaoms.place_recipient refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.create_document(title => 'title 7', file => jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), type => 'LETTER', priority => 'LOW', description => 'description 7', due_on => date '2024-01-06', operation => 'aaaaaaaa-0002-4000-8000-000000000001')$$), '^(PT403 NOT_YOURS_TO_WRITE)$', 'iaoms.create_document refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.add_document_version(document => 'aaaaaaaa-0008-4000-8000-000000000001', file => jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), note => 'note 7')$$), '^(PT404 DOCUMENT_NOT_FOUND)$', 'iaoms.add_document_version refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.attach_file(document => 'aaaaaaaa-0008-4000-8000-000000000001', file => jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))))$$), '^(PT404 DOCUMENT_NOT_FOUND)$', 'iaoms.attach_file refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.send_document(document => 'aaaaaaaa-0008-4000-8000-000000000001', recipient => 'aaaaaaaa-0003-4000-8000-000000000001', kind => 'TO')$$), '^(PT404 DOCUMENT_NOT_FOUND)$', 'iaoms.send_document refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.approve(card => 'aaaaaaaa-0026-4000-8000-000000000001', comment => 'comment 7')$$), '^(PT401 SESSION_ENDED|PT404 CARD_NOT_FOUND)$', 'iaoms.approve refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.reject(card => 'aaaaaaaa-0026-4000-8000-000000000001', reason => 'reason 7')$$), '^(PT401 SESSION_ENDED|PT404 CARD_NOT_FOUND)$', 'iaoms.reject refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.forward(card => 'aaaaaaaa-0026-4000-8000-000000000001', colleague => '00000000-0000-4000-8000-000000000007', reason => 'reason 7')$$), '^(PT401 SESSION_ENDED|PT404 CARD_NOT_FOUND)$', 'iaoms.forward refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.resubmit(card => 'aaaaaaaa-0026-4000-8000-000000000001', file => jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), note => 'note 7')$$), '^(PT404 CARD_NOT_FOUND)$', 'iaoms.resubmit refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.resend(card => 'aaaaaaaa-0026-4000-8000-000000000001', signer => '00000000-0000-4000-8000-000000000007', note => 'note 7')$$), '^(PT404 CARD_NOT_FOUND)$', 'iaoms.resend refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.cancel_card(card => 'aaaaaaaa-0026-4000-8000-000000000001', reason => 'reason 7')$$), '^(PT404 CARD_NOT_FOUND)$', 'iaoms.cancel_card refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.escalate(card => 'aaaaaaaa-0026-4000-8000-000000000001', signer => '00000000-0000-4000-8000-000000000007')$$), '^(PT404 CARD_NOT_FOUND)$', 'iaoms.escalate refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.delivery_rates(since => timestamptz '2024-01-15 12:00:07+00')$$), '^(PT403 NOT_YOURS_TO_READ)$', 'iaoms.delivery_rates refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.cancel_meeting(meeting => 'aaaaaaaa-0016-4000-8000-000000000001')$$), '^(PT404 MEETING_NOT_FOUND)$', 'iaoms.cancel_meeting refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.request_live_meeting(target => '00000000-0000-4000-8000-000000000007', reason => 'reason 7', urgency => 'IMMEDIATE', card => 'aaaaaaaa-0026-4000-8000-000000000001')$$), '^(PT403 NOT_YOURS_TO_SUMMON|PT400 NOT_YOURSELF|PT404 CARD_NOT_FOUND)$', 'iaoms.request_live_meeting refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.invite_to_event(event => 'aaaaaaaa-0019-4000-8000-000000000001', recipient => 'aaaaaaaa-0003-4000-8000-000000000001')$$), '^(PT404 EVENT_NOT_FOUND)$', 'iaoms.invite_to_event refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.open_channel(name => 'name 7', kind => 'DEPARTMENT', members => '{}', operation => 'aaaaaaaa-0002-4000-8000-000000000001')$$), '^(PT403 NOT_YOURS_TO_OPEN|PT400 OF_TWO|PT400 TOO_MANY)$', 'iaoms.open_channel refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.add_to_channel(channel => 'aaaaaaaa-001b-4000-8000-000000000001', recipient => 'aaaaaaaa-0003-4000-8000-000000000001', moderator => false)$$), '^(PT404 CHANNEL_NOT_FOUND)$', 'iaoms.add_to_channel refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.send_message(channel => 'aaaaaaaa-001b-4000-8000-000000000001', body => 'body 7', reply_to => '00000000-0000-4000-8000-000000000007')$$), '^(PT401 SESSION_ENDED|PT404 CHANNEL_NOT_FOUND)$', 'iaoms.send_message refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.mark_channel_read(channel => 'aaaaaaaa-001b-4000-8000-000000000001', until => timestamptz '2024-01-15 12:01:07+00')$$), '^(PT404 CHANNEL_NOT_FOUND)$', 'iaoms.mark_channel_read refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.audit_trail(actor => '00000000-0000-4000-8000-000000000007', "row" => '00000000-0000-4000-8000-000000000007', before => timestamptz '2024-01-15 12:02:07+00', first => 1)$$), '^(PT403 NOT_YOURS_TO_READ)$', 'iaoms.audit_trail refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.comment(document => 'aaaaaaaa-0008-4000-8000-000000000001', body => 'body 7', card => 'aaaaaaaa-0026-4000-8000-000000000001', parent => '00000000-0000-4000-8000-000000000007')$$), '^(PT404 DOCUMENT_NOT_FOUND)$', 'iaoms.comment refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.request_signature(document => 'aaaaaaaa-0008-4000-8000-000000000001', signer => '00000000-0000-4000-8000-000000000007', message => 'message 7', days => 1)$$), '^(PT404 DOCUMENT_NOT_FOUND|PT400 NOT_YOURSELF)$', 'iaoms.request_signature refuses when its guard says no');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.metrics_between(metric => 'DOCUMENTS_CREATED', since => date '2024-01-02', until => date '2024-01-03', department => 'aaaaaaaa-0001-4000-8000-000000000001')$$), '^(PT403 NOT_YOURS_TO_READ|PT400 INVALID_SPAN)$', 'iaoms.metrics_between refuses when its guard says no');
create or replace function iaoms_private.may(permission text) returns boolean language sql as $$ select null::boolean $$;
create or replace function iaoms_private.my_called_meetings() returns setof uuid language sql as $$ select null::uuid $$;
create or replace function iaoms_private.my_cards() returns setof uuid language sql as $$ select null::uuid $$;
create or replace function iaoms_private.my_channels() returns setof uuid language sql as $$ select null::uuid $$;
create or replace function iaoms_private.my_documents() returns setof uuid language sql as $$ select null::uuid $$;
create or replace function iaoms_private.my_own_events() returns setof uuid language sql as $$ select null::uuid $$;
create or replace function iaoms_private.my_submissions() returns setof uuid language sql as $$ select null::uuid $$;
create or replace function iaoms_private.my_writings() returns setof uuid language sql as $$ select null::uuid $$;
create or replace function iaoms_private.session_is_live() returns boolean language sql as $$ select null::boolean $$;
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.force_sign_out(recipient => 'aaaaaaaa-0003-4000-8000-000000000001')$$), '^(PT403 NOT_YOURS_TO_END)$', 'iaoms.force_sign_out refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.place_recipient(recipient => 'aaaaaaaa-0003-4000-8000-000000000001', role => 'EMPLOYEE', department => 'aaaaaaaa-0001-4000-8000-000000000001')$$), '^(PT403 NOT_YOURS_TO_PLACE|PT403 NOT_YOURSELF)$', 'iaoms.place_recipient refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.create_document(title => 'title 7', file => jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), type => 'LETTER', priority => 'LOW', description => 'description 7', due_on => date '2024-01-06', operation => 'aaaaaaaa-0002-4000-8000-000000000001')$$), '^(PT403 NOT_YOURS_TO_WRITE)$', 'iaoms.create_document refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.add_document_version(document => 'aaaaaaaa-0008-4000-8000-000000000001', file => jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), note => 'note 7')$$), '^(PT404 DOCUMENT_NOT_FOUND)$', 'iaoms.add_document_version refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.attach_file(document => 'aaaaaaaa-0008-4000-8000-000000000001', file => jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))))$$), '^(PT404 DOCUMENT_NOT_FOUND)$', 'iaoms.attach_file refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.send_document(document => 'aaaaaaaa-0008-4000-8000-000000000001', recipient => 'aaaaaaaa-0003-4000-8000-000000000001', kind => 'TO')$$), '^(PT404 DOCUMENT_NOT_FOUND)$', 'iaoms.send_document refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.approve(card => 'aaaaaaaa-0026-4000-8000-000000000001', comment => 'comment 7')$$), '^(PT401 SESSION_ENDED|PT404 CARD_NOT_FOUND)$', 'iaoms.approve refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.reject(card => 'aaaaaaaa-0026-4000-8000-000000000001', reason => 'reason 7')$$), '^(PT401 SESSION_ENDED|PT404 CARD_NOT_FOUND)$', 'iaoms.reject refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.forward(card => 'aaaaaaaa-0026-4000-8000-000000000001', colleague => '00000000-0000-4000-8000-000000000007', reason => 'reason 7')$$), '^(PT401 SESSION_ENDED|PT404 CARD_NOT_FOUND)$', 'iaoms.forward refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.resubmit(card => 'aaaaaaaa-0026-4000-8000-000000000001', file => jsonb_build_object('drive_file_id', to_jsonb(cast('haaaaaaaaa' as text)), 'drive_folder_id', to_jsonb(cast('haaaaaaaaa' as text)), 'file_name', to_jsonb(cast('file name 7' as text)), 'mime_type', to_jsonb(cast('mime type 7' as text)), 'file_size_bytes', to_jsonb(cast(0 as numeric)), 'file_hash', to_jsonb(cast('1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' as text)), 'web_view_link', to_jsonb(cast('web view link 7' as text)), 'download_link', to_jsonb(cast('download link 7' as text))), note => 'note 7')$$), '^(PT404 CARD_NOT_FOUND)$', 'iaoms.resubmit refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.resend(card => 'aaaaaaaa-0026-4000-8000-000000000001', signer => '00000000-0000-4000-8000-000000000007', note => 'note 7')$$), '^(PT404 CARD_NOT_FOUND)$', 'iaoms.resend refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.cancel_card(card => 'aaaaaaaa-0026-4000-8000-000000000001', reason => 'reason 7')$$), '^(PT404 CARD_NOT_FOUND)$', 'iaoms.cancel_card refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.escalate(card => 'aaaaaaaa-0026-4000-8000-000000000001', signer => '00000000-0000-4000-8000-000000000007')$$), '^(PT404 CARD_NOT_FOUND)$', 'iaoms.escalate refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.delivery_rates(since => timestamptz '2024-01-15 12:00:07+00')$$), '^(PT403 NOT_YOURS_TO_READ)$', 'iaoms.delivery_rates refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.cancel_meeting(meeting => 'aaaaaaaa-0016-4000-8000-000000000001')$$), '^(PT404 MEETING_NOT_FOUND)$', 'iaoms.cancel_meeting refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.request_live_meeting(target => '00000000-0000-4000-8000-000000000007', reason => 'reason 7', urgency => 'IMMEDIATE', card => 'aaaaaaaa-0026-4000-8000-000000000001')$$), '^(PT403 NOT_YOURS_TO_SUMMON|PT400 NOT_YOURSELF|PT404 CARD_NOT_FOUND)$', 'iaoms.request_live_meeting refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.invite_to_event(event => 'aaaaaaaa-0019-4000-8000-000000000001', recipient => 'aaaaaaaa-0003-4000-8000-000000000001')$$), '^(PT404 EVENT_NOT_FOUND)$', 'iaoms.invite_to_event refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.open_channel(name => 'name 7', kind => 'DEPARTMENT', members => '{}', operation => 'aaaaaaaa-0002-4000-8000-000000000001')$$), '^(PT403 NOT_YOURS_TO_OPEN|PT400 OF_TWO|PT400 TOO_MANY)$', 'iaoms.open_channel refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.add_to_channel(channel => 'aaaaaaaa-001b-4000-8000-000000000001', recipient => 'aaaaaaaa-0003-4000-8000-000000000001', moderator => false)$$), '^(PT404 CHANNEL_NOT_FOUND)$', 'iaoms.add_to_channel refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.send_message(channel => 'aaaaaaaa-001b-4000-8000-000000000001', body => 'body 7', reply_to => '00000000-0000-4000-8000-000000000007')$$), '^(PT401 SESSION_ENDED|PT404 CHANNEL_NOT_FOUND)$', 'iaoms.send_message refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.mark_channel_read(channel => 'aaaaaaaa-001b-4000-8000-000000000001', until => timestamptz '2024-01-15 12:01:07+00')$$), '^(PT404 CHANNEL_NOT_FOUND)$', 'iaoms.mark_channel_read refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.audit_trail(actor => '00000000-0000-4000-8000-000000000007', "row" => '00000000-0000-4000-8000-000000000007', before => timestamptz '2024-01-15 12:02:07+00', first => 1)$$), '^(PT403 NOT_YOURS_TO_READ)$', 'iaoms.audit_trail refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.comment(document => 'aaaaaaaa-0008-4000-8000-000000000001', body => 'body 7', card => 'aaaaaaaa-0026-4000-8000-000000000001', parent => '00000000-0000-4000-8000-000000000007')$$), '^(PT404 DOCUMENT_NOT_FOUND)$', 'iaoms.comment refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.request_signature(document => 'aaaaaaaa-0008-4000-8000-000000000001', signer => '00000000-0000-4000-8000-000000000007', message => 'message 7', days => 1)$$), '^(PT404 DOCUMENT_NOT_FOUND|PT400 NOT_YOURSELF)$', 'iaoms.request_signature refuses when its guard says NULL');
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0003-4000-8000-000000000005', $$select iaoms.metrics_between(metric => 'DOCUMENTS_CREATED', since => date '2024-01-02', until => date '2024-01-03', department => 'aaaaaaaa-0001-4000-8000-000000000001')$$), '^(PT403 NOT_YOURS_TO_READ|PT400 INVALID_SPAN)$', 'iaoms.metrics_between refuses when its guard says NULL');

select * from finish();
rollback;
