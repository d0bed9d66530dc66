begin;
select plan(392);

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
select pg_temp.act_as('newsystem_api');
select pg_temp.act_as('newsystem_tenant');
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
-- The rows whose access is tested, by table: a condition that tells each from the others; the new rows, as commands that begin
-- alike; and a column that RETURNING reads, since without one Postgres asks for no right to read.
create temporary table subject (relation text primary key, rows text[], head text, commands text[], returned text);
-- A query that answers with the numbers of the rows that are there and for which a further condition holds.
create function pg_temp.numbers(of_relation text, conditions text[] default null)
returns text
language sql
as $numbers$
  select 'select concat_ws('' '', ' || string_agg(
    format('case when exists (select from %s where %s%s) then %s end', of_relation, is_row, ' and (' || conditions[n] || ')', n),
    ', ' order by n
  ) || ')'
  from pg_temp.subject s, unnest(s.rows) with ordinality as listed (is_row, n)
  where s.relation = of_relation
$numbers$;
-- Which rows a user sees.
create function pg_temp.sees(as_role text, by_user text, of_relation text)
returns text
language sql
as $sees$
  select pg_temp.reading(as_role, by_user, pg_temp.numbers(of_relation))
$sees$;
-- Of which rows a condition holds, past every policy; `which` says for each row which of the conditions decides.
create function pg_temp.holds(by_user text, of_relation text, conditions text[], which integer[])
returns text
language sql
as $holds$
  select pg_temp.attempt(null, by_user, 'select 1', pg_temp.numbers(of_relation, array(
    select conditions[at] from unnest(which) with ordinality as listed (at, n) order by n
  )))
$holds$;
-- What comes of a command for each of some rows.
create function pg_temp.writes(as_role text, by_user text, of_relation text, command text, variadic numbers integer[])
returns text
language sql
as $writes$
  select string_agg(pg_temp.attempt(as_role, by_user, command || ' where ' || s.rows[n]), '; ' order by position)
  from pg_temp.subject s, unnest(numbers) with ordinality as listed (n, position)
  where s.relation = of_relation
$writes$;
-- Which rows a command without a WHERE has changed, or which it has left when it deletes. What it has written has another
-- transaction number than the rows that were there.
create function pg_temp.everything(as_role text, by_user text, of_relation text, command text)
returns text
language sql
as $everything$
  select pg_temp.attempt(as_role, by_user, command, pg_temp.numbers(of_relation, case
    when command like 'update %' then array_fill('xmin::text <> pg_current_xact_id()::xid::text'::text, array[cardinality(s.rows)])
  end))
  from pg_temp.subject s
  where s.relation = of_relation
$everything$;
-- What comes of adding each of some new rows, without and with RETURNING: the first shows what the rules for new rows say, the
-- second also needs the row to be visible. A test with RETURNING alone would not notice a missing rule.
create function pg_temp.adds(as_role text, by_user text, of_relation text, variadic numbers integer[])
returns text
language sql
as $adds$
  select string_agg(
    split_part(pg_temp.attempt(as_role, by_user, s.head || s.commands[n]), ' ', 1) || '/' ||
    split_part(pg_temp.attempt(as_role, by_user, s.head || s.commands[n] || ' returning ' || s.returned), ' ', 1),
    '; ' order by position
  )
  from pg_temp.subject s, unnest(numbers) with ordinality as listed (n, position)
  where s.relation = of_relation
$adds$;
-- What comes of reading, adding, changing and deleting in a table at all.
create function pg_temp.touches(as_role text, by_user text, of_relation text, some_column text)
returns text
language sql
as $touches$
  select concat_ws(' ',
    pg_temp.attempt(as_role, by_user, format('select from %s', of_relation)),
    pg_temp.attempt(as_role, by_user, format('insert into %s default values', of_relation)),
    pg_temp.attempt(as_role, by_user, format('update %s set %I = default', of_relation, some_column)),
    pg_temp.attempt(as_role, by_user, format('delete from %s', of_relation))
  )
$touches$;
-- The numbers in what is expected: 1, 2 and 3 in `1+ 2- 3n`.
create function pg_temp.asked(expected text)
returns integer[]
language sql
as $asked$
  select array_agg(rtrim(word, '+-nx.')::integer order by n) from regexp_split_to_table(expected, ' ') with ordinality as listed (word, n)
$asked$;
-- What is expected where SQL of the schema decides. It is asked as the owner, past every policy: each `?` becomes `+` where its
-- condition holds for the row and `-` where it does not. A new row is added for that, and `.` says that it could not be.
create function pg_temp.weighed(by_user text, of_relation text, of_new boolean, expected text, conditions text[])
returns text
language plpgsql
as $weighed$
declare
  v_subject pg_temp.subject;
  v_words text[];
  v_word text;
  v_number integer;
  v_sign text;
  v_asked integer := 0;
  v_query text;
  v_answer text;
begin
  select s.* into strict v_subject from pg_temp.subject s where s.relation = of_relation;
  foreach v_word in array string_to_array(expected, ' ') loop
    v_number := rtrim(v_word, '+-nx?')::integer;
    v_words := v_words || v_number::text;
    foreach v_sign in array string_to_array(ltrim(v_word, '0123456789'), null) loop
      if v_sign = '?' then
        v_asked := v_asked + 1;
        v_query := format('select count(*) from %s where (%s)', of_relation, conditions[v_asked]);
        if of_new then
          v_answer := pg_temp.attempt(null, by_user, v_subject.head || v_subject.commands[v_number], v_query);
          v_sign := case v_answer
            when pg_temp.attempt(null, by_user, 'select 1', v_query) then '-'
            else case when v_answer ~ '^\d{1,4}$' then '+' else '.' end
          end;
        else
          v_answer := pg_temp.attempt(null, by_user, 'select 1', v_query || ' and ' || v_subject.rows[v_number]);
          v_sign := case v_answer when '1' then '+' else '-' end;
        end if;
      end if;
      v_words[cardinality(v_words)] := v_words[cardinality(v_words)] || v_sign;
    end loop;
  end loop;
  return array_to_string(v_words, ' ');
end
$weighed$;
-- The outcomes that are as expected, as a regular expression. `+` is what was allowed and `-` what was denied, in whatever way;
-- `n` was not even found, and `x` was found and refused.
create function pg_temp.outcomes(expected text, allowed text, denied text)
returns text
language sql
as $outcomes$
  select '^' || string_agg((
    select string_agg(case sign when '+' then allowed when 'n' then '0' when 'x' then '42501' when '.' then '[^/;]*' else denied end, '/' order by at)
    from regexp_split_to_table(ltrim(word, '0123456789'), '') with ordinality as signs (sign, at)
  ), '; ' order by n) || '$'
  from regexp_split_to_table(expected, ' ') with ordinality as listed (word, n)
$outcomes$;
-- Without this a denial would prove nothing: there might be no row to deny.
create function pg_temp.rows_exist(of_relation text)
returns text
language sql
as $rows_exist$
  select is(
    pg_temp.holds(null, of_relation, array['true'], array_fill(1, array[cardinality(s.rows)])),
    (select string_agg(n::text, ' ' order by n) from generate_subscripts(s.rows, 1) as n),
    format('the rows of %s that access is tested on exist', of_relation)
  )
  from pg_temp.subject s
  where s.relation = of_relation
$rows_exist$;
-- Who may do what with which rows, as a role: in each line somebody, the rows he sees (`-` where he may be refused instead),
-- the new rows he adds, without and with RETURNING (`1+-`), the rows he updates and those he deletes (`1+ 2n`). What is NULL is
-- not asked.
create function pg_temp.access(of_relation text, as_role text, touched_column text, lines text[])
returns setof text
language plpgsql
as $access$
declare
  v_line text[];
  v_user text;
  v_rows integer := (select cardinality(s.rows) from pg_temp.subject s where s.relation = of_relation);
  v_update text := 'update ' || of_relation || ' set ' || quote_ident(touched_column) || ' = ' || quote_ident(touched_column);
  v_delete text := 'delete from ' || of_relation;
  v_what text;
begin
  foreach v_line slice 1 in array lines loop
    v_user := pg_temp.user_of(v_line[1]);
    if v_line[2] is not null then
      return next matches(
        pg_temp.sees(as_role, v_user, of_relation),
        case v_line[2] when '-' then '^(42501)?$' else '^' || v_line[2] || '$' end,
        format('%s sees %s of %s rows of %s as %s', v_line[1], regexp_count(v_line[2], '\d+'), v_rows, of_relation, as_role)
      );
    end if;
    v_what := v_line[1] || ' %s %s of %s rows %s ' || of_relation || ' as ' || as_role;
    if v_line[3] is not null then
      return next matches(
        pg_temp.adds(as_role, v_user, of_relation, variadic pg_temp.asked(v_line[3])),
        pg_temp.outcomes(v_line[3], '(1|23503|23505|23514)', '42501'),
        format(v_what, 'adds', regexp_count(v_line[3], '\d\+'), regexp_count(v_line[3], '\d+'), 'to') || ', without and with RETURNING'
      );
    end if;
    if v_line[4] is not null then
      return next matches(
        pg_temp.writes(as_role, v_user, of_relation, v_update, variadic pg_temp.asked(v_line[4])),
        pg_temp.outcomes(v_line[4], '1', '(0|42501)'),
        format(v_what, 'updates', regexp_count(v_line[4], '\d\+'), regexp_count(v_line[4], '\d+'), 'of')
      );
    end if;
    if v_line[5] is not null then
      -- Another row may need the one that is deleted; then it was found, which is what the rules decide.
      return next matches(
        pg_temp.writes(as_role, v_user, of_relation, v_delete, variadic pg_temp.asked(v_line[5])),
        pg_temp.outcomes(v_line[5], '(1|23503|23001|PT)[^;]*', '(0|42501)'),
        format(v_what, 'deletes', regexp_count(v_line[5], '\d\+'), regexp_count(v_line[5], '\d+'), 'of')
      );
    end if;
  end loop;
end
$access$;
-- What a command without a WHERE reaches, as a role: in each line somebody, the rows that an assignment changes which reads nothing,
-- and the rows that a DELETE leaves.
create function pg_temp.blindly(of_relation text, as_role text, assignment text, lines text[])
returns setof text
language plpgsql
as $blindly$
declare
  v_line text[];
  v_user text;
  v_rows integer := (select cardinality(s.rows) from pg_temp.subject s where s.relation = of_relation);
  v_what text := '%s %s everything in ' || of_relation || ' as ' || as_role || ' and %s %s of ' || v_rows || ' rows';
begin
  foreach v_line slice 1 in array lines loop
    v_user := pg_temp.user_of(v_line[1]);
    if v_line[2] is not null then
      return next is(
        pg_temp.everything(as_role, v_user, of_relation, format('update %s set %s', of_relation, assignment)),
        v_line[2],
        format(v_what, v_line[1], 'updates', 'changes', regexp_count(v_line[2], '\d+'))
      );
    end if;
    if v_line[3] is not null then
      return next is(
        pg_temp.everything(as_role, v_user, of_relation, format('delete from %s', of_relation)),
        v_line[3],
        format(v_what, v_line[1], 'deletes', 'leaves', regexp_count(v_line[3], '\d+'))
      );
    end if;
  end loop;
end
$blindly$;
-- Which columns somebody changes in which rows, as a role. `changes` are a row, a column and its new value; in each line
-- somebody, and a sign for each change: `+` it is made, `-` the row is found and the column refused, `0` one of the two, `.` not
-- asked. A trigger may be put aside meanwhile, so that the policies are asked alone.
create function pg_temp.changes(of_relation text, as_role text, changes text[], lines text[], without_trigger text)
returns setof text
language plpgsql
as $changes$
declare
  v_line text[];
  v_user text;
  v_outcomes text;
  v_expected text;
begin
  foreach v_line slice 1 in array lines loop
    v_user := pg_temp.user_of(v_line[1]);
    begin
      if without_trigger is not null then
        -- What is deferred would stand in the way.
        set constraints all immediate;
        execute format('alter table %s disable trigger %I', of_relation, without_trigger);
      end if;
      select
        string_agg(pg_temp.writes(
          as_role, v_user, of_relation, format('update %s set %I = %s', of_relation, changes[n][2], changes[n][3]), changes[n][1]::integer
        ), '; ' order by n),
        '^' || string_agg(case sign
          when '+' then '(1|23)'
          when '-' then '(42501|PT403 COLUMN_FORBIDDEN)'
          else '(0|42501|PT403 COLUMN_FORBIDDEN)'
        end || '[^;]*', '; ' order by n) || '$'
      into v_outcomes, v_expected
      from regexp_split_to_table(v_line[2], '') with ordinality as listed (sign, n)
      where sign <> '.';
      raise sqlstate 'TAP00';
    exception when sqlstate 'TAP00' then
      null;
    end;
    return next matches(v_outcomes, v_expected, format(
      '%s changes %s of %s columns in rows of %s as %s',
      v_line[1], regexp_count(v_line[2], '\+'), regexp_count(v_line[2], '[^.]'), of_relation, as_role
    ) || coalesce(format(', by its policies without trigger %s', without_trigger), ''));
  end loop;
end
$changes$;
-- Clients have functions, not tables.
create function pg_temp.closed(of_relation text, somebody text, some_column text)
returns setof text
language plpgsql
as $closed$
declare
  v_user text := pg_temp.user_of(somebody);
begin
  return next is(pg_temp.touches('anon', null, of_relation, some_column), '42501 42501 42501 42501', format('anon may not touch %s', of_relation));
  return next is(
    pg_temp.touches('authenticated', v_user, of_relation, some_column), '42501 42501 42501 42501',
    format('authenticated may not touch %s', of_relation)
  );
end
$closed$;
-- What the floor keeps by itself, beside a rule that opens every row to everybody for every command: in each line somebody, the rows
-- he sees as a regular expression, and what he does not add, update or delete, as for pg_temp.access. Or what the rules keep by themselves,
-- without the floor, where that is named. Afterwards everything is as it was.
create function pg_temp.careless(of_relation text, as_role text, touched_column text, lines text[], without_floor text)
returns setof text
language plpgsql
as $careless$
declare
  v_line text[];
  v_user text;
  v_outcome text;
  v_update text := 'update ' || of_relation || ' set ' || quote_ident(touched_column) || ' = ' || quote_ident(touched_column);
begin
  foreach v_line slice 1 in array lines loop
    v_user := pg_temp.user_of(v_line[1]);
    begin
      execute coalesce(
        'drop policy ' || quote_ident(without_floor) || ' on ' || of_relation,
        format('create policy seoc_careless on %s for all to %I using (true) with check (true)', of_relation, as_role)
      );
      v_outcome := concat_ws('; ',
        pg_temp.sees(as_role, v_user, of_relation),
        pg_temp.adds(as_role, v_user, of_relation, variadic pg_temp.asked(v_line[3])),
        pg_temp.writes(as_role, v_user, of_relation, v_update, variadic pg_temp.asked(v_line[4])),
        pg_temp.writes(as_role, v_user, of_relation, 'delete from ' || of_relation, variadic pg_temp.asked(v_line[5]))
      );
      raise sqlstate 'TAP00';
    exception when sqlstate 'TAP00' then
      null;
    end;
    return next matches(
      v_outcome,
      '^' || concat_ws('; ',
        v_line[2],
        btrim(pg_temp.outcomes(v_line[3], '1', '42501'), '^$'),
        btrim(pg_temp.outcomes(v_line[4], '1', '(0|42501)'), '^$'),
        btrim(pg_temp.outcomes(v_line[5], '1', '(0|42501)'), '^$')
      ) || '$',
      format(
        '%s, %s reaches no row of %s in another tenant as %s',
        case when without_floor is null then 'beside a rule that opens everything' else 'without the floor' end,
        v_line[1], of_relation, as_role
      )
    );
  end loop;
end
$careless$;
create function pg_temp.my_recordings() returns setof uuid language plpgsql stable as $$begin
  return query
    select rs.id from newsystem.recording_sessions rs
    where rs.user_id = newsystem_private.uid()
      and rs.organization_id = any (array(select newsystem_private.tenants()));
end$$;
select is(pg_temp.reading('authenticated', 'aaaaaaaa-0001-4000-8000-000000000001', $$select string_agg(t::text, ' ') from newsystem_private.tenants_as(array['owner']) as t$$), 'null', 'operator of A has role owner in no tenant');
select is(pg_temp.reading('authenticated', 'aaaaaaaa-0001-4000-8000-000000000003', $$select string_agg(t::text, ' ') from newsystem_private.tenants_as(array['owner']) as t$$), 'aaaaaaaa-0000-4000-8000-000000000001'::text, 'owner of A has role owner in his tenant alone');
insert into pg_temp.subject values ('newsystem.organizations', array[$$id = 'aaaaaaaa-0000-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0000-4000-8000-000000000001'$$]::text[], $$insert into newsystem.organizations (name) values $$, array[$$('name 50')$$]::text[], 'id');
select pg_temp.rows_exist('newsystem.organizations');
select pg_temp.access('newsystem.organizations', 'authenticated', 'name', array[
  ['nobody', '-', '1--', '1n 2n', '1- 2-'],
  ['an outsider', '-', null, '1n 2n', null],
  ['operator of A', '1', null, '1n 2n', null],
  ['admin of A', '1', null, '1n 2n', null],
  ['owner of A', '1', '1--', '1+ 2n', '1- 2-'],
  ['owner of B', '2', null, '1n 2+', null]
]);
select pg_temp.changes('newsystem.organizations', 'authenticated', array[['1', 'name', $$'name 71'$$], ['1', 'subscription_tier', $$'free'$$], ['1', 'subscription_status', $$'active'$$], ['1', 'max_users', $$72$$], ['1', 'max_recordings_per_month', $$71$$], ['2', 'name', $$'name 71'$$], ['2', 'subscription_tier', $$'free'$$], ['2', 'subscription_status', $$'active'$$], ['2', 'max_users', $$72$$], ['2', 'max_recordings_per_month', $$71$$]], array[
  ['nobody', '0000000000'],
  ['an outsider', '0000000000'],
  ['operator of A', '0000000000'],
  ['admin of A', '0000000000'],
  ['owner of A', '+----00000'],
  ['owner of B', '00000+----']
], null);
select pg_temp.blindly('newsystem.organizations', 'authenticated', $$name = 'name 71'$$, array[
  ['operator of A', '', null],
  ['owner of A', '1', null],
  ['the report of A', '', null]
]);
select pg_temp.access('newsystem.organizations', 'newsystem_tenant', 'name', array[
  ['the lead of A', '1', null, '2-', '2-'],
  ['the lead of B', '2', null, null, null]
]);
select pg_temp.blindly('newsystem.organizations', 'newsystem_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1', null]
]);
select pg_temp.careless('newsystem.organizations', 'authenticated', 'name', array[
  ['the lead of A', '1', null, '2n', '2-'],
  ['nobody', '', null, null, null]
], null);
insert into pg_temp.subject values ('newsystem.user_profiles', array[$$id = 'aaaaaaaa-0001-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0001-4000-8000-000000000002'$$, $$id = 'aaaaaaaa-0001-4000-8000-000000000003'$$, $$id = 'aaaaaaaa-0001-4000-8000-000000000004'$$, $$id = 'aaaaaaaa-0001-4000-8000-000000000005'$$, $$id = 'aaaaaaaa-0001-4000-8000-000000000006'$$, $$id = 'bbbbbbbb-0001-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0001-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0001-4000-8000-000000000003'$$, $$id = 'bbbbbbbb-0001-4000-8000-000000000004'$$, $$id = 'bbbbbbbb-0001-4000-8000-000000000005'$$, $$id = 'bbbbbbbb-0001-4000-8000-000000000006'$$]::text[], $$insert into newsystem.user_profiles (id, organization_id) values $$, array[$$('aaaaaaaa-0001-4000-8000-000000000900', 'aaaaaaaa-0000-4000-8000-000000000001')$$, $$('aaaaaaaa-0001-4000-8000-000000000900', 'aaaaaaaa-0000-4000-8000-000000000001')$$, $$('aaaaaaaa-0001-4000-8000-000000000900', 'aaaaaaaa-0000-4000-8000-000000000001')$$, $$('aaaaaaaa-0001-4000-8000-000000000900', 'aaaaaaaa-0000-4000-8000-000000000001')$$, $$('aaaaaaaa-0001-4000-8000-000000000900', 'aaaaaaaa-0000-4000-8000-000000000001')$$, $$('aaaaaaaa-0001-4000-8000-000000000900', 'aaaaaaaa-0000-4000-8000-000000000001')$$, $$('bbbbbbbb-0001-4000-8000-000000000900', 'bbbbbbbb-0000-4000-8000-000000000001')$$]::text[], 'id');
select pg_temp.rows_exist('newsystem.user_profiles');
select pg_temp.access('newsystem.user_profiles', 'authenticated', 'first_name', array[
  ['nobody', '-', '4-- 1-- 5-- 7--', '1n 2n 7n', '1- 2- 7-'],
  ['an outsider', '-', null, '1n 2n 7n', null],
  ['operator of A', '1 2 3 4 5 6', null, '1+ 2n 7n', null],
  ['admin of A', '1 2 3 4 5 6', null, '1n 2+ 7n', null],
  ['owner of A', '1 2 3 4 5 6', '3-- 1-- 7--', '1n 2n 7n', '1- 2- 7-'],
  ['the lead of A', '1 2 3 4 5 6', null, '1n 2n 7n', null],
  ['the report of A', '1 2 3 4 5 6', null, '1n 2n 7n', null],
  ['the report''s report of A', '1 2 3 4 5 6', null, '1n 2n 7n', null],
  ['owner of B', '7 8 9 10 11 12', null, '1n 2n 7n', null]
]);
select pg_temp.changes('newsystem.user_profiles', 'authenticated', array[['1', 'role', $$'admin'$$], ['1', 'first_name', $$'first name 71'$$], ['1', 'last_name', $$'last name 71'$$], ['1', 'job_title', $$'job title 71'$$], ['2', 'role', $$'operator'$$], ['2', 'first_name', $$'first name 71'$$], ['2', 'last_name', $$'last name 71'$$], ['2', 'job_title', $$'job title 71'$$], ['7', 'role', $$'admin'$$], ['7', 'first_name', $$'first name 71'$$], ['7', 'last_name', $$'last name 71'$$], ['7', 'job_title', $$'job title 71'$$]], array[
  ['nobody', '000000000000'],
  ['an outsider', '000000000000'],
  ['operator of A', '-+++00000000'],
  ['admin of A', '0000-+++0000'],
  ['owner of A', '000000000000'],
  ['the lead of A', '000000000000'],
  ['the report of A', '000000000000'],
  ['the report''s report of A', '000000000000'],
  ['owner of B', '000000000000']
], null);
select pg_temp.blindly('newsystem.user_profiles', 'authenticated', $$first_name = default$$, array[
  ['operator of A', '1', null],
  ['owner of A', '3', null],
  ['the report of A', '5', null]
]);
select pg_temp.access('newsystem.user_profiles', 'newsystem_tenant', 'first_name', array[
  ['the lead of A', '1 2 3 4 5 6', '7--', '7-', '7-'],
  ['the lead of B', '7 8 9 10 11 12', null, null, null]
]);
select pg_temp.blindly('newsystem.user_profiles', 'newsystem_tenant', $$updated_at = default$$, array[
  ['the lead of A', '1 2 3 4 5 6', '7 8 9 10 11 12']
]);
select pg_temp.careless('newsystem.user_profiles', 'authenticated', 'first_name', array[
  ['the lead of A', '1 2 3 4 5 6', '7--', '7n', '7-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('newsystem.user_profiles', 'newsystem_tenant', null, array[
  ['the lead of A', '1 2 3 4 5 6', '7--', null, null]
], null);
insert into pg_temp.subject values ('newsystem.audit_events', array[$$id = 'aaaaaaaa-0002-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0002-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0002-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0002-4000-8000-000000000002'$$]::text[], $$insert into newsystem.audit_events (organization_id, action_type) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'action type 50')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'action type 150')$$]::text[], 'id');
select pg_temp.rows_exist('newsystem.audit_events');
select pg_temp.access('newsystem.audit_events', 'authenticated', 'actor_id', array[
  ['nobody', '-', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['operator of A', '-', null, null, null],
  ['admin of A', '-', null, null, null],
  ['owner of A', '1 2', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['owner of B', '3 4', null, null, null]
]);
select pg_temp.access('newsystem.audit_events', 'newsystem_tenant', 'actor_id', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.careless('newsystem.audit_events', 'authenticated', 'actor_id', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('newsystem.audit_events', 'newsystem_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
insert into pg_temp.subject values ('newsystem.recording_sessions', array[$$id = 'aaaaaaaa-0003-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0003-4000-8000-000000000002'$$, $$id = 'aaaaaaaa-0003-4000-8000-000000000003'$$, $$id = 'bbbbbbbb-0003-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0003-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0003-4000-8000-000000000003'$$]::text[], $$insert into newsystem.recording_sessions (organization_id, user_id, title) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'title 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000002', 'title 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000003', 'title 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000004', 'title 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000005', 'title 50')$$, $$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000006', 'title 50')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000001', 'title 150')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000002', 'title 150')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000003', 'title 150')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000004', 'title 150')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000005', 'title 150')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000006', 'title 150')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0001-4000-8000-000000000002', 'title 150')$$]::text[], 'id');
select pg_temp.rows_exist('newsystem.recording_sessions');
select pg_temp.access('newsystem.recording_sessions', 'authenticated', 'title', array[
  ['nobody', '-', '10-- 4-- 1-- 5-- 13--', '1n 2n 4n', '1n 2n 4n'],
  ['an outsider', '-', '10-- 4-- 1-- 5-- 13--', '1n 2n 4n', '1n 2n 4n'],
  ['operator of A', '3', '7-- 1++ 2-- 13--', '1n 2n 4n', '1n 2n 4n'],
  ['admin of A', '1 2 3', '8-- 2++ 1-- 13--', '1n 2n 4n', '1+ 2+ 4n'],
  ['owner of A', '1 2 3', '9-- 3++ 1-- 13--', '1n 2n 4n', '1+ 2+ 4n'],
  ['the lead of A', '-', '10-- 4++ 1-- 5-- 13--', '1n 2n 4n', '1n 2n 4n'],
  ['the report of A', '1', '11-- 5++ 1-- 6-- 13--', '1+ 2n 4n', '1n 2n 4n'],
  ['the report''s report of A', '2', '12-- 6++ 1-- 13--', '1n 2+ 4n', '1n 2n 4n'],
  ['owner of B', '4 5 6', '10-- 4-- 1-- 5-- 13--', '1n 2n 4n', '1n 2n 4+']
]);
select pg_temp.changes('newsystem.recording_sessions', 'authenticated', array[['1', 'title', $$'title 71'$$], ['1', 'status', $$'processing'$$], ['1', 'duration_seconds', $$71$$], ['1', 'file_size_bytes', $$71$$], ['1', 'workflow_type', $$'workflow type 71'$$], ['1', 'privacy_settings', $$'{"changed": true}'$$], ['1', 'metadata', $$'{"changed": true}'$$], ['2', 'title', $$'title 71'$$], ['2', 'status', $$'processing'$$], ['2', 'duration_seconds', $$71$$], ['2', 'file_size_bytes', $$71$$], ['2', 'workflow_type', $$'workflow type 71'$$], ['2', 'privacy_settings', $$'{"changed": true}'$$], ['2', 'metadata', $$'{"changed": true}'$$], ['4', 'title', $$'title 71'$$], ['4', 'status', $$'processing'$$], ['4', 'duration_seconds', $$71$$], ['4', 'file_size_bytes', $$71$$], ['4', 'workflow_type', $$'workflow type 71'$$], ['4', 'privacy_settings', $$'{"changed": true}'$$], ['4', 'metadata', $$'{"changed": true}'$$]], array[
  ['nobody', '000000000000000000000'],
  ['an outsider', '000000000000000000000'],
  ['operator of A', '000000000000000000000'],
  ['admin of A', '000000000000000000000'],
  ['owner of A', '000000000000000000000'],
  ['the lead of A', '000000000000000000000'],
  ['the report of A', '+++++++00000000000000'],
  ['the report''s report of A', '0000000+++++++0000000'],
  ['owner of B', '000000000000000000000']
], null);
select pg_temp.blindly('newsystem.recording_sessions', 'authenticated', $$duration_seconds = default$$, array[
  ['operator of A', '3', '1 2 3 4 5 6'],
  ['owner of A', '', '4 5 6'],
  ['the report of A', '1', '1 2 3 4 5 6']
]);
select pg_temp.access('newsystem.recording_sessions', 'newsystem_tenant', 'title', array[
  ['the lead of A', '1 2 3', '13--', '4-', '4-'],
  ['the lead of B', '4 5 6', null, null, null]
]);
select pg_temp.blindly('newsystem.recording_sessions', 'newsystem_tenant', $$duration_seconds = default$$, array[
  ['the lead of A', '1 2 3', '4 5 6']
]);
select pg_temp.careless('newsystem.recording_sessions', 'authenticated', 'title', array[
  ['the lead of A', '1 2 3', '13--', '4n', '4n'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('newsystem.recording_sessions', 'newsystem_tenant', null, array[
  ['the lead of A', '1 2 3', '13--', null, null]
], null);
insert into pg_temp.subject values ('newsystem.video_chunks', array[$$id = 'aaaaaaaa-0004-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0004-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0004-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0004-4000-8000-000000000002'$$]::text[], $$insert into newsystem.video_chunks (organization_id, session_id, chunk_index, file_path) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003', 50, 'file path 50')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000003', 150, 'file path 150')$$]::text[], 'id');
select pg_temp.rows_exist('newsystem.video_chunks');
select pg_temp.access('newsystem.video_chunks', 'authenticated', 'file_size_bytes', array[
  ['nobody', '-', '1-- 2--', '1n 2n 3n', '1- 2- 3-'],
  ['an outsider', '-', '1-- 2--', '1n 2n 3n', null],
  ['operator of A', '-', pg_temp.weighed('aaaaaaaa-0001-4000-8000-000000000001', 'newsystem.video_chunks', true, '1?? 2--', array[$$session_id = any (array(select pg_temp.my_recordings()))$$, $$session_id = any (array(select pg_temp.my_recordings()))$$]), '1n 2n 3n', null],
  ['admin of A', '1 2', pg_temp.weighed('aaaaaaaa-0001-4000-8000-000000000002', 'newsystem.video_chunks', true, '1?? 2--', array[$$session_id = any (array(select pg_temp.my_recordings()))$$, $$session_id = any (array(select pg_temp.my_recordings()))$$]), pg_temp.weighed('aaaaaaaa-0001-4000-8000-000000000002', 'newsystem.video_chunks', false, '1? 2? 3n', array[$$session_id = any (array(select pg_temp.my_recordings()))$$, $$session_id = any (array(select pg_temp.my_recordings()))$$]), null],
  ['owner of A', '1 2', pg_temp.weighed('aaaaaaaa-0001-4000-8000-000000000003', 'newsystem.video_chunks', true, '1?? 2--', array[$$session_id = any (array(select pg_temp.my_recordings()))$$, $$session_id = any (array(select pg_temp.my_recordings()))$$]), pg_temp.weighed('aaaaaaaa-0001-4000-8000-000000000003', 'newsystem.video_chunks', false, '1? 2? 3n', array[$$session_id = any (array(select pg_temp.my_recordings()))$$, $$session_id = any (array(select pg_temp.my_recordings()))$$]), '1- 2- 3-'],
  ['the lead of A', '-', pg_temp.weighed('aaaaaaaa-0001-4000-8000-000000000004', 'newsystem.video_chunks', true, '1?- 2--', array[$$session_id = any (array(select pg_temp.my_recordings()))$$]), '1n 2n 3n', null],
  ['the report of A', '1', pg_temp.weighed('aaaaaaaa-0001-4000-8000-000000000005', 'newsystem.video_chunks', true, '1?- 2--', array[$$session_id = any (array(select pg_temp.my_recordings()))$$]), pg_temp.weighed('aaaaaaaa-0001-4000-8000-000000000005', 'newsystem.video_chunks', false, '1? 2n 3n', array[$$session_id = any (array(select pg_temp.my_recordings()))$$]), null],
  ['the report''s report of A', '2', pg_temp.weighed('aaaaaaaa-0001-4000-8000-000000000006', 'newsystem.video_chunks', true, '1?- 2--', array[$$session_id = any (array(select pg_temp.my_recordings()))$$]), pg_temp.weighed('aaaaaaaa-0001-4000-8000-000000000006', 'newsystem.video_chunks', false, '1n 2? 3n', array[$$session_id = any (array(select pg_temp.my_recordings()))$$]), null],
  ['owner of B', '3 4', pg_temp.weighed('bbbbbbbb-0001-4000-8000-000000000003', 'newsystem.video_chunks', true, '1-- 2??', array[$$session_id = any (array(select pg_temp.my_recordings()))$$, $$session_id = any (array(select pg_temp.my_recordings()))$$]), pg_temp.weighed('bbbbbbbb-0001-4000-8000-000000000003', 'newsystem.video_chunks', false, '1n 2n 3?', array[$$session_id = any (array(select pg_temp.my_recordings()))$$]), null]
]);
select pg_temp.changes('newsystem.video_chunks', 'authenticated', array[['1', 'file_size_bytes', $$71$$], ['1', 'upload_status', $$'uploading'$$], ['1', 'retry_count', $$3$$], ['2', 'file_size_bytes', $$71$$], ['2', 'upload_status', $$'uploading'$$], ['2', 'retry_count', $$3$$], ['3', 'file_size_bytes', $$71$$], ['3', 'upload_status', $$'uploading'$$], ['3', 'retry_count', $$3$$]], array[
  ['nobody', '000000000'],
  ['an outsider', '000000000'],
  ['operator of A', '000000000'],
  ['admin of A', '......000'],
  ['owner of A', '......000'],
  ['the lead of A', '000000000'],
  ['the report of A', '...000000'],
  ['the report''s report of A', '000...000'],
  ['owner of B', '000000...']
], null);
select pg_temp.blindly('newsystem.video_chunks', 'authenticated', $$file_size_bytes = default$$, array[
  ['operator of A', pg_temp.holds('aaaaaaaa-0001-4000-8000-000000000001', 'newsystem.video_chunks', array[$$false$$, $$true$$, $$session_id = any (array(select pg_temp.my_recordings()))$$], array[3, 3, 1, 1]), null],
  ['owner of A', pg_temp.holds('aaaaaaaa-0001-4000-8000-000000000003', 'newsystem.video_chunks', array[$$false$$, $$true$$, $$session_id = any (array(select pg_temp.my_recordings()))$$], array[3, 3, 1, 1]), null],
  ['the report of A', pg_temp.holds('aaaaaaaa-0001-4000-8000-000000000005', 'newsystem.video_chunks', array[$$false$$, $$true$$, $$session_id = any (array(select pg_temp.my_recordings()))$$], array[3, 3, 1, 1]), null]
]);
select pg_temp.access('newsystem.video_chunks', 'newsystem_tenant', 'file_size_bytes', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('newsystem.video_chunks', 'newsystem_tenant', $$file_size_bytes = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('newsystem.video_chunks', 'authenticated', 'file_size_bytes', array[
  ['the lead of A', '1 2', '2--', '3n', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('newsystem.video_chunks', 'newsystem_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
insert into pg_temp.subject values ('newsystem.analysis_results', array[$$id = 'aaaaaaaa-0005-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0005-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0005-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0005-4000-8000-000000000002'$$]::text[], $$insert into newsystem.analysis_results (organization_id, session_id) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000003')$$]::text[], 'id');
select pg_temp.rows_exist('newsystem.analysis_results');
select pg_temp.access('newsystem.analysis_results', 'authenticated', 'status', array[
  ['nobody', '-', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['operator of A', '-', null, null, null],
  ['admin of A', '1 2', null, null, null],
  ['owner of A', '1 2', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '1', null, null, null],
  ['the report''s report of A', '2', null, null, null],
  ['owner of B', '3 4', null, null, null]
]);
select pg_temp.access('newsystem.analysis_results', 'newsystem_tenant', 'status', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('newsystem.analysis_results', 'newsystem_tenant', $$gpt_version = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('newsystem.analysis_results', 'authenticated', 'status', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('newsystem.analysis_results', 'newsystem_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
insert into pg_temp.subject values ('newsystem.automation_opportunities', array[$$id = 'aaaaaaaa-0006-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0006-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0006-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0006-4000-8000-000000000002'$$]::text[], $$insert into newsystem.automation_opportunities (organization_id, analysis_id, session_id, opportunity_type, title, automation_complexity, confidence_score) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0005-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003', 'opportunity type 50', 'title 50', 'low', 0)$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0005-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000003', 'opportunity type 150', 'title 150', 'low', 0)$$]::text[], 'id');
select pg_temp.rows_exist('newsystem.automation_opportunities');
select pg_temp.access('newsystem.automation_opportunities', 'authenticated', 'priority', array[
  ['nobody', '-', '1-- 2--', '1n 2n 3n', '1- 2- 3-'],
  ['an outsider', '-', null, '1n 2n 3n', null],
  ['operator of A', '-', null, '1n 2n 3n', null],
  ['admin of A', '1 2', null, '1+ 2+ 3n', null],
  ['owner of A', '1 2', '1-- 2--', '1+ 2+ 3n', '1- 2- 3-'],
  ['the lead of A', '-', null, '1n 2n 3n', null],
  ['the report of A', '1', null, '1n 2n 3n', null],
  ['the report''s report of A', '2', null, '1n 2n 3n', null],
  ['owner of B', '3 4', null, '1n 2n 3+', null]
]);
select pg_temp.changes('newsystem.automation_opportunities', 'authenticated', array[['1', 'opportunity_type', $$'opportunity type 71'$$], ['1', 'title', $$'title 71'$$], ['1', 'description', $$'description 71'$$], ['1', 'current_time_per_occurrence_seconds', $$71$$], ['1', 'occurrences_per_day', $$71$$], ['1', 'automation_complexity', $$'medium'$$], ['1', 'implementation_effort_hours', $$71$$], ['1', 'estimated_cost_savings_monthly', $$71$$], ['1', 'estimated_implementation_cost', $$71$$], ['1', 'roi_percentage', $$72$$], ['1', 'payback_period_days', $$71$$], ['1', 'confidence_score', $$0.71$$], ['1', 'priority', $$'low'$$], ['1', 'is_implemented', $$true$$], ['1', 'implemented_at', $$timestamptz '2001-02-03 04:05+00'$$], ['1', 'record_metadata', $$'{"changed": true}'$$], ['2', 'opportunity_type', $$'opportunity type 71'$$], ['2', 'title', $$'title 71'$$], ['2', 'description', $$'description 71'$$], ['2', 'current_time_per_occurrence_seconds', $$71$$], ['2', 'occurrences_per_day', $$71$$], ['2', 'automation_complexity', $$'medium'$$], ['2', 'implementation_effort_hours', $$71$$], ['2', 'estimated_cost_savings_monthly', $$71$$], ['2', 'estimated_implementation_cost', $$71$$], ['2', 'roi_percentage', $$72$$], ['2', 'payback_period_days', $$71$$], ['2', 'confidence_score', $$0.71$$], ['2', 'priority', $$'low'$$], ['2', 'is_implemented', $$true$$], ['2', 'implemented_at', $$timestamptz '2001-02-03 04:05+00'$$], ['2', 'record_metadata', $$'{"changed": true}'$$], ['3', 'opportunity_type', $$'opportunity type 71'$$], ['3', 'title', $$'title 71'$$], ['3', 'description', $$'description 71'$$], ['3', 'current_time_per_occurrence_seconds', $$71$$], ['3', 'occurrences_per_day', $$71$$], ['3', 'automation_complexity', $$'medium'$$], ['3', 'implementation_effort_hours', $$71$$], ['3', 'estimated_cost_savings_monthly', $$71$$], ['3', 'estimated_implementation_cost', $$71$$], ['3', 'roi_percentage', $$72$$], ['3', 'payback_period_days', $$71$$], ['3', 'confidence_score', $$0.71$$], ['3', 'priority', $$'low'$$], ['3', 'is_implemented', $$true$$], ['3', 'implemented_at', $$timestamptz '2001-02-03 04:05+00'$$], ['3', 'record_metadata', $$'{"changed": true}'$$]], array[
  ['nobody', '000000000000000000000000000000000000000000000000'],
  ['an outsider', '000000000000000000000000000000000000000000000000'],
  ['operator of A', '000000000000000000000000000000000000000000000000'],
  ['admin of A', '------------+++-------------+++-0000000000000000'],
  ['owner of A', '------------+++-------------+++-0000000000000000'],
  ['the lead of A', '000000000000000000000000000000000000000000000000'],
  ['the report of A', '000000000000000000000000000000000000000000000000'],
  ['the report''s report of A', '000000000000000000000000000000000000000000000000'],
  ['owner of B', '00000000000000000000000000000000------------+++-']
], null);
select pg_temp.blindly('newsystem.automation_opportunities', 'authenticated', $$priority = default$$, array[
  ['operator of A', '', null],
  ['owner of A', '1 2', null],
  ['the report of A', '', null]
]);
select pg_temp.access('newsystem.automation_opportunities', 'newsystem_tenant', 'priority', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('newsystem.automation_opportunities', 'newsystem_tenant', $$description = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('newsystem.automation_opportunities', 'authenticated', 'priority', array[
  ['the lead of A', '1 2', '2--', '3n', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('newsystem.automation_opportunities', 'newsystem_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
insert into pg_temp.subject values ('newsystem.workflow_visualizations', array[$$id = 'aaaaaaaa-0007-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0007-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0007-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0007-4000-8000-000000000002'$$]::text[], $$insert into newsystem.workflow_visualizations (organization_id, analysis_id, session_id, flow_data) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0005-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003', '{"nodes": [], "edges": []}')$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0005-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000003', '{"nodes": [], "edges": []}')$$]::text[], 'id');
select pg_temp.rows_exist('newsystem.workflow_visualizations');
select pg_temp.access('newsystem.workflow_visualizations', 'authenticated', 'flow_data', array[
  ['nobody', '-', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['operator of A', '-', null, null, null],
  ['admin of A', '1 2', null, null, null],
  ['owner of A', '1 2', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '1', null, null, null],
  ['the report''s report of A', '2', null, null, null],
  ['owner of B', '3 4', null, null, null]
]);
select pg_temp.access('newsystem.workflow_visualizations', 'newsystem_tenant', 'flow_data', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('newsystem.workflow_visualizations', 'newsystem_tenant', $$visualization_type = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('newsystem.workflow_visualizations', 'authenticated', 'flow_data', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('newsystem.workflow_visualizations', 'newsystem_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
insert into pg_temp.subject values ('newsystem.workflow_insights', array[$$id = 'aaaaaaaa-0008-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0008-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0008-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0008-4000-8000-000000000002'$$]::text[], $$insert into newsystem.workflow_insights (organization_id, session_id, insight_type, title, confidence_score) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003', 'pattern', 'title 50', 0)$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000003', 'pattern', 'title 150', 0)$$]::text[], 'id');
select pg_temp.rows_exist('newsystem.workflow_insights');
select pg_temp.access('newsystem.workflow_insights', 'authenticated', 'insight_type', array[
  ['nobody', '-', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['operator of A', '-', null, null, null],
  ['admin of A', '1 2', null, null, null],
  ['owner of A', '1 2', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['the lead of A', '-', null, null, null],
  ['the report of A', '1', null, null, null],
  ['the report''s report of A', '2', null, null, null],
  ['owner of B', '3 4', null, null, null]
]);
select pg_temp.access('newsystem.workflow_insights', 'newsystem_tenant', 'insight_type', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('newsystem.workflow_insights', 'newsystem_tenant', $$description = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('newsystem.workflow_insights', 'authenticated', 'insight_type', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('newsystem.workflow_insights', 'newsystem_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
insert into pg_temp.subject values ('newsystem.cost_analyses', array[$$id = 'aaaaaaaa-0009-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-0009-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-0009-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-0009-4000-8000-000000000002'$$]::text[], $$insert into newsystem.cost_analyses (organization_id, analysis_id, session_id, current_monthly_hours, current_monthly_cost, projected_monthly_hours, projected_monthly_cost, total_implementation_cost, monthly_savings, annual_savings, current_hourly_rate) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0005-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003', 0, 0, 0, 0, 0, 100, 1200, 0)$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0005-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000003', 0, 0, 0, 0, 0, 100, 1200, 0)$$]::text[], 'id');
select pg_temp.rows_exist('newsystem.cost_analyses');
select pg_temp.access('newsystem.cost_analyses', 'authenticated', 'current_monthly_hours', array[
  ['nobody', '-', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['an outsider', '-', null, null, null],
  ['operator of A', '-', null, null, null],
  ['admin of A', '1 2', null, null, null],
  ['owner of A', '1 2', '1-- 2--', '1- 2- 3-', '1- 2- 3-'],
  ['owner of B', '3 4', null, null, null]
]);
select pg_temp.access('newsystem.cost_analyses', 'newsystem_tenant', 'current_monthly_hours', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('newsystem.cost_analyses', 'newsystem_tenant', $$payback_period_days = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('newsystem.cost_analyses', 'authenticated', 'current_monthly_hours', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('newsystem.cost_analyses', 'newsystem_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);
insert into pg_temp.subject values ('newsystem.generated_reports', array[$$id = 'aaaaaaaa-000a-4000-8000-000000000001'$$, $$id = 'aaaaaaaa-000a-4000-8000-000000000002'$$, $$id = 'bbbbbbbb-000a-4000-8000-000000000001'$$, $$id = 'bbbbbbbb-000a-4000-8000-000000000002'$$]::text[], $$insert into newsystem.generated_reports (organization_id, analysis_id, session_id, report_type, access_token) values $$, array[$$('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0005-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003', 'pdf', replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''))$$, $$('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0005-4000-8000-000000000001', 'bbbbbbbb-0003-4000-8000-000000000003', 'pdf', replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''))$$]::text[], 'id');
select pg_temp.rows_exist('newsystem.generated_reports');
select pg_temp.access('newsystem.generated_reports', 'authenticated', 'report_type', array[
  ['nobody', '-', '1-- 2--', '1- 2- 3-', '1n 2n 3n'],
  ['an outsider', '-', null, null, '1n 2n 3n'],
  ['operator of A', '-', null, null, '1n 2n 3n'],
  ['admin of A', '1 2', null, null, '1+ 2+ 3n'],
  ['owner of A', '1 2', '1-- 2--', '1- 2- 3-', '1+ 2+ 3n'],
  ['owner of B', '3 4', null, null, '1n 2n 3+']
]);
select pg_temp.blindly('newsystem.generated_reports', 'authenticated', $$file_url = default$$, array[
  ['operator of A', null, '1 2 3 4'],
  ['owner of A', null, '3 4'],
  ['the report of A', null, '1 2 3 4']
]);
select pg_temp.access('newsystem.generated_reports', 'newsystem_tenant', 'report_type', array[
  ['the lead of A', '1 2', '2--', '3-', '3-'],
  ['the lead of B', '3 4', null, null, null]
]);
select pg_temp.blindly('newsystem.generated_reports', 'newsystem_tenant', $$file_url = default$$, array[
  ['the lead of A', '1 2', '3 4']
]);
select pg_temp.careless('newsystem.generated_reports', 'authenticated', 'report_type', array[
  ['the lead of A', '1 2', '2--', '3-', '3n'],
  ['nobody', '', null, null, null]
], null);
select pg_temp.careless('newsystem.generated_reports', 'newsystem_tenant', null, array[
  ['the lead of A', '1 2', '2--', null, null]
], null);

select * from finish();
rollback;
