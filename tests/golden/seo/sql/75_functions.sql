-- Made by seoc from the domain seo. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create or replace function seo_private.count_call(
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
  insert into seo_private.call_count as c (function, caller, since, calls, before)
  values (
    count_call.called,
    coalesce(seo_private.uid(), '00000000-0000-0000-0000-000000000000'),
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
comment on function seo_private.count_call(text, integer, integer, timestamptz) is 'Counts a call of the caller, and refuses it where there were too many in as many seconds. Whoever is not signed in shares one count.';
revoke all on function seo_private.count_call(text, integer, integer, timestamptz) from public, anon, authenticated, service_role;
grant execute on function seo_private.count_call(text, integer, integer, timestamptz) to seo_api, seo_tenant;

create or replace function seo_private.forget_calls(
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
    delete from seo_private.call_count t
    where t.ctid = any (array(select o.ctid from seo_private.call_count o where o.since < forget_calls.at - 60 * interval '2 seconds' limit 10000));
    get diagnostics v_step = row_count;
    v_gone := v_gone + v_step;
    exit when v_step < 10000;
  end loop;
  return v_gone;
end
$$;
comment on function seo_private.forget_calls(timestamptz) is 'Lets the counts of calls go that no limit asks for any more; returns how many went.';
revoke all on function seo_private.forget_calls(timestamptz) from public, anon, authenticated, service_role;

create or replace function seo_private.uid()
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
comment on function seo_private.uid() is 'The caller''s id from the request''s token; NULL when nobody is signed in.';
revoke all on function seo_private.uid() from public, anon, authenticated, service_role;
grant execute on function seo_private.uid() to seo_api, seo_tenant;

create or replace function seo_private.request_header(
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
comment on function seo_private.request_header(text) is 'A header of the request; NULL outside of one.';
revoke all on function seo_private.request_header(text) from public, anon, authenticated, service_role;
grant execute on function seo_private.request_header(text) to seo_api, seo_tenant;

create or replace function seo_private.request_ip()
returns inet
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return nullif(trim(split_part(seo_private.request_header('x-forwarded-for'), ',', 1)), '')::inet;
exception when invalid_text_representation then
  return null;
end
$$;
comment on function seo_private.request_ip() is 'The address the request came from; NULL outside of one.';
revoke all on function seo_private.request_ip() from public, anon, authenticated, service_role;
grant execute on function seo_private.request_ip() to seo_api, seo_tenant;

create or replace function seo_private.me()
returns uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_result uuid;
begin
  select * into v_result from (
select p.id from seo.employee p where p.id = seo_private.uid()
  ) as result;
  return v_result;
end
$$;
comment on function seo_private.me() is 'The caller''s own row, by its key.';
revoke all on function seo_private.me() from public, anon, authenticated, service_role;
grant execute on function seo_private.me() to seo_api, seo_tenant;

create or replace function seo_private.tenants()
returns setof uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select p.company_id from seo.employee p where p.id = seo_private.uid();
end
$$;
comment on function seo_private.tenants() is 'The tenants the caller belongs to.';
revoke all on function seo_private.tenants() from public, anon, authenticated, service_role;
grant execute on function seo_private.tenants() to seo_api, seo_tenant;

create or replace function seo_private.tenants_as(
  roles text[]
)
returns setof uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
select p.company_id from seo.employee p where p.id = seo_private.uid() and p.role::text = any (tenants_as.roles);
end
$$;
comment on function seo_private.tenants_as(text[]) is 'The tenants in which the caller has one of these roles.';
revoke all on function seo_private.tenants_as(text[]) from public, anon, authenticated, service_role;
grant execute on function seo_private.tenants_as(text[]) to seo_api, seo_tenant;

create or replace function seo_private.my_reports()
returns setof uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select c.descendant from seo_private.employee_closure c where c.ancestor = (select seo_private.uid()) and c.depth > 0;
end
$$;
comment on function seo_private.my_reports() is 'Everybody below the caller, at any depth.';
revoke all on function seo_private.my_reports() from public, anon, authenticated, service_role;
grant execute on function seo_private.my_reports() to seo_api, seo_tenant;

create or replace function seo_private.employee_hierarchy_added()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if new.manager_id = new.id then
    raise sqlstate 'PT409' using message = 'HIERARCHY_CYCLE', detail = 'A row cannot be its own parent.';
  end if;
  insert into seo_private.employee_closure (ancestor, descendant, depth)
  select new.id, new.id, 0
  union all
  select c.ancestor, new.id, c.depth + 1 from seo_private.employee_closure c where c.descendant = new.manager_id;
  insert into seo_private.employee_closure (ancestor, descendant, depth)
  select above.ancestor, below.descendant, above.depth + below.depth + 1
  from seo.employee child
  join seo_private.employee_closure above on above.descendant = new.id
  join seo_private.employee_closure below on below.ancestor = child.id
  where child.manager_id = new.id
  on conflict do nothing;
  return null;
end
$$;
revoke all on function seo_private.employee_hierarchy_added() from public, anon, authenticated, service_role;

create or replace function seo_private.employee_hierarchy_moved()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('seo_private.employee_closure', 0));
  if exists (select from seo_private.employee_closure c where c.ancestor = new.id and c.descendant = new.manager_id) then
    raise sqlstate 'PT409' using message = 'HIERARCHY_CYCLE', detail = 'The new parent is below the row itself.';
  end if;
  delete from seo_private.employee_closure c
  using seo_private.employee_closure below, seo_private.employee_closure above
  where below.ancestor = new.id and c.descendant = below.descendant
    and above.descendant = old.manager_id and c.ancestor = above.ancestor;
  insert into seo_private.employee_closure (ancestor, descendant, depth)
  select above.ancestor, below.descendant, above.depth + below.depth + 1
  from seo_private.employee_closure above, seo_private.employee_closure below
  where above.descendant = new.manager_id and below.ancestor = new.id;
  return null;
end
$$;
revoke all on function seo_private.employee_hierarchy_moved() from public, anon, authenticated, service_role;

create or replace function seo_private.mask_email(
  value text
)
returns text
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
select left(mask_email.value, 1) || '***@' || left(split_part(mask_email.value, '@', 2), 1) || '***' || coalesce(substring(mask_email.value from '@.*(\.[^.@]*)$'), '')
$$;
comment on function seo_private.mask_email(text) is 'An address of which first letters and the last part remain.';
revoke all on function seo_private.mask_email(text) from public, anon, authenticated, service_role;
grant execute on function seo_private.mask_email(text) to seo_api, seo_tenant;

create or replace function seo_private.masked_employee(
  employee seo.employee
)
returns seo.employee
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  -- No row is no row, and not one of nulls.
  if employee is null then
    return employee;
  end if;
  if (employee.id = (select seo_private.uid()) or employee.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN'])))) is not true then
    employee.email := seo_private.mask_email(employee.email);
  end if;
  return employee;
end
$$;
comment on function seo_private.masked_employee(seo.employee) is 'The row as the caller may read it: data about a person is masked for whoever lacks the right.';
revoke all on function seo_private.masked_employee(seo.employee) from public, anon, authenticated, service_role;
grant execute on function seo_private.masked_employee(seo.employee) to seo_api, seo_tenant;

create or replace function seo_private.data_of_employee(
  key uuid
)
returns jsonb
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_person seo.employee%rowtype;
  v_plate_item uuid[];
  v_delegation_event uuid[];
  v_ideation_board uuid[];
begin
  select t.* into v_person from seo.employee t where t.id = data_of_employee.key;
  if not found then
    return null;
  end if;
  v_plate_item := array(
    select t.id as key from seo.plate_item t where t.assigned_to = v_person.id
  );
  v_delegation_event := array(
    select t.id as key from seo.delegation_event t where t.plate_item_id = any (v_plate_item)
    union
    select t.id as key from seo.delegation_event t where t.from_employee = v_person.id
    union
    select t.id as key from seo.delegation_event t where t.to_employee = v_person.id
  );
  v_ideation_board := array(
    select t.id as key from seo.ideation_board t where t.owner_id = v_person.id
  );
  return jsonb_build_object(
    'person', jsonb_build_object('created_at', v_person.created_at, 'updated_at', v_person.updated_at, 'id', v_person.id, 'company_id', v_person.company_id, 'department', v_person.department, 'team_id', v_person.team_id, 'manager_id', v_person.manager_id, 'role', v_person.role, 'display_name', v_person.display_name, 'email', v_person.email, 'job_title', v_person.job_title, 'current_bandwidth', v_person.current_bandwidth, 'surveillance_level', v_person.surveillance_level, 'surveillance_clearance', v_person.surveillance_clearance, 'hired_on', v_person.hired_on, 'left_on', v_person.left_on, 'is_active', v_person.is_active),
    'rows', jsonb_build_object('employee_skill.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('created_at', t.created_at, 'company_id', t.company_id, 'employee_id', t.employee_id, 'skill_id', t.skill_id, 'level', t.level) order by t.employee_id, t.skill_id), '[]') from seo.employee_skill t where t.employee_id = v_person.id
    ), 'cross_department_grant.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'employee_id', t.employee_id, 'department_id', t.department_id, 'granted_by', t.granted_by, 'reason', t.reason, 'expires_at', t.expires_at, 'revoked_at', t.revoked_at) order by t.id), '[]') from seo.cross_department_grant t where t.employee_id = v_person.id
    ), 'cross_department_grant.granted_by', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'granted_by', t.granted_by, 'created_at', t.created_at) order by t.id), '[]') from seo.cross_department_grant t where t.granted_by = v_person.id
    ), 'activity_event.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'employee_id', t.employee_id, 'activity_type', t.activity_type, 'productivity_impact', t.productivity_impact, 'engagement_factor', t.engagement_factor, 'collaboration_weight', t.collaboration_weight, 'raw_data', t.raw_data, 'created_at', t.created_at) order by t.id), '[]') from seo.activity_event t where t.employee_id = v_person.id
    ), 'activity_event_archive.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'employee_id', t.employee_id, 'activity_type', t.activity_type, 'productivity_impact', t.productivity_impact, 'engagement_factor', t.engagement_factor, 'collaboration_weight', t.collaboration_weight, 'raw_data', t.raw_data, 'created_at', t.created_at) order by t.id), '[]') from seo.activity_event_archive t where t.employee_id = v_person.id
    ), 'monitoring_device.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'updated_at', t.updated_at, 'employee_id', t.employee_id, 'kind', t.kind, 'label', t.label, 'last_seen_at', t.last_seen_at, 'is_active', t.is_active) order by t.id), '[]') from seo.monitoring_device t where t.employee_id = v_person.id
    ), 'monitoring_consent.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'employee_id', t.employee_id, 'scope', t.scope, 'granted_at', t.granted_at, 'withdrawn_at', t.withdrawn_at) order by t.id), '[]') from seo.monitoring_consent t where t.employee_id = v_person.id
    ), 'productivity_pattern.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'updated_at', t.updated_at, 'employee_id', t.employee_id, 'peak_hours', t.peak_hours, 'decline_patterns', t.decline_patterns, 'collaboration_style', t.collaboration_style, 'predicted_burnout', t.predicted_burnout) order by t.id), '[]') from seo.productivity_pattern t where t.employee_id = v_person.id
    ), 'bandwidth_score.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'employee_id', t.employee_id, 'score', t.score, 'keystroke_score', t.keystroke_score, 'engagement_score', t.engagement_score, 'collaboration_score', t.collaboration_score, 'event_count', t.event_count, 'calculation_ms', t.calculation_ms, 'time_window', t.time_window) order by t.id), '[]') from seo.bandwidth_score t where t.employee_id = v_person.id
    ), 'bandwidth_pairing.low_bandwidth_employee', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'low_bandwidth_employee', t.low_bandwidth_employee, 'current_bandwidth_score', t.current_bandwidth_score, 'reason', t.reason, 'is_active', t.is_active, 'ended_at', t.ended_at, 'outcome', t.outcome, 'created_at', t.created_at) order by t.id), '[]') from seo.bandwidth_pairing t where t.low_bandwidth_employee = v_person.id
    ), 'bandwidth_pairing.mentor_employee', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'mentor_employee', t.mentor_employee, 'mentor_bandwidth_score', t.mentor_bandwidth_score, 'is_active', t.is_active, 'ended_at', t.ended_at, 'created_at', t.created_at) order by t.id), '[]') from seo.bandwidth_pairing t where t.mentor_employee = v_person.id
    ), 'pairing_check_in.author_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'pairing_id', t.pairing_id, 'author_id', t.author_id, 'note', t.note, 'mood', t.mood) order by t.id), '[]') from seo.pairing_check_in t where t.author_id = v_person.id
    ), 'enhancement_goal.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'updated_at', t.updated_at, 'employee_id', t.employee_id, 'target_score', t.target_score, 'due_on', t.due_on, 'status', t.status) order by t.id), '[]') from seo.enhancement_goal t where t.employee_id = v_person.id
    ), 'wellness_intervention.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'updated_at', t.updated_at, 'employee_id', t.employee_id, 'urgency', t.urgency, 'status', t.status, 'ordered_by', t.ordered_by, 'due_at', t.due_at) order by t.id), '[]') from seo.wellness_intervention t where t.employee_id = v_person.id
    ), 'wellness_intervention.ordered_by', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'ordered_by', t.ordered_by) order by t.id), '[]') from seo.wellness_intervention t where t.ordered_by = v_person.id
    ), 'plate_item.assigned_to', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'updated_at', t.updated_at, 'title', t.title, 'details', t.details, 'priority', t.priority, 'status', t.status, 'assigned_to', t.assigned_to, 'created_by', t.created_by, 'delegated_by', t.delegated_by, 'delegation_count', t.delegation_count, 'is_delegable', t.is_delegable, 'effort', t.effort, 'due_on', t.due_on, 'completed_at', t.completed_at) order by t.id), '[]') from seo.plate_item t where t.assigned_to = v_person.id
    ), 'plate_item.created_by', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'created_by', t.created_by) order by t.id), '[]') from seo.plate_item t where t.created_by = v_person.id
    ), 'plate_item.delegated_by', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'delegated_by', t.delegated_by) order by t.id), '[]') from seo.plate_item t where t.delegated_by = v_person.id
    ), 'plate_assignment.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'plate_item_id', t.plate_item_id, 'employee_id', t.employee_id, 'delegation_id', t.delegation_id) order by t.id), '[]') from seo.plate_assignment t where t.employee_id = v_person.id
    ), 'plate_assignment.delegation_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'delegation_id', t.delegation_id) order by t.id), '[]') from seo.plate_assignment t where t.delegation_id = any (v_delegation_event)
    ), 'delegation_event.from_employee', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'plate_item_id', t.plate_item_id, 'from_employee', t.from_employee, 'to_employee', t.to_employee, 'reason', t.reason, 'is_public', t.is_public, 'manager_notified', t.manager_notified, 'team_notified', t.team_notified) order by t.id), '[]') from seo.delegation_event t where t.from_employee = v_person.id
    ), 'delegation_event.to_employee', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'plate_item_id', t.plate_item_id, 'from_employee', t.from_employee, 'to_employee', t.to_employee, 'reason', t.reason, 'is_public', t.is_public, 'manager_notified', t.manager_notified, 'team_notified', t.team_notified) order by t.id), '[]') from seo.delegation_event t where t.to_employee = v_person.id
    ), 'plate_item_comment.author_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'plate_item_id', t.plate_item_id, 'author_id', t.author_id, 'body', t.body) order by t.id), '[]') from seo.plate_item_comment t where t.author_id = v_person.id
    ), 'touchpoint_channel_member.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('created_at', t.created_at, 'company_id', t.company_id, 'channel_id', t.channel_id, 'employee_id', t.employee_id, 'role', t.role, 'read_until', t.read_until) order by t.channel_id, t.employee_id), '[]') from seo.touchpoint_channel_member t where t.employee_id = v_person.id
    ), 'touchpoint_message.author_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'channel_id', t.channel_id, 'author_id', t.author_id, 'body', t.body, 'sentiment', t.sentiment, 'created_at', t.created_at) order by t.id), '[]') from seo.touchpoint_message t where t.author_id = v_person.id
    ), 'touchpoint_cadence.manager_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'updated_at', t.updated_at, 'manager_id', t.manager_id, 'report_id', t.report_id, 'rhythm', t.rhythm, 'minutes', t.minutes, 'last_held_at', t.last_held_at) order by t.id), '[]') from seo.touchpoint_cadence t where t.manager_id = v_person.id
    ), 'touchpoint_cadence.report_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'updated_at', t.updated_at, 'manager_id', t.manager_id, 'report_id', t.report_id, 'rhythm', t.rhythm, 'minutes', t.minutes, 'last_held_at', t.last_held_at) order by t.id), '[]') from seo.touchpoint_cadence t where t.report_id = v_person.id
    ), 'ideation_board.owner_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'updated_at', t.updated_at, 'title', t.title, 'owner_id', t.owner_id, 'visibility', t.visibility, 'is_locked', t.is_locked) order by t.id), '[]') from seo.ideation_board t where t.owner_id = v_person.id
    ), 'ideation_board_member.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('created_at', t.created_at, 'company_id', t.company_id, 'board_id', t.board_id, 'employee_id', t.employee_id) order by t.board_id, t.employee_id), '[]') from seo.ideation_board_member t where t.employee_id = v_person.id
    ), 'ideation_note.author_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'updated_at', t.updated_at, 'board_id', t.board_id, 'author_id', t.author_id, 'kind', t.kind, 'body', t.body, 'colour', t.colour, 'x', t.x, 'y', t.y) order by t.id), '[]') from seo.ideation_note t where t.author_id = v_person.id
    ), 'ideation_connection.author_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'board_id', t.board_id, 'author_id', t.author_id, 'source_id', t.source_id, 'target_id', t.target_id, 'kind', t.kind) order by t.id), '[]') from seo.ideation_connection t where t.author_id = v_person.id
    ), 'ideation_vote.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('created_at', t.created_at, 'company_id', t.company_id, 'note_id', t.note_id, 'employee_id', t.employee_id, 'weight', t.weight) order by t.note_id, t.employee_id), '[]') from seo.ideation_vote t where t.employee_id = v_person.id
    ), 'canvas_session.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'board_id', t.board_id, 'employee_id', t.employee_id, 'started_at', t.started_at, 'ended_at', t.ended_at) order by t.id), '[]') from seo.canvas_session t where t.employee_id = v_person.id
    ), 'live_cursor.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'board_id', t.board_id, 'employee_id', t.employee_id, 'session_id', t.session_id, 'x', t.x, 'y', t.y, 'last_update', t.last_update) order by t.id), '[]') from seo.live_cursor t where t.employee_id = v_person.id
    ), 'deep_dive_session.facilitator_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'updated_at', t.updated_at, 'title', t.title, 'facilitator_id', t.facilitator_id, 'board_id', t.board_id, 'status', t.status, 'scheduled_for', t.scheduled_for, 'started_at', t.started_at, 'ended_at', t.ended_at) order by t.id), '[]') from seo.deep_dive_session t where t.facilitator_id = v_person.id
    ), 'deep_dive_session.board_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'board_id', t.board_id) order by t.id), '[]') from seo.deep_dive_session t where t.board_id = any (v_ideation_board)
    ), 'deep_dive_participation.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'updated_at', t.updated_at, 'session_id', t.session_id, 'employee_id', t.employee_id, 'role', t.role, 'joined_at', t.joined_at, 'left_at', t.left_at, 'attention', t.attention) order by t.id), '[]') from seo.deep_dive_participation t where t.employee_id = v_person.id
    ), 'deep_dive_agenda_item.presenter_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'presenter_id', t.presenter_id) order by t.id), '[]') from seo.deep_dive_agenda_item t where t.presenter_id = v_person.id
    ), 'deep_dive_action_item.owner_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'session_id', t.session_id, 'owner_id', t.owner_id, 'summary', t.summary, 'plate_item_id', t.plate_item_id) order by t.id), '[]') from seo.deep_dive_action_item t where t.owner_id = v_person.id
    ), 'deep_dive_action_item.plate_item_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'plate_item_id', t.plate_item_id) order by t.id), '[]') from seo.deep_dive_action_item t where t.plate_item_id = any (v_plate_item)
    ), 'engagement_frame.participant_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'session_id', t.session_id, 'participant_id', t.participant_id, 'face_detected', t.face_detected, 'eye_contact', t.eye_contact, 'focused', t.focused, 'confused', t.confused, 'engaged', t.engaged, 'distracted', t.distracted, 'overall_score', t.overall_score) order by t.id), '[]') from seo.engagement_frame t where t.participant_id = v_person.id
    ), 'deep_dive_alert.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'session_id', t.session_id, 'employee_id', t.employee_id, 'alert_type', t.alert_type, 'acknowledged_at', t.acknowledged_at) order by t.id), '[]') from seo.deep_dive_alert t where t.employee_id = v_person.id
    ), 'notification.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'created_at', t.created_at, 'employee_id', t.employee_id, 'type', t.type, 'content', t.content, 'read_at', t.read_at) order by t.id), '[]') from seo.notification t where t.employee_id = v_person.id
    ), 'notification_preference.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('company_id', t.company_id, 'employee_id', t.employee_id, 'type', t.type, 'method', t.method, 'is_wanted', t.is_wanted) order by t.employee_id, t.type), '[]') from seo.notification_preference t where t.employee_id = v_person.id
    ), 'department.head_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'head_id', t.head_id) order by t.id), '[]') from seo.department t where t.head_id = v_person.id
    ), 'team.lead_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'lead_id', t.lead_id) order by t.id), '[]') from seo.team t where t.lead_id = v_person.id
    ), 'employee.manager_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'manager_id', t.manager_id) order by t.id), '[]') from seo.employee t where t.manager_id = v_person.id
    ), 'team_broadcast.author_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'author_id', t.author_id) order by t.id), '[]') from seo.team_broadcast t where t.author_id = v_person.id
    ), 'touchpoint_channel.created_by', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'created_by', t.created_by) order by t.id), '[]') from seo.touchpoint_channel t where t.created_by = v_person.id
    ), 'security_audit_log.employee_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'company_id', t.company_id, 'employee_id', t.employee_id, 'actor_role', t.actor_role, 'action_type', t.action_type, 'resource_accessed', t.resource_accessed, 'row_id', t.row_id, 'changes', t.changes, 'ip_address', t.ip_address, 'user_agent', t.user_agent, 'timestamp', t."timestamp") order by t.id), '[]') from seo.security_audit_log t where t.employee_id = v_person.id
    )) || jsonb_build_object('security_audit_log.row_id', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'row_id', t.row_id) order by t.id), '[]') from seo.security_audit_log t where strpos(lower(t.row_id::text), nullif(lower(v_person.id::text), '')) > 0 or strpos(lower(t.row_id::text), nullif(lower(v_person.email::text), '')) > 0
    ), 'security_audit_log.changes', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'changes', t.changes) order by t.id), '[]') from seo.security_audit_log t where strpos(lower(t.changes::text), nullif(lower(v_person.id::text), '')) > 0 or strpos(lower(t.changes::text), nullif(lower(v_person.email::text), '')) > 0
    )),
    'files', (
      select coalesce(jsonb_agg(jsonb_build_object('bucket', o.bucket_id, 'name', o.name) order by o.bucket_id, o.name), '[]')
      from storage.objects o where (o.bucket_id = any (array['seo-files']) and o.owner_id = v_person.id::text)
    )
  );
end
$$;
comment on function seo_private.data_of_employee(uuid) is 'Everything that is known of a person: the row, and by field the rows that lead to it.';
revoke all on function seo_private.data_of_employee(uuid) from public, anon, authenticated, service_role;

create or replace function seo_private.erase_employee(
  key uuid
)
returns jsonb
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_person seo.employee%rowtype;
  v_rows bigint;
  v_done jsonb := jsonb '[]';
  v_bandwidth_pairing uuid[];
  v_plate_item uuid[];
  v_delegation_event uuid[];
  v_ideation_board uuid[];
  v_ideation_note uuid[];
  v_canvas_session uuid[];
  v_deep_dive_session uuid[];
begin
  select t.* into v_person from seo.employee t where t.id = erase_employee.key for update;
  if not found then
    return v_done;
  end if;
  v_bandwidth_pairing := array(
    select t.id as key from seo.bandwidth_pairing t where t.low_bandwidth_employee = v_person.id
    union
    select t.id as key from seo.bandwidth_pairing t where t.mentor_employee = v_person.id
  );
  v_plate_item := array(
    select t.id as key from seo.plate_item t where t.assigned_to = v_person.id
  );
  v_delegation_event := array(
    select t.id as key from seo.delegation_event t where t.plate_item_id = any (v_plate_item)
    union
    select t.id as key from seo.delegation_event t where t.from_employee = v_person.id
    union
    select t.id as key from seo.delegation_event t where t.to_employee = v_person.id
  );
  v_ideation_board := array(
    select t.id as key from seo.ideation_board t where t.owner_id = v_person.id
  );
  v_ideation_note := array(
    select t.id as key from seo.ideation_note t where t.board_id = any (v_ideation_board)
    union
    select t.id as key from seo.ideation_note t where t.author_id = v_person.id
  );
  v_canvas_session := array(
    select t.id as key from seo.canvas_session t where t.board_id = any (v_ideation_board)
    union
    select t.id as key from seo.canvas_session t where t.employee_id = v_person.id
  );
  v_deep_dive_session := array(
    select t.id as key from seo.deep_dive_session t where t.facilitator_id = v_person.id
  );
  select count(*) into v_rows from seo.security_audit_log t where t.employee_id = v_person.id;
  v_done := v_done || jsonb_build_object('field', 'security_audit_log.employee_id', 'erase', 'KEEP', 'rows', v_rows, 'reason', 'who did what to guarded data has to be shown for as long as it may be asked, Art. 5(2) GDPR');
  select count(*) into v_rows from seo.security_audit_log t where strpos(lower(t.row_id::text), nullif(lower(v_person.id::text), '')) > 0 or strpos(lower(t.row_id::text), nullif(lower(v_person.email::text), '')) > 0;
  v_done := v_done || jsonb_build_object('field', 'security_audit_log.row_id', 'erase', 'KEEP', 'rows', v_rows, 'reason', 'who did what to guarded data has to be shown for as long as it may be asked, Art. 5(2) GDPR');
  select count(*) into v_rows from seo.security_audit_log t where strpos(lower(t.changes::text), nullif(lower(v_person.id::text), '')) > 0 or strpos(lower(t.changes::text), nullif(lower(v_person.email::text), '')) > 0;
  v_done := v_done || jsonb_build_object('field', 'security_audit_log.changes', 'erase', 'KEEP', 'rows', v_rows, 'reason', 'who did what to guarded data has to be shown for as long as it may be asked, Art. 5(2) GDPR');
  update seo.wellness_intervention t set ordered_by = null where t.ordered_by = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'wellness_intervention.ordered_by', 'erase', 'ANONYMIZE', 'rows', v_rows);
  update seo.plate_item t set created_by = null where t.created_by = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'plate_item.created_by', 'erase', 'ANONYMIZE', 'rows', v_rows);
  update seo.plate_item t set delegated_by = null where t.delegated_by = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'plate_item.delegated_by', 'erase', 'ANONYMIZE', 'rows', v_rows);
  update seo.plate_assignment t set delegation_id = null where t.delegation_id = any (v_delegation_event);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'plate_assignment.delegation_id', 'erase', 'ANONYMIZE', 'rows', v_rows);
  update seo.deep_dive_session t set board_id = null where t.board_id = any (v_ideation_board);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'deep_dive_session.board_id', 'erase', 'ANONYMIZE', 'rows', v_rows);
  update seo.deep_dive_agenda_item t set presenter_id = null where t.presenter_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'deep_dive_agenda_item.presenter_id', 'erase', 'ANONYMIZE', 'rows', v_rows);
  update seo.deep_dive_action_item t set plate_item_id = null where t.plate_item_id = any (v_plate_item);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'deep_dive_action_item.plate_item_id', 'erase', 'ANONYMIZE', 'rows', v_rows);
  update seo.department t set head_id = null where t.head_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'department.head_id', 'erase', 'ANONYMIZE', 'rows', v_rows);
  update seo.team t set lead_id = null where t.lead_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'team.lead_id', 'erase', 'ANONYMIZE', 'rows', v_rows);
  update seo.employee t set manager_id = null where t.manager_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'employee.manager_id', 'erase', 'ANONYMIZE', 'rows', v_rows);
  update seo.team_broadcast t set author_id = null where t.author_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'team_broadcast.author_id', 'erase', 'ANONYMIZE', 'rows', v_rows);
  update seo.touchpoint_channel t set created_by = null where t.created_by = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'touchpoint_channel.created_by', 'erase', 'ANONYMIZE', 'rows', v_rows);
  delete from seo.notification_preference t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'notification_preference.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.notification t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'notification.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.deep_dive_alert t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'deep_dive_alert.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.deep_dive_alert t where t.session_id = any (v_deep_dive_session);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'deep_dive_alert.session_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.engagement_frame t where t.participant_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'engagement_frame.participant_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.engagement_frame t where t.session_id = any (v_deep_dive_session);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'engagement_frame.session_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.deep_dive_action_item t where t.owner_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'deep_dive_action_item.owner_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.deep_dive_action_item t where t.session_id = any (v_deep_dive_session);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'deep_dive_action_item.session_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.deep_dive_agenda_item t where t.session_id = any (v_deep_dive_session);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'deep_dive_agenda_item.session_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.deep_dive_participation t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'deep_dive_participation.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.deep_dive_participation t where t.session_id = any (v_deep_dive_session);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'deep_dive_participation.session_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.deep_dive_session t where t.facilitator_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'deep_dive_session.facilitator_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.live_cursor t where t.session_id = any (v_canvas_session);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'live_cursor.session_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.live_cursor t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'live_cursor.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.live_cursor t where t.board_id = any (v_ideation_board);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'live_cursor.board_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.canvas_session t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'canvas_session.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.canvas_session t where t.board_id = any (v_ideation_board);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'canvas_session.board_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.ideation_vote t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'ideation_vote.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.ideation_vote t where t.note_id = any (v_ideation_note);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'ideation_vote.note_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.ideation_connection t where t.target_id = any (v_ideation_note);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'ideation_connection.target_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.ideation_connection t where t.source_id = any (v_ideation_note);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'ideation_connection.source_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.ideation_connection t where t.author_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'ideation_connection.author_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.ideation_connection t where t.board_id = any (v_ideation_board);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'ideation_connection.board_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.ideation_note t where t.author_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'ideation_note.author_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.ideation_note t where t.board_id = any (v_ideation_board);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'ideation_note.board_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.ideation_board_member t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'ideation_board_member.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.ideation_board_member t where t.board_id = any (v_ideation_board);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'ideation_board_member.board_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.ideation_board t where t.owner_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'ideation_board.owner_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.touchpoint_cadence t where t.report_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'touchpoint_cadence.report_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.touchpoint_cadence t where t.manager_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'touchpoint_cadence.manager_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.touchpoint_message t where t.author_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'touchpoint_message.author_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.touchpoint_channel_member t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'touchpoint_channel_member.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.plate_item_dependency t where t.blocker_id = any (v_plate_item);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'plate_item_dependency.blocker_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.plate_item_dependency t where t.blocked_id = any (v_plate_item);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'plate_item_dependency.blocked_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.plate_item_label t where t.plate_item_id = any (v_plate_item);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'plate_item_label.plate_item_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.plate_item_comment t where t.author_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'plate_item_comment.author_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.plate_item_comment t where t.plate_item_id = any (v_plate_item);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'plate_item_comment.plate_item_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.delegation_event t where t.to_employee = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'delegation_event.to_employee', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.delegation_event t where t.from_employee = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'delegation_event.from_employee', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.delegation_event t where t.plate_item_id = any (v_plate_item);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'delegation_event.plate_item_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.plate_assignment t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'plate_assignment.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.plate_assignment t where t.plate_item_id = any (v_plate_item);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'plate_assignment.plate_item_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.plate_item t where t.assigned_to = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'plate_item.assigned_to', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.wellness_intervention t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'wellness_intervention.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.enhancement_goal t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'enhancement_goal.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.pairing_check_in t where t.author_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'pairing_check_in.author_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.pairing_check_in t where t.pairing_id = any (v_bandwidth_pairing);
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'pairing_check_in.pairing_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.bandwidth_pairing t where t.mentor_employee = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'bandwidth_pairing.mentor_employee', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.bandwidth_pairing t where t.low_bandwidth_employee = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'bandwidth_pairing.low_bandwidth_employee', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.bandwidth_score t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'bandwidth_score.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.productivity_pattern t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'productivity_pattern.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.monitoring_consent t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'monitoring_consent.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.monitoring_device t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'monitoring_device.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.activity_event t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'activity_event.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.activity_event_archive t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'activity_event_archive.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.cross_department_grant t where t.granted_by = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'cross_department_grant.granted_by', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.cross_department_grant t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'cross_department_grant.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.employee_skill t where t.employee_id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'employee_skill.employee_id', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo.employee t where t.id = v_person.id;
  get diagnostics v_rows = row_count;
  v_done := v_done || jsonb_build_object('field', 'employee', 'erase', 'DELETE', 'rows', v_rows);
  delete from seo_private.call_count c where c.caller = v_person.id;
  update storage.objects o set owner = null, owner_id = null where (o.bucket_id = any (array['seo-files']) and o.owner_id = v_person.id::text);
  delete from auth.users u where u.id = v_person.id;
  return v_done;
exception when foreign_key_violation or restrict_violation or not_null_violation or check_violation or unique_violation then
  raise sqlstate 'PT409' using message = 'ERASURE_BLOCKED', detail = 'A row needs this person; nothing was erased.';
end
$$;
comment on function seo_private.erase_employee(uuid) is 'Erases a person: rows go, lose what leads to the person, or are kept for a reason; returns what became of how many.';
revoke all on function seo_private.erase_employee(uuid) from public, anon, authenticated, service_role;

create or replace function seo_private.get_recursive_reports(
  employee uuid default null
)
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
-- UNION, not UNION ALL: a cycle in the hierarchy would otherwise never end.
with recursive report (id, company_id) as (
  select e.id, e.company_id
  from seo.employee e
  where e.manager_id = get_recursive_reports.employee
    and e.company_id = any (array(select seo_private.tenants()))
  union
  select e.id, e.company_id
  from seo.employee e
  join report r on r.id = e.manager_id and r.company_id = e.company_id
)
select r.id from report r where r.id <> get_recursive_reports.employee;
end
$$;
comment on function seo_private.get_recursive_reports(uuid) is 'Everyone below an employee of the caller''s company, at any depth.';
revoke all on function seo_private.get_recursive_reports(uuid) from public, anon, authenticated, service_role;
grant execute on function seo_private.get_recursive_reports(uuid) to seo_api, seo_tenant;

create or replace function seo_private.get_direct_reports(
  employee uuid default null
)
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
select e.id
from seo.employee e
where e.manager_id = get_direct_reports.employee
  and e.company_id = any (array(select seo_private.tenants()));
end
$$;
comment on function seo_private.get_direct_reports(uuid) is 'Who answers to an employee of the caller''s company directly.';
revoke all on function seo_private.get_direct_reports(uuid) from public, anon, authenticated, service_role;
grant execute on function seo_private.get_direct_reports(uuid) to seo_api, seo_tenant;

create or replace function seo_private.get_user_surveillance_clearance(
  employee uuid default null
)
returns integer
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result integer;
begin
  select * into v_result from (
select case when e.role in ('HR', 'ADMIN') then 5 else e.surveillance_clearance end::integer
from seo.employee e
where e.id = get_user_surveillance_clearance.employee
  and e.company_id = any (array(select seo_private.tenants()))
  ) as result;
  return v_result;
end
$$;
comment on function seo_private.get_user_surveillance_clearance(uuid) is 'The level up to which an employee of the caller''s company may look; HR and admins may look everywhere.';
revoke all on function seo_private.get_user_surveillance_clearance(uuid) from public, anon, authenticated, service_role;
grant execute on function seo_private.get_user_surveillance_clearance(uuid) to seo_api, seo_tenant;

create or replace function seo_private.has_role(
  employee uuid default null,
  role text default null
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
  from seo.employee e
  where e.id = has_role.employee
    and e.role = upper(has_role.role)
    and e.is_active
    and e.company_id = any (array(select seo_private.tenants()))
)
  ) as result;
  return v_result;
end
$$;
comment on function seo_private.has_role(uuid, text) is 'Does an active employee of the caller''s company hold this role?';
revoke all on function seo_private.has_role(uuid, text) from public, anon, authenticated, service_role;
grant execute on function seo_private.has_role(uuid, text) to seo_api, seo_tenant;

create or replace function seo_private.get_user_department(
  employee uuid default null
)
returns uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result uuid;
begin
  select * into v_result from (
select e.department
from seo.employee e
where e.id = get_user_department.employee
  and e.company_id = any (array(select seo_private.tenants()))
  ) as result;
  return v_result;
end
$$;
comment on function seo_private.get_user_department(uuid) is 'The department of an employee of the caller''s company.';
revoke all on function seo_private.get_user_department(uuid) from public, anon, authenticated, service_role;
grant execute on function seo_private.get_user_department(uuid) to seo_api, seo_tenant;

create or replace function seo_private.has_cross_department_access(
  employee uuid default null
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
  from seo.employee e
  where e.id = has_cross_department_access.employee
    and e.is_active
    and e.company_id = any (array(select seo_private.tenants()))
    and (
      e.role in ('HR', 'ADMIN')
      or exists (
        select 1
        from seo.cross_department_grant g
        where g.employee_id = e.id
          and g.company_id = e.company_id
          and g.department_id is null
          and g.revoked_at is null
          and (g.expires_at is null or g.expires_at > now())
      )
    )
)
  ) as result;
  return v_result;
end
$$;
comment on function seo_private.has_cross_department_access(uuid) is 'May an employee of the caller''s company look into every department?';
revoke all on function seo_private.has_cross_department_access(uuid) from public, anon, authenticated, service_role;
grant execute on function seo_private.has_cross_department_access(uuid) to seo_api, seo_tenant;

create or replace function seo_private.get_granted_departments(
  employee uuid default null
)
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
select g.department_id
from seo.cross_department_grant g
where g.employee_id = get_granted_departments.employee
  and g.company_id = any (array(select seo_private.tenants()))
  and g.department_id is not null
  and g.revoked_at is null
  and (g.expires_at is null or g.expires_at > now());
end
$$;
comment on function seo_private.get_granted_departments(uuid) is 'The single departments an employee of the caller''s company was let into.';
revoke all on function seo_private.get_granted_departments(uuid) from public, anon, authenticated, service_role;
grant execute on function seo_private.get_granted_departments(uuid) to seo_api, seo_tenant;

create or replace function seo_private.oversees(
  employee uuid default null
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
  from seo.employee e
  where e.id = oversees.employee
    and e.id <> seo_private.uid()
    and e.company_id = any (array(select seo_private.tenants()))
    and (
      e.id = any (array(select seo_private.my_reports()))
      or e.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN'])))
    )
)
  ) as result;
  return v_result;
end
$$;
comment on function seo_private.oversees(uuid) is 'Does the caller stand above this employee, or look after him as HR or admin? Nobody oversees himself.';
revoke all on function seo_private.oversees(uuid) from public, anon, authenticated, service_role;
grant execute on function seo_private.oversees(uuid) to seo_api, seo_tenant;

create or replace function seo_private.pair_with_mentor(
  struggling_employee uuid
)
returns seo.bandwidth_pairing
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_struggling seo.employee;
  v_mentor seo.employee;
  v_pairing seo.bandwidth_pairing;
begin
  -- Two calls for one employee wait for each other here; two calls for one mentor meet at the unique index below.
  select e.* into v_struggling
  from seo.employee e
  where e.id = pair_with_mentor.struggling_employee
  for update;

  if not found then
    raise sqlstate 'PT404' using message = 'EMPLOYEE_NOT_FOUND', detail = 'There is no such employee.';
  end if;
  if v_struggling.current_bandwidth is null or v_struggling.current_bandwidth >= 41.3 then
    raise sqlstate 'PT409' using
      message = 'NOT_STRUGGLING',
      detail = 'Only an employee whose score is below 41.3 is given a mentor.';
  end if;
  if exists (
    select 1
    from seo.bandwidth_pairing bp
    where bp.low_bandwidth_employee = v_struggling.id
      and bp.company_id = v_struggling.company_id
      and bp.is_active
  ) then
    raise sqlstate 'PT409' using
      message = 'ALREADY_PAIRED',
      detail = 'The employee already has a mentor.',
      hint = 'End the active pairing first.';
  end if;

  for v_mentor in
    select e.*
    from seo.employee e
    where e.company_id = v_struggling.company_id
      and e.department = v_struggling.department
      and e.current_bandwidth > 75.0
      and e.id <> v_struggling.id
      and e.is_active
      and not exists (
        select 1
        from seo.bandwidth_pairing bp
        where bp.company_id = e.company_id
          and bp.is_active
          and e.id in (bp.mentor_employee, bp.low_bandwidth_employee)
      )
    order by e.current_bandwidth desc, e.id
  loop
    begin
      insert into seo.bandwidth_pairing as bp (
        company_id,
        low_bandwidth_employee,
        current_bandwidth_score,
        mentor_employee,
        mentor_bandwidth_score,
        reason,
        expected_duration_hours
      ) values (
        v_struggling.company_id,
        v_struggling.id,
        v_struggling.current_bandwidth,
        v_mentor.id,
        v_mentor.current_bandwidth,
        'Automated pairing due to bandwidth decline below 41.3%',
        4
      )
      returning bp.* into v_pairing;

      insert into seo.notification (company_id, employee_id, type, content) values
        (v_struggling.company_id, v_struggling.id, 'FORCED_PAIRING',
         'You have been paired with a mentor to improve your bandwidth!'),
        (v_struggling.company_id, v_mentor.id, 'MENTOR_ASSIGNMENT',
         'You have been selected to mentor a struggling colleague!');
      return v_pairing;
    exception
      when unique_violation then
        null; -- somebody else was faster with this mentor: on to the next best
    end;
  end loop;

  raise sqlstate 'PT409' using
    message = 'NO_MENTOR_AVAILABLE',
    detail = 'Nobody in the department is above 75.0 and free.',
    hint = 'Try again when a pairing has ended.';
end
$$;
comment on function seo_private.pair_with_mentor(uuid) is 'Finds a mentor and pairs: what the function for managers and the trigger on scores have in common.';
revoke all on function seo_private.pair_with_mentor(uuid) from public, anon, authenticated, service_role;
grant execute on function seo_private.pair_with_mentor(uuid) to seo_api, seo_tenant;

create or replace function seo_private.expire_pairings()
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer;
begin
  update seo.bandwidth_pairing as bp
  set is_active = false,
      ended_at = now(),
      outcome = 'EXPIRED'
  where bp.is_active
    and bp.created_at + make_interval(hours => bp.expected_duration_hours) <= now();
  get diagnostics v_count = row_count;
  return v_count;
end
$$;
comment on function seo_private.expire_pairings() is 'Ends the pairings whose time has run out.';
revoke all on function seo_private.expire_pairings() from public, anon, authenticated, service_role;
grant execute on function seo_private.expire_pairings() to seo_api, seo_tenant;

create or replace function seo_private.can_delegate_task(
  employee uuid default null,
  plate_item uuid default null
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
  from seo.plate_item pi
  join seo.employee e on e.company_id = pi.company_id
  where pi.id = can_delegate_task.plate_item
    and e.id = can_delegate_task.employee
    and e.is_active
    and e.company_id = any (array(select seo_private.tenants()))
    and pi.is_delegable
    and pi.status not in ('DONE', 'DROPPED')
    and (
      pi.assigned_to = e.id
      or e.role = 'ADMIN'
      or pi.assigned_to = any (array(select seo_private.get_recursive_reports(e.id)))
    )
)
  ) as result;
  return v_result;
end
$$;
comment on function seo_private.can_delegate_task(uuid, uuid) is 'May this employee hand this item on? It has to be unfinished, delegable, and on his plate or on that of somebody below him;
an admin may hand on everything in his company.';
revoke all on function seo_private.can_delegate_task(uuid, uuid) from public, anon, authenticated, service_role;
grant execute on function seo_private.can_delegate_task(uuid, uuid) to seo_api, seo_tenant;

create or replace function seo_private.my_team()
returns uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_result uuid;
begin
  select * into v_result from (
select e.team_id from seo.employee e where e.id = seo_private.uid()
  ) as result;
  return v_result;
end
$$;
comment on function seo_private.my_team() is 'The caller''s team.';
revoke all on function seo_private.my_team() from public, anon, authenticated, service_role;
grant execute on function seo_private.my_team() to seo_api, seo_tenant;

create or replace function seo_private.my_plate_items()
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select pi.id
from seo.plate_item pi
where pi.company_id = any (array(select seo_private.tenants()))
  and (
    pi.assigned_to = seo_private.uid()
    or pi.created_by = seo_private.uid()
    or pi.delegated_by = seo_private.uid()
    or pi.assigned_to = any (array(select seo_private.my_reports()))
  );
end
$$;
comment on function seo_private.my_plate_items() is 'The items that are on the caller''s plate, came from it, or are on the plate of somebody below him.';
revoke all on function seo_private.my_plate_items() from public, anon, authenticated, service_role;
grant execute on function seo_private.my_plate_items() to seo_api, seo_tenant;

create or replace function seo_private.my_channels()
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select tcm.channel_id
from seo.touchpoint_channel_member tcm
where tcm.employee_id = seo_private.uid()
  and tcm.company_id = any (array(select seo_private.tenants()));
end
$$;
comment on function seo_private.my_channels() is 'The channels the caller is a member of.';
revoke all on function seo_private.my_channels() from public, anon, authenticated, service_role;
grant execute on function seo_private.my_channels() to seo_api, seo_tenant;

create or replace function seo_private.my_boards()
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select ib.id
from seo.ideation_board ib
where ib.company_id = any (array(select seo_private.tenants()))
  and (
    ib.visibility = 'COMPANY'
    or ib.owner_id = seo_private.uid()
    or exists (
      select 1
      from seo.ideation_board_member ibm
      where ibm.board_id = ib.id
        and ibm.company_id = ib.company_id
        and ibm.employee_id = seo_private.uid()
    )
  );
end
$$;
comment on function seo_private.my_boards() is 'The boards the caller finds: his own, those he works on, those open to the company.';
revoke all on function seo_private.my_boards() from public, anon, authenticated, service_role;
grant execute on function seo_private.my_boards() to seo_api, seo_tenant;

create or replace function seo_private.my_notes()
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select n.id
from seo.ideation_note n
where n.company_id = any (array(select seo_private.tenants()))
  and n.board_id = any (array(select seo_private.my_boards()));
end
$$;
comment on function seo_private.my_notes() is 'The notes on the boards the caller finds.';
revoke all on function seo_private.my_notes() from public, anon, authenticated, service_role;
grant execute on function seo_private.my_notes() to seo_api, seo_tenant;

create or replace function seo_private.cleanup_stale_cursors()
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer;
begin
  delete from seo.live_cursor lc
  where lc.last_update < now() - interval '5 minutes'
    or exists (
      select 1 from seo.canvas_session cs where cs.id = lc.session_id and cs.ended_at is not null
    );
  get diagnostics v_count = row_count;
  return v_count;
end
$$;
comment on function seo_private.cleanup_stale_cursors() is 'Removes the pointers that stood still for five minutes or whose session has ended.';
revoke all on function seo_private.cleanup_stale_cursors() from public, anon, authenticated, service_role;
grant execute on function seo_private.cleanup_stale_cursors() to seo_api, seo_tenant;

create or replace function seo_private.my_deep_dives()
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select p.session_id
from seo.deep_dive_participation p
where p.employee_id = seo_private.uid()
  and p.company_id = any (array(select seo_private.tenants()))
union
select s.id
from seo.deep_dive_session s
where s.facilitator_id = seo_private.uid()
  and s.company_id = any (array(select seo_private.tenants()));
end
$$;
comment on function seo_private.my_deep_dives() is 'The deep dives the caller takes part in or leads.';
revoke all on function seo_private.my_deep_dives() from public, anon, authenticated, service_role;
grant execute on function seo_private.my_deep_dives() to seo_api, seo_tenant;

create or replace function seo_private.my_facilitated_deep_dives()
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select s.id
from seo.deep_dive_session s
where s.facilitator_id = seo_private.uid()
  and s.company_id = any (array(select seo_private.tenants()));
end
$$;
comment on function seo_private.my_facilitated_deep_dives() is 'The deep dives the caller leads.';
revoke all on function seo_private.my_facilitated_deep_dives() from public, anon, authenticated, service_role;
grant execute on function seo_private.my_facilitated_deep_dives() to seo_api, seo_tenant;

create or replace function seo_private.may_observe(
  session uuid default null,
  participant uuid default null
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
  from seo.deep_dive_participation p
  join seo.deep_dive_session s on s.id = p.session_id and s.company_id = p.company_id
  where p.session_id = may_observe.session
    and p.employee_id = may_observe.participant
    and p.company_id = any (array(select seo_private.tenants()))
    and seo_private.uid() in (p.employee_id, s.facilitator_id)
)
  ) as result;
  return v_result;
end
$$;
comment on function seo_private.may_observe(uuid, uuid) is 'Does the caller speak for this participant''s camera: is it his own, or does he lead the deep dive?';
revoke all on function seo_private.may_observe(uuid, uuid) from public, anon, authenticated, service_role;
grant execute on function seo_private.may_observe(uuid, uuid) to seo_api, seo_tenant;

create or replace function seo_private.hears_bandwidth_updates(
  department uuid
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
department = seo_private.get_user_department(seo_private.uid())
or seo_private.has_role(seo_private.uid(), 'HR')
or seo_private.has_role(seo_private.uid(), 'ADMIN')
), false)
  and exists (select from seo.department as r where r.id = hears_bandwidth_updates.department and r.company_id = any (array(select seo_private.tenants())))
  ) as result;
  return v_result;
end
$$;
comment on function seo_private.hears_bandwidth_updates(uuid) is 'May the caller listen to `bandwidthUpdates`?';
revoke all on function seo_private.hears_bandwidth_updates(uuid) from public, anon, authenticated, service_role;
grant execute on function seo_private.hears_bandwidth_updates(uuid) to seo_api, seo_tenant;

create or replace function seo_private.hears_canvas_cursors(
  board uuid
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
board = any (array(select seo_private.my_boards()))
), false)
  and exists (select from seo.ideation_board as r where r.id = hears_canvas_cursors.board and r.company_id = any (array(select seo_private.tenants())))
  ) as result;
  return v_result;
end
$$;
comment on function seo_private.hears_canvas_cursors(uuid) is 'May the caller listen to `canvasCursors`?';
revoke all on function seo_private.hears_canvas_cursors(uuid) from public, anon, authenticated, service_role;
grant execute on function seo_private.hears_canvas_cursors(uuid) to seo_api, seo_tenant;

create or replace function seo_private.unmasked_me()
returns seo.employee
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);

declare
  v_me seo.employee;
begin
  select e.* into v_me from seo.employee e where e.id = seo_private.uid();
  if not found then
    raise sqlstate 'PT404' using message = 'EMPLOYEE_NOT_FOUND', detail = 'Your account belongs to no employee.';
  end if;
  return v_me;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo_private.unmasked_me() is 'The caller''s own record.';
revoke all on function seo_private.unmasked_me() from public, anon, authenticated, service_role;
alter function seo_private.unmasked_me() owner to seo_api;

create or replace function seo.me()
returns seo.employee
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select seo_private.masked_employee(seo_private.unmasked_me())
$$;
comment on function seo.me() is 'The caller''s own record.';
revoke all on function seo.me() from public, anon, authenticated, service_role;
grant execute on function seo.me() to authenticated, service_role;
alter function seo.me() owner to seo_api;

create or replace function seo_private.colleagues(
  department uuid default null
)
returns setof seo.employee
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);

begin
  return query
    select e.*
    from seo.employee e
    where e.is_active
      and (colleagues.department is null or e.department = colleagues.department)
    order by e.display_name, e.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo_private.colleagues(uuid) is 'Everyone the caller may see, of one department or of all, by name.';
revoke all on function seo_private.colleagues(uuid) from public, anon, authenticated, service_role;
alter function seo_private.colleagues(uuid) owner to seo_api;

create or replace function seo.colleagues(
  department uuid default null
)
returns setof seo.employee
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select seo_private.masked_employee(seo_private.colleagues(colleagues.department))
$$;
comment on function seo.colleagues(uuid) is 'Everyone the caller may see, of one department or of all, by name.';
revoke all on function seo.colleagues(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.colleagues(uuid) to authenticated, service_role;
alter function seo.colleagues(uuid) owner to seo_api;

create or replace function seo_private.update_my_profile(
  display_name text,
  job_title text default null
)
returns seo.employee
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if update_my_profile.display_name is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'displayName is required.';
  end if;
  if not (char_length(display_name) between 1 and 120) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'displayName is not a valid value.';
  end if;
  if not (char_length(job_title) <= 120) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'jobTitle is not a valid value.';
  end if;

declare
  v_me seo.employee;
begin
  update seo.employee as e
  set display_name = update_my_profile.display_name,
      job_title = update_my_profile.job_title
  where e.id = seo_private.uid()
  returning e.* into v_me;
  return v_me;
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
comment on function seo_private.update_my_profile(text, text) is 'Changes what colleagues read about the caller.';
revoke all on function seo_private.update_my_profile(text, text) from public, anon, authenticated, service_role;
alter function seo_private.update_my_profile(text, text) owner to seo_tenant;

create or replace function seo.update_my_profile(
  display_name text,
  job_title text default null
)
returns seo.employee
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select seo_private.masked_employee(seo_private.update_my_profile(update_my_profile.display_name, update_my_profile.job_title))
$$;
comment on function seo.update_my_profile(text, text) is 'Changes what colleagues read about the caller.';
revoke all on function seo.update_my_profile(text, text) from public, anon, authenticated, service_role;
grant execute on function seo.update_my_profile(text, text) to authenticated, service_role;
alter function seo.update_my_profile(text, text) owner to seo_tenant;

create or replace function seo_private.place_employee(
  employee uuid,
  department uuid,
  team uuid default null,
  manager uuid default null
)
returns seo.employee
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if place_employee.employee is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'employee is required.';
  end if;
  if place_employee.department is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'department is required.';
  end if;
  if (seo_private.oversees(employee)) is not true then
    raise sqlstate 'PT403' using message = 'EMPLOYEE_OUT_OF_REACH', detail = 'This is not permitted.';
  end if;

declare
  v_employee seo.employee;
begin
  if not exists (select 1 from seo.department d where d.id = place_employee.department) then
    raise sqlstate 'PT404' using message = 'DEPARTMENT_NOT_FOUND', detail = 'Your company has no such department.';
  end if;
  if place_employee.team is not null and not exists (
    select 1 from seo.team t where t.id = place_employee.team and t.department_id = place_employee.department
  ) then
    raise sqlstate 'PT404' using message = 'TEAM_NOT_FOUND', detail = 'The department has no such team.';
  end if;
  if place_employee.manager is not null then
    if not exists (select 1 from seo.employee m where m.id = place_employee.manager) then
      raise sqlstate 'PT404' using message = 'MANAGER_NOT_FOUND', detail = 'Your company has no such employee.';
    end if;
    if place_employee.manager = place_employee.employee
      or place_employee.manager = any (array(select seo_private.get_recursive_reports(place_employee.employee))) then
      raise sqlstate 'PT409' using
        message = 'HIERARCHY_CYCLE',
        detail = 'Nobody can answer to himself or to somebody below him.';
    end if;
  end if;

  update seo.employee as e
  set department = place_employee.department,
      team_id = place_employee.team,
      manager_id = place_employee.manager
  where e.id = place_employee.employee
  returning e.* into v_employee;
  return v_employee;
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
comment on function seo_private.place_employee(uuid, uuid, uuid, uuid) is 'Gives an employee his place: department, team and manager.';
revoke all on function seo_private.place_employee(uuid, uuid, uuid, uuid) from public, anon, authenticated, service_role;
alter function seo_private.place_employee(uuid, uuid, uuid, uuid) owner to seo_tenant;

create or replace function seo.place_employee(
  employee uuid,
  department uuid,
  team uuid default null,
  manager uuid default null
)
returns seo.employee
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select seo_private.masked_employee(seo_private.place_employee(place_employee.employee, place_employee.department, place_employee.team, place_employee.manager))
$$;
comment on function seo.place_employee(uuid, uuid, uuid, uuid) is 'Gives an employee his place: department, team and manager.';
revoke all on function seo.place_employee(uuid, uuid, uuid, uuid) from public, anon, authenticated, service_role;
grant execute on function seo.place_employee(uuid, uuid, uuid, uuid) to authenticated, service_role;
alter function seo.place_employee(uuid, uuid, uuid, uuid) owner to seo_tenant;

create or replace function seo_private.change_role(
  employee uuid,
  role text
)
returns seo.employee
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if change_role.employee is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'employee is required.';
  end if;
  if change_role.role is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'role is required.';
  end if;
  if change_role.role <> all (array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'role is not a valid value.';
  end if;
  if (seo_private.oversees(employee)) is not true then
    raise sqlstate 'PT403' using message = 'EMPLOYEE_OUT_OF_REACH', detail = 'This is not permitted.';
  end if;

declare
  v_employee seo.employee;
begin
  update seo.employee as e
  set role = change_role.role
  where e.id = change_role.employee
  returning e.* into v_employee;
  return v_employee;
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
comment on function seo_private.change_role(uuid, text) is 'Gives an employee another role; nobody changes his own.';
revoke all on function seo_private.change_role(uuid, text) from public, anon, authenticated, service_role;
alter function seo_private.change_role(uuid, text) owner to seo_tenant;

create or replace function seo.change_role(
  employee uuid,
  role text
)
returns seo.employee
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select seo_private.masked_employee(seo_private.change_role(change_role.employee, change_role.role))
$$;
comment on function seo.change_role(uuid, text) is 'Gives an employee another role; nobody changes his own.';
revoke all on function seo.change_role(uuid, text) from public, anon, authenticated, service_role;
grant execute on function seo.change_role(uuid, text) to authenticated, service_role;
alter function seo.change_role(uuid, text) owner to seo_tenant;

create or replace function seo_private.set_surveillance(
  employee uuid,
  level integer,
  clearance integer
)
returns seo.employee
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if set_surveillance.employee is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'employee is required.';
  end if;
  if set_surveillance.level is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'level is required.';
  end if;
  if not (level between 1 and 5) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'level is not a valid value.';
  end if;
  if set_surveillance.clearance is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'clearance is required.';
  end if;
  if not (clearance between 1 and 5) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'clearance is not a valid value.';
  end if;
  if (seo_private.oversees(employee)) is not true then
    raise sqlstate 'PT403' using message = 'EMPLOYEE_OUT_OF_REACH', detail = 'This is not permitted.';
  end if;

declare
  v_employee seo.employee;
begin
  update seo.employee as e
  set surveillance_level = set_surveillance.level,
      surveillance_clearance = set_surveillance.clearance
  where e.id = set_surveillance.employee
  returning e.* into v_employee;
  return v_employee;
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
comment on function seo_private.set_surveillance(uuid, integer, integer) is 'Sets how closely an employee is watched and how closely he may look; nobody sets his own.';
revoke all on function seo_private.set_surveillance(uuid, integer, integer) from public, anon, authenticated, service_role;
alter function seo_private.set_surveillance(uuid, integer, integer) owner to seo_tenant;

create or replace function seo.set_surveillance(
  employee uuid,
  level integer,
  clearance integer
)
returns seo.employee
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
select seo_private.masked_employee(seo_private.set_surveillance(set_surveillance.employee, set_surveillance.level, set_surveillance.clearance))
$$;
comment on function seo.set_surveillance(uuid, integer, integer) is 'Sets how closely an employee is watched and how closely he may look; nobody sets his own.';
revoke all on function seo.set_surveillance(uuid, integer, integer) from public, anon, authenticated, service_role;
grant execute on function seo.set_surveillance(uuid, integer, integer) to authenticated, service_role;
alter function seo.set_surveillance(uuid, integer, integer) owner to seo_tenant;

create or replace function seo.grant_department_access(
  employee uuid,
  reason text,
  department uuid default null,
  expires_at timestamptz default null
)
returns seo.cross_department_grant
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if grant_department_access.employee is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'employee is required.';
  end if;
  if grant_department_access.reason is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'reason is required.';
  end if;
  if not (char_length(reason) between 10 and 500) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'reason is not a valid value.';
  end if;
  if (seo_private.oversees(employee)) is not true then
    raise sqlstate 'PT403' using message = 'EMPLOYEE_OUT_OF_REACH', detail = 'This is not permitted.';
  end if;

declare
  v_grant seo.cross_department_grant;
begin
  if grant_department_access.department is not null and not exists (
    select 1 from seo.department d where d.id = grant_department_access.department
  ) then
    raise sqlstate 'PT404' using message = 'DEPARTMENT_NOT_FOUND', detail = 'Your company has no such department.';
  end if;
  if grant_department_access.expires_at <= now() then
    raise sqlstate 'PT400' using message = 'EXPIRES_IN_THE_PAST', detail = 'A grant has to end in the future.';
  end if;

  insert into seo.cross_department_grant as g (company_id, employee_id, department_id, granted_by, reason, expires_at)
  select
    e.company_id,
    e.id,
    grant_department_access.department,
    seo_private.uid(),
    grant_department_access.reason,
    grant_department_access.expires_at
  from seo.employee e
  where e.id = grant_department_access.employee
  returning g.* into v_grant;
  return v_grant;
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
comment on function seo.grant_department_access(uuid, text, uuid, timestamptz) is 'Lets an employee look into another department, or into all of them.';
revoke all on function seo.grant_department_access(uuid, text, uuid, timestamptz) from public, anon, authenticated, service_role;
grant execute on function seo.grant_department_access(uuid, text, uuid, timestamptz) to authenticated, service_role;
alter function seo.grant_department_access(uuid, text, uuid, timestamptz) owner to seo_tenant;

create or replace function seo.revoke_department_access(
  access_grant uuid
)
returns seo.cross_department_grant
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if revoke_department_access.access_grant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'accessGrant is required.';
  end if;

declare
  v_grant seo.cross_department_grant;
begin
  update seo.cross_department_grant as g
  set revoked_at = now()
  where g.id = revoke_department_access.access_grant
    and g.revoked_at is null
  returning g.* into v_grant;
  if not found then
    raise sqlstate 'PT404' using message = 'GRANT_NOT_FOUND', detail = 'Your company has no such open grant.';
  end if;
  return v_grant;
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
comment on function seo.revoke_department_access(uuid) is 'Closes a door before its time.';
revoke all on function seo.revoke_department_access(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.revoke_department_access(uuid) to authenticated, service_role;
alter function seo.revoke_department_access(uuid) owner to seo_tenant;

create or replace function seo.my_activity(
  since timestamptz default null,
  first integer default 100
)
returns setof seo.activity_event
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if my_activity.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 1000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

begin
  return query
    select ae.*
    from seo.activity_event ae
    where ae.employee_id = seo_private.uid()
      and (my_activity.since is null or ae.created_at >= my_activity.since)
    order by ae.created_at desc, ae.id
    limit my_activity.first;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.my_activity(timestamptz, integer) is 'The caller''s own events, newest first.';
revoke all on function seo.my_activity(timestamptz, integer) from public, anon, authenticated, service_role;
grant execute on function seo.my_activity(timestamptz, integer) to authenticated, service_role;
alter function seo.my_activity(timestamptz, integer) owner to seo_api;

create or replace function seo.record_activity(
  activity_type text,
  productivity_impact double precision default null,
  engagement_factor double precision default null,
  collaboration_weight double precision default null,
  raw_data jsonb default null
)
returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(record_activity.raw_data), 0) > 65536 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 65536 bytes.';
  end if;
  if not exists (select from seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if record_activity.activity_type is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'activityType is required.';
  end if;
  if record_activity.activity_type <> all (array['KEYSTROKE', 'CAMERA_ENGAGEMENT', 'COLLABORATION', 'POINTER', 'WINDOW_FOCUS', 'IDLE']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'activityType is not a valid value.';
  end if;
  if not (productivity_impact between 0 and 1) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'productivityImpact is not a valid value.';
  end if;
  if not (engagement_factor between 0 and 1) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'engagementFactor is not a valid value.';
  end if;
  if not (collaboration_weight between 0 and 1) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'collaborationWeight is not a valid value.';
  end if;

declare
  v_id uuid;
begin
  insert into seo.activity_event as ae (
    company_id, employee_id, activity_type, productivity_impact, engagement_factor, collaboration_weight, raw_data
  )
  select
    e.company_id,
    e.id,
    record_activity.activity_type,
    record_activity.productivity_impact,
    record_activity.engagement_factor,
    record_activity.collaboration_weight,
    coalesce(record_activity.raw_data, '{}'::jsonb)
  from seo.employee e
  where e.id = seo_private.uid()
  returning ae.id into v_id;
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
comment on function seo.record_activity(text, double precision, double precision, double precision, jsonb) is 'Records one moment of the caller''s own work.';
revoke all on function seo.record_activity(text, double precision, double precision, double precision, jsonb) from public, anon, authenticated, service_role;
grant execute on function seo.record_activity(text, double precision, double precision, double precision, jsonb) to authenticated, service_role;
alter function seo.record_activity(text, double precision, double precision, double precision, jsonb) owner to seo_api;

create or replace function seo.register_device(
  kind text,
  label text,
  fingerprint text
)
returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if register_device.kind is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'kind is required.';
  end if;
  if register_device.kind <> all (array['KEYBOARD', 'CAMERA', 'MICROPHONE', 'BADGE']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'kind is not a valid value.';
  end if;
  if register_device.label is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'label is required.';
  end if;
  if not (char_length(label) between 1 and 80) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'label is not a valid value.';
  end if;
  if register_device.fingerprint is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'fingerprint is required.';
  end if;
  if not (char_length(fingerprint) between 16 and 128) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'fingerprint is not a valid value.';
  end if;

declare
  v_id uuid;
begin
  insert into seo.monitoring_device as md (company_id, employee_id, kind, label, fingerprint)
  select e.company_id, e.id, register_device.kind, register_device.label, register_device.fingerprint
  from seo.employee e
  where e.id = seo_private.uid()
  returning md.id into v_id;
  return v_id;
exception
  when unique_violation then
    raise sqlstate 'PT409' using message = 'DEVICE_LABEL_TAKEN', detail = 'You already have a device of that name.';
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
comment on function seo.register_device(text, text, text) is 'Registers a device that captures the caller''s work.';
revoke all on function seo.register_device(text, text, text) from public, anon, authenticated, service_role;
grant execute on function seo.register_device(text, text, text) to authenticated, service_role;
alter function seo.register_device(text, text, text) owner to seo_tenant;

create or replace function seo.set_monitoring_consent(
  scope text,
  granted boolean
)
returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if set_monitoring_consent.scope is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'scope is required.';
  end if;
  if set_monitoring_consent.scope <> all (array['KEYSTROKES', 'FACIAL_ANALYSIS', 'LOCATION', 'PATTERN_ANALYSIS']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'scope is not a valid value.';
  end if;
  if set_monitoring_consent.granted is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'granted is required.';
  end if;

begin
  if set_monitoring_consent.granted then
    insert into seo.monitoring_consent (company_id, employee_id, scope)
    select e.company_id, e.id, set_monitoring_consent.scope
    from seo.employee e
    where e.id = seo_private.uid()
    on conflict do nothing;
  else
    update seo.monitoring_consent as mc
    set withdrawn_at = now()
    where mc.employee_id = seo_private.uid()
      and mc.scope = set_monitoring_consent.scope
      and mc.withdrawn_at is null;
  end if;
  return set_monitoring_consent.granted;
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
comment on function seo.set_monitoring_consent(text, boolean) is 'Gives or withdraws the caller''s consent; saying the same twice changes nothing.';
revoke all on function seo.set_monitoring_consent(text, boolean) from public, anon, authenticated, service_role;
grant execute on function seo.set_monitoring_consent(text, boolean) to authenticated, service_role;
alter function seo.set_monitoring_consent(text, boolean) owner to seo_tenant;

create or replace function seo.save_productivity_pattern(
  employee uuid,
  peak_hours integer[],
  decline_patterns text[],
  collaboration_style text,
  predicted_burnout integer
)
returns seo.productivity_pattern
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(save_productivity_pattern.peak_hours), 0) + coalesce(pg_column_size(save_productivity_pattern.decline_patterns), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if save_productivity_pattern.employee is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'employee is required.';
  end if;
  if save_productivity_pattern.peak_hours is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'peakHours is required.';
  end if;
  if (case when array_ndims(save_productivity_pattern.peak_hours) > 1 then true else array_position(save_productivity_pattern.peak_hours, null) is not null end) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'peakHours is not a valid value.';
  end if;
  if save_productivity_pattern.decline_patterns is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'declinePatterns is required.';
  end if;
  if (case when array_ndims(save_productivity_pattern.decline_patterns) > 1 then true else array_position(save_productivity_pattern.decline_patterns, null) is not null end) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'declinePatterns is not a valid value.';
  end if;
  if save_productivity_pattern.collaboration_style is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'collaborationStyle is required.';
  end if;
  if save_productivity_pattern.collaboration_style <> all (array['solo', 'team', 'mixed']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'collaborationStyle is not a valid value.';
  end if;
  if save_productivity_pattern.predicted_burnout is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'predictedBurnout is required.';
  end if;
  if not (predicted_burnout between 0 and 3650) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'predictedBurnout is not a valid value.';
  end if;
  if (employee = seo_private.uid() or seo_private.oversees(employee)) is not true then
    raise sqlstate 'PT403' using message = 'EMPLOYEE_OUT_OF_REACH', detail = 'This is not permitted.';
  end if;

declare
  v_pattern seo.productivity_pattern;
begin
  if not (0 <= all (save_productivity_pattern.peak_hours) and 23 >= all (save_productivity_pattern.peak_hours)) then
    raise sqlstate 'PT400' using message = 'INVALID_PEAK_HOURS', detail = 'An hour is a number from 0 to 23.';
  end if;

  insert into seo.productivity_pattern (company_id, employee_id, predicted_burnout)
  select e.company_id, e.id, save_productivity_pattern.predicted_burnout
  from seo.employee e
  where e.id = save_productivity_pattern.employee
  on conflict do nothing;

  update seo.productivity_pattern as pp
  set peak_hours = save_productivity_pattern.peak_hours,
      decline_patterns = save_productivity_pattern.decline_patterns,
      collaboration_style = save_productivity_pattern.collaboration_style,
      predicted_burnout = save_productivity_pattern.predicted_burnout
  where pp.employee_id = save_productivity_pattern.employee
  returning pp.* into v_pattern;
  return v_pattern;
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
comment on function seo.save_productivity_pattern(uuid, integer[], text[], text, integer) is 'Keeps what the model found out about an employee''s days.';
revoke all on function seo.save_productivity_pattern(uuid, integer[], text[], text, integer) from public, anon, authenticated, service_role;
grant execute on function seo.save_productivity_pattern(uuid, integer[], text[], text, integer) to authenticated, service_role;
alter function seo.save_productivity_pattern(uuid, integer[], text[], text, integer) owner to seo_tenant;

create or replace function seo.bandwidth_history(
  employee uuid,
  first integer default 30
)
returns setof seo.bandwidth_score
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if bandwidth_history.employee is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'employee is required.';
  end if;
  if bandwidth_history.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 365) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

begin
  return query
    select bs.*
    from seo.bandwidth_score bs
    where bs.employee_id = bandwidth_history.employee
    order by bs.created_at desc, bs.id
    limit bandwidth_history.first;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.bandwidth_history(uuid, integer) is 'The scores of an employee the caller may see, newest first.';
revoke all on function seo.bandwidth_history(uuid, integer) from public, anon, authenticated, service_role;
grant execute on function seo.bandwidth_history(uuid, integer) to authenticated, service_role;
alter function seo.bandwidth_history(uuid, integer) owner to seo_api;

create or replace function seo.active_pairings()
returns setof seo.bandwidth_pairing
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);

begin
  return query
    select bp.*
    from seo.bandwidth_pairing bp
    where bp.is_active
    order by bp.created_at, bp.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.active_pairings() is 'The pairings that are going on, among those the caller may see.';
revoke all on function seo.active_pairings() from public, anon, authenticated, service_role;
grant execute on function seo.active_pairings() to authenticated, service_role;
alter function seo.active_pairings() owner to seo_api;

create or replace function seo.team_surveillance_dashboard(
  time_window interval default '24 hours'
)
returns setof seo.team_surveillance
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set statement_timeout = '10s'
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['MANAGER', 'HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if team_surveillance_dashboard.time_window is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'timeWindow is required.';
  end if;

-- Means over fewer than three people are somebody's figures: such groups are left out, such means are NULL.
declare
  v_since timestamptz := now() - team_surveillance_dashboard.time_window;
begin
  if team_surveillance_dashboard.time_window <= interval '0'
    or team_surveillance_dashboard.time_window > interval '90 days' then
    raise sqlstate 'PT400' using message = 'INVALID_WINDOW', detail = 'The window has to be between nothing and 90 days.';
  end if;

  return query
    select
      r.team_id,
      count(*)::integer,
      case when count(r.current_bandwidth) >= 3 then round(avg(r.current_bandwidth), 2) end,
      case when count(a.productivity) >= 3 then round(avg(a.productivity), 4) end,
      case when count(a.events) >= 3 then sum(a.events)::bigint end,
      count(bp.id)::integer
    from seo.employee r
    cross join lateral (
      select nullif(count(*), 0) as events, avg(ae.productivity_impact) as productivity
      from seo.activity_event ae
      where ae.employee_id = r.id
        and ae.company_id = r.company_id
        and ae.created_at > v_since
        and ae.created_at <= now()
    ) a
    left join seo.bandwidth_pairing bp
      on bp.low_bandwidth_employee = r.id and bp.company_id = r.company_id and bp.is_active
    where r.id = any (array(select seo_private.my_reports()))
      and r.company_id = any (array(select seo_private.tenants()))
      and r.is_active
    group by r.team_id
    having count(*) >= 3
    order by r.team_id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.team_surveillance_dashboard(interval) is 'The caller''s reports, team by team, in aggregates of three people or more.';
revoke all on function seo.team_surveillance_dashboard(interval) from public, anon, authenticated, service_role;
grant execute on function seo.team_surveillance_dashboard(interval) to authenticated, service_role;

create or replace function seo.calculate_bandwidth_score(
  employee uuid,
  time_window interval default '24 hours'
)
returns numeric
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if calculate_bandwidth_score.employee is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'employee is required.';
  end if;
  if calculate_bandwidth_score.time_window is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'timeWindow is required.';
  end if;
  if (employee = seo_private.uid() or seo_private.oversees(employee)) is not true then
    raise sqlstate 'PT403' using message = 'EMPLOYEE_OUT_OF_REACH', detail = 'This is not permitted.';
  end if;

declare
  v_company uuid;
  v_keystroke numeric;
  v_engagement numeric;
  v_collaboration numeric;
  v_events integer;
  v_score numeric;
  -- A value, which planning compares with the bounds of partitions: of now() - window it would plan a scan of each.
  v_since timestamptz := now() - calculate_bandwidth_score.time_window;
begin
  if calculate_bandwidth_score.time_window <= interval '0'
    or calculate_bandwidth_score.time_window > interval '90 days' then
    raise sqlstate 'PT400' using message = 'INVALID_WINDOW', detail = 'The window has to be between nothing and 90 days.';
  end if;

  -- The lock keeps two calculations for one employee in the order of their history rows.
  select e.company_id into v_company
  from seo.employee e
  where e.id = calculate_bandwidth_score.employee
  for update;

  select
    coalesce(avg(ae.productivity_impact) filter (where ae.activity_type = 'KEYSTROKE'), 0),
    coalesce(avg(ae.engagement_factor) filter (where ae.activity_type = 'CAMERA_ENGAGEMENT'), 0),
    coalesce(avg(ae.collaboration_weight) filter (where ae.activity_type = 'COLLABORATION'), 0),
    count(*)::integer
  into v_keystroke, v_engagement, v_collaboration, v_events
  from seo.activity_event ae
  where ae.employee_id = calculate_bandwidth_score.employee
    and ae.company_id = v_company
    and ae.activity_type in ('KEYSTROKE', 'CAMERA_ENGAGEMENT', 'COLLABORATION')
    and ae.created_at > v_since;

  v_score := round((v_keystroke * 0.4 + v_engagement * 0.3 + v_collaboration * 0.3) * 100, 2);

  insert into seo.bandwidth_score (
    company_id, employee_id, score, keystroke_score, engagement_score, collaboration_score, event_count, calculation_ms, time_window
  ) values (
    v_company,
    calculate_bandwidth_score.employee,
    v_score,
    v_keystroke,
    v_engagement,
    v_collaboration,
    v_events,
    (extract(epoch from clock_timestamp() - statement_timestamp()) * 1000)::integer,
    calculate_bandwidth_score.time_window
  );

  update seo.employee as e
  set current_bandwidth = v_score
  where e.id = calculate_bandwidth_score.employee;

  return v_score;
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
comment on function seo.calculate_bandwidth_score(uuid, interval) is 'Calculates an employee''s score over a window and keeps it.

Keystroke productivity weighs 0.4, camera engagement 0.3, collaboration 0.3; a kind without events counts as nothing.';
revoke all on function seo.calculate_bandwidth_score(uuid, interval) from public, anon, authenticated, service_role;
grant execute on function seo.calculate_bandwidth_score(uuid, interval) to authenticated, service_role;
alter function seo.calculate_bandwidth_score(uuid, interval) owner to seo_tenant;

create or replace function seo.create_forced_pairing(
  struggling_employee uuid
)
returns seo.bandwidth_pairing
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if create_forced_pairing.struggling_employee is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'strugglingEmployee is required.';
  end if;
  if (seo_private.oversees(struggling_employee)) is not true then
    raise sqlstate 'PT403' using message = 'EMPLOYEE_OUT_OF_REACH', detail = 'This is not permitted.';
  end if;

begin
  return seo_private.pair_with_mentor(create_forced_pairing.struggling_employee);
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
comment on function seo.create_forced_pairing(uuid) is 'Gives a struggling employee (below 41.3) the best free mentor (above 75.0) of his department, for four hours.';
revoke all on function seo.create_forced_pairing(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.create_forced_pairing(uuid) to authenticated, service_role;
alter function seo.create_forced_pairing(uuid) owner to seo_tenant;

create or replace function seo.end_pairing(
  pairing uuid,
  outcome text
)
returns seo.bandwidth_pairing
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if end_pairing.pairing is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'pairing is required.';
  end if;
  if end_pairing.outcome is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'outcome is required.';
  end if;
  if end_pairing.outcome <> all (array['RECOVERED', 'UNCHANGED', 'DECLINED', 'EXPIRED']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'outcome is not a valid value.';
  end if;

declare
  v_pairing seo.bandwidth_pairing;
begin
  select bp.* into v_pairing
  from seo.bandwidth_pairing bp
  where bp.id = end_pairing.pairing
    and (
      seo_private.uid() in (bp.low_bandwidth_employee, bp.mentor_employee)
      or seo_private.oversees(bp.low_bandwidth_employee)
    )
  for update;

  if not found then
    raise sqlstate 'PT404' using message = 'PAIRING_NOT_FOUND', detail = 'There is no such pairing for you to end.';
  end if;
  if not v_pairing.is_active then
    raise sqlstate 'PT409' using message = 'PAIRING_ENDED', detail = 'The pairing has already ended.';
  end if;

  update seo.bandwidth_pairing as bp
  set is_active = false,
      ended_at = now(),
      outcome = end_pairing.outcome
  where bp.id = v_pairing.id
  returning bp.* into v_pairing;
  return v_pairing;
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
comment on function seo.end_pairing(uuid, text) is 'Ends a pairing the caller takes part in or oversees.';
revoke all on function seo.end_pairing(uuid, text) from public, anon, authenticated, service_role;
grant execute on function seo.end_pairing(uuid, text) to authenticated, service_role;
alter function seo.end_pairing(uuid, text) owner to seo_tenant;

create or replace function seo.check_in_on_pairing(
  pairing uuid,
  note text,
  mood integer
)
returns seo.pairing_check_in
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if check_in_on_pairing.pairing is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'pairing is required.';
  end if;
  if check_in_on_pairing.note is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'note is required.';
  end if;
  if not (char_length(note) between 1 and 2000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'note is not a valid value.';
  end if;
  if check_in_on_pairing.mood is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'mood is required.';
  end if;
  if not (mood between 1 and 5) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'mood is not a valid value.';
  end if;

declare
  v_check_in seo.pairing_check_in;
begin
  insert into seo.pairing_check_in as pc (company_id, pairing_id, author_id, note, mood)
  select bp.company_id, bp.id, seo_private.uid(), check_in_on_pairing.note, check_in_on_pairing.mood
  from seo.bandwidth_pairing bp
  where bp.id = check_in_on_pairing.pairing
    and bp.is_active
    and seo_private.uid() in (bp.low_bandwidth_employee, bp.mentor_employee)
  returning pc.* into v_check_in;
  if not found then
    raise sqlstate 'PT404' using message = 'PAIRING_NOT_FOUND', detail = 'You take part in no such active pairing.';
  end if;
  return v_check_in;
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
comment on function seo.check_in_on_pairing(uuid, text, integer) is 'Writes a line about a pairing the caller takes part in.';
revoke all on function seo.check_in_on_pairing(uuid, text, integer) from public, anon, authenticated, service_role;
grant execute on function seo.check_in_on_pairing(uuid, text, integer) to authenticated, service_role;
alter function seo.check_in_on_pairing(uuid, text, integer) owner to seo_tenant;

create or replace function seo.schedule_wellness_intervention(
  employee uuid,
  urgency text
)
returns seo.wellness_intervention
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if schedule_wellness_intervention.employee is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'employee is required.';
  end if;
  if schedule_wellness_intervention.urgency is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'urgency is required.';
  end if;
  if schedule_wellness_intervention.urgency <> all (array['LOW', 'MEDIUM', 'HIGH']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'urgency is not a valid value.';
  end if;
  if (employee = seo_private.uid() or seo_private.oversees(employee)) is not true then
    raise sqlstate 'PT403' using message = 'EMPLOYEE_OUT_OF_REACH', detail = 'This is not permitted.';
  end if;

declare
  v_intervention seo.wellness_intervention;
begin
  insert into seo.wellness_intervention as wi (company_id, employee_id, urgency, ordered_by, due_at)
  select
    e.company_id,
    e.id,
    schedule_wellness_intervention.urgency,
    seo_private.uid(),
    now() + case schedule_wellness_intervention.urgency
      when 'HIGH' then interval '1 day'
      when 'MEDIUM' then interval '3 days'
      else interval '7 days'
    end
  from seo.employee e
  where e.id = schedule_wellness_intervention.employee
  returning wi.* into v_intervention;

  insert into seo.notification (company_id, employee_id, type, content)
  values (
    v_intervention.company_id,
    v_intervention.employee_id,
    'WELLNESS_INTERVENTION',
    'A wellness intervention has been scheduled for you.'
  );
  return v_intervention;
exception
  when unique_violation then
    raise sqlstate 'PT409' using
      message = 'INTERVENTION_ALREADY_SCHEDULED',
      detail = 'The employee already has an open intervention.';
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
comment on function seo.schedule_wellness_intervention(uuid, text) is 'Orders a pause: within a day, three days or a week, as the urgency says.';
revoke all on function seo.schedule_wellness_intervention(uuid, text) from public, anon, authenticated, service_role;
grant execute on function seo.schedule_wellness_intervention(uuid, text) to authenticated, service_role;
alter function seo.schedule_wellness_intervention(uuid, text) owner to seo_tenant;

create or replace function seo.my_plate()
returns setof seo.plate_item
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);

begin
  return query
    select pi.*
    from seo.plate_item pi
    where pi.assigned_to = seo_private.uid()
      and pi.status not in ('DONE', 'DROPPED')
    order by
      array_position(array['CRITICAL', 'HIGH', 'NORMAL', 'LOW'], pi.priority::text),
      pi.due_on nulls last,
      pi.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.my_plate() is 'What is on the caller''s plate and not done, the most urgent first.';
revoke all on function seo.my_plate() from public, anon, authenticated, service_role;
grant execute on function seo.my_plate() to authenticated, service_role;
alter function seo.my_plate() owner to seo_api;

create or replace function seo.delegation_trail(
  plate_item uuid
)
returns setof seo.delegation_event
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if delegation_trail.plate_item is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'plateItem is required.';
  end if;

begin
  return query
    select de.*
    from seo.delegation_event de
    where de.plate_item_id = delegation_trail.plate_item
    order by de.created_at, de.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.delegation_trail(uuid) is 'How an item was handed on, from the first time to the last, as far as the caller may know.';
revoke all on function seo.delegation_trail(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.delegation_trail(uuid) to authenticated, service_role;
alter function seo.delegation_trail(uuid) owner to seo_api;

create or replace function seo.plate_item_comments(
  plate_item uuid
)
returns setof seo.plate_item_comment
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if plate_item_comments.plate_item is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'plateItem is required.';
  end if;

begin
  return query
    select pc.*
    from seo.plate_item_comment pc
    where pc.plate_item_id = plate_item_comments.plate_item
    order by pc.created_at, pc.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.plate_item_comments(uuid) is 'What was said about an item the caller has to do with, from the first word to the last.';
revoke all on function seo.plate_item_comments(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.plate_item_comments(uuid) to authenticated, service_role;
alter function seo.plate_item_comments(uuid) owner to seo_api;

create or replace function seo.broadcasts(
  first integer default 50
)
returns setof seo.team_broadcast
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if broadcasts.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

begin
  return query
    select tb.*
    from seo.team_broadcast tb
    order by tb.created_at desc, tb.id
    limit broadcasts.first;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.broadcasts(integer) is 'What the caller''s company and team were told, newest first.';
revoke all on function seo.broadcasts(integer) from public, anon, authenticated, service_role;
grant execute on function seo.broadcasts(integer) to authenticated, service_role;
alter function seo.broadcasts(integer) owner to seo_api;

create or replace function seo.add_plate_item(
  title text,
  details text default null,
  priority text default 'NORMAL',
  assigned_to uuid default null,
  due_on date default null
)
returns seo.plate_item
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if add_plate_item.title is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'title is required.';
  end if;
  if not (char_length(title) between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'title is not a valid value.';
  end if;
  if not (char_length(details) <= 10000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'details is not a valid value.';
  end if;
  if add_plate_item.priority is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'priority is required.';
  end if;
  if add_plate_item.priority <> all (array['LOW', 'NORMAL', 'HIGH', 'CRITICAL']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'priority is not a valid value.';
  end if;
  if (assigned_to is null or assigned_to = seo_private.uid() or seo_private.oversees(assigned_to)) is not true then
    raise sqlstate 'PT403' using message = 'EMPLOYEE_OUT_OF_REACH', detail = 'This is not permitted.';
  end if;

declare
  v_item seo.plate_item;
begin
  insert into seo.plate_item as pi (company_id, title, details, priority, assigned_to, created_by, due_on)
  select
    e.company_id,
    add_plate_item.title,
    add_plate_item.details,
    add_plate_item.priority,
    e.id,
    seo_private.uid(),
    add_plate_item.due_on
  from seo.employee e
  where e.id = coalesce(add_plate_item.assigned_to, seo_private.uid())
  returning pi.* into v_item;

  insert into seo.plate_assignment (company_id, plate_item_id, employee_id)
  values (v_item.company_id, v_item.id, v_item.assigned_to);
  return v_item;
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
comment on function seo.add_plate_item(text, text, text, uuid, date) is 'Puts an item on the caller''s own plate, or on that of somebody he oversees.';
revoke all on function seo.add_plate_item(text, text, text, uuid, date) from public, anon, authenticated, service_role;
grant execute on function seo.add_plate_item(text, text, text, uuid, date) to authenticated, service_role;
alter function seo.add_plate_item(text, text, text, uuid, date) owner to seo_tenant;

create or replace function seo.complete_plate_item(
  plate_item uuid
)
returns seo.plate_item
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if complete_plate_item.plate_item is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'plateItem is required.';
  end if;

declare
  v_item seo.plate_item;
begin
  update seo.plate_item as pi
  set status = 'DONE',
      completed_at = now()
  where pi.id = complete_plate_item.plate_item
    and pi.assigned_to = seo_private.uid()
    and pi.status not in ('DONE', 'DROPPED')
  returning pi.* into v_item;
  if not found then
    raise sqlstate 'PT404' using message = 'PLATE_ITEM_NOT_FOUND', detail = 'There is no such open item on your plate.';
  end if;
  return v_item;
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
comment on function seo.complete_plate_item(uuid) is 'Says that an item on the caller''s plate is done.';
revoke all on function seo.complete_plate_item(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.complete_plate_item(uuid) to authenticated, service_role;
alter function seo.complete_plate_item(uuid) owner to seo_tenant;

create or replace function seo.comment_on_plate_item(
  plate_item uuid,
  body text
)
returns seo.plate_item_comment
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if comment_on_plate_item.plate_item is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'plateItem is required.';
  end if;
  if comment_on_plate_item.body is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'body is required.';
  end if;
  if not (char_length(body) between 1 and 4000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'body is not a valid value.';
  end if;
  if (plate_item = any (array(select seo_private.my_plate_items()))) is not true then
    raise sqlstate 'PT404' using message = 'PLATE_ITEM_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_comment seo.plate_item_comment;
begin
  insert into seo.plate_item_comment as pc (company_id, plate_item_id, author_id, body)
  select pi.company_id, pi.id, seo_private.uid(), comment_on_plate_item.body
  from seo.plate_item pi
  where pi.id = comment_on_plate_item.plate_item
  returning pc.* into v_comment;
  return v_comment;
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
comment on function seo.comment_on_plate_item(uuid, text) is 'Says something about an item the caller has to do with.';
revoke all on function seo.comment_on_plate_item(uuid, text) from public, anon, authenticated, service_role;
grant execute on function seo.comment_on_plate_item(uuid, text) to authenticated, service_role;
alter function seo.comment_on_plate_item(uuid, text) owner to seo_tenant;

create or replace function seo.label_plate_item(
  plate_item uuid,
  label text,
  colour text default null
)
returns seo.plate_label
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(label_plate_item.colour), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if not exists (select from seo_private.tenants_as(array['MANAGER', 'HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if label_plate_item.plate_item is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'plateItem is required.';
  end if;
  if label_plate_item.label is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'label is required.';
  end if;
  if not (char_length(label) between 1 and 40) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'label is not a valid value.';
  end if;
  begin
    perform label_plate_item.colour::seo.hex_colour;
  exception when check_violation or not_null_violation then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'colour is not a valid value.';
  end;

-- An item that the caller does not read is none to him.
declare
  v_label seo.plate_label;
begin
  insert into seo.plate_label as pl (company_id, name, colour)
  select pi.company_id, label_plate_item.label, coalesce(label_plate_item.colour, '#808080')
  from seo.plate_item pi
  where pi.id = label_plate_item.plate_item
  on conflict (company_id, name) do update set colour = coalesce(label_plate_item.colour, pl.colour)
  returning pl.* into v_label;
  if not found then
    raise sqlstate 'PT404' using message = 'PLATE_ITEM_NOT_FOUND', detail = 'There is no item of this key that you see.';
  end if;

  insert into seo.plate_item_label (company_id, plate_item_id, label_id)
  values (v_label.company_id, label_plate_item.plate_item, v_label.id)
  on conflict do nothing;
  return v_label;
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
comment on function seo.label_plate_item(uuid, text, text) is 'Puts a label on an item, and makes it where there is none of that name; says its colour where one is given.';
revoke all on function seo.label_plate_item(uuid, text, text) from public, anon, authenticated, service_role;
grant execute on function seo.label_plate_item(uuid, text, text) to authenticated, service_role;
alter function seo.label_plate_item(uuid, text, text) owner to seo_api;

create or replace function seo.broadcast_delegation(
  plate_item uuid,
  to_employee uuid,
  reason text
)
returns seo.delegation_event
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if broadcast_delegation.plate_item is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'plateItem is required.';
  end if;
  if broadcast_delegation.to_employee is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'toEmployee is required.';
  end if;
  if broadcast_delegation.reason is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'reason is required.';
  end if;
  if not (char_length(reason) between 10 and 1000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'reason is not a valid value.';
  end if;
  if (seo_private.can_delegate_task(seo_private.uid(), plate_item)) is not true then
    raise sqlstate 'PT403' using message = 'DELEGATION_NOT_PERMITTED', detail = 'This item is not yours to hand on.';
  end if;

declare
  v_me uuid := seo_private.uid();
  v_item seo.plate_item;
  v_from seo.employee;
  v_to seo.employee;
  v_delegation seo.delegation_event;
begin
  select pi.* into v_item
  from seo.plate_item pi
  where pi.id = broadcast_delegation.plate_item
  for update;

  -- The guard looked before the lock; whoever waited for it looks again. What is still his own and open is his to hand on.
  if (v_item.assigned_to = v_me and v_item.is_delegable and v_item.status not in ('DONE', 'DROPPED')) is not true
    and seo_private.can_delegate_task(v_me, v_item.id) is not true
  then
    raise sqlstate 'PT409' using message = 'PLATE_ITEM_MOVED', detail = 'Somebody else has just handed this item on.';
  end if;

  select e.* into v_from from seo.employee e where e.id = v_me;
  select e.* into v_to from seo.employee e where e.id = broadcast_delegation.to_employee and e.is_active;
  if not found then
    raise sqlstate 'PT404' using message = 'COLLEAGUE_NOT_FOUND', detail = 'Your company has no such colleague.';
  end if;
  if v_to.id = v_from.id or v_to.id = v_item.assigned_to then
    raise sqlstate 'PT409' using message = 'ALREADY_ASSIGNED', detail = 'An item is handed to somebody else.';
  end if;

  insert into seo.delegation_event as de (
    company_id, plate_item_id, from_employee, to_employee, reason, is_public, manager_notified, team_notified
  ) values (
    v_item.company_id, v_item.id, v_from.id, v_to.id, broadcast_delegation.reason, true, true, true
  )
  returning de.* into v_delegation;

  update seo.plate_item as pi
  set assigned_to = v_to.id,
      delegated_by = v_from.id,
      delegation_count = pi.delegation_count + 1
  where pi.id = v_item.id;

  insert into seo.plate_assignment (company_id, plate_item_id, employee_id, delegation_id)
  values (v_item.company_id, v_item.id, v_to.id, v_delegation.id);

  insert into seo.team_broadcast (company_id, type, content, visibility, author_id, team_id, metadata)
  values (
    v_item.company_id,
    'TASK_DELEGATION',
    format('%s delegated "%s" to %s: %s', v_from.display_name, v_item.title, v_to.display_name, v_delegation.reason),
    'PUBLIC',
    v_from.id,
    v_from.team_id,
    jsonb_build_object('delegation_id', v_delegation.id)
  );

  insert into seo.notification (company_id, employee_id, type, content)
  select
    v_item.company_id,
    told.id,
    'TASK_DELEGATION',
    format('%s delegated "%s" to %s.', v_from.display_name, v_item.title, v_to.display_name)
  from (select v_to.id union select v_from.manager_id) as told (id)
  where told.id is not null;

  return v_delegation;
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
comment on function seo.broadcast_delegation(uuid, uuid, text) is 'Hands an item to a colleague, and tells everyone.';
revoke all on function seo.broadcast_delegation(uuid, uuid, text) from public, anon, authenticated, service_role;
grant execute on function seo.broadcast_delegation(uuid, uuid, text) to authenticated, service_role;
alter function seo.broadcast_delegation(uuid, uuid, text) owner to seo_tenant;

create or replace function seo.channels()
returns setof seo.touchpoint_channel
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);

begin
  return query
    select tc.*
    from seo.touchpoint_channel tc
    where tc.id = any (array(select seo_private.my_channels()))
    order by tc.name, tc.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.channels() is 'The channels the caller talks in.';
revoke all on function seo.channels() from public, anon, authenticated, service_role;
grant execute on function seo.channels() to authenticated, service_role;
alter function seo.channels() owner to seo_api;

create or replace function seo.channel_messages(
  channel uuid,
  before timestamptz default null,
  first integer default 50
)
returns setof seo.touchpoint_message
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if channel_messages.channel is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'channel is required.';
  end if;
  if channel_messages.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

begin
  return query
    select tm.*
    from seo.touchpoint_message tm
    where tm.channel_id = channel_messages.channel
      and (channel_messages.before is null or tm.created_at < channel_messages.before)
    order by tm.created_at desc, tm.id
    limit channel_messages.first;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.channel_messages(uuid, timestamptz, integer) is 'What was said in a channel of the caller''s, newest first.';
revoke all on function seo.channel_messages(uuid, timestamptz, integer) from public, anon, authenticated, service_role;
grant execute on function seo.channel_messages(uuid, timestamptz, integer) to authenticated, service_role;
alter function seo.channel_messages(uuid, timestamptz, integer) owner to seo_api;

create or replace function seo.open_channel(
  name text,
  topic text default null,
  is_private boolean default false
)
returns seo.touchpoint_channel
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if open_channel.name is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'name is required.';
  end if;
  if not (char_length(name) between 1 and 80) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'name is not a valid value.';
  end if;
  if not (char_length(topic) <= 500) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'topic is not a valid value.';
  end if;
  if open_channel.is_private is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'isPrivate is required.';
  end if;

declare
  v_channel seo.touchpoint_channel;
begin
  insert into seo.touchpoint_channel as tc (company_id, name, topic, is_private, created_by)
  select e.company_id, open_channel.name, open_channel.topic, open_channel.is_private, e.id
  from seo.employee e
  where e.id = seo_private.uid()
  returning tc.* into v_channel;

  insert into seo.touchpoint_channel_member (company_id, channel_id, employee_id, role)
  values (v_channel.company_id, v_channel.id, v_channel.created_by, 'OWNER');
  return v_channel;
exception
  when unique_violation then
    raise sqlstate 'PT409' using message = 'CHANNEL_NAME_TAKEN', detail = 'Your company already has a channel of that name.';
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
comment on function seo.open_channel(text, text, boolean) is 'Opens a channel; the caller owns it.';
revoke all on function seo.open_channel(text, text, boolean) from public, anon, authenticated, service_role;
grant execute on function seo.open_channel(text, text, boolean) to authenticated, service_role;
alter function seo.open_channel(text, text, boolean) owner to seo_tenant;

create or replace function seo.join_channel(
  channel uuid
)
returns seo.touchpoint_channel_member
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if join_channel.channel is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'channel is required.';
  end if;

declare
  v_member seo.touchpoint_channel_member;
begin
  insert into seo.touchpoint_channel_member (company_id, channel_id, employee_id)
  select tc.company_id, tc.id, seo_private.uid()
  from seo.touchpoint_channel tc
  where tc.id = join_channel.channel
    and not tc.is_private
  on conflict do nothing;

  select tcm.* into v_member
  from seo.touchpoint_channel_member tcm
  where tcm.channel_id = join_channel.channel
    and tcm.employee_id = seo_private.uid();
  if not found then
    raise sqlstate 'PT404' using message = 'CHANNEL_NOT_FOUND', detail = 'Your company has no such open channel.';
  end if;
  return v_member;
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
comment on function seo.join_channel(uuid) is 'Joins a channel that is open to everyone; joining twice is fine.';
revoke all on function seo.join_channel(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.join_channel(uuid) to authenticated, service_role;
alter function seo.join_channel(uuid) owner to seo_tenant;

create or replace function seo.invite_to_channel(
  channel uuid,
  employee uuid
)
returns seo.touchpoint_channel_member
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if invite_to_channel.channel is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'channel is required.';
  end if;
  if invite_to_channel.employee is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'employee is required.';
  end if;
  if (channel = any (array(select seo_private.my_channels()))) is not true then
    raise sqlstate 'PT404' using message = 'CHANNEL_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_member seo.touchpoint_channel_member;
begin
  insert into seo.touchpoint_channel_member (company_id, channel_id, employee_id)
  select e.company_id, invite_to_channel.channel, e.id
  from seo.employee e
  where e.id = invite_to_channel.employee
    and e.is_active
  on conflict do nothing;

  select tcm.* into v_member
  from seo.touchpoint_channel_member tcm
  where tcm.channel_id = invite_to_channel.channel
    and tcm.employee_id = invite_to_channel.employee;
  if not found then
    raise sqlstate 'PT404' using message = 'COLLEAGUE_NOT_FOUND', detail = 'Your company has no such colleague.';
  end if;
  return v_member;
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
comment on function seo.invite_to_channel(uuid, uuid) is 'Lets a colleague into a channel of the caller''s.';
revoke all on function seo.invite_to_channel(uuid, uuid) from public, anon, authenticated, service_role;
grant execute on function seo.invite_to_channel(uuid, uuid) to authenticated, service_role;
alter function seo.invite_to_channel(uuid, uuid) owner to seo_tenant;

create or replace function seo.send_touchpoint(
  channel uuid,
  body text
)
returns seo.touchpoint_message
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if send_touchpoint.channel is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'channel is required.';
  end if;
  if send_touchpoint.body is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'body is required.';
  end if;
  if not (char_length(body) between 1 and 4000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'body is not a valid value.';
  end if;
  if (channel = any (array(select seo_private.my_channels()))) is not true then
    raise sqlstate 'PT404' using message = 'CHANNEL_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_message seo.touchpoint_message;
begin
  insert into seo.touchpoint_message as tm (company_id, channel_id, author_id, body)
  select tc.company_id, tc.id, seo_private.uid(), send_touchpoint.body
  from seo.touchpoint_channel tc
  where tc.id = send_touchpoint.channel
  returning tm.* into v_message;
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
comment on function seo.send_touchpoint(uuid, text) is 'Says something in a channel of the caller''s.';
revoke all on function seo.send_touchpoint(uuid, text) from public, anon, authenticated, service_role;
grant execute on function seo.send_touchpoint(uuid, text) to authenticated, service_role;
alter function seo.send_touchpoint(uuid, text) owner to seo_tenant;

create or replace function seo.boards()
returns setof seo.ideation_board
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);

begin
  return query
    select ib.*
    from seo.ideation_board ib
    where ib.id = any (array(select seo_private.my_boards()))
    order by ib.title, ib.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.boards() is 'The boards the caller finds, by title.';
revoke all on function seo.boards() from public, anon, authenticated, service_role;
grant execute on function seo.boards() to authenticated, service_role;
alter function seo.boards() owner to seo_api;

create or replace function seo.board_notes(
  board uuid
)
returns setof seo.ideation_note
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if board_notes.board is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'board is required.';
  end if;

begin
  return query
    select n.*
    from seo.ideation_note n
    where n.board_id = board_notes.board
    order by n.created_at, n.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.board_notes(uuid) is 'The notes on a board, from the oldest to the newest.';
revoke all on function seo.board_notes(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.board_notes(uuid) to authenticated, service_role;
alter function seo.board_notes(uuid) owner to seo_api;

create or replace function seo.board_cursors(
  board uuid
)
returns setof seo.live_cursor
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if board_cursors.board is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'board is required.';
  end if;

begin
  return query
    select lc.*
    from seo.live_cursor lc
    where lc.board_id = board_cursors.board
      and lc.last_update >= now() - interval '5 minutes'
    order by lc.last_update desc, lc.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.board_cursors(uuid) is 'Where the pointers on a board are, of everyone who moved within five minutes.';
revoke all on function seo.board_cursors(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.board_cursors(uuid) to authenticated, service_role;
alter function seo.board_cursors(uuid) owner to seo_api;

create or replace function seo.open_board(
  title text,
  visibility text default 'MEMBERS'
)
returns seo.ideation_board
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if open_board.title is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'title is required.';
  end if;
  if not (char_length(title) between 1 and 160) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'title is not a valid value.';
  end if;
  if open_board.visibility is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'visibility is required.';
  end if;
  if open_board.visibility <> all (array['MEMBERS', 'COMPANY']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'visibility is not a valid value.';
  end if;

declare
  v_board seo.ideation_board;
begin
  insert into seo.ideation_board as ib (company_id, title, owner_id, visibility)
  select e.company_id, open_board.title, e.id, open_board.visibility
  from seo.employee e
  where e.id = seo_private.uid()
  returning ib.* into v_board;

  insert into seo.ideation_board_member (company_id, board_id, employee_id)
  values (v_board.company_id, v_board.id, v_board.owner_id);
  return v_board;
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
comment on function seo.open_board(text, text) is 'Opens a new board; the caller owns it and works on it.';
revoke all on function seo.open_board(text, text) from public, anon, authenticated, service_role;
grant execute on function seo.open_board(text, text) to authenticated, service_role;
alter function seo.open_board(text, text) owner to seo_tenant;

create or replace function seo.stick_note(
  board uuid,
  body text,
  kind text default 'IDEA',
  x double precision default 0,
  y double precision default 0
)
returns seo.ideation_note
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if stick_note.board is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'board is required.';
  end if;
  if stick_note.body is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'body is required.';
  end if;
  if not (char_length(body) between 1 and 1000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'body is not a valid value.';
  end if;
  if stick_note.kind is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'kind is required.';
  end if;
  if stick_note.kind <> all (array['IDEA', 'RISK', 'QUESTION', 'DECISION']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'kind is not a valid value.';
  end if;
  if stick_note.x is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'x is required.';
  end if;
  if not (x between -100000 and 100000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'x is not a valid value.';
  end if;
  if stick_note.y is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'y is required.';
  end if;
  if not (y between -100000 and 100000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'y is not a valid value.';
  end if;
  if (board = any (array(select seo_private.my_boards()))) is not true then
    raise sqlstate 'PT404' using message = 'BOARD_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_note seo.ideation_note;
begin
  insert into seo.ideation_note as n (company_id, board_id, author_id, kind, body, x, y)
  select ib.company_id, ib.id, seo_private.uid(), stick_note.kind, stick_note.body, stick_note.x, stick_note.y
  from seo.ideation_board ib
  where ib.id = stick_note.board
    and not ib.is_locked
  returning n.* into v_note;
  if not found then
    raise sqlstate 'PT409' using message = 'BOARD_LOCKED', detail = 'Nothing may be added to this board.';
  end if;
  return v_note;
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
comment on function seo.stick_note(uuid, text, text, double precision, double precision) is 'Sticks a note on a board.';
revoke all on function seo.stick_note(uuid, text, text, double precision, double precision) from public, anon, authenticated, service_role;
grant execute on function seo.stick_note(uuid, text, text, double precision, double precision) to authenticated, service_role;
alter function seo.stick_note(uuid, text, text, double precision, double precision) owner to seo_tenant;

create or replace function seo.vote_for_note(
  note uuid,
  weight integer default 1
)
returns seo.ideation_vote
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if vote_for_note.note is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'note is required.';
  end if;
  if vote_for_note.weight is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'weight is required.';
  end if;
  if not (weight between 1 and 3) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'weight is not a valid value.';
  end if;
  if (note = any (array(select seo_private.my_notes()))) is not true then
    raise sqlstate 'PT404' using message = 'NOTE_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_vote seo.ideation_vote;
begin
  insert into seo.ideation_vote (company_id, note_id, employee_id)
  select n.company_id, n.id, seo_private.uid()
  from seo.ideation_note n
  where n.id = vote_for_note.note
  on conflict do nothing;

  update seo.ideation_vote as v
  set weight = vote_for_note.weight
  where v.note_id = vote_for_note.note
    and v.employee_id = seo_private.uid()
  returning v.* into v_vote;
  return v_vote;
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
comment on function seo.vote_for_note(uuid, integer) is 'Votes for a note; voting again changes the weight.';
revoke all on function seo.vote_for_note(uuid, integer) from public, anon, authenticated, service_role;
grant execute on function seo.vote_for_note(uuid, integer) to authenticated, service_role;
alter function seo.vote_for_note(uuid, integer) owner to seo_tenant;

create or replace function seo.start_canvas_session(
  board uuid
)
returns seo.canvas_session
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if start_canvas_session.board is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'board is required.';
  end if;
  if (board = any (array(select seo_private.my_boards()))) is not true then
    raise sqlstate 'PT404' using message = 'BOARD_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_session seo.canvas_session;
begin
  insert into seo.canvas_session (company_id, board_id, employee_id)
  select ib.company_id, ib.id, seo_private.uid()
  from seo.ideation_board ib
  where ib.id = start_canvas_session.board
  on conflict do nothing;

  select cs.* into v_session
  from seo.canvas_session cs
  where cs.board_id = start_canvas_session.board
    and cs.employee_id = seo_private.uid()
    and cs.ended_at is null;
  return v_session;
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
comment on function seo.start_canvas_session(uuid) is 'Begins the caller''s session on a board, or goes on with the one he has.';
revoke all on function seo.start_canvas_session(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.start_canvas_session(uuid) to authenticated, service_role;
alter function seo.start_canvas_session(uuid) owner to seo_tenant;

create or replace function seo.move_cursor(
  board uuid,
  x double precision,
  y double precision
)
returns seo.live_cursor
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if move_cursor.board is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'board is required.';
  end if;
  if move_cursor.x is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'x is required.';
  end if;
  if not (x between -100000 and 100000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'x is not a valid value.';
  end if;
  if move_cursor.y is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'y is required.';
  end if;
  if not (y between -100000 and 100000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'y is not a valid value.';
  end if;
  if (board = any (array(select seo_private.my_boards()))) is not true then
    raise sqlstate 'PT404' using message = 'BOARD_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_session seo.canvas_session;
  v_cursor seo.live_cursor;
begin
  select cs.* into v_session
  from seo.canvas_session cs
  where cs.board_id = move_cursor.board
    and cs.employee_id = seo_private.uid()
    and cs.ended_at is null;
  if not found then
    raise sqlstate 'PT409' using
      message = 'NO_CANVAS_SESSION',
      detail = 'You have no session on this board.',
      hint = 'Call start_canvas_session first.';
  end if;

  insert into seo.live_cursor (company_id, board_id, employee_id, session_id, x, y)
  values (v_session.company_id, v_session.board_id, v_session.employee_id, v_session.id, move_cursor.x, move_cursor.y)
  on conflict do nothing;

  update seo.live_cursor as lc
  set session_id = v_session.id,
      x = move_cursor.x,
      y = move_cursor.y,
      last_update = now()
  where lc.board_id = v_session.board_id
    and lc.employee_id = v_session.employee_id
  returning lc.* into v_cursor;
  return v_cursor;
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
comment on function seo.move_cursor(uuid, double precision, double precision) is 'Moves the caller''s pointer on a board he has a session on.';
revoke all on function seo.move_cursor(uuid, double precision, double precision) from public, anon, authenticated, service_role;
grant execute on function seo.move_cursor(uuid, double precision, double precision) to authenticated, service_role;
alter function seo.move_cursor(uuid, double precision, double precision) owner to seo_tenant;

create or replace function seo.end_canvas_session(
  board uuid
)
returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if end_canvas_session.board is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'board is required.';
  end if;

declare
  v_session uuid;
begin
  update seo.canvas_session as cs
  set ended_at = now()
  where cs.board_id = end_canvas_session.board
    and cs.employee_id = seo_private.uid()
    and cs.ended_at is null
  returning cs.id into v_session;
  if not found then
    return false;
  end if;

  delete from seo.live_cursor lc where lc.session_id = v_session;
  return true;
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
comment on function seo.end_canvas_session(uuid) is 'Ends the caller''s session on a board; his pointer goes at once. False when there was none.';
revoke all on function seo.end_canvas_session(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.end_canvas_session(uuid) to authenticated, service_role;
alter function seo.end_canvas_session(uuid) owner to seo_tenant;

create or replace function seo.deep_dives()
returns setof seo.deep_dive_session
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);

begin
  return query
    select s.*
    from seo.deep_dive_session s
    where s.id = any (array(select seo_private.my_deep_dives()))
    order by s.created_at desc, s.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.deep_dives() is 'The deep dives the caller takes part in or leads, newest first.';
revoke all on function seo.deep_dives() from public, anon, authenticated, service_role;
grant execute on function seo.deep_dives() to authenticated, service_role;
alter function seo.deep_dives() owner to seo_api;

create or replace function seo.session_alerts(
  session uuid
)
returns setof seo.deep_dive_alert
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if session_alerts.session is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'session is required.';
  end if;

begin
  return query
    select da.*
    from seo.deep_dive_alert da
    where da.session_id = session_alerts.session
    order by da.created_at desc, da.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.session_alerts(uuid) is 'The alerts of a deep dive, newest first, as far as the caller may know.';
revoke all on function seo.session_alerts(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.session_alerts(uuid) to authenticated, service_role;
alter function seo.session_alerts(uuid) owner to seo_api;

create or replace function seo.start_deep_dive(
  title text,
  board uuid default null
)
returns seo.deep_dive_session
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if start_deep_dive.title is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'title is required.';
  end if;
  if not (char_length(title) between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'title is not a valid value.';
  end if;

declare
  v_session seo.deep_dive_session;
begin
  if start_deep_dive.board is not null
    and start_deep_dive.board <> all (array(select seo_private.my_boards())) then
    raise sqlstate 'PT404' using message = 'BOARD_NOT_FOUND', detail = 'There is no such board for you.';
  end if;

  insert into seo.deep_dive_session as s (company_id, title, facilitator_id, board_id, status, started_at)
  select e.company_id, start_deep_dive.title, e.id, start_deep_dive.board, 'LIVE', now()
  from seo.employee e
  where e.id = seo_private.uid()
  returning s.* into v_session;

  insert into seo.deep_dive_participation (company_id, session_id, employee_id, role, joined_at)
  values (v_session.company_id, v_session.id, v_session.facilitator_id, 'FACILITATOR', now());
  return v_session;
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
comment on function seo.start_deep_dive(text, uuid) is 'Begins a deep dive; the caller leads it.';
revoke all on function seo.start_deep_dive(text, uuid) from public, anon, authenticated, service_role;
grant execute on function seo.start_deep_dive(text, uuid) to authenticated, service_role;
alter function seo.start_deep_dive(text, uuid) owner to seo_tenant;

create or replace function seo.summon_to_deep_dive(
  session uuid,
  employee uuid,
  role text default 'ATTENDEE'
)
returns seo.deep_dive_participation
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if summon_to_deep_dive.session is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'session is required.';
  end if;
  if summon_to_deep_dive.employee is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'employee is required.';
  end if;
  if summon_to_deep_dive.role is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'role is required.';
  end if;
  if summon_to_deep_dive.role <> all (array['ATTENDEE', 'PRESENTER', 'FACILITATOR']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'role is not a valid value.';
  end if;
  if (session = any (array(select seo_private.my_facilitated_deep_dives()))) is not true then
    raise sqlstate 'PT404' using message = 'DEEP_DIVE_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_session seo.deep_dive_session;
  v_participation seo.deep_dive_participation;
begin
  select s.* into v_session from seo.deep_dive_session s where s.id = summon_to_deep_dive.session for share;
  if v_session.status = 'ENDED' then
    raise sqlstate 'PT409' using message = 'DEEP_DIVE_ENDED', detail = 'The deep dive has ended.';
  end if;
  if not exists (select 1 from seo.employee e where e.id = summon_to_deep_dive.employee and e.is_active) then
    raise sqlstate 'PT404' using message = 'COLLEAGUE_NOT_FOUND', detail = 'Your company has no such colleague.';
  end if;

  insert into seo.deep_dive_participation as p (company_id, session_id, employee_id, role, joined_at)
  values (v_session.company_id, v_session.id, summon_to_deep_dive.employee, summon_to_deep_dive.role, now())
  returning p.* into v_participation;

  insert into seo.notification (company_id, employee_id, type, content)
  values (
    v_session.company_id,
    summon_to_deep_dive.employee,
    'DEEP_DIVE_SUMMONS',
    format('You have been called into "%s".', v_session.title)
  );
  return v_participation;
exception
  when unique_violation then
    raise sqlstate 'PT409' using message = 'ALREADY_SUMMONED', detail = 'The colleague already takes part.';
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
comment on function seo.summon_to_deep_dive(uuid, uuid, text) is 'Calls a colleague into a deep dive the caller leads.';
revoke all on function seo.summon_to_deep_dive(uuid, uuid, text) from public, anon, authenticated, service_role;
grant execute on function seo.summon_to_deep_dive(uuid, uuid, text) to authenticated, service_role;
alter function seo.summon_to_deep_dive(uuid, uuid, text) owner to seo_tenant;

create or replace function seo.end_deep_dive(
  session uuid
)
returns seo.deep_dive_session
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if end_deep_dive.session is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'session is required.';
  end if;
  if (session = any (array(select seo_private.my_facilitated_deep_dives()))) is not true then
    raise sqlstate 'PT404' using message = 'DEEP_DIVE_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_session seo.deep_dive_session;
begin
  update seo.deep_dive_session as s
  set status = 'ENDED',
      ended_at = now()
  where s.id = end_deep_dive.session
    and s.status <> 'ENDED'
  returning s.* into v_session;
  if not found then
    raise sqlstate 'PT409' using message = 'DEEP_DIVE_ENDED', detail = 'The deep dive has already ended.';
  end if;

  update seo.deep_dive_participation as p
  set left_at = coalesce(p.left_at, now()),
      attention = (
        select avg(f.overall_score)
        from seo.engagement_frame f
        where f.session_id = p.session_id and f.participant_id = p.employee_id
      )
  where p.session_id = v_session.id;
  return v_session;
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
comment on function seo.end_deep_dive(uuid) is 'Ends a deep dive the caller leads, and settles how attentive everyone was.';
revoke all on function seo.end_deep_dive(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.end_deep_dive(uuid) to authenticated, service_role;
alter function seo.end_deep_dive(uuid) owner to seo_tenant;

create or replace function seo.record_facial_engagement(
  session uuid,
  participant uuid,
  engagement_data jsonb
)
returns seo.engagement_frame
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(record_facial_engagement.engagement_data), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if record_facial_engagement.session is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'session is required.';
  end if;
  if record_facial_engagement.participant is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'participant is required.';
  end if;
  if record_facial_engagement.engagement_data is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'engagementData is required.';
  end if;
  if (seo_private.may_observe(session, participant)) is not true then
    raise sqlstate 'PT403' using message = 'OBSERVATION_NOT_PERMITTED', detail = 'This is not permitted.';
  end if;

declare
  v_session seo.deep_dive_session;
  v_scores jsonb;
  v_name text;
  v_face boolean;
  v_overall numeric;
  v_frame seo.engagement_frame;
begin
  select s.* into v_session from seo.deep_dive_session s where s.id = record_facial_engagement.session;
  if v_session.status <> 'LIVE' then
    raise sqlstate 'PT409' using message = 'DEEP_DIVE_NOT_LIVE', detail = 'Only a live deep dive is watched.';
  end if;

  v_scores := jsonb_build_object('focused', 0, 'confused', 0, 'engaged', 0, 'distracted', 0);
  if jsonb_typeof(record_facial_engagement.engagement_data -> 'emotionScores') = 'object' then
    v_scores := v_scores || (record_facial_engagement.engagement_data -> 'emotionScores');
  end if;
  v_scores := v_scores || jsonb_build_object('eyeContact', record_facial_engagement.engagement_data -> 'eyeContact');

  foreach v_name in array array['eyeContact', 'focused', 'confused', 'engaged', 'distracted'] loop
    if jsonb_typeof(v_scores -> v_name) <> 'number' or not (v_scores ->> v_name)::numeric between 0 and 1 then
      raise sqlstate 'PT400' using
        message = 'INVALID_ENGAGEMENT_DATA',
        detail = format('%s has to be a number from 0 to 1.', v_name);
    end if;
  end loop;

  v_face := coalesce(record_facial_engagement.engagement_data -> 'faceDetected' <> 'false'::jsonb, true);
  v_overall := case
    when v_face then round((
      (v_scores ->> 'eyeContact')::numeric
      + (v_scores ->> 'focused')::numeric
      + (v_scores ->> 'engaged')::numeric
      + 1 - (v_scores ->> 'distracted')::numeric
    ) / 4, 4)
    else 0
  end;

  insert into seo.engagement_frame as f (
    company_id, session_id, participant_id, face_detected, eye_contact, focused, confused, engaged, distracted, overall_score
  ) values (
    v_session.company_id,
    v_session.id,
    record_facial_engagement.participant,
    v_face,
    (v_scores ->> 'eyeContact')::numeric,
    (v_scores ->> 'focused')::numeric,
    (v_scores ->> 'confused')::numeric,
    (v_scores ->> 'engaged')::numeric,
    (v_scores ->> 'distracted')::numeric,
    v_overall
  )
  returning f.* into v_frame;

  insert into seo.activity_event (company_id, employee_id, activity_type, engagement_factor, raw_data)
  values (
    v_session.company_id,
    record_facial_engagement.participant,
    'CAMERA_ENGAGEMENT',
    v_overall,
    record_facial_engagement.engagement_data
  );
  return v_frame;
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
comment on function seo.record_facial_engagement(uuid, uuid, jsonb) is 'Keeps what one video frame says about a participant of a live deep dive, and counts it as activity.';
revoke all on function seo.record_facial_engagement(uuid, uuid, jsonb) from public, anon, authenticated, service_role;
grant execute on function seo.record_facial_engagement(uuid, uuid, jsonb) to authenticated, service_role;
alter function seo.record_facial_engagement(uuid, uuid, jsonb) owner to seo_tenant;

create or replace function seo.trigger_focus_alert(
  session uuid,
  employee uuid,
  alert_type text default 'LOSING_FOCUS'
)
returns seo.deep_dive_alert
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if trigger_focus_alert.session is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'session is required.';
  end if;
  if trigger_focus_alert.employee is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'employee is required.';
  end if;
  if trigger_focus_alert.alert_type is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'alertType is required.';
  end if;
  if trigger_focus_alert.alert_type <> all (array['LOSING_FOCUS', 'ABSENT', 'CONFUSED', 'DISTRACTED']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'alertType is not a valid value.';
  end if;
  if (seo_private.may_observe(session, employee)) is not true then
    raise sqlstate 'PT403' using message = 'OBSERVATION_NOT_PERMITTED', detail = 'This is not permitted.';
  end if;

declare
  v_session seo.deep_dive_session;
  v_alert seo.deep_dive_alert;
begin
  select s.* into v_session from seo.deep_dive_session s where s.id = trigger_focus_alert.session;
  if v_session.status <> 'LIVE' then
    raise sqlstate 'PT409' using message = 'DEEP_DIVE_NOT_LIVE', detail = 'Only a live deep dive raises alerts.';
  end if;

  insert into seo.deep_dive_alert as da (company_id, session_id, employee_id, alert_type)
  values (v_session.company_id, v_session.id, trigger_focus_alert.employee, trigger_focus_alert.alert_type)
  returning da.* into v_alert;

  insert into seo.notification (company_id, employee_id, type, content)
  select
    v_session.company_id,
    told.id,
    'FOCUS_ALERT',
    format('Attention is leaving "%s".', v_session.title)
  from (select trigger_focus_alert.employee union select v_session.facilitator_id) as told (id);
  return v_alert;
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
comment on function seo.trigger_focus_alert(uuid, uuid, text) is 'Says that a participant''s attention has left a live deep dive, to him and to whoever leads it.';
revoke all on function seo.trigger_focus_alert(uuid, uuid, text) from public, anon, authenticated, service_role;
grant execute on function seo.trigger_focus_alert(uuid, uuid, text) to authenticated, service_role;
alter function seo.trigger_focus_alert(uuid, uuid, text) owner to seo_tenant;

create or replace function seo.my_notifications(
  unread_only boolean default false,
  first integer default 50
)
returns setof seo.notification
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
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
    from seo.notification n
    where n.employee_id = seo_private.uid()
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
comment on function seo.my_notifications(boolean, integer) is 'What the caller was told, newest first.';
revoke all on function seo.my_notifications(boolean, integer) from public, anon, authenticated, service_role;
grant execute on function seo.my_notifications(boolean, integer) to authenticated, service_role;
alter function seo.my_notifications(boolean, integer) owner to seo_api;

create or replace function seo.mark_notification_read(
  notification uuid
)
returns seo.notification
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if mark_notification_read.notification is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'notification is required.';
  end if;

declare
  v_notification seo.notification;
begin
  update seo.notification as n
  set read_at = coalesce(n.read_at, now())
  where n.id = mark_notification_read.notification
    and n.employee_id = seo_private.uid()
  returning n.* into v_notification;
  if not found then
    raise sqlstate 'PT404' using message = 'NOTIFICATION_NOT_FOUND', detail = 'You were told no such thing.';
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
comment on function seo.mark_notification_read(uuid) is 'Says that the caller has read something; saying it again changes nothing.';
revoke all on function seo.mark_notification_read(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.mark_notification_read(uuid) to authenticated, service_role;
alter function seo.mark_notification_read(uuid) owner to seo_api;

create or replace function seo.audit_trail(
  employee uuid default null,
  since timestamptz default null,
  first integer default 100
)
returns setof seo.security_audit_log
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if audit_trail.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 1000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

begin
  return query
    select sal.*
    from seo.security_audit_log sal
    where (audit_trail.employee is null or sal.employee_id = audit_trail.employee)
      and (audit_trail.since is null or sal."timestamp" >= audit_trail.since)
    order by sal."timestamp" desc, sal.id
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
comment on function seo.audit_trail(uuid, timestamptz, integer) is 'Who did what in the caller''s company, newest first.';
revoke all on function seo.audit_trail(uuid, timestamptz, integer) from public, anon, authenticated, service_role;
grant execute on function seo.audit_trail(uuid, timestamptz, integer) to authenticated, service_role;
alter function seo.audit_trail(uuid, timestamptz, integer) owner to seo_api;

create or replace function seo.metrics(
  at timestamptz default now()
)
returns setof seo.metric_reading
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if metrics.at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'at is required.';
  end if;

-- The tenant floor keeps every table below to the caller's company.
begin
  return query
    with figure (metric, value) as (
      select 'AVERAGE_SCORE', (select round(avg(e.current_bandwidth), 2) from seo.employee e where e.is_active)
      union all
      select 'FORCED_PAIRINGS', (
        select count(*)::numeric from seo.bandwidth_pairing bp
        where bp.created_at > metrics.at - interval '1 day' and bp.created_at <= metrics.at
      )
      union all
      select 'DELEGATIONS', (
        select count(*)::numeric from seo.delegation_event de
        where de.created_at > metrics.at - interval '1 day' and de.created_at <= metrics.at
      )
      union all
      select 'MEETING_COMPLIANCE', (
        select round(100.0 * count(*) filter (
          where not exists (
            select from seo.deep_dive_alert a where a.session_id = p.session_id and a.employee_id = p.employee_id
          )
        ) / nullif(count(*), 0), 2)
        from seo.deep_dive_participation p
        join seo.deep_dive_session s on s.id = p.session_id and s.company_id = p.company_id
        where s.started_at > metrics.at - interval '1 day' and s.started_at <= metrics.at
      )
      union all
      select 'MEETING_ALERTS', (
        select count(*)::numeric from seo.deep_dive_alert a
        where a.created_at > metrics.at - interval '1 hour' and a.created_at <= metrics.at
      )
      union all
      select 'CALCULATION_LATENCY', (
        select max(bs.calculation_ms)::numeric from seo.bandwidth_score bs
        where bs.created_at > metrics.at - interval '1 day' and bs.created_at <= metrics.at
      )
    ),
    -- As the house has them.
    usual (metric, above, below, severity) as (
      values
        ('CALCULATION_LATENCY', 200::numeric, null::numeric, 'CRITICAL'),
        ('AVERAGE_SCORE', null, 60, 'WARNING'),
        ('FORCED_PAIRINGS', 50, null, 'WARNING'),
        ('MEETING_ALERTS', 100, null, 'WARNING')
    ),
    threshold as (
      select mt.metric::text as metric, mt.above, mt.below, mt.severity::text as severity from seo.metric_threshold mt
      union all
      select u.metric, u.above, u.below, u.severity from usual u
      where not exists (select from seo.metric_threshold mt where mt.metric = u.metric)
    )
    select f.metric::seo.metric, f.value, (case when f.value > t.above or f.value < t.below then t.severity end)::seo.severity
    from figure f
    left join threshold t on t.metric = f.metric
    order by f.metric;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.metrics(timestamptz) is 'The figures of the caller''s company, as of now or of another moment.

Calls that fail leave nothing in the database, and sockets never reach it: those are counted by whoever serves them.';
revoke all on function seo.metrics(timestamptz) from public, anon, authenticated, service_role;
grant execute on function seo.metrics(timestamptz) to authenticated, service_role;
alter function seo.metrics(timestamptz) owner to seo_tenant;

create or replace function seo.set_metric_threshold(
  metric text,
  severity text,
  above numeric default null,
  below numeric default null
)
returns seo.metric_threshold
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if set_metric_threshold.metric is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'metric is required.';
  end if;
  if set_metric_threshold.metric <> all (array['AVERAGE_SCORE', 'FORCED_PAIRINGS', 'DELEGATIONS', 'MEETING_COMPLIANCE', 'MEETING_ALERTS', 'CALCULATION_LATENCY']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'metric is not a valid value.';
  end if;
  if set_metric_threshold.severity is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'severity is required.';
  end if;
  if set_metric_threshold.severity <> all (array['WARNING', 'CRITICAL']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'severity is not a valid value.';
  end if;
  if not (above >= 0) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'above is not a valid value.';
  end if;
  if not (below >= 0) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'below is not a valid value.';
  end if;
  if (num_nonnulls(above, below) = 1) is not true then
    raise sqlstate 'PT400' using message = 'ONE_BOUND', detail = 'Give a bound above or a bound below.';
  end if;

declare
  v_threshold seo.metric_threshold;
begin
  insert into seo.metric_threshold as mt (company_id, metric, above, below, severity)
  select company, set_metric_threshold.metric, set_metric_threshold.above, set_metric_threshold.below, set_metric_threshold.severity
  from seo_private.tenants() as company
  on conflict on constraint metric_threshold_company_id_metric_key do update
  set above = excluded.above, below = excluded.below, severity = excluded.severity
  returning mt.* into v_threshold;
  return v_threshold;
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
comment on function seo.set_metric_threshold(text, text, numeric, numeric) is 'Sets from where on a figure of the caller''s company is a reason to look: above a bound, or below one.';
revoke all on function seo.set_metric_threshold(text, text, numeric, numeric) from public, anon, authenticated, service_role;
grant execute on function seo.set_metric_threshold(text, text, numeric, numeric) to authenticated, service_role;
alter function seo.set_metric_threshold(text, text, numeric, numeric) owner to seo_api;

create or replace function seo.export_my_data()
returns jsonb
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform seo_private.count_call('*', 1000, 60);

declare
  v_key uuid;
  v_result jsonb;
begin
  select t.id into v_key from seo.employee t where t.id = seo_private.uid();
  if not found then
    raise sqlstate 'PT404' using message = 'PERSON_NOT_FOUND', detail = 'There is no such person.';
  end if;
  v_result := seo_private.data_of_employee(v_key);
  insert into seo_private.gdpr_request (kind, person, caller, done)
  values ('EXPORT', sha256(convert_to(v_key::text, 'UTF8')), sha256(convert_to(seo_private.uid()::text, 'UTF8')), null);
  return v_result;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.export_my_data() is 'Everything that is known of the caller.';
revoke all on function seo.export_my_data() from public, anon, authenticated, service_role;
grant execute on function seo.export_my_data() to authenticated, service_role;

create or replace function seo.export_employee(
  id uuid
)
returns jsonb
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if export_employee.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_key uuid;
  v_result jsonb;
begin
  select t.id into v_key from seo.employee t where t.id = export_employee.id and t.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN'])));
  if not found then
    raise sqlstate 'PT404' using message = 'PERSON_NOT_FOUND', detail = 'There is no such person.';
  end if;
  v_result := seo_private.data_of_employee(v_key);
  insert into seo_private.gdpr_request (kind, person, caller, done)
  values ('EXPORT', sha256(convert_to(v_key::text, 'UTF8')), sha256(convert_to(seo_private.uid()::text, 'UTF8')), null);
  return v_result;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.export_employee(uuid) is 'Everything that is known of one Employee.';
revoke all on function seo.export_employee(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.export_employee(uuid) to authenticated, service_role;

create or replace function seo.erase_employee(
  id uuid
)
returns jsonb
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if seo_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from seo_private.tenants_as(array['HR', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform seo_private.count_call('*', 1000, 60);
  if erase_employee.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_key uuid;
  v_result jsonb;
begin
  select t.id into v_key from seo.employee t where t.id = erase_employee.id and t.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN'])));
  if not found then
    raise sqlstate 'PT404' using message = 'PERSON_NOT_FOUND', detail = 'There is no such person.';
  end if;
  v_result := seo_private.erase_employee(v_key);
  insert into seo_private.gdpr_request (kind, person, caller, done)
  values ('ERASE', sha256(convert_to(v_key::text, 'UTF8')), sha256(convert_to(seo_private.uid()::text, 'UTF8')), v_result);
  return v_result;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function seo.erase_employee(uuid) is 'Erases one Employee; the result says what became of which rows. There is no way back.';
revoke all on function seo.erase_employee(uuid) from public, anon, authenticated, service_role;
grant execute on function seo.erase_employee(uuid) to authenticated, service_role;

create or replace function seo_private.refuse_frozen()
returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  raise sqlstate 'PT409' using message = 'FROZEN_COLUMN', detail = 'A column of this row never changes.';
end
$$;
comment on function seo_private.refuse_frozen() is 'Refuses to change a column that never changes.';
revoke all on function seo_private.refuse_frozen() from public, anon, authenticated, service_role;

create or replace function seo_private.touch_updated_at()
returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  new.updated_at := now();
  return new;
end
$$;
comment on function seo_private.touch_updated_at() is 'Says when the row was last changed.';
revoke all on function seo_private.touch_updated_at() from public, anon, authenticated, service_role;

create or replace function seo_private.employee_pair_when_struggling()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform seo_private.pair_with_mentor(new.id);
  return null;
exception
  when sqlstate 'PT409' then
    return null; -- already paired, or nobody free: the score stands all the same
end
$$;
revoke all on function seo_private.employee_pair_when_struggling() from public, anon, authenticated, service_role;

create or replace function seo_private.refuse_change()
returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  raise sqlstate 'PT403' using message = 'APPEND_ONLY', detail = 'Rows of this table are only ever added.';
end
$$;
comment on function seo_private.refuse_change() is 'Refuses to change or delete a row.';
revoke all on function seo_private.refuse_change() from public, anon, authenticated, service_role;

create or replace function seo_private.employee_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into seo.security_audit_log (company_id, employee_id, action_type, resource_accessed, ip_address, user_agent, "timestamp", actor_role, row_id, changes)
  select coalesce(new.company_id, old.company_id), seo_private.uid(), tg_op, 'seo.employee', seo_private.request_ip(), left(seo_private.request_header('user-agent'), 1000), now(), (select m.role from seo.employee m where m.id = seo_private.uid()), concat_ws(',', coalesce(new.id, old.id)), coalesce(d.changes, '{}')
  from (
    select jsonb_object_agg(v.field, jsonb_build_object('old', v.old, 'new', v.new)) as changes
    from (values
      ('created_at', old.created_at is distinct from new.created_at, to_jsonb(old.created_at), to_jsonb(new.created_at)),
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('department', old.department is distinct from new.department, to_jsonb(old.department), to_jsonb(new.department)),
      ('team_id', old.team_id is distinct from new.team_id, to_jsonb(old.team_id), to_jsonb(new.team_id)),
      ('manager_id', old.manager_id is distinct from new.manager_id, to_jsonb(old.manager_id), to_jsonb(new.manager_id)),
      ('role', old.role is distinct from new.role, to_jsonb(old.role), to_jsonb(new.role)),
      ('display_name', old.display_name is distinct from new.display_name, to_jsonb(old.display_name), to_jsonb(new.display_name)),
      ('email', old.email is distinct from new.email, case when old.email is not null then jsonb '"***"' end, case when new.email is not null then jsonb '"***"' end),
      ('job_title', old.job_title is distinct from new.job_title, to_jsonb(old.job_title), to_jsonb(new.job_title)),
      ('surveillance_level', old.surveillance_level is distinct from new.surveillance_level, to_jsonb(old.surveillance_level), to_jsonb(new.surveillance_level)),
      ('surveillance_clearance', old.surveillance_clearance is distinct from new.surveillance_clearance, to_jsonb(old.surveillance_clearance), to_jsonb(new.surveillance_clearance)),
      ('hired_on', old.hired_on is distinct from new.hired_on, to_jsonb(old.hired_on), to_jsonb(new.hired_on)),
      ('left_on', old.left_on is distinct from new.left_on, to_jsonb(old.left_on), to_jsonb(new.left_on)),
      ('is_active', old.is_active is distinct from new.is_active, to_jsonb(old.is_active), to_jsonb(new.is_active))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function seo_private.employee_audit() from public, anon, authenticated, service_role;

create or replace function seo_private.cross_department_grant_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into seo.security_audit_log (company_id, employee_id, action_type, resource_accessed, ip_address, user_agent, "timestamp", actor_role, row_id, changes)
  select coalesce(new.company_id, old.company_id), seo_private.uid(), tg_op, 'seo.cross_department_grant', seo_private.request_ip(), left(seo_private.request_header('user-agent'), 1000), now(), (select m.role from seo.employee m where m.id = seo_private.uid()), concat_ws(',', coalesce(new.id, old.id)), coalesce(d.changes, '{}')
  from (
    select jsonb_object_agg(v.field, jsonb_build_object('old', v.old, 'new', v.new)) as changes
    from (values
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('created_at', old.created_at is distinct from new.created_at, to_jsonb(old.created_at), to_jsonb(new.created_at)),
      ('employee_id', old.employee_id is distinct from new.employee_id, to_jsonb(old.employee_id), to_jsonb(new.employee_id)),
      ('department_id', old.department_id is distinct from new.department_id, to_jsonb(old.department_id), to_jsonb(new.department_id)),
      ('granted_by', old.granted_by is distinct from new.granted_by, to_jsonb(old.granted_by), to_jsonb(new.granted_by)),
      ('reason', old.reason is distinct from new.reason, to_jsonb(old.reason), to_jsonb(new.reason)),
      ('expires_at', old.expires_at is distinct from new.expires_at, to_jsonb(old.expires_at), to_jsonb(new.expires_at)),
      ('revoked_at', old.revoked_at is distinct from new.revoked_at, to_jsonb(old.revoked_at), to_jsonb(new.revoked_at))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function seo_private.cross_department_grant_audit() from public, anon, authenticated, service_role;

create or replace function seo_private.monitoring_consent_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into seo.security_audit_log (company_id, employee_id, action_type, resource_accessed, ip_address, user_agent, "timestamp", actor_role, row_id, changes)
  select coalesce(new.company_id, old.company_id), seo_private.uid(), tg_op, 'seo.monitoring_consent', seo_private.request_ip(), left(seo_private.request_header('user-agent'), 1000), now(), (select m.role from seo.employee m where m.id = seo_private.uid()), concat_ws(',', coalesce(new.id, old.id)), coalesce(d.changes, '{}')
  from (
    select jsonb_object_agg(v.field, jsonb_build_object('old', v.old, 'new', v.new)) as changes
    from (values
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('employee_id', old.employee_id is distinct from new.employee_id, to_jsonb(old.employee_id), to_jsonb(new.employee_id)),
      ('scope', old.scope is distinct from new.scope, to_jsonb(old.scope), to_jsonb(new.scope)),
      ('granted_at', old.granted_at is distinct from new.granted_at, to_jsonb(old.granted_at), to_jsonb(new.granted_at)),
      ('withdrawn_at', old.withdrawn_at is distinct from new.withdrawn_at, to_jsonb(old.withdrawn_at), to_jsonb(new.withdrawn_at))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function seo_private.monitoring_consent_audit() from public, anon, authenticated, service_role;

create or replace function seo_private.bandwidth_pairing_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into seo.security_audit_log (company_id, employee_id, action_type, resource_accessed, ip_address, user_agent, "timestamp", actor_role, row_id, changes)
  select coalesce(new.company_id, old.company_id), seo_private.uid(), tg_op, 'seo.bandwidth_pairing', seo_private.request_ip(), left(seo_private.request_header('user-agent'), 1000), now(), (select m.role from seo.employee m where m.id = seo_private.uid()), concat_ws(',', coalesce(new.id, old.id)), coalesce(d.changes, '{}')
  from (
    select jsonb_object_agg(v.field, jsonb_build_object('old', v.old, 'new', v.new)) as changes
    from (values
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('created_at', old.created_at is distinct from new.created_at, to_jsonb(old.created_at), to_jsonb(new.created_at)),
      ('updated_at', old.updated_at is distinct from new.updated_at, to_jsonb(old.updated_at), to_jsonb(new.updated_at)),
      ('low_bandwidth_employee', old.low_bandwidth_employee is distinct from new.low_bandwidth_employee, to_jsonb(old.low_bandwidth_employee), to_jsonb(new.low_bandwidth_employee)),
      ('current_bandwidth_score', old.current_bandwidth_score is distinct from new.current_bandwidth_score, to_jsonb(old.current_bandwidth_score), to_jsonb(new.current_bandwidth_score)),
      ('mentor_employee', old.mentor_employee is distinct from new.mentor_employee, to_jsonb(old.mentor_employee), to_jsonb(new.mentor_employee)),
      ('mentor_bandwidth_score', old.mentor_bandwidth_score is distinct from new.mentor_bandwidth_score, to_jsonb(old.mentor_bandwidth_score), to_jsonb(new.mentor_bandwidth_score)),
      ('reason', old.reason is distinct from new.reason, to_jsonb(old.reason), to_jsonb(new.reason)),
      ('expected_duration_hours', old.expected_duration_hours is distinct from new.expected_duration_hours, to_jsonb(old.expected_duration_hours), to_jsonb(new.expected_duration_hours)),
      ('is_active', old.is_active is distinct from new.is_active, to_jsonb(old.is_active), to_jsonb(new.is_active)),
      ('ended_at', old.ended_at is distinct from new.ended_at, to_jsonb(old.ended_at), to_jsonb(new.ended_at)),
      ('outcome', old.outcome is distinct from new.outcome, to_jsonb(old.outcome), to_jsonb(new.outcome))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function seo_private.bandwidth_pairing_audit() from public, anon, authenticated, service_role;

create or replace function seo_private.wellness_intervention_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into seo.security_audit_log (company_id, employee_id, action_type, resource_accessed, ip_address, user_agent, "timestamp", actor_role, row_id, changes)
  select coalesce(new.company_id, old.company_id), seo_private.uid(), tg_op, 'seo.wellness_intervention', seo_private.request_ip(), left(seo_private.request_header('user-agent'), 1000), now(), (select m.role from seo.employee m where m.id = seo_private.uid()), concat_ws(',', coalesce(new.id, old.id)), coalesce(d.changes, '{}')
  from (
    select jsonb_object_agg(v.field, jsonb_build_object('old', v.old, 'new', v.new)) as changes
    from (values
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('created_at', old.created_at is distinct from new.created_at, to_jsonb(old.created_at), to_jsonb(new.created_at)),
      ('updated_at', old.updated_at is distinct from new.updated_at, to_jsonb(old.updated_at), to_jsonb(new.updated_at)),
      ('employee_id', old.employee_id is distinct from new.employee_id, to_jsonb(old.employee_id), to_jsonb(new.employee_id)),
      ('urgency', old.urgency is distinct from new.urgency, to_jsonb(old.urgency), to_jsonb(new.urgency)),
      ('status', old.status is distinct from new.status, to_jsonb(old.status), to_jsonb(new.status)),
      ('ordered_by', old.ordered_by is distinct from new.ordered_by, to_jsonb(old.ordered_by), to_jsonb(new.ordered_by)),
      ('due_at', old.due_at is distinct from new.due_at, to_jsonb(old.due_at), to_jsonb(new.due_at))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function seo_private.wellness_intervention_audit() from public, anon, authenticated, service_role;

create or replace function seo_private.delegation_event_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into seo.security_audit_log (company_id, employee_id, action_type, resource_accessed, ip_address, user_agent, "timestamp", actor_role, row_id, changes)
  select coalesce(new.company_id, old.company_id), seo_private.uid(), tg_op, 'seo.delegation_event', seo_private.request_ip(), left(seo_private.request_header('user-agent'), 1000), now(), (select m.role from seo.employee m where m.id = seo_private.uid()), concat_ws(',', coalesce(new.id, old.id)), coalesce(d.changes, '{}')
  from (
    select jsonb_object_agg(v.field, jsonb_build_object('old', v.old, 'new', v.new)) as changes
    from (values
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('created_at', old.created_at is distinct from new.created_at, to_jsonb(old.created_at), to_jsonb(new.created_at)),
      ('plate_item_id', old.plate_item_id is distinct from new.plate_item_id, to_jsonb(old.plate_item_id), to_jsonb(new.plate_item_id)),
      ('from_employee', old.from_employee is distinct from new.from_employee, to_jsonb(old.from_employee), to_jsonb(new.from_employee)),
      ('to_employee', old.to_employee is distinct from new.to_employee, to_jsonb(old.to_employee), to_jsonb(new.to_employee)),
      ('reason', old.reason is distinct from new.reason, to_jsonb(old.reason), to_jsonb(new.reason)),
      ('is_public', old.is_public is distinct from new.is_public, to_jsonb(old.is_public), to_jsonb(new.is_public)),
      ('manager_notified', old.manager_notified is distinct from new.manager_notified, to_jsonb(old.manager_notified), to_jsonb(new.manager_notified)),
      ('team_notified', old.team_notified is distinct from new.team_notified, to_jsonb(old.team_notified), to_jsonb(new.team_notified))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function seo_private.delegation_event_audit() from public, anon, authenticated, service_role;

create or replace function seo_private.employee_notify_bandwidth_alert()
returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  v_payload text := jsonb_build_object('employee_id', new.id, 'old_score', old.current_bandwidth, 'new_score', new.current_bandwidth, 'timestamp', now())::text;
begin
  if octet_length(v_payload) >= 8000 then
    v_payload := jsonb_build_object('id', coalesce(new.id, old.id), 'truncated', true)::text;
  end if;
  perform pg_notify('bandwidth_alert', v_payload);
  return null;
end
$$;
revoke all on function seo_private.employee_notify_bandwidth_alert() from public, anon, authenticated, service_role;

create or replace function seo_private.handle_new_user()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_tenant uuid;
begin
  v_tenant := nullif(new.raw_app_meta_data ->> 'company_id', '')::uuid;
  if v_tenant is not null then
    insert into seo.employee (id, company_id, display_name, email)
    values (new.id, v_tenant, left(coalesce(
  nullif(btrim(new.raw_user_meta_data->>'display_name'), ''),
  nullif(btrim(new.email), ''),
  'New colleague'
), 120), new.email)
    on conflict do nothing;
  end if;
  return new;
exception when others then
  raise warning 'sign-up made no row: %', sqlstate;
  return new;
end
$$;
revoke all on function seo_private.handle_new_user() from public, anon, authenticated, service_role;

create or replace function seo_private.partition_activity_event(
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
  v_default text := format('%s_default', partition_activity_event.parent);
begin
  if (isfinite(partition_activity_event.at)) is not true then
    return false;
  end if;
  v_from := date_trunc('day', partition_activity_event.at);
  v_to := v_from + (interval '1 day');
  v_leaf := format('%s_%s', partition_activity_event.parent, to_char(v_from, 'YYYY_MM_DD'));
  -- Two callers at once: the second waits and then finds nothing to do.
  perform pg_advisory_xact_lock(hashtextextended('seo.activity_event', 0));
  if to_regclass(format('%I.%I', 'seo', v_leaf)) is not null then
    return false;
  end if;
  -- Whoever adds a row that belongs here has added it before it is looked for, or adds it afterwards.
  execute format('lock table only %I.%I in access exclusive mode', 'seo', v_default);
  execute format('create table %I.%I (like seo.activity_event including defaults including generated including constraints including storage)', 'seo', v_leaf);
  execute format('alter table %I.%I enable row level security', 'seo', v_leaf);
  execute format('revoke all on table %I.%I from public, anon, authenticated, service_role', 'seo', v_leaf);
  execute format('with moved as (delete from only %I.%I where created_at >= %L and created_at < %L returning id, company_id, employee_id, activity_type, productivity_impact, engagement_factor, collaboration_weight, raw_data, created_at) insert into %I.%I (id, company_id, employee_id, activity_type, productivity_impact, engagement_factor, collaboration_weight, raw_data, created_at) select id, company_id, employee_id, activity_type, productivity_impact, engagement_factor, collaboration_weight, raw_data, created_at from moved', 'seo', v_default, v_from, v_to, 'seo', v_leaf);
  execute format('alter table %I.%I attach partition %I.%I for values from (%L) to (%L)', 'seo', partition_activity_event.parent, 'seo', v_leaf, v_from, v_to);
  return true;
end
$$;
comment on function seo_private.partition_activity_event(text, timestamptz) is 'Makes the partition for a place if it is missing; says whether it did.';
revoke all on function seo_private.partition_activity_event(text, timestamptz) from public, anon, authenticated, service_role;

create or replace function seo_private.maintain_activity_event(
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
  v_place timestamptz := maintain_activity_event.at;
  v_first timestamptz := date_trunc('day', v_place);
  v_parent text;
  v_made integer := 0;
begin
  perform pg_advisory_xact_lock(hashtextextended('seo.activity_event', 0));
  foreach v_parent in array array['activity_event'] loop
    for v_step in 0..14 loop
      if seo_private.partition_activity_event(v_parent, v_first + v_step * (interval '1 day')) then
        v_made := v_made + 1;
      end if;
    end loop;
  end loop;
  return v_made;
end
$$;
comment on function seo_private.maintain_activity_event(timestamptz) is 'Makes the partitions around a time that are missing; returns how many it made.';
revoke all on function seo_private.maintain_activity_event(timestamptz) from public, anon, authenticated, service_role;

create or replace function seo_private.adopt_activity_event(
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
  v_place timestamptz := adopt_activity_event.at;
  v_end timestamptz := date_trunc('day', v_place) + 15 * (interval '1 day');
  v_parent text;
  v_start timestamptz;
  v_starts timestamptz[];
  v_before bigint;
  v_after bigint;
  v_moved bigint := bigint '0';
begin
  perform pg_advisory_xact_lock(hashtextextended('seo.activity_event', 0));
  foreach v_parent in array array['activity_event'] loop
    execute format('select count(*) from only %I.%I', 'seo', format('%s_default', v_parent)) into v_before;
    -- All of them first: a table that is being read is not altered.
    execute format('select array(select distinct date_trunc(''day'', t.created_at) from only %I.%I as t where isfinite(t.created_at) and t.created_at < $1 order by 1 desc limit 100)', 'seo', format('%s_default', v_parent)) into v_starts using v_end;
    foreach v_start in array v_starts loop
      perform seo_private.partition_activity_event(v_parent, v_start);
    end loop;
    execute format('select count(*) from only %I.%I', 'seo', format('%s_default', v_parent)) into v_after;
    v_moved := v_moved + v_before - v_after;
  end loop;
  return v_moved;
end
$$;
comment on function seo_private.adopt_activity_event(timestamptz) is 'Makes partitions for rows that wait in the default partition; returns how many moved.';
revoke all on function seo_private.adopt_activity_event(timestamptz) from public, anon, authenticated, service_role;

create or replace function seo_private.health_activity_event(
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
  v_place timestamptz := health_activity_event.at;
  v_now timestamptz := date_trunc('day', v_place);
  v_missing jsonb;
begin
  select coalesce(jsonb_agg(due.leaf order by due.leaf), '[]') into v_missing
  from (
    select format('%s_%s', p.name, to_char(s.start, 'YYYY_MM_DD')) as leaf
    from unnest(array['activity_event']) as p (name)
    cross join lateral (
      select greatest(least(v_now, min(case when i.inhparent = to_regclass(format('%I.%I', 'seo', p.name)) then substring(pg_get_expr(c.relpartbound, c.oid) from 'FROM \(''?([^'')]+)')::timestamptz end)), v_now - 10000 * (interval '1 day')) as start
      from pg_inherits i
      join pg_class c on c.oid = i.inhrelid
      where i.inhparent = to_regclass(format('%I.%I', 'seo', p.name))
    ) as oldest
    cross join lateral generate_series(oldest.start, v_now + 14 * (interval '1 day'), interval '1 day') as s (start)
  ) as due
  where to_regclass(format('%I.%I', 'seo', due.leaf)) is null;
  return jsonb_build_object('missing', v_missing, 'in_default', (select count(*) from only seo.activity_event_default));
end
$$;
comment on function seo_private.health_activity_event(timestamptz) is 'Tells which partitions are missing, and how many rows lie in no partition of their own.';
revoke all on function seo_private.health_activity_event(timestamptz) from public, anon, authenticated, service_role;

create or replace function seo_private.retain_activity_event(
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
  v_limit timestamptz := retain_activity_event.at - (interval '90 days');
  v_gone bigint := bigint '0';
  v_step bigint;
  v_kept bigint;
  v_purged bigint := bigint '0';
  v_moved bigint;
  v_leaf record;
  v_leaves oid[];
begin
  with gone as (
      delete from seo.activity_event t where t.created_at >= date_trunc('day', v_limit) and t.created_at < v_limit returning t.*
    ), kept as (
      insert into seo.activity_event_archive (id, company_id, employee_id, activity_type, productivity_impact, engagement_factor, collaboration_weight, raw_data, created_at) select g.id, g.company_id, g.employee_id, g.activity_type, g.productivity_impact, g.engagement_factor, g.collaboration_weight, g.raw_data, g.created_at from gone g returning 1
    )
    select (select count(*) from gone), (select count(*) from kept) into v_step, v_kept;
    if v_kept is distinct from v_step then
      raise exception using errcode = 'triggered_data_change_violation', message = format('%s of %s rows arrived in the archive.', v_kept, v_step);
    end if;
  v_gone := v_gone + v_step;
  with gone as (
      delete from only seo.activity_event_default t where t.created_at < v_limit returning t.*
    ), kept as (
      insert into seo.activity_event_archive (id, company_id, employee_id, activity_type, productivity_impact, engagement_factor, collaboration_weight, raw_data, created_at) select g.id, g.company_id, g.employee_id, g.activity_type, g.productivity_impact, g.engagement_factor, g.collaboration_weight, g.raw_data, g.created_at from gone g returning 1
    )
    select (select count(*) from gone), (select count(*) from kept) into v_step, v_kept;
    if v_kept is distinct from v_step then
      raise exception using errcode = 'triggered_data_change_violation', message = format('%s of %s rows arrived in the archive.', v_kept, v_step);
    end if;
  v_gone := v_gone + v_step;
  loop
    with old as (
      select t.id, t.created_at from seo.activity_event_archive t where t.created_at < v_limit - (interval '1 year') limit 5000 for update skip locked
    ), gone as (
      delete from seo.activity_event_archive t using old o where t.id = o.id and t.created_at = o.created_at returning 1
    )
    select count(*) into v_step from gone;
    v_purged := v_purged + v_step;
    exit when v_step = 0;
  end loop;
  -- Whole partitions: one whose upper bound has passed holds nothing younger.
  select array_agg(c.oid order by c.relname) into v_leaves
  from pg_inherits i
  join pg_class c on c.oid = i.inhrelid
  where i.inhparent = any (array['seo.activity_event'::regclass])
    and case when i.inhparent = any (array['seo.activity_event'::regclass]) then substring(pg_get_expr(c.relpartbound, c.oid) from 'TO \(''?([^'')]+)')::timestamptz end <= v_limit;
  for v_try in 1..60 loop
    begin
      -- Whoever waits for a table makes all others wait behind him: not for long, and again a little later.
      perform set_config('lock_timeout', '100ms', true);
      begin
        for v_leaf in
          select n.nspname as home, c.relname as name, i.inhparent::regclass as parent
          from pg_class c
          join pg_namespace n on n.oid = c.relnamespace
          join pg_inherits i on i.inhrelid = c.oid
          where c.oid = any (v_leaves)
          order by c.relname
        loop
          execute format('alter table %s detach partition %I.%I', v_leaf.parent, v_leaf.home, v_leaf.name);
        end loop;
        raise sqlstate 'SEOC0';
      exception when sqlstate 'SEOC0' then
        null;
      end;
      v_moved := bigint '0';
      for v_leaf in
        select n.nspname as home, c.relname as name, i.inhparent::regclass as parent
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        join pg_inherits i on i.inhrelid = c.oid
        where c.oid = any (v_leaves)
        order by c.relname
      loop
        -- Nobody adds to it any more; it can still be read.
        execute format('lock table %I.%I in share mode', v_leaf.home, v_leaf.name);
        execute format('select count(*) from %I.%I', v_leaf.home, v_leaf.name) into v_step;
        execute format('insert into seo.activity_event_archive (id, company_id, employee_id, activity_type, productivity_impact, engagement_factor, collaboration_weight, raw_data, created_at) select id, company_id, employee_id, activity_type, productivity_impact, engagement_factor, collaboration_weight, raw_data, created_at from %I.%I', v_leaf.home, v_leaf.name);
        get diagnostics v_kept = row_count;
        if v_kept is distinct from v_step then
          raise exception using errcode = 'triggered_data_change_violation', message = format('%s of %s rows arrived in the archive.', v_kept, v_step);
        end if;
        v_moved := v_moved + v_step;
      end loop;
      lock table only seo.employee, only seo.company in access exclusive mode;
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
      v_gone := v_gone + v_moved;
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
comment on function seo_private.retain_activity_event(timestamptz) is 'Lets the rows go that are past their time; returns how many went.';
revoke all on function seo_private.retain_activity_event(timestamptz) from public, anon, authenticated, service_role;

create or replace function seo_private.partition_touchpoint_message(
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
  v_default text := format('%s_default', partition_touchpoint_message.parent);
begin
  if (isfinite(partition_touchpoint_message.at)) is not true then
    return false;
  end if;
  v_from := date_trunc('week', partition_touchpoint_message.at);
  v_to := v_from + (interval '1 week');
  v_leaf := format('%s_%s', partition_touchpoint_message.parent, to_char(v_from, 'IYYY_"w"IW'));
  -- Two callers at once: the second waits and then finds nothing to do.
  perform pg_advisory_xact_lock(hashtextextended('seo.touchpoint_message', 0));
  if to_regclass(format('%I.%I', 'seo', v_leaf)) is not null then
    return false;
  end if;
  -- Whoever adds a row that belongs here has added it before it is looked for, or adds it afterwards.
  execute format('lock table only %I.%I in access exclusive mode', 'seo', v_default);
  execute format('create table %I.%I (like seo.touchpoint_message including defaults including generated including constraints including storage)', 'seo', v_leaf);
  execute format('alter table %I.%I enable row level security', 'seo', v_leaf);
  execute format('revoke all on table %I.%I from public, anon, authenticated, service_role', 'seo', v_leaf);
  execute format('with moved as (delete from only %I.%I where created_at >= %L and created_at < %L returning id, company_id, channel_id, author_id, body, sentiment, created_at) insert into %I.%I (id, company_id, channel_id, author_id, body, sentiment, created_at) select id, company_id, channel_id, author_id, body, sentiment, created_at from moved', 'seo', v_default, v_from, v_to, 'seo', v_leaf);
  execute format('alter table %I.%I attach partition %I.%I for values from (%L) to (%L)', 'seo', partition_touchpoint_message.parent, 'seo', v_leaf, v_from, v_to);
  return true;
end
$$;
comment on function seo_private.partition_touchpoint_message(text, timestamptz) is 'Makes the partition for a place if it is missing; says whether it did.';
revoke all on function seo_private.partition_touchpoint_message(text, timestamptz) from public, anon, authenticated, service_role;

create or replace function seo_private.maintain_touchpoint_message(
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
  v_place timestamptz := maintain_touchpoint_message.at;
  v_first timestamptz := date_trunc('week', v_place);
  v_parent text;
  v_made integer := 0;
begin
  perform pg_advisory_xact_lock(hashtextextended('seo.touchpoint_message', 0));
  foreach v_parent in array array['touchpoint_message'] loop
    for v_step in 0..8 loop
      if seo_private.partition_touchpoint_message(v_parent, v_first + v_step * (interval '1 week')) then
        v_made := v_made + 1;
      end if;
    end loop;
  end loop;
  return v_made;
end
$$;
comment on function seo_private.maintain_touchpoint_message(timestamptz) is 'Makes the partitions around a time that are missing; returns how many it made.';
revoke all on function seo_private.maintain_touchpoint_message(timestamptz) from public, anon, authenticated, service_role;

create or replace function seo_private.adopt_touchpoint_message(
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
  v_place timestamptz := adopt_touchpoint_message.at;
  v_end timestamptz := date_trunc('week', v_place) + 9 * (interval '1 week');
  v_parent text;
  v_start timestamptz;
  v_starts timestamptz[];
  v_before bigint;
  v_after bigint;
  v_moved bigint := bigint '0';
begin
  perform pg_advisory_xact_lock(hashtextextended('seo.touchpoint_message', 0));
  foreach v_parent in array array['touchpoint_message'] loop
    execute format('select count(*) from only %I.%I', 'seo', format('%s_default', v_parent)) into v_before;
    -- All of them first: a table that is being read is not altered.
    execute format('select array(select distinct date_trunc(''week'', t.created_at) from only %I.%I as t where isfinite(t.created_at) and t.created_at < $1 order by 1 desc limit 100)', 'seo', format('%s_default', v_parent)) into v_starts using v_end;
    foreach v_start in array v_starts loop
      perform seo_private.partition_touchpoint_message(v_parent, v_start);
    end loop;
    execute format('select count(*) from only %I.%I', 'seo', format('%s_default', v_parent)) into v_after;
    v_moved := v_moved + v_before - v_after;
  end loop;
  return v_moved;
end
$$;
comment on function seo_private.adopt_touchpoint_message(timestamptz) is 'Makes partitions for rows that wait in the default partition; returns how many moved.';
revoke all on function seo_private.adopt_touchpoint_message(timestamptz) from public, anon, authenticated, service_role;

create or replace function seo_private.health_touchpoint_message(
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
  v_place timestamptz := health_touchpoint_message.at;
  v_now timestamptz := date_trunc('week', v_place);
  v_missing jsonb;
begin
  select coalesce(jsonb_agg(due.leaf order by due.leaf), '[]') into v_missing
  from (
    select format('%s_%s', p.name, to_char(s.start, 'IYYY_"w"IW')) as leaf
    from unnest(array['touchpoint_message']) as p (name)
    cross join lateral (
      select greatest(least(v_now, min(case when i.inhparent = to_regclass(format('%I.%I', 'seo', p.name)) then substring(pg_get_expr(c.relpartbound, c.oid) from 'FROM \(''?([^'')]+)')::timestamptz end)), v_now - 10000 * (interval '1 week')) as start
      from pg_inherits i
      join pg_class c on c.oid = i.inhrelid
      where i.inhparent = to_regclass(format('%I.%I', 'seo', p.name))
    ) as oldest
    cross join lateral generate_series(oldest.start, v_now + 8 * (interval '1 week'), interval '1 week') as s (start)
  ) as due
  where to_regclass(format('%I.%I', 'seo', due.leaf)) is null;
  return jsonb_build_object('missing', v_missing, 'in_default', (select count(*) from only seo.touchpoint_message_default));
end
$$;
comment on function seo_private.health_touchpoint_message(timestamptz) is 'Tells which partitions are missing, and how many rows lie in no partition of their own.';
revoke all on function seo_private.health_touchpoint_message(timestamptz) from public, anon, authenticated, service_role;

create or replace function seo_private.retain_touchpoint_message(
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
  v_limit timestamptz := retain_touchpoint_message.at - (interval '2 years');
  v_gone bigint := bigint '0';
  v_step bigint;
  v_leaf record;
  v_leaves oid[];
begin
  delete from only seo.touchpoint_message_default t where t.created_at < v_limit;
  get diagnostics v_step = row_count;
  v_gone := v_gone + v_step;
  -- Whole partitions: one whose upper bound has passed holds nothing younger.
  select array_agg(c.oid order by c.relname) into v_leaves
  from pg_inherits i
  join pg_class c on c.oid = i.inhrelid
  where i.inhparent = any (array['seo.touchpoint_message'::regclass])
    and case when i.inhparent = any (array['seo.touchpoint_message'::regclass]) then substring(pg_get_expr(c.relpartbound, c.oid) from 'TO \(''?([^'')]+)')::timestamptz end <= v_limit;
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
      lock table only seo.employee, only seo.company, only seo.touchpoint_channel in access exclusive mode;
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
comment on function seo_private.retain_touchpoint_message(timestamptz) is 'Lets the rows go that are past their time; returns how many went.';
revoke all on function seo_private.retain_touchpoint_message(timestamptz) from public, anon, authenticated, service_role;

create or replace function seo_private.retain_engagement_frame(
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
  v_limit timestamptz := retain_engagement_frame.at - (interval '30 days');
  v_gone bigint := bigint '0';
  v_step bigint;
begin
  loop
    with old as (
      select t.id as old_key_0 from seo.engagement_frame t where (t.created_at < v_limit) order by t.created_at limit least(5000, retain_engagement_frame.most - v_gone) for update skip locked
    ), gone as (
      delete from seo.engagement_frame t using old o where t.id = o.old_key_0 returning 1
    )
    select count(*) into v_step from gone;
    v_gone := v_gone + v_step;
    exit when v_step = 0 or v_gone >= retain_engagement_frame.most;
  end loop;
  return v_gone;
end
$$;
comment on function seo_private.retain_engagement_frame(timestamptz, bigint) is 'Lets the rows go that are past their time; returns how many went.';
revoke all on function seo_private.retain_engagement_frame(timestamptz, bigint) from public, anon, authenticated, service_role;

create or replace function seo_private.retain_deep_dive_alert(
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
  v_limit timestamptz := retain_deep_dive_alert.at - (interval '24 hours');
  v_gone bigint := bigint '0';
  v_step bigint;
begin
  loop
    with old as (
      select t.id as old_key_0 from seo.deep_dive_alert t where (t.created_at < v_limit) order by t.created_at limit least(5000, retain_deep_dive_alert.most - v_gone) for update skip locked
    ), gone as (
      delete from seo.deep_dive_alert t using old o where t.id = o.old_key_0 returning 1
    )
    select count(*) into v_step from gone;
    v_gone := v_gone + v_step;
    exit when v_step = 0 or v_gone >= retain_deep_dive_alert.most;
  end loop;
  return v_gone;
end
$$;
comment on function seo_private.retain_deep_dive_alert(timestamptz, bigint) is 'Lets the rows go that are past their time; returns how many went.';
revoke all on function seo_private.retain_deep_dive_alert(timestamptz, bigint) from public, anon, authenticated, service_role;

create or replace function seo_private.retain_notification(
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
  v_limit timestamptz := retain_notification.at - (interval '180 days');
  v_gone bigint := bigint '0';
  v_step bigint;
begin
  loop
    with old as (
      select t.id as old_key_0 from seo.notification t where (t.created_at < v_limit) order by t.created_at limit least(5000, retain_notification.most - v_gone) for update skip locked
    ), gone as (
      delete from seo.notification t using old o where t.id = o.old_key_0 returning 1
    )
    select count(*) into v_step from gone;
    v_gone := v_gone + v_step;
    exit when v_step = 0 or v_gone >= retain_notification.most;
  end loop;
  return v_gone;
end
$$;
comment on function seo_private.retain_notification(timestamptz, bigint) is 'Lets the rows go that are past their time; returns how many went.';
revoke all on function seo_private.retain_notification(timestamptz, bigint) from public, anon, authenticated, service_role;

create or replace function seo_private.employee_tell_bandwidth_updates()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_old text := case when tg_op <> 'INSERT' then 'bandwidth_updates:' || old.department::text end;
  v_new text := case when tg_op <> 'DELETE' then 'bandwidth_updates:' || new.department::text end;
begin
  if v_old is distinct from v_new then
    null;
  elsif v_new is not null then
    perform realtime.send(jsonb_build_object('operation', 'UPDATE', 'record', jsonb_build_object('id', new.id, 'display_name', new.display_name, 'department', new.department, 'current_bandwidth', new.current_bandwidth)), 'UPDATE', v_new, true);
  end if;
  return null;
end
$$;
revoke all on function seo_private.employee_tell_bandwidth_updates() from public, anon, authenticated, service_role;

create or replace function seo_private.live_cursor_tell_canvas_cursors()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_old text := case when tg_op <> 'INSERT' then 'canvas:' || old.board_id::text end;
  v_new text := case when tg_op <> 'DELETE' then 'canvas:' || new.board_id::text end;
begin
  if v_old is distinct from v_new then
    if v_old is not null then
      perform realtime.send(jsonb_build_object('operation', 'DELETE', 'record', jsonb_build_object('id', old.id, 'board_id', old.board_id, 'employee_id', old.employee_id, 'x', old.x, 'y', old.y, 'last_update', old.last_update)), 'DELETE', v_old, true);
    end if;
    if v_new is not null then
      perform realtime.send(jsonb_build_object('operation', 'INSERT', 'record', jsonb_build_object('id', new.id, 'board_id', new.board_id, 'employee_id', new.employee_id, 'x', new.x, 'y', new.y, 'last_update', new.last_update)), 'INSERT', v_new, true);
    end if;
  elsif v_new is not null then
    perform realtime.send(jsonb_build_object('operation', 'UPDATE', 'record', jsonb_build_object('id', new.id, 'board_id', new.board_id, 'employee_id', new.employee_id, 'x', new.x, 'y', new.y, 'last_update', new.last_update)), 'UPDATE', v_new, true);
  end if;
  return null;
end
$$;
revoke all on function seo_private.live_cursor_tell_canvas_cursors() from public, anon, authenticated, service_role;

create or replace function seo_private.may_listen(
  topic text
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_parts text[];
begin
  v_parts := regexp_match(may_listen.topic, '^bandwidth_updates:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$');
  if v_parts is not null then
    return seo_private.hears_bandwidth_updates(v_parts[1]::uuid);
  end if;
  v_parts := regexp_match(may_listen.topic, '^canvas:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$');
  if v_parts is not null then
    return seo_private.hears_canvas_cursors(v_parts[1]::uuid);
  end if;
  return false;
end
$$;
comment on function seo_private.may_listen(text) is 'May the caller join this topic? Asked by the policies on realtime.messages.';
revoke all on function seo_private.may_listen(text) from public, anon, authenticated, service_role;
grant execute on function seo_private.may_listen(text) to authenticated;
alter function seo_private.may_listen(text) owner to seo_api;

create or replace function seo_private.my_folders()
returns setof text
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select t::text from seo_private.tenants() as t;
end
$$;
comment on function seo_private.my_folders() is 'The folders of the caller''s tenants. Asked by the policies on storage.objects.';
revoke all on function seo_private.my_folders() from public, anon, authenticated, service_role;
grant execute on function seo_private.my_folders() to authenticated;
alter function seo_private.my_folders() owner to seo_api;
