-- N7, N14: the questions of the specification, on rows whose answers were worked out by hand.
begin;
select plan(15);

-- Two organizations. Acme: Ola (owner), Ada (admin), Otto and Olga (operators). Globex: Gia (owner). A key is the md5 of a name.
insert into auth.users (id, email)
select md5(name)::uuid, name || '@example.org'
from unnest(array['ola', 'ada', 'otto', 'olga', 'gia']) as name;
insert into newsystem.organizations (id, name, subscription_tier, max_users, max_recordings_per_month) values
  (md5('acme')::uuid, 'Acme', 'growth', 5, 100),
  (md5('globex')::uuid, 'Globex', 'free', 2, 2);
insert into newsystem.user_profiles (id, organization_id, role)
select md5(name)::uuid, md5(organization)::uuid, role
from (values
  ('ola', 'acme', 'owner'), ('ada', 'acme', 'admin'), ('otto', 'acme', 'operator'), ('olga', 'acme', 'operator'),
  ('gia', 'globex', 'owner')
) as person (name, organization, role);

create function pg_temp.sign_in(name text) returns void language plpgsql as $$
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5(name)::uuid, 'role', 'authenticated')::text, true);
  perform set_config('role', 'authenticated', true);
end;
$$;

insert into newsystem.recording_sessions (id, organization_id, user_id, title, status, workflow_type)
select md5(name)::uuid, md5(organization)::uuid, md5(person)::uuid, name, 'completed', kind
from (values
  ('r1', 'acme', 'otto', 'invoice_entry'), ('r2', 'acme', 'ada', 'invoice_entry'), ('r3', 'acme', 'otto', 'order_entry'),
  ('r4', 'acme', 'otto', null), ('r5', 'acme', 'olga', 'invoice_entry'), ('r6', 'globex', 'gia', 'invoice_entry')
) as recording (name, organization, person, kind);
insert into newsystem.analysis_results (
  id, organization_id, session_id, status, raw_gpt_response, structured_insights, confidence_score, frames_analyzed,
  processing_time_seconds, automation_opportunities_count, time_savings_hours_weekly, cost_savings_annual
)
select
  md5('a' || n)::uuid, md5(organization)::uuid, md5('r' || n)::uuid, status, raw::jsonb, insights::jsonb, confidence, frames,
  seconds, found, hours, annual
from (values
  (1, 'acme', 'completed', '{"analysis": {"natural_description": "Types invoices.", "workflow_steps": ["open", "type"]}}',
    '{"workflows": [{"category": "billing"}]}', 0.8, 100, 10, 2, 3, 1200),
  (2, 'acme', 'completed', '{}', '{"workflows": [{"category": "billing"}, {"category": "x"}]}', 0.6, 200, 20, 1, 1.5, null),
  (3, 'acme', 'completed', '{"analysis": {"workflow_steps": {"none": true}}}', '{"workflows": [{"category": "orders"}]}', 0.9, 300, 30, 0, null, 5000),
  (4, 'acme', 'completed', '{}', null, 0.5, 50, 5, 1, 2, null),
  (5, 'acme', 'failed', null, '{"workflows": [{"category": "billing"}]}', 0.1, 1, 1, 9, 99, 99999),
  (6, 'globex', 'completed', '{}', '{"workflows": [{"category": "billing"}]}', 0.7, 10, 1, 4, 10, 9999)
) as analysis (n, organization, status, raw, insights, confidence, frames, seconds, found, hours, annual);
insert into newsystem.automation_opportunities (
  id, organization_id, analysis_id, session_id, opportunity_type, title, automation_complexity, confidence_score,
  estimated_cost_savings_monthly, roi_percentage
)
select md5(name)::uuid, md5(organization)::uuid, md5(analysis)::uuid, md5(session)::uuid, 'typing', name, 'low', 0.9, saved, roi
from (values
  ('o1', 'acme', 'a1', 'r1', 100, 301), ('o2', 'acme', 'a1', 'r1', 900, 300), ('o3', 'acme', 'a2', 'r2', null, 450),
  ('o4', 'acme', 'a3', 'r3', 250, 999), ('o5', 'globex', 'a6', 'r6', 700, 999)
) as opportunity (name, organization, analysis, session, saved, roi);

select pg_temp.sign_in('ada');
select results_eq(
  $$ select workflow_type, total_recordings, round(avg_confidence::numeric, 4), total_opportunities, weekly_time_saved, annual_cost_saved
     from newsystem.performance_dashboard() $$,
  $$ values ('order_entry', 1::bigint, 0.9000, 0::bigint, null::double precision, 5000.00),
            ('invoice_entry', 2, 0.7000, 3, 4.5, 1200.00),
            (null, 1, 0.5000, 1, 2, null) $$,
  'per kind of work, the largest savings first, what saves nothing last; failures are not counted'
);
select results_eq(
  $$ select title from newsystem.high_roi_opportunities() $$, $$ values ('o4'), ('o1'), ('o3') $$,
  'more than three times what they cost: 300 per cent is not more'
);
select results_eq($$ select title from newsystem.high_roi_opportunities(2) $$, $$ values ('o4'), ('o1') $$, 'or only the first');
select results_eq(
  $$ select workflow_category, avg_analysis_time, avg_frames, pattern_frequency from newsystem.workflow_patterns() $$,
  $$ values ('billing', 15::double precision, 150::double precision, 2::bigint), ('orders', 30, 300, 1), (null, 5, 50, 1) $$,
  'how often which kind of work was seen'
);
select results_eq(
  $$ select description, step_count from newsystem.recover_analyses() where analysis in (md5('a1')::uuid, md5('a3')::uuid) order by step_count desc $$,
  $$ values ('Types invoices.', 2), (null, 0) $$,
  'what the raw answers say; what is no list has no steps'
);
select is((select count(*) from newsystem.recover_analyses()), 4::bigint, 'of the own organization alone');

select results_eq(
  $$ select round(analysis_accuracy::numeric, 4), weekly_hours_saved, implemented_annual_savings, implemented_count, recordings_this_month, active_users_this_month
     from newsystem.organization_kpis() $$,
  $$ values (0.7000, 6.5::double precision, 0::numeric, 0::bigint, 5::bigint, 3::bigint) $$,
  'how the organization does'
);
select ok((newsystem.set_implemented(md5('o4')::uuid, true)).implemented_at is not null, 'what is built is noted');
select results_eq(
  $$ select implemented_annual_savings, implemented_count from newsystem.organization_kpis() $$, $$ values (3000.00, 1::bigint) $$,
  'and its savings count'
);
select throws_ok($$ select newsystem.set_implemented(md5('o5')::uuid, true) $$, 'PT404', 'OPPORTUNITY_NOT_FOUND', 'not in another organization');

select pg_temp.sign_in('otto');
select results_eq($$ select title from newsystem.high_roi_opportunities() $$, $$ values ('o4'), ('o1') $$, 'an operator is told of his own recordings');
select throws_ok($$ select * from newsystem.performance_dashboard() $$, 'PT403', 'FORBIDDEN', 'and of no totals');

reset role;
insert into newsystem.recording_sessions (id, organization_id, user_id, title, status) values
  (md5('r7')::uuid, md5('globex')::uuid, md5('gia')::uuid, 'r7', 'completed');
insert into newsystem.analysis_results (organization_id, session_id, status, raw_gpt_response, confidence_score, time_savings_hours_weekly, created_at)
values (md5('globex')::uuid, md5('r7')::uuid, 'completed', '{}', 0.1, 1000, now() - interval '366 days');
select results_eq(
  $$ select active_organizations, annual_hours_saved, total_annual_savings, round(platform_accuracy::numeric, 4) from newsystem_private.platform_impact() $$,
  $$ values (2::bigint, 858::double precision, 16199.00, 0.7000) $$,
  'the year of the whole platform, without what is older'
);
select is(
  (select annual_hours_saved from newsystem_private.platform_impact(now() - interval '366 days')), 52000::double precision,
  'as of another day'
);
select is(newsystem_private.isolation_leaks(), 0::bigint, 'N9: no recording is of another organization than its owner');

select * from finish();
rollback;
