-- The pipeline: who may write what a model says, that it is written whole, and who reads what followed from it.
begin;
select plan(19);

-- Two organizations. Acme: Ola (owner), Otto and Olga (operators). Globex: Gia (owner). A key is the md5 of a name.
insert into auth.users (id, email)
select md5(name)::uuid, name || '@example.org'
from unnest(array['ola', 'otto', 'olga', 'gia']) as name;
insert into newsystem.organizations (id, name, subscription_tier, max_users, max_recordings_per_month) values
  (md5('acme')::uuid, 'Acme', 'growth', 5, 100),
  (md5('globex')::uuid, 'Globex', 'free', 2, 2);
insert into newsystem.user_profiles (id, organization_id, role)
select md5(name)::uuid, md5(organization)::uuid, role
from (values ('ola', 'acme', 'owner'), ('otto', 'acme', 'operator'), ('olga', 'acme', 'operator'), ('gia', 'globex', 'owner'))
  as person (name, organization, role);

create function pg_temp.sign_in(name text) returns void language plpgsql as $$
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5(name)::uuid, 'role', 'authenticated')::text, true);
  perform set_config('role', 'authenticated', true);
end;
$$;
create function pg_temp.as_pipeline() returns void language plpgsql as $$
begin
  perform set_config('request.jwt.claims', '{"role": "service_role"}', true);
  perform set_config('role', 'service_role', true);
end;
$$;

select pg_temp.sign_in('otto');
insert into newsystem.recording_sessions (id, organization_id, user_id, title) values
  (md5('r1')::uuid, md5('acme')::uuid, md5('otto')::uuid, 'invoices'),
  (md5('r2')::uuid, md5('acme')::uuid, md5('otto')::uuid, 'letters');
select newsystem.request_analysis(md5('r1')::uuid), newsystem.request_analysis(md5('r2')::uuid);
select throws_ok($$ select newsystem.take_analyses() $$, '42501', null, 'nobody takes analyses but the pipeline');
select throws_ok($$ select newsystem.complete_analysis(md5('r1')::uuid, '{}', '{}') $$, '42501', null, 'nor says what came of them');

select pg_temp.as_pipeline();
create temp table taken as select id, session_id, status::text as status from newsystem.take_analyses(10);
select results_eq(
  $$ select session_id, status from taken order by session_id $$,
  $$ select s, 'processing' from unnest(array[md5('r1')::uuid, md5('r2')::uuid]) s order by s $$, 'what waits is taken'
);
select is_empty($$ select from newsystem.take_analyses(10) $$, 'once');
create temp table answer as select '{
  "gpt_version": "m-1", "frames_analyzed": 40, "confidence_score": 0.9, "cost_savings_annual": 1200,
  "opportunities": [{
    "opportunity_type": "copying", "title": "Copy no invoices by hand", "automation_complexity": "low", "confidence_score": 0.8,
    "workflow_steps": ["open", "copy", "close"], "estimated_cost_savings_monthly": 100, "roi_percentage": 400
  }],
  "insights": [{ "insight_type": "bottleneck", "title": "Waits for a signature", "confidence_score": 0.7, "automation_potential": 0.5 }],
  "flows": [{ "flow_data": { "nodes": [{ "id": "1" }], "edges": [] } }],
  "costs": { "current_monthly_hours": 10, "projected_monthly_hours": 4, "current_hourly_rate": 50, "total_implementation_cost": 1000 }
}'::jsonb as good;
create function pg_temp.completed(answer jsonb) returns newsystem.analysis_results language sql as $$
  select c.* from taken t, newsystem.complete_analysis(t.id, '{"said": "so"}', answer) c where t.session_id = md5('r1')::uuid
$$;
select throws_ok(
  $$ select pg_temp.completed(jsonb_set(good, '{opportunities,0,confidence_score}', '1.1')) from answer $$, 'PT400', 'ARGUMENT_INVALID', 'nobody is surer than sure'
);
select throws_ok($$ select pg_temp.completed(good || '{"mood": "fine"}') from answer $$, 'PT400', 'ARGUMENT_INVALID', 'a word that nobody asked for is refused');
select throws_ok(
  $$ select pg_temp.completed(jsonb_set(good, '{flows,0,flow_data}', '{"nodes": {}}')) from answer $$, '23514', null, 'so is a drawing without edges'
);
select is((select count(*) from newsystem.take_analyses(10)), 0::bigint, 'which leaves everything as it was');
select is((select (pg_temp.completed(good)).status::text from answer), 'completed', 'an answer that has the shape is written down');
select throws_ok($$ select pg_temp.completed(good) from answer $$, 'PT409', 'NOT_PROCESSING', 'once');
select is(
  (select f.error_message from taken t, newsystem.fail_analysis(t.id, 'the model is busy') f where t.session_id = md5('r2')::uuid),
  'the model is busy', 'what went wrong is noted'
);

select pg_temp.sign_in('otto');
select results_eq(
  $$ select title, workflow_steps, priority::text from newsystem.automation_opportunities $$,
  $$ values ('Copy no invoices by hand', array['open', 'copy', 'close'], 'medium') $$, 'Otto reads what could be automated'
);
select results_eq(
  $$ select insight_type::text, automation_potential::double precision from newsystem.workflow_insights $$,
  $$ values ('bottleneck', 0.5::double precision) $$, 'what was noticed'
);
select results_eq(
  $$ select visualization_type::text, flow_data->'nodes'->0->>'id' from newsystem.workflow_visualizations $$, $$ values ('flow_chart', '1') $$, 'and sees it drawn'
);
select is_empty($$ select from newsystem.cost_analyses $$, 'what it costs is not for operators');
select is((newsystem.request_analysis(md5('r2')::uuid)).status::text, 'queued', 'what failed he asks for again');
select pg_temp.sign_in('olga');
select is_empty(
  $$ select id from newsystem.workflow_insights union all select id from newsystem.workflow_visualizations union all select id from newsystem.automation_opportunities $$,
  'a colleague reads none of it'
);
select pg_temp.sign_in('ola');
-- 10 hours at 50 are 500 a month, 4 are 200: 300 saved, 3600 a year; 1000 are back after 100 days, and (3600 - 1000) / 1000 is 260 per cent.
select results_eq(
  $$ select current_monthly_cost::numeric, projected_monthly_cost::numeric, monthly_savings, annual_savings, payback_period_days, roi_percentage, confidence_level::text
     from newsystem.cost_analyses $$,
  $$ values (500.00, 200.00, 300.00, 3600.00, 100, 260::double precision, 'medium') $$, 'the owner reads what it costs and brings'
);
select pg_temp.sign_in('gia');
select is_empty($$ select from newsystem.cost_analyses $$, 'and nobody of another organization');

select * from finish();
rollback;
