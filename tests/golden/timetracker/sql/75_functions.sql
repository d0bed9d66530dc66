-- Made by seoc from the domain timetracker. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create or replace function timetracker_private.uid()
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
comment on function timetracker_private.uid() is 'The caller''s id from the request''s token; NULL when nobody is signed in.';
revoke all on function timetracker_private.uid() from public, anon, authenticated, service_role;
grant execute on function timetracker_private.uid() to timetracker_api, timetracker_tenant, authenticated;

create or replace function timetracker_private.request_header(
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
comment on function timetracker_private.request_header(text) is 'A header of the request; NULL outside of one.';
revoke all on function timetracker_private.request_header(text) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.request_header(text) to timetracker_api, timetracker_tenant, authenticated;

create or replace function timetracker_private.request_ip()
returns inet
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return nullif(trim(split_part(timetracker_private.request_header('x-forwarded-for'), ',', 1)), '')::inet;
exception when invalid_text_representation then
  return null;
end
$$;
comment on function timetracker_private.request_ip() is 'The address the request came from; NULL outside of one.';
revoke all on function timetracker_private.request_ip() from public, anon, authenticated, service_role;
grant execute on function timetracker_private.request_ip() to timetracker_api, timetracker_tenant, authenticated;

create or replace function timetracker_private.me()
returns uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_result uuid;
begin
  select * into v_result from (
select p.id from timetracker.profiles p where p.id = timetracker_private.uid()
  ) as result;
  return v_result;
end
$$;
comment on function timetracker_private.me() is 'The caller''s own row, by its key.';
revoke all on function timetracker_private.me() from public, anon, authenticated, service_role;
grant execute on function timetracker_private.me() to timetracker_api, timetracker_tenant, authenticated;

create or replace function timetracker_private.tenants()
returns setof uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select m.organization_id from timetracker.memberships m where m.profile_id = (select timetracker_private.uid());
end
$$;
comment on function timetracker_private.tenants() is 'The tenants the caller belongs to.';
revoke all on function timetracker_private.tenants() from public, anon, authenticated, service_role;
grant execute on function timetracker_private.tenants() to timetracker_api, timetracker_tenant, authenticated;

create or replace function timetracker_private.tenants_as(
  roles text[]
)
returns setof uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
select m.organization_id from timetracker.memberships m where m.profile_id = (select timetracker_private.uid()) and m.role::text = any (tenants_as.roles);
end
$$;
comment on function timetracker_private.tenants_as(text[]) is 'The tenants in which the caller has one of these roles.';
revoke all on function timetracker_private.tenants_as(text[]) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.tenants_as(text[]) to timetracker_api, timetracker_tenant, authenticated;

create or replace function timetracker_private.tenant_mates()
returns setof uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select m.profile_id from timetracker.memberships m where m.organization_id = any (array(select timetracker_private.tenants()));
end
$$;
comment on function timetracker_private.tenant_mates() is 'The users of the caller''s tenants.';
revoke all on function timetracker_private.tenant_mates() from public, anon, authenticated, service_role;
grant execute on function timetracker_private.tenant_mates() to timetracker_api, timetracker_tenant, authenticated;

create or replace function timetracker_private.called_for()
returns setof uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select t from timetracker_private.tenants() t
where coalesce(current_setting('seoc.tenant', true), '') in ('', t::text);
end
$$;
comment on function timetracker_private.called_for() is 'The tenant that the running function was called for, if the caller belongs to it; all of his where it named none.';
revoke all on function timetracker_private.called_for() from public, anon, authenticated, service_role;
grant execute on function timetracker_private.called_for() to timetracker_api, timetracker_tenant, authenticated;

create or replace function timetracker_private.memberships_keep_owner()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'UPDATE' and new.role::text = 'owner' then
    return null;
  end if;
  perform from timetracker.organizations t where t.id = old.organization_id for no key update;
  if not found then
    return null;
  end if;
  if current_setting('transaction_isolation') <> 'read committed' then
    perform from timetracker.memberships m where m.organization_id = old.organization_id and m.role::text = 'owner' and m.profile_id <> old.profile_id limit 1 for share;
  end if;
  if not exists (select from timetracker.memberships m where m.organization_id = old.organization_id and m.role::text = 'owner') then
    raise sqlstate 'PT409' using message = 'LAST_OWNER', detail = 'Somebody else must become an owner first.';
  end if;
  return null;
end
$$;
revoke all on function timetracker_private.memberships_keep_owner() from public, anon, authenticated, service_role;

create or replace function timetracker_private.cursor(
  place jsonb
)
returns text
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
select translate(encode(convert_to(cursor.place::text, 'UTF8'), 'base64'), e'\n', '')
$$;
comment on function timetracker_private.cursor(jsonb) is 'The cursor of a row: the order, the value it stands at, its key.';
revoke all on function timetracker_private.cursor(jsonb) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.cursor(jsonb) to timetracker_api, timetracker_tenant, authenticated;

create or replace function timetracker_private.cursor_place(
  cursor text
)
returns jsonb
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
select convert_from(decode(cursor_place.cursor, 'base64'), 'UTF8')::jsonb
$$;
comment on function timetracker_private.cursor_place(text) is 'What a cursor says.';
revoke all on function timetracker_private.cursor_place(text) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.cursor_place(text) to timetracker_api, timetracker_tenant, authenticated;

create or replace function timetracker_private.likeness(
  query text,
  words text
)
returns float4
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result float4;
begin
  select * into v_result from (
select extensions.word_similarity(likeness.query, likeness.words)
  ) as result;
  return v_result;
end
$$;
comment on function timetracker_private.likeness(text, text) is 'How much a question is like a part of a text, from 0 to 1.';
revoke all on function timetracker_private.likeness(text, text) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.likeness(text, text) to timetracker_api;

create or replace function timetracker_private.time_logs_matches(
  query text
)
returns setof uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
select t.id from timetracker.time_logs t
where t.organization_id = any (array(select timetracker_private.tenants())) and ((setweight(to_tsvector('pg_catalog.simple'::regconfig, coalesce(t.comment, '')), 'A')) @@ websearch_to_tsquery('pg_catalog.simple'::regconfig, time_logs_matches.query) or (time_logs_matches.query !~ '"|(^|\s)-' and time_logs_matches.query operator(extensions.<%) (coalesce(t.comment, ''))));
end
$$;
comment on function timetracker_private.time_logs_matches(text) is 'The rows of the caller''s tenants that fit a question; whoever asks reads them under their policies.';
revoke all on function timetracker_private.time_logs_matches(text) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.time_logs_matches(text) to timetracker_api;

create or replace function timetracker_private.snapshot()
returns pg_snapshot
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_result pg_snapshot;
begin
  select * into v_result from (
select case
  when own.xid is null or own.xid >= pg_snapshot_xmax(now.seen) then now.seen
  else (least(own.xid, pg_snapshot_xmin(now.seen)) || ':' || pg_snapshot_xmax(now.seen) || ':' || (
    select string_agg(running.xid::text, ',' order by running.xid)
    from (select own.xid union select pg_snapshot_xip(now.seen)) as running (xid)
  ))::pg_snapshot
end
from (select pg_current_snapshot()) as now (seen), (select pg_current_xact_id_if_assigned()) as own (xid)
  ) as result;
  return v_result;
end
$$;
comment on function timetracker_private.snapshot() is 'Which transactions have committed by now.';
revoke all on function timetracker_private.snapshot() from public, anon, authenticated, service_role;
grant execute on function timetracker_private.snapshot() to timetracker_api;

create or replace function timetracker_private.note_time_logs()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into timetracker_private.time_logs_changes as c (id, sight, change, at, tenant)
  select noted.id, noted.sight, pg_current_xact_id(), now(), noted.tenant
  from (
    select old.id, jsonb_build_object('profile_id', old.profile_id), old.organization_id where tg_op <> 'INSERT'
    union
    select new.id, jsonb_build_object('profile_id', new.profile_id), new.organization_id where tg_op <> 'DELETE'
  ) as noted (id, sight, tenant)
  on conflict (id, sight) do update set change = excluded.change, at = excluded.at;
  return null;
end
$$;
comment on function timetracker_private.note_time_logs() is 'Notes which transaction changed a row, and who could read it.';
revoke all on function timetracker_private.note_time_logs() from public, anon, authenticated, service_role;

create or replace function timetracker_private.time_logs_changed(
  since pg_snapshot,
  until pg_snapshot,
  change xid8,
  id uuid,
  count integer
)
returns setof timetracker_private.time_logs_changes
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
select distinct on (c.change, c.id) c.*
from timetracker_private.time_logs_changes c
cross join lateral jsonb_populate_record(null::timetracker.time_logs, c.sight || jsonb_build_object('id', c.id, 'organization_id', c.tenant)) as time_logs
where (c.tenant = any (array(select timetracker_private.tenants())) and (time_logs.profile_id = (select timetracker_private.uid()) or time_logs.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner'])))) and c.change >= pg_snapshot_xmin(time_logs_changed.since) and not pg_visible_in_snapshot(c.change, time_logs_changed.since) and (pg_visible_in_snapshot(c.change, time_logs_changed.until) or c.change = pg_current_xact_id_if_assigned()) and (time_logs_changed.change is null or (c.change, c.id) > (time_logs_changed.change, time_logs_changed.id)))
order by c.change, c.id
limit time_logs_changed.count
$$;
comment on function timetracker_private.time_logs_changed(pg_snapshot, pg_snapshot, xid8, uuid, integer) is 'What changed of rows that the caller reads or could read.';
revoke all on function timetracker_private.time_logs_changed(pg_snapshot, pg_snapshot, xid8, uuid, integer) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.time_logs_changed(pg_snapshot, pg_snapshot, xid8, uuid, integer) to timetracker_api;

create or replace function timetracker_private.forget_time_logs_changes(
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
    delete from timetracker_private.time_logs_changes t
    where t.ctid = any (array(select o.ctid from timetracker_private.time_logs_changes o where o.at < forget_time_logs_changes.at - 7862400 * interval '1 second' limit 10000));
    get diagnostics v_step = row_count;
    v_gone := v_gone + v_step;
    exit when v_step < 10000;
  end loop;
  return v_gone;
end
$$;
comment on function timetracker_private.forget_time_logs_changes(timestamptz) is 'Lets go what is known of changes that no cursor asks for any more; returns how many went.';
revoke all on function timetracker_private.forget_time_logs_changes(timestamptz) from public, anon, authenticated, service_role;

create or replace function timetracker_private.cosine_distance(
  one extensions.vector,
  other extensions.vector
)
returns double precision
language plpgsql immutable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return cosine_distance.one operator(extensions.<=>) cosine_distance.other;
end
$$;
comment on function timetracker_private.cosine_distance(extensions.vector, extensions.vector) is 'How far two vectors are from each other: the less the nearer.';
revoke all on function timetracker_private.cosine_distance(extensions.vector, extensions.vector) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.cosine_distance(extensions.vector, extensions.vector) to timetracker_api, timetracker_tenant, authenticated;

create or replace function timetracker_private.time_log_embeddings_nearest_embedding(
  query extensions.vector,
  most integer
)
returns setof uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
set "hnsw.iterative_scan" = 'relaxed_order'
as $$
#variable_conflict use_column
begin
  return query
select t.id from timetracker.time_log_embeddings t
where t.organization_id = any (array(select timetracker_private.tenants()))
order by (t.embedding operator(extensions.<=>) time_log_embeddings_nearest_embedding.query)
limit time_log_embeddings_nearest_embedding.most;
end
$$;
comment on function timetracker_private.time_log_embeddings_nearest_embedding(extensions.vector, integer) is 'The rows of the caller''s tenants that are nearest to a vector; whoever asks reads them under their policies.';
revoke all on function timetracker_private.time_log_embeddings_nearest_embedding(extensions.vector, integer) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.time_log_embeddings_nearest_embedding(extensions.vector, integer) to timetracker_api;

create or replace function timetracker_private.wrong_in_extraction(
  given jsonb,
  path text
)
returns text
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_at text := path;
  v_value jsonb;
  v_text text;
  v_number numeric;
begin
  if jsonb_typeof(given) is distinct from 'object' then
    return v_at || ' is no object.';
  end if;
  if exists (select from jsonb_object_keys(given) as k where k <> all (array['work_mode', 'task_category', 'activity_type', 'minutes', 'confidence'])) then
    return v_at || ' has a key that is not declared.';
  end if;
  v_at := path || '.' || 'work_mode';
  v_value := given -> 'work_mode';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (char_length(v_text) between 1 and 40) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'task_category';
  v_value := given -> 'task_category';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (char_length(v_text) between 1 and 40) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'activity_type';
  v_value := given -> 'activity_type';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (char_length(v_text) between 1 and 40) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'minutes';
  v_value := given -> 'minutes';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number = trunc(v_number) and v_number between -2147483648 and 2147483647 and v_number between 1 and 1440) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'confidence';
  v_value := given -> 'confidence';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number between 0 and 1 and v_text::double precision is not null) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  return null;
exception
  when data_exception or integrity_constraint_violation then
    return v_at || ' is not a valid value.';
end
$$;
comment on function timetracker_private.wrong_in_extraction(jsonb, text) is 'What is wrong with a Extraction, by the way to it; NULL when nothing is.';
revoke all on function timetracker_private.wrong_in_extraction(jsonb, text) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.wrong_in_extraction(jsonb, text) to timetracker_api, timetracker_tenant, authenticated;

create or replace function timetracker_private.my_logs()
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select tl.id from timetracker.time_logs tl
    where tl.profile_id = timetracker_private.uid()
      and tl.organization_id = any (array(select timetracker_private.tenants()));
end
$$;
comment on function timetracker_private.my_logs() is 'The logs of the caller.';
revoke all on function timetracker_private.my_logs() from public, anon, authenticated, service_role;
grant execute on function timetracker_private.my_logs() to timetracker_api, timetracker_tenant, authenticated;

create or replace function timetracker_private.rollup_days(
  since date default ((now() at time zone 'UTC')::date - 2),
  until date default ((now() at time zone 'UTC')::date - 1)
)
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
-- A log belongs to the day it began. Days without a log any more are set to nothing, so that adding up again is always right.
declare
  v_days integer;
begin
  insert into timetracker.user_day_summaries as s (organization_id, profile_id, day, minutes, focus_minutes, meeting_minutes, logs)
  select
    tl.organization_id,
    tl.profile_id,
    (tl.started_at at time zone 'UTC')::date,
    sum(extract(epoch from tl.ended_at - tl.started_at) / 60)::integer,
    coalesce(sum(extract(epoch from tl.ended_at - tl.started_at) / 60) filter (where tl.work_mode = 'focus'), 0)::integer,
    coalesce(sum(extract(epoch from tl.ended_at - tl.started_at) / 60) filter (where tl.work_mode = 'meeting'), 0)::integer,
    count(*)::integer
  from timetracker.time_logs tl
  where tl.status = 'final'
    and tl.started_at >= rollup_days.since::timestamp at time zone 'UTC'
    and tl.started_at < (rollup_days.until + 1)::timestamp at time zone 'UTC'
  group by tl.organization_id, tl.profile_id, (tl.started_at at time zone 'UTC')::date
  on conflict (organization_id, profile_id, day) do update
  set minutes = excluded.minutes,
      focus_minutes = excluded.focus_minutes,
      meeting_minutes = excluded.meeting_minutes,
      logs = excluded.logs;
  get diagnostics v_days = row_count;

  update timetracker.user_day_summaries as s
  set minutes = 0, focus_minutes = 0, meeting_minutes = 0, logs = 0
  where s.day between rollup_days.since and rollup_days.until
    and not exists (
      select from timetracker.time_logs tl
      where tl.organization_id = s.organization_id
        and tl.profile_id = s.profile_id
        and tl.status = 'final'
        and tl.started_at >= s.day::timestamp at time zone 'UTC'
        and tl.started_at < (s.day + 1)::timestamp at time zone 'UTC'
    );
  return v_days;
end
$$;
comment on function timetracker_private.rollup_days(date, date) is 'Adds up the days of a span again. Every night it does so for the two days before.';
revoke all on function timetracker_private.rollup_days(date, date) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.rollup_days(date, date) to timetracker_api, timetracker_tenant;

create or replace function timetracker_private.hears_time_log_updates(
  organization uuid
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
organization = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner'])))
), false)
  and hears_time_log_updates.organization = any (array(select timetracker_private.tenants()))
  ) as result;
  return v_result;
end
$$;
comment on function timetracker_private.hears_time_log_updates(uuid) is 'May the caller listen to `timeLogUpdates`?';
revoke all on function timetracker_private.hears_time_log_updates(uuid) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.hears_time_log_updates(uuid) to timetracker_api, timetracker_tenant;

create or replace function timetracker.utilization(
  organization uuid,
  since date,
  until date
)
returns setof timetracker.utilization
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if timetracker_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if utilization.organization is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'organization is required.';
  end if;
  if (utilization.organization = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner'])))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if utilization.since is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'since is required.';
  end if;
  if utilization.until is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'until is required.';
  end if;
  if (until >= since and until - since <= 366) is not true then
    raise sqlstate 'PT400' using message = 'INVALID_SPAN', detail = 'At most a year, and not backwards.';
  end if;

begin
  return query
    select
      s.profile_id,
      sum(s.minutes) / 60.0::double precision,
      sum(s.minutes) / 60.0::double precision
        / (o.weekly_hours * (utilization.until - utilization.since + 1) / 7.0::double precision),
      coalesce(sum(s.meeting_minutes) / nullif(sum(s.minutes), 0)::double precision, 0),
      coalesce(sum(s.focus_minutes) / nullif(sum(s.minutes), 0)::double precision, 0)
    from timetracker.user_day_summaries s
    join timetracker.organizations o on o.id = s.organization_id
    where s.organization_id = utilization.organization
      and s.day between utilization.since and utilization.until
    group by s.profile_id, o.weekly_hours
    order by sum(s.minutes) desc, s.profile_id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function timetracker.utilization(uuid, date, date) is 'How loaded people are: hours against what full time is, how much of it in meetings. Groups of one are left to those who may see each log.';
revoke all on function timetracker.utilization(uuid, date, date) from public, anon, authenticated, service_role;
grant execute on function timetracker.utilization(uuid, date, date) to authenticated, service_role;
alter function timetracker.utilization(uuid, date, date) owner to timetracker_api;

create or replace function timetracker.burnout_risk(
  organization uuid,
  day date
)
returns setof timetracker.burnout_risk
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if timetracker_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if burnout_risk.organization is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'organization is required.';
  end if;
  if (burnout_risk.organization = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner'])))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if burnout_risk.day is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'day is required.';
  end if;

begin
  return query
    select
      s.profile_id,
      sum(s.minutes) / 60.0::double precision / (o.weekly_hours * 4),
      count(*) filter (where s.minutes > 600)::integer
    from timetracker.user_day_summaries s
    join timetracker.organizations o on o.id = s.organization_id
    where s.organization_id = burnout_risk.organization
      and s.day > burnout_risk.day - 28
      and s.day <= burnout_risk.day
    group by s.profile_id, o.weekly_hours
    having sum(s.minutes) / 60.0::double precision > 1.1 * o.weekly_hours * 4
      or count(*) filter (where s.minutes > 600) >= 3
    order by sum(s.minutes) desc, s.profile_id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function timetracker.burnout_risk(uuid, date) is 'Who works more than is good for him: more than 110 per cent of full time, or more than ten hours on three days, in the four weeks before a day.';
revoke all on function timetracker.burnout_risk(uuid, date) from public, anon, authenticated, service_role;
grant execute on function timetracker.burnout_risk(uuid, date) to authenticated, service_role;
alter function timetracker.burnout_risk(uuid, date) owner to timetracker_api;

create or replace function timetracker.propose_extraction(
  log uuid,
  model text,
  extraction jsonb,
  transcript text default null
)
returns timetracker.ai_extractions
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if coalesce(pg_column_size(propose_extraction.extraction), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if propose_extraction.log is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'log is required.';
  end if;
  if propose_extraction.model is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'model is required.';
  end if;
  if not (char_length(model) between 1 and 80) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'model is not a valid value.';
  end if;
  if propose_extraction.extraction is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'extraction is required.';
  end if;
  if (case when propose_extraction.extraction is not null then timetracker_private.wrong_in_extraction(propose_extraction.extraction, 'extraction') end) is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = (case when propose_extraction.extraction is not null then timetracker_private.wrong_in_extraction(propose_extraction.extraction, 'extraction') end);
  end if;
  if not (char_length(transcript) <= 20000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'transcript is not a valid value.';
  end if;

-- Words that no vocabulary has are refused by its key; a log that waits for nobody is left as it is.
declare
  v_log timetracker.time_logs;
  v_extraction timetracker.ai_extractions;
begin
  update timetracker.time_logs as tl
  set status = 'classified',
      work_mode = propose_extraction.extraction->>'work_mode',
      task_category = propose_extraction.extraction->>'task_category',
      activity_type = propose_extraction.extraction->>'activity_type'
  where tl.id = propose_extraction.log and tl.status = 'queued'
  returning tl.* into v_log;
  if not found then
    raise sqlstate 'PT409' using message = 'NOT_WAITING', detail = 'No log of this key waits for a model.';
  end if;

  insert into timetracker.ai_extractions as x (organization_id, time_log_id, model, transcript, output, confidence)
  values (
    v_log.organization_id,
    v_log.id,
    propose_extraction.model,
    propose_extraction.transcript,
    propose_extraction.extraction,
    (propose_extraction.extraction->>'confidence')::double precision
  )
  returning x.* into v_extraction;
  return v_extraction;
end;
end
$$;
comment on function timetracker.propose_extraction(uuid, text, jsonb, text) is 'Writes down what a model made of a log that waits for it, and proposes it to whoever the log belongs to. For workers.';
revoke all on function timetracker.propose_extraction(uuid, text, jsonb, text) from public, anon, authenticated, service_role;
grant execute on function timetracker.propose_extraction(uuid, text, jsonb, text) to service_role;

create or replace function timetracker.attach_file(
  log uuid,
  name text,
  content_type text,
  size_bytes bigint
)
returns timetracker.attachments
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if timetracker_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(attach_file.content_type), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if attach_file.log is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'log is required.';
  end if;
  if attach_file.name is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'name is required.';
  end if;
  if not (char_length(name) between 1 and 120) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'name is not a valid value.';
  end if;
  if not (name ~ '^[A-Za-z0-9_-][A-Za-z0-9._-]*$') then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'name is not a valid value.';
  end if;
  if attach_file.content_type is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'contentType is required.';
  end if;
  if not (content_type ~ '^(audio|image)/[a-z0-9.+-]+$') then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'contentType is not a valid value.';
  end if;
  if attach_file.size_bytes is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'sizeBytes is required.';
  end if;
  if not (size_bytes between 1 and 52428800) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'sizeBytes is not a valid value.';
  end if;
  if (log = any (array(select timetracker_private.my_logs()))) is not true then
    raise sqlstate 'PT404' using message = 'LOG_NOT_FOUND', detail = 'This is not permitted.';
  end if;
  if (content_type like 'audio/%' or size_bytes <= 20971520) is not true then
    raise sqlstate 'PT413' using message = 'PICTURE_TOO_LARGE', detail = 'A picture may have 20 MB.';
  end if;

-- The organization and the place in its bucket are those of the log.
declare
  v_attachment timetracker.attachments;
begin
  insert into timetracker.attachments as a (organization_id, time_log_id, path, content_type, size_bytes)
  select
    tl.organization_id,
    tl.id,
    concat_ws('/', case when attach_file.content_type like 'audio/%' then 'voices' else 'images' end, tl.organization_id, tl.id, attach_file.name),
    attach_file.content_type,
    attach_file.size_bytes
  from timetracker.time_logs tl
  where tl.id = attach_file.log
  returning a.* into v_attachment;
  return v_attachment;
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
comment on function timetracker.attach_file(uuid, text, text, bigint) is 'Notes a file of a log of the caller''s: a recording or a picture. Its place follows from what it is.';
revoke all on function timetracker.attach_file(uuid, text, text, bigint) from public, anon, authenticated, service_role;
grant execute on function timetracker.attach_file(uuid, text, text, bigint) to authenticated, service_role;
alter function timetracker.attach_file(uuid, text, text, bigint) owner to timetracker_api;

create or replace function timetracker.connect_account(
  organization uuid,
  profile uuid,
  integration text,
  external_id text
)
returns timetracker.external_accounts
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if connect_account.organization is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'organization is required.';
  end if;
  if connect_account.profile is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'profile is required.';
  end if;
  if connect_account.integration is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'integration is required.';
  end if;
  if connect_account.integration <> all (array['slack', 'jira', 'calendar']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'integration is not a valid value.';
  end if;
  if connect_account.external_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'externalId is required.';
  end if;
  if not (char_length(external_id) between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'externalId is not a valid value.';
  end if;

-- Who does not work there has no account there.
declare
  v_account timetracker.external_accounts;
begin
  insert into timetracker.external_accounts as a (organization_id, profile_id, integration, external_id)
  select m.organization_id, m.profile_id, connect_account.integration, connect_account.external_id
  from timetracker.memberships m
  where m.organization_id = connect_account.organization and m.profile_id = connect_account.profile and m.role <> 'viewer'
  returning a.* into v_account;
  if not found then
    raise sqlstate 'PT404' using message = 'NO_MEMBER', detail = 'Nobody of this key logs time in this organization.';
  end if;
  return v_account;
end;
end
$$;
comment on function timetracker.connect_account(uuid, uuid, text, text) is 'Connects an account of another system with a member, once that system has said that it is his.';
revoke all on function timetracker.connect_account(uuid, uuid, text, text) from public, anon, authenticated, service_role;
grant execute on function timetracker.connect_account(uuid, uuid, text, text) to service_role;

create or replace function timetracker.take_in_event(
  integration text,
  account text,
  delivery text,
  comment text default null,
  started_at timestamptz default null,
  ended_at timestamptz default null
)
returns timetracker.event_taken
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if take_in_event.integration is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'integration is required.';
  end if;
  if take_in_event.integration <> all (array['slack', 'jira', 'calendar']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'integration is not a valid value.';
  end if;
  if take_in_event.account is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'account is required.';
  end if;
  if not (char_length(account) between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'account is not a valid value.';
  end if;
  if take_in_event.delivery is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'delivery is required.';
  end if;
  if not (char_length(delivery) between 1 and 400) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'delivery is not a valid value.';
  end if;
  if not (char_length(comment) <= 4000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'comment is not a valid value.';
  end if;

-- The event is written first: of two deliveries of the same, one waits for the other and then finds it there. Who has left, or only
-- looks on, has no time to log.
declare
  v_account timetracker.external_accounts;
  v_event uuid;
  v_log uuid;
begin
  select a.* into v_account
  from timetracker.external_accounts a
  join timetracker.memberships m on m.organization_id = a.organization_id and m.profile_id = a.profile_id
  where a.integration = take_in_event.integration and a.external_id = take_in_event.account and m.role <> 'viewer';
  if not found then
    return row(false, false, null::uuid)::timetracker.event_taken;
  end if;

  insert into timetracker.inbound_events as e (organization_id, profile_id, integration, delivery)
  values (v_account.organization_id, v_account.profile_id, take_in_event.integration, take_in_event.delivery)
  on conflict on constraint inbound_events_integration_delivery_key do nothing
  returning e.id into v_event;
  if not found then
    select e.time_log_id into v_log
    from timetracker.inbound_events e
    where e.integration = take_in_event.integration and e.delivery = take_in_event.delivery;
    return row(true, false, v_log)::timetracker.event_taken;
  end if;

  if take_in_event.started_at is not null and take_in_event.ended_at is not null then
    insert into timetracker.time_logs as tl (organization_id, profile_id, comment, started_at, ended_at, source)
    values (
      v_account.organization_id,
      v_account.profile_id,
      take_in_event.comment,
      take_in_event.started_at,
      take_in_event.ended_at,
      'integration'
    )
    returning tl.id into v_log;
    update timetracker.inbound_events as e set time_log_id = v_log where e.id = v_event;
  end if;
  return row(true, true, v_log)::timetracker.event_taken;
end;
end
$$;
comment on function timetracker.take_in_event(text, text, text, text, timestamptz, timestamptz) is 'Takes in what another system tells of somebody: once for each delivery. Of a span of time comes a draft, which he confirms.';
revoke all on function timetracker.take_in_event(text, text, text, text, timestamptz, timestamptz) from public, anon, authenticated, service_role;
grant execute on function timetracker.take_in_event(text, text, text, text, timestamptz, timestamptz) to service_role;

create or replace function timetracker.create_organization(
  name text,
  slug text
)
returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if timetracker_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(create_organization.slug), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if create_organization.name is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'name is required.';
  end if;
  if not (char_length(name) between 1 and 120) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'name is not a valid value.';
  end if;
  if create_organization.slug is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'slug is required.';
  end if;
  if not (slug ~ '^[a-z0-9-]{3,40}$') then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'slug is not a valid value.';
  end if;

declare
  v_tenant uuid;
begin
  if not exists (select from timetracker.profiles u where u.id = (select timetracker_private.uid())) then
    raise sqlstate 'PT403' using message = 'PROFILE_REQUIRED', detail = 'Complete your profile first.';
  end if;
  insert into timetracker.organizations as t (name, slug) values (create_organization.name, create_organization.slug) returning t.id into v_tenant;
  insert into timetracker.memberships (organization_id, profile_id, role) values (v_tenant, (select timetracker_private.uid()), 'owner');
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
comment on function timetracker.create_organization(text, text) is 'Makes one Organization, and the caller its first member.';
revoke all on function timetracker.create_organization(text, text) from public, anon, authenticated, service_role;
grant execute on function timetracker.create_organization(text, text) to authenticated, service_role;

create or replace function timetracker.invite_member(
  organization uuid,
  role text,
  email text default null,
  profile uuid default null
)
returns text
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if timetracker_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(invite_member.email), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if invite_member.organization is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'organization is required.';
  end if;
  if (invite_member.organization = any (array(select timetracker_private.tenants_as(array['admin', 'owner'])))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if invite_member.role is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'role is required.';
  end if;
  if invite_member.role <> all (array['viewer', 'member', 'manager', 'admin', 'owner']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'role is not a valid value.';
  end if;
  begin
    perform invite_member.email::timetracker_private.email;
  exception when check_violation or not_null_violation then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'email is not a valid value.';
  end;

declare
  v_own integer;
  v_token text := replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');
begin
  select array_position(array['viewer', 'member', 'manager', 'admin', 'owner'], m.role::text) into v_own from timetracker.memberships m where m.organization_id = invite_member.organization and m.profile_id = (select timetracker_private.uid()) and m.role::text = any (array['admin', 'owner']);
  if v_own is null then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if num_nonnulls(invite_member.email, invite_member.profile) <> 1 then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Name either an address or a user.';
  end if;
  if array_position(array['viewer', 'member', 'manager', 'admin', 'owner'], invite_member.role::text) > v_own then
    raise sqlstate 'PT403' using message = 'ROLE_ABOVE_OWN', detail = 'Nobody grants a role above his own.';
  end if;
  if invite_member.profile is not null and not exists (select from timetracker.profiles u where u.id = invite_member.profile) then
    raise sqlstate 'PT404' using message = 'USER_NOT_FOUND', detail = 'There is no such user.';
  end if;
  if exists (select from timetracker.memberships m where m.organization_id = invite_member.organization and m.profile_id = invite_member.profile) then
    raise sqlstate 'PT409' using message = 'ALREADY_MEMBER', detail = 'This user is a member already.';
  end if;
  delete from timetracker_private.memberships_invitation i
  where i.organization_id = invite_member.organization
    and (i.accepted_at is null and (i.email = lower(invite_member.email) or i.profile_id = invite_member.profile) or i.expires_at < now() - interval '30 days');
  insert into timetracker_private.memberships_invitation (token_hash, organization_id, role, email, profile_id, invited_by, expires_at)
  values (sha256(convert_to(v_token, 'UTF8')), invite_member.organization, invite_member.role, lower(invite_member.email), invite_member.profile, (select timetracker_private.uid()), now() + interval '7 days');
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
comment on function timetracker.invite_member(uuid, text, text, uuid) is 'Invites an address or a user; the result is the token to accept it with, shown this once.';
revoke all on function timetracker.invite_member(uuid, text, text, uuid) from public, anon, authenticated, service_role;
grant execute on function timetracker.invite_member(uuid, text, text, uuid) to authenticated, service_role;

create or replace function timetracker.accept_invitation(
  token text
)
returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if timetracker_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(accept_invitation.token), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if accept_invitation.token is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'token is required.';
  end if;

declare
  v_invitation timetracker_private.memberships_invitation%rowtype;
begin
  if not exists (select from timetracker.profiles u where u.id = (select timetracker_private.uid())) then
    raise sqlstate 'PT403' using message = 'PROFILE_REQUIRED', detail = 'Complete your profile first.';
  end if;
  select i.* into v_invitation from timetracker_private.memberships_invitation i where i.token_hash = sha256(convert_to(accept_invitation.token, 'UTF8'));
  if not found or v_invitation.profile_id <> (select timetracker_private.uid()) then
    raise sqlstate 'PT404' using message = 'INVITATION_NOT_FOUND', detail = 'There is no such invitation.';
  end if;
  perform from timetracker.organizations t where t.id = v_invitation.organization_id for no key update;
  select i.* into v_invitation from timetracker_private.memberships_invitation i where i.token_hash = sha256(convert_to(accept_invitation.token, 'UTF8')) for update;
  if not found then
    raise sqlstate 'PT404' using message = 'INVITATION_NOT_FOUND', detail = 'There is no such invitation.';
  end if;
  if v_invitation.accepted_at is not null then
    raise sqlstate 'PT410' using message = 'INVITATION_USED', detail = 'This invitation was accepted before.';
  end if;
  if v_invitation.expires_at <= now() then
    raise sqlstate 'PT410' using message = 'INVITATION_EXPIRED', detail = 'This invitation came too late.';
  end if;
  if not exists (select from timetracker.memberships m where m.organization_id = v_invitation.organization_id and m.profile_id = v_invitation.invited_by and m.role::text = any (array['admin', 'owner']) and array_position(array['viewer', 'member', 'manager', 'admin', 'owner'], m.role::text) >= array_position(array['viewer', 'member', 'manager', 'admin', 'owner'], v_invitation.role::text)) then
    raise sqlstate 'PT410' using message = 'INVITATION_VOID', detail = 'Whoever invited you may not give this role any more.';
  end if;
  update timetracker_private.memberships_invitation i set accepted_at = now() where i.token_hash = v_invitation.token_hash;
  insert into timetracker.memberships (organization_id, profile_id, role) values (v_invitation.organization_id, (select timetracker_private.uid()), v_invitation.role) on conflict do nothing;
  if not found then
    raise sqlstate 'PT409' using message = 'ALREADY_MEMBER', detail = 'You are a member already.';
  end if;
  return v_invitation.organization_id;
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
comment on function timetracker.accept_invitation(text) is 'Makes the caller a member by the token of an invitation.';
revoke all on function timetracker.accept_invitation(text) from public, anon, authenticated, service_role;
grant execute on function timetracker.accept_invitation(text) to authenticated, service_role;

create or replace function timetracker.leave(
  organization uuid
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if timetracker_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if leave.organization is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'organization is required.';
  end if;

begin
  if not exists (select from timetracker.memberships m where m.organization_id = leave.organization and m.profile_id = (select timetracker_private.uid())) then
    raise sqlstate 'PT404' using message = 'MEMBER_NOT_FOUND', detail = 'You are no member.';
  end if;
  perform from timetracker.organizations t where t.id = leave.organization for no key update;
  delete from timetracker.memberships m where m.organization_id = leave.organization and m.profile_id = (select timetracker_private.uid());
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
comment on function timetracker.leave(uuid) is 'Ends the caller''s own membership.';
revoke all on function timetracker.leave(uuid) from public, anon, authenticated, service_role;
grant execute on function timetracker.leave(uuid) to authenticated, service_role;

create or replace function timetracker.set_member_role(
  organization uuid,
  profile uuid,
  role text
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if timetracker_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if set_member_role.organization is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'organization is required.';
  end if;
  if (set_member_role.organization = any (array(select timetracker_private.tenants_as(array['admin', 'owner'])))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if set_member_role.profile is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'profile is required.';
  end if;
  if set_member_role.role is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'role is required.';
  end if;
  if set_member_role.role <> all (array['viewer', 'member', 'manager', 'admin', 'owner']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'role is not a valid value.';
  end if;

declare
  v_own integer;
  v_their integer;
begin
  perform from timetracker.organizations t where t.id = set_member_role.organization for no key update;
  select array_position(array['viewer', 'member', 'manager', 'admin', 'owner'], m.role::text) into v_own from timetracker.memberships m where m.organization_id = set_member_role.organization and m.profile_id = (select timetracker_private.uid()) and m.role::text = any (array['admin', 'owner']);
  if v_own is null then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  select coalesce(array_position(array['viewer', 'member', 'manager', 'admin', 'owner'], m.role::text), 0) into v_their from timetracker.memberships m where m.organization_id = set_member_role.organization and m.profile_id = set_member_role.profile for update;
  if not found then
    raise sqlstate 'PT404' using message = 'MEMBER_NOT_FOUND', detail = 'There is no such member.';
  end if;
  if v_their > v_own then
    raise sqlstate 'PT403' using message = 'MEMBER_ABOVE_OWN', detail = 'This member''s role is above your own.';
  end if;
  if array_position(array['viewer', 'member', 'manager', 'admin', 'owner'], set_member_role.role::text) > v_own then
    raise sqlstate 'PT403' using message = 'ROLE_ABOVE_OWN', detail = 'Nobody grants a role above his own.';
  end if;
  update timetracker.memberships m set role = set_member_role.role where m.organization_id = set_member_role.organization and m.profile_id = set_member_role.profile;
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
comment on function timetracker.set_member_role(uuid, uuid, text) is 'Gives a member another role, none above the caller''s own.';
revoke all on function timetracker.set_member_role(uuid, uuid, text) from public, anon, authenticated, service_role;
grant execute on function timetracker.set_member_role(uuid, uuid, text) to authenticated, service_role;

create or replace function timetracker.remove_member(
  organization uuid,
  profile uuid
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if timetracker_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if remove_member.organization is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'organization is required.';
  end if;
  if (remove_member.organization = any (array(select timetracker_private.tenants_as(array['admin', 'owner'])))) is not true then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if remove_member.profile is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'profile is required.';
  end if;

declare
  v_own integer;
  v_their integer;
begin
  perform from timetracker.organizations t where t.id = remove_member.organization for no key update;
  select array_position(array['viewer', 'member', 'manager', 'admin', 'owner'], m.role::text) into v_own from timetracker.memberships m where m.organization_id = remove_member.organization and m.profile_id = (select timetracker_private.uid()) and m.role::text = any (array['admin', 'owner']);
  if v_own is null then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  select coalesce(array_position(array['viewer', 'member', 'manager', 'admin', 'owner'], m.role::text), 0) into v_their from timetracker.memberships m where m.organization_id = remove_member.organization and m.profile_id = remove_member.profile for update;
  if not found then
    raise sqlstate 'PT404' using message = 'MEMBER_NOT_FOUND', detail = 'There is no such member.';
  end if;
  if v_their > v_own then
    raise sqlstate 'PT403' using message = 'MEMBER_ABOVE_OWN', detail = 'This member''s role is above your own.';
  end if;
  delete from timetracker.memberships m where m.organization_id = remove_member.organization and m.profile_id = remove_member.profile;
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
comment on function timetracker.remove_member(uuid, uuid) is 'Ends somebody''s membership, of nobody above the caller.';
revoke all on function timetracker.remove_member(uuid, uuid) from public, anon, authenticated, service_role;
grant execute on function timetracker.remove_member(uuid, uuid) to authenticated, service_role;

create or replace function timetracker.enqueue_log_task(
  organization_id uuid,
  time_log_id uuid,
  kind text,
  run_after timestamptz default now(),
  priority integer default 0
)
returns timetracker.log_tasks
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if enqueue_log_task.organization_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'organization is required.';
  end if;
  if enqueue_log_task.time_log_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'timeLog is required.';
  end if;
  if enqueue_log_task.kind is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'kind is required.';
  end if;
  if enqueue_log_task.kind <> all (array['transcribe', 'classify']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'kind is not a valid value.';
  end if;
  if enqueue_log_task.run_after is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'runAfter is required.';
  end if;
  if enqueue_log_task.priority is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'priority is required.';
  end if;

declare
  v_row timetracker.log_tasks;
begin
  insert into timetracker.log_tasks as t (
    organization_id,
    time_log_id,
    kind,
    run_after,
    priority
  )
  values (
    enqueue_log_task.organization_id,
    enqueue_log_task.time_log_id,
    enqueue_log_task.kind,
    enqueue_log_task.run_after,
    enqueue_log_task.priority
  )
  returning t.* into v_row;
  return v_row;
end;
end
$$;
comment on function timetracker.enqueue_log_task(uuid, uuid, text, timestamptz, integer) is 'Puts a LogTask in the queue. For workers.';
revoke all on function timetracker.enqueue_log_task(uuid, uuid, text, timestamptz, integer) from public, anon, authenticated, service_role;
grant execute on function timetracker.enqueue_log_task(uuid, uuid, text, timestamptz, integer) to service_role;

create or replace function timetracker.claim_log_tasks(
  count integer default 1,
  at timestamptz default now()
)
returns setof timetracker.log_tasks
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if claim_log_tasks.count is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'count is required.';
  end if;
  if not (count between 1 and 1000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'count is not a valid value.';
  end if;
  if claim_log_tasks.at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'at is required.';
  end if;

declare
  v_left integer := claim_log_tasks.count;
  v_step bigint;
  v_served boolean := true;
  v_tenant timetracker.log_tasks.organization_id%type;
  v_priority integer;
begin
  with late as materialized (
    select r.id from timetracker.log_tasks as r where r.state = 'RUNNING' and r.locked_until <= claim_log_tasks.at limit 1000 for update skip locked
  )
  update timetracker.log_tasks as t
  set
    state = case when t.attempts >= 5 then 'DEAD' else 'READY' end,
    finished_at = case when t.attempts >= 5 then claim_log_tasks.at end,
    last_error = 'The lease ran out.',
    locked_until = null,
    lease = null
  from late where t.id = late.id;
  while v_left > 0 and v_served loop
    v_served := false;
    for v_tenant in
      with recursive waiting (tenant) as (
        (select r.organization_id from timetracker.log_tasks as r where (r.state = 'READY') order by r.organization_id limit 1)
        union all
        select (select r.organization_id from timetracker.log_tasks as r where r.state = 'READY' and r.organization_id > w.tenant order by r.organization_id limit 1)
        from waiting as w where w.tenant is not null
      )
      select w.tenant from waiting as w where w.tenant is not null
      order by
        (select count(*) from timetracker.log_tasks as r where r.organization_id = w.tenant and r.state = 'RUNNING'),
        (select max(r.claimed_at) from timetracker.log_tasks as r where r.organization_id = w.tenant) nulls first,
        w.tenant
    loop
      v_step := 0;
      v_priority := (select r.priority from timetracker.log_tasks as r where (r.organization_id = v_tenant and r.state = 'READY') order by r.priority desc limit 1);
      while v_left > 0 and v_step = 0 and v_priority is not null loop
        return query
  with due as materialized (
    select r.id from timetracker.log_tasks as r where (r.organization_id = v_tenant and r.state = 'READY' and r.priority = v_priority and r.run_after <= claim_log_tasks.at)
    order by r.run_after, r.id limit 1 for update skip locked
  )
  update timetracker.log_tasks as t
  set
    state = 'RUNNING',
    attempts = t.attempts + 1,
    claimed_at = claim_log_tasks.at,
    locked_until = claim_log_tasks.at + (interval '2 minutes'),
    lease = gen_random_uuid()
  from due where t.id = due.id
  returning t.*;
get diagnostics v_step = row_count;
v_left := v_left - v_step;
        v_priority := (select r.priority from timetracker.log_tasks as r where (r.organization_id = v_tenant and r.state = 'READY' and r.priority < v_priority) order by r.priority desc limit 1);
      end loop;
      v_served := v_served or v_step > 0;
    end loop;
  end loop;
end;
end
$$;
comment on function timetracker.claim_log_tasks(integer, timestamptz) is 'Hands out rows of LogTask that are due, to be done before `locked_until`. For workers.';
revoke all on function timetracker.claim_log_tasks(integer, timestamptz) from public, anon, authenticated, service_role;
grant execute on function timetracker.claim_log_tasks(integer, timestamptz) to service_role;

create or replace function timetracker.complete_log_task(
  id uuid,
  lease uuid,
  at timestamptz default now()
)
returns timetracker.log_tasks
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if complete_log_task.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if complete_log_task.lease is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'lease is required.';
  end if;
  if complete_log_task.at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'at is required.';
  end if;

declare
  v_row timetracker.log_tasks;
begin
  update timetracker.log_tasks as t
  set
    state = 'DONE',
    finished_at = complete_log_task.at,
    last_error = null,
    locked_until = null,
    lease = null
  where t.id = complete_log_task.id and t.lease = complete_log_task.lease and t.locked_until > complete_log_task.at
  returning t.* into v_row;
  if not found then
    raise sqlstate 'PT409' using message = 'LEASE_LOST', detail = 'This LogTask is not yours any more.';
  end if;
  return v_row;
end;
end
$$;
comment on function timetracker.complete_log_task(uuid, uuid, timestamptz) is 'Says that a claimed LogTask is done; refused when the lease ran out. For workers.';
revoke all on function timetracker.complete_log_task(uuid, uuid, timestamptz) from public, anon, authenticated, service_role;
grant execute on function timetracker.complete_log_task(uuid, uuid, timestamptz) to service_role;

create or replace function timetracker.fail_log_task(
  id uuid,
  lease uuid,
  error text,
  at timestamptz default now()
)
returns timetracker.log_tasks
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if coalesce(pg_column_size(fail_log_task.error), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if fail_log_task.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if fail_log_task.lease is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'lease is required.';
  end if;
  if fail_log_task.error is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'error is required.';
  end if;
  if fail_log_task.at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'at is required.';
  end if;

declare
  v_row timetracker.log_tasks;
begin
  update timetracker.log_tasks as t
  set
    state = case when t.attempts >= 5 then 'DEAD' else 'READY' end,
    run_after = case when t.attempts >= 5 then t.run_after else fail_log_task.at + least((interval '30 seconds') * power(2, least(t.attempts - 1, 20)), interval '86400 seconds') end,
    finished_at = case when t.attempts >= 5 then fail_log_task.at end,
    last_error = fail_log_task.error,
    locked_until = null,
    lease = null
  where t.id = fail_log_task.id and t.lease = fail_log_task.lease and t.locked_until > fail_log_task.at
  returning t.* into v_row;
  if not found then
    raise sqlstate 'PT409' using message = 'LEASE_LOST', detail = 'This LogTask is not yours any more.';
  end if;
  return v_row;
end;
end
$$;
comment on function timetracker.fail_log_task(uuid, uuid, text, timestamptz) is 'Says that a claimed LogTask failed: it is tried again later, or given up after the last attempt. For workers.';
revoke all on function timetracker.fail_log_task(uuid, uuid, text, timestamptz) from public, anon, authenticated, service_role;
grant execute on function timetracker.fail_log_task(uuid, uuid, text, timestamptz) to service_role;

create or replace function timetracker.extend_log_task(
  id uuid,
  lease uuid,
  at timestamptz default now()
)
returns timetracker.log_tasks
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if extend_log_task.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if extend_log_task.lease is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'lease is required.';
  end if;
  if extend_log_task.at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'at is required.';
  end if;

declare
  v_row timetracker.log_tasks;
begin
  update timetracker.log_tasks as t
  set
    locked_until = extend_log_task.at + (interval '2 minutes')
  where t.id = extend_log_task.id and t.lease = extend_log_task.lease and t.locked_until > extend_log_task.at
  returning t.* into v_row;
  if not found then
    raise sqlstate 'PT409' using message = 'LEASE_LOST', detail = 'This LogTask is not yours any more.';
  end if;
  return v_row;
end;
end
$$;
comment on function timetracker.extend_log_task(uuid, uuid, timestamptz) is 'Gives the worker more time for a LogTask that he has claimed. For workers.';
revoke all on function timetracker.extend_log_task(uuid, uuid, timestamptz) from public, anon, authenticated, service_role;
grant execute on function timetracker.extend_log_task(uuid, uuid, timestamptz) to service_role;

create or replace function timetracker.retry_log_task(
  id uuid,
  at timestamptz default now()
)
returns timetracker.log_tasks
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if retry_log_task.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if retry_log_task.at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'at is required.';
  end if;

declare
  v_row timetracker.log_tasks;
begin
  update timetracker.log_tasks as t
  set
    state = 'READY',
    attempts = 0,
    run_after = retry_log_task.at,
    finished_at = null
  where t.id = retry_log_task.id and t.state = 'DEAD'
  returning t.* into v_row;
  if not found then
    raise sqlstate 'PT409' using message = 'NOT_DEAD', detail = 'This LogTask was not given up.';
  end if;
  return v_row;
end;
end
$$;
comment on function timetracker.retry_log_task(uuid, timestamptz) is 'Tries a LogTask once more that was given up. For workers.';
revoke all on function timetracker.retry_log_task(uuid, timestamptz) from public, anon, authenticated, service_role;
grant execute on function timetracker.retry_log_task(uuid, timestamptz) to service_role;

create or replace function timetracker.search_time_logs(
  query text,
  first integer default null
)
returns setof timetracker.time_log_hit
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if timetracker_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if search_time_logs.query is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'query is required.';
  end if;
  if not (char_length(query) between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'query is not a valid value.';
  end if;
  if not (first between 1 and 50) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

declare
  v_query constant tsquery := websearch_to_tsquery('pg_catalog.simple'::regconfig, search_time_logs.query);
begin
  return query
  select found.node, found.score, ts_headline(
    'pg_catalog.simple'::regconfig,
    replace(replace(replace(found.words, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'),
    v_query, 'StartSel=<mark>, StopSel=</mark>, MaxFragments=2, MaxWords=20, MinWords=8'
  )
  from (
    select (t.*)::timetracker.time_logs as node, (((case when (setweight(to_tsvector('pg_catalog.simple'::regconfig, coalesce(t.comment, '')), 'A')) @@ v_query then 1 + ts_rank_cd((setweight(to_tsvector('pg_catalog.simple'::regconfig, coalesce(t.comment, '')), 'A')), v_query, 32) else 0 end) + timetracker_private.likeness(search_time_logs.query, (coalesce(t.comment, '')))))::double precision as score, (coalesce(t.comment, '')) as words, t.id as key
    from timetracker.time_logs t
    where t.id = any (array(select timetracker_private.time_logs_matches(search_time_logs.query)))
    order by 2 desc, 4
    limit coalesce(search_time_logs.first, 25)
  ) as found
  order by found.score desc, found.key;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function timetracker.search_time_logs(text, integer) is 'Rows of TimeLog that the caller may see and in which the words are, the best first.';
revoke all on function timetracker.search_time_logs(text, integer) from public, anon, authenticated, service_role;
grant execute on function timetracker.search_time_logs(text, integer) to authenticated, service_role;
alter function timetracker.search_time_logs(text, integer) owner to timetracker_api;

create or replace function timetracker.push_time_logs(
  rows jsonb
)
returns setof timetracker.time_log_pushed
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if timetracker_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(push_time_logs.rows), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if push_time_logs.rows is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'rows is required.';
  end if;

declare
  v_given jsonb;
  v_values jsonb;
  v_id uuid;
  v_version integer;
  v_new timetracker.time_logs;
  v_row timetracker.time_logs;
  v_seen timetracker.time_logs;
  v_written boolean;
  v_outcome text;
  v_error text;
begin
  if (case when jsonb_typeof(push_time_logs.rows) <> 'array' then true else jsonb_array_length(push_time_logs.rows) > 500 or exists (
    select from jsonb_array_elements(push_time_logs.rows) as sent (value)
    where case
      when jsonb_typeof(sent.value) <> 'object' then true
      when exists (select from jsonb_each(sent.value) as part where case when part.key in ('key') then jsonb_typeof(part.value) not in ('string') when part.key in ('version') then jsonb_typeof(part.value) not in ('number', 'null') when part.key in ('deleted') then jsonb_typeof(part.value) not in ('boolean', 'null') when part.key in ('values') then jsonb_typeof(part.value) not in ('object', 'null') else true end) then true
      when sent.value ->> 'key' is null or sent.value ->> 'key' !~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' then true
      when jsonb_typeof(sent.value -> 'values') = 'object' then exists (select from jsonb_each(sent.value -> 'values') as given where case when given.key in ('organization_id', 'started_at', 'ended_at', 'source', 'status') then jsonb_typeof(given.value) not in ('string') when given.key in ('project_id', 'work_mode', 'task_category', 'activity_type', 'comment') then jsonb_typeof(given.value) not in ('string', 'null') else true end)
      else false
    end
  ) end) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'rows is not a valid value.';
  end if;
  for v_given in select sent.value from jsonb_array_elements(push_time_logs.rows) with ordinality as sent (value, place) order by sent.place loop
    v_row := null;
    v_error := null;
    v_written := false;
    v_id := (v_given ->> 'key')::uuid;
    begin
      v_version := (v_given ->> 'version')::integer;
      v_values := coalesce(nullif(v_given -> 'values', jsonb 'null'), jsonb '{}');
      v_new := jsonb_populate_record(null::timetracker.time_logs, v_values);
      if (v_given ->> 'deleted')::boolean then
        delete from timetracker.time_logs t where t.id = v_id and t.version = v_version;
        v_written := found;
      elsif v_version is null then
        insert into timetracker.time_logs as t (
          id,
          organization_id,
          profile_id,
          project_id,
          work_mode,
          task_category,
          activity_type,
          comment,
          started_at,
          ended_at,
          source,
          status
        )
        values (
          v_id,
          v_new.organization_id,
          (select timetracker_private.uid()),
          v_new.project_id,
          v_new.work_mode,
          v_new.task_category,
          v_new.activity_type,
          v_new.comment,
          v_new.started_at,
          v_new.ended_at,
          case when v_values ? 'source' then v_new.source else 'typed' end,
          case when v_values ? 'status' then v_new.status else 'draft' end
        )
        on conflict on constraint time_logs_pkey do nothing
        returning t.* into v_row;
        v_written := found;
      else
        if v_values ?| array['organization_id', 'source'] then
          raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This never changes.';
        end if;
        update timetracker.time_logs as t
        set
          project_id = case when v_values ? 'project_id' then v_new.project_id else t.project_id end,
          work_mode = case when v_values ? 'work_mode' then v_new.work_mode else t.work_mode end,
          task_category = case when v_values ? 'task_category' then v_new.task_category else t.task_category end,
          activity_type = case when v_values ? 'activity_type' then v_new.activity_type else t.activity_type end,
          comment = case when v_values ? 'comment' then v_new.comment else t.comment end,
          started_at = case when v_values ? 'started_at' then v_new.started_at else t.started_at end,
          ended_at = case when v_values ? 'ended_at' then v_new.ended_at else t.ended_at end,
          status = case when v_values ? 'status' then v_new.status else t.status end
        where t.id = v_id and t.version = v_version
        returning t.* into v_row;
        v_written := found;
      end if;
      if v_written then
        v_outcome := 'APPLIED';
      else
        -- Somebody was here before: the caller himself, or another one.
        select t.* into v_row from timetracker.time_logs t where t.id = v_id;
        v_seen := v_row;
        v_outcome := case
          when (v_given ->> 'deleted')::boolean and v_row.id is null then 'APPLIED'
          when v_row.id is null then 'CONFLICT'
          when (v_given ->> 'deleted')::boolean then case when v_row.version = v_version then 'REFUSED' else 'CONFLICT' end
          when v_row.version = v_version then 'REFUSED'
          when (not v_values ? 'organization_id' or v_seen.organization_id is not distinct from v_new.organization_id) and (not v_values ? 'project_id' or v_seen.project_id is not distinct from v_new.project_id) and (not v_values ? 'work_mode' or v_seen.work_mode is not distinct from v_new.work_mode) and (not v_values ? 'task_category' or v_seen.task_category is not distinct from v_new.task_category) and (not v_values ? 'activity_type' or v_seen.activity_type is not distinct from v_new.activity_type) and (not v_values ? 'comment' or v_seen.comment is not distinct from v_new.comment) and (not v_values ? 'started_at' or v_seen.started_at is not distinct from v_new.started_at) and (not v_values ? 'ended_at' or v_seen.ended_at is not distinct from v_new.ended_at) and (not v_values ? 'source' or v_seen.source is not distinct from v_new.source) and (not v_values ? 'status' or v_seen.status is not distinct from v_new.status) then 'APPLIED'
          else 'CONFLICT'
        end;
        v_error := case v_outcome when 'REFUSED' then 'FORBIDDEN' end;
      end if;
    exception
      when unique_violation or exclusion_violation then
        v_outcome := 'REFUSED';
        v_error := 'CONFLICT';
      when insufficient_privilege then
        v_outcome := 'REFUSED';
        v_error := 'FORBIDDEN';
      when foreign_key_violation or restrict_violation then
        v_outcome := 'REFUSED';
        v_error := case when sqlerrm like 'update or delete on %' then 'STILL_REFERENCED' else 'REFERENCE_MISSING' end;
      when integrity_constraint_violation or data_exception or with_check_option_violation then
        v_outcome := 'REFUSED';
        v_error := 'ROW_INVALID';
      when others then
        -- The errors of triggers and quotas hold nothing but their code.
        if sqlstate not like 'PT%' then
          raise;
        end if;
        v_outcome := 'REFUSED';
        v_error := sqlerrm;
    end;
    return next row(v_id, v_outcome::timetracker.push_outcome, v_error, v_row)::timetracker.time_log_pushed;
  end loop;
end;
end
$$;
comment on function timetracker.push_time_logs(jsonb) is 'Takes rows of TimeLog that were written offline, each by itself: what becomes of one is no matter of the others.';
revoke all on function timetracker.push_time_logs(jsonb) from public, anon, authenticated, service_role;
grant execute on function timetracker.push_time_logs(jsonb) to authenticated, service_role;
alter function timetracker.push_time_logs(jsonb) owner to timetracker_api;

create or replace function timetracker.pull_time_logs(
  cursor text default null,
  first integer default null
)
returns timetracker.time_log_changes
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if timetracker_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(pull_time_logs.cursor), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if not (first between 1 and 500) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

declare
  v_size integer := coalesce(pull_time_logs.first, 25);
  v_place jsonb;
  v_since pg_snapshot;
  v_until pg_snapshot;
  v_at timestamptz;
  v_begun timestamptz;
  v_change xid8;
  v_id uuid;
  v_nodes timetracker.time_logs[];
  v_gone uuid[];
  v_more boolean;
begin
  if pull_time_logs.cursor is not null then
    begin
      v_place := timetracker_private.cursor_place(pull_time_logs.cursor);
      v_since := (v_place ->> 'since')::pg_snapshot;
      v_until := (v_place ->> 'until')::pg_snapshot;
      v_change := (v_place ->> 'change')::xid8;
      v_id := (v_place ->> 'id')::uuid;
      v_at := (v_place ->> 'at')::timestamptz;
      v_begun := coalesce((v_place ->> 'begun')::timestamptz, v_at);
    exception when data_exception then
      raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of other rows, or none at all.';
    end;
    if v_place ->> 'of' is distinct from 'time_logs' or coalesce(v_since, v_until) is null or v_at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of other rows, or none at all.';
  end if;
    if v_place ->> 'cluster' is distinct from (select control.system_identifier::text from pg_control_system() as control) or v_at < now() - (interval '90 days') or pg_snapshot_xmax(coalesce(v_since, v_until)) > pg_snapshot_xmax(pg_current_snapshot()) then
    raise sqlstate 'PT410' using message = 'CURSOR_EXPIRED', detail = 'What changed since then is not known any more: begin anew, without a cursor.';
  end if;
  end if;
  -- Before anything is read: what is committed while it is, comes the next time.
  if v_until is null then
    v_until := timetracker_private.snapshot();
    v_begun := now();
  end if;
  if v_since is null then
    v_at := v_begun;
    with page as materialized (
      select (t.*)::timetracker.time_logs as node, t.id as key, row_number() over (order by t.id) as place
      from timetracker.time_logs t
      where (v_id is null or t.id > v_id)
      order by t.id
      limit v_size + 1
    )
    select
      array_agg(p.node order by p.place) filter (where p.place <= v_size),
      (array_agg(p.key order by p.place desc) filter (where p.place <= v_size))[1],
      count(*) > v_size
    into v_nodes, v_id, v_more
    from page p;
  else
    with page as materialized (
      select c.change, c.id as key, row_number() over (order by c.change, c.id) as place
      from timetracker_private.time_logs_changed(v_since, v_until, v_change, v_id, v_size + 1) as c
    ), rows as (
      select p.change, p.key, p.place, case when t.id is not null then (t.*)::timetracker.time_logs end as node, t.id is not null as there
      from page p
      left join timetracker.time_logs t on t.id = p.key
    )
    select
      array_agg(r.node order by r.place) filter (where r.place <= v_size and r.there),
      array_agg(r.key order by r.place) filter (where r.place <= v_size and not r.there),
      (array_agg(r.change order by r.place desc) filter (where r.place <= v_size))[1],
      (array_agg(r.key order by r.place desc) filter (where r.place <= v_size))[1],
      count(*) > v_size
    into v_nodes, v_gone, v_change, v_id, v_more
    from rows r;
  end if;
  return row(
    coalesce(v_nodes, array[]::timetracker.time_logs[]),
    coalesce(v_gone, array[]::uuid[]),
    timetracker_private.cursor(jsonb_build_object('of', 'time_logs', 'cluster', (select control.system_identifier::text from pg_control_system() as control)) || case
      when v_more then jsonb_build_object('since', v_since, 'until', v_until, 'at', v_at, 'begun', v_begun, 'change', v_change::text, 'id', v_id)
      else jsonb_build_object('since', v_until, 'at', v_begun)
    end),
    v_more
  )::timetracker.time_log_changes;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function timetracker.pull_time_logs(text, integer) is 'What changed among the rows of TimeLog since the last time, as far as the caller reads them.';
revoke all on function timetracker.pull_time_logs(text, integer) from public, anon, authenticated, service_role;
grant execute on function timetracker.pull_time_logs(text, integer) to authenticated, service_role;
alter function timetracker.pull_time_logs(text, integer) owner to timetracker_api;

create or replace function timetracker.match_time_log_embeddings(
  query extensions.vector,
  threshold double precision default null,
  first integer default null
)
returns setof timetracker.time_log_embedding_match
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if timetracker_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if match_time_log_embeddings.query is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'query is required.';
  end if;
  if cardinality(match_time_log_embeddings.query::real[]) <> 1536 then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'query is not a valid value.';
  end if;
  if not (threshold between 0 and 2) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'threshold is not a valid value.';
  end if;
  if not (first between 1 and 50) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

declare
  v_first constant integer := coalesce(match_time_log_embeddings.first, 25);
  v_keys uuid[];
  v_whole boolean;
begin
  select
    (array_agg(near.key order by near.distance, near.key) filter (where near.distance <= coalesce(match_time_log_embeddings.threshold, 1e300::double precision)))[1:v_first],
    coalesce(bool_or(near.distance > match_time_log_embeddings.threshold), false)
  into v_keys, v_whole
  from (
    select t.id as key, timetracker_private.cosine_distance(t.embedding, match_time_log_embeddings.query) as distance from timetracker.time_log_embeddings t
    where t.id = any (array(select timetracker_private.time_log_embeddings_nearest_embedding(match_time_log_embeddings.query, 4 * v_first)))
  ) as near;
  if not v_whole and coalesce(cardinality(v_keys), 0) < v_first then
  v_keys := array(
      select near.key from (select t.id as key, timetracker_private.cosine_distance(t.embedding, match_time_log_embeddings.query) as distance from timetracker.time_log_embeddings t) as near
      where (near.distance <= coalesce(match_time_log_embeddings.threshold, 1e300::double precision))
      order by near.distance, near.key
      limit v_first
    );
  end if;
  return query
  select near.node, near.distance
  from (select (t.*)::timetracker.time_log_embeddings as node, t.id as key, timetracker_private.cosine_distance(t.embedding, match_time_log_embeddings.query) as distance from timetracker.time_log_embeddings t where t.id = any (v_keys)) as near
  order by near.distance, near.key;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function timetracker.match_time_log_embeddings(extensions.vector, double precision, integer) is 'Rows of TimeLogEmbedding that the caller may see, the nearest to a vector first.';
revoke all on function timetracker.match_time_log_embeddings(extensions.vector, double precision, integer) from public, anon, authenticated, service_role;
grant execute on function timetracker.match_time_log_embeddings(extensions.vector, double precision, integer) to authenticated, service_role;
alter function timetracker.match_time_log_embeddings(extensions.vector, double precision, integer) owner to timetracker_api;

create or replace function timetracker_private.refuse_frozen()
returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  raise sqlstate 'PT409' using message = 'FROZEN_COLUMN', detail = 'A column of this row never changes.';
end
$$;
comment on function timetracker_private.refuse_frozen() is 'Refuses to change a column that never changes.';
revoke all on function timetracker_private.refuse_frozen() from public, anon, authenticated, service_role;

create or replace function timetracker_private.touch_updated_at()
returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  new.updated_at := now();
  return new;
end
$$;
comment on function timetracker_private.touch_updated_at() is 'Says when the row was last changed.';
revoke all on function timetracker_private.touch_updated_at() from public, anon, authenticated, service_role;

create or replace function timetracker_private.raise_version()
returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  new.version := old.version + 1;
  return new;
end
$$;
comment on function timetracker_private.raise_version() is 'Counts the changes of a row.';
revoke all on function timetracker_private.raise_version() from public, anon, authenticated, service_role;

create or replace function timetracker_private.time_logs_queued_logs_have_their_task()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
-- A log that is sent back to wait gets a new task; one that waits already in one that is not done has it.
begin
  insert into timetracker.log_tasks (organization_id, time_log_id, kind)
  select new.organization_id, new.id, case when new.source = 'voice' then 'transcribe' else 'classify' end
  where not exists (
    select from timetracker.log_tasks t
    where t.organization_id = new.organization_id and t.time_log_id = new.id and t.state in ('READY', 'RUNNING')
  );
  return null;
end
$$;
revoke all on function timetracker_private.time_logs_queued_logs_have_their_task() from public, anon, authenticated, service_role;

create or replace function timetracker_private.time_logs_status_transitions()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if (old.status, new.status) in (('draft', 'queued'), ('draft', 'final'), ('queued', 'classified'), ('queued', 'draft'), ('classified', 'final'), ('classified', 'queued')) then
    return new;
  end if;
  if (old.status, new.status) in (('final', 'classified')) then
    if new.organization_id = any (array(select timetracker_private.tenants_as(array['admin', 'owner']))) then
      return new;
    end if;
    raise sqlstate 'PT403' using message = 'TRANSITION_FORBIDDEN', detail = 'Only certain roles let status take this step.';
  end if;
  raise sqlstate 'PT409' using message = 'TRANSITION_NOT_ALLOWED', detail = 'status does not go from what it is to this.';
end
$$;
comment on function timetracker_private.time_logs_status_transitions() is 'Lets status take its steps and no others.';
revoke all on function timetracker_private.time_logs_status_transitions() from public, anon, authenticated, service_role;

create or replace function timetracker_private.handle_new_user()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into timetracker.profiles (id, display_name)
    values (new.id, left(coalesce(nullif(btrim(new.raw_user_meta_data->>'display_name'), ''), nullif(btrim(new.email), ''), 'New colleague'), 120))
    on conflict do nothing;
  return new;
exception when others then
  raise warning 'sign-up made no row: %', sqlstate;
  return new;
end
$$;
revoke all on function timetracker_private.handle_new_user() from public, anon, authenticated, service_role;

create or replace function timetracker_private.retain_log_tasks(
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
      select t.id from timetracker.log_tasks t where t.finished_at < retain_log_tasks.at - (interval '7 days') and t.state = 'DONE' limit 5000 for update skip locked
    ), gone as (
      delete from timetracker.log_tasks t using old o where t.id = o.id returning 1
    )
    select count(*) into v_step from gone;
    v_gone := v_gone + v_step;
    exit when v_step = 0;
  end loop;
  return v_gone;
end
$$;
comment on function timetracker_private.retain_log_tasks(timestamptz) is 'Lets the rows go that were done long ago; returns how many went.';
revoke all on function timetracker_private.retain_log_tasks(timestamptz) from public, anon, authenticated, service_role;

create or replace function timetracker_private.retain_inbound_events(
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
  v_limit timestamptz := retain_inbound_events.at - (interval '90 days');
  v_gone bigint := bigint '0';
  v_step bigint;
begin
  loop
    with old as (
      select t.id as old_key_0 from timetracker.inbound_events t where (t.received_at < v_limit) order by t.received_at limit least(5000, retain_inbound_events.most - v_gone) for update skip locked
    ), gone as (
      delete from timetracker.inbound_events t using old o where t.id = o.old_key_0 returning 1
    )
    select count(*) into v_step from gone;
    v_gone := v_gone + v_step;
    exit when v_step = 0 or v_gone >= retain_inbound_events.most;
  end loop;
  return v_gone;
end
$$;
comment on function timetracker_private.retain_inbound_events(timestamptz, bigint) is 'Lets the rows go that are past their time; returns how many went.';
revoke all on function timetracker_private.retain_inbound_events(timestamptz, bigint) from public, anon, authenticated, service_role;

create or replace function timetracker_private.time_logs_tell_time_log_updates()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_old text := case when tg_op <> 'INSERT' then 'time_logs:' || old.organization_id::text end;
  v_new text := case when tg_op <> 'DELETE' then 'time_logs:' || new.organization_id::text end;
begin
  if v_old is distinct from v_new then
    if v_old is not null then
      perform realtime.send(jsonb_build_object('operation', 'DELETE', 'record', jsonb_build_object('id', old.id, 'profile_id', old.profile_id, 'status', old.status, 'started_at', old.started_at, 'ended_at', old.ended_at)), 'DELETE', v_old, true);
    end if;
    if v_new is not null then
      perform realtime.send(jsonb_build_object('operation', 'INSERT', 'record', jsonb_build_object('id', new.id, 'profile_id', new.profile_id, 'status', new.status, 'started_at', new.started_at, 'ended_at', new.ended_at)), 'INSERT', v_new, true);
    end if;
  elsif v_new is not null then
    perform realtime.send(jsonb_build_object('operation', 'UPDATE', 'record', jsonb_build_object('id', new.id, 'profile_id', new.profile_id, 'status', new.status, 'started_at', new.started_at, 'ended_at', new.ended_at)), 'UPDATE', v_new, true);
  end if;
  return null;
end
$$;
revoke all on function timetracker_private.time_logs_tell_time_log_updates() from public, anon, authenticated, service_role;

create or replace function timetracker_private.may_listen(
  topic text
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_parts text[];
begin
  v_parts := regexp_match(may_listen.topic, '^time_logs:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$');
  if v_parts is not null then
    return timetracker_private.hears_time_log_updates(v_parts[1]::uuid);
  end if;
  return false;
end
$$;
comment on function timetracker_private.may_listen(text) is 'May the caller join this topic? Asked by the policies on realtime.messages.';
revoke all on function timetracker_private.may_listen(text) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.may_listen(text) to authenticated;
alter function timetracker_private.may_listen(text) owner to timetracker_api;

create or replace function timetracker_private.my_folders()
returns setof text
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select t::text from timetracker_private.tenants() as t;
end
$$;
comment on function timetracker_private.my_folders() is 'The folders of the caller''s tenants. Asked by the policies on storage.objects.';
revoke all on function timetracker_private.my_folders() from public, anon, authenticated, service_role;
grant execute on function timetracker_private.my_folders() to authenticated;
alter function timetracker_private.my_folders() owner to timetracker_api;

create or replace function timetracker_private.my_folders_as(
  roles text[]
)
returns setof text
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
select t::text from timetracker_private.tenants_as(my_folders_as.roles) as t;
end
$$;
comment on function timetracker_private.my_folders_as(text[]) is 'The folders of the tenants in which the caller has one of these roles. Asked by the policies on storage.objects.';
revoke all on function timetracker_private.my_folders_as(text[]) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.my_folders_as(text[]) to authenticated;
alter function timetracker_private.my_folders_as(text[]) owner to timetracker_api;

create or replace function timetracker_private.reads_files_of_time_logs(
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
  select from timetracker.time_logs
  where time_logs.id = case when reads_files_of_time_logs.row_folder ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' then reads_files_of_time_logs.row_folder::uuid end and time_logs.organization_id::text = reads_files_of_time_logs.tenant_folder
)
  ) as result;
  return v_result;
end
$$;
comment on function timetracker_private.reads_files_of_time_logs(text, text) is 'May the caller read the files of this row: does he see it?';
revoke all on function timetracker_private.reads_files_of_time_logs(text, text) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.reads_files_of_time_logs(text, text) to authenticated;
alter function timetracker_private.reads_files_of_time_logs(text, text) owner to timetracker_api;

create or replace function timetracker_private.changes_files_of_time_logs(
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
  select from timetracker.time_logs
  where time_logs.id = case when changes_files_of_time_logs.row_folder ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' then changes_files_of_time_logs.row_folder::uuid end and time_logs.organization_id::text = changes_files_of_time_logs.tenant_folder and (time_logs.profile_id = (select timetracker_private.uid()) or time_logs.organization_id = any (array(select timetracker_private.tenants_as(array['admin', 'owner']))))
)
  ) as result;
  return v_result;
end
$$;
comment on function timetracker_private.changes_files_of_time_logs(text, text) is 'May the caller change the files of this row: may he change it?';
revoke all on function timetracker_private.changes_files_of_time_logs(text, text) from public, anon, authenticated, service_role;
grant execute on function timetracker_private.changes_files_of_time_logs(text, text) to authenticated;
alter function timetracker_private.changes_files_of_time_logs(text, text) owner to timetracker_api;
