begin;
select plan(197);

insert into auth.users (id, email, raw_app_meta_data) values
  ('aaaaaaaa-0001-4000-8000-000000000001', 'user.1@example.com', '{}'),
  ('aaaaaaaa-0001-4000-8000-000000000002', 'user.2@example.com', '{}'),
  ('aaaaaaaa-0001-4000-8000-000000000003', 'user.3@example.com', '{}'),
  ('aaaaaaaa-0001-4000-8000-000000000004', 'user.4@example.com', '{}'),
  ('aaaaaaaa-0001-4000-8000-000000000005', 'user.5@example.com', '{}'),
  ('aaaaaaaa-0001-4000-8000-000000000006', 'user.6@example.com', '{}'),
  ('bbbbbbbb-0001-4000-8000-000000000001', 'user.7@example.com', '{}'),
  ('bbbbbbbb-0001-4000-8000-000000000002', 'user.8@example.com', '{}'),
  ('bbbbbbbb-0001-4000-8000-000000000003', 'user.9@example.com', '{}'),
  ('bbbbbbbb-0001-4000-8000-000000000004', 'user.10@example.com', '{}'),
  ('bbbbbbbb-0001-4000-8000-000000000005', 'user.11@example.com', '{}'),
  ('bbbbbbbb-0001-4000-8000-000000000006', 'user.12@example.com', '{}'),
  ('00000000-0001-4000-8000-000000000999', 'other.1@example.com', '{}'),
  ('aaaaaaaa-0001-4000-8000-000000000900', 'other.2@example.com', '{}'),
  ('aaaaaaaa-0001-4000-8000-000000000901', 'other.3@example.com', '{}'),
  ('bbbbbbbb-0001-4000-8000-000000000900', 'other.4@example.com', '{}'),
  ('bbbbbbbb-0001-4000-8000-000000000901', 'other.5@example.com', '{}');
insert into newsystem.organizations (id, name, subscription_tier, max_users, max_recordings_per_month) values
  ('aaaaaaaa-0000-4000-8000-000000000001', 'name 1', 'enterprise', 1000, 1000),
  ('bbbbbbbb-0000-4000-8000-000000000001', 'name 101', 'enterprise', 1000, 1000);
insert into newsystem.user_profiles (id, organization_id, role, first_name, last_name, job_title) values
  ('aaaaaaaa-0001-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'operator', null, null, null),
  ('aaaaaaaa-0001-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'admin', null, null, null),
  ('aaaaaaaa-0001-4000-8000-000000000003', 'aaaaaaaa-0000-4000-8000-000000000001', 'owner', null, null, null),
  ('aaaaaaaa-0001-4000-8000-000000000004', 'aaaaaaaa-0000-4000-8000-000000000001', 'operator', null, null, null),
  ('aaaaaaaa-0001-4000-8000-000000000005', 'aaaaaaaa-0000-4000-8000-000000000001', 'operator', null, null, null),
  ('aaaaaaaa-0001-4000-8000-000000000006', 'aaaaaaaa-0000-4000-8000-000000000001', 'operator', null, null, null),
  ('bbbbbbbb-0001-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'operator', null, null, null),
  ('bbbbbbbb-0001-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'admin', null, null, null),
  ('bbbbbbbb-0001-4000-8000-000000000003', 'bbbbbbbb-0000-4000-8000-000000000001', 'owner', null, null, null),
  ('bbbbbbbb-0001-4000-8000-000000000004', 'bbbbbbbb-0000-4000-8000-000000000001', 'operator', null, null, null),
  ('bbbbbbbb-0001-4000-8000-000000000005', 'bbbbbbbb-0000-4000-8000-000000000001', 'operator', null, null, null),
  ('bbbbbbbb-0001-4000-8000-000000000006', 'bbbbbbbb-0000-4000-8000-000000000001', 'operator', null, null, null);
insert into newsystem.audit_events (id, organization_id, actor_id, action_type, resource_accessed, row_id, changes, ip_address, user_agent) values
  ('aaaaaaaa-0002-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', null, 'action type 1', null, null, null, null, null),
  ('aaaaaaaa-0002-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', null, 'action type 2', null, null, null, null, null),
  ('bbbbbbbb-0002-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', null, 'action type 101', null, null, null, null, null),
  ('bbbbbbbb-0002-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', null, 'action type 102', null, null, null, null, null);
insert into newsystem.recording_sessions (id, organization_id, user_id, title, duration_seconds, file_size_bytes, workflow_type, privacy_settings) values
  ('aaaaaaaa-0003-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000005', 'title 1', null, null, null, '{"blur_faces": true}'),
  ('aaaaaaaa-0003-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000006', 'title 2', null, null, null, '{"blur_faces": true}'),
  ('aaaaaaaa-0003-4000-8000-000000000003', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'title 3', null, null, null, '{"blur_faces": true}'),
  ('bbbbbbbb-0003-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000005', 'title 101', null, null, null, '{"blur_faces": true}'),
  ('bbbbbbbb-0003-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000006', 'title 102', null, null, null, '{"blur_faces": true}'),
  ('bbbbbbbb-0003-4000-8000-000000000003', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000001', 'title 103', null, null, null, '{"blur_faces": true}');
insert into newsystem.video_chunks (id, organization_id, session_id, chunk_index, file_path, file_size_bytes) values
  ('aaaaaaaa-0004-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 1, 'file path 1', null),
  ('aaaaaaaa-0004-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000002', 2, 'file path 2', null),
  ('bbbbbbbb-0004-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000001', 101, 'file path 101', null),
  ('bbbbbbbb-0004-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000002', 102, 'file path 102', null);
insert into newsystem.analysis_results (id, organization_id, session_id, gpt_version, frames_analyzed, raw_gpt_response, structured_insights, confidence_score, analysis_cost, processing_time_seconds, time_savings_hours_weekly, cost_savings_annual, error_message) values
  ('aaaaaaaa-0005-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', null, null, '{"analysis": {}}', null, 0.5, null, null, null, null, null),
  ('aaaaaaaa-0005-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000002', null, null, '{"analysis": {}}', null, 0.5, null, null, null, null, null),
  ('bbbbbbbb-0005-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000001', null, null, '{"analysis": {}}', null, 0.5, null, null, null, null, null),
  ('bbbbbbbb-0005-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000002', null, null, '{"analysis": {}}', null, 0.5, null, null, null, null, null);
insert into newsystem.automation_opportunities (id, organization_id, analysis_id, session_id, opportunity_type, title, description, current_time_per_occurrence_seconds, occurrences_per_day, automation_complexity, implementation_effort_hours, estimated_cost_savings_monthly, estimated_implementation_cost, roi_percentage, payback_period_days, confidence_score, implemented_at) values
  ('aaaaaaaa-0006-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0005-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 'opportunity type 1', 'title 1', null, null, null, 'low', null, null, null, null, null, 0, null),
  ('aaaaaaaa-0006-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0005-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000002', 'opportunity type 2', 'title 2', null, null, null, 'low', null, null, null, null, null, 0, null),
  ('bbbbbbbb-0006-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0005-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000001', 'opportunity type 101', 'title 101', null, null, null, 'low', null, null, null, null, null, 0, null),
  ('bbbbbbbb-0006-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0005-4000-8000-000000000002', 'bbbbbbbb-0003-4000-8000-000000000002', 'opportunity type 102', 'title 102', null, null, null, 'low', null, null, null, null, null, 0, null);
insert into newsystem.workflow_visualizations (id, organization_id, analysis_id, session_id, flow_data) values
  ('aaaaaaaa-0007-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0005-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', '{"nodes": [], "edges": []}'),
  ('aaaaaaaa-0007-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0005-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000002', '{"nodes": [], "edges": []}'),
  ('bbbbbbbb-0007-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0005-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000001', '{"nodes": [], "edges": []}'),
  ('bbbbbbbb-0007-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0005-4000-8000-000000000002', 'bbbbbbbb-0003-4000-8000-000000000002', '{"nodes": [], "edges": []}');
insert into newsystem.workflow_insights (id, organization_id, session_id, insight_type, title, description, confidence_score, time_saved_seconds, roi_score, automation_potential) values
  ('aaaaaaaa-0008-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 'pattern', 'title 1', null, 0, null, null, null),
  ('aaaaaaaa-0008-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000002', 'pattern', 'title 2', null, 0, null, null, null),
  ('bbbbbbbb-0008-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000001', 'pattern', 'title 101', null, 0, null, null, null),
  ('bbbbbbbb-0008-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000002', 'pattern', 'title 102', null, 0, null, null, null);
insert into newsystem.cost_analyses (id, organization_id, analysis_id, session_id, current_monthly_hours, current_monthly_cost, projected_monthly_hours, projected_monthly_cost, total_implementation_cost, monthly_savings, annual_savings, payback_period_days, roi_percentage, current_hourly_rate) values
  ('aaaaaaaa-0009-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0005-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 0, 0, 0, 0, 0, 100, 1200, null, null, 0),
  ('aaaaaaaa-0009-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0005-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000002', 0, 0, 0, 0, 0, 100, 1200, null, null, 0),
  ('bbbbbbbb-0009-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0005-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000001', 0, 0, 0, 0, 0, 100, 1200, null, null, 0),
  ('bbbbbbbb-0009-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0005-4000-8000-000000000002', 'bbbbbbbb-0003-4000-8000-000000000002', 0, 0, 0, 0, 0, 100, 1200, null, null, 0);
insert into newsystem.generated_reports (id, organization_id, analysis_id, session_id, report_type, file_url, file_size_bytes, access_token, expires_at) values
  ('aaaaaaaa-000a-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0005-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000001', 'pdf', null, null, replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), now() + interval '1 day'),
  ('aaaaaaaa-000a-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0005-4000-8000-000000000002', 'aaaaaaaa-0003-4000-8000-000000000002', 'pdf', null, null, replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), now() + interval '1 day'),
  ('bbbbbbbb-000a-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0005-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000001', 'pdf', null, null, replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), now() + interval '1 day'),
  ('bbbbbbbb-000a-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0005-4000-8000-000000000002', 'bbbbbbbb-0003-4000-8000-000000000002', 'pdf', null, null, replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), now() + interval '1 day');
select is((select count(*) from newsystem.organizations where (id = 'aaaaaaaa-0000-4000-8000-000000000001') or (id = 'bbbbbbbb-0000-4000-8000-000000000001')), 2::bigint, 'the rows that behaviour is tested on are there, newsystem.organizations among them');
-- A role belongs to another one; taken back with the transaction. Other sessions may be granting and taking the same membership at
-- the same time, so whoever is second looks again.
create function pg_temp.belongs_to(member text, role_name text)
returns void
language plpgsql
as $belongs_to$
begin
  for v_try in 1..20 loop
    exit when pg_has_role(member, role_name, 'usage');
    begin
      execute format('grant %I to %I', role_name, member);
    exception when unique_violation or internal_error then
      continue;
    end;
  end loop;
end
$belongs_to$;
-- The owner may act as a role that requests run as.
create function pg_temp.act_as(role_name text)
returns void
language sql
as $act_as$
  select pg_temp.belongs_to(current_user, role_name)
$act_as$;
-- What comes of a command when a role runs it for a user: the number of rows, or the SQLSTATE with the constraint, column or
-- code that refused it. With `observe`, the answer of that query, asked by the owner afterwards. Everything is undone.
create function pg_temp.attempt(as_role text, by_user text, command text, observe text default null)
returns text
language plpgsql
as $attempt$
declare
  v_affected bigint;
  v_answer text;
  v_message text;
  v_constraint text;
  v_column text;
  v_table text;
begin
  begin
    perform set_config('request.jwt.claims', coalesce(json_build_object('sub', by_user, 'role', 'authenticated')::text, ''), true);
    if by_user is null then
      perform set_config('request.jwt.claims', '', true);
    end if;
    if as_role is not null then
      execute format('set local role %I', as_role);
    end if;
    execute command;
    get diagnostics v_affected = row_count;
    -- What is deferred is part of what came of it.
    set constraints all immediate;
    v_answer := v_affected::text;
    if observe is not null then
      reset role;
      execute observe into v_answer;
    end if;
    raise sqlstate 'TAP00';
  exception
    when sqlstate 'TAP00' then
      return coalesce(v_answer, 'null');
    when others then
      get stacked diagnostics
        v_message = message_text,
        v_constraint = constraint_name,
        v_column = column_name,
        v_table = table_name;
      return sqlstate || coalesce(' ' || case
        when sqlstate like 'PT%' then v_message
        when sqlstate = '23502' then nullif(v_table || '.' || v_column, '.')
        else nullif(v_constraint, '')
      end, '');
  end;
end
$attempt$;
-- What a query answers when a role asks it for a user: one text, or the SQLSTATE.
create function pg_temp.reading(as_role text, by_user text, query text)
returns text
language plpgsql
as $reading$
declare
  v_answer text;
begin
  begin
    perform set_config('request.jwt.claims', coalesce(json_build_object('sub', by_user, 'role', 'authenticated')::text, ''), true);
    if by_user is null then
      perform set_config('request.jwt.claims', '', true);
    end if;
    execute format('set local role %I', as_role);
    execute query into v_answer;
    raise sqlstate 'TAP00';
  exception
    when sqlstate 'TAP00' then
      return coalesce(v_answer, 'null');
    when others then
      return sqlstate;
  end;
end
$reading$;
select pg_temp.act_as('anon');
select pg_temp.act_as('authenticated');
select pg_temp.act_as('service_role');
-- Who asks, by what the tests call them; nobody has no id.
create temporary table person (label text primary key, id text);
-- The user whom the tests call so.
create function pg_temp.user_of(somebody text)
returns text
language plpgsql
as $user_of$
declare
  v_id text;
begin
  select p.id into strict v_id from pg_temp.person p where p.label = somebody;
  return v_id;
end
$user_of$;
insert into pg_temp.person values
  ('nobody', null),
  ('an outsider', '00000000-0001-4000-8000-000000000999'),
  ('operator of A', 'aaaaaaaa-0001-4000-8000-000000000001'),
  ('admin of A', 'aaaaaaaa-0001-4000-8000-000000000002'),
  ('owner of A', 'aaaaaaaa-0001-4000-8000-000000000003'),
  ('the lead of A', 'aaaaaaaa-0001-4000-8000-000000000004'),
  ('the report of A', 'aaaaaaaa-0001-4000-8000-000000000005'),
  ('the report''s report of A', 'aaaaaaaa-0001-4000-8000-000000000006'),
  ('operator of B', 'bbbbbbbb-0001-4000-8000-000000000001'),
  ('admin of B', 'bbbbbbbb-0001-4000-8000-000000000002'),
  ('owner of B', 'bbbbbbbb-0001-4000-8000-000000000003'),
  ('the lead of B', 'bbbbbbbb-0001-4000-8000-000000000004'),
  ('the report of B', 'bbbbbbbb-0001-4000-8000-000000000005'),
  ('the report''s report of B', 'bbbbbbbb-0001-4000-8000-000000000006');
-- What comes of calls of a function, line by line: who calls (`anon` is not signed in and comes as that role, `a worker`
-- as the platform's own), the argument that
-- is given another value, the value as SQL, the end as a regular expression, and what that says of the function. `not ^42` is an
-- end that it does not come to.
create function pg_temp.calls(of_function text, arguments text[], lines text[])
returns setof text
language plpgsql
as $calls$
declare
  v_line text[];
  v_call text;
  v_end text;
  v_what text;
begin
  foreach v_line slice 1 in array lines loop
    select format('select %s(%s)', of_function, coalesce(string_agg(
      format('%I => %s', arguments[n][1], case when arguments[n][1] = v_line[2] then v_line[3] else arguments[n][2] end), ', ' order by n
    ), ''))
    into v_call
    from generate_subscripts(arguments, 1) as n;
    v_end := case v_line[1]
      when 'anon' then pg_temp.attempt('anon', null, v_call)
      when 'a worker' then pg_temp.attempt('service_role', null, v_call)
      else pg_temp.attempt('authenticated', pg_temp.user_of(v_line[1]), v_call)
    end;
    v_what := format('%s %s', of_function, v_line[5]);
    if v_line[4] like 'not %' then
      return next doesnt_match(v_end, substr(v_line[4], 5), v_what);
    else
      return next matches(v_end, v_line[4], v_what);
    end if;
  end loop;
end
$calls$;
select pg_temp.calls('newsystem.change_role', array[['colleague', $$'00000000-0000-4000-8000-000000000007'$$], ['role', $$'operator'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['owner of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'colleague', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['operator of A', null, null, '^PT403 FORBIDDEN$', 'refuses role operator'],
  ['owner of A', 'colleague', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without colleague'],
  ['owner of A', 'role', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without role'],
  ['owner of A', 'role', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as role']
]);
select pg_temp.calls('newsystem_private.my_recordings', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon']
]);
select pg_temp.calls('newsystem.missing_chunks', array[['session', $$'aaaaaaaa-0003-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['owner of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['owner of A', 'session', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without session']
]);
select pg_temp.calls('newsystem.request_analysis', array[['session', $$'aaaaaaaa-0003-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['owner of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['owner of A', 'session', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without session']
]);
select pg_temp.calls('newsystem.recover_analyses', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['owner of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', null, null, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['operator of A', null, null, '^PT403 FORBIDDEN$', 'refuses role operator']
]);
select pg_temp.calls('newsystem.workflow_patterns', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['owner of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', null, null, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['operator of A', null, null, '^PT403 FORBIDDEN$', 'refuses role operator']
]);
select pg_temp.calls('newsystem.performance_dashboard', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['owner of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', null, null, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['operator of A', null, null, '^PT403 FORBIDDEN$', 'refuses role operator']
]);
select pg_temp.calls('newsystem.high_roi_opportunities', array[['first', $$1$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['owner of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['owner of A', 'first', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without first'],
  ['owner of A', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['owner of A', 'first', $$101$$, '^PT400 ARGUMENT_INVALID$', 'refuses 101, beyond the bound as first']
]);
select pg_temp.calls('newsystem.organization_kpis', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['owner of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', null, null, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['operator of A', null, null, '^PT403 FORBIDDEN$', 'refuses role operator']
]);
select pg_temp.calls('newsystem.set_implemented', array[['opportunity', $$'aaaaaaaa-0006-4000-8000-000000000001'$$], ['implemented', $$false$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['owner of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'opportunity', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['operator of A', null, null, '^PT403 FORBIDDEN$', 'refuses role operator'],
  ['owner of A', 'opportunity', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without opportunity'],
  ['owner of A', 'implemented', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without implemented']
]);
select pg_temp.calls('newsystem.take_analyses', array[['first', $$1$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['owner of A', null, null, '^42501$', 'may not be called by a signed-in user'],
  ['a worker', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for a worker'],
  ['a worker', 'first', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without first'],
  ['a worker', 'first', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as first'],
  ['a worker', 'first', $$51$$, '^PT400 ARGUMENT_INVALID$', 'refuses 51, beyond the bound as first']
]);
select pg_temp.calls('newsystem.complete_analysis', array[['analysis', $$'aaaaaaaa-0009-4000-8000-000000000001'$$], ['raw_gpt_response', $$'{}'$$], ['answer', $$jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb)))$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['owner of A', null, null, '^42501$', 'may not be called by a signed-in user'],
  ['a worker', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for a worker'],
  ['a worker', 'analysis', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without analysis'],
  ['a worker', 'raw_gpt_response', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without raw_gpt_response'],
  ['a worker', 'raw_gpt_response', $$to_jsonb(repeat('x', 10485760))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses raw_gpt_response that is too large'],
  ['a worker', 'answer', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without answer'],
  ['a worker', 'answer', $$to_jsonb(repeat('x', 10485760))$$, '^PT413 PAYLOAD_TOO_LARGE$', 'refuses answer that is too large'],
  ['a worker', 'answer', $$jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))) #- array['opportunities']$$, 'not ^PT400', 'takes answer without opportunities, which has a default'],
  ['a worker', 'answer', $$jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))) #- array['insights']$$, 'not ^PT400', 'takes answer without insights, which has a default'],
  ['a worker', 'answer', $$jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))) #- array['flows']$$, 'not ^PT400', 'takes answer without flows, which has a default'],
  ['a worker', 'answer', $$jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))) #- array['costs', 'confidence_level']$$, 'not ^PT400', 'takes answer without costs.confidence_level, which has a default'],
  ['a worker', 'answer', $$'[]'::jsonb$$, '^PT400 ARGUMENT_INVALID$', 'refuses what is no object as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['seoc_unknown_key'], '1')$$, '^PT400 ARGUMENT_INVALID$', 'refuses a key that is not declared as answer'],
  ['a worker', 'answer', $$jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))) #- array['gpt_version']$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object without gpt_version as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['gpt_version'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for gpt_version as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['gpt_version'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as gpt_version as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['gpt_version'], to_jsonb(cast('' as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as gpt_version as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['gpt_version'], to_jsonb(cast(repeat('x', 81) as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 81 characters as gpt_version as answer'],
  ['a worker', 'answer', $$jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))) #- array['frames_analyzed']$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object without frames_analyzed as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['frames_analyzed'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for frames_analyzed as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['frames_analyzed'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as frames_analyzed as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['frames_analyzed'], to_jsonb(cast(-1 as numeric)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses -1, beyond the bound as frames_analyzed as answer'],
  ['a worker', 'answer', $$jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))) #- array['confidence_score']$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object without confidence_score as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['confidence_score'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for confidence_score as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['confidence_score'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as confidence_score as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['confidence_score'], to_jsonb(cast(-0.01 as double precision)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses -0.01, beyond the bound as confidence_score as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['confidence_score'], to_jsonb(cast(1.01 as double precision)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses 1.01, beyond the bound as confidence_score as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['analysis_cost'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as analysis_cost as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['analysis_cost'], to_jsonb(cast(-0.01 as numeric)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses -0.01, beyond the bound as analysis_cost as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['processing_time_seconds'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as processing_time_seconds as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['processing_time_seconds'], to_jsonb(cast(-0.01 as double precision)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses -0.01, beyond the bound as processing_time_seconds as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['time_savings_hours_weekly'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as time_savings_hours_weekly as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['time_savings_hours_weekly'], to_jsonb(cast(-0.01 as double precision)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses -0.01, beyond the bound as time_savings_hours_weekly as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['cost_savings_annual'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as cost_savings_annual as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['cost_savings_annual'], to_jsonb(cast(-0.01 as numeric)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses -0.01, beyond the bound as cost_savings_annual as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['opportunities'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for opportunities as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['opportunities'], '[null]')$$, '^PT400 ARGUMENT_INVALID$', 'refuses a hole in opportunities as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['opportunities'], '1')$$, '^PT400 ARGUMENT_INVALID$', 'refuses no list as opportunities as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['insights'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for insights as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['insights'], '[null]')$$, '^PT400 ARGUMENT_INVALID$', 'refuses a hole in insights as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['insights'], '1')$$, '^PT400 ARGUMENT_INVALID$', 'refuses no list as insights as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['flows'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for flows as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['flows'], '[null]')$$, '^PT400 ARGUMENT_INVALID$', 'refuses a hole in flows as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['flows'], '1')$$, '^PT400 ARGUMENT_INVALID$', 'refuses no list as flows as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['costs'], '[]')$$, '^PT400 ARGUMENT_INVALID$', 'refuses no object as costs as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['costs', 'seoc_unknown_key'], '1')$$, '^PT400 ARGUMENT_INVALID$', 'refuses a key that is not declared in costs as answer'],
  ['a worker', 'answer', $$jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))) #- array['costs', 'current_monthly_hours']$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object without costs.current_monthly_hours as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['costs', 'current_monthly_hours'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for costs.current_monthly_hours as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['costs', 'current_monthly_hours'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as costs.current_monthly_hours as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['costs', 'current_monthly_hours'], to_jsonb(cast(-0.01 as double precision)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses -0.01, beyond the bound as costs.current_monthly_hours as answer'],
  ['a worker', 'answer', $$jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))) #- array['costs', 'projected_monthly_hours']$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object without costs.projected_monthly_hours as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['costs', 'projected_monthly_hours'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for costs.projected_monthly_hours as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['costs', 'projected_monthly_hours'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as costs.projected_monthly_hours as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['costs', 'projected_monthly_hours'], to_jsonb(cast(-0.01 as double precision)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses -0.01, beyond the bound as costs.projected_monthly_hours as answer'],
  ['a worker', 'answer', $$jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))) #- array['costs', 'current_hourly_rate']$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object without costs.current_hourly_rate as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['costs', 'current_hourly_rate'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for costs.current_hourly_rate as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['costs', 'current_hourly_rate'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as costs.current_hourly_rate as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['costs', 'current_hourly_rate'], to_jsonb(cast(-0.01 as numeric)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses -0.01, beyond the bound as costs.current_hourly_rate as answer'],
  ['a worker', 'answer', $$jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))) #- array['costs', 'total_implementation_cost']$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object without costs.total_implementation_cost as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['costs', 'total_implementation_cost'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for costs.total_implementation_cost as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['costs', 'total_implementation_cost'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as costs.total_implementation_cost as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['costs', 'total_implementation_cost'], to_jsonb(cast(-0.01 as numeric)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses -0.01, beyond the bound as costs.total_implementation_cost as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['costs', 'confidence_level'], 'null')$$, '^PT400 ARGUMENT_INVALID$', 'refuses null for costs.confidence_level as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['costs', 'confidence_level'], '{}')$$, '^PT400 ARGUMENT_INVALID$', 'refuses an object as costs.confidence_level as answer'],
  ['a worker', 'answer', $$jsonb_set(jsonb_build_object('gpt_version', to_jsonb(cast('gpt version 7' as text)), 'frames_analyzed', to_jsonb(cast(0 as numeric)), 'confidence_score', to_jsonb(cast(0 as double precision)), 'analysis_cost', to_jsonb(cast(0 as numeric)), 'processing_time_seconds', to_jsonb(cast(0 as double precision)), 'time_savings_hours_weekly', to_jsonb(cast(0 as double precision)), 'cost_savings_annual', to_jsonb(cast(0 as numeric)), 'structured_insights', to_jsonb(cast('{}' as jsonb)), 'opportunities', '[]'::jsonb, 'insights', '[]'::jsonb, 'flows', '[]'::jsonb, 'costs', to_jsonb(cast(jsonb_build_object('current_monthly_hours', to_jsonb(cast(0 as double precision)), 'projected_monthly_hours', to_jsonb(cast(0 as double precision)), 'current_hourly_rate', to_jsonb(cast(0 as numeric)), 'total_implementation_cost', to_jsonb(cast(0 as numeric)), 'confidence_level', to_jsonb(cast('low' as text))) as jsonb))), array['costs', 'confidence_level'], to_jsonb(cast('no such member' as text)))$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as costs.confidence_level as answer']
]);
select pg_temp.calls('newsystem.fail_analysis', array[['analysis', $$'aaaaaaaa-0009-4000-8000-000000000001'$$], ['message', $$'message 7'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['owner of A', null, null, '^42501$', 'may not be called by a signed-in user'],
  ['a worker', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for a worker'],
  ['a worker', 'analysis', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without analysis'],
  ['a worker', 'message', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without message'],
  ['a worker', 'message', $$''$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 0 characters as message'],
  ['a worker', 'message', $$repeat('x', 2001)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 2001 characters as message']
]);
select pg_temp.calls('newsystem.create_report', array[['analysis', $$'aaaaaaaa-0009-4000-8000-000000000001'$$], ['report_type', $$'pdf'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['owner of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'analysis', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['operator of A', null, null, '^PT403 FORBIDDEN$', 'refuses role operator'],
  ['owner of A', 'analysis', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without analysis'],
  ['owner of A', 'report_type', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without report_type'],
  ['owner of A', 'report_type', $$'no such member'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a value that is no member as report_type']
]);
select pg_temp.calls('newsystem.share_report', array[['report', $$'aaaaaaaa-000a-4000-8000-000000000001'$$], ['days', $$1$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['owner of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'report', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['operator of A', null, null, '^PT403 FORBIDDEN$', 'refuses role operator'],
  ['owner of A', 'report', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without report'],
  ['owner of A', 'days', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without days'],
  ['owner of A', 'days', $$0$$, '^PT400 ARGUMENT_INVALID$', 'refuses 0, beyond the bound as days'],
  ['owner of A', 'days', $$91$$, '^PT400 ARGUMENT_INVALID$', 'refuses 91, beyond the bound as days']
]);
select pg_temp.calls('newsystem.unshare_report', array[['report', $$'aaaaaaaa-000a-4000-8000-000000000001'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['nobody', null, null, '^PT401 ', 'refuses a caller who is not signed in'],
  ['owner of A', null, null, 'not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)', 'runs for whoever may call it'],
  ['an outsider', 'report', $$null$$, '^PT403 FORBIDDEN$', 'refuses a user without a role'],
  ['operator of A', null, null, '^PT403 FORBIDDEN$', 'refuses role operator'],
  ['owner of A', 'report', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without report']
]);
select pg_temp.calls('newsystem.open_shared_report', array[['token', $$'token 7xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'$$]]::text[], array[
  ['anon', null, null, 'not ^(PT401|42|0A|25006|XX|54)', 'runs for whoever is not signed in'],
  ['owner of A', 'token', $$null$$, '^PT400 ARGUMENT_NULL$', 'refuses to go without token'],
  ['owner of A', 'token', $$'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 42 characters as token'],
  ['owner of A', 'token', $$repeat('x', 65)$$, '^PT400 ARGUMENT_INVALID$', 'refuses a text of 65 characters as token']
]);
select pg_temp.calls('newsystem_private.platform_impact', array[['at', $$timestamptz '2024-01-15 12:00:07+00'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['owner of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('newsystem_private.isolation_leaks', array[]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['owner of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select pg_temp.calls('newsystem_private.hears_recording_updates', array[['user', $$'00000000-0000-4000-8000-000000000007'$$]]::text[], array[
  ['anon', null, null, '^42501$', 'may not be called by anon'],
  ['owner of A', null, null, '^42501$', 'may not be called by a signed-in user']
]);
select is(pg_temp.attempt(null, null, $$select set_config('request.headers', '{"x-desk": "five"}', true)$$, $$select newsystem_private.request_header('X-Desk')$$), 'five', 'a header of the request is found, whatever its case');
select is(pg_temp.attempt(null, null, $$select set_config('request.headers', '', true)$$, $$select newsystem_private.request_header('X-Desk')$$), 'null', 'outside of a request there is no header');
select is(pg_temp.attempt(null, null, $$select set_config('request.headers', '{"x-forwarded-for": "203.0.113.7, 10.0.0.1"}', true)$$, $$select host(newsystem_private.request_ip())$$), '203.0.113.7', 'the address of the request is the client''s, not that of a server between');
select is(pg_temp.attempt(null, null, $$select set_config('request.headers', '{"x-forwarded-for": "somewhere"}', true)$$, $$select host(newsystem_private.request_ip())$$), 'null', 'what is no address is none');
select is(pg_temp.attempt(null, 'aaaaaaaa-0001-4000-8000-000000000001', $$select$$, $$select newsystem_private.me()$$), (select p.id::text from newsystem.user_profiles p where p.id = 'aaaaaaaa-0001-4000-8000-000000000001'), 'whoever calls finds his own row');
select is(pg_temp.attempt(null, '00000000-0001-4000-8000-000000000999', $$select$$, $$select newsystem_private.me()$$), 'null', 'an outsider has no row');
create function pg_temp.rows_of_b() returns text language sql as $digest$
  select md5(concat_ws(',',
    (select md5(string_agg(t::text, '' order by t::text)) from newsystem.organizations t where t.id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from newsystem.user_profiles t where t.organization_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from newsystem.audit_events t where t.organization_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from newsystem.recording_sessions t where t.organization_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from newsystem.video_chunks t where t.organization_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from newsystem.analysis_results t where t.organization_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from newsystem.automation_opportunities t where t.organization_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from newsystem.workflow_visualizations t where t.organization_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from newsystem.workflow_insights t where t.organization_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from newsystem.cost_analyses t where t.organization_id = 'bbbbbbbb-0000-4000-8000-000000000001'),
    (select md5(string_agg(t::text, '' order by t::text)) from newsystem.generated_reports t where t.organization_id = 'bbbbbbbb-0000-4000-8000-000000000001')
  ))
$digest$;
-- What a call by a user of tenant A, with the ids of tenant B, does to B: `nothing`, or what it should not have done. A refusal
-- is nothing. The ids the caller gave may come back; any other id of B may not.
create function pg_temp.reaches(as_role text, by_user text, call text, given text[])
returns text
language plpgsql
as $reaches$
declare
  v_before text := pg_temp.rows_of_b();
  v_result text;
  v_given text;
begin
  begin
    perform set_config('request.jwt.claims', json_build_object('sub', by_user, 'role', 'authenticated')::text, true);
    execute format('set local role %I', as_role);
    execute format('select coalesce(string_agg(answer::text, '' ''), '''') from (%s) as answer', call) into v_result;
    reset role;
    foreach v_given in array given loop
      v_result := replace(v_result, v_given, '');
    end loop;
    if pg_temp.rows_of_b() <> v_before then
      raise sqlstate 'TAP00' using message = 'changed rows of B';
    elsif v_result like '%bbbbbbbb-%' then
      raise sqlstate 'TAP00' using message = 'answered with rows of B: ' || v_result;
    end if;
    raise sqlstate 'TAP00' using message = 'nothing';
  exception
    when sqlstate 'TAP00' then
      return sqlerrm;
    when others then
      return 'nothing';
  end;
end
$reaches$;
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000003', $$select newsystem.change_role(colleague => '00000000-0000-4000-8000-000000000007', role => 'operator')$$, array[]::text[]), 'nothing', 'newsystem.change_role called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000003', $$select newsystem.missing_chunks(session => 'bbbbbbbb-0003-4000-8000-000000000001')$$, array['bbbbbbbb-0003-4000-8000-000000000001']::text[]), 'nothing', 'newsystem.missing_chunks called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000003', $$select newsystem.request_analysis(session => 'bbbbbbbb-0003-4000-8000-000000000001')$$, array['bbbbbbbb-0003-4000-8000-000000000001']::text[]), 'nothing', 'newsystem.request_analysis called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000003', $$select newsystem.recover_analyses()$$, array[]::text[]), 'nothing', 'newsystem.recover_analyses called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000003', $$select newsystem.workflow_patterns()$$, array[]::text[]), 'nothing', 'newsystem.workflow_patterns called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000003', $$select newsystem.performance_dashboard()$$, array[]::text[]), 'nothing', 'newsystem.performance_dashboard called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000003', $$select newsystem.high_roi_opportunities(first => 1)$$, array[]::text[]), 'nothing', 'newsystem.high_roi_opportunities called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000003', $$select newsystem.organization_kpis()$$, array[]::text[]), 'nothing', 'newsystem.organization_kpis called in A shows and does nothing of B');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000003', $$select newsystem.set_implemented(opportunity => 'bbbbbbbb-0006-4000-8000-000000000001', implemented => false)$$, array['bbbbbbbb-0006-4000-8000-000000000001']::text[]), 'nothing', 'newsystem.set_implemented called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000003', $$select newsystem.create_report(analysis => 'bbbbbbbb-0009-4000-8000-000000000001', report_type => 'pdf')$$, array['bbbbbbbb-0009-4000-8000-000000000001']::text[]), 'nothing', 'newsystem.create_report called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000003', $$select newsystem.share_report(report => 'bbbbbbbb-000a-4000-8000-000000000001', days => 1)$$, array['bbbbbbbb-000a-4000-8000-000000000001']::text[]), 'nothing', 'newsystem.share_report called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000003', $$select newsystem.unshare_report(report => 'bbbbbbbb-000a-4000-8000-000000000001')$$, array['bbbbbbbb-000a-4000-8000-000000000001']::text[]), 'nothing', 'newsystem.unshare_report called in A with ids of B shows and does nothing there');
select is(pg_temp.reaches('authenticated', 'aaaaaaaa-0001-4000-8000-000000000003', $$select newsystem.open_shared_report(token => 'token 7xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx')$$, array[]::text[]), 'nothing', 'newsystem.open_shared_report called in A shows and does nothing of B');
create or replace function newsystem_private.hears_recording_updates("user" uuid) returns boolean language sql as $$ select true $$;
-- Whatever a function writes meets what `seoc.violation` says: an SQLSTATE, and a message like Postgres's own. Statements meet it
-- before any row does.
create function pg_temp.violate() returns trigger
language plpgsql
as $violate$
begin
  if coalesce(current_setting('seoc.violation', true), '') <> '' then
    raise exception using
      errcode = current_setting('seoc.violation'),
      message = current_setting('seoc.violation_message') || ' "secret_constraint"',
      detail = 'Key (secret_column)=(secret_value).',
      hint = 'secret_hint',
      constraint = 'secret_constraint',
      column = 'secret_column',
      table = 'secret_table';
  end if;
  return null;
end
$violate$;
-- What a call tells its caller: the number of rows, or state, message, detail, hint and names of the error. Everything is undone.
create function pg_temp.told(by_user text, command text) returns text
language plpgsql
as $told$
declare
  v_rows bigint;
  v_message text;
  v_detail text;
  v_hint text;
  v_constraint text;
  v_column text;
  v_table text;
begin
  perform set_config('request.jwt.claims', coalesce(json_build_object('sub', by_user, 'role', 'authenticated')::text, ''), true);
  execute format('set local role %I', case when by_user is null then 'anon' else 'authenticated' end);
  execute command;
  get diagnostics v_rows = row_count;
  raise sqlstate 'TAP00';
exception
  when sqlstate 'TAP00' then
    return v_rows::text;
  when others then
    get stacked diagnostics
      v_message = message_text,
      v_detail = pg_exception_detail,
      v_hint = pg_exception_hint,
      v_constraint = constraint_name,
      v_column = column_name,
      v_table = table_name;
    return format('%s %s|%s', sqlstate, v_message, concat_ws('|', v_detail, v_hint, v_constraint, v_column, v_table));
end
$told$;
-- From here on every row fails whoever reads it, whatever his rights: views stand where the tables were.
create function pg_temp.spoil_rows(of_schema text, question text) returns void
language plpgsql
as $spoil_rows$
declare
  v_table record;
begin
  for v_table in
    select c.oid, c.relname from pg_class c
    where c.relnamespace = of_schema::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
  loop
    execute format('alter table %I.%I rename to %I', of_schema, v_table.relname, 'seoc_' || v_table.oid);
    execute format(
      'create view %1$I.%2$I as select t.* from %3$s t where %4$s() is not null', of_schema, v_table.relname, v_table.oid::regclass, question
    );
    execute format('grant select on %I.%I to public', of_schema, v_table.relname);
  end loop;
end
$spoil_rows$;
-- What a function tells whose first step fails as Postgres would.
create function pg_temp.told_when_it_fails(of_body text, by_user text, command text) returns text
language plpgsql
as $told_when_it_fails$
declare
  v_failing constant text := $failing$
begin
  raise exception using
    errcode = '22P02', message = 'invalid input syntax for type integer: "secret_value"', detail = 'secret_detail', hint = 'secret_hint';
$failing$;
  v_told text;
begin
  -- The first block of the function holds all of it.
  execute regexp_replace(pg_get_functiondef(of_body::regproc), '\nbegin\n', v_failing);
  v_told := pg_temp.told(by_user, command);
  raise sqlstate 'TAP01';
exception
  when sqlstate 'TAP01' then
    return v_told;
end
$told_when_it_fails$;
-- What comes of a call that runs into something, error by error: SQLSTATE, the beginning of the message, and the error that has to
-- come of it, unless the body has an answer of its own. The caller is whoever gets as far as a write. Where nobody does with the
-- arguments of this test, or nothing is written, Postgres objects to the first thing that the function asks, which is who calls, or
-- to the first row that it reads, or to its first step: one handler stands around all of it.
create function pg_temp.violations(
  of_schema text, question text, of_function text, of_body text, by_user text, command text, answers_itself boolean, lines text[]
)
returns text
language plpgsql
as $violations$
declare
  v_user text;
  v_line text[];
  v_without text;
  v_told text;
  v_reached boolean := false;
  v_wrong text;
begin
  for v_user in select by_user union all (select p.id from pg_temp.person p where p.id <> by_user order by p.label) loop
    exit when cardinality(lines) = 0;
    v_without := pg_temp.told(v_user, command);
    foreach v_line slice 1 in array lines loop
      perform set_config('seoc.violation', v_line[1], true), set_config('seoc.violation_message', v_line[2], true);
      v_told := pg_temp.told(v_user, command);
      perform set_config('seoc.violation', '', true);
      continue when v_told = v_without;
      v_reached := true;
      if v_told ~ 'secret' or v_told ~ '^(2[23]|4[24]|54)' or not (answers_itself or starts_with(v_told, v_line[3] || '|')) then
        v_wrong := concat_ws('; ', v_wrong, format('%s ends as %s', v_line[1], v_told));
      end if;
    end loop;
    exit when v_reached;
  end loop;
  if not v_reached then
    v_without := pg_temp.told(by_user, command);
    foreach v_line slice 1 in array array[
      ['22P02', 'invalid input syntax for type integer:', 'PT422 ROW_INVALID'],
      ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']
    ] loop
      perform set_config('seoc.question', v_line[1], true), set_config('seoc.violation_message', v_line[2], true);
      v_told := pg_temp.told(by_user, command);
      perform set_config('seoc.question', '', true);
      continue when v_told = v_without;
      v_reached := true;
      if not starts_with(v_told, v_line[3] || '|') then
        v_wrong := concat_ws('; ', v_wrong, format('%s ends as %s', v_line[1], v_told));
      end if;
    end loop;
  end if;
  if not v_reached then
    begin
      perform pg_temp.spoil_rows(of_schema, question);
      perform set_config('seoc.question', '22P02', true), set_config('seoc.violation_message', 'invalid input syntax', true);
      v_told := pg_temp.told(by_user, command);
      raise sqlstate 'TAP01';
    exception when sqlstate 'TAP01' then
      null;
    end;
    -- What neither asks nor reads fails by itself; nor does a function that gives whole rows take those of a view for them.
    if v_told = v_without or v_told ~ '^42' then
      v_told := pg_temp.told_when_it_fails(of_body, by_user, command);
    end if;
    v_wrong := case when not starts_with(v_told, 'PT422 ROW_INVALID|') then format('what cannot be read ends as %s', v_told) end;
  end if;
  return is(v_wrong, null, format('%s tells nothing of what it runs into', of_function));
end
$violations$;
alter function newsystem_private.uid() rename to uid_of_request;
create function newsystem_private.uid() returns uuid stable language plpgsql as $$
begin
  if coalesce(current_setting('seoc.question', true), '') <> '' then
    raise exception using errcode = current_setting('seoc.question'), message = current_setting('seoc.violation_message') || ' "secret_value"', detail = 'secret_detail', hint = 'secret_hint', table = 'secret_table';
  end if;
  return newsystem_private.uid_of_request();
end
$$;
grant execute on function newsystem_private.uid() to public;
do $$
declare
  v_table regclass;
begin
  for v_table in
    select c.oid from pg_class c
    where c.relnamespace = 'newsystem'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
  loop
    execute format('create trigger aaa_violate before insert or update or delete on %s for each statement execute function pg_temp.violate()', v_table);
  end loop;
end
$$;
select pg_temp.violations('newsystem', 'newsystem_private.uid', 'newsystem.change_role', 'newsystem.change_role', 'aaaaaaaa-0001-4000-8000-000000000003', $$select newsystem.change_role(colleague => '00000000-0000-4000-8000-000000000007', role => 'operator')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('newsystem', 'newsystem_private.uid', 'newsystem.missing_chunks', 'newsystem.missing_chunks', 'aaaaaaaa-0001-4000-8000-000000000003', $$select newsystem.missing_chunks(session => 'aaaaaaaa-0003-4000-8000-000000000001')$$, false, array[]::text[]);
select pg_temp.violations('newsystem', 'newsystem_private.uid', 'newsystem.request_analysis', 'newsystem.request_analysis', 'aaaaaaaa-0001-4000-8000-000000000003', $$select newsystem.request_analysis(session => 'aaaaaaaa-0003-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('newsystem', 'newsystem_private.uid', 'newsystem.recover_analyses', 'newsystem.recover_analyses', 'aaaaaaaa-0001-4000-8000-000000000003', $$select newsystem.recover_analyses()$$, false, array[]::text[]);
select pg_temp.violations('newsystem', 'newsystem_private.uid', 'newsystem.workflow_patterns', 'newsystem.workflow_patterns', 'aaaaaaaa-0001-4000-8000-000000000003', $$select newsystem.workflow_patterns()$$, false, array[]::text[]);
select pg_temp.violations('newsystem', 'newsystem_private.uid', 'newsystem.performance_dashboard', 'newsystem.performance_dashboard', 'aaaaaaaa-0001-4000-8000-000000000003', $$select newsystem.performance_dashboard()$$, false, array[]::text[]);
select pg_temp.violations('newsystem', 'newsystem_private.uid', 'newsystem.high_roi_opportunities', 'newsystem.high_roi_opportunities', 'aaaaaaaa-0001-4000-8000-000000000003', $$select newsystem.high_roi_opportunities(first => 1)$$, false, array[]::text[]);
select pg_temp.violations('newsystem', 'newsystem_private.uid', 'newsystem.organization_kpis', 'newsystem.organization_kpis', 'aaaaaaaa-0001-4000-8000-000000000003', $$select newsystem.organization_kpis()$$, false, array[]::text[]);
select pg_temp.violations('newsystem', 'newsystem_private.uid', 'newsystem.set_implemented', 'newsystem.set_implemented', 'aaaaaaaa-0001-4000-8000-000000000003', $$select newsystem.set_implemented(opportunity => 'aaaaaaaa-0006-4000-8000-000000000001', implemented => false)$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('newsystem', 'newsystem_private.uid', 'newsystem.create_report', 'newsystem.create_report', 'aaaaaaaa-0001-4000-8000-000000000003', $$select newsystem.create_report(analysis => 'aaaaaaaa-0009-4000-8000-000000000001', report_type => 'pdf')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('newsystem', 'newsystem_private.uid', 'newsystem.share_report', 'newsystem.share_report', 'aaaaaaaa-0001-4000-8000-000000000003', $$select newsystem.share_report(report => 'aaaaaaaa-000a-4000-8000-000000000001', days => 1)$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('newsystem', 'newsystem_private.uid', 'newsystem.unshare_report', 'newsystem.unshare_report', 'aaaaaaaa-0001-4000-8000-000000000003', $$select newsystem.unshare_report(report => 'aaaaaaaa-000a-4000-8000-000000000001')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
select pg_temp.violations('newsystem', 'newsystem_private.uid', 'newsystem.open_shared_report', 'newsystem.open_shared_report', 'aaaaaaaa-0001-4000-8000-000000000003', $$select newsystem.open_shared_report(token => 'token 7xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx')$$, false, array[['23505', 'duplicate key value violates unique constraint', 'PT409 CONFLICT'], ['23P01', 'conflicting key value violates exclusion constraint', 'PT409 CONFLICT'], ['23503', 'insert or update on table', 'PT409 REFERENCE_MISSING'], ['23502', 'null value in column', 'PT422 ROW_INVALID'], ['23514', 'new row violates check constraint', 'PT422 ROW_INVALID'], ['22001', 'value too long for type', 'PT422 ROW_INVALID'], ['44000', 'new row violates check option for view', 'PT422 ROW_INVALID'], ['54000', 'index row size 3000 exceeds maximum 2704 for index', 'PT422 ROW_INVALID'], ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']]::text[]);
create or replace function newsystem_private.my_recordings() returns setof uuid language sql as $$ select null::uuid where false $$;
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000003', $$select newsystem.request_analysis(session => 'aaaaaaaa-0003-4000-8000-000000000001')$$), '^(PT403 NOT_YOUR_RECORDING)$', 'newsystem.request_analysis refuses when its guard says no');
create or replace function newsystem_private.my_recordings() returns setof uuid language sql as $$ select null::uuid $$;
select matches(pg_temp.attempt('authenticated', 'aaaaaaaa-0001-4000-8000-000000000003', $$select newsystem.request_analysis(session => 'aaaaaaaa-0003-4000-8000-000000000001')$$), '^(PT403 NOT_YOUR_RECORDING)$', 'newsystem.request_analysis refuses when its guard says NULL');

select * from finish();
rollback;
