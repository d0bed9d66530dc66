-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists callcenter.voicemails (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  call_log_id uuid not null,
  seconds integer not null,
  transcript text,
  taken_by uuid,
  taken_at timestamptz,
  constraint voicemails_pkey primary key (id),
  constraint voicemails_tenant_id_call_log_id_key unique (tenant_id, call_log_id),
  constraint voicemails_seconds_range_check check (seconds between 1 and 600),
  constraint voicemails_transcript_length_check check (char_length(transcript) between 1 and 10000),
  constraint voicemails_taken_has_moment check (taken_by is null or taken_at is not null),
  constraint voicemails_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict,
  constraint voicemails_call_log_id_fkey foreign key (tenant_id, call_log_id) references callcenter.call_logs (tenant_id, id) on delete cascade,
  constraint voicemails_taken_by_fkey foreign key (taken_by) references callcenter.users (id) on delete set null (taken_by)
);
comment on table callcenter.voicemails is 'A message that a caller left. Agents of the team that was called see that it waits, and whoever takes it calls back.';
comment on column callcenter.voicemails.id is 'The row''s key.';
comment on column callcenter.voicemails.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.voicemails.created_at is 'When the row was written.';
comment on column callcenter.voicemails.call_log_id is 'The call.';
comment on column callcenter.voicemails.seconds is 'How long it is.';
comment on column callcenter.voicemails.transcript is 'What was said, as far as a machine understood it.';
comment on column callcenter.voicemails.taken_by is 'Who calls back.';
comment on column callcenter.voicemails.taken_at is 'Since when.';
alter table callcenter.voicemails enable row level security;
revoke all on table callcenter.voicemails from public, anon, authenticated, service_role;

create index if not exists idx_voicemails_waiting
  on callcenter.voicemails (created_at) where taken_by is null;

create index if not exists voicemails_call_log_id_idx
  on callcenter.voicemails (call_log_id);

create index if not exists voicemails_taken_by_idx
  on callcenter.voicemails (taken_by);
