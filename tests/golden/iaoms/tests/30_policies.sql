begin;
select plan(1850);

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
select pg_temp.act_as('iaoms_api');
select pg_temp.act_as('iaoms_tenant');
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
create function pg_temp.my_operations() returns setof uuid language sql stable as $$select d.operation_id
from iaoms.documents d
where d.institution_id = any (array(select iaoms_private.tenants()))
  and d.id = any (array(select iaoms_private.my_documents()))
union
select ac.operation_id
from iaoms.approval_cards ac
where ac.institution_id = any (array(select iaoms_private.tenants()))
  and ac.id = any (array(select iaoms_private.my_cards()))
union
select m.operation_id
from iaoms.meetings m
where m.institution_id = any (array(select iaoms_private.tenants()))
  and m.id = any (array(select iaoms_private.my_meetings()))
union
select ce.operation_id
from iaoms.calendar_events ce
where ce.institution_id = any (array(select iaoms_private.tenants()))
  and ce.id = any (array(select iaoms_private.my_events()))
  and ce.operation_id is not null
union
select c.operation_id
from iaoms.channels c
where c.institution_id = any (array(select iaoms_private.tenants()))
  and c.id = any (array(select iaoms_private.my_channels()))
  and c.operation_id is not null$$;
create function pg_temp.my_documents() returns setof uuid language sql stable as $$select d.id
from iaoms.documents d
where d.institution_id = any (array(select iaoms_private.tenants()))
  and d.author_id = iaoms_private.uid()
union
select dr.document_id
from iaoms.document_recipients dr
where dr.institution_id = any (array(select iaoms_private.tenants()))
  and dr.recipient_id = iaoms_private.uid()
union
select ac.document_id
from iaoms.approval_cards ac
where ac.institution_id = any (array(select iaoms_private.tenants()))
  and ac.id = any (array(select iaoms_private.my_cards()))
union
select sr.document_id
from iaoms.signature_requests sr
where sr.institution_id = any (array(select iaoms_private.tenants()))
  and sr.signer_id = iaoms_private.uid()$$;
create function pg_temp.department_documents() returns setof uuid language sql stable as $$select d.id
from iaoms.documents d
where d.institution_id = any (array(select iaoms_private.tenants()))
  and d.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
  and d.department_id = (select iaoms_private.my_department())$$;
create function pg_temp.my_cards() returns setof uuid language sql stable as $$select ac.id
from iaoms.approval_cards ac
where ac.institution_id = any (array(select iaoms_private.tenants()))
  and ac.submitter_id = iaoms_private.uid()
union
select acr.card_id
from iaoms.approval_card_recipients acr
where acr.institution_id = any (array(select iaoms_private.tenants()))
  and acr.recipient_id = iaoms_private.uid()
union
select e.card_id
from iaoms.escalations e
where e.institution_id = any (array(select iaoms_private.tenants()))
  and e.escalated_to = iaoms_private.uid()$$;
create function pg_temp.department_cards() returns setof uuid language sql stable as $$select ac.id
from iaoms.approval_cards ac
where ac.institution_id = any (array(select iaoms_private.tenants()))
  and ac.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
  and ac.department_id = (select iaoms_private.my_department())$$;
create function pg_temp.my_meetings() returns setof uuid language sql stable as $$select m.id
from iaoms.meetings m
where m.institution_id = any (array(select iaoms_private.tenants()))
  and m.organizer_id = iaoms_private.uid()
union
select mp.meeting_id
from iaoms.meeting_participants mp
where mp.institution_id = any (array(select iaoms_private.tenants()))
  and mp.recipient_id = iaoms_private.uid()$$;
create function pg_temp.my_events() returns setof uuid language sql stable as $$select ce.id
from iaoms.calendar_events ce
where ce.institution_id = any (array(select iaoms_private.tenants()))
  and ce.owner_id = iaoms_private.uid()
union
select cea.event_id
from iaoms.calendar_event_attendees cea
where cea.institution_id = any (array(select iaoms_private.tenants()))
  and cea.recipient_id = iaoms_private.uid()$$;
create function pg_temp.my_channels() returns setof uuid language sql stable as $$select cm.channel_id
from iaoms.channel_members cm
where cm.institution_id = any (array(select iaoms_private.tenants()))
  and cm.recipient_id = iaoms_private.uid()
union
select c.id
from iaoms.channels c
join iaoms.recipients r on r.department_id = c.department_id and r.institution_id = c.institution_id
where c.institution_id = any (array(select iaoms_private.tenants()))
  and c.kind = 'DEPARTMENT'
  and r.id = iaoms_private.uid()$$;
create function pg_temp.my_messages() returns setof uuid language sql stable as $$select m.id
from iaoms.messages m
where m.institution_id = any (array(select iaoms_private.tenants()))
  and m.author_id = iaoms_private.uid()$$;
select is(pg_temp.reading('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000001', $$select string_agg(t::text, ' ') from iaoms_private.tenants_as(array['ADMIN']) as t$$), 'null', 'EMPLOYEE of A has role ADMIN in no tenant');
select is(pg_temp.reading('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000005', $$select string_agg(t::text, ' ') from iaoms_private.tenants_as(array['ADMIN']) as t$$), 'aaaaaaaa-0000-4000-8000-000000000001'::text, 'ADMIN of A has role ADMIN in his tenant alone');
select is(pg_temp.attempt(null, null, 'select 1', $$select string_agg(m::text, ' ' order by m::text collate "C") from iaoms_private.meetings_participants_recipient() as m$$), 'null', 'iaoms_private.meetings_participants_recipient knows the rows of iaoms.meetings that are shared with nobody');
select is(pg_temp.attempt(null, '00000000-0003-4000-8000-000000000999', 'select 1', $$select string_agg(m::text, ' ' order by m::text collate "C") from iaoms_private.meetings_participants_recipient() as m$$), 'null', 'iaoms_private.meetings_participants_recipient knows the rows of iaoms.meetings that are shared with an outsider');
select is(pg_temp.attempt(null, 'aaaaaaaa-0003-4000-8000-000000000007', 'select 1', $$select string_agg(m::text, ' ' order by m::text collate "C") from iaoms_private.meetings_participants_recipient() as m$$), 'aaaaaaaa-0016-4000-8000-000000000001', 'iaoms_private.meetings_participants_recipient knows the rows of iaoms.meetings that are shared with the report of A');
select is(pg_temp.attempt(null, 'aaaaaaaa-0003-4000-8000-000000000008', 'select 1', $$select string_agg(m::text, ' ' order by m::text collate "C") from iaoms_private.meetings_participants_recipient() as m$$), 'aaaaaaaa-0016-4000-8000-000000000002', 'iaoms_private.meetings_participants_recipient knows the rows of iaoms.meetings that are shared with the report''s report of A');
select is(pg_temp.attempt(null, 'bbbbbbbb-0003-4000-8000-000000000007', 'select 1', $$select string_agg(m::text, ' ' order by m::text collate "C") from iaoms_private.meetings_participants_recipient() as m$$), 'bbbbbbbb-0016-4000-8000-000000000001', 'iaoms_private.meetings_participants_recipient knows the rows of iaoms.meetings that are shared with the report of B');
select is(pg_temp.attempt(null, 'bbbbbbbb-0003-4000-8000-000000000008', 'select 1', $$select string_agg(m::text, ' ' order by m::text collate "C") from iaoms_private.meetings_participants_recipient() as m$$), 'bbbbbbbb-0016-4000-8000-000000000002', 'iaoms_private.meetings_participants_recipient knows the rows of iaoms.meetings that are shared with the report''s report of B');
select is(pg_temp.attempt(null, null, 'select 1', $$select string_agg(m::text, ' ' order by m::text collate "C") from iaoms_private.calendar_events_attendees_recipient() as m$$), 'null', 'iaoms_private.calendar_events_attendees_recipient knows the rows of iaoms.calendar_events that are shared with nobody');
select is(pg_temp.attempt(null, '00000000-0003-4000-8000-000000000999', 'select 1', $$select string_agg(m::text, ' ' order by m::text collate "C") from iaoms_private.calendar_events_attendees_recipient() as m$$), 'null', 'iaoms_private.calendar_events_attendees_recipient knows the rows of iaoms.calendar_events that are shared with an outsider');
select is(pg_temp.attempt(null, 'aaaaaaaa-0003-4000-8000-000000000007', 'select 1', $$select string_agg(m::text, ' ' order by m::text collate "C") from iaoms_private.calendar_events_attendees_recipient() as m$$), 'aaaaaaaa-0019-4000-8000-000000000001', 'iaoms_private.calendar_events_attendees_recipient knows the rows of iaoms.calendar_events that are shared with the report of A');
select is(pg_temp.attempt(null, 'aaaaaaaa-0003-4000-8000-000000000008', 'select 1', $$select string_agg(m::text, ' ' order by m::text collate "C") from iaoms_private.calendar_events_attendees_recipient() as m$$), 'aaaaaaaa-0019-4000-8000-000000000002', 'iaoms_private.calendar_events_attendees_recipient knows the rows of iaoms.calendar_events that are shared with the report''s report of A');
select is(pg_temp.attempt(null, 'bbbbbbbb-0003-4000-8000-000000000007', 'select 1', $$select string_agg(m::text, ' ' order by m::text collate "C") from iaoms_private.calendar_events_attendees_recipient() as m$$), 'bbbbbbbb-0019-4000-8000-000000000001', 'iaoms_private.calendar_events_attendees_recipient knows the rows of iaoms.calendar_events that are shared with the report of B');
select is(pg_temp.attempt(null, 'bbbbbbbb-0003-4000-8000-000000000008', 'select 1', $$select string_agg(m::text, ' ' order by m::text collate "C") from iaoms_private.calendar_events_attendees_recipient() as m$$), 'bbbbbbbb-0019-4000-8000-000000000002', 'iaoms_private.calendar_events_attendees_recipient knows the rows of iaoms.calendar_events that are shared with the report''s report of B');
insert into pg_temp.subject values ('iaoms.institutions', array[$$id = 'aaaaaaaa-0000-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0000-4000-8000-000000000001'$$]::text[], $$insert into iaoms.institutions (name, code) values $$, array[$$('name 50', 'I' || upper(substr(md5(gen_random_uuid()::text), 1, 8)))$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.institutions');
select pg_temp.access('iaoms.institutions', 'iaoms_api', 'name', array[
  ['nobody', '-', '1--', '1n 2n', '1- 2-'],
  ['an outsider', '-', null, '1n 2n', null],
  ['EMPLOYEE of A', '1', null, '1n 2n', null],
  ['HOD of A', '1', null, '1n 2n', null],
  ['REGISTRAR of A', '1', null, '1n 2n', null],
  ['PRINCIPAL of A', '1', null, '1n 2n', null],
  ['ADMIN of A', '1', '1--', '1+ 2n', '1- 2-'],
  ['the lead of A', '1', null, '1n 2n', null],
  ['the report of A', '1', null, '1n 2n', null],
  ['the report''s report of A', '1', null, '1n 2n', null],
  ['ADMIN of B', '2', null, '1n 2+', null]
]);
select pg_temp.changes('iaoms.institutions', 'iaoms_api', array[['1', 'name', $$'name 71'$$], ['1', 'time_zone', $$'tbaa'$$], ['1', 'password_valid_days', $$72$$], ['1', 'password_cost', $$7$$], ['1', 'session_hours', $$72$$], ['1', 'max_failed_logins', $$3$$], ['2', 'name', $$'name 71'$$], ['2', 'time_zone', $$'tbaa'$$], ['2', 'password_valid_days', $$72$$], ['2', 'password_cost', $$7$$], ['2', 'session_hours', $$72$$], ['2', 'max_failed_logins', $$3$$]], array[
  ['nobody', '000000000000'],
  ['an outsider', '000000000000'],
  ['EMPLOYEE of A', '000000000000'],
  ['HOD of A', '000000000000'],
  ['REGISTRAR of A', '000000000000'],
  ['PRINCIPAL of A', '000000000000'],
  ['ADMIN of A', '+++-++000000'],
  ['the lead of A', '000000000000'],
  ['the report of A', '000000000000'],
  ['the report''s report of A', '000000000000'],
  ['ADMIN of B', '000000+++-++']
], null);
select pg_temp.blindly('iaoms.institutions', 'iaoms_api', $$time_zone = default$$, array[
  ['EMPLOYEE of A', '', null],
  ['ADMIN of A', '1', null],
  ['the report of A', '', null]
]);
select pg_temp.access('iaoms.institutions', 'iaoms_tenant', 'name', array[
  ['the lead of A', '1', null, '2-', '2-'],
  ['the lead of B', '2', null, null, null]
]);
select pg_temp.blindly('iaoms.institutions', 'iaoms_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1', null]
]);
select pg_temp.careless('iaoms.institutions', 'iaoms_api', 'name', array[
  ['the lead of A', '1', null, '2n', '2-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.closed('iaoms.institutions', 'ADMIN of A', 'created_at');
insert into pg_temp.subject values ('iaoms.departments', array[$$id = 'aaaaaaaa-0001-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0001-4000-8000-000000000002'$$, $$id = 'aaaaaaaa-0001-4000-8000-000000000003'$$, $$id = 'aaaaaaaa-0001-4000-8000-000000000004'$$, $$id = 'bbbbbbbb-0001-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0001-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0001-4000-8000-000000000003'$$, $$id = 'bbbbbbbb-0001-4000-8000-000000000004'$$]::text[], $$insert into iaoms.departments (institution_id, name, code) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'name 50', 'D' || upper(substr(md5(gen_random_uuid()::text), 1, 6)))$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'name 150', 'D' || upper(substr(md5(gen_random_uuid()::text), 1, 6)))$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.departments');
select pg_temp.access('iaoms.departments', 'iaoms_api', 'name', array[
  ['nobody', '-', '1-- 2--', '1n 2n 5n', '1- 2- 5-'],
  ['an outsider', '-', '1-- 2--', '1n 2n 5n', null],
  ['EMPLOYEE of A', '1 2 3 4', pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.departments', true, '1?? 2--', array[$$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$, $$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$]), pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.departments', false, '1? 2? 5n', array[$$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$, $$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$]), null],
  ['HOD of A', '1 2 3 4', pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.departments', true, '1?? 2--', array[$$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$, $$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$]), pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.departments', false, '1? 2? 5n', array[$$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$, $$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$]), null],
  ['REGISTRAR of A', '1 2 3 4', pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.departments', true, '1?? 2--', array[$$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$, $$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$]), pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.departments', false, '1? 2? 5n', array[$$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$, $$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$]), null],
  ['PRINCIPAL of A', '1 2 3 4', pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.departments', true, '1?? 2--', array[$$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$, $$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$]), pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.departments', false, '1? 2? 5n', array[$$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$, $$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$]), null],
  ['ADMIN of A', '1 2 3 4', pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.departments', true, '1?? 2--', array[$$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$, $$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$]), pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.departments', false, '1? 2? 5n', array[$$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$, $$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$]), '1- 2- 5-'],
  ['the lead of A', '1 2 3 4', pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.departments', true, '1?? 2--', array[$$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$, $$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$]), pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.departments', false, '1? 2? 5n', array[$$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$, $$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$]), null],
  ['the report of A', '1 2 3 4', pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.departments', true, '1?? 2--', array[$$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$, $$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$]), pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.departments', false, '1? 2? 5n', array[$$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$, $$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$]), null],
  ['the report''s report of A', '1 2 3 4', pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.departments', true, '1?? 2--', array[$$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$, $$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$]), pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.departments', false, '1? 2? 5n', array[$$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$, $$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$]), null],
  ['ADMIN of B', '5 6 7 8', pg_temp.weighed('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.departments', true, '1-- 2??', array[$$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$, $$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$]), pg_temp.weighed('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.departments', false, '1n 2n 5?', array[$$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$]), null]
]);
select pg_temp.changes('iaoms.departments', 'iaoms_api', array[['1', 'name', $$'name 71'$$], ['1', 'code', $$'T200'$$], ['2', 'name', $$'name 71'$$], ['2', 'code', $$'T200'$$], ['5', 'name', $$'name 71'$$], ['5', 'code', $$'T200'$$]], array[
  ['nobody', '000000'],
  ['an outsider', '000000'],
  ['EMPLOYEE of A', '....00'],
  ['HOD of A', '....00'],
  ['REGISTRAR of A', '....00'],
  ['PRINCIPAL of A', '....00'],
  ['ADMIN of A', '....00'],
  ['the lead of A', '....00'],
  ['the report of A', '....00'],
  ['the report''s report of A', '....00'],
  ['ADMIN of B', '0000..']
], null);
select pg_temp.blindly('iaoms.departments', 'iaoms_api', $$head_id = default$$, array[
  ['EMPLOYEE of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.departments', array[$$false$$, $$true$$, $$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$], array[3, 3, 3, 3, 1, 1, 1, 1]), null],
  ['ADMIN of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.departments', array[$$false$$, $$true$$, $$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$], array[3, 3, 3, 3, 1, 1, 1, 1]), null],
  ['the report of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.departments', array[$$false$$, $$true$$, $$departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage')))$$], array[3, 3, 3, 3, 1, 1, 1, 1]), null]
]);
select pg_temp.access('iaoms.departments', 'iaoms_tenant', 'name', array[
  ['the lead of A', '1 2 3 4', '2--', '5-', '5-'],
  ['the lead of B', '5 6 7 8', null, null, null]
]);
select pg_temp.blindly('iaoms.departments', 'iaoms_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2 3 4', null]
]);
select pg_temp.careless('iaoms.departments', 'iaoms_api', 'name', array[
  ['the lead of A', '1 2 3 4', '2--', '5n', '5-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('iaoms.departments', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2 3 4', '2--', null, null]
], null);
select pg_temp.closed('iaoms.departments', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.operations', array[$$id = 'aaaaaaaa-0002-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0002-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0002-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0002-4000-8000-000000000002'$$]::text[], $$insert into iaoms.operations (institution_id, kind, title, started_by) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'DOCUMENT', 'title 50', 'aaaaaaaa-0003-4000-8000-000000000001')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'DOCUMENT', 'title 50', 'aaaaaaaa-0003-4000-8000-000000000002')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'DOCUMENT', 'title 50', 'aaaaaaaa-0003-4000-8000-000000000003')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'DOCUMENT', 'title 50', 'aaaaaaaa-0003-4000-8000-000000000004')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'DOCUMENT', 'title 50', 'aaaaaaaa-0003-4000-8000-000000000005')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'DOCUMENT', 'title 50', 'aaaaaaaa-0003-4000-8000-000000000006')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'DOCUMENT', 'title 50', 'aaaaaaaa-0003-4000-8000-000000000007')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'DOCUMENT', 'title 50', 'aaaaaaaa-0003-4000-8000-000000000008')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'DOCUMENT', 'title 150', 'bbbbbbbb-0003-4000-8000-000000000001')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.operations');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.operations'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.operations', array[$$false$$, $$true$$, $$((id = any (array(select pg_temp.my_operations()))) or (operations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and operations.department_id = (select iaoms_private.my_department()))) or (operations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'EMPLOYEE of A sees the rows of iaoms.operations that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.operations'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.operations', array[$$false$$, $$true$$, $$((id = any (array(select pg_temp.my_operations()))) or (operations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and operations.department_id = (select iaoms_private.my_department()))) or (operations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'HOD of A sees the rows of iaoms.operations that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.operations'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.operations', array[$$false$$, $$true$$, $$((id = any (array(select pg_temp.my_operations()))) or (operations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and operations.department_id = (select iaoms_private.my_department()))) or (operations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'REGISTRAR of A sees the rows of iaoms.operations that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.operations'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.operations', array[$$false$$, $$true$$, $$((id = any (array(select pg_temp.my_operations()))) or (operations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and operations.department_id = (select iaoms_private.my_department()))) or (operations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'PRINCIPAL of A sees the rows of iaoms.operations that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.operations'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.operations', array[$$false$$, $$true$$, $$((id = any (array(select pg_temp.my_operations()))) or (operations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and operations.department_id = (select iaoms_private.my_department()))) or (operations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'ADMIN of A sees the rows of iaoms.operations that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.operations'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.operations', array[$$false$$, $$true$$, $$((id = any (array(select pg_temp.my_operations()))) or (operations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and operations.department_id = (select iaoms_private.my_department()))) or (operations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'the lead of A sees the rows of iaoms.operations that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.operations'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.operations', array[$$false$$, $$true$$, $$((id = any (array(select pg_temp.my_operations()))) or (operations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and operations.department_id = (select iaoms_private.my_department()))) or (operations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[2, 3, 1, 1]), 'the report of A sees the rows of iaoms.operations that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.operations'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.operations', array[$$false$$, $$true$$, $$((id = any (array(select pg_temp.my_operations()))) or (operations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and operations.department_id = (select iaoms_private.my_department()))) or (operations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 2, 1, 1]), 'the report''s report of A sees the rows of iaoms.operations that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.operations'), pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.operations', array[$$false$$, $$true$$, $$((id = any (array(select pg_temp.my_operations()))) or (operations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and operations.department_id = (select iaoms_private.my_department()))) or (operations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[1, 1, 3, 3]), 'ADMIN of B sees the rows of iaoms.operations that the rules in SQL leave');
select pg_temp.access('iaoms.operations', 'iaoms_api', 'updated_at', array[
  ['nobody', '-', '6-- 1-- 7-- 9--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['ADMIN of A', null, '5-- 1-- 9--', '1- 2- 3-', '1- 2- 3-']
]);
select pg_temp.access('iaoms.operations', 'iaoms_tenant', 'updated_at', array[
  ['the lead of A', '1 2', '9--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('iaoms.operations', 'iaoms_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2', null]
]);
select pg_temp.careless('iaoms.operations', 'iaoms_api', 'updated_at', array[
  ['the lead of A', '1 2', '9--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('iaoms.operations', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '9--', null, null]
], null);
select pg_temp.closed('iaoms.operations', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.recipients', array[$$id = 'aaaaaaaa-0003-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0003-4000-8000-000000000002'$$, $$id = 'aaaaaaaa-0003-4000-8000-000000000003'$$, $$id = 'aaaaaaaa-0003-4000-8000-000000000004'$$, $$id = 'aaaaaaaa-0003-4000-8000-000000000005'$$, $$id = 'aaaaaaaa-0003-4000-8000-000000000006'$$, $$id = 'aaaaaaaa-0003-4000-8000-000000000007'$$, $$id = 'aaaaaaaa-0003-4000-8000-000000000008'$$, $$id = 'bbbbbbbb-0003-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0003-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0003-4000-8000-000000000003'$$, $$id = 'bbbbbbbb-0003-4000-8000-000000000004'$$, $$id = 'bbbbbbbb-0003-4000-8000-000000000005'$$, $$id = 'bbbbbbbb-0003-4000-8000-000000000006'$$, $$id = 'bbbbbbbb-0003-4000-8000-000000000007'$$, $$id = 'bbbbbbbb-0003-4000-8000-000000000008'$$]::text[], $$insert into iaoms.recipients (id, institution_id, full_name, hitam_id, email, google_sub) values $$, array[$$('aaaaaaaa-0003-4000-8000-000000000900', 'aaaaaaaa-0000-4000-8000-000000000001', 'full name 50', upper(substr(md5(gen_random_uuid()::text), 1, 10)), 'email.50@example.com', 'google sub 50')$$, $$('bbbbbbbb-0003-4000-8000-000000000900', 'bbbbbbbb-0000-4000-8000-000000000001', 'full name 150', upper(substr(md5(gen_random_uuid()::text), 1, 10)), 'email.150@example.com', 'google sub 150')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.recipients');
select pg_temp.access('iaoms.recipients', 'iaoms_api', 'updated_at', array[
  ['nobody', '-', '1-- 2--', '1- 2- 9-', '1- 2- 9-'],
  ['an outsider', '-', null, null, null],
  ['EMPLOYEE of A', '1 2 3 4 5 6 7 8', null, null, null],
  ['HOD of A', '1 2 3 4 5 6 7 8', null, null, null],
  ['REGISTRAR of A', '1 2 3 4 5 6 7 8', null, null, null],
  ['PRINCIPAL of A', '1 2 3 4 5 6 7 8', null, null, null],
  ['ADMIN of A', '1 2 3 4 5 6 7 8', '1-- 2--', '1- 2- 9-', '1- 2- 9-'],
  ['the lead of A', '1 2 3 4 5 6 7 8', null, null, null],
  ['the report of A', '1 2 3 4 5 6 7 8', null, null, null],
  ['the report''s report of A', '1 2 3 4 5 6 7 8', null, null, null],
  ['ADMIN of B', '9 10 11 12 13 14 15 16', null, null, null]
]);
select pg_temp.access('iaoms.recipients', 'iaoms_tenant', 'updated_at', array[
  ['the lead of A', '1 2 3 4 5 6 7 8', '2--', '9-', '9-'],
  ['the lead of B', '9 10 11 12 13 14 15 16', null, null, null]
]);
select pg_temp.blindly('iaoms.recipients', 'iaoms_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2 3 4 5 6 7 8', '9 10 11 12 13 14 15 16']
]);
select pg_temp.careless('iaoms.recipients', 'iaoms_api', 'updated_at', array[
  ['the lead of A', '1 2 3 4 5 6 7 8', '2--', '9-', '9-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('iaoms.recipients', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2 3 4 5 6 7 8', '2--', null, null]
], null);
select pg_temp.closed('iaoms.recipients', 'ADMIN of A', 'created_at');
insert into pg_temp.subject values ('iaoms.auth_sessions', array[$$id = 'aaaaaaaa-0004-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0004-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0004-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0004-4000-8000-000000000002'$$]::text[], $$insert into iaoms.auth_sessions (institution_id, recipient_id, method, token_hash, device_name, expires_at) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 'GOOGLE', encode(sha256(gen_random_uuid()::text::bytea), 'hex'), 'device name 50', now() + interval '8 hours')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000002', 'GOOGLE', encode(sha256(gen_random_uuid()::text::bytea), 'hex'), 'device name 50', now() + interval '8 hours')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003', 'GOOGLE', encode(sha256(gen_random_uuid()::text::bytea), 'hex'), 'device name 50', now() + interval '8 hours')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000004', 'GOOGLE', encode(sha256(gen_random_uuid()::text::bytea), 'hex'), 'device name 50', now() + interval '8 hours')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000005', 'GOOGLE', encode(sha256(gen_random_uuid()::text::bytea), 'hex'), 'device name 50', now() + interval '8 hours')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000006', 'GOOGLE', encode(sha256(gen_random_uuid()::text::bytea), 'hex'), 'device name 50', now() + interval '8 hours')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'GOOGLE', encode(sha256(gen_random_uuid()::text::bytea), 'hex'), 'device name 50', now() + interval '8 hours')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008', 'GOOGLE', encode(sha256(gen_random_uuid()::text::bytea), 'hex'), 'device name 50', now() + interval '8 hours')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000001', 'GOOGLE', encode(sha256(gen_random_uuid()::text::bytea), 'hex'), 'device name 150', now() + interval '8 hours')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.auth_sessions');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.auth_sessions'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.auth_sessions', array[$$false$$, $$true$$, $$auth_sessions.institution_id = any (array(select iaoms_private.institutions_where_i_may('session.revoke')))$$], array[3, 3, 1, 1]), 'EMPLOYEE of A sees the rows of iaoms.auth_sessions that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.auth_sessions'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.auth_sessions', array[$$false$$, $$true$$, $$auth_sessions.institution_id = any (array(select iaoms_private.institutions_where_i_may('session.revoke')))$$], array[3, 3, 1, 1]), 'HOD of A sees the rows of iaoms.auth_sessions that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.auth_sessions'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.auth_sessions', array[$$false$$, $$true$$, $$auth_sessions.institution_id = any (array(select iaoms_private.institutions_where_i_may('session.revoke')))$$], array[3, 3, 1, 1]), 'REGISTRAR of A sees the rows of iaoms.auth_sessions that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.auth_sessions'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.auth_sessions', array[$$false$$, $$true$$, $$auth_sessions.institution_id = any (array(select iaoms_private.institutions_where_i_may('session.revoke')))$$], array[3, 3, 1, 1]), 'PRINCIPAL of A sees the rows of iaoms.auth_sessions that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.auth_sessions'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.auth_sessions', array[$$false$$, $$true$$, $$auth_sessions.institution_id = any (array(select iaoms_private.institutions_where_i_may('session.revoke')))$$], array[3, 3, 1, 1]), 'ADMIN of A sees the rows of iaoms.auth_sessions that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.auth_sessions'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.auth_sessions', array[$$false$$, $$true$$, $$auth_sessions.institution_id = any (array(select iaoms_private.institutions_where_i_may('session.revoke')))$$], array[3, 3, 1, 1]), 'the lead of A sees the rows of iaoms.auth_sessions that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.auth_sessions'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.auth_sessions', array[$$false$$, $$true$$, $$auth_sessions.institution_id = any (array(select iaoms_private.institutions_where_i_may('session.revoke')))$$], array[2, 3, 1, 1]), 'the report of A sees the rows of iaoms.auth_sessions that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.auth_sessions'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.auth_sessions', array[$$false$$, $$true$$, $$auth_sessions.institution_id = any (array(select iaoms_private.institutions_where_i_may('session.revoke')))$$], array[3, 2, 1, 1]), 'the report''s report of A sees the rows of iaoms.auth_sessions that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.auth_sessions'), pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.auth_sessions', array[$$false$$, $$true$$, $$auth_sessions.institution_id = any (array(select iaoms_private.institutions_where_i_may('session.revoke')))$$], array[1, 1, 3, 3]), 'ADMIN of B sees the rows of iaoms.auth_sessions that the rules in SQL leave');
select pg_temp.access('iaoms.auth_sessions', 'iaoms_api', 'device_name', array[
  ['nobody', '-', '6-- 1-- 7-- 9--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['ADMIN of A', null, '5-- 1-- 9--', '1- 2- 3-', '1- 2- 3-']
]);
select pg_temp.access('iaoms.auth_sessions', 'iaoms_tenant', 'device_name', array[
  ['the lead of A', '1 2', '9--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('iaoms.auth_sessions', 'iaoms_tenant', $$ip_address = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('iaoms.auth_sessions', 'iaoms_api', 'device_name', array[
  ['the lead of A', '1 2', '9--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('iaoms.auth_sessions', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '9--', null, null]
], null);
select pg_temp.closed('iaoms.auth_sessions', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.face_auth_records', array[$$id = 'aaaaaaaa-0005-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0005-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0005-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0005-4000-8000-000000000002'$$]::text[], $$insert into iaoms.face_auth_records (institution_id, recipient_id, purpose, confidence) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 'LOGIN', 0)$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000002', 'LOGIN', 0)$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003', 'LOGIN', 0)$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000004', 'LOGIN', 0)$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000005', 'LOGIN', 0)$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000006', 'LOGIN', 0)$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'LOGIN', 0)$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008', 'LOGIN', 0)$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000001', 'LOGIN', 0)$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.face_auth_records');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.face_auth_records'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.face_auth_records', array[$$false$$, $$true$$, $$face_auth_records.institution_id = any (array(select iaoms_private.institutions_where_i_may('audit.read')))$$], array[3, 3, 1, 1]), 'EMPLOYEE of A sees the rows of iaoms.face_auth_records that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.face_auth_records'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.face_auth_records', array[$$false$$, $$true$$, $$face_auth_records.institution_id = any (array(select iaoms_private.institutions_where_i_may('audit.read')))$$], array[3, 3, 1, 1]), 'HOD of A sees the rows of iaoms.face_auth_records that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.face_auth_records'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.face_auth_records', array[$$false$$, $$true$$, $$face_auth_records.institution_id = any (array(select iaoms_private.institutions_where_i_may('audit.read')))$$], array[3, 3, 1, 1]), 'REGISTRAR of A sees the rows of iaoms.face_auth_records that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.face_auth_records'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.face_auth_records', array[$$false$$, $$true$$, $$face_auth_records.institution_id = any (array(select iaoms_private.institutions_where_i_may('audit.read')))$$], array[3, 3, 1, 1]), 'PRINCIPAL of A sees the rows of iaoms.face_auth_records that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.face_auth_records'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.face_auth_records', array[$$false$$, $$true$$, $$face_auth_records.institution_id = any (array(select iaoms_private.institutions_where_i_may('audit.read')))$$], array[3, 3, 1, 1]), 'ADMIN of A sees the rows of iaoms.face_auth_records that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.face_auth_records'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.face_auth_records', array[$$false$$, $$true$$, $$face_auth_records.institution_id = any (array(select iaoms_private.institutions_where_i_may('audit.read')))$$], array[3, 3, 1, 1]), 'the lead of A sees the rows of iaoms.face_auth_records that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.face_auth_records'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.face_auth_records', array[$$false$$, $$true$$, $$face_auth_records.institution_id = any (array(select iaoms_private.institutions_where_i_may('audit.read')))$$], array[2, 3, 1, 1]), 'the report of A sees the rows of iaoms.face_auth_records that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.face_auth_records'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.face_auth_records', array[$$false$$, $$true$$, $$face_auth_records.institution_id = any (array(select iaoms_private.institutions_where_i_may('audit.read')))$$], array[3, 2, 1, 1]), 'the report''s report of A sees the rows of iaoms.face_auth_records that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.face_auth_records'), pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.face_auth_records', array[$$false$$, $$true$$, $$face_auth_records.institution_id = any (array(select iaoms_private.institutions_where_i_may('audit.read')))$$], array[1, 1, 3, 3]), 'ADMIN of B sees the rows of iaoms.face_auth_records that the rules in SQL leave');
select pg_temp.access('iaoms.face_auth_records', 'iaoms_api', null, array[
  ['nobody', '-', '6-- 1-- 7-- 9--', null, '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['ADMIN of A', null, '5-- 1-- 9--', null, '1- 2- 3-']
]);
select pg_temp.access('iaoms.face_auth_records', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '9--', null, '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('iaoms.face_auth_records', 'iaoms_tenant', null, array[
  ['the lead of A', null, '3 4']
]);
select pg_temp.careless('iaoms.face_auth_records', 'iaoms_api', null, array[
  ['the lead of A', '1 2', '9--', null, '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('iaoms.face_auth_records', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '9--', null, null]
], null);
select pg_temp.closed('iaoms.face_auth_records', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.user_preferences', array[$$id = 'aaaaaaaa-0006-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0006-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0006-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0006-4000-8000-000000000002'$$]::text[], $$insert into iaoms.user_preferences (institution_id, recipient_id) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000002')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000004')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000005')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000006')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000002')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000004')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000005')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000006')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000001')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.user_preferences');
select pg_temp.access('iaoms.user_preferences', 'iaoms_api', 'theme', array[
  ['nobody', '-', '14-- 6-- 1-- 7-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['an outsider', '-', '14-- 6-- 1-- 7-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['EMPLOYEE of A', '-', '9-- 1++ 2-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['HOD of A', '-', '10-- 2++ 1-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['REGISTRAR of A', '-', '11-- 3++ 1-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['PRINCIPAL of A', '-', '12-- 4++ 1-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['ADMIN of A', '-', '13-- 5++ 1-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['the lead of A', '-', '14-- 6++ 1-- 7-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['the report of A', '1', '15-- 7++ 1-- 8-- 17--', '1+ 2n 3n', '1+ 2n 3n'],
  ['the report''s report of A', '2', '16-- 8++ 1-- 17--', '1n 2+ 3n', '1n 2+ 3n'],
  ['ADMIN of B', '-', '14-- 6-- 1-- 7-- 17--', '1n 2n 3n', '1n 2n 3n']
]);
select pg_temp.changes('iaoms.user_preferences', 'iaoms_api', array[['1', 'theme', $$'system'$$], ['1', 'language', $$'tc-AA'$$], ['1', 'digest', $$'NEVER'$$], ['1', 'page_size', $$76$$], ['1', 'quiet_from', $$time '03:33'$$], ['1', 'quiet_until', $$time '03:33'$$], ['2', 'theme', $$'system'$$], ['2', 'language', $$'tc-AA'$$], ['2', 'digest', $$'NEVER'$$], ['2', 'page_size', $$76$$], ['2', 'quiet_from', $$time '03:33'$$], ['2', 'quiet_until', $$time '03:33'$$], ['3', 'theme', $$'system'$$], ['3', 'language', $$'tc-AA'$$], ['3', 'digest', $$'NEVER'$$], ['3', 'page_size', $$76$$], ['3', 'quiet_from', $$time '03:33'$$], ['3', 'quiet_until', $$time '03:33'$$]], array[
  ['nobody', '000000000000000000'],
  ['an outsider', '000000000000000000'],
  ['EMPLOYEE of A', '000000000000000000'],
  ['HOD of A', '000000000000000000'],
  ['REGISTRAR of A', '000000000000000000'],
  ['PRINCIPAL of A', '000000000000000000'],
  ['ADMIN of A', '000000000000000000'],
  ['the lead of A', '000000000000000000'],
  ['the report of A', '++++++000000000000'],
  ['the report''s report of A', '000000++++++000000'],
  ['ADMIN of B', '000000000000000000']
], null);
select pg_temp.blindly('iaoms.user_preferences', 'iaoms_api', $$theme = default$$, array[
  ['EMPLOYEE of A', '', '1 2 3 4'],
  ['ADMIN of A', '', '1 2 3 4'],
  ['the report of A', '1', '2 3 4']
]);
select pg_temp.access('iaoms.user_preferences', 'iaoms_tenant', 'theme', array[
  ['the lead of A', '1 2', '17--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('iaoms.user_preferences', 'iaoms_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('iaoms.user_preferences', 'iaoms_api', 'theme', array[
  ['the lead of A', '1 2', '17--', '3n', '3n'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('iaoms.user_preferences', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '17--', null, null]
], null);
select pg_temp.closed('iaoms.user_preferences', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.role_permissions', array[$$id = '00000000-0007-4000-8000-000000000001'$$, $$id = '00000000-0007-4000-8000-000000000002'$$]::text[], $$insert into iaoms.role_permissions (role, permission) values $$, array[$$('ADMIN', 'yc.a')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.role_permissions');
select pg_temp.access('iaoms.role_permissions', 'iaoms_api', 'role', array[
  ['nobody', '1 2', '1--', '1- 2-', '1- 2-'],
  ['an outsider', '1 2', null, null, null],
  ['EMPLOYEE of A', '1 2', null, null, null],
  ['HOD of A', '1 2', null, null, null],
  ['REGISTRAR of A', '1 2', null, null, null],
  ['PRINCIPAL of A', '1 2', null, null, null],
  ['ADMIN of A', '1 2', '1--', '1- 2-', '1- 2-'],
  ['the lead of A', '1 2', null, null, null],
  ['the report of A', '1 2', null, null, null],
  ['the report''s report of A', '1 2', null, null, null],
  ['ADMIN of B', '1 2', null, null, null]
]);
select pg_temp.closed('iaoms.role_permissions', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.documents', array[$$id = 'aaaaaaaa-0008-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0008-4000-8000-000000000002'$$, $$id = 'aaaaaaaa-0008-4000-8000-000000000003'$$, $$id = 'aaaaaaaa-0008-4000-8000-000000000004'$$, $$id = 'aaaaaaaa-0008-4000-8000-000000000005'$$, $$id = 'aaaaaaaa-0008-4000-8000-000000000006'$$, $$id = 'bbbbbbbb-0008-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0008-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0008-4000-8000-000000000003'$$, $$id = 'bbbbbbbb-0008-4000-8000-000000000004'$$, $$id = 'bbbbbbbb-0008-4000-8000-000000000005'$$, $$id = 'bbbbbbbb-0008-4000-8000-000000000006'$$]::text[], $$insert into iaoms.documents (institution_id, operation_id, author_id, title, drive_file_id, file_name, mime_type, file_size_bytes, file_hash) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 'title 50', '1AbCdEfGhIjKlMnOp', 'file name 50', 'application/pdf', 0, encode(sha256('file'), 'hex'))$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000002', 'title 50', '1AbCdEfGhIjKlMnOp', 'file name 50', 'application/pdf', 0, encode(sha256('file'), 'hex'))$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003', 'title 50', '1AbCdEfGhIjKlMnOp', 'file name 50', 'application/pdf', 0, encode(sha256('file'), 'hex'))$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000004', 'title 50', '1AbCdEfGhIjKlMnOp', 'file name 50', 'application/pdf', 0, encode(sha256('file'), 'hex'))$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000005', 'title 50', '1AbCdEfGhIjKlMnOp', 'file name 50', 'application/pdf', 0, encode(sha256('file'), 'hex'))$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000006', 'title 50', '1AbCdEfGhIjKlMnOp', 'file name 50', 'application/pdf', 0, encode(sha256('file'), 'hex'))$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'title 50', '1AbCdEfGhIjKlMnOp', 'file name 50', 'application/pdf', 0, encode(sha256('file'), 'hex'))$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008', 'title 50', '1AbCdEfGhIjKlMnOp', 'file name 50', 'application/pdf', 0, encode(sha256('file'), 'hex'))$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0002-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000005', 'title 150', '1AbCdEfGhIjKlMnOp', 'file name 150', 'application/pdf', 0, encode(sha256('file'), 'hex'))$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.documents');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.documents'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.documents', array[$$false$$, $$true$$, $$(((id = any (array(select pg_temp.my_documents()))) or (documents.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and documents.department_id = (select iaoms_private.my_department()))) or (documents.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 4, 3, 3, 3, 1, 1, 1, 1, 1, 1]), 'EMPLOYEE of A sees the rows of iaoms.documents that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.documents'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.documents', array[$$false$$, $$true$$, $$(((id = any (array(select pg_temp.my_documents()))) or (documents.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and documents.department_id = (select iaoms_private.my_department()))) or (documents.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 3, 4, 3, 3, 1, 1, 1, 1, 1, 1]), 'HOD of A sees the rows of iaoms.documents that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.documents'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.documents', array[$$false$$, $$true$$, $$(((id = any (array(select pg_temp.my_documents()))) or (documents.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and documents.department_id = (select iaoms_private.my_department()))) or (documents.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 3, 3, 4, 3, 1, 1, 1, 1, 1, 1]), 'REGISTRAR of A sees the rows of iaoms.documents that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.documents'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.documents', array[$$false$$, $$true$$, $$(((id = any (array(select pg_temp.my_documents()))) or (documents.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and documents.department_id = (select iaoms_private.my_department()))) or (documents.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 3, 3, 3, 4, 1, 1, 1, 1, 1, 1]), 'PRINCIPAL of A sees the rows of iaoms.documents that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.documents'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.documents', array[$$false$$, $$true$$, $$(((id = any (array(select pg_temp.my_documents()))) or (documents.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and documents.department_id = (select iaoms_private.my_department()))) or (documents.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 3, 3, 3, 3, 1, 1, 1, 1, 1, 1]), 'ADMIN of A sees the rows of iaoms.documents that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.documents'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.documents', array[$$false$$, $$true$$, $$(((id = any (array(select pg_temp.my_documents()))) or (documents.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and documents.department_id = (select iaoms_private.my_department()))) or (documents.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 3, 3, 3, 3, 1, 1, 1, 1, 1, 1]), 'the lead of A sees the rows of iaoms.documents that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.documents'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.documents', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$, $$(((id = any (array(select pg_temp.my_documents()))) or (documents.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and documents.department_id = (select iaoms_private.my_department()))) or (documents.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1]), 'the report of A sees the rows of iaoms.documents that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.documents'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.documents', array[$$false$$, $$true$$, $$(((id = any (array(select pg_temp.my_documents()))) or (documents.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and documents.department_id = (select iaoms_private.my_department()))) or (documents.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$, $$(select iaoms_private.session_is_live())$$], array[3, 4, 3, 3, 3, 3, 1, 1, 1, 1, 1, 1]), 'the report''s report of A sees the rows of iaoms.documents that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.documents'), pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.documents', array[$$false$$, $$true$$, $$(((id = any (array(select pg_temp.my_documents()))) or (documents.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and documents.department_id = (select iaoms_private.my_department()))) or (documents.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3]), 'ADMIN of B sees the rows of iaoms.documents that the rules in SQL leave');
select pg_temp.access('iaoms.documents', 'iaoms_api', 'title', array[
  ['nobody', '-', '6-- 1-- 7-- 9--', '1n 2n 7n', '1- 2- 7-'],
  ['an outsider', '-', null, '1n 2n 7n', null],
  ['EMPLOYEE of A', null, null, '1n 2n 7n', null],
  ['HOD of A', null, null, '1n 2n 7n', null],
  ['REGISTRAR of A', null, null, '1n 2n 7n', null],
  ['PRINCIPAL of A', null, null, '1n 2n 7n', null],
  ['ADMIN of A', null, '5-- 1-- 9--', '1n 2n 7n', '1- 2- 7-'],
  ['the lead of A', null, null, '1n 2n 7n', null],
  ['the report of A', null, null, pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.documents', false, '1? 2n 7n', array[$$(((select iaoms_private.session_is_live())) and (documents.status in ('DRAFT', 'REJECTED'))) and (documents.status in ('DRAFT', 'REJECTED'))$$]), null],
  ['the report''s report of A', null, null, pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.documents', false, '1n 2? 7n', array[$$(((select iaoms_private.session_is_live())) and (documents.status in ('DRAFT', 'REJECTED'))) and (documents.status in ('DRAFT', 'REJECTED'))$$]), null],
  ['ADMIN of B', null, null, '1n 2n 7n', null]
]);
select pg_temp.changes('iaoms.documents', 'iaoms_api', array[['1', 'title', $$'title 71'$$], ['1', 'description', $$'description 71'$$], ['1', 'type', $$'CIRCULAR'$$], ['1', 'status', $$'PENDING'$$], ['1', 'priority', $$'LOW'$$], ['1', 'due_on', $$date '2001-02-03'$$], ['1', 'current_version', $$72$$], ['1', 'drive_file_id', $$'jbaaaaaaaa'$$], ['1', 'drive_folder_id', $$'jbaaaaaaaa'$$], ['1', 'file_name', $$'file name 71'$$], ['1', 'mime_type', $$'mime type 71'$$], ['1', 'file_size_bytes', $$71$$], ['1', 'file_hash', $$'1eaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'$$], ['1', 'web_view_link', $$'https://example.com/web-view-link/71'$$], ['1', 'download_link', $$'https://example.com/download-link/71'$$], ['1', 'submitted_at', $$timestamptz '2001-02-03 04:05+00'$$], ['1', 'decided_at', $$timestamptz '2001-02-03 04:05+00'$$], ['1', 'deleted_at', $$timestamptz '2001-02-03 04:05+00'$$], ['2', 'title', $$'title 71'$$], ['2', 'description', $$'description 71'$$], ['2', 'type', $$'CIRCULAR'$$], ['2', 'status', $$'PENDING'$$], ['2', 'priority', $$'LOW'$$], ['2', 'due_on', $$date '2001-02-03'$$], ['2', 'current_version', $$72$$], ['2', 'drive_file_id', $$'jbaaaaaaaa'$$], ['2', 'drive_folder_id', $$'jbaaaaaaaa'$$], ['2', 'file_name', $$'file name 71'$$], ['2', 'mime_type', $$'mime type 71'$$], ['2', 'file_size_bytes', $$71$$], ['2', 'file_hash', $$'1eaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'$$], ['2', 'web_view_link', $$'https://example.com/web-view-link/71'$$], ['2', 'download_link', $$'https://example.com/download-link/71'$$], ['2', 'submitted_at', $$timestamptz '2001-02-03 04:05+00'$$], ['2', 'decided_at', $$timestamptz '2001-02-03 04:05+00'$$], ['2', 'deleted_at', $$timestamptz '2001-02-03 04:05+00'$$], ['7', 'title', $$'title 71'$$], ['7', 'description', $$'description 71'$$], ['7', 'type', $$'CIRCULAR'$$], ['7', 'status', $$'PENDING'$$], ['7', 'priority', $$'LOW'$$], ['7', 'due_on', $$date '2001-02-03'$$], ['7', 'current_version', $$72$$], ['7', 'drive_file_id', $$'jbaaaaaaaa'$$], ['7', 'drive_folder_id', $$'jbaaaaaaaa'$$], ['7', 'file_name', $$'file name 71'$$], ['7', 'mime_type', $$'mime type 71'$$], ['7', 'file_size_bytes', $$71$$], ['7', 'file_hash', $$'1eaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'$$], ['7', 'web_view_link', $$'https://example.com/web-view-link/71'$$], ['7', 'download_link', $$'https://example.com/download-link/71'$$], ['7', 'submitted_at', $$timestamptz '2001-02-03 04:05+00'$$], ['7', 'decided_at', $$timestamptz '2001-02-03 04:05+00'$$], ['7', 'deleted_at', $$timestamptz '2001-02-03 04:05+00'$$]], array[
  ['nobody', '000.00000000000000000.00000000000000000.00000000000000'],
  ['an outsider', '000.00000000000000000.00000000000000000.00000000000000'],
  ['EMPLOYEE of A', '000.00000000000000000.00000000000000000.00000000000000'],
  ['HOD of A', '000.00000000000000000.00000000000000000.00000000000000'],
  ['REGISTRAR of A', '000.00000000000000000.00000000000000000.00000000000000'],
  ['PRINCIPAL of A', '000.00000000000000000.00000000000000000.00000000000000'],
  ['ADMIN of A', '000.00000000000000000.00000000000000000.00000000000000'],
  ['the lead of A', '000.00000000000000000.00000000000000000.00000000000000'],
  ['the report of A', '......00000000000.000.00000000000000000.00000000000000'],
  ['the report''s report of A', '000.00000000000000......00000000000.000.00000000000000'],
  ['ADMIN of B', '000.00000000000000000.00000000000000000.00000000000000']
], null);
select pg_temp.blindly('iaoms.documents', 'iaoms_api', $$description = default$$, array[
  ['EMPLOYEE of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.documents', array[$$false$$, $$true$$, $$documents.status in ('DRAFT', 'REJECTED')$$], array[1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1]), null],
  ['ADMIN of A', '', null],
  ['the report of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.documents', array[$$false$$, $$true$$, $$documents.status in ('DRAFT', 'REJECTED')$$], array[3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]), null]
]);
select pg_temp.access('iaoms.documents', 'iaoms_tenant', 'title', array[
  ['the lead of A', '1 2 3 4 5 6', '9--', '7-', '7-'],
  ['the lead of B', '7 8 9 10 11 12', null, null, null]
]);
select pg_temp.blindly('iaoms.documents', 'iaoms_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2 3 4 5 6', '7 8 9 10 11 12']
]);
select pg_temp.careless('iaoms.documents', 'iaoms_api', 'title', array[
  ['nobody', '', null, null, null],
  ['an outsider', '', null, null, null],
  ['EMPLOYEE of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.documents', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 3, 3, 3, 3, 1, 1, 1, 1, 1, 1]), null, null, null],
  ['HOD of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.documents', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 3, 3, 3, 3, 1, 1, 1, 1, 1, 1]), null, null, null],
  ['REGISTRAR of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.documents', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 3, 3, 3, 3, 1, 1, 1, 1, 1, 1]), null, null, null],
  ['PRINCIPAL of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.documents', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 3, 3, 3, 3, 1, 1, 1, 1, 1, 1]), null, null, null],
  ['ADMIN of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.documents', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 3, 3, 3, 3, 1, 1, 1, 1, 1, 1]), null, null, null],
  ['the lead of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.documents', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 3, 3, 3, 3, 1, 1, 1, 1, 1, 1]), '9--', '7n', '7-'],
  ['the report of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.documents', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 3, 3, 3, 3, 1, 1, 1, 1, 1, 1]), null, null, null],
  ['the report''s report of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.documents', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 3, 3, 3, 3, 1, 1, 1, 1, 1, 1]), null, null, null],
  ['ADMIN of B', pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.documents', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3]), null, null, null]
], null);
select pg_temp.careless('iaoms.documents', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2 3 4 5 6', '9--', null, null]
], null);
select pg_temp.closed('iaoms.documents', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.document_recipients', array[$$id = 'aaaaaaaa-0009-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0009-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0009-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0009-4000-8000-000000000002'$$]::text[], $$insert into iaoms.document_recipients (institution_id, document_id, recipient_id) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000001')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000002')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000003')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000004')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000005')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000006')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000007')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000008')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0008-4000-8000-000000000003', 'bbbbbbbb-0003-4000-8000-000000000001')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.document_recipients');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.document_recipients'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.document_recipients', array[$$false$$, $$true$$, $$((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (document_recipients.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'EMPLOYEE of A sees the rows of iaoms.document_recipients that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.document_recipients'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.document_recipients', array[$$false$$, $$true$$, $$((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (document_recipients.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'HOD of A sees the rows of iaoms.document_recipients that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.document_recipients'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.document_recipients', array[$$false$$, $$true$$, $$((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (document_recipients.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'REGISTRAR of A sees the rows of iaoms.document_recipients that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.document_recipients'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.document_recipients', array[$$false$$, $$true$$, $$((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (document_recipients.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'PRINCIPAL of A sees the rows of iaoms.document_recipients that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.document_recipients'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.document_recipients', array[$$false$$, $$true$$, $$((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (document_recipients.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'ADMIN of A sees the rows of iaoms.document_recipients that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.document_recipients'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.document_recipients', array[$$false$$, $$true$$, $$((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (document_recipients.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'the lead of A sees the rows of iaoms.document_recipients that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.document_recipients'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.document_recipients', array[$$false$$, $$true$$, $$((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (document_recipients.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[2, 3, 1, 1]), 'the report of A sees the rows of iaoms.document_recipients that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.document_recipients'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.document_recipients', array[$$false$$, $$true$$, $$((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (document_recipients.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 2, 1, 1]), 'the report''s report of A sees the rows of iaoms.document_recipients that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.document_recipients'), pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.document_recipients', array[$$false$$, $$true$$, $$((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (document_recipients.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[1, 1, 3, 3]), 'ADMIN of B sees the rows of iaoms.document_recipients that the rules in SQL leave');
select pg_temp.access('iaoms.document_recipients', 'iaoms_api', 'kind', array[
  ['nobody', '-', '6-- 1-- 7-- 9--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['ADMIN of A', null, '5-- 1-- 9--', '1- 2- 3-', '1- 2- 3-']
]);
select pg_temp.access('iaoms.document_recipients', 'iaoms_tenant', 'kind', array[
  ['the lead of A', '1 2', '9--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('iaoms.document_recipients', 'iaoms_tenant', $$kind = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('iaoms.document_recipients', 'iaoms_api', 'kind', array[
  ['the lead of A', '1 2', '9--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('iaoms.document_recipients', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '9--', null, null]
], null);
select pg_temp.closed('iaoms.document_recipients', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.document_versions', array[$$id = 'aaaaaaaa-000a-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-000a-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-000a-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-000a-4000-8000-000000000002'$$]::text[], $$insert into iaoms.document_versions (institution_id, document_id, number, drive_file_id, file_name, mime_type, file_size_bytes, file_hash, uploaded_by) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', 51, '1AbCdEfGhIjKlMnOp', 'file name 50', 'application/pdf', 0, encode(sha256('file'), 'hex'), 'aaaaaaaa-0003-4000-8000-000000000001')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0008-4000-8000-000000000003', 151, '1AbCdEfGhIjKlMnOp', 'file name 150', 'application/pdf', 0, encode(sha256('file'), 'hex'), 'bbbbbbbb-0003-4000-8000-000000000001')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.document_versions');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.document_versions'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.document_versions', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (document_versions.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'EMPLOYEE of A sees the rows of iaoms.document_versions that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.document_versions'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.document_versions', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (document_versions.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'HOD of A sees the rows of iaoms.document_versions that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.document_versions'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.document_versions', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (document_versions.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'REGISTRAR of A sees the rows of iaoms.document_versions that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.document_versions'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.document_versions', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (document_versions.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'PRINCIPAL of A sees the rows of iaoms.document_versions that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.document_versions'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.document_versions', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (document_versions.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'ADMIN of A sees the rows of iaoms.document_versions that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.document_versions'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.document_versions', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (document_versions.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'the lead of A sees the rows of iaoms.document_versions that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.document_versions'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.document_versions', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (document_versions.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'the report of A sees the rows of iaoms.document_versions that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.document_versions'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.document_versions', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (document_versions.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'the report''s report of A sees the rows of iaoms.document_versions that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.document_versions'), pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.document_versions', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (document_versions.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[1, 1, 3, 3]), 'ADMIN of B sees the rows of iaoms.document_versions that the rules in SQL leave');
select pg_temp.access('iaoms.document_versions', 'iaoms_api', null, array[
  ['nobody', '-', '1-- 2--', null, '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['ADMIN of A', null, '1-- 2--', null, '1- 2- 3-']
]);
select pg_temp.access('iaoms.document_versions', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('iaoms.document_versions', 'iaoms_tenant', null, array[
  ['the lead of A', null, '3 4']
]);
select pg_temp.careless('iaoms.document_versions', 'iaoms_api', null, array[
  ['nobody', '', null, null, null],
  ['an outsider', '', null, null, null],
  ['EMPLOYEE of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.document_versions', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['HOD of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.document_versions', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['REGISTRAR of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.document_versions', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['PRINCIPAL of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.document_versions', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['ADMIN of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.document_versions', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['the lead of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.document_versions', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), '2--', null, '3-'],
  ['the report of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.document_versions', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['the report''s report of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.document_versions', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['ADMIN of B', pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.document_versions', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[1, 1, 3, 3]), null, null, null]
], null);
select pg_temp.careless('iaoms.document_versions', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
select pg_temp.closed('iaoms.document_versions', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.document_attachments', array[$$id = 'aaaaaaaa-000b-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-000b-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-000b-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-000b-4000-8000-000000000002'$$]::text[], $$insert into iaoms.document_attachments (institution_id, document_id, drive_file_id, file_name, mime_type, file_size_bytes, file_hash, uploaded_by) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', '1' || replace(gen_random_uuid()::text, '-', ''), 'file name 50', 'application/pdf', 0, encode(sha256('file'), 'hex'), 'aaaaaaaa-0003-4000-8000-000000000001')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', '1' || replace(gen_random_uuid()::text, '-', ''), 'file name 50', 'application/pdf', 0, encode(sha256('file'), 'hex'), 'aaaaaaaa-0003-4000-8000-000000000002')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', '1' || replace(gen_random_uuid()::text, '-', ''), 'file name 50', 'application/pdf', 0, encode(sha256('file'), 'hex'), 'aaaaaaaa-0003-4000-8000-000000000003')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', '1' || replace(gen_random_uuid()::text, '-', ''), 'file name 50', 'application/pdf', 0, encode(sha256('file'), 'hex'), 'aaaaaaaa-0003-4000-8000-000000000004')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', '1' || replace(gen_random_uuid()::text, '-', ''), 'file name 50', 'application/pdf', 0, encode(sha256('file'), 'hex'), 'aaaaaaaa-0003-4000-8000-000000000005')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', '1' || replace(gen_random_uuid()::text, '-', ''), 'file name 50', 'application/pdf', 0, encode(sha256('file'), 'hex'), 'aaaaaaaa-0003-4000-8000-000000000006')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', '1' || replace(gen_random_uuid()::text, '-', ''), 'file name 50', 'application/pdf', 0, encode(sha256('file'), 'hex'), 'aaaaaaaa-0003-4000-8000-000000000007')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', '1' || replace(gen_random_uuid()::text, '-', ''), 'file name 50', 'application/pdf', 0, encode(sha256('file'), 'hex'), 'aaaaaaaa-0003-4000-8000-000000000008')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0008-4000-8000-000000000003', '1' || replace(gen_random_uuid()::text, '-', ''), 'file name 150', 'application/pdf', 0, encode(sha256('file'), 'hex'), 'bbbbbbbb-0003-4000-8000-000000000001')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.document_attachments');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.document_attachments'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.document_attachments', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (document_attachments.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'EMPLOYEE of A sees the rows of iaoms.document_attachments that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.document_attachments'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.document_attachments', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (document_attachments.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'HOD of A sees the rows of iaoms.document_attachments that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.document_attachments'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.document_attachments', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (document_attachments.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'REGISTRAR of A sees the rows of iaoms.document_attachments that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.document_attachments'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.document_attachments', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (document_attachments.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'PRINCIPAL of A sees the rows of iaoms.document_attachments that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.document_attachments'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.document_attachments', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (document_attachments.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'ADMIN of A sees the rows of iaoms.document_attachments that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.document_attachments'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.document_attachments', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (document_attachments.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'the lead of A sees the rows of iaoms.document_attachments that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.document_attachments'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.document_attachments', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (document_attachments.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 4, 1, 1]), 'the report of A sees the rows of iaoms.document_attachments that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.document_attachments'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.document_attachments', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (document_attachments.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$, $$(select iaoms_private.session_is_live())$$], array[3, 4, 1, 1]), 'the report''s report of A sees the rows of iaoms.document_attachments that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.document_attachments'), pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.document_attachments', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (document_attachments.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[1, 1, 3, 3]), 'ADMIN of B sees the rows of iaoms.document_attachments that the rules in SQL leave');
select pg_temp.access('iaoms.document_attachments', 'iaoms_api', 'file_name', array[
  ['nobody', '-', '6-- 1-- 7-- 9--', '1- 2- 3-', '1n 2n 3n'],
  ['an outsider', '-', null, null, '1n 2n 3n'],
  ['EMPLOYEE of A', null, null, null, '1n 2n 3n'],
  ['HOD of A', null, null, null, '1n 2n 3n'],
  ['REGISTRAR of A', null, null, null, '1n 2n 3n'],
  ['PRINCIPAL of A', null, null, null, '1n 2n 3n'],
  ['ADMIN of A', null, '5-- 1-- 9--', '1- 2- 3-', '1n 2n 3n'],
  ['the lead of A', null, null, null, '1n 2n 3n'],
  ['the report of A', null, null, null, pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.document_attachments', false, '1? 2n 3n', array[$$(select iaoms_private.session_is_live())$$])],
  ['the report''s report of A', null, null, null, pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.document_attachments', false, '1n 2? 3n', array[$$(select iaoms_private.session_is_live())$$])],
  ['ADMIN of B', null, null, null, '1n 2n 3n']
]);
select pg_temp.blindly('iaoms.document_attachments', 'iaoms_api', $$file_name = 'file name 71'$$, array[
  ['EMPLOYEE of A', null, '1 2 3 4'],
  ['ADMIN of A', null, '1 2 3 4'],
  ['the report of A', null, '2 3 4']
]);
select pg_temp.access('iaoms.document_attachments', 'iaoms_tenant', 'file_name', array[
  ['the lead of A', '1 2', '9--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('iaoms.document_attachments', 'iaoms_tenant', $$file_name = 'file name 71'$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('iaoms.document_attachments', 'iaoms_api', 'file_name', array[
  ['nobody', '', null, null, null],
  ['an outsider', '', null, null, null],
  ['EMPLOYEE of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.document_attachments', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['HOD of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.document_attachments', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['REGISTRAR of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.document_attachments', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['PRINCIPAL of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.document_attachments', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['ADMIN of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.document_attachments', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['the lead of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.document_attachments', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), '9--', '3-', '3n'],
  ['the report of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.document_attachments', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['the report''s report of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.document_attachments', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['ADMIN of B', pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.document_attachments', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[1, 1, 3, 3]), null, null, null]
], null);
select pg_temp.careless('iaoms.document_attachments', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '9--', null, null]
], null);
select pg_temp.closed('iaoms.document_attachments', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.workflow_templates', array[$$id = 'aaaaaaaa-000c-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-000c-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-000c-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-000c-4000-8000-000000000002'$$]::text[], $$insert into iaoms.workflow_templates (institution_id, name, stages) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'name 50', '[{"routing": "SEQUENTIAL", "roles": ["HOD"], "department": "ANY"}]')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'name 150', '[{"routing": "SEQUENTIAL", "roles": ["HOD"], "department": "ANY"}]')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.workflow_templates');
select pg_temp.access('iaoms.workflow_templates', 'iaoms_api', 'name', array[
  ['nobody', '-', '1-- 2--', '1n 2n 3n', '1n 2n 3n'],
  ['an outsider', '-', '1-- 2--', '1n 2n 3n', '1n 2n 3n'],
  ['EMPLOYEE of A', '1 2', pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.workflow_templates', true, '1?? 2--', array[$$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$, $$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$]), pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.workflow_templates', false, '1? 2? 3n', array[$$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$, $$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$]), pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.workflow_templates', false, '1? 2? 3n', array[$$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$, $$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$])],
  ['HOD of A', '1 2', pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.workflow_templates', true, '1?? 2--', array[$$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$, $$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$]), pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.workflow_templates', false, '1? 2? 3n', array[$$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$, $$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$]), pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.workflow_templates', false, '1? 2? 3n', array[$$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$, $$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$])],
  ['REGISTRAR of A', '1 2', pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.workflow_templates', true, '1?? 2--', array[$$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$, $$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$]), pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.workflow_templates', false, '1? 2? 3n', array[$$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$, $$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$]), pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.workflow_templates', false, '1? 2? 3n', array[$$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$, $$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$])],
  ['PRINCIPAL of A', '1 2', pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.workflow_templates', true, '1?? 2--', array[$$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$, $$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$]), pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.workflow_templates', false, '1? 2? 3n', array[$$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$, $$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$]), pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.workflow_templates', false, '1? 2? 3n', array[$$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$, $$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$])],
  ['ADMIN of A', '1 2', pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.workflow_templates', true, '1?? 2--', array[$$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$, $$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$]), pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.workflow_templates', false, '1? 2? 3n', array[$$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$, $$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$]), pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.workflow_templates', false, '1? 2? 3n', array[$$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$, $$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$])],
  ['the lead of A', '1 2', pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.workflow_templates', true, '1?? 2--', array[$$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$, $$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$]), pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.workflow_templates', false, '1? 2? 3n', array[$$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$, $$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$]), pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.workflow_templates', false, '1? 2? 3n', array[$$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$, $$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$])],
  ['the report of A', '1 2', pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.workflow_templates', true, '1?? 2--', array[$$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$, $$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$]), pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.workflow_templates', false, '1? 2? 3n', array[$$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$, $$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$]), pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.workflow_templates', false, '1? 2? 3n', array[$$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$, $$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$])],
  ['the report''s report of A', '1 2', pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.workflow_templates', true, '1?? 2--', array[$$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$, $$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$]), pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.workflow_templates', false, '1? 2? 3n', array[$$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$, $$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$]), pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.workflow_templates', false, '1? 2? 3n', array[$$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$, $$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$])],
  ['ADMIN of B', '3 4', pg_temp.weighed('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.workflow_templates', true, '1-- 2??', array[$$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$, $$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$]), pg_temp.weighed('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.workflow_templates', false, '1n 2n 3?', array[$$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$]), pg_temp.weighed('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.workflow_templates', false, '1n 2n 3?', array[$$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$])]
]);
select pg_temp.changes('iaoms.workflow_templates', 'iaoms_api', array[['1', 'name', $$'name 71'$$], ['1', 'description', $$'description 71'$$], ['1', 'stages', $$'{"changed": true}'$$], ['1', 'escalate_after_hours', $$72$$], ['1', 'is_active', $$false$$], ['2', 'name', $$'name 71'$$], ['2', 'description', $$'description 71'$$], ['2', 'stages', $$'{"changed": true}'$$], ['2', 'escalate_after_hours', $$72$$], ['2', 'is_active', $$false$$], ['3', 'name', $$'name 71'$$], ['3', 'description', $$'description 71'$$], ['3', 'stages', $$'{"changed": true}'$$], ['3', 'escalate_after_hours', $$72$$], ['3', 'is_active', $$false$$]], array[
  ['nobody', '000000000000000'],
  ['an outsider', '000000000000000'],
  ['EMPLOYEE of A', '..........00000'],
  ['HOD of A', '..........00000'],
  ['REGISTRAR of A', '..........00000'],
  ['PRINCIPAL of A', '..........00000'],
  ['ADMIN of A', '..........00000'],
  ['the lead of A', '..........00000'],
  ['the report of A', '..........00000'],
  ['the report''s report of A', '..........00000'],
  ['ADMIN of B', '0000000000.....']
], null);
select pg_temp.blindly('iaoms.workflow_templates', 'iaoms_api', $$description = default$$, array[
  ['EMPLOYEE of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.workflow_templates', array[$$false$$, $$true$$, $$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$], array[3, 3, 1, 1]), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.workflow_templates', array[$$false$$, $$true$$, $$(workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))) is not true$$], array[3, 3, 2, 2])],
  ['ADMIN of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.workflow_templates', array[$$false$$, $$true$$, $$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$], array[3, 3, 1, 1]), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.workflow_templates', array[$$false$$, $$true$$, $$(workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))) is not true$$], array[3, 3, 2, 2])],
  ['the report of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.workflow_templates', array[$$false$$, $$true$$, $$workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))$$], array[3, 3, 1, 1]), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.workflow_templates', array[$$false$$, $$true$$, $$(workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage')))) is not true$$], array[3, 3, 2, 2])]
]);
select pg_temp.access('iaoms.workflow_templates', 'iaoms_tenant', 'name', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('iaoms.workflow_templates', 'iaoms_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('iaoms.workflow_templates', 'iaoms_api', 'name', array[
  ['the lead of A', '1 2', '2--', '3n', '3n'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('iaoms.workflow_templates', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
select pg_temp.closed('iaoms.workflow_templates', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.approval_cards', array[$$id = 'aaaaaaaa-000d-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-000d-4000-8000-000000000002'$$, $$id = 'aaaaaaaa-000d-4000-8000-000000000003'$$, $$id = 'aaaaaaaa-000d-4000-8000-000000000004'$$, $$id = 'bbbbbbbb-000d-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-000d-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-000d-4000-8000-000000000003'$$, $$id = 'bbbbbbbb-000d-4000-8000-000000000004'$$]::text[], $$insert into iaoms.approval_cards (institution_id, operation_id, document_id, submitter_id, title, routing) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000005', 'aaaaaaaa-0003-4000-8000-000000000001', 'title 50', 'SEQUENTIAL')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000005', 'aaaaaaaa-0003-4000-8000-000000000002', 'title 50', 'SEQUENTIAL')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000005', 'aaaaaaaa-0003-4000-8000-000000000003', 'title 50', 'SEQUENTIAL')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000005', 'aaaaaaaa-0003-4000-8000-000000000004', 'title 50', 'SEQUENTIAL')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000005', 'aaaaaaaa-0003-4000-8000-000000000005', 'title 50', 'SEQUENTIAL')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000005', 'aaaaaaaa-0003-4000-8000-000000000006', 'title 50', 'SEQUENTIAL')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000005', 'aaaaaaaa-0003-4000-8000-000000000007', 'title 50', 'SEQUENTIAL')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000005', 'aaaaaaaa-0003-4000-8000-000000000008', 'title 50', 'SEQUENTIAL')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0002-4000-8000-000000000001', 'bbbbbbbb-0008-4000-8000-000000000005', 'bbbbbbbb-0003-4000-8000-000000000003', 'title 150', 'SEQUENTIAL')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.approval_cards');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.approval_cards'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.approval_cards', array[$$false$$, $$true$$, $$(((id = any (array(select pg_temp.my_cards()))) or (approval_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and approval_cards.department_id = (select iaoms_private.my_department()))) or (approval_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 4, 3, 1, 1, 1, 1]), 'EMPLOYEE of A sees the rows of iaoms.approval_cards that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.approval_cards'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.approval_cards', array[$$false$$, $$true$$, $$(((id = any (array(select pg_temp.my_cards()))) or (approval_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and approval_cards.department_id = (select iaoms_private.my_department()))) or (approval_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 3, 4, 1, 1, 1, 1]), 'HOD of A sees the rows of iaoms.approval_cards that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.approval_cards'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.approval_cards', array[$$false$$, $$true$$, $$(((id = any (array(select pg_temp.my_cards()))) or (approval_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and approval_cards.department_id = (select iaoms_private.my_department()))) or (approval_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 3, 3, 1, 1, 1, 1]), 'REGISTRAR of A sees the rows of iaoms.approval_cards that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.approval_cards'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.approval_cards', array[$$false$$, $$true$$, $$(((id = any (array(select pg_temp.my_cards()))) or (approval_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and approval_cards.department_id = (select iaoms_private.my_department()))) or (approval_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 3, 3, 1, 1, 1, 1]), 'PRINCIPAL of A sees the rows of iaoms.approval_cards that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.approval_cards'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.approval_cards', array[$$false$$, $$true$$, $$(((id = any (array(select pg_temp.my_cards()))) or (approval_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and approval_cards.department_id = (select iaoms_private.my_department()))) or (approval_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 3, 3, 1, 1, 1, 1]), 'ADMIN of A sees the rows of iaoms.approval_cards that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.approval_cards'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.approval_cards', array[$$false$$, $$true$$, $$(((id = any (array(select pg_temp.my_cards()))) or (approval_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and approval_cards.department_id = (select iaoms_private.my_department()))) or (approval_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 3, 3, 1, 1, 1, 1]), 'the lead of A sees the rows of iaoms.approval_cards that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.approval_cards'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.approval_cards', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$, $$(((id = any (array(select pg_temp.my_cards()))) or (approval_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and approval_cards.department_id = (select iaoms_private.my_department()))) or (approval_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 4, 4, 4, 1, 1, 1, 1]), 'the report of A sees the rows of iaoms.approval_cards that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.approval_cards'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.approval_cards', array[$$false$$, $$true$$, $$(((id = any (array(select pg_temp.my_cards()))) or (approval_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and approval_cards.department_id = (select iaoms_private.my_department()))) or (approval_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$, $$(select iaoms_private.session_is_live())$$], array[3, 4, 3, 3, 1, 1, 1, 1]), 'the report''s report of A sees the rows of iaoms.approval_cards that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.approval_cards'), pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.approval_cards', array[$$false$$, $$true$$, $$(((id = any (array(select pg_temp.my_cards()))) or (approval_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and approval_cards.department_id = (select iaoms_private.my_department()))) or (approval_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[1, 1, 1, 1, 3, 3, 3, 3]), 'ADMIN of B sees the rows of iaoms.approval_cards that the rules in SQL leave');
select pg_temp.access('iaoms.approval_cards', 'iaoms_api', 'updated_at', array[
  ['nobody', '-', '6-- 1-- 7-- 9--', '1- 2- 5-', '1- 2- 5-'],
  ['an outsider', '-', null, null, null],
  ['ADMIN of A', null, '5-- 1-- 9--', '1- 2- 5-', '1- 2- 5-']
]);
select pg_temp.access('iaoms.approval_cards', 'iaoms_tenant', 'updated_at', array[
  ['the lead of A', '1 2 3 4', '9--', '5-', '5-'],
  ['the lead of B', '5 6 7 8', null, null, null]
]);
select pg_temp.blindly('iaoms.approval_cards', 'iaoms_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2 3 4', '5 6 7 8']
]);
select pg_temp.careless('iaoms.approval_cards', 'iaoms_api', 'updated_at', array[
  ['nobody', '', null, null, null],
  ['an outsider', '', null, null, null],
  ['EMPLOYEE of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.approval_cards', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 3, 3, 1, 1, 1, 1]), null, null, null],
  ['HOD of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.approval_cards', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 3, 3, 1, 1, 1, 1]), null, null, null],
  ['REGISTRAR of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.approval_cards', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 3, 3, 1, 1, 1, 1]), null, null, null],
  ['PRINCIPAL of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.approval_cards', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 3, 3, 1, 1, 1, 1]), null, null, null],
  ['ADMIN of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.approval_cards', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 3, 3, 1, 1, 1, 1]), null, null, null],
  ['the lead of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.approval_cards', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 3, 3, 1, 1, 1, 1]), '9--', '5-', '5-'],
  ['the report of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.approval_cards', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 3, 3, 1, 1, 1, 1]), null, null, null],
  ['the report''s report of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.approval_cards', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 3, 3, 1, 1, 1, 1]), null, null, null],
  ['ADMIN of B', pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.approval_cards', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[1, 1, 1, 1, 3, 3, 3, 3]), null, null, null]
], null);
select pg_temp.careless('iaoms.approval_cards', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2 3 4', '9--', null, null]
], null);
select pg_temp.closed('iaoms.approval_cards', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.approval_card_recipients', array[$$id = 'aaaaaaaa-000e-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-000e-4000-8000-000000000002'$$, $$id = 'aaaaaaaa-000e-4000-8000-000000000003'$$, $$id = 'bbbbbbbb-000e-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-000e-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-000e-4000-8000-000000000003'$$]::text[], $$insert into iaoms.approval_card_recipients (institution_id, card_id, recipient_id, "position") values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000004', 'aaaaaaaa-0003-4000-8000-000000000001', (random() * 199)::integer + 1)$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000004', 'aaaaaaaa-0003-4000-8000-000000000002', (random() * 199)::integer + 1)$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000004', 'aaaaaaaa-0003-4000-8000-000000000003', (random() * 199)::integer + 1)$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000004', 'aaaaaaaa-0003-4000-8000-000000000004', (random() * 199)::integer + 1)$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000004', 'aaaaaaaa-0003-4000-8000-000000000005', (random() * 199)::integer + 1)$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000004', 'aaaaaaaa-0003-4000-8000-000000000006', (random() * 199)::integer + 1)$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000004', 'aaaaaaaa-0003-4000-8000-000000000007', (random() * 199)::integer + 1)$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000004', 'aaaaaaaa-0003-4000-8000-000000000008', (random() * 199)::integer + 1)$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000d-4000-8000-000000000004', 'bbbbbbbb-0003-4000-8000-000000000002', (random() * 199)::integer + 1)$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.approval_card_recipients');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.approval_card_recipients'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.approval_card_recipients', array[$$false$$, $$true$$, $$((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (approval_card_recipients.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 2, 1, 1, 1]), 'EMPLOYEE of A sees the rows of iaoms.approval_card_recipients that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.approval_card_recipients'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.approval_card_recipients', array[$$false$$, $$true$$, $$((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (approval_card_recipients.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 3, 1, 1, 1]), 'HOD of A sees the rows of iaoms.approval_card_recipients that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.approval_card_recipients'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.approval_card_recipients', array[$$false$$, $$true$$, $$((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (approval_card_recipients.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 3, 1, 1, 1]), 'REGISTRAR of A sees the rows of iaoms.approval_card_recipients that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.approval_card_recipients'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.approval_card_recipients', array[$$false$$, $$true$$, $$((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (approval_card_recipients.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 3, 1, 1, 1]), 'PRINCIPAL of A sees the rows of iaoms.approval_card_recipients that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.approval_card_recipients'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.approval_card_recipients', array[$$false$$, $$true$$, $$((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (approval_card_recipients.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 3, 1, 1, 1]), 'ADMIN of A sees the rows of iaoms.approval_card_recipients that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.approval_card_recipients'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.approval_card_recipients', array[$$false$$, $$true$$, $$((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (approval_card_recipients.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 3, 1, 1, 1]), 'the lead of A sees the rows of iaoms.approval_card_recipients that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.approval_card_recipients'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.approval_card_recipients', array[$$false$$, $$true$$, $$((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (approval_card_recipients.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[2, 3, 3, 1, 1, 1]), 'the report of A sees the rows of iaoms.approval_card_recipients that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.approval_card_recipients'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.approval_card_recipients', array[$$false$$, $$true$$, $$((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (approval_card_recipients.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 2, 3, 1, 1, 1]), 'the report''s report of A sees the rows of iaoms.approval_card_recipients that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.approval_card_recipients'), pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.approval_card_recipients', array[$$false$$, $$true$$, $$((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (approval_card_recipients.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[1, 1, 1, 3, 3, 3]), 'ADMIN of B sees the rows of iaoms.approval_card_recipients that the rules in SQL leave');
select pg_temp.access('iaoms.approval_card_recipients', 'iaoms_api', 'status', array[
  ['nobody', '-', '6-- 1-- 7-- 9--', '1- 2- 4-', '1- 2- 4-'],
  ['an outsider', '-', null, null, null],
  ['ADMIN of A', null, '5-- 1-- 9--', '1- 2- 4-', '1- 2- 4-']
]);
select pg_temp.access('iaoms.approval_card_recipients', 'iaoms_tenant', 'status', array[
  ['the lead of A', '1 2 3', '9--', '4-', '4-'],
  ['the lead of B', '4 5 6', null, null, null]
]);
select pg_temp.blindly('iaoms.approval_card_recipients', 'iaoms_tenant', $$round = default$$, array[
  ['the lead of A', '1 2 3', '4 5 6']
]);
select pg_temp.careless('iaoms.approval_card_recipients', 'iaoms_api', 'status', array[
  ['the lead of A', '1 2 3', '9--', '4-', '4-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('iaoms.approval_card_recipients', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2 3', '9--', null, null]
], null);
select pg_temp.closed('iaoms.approval_card_recipients', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.approvals', array[$$id = 'aaaaaaaa-000f-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-000f-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-000f-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-000f-4000-8000-000000000002'$$]::text[], $$insert into iaoms.approvals (institution_id, card_id, actor_id, action) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000001', 'SUBMITTED')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000002', 'SUBMITTED')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000003', 'SUBMITTED')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000004', 'SUBMITTED')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000005', 'SUBMITTED')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000006', 'SUBMITTED')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000007', 'SUBMITTED')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000008', 'SUBMITTED')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000d-4000-8000-000000000003', 'bbbbbbbb-0003-4000-8000-000000000001', 'SUBMITTED')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.approvals');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.approvals'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.approvals', array[$$false$$, $$true$$, $$(((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (approvals.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'EMPLOYEE of A sees the rows of iaoms.approvals that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.approvals'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.approvals', array[$$false$$, $$true$$, $$(((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (approvals.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'HOD of A sees the rows of iaoms.approvals that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.approvals'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.approvals', array[$$false$$, $$true$$, $$(((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (approvals.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'REGISTRAR of A sees the rows of iaoms.approvals that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.approvals'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.approvals', array[$$false$$, $$true$$, $$(((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (approvals.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'PRINCIPAL of A sees the rows of iaoms.approvals that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.approvals'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.approvals', array[$$false$$, $$true$$, $$(((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (approvals.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'ADMIN of A sees the rows of iaoms.approvals that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.approvals'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.approvals', array[$$false$$, $$true$$, $$(((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (approvals.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'the lead of A sees the rows of iaoms.approvals that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.approvals'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.approvals', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$, $$(((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (approvals.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 4, 1, 1]), 'the report of A sees the rows of iaoms.approvals that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.approvals'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.approvals', array[$$false$$, $$true$$, $$(((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (approvals.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$, $$(select iaoms_private.session_is_live())$$], array[3, 4, 1, 1]), 'the report''s report of A sees the rows of iaoms.approvals that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.approvals'), pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.approvals', array[$$false$$, $$true$$, $$(((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (approvals.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[1, 1, 3, 3]), 'ADMIN of B sees the rows of iaoms.approvals that the rules in SQL leave');
select pg_temp.access('iaoms.approvals', 'iaoms_api', null, array[
  ['nobody', '-', '6-- 1-- 7-- 9--', null, '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['ADMIN of A', null, '5-- 1-- 9--', null, '1- 2- 3-']
]);
select pg_temp.access('iaoms.approvals', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '9--', null, '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('iaoms.approvals', 'iaoms_tenant', null, array[
  ['the lead of A', null, '3 4']
]);
select pg_temp.careless('iaoms.approvals', 'iaoms_api', null, array[
  ['nobody', '', null, null, null],
  ['an outsider', '', null, null, null],
  ['EMPLOYEE of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.approvals', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['HOD of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.approvals', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['REGISTRAR of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.approvals', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['PRINCIPAL of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.approvals', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['ADMIN of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.approvals', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['the lead of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.approvals', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), '9--', null, '3-'],
  ['the report of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.approvals', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['the report''s report of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.approvals', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['ADMIN of B', pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.approvals', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[1, 1, 3, 3]), null, null, null]
], null);
select pg_temp.careless('iaoms.approvals', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '9--', null, null]
], null);
select pg_temp.closed('iaoms.approvals', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.workflow_instances', array[$$id = 'aaaaaaaa-0010-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0010-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0010-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0010-4000-8000-000000000002'$$]::text[], $$insert into iaoms.workflow_instances (institution_id, card_id, stages) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000003', '[{"routing": "PARALLEL"}, {"routing": "SEQUENTIAL"}]')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000d-4000-8000-000000000003', '[{"routing": "PARALLEL"}, {"routing": "SEQUENTIAL"}]')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.workflow_instances');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.workflow_instances'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.workflow_instances', array[$$false$$, $$true$$, $$((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (workflow_instances.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'EMPLOYEE of A sees the rows of iaoms.workflow_instances that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.workflow_instances'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.workflow_instances', array[$$false$$, $$true$$, $$((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (workflow_instances.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'HOD of A sees the rows of iaoms.workflow_instances that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.workflow_instances'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.workflow_instances', array[$$false$$, $$true$$, $$((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (workflow_instances.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'REGISTRAR of A sees the rows of iaoms.workflow_instances that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.workflow_instances'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.workflow_instances', array[$$false$$, $$true$$, $$((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (workflow_instances.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'PRINCIPAL of A sees the rows of iaoms.workflow_instances that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.workflow_instances'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.workflow_instances', array[$$false$$, $$true$$, $$((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (workflow_instances.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'ADMIN of A sees the rows of iaoms.workflow_instances that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.workflow_instances'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.workflow_instances', array[$$false$$, $$true$$, $$((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (workflow_instances.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'the lead of A sees the rows of iaoms.workflow_instances that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.workflow_instances'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.workflow_instances', array[$$false$$, $$true$$, $$((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (workflow_instances.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'the report of A sees the rows of iaoms.workflow_instances that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.workflow_instances'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.workflow_instances', array[$$false$$, $$true$$, $$((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (workflow_instances.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'the report''s report of A sees the rows of iaoms.workflow_instances that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.workflow_instances'), pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.workflow_instances', array[$$false$$, $$true$$, $$((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (workflow_instances.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[1, 1, 3, 3]), 'ADMIN of B sees the rows of iaoms.workflow_instances that the rules in SQL leave');
select pg_temp.access('iaoms.workflow_instances', 'iaoms_api', 'updated_at', array[
  ['nobody', '-', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['ADMIN of A', null, '1-- 2--', '1- 2- 3-', '1- 2- 3-']
]);
select pg_temp.access('iaoms.workflow_instances', 'iaoms_tenant', 'updated_at', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('iaoms.workflow_instances', 'iaoms_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('iaoms.workflow_instances', 'iaoms_api', 'updated_at', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('iaoms.workflow_instances', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
select pg_temp.closed('iaoms.workflow_instances', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.escalations', array[$$id = 'aaaaaaaa-0011-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0011-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0011-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0011-4000-8000-000000000002'$$]::text[], $$insert into iaoms.escalations (institution_id, card_id, step_id, escalated_to, reason) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-000e-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000001', 'OVERDUE')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-000e-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000002', 'OVERDUE')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-000e-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000003', 'OVERDUE')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-000e-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000004', 'OVERDUE')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-000e-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000005', 'OVERDUE')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-000e-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000006', 'OVERDUE')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-000e-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000007', 'OVERDUE')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-000e-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000008', 'OVERDUE')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000d-4000-8000-000000000003', 'bbbbbbbb-000e-4000-8000-000000000003', 'bbbbbbbb-0003-4000-8000-000000000001', 'OVERDUE')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.escalations');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.escalations'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.escalations', array[$$false$$, $$true$$, $$((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (escalations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'EMPLOYEE of A sees the rows of iaoms.escalations that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.escalations'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.escalations', array[$$false$$, $$true$$, $$((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (escalations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'HOD of A sees the rows of iaoms.escalations that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.escalations'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.escalations', array[$$false$$, $$true$$, $$((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (escalations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'REGISTRAR of A sees the rows of iaoms.escalations that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.escalations'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.escalations', array[$$false$$, $$true$$, $$((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (escalations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'PRINCIPAL of A sees the rows of iaoms.escalations that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.escalations'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.escalations', array[$$false$$, $$true$$, $$((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (escalations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'ADMIN of A sees the rows of iaoms.escalations that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.escalations'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.escalations', array[$$false$$, $$true$$, $$((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (escalations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'the lead of A sees the rows of iaoms.escalations that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.escalations'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.escalations', array[$$false$$, $$true$$, $$((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (escalations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[2, 3, 1, 1]), 'the report of A sees the rows of iaoms.escalations that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.escalations'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.escalations', array[$$false$$, $$true$$, $$((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (escalations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 2, 1, 1]), 'the report''s report of A sees the rows of iaoms.escalations that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.escalations'), pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.escalations', array[$$false$$, $$true$$, $$((card_id = any (array(select pg_temp.my_cards()))) or (card_id = any (array(select pg_temp.department_cards())))) or (escalations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[1, 1, 3, 3]), 'ADMIN of B sees the rows of iaoms.escalations that the rules in SQL leave');
select pg_temp.access('iaoms.escalations', 'iaoms_api', 'resolved_at', array[
  ['nobody', '-', '6-- 1-- 7-- 9--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['ADMIN of A', null, '5-- 1-- 9--', '1- 2- 3-', '1- 2- 3-']
]);
select pg_temp.access('iaoms.escalations', 'iaoms_tenant', 'resolved_at', array[
  ['the lead of A', '1 2', '9--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('iaoms.escalations', 'iaoms_tenant', $$resolved_at = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('iaoms.escalations', 'iaoms_api', 'resolved_at', array[
  ['the lead of A', '1 2', '9--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('iaoms.escalations', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '9--', null, null]
], null);
select pg_temp.closed('iaoms.escalations', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.notification_templates', array[$$code = 'naaa'$$, $$code = 'oaaa'$$]::text[], $$insert into iaoms.notification_templates (code, kind, subject, body) values $$, array[$$('kcaa', 'APPROVAL', 'subject 62', 'body 62')$$]::text[], 'code');
select pg_temp.rows_exist('iaoms.notification_templates');
select pg_temp.access('iaoms.notification_templates', 'iaoms_api', 'kind', array[
  ['nobody', '1 2', '1--', '1- 2-', '1- 2-'],
  ['an outsider', '1 2', null, null, null],
  ['EMPLOYEE of A', '1 2', null, null, null],
  ['HOD of A', '1 2', null, null, null],
  ['REGISTRAR of A', '1 2', null, null, null],
  ['PRINCIPAL of A', '1 2', null, null, null],
  ['ADMIN of A', '1 2', '1--', '1- 2-', '1- 2-'],
  ['the lead of A', '1 2', null, null, null],
  ['the report of A', '1 2', null, null, null],
  ['the report''s report of A', '1 2', null, null, null],
  ['ADMIN of B', '1 2', null, null, null]
]);
select pg_temp.closed('iaoms.notification_templates', 'ADMIN of A', 'code');
insert into pg_temp.subject values ('iaoms.notifications', array[$$id = 'aaaaaaaa-0013-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0013-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0013-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0013-4000-8000-000000000002'$$]::text[], $$insert into iaoms.notifications (institution_id, recipient_id, kind, title, body) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 'APPROVAL', 'title 50', 'body 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000002', 'APPROVAL', 'title 50', 'body 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003', 'APPROVAL', 'title 50', 'body 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000004', 'APPROVAL', 'title 50', 'body 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000005', 'APPROVAL', 'title 50', 'body 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000006', 'APPROVAL', 'title 50', 'body 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'APPROVAL', 'title 50', 'body 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008', 'APPROVAL', 'title 50', 'body 50')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000001', 'APPROVAL', 'title 150', 'body 150')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.notifications');
select pg_temp.access('iaoms.notifications', 'iaoms_api', 'read_at', array[
  ['nobody', '-', '6-- 1-- 7-- 9--', '1n 2n 3n', '1n 2n 3n'],
  ['an outsider', '-', null, '1n 2n 3n', '1n 2n 3n'],
  ['EMPLOYEE of A', '-', null, '1n 2n 3n', '1n 2n 3n'],
  ['HOD of A', '-', null, '1n 2n 3n', '1n 2n 3n'],
  ['REGISTRAR of A', '-', null, '1n 2n 3n', '1n 2n 3n'],
  ['PRINCIPAL of A', '-', null, '1n 2n 3n', '1n 2n 3n'],
  ['ADMIN of A', '-', '5-- 1-- 9--', '1n 2n 3n', '1n 2n 3n'],
  ['the lead of A', '-', null, '1n 2n 3n', '1n 2n 3n'],
  ['the report of A', '1', null, '1+ 2n 3n', '1+ 2n 3n'],
  ['the report''s report of A', '2', null, '1n 2+ 3n', '1n 2+ 3n'],
  ['ADMIN of B', '-', null, '1n 2n 3n', '1n 2n 3n']
]);
select pg_temp.changes('iaoms.notifications', 'iaoms_api', array[['1', 'read_at', $$timestamptz '2001-02-03 04:05+00'$$], ['1', 'dispatched_at', $$timestamptz '2001-02-03 04:05+00'$$], ['2', 'read_at', $$timestamptz '2001-02-03 04:05+00'$$], ['2', 'dispatched_at', $$timestamptz '2001-02-03 04:05+00'$$], ['3', 'read_at', $$timestamptz '2001-02-03 04:05+00'$$], ['3', 'dispatched_at', $$timestamptz '2001-02-03 04:05+00'$$]], array[
  ['nobody', '000000'],
  ['an outsider', '000000'],
  ['EMPLOYEE of A', '000000'],
  ['HOD of A', '000000'],
  ['REGISTRAR of A', '000000'],
  ['PRINCIPAL of A', '000000'],
  ['ADMIN of A', '000000'],
  ['the lead of A', '000000'],
  ['the report of A', '+-0000'],
  ['the report''s report of A', '00+-00'],
  ['ADMIN of B', '000000']
], null);
select pg_temp.blindly('iaoms.notifications', 'iaoms_api', $$read_at = default$$, array[
  ['EMPLOYEE of A', '', '1 2 3 4'],
  ['ADMIN of A', '', '1 2 3 4'],
  ['the report of A', '1', '2 3 4']
]);
select pg_temp.access('iaoms.notifications', 'iaoms_tenant', 'read_at', array[
  ['the lead of A', '1 2', '9--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('iaoms.notifications', 'iaoms_tenant', $$read_at = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('iaoms.notifications', 'iaoms_api', 'read_at', array[
  ['the lead of A', '1 2', '9--', '3n', '3n'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('iaoms.notifications', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '9--', null, null]
], null);
select pg_temp.closed('iaoms.notifications', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.notification_subscriptions', array[$$id = 'aaaaaaaa-0014-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0014-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0014-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0014-4000-8000-000000000002'$$]::text[], $$insert into iaoms.notification_subscriptions (institution_id, recipient_id, kind, channel) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 'APPROVAL', 'EMAIL')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000002', 'APPROVAL', 'EMAIL')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003', 'APPROVAL', 'EMAIL')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000004', 'APPROVAL', 'EMAIL')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000005', 'APPROVAL', 'EMAIL')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000006', 'APPROVAL', 'EMAIL')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'APPROVAL', 'EMAIL')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008', 'APPROVAL', 'EMAIL')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 'APPROVAL', 'EMAIL')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000002', 'APPROVAL', 'EMAIL')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003', 'APPROVAL', 'EMAIL')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000004', 'APPROVAL', 'EMAIL')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000005', 'APPROVAL', 'EMAIL')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000006', 'APPROVAL', 'EMAIL')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'APPROVAL', 'EMAIL')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008', 'APPROVAL', 'EMAIL')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000001', 'APPROVAL', 'EMAIL')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.notification_subscriptions');
select pg_temp.access('iaoms.notification_subscriptions', 'iaoms_api', 'is_wanted', array[
  ['nobody', '-', '14-- 6-- 1-- 7-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['an outsider', '-', '14-- 6-- 1-- 7-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['EMPLOYEE of A', '-', '9-- 1++ 2-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['HOD of A', '-', '10-- 2++ 1-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['REGISTRAR of A', '-', '11-- 3++ 1-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['PRINCIPAL of A', '-', '12-- 4++ 1-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['ADMIN of A', '-', '13-- 5++ 1-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['the lead of A', '-', '14-- 6++ 1-- 7-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['the report of A', '1', '15-- 7++ 1-- 8-- 17--', '1+ 2n 3n', '1+ 2n 3n'],
  ['the report''s report of A', '2', '16-- 8++ 1-- 17--', '1n 2+ 3n', '1n 2+ 3n'],
  ['ADMIN of B', '-', '14-- 6-- 1-- 7-- 17--', '1n 2n 3n', '1n 2n 3n']
]);
select pg_temp.changes('iaoms.notification_subscriptions', 'iaoms_api', array[['1', 'is_wanted', $$false$$], ['2', 'is_wanted', $$false$$], ['3', 'is_wanted', $$false$$]], array[
  ['nobody', '000'],
  ['an outsider', '000'],
  ['EMPLOYEE of A', '000'],
  ['HOD of A', '000'],
  ['REGISTRAR of A', '000'],
  ['PRINCIPAL of A', '000'],
  ['ADMIN of A', '000'],
  ['the lead of A', '000'],
  ['the report of A', '+00'],
  ['the report''s report of A', '0+0'],
  ['ADMIN of B', '000']
], null);
select pg_temp.blindly('iaoms.notification_subscriptions', 'iaoms_api', $$is_wanted = default$$, array[
  ['EMPLOYEE of A', '', '1 2 3 4'],
  ['ADMIN of A', '', '1 2 3 4'],
  ['the report of A', '1', '2 3 4']
]);
select pg_temp.access('iaoms.notification_subscriptions', 'iaoms_tenant', 'is_wanted', array[
  ['the lead of A', '1 2', '17--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('iaoms.notification_subscriptions', 'iaoms_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('iaoms.notification_subscriptions', 'iaoms_api', 'is_wanted', array[
  ['the lead of A', '1 2', '17--', '3n', '3n'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('iaoms.notification_subscriptions', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '17--', null, null]
], null);
select pg_temp.closed('iaoms.notification_subscriptions', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.notification_queue', array[$$id = 'aaaaaaaa-0015-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0015-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0015-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0015-4000-8000-000000000002'$$]::text[], $$insert into iaoms.notification_queue (institution_id, notification_id, recipient_id, channel) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0013-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 'EMAIL')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0013-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000002', 'EMAIL')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0013-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003', 'EMAIL')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0013-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000004', 'EMAIL')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0013-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000005', 'EMAIL')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0013-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000006', 'EMAIL')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0013-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'EMAIL')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0013-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008', 'EMAIL')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0013-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000001', 'EMAIL')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.notification_queue');
select pg_temp.access('iaoms.notification_queue', 'iaoms_api', 'priority', array[
  ['nobody', '-', '6-- 1-- 7-- 9--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['EMPLOYEE of A', '-', null, null, null],
  ['HOD of A', '-', null, null, null],
  ['REGISTRAR of A', '-', null, null, null],
  ['PRINCIPAL of A', '-', null, null, null],
  ['ADMIN of A', '-', '5-- 1-- 9--', '1- 2- 3-', '1- 2- 3-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '1', null, null, null],
  ['the report''s report of A', '2', null, null, null],
  ['ADMIN of B', '-', null, null, null]
]);
select pg_temp.access('iaoms.notification_queue', 'iaoms_tenant', 'priority', array[
  ['the lead of A', '1 2', '9--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('iaoms.notification_queue', 'iaoms_tenant', $$priority = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('iaoms.notification_queue', 'iaoms_api', 'priority', array[
  ['the lead of A', '1 2', '9--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('iaoms.notification_queue', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '9--', null, null]
], null);
select pg_temp.closed('iaoms.notification_queue', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.meetings', array[$$id = 'aaaaaaaa-0016-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0016-4000-8000-000000000002'$$, $$id = 'aaaaaaaa-0016-4000-8000-000000000003'$$, $$id = 'bbbbbbbb-0016-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0016-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0016-4000-8000-000000000003'$$]::text[], $$insert into iaoms.meetings (institution_id, operation_id, organizer_id, title, starts_at) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000001', 'title 50', timestamptz '2030-05-06 09:00Z')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000002', 'title 50', timestamptz '2030-05-06 09:00Z')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000003', 'title 50', timestamptz '2030-05-06 09:00Z')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000004', 'title 50', timestamptz '2030-05-06 09:00Z')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000005', 'title 50', timestamptz '2030-05-06 09:00Z')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000006', 'title 50', timestamptz '2030-05-06 09:00Z')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000007', 'title 50', timestamptz '2030-05-06 09:00Z')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000008', 'title 50', timestamptz '2030-05-06 09:00Z')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0002-4000-8000-000000000002', 'bbbbbbbb-0003-4000-8000-000000000002', 'title 150', timestamptz '2030-05-06 09:00Z')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.meetings');
select pg_temp.access('iaoms.meetings', 'iaoms_api', 'updated_at', array[
  ['nobody', '-', '6-- 1-- 7-- 9--', '1- 2- 4-', '1- 2- 4-'],
  ['an outsider', '-', null, null, null],
  ['EMPLOYEE of A', '3', null, null, null],
  ['HOD of A', '-', null, null, null],
  ['REGISTRAR of A', '-', null, null, null],
  ['PRINCIPAL of A', '-', null, null, null],
  ['ADMIN of A', '-', '5-- 1-- 9--', '1- 2- 4-', '1- 2- 4-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '1', null, null, null],
  ['the report''s report of A', '2', null, null, null],
  ['ADMIN of B', '-', null, null, null]
]);
select pg_temp.access('iaoms.meetings', 'iaoms_tenant', 'updated_at', array[
  ['the lead of A', '1 2 3', '9--', '4-', '4-'],
  ['the lead of B', '4 5 6', null, null, null]
]);
select pg_temp.blindly('iaoms.meetings', 'iaoms_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2 3', '4 5 6']
]);
select pg_temp.careless('iaoms.meetings', 'iaoms_api', 'updated_at', array[
  ['the lead of A', '1 2 3', '9--', '4-', '4-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('iaoms.meetings', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2 3', '9--', null, null]
], null);
select pg_temp.closed('iaoms.meetings', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.meeting_participants', array[$$id = 'aaaaaaaa-0017-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0017-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0017-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0017-4000-8000-000000000002'$$]::text[], $$insert into iaoms.meeting_participants (institution_id, meeting_id, recipient_id) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0016-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000001')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0016-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000002')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0016-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000003')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0016-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000004')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0016-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000005')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0016-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000006')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0016-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000007')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0016-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000008')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0016-4000-8000-000000000003', 'bbbbbbbb-0003-4000-8000-000000000001')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.meeting_participants');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.meeting_participants'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.meeting_participants', array[$$false$$, $$true$$, $$meeting_id = any (array(select pg_temp.my_meetings()))$$], array[3, 3, 1, 1]), 'EMPLOYEE of A sees the rows of iaoms.meeting_participants that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.meeting_participants'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.meeting_participants', array[$$false$$, $$true$$, $$meeting_id = any (array(select pg_temp.my_meetings()))$$], array[3, 3, 1, 1]), 'HOD of A sees the rows of iaoms.meeting_participants that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.meeting_participants'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.meeting_participants', array[$$false$$, $$true$$, $$meeting_id = any (array(select pg_temp.my_meetings()))$$], array[3, 3, 1, 1]), 'REGISTRAR of A sees the rows of iaoms.meeting_participants that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.meeting_participants'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.meeting_participants', array[$$false$$, $$true$$, $$meeting_id = any (array(select pg_temp.my_meetings()))$$], array[3, 3, 1, 1]), 'PRINCIPAL of A sees the rows of iaoms.meeting_participants that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.meeting_participants'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.meeting_participants', array[$$false$$, $$true$$, $$meeting_id = any (array(select pg_temp.my_meetings()))$$], array[3, 3, 1, 1]), 'ADMIN of A sees the rows of iaoms.meeting_participants that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.meeting_participants'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.meeting_participants', array[$$false$$, $$true$$, $$meeting_id = any (array(select pg_temp.my_meetings()))$$], array[3, 3, 1, 1]), 'the lead of A sees the rows of iaoms.meeting_participants that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.meeting_participants'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.meeting_participants', array[$$false$$, $$true$$, $$meeting_id = any (array(select pg_temp.my_meetings()))$$], array[2, 3, 1, 1]), 'the report of A sees the rows of iaoms.meeting_participants that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.meeting_participants'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.meeting_participants', array[$$false$$, $$true$$, $$meeting_id = any (array(select pg_temp.my_meetings()))$$], array[3, 2, 1, 1]), 'the report''s report of A sees the rows of iaoms.meeting_participants that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.meeting_participants'), pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.meeting_participants', array[$$false$$, $$true$$, $$meeting_id = any (array(select pg_temp.my_meetings()))$$], array[1, 1, 3, 3]), 'ADMIN of B sees the rows of iaoms.meeting_participants that the rules in SQL leave');
select pg_temp.access('iaoms.meeting_participants', 'iaoms_api', 'response', array[
  ['nobody', '-', '6-- 1-- 7-- 9--', '1n 2n 3n', '1- 2- 3-'],
  ['an outsider', '-', null, '1n 2n 3n', null],
  ['EMPLOYEE of A', null, null, '1n 2n 3n', null],
  ['HOD of A', null, null, '1n 2n 3n', null],
  ['REGISTRAR of A', null, null, '1n 2n 3n', null],
  ['PRINCIPAL of A', null, null, '1n 2n 3n', null],
  ['ADMIN of A', null, '5-- 1-- 9--', '1n 2n 3n', '1- 2- 3-'],
  ['the lead of A', null, null, '1n 2n 3n', null],
  ['the report of A', null, null, '1+ 2n 3n', null],
  ['the report''s report of A', null, null, '1n 2+ 3n', null],
  ['ADMIN of B', null, null, '1n 2n 3n', null]
]);
select pg_temp.changes('iaoms.meeting_participants', 'iaoms_api', array[['1', 'is_optional', $$true$$], ['1', 'response', $$'ACCEPTED'$$], ['1', 'responded_at', $$timestamptz '2001-02-03 04:05+00'$$], ['2', 'is_optional', $$true$$], ['2', 'response', $$'ACCEPTED'$$], ['2', 'responded_at', $$timestamptz '2001-02-03 04:05+00'$$], ['3', 'is_optional', $$true$$], ['3', 'response', $$'ACCEPTED'$$], ['3', 'responded_at', $$timestamptz '2001-02-03 04:05+00'$$]], array[
  ['nobody', '000000000'],
  ['an outsider', '000000000'],
  ['EMPLOYEE of A', '000000000'],
  ['HOD of A', '000000000'],
  ['REGISTRAR of A', '000000000'],
  ['PRINCIPAL of A', '000000000'],
  ['ADMIN of A', '000000000'],
  ['the lead of A', '000000000'],
  ['the report of A', '-++000000'],
  ['the report''s report of A', '000-++000'],
  ['ADMIN of B', '000000000']
], null);
select pg_temp.access('iaoms.meeting_participants', 'iaoms_tenant', 'response', array[
  ['the lead of A', '1 2', '9--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('iaoms.meeting_participants', 'iaoms_tenant', $$is_optional = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('iaoms.meeting_participants', 'iaoms_api', 'response', array[
  ['the lead of A', '1 2', '9--', '3n', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('iaoms.meeting_participants', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '9--', null, null]
], null);
select pg_temp.closed('iaoms.meeting_participants', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.live_meeting_requests', array[$$id = 'aaaaaaaa-0018-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0018-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0018-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0018-4000-8000-000000000002'$$]::text[], $$insert into iaoms.live_meeting_requests (institution_id, requester_id, target_id, reason, expires_at) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000002', 'reason 50', now() + interval '30 minutes')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000001', 'reason 50', now() + interval '30 minutes')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000002', 'reason 50', now() + interval '30 minutes')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000004', 'aaaaaaaa-0003-4000-8000-000000000002', 'reason 50', now() + interval '30 minutes')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000005', 'aaaaaaaa-0003-4000-8000-000000000002', 'reason 50', now() + interval '30 minutes')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000006', 'aaaaaaaa-0003-4000-8000-000000000002', 'reason 50', now() + interval '30 minutes')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'aaaaaaaa-0003-4000-8000-000000000002', 'reason 50', now() + interval '30 minutes')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008', 'aaaaaaaa-0003-4000-8000-000000000002', 'reason 50', now() + interval '30 minutes')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000002', 'reason 150', now() + interval '30 minutes')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.live_meeting_requests');
select pg_temp.access('iaoms.live_meeting_requests', 'iaoms_api', 'status', array[
  ['nobody', '-', '6-- 1-- 7-- 9--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['EMPLOYEE of A', '2', null, null, null],
  ['HOD of A', '-', null, null, null],
  ['REGISTRAR of A', '-', null, null, null],
  ['PRINCIPAL of A', '-', null, null, null],
  ['ADMIN of A', '-', '5-- 1-- 9--', '1- 2- 3-', '1- 2- 3-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '1', null, null, null],
  ['the report''s report of A', '1 2', null, null, null],
  ['ADMIN of B', '-', null, null, null]
]);
select pg_temp.access('iaoms.live_meeting_requests', 'iaoms_tenant', 'status', array[
  ['the lead of A', '1 2', '9--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('iaoms.live_meeting_requests', 'iaoms_tenant', null, array[
  ['the lead of A', null, '3 4']
]);
select pg_temp.careless('iaoms.live_meeting_requests', 'iaoms_api', 'status', array[
  ['the lead of A', '1 2', '9--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('iaoms.live_meeting_requests', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '9--', null, null]
], null);
select pg_temp.closed('iaoms.live_meeting_requests', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.calendar_events', array[$$id = 'aaaaaaaa-0019-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0019-4000-8000-000000000002'$$, $$id = 'aaaaaaaa-0019-4000-8000-000000000003'$$, $$id = 'bbbbbbbb-0019-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0019-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0019-4000-8000-000000000003'$$]::text[], $$insert into iaoms.calendar_events (institution_id, owner_id, title, starts_at, ends_at) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 'title 50', timestamptz '2030-05-06 09:00Z', timestamptz '2030-05-06 10:00Z')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000002', 'title 50', timestamptz '2030-05-06 09:00Z', timestamptz '2030-05-06 10:00Z')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003', 'title 50', timestamptz '2030-05-06 09:00Z', timestamptz '2030-05-06 10:00Z')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000004', 'title 50', timestamptz '2030-05-06 09:00Z', timestamptz '2030-05-06 10:00Z')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000005', 'title 50', timestamptz '2030-05-06 09:00Z', timestamptz '2030-05-06 10:00Z')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000006', 'title 50', timestamptz '2030-05-06 09:00Z', timestamptz '2030-05-06 10:00Z')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'title 50', timestamptz '2030-05-06 09:00Z', timestamptz '2030-05-06 10:00Z')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008', 'title 50', timestamptz '2030-05-06 09:00Z', timestamptz '2030-05-06 10:00Z')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000002', 'title 150', timestamptz '2030-05-06 09:00Z', timestamptz '2030-05-06 10:00Z')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.calendar_events');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.calendar_events'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.calendar_events', array[$$false$$, $$true$$, $$(calendar_events.visibility = 'DEPARTMENT' and calendar_events.department_id = (select iaoms_private.my_department())) or (calendar_events.visibility = 'INSTITUTION')$$], array[3, 3, 2, 1, 1, 1]), 'EMPLOYEE of A sees the rows of iaoms.calendar_events that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.calendar_events'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.calendar_events', array[$$false$$, $$true$$, $$(calendar_events.visibility = 'DEPARTMENT' and calendar_events.department_id = (select iaoms_private.my_department())) or (calendar_events.visibility = 'INSTITUTION')$$], array[3, 3, 3, 1, 1, 1]), 'HOD of A sees the rows of iaoms.calendar_events that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.calendar_events'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.calendar_events', array[$$false$$, $$true$$, $$(calendar_events.visibility = 'DEPARTMENT' and calendar_events.department_id = (select iaoms_private.my_department())) or (calendar_events.visibility = 'INSTITUTION')$$], array[3, 3, 3, 1, 1, 1]), 'REGISTRAR of A sees the rows of iaoms.calendar_events that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.calendar_events'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.calendar_events', array[$$false$$, $$true$$, $$(calendar_events.visibility = 'DEPARTMENT' and calendar_events.department_id = (select iaoms_private.my_department())) or (calendar_events.visibility = 'INSTITUTION')$$], array[3, 3, 3, 1, 1, 1]), 'PRINCIPAL of A sees the rows of iaoms.calendar_events that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.calendar_events'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.calendar_events', array[$$false$$, $$true$$, $$(calendar_events.visibility = 'DEPARTMENT' and calendar_events.department_id = (select iaoms_private.my_department())) or (calendar_events.visibility = 'INSTITUTION')$$], array[3, 3, 3, 1, 1, 1]), 'ADMIN of A sees the rows of iaoms.calendar_events that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.calendar_events'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.calendar_events', array[$$false$$, $$true$$, $$(calendar_events.visibility = 'DEPARTMENT' and calendar_events.department_id = (select iaoms_private.my_department())) or (calendar_events.visibility = 'INSTITUTION')$$], array[3, 3, 3, 1, 1, 1]), 'the lead of A sees the rows of iaoms.calendar_events that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.calendar_events'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.calendar_events', array[$$false$$, $$true$$, $$(calendar_events.visibility = 'DEPARTMENT' and calendar_events.department_id = (select iaoms_private.my_department())) or (calendar_events.visibility = 'INSTITUTION')$$], array[2, 3, 3, 1, 1, 1]), 'the report of A sees the rows of iaoms.calendar_events that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.calendar_events'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.calendar_events', array[$$false$$, $$true$$, $$(calendar_events.visibility = 'DEPARTMENT' and calendar_events.department_id = (select iaoms_private.my_department())) or (calendar_events.visibility = 'INSTITUTION')$$], array[3, 2, 3, 1, 1, 1]), 'the report''s report of A sees the rows of iaoms.calendar_events that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.calendar_events'), pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.calendar_events', array[$$false$$, $$true$$, $$(calendar_events.visibility = 'DEPARTMENT' and calendar_events.department_id = (select iaoms_private.my_department())) or (calendar_events.visibility = 'INSTITUTION')$$], array[1, 1, 1, 3, 3, 3]), 'ADMIN of B sees the rows of iaoms.calendar_events that the rules in SQL leave');
select pg_temp.access('iaoms.calendar_events', 'iaoms_api', 'title', array[
  ['nobody', '-', '6-- 1-- 7-- 9--', '1n 2n 4n', '1n 2n 4n'],
  ['an outsider', '-', null, '1n 2n 4n', '1n 2n 4n'],
  ['EMPLOYEE of A', null, null, '1n 2n 4n', '1n 2n 4n'],
  ['HOD of A', null, null, '1n 2n 4n', '1n 2n 4n'],
  ['REGISTRAR of A', null, null, '1n 2n 4n', '1n 2n 4n'],
  ['PRINCIPAL of A', null, null, '1n 2n 4n', '1n 2n 4n'],
  ['ADMIN of A', null, '5-- 1-- 9--', '1n 2n 4n', '1n 2n 4n'],
  ['the lead of A', null, null, '1n 2n 4n', '1n 2n 4n'],
  ['the report of A', null, null, '1+ 2n 4n', '1+ 2n 4n'],
  ['the report''s report of A', null, null, '1n 2+ 4n', '1n 2+ 4n'],
  ['ADMIN of B', null, null, '1n 2n 4n', '1n 2n 4n']
]);
select pg_temp.changes('iaoms.calendar_events', 'iaoms_api', array[['1', 'title', $$'title 71'$$], ['1', 'description', $$'description 71'$$], ['1', 'starts_at', $$timestamptz '2001-02-03 04:05+00'$$], ['1', 'ends_at', $$timestamptz '2001-02-03 04:05+00'$$], ['1', 'is_all_day', $$true$$], ['1', 'visibility', $$'DEPARTMENT'$$], ['1', 'location', $$'location 71'$$], ['1', 'google_event_id', $$'google event id 71'$$], ['1', 'google_calendar_id', $$'google calendar id 71'$$], ['1', 'google_synced_at', $$timestamptz '2001-02-03 04:05+00'$$], ['2', 'title', $$'title 71'$$], ['2', 'description', $$'description 71'$$], ['2', 'starts_at', $$timestamptz '2001-02-03 04:05+00'$$], ['2', 'ends_at', $$timestamptz '2001-02-03 04:05+00'$$], ['2', 'is_all_day', $$true$$], ['2', 'visibility', $$'DEPARTMENT'$$], ['2', 'location', $$'location 71'$$], ['2', 'google_event_id', $$'google event id 71'$$], ['2', 'google_calendar_id', $$'google calendar id 71'$$], ['2', 'google_synced_at', $$timestamptz '2001-02-03 04:05+00'$$], ['4', 'title', $$'title 71'$$], ['4', 'description', $$'description 71'$$], ['4', 'starts_at', $$timestamptz '2001-02-03 04:05+00'$$], ['4', 'ends_at', $$timestamptz '2001-02-03 04:05+00'$$], ['4', 'is_all_day', $$true$$], ['4', 'visibility', $$'DEPARTMENT'$$], ['4', 'location', $$'location 71'$$], ['4', 'google_event_id', $$'google event id 71'$$], ['4', 'google_calendar_id', $$'google calendar id 71'$$], ['4', 'google_synced_at', $$timestamptz '2001-02-03 04:05+00'$$]], array[
  ['nobody', '00000.000000000.000000000.0000'],
  ['an outsider', '00000.000000000.000000000.0000'],
  ['EMPLOYEE of A', '00000.000000000.000000000.0000'],
  ['HOD of A', '00000.000000000.000000000.0000'],
  ['REGISTRAR of A', '00000.000000000.000000000.0000'],
  ['PRINCIPAL of A', '00000.000000000.000000000.0000'],
  ['ADMIN of A', '00000.000000000.000000000.0000'],
  ['the lead of A', '00000.000000000.000000000.0000'],
  ['the report of A', '+++++.++++00000.000000000.0000'],
  ['the report''s report of A', '00000.0000+++++.++++00000.0000'],
  ['ADMIN of B', '00000.000000000.000000000.0000']
], null);
select pg_temp.blindly('iaoms.calendar_events', 'iaoms_api', $$description = default$$, array[
  ['EMPLOYEE of A', '3', '1 2 4 5 6'],
  ['ADMIN of A', '', '1 2 3 4 5 6'],
  ['the report of A', '1', '2 3 4 5 6']
]);
select pg_temp.access('iaoms.calendar_events', 'iaoms_tenant', 'title', array[
  ['the lead of A', '1 2 3', '9--', '4-', '4-'],
  ['the lead of B', '4 5 6', null, null, null]
]);
select pg_temp.blindly('iaoms.calendar_events', 'iaoms_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2 3', '4 5 6']
]);
select pg_temp.careless('iaoms.calendar_events', 'iaoms_api', 'title', array[
  ['the lead of A', '1 2 3', '9--', '4n', '4n'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('iaoms.calendar_events', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2 3', '9--', null, null]
], null);
select pg_temp.closed('iaoms.calendar_events', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.calendar_event_attendees', array[$$id = 'aaaaaaaa-001a-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-001a-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-001a-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-001a-4000-8000-000000000002'$$]::text[], $$insert into iaoms.calendar_event_attendees (institution_id, event_id, recipient_id) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0019-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000001')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0019-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000002')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0019-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000003')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0019-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000004')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0019-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000005')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0019-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000006')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0019-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000007')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0019-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000008')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0019-4000-8000-000000000003', 'bbbbbbbb-0003-4000-8000-000000000001')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.calendar_event_attendees');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.calendar_event_attendees'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.calendar_event_attendees', array[$$false$$, $$true$$, $$event_id = any (array(select pg_temp.my_events()))$$], array[3, 3, 1, 1]), 'EMPLOYEE of A sees the rows of iaoms.calendar_event_attendees that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.calendar_event_attendees'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.calendar_event_attendees', array[$$false$$, $$true$$, $$event_id = any (array(select pg_temp.my_events()))$$], array[3, 3, 1, 1]), 'HOD of A sees the rows of iaoms.calendar_event_attendees that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.calendar_event_attendees'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.calendar_event_attendees', array[$$false$$, $$true$$, $$event_id = any (array(select pg_temp.my_events()))$$], array[3, 3, 1, 1]), 'REGISTRAR of A sees the rows of iaoms.calendar_event_attendees that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.calendar_event_attendees'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.calendar_event_attendees', array[$$false$$, $$true$$, $$event_id = any (array(select pg_temp.my_events()))$$], array[3, 3, 1, 1]), 'PRINCIPAL of A sees the rows of iaoms.calendar_event_attendees that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.calendar_event_attendees'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.calendar_event_attendees', array[$$false$$, $$true$$, $$event_id = any (array(select pg_temp.my_events()))$$], array[3, 3, 1, 1]), 'ADMIN of A sees the rows of iaoms.calendar_event_attendees that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.calendar_event_attendees'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.calendar_event_attendees', array[$$false$$, $$true$$, $$event_id = any (array(select pg_temp.my_events()))$$], array[3, 3, 1, 1]), 'the lead of A sees the rows of iaoms.calendar_event_attendees that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.calendar_event_attendees'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.calendar_event_attendees', array[$$false$$, $$true$$, $$event_id = any (array(select pg_temp.my_events()))$$], array[2, 3, 1, 1]), 'the report of A sees the rows of iaoms.calendar_event_attendees that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.calendar_event_attendees'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.calendar_event_attendees', array[$$false$$, $$true$$, $$event_id = any (array(select pg_temp.my_events()))$$], array[3, 2, 1, 1]), 'the report''s report of A sees the rows of iaoms.calendar_event_attendees that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.calendar_event_attendees'), pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.calendar_event_attendees', array[$$false$$, $$true$$, $$event_id = any (array(select pg_temp.my_events()))$$], array[1, 1, 3, 3]), 'ADMIN of B sees the rows of iaoms.calendar_event_attendees that the rules in SQL leave');
select pg_temp.access('iaoms.calendar_event_attendees', 'iaoms_api', 'response', array[
  ['nobody', '-', '6-- 1-- 7-- 9--', '1n 2n 3n', '1- 2- 3-'],
  ['an outsider', '-', null, '1n 2n 3n', null],
  ['EMPLOYEE of A', null, null, '1n 2n 3n', null],
  ['HOD of A', null, null, '1n 2n 3n', null],
  ['REGISTRAR of A', null, null, '1n 2n 3n', null],
  ['PRINCIPAL of A', null, null, '1n 2n 3n', null],
  ['ADMIN of A', null, '5-- 1-- 9--', '1n 2n 3n', '1- 2- 3-'],
  ['the lead of A', null, null, '1n 2n 3n', null],
  ['the report of A', null, null, '1+ 2n 3n', null],
  ['the report''s report of A', null, null, '1n 2+ 3n', null],
  ['ADMIN of B', null, null, '1n 2n 3n', null]
]);
select pg_temp.changes('iaoms.calendar_event_attendees', 'iaoms_api', array[['1', 'response', $$'ACCEPTED'$$], ['1', 'responded_at', $$timestamptz '2001-02-03 04:05+00'$$], ['2', 'response', $$'ACCEPTED'$$], ['2', 'responded_at', $$timestamptz '2001-02-03 04:05+00'$$], ['3', 'response', $$'ACCEPTED'$$], ['3', 'responded_at', $$timestamptz '2001-02-03 04:05+00'$$]], array[
  ['nobody', '000000'],
  ['an outsider', '000000'],
  ['EMPLOYEE of A', '000000'],
  ['HOD of A', '000000'],
  ['REGISTRAR of A', '000000'],
  ['PRINCIPAL of A', '000000'],
  ['ADMIN of A', '000000'],
  ['the lead of A', '000000'],
  ['the report of A', '++0000'],
  ['the report''s report of A', '00++00'],
  ['ADMIN of B', '000000']
], null);
select pg_temp.access('iaoms.calendar_event_attendees', 'iaoms_tenant', 'response', array[
  ['the lead of A', '1 2', '9--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('iaoms.calendar_event_attendees', 'iaoms_tenant', null, array[
  ['the lead of A', null, '3 4']
]);
select pg_temp.careless('iaoms.calendar_event_attendees', 'iaoms_api', 'response', array[
  ['the lead of A', '1 2', '9--', '3n', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('iaoms.calendar_event_attendees', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '9--', null, null]
], null);
select pg_temp.closed('iaoms.calendar_event_attendees', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.channels', array[$$id = 'aaaaaaaa-001b-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-001b-4000-8000-000000000002'$$, $$id = 'aaaaaaaa-001b-4000-8000-000000000003'$$, $$id = 'bbbbbbbb-001b-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-001b-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-001b-4000-8000-000000000003'$$]::text[], $$insert into iaoms.channels (institution_id, name, created_by) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'name 50', 'aaaaaaaa-0003-4000-8000-000000000002')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'name 150', 'bbbbbbbb-0003-4000-8000-000000000002')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.channels');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.channels'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.channels', array[$$false$$, $$true$$, $$id = any (array(select pg_temp.my_channels()))$$], array[3, 3, 3, 1, 1, 1]), 'EMPLOYEE of A sees the rows of iaoms.channels that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.channels'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.channels', array[$$false$$, $$true$$, $$id = any (array(select pg_temp.my_channels()))$$], array[3, 3, 3, 1, 1, 1]), 'HOD of A sees the rows of iaoms.channels that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.channels'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.channels', array[$$false$$, $$true$$, $$id = any (array(select pg_temp.my_channels()))$$], array[3, 3, 3, 1, 1, 1]), 'REGISTRAR of A sees the rows of iaoms.channels that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.channels'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.channels', array[$$false$$, $$true$$, $$id = any (array(select pg_temp.my_channels()))$$], array[3, 3, 3, 1, 1, 1]), 'PRINCIPAL of A sees the rows of iaoms.channels that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.channels'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.channels', array[$$false$$, $$true$$, $$id = any (array(select pg_temp.my_channels()))$$], array[3, 3, 3, 1, 1, 1]), 'ADMIN of A sees the rows of iaoms.channels that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.channels'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.channels', array[$$false$$, $$true$$, $$id = any (array(select pg_temp.my_channels()))$$], array[3, 3, 3, 1, 1, 1]), 'the lead of A sees the rows of iaoms.channels that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.channels'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.channels', array[$$false$$, $$true$$, $$id = any (array(select pg_temp.my_channels()))$$], array[3, 3, 3, 1, 1, 1]), 'the report of A sees the rows of iaoms.channels that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.channels'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.channels', array[$$false$$, $$true$$, $$id = any (array(select pg_temp.my_channels()))$$], array[3, 3, 3, 1, 1, 1]), 'the report''s report of A sees the rows of iaoms.channels that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.channels'), pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.channels', array[$$false$$, $$true$$, $$id = any (array(select pg_temp.my_channels()))$$], array[1, 1, 1, 3, 3, 3]), 'ADMIN of B sees the rows of iaoms.channels that the rules in SQL leave');
select pg_temp.access('iaoms.channels', 'iaoms_api', 'updated_at', array[
  ['nobody', '-', '1-- 2--', '1- 2- 4-', '1- 2- 4-'],
  ['an outsider', '-', null, null, null],
  ['ADMIN of A', null, '1-- 2--', '1- 2- 4-', '1- 2- 4-']
]);
select pg_temp.access('iaoms.channels', 'iaoms_tenant', 'updated_at', array[
  ['the lead of A', '1 2 3', '2--', '4-', '4-'],
  ['the lead of B', '4 5 6', null, null, null]
]);
select pg_temp.blindly('iaoms.channels', 'iaoms_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2 3', '4 5 6']
]);
select pg_temp.careless('iaoms.channels', 'iaoms_api', 'updated_at', array[
  ['the lead of A', '1 2 3', '2--', '4-', '4-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('iaoms.channels', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2 3', '2--', null, null]
], null);
select pg_temp.closed('iaoms.channels', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.channel_members', array[$$id = 'aaaaaaaa-001c-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-001c-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-001c-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-001c-4000-8000-000000000002'$$]::text[], $$insert into iaoms.channel_members (institution_id, channel_id, recipient_id) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001b-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000001')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001b-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000002')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001b-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000003')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001b-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000004')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001b-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000005')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001b-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000006')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001b-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000007')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001b-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000008')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-001b-4000-8000-000000000003', 'bbbbbbbb-0003-4000-8000-000000000001')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.channel_members');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.channel_members'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.channel_members', array[$$false$$, $$true$$, $$channel_id = any (array(select pg_temp.my_channels()))$$], array[3, 3, 1, 1]), 'EMPLOYEE of A sees the rows of iaoms.channel_members that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.channel_members'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.channel_members', array[$$false$$, $$true$$, $$channel_id = any (array(select pg_temp.my_channels()))$$], array[3, 3, 1, 1]), 'HOD of A sees the rows of iaoms.channel_members that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.channel_members'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.channel_members', array[$$false$$, $$true$$, $$channel_id = any (array(select pg_temp.my_channels()))$$], array[3, 3, 1, 1]), 'REGISTRAR of A sees the rows of iaoms.channel_members that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.channel_members'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.channel_members', array[$$false$$, $$true$$, $$channel_id = any (array(select pg_temp.my_channels()))$$], array[3, 3, 1, 1]), 'PRINCIPAL of A sees the rows of iaoms.channel_members that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.channel_members'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.channel_members', array[$$false$$, $$true$$, $$channel_id = any (array(select pg_temp.my_channels()))$$], array[3, 3, 1, 1]), 'ADMIN of A sees the rows of iaoms.channel_members that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.channel_members'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.channel_members', array[$$false$$, $$true$$, $$channel_id = any (array(select pg_temp.my_channels()))$$], array[3, 3, 1, 1]), 'the lead of A sees the rows of iaoms.channel_members that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.channel_members'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.channel_members', array[$$false$$, $$true$$, $$channel_id = any (array(select pg_temp.my_channels()))$$], array[2, 3, 1, 1]), 'the report of A sees the rows of iaoms.channel_members that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.channel_members'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.channel_members', array[$$false$$, $$true$$, $$channel_id = any (array(select pg_temp.my_channels()))$$], array[3, 2, 1, 1]), 'the report''s report of A sees the rows of iaoms.channel_members that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.channel_members'), pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.channel_members', array[$$false$$, $$true$$, $$channel_id = any (array(select pg_temp.my_channels()))$$], array[1, 1, 3, 3]), 'ADMIN of B sees the rows of iaoms.channel_members that the rules in SQL leave');
select pg_temp.access('iaoms.channel_members', 'iaoms_api', 'is_muted', array[
  ['nobody', '-', '6-- 1-- 7-- 9--', '1n 2n 3n', '1n 2n 3n'],
  ['an outsider', '-', null, '1n 2n 3n', '1n 2n 3n'],
  ['EMPLOYEE of A', null, null, '1n 2n 3n', '1n 2n 3n'],
  ['HOD of A', null, null, '1n 2n 3n', '1n 2n 3n'],
  ['REGISTRAR of A', null, null, '1n 2n 3n', '1n 2n 3n'],
  ['PRINCIPAL of A', null, null, '1n 2n 3n', '1n 2n 3n'],
  ['ADMIN of A', null, '5-- 1-- 9--', '1n 2n 3n', '1n 2n 3n'],
  ['the lead of A', null, null, '1n 2n 3n', '1n 2n 3n'],
  ['the report of A', null, null, '1+ 2n 3n', '1+ 2n 3n'],
  ['the report''s report of A', null, null, '1n 2+ 3n', '1n 2+ 3n'],
  ['ADMIN of B', null, null, '1n 2n 3n', '1n 2n 3n']
]);
select pg_temp.changes('iaoms.channel_members', 'iaoms_api', array[['1', 'is_moderator', $$true$$], ['1', 'is_muted', $$true$$], ['2', 'is_moderator', $$true$$], ['2', 'is_muted', $$true$$], ['3', 'is_moderator', $$true$$], ['3', 'is_muted', $$true$$]], array[
  ['nobody', '000000'],
  ['an outsider', '000000'],
  ['EMPLOYEE of A', '000000'],
  ['HOD of A', '000000'],
  ['REGISTRAR of A', '000000'],
  ['PRINCIPAL of A', '000000'],
  ['ADMIN of A', '000000'],
  ['the lead of A', '000000'],
  ['the report of A', '-+0000'],
  ['the report''s report of A', '00-+00'],
  ['ADMIN of B', '000000']
], null);
select pg_temp.blindly('iaoms.channel_members', 'iaoms_api', $$is_muted = default$$, array[
  ['EMPLOYEE of A', '', '1 2 3 4'],
  ['ADMIN of A', '', '1 2 3 4'],
  ['the report of A', '1', '2 3 4']
]);
select pg_temp.access('iaoms.channel_members', 'iaoms_tenant', 'is_muted', array[
  ['the lead of A', '1 2', '9--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('iaoms.channel_members', 'iaoms_tenant', $$is_moderator = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('iaoms.channel_members', 'iaoms_api', 'is_muted', array[
  ['the lead of A', '1 2', '9--', '3n', '3n'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('iaoms.channel_members', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '9--', null, null]
], null);
select pg_temp.closed('iaoms.channel_members', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.messages', array[$$id = 'aaaaaaaa-001d-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-001d-4000-8000-000000000002'$$, $$id = 'aaaaaaaa-001d-4000-8000-000000000003'$$, $$id = 'bbbbbbbb-001d-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-001d-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-001d-4000-8000-000000000003'$$]::text[], $$insert into iaoms.messages (institution_id, channel_id, author_id) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001b-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001b-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000002')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001b-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001b-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000004')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001b-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000005')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001b-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000006')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001b-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001b-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-001b-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000002')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.messages');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.messages'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.messages', array[$$false$$, $$true$$, $$(channel_id = any (array(select pg_temp.my_channels()))) and ((select iaoms_private.session_is_live()))$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 4, 1, 1, 1]), 'EMPLOYEE of A sees the rows of iaoms.messages that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.messages'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.messages', array[$$false$$, $$true$$, $$(channel_id = any (array(select pg_temp.my_channels()))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 3, 1, 1, 1]), 'HOD of A sees the rows of iaoms.messages that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.messages'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.messages', array[$$false$$, $$true$$, $$(channel_id = any (array(select pg_temp.my_channels()))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 3, 1, 1, 1]), 'REGISTRAR of A sees the rows of iaoms.messages that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.messages'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.messages', array[$$false$$, $$true$$, $$(channel_id = any (array(select pg_temp.my_channels()))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 3, 1, 1, 1]), 'PRINCIPAL of A sees the rows of iaoms.messages that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.messages'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.messages', array[$$false$$, $$true$$, $$(channel_id = any (array(select pg_temp.my_channels()))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 3, 1, 1, 1]), 'ADMIN of A sees the rows of iaoms.messages that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.messages'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.messages', array[$$false$$, $$true$$, $$(channel_id = any (array(select pg_temp.my_channels()))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 3, 1, 1, 1]), 'the lead of A sees the rows of iaoms.messages that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.messages'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.messages', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$, $$(channel_id = any (array(select pg_temp.my_channels()))) and ((select iaoms_private.session_is_live()))$$], array[3, 4, 4, 1, 1, 1]), 'the report of A sees the rows of iaoms.messages that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.messages'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.messages', array[$$false$$, $$true$$, $$(channel_id = any (array(select pg_temp.my_channels()))) and ((select iaoms_private.session_is_live()))$$, $$(select iaoms_private.session_is_live())$$], array[3, 4, 3, 1, 1, 1]), 'the report''s report of A sees the rows of iaoms.messages that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.messages'), pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.messages', array[$$false$$, $$true$$, $$(channel_id = any (array(select pg_temp.my_channels()))) and ((select iaoms_private.session_is_live()))$$], array[1, 1, 1, 3, 3, 3]), 'ADMIN of B sees the rows of iaoms.messages that the rules in SQL leave');
select pg_temp.access('iaoms.messages', 'iaoms_api', 'body', array[
  ['nobody', '-', '6-- 1-- 7-- 9--', '1n 2n 4n', '1- 2- 4-'],
  ['an outsider', '-', null, '1n 2n 4n', null],
  ['EMPLOYEE of A', null, null, '1n 2n 4n', null],
  ['HOD of A', null, null, '1n 2n 4n', null],
  ['REGISTRAR of A', null, null, '1n 2n 4n', null],
  ['PRINCIPAL of A', null, null, '1n 2n 4n', null],
  ['ADMIN of A', null, '5-- 1-- 9--', '1n 2n 4n', '1- 2- 4-'],
  ['the lead of A', null, null, '1n 2n 4n', null],
  ['the report of A', null, null, pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.messages', false, '1? 2n 4n', array[$$(select iaoms_private.session_is_live())$$]), null],
  ['the report''s report of A', null, null, pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.messages', false, '1n 2? 4n', array[$$(select iaoms_private.session_is_live())$$]), null],
  ['ADMIN of B', null, null, '1n 2n 4n', null]
]);
select pg_temp.changes('iaoms.messages', 'iaoms_api', array[['1', 'body', $$'body 71'$$], ['1', 'edited_at', $$timestamptz '2001-02-03 04:05+00'$$], ['1', 'retracted_at', $$timestamptz '2001-02-03 04:05+00'$$], ['2', 'body', $$'body 71'$$], ['2', 'edited_at', $$timestamptz '2001-02-03 04:05+00'$$], ['2', 'retracted_at', $$timestamptz '2001-02-03 04:05+00'$$], ['4', 'body', $$'body 71'$$], ['4', 'edited_at', $$timestamptz '2001-02-03 04:05+00'$$], ['4', 'retracted_at', $$timestamptz '2001-02-03 04:05+00'$$]], array[
  ['nobody', '000000000'],
  ['an outsider', '000000000'],
  ['EMPLOYEE of A', '000000000'],
  ['HOD of A', '000000000'],
  ['REGISTRAR of A', '000000000'],
  ['PRINCIPAL of A', '000000000'],
  ['ADMIN of A', '000000000'],
  ['the lead of A', '000000000'],
  ['the report of A', '...000000'],
  ['the report''s report of A', '000...000'],
  ['ADMIN of B', '000000000']
], null);
select pg_temp.blindly('iaoms.messages', 'iaoms_api', $$edited_at = default$$, array[
  ['EMPLOYEE of A', '3', null],
  ['ADMIN of A', '', null],
  ['the report of A', '1', null]
]);
select pg_temp.access('iaoms.messages', 'iaoms_tenant', 'body', array[
  ['the lead of A', '1 2 3', '9--', '4-', '4-'],
  ['the lead of B', '4 5 6', null, null, null]
]);
select pg_temp.blindly('iaoms.messages', 'iaoms_tenant', $$edited_at = default$$, array[
  ['the lead of A', '1 2 3', '4 5 6']
]);
select pg_temp.careless('iaoms.messages', 'iaoms_api', 'body', array[
  ['nobody', '', null, null, null],
  ['an outsider', '', null, null, null],
  ['EMPLOYEE of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.messages', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 3, 1, 1, 1]), null, null, null],
  ['HOD of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.messages', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 3, 1, 1, 1]), null, null, null],
  ['REGISTRAR of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.messages', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 3, 1, 1, 1]), null, null, null],
  ['PRINCIPAL of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.messages', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 3, 1, 1, 1]), null, null, null],
  ['ADMIN of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.messages', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 3, 1, 1, 1]), null, null, null],
  ['the lead of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.messages', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 3, 1, 1, 1]), '9--', '4n', '4-'],
  ['the report of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.messages', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 3, 1, 1, 1]), null, null, null],
  ['the report''s report of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.messages', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 3, 1, 1, 1]), null, null, null],
  ['ADMIN of B', pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.messages', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[1, 1, 1, 3, 3, 3]), null, null, null]
], null);
select pg_temp.careless('iaoms.messages', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2 3', '9--', null, null]
], null);
select pg_temp.closed('iaoms.messages', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.message_read_receipts', array[$$message_id = 'aaaaaaaa-001d-4000-8000-000000000001' and recipient_id = 'aaaaaaaa-0003-4000-8000-000000000007'$$, $$message_id = 'aaaaaaaa-001d-4000-8000-000000000002' and recipient_id = 'aaaaaaaa-0003-4000-8000-000000000008'$$, $$message_id = 'bbbbbbbb-001d-4000-8000-000000000001' and recipient_id = 'bbbbbbbb-0003-4000-8000-000000000007'$$, $$message_id = 'bbbbbbbb-001d-4000-8000-000000000002' and recipient_id = 'bbbbbbbb-0003-4000-8000-000000000008'$$]::text[], $$insert into iaoms.message_read_receipts (institution_id, message_id, recipient_id) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001d-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000001')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001d-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000002')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001d-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000003')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001d-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000004')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001d-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000005')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001d-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000006')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001d-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000007')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001d-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000008')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-001d-4000-8000-000000000003', 'bbbbbbbb-0003-4000-8000-000000000001')$$]::text[], 'message_id');
select pg_temp.rows_exist('iaoms.message_read_receipts');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.message_read_receipts'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.message_read_receipts', array[$$false$$, $$true$$, $$message_id = any (array(select pg_temp.my_messages()))$$], array[3, 3, 1, 1]), 'EMPLOYEE of A sees the rows of iaoms.message_read_receipts that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.message_read_receipts'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.message_read_receipts', array[$$false$$, $$true$$, $$message_id = any (array(select pg_temp.my_messages()))$$], array[3, 3, 1, 1]), 'HOD of A sees the rows of iaoms.message_read_receipts that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.message_read_receipts'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.message_read_receipts', array[$$false$$, $$true$$, $$message_id = any (array(select pg_temp.my_messages()))$$], array[3, 3, 1, 1]), 'REGISTRAR of A sees the rows of iaoms.message_read_receipts that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.message_read_receipts'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.message_read_receipts', array[$$false$$, $$true$$, $$message_id = any (array(select pg_temp.my_messages()))$$], array[3, 3, 1, 1]), 'PRINCIPAL of A sees the rows of iaoms.message_read_receipts that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.message_read_receipts'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.message_read_receipts', array[$$false$$, $$true$$, $$message_id = any (array(select pg_temp.my_messages()))$$], array[3, 3, 1, 1]), 'ADMIN of A sees the rows of iaoms.message_read_receipts that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.message_read_receipts'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.message_read_receipts', array[$$false$$, $$true$$, $$message_id = any (array(select pg_temp.my_messages()))$$], array[3, 3, 1, 1]), 'the lead of A sees the rows of iaoms.message_read_receipts that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.message_read_receipts'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.message_read_receipts', array[$$false$$, $$true$$, $$message_id = any (array(select pg_temp.my_messages()))$$], array[2, 3, 1, 1]), 'the report of A sees the rows of iaoms.message_read_receipts that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.message_read_receipts'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.message_read_receipts', array[$$false$$, $$true$$, $$message_id = any (array(select pg_temp.my_messages()))$$], array[3, 2, 1, 1]), 'the report''s report of A sees the rows of iaoms.message_read_receipts that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.message_read_receipts'), pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.message_read_receipts', array[$$false$$, $$true$$, $$message_id = any (array(select pg_temp.my_messages()))$$], array[1, 1, 3, 3]), 'ADMIN of B sees the rows of iaoms.message_read_receipts that the rules in SQL leave');
select pg_temp.access('iaoms.message_read_receipts', 'iaoms_api', 'read_at', array[
  ['nobody', '-', '6-- 1-- 7-- 9--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['ADMIN of A', null, '5-- 1-- 9--', '1- 2- 3-', '1- 2- 3-']
]);
select pg_temp.access('iaoms.message_read_receipts', 'iaoms_tenant', 'read_at', array[
  ['the lead of A', '1 2', '9--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('iaoms.message_read_receipts', 'iaoms_tenant', null, array[
  ['the lead of A', null, '3 4']
]);
select pg_temp.careless('iaoms.message_read_receipts', 'iaoms_api', 'read_at', array[
  ['the lead of A', '1 2', '9--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('iaoms.message_read_receipts', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '9--', null, null]
], null);
select pg_temp.closed('iaoms.message_read_receipts', 'ADMIN of A', 'institution_id');
insert into pg_temp.subject values ('iaoms.comments', array[$$id = 'aaaaaaaa-001f-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-001f-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-001f-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-001f-4000-8000-000000000002'$$]::text[], $$insert into iaoms.comments (institution_id, author_id, document_id, body) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', 'body 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000002', 'aaaaaaaa-0008-4000-8000-000000000003', 'body 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003', 'aaaaaaaa-0008-4000-8000-000000000003', 'body 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000004', 'aaaaaaaa-0008-4000-8000-000000000003', 'body 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000005', 'aaaaaaaa-0008-4000-8000-000000000003', 'body 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000006', 'aaaaaaaa-0008-4000-8000-000000000003', 'body 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'aaaaaaaa-0008-4000-8000-000000000003', 'body 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008', 'aaaaaaaa-0008-4000-8000-000000000003', 'body 50')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000001', 'bbbbbbbb-0008-4000-8000-000000000003', 'body 150')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.comments');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.comments'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.comments', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (comments.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'EMPLOYEE of A sees the rows of iaoms.comments that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.comments'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.comments', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (comments.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'HOD of A sees the rows of iaoms.comments that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.comments'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.comments', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (comments.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'REGISTRAR of A sees the rows of iaoms.comments that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.comments'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.comments', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (comments.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'PRINCIPAL of A sees the rows of iaoms.comments that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.comments'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.comments', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (comments.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'ADMIN of A sees the rows of iaoms.comments that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.comments'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.comments', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (comments.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'the lead of A sees the rows of iaoms.comments that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.comments'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.comments', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (comments.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 4, 1, 1]), 'the report of A sees the rows of iaoms.comments that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.comments'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.comments', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (comments.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$, $$(select iaoms_private.session_is_live())$$], array[3, 4, 1, 1]), 'the report''s report of A sees the rows of iaoms.comments that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.comments'), pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.comments', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (comments.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[1, 1, 3, 3]), 'ADMIN of B sees the rows of iaoms.comments that the rules in SQL leave');
select pg_temp.access('iaoms.comments', 'iaoms_api', 'body', array[
  ['nobody', '-', '6-- 1-- 7-- 9--', '1n 2n 3n', '1n 2n 3n'],
  ['an outsider', '-', null, '1n 2n 3n', '1n 2n 3n'],
  ['EMPLOYEE of A', null, null, '1n 2n 3n', '1n 2n 3n'],
  ['HOD of A', null, null, '1n 2n 3n', '1n 2n 3n'],
  ['REGISTRAR of A', null, null, '1n 2n 3n', '1n 2n 3n'],
  ['PRINCIPAL of A', null, null, '1n 2n 3n', '1n 2n 3n'],
  ['ADMIN of A', null, '5-- 1-- 9--', '1n 2n 3n', '1n 2n 3n'],
  ['the lead of A', null, null, '1n 2n 3n', '1n 2n 3n'],
  ['the report of A', null, null, pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.comments', false, '1? 2n 3n', array[$$(select iaoms_private.session_is_live())$$]), pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.comments', false, '1? 2n 3n', array[$$(select iaoms_private.session_is_live())$$])],
  ['the report''s report of A', null, null, pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.comments', false, '1n 2? 3n', array[$$(select iaoms_private.session_is_live())$$]), pg_temp.weighed('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.comments', false, '1n 2? 3n', array[$$(select iaoms_private.session_is_live())$$])],
  ['ADMIN of B', null, null, '1n 2n 3n', '1n 2n 3n']
]);
select pg_temp.changes('iaoms.comments', 'iaoms_api', array[['1', 'body', $$'body 71'$$], ['2', 'body', $$'body 71'$$], ['3', 'body', $$'body 71'$$]], array[
  ['nobody', '000'],
  ['an outsider', '000'],
  ['EMPLOYEE of A', '000'],
  ['HOD of A', '000'],
  ['REGISTRAR of A', '000'],
  ['PRINCIPAL of A', '000'],
  ['ADMIN of A', '000'],
  ['the lead of A', '000'],
  ['the report of A', '.00'],
  ['the report''s report of A', '0.0'],
  ['ADMIN of B', '000']
], null);
select pg_temp.blindly('iaoms.comments', 'iaoms_api', $$body = 'body 71'$$, array[
  ['EMPLOYEE of A', '', '1 2 3 4'],
  ['ADMIN of A', '', '1 2 3 4'],
  ['the report of A', '1', '2 3 4']
]);
select pg_temp.access('iaoms.comments', 'iaoms_tenant', 'body', array[
  ['the lead of A', '1 2', '9--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('iaoms.comments', 'iaoms_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('iaoms.comments', 'iaoms_api', 'body', array[
  ['nobody', '', null, null, null],
  ['an outsider', '', null, null, null],
  ['EMPLOYEE of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.comments', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['HOD of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.comments', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['REGISTRAR of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.comments', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['PRINCIPAL of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.comments', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['ADMIN of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.comments', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['the lead of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.comments', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), '9--', '3n', '3n'],
  ['the report of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.comments', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['the report''s report of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.comments', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['ADMIN of B', pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.comments', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[1, 1, 3, 3]), null, null, null]
], null);
select pg_temp.careless('iaoms.comments', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '9--', null, null]
], null);
select pg_temp.closed('iaoms.comments', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.signatures', array[$$id = 'aaaaaaaa-0020-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0020-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0020-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0020-4000-8000-000000000002'$$]::text[], $$insert into iaoms.signatures (institution_id, document_id, signer_id, document_version, file_hash) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000001', 51, encode(sha256('file'), 'hex'))$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000002', 51, encode(sha256('file'), 'hex'))$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000003', 51, encode(sha256('file'), 'hex'))$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000004', 51, encode(sha256('file'), 'hex'))$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000005', 51, encode(sha256('file'), 'hex'))$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000006', 51, encode(sha256('file'), 'hex'))$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000007', 51, encode(sha256('file'), 'hex'))$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000008', 51, encode(sha256('file'), 'hex'))$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0008-4000-8000-000000000003', 'bbbbbbbb-0003-4000-8000-000000000001', 151, encode(sha256('file'), 'hex'))$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.signatures');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.signatures'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.signatures', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (signatures.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'EMPLOYEE of A sees the rows of iaoms.signatures that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.signatures'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.signatures', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (signatures.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'HOD of A sees the rows of iaoms.signatures that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.signatures'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.signatures', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (signatures.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'REGISTRAR of A sees the rows of iaoms.signatures that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.signatures'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.signatures', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (signatures.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'PRINCIPAL of A sees the rows of iaoms.signatures that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.signatures'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.signatures', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (signatures.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'ADMIN of A sees the rows of iaoms.signatures that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.signatures'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.signatures', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (signatures.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 3, 1, 1]), 'the lead of A sees the rows of iaoms.signatures that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.signatures'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.signatures', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (signatures.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[3, 4, 1, 1]), 'the report of A sees the rows of iaoms.signatures that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.signatures'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.signatures', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (signatures.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$, $$(select iaoms_private.session_is_live())$$], array[3, 4, 1, 1]), 'the report''s report of A sees the rows of iaoms.signatures that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.signatures'), pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.signatures', array[$$false$$, $$true$$, $$(((document_id = any (array(select pg_temp.my_documents()))) or (document_id = any (array(select pg_temp.department_documents())))) or (signatures.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))) and ((select iaoms_private.session_is_live()))$$], array[1, 1, 3, 3]), 'ADMIN of B sees the rows of iaoms.signatures that the rules in SQL leave');
select pg_temp.access('iaoms.signatures', 'iaoms_api', null, array[
  ['nobody', '-', '6-- 1-- 7-- 9--', null, '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['ADMIN of A', null, '5-- 1-- 9--', null, '1- 2- 3-']
]);
select pg_temp.access('iaoms.signatures', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '9--', null, '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('iaoms.signatures', 'iaoms_tenant', null, array[
  ['the lead of A', null, '3 4']
]);
select pg_temp.careless('iaoms.signatures', 'iaoms_api', null, array[
  ['nobody', '', null, null, null],
  ['an outsider', '', null, null, null],
  ['EMPLOYEE of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.signatures', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['HOD of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.signatures', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['REGISTRAR of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.signatures', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['PRINCIPAL of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.signatures', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['ADMIN of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.signatures', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['the lead of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.signatures', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), '9--', null, '3-'],
  ['the report of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.signatures', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['the report''s report of A', pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.signatures', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[3, 3, 1, 1]), null, null, null],
  ['ADMIN of B', pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.signatures', array[$$false$$, $$true$$, $$(select iaoms_private.session_is_live())$$], array[1, 1, 3, 3]), null, null, null]
], null);
select pg_temp.careless('iaoms.signatures', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '9--', null, null]
], null);
select pg_temp.closed('iaoms.signatures', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.signature_requests', array[$$id = 'aaaaaaaa-0021-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0021-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0021-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0021-4000-8000-000000000002'$$]::text[], $$insert into iaoms.signature_requests (institution_id, document_id, requester_id, signer_id, expires_at) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000002', now() + interval '14 days')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000001', now() + interval '14 days')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000002', now() + interval '14 days')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000004', 'aaaaaaaa-0003-4000-8000-000000000002', now() + interval '14 days')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000005', 'aaaaaaaa-0003-4000-8000-000000000002', now() + interval '14 days')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000006', 'aaaaaaaa-0003-4000-8000-000000000002', now() + interval '14 days')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000007', 'aaaaaaaa-0003-4000-8000-000000000002', now() + interval '14 days')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000008', 'aaaaaaaa-0003-4000-8000-000000000002', now() + interval '14 days')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0008-4000-8000-000000000003', 'bbbbbbbb-0003-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000002', now() + interval '14 days')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.signature_requests');
select pg_temp.access('iaoms.signature_requests', 'iaoms_api', 'status', array[
  ['nobody', '-', '6-- 1-- 7-- 9--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['EMPLOYEE of A', '2', null, null, null],
  ['HOD of A', '-', null, null, null],
  ['REGISTRAR of A', '-', null, null, null],
  ['PRINCIPAL of A', '-', null, null, null],
  ['ADMIN of A', '-', '5-- 1-- 9--', '1- 2- 3-', '1- 2- 3-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '1', null, null, null],
  ['the report''s report of A', '1 2', null, null, null],
  ['ADMIN of B', '-', null, null, null]
]);
select pg_temp.access('iaoms.signature_requests', 'iaoms_tenant', 'status', array[
  ['the lead of A', '1 2', '9--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('iaoms.signature_requests', 'iaoms_tenant', null, array[
  ['the lead of A', null, '3 4']
]);
select pg_temp.careless('iaoms.signature_requests', 'iaoms_api', 'status', array[
  ['the lead of A', '1 2', '9--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('iaoms.signature_requests', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '9--', null, null]
], null);
select pg_temp.closed('iaoms.signature_requests', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.audit_logs', array[$$id = 'aaaaaaaa-0022-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0022-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0022-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0022-4000-8000-000000000002'$$]::text[], $$insert into iaoms.audit_logs (institution_id, action_type, resource_accessed) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'action type 50', 'resource accessed 50')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'action type 150', 'resource accessed 150')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.audit_logs');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.audit_logs'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.audit_logs', array[$$false$$, $$true$$, $$audit_logs.institution_id = any (array(select iaoms_private.institutions_where_i_may('audit.read')))$$], array[3, 3, 1, 1]), 'EMPLOYEE of A sees the rows of iaoms.audit_logs that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.audit_logs'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.audit_logs', array[$$false$$, $$true$$, $$audit_logs.institution_id = any (array(select iaoms_private.institutions_where_i_may('audit.read')))$$], array[3, 3, 1, 1]), 'HOD of A sees the rows of iaoms.audit_logs that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.audit_logs'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.audit_logs', array[$$false$$, $$true$$, $$audit_logs.institution_id = any (array(select iaoms_private.institutions_where_i_may('audit.read')))$$], array[3, 3, 1, 1]), 'REGISTRAR of A sees the rows of iaoms.audit_logs that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.audit_logs'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.audit_logs', array[$$false$$, $$true$$, $$audit_logs.institution_id = any (array(select iaoms_private.institutions_where_i_may('audit.read')))$$], array[3, 3, 1, 1]), 'PRINCIPAL of A sees the rows of iaoms.audit_logs that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.audit_logs'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.audit_logs', array[$$false$$, $$true$$, $$audit_logs.institution_id = any (array(select iaoms_private.institutions_where_i_may('audit.read')))$$], array[3, 3, 1, 1]), 'ADMIN of A sees the rows of iaoms.audit_logs that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.audit_logs'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.audit_logs', array[$$false$$, $$true$$, $$audit_logs.institution_id = any (array(select iaoms_private.institutions_where_i_may('audit.read')))$$], array[3, 3, 1, 1]), 'the lead of A sees the rows of iaoms.audit_logs that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.audit_logs'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.audit_logs', array[$$false$$, $$true$$, $$audit_logs.institution_id = any (array(select iaoms_private.institutions_where_i_may('audit.read')))$$], array[3, 3, 1, 1]), 'the report of A sees the rows of iaoms.audit_logs that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.audit_logs'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.audit_logs', array[$$false$$, $$true$$, $$audit_logs.institution_id = any (array(select iaoms_private.institutions_where_i_may('audit.read')))$$], array[3, 3, 1, 1]), 'the report''s report of A sees the rows of iaoms.audit_logs that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.audit_logs'), pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.audit_logs', array[$$false$$, $$true$$, $$audit_logs.institution_id = any (array(select iaoms_private.institutions_where_i_may('audit.read')))$$], array[1, 1, 3, 3]), 'ADMIN of B sees the rows of iaoms.audit_logs that the rules in SQL leave');
select pg_temp.access('iaoms.audit_logs', 'iaoms_api', null, array[
  ['nobody', '-', '1-- 2--', null, '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['ADMIN of A', null, '1-- 2--', null, '1- 2- 3-']
]);
select pg_temp.access('iaoms.audit_logs', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.careless('iaoms.audit_logs', 'iaoms_api', null, array[
  ['the lead of A', '1 2', '2--', null, '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('iaoms.audit_logs', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
select pg_temp.closed('iaoms.audit_logs', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.dashboard_widgets', array[$$id = 'aaaaaaaa-0023-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0023-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0023-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0023-4000-8000-000000000002'$$]::text[], $$insert into iaoms.dashboard_widgets (institution_id, owner_id, kind) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 'COUNTERS')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000002', 'COUNTERS')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003', 'COUNTERS')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000004', 'COUNTERS')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000005', 'COUNTERS')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000006', 'COUNTERS')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'COUNTERS')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008', 'COUNTERS')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 'COUNTERS')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000002', 'COUNTERS')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003', 'COUNTERS')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000004', 'COUNTERS')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000005', 'COUNTERS')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000006', 'COUNTERS')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'COUNTERS')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008', 'COUNTERS')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000001', 'COUNTERS')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.dashboard_widgets');
select pg_temp.access('iaoms.dashboard_widgets', 'iaoms_api', 'grid_column', array[
  ['nobody', '-', '14-- 6-- 1-- 7-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['an outsider', '-', '14-- 6-- 1-- 7-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['EMPLOYEE of A', '-', '9-- 1++ 2-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['HOD of A', '-', '10-- 2++ 1-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['REGISTRAR of A', '-', '11-- 3++ 1-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['PRINCIPAL of A', '-', '12-- 4++ 1-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['ADMIN of A', '-', '13-- 5++ 1-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['the lead of A', '-', '14-- 6++ 1-- 7-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['the report of A', '1', '15-- 7++ 1-- 8-- 17--', '1+ 2n 3n', '1+ 2n 3n'],
  ['the report''s report of A', '2', '16-- 8++ 1-- 17--', '1n 2+ 3n', '1n 2+ 3n'],
  ['ADMIN of B', '-', '14-- 6-- 1-- 7-- 17--', '1n 2n 3n', '1n 2n 3n']
]);
select pg_temp.changes('iaoms.dashboard_widgets', 'iaoms_api', array[['1', 'grid_column', $$72$$], ['1', 'grid_row', $$72$$], ['1', 'width', $$72$$], ['1', 'height', $$1$$], ['1', 'is_visible', $$false$$], ['1', 'settings', $$'{"changed": true}'$$], ['2', 'grid_column', $$72$$], ['2', 'grid_row', $$72$$], ['2', 'width', $$72$$], ['2', 'height', $$1$$], ['2', 'is_visible', $$false$$], ['2', 'settings', $$'{"changed": true}'$$], ['3', 'grid_column', $$72$$], ['3', 'grid_row', $$72$$], ['3', 'width', $$72$$], ['3', 'height', $$1$$], ['3', 'is_visible', $$false$$], ['3', 'settings', $$'{"changed": true}'$$]], array[
  ['nobody', '000000000000000000'],
  ['an outsider', '000000000000000000'],
  ['EMPLOYEE of A', '000000000000000000'],
  ['HOD of A', '000000000000000000'],
  ['REGISTRAR of A', '000000000000000000'],
  ['PRINCIPAL of A', '000000000000000000'],
  ['ADMIN of A', '000000000000000000'],
  ['the lead of A', '000000000000000000'],
  ['the report of A', '++++++000000000000'],
  ['the report''s report of A', '000000++++++000000'],
  ['ADMIN of B', '000000000000000000']
], null);
select pg_temp.blindly('iaoms.dashboard_widgets', 'iaoms_api', $$grid_row = default$$, array[
  ['EMPLOYEE of A', '', '1 2 3 4'],
  ['ADMIN of A', '', '1 2 3 4'],
  ['the report of A', '1', '2 3 4']
]);
select pg_temp.access('iaoms.dashboard_widgets', 'iaoms_tenant', 'grid_column', array[
  ['the lead of A', '1 2', '17--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('iaoms.dashboard_widgets', 'iaoms_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('iaoms.dashboard_widgets', 'iaoms_api', 'grid_column', array[
  ['the lead of A', '1 2', '17--', '3n', '3n'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('iaoms.dashboard_widgets', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '17--', null, null]
], null);
select pg_temp.closed('iaoms.dashboard_widgets', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.analytics_metrics', array[$$id = 'aaaaaaaa-0024-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0024-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0024-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0024-4000-8000-000000000002'$$]::text[], $$insert into iaoms.analytics_metrics (institution_id, metric, day, value) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'DOCUMENTS_CREATED', date '2024-03-05', 0)$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'DOCUMENTS_CREATED', date '2024-07-05', 0)$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.analytics_metrics');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.analytics_metrics'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.analytics_metrics', array[$$false$$, $$true$$, $$analytics_metrics.institution_id = any (array(select iaoms_private.institutions_where_i_may('analytics.read')))$$], array[3, 3, 1, 1]), 'EMPLOYEE of A sees the rows of iaoms.analytics_metrics that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.analytics_metrics'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.analytics_metrics', array[$$false$$, $$true$$, $$analytics_metrics.institution_id = any (array(select iaoms_private.institutions_where_i_may('analytics.read')))$$], array[3, 3, 1, 1]), 'HOD of A sees the rows of iaoms.analytics_metrics that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.analytics_metrics'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.analytics_metrics', array[$$false$$, $$true$$, $$analytics_metrics.institution_id = any (array(select iaoms_private.institutions_where_i_may('analytics.read')))$$], array[3, 3, 1, 1]), 'REGISTRAR of A sees the rows of iaoms.analytics_metrics that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.analytics_metrics'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.analytics_metrics', array[$$false$$, $$true$$, $$analytics_metrics.institution_id = any (array(select iaoms_private.institutions_where_i_may('analytics.read')))$$], array[3, 3, 1, 1]), 'PRINCIPAL of A sees the rows of iaoms.analytics_metrics that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.analytics_metrics'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.analytics_metrics', array[$$false$$, $$true$$, $$analytics_metrics.institution_id = any (array(select iaoms_private.institutions_where_i_may('analytics.read')))$$], array[3, 3, 1, 1]), 'ADMIN of A sees the rows of iaoms.analytics_metrics that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.analytics_metrics'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.analytics_metrics', array[$$false$$, $$true$$, $$analytics_metrics.institution_id = any (array(select iaoms_private.institutions_where_i_may('analytics.read')))$$], array[3, 3, 1, 1]), 'the lead of A sees the rows of iaoms.analytics_metrics that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.analytics_metrics'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.analytics_metrics', array[$$false$$, $$true$$, $$analytics_metrics.institution_id = any (array(select iaoms_private.institutions_where_i_may('analytics.read')))$$], array[3, 3, 1, 1]), 'the report of A sees the rows of iaoms.analytics_metrics that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.analytics_metrics'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.analytics_metrics', array[$$false$$, $$true$$, $$analytics_metrics.institution_id = any (array(select iaoms_private.institutions_where_i_may('analytics.read')))$$], array[3, 3, 1, 1]), 'the report''s report of A sees the rows of iaoms.analytics_metrics that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.analytics_metrics'), pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.analytics_metrics', array[$$false$$, $$true$$, $$analytics_metrics.institution_id = any (array(select iaoms_private.institutions_where_i_may('analytics.read')))$$], array[1, 1, 3, 3]), 'ADMIN of B sees the rows of iaoms.analytics_metrics that the rules in SQL leave');
select pg_temp.access('iaoms.analytics_metrics', 'iaoms_api', 'metric', array[
  ['nobody', '-', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['ADMIN of A', null, '1-- 2--', '1- 2- 3-', '1- 2- 3-']
]);
select pg_temp.access('iaoms.analytics_metrics', 'iaoms_tenant', 'metric', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('iaoms.analytics_metrics', 'iaoms_tenant', $$department_id = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('iaoms.analytics_metrics', 'iaoms_api', 'metric', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('iaoms.analytics_metrics', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
select pg_temp.closed('iaoms.analytics_metrics', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.realtime_counters', array[$$id = 'aaaaaaaa-0025-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0025-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0025-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0025-4000-8000-000000000002'$$]::text[], $$insert into iaoms.realtime_counters (institution_id, name, value) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'N' || upper(substr(md5(gen_random_uuid()::text), 1, 12)), 0)$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'N' || upper(substr(md5(gen_random_uuid()::text), 1, 12)), 0)$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.realtime_counters');
select pg_temp.access('iaoms.realtime_counters', 'iaoms_api', 'value', array[
  ['nobody', '-', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['EMPLOYEE of A', '1 2', null, null, null],
  ['HOD of A', '1 2', null, null, null],
  ['REGISTRAR of A', '1 2', null, null, null],
  ['PRINCIPAL of A', '1 2', null, null, null],
  ['ADMIN of A', '1 2', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['the lead of A', '1 2', null, null, null],
  ['the report of A', '1 2', null, null, null],
  ['the report''s report of A', '1 2', null, null, null],
  ['ADMIN of B', '3 4', null, null, null]
]);
select pg_temp.access('iaoms.realtime_counters', 'iaoms_tenant', 'value', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('iaoms.realtime_counters', 'iaoms_tenant', $$changed_at = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('iaoms.realtime_counters', 'iaoms_api', 'value', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('iaoms.realtime_counters', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
select pg_temp.closed('iaoms.realtime_counters', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.history_cards', array[$$id = 'aaaaaaaa-0026-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0026-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0026-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0026-4000-8000-000000000002'$$]::text[], $$insert into iaoms.history_cards (institution_id, card_id, submitter_id, title, routing, outcome, signatures, rounds, submitted_at, finished_at) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000001', 'title 50', 'SEQUENTIAL', 'APPROVED', 0, 1, timestamptz '2030-05-06 09:00Z', timestamptz '2030-05-06 10:00Z')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000002', 'title 50', 'SEQUENTIAL', 'APPROVED', 0, 1, timestamptz '2030-05-06 09:00Z', timestamptz '2030-05-06 10:00Z')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000003', 'title 50', 'SEQUENTIAL', 'APPROVED', 0, 1, timestamptz '2030-05-06 09:00Z', timestamptz '2030-05-06 10:00Z')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000004', 'title 50', 'SEQUENTIAL', 'APPROVED', 0, 1, timestamptz '2030-05-06 09:00Z', timestamptz '2030-05-06 10:00Z')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000005', 'title 50', 'SEQUENTIAL', 'APPROVED', 0, 1, timestamptz '2030-05-06 09:00Z', timestamptz '2030-05-06 10:00Z')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000006', 'title 50', 'SEQUENTIAL', 'APPROVED', 0, 1, timestamptz '2030-05-06 09:00Z', timestamptz '2030-05-06 10:00Z')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000007', 'title 50', 'SEQUENTIAL', 'APPROVED', 0, 1, timestamptz '2030-05-06 09:00Z', timestamptz '2030-05-06 10:00Z')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000008', 'title 50', 'SEQUENTIAL', 'APPROVED', 0, 1, timestamptz '2030-05-06 09:00Z', timestamptz '2030-05-06 10:00Z')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-000d-4000-8000-000000000003', 'bbbbbbbb-0003-4000-8000-000000000001', 'title 150', 'SEQUENTIAL', 'APPROVED', 0, 1, timestamptz '2030-05-06 09:00Z', timestamptz '2030-05-06 10:00Z')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.history_cards');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.history_cards'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000001', 'iaoms.history_cards', array[$$false$$, $$true$$, $$(history_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and history_cards.department_id = (select iaoms_private.my_department())) or (history_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'EMPLOYEE of A sees the rows of iaoms.history_cards that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.history_cards'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000002', 'iaoms.history_cards', array[$$false$$, $$true$$, $$(history_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and history_cards.department_id = (select iaoms_private.my_department())) or (history_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'HOD of A sees the rows of iaoms.history_cards that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.history_cards'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000003', 'iaoms.history_cards', array[$$false$$, $$true$$, $$(history_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and history_cards.department_id = (select iaoms_private.my_department())) or (history_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'REGISTRAR of A sees the rows of iaoms.history_cards that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.history_cards'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000004', 'iaoms.history_cards', array[$$false$$, $$true$$, $$(history_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and history_cards.department_id = (select iaoms_private.my_department())) or (history_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'PRINCIPAL of A sees the rows of iaoms.history_cards that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.history_cards'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000005', 'iaoms.history_cards', array[$$false$$, $$true$$, $$(history_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and history_cards.department_id = (select iaoms_private.my_department())) or (history_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'ADMIN of A sees the rows of iaoms.history_cards that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.history_cards'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000006', 'iaoms.history_cards', array[$$false$$, $$true$$, $$(history_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and history_cards.department_id = (select iaoms_private.my_department())) or (history_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 3, 1, 1]), 'the lead of A sees the rows of iaoms.history_cards that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.history_cards'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000007', 'iaoms.history_cards', array[$$false$$, $$true$$, $$(history_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and history_cards.department_id = (select iaoms_private.my_department())) or (history_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[2, 3, 1, 1]), 'the report of A sees the rows of iaoms.history_cards that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.history_cards'), pg_temp.holds('aaaaaaaa-0003-4000-8000-000000000008', 'iaoms.history_cards', array[$$false$$, $$true$$, $$(history_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and history_cards.department_id = (select iaoms_private.my_department())) or (history_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[3, 2, 1, 1]), 'the report''s report of A sees the rows of iaoms.history_cards that the rules in SQL leave');
select is(pg_temp.sees('iaoms_api', 'bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.history_cards'), pg_temp.holds('bbbbbbbb-0003-4000-8000-000000000005', 'iaoms.history_cards', array[$$false$$, $$true$$, $$(history_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and history_cards.department_id = (select iaoms_private.my_department())) or (history_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))))$$], array[1, 1, 3, 3]), 'ADMIN of B sees the rows of iaoms.history_cards that the rules in SQL leave');
select pg_temp.access('iaoms.history_cards', 'iaoms_api', 'operation_id', array[
  ['nobody', '-', '6-- 1-- 7-- 9--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['ADMIN of A', null, '5-- 1-- 9--', '1- 2- 3-', '1- 2- 3-']
]);
select pg_temp.access('iaoms.history_cards', 'iaoms_tenant', 'operation_id', array[
  ['the lead of A', '1 2', '9--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('iaoms.history_cards', 'iaoms_tenant', $$operation_id = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('iaoms.history_cards', 'iaoms_api', 'operation_id', array[
  ['the lead of A', '1 2', '9--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('iaoms.history_cards', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '9--', null, null]
], null);
select pg_temp.closed('iaoms.history_cards', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.recent_activity', array[$$id = 'aaaaaaaa-0027-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0027-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0027-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0027-4000-8000-000000000002'$$]::text[], $$insert into iaoms.recent_activity (institution_id, recipient_id, action, summary) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 'card.approved', 'summary 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000002', 'card.approved', 'summary 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003', 'card.approved', 'summary 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000004', 'card.approved', 'summary 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000005', 'card.approved', 'summary 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000006', 'card.approved', 'summary 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'card.approved', 'summary 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008', 'card.approved', 'summary 50')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000001', 'card.approved', 'summary 150')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.recent_activity');
select pg_temp.access('iaoms.recent_activity', 'iaoms_api', null, array[
  ['nobody', '-', '6-- 1-- 7-- 9--', null, '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['EMPLOYEE of A', '-', null, null, null],
  ['HOD of A', '-', null, null, null],
  ['REGISTRAR of A', '-', null, null, null],
  ['PRINCIPAL of A', '-', null, null, null],
  ['ADMIN of A', '-', '5-- 1-- 9--', null, '1- 2- 3-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '1', null, null, null],
  ['the report''s report of A', '2', null, null, null],
  ['ADMIN of B', '-', null, null, null]
]);
select pg_temp.access('iaoms.recent_activity', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '9--', null, '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('iaoms.recent_activity', 'iaoms_tenant', null, array[
  ['the lead of A', null, '3 4']
]);
select pg_temp.careless('iaoms.recent_activity', 'iaoms_api', null, array[
  ['the lead of A', '1 2', '9--', null, '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('iaoms.recent_activity', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '9--', null, null]
], null);
select pg_temp.closed('iaoms.recent_activity', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.reminders', array[$$id = 'aaaaaaaa-0028-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0028-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0028-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0028-4000-8000-000000000002'$$]::text[], $$insert into iaoms.reminders (institution_id, owner_id, text, remind_at) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 'text 50', timestamptz '2030-05-06 09:00Z')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000002', 'text 50', timestamptz '2030-05-06 09:00Z')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003', 'text 50', timestamptz '2030-05-06 09:00Z')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000004', 'text 50', timestamptz '2030-05-06 09:00Z')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000005', 'text 50', timestamptz '2030-05-06 09:00Z')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000006', 'text 50', timestamptz '2030-05-06 09:00Z')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'text 50', timestamptz '2030-05-06 09:00Z')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008', 'text 50', timestamptz '2030-05-06 09:00Z')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 'text 150', timestamptz '2030-05-06 09:00Z')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000002', 'text 150', timestamptz '2030-05-06 09:00Z')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003', 'text 150', timestamptz '2030-05-06 09:00Z')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000004', 'text 150', timestamptz '2030-05-06 09:00Z')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000005', 'text 150', timestamptz '2030-05-06 09:00Z')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000006', 'text 150', timestamptz '2030-05-06 09:00Z')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'text 150', timestamptz '2030-05-06 09:00Z')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008', 'text 150', timestamptz '2030-05-06 09:00Z')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000001', 'text 150', timestamptz '2030-05-06 09:00Z')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.reminders');
select pg_temp.access('iaoms.reminders', 'iaoms_api', 'text', array[
  ['nobody', '-', '14-- 6-- 1-- 7-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['an outsider', '-', '14-- 6-- 1-- 7-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['EMPLOYEE of A', '-', '9-- 1++ 2-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['HOD of A', '-', '10-- 2++ 1-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['REGISTRAR of A', '-', '11-- 3++ 1-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['PRINCIPAL of A', '-', '12-- 4++ 1-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['ADMIN of A', '-', '13-- 5++ 1-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['the lead of A', '-', '14-- 6++ 1-- 7-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['the report of A', '1', '15-- 7++ 1-- 8-- 17--', '1+ 2n 3n', '1+ 2n 3n'],
  ['the report''s report of A', '2', '16-- 8++ 1-- 17--', '1n 2+ 3n', '1n 2+ 3n'],
  ['ADMIN of B', '-', '14-- 6-- 1-- 7-- 17--', '1n 2n 3n', '1n 2n 3n']
]);
select pg_temp.changes('iaoms.reminders', 'iaoms_api', array[['1', 'text', $$'text 71'$$], ['1', 'remind_at', $$timestamptz '2001-02-03 04:05+00'$$], ['1', 'is_done', $$true$$], ['1', 'sent_at', $$timestamptz '2001-02-03 04:05+00'$$], ['2', 'text', $$'text 71'$$], ['2', 'remind_at', $$timestamptz '2001-02-03 04:05+00'$$], ['2', 'is_done', $$true$$], ['2', 'sent_at', $$timestamptz '2001-02-03 04:05+00'$$], ['3', 'text', $$'text 71'$$], ['3', 'remind_at', $$timestamptz '2001-02-03 04:05+00'$$], ['3', 'is_done', $$true$$], ['3', 'sent_at', $$timestamptz '2001-02-03 04:05+00'$$]], array[
  ['nobody', '000000000000'],
  ['an outsider', '000000000000'],
  ['EMPLOYEE of A', '000000000000'],
  ['HOD of A', '000000000000'],
  ['REGISTRAR of A', '000000000000'],
  ['PRINCIPAL of A', '000000000000'],
  ['ADMIN of A', '000000000000'],
  ['the lead of A', '000000000000'],
  ['the report of A', '+++-00000000'],
  ['the report''s report of A', '0000+++-0000'],
  ['ADMIN of B', '000000000000']
], null);
select pg_temp.blindly('iaoms.reminders', 'iaoms_api', $$operation_id = default$$, array[
  ['EMPLOYEE of A', '', '1 2 3 4'],
  ['ADMIN of A', '', '1 2 3 4'],
  ['the report of A', '1', '2 3 4']
]);
select pg_temp.access('iaoms.reminders', 'iaoms_tenant', 'text', array[
  ['the lead of A', '1 2', '17--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('iaoms.reminders', 'iaoms_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('iaoms.reminders', 'iaoms_api', 'text', array[
  ['the lead of A', '1 2', '17--', '3n', '3n'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('iaoms.reminders', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '17--', null, null]
], null);
select pg_temp.closed('iaoms.reminders', 'ADMIN of A', 'id');
insert into pg_temp.subject values ('iaoms.notes', array[$$id = 'aaaaaaaa-0029-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0029-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0029-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0029-4000-8000-000000000002'$$]::text[], $$insert into iaoms.notes (institution_id, owner_id, title) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 'title 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000002', 'title 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003', 'title 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000004', 'title 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000005', 'title 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000006', 'title 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'title 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008', 'title 50')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 'title 150')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000002', 'title 150')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003', 'title 150')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000004', 'title 150')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000005', 'title 150')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000006', 'title 150')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000007', 'title 150')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000008', 'title 150')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000001', 'title 150')$$]::text[], 'id');
select pg_temp.rows_exist('iaoms.notes');
select pg_temp.access('iaoms.notes', 'iaoms_api', 'title', array[
  ['nobody', '-', '14-- 6-- 1-- 7-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['an outsider', '-', '14-- 6-- 1-- 7-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['EMPLOYEE of A', '-', '9-- 1++ 2-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['HOD of A', '-', '10-- 2++ 1-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['REGISTRAR of A', '-', '11-- 3++ 1-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['PRINCIPAL of A', '-', '12-- 4++ 1-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['ADMIN of A', '-', '13-- 5++ 1-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['the lead of A', '-', '14-- 6++ 1-- 7-- 17--', '1n 2n 3n', '1n 2n 3n'],
  ['the report of A', '1', '15-- 7++ 1-- 8-- 17--', '1+ 2n 3n', '1+ 2n 3n'],
  ['the report''s report of A', '2', '16-- 8++ 1-- 17--', '1n 2+ 3n', '1n 2+ 3n'],
  ['ADMIN of B', '-', '14-- 6-- 1-- 7-- 17--', '1n 2n 3n', '1n 2n 3n']
]);
select pg_temp.changes('iaoms.notes', 'iaoms_api', array[['1', 'title', $$'title 71'$$], ['1', 'body', $$'body 71'$$], ['1', 'is_pinned', $$true$$], ['2', 'title', $$'title 71'$$], ['2', 'body', $$'body 71'$$], ['2', 'is_pinned', $$true$$], ['3', 'title', $$'title 71'$$], ['3', 'body', $$'body 71'$$], ['3', 'is_pinned', $$true$$]], array[
  ['nobody', '000000000'],
  ['an outsider', '000000000'],
  ['EMPLOYEE of A', '000000000'],
  ['HOD of A', '000000000'],
  ['REGISTRAR of A', '000000000'],
  ['PRINCIPAL of A', '000000000'],
  ['ADMIN of A', '000000000'],
  ['the lead of A', '000000000'],
  ['the report of A', '+++000000'],
  ['the report''s report of A', '000+++000'],
  ['ADMIN of B', '000000000']
], null);
select pg_temp.blindly('iaoms.notes', 'iaoms_api', $$body = default$$, array[
  ['EMPLOYEE of A', '', '1 2 3 4'],
  ['ADMIN of A', '', '1 2 3 4'],
  ['the report of A', '1', '2 3 4']
]);
select pg_temp.access('iaoms.notes', 'iaoms_tenant', 'title', array[
  ['the lead of A', '1 2', '17--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('iaoms.notes', 'iaoms_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('iaoms.notes', 'iaoms_api', 'title', array[
  ['the lead of A', '1 2', '17--', '3n', '3n'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('iaoms.notes', 'iaoms_tenant', null, array[
  ['the lead of A', '1 2', '17--', null, null]
], null);
select pg_temp.closed('iaoms.notes', 'ADMIN of A', 'id');

select * from finish();
rollback;
