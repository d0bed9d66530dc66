begin;
select plan(235);

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
-- What comes of an update that takes a value of a new row from one to another, line by line: who, from, to, how it ends.
-- `add_row` adds the row with <from>, `step` updates it to <to>.
create function pg_temp.steps(of_table text, of_column text, add_row text, step text, lines text[])
returns setof text
language plpgsql
as $steps$
declare
  v_line text[];
  v_freed text;
begin
  -- What the table itself asks of the column has tests of its own. Here it would refuse rows before a step is looked at, and nobody
  -- would see that steps are not looked at any more.
  select string_agg(format('alter table %s drop constraint %I; ', of_table, c.conname), '' order by c.conname) into v_freed
  from pg_constraint c
  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
  where c.conrelid = of_table::regclass and c.contype = 'c' and a.attname = of_column;
  -- What is deferred would stand in the way of ALTER TABLE.
  v_freed := coalesce('set constraints all immediate; set constraints all deferred; ' || v_freed, '');
  foreach v_line slice 1 in array lines loop
    return next is(
      pg_temp.attempt(
        null,
        pg_temp.user_of(v_line[1]),
        v_freed || replace(add_row, '<from>', v_line[2]) || '; ' || replace(step, '<to>', v_line[3])
      ),
      v_line[4],
      format('%s takes %s.%s from %s to %s: %s', v_line[1], of_table, of_column, v_line[2], v_line[3], v_line[4])
    );
  end loop;
end
$steps$;
select is(pg_temp.attempt(null, null, $$insert into iaoms.institutions (updated_at, id, name, code, time_zone, password_cost) values (timestamptz '2001-02-03 04:05+00', 'aaaaaaaa-0000-4000-8000-000000000050', 'name 50', 'I' || upper(substr(md5(gen_random_uuid()::text), 1, 8)), 'Asia/Kolkata', 4); update iaoms.institutions set updated_at = timestamptz '2002-02-03 04:05+00' where id = 'aaaaaaaa-0000-4000-8000-000000000050'$$, $$select updated_at = now() from iaoms.institutions where id = 'aaaaaaaa-0000-4000-8000-000000000050'$$), 'true', 'iaoms.institutions.updated_at says when the row last changed');
select is(pg_temp.attempt(null, null, $$insert into iaoms.departments (id, institution_id, updated_at, name, code, head_id) values ('aaaaaaaa-0001-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', timestamptz '2001-02-03 04:05+00', 'name 50', 'D' || upper(substr(md5(gen_random_uuid()::text), 1, 6)), 'aaaaaaaa-0003-4000-8000-000000000003'); update iaoms.departments set updated_at = timestamptz '2002-02-03 04:05+00' where id = 'aaaaaaaa-0001-4000-8000-000000000050'$$, $$select updated_at = now() from iaoms.departments where id = 'aaaaaaaa-0001-4000-8000-000000000050'$$), 'true', 'iaoms.departments.updated_at says when the row last changed');
select is(pg_temp.attempt(null, null, $$insert into iaoms.operations (id, institution_id, updated_at, kind, title, started_by, department_id, due_at, completed_at) values ('aaaaaaaa-0002-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', timestamptz '2001-02-03 04:05+00', 'DOCUMENT', 'title 50', 'aaaaaaaa-0003-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000003', null, null); update iaoms.operations set updated_at = timestamptz '2002-02-03 04:05+00' where id = 'aaaaaaaa-0002-4000-8000-000000000050'$$, $$select updated_at = now() from iaoms.operations where id = 'aaaaaaaa-0002-4000-8000-000000000050'$$), 'true', 'iaoms.operations.updated_at says when the row last changed');
select pg_temp.steps('iaoms.operations', 'status', $$insert into iaoms.operations (id, institution_id, kind, title, status, started_by, department_id, due_at, completed_at) values ('aaaaaaaa-0002-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'DOCUMENT', 'title 50', <from>, 'aaaaaaaa-0003-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000003', null, null)$$, $$update iaoms.operations set status = <to> where id = 'aaaaaaaa-0002-4000-8000-000000000050'$$, array[
  ['nobody', '''OPEN''', '''IN_PROGRESS''', '1'],
  ['nobody', '''OPEN''', '''COMPLETED''', '1'],
  ['nobody', '''OPEN''', '''REJECTED''', '1'],
  ['nobody', '''OPEN''', '''CANCELLED''', '1'],
  ['nobody', '''IN_PROGRESS''', '''OPEN''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''IN_PROGRESS''', '''COMPLETED''', '1'],
  ['nobody', '''IN_PROGRESS''', '''REJECTED''', '1'],
  ['nobody', '''IN_PROGRESS''', '''CANCELLED''', '1'],
  ['nobody', '''COMPLETED''', '''OPEN''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''COMPLETED''', '''IN_PROGRESS''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''COMPLETED''', '''REJECTED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''COMPLETED''', '''CANCELLED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''REJECTED''', '''OPEN''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''REJECTED''', '''IN_PROGRESS''', '1'],
  ['nobody', '''REJECTED''', '''COMPLETED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''REJECTED''', '''CANCELLED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''CANCELLED''', '''OPEN''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''CANCELLED''', '''IN_PROGRESS''', '1'],
  ['nobody', '''CANCELLED''', '''COMPLETED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''CANCELLED''', '''REJECTED''', 'PT409 TRANSITION_NOT_ALLOWED']
]);
select is(pg_temp.attempt(null, null, $$insert into iaoms.recipients (updated_at, id, institution_id, department_id, role, full_name, designation, hitam_id, email, phone, avatar_url, google_sub, google_synced_at, drive_folder_id, password_hash, password_changed_at, password_expires_at, locked_until, face_enrolled_at, face_embedding, signed_out_at, last_seen_at) values (timestamptz '2001-02-03 04:05+00', 'aaaaaaaa-0003-4000-8000-000000000900', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'EMPLOYEE', 'full name 50', null, upper(substr(md5(gen_random_uuid()::text), 1, 10)), 'email.50@example.com', '+914022334455', null, 'google sub 50', null, '1AbCdEfGhIjKlMnOp', '$2a$04$' || repeat('a', 53), now(), now() + interval '90 days', null, null, '\x00', null, null); update iaoms.recipients set updated_at = timestamptz '2002-02-03 04:05+00' where id = 'aaaaaaaa-0003-4000-8000-000000000900'$$, $$select updated_at = now() from iaoms.recipients where id = 'aaaaaaaa-0003-4000-8000-000000000900'$$), 'true', 'iaoms.recipients.updated_at says when the row last changed');
select set_config('request.headers', '{"x-forwarded-for": "203.0.113.7", "user-agent": "pgtap"}', true);
select is(pg_temp.attempt(null, 'aaaaaaaa-0003-4000-8000-000000000005', $$insert into iaoms.recipients (id, institution_id, department_id, role, full_name, designation, hitam_id, email, phone, avatar_url, google_sub, google_synced_at, drive_folder_id, password_hash, password_changed_at, password_expires_at, locked_until, face_enrolled_at, face_embedding, signed_out_at, last_seen_at) values ('aaaaaaaa-0003-4000-8000-000000000900', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'EMPLOYEE', 'full name 50', null, upper(substr(md5(gen_random_uuid()::text), 1, 10)), 'email.50@example.com', '+914022334455', null, 'google sub 50', null, '1AbCdEfGhIjKlMnOp', '$2a$04$' || repeat('a', 53), now(), now() + interval '90 days', null, null, '\x00', null, null)$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'INSERT' and resource_accessed = 'iaoms.recipients'$$), concat_ws(' ', 'aaaaaaaa-0003-4000-8000-000000000005', nullif('203.0.113.7 pgtap', '')), 'a user''s INSERT on iaoms.recipients leaves one record of who, what and from where');
select is(pg_temp.attempt(null, null, $$insert into iaoms.recipients (id, institution_id, department_id, role, full_name, designation, hitam_id, email, phone, avatar_url, google_sub, google_synced_at, drive_folder_id, password_hash, password_changed_at, password_expires_at, locked_until, face_enrolled_at, face_embedding, signed_out_at, last_seen_at) values ('aaaaaaaa-0003-4000-8000-000000000900', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'EMPLOYEE', 'full name 50', null, upper(substr(md5(gen_random_uuid()::text), 1, 10)), 'email.50@example.com', '+914022334455', null, 'google sub 50', null, '1AbCdEfGhIjKlMnOp', '$2a$04$' || repeat('a', 53), now(), now() + interval '90 days', null, null, '\x00', null, null)$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'INSERT' and resource_accessed = 'iaoms.recipients'$$), concat_ws(' ', 'nobody', nullif('203.0.113.7 pgtap', '')), 'nobody''s INSERT on iaoms.recipients leaves one record of who, what and from where');
select is(pg_temp.attempt(null, 'aaaaaaaa-0003-4000-8000-000000000005', $$insert into iaoms.recipients (id, institution_id, department_id, role, full_name, designation, hitam_id, email, phone, avatar_url, google_sub, google_synced_at, drive_folder_id, password_hash, password_changed_at, password_expires_at, locked_until, face_enrolled_at, face_embedding, signed_out_at, last_seen_at) values ('aaaaaaaa-0003-4000-8000-000000000900', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'EMPLOYEE', 'full name 50', null, upper(substr(md5(gen_random_uuid()::text), 1, 10)), 'email.50@example.com', '+914022334455', null, 'google sub 50', null, '1AbCdEfGhIjKlMnOp', '$2a$04$' || repeat('a', 53), now(), now() + interval '90 days', null, null, '\x00', null, null); delete from iaoms.recipients where id = 'aaaaaaaa-0003-4000-8000-000000000900'$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'DELETE' and resource_accessed = 'iaoms.recipients'$$), concat_ws(' ', 'aaaaaaaa-0003-4000-8000-000000000005', nullif('203.0.113.7 pgtap', '')), 'a user''s DELETE on iaoms.recipients leaves one record of who, what and from where');
select is(pg_temp.attempt(null, null, $$insert into iaoms.recipients (id, institution_id, department_id, role, full_name, designation, hitam_id, email, phone, avatar_url, google_sub, google_synced_at, drive_folder_id, password_hash, password_changed_at, password_expires_at, locked_until, face_enrolled_at, face_embedding, signed_out_at, last_seen_at) values ('aaaaaaaa-0003-4000-8000-000000000900', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'EMPLOYEE', 'full name 50', null, upper(substr(md5(gen_random_uuid()::text), 1, 10)), 'email.50@example.com', '+914022334455', null, 'google sub 50', null, '1AbCdEfGhIjKlMnOp', '$2a$04$' || repeat('a', 53), now(), now() + interval '90 days', null, null, '\x00', null, null); delete from iaoms.recipients where id = 'aaaaaaaa-0003-4000-8000-000000000900'$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'DELETE' and resource_accessed = 'iaoms.recipients'$$), concat_ws(' ', 'nobody', nullif('203.0.113.7 pgtap', '')), 'nobody''s DELETE on iaoms.recipients leaves one record of who, what and from where');
select is(pg_temp.attempt(null, 'aaaaaaaa-0003-4000-8000-000000000005', $$update iaoms.recipients set full_name = 'full name 71' where id = 'aaaaaaaa-0003-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'iaoms.recipients'$$), concat_ws(' ', 'aaaaaaaa-0003-4000-8000-000000000005', nullif('203.0.113.7 pgtap', '')), 'a user''s UPDATE on iaoms.recipients leaves one record of who, what and from where');
select is(pg_temp.attempt(null, null, $$update iaoms.recipients set full_name = 'full name 71' where id = 'aaaaaaaa-0003-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'iaoms.recipients'$$), concat_ws(' ', 'nobody', nullif('203.0.113.7 pgtap', '')), 'nobody''s UPDATE on iaoms.recipients leaves one record of who, what and from where');
select is(pg_temp.attempt(null, null, $$update iaoms.recipients set full_name = 'full name 71' where id = 'aaaaaaaa-0003-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', ((old_values ? 'department_id') or (new_values ? 'department_id'))::text), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'iaoms.recipients'$$), 'false', 'a record of iaoms.recipients.full_name does not tell of department_id, which stayed');
select is(pg_temp.attempt(null, null, $$update iaoms.recipients set updated_at = timestamptz '2001-02-03 04:05+00' where id = 'aaaaaaaa-0003-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'iaoms.recipients'$$), 'null', 'a change of iaoms.recipients.updated_at alone leaves no record');
select is(pg_temp.attempt(null, null, $$update iaoms.recipients set last_seen_at = timestamptz '2001-02-03 04:05+00' where id = 'aaaaaaaa-0003-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'iaoms.recipients'$$), 'null', 'a change of iaoms.recipients.last_seen_at alone leaves no record');
select is(pg_temp.attempt(null, null, $$update iaoms.recipients set full_name = 'full name 71' where id = 'aaaaaaaa-0003-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', (old_values->'full_name')::text, ((new_values->'full_name') = (select coalesce(to_jsonb(full_name), 'null') from iaoms.recipients where id = 'aaaaaaaa-0003-4000-8000-000000000001'))::text, row_id::text), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'iaoms.recipients'$$), (select concat_ws(' ', coalesce(to_jsonb(full_name), 'null')::text, 'true', concat_ws(',', id)) from iaoms.recipients where id = 'aaaaaaaa-0003-4000-8000-000000000001'), 'a record tells of iaoms.recipients.full_name what it was and is, and of which row');
select is(pg_temp.attempt(null, null, $$update iaoms.recipients set phone = '+17000000' where id = 'aaaaaaaa-0003-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', (old_values->'phone')::text, (new_values->'phone')::text), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'iaoms.recipients'$$), (select concat_ws(' ', case when phone is null then 'null' else '"***"' end, '"***"') from iaoms.recipients where id = 'aaaaaaaa-0003-4000-8000-000000000001'), 'a record tells that iaoms.recipients.phone changed, and not to what');
select is(pg_temp.attempt(null, null, $$update iaoms.recipients set google_sub = 'google sub 71' where id = 'aaaaaaaa-0003-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', (old_values->'google_sub')::text, (new_values->'google_sub')::text), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'iaoms.recipients'$$), (select concat_ws(' ', case when google_sub is null then 'null' else '"***"' end, '"***"') from iaoms.recipients where id = 'aaaaaaaa-0003-4000-8000-000000000001'), 'a record tells that iaoms.recipients.google_sub changed, and not to what');
select is(pg_temp.attempt(null, null, $$update iaoms.recipients set password_hash = '$2y$32$aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' where id = 'aaaaaaaa-0003-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', (old_values->'password_hash')::text, (new_values->'password_hash')::text), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'iaoms.recipients'$$), (select concat_ws(' ', case when password_hash is null then 'null' else '"***"' end, '"***"') from iaoms.recipients where id = 'aaaaaaaa-0003-4000-8000-000000000001'), 'a record tells that iaoms.recipients.password_hash changed, and not to what');
select is(pg_temp.attempt(null, null, $$update iaoms.recipients set face_embedding = '\x00000047' where id = 'aaaaaaaa-0003-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', (old_values->'face_embedding')::text, (new_values->'face_embedding')::text), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'iaoms.recipients'$$), (select concat_ws(' ', case when face_embedding is null then 'null' else '"***"' end, '"***"') from iaoms.recipients where id = 'aaaaaaaa-0003-4000-8000-000000000001'), 'a record tells that iaoms.recipients.face_embedding changed, and not to what');
select set_config('request.headers', '', true);
select is(pg_temp.attempt(null, null, $$insert into auth.users (id, email, raw_app_meta_data, raw_user_meta_data) values ('00000000-0003-4000-8000-000000000990', 'newcomer@example.com', jsonb_build_object('institution_id', 'aaaaaaaa-0000-4000-8000-000000000001'), '{}')$$, $$select concat_ws(' ', institution_id::text, email::text) from iaoms.recipients where id = '00000000-0003-4000-8000-000000000990'$$), 'aaaaaaaa-0000-4000-8000-000000000001 newcomer@example.com', 'an account of a tenant becomes a row of that tenant: iaoms.recipients');
select is(pg_temp.attempt(null, null, $$insert into auth.users (id, email, raw_app_meta_data, raw_user_meta_data) values ('00000000-0003-4000-8000-000000000990', null, jsonb_build_object('institution_id', 'aaaaaaaa-0000-4000-8000-000000000001'), '{}')$$, $$select count(*) from iaoms.recipients where id = '00000000-0003-4000-8000-000000000990'$$), '1', 'an account without address becomes a row: iaoms.recipients');
select is(pg_temp.attempt(null, null, $$insert into auth.users (id, email, raw_app_meta_data, raw_user_meta_data) values ('00000000-0003-4000-8000-000000000990', 'newcomer@example.com', '{}', '{}')$$, $$select count(*) from iaoms.recipients where id = '00000000-0003-4000-8000-000000000990'$$), '0', 'an account without tenant becomes no row, and is an account: iaoms.recipients');
select is(pg_temp.attempt(null, null, $$insert into auth.users (id, email, raw_app_meta_data, raw_user_meta_data) values ('00000000-0003-4000-8000-000000000990', 'newcomer@example.com', '{}', jsonb_build_object('institution_id', 'aaaaaaaa-0000-4000-8000-000000000001'))$$, $$select count(*) from iaoms.recipients where id = '00000000-0003-4000-8000-000000000990'$$), '0', 'nobody chooses his own tenant: iaoms.recipients');
select is(pg_temp.attempt(null, null, $$insert into auth.users (id, email, raw_app_meta_data, raw_user_meta_data) values ('00000000-0003-4000-8000-000000000990', 'newcomer@example.com', jsonb_build_object('institution_id', '00000000-0000-4000-8000-00000000dead'), '{}')$$, $$select count(*) from iaoms.recipients where id = '00000000-0003-4000-8000-000000000990'$$), '0', 'an account of an unknown tenant becomes no row: iaoms.recipients');
select is(pg_temp.attempt(null, null, $$insert into auth.users (id, email, raw_app_meta_data, raw_user_meta_data) values ('00000000-0003-4000-8000-000000000990', 'newcomer@example.com', jsonb_build_object('institution_id', 'no uuid'), '{}')$$, $$select count(*) from iaoms.recipients where id = '00000000-0003-4000-8000-000000000990'$$), '0', 'an account of no tenant at all becomes no row: iaoms.recipients');
select set_config('request.headers', '{"x-forwarded-for": "203.0.113.7", "user-agent": "pgtap"}', true);
select is(pg_temp.attempt(null, 'aaaaaaaa-0003-4000-8000-000000000005', $$insert into iaoms.auth_sessions (id, institution_id, recipient_id, method, token_hash, device_name, ip_address, user_agent, expires_at, ended_at, end_reason, ended_by) values ('aaaaaaaa-0004-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 'GOOGLE', encode(sha256(gen_random_uuid()::text::bytea), 'hex'), 'device name 50', null, null, now() + interval '8 hours', null, null, 'aaaaaaaa-0003-4000-8000-000000000002')$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'INSERT' and resource_accessed = 'iaoms.auth_sessions'$$), concat_ws(' ', 'aaaaaaaa-0003-4000-8000-000000000005', nullif('203.0.113.7 pgtap', '')), 'a user''s INSERT on iaoms.auth_sessions leaves one record of who, what and from where');
select is(pg_temp.attempt(null, null, $$insert into iaoms.auth_sessions (id, institution_id, recipient_id, method, token_hash, device_name, ip_address, user_agent, expires_at, ended_at, end_reason, ended_by) values ('aaaaaaaa-0004-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 'GOOGLE', encode(sha256(gen_random_uuid()::text::bytea), 'hex'), 'device name 50', null, null, now() + interval '8 hours', null, null, 'aaaaaaaa-0003-4000-8000-000000000002')$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'INSERT' and resource_accessed = 'iaoms.auth_sessions'$$), concat_ws(' ', 'nobody', nullif('203.0.113.7 pgtap', '')), 'nobody''s INSERT on iaoms.auth_sessions leaves one record of who, what and from where');
select is(pg_temp.attempt(null, 'aaaaaaaa-0003-4000-8000-000000000005', $$insert into iaoms.auth_sessions (id, institution_id, recipient_id, method, token_hash, device_name, ip_address, user_agent, expires_at, ended_at, end_reason, ended_by) values ('aaaaaaaa-0004-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 'GOOGLE', encode(sha256(gen_random_uuid()::text::bytea), 'hex'), 'device name 50', null, null, now() + interval '8 hours', null, null, 'aaaaaaaa-0003-4000-8000-000000000002'); delete from iaoms.auth_sessions where id = 'aaaaaaaa-0004-4000-8000-000000000050'$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'DELETE' and resource_accessed = 'iaoms.auth_sessions'$$), concat_ws(' ', 'aaaaaaaa-0003-4000-8000-000000000005', nullif('203.0.113.7 pgtap', '')), 'a user''s DELETE on iaoms.auth_sessions leaves one record of who, what and from where');
select is(pg_temp.attempt(null, null, $$insert into iaoms.auth_sessions (id, institution_id, recipient_id, method, token_hash, device_name, ip_address, user_agent, expires_at, ended_at, end_reason, ended_by) values ('aaaaaaaa-0004-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 'GOOGLE', encode(sha256(gen_random_uuid()::text::bytea), 'hex'), 'device name 50', null, null, now() + interval '8 hours', null, null, 'aaaaaaaa-0003-4000-8000-000000000002'); delete from iaoms.auth_sessions where id = 'aaaaaaaa-0004-4000-8000-000000000050'$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'DELETE' and resource_accessed = 'iaoms.auth_sessions'$$), concat_ws(' ', 'nobody', nullif('203.0.113.7 pgtap', '')), 'nobody''s DELETE on iaoms.auth_sessions leaves one record of who, what and from where');
select is(pg_temp.attempt(null, 'aaaaaaaa-0003-4000-8000-000000000005', $$update iaoms.auth_sessions set device_name = 'device name 71' where id = 'aaaaaaaa-0004-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'iaoms.auth_sessions'$$), concat_ws(' ', 'aaaaaaaa-0003-4000-8000-000000000005', nullif('203.0.113.7 pgtap', '')), 'a user''s UPDATE on iaoms.auth_sessions leaves one record of who, what and from where');
select is(pg_temp.attempt(null, null, $$update iaoms.auth_sessions set device_name = 'device name 71' where id = 'aaaaaaaa-0004-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'iaoms.auth_sessions'$$), concat_ws(' ', 'nobody', nullif('203.0.113.7 pgtap', '')), 'nobody''s UPDATE on iaoms.auth_sessions leaves one record of who, what and from where');
select is(pg_temp.attempt(null, null, $$insert into iaoms.auth_sessions (id, institution_id, recipient_id, method, token_hash, device_name, ip_address, user_agent, expires_at, ended_at, end_reason, ended_by) values ('aaaaaaaa-0004-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 'GOOGLE', encode(sha256(gen_random_uuid()::text::bytea), 'hex'), 'device name 50', null, null, now() + interval '8 hours', null, null, 'aaaaaaaa-0003-4000-8000-000000000002'); delete from iaoms.auth_sessions where id = 'aaaaaaaa-0004-4000-8000-000000000050'$$, $$select string_agg(concat_ws(' ', row_id::text), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'DELETE' and resource_accessed = 'iaoms.auth_sessions'$$), concat_ws(',', 'aaaaaaaa-0004-4000-8000-000000000050'), 'a record of a DELETE on iaoms.auth_sessions tells which row it was');
select is(pg_temp.attempt(null, null, $$update iaoms.auth_sessions set device_name = 'device name 71' where id = 'aaaaaaaa-0004-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', ((old_values ? 'ip_address') or (new_values ? 'ip_address'))::text), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'iaoms.auth_sessions'$$), 'false', 'a record of iaoms.auth_sessions.device_name does not tell of ip_address, which stayed');
select is(pg_temp.attempt(null, null, $$update iaoms.auth_sessions set last_seen_at = timestamptz '2001-02-03 04:05+00' where id = 'aaaaaaaa-0004-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'iaoms.auth_sessions'$$), 'null', 'a change of iaoms.auth_sessions.last_seen_at alone leaves no record');
select is(pg_temp.attempt(null, null, $$update iaoms.auth_sessions set device_name = 'device name 71' where id = 'aaaaaaaa-0004-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', (old_values->'device_name')::text, ((new_values->'device_name') = (select coalesce(to_jsonb(device_name), 'null') from iaoms.auth_sessions where id = 'aaaaaaaa-0004-4000-8000-000000000001'))::text, row_id::text), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'iaoms.auth_sessions'$$), (select concat_ws(' ', coalesce(to_jsonb(device_name), 'null')::text, 'true', concat_ws(',', id)) from iaoms.auth_sessions where id = 'aaaaaaaa-0004-4000-8000-000000000001'), 'a record tells of iaoms.auth_sessions.device_name what it was and is, and of which row');
select set_config('request.headers', '', true);
select is(pg_temp.attempt(null, null, $$insert into iaoms.user_preferences (id, institution_id, updated_at, recipient_id, theme, language, quiet_from, quiet_until) values ('aaaaaaaa-0006-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', timestamptz '2001-02-03 04:05+00', 'aaaaaaaa-0003-4000-8000-000000000001', 'dark', 'en-IN', time '22:00', time '07:00'); update iaoms.user_preferences set updated_at = timestamptz '2002-02-03 04:05+00' where id = 'aaaaaaaa-0006-4000-8000-000000000050'$$, $$select updated_at = now() from iaoms.user_preferences where id = 'aaaaaaaa-0006-4000-8000-000000000050'$$), 'true', 'iaoms.user_preferences.updated_at says when the row last changed');
select is(pg_temp.attempt(null, null, $$insert into iaoms.documents (id, institution_id, updated_at, operation_id, author_id, department_id, title, description, priority, due_on, drive_file_id, drive_folder_id, file_name, mime_type, file_size_bytes, file_hash, web_view_link, download_link, submitted_at, decided_at, deleted_at) values ('aaaaaaaa-0008-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', timestamptz '2001-02-03 04:05+00', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000005', 'aaaaaaaa-0001-4000-8000-000000000003', 'title 50', null, 'EMERGENCY', null, '1AbCdEfGhIjKlMnOp', '1AbCdEfGhIjKlMnOp', 'file name 50', 'application/pdf', 0, encode(sha256('file'), 'hex'), null, null, now(), now(), null); update iaoms.documents set updated_at = timestamptz '2002-02-03 04:05+00' where id = 'aaaaaaaa-0008-4000-8000-000000000050'$$, $$select updated_at = now() from iaoms.documents where id = 'aaaaaaaa-0008-4000-8000-000000000050'$$), 'true', 'iaoms.documents.updated_at says when the row last changed');
select is(pg_temp.attempt(null, null, $$insert into iaoms.documents (id, institution_id, operation_id, author_id, department_id, title, description, priority, due_on, drive_file_id, drive_folder_id, file_name, mime_type, file_size_bytes, file_hash, web_view_link, download_link, submitted_at, decided_at, deleted_at) values ('aaaaaaaa-0008-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000005', 'aaaaaaaa-0001-4000-8000-000000000003', 'title 50', null, 'EMERGENCY', null, '1AbCdEfGhIjKlMnOp', '1AbCdEfGhIjKlMnOp', 'file name 50', 'application/pdf', 0, encode(sha256('file'), 'hex'), null, null, now(), now(), null); update iaoms.documents set version = 41 where id = 'aaaaaaaa-0008-4000-8000-000000000050'; update iaoms.documents set version = default where id = 'aaaaaaaa-0008-4000-8000-000000000050'$$, $$select version from iaoms.documents where id = 'aaaaaaaa-0008-4000-8000-000000000050'$$), '3', 'iaoms.documents.version counts the changes of a row');
select set_config('request.headers', '{"x-forwarded-for": "203.0.113.7", "user-agent": "pgtap"}', true);
select is(pg_temp.attempt(null, 'aaaaaaaa-0003-4000-8000-000000000005', $$insert into iaoms.documents (id, institution_id, operation_id, author_id, department_id, title, description, priority, due_on, drive_file_id, drive_folder_id, file_name, mime_type, file_size_bytes, file_hash, web_view_link, download_link, submitted_at, decided_at, deleted_at) values ('aaaaaaaa-0008-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000005', 'aaaaaaaa-0001-4000-8000-000000000003', 'title 50', null, 'EMERGENCY', null, '1AbCdEfGhIjKlMnOp', '1AbCdEfGhIjKlMnOp', 'file name 50', 'application/pdf', 0, encode(sha256('file'), 'hex'), null, null, now(), now(), null)$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'INSERT' and resource_accessed = 'iaoms.documents'$$), concat_ws(' ', 'aaaaaaaa-0003-4000-8000-000000000005', nullif('203.0.113.7 pgtap', '')), 'a user''s INSERT on iaoms.documents leaves one record of who, what and from where');
select is(pg_temp.attempt(null, null, $$insert into iaoms.documents (id, institution_id, operation_id, author_id, department_id, title, description, priority, due_on, drive_file_id, drive_folder_id, file_name, mime_type, file_size_bytes, file_hash, web_view_link, download_link, submitted_at, decided_at, deleted_at) values ('aaaaaaaa-0008-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000005', 'aaaaaaaa-0001-4000-8000-000000000003', 'title 50', null, 'EMERGENCY', null, '1AbCdEfGhIjKlMnOp', '1AbCdEfGhIjKlMnOp', 'file name 50', 'application/pdf', 0, encode(sha256('file'), 'hex'), null, null, now(), now(), null)$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'INSERT' and resource_accessed = 'iaoms.documents'$$), concat_ws(' ', 'nobody', nullif('203.0.113.7 pgtap', '')), 'nobody''s INSERT on iaoms.documents leaves one record of who, what and from where');
select is(pg_temp.attempt(null, 'aaaaaaaa-0003-4000-8000-000000000005', $$insert into iaoms.documents (id, institution_id, operation_id, author_id, department_id, title, description, priority, due_on, drive_file_id, drive_folder_id, file_name, mime_type, file_size_bytes, file_hash, web_view_link, download_link, submitted_at, decided_at, deleted_at) values ('aaaaaaaa-0008-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000005', 'aaaaaaaa-0001-4000-8000-000000000003', 'title 50', null, 'EMERGENCY', null, '1AbCdEfGhIjKlMnOp', '1AbCdEfGhIjKlMnOp', 'file name 50', 'application/pdf', 0, encode(sha256('file'), 'hex'), null, null, now(), now(), null); delete from iaoms.documents where id = 'aaaaaaaa-0008-4000-8000-000000000050'$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'DELETE' and resource_accessed = 'iaoms.documents'$$), concat_ws(' ', 'aaaaaaaa-0003-4000-8000-000000000005', nullif('203.0.113.7 pgtap', '')), 'a user''s DELETE on iaoms.documents leaves one record of who, what and from where');
select is(pg_temp.attempt(null, null, $$insert into iaoms.documents (id, institution_id, operation_id, author_id, department_id, title, description, priority, due_on, drive_file_id, drive_folder_id, file_name, mime_type, file_size_bytes, file_hash, web_view_link, download_link, submitted_at, decided_at, deleted_at) values ('aaaaaaaa-0008-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000005', 'aaaaaaaa-0001-4000-8000-000000000003', 'title 50', null, 'EMERGENCY', null, '1AbCdEfGhIjKlMnOp', '1AbCdEfGhIjKlMnOp', 'file name 50', 'application/pdf', 0, encode(sha256('file'), 'hex'), null, null, now(), now(), null); delete from iaoms.documents where id = 'aaaaaaaa-0008-4000-8000-000000000050'$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'DELETE' and resource_accessed = 'iaoms.documents'$$), concat_ws(' ', 'nobody', nullif('203.0.113.7 pgtap', '')), 'nobody''s DELETE on iaoms.documents leaves one record of who, what and from where');
select is(pg_temp.attempt(null, 'aaaaaaaa-0003-4000-8000-000000000005', $$update iaoms.documents set title = 'title 71' where id = 'aaaaaaaa-0008-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'iaoms.documents'$$), concat_ws(' ', 'aaaaaaaa-0003-4000-8000-000000000005', nullif('203.0.113.7 pgtap', '')), 'a user''s UPDATE on iaoms.documents leaves one record of who, what and from where');
select is(pg_temp.attempt(null, null, $$update iaoms.documents set title = 'title 71' where id = 'aaaaaaaa-0008-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'iaoms.documents'$$), concat_ws(' ', 'nobody', nullif('203.0.113.7 pgtap', '')), 'nobody''s UPDATE on iaoms.documents leaves one record of who, what and from where');
select is(pg_temp.attempt(null, null, $$insert into iaoms.documents (id, institution_id, operation_id, author_id, department_id, title, description, priority, due_on, drive_file_id, drive_folder_id, file_name, mime_type, file_size_bytes, file_hash, web_view_link, download_link, submitted_at, decided_at, deleted_at) values ('aaaaaaaa-0008-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000005', 'aaaaaaaa-0001-4000-8000-000000000003', 'title 50', null, 'EMERGENCY', null, '1AbCdEfGhIjKlMnOp', '1AbCdEfGhIjKlMnOp', 'file name 50', 'application/pdf', 0, encode(sha256('file'), 'hex'), null, null, now(), now(), null); delete from iaoms.documents where id = 'aaaaaaaa-0008-4000-8000-000000000050'$$, $$select string_agg(concat_ws(' ', row_id::text), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'DELETE' and resource_accessed = 'iaoms.documents'$$), concat_ws(',', 'aaaaaaaa-0008-4000-8000-000000000050'), 'a record of a DELETE on iaoms.documents tells which row it was');
select is(pg_temp.attempt(null, null, $$update iaoms.documents set title = 'title 71' where id = 'aaaaaaaa-0008-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', ((old_values ? 'description') or (new_values ? 'description'))::text), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'iaoms.documents'$$), 'false', 'a record of iaoms.documents.title does not tell of description, which stayed');
select is(pg_temp.attempt(null, null, $$update iaoms.documents set updated_at = timestamptz '2001-02-03 04:05+00' where id = 'aaaaaaaa-0008-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'iaoms.documents'$$), 'null', 'a change of iaoms.documents.updated_at alone leaves no record');
select is(pg_temp.attempt(null, null, $$update iaoms.documents set version = 72 where id = 'aaaaaaaa-0008-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'iaoms.documents'$$), 'null', 'a change of iaoms.documents.version alone leaves no record');
select is(pg_temp.attempt(null, null, $$update iaoms.documents set title = 'title 71' where id = 'aaaaaaaa-0008-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', (old_values->'title')::text, ((new_values->'title') = (select coalesce(to_jsonb(title), 'null') from iaoms.documents where id = 'aaaaaaaa-0008-4000-8000-000000000001'))::text, row_id::text), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'iaoms.documents'$$), (select concat_ws(' ', coalesce(to_jsonb(title), 'null')::text, 'true', concat_ws(',', id)) from iaoms.documents where id = 'aaaaaaaa-0008-4000-8000-000000000001'), 'a record tells of iaoms.documents.title what it was and is, and of which row');
select set_config('request.headers', '', true);
select pg_temp.steps('iaoms.documents', 'status', $$insert into iaoms.documents (id, institution_id, operation_id, author_id, department_id, title, description, status, priority, due_on, drive_file_id, drive_folder_id, file_name, mime_type, file_size_bytes, file_hash, web_view_link, download_link, submitted_at, decided_at, deleted_at) values ('aaaaaaaa-0008-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000005', 'aaaaaaaa-0001-4000-8000-000000000003', 'title 50', null, <from>, 'EMERGENCY', null, '1AbCdEfGhIjKlMnOp', '1AbCdEfGhIjKlMnOp', 'file name 50', 'application/pdf', 0, encode(sha256('file'), 'hex'), null, null, now(), now(), null)$$, $$update iaoms.documents set status = <to> where id = 'aaaaaaaa-0008-4000-8000-000000000050'$$, array[
  ['nobody', '''DRAFT''', '''PENDING''', '1'],
  ['nobody', '''DRAFT''', '''APPROVED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''DRAFT''', '''REJECTED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''PENDING''', '''DRAFT''', '1'],
  ['nobody', '''PENDING''', '''APPROVED''', '1'],
  ['nobody', '''PENDING''', '''REJECTED''', '1'],
  ['nobody', '''APPROVED''', '''DRAFT''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''APPROVED''', '''PENDING''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''APPROVED''', '''REJECTED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''REJECTED''', '''DRAFT''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''REJECTED''', '''PENDING''', '1'],
  ['nobody', '''REJECTED''', '''APPROVED''', 'PT409 TRANSITION_NOT_ALLOWED']
]);
select is(pg_temp.attempt(null, null, $$insert into iaoms.workflow_templates (id, institution_id, updated_at, name, description, stages) values ('aaaaaaaa-000c-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', timestamptz '2001-02-03 04:05+00', 'name 50', null, '[{"routing": "SEQUENTIAL", "roles": ["HOD"], "department": "ANY"}]'); update iaoms.workflow_templates set updated_at = timestamptz '2002-02-03 04:05+00' where id = 'aaaaaaaa-000c-4000-8000-000000000050'$$, $$select updated_at = now() from iaoms.workflow_templates where id = 'aaaaaaaa-000c-4000-8000-000000000050'$$), 'true', 'iaoms.workflow_templates.updated_at says when the row last changed');
select is(pg_temp.attempt(null, null, $$insert into iaoms.approval_cards (id, institution_id, updated_at, operation_id, document_id, submitter_id, department_id, title, routing, status, decided_at) values ('aaaaaaaa-000d-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', timestamptz '2001-02-03 04:05+00', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000005', 'aaaaaaaa-0003-4000-8000-000000000003', 'aaaaaaaa-0001-4000-8000-000000000001', 'title 50', 'SEQUENTIAL', 'CANCELLED', now()); update iaoms.approval_cards set updated_at = timestamptz '2002-02-03 04:05+00' where id = 'aaaaaaaa-000d-4000-8000-000000000050'$$, $$select updated_at = now() from iaoms.approval_cards where id = 'aaaaaaaa-000d-4000-8000-000000000050'$$), 'true', 'iaoms.approval_cards.updated_at says when the row last changed');
select set_config('request.headers', '{"x-forwarded-for": "203.0.113.7", "user-agent": "pgtap"}', true);
select is(pg_temp.attempt(null, 'aaaaaaaa-0003-4000-8000-000000000005', $$insert into iaoms.approval_cards (id, institution_id, operation_id, document_id, submitter_id, department_id, title, routing, status, decided_at) values ('aaaaaaaa-000d-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000005', 'aaaaaaaa-0003-4000-8000-000000000003', 'aaaaaaaa-0001-4000-8000-000000000001', 'title 50', 'SEQUENTIAL', 'CANCELLED', now())$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'INSERT' and resource_accessed = 'iaoms.approval_cards'$$), concat_ws(' ', 'aaaaaaaa-0003-4000-8000-000000000005', nullif('203.0.113.7 pgtap', '')), 'a user''s INSERT on iaoms.approval_cards leaves one record of who, what and from where');
select is(pg_temp.attempt(null, null, $$insert into iaoms.approval_cards (id, institution_id, operation_id, document_id, submitter_id, department_id, title, routing, status, decided_at) values ('aaaaaaaa-000d-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000005', 'aaaaaaaa-0003-4000-8000-000000000003', 'aaaaaaaa-0001-4000-8000-000000000001', 'title 50', 'SEQUENTIAL', 'CANCELLED', now())$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'INSERT' and resource_accessed = 'iaoms.approval_cards'$$), concat_ws(' ', 'nobody', nullif('203.0.113.7 pgtap', '')), 'nobody''s INSERT on iaoms.approval_cards leaves one record of who, what and from where');
select is(pg_temp.attempt(null, 'aaaaaaaa-0003-4000-8000-000000000005', $$insert into iaoms.approval_cards (id, institution_id, operation_id, document_id, submitter_id, department_id, title, routing, status, decided_at) values ('aaaaaaaa-000d-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000005', 'aaaaaaaa-0003-4000-8000-000000000003', 'aaaaaaaa-0001-4000-8000-000000000001', 'title 50', 'SEQUENTIAL', 'CANCELLED', now()); delete from iaoms.approval_cards where id = 'aaaaaaaa-000d-4000-8000-000000000050'$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'DELETE' and resource_accessed = 'iaoms.approval_cards'$$), concat_ws(' ', 'aaaaaaaa-0003-4000-8000-000000000005', nullif('203.0.113.7 pgtap', '')), 'a user''s DELETE on iaoms.approval_cards leaves one record of who, what and from where');
select is(pg_temp.attempt(null, null, $$insert into iaoms.approval_cards (id, institution_id, operation_id, document_id, submitter_id, department_id, title, routing, status, decided_at) values ('aaaaaaaa-000d-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000005', 'aaaaaaaa-0003-4000-8000-000000000003', 'aaaaaaaa-0001-4000-8000-000000000001', 'title 50', 'SEQUENTIAL', 'CANCELLED', now()); delete from iaoms.approval_cards where id = 'aaaaaaaa-000d-4000-8000-000000000050'$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'DELETE' and resource_accessed = 'iaoms.approval_cards'$$), concat_ws(' ', 'nobody', nullif('203.0.113.7 pgtap', '')), 'nobody''s DELETE on iaoms.approval_cards leaves one record of who, what and from where');
select is(pg_temp.attempt(null, 'aaaaaaaa-0003-4000-8000-000000000005', $$update iaoms.approval_cards set round = 72 where id = 'aaaaaaaa-000d-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'iaoms.approval_cards'$$), concat_ws(' ', 'aaaaaaaa-0003-4000-8000-000000000005', nullif('203.0.113.7 pgtap', '')), 'a user''s UPDATE on iaoms.approval_cards leaves one record of who, what and from where');
select is(pg_temp.attempt(null, null, $$update iaoms.approval_cards set round = 72 where id = 'aaaaaaaa-000d-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'iaoms.approval_cards'$$), concat_ws(' ', 'nobody', nullif('203.0.113.7 pgtap', '')), 'nobody''s UPDATE on iaoms.approval_cards leaves one record of who, what and from where');
select is(pg_temp.attempt(null, null, $$insert into iaoms.approval_cards (id, institution_id, operation_id, document_id, submitter_id, department_id, title, routing, status, decided_at) values ('aaaaaaaa-000d-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000005', 'aaaaaaaa-0003-4000-8000-000000000003', 'aaaaaaaa-0001-4000-8000-000000000001', 'title 50', 'SEQUENTIAL', 'CANCELLED', now()); delete from iaoms.approval_cards where id = 'aaaaaaaa-000d-4000-8000-000000000050'$$, $$select string_agg(concat_ws(' ', row_id::text), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'DELETE' and resource_accessed = 'iaoms.approval_cards'$$), concat_ws(',', 'aaaaaaaa-000d-4000-8000-000000000050'), 'a record of a DELETE on iaoms.approval_cards tells which row it was');
select is(pg_temp.attempt(null, null, $$update iaoms.approval_cards set round = 72 where id = 'aaaaaaaa-000d-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', ((old_values ? 'status') or (new_values ? 'status'))::text), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'iaoms.approval_cards'$$), 'false', 'a record of iaoms.approval_cards.round does not tell of status, which stayed');
select is(pg_temp.attempt(null, null, $$update iaoms.approval_cards set updated_at = timestamptz '2001-02-03 04:05+00' where id = 'aaaaaaaa-000d-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'iaoms.approval_cards'$$), 'null', 'a change of iaoms.approval_cards.updated_at alone leaves no record');
select is(pg_temp.attempt(null, null, $$update iaoms.approval_cards set round = 72 where id = 'aaaaaaaa-000d-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', (old_values->'round')::text, ((new_values->'round') = (select coalesce(to_jsonb(round), 'null') from iaoms.approval_cards where id = 'aaaaaaaa-000d-4000-8000-000000000001'))::text, row_id::text), '; ') from iaoms.audit_logs where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'iaoms.approval_cards'$$), (select concat_ws(' ', coalesce(to_jsonb(round), 'null')::text, 'true', concat_ws(',', id)) from iaoms.approval_cards where id = 'aaaaaaaa-000d-4000-8000-000000000001'), 'a record tells of iaoms.approval_cards.round what it was and is, and of which row');
select set_config('request.headers', '', true);
select pg_temp.steps('iaoms.approval_cards', 'status', $$insert into iaoms.approval_cards (id, institution_id, operation_id, document_id, submitter_id, department_id, title, routing, status, decided_at) values ('aaaaaaaa-000d-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000005', 'aaaaaaaa-0003-4000-8000-000000000003', 'aaaaaaaa-0001-4000-8000-000000000001', 'title 50', 'SEQUENTIAL', <from>, now())$$, $$update iaoms.approval_cards set status = <to> where id = 'aaaaaaaa-000d-4000-8000-000000000050'$$, array[
  ['nobody', '''PENDING''', '''RETURNED''', '1'],
  ['nobody', '''PENDING''', '''APPROVED''', '1'],
  ['nobody', '''PENDING''', '''REJECTED''', '1'],
  ['nobody', '''PENDING''', '''CANCELLED''', '1'],
  ['nobody', '''RETURNED''', '''PENDING''', '1'],
  ['nobody', '''RETURNED''', '''APPROVED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''RETURNED''', '''REJECTED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''RETURNED''', '''CANCELLED''', '1'],
  ['nobody', '''APPROVED''', '''PENDING''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''APPROVED''', '''RETURNED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''APPROVED''', '''REJECTED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''APPROVED''', '''CANCELLED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''REJECTED''', '''PENDING''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''REJECTED''', '''RETURNED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''REJECTED''', '''APPROVED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''REJECTED''', '''CANCELLED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''CANCELLED''', '''PENDING''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''CANCELLED''', '''RETURNED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''CANCELLED''', '''APPROVED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''CANCELLED''', '''REJECTED''', 'PT409 TRANSITION_NOT_ALLOWED']
]);
select pg_temp.steps('iaoms.approval_card_recipients', 'status', $$insert into iaoms.approval_card_recipients (id, institution_id, card_id, recipient_id, "position", status, activated_at, decided_at, comment, forwarded_from_id) values ('aaaaaaaa-000e-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000004', 'aaaaaaaa-0003-4000-8000-000000000002', (random() * 199)::integer + 1, <from>, now(), now(), null, null)$$, $$update iaoms.approval_card_recipients set status = <to> where id = 'aaaaaaaa-000e-4000-8000-000000000050'$$, array[
  ['nobody', '''WAITING''', '''ACTIVE''', '1'],
  ['nobody', '''WAITING''', '''SKIPPED''', '1'],
  ['nobody', '''WAITING''', '''APPROVED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''WAITING''', '''REJECTED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''WAITING''', '''FORWARDED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''ACTIVE''', '''WAITING''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''ACTIVE''', '''SKIPPED''', '1'],
  ['nobody', '''ACTIVE''', '''APPROVED''', '1'],
  ['nobody', '''ACTIVE''', '''REJECTED''', '1'],
  ['nobody', '''ACTIVE''', '''FORWARDED''', '1'],
  ['nobody', '''SKIPPED''', '''WAITING''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''SKIPPED''', '''ACTIVE''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''SKIPPED''', '''APPROVED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''SKIPPED''', '''REJECTED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''SKIPPED''', '''FORWARDED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''APPROVED''', '''WAITING''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''APPROVED''', '''ACTIVE''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''APPROVED''', '''SKIPPED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''APPROVED''', '''REJECTED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''APPROVED''', '''FORWARDED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''REJECTED''', '''WAITING''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''REJECTED''', '''ACTIVE''', '1'],
  ['nobody', '''REJECTED''', '''SKIPPED''', '1'],
  ['nobody', '''REJECTED''', '''APPROVED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''REJECTED''', '''FORWARDED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''FORWARDED''', '''WAITING''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''FORWARDED''', '''ACTIVE''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''FORWARDED''', '''SKIPPED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''FORWARDED''', '''APPROVED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''FORWARDED''', '''REJECTED''', 'PT409 TRANSITION_NOT_ALLOWED']
]);
select is(pg_temp.attempt(null, null, $$insert into iaoms.workflow_instances (id, institution_id, updated_at, card_id, template_id, stages, current_stage, finished_at) values ('aaaaaaaa-0010-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', timestamptz '2001-02-03 04:05+00', 'aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-000c-4000-8000-000000000001', '[{"routing": "PARALLEL"}, {"routing": "SEQUENTIAL"}]', 1, null); update iaoms.workflow_instances set updated_at = timestamptz '2002-02-03 04:05+00' where id = 'aaaaaaaa-0010-4000-8000-000000000050'$$, $$select updated_at = now() from iaoms.workflow_instances where id = 'aaaaaaaa-0010-4000-8000-000000000050'$$), 'true', 'iaoms.workflow_instances.updated_at says when the row last changed');
select pg_temp.steps('iaoms.workflow_instances', 'status', $$insert into iaoms.workflow_instances (id, institution_id, card_id, template_id, stages, current_stage, status, finished_at) values ('aaaaaaaa-0010-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-000c-4000-8000-000000000001', '[{"routing": "PARALLEL"}, {"routing": "SEQUENTIAL"}]', 1, <from>, null)$$, $$update iaoms.workflow_instances set status = <to> where id = 'aaaaaaaa-0010-4000-8000-000000000050'$$, array[
  ['nobody', '''RUNNING''', '''COMPLETED''', '1'],
  ['nobody', '''RUNNING''', '''REJECTED''', '1'],
  ['nobody', '''RUNNING''', '''CANCELLED''', '1'],
  ['nobody', '''COMPLETED''', '''RUNNING''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''COMPLETED''', '''REJECTED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''COMPLETED''', '''CANCELLED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''REJECTED''', '''RUNNING''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''REJECTED''', '''COMPLETED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''REJECTED''', '''CANCELLED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''CANCELLED''', '''RUNNING''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''CANCELLED''', '''COMPLETED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''CANCELLED''', '''REJECTED''', 'PT409 TRANSITION_NOT_ALLOWED']
]);
select is(pg_temp.attempt(null, null, $$insert into iaoms.notification_subscriptions (id, institution_id, updated_at, recipient_id, kind, channel) values ('aaaaaaaa-0014-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', timestamptz '2001-02-03 04:05+00', 'aaaaaaaa-0003-4000-8000-000000000001', 'APPROVAL', 'EMAIL'); update iaoms.notification_subscriptions set updated_at = timestamptz '2002-02-03 04:05+00' where id = 'aaaaaaaa-0014-4000-8000-000000000050'$$, $$select updated_at = now() from iaoms.notification_subscriptions where id = 'aaaaaaaa-0014-4000-8000-000000000050'$$), 'true', 'iaoms.notification_subscriptions.updated_at says when the row last changed');
select is(pg_temp.attempt(null, null, $$insert into iaoms.meetings (id, institution_id, updated_at, operation_id, organizer_id, title, agenda, starts_at, location, meeting_url, google_event_id, google_synced_at) values ('aaaaaaaa-0016-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', timestamptz '2001-02-03 04:05+00', 'aaaaaaaa-0002-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000002', 'title 50', null, timestamptz '2030-05-06 09:00Z', 'Room 101', null, null, null); update iaoms.meetings set updated_at = timestamptz '2002-02-03 04:05+00' where id = 'aaaaaaaa-0016-4000-8000-000000000050'$$, $$select updated_at = now() from iaoms.meetings where id = 'aaaaaaaa-0016-4000-8000-000000000050'$$), 'true', 'iaoms.meetings.updated_at says when the row last changed');
select pg_temp.steps('iaoms.meetings', 'status', $$insert into iaoms.meetings (id, institution_id, operation_id, organizer_id, title, agenda, starts_at, location, meeting_url, status, google_event_id, google_synced_at) values ('aaaaaaaa-0016-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000002', 'title 50', null, timestamptz '2030-05-06 09:00Z', 'Room 101', null, <from>, null, null)$$, $$update iaoms.meetings set status = <to> where id = 'aaaaaaaa-0016-4000-8000-000000000050'$$, array[
  ['nobody', '''SCHEDULED''', '''ONGOING''', '1'],
  ['nobody', '''SCHEDULED''', '''COMPLETED''', '1'],
  ['nobody', '''SCHEDULED''', '''CANCELLED''', '1'],
  ['nobody', '''ONGOING''', '''SCHEDULED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''ONGOING''', '''COMPLETED''', '1'],
  ['nobody', '''ONGOING''', '''CANCELLED''', '1'],
  ['nobody', '''COMPLETED''', '''SCHEDULED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''COMPLETED''', '''ONGOING''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''COMPLETED''', '''CANCELLED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''CANCELLED''', '''SCHEDULED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''CANCELLED''', '''ONGOING''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''CANCELLED''', '''COMPLETED''', 'PT409 TRANSITION_NOT_ALLOWED']
]);
select pg_temp.steps('iaoms.live_meeting_requests', 'status', $$insert into iaoms.live_meeting_requests (id, institution_id, requester_id, target_id, card_id, reason, status, expires_at, responded_at, meeting_id) values ('aaaaaaaa-0018-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000002', 'aaaaaaaa-000d-4000-8000-000000000003', 'reason 50', <from>, now() + interval '30 minutes', null, 'aaaaaaaa-0016-4000-8000-000000000003')$$, $$update iaoms.live_meeting_requests set status = <to> where id = 'aaaaaaaa-0018-4000-8000-000000000050'$$, array[
  ['nobody', '''PENDING''', '''ACCEPTED''', '1'],
  ['nobody', '''PENDING''', '''DECLINED''', '1'],
  ['nobody', '''PENDING''', '''EXPIRED''', '1'],
  ['nobody', '''PENDING''', '''WITHDRAWN''', '1'],
  ['nobody', '''ACCEPTED''', '''PENDING''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''ACCEPTED''', '''DECLINED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''ACCEPTED''', '''EXPIRED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''ACCEPTED''', '''WITHDRAWN''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''DECLINED''', '''PENDING''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''DECLINED''', '''ACCEPTED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''DECLINED''', '''EXPIRED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''DECLINED''', '''WITHDRAWN''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''EXPIRED''', '''PENDING''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''EXPIRED''', '''ACCEPTED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''EXPIRED''', '''DECLINED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''EXPIRED''', '''WITHDRAWN''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''WITHDRAWN''', '''PENDING''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''WITHDRAWN''', '''ACCEPTED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''WITHDRAWN''', '''DECLINED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''WITHDRAWN''', '''EXPIRED''', 'PT409 TRANSITION_NOT_ALLOWED']
]);
select is(pg_temp.attempt(null, null, $$insert into iaoms.calendar_events (id, institution_id, updated_at, owner_id, department_id, operation_id, title, description, starts_at, ends_at, location, google_event_id, google_calendar_id, google_synced_at) values ('aaaaaaaa-0019-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', timestamptz '2001-02-03 04:05+00', 'aaaaaaaa-0003-4000-8000-000000000002', 'aaaaaaaa-0001-4000-8000-000000000004', 'aaaaaaaa-0002-4000-8000-000000000002', 'title 50', null, timestamptz '2030-05-06 09:00Z', timestamptz '2030-05-06 10:00Z', null, gen_random_uuid()::text, null, null); update iaoms.calendar_events set updated_at = timestamptz '2002-02-03 04:05+00' where id = 'aaaaaaaa-0019-4000-8000-000000000050'$$, $$select updated_at = now() from iaoms.calendar_events where id = 'aaaaaaaa-0019-4000-8000-000000000050'$$), 'true', 'iaoms.calendar_events.updated_at says when the row last changed');
select is(pg_temp.attempt(null, null, $$insert into iaoms.channels (id, institution_id, updated_at, name, department_id, operation_id, created_by) values ('aaaaaaaa-001b-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', timestamptz '2001-02-03 04:05+00', 'name 50', 'aaaaaaaa-0001-4000-8000-000000000004', 'aaaaaaaa-0002-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000002'); update iaoms.channels set updated_at = timestamptz '2002-02-03 04:05+00' where id = 'aaaaaaaa-001b-4000-8000-000000000050'$$, $$select updated_at = now() from iaoms.channels where id = 'aaaaaaaa-001b-4000-8000-000000000050'$$), 'true', 'iaoms.channels.updated_at says when the row last changed');
select is(pg_temp.attempt(null, null, $$insert into iaoms.comments (id, institution_id, updated_at, author_id, document_id, card_id, parent_id, body) values ('aaaaaaaa-001f-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', timestamptz '2001-02-03 04:05+00', 'aaaaaaaa-0003-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', 'aaaaaaaa-000d-4000-8000-000000000003', null, 'body 50'); update iaoms.comments set updated_at = timestamptz '2002-02-03 04:05+00' where id = 'aaaaaaaa-001f-4000-8000-000000000050'$$, $$select updated_at = now() from iaoms.comments where id = 'aaaaaaaa-001f-4000-8000-000000000050'$$), 'true', 'iaoms.comments.updated_at says when the row last changed');
select pg_temp.steps('iaoms.signature_requests', 'status', $$insert into iaoms.signature_requests (id, institution_id, document_id, requester_id, signer_id, message, status, expires_at, responded_at, signature_id) values ('aaaaaaaa-0021-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000002', null, <from>, now() + interval '14 days', null, 'aaaaaaaa-0020-4000-8000-000000000001')$$, $$update iaoms.signature_requests set status = <to> where id = 'aaaaaaaa-0021-4000-8000-000000000050'$$, array[
  ['nobody', '''PENDING''', '''SIGNED''', '1'],
  ['nobody', '''PENDING''', '''DECLINED''', '1'],
  ['nobody', '''PENDING''', '''EXPIRED''', '1'],
  ['nobody', '''PENDING''', '''WITHDRAWN''', '1'],
  ['nobody', '''SIGNED''', '''PENDING''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''SIGNED''', '''DECLINED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''SIGNED''', '''EXPIRED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''SIGNED''', '''WITHDRAWN''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''DECLINED''', '''PENDING''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''DECLINED''', '''SIGNED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''DECLINED''', '''EXPIRED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''DECLINED''', '''WITHDRAWN''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''EXPIRED''', '''PENDING''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''EXPIRED''', '''SIGNED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''EXPIRED''', '''DECLINED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''EXPIRED''', '''WITHDRAWN''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''WITHDRAWN''', '''PENDING''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''WITHDRAWN''', '''SIGNED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''WITHDRAWN''', '''DECLINED''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''WITHDRAWN''', '''EXPIRED''', 'PT409 TRANSITION_NOT_ALLOWED']
]);
select is(pg_temp.attempt(null, null, $$insert into iaoms.dashboard_widgets (id, institution_id, updated_at, owner_id, kind) values ('aaaaaaaa-0023-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', timestamptz '2001-02-03 04:05+00', 'aaaaaaaa-0003-4000-8000-000000000001', 'COUNTERS'); update iaoms.dashboard_widgets set updated_at = timestamptz '2002-02-03 04:05+00' where id = 'aaaaaaaa-0023-4000-8000-000000000050'$$, $$select updated_at = now() from iaoms.dashboard_widgets where id = 'aaaaaaaa-0023-4000-8000-000000000050'$$), 'true', 'iaoms.dashboard_widgets.updated_at says when the row last changed');
select is(pg_temp.attempt(null, null, $$insert into iaoms.reminders (id, institution_id, updated_at, owner_id, text, remind_at, operation_id, sent_at) values ('aaaaaaaa-0028-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', timestamptz '2001-02-03 04:05+00', 'aaaaaaaa-0003-4000-8000-000000000001', 'text 50', timestamptz '2030-05-06 09:00Z', 'aaaaaaaa-0002-4000-8000-000000000001', null); update iaoms.reminders set updated_at = timestamptz '2002-02-03 04:05+00' where id = 'aaaaaaaa-0028-4000-8000-000000000050'$$, $$select updated_at = now() from iaoms.reminders where id = 'aaaaaaaa-0028-4000-8000-000000000050'$$), 'true', 'iaoms.reminders.updated_at says when the row last changed');
select is(pg_temp.attempt(null, null, $$insert into iaoms.notes (id, institution_id, updated_at, owner_id, title, operation_id) values ('aaaaaaaa-0029-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', timestamptz '2001-02-03 04:05+00', 'aaaaaaaa-0003-4000-8000-000000000001', 'title 50', 'aaaaaaaa-0002-4000-8000-000000000001'); update iaoms.notes set updated_at = timestamptz '2002-02-03 04:05+00' where id = 'aaaaaaaa-0029-4000-8000-000000000050'$$, $$select updated_at = now() from iaoms.notes where id = 'aaaaaaaa-0029-4000-8000-000000000050'$$), 'true', 'iaoms.notes.updated_at says when the row last changed');
create temporary table fired (what text);
create or replace function iaoms_private.institutions_bring_templates() returns trigger language plpgsql as $$ begin insert into pg_temp.fired values ('trigger bring_templates'); return null; end $$;
create or replace function iaoms_private.approval_cards_tell_submitter() returns trigger language plpgsql as $$ begin insert into pg_temp.fired values ('trigger tell_submitter'); return null; end $$;
create or replace function iaoms_private.approval_cards_keep_history() returns trigger language plpgsql as $$ begin insert into pg_temp.fired values ('trigger keep_history'); return null; end $$;
create or replace function iaoms_private.approval_card_recipients_tell_signer() returns trigger language plpgsql as $$ begin insert into pg_temp.fired values ('trigger tell_signer'); return null; end $$;
create or replace function iaoms_private.approvals_note_activity() returns trigger language plpgsql as $$ begin insert into pg_temp.fired values ('trigger note_activity'); return null; end $$;
create or replace function iaoms_private.escalations_tell_superior() returns trigger language plpgsql as $$ begin insert into pg_temp.fired values ('trigger tell_superior'); return null; end $$;
create or replace function iaoms_private.messages_stir_channel() returns trigger language plpgsql as $$ begin insert into pg_temp.fired values ('trigger stir_channel'); return null; end $$;
select is(pg_temp.attempt(null, null, $$insert into iaoms.institutions (id, name, code, time_zone, password_cost) values ('aaaaaaaa-0000-4000-8000-000000000050', 'name 50', 'I' || upper(substr(md5(gen_random_uuid()::text), 1, 8)), 'Asia/Kolkata', 4)$$, $$select count(*) from pg_temp.fired where what = 'trigger bring_templates'$$), '1', 'a new row of iaoms.institutions fires it: trigger bring_templates');
select is(pg_temp.attempt(null, null, $$insert into iaoms.institutions (id, name, code, time_zone, password_cost) values ('aaaaaaaa-0000-4000-8000-000000000050', 'name 50', 'I' || upper(substr(md5(gen_random_uuid()::text), 1, 8)), 'Asia/Kolkata', 4); delete from pg_temp.fired; delete from iaoms.institutions where id = 'aaaaaaaa-0000-4000-8000-000000000050'$$, $$select count(*) from pg_temp.fired where what = 'trigger bring_templates'$$), '0', 'a deleted row of iaoms.institutions does not fire it: trigger bring_templates');
select is(pg_temp.attempt(null, null, $$update iaoms.institutions set updated_at = updated_at where id = 'aaaaaaaa-0000-4000-8000-000000000001'$$, $$select count(*) from pg_temp.fired where what = 'trigger bring_templates'$$), '0', 'an update of iaoms.institutions does not fire it: trigger bring_templates');
select is(pg_temp.attempt(null, null, $$insert into iaoms.approval_cards (id, institution_id, operation_id, document_id, submitter_id, department_id, title, routing, status, decided_at) values ('aaaaaaaa-000d-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000005', 'aaaaaaaa-0003-4000-8000-000000000003', 'aaaaaaaa-0001-4000-8000-000000000001', 'title 50', 'SEQUENTIAL', 'CANCELLED', now())$$, $$select count(*) from pg_temp.fired where what = 'trigger tell_submitter'$$), '0', 'a new row of iaoms.approval_cards does not fire it: trigger tell_submitter');
select is(pg_temp.attempt(null, null, $$insert into iaoms.approval_cards (id, institution_id, operation_id, document_id, submitter_id, department_id, title, routing, status, decided_at) values ('aaaaaaaa-000d-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000005', 'aaaaaaaa-0003-4000-8000-000000000003', 'aaaaaaaa-0001-4000-8000-000000000001', 'title 50', 'SEQUENTIAL', 'CANCELLED', now()); delete from pg_temp.fired; delete from iaoms.approval_cards where id = 'aaaaaaaa-000d-4000-8000-000000000050'$$, $$select count(*) from pg_temp.fired where what = 'trigger tell_submitter'$$), '0', 'a deleted row of iaoms.approval_cards does not fire it: trigger tell_submitter');
select is(pg_temp.attempt(null, null, $$update iaoms.approval_cards set priority = priority where id = 'aaaaaaaa-000d-4000-8000-000000000001'$$, $$select count(*) from pg_temp.fired where what = 'trigger tell_submitter'$$), '0', 'an update of iaoms.approval_cards.priority does not fire it: trigger tell_submitter');
select is(pg_temp.attempt(null, null, $$insert into iaoms.approval_cards (id, institution_id, operation_id, document_id, submitter_id, department_id, title, routing, status, decided_at) values ('aaaaaaaa-000d-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000005', 'aaaaaaaa-0003-4000-8000-000000000003', 'aaaaaaaa-0001-4000-8000-000000000001', 'title 50', 'SEQUENTIAL', 'CANCELLED', now())$$, $$select count(*) from pg_temp.fired where what = 'trigger keep_history'$$), '0', 'a new row of iaoms.approval_cards does not fire it: trigger keep_history');
select is(pg_temp.attempt(null, null, $$insert into iaoms.approval_cards (id, institution_id, operation_id, document_id, submitter_id, department_id, title, routing, status, decided_at) values ('aaaaaaaa-000d-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0008-4000-8000-000000000005', 'aaaaaaaa-0003-4000-8000-000000000003', 'aaaaaaaa-0001-4000-8000-000000000001', 'title 50', 'SEQUENTIAL', 'CANCELLED', now()); delete from pg_temp.fired; delete from iaoms.approval_cards where id = 'aaaaaaaa-000d-4000-8000-000000000050'$$, $$select count(*) from pg_temp.fired where what = 'trigger keep_history'$$), '0', 'a deleted row of iaoms.approval_cards does not fire it: trigger keep_history');
select is(pg_temp.attempt(null, null, $$update iaoms.approval_cards set priority = priority where id = 'aaaaaaaa-000d-4000-8000-000000000001'$$, $$select count(*) from pg_temp.fired where what = 'trigger keep_history'$$), '0', 'an update of iaoms.approval_cards.priority does not fire it: trigger keep_history');
select is(pg_temp.attempt(null, null, $$insert into iaoms.approval_card_recipients (id, institution_id, card_id, recipient_id, "position", activated_at, decided_at, comment, forwarded_from_id) values ('aaaaaaaa-000e-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000004', 'aaaaaaaa-0003-4000-8000-000000000002', (random() * 199)::integer + 1, now(), now(), null, null); delete from pg_temp.fired; delete from iaoms.approval_card_recipients where id = 'aaaaaaaa-000e-4000-8000-000000000050'$$, $$select count(*) from pg_temp.fired where what = 'trigger tell_signer'$$), '0', 'a deleted row of iaoms.approval_card_recipients does not fire it: trigger tell_signer');
select is(pg_temp.attempt(null, null, $$update iaoms.approval_card_recipients set round = round where id = 'aaaaaaaa-000e-4000-8000-000000000001'$$, $$select count(*) from pg_temp.fired where what = 'trigger tell_signer'$$), '0', 'an update of iaoms.approval_card_recipients.round does not fire it: trigger tell_signer');
select is(pg_temp.attempt(null, null, $$insert into iaoms.approvals (id, institution_id, card_id, step_id, actor_id, action, comment, ip_address) values ('aaaaaaaa-000f-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-000e-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000001', 'SUBMITTED', null, null)$$, $$select count(*) from pg_temp.fired where what = 'trigger note_activity'$$), '1', 'a new row of iaoms.approvals fires it: trigger note_activity');
select is(pg_temp.attempt(null, null, $$insert into iaoms.approvals (id, institution_id, card_id, step_id, actor_id, action, comment, ip_address) values ('aaaaaaaa-000f-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-000e-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000001', 'SUBMITTED', null, null); delete from pg_temp.fired; delete from iaoms.approvals where id = 'aaaaaaaa-000f-4000-8000-000000000050'$$, $$select count(*) from pg_temp.fired where what = 'trigger note_activity'$$), '0', 'a deleted row of iaoms.approvals does not fire it: trigger note_activity');
select is(pg_temp.attempt(null, null, $$insert into iaoms.escalations (id, institution_id, card_id, step_id, escalated_to, reason, resolved_at) values ('aaaaaaaa-0011-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-000e-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000001', 'OVERDUE', null)$$, $$select count(*) from pg_temp.fired where what = 'trigger tell_superior'$$), '1', 'a new row of iaoms.escalations fires it: trigger tell_superior');
select is(pg_temp.attempt(null, null, $$insert into iaoms.escalations (id, institution_id, card_id, step_id, escalated_to, reason, resolved_at) values ('aaaaaaaa-0011-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-000d-4000-8000-000000000003', 'aaaaaaaa-000e-4000-8000-000000000003', 'aaaaaaaa-0003-4000-8000-000000000001', 'OVERDUE', null); delete from pg_temp.fired; delete from iaoms.escalations where id = 'aaaaaaaa-0011-4000-8000-000000000050'$$, $$select count(*) from pg_temp.fired where what = 'trigger tell_superior'$$), '0', 'a deleted row of iaoms.escalations does not fire it: trigger tell_superior');
select is(pg_temp.attempt(null, null, $$update iaoms.escalations set resolved_at = resolved_at where id = 'aaaaaaaa-0011-4000-8000-000000000001'$$, $$select count(*) from pg_temp.fired where what = 'trigger tell_superior'$$), '0', 'an update of iaoms.escalations does not fire it: trigger tell_superior');
select is(pg_temp.attempt(null, null, $$insert into iaoms.messages (id, institution_id, channel_id, author_id, body, reply_to, edited_at, retracted_at) values ('aaaaaaaa-001d-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001b-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000002', 'Good morning.', null, null, null)$$, $$select count(*) from pg_temp.fired where what = 'trigger stir_channel'$$), '1', 'a new row of iaoms.messages fires it: trigger stir_channel');
select is(pg_temp.attempt(null, null, $$insert into iaoms.messages (id, institution_id, channel_id, author_id, body, reply_to, edited_at, retracted_at) values ('aaaaaaaa-001d-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-001b-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000002', 'Good morning.', null, null, null); delete from pg_temp.fired; delete from iaoms.messages where id = 'aaaaaaaa-001d-4000-8000-000000000050'$$, $$select count(*) from pg_temp.fired where what = 'trigger stir_channel'$$), '0', 'a deleted row of iaoms.messages does not fire it: trigger stir_channel');
select is(pg_temp.attempt(null, null, $$update iaoms.messages set body = body where id = 'aaaaaaaa-001d-4000-8000-000000000001'$$, $$select count(*) from pg_temp.fired where what = 'trigger stir_channel'$$), '0', 'an update of iaoms.messages does not fire it: trigger stir_channel');

select * from finish();
rollback;
