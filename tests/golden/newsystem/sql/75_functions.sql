-- Made by seoc from the domain newsystem. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create or replace function newsystem_private.uid()
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
comment on function newsystem_private.uid() is 'The caller''s id from the request''s token; NULL when nobody is signed in.';
revoke all on function newsystem_private.uid() from public, anon, authenticated, service_role;
grant execute on function newsystem_private.uid() to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.request_header(
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
comment on function newsystem_private.request_header(text) is 'A header of the request; NULL outside of one.';
revoke all on function newsystem_private.request_header(text) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.request_header(text) to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.request_ip()
returns inet
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return nullif(trim(split_part(newsystem_private.request_header('x-forwarded-for'), ',', 1)), '')::inet;
exception when invalid_text_representation then
  return null;
end
$$;
comment on function newsystem_private.request_ip() is 'The address the request came from; NULL outside of one.';
revoke all on function newsystem_private.request_ip() from public, anon, authenticated, service_role;
grant execute on function newsystem_private.request_ip() to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.me()
returns uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_result uuid;
begin
  select * into v_result from (
select p.id from newsystem.user_profiles p where p.id = newsystem_private.uid()
  ) as result;
  return v_result;
end
$$;
comment on function newsystem_private.me() is 'The caller''s own row, by its key.';
revoke all on function newsystem_private.me() from public, anon, authenticated, service_role;
grant execute on function newsystem_private.me() to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.tenants()
returns setof uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select p.organization_id from newsystem.user_profiles p where p.id = newsystem_private.uid();
end
$$;
comment on function newsystem_private.tenants() is 'The tenants the caller belongs to.';
revoke all on function newsystem_private.tenants() from public, anon, authenticated, service_role;
grant execute on function newsystem_private.tenants() to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.tenants_as(
  roles text[]
)
returns setof uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
select p.organization_id from newsystem.user_profiles p where p.id = newsystem_private.uid() and p.role::text = any (tenants_as.roles);
end
$$;
comment on function newsystem_private.tenants_as(text[]) is 'The tenants in which the caller has one of these roles.';
revoke all on function newsystem_private.tenants_as(text[]) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.tenants_as(text[]) to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.whole_opportunity_found(
  given jsonb
)
returns jsonb
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  if jsonb_typeof(whole_opportunity_found.given) is distinct from 'object' then
    return whole_opportunity_found.given;
  end if;
  return jsonb_build_object('workflow_steps', to_jsonb(cast((array[])::text[] as text[])), 'priority', to_jsonb(cast('medium' as text)))
    || whole_opportunity_found.given;
end
$$;
comment on function newsystem_private.whole_opportunity_found(jsonb) is 'A OpportunityFound with the defaults of what is absent.';
revoke all on function newsystem_private.whole_opportunity_found(jsonb) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.whole_opportunity_found(jsonb) to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.wrong_in_opportunity_found(
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
  v_item jsonb;
  v_text text;
  v_number numeric;
begin
  if jsonb_typeof(given) is distinct from 'object' then
    return v_at || ' is no object.';
  end if;
  if exists (select from jsonb_object_keys(given) as k where k <> all (array['opportunity_type', 'title', 'description', 'workflow_steps', 'current_time_per_occurrence_seconds', 'occurrences_per_day', 'automation_complexity', 'implementation_effort_hours', 'estimated_cost_savings_monthly', 'estimated_implementation_cost', 'roi_percentage', 'payback_period_days', 'confidence_score', 'priority'])) then
    return v_at || ' has a key that is not declared.';
  end if;
  v_at := path || '.' || 'opportunity_type';
  v_value := given -> 'opportunity_type';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (char_length(v_text) between 1 and 80) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'title';
  v_value := given -> 'title';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (char_length(v_text) between 1 and 200) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'description';
  v_value := given -> 'description';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (char_length(v_text) <= 4000) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'workflow_steps';
  v_value := given -> 'workflow_steps';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  elsif jsonb_typeof(v_value) <> 'array' then
    return v_at || ' is not a valid value.';
  else
    for v_item in select e from jsonb_array_elements(v_value) as e loop
      if (jsonb_typeof(v_item) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    end loop;
  end if;
  v_at := path || '.' || 'current_time_per_occurrence_seconds';
  v_value := given -> 'current_time_per_occurrence_seconds';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number = trunc(v_number) and v_number between -2147483648 and 2147483647 and v_number >= 0) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'occurrences_per_day';
  v_value := given -> 'occurrences_per_day';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number >= 0 and v_text::double precision is not null) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'automation_complexity';
  v_value := given -> 'automation_complexity';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (v_text = any (array['low', 'medium', 'high'])) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'implementation_effort_hours';
  v_value := given -> 'implementation_effort_hours';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number >= 0 and v_text::double precision is not null) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'estimated_cost_savings_monthly';
  v_value := given -> 'estimated_cost_savings_monthly';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number >= 0) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'estimated_implementation_cost';
  v_value := given -> 'estimated_implementation_cost';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number >= 0) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'roi_percentage';
  v_value := given -> 'roi_percentage';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_text::double precision is not null) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'payback_period_days';
  v_value := given -> 'payback_period_days';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number = trunc(v_number) and v_number between -2147483648 and 2147483647 and v_number >= 0) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'confidence_score';
  v_value := given -> 'confidence_score';
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
  v_at := path || '.' || 'priority';
  v_value := given -> 'priority';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (v_text = any (array['low', 'medium', 'high', 'critical'])) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  return null;
exception
  when data_exception or integrity_constraint_violation then
    return v_at || ' is not a valid value.';
end
$$;
comment on function newsystem_private.wrong_in_opportunity_found(jsonb, text) is 'What is wrong with a OpportunityFound, by the way to it; NULL when nothing is.';
revoke all on function newsystem_private.wrong_in_opportunity_found(jsonb, text) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.wrong_in_opportunity_found(jsonb, text) to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.whole_insight_found(
  given jsonb
)
returns jsonb
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  if jsonb_typeof(whole_insight_found.given) is distinct from 'object' then
    return whole_insight_found.given;
  end if;
  return jsonb_build_object('priority', to_jsonb(cast('medium' as text)))
    || whole_insight_found.given;
end
$$;
comment on function newsystem_private.whole_insight_found(jsonb) is 'A InsightFound with the defaults of what is absent.';
revoke all on function newsystem_private.whole_insight_found(jsonb) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.whole_insight_found(jsonb) to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.wrong_in_insight_found(
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
  if exists (select from jsonb_object_keys(given) as k where k <> all (array['insight_type', 'title', 'description', 'confidence_score', 'time_saved_seconds', 'automation_potential', 'priority'])) then
    return v_at || ' has a key that is not declared.';
  end if;
  v_at := path || '.' || 'insight_type';
  v_value := given -> 'insight_type';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (v_text = any (array['pattern', 'bottleneck', 'optimization'])) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'title';
  v_value := given -> 'title';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (char_length(v_text) between 1 and 200) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'description';
  v_value := given -> 'description';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (char_length(v_text) <= 4000) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'confidence_score';
  v_value := given -> 'confidence_score';
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
  v_at := path || '.' || 'time_saved_seconds';
  v_value := given -> 'time_saved_seconds';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number = trunc(v_number) and v_number between -2147483648 and 2147483647 and v_number >= 0) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'automation_potential';
  v_value := given -> 'automation_potential';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
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
  v_at := path || '.' || 'priority';
  v_value := given -> 'priority';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (v_text = any (array['low', 'medium', 'high', 'critical'])) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  return null;
exception
  when data_exception or integrity_constraint_violation then
    return v_at || ' is not a valid value.';
end
$$;
comment on function newsystem_private.wrong_in_insight_found(jsonb, text) is 'What is wrong with a InsightFound, by the way to it; NULL when nothing is.';
revoke all on function newsystem_private.wrong_in_insight_found(jsonb, text) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.wrong_in_insight_found(jsonb, text) to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.whole_flow_drawn(
  given jsonb
)
returns jsonb
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  if jsonb_typeof(whole_flow_drawn.given) is distinct from 'object' then
    return whole_flow_drawn.given;
  end if;
  return jsonb_build_object('visualization_type', to_jsonb(cast('flow_chart' as text)), 'layout_algorithm', to_jsonb(cast('dagre' as text)))
    || whole_flow_drawn.given;
end
$$;
comment on function newsystem_private.whole_flow_drawn(jsonb) is 'A FlowDrawn with the defaults of what is absent.';
revoke all on function newsystem_private.whole_flow_drawn(jsonb) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.whole_flow_drawn(jsonb) to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.wrong_in_flow_drawn(
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
begin
  if jsonb_typeof(given) is distinct from 'object' then
    return v_at || ' is no object.';
  end if;
  if exists (select from jsonb_object_keys(given) as k where k <> all (array['flow_data', 'visualization_type', 'layout_algorithm'])) then
    return v_at || ' has a key that is not declared.';
  end if;
  v_at := path || '.' || 'flow_data';
  v_value := given -> 'flow_data';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (v_value is not null) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'visualization_type';
  v_value := given -> 'visualization_type';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (v_text = any (array['flow_chart', 'timeline', 'process_map'])) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'layout_algorithm';
  v_value := given -> 'layout_algorithm';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (v_text = any (array['dagre', 'hierarchical', 'force'])) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  return null;
end
$$;
comment on function newsystem_private.wrong_in_flow_drawn(jsonb, text) is 'What is wrong with a FlowDrawn, by the way to it; NULL when nothing is.';
revoke all on function newsystem_private.wrong_in_flow_drawn(jsonb, text) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.wrong_in_flow_drawn(jsonb, text) to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.whole_cost_found(
  given jsonb
)
returns jsonb
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  if jsonb_typeof(whole_cost_found.given) is distinct from 'object' then
    return whole_cost_found.given;
  end if;
  return jsonb_build_object('confidence_level', to_jsonb(cast('medium' as text)))
    || whole_cost_found.given;
end
$$;
comment on function newsystem_private.whole_cost_found(jsonb) is 'A CostFound with the defaults of what is absent.';
revoke all on function newsystem_private.whole_cost_found(jsonb) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.whole_cost_found(jsonb) to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.wrong_in_cost_found(
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
  if exists (select from jsonb_object_keys(given) as k where k <> all (array['current_monthly_hours', 'projected_monthly_hours', 'current_hourly_rate', 'total_implementation_cost', 'confidence_level'])) then
    return v_at || ' has a key that is not declared.';
  end if;
  v_at := path || '.' || 'current_monthly_hours';
  v_value := given -> 'current_monthly_hours';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number >= 0 and v_text::double precision is not null) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'projected_monthly_hours';
  v_value := given -> 'projected_monthly_hours';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number >= 0 and v_text::double precision is not null) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'current_hourly_rate';
  v_value := given -> 'current_hourly_rate';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number >= 0) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'total_implementation_cost';
  v_value := given -> 'total_implementation_cost';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number >= 0) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'confidence_level';
  v_value := given -> 'confidence_level';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (v_text = any (array['low', 'medium', 'high'])) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  return null;
exception
  when data_exception or integrity_constraint_violation then
    return v_at || ' is not a valid value.';
end
$$;
comment on function newsystem_private.wrong_in_cost_found(jsonb, text) is 'What is wrong with a CostFound, by the way to it; NULL when nothing is.';
revoke all on function newsystem_private.wrong_in_cost_found(jsonb, text) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.wrong_in_cost_found(jsonb, text) to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.whole_analysis_answer(
  given jsonb
)
returns jsonb
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  if jsonb_typeof(whole_analysis_answer.given) is distinct from 'object' then
    return whole_analysis_answer.given;
  end if;
  return jsonb_build_object('opportunities', to_jsonb(cast((array[])::jsonb[] as jsonb[])), 'insights', to_jsonb(cast((array[])::jsonb[] as jsonb[])), 'flows', to_jsonb(cast((array[])::jsonb[] as jsonb[])))
    || whole_analysis_answer.given
    || (case when jsonb_typeof(whole_analysis_answer.given -> 'opportunities') = 'array' then jsonb_build_object('opportunities', (select coalesce(jsonb_agg(newsystem_private.whole_opportunity_found(e.given) order by e.n), '[]') from jsonb_array_elements(whole_analysis_answer.given -> 'opportunities') with ordinality as e (given, n))) else '{}' end)
    || (case when jsonb_typeof(whole_analysis_answer.given -> 'insights') = 'array' then jsonb_build_object('insights', (select coalesce(jsonb_agg(newsystem_private.whole_insight_found(e.given) order by e.n), '[]') from jsonb_array_elements(whole_analysis_answer.given -> 'insights') with ordinality as e (given, n))) else '{}' end)
    || (case when jsonb_typeof(whole_analysis_answer.given -> 'flows') = 'array' then jsonb_build_object('flows', (select coalesce(jsonb_agg(newsystem_private.whole_flow_drawn(e.given) order by e.n), '[]') from jsonb_array_elements(whole_analysis_answer.given -> 'flows') with ordinality as e (given, n))) else '{}' end)
    || (case when jsonb_typeof(whole_analysis_answer.given -> 'costs') = 'object' then jsonb_build_object('costs', newsystem_private.whole_cost_found(whole_analysis_answer.given -> 'costs')) else '{}' end);
end
$$;
comment on function newsystem_private.whole_analysis_answer(jsonb) is 'A AnalysisAnswer with the defaults of what is absent.';
revoke all on function newsystem_private.whole_analysis_answer(jsonb) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.whole_analysis_answer(jsonb) to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.wrong_in_analysis_answer(
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
  v_item jsonb;
  v_text text;
  v_number numeric;
  v_wrong text;
begin
  if jsonb_typeof(given) is distinct from 'object' then
    return v_at || ' is no object.';
  end if;
  if exists (select from jsonb_object_keys(given) as k where k <> all (array['gpt_version', 'frames_analyzed', 'confidence_score', 'analysis_cost', 'processing_time_seconds', 'time_savings_hours_weekly', 'cost_savings_annual', 'structured_insights', 'opportunities', 'insights', 'flows', 'costs'])) then
    return v_at || ' has a key that is not declared.';
  end if;
  v_at := path || '.' || 'gpt_version';
  v_value := given -> 'gpt_version';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (char_length(v_text) between 1 and 80) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'frames_analyzed';
  v_value := given -> 'frames_analyzed';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number = trunc(v_number) and v_number between -2147483648 and 2147483647 and v_number >= 0) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'confidence_score';
  v_value := given -> 'confidence_score';
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
  v_at := path || '.' || 'analysis_cost';
  v_value := given -> 'analysis_cost';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number >= 0) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'processing_time_seconds';
  v_value := given -> 'processing_time_seconds';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number >= 0 and v_text::double precision is not null) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'time_savings_hours_weekly';
  v_value := given -> 'time_savings_hours_weekly';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number >= 0 and v_text::double precision is not null) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'cost_savings_annual';
  v_value := given -> 'cost_savings_annual';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number >= 0) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'structured_insights';
  v_value := given -> 'structured_insights';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (v_value is not null) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'opportunities';
  v_value := given -> 'opportunities';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  elsif jsonb_typeof(v_value) <> 'array' then
    return v_at || ' is not a valid value.';
  else
    for v_item in select e from jsonb_array_elements(v_value) as e loop
      v_wrong := newsystem_private.wrong_in_opportunity_found(v_item, v_at);
    if v_wrong is not null then
      return v_wrong;
    end if;
    end loop;
  end if;
  v_at := path || '.' || 'insights';
  v_value := given -> 'insights';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  elsif jsonb_typeof(v_value) <> 'array' then
    return v_at || ' is not a valid value.';
  else
    for v_item in select e from jsonb_array_elements(v_value) as e loop
      v_wrong := newsystem_private.wrong_in_insight_found(v_item, v_at);
    if v_wrong is not null then
      return v_wrong;
    end if;
    end loop;
  end if;
  v_at := path || '.' || 'flows';
  v_value := given -> 'flows';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  elsif jsonb_typeof(v_value) <> 'array' then
    return v_at || ' is not a valid value.';
  else
    for v_item in select e from jsonb_array_elements(v_value) as e loop
      v_wrong := newsystem_private.wrong_in_flow_drawn(v_item, v_at);
    if v_wrong is not null then
      return v_wrong;
    end if;
    end loop;
  end if;
  v_at := path || '.' || 'costs';
  v_value := given -> 'costs';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    v_wrong := newsystem_private.wrong_in_cost_found(v_value, v_at);
    if v_wrong is not null then
      return v_wrong;
    end if;
  end if;
  return null;
exception
  when data_exception or integrity_constraint_violation then
    return v_at || ' is not a valid value.';
end
$$;
comment on function newsystem_private.wrong_in_analysis_answer(jsonb, text) is 'What is wrong with a AnalysisAnswer, by the way to it; NULL when nothing is.';
revoke all on function newsystem_private.wrong_in_analysis_answer(jsonb, text) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.wrong_in_analysis_answer(jsonb, text) to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.my_recordings()
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select rs.id from newsystem.recording_sessions rs
    where rs.user_id = newsystem_private.uid()
      and rs.organization_id = any (array(select newsystem_private.tenants()));
end
$$;
comment on function newsystem_private.my_recordings() is 'The recordings of the caller.';
revoke all on function newsystem_private.my_recordings() from public, anon, authenticated, service_role;
grant execute on function newsystem_private.my_recordings() to newsystem_api, newsystem_tenant, authenticated;

create or replace function newsystem_private.platform_impact(
  at timestamptz default now()
)
returns newsystem.platform_impact
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_impact newsystem.platform_impact;
begin
  select
    count(distinct rs.organization_id),
    sum(ar.time_savings_hours_weekly * 52),
    sum(ar.cost_savings_annual),
    avg(ar.confidence_score)
  into v_impact
  from newsystem.recording_sessions rs
  join newsystem.analysis_results ar on ar.session_id = rs.id
  where ar.status = 'completed'
    and ar.created_at >= platform_impact.at - interval '1 year'
    and ar.created_at <= platform_impact.at;
  return v_impact;
end
$$;
comment on function newsystem_private.platform_impact(timestamptz) is 'What the platform has done in the year before a moment.';
revoke all on function newsystem_private.platform_impact(timestamptz) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.platform_impact(timestamptz) to newsystem_api, newsystem_tenant;

create or replace function newsystem_private.isolation_leaks()
returns bigint
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return (
    select count(*)
    from newsystem.recording_sessions rs1
    join newsystem.recording_sessions rs2 on rs1.user_id = rs2.user_id and rs1.id <> rs2.id
    where rs1.organization_id <> rs2.organization_id
  );
end
$$;
comment on function newsystem_private.isolation_leaks() is 'Recordings whose owner has another organization than they have: none, ever. Asked past every policy, since under them it would prove nothing.';
revoke all on function newsystem_private.isolation_leaks() from public, anon, authenticated, service_role;
grant execute on function newsystem_private.isolation_leaks() to newsystem_api, newsystem_tenant;

create or replace function newsystem_private.hears_recording_updates(
  "user" uuid
)
returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
select coalesce((
"user" = newsystem_private.uid()
), false)
  and exists (select from newsystem.user_profiles as r where r.id = hears_recording_updates."user" and r.organization_id = any (array(select newsystem_private.tenants())))
$$;
comment on function newsystem_private.hears_recording_updates(uuid) is 'May the caller listen to `recordingUpdates`?';
revoke all on function newsystem_private.hears_recording_updates(uuid) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.hears_recording_updates(uuid) to newsystem_api, newsystem_tenant;

create or replace function newsystem.change_role(
  colleague uuid,
  role text
)
returns newsystem.user_profiles
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if newsystem_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from newsystem_private.tenants_as(array['admin', 'owner'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if change_role.colleague is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'colleague is required.';
  end if;
  if change_role.role is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'role is required.';
  end if;
  if change_role.role <> all (array['operator', 'admin', 'owner']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'role is not a valid value.';
  end if;

-- The guard asked for an admin or an owner. Who names or unmakes an owner is one.
declare
  v_user newsystem.user_profiles;
begin
  if change_role.colleague = newsystem_private.uid() then
    raise sqlstate 'PT403' using message = 'NOT_YOURSELF', detail = 'Nobody changes his own role.';
  end if;

  select p.* into v_user from newsystem.user_profiles p where p.id = change_role.colleague for update;
  if not found then
    raise sqlstate 'PT404' using message = 'USER_NOT_FOUND', detail = 'Your organization has no such user.';
  end if;

  if 'owner' in (v_user.role, change_role.role) and not exists (
    select from newsystem.user_profiles me where me.id = newsystem_private.uid() and me.role = 'owner'
  ) then
    raise sqlstate 'PT403' using message = 'OWNERS_ONLY', detail = 'Owners are named and unmade by owners.';
  end if;

  update newsystem.user_profiles as p set role = change_role.role where p.id = v_user.id returning p.* into v_user;
  return v_user;
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
comment on function newsystem.change_role(uuid, text) is 'Gives a colleague another role. Owners are named by owners, and the last one stays.';
revoke all on function newsystem.change_role(uuid, text) from public, anon, authenticated, service_role;
grant execute on function newsystem.change_role(uuid, text) to authenticated, service_role;
alter function newsystem.change_role(uuid, text) owner to newsystem_tenant;

create or replace function newsystem.missing_chunks(
  session uuid
)
returns setof integer
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if newsystem_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if missing_chunks.session is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'session is required.';
  end if;

begin
  return query
    select place
    from generate_series(
      0,
      (select max(vc.chunk_index) from newsystem.video_chunks vc where vc.session_id = missing_chunks.session)
    ) as place
    where not exists (
      select from newsystem.video_chunks vc
      where vc.session_id = missing_chunks.session and vc.chunk_index = place
    )
    order by place;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function newsystem.missing_chunks(uuid) is 'Chunks that are missing between the first and the last: a recording without gaps has none.';
revoke all on function newsystem.missing_chunks(uuid) from public, anon, authenticated, service_role;
grant execute on function newsystem.missing_chunks(uuid) to authenticated, service_role;
alter function newsystem.missing_chunks(uuid) owner to newsystem_api;

create or replace function newsystem.request_analysis(
  session uuid
)
returns newsystem.analysis_results
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if newsystem_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if request_analysis.session is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'session is required.';
  end if;
  if (session = any (array(select newsystem_private.my_recordings()))) is not true then
    raise sqlstate 'PT403' using message = 'NOT_YOUR_RECORDING', detail = 'This is not permitted.';
  end if;

declare
  v_session newsystem.recording_sessions;
  v_analysis newsystem.analysis_results;
begin
  select rs.* into v_session from newsystem.recording_sessions rs where rs.id = request_analysis.session for update;
  if v_session.status not in ('recording', 'failed') then
    raise sqlstate 'PT409' using message = 'ALREADY_REQUESTED', detail = 'This recording is analysed, or is being analysed.';
  end if;
  update newsystem.recording_sessions as rs set status = 'processing' where rs.id = v_session.id;

  insert into newsystem.analysis_results as ar (organization_id, session_id)
  values (v_session.organization_id, v_session.id)
  on conflict (organization_id, session_id) do update set status = 'queued', error_message = null
  returning ar.* into v_analysis;
  return v_analysis;
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
comment on function newsystem.request_analysis(uuid) is 'Queues a recording of the caller''s for analysis.';
revoke all on function newsystem.request_analysis(uuid) from public, anon, authenticated, service_role;
grant execute on function newsystem.request_analysis(uuid) to authenticated, service_role;
alter function newsystem.request_analysis(uuid) owner to newsystem_tenant;

create or replace function newsystem.recover_analyses()
returns setof newsystem.recovered_analysis
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if newsystem_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from newsystem_private.tenants_as(array['admin', 'owner'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;

begin
  return query
    select
      ar.id,
      ar.session_id,
      ar.raw_gpt_response #>> '{analysis,natural_description}',
      case
        when jsonb_typeof(ar.raw_gpt_response #> '{analysis,workflow_steps}') = 'array'
          then jsonb_array_length(ar.raw_gpt_response #> '{analysis,workflow_steps}')
        else 0
      end
    from newsystem.analysis_results ar
    where ar.status = 'completed'
    order by ar.created_at, ar.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function newsystem.recover_analyses() is 'What the raw answers say, for analyses whose structured form was lost.';
revoke all on function newsystem.recover_analyses() from public, anon, authenticated, service_role;
grant execute on function newsystem.recover_analyses() to authenticated, service_role;
alter function newsystem.recover_analyses() owner to newsystem_api;

create or replace function newsystem.workflow_patterns()
returns setof newsystem.workflow_pattern
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if newsystem_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from newsystem_private.tenants_as(array['admin', 'owner'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;

begin
  return query
    select
      ar.structured_insights #>> '{workflows,0,category}' as category,
      avg(ar.processing_time_seconds),
      avg(ar.frames_analyzed)::double precision,
      count(*)
    from newsystem.analysis_results ar
    where ar.status = 'completed'
    group by category
    order by count(*) desc, category nulls last;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function newsystem.workflow_patterns() is 'Which kinds of work were seen how often, and what looking at them took.';
revoke all on function newsystem.workflow_patterns() from public, anon, authenticated, service_role;
grant execute on function newsystem.workflow_patterns() to authenticated, service_role;
alter function newsystem.workflow_patterns() owner to newsystem_api;

create or replace function newsystem.performance_dashboard()
returns setof newsystem.workflow_performance
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if newsystem_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from newsystem_private.tenants_as(array['admin', 'owner'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;

begin
  return query
    select
      rs.workflow_type,
      count(*),
      avg(ar.confidence_score),
      sum(ar.automation_opportunities_count),
      sum(ar.time_savings_hours_weekly),
      sum(ar.cost_savings_annual)
    from newsystem.recording_sessions rs
    join newsystem.analysis_results ar on ar.session_id = rs.id and ar.organization_id = rs.organization_id
    where ar.status = 'completed'
    group by rs.workflow_type
    order by sum(ar.cost_savings_annual) desc nulls last, rs.workflow_type nulls last;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function newsystem.performance_dashboard() is 'What was recorded, found and saved, for each kind of work.';
revoke all on function newsystem.performance_dashboard() from public, anon, authenticated, service_role;
grant execute on function newsystem.performance_dashboard() to authenticated, service_role;
alter function newsystem.performance_dashboard() owner to newsystem_api;

create or replace function newsystem.high_roi_opportunities(
  first integer default 20
)
returns setof newsystem.automation_opportunities
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if newsystem_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if high_roi_opportunities.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

begin
  return query
    select ao.*
    from newsystem.automation_opportunities ao
    where ao.roi_percentage > 300
    order by ao.estimated_cost_savings_monthly desc nulls last, ao.id
    limit high_roi_opportunities.first;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function newsystem.high_roi_opportunities(integer) is 'Opportunities that bring back more than three times what they cost, the largest savings first.';
revoke all on function newsystem.high_roi_opportunities(integer) from public, anon, authenticated, service_role;
grant execute on function newsystem.high_roi_opportunities(integer) to authenticated, service_role;
alter function newsystem.high_roi_opportunities(integer) owner to newsystem_api;

create or replace function newsystem.organization_kpis()
returns newsystem.organization_kpis
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if newsystem_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from newsystem_private.tenants_as(array['admin', 'owner'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;

declare
  v_kpis newsystem.organization_kpis;
  v_month timestamptz := date_trunc('month', now() at time zone 'UTC') at time zone 'UTC';
begin
  select avg(ar.confidence_score), coalesce(sum(ar.time_savings_hours_weekly), 0)
  into v_kpis.analysis_accuracy, v_kpis.weekly_hours_saved
  from newsystem.analysis_results ar
  where ar.status = 'completed';

  select coalesce(sum(ao.estimated_cost_savings_monthly * 12), 0), count(*)
  into v_kpis.implemented_annual_savings, v_kpis.implemented_count
  from newsystem.automation_opportunities ao
  where ao.is_implemented;

  select count(*), count(distinct rs.user_id)
  into v_kpis.recordings_this_month, v_kpis.active_users_this_month
  from newsystem.recording_sessions rs
  where rs.created_at >= v_month;
  return v_kpis;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function newsystem.organization_kpis() is 'How the caller''s organization does.';
revoke all on function newsystem.organization_kpis() from public, anon, authenticated, service_role;
grant execute on function newsystem.organization_kpis() to authenticated, service_role;
alter function newsystem.organization_kpis() owner to newsystem_api;

create or replace function newsystem.set_implemented(
  opportunity uuid,
  implemented boolean
)
returns newsystem.automation_opportunities
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if newsystem_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from newsystem_private.tenants_as(array['admin', 'owner'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if set_implemented.opportunity is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'opportunity is required.';
  end if;
  if set_implemented.implemented is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'implemented is required.';
  end if;

declare
  v_opportunity newsystem.automation_opportunities;
begin
  update newsystem.automation_opportunities as ao
  set is_implemented = set_implemented.implemented,
      implemented_at = case when set_implemented.implemented then coalesce(ao.implemented_at, now()) end
  where ao.id = set_implemented.opportunity
  returning ao.* into v_opportunity;
  if not found then
    raise sqlstate 'PT404' using message = 'OPPORTUNITY_NOT_FOUND', detail = 'Your organization has no such opportunity.';
  end if;
  return v_opportunity;
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
comment on function newsystem.set_implemented(uuid, boolean) is 'Notes that an opportunity was built, or was not after all.';
revoke all on function newsystem.set_implemented(uuid, boolean) from public, anon, authenticated, service_role;
grant execute on function newsystem.set_implemented(uuid, boolean) to authenticated, service_role;
alter function newsystem.set_implemented(uuid, boolean) owner to newsystem_api;

create or replace function newsystem.take_analyses(
  first integer default 1
)
returns setof newsystem.analysis_results
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if take_analyses.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 50) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

-- What another worker is taking is passed over, and nobody waits for it.
begin
  return query
  update newsystem.analysis_results as ar
  set status = 'processing'
  from (
    select q.id
    from newsystem.analysis_results q
    where q.status = 'queued'
    order by q.created_at, q.id
    limit take_analyses.first
    for update skip locked
  ) as waiting
  where ar.id = waiting.id
  returning ar.*;
end;
end
$$;
comment on function newsystem.take_analyses(integer) is 'Takes analyses that wait, the oldest first, each by one worker. For the pipeline.';
revoke all on function newsystem.take_analyses(integer) from public, anon, authenticated, service_role;
grant execute on function newsystem.take_analyses(integer) to service_role;

create or replace function newsystem.complete_analysis(
  analysis uuid,
  raw_gpt_response jsonb,
  answer jsonb
)
returns newsystem.analysis_results
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if coalesce(pg_column_size(complete_analysis.raw_gpt_response), 0) + coalesce(pg_column_size(complete_analysis.answer), 0) > 10485760 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 10485760 bytes.';
  end if;
  if complete_analysis.analysis is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'analysis is required.';
  end if;
  if complete_analysis.raw_gpt_response is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'rawGptResponse is required.';
  end if;
  if complete_analysis.answer is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'answer is required.';
  end if;
  complete_analysis.answer := newsystem_private.whole_analysis_answer(complete_analysis.answer);
  if (case when complete_analysis.answer is not null then newsystem_private.wrong_in_analysis_answer(complete_analysis.answer, 'answer') end) is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = (case when complete_analysis.answer is not null then newsystem_private.wrong_in_analysis_answer(complete_analysis.answer, 'answer') end);
  end if;

-- Money is hours at a rate, computed here once, so that what is saved in a year is twelve times what is saved in a month.
declare
  v_analysis newsystem.analysis_results;
  v_answer jsonb := complete_analysis.answer;
  v_costs jsonb := complete_analysis.answer->'costs';
  v_now numeric;
  v_then numeric;
  v_building numeric;
begin
  update newsystem.analysis_results as ar
  set status = 'completed',
      raw_gpt_response = complete_analysis.raw_gpt_response,
      gpt_version = v_answer->>'gpt_version',
      frames_analyzed = (v_answer->>'frames_analyzed')::integer,
      confidence_score = (v_answer->>'confidence_score')::double precision,
      analysis_cost = (v_answer->>'analysis_cost')::numeric,
      processing_time_seconds = (v_answer->>'processing_time_seconds')::double precision,
      time_savings_hours_weekly = (v_answer->>'time_savings_hours_weekly')::double precision,
      cost_savings_annual = (v_answer->>'cost_savings_annual')::numeric,
      structured_insights = v_answer->'structured_insights',
      automation_opportunities_count = jsonb_array_length(v_answer->'opportunities')
  where ar.id = complete_analysis.analysis and ar.status = 'processing'
  returning ar.* into v_analysis;
  if not found then
    raise sqlstate 'PT409' using message = 'NOT_PROCESSING', detail = 'No analysis of this key is being made.';
  end if;
  update newsystem.recording_sessions as rs set status = 'completed' where rs.id = v_analysis.session_id;

  insert into newsystem.automation_opportunities (
    organization_id, analysis_id, session_id, opportunity_type, title, description, workflow_steps,
    current_time_per_occurrence_seconds, occurrences_per_day, automation_complexity, implementation_effort_hours,
    estimated_cost_savings_monthly, estimated_implementation_cost, roi_percentage, payback_period_days, confidence_score, priority
  )
  select
    v_analysis.organization_id, v_analysis.id, v_analysis.session_id, o.opportunity_type, o.title, o.description, o.workflow_steps,
    o.current_time_per_occurrence_seconds, o.occurrences_per_day, o.automation_complexity, o.implementation_effort_hours,
    o.estimated_cost_savings_monthly, o.estimated_implementation_cost, o.roi_percentage, o.payback_period_days, o.confidence_score, o.priority
  from jsonb_to_recordset(v_answer->'opportunities') as o (
    opportunity_type text, title text, description text, workflow_steps text[], current_time_per_occurrence_seconds integer,
    occurrences_per_day double precision, automation_complexity text, implementation_effort_hours double precision,
    estimated_cost_savings_monthly numeric, estimated_implementation_cost numeric, roi_percentage double precision,
    payback_period_days integer, confidence_score double precision, priority text
  );

  insert into newsystem.workflow_insights (
    organization_id, session_id, insight_type, title, description, confidence_score, time_saved_seconds, automation_potential, priority
  )
  select
    v_analysis.organization_id, v_analysis.session_id, i.insight_type, i.title, i.description, i.confidence_score,
    i.time_saved_seconds, i.automation_potential, i.priority
  from jsonb_to_recordset(v_answer->'insights') as i (
    insight_type text, title text, description text, confidence_score double precision, time_saved_seconds integer,
    automation_potential double precision, priority text
  );

  insert into newsystem.workflow_visualizations (organization_id, analysis_id, session_id, flow_data, visualization_type, layout_algorithm)
  select v_analysis.organization_id, v_analysis.id, v_analysis.session_id, f.flow_data, f.visualization_type, f.layout_algorithm
  from jsonb_to_recordset(v_answer->'flows') as f (flow_data jsonb, visualization_type text, layout_algorithm text);

  if v_costs is not null and jsonb_typeof(v_costs) = 'object' then
    v_now := round((v_costs->>'current_monthly_hours')::numeric * (v_costs->>'current_hourly_rate')::numeric, 2);
    v_then := round((v_costs->>'projected_monthly_hours')::numeric * (v_costs->>'current_hourly_rate')::numeric, 2);
    v_building := (v_costs->>'total_implementation_cost')::numeric;
    insert into newsystem.cost_analyses (
      organization_id, analysis_id, session_id, current_monthly_hours, current_monthly_cost, projected_monthly_hours, projected_monthly_cost,
      total_implementation_cost, monthly_savings, annual_savings, payback_period_days, roi_percentage, current_hourly_rate, confidence_level
    )
    values (
      v_analysis.organization_id,
      v_analysis.id,
      v_analysis.session_id,
      (v_costs->>'current_monthly_hours')::double precision,
      v_now,
      (v_costs->>'projected_monthly_hours')::double precision,
      v_then,
      v_building,
      v_now - v_then,
      12 * (v_now - v_then),
      -- A month has thirty days here, and what saves nothing never pays for itself.
      case when v_now > v_then then ceil(30 * v_building / (v_now - v_then))::integer end,
      case when v_building > 0 then ((12 * (v_now - v_then) - v_building) / v_building * 100)::double precision end,
      (v_costs->>'current_hourly_rate')::numeric,
      v_costs->>'confidence_level'
    );
  end if;
  return v_analysis;
end;
end
$$;
comment on function newsystem.complete_analysis(uuid, jsonb, jsonb) is 'Writes down what came of an analysis, all of it or nothing: the answer as the model gave it, and what follows from it. For the pipeline.';
revoke all on function newsystem.complete_analysis(uuid, jsonb, jsonb) from public, anon, authenticated, service_role;
grant execute on function newsystem.complete_analysis(uuid, jsonb, jsonb) to service_role;

create or replace function newsystem.fail_analysis(
  analysis uuid,
  message text
)
returns newsystem.analysis_results
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if fail_analysis.analysis is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'analysis is required.';
  end if;
  if fail_analysis.message is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'message is required.';
  end if;
  if not (char_length(message) between 1 and 2000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'message is not a valid value.';
  end if;

declare
  v_analysis newsystem.analysis_results;
begin
  update newsystem.analysis_results as ar
  set status = 'failed', error_message = fail_analysis.message
  where ar.id = fail_analysis.analysis and ar.status = 'processing'
  returning ar.* into v_analysis;
  if not found then
    raise sqlstate 'PT409' using message = 'NOT_PROCESSING', detail = 'No analysis of this key is being made.';
  end if;
  update newsystem.recording_sessions as rs set status = 'failed' where rs.id = v_analysis.session_id;
  return v_analysis;
end;
end
$$;
comment on function newsystem.fail_analysis(uuid, text) is 'Notes what went wrong; its owner may ask for it again. For the pipeline.';
revoke all on function newsystem.fail_analysis(uuid, text) from public, anon, authenticated, service_role;
grant execute on function newsystem.fail_analysis(uuid, text) to service_role;

create or replace function newsystem.create_report(
  analysis uuid,
  report_type text
)
returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if newsystem_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from newsystem_private.tenants_as(array['admin', 'owner'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if create_report.analysis is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'analysis is required.';
  end if;
  if create_report.report_type is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'reportType is required.';
  end if;
  if create_report.report_type <> all (array['pdf', 'excel', 'shareable_link', 'json_export']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'reportType is not a valid value.';
  end if;

declare
  v_analysis newsystem.analysis_results;
  v_report uuid;
begin
  select ar.* into v_analysis from newsystem.analysis_results ar where ar.id = create_report.analysis;
  if not found or v_analysis.status <> 'completed' then
    raise sqlstate 'PT404' using message = 'ANALYSIS_NOT_FOUND', detail = 'Your organization has no such analysis that is complete.';
  end if;
  insert into newsystem.generated_reports as gr (organization_id, analysis_id, session_id, report_type)
  values (v_analysis.organization_id, v_analysis.id, v_analysis.session_id, create_report.report_type)
  returning gr.id into v_report;
  return v_report;
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
comment on function newsystem.create_report(uuid, text) is 'Makes a report of an analysis, and gives its key; the pipeline fills it.';
revoke all on function newsystem.create_report(uuid, text) from public, anon, authenticated, service_role;
grant execute on function newsystem.create_report(uuid, text) to authenticated, service_role;
alter function newsystem.create_report(uuid, text) owner to newsystem_tenant;

create or replace function newsystem.share_report(
  report uuid,
  days integer default 7
)
returns newsystem.report_link
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if newsystem_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from newsystem_private.tenants_as(array['admin', 'owner'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if share_report.report is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'report is required.';
  end if;
  if share_report.days is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'days is required.';
  end if;
  if not (days between 1 and 90) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'days is not a valid value.';
  end if;

declare
  v_link newsystem.report_link;
begin
  update newsystem.generated_reports as gr
  set access_token = replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''),
      expires_at = now() + make_interval(days => share_report.days),
      is_public = true
  where gr.id = share_report.report
  returning gr.id, gr.access_token, gr.expires_at into v_link;
  if not found then
    raise sqlstate 'PT404' using message = 'REPORT_NOT_FOUND', detail = 'Your organization has no such report.';
  end if;
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
comment on function newsystem.share_report(uuid, integer) is 'Opens a report to whoever holds the link. An older link to it stops working.';
revoke all on function newsystem.share_report(uuid, integer) from public, anon, authenticated, service_role;
grant execute on function newsystem.share_report(uuid, integer) to authenticated, service_role;
alter function newsystem.share_report(uuid, integer) owner to newsystem_tenant;

create or replace function newsystem.unshare_report(
  report uuid
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if newsystem_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from newsystem_private.tenants_as(array['admin', 'owner'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if unshare_report.report is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'report is required.';
  end if;

begin
  update newsystem.generated_reports as gr
  set access_token = null, expires_at = null, is_public = false
  where gr.id = unshare_report.report;
  if not found then
    raise sqlstate 'PT404' using message = 'REPORT_NOT_FOUND', detail = 'Your organization has no such report.';
  end if;
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
comment on function newsystem.unshare_report(uuid) is 'Closes a report again.';
revoke all on function newsystem.unshare_report(uuid) from public, anon, authenticated, service_role;
grant execute on function newsystem.unshare_report(uuid) to authenticated, service_role;
alter function newsystem.unshare_report(uuid) owner to newsystem_tenant;

create or replace function newsystem.open_shared_report(
  token text
)
returns newsystem.shared_report
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if open_shared_report.token is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'token is required.';
  end if;
  if not (char_length(token) between 43 and 64) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'token is not a valid value.';
  end if;

-- One answer for a token that never was, is old or was closed: who guesses learns nothing.
declare
  v_report newsystem.shared_report;
begin
  update newsystem.generated_reports as gr
  set download_count = gr.download_count + 1
  where gr.access_token = open_shared_report.token and gr.is_public and gr.expires_at > now()
  returning gr.report_type, gr.file_url, gr.file_size_bytes, gr.expires_at into v_report;
  if not found then
    raise sqlstate 'PT404' using message = 'LINK_NOT_FOUND', detail = 'This link does not work, or no longer.';
  end if;
  return v_report;
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
comment on function newsystem.open_shared_report(text) is 'Opens a shared report and counts that. Whoever has no account may, with the token alone.';
revoke all on function newsystem.open_shared_report(text) from public, anon, authenticated, service_role;
grant execute on function newsystem.open_shared_report(text) to anon, authenticated, service_role;

create or replace function newsystem_private.refuse_frozen()
returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  raise sqlstate 'PT409' using message = 'FROZEN_COLUMN', detail = 'A column of this row never changes.';
end
$$;
comment on function newsystem_private.refuse_frozen() is 'Refuses to change a column that never changes.';
revoke all on function newsystem_private.refuse_frozen() from public, anon, authenticated, service_role;

create or replace function newsystem_private.touch_updated_at()
returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  new.updated_at := now();
  return new;
end
$$;
comment on function newsystem_private.touch_updated_at() is 'Says when the row was last changed.';
revoke all on function newsystem_private.touch_updated_at() from public, anon, authenticated, service_role;

create or replace function newsystem_private.refuse_change()
returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  raise sqlstate 'PT403' using message = 'APPEND_ONLY', detail = 'Rows of this table are only ever added.';
end
$$;
comment on function newsystem_private.refuse_change() is 'Refuses to change or delete a row.';
revoke all on function newsystem_private.refuse_change() from public, anon, authenticated, service_role;

create or replace function newsystem_private.analysis_results_raw_response_is_kept()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  raise sqlstate 'PT409' using message = 'RAW_RESPONSE_IS_KEPT', detail = 'What the model answered is never changed.';
end
$$;
revoke all on function newsystem_private.analysis_results_raw_response_is_kept() from public, anon, authenticated, service_role;

create or replace function newsystem_private.user_profiles_quota_limit(
  new newsystem.user_profiles
)
returns bigint
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return ((select o.max_users from newsystem.organizations o where o.id = new.organization_id))::bigint;
end
$$;
comment on function newsystem_private.user_profiles_quota_limit(newsystem.user_profiles) is 'How many rows of user_profiles there may be with this one; null for any number.';
revoke all on function newsystem_private.user_profiles_quota_limit(newsystem.user_profiles) from public, anon, authenticated, service_role;

create or replace function newsystem_private.user_profiles_quota()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_max bigint;
begin
  if tg_op = 'UPDATE' and old.organization_id = new.organization_id then
    return null;
  end if;
  v_max := newsystem_private.user_profiles_quota_limit(new);
  if v_max is null then
    return null;
  end if;
  -- Whoever adds one that is counted with this one waits here.
  perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'newsystem.user_profiles 0', coalesce(new.organization_id::text, '')), 0));
  if (select count(*) from (select from newsystem.user_profiles as counted where counted.organization_id = new.organization_id limit greatest(v_max, 0) + 1) as these) > v_max then
    raise sqlstate 'PT409' using message = 'TOO_MANY_USERS', detail = 'There may be no more of these.';
  end if;
  return null;
end
$$;
comment on function newsystem_private.user_profiles_quota() is 'Refuses one row too many.';
revoke all on function newsystem_private.user_profiles_quota() from public, anon, authenticated, service_role;

create or replace function newsystem_private.recording_sessions_quota_limit(
  new newsystem.recording_sessions
)
returns bigint
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return ((select o.max_recordings_per_month from newsystem.organizations o where o.id = new.organization_id))::bigint;
end
$$;
comment on function newsystem_private.recording_sessions_quota_limit(newsystem.recording_sessions) is 'How many rows of recording_sessions there may be with this one; null for any number.';
revoke all on function newsystem_private.recording_sessions_quota_limit(newsystem.recording_sessions) from public, anon, authenticated, service_role;

create or replace function newsystem_private.recording_sessions_quota()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_max bigint;
begin
  if tg_op = 'UPDATE' and old.organization_id = new.organization_id and date_trunc('month', old.created_at, 'UTC') = date_trunc('month', new.created_at, 'UTC') then
    return null;
  end if;
  v_max := newsystem_private.recording_sessions_quota_limit(new);
  if v_max is null then
    return null;
  end if;
  -- Whoever adds one that is counted with this one waits here.
  perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'newsystem.recording_sessions 0', coalesce(new.organization_id::text, ''), date_trunc('month', new.created_at, 'UTC')::text), 0));
  if (select count(*) from (select from newsystem.recording_sessions as counted where counted.organization_id = new.organization_id and counted.created_at >= date_trunc('month', new.created_at, 'UTC') and counted.created_at < ((date_trunc('month', new.created_at, 'UTC') at time zone 'UTC' + interval '1 month') at time zone 'UTC') limit greatest(v_max, 0) + 1) as these) > v_max then
    raise sqlstate 'PT409' using message = 'TOO_MANY_RECORDINGS', detail = 'There may be no more of these.';
  end if;
  return null;
end
$$;
comment on function newsystem_private.recording_sessions_quota() is 'Refuses one row too many.';
revoke all on function newsystem_private.recording_sessions_quota() from public, anon, authenticated, service_role;

create or replace function newsystem_private.recording_sessions_status_transitions()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if (old.status, new.status) in (('recording', 'processing'), ('recording', 'failed'), ('processing', 'completed'), ('processing', 'failed'), ('failed', 'processing')) then
    return new;
  end if;
  raise sqlstate 'PT409' using message = 'TRANSITION_NOT_ALLOWED', detail = 'status does not go from what it is to this.';
end
$$;
comment on function newsystem_private.recording_sessions_status_transitions() is 'Lets status take its steps and no others.';
revoke all on function newsystem_private.recording_sessions_status_transitions() from public, anon, authenticated, service_role;

create or replace function newsystem_private.analysis_results_status_transitions()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if (old.status, new.status) in (('queued', 'processing'), ('queued', 'failed'), ('processing', 'completed'), ('processing', 'failed'), ('failed', 'queued')) then
    return new;
  end if;
  raise sqlstate 'PT409' using message = 'TRANSITION_NOT_ALLOWED', detail = 'status does not go from what it is to this.';
end
$$;
comment on function newsystem_private.analysis_results_status_transitions() is 'Lets status take its steps and no others.';
revoke all on function newsystem_private.analysis_results_status_transitions() from public, anon, authenticated, service_role;

create or replace function newsystem_private.user_profiles_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into newsystem.audit_events (organization_id, actor_id, action_type, resource_accessed, ip_address, user_agent, at, row_id, changes)
  select coalesce(new.organization_id, old.organization_id), newsystem_private.uid(), tg_op, 'newsystem.user_profiles', newsystem_private.request_ip(), left(newsystem_private.request_header('user-agent'), 1000), now(), concat_ws(',', coalesce(new.id, old.id)), coalesce(d.changes, '{}')
  from (
    select jsonb_object_agg(v.field, jsonb_build_object('old', v.old, 'new', v.new)) as changes
    from (values
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('role', old.role is distinct from new.role, to_jsonb(old.role), to_jsonb(new.role)),
      ('first_name', old.first_name is distinct from new.first_name, to_jsonb(old.first_name), to_jsonb(new.first_name)),
      ('last_name', old.last_name is distinct from new.last_name, to_jsonb(old.last_name), to_jsonb(new.last_name)),
      ('job_title', old.job_title is distinct from new.job_title, to_jsonb(old.job_title), to_jsonb(new.job_title)),
      ('created_at', old.created_at is distinct from new.created_at, to_jsonb(old.created_at), to_jsonb(new.created_at))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function newsystem_private.user_profiles_audit() from public, anon, authenticated, service_role;

create or replace function newsystem_private.analysis_results_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into newsystem.audit_events (organization_id, actor_id, action_type, resource_accessed, ip_address, user_agent, at, row_id, changes)
  select coalesce(new.organization_id, old.organization_id), newsystem_private.uid(), tg_op, 'newsystem.analysis_results', newsystem_private.request_ip(), left(newsystem_private.request_header('user-agent'), 1000), now(), concat_ws(',', coalesce(new.id, old.id)), coalesce(d.changes, '{}')
  from (
    select jsonb_object_agg(v.field, jsonb_build_object('old', v.old, 'new', v.new)) as changes
    from (values
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('created_at', old.created_at is distinct from new.created_at, to_jsonb(old.created_at), to_jsonb(new.created_at)),
      ('session_id', old.session_id is distinct from new.session_id, to_jsonb(old.session_id), to_jsonb(new.session_id)),
      ('status', old.status is distinct from new.status, to_jsonb(old.status), to_jsonb(new.status)),
      ('gpt_version', old.gpt_version is distinct from new.gpt_version, to_jsonb(old.gpt_version), to_jsonb(new.gpt_version)),
      ('frames_analyzed', old.frames_analyzed is distinct from new.frames_analyzed, to_jsonb(old.frames_analyzed), to_jsonb(new.frames_analyzed)),
      ('raw_gpt_response', old.raw_gpt_response is distinct from new.raw_gpt_response, case when old.raw_gpt_response is not null then jsonb '"***"' end, case when new.raw_gpt_response is not null then jsonb '"***"' end),
      ('structured_insights', old.structured_insights is distinct from new.structured_insights, case when old.structured_insights is not null then jsonb '"***"' end, case when new.structured_insights is not null then jsonb '"***"' end),
      ('confidence_score', old.confidence_score is distinct from new.confidence_score, to_jsonb(old.confidence_score), to_jsonb(new.confidence_score)),
      ('analysis_cost', old.analysis_cost is distinct from new.analysis_cost, to_jsonb(old.analysis_cost), to_jsonb(new.analysis_cost)),
      ('processing_time_seconds', old.processing_time_seconds is distinct from new.processing_time_seconds, to_jsonb(old.processing_time_seconds), to_jsonb(new.processing_time_seconds)),
      ('automation_opportunities_count', old.automation_opportunities_count is distinct from new.automation_opportunities_count, to_jsonb(old.automation_opportunities_count), to_jsonb(new.automation_opportunities_count)),
      ('time_savings_hours_weekly', old.time_savings_hours_weekly is distinct from new.time_savings_hours_weekly, to_jsonb(old.time_savings_hours_weekly), to_jsonb(new.time_savings_hours_weekly)),
      ('cost_savings_annual', old.cost_savings_annual is distinct from new.cost_savings_annual, to_jsonb(old.cost_savings_annual), to_jsonb(new.cost_savings_annual)),
      ('error_message', old.error_message is distinct from new.error_message, to_jsonb(old.error_message), to_jsonb(new.error_message))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function newsystem_private.analysis_results_audit() from public, anon, authenticated, service_role;

create or replace function newsystem_private.handle_new_user()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_tenant uuid;
begin
  v_tenant := nullif(new.raw_app_meta_data ->> 'organization_id', '')::uuid;
  if v_tenant is not null then
    insert into newsystem.user_profiles (id, organization_id, first_name, last_name)
    values (new.id, v_tenant, left(nullif(btrim(new.raw_user_meta_data->>'first_name'), ''), 100), left(nullif(btrim(new.raw_user_meta_data->>'last_name'), ''), 100))
    on conflict do nothing;
  end if;
  return new;
exception when others then
  raise warning 'sign-up made no row: %', sqlstate;
  return new;
end
$$;
revoke all on function newsystem_private.handle_new_user() from public, anon, authenticated, service_role;

create or replace function newsystem_private.recording_sessions_tell_recording_updates()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_old text := case when tg_op <> 'INSERT' then 'recordings:' || old.user_id::text end;
  v_new text := case when tg_op <> 'DELETE' then 'recordings:' || new.user_id::text end;
begin
  if v_old is distinct from v_new then
    if v_old is not null then
      perform realtime.send(jsonb_build_object('operation', 'DELETE', 'record', jsonb_build_object('id', old.id, 'user_id', old.user_id, 'title', old.title, 'status', old.status, 'duration_seconds', old.duration_seconds)), 'DELETE', v_old, true);
    end if;
    if v_new is not null then
      perform realtime.send(jsonb_build_object('operation', 'INSERT', 'record', jsonb_build_object('id', new.id, 'user_id', new.user_id, 'title', new.title, 'status', new.status, 'duration_seconds', new.duration_seconds)), 'INSERT', v_new, true);
    end if;
  elsif v_new is not null then
    perform realtime.send(jsonb_build_object('operation', 'UPDATE', 'record', jsonb_build_object('id', new.id, 'user_id', new.user_id, 'title', new.title, 'status', new.status, 'duration_seconds', new.duration_seconds)), 'UPDATE', v_new, true);
  end if;
  return null;
end
$$;
revoke all on function newsystem_private.recording_sessions_tell_recording_updates() from public, anon, authenticated, service_role;

create or replace function newsystem_private.may_listen(
  topic text
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_parts text[];
begin
  v_parts := regexp_match(may_listen.topic, '^recordings:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$');
  if v_parts is not null then
    return newsystem_private.hears_recording_updates(v_parts[1]::uuid);
  end if;
  return false;
end
$$;
comment on function newsystem_private.may_listen(text) is 'May the caller join this topic? Asked by the policies on realtime.messages.';
revoke all on function newsystem_private.may_listen(text) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.may_listen(text) to authenticated;
alter function newsystem_private.may_listen(text) owner to newsystem_api;

create or replace function newsystem_private.my_folders()
returns setof text
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select t::text from newsystem_private.tenants() as t;
end
$$;
comment on function newsystem_private.my_folders() is 'The folders of the caller''s tenants. Asked by the policies on storage.objects.';
revoke all on function newsystem_private.my_folders() from public, anon, authenticated, service_role;
grant execute on function newsystem_private.my_folders() to authenticated;
alter function newsystem_private.my_folders() owner to newsystem_api;

create or replace function newsystem_private.reads_files_of_recording_sessions(
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
  select from newsystem.recording_sessions
  where recording_sessions.id = case when reads_files_of_recording_sessions.row_folder ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' then reads_files_of_recording_sessions.row_folder::uuid end and recording_sessions.organization_id::text = reads_files_of_recording_sessions.tenant_folder
)
  ) as result;
  return v_result;
end
$$;
comment on function newsystem_private.reads_files_of_recording_sessions(text, text) is 'May the caller read the files of this row: does he see it?';
revoke all on function newsystem_private.reads_files_of_recording_sessions(text, text) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.reads_files_of_recording_sessions(text, text) to authenticated;
alter function newsystem_private.reads_files_of_recording_sessions(text, text) owner to newsystem_api;

create or replace function newsystem_private.changes_files_of_recording_sessions(
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
  select from newsystem.recording_sessions
  where recording_sessions.id = case when changes_files_of_recording_sessions.row_folder ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' then changes_files_of_recording_sessions.row_folder::uuid end and recording_sessions.organization_id::text = changes_files_of_recording_sessions.tenant_folder and recording_sessions.user_id = (select newsystem_private.uid())
)
  ) as result;
  return v_result;
end
$$;
comment on function newsystem_private.changes_files_of_recording_sessions(text, text) is 'May the caller change the files of this row: may he change it?';
revoke all on function newsystem_private.changes_files_of_recording_sessions(text, text) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.changes_files_of_recording_sessions(text, text) to authenticated;
alter function newsystem_private.changes_files_of_recording_sessions(text, text) owner to newsystem_api;

create or replace function newsystem_private.reads_files_of_generated_reports(
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
  select from newsystem.generated_reports
  where generated_reports.id = case when reads_files_of_generated_reports.row_folder ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' then reads_files_of_generated_reports.row_folder::uuid end and generated_reports.organization_id::text = reads_files_of_generated_reports.tenant_folder
)
  ) as result;
  return v_result;
end
$$;
comment on function newsystem_private.reads_files_of_generated_reports(text, text) is 'May the caller read the files of this row: does he see it?';
revoke all on function newsystem_private.reads_files_of_generated_reports(text, text) from public, anon, authenticated, service_role;
grant execute on function newsystem_private.reads_files_of_generated_reports(text, text) to authenticated;
alter function newsystem_private.reads_files_of_generated_reports(text, text) owner to newsystem_api;
