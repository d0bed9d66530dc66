-- N8: report links. A token opens one report to whoever holds it, until it expires, and counts that.
begin;
select plan(16);

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
create temporary table link (token text, made text);
grant all on link to public;

select pg_temp.sign_in('otto');
select throws_ok($$ select newsystem.create_report(md5('a1')::uuid, 'pdf') $$, 'PT403', 'FORBIDDEN', 'an operator makes no report');
select pg_temp.sign_in('ada');
select throws_ok($$ select newsystem.create_report(md5('a6')::uuid, 'pdf') $$, 'PT404', 'ANALYSIS_NOT_FOUND', 'none of another organization');
select throws_ok($$ select newsystem.create_report(md5('a5')::uuid, 'pdf') $$, 'PT404', 'ANALYSIS_NOT_FOUND', 'none of a failure');
select lives_ok(
  $$ insert into link select l.access_token, 'first'
     from newsystem.create_report(md5('a1')::uuid, 'pdf') report, newsystem.share_report(report, 7) l $$,
  'a report, and its link'
);
select throws_ok($$ select access_token from newsystem.generated_reports $$, '42501', null, 'the token is told once and read by nobody');

select set_config('request.jwt.claims', '{"role": "anon"}', true), set_config('role', 'anon', true);
select is((newsystem.open_shared_report((select token from link where made = 'first'))).report_type::text, 'pdf', 'whoever holds it reads the report');
select lives_ok($$ select newsystem.open_shared_report((select token from link where made = 'first')) $$, 'again');
select throws_ok($$ select newsystem.open_shared_report(repeat('0', 64)) $$, 'PT404', 'LINK_NOT_FOUND', 'a guess opens nothing');
select throws_ok($$ select newsystem.open_shared_report('short') $$, 'PT400', 'ARGUMENT_INVALID', 'nor does half a token');
select throws_ok($$ select * from newsystem.generated_reports $$, '42501', null, 'and nothing else is open');

reset role;
select is((select download_count from newsystem.generated_reports), 2, 'both are counted');
update newsystem.generated_reports set expires_at = now() - interval '1 second';
set local role anon;
select throws_ok($$ select newsystem.open_shared_report((select token from link where made = 'first')) $$, 'PT404', 'LINK_NOT_FOUND', 'it expires');

select pg_temp.sign_in('ada');
select lives_ok(
  $$ insert into link select l.access_token, 'second' from newsystem.generated_reports gr, newsystem.share_report(gr.id) l $$, 'a new link'
);
set local role anon;
select throws_ok($$ select newsystem.open_shared_report((select token from link where made = 'first')) $$, 'PT404', 'LINK_NOT_FOUND', 'replaces the old one');
select lives_ok($$ select newsystem.open_shared_report((select token from link where made = 'second')) $$, 'and works');
select pg_temp.sign_in('ada');
select newsystem.unshare_report((select id from newsystem.generated_reports));
set local role anon;
select throws_ok($$ select newsystem.open_shared_report((select token from link where made = 'second')) $$, 'PT404', 'LINK_NOT_FOUND', 'until it is closed');

select * from finish();
rollback;
