-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create or replace function callcenter_private.count_call(
  called text,
  most integer,
  seconds integer,
  at timestamptz default now()
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_now double precision := extract(epoch from count_call.at)::double precision;
  v_since double precision := floor(v_now / count_call.seconds) * count_call.seconds;
  v_calls integer;
  v_before integer;
  v_wait double precision;
begin
  insert into callcenter_private.call_count as c (function, caller, since, calls, before)
  values (
    count_call.called,
    coalesce(callcenter_private.uid(), '00000000-0000-0000-0000-000000000000'),
    to_timestamp(v_since),
    1,
    0
  )
  on conflict (function, caller) do update set
    calls = case when c.since = excluded.since then c.calls + 1 else 1 end,
    before = case c.since
      when excluded.since then c.before
      when to_timestamp(v_since - count_call.seconds) then c.calls
      else 0
    end,
    since = excluded.since
  returning c.calls, c.before into v_calls, v_before;

  if v_calls + v_before * (1 - (v_now - v_since) / count_call.seconds) > count_call.most then
    v_wait := case
      when v_calls <= count_call.most
        then (1 - (count_call.most - v_calls)::double precision / v_before) * count_call.seconds
      else count_call.seconds * (1 + 1::double precision / count_call.most)
    end - (v_now - v_since);
    raise sqlstate 'PT429' using
      message = 'RATE_LIMITED',
      detail = format('Try again in %s seconds.', greatest(1, ceil(round(v_wait::numeric, 3))));
  end if;
end
$$;
comment on function callcenter_private.count_call(text, integer, integer, timestamptz) is 'Counts a call of the caller, and refuses it where there were too many in as many seconds. Whoever is not signed in shares one count.';
revoke all on function callcenter_private.count_call(text, integer, integer, timestamptz) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.count_call(text, integer, integer, timestamptz) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.forget_calls(
  at timestamptz default now()
)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_gone bigint := bigint '0';
  v_step bigint;
begin
  loop
    delete from callcenter_private.call_count t
    where t.ctid = any (array(select o.ctid from callcenter_private.call_count o where o.since < forget_calls.at - 3600 * interval '2 seconds' limit 10000));
    get diagnostics v_step = row_count;
    v_gone := v_gone + v_step;
    exit when v_step < 10000;
  end loop;
  return v_gone;
end
$$;
comment on function callcenter_private.forget_calls(timestamptz) is 'Lets the counts of calls go that no limit asks for any more; returns how many went.';
revoke all on function callcenter_private.forget_calls(timestamptz) from public, anon, authenticated, service_role;

create or replace function callcenter_private.uid()
returns uuid
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  return nullif(coalesce(
    nullif(current_setting('request.jwt.claim.sub', true), ''),
    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub'
  ), '')::uuid;
end
$$;
comment on function callcenter_private.uid() is 'The caller''s id from the request''s token; NULL when nobody is signed in.';
revoke all on function callcenter_private.uid() from public, anon, authenticated, service_role;
grant execute on function callcenter_private.uid() to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.request_header(
  name text
)
returns text
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  return nullif(current_setting('request.headers', true), '')::jsonb ->> lower(request_header.name);
end
$$;
comment on function callcenter_private.request_header(text) is 'A header of the request; NULL outside of one.';
revoke all on function callcenter_private.request_header(text) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.request_header(text) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.request_ip()
returns inet
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return nullif(trim(split_part(callcenter_private.request_header('x-forwarded-for'), ',', 1)), '')::inet;
exception when invalid_text_representation then
  return null;
end
$$;
comment on function callcenter_private.request_ip() is 'The address the request came from; NULL outside of one.';
revoke all on function callcenter_private.request_ip() from public, anon, authenticated, service_role;
grant execute on function callcenter_private.request_ip() to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.me()
returns uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_result uuid;
begin
  select * into v_result from (
select p.id from callcenter.users p where p.id = callcenter_private.uid()
  ) as result;
  return v_result;
end
$$;
comment on function callcenter_private.me() is 'The caller''s own row, by its key.';
revoke all on function callcenter_private.me() from public, anon, authenticated, service_role;
grant execute on function callcenter_private.me() to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.tenants()
returns setof uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select m.tenant_id from callcenter.user_roles m where m.user_id = (select callcenter_private.uid());
end
$$;
comment on function callcenter_private.tenants() is 'The tenants the caller belongs to.';
revoke all on function callcenter_private.tenants() from public, anon, authenticated, service_role;
grant execute on function callcenter_private.tenants() to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.tenants_as(
  roles text[]
)
returns setof uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
select m.tenant_id from callcenter.user_roles m where m.user_id = (select callcenter_private.uid()) and m.role::text = any (tenants_as.roles);
end
$$;
comment on function callcenter_private.tenants_as(text[]) is 'The tenants in which the caller has one of these roles.';
revoke all on function callcenter_private.tenants_as(text[]) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.tenants_as(text[]) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.tenant_mates()
returns setof uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select m.user_id from callcenter.user_roles m where m.tenant_id = any (array(select callcenter_private.tenants()));
end
$$;
comment on function callcenter_private.tenant_mates() is 'The users of the caller''s tenants.';
revoke all on function callcenter_private.tenant_mates() from public, anon, authenticated, service_role;
grant execute on function callcenter_private.tenant_mates() to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.tenants_with(
  permission text
)
returns setof uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
select distinct p.tenant_id from callcenter.role_permissions p where p.permission::text = tenants_with.permission and p.tenant_id = any (array(select callcenter_private.tenants_as(array[p.role::text])));
end
$$;
comment on function callcenter_private.tenants_with(text) is 'The tenants in which the caller''s role has this permission.';
revoke all on function callcenter_private.tenants_with(text) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.tenants_with(text) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.tenant_of_agents(
  key uuid
)
returns uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result uuid;
begin
  select * into v_result from (
select r.tenant_id from callcenter.agents r where r.id = tenant_of_agents.key
  ) as result;
  return v_result;
end
$$;
comment on function callcenter_private.tenant_of_agents(uuid) is 'The tenant of a row, whether or not the caller may see it.';
revoke all on function callcenter_private.tenant_of_agents(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.tenant_of_agents(uuid) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.tenant_of_leads(
  key uuid
)
returns uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result uuid;
begin
  select * into v_result from (
select r.tenant_id from callcenter.leads r where r.id = tenant_of_leads.key
  ) as result;
  return v_result;
end
$$;
comment on function callcenter_private.tenant_of_leads(uuid) is 'The tenant of a row, whether or not the caller may see it.';
revoke all on function callcenter_private.tenant_of_leads(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.tenant_of_leads(uuid) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.tenant_of_campaigns(
  key uuid
)
returns uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result uuid;
begin
  select * into v_result from (
select r.tenant_id from callcenter.campaigns r where r.id = tenant_of_campaigns.key
  ) as result;
  return v_result;
end
$$;
comment on function callcenter_private.tenant_of_campaigns(uuid) is 'The tenant of a row, whether or not the caller may see it.';
revoke all on function callcenter_private.tenant_of_campaigns(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.tenant_of_campaigns(uuid) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.tenant_of_call_logs(
  key uuid
)
returns uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result uuid;
begin
  select * into v_result from (
select r.tenant_id from callcenter.call_logs r where r.id = tenant_of_call_logs.key
  ) as result;
  return v_result;
end
$$;
comment on function callcenter_private.tenant_of_call_logs(uuid) is 'The tenant of a row, whether or not the caller may see it.';
revoke all on function callcenter_private.tenant_of_call_logs(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.tenant_of_call_logs(uuid) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.tenant_of_phone_numbers(
  key uuid
)
returns uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result uuid;
begin
  select * into v_result from (
select r.tenant_id from callcenter.phone_numbers r where r.id = tenant_of_phone_numbers.key
  ) as result;
  return v_result;
end
$$;
comment on function callcenter_private.tenant_of_phone_numbers(uuid) is 'The tenant of a row, whether or not the caller may see it.';
revoke all on function callcenter_private.tenant_of_phone_numbers(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.tenant_of_phone_numbers(uuid) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.tenant_of_voicemails(
  key uuid
)
returns uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result uuid;
begin
  select * into v_result from (
select r.tenant_id from callcenter.voicemails r where r.id = tenant_of_voicemails.key
  ) as result;
  return v_result;
end
$$;
comment on function callcenter_private.tenant_of_voicemails(uuid) is 'The tenant of a row, whether or not the caller may see it.';
revoke all on function callcenter_private.tenant_of_voicemails(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.tenant_of_voicemails(uuid) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.tenant_of_messages(
  key uuid
)
returns uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result uuid;
begin
  select * into v_result from (
select r.tenant_id from callcenter.messages r where r.id = tenant_of_messages.key
  ) as result;
  return v_result;
end
$$;
comment on function callcenter_private.tenant_of_messages(uuid) is 'The tenant of a row, whether or not the caller may see it.';
revoke all on function callcenter_private.tenant_of_messages(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.tenant_of_messages(uuid) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.tenant_of_competitions(
  key uuid
)
returns uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result uuid;
begin
  select * into v_result from (
select r.tenant_id from callcenter.competitions r where r.id = tenant_of_competitions.key
  ) as result;
  return v_result;
end
$$;
comment on function callcenter_private.tenant_of_competitions(uuid) is 'The tenant of a row, whether or not the caller may see it.';
revoke all on function callcenter_private.tenant_of_competitions(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.tenant_of_competitions(uuid) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.tenant_of_rewards(
  key uuid
)
returns uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result uuid;
begin
  select * into v_result from (
select r.tenant_id from callcenter.rewards r where r.id = tenant_of_rewards.key
  ) as result;
  return v_result;
end
$$;
comment on function callcenter_private.tenant_of_rewards(uuid) is 'The tenant of a row, whether or not the caller may see it.';
revoke all on function callcenter_private.tenant_of_rewards(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.tenant_of_rewards(uuid) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.tenant_of_redemptions(
  key uuid
)
returns uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result uuid;
begin
  select * into v_result from (
select r.tenant_id from callcenter.redemptions r where r.id = tenant_of_redemptions.key
  ) as result;
  return v_result;
end
$$;
comment on function callcenter_private.tenant_of_redemptions(uuid) is 'The tenant of a row, whether or not the caller may see it.';
revoke all on function callcenter_private.tenant_of_redemptions(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.tenant_of_redemptions(uuid) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.tenant_of_security_events(
  key uuid
)
returns uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result uuid;
begin
  select * into v_result from (
select r.tenant_id from callcenter.security_events r where r.id = tenant_of_security_events.key
  ) as result;
  return v_result;
end
$$;
comment on function callcenter_private.tenant_of_security_events(uuid) is 'The tenant of a row, whether or not the caller may see it.';
revoke all on function callcenter_private.tenant_of_security_events(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.tenant_of_security_events(uuid) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.tenant_of_gdpr_requests(
  key uuid
)
returns uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result uuid;
begin
  select * into v_result from (
select r.tenant_id from callcenter.gdpr_requests r where r.id = tenant_of_gdpr_requests.key
  ) as result;
  return v_result;
end
$$;
comment on function callcenter_private.tenant_of_gdpr_requests(uuid) is 'The tenant of a row, whether or not the caller may see it.';
revoke all on function callcenter_private.tenant_of_gdpr_requests(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.tenant_of_gdpr_requests(uuid) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.called_for()
returns setof uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select t from callcenter_private.tenants() t
where coalesce(current_setting('seoc.tenant', true), '') in ('', t::text);
end
$$;
comment on function callcenter_private.called_for() is 'The tenant that the running function was called for, if the caller belongs to it; all of his where it named none.';
revoke all on function callcenter_private.called_for() from public, anon, authenticated, service_role;
grant execute on function callcenter_private.called_for() to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.user_roles_keep_owner()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'UPDATE' and new.role::text = 'ADMIN' then
    return null;
  end if;
  perform from callcenter.tenants t where t.id = old.tenant_id for no key update;
  if not found then
    return null;
  end if;
  if current_setting('transaction_isolation') <> 'read committed' then
    perform from callcenter.user_roles m where m.tenant_id = old.tenant_id and m.role::text = 'ADMIN' and m.user_id <> old.user_id limit 1 for share;
  end if;
  if not exists (select from callcenter.user_roles m where m.tenant_id = old.tenant_id and m.role::text = 'ADMIN') then
    raise sqlstate 'PT409' using message = 'LAST_OWNER', detail = 'Somebody else must become an owner first.';
  end if;
  return null;
end
$$;
revoke all on function callcenter_private.user_roles_keep_owner() from public, anon, authenticated, service_role;

create or replace function callcenter_private.mask_email(
  value text
)
returns text
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
select left(mask_email.value, 1) || '***@' || left(split_part(mask_email.value, '@', 2), 1) || '***' || coalesce(substring(mask_email.value from '@.*(\.[^.@]*)$'), '')
$$;
comment on function callcenter_private.mask_email(text) is 'An address of which first letters and the last part remain.';
revoke all on function callcenter_private.mask_email(text) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.mask_email(text) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.mask_name(
  value text
)
returns text
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
select regexp_replace(mask_name.value, '(\S)\S*', '\1***', 'g')
$$;
comment on function callcenter_private.mask_name(text) is 'A name of which first letters remain.';
revoke all on function callcenter_private.mask_name(text) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.mask_name(text) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.mask_phone(
  value text
)
returns text
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
select regexp_replace(mask_phone.value, '[[:alnum:]](?=(.*[[:alnum:]]){2})', '*', 'g')
$$;
comment on function callcenter_private.mask_phone(text) is 'A number of which the last two digits remain.';
revoke all on function callcenter_private.mask_phone(text) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.mask_phone(text) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.mask_last4(
  value text
)
returns text
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
select '****' || case when char_length(mask_last4.value) >= 8 then right(mask_last4.value, 4) else '' end
$$;
comment on function callcenter_private.mask_last4(text) is 'A value of which the last four characters remain, and nothing of a short one.';
revoke all on function callcenter_private.mask_last4(text) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.mask_last4(text) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.masked_agents(
  agents callcenter.agents
)
returns callcenter.agents
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  -- No row is no row, and not one of nulls.
  if agents is null then
    return agents;
  end if;
  if (agents.tenant_id = any (array(select callcenter_private.tenants_as(array['MANAGER', 'ADMIN']))) or agents.user_id = (select callcenter_private.uid())) is true then
    agents.phone := callcenter_private.unseal('callcenter-people', agents.phone);
  else
    agents.phone := callcenter_private.mask_phone(callcenter_private.unseal('callcenter-people', agents.phone));
  end if;
  if (agents.tenant_id = any (array(select callcenter_private.tenants_as(array['MANAGER', 'ADMIN']))) or agents.user_id = (select callcenter_private.uid())) is true then
    agents.email := callcenter_private.unseal('callcenter-people', agents.email);
  else
    agents.email := callcenter_private.mask_email(callcenter_private.unseal('callcenter-people', agents.email));
  end if;
  if (agents.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or agents.user_id = (select callcenter_private.uid())) is true then
    agents.national_id := callcenter_private.unseal('callcenter-people', agents.national_id);
  else
    agents.national_id := callcenter_private.mask_last4(callcenter_private.unseal('callcenter-people', agents.national_id));
  end if;
  if (agents.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or agents.user_id = (select callcenter_private.uid())) is true then
    agents.payout_iban := callcenter_private.unseal('callcenter-payment', agents.payout_iban);
  else
    agents.payout_iban := callcenter_private.mask_last4(callcenter_private.unseal('callcenter-payment', agents.payout_iban));
  end if;
  return agents;
end
$$;
comment on function callcenter_private.masked_agents(callcenter.agents) is 'The row as the caller may read it: data about a person is masked for whoever lacks the right.';
revoke all on function callcenter_private.masked_agents(callcenter.agents) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.masked_agents(callcenter.agents) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.masked_leads(
  leads callcenter.leads
)
returns callcenter.leads
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  -- No row is no row, and not one of nulls.
  if leads is null then
    return leads;
  end if;
  if (leads.assigned_to = (select callcenter_private.uid()) or leads.tenant_id = any (array(select callcenter_private.tenants_as(array['SUPERVISOR', 'MANAGER', 'ADMIN'])))) is not true then
    leads.full_name := callcenter_private.mask_name(leads.full_name);
  end if;
  if (leads.tenant_id = any (array(select callcenter_private.tenants_as(array['MANAGER', 'ADMIN']))) or leads.assigned_to = (select callcenter_private.uid())) is true then
    leads.email := callcenter_private.unseal('callcenter-contacts', leads.email);
  else
    leads.email := callcenter_private.mask_email(callcenter_private.unseal('callcenter-contacts', leads.email));
  end if;
  if (leads.tenant_id = any (array(select callcenter_private.tenants_as(array['MANAGER', 'ADMIN']))) or leads.assigned_to = (select callcenter_private.uid())) is true then
    leads.phone := callcenter_private.unseal('callcenter-contacts', leads.phone);
  else
    leads.phone := callcenter_private.mask_phone(callcenter_private.unseal('callcenter-contacts', leads.phone));
  end if;
  return leads;
end
$$;
comment on function callcenter_private.masked_leads(callcenter.leads) is 'The row as the caller may read it: data about a person is masked for whoever lacks the right.';
revoke all on function callcenter_private.masked_leads(callcenter.leads) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.masked_leads(callcenter.leads) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.masked_call_logs(
  call_logs callcenter.call_logs
)
returns callcenter.call_logs
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  -- No row is no row, and not one of nulls.
  if call_logs is null then
    return call_logs;
  end if;
  if (call_logs.tenant_id = any (array(select callcenter_private.tenants_as(array['MANAGER', 'ADMIN']))) or call_logs.agent_id = (select callcenter_private.uid())) is true then
    call_logs.other_number := callcenter_private.unseal('callcenter-contacts', call_logs.other_number);
  else
    call_logs.other_number := callcenter_private.mask_phone(callcenter_private.unseal('callcenter-contacts', call_logs.other_number));
  end if;
  return call_logs;
end
$$;
comment on function callcenter_private.masked_call_logs(callcenter.call_logs) is 'The row as the caller may read it: data about a person is masked for whoever lacks the right.';
revoke all on function callcenter_private.masked_call_logs(callcenter.call_logs) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.masked_call_logs(callcenter.call_logs) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.masked_message_providers(
  message_providers callcenter.message_providers
)
returns callcenter.message_providers
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  -- No row is no row, and not one of nulls.
  if message_providers is null then
    return message_providers;
  end if;
  if (message_providers.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or message_providers.served_by = (select callcenter_private.uid())) is true then
    message_providers.credential := callcenter_private.unseal('callcenter-credentials', message_providers.credential);
  else
    message_providers.credential := callcenter_private.mask_last4(callcenter_private.unseal('callcenter-credentials', message_providers.credential));
  end if;
  return message_providers;
end
$$;
comment on function callcenter_private.masked_message_providers(callcenter.message_providers) is 'The row as the caller may read it: data about a person is masked for whoever lacks the right.';
revoke all on function callcenter_private.masked_message_providers(callcenter.message_providers) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.masked_message_providers(callcenter.message_providers) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.masked_messages(
  messages callcenter.messages
)
returns callcenter.messages
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  -- No row is no row, and not one of nulls.
  if messages is null then
    return messages;
  end if;
  if (messages.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or messages.carrier_id = (select callcenter_private.uid())) is true then
    messages.recipient := callcenter_private.unseal('callcenter-contacts', messages.recipient);
  else
    messages.recipient := callcenter_private.mask_last4(callcenter_private.unseal('callcenter-contacts', messages.recipient));
  end if;
  return messages;
end
$$;
comment on function callcenter_private.masked_messages(callcenter.messages) is 'The row as the caller may read it: data about a person is masked for whoever lacks the right.';
revoke all on function callcenter_private.masked_messages(callcenter.messages) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.masked_messages(callcenter.messages) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.masked_device_tokens(
  device_tokens callcenter.device_tokens
)
returns callcenter.device_tokens
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  -- No row is no row, and not one of nulls.
  if device_tokens is null then
    return device_tokens;
  end if;
  if (device_tokens.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or device_tokens.carrier_id = (select callcenter_private.uid())) is true then
    device_tokens.token := callcenter_private.unseal('callcenter-people', device_tokens.token);
  else
    device_tokens.token := callcenter_private.mask_last4(callcenter_private.unseal('callcenter-people', device_tokens.token));
  end if;
  return device_tokens;
end
$$;
comment on function callcenter_private.masked_device_tokens(callcenter.device_tokens) is 'The row as the caller may read it: data about a person is masked for whoever lacks the right.';
revoke all on function callcenter_private.masked_device_tokens(callcenter.device_tokens) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.masked_device_tokens(callcenter.device_tokens) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.masked_gdpr_requests(
  gdpr_requests callcenter.gdpr_requests
)
returns callcenter.gdpr_requests
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  -- No row is no row, and not one of nulls.
  if gdpr_requests is null then
    return gdpr_requests;
  end if;
  if (gdpr_requests.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN'])))) is true then
    gdpr_requests.requester_email := callcenter_private.unseal('callcenter-contacts', gdpr_requests.requester_email);
  else
    gdpr_requests.requester_email := callcenter_private.mask_email(callcenter_private.unseal('callcenter-contacts', gdpr_requests.requester_email));
  end if;
  return gdpr_requests;
end
$$;
comment on function callcenter_private.masked_gdpr_requests(callcenter.gdpr_requests) is 'The row as the caller may read it: data about a person is masked for whoever lacks the right.';
revoke all on function callcenter_private.masked_gdpr_requests(callcenter.gdpr_requests) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.masked_gdpr_requests(callcenter.gdpr_requests) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.key_ring(
  key text
)
returns jsonb
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return (
    select jsonb_object_agg(substr(s.name, length(key_ring.key) + 2), s.decrypted_secret)
    from vault.decrypted_secrets s
    where starts_with(s.name, key_ring.key || '.')
  );
end
$$;
comment on function callcenter_private.key_ring(text) is 'The keys of one name, by their numbers, and the one for hashes.';
revoke all on function callcenter_private.key_ring(text) from public, anon, authenticated, service_role;

create or replace function callcenter_private.key_number(
  key text
)
returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return (
    select max(k.number::integer)::text
    from jsonb_object_keys(callcenter_private.key_ring(key_number.key)) as k(number)
    where k.number ~ '^[0-9]{1,9}$'
  );
end
$$;
comment on function callcenter_private.key_number(text) is 'The number of the key that seals: the highest.';
revoke all on function callcenter_private.key_number(text) from public, anon, authenticated, service_role;

create or replace function callcenter_private.sealed_message(
  key text,
  value text,
  hash text
)
returns text
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  v_number text := callcenter_private.key_number(sealed_message.key);
  v_key text := callcenter_private.key_ring(sealed_message.key) ->> v_number;
begin
  if v_key is null then
    raise sqlstate 'PT500' using message = 'KEY_MISSING', detail = 'A key of encrypted fields is missing.';
  end if;
  -- The keys are long and random, so nothing is won by making them dear to try.
  return concat('sealed:', v_number, ':', sealed_message.hash, ':', translate(encode(
    extensions.pgp_sym_encrypt(sealed_message.value, v_key, 'cipher-algo=aes256, s2k-mode=1'), 'base64'
  ), e'\n', ''));
end
$$;
comment on function callcenter_private.sealed_message(text, text, text) is 'A value under the key that seals today.';
revoke all on function callcenter_private.sealed_message(text, text, text) from public, anon, authenticated, service_role;

create or replace function callcenter_private.unseal(
  key text,
  sealed text
)
returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_key text;
begin
  if unseal.sealed is null then
    return null;
  end if;
  v_key := callcenter_private.key_ring(unseal.key) ->> split_part(unseal.sealed, ':', 2);
  if v_key is null then
    raise sqlstate 'PT500' using message = 'KEY_MISSING', detail = 'A key of encrypted fields is missing.';
  end if;
  return extensions.pgp_sym_decrypt(decode(split_part(unseal.sealed, ':', 4), 'base64'), v_key);
end
$$;
comment on function callcenter_private.unseal(text, text) is 'The value that is sealed.';
revoke all on function callcenter_private.unseal(text, text) from public, anon, authenticated, service_role;

create or replace function callcenter_private.reseal(
  key text,
  sealed text
)
returns text
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  if split_part(reseal.sealed, ':', 2) = callcenter_private.key_number(reseal.key) then
    return reseal.sealed;
  end if;
  return callcenter_private.sealed_message(reseal.key, callcenter_private.unseal(reseal.key, reseal.sealed), split_part(reseal.sealed, ':', 3));
end
$$;
comment on function callcenter_private.reseal(text, text) is 'The same value under the key that seals today.';
revoke all on function callcenter_private.reseal(text, text) from public, anon, authenticated, service_role;

create or replace function callcenter_private.keyed_hash(
  key text,
  value text
)
returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_key text := callcenter_private.key_ring(keyed_hash.key) ->> 'hash';
begin
  if v_key is null then
    raise sqlstate 'PT500' using message = 'KEY_MISSING', detail = 'A key of encrypted fields is missing.';
  end if;
  return encode(extensions.hmac(keyed_hash.value, v_key, 'sha256'), 'hex');
end
$$;
comment on function callcenter_private.keyed_hash(text, text) is 'By what equal values are known to be equal.';
revoke all on function callcenter_private.keyed_hash(text, text) from public, anon, authenticated, service_role;

create or replace function callcenter_private.agents_seal()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  if new.phone is not null and (tg_op = 'INSERT' or new.phone is distinct from old.phone)
    and current_setting('seoc.resealing', true) is distinct from 'on' then
    if exists (select from (select new.phone) as agents(phone) where (char_length(phone) between 5 and 30) is false) then
      raise check_violation using message = 'A value does not fit where it goes.', constraint = 'agents_phone_length_check', table = 'agents';
    end if;
    if exists (select from (select new.phone) as agents(phone) where (phone ~ '^[+][0-9 ]+$') is false) then
      raise check_violation using message = 'A value does not fit where it goes.', constraint = 'agents_phone_pattern_check', table = 'agents';
    end if;
    new.phone := callcenter_private.sealed_message('callcenter-people', new.phone, null);
  end if;
  if new.email is not null and (tg_op = 'INSERT' or new.email is distinct from old.email)
    and current_setting('seoc.resealing', true) is distinct from 'on' then
    if exists (select from (select new.email) as agents(email) where (email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$') is false) then
      raise check_violation using message = 'A value does not fit where it goes.', constraint = 'agents_email_domain_check', table = 'agents';
    end if;
    new.email := callcenter_private.sealed_message('callcenter-people', new.email, callcenter_private.keyed_hash('callcenter-people', concat(new.tenant_id, ':', (select (lower(value))::text from (select new.email as value) as given))));
  end if;
  if new.national_id is not null and (tg_op = 'INSERT' or new.national_id is distinct from old.national_id)
    and current_setting('seoc.resealing', true) is distinct from 'on' then
    if exists (select from (select new.national_id) as agents(national_id) where (national_id ~ '^[0-9]{3}-[0-9]{2}-[0-9]{4}$') is false) then
      raise check_violation using message = 'A value does not fit where it goes.', constraint = 'agents_national_id_pattern_check', table = 'agents';
    end if;
    new.national_id := callcenter_private.sealed_message('callcenter-people', new.national_id, null);
  end if;
  if new.payout_iban is not null and (tg_op = 'INSERT' or new.payout_iban is distinct from old.payout_iban)
    and current_setting('seoc.resealing', true) is distinct from 'on' then
    if exists (select from (select new.payout_iban) as agents(payout_iban) where (char_length(payout_iban) between 15 and 42) is false) then
      raise check_violation using message = 'A value does not fit where it goes.', constraint = 'agents_payout_iban_length_check', table = 'agents';
    end if;
    if exists (select from (select new.payout_iban) as agents(payout_iban) where (payout_iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9 ]+$') is false) then
      raise check_violation using message = 'A value does not fit where it goes.', constraint = 'agents_payout_iban_pattern_check', table = 'agents';
    end if;
    new.payout_iban := callcenter_private.sealed_message('callcenter-payment', new.payout_iban, null);
  end if;
  return new;
end
$$;
comment on function callcenter_private.agents_seal() is 'Seals what is encrypted before the row is written.';
revoke all on function callcenter_private.agents_seal() from public, anon, authenticated, service_role;

create or replace function callcenter_private.agents_keys_by_email(
  value text
)
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
select t.id from callcenter.agents t where split_part(t.email, ':', 3) = any (array(select callcenter_private.keyed_hash('callcenter-people', concat(tenant, ':', (select (lower(value))::text from (select agents_keys_by_email.value as value) as given))) from callcenter_private.tenants() as tenant));
end
$$;
comment on function callcenter_private.agents_keys_by_email(text) is 'The rows of the caller''s tenants that hold this value, by their keys.';
revoke all on function callcenter_private.agents_keys_by_email(text) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.agents_keys_by_email(text) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.reseal_agents(
  batch integer default 1000
)
returns integer
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer;
begin
  perform set_config('seoc.resealing', 'on', true);
  with stale as materialized (
    select t.id from callcenter.agents t where (split_part(t.phone, ':', 2) <> (select callcenter_private.key_number('callcenter-people')) or split_part(t.email, ':', 2) <> (select callcenter_private.key_number('callcenter-people')) or split_part(t.national_id, ':', 2) <> (select callcenter_private.key_number('callcenter-people')) or split_part(t.payout_iban, ':', 2) <> (select callcenter_private.key_number('callcenter-payment'))) order by t.id limit reseal_agents.batch for update skip locked
  )
  update callcenter.agents as t
  set phone = case when t.phone is not null then callcenter_private.reseal('callcenter-people', t.phone) end,
    email = case when t.email is not null then callcenter_private.reseal('callcenter-people', t.email) end,
    national_id = case when t.national_id is not null then callcenter_private.reseal('callcenter-people', t.national_id) end,
    payout_iban = case when t.payout_iban is not null then callcenter_private.reseal('callcenter-payment', t.payout_iban) end
  from stale where t.id = stale.id;
  get diagnostics v_count = row_count;
  perform set_config('seoc.resealing', 'off', true);
  return v_count;
end
$$;
comment on function callcenter_private.reseal_agents(integer) is 'Puts some rows under the key that seals today, and says how many; call it until it says 0.';
revoke all on function callcenter_private.reseal_agents(integer) from public, anon, authenticated, service_role;

create or replace function callcenter_private.leads_seal()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  if new.email is not null and (tg_op = 'INSERT' or new.email is distinct from old.email)
    and current_setting('seoc.resealing', true) is distinct from 'on' then
    if exists (select from (select new.email) as leads(email) where (email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$') is false) then
      raise check_violation using message = 'A value does not fit where it goes.', constraint = 'leads_email_domain_check', table = 'leads';
    end if;
    new.email := callcenter_private.sealed_message('callcenter-contacts', new.email, callcenter_private.keyed_hash('callcenter-contacts', concat(new.tenant_id, ':', (select (lower(value))::text from (select new.email as value) as given))));
  end if;
  if new.phone is not null and (tg_op = 'INSERT' or new.phone is distinct from old.phone)
    and current_setting('seoc.resealing', true) is distinct from 'on' then
    if exists (select from (select new.phone) as leads(phone) where (char_length(phone) between 5 and 30) is false) then
      raise check_violation using message = 'A value does not fit where it goes.', constraint = 'leads_phone_length_check', table = 'leads';
    end if;
    if exists (select from (select new.phone) as leads(phone) where (phone ~ '^[+][0-9 ]+$') is false) then
      raise check_violation using message = 'A value does not fit where it goes.', constraint = 'leads_phone_pattern_check', table = 'leads';
    end if;
    new.phone := callcenter_private.sealed_message('callcenter-contacts', new.phone, callcenter_private.keyed_hash('callcenter-contacts', concat(new.tenant_id, ':', (select (replace(value, ' ', ''))::text from (select new.phone as value) as given))));
  end if;
  return new;
end
$$;
comment on function callcenter_private.leads_seal() is 'Seals what is encrypted before the row is written.';
revoke all on function callcenter_private.leads_seal() from public, anon, authenticated, service_role;

create or replace function callcenter_private.leads_keys_by_email(
  value text
)
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
select t.id from callcenter.leads t where split_part(t.email, ':', 3) = any (array(select callcenter_private.keyed_hash('callcenter-contacts', concat(tenant, ':', (select (lower(value))::text from (select leads_keys_by_email.value as value) as given))) from callcenter_private.tenants() as tenant));
end
$$;
comment on function callcenter_private.leads_keys_by_email(text) is 'The rows of the caller''s tenants that hold this value, by their keys.';
revoke all on function callcenter_private.leads_keys_by_email(text) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.leads_keys_by_email(text) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.leads_keys_by_phone(
  value text
)
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
select t.id from callcenter.leads t where split_part(t.phone, ':', 3) = any (array(select callcenter_private.keyed_hash('callcenter-contacts', concat(tenant, ':', (select (replace(value, ' ', ''))::text from (select leads_keys_by_phone.value as value) as given))) from callcenter_private.tenants() as tenant));
end
$$;
comment on function callcenter_private.leads_keys_by_phone(text) is 'The rows of the caller''s tenants that hold this value, by their keys.';
revoke all on function callcenter_private.leads_keys_by_phone(text) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.leads_keys_by_phone(text) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.reseal_leads(
  batch integer default 1000
)
returns integer
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer;
begin
  perform set_config('seoc.resealing', 'on', true);
  with stale as materialized (
    select t.id from callcenter.leads t where (split_part(t.email, ':', 2) <> (select callcenter_private.key_number('callcenter-contacts')) or split_part(t.phone, ':', 2) <> (select callcenter_private.key_number('callcenter-contacts'))) order by t.id limit reseal_leads.batch for update skip locked
  )
  update callcenter.leads as t
  set email = case when t.email is not null then callcenter_private.reseal('callcenter-contacts', t.email) end,
    phone = case when t.phone is not null then callcenter_private.reseal('callcenter-contacts', t.phone) end
  from stale where t.id = stale.id;
  get diagnostics v_count = row_count;
  perform set_config('seoc.resealing', 'off', true);
  return v_count;
end
$$;
comment on function callcenter_private.reseal_leads(integer) is 'Puts some rows under the key that seals today, and says how many; call it until it says 0.';
revoke all on function callcenter_private.reseal_leads(integer) from public, anon, authenticated, service_role;

create or replace function callcenter_private.call_logs_seal()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  if new.other_number is not null and (tg_op = 'INSERT' or new.other_number is distinct from old.other_number)
    and current_setting('seoc.resealing', true) is distinct from 'on' then
    if exists (select from (select new.other_number) as call_logs(other_number) where (char_length(other_number) between 5 and 30) is false) then
      raise check_violation using message = 'A value does not fit where it goes.', constraint = 'call_logs_other_number_length_check', table = 'call_logs';
    end if;
    if exists (select from (select new.other_number) as call_logs(other_number) where (other_number ~ '^[+][0-9 ]+$') is false) then
      raise check_violation using message = 'A value does not fit where it goes.', constraint = 'call_logs_other_number_pattern_check', table = 'call_logs';
    end if;
    new.other_number := callcenter_private.sealed_message('callcenter-contacts', new.other_number, callcenter_private.keyed_hash('callcenter-contacts', concat(new.tenant_id, ':', (select (replace(value, ' ', ''))::text from (select new.other_number as value) as given))));
  end if;
  return new;
end
$$;
comment on function callcenter_private.call_logs_seal() is 'Seals what is encrypted before the row is written.';
revoke all on function callcenter_private.call_logs_seal() from public, anon, authenticated, service_role;

create or replace function callcenter_private.call_logs_keys_by_other_number(
  value text
)
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
select t.id from callcenter.call_logs t where split_part(t.other_number, ':', 3) = any (array(select callcenter_private.keyed_hash('callcenter-contacts', concat(tenant, ':', (select (replace(value, ' ', ''))::text from (select call_logs_keys_by_other_number.value as value) as given))) from callcenter_private.tenants() as tenant));
end
$$;
comment on function callcenter_private.call_logs_keys_by_other_number(text) is 'The rows of the caller''s tenants that hold this value, by their keys.';
revoke all on function callcenter_private.call_logs_keys_by_other_number(text) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.call_logs_keys_by_other_number(text) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.reseal_call_logs(
  batch integer default 1000
)
returns integer
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer;
begin
  perform set_config('seoc.resealing', 'on', true);
  with stale as materialized (
    select t.id from callcenter.call_logs t where (split_part(t.other_number, ':', 2) <> (select callcenter_private.key_number('callcenter-contacts'))) order by t.id limit reseal_call_logs.batch for update skip locked
  )
  update callcenter.call_logs as t
  set other_number = case when t.other_number is not null then callcenter_private.reseal('callcenter-contacts', t.other_number) end
  from stale where t.id = stale.id;
  get diagnostics v_count = row_count;
  perform set_config('seoc.resealing', 'off', true);
  return v_count;
end
$$;
comment on function callcenter_private.reseal_call_logs(integer) is 'Puts some rows under the key that seals today, and says how many; call it until it says 0.';
revoke all on function callcenter_private.reseal_call_logs(integer) from public, anon, authenticated, service_role;

create or replace function callcenter_private.message_providers_seal()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  if new.credential is not null and (tg_op = 'INSERT' or new.credential is distinct from old.credential)
    and current_setting('seoc.resealing', true) is distinct from 'on' then
    if exists (select from (select new.credential) as message_providers(credential) where (char_length(credential) between 8 and 500) is false) then
      raise check_violation using message = 'A value does not fit where it goes.', constraint = 'message_providers_credential_length_check', table = 'message_providers';
    end if;
    new.credential := callcenter_private.sealed_message('callcenter-credentials', new.credential, null);
  end if;
  return new;
end
$$;
comment on function callcenter_private.message_providers_seal() is 'Seals what is encrypted before the row is written.';
revoke all on function callcenter_private.message_providers_seal() from public, anon, authenticated, service_role;

create or replace function callcenter_private.reseal_message_providers(
  batch integer default 1000
)
returns integer
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer;
begin
  perform set_config('seoc.resealing', 'on', true);
  with stale as materialized (
    select t.id from callcenter.message_providers t where (split_part(t.credential, ':', 2) <> (select callcenter_private.key_number('callcenter-credentials'))) order by t.id limit reseal_message_providers.batch for update skip locked
  )
  update callcenter.message_providers as t
  set credential = case when t.credential is not null then callcenter_private.reseal('callcenter-credentials', t.credential) end
  from stale where t.id = stale.id;
  get diagnostics v_count = row_count;
  perform set_config('seoc.resealing', 'off', true);
  return v_count;
end
$$;
comment on function callcenter_private.reseal_message_providers(integer) is 'Puts some rows under the key that seals today, and says how many; call it until it says 0.';
revoke all on function callcenter_private.reseal_message_providers(integer) from public, anon, authenticated, service_role;

create or replace function callcenter_private.messages_seal()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  if new.recipient is not null and (tg_op = 'INSERT' or new.recipient is distinct from old.recipient)
    and current_setting('seoc.resealing', true) is distinct from 'on' then
    if exists (select from (select new.recipient) as messages(recipient) where (char_length(recipient) between 3 and 320) is false) then
      raise check_violation using message = 'A value does not fit where it goes.', constraint = 'messages_recipient_length_check', table = 'messages';
    end if;
    new.recipient := callcenter_private.sealed_message('callcenter-contacts', new.recipient, null);
  end if;
  return new;
end
$$;
comment on function callcenter_private.messages_seal() is 'Seals what is encrypted before the row is written.';
revoke all on function callcenter_private.messages_seal() from public, anon, authenticated, service_role;

create or replace function callcenter_private.reseal_messages(
  batch integer default 1000
)
returns integer
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer;
begin
  perform set_config('seoc.resealing', 'on', true);
  with stale as materialized (
    select t.id from callcenter.messages t where (split_part(t.recipient, ':', 2) <> (select callcenter_private.key_number('callcenter-contacts'))) order by t.id limit reseal_messages.batch for update skip locked
  )
  update callcenter.messages as t
  set recipient = case when t.recipient is not null then callcenter_private.reseal('callcenter-contacts', t.recipient) end
  from stale where t.id = stale.id;
  get diagnostics v_count = row_count;
  perform set_config('seoc.resealing', 'off', true);
  return v_count;
end
$$;
comment on function callcenter_private.reseal_messages(integer) is 'Puts some rows under the key that seals today, and says how many; call it until it says 0.';
revoke all on function callcenter_private.reseal_messages(integer) from public, anon, authenticated, service_role;

create or replace function callcenter_private.device_tokens_seal()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  if new.token is not null and (tg_op = 'INSERT' or new.token is distinct from old.token)
    and current_setting('seoc.resealing', true) is distinct from 'on' then
    if exists (select from (select new.token) as device_tokens(token) where (char_length(token) between 16 and 512) is false) then
      raise check_violation using message = 'A value does not fit where it goes.', constraint = 'device_tokens_token_length_check', table = 'device_tokens';
    end if;
    new.token := callcenter_private.sealed_message('callcenter-people', new.token, callcenter_private.keyed_hash('callcenter-people', concat(new.tenant_id, ':', new.token)));
  end if;
  return new;
end
$$;
comment on function callcenter_private.device_tokens_seal() is 'Seals what is encrypted before the row is written.';
revoke all on function callcenter_private.device_tokens_seal() from public, anon, authenticated, service_role;

create or replace function callcenter_private.device_tokens_keys_by_token(
  value text
)
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
select t.id from callcenter.device_tokens t where split_part(t.token, ':', 3) = any (array(select callcenter_private.keyed_hash('callcenter-people', concat(tenant, ':', device_tokens_keys_by_token.value)) from callcenter_private.tenants() as tenant));
end
$$;
comment on function callcenter_private.device_tokens_keys_by_token(text) is 'The rows of the caller''s tenants that hold this value, by their keys.';
revoke all on function callcenter_private.device_tokens_keys_by_token(text) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.device_tokens_keys_by_token(text) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.reseal_device_tokens(
  batch integer default 1000
)
returns integer
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer;
begin
  perform set_config('seoc.resealing', 'on', true);
  with stale as materialized (
    select t.id from callcenter.device_tokens t where (split_part(t.token, ':', 2) <> (select callcenter_private.key_number('callcenter-people'))) order by t.id limit reseal_device_tokens.batch for update skip locked
  )
  update callcenter.device_tokens as t
  set token = case when t.token is not null then callcenter_private.reseal('callcenter-people', t.token) end
  from stale where t.id = stale.id;
  get diagnostics v_count = row_count;
  perform set_config('seoc.resealing', 'off', true);
  return v_count;
end
$$;
comment on function callcenter_private.reseal_device_tokens(integer) is 'Puts some rows under the key that seals today, and says how many; call it until it says 0.';
revoke all on function callcenter_private.reseal_device_tokens(integer) from public, anon, authenticated, service_role;

create or replace function callcenter_private.gdpr_requests_seal()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  if new.requester_email is not null and (tg_op = 'INSERT' or new.requester_email is distinct from old.requester_email)
    and current_setting('seoc.resealing', true) is distinct from 'on' then
    if exists (select from (select new.requester_email) as gdpr_requests(requester_email) where (requester_email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$') is false) then
      raise check_violation using message = 'A value does not fit where it goes.', constraint = 'gdpr_requests_requester_email_domain_check', table = 'gdpr_requests';
    end if;
    new.requester_email := callcenter_private.sealed_message('callcenter-contacts', new.requester_email, callcenter_private.keyed_hash('callcenter-contacts', concat(new.tenant_id, ':', (select (lower(value))::text from (select new.requester_email as value) as given))));
  end if;
  return new;
end
$$;
comment on function callcenter_private.gdpr_requests_seal() is 'Seals what is encrypted before the row is written.';
revoke all on function callcenter_private.gdpr_requests_seal() from public, anon, authenticated, service_role;

create or replace function callcenter_private.gdpr_requests_keys_by_requester_email(
  value text
)
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
select t.id from callcenter.gdpr_requests t where split_part(t.requester_email, ':', 3) = any (array(select callcenter_private.keyed_hash('callcenter-contacts', concat(tenant, ':', (select (lower(value))::text from (select gdpr_requests_keys_by_requester_email.value as value) as given))) from callcenter_private.tenants() as tenant));
end
$$;
comment on function callcenter_private.gdpr_requests_keys_by_requester_email(text) is 'The rows of the caller''s tenants that hold this value, by their keys.';
revoke all on function callcenter_private.gdpr_requests_keys_by_requester_email(text) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.gdpr_requests_keys_by_requester_email(text) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.reseal_gdpr_requests(
  batch integer default 1000
)
returns integer
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer;
begin
  perform set_config('seoc.resealing', 'on', true);
  with stale as materialized (
    select t.id from callcenter.gdpr_requests t where (split_part(t.requester_email, ':', 2) <> (select callcenter_private.key_number('callcenter-contacts'))) order by t.id limit reseal_gdpr_requests.batch for update skip locked
  )
  update callcenter.gdpr_requests as t
  set requester_email = case when t.requester_email is not null then callcenter_private.reseal('callcenter-contacts', t.requester_email) end
  from stale where t.id = stale.id;
  get diagnostics v_count = row_count;
  perform set_config('seoc.resealing', 'off', true);
  return v_count;
end
$$;
comment on function callcenter_private.reseal_gdpr_requests(integer) is 'Puts some rows under the key that seals today, and says how many; call it until it says 0.';
revoke all on function callcenter_private.reseal_gdpr_requests(integer) from public, anon, authenticated, service_role;

create or replace function callcenter_private.cursor(
  place jsonb
)
returns text
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
select translate(encode(convert_to(cursor.place::text, 'UTF8'), 'base64'), e'\n', '')
$$;
comment on function callcenter_private.cursor(jsonb) is 'The cursor of a row: the order, the value it stands at, its key.';
revoke all on function callcenter_private.cursor(jsonb) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.cursor(jsonb) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.cursor_place(
  cursor text
)
returns jsonb
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
select convert_from(decode(cursor_place.cursor, 'base64'), 'UTF8')::jsonb
$$;
comment on function callcenter_private.cursor_place(text) is 'What a cursor says.';
revoke all on function callcenter_private.cursor_place(text) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.cursor_place(text) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.data_of_leads(
  key uuid
)
returns jsonb
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_person callcenter.leads%rowtype;
  v_lead_documents uuid[];
  v_call_logs uuid[];
  v_voicemails uuid[];
begin
  select t.* into v_person from callcenter.leads t where t.id = data_of_leads.key;
  if not found then
    return null;
  end if;
  v_lead_documents := array(
    select t.id as key from callcenter.lead_documents t where t.lead_id = v_person.id
  );
  v_call_logs := array(
    select t.id as key from callcenter.call_logs t where t.lead_id = v_person.id
  );
  v_voicemails := array(
    select t.id as key from callcenter.voicemails t where t.call_log_id = any (v_call_logs)
  );
  return jsonb_build_object(
    'person', jsonb_build_object('id', v_person.id, 'tenant_id', v_person.tenant_id, 'created_at', v_person.created_at, 'updated_at', v_person.updated_at, 'source_id', v_person.source_id, 'campaign_id', v_person.campaign_id, 'external_ref', v_person.external_ref, 'full_name', v_person.full_name, 'company_name', v_person.company_name, 'email', callcenter_private.unseal('callcenter-contacts', v_person.email), 'phone', callcenter_private.unseal('callcenter-contacts', v_person.phone), 'required_skill_id', v_person.required_skill_id, 'estimated_value', v_person.estimated_value, 'status', v_person.status, 'lost_reason', v_person.lost_reason, 'score', v_person.score, 'scored_at', v_person.scored_at, 'assigned_to', v_person.assigned_to, 'assigned_at', v_person.assigned_at, 'last_contacted_at', v_person.last_contacted_at, 'closed_at', v_person.closed_at, 'forgotten_at', v_person.forgotten_at),
    'rows', jsonb_build_object('lead_activities.lead_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'tenant_id', t.tenant_id, 'created_at', t.created_at, 'lead_id', t.lead_id, 'kind', t.kind, 'actor_id', t.actor_id, 'detail', t.detail) order by t.id), '[]') from callcenter.lead_activities t where t.lead_id = v_person.id
    ), 'lead_scores.lead_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'tenant_id', t.tenant_id, 'created_at', t.created_at, 'lead_id', t.lead_id, 'model_id', t.model_id, 'score', t.score, 'source_quality', t.source_quality, 'status_factor', t.status_factor, 'age_factor', t.age_factor, 'assignment_factor', t.assignment_factor, 'availability_factor', t.availability_factor) order by t.id), '[]') from callcenter.lead_scores t where t.lead_id = v_person.id
    ), 'lead_assignments.lead_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'tenant_id', t.tenant_id, 'created_at', t.created_at, 'lead_id', t.lead_id, 'agent_id', t.agent_id, 'assigned_by', t.assigned_by, 'rule_id', t.rule_id, 'strategy', t.strategy, 'ended_at', t.ended_at) order by t.id), '[]') from callcenter.lead_assignments t where t.lead_id = v_person.id
    ), 'lead_documents.lead_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'tenant_id', t.tenant_id, 'created_at', t.created_at, 'lead_id', t.lead_id, 'file_name', t.file_name, 'size_bytes', t.size_bytes, 'uploaded_by', t.uploaded_by) order by t.id), '[]') from callcenter.lead_documents t where t.lead_id = v_person.id
    ), 'call_logs.lead_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'tenant_id', t.tenant_id, 'created_at', t.created_at, 'reference', t.reference, 'direction', t.direction, 'lead_id', t.lead_id, 'agent_id', t.agent_id, 'team_id', t.team_id, 'campaign_id', t.campaign_id, 'line_id', t.line_id, 'other_number', callcenter_private.unseal('callcenter-contacts', t.other_number), 'status', t.status, 'started_at', t.started_at, 'answered_at', t.answered_at, 'ended_at', t.ended_at, 'talk_seconds', t.talk_seconds, 'outcome', t.outcome, 'note', t.note) order by t.id), '[]') from callcenter.call_logs t where t.lead_id = v_person.id
    ), 'ivr_interactions.call_log_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'tenant_id', t.tenant_id, 'created_at', t.created_at, 'call_log_id', t.call_log_id, 'menu_id', t.menu_id, 'digit', t.digit, 'action', t.action) order by t.id), '[]') from callcenter.ivr_interactions t where t.call_log_id = any (v_call_logs)
    ), 'voicemails.call_log_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'tenant_id', t.tenant_id, 'created_at', t.created_at, 'call_log_id', t.call_log_id, 'seconds', t.seconds, 'transcript', t.transcript, 'taken_by', t.taken_by, 'taken_at', t.taken_at) order by t.id), '[]') from callcenter.voicemails t where t.call_log_id = any (v_call_logs)
    ), 'messages.lead_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'tenant_id', t.tenant_id, 'created_at', t.created_at, 'lead_id', t.lead_id, 'colleague_id', t.colleague_id, 'author_id', t.author_id, 'channel', t.channel, 'template_id', t.template_id, 'provider_id', t.provider_id, 'carrier_id', t.carrier_id, 'recipient', callcenter_private.unseal('callcenter-contacts', t.recipient), 'subject', t.subject, 'body', t.body, 'provider_reference', t.provider_reference, 'delivery', t.delivery) order by t.id), '[]') from callcenter.messages t where t.lead_id = v_person.id
    ), 'audit_logs.row_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'tenant_id', t.tenant_id, 'created_at', t.created_at, 'actor_id', t.actor_id, 'actor_role', t.actor_role, 'action', t.action, 'resource', t.resource, 'row_id', t.row_id, 'changes', t.changes, 'status', t.status, 'ip_address', t.ip_address, 'user_agent', t.user_agent) order by t.id), '[]') from callcenter.audit_logs t where t.row_id = v_person.id
    ), 'audit_logs.changes', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'changes', t.changes) order by t.id), '[]') from callcenter.audit_logs t where strpos(lower(t.changes::text), nullif(lower(v_person.id::text), '')) > 0
    ), 'consent_records.lead_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'tenant_id', t.tenant_id, 'created_at', t.created_at, 'lead_id', t.lead_id, 'purpose', t.purpose, 'evidence', t.evidence, 'noted_by', t.noted_by, 'ip_address', t.ip_address, 'withdrawn_at', t.withdrawn_at) order by t.id), '[]') from callcenter.consent_records t where t.lead_id = v_person.id
    ), 'gdpr_requests.lead_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'lead_id', t.lead_id) order by t.id), '[]') from callcenter.gdpr_requests t where t.lead_id = v_person.id
    )),
    'files', (
      select coalesce(jsonb_agg(jsonb_build_object('bucket', o.bucket_id, 'name', o.name) order by o.bucket_id, o.name), '[]')
      from storage.objects o where (o.bucket_id = 'lead-documents' and split_part(o.name, '/', 2) = any (v_lead_documents::text[])) or (o.bucket_id = 'call-recordings' and split_part(o.name, '/', 2) = any (v_call_logs::text[])) or (o.bucket_id = 'voicemails' and split_part(o.name, '/', 2) = any (v_voicemails::text[]))
    )
  );
end
$$;
comment on function callcenter_private.data_of_leads(uuid) is 'Everything that is known of a person: the row, and by field the rows that lead to it.';
revoke all on function callcenter_private.data_of_leads(uuid) from public, anon, authenticated, service_role;

create or replace function callcenter_private.erase_leads(
  key uuid
)
returns jsonb
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_person callcenter.leads%rowtype;
  v_rows bigint;
  v_done jsonb := jsonb '[]';
  v_lead_documents uuid[];
  v_call_logs uuid[];
  v_voicemails uuid[];
  v_messages uuid[];
begin
  select t.* into v_person from callcenter.leads t where t.id = erase_leads.key for update;
  if not found then
    return v_done;
  end if;
  v_lead_documents := array(
    select t.id as key from callcenter.lead_documents t where t.lead_id = v_person.id
  );
  v_call_logs := array(
    select t.id as key from callcenter.call_logs t where t.lead_id = v_person.id
  );
  v_voicemails := array(
    select t.id as key from callcenter.voicemails t where t.call_log_id = any (v_call_logs)
  );
  v_messages := array(
    select t.id as key from callcenter.messages t where t.lead_id = v_person.id
  );
  if exists (select from storage.objects o where (o.bucket_id = 'lead-documents' and split_part(o.name, '/', 2) = any (v_lead_documents::text[])) or (o.bucket_id = 'call-recordings' and split_part(o.name, '/', 2) = any (v_call_logs::text[])) or (o.bucket_id = 'voicemails' and split_part(o.name, '/', 2) = any (v_voicemails::text[]))) then
    raise sqlstate 'PT409' using message = 'FILES_LEFT', detail = 'Files of rows that go are still there. The export lists them; remove them from the storage first.';
  end if;
  select count(*) into v_rows from callcenter.audit_logs t where t.row_id = v_person.id;
  v_done := v_done || jsonb_build_object('field', 'audit_logs.row_id', 'erase', 'KEEP', 'rows', v_rows, 'reason', 'who did what has to be shown for two years, and records tell of data about people only that it changed, Art. 5(2) GDPR');
  select count(*) into v_rows from callcenter.audit_logs t where strpos(lower(t.changes::text), nullif(lower(v_person.id::text), '')) > 0;
  v_done := v_done || jsonb_build_object('field', 'audit_logs.changes', 'erase', 'KEEP', 'rows', v_rows, 'reason', 'who did what has to be shown for two years, and records tell of data about people only that it changed, Art. 5(2) GDPR');
  select count(*) into v_rows from callcenter.consent_records t where t.lead_id = v_person.id;
  v_done := v_done || jsonb_build_object('field', 'consent_records.lead_id', 'erase', 'KEEP', 'rows', v_rows, 'reason', 'that consent was given has to be shown, Art. 7(1) GDPR');
  update callcenter.gdpr_requests t set lead_id = null where t.lead_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'gdpr_requests.lead_id', 'erase', 'ANONYMIZE', 'rows', v_rows);
  delete from callcenter.message_events t where t.message_id = any (v_messages);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'message_events.message_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from callcenter.outbox_entries t where t.message_id = any (v_messages);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'outbox_entries.message_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from callcenter.messages t where t.lead_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'messages.lead_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from callcenter.voicemails t where t.call_log_id = any (v_call_logs);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'voicemails.call_log_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from callcenter.ivr_interactions t where t.call_log_id = any (v_call_logs);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'ivr_interactions.call_log_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from callcenter.call_logs t where t.lead_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'call_logs.lead_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from callcenter.lead_documents t where t.lead_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'lead_documents.lead_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from callcenter.lead_assignments t where t.lead_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'lead_assignments.lead_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from callcenter.lead_scores t where t.lead_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'lead_scores.lead_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from callcenter.lead_activities t where t.lead_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'lead_activities.lead_id', 'erase', 'DELETE', 'rows', v_rows);
  update callcenter.leads t set external_ref = null, full_name = 'Somebody', company_name = null, email = null, phone = null, lost_reason = null, forgotten_at = now() where t.id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'leads', 'erase', 'ANONYMIZE', 'rows', v_rows);
  return v_done;
exception when foreign_key_violation or restrict_violation or not_null_violation or check_violation or unique_violation then
  raise sqlstate 'PT409' using message = 'ERASURE_BLOCKED', detail = 'A row needs this person; nothing was erased.';
end
$$;
comment on function callcenter_private.erase_leads(uuid) is 'Erases a person: rows go, lose what leads to the person, or are kept for a reason; returns what became of how many.';
revoke all on function callcenter_private.erase_leads(uuid) from public, anon, authenticated, service_role;

create or replace function callcenter_private.may(
  tenant uuid default null,
  permission text default null
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result boolean;
begin
  select * into v_result from (
select exists (
  select 1
  from callcenter.user_roles ur
  join callcenter.role_permissions rp on rp.tenant_id = ur.tenant_id and rp.role = ur.role
  where ur.user_id = callcenter_private.uid()
    and ur.tenant_id = may.tenant
    and rp.permission = may.permission
)
  ) as result;
  return v_result;
end
$$;
comment on function callcenter_private.may(uuid, text) is 'Is the caller allowed this in a tenant?';
revoke all on function callcenter_private.may(uuid, text) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.may(uuid, text) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.change_agent_status(
  tenant uuid,
  agent uuid,
  status text
)
returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_from text;
  v_since timestamptz;
begin
  select a.status, a.status_since into v_from, v_since
  from callcenter.agents a
  where a.tenant_id = change_agent_status.tenant and a.user_id = change_agent_status.agent
  for update;
  if not found or v_from = change_agent_status.status then
    return false;
  end if;
  update callcenter.agents as a
  set status = change_agent_status.status, status_since = now()
  where a.tenant_id = change_agent_status.tenant and a.user_id = change_agent_status.agent;
  insert into callcenter.agent_activities (tenant_id, agent_id, from_status, to_status, seconds)
  values (
    change_agent_status.tenant,
    change_agent_status.agent,
    v_from,
    change_agent_status.status,
    greatest(extract(epoch from now() - v_since), 0)::integer
  );
  return true;
end
$$;
comment on function callcenter_private.change_agent_status(uuid, uuid, text) is 'Changes an agent''s status, and keeps how long he had the one before; gives whether anything changed.';
revoke all on function callcenter_private.change_agent_status(uuid, uuid, text) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.change_agent_status(uuid, uuid, text) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.may_work_on(
  lead uuid default null
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result boolean;
begin
  select * into v_result from (
select exists (
  select 1
  from callcenter.leads l
  where l.id = may_work_on.lead
    and l.tenant_id = any (array(select callcenter_private.tenants()))
    and (l.assigned_to = callcenter_private.uid() or callcenter_private.may(l.tenant_id, 'lead.write'))
)
  ) as result;
  return v_result;
end
$$;
comment on function callcenter_private.may_work_on(uuid) is 'May the caller work on this lead: because it is his, or because he may change any?';
revoke all on function callcenter_private.may_work_on(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.may_work_on(uuid) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.weigh_lead(
  lead uuid,
  at timestamptz default now()
)
returns callcenter.lead_scores
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
-- Five factors from 0 to 100, weighed by the tenant's model. Each has its own test.
declare
  v_lead callcenter.leads;
  v_model callcenter.scoring_models;
  v_score callcenter.lead_scores;
  v_source numeric;
  v_status numeric;
  v_age numeric;
  v_assignment numeric;
  v_availability numeric;
begin
  select l.* into v_lead from callcenter.leads l where l.id = weigh_lead.lead for update;
  if not found then
    raise sqlstate 'PT404' using message = 'LEAD_NOT_FOUND', detail = 'There is no such lead.';
  end if;
  select m.* into v_model from callcenter.scoring_models m where m.tenant_id = v_lead.tenant_id and m.is_active;

  -- One won and one lost are added to every history, so that a source without one stands in the middle and two leads do not
  -- make it perfect.
  select 100.0 * (count(*) filter (where l.status = 'WON') + 1) / (count(*) + 2) into v_source
  from callcenter.leads l
  where l.tenant_id = v_lead.tenant_id
    and l.source_id = v_lead.source_id
    and l.id <> v_lead.id
    and l.closed_at > weigh_lead.at - interval '180 days'
    and l.closed_at <= weigh_lead.at;

  v_status := case v_lead.status
    when 'NEW' then 40
    when 'CONTACTED' then 60
    when 'QUALIFIED' then 80
    when 'PROPOSAL' then 100
    else 0
  end;

  v_age := 100 * power(
    0.5,
    greatest(extract(epoch from weigh_lead.at - v_lead.created_at) / 86400, 0) / coalesce(v_model.half_life_days, 7)
  );

  -- What waits for somebody comes first, then what somebody has and has not touched.
  v_assignment := case
    when v_lead.assigned_to is null then 100
    when v_lead.last_contacted_at is null or v_lead.last_contacted_at < v_lead.assigned_at then 60
    else 20
  end;

  select coalesce(100.0 * count(*) filter (where a.status = 'ONLINE' and a.max_open_leads > held.open) / nullif(count(*), 0), 0)
  into v_availability
  from callcenter.agents a
  cross join lateral (
    select count(*) as open
    from callcenter.leads l
    where l.tenant_id = v_lead.tenant_id and l.assigned_to = a.user_id and l.closed_at is null
  ) held
  where a.tenant_id = v_lead.tenant_id
    and (
      v_lead.required_skill_id is null
      or exists (
        select from callcenter.agent_skills s
        where s.tenant_id = a.tenant_id and s.agent_id = a.id and s.skill_id = v_lead.required_skill_id
      )
    );

  insert into callcenter.lead_scores as s (
    tenant_id, lead_id, model_id, score, source_quality, status_factor, age_factor, assignment_factor, availability_factor
  ) values (
    v_lead.tenant_id,
    v_lead.id,
    v_model.id,
    round((
      v_source * coalesce(v_model.source_weight, 30)
      + v_status * coalesce(v_model.status_weight, 25)
      + v_age * coalesce(v_model.age_weight, 20)
      + v_assignment * coalesce(v_model.assignment_weight, 10)
      + v_availability * coalesce(v_model.availability_weight, 15)
    ) / 100)::integer,
    round(v_source, 2),
    v_status,
    round(v_age, 2),
    v_assignment,
    round(v_availability, 2)
  )
  returning s.* into v_score;

  update callcenter.leads as l set score = v_score.score, scored_at = weigh_lead.at where l.id = v_lead.id;
  return v_score;
end
$$;
comment on function callcenter_private.weigh_lead(uuid, timestamptz) is 'Works out how much a lead promises at a moment, and keeps the factors.';
revoke all on function callcenter_private.weigh_lead(uuid, timestamptz) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.weigh_lead(uuid, timestamptz) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.rescore_open_leads()
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_lead uuid;
  v_count integer := 0;
begin
  for v_lead in
    select l.id
    from callcenter.leads l
    where l.closed_at is null and (l.scored_at is null or l.scored_at < now() - interval '1 hour')
    order by l.scored_at nulls first
    limit 5000
  loop
    perform callcenter_private.weigh_lead(v_lead);
    v_count := v_count + 1;
  end loop;
  return v_count;
end
$$;
comment on function callcenter_private.rescore_open_leads() is 'Scores every open lead anew, since they grow old by themselves; gives how many.';
revoke all on function callcenter_private.rescore_open_leads() from public, anon, authenticated, service_role;
grant execute on function callcenter_private.rescore_open_leads() to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.hand_out_lead(
  lead uuid
)
returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_lead callcenter.leads;
  v_rule callcenter.routing_rules;
  v_strategy text;
  v_agent callcenter.agents;
begin
  select l.* into v_lead from callcenter.leads l where l.id = hand_out_lead.lead for update;
  if not found then
    raise sqlstate 'PT404' using message = 'LEAD_NOT_FOUND', detail = 'There is no such lead.';
  end if;
  -- Two leads of one tenant are handed out one after the other: the second sees what the first has given to whom.
  perform from callcenter.tenants t where t.id = v_lead.tenant_id for no key update;

  select r.* into v_rule
  from callcenter.routing_rules r
  where r.tenant_id = v_lead.tenant_id
    and r.is_active
    and r.min_score <= v_lead.score
    and (r.source_id is null or r.source_id = v_lead.source_id)
    and (r.campaign_id is null or r.campaign_id = v_lead.campaign_id)
    and (r.skill_id is null or r.skill_id = v_lead.required_skill_id)
  order by r.position
  limit 1;
  v_strategy := coalesce(v_rule.strategy, 'LEAST_LOADED');

  select a.* into v_agent
  from callcenter.agents a
  cross join lateral (
    select count(*) as open
    from callcenter.leads l
    where l.tenant_id = v_lead.tenant_id and l.assigned_to = a.user_id and l.closed_at is null
  ) held
  left join callcenter.agent_skills s
    on s.tenant_id = a.tenant_id and s.agent_id = a.id and s.skill_id = v_lead.required_skill_id
  where a.tenant_id = v_lead.tenant_id
    and a.status = 'ONLINE'
    and a.max_open_leads > held.open
    and (v_rule.team_id is null or a.team_id = v_rule.team_id)
    and (v_lead.required_skill_id is null or s.level is not null)
  order by
    case when v_strategy = 'BEST_SKILLED' then s.level end desc nulls last,
    case when v_strategy = 'LEAST_LOADED' then held.open::numeric / a.max_open_leads end nulls last,
    a.last_assigned_at nulls first,
    a.id
  limit 1;
  if not found then
    return null;
  end if;

  update callcenter.lead_assignments as la
  set ended_at = clock_timestamp()
  where la.lead_id = v_lead.id and la.tenant_id = v_lead.tenant_id and la.ended_at is null;
  insert into callcenter.lead_assignments (tenant_id, lead_id, agent_id, rule_id, strategy)
  values (v_lead.tenant_id, v_lead.id, v_agent.user_id, v_rule.id, v_strategy);
  -- The clock, and not the transaction's time: a hundred leads of one import take turns.
  update callcenter.agents as a set last_assigned_at = clock_timestamp() where a.id = v_agent.id;
  update callcenter.leads as l set assigned_to = v_agent.user_id, assigned_at = now() where l.id = v_lead.id;
  insert into callcenter.lead_activities (tenant_id, lead_id, kind, actor_id, detail)
  values (v_lead.tenant_id, v_lead.id, 'ASSIGNED', callcenter_private.uid(), coalesce(v_rule.name, 'No rule: whoever has most room'));
  perform callcenter_private.notify(v_lead.tenant_id, v_agent.user_id, 'LEAD_ASSIGNED', 'You have a new lead.');
  return v_agent.user_id;
end
$$;
comment on function callcenter_private.hand_out_lead(uuid) is 'Hands a lead to whom the rules choose, and gives that person; nobody when nobody is free.';
revoke all on function callcenter_private.hand_out_lead(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.hand_out_lead(uuid) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.hand_out_waiting_leads()
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
-- Where one lead finds nobody, another may need less: so all are tried, and none of a tenant whose agents are all away.
declare
  v_lead uuid;
  v_count integer := 0;
begin
  for v_lead in
    select l.id
    from callcenter.leads l
    where l.assigned_to is null
      and l.closed_at is null
      and exists (select from callcenter.agents a where a.tenant_id = l.tenant_id and a.status = 'ONLINE')
    order by l.score desc, l.created_at, l.id
    limit 1000
  loop
    if callcenter_private.hand_out_lead(v_lead) is not null then
      v_count := v_count + 1;
    end if;
  end loop;
  return v_count;
end
$$;
comment on function callcenter_private.hand_out_waiting_leads() is 'Hands out what waits, the most promising first, as far as somebody has room; gives how many leads that were.';
revoke all on function callcenter_private.hand_out_waiting_leads() from public, anon, authenticated, service_role;
grant execute on function callcenter_private.hand_out_waiting_leads() to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.advance_campaigns(
  at timestamptz default now()
)
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_begun integer;
  v_ended integer;
begin
  update callcenter.campaigns as c set status = 'ACTIVE' where c.status = 'SCHEDULED' and c.starts_at <= advance_campaigns.at;
  get diagnostics v_begun = row_count;
  update callcenter.campaigns as c set status = 'COMPLETED' where c.status in ('ACTIVE', 'PAUSED') and c.ends_at <= advance_campaigns.at;
  get diagnostics v_ended = row_count;
  return v_begun + v_ended;
end
$$;
comment on function callcenter_private.advance_campaigns(timestamptz) is 'Begins what is scheduled and ends what is over; gives how many campaigns that were.';
revoke all on function callcenter_private.advance_campaigns(timestamptz) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.advance_campaigns(timestamptz) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.new_ulid(
  at timestamptz default clock_timestamp()
)
returns text
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
-- The signs of Crockford: no I, L, O or U, which people take for others.
declare
  v_milliseconds bigint := floor(extract(epoch from new_ulid.at) * 1000)::bigint;
  -- The first twelve hexadecimal digits of a random UUID are all chance.
  v_chance text := substr(replace(gen_random_uuid()::text, '-', ''), 1, 12) || substr(replace(gen_random_uuid()::text, '-', ''), 1, 8);
  v_part bigint;
  v_ulid text := '';
begin
  for v_digit in reverse 9..0 loop
    v_ulid := v_ulid || substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', ((v_milliseconds >> (5 * v_digit)) & 31)::integer + 1, 1);
  end loop;
  for v_half in 0..1 loop
    v_part := ('x' || lpad(substr(v_chance, 1 + 10 * v_half, 10), 16, '0'))::bit(64)::bigint;
    for v_digit in reverse 7..0 loop
      v_ulid := v_ulid || substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', ((v_part >> (5 * v_digit)) & 31)::integer + 1, 1);
    end loop;
  end loop;
  return v_ulid;
end
$$;
comment on function callcenter_private.new_ulid(timestamptz) is 'A new ULID for a moment: ten signs of its milliseconds, sixteen of chance.';
revoke all on function callcenter_private.new_ulid(timestamptz) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.new_ulid(timestamptz) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.miss_calls(
  at timestamptz default now()
)
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_call callcenter.call_logs;
  v_owner uuid;
  v_count integer := 0;
begin
  for v_call in
    update callcenter.call_logs as c
    set status = 'MISSED', ended_at = greatest(miss_calls.at, c.started_at)
    where c.status = 'RINGING' and c.started_at <= miss_calls.at - interval '2 minutes'
    returning c.*
  loop
    v_count := v_count + 1;
    select l.assigned_to into v_owner
    from callcenter.leads l
    where l.tenant_id = v_call.tenant_id and l.id = v_call.lead_id and v_call.direction = 'INBOUND';
    if v_owner is not null then
      perform callcenter_private.notify(v_call.tenant_id, v_owner, 'CALL_MISSED', 'A lead of yours has called, and nobody answered.');
    end if;
  end loop;
  return v_count;
end
$$;
comment on function callcenter_private.miss_calls(timestamptz) is 'Gives up calls that have rung for two minutes, and tells those whose leads called; gives how many.';
revoke all on function callcenter_private.miss_calls(timestamptz) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.miss_calls(timestamptz) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.serves(
  call_log uuid default null
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result boolean;
begin
  select * into v_result from (
select exists (
  select 1
  from callcenter.call_logs c
  join callcenter.phone_numbers n on n.tenant_id = c.tenant_id and n.id = c.line_id
  where c.id = serves.call_log
    and c.tenant_id = any (array(select callcenter_private.tenants()))
    and n.served_by = callcenter_private.uid()
)
  ) as result;
  return v_result;
end
$$;
comment on function callcenter_private.serves(uuid) is 'Is the caller the switchboard that serves the number of a call?';
revoke all on function callcenter_private.serves(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.serves(uuid) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.notify(
  tenant uuid,
  person uuid,
  kind text,
  text text
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_told callcenter.notifications;
begin
  insert into callcenter.notifications as n (tenant_id, user_id, kind, text)
  values (notify.tenant, notify.person, notify.kind, notify.text)
  returning n.* into v_told;

  with told as (
    insert into callcenter.messages as m (tenant_id, colleague_id, channel, provider_id, carrier_id, recipient, body)
    select v_told.tenant_id, v_told.user_id, p.channel, p.id, p.served_by, place.recipient, v_told.text
    from (
      select 'PUSH' as channel, d.id::text as recipient
      from callcenter.device_tokens d
      where d.tenant_id = v_told.tenant_id and d.user_id = v_told.user_id
      union all
      select 'SLACK', a.slack_handle
      from callcenter.agents a
      where a.tenant_id = v_told.tenant_id and a.user_id = v_told.user_id and a.slack_handle is not null
    ) place
    join lateral (
      select mp.*
      from callcenter.message_providers mp
      where mp.tenant_id = v_told.tenant_id and mp.channel = place.channel and mp.is_active
      order by mp.name
      limit 1
    ) p on true
    returning m.tenant_id, m.id
  )
  insert into callcenter.outbox_entries (tenant_id, message_id)
  select told.tenant_id, told.id from told;
end
$$;
comment on function callcenter_private.notify(uuid, uuid, text, text) is 'Tells somebody something: in the application, on his devices, and in Slack where he has a name there.';
revoke all on function callcenter_private.notify(uuid, uuid, text, text) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.notify(uuid, uuid, text, text) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.award_points(
  tenant uuid,
  person uuid,
  deed text,
  subject uuid,
  at timestamptz default now()
)
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_rule callcenter.point_rules;
  v_badge callcenter.badges;
  v_challenge callcenter.challenges;
  v_progress callcenter.challenge_progress;
  v_began date;
  v_times bigint;
begin
  select r.* into v_rule
  from callcenter.point_rules r
  where r.tenant_id = award_points.tenant and r.deed = award_points.deed and r.valid_from <= award_points.at
  order by r.valid_from desc
  limit 1;
  if v_rule.is_active is not true then
    return 0;
  end if;
  -- One after the other for one person: neither a cap nor a challenge is passed by twice.
  perform pg_advisory_xact_lock(hashtextextended(award_points.tenant::text || award_points.person::text, 0));
  if v_rule.per_day <= (
    select count(*) from callcenter.point_entries e
    where e.tenant_id = award_points.tenant
      and e.user_id = award_points.person
      and e.event = award_points.deed
      and (e.created_at at time zone 'UTC')::date = (award_points.at at time zone 'UTC')::date
  ) then
    return 0;
  end if;
  insert into callcenter.point_entries (tenant_id, user_id, event, points, subject_id, created_at)
  values (award_points.tenant, award_points.person, award_points.deed, v_rule.points, award_points.subject, award_points.at)
  on conflict (tenant_id, event, subject_id) do nothing;
  if not found then
    return 0;
  end if;
  perform callcenter_private.notify(
    award_points.tenant, award_points.person, 'POINTS_AWARDED', format('You have earned %s points.', v_rule.points)
  );

  select count(*) into v_times
  from callcenter.point_entries e
  where e.tenant_id = award_points.tenant and e.user_id = award_points.person and e.event = award_points.deed;
  for v_badge in
    select b.*
    from callcenter.badges b
    where b.tenant_id = award_points.tenant and b.deed = award_points.deed and b.is_active and b.threshold <= v_times
    order by b.threshold
  loop
    insert into callcenter.user_badges (tenant_id, user_id, badge_id)
    values (award_points.tenant, award_points.person, v_badge.id)
    on conflict (tenant_id, user_id, badge_id) do nothing;
    if found then
      perform callcenter_private.notify(
        award_points.tenant, award_points.person, 'BADGE_EARNED', format('You have a new badge: %s.', v_badge.title)
      );
    end if;
  end loop;

  for v_challenge in
    select c.*
    from callcenter.challenges c
    where c.tenant_id = award_points.tenant
      and c.deed = award_points.deed
      and c.starts_at <= award_points.at
      and (c.ends_at is null or c.ends_at > award_points.at)
    order by c.id
  loop
    v_began := date_trunc(
      case v_challenge.period when 'DAILY' then 'day' when 'WEEKLY' then 'week' else 'month' end,
      award_points.at at time zone 'UTC'
    )::date;
    insert into callcenter.challenge_progress as p (tenant_id, challenge_id, user_id, began_on, done)
    values (award_points.tenant, v_challenge.id, award_points.person, v_began, 1)
    on conflict (tenant_id, challenge_id, user_id, began_on) do update set done = p.done + 1
    returning p.* into v_progress;
    if v_progress.done = v_challenge.target then
      update callcenter.challenge_progress as p set completed_at = award_points.at where p.id = v_progress.id;
      insert into callcenter.point_entries (tenant_id, user_id, event, points, subject_id, created_at)
      values (award_points.tenant, award_points.person, 'CHALLENGE_COMPLETED', v_challenge.bonus, v_progress.id, award_points.at);
      perform callcenter_private.notify(
        award_points.tenant, award_points.person, 'CHALLENGE_COMPLETED', format('You have met a challenge: %s.', v_challenge.title)
      );
    end if;
  end loop;
  return v_rule.points;
end
$$;
comment on function callcenter_private.award_points(uuid, uuid, text, uuid, timestamptz) is 'Gives somebody the points of a deed, once for each subject, and what follows from them: badges and challenges. Gives how many.';
revoke all on function callcenter_private.award_points(uuid, uuid, text, uuid, timestamptz) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.award_points(uuid, uuid, text, uuid, timestamptz) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.advance_competitions(
  at timestamptz default now()
)
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_competition callcenter.competitions;
  v_count integer;
begin
  update callcenter.competitions as c set status = 'RUNNING' where c.status = 'PLANNED' and c.starts_at <= advance_competitions.at;
  get diagnostics v_count = row_count;

  for v_competition in
    select c.* from callcenter.competitions c where c.status = 'RUNNING' and c.ends_at <= advance_competitions.at for update
  loop
    update callcenter.competition_teams as ct
    set points = ranked.points, place = ranked.place
    from (
      select entered.team_id, entered.points, rank() over (order by entered.points desc)::integer as place
      from (
        select et.team_id, coalesce(sum(e.points) filter (
          where e.event not in ('REDEMPTION', 'REFUND')
            and e.created_at >= v_competition.starts_at
            and e.created_at < v_competition.ends_at
        ), 0)::integer as points
        from callcenter.competition_teams et
        left join callcenter.agents a on a.tenant_id = et.tenant_id and a.team_id = et.team_id
        left join callcenter.point_entries e on e.tenant_id = a.tenant_id and e.user_id = a.user_id
        where et.tenant_id = v_competition.tenant_id and et.competition_id = v_competition.id
        group by et.team_id
      ) entered
    ) ranked
    where ct.tenant_id = v_competition.tenant_id
      and ct.competition_id = v_competition.id
      and ct.team_id = ranked.team_id;
    update callcenter.competitions as c set status = 'FINISHED' where c.id = v_competition.id;
    v_count := v_count + 1;
  end loop;
  return v_count;
end
$$;
comment on function callcenter_private.advance_competitions(timestamptz) is 'Begins competitions, and ends them with a place for each team; gives how many.';
revoke all on function callcenter_private.advance_competitions(timestamptz) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.advance_competitions(timestamptz) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.rollup_days(
  since date default ((now() at time zone 'UTC')::date - 2),
  until date default ((now() at time zone 'UTC')::date - 1)
)
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer;
begin
  insert into callcenter.daily_metrics (tenant_id, day, leads, won, lost, calls, answered, messages, points)
  select
    t.id,
    days.day,
    (select count(*) from callcenter.leads l where l.tenant_id = t.id and l.created_at >= span.since and l.created_at < span.until),
    (
      select count(*) from callcenter.leads l
      where l.tenant_id = t.id and l.status = 'WON' and l.closed_at >= span.since and l.closed_at < span.until
    ),
    (
      select count(*) from callcenter.leads l
      where l.tenant_id = t.id and l.status = 'LOST' and l.closed_at >= span.since and l.closed_at < span.until
    ),
    (select count(*) from callcenter.call_logs c where c.tenant_id = t.id and c.started_at >= span.since and c.started_at < span.until),
    (
      select count(c.answered_at) from callcenter.call_logs c
      where c.tenant_id = t.id and c.started_at >= span.since and c.started_at < span.until
    ),
    (select count(*) from callcenter.messages m where m.tenant_id = t.id and m.created_at >= span.since and m.created_at < span.until),
    (
      select coalesce(sum(e.points), 0) from callcenter.point_entries e
      where e.tenant_id = t.id and e.event not in ('REDEMPTION', 'REFUND') and e.created_at >= span.since and e.created_at < span.until
    )
  from callcenter.tenants t
  cross join (
    select rollup_days.since + n as day from generate_series(0, rollup_days.until - rollup_days.since) n
  ) days
  cross join lateral (
    select days.day::timestamp at time zone 'UTC' as since, (days.day + 1)::timestamp at time zone 'UTC' as until
  ) span
  on conflict (tenant_id, day) do update
  set leads = excluded.leads,
      won = excluded.won,
      lost = excluded.lost,
      calls = excluded.calls,
      answered = excluded.answered,
      messages = excluded.messages,
      points = excluded.points;
  get diagnostics v_count = row_count;
  return v_count;
end
$$;
comment on function callcenter_private.rollup_days(date, date) is 'Adds up the days of a span anew, for all tenants; gives how many rows that made. Every night it does so for the two days before.';
revoke all on function callcenter_private.rollup_days(date, date) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.rollup_days(date, date) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.record_act(
  tenant uuid,
  action text,
  resource text,
  row_id uuid default null,
  actor uuid default null,
  status text default 'SUCCESS'
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into callcenter.audit_logs (tenant_id, actor_id, actor_role, action, resource, row_id, status, ip_address, user_agent)
  values (
    record_act.tenant,
    coalesce(record_act.actor, callcenter_private.uid()),
    (
      select ur.role
      from callcenter.user_roles ur
      where ur.tenant_id = record_act.tenant and ur.user_id = coalesce(record_act.actor, callcenter_private.uid())
    ),
    record_act.action,
    record_act.resource,
    record_act.row_id,
    record_act.status,
    callcenter_private.request_ip(),
    left(callcenter_private.request_header('user-agent'), 1000)
  );
end
$$;
comment on function callcenter_private.record_act(uuid, text, text, uuid, uuid, text) is 'Notes an act that no trigger sees: something was read, or somebody came or went.';
revoke all on function callcenter_private.record_act(uuid, text, text, uuid, uuid, text) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.record_act(uuid, text, text, uuid, uuid, text) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.record_failed_login(
  account uuid,
  at timestamptz default now()
)
returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_tenant uuid;
  v_flagged boolean := false;
begin
  for v_tenant in
    select ur.tenant_id from callcenter.user_roles ur where ur.user_id = record_failed_login.account
  loop
    perform callcenter_private.record_act(v_tenant, 'LOGIN', 'auth.users', null, record_failed_login.account, 'FAILURE');
    -- One event for each quarter of an hour, and not for each further attempt.
    if (
      select count(*) from callcenter.audit_logs al
      where al.tenant_id = v_tenant
        and al.actor_id = record_failed_login.account
        and al.action = 'LOGIN'
        and al.status = 'FAILURE'
        and al.created_at > record_failed_login.at - interval '15 minutes'
    ) >= 5 and not exists (
      select from callcenter.security_events s
      where s.tenant_id = v_tenant
        and s.account_id = record_failed_login.account
        and s.kind = 'REPEATED_FAILED_LOGIN'
        and s.created_at > record_failed_login.at - interval '15 minutes'
    ) then
      insert into callcenter.security_events (tenant_id, kind, severity, account_id, detail, ip_address, user_agent)
      values (
        v_tenant,
        'REPEATED_FAILED_LOGIN',
        'CRITICAL',
        record_failed_login.account,
        'Five failures to sign in within a quarter of an hour.',
        callcenter_private.request_ip(),
        left(callcenter_private.request_header('user-agent'), 1000)
      );
      v_flagged := true;
    end if;
  end loop;
  return v_flagged;
end
$$;
comment on function callcenter_private.record_failed_login(uuid, timestamptz) is 'Somebody failed to sign in. The platform''s hook says so; five times in a quarter of an hour is a security event. Gives whether it is.';
revoke all on function callcenter_private.record_failed_login(uuid, timestamptz) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.record_failed_login(uuid, timestamptz) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.hears_agent_status(
  tenant uuid
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result boolean;
begin
  select * into v_result from (
select coalesce((
tenant = any (array(select callcenter_private.tenants()))
), false)
  and hears_agent_status.tenant = any (array(select callcenter_private.tenants()))
  ) as result;
  return v_result;
end
$$;
comment on function callcenter_private.hears_agent_status(uuid) is 'May the caller listen to `agentStatus`?';
revoke all on function callcenter_private.hears_agent_status(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.hears_agent_status(uuid) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.hears_campaign_updates(
  tenant uuid
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result boolean;
begin
  select * into v_result from (
select coalesce((
tenant = any (array(select callcenter_private.tenants()))
), false)
  and hears_campaign_updates.tenant = any (array(select callcenter_private.tenants()))
  ) as result;
  return v_result;
end
$$;
comment on function callcenter_private.hears_campaign_updates(uuid) is 'May the caller listen to `campaignUpdates`?';
revoke all on function callcenter_private.hears_campaign_updates(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.hears_campaign_updates(uuid) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.hears_calls(
  tenant uuid
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result boolean;
begin
  select * into v_result from (
select coalesce((
tenant = any (array(select callcenter_private.tenants()))
), false)
  and hears_calls.tenant = any (array(select callcenter_private.tenants()))
  ) as result;
  return v_result;
end
$$;
comment on function callcenter_private.hears_calls(uuid) is 'May the caller listen to `calls`?';
revoke all on function callcenter_private.hears_calls(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.hears_calls(uuid) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.hears_notifications(
  "user" uuid,
  tenant uuid
)
returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
select coalesce((
"user" = callcenter_private.uid()
), false)
  and hears_notifications.tenant = any (array(select callcenter_private.tenants()))
$$;
comment on function callcenter_private.hears_notifications(uuid, uuid) is 'May the caller listen to `notifications`?';
revoke all on function callcenter_private.hears_notifications(uuid, uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.hears_notifications(uuid, uuid) to callcenter_api, callcenter_tenant;

create or replace function callcenter_private.hears_points(
  tenant uuid
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result boolean;
begin
  select * into v_result from (
select coalesce((
tenant = any (array(select callcenter_private.tenants()))
), false)
  and hears_points.tenant = any (array(select callcenter_private.tenants()))
  ) as result;
  return v_result;
end
$$;
comment on function callcenter_private.hears_points(uuid) is 'May the caller listen to `points`?';
revoke all on function callcenter_private.hears_points(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.hears_points(uuid) to callcenter_api, callcenter_tenant;

create or replace function callcenter.my_tenants()
returns setof callcenter.tenants
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;

begin
  return query select t.* from callcenter.tenants t order by t.name, t.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.my_tenants() is 'The tenants the caller works for.';
revoke all on function callcenter.my_tenants() from public, anon, authenticated, service_role;
grant execute on function callcenter.my_tenants() to authenticated, service_role;
alter function callcenter.my_tenants() owner to callcenter_api;

create or replace function callcenter.my_permissions(
  tenant uuid
)
returns setof text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if my_permissions.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;

begin
  return query
    select rp.permission
    from callcenter.user_roles ur
    join callcenter.role_permissions rp on rp.tenant_id = ur.tenant_id and rp.role = ur.role
    where ur.user_id = callcenter_private.uid()
      and ur.tenant_id = my_permissions.tenant
    order by rp.permission;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.my_permissions(uuid) is 'What the caller may do in a tenant.';
revoke all on function callcenter.my_permissions(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.my_permissions(uuid) to authenticated, service_role;
alter function callcenter.my_permissions(uuid) owner to callcenter_api;

create or replace function callcenter.set_up_tenant(
  tenant uuid
)
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if set_up_tenant.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (set_up_tenant.tenant = any (array(select callcenter_private.tenants_as(array['ADMIN'])))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', set_up_tenant.tenant::text, true);

declare
  v_step integer;
  v_added integer := 0;
begin
  insert into callcenter.role_permissions (tenant_id, role, permission)
  select set_up_tenant.tenant, allowed.role, p.code
  from callcenter.permissions p
  cross join unnest(p.default_roles) as allowed (role)
  on conflict (tenant_id, role, permission) do nothing;
  get diagnostics v_step = row_count;
  v_added := v_added + v_step;

  insert into callcenter.scoring_models (tenant_id, name, is_active)
  select set_up_tenant.tenant, 'Standard', true
  where not exists (select from callcenter.scoring_models m where m.tenant_id = set_up_tenant.tenant);
  get diagnostics v_step = row_count;
  v_added := v_added + v_step;

  insert into callcenter.point_rules (tenant_id, deed, valid_from, points, per_day)
  select set_up_tenant.tenant, rule.deed, now(), rule.points, rule.per_day
  from (values
    ('CALL_COMPLETED', 5, 50),
    ('LEAD_CONTACTED', 10, null),
    ('LEAD_QUALIFIED', 25, null),
    ('LEAD_WON', 100, null),
    ('VOICEMAIL_TAKEN', 10, 20)
  ) as rule (deed, points, per_day)
  where not exists (
    select from callcenter.point_rules r where r.tenant_id = set_up_tenant.tenant and r.deed = rule.deed
  );
  get diagnostics v_step = row_count;
  v_added := v_added + v_step;

  insert into callcenter.achievement_tiers (tenant_id, title, min_points)
  select set_up_tenant.tenant, tier.title, tier.min_points
  from (values ('Bronze', 100), ('Silver', 1000), ('Gold', 5000), ('Platinum', 20000)) as tier (title, min_points)
  where not exists (select from callcenter.achievement_tiers t where t.tenant_id = set_up_tenant.tenant);
  get diagnostics v_step = row_count;
  v_added := v_added + v_step;

  insert into callcenter.badges (tenant_id, code, title, deed, threshold)
  values
    (set_up_tenant.tenant, 'first-sale', 'First sale', 'LEAD_WON', 1),
    (set_up_tenant.tenant, 'ten-sales', 'Ten sales', 'LEAD_WON', 10),
    (set_up_tenant.tenant, 'hundred-calls', 'A hundred calls', 'CALL_COMPLETED', 100)
  on conflict (tenant_id, code) do nothing;
  get diagnostics v_step = row_count;
  return v_added + v_step;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.set_up_tenant(uuid) is 'Gives a new tenant what it begins with, and one that is there what it lacks: permissions of the roles, points, badges, and the
weights of scores. What the tenant has decided for itself stays.';
revoke all on function callcenter.set_up_tenant(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.set_up_tenant(uuid) to authenticated, service_role;
alter function callcenter.set_up_tenant(uuid) owner to callcenter_tenant;

create or replace function callcenter.agent_times(
  tenant uuid,
  since timestamptz,
  until timestamptz
)
returns setof callcenter.agent_time
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if agent_times.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if agent_times.since is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'since is required.';
  end if;
  if agent_times.until is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'until is required.';
  end if;
  if (until > since) is not true then
    raise sqlstate 'PT400' using message = 'INVALID_SPAN', detail = 'The end comes after the beginning.';
  end if;

begin
  return query
    select aa.agent_id, aa.from_status, sum(aa.seconds)::bigint
    from callcenter.agent_activities aa
    where aa.tenant_id = agent_times.tenant
      and aa.created_at >= agent_times.since
      and aa.created_at < agent_times.until
    group by aa.agent_id, aa.from_status
    order by aa.agent_id, aa.from_status;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.agent_times(uuid, timestamptz, timestamptz) is 'How long each agent was what, between two moments.';
revoke all on function callcenter.agent_times(uuid, timestamptz, timestamptz) from public, anon, authenticated, service_role;
grant execute on function callcenter.agent_times(uuid, timestamptz, timestamptz) to authenticated, service_role;
alter function callcenter.agent_times(uuid, timestamptz, timestamptz) owner to callcenter_api;

create or replace function callcenter.set_skill(
  agent uuid,
  skill uuid,
  level integer default 3
)
returns callcenter.agent_skills
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if set_skill.agent is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'agent is required.';
  end if;
  if (callcenter_private.tenant_of_agents(set_skill.agent) = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', callcenter_private.tenant_of_agents(set_skill.agent)::text, true);
  if set_skill.skill is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'skill is required.';
  end if;
  if set_skill.level is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'level is required.';
  end if;
  if not (level between 1 and 5) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'level is not a valid value.';
  end if;
  if (callcenter_private.may((select a.tenant_id from callcenter.agents a where a.id = agent), 'team.manage')) is not true then
    raise sqlstate 'PT403' using message = 'PERMISSION_REQUIRED', detail = 'This is not permitted.';
  end if;

declare
  v_skill callcenter.agent_skills;
begin
  insert into callcenter.agent_skills as s (tenant_id, agent_id, skill_id, level)
  select a.tenant_id, a.id, set_skill.skill, set_skill.level
  from callcenter.agents a
  where a.id = set_skill.agent
  on conflict (agent_id, skill_id) do update set level = excluded.level
  returning s.* into v_skill;
  return v_skill;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.set_skill(uuid, uuid, integer) is 'Gives an agent a skill, or another level of it.';
revoke all on function callcenter.set_skill(uuid, uuid, integer) from public, anon, authenticated, service_role;
grant execute on function callcenter.set_skill(uuid, uuid, integer) to authenticated, service_role;
alter function callcenter.set_skill(uuid, uuid, integer) owner to callcenter_tenant;

create or replace function callcenter.drop_skill(
  agent uuid,
  skill uuid
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if drop_skill.agent is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'agent is required.';
  end if;
  if (callcenter_private.tenant_of_agents(drop_skill.agent) = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', callcenter_private.tenant_of_agents(drop_skill.agent)::text, true);
  if drop_skill.skill is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'skill is required.';
  end if;
  if (callcenter_private.may((select a.tenant_id from callcenter.agents a where a.id = agent), 'team.manage')) is not true then
    raise sqlstate 'PT403' using message = 'PERMISSION_REQUIRED', detail = 'This is not permitted.';
  end if;

begin
  delete from callcenter.agent_skills s where s.agent_id = drop_skill.agent and s.skill_id = drop_skill.skill;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'STILL_REFERENCED', detail = 'Something still refers to it.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.drop_skill(uuid, uuid) is 'Takes a skill from an agent; taking what he does not have changes nothing.';
revoke all on function callcenter.drop_skill(uuid, uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.drop_skill(uuid, uuid) to authenticated, service_role;
alter function callcenter.drop_skill(uuid, uuid) owner to callcenter_tenant;

create or replace function callcenter_private.set_my_status(
  tenant uuid,
  status text
)
returns callcenter.agents
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if set_my_status.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (set_my_status.tenant = any (array(select callcenter_private.tenants_as(array['AGENT', 'SUPERVISOR', 'MANAGER', 'ADMIN'])))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', set_my_status.tenant::text, true);
  if set_my_status.status is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'status is required.';
  end if;
  if set_my_status.status <> all (array['ONLINE', 'OFFLINE', 'ON_CALL', 'WRAP_UP', 'ON_BREAK']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'status is not a valid value.';
  end if;
  if (status <> 'ON_CALL') is not true then
    raise sqlstate 'PT400' using message = 'STATUS_COMES_WITH_CALLS', detail = 'You are in a call while you talk.';
  end if;

declare
  v_agent callcenter.agents;
begin
  perform callcenter_private.change_agent_status(set_my_status.tenant, callcenter_private.uid(), set_my_status.status);
  select a.* into v_agent
  from callcenter.agents a
  where a.tenant_id = set_my_status.tenant and a.user_id = callcenter_private.uid();
  if not found then
    raise sqlstate 'PT404' using message = 'AGENT_NOT_FOUND', detail = 'You take no calls there.';
  end if;
  return v_agent;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.set_my_status(uuid, text) is 'Says whether the caller can take calls. In a call he is because he talks, and not because he says so.';
revoke all on function callcenter_private.set_my_status(uuid, text) from public, anon, authenticated, service_role;
alter function callcenter_private.set_my_status(uuid, text) owner to callcenter_tenant;

create or replace function callcenter.set_my_status(
  tenant uuid,
  status text
)
returns callcenter.agents
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_agents(callcenter_private.set_my_status(set_my_status.tenant, set_my_status.status))
$$;
comment on function callcenter.set_my_status(uuid, text) is 'Says whether the caller can take calls. In a call he is because he talks, and not because he says so.';
revoke all on function callcenter.set_my_status(uuid, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.set_my_status(uuid, text) to authenticated, service_role;
alter function callcenter.set_my_status(uuid, text) owner to callcenter_tenant;

create or replace function callcenter_private.my_leads(
  tenant uuid,
  first integer default 50
)
returns setof callcenter.leads
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if my_leads.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if my_leads.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

begin
  return query
    select l.*
    from callcenter.leads l
    where l.tenant_id = my_leads.tenant
      and l.assigned_to = callcenter_private.uid()
      and l.status not in ('WON', 'LOST')
    order by l.score desc, l.created_at, l.id
    limit my_leads.first;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.my_leads(uuid, integer) is 'The caller''s open leads, the most promising first.';
revoke all on function callcenter_private.my_leads(uuid, integer) from public, anon, authenticated, service_role;
alter function callcenter_private.my_leads(uuid, integer) owner to callcenter_api;

create or replace function callcenter.my_leads(
  tenant uuid,
  first integer default 50
)
returns setof callcenter.leads
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_leads(callcenter_private.my_leads(my_leads.tenant, my_leads.first))
$$;
comment on function callcenter.my_leads(uuid, integer) is 'The caller''s open leads, the most promising first.';
revoke all on function callcenter.my_leads(uuid, integer) from public, anon, authenticated, service_role;
grant execute on function callcenter.my_leads(uuid, integer) to authenticated, service_role;
alter function callcenter.my_leads(uuid, integer) owner to callcenter_api;

create or replace function callcenter_private.find_leads(
  tenant uuid,
  email text default null,
  phone text default null
)
returns setof callcenter.leads
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform callcenter_private.count_call('find_leads', 120, 60);
  if find_leads.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if not (char_length(email) <= 320) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'email is not a valid value.';
  end if;
  if not (char_length(phone) <= 30) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'phone is not a valid value.';
  end if;

begin
  return query
    select l.*
    from callcenter.leads l
    where l.tenant_id = find_leads.tenant
      and (
        l.id in (select callcenter_private.leads_keys_by_email(find_leads.email))
        or l.id in (select callcenter_private.leads_keys_by_phone(find_leads.phone))
      )
    order by l.created_at desc, l.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.find_leads(uuid, text, text) is 'Leads with this address or number, among those the caller sees. The table is asked by keyed hashes.';
revoke all on function callcenter_private.find_leads(uuid, text, text) from public, anon, authenticated, service_role;
alter function callcenter_private.find_leads(uuid, text, text) owner to callcenter_api;

create or replace function callcenter.find_leads(
  tenant uuid,
  email text default null,
  phone text default null
)
returns setof callcenter.leads
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_leads(callcenter_private.find_leads(find_leads.tenant, find_leads.email, find_leads.phone))
$$;
comment on function callcenter.find_leads(uuid, text, text) is 'Leads with this address or number, among those the caller sees. The table is asked by keyed hashes.';
revoke all on function callcenter.find_leads(uuid, text, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.find_leads(uuid, text, text) to authenticated, service_role;
alter function callcenter.find_leads(uuid, text, text) owner to callcenter_api;

create or replace function callcenter.lead_history(
  lead uuid,
  first integer default 100
)
returns setof callcenter.lead_activities
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if lead_history.lead is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'lead is required.';
  end if;
  if lead_history.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 500) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

begin
  return query
    select la.*
    from callcenter.lead_activities la
    where la.lead_id = lead_history.lead
    order by la.created_at desc, la.id
    limit lead_history.first;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.lead_history(uuid, integer) is 'What happened to a lead, newest first.';
revoke all on function callcenter.lead_history(uuid, integer) from public, anon, authenticated, service_role;
grant execute on function callcenter.lead_history(uuid, integer) to authenticated, service_role;
alter function callcenter.lead_history(uuid, integer) owner to callcenter_api;

create or replace function callcenter_private.ingest_lead(
  tenant uuid,
  source uuid,
  full_name text,
  email text default null,
  phone text default null,
  company_name text default null,
  campaign uuid default null,
  required_skill uuid default null,
  estimated_value numeric default null,
  external_ref text default null
)
returns callcenter.leads
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(ingest_lead.estimated_value), 0) > 16384 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 16384 bytes.';
  end if;
  if ingest_lead.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (ingest_lead.tenant = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', ingest_lead.tenant::text, true);
  if ingest_lead.source is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'source is required.';
  end if;
  if ingest_lead.full_name is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'fullName is required.';
  end if;
  if not (char_length(full_name) between 1 and 160) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'fullName is not a valid value.';
  end if;
  if not (char_length(email) <= 320) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'email is not a valid value.';
  end if;
  if not (char_length(phone) between 5 and 30) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'phone is not a valid value.';
  end if;
  if not (phone ~ '^[+][0-9 ]+$') then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'phone is not a valid value.';
  end if;
  if not (char_length(company_name) between 1 and 160) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'companyName is not a valid value.';
  end if;
  if not (estimated_value >= 0) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'estimatedValue is not a valid value.';
  end if;
  if not (char_length(external_ref) between 1 and 120) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'externalRef is not a valid value.';
  end if;
  if (callcenter_private.may(tenant, 'lead.write')) is not true then
    raise sqlstate 'PT403' using message = 'PERMISSION_REQUIRED', detail = 'This is not permitted.';
  end if;
  if (coalesce(email, phone) is not null) is not true then
    raise sqlstate 'PT400' using message = 'NO_WAY_TO_REACH', detail = 'A lead has an address or a number.';
  end if;

declare
  v_lead callcenter.leads;
begin
  select l.* into v_lead
  from callcenter.leads l
  where l.tenant_id = ingest_lead.tenant
    and l.closed_at is null
    and (
      l.id in (select callcenter_private.leads_keys_by_email(ingest_lead.email))
      or l.id in (select callcenter_private.leads_keys_by_phone(ingest_lead.phone))
      or l.external_ref = ingest_lead.external_ref
    )
  order by l.created_at, l.id
  limit 1;
  if found then
    insert into callcenter.lead_activities (tenant_id, lead_id, kind, actor_id)
    values (v_lead.tenant_id, v_lead.id, 'SEEN_AGAIN', callcenter_private.uid());
    return v_lead;
  end if;

  insert into callcenter.leads as l (
    tenant_id, source_id, campaign_id, external_ref, full_name, company_name, email, phone, required_skill_id, estimated_value
  ) values (
    ingest_lead.tenant,
    ingest_lead.source,
    -- Unless it is said, the campaign that pays most of what comes from there.
    coalesce(
      ingest_lead.campaign,
      (
        select c.id
        from callcenter.campaign_sources cs
        join callcenter.campaigns c on c.tenant_id = cs.tenant_id and c.id = cs.campaign_id
        where cs.tenant_id = ingest_lead.tenant and cs.source_id = ingest_lead.source and c.status = 'ACTIVE'
        order by cs.share desc, c.starts_at desc, c.id
        limit 1
      )
    ),
    ingest_lead.external_ref,
    ingest_lead.full_name,
    ingest_lead.company_name,
    ingest_lead.email,
    ingest_lead.phone,
    ingest_lead.required_skill,
    ingest_lead.estimated_value
  )
  returning l.* into v_lead;
  insert into callcenter.lead_activities (tenant_id, lead_id, kind, actor_id)
  values (v_lead.tenant_id, v_lead.id, 'CREATED', callcenter_private.uid());

  perform callcenter_private.weigh_lead(v_lead.id);
  perform callcenter_private.hand_out_lead(v_lead.id);
  select l.* into v_lead from callcenter.leads l where l.id = v_lead.id;
  return v_lead;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.ingest_lead(uuid, uuid, text, text, text, text, uuid, uuid, numeric, text) is 'Takes a lead in, scores it and hands it out. Whoever is there already, by address or number, is noted and not doubled.';
revoke all on function callcenter_private.ingest_lead(uuid, uuid, text, text, text, text, uuid, uuid, numeric, text) from public, anon, authenticated, service_role;
alter function callcenter_private.ingest_lead(uuid, uuid, text, text, text, text, uuid, uuid, numeric, text) owner to callcenter_tenant;

create or replace function callcenter.ingest_lead(
  tenant uuid,
  source uuid,
  full_name text,
  email text default null,
  phone text default null,
  company_name text default null,
  campaign uuid default null,
  required_skill uuid default null,
  estimated_value numeric default null,
  external_ref text default null
)
returns callcenter.leads
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_leads(callcenter_private.ingest_lead(ingest_lead.tenant, ingest_lead.source, ingest_lead.full_name, ingest_lead.email, ingest_lead.phone, ingest_lead.company_name, ingest_lead.campaign, ingest_lead.required_skill, ingest_lead.estimated_value, ingest_lead.external_ref))
$$;
comment on function callcenter.ingest_lead(uuid, uuid, text, text, text, text, uuid, uuid, numeric, text) is 'Takes a lead in, scores it and hands it out. Whoever is there already, by address or number, is noted and not doubled.';
revoke all on function callcenter.ingest_lead(uuid, uuid, text, text, text, text, uuid, uuid, numeric, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.ingest_lead(uuid, uuid, text, text, text, text, uuid, uuid, numeric, text) to authenticated, service_role;
alter function callcenter.ingest_lead(uuid, uuid, text, text, text, text, uuid, uuid, numeric, text) owner to callcenter_tenant;

create or replace function callcenter_private.move_lead(
  lead uuid,
  status text,
  lost_reason text default null
)
returns callcenter.leads
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if move_lead.lead is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'lead is required.';
  end if;
  if (callcenter_private.tenant_of_leads(move_lead.lead) = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', callcenter_private.tenant_of_leads(move_lead.lead)::text, true);
  if move_lead.status is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'status is required.';
  end if;
  if move_lead.status <> all (array['NEW', 'CONTACTED', 'QUALIFIED', 'PROPOSAL', 'WON', 'LOST']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'status is not a valid value.';
  end if;
  if not (char_length(lost_reason) between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'lostReason is not a valid value.';
  end if;
  if (callcenter_private.may_work_on(lead)) is not true then
    raise sqlstate 'PT403' using message = 'NOT_YOUR_LEAD', detail = 'This is not permitted.';
  end if;
  if (status <> 'LOST' or lost_reason is not null) is not true then
    raise sqlstate 'PT400' using message = 'REASON_REQUIRED', detail = 'Say why the lead was lost.';
  end if;

declare
  v_lead callcenter.leads;
  v_from text;
begin
  select l.status into v_from from callcenter.leads l where l.id = move_lead.lead for update;
  update callcenter.leads as l
  set status = move_lead.status,
      lost_reason = case when move_lead.status = 'LOST' then move_lead.lost_reason end,
      last_contacted_at = case when move_lead.status = 'CONTACTED' then now() else l.last_contacted_at end
  where l.id = move_lead.lead
  returning l.* into v_lead;
  insert into callcenter.lead_activities (tenant_id, lead_id, kind, actor_id, detail)
  values (v_lead.tenant_id, v_lead.id, 'STATUS_CHANGED', callcenter_private.uid(), v_from || ' to ' || v_lead.status);
  if v_lead.closed_at is not null then
    update callcenter.lead_assignments as la set ended_at = clock_timestamp() where la.lead_id = v_lead.id and la.ended_at is null;
  end if;
  if v_lead.assigned_to is not null and v_lead.status in ('CONTACTED', 'QUALIFIED', 'WON') then
    perform callcenter_private.award_points(v_lead.tenant_id, v_lead.assigned_to, 'LEAD_' || v_lead.status, v_lead.id);
  end if;
  return v_lead;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.move_lead(uuid, text, text) is 'Takes a lead a step on. Whoever loses one says why.';
revoke all on function callcenter_private.move_lead(uuid, text, text) from public, anon, authenticated, service_role;
alter function callcenter_private.move_lead(uuid, text, text) owner to callcenter_tenant;

create or replace function callcenter.move_lead(
  lead uuid,
  status text,
  lost_reason text default null
)
returns callcenter.leads
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_leads(callcenter_private.move_lead(move_lead.lead, move_lead.status, move_lead.lost_reason))
$$;
comment on function callcenter.move_lead(uuid, text, text) is 'Takes a lead a step on. Whoever loses one says why.';
revoke all on function callcenter.move_lead(uuid, text, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.move_lead(uuid, text, text) to authenticated, service_role;
alter function callcenter.move_lead(uuid, text, text) owner to callcenter_tenant;

create or replace function callcenter.note_on_lead(
  lead uuid,
  detail text
)
returns callcenter.lead_activities
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if note_on_lead.lead is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'lead is required.';
  end if;
  if (callcenter_private.tenant_of_leads(note_on_lead.lead) = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', callcenter_private.tenant_of_leads(note_on_lead.lead)::text, true);
  if note_on_lead.detail is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'detail is required.';
  end if;
  if not (char_length(detail) between 1 and 2000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'detail is not a valid value.';
  end if;
  if (callcenter_private.may_work_on(lead)) is not true then
    raise sqlstate 'PT403' using message = 'NOT_YOUR_LEAD', detail = 'This is not permitted.';
  end if;

declare
  v_activity callcenter.lead_activities;
begin
  insert into callcenter.lead_activities as la (tenant_id, lead_id, kind, actor_id, detail)
  select l.tenant_id, l.id, 'NOTE', callcenter_private.uid(), note_on_lead.detail
  from callcenter.leads l
  where l.id = note_on_lead.lead
  returning la.* into v_activity;
  return v_activity;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.note_on_lead(uuid, text) is 'Notes something about a lead.';
revoke all on function callcenter.note_on_lead(uuid, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.note_on_lead(uuid, text) to authenticated, service_role;
alter function callcenter.note_on_lead(uuid, text) owner to callcenter_tenant;

create or replace function callcenter_private.read_lead(
  lead uuid
)
returns callcenter.leads
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if read_lead.lead is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'lead is required.';
  end if;

declare
  v_lead callcenter.leads;
begin
  select l.* into v_lead from callcenter.leads l where l.id = read_lead.lead;
  if not found then
    raise sqlstate 'PT404' using message = 'LEAD_NOT_FOUND', detail = 'There is no such lead, or it is not yours to see.';
  end if;
  perform callcenter_private.record_act(v_lead.tenant_id, 'READ', 'callcenter.leads', v_lead.id);
  return v_lead;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.read_lead(uuid) is 'A lead as the caller may see it. That he read it is recorded.';
revoke all on function callcenter_private.read_lead(uuid) from public, anon, authenticated, service_role;
alter function callcenter_private.read_lead(uuid) owner to callcenter_api;

create or replace function callcenter.read_lead(
  lead uuid
)
returns callcenter.leads
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_leads(callcenter_private.read_lead(read_lead.lead))
$$;
comment on function callcenter.read_lead(uuid) is 'A lead as the caller may see it. That he read it is recorded.';
revoke all on function callcenter.read_lead(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.read_lead(uuid) to authenticated, service_role;
alter function callcenter.read_lead(uuid) owner to callcenter_api;

create or replace function callcenter.lead_scores(
  lead uuid,
  first integer default 20
)
returns setof callcenter.lead_scores
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if lead_scores.lead is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'lead is required.';
  end if;
  if lead_scores.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

begin
  return query
    select s.*
    from callcenter.lead_scores s
    where s.lead_id = lead_scores.lead
    order by s.created_at desc, s.id
    limit lead_scores.first;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.lead_scores(uuid, integer) is 'The scores of a lead with their factors, newest first.';
revoke all on function callcenter.lead_scores(uuid, integer) from public, anon, authenticated, service_role;
grant execute on function callcenter.lead_scores(uuid, integer) to authenticated, service_role;
alter function callcenter.lead_scores(uuid, integer) owner to callcenter_api;

create or replace function callcenter.score_lead(
  lead uuid
)
returns callcenter.lead_scores
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if score_lead.lead is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'lead is required.';
  end if;
  if (callcenter_private.tenant_of_leads(score_lead.lead) = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', callcenter_private.tenant_of_leads(score_lead.lead)::text, true);
  if (callcenter_private.may((select l.tenant_id from callcenter.leads l where l.id = lead), 'lead.route')) is not true then
    raise sqlstate 'PT403' using message = 'PERMISSION_REQUIRED', detail = 'This is not permitted.';
  end if;

begin
  return callcenter_private.weigh_lead(score_lead.lead);
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.score_lead(uuid) is 'Works out the score of a lead anew.';
revoke all on function callcenter.score_lead(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.score_lead(uuid) to authenticated, service_role;
alter function callcenter.score_lead(uuid) owner to callcenter_tenant;

create or replace function callcenter_private.waiting_leads(
  tenant uuid,
  first integer default 50
)
returns setof callcenter.leads
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if waiting_leads.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if waiting_leads.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

begin
  return query
    select l.*
    from callcenter.leads l
    where l.tenant_id = waiting_leads.tenant and l.assigned_to is null and l.closed_at is null
    order by l.score desc, l.created_at, l.id
    limit waiting_leads.first;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.waiting_leads(uuid, integer) is 'Open leads that nobody has, the most promising first.';
revoke all on function callcenter_private.waiting_leads(uuid, integer) from public, anon, authenticated, service_role;
alter function callcenter_private.waiting_leads(uuid, integer) owner to callcenter_api;

create or replace function callcenter.waiting_leads(
  tenant uuid,
  first integer default 50
)
returns setof callcenter.leads
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_leads(callcenter_private.waiting_leads(waiting_leads.tenant, waiting_leads.first))
$$;
comment on function callcenter.waiting_leads(uuid, integer) is 'Open leads that nobody has, the most promising first.';
revoke all on function callcenter.waiting_leads(uuid, integer) from public, anon, authenticated, service_role;
grant execute on function callcenter.waiting_leads(uuid, integer) to authenticated, service_role;
alter function callcenter.waiting_leads(uuid, integer) owner to callcenter_api;

create or replace function callcenter.lead_assignments(
  lead uuid
)
returns setof callcenter.lead_assignments
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if lead_assignments.lead is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'lead is required.';
  end if;

begin
  return query
    select la.*
    from callcenter.lead_assignments la
    where la.lead_id = lead_assignments.lead
    order by la.ended_at desc nulls first, la.created_at desc, la.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.lead_assignments(uuid) is 'Who had a lead, the latest first.';
revoke all on function callcenter.lead_assignments(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.lead_assignments(uuid) to authenticated, service_role;
alter function callcenter.lead_assignments(uuid) owner to callcenter_api;

create or replace function callcenter_private.route_lead(
  lead uuid
)
returns callcenter.leads
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if route_lead.lead is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'lead is required.';
  end if;
  if (callcenter_private.tenant_of_leads(route_lead.lead) = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', callcenter_private.tenant_of_leads(route_lead.lead)::text, true);
  if (callcenter_private.may((select l.tenant_id from callcenter.leads l where l.id = lead), 'lead.route')) is not true then
    raise sqlstate 'PT403' using message = 'PERMISSION_REQUIRED', detail = 'This is not permitted.';
  end if;

declare
  v_lead callcenter.leads;
begin
  select l.* into v_lead from callcenter.leads l where l.id = route_lead.lead;
  if v_lead.closed_at is not null then
    raise sqlstate 'PT409' using message = 'LEAD_CLOSED', detail = 'A lead that is won or lost is handed to nobody.';
  end if;
  if callcenter_private.hand_out_lead(v_lead.id) is null then
    raise sqlstate 'PT409' using
      message = 'NO_AGENT_AVAILABLE',
      detail = 'Nobody is online who can take the lead and has room for it.',
      hint = 'Give it to somebody by hand, or try again later.';
  end if;
  select l.* into v_lead from callcenter.leads l where l.id = route_lead.lead;
  return v_lead;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.route_lead(uuid) is 'Hands a lead out by the rules, also when somebody has it.';
revoke all on function callcenter_private.route_lead(uuid) from public, anon, authenticated, service_role;
alter function callcenter_private.route_lead(uuid) owner to callcenter_tenant;

create or replace function callcenter.route_lead(
  lead uuid
)
returns callcenter.leads
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_leads(callcenter_private.route_lead(route_lead.lead))
$$;
comment on function callcenter.route_lead(uuid) is 'Hands a lead out by the rules, also when somebody has it.';
revoke all on function callcenter.route_lead(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.route_lead(uuid) to authenticated, service_role;
alter function callcenter.route_lead(uuid) owner to callcenter_tenant;

create or replace function callcenter_private.assign_lead(
  lead uuid,
  agent uuid
)
returns callcenter.leads
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if assign_lead.lead is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'lead is required.';
  end if;
  if (callcenter_private.tenant_of_leads(assign_lead.lead) = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', callcenter_private.tenant_of_leads(assign_lead.lead)::text, true);
  if assign_lead.agent is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'agent is required.';
  end if;
  if (callcenter_private.may((select l.tenant_id from callcenter.leads l where l.id = lead), 'lead.route')) is not true then
    raise sqlstate 'PT403' using message = 'PERMISSION_REQUIRED', detail = 'This is not permitted.';
  end if;

declare
  v_lead callcenter.leads;
  v_agent uuid;
begin
  select l.* into v_lead from callcenter.leads l where l.id = assign_lead.lead for update;
  if v_lead.closed_at is not null then
    raise sqlstate 'PT409' using message = 'LEAD_CLOSED', detail = 'A lead that is won or lost is handed to nobody.';
  end if;
  if v_lead.assigned_to = assign_lead.agent then
    return v_lead;
  end if;
  select a.user_id into v_agent
  from callcenter.agents a
  where a.tenant_id = v_lead.tenant_id and a.user_id = assign_lead.agent;
  if not found then
    raise sqlstate 'PT404' using message = 'AGENT_NOT_FOUND', detail = 'The tenant has no such agent.';
  end if;

  update callcenter.lead_assignments as la set ended_at = clock_timestamp() where la.lead_id = v_lead.id and la.ended_at is null;
  insert into callcenter.lead_assignments (tenant_id, lead_id, agent_id, assigned_by)
  values (v_lead.tenant_id, v_lead.id, assign_lead.agent, callcenter_private.uid());
  update callcenter.agents as a
  set last_assigned_at = clock_timestamp()
  where a.tenant_id = v_lead.tenant_id and a.user_id = assign_lead.agent;
  insert into callcenter.lead_activities (tenant_id, lead_id, kind, actor_id, detail)
  values (v_lead.tenant_id, v_lead.id, 'ASSIGNED', callcenter_private.uid(), 'By hand');
  perform callcenter_private.notify(v_lead.tenant_id, v_agent, 'LEAD_ASSIGNED', 'You have a new lead.');
  update callcenter.leads as l set assigned_to = assign_lead.agent, assigned_at = now() where l.id = v_lead.id returning l.* into v_lead;
  return v_lead;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.assign_lead(uuid, uuid) is 'Gives a lead to somebody by hand.';
revoke all on function callcenter_private.assign_lead(uuid, uuid) from public, anon, authenticated, service_role;
alter function callcenter_private.assign_lead(uuid, uuid) owner to callcenter_tenant;

create or replace function callcenter.assign_lead(
  lead uuid,
  agent uuid
)
returns callcenter.leads
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_leads(callcenter_private.assign_lead(assign_lead.lead, assign_lead.agent))
$$;
comment on function callcenter.assign_lead(uuid, uuid) is 'Gives a lead to somebody by hand.';
revoke all on function callcenter.assign_lead(uuid, uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.assign_lead(uuid, uuid) to authenticated, service_role;
alter function callcenter.assign_lead(uuid, uuid) owner to callcenter_tenant;

create or replace function callcenter.lead_documents(
  lead uuid
)
returns setof callcenter.lead_documents
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if lead_documents.lead is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'lead is required.';
  end if;

begin
  return query
    select d.*
    from callcenter.lead_documents d
    where d.lead_id = lead_documents.lead
    order by d.file_name;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.lead_documents(uuid) is 'The files of a lead.';
revoke all on function callcenter.lead_documents(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.lead_documents(uuid) to authenticated, service_role;
alter function callcenter.lead_documents(uuid) owner to callcenter_api;

create or replace function callcenter.add_lead_document(
  lead uuid,
  file_name text,
  size_bytes bigint
)
returns callcenter.lead_documents
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if add_lead_document.lead is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'lead is required.';
  end if;
  if (callcenter_private.tenant_of_leads(add_lead_document.lead) = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', callcenter_private.tenant_of_leads(add_lead_document.lead)::text, true);
  if add_lead_document.file_name is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'fileName is required.';
  end if;
  if not (char_length(file_name) between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'fileName is not a valid value.';
  end if;
  if not (file_name ~ '^[^/]+$') then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'fileName is not a valid value.';
  end if;
  if add_lead_document.size_bytes is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'sizeBytes is required.';
  end if;
  if not (size_bytes between 1 and 26214400) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'sizeBytes is not a valid value.';
  end if;
  if (callcenter_private.may_work_on(lead)) is not true then
    raise sqlstate 'PT403' using message = 'NOT_YOUR_LEAD', detail = 'This is not permitted.';
  end if;

declare
  v_document callcenter.lead_documents;
begin
  insert into callcenter.lead_documents as d (tenant_id, lead_id, file_name, size_bytes, uploaded_by)
  select l.tenant_id, l.id, add_lead_document.file_name, add_lead_document.size_bytes, callcenter_private.uid()
  from callcenter.leads l
  where l.id = add_lead_document.lead
  returning d.* into v_document;
  return v_document;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.add_lead_document(uuid, text, bigint) is 'Says which file is about to be put into the bucket; its key is the folder.';
revoke all on function callcenter.add_lead_document(uuid, text, bigint) from public, anon, authenticated, service_role;
grant execute on function callcenter.add_lead_document(uuid, text, bigint) to authenticated, service_role;
alter function callcenter.add_lead_document(uuid, text, bigint) owner to callcenter_tenant;

create or replace function callcenter.campaign_expenses(
  campaign uuid
)
returns setof callcenter.campaign_expenses
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if campaign_expenses.campaign is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'campaign is required.';
  end if;

begin
  return query
    select e.*
    from callcenter.campaign_expenses e
    where e.campaign_id = campaign_expenses.campaign
    order by e.spent_on desc, e.created_at desc, e.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.campaign_expenses(uuid) is 'What was spent on a campaign, the latest first.';
revoke all on function callcenter.campaign_expenses(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.campaign_expenses(uuid) to authenticated, service_role;
alter function callcenter.campaign_expenses(uuid) owner to callcenter_api;

create or replace function callcenter.move_campaign(
  campaign uuid,
  status text
)
returns callcenter.campaigns
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if move_campaign.campaign is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'campaign is required.';
  end if;
  if (callcenter_private.tenant_of_campaigns(move_campaign.campaign) = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', callcenter_private.tenant_of_campaigns(move_campaign.campaign)::text, true);
  if move_campaign.status is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'status is required.';
  end if;
  if move_campaign.status <> all (array['DRAFT', 'SCHEDULED', 'ACTIVE', 'PAUSED', 'COMPLETED']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'status is not a valid value.';
  end if;
  if (callcenter_private.may((select c.tenant_id from callcenter.campaigns c where c.id = campaign), 'campaign.manage')) is not true then
    raise sqlstate 'PT403' using message = 'PERMISSION_REQUIRED', detail = 'This is not permitted.';
  end if;

declare
  v_campaign callcenter.campaigns;
begin
  update callcenter.campaigns as c set status = move_campaign.status where c.id = move_campaign.campaign returning c.* into v_campaign;
  return v_campaign;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.move_campaign(uuid, text) is 'Takes a campaign a step on.';
revoke all on function callcenter.move_campaign(uuid, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.move_campaign(uuid, text) to authenticated, service_role;
alter function callcenter.move_campaign(uuid, text) owner to callcenter_tenant;

create or replace function callcenter.link_source(
  campaign uuid,
  source uuid,
  share numeric default 100
)
returns callcenter.campaign_sources
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if link_source.campaign is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'campaign is required.';
  end if;
  if (callcenter_private.tenant_of_campaigns(link_source.campaign) = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', callcenter_private.tenant_of_campaigns(link_source.campaign)::text, true);
  if link_source.source is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'source is required.';
  end if;
  if link_source.share is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'share is required.';
  end if;
  if not (share between 0 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'share is not a valid value.';
  end if;
  if (callcenter_private.may((select c.tenant_id from callcenter.campaigns c where c.id = campaign), 'campaign.manage')) is not true then
    raise sqlstate 'PT403' using message = 'PERMISSION_REQUIRED', detail = 'This is not permitted.';
  end if;

declare
  v_link callcenter.campaign_sources;
begin
  insert into callcenter.campaign_sources as cs (tenant_id, campaign_id, source_id, share)
  select c.tenant_id, c.id, link_source.source, link_source.share
  from callcenter.campaigns c
  where c.id = link_source.campaign
  on conflict (campaign_id, source_id) do update set share = excluded.share
  returning cs.* into v_link;
  return v_link;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.link_source(uuid, uuid, numeric) is 'Says that a campaign pays for a source, or for another share of it.';
revoke all on function callcenter.link_source(uuid, uuid, numeric) from public, anon, authenticated, service_role;
grant execute on function callcenter.link_source(uuid, uuid, numeric) to authenticated, service_role;
alter function callcenter.link_source(uuid, uuid, numeric) owner to callcenter_tenant;

create or replace function callcenter.book_expense(
  campaign uuid,
  kind text,
  amount numeric,
  spent_on date,
  note text default null
)
returns callcenter.campaigns
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if book_expense.campaign is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'campaign is required.';
  end if;
  if (callcenter_private.tenant_of_campaigns(book_expense.campaign) = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', callcenter_private.tenant_of_campaigns(book_expense.campaign)::text, true);
  if book_expense.kind is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'kind is required.';
  end if;
  if book_expense.kind <> all (array['MEDIA', 'CREATIVE', 'DATA', 'PERSONNEL', 'OTHER']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'kind is not a valid value.';
  end if;
  if book_expense.amount is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'amount is required.';
  end if;
  if not (amount >= 0.01) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'amount is not a valid value.';
  end if;
  if book_expense.spent_on is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'spentOn is required.';
  end if;
  if not (char_length(note) between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'note is not a valid value.';
  end if;
  if (callcenter_private.may((select c.tenant_id from callcenter.campaigns c where c.id = campaign), 'campaign.manage')) is not true then
    raise sqlstate 'PT403' using message = 'PERMISSION_REQUIRED', detail = 'This is not permitted.';
  end if;

declare
  v_campaign callcenter.campaigns;
begin
  -- Whoever books at the same time waits here and sees what is left.
  select c.* into v_campaign from callcenter.campaigns c where c.id = book_expense.campaign for update;
  if v_campaign.status not in ('ACTIVE', 'PAUSED') then
    raise sqlstate 'PT409' using message = 'CAMPAIGN_NOT_RUNNING', detail = 'Money is spent on campaigns that have begun and are not over.';
  end if;
  if v_campaign.spent + book_expense.amount > v_campaign.budget then
    raise sqlstate 'PT409' using
      message = 'BUDGET_EXCEEDED',
      detail = format('The campaign has %s left.', v_campaign.budget - v_campaign.spent);
  end if;
  insert into callcenter.campaign_expenses (tenant_id, campaign_id, kind, amount, spent_on, note, booked_by)
  values (
    v_campaign.tenant_id, v_campaign.id, book_expense.kind, book_expense.amount, book_expense.spent_on, book_expense.note,
    callcenter_private.uid()
  );
  update callcenter.campaigns as c set spent = c.spent + book_expense.amount where c.id = v_campaign.id returning c.* into v_campaign;
  return v_campaign;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.book_expense(uuid, text, numeric, date, text) is 'Books what was spent on a campaign. Beyond its budget nothing is booked.';
revoke all on function callcenter.book_expense(uuid, text, numeric, date, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.book_expense(uuid, text, numeric, date, text) to authenticated, service_role;
alter function callcenter.book_expense(uuid, text, numeric, date, text) owner to callcenter_tenant;

create or replace function callcenter_private.my_calls(
  tenant uuid,
  first integer default 50
)
returns setof callcenter.call_logs
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if my_calls.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if my_calls.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

begin
  return query
    select c.*
    from callcenter.call_logs c
    where c.tenant_id = my_calls.tenant and c.agent_id = callcenter_private.uid()
    order by c.started_at desc, c.id
    limit my_calls.first;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.my_calls(uuid, integer) is 'The caller''s own calls in a tenant, newest first.';
revoke all on function callcenter_private.my_calls(uuid, integer) from public, anon, authenticated, service_role;
alter function callcenter_private.my_calls(uuid, integer) owner to callcenter_api;

create or replace function callcenter.my_calls(
  tenant uuid,
  first integer default 50
)
returns setof callcenter.call_logs
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_call_logs(callcenter_private.my_calls(my_calls.tenant, my_calls.first))
$$;
comment on function callcenter.my_calls(uuid, integer) is 'The caller''s own calls in a tenant, newest first.';
revoke all on function callcenter.my_calls(uuid, integer) from public, anon, authenticated, service_role;
grant execute on function callcenter.my_calls(uuid, integer) to authenticated, service_role;
alter function callcenter.my_calls(uuid, integer) owner to callcenter_api;

create or replace function callcenter_private.ringing_calls(
  tenant uuid
)
returns setof callcenter.call_logs
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if ringing_calls.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (ringing_calls.tenant = any (array(select callcenter_private.tenants_as(array['AGENT', 'SUPERVISOR', 'MANAGER', 'ADMIN'])))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', ringing_calls.tenant::text, true);

begin
  return query
    select c.*
    from callcenter.call_logs c
    join callcenter.agents a on a.tenant_id = c.tenant_id and a.user_id = callcenter_private.uid()
    where c.tenant_id = ringing_calls.tenant
      and c.status = 'RINGING'
      and c.agent_id is null
      and (c.team_id is null or c.team_id = a.team_id)
    order by c.started_at, c.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.ringing_calls(uuid) is 'Calls that ring where the caller could take them: at his team, or at everybody''s.';
revoke all on function callcenter_private.ringing_calls(uuid) from public, anon, authenticated, service_role;
alter function callcenter_private.ringing_calls(uuid) owner to callcenter_tenant;

create or replace function callcenter.ringing_calls(
  tenant uuid
)
returns setof callcenter.call_logs
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_call_logs(callcenter_private.ringing_calls(ringing_calls.tenant))
$$;
comment on function callcenter.ringing_calls(uuid) is 'Calls that ring where the caller could take them: at his team, or at everybody''s.';
revoke all on function callcenter.ringing_calls(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.ringing_calls(uuid) to authenticated, service_role;
alter function callcenter.ringing_calls(uuid) owner to callcenter_tenant;

create or replace function callcenter_private.find_call(
  tenant uuid,
  reference text
)
returns callcenter.call_logs
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if find_call.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if find_call.reference is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'reference is required.';
  end if;
  if not (char_length(reference) between 26 and 26) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'reference is not a valid value.';
  end if;

declare
  v_call callcenter.call_logs;
begin
  select c.* into v_call
  from callcenter.call_logs c
  where c.tenant_id = find_call.tenant and c.reference = upper(find_call.reference);
  if not found then
    raise sqlstate 'PT404' using message = 'CALL_NOT_FOUND', detail = 'There is no such call, or it is not yours to see.';
  end if;
  return v_call;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.find_call(uuid, text) is 'The call that somebody was told the reference of.';
revoke all on function callcenter_private.find_call(uuid, text) from public, anon, authenticated, service_role;
alter function callcenter_private.find_call(uuid, text) owner to callcenter_api;

create or replace function callcenter.find_call(
  tenant uuid,
  reference text
)
returns callcenter.call_logs
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_call_logs(callcenter_private.find_call(find_call.tenant, find_call.reference))
$$;
comment on function callcenter.find_call(uuid, text) is 'The call that somebody was told the reference of.';
revoke all on function callcenter.find_call(uuid, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.find_call(uuid, text) to authenticated, service_role;
alter function callcenter.find_call(uuid, text) owner to callcenter_api;

create or replace function callcenter_private.start_call(
  lead uuid
)
returns callcenter.call_logs
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if start_call.lead is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'lead is required.';
  end if;
  if (callcenter_private.tenant_of_leads(start_call.lead) = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', callcenter_private.tenant_of_leads(start_call.lead)::text, true);
  if (callcenter_private.may_work_on(lead)) is not true then
    raise sqlstate 'PT403' using message = 'NOT_YOUR_LEAD', detail = 'This is not permitted.';
  end if;

declare
  v_call callcenter.call_logs;
begin
  if exists (
    select from callcenter.call_logs c
    where c.agent_id = callcenter_private.uid() and c.status in ('RINGING', 'IN_PROGRESS')
  ) then
    raise sqlstate 'PT409' using message = 'ALREADY_IN_A_CALL', detail = 'Hang up first.';
  end if;
  insert into callcenter.call_logs as c (tenant_id, reference, direction, lead_id, agent_id, campaign_id, other_number)
  select
    l.tenant_id,
    callcenter_private.new_ulid(),
    'OUTBOUND',
    l.id,
    callcenter_private.uid(),
    l.campaign_id,
    (callcenter_private.masked_leads(l)).phone
  from callcenter.leads l
  where l.id = start_call.lead
  returning c.* into v_call;
  perform callcenter_private.change_agent_status(v_call.tenant_id, callcenter_private.uid(), 'ON_CALL');
  return v_call;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.start_call(uuid) is 'Calls a lead.';
revoke all on function callcenter_private.start_call(uuid) from public, anon, authenticated, service_role;
alter function callcenter_private.start_call(uuid) owner to callcenter_tenant;

create or replace function callcenter.start_call(
  lead uuid
)
returns callcenter.call_logs
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_call_logs(callcenter_private.start_call(start_call.lead))
$$;
comment on function callcenter.start_call(uuid) is 'Calls a lead.';
revoke all on function callcenter.start_call(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.start_call(uuid) to authenticated, service_role;
alter function callcenter.start_call(uuid) owner to callcenter_tenant;

create or replace function callcenter_private.answer_call(
  call_log uuid
)
returns callcenter.call_logs
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if answer_call.call_log is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'callLog is required.';
  end if;
  if (callcenter_private.tenant_of_call_logs(answer_call.call_log) = any (array(select callcenter_private.tenants_as(array['AGENT', 'SUPERVISOR', 'MANAGER', 'ADMIN'])))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', callcenter_private.tenant_of_call_logs(answer_call.call_log)::text, true);

declare
  v_call callcenter.call_logs;
begin
  -- Two who pick up at once: the second waits here and finds it taken.
  select c.* into v_call from callcenter.call_logs c where c.id = answer_call.call_log for update;
  if v_call.status <> 'RINGING' or coalesce(v_call.agent_id, callcenter_private.uid()) <> callcenter_private.uid() then
    raise sqlstate 'PT409' using message = 'CALL_TAKEN', detail = 'Somebody else has this call, or it is over.';
  end if;
  update callcenter.call_logs as c
  set agent_id = callcenter_private.uid(), status = 'IN_PROGRESS', answered_at = now()
  where c.id = v_call.id
  returning c.* into v_call;
  perform callcenter_private.change_agent_status(v_call.tenant_id, callcenter_private.uid(), 'ON_CALL');
  return v_call;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.answer_call(uuid) is 'Takes a call that rings, or says that the other side has answered. The first who does has it.';
revoke all on function callcenter_private.answer_call(uuid) from public, anon, authenticated, service_role;
alter function callcenter_private.answer_call(uuid) owner to callcenter_tenant;

create or replace function callcenter.answer_call(
  call_log uuid
)
returns callcenter.call_logs
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_call_logs(callcenter_private.answer_call(answer_call.call_log))
$$;
comment on function callcenter.answer_call(uuid) is 'Takes a call that rings, or says that the other side has answered. The first who does has it.';
revoke all on function callcenter.answer_call(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.answer_call(uuid) to authenticated, service_role;
alter function callcenter.answer_call(uuid) owner to callcenter_tenant;

create or replace function callcenter_private.end_call(
  call_log uuid,
  outcome text,
  note text default null
)
returns callcenter.call_logs
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if end_call.call_log is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'callLog is required.';
  end if;
  if (callcenter_private.tenant_of_call_logs(end_call.call_log) = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', callcenter_private.tenant_of_call_logs(end_call.call_log)::text, true);
  if end_call.outcome is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'outcome is required.';
  end if;
  if end_call.outcome <> all (array['SALE', 'CALLBACK', 'INFORMATION', 'NOT_INTERESTED', 'WRONG_NUMBER', 'NO_ANSWER']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'outcome is not a valid value.';
  end if;
  if not (char_length(note) between 1 and 2000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'note is not a valid value.';
  end if;
  if (exists (select from callcenter.call_logs c where c.id = call_log and c.agent_id = callcenter_private.uid())) is not true then
    raise sqlstate 'PT403' using message = 'NOT_YOUR_CALL', detail = 'This is not permitted.';
  end if;

declare
  v_call callcenter.call_logs;
begin
  update callcenter.call_logs as c
  set status = 'COMPLETED', ended_at = now(), outcome = end_call.outcome, note = end_call.note
  where c.id = end_call.call_log and c.status in ('RINGING', 'IN_PROGRESS')
  returning c.* into v_call;
  if not found then
    raise sqlstate 'PT409' using message = 'CALL_OVER', detail = 'This call is over.';
  end if;
  if v_call.lead_id is not null then
    insert into callcenter.lead_activities (tenant_id, lead_id, kind, actor_id, detail)
    values (v_call.tenant_id, v_call.lead_id, 'CALLED', callcenter_private.uid(), v_call.outcome);
    update callcenter.leads as l set last_contacted_at = now() where l.id = v_call.lead_id and v_call.answered_at is not null;
  end if;
  if v_call.answered_at is not null then
    perform callcenter_private.award_points(v_call.tenant_id, callcenter_private.uid(), 'CALL_COMPLETED', v_call.id);
  end if;
  perform callcenter_private.change_agent_status(v_call.tenant_id, callcenter_private.uid(), 'WRAP_UP');
  return v_call;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.end_call(uuid, text, text) is 'Hangs up, and says what came of it.';
revoke all on function callcenter_private.end_call(uuid, text, text) from public, anon, authenticated, service_role;
alter function callcenter_private.end_call(uuid, text, text) owner to callcenter_tenant;

create or replace function callcenter.end_call(
  call_log uuid,
  outcome text,
  note text default null
)
returns callcenter.call_logs
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_call_logs(callcenter_private.end_call(end_call.call_log, end_call.outcome, end_call.note))
$$;
comment on function callcenter.end_call(uuid, text, text) is 'Hangs up, and says what came of it.';
revoke all on function callcenter.end_call(uuid, text, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.end_call(uuid, text, text) to authenticated, service_role;
alter function callcenter.end_call(uuid, text, text) owner to callcenter_tenant;

create or replace function callcenter.call_keys(
  call_log uuid
)
returns setof callcenter.ivr_interactions
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if call_keys.call_log is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'callLog is required.';
  end if;

begin
  return query
    select i.* from callcenter.ivr_interactions i where i.call_log_id = call_keys.call_log order by i.created_at, i.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.call_keys(uuid) is 'Which keys were pressed in a call, in order.';
revoke all on function callcenter.call_keys(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.call_keys(uuid) to authenticated, service_role;
alter function callcenter.call_keys(uuid) owner to callcenter_api;

create or replace function callcenter_private.incoming_call(
  phone_number uuid,
  other_number text default null
)
returns callcenter.call_logs
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if incoming_call.phone_number is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'phoneNumber is required.';
  end if;
  if (callcenter_private.tenant_of_phone_numbers(incoming_call.phone_number) = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', callcenter_private.tenant_of_phone_numbers(incoming_call.phone_number)::text, true);
  if not (char_length(other_number) between 5 and 30) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'otherNumber is not a valid value.';
  end if;
  if not (other_number ~ '^[+][0-9 ]+$') then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'otherNumber is not a valid value.';
  end if;
  if (exists (
  select from callcenter.phone_numbers n
  where n.id = phone_number and n.is_active and n.served_by = callcenter_private.uid()
)) is not true then
    raise sqlstate 'PT403' using message = 'SWITCHBOARD_ONLY', detail = 'This is not permitted.';
  end if;

declare
  v_call callcenter.call_logs;
begin
  insert into callcenter.call_logs as c (tenant_id, reference, direction, campaign_id, line_id, other_number, lead_id)
  select
    n.tenant_id,
    callcenter_private.new_ulid(),
    'INBOUND',
    n.campaign_id,
    n.id,
    incoming_call.other_number,
    (
      select l.id
      from callcenter.leads l
      where l.tenant_id = n.tenant_id
        and l.id in (select callcenter_private.leads_keys_by_phone(incoming_call.other_number))
      order by l.closed_at nulls first, l.created_at desc
      limit 1
    )
  from callcenter.phone_numbers n
  where n.id = incoming_call.phone_number
  returning c.* into v_call;
  return v_call;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.incoming_call(uuid, text) is 'Somebody calls one of the numbers: the switchboard that serves it says so, which has an account of its own.';
revoke all on function callcenter_private.incoming_call(uuid, text) from public, anon, authenticated, service_role;
alter function callcenter_private.incoming_call(uuid, text) owner to callcenter_tenant;

create or replace function callcenter.incoming_call(
  phone_number uuid,
  other_number text default null
)
returns callcenter.call_logs
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_call_logs(callcenter_private.incoming_call(incoming_call.phone_number, incoming_call.other_number))
$$;
comment on function callcenter.incoming_call(uuid, text) is 'Somebody calls one of the numbers: the switchboard that serves it says so, which has an account of its own.';
revoke all on function callcenter.incoming_call(uuid, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.incoming_call(uuid, text) to authenticated, service_role;
alter function callcenter.incoming_call(uuid, text) owner to callcenter_tenant;

create or replace function callcenter.press_key(
  call_log uuid,
  menu uuid,
  digit text
)
returns callcenter.ivr_step
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(press_key.digit), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if press_key.call_log is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'callLog is required.';
  end if;
  if (callcenter_private.tenant_of_call_logs(press_key.call_log) = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', callcenter_private.tenant_of_call_logs(press_key.call_log)::text, true);
  if press_key.menu is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'menu is required.';
  end if;
  if press_key.digit is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'digit is required.';
  end if;
  if not (digit ~ '^[0-9*#]$') then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'digit is not a valid value.';
  end if;
  if (callcenter_private.serves(call_log)) is not true then
    raise sqlstate 'PT403' using message = 'SWITCHBOARD_ONLY', detail = 'This is not permitted.';
  end if;

declare
  v_call callcenter.call_logs;
  v_option callcenter.ivr_options;
  v_step callcenter.ivr_step;
begin
  select c.* into v_call from callcenter.call_logs c where c.id = press_key.call_log for update;
  if v_call.status <> 'RINGING' then
    raise sqlstate 'PT409' using message = 'CALL_NOT_RINGING', detail = 'Keys are pressed before somebody answers.';
  end if;
  select o.* into v_option
  from callcenter.ivr_options o
  where o.tenant_id = v_call.tenant_id and o.menu_id = press_key.menu and o.digit = press_key.digit;

  insert into callcenter.ivr_interactions (tenant_id, call_log_id, menu_id, digit, action)
  values (v_call.tenant_id, v_call.id, press_key.menu, press_key.digit, v_option.action);

  v_step.action := v_option.action;
  v_step.status := v_call.status;
  if v_option.action is null or v_option.action = 'MENU' then
    -- A key that does nothing: the same is heard again.
    select m.prompt into v_step.prompt
    from callcenter.ivr_menus m
    where m.tenant_id = v_call.tenant_id and m.id = coalesce(v_option.target_id, press_key.menu);
  elsif v_option.action = 'TEAM' then
    update callcenter.call_logs as c set team_id = v_option.team_id where c.id = v_call.id;
  elsif v_option.action = 'HANG_UP' then
    update callcenter.call_logs as c set status = 'COMPLETED', ended_at = now() where c.id = v_call.id;
    v_step.status := 'COMPLETED';
  end if;
  return v_step;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.press_key(uuid, uuid, text) is 'A caller pressed a key; what the switchboard does next.';
revoke all on function callcenter.press_key(uuid, uuid, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.press_key(uuid, uuid, text) to authenticated, service_role;
alter function callcenter.press_key(uuid, uuid, text) owner to callcenter_tenant;

create or replace function callcenter.waiting_voicemails(
  tenant uuid
)
returns setof callcenter.voicemails
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if waiting_voicemails.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (waiting_voicemails.tenant = any (array(select callcenter_private.tenants_as(array['AGENT', 'SUPERVISOR', 'MANAGER', 'ADMIN'])))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', waiting_voicemails.tenant::text, true);

begin
  return query
    select v.*
    from callcenter.voicemails v
    join callcenter.call_logs c on c.tenant_id = v.tenant_id and c.id = v.call_log_id
    join callcenter.agents a on a.tenant_id = v.tenant_id and a.user_id = callcenter_private.uid()
    where v.tenant_id = waiting_voicemails.tenant
      and v.taken_by is null
      and (c.team_id is null or c.team_id = a.team_id)
    order by v.created_at, v.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.waiting_voicemails(uuid) is 'Messages that nobody has taken yet, for the caller''s team or for everybody, the oldest first.';
revoke all on function callcenter.waiting_voicemails(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.waiting_voicemails(uuid) to authenticated, service_role;
alter function callcenter.waiting_voicemails(uuid) owner to callcenter_tenant;

create or replace function callcenter.leave_voicemail(
  call_log uuid,
  seconds integer,
  transcript text default null
)
returns callcenter.voicemails
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if leave_voicemail.call_log is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'callLog is required.';
  end if;
  if (callcenter_private.tenant_of_call_logs(leave_voicemail.call_log) = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', callcenter_private.tenant_of_call_logs(leave_voicemail.call_log)::text, true);
  if leave_voicemail.seconds is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'seconds is required.';
  end if;
  if not (seconds between 1 and 600) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'seconds is not a valid value.';
  end if;
  if not (char_length(transcript) between 1 and 10000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'transcript is not a valid value.';
  end if;
  if (callcenter_private.serves(call_log)) is not true then
    raise sqlstate 'PT403' using message = 'SWITCHBOARD_ONLY', detail = 'This is not permitted.';
  end if;

declare
  v_call callcenter.call_logs;
  v_voicemail callcenter.voicemails;
begin
  update callcenter.call_logs as c
  set status = 'VOICEMAIL', ended_at = now()
  where c.id = leave_voicemail.call_log and c.status = 'RINGING'
  returning c.* into v_call;
  if not found then
    raise sqlstate 'PT409' using message = 'CALL_NOT_RINGING', detail = 'Somebody has answered, or the call is over.';
  end if;
  insert into callcenter.voicemails as v (tenant_id, call_log_id, seconds, transcript)
  values (v_call.tenant_id, v_call.id, leave_voicemail.seconds, leave_voicemail.transcript)
  returning v.* into v_voicemail;
  return v_voicemail;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.leave_voicemail(uuid, integer, text) is 'A caller left a message.';
revoke all on function callcenter.leave_voicemail(uuid, integer, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.leave_voicemail(uuid, integer, text) to authenticated, service_role;
alter function callcenter.leave_voicemail(uuid, integer, text) owner to callcenter_tenant;

create or replace function callcenter.take_voicemail(
  voicemail uuid
)
returns callcenter.voicemails
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if take_voicemail.voicemail is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'voicemail is required.';
  end if;
  if (callcenter_private.tenant_of_voicemails(take_voicemail.voicemail) = any (array(select callcenter_private.tenants_as(array['AGENT', 'SUPERVISOR', 'MANAGER', 'ADMIN'])))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', callcenter_private.tenant_of_voicemails(take_voicemail.voicemail)::text, true);

declare
  v_voicemail callcenter.voicemails;
begin
  update callcenter.voicemails as v
  set taken_by = callcenter_private.uid(), taken_at = now()
  from callcenter.call_logs c, callcenter.agents a
  where v.id = take_voicemail.voicemail
    and v.taken_by is null
    and c.tenant_id = v.tenant_id
    and c.id = v.call_log_id
    and a.tenant_id = v.tenant_id
    and a.user_id = callcenter_private.uid()
    and (c.team_id is null or c.team_id = a.team_id)
  returning v.* into v_voicemail;
  if not found then
    raise sqlstate 'PT409' using message = 'VOICEMAIL_TAKEN', detail = 'Somebody else calls back, or another team was called.';
  end if;
  perform callcenter_private.record_act(v_voicemail.tenant_id, 'READ', 'callcenter.voicemails', v_voicemail.id);
  perform callcenter_private.award_points(v_voicemail.tenant_id, callcenter_private.uid(), 'VOICEMAIL_TAKEN', v_voicemail.id);
  return v_voicemail;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.take_voicemail(uuid) is 'Takes a message in order to call back. That it was heard is recorded.';
revoke all on function callcenter.take_voicemail(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.take_voicemail(uuid) to authenticated, service_role;
alter function callcenter.take_voicemail(uuid) owner to callcenter_tenant;

create or replace function callcenter.message_history(
  message uuid
)
returns setof callcenter.message_events
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if message_history.message is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'message is required.';
  end if;

begin
  return query
    select e.* from callcenter.message_events e where e.message_id = message_history.message order by e.created_at, e.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.message_history(uuid) is 'What became of a message, in order.';
revoke all on function callcenter.message_history(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.message_history(uuid) to authenticated, service_role;
alter function callcenter.message_history(uuid) owner to callcenter_api;

create or replace function callcenter.delivery_rates(
  tenant uuid,
  since timestamptz,
  until timestamptz
)
returns setof callcenter.delivery_rate
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if delivery_rates.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (delivery_rates.tenant = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', delivery_rates.tenant::text, true);
  if delivery_rates.since is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'since is required.';
  end if;
  if delivery_rates.until is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'until is required.';
  end if;
  if (callcenter_private.may(tenant, 'report.read')) is not true then
    raise sqlstate 'PT403' using message = 'PERMISSION_REQUIRED', detail = 'This is not permitted.';
  end if;

begin
  return query
    select
      m.channel,
      count(*) filter (where m.delivery = 'PENDING'),
      count(*) filter (where m.delivery = 'SENT'),
      count(*) filter (where m.delivery in ('DELIVERED', 'OPENED')),
      count(*) filter (where m.delivery in ('BOUNCED', 'FAILED')),
      avg((m.delivery in ('DELIVERED', 'OPENED'))::integer) filter (where m.delivery not in ('PENDING', 'SENT'))::double precision
    from callcenter.messages m
    where m.tenant_id = delivery_rates.tenant
      and m.created_at >= delivery_rates.since
      and m.created_at < delivery_rates.until
    group by m.channel
    order by m.channel;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.delivery_rates(uuid, timestamptz, timestamptz) is 'How messages arrive, by channel.';
revoke all on function callcenter.delivery_rates(uuid, timestamptz, timestamptz) from public, anon, authenticated, service_role;
grant execute on function callcenter.delivery_rates(uuid, timestamptz, timestamptz) to authenticated, service_role;
alter function callcenter.delivery_rates(uuid, timestamptz, timestamptz) owner to callcenter_tenant;

create or replace function callcenter_private.send_message(
  lead uuid,
  template uuid
)
returns callcenter.messages
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if send_message.lead is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'lead is required.';
  end if;
  if (callcenter_private.tenant_of_leads(send_message.lead) = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', callcenter_private.tenant_of_leads(send_message.lead)::text, true);
  if send_message.template is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'template is required.';
  end if;
  if (callcenter_private.may_work_on(lead)) is not true then
    raise sqlstate 'PT403' using message = 'NOT_YOUR_LEAD', detail = 'This is not permitted.';
  end if;

declare
  v_lead callcenter.leads;
  v_template callcenter.message_templates;
  v_provider callcenter.message_providers;
  v_recipient text;
  v_message callcenter.messages;
begin
  select t.* into v_template from callcenter.message_templates t where t.id = send_message.template and t.is_active;
  if not found then
    raise sqlstate 'PT404' using message = 'TEMPLATE_NOT_FOUND', detail = 'There is no such template, or it is not used any more.';
  end if;
  if v_template.channel not in ('EMAIL', 'SMS', 'WHATSAPP') then
    raise sqlstate 'PT400' using message = 'NOT_FOR_LEADS', detail = 'Leads are written to by e-mail, SMS and WhatsApp.';
  end if;
  select l.* into v_lead from callcenter.leads l where l.id = send_message.lead;
  if not exists (
    select from callcenter.consent_records c
    where c.lead_id = v_lead.id and c.purpose = v_template.channel and c.withdrawn_at is null
  ) then
    raise sqlstate 'PT409' using message = 'CONSENT_MISSING', detail = 'The lead has not agreed to be written to by this way.';
  end if;
  -- The lead as the caller may see it: whoever works on it is shown how to reach it.
  v_recipient := case v_template.channel
    when 'EMAIL' then (callcenter_private.masked_leads(v_lead)).email
    else (callcenter_private.masked_leads(v_lead)).phone
  end;
  if v_recipient is null or v_recipient like '%*%' then
    raise sqlstate 'PT409' using message = 'NO_WAY_TO_REACH', detail = 'Nobody knows where to write to by this way.';
  end if;
  select p.* into v_provider
  from callcenter.message_providers p
  where p.channel = v_template.channel and p.is_active
  order by p.name
  limit 1;
  if not found then
    raise sqlstate 'PT409' using message = 'NO_PROVIDER', detail = 'Nobody carries such messages for the tenant.';
  end if;

  insert into callcenter.messages as m (
    tenant_id, lead_id, author_id, channel, template_id, provider_id, carrier_id, recipient, subject, body
  ) values (
    v_lead.tenant_id,
    v_lead.id,
    callcenter_private.uid(),
    v_template.channel,
    v_template.id,
    v_provider.id,
    v_provider.served_by,
    v_recipient,
    replace(replace(v_template.subject, '{{name}}', v_lead.full_name), '{{company}}', coalesce(v_lead.company_name, '')),
    replace(replace(v_template.body, '{{name}}', v_lead.full_name), '{{company}}', coalesce(v_lead.company_name, ''))
  )
  returning m.* into v_message;
  insert into callcenter.outbox_entries (tenant_id, message_id) values (v_message.tenant_id, v_message.id);
  insert into callcenter.lead_activities (tenant_id, lead_id, kind, actor_id, detail)
  values (v_lead.tenant_id, v_lead.id, 'WRITTEN_TO', callcenter_private.uid(), v_template.channel || ': ' || v_template.code);
  update callcenter.leads as l set last_contacted_at = now() where l.id = v_lead.id;
  perform callcenter_private.award_points(v_lead.tenant_id, callcenter_private.uid(), 'MESSAGE_SENT', v_message.id);
  return v_message;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.send_message(uuid, uuid) is 'Writes to a lead in the words of a template, by the way it is for. Nobody is written to who has not agreed.';
revoke all on function callcenter_private.send_message(uuid, uuid) from public, anon, authenticated, service_role;
alter function callcenter_private.send_message(uuid, uuid) owner to callcenter_tenant;

create or replace function callcenter.send_message(
  lead uuid,
  template uuid
)
returns callcenter.messages
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_messages(callcenter_private.send_message(send_message.lead, send_message.template))
$$;
comment on function callcenter.send_message(uuid, uuid) is 'Writes to a lead in the words of a template, by the way it is for. Nobody is written to who has not agreed.';
revoke all on function callcenter.send_message(uuid, uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.send_message(uuid, uuid) to authenticated, service_role;
alter function callcenter.send_message(uuid, uuid) owner to callcenter_tenant;

create or replace function callcenter_private.record_delivery(
  message uuid,
  delivery text,
  provider_reference text default null,
  detail text default null
)
returns callcenter.messages
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if record_delivery.message is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'message is required.';
  end if;
  if (callcenter_private.tenant_of_messages(record_delivery.message) = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', callcenter_private.tenant_of_messages(record_delivery.message)::text, true);
  if record_delivery.delivery is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'delivery is required.';
  end if;
  if record_delivery.delivery <> all (array['PENDING', 'SENT', 'DELIVERED', 'OPENED', 'BOUNCED', 'FAILED']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'delivery is not a valid value.';
  end if;
  if not (char_length(provider_reference) between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'providerReference is not a valid value.';
  end if;
  if not (char_length(detail) between 1 and 500) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'detail is not a valid value.';
  end if;
  if (exists (select from callcenter.messages m where m.id = message and m.carrier_id = callcenter_private.uid())) is not true then
    raise sqlstate 'PT403' using message = 'GATEWAY_ONLY', detail = 'This is not permitted.';
  end if;

declare
  v_message callcenter.messages;
begin
  select m.* into v_message from callcenter.messages m where m.id = record_delivery.message for update;
  if v_message.delivery = record_delivery.delivery then
    return v_message;
  end if;
  update callcenter.messages as m
  set delivery = record_delivery.delivery,
      provider_reference = coalesce(record_delivery.provider_reference, m.provider_reference)
  where m.id = v_message.id
  returning m.* into v_message;
  insert into callcenter.message_events (tenant_id, message_id, delivery, detail)
  values (v_message.tenant_id, v_message.id, v_message.delivery, record_delivery.detail);
  if v_message.delivery in ('BOUNCED', 'FAILED') and v_message.author_id is not null then
    perform callcenter_private.notify(v_message.tenant_id, v_message.author_id, 'MESSAGE_FAILED', 'A message of yours did not arrive.');
  end if;
  return v_message;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.record_delivery(uuid, text, text, text) is 'Says what became of a message; saying it again changes nothing.';
revoke all on function callcenter_private.record_delivery(uuid, text, text, text) from public, anon, authenticated, service_role;
alter function callcenter_private.record_delivery(uuid, text, text, text) owner to callcenter_tenant;

create or replace function callcenter.record_delivery(
  message uuid,
  delivery text,
  provider_reference text default null,
  detail text default null
)
returns callcenter.messages
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_messages(callcenter_private.record_delivery(record_delivery.message, record_delivery.delivery, record_delivery.provider_reference, record_delivery.detail))
$$;
comment on function callcenter.record_delivery(uuid, text, text, text) is 'Says what became of a message; saying it again changes nothing.';
revoke all on function callcenter.record_delivery(uuid, text, text, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.record_delivery(uuid, text, text, text) to authenticated, service_role;
alter function callcenter.record_delivery(uuid, text, text, text) owner to callcenter_tenant;

create or replace function callcenter.my_notifications(
  tenant uuid,
  unread_only boolean default false,
  first integer default 50
)
returns setof callcenter.notifications
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if my_notifications.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if my_notifications.unread_only is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'unreadOnly is required.';
  end if;
  if my_notifications.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

begin
  return query
    select n.*
    from callcenter.notifications n
    where n.tenant_id = my_notifications.tenant
      and n.user_id = callcenter_private.uid()
      and (not my_notifications.unread_only or n.read_at is null)
    order by n.created_at desc, n.id
    limit my_notifications.first;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.my_notifications(uuid, boolean, integer) is 'What the caller was told in a tenant, newest first.';
revoke all on function callcenter.my_notifications(uuid, boolean, integer) from public, anon, authenticated, service_role;
grant execute on function callcenter.my_notifications(uuid, boolean, integer) to authenticated, service_role;
alter function callcenter.my_notifications(uuid, boolean, integer) owner to callcenter_api;

create or replace function callcenter_private.register_device(
  tenant uuid,
  platform text,
  token text
)
returns callcenter.device_tokens
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if register_device.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (register_device.tenant = any (array(select callcenter_private.tenants_as(array['AGENT', 'SUPERVISOR', 'MANAGER', 'ADMIN'])))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', register_device.tenant::text, true);
  if register_device.platform is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'platform is required.';
  end if;
  if register_device.platform <> all (array['IOS', 'ANDROID', 'WEB']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'platform is not a valid value.';
  end if;
  if register_device.token is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'token is required.';
  end if;
  if not (char_length(token) between 16 and 512) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'token is not a valid value.';
  end if;

declare
  v_device callcenter.device_tokens;
begin
  update callcenter.device_tokens as d
  set last_seen_at = now()
  where d.tenant_id = register_device.tenant
    and d.user_id = callcenter_private.uid()
    and d.id in (select callcenter_private.device_tokens_keys_by_token(register_device.token))
  returning d.* into v_device;
  if not found then
    insert into callcenter.device_tokens as d (tenant_id, user_id, platform, token, carrier_id)
    values (
      register_device.tenant,
      callcenter_private.uid(),
      register_device.platform,
      register_device.token,
      (
        select p.served_by
        from callcenter.message_providers p
        where p.tenant_id = register_device.tenant and p.channel = 'PUSH' and p.is_active
        order by p.name
        limit 1
      )
    )
    returning d.* into v_device;
  end if;
  return v_device;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.register_device(uuid, text, text) is 'Registers a device of the caller''s, or says that it is still there.';
revoke all on function callcenter_private.register_device(uuid, text, text) from public, anon, authenticated, service_role;
alter function callcenter_private.register_device(uuid, text, text) owner to callcenter_tenant;

create or replace function callcenter.register_device(
  tenant uuid,
  platform text,
  token text
)
returns callcenter.device_tokens
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_device_tokens(callcenter_private.register_device(register_device.tenant, register_device.platform, register_device.token))
$$;
comment on function callcenter.register_device(uuid, text, text) is 'Registers a device of the caller''s, or says that it is still there.';
revoke all on function callcenter.register_device(uuid, text, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.register_device(uuid, text, text) to authenticated, service_role;
alter function callcenter.register_device(uuid, text, text) owner to callcenter_tenant;

create or replace function callcenter.mark_notification_read(
  notification uuid
)
returns callcenter.notifications
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if mark_notification_read.notification is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'notification is required.';
  end if;

declare
  v_notification callcenter.notifications;
begin
  update callcenter.notifications as n
  set read_at = coalesce(n.read_at, now())
  where n.id = mark_notification_read.notification and n.user_id = callcenter_private.uid()
  returning n.* into v_notification;
  if not found then
    raise sqlstate 'PT404' using message = 'NOTIFICATION_NOT_FOUND', detail = 'You were not told this.';
  end if;
  return v_notification;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.mark_notification_read(uuid) is 'Says that the caller has read something; saying it again changes nothing.';
revoke all on function callcenter.mark_notification_read(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.mark_notification_read(uuid) to authenticated, service_role;
alter function callcenter.mark_notification_read(uuid) owner to callcenter_api;

create or replace function callcenter.my_points(
  tenant uuid,
  first integer default 50
)
returns setof callcenter.point_entries
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if my_points.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if my_points.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 500) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

begin
  return query
    select e.*
    from callcenter.point_entries e
    where e.tenant_id = my_points.tenant and e.user_id = callcenter_private.uid()
    order by e.created_at desc, e.id
    limit my_points.first;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.my_points(uuid, integer) is 'The caller''s movements of points, newest first.';
revoke all on function callcenter.my_points(uuid, integer) from public, anon, authenticated, service_role;
grant execute on function callcenter.my_points(uuid, integer) to authenticated, service_role;
alter function callcenter.my_points(uuid, integer) owner to callcenter_api;

create or replace function callcenter.leaderboard(
  tenant uuid,
  since timestamptz,
  until timestamptz,
  first integer default 20
)
returns setof callcenter.leaderboard_entry
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if leaderboard.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (leaderboard.tenant = any (array(select callcenter_private.tenants_as(array['AGENT', 'SUPERVISOR', 'MANAGER', 'ADMIN'])))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', leaderboard.tenant::text, true);
  if leaderboard.since is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'since is required.';
  end if;
  if leaderboard.until is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'until is required.';
  end if;
  if leaderboard.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

begin
  return query
    select rank() over (order by sum(e.points) desc), e.user_id, u.display_name, sum(e.points)::bigint
    from callcenter.point_entries e
    join callcenter.users u on u.id = e.user_id
    where e.tenant_id = leaderboard.tenant
      and e.event not in ('REDEMPTION', 'REFUND')
      and e.created_at >= leaderboard.since
      and e.created_at < leaderboard.until
    group by e.user_id, u.display_name
    order by sum(e.points) desc, u.display_name, e.user_id
    limit leaderboard.first;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.leaderboard(uuid, timestamptz, timestamptz, integer) is 'Who earned most between two moments. What is spent is not taken off.';
revoke all on function callcenter.leaderboard(uuid, timestamptz, timestamptz, integer) from public, anon, authenticated, service_role;
grant execute on function callcenter.leaderboard(uuid, timestamptz, timestamptz, integer) to authenticated, service_role;
alter function callcenter.leaderboard(uuid, timestamptz, timestamptz, integer) owner to callcenter_tenant;

create or replace function callcenter.my_standing(
  tenant uuid
)
returns callcenter.game_standing
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if my_standing.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;

declare
  v_standing callcenter.game_standing;
begin
  select coalesce(sum(e.points), 0), coalesce(sum(e.points) filter (where e.event not in ('REDEMPTION', 'REFUND')), 0)
  into v_standing.balance, v_standing.earned
  from callcenter.point_entries e
  where e.tenant_id = my_standing.tenant and e.user_id = callcenter_private.uid();

  select t.title into v_standing.tier
  from callcenter.achievement_tiers t
  where t.tenant_id = my_standing.tenant and t.min_points <= v_standing.earned
  order by t.min_points desc
  limit 1;
  select min(t.min_points) - v_standing.earned into v_standing.to_next_tier
  from callcenter.achievement_tiers t
  where t.tenant_id = my_standing.tenant and t.min_points > v_standing.earned;
  select count(*) into v_standing.badges
  from callcenter.user_badges b
  where b.tenant_id = my_standing.tenant and b.user_id = callcenter_private.uid();
  return v_standing;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.my_standing(uuid) is 'Where the caller stands in a tenant.';
revoke all on function callcenter.my_standing(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.my_standing(uuid) to authenticated, service_role;
alter function callcenter.my_standing(uuid) owner to callcenter_api;

create or replace function callcenter.my_badges(
  tenant uuid
)
returns setof callcenter.badges
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if my_badges.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;

begin
  return query
    select b.*
    from callcenter.user_badges ub
    join callcenter.badges b on b.tenant_id = ub.tenant_id and b.id = ub.badge_id
    where ub.tenant_id = my_badges.tenant and ub.user_id = callcenter_private.uid()
    order by ub.created_at desc, b.threshold, b.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.my_badges(uuid) is 'The caller''s badges.';
revoke all on function callcenter.my_badges(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.my_badges(uuid) to authenticated, service_role;
alter function callcenter.my_badges(uuid) owner to callcenter_api;

create or replace function callcenter.my_challenges(
  tenant uuid
)
returns setof callcenter.challenge_progress
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if my_challenges.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;

begin
  return query
    select p.*
    from callcenter.challenge_progress p
    join callcenter.challenges c on c.tenant_id = p.tenant_id and c.id = p.challenge_id
    where p.tenant_id = my_challenges.tenant
      and p.user_id = callcenter_private.uid()
      and (c.ends_at is null or c.ends_at > now())
    order by p.began_on desc, c.title;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.my_challenges(uuid) is 'How far the caller is with the challenges that run.';
revoke all on function callcenter.my_challenges(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.my_challenges(uuid) to authenticated, service_role;
alter function callcenter.my_challenges(uuid) owner to callcenter_api;

create or replace function callcenter.competition_standings(
  competition uuid
)
returns setof callcenter.leaderboard_entry
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if competition_standings.competition is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'competition is required.';
  end if;
  if (callcenter_private.tenant_of_competitions(competition_standings.competition) = any (array(select callcenter_private.tenants_as(array['AGENT', 'SUPERVISOR', 'MANAGER', 'ADMIN'])))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', callcenter_private.tenant_of_competitions(competition_standings.competition)::text, true);

begin
  return query
    select
      rank() over (order by coalesce(ct.points, earned.points) desc),
      ct.team_id,
      t.name,
      coalesce(ct.points, earned.points)::bigint
    from callcenter.competition_teams ct
    join callcenter.competitions c on c.tenant_id = ct.tenant_id and c.id = ct.competition_id
    join callcenter.teams t on t.tenant_id = ct.tenant_id and t.id = ct.team_id
    cross join lateral (
      select coalesce(sum(e.points), 0) as points
      from callcenter.agents a
      join callcenter.point_entries e on e.tenant_id = a.tenant_id and e.user_id = a.user_id
      where a.tenant_id = ct.tenant_id
        and a.team_id = ct.team_id
        and e.event not in ('REDEMPTION', 'REFUND')
        and e.created_at >= c.starts_at
        and e.created_at < c.ends_at
    ) earned
    where ct.competition_id = competition_standings.competition
    order by coalesce(ct.points, earned.points) desc, t.name, t.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.competition_standings(uuid) is 'How the teams of a competition stand.';
revoke all on function callcenter.competition_standings(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.competition_standings(uuid) to authenticated, service_role;
alter function callcenter.competition_standings(uuid) owner to callcenter_tenant;

create or replace function callcenter.enter_competition(
  competition uuid,
  team uuid
)
returns callcenter.competition_teams
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if enter_competition.competition is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'competition is required.';
  end if;
  if (callcenter_private.tenant_of_competitions(enter_competition.competition) = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', callcenter_private.tenant_of_competitions(enter_competition.competition)::text, true);
  if enter_competition.team is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'team is required.';
  end if;
  if (callcenter_private.may((select c.tenant_id from callcenter.competitions c where c.id = competition), 'game.manage')) is not true then
    raise sqlstate 'PT403' using message = 'PERMISSION_REQUIRED', detail = 'This is not permitted.';
  end if;

declare
  v_entry callcenter.competition_teams;
begin
  insert into callcenter.competition_teams as ct (tenant_id, competition_id, team_id)
  select c.tenant_id, c.id, enter_competition.team
  from callcenter.competitions c
  where c.id = enter_competition.competition and c.status = 'PLANNED'
  returning ct.* into v_entry;
  if not found then
    raise sqlstate 'PT409' using message = 'COMPETITION_HAS_BEGUN', detail = 'Teams enter before a competition begins.';
  end if;
  return v_entry;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.enter_competition(uuid, uuid) is 'Lets a team take part in a competition that has not begun.';
revoke all on function callcenter.enter_competition(uuid, uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.enter_competition(uuid, uuid) to authenticated, service_role;
alter function callcenter.enter_competition(uuid, uuid) owner to callcenter_tenant;

create or replace function callcenter.redeem_reward(
  reward uuid
)
returns callcenter.redemptions
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if redeem_reward.reward is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'reward is required.';
  end if;
  if (callcenter_private.tenant_of_rewards(redeem_reward.reward) = any (array(select callcenter_private.tenants_as(array['AGENT', 'SUPERVISOR', 'MANAGER', 'ADMIN'])))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', callcenter_private.tenant_of_rewards(redeem_reward.reward)::text, true);

declare
  v_reward callcenter.rewards;
  v_redemption callcenter.redemptions;
begin
  -- Whoever wants the last one waits here; and nobody spends the same points twice.
  select r.* into v_reward from callcenter.rewards r where r.id = redeem_reward.reward for update;
  perform pg_advisory_xact_lock(hashtextextended(v_reward.tenant_id::text || callcenter_private.uid()::text, 0));
  if not v_reward.is_active or v_reward.stock = 0 then
    raise sqlstate 'PT409' using message = 'REWARD_GONE', detail = 'There is none left.';
  end if;
  if (
    select coalesce(sum(e.points), 0) from callcenter.point_entries e
    where e.tenant_id = v_reward.tenant_id and e.user_id = callcenter_private.uid()
  ) < v_reward.cost then
    raise sqlstate 'PT409' using message = 'NOT_ENOUGH_POINTS', detail = format('It costs %s points.', v_reward.cost);
  end if;
  insert into callcenter.redemptions as r (tenant_id, user_id, reward_id, cost)
  values (v_reward.tenant_id, callcenter_private.uid(), v_reward.id, v_reward.cost)
  returning r.* into v_redemption;
  insert into callcenter.point_entries (tenant_id, user_id, event, points, subject_id)
  values (v_reward.tenant_id, callcenter_private.uid(), 'REDEMPTION', -v_reward.cost, v_redemption.id);
  update callcenter.rewards as r set stock = r.stock - 1 where r.id = v_reward.id and r.stock is not null;
  return v_redemption;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.redeem_reward(uuid) is 'Buys a reward with the caller''s points.';
revoke all on function callcenter.redeem_reward(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.redeem_reward(uuid) to authenticated, service_role;
alter function callcenter.redeem_reward(uuid) owner to callcenter_tenant;

create or replace function callcenter.decide_redemption(
  redemption uuid,
  status text
)
returns callcenter.redemptions
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if decide_redemption.redemption is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'redemption is required.';
  end if;
  if (callcenter_private.tenant_of_redemptions(decide_redemption.redemption) = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', callcenter_private.tenant_of_redemptions(decide_redemption.redemption)::text, true);
  if decide_redemption.status is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'status is required.';
  end if;
  if decide_redemption.status <> all (array['REQUESTED', 'APPROVED', 'HANDED_OVER', 'REJECTED']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'status is not a valid value.';
  end if;
  if (callcenter_private.may((select r.tenant_id from callcenter.redemptions r where r.id = redemption), 'game.manage')) is not true then
    raise sqlstate 'PT403' using message = 'PERMISSION_REQUIRED', detail = 'This is not permitted.';
  end if;

declare
  v_redemption callcenter.redemptions;
begin
  if exists (
    select from callcenter.redemptions r
    where r.id = decide_redemption.redemption and r.user_id = callcenter_private.uid()
  ) then
    raise sqlstate 'PT403' using message = 'NOT_YOURSELF', detail = 'Somebody else decides about yours.';
  end if;
  update callcenter.redemptions as r
  set status = decide_redemption.status, decided_by = callcenter_private.uid()
  where r.id = decide_redemption.redemption
  returning r.* into v_redemption;
  if v_redemption.status = 'REJECTED' then
    insert into callcenter.point_entries (tenant_id, user_id, event, points, subject_id)
    values (v_redemption.tenant_id, v_redemption.user_id, 'REFUND', v_redemption.cost, v_redemption.id);
    update callcenter.rewards as w set stock = w.stock + 1 where w.id = v_redemption.reward_id and w.stock is not null;
  elsif v_redemption.status = 'APPROVED' then
    perform callcenter_private.notify(v_redemption.tenant_id, v_redemption.user_id, 'REWARD_READY', 'Your reward is waiting for you.');
  end if;
  return v_redemption;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.decide_redemption(uuid, text) is 'Says whether somebody gets what he asked for, or that he has it. Who does not get it has his points back; nobody decides about himself.';
revoke all on function callcenter.decide_redemption(uuid, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.decide_redemption(uuid, text) to authenticated, service_role;
alter function callcenter.decide_redemption(uuid, text) owner to callcenter_tenant;

create or replace function callcenter.leads_by_source(
  tenant uuid,
  since timestamptz,
  until timestamptz
)
returns setof callcenter.source_performance
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if leads_by_source.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (leads_by_source.tenant = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', leads_by_source.tenant::text, true);
  if leads_by_source.since is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'since is required.';
  end if;
  if leads_by_source.until is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'until is required.';
  end if;
  if (callcenter_private.may(tenant, 'report.read')) is not true then
    raise sqlstate 'PT403' using message = 'PERMISSION_REQUIRED', detail = 'This is not permitted.';
  end if;

begin
  return query
    select
      s.id,
      s.title,
      count(l.id),
      count(*) filter (where l.closed_at is null and l.id is not null),
      count(*) filter (where l.status = 'WON'),
      count(*) filter (where l.status = 'LOST'),
      avg((l.status = 'WON')::integer) filter (where l.closed_at is not null)::double precision,
      count(l.id) * s.cost_per_lead
    from callcenter.lead_sources s
    left join callcenter.leads l
      on l.tenant_id = s.tenant_id
      and l.source_id = s.id
      and l.created_at >= leads_by_source.since
      and l.created_at < leads_by_source.until
    where s.tenant_id = leads_by_source.tenant
    group by s.id, s.title, s.cost_per_lead
    order by count(*) filter (where l.status = 'WON') desc, s.title, s.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.leads_by_source(uuid, timestamptz, timestamptz) is 'What became of the leads that came in between two moments, by source.';
revoke all on function callcenter.leads_by_source(uuid, timestamptz, timestamptz) from public, anon, authenticated, service_role;
grant execute on function callcenter.leads_by_source(uuid, timestamptz, timestamptz) to authenticated, service_role;
alter function callcenter.leads_by_source(uuid, timestamptz, timestamptz) owner to callcenter_tenant;

create or replace function callcenter.leads_by_status(
  tenant uuid
)
returns setof callcenter.status_count
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if leads_by_status.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (leads_by_status.tenant = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', leads_by_status.tenant::text, true);
  if (callcenter_private.may(tenant, 'report.read')) is not true then
    raise sqlstate 'PT403' using message = 'PERMISSION_REQUIRED', detail = 'This is not permitted.';
  end if;

begin
  return query
    select l.status, count(*), coalesce(sum(l.estimated_value), 0)::numeric
    from callcenter.leads l
    where l.tenant_id = leads_by_status.tenant
    group by l.status
    order by array_position(array['NEW', 'CONTACTED', 'QUALIFIED', 'PROPOSAL', 'WON', 'LOST'], l.status::text);
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.leads_by_status(uuid) is 'How many leads stand where.';
revoke all on function callcenter.leads_by_status(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.leads_by_status(uuid) to authenticated, service_role;
alter function callcenter.leads_by_status(uuid) owner to callcenter_tenant;

create or replace function callcenter.call_summary(
  tenant uuid,
  since timestamptz,
  until timestamptz
)
returns setof callcenter.call_summary
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if call_summary.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (call_summary.tenant = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', call_summary.tenant::text, true);
  if call_summary.since is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'since is required.';
  end if;
  if call_summary.until is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'until is required.';
  end if;
  if (callcenter_private.may(tenant, 'report.read')) is not true then
    raise sqlstate 'PT403' using message = 'PERMISSION_REQUIRED', detail = 'This is not permitted.';
  end if;

begin
  return query
    select
      c.direction,
      count(*),
      count(c.answered_at),
      count(*) filter (where c.status = 'MISSED'),
      count(c.answered_at)::double precision / count(*),
      avg(extract(epoch from c.answered_at - c.started_at))::double precision,
      avg(c.talk_seconds)::double precision,
      count(*) filter (where c.outcome = 'SALE')
    from callcenter.call_logs c
    where c.tenant_id = call_summary.tenant
      and c.started_at >= call_summary.since
      and c.started_at < call_summary.until
    group by c.direction
    order by c.direction;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.call_summary(uuid, timestamptz, timestamptz) is 'The calls between two moments.';
revoke all on function callcenter.call_summary(uuid, timestamptz, timestamptz) from public, anon, authenticated, service_role;
grant execute on function callcenter.call_summary(uuid, timestamptz, timestamptz) to authenticated, service_role;
alter function callcenter.call_summary(uuid, timestamptz, timestamptz) owner to callcenter_tenant;

create or replace function callcenter.campaign_returns(
  tenant uuid
)
returns setof callcenter.campaign_return
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if campaign_returns.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (campaign_returns.tenant = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', campaign_returns.tenant::text, true);
  if (callcenter_private.may(tenant, 'report.read')) is not true then
    raise sqlstate 'PT403' using message = 'PERMISSION_REQUIRED', detail = 'This is not permitted.';
  end if;

begin
  return query
    select
      c.id,
      c.name,
      c.budget::numeric,
      c.spent::numeric,
      brought.leads,
      brought.won,
      brought.revenue,
      round(c.spent / nullif(brought.leads, 0), 2),
      round((brought.revenue - c.spent) / nullif(c.spent::numeric, 0) * 100, 2)
    from callcenter.campaigns c
    cross join lateral (
      select
        count(*) as leads,
        count(*) filter (where l.status = 'WON') as won,
        coalesce(sum(l.estimated_value) filter (where l.status = 'WON'), 0)::numeric as revenue
      from callcenter.leads l
      where l.tenant_id = c.tenant_id and l.campaign_id = c.id
    ) brought
    where c.tenant_id = campaign_returns.tenant
    order by (brought.revenue - c.spent) / nullif(c.spent::numeric, 0) desc nulls last, c.name, c.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.campaign_returns(uuid) is 'What campaigns cost and brought, the best first.';
revoke all on function callcenter.campaign_returns(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.campaign_returns(uuid) to authenticated, service_role;
alter function callcenter.campaign_returns(uuid) owner to callcenter_tenant;

create or replace function callcenter.agent_performance(
  tenant uuid,
  since timestamptz,
  until timestamptz
)
returns setof callcenter.agent_performance
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if agent_performance.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (agent_performance.tenant = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', agent_performance.tenant::text, true);
  if agent_performance.since is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'since is required.';
  end if;
  if agent_performance.until is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'until is required.';
  end if;
  if (callcenter_private.may(tenant, 'report.read')) is not true then
    raise sqlstate 'PT403' using message = 'PERMISSION_REQUIRED', detail = 'This is not permitted.';
  end if;

begin
  return query
    select
      a.user_id,
      (
        select count(*) from callcenter.lead_assignments la
        where la.tenant_id = a.tenant_id and la.agent_id = a.user_id
          and la.created_at >= agent_performance.since and la.created_at < agent_performance.until
      ),
      closed.won,
      closed.lost,
      closed.won::double precision / nullif(closed.won + closed.lost, 0),
      talked.calls,
      talked.seconds
    from callcenter.agents a
    cross join lateral (
      select count(*) filter (where l.status = 'WON') as won, count(*) filter (where l.status = 'LOST') as lost
      from callcenter.leads l
      where l.tenant_id = a.tenant_id and l.assigned_to = a.user_id
        and l.closed_at >= agent_performance.since and l.closed_at < agent_performance.until
    ) closed
    cross join lateral (
      select count(*) as calls, coalesce(sum(c.talk_seconds), 0)::bigint as seconds
      from callcenter.call_logs c
      where c.tenant_id = a.tenant_id and c.agent_id = a.user_id
        and c.started_at >= agent_performance.since and c.started_at < agent_performance.until
    ) talked
    where a.tenant_id = agent_performance.tenant
    order by closed.won::double precision / nullif(closed.won + closed.lost, 0) desc nulls last, closed.won desc, a.user_id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.agent_performance(uuid, timestamptz, timestamptz) is 'What agents made of their leads and calls between two moments.';
revoke all on function callcenter.agent_performance(uuid, timestamptz, timestamptz) from public, anon, authenticated, service_role;
grant execute on function callcenter.agent_performance(uuid, timestamptz, timestamptz) to authenticated, service_role;
alter function callcenter.agent_performance(uuid, timestamptz, timestamptz) owner to callcenter_tenant;

create or replace function callcenter.trend(
  tenant uuid,
  since date,
  until date,
  step text default 'DAY'
)
returns setof callcenter.trend_point
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if trend.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (trend.tenant = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', trend.tenant::text, true);
  if trend.since is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'since is required.';
  end if;
  if trend.until is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'until is required.';
  end if;
  if trend.step is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'step is required.';
  end if;
  if trend.step <> all (array['DAY', 'WEEK', 'MONTH']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'step is not a valid value.';
  end if;
  if (callcenter_private.may(tenant, 'report.read')) is not true then
    raise sqlstate 'PT403' using message = 'PERMISSION_REQUIRED', detail = 'This is not permitted.';
  end if;
  if (until >= since and until - since <= 3660) is not true then
    raise sqlstate 'PT400' using message = 'INVALID_SPAN', detail = 'Ten years at most, and not backwards.';
  end if;

begin
  return query
    select
      steps.began,
      coalesce(sum(m.leads), 0)::bigint,
      coalesce(sum(m.won), 0)::bigint,
      coalesce(sum(m.calls), 0)::bigint,
      coalesce(sum(m.answered), 0)::bigint,
      coalesce(sum(m.messages), 0)::bigint,
      coalesce(sum(m.points), 0)::bigint
    from (
      select distinct date_trunc(lower(trend.step), days.at)::date as began
      from generate_series(trend.since::timestamp, trend.until::timestamp, interval '1 day') as days (at)
    ) steps
    left join callcenter.daily_metrics m
      on m.tenant_id = trend.tenant
      and m.day between trend.since and trend.until
      and date_trunc(lower(trend.step), m.day::timestamp)::date = steps.began
    group by steps.began
    order by steps.began;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.trend(uuid, date, date, text) is 'How things went on, step by step, with the steps in which nothing happened. Ten years at most.';
revoke all on function callcenter.trend(uuid, date, date, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.trend(uuid, date, date, text) to authenticated, service_role;
alter function callcenter.trend(uuid, date, date, text) owner to callcenter_tenant;

create or replace function callcenter.audit_trail(
  tenant uuid,
  actor uuid default null,
  action text default null,
  since timestamptz default null,
  first integer default 100
)
returns setof callcenter.audit_logs
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if audit_trail.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if audit_trail.action <> all (array['INSERT', 'READ', 'UPDATE', 'DELETE', 'LOGIN', 'LOGOUT']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'action is not a valid value.';
  end if;
  if audit_trail.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 1000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

begin
  return query
    select al.*
    from callcenter.audit_logs al
    where al.tenant_id = audit_trail.tenant
      and (audit_trail.actor is null or al.actor_id = audit_trail.actor)
      and (audit_trail.action is null or al.action = audit_trail.action)
      and (audit_trail.since is null or al.created_at >= audit_trail.since)
    order by al.created_at desc, al.id
    limit audit_trail.first;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.audit_trail(uuid, uuid, text, timestamptz, integer) is 'Who did what in a tenant, newest first.';
revoke all on function callcenter.audit_trail(uuid, uuid, text, timestamptz, integer) from public, anon, authenticated, service_role;
grant execute on function callcenter.audit_trail(uuid, uuid, text, timestamptz, integer) to authenticated, service_role;
alter function callcenter.audit_trail(uuid, uuid, text, timestamptz, integer) owner to callcenter_api;

create or replace function callcenter.sign_in(
  tenant uuid
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if sign_in.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (sign_in.tenant = any (array(select callcenter_private.tenants_as(array['AGENT', 'SUPERVISOR', 'MANAGER', 'ADMIN'])))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', sign_in.tenant::text, true);

declare
  v_ip inet := callcenter_private.request_ip();
begin
  if v_ip is not null
    and exists (
      select from callcenter.audit_logs al
      where al.tenant_id = sign_in.tenant and al.actor_id = callcenter_private.uid() and al.action = 'LOGIN' and al.status = 'SUCCESS'
    )
    and not exists (
      select from callcenter.audit_logs al
      where al.tenant_id = sign_in.tenant
        and al.actor_id = callcenter_private.uid()
        and al.action = 'LOGIN'
        and al.status = 'SUCCESS'
        and al.ip_address = v_ip
    )
  then
    insert into callcenter.security_events (tenant_id, kind, severity, account_id, detail, ip_address, user_agent)
    values (
      sign_in.tenant,
      'UNKNOWN_ADDRESS',
      'WARNING',
      callcenter_private.uid(),
      'Signed in from an address for the first time.',
      v_ip,
      left(callcenter_private.request_header('user-agent'), 1000)
    );
  end if;
  perform callcenter_private.record_act(sign_in.tenant, 'LOGIN', 'callcenter.sign_in');
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.sign_in(uuid) is 'Says that the caller begins to work for a tenant. From an address he never came from before, that is a security event.';
revoke all on function callcenter.sign_in(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.sign_in(uuid) to authenticated, service_role;
alter function callcenter.sign_in(uuid) owner to callcenter_tenant;

create or replace function callcenter.sign_out(
  tenant uuid
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if sign_out.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (sign_out.tenant = any (array(select callcenter_private.tenants_as(array['AGENT', 'SUPERVISOR', 'MANAGER', 'ADMIN'])))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', sign_out.tenant::text, true);

begin
  perform callcenter_private.change_agent_status(sign_out.tenant, callcenter_private.uid(), 'OFFLINE');
  perform callcenter_private.record_act(sign_out.tenant, 'LOGOUT', 'callcenter.sign_out');
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.sign_out(uuid) is 'Says that the caller stops working for a tenant; nobody calls him there any more.';
revoke all on function callcenter.sign_out(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.sign_out(uuid) to authenticated, service_role;
alter function callcenter.sign_out(uuid) owner to callcenter_tenant;

create or replace function callcenter_private.read_agent(
  agent uuid
)
returns callcenter.agents
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if read_agent.agent is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'agent is required.';
  end if;
  if (callcenter_private.tenant_of_agents(read_agent.agent) = any (array(select callcenter_private.tenants_as(array['MANAGER', 'ADMIN'])))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', callcenter_private.tenant_of_agents(read_agent.agent)::text, true);

declare
  v_agent callcenter.agents;
begin
  select a.* into v_agent from callcenter.agents a where a.id = read_agent.agent;
  perform callcenter_private.record_act(v_agent.tenant_id, 'READ', 'callcenter.agents', v_agent.id);
  return v_agent;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.read_agent(uuid) is 'An agent''s record as those see it who have a reason to. That it was read is recorded.';
revoke all on function callcenter_private.read_agent(uuid) from public, anon, authenticated, service_role;
alter function callcenter_private.read_agent(uuid) owner to callcenter_tenant;

create or replace function callcenter.read_agent(
  agent uuid
)
returns callcenter.agents
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_agents(callcenter_private.read_agent(read_agent.agent))
$$;
comment on function callcenter.read_agent(uuid) is 'An agent''s record as those see it who have a reason to. That it was read is recorded.';
revoke all on function callcenter.read_agent(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.read_agent(uuid) to authenticated, service_role;
alter function callcenter.read_agent(uuid) owner to callcenter_tenant;

create or replace function callcenter.security_events(
  tenant uuid,
  first integer default 100
)
returns setof callcenter.security_events
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if security_events.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if security_events.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 500) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

begin
  return query
    select s.*
    from callcenter.security_events s
    where s.tenant_id = security_events.tenant
    order by s.status = 'RESOLVED', s.created_at desc, s.id
    limit security_events.first;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.security_events(uuid, integer) is 'What looked wrong in a tenant, open things first.';
revoke all on function callcenter.security_events(uuid, integer) from public, anon, authenticated, service_role;
grant execute on function callcenter.security_events(uuid, integer) to authenticated, service_role;
alter function callcenter.security_events(uuid, integer) owner to callcenter_api;

create or replace function callcenter.report_security_event(
  tenant uuid,
  severity text,
  detail text
)
returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if report_security_event.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (report_security_event.tenant = any (array(select callcenter_private.tenants_as(array['AGENT', 'SUPERVISOR', 'MANAGER', 'ADMIN'])))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', report_security_event.tenant::text, true);
  perform callcenter_private.count_call('report_security_event', 20, 3600);
  if report_security_event.severity is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'severity is required.';
  end if;
  if report_security_event.severity <> all (array['INFO', 'WARNING', 'CRITICAL']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'severity is not a valid value.';
  end if;
  if report_security_event.detail is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'detail is required.';
  end if;
  if not (char_length(detail) between 1 and 1000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'detail is not a valid value.';
  end if;

declare
  v_id uuid;
begin
  insert into callcenter.security_events as s (tenant_id, kind, severity, account_id, detail, ip_address, user_agent)
  values (
    report_security_event.tenant,
    'REPORTED',
    report_security_event.severity,
    callcenter_private.uid(),
    report_security_event.detail,
    callcenter_private.request_ip(),
    left(callcenter_private.request_header('user-agent'), 1000)
  )
  returning s.id into v_id;
  return v_id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.report_security_event(uuid, text, text) is 'Says that something looks wrong.';
revoke all on function callcenter.report_security_event(uuid, text, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.report_security_event(uuid, text, text) to authenticated, service_role;
alter function callcenter.report_security_event(uuid, text, text) owner to callcenter_tenant;

create or replace function callcenter.handle_security_event(
  security_event uuid,
  resolution text default null
)
returns callcenter.security_events
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if handle_security_event.security_event is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'securityEvent is required.';
  end if;
  if (callcenter_private.tenant_of_security_events(handle_security_event.security_event) = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', callcenter_private.tenant_of_security_events(handle_security_event.security_event)::text, true);
  if not (char_length(resolution) between 1 and 1000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'resolution is not a valid value.';
  end if;
  if (callcenter_private.may((select s.tenant_id from callcenter.security_events s where s.id = security_event), 'audit.read')) is not true then
    raise sqlstate 'PT403' using message = 'PERMISSION_REQUIRED', detail = 'This is not permitted.';
  end if;

declare
  v_event callcenter.security_events;
begin
  update callcenter.security_events as s
  set status = case when handle_security_event.resolution is null then 'ACKNOWLEDGED' else 'RESOLVED' end,
      resolution = handle_security_event.resolution,
      handled_by = callcenter_private.uid()
  where s.id = handle_security_event.security_event
  returning s.* into v_event;
  return v_event;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.handle_security_event(uuid, text) is 'Says that somebody sees to it, or how it was resolved.';
revoke all on function callcenter.handle_security_event(uuid, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.handle_security_event(uuid, text) to authenticated, service_role;
alter function callcenter.handle_security_event(uuid, text) owner to callcenter_tenant;

create or replace function callcenter.data_inventory()
returns setof callcenter.data_classifications
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;

begin
  return query
    select d.*
    from callcenter.data_classifications d
    order by array_position(array['RESTRICTED', 'CONFIDENTIAL', 'INTERNAL'], d.data_class::text), d.table_name, d.column_name;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.data_inventory() is 'Which data about people is where, the most delicate first.';
revoke all on function callcenter.data_inventory() from public, anon, authenticated, service_role;
grant execute on function callcenter.data_inventory() to authenticated, service_role;
alter function callcenter.data_inventory() owner to callcenter_api;

create or replace function callcenter.lead_consents(
  lead uuid
)
returns setof callcenter.consent_records
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if lead_consents.lead is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'lead is required.';
  end if;

begin
  return query
    select c.* from callcenter.consent_records c where c.lead_id = lead_consents.lead order by c.created_at desc, c.purpose, c.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.lead_consents(uuid) is 'What a lead agreed to, and what it no longer does.';
revoke all on function callcenter.lead_consents(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.lead_consents(uuid) to authenticated, service_role;
alter function callcenter.lead_consents(uuid) owner to callcenter_api;

create or replace function callcenter_private.open_privacy_requests(
  tenant uuid
)
returns setof callcenter.gdpr_requests
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if open_privacy_requests.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;

begin
  return query
    select r.*
    from callcenter.gdpr_requests r
    where r.tenant_id = open_privacy_requests.tenant and r.status in ('RECEIVED', 'IN_PROGRESS')
    order by r.due_at, r.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.open_privacy_requests(uuid) is 'What people have asked about their data and nobody has answered yet, the most urgent first.';
revoke all on function callcenter_private.open_privacy_requests(uuid) from public, anon, authenticated, service_role;
alter function callcenter_private.open_privacy_requests(uuid) owner to callcenter_api;

create or replace function callcenter.open_privacy_requests(
  tenant uuid
)
returns setof callcenter.gdpr_requests
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_gdpr_requests(callcenter_private.open_privacy_requests(open_privacy_requests.tenant))
$$;
comment on function callcenter.open_privacy_requests(uuid) is 'What people have asked about their data and nobody has answered yet, the most urgent first.';
revoke all on function callcenter.open_privacy_requests(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.open_privacy_requests(uuid) to authenticated, service_role;
alter function callcenter.open_privacy_requests(uuid) owner to callcenter_api;

create or replace function callcenter.give_consent(
  lead uuid,
  purpose text,
  evidence text
)
returns callcenter.consent_records
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if give_consent.lead is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'lead is required.';
  end if;
  if (callcenter_private.tenant_of_leads(give_consent.lead) = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', callcenter_private.tenant_of_leads(give_consent.lead)::text, true);
  if give_consent.purpose is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'purpose is required.';
  end if;
  if give_consent.purpose <> all (array['EMAIL', 'SMS', 'WHATSAPP', 'CALL_RECORDING', 'PROFILING']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'purpose is not a valid value.';
  end if;
  if give_consent.evidence is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'evidence is required.';
  end if;
  if not (char_length(evidence) between 3 and 500) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'evidence is not a valid value.';
  end if;
  if (callcenter_private.may_work_on(lead)) is not true then
    raise sqlstate 'PT403' using message = 'NOT_YOUR_LEAD', detail = 'This is not permitted.';
  end if;

declare
  v_consent callcenter.consent_records;
begin
  -- The lead is held, so that two who note the same at once leave one record.
  perform from callcenter.leads l where l.id = give_consent.lead for update;
  select c.* into v_consent
  from callcenter.consent_records c
  where c.lead_id = give_consent.lead and c.purpose = give_consent.purpose and c.withdrawn_at is null;
  if not found then
    insert into callcenter.consent_records as c (tenant_id, lead_id, purpose, evidence, noted_by, ip_address)
    select l.tenant_id, l.id, give_consent.purpose, give_consent.evidence, callcenter_private.uid(), callcenter_private.request_ip()
    from callcenter.leads l
    where l.id = give_consent.lead
    returning c.* into v_consent;
  end if;
  return v_consent;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.give_consent(uuid, text, text) is 'Notes that a lead agreed to something; noting it again changes nothing.';
revoke all on function callcenter.give_consent(uuid, text, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.give_consent(uuid, text, text) to authenticated, service_role;
alter function callcenter.give_consent(uuid, text, text) owner to callcenter_tenant;

create or replace function callcenter.withdraw_consent(
  lead uuid,
  purpose text
)
returns callcenter.consent_records
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if withdraw_consent.lead is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'lead is required.';
  end if;
  if (callcenter_private.tenant_of_leads(withdraw_consent.lead) = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', callcenter_private.tenant_of_leads(withdraw_consent.lead)::text, true);
  if withdraw_consent.purpose is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'purpose is required.';
  end if;
  if withdraw_consent.purpose <> all (array['EMAIL', 'SMS', 'WHATSAPP', 'CALL_RECORDING', 'PROFILING']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'purpose is not a valid value.';
  end if;
  if (callcenter_private.may_work_on(lead)) is not true then
    raise sqlstate 'PT403' using message = 'NOT_YOUR_LEAD', detail = 'This is not permitted.';
  end if;

declare
  v_consent callcenter.consent_records;
begin
  update callcenter.consent_records as c
  set withdrawn_at = now()
  where c.lead_id = withdraw_consent.lead and c.purpose = withdraw_consent.purpose and c.withdrawn_at is null
  returning c.* into v_consent;
  if not found then
    raise sqlstate 'PT404' using message = 'CONSENT_NOT_FOUND', detail = 'The lead has not agreed to this.';
  end if;
  return v_consent;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.withdraw_consent(uuid, text) is 'Notes that a lead changed its mind.';
revoke all on function callcenter.withdraw_consent(uuid, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.withdraw_consent(uuid, text) to authenticated, service_role;
alter function callcenter.withdraw_consent(uuid, text) owner to callcenter_tenant;

create or replace function callcenter_private.open_privacy_request(
  tenant uuid,
  kind text,
  email text
)
returns callcenter.gdpr_requests
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if open_privacy_request.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (open_privacy_request.tenant = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', open_privacy_request.tenant::text, true);
  if open_privacy_request.kind is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'kind is required.';
  end if;
  if open_privacy_request.kind <> all (array['ACCESS', 'DELETION', 'PORTABILITY']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'kind is not a valid value.';
  end if;
  if open_privacy_request.email is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'email is required.';
  end if;
  if not (char_length(email) between 3 and 320) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'email is not a valid value.';
  end if;
  if (callcenter_private.may(tenant, 'privacy.manage')) is not true then
    raise sqlstate 'PT403' using message = 'PERMISSION_REQUIRED', detail = 'This is not permitted.';
  end if;

declare
  v_request callcenter.gdpr_requests;
begin
  insert into callcenter.gdpr_requests as r (tenant_id, kind, requester_email, lead_id)
  values (
    open_privacy_request.tenant,
    open_privacy_request.kind,
    open_privacy_request.email,
    (
      select l.id
      from callcenter.leads l
      where l.tenant_id = open_privacy_request.tenant
        and l.id in (select callcenter_private.leads_keys_by_email(open_privacy_request.email))
      order by l.created_at desc
      limit 1
    )
  )
  returning r.* into v_request;
  return v_request;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.open_privacy_request(uuid, text, text) is 'Notes what somebody asks about his data; whose data it is, is found by the address.';
revoke all on function callcenter_private.open_privacy_request(uuid, text, text) from public, anon, authenticated, service_role;
alter function callcenter_private.open_privacy_request(uuid, text, text) owner to callcenter_tenant;

create or replace function callcenter.open_privacy_request(
  tenant uuid,
  kind text,
  email text
)
returns callcenter.gdpr_requests
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_gdpr_requests(callcenter_private.open_privacy_request(open_privacy_request.tenant, open_privacy_request.kind, open_privacy_request.email))
$$;
comment on function callcenter.open_privacy_request(uuid, text, text) is 'Notes what somebody asks about his data; whose data it is, is found by the address.';
revoke all on function callcenter.open_privacy_request(uuid, text, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.open_privacy_request(uuid, text, text) to authenticated, service_role;
alter function callcenter.open_privacy_request(uuid, text, text) owner to callcenter_tenant;

create or replace function callcenter_private.move_privacy_request(
  gdpr_request uuid,
  status text,
  answer text default null
)
returns callcenter.gdpr_requests
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if move_privacy_request.gdpr_request is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'gdprRequest is required.';
  end if;
  if (callcenter_private.tenant_of_gdpr_requests(move_privacy_request.gdpr_request) = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform set_config('seoc.tenant', callcenter_private.tenant_of_gdpr_requests(move_privacy_request.gdpr_request)::text, true);
  if move_privacy_request.status is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'status is required.';
  end if;
  if move_privacy_request.status <> all (array['RECEIVED', 'IN_PROGRESS', 'COMPLETED', 'REJECTED']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'status is not a valid value.';
  end if;
  if not (char_length(answer) between 1 and 4000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'answer is not a valid value.';
  end if;
  if (callcenter_private.may((select r.tenant_id from callcenter.gdpr_requests r where r.id = gdpr_request), 'privacy.manage')) is not true then
    raise sqlstate 'PT403' using message = 'PERMISSION_REQUIRED', detail = 'This is not permitted.';
  end if;

declare
  v_request callcenter.gdpr_requests;
begin
  if move_privacy_request.status in ('COMPLETED', 'REJECTED') and move_privacy_request.answer is null then
    raise sqlstate 'PT400' using message = 'ANSWER_REQUIRED', detail = 'Say what was answered.';
  end if;
  update callcenter.gdpr_requests as r
  set status = move_privacy_request.status,
      answer = coalesce(move_privacy_request.answer, r.answer),
      handled_by = callcenter_private.uid()
  where r.id = move_privacy_request.gdpr_request
  returning r.* into v_request;
  return v_request;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.move_privacy_request(uuid, text, text) is 'Takes a request a step on; whoever closes it says what was answered.';
revoke all on function callcenter_private.move_privacy_request(uuid, text, text) from public, anon, authenticated, service_role;
alter function callcenter_private.move_privacy_request(uuid, text, text) owner to callcenter_tenant;

create or replace function callcenter.move_privacy_request(
  gdpr_request uuid,
  status text,
  answer text default null
)
returns callcenter.gdpr_requests
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_gdpr_requests(callcenter_private.move_privacy_request(move_privacy_request.gdpr_request, move_privacy_request.status, move_privacy_request.answer))
$$;
comment on function callcenter.move_privacy_request(uuid, text, text) is 'Takes a request a step on; whoever closes it says what was answered.';
revoke all on function callcenter.move_privacy_request(uuid, text, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.move_privacy_request(uuid, text, text) to authenticated, service_role;
alter function callcenter.move_privacy_request(uuid, text, text) owner to callcenter_tenant;

create or replace function callcenter.create_tenant(
  name text,
  slug text
)
returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(create_tenant.slug), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if create_tenant.name is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'name is required.';
  end if;
  if not (char_length(name) between 1 and 160) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'name is not a valid value.';
  end if;
  if create_tenant.slug is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'slug is required.';
  end if;
  begin
    perform create_tenant.slug::callcenter.code;
  exception when check_violation or not_null_violation then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'slug is not a valid value.';
  end;

declare
  v_tenant uuid;
begin
  if not exists (select from callcenter.users u where u.id = (select callcenter_private.uid())) then
    raise sqlstate 'PT403' using message = 'PROFILE_REQUIRED', detail = 'Complete your profile first.';
  end if;
  insert into callcenter.tenants as t (name, slug) values (create_tenant.name, create_tenant.slug) returning t.id into v_tenant;
  insert into callcenter.user_roles (tenant_id, user_id, role) values (v_tenant, (select callcenter_private.uid()), 'ADMIN');
  return v_tenant;
exception when unique_violation then
  raise sqlstate 'PT409' using message = 'ALREADY_TAKEN', detail = 'Another one has these values.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    if sqlerrm like 'update or delete on %' then
      raise sqlstate 'PT409' using message = 'STILL_REFERENCED', detail = 'Something still refers to it.';
    end if;
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.create_tenant(text, text) is 'Makes one Tenant, and the caller its first member.';
revoke all on function callcenter.create_tenant(text, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.create_tenant(text, text) to authenticated, service_role;

create or replace function callcenter.invite_member(
  tenant uuid,
  role text,
  email text default null,
  person uuid default null
)
returns text
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(invite_member.email), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if invite_member.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (invite_member.tenant = any (array(select callcenter_private.tenants_as(array['MANAGER', 'ADMIN'])))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if invite_member.role is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'role is required.';
  end if;
  if invite_member.role <> all (array['AGENT', 'SUPERVISOR', 'MANAGER', 'ADMIN']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'role is not a valid value.';
  end if;
  begin
    perform invite_member.email::callcenter_private.email;
  exception when check_violation or not_null_violation then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'email is not a valid value.';
  end;

declare
  v_own integer;
  v_token text := replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');
begin
  select array_position(array['AGENT', 'SUPERVISOR', 'MANAGER', 'ADMIN'], m.role::text) into v_own from callcenter.user_roles m where m.tenant_id = invite_member.tenant and m.user_id = (select callcenter_private.uid()) and m.role::text = any (array['MANAGER', 'ADMIN']);
  if v_own is null then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if num_nonnulls(invite_member.email, invite_member.person) <> 1 then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Name either an address or a user.';
  end if;
  if array_position(array['AGENT', 'SUPERVISOR', 'MANAGER', 'ADMIN'], invite_member.role::text) > v_own then
    raise sqlstate 'PT403' using message = 'ROLE_ABOVE_OWN', detail = 'Nobody grants a role above his own.';
  end if;
  if invite_member.person is not null and not exists (select from callcenter.users u where u.id = invite_member.person) then
    raise sqlstate 'PT404' using message = 'USER_NOT_FOUND', detail = 'There is no such user.';
  end if;
  if exists (select from callcenter.user_roles m where m.tenant_id = invite_member.tenant and m.user_id = invite_member.person) then
    raise sqlstate 'PT409' using message = 'ALREADY_MEMBER', detail = 'This user is a member already.';
  end if;
  delete from callcenter_private.user_roles_invitation i
  where i.tenant_id = invite_member.tenant
    and (i.accepted_at is null and (i.email = lower(invite_member.email) or i.user_id = invite_member.person) or i.expires_at < now() - interval '30 days');
  insert into callcenter_private.user_roles_invitation (token_hash, tenant_id, role, email, user_id, invited_by, expires_at)
  values (sha256(convert_to(v_token, 'UTF8')), invite_member.tenant, invite_member.role, lower(invite_member.email), invite_member.person, (select callcenter_private.uid()), now() + interval '7 days');
  return v_token;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    if sqlerrm like 'update or delete on %' then
      raise sqlstate 'PT409' using message = 'STILL_REFERENCED', detail = 'Something still refers to it.';
    end if;
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.invite_member(uuid, text, text, uuid) is 'Invites an address or a user; the result is the token to accept it with, shown this once.';
revoke all on function callcenter.invite_member(uuid, text, text, uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.invite_member(uuid, text, text, uuid) to authenticated, service_role;

create or replace function callcenter.accept_invitation(
  token text
)
returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(accept_invitation.token), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if accept_invitation.token is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'token is required.';
  end if;

declare
  v_invitation callcenter_private.user_roles_invitation%rowtype;
begin
  if not exists (select from callcenter.users u where u.id = (select callcenter_private.uid())) then
    raise sqlstate 'PT403' using message = 'PROFILE_REQUIRED', detail = 'Complete your profile first.';
  end if;
  select i.* into v_invitation from callcenter_private.user_roles_invitation i where i.token_hash = sha256(convert_to(accept_invitation.token, 'UTF8'));
  if not found or v_invitation.user_id <> (select callcenter_private.uid()) then
    raise sqlstate 'PT404' using message = 'INVITATION_NOT_FOUND', detail = 'There is no such invitation.';
  end if;
  perform from callcenter.tenants t where t.id = v_invitation.tenant_id for no key update;
  select i.* into v_invitation from callcenter_private.user_roles_invitation i where i.token_hash = sha256(convert_to(accept_invitation.token, 'UTF8')) for update;
  if not found then
    raise sqlstate 'PT404' using message = 'INVITATION_NOT_FOUND', detail = 'There is no such invitation.';
  end if;
  if v_invitation.accepted_at is not null then
    raise sqlstate 'PT410' using message = 'INVITATION_USED', detail = 'This invitation was accepted before.';
  end if;
  if v_invitation.expires_at <= now() then
    raise sqlstate 'PT410' using message = 'INVITATION_EXPIRED', detail = 'This invitation came too late.';
  end if;
  if not exists (select from callcenter.user_roles m where m.tenant_id = v_invitation.tenant_id and m.user_id = v_invitation.invited_by and m.role::text = any (array['MANAGER', 'ADMIN']) and array_position(array['AGENT', 'SUPERVISOR', 'MANAGER', 'ADMIN'], m.role::text) >= array_position(array['AGENT', 'SUPERVISOR', 'MANAGER', 'ADMIN'], v_invitation.role::text)) then
    raise sqlstate 'PT410' using message = 'INVITATION_VOID', detail = 'Whoever invited you may not give this role any more.';
  end if;
  update callcenter_private.user_roles_invitation i set accepted_at = now() where i.token_hash = v_invitation.token_hash;
  insert into callcenter.user_roles (tenant_id, user_id, role) values (v_invitation.tenant_id, (select callcenter_private.uid()), v_invitation.role) on conflict do nothing;
  if not found then
    raise sqlstate 'PT409' using message = 'ALREADY_MEMBER', detail = 'You are a member already.';
  end if;
  return v_invitation.tenant_id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    if sqlerrm like 'update or delete on %' then
      raise sqlstate 'PT409' using message = 'STILL_REFERENCED', detail = 'Something still refers to it.';
    end if;
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.accept_invitation(text) is 'Makes the caller a member by the token of an invitation.';
revoke all on function callcenter.accept_invitation(text) from public, anon, authenticated, service_role;
grant execute on function callcenter.accept_invitation(text) to authenticated, service_role;

create or replace function callcenter.leave(
  tenant uuid
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if leave.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;

begin
  if not exists (select from callcenter.user_roles m where m.tenant_id = leave.tenant and m.user_id = (select callcenter_private.uid())) then
    raise sqlstate 'PT404' using message = 'MEMBER_NOT_FOUND', detail = 'You are no member.';
  end if;
  perform from callcenter.tenants t where t.id = leave.tenant for no key update;
  delete from callcenter.user_roles m where m.tenant_id = leave.tenant and m.user_id = (select callcenter_private.uid());
exception when foreign_key_violation or restrict_violation then
  raise sqlstate 'PT409' using message = 'MEMBER_HAS_ROWS', detail = 'Rows of this member must go, or go to somebody else, first.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    if sqlerrm like 'update or delete on %' then
      raise sqlstate 'PT409' using message = 'STILL_REFERENCED', detail = 'Something still refers to it.';
    end if;
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.leave(uuid) is 'Ends the caller''s own membership.';
revoke all on function callcenter.leave(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.leave(uuid) to authenticated, service_role;

create or replace function callcenter.set_member_role(
  tenant uuid,
  person uuid,
  role text
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if set_member_role.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (set_member_role.tenant = any (array(select callcenter_private.tenants_as(array['MANAGER', 'ADMIN'])))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if set_member_role.person is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'person is required.';
  end if;
  if set_member_role.role is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'role is required.';
  end if;
  if set_member_role.role <> all (array['AGENT', 'SUPERVISOR', 'MANAGER', 'ADMIN']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'role is not a valid value.';
  end if;

declare
  v_own integer;
  v_their integer;
begin
  perform from callcenter.tenants t where t.id = set_member_role.tenant for no key update;
  select array_position(array['AGENT', 'SUPERVISOR', 'MANAGER', 'ADMIN'], m.role::text) into v_own from callcenter.user_roles m where m.tenant_id = set_member_role.tenant and m.user_id = (select callcenter_private.uid()) and m.role::text = any (array['MANAGER', 'ADMIN']);
  if v_own is null then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  select coalesce(array_position(array['AGENT', 'SUPERVISOR', 'MANAGER', 'ADMIN'], m.role::text), 0) into v_their from callcenter.user_roles m where m.tenant_id = set_member_role.tenant and m.user_id = set_member_role.person for update;
  if not found then
    raise sqlstate 'PT404' using message = 'MEMBER_NOT_FOUND', detail = 'There is no such member.';
  end if;
  if v_their > v_own then
    raise sqlstate 'PT403' using message = 'MEMBER_ABOVE_OWN', detail = 'This member''s role is above your own.';
  end if;
  if array_position(array['AGENT', 'SUPERVISOR', 'MANAGER', 'ADMIN'], set_member_role.role::text) > v_own then
    raise sqlstate 'PT403' using message = 'ROLE_ABOVE_OWN', detail = 'Nobody grants a role above his own.';
  end if;
  update callcenter.user_roles m set role = set_member_role.role where m.tenant_id = set_member_role.tenant and m.user_id = set_member_role.person;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    if sqlerrm like 'update or delete on %' then
      raise sqlstate 'PT409' using message = 'STILL_REFERENCED', detail = 'Something still refers to it.';
    end if;
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.set_member_role(uuid, uuid, text) is 'Gives a member another role, none above the caller''s own.';
revoke all on function callcenter.set_member_role(uuid, uuid, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.set_member_role(uuid, uuid, text) to authenticated, service_role;

create or replace function callcenter.remove_member(
  tenant uuid,
  person uuid
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if remove_member.tenant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (remove_member.tenant = any (array(select callcenter_private.tenants_as(array['MANAGER', 'ADMIN'])))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if remove_member.person is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'person is required.';
  end if;

declare
  v_own integer;
  v_their integer;
begin
  perform from callcenter.tenants t where t.id = remove_member.tenant for no key update;
  select array_position(array['AGENT', 'SUPERVISOR', 'MANAGER', 'ADMIN'], m.role::text) into v_own from callcenter.user_roles m where m.tenant_id = remove_member.tenant and m.user_id = (select callcenter_private.uid()) and m.role::text = any (array['MANAGER', 'ADMIN']);
  if v_own is null then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  select coalesce(array_position(array['AGENT', 'SUPERVISOR', 'MANAGER', 'ADMIN'], m.role::text), 0) into v_their from callcenter.user_roles m where m.tenant_id = remove_member.tenant and m.user_id = remove_member.person for update;
  if not found then
    raise sqlstate 'PT404' using message = 'MEMBER_NOT_FOUND', detail = 'There is no such member.';
  end if;
  if v_their > v_own then
    raise sqlstate 'PT403' using message = 'MEMBER_ABOVE_OWN', detail = 'This member''s role is above your own.';
  end if;
  delete from callcenter.user_roles m where m.tenant_id = remove_member.tenant and m.user_id = remove_member.person;
exception when foreign_key_violation or restrict_violation then
  raise sqlstate 'PT409' using message = 'MEMBER_HAS_ROWS', detail = 'Rows of this member must go, or go to somebody else, first.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    if sqlerrm like 'update or delete on %' then
      raise sqlstate 'PT409' using message = 'STILL_REFERENCED', detail = 'Something still refers to it.';
    end if;
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.remove_member(uuid, uuid) is 'Ends somebody''s membership, of nobody above the caller.';
revoke all on function callcenter.remove_member(uuid, uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.remove_member(uuid, uuid) to authenticated, service_role;

create or replace function callcenter.enqueue_outbox_entry(
  tenant_id uuid,
  message_id uuid,
  priority integer default 0,
  run_after timestamptz default now()
)
returns callcenter.outbox_entries
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if enqueue_outbox_entry.tenant_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if enqueue_outbox_entry.message_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'message is required.';
  end if;
  if enqueue_outbox_entry.priority is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'priority is required.';
  end if;
  if not (priority between 0 and 9) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'priority is not a valid value.';
  end if;
  if enqueue_outbox_entry.run_after is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'runAfter is required.';
  end if;

declare
  v_row callcenter.outbox_entries;
begin
  insert into callcenter.outbox_entries as t (
    tenant_id,
    message_id,
    priority,
    run_after
  )
  values (
    enqueue_outbox_entry.tenant_id,
    enqueue_outbox_entry.message_id,
    enqueue_outbox_entry.priority,
    enqueue_outbox_entry.run_after
  )
  returning t.* into v_row;
  return v_row;
end;
end
$$;
comment on function callcenter.enqueue_outbox_entry(uuid, uuid, integer, timestamptz) is 'Puts a OutboxEntry in the queue. For workers.';
revoke all on function callcenter.enqueue_outbox_entry(uuid, uuid, integer, timestamptz) from public, anon, authenticated, service_role;
grant execute on function callcenter.enqueue_outbox_entry(uuid, uuid, integer, timestamptz) to service_role;

create or replace function callcenter.claim_outbox_entries(
  count integer default 1,
  at timestamptz default now()
)
returns setof callcenter.outbox_entries
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if claim_outbox_entries.count is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'count is required.';
  end if;
  if not (count between 1 and 1000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'count is not a valid value.';
  end if;
  if claim_outbox_entries.at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'at is required.';
  end if;

declare
  v_left integer := claim_outbox_entries.count;
  v_step bigint;
  v_served boolean := true;
  v_tenant callcenter.outbox_entries.tenant_id%type;
  v_priority integer;
begin
  with late as materialized (
    select r.id from callcenter.outbox_entries as r where r.state = 'RUNNING' and r.locked_until <= claim_outbox_entries.at limit 1000 for update skip locked
  )
  update callcenter.outbox_entries as t
  set
    state = case when t.attempts >= 5 then 'DEAD' else 'READY' end,
    finished_at = case when t.attempts >= 5 then claim_outbox_entries.at end,
    last_error = 'The lease ran out.',
    locked_until = null,
    lease = null
  from late where t.id = late.id;
  while v_left > 0 and v_served loop
    v_served := false;
    for v_tenant in
      with recursive waiting (tenant) as (
        (select r.tenant_id from callcenter.outbox_entries as r where (r.state = 'READY') order by r.tenant_id limit 1)
        union all
        select (select r.tenant_id from callcenter.outbox_entries as r where r.state = 'READY' and r.tenant_id > w.tenant order by r.tenant_id limit 1)
        from waiting as w where w.tenant is not null
      )
      select w.tenant from waiting as w where w.tenant is not null
      order by
        (select count(*) from callcenter.outbox_entries as r where r.tenant_id = w.tenant and r.state = 'RUNNING'),
        (select max(r.claimed_at) from callcenter.outbox_entries as r where r.tenant_id = w.tenant) nulls first,
        w.tenant
    loop
      v_step := 0;
      v_priority := (select r.priority from callcenter.outbox_entries as r where (r.tenant_id = v_tenant and r.state = 'READY') order by r.priority desc limit 1);
      while v_left > 0 and v_step = 0 and v_priority is not null loop
        return query
  with due as materialized (
    select r.id from callcenter.outbox_entries as r where (r.tenant_id = v_tenant and r.state = 'READY' and r.priority = v_priority and r.run_after <= claim_outbox_entries.at)
    order by r.run_after, r.id limit 1 for update skip locked
  )
  update callcenter.outbox_entries as t
  set
    state = 'RUNNING',
    attempts = t.attempts + 1,
    claimed_at = claim_outbox_entries.at,
    locked_until = claim_outbox_entries.at + (interval '1 minute'),
    lease = gen_random_uuid()
  from due where t.id = due.id
  returning t.*;
get diagnostics v_step = row_count;
v_left := v_left - v_step;
        v_priority := (select r.priority from callcenter.outbox_entries as r where (r.tenant_id = v_tenant and r.state = 'READY' and r.priority < v_priority) order by r.priority desc limit 1);
      end loop;
      v_served := v_served or v_step > 0;
    end loop;
  end loop;
end;
end
$$;
comment on function callcenter.claim_outbox_entries(integer, timestamptz) is 'Hands out rows of OutboxEntry that are due, to be done before `locked_until`. For workers.';
revoke all on function callcenter.claim_outbox_entries(integer, timestamptz) from public, anon, authenticated, service_role;
grant execute on function callcenter.claim_outbox_entries(integer, timestamptz) to service_role;

create or replace function callcenter.complete_outbox_entry(
  id uuid,
  lease uuid,
  at timestamptz default now()
)
returns callcenter.outbox_entries
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if complete_outbox_entry.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if complete_outbox_entry.lease is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'lease is required.';
  end if;
  if complete_outbox_entry.at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'at is required.';
  end if;

declare
  v_row callcenter.outbox_entries;
begin
  update callcenter.outbox_entries as t
  set
    state = 'DONE',
    finished_at = complete_outbox_entry.at,
    last_error = null,
    locked_until = null,
    lease = null
  where t.id = complete_outbox_entry.id and t.lease = complete_outbox_entry.lease and t.locked_until > complete_outbox_entry.at
  returning t.* into v_row;
  if not found then
    raise sqlstate 'PT409' using message = 'LEASE_LOST', detail = 'This OutboxEntry is not yours any more.';
  end if;
  return v_row;
end;
end
$$;
comment on function callcenter.complete_outbox_entry(uuid, uuid, timestamptz) is 'Says that a claimed OutboxEntry is done; refused when the lease ran out. For workers.';
revoke all on function callcenter.complete_outbox_entry(uuid, uuid, timestamptz) from public, anon, authenticated, service_role;
grant execute on function callcenter.complete_outbox_entry(uuid, uuid, timestamptz) to service_role;

create or replace function callcenter.fail_outbox_entry(
  id uuid,
  lease uuid,
  error text,
  at timestamptz default now()
)
returns callcenter.outbox_entries
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if coalesce(pg_column_size(fail_outbox_entry.error), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if fail_outbox_entry.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if fail_outbox_entry.lease is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'lease is required.';
  end if;
  if fail_outbox_entry.error is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'error is required.';
  end if;
  if fail_outbox_entry.at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'at is required.';
  end if;

declare
  v_row callcenter.outbox_entries;
begin
  update callcenter.outbox_entries as t
  set
    state = case when t.attempts >= 5 then 'DEAD' else 'READY' end,
    run_after = case when t.attempts >= 5 then t.run_after else fail_outbox_entry.at + least((interval '30 seconds') * power(2, least(t.attempts - 1, 20)), interval '86400 seconds') end,
    finished_at = case when t.attempts >= 5 then fail_outbox_entry.at end,
    last_error = fail_outbox_entry.error,
    locked_until = null,
    lease = null
  where t.id = fail_outbox_entry.id and t.lease = fail_outbox_entry.lease and t.locked_until > fail_outbox_entry.at
  returning t.* into v_row;
  if not found then
    raise sqlstate 'PT409' using message = 'LEASE_LOST', detail = 'This OutboxEntry is not yours any more.';
  end if;
  return v_row;
end;
end
$$;
comment on function callcenter.fail_outbox_entry(uuid, uuid, text, timestamptz) is 'Says that a claimed OutboxEntry failed: it is tried again later, or given up after the last attempt. For workers.';
revoke all on function callcenter.fail_outbox_entry(uuid, uuid, text, timestamptz) from public, anon, authenticated, service_role;
grant execute on function callcenter.fail_outbox_entry(uuid, uuid, text, timestamptz) to service_role;

create or replace function callcenter.extend_outbox_entry(
  id uuid,
  lease uuid,
  at timestamptz default now()
)
returns callcenter.outbox_entries
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if extend_outbox_entry.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if extend_outbox_entry.lease is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'lease is required.';
  end if;
  if extend_outbox_entry.at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'at is required.';
  end if;

declare
  v_row callcenter.outbox_entries;
begin
  update callcenter.outbox_entries as t
  set
    locked_until = extend_outbox_entry.at + (interval '1 minute')
  where t.id = extend_outbox_entry.id and t.lease = extend_outbox_entry.lease and t.locked_until > extend_outbox_entry.at
  returning t.* into v_row;
  if not found then
    raise sqlstate 'PT409' using message = 'LEASE_LOST', detail = 'This OutboxEntry is not yours any more.';
  end if;
  return v_row;
end;
end
$$;
comment on function callcenter.extend_outbox_entry(uuid, uuid, timestamptz) is 'Gives the worker more time for a OutboxEntry that he has claimed. For workers.';
revoke all on function callcenter.extend_outbox_entry(uuid, uuid, timestamptz) from public, anon, authenticated, service_role;
grant execute on function callcenter.extend_outbox_entry(uuid, uuid, timestamptz) to service_role;

create or replace function callcenter.retry_outbox_entry(
  id uuid,
  at timestamptz default now()
)
returns callcenter.outbox_entries
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if retry_outbox_entry.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if retry_outbox_entry.at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'at is required.';
  end if;

declare
  v_row callcenter.outbox_entries;
begin
  update callcenter.outbox_entries as t
  set
    state = 'READY',
    attempts = 0,
    run_after = retry_outbox_entry.at,
    finished_at = null
  where t.id = retry_outbox_entry.id and t.state = 'DEAD'
  returning t.* into v_row;
  if not found then
    raise sqlstate 'PT409' using message = 'NOT_DEAD', detail = 'This OutboxEntry was not given up.';
  end if;
  return v_row;
end;
end
$$;
comment on function callcenter.retry_outbox_entry(uuid, timestamptz) is 'Tries a OutboxEntry once more that was given up. For workers.';
revoke all on function callcenter.retry_outbox_entry(uuid, timestamptz) from public, anon, authenticated, service_role;
grant execute on function callcenter.retry_outbox_entry(uuid, timestamptz) to service_role;

create or replace function callcenter.lead_stats(
  tenant_id uuid
)
returns callcenter.lead_stats
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if lead_stats.tenant_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (lead_stats.tenant_id = any (array(select callcenter_private.tenants_as(array['SUPERVISOR', 'MANAGER', 'ADMIN'])))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;

declare
  v_numbers callcenter.lead_stats;
begin
  select
    (select coalesce(sum(s.count), 0) from callcenter_private.counter_shard as s where s.counter = 'lead_stats.total' and s.key = (jsonb_build_array(lead_stats.tenant_id, null::text, null::text)::text))::bigint,
    (select coalesce(sum(s.count), 0) from callcenter_private.counter_shard as s where s.counter = 'lead_stats.waiting' and s.key = (jsonb_build_array(lead_stats.tenant_id, null::text, null::text)::text))::bigint,
    (select coalesce(sum(s.count), 0) from callcenter_private.counter_shard as s where s.counter = 'lead_stats.won' and s.key = (jsonb_build_array(lead_stats.tenant_id, null::text, null::text)::text))::bigint
  into v_numbers;
  return v_numbers;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.lead_stats(uuid) is 'The numbers of a tenant''s leads, exact at any moment.';
revoke all on function callcenter.lead_stats(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.lead_stats(uuid) to authenticated, service_role;

create or replace function callcenter.get_tenant(
  id uuid
)
returns callcenter.tenants
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if get_tenant.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_row callcenter.tenants;
begin
  select t.* into v_row from callcenter.tenants t where t.id = get_tenant.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such Tenant.';
  end if;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.get_tenant(uuid) is 'One Tenant by its key.';
revoke all on function callcenter.get_tenant(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.get_tenant(uuid) to authenticated, service_role;
alter function callcenter.get_tenant(uuid) owner to callcenter_api;

create or replace function callcenter.update_tenant(
  id uuid,
  patch jsonb
)
returns callcenter.tenants
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(update_tenant.patch), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if update_tenant.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if update_tenant.patch is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'patch is required.';
  end if;

declare
  v_new callcenter.tenants;
  v_row callcenter.tenants;
begin
  if jsonb_typeof(update_tenant.patch) <> 'object' or exists (
    select from jsonb_each(update_tenant.patch) as given
    where case
        when given.key in ('name', 'currency', 'time_zone') then jsonb_typeof(given.value) <> 'string'
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
  end if;
  v_new := jsonb_populate_record(null::callcenter.tenants, update_tenant.patch);
  update callcenter.tenants as t
  set
    name = case when update_tenant.patch ? 'name' then v_new.name else t.name end,
    currency = case when update_tenant.patch ? 'currency' then v_new.currency else t.currency end,
    time_zone = case when update_tenant.patch ? 'time_zone' then v_new.time_zone else t.time_zone end
  where t.id = update_tenant.id
  returning t.* into v_row;
  if found then
    return v_row;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from callcenter.tenants t where t.id = update_tenant.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such Tenant.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this Tenant.';
exception when data_exception or check_violation or not_null_violation then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.update_tenant(uuid, jsonb) is 'Changes some fields of a Tenant: what is absent stays, null empties.';
revoke all on function callcenter.update_tenant(uuid, jsonb) from public, anon, authenticated, service_role;
grant execute on function callcenter.update_tenant(uuid, jsonb) to authenticated, service_role;
alter function callcenter.update_tenant(uuid, jsonb) owner to callcenter_api;

create or replace function callcenter.get_user(
  id uuid
)
returns callcenter.users
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if get_user.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_row callcenter.users;
begin
  select t.* into v_row from callcenter.users t where t.id = get_user.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such User.';
  end if;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.get_user(uuid) is 'One User by its key.';
revoke all on function callcenter.get_user(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.get_user(uuid) to authenticated, service_role;
alter function callcenter.get_user(uuid) owner to callcenter_api;

create or replace function callcenter.update_user(
  id uuid,
  patch jsonb
)
returns callcenter.users
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(update_user.patch), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if update_user.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if update_user.patch is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'patch is required.';
  end if;

declare
  v_new callcenter.users;
  v_row callcenter.users;
begin
  if jsonb_typeof(update_user.patch) <> 'object' or exists (
    select from jsonb_each(update_user.patch) as given
    where case
        when given.key = 'display_name' then jsonb_typeof(given.value) <> 'string'
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
  end if;
  v_new := jsonb_populate_record(null::callcenter.users, update_user.patch);
  update callcenter.users as t
  set
    display_name = case when update_user.patch ? 'display_name' then v_new.display_name else t.display_name end
  where t.id = update_user.id
  returning t.* into v_row;
  if found then
    return v_row;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from callcenter.users t where t.id = update_user.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such User.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this User.';
exception when data_exception or check_violation or not_null_violation then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.update_user(uuid, jsonb) is 'Changes some fields of a User: what is absent stays, null empties.';
revoke all on function callcenter.update_user(uuid, jsonb) from public, anon, authenticated, service_role;
grant execute on function callcenter.update_user(uuid, jsonb) to authenticated, service_role;
alter function callcenter.update_user(uuid, jsonb) owner to callcenter_api;

create or replace function callcenter.list_user_roles(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.user_role_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_user_roles.filter), 0) + coalesce(pg_column_size(list_user_roles.order_by), 0) + coalesce(pg_column_size(list_user_roles.after), 0) + coalesce(pg_column_size(list_user_roles.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_user_roles.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_user_roles.order_by <> all (array['ID_ASC', 'ID_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_user_roles.last, list_user_roles.first, 25);
  v_backward boolean := list_user_roles.last is not null;
  v_column text := case
    when list_user_roles.order_by in ('ID_ASC', 'ID_DESC') then 'id'
  end;
  v_descending boolean := right(list_user_roles.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows callcenter.user_roles[];
  v_more boolean;
begin
  if list_user_roles.first is not null and list_user_roles.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_user_roles.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'tenant_id', 'user_id') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := callcenter_private.cursor_place(list_user_roles.after);
  v_before := callcenter_private.cursor_place(list_user_roles.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_user_roles.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_user_roles.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::callcenter.user_roles
    from callcenter.user_roles t
    where (list_user_roles.filter #> '{id,eq}' is null or t.id = (list_user_roles.filter #>> '{id,eq}')::uuid)
      and (list_user_roles.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_user_roles.filter #> '{id,in}') as one (value))))
      and (list_user_roles.filter #> '{tenant_id,eq}' is null or t.tenant_id = (list_user_roles.filter #>> '{tenant_id,eq}')::uuid)
      and (list_user_roles.filter #> '{tenant_id,in}' is null
        or t.tenant_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_user_roles.filter #> '{tenant_id,in}') as one (value))))
      and (list_user_roles.filter #> '{user_id,eq}' is null or t.user_id = (list_user_roles.filter #>> '{user_id,eq}')::uuid)
      and (list_user_roles.filter #> '{user_id,in}' is null
        or t.user_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_user_roles.filter #> '{user_id,in}') as one (value))))
      and (v_above is null or t.id > (v_above ->> 2)::uuid)
      and (v_below is null or t.id < (v_below ->> 2)::uuid)
    order by
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_user_roles.before is not null else v_more end,
      case when v_backward then v_more else list_user_roles.after is not null end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_user_roles.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_user_roles.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::callcenter.page_info
  )::callcenter.user_role_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.list_user_roles(jsonb, text, integer, text, integer, text) is 'A page of rows of UserRole that the caller may see.';
revoke all on function callcenter.list_user_roles(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.list_user_roles(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function callcenter.list_user_roles(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter.list_role_descriptions(
  filter jsonb default null,
  order_by text default 'NAME_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.role_description_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_role_descriptions.filter), 0) + coalesce(pg_column_size(list_role_descriptions.order_by), 0) + coalesce(pg_column_size(list_role_descriptions.after), 0) + coalesce(pg_column_size(list_role_descriptions.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_role_descriptions.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_role_descriptions.order_by <> all (array['NAME_ASC', 'NAME_DESC', 'RANK_ASC', 'RANK_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_role_descriptions.last, list_role_descriptions.first, 25);
  v_backward boolean := list_role_descriptions.last is not null;
  v_column text := case
    when list_role_descriptions.order_by in ('NAME_ASC', 'NAME_DESC') then 'name'
    when list_role_descriptions.order_by in ('RANK_ASC', 'RANK_DESC') then 'rank'
  end;
  v_descending boolean := right(list_role_descriptions.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows callcenter.roles[];
  v_more boolean;
begin
  if list_role_descriptions.first is not null and list_role_descriptions.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_role_descriptions.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key = 'name' then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        when given.key = 'rank' then case
          when asked.key in ('eq', 'gt', 'gte', 'lt', 'lte') then jsonb_typeof(asked.value) <> 'number'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := callcenter_private.cursor_place(list_role_descriptions.after);
  v_before := callcenter_private.cursor_place(list_role_descriptions.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_role_descriptions.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_role_descriptions.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::callcenter.roles
    from callcenter.roles t
    where (list_role_descriptions.filter #> '{name,eq}' is null or t.name = (list_role_descriptions.filter #>> '{name,eq}')::text)
      and (list_role_descriptions.filter #> '{name,in}' is null
        or t.name = any (array(
          select one.value::text from jsonb_array_elements_text(list_role_descriptions.filter #> '{name,in}') as one (value))))
      and (list_role_descriptions.filter #> '{rank,eq}' is null or t.rank = (list_role_descriptions.filter #>> '{rank,eq}')::integer)
      and (list_role_descriptions.filter #> '{rank,gt}' is null or t.rank > (list_role_descriptions.filter #>> '{rank,gt}')::integer)
      and (list_role_descriptions.filter #> '{rank,gte}' is null or t.rank >= (list_role_descriptions.filter #>> '{rank,gte}')::integer)
      and (list_role_descriptions.filter #> '{rank,lt}' is null or t.rank < (list_role_descriptions.filter #>> '{rank,lt}')::integer)
      and (list_role_descriptions.filter #> '{rank,lte}' is null or t.rank <= (list_role_descriptions.filter #>> '{rank,lte}')::integer)
      and (list_role_descriptions.filter #> '{rank,in}' is null
        or t.rank = any (array(
          select one.value::integer from jsonb_array_elements_text(list_role_descriptions.filter #> '{rank,in}') as one (value))))
      and case
        when v_above is null then true
        when v_column = 'rank' then (t.rank, t.name) > ((v_above ->> 1)::integer, (v_above ->> 2)::text)
        else t.name > (v_above ->> 2)::text
      end
      and case
        when v_below is null then true
        when v_column = 'rank' then (t.rank, t.name) < ((v_below ->> 1)::integer, (v_below ->> 2)::text)
        else t.name < (v_below ->> 2)::text
      end
    order by
      case when v_column = 'rank' and v_descending = v_backward then t.rank end,
      case when v_column = 'rank' and v_descending <> v_backward then t.rank end desc,
      case when v_descending = v_backward then t.name end,
      case when v_descending <> v_backward then t.name end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_role_descriptions.before is not null else v_more end,
      case when v_backward then v_more else list_role_descriptions.after is not null end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_role_descriptions.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).name))
      end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_role_descriptions.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).name))
      end
    )::callcenter.page_info
  )::callcenter.role_description_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.list_role_descriptions(jsonb, text, integer, text, integer, text) is 'A page of rows of RoleDescription that the caller may see.';
revoke all on function callcenter.list_role_descriptions(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.list_role_descriptions(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function callcenter.list_role_descriptions(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter.list_permissions(
  filter jsonb default null,
  order_by text default 'CODE_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.permission_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_permissions.filter), 0) + coalesce(pg_column_size(list_permissions.order_by), 0) + coalesce(pg_column_size(list_permissions.after), 0) + coalesce(pg_column_size(list_permissions.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_permissions.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_permissions.order_by <> all (array['CODE_ASC', 'CODE_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_permissions.last, list_permissions.first, 25);
  v_backward boolean := list_permissions.last is not null;
  v_column text := case
    when list_permissions.order_by in ('CODE_ASC', 'CODE_DESC') then 'code'
  end;
  v_descending boolean := right(list_permissions.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows callcenter.permissions[];
  v_more boolean;
begin
  if list_permissions.first is not null and list_permissions.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_permissions.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key = 'code' then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := callcenter_private.cursor_place(list_permissions.after);
  v_before := callcenter_private.cursor_place(list_permissions.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_permissions.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_permissions.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::callcenter.permissions
    from callcenter.permissions t
    where (list_permissions.filter #> '{code,eq}' is null or t.code = (list_permissions.filter #>> '{code,eq}')::text)
      and (list_permissions.filter #> '{code,in}' is null
        or t.code = any (array(
          select one.value::text from jsonb_array_elements_text(list_permissions.filter #> '{code,in}') as one (value))))
      and (v_above is null or t.code > (v_above ->> 2)::text)
      and (v_below is null or t.code < (v_below ->> 2)::text)
    order by
      case when v_descending = v_backward then t.code end,
      case when v_descending <> v_backward then t.code end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_permissions.before is not null else v_more end,
      case when v_backward then v_more else list_permissions.after is not null end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_permissions.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).code))
      end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_permissions.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).code))
      end
    )::callcenter.page_info
  )::callcenter.permission_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.list_permissions(jsonb, text, integer, text, integer, text) is 'A page of rows of Permission that the caller may see.';
revoke all on function callcenter.list_permissions(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.list_permissions(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function callcenter.list_permissions(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter.list_role_permissions(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.role_permission_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_role_permissions.filter), 0) + coalesce(pg_column_size(list_role_permissions.order_by), 0) + coalesce(pg_column_size(list_role_permissions.after), 0) + coalesce(pg_column_size(list_role_permissions.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_role_permissions.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_role_permissions.order_by <> all (array['ID_ASC', 'ID_DESC', 'ROLE_ASC', 'ROLE_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_role_permissions.last, list_role_permissions.first, 25);
  v_backward boolean := list_role_permissions.last is not null;
  v_column text := case
    when list_role_permissions.order_by in ('ID_ASC', 'ID_DESC') then 'id'
    when list_role_permissions.order_by in ('ROLE_ASC', 'ROLE_DESC') then 'role'
  end;
  v_descending boolean := right(list_role_permissions.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows callcenter.role_permissions[];
  v_more boolean;
begin
  if list_role_permissions.first is not null and list_role_permissions.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_role_permissions.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'tenant_id', 'role', 'permission') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := callcenter_private.cursor_place(list_role_permissions.after);
  v_before := callcenter_private.cursor_place(list_role_permissions.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_role_permissions.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_role_permissions.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::callcenter.role_permissions
    from callcenter.role_permissions t
    where (list_role_permissions.filter #> '{id,eq}' is null or t.id = (list_role_permissions.filter #>> '{id,eq}')::uuid)
      and (list_role_permissions.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_role_permissions.filter #> '{id,in}') as one (value))))
      and (list_role_permissions.filter #> '{tenant_id,eq}' is null or t.tenant_id = (list_role_permissions.filter #>> '{tenant_id,eq}')::uuid)
      and (list_role_permissions.filter #> '{tenant_id,in}' is null
        or t.tenant_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_role_permissions.filter #> '{tenant_id,in}') as one (value))))
      and (list_role_permissions.filter #> '{role,eq}' is null or t.role = (list_role_permissions.filter #>> '{role,eq}')::text)
      and (list_role_permissions.filter #> '{role,in}' is null
        or t.role = any (array(
          select one.value::text from jsonb_array_elements_text(list_role_permissions.filter #> '{role,in}') as one (value))))
      and (list_role_permissions.filter #> '{permission,eq}' is null or t.permission = (list_role_permissions.filter #>> '{permission,eq}')::text)
      and (list_role_permissions.filter #> '{permission,in}' is null
        or t.permission = any (array(
          select one.value::text from jsonb_array_elements_text(list_role_permissions.filter #> '{permission,in}') as one (value))))
      and case
        when v_above is null then true
        when v_column = 'role' then (t.role, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        else t.id > (v_above ->> 2)::uuid
      end
      and case
        when v_below is null then true
        when v_column = 'role' then (t.role, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        else t.id < (v_below ->> 2)::uuid
      end
    order by
      case when v_column = 'role' and v_descending = v_backward then t.role end,
      case when v_column = 'role' and v_descending <> v_backward then t.role end desc,
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_role_permissions.before is not null else v_more end,
      case when v_backward then v_more else list_role_permissions.after is not null end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_role_permissions.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_role_permissions.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::callcenter.page_info
  )::callcenter.role_permission_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.list_role_permissions(jsonb, text, integer, text, integer, text) is 'A page of rows of RolePermission that the caller may see.';
revoke all on function callcenter.list_role_permissions(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.list_role_permissions(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function callcenter.list_role_permissions(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter.create_role_permission(
  tenant_id uuid,
  role text,
  permission text
)
returns callcenter.role_permissions
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(create_role_permission.permission), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if create_role_permission.tenant_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (create_role_permission.tenant_id = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if create_role_permission.role is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'role is required.';
  end if;
  if create_role_permission.role <> all (array['AGENT', 'SUPERVISOR', 'MANAGER', 'ADMIN']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'role is not a valid value.';
  end if;
  if create_role_permission.permission is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'permission is required.';
  end if;

declare
  v_row callcenter.role_permissions;
begin
  insert into callcenter.role_permissions as t (
    tenant_id,
    role,
    permission
  )
  values (
    create_role_permission.tenant_id,
    create_role_permission.role,
    create_role_permission.permission
  )
  returning t.* into v_row;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.create_role_permission(uuid, text, text) is 'Makes a new RolePermission.';
revoke all on function callcenter.create_role_permission(uuid, text, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.create_role_permission(uuid, text, text) to authenticated, service_role;
alter function callcenter.create_role_permission(uuid, text, text) owner to callcenter_api;

create or replace function callcenter.delete_role_permission(
  id uuid
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if delete_role_permission.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_row callcenter.role_permissions;
begin
  delete from callcenter.role_permissions t where t.id = delete_role_permission.id;
  if found then
    return;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from callcenter.role_permissions t where t.id = delete_role_permission.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such RolePermission.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this RolePermission.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'STILL_REFERENCED', detail = 'Something still refers to it.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.delete_role_permission(uuid) is 'Deletes a RolePermission.';
revoke all on function callcenter.delete_role_permission(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.delete_role_permission(uuid) to authenticated, service_role;
alter function callcenter.delete_role_permission(uuid) owner to callcenter_api;

create or replace function callcenter.list_teams(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.team_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_teams.filter), 0) + coalesce(pg_column_size(list_teams.order_by), 0) + coalesce(pg_column_size(list_teams.after), 0) + coalesce(pg_column_size(list_teams.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_teams.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_teams.order_by <> all (array['ID_ASC', 'ID_DESC', 'NAME_ASC', 'NAME_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_teams.last, list_teams.first, 25);
  v_backward boolean := list_teams.last is not null;
  v_column text := case
    when list_teams.order_by in ('ID_ASC', 'ID_DESC') then 'id'
    when list_teams.order_by in ('NAME_ASC', 'NAME_DESC') then 'name'
  end;
  v_descending boolean := right(list_teams.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows callcenter.teams[];
  v_more boolean;
begin
  if list_teams.first is not null and list_teams.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_teams.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'tenant_id', 'name') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        when given.key = 'supervisor_id' then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          when asked.key = 'is_null' then jsonb_typeof(asked.value) <> 'boolean'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := callcenter_private.cursor_place(list_teams.after);
  v_before := callcenter_private.cursor_place(list_teams.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_teams.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_teams.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::callcenter.teams
    from callcenter.teams t
    where (list_teams.filter #> '{id,eq}' is null or t.id = (list_teams.filter #>> '{id,eq}')::uuid)
      and (list_teams.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_teams.filter #> '{id,in}') as one (value))))
      and (list_teams.filter #> '{tenant_id,eq}' is null or t.tenant_id = (list_teams.filter #>> '{tenant_id,eq}')::uuid)
      and (list_teams.filter #> '{tenant_id,in}' is null
        or t.tenant_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_teams.filter #> '{tenant_id,in}') as one (value))))
      and (list_teams.filter #> '{name,eq}' is null or t.name = (list_teams.filter #>> '{name,eq}')::text)
      and (list_teams.filter #> '{name,in}' is null
        or t.name = any (array(
          select one.value::text from jsonb_array_elements_text(list_teams.filter #> '{name,in}') as one (value))))
      and (list_teams.filter #> '{supervisor_id,eq}' is null or t.supervisor_id = (list_teams.filter #>> '{supervisor_id,eq}')::uuid)
      and (list_teams.filter #> '{supervisor_id,in}' is null
        or t.supervisor_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_teams.filter #> '{supervisor_id,in}') as one (value))))
      and (list_teams.filter #> '{supervisor_id,is_null}' is null or (t.supervisor_id is null) = (list_teams.filter #>> '{supervisor_id,is_null}')::boolean)
      and case
        when v_above is null then true
        when v_column = 'name' then (t.name, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        else t.id > (v_above ->> 2)::uuid
      end
      and case
        when v_below is null then true
        when v_column = 'name' then (t.name, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        else t.id < (v_below ->> 2)::uuid
      end
    order by
      case when v_column = 'name' and v_descending = v_backward then t.name end,
      case when v_column = 'name' and v_descending <> v_backward then t.name end desc,
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_teams.before is not null else v_more end,
      case when v_backward then v_more else list_teams.after is not null end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_teams.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_teams.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::callcenter.page_info
  )::callcenter.team_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.list_teams(jsonb, text, integer, text, integer, text) is 'A page of rows of Team that the caller may see.';
revoke all on function callcenter.list_teams(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.list_teams(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function callcenter.list_teams(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter.create_team(
  tenant_id uuid,
  name text,
  supervisor_id uuid default null
)
returns callcenter.teams
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if create_team.tenant_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (create_team.tenant_id = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if create_team.name is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'name is required.';
  end if;
  if not (char_length(name) between 1 and 120) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'name is not a valid value.';
  end if;

declare
  v_row callcenter.teams;
begin
  insert into callcenter.teams as t (
    tenant_id,
    name,
    supervisor_id
  )
  values (
    create_team.tenant_id,
    create_team.name,
    create_team.supervisor_id
  )
  returning t.* into v_row;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.create_team(uuid, text, uuid) is 'Makes a new Team.';
revoke all on function callcenter.create_team(uuid, text, uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.create_team(uuid, text, uuid) to authenticated, service_role;
alter function callcenter.create_team(uuid, text, uuid) owner to callcenter_api;

create or replace function callcenter.update_team(
  id uuid,
  patch jsonb
)
returns callcenter.teams
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(update_team.patch), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if update_team.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if update_team.patch is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'patch is required.';
  end if;

declare
  v_new callcenter.teams;
  v_row callcenter.teams;
begin
  if jsonb_typeof(update_team.patch) <> 'object' or exists (
    select from jsonb_each(update_team.patch) as given
    where case
        when given.key = 'name' then jsonb_typeof(given.value) <> 'string'
        when given.key = 'supervisor_id' then jsonb_typeof(given.value) not in ('string', 'null')
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
  end if;
  v_new := jsonb_populate_record(null::callcenter.teams, update_team.patch);
  update callcenter.teams as t
  set
    name = case when update_team.patch ? 'name' then v_new.name else t.name end,
    supervisor_id = case when update_team.patch ? 'supervisor_id' then v_new.supervisor_id else t.supervisor_id end
  where t.id = update_team.id
  returning t.* into v_row;
  if found then
    return v_row;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from callcenter.teams t where t.id = update_team.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such Team.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this Team.';
exception when data_exception or check_violation or not_null_violation then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.update_team(uuid, jsonb) is 'Changes some fields of a Team: what is absent stays, null empties.';
revoke all on function callcenter.update_team(uuid, jsonb) from public, anon, authenticated, service_role;
grant execute on function callcenter.update_team(uuid, jsonb) to authenticated, service_role;
alter function callcenter.update_team(uuid, jsonb) owner to callcenter_api;

create or replace function callcenter.delete_team(
  id uuid
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if delete_team.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_row callcenter.teams;
begin
  delete from callcenter.teams t where t.id = delete_team.id;
  if found then
    return;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from callcenter.teams t where t.id = delete_team.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such Team.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this Team.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'STILL_REFERENCED', detail = 'Something still refers to it.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.delete_team(uuid) is 'Deletes a Team.';
revoke all on function callcenter.delete_team(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.delete_team(uuid) to authenticated, service_role;
alter function callcenter.delete_team(uuid) owner to callcenter_api;

create or replace function callcenter.list_skills(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.skill_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_skills.filter), 0) + coalesce(pg_column_size(list_skills.order_by), 0) + coalesce(pg_column_size(list_skills.after), 0) + coalesce(pg_column_size(list_skills.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_skills.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_skills.order_by <> all (array['ID_ASC', 'ID_DESC', 'CODE_ASC', 'CODE_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_skills.last, list_skills.first, 25);
  v_backward boolean := list_skills.last is not null;
  v_column text := case
    when list_skills.order_by in ('ID_ASC', 'ID_DESC') then 'id'
    when list_skills.order_by in ('CODE_ASC', 'CODE_DESC') then 'code'
  end;
  v_descending boolean := right(list_skills.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows callcenter.skills[];
  v_more boolean;
begin
  if list_skills.first is not null and list_skills.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_skills.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'tenant_id', 'code') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := callcenter_private.cursor_place(list_skills.after);
  v_before := callcenter_private.cursor_place(list_skills.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_skills.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_skills.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::callcenter.skills
    from callcenter.skills t
    where (list_skills.filter #> '{id,eq}' is null or t.id = (list_skills.filter #>> '{id,eq}')::uuid)
      and (list_skills.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_skills.filter #> '{id,in}') as one (value))))
      and (list_skills.filter #> '{tenant_id,eq}' is null or t.tenant_id = (list_skills.filter #>> '{tenant_id,eq}')::uuid)
      and (list_skills.filter #> '{tenant_id,in}' is null
        or t.tenant_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_skills.filter #> '{tenant_id,in}') as one (value))))
      and (list_skills.filter #> '{code,eq}' is null or t.code = (list_skills.filter #>> '{code,eq}')::text)
      and (list_skills.filter #> '{code,in}' is null
        or t.code = any (array(
          select one.value::text from jsonb_array_elements_text(list_skills.filter #> '{code,in}') as one (value))))
      and case
        when v_above is null then true
        when v_column = 'code' then (t.code, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        else t.id > (v_above ->> 2)::uuid
      end
      and case
        when v_below is null then true
        when v_column = 'code' then (t.code, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        else t.id < (v_below ->> 2)::uuid
      end
    order by
      case when v_column = 'code' and v_descending = v_backward then t.code end,
      case when v_column = 'code' and v_descending <> v_backward then t.code end desc,
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_skills.before is not null else v_more end,
      case when v_backward then v_more else list_skills.after is not null end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_skills.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_skills.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::callcenter.page_info
  )::callcenter.skill_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.list_skills(jsonb, text, integer, text, integer, text) is 'A page of rows of Skill that the caller may see.';
revoke all on function callcenter.list_skills(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.list_skills(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function callcenter.list_skills(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter.create_skill(
  tenant_id uuid,
  code text,
  title text
)
returns callcenter.skills
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(create_skill.code), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if create_skill.tenant_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (create_skill.tenant_id = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if create_skill.code is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'code is required.';
  end if;
  begin
    perform create_skill.code::callcenter.code;
  exception when check_violation or not_null_violation then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'code is not a valid value.';
  end;
  if create_skill.title is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'title is required.';
  end if;
  if not (char_length(title) between 1 and 80) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'title is not a valid value.';
  end if;

declare
  v_row callcenter.skills;
begin
  insert into callcenter.skills as t (
    tenant_id,
    code,
    title
  )
  values (
    create_skill.tenant_id,
    create_skill.code,
    create_skill.title
  )
  returning t.* into v_row;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.create_skill(uuid, text, text) is 'Makes a new Skill.';
revoke all on function callcenter.create_skill(uuid, text, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.create_skill(uuid, text, text) to authenticated, service_role;
alter function callcenter.create_skill(uuid, text, text) owner to callcenter_api;

create or replace function callcenter.delete_skill(
  id uuid
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if delete_skill.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_row callcenter.skills;
begin
  delete from callcenter.skills t where t.id = delete_skill.id;
  if found then
    return;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from callcenter.skills t where t.id = delete_skill.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such Skill.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this Skill.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'STILL_REFERENCED', detail = 'Something still refers to it.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.delete_skill(uuid) is 'Deletes a Skill.';
revoke all on function callcenter.delete_skill(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.delete_skill(uuid) to authenticated, service_role;
alter function callcenter.delete_skill(uuid) owner to callcenter_api;

create or replace function callcenter_private.get_agent(
  id uuid
)
returns callcenter.agents
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if get_agent.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_row callcenter.agents;
begin
  select t.* into v_row from callcenter.agents t where t.id = get_agent.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such Agent.';
  end if;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.get_agent(uuid) is 'One Agent by its key.';
revoke all on function callcenter_private.get_agent(uuid) from public, anon, authenticated, service_role;
alter function callcenter_private.get_agent(uuid) owner to callcenter_api;

create or replace function callcenter.get_agent(
  id uuid
)
returns callcenter.agents
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_agents(callcenter_private.get_agent(get_agent.id))
$$;
comment on function callcenter.get_agent(uuid) is 'One Agent by its key.';
revoke all on function callcenter.get_agent(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.get_agent(uuid) to authenticated, service_role;
alter function callcenter.get_agent(uuid) owner to callcenter_api;

create or replace function callcenter_private.list_agents(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.agent_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_agents.filter), 0) + coalesce(pg_column_size(list_agents.order_by), 0) + coalesce(pg_column_size(list_agents.after), 0) + coalesce(pg_column_size(list_agents.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_agents.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_agents.order_by <> all (array['ID_ASC', 'ID_DESC', 'STATUS_ASC', 'STATUS_DESC', 'EXTENSION_ASC', 'EXTENSION_DESC', 'SLACK_HANDLE_ASC', 'SLACK_HANDLE_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_agents.last, list_agents.first, 25);
  v_backward boolean := list_agents.last is not null;
  v_column text := case
    when list_agents.order_by in ('ID_ASC', 'ID_DESC') then 'id'
    when list_agents.order_by in ('STATUS_ASC', 'STATUS_DESC') then 'status'
    when list_agents.order_by in ('EXTENSION_ASC', 'EXTENSION_DESC') then 'extension'
    when list_agents.order_by in ('SLACK_HANDLE_ASC', 'SLACK_HANDLE_DESC') then 'slack_handle'
  end;
  v_descending boolean := right(list_agents.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows callcenter.agents[];
  v_more boolean;
begin
  if list_agents.first is not null and list_agents.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_agents.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'tenant_id', 'user_id', 'status') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        when given.key in ('team_id', 'extension', 'slack_handle') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          when asked.key = 'is_null' then jsonb_typeof(asked.value) <> 'boolean'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := callcenter_private.cursor_place(list_agents.after);
  v_before := callcenter_private.cursor_place(list_agents.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_agents.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_agents.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::callcenter.agents
    from callcenter.agents t
    where (list_agents.filter #> '{id,eq}' is null or t.id = (list_agents.filter #>> '{id,eq}')::uuid)
      and (list_agents.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_agents.filter #> '{id,in}') as one (value))))
      and (list_agents.filter #> '{tenant_id,eq}' is null or t.tenant_id = (list_agents.filter #>> '{tenant_id,eq}')::uuid)
      and (list_agents.filter #> '{tenant_id,in}' is null
        or t.tenant_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_agents.filter #> '{tenant_id,in}') as one (value))))
      and (list_agents.filter #> '{user_id,eq}' is null or t.user_id = (list_agents.filter #>> '{user_id,eq}')::uuid)
      and (list_agents.filter #> '{user_id,in}' is null
        or t.user_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_agents.filter #> '{user_id,in}') as one (value))))
      and (list_agents.filter #> '{team_id,eq}' is null or t.team_id = (list_agents.filter #>> '{team_id,eq}')::uuid)
      and (list_agents.filter #> '{team_id,in}' is null
        or t.team_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_agents.filter #> '{team_id,in}') as one (value))))
      and (list_agents.filter #> '{team_id,is_null}' is null or (t.team_id is null) = (list_agents.filter #>> '{team_id,is_null}')::boolean)
      and (list_agents.filter #> '{status,eq}' is null or t.status = (list_agents.filter #>> '{status,eq}')::text)
      and (list_agents.filter #> '{status,in}' is null
        or t.status = any (array(
          select one.value::text from jsonb_array_elements_text(list_agents.filter #> '{status,in}') as one (value))))
      and (list_agents.filter #> '{extension,eq}' is null or t.extension = (list_agents.filter #>> '{extension,eq}')::text)
      and (list_agents.filter #> '{extension,in}' is null
        or t.extension = any (array(
          select one.value::text from jsonb_array_elements_text(list_agents.filter #> '{extension,in}') as one (value))))
      and (list_agents.filter #> '{extension,is_null}' is null or (t.extension is null) = (list_agents.filter #>> '{extension,is_null}')::boolean)
      and (list_agents.filter #> '{slack_handle,eq}' is null or t.slack_handle = (list_agents.filter #>> '{slack_handle,eq}')::text)
      and (list_agents.filter #> '{slack_handle,in}' is null
        or t.slack_handle = any (array(
          select one.value::text from jsonb_array_elements_text(list_agents.filter #> '{slack_handle,in}') as one (value))))
      and (list_agents.filter #> '{slack_handle,is_null}' is null or (t.slack_handle is null) = (list_agents.filter #>> '{slack_handle,is_null}')::boolean)
      and case
        when v_above is null then true
        when v_column = 'status' then (t.status, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        when v_column = 'extension' then case
            when v_above ->> 1 is null then t.extension is null and t.id > (v_above ->> 2)::uuid
            else (t.extension, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid) or t.extension is null
          end
        when v_column = 'slack_handle' then case
            when v_above ->> 1 is null then t.slack_handle is null and t.id > (v_above ->> 2)::uuid
            else (t.slack_handle, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid) or t.slack_handle is null
          end
        else t.id > (v_above ->> 2)::uuid
      end
      and case
        when v_below is null then true
        when v_column = 'status' then (t.status, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        when v_column = 'extension' then case
            when v_below ->> 1 is null then t.extension is not null or t.id < (v_below ->> 2)::uuid
            else (t.extension, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
          end
        when v_column = 'slack_handle' then case
            when v_below ->> 1 is null then t.slack_handle is not null or t.id < (v_below ->> 2)::uuid
            else (t.slack_handle, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
          end
        else t.id < (v_below ->> 2)::uuid
      end
    order by
      case when v_column = 'status' and v_descending = v_backward then t.status end,
      case when v_column = 'status' and v_descending <> v_backward then t.status end desc,
      case when v_column = 'extension' and v_descending = v_backward then t.extension end,
      case when v_column = 'extension' and v_descending <> v_backward then t.extension end desc,
      case when v_column = 'slack_handle' and v_descending = v_backward then t.slack_handle end,
      case when v_column = 'slack_handle' and v_descending <> v_backward then t.slack_handle end desc,
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_agents.before is not null else v_more end,
      case when v_backward then v_more else list_agents.after is not null end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_agents.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_agents.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::callcenter.page_info
  )::callcenter.agent_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.list_agents(jsonb, text, integer, text, integer, text) is 'A page of rows of Agent that the caller may see.';
revoke all on function callcenter_private.list_agents(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
alter function callcenter_private.list_agents(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter.list_agents(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.agent_connection
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
select row(array(select callcenter_private.masked_agents(r.nodes[i]) from generate_subscripts(r.nodes, 1) as i order by i), r.page_info)::callcenter.agent_connection from callcenter_private.list_agents(list_agents.filter, list_agents.order_by, list_agents.first, list_agents.after, list_agents.last, list_agents.before) as r
$$;
comment on function callcenter.list_agents(jsonb, text, integer, text, integer, text) is 'A page of rows of Agent that the caller may see.';
revoke all on function callcenter.list_agents(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.list_agents(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function callcenter.list_agents(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter_private.create_agent(
  tenant_id uuid,
  user_id uuid,
  team_id uuid default null,
  extension text default null,
  max_open_leads integer default 25,
  national_id text default null
)
returns callcenter.agents
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(create_agent.extension), 0) + coalesce(pg_column_size(create_agent.national_id), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if create_agent.tenant_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (create_agent.tenant_id = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if create_agent.user_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'user is required.';
  end if;
  if not (extension ~ '^[0-9]{2,6}$') then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'extension is not a valid value.';
  end if;
  if create_agent.max_open_leads is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'maxOpenLeads is required.';
  end if;
  if not (max_open_leads between 0 and 500) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'maxOpenLeads is not a valid value.';
  end if;
  if not (national_id ~ '^[0-9]{3}-[0-9]{2}-[0-9]{4}$') then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'nationalId is not a valid value.';
  end if;

declare
  v_row callcenter.agents;
begin
  insert into callcenter.agents as t (
    tenant_id,
    user_id,
    team_id,
    extension,
    max_open_leads,
    national_id
  )
  values (
    create_agent.tenant_id,
    create_agent.user_id,
    create_agent.team_id,
    create_agent.extension,
    create_agent.max_open_leads,
    create_agent.national_id
  )
  returning t.* into v_row;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.create_agent(uuid, uuid, uuid, text, integer, text) is 'Makes a new Agent.';
revoke all on function callcenter_private.create_agent(uuid, uuid, uuid, text, integer, text) from public, anon, authenticated, service_role;
alter function callcenter_private.create_agent(uuid, uuid, uuid, text, integer, text) owner to callcenter_api;

create or replace function callcenter.create_agent(
  tenant_id uuid,
  user_id uuid,
  team_id uuid default null,
  extension text default null,
  max_open_leads integer default 25,
  national_id text default null
)
returns callcenter.agents
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_agents(callcenter_private.create_agent(create_agent.tenant_id, create_agent.user_id, create_agent.team_id, create_agent.extension, create_agent.max_open_leads, create_agent.national_id))
$$;
comment on function callcenter.create_agent(uuid, uuid, uuid, text, integer, text) is 'Makes a new Agent.';
revoke all on function callcenter.create_agent(uuid, uuid, uuid, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.create_agent(uuid, uuid, uuid, text, integer, text) to authenticated, service_role;
alter function callcenter.create_agent(uuid, uuid, uuid, text, integer, text) owner to callcenter_api;

create or replace function callcenter_private.update_agent(
  id uuid,
  patch jsonb
)
returns callcenter.agents
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(update_agent.patch), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if update_agent.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if update_agent.patch is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'patch is required.';
  end if;

declare
  v_new callcenter.agents;
  v_row callcenter.agents;
begin
  if jsonb_typeof(update_agent.patch) <> 'object' or exists (
    select from jsonb_each(update_agent.patch) as given
    where case
        when given.key = 'max_open_leads' then jsonb_typeof(given.value) <> 'number'
        when given.key in ('team_id', 'extension', 'phone', 'email', 'national_id', 'payout_iban', 'slack_handle') then jsonb_typeof(given.value) not in ('string', 'null')
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
  end if;
  v_new := jsonb_populate_record(null::callcenter.agents, update_agent.patch);
  update callcenter.agents as t
  set
    team_id = case when update_agent.patch ? 'team_id' then v_new.team_id else t.team_id end,
    extension = case when update_agent.patch ? 'extension' then v_new.extension else t.extension end,
    max_open_leads = case when update_agent.patch ? 'max_open_leads' then v_new.max_open_leads else t.max_open_leads end,
    phone = case when update_agent.patch ? 'phone' then v_new.phone else t.phone end,
    email = case when update_agent.patch ? 'email' then v_new.email else t.email end,
    national_id = case when update_agent.patch ? 'national_id' then v_new.national_id else t.national_id end,
    payout_iban = case when update_agent.patch ? 'payout_iban' then v_new.payout_iban else t.payout_iban end,
    slack_handle = case when update_agent.patch ? 'slack_handle' then v_new.slack_handle else t.slack_handle end
  where t.id = update_agent.id
  returning t.* into v_row;
  if found then
    return v_row;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from callcenter.agents t where t.id = update_agent.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such Agent.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this Agent.';
exception when data_exception or check_violation or not_null_violation then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.update_agent(uuid, jsonb) is 'Changes some fields of a Agent: what is absent stays, null empties.';
revoke all on function callcenter_private.update_agent(uuid, jsonb) from public, anon, authenticated, service_role;
alter function callcenter_private.update_agent(uuid, jsonb) owner to callcenter_api;

create or replace function callcenter.update_agent(
  id uuid,
  patch jsonb
)
returns callcenter.agents
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_agents(callcenter_private.update_agent(update_agent.id, update_agent.patch))
$$;
comment on function callcenter.update_agent(uuid, jsonb) is 'Changes some fields of a Agent: what is absent stays, null empties.';
revoke all on function callcenter.update_agent(uuid, jsonb) from public, anon, authenticated, service_role;
grant execute on function callcenter.update_agent(uuid, jsonb) to authenticated, service_role;
alter function callcenter.update_agent(uuid, jsonb) owner to callcenter_api;

create or replace function callcenter.list_lead_sources(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.lead_source_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_lead_sources.filter), 0) + coalesce(pg_column_size(list_lead_sources.order_by), 0) + coalesce(pg_column_size(list_lead_sources.after), 0) + coalesce(pg_column_size(list_lead_sources.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_lead_sources.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_lead_sources.order_by <> all (array['ID_ASC', 'ID_DESC', 'CODE_ASC', 'CODE_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_lead_sources.last, list_lead_sources.first, 25);
  v_backward boolean := list_lead_sources.last is not null;
  v_column text := case
    when list_lead_sources.order_by in ('ID_ASC', 'ID_DESC') then 'id'
    when list_lead_sources.order_by in ('CODE_ASC', 'CODE_DESC') then 'code'
  end;
  v_descending boolean := right(list_lead_sources.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows callcenter.lead_sources[];
  v_more boolean;
begin
  if list_lead_sources.first is not null and list_lead_sources.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_lead_sources.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'tenant_id', 'code') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := callcenter_private.cursor_place(list_lead_sources.after);
  v_before := callcenter_private.cursor_place(list_lead_sources.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_lead_sources.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_lead_sources.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::callcenter.lead_sources
    from callcenter.lead_sources t
    where (list_lead_sources.filter #> '{id,eq}' is null or t.id = (list_lead_sources.filter #>> '{id,eq}')::uuid)
      and (list_lead_sources.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_lead_sources.filter #> '{id,in}') as one (value))))
      and (list_lead_sources.filter #> '{tenant_id,eq}' is null or t.tenant_id = (list_lead_sources.filter #>> '{tenant_id,eq}')::uuid)
      and (list_lead_sources.filter #> '{tenant_id,in}' is null
        or t.tenant_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_lead_sources.filter #> '{tenant_id,in}') as one (value))))
      and (list_lead_sources.filter #> '{code,eq}' is null or t.code = (list_lead_sources.filter #>> '{code,eq}')::text)
      and (list_lead_sources.filter #> '{code,in}' is null
        or t.code = any (array(
          select one.value::text from jsonb_array_elements_text(list_lead_sources.filter #> '{code,in}') as one (value))))
      and case
        when v_above is null then true
        when v_column = 'code' then (t.code, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        else t.id > (v_above ->> 2)::uuid
      end
      and case
        when v_below is null then true
        when v_column = 'code' then (t.code, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        else t.id < (v_below ->> 2)::uuid
      end
    order by
      case when v_column = 'code' and v_descending = v_backward then t.code end,
      case when v_column = 'code' and v_descending <> v_backward then t.code end desc,
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_lead_sources.before is not null else v_more end,
      case when v_backward then v_more else list_lead_sources.after is not null end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_lead_sources.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_lead_sources.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::callcenter.page_info
  )::callcenter.lead_source_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.list_lead_sources(jsonb, text, integer, text, integer, text) is 'A page of rows of LeadSource that the caller may see.';
revoke all on function callcenter.list_lead_sources(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.list_lead_sources(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function callcenter.list_lead_sources(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter.create_lead_source(
  tenant_id uuid,
  code text,
  title text,
  kind text,
  cost_per_lead numeric(14,2) default 0,
  is_active boolean default true
)
returns callcenter.lead_sources
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(create_lead_source.code), 0) + coalesce(pg_column_size(create_lead_source.cost_per_lead), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if create_lead_source.tenant_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (create_lead_source.tenant_id = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if create_lead_source.code is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'code is required.';
  end if;
  begin
    perform create_lead_source.code::callcenter.code;
  exception when check_violation or not_null_violation then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'code is not a valid value.';
  end;
  if create_lead_source.title is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'title is required.';
  end if;
  if not (char_length(title) between 1 and 120) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'title is not a valid value.';
  end if;
  if create_lead_source.kind is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'kind is required.';
  end if;
  if create_lead_source.kind <> all (array['WEBSITE', 'REFERRAL', 'ADVERTISEMENT', 'PARTNER', 'EVENT', 'COLD_LIST', 'INBOUND_CALL']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'kind is not a valid value.';
  end if;
  if create_lead_source.cost_per_lead is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'costPerLead is required.';
  end if;
  begin
    perform create_lead_source.cost_per_lead::callcenter.money;
  exception when check_violation or not_null_violation then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'costPerLead is not a valid value.';
  end;
  if create_lead_source.is_active is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'isActive is required.';
  end if;

declare
  v_row callcenter.lead_sources;
begin
  insert into callcenter.lead_sources as t (
    tenant_id,
    code,
    title,
    kind,
    cost_per_lead,
    is_active
  )
  values (
    create_lead_source.tenant_id,
    create_lead_source.code,
    create_lead_source.title,
    create_lead_source.kind,
    create_lead_source.cost_per_lead,
    create_lead_source.is_active
  )
  returning t.* into v_row;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.create_lead_source(uuid, text, text, text, numeric(14,2), boolean) is 'Makes a new LeadSource.';
revoke all on function callcenter.create_lead_source(uuid, text, text, text, numeric(14,2), boolean) from public, anon, authenticated, service_role;
grant execute on function callcenter.create_lead_source(uuid, text, text, text, numeric(14,2), boolean) to authenticated, service_role;
alter function callcenter.create_lead_source(uuid, text, text, text, numeric(14,2), boolean) owner to callcenter_api;

create or replace function callcenter.update_lead_source(
  id uuid,
  patch jsonb
)
returns callcenter.lead_sources
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(update_lead_source.patch), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if update_lead_source.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if update_lead_source.patch is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'patch is required.';
  end if;

declare
  v_new callcenter.lead_sources;
  v_row callcenter.lead_sources;
begin
  if jsonb_typeof(update_lead_source.patch) <> 'object' or exists (
    select from jsonb_each(update_lead_source.patch) as given
    where case
        when given.key = 'is_active' then jsonb_typeof(given.value) <> 'boolean'
        when given.key = 'cost_per_lead' then jsonb_typeof(given.value) <> 'number'
        when given.key in ('code', 'title', 'kind') then jsonb_typeof(given.value) <> 'string'
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
  end if;
  v_new := jsonb_populate_record(null::callcenter.lead_sources, update_lead_source.patch);
  update callcenter.lead_sources as t
  set
    code = case when update_lead_source.patch ? 'code' then v_new.code else t.code end,
    title = case when update_lead_source.patch ? 'title' then v_new.title else t.title end,
    kind = case when update_lead_source.patch ? 'kind' then v_new.kind else t.kind end,
    cost_per_lead = case when update_lead_source.patch ? 'cost_per_lead' then v_new.cost_per_lead else t.cost_per_lead end,
    is_active = case when update_lead_source.patch ? 'is_active' then v_new.is_active else t.is_active end
  where t.id = update_lead_source.id
  returning t.* into v_row;
  if found then
    return v_row;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from callcenter.lead_sources t where t.id = update_lead_source.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such LeadSource.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this LeadSource.';
exception when data_exception or check_violation or not_null_violation then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.update_lead_source(uuid, jsonb) is 'Changes some fields of a LeadSource: what is absent stays, null empties.';
revoke all on function callcenter.update_lead_source(uuid, jsonb) from public, anon, authenticated, service_role;
grant execute on function callcenter.update_lead_source(uuid, jsonb) to authenticated, service_role;
alter function callcenter.update_lead_source(uuid, jsonb) owner to callcenter_api;

create or replace function callcenter_private.get_lead(
  id uuid
)
returns callcenter.leads
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if get_lead.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_row callcenter.leads;
begin
  select t.* into v_row from callcenter.leads t where t.id = get_lead.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such Lead.';
  end if;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.get_lead(uuid) is 'One Lead by its key.';
revoke all on function callcenter_private.get_lead(uuid) from public, anon, authenticated, service_role;
alter function callcenter_private.get_lead(uuid) owner to callcenter_api;

create or replace function callcenter.get_lead(
  id uuid
)
returns callcenter.leads
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_leads(callcenter_private.get_lead(get_lead.id))
$$;
comment on function callcenter.get_lead(uuid) is 'One Lead by its key.';
revoke all on function callcenter.get_lead(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.get_lead(uuid) to authenticated, service_role;
alter function callcenter.get_lead(uuid) owner to callcenter_api;

create or replace function callcenter_private.list_leads(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.lead_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_leads.filter), 0) + coalesce(pg_column_size(list_leads.order_by), 0) + coalesce(pg_column_size(list_leads.after), 0) + coalesce(pg_column_size(list_leads.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_leads.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_leads.order_by <> all (array['ID_ASC', 'ID_DESC', 'CREATED_AT_ASC', 'CREATED_AT_DESC', 'EXTERNAL_REF_ASC', 'EXTERNAL_REF_DESC', 'STATUS_ASC', 'STATUS_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_leads.last, list_leads.first, 25);
  v_backward boolean := list_leads.last is not null;
  v_column text := case
    when list_leads.order_by in ('ID_ASC', 'ID_DESC') then 'id'
    when list_leads.order_by in ('CREATED_AT_ASC', 'CREATED_AT_DESC') then 'created_at'
    when list_leads.order_by in ('EXTERNAL_REF_ASC', 'EXTERNAL_REF_DESC') then 'external_ref'
    when list_leads.order_by in ('STATUS_ASC', 'STATUS_DESC') then 'status'
  end;
  v_descending boolean := right(list_leads.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows callcenter.leads[];
  v_more boolean;
begin
  if list_leads.first is not null and list_leads.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_leads.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'tenant_id', 'source_id', 'status') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        when given.key in ('campaign_id', 'external_ref', 'required_skill_id', 'assigned_to') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          when asked.key = 'is_null' then jsonb_typeof(asked.value) <> 'boolean'
          else asked.key is not null
        end
        when given.key = 'created_at' then case
          when asked.key in ('eq', 'gt', 'gte', 'lt', 'lte') then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := callcenter_private.cursor_place(list_leads.after);
  v_before := callcenter_private.cursor_place(list_leads.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_leads.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_leads.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::callcenter.leads
    from callcenter.leads t
    where (list_leads.filter #> '{id,eq}' is null or t.id = (list_leads.filter #>> '{id,eq}')::uuid)
      and (list_leads.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_leads.filter #> '{id,in}') as one (value))))
      and (list_leads.filter #> '{tenant_id,eq}' is null or t.tenant_id = (list_leads.filter #>> '{tenant_id,eq}')::uuid)
      and (list_leads.filter #> '{tenant_id,in}' is null
        or t.tenant_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_leads.filter #> '{tenant_id,in}') as one (value))))
      and (list_leads.filter #> '{created_at,eq}' is null or t.created_at = (list_leads.filter #>> '{created_at,eq}')::timestamptz)
      and (list_leads.filter #> '{created_at,gt}' is null or t.created_at > (list_leads.filter #>> '{created_at,gt}')::timestamptz)
      and (list_leads.filter #> '{created_at,gte}' is null or t.created_at >= (list_leads.filter #>> '{created_at,gte}')::timestamptz)
      and (list_leads.filter #> '{created_at,lt}' is null or t.created_at < (list_leads.filter #>> '{created_at,lt}')::timestamptz)
      and (list_leads.filter #> '{created_at,lte}' is null or t.created_at <= (list_leads.filter #>> '{created_at,lte}')::timestamptz)
      and (list_leads.filter #> '{created_at,in}' is null
        or t.created_at = any (array(
          select one.value::timestamptz from jsonb_array_elements_text(list_leads.filter #> '{created_at,in}') as one (value))))
      and (list_leads.filter #> '{source_id,eq}' is null or t.source_id = (list_leads.filter #>> '{source_id,eq}')::uuid)
      and (list_leads.filter #> '{source_id,in}' is null
        or t.source_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_leads.filter #> '{source_id,in}') as one (value))))
      and (list_leads.filter #> '{campaign_id,eq}' is null or t.campaign_id = (list_leads.filter #>> '{campaign_id,eq}')::uuid)
      and (list_leads.filter #> '{campaign_id,in}' is null
        or t.campaign_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_leads.filter #> '{campaign_id,in}') as one (value))))
      and (list_leads.filter #> '{campaign_id,is_null}' is null or (t.campaign_id is null) = (list_leads.filter #>> '{campaign_id,is_null}')::boolean)
      and (list_leads.filter #> '{external_ref,eq}' is null or t.external_ref = (list_leads.filter #>> '{external_ref,eq}')::text)
      and (list_leads.filter #> '{external_ref,in}' is null
        or t.external_ref = any (array(
          select one.value::text from jsonb_array_elements_text(list_leads.filter #> '{external_ref,in}') as one (value))))
      and (list_leads.filter #> '{external_ref,is_null}' is null or (t.external_ref is null) = (list_leads.filter #>> '{external_ref,is_null}')::boolean)
      and (list_leads.filter #> '{required_skill_id,eq}' is null or t.required_skill_id = (list_leads.filter #>> '{required_skill_id,eq}')::uuid)
      and (list_leads.filter #> '{required_skill_id,in}' is null
        or t.required_skill_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_leads.filter #> '{required_skill_id,in}') as one (value))))
      and (list_leads.filter #> '{required_skill_id,is_null}' is null or (t.required_skill_id is null) = (list_leads.filter #>> '{required_skill_id,is_null}')::boolean)
      and (list_leads.filter #> '{status,eq}' is null or t.status = (list_leads.filter #>> '{status,eq}')::text)
      and (list_leads.filter #> '{status,in}' is null
        or t.status = any (array(
          select one.value::text from jsonb_array_elements_text(list_leads.filter #> '{status,in}') as one (value))))
      and (list_leads.filter #> '{assigned_to,eq}' is null or t.assigned_to = (list_leads.filter #>> '{assigned_to,eq}')::uuid)
      and (list_leads.filter #> '{assigned_to,in}' is null
        or t.assigned_to = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_leads.filter #> '{assigned_to,in}') as one (value))))
      and (list_leads.filter #> '{assigned_to,is_null}' is null or (t.assigned_to is null) = (list_leads.filter #>> '{assigned_to,is_null}')::boolean)
      and case
        when v_above is null then true
        when v_column = 'created_at' then (t.created_at, t.id) > ((v_above ->> 1)::timestamptz, (v_above ->> 2)::uuid)
        when v_column = 'external_ref' then case
            when v_above ->> 1 is null then t.external_ref is null and t.id > (v_above ->> 2)::uuid
            else (t.external_ref, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid) or t.external_ref is null
          end
        when v_column = 'status' then (t.status, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        else t.id > (v_above ->> 2)::uuid
      end
      and case
        when v_below is null then true
        when v_column = 'created_at' then (t.created_at, t.id) < ((v_below ->> 1)::timestamptz, (v_below ->> 2)::uuid)
        when v_column = 'external_ref' then case
            when v_below ->> 1 is null then t.external_ref is not null or t.id < (v_below ->> 2)::uuid
            else (t.external_ref, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
          end
        when v_column = 'status' then (t.status, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        else t.id < (v_below ->> 2)::uuid
      end
    order by
      case when v_column = 'created_at' and v_descending = v_backward then t.created_at end,
      case when v_column = 'created_at' and v_descending <> v_backward then t.created_at end desc,
      case when v_column = 'external_ref' and v_descending = v_backward then t.external_ref end,
      case when v_column = 'external_ref' and v_descending <> v_backward then t.external_ref end desc,
      case when v_column = 'status' and v_descending = v_backward then t.status end,
      case when v_column = 'status' and v_descending <> v_backward then t.status end desc,
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_leads.before is not null else v_more end,
      case when v_backward then v_more else list_leads.after is not null end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_leads.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_leads.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::callcenter.page_info
  )::callcenter.lead_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.list_leads(jsonb, text, integer, text, integer, text) is 'A page of rows of Lead that the caller may see.';
revoke all on function callcenter_private.list_leads(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
alter function callcenter_private.list_leads(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter.list_leads(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.lead_connection
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
select row(array(select callcenter_private.masked_leads(r.nodes[i]) from generate_subscripts(r.nodes, 1) as i order by i), r.page_info)::callcenter.lead_connection from callcenter_private.list_leads(list_leads.filter, list_leads.order_by, list_leads.first, list_leads.after, list_leads.last, list_leads.before) as r
$$;
comment on function callcenter.list_leads(jsonb, text, integer, text, integer, text) is 'A page of rows of Lead that the caller may see.';
revoke all on function callcenter.list_leads(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.list_leads(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function callcenter.list_leads(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter.list_scoring_models(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.scoring_model_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_scoring_models.filter), 0) + coalesce(pg_column_size(list_scoring_models.order_by), 0) + coalesce(pg_column_size(list_scoring_models.after), 0) + coalesce(pg_column_size(list_scoring_models.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_scoring_models.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_scoring_models.order_by <> all (array['ID_ASC', 'ID_DESC', 'NAME_ASC', 'NAME_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_scoring_models.last, list_scoring_models.first, 25);
  v_backward boolean := list_scoring_models.last is not null;
  v_column text := case
    when list_scoring_models.order_by in ('ID_ASC', 'ID_DESC') then 'id'
    when list_scoring_models.order_by in ('NAME_ASC', 'NAME_DESC') then 'name'
  end;
  v_descending boolean := right(list_scoring_models.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows callcenter.scoring_models[];
  v_more boolean;
begin
  if list_scoring_models.first is not null and list_scoring_models.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_scoring_models.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'tenant_id', 'name') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := callcenter_private.cursor_place(list_scoring_models.after);
  v_before := callcenter_private.cursor_place(list_scoring_models.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_scoring_models.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_scoring_models.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::callcenter.scoring_models
    from callcenter.scoring_models t
    where (list_scoring_models.filter #> '{id,eq}' is null or t.id = (list_scoring_models.filter #>> '{id,eq}')::uuid)
      and (list_scoring_models.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_scoring_models.filter #> '{id,in}') as one (value))))
      and (list_scoring_models.filter #> '{tenant_id,eq}' is null or t.tenant_id = (list_scoring_models.filter #>> '{tenant_id,eq}')::uuid)
      and (list_scoring_models.filter #> '{tenant_id,in}' is null
        or t.tenant_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_scoring_models.filter #> '{tenant_id,in}') as one (value))))
      and (list_scoring_models.filter #> '{name,eq}' is null or t.name = (list_scoring_models.filter #>> '{name,eq}')::text)
      and (list_scoring_models.filter #> '{name,in}' is null
        or t.name = any (array(
          select one.value::text from jsonb_array_elements_text(list_scoring_models.filter #> '{name,in}') as one (value))))
      and case
        when v_above is null then true
        when v_column = 'name' then (t.name, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        else t.id > (v_above ->> 2)::uuid
      end
      and case
        when v_below is null then true
        when v_column = 'name' then (t.name, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        else t.id < (v_below ->> 2)::uuid
      end
    order by
      case when v_column = 'name' and v_descending = v_backward then t.name end,
      case when v_column = 'name' and v_descending <> v_backward then t.name end desc,
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_scoring_models.before is not null else v_more end,
      case when v_backward then v_more else list_scoring_models.after is not null end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_scoring_models.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_scoring_models.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::callcenter.page_info
  )::callcenter.scoring_model_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.list_scoring_models(jsonb, text, integer, text, integer, text) is 'A page of rows of ScoringModel that the caller may see.';
revoke all on function callcenter.list_scoring_models(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.list_scoring_models(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function callcenter.list_scoring_models(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter.create_scoring_model(
  tenant_id uuid,
  name text,
  source_weight integer default 30,
  status_weight integer default 25,
  age_weight integer default 20,
  assignment_weight integer default 10,
  availability_weight integer default 15,
  half_life_days integer default 7,
  is_active boolean default false
)
returns callcenter.scoring_models
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if create_scoring_model.tenant_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (create_scoring_model.tenant_id = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if create_scoring_model.name is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'name is required.';
  end if;
  if not (char_length(name) between 1 and 80) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'name is not a valid value.';
  end if;
  if create_scoring_model.source_weight is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'sourceWeight is required.';
  end if;
  if not (source_weight between 0 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'sourceWeight is not a valid value.';
  end if;
  if create_scoring_model.status_weight is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'statusWeight is required.';
  end if;
  if not (status_weight between 0 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'statusWeight is not a valid value.';
  end if;
  if create_scoring_model.age_weight is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'ageWeight is required.';
  end if;
  if not (age_weight between 0 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'ageWeight is not a valid value.';
  end if;
  if create_scoring_model.assignment_weight is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'assignmentWeight is required.';
  end if;
  if not (assignment_weight between 0 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'assignmentWeight is not a valid value.';
  end if;
  if create_scoring_model.availability_weight is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'availabilityWeight is required.';
  end if;
  if not (availability_weight between 0 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'availabilityWeight is not a valid value.';
  end if;
  if create_scoring_model.half_life_days is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'halfLifeDays is required.';
  end if;
  if not (half_life_days between 1 and 365) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'halfLifeDays is not a valid value.';
  end if;
  if create_scoring_model.is_active is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'isActive is required.';
  end if;

declare
  v_row callcenter.scoring_models;
begin
  insert into callcenter.scoring_models as t (
    tenant_id,
    name,
    source_weight,
    status_weight,
    age_weight,
    assignment_weight,
    availability_weight,
    half_life_days,
    is_active
  )
  values (
    create_scoring_model.tenant_id,
    create_scoring_model.name,
    create_scoring_model.source_weight,
    create_scoring_model.status_weight,
    create_scoring_model.age_weight,
    create_scoring_model.assignment_weight,
    create_scoring_model.availability_weight,
    create_scoring_model.half_life_days,
    create_scoring_model.is_active
  )
  returning t.* into v_row;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.create_scoring_model(uuid, text, integer, integer, integer, integer, integer, integer, boolean) is 'Makes a new ScoringModel.';
revoke all on function callcenter.create_scoring_model(uuid, text, integer, integer, integer, integer, integer, integer, boolean) from public, anon, authenticated, service_role;
grant execute on function callcenter.create_scoring_model(uuid, text, integer, integer, integer, integer, integer, integer, boolean) to authenticated, service_role;
alter function callcenter.create_scoring_model(uuid, text, integer, integer, integer, integer, integer, integer, boolean) owner to callcenter_api;

create or replace function callcenter.update_scoring_model(
  id uuid,
  patch jsonb
)
returns callcenter.scoring_models
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(update_scoring_model.patch), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if update_scoring_model.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if update_scoring_model.patch is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'patch is required.';
  end if;

declare
  v_new callcenter.scoring_models;
  v_row callcenter.scoring_models;
begin
  if jsonb_typeof(update_scoring_model.patch) <> 'object' or exists (
    select from jsonb_each(update_scoring_model.patch) as given
    where case
        when given.key = 'is_active' then jsonb_typeof(given.value) <> 'boolean'
        when given.key in ('source_weight', 'status_weight', 'age_weight', 'assignment_weight', 'availability_weight', 'half_life_days') then jsonb_typeof(given.value) <> 'number'
        when given.key = 'name' then jsonb_typeof(given.value) <> 'string'
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
  end if;
  v_new := jsonb_populate_record(null::callcenter.scoring_models, update_scoring_model.patch);
  update callcenter.scoring_models as t
  set
    name = case when update_scoring_model.patch ? 'name' then v_new.name else t.name end,
    source_weight = case when update_scoring_model.patch ? 'source_weight' then v_new.source_weight else t.source_weight end,
    status_weight = case when update_scoring_model.patch ? 'status_weight' then v_new.status_weight else t.status_weight end,
    age_weight = case when update_scoring_model.patch ? 'age_weight' then v_new.age_weight else t.age_weight end,
    assignment_weight = case when update_scoring_model.patch ? 'assignment_weight' then v_new.assignment_weight else t.assignment_weight end,
    availability_weight = case when update_scoring_model.patch ? 'availability_weight' then v_new.availability_weight else t.availability_weight end,
    half_life_days = case when update_scoring_model.patch ? 'half_life_days' then v_new.half_life_days else t.half_life_days end,
    is_active = case when update_scoring_model.patch ? 'is_active' then v_new.is_active else t.is_active end
  where t.id = update_scoring_model.id
  returning t.* into v_row;
  if found then
    return v_row;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from callcenter.scoring_models t where t.id = update_scoring_model.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such ScoringModel.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this ScoringModel.';
exception when data_exception or check_violation or not_null_violation then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.update_scoring_model(uuid, jsonb) is 'Changes some fields of a ScoringModel: what is absent stays, null empties.';
revoke all on function callcenter.update_scoring_model(uuid, jsonb) from public, anon, authenticated, service_role;
grant execute on function callcenter.update_scoring_model(uuid, jsonb) to authenticated, service_role;
alter function callcenter.update_scoring_model(uuid, jsonb) owner to callcenter_api;

create or replace function callcenter.list_routing_rules(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.routing_rule_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_routing_rules.filter), 0) + coalesce(pg_column_size(list_routing_rules.order_by), 0) + coalesce(pg_column_size(list_routing_rules.after), 0) + coalesce(pg_column_size(list_routing_rules.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_routing_rules.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_routing_rules.order_by <> all (array['ID_ASC', 'ID_DESC', 'POSITION_ASC', 'POSITION_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_routing_rules.last, list_routing_rules.first, 25);
  v_backward boolean := list_routing_rules.last is not null;
  v_column text := case
    when list_routing_rules.order_by in ('ID_ASC', 'ID_DESC') then 'id'
    when list_routing_rules.order_by in ('POSITION_ASC', 'POSITION_DESC') then 'position'
  end;
  v_descending boolean := right(list_routing_rules.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows callcenter.routing_rules[];
  v_more boolean;
begin
  if list_routing_rules.first is not null and list_routing_rules.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_routing_rules.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'tenant_id') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        when given.key in ('source_id', 'campaign_id', 'skill_id', 'team_id') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          when asked.key = 'is_null' then jsonb_typeof(asked.value) <> 'boolean'
          else asked.key is not null
        end
        when given.key = 'position' then case
          when asked.key in ('eq', 'gt', 'gte', 'lt', 'lte') then jsonb_typeof(asked.value) <> 'number'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := callcenter_private.cursor_place(list_routing_rules.after);
  v_before := callcenter_private.cursor_place(list_routing_rules.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_routing_rules.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_routing_rules.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::callcenter.routing_rules
    from callcenter.routing_rules t
    where (list_routing_rules.filter #> '{id,eq}' is null or t.id = (list_routing_rules.filter #>> '{id,eq}')::uuid)
      and (list_routing_rules.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_routing_rules.filter #> '{id,in}') as one (value))))
      and (list_routing_rules.filter #> '{tenant_id,eq}' is null or t.tenant_id = (list_routing_rules.filter #>> '{tenant_id,eq}')::uuid)
      and (list_routing_rules.filter #> '{tenant_id,in}' is null
        or t.tenant_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_routing_rules.filter #> '{tenant_id,in}') as one (value))))
      and (list_routing_rules.filter #> '{position,eq}' is null or t."position" = (list_routing_rules.filter #>> '{position,eq}')::integer)
      and (list_routing_rules.filter #> '{position,gt}' is null or t."position" > (list_routing_rules.filter #>> '{position,gt}')::integer)
      and (list_routing_rules.filter #> '{position,gte}' is null or t."position" >= (list_routing_rules.filter #>> '{position,gte}')::integer)
      and (list_routing_rules.filter #> '{position,lt}' is null or t."position" < (list_routing_rules.filter #>> '{position,lt}')::integer)
      and (list_routing_rules.filter #> '{position,lte}' is null or t."position" <= (list_routing_rules.filter #>> '{position,lte}')::integer)
      and (list_routing_rules.filter #> '{position,in}' is null
        or t."position" = any (array(
          select one.value::integer from jsonb_array_elements_text(list_routing_rules.filter #> '{position,in}') as one (value))))
      and (list_routing_rules.filter #> '{source_id,eq}' is null or t.source_id = (list_routing_rules.filter #>> '{source_id,eq}')::uuid)
      and (list_routing_rules.filter #> '{source_id,in}' is null
        or t.source_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_routing_rules.filter #> '{source_id,in}') as one (value))))
      and (list_routing_rules.filter #> '{source_id,is_null}' is null or (t.source_id is null) = (list_routing_rules.filter #>> '{source_id,is_null}')::boolean)
      and (list_routing_rules.filter #> '{campaign_id,eq}' is null or t.campaign_id = (list_routing_rules.filter #>> '{campaign_id,eq}')::uuid)
      and (list_routing_rules.filter #> '{campaign_id,in}' is null
        or t.campaign_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_routing_rules.filter #> '{campaign_id,in}') as one (value))))
      and (list_routing_rules.filter #> '{campaign_id,is_null}' is null or (t.campaign_id is null) = (list_routing_rules.filter #>> '{campaign_id,is_null}')::boolean)
      and (list_routing_rules.filter #> '{skill_id,eq}' is null or t.skill_id = (list_routing_rules.filter #>> '{skill_id,eq}')::uuid)
      and (list_routing_rules.filter #> '{skill_id,in}' is null
        or t.skill_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_routing_rules.filter #> '{skill_id,in}') as one (value))))
      and (list_routing_rules.filter #> '{skill_id,is_null}' is null or (t.skill_id is null) = (list_routing_rules.filter #>> '{skill_id,is_null}')::boolean)
      and (list_routing_rules.filter #> '{team_id,eq}' is null or t.team_id = (list_routing_rules.filter #>> '{team_id,eq}')::uuid)
      and (list_routing_rules.filter #> '{team_id,in}' is null
        or t.team_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_routing_rules.filter #> '{team_id,in}') as one (value))))
      and (list_routing_rules.filter #> '{team_id,is_null}' is null or (t.team_id is null) = (list_routing_rules.filter #>> '{team_id,is_null}')::boolean)
      and case
        when v_above is null then true
        when v_column = 'position' then (t."position", t.id) > ((v_above ->> 1)::integer, (v_above ->> 2)::uuid)
        else t.id > (v_above ->> 2)::uuid
      end
      and case
        when v_below is null then true
        when v_column = 'position' then (t."position", t.id) < ((v_below ->> 1)::integer, (v_below ->> 2)::uuid)
        else t.id < (v_below ->> 2)::uuid
      end
    order by
      case when v_column = 'position' and v_descending = v_backward then t."position" end,
      case when v_column = 'position' and v_descending <> v_backward then t."position" end desc,
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_routing_rules.before is not null else v_more end,
      case when v_backward then v_more else list_routing_rules.after is not null end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_routing_rules.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_routing_rules.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::callcenter.page_info
  )::callcenter.routing_rule_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.list_routing_rules(jsonb, text, integer, text, integer, text) is 'A page of rows of RoutingRule that the caller may see.';
revoke all on function callcenter.list_routing_rules(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.list_routing_rules(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function callcenter.list_routing_rules(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter.create_routing_rule(
  tenant_id uuid,
  "position" integer,
  name text,
  source_id uuid default null,
  campaign_id uuid default null,
  skill_id uuid default null,
  min_score integer default 0,
  team_id uuid default null,
  strategy text default 'ROUND_ROBIN',
  is_active boolean default true
)
returns callcenter.routing_rules
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if create_routing_rule.tenant_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (create_routing_rule.tenant_id = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if create_routing_rule."position" is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'position is required.';
  end if;
  if not ("position" between 1 and 1000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'position is not a valid value.';
  end if;
  if create_routing_rule.name is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'name is required.';
  end if;
  if not (char_length(name) between 1 and 120) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'name is not a valid value.';
  end if;
  if create_routing_rule.min_score is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'minScore is required.';
  end if;
  if not (min_score between 0 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'minScore is not a valid value.';
  end if;
  if create_routing_rule.strategy is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'strategy is required.';
  end if;
  if create_routing_rule.strategy <> all (array['ROUND_ROBIN', 'LEAST_LOADED', 'BEST_SKILLED']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'strategy is not a valid value.';
  end if;
  if create_routing_rule.is_active is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'isActive is required.';
  end if;

declare
  v_row callcenter.routing_rules;
begin
  insert into callcenter.routing_rules as t (
    tenant_id,
    "position",
    name,
    source_id,
    campaign_id,
    skill_id,
    min_score,
    team_id,
    strategy,
    is_active
  )
  values (
    create_routing_rule.tenant_id,
    create_routing_rule."position",
    create_routing_rule.name,
    create_routing_rule.source_id,
    create_routing_rule.campaign_id,
    create_routing_rule.skill_id,
    create_routing_rule.min_score,
    create_routing_rule.team_id,
    create_routing_rule.strategy,
    create_routing_rule.is_active
  )
  returning t.* into v_row;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.create_routing_rule(uuid, integer, text, uuid, uuid, uuid, integer, uuid, text, boolean) is 'Makes a new RoutingRule.';
revoke all on function callcenter.create_routing_rule(uuid, integer, text, uuid, uuid, uuid, integer, uuid, text, boolean) from public, anon, authenticated, service_role;
grant execute on function callcenter.create_routing_rule(uuid, integer, text, uuid, uuid, uuid, integer, uuid, text, boolean) to authenticated, service_role;
alter function callcenter.create_routing_rule(uuid, integer, text, uuid, uuid, uuid, integer, uuid, text, boolean) owner to callcenter_api;

create or replace function callcenter.update_routing_rule(
  id uuid,
  patch jsonb
)
returns callcenter.routing_rules
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(update_routing_rule.patch), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if update_routing_rule.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if update_routing_rule.patch is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'patch is required.';
  end if;

declare
  v_new callcenter.routing_rules;
  v_row callcenter.routing_rules;
begin
  if jsonb_typeof(update_routing_rule.patch) <> 'object' or exists (
    select from jsonb_each(update_routing_rule.patch) as given
    where case
        when given.key = 'is_active' then jsonb_typeof(given.value) <> 'boolean'
        when given.key in ('position', 'min_score') then jsonb_typeof(given.value) <> 'number'
        when given.key in ('name', 'strategy') then jsonb_typeof(given.value) <> 'string'
        when given.key in ('source_id', 'campaign_id', 'skill_id', 'team_id') then jsonb_typeof(given.value) not in ('string', 'null')
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
  end if;
  v_new := jsonb_populate_record(null::callcenter.routing_rules, update_routing_rule.patch);
  update callcenter.routing_rules as t
  set
    "position" = case when update_routing_rule.patch ? 'position' then v_new."position" else t."position" end,
    name = case when update_routing_rule.patch ? 'name' then v_new.name else t.name end,
    source_id = case when update_routing_rule.patch ? 'source_id' then v_new.source_id else t.source_id end,
    campaign_id = case when update_routing_rule.patch ? 'campaign_id' then v_new.campaign_id else t.campaign_id end,
    skill_id = case when update_routing_rule.patch ? 'skill_id' then v_new.skill_id else t.skill_id end,
    min_score = case when update_routing_rule.patch ? 'min_score' then v_new.min_score else t.min_score end,
    team_id = case when update_routing_rule.patch ? 'team_id' then v_new.team_id else t.team_id end,
    strategy = case when update_routing_rule.patch ? 'strategy' then v_new.strategy else t.strategy end,
    is_active = case when update_routing_rule.patch ? 'is_active' then v_new.is_active else t.is_active end
  where t.id = update_routing_rule.id
  returning t.* into v_row;
  if found then
    return v_row;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from callcenter.routing_rules t where t.id = update_routing_rule.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such RoutingRule.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this RoutingRule.';
exception when data_exception or check_violation or not_null_violation then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.update_routing_rule(uuid, jsonb) is 'Changes some fields of a RoutingRule: what is absent stays, null empties.';
revoke all on function callcenter.update_routing_rule(uuid, jsonb) from public, anon, authenticated, service_role;
grant execute on function callcenter.update_routing_rule(uuid, jsonb) to authenticated, service_role;
alter function callcenter.update_routing_rule(uuid, jsonb) owner to callcenter_api;

create or replace function callcenter.delete_routing_rule(
  id uuid
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if delete_routing_rule.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_row callcenter.routing_rules;
begin
  delete from callcenter.routing_rules t where t.id = delete_routing_rule.id;
  if found then
    return;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from callcenter.routing_rules t where t.id = delete_routing_rule.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such RoutingRule.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this RoutingRule.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'STILL_REFERENCED', detail = 'Something still refers to it.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.delete_routing_rule(uuid) is 'Deletes a RoutingRule.';
revoke all on function callcenter.delete_routing_rule(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.delete_routing_rule(uuid) to authenticated, service_role;
alter function callcenter.delete_routing_rule(uuid) owner to callcenter_api;

create or replace function callcenter.get_campaign(
  id uuid
)
returns callcenter.campaigns
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if get_campaign.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_row callcenter.campaigns;
begin
  select t.* into v_row from callcenter.campaigns t where t.id = get_campaign.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such Campaign.';
  end if;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.get_campaign(uuid) is 'One Campaign by its key.';
revoke all on function callcenter.get_campaign(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.get_campaign(uuid) to authenticated, service_role;
alter function callcenter.get_campaign(uuid) owner to callcenter_api;

create or replace function callcenter.list_campaigns(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.campaign_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_campaigns.filter), 0) + coalesce(pg_column_size(list_campaigns.order_by), 0) + coalesce(pg_column_size(list_campaigns.after), 0) + coalesce(pg_column_size(list_campaigns.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_campaigns.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_campaigns.order_by <> all (array['ID_ASC', 'ID_DESC', 'CODE_ASC', 'CODE_DESC', 'STATUS_ASC', 'STATUS_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_campaigns.last, list_campaigns.first, 25);
  v_backward boolean := list_campaigns.last is not null;
  v_column text := case
    when list_campaigns.order_by in ('ID_ASC', 'ID_DESC') then 'id'
    when list_campaigns.order_by in ('CODE_ASC', 'CODE_DESC') then 'code'
    when list_campaigns.order_by in ('STATUS_ASC', 'STATUS_DESC') then 'status'
  end;
  v_descending boolean := right(list_campaigns.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows callcenter.campaigns[];
  v_more boolean;
begin
  if list_campaigns.first is not null and list_campaigns.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_campaigns.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'tenant_id', 'code', 'status') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := callcenter_private.cursor_place(list_campaigns.after);
  v_before := callcenter_private.cursor_place(list_campaigns.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_campaigns.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_campaigns.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::callcenter.campaigns
    from callcenter.campaigns t
    where (list_campaigns.filter #> '{id,eq}' is null or t.id = (list_campaigns.filter #>> '{id,eq}')::uuid)
      and (list_campaigns.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_campaigns.filter #> '{id,in}') as one (value))))
      and (list_campaigns.filter #> '{tenant_id,eq}' is null or t.tenant_id = (list_campaigns.filter #>> '{tenant_id,eq}')::uuid)
      and (list_campaigns.filter #> '{tenant_id,in}' is null
        or t.tenant_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_campaigns.filter #> '{tenant_id,in}') as one (value))))
      and (list_campaigns.filter #> '{code,eq}' is null or t.code = (list_campaigns.filter #>> '{code,eq}')::text)
      and (list_campaigns.filter #> '{code,in}' is null
        or t.code = any (array(
          select one.value::text from jsonb_array_elements_text(list_campaigns.filter #> '{code,in}') as one (value))))
      and (list_campaigns.filter #> '{status,eq}' is null or t.status = (list_campaigns.filter #>> '{status,eq}')::text)
      and (list_campaigns.filter #> '{status,in}' is null
        or t.status = any (array(
          select one.value::text from jsonb_array_elements_text(list_campaigns.filter #> '{status,in}') as one (value))))
      and case
        when v_above is null then true
        when v_column = 'code' then (t.code, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        when v_column = 'status' then (t.status, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        else t.id > (v_above ->> 2)::uuid
      end
      and case
        when v_below is null then true
        when v_column = 'code' then (t.code, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        when v_column = 'status' then (t.status, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        else t.id < (v_below ->> 2)::uuid
      end
    order by
      case when v_column = 'code' and v_descending = v_backward then t.code end,
      case when v_column = 'code' and v_descending <> v_backward then t.code end desc,
      case when v_column = 'status' and v_descending = v_backward then t.status end,
      case when v_column = 'status' and v_descending <> v_backward then t.status end desc,
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_campaigns.before is not null else v_more end,
      case when v_backward then v_more else list_campaigns.after is not null end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_campaigns.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_campaigns.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::callcenter.page_info
  )::callcenter.campaign_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.list_campaigns(jsonb, text, integer, text, integer, text) is 'A page of rows of Campaign that the caller may see.';
revoke all on function callcenter.list_campaigns(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.list_campaigns(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function callcenter.list_campaigns(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter.create_campaign(
  tenant_id uuid,
  code text,
  name text,
  starts_at timestamptz,
  budget numeric(14,2) default 0,
  ends_at timestamptz default null,
  goal_leads integer default null
)
returns callcenter.campaigns
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(create_campaign.code), 0) + coalesce(pg_column_size(create_campaign.budget), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if create_campaign.tenant_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (create_campaign.tenant_id = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if create_campaign.code is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'code is required.';
  end if;
  begin
    perform create_campaign.code::callcenter.code;
  exception when check_violation or not_null_violation then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'code is not a valid value.';
  end;
  if create_campaign.name is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'name is required.';
  end if;
  if not (char_length(name) between 1 and 160) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'name is not a valid value.';
  end if;
  if create_campaign.starts_at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'startsAt is required.';
  end if;
  if create_campaign.budget is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'budget is required.';
  end if;
  begin
    perform create_campaign.budget::callcenter.money;
  exception when check_violation or not_null_violation then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'budget is not a valid value.';
  end;
  if not (goal_leads between 1 and 1000000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'goalLeads is not a valid value.';
  end if;

declare
  v_row callcenter.campaigns;
begin
  insert into callcenter.campaigns as t (
    tenant_id,
    code,
    name,
    budget,
    starts_at,
    ends_at,
    goal_leads
  )
  values (
    create_campaign.tenant_id,
    create_campaign.code,
    create_campaign.name,
    create_campaign.budget,
    create_campaign.starts_at,
    create_campaign.ends_at,
    create_campaign.goal_leads
  )
  returning t.* into v_row;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.create_campaign(uuid, text, text, timestamptz, numeric(14,2), timestamptz, integer) is 'Makes a new Campaign.';
revoke all on function callcenter.create_campaign(uuid, text, text, timestamptz, numeric(14,2), timestamptz, integer) from public, anon, authenticated, service_role;
grant execute on function callcenter.create_campaign(uuid, text, text, timestamptz, numeric(14,2), timestamptz, integer) to authenticated, service_role;
alter function callcenter.create_campaign(uuid, text, text, timestamptz, numeric(14,2), timestamptz, integer) owner to callcenter_api;

create or replace function callcenter.update_campaign(
  id uuid,
  patch jsonb
)
returns callcenter.campaigns
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(update_campaign.patch), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if update_campaign.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if update_campaign.patch is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'patch is required.';
  end if;

declare
  v_new callcenter.campaigns;
  v_row callcenter.campaigns;
begin
  if jsonb_typeof(update_campaign.patch) <> 'object' or exists (
    select from jsonb_each(update_campaign.patch) as given
    where case
        when given.key = 'budget' then jsonb_typeof(given.value) <> 'number'
        when given.key = 'goal_leads' then jsonb_typeof(given.value) not in ('number', 'null')
        when given.key in ('code', 'name', 'starts_at') then jsonb_typeof(given.value) <> 'string'
        when given.key = 'ends_at' then jsonb_typeof(given.value) not in ('string', 'null')
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
  end if;
  v_new := jsonb_populate_record(null::callcenter.campaigns, update_campaign.patch);
  update callcenter.campaigns as t
  set
    code = case when update_campaign.patch ? 'code' then v_new.code else t.code end,
    name = case when update_campaign.patch ? 'name' then v_new.name else t.name end,
    budget = case when update_campaign.patch ? 'budget' then v_new.budget else t.budget end,
    starts_at = case when update_campaign.patch ? 'starts_at' then v_new.starts_at else t.starts_at end,
    ends_at = case when update_campaign.patch ? 'ends_at' then v_new.ends_at else t.ends_at end,
    goal_leads = case when update_campaign.patch ? 'goal_leads' then v_new.goal_leads else t.goal_leads end
  where t.id = update_campaign.id
  returning t.* into v_row;
  if found then
    return v_row;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from callcenter.campaigns t where t.id = update_campaign.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such Campaign.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this Campaign.';
exception when data_exception or check_violation or not_null_violation then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.update_campaign(uuid, jsonb) is 'Changes some fields of a Campaign: what is absent stays, null empties.';
revoke all on function callcenter.update_campaign(uuid, jsonb) from public, anon, authenticated, service_role;
grant execute on function callcenter.update_campaign(uuid, jsonb) to authenticated, service_role;
alter function callcenter.update_campaign(uuid, jsonb) owner to callcenter_api;

create or replace function callcenter_private.get_call_log(
  id uuid
)
returns callcenter.call_logs
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if get_call_log.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_row callcenter.call_logs;
begin
  select t.* into v_row from callcenter.call_logs t where t.id = get_call_log.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such CallLog.';
  end if;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.get_call_log(uuid) is 'One CallLog by its key.';
revoke all on function callcenter_private.get_call_log(uuid) from public, anon, authenticated, service_role;
alter function callcenter_private.get_call_log(uuid) owner to callcenter_api;

create or replace function callcenter.get_call_log(
  id uuid
)
returns callcenter.call_logs
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_call_logs(callcenter_private.get_call_log(get_call_log.id))
$$;
comment on function callcenter.get_call_log(uuid) is 'One CallLog by its key.';
revoke all on function callcenter.get_call_log(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.get_call_log(uuid) to authenticated, service_role;
alter function callcenter.get_call_log(uuid) owner to callcenter_api;

create or replace function callcenter_private.list_call_logs(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.call_log_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_call_logs.filter), 0) + coalesce(pg_column_size(list_call_logs.order_by), 0) + coalesce(pg_column_size(list_call_logs.after), 0) + coalesce(pg_column_size(list_call_logs.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_call_logs.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_call_logs.order_by <> all (array['ID_ASC', 'ID_DESC', 'REFERENCE_ASC', 'REFERENCE_DESC', 'STARTED_AT_ASC', 'STARTED_AT_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_call_logs.last, list_call_logs.first, 25);
  v_backward boolean := list_call_logs.last is not null;
  v_column text := case
    when list_call_logs.order_by in ('ID_ASC', 'ID_DESC') then 'id'
    when list_call_logs.order_by in ('REFERENCE_ASC', 'REFERENCE_DESC') then 'reference'
    when list_call_logs.order_by in ('STARTED_AT_ASC', 'STARTED_AT_DESC') then 'started_at'
  end;
  v_descending boolean := right(list_call_logs.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows callcenter.call_logs[];
  v_more boolean;
begin
  if list_call_logs.first is not null and list_call_logs.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_call_logs.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'tenant_id', 'reference') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        when given.key in ('lead_id', 'agent_id', 'team_id', 'campaign_id', 'line_id') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          when asked.key = 'is_null' then jsonb_typeof(asked.value) <> 'boolean'
          else asked.key is not null
        end
        when given.key = 'started_at' then case
          when asked.key in ('eq', 'gt', 'gte', 'lt', 'lte') then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := callcenter_private.cursor_place(list_call_logs.after);
  v_before := callcenter_private.cursor_place(list_call_logs.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_call_logs.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_call_logs.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::callcenter.call_logs
    from callcenter.call_logs t
    where (list_call_logs.filter #> '{id,eq}' is null or t.id = (list_call_logs.filter #>> '{id,eq}')::uuid)
      and (list_call_logs.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_call_logs.filter #> '{id,in}') as one (value))))
      and (list_call_logs.filter #> '{tenant_id,eq}' is null or t.tenant_id = (list_call_logs.filter #>> '{tenant_id,eq}')::uuid)
      and (list_call_logs.filter #> '{tenant_id,in}' is null
        or t.tenant_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_call_logs.filter #> '{tenant_id,in}') as one (value))))
      and (list_call_logs.filter #> '{reference,eq}' is null or t.reference = (list_call_logs.filter #>> '{reference,eq}')::text)
      and (list_call_logs.filter #> '{reference,in}' is null
        or t.reference = any (array(
          select one.value::text from jsonb_array_elements_text(list_call_logs.filter #> '{reference,in}') as one (value))))
      and (list_call_logs.filter #> '{lead_id,eq}' is null or t.lead_id = (list_call_logs.filter #>> '{lead_id,eq}')::uuid)
      and (list_call_logs.filter #> '{lead_id,in}' is null
        or t.lead_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_call_logs.filter #> '{lead_id,in}') as one (value))))
      and (list_call_logs.filter #> '{lead_id,is_null}' is null or (t.lead_id is null) = (list_call_logs.filter #>> '{lead_id,is_null}')::boolean)
      and (list_call_logs.filter #> '{agent_id,eq}' is null or t.agent_id = (list_call_logs.filter #>> '{agent_id,eq}')::uuid)
      and (list_call_logs.filter #> '{agent_id,in}' is null
        or t.agent_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_call_logs.filter #> '{agent_id,in}') as one (value))))
      and (list_call_logs.filter #> '{agent_id,is_null}' is null or (t.agent_id is null) = (list_call_logs.filter #>> '{agent_id,is_null}')::boolean)
      and (list_call_logs.filter #> '{team_id,eq}' is null or t.team_id = (list_call_logs.filter #>> '{team_id,eq}')::uuid)
      and (list_call_logs.filter #> '{team_id,in}' is null
        or t.team_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_call_logs.filter #> '{team_id,in}') as one (value))))
      and (list_call_logs.filter #> '{team_id,is_null}' is null or (t.team_id is null) = (list_call_logs.filter #>> '{team_id,is_null}')::boolean)
      and (list_call_logs.filter #> '{campaign_id,eq}' is null or t.campaign_id = (list_call_logs.filter #>> '{campaign_id,eq}')::uuid)
      and (list_call_logs.filter #> '{campaign_id,in}' is null
        or t.campaign_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_call_logs.filter #> '{campaign_id,in}') as one (value))))
      and (list_call_logs.filter #> '{campaign_id,is_null}' is null or (t.campaign_id is null) = (list_call_logs.filter #>> '{campaign_id,is_null}')::boolean)
      and (list_call_logs.filter #> '{line_id,eq}' is null or t.line_id = (list_call_logs.filter #>> '{line_id,eq}')::uuid)
      and (list_call_logs.filter #> '{line_id,in}' is null
        or t.line_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_call_logs.filter #> '{line_id,in}') as one (value))))
      and (list_call_logs.filter #> '{line_id,is_null}' is null or (t.line_id is null) = (list_call_logs.filter #>> '{line_id,is_null}')::boolean)
      and (list_call_logs.filter #> '{started_at,eq}' is null or t.started_at = (list_call_logs.filter #>> '{started_at,eq}')::timestamptz)
      and (list_call_logs.filter #> '{started_at,gt}' is null or t.started_at > (list_call_logs.filter #>> '{started_at,gt}')::timestamptz)
      and (list_call_logs.filter #> '{started_at,gte}' is null or t.started_at >= (list_call_logs.filter #>> '{started_at,gte}')::timestamptz)
      and (list_call_logs.filter #> '{started_at,lt}' is null or t.started_at < (list_call_logs.filter #>> '{started_at,lt}')::timestamptz)
      and (list_call_logs.filter #> '{started_at,lte}' is null or t.started_at <= (list_call_logs.filter #>> '{started_at,lte}')::timestamptz)
      and (list_call_logs.filter #> '{started_at,in}' is null
        or t.started_at = any (array(
          select one.value::timestamptz from jsonb_array_elements_text(list_call_logs.filter #> '{started_at,in}') as one (value))))
      and case
        when v_above is null then true
        when v_column = 'reference' then (t.reference, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        when v_column = 'started_at' then (t.started_at, t.id) > ((v_above ->> 1)::timestamptz, (v_above ->> 2)::uuid)
        else t.id > (v_above ->> 2)::uuid
      end
      and case
        when v_below is null then true
        when v_column = 'reference' then (t.reference, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        when v_column = 'started_at' then (t.started_at, t.id) < ((v_below ->> 1)::timestamptz, (v_below ->> 2)::uuid)
        else t.id < (v_below ->> 2)::uuid
      end
    order by
      case when v_column = 'reference' and v_descending = v_backward then t.reference end,
      case when v_column = 'reference' and v_descending <> v_backward then t.reference end desc,
      case when v_column = 'started_at' and v_descending = v_backward then t.started_at end,
      case when v_column = 'started_at' and v_descending <> v_backward then t.started_at end desc,
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_call_logs.before is not null else v_more end,
      case when v_backward then v_more else list_call_logs.after is not null end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_call_logs.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_call_logs.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::callcenter.page_info
  )::callcenter.call_log_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.list_call_logs(jsonb, text, integer, text, integer, text) is 'A page of rows of CallLog that the caller may see.';
revoke all on function callcenter_private.list_call_logs(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
alter function callcenter_private.list_call_logs(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter.list_call_logs(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.call_log_connection
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
select row(array(select callcenter_private.masked_call_logs(r.nodes[i]) from generate_subscripts(r.nodes, 1) as i order by i), r.page_info)::callcenter.call_log_connection from callcenter_private.list_call_logs(list_call_logs.filter, list_call_logs.order_by, list_call_logs.first, list_call_logs.after, list_call_logs.last, list_call_logs.before) as r
$$;
comment on function callcenter.list_call_logs(jsonb, text, integer, text, integer, text) is 'A page of rows of CallLog that the caller may see.';
revoke all on function callcenter.list_call_logs(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.list_call_logs(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function callcenter.list_call_logs(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter.list_ivr_menus(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.ivr_menu_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_ivr_menus.filter), 0) + coalesce(pg_column_size(list_ivr_menus.order_by), 0) + coalesce(pg_column_size(list_ivr_menus.after), 0) + coalesce(pg_column_size(list_ivr_menus.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_ivr_menus.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_ivr_menus.order_by <> all (array['ID_ASC', 'ID_DESC', 'NAME_ASC', 'NAME_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_ivr_menus.last, list_ivr_menus.first, 25);
  v_backward boolean := list_ivr_menus.last is not null;
  v_column text := case
    when list_ivr_menus.order_by in ('ID_ASC', 'ID_DESC') then 'id'
    when list_ivr_menus.order_by in ('NAME_ASC', 'NAME_DESC') then 'name'
  end;
  v_descending boolean := right(list_ivr_menus.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows callcenter.ivr_menus[];
  v_more boolean;
begin
  if list_ivr_menus.first is not null and list_ivr_menus.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_ivr_menus.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'tenant_id', 'name') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := callcenter_private.cursor_place(list_ivr_menus.after);
  v_before := callcenter_private.cursor_place(list_ivr_menus.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_ivr_menus.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_ivr_menus.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::callcenter.ivr_menus
    from callcenter.ivr_menus t
    where (list_ivr_menus.filter #> '{id,eq}' is null or t.id = (list_ivr_menus.filter #>> '{id,eq}')::uuid)
      and (list_ivr_menus.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_ivr_menus.filter #> '{id,in}') as one (value))))
      and (list_ivr_menus.filter #> '{tenant_id,eq}' is null or t.tenant_id = (list_ivr_menus.filter #>> '{tenant_id,eq}')::uuid)
      and (list_ivr_menus.filter #> '{tenant_id,in}' is null
        or t.tenant_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_ivr_menus.filter #> '{tenant_id,in}') as one (value))))
      and (list_ivr_menus.filter #> '{name,eq}' is null or t.name = (list_ivr_menus.filter #>> '{name,eq}')::text)
      and (list_ivr_menus.filter #> '{name,in}' is null
        or t.name = any (array(
          select one.value::text from jsonb_array_elements_text(list_ivr_menus.filter #> '{name,in}') as one (value))))
      and case
        when v_above is null then true
        when v_column = 'name' then (t.name, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        else t.id > (v_above ->> 2)::uuid
      end
      and case
        when v_below is null then true
        when v_column = 'name' then (t.name, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        else t.id < (v_below ->> 2)::uuid
      end
    order by
      case when v_column = 'name' and v_descending = v_backward then t.name end,
      case when v_column = 'name' and v_descending <> v_backward then t.name end desc,
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_ivr_menus.before is not null else v_more end,
      case when v_backward then v_more else list_ivr_menus.after is not null end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_ivr_menus.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_ivr_menus.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::callcenter.page_info
  )::callcenter.ivr_menu_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.list_ivr_menus(jsonb, text, integer, text, integer, text) is 'A page of rows of IvrMenu that the caller may see.';
revoke all on function callcenter.list_ivr_menus(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.list_ivr_menus(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function callcenter.list_ivr_menus(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter.create_ivr_menu(
  tenant_id uuid,
  name text,
  prompt text
)
returns callcenter.ivr_menus
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if create_ivr_menu.tenant_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (create_ivr_menu.tenant_id = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if create_ivr_menu.name is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'name is required.';
  end if;
  if not (char_length(name) between 1 and 80) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'name is not a valid value.';
  end if;
  if create_ivr_menu.prompt is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'prompt is required.';
  end if;
  if not (char_length(prompt) between 1 and 1000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'prompt is not a valid value.';
  end if;

declare
  v_row callcenter.ivr_menus;
begin
  insert into callcenter.ivr_menus as t (
    tenant_id,
    name,
    prompt
  )
  values (
    create_ivr_menu.tenant_id,
    create_ivr_menu.name,
    create_ivr_menu.prompt
  )
  returning t.* into v_row;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.create_ivr_menu(uuid, text, text) is 'Makes a new IvrMenu.';
revoke all on function callcenter.create_ivr_menu(uuid, text, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.create_ivr_menu(uuid, text, text) to authenticated, service_role;
alter function callcenter.create_ivr_menu(uuid, text, text) owner to callcenter_api;

create or replace function callcenter.update_ivr_menu(
  id uuid,
  patch jsonb
)
returns callcenter.ivr_menus
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(update_ivr_menu.patch), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if update_ivr_menu.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if update_ivr_menu.patch is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'patch is required.';
  end if;

declare
  v_new callcenter.ivr_menus;
  v_row callcenter.ivr_menus;
begin
  if jsonb_typeof(update_ivr_menu.patch) <> 'object' or exists (
    select from jsonb_each(update_ivr_menu.patch) as given
    where case
        when given.key in ('name', 'prompt') then jsonb_typeof(given.value) <> 'string'
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
  end if;
  v_new := jsonb_populate_record(null::callcenter.ivr_menus, update_ivr_menu.patch);
  update callcenter.ivr_menus as t
  set
    name = case when update_ivr_menu.patch ? 'name' then v_new.name else t.name end,
    prompt = case when update_ivr_menu.patch ? 'prompt' then v_new.prompt else t.prompt end
  where t.id = update_ivr_menu.id
  returning t.* into v_row;
  if found then
    return v_row;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from callcenter.ivr_menus t where t.id = update_ivr_menu.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such IvrMenu.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this IvrMenu.';
exception when data_exception or check_violation or not_null_violation then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.update_ivr_menu(uuid, jsonb) is 'Changes some fields of a IvrMenu: what is absent stays, null empties.';
revoke all on function callcenter.update_ivr_menu(uuid, jsonb) from public, anon, authenticated, service_role;
grant execute on function callcenter.update_ivr_menu(uuid, jsonb) to authenticated, service_role;
alter function callcenter.update_ivr_menu(uuid, jsonb) owner to callcenter_api;

create or replace function callcenter.delete_ivr_menu(
  id uuid
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if delete_ivr_menu.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_row callcenter.ivr_menus;
begin
  delete from callcenter.ivr_menus t where t.id = delete_ivr_menu.id;
  if found then
    return;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from callcenter.ivr_menus t where t.id = delete_ivr_menu.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such IvrMenu.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this IvrMenu.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'STILL_REFERENCED', detail = 'Something still refers to it.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.delete_ivr_menu(uuid) is 'Deletes a IvrMenu.';
revoke all on function callcenter.delete_ivr_menu(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.delete_ivr_menu(uuid) to authenticated, service_role;
alter function callcenter.delete_ivr_menu(uuid) owner to callcenter_api;

create or replace function callcenter.list_ivr_options(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.ivr_option_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_ivr_options.filter), 0) + coalesce(pg_column_size(list_ivr_options.order_by), 0) + coalesce(pg_column_size(list_ivr_options.after), 0) + coalesce(pg_column_size(list_ivr_options.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_ivr_options.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_ivr_options.order_by <> all (array['ID_ASC', 'ID_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_ivr_options.last, list_ivr_options.first, 25);
  v_backward boolean := list_ivr_options.last is not null;
  v_column text := case
    when list_ivr_options.order_by in ('ID_ASC', 'ID_DESC') then 'id'
  end;
  v_descending boolean := right(list_ivr_options.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows callcenter.ivr_options[];
  v_more boolean;
begin
  if list_ivr_options.first is not null and list_ivr_options.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_ivr_options.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'tenant_id', 'menu_id') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        when given.key in ('target_id', 'team_id') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          when asked.key = 'is_null' then jsonb_typeof(asked.value) <> 'boolean'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := callcenter_private.cursor_place(list_ivr_options.after);
  v_before := callcenter_private.cursor_place(list_ivr_options.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_ivr_options.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_ivr_options.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::callcenter.ivr_options
    from callcenter.ivr_options t
    where (list_ivr_options.filter #> '{id,eq}' is null or t.id = (list_ivr_options.filter #>> '{id,eq}')::uuid)
      and (list_ivr_options.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_ivr_options.filter #> '{id,in}') as one (value))))
      and (list_ivr_options.filter #> '{tenant_id,eq}' is null or t.tenant_id = (list_ivr_options.filter #>> '{tenant_id,eq}')::uuid)
      and (list_ivr_options.filter #> '{tenant_id,in}' is null
        or t.tenant_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_ivr_options.filter #> '{tenant_id,in}') as one (value))))
      and (list_ivr_options.filter #> '{menu_id,eq}' is null or t.menu_id = (list_ivr_options.filter #>> '{menu_id,eq}')::uuid)
      and (list_ivr_options.filter #> '{menu_id,in}' is null
        or t.menu_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_ivr_options.filter #> '{menu_id,in}') as one (value))))
      and (list_ivr_options.filter #> '{target_id,eq}' is null or t.target_id = (list_ivr_options.filter #>> '{target_id,eq}')::uuid)
      and (list_ivr_options.filter #> '{target_id,in}' is null
        or t.target_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_ivr_options.filter #> '{target_id,in}') as one (value))))
      and (list_ivr_options.filter #> '{target_id,is_null}' is null or (t.target_id is null) = (list_ivr_options.filter #>> '{target_id,is_null}')::boolean)
      and (list_ivr_options.filter #> '{team_id,eq}' is null or t.team_id = (list_ivr_options.filter #>> '{team_id,eq}')::uuid)
      and (list_ivr_options.filter #> '{team_id,in}' is null
        or t.team_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_ivr_options.filter #> '{team_id,in}') as one (value))))
      and (list_ivr_options.filter #> '{team_id,is_null}' is null or (t.team_id is null) = (list_ivr_options.filter #>> '{team_id,is_null}')::boolean)
      and (v_above is null or t.id > (v_above ->> 2)::uuid)
      and (v_below is null or t.id < (v_below ->> 2)::uuid)
    order by
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_ivr_options.before is not null else v_more end,
      case when v_backward then v_more else list_ivr_options.after is not null end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_ivr_options.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_ivr_options.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::callcenter.page_info
  )::callcenter.ivr_option_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.list_ivr_options(jsonb, text, integer, text, integer, text) is 'A page of rows of IvrOption that the caller may see.';
revoke all on function callcenter.list_ivr_options(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.list_ivr_options(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function callcenter.list_ivr_options(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter.create_ivr_option(
  tenant_id uuid,
  menu_id uuid,
  digit text,
  target_id uuid default null,
  team_id uuid default null,
  takes_message boolean default false
)
returns callcenter.ivr_options
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(create_ivr_option.digit), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if create_ivr_option.tenant_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (create_ivr_option.tenant_id = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if create_ivr_option.menu_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'menu is required.';
  end if;
  if create_ivr_option.digit is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'digit is required.';
  end if;
  if not (digit ~ '^[0-9*#]$') then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'digit is not a valid value.';
  end if;
  if create_ivr_option.takes_message is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'takesMessage is required.';
  end if;

declare
  v_row callcenter.ivr_options;
begin
  insert into callcenter.ivr_options as t (
    tenant_id,
    menu_id,
    digit,
    target_id,
    team_id,
    takes_message
  )
  values (
    create_ivr_option.tenant_id,
    create_ivr_option.menu_id,
    create_ivr_option.digit,
    create_ivr_option.target_id,
    create_ivr_option.team_id,
    create_ivr_option.takes_message
  )
  returning t.* into v_row;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.create_ivr_option(uuid, uuid, text, uuid, uuid, boolean) is 'Makes a new IvrOption.';
revoke all on function callcenter.create_ivr_option(uuid, uuid, text, uuid, uuid, boolean) from public, anon, authenticated, service_role;
grant execute on function callcenter.create_ivr_option(uuid, uuid, text, uuid, uuid, boolean) to authenticated, service_role;
alter function callcenter.create_ivr_option(uuid, uuid, text, uuid, uuid, boolean) owner to callcenter_api;

create or replace function callcenter.delete_ivr_option(
  id uuid
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if delete_ivr_option.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_row callcenter.ivr_options;
begin
  delete from callcenter.ivr_options t where t.id = delete_ivr_option.id;
  if found then
    return;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from callcenter.ivr_options t where t.id = delete_ivr_option.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such IvrOption.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this IvrOption.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'STILL_REFERENCED', detail = 'Something still refers to it.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.delete_ivr_option(uuid) is 'Deletes a IvrOption.';
revoke all on function callcenter.delete_ivr_option(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.delete_ivr_option(uuid) to authenticated, service_role;
alter function callcenter.delete_ivr_option(uuid) owner to callcenter_api;

create or replace function callcenter.list_phone_numbers(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.phone_number_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_phone_numbers.filter), 0) + coalesce(pg_column_size(list_phone_numbers.order_by), 0) + coalesce(pg_column_size(list_phone_numbers.after), 0) + coalesce(pg_column_size(list_phone_numbers.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_phone_numbers.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_phone_numbers.order_by <> all (array['ID_ASC', 'ID_DESC', 'NUMBER_ASC', 'NUMBER_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_phone_numbers.last, list_phone_numbers.first, 25);
  v_backward boolean := list_phone_numbers.last is not null;
  v_column text := case
    when list_phone_numbers.order_by in ('ID_ASC', 'ID_DESC') then 'id'
    when list_phone_numbers.order_by in ('NUMBER_ASC', 'NUMBER_DESC') then 'number'
  end;
  v_descending boolean := right(list_phone_numbers.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows callcenter.phone_numbers[];
  v_more boolean;
begin
  if list_phone_numbers.first is not null and list_phone_numbers.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_phone_numbers.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'tenant_id', 'number') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        when given.key in ('menu_id', 'campaign_id', 'served_by') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          when asked.key = 'is_null' then jsonb_typeof(asked.value) <> 'boolean'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := callcenter_private.cursor_place(list_phone_numbers.after);
  v_before := callcenter_private.cursor_place(list_phone_numbers.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_phone_numbers.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_phone_numbers.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::callcenter.phone_numbers
    from callcenter.phone_numbers t
    where (list_phone_numbers.filter #> '{id,eq}' is null or t.id = (list_phone_numbers.filter #>> '{id,eq}')::uuid)
      and (list_phone_numbers.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_phone_numbers.filter #> '{id,in}') as one (value))))
      and (list_phone_numbers.filter #> '{tenant_id,eq}' is null or t.tenant_id = (list_phone_numbers.filter #>> '{tenant_id,eq}')::uuid)
      and (list_phone_numbers.filter #> '{tenant_id,in}' is null
        or t.tenant_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_phone_numbers.filter #> '{tenant_id,in}') as one (value))))
      and (list_phone_numbers.filter #> '{number,eq}' is null or t.number = (list_phone_numbers.filter #>> '{number,eq}')::text)
      and (list_phone_numbers.filter #> '{number,in}' is null
        or t.number = any (array(
          select one.value::text from jsonb_array_elements_text(list_phone_numbers.filter #> '{number,in}') as one (value))))
      and (list_phone_numbers.filter #> '{menu_id,eq}' is null or t.menu_id = (list_phone_numbers.filter #>> '{menu_id,eq}')::uuid)
      and (list_phone_numbers.filter #> '{menu_id,in}' is null
        or t.menu_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_phone_numbers.filter #> '{menu_id,in}') as one (value))))
      and (list_phone_numbers.filter #> '{menu_id,is_null}' is null or (t.menu_id is null) = (list_phone_numbers.filter #>> '{menu_id,is_null}')::boolean)
      and (list_phone_numbers.filter #> '{campaign_id,eq}' is null or t.campaign_id = (list_phone_numbers.filter #>> '{campaign_id,eq}')::uuid)
      and (list_phone_numbers.filter #> '{campaign_id,in}' is null
        or t.campaign_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_phone_numbers.filter #> '{campaign_id,in}') as one (value))))
      and (list_phone_numbers.filter #> '{campaign_id,is_null}' is null or (t.campaign_id is null) = (list_phone_numbers.filter #>> '{campaign_id,is_null}')::boolean)
      and (list_phone_numbers.filter #> '{served_by,eq}' is null or t.served_by = (list_phone_numbers.filter #>> '{served_by,eq}')::uuid)
      and (list_phone_numbers.filter #> '{served_by,in}' is null
        or t.served_by = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_phone_numbers.filter #> '{served_by,in}') as one (value))))
      and (list_phone_numbers.filter #> '{served_by,is_null}' is null or (t.served_by is null) = (list_phone_numbers.filter #>> '{served_by,is_null}')::boolean)
      and case
        when v_above is null then true
        when v_column = 'number' then (t.number, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        else t.id > (v_above ->> 2)::uuid
      end
      and case
        when v_below is null then true
        when v_column = 'number' then (t.number, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        else t.id < (v_below ->> 2)::uuid
      end
    order by
      case when v_column = 'number' and v_descending = v_backward then t.number end,
      case when v_column = 'number' and v_descending <> v_backward then t.number end desc,
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_phone_numbers.before is not null else v_more end,
      case when v_backward then v_more else list_phone_numbers.after is not null end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_phone_numbers.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_phone_numbers.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::callcenter.page_info
  )::callcenter.phone_number_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.list_phone_numbers(jsonb, text, integer, text, integer, text) is 'A page of rows of PhoneNumber that the caller may see.';
revoke all on function callcenter.list_phone_numbers(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.list_phone_numbers(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function callcenter.list_phone_numbers(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter.create_phone_number(
  tenant_id uuid,
  number text,
  title text,
  menu_id uuid default null,
  campaign_id uuid default null,
  served_by uuid default null,
  is_active boolean default true
)
returns callcenter.phone_numbers
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(create_phone_number.number), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if create_phone_number.tenant_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (create_phone_number.tenant_id = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if create_phone_number.number is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'number is required.';
  end if;
  if not (number ~ '^[+][1-9][0-9]{6,14}$') then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'number is not a valid value.';
  end if;
  if create_phone_number.title is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'title is required.';
  end if;
  if not (char_length(title) between 1 and 80) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'title is not a valid value.';
  end if;
  if create_phone_number.is_active is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'isActive is required.';
  end if;

declare
  v_row callcenter.phone_numbers;
begin
  insert into callcenter.phone_numbers as t (
    tenant_id,
    number,
    title,
    menu_id,
    campaign_id,
    served_by,
    is_active
  )
  values (
    create_phone_number.tenant_id,
    create_phone_number.number,
    create_phone_number.title,
    create_phone_number.menu_id,
    create_phone_number.campaign_id,
    create_phone_number.served_by,
    create_phone_number.is_active
  )
  returning t.* into v_row;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.create_phone_number(uuid, text, text, uuid, uuid, uuid, boolean) is 'Makes a new PhoneNumber.';
revoke all on function callcenter.create_phone_number(uuid, text, text, uuid, uuid, uuid, boolean) from public, anon, authenticated, service_role;
grant execute on function callcenter.create_phone_number(uuid, text, text, uuid, uuid, uuid, boolean) to authenticated, service_role;
alter function callcenter.create_phone_number(uuid, text, text, uuid, uuid, uuid, boolean) owner to callcenter_api;

create or replace function callcenter.update_phone_number(
  id uuid,
  patch jsonb
)
returns callcenter.phone_numbers
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(update_phone_number.patch), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if update_phone_number.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if update_phone_number.patch is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'patch is required.';
  end if;

declare
  v_new callcenter.phone_numbers;
  v_row callcenter.phone_numbers;
begin
  if jsonb_typeof(update_phone_number.patch) <> 'object' or exists (
    select from jsonb_each(update_phone_number.patch) as given
    where case
        when given.key = 'is_active' then jsonb_typeof(given.value) <> 'boolean'
        when given.key in ('number', 'title') then jsonb_typeof(given.value) <> 'string'
        when given.key in ('menu_id', 'campaign_id', 'served_by') then jsonb_typeof(given.value) not in ('string', 'null')
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
  end if;
  v_new := jsonb_populate_record(null::callcenter.phone_numbers, update_phone_number.patch);
  update callcenter.phone_numbers as t
  set
    number = case when update_phone_number.patch ? 'number' then v_new.number else t.number end,
    title = case when update_phone_number.patch ? 'title' then v_new.title else t.title end,
    menu_id = case when update_phone_number.patch ? 'menu_id' then v_new.menu_id else t.menu_id end,
    campaign_id = case when update_phone_number.patch ? 'campaign_id' then v_new.campaign_id else t.campaign_id end,
    served_by = case when update_phone_number.patch ? 'served_by' then v_new.served_by else t.served_by end,
    is_active = case when update_phone_number.patch ? 'is_active' then v_new.is_active else t.is_active end
  where t.id = update_phone_number.id
  returning t.* into v_row;
  if found then
    return v_row;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from callcenter.phone_numbers t where t.id = update_phone_number.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such PhoneNumber.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this PhoneNumber.';
exception when data_exception or check_violation or not_null_violation then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.update_phone_number(uuid, jsonb) is 'Changes some fields of a PhoneNumber: what is absent stays, null empties.';
revoke all on function callcenter.update_phone_number(uuid, jsonb) from public, anon, authenticated, service_role;
grant execute on function callcenter.update_phone_number(uuid, jsonb) to authenticated, service_role;
alter function callcenter.update_phone_number(uuid, jsonb) owner to callcenter_api;

create or replace function callcenter_private.list_message_providers(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.message_provider_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_message_providers.filter), 0) + coalesce(pg_column_size(list_message_providers.order_by), 0) + coalesce(pg_column_size(list_message_providers.after), 0) + coalesce(pg_column_size(list_message_providers.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_message_providers.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_message_providers.order_by <> all (array['ID_ASC', 'ID_DESC', 'CHANNEL_ASC', 'CHANNEL_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_message_providers.last, list_message_providers.first, 25);
  v_backward boolean := list_message_providers.last is not null;
  v_column text := case
    when list_message_providers.order_by in ('ID_ASC', 'ID_DESC') then 'id'
    when list_message_providers.order_by in ('CHANNEL_ASC', 'CHANNEL_DESC') then 'channel'
  end;
  v_descending boolean := right(list_message_providers.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows callcenter.message_providers[];
  v_more boolean;
begin
  if list_message_providers.first is not null and list_message_providers.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_message_providers.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'tenant_id', 'channel') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        when given.key = 'served_by' then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          when asked.key = 'is_null' then jsonb_typeof(asked.value) <> 'boolean'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := callcenter_private.cursor_place(list_message_providers.after);
  v_before := callcenter_private.cursor_place(list_message_providers.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_message_providers.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_message_providers.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::callcenter.message_providers
    from callcenter.message_providers t
    where (list_message_providers.filter #> '{id,eq}' is null or t.id = (list_message_providers.filter #>> '{id,eq}')::uuid)
      and (list_message_providers.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_message_providers.filter #> '{id,in}') as one (value))))
      and (list_message_providers.filter #> '{tenant_id,eq}' is null or t.tenant_id = (list_message_providers.filter #>> '{tenant_id,eq}')::uuid)
      and (list_message_providers.filter #> '{tenant_id,in}' is null
        or t.tenant_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_message_providers.filter #> '{tenant_id,in}') as one (value))))
      and (list_message_providers.filter #> '{channel,eq}' is null or t.channel = (list_message_providers.filter #>> '{channel,eq}')::text)
      and (list_message_providers.filter #> '{channel,in}' is null
        or t.channel = any (array(
          select one.value::text from jsonb_array_elements_text(list_message_providers.filter #> '{channel,in}') as one (value))))
      and (list_message_providers.filter #> '{served_by,eq}' is null or t.served_by = (list_message_providers.filter #>> '{served_by,eq}')::uuid)
      and (list_message_providers.filter #> '{served_by,in}' is null
        or t.served_by = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_message_providers.filter #> '{served_by,in}') as one (value))))
      and (list_message_providers.filter #> '{served_by,is_null}' is null or (t.served_by is null) = (list_message_providers.filter #>> '{served_by,is_null}')::boolean)
      and case
        when v_above is null then true
        when v_column = 'channel' then (t.channel, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        else t.id > (v_above ->> 2)::uuid
      end
      and case
        when v_below is null then true
        when v_column = 'channel' then (t.channel, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        else t.id < (v_below ->> 2)::uuid
      end
    order by
      case when v_column = 'channel' and v_descending = v_backward then t.channel end,
      case when v_column = 'channel' and v_descending <> v_backward then t.channel end desc,
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_message_providers.before is not null else v_more end,
      case when v_backward then v_more else list_message_providers.after is not null end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_message_providers.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_message_providers.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::callcenter.page_info
  )::callcenter.message_provider_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.list_message_providers(jsonb, text, integer, text, integer, text) is 'A page of rows of MessageProvider that the caller may see.';
revoke all on function callcenter_private.list_message_providers(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
alter function callcenter_private.list_message_providers(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter.list_message_providers(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.message_provider_connection
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
select row(array(select callcenter_private.masked_message_providers(r.nodes[i]) from generate_subscripts(r.nodes, 1) as i order by i), r.page_info)::callcenter.message_provider_connection from callcenter_private.list_message_providers(list_message_providers.filter, list_message_providers.order_by, list_message_providers.first, list_message_providers.after, list_message_providers.last, list_message_providers.before) as r
$$;
comment on function callcenter.list_message_providers(jsonb, text, integer, text, integer, text) is 'A page of rows of MessageProvider that the caller may see.';
revoke all on function callcenter.list_message_providers(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.list_message_providers(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function callcenter.list_message_providers(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter_private.create_message_provider(
  tenant_id uuid,
  channel text,
  name text,
  credential text,
  sender text default null,
  served_by uuid default null,
  is_active boolean default true
)
returns callcenter.message_providers
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if create_message_provider.tenant_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (create_message_provider.tenant_id = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if create_message_provider.channel is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'channel is required.';
  end if;
  if create_message_provider.channel <> all (array['SMS', 'EMAIL', 'WHATSAPP', 'SLACK', 'PUSH']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'channel is not a valid value.';
  end if;
  if create_message_provider.name is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'name is required.';
  end if;
  if not (char_length(name) between 1 and 80) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'name is not a valid value.';
  end if;
  if create_message_provider.credential is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'credential is required.';
  end if;
  if not (char_length(credential) between 8 and 500) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'credential is not a valid value.';
  end if;
  if not (char_length(sender) between 1 and 120) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'sender is not a valid value.';
  end if;
  if create_message_provider.is_active is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'isActive is required.';
  end if;

declare
  v_row callcenter.message_providers;
begin
  insert into callcenter.message_providers as t (
    tenant_id,
    channel,
    name,
    credential,
    sender,
    served_by,
    is_active
  )
  values (
    create_message_provider.tenant_id,
    create_message_provider.channel,
    create_message_provider.name,
    create_message_provider.credential,
    create_message_provider.sender,
    create_message_provider.served_by,
    create_message_provider.is_active
  )
  returning t.* into v_row;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.create_message_provider(uuid, text, text, text, text, uuid, boolean) is 'Makes a new MessageProvider.';
revoke all on function callcenter_private.create_message_provider(uuid, text, text, text, text, uuid, boolean) from public, anon, authenticated, service_role;
alter function callcenter_private.create_message_provider(uuid, text, text, text, text, uuid, boolean) owner to callcenter_api;

create or replace function callcenter.create_message_provider(
  tenant_id uuid,
  channel text,
  name text,
  credential text,
  sender text default null,
  served_by uuid default null,
  is_active boolean default true
)
returns callcenter.message_providers
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_message_providers(callcenter_private.create_message_provider(create_message_provider.tenant_id, create_message_provider.channel, create_message_provider.name, create_message_provider.credential, create_message_provider.sender, create_message_provider.served_by, create_message_provider.is_active))
$$;
comment on function callcenter.create_message_provider(uuid, text, text, text, text, uuid, boolean) is 'Makes a new MessageProvider.';
revoke all on function callcenter.create_message_provider(uuid, text, text, text, text, uuid, boolean) from public, anon, authenticated, service_role;
grant execute on function callcenter.create_message_provider(uuid, text, text, text, text, uuid, boolean) to authenticated, service_role;
alter function callcenter.create_message_provider(uuid, text, text, text, text, uuid, boolean) owner to callcenter_api;

create or replace function callcenter_private.update_message_provider(
  id uuid,
  patch jsonb
)
returns callcenter.message_providers
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(update_message_provider.patch), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if update_message_provider.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if update_message_provider.patch is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'patch is required.';
  end if;

declare
  v_new callcenter.message_providers;
  v_row callcenter.message_providers;
begin
  if jsonb_typeof(update_message_provider.patch) <> 'object' or exists (
    select from jsonb_each(update_message_provider.patch) as given
    where case
        when given.key = 'is_active' then jsonb_typeof(given.value) <> 'boolean'
        when given.key in ('channel', 'name', 'credential') then jsonb_typeof(given.value) <> 'string'
        when given.key in ('sender', 'served_by') then jsonb_typeof(given.value) not in ('string', 'null')
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
  end if;
  v_new := jsonb_populate_record(null::callcenter.message_providers, update_message_provider.patch);
  update callcenter.message_providers as t
  set
    channel = case when update_message_provider.patch ? 'channel' then v_new.channel else t.channel end,
    name = case when update_message_provider.patch ? 'name' then v_new.name else t.name end,
    credential = case when update_message_provider.patch ? 'credential' then v_new.credential else t.credential end,
    sender = case when update_message_provider.patch ? 'sender' then v_new.sender else t.sender end,
    served_by = case when update_message_provider.patch ? 'served_by' then v_new.served_by else t.served_by end,
    is_active = case when update_message_provider.patch ? 'is_active' then v_new.is_active else t.is_active end
  where t.id = update_message_provider.id
  returning t.* into v_row;
  if found then
    return v_row;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from callcenter.message_providers t where t.id = update_message_provider.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such MessageProvider.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this MessageProvider.';
exception when data_exception or check_violation or not_null_violation then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.update_message_provider(uuid, jsonb) is 'Changes some fields of a MessageProvider: what is absent stays, null empties.';
revoke all on function callcenter_private.update_message_provider(uuid, jsonb) from public, anon, authenticated, service_role;
alter function callcenter_private.update_message_provider(uuid, jsonb) owner to callcenter_api;

create or replace function callcenter.update_message_provider(
  id uuid,
  patch jsonb
)
returns callcenter.message_providers
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_message_providers(callcenter_private.update_message_provider(update_message_provider.id, update_message_provider.patch))
$$;
comment on function callcenter.update_message_provider(uuid, jsonb) is 'Changes some fields of a MessageProvider: what is absent stays, null empties.';
revoke all on function callcenter.update_message_provider(uuid, jsonb) from public, anon, authenticated, service_role;
grant execute on function callcenter.update_message_provider(uuid, jsonb) to authenticated, service_role;
alter function callcenter.update_message_provider(uuid, jsonb) owner to callcenter_api;

create or replace function callcenter.list_message_templates(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.message_template_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_message_templates.filter), 0) + coalesce(pg_column_size(list_message_templates.order_by), 0) + coalesce(pg_column_size(list_message_templates.after), 0) + coalesce(pg_column_size(list_message_templates.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_message_templates.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_message_templates.order_by <> all (array['ID_ASC', 'ID_DESC', 'CHANNEL_ASC', 'CHANNEL_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_message_templates.last, list_message_templates.first, 25);
  v_backward boolean := list_message_templates.last is not null;
  v_column text := case
    when list_message_templates.order_by in ('ID_ASC', 'ID_DESC') then 'id'
    when list_message_templates.order_by in ('CHANNEL_ASC', 'CHANNEL_DESC') then 'channel'
  end;
  v_descending boolean := right(list_message_templates.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows callcenter.message_templates[];
  v_more boolean;
begin
  if list_message_templates.first is not null and list_message_templates.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_message_templates.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'tenant_id', 'channel') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := callcenter_private.cursor_place(list_message_templates.after);
  v_before := callcenter_private.cursor_place(list_message_templates.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_message_templates.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_message_templates.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::callcenter.message_templates
    from callcenter.message_templates t
    where (list_message_templates.filter #> '{id,eq}' is null or t.id = (list_message_templates.filter #>> '{id,eq}')::uuid)
      and (list_message_templates.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_message_templates.filter #> '{id,in}') as one (value))))
      and (list_message_templates.filter #> '{tenant_id,eq}' is null or t.tenant_id = (list_message_templates.filter #>> '{tenant_id,eq}')::uuid)
      and (list_message_templates.filter #> '{tenant_id,in}' is null
        or t.tenant_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_message_templates.filter #> '{tenant_id,in}') as one (value))))
      and (list_message_templates.filter #> '{channel,eq}' is null or t.channel = (list_message_templates.filter #>> '{channel,eq}')::text)
      and (list_message_templates.filter #> '{channel,in}' is null
        or t.channel = any (array(
          select one.value::text from jsonb_array_elements_text(list_message_templates.filter #> '{channel,in}') as one (value))))
      and case
        when v_above is null then true
        when v_column = 'channel' then (t.channel, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        else t.id > (v_above ->> 2)::uuid
      end
      and case
        when v_below is null then true
        when v_column = 'channel' then (t.channel, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        else t.id < (v_below ->> 2)::uuid
      end
    order by
      case when v_column = 'channel' and v_descending = v_backward then t.channel end,
      case when v_column = 'channel' and v_descending <> v_backward then t.channel end desc,
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_message_templates.before is not null else v_more end,
      case when v_backward then v_more else list_message_templates.after is not null end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_message_templates.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_message_templates.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::callcenter.page_info
  )::callcenter.message_template_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.list_message_templates(jsonb, text, integer, text, integer, text) is 'A page of rows of MessageTemplate that the caller may see.';
revoke all on function callcenter.list_message_templates(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.list_message_templates(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function callcenter.list_message_templates(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter.create_message_template(
  tenant_id uuid,
  channel text,
  code text,
  body text,
  language text default 'en',
  subject text default null,
  is_active boolean default true
)
returns callcenter.message_templates
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(create_message_template.code), 0) + coalesce(pg_column_size(create_message_template.language), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if create_message_template.tenant_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (create_message_template.tenant_id = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if create_message_template.channel is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'channel is required.';
  end if;
  if create_message_template.channel <> all (array['SMS', 'EMAIL', 'WHATSAPP', 'SLACK', 'PUSH']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'channel is not a valid value.';
  end if;
  if create_message_template.code is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'code is required.';
  end if;
  begin
    perform create_message_template.code::callcenter.code;
  exception when check_violation or not_null_violation then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'code is not a valid value.';
  end;
  if create_message_template.body is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'body is required.';
  end if;
  if not (char_length(body) between 1 and 4000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'body is not a valid value.';
  end if;
  if create_message_template.language is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'language is required.';
  end if;
  if not (language ~ '^[a-z]{2}$') then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'language is not a valid value.';
  end if;
  if not (char_length(subject) between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'subject is not a valid value.';
  end if;
  if create_message_template.is_active is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'isActive is required.';
  end if;

declare
  v_row callcenter.message_templates;
begin
  insert into callcenter.message_templates as t (
    tenant_id,
    channel,
    code,
    language,
    subject,
    body,
    is_active
  )
  values (
    create_message_template.tenant_id,
    create_message_template.channel,
    create_message_template.code,
    create_message_template.language,
    create_message_template.subject,
    create_message_template.body,
    create_message_template.is_active
  )
  returning t.* into v_row;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.create_message_template(uuid, text, text, text, text, text, boolean) is 'Makes a new MessageTemplate.';
revoke all on function callcenter.create_message_template(uuid, text, text, text, text, text, boolean) from public, anon, authenticated, service_role;
grant execute on function callcenter.create_message_template(uuid, text, text, text, text, text, boolean) to authenticated, service_role;
alter function callcenter.create_message_template(uuid, text, text, text, text, text, boolean) owner to callcenter_api;

create or replace function callcenter.update_message_template(
  id uuid,
  patch jsonb
)
returns callcenter.message_templates
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(update_message_template.patch), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if update_message_template.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if update_message_template.patch is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'patch is required.';
  end if;

declare
  v_new callcenter.message_templates;
  v_row callcenter.message_templates;
begin
  if jsonb_typeof(update_message_template.patch) <> 'object' or exists (
    select from jsonb_each(update_message_template.patch) as given
    where case
        when given.key = 'is_active' then jsonb_typeof(given.value) <> 'boolean'
        when given.key in ('channel', 'code', 'language', 'body') then jsonb_typeof(given.value) <> 'string'
        when given.key = 'subject' then jsonb_typeof(given.value) not in ('string', 'null')
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
  end if;
  v_new := jsonb_populate_record(null::callcenter.message_templates, update_message_template.patch);
  update callcenter.message_templates as t
  set
    channel = case when update_message_template.patch ? 'channel' then v_new.channel else t.channel end,
    code = case when update_message_template.patch ? 'code' then v_new.code else t.code end,
    language = case when update_message_template.patch ? 'language' then v_new.language else t.language end,
    subject = case when update_message_template.patch ? 'subject' then v_new.subject else t.subject end,
    body = case when update_message_template.patch ? 'body' then v_new.body else t.body end,
    is_active = case when update_message_template.patch ? 'is_active' then v_new.is_active else t.is_active end
  where t.id = update_message_template.id
  returning t.* into v_row;
  if found then
    return v_row;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from callcenter.message_templates t where t.id = update_message_template.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such MessageTemplate.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this MessageTemplate.';
exception when data_exception or check_violation or not_null_violation then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.update_message_template(uuid, jsonb) is 'Changes some fields of a MessageTemplate: what is absent stays, null empties.';
revoke all on function callcenter.update_message_template(uuid, jsonb) from public, anon, authenticated, service_role;
grant execute on function callcenter.update_message_template(uuid, jsonb) to authenticated, service_role;
alter function callcenter.update_message_template(uuid, jsonb) owner to callcenter_api;

create or replace function callcenter_private.get_message(
  id uuid
)
returns callcenter.messages
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if get_message.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_row callcenter.messages;
begin
  select t.* into v_row from callcenter.messages t where t.id = get_message.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such Message.';
  end if;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.get_message(uuid) is 'One Message by its key.';
revoke all on function callcenter_private.get_message(uuid) from public, anon, authenticated, service_role;
alter function callcenter_private.get_message(uuid) owner to callcenter_api;

create or replace function callcenter.get_message(
  id uuid
)
returns callcenter.messages
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_messages(callcenter_private.get_message(get_message.id))
$$;
comment on function callcenter.get_message(uuid) is 'One Message by its key.';
revoke all on function callcenter.get_message(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.get_message(uuid) to authenticated, service_role;
alter function callcenter.get_message(uuid) owner to callcenter_api;

create or replace function callcenter_private.list_messages(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.message_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_messages.filter), 0) + coalesce(pg_column_size(list_messages.order_by), 0) + coalesce(pg_column_size(list_messages.after), 0) + coalesce(pg_column_size(list_messages.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_messages.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_messages.order_by <> all (array['ID_ASC', 'ID_DESC', 'PROVIDER_REFERENCE_ASC', 'PROVIDER_REFERENCE_DESC', 'DELIVERY_ASC', 'DELIVERY_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_messages.last, list_messages.first, 25);
  v_backward boolean := list_messages.last is not null;
  v_column text := case
    when list_messages.order_by in ('ID_ASC', 'ID_DESC') then 'id'
    when list_messages.order_by in ('PROVIDER_REFERENCE_ASC', 'PROVIDER_REFERENCE_DESC') then 'provider_reference'
    when list_messages.order_by in ('DELIVERY_ASC', 'DELIVERY_DESC') then 'delivery'
  end;
  v_descending boolean := right(list_messages.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows callcenter.messages[];
  v_more boolean;
begin
  if list_messages.first is not null and list_messages.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_messages.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'tenant_id', 'delivery') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        when given.key in ('lead_id', 'colleague_id', 'author_id', 'template_id', 'provider_id', 'carrier_id', 'provider_reference') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          when asked.key = 'is_null' then jsonb_typeof(asked.value) <> 'boolean'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := callcenter_private.cursor_place(list_messages.after);
  v_before := callcenter_private.cursor_place(list_messages.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_messages.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_messages.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::callcenter.messages
    from callcenter.messages t
    where (list_messages.filter #> '{id,eq}' is null or t.id = (list_messages.filter #>> '{id,eq}')::uuid)
      and (list_messages.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_messages.filter #> '{id,in}') as one (value))))
      and (list_messages.filter #> '{tenant_id,eq}' is null or t.tenant_id = (list_messages.filter #>> '{tenant_id,eq}')::uuid)
      and (list_messages.filter #> '{tenant_id,in}' is null
        or t.tenant_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_messages.filter #> '{tenant_id,in}') as one (value))))
      and (list_messages.filter #> '{lead_id,eq}' is null or t.lead_id = (list_messages.filter #>> '{lead_id,eq}')::uuid)
      and (list_messages.filter #> '{lead_id,in}' is null
        or t.lead_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_messages.filter #> '{lead_id,in}') as one (value))))
      and (list_messages.filter #> '{lead_id,is_null}' is null or (t.lead_id is null) = (list_messages.filter #>> '{lead_id,is_null}')::boolean)
      and (list_messages.filter #> '{colleague_id,eq}' is null or t.colleague_id = (list_messages.filter #>> '{colleague_id,eq}')::uuid)
      and (list_messages.filter #> '{colleague_id,in}' is null
        or t.colleague_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_messages.filter #> '{colleague_id,in}') as one (value))))
      and (list_messages.filter #> '{colleague_id,is_null}' is null or (t.colleague_id is null) = (list_messages.filter #>> '{colleague_id,is_null}')::boolean)
      and (list_messages.filter #> '{author_id,eq}' is null or t.author_id = (list_messages.filter #>> '{author_id,eq}')::uuid)
      and (list_messages.filter #> '{author_id,in}' is null
        or t.author_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_messages.filter #> '{author_id,in}') as one (value))))
      and (list_messages.filter #> '{author_id,is_null}' is null or (t.author_id is null) = (list_messages.filter #>> '{author_id,is_null}')::boolean)
      and (list_messages.filter #> '{template_id,eq}' is null or t.template_id = (list_messages.filter #>> '{template_id,eq}')::uuid)
      and (list_messages.filter #> '{template_id,in}' is null
        or t.template_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_messages.filter #> '{template_id,in}') as one (value))))
      and (list_messages.filter #> '{template_id,is_null}' is null or (t.template_id is null) = (list_messages.filter #>> '{template_id,is_null}')::boolean)
      and (list_messages.filter #> '{provider_id,eq}' is null or t.provider_id = (list_messages.filter #>> '{provider_id,eq}')::uuid)
      and (list_messages.filter #> '{provider_id,in}' is null
        or t.provider_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_messages.filter #> '{provider_id,in}') as one (value))))
      and (list_messages.filter #> '{provider_id,is_null}' is null or (t.provider_id is null) = (list_messages.filter #>> '{provider_id,is_null}')::boolean)
      and (list_messages.filter #> '{carrier_id,eq}' is null or t.carrier_id = (list_messages.filter #>> '{carrier_id,eq}')::uuid)
      and (list_messages.filter #> '{carrier_id,in}' is null
        or t.carrier_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_messages.filter #> '{carrier_id,in}') as one (value))))
      and (list_messages.filter #> '{carrier_id,is_null}' is null or (t.carrier_id is null) = (list_messages.filter #>> '{carrier_id,is_null}')::boolean)
      and (list_messages.filter #> '{provider_reference,eq}' is null or t.provider_reference = (list_messages.filter #>> '{provider_reference,eq}')::text)
      and (list_messages.filter #> '{provider_reference,in}' is null
        or t.provider_reference = any (array(
          select one.value::text from jsonb_array_elements_text(list_messages.filter #> '{provider_reference,in}') as one (value))))
      and (list_messages.filter #> '{provider_reference,is_null}' is null or (t.provider_reference is null) = (list_messages.filter #>> '{provider_reference,is_null}')::boolean)
      and (list_messages.filter #> '{delivery,eq}' is null or t.delivery = (list_messages.filter #>> '{delivery,eq}')::text)
      and (list_messages.filter #> '{delivery,in}' is null
        or t.delivery = any (array(
          select one.value::text from jsonb_array_elements_text(list_messages.filter #> '{delivery,in}') as one (value))))
      and case
        when v_above is null then true
        when v_column = 'provider_reference' then case
            when v_above ->> 1 is null then t.provider_reference is null and t.id > (v_above ->> 2)::uuid
            else (t.provider_reference, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid) or t.provider_reference is null
          end
        when v_column = 'delivery' then (t.delivery, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        else t.id > (v_above ->> 2)::uuid
      end
      and case
        when v_below is null then true
        when v_column = 'provider_reference' then case
            when v_below ->> 1 is null then t.provider_reference is not null or t.id < (v_below ->> 2)::uuid
            else (t.provider_reference, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
          end
        when v_column = 'delivery' then (t.delivery, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        else t.id < (v_below ->> 2)::uuid
      end
    order by
      case when v_column = 'provider_reference' and v_descending = v_backward then t.provider_reference end,
      case when v_column = 'provider_reference' and v_descending <> v_backward then t.provider_reference end desc,
      case when v_column = 'delivery' and v_descending = v_backward then t.delivery end,
      case when v_column = 'delivery' and v_descending <> v_backward then t.delivery end desc,
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_messages.before is not null else v_more end,
      case when v_backward then v_more else list_messages.after is not null end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_messages.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_messages.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::callcenter.page_info
  )::callcenter.message_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.list_messages(jsonb, text, integer, text, integer, text) is 'A page of rows of Message that the caller may see.';
revoke all on function callcenter_private.list_messages(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
alter function callcenter_private.list_messages(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter.list_messages(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.message_connection
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
select row(array(select callcenter_private.masked_messages(r.nodes[i]) from generate_subscripts(r.nodes, 1) as i order by i), r.page_info)::callcenter.message_connection from callcenter_private.list_messages(list_messages.filter, list_messages.order_by, list_messages.first, list_messages.after, list_messages.last, list_messages.before) as r
$$;
comment on function callcenter.list_messages(jsonb, text, integer, text, integer, text) is 'A page of rows of Message that the caller may see.';
revoke all on function callcenter.list_messages(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.list_messages(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function callcenter.list_messages(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter_private.get_device_token(
  id uuid
)
returns callcenter.device_tokens
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if get_device_token.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_row callcenter.device_tokens;
begin
  select t.* into v_row from callcenter.device_tokens t where t.id = get_device_token.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such DeviceToken.';
  end if;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.get_device_token(uuid) is 'One DeviceToken by its key.';
revoke all on function callcenter_private.get_device_token(uuid) from public, anon, authenticated, service_role;
alter function callcenter_private.get_device_token(uuid) owner to callcenter_api;

create or replace function callcenter.get_device_token(
  id uuid
)
returns callcenter.device_tokens
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
select callcenter_private.masked_device_tokens(callcenter_private.get_device_token(get_device_token.id))
$$;
comment on function callcenter.get_device_token(uuid) is 'One DeviceToken by its key.';
revoke all on function callcenter.get_device_token(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.get_device_token(uuid) to authenticated, service_role;
alter function callcenter.get_device_token(uuid) owner to callcenter_api;

create or replace function callcenter_private.list_device_tokens(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.device_token_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_device_tokens.filter), 0) + coalesce(pg_column_size(list_device_tokens.order_by), 0) + coalesce(pg_column_size(list_device_tokens.after), 0) + coalesce(pg_column_size(list_device_tokens.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_device_tokens.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_device_tokens.order_by <> all (array['ID_ASC', 'ID_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_device_tokens.last, list_device_tokens.first, 25);
  v_backward boolean := list_device_tokens.last is not null;
  v_column text := case
    when list_device_tokens.order_by in ('ID_ASC', 'ID_DESC') then 'id'
  end;
  v_descending boolean := right(list_device_tokens.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows callcenter.device_tokens[];
  v_more boolean;
begin
  if list_device_tokens.first is not null and list_device_tokens.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_device_tokens.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'tenant_id', 'user_id') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        when given.key = 'carrier_id' then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          when asked.key = 'is_null' then jsonb_typeof(asked.value) <> 'boolean'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := callcenter_private.cursor_place(list_device_tokens.after);
  v_before := callcenter_private.cursor_place(list_device_tokens.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_device_tokens.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_device_tokens.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::callcenter.device_tokens
    from callcenter.device_tokens t
    where (list_device_tokens.filter #> '{id,eq}' is null or t.id = (list_device_tokens.filter #>> '{id,eq}')::uuid)
      and (list_device_tokens.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_device_tokens.filter #> '{id,in}') as one (value))))
      and (list_device_tokens.filter #> '{tenant_id,eq}' is null or t.tenant_id = (list_device_tokens.filter #>> '{tenant_id,eq}')::uuid)
      and (list_device_tokens.filter #> '{tenant_id,in}' is null
        or t.tenant_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_device_tokens.filter #> '{tenant_id,in}') as one (value))))
      and (list_device_tokens.filter #> '{user_id,eq}' is null or t.user_id = (list_device_tokens.filter #>> '{user_id,eq}')::uuid)
      and (list_device_tokens.filter #> '{user_id,in}' is null
        or t.user_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_device_tokens.filter #> '{user_id,in}') as one (value))))
      and (list_device_tokens.filter #> '{carrier_id,eq}' is null or t.carrier_id = (list_device_tokens.filter #>> '{carrier_id,eq}')::uuid)
      and (list_device_tokens.filter #> '{carrier_id,in}' is null
        or t.carrier_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_device_tokens.filter #> '{carrier_id,in}') as one (value))))
      and (list_device_tokens.filter #> '{carrier_id,is_null}' is null or (t.carrier_id is null) = (list_device_tokens.filter #>> '{carrier_id,is_null}')::boolean)
      and (v_above is null or t.id > (v_above ->> 2)::uuid)
      and (v_below is null or t.id < (v_below ->> 2)::uuid)
    order by
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_device_tokens.before is not null else v_more end,
      case when v_backward then v_more else list_device_tokens.after is not null end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_device_tokens.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_device_tokens.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::callcenter.page_info
  )::callcenter.device_token_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter_private.list_device_tokens(jsonb, text, integer, text, integer, text) is 'A page of rows of DeviceToken that the caller may see.';
revoke all on function callcenter_private.list_device_tokens(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
alter function callcenter_private.list_device_tokens(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter.list_device_tokens(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.device_token_connection
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
select row(array(select callcenter_private.masked_device_tokens(r.nodes[i]) from generate_subscripts(r.nodes, 1) as i order by i), r.page_info)::callcenter.device_token_connection from callcenter_private.list_device_tokens(list_device_tokens.filter, list_device_tokens.order_by, list_device_tokens.first, list_device_tokens.after, list_device_tokens.last, list_device_tokens.before) as r
$$;
comment on function callcenter.list_device_tokens(jsonb, text, integer, text, integer, text) is 'A page of rows of DeviceToken that the caller may see.';
revoke all on function callcenter.list_device_tokens(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.list_device_tokens(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function callcenter.list_device_tokens(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter.delete_device_token(
  id uuid
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if delete_device_token.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_row callcenter.device_tokens;
begin
  delete from callcenter.device_tokens t where t.id = delete_device_token.id;
  if found then
    return;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from callcenter.device_tokens t where t.id = delete_device_token.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such DeviceToken.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this DeviceToken.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'STILL_REFERENCED', detail = 'Something still refers to it.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.delete_device_token(uuid) is 'Deletes a DeviceToken.';
revoke all on function callcenter.delete_device_token(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.delete_device_token(uuid) to authenticated, service_role;
alter function callcenter.delete_device_token(uuid) owner to callcenter_api;

create or replace function callcenter.list_point_rules(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.point_rule_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_point_rules.filter), 0) + coalesce(pg_column_size(list_point_rules.order_by), 0) + coalesce(pg_column_size(list_point_rules.after), 0) + coalesce(pg_column_size(list_point_rules.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_point_rules.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_point_rules.order_by <> all (array['ID_ASC', 'ID_DESC', 'DEED_ASC', 'DEED_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_point_rules.last, list_point_rules.first, 25);
  v_backward boolean := list_point_rules.last is not null;
  v_column text := case
    when list_point_rules.order_by in ('ID_ASC', 'ID_DESC') then 'id'
    when list_point_rules.order_by in ('DEED_ASC', 'DEED_DESC') then 'deed'
  end;
  v_descending boolean := right(list_point_rules.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows callcenter.point_rules[];
  v_more boolean;
begin
  if list_point_rules.first is not null and list_point_rules.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_point_rules.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'tenant_id', 'deed') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := callcenter_private.cursor_place(list_point_rules.after);
  v_before := callcenter_private.cursor_place(list_point_rules.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_point_rules.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_point_rules.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::callcenter.point_rules
    from callcenter.point_rules t
    where (list_point_rules.filter #> '{id,eq}' is null or t.id = (list_point_rules.filter #>> '{id,eq}')::uuid)
      and (list_point_rules.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_point_rules.filter #> '{id,in}') as one (value))))
      and (list_point_rules.filter #> '{tenant_id,eq}' is null or t.tenant_id = (list_point_rules.filter #>> '{tenant_id,eq}')::uuid)
      and (list_point_rules.filter #> '{tenant_id,in}' is null
        or t.tenant_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_point_rules.filter #> '{tenant_id,in}') as one (value))))
      and (list_point_rules.filter #> '{deed,eq}' is null or t.deed = (list_point_rules.filter #>> '{deed,eq}')::text)
      and (list_point_rules.filter #> '{deed,in}' is null
        or t.deed = any (array(
          select one.value::text from jsonb_array_elements_text(list_point_rules.filter #> '{deed,in}') as one (value))))
      and case
        when v_above is null then true
        when v_column = 'deed' then (t.deed, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        else t.id > (v_above ->> 2)::uuid
      end
      and case
        when v_below is null then true
        when v_column = 'deed' then (t.deed, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        else t.id < (v_below ->> 2)::uuid
      end
    order by
      case when v_column = 'deed' and v_descending = v_backward then t.deed end,
      case when v_column = 'deed' and v_descending <> v_backward then t.deed end desc,
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_point_rules.before is not null else v_more end,
      case when v_backward then v_more else list_point_rules.after is not null end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_point_rules.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_point_rules.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::callcenter.page_info
  )::callcenter.point_rule_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.list_point_rules(jsonb, text, integer, text, integer, text) is 'A page of rows of PointRule that the caller may see.';
revoke all on function callcenter.list_point_rules(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.list_point_rules(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function callcenter.list_point_rules(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter.create_point_rule(
  tenant_id uuid,
  deed text,
  valid_from timestamptz,
  points integer,
  per_day integer default null,
  is_active boolean default true
)
returns callcenter.point_rules
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if create_point_rule.tenant_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (create_point_rule.tenant_id = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if create_point_rule.deed is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'deed is required.';
  end if;
  if create_point_rule.deed <> all (array['CALL_COMPLETED', 'LEAD_CONTACTED', 'LEAD_QUALIFIED', 'LEAD_WON', 'VOICEMAIL_TAKEN', 'MESSAGE_SENT']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'deed is not a valid value.';
  end if;
  if create_point_rule.valid_from is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'validFrom is required.';
  end if;
  if create_point_rule.points is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'points is required.';
  end if;
  if not (points between 1 and 10000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'points is not a valid value.';
  end if;
  if not (per_day between 1 and 1000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'perDay is not a valid value.';
  end if;
  if create_point_rule.is_active is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'isActive is required.';
  end if;

declare
  v_row callcenter.point_rules;
begin
  insert into callcenter.point_rules as t (
    tenant_id,
    deed,
    valid_from,
    points,
    per_day,
    is_active
  )
  values (
    create_point_rule.tenant_id,
    create_point_rule.deed,
    create_point_rule.valid_from,
    create_point_rule.points,
    create_point_rule.per_day,
    create_point_rule.is_active
  )
  returning t.* into v_row;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.create_point_rule(uuid, text, timestamptz, integer, integer, boolean) is 'Makes a new PointRule.';
revoke all on function callcenter.create_point_rule(uuid, text, timestamptz, integer, integer, boolean) from public, anon, authenticated, service_role;
grant execute on function callcenter.create_point_rule(uuid, text, timestamptz, integer, integer, boolean) to authenticated, service_role;
alter function callcenter.create_point_rule(uuid, text, timestamptz, integer, integer, boolean) owner to callcenter_api;

create or replace function callcenter.update_point_rule(
  id uuid,
  patch jsonb
)
returns callcenter.point_rules
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(update_point_rule.patch), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if update_point_rule.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if update_point_rule.patch is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'patch is required.';
  end if;

declare
  v_new callcenter.point_rules;
  v_row callcenter.point_rules;
begin
  if jsonb_typeof(update_point_rule.patch) <> 'object' or exists (
    select from jsonb_each(update_point_rule.patch) as given
    where case
        when given.key = 'is_active' then jsonb_typeof(given.value) <> 'boolean'
        when given.key = 'points' then jsonb_typeof(given.value) <> 'number'
        when given.key = 'per_day' then jsonb_typeof(given.value) not in ('number', 'null')
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
  end if;
  v_new := jsonb_populate_record(null::callcenter.point_rules, update_point_rule.patch);
  update callcenter.point_rules as t
  set
    points = case when update_point_rule.patch ? 'points' then v_new.points else t.points end,
    per_day = case when update_point_rule.patch ? 'per_day' then v_new.per_day else t.per_day end,
    is_active = case when update_point_rule.patch ? 'is_active' then v_new.is_active else t.is_active end
  where t.id = update_point_rule.id
  returning t.* into v_row;
  if found then
    return v_row;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from callcenter.point_rules t where t.id = update_point_rule.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such PointRule.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this PointRule.';
exception when data_exception or check_violation or not_null_violation then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.update_point_rule(uuid, jsonb) is 'Changes some fields of a PointRule: what is absent stays, null empties.';
revoke all on function callcenter.update_point_rule(uuid, jsonb) from public, anon, authenticated, service_role;
grant execute on function callcenter.update_point_rule(uuid, jsonb) to authenticated, service_role;
alter function callcenter.update_point_rule(uuid, jsonb) owner to callcenter_api;

create or replace function callcenter.list_achievement_tiers(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.achievement_tier_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_achievement_tiers.filter), 0) + coalesce(pg_column_size(list_achievement_tiers.order_by), 0) + coalesce(pg_column_size(list_achievement_tiers.after), 0) + coalesce(pg_column_size(list_achievement_tiers.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_achievement_tiers.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_achievement_tiers.order_by <> all (array['ID_ASC', 'ID_DESC', 'TITLE_ASC', 'TITLE_DESC', 'MIN_POINTS_ASC', 'MIN_POINTS_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_achievement_tiers.last, list_achievement_tiers.first, 25);
  v_backward boolean := list_achievement_tiers.last is not null;
  v_column text := case
    when list_achievement_tiers.order_by in ('ID_ASC', 'ID_DESC') then 'id'
    when list_achievement_tiers.order_by in ('TITLE_ASC', 'TITLE_DESC') then 'title'
    when list_achievement_tiers.order_by in ('MIN_POINTS_ASC', 'MIN_POINTS_DESC') then 'min_points'
  end;
  v_descending boolean := right(list_achievement_tiers.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows callcenter.achievement_tiers[];
  v_more boolean;
begin
  if list_achievement_tiers.first is not null and list_achievement_tiers.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_achievement_tiers.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'tenant_id', 'title') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        when given.key = 'min_points' then case
          when asked.key in ('eq', 'gt', 'gte', 'lt', 'lte') then jsonb_typeof(asked.value) <> 'number'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := callcenter_private.cursor_place(list_achievement_tiers.after);
  v_before := callcenter_private.cursor_place(list_achievement_tiers.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_achievement_tiers.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_achievement_tiers.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::callcenter.achievement_tiers
    from callcenter.achievement_tiers t
    where (list_achievement_tiers.filter #> '{id,eq}' is null or t.id = (list_achievement_tiers.filter #>> '{id,eq}')::uuid)
      and (list_achievement_tiers.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_achievement_tiers.filter #> '{id,in}') as one (value))))
      and (list_achievement_tiers.filter #> '{tenant_id,eq}' is null or t.tenant_id = (list_achievement_tiers.filter #>> '{tenant_id,eq}')::uuid)
      and (list_achievement_tiers.filter #> '{tenant_id,in}' is null
        or t.tenant_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_achievement_tiers.filter #> '{tenant_id,in}') as one (value))))
      and (list_achievement_tiers.filter #> '{title,eq}' is null or t.title = (list_achievement_tiers.filter #>> '{title,eq}')::text)
      and (list_achievement_tiers.filter #> '{title,in}' is null
        or t.title = any (array(
          select one.value::text from jsonb_array_elements_text(list_achievement_tiers.filter #> '{title,in}') as one (value))))
      and (list_achievement_tiers.filter #> '{min_points,eq}' is null or t.min_points = (list_achievement_tiers.filter #>> '{min_points,eq}')::integer)
      and (list_achievement_tiers.filter #> '{min_points,gt}' is null or t.min_points > (list_achievement_tiers.filter #>> '{min_points,gt}')::integer)
      and (list_achievement_tiers.filter #> '{min_points,gte}' is null or t.min_points >= (list_achievement_tiers.filter #>> '{min_points,gte}')::integer)
      and (list_achievement_tiers.filter #> '{min_points,lt}' is null or t.min_points < (list_achievement_tiers.filter #>> '{min_points,lt}')::integer)
      and (list_achievement_tiers.filter #> '{min_points,lte}' is null or t.min_points <= (list_achievement_tiers.filter #>> '{min_points,lte}')::integer)
      and (list_achievement_tiers.filter #> '{min_points,in}' is null
        or t.min_points = any (array(
          select one.value::integer from jsonb_array_elements_text(list_achievement_tiers.filter #> '{min_points,in}') as one (value))))
      and case
        when v_above is null then true
        when v_column = 'title' then (t.title, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        when v_column = 'min_points' then (t.min_points, t.id) > ((v_above ->> 1)::integer, (v_above ->> 2)::uuid)
        else t.id > (v_above ->> 2)::uuid
      end
      and case
        when v_below is null then true
        when v_column = 'title' then (t.title, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        when v_column = 'min_points' then (t.min_points, t.id) < ((v_below ->> 1)::integer, (v_below ->> 2)::uuid)
        else t.id < (v_below ->> 2)::uuid
      end
    order by
      case when v_column = 'title' and v_descending = v_backward then t.title end,
      case when v_column = 'title' and v_descending <> v_backward then t.title end desc,
      case when v_column = 'min_points' and v_descending = v_backward then t.min_points end,
      case when v_column = 'min_points' and v_descending <> v_backward then t.min_points end desc,
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_achievement_tiers.before is not null else v_more end,
      case when v_backward then v_more else list_achievement_tiers.after is not null end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_achievement_tiers.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_achievement_tiers.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::callcenter.page_info
  )::callcenter.achievement_tier_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.list_achievement_tiers(jsonb, text, integer, text, integer, text) is 'A page of rows of AchievementTier that the caller may see.';
revoke all on function callcenter.list_achievement_tiers(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.list_achievement_tiers(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function callcenter.list_achievement_tiers(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter.create_achievement_tier(
  tenant_id uuid,
  title text,
  min_points integer
)
returns callcenter.achievement_tiers
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if create_achievement_tier.tenant_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (create_achievement_tier.tenant_id = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if create_achievement_tier.title is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'title is required.';
  end if;
  if not (char_length(title) between 1 and 60) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'title is not a valid value.';
  end if;
  if create_achievement_tier.min_points is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'minPoints is required.';
  end if;
  if not (min_points between 0 and 100000000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'minPoints is not a valid value.';
  end if;

declare
  v_row callcenter.achievement_tiers;
begin
  insert into callcenter.achievement_tiers as t (
    tenant_id,
    title,
    min_points
  )
  values (
    create_achievement_tier.tenant_id,
    create_achievement_tier.title,
    create_achievement_tier.min_points
  )
  returning t.* into v_row;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.create_achievement_tier(uuid, text, integer) is 'Makes a new AchievementTier.';
revoke all on function callcenter.create_achievement_tier(uuid, text, integer) from public, anon, authenticated, service_role;
grant execute on function callcenter.create_achievement_tier(uuid, text, integer) to authenticated, service_role;
alter function callcenter.create_achievement_tier(uuid, text, integer) owner to callcenter_api;

create or replace function callcenter.update_achievement_tier(
  id uuid,
  patch jsonb
)
returns callcenter.achievement_tiers
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(update_achievement_tier.patch), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if update_achievement_tier.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if update_achievement_tier.patch is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'patch is required.';
  end if;

declare
  v_new callcenter.achievement_tiers;
  v_row callcenter.achievement_tiers;
begin
  if jsonb_typeof(update_achievement_tier.patch) <> 'object' or exists (
    select from jsonb_each(update_achievement_tier.patch) as given
    where case
        when given.key = 'min_points' then jsonb_typeof(given.value) <> 'number'
        when given.key = 'title' then jsonb_typeof(given.value) <> 'string'
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
  end if;
  v_new := jsonb_populate_record(null::callcenter.achievement_tiers, update_achievement_tier.patch);
  update callcenter.achievement_tiers as t
  set
    title = case when update_achievement_tier.patch ? 'title' then v_new.title else t.title end,
    min_points = case when update_achievement_tier.patch ? 'min_points' then v_new.min_points else t.min_points end
  where t.id = update_achievement_tier.id
  returning t.* into v_row;
  if found then
    return v_row;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from callcenter.achievement_tiers t where t.id = update_achievement_tier.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such AchievementTier.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this AchievementTier.';
exception when data_exception or check_violation or not_null_violation then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.update_achievement_tier(uuid, jsonb) is 'Changes some fields of a AchievementTier: what is absent stays, null empties.';
revoke all on function callcenter.update_achievement_tier(uuid, jsonb) from public, anon, authenticated, service_role;
grant execute on function callcenter.update_achievement_tier(uuid, jsonb) to authenticated, service_role;
alter function callcenter.update_achievement_tier(uuid, jsonb) owner to callcenter_api;

create or replace function callcenter.list_badges(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.badge_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_badges.filter), 0) + coalesce(pg_column_size(list_badges.order_by), 0) + coalesce(pg_column_size(list_badges.after), 0) + coalesce(pg_column_size(list_badges.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_badges.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_badges.order_by <> all (array['ID_ASC', 'ID_DESC', 'CODE_ASC', 'CODE_DESC', 'DEED_ASC', 'DEED_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_badges.last, list_badges.first, 25);
  v_backward boolean := list_badges.last is not null;
  v_column text := case
    when list_badges.order_by in ('ID_ASC', 'ID_DESC') then 'id'
    when list_badges.order_by in ('CODE_ASC', 'CODE_DESC') then 'code'
    when list_badges.order_by in ('DEED_ASC', 'DEED_DESC') then 'deed'
  end;
  v_descending boolean := right(list_badges.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows callcenter.badges[];
  v_more boolean;
begin
  if list_badges.first is not null and list_badges.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_badges.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'tenant_id', 'code', 'deed') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := callcenter_private.cursor_place(list_badges.after);
  v_before := callcenter_private.cursor_place(list_badges.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_badges.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_badges.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::callcenter.badges
    from callcenter.badges t
    where (list_badges.filter #> '{id,eq}' is null or t.id = (list_badges.filter #>> '{id,eq}')::uuid)
      and (list_badges.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_badges.filter #> '{id,in}') as one (value))))
      and (list_badges.filter #> '{tenant_id,eq}' is null or t.tenant_id = (list_badges.filter #>> '{tenant_id,eq}')::uuid)
      and (list_badges.filter #> '{tenant_id,in}' is null
        or t.tenant_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_badges.filter #> '{tenant_id,in}') as one (value))))
      and (list_badges.filter #> '{code,eq}' is null or t.code = (list_badges.filter #>> '{code,eq}')::text)
      and (list_badges.filter #> '{code,in}' is null
        or t.code = any (array(
          select one.value::text from jsonb_array_elements_text(list_badges.filter #> '{code,in}') as one (value))))
      and (list_badges.filter #> '{deed,eq}' is null or t.deed = (list_badges.filter #>> '{deed,eq}')::text)
      and (list_badges.filter #> '{deed,in}' is null
        or t.deed = any (array(
          select one.value::text from jsonb_array_elements_text(list_badges.filter #> '{deed,in}') as one (value))))
      and case
        when v_above is null then true
        when v_column = 'code' then (t.code, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        when v_column = 'deed' then (t.deed, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        else t.id > (v_above ->> 2)::uuid
      end
      and case
        when v_below is null then true
        when v_column = 'code' then (t.code, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        when v_column = 'deed' then (t.deed, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        else t.id < (v_below ->> 2)::uuid
      end
    order by
      case when v_column = 'code' and v_descending = v_backward then t.code end,
      case when v_column = 'code' and v_descending <> v_backward then t.code end desc,
      case when v_column = 'deed' and v_descending = v_backward then t.deed end,
      case when v_column = 'deed' and v_descending <> v_backward then t.deed end desc,
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_badges.before is not null else v_more end,
      case when v_backward then v_more else list_badges.after is not null end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_badges.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_badges.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::callcenter.page_info
  )::callcenter.badge_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.list_badges(jsonb, text, integer, text, integer, text) is 'A page of rows of Badge that the caller may see.';
revoke all on function callcenter.list_badges(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.list_badges(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function callcenter.list_badges(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter.create_badge(
  tenant_id uuid,
  code text,
  title text,
  deed text,
  threshold integer,
  is_active boolean default true
)
returns callcenter.badges
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(create_badge.code), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if create_badge.tenant_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (create_badge.tenant_id = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if create_badge.code is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'code is required.';
  end if;
  begin
    perform create_badge.code::callcenter.code;
  exception when check_violation or not_null_violation then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'code is not a valid value.';
  end;
  if create_badge.title is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'title is required.';
  end if;
  if not (char_length(title) between 1 and 80) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'title is not a valid value.';
  end if;
  if create_badge.deed is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'deed is required.';
  end if;
  if create_badge.deed <> all (array['CALL_COMPLETED', 'LEAD_CONTACTED', 'LEAD_QUALIFIED', 'LEAD_WON', 'VOICEMAIL_TAKEN', 'MESSAGE_SENT']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'deed is not a valid value.';
  end if;
  if create_badge.threshold is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'threshold is required.';
  end if;
  if not (threshold between 1 and 1000000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'threshold is not a valid value.';
  end if;
  if create_badge.is_active is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'isActive is required.';
  end if;

declare
  v_row callcenter.badges;
begin
  insert into callcenter.badges as t (
    tenant_id,
    code,
    title,
    deed,
    threshold,
    is_active
  )
  values (
    create_badge.tenant_id,
    create_badge.code,
    create_badge.title,
    create_badge.deed,
    create_badge.threshold,
    create_badge.is_active
  )
  returning t.* into v_row;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.create_badge(uuid, text, text, text, integer, boolean) is 'Makes a new Badge.';
revoke all on function callcenter.create_badge(uuid, text, text, text, integer, boolean) from public, anon, authenticated, service_role;
grant execute on function callcenter.create_badge(uuid, text, text, text, integer, boolean) to authenticated, service_role;
alter function callcenter.create_badge(uuid, text, text, text, integer, boolean) owner to callcenter_api;

create or replace function callcenter.update_badge(
  id uuid,
  patch jsonb
)
returns callcenter.badges
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(update_badge.patch), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if update_badge.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if update_badge.patch is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'patch is required.';
  end if;

declare
  v_new callcenter.badges;
  v_row callcenter.badges;
begin
  if jsonb_typeof(update_badge.patch) <> 'object' or exists (
    select from jsonb_each(update_badge.patch) as given
    where case
        when given.key = 'is_active' then jsonb_typeof(given.value) <> 'boolean'
        when given.key = 'threshold' then jsonb_typeof(given.value) <> 'number'
        when given.key in ('code', 'title', 'deed') then jsonb_typeof(given.value) <> 'string'
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
  end if;
  v_new := jsonb_populate_record(null::callcenter.badges, update_badge.patch);
  update callcenter.badges as t
  set
    code = case when update_badge.patch ? 'code' then v_new.code else t.code end,
    title = case when update_badge.patch ? 'title' then v_new.title else t.title end,
    deed = case when update_badge.patch ? 'deed' then v_new.deed else t.deed end,
    threshold = case when update_badge.patch ? 'threshold' then v_new.threshold else t.threshold end,
    is_active = case when update_badge.patch ? 'is_active' then v_new.is_active else t.is_active end
  where t.id = update_badge.id
  returning t.* into v_row;
  if found then
    return v_row;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from callcenter.badges t where t.id = update_badge.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such Badge.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this Badge.';
exception when data_exception or check_violation or not_null_violation then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.update_badge(uuid, jsonb) is 'Changes some fields of a Badge: what is absent stays, null empties.';
revoke all on function callcenter.update_badge(uuid, jsonb) from public, anon, authenticated, service_role;
grant execute on function callcenter.update_badge(uuid, jsonb) to authenticated, service_role;
alter function callcenter.update_badge(uuid, jsonb) owner to callcenter_api;

create or replace function callcenter.list_challenges(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.challenge_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_challenges.filter), 0) + coalesce(pg_column_size(list_challenges.order_by), 0) + coalesce(pg_column_size(list_challenges.after), 0) + coalesce(pg_column_size(list_challenges.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_challenges.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_challenges.order_by <> all (array['ID_ASC', 'ID_DESC', 'TITLE_ASC', 'TITLE_DESC', 'DEED_ASC', 'DEED_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_challenges.last, list_challenges.first, 25);
  v_backward boolean := list_challenges.last is not null;
  v_column text := case
    when list_challenges.order_by in ('ID_ASC', 'ID_DESC') then 'id'
    when list_challenges.order_by in ('TITLE_ASC', 'TITLE_DESC') then 'title'
    when list_challenges.order_by in ('DEED_ASC', 'DEED_DESC') then 'deed'
  end;
  v_descending boolean := right(list_challenges.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows callcenter.challenges[];
  v_more boolean;
begin
  if list_challenges.first is not null and list_challenges.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_challenges.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'tenant_id', 'title', 'deed') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := callcenter_private.cursor_place(list_challenges.after);
  v_before := callcenter_private.cursor_place(list_challenges.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_challenges.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_challenges.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::callcenter.challenges
    from callcenter.challenges t
    where (list_challenges.filter #> '{id,eq}' is null or t.id = (list_challenges.filter #>> '{id,eq}')::uuid)
      and (list_challenges.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_challenges.filter #> '{id,in}') as one (value))))
      and (list_challenges.filter #> '{tenant_id,eq}' is null or t.tenant_id = (list_challenges.filter #>> '{tenant_id,eq}')::uuid)
      and (list_challenges.filter #> '{tenant_id,in}' is null
        or t.tenant_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_challenges.filter #> '{tenant_id,in}') as one (value))))
      and (list_challenges.filter #> '{title,eq}' is null or t.title = (list_challenges.filter #>> '{title,eq}')::text)
      and (list_challenges.filter #> '{title,in}' is null
        or t.title = any (array(
          select one.value::text from jsonb_array_elements_text(list_challenges.filter #> '{title,in}') as one (value))))
      and (list_challenges.filter #> '{deed,eq}' is null or t.deed = (list_challenges.filter #>> '{deed,eq}')::text)
      and (list_challenges.filter #> '{deed,in}' is null
        or t.deed = any (array(
          select one.value::text from jsonb_array_elements_text(list_challenges.filter #> '{deed,in}') as one (value))))
      and case
        when v_above is null then true
        when v_column = 'title' then (t.title, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        when v_column = 'deed' then (t.deed, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        else t.id > (v_above ->> 2)::uuid
      end
      and case
        when v_below is null then true
        when v_column = 'title' then (t.title, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        when v_column = 'deed' then (t.deed, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        else t.id < (v_below ->> 2)::uuid
      end
    order by
      case when v_column = 'title' and v_descending = v_backward then t.title end,
      case when v_column = 'title' and v_descending <> v_backward then t.title end desc,
      case when v_column = 'deed' and v_descending = v_backward then t.deed end,
      case when v_column = 'deed' and v_descending <> v_backward then t.deed end desc,
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_challenges.before is not null else v_more end,
      case when v_backward then v_more else list_challenges.after is not null end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_challenges.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_challenges.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::callcenter.page_info
  )::callcenter.challenge_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.list_challenges(jsonb, text, integer, text, integer, text) is 'A page of rows of Challenge that the caller may see.';
revoke all on function callcenter.list_challenges(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.list_challenges(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function callcenter.list_challenges(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter.create_challenge(
  tenant_id uuid,
  title text,
  period text,
  deed text,
  target integer,
  bonus integer,
  starts_at timestamptz,
  ends_at timestamptz default null
)
returns callcenter.challenges
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if create_challenge.tenant_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (create_challenge.tenant_id = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if create_challenge.title is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'title is required.';
  end if;
  if not (char_length(title) between 1 and 120) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'title is not a valid value.';
  end if;
  if create_challenge.period is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'period is required.';
  end if;
  if create_challenge.period <> all (array['DAILY', 'WEEKLY', 'MONTHLY']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'period is not a valid value.';
  end if;
  if create_challenge.deed is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'deed is required.';
  end if;
  if create_challenge.deed <> all (array['CALL_COMPLETED', 'LEAD_CONTACTED', 'LEAD_QUALIFIED', 'LEAD_WON', 'VOICEMAIL_TAKEN', 'MESSAGE_SENT']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'deed is not a valid value.';
  end if;
  if create_challenge.target is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'target is required.';
  end if;
  if not (target between 1 and 100000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'target is not a valid value.';
  end if;
  if create_challenge.bonus is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'bonus is required.';
  end if;
  if not (bonus between 1 and 100000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'bonus is not a valid value.';
  end if;
  if create_challenge.starts_at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'startsAt is required.';
  end if;

declare
  v_row callcenter.challenges;
begin
  insert into callcenter.challenges as t (
    tenant_id,
    title,
    period,
    deed,
    target,
    bonus,
    starts_at,
    ends_at
  )
  values (
    create_challenge.tenant_id,
    create_challenge.title,
    create_challenge.period,
    create_challenge.deed,
    create_challenge.target,
    create_challenge.bonus,
    create_challenge.starts_at,
    create_challenge.ends_at
  )
  returning t.* into v_row;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.create_challenge(uuid, text, text, text, integer, integer, timestamptz, timestamptz) is 'Makes a new Challenge.';
revoke all on function callcenter.create_challenge(uuid, text, text, text, integer, integer, timestamptz, timestamptz) from public, anon, authenticated, service_role;
grant execute on function callcenter.create_challenge(uuid, text, text, text, integer, integer, timestamptz, timestamptz) to authenticated, service_role;
alter function callcenter.create_challenge(uuid, text, text, text, integer, integer, timestamptz, timestamptz) owner to callcenter_api;

create or replace function callcenter.update_challenge(
  id uuid,
  patch jsonb
)
returns callcenter.challenges
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(update_challenge.patch), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if update_challenge.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if update_challenge.patch is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'patch is required.';
  end if;

declare
  v_new callcenter.challenges;
  v_row callcenter.challenges;
begin
  if jsonb_typeof(update_challenge.patch) <> 'object' or exists (
    select from jsonb_each(update_challenge.patch) as given
    where case
        when given.key in ('target', 'bonus') then jsonb_typeof(given.value) <> 'number'
        when given.key in ('title', 'period', 'deed', 'starts_at') then jsonb_typeof(given.value) <> 'string'
        when given.key = 'ends_at' then jsonb_typeof(given.value) not in ('string', 'null')
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
  end if;
  v_new := jsonb_populate_record(null::callcenter.challenges, update_challenge.patch);
  update callcenter.challenges as t
  set
    title = case when update_challenge.patch ? 'title' then v_new.title else t.title end,
    period = case when update_challenge.patch ? 'period' then v_new.period else t.period end,
    deed = case when update_challenge.patch ? 'deed' then v_new.deed else t.deed end,
    target = case when update_challenge.patch ? 'target' then v_new.target else t.target end,
    bonus = case when update_challenge.patch ? 'bonus' then v_new.bonus else t.bonus end,
    starts_at = case when update_challenge.patch ? 'starts_at' then v_new.starts_at else t.starts_at end,
    ends_at = case when update_challenge.patch ? 'ends_at' then v_new.ends_at else t.ends_at end
  where t.id = update_challenge.id
  returning t.* into v_row;
  if found then
    return v_row;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from callcenter.challenges t where t.id = update_challenge.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such Challenge.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this Challenge.';
exception when data_exception or check_violation or not_null_violation then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.update_challenge(uuid, jsonb) is 'Changes some fields of a Challenge: what is absent stays, null empties.';
revoke all on function callcenter.update_challenge(uuid, jsonb) from public, anon, authenticated, service_role;
grant execute on function callcenter.update_challenge(uuid, jsonb) to authenticated, service_role;
alter function callcenter.update_challenge(uuid, jsonb) owner to callcenter_api;

create or replace function callcenter.list_competitions(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.competition_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_competitions.filter), 0) + coalesce(pg_column_size(list_competitions.order_by), 0) + coalesce(pg_column_size(list_competitions.after), 0) + coalesce(pg_column_size(list_competitions.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_competitions.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_competitions.order_by <> all (array['ID_ASC', 'ID_DESC', 'TITLE_ASC', 'TITLE_DESC', 'STATUS_ASC', 'STATUS_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_competitions.last, list_competitions.first, 25);
  v_backward boolean := list_competitions.last is not null;
  v_column text := case
    when list_competitions.order_by in ('ID_ASC', 'ID_DESC') then 'id'
    when list_competitions.order_by in ('TITLE_ASC', 'TITLE_DESC') then 'title'
    when list_competitions.order_by in ('STATUS_ASC', 'STATUS_DESC') then 'status'
  end;
  v_descending boolean := right(list_competitions.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows callcenter.competitions[];
  v_more boolean;
begin
  if list_competitions.first is not null and list_competitions.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_competitions.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'tenant_id', 'title', 'status') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := callcenter_private.cursor_place(list_competitions.after);
  v_before := callcenter_private.cursor_place(list_competitions.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_competitions.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_competitions.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::callcenter.competitions
    from callcenter.competitions t
    where (list_competitions.filter #> '{id,eq}' is null or t.id = (list_competitions.filter #>> '{id,eq}')::uuid)
      and (list_competitions.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_competitions.filter #> '{id,in}') as one (value))))
      and (list_competitions.filter #> '{tenant_id,eq}' is null or t.tenant_id = (list_competitions.filter #>> '{tenant_id,eq}')::uuid)
      and (list_competitions.filter #> '{tenant_id,in}' is null
        or t.tenant_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_competitions.filter #> '{tenant_id,in}') as one (value))))
      and (list_competitions.filter #> '{title,eq}' is null or t.title = (list_competitions.filter #>> '{title,eq}')::text)
      and (list_competitions.filter #> '{title,in}' is null
        or t.title = any (array(
          select one.value::text from jsonb_array_elements_text(list_competitions.filter #> '{title,in}') as one (value))))
      and (list_competitions.filter #> '{status,eq}' is null or t.status = (list_competitions.filter #>> '{status,eq}')::text)
      and (list_competitions.filter #> '{status,in}' is null
        or t.status = any (array(
          select one.value::text from jsonb_array_elements_text(list_competitions.filter #> '{status,in}') as one (value))))
      and case
        when v_above is null then true
        when v_column = 'title' then (t.title, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        when v_column = 'status' then (t.status, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        else t.id > (v_above ->> 2)::uuid
      end
      and case
        when v_below is null then true
        when v_column = 'title' then (t.title, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        when v_column = 'status' then (t.status, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        else t.id < (v_below ->> 2)::uuid
      end
    order by
      case when v_column = 'title' and v_descending = v_backward then t.title end,
      case when v_column = 'title' and v_descending <> v_backward then t.title end desc,
      case when v_column = 'status' and v_descending = v_backward then t.status end,
      case when v_column = 'status' and v_descending <> v_backward then t.status end desc,
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_competitions.before is not null else v_more end,
      case when v_backward then v_more else list_competitions.after is not null end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_competitions.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_competitions.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::callcenter.page_info
  )::callcenter.competition_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.list_competitions(jsonb, text, integer, text, integer, text) is 'A page of rows of Competition that the caller may see.';
revoke all on function callcenter.list_competitions(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.list_competitions(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function callcenter.list_competitions(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter.create_competition(
  tenant_id uuid,
  title text,
  starts_at timestamptz,
  ends_at timestamptz,
  prize text default null
)
returns callcenter.competitions
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if create_competition.tenant_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (create_competition.tenant_id = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if create_competition.title is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'title is required.';
  end if;
  if not (char_length(title) between 1 and 120) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'title is not a valid value.';
  end if;
  if create_competition.starts_at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'startsAt is required.';
  end if;
  if create_competition.ends_at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'endsAt is required.';
  end if;
  if not (char_length(prize) between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'prize is not a valid value.';
  end if;

declare
  v_row callcenter.competitions;
begin
  insert into callcenter.competitions as t (
    tenant_id,
    title,
    prize,
    starts_at,
    ends_at
  )
  values (
    create_competition.tenant_id,
    create_competition.title,
    create_competition.prize,
    create_competition.starts_at,
    create_competition.ends_at
  )
  returning t.* into v_row;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.create_competition(uuid, text, timestamptz, timestamptz, text) is 'Makes a new Competition.';
revoke all on function callcenter.create_competition(uuid, text, timestamptz, timestamptz, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.create_competition(uuid, text, timestamptz, timestamptz, text) to authenticated, service_role;
alter function callcenter.create_competition(uuid, text, timestamptz, timestamptz, text) owner to callcenter_api;

create or replace function callcenter.update_competition(
  id uuid,
  patch jsonb
)
returns callcenter.competitions
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(update_competition.patch), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if update_competition.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if update_competition.patch is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'patch is required.';
  end if;

declare
  v_new callcenter.competitions;
  v_row callcenter.competitions;
begin
  if jsonb_typeof(update_competition.patch) <> 'object' or exists (
    select from jsonb_each(update_competition.patch) as given
    where case
        when given.key in ('title', 'starts_at', 'ends_at') then jsonb_typeof(given.value) <> 'string'
        when given.key = 'prize' then jsonb_typeof(given.value) not in ('string', 'null')
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
  end if;
  v_new := jsonb_populate_record(null::callcenter.competitions, update_competition.patch);
  update callcenter.competitions as t
  set
    title = case when update_competition.patch ? 'title' then v_new.title else t.title end,
    prize = case when update_competition.patch ? 'prize' then v_new.prize else t.prize end,
    starts_at = case when update_competition.patch ? 'starts_at' then v_new.starts_at else t.starts_at end,
    ends_at = case when update_competition.patch ? 'ends_at' then v_new.ends_at else t.ends_at end
  where t.id = update_competition.id
  returning t.* into v_row;
  if found then
    return v_row;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from callcenter.competitions t where t.id = update_competition.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such Competition.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this Competition.';
exception when data_exception or check_violation or not_null_violation then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.update_competition(uuid, jsonb) is 'Changes some fields of a Competition: what is absent stays, null empties.';
revoke all on function callcenter.update_competition(uuid, jsonb) from public, anon, authenticated, service_role;
grant execute on function callcenter.update_competition(uuid, jsonb) to authenticated, service_role;
alter function callcenter.update_competition(uuid, jsonb) owner to callcenter_api;

create or replace function callcenter.list_rewards(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.reward_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_rewards.filter), 0) + coalesce(pg_column_size(list_rewards.order_by), 0) + coalesce(pg_column_size(list_rewards.after), 0) + coalesce(pg_column_size(list_rewards.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_rewards.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_rewards.order_by <> all (array['ID_ASC', 'ID_DESC', 'TITLE_ASC', 'TITLE_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_rewards.last, list_rewards.first, 25);
  v_backward boolean := list_rewards.last is not null;
  v_column text := case
    when list_rewards.order_by in ('ID_ASC', 'ID_DESC') then 'id'
    when list_rewards.order_by in ('TITLE_ASC', 'TITLE_DESC') then 'title'
  end;
  v_descending boolean := right(list_rewards.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows callcenter.rewards[];
  v_more boolean;
begin
  if list_rewards.first is not null and list_rewards.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_rewards.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'tenant_id', 'title') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := callcenter_private.cursor_place(list_rewards.after);
  v_before := callcenter_private.cursor_place(list_rewards.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_rewards.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_rewards.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::callcenter.rewards
    from callcenter.rewards t
    where (list_rewards.filter #> '{id,eq}' is null or t.id = (list_rewards.filter #>> '{id,eq}')::uuid)
      and (list_rewards.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_rewards.filter #> '{id,in}') as one (value))))
      and (list_rewards.filter #> '{tenant_id,eq}' is null or t.tenant_id = (list_rewards.filter #>> '{tenant_id,eq}')::uuid)
      and (list_rewards.filter #> '{tenant_id,in}' is null
        or t.tenant_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_rewards.filter #> '{tenant_id,in}') as one (value))))
      and (list_rewards.filter #> '{title,eq}' is null or t.title = (list_rewards.filter #>> '{title,eq}')::text)
      and (list_rewards.filter #> '{title,in}' is null
        or t.title = any (array(
          select one.value::text from jsonb_array_elements_text(list_rewards.filter #> '{title,in}') as one (value))))
      and case
        when v_above is null then true
        when v_column = 'title' then (t.title, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        else t.id > (v_above ->> 2)::uuid
      end
      and case
        when v_below is null then true
        when v_column = 'title' then (t.title, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        else t.id < (v_below ->> 2)::uuid
      end
    order by
      case when v_column = 'title' and v_descending = v_backward then t.title end,
      case when v_column = 'title' and v_descending <> v_backward then t.title end desc,
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_rewards.before is not null else v_more end,
      case when v_backward then v_more else list_rewards.after is not null end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_rewards.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_rewards.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::callcenter.page_info
  )::callcenter.reward_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.list_rewards(jsonb, text, integer, text, integer, text) is 'A page of rows of Reward that the caller may see.';
revoke all on function callcenter.list_rewards(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.list_rewards(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function callcenter.list_rewards(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter.create_reward(
  tenant_id uuid,
  title text,
  cost integer,
  stock integer default null,
  is_active boolean default true
)
returns callcenter.rewards
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if create_reward.tenant_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'tenant is required.';
  end if;
  if (create_reward.tenant_id = any (array(select callcenter_private.tenants()))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if create_reward.title is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'title is required.';
  end if;
  if not (char_length(title) between 1 and 120) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'title is not a valid value.';
  end if;
  if create_reward.cost is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'cost is required.';
  end if;
  if not (cost between 1 and 1000000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'cost is not a valid value.';
  end if;
  if not (stock between 0 and 1000000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'stock is not a valid value.';
  end if;
  if create_reward.is_active is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'isActive is required.';
  end if;

declare
  v_row callcenter.rewards;
begin
  insert into callcenter.rewards as t (
    tenant_id,
    title,
    cost,
    stock,
    is_active
  )
  values (
    create_reward.tenant_id,
    create_reward.title,
    create_reward.cost,
    create_reward.stock,
    create_reward.is_active
  )
  returning t.* into v_row;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.create_reward(uuid, text, integer, integer, boolean) is 'Makes a new Reward.';
revoke all on function callcenter.create_reward(uuid, text, integer, integer, boolean) from public, anon, authenticated, service_role;
grant execute on function callcenter.create_reward(uuid, text, integer, integer, boolean) to authenticated, service_role;
alter function callcenter.create_reward(uuid, text, integer, integer, boolean) owner to callcenter_api;

create or replace function callcenter.update_reward(
  id uuid,
  patch jsonb
)
returns callcenter.rewards
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(update_reward.patch), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if update_reward.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if update_reward.patch is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'patch is required.';
  end if;

declare
  v_new callcenter.rewards;
  v_row callcenter.rewards;
begin
  if jsonb_typeof(update_reward.patch) <> 'object' or exists (
    select from jsonb_each(update_reward.patch) as given
    where case
        when given.key = 'is_active' then jsonb_typeof(given.value) <> 'boolean'
        when given.key = 'cost' then jsonb_typeof(given.value) <> 'number'
        when given.key = 'stock' then jsonb_typeof(given.value) not in ('number', 'null')
        when given.key = 'title' then jsonb_typeof(given.value) <> 'string'
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
  end if;
  v_new := jsonb_populate_record(null::callcenter.rewards, update_reward.patch);
  update callcenter.rewards as t
  set
    title = case when update_reward.patch ? 'title' then v_new.title else t.title end,
    cost = case when update_reward.patch ? 'cost' then v_new.cost else t.cost end,
    stock = case when update_reward.patch ? 'stock' then v_new.stock else t.stock end,
    is_active = case when update_reward.patch ? 'is_active' then v_new.is_active else t.is_active end
  where t.id = update_reward.id
  returning t.* into v_row;
  if found then
    return v_row;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from callcenter.rewards t where t.id = update_reward.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such Reward.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this Reward.';
exception when data_exception or check_violation or not_null_violation then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.update_reward(uuid, jsonb) is 'Changes some fields of a Reward: what is absent stays, null empties.';
revoke all on function callcenter.update_reward(uuid, jsonb) from public, anon, authenticated, service_role;
grant execute on function callcenter.update_reward(uuid, jsonb) to authenticated, service_role;
alter function callcenter.update_reward(uuid, jsonb) owner to callcenter_api;

create or replace function callcenter.list_redemptions(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns callcenter.redemption_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if callcenter_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_redemptions.filter), 0) + coalesce(pg_column_size(list_redemptions.order_by), 0) + coalesce(pg_column_size(list_redemptions.after), 0) + coalesce(pg_column_size(list_redemptions.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_redemptions.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_redemptions.order_by <> all (array['ID_ASC', 'ID_DESC', 'STATUS_ASC', 'STATUS_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_redemptions.last, list_redemptions.first, 25);
  v_backward boolean := list_redemptions.last is not null;
  v_column text := case
    when list_redemptions.order_by in ('ID_ASC', 'ID_DESC') then 'id'
    when list_redemptions.order_by in ('STATUS_ASC', 'STATUS_DESC') then 'status'
  end;
  v_descending boolean := right(list_redemptions.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows callcenter.redemptions[];
  v_more boolean;
begin
  if list_redemptions.first is not null and list_redemptions.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_redemptions.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'tenant_id', 'user_id', 'reward_id', 'status') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        when given.key = 'decided_by' then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          when asked.key = 'is_null' then jsonb_typeof(asked.value) <> 'boolean'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := callcenter_private.cursor_place(list_redemptions.after);
  v_before := callcenter_private.cursor_place(list_redemptions.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_redemptions.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_redemptions.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::callcenter.redemptions
    from callcenter.redemptions t
    where (list_redemptions.filter #> '{id,eq}' is null or t.id = (list_redemptions.filter #>> '{id,eq}')::uuid)
      and (list_redemptions.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_redemptions.filter #> '{id,in}') as one (value))))
      and (list_redemptions.filter #> '{tenant_id,eq}' is null or t.tenant_id = (list_redemptions.filter #>> '{tenant_id,eq}')::uuid)
      and (list_redemptions.filter #> '{tenant_id,in}' is null
        or t.tenant_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_redemptions.filter #> '{tenant_id,in}') as one (value))))
      and (list_redemptions.filter #> '{user_id,eq}' is null or t.user_id = (list_redemptions.filter #>> '{user_id,eq}')::uuid)
      and (list_redemptions.filter #> '{user_id,in}' is null
        or t.user_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_redemptions.filter #> '{user_id,in}') as one (value))))
      and (list_redemptions.filter #> '{reward_id,eq}' is null or t.reward_id = (list_redemptions.filter #>> '{reward_id,eq}')::uuid)
      and (list_redemptions.filter #> '{reward_id,in}' is null
        or t.reward_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_redemptions.filter #> '{reward_id,in}') as one (value))))
      and (list_redemptions.filter #> '{status,eq}' is null or t.status = (list_redemptions.filter #>> '{status,eq}')::text)
      and (list_redemptions.filter #> '{status,in}' is null
        or t.status = any (array(
          select one.value::text from jsonb_array_elements_text(list_redemptions.filter #> '{status,in}') as one (value))))
      and (list_redemptions.filter #> '{decided_by,eq}' is null or t.decided_by = (list_redemptions.filter #>> '{decided_by,eq}')::uuid)
      and (list_redemptions.filter #> '{decided_by,in}' is null
        or t.decided_by = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_redemptions.filter #> '{decided_by,in}') as one (value))))
      and (list_redemptions.filter #> '{decided_by,is_null}' is null or (t.decided_by is null) = (list_redemptions.filter #>> '{decided_by,is_null}')::boolean)
      and case
        when v_above is null then true
        when v_column = 'status' then (t.status, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        else t.id > (v_above ->> 2)::uuid
      end
      and case
        when v_below is null then true
        when v_column = 'status' then (t.status, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        else t.id < (v_below ->> 2)::uuid
      end
    order by
      case when v_column = 'status' and v_descending = v_backward then t.status end,
      case when v_column = 'status' and v_descending <> v_backward then t.status end desc,
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_redemptions.before is not null else v_more end,
      case when v_backward then v_more else list_redemptions.after is not null end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_redemptions.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        callcenter_private.cursor(jsonb_build_array(list_redemptions.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::callcenter.page_info
  )::callcenter.redemption_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function callcenter.list_redemptions(jsonb, text, integer, text, integer, text) is 'A page of rows of Redemption that the caller may see.';
revoke all on function callcenter.list_redemptions(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function callcenter.list_redemptions(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function callcenter.list_redemptions(jsonb, text, integer, text, integer, text) owner to callcenter_api;

create or replace function callcenter.export_lead(
  id uuid
)
returns jsonb
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if export_lead.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_key uuid;
  v_result jsonb;
begin
  select t.id into v_key from callcenter.leads t where t.id = export_lead.id;
  if not found then
    raise sqlstate 'PT404' using message = 'PERSON_NOT_FOUND', detail = 'There is no such person.';
  end if;
  v_result := callcenter_private.data_of_leads(v_key);
  insert into callcenter_private.gdpr_request (kind, person, caller, done)
  values ('EXPORT', sha256(convert_to(v_key::text, 'UTF8')), sha256(convert_to(callcenter_private.uid()::text, 'UTF8')), null);
  return v_result;
end;
end
$$;
comment on function callcenter.export_lead(uuid) is 'Everything that is known of one Lead.';
revoke all on function callcenter.export_lead(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.export_lead(uuid) to service_role;

create or replace function callcenter.erase_lead(
  id uuid
)
returns jsonb
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if erase_lead.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_key uuid;
  v_result jsonb;
begin
  select t.id into v_key from callcenter.leads t where t.id = erase_lead.id;
  if not found then
    raise sqlstate 'PT404' using message = 'PERSON_NOT_FOUND', detail = 'There is no such person.';
  end if;
  v_result := callcenter_private.erase_leads(v_key);
  insert into callcenter_private.gdpr_request (kind, person, caller, done)
  values ('ERASE', sha256(convert_to(v_key::text, 'UTF8')), sha256(convert_to(callcenter_private.uid()::text, 'UTF8')), v_result);
  return v_result;
end;
end
$$;
comment on function callcenter.erase_lead(uuid) is 'Erases one Lead; the result says what became of which rows. There is no way back.';
revoke all on function callcenter.erase_lead(uuid) from public, anon, authenticated, service_role;
grant execute on function callcenter.erase_lead(uuid) to service_role;

create or replace function callcenter_private.refuse_frozen()
returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  raise sqlstate 'PT409' using message = 'FROZEN_COLUMN', detail = 'A column of this row never changes.';
end
$$;
comment on function callcenter_private.refuse_frozen() is 'Refuses to change a column that never changes.';
revoke all on function callcenter_private.refuse_frozen() from public, anon, authenticated, service_role;

create or replace function callcenter_private.touch_updated_at()
returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  new.updated_at := now();
  return new;
end
$$;
comment on function callcenter_private.touch_updated_at() is 'Says when the row was last changed.';
revoke all on function callcenter_private.touch_updated_at() from public, anon, authenticated, service_role;

create or replace function callcenter_private.leads_note_when_closed()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  new.closed_at := case when new.status in ('WON', 'LOST') then now() end;
  return new;
end
$$;
revoke all on function callcenter_private.leads_note_when_closed() from public, anon, authenticated, service_role;

create or replace function callcenter_private.refuse_change()
returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  raise sqlstate 'PT403' using message = 'APPEND_ONLY', detail = 'Rows of this table are only ever added.';
end
$$;
comment on function callcenter_private.refuse_change() is 'Refuses to change or delete a row.';
revoke all on function callcenter_private.refuse_change() from public, anon, authenticated, service_role;

create or replace function callcenter_private.leads_count_insert()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_shard bigint := bigint '0';
begin
  if current_setting('transaction_isolation') = 'read committed' then
    -- The first shard that nobody else has.
    while not pg_try_advisory_xact_lock(hashtext('callcenter_private.counter_shard'), v_shard::integer) loop
      v_shard := v_shard + 1;
    end loop;
  else
    v_shard := -(pg_current_xact_id()::text::bigint);
  end if;
  insert into callcenter_private.counter_shard as s (counter, key, shard, count)
    select c.counter, c.key, v_shard, sum(c.n) from (
      select 'lead_stats.total' as counter, jsonb_build_array(leads.tenant_id, null::text, null::text)::text as key, 1 as n from new_rows as leads
      union all
      select 'lead_stats.waiting' as counter, jsonb_build_array(leads.tenant_id, null::text, null::text)::text as key, 1 as n from new_rows as leads where assigned_to is null and closed_at is null
      union all
      select 'lead_stats.won' as counter, jsonb_build_array(leads.tenant_id, null::text, null::text)::text as key, 1 as n from new_rows as leads where status = 'WON'
    ) as c
    group by c.counter, c.key having sum(c.n) <> 0
    on conflict (counter, key, shard) do update set count = s.count + excluded.count;
  return null;
end
$$;
comment on function callcenter_private.leads_count_insert() is 'Counts the rows that come and go.';
revoke all on function callcenter_private.leads_count_insert() from public, anon, authenticated, service_role;

create or replace function callcenter_private.leads_count_update()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_shard bigint := bigint '0';
begin
  if current_setting('transaction_isolation') = 'read committed' then
    -- The first shard that nobody else has.
    while not pg_try_advisory_xact_lock(hashtext('callcenter_private.counter_shard'), v_shard::integer) loop
      v_shard := v_shard + 1;
    end loop;
  else
    v_shard := -(pg_current_xact_id()::text::bigint);
  end if;
  insert into callcenter_private.counter_shard as s (counter, key, shard, count)
    select c.counter, c.key, v_shard, sum(c.n) from (
      select 'lead_stats.total' as counter, jsonb_build_array(leads.tenant_id, null::text, null::text)::text as key, 1 as n from new_rows as leads
      union all
      select 'lead_stats.waiting' as counter, jsonb_build_array(leads.tenant_id, null::text, null::text)::text as key, 1 as n from new_rows as leads where assigned_to is null and closed_at is null
      union all
      select 'lead_stats.won' as counter, jsonb_build_array(leads.tenant_id, null::text, null::text)::text as key, 1 as n from new_rows as leads where status = 'WON'
      union all
      select 'lead_stats.total' as counter, jsonb_build_array(leads.tenant_id, null::text, null::text)::text as key, -1 as n from old_rows as leads
      union all
      select 'lead_stats.waiting' as counter, jsonb_build_array(leads.tenant_id, null::text, null::text)::text as key, -1 as n from old_rows as leads where assigned_to is null and closed_at is null
      union all
      select 'lead_stats.won' as counter, jsonb_build_array(leads.tenant_id, null::text, null::text)::text as key, -1 as n from old_rows as leads where status = 'WON'
    ) as c
    group by c.counter, c.key having sum(c.n) <> 0
    on conflict (counter, key, shard) do update set count = s.count + excluded.count;
  return null;
end
$$;
comment on function callcenter_private.leads_count_update() is 'Counts the rows that come and go.';
revoke all on function callcenter_private.leads_count_update() from public, anon, authenticated, service_role;

create or replace function callcenter_private.leads_count_delete()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_shard bigint := bigint '0';
begin
  if current_setting('transaction_isolation') = 'read committed' then
    -- The first shard that nobody else has.
    while not pg_try_advisory_xact_lock(hashtext('callcenter_private.counter_shard'), v_shard::integer) loop
      v_shard := v_shard + 1;
    end loop;
  else
    v_shard := -(pg_current_xact_id()::text::bigint);
  end if;
  insert into callcenter_private.counter_shard as s (counter, key, shard, count)
    select c.counter, c.key, v_shard, sum(c.n) from (
      select 'lead_stats.total' as counter, jsonb_build_array(leads.tenant_id, null::text, null::text)::text as key, -1 as n from old_rows as leads
      union all
      select 'lead_stats.waiting' as counter, jsonb_build_array(leads.tenant_id, null::text, null::text)::text as key, -1 as n from old_rows as leads where assigned_to is null and closed_at is null
      union all
      select 'lead_stats.won' as counter, jsonb_build_array(leads.tenant_id, null::text, null::text)::text as key, -1 as n from old_rows as leads where status = 'WON'
    ) as c
    group by c.counter, c.key having sum(c.n) <> 0
    on conflict (counter, key, shard) do update set count = s.count + excluded.count;
  return null;
end
$$;
comment on function callcenter_private.leads_count_delete() is 'Counts the rows that come and go.';
revoke all on function callcenter_private.leads_count_delete() from public, anon, authenticated, service_role;

create or replace function callcenter_private.leads_count_truncate()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from callcenter_private.counter_shard as s where s.counter = any (array['lead_stats.total', 'lead_stats.waiting', 'lead_stats.won']);
  return null;
end
$$;
comment on function callcenter_private.leads_count_truncate() is 'Counts the rows that come and go.';
revoke all on function callcenter_private.leads_count_truncate() from public, anon, authenticated, service_role;

create or replace function callcenter_private.recount_leads()
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '10s'
as $$
declare
  v_wrong bigint;
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise sqlstate 'PT409' using message = 'WRONG_ISOLATION', detail = 'Count in READ COMMITTED: an older snapshot misses rows.';
  end if;
  perform pg_advisory_xact_lock(hashtext('callcenter_private.counter_shard'), -1);
  -- Whoever has written is done, and nobody begins; what is read after that is all there is.
  lock table callcenter.leads in share row exclusive mode;
  with counted as (
    select c.counter, c.key, sum(c.n)::bigint as count from (
      select 'lead_stats.total' as counter, jsonb_build_array(leads.tenant_id, null::text, null::text)::text as key, 1 as n from callcenter.leads as leads
      union all
      select 'lead_stats.waiting' as counter, jsonb_build_array(leads.tenant_id, null::text, null::text)::text as key, 1 as n from callcenter.leads as leads where assigned_to is null and closed_at is null
      union all
      select 'lead_stats.won' as counter, jsonb_build_array(leads.tenant_id, null::text, null::text)::text as key, 1 as n from callcenter.leads as leads where status = 'WON'
    ) as c group by c.counter, c.key
  ), kept as (
    select s.counter, s.key, sum(s.count)::bigint as count from callcenter_private.counter_shard as s
    where s.counter = any (array['lead_stats.total', 'lead_stats.waiting', 'lead_stats.won']) group by s.counter, s.key having sum(s.count) <> 0
  )
  select count(*) into v_wrong from counted
  full join kept on kept.counter = counted.counter and kept.key = counted.key
  where counted.count is distinct from kept.count;
  delete from callcenter_private.counter_shard as s where s.counter = any (array['lead_stats.total', 'lead_stats.waiting', 'lead_stats.won']);
  insert into callcenter_private.counter_shard (counter, key, shard, count)
  select c.counter, c.key, 0, sum(c.n) from (
      select 'lead_stats.total' as counter, jsonb_build_array(leads.tenant_id, null::text, null::text)::text as key, 1 as n from callcenter.leads as leads
      union all
      select 'lead_stats.waiting' as counter, jsonb_build_array(leads.tenant_id, null::text, null::text)::text as key, 1 as n from callcenter.leads as leads where assigned_to is null and closed_at is null
      union all
      select 'lead_stats.won' as counter, jsonb_build_array(leads.tenant_id, null::text, null::text)::text as key, 1 as n from callcenter.leads as leads where status = 'WON'
    ) as c group by c.counter, c.key;
  return v_wrong;
end
$$;
comment on function callcenter_private.recount_leads() is 'Counts all rows anew, while nobody writes; returns how many numbers were wrong.';
revoke all on function callcenter_private.recount_leads() from public, anon, authenticated, service_role;

create or replace function callcenter_private.tidy_counters(
  at timestamptz default now()
)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_shard bigint;
  v_gone bigint := bigint '0';
  v_step bigint;
begin
  if not pg_try_advisory_xact_lock(hashtext('callcenter_private.counter_shard'), -1) or not pg_try_advisory_xact_lock(hashtext('callcenter_private.counter_shard'), 0) then
    return v_gone;
  end if;
  for v_shard in select distinct s.shard from callcenter_private.counter_shard as s where s.shard <> 0 order by s.shard loop
    if v_shard > 0 and not pg_try_advisory_xact_lock(hashtext('callcenter_private.counter_shard'), v_shard::integer) then
      continue;
    end if;
    with gone as (
      delete from callcenter_private.counter_shard as s where s.shard = v_shard returning s.counter, s.key, s.count
    )
    insert into callcenter_private.counter_shard as s (counter, key, shard, count)
    select g.counter, g.key, 0, g.count from gone as g
    on conflict (counter, key, shard) do update set count = s.count + excluded.count;
    get diagnostics v_step = row_count;
    v_gone := v_gone + v_step;
  end loop;
  delete from callcenter_private.counter_shard as s where s.shard = 0 and s.count = 0;
  get diagnostics v_step = row_count;
  return v_gone + v_step;
end
$$;
comment on function callcenter_private.tidy_counters(timestamptz) is 'Makes one row of all the shards of a number, and none where it is nothing; returns how many rows went.';
revoke all on function callcenter_private.tidy_counters(timestamptz) from public, anon, authenticated, service_role;

create or replace function callcenter_private.leads_status_transitions()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if (old.status, new.status) in (('NEW', 'CONTACTED'), ('NEW', 'LOST'), ('CONTACTED', 'QUALIFIED'), ('CONTACTED', 'LOST'), ('QUALIFIED', 'PROPOSAL'), ('QUALIFIED', 'LOST'), ('PROPOSAL', 'WON'), ('PROPOSAL', 'LOST')) then
    return new;
  end if;
  if (old.status, new.status) in (('LOST', 'NEW')) then
    if new.tenant_id = any (array(select callcenter_private.tenants_as(array['MANAGER', 'ADMIN']))) then
      return new;
    end if;
    raise sqlstate 'PT403' using message = 'TRANSITION_FORBIDDEN', detail = 'Only certain roles let status take this step.';
  end if;
  raise sqlstate 'PT409' using message = 'TRANSITION_NOT_ALLOWED', detail = 'status does not go from what it is to this.';
end
$$;
comment on function callcenter_private.leads_status_transitions() is 'Lets status take its steps and no others.';
revoke all on function callcenter_private.leads_status_transitions() from public, anon, authenticated, service_role;

create or replace function callcenter_private.campaigns_status_transitions()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if (old.status, new.status) in (('DRAFT', 'SCHEDULED'), ('DRAFT', 'ACTIVE'), ('SCHEDULED', 'DRAFT'), ('SCHEDULED', 'ACTIVE'), ('ACTIVE', 'PAUSED'), ('ACTIVE', 'COMPLETED'), ('PAUSED', 'ACTIVE'), ('PAUSED', 'COMPLETED')) then
    return new;
  end if;
  raise sqlstate 'PT409' using message = 'TRANSITION_NOT_ALLOWED', detail = 'status does not go from what it is to this.';
end
$$;
comment on function callcenter_private.campaigns_status_transitions() is 'Lets status take its steps and no others.';
revoke all on function callcenter_private.campaigns_status_transitions() from public, anon, authenticated, service_role;

create or replace function callcenter_private.call_logs_status_transitions()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if (old.status, new.status) in (('RINGING', 'IN_PROGRESS'), ('RINGING', 'MISSED'), ('RINGING', 'VOICEMAIL'), ('RINGING', 'COMPLETED'), ('IN_PROGRESS', 'COMPLETED')) then
    return new;
  end if;
  raise sqlstate 'PT409' using message = 'TRANSITION_NOT_ALLOWED', detail = 'status does not go from what it is to this.';
end
$$;
comment on function callcenter_private.call_logs_status_transitions() is 'Lets status take its steps and no others.';
revoke all on function callcenter_private.call_logs_status_transitions() from public, anon, authenticated, service_role;

create or replace function callcenter_private.messages_delivery_transitions()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if (old.delivery, new.delivery) in (('PENDING', 'SENT'), ('PENDING', 'FAILED'), ('SENT', 'DELIVERED'), ('SENT', 'OPENED'), ('SENT', 'BOUNCED'), ('SENT', 'FAILED'), ('DELIVERED', 'OPENED')) then
    return new;
  end if;
  raise sqlstate 'PT409' using message = 'TRANSITION_NOT_ALLOWED', detail = 'delivery does not go from what it is to this.';
end
$$;
comment on function callcenter_private.messages_delivery_transitions() is 'Lets delivery take its steps and no others.';
revoke all on function callcenter_private.messages_delivery_transitions() from public, anon, authenticated, service_role;

create or replace function callcenter_private.competitions_status_transitions()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if (old.status, new.status) in (('PLANNED', 'RUNNING'), ('RUNNING', 'FINISHED')) then
    return new;
  end if;
  raise sqlstate 'PT409' using message = 'TRANSITION_NOT_ALLOWED', detail = 'status does not go from what it is to this.';
end
$$;
comment on function callcenter_private.competitions_status_transitions() is 'Lets status take its steps and no others.';
revoke all on function callcenter_private.competitions_status_transitions() from public, anon, authenticated, service_role;

create or replace function callcenter_private.redemptions_status_transitions()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if (old.status, new.status) in (('REQUESTED', 'APPROVED'), ('REQUESTED', 'REJECTED'), ('APPROVED', 'HANDED_OVER'), ('APPROVED', 'REJECTED')) then
    return new;
  end if;
  raise sqlstate 'PT409' using message = 'TRANSITION_NOT_ALLOWED', detail = 'status does not go from what it is to this.';
end
$$;
comment on function callcenter_private.redemptions_status_transitions() is 'Lets status take its steps and no others.';
revoke all on function callcenter_private.redemptions_status_transitions() from public, anon, authenticated, service_role;

create or replace function callcenter_private.security_events_status_transitions()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if (old.status, new.status) in (('OPEN', 'ACKNOWLEDGED'), ('OPEN', 'RESOLVED'), ('ACKNOWLEDGED', 'RESOLVED')) then
    return new;
  end if;
  raise sqlstate 'PT409' using message = 'TRANSITION_NOT_ALLOWED', detail = 'status does not go from what it is to this.';
end
$$;
comment on function callcenter_private.security_events_status_transitions() is 'Lets status take its steps and no others.';
revoke all on function callcenter_private.security_events_status_transitions() from public, anon, authenticated, service_role;

create or replace function callcenter_private.gdpr_requests_status_transitions()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if (old.status, new.status) in (('RECEIVED', 'IN_PROGRESS'), ('RECEIVED', 'REJECTED'), ('IN_PROGRESS', 'COMPLETED'), ('IN_PROGRESS', 'REJECTED')) then
    return new;
  end if;
  raise sqlstate 'PT409' using message = 'TRANSITION_NOT_ALLOWED', detail = 'status does not go from what it is to this.';
end
$$;
comment on function callcenter_private.gdpr_requests_status_transitions() is 'Lets status take its steps and no others.';
revoke all on function callcenter_private.gdpr_requests_status_transitions() from public, anon, authenticated, service_role;

create or replace function callcenter_private.agents_column_rights()
returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  if (old.phone is distinct from new.phone or old.email is distinct from new.email or old.payout_iban is distinct from new.payout_iban or old.slack_handle is distinct from new.slack_handle)
    and not (exists (select from (select old.*) as agents where agents.user_id = (select callcenter_private.uid())) and exists (select from (select new.*) as agents where agents.user_id = (select callcenter_private.uid()))) then
    raise sqlstate 'PT403' using message = 'COLUMN_FORBIDDEN', detail = 'No rule lets you change phone, email, payout_iban, slack_handle.';
  end if;
  if (old.team_id is distinct from new.team_id or old.extension is distinct from new.extension or old.max_open_leads is distinct from new.max_open_leads)
    and not ((exists (select from (select old.*) as agents where agents.tenant_id = any (array(select callcenter_private.tenants_with('team.manage')))) and exists (select from (select new.*) as agents where agents.tenant_id = any (array(select callcenter_private.tenants_with('team.manage'))))) or (exists (select from (select old.*) as agents where agents.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN'])))) and exists (select from (select new.*) as agents where agents.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN'])))))) then
    raise sqlstate 'PT403' using message = 'COLUMN_FORBIDDEN', detail = 'No rule lets you change team_id, extension, max_open_leads.';
  end if;
  if (old.national_id is distinct from new.national_id)
    and not (exists (select from (select old.*) as agents where agents.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN'])))) and exists (select from (select new.*) as agents where agents.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))))) then
    raise sqlstate 'PT403' using message = 'COLUMN_FORBIDDEN', detail = 'No rule lets you change national_id.';
  end if;
  return new;
end
$$;
comment on function callcenter_private.agents_column_rights() is 'Refuses to change a column that no rule lets the caller change.';
revoke all on function callcenter_private.agents_column_rights() from public, anon, authenticated, service_role;

create or replace function callcenter_private.message_providers_column_rights()
returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  if (old.channel is distinct from new.channel or old.name is distinct from new.name or old.credential is distinct from new.credential or old.served_by is distinct from new.served_by)
    and not (exists (select from (select old.*) as message_providers where message_providers.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN'])))) and exists (select from (select new.*) as message_providers where message_providers.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))))) then
    raise sqlstate 'PT403' using message = 'COLUMN_FORBIDDEN', detail = 'No rule lets you change channel, name, credential, served_by.';
  end if;
  if (old.sender is distinct from new.sender or old.is_active is distinct from new.is_active)
    and not ((exists (select from (select old.*) as message_providers where message_providers.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN'])))) and exists (select from (select new.*) as message_providers where message_providers.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))))) or (exists (select from (select old.*) as message_providers where message_providers.tenant_id = any (array(select callcenter_private.tenants_with('integration.manage')))) and exists (select from (select new.*) as message_providers where message_providers.tenant_id = any (array(select callcenter_private.tenants_with('integration.manage')))))) then
    raise sqlstate 'PT403' using message = 'COLUMN_FORBIDDEN', detail = 'No rule lets you change sender, is_active.';
  end if;
  return new;
end
$$;
comment on function callcenter_private.message_providers_column_rights() is 'Refuses to change a column that no rule lets the caller change.';
revoke all on function callcenter_private.message_providers_column_rights() from public, anon, authenticated, service_role;

create or replace function callcenter_private.user_roles_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into callcenter.audit_logs (tenant_id, actor_id, action, resource, ip_address, user_agent, created_at, actor_role, row_id, changes)
  select coalesce(new.tenant_id, old.tenant_id), callcenter_private.uid(), tg_op, 'callcenter.user_roles', callcenter_private.request_ip(), left(callcenter_private.request_header('user-agent'), 1000), now(), (select m.role from callcenter.user_roles m where m.user_id = (select callcenter_private.uid()) and m.tenant_id = coalesce(new.tenant_id, old.tenant_id)), coalesce(new.id, old.id), coalesce(d.changes, '{}')
  from (
    select jsonb_object_agg(v.field, jsonb_build_object('old', v.old, 'new', v.new)) as changes
    from (values
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('user_id', old.user_id is distinct from new.user_id, to_jsonb(old.user_id), to_jsonb(new.user_id)),
      ('role', old.role is distinct from new.role, to_jsonb(old.role), to_jsonb(new.role)),
      ('granted_at', old.granted_at is distinct from new.granted_at, to_jsonb(old.granted_at), to_jsonb(new.granted_at))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function callcenter_private.user_roles_audit() from public, anon, authenticated, service_role;

create or replace function callcenter_private.role_permissions_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into callcenter.audit_logs (tenant_id, actor_id, action, resource, ip_address, user_agent, created_at, actor_role, row_id, changes)
  select coalesce(new.tenant_id, old.tenant_id), callcenter_private.uid(), tg_op, 'callcenter.role_permissions', callcenter_private.request_ip(), left(callcenter_private.request_header('user-agent'), 1000), now(), (select m.role from callcenter.user_roles m where m.user_id = (select callcenter_private.uid()) and m.tenant_id = coalesce(new.tenant_id, old.tenant_id)), coalesce(new.id, old.id), coalesce(d.changes, '{}')
  from (
    select jsonb_object_agg(v.field, jsonb_build_object('old', v.old, 'new', v.new)) as changes
    from (values
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('created_at', old.created_at is distinct from new.created_at, to_jsonb(old.created_at), to_jsonb(new.created_at)),
      ('role', old.role is distinct from new.role, to_jsonb(old.role), to_jsonb(new.role)),
      ('permission', old.permission is distinct from new.permission, to_jsonb(old.permission), to_jsonb(new.permission))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function callcenter_private.role_permissions_audit() from public, anon, authenticated, service_role;

create or replace function callcenter_private.agents_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into callcenter.audit_logs (tenant_id, actor_id, action, resource, ip_address, user_agent, created_at, actor_role, row_id, changes)
  select coalesce(new.tenant_id, old.tenant_id), callcenter_private.uid(), tg_op, 'callcenter.agents', callcenter_private.request_ip(), left(callcenter_private.request_header('user-agent'), 1000), now(), (select m.role from callcenter.user_roles m where m.user_id = (select callcenter_private.uid()) and m.tenant_id = coalesce(new.tenant_id, old.tenant_id)), coalesce(new.id, old.id), coalesce(d.changes, '{}')
  from (
    select jsonb_object_agg(v.field, jsonb_build_object('old', v.old, 'new', v.new)) as changes
    from (values
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('created_at', old.created_at is distinct from new.created_at, to_jsonb(old.created_at), to_jsonb(new.created_at)),
      ('user_id', old.user_id is distinct from new.user_id, to_jsonb(old.user_id), to_jsonb(new.user_id)),
      ('team_id', old.team_id is distinct from new.team_id, to_jsonb(old.team_id), to_jsonb(new.team_id)),
      ('extension', old.extension is distinct from new.extension, to_jsonb(old.extension), to_jsonb(new.extension)),
      ('max_open_leads', old.max_open_leads is distinct from new.max_open_leads, to_jsonb(old.max_open_leads), to_jsonb(new.max_open_leads)),
      ('phone', old.phone is distinct from new.phone, case when old.phone is not null then jsonb '"***"' end, case when new.phone is not null then jsonb '"***"' end),
      ('email', old.email is distinct from new.email, case when old.email is not null then jsonb '"***"' end, case when new.email is not null then jsonb '"***"' end),
      ('national_id', old.national_id is distinct from new.national_id, case when old.national_id is not null then jsonb '"***"' end, case when new.national_id is not null then jsonb '"***"' end),
      ('payout_iban', old.payout_iban is distinct from new.payout_iban, case when old.payout_iban is not null then jsonb '"***"' end, case when new.payout_iban is not null then jsonb '"***"' end),
      ('slack_handle', old.slack_handle is distinct from new.slack_handle, to_jsonb(old.slack_handle), to_jsonb(new.slack_handle))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function callcenter_private.agents_audit() from public, anon, authenticated, service_role;

create or replace function callcenter_private.leads_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into callcenter.audit_logs (tenant_id, actor_id, action, resource, ip_address, user_agent, created_at, actor_role, row_id, changes)
  select coalesce(new.tenant_id, old.tenant_id), callcenter_private.uid(), tg_op, 'callcenter.leads', callcenter_private.request_ip(), left(callcenter_private.request_header('user-agent'), 1000), now(), (select m.role from callcenter.user_roles m where m.user_id = (select callcenter_private.uid()) and m.tenant_id = coalesce(new.tenant_id, old.tenant_id)), coalesce(new.id, old.id), coalesce(d.changes, '{}')
  from (
    select jsonb_object_agg(v.field, jsonb_build_object('old', v.old, 'new', v.new)) as changes
    from (values
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('created_at', old.created_at is distinct from new.created_at, to_jsonb(old.created_at), to_jsonb(new.created_at)),
      ('source_id', old.source_id is distinct from new.source_id, to_jsonb(old.source_id), to_jsonb(new.source_id)),
      ('campaign_id', old.campaign_id is distinct from new.campaign_id, to_jsonb(old.campaign_id), to_jsonb(new.campaign_id)),
      ('external_ref', old.external_ref is distinct from new.external_ref, case when old.external_ref is not null then jsonb '"***"' end, case when new.external_ref is not null then jsonb '"***"' end),
      ('full_name', old.full_name is distinct from new.full_name, case when old.full_name is not null then jsonb '"***"' end, case when new.full_name is not null then jsonb '"***"' end),
      ('company_name', old.company_name is distinct from new.company_name, case when old.company_name is not null then jsonb '"***"' end, case when new.company_name is not null then jsonb '"***"' end),
      ('email', old.email is distinct from new.email, case when old.email is not null then jsonb '"***"' end, case when new.email is not null then jsonb '"***"' end),
      ('phone', old.phone is distinct from new.phone, case when old.phone is not null then jsonb '"***"' end, case when new.phone is not null then jsonb '"***"' end),
      ('required_skill_id', old.required_skill_id is distinct from new.required_skill_id, to_jsonb(old.required_skill_id), to_jsonb(new.required_skill_id)),
      ('estimated_value', old.estimated_value is distinct from new.estimated_value, to_jsonb(old.estimated_value), to_jsonb(new.estimated_value)),
      ('status', old.status is distinct from new.status, to_jsonb(old.status), to_jsonb(new.status)),
      ('lost_reason', old.lost_reason is distinct from new.lost_reason, case when old.lost_reason is not null then jsonb '"***"' end, case when new.lost_reason is not null then jsonb '"***"' end),
      ('assigned_to', old.assigned_to is distinct from new.assigned_to, to_jsonb(old.assigned_to), to_jsonb(new.assigned_to)),
      ('assigned_at', old.assigned_at is distinct from new.assigned_at, to_jsonb(old.assigned_at), to_jsonb(new.assigned_at)),
      ('last_contacted_at', old.last_contacted_at is distinct from new.last_contacted_at, to_jsonb(old.last_contacted_at), to_jsonb(new.last_contacted_at)),
      ('closed_at', old.closed_at is distinct from new.closed_at, to_jsonb(old.closed_at), to_jsonb(new.closed_at)),
      ('forgotten_at', old.forgotten_at is distinct from new.forgotten_at, to_jsonb(old.forgotten_at), to_jsonb(new.forgotten_at))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function callcenter_private.leads_audit() from public, anon, authenticated, service_role;

create or replace function callcenter_private.scoring_models_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into callcenter.audit_logs (tenant_id, actor_id, action, resource, ip_address, user_agent, created_at, actor_role, row_id, changes)
  select coalesce(new.tenant_id, old.tenant_id), callcenter_private.uid(), tg_op, 'callcenter.scoring_models', callcenter_private.request_ip(), left(callcenter_private.request_header('user-agent'), 1000), now(), (select m.role from callcenter.user_roles m where m.user_id = (select callcenter_private.uid()) and m.tenant_id = coalesce(new.tenant_id, old.tenant_id)), coalesce(new.id, old.id), coalesce(d.changes, '{}')
  from (
    select jsonb_object_agg(v.field, jsonb_build_object('old', v.old, 'new', v.new)) as changes
    from (values
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('created_at', old.created_at is distinct from new.created_at, to_jsonb(old.created_at), to_jsonb(new.created_at)),
      ('name', old.name is distinct from new.name, to_jsonb(old.name), to_jsonb(new.name)),
      ('source_weight', old.source_weight is distinct from new.source_weight, to_jsonb(old.source_weight), to_jsonb(new.source_weight)),
      ('status_weight', old.status_weight is distinct from new.status_weight, to_jsonb(old.status_weight), to_jsonb(new.status_weight)),
      ('age_weight', old.age_weight is distinct from new.age_weight, to_jsonb(old.age_weight), to_jsonb(new.age_weight)),
      ('assignment_weight', old.assignment_weight is distinct from new.assignment_weight, to_jsonb(old.assignment_weight), to_jsonb(new.assignment_weight)),
      ('availability_weight', old.availability_weight is distinct from new.availability_weight, to_jsonb(old.availability_weight), to_jsonb(new.availability_weight)),
      ('half_life_days', old.half_life_days is distinct from new.half_life_days, to_jsonb(old.half_life_days), to_jsonb(new.half_life_days)),
      ('is_active', old.is_active is distinct from new.is_active, to_jsonb(old.is_active), to_jsonb(new.is_active))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function callcenter_private.scoring_models_audit() from public, anon, authenticated, service_role;

create or replace function callcenter_private.routing_rules_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into callcenter.audit_logs (tenant_id, actor_id, action, resource, ip_address, user_agent, created_at, actor_role, row_id, changes)
  select coalesce(new.tenant_id, old.tenant_id), callcenter_private.uid(), tg_op, 'callcenter.routing_rules', callcenter_private.request_ip(), left(callcenter_private.request_header('user-agent'), 1000), now(), (select m.role from callcenter.user_roles m where m.user_id = (select callcenter_private.uid()) and m.tenant_id = coalesce(new.tenant_id, old.tenant_id)), coalesce(new.id, old.id), coalesce(d.changes, '{}')
  from (
    select jsonb_object_agg(v.field, jsonb_build_object('old', v.old, 'new', v.new)) as changes
    from (values
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('created_at', old.created_at is distinct from new.created_at, to_jsonb(old.created_at), to_jsonb(new.created_at)),
      ('position', old."position" is distinct from new."position", to_jsonb(old."position"), to_jsonb(new."position")),
      ('name', old.name is distinct from new.name, to_jsonb(old.name), to_jsonb(new.name)),
      ('source_id', old.source_id is distinct from new.source_id, to_jsonb(old.source_id), to_jsonb(new.source_id)),
      ('campaign_id', old.campaign_id is distinct from new.campaign_id, to_jsonb(old.campaign_id), to_jsonb(new.campaign_id)),
      ('skill_id', old.skill_id is distinct from new.skill_id, to_jsonb(old.skill_id), to_jsonb(new.skill_id)),
      ('min_score', old.min_score is distinct from new.min_score, to_jsonb(old.min_score), to_jsonb(new.min_score)),
      ('team_id', old.team_id is distinct from new.team_id, to_jsonb(old.team_id), to_jsonb(new.team_id)),
      ('strategy', old.strategy is distinct from new.strategy, to_jsonb(old.strategy), to_jsonb(new.strategy)),
      ('is_active', old.is_active is distinct from new.is_active, to_jsonb(old.is_active), to_jsonb(new.is_active))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function callcenter_private.routing_rules_audit() from public, anon, authenticated, service_role;

create or replace function callcenter_private.campaigns_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into callcenter.audit_logs (tenant_id, actor_id, action, resource, ip_address, user_agent, created_at, actor_role, row_id, changes)
  select coalesce(new.tenant_id, old.tenant_id), callcenter_private.uid(), tg_op, 'callcenter.campaigns', callcenter_private.request_ip(), left(callcenter_private.request_header('user-agent'), 1000), now(), (select m.role from callcenter.user_roles m where m.user_id = (select callcenter_private.uid()) and m.tenant_id = coalesce(new.tenant_id, old.tenant_id)), coalesce(new.id, old.id), coalesce(d.changes, '{}')
  from (
    select jsonb_object_agg(v.field, jsonb_build_object('old', v.old, 'new', v.new)) as changes
    from (values
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('created_at', old.created_at is distinct from new.created_at, to_jsonb(old.created_at), to_jsonb(new.created_at)),
      ('code', old.code is distinct from new.code, to_jsonb(old.code), to_jsonb(new.code)),
      ('name', old.name is distinct from new.name, to_jsonb(old.name), to_jsonb(new.name)),
      ('status', old.status is distinct from new.status, to_jsonb(old.status), to_jsonb(new.status)),
      ('budget', old.budget is distinct from new.budget, to_jsonb(old.budget), to_jsonb(new.budget)),
      ('starts_at', old.starts_at is distinct from new.starts_at, to_jsonb(old.starts_at), to_jsonb(new.starts_at)),
      ('ends_at', old.ends_at is distinct from new.ends_at, to_jsonb(old.ends_at), to_jsonb(new.ends_at)),
      ('goal_leads', old.goal_leads is distinct from new.goal_leads, to_jsonb(old.goal_leads), to_jsonb(new.goal_leads))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function callcenter_private.campaigns_audit() from public, anon, authenticated, service_role;

create or replace function callcenter_private.message_providers_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into callcenter.audit_logs (tenant_id, actor_id, action, resource, ip_address, user_agent, created_at, actor_role, row_id, changes)
  select coalesce(new.tenant_id, old.tenant_id), callcenter_private.uid(), tg_op, 'callcenter.message_providers', callcenter_private.request_ip(), left(callcenter_private.request_header('user-agent'), 1000), now(), (select m.role from callcenter.user_roles m where m.user_id = (select callcenter_private.uid()) and m.tenant_id = coalesce(new.tenant_id, old.tenant_id)), coalesce(new.id, old.id), coalesce(d.changes, '{}')
  from (
    select jsonb_object_agg(v.field, jsonb_build_object('old', v.old, 'new', v.new)) as changes
    from (values
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('created_at', old.created_at is distinct from new.created_at, to_jsonb(old.created_at), to_jsonb(new.created_at)),
      ('channel', old.channel is distinct from new.channel, to_jsonb(old.channel), to_jsonb(new.channel)),
      ('name', old.name is distinct from new.name, to_jsonb(old.name), to_jsonb(new.name)),
      ('credential', old.credential is distinct from new.credential, case when old.credential is not null then jsonb '"***"' end, case when new.credential is not null then jsonb '"***"' end),
      ('sender', old.sender is distinct from new.sender, to_jsonb(old.sender), to_jsonb(new.sender)),
      ('served_by', old.served_by is distinct from new.served_by, to_jsonb(old.served_by), to_jsonb(new.served_by)),
      ('is_active', old.is_active is distinct from new.is_active, to_jsonb(old.is_active), to_jsonb(new.is_active))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function callcenter_private.message_providers_audit() from public, anon, authenticated, service_role;

create or replace function callcenter_private.point_rules_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into callcenter.audit_logs (tenant_id, actor_id, action, resource, ip_address, user_agent, created_at, actor_role, row_id, changes)
  select coalesce(new.tenant_id, old.tenant_id), callcenter_private.uid(), tg_op, 'callcenter.point_rules', callcenter_private.request_ip(), left(callcenter_private.request_header('user-agent'), 1000), now(), (select m.role from callcenter.user_roles m where m.user_id = (select callcenter_private.uid()) and m.tenant_id = coalesce(new.tenant_id, old.tenant_id)), coalesce(new.id, old.id), coalesce(d.changes, '{}')
  from (
    select jsonb_object_agg(v.field, jsonb_build_object('old', v.old, 'new', v.new)) as changes
    from (values
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('created_at', old.created_at is distinct from new.created_at, to_jsonb(old.created_at), to_jsonb(new.created_at)),
      ('deed', old.deed is distinct from new.deed, to_jsonb(old.deed), to_jsonb(new.deed)),
      ('valid_from', old.valid_from is distinct from new.valid_from, to_jsonb(old.valid_from), to_jsonb(new.valid_from)),
      ('points', old.points is distinct from new.points, to_jsonb(old.points), to_jsonb(new.points)),
      ('per_day', old.per_day is distinct from new.per_day, to_jsonb(old.per_day), to_jsonb(new.per_day)),
      ('is_active', old.is_active is distinct from new.is_active, to_jsonb(old.is_active), to_jsonb(new.is_active))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function callcenter_private.point_rules_audit() from public, anon, authenticated, service_role;

create or replace function callcenter_private.rewards_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into callcenter.audit_logs (tenant_id, actor_id, action, resource, ip_address, user_agent, created_at, actor_role, row_id, changes)
  select coalesce(new.tenant_id, old.tenant_id), callcenter_private.uid(), tg_op, 'callcenter.rewards', callcenter_private.request_ip(), left(callcenter_private.request_header('user-agent'), 1000), now(), (select m.role from callcenter.user_roles m where m.user_id = (select callcenter_private.uid()) and m.tenant_id = coalesce(new.tenant_id, old.tenant_id)), coalesce(new.id, old.id), coalesce(d.changes, '{}')
  from (
    select jsonb_object_agg(v.field, jsonb_build_object('old', v.old, 'new', v.new)) as changes
    from (values
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('created_at', old.created_at is distinct from new.created_at, to_jsonb(old.created_at), to_jsonb(new.created_at)),
      ('title', old.title is distinct from new.title, to_jsonb(old.title), to_jsonb(new.title)),
      ('cost', old.cost is distinct from new.cost, to_jsonb(old.cost), to_jsonb(new.cost)),
      ('is_active', old.is_active is distinct from new.is_active, to_jsonb(old.is_active), to_jsonb(new.is_active))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function callcenter_private.rewards_audit() from public, anon, authenticated, service_role;

create or replace function callcenter_private.redemptions_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into callcenter.audit_logs (tenant_id, actor_id, action, resource, ip_address, user_agent, created_at, actor_role, row_id, changes)
  select coalesce(new.tenant_id, old.tenant_id), callcenter_private.uid(), tg_op, 'callcenter.redemptions', callcenter_private.request_ip(), left(callcenter_private.request_header('user-agent'), 1000), now(), (select m.role from callcenter.user_roles m where m.user_id = (select callcenter_private.uid()) and m.tenant_id = coalesce(new.tenant_id, old.tenant_id)), coalesce(new.id, old.id), coalesce(d.changes, '{}')
  from (
    select jsonb_object_agg(v.field, jsonb_build_object('old', v.old, 'new', v.new)) as changes
    from (values
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('created_at', old.created_at is distinct from new.created_at, to_jsonb(old.created_at), to_jsonb(new.created_at)),
      ('user_id', old.user_id is distinct from new.user_id, to_jsonb(old.user_id), to_jsonb(new.user_id)),
      ('reward_id', old.reward_id is distinct from new.reward_id, to_jsonb(old.reward_id), to_jsonb(new.reward_id)),
      ('cost', old.cost is distinct from new.cost, to_jsonb(old.cost), to_jsonb(new.cost)),
      ('status', old.status is distinct from new.status, to_jsonb(old.status), to_jsonb(new.status)),
      ('decided_by', old.decided_by is distinct from new.decided_by, to_jsonb(old.decided_by), to_jsonb(new.decided_by))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function callcenter_private.redemptions_audit() from public, anon, authenticated, service_role;

create or replace function callcenter_private.consent_records_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into callcenter.audit_logs (tenant_id, actor_id, action, resource, ip_address, user_agent, created_at, actor_role, row_id, changes)
  select coalesce(new.tenant_id, old.tenant_id), callcenter_private.uid(), tg_op, 'callcenter.consent_records', callcenter_private.request_ip(), left(callcenter_private.request_header('user-agent'), 1000), now(), (select m.role from callcenter.user_roles m where m.user_id = (select callcenter_private.uid()) and m.tenant_id = coalesce(new.tenant_id, old.tenant_id)), coalesce(new.id, old.id), coalesce(d.changes, '{}')
  from (
    select jsonb_object_agg(v.field, jsonb_build_object('old', v.old, 'new', v.new)) as changes
    from (values
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('created_at', old.created_at is distinct from new.created_at, to_jsonb(old.created_at), to_jsonb(new.created_at)),
      ('lead_id', old.lead_id is distinct from new.lead_id, to_jsonb(old.lead_id), to_jsonb(new.lead_id)),
      ('purpose', old.purpose is distinct from new.purpose, to_jsonb(old.purpose), to_jsonb(new.purpose)),
      ('evidence', old.evidence is distinct from new.evidence, to_jsonb(old.evidence), to_jsonb(new.evidence)),
      ('noted_by', old.noted_by is distinct from new.noted_by, to_jsonb(old.noted_by), to_jsonb(new.noted_by)),
      ('ip_address', old.ip_address is distinct from new.ip_address, to_jsonb(old.ip_address), to_jsonb(new.ip_address)),
      ('withdrawn_at', old.withdrawn_at is distinct from new.withdrawn_at, to_jsonb(old.withdrawn_at), to_jsonb(new.withdrawn_at))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function callcenter_private.consent_records_audit() from public, anon, authenticated, service_role;

create or replace function callcenter_private.gdpr_requests_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into callcenter.audit_logs (tenant_id, actor_id, action, resource, ip_address, user_agent, created_at, actor_role, row_id, changes)
  select coalesce(new.tenant_id, old.tenant_id), callcenter_private.uid(), tg_op, 'callcenter.gdpr_requests', callcenter_private.request_ip(), left(callcenter_private.request_header('user-agent'), 1000), now(), (select m.role from callcenter.user_roles m where m.user_id = (select callcenter_private.uid()) and m.tenant_id = coalesce(new.tenant_id, old.tenant_id)), coalesce(new.id, old.id), coalesce(d.changes, '{}')
  from (
    select jsonb_object_agg(v.field, jsonb_build_object('old', v.old, 'new', v.new)) as changes
    from (values
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('created_at', old.created_at is distinct from new.created_at, to_jsonb(old.created_at), to_jsonb(new.created_at)),
      ('kind', old.kind is distinct from new.kind, to_jsonb(old.kind), to_jsonb(new.kind)),
      ('lead_id', old.lead_id is distinct from new.lead_id, to_jsonb(old.lead_id), to_jsonb(new.lead_id)),
      ('requester_email', old.requester_email is distinct from new.requester_email, case when old.requester_email is not null then jsonb '"***"' end, case when new.requester_email is not null then jsonb '"***"' end),
      ('status', old.status is distinct from new.status, to_jsonb(old.status), to_jsonb(new.status)),
      ('due_at', old.due_at is distinct from new.due_at, to_jsonb(old.due_at), to_jsonb(new.due_at)),
      ('answer', old.answer is distinct from new.answer, to_jsonb(old.answer), to_jsonb(new.answer)),
      ('handled_by', old.handled_by is distinct from new.handled_by, to_jsonb(old.handled_by), to_jsonb(new.handled_by))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function callcenter_private.gdpr_requests_audit() from public, anon, authenticated, service_role;

create or replace function callcenter_private.handle_new_user()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into callcenter.users (id, display_name)
    values (new.id, left(coalesce(nullif(btrim(new.raw_user_meta_data->>'display_name'), ''), 'New colleague'), 120))
    on conflict do nothing;
  return new;
exception when others then
  raise warning 'sign-up made no row: %', sqlstate;
  return new;
end
$$;
revoke all on function callcenter_private.handle_new_user() from public, anon, authenticated, service_role;

create or replace function callcenter_private.partition_agent_activities(
  parent text,
  at timestamptz
)
returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_from timestamptz;
  v_to timestamptz;
  v_leaf text;
  v_default text := format('%s_default', partition_agent_activities.parent);
begin
  if (isfinite(partition_agent_activities.at)) is not true then
    return false;
  end if;
  v_from := date_trunc('month', partition_agent_activities.at);
  v_to := v_from + (interval '1 month');
  v_leaf := format('%s_%s', partition_agent_activities.parent, to_char(v_from, 'YYYY_MM'));
  -- Two callers at once: the second waits and then finds nothing to do.
  perform pg_advisory_xact_lock(hashtextextended('callcenter.agent_activities', 0));
  if to_regclass(format('%I.%I', 'callcenter', v_leaf)) is not null then
    return false;
  end if;
  -- Whoever adds a row that belongs here has added it before it is looked for, or adds it afterwards.
  execute format('lock table only %I.%I in access exclusive mode', 'callcenter', v_default);
  execute format('create table %I.%I (like callcenter.agent_activities including defaults including generated including constraints including storage)', 'callcenter', v_leaf);
  execute format('alter table %I.%I enable row level security', 'callcenter', v_leaf);
  execute format('revoke all on table %I.%I from public, anon, authenticated, service_role', 'callcenter', v_leaf);
  execute format('with moved as (delete from only %I.%I where created_at >= %L and created_at < %L returning id, tenant_id, created_at, agent_id, from_status, to_status, seconds) insert into %I.%I (id, tenant_id, created_at, agent_id, from_status, to_status, seconds) select id, tenant_id, created_at, agent_id, from_status, to_status, seconds from moved', 'callcenter', v_default, v_from, v_to, 'callcenter', v_leaf);
  execute format('alter table %I.%I attach partition %I.%I for values from (%L) to (%L)', 'callcenter', partition_agent_activities.parent, 'callcenter', v_leaf, v_from, v_to);
  return true;
end
$$;
comment on function callcenter_private.partition_agent_activities(text, timestamptz) is 'Makes the partition for a place if it is missing; says whether it did.';
revoke all on function callcenter_private.partition_agent_activities(text, timestamptz) from public, anon, authenticated, service_role;

create or replace function callcenter_private.maintain_agent_activities(
  at timestamptz default now()
)
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_place timestamptz := maintain_agent_activities.at;
  v_first timestamptz := date_trunc('month', v_place);
  v_parent text;
  v_made integer := 0;
begin
  perform pg_advisory_xact_lock(hashtextextended('callcenter.agent_activities', 0));
  foreach v_parent in array array['agent_activities'] loop
    for v_step in 0..3 loop
      if callcenter_private.partition_agent_activities(v_parent, v_first + v_step * (interval '1 month')) then
        v_made := v_made + 1;
      end if;
    end loop;
  end loop;
  return v_made;
end
$$;
comment on function callcenter_private.maintain_agent_activities(timestamptz) is 'Makes the partitions around a time that are missing; returns how many it made.';
revoke all on function callcenter_private.maintain_agent_activities(timestamptz) from public, anon, authenticated, service_role;

create or replace function callcenter_private.adopt_agent_activities(
  at timestamptz default now()
)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_place timestamptz := adopt_agent_activities.at;
  v_end timestamptz := date_trunc('month', v_place) + 4 * (interval '1 month');
  v_parent text;
  v_start timestamptz;
  v_starts timestamptz[];
  v_before bigint;
  v_after bigint;
  v_moved bigint := bigint '0';
begin
  perform pg_advisory_xact_lock(hashtextextended('callcenter.agent_activities', 0));
  foreach v_parent in array array['agent_activities'] loop
    execute format('select count(*) from only %I.%I', 'callcenter', format('%s_default', v_parent)) into v_before;
    -- All of them first: a table that is being read is not altered.
    execute format('select array(select distinct date_trunc(''month'', t.created_at) from only %I.%I as t where isfinite(t.created_at) and t.created_at < $1 order by 1 desc limit 100)', 'callcenter', format('%s_default', v_parent)) into v_starts using v_end;
    foreach v_start in array v_starts loop
      perform callcenter_private.partition_agent_activities(v_parent, v_start);
    end loop;
    execute format('select count(*) from only %I.%I', 'callcenter', format('%s_default', v_parent)) into v_after;
    v_moved := v_moved + v_before - v_after;
  end loop;
  return v_moved;
end
$$;
comment on function callcenter_private.adopt_agent_activities(timestamptz) is 'Makes partitions for rows that wait in the default partition; returns how many moved.';
revoke all on function callcenter_private.adopt_agent_activities(timestamptz) from public, anon, authenticated, service_role;

create or replace function callcenter_private.health_agent_activities(
  at timestamptz default now()
)
returns jsonb
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_place timestamptz := health_agent_activities.at;
  v_now timestamptz := date_trunc('month', v_place);
  v_missing jsonb;
begin
  select coalesce(jsonb_agg(due.leaf order by due.leaf), '[]') into v_missing
  from (
    select format('%s_%s', p.name, to_char(s.start, 'YYYY_MM')) as leaf
    from unnest(array['agent_activities']) as p (name)
    cross join lateral (
      select greatest(least(v_now, min(case when i.inhparent = to_regclass(format('%I.%I', 'callcenter', p.name)) then substring(pg_get_expr(c.relpartbound, c.oid) from 'FROM \(''?([^'')]+)')::timestamptz end)), v_now - 1000 * (interval '1 month')) as start
      from pg_inherits i
      join pg_class c on c.oid = i.inhrelid
      where i.inhparent = to_regclass(format('%I.%I', 'callcenter', p.name))
    ) as oldest
    cross join lateral generate_series(oldest.start, v_now + 3 * (interval '1 month'), interval '1 month') as s (start)
  ) as due
  where to_regclass(format('%I.%I', 'callcenter', due.leaf)) is null;
  return jsonb_build_object('missing', v_missing, 'in_default', (select count(*) from only callcenter.agent_activities_default));
end
$$;
comment on function callcenter_private.health_agent_activities(timestamptz) is 'Tells which partitions are missing, and how many rows lie in no partition of their own.';
revoke all on function callcenter_private.health_agent_activities(timestamptz) from public, anon, authenticated, service_role;

create or replace function callcenter_private.retain_agent_activities(
  at timestamptz default now()
)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_limit timestamptz := retain_agent_activities.at - (interval '13 months');
  v_gone bigint := bigint '0';
  v_step bigint;
  v_leaf record;
  v_leaves oid[];
begin
  delete from only callcenter.agent_activities_default t where t.created_at < v_limit;
  get diagnostics v_step = row_count;
  v_gone := v_gone + v_step;
  -- Whole partitions: one whose upper bound has passed holds nothing younger.
  select array_agg(c.oid order by c.relname) into v_leaves
  from pg_inherits i
  join pg_class c on c.oid = i.inhrelid
  where i.inhparent = any (array['callcenter.agent_activities'::regclass])
    and case when i.inhparent = any (array['callcenter.agent_activities'::regclass]) then substring(pg_get_expr(c.relpartbound, c.oid) from 'TO \(''?([^'')]+)')::timestamptz end <= v_limit;
  for v_leaf in
    select n.nspname as home, c.relname as name, i.inhparent::regclass as parent
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_inherits i on i.inhrelid = c.oid
    where c.oid = any (v_leaves)
    order by c.relname
  loop
    execute format('select count(*) from %I.%I', v_leaf.home, v_leaf.name) into v_step;
    v_gone := v_gone + v_step;
  end loop;
  for v_try in 1..60 loop
    begin
      -- Whoever waits for a table makes all others wait behind him: not for long, and again a little later.
      perform set_config('lock_timeout', '100ms', true);
      lock table only callcenter.users, only callcenter.tenants in access exclusive mode;
      for v_leaf in
        select n.nspname as home, c.relname as name, i.inhparent::regclass as parent
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        join pg_inherits i on i.inhrelid = c.oid
        where c.oid = any (v_leaves)
        order by c.relname
      loop
        execute format('alter table %s detach partition %I.%I', v_leaf.parent, v_leaf.home, v_leaf.name);
        execute format('drop table %I.%I', v_leaf.home, v_leaf.name);
      end loop;
      exit;
    exception when lock_not_available or deadlock_detected then
      if v_try = 60 then
        raise;
      end if;
      perform pg_sleep(0.2);
    end;
  end loop;
  return v_gone;
end
$$;
comment on function callcenter_private.retain_agent_activities(timestamptz) is 'Lets the rows go that are past their time; returns how many went.';
revoke all on function callcenter_private.retain_agent_activities(timestamptz) from public, anon, authenticated, service_role;

create or replace function callcenter_private.retain_leads(
  at timestamptz default now(),
  most bigint default (bigint '50000')
)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
#variable_conflict use_column
declare
  v_limit timestamptz := retain_leads.at - (interval '3 years');
  v_gone bigint := bigint '0';
  v_step bigint;
begin
  loop
    with old as (
      select t.id as old_key_0 from callcenter.leads t where (t.closed_at < v_limit) and (forgotten_at is null) order by t.closed_at limit least(5000, retain_leads.most - v_gone) for update skip locked
    ), done as (
      update callcenter.leads t set full_name = 'Somebody', company_name = null, email = null, phone = null, lost_reason = null, forgotten_at = retain_leads.at from old o where t.id = o.old_key_0 returning 1
    )
    select count(*) into v_step from done;
    v_gone := v_gone + v_step;
    exit when v_step = 0 or v_gone >= retain_leads.most;
  end loop;
  return v_gone;
end
$$;
comment on function callcenter_private.retain_leads(timestamptz, bigint) is 'Takes from rows past their time what tells whose they are; returns of how many.';
revoke all on function callcenter_private.retain_leads(timestamptz, bigint) from public, anon, authenticated, service_role;

create or replace function callcenter_private.retain_lead_scores(
  at timestamptz default now(),
  most bigint default (bigint '50000')
)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_limit timestamptz := retain_lead_scores.at - (interval '1 year');
  v_gone bigint := bigint '0';
  v_step bigint;
begin
  loop
    with old as (
      select t.id as old_key_0 from callcenter.lead_scores t where (t.created_at < v_limit) order by t.created_at limit least(5000, retain_lead_scores.most - v_gone) for update skip locked
    ), gone as (
      delete from callcenter.lead_scores t using old o where t.id = o.old_key_0 returning 1
    )
    select count(*) into v_step from gone;
    v_gone := v_gone + v_step;
    exit when v_step = 0 or v_gone >= retain_lead_scores.most;
  end loop;
  return v_gone;
end
$$;
comment on function callcenter_private.retain_lead_scores(timestamptz, bigint) is 'Lets the rows go that are past their time; returns how many went.';
revoke all on function callcenter_private.retain_lead_scores(timestamptz, bigint) from public, anon, authenticated, service_role;

create or replace function callcenter_private.retain_call_logs(
  at timestamptz default now(),
  most bigint default (bigint '50000')
)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
#variable_conflict use_column
declare
  v_limit timestamptz := retain_call_logs.at - (interval '2 years');
  v_gone bigint := bigint '0';
  v_step bigint;
begin
  loop
    with old as (
      select t.id as old_key_0 from callcenter.call_logs t where (t.started_at < v_limit) and (other_number is not null or note is not null) order by t.started_at limit least(5000, retain_call_logs.most - v_gone) for update skip locked
    ), done as (
      update callcenter.call_logs t set other_number = null, note = null from old o where t.id = o.old_key_0 returning 1
    )
    select count(*) into v_step from done;
    v_gone := v_gone + v_step;
    exit when v_step = 0 or v_gone >= retain_call_logs.most;
  end loop;
  return v_gone;
end
$$;
comment on function callcenter_private.retain_call_logs(timestamptz, bigint) is 'Takes from rows past their time what tells whose they are; returns of how many.';
revoke all on function callcenter_private.retain_call_logs(timestamptz, bigint) from public, anon, authenticated, service_role;

create or replace function callcenter_private.retain_messages(
  at timestamptz default now(),
  most bigint default (bigint '50000')
)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_limit timestamptz := retain_messages.at - (interval '2 years');
  v_gone bigint := bigint '0';
  v_step bigint;
begin
  loop
    with old as (
      select t.id as old_key_0 from callcenter.messages t where (t.created_at < v_limit) order by t.created_at limit least(5000, retain_messages.most - v_gone) for update skip locked
    ), gone as (
      delete from callcenter.messages t using old o where t.id = o.old_key_0 returning 1
    )
    select count(*) into v_step from gone;
    v_gone := v_gone + v_step;
    exit when v_step = 0 or v_gone >= retain_messages.most;
  end loop;
  return v_gone;
end
$$;
comment on function callcenter_private.retain_messages(timestamptz, bigint) is 'Lets the rows go that are past their time; returns how many went.';
revoke all on function callcenter_private.retain_messages(timestamptz, bigint) from public, anon, authenticated, service_role;

create or replace function callcenter_private.retain_outbox_entries(
  at timestamptz default now()
)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_gone bigint := bigint '0';
  v_step bigint;
begin
  loop
    with old as (
      select t.id from callcenter.outbox_entries t where t.finished_at < retain_outbox_entries.at - (interval '7 days') and t.state = 'DONE' limit 5000 for update skip locked
    ), gone as (
      delete from callcenter.outbox_entries t using old o where t.id = o.id returning 1
    )
    select count(*) into v_step from gone;
    v_gone := v_gone + v_step;
    exit when v_step = 0;
  end loop;
  return v_gone;
end
$$;
comment on function callcenter_private.retain_outbox_entries(timestamptz) is 'Lets the rows go that were done long ago; returns how many went.';
revoke all on function callcenter_private.retain_outbox_entries(timestamptz) from public, anon, authenticated, service_role;

create or replace function callcenter_private.retain_device_tokens(
  at timestamptz default now(),
  most bigint default (bigint '50000')
)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_limit timestamptz := retain_device_tokens.at - (interval '1 year');
  v_gone bigint := bigint '0';
  v_step bigint;
begin
  loop
    with old as (
      select t.id as old_key_0 from callcenter.device_tokens t where (t.last_seen_at < v_limit) order by t.last_seen_at limit least(5000, retain_device_tokens.most - v_gone) for update skip locked
    ), gone as (
      delete from callcenter.device_tokens t using old o where t.id = o.old_key_0 returning 1
    )
    select count(*) into v_step from gone;
    v_gone := v_gone + v_step;
    exit when v_step = 0 or v_gone >= retain_device_tokens.most;
  end loop;
  return v_gone;
end
$$;
comment on function callcenter_private.retain_device_tokens(timestamptz, bigint) is 'Lets the rows go that are past their time; returns how many went.';
revoke all on function callcenter_private.retain_device_tokens(timestamptz, bigint) from public, anon, authenticated, service_role;

create or replace function callcenter_private.retain_notifications(
  at timestamptz default now(),
  most bigint default (bigint '50000')
)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_limit timestamptz := retain_notifications.at - (interval '180 days');
  v_gone bigint := bigint '0';
  v_step bigint;
begin
  loop
    with old as (
      select t.id as old_key_0 from callcenter.notifications t where (t.created_at < v_limit) order by t.created_at limit least(5000, retain_notifications.most - v_gone) for update skip locked
    ), gone as (
      delete from callcenter.notifications t using old o where t.id = o.old_key_0 returning 1
    )
    select count(*) into v_step from gone;
    v_gone := v_gone + v_step;
    exit when v_step = 0 or v_gone >= retain_notifications.most;
  end loop;
  return v_gone;
end
$$;
comment on function callcenter_private.retain_notifications(timestamptz, bigint) is 'Lets the rows go that are past their time; returns how many went.';
revoke all on function callcenter_private.retain_notifications(timestamptz, bigint) from public, anon, authenticated, service_role;

create or replace function callcenter_private.partition_audit_logs(
  parent text,
  at timestamptz
)
returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_from timestamptz;
  v_to timestamptz;
  v_leaf text;
  v_default text := format('%s_default', partition_audit_logs.parent);
begin
  if (isfinite(partition_audit_logs.at)) is not true then
    return false;
  end if;
  v_from := date_trunc('month', partition_audit_logs.at);
  v_to := v_from + (interval '1 month');
  v_leaf := format('%s_%s', partition_audit_logs.parent, to_char(v_from, 'YYYY_MM'));
  -- Two callers at once: the second waits and then finds nothing to do.
  perform pg_advisory_xact_lock(hashtextextended('callcenter.audit_logs', 0));
  if to_regclass(format('%I.%I', 'callcenter', v_leaf)) is not null then
    return false;
  end if;
  -- Whoever adds a row that belongs here has added it before it is looked for, or adds it afterwards.
  execute format('lock table only %I.%I in access exclusive mode', 'callcenter', v_default);
  execute format('create table %I.%I (like callcenter.audit_logs including defaults including generated including constraints including storage)', 'callcenter', v_leaf);
  execute format('alter table %I.%I enable row level security', 'callcenter', v_leaf);
  execute format('revoke all on table %I.%I from public, anon, authenticated, service_role', 'callcenter', v_leaf);
  execute format('alter table only %I.%I disable trigger append_only', 'callcenter', v_default);
  execute format('with moved as (delete from only %I.%I where created_at >= %L and created_at < %L returning id, tenant_id, created_at, actor_id, actor_role, action, resource, row_id, changes, status, ip_address, user_agent) insert into %I.%I (id, tenant_id, created_at, actor_id, actor_role, action, resource, row_id, changes, status, ip_address, user_agent) select id, tenant_id, created_at, actor_id, actor_role, action, resource, row_id, changes, status, ip_address, user_agent from moved', 'callcenter', v_default, v_from, v_to, 'callcenter', v_leaf);
  execute format('alter table only %I.%I enable trigger append_only', 'callcenter', v_default);
  execute format('alter table %I.%I attach partition %I.%I for values from (%L) to (%L)', 'callcenter', partition_audit_logs.parent, 'callcenter', v_leaf, v_from, v_to);
  return true;
end
$$;
comment on function callcenter_private.partition_audit_logs(text, timestamptz) is 'Makes the partition for a place if it is missing; says whether it did.';
revoke all on function callcenter_private.partition_audit_logs(text, timestamptz) from public, anon, authenticated, service_role;

create or replace function callcenter_private.maintain_audit_logs(
  at timestamptz default now()
)
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_place timestamptz := maintain_audit_logs.at;
  v_first timestamptz := date_trunc('month', v_place);
  v_parent text;
  v_made integer := 0;
begin
  perform pg_advisory_xact_lock(hashtextextended('callcenter.audit_logs', 0));
  foreach v_parent in array array['audit_logs'] loop
    for v_step in 0..3 loop
      if callcenter_private.partition_audit_logs(v_parent, v_first + v_step * (interval '1 month')) then
        v_made := v_made + 1;
      end if;
    end loop;
  end loop;
  return v_made;
end
$$;
comment on function callcenter_private.maintain_audit_logs(timestamptz) is 'Makes the partitions around a time that are missing; returns how many it made.';
revoke all on function callcenter_private.maintain_audit_logs(timestamptz) from public, anon, authenticated, service_role;

create or replace function callcenter_private.adopt_audit_logs(
  at timestamptz default now()
)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_place timestamptz := adopt_audit_logs.at;
  v_end timestamptz := date_trunc('month', v_place) + 4 * (interval '1 month');
  v_parent text;
  v_start timestamptz;
  v_starts timestamptz[];
  v_before bigint;
  v_after bigint;
  v_moved bigint := bigint '0';
begin
  perform pg_advisory_xact_lock(hashtextextended('callcenter.audit_logs', 0));
  foreach v_parent in array array['audit_logs'] loop
    execute format('select count(*) from only %I.%I', 'callcenter', format('%s_default', v_parent)) into v_before;
    -- All of them first: a table that is being read is not altered.
    execute format('select array(select distinct date_trunc(''month'', t.created_at) from only %I.%I as t where isfinite(t.created_at) and t.created_at < $1 order by 1 desc limit 100)', 'callcenter', format('%s_default', v_parent)) into v_starts using v_end;
    foreach v_start in array v_starts loop
      perform callcenter_private.partition_audit_logs(v_parent, v_start);
    end loop;
    execute format('select count(*) from only %I.%I', 'callcenter', format('%s_default', v_parent)) into v_after;
    v_moved := v_moved + v_before - v_after;
  end loop;
  return v_moved;
end
$$;
comment on function callcenter_private.adopt_audit_logs(timestamptz) is 'Makes partitions for rows that wait in the default partition; returns how many moved.';
revoke all on function callcenter_private.adopt_audit_logs(timestamptz) from public, anon, authenticated, service_role;

create or replace function callcenter_private.health_audit_logs(
  at timestamptz default now()
)
returns jsonb
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_place timestamptz := health_audit_logs.at;
  v_now timestamptz := date_trunc('month', v_place);
  v_missing jsonb;
begin
  select coalesce(jsonb_agg(due.leaf order by due.leaf), '[]') into v_missing
  from (
    select format('%s_%s', p.name, to_char(s.start, 'YYYY_MM')) as leaf
    from unnest(array['audit_logs']) as p (name)
    cross join lateral (
      select greatest(least(v_now, min(case when i.inhparent = to_regclass(format('%I.%I', 'callcenter', p.name)) then substring(pg_get_expr(c.relpartbound, c.oid) from 'FROM \(''?([^'')]+)')::timestamptz end)), v_now - 1000 * (interval '1 month')) as start
      from pg_inherits i
      join pg_class c on c.oid = i.inhrelid
      where i.inhparent = to_regclass(format('%I.%I', 'callcenter', p.name))
    ) as oldest
    cross join lateral generate_series(oldest.start, v_now + 3 * (interval '1 month'), interval '1 month') as s (start)
  ) as due
  where to_regclass(format('%I.%I', 'callcenter', due.leaf)) is null;
  return jsonb_build_object('missing', v_missing, 'in_default', (select count(*) from only callcenter.audit_logs_default));
end
$$;
comment on function callcenter_private.health_audit_logs(timestamptz) is 'Tells which partitions are missing, and how many rows lie in no partition of their own.';
revoke all on function callcenter_private.health_audit_logs(timestamptz) from public, anon, authenticated, service_role;

create or replace function callcenter_private.retain_audit_logs(
  at timestamptz default now()
)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_limit timestamptz := retain_audit_logs.at - (interval '2 years');
  v_gone bigint := bigint '0';
  v_step bigint;
  v_leaf record;
  v_leaves oid[];
begin
  if exists (select from only callcenter.audit_logs_default t where t.created_at < v_limit) then
  alter table only callcenter.audit_logs_default disable trigger append_only;
  delete from only callcenter.audit_logs_default t where t.created_at < v_limit;
  get diagnostics v_step = row_count;
  v_gone := v_gone + v_step;
  alter table only callcenter.audit_logs_default enable trigger append_only;
  end if;
  -- Whole partitions: one whose upper bound has passed holds nothing younger.
  select array_agg(c.oid order by c.relname) into v_leaves
  from pg_inherits i
  join pg_class c on c.oid = i.inhrelid
  where i.inhparent = any (array['callcenter.audit_logs'::regclass])
    and case when i.inhparent = any (array['callcenter.audit_logs'::regclass]) then substring(pg_get_expr(c.relpartbound, c.oid) from 'TO \(''?([^'')]+)')::timestamptz end <= v_limit;
  for v_leaf in
    select n.nspname as home, c.relname as name, i.inhparent::regclass as parent
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_inherits i on i.inhrelid = c.oid
    where c.oid = any (v_leaves)
    order by c.relname
  loop
    execute format('select count(*) from %I.%I', v_leaf.home, v_leaf.name) into v_step;
    v_gone := v_gone + v_step;
  end loop;
  for v_try in 1..60 loop
    begin
      -- Whoever waits for a table makes all others wait behind him: not for long, and again a little later.
      perform set_config('lock_timeout', '100ms', true);
      lock table only callcenter.tenants in access exclusive mode;
      for v_leaf in
        select n.nspname as home, c.relname as name, i.inhparent::regclass as parent
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        join pg_inherits i on i.inhrelid = c.oid
        where c.oid = any (v_leaves)
        order by c.relname
      loop
        execute format('alter table %s detach partition %I.%I', v_leaf.parent, v_leaf.home, v_leaf.name);
        execute format('drop table %I.%I', v_leaf.home, v_leaf.name);
      end loop;
      exit;
    exception when lock_not_available or deadlock_detected then
      if v_try = 60 then
        raise;
      end if;
      perform pg_sleep(0.2);
    end;
  end loop;
  return v_gone;
end
$$;
comment on function callcenter_private.retain_audit_logs(timestamptz) is 'Lets the rows go that are past their time; returns how many went.';
revoke all on function callcenter_private.retain_audit_logs(timestamptz) from public, anon, authenticated, service_role;

create or replace function callcenter_private.retain_security_events(
  at timestamptz default now(),
  most bigint default (bigint '50000')
)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_limit timestamptz := retain_security_events.at - (interval '1 year');
  v_gone bigint := bigint '0';
  v_step bigint;
begin
  loop
    with old as (
      select t.id as old_key_0 from callcenter.security_events t where (t.created_at < v_limit) order by t.created_at limit least(5000, retain_security_events.most - v_gone) for update skip locked
    ), gone as (
      delete from callcenter.security_events t using old o where t.id = o.old_key_0 returning 1
    )
    select count(*) into v_step from gone;
    v_gone := v_gone + v_step;
    exit when v_step = 0 or v_gone >= retain_security_events.most;
  end loop;
  return v_gone;
end
$$;
comment on function callcenter_private.retain_security_events(timestamptz, bigint) is 'Lets the rows go that are past their time; returns how many went.';
revoke all on function callcenter_private.retain_security_events(timestamptz, bigint) from public, anon, authenticated, service_role;

create or replace function callcenter_private.agents_tell_agent_status()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_old text := case when tg_op <> 'INSERT' then 'agent_status:' || old.tenant_id::text end;
  v_new text := case when tg_op <> 'DELETE' then 'agent_status:' || new.tenant_id::text end;
begin
  if v_old is distinct from v_new then
    if v_old is not null then
      perform realtime.send(jsonb_build_object('operation', 'DELETE', 'record', jsonb_build_object('id', old.id, 'user_id', old.user_id, 'status', old.status, 'status_since', old.status_since)), 'DELETE', v_old, true);
    end if;
    if v_new is not null then
      perform realtime.send(jsonb_build_object('operation', 'INSERT', 'record', jsonb_build_object('id', new.id, 'user_id', new.user_id, 'status', new.status, 'status_since', new.status_since)), 'INSERT', v_new, true);
    end if;
  elsif v_new is not null then
    perform realtime.send(jsonb_build_object('operation', 'UPDATE', 'record', jsonb_build_object('id', new.id, 'user_id', new.user_id, 'status', new.status, 'status_since', new.status_since)), 'UPDATE', v_new, true);
  end if;
  return null;
end
$$;
revoke all on function callcenter_private.agents_tell_agent_status() from public, anon, authenticated, service_role;

create or replace function callcenter_private.campaigns_tell_campaign_updates()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_old text := case when tg_op <> 'INSERT' then 'campaigns:' || old.tenant_id::text end;
  v_new text := case when tg_op <> 'DELETE' then 'campaigns:' || new.tenant_id::text end;
begin
  if v_old is distinct from v_new then
    if v_old is not null then
      perform realtime.send(jsonb_build_object('operation', 'DELETE', 'record', jsonb_build_object('id', old.id, 'code', old.code, 'name', old.name, 'status', old.status, 'budget', old.budget, 'spent', old.spent)), 'DELETE', v_old, true);
    end if;
    if v_new is not null then
      perform realtime.send(jsonb_build_object('operation', 'INSERT', 'record', jsonb_build_object('id', new.id, 'code', new.code, 'name', new.name, 'status', new.status, 'budget', new.budget, 'spent', new.spent)), 'INSERT', v_new, true);
    end if;
  elsif v_new is not null then
    perform realtime.send(jsonb_build_object('operation', 'UPDATE', 'record', jsonb_build_object('id', new.id, 'code', new.code, 'name', new.name, 'status', new.status, 'budget', new.budget, 'spent', new.spent)), 'UPDATE', v_new, true);
  end if;
  return null;
end
$$;
revoke all on function callcenter_private.campaigns_tell_campaign_updates() from public, anon, authenticated, service_role;

create or replace function callcenter_private.call_logs_tell_calls()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_old text := case when tg_op <> 'INSERT' then 'calls:' || old.tenant_id::text end;
  v_new text := case when tg_op <> 'DELETE' then 'calls:' || new.tenant_id::text end;
begin
  if v_old is distinct from v_new then
    if v_new is not null then
      perform realtime.send(jsonb_build_object('operation', 'INSERT', 'record', jsonb_build_object('id', new.id, 'reference', new.reference, 'direction', new.direction, 'status', new.status, 'team_id', new.team_id, 'agent_id', new.agent_id, 'outcome', new.outcome)), 'INSERT', v_new, true);
    end if;
  elsif v_new is not null then
    perform realtime.send(jsonb_build_object('operation', 'UPDATE', 'record', jsonb_build_object('id', new.id, 'reference', new.reference, 'direction', new.direction, 'status', new.status, 'team_id', new.team_id, 'agent_id', new.agent_id, 'outcome', new.outcome)), 'UPDATE', v_new, true);
  end if;
  return null;
end
$$;
revoke all on function callcenter_private.call_logs_tell_calls() from public, anon, authenticated, service_role;

create or replace function callcenter_private.notifications_tell_notifications()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_old text := case when tg_op <> 'INSERT' then 'notifications:' || old.tenant_id::text || ':' || old.user_id::text end;
  v_new text := case when tg_op <> 'DELETE' then 'notifications:' || new.tenant_id::text || ':' || new.user_id::text end;
begin
  if v_old is distinct from v_new then
    if v_new is not null then
      perform realtime.send(jsonb_build_object('operation', 'INSERT', 'record', jsonb_build_object('id', new.id, 'kind', new.kind, 'text', new.text)), 'INSERT', v_new, true);
    end if;
  end if;
  return null;
end
$$;
revoke all on function callcenter_private.notifications_tell_notifications() from public, anon, authenticated, service_role;

create or replace function callcenter_private.point_entries_tell_points()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_old text := case when tg_op <> 'INSERT' then 'points:' || old.tenant_id::text end;
  v_new text := case when tg_op <> 'DELETE' then 'points:' || new.tenant_id::text end;
begin
  if v_old is distinct from v_new then
    if v_new is not null then
      perform realtime.send(jsonb_build_object('operation', 'INSERT', 'record', jsonb_build_object('id', new.id, 'user_id', new.user_id, 'event', new.event, 'points', new.points)), 'INSERT', v_new, true);
    end if;
  end if;
  return null;
end
$$;
revoke all on function callcenter_private.point_entries_tell_points() from public, anon, authenticated, service_role;

create or replace function callcenter_private.may_listen(
  topic text
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_parts text[];
begin
  v_parts := regexp_match(may_listen.topic, '^agent_status:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$');
  if v_parts is not null then
    return callcenter_private.hears_agent_status(v_parts[1]::uuid);
  end if;
  v_parts := regexp_match(may_listen.topic, '^campaigns:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$');
  if v_parts is not null then
    return callcenter_private.hears_campaign_updates(v_parts[1]::uuid);
  end if;
  v_parts := regexp_match(may_listen.topic, '^calls:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$');
  if v_parts is not null then
    return callcenter_private.hears_calls(v_parts[1]::uuid);
  end if;
  v_parts := regexp_match(may_listen.topic, '^notifications:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}):([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$');
  if v_parts is not null then
    return callcenter_private.hears_notifications(v_parts[2]::uuid, v_parts[1]::uuid);
  end if;
  v_parts := regexp_match(may_listen.topic, '^points:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$');
  if v_parts is not null then
    return callcenter_private.hears_points(v_parts[1]::uuid);
  end if;
  return false;
end
$$;
comment on function callcenter_private.may_listen(text) is 'May the caller join this topic? Asked by the policies on realtime.messages.';
revoke all on function callcenter_private.may_listen(text) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.may_listen(text) to authenticated;
alter function callcenter_private.may_listen(text) owner to callcenter_api;

create or replace function callcenter_private.my_folders()
returns setof text
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select t::text from callcenter_private.tenants() as t;
end
$$;
comment on function callcenter_private.my_folders() is 'The folders of the caller''s tenants. Asked by the policies on storage.objects.';
revoke all on function callcenter_private.my_folders() from public, anon, authenticated, service_role;
grant execute on function callcenter_private.my_folders() to authenticated;
alter function callcenter_private.my_folders() owner to callcenter_api;

create or replace function callcenter_private.reads_files_of_lead_documents(
  tenant_folder text,
  row_folder text
)
returns boolean
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result boolean;
begin
  select * into v_result from (
select exists (
  select from callcenter.lead_documents
  where lead_documents.id = case when reads_files_of_lead_documents.row_folder ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' then reads_files_of_lead_documents.row_folder::uuid end and lead_documents.tenant_id::text = reads_files_of_lead_documents.tenant_folder
)
  ) as result;
  return v_result;
end
$$;
comment on function callcenter_private.reads_files_of_lead_documents(text, text) is 'May the caller read the files of this row: does he see it?';
revoke all on function callcenter_private.reads_files_of_lead_documents(text, text) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.reads_files_of_lead_documents(text, text) to authenticated;
alter function callcenter_private.reads_files_of_lead_documents(text, text) owner to callcenter_api;

create or replace function callcenter_private.changes_files_of_lead_documents(
  tenant_folder text,
  row_folder text
)
returns boolean
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result boolean;
begin
  select * into v_result from (
select exists (
  select from callcenter.lead_documents
  where lead_documents.id = case when changes_files_of_lead_documents.row_folder ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' then changes_files_of_lead_documents.row_folder::uuid end and lead_documents.tenant_id::text = changes_files_of_lead_documents.tenant_folder and lead_documents.uploaded_by = (select callcenter_private.uid())
)
  ) as result;
  return v_result;
end
$$;
comment on function callcenter_private.changes_files_of_lead_documents(text, text) is 'May the caller change the files of this row: may he change it?';
revoke all on function callcenter_private.changes_files_of_lead_documents(text, text) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.changes_files_of_lead_documents(text, text) to authenticated;
alter function callcenter_private.changes_files_of_lead_documents(text, text) owner to callcenter_api;

create or replace function callcenter_private.reads_files_of_call_logs(
  tenant_folder text,
  row_folder text
)
returns boolean
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result boolean;
begin
  select * into v_result from (
select exists (
  select from callcenter.call_logs
  where call_logs.id = case when reads_files_of_call_logs.row_folder ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' then reads_files_of_call_logs.row_folder::uuid end and call_logs.tenant_id::text = reads_files_of_call_logs.tenant_folder
)
  ) as result;
  return v_result;
end
$$;
comment on function callcenter_private.reads_files_of_call_logs(text, text) is 'May the caller read the files of this row: does he see it?';
revoke all on function callcenter_private.reads_files_of_call_logs(text, text) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.reads_files_of_call_logs(text, text) to authenticated;
alter function callcenter_private.reads_files_of_call_logs(text, text) owner to callcenter_api;

create or replace function callcenter_private.reads_files_of_voicemails(
  tenant_folder text,
  row_folder text
)
returns boolean
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result boolean;
begin
  select * into v_result from (
select exists (
  select from callcenter.voicemails
  where voicemails.id = case when reads_files_of_voicemails.row_folder ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' then reads_files_of_voicemails.row_folder::uuid end and voicemails.tenant_id::text = reads_files_of_voicemails.tenant_folder
)
  ) as result;
  return v_result;
end
$$;
comment on function callcenter_private.reads_files_of_voicemails(text, text) is 'May the caller read the files of this row: does he see it?';
revoke all on function callcenter_private.reads_files_of_voicemails(text, text) from public, anon, authenticated, service_role;
grant execute on function callcenter_private.reads_files_of_voicemails(text, text) to authenticated;
alter function callcenter_private.reads_files_of_voicemails(text, text) owner to callcenter_api;
