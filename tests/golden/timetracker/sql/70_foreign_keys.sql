-- Made by seoc from the domain timetracker. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'timetracker.time_logs'::regclass and c.conname = 'time_logs_profile_id_fkey'
  ) then
    alter table timetracker.time_logs add constraint time_logs_profile_id_fkey foreign key (organization_id, profile_id) references timetracker.memberships (organization_id, profile_id) on delete cascade;
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'timetracker.user_day_summaries'::regclass and c.conname = 'user_day_summaries_profile_id_fkey'
  ) then
    alter table timetracker.user_day_summaries add constraint user_day_summaries_profile_id_fkey foreign key (organization_id, profile_id) references timetracker.memberships (organization_id, profile_id) on delete cascade;
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'timetracker.external_accounts'::regclass and c.conname = 'external_accounts_profile_id_fkey'
  ) then
    alter table timetracker.external_accounts add constraint external_accounts_profile_id_fkey foreign key (organization_id, profile_id) references timetracker.memberships (organization_id, profile_id) on delete cascade;
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'timetracker.inbound_events'::regclass and c.conname = 'inbound_events_profile_id_fkey'
  ) then
    alter table timetracker.inbound_events add constraint inbound_events_profile_id_fkey foreign key (organization_id, profile_id) references timetracker.memberships (organization_id, profile_id) on delete cascade;
  end if;
end
$$;
