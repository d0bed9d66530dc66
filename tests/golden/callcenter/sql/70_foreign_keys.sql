-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'callcenter.teams'::regclass and c.conname = 'teams_supervisor_id_fkey'
  ) then
    alter table callcenter.teams add constraint teams_supervisor_id_fkey foreign key (tenant_id, supervisor_id) references callcenter.user_roles (tenant_id, user_id) on delete set null (supervisor_id);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'callcenter.agents'::regclass and c.conname = 'agents_user_id_fkey'
  ) then
    alter table callcenter.agents add constraint agents_user_id_fkey foreign key (tenant_id, user_id) references callcenter.user_roles (tenant_id, user_id) on delete cascade;
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'callcenter.leads'::regclass and c.conname = 'leads_campaign_id_fkey'
  ) then
    alter table callcenter.leads add constraint leads_campaign_id_fkey foreign key (tenant_id, campaign_id) references callcenter.campaigns (tenant_id, id) on delete set null (campaign_id);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'callcenter.leads'::regclass and c.conname = 'leads_assigned_to_fkey'
  ) then
    alter table callcenter.leads add constraint leads_assigned_to_fkey foreign key (tenant_id, assigned_to) references callcenter.user_roles (tenant_id, user_id) on delete set null (assigned_to);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'callcenter.routing_rules'::regclass and c.conname = 'routing_rules_campaign_id_fkey'
  ) then
    alter table callcenter.routing_rules add constraint routing_rules_campaign_id_fkey foreign key (tenant_id, campaign_id) references callcenter.campaigns (tenant_id, id) on delete cascade;
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'callcenter.call_logs'::regclass and c.conname = 'call_logs_line_id_fkey'
  ) then
    alter table callcenter.call_logs add constraint call_logs_line_id_fkey foreign key (tenant_id, line_id) references callcenter.phone_numbers (tenant_id, id) on delete set null (line_id);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'callcenter.phone_numbers'::regclass and c.conname = 'phone_numbers_served_by_fkey'
  ) then
    alter table callcenter.phone_numbers add constraint phone_numbers_served_by_fkey foreign key (tenant_id, served_by) references callcenter.user_roles (tenant_id, user_id) on delete set null (served_by);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'callcenter.message_providers'::regclass and c.conname = 'message_providers_served_by_fkey'
  ) then
    alter table callcenter.message_providers add constraint message_providers_served_by_fkey foreign key (tenant_id, served_by) references callcenter.user_roles (tenant_id, user_id) on delete set null (served_by);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'callcenter.messages'::regclass and c.conname = 'messages_colleague_id_fkey'
  ) then
    alter table callcenter.messages add constraint messages_colleague_id_fkey foreign key (tenant_id, colleague_id) references callcenter.user_roles (tenant_id, user_id) on delete cascade;
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'callcenter.messages'::regclass and c.conname = 'messages_author_id_fkey'
  ) then
    alter table callcenter.messages add constraint messages_author_id_fkey foreign key (tenant_id, author_id) references callcenter.user_roles (tenant_id, user_id) on delete set null (author_id);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'callcenter.messages'::regclass and c.conname = 'messages_carrier_id_fkey'
  ) then
    alter table callcenter.messages add constraint messages_carrier_id_fkey foreign key (tenant_id, carrier_id) references callcenter.user_roles (tenant_id, user_id) on delete set null (carrier_id);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'callcenter.device_tokens'::regclass and c.conname = 'device_tokens_user_id_fkey'
  ) then
    alter table callcenter.device_tokens add constraint device_tokens_user_id_fkey foreign key (tenant_id, user_id) references callcenter.user_roles (tenant_id, user_id) on delete cascade;
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'callcenter.device_tokens'::regclass and c.conname = 'device_tokens_carrier_id_fkey'
  ) then
    alter table callcenter.device_tokens add constraint device_tokens_carrier_id_fkey foreign key (tenant_id, carrier_id) references callcenter.user_roles (tenant_id, user_id) on delete set null (carrier_id);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'callcenter.notifications'::regclass and c.conname = 'notifications_user_id_fkey'
  ) then
    alter table callcenter.notifications add constraint notifications_user_id_fkey foreign key (tenant_id, user_id) references callcenter.user_roles (tenant_id, user_id) on delete cascade;
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'callcenter.user_badges'::regclass and c.conname = 'user_badges_user_id_fkey'
  ) then
    alter table callcenter.user_badges add constraint user_badges_user_id_fkey foreign key (tenant_id, user_id) references callcenter.user_roles (tenant_id, user_id) on delete cascade;
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'callcenter.challenge_progress'::regclass and c.conname = 'challenge_progress_user_id_fkey'
  ) then
    alter table callcenter.challenge_progress add constraint challenge_progress_user_id_fkey foreign key (tenant_id, user_id) references callcenter.user_roles (tenant_id, user_id) on delete cascade;
  end if;
end
$$;
