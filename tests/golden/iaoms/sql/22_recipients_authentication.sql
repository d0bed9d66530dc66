-- Made by seoc from the domain iaoms. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists iaoms.recipients (
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  id uuid not null,
  institution_id uuid not null,
  department_id uuid,
  role iaoms.recipient_role default 'EMPLOYEE' not null,
  full_name text not null,
  designation text,
  hitam_id text,
  email iaoms_private.email,
  phone text,
  avatar_url iaoms_private.url,
  google_sub text,
  google_synced_at timestamptz,
  drive_folder_id iaoms.drive_id,
  password_hash iaoms.bcrypt_hash,
  password_changed_at timestamptz,
  password_expires_at timestamptz,
  failed_logins integer default 0 not null,
  locked_until timestamptz,
  face_enrolled_at timestamptz,
  face_embedding bytea,
  signed_out_at timestamptz,
  is_active boolean default true not null,
  last_seen_at timestamptz,
  constraint recipients_pkey primary key (id),
  constraint recipients_hitam_id_key unique (hitam_id),
  constraint recipients_institution_id_email_key unique (institution_id, email),
  constraint recipients_google_sub_key unique (google_sub),
  constraint recipients_institution_id_id_key unique (institution_id, id),
  constraint recipients_full_name_length_check check (char_length(full_name) between 1 and 120),
  constraint recipients_designation_length_check check (char_length(designation) between 1 and 120),
  constraint recipients_hitam_id_pattern_check check (hitam_id ~ '^[0-9A-Z]{6,12}$'),
  constraint recipients_phone_pattern_check check (phone ~ '^\+[0-9]{8,15}$'),
  constraint recipients_google_sub_length_check check (char_length(google_sub) between 1 and 255),
  constraint recipients_failed_logins_range_check check (failed_logins >= 0),
  constraint recipients_password_has_moments check ((password_hash is null) = (password_changed_at is null) and (password_hash is null) = (password_expires_at is null)),
  constraint recipients_id_fkey foreign key (id) references auth.users (id) on delete cascade,
  constraint recipients_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint recipients_department_id_fkey foreign key (institution_id, department_id) references iaoms.departments (institution_id, id) on delete set null (department_id)
);
comment on table iaoms.recipients is 'Somebody with an account: whoever sends, receives, signs. Role, department and what his account rests on are changed by functions only;
secrets are read by no client.';
comment on column iaoms.recipients.created_at is 'When the row was written.';
comment on column iaoms.recipients.updated_at is 'When the row last changed.';
comment on column iaoms.recipients.id is 'The key of the account.';
comment on column iaoms.recipients.institution_id is 'The institution he works for.';
comment on column iaoms.recipients.department_id is 'The department he works in; none until the office has placed him.';
comment on column iaoms.recipients.role is 'What he may do.';
comment on column iaoms.recipients.full_name is 'His name.';
comment on column iaoms.recipients.designation is 'What it says on his door.';
comment on column iaoms.recipients.hitam_id is 'The number of the institution, which he signs in with.';
comment on column iaoms.recipients.email is 'Where he is written to.';
comment on column iaoms.recipients.phone is 'Where he is called; the office alone is shown it.';
comment on column iaoms.recipients.avatar_url is 'His picture.';
comment on column iaoms.recipients.google_sub is 'What Google calls his account.';
comment on column iaoms.recipients.google_synced_at is 'When his name and picture were last taken from there.';
comment on column iaoms.recipients.drive_folder_id is 'His folder in Google Drive.';
comment on column iaoms.recipients.password_hash is 'His password, as bcrypt keeps it.';
comment on column iaoms.recipients.password_changed_at is 'When he chose it.';
comment on column iaoms.recipients.password_expires_at is 'From when it no longer opens anything.';
comment on column iaoms.recipients.failed_logins is 'Wrong passwords since the last right one.';
comment on column iaoms.recipients.locked_until is 'Until when no password opens anything.';
comment on column iaoms.recipients.face_enrolled_at is 'When his face was learned; absent when it was not.';
comment on column iaoms.recipients.face_embedding is 'What his face is recognized by.';
comment on column iaoms.recipients.signed_out_at is 'Whatever was issued to him before is over: he was signed out everywhere.';
comment on column iaoms.recipients.is_active is 'False once he has left.';
comment on column iaoms.recipients.last_seen_at is 'When he was last here.';
alter table iaoms.recipients enable row level security;
revoke all on table iaoms.recipients from public, anon, authenticated, service_role;

create index if not exists recipients_institution_id_role_idx
  on iaoms.recipients (institution_id, role);

create index if not exists recipients_password_expires_at_idx
  on iaoms.recipients (password_expires_at) where password_hash is not null;

create index if not exists recipients_department_id_idx
  on iaoms.recipients (department_id);

create table if not exists iaoms.auth_sessions (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  recipient_id uuid not null,
  method iaoms.auth_method not null,
  token_hash iaoms.sha256 not null,
  device_name text not null,
  ip_address inet,
  user_agent text,
  created_at timestamptz default now() not null,
  last_seen_at timestamptz default now() not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  end_reason iaoms.session_end,
  ended_by uuid,
  constraint auth_sessions_pkey primary key (id),
  constraint auth_sessions_token_hash_key unique (token_hash),
  constraint auth_sessions_device_name_length_check check (char_length(device_name) between 1 and 120),
  constraint auth_sessions_user_agent_length_check check (char_length(user_agent) <= 1000),
  constraint auth_sessions_end_has_reason check ((ended_at is null) = (end_reason is null)),
  constraint auth_sessions_expire_later check (expires_at > created_at),
  constraint auth_sessions_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint auth_sessions_recipient_id_fkey foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint auth_sessions_ended_by_fkey foreign key (institution_id, ended_by) references iaoms.recipients (institution_id, id) on delete set null (ended_by)
);
comment on table iaoms.auth_sessions is 'A device on which somebody is signed in. Its key is the session in the token, so that a session that was ended is known by every
request that comes with it.';
comment on column iaoms.auth_sessions.id is 'The row''s key.';
comment on column iaoms.auth_sessions.institution_id is 'The institution the row belongs to.';
comment on column iaoms.auth_sessions.recipient_id is 'Who.';
comment on column iaoms.auth_sessions.method is 'How he proved it.';
comment on column iaoms.auth_sessions.token_hash is 'The hash of the token; the token itself was shown once.';
comment on column iaoms.auth_sessions.device_name is 'What he calls the device.';
comment on column iaoms.auth_sessions.ip_address is 'From where.';
comment on column iaoms.auth_sessions.user_agent is 'With what.';
comment on column iaoms.auth_sessions.created_at is 'When he came.';
comment on column iaoms.auth_sessions.last_seen_at is 'When the device was last heard of.';
comment on column iaoms.auth_sessions.expires_at is 'Until when it lasts.';
comment on column iaoms.auth_sessions.ended_at is 'When it was over.';
comment on column iaoms.auth_sessions.end_reason is 'Why.';
comment on column iaoms.auth_sessions.ended_by is 'Who ended it, if somebody did.';
alter table iaoms.auth_sessions enable row level security;
revoke all on table iaoms.auth_sessions from public, anon, authenticated, service_role;

create index if not exists auth_sessions_recipient_id_created_at_idx
  on iaoms.auth_sessions (recipient_id, created_at desc);

create index if not exists auth_sessions_expires_at_idx
  on iaoms.auth_sessions (expires_at) where ended_at is null;

create index if not exists auth_sessions_institution_id_idx
  on iaoms.auth_sessions (institution_id);

create index if not exists auth_sessions_ended_by_idx
  on iaoms.auth_sessions (ended_by);

create table if not exists iaoms.face_auth_records (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  recipient_id uuid not null,
  purpose iaoms.face_purpose not null,
  confidence iaoms.confidence not null,
  threshold iaoms.confidence default 0.68 not null,
  is_match boolean generated always as (confidence >= threshold) stored not null,
  model text default 'Facenet512' not null,
  embedding bytea,
  ip_address inet,
  constraint face_auth_records_pkey primary key (id),
  constraint face_auth_records_confidence_number_check check (confidence <> 'NaN'::double precision),
  constraint face_auth_records_threshold_number_check check (threshold <> 'NaN'::double precision),
  constraint face_auth_records_model_length_check check (char_length(model) between 1 and 60),
  constraint face_auth_records_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint face_auth_records_recipient_id_fkey foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.face_auth_records is 'One look at a face: whose it was meant to be, and how sure the model was. The service that looks writes it, and nobody else.';
comment on column iaoms.face_auth_records.id is 'The row''s key.';
comment on column iaoms.face_auth_records.institution_id is 'The institution the row belongs to.';
comment on column iaoms.face_auth_records.created_at is 'When the row was written.';
comment on column iaoms.face_auth_records.recipient_id is 'Whose face it was meant to be.';
comment on column iaoms.face_auth_records.purpose is 'What for.';
comment on column iaoms.face_auth_records.confidence is 'How sure the model was.';
comment on column iaoms.face_auth_records.threshold is 'How sure it had to be.';
comment on column iaoms.face_auth_records.is_match is 'Was it his?';
comment on column iaoms.face_auth_records.model is 'Which model looked.';
comment on column iaoms.face_auth_records.embedding is 'What the model saw.';
comment on column iaoms.face_auth_records.ip_address is 'From where.';
alter table iaoms.face_auth_records enable row level security;
revoke all on table iaoms.face_auth_records from public, anon, authenticated, service_role;

create index if not exists face_auth_records_recipient_id_purpose_created_at_idx
  on iaoms.face_auth_records (recipient_id, purpose, created_at desc);

create index if not exists face_auth_records_institution_id_idx
  on iaoms.face_auth_records (institution_id);

create index if not exists face_auth_records_created_at_idx
  on iaoms.face_auth_records (created_at);

create table if not exists iaoms.user_preferences (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  recipient_id uuid not null,
  theme text default 'system' not null,
  language text default 'en' not null,
  digest iaoms.digest default 'DAILY' not null,
  page_size integer default 25 not null,
  quiet_from time,
  quiet_until time,
  constraint user_preferences_pkey primary key (id),
  constraint user_preferences_institution_id_recipient_id_key unique (institution_id, recipient_id),
  constraint user_preferences_theme_pattern_check check (theme ~ '^(system|light|dark)$'),
  constraint user_preferences_language_pattern_check check (language ~ '^[a-z]{2}(-[A-Z]{2})?$'),
  constraint user_preferences_page_size_range_check check (page_size between 5 and 100),
  constraint user_preferences_quiet_has_both_ends check ((quiet_from is null) = (quiet_until is null)),
  constraint user_preferences_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint user_preferences_recipient_id_fkey foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.user_preferences is 'How somebody wants the system to look and to speak to him.';
comment on column iaoms.user_preferences.id is 'The row''s key.';
comment on column iaoms.user_preferences.institution_id is 'The institution the row belongs to.';
comment on column iaoms.user_preferences.created_at is 'When the row was written.';
comment on column iaoms.user_preferences.updated_at is 'When the row last changed.';
comment on column iaoms.user_preferences.recipient_id is 'Who.';
comment on column iaoms.user_preferences.theme is 'How it looks.';
comment on column iaoms.user_preferences.language is 'Which language it speaks.';
comment on column iaoms.user_preferences.digest is 'How often he is written a summary.';
comment on column iaoms.user_preferences.page_size is 'How many rows stand on a page.';
comment on column iaoms.user_preferences.quiet_from is 'From when he is not disturbed by things that can wait.';
comment on column iaoms.user_preferences.quiet_until is 'Until when.';
alter table iaoms.user_preferences enable row level security;
revoke all on table iaoms.user_preferences from public, anon, authenticated, service_role;

create index if not exists user_preferences_recipient_id_idx
  on iaoms.user_preferences (recipient_id);

create table if not exists iaoms.role_permissions (
  id uuid default gen_random_uuid() not null,
  role iaoms.recipient_role not null,
  permission text not null,
  constraint role_permissions_pkey primary key (id),
  constraint role_permissions_role_permission_key unique (role, permission),
  constraint role_permissions_permission_length_check check (char_length(permission) between 3 and 60),
  constraint role_permissions_permission_pattern_check check (permission ~ '^[a-z]+\.[a-z_]+$')
);
comment on table iaoms.role_permissions is 'What each role may do. The rows belong to the schema: rules and functions ask them, and a permission is given or taken by a row.';
comment on column iaoms.role_permissions.id is 'The row''s key.';
comment on column iaoms.role_permissions.role is 'Who.';
comment on column iaoms.role_permissions.permission is 'What: the thing and the act.';
alter table iaoms.role_permissions enable row level security;
revoke all on table iaoms.role_permissions from public, anon, authenticated, service_role;
