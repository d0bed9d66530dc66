-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists callcenter.daily_metrics (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  day date not null,
  leads integer default 0 not null,
  won integer default 0 not null,
  lost integer default 0 not null,
  calls integer default 0 not null,
  answered integer default 0 not null,
  messages integer default 0 not null,
  points integer default 0 not null,
  constraint daily_metrics_pkey primary key (id),
  constraint daily_metrics_leads_range_check check (leads >= 0),
  constraint daily_metrics_won_range_check check (won >= 0),
  constraint daily_metrics_lost_range_check check (lost >= 0),
  constraint daily_metrics_calls_range_check check (calls >= 0),
  constraint daily_metrics_answered_range_check check (answered >= 0),
  constraint daily_metrics_messages_range_check check (messages >= 0),
  constraint daily_metrics_points_range_check check (points >= 0),
  constraint daily_metrics_answered_are_calls check (answered <= greatest(calls, 0)),
  constraint daily_metrics_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict
);
comment on table callcenter.daily_metrics is 'What a tenant did in a day, in UTC. Made every night for the two days before, and made anew it is the same.';
comment on column callcenter.daily_metrics.id is 'The row''s key.';
comment on column callcenter.daily_metrics.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.daily_metrics.created_at is 'When the row was written.';
comment on column callcenter.daily_metrics.day is 'The day.';
comment on column callcenter.daily_metrics.leads is 'Leads that came in.';
comment on column callcenter.daily_metrics.won is 'Leads that were won.';
comment on column callcenter.daily_metrics.lost is 'Leads that were lost.';
comment on column callcenter.daily_metrics.calls is 'Calls, both ways.';
comment on column callcenter.daily_metrics.answered is 'Calls that somebody answered.';
comment on column callcenter.daily_metrics.messages is 'Messages that were written.';
comment on column callcenter.daily_metrics.points is 'Points that were earned.';
alter table callcenter.daily_metrics enable row level security;
revoke all on table callcenter.daily_metrics from public, anon, authenticated, service_role;

create unique index if not exists daily_metrics_tenant_id_day_idx
  on callcenter.daily_metrics (tenant_id, day);
