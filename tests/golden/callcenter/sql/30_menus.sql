-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists callcenter.ivr_menus (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  name text not null,
  prompt text not null,
  constraint ivr_menus_pkey primary key (id),
  constraint ivr_menus_tenant_id_name_key unique (tenant_id, name),
  constraint ivr_menus_tenant_id_id_key unique (tenant_id, id),
  constraint ivr_menus_name_length_check check (char_length(name) between 1 and 80),
  constraint ivr_menus_prompt_length_check check (char_length(prompt) between 1 and 1000),
  constraint ivr_menus_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict
);
comment on table callcenter.ivr_menus is 'What a caller hears: a greeting, and what each key does.';
comment on column callcenter.ivr_menus.id is 'The row''s key.';
comment on column callcenter.ivr_menus.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.ivr_menus.created_at is 'When the row was written.';
comment on column callcenter.ivr_menus.updated_at is 'When it last changed.';
comment on column callcenter.ivr_menus.name is 'What it is called.';
comment on column callcenter.ivr_menus.prompt is 'What the caller hears.';
alter table callcenter.ivr_menus enable row level security;
revoke all on table callcenter.ivr_menus from public, anon, authenticated, service_role;

create table if not exists callcenter.ivr_options (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  menu_id uuid not null,
  digit text not null,
  target_id uuid,
  team_id uuid,
  takes_message boolean default false not null,
  action callcenter.ivr_action generated always as (case
  when target_id is not null then 'MENU'
  when team_id is not null then 'TEAM'
  when takes_message then 'VOICEMAIL'
  else 'HANG_UP'
end) stored not null,
  constraint ivr_options_pkey primary key (id),
  constraint ivr_options_tenant_id_menu_id_digit_key unique (tenant_id, menu_id, digit),
  constraint ivr_options_digit_pattern_check check (digit ~ '^[0-9*#]$'),
  constraint ivr_options_lead_to_one_place check (num_nonnulls(target_id, team_id) + takes_message::integer <= 1),
  constraint ivr_options_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict,
  constraint ivr_options_menu_id_fkey foreign key (tenant_id, menu_id) references callcenter.ivr_menus (tenant_id, id) on delete cascade,
  constraint ivr_options_target_id_fkey foreign key (tenant_id, target_id) references callcenter.ivr_menus (tenant_id, id) on delete cascade,
  constraint ivr_options_team_id_fkey foreign key (tenant_id, team_id) references callcenter.teams (tenant_id, id) on delete cascade
);
comment on table callcenter.ivr_options is 'What a key does in a menu.';
comment on column callcenter.ivr_options.id is 'The row''s key.';
comment on column callcenter.ivr_options.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.ivr_options.created_at is 'When the row was written.';
comment on column callcenter.ivr_options.menu_id is 'The menu.';
comment on column callcenter.ivr_options.digit is 'The key.';
comment on column callcenter.ivr_options.target_id is 'Which menu it leads to.';
comment on column callcenter.ivr_options.team_id is 'At which team it rings.';
comment on column callcenter.ivr_options.takes_message is 'Does it take a message?';
comment on column callcenter.ivr_options.action is 'What it does, all in all.';
alter table callcenter.ivr_options enable row level security;
revoke all on table callcenter.ivr_options from public, anon, authenticated, service_role;

create index if not exists ivr_options_menu_id_idx
  on callcenter.ivr_options (menu_id);

create index if not exists ivr_options_target_id_idx
  on callcenter.ivr_options (target_id);

create index if not exists ivr_options_team_id_idx
  on callcenter.ivr_options (team_id);

create table if not exists callcenter.phone_numbers (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  number text not null,
  title text not null,
  menu_id uuid,
  campaign_id uuid,
  served_by uuid,
  is_active boolean default true not null,
  constraint phone_numbers_pkey primary key (id),
  constraint phone_numbers_number_key unique (number),
  constraint phone_numbers_tenant_id_id_key unique (tenant_id, id),
  constraint phone_numbers_number_pattern_check check (number ~ '^[+][1-9][0-9]{6,14}$'),
  constraint phone_numbers_title_length_check check (char_length(title) between 1 and 80),
  constraint phone_numbers_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict,
  constraint phone_numbers_menu_id_fkey foreign key (tenant_id, menu_id) references callcenter.ivr_menus (tenant_id, id) on delete set null (menu_id),
  constraint phone_numbers_campaign_id_fkey foreign key (tenant_id, campaign_id) references callcenter.campaigns (tenant_id, id) on delete set null (campaign_id)
);
comment on table callcenter.phone_numbers is 'A number of the tenant''s, and what whoever calls it hears first.';
comment on column callcenter.phone_numbers.id is 'The row''s key.';
comment on column callcenter.phone_numbers.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.phone_numbers.created_at is 'When the row was written.';
comment on column callcenter.phone_numbers.updated_at is 'When it last changed.';
comment on column callcenter.phone_numbers.number is 'The number, as E.164 writes it.';
comment on column callcenter.phone_numbers.title is 'What it is for.';
comment on column callcenter.phone_numbers.menu_id is 'What is heard first; it rings at once when nothing is said.';
comment on column callcenter.phone_numbers.campaign_id is 'The campaign that names it.';
comment on column callcenter.phone_numbers.served_by is 'The account of the switchboard that serves it.';
comment on column callcenter.phone_numbers.is_active is 'False once it is given back.';
alter table callcenter.phone_numbers enable row level security;
revoke all on table callcenter.phone_numbers from public, anon, authenticated, service_role;

create index if not exists phone_numbers_menu_id_idx
  on callcenter.phone_numbers (menu_id);

create index if not exists phone_numbers_campaign_id_idx
  on callcenter.phone_numbers (campaign_id);

create index if not exists phone_numbers_served_by_idx
  on callcenter.phone_numbers (served_by);

create table if not exists callcenter.ivr_interactions (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  call_log_id uuid not null,
  menu_id uuid,
  digit text not null,
  action callcenter.ivr_action,
  constraint ivr_interactions_pkey primary key (id),
  constraint ivr_interactions_digit_pattern_check check (digit ~ '^[0-9*#]$'),
  constraint ivr_interactions_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict,
  constraint ivr_interactions_call_log_id_fkey foreign key (tenant_id, call_log_id) references callcenter.call_logs (tenant_id, id) on delete cascade,
  constraint ivr_interactions_menu_id_fkey foreign key (tenant_id, menu_id) references callcenter.ivr_menus (tenant_id, id) on delete set null (menu_id)
);
comment on table callcenter.ivr_interactions is 'A key that a caller pressed.';
comment on column callcenter.ivr_interactions.id is 'The row''s key.';
comment on column callcenter.ivr_interactions.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.ivr_interactions.created_at is 'When the row was written.';
comment on column callcenter.ivr_interactions.call_log_id is 'The call.';
comment on column callcenter.ivr_interactions.menu_id is 'The menu that was heard; absent once that is gone.';
comment on column callcenter.ivr_interactions.digit is 'The key.';
comment on column callcenter.ivr_interactions.action is 'What it did; absent when the menu has no such key.';
alter table callcenter.ivr_interactions enable row level security;
revoke all on table callcenter.ivr_interactions from public, anon, authenticated, service_role;

create index if not exists ivr_interactions_call_log_id_created_at_idx
  on callcenter.ivr_interactions (call_log_id, created_at);

create index if not exists ivr_interactions_tenant_id_idx
  on callcenter.ivr_interactions (tenant_id);

create index if not exists ivr_interactions_menu_id_idx
  on callcenter.ivr_interactions (menu_id);
