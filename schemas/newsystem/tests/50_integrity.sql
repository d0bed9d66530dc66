-- N2, N11, N15: whose rows they are, what is kept, and chunks in their order.
begin;
select plan(20);

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

select pg_temp.sign_in('otto');
select lives_ok(
  $$ insert into newsystem.recording_sessions (id, organization_id, user_id, title) values (md5('r1')::uuid, md5('acme')::uuid, md5('otto')::uuid, 'mine') $$,
  'one begins a recording of one''s own'
);
select throws_ok(
  $$ insert into newsystem.recording_sessions (organization_id, user_id, title) values (md5('globex')::uuid, md5('otto')::uuid, 'theirs') $$,
  '42501', null, 'not in another organization'
);
select set_config('request.jwt.claims',
  json_build_object('sub', md5('otto')::uuid, 'role', 'authenticated', 'organization_id', md5('globex')::uuid,
    'app_metadata', json_build_object('organization_id', md5('globex')::uuid))::text, true);
select throws_ok(
  $$ insert into newsystem.recording_sessions (organization_id, user_id, title) values (md5('globex')::uuid, md5('otto')::uuid, 'theirs') $$,
  '42501', null, 'whatever the token claims'
);
select pg_temp.sign_in('otto');
select lives_ok(
  $$ insert into newsystem.video_chunks (organization_id, session_id, chunk_index, file_path)
     select md5('acme')::uuid, md5('r1')::uuid, place, 'chunk-' || place from unnest(array[0, 1, 3]) place $$,
  'chunks come in any order'
);
select throws_ok(
  $$ insert into newsystem.video_chunks (organization_id, session_id, chunk_index, file_path) values (md5('acme')::uuid, md5('r1')::uuid, 1, 'again') $$,
  '23505', null, 'each once'
);
select results_eq($$ select * from newsystem.missing_chunks(md5('r1')::uuid) $$, $$ values (2) $$, 'what is missing is told');
select throws_ok(
  $$ update newsystem.recording_sessions set privacy_settings = '{"blur_faces": "yes"}' where id = md5('r1')::uuid $$,
  '23514', null, 'privacy settings have their shape'
);
select lives_ok($$ update newsystem.recording_sessions set privacy_settings = '{"mask_text": true, "excluded_apps": ["mail"]}' where id = md5('r1')::uuid $$, 'these have it');

select pg_temp.sign_in('olga');
select is_empty($$ select id from newsystem.recording_sessions $$, 'a colleague sees none of it');
select throws_ok(
  $$ insert into newsystem.video_chunks (organization_id, session_id, chunk_index, file_path) values (md5('acme')::uuid, md5('r1')::uuid, 2, 'hers') $$,
  '42501', null, 'and adds nothing to it'
);
select throws_ok($$ select newsystem.request_analysis(md5('r1')::uuid) $$, 'PT403', 'NOT_YOUR_RECORDING', 'nor has it analysed');
select pg_temp.sign_in('ada');
select is((select count(*) from newsystem.video_chunks), 3::bigint, 'an admin sees it, chunks and all');

select pg_temp.sign_in('otto');
select is((newsystem.request_analysis(md5('r1')::uuid)).status::text, 'queued', 'its owner has it analysed');
reset role;
update newsystem.analysis_results set status = 'processing';
update newsystem.analysis_results set status = 'completed', raw_gpt_response = '{"a": 1}', confidence_score = 0.5;
select throws_ok($$ update newsystem.analysis_results set raw_gpt_response = '{"a": 2}' $$, 'PT409', 'RAW_RESPONSE_IS_KEPT', 'what the model said is kept as it was said');
select throws_ok($$ update newsystem.analysis_results set status = 'queued' $$, 'PT409', 'TRANSITION_NOT_ALLOWED', 'and done is done');

-- Past every policy: the organization is a part of the key to the person. Were it not, the invariant would see it.
select throws_ok(
  $$ insert into newsystem.recording_sessions (organization_id, user_id, title) values (md5('globex')::uuid, md5('otto')::uuid, 'theirs') $$,
  '23503', null, 'no row of one organization with another''s person, whoever writes it'
);
alter table newsystem.recording_sessions drop constraint recording_sessions_user_id_fkey;
insert into newsystem.recording_sessions (organization_id, user_id, title) values (md5('globex')::uuid, md5('otto')::uuid, 'theirs');
select is(newsystem_private.isolation_leaks(), 2::bigint, 'N9: a leak is seen from both sides, past the policies');

-- What became of the second attempt is on record beside the first, though the row itself keeps the last alone.
insert into newsystem.recording_sessions (id, organization_id, user_id, title) values (md5('r2')::uuid, md5('acme')::uuid, md5('otto')::uuid, 'fails');
insert into newsystem.analysis_results (id, organization_id, session_id) values (md5('a2')::uuid, md5('acme')::uuid, md5('r2')::uuid);
update newsystem.analysis_results set status = 'failed', error_message = 'timed out' where id = md5('a2')::uuid;
update newsystem.analysis_results set status = 'queued', error_message = null where id = md5('a2')::uuid;
update newsystem.analysis_results set status = 'failed', error_message = 'too many requests' where id = md5('a2')::uuid;
select set_eq(
  $$ select e.changes->'status'->>'old' as was, e.changes->'status'->>'new' as became, e.changes->'error_message'->>'new' as because
     from newsystem.audit_events e where e.row_id = md5('a2')::uuid::text $$,
  $$ values (null, 'queued', null), ('queued', 'failed', 'timed out'), ('failed', 'queued', null), ('queued', 'failed', 'too many requests') $$,
  'N11: how the processing went and what failed is on record, attempt by attempt'
);
select results_eq(
  $$ select e.changes->'raw_gpt_response'->>'new' from newsystem.audit_events e where e.changes ? 'raw_gpt_response' and e.action_type = 'UPDATE' $$,
  array['***'], 'N11: with that the model answered, and no second copy of what it said'
);
select pg_temp.sign_in('otto');
select is_empty($$ select from newsystem.audit_events $$, 'N11: which the owners alone read');
reset role;

select * from finish();
rollback;
