-- What a record tells, to whom, and that nobody takes it back.
begin;
select plan(14);

-- One clinic: Nora (nurse), Dora (doctor), Aldo (auditor). A key is the md5 of a name.
insert into auth.users (id, email)
select md5(name)::uuid, name || '@example.org' from unnest(array['nora', 'dora', 'aldo']) as name;
insert into clinic.clinic (id, name) values (md5('clinic')::uuid, 'Clinic');
insert into clinic.staff (id, clinic_id, role)
select md5(name)::uuid, md5('clinic')::uuid, role
from (values ('nora', 'NURSE'), ('dora', 'DOCTOR'), ('aldo', 'AUDITOR')) as person (name, role);

create function pg_temp.sign_in(name text) returns void language plpgsql as $$
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5(name)::uuid, 'role', 'authenticated')::text, true);
  perform set_config('role', 'authenticated', true);
end;
$$;

select pg_temp.sign_in('nora');
insert into clinic.treatment (id, clinic_id, title, dose) values (md5('cure')::uuid, md5('clinic')::uuid, 'Cure', 10);
update clinic.treatment set dose = null, note = 'sleeps badly' where id = md5('cure')::uuid;
update clinic.treatment set seen_at = now() where id = md5('cure')::uuid;
select pg_temp.sign_in('dora');
update clinic.treatment set dose = 20, note = 'sleeps well' where id = md5('cure')::uuid;
select is_empty('select * from clinic.audit_record', 'a doctor reads no records');
select throws_ok($$ select * from clinic.history_of(md5('cure')::uuid) $$, 'PT403', 'FORBIDDEN', 'nor asks for them');
select throws_ok($$ delete from clinic.audit_record $$, '42501', null, 'nor takes them away');

select pg_temp.sign_in('aldo');
select is((select count(*) from clinic.history_of(md5('cure')::uuid)), 3::bigint, 'to look is no change');
select results_eq(
  $$ select actor_id, actor_role::text, action, resource from clinic.audit_record order by changes->'dose'->'old', action $$,
  $$ values (md5('nora')::uuid, 'NURSE', 'INSERT', 'clinic.treatment'),
            (md5('dora')::uuid, 'DOCTOR', 'UPDATE', 'clinic.treatment'),
            (md5('nora')::uuid, 'NURSE', 'UPDATE', 'clinic.treatment') $$,
  'who did what, as what'
);
select is(
  (select changes from clinic.audit_record where actor_role = 'DOCTOR'),
  '{"dose": {"old": null, "new": 20}, "note": {"old": "***", "new": "***"}}'::jsonb,
  'what changed, without what was noted'
);
select is(
  (select changes from clinic.audit_record where action = 'UPDATE' and actor_role = 'NURSE'),
  '{"dose": {"old": 10, "new": null}, "note": {"old": null, "new": "***"}}'::jsonb,
  'that there was no note is told'
);
select is(
  (select array_agg(key order by key) from clinic.audit_record, jsonb_object_keys(changes) as key where action = 'INSERT'),
  array['dose', 'id', 'title'], 'what a new row holds'
);

-- A function for the service is for nobody else.
select throws_ok($$ select clinic.record_dose(md5('cure')::uuid, 30) $$, '42501', null, 'whoever is signed in reports no dose');
reset role;
select set_config('request.jwt.claims', '{"role": "service_role"}', true);
set local role service_role;
select lives_ok($$ select clinic.record_dose(md5('cure')::uuid, 30) $$, 'the server does');
reset role;
select results_eq(
  $$ select actor_id, actor_role::text, changes from clinic.audit_record where changes->'dose'->>'new' = '30' $$,
  $$ values (null::uuid, null, '{"dose": {"old": 20, "new": 30}}'::jsonb) $$,
  'and its record has no actor'
);
select throws_ok($$ truncate clinic.audit_record $$, 'PT403', 'APPEND_ONLY', 'not even the owner takes all records away');
select throws_ok($$ update clinic.audit_record set changes = '{}' $$, 'PT403', 'APPEND_ONLY', 'or changes one');
select ok(
  not exists (select from clinic.audit_record where changes::text like '%sleeps%'), 'and a note stands in none of them'
);

select * from finish();
rollback;
