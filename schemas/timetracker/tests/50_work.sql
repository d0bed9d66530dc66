-- T8, T14: work for later is done once, by one worker, and tried again; what a model says is held to its shape; a log is
-- found by its words, by whoever may read the log.
begin;
select plan(25);

-- Acme: Max (manager), Mia and Ben (members). Globex: Gia (owner).
insert into auth.users (id, email, raw_user_meta_data)
select md5(name)::uuid, name || '@example.org', json_build_object('display_name', initcap(name))::jsonb
from unnest(array['max', 'mia', 'ben', 'gia']) as name;
insert into timetracker.organizations (id, name, slug) values
  (md5('acme')::uuid, 'Acme', 'acme'),
  (md5('globex')::uuid, 'Globex', 'globex');
insert into timetracker.memberships (organization_id, profile_id, role)
select md5(organization)::uuid, md5(name)::uuid, role
from (values ('max', 'acme', 'manager'), ('mia', 'acme', 'member'), ('ben', 'acme', 'member'), ('gia', 'globex', 'owner'))
  as person (name, organization, role);

create function pg_temp.sign_in(name text) returns void language plpgsql as $$
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5(name)::uuid, 'role', 'authenticated')::text, true);
  perform set_config('role', 'authenticated', true);
end;
$$;
create function pg_temp.as_worker() returns void language plpgsql as $$
begin
  perform set_config('request.jwt.claims', '{"role": "service_role"}', true);
  perform set_config('role', 'service_role', true);
end;
$$;

select pg_temp.sign_in('mia');
insert into timetracker.time_logs (id, organization_id, profile_id, started_at, ended_at, comment, status) values
  (md5('signs')::uuid, md5('acme')::uuid, md5('mia')::uuid, '2030-05-06 09:00Z', '2030-05-06 10:00Z', 'Beschilderung der Cluster', 'draft'),
  (md5('bread')::uuid, md5('acme')::uuid, md5('mia')::uuid, '2030-05-06 10:00Z', '2030-05-06 11:00Z', 'baking bread', 'draft');
select is_empty($$ select from timetracker.log_tasks $$, 'what is only said is nobody''s work yet');
update timetracker.time_logs set status = 'queued' where id = md5('signs')::uuid;
select results_eq($$ select kind::text, state::text from timetracker.log_tasks $$, $$ values ('classify', 'READY') $$, 'T8: what waits for the model is work, and its owner sees it');
select throws_ok($$ select timetracker.claim_log_tasks(1) $$, '42501', null, 'which she does not take herself');
select pg_temp.sign_in('ben');
select is_empty($$ select from timetracker.log_tasks $$, 'nor does a colleague see it');

select pg_temp.as_worker();
create temp table claimed as select * from timetracker.claim_log_tasks(5, '2030-05-06 12:00Z');
select is((select count(*) from claimed), 1::bigint, 'a worker takes it');
select is_empty($$ select from timetracker.claim_log_tasks(5, '2030-05-06 12:01Z') $$, 'another finds nothing');
select lives_ok($$ select timetracker.fail_log_task(c.id, c.lease, 'the model is busy', '2030-05-06 12:01Z') from claimed c $$, 'the model is busy');
select is_empty($$ select from timetracker.claim_log_tasks(5, '2030-05-06 12:01:29Z') $$, 'it rests for half a minute');
drop table claimed;
create temp table claimed as select * from timetracker.claim_log_tasks(5, '2030-05-06 12:01:31Z');
select is((select count(*) from claimed), 1::bigint, 'T8: and is taken again');

-- Each answer differs from one that is taken by one thing.
create function pg_temp.refusal(answer jsonb) returns text language plpgsql as $$
declare
  v_message text;
  v_detail text;
begin
  perform timetracker.propose_extraction(md5('signs')::uuid, 'm-1', answer);
  return 'taken';
exception when others then
  get stacked diagnostics v_message = message_text, v_detail = pg_exception_detail;
  return concat_ws(': ', v_message, v_detail);
end;
$$;
create temp table answer as select '{"work_mode": "focus", "task_category": "operations", "confidence": 0.9}'::jsonb as good;
select matches(pg_temp.refusal(good || '{"mood": "fine"}'), '^ARGUMENT_INVALID: .*not declared', 'T14: a word that nobody asked for is refused') from answer;
select matches(pg_temp.refusal(good - 'confidence'), '^ARGUMENT_INVALID: .*confidence', 'T14: one that is missing, too') from answer;
select matches(pg_temp.refusal(good || '{"confidence": 1.1}'), '^ARGUMENT_INVALID: .*confidence', 'T14: and one that is out of range') from answer;
select matches(pg_temp.refusal(good || '{"work_mode": "dreaming"}'), 'time_logs_work_mode_fkey', 'words are those of the vocabulary') from answer;
select is(
  (select x.confidence::double precision from timetracker.propose_extraction(md5('signs')::uuid, 'm-1', '{"work_mode": "focus", "task_category": "operations", "confidence": 0.9}') x),
  0.9::double precision, 'what has the shape is written down'
);
select lives_ok($$ select timetracker.complete_log_task(c.id, c.lease, '2030-05-06 12:02Z') from claimed c $$, 'and the work is done');
select throws_ok(
  format($$ select timetracker.propose_extraction(%L, 'm-1', '{"work_mode": "focus", "task_category": "operations", "confidence": 0.9}') $$, md5('signs')::uuid),
  'PT409', 'NOT_WAITING', 'once'
);

select pg_temp.sign_in('mia');
select results_eq(
  $$ select status::text, work_mode, task_category from timetracker.time_logs where id = md5('signs')::uuid $$,
  $$ values ('classified', 'focus', 'operations') $$, 'she finds the proposal'
);
select throws_ok(
  format($$ select timetracker.propose_extraction(%L, 'hers', '{"work_mode": "focus", "task_category": "operations", "confidence": 1}') $$, md5('bread')::uuid),
  '42501', null, 'and makes none herself'
);
select results_eq(
  $$ select (hit.node).id from timetracker.search_time_logs('cluster der') hit $$, array[md5('signs')::uuid], 'T14: a log is found by its words, in any order'
);
select results_eq(
  $$ select (hit.node).id from timetracker.search_time_logs('beschildrung') hit $$, array[md5('signs')::uuid], 'T14: and by a word that is only like one of them'
);
select ok(
  (select hit.score between 0.4 and 1 from timetracker.search_time_logs('beschildrung') hit), 'how much it is like that is its score'
);
select is_empty($$ select (hit.node).id from timetracker.search_time_logs('bescheinigung') hit $$, 'which another word is not');
select pg_temp.sign_in('max');
select results_eq($$ select (hit.node).id from timetracker.search_time_logs('cluster') hit $$, array[md5('signs')::uuid], 'the manager finds it');
select pg_temp.sign_in('gia');
select is_empty($$ select (hit.node).id from timetracker.search_time_logs('cluster') hit $$, 'T14: and nobody of another organization');
select is_empty($$ select (hit.node).id from timetracker.search_time_logs('beschildrung') hit $$, 'T14: nor by a word that is like it');

select * from finish();
rollback;
