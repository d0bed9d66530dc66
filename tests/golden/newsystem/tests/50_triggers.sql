begin;
select plan(69);

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
-- What comes of an update that takes a value of a new row from one to another, line by line: who, from, to, how it ends.
-- `add_row` adds the row with <from>, `step` updates it to <to>.
create function pg_temp.steps(of_table text, of_column text, add_row text, step text, lines text[])
returns setof text
language plpgsql
as $steps$
declare
  v_line text[];
  v_freed text;
begin
  -- What the table itself asks of the column has tests of its own. Here it would refuse rows before a step is looked at, and nobody
  -- would see that steps are not looked at any more.
  select string_agg(format('alter table %s drop constraint %I; ', of_table, c.conname), '' order by c.conname) into v_freed
  from pg_constraint c
  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
  where c.conrelid = of_table::regclass and c.contype = 'c' and a.attname = of_column;
  -- What is deferred would stand in the way of ALTER TABLE.
  v_freed := coalesce('set constraints all immediate; set constraints all deferred; ' || v_freed, '');
  foreach v_line slice 1 in array lines loop
    return next is(
      pg_temp.attempt(
        null,
        pg_temp.user_of(v_line[1]),
        v_freed || replace(add_row, '<from>', v_line[2]) || '; ' || replace(step, '<to>', v_line[3])
      ),
      v_line[4],
      format('%s takes %s.%s from %s to %s: %s', v_line[1], of_table, of_column, v_line[2], v_line[3], v_line[4])
    );
  end loop;
end
$steps$;
-- Sets a quota's limit to a number, or to none; undone with the attempt it is part of.
create function pg_temp.leave_room(of_limit text, of_relation text, rows bigint)
returns void
language plpgsql
as $leave_room$
begin
  execute format(
    'create or replace function %s(new %s) returns bigint language sql as %L',
    of_limit, of_relation, format('select %L::bigint', rows)
  );
end
$leave_room$;
select is(pg_temp.attempt(null, null, $$insert into newsystem.organizations (id, name, subscription_tier, max_users, max_recordings_per_month, updated_at) values ('aaaaaaaa-0000-4000-8000-000000000050', 'name 50', 'enterprise', 1000, 1000, timestamptz '2001-02-03 04:05+00'); update newsystem.organizations set updated_at = timestamptz '2002-02-03 04:05+00' where id = 'aaaaaaaa-0000-4000-8000-000000000050'$$, $$select updated_at = now() from newsystem.organizations where id = 'aaaaaaaa-0000-4000-8000-000000000050'$$), 'true', 'newsystem.organizations.updated_at says when the row last changed');
select is(pg_temp.attempt(null, null, $$insert into newsystem.user_profiles (id, organization_id, role, first_name, last_name, job_title, updated_at) values ('aaaaaaaa-0001-4000-8000-000000000900', 'aaaaaaaa-0000-4000-8000-000000000001', 'operator', null, null, null, timestamptz '2001-02-03 04:05+00'); update newsystem.user_profiles set updated_at = timestamptz '2002-02-03 04:05+00' where id = 'aaaaaaaa-0001-4000-8000-000000000900'$$, $$select updated_at = now() from newsystem.user_profiles where id = 'aaaaaaaa-0001-4000-8000-000000000900'$$), 'true', 'newsystem.user_profiles.updated_at says when the row last changed');
select set_config('request.headers', '{"x-forwarded-for": "203.0.113.7", "user-agent": "pgtap"}', true);
select is(pg_temp.attempt(null, 'aaaaaaaa-0001-4000-8000-000000000003', $$insert into newsystem.user_profiles (id, organization_id, role, first_name, last_name, job_title) values ('aaaaaaaa-0001-4000-8000-000000000900', 'aaaaaaaa-0000-4000-8000-000000000001', 'operator', null, null, null)$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from newsystem.audit_events where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'INSERT' and resource_accessed = 'newsystem.user_profiles'$$), concat_ws(' ', 'aaaaaaaa-0001-4000-8000-000000000003', nullif('203.0.113.7 pgtap', '')), 'a user''s INSERT on newsystem.user_profiles leaves one record of who, what and from where');
select is(pg_temp.attempt(null, null, $$insert into newsystem.user_profiles (id, organization_id, role, first_name, last_name, job_title) values ('aaaaaaaa-0001-4000-8000-000000000900', 'aaaaaaaa-0000-4000-8000-000000000001', 'operator', null, null, null)$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from newsystem.audit_events where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'INSERT' and resource_accessed = 'newsystem.user_profiles'$$), concat_ws(' ', 'nobody', nullif('203.0.113.7 pgtap', '')), 'nobody''s INSERT on newsystem.user_profiles leaves one record of who, what and from where');
select is(pg_temp.attempt(null, 'aaaaaaaa-0001-4000-8000-000000000003', $$insert into newsystem.user_profiles (id, organization_id, role, first_name, last_name, job_title) values ('aaaaaaaa-0001-4000-8000-000000000900', 'aaaaaaaa-0000-4000-8000-000000000001', 'operator', null, null, null); delete from newsystem.user_profiles where id = 'aaaaaaaa-0001-4000-8000-000000000900'$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from newsystem.audit_events where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'DELETE' and resource_accessed = 'newsystem.user_profiles'$$), concat_ws(' ', 'aaaaaaaa-0001-4000-8000-000000000003', nullif('203.0.113.7 pgtap', '')), 'a user''s DELETE on newsystem.user_profiles leaves one record of who, what and from where');
select is(pg_temp.attempt(null, null, $$insert into newsystem.user_profiles (id, organization_id, role, first_name, last_name, job_title) values ('aaaaaaaa-0001-4000-8000-000000000900', 'aaaaaaaa-0000-4000-8000-000000000001', 'operator', null, null, null); delete from newsystem.user_profiles where id = 'aaaaaaaa-0001-4000-8000-000000000900'$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from newsystem.audit_events where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'DELETE' and resource_accessed = 'newsystem.user_profiles'$$), concat_ws(' ', 'nobody', nullif('203.0.113.7 pgtap', '')), 'nobody''s DELETE on newsystem.user_profiles leaves one record of who, what and from where');
select is(pg_temp.attempt(null, 'aaaaaaaa-0001-4000-8000-000000000003', $$update newsystem.user_profiles set first_name = 'first name 71' where id = 'aaaaaaaa-0001-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from newsystem.audit_events where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'newsystem.user_profiles'$$), concat_ws(' ', 'aaaaaaaa-0001-4000-8000-000000000003', nullif('203.0.113.7 pgtap', '')), 'a user''s UPDATE on newsystem.user_profiles leaves one record of who, what and from where');
select is(pg_temp.attempt(null, null, $$update newsystem.user_profiles set first_name = 'first name 71' where id = 'aaaaaaaa-0001-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from newsystem.audit_events where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'newsystem.user_profiles'$$), concat_ws(' ', 'nobody', nullif('203.0.113.7 pgtap', '')), 'nobody''s UPDATE on newsystem.user_profiles leaves one record of who, what and from where');
select is(pg_temp.attempt(null, null, $$insert into newsystem.user_profiles (id, organization_id, role, first_name, last_name, job_title) values ('aaaaaaaa-0001-4000-8000-000000000900', 'aaaaaaaa-0000-4000-8000-000000000001', 'operator', null, null, null)$$, $$select string_agg(concat_ws(' ', (not changes ? 'first_name')::text), '; ') from newsystem.audit_events where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'INSERT' and resource_accessed = 'newsystem.user_profiles'$$), 'true', 'a record of an INSERT on newsystem.user_profiles tells nothing of first_name, which is not there');
select is(pg_temp.attempt(null, null, $$insert into newsystem.user_profiles (id, organization_id, role, first_name, last_name, job_title) values ('aaaaaaaa-0001-4000-8000-000000000900', 'aaaaaaaa-0000-4000-8000-000000000001', 'operator', null, null, null); delete from newsystem.user_profiles where id = 'aaaaaaaa-0001-4000-8000-000000000900'$$, $$select string_agg(concat_ws(' ', row_id::text), '; ') from newsystem.audit_events where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'DELETE' and resource_accessed = 'newsystem.user_profiles'$$), concat_ws(' ', concat_ws(',', 'aaaaaaaa-0001-4000-8000-000000000900')), 'a record of a DELETE on newsystem.user_profiles tells which row it was');
select is(pg_temp.attempt(null, null, $$update newsystem.user_profiles set first_name = 'first name 71' where id = 'aaaaaaaa-0001-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', ((changes ? 'role'))::text), '; ') from newsystem.audit_events where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'newsystem.user_profiles'$$), 'false', 'a record of newsystem.user_profiles.first_name does not tell of role, which stayed');
select is(pg_temp.attempt(null, null, $$update newsystem.user_profiles set updated_at = timestamptz '2001-02-03 04:05+00' where id = 'aaaaaaaa-0001-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from newsystem.audit_events where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'newsystem.user_profiles'$$), 'null', 'a change of newsystem.user_profiles.updated_at alone leaves no record');
select is(pg_temp.attempt(null, null, $$update newsystem.user_profiles set first_name = 'first name 71' where id = 'aaaaaaaa-0001-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', (changes->'first_name'->'old')::text, ((changes->'first_name'->'new') = (select coalesce(to_jsonb(first_name), 'null') from newsystem.user_profiles where id = 'aaaaaaaa-0001-4000-8000-000000000001'))::text, row_id::text), '; ') from newsystem.audit_events where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'newsystem.user_profiles'$$), (select concat_ws(' ', coalesce(to_jsonb(first_name), 'null')::text, 'true', concat_ws(',', id)) from newsystem.user_profiles where id = 'aaaaaaaa-0001-4000-8000-000000000001'), 'a record tells of newsystem.user_profiles.first_name what it was and is, and of which row');
select set_config('request.headers', '', true);
select is(pg_temp.attempt(null, null, $$select pg_temp.leave_room('newsystem_private.user_profiles_quota_limit', 'newsystem.user_profiles', (select count(*) + 1 from newsystem.user_profiles where true and organization_id is not distinct from 'aaaaaaaa-0000-4000-8000-000000000001')); insert into newsystem.user_profiles (id, organization_id, role, first_name, last_name, job_title) values ('aaaaaaaa-0001-4000-8000-000000000900', 'aaaaaaaa-0000-4000-8000-000000000001', 'operator', null, null, null)$$), '1', 'newsystem.user_profiles takes as many rows as the quota allows');
select is(pg_temp.attempt(null, null, $$select pg_temp.leave_room('newsystem_private.user_profiles_quota_limit', 'newsystem.user_profiles', (select count(*) + 1 from newsystem.user_profiles where true and organization_id is not distinct from 'aaaaaaaa-0000-4000-8000-000000000001')); insert into newsystem.user_profiles (id, organization_id, role, first_name, last_name, job_title) values ('aaaaaaaa-0001-4000-8000-000000000900', 'aaaaaaaa-0000-4000-8000-000000000001', 'operator', null, null, null); insert into newsystem.user_profiles (id, organization_id, role, first_name, last_name, job_title) values ('aaaaaaaa-0001-4000-8000-000000000901', 'aaaaaaaa-0000-4000-8000-000000000001', 'operator', null, null, null)$$), 'PT409 TOO_MANY_USERS', 'newsystem.user_profiles takes no row beyond the quota');
select is(pg_temp.attempt(null, null, $$select pg_temp.leave_room('newsystem_private.user_profiles_quota_limit', 'newsystem.user_profiles', (select count(*) + 0 from newsystem.user_profiles where true and organization_id is not distinct from 'aaaaaaaa-0000-4000-8000-000000000001')); insert into newsystem.user_profiles (id, organization_id, role, first_name, last_name, job_title) values ('aaaaaaaa-0001-4000-8000-000000000900', 'aaaaaaaa-0000-4000-8000-000000000001', 'operator', null, null, null)$$), 'PT409 TOO_MANY_USERS', 'newsystem.user_profiles takes no row when the quota is used up');
select is(pg_temp.attempt(null, null, $$select pg_temp.leave_room('newsystem_private.user_profiles_quota_limit', 'newsystem.user_profiles', null); insert into newsystem.user_profiles (id, organization_id, role, first_name, last_name, job_title) values ('aaaaaaaa-0001-4000-8000-000000000900', 'aaaaaaaa-0000-4000-8000-000000000001', 'operator', null, null, null); insert into newsystem.user_profiles (id, organization_id, role, first_name, last_name, job_title) values ('aaaaaaaa-0001-4000-8000-000000000901', 'aaaaaaaa-0000-4000-8000-000000000001', 'operator', null, null, null)$$), '1', 'newsystem.user_profiles takes any number of rows without a limit');
select is(pg_temp.attempt(null, null, $$select pg_temp.leave_room('newsystem_private.user_profiles_quota_limit', 'newsystem.user_profiles', (select count(*) + 1 from newsystem.user_profiles where true and organization_id is not distinct from 'aaaaaaaa-0000-4000-8000-000000000001')); insert into newsystem.user_profiles (id, organization_id, role, first_name, last_name, job_title) values ('aaaaaaaa-0001-4000-8000-000000000900', 'aaaaaaaa-0000-4000-8000-000000000001', 'operator', null, null, null); insert into newsystem.user_profiles (id, organization_id, role, first_name, last_name, job_title) values ('bbbbbbbb-0001-4000-8000-000000000900', 'bbbbbbbb-0000-4000-8000-000000000001', 'operator', null, null, null)$$), '1', 'newsystem.user_profiles does not count the rows of another tenant');
select is(pg_temp.attempt(null, null, $$select newsystem_private.user_profiles_quota_limit(r) from newsystem.user_profiles as r where id = 'aaaaaaaa-0001-4000-8000-000000000001'$$), '1', 'newsystem.user_profiles has a limit that can be told');
select is(pg_temp.attempt(null, null, $$insert into auth.users (id, email, raw_app_meta_data, raw_user_meta_data) values ('00000000-0001-4000-8000-000000000990', 'newcomer@example.com', jsonb_build_object('organization_id', 'aaaaaaaa-0000-4000-8000-000000000001'), '{}')$$, $$select concat_ws(' ', organization_id::text) from newsystem.user_profiles where id = '00000000-0001-4000-8000-000000000990'$$), 'aaaaaaaa-0000-4000-8000-000000000001', 'an account of a tenant becomes a row of that tenant: newsystem.user_profiles');
select is(pg_temp.attempt(null, null, $$insert into auth.users (id, email, raw_app_meta_data, raw_user_meta_data) values ('00000000-0001-4000-8000-000000000990', null, jsonb_build_object('organization_id', 'aaaaaaaa-0000-4000-8000-000000000001'), '{}')$$, $$select count(*) from newsystem.user_profiles where id = '00000000-0001-4000-8000-000000000990'$$), '1', 'an account without address becomes a row: newsystem.user_profiles');
select is(pg_temp.attempt(null, null, $$insert into auth.users (id, email, raw_app_meta_data, raw_user_meta_data) values ('00000000-0001-4000-8000-000000000990', 'newcomer@example.com', '{}', '{}')$$, $$select count(*) from newsystem.user_profiles where id = '00000000-0001-4000-8000-000000000990'$$), '0', 'an account without tenant becomes no row, and is an account: newsystem.user_profiles');
select is(pg_temp.attempt(null, null, $$insert into auth.users (id, email, raw_app_meta_data, raw_user_meta_data) values ('00000000-0001-4000-8000-000000000990', 'newcomer@example.com', '{}', jsonb_build_object('organization_id', 'aaaaaaaa-0000-4000-8000-000000000001'))$$, $$select count(*) from newsystem.user_profiles where id = '00000000-0001-4000-8000-000000000990'$$), '0', 'nobody chooses his own tenant: newsystem.user_profiles');
select is(pg_temp.attempt(null, null, $$insert into auth.users (id, email, raw_app_meta_data, raw_user_meta_data) values ('00000000-0001-4000-8000-000000000990', 'newcomer@example.com', jsonb_build_object('organization_id', '00000000-0000-4000-8000-00000000dead'), '{}')$$, $$select count(*) from newsystem.user_profiles where id = '00000000-0001-4000-8000-000000000990'$$), '0', 'an account of an unknown tenant becomes no row: newsystem.user_profiles');
select is(pg_temp.attempt(null, null, $$insert into auth.users (id, email, raw_app_meta_data, raw_user_meta_data) values ('00000000-0001-4000-8000-000000000990', 'newcomer@example.com', jsonb_build_object('organization_id', 'no uuid'), '{}')$$, $$select count(*) from newsystem.user_profiles where id = '00000000-0001-4000-8000-000000000990'$$), '0', 'an account of no tenant at all becomes no row: newsystem.user_profiles');
select pg_temp.steps('newsystem.recording_sessions', 'status', $$insert into newsystem.recording_sessions (id, organization_id, user_id, title, status, duration_seconds, file_size_bytes, workflow_type, privacy_settings) values ('aaaaaaaa-0003-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000002', 'title 50', <from>, null, null, null, '{"blur_faces": true}')$$, $$update newsystem.recording_sessions set status = <to> where id = 'aaaaaaaa-0003-4000-8000-000000000050'$$, array[
  ['nobody', '''recording''', '''processing''', '1'],
  ['nobody', '''recording''', '''failed''', '1'],
  ['nobody', '''recording''', '''completed''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''processing''', '''recording''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''processing''', '''failed''', '1'],
  ['nobody', '''processing''', '''completed''', '1'],
  ['nobody', '''failed''', '''recording''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''failed''', '''processing''', '1'],
  ['nobody', '''failed''', '''completed''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''completed''', '''recording''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''completed''', '''processing''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''completed''', '''failed''', 'PT409 TRANSITION_NOT_ALLOWED']
]);
select is(pg_temp.attempt(null, null, $$select pg_temp.leave_room('newsystem_private.recording_sessions_quota_limit', 'newsystem.recording_sessions', (select count(*) + 1 from newsystem.recording_sessions where true and organization_id is not distinct from 'aaaaaaaa-0000-4000-8000-000000000001' and date_trunc('month', created_at::timestamptz, 'UTC') = date_trunc('month', (timestamptz '2001-02-03 04:05+00')::timestamptz, 'UTC'))); insert into newsystem.recording_sessions (id, organization_id, created_at, user_id, title, duration_seconds, file_size_bytes, workflow_type, privacy_settings) values ('aaaaaaaa-0003-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', timestamptz '2001-02-03 04:05+00', 'aaaaaaaa-0001-4000-8000-000000000002', 'title 50', null, null, null, '{"blur_faces": true}')$$), '1', 'newsystem.recording_sessions takes as many rows as the quota allows');
select is(pg_temp.attempt(null, null, $$select pg_temp.leave_room('newsystem_private.recording_sessions_quota_limit', 'newsystem.recording_sessions', (select count(*) + 1 from newsystem.recording_sessions where true and organization_id is not distinct from 'aaaaaaaa-0000-4000-8000-000000000001' and date_trunc('month', created_at::timestamptz, 'UTC') = date_trunc('month', (timestamptz '2001-02-03 04:05+00')::timestamptz, 'UTC'))); insert into newsystem.recording_sessions (id, organization_id, created_at, user_id, title, duration_seconds, file_size_bytes, workflow_type, privacy_settings) values ('aaaaaaaa-0003-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', timestamptz '2001-02-03 04:05+00', 'aaaaaaaa-0001-4000-8000-000000000002', 'title 50', null, null, null, '{"blur_faces": true}'); insert into newsystem.recording_sessions (id, organization_id, created_at, user_id, title, duration_seconds, file_size_bytes, workflow_type, privacy_settings) values ('aaaaaaaa-0003-4000-8000-000000000051', 'aaaaaaaa-0000-4000-8000-000000000001', timestamptz '2001-02-03 04:05+00', 'aaaaaaaa-0001-4000-8000-000000000003', 'title 51', null, null, null, '{"blur_faces": true}')$$), 'PT409 TOO_MANY_RECORDINGS', 'newsystem.recording_sessions takes no row beyond the quota');
select is(pg_temp.attempt(null, null, $$select pg_temp.leave_room('newsystem_private.recording_sessions_quota_limit', 'newsystem.recording_sessions', (select count(*) + 0 from newsystem.recording_sessions where true and organization_id is not distinct from 'aaaaaaaa-0000-4000-8000-000000000001' and date_trunc('month', created_at::timestamptz, 'UTC') = date_trunc('month', (timestamptz '2001-02-03 04:05+00')::timestamptz, 'UTC'))); insert into newsystem.recording_sessions (id, organization_id, created_at, user_id, title, duration_seconds, file_size_bytes, workflow_type, privacy_settings) values ('aaaaaaaa-0003-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', timestamptz '2001-02-03 04:05+00', 'aaaaaaaa-0001-4000-8000-000000000002', 'title 50', null, null, null, '{"blur_faces": true}')$$), 'PT409 TOO_MANY_RECORDINGS', 'newsystem.recording_sessions takes no row when the quota is used up');
select is(pg_temp.attempt(null, null, $$select pg_temp.leave_room('newsystem_private.recording_sessions_quota_limit', 'newsystem.recording_sessions', null); insert into newsystem.recording_sessions (id, organization_id, created_at, user_id, title, duration_seconds, file_size_bytes, workflow_type, privacy_settings) values ('aaaaaaaa-0003-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', timestamptz '2001-02-03 04:05+00', 'aaaaaaaa-0001-4000-8000-000000000002', 'title 50', null, null, null, '{"blur_faces": true}'); insert into newsystem.recording_sessions (id, organization_id, created_at, user_id, title, duration_seconds, file_size_bytes, workflow_type, privacy_settings) values ('aaaaaaaa-0003-4000-8000-000000000051', 'aaaaaaaa-0000-4000-8000-000000000001', timestamptz '2001-02-03 04:05+00', 'aaaaaaaa-0001-4000-8000-000000000003', 'title 51', null, null, null, '{"blur_faces": true}')$$), '1', 'newsystem.recording_sessions takes any number of rows without a limit');
select is(pg_temp.attempt(null, null, $$select pg_temp.leave_room('newsystem_private.recording_sessions_quota_limit', 'newsystem.recording_sessions', (select count(*) + 1 from newsystem.recording_sessions where true and organization_id is not distinct from 'aaaaaaaa-0000-4000-8000-000000000001' and date_trunc('month', created_at::timestamptz, 'UTC') = date_trunc('month', (timestamptz '2001-02-03 04:05+00')::timestamptz, 'UTC'))); insert into newsystem.recording_sessions (id, organization_id, created_at, user_id, title, duration_seconds, file_size_bytes, workflow_type, privacy_settings) values ('aaaaaaaa-0003-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', timestamptz '2001-02-03 04:05+00', 'aaaaaaaa-0001-4000-8000-000000000002', 'title 50', null, null, null, '{"blur_faces": true}'); insert into newsystem.recording_sessions (id, organization_id, created_at, user_id, title, duration_seconds, file_size_bytes, workflow_type, privacy_settings) values ('bbbbbbbb-0003-4000-8000-000000000052', 'bbbbbbbb-0000-4000-8000-000000000001', timestamptz '2001-02-03 04:05+00', 'bbbbbbbb-0001-4000-8000-000000000004', 'title 152', null, null, null, '{"blur_faces": true}')$$), '1', 'newsystem.recording_sessions does not count the rows of another tenant');
select is(pg_temp.attempt(null, null, $$select pg_temp.leave_room('newsystem_private.recording_sessions_quota_limit', 'newsystem.recording_sessions', (select count(*) + 1 from newsystem.recording_sessions where true and organization_id is not distinct from 'aaaaaaaa-0000-4000-8000-000000000001' and date_trunc('month', created_at::timestamptz, 'UTC') = date_trunc('month', (timestamptz '2001-02-03 04:05+00')::timestamptz, 'UTC'))); insert into newsystem.recording_sessions (id, organization_id, created_at, user_id, title, duration_seconds, file_size_bytes, workflow_type, privacy_settings) values ('aaaaaaaa-0003-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', timestamptz '2001-02-03 04:05+00', 'aaaaaaaa-0001-4000-8000-000000000002', 'title 50', null, null, null, '{"blur_faces": true}'); insert into newsystem.recording_sessions (id, organization_id, created_at, user_id, title, duration_seconds, file_size_bytes, workflow_type, privacy_settings) values ('aaaaaaaa-0003-4000-8000-000000000051', 'aaaaaaaa-0000-4000-8000-000000000001', timestamptz '2002-02-03 04:05+00', 'aaaaaaaa-0001-4000-8000-000000000003', 'title 51', null, null, null, '{"blur_faces": true}')$$), '1', 'newsystem.recording_sessions does not count the rows of another time');
select is(pg_temp.attempt(null, null, $$select newsystem_private.recording_sessions_quota_limit(r) from newsystem.recording_sessions as r where id = 'aaaaaaaa-0003-4000-8000-000000000001'$$), '1', 'newsystem.recording_sessions has a limit that can be told');
select set_config('request.headers', '{"x-forwarded-for": "203.0.113.7", "user-agent": "pgtap"}', true);
select is(pg_temp.attempt(null, 'aaaaaaaa-0001-4000-8000-000000000003', $$insert into newsystem.analysis_results (id, organization_id, session_id, gpt_version, frames_analyzed, raw_gpt_response, structured_insights, confidence_score, analysis_cost, processing_time_seconds, time_savings_hours_weekly, cost_savings_annual, error_message) values ('aaaaaaaa-0005-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003', null, null, '{"analysis": {}}', null, 0.5, null, null, null, null, null)$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from newsystem.audit_events where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'INSERT' and resource_accessed = 'newsystem.analysis_results'$$), concat_ws(' ', 'aaaaaaaa-0001-4000-8000-000000000003', nullif('203.0.113.7 pgtap', '')), 'a user''s INSERT on newsystem.analysis_results leaves one record of who, what and from where');
select is(pg_temp.attempt(null, null, $$insert into newsystem.analysis_results (id, organization_id, session_id, gpt_version, frames_analyzed, raw_gpt_response, structured_insights, confidence_score, analysis_cost, processing_time_seconds, time_savings_hours_weekly, cost_savings_annual, error_message) values ('aaaaaaaa-0005-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003', null, null, '{"analysis": {}}', null, 0.5, null, null, null, null, null)$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from newsystem.audit_events where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'INSERT' and resource_accessed = 'newsystem.analysis_results'$$), concat_ws(' ', 'nobody', nullif('203.0.113.7 pgtap', '')), 'nobody''s INSERT on newsystem.analysis_results leaves one record of who, what and from where');
select is(pg_temp.attempt(null, 'aaaaaaaa-0001-4000-8000-000000000003', $$insert into newsystem.analysis_results (id, organization_id, session_id, gpt_version, frames_analyzed, raw_gpt_response, structured_insights, confidence_score, analysis_cost, processing_time_seconds, time_savings_hours_weekly, cost_savings_annual, error_message) values ('aaaaaaaa-0005-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003', null, null, '{"analysis": {}}', null, 0.5, null, null, null, null, null); delete from newsystem.analysis_results where id = 'aaaaaaaa-0005-4000-8000-000000000050'$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from newsystem.audit_events where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'DELETE' and resource_accessed = 'newsystem.analysis_results'$$), concat_ws(' ', 'aaaaaaaa-0001-4000-8000-000000000003', nullif('203.0.113.7 pgtap', '')), 'a user''s DELETE on newsystem.analysis_results leaves one record of who, what and from where');
select is(pg_temp.attempt(null, null, $$insert into newsystem.analysis_results (id, organization_id, session_id, gpt_version, frames_analyzed, raw_gpt_response, structured_insights, confidence_score, analysis_cost, processing_time_seconds, time_savings_hours_weekly, cost_savings_annual, error_message) values ('aaaaaaaa-0005-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003', null, null, '{"analysis": {}}', null, 0.5, null, null, null, null, null); delete from newsystem.analysis_results where id = 'aaaaaaaa-0005-4000-8000-000000000050'$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from newsystem.audit_events where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'DELETE' and resource_accessed = 'newsystem.analysis_results'$$), concat_ws(' ', 'nobody', nullif('203.0.113.7 pgtap', '')), 'nobody''s DELETE on newsystem.analysis_results leaves one record of who, what and from where');
select is(pg_temp.attempt(null, 'aaaaaaaa-0001-4000-8000-000000000003', $$update newsystem.analysis_results set gpt_version = 'gpt version 71' where id = 'aaaaaaaa-0005-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from newsystem.audit_events where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'newsystem.analysis_results'$$), concat_ws(' ', 'aaaaaaaa-0001-4000-8000-000000000003', nullif('203.0.113.7 pgtap', '')), 'a user''s UPDATE on newsystem.analysis_results leaves one record of who, what and from where');
select is(pg_temp.attempt(null, null, $$update newsystem.analysis_results set gpt_version = 'gpt version 71' where id = 'aaaaaaaa-0005-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', coalesce(actor_id::text, 'nobody'), host(ip_address), user_agent), '; ') from newsystem.audit_events where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'newsystem.analysis_results'$$), concat_ws(' ', 'nobody', nullif('203.0.113.7 pgtap', '')), 'nobody''s UPDATE on newsystem.analysis_results leaves one record of who, what and from where');
select is(pg_temp.attempt(null, null, $$insert into newsystem.analysis_results (id, organization_id, session_id, gpt_version, frames_analyzed, raw_gpt_response, structured_insights, confidence_score, analysis_cost, processing_time_seconds, time_savings_hours_weekly, cost_savings_annual, error_message) values ('aaaaaaaa-0005-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003', null, null, '{"analysis": {}}', null, 0.5, null, null, null, null, null)$$, $$select string_agg(concat_ws(' ', (coalesce(changes->'raw_gpt_response'->'new', 'null') in ('null', '"***"') and not changes ? 'gpt_version')::text), '; ') from newsystem.audit_events where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'INSERT' and resource_accessed = 'newsystem.analysis_results'$$), 'true', 'a record of an INSERT on newsystem.analysis_results tells nothing masked, and nothing of gpt_version, which is not there');
select is(pg_temp.attempt(null, null, $$insert into newsystem.analysis_results (id, organization_id, session_id, gpt_version, frames_analyzed, raw_gpt_response, structured_insights, confidence_score, analysis_cost, processing_time_seconds, time_savings_hours_weekly, cost_savings_annual, error_message) values ('aaaaaaaa-0005-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003', null, null, '{"analysis": {}}', null, 0.5, null, null, null, null, null); delete from newsystem.analysis_results where id = 'aaaaaaaa-0005-4000-8000-000000000050'$$, $$select string_agg(concat_ws(' ', row_id::text, (coalesce(changes->'raw_gpt_response'->'old', 'null') in ('null', '"***"'))::text), '; ') from newsystem.audit_events where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'DELETE' and resource_accessed = 'newsystem.analysis_results'$$), concat_ws(' ', concat_ws(',', 'aaaaaaaa-0005-4000-8000-000000000050'), 'true'), 'a record of a DELETE on newsystem.analysis_results tells which row it was, and nothing masked');
select is(pg_temp.attempt(null, null, $$update newsystem.analysis_results set gpt_version = 'gpt version 71' where id = 'aaaaaaaa-0005-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', ((changes ? 'status'))::text), '; ') from newsystem.audit_events where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'newsystem.analysis_results'$$), 'false', 'a record of newsystem.analysis_results.gpt_version does not tell of status, which stayed');
select is(pg_temp.attempt(null, null, $$update newsystem.analysis_results set gpt_version = 'gpt version 71' where id = 'aaaaaaaa-0005-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', (changes->'gpt_version'->'old')::text, ((changes->'gpt_version'->'new') = (select coalesce(to_jsonb(gpt_version), 'null') from newsystem.analysis_results where id = 'aaaaaaaa-0005-4000-8000-000000000001'))::text, row_id::text), '; ') from newsystem.audit_events where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'newsystem.analysis_results'$$), (select concat_ws(' ', coalesce(to_jsonb(gpt_version), 'null')::text, 'true', concat_ws(',', id)) from newsystem.analysis_results where id = 'aaaaaaaa-0005-4000-8000-000000000001'), 'a record tells of newsystem.analysis_results.gpt_version what it was and is, and of which row');
select is(pg_temp.attempt(null, null, $$update newsystem.analysis_results set structured_insights = '{"changed": true}' where id = 'aaaaaaaa-0005-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', (changes->'structured_insights'->'old')::text, (changes->'structured_insights'->'new')::text), '; ') from newsystem.audit_events where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'newsystem.analysis_results'$$), (select concat_ws(' ', case when structured_insights is null then 'null' else '"***"' end, '"***"') from newsystem.analysis_results where id = 'aaaaaaaa-0005-4000-8000-000000000001'), 'a record tells that newsystem.analysis_results.structured_insights changed, and not to what');
select is(pg_temp.attempt(null, null, $$update newsystem.analysis_results set structured_insights = '{"changed": true}' where id = 'aaaaaaaa-0005-4000-8000-000000000001'; update newsystem.analysis_results set structured_insights = null where id = 'aaaaaaaa-0005-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', (coalesce(changes->'structured_insights'->'old', 'null') in ('null', '"***"') and coalesce(changes->'structured_insights'->'new', 'null') in ('null', '"***"'))::text), '; ') from newsystem.audit_events where xmin::text <> pg_current_xact_id()::xid::text and action_type = 'UPDATE' and resource_accessed = 'newsystem.analysis_results'$$), 'true; true', 'no record tells what newsystem.analysis_results.structured_insights was');
select set_config('request.headers', '', true);
select pg_temp.steps('newsystem.analysis_results', 'status', $$insert into newsystem.analysis_results (id, organization_id, session_id, status, gpt_version, frames_analyzed, raw_gpt_response, structured_insights, confidence_score, analysis_cost, processing_time_seconds, time_savings_hours_weekly, cost_savings_annual, error_message) values ('aaaaaaaa-0005-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0003-4000-8000-000000000003', <from>, null, null, '{"analysis": {}}', null, 0.5, null, null, null, null, null)$$, $$update newsystem.analysis_results set status = <to> where id = 'aaaaaaaa-0005-4000-8000-000000000050'$$, array[
  ['nobody', '''queued''', '''processing''', '1'],
  ['nobody', '''queued''', '''failed''', '1'],
  ['nobody', '''queued''', '''completed''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''processing''', '''queued''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''processing''', '''failed''', '1'],
  ['nobody', '''processing''', '''completed''', '1'],
  ['nobody', '''failed''', '''queued''', '1'],
  ['nobody', '''failed''', '''processing''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''failed''', '''completed''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''completed''', '''queued''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''completed''', '''processing''', 'PT409 TRANSITION_NOT_ALLOWED'],
  ['nobody', '''completed''', '''failed''', 'PT409 TRANSITION_NOT_ALLOWED']
]);

select * from finish();
rollback;
