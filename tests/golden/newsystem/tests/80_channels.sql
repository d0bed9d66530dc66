begin;
select plan(22);

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
select is((select concat_ws(' ', case when polpermissive then 'permissive' else 'restrictive' end, polcmd, (select string_agg(r::regrole::text, ',' order by r::regrole::text) from unnest(polroles) r), case when polqual is not null then 'using' end, case when polwithcheck is not null then 'check' end) from pg_policy where polrelid = 'realtime.messages'::regclass and polname = 'newsystem_listen'), 'permissive r authenticated using', 'policy newsystem_listen on realtime.messages is what it should be');
select is((select concat_ws(' ', case when polpermissive then 'permissive' else 'restrictive' end, polcmd, (select string_agg(r::regrole::text, ',' order by r::regrole::text) from unnest(polroles) r), case when polqual is not null then 'using' end, case when polwithcheck is not null then 'check' end) from pg_policy where polrelid = 'realtime.messages'::regclass and polname = 'newsystem_topics'), 'restrictive * authenticated using check', 'policy newsystem_topics on realtime.messages is what it should be');
select is((select concat_ws(' ', case when polpermissive then 'permissive' else 'restrictive' end, polcmd, (select string_agg(r::regrole::text, ',' order by r::regrole::text) from unnest(polroles) r), case when polqual is not null then 'using' end, case when polwithcheck is not null then 'check' end) from pg_policy where polrelid = 'realtime.messages'::regclass and polname = 'newsystem_topics_anon'), 'restrictive * anon using check', 'policy newsystem_topics_anon on realtime.messages is what it should be');
create temporary table heard on commit drop as select id from realtime.messages;
select is(pg_temp.attempt(null, null, $$insert into newsystem.recording_sessions (id, organization_id, user_id, title, duration_seconds, file_size_bytes, workflow_type, privacy_settings) values ('aaaaaaaa-0003-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000002', 'title 50', null, null, null, '{"blur_faces": true}')$$, $$select string_agg(concat_ws(' ', m.event, (m.topic = concat('recordings:', t.user_id))::text, (m.payload - 'id' = jsonb_build_object('operation', m.event, 'record', jsonb_build_object('id', t.id, 'user_id', t.user_id, 'title', t.title, 'status', t.status, 'duration_seconds', t.duration_seconds)))::text), ', ') from realtime.messages m, (select * from newsystem.recording_sessions where id = 'aaaaaaaa-0003-4000-8000-000000000050') t where m.id not in (select id from pg_temp.heard) and m.private and m.extension = 'broadcast' and m.topic like 'recordings:%'$$), 'INSERT true true', 'a new row of newsystem.recording_sessions is told to the row''s topic');
select is(pg_temp.attempt(null, null, $$insert into newsystem.recording_sessions (id, organization_id, user_id, title, duration_seconds, file_size_bytes, workflow_type, privacy_settings) values ('aaaaaaaa-0003-4000-8000-000000000050', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0001-4000-8000-000000000002', 'title 50', null, null, null, '{"blur_faces": true}'); delete from newsystem.recording_sessions where id = 'aaaaaaaa-0003-4000-8000-000000000050'$$, $$select string_agg(m.event || ' true true', ', ') filter (where m.event = 'DELETE') from realtime.messages m where m.id not in (select id from pg_temp.heard) and m.private and m.extension = 'broadcast' and m.topic like 'recordings:%' having count(distinct m.topic) <= 1$$), 'DELETE true true', 'a deleted row of newsystem.recording_sessions is told to the row''s topic');
select is(pg_temp.attempt(null, null, $$update newsystem.recording_sessions set title = 'title 71' where id = 'aaaaaaaa-0003-4000-8000-000000000001'$$, $$select string_agg(concat_ws(' ', m.event, (m.topic = concat('recordings:', t.user_id))::text, (m.payload - 'id' = jsonb_build_object('operation', m.event, 'record', jsonb_build_object('id', t.id, 'user_id', t.user_id, 'title', t.title, 'status', t.status, 'duration_seconds', t.duration_seconds)))::text), ', ') from realtime.messages m, (select * from newsystem.recording_sessions where id = 'aaaaaaaa-0003-4000-8000-000000000001') t where m.id not in (select id from pg_temp.heard) and m.private and m.extension = 'broadcast' and m.topic like 'recordings:%'$$), 'UPDATE true true', 'another newsystem.recording_sessions.title is told to the row''s topic');
select is(pg_temp.attempt(null, null, $$update newsystem.recording_sessions set title = title where id = 'aaaaaaaa-0003-4000-8000-000000000001'$$, $$select string_agg(m.event, ', ') from realtime.messages m where m.id not in (select id from pg_temp.heard) and m.private and m.extension = 'broadcast' and m.topic like 'recordings:%'$$), 'null', 'the same newsystem.recording_sessions.title is told to nobody');
select is(pg_temp.attempt(null, null, $$update newsystem.recording_sessions set workflow_type = 'workflow type 71' where id = 'aaaaaaaa-0003-4000-8000-000000000001'$$, $$select string_agg(m.event, ', ') from realtime.messages m where m.id not in (select id from pg_temp.heard) and m.private and m.extension = 'broadcast' and m.topic like 'recordings:%'$$), 'null', 'another newsystem.recording_sessions.workflow_type, which is not sent, is told to nobody');
insert into realtime.messages (topic, extension, payload, event, private)
select topic, 'broadcast', '{}', whose, true from (
  select 'A', concat('recordings:', t.user_id) from newsystem.recording_sessions t where id = 'aaaaaaaa-0003-4000-8000-000000000001'
  union all select 'B', concat('recordings:', t.user_id) from newsystem.recording_sessions t where id = 'bbbbbbbb-0003-4000-8000-000000000001'
) as t (whose, topic);
insert into realtime.messages (topic, extension, payload, event, private) values ('of others', 'broadcast', '{}', 'others', true);
select is(pg_temp.reading('authenticated', '00000000-0001-4000-8000-000000000999', $$select count(*) > 0 from realtime.messages where event = 'others'$$), 'false', 'a topic of others is not ours to open');
create policy careless_select on realtime.messages for select to anon, authenticated using (true);
create policy careless_insert on realtime.messages for insert to anon, authenticated with check (true);
select is(pg_temp.reading('authenticated', '00000000-0001-4000-8000-000000000999', $$select count(*) > 0 from realtime.messages where event = 'others'$$), 'true', 'beside a careless rule an outsider hears topics of others');
select is(pg_temp.reading('anon', null, $$select count(*) > 0 from realtime.messages where event = 'others'$$), 'true', 'beside a careless rule a visitor hears topics of others');
select is(pg_temp.reading('anon', null, $$select count(*) > 0 from realtime.messages where event = 'A'$$), 'false', 'beside a careless rule nobody hears nothing of A');
select is(pg_temp.reading('authenticated', '00000000-0001-4000-8000-000000000999', $$select count(*) > 0 from realtime.messages where event = 'A'$$), 'false', 'beside a careless rule an outsider hears nothing of A');
select is(pg_temp.reading('authenticated', 'bbbbbbbb-0001-4000-8000-000000000003', $$select count(*) > 0 from realtime.messages where event = 'A'$$), 'false', 'beside a careless rule owner of B hears nothing of A');
select is(pg_temp.reading('anon', null, $$select count(*) > 0 from realtime.messages where event = 'B'$$), 'false', 'beside a careless rule nobody hears nothing of B');
select is(pg_temp.reading('authenticated', '00000000-0001-4000-8000-000000000999', $$select count(*) > 0 from realtime.messages where event = 'B'$$), 'false', 'beside a careless rule an outsider hears nothing of B');
select is(pg_temp.reading('authenticated', 'aaaaaaaa-0001-4000-8000-000000000003', $$select count(*) > 0 from realtime.messages where event = 'B'$$), 'false', 'beside a careless rule owner of A hears nothing of B');
select is(pg_temp.attempt('anon', null, $$insert into realtime.messages (topic, extension, payload, event, private) values ('recordings:', 'broadcast', '{}', 'forged', true)$$), '42501', 'beside a careless rule anon sends nothing to topics of recordingUpdates');
select is(pg_temp.attempt('authenticated', null, $$insert into realtime.messages (topic, extension, payload, event, private) values ('recordings:', 'broadcast', '{}', 'forged', true)$$), '42501', 'beside a careless rule authenticated sends nothing to topics of recordingUpdates');
drop policy careless_select on realtime.messages;
insert into realtime.messages (topic, extension, payload, event, private)
select distinct concat('recordings:', t.user_id), 'broadcast', '{}'::jsonb, 'of recordingUpdates', true from newsystem.recording_sessions t;
create or replace function newsystem_private.hears_recording_updates("user" uuid) returns boolean language sql stable security definer as $$select exists (select from newsystem.recording_sessions t where id = 'aaaaaaaa-0003-4000-8000-000000000001' and t.user_id = $1)$$;
select is(pg_temp.reading('authenticated', '00000000-0001-4000-8000-000000000999', $$select string_agg(distinct topic, ', ') from realtime.messages where event = 'of recordingUpdates'$$), (select concat('recordings:', t.user_id) from newsystem.recording_sessions t where id = 'aaaaaaaa-0003-4000-8000-000000000001'), 'who is let in to a topic of recordingUpdates hears that one and no other');
create or replace function newsystem_private.hears_recording_updates("user" uuid) returns boolean language sql stable security definer as $$select exists (select from newsystem.recording_sessions t where false)$$;
select is(pg_temp.reading('authenticated', '00000000-0001-4000-8000-000000000999', $$select string_agg(distinct topic, ', ') from realtime.messages where event = 'of recordingUpdates'$$), 'null', 'who is not let in hears nothing of recordingUpdates');

select * from finish();
rollback;
