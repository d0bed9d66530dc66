-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists callcenter.call_logs (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  reference callcenter.ulid not null,
  direction callcenter.call_direction not null,
  lead_id uuid,
  agent_id uuid,
  team_id uuid,
  campaign_id uuid,
  line_id uuid,
  other_number text,
  status callcenter.call_status default 'RINGING' not null,
  started_at timestamptz default now() not null,
  answered_at timestamptz,
  ended_at timestamptz,
  talk_seconds integer generated always as (extract(epoch from ended_at - answered_at)::integer) stored,
  outcome callcenter.call_outcome,
  note text,
  constraint call_logs_pkey primary key (id),
  constraint call_logs_tenant_id_reference_key unique (tenant_id, reference),
  constraint call_logs_tenant_id_id_key unique (tenant_id, id),
  constraint call_logs_other_number_sealed_check check (other_number ~ '^sealed:[0-9]+:[0-9a-f]{64}:[A-Za-z0-9+/]+=*$'),
  constraint call_logs_note_length_check check (char_length(note) between 1 and 2000),
  constraint call_logs_in_order check (answered_at >= started_at and ended_at >= coalesce(answered_at, started_at)),
  constraint call_logs_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict,
  constraint call_logs_lead_id_fkey foreign key (tenant_id, lead_id) references callcenter.leads (tenant_id, id) on delete set null (lead_id),
  constraint call_logs_agent_id_fkey foreign key (agent_id) references callcenter.users (id) on delete set null (agent_id),
  constraint call_logs_team_id_fkey foreign key (tenant_id, team_id) references callcenter.teams (tenant_id, id) on delete set null (team_id),
  constraint call_logs_campaign_id_fkey foreign key (tenant_id, campaign_id) references callcenter.campaigns (tenant_id, id) on delete set null (campaign_id)
);
comment on table callcenter.call_logs is 'A call. Its agent sees it, and whoever watches over calls. The other side''s number is stored encrypted; `reference` is what people
read out to each other. After two years nobody knows any more who called.';
comment on column callcenter.call_logs.id is 'The row''s key.';
comment on column callcenter.call_logs.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.call_logs.created_at is 'When the row was written.';
comment on column callcenter.call_logs.reference is 'What people call it by.';
comment on column callcenter.call_logs.direction is 'Which way it goes.';
comment on column callcenter.call_logs.lead_id is 'Whom it is about.';
comment on column callcenter.call_logs.agent_id is 'Who talks; nobody yet while it rings.';
comment on column callcenter.call_logs.team_id is 'At which team it rings; at all of them when nothing is said.';
comment on column callcenter.call_logs.campaign_id is 'The campaign it belongs to.';
comment on column callcenter.call_logs.line_id is 'The tenant''s number.';
comment on column callcenter.call_logs.other_number is 'The other side''s number.';
comment on column callcenter.call_logs.status is 'Where it stands.';
comment on column callcenter.call_logs.started_at is 'When it began to ring.';
comment on column callcenter.call_logs.answered_at is 'When somebody answered.';
comment on column callcenter.call_logs.ended_at is 'When it was over.';
comment on column callcenter.call_logs.talk_seconds is 'How long they talked; absent when nobody did.';
comment on column callcenter.call_logs.outcome is 'What came of it.';
comment on column callcenter.call_logs.note is 'What the agent wrote up.';
alter table callcenter.call_logs enable row level security;
revoke all on table callcenter.call_logs from public, anon, authenticated, service_role;

create index if not exists call_logs_other_number_idx
  on callcenter.call_logs ((split_part(other_number, ':', 3)));

create index if not exists call_logs_started_at_idx
  on callcenter.call_logs (started_at desc);

create index if not exists call_logs_agent_id_started_at_idx
  on callcenter.call_logs (agent_id, started_at desc);

create index if not exists idx_call_logs_ringing
  on callcenter.call_logs (started_at) where status = 'RINGING';

create index if not exists call_logs_lead_id_idx
  on callcenter.call_logs (lead_id);

create index if not exists call_logs_team_id_idx
  on callcenter.call_logs (team_id);

create index if not exists call_logs_campaign_id_idx
  on callcenter.call_logs (campaign_id);

create index if not exists call_logs_line_id_idx
  on callcenter.call_logs (line_id);

create index if not exists call_logs_started_at_undone_idx
  on callcenter.call_logs (started_at) where other_number is not null or note is not null;
