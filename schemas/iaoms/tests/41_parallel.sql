-- I2: PARALLEL. All have it at once, in whatever order they sign; one refusal ends it, and the author sends it again.
begin;
select plan(19);

-- HITAM: Pia (principal), Rex and Rita (registrars), Ada (admin); of CSE Hana (head), Ann, Ben and Cat; of ECE Hugo (head) and Dan.
-- Globex: Gus (principal) and Gwen. A key is the md5 of a name.
create function pg_temp.key(name text) returns uuid language sql immutable as $$ select md5(name)::uuid $$;
insert into auth.users (id, email)
select pg_temp.key(name), name || '@example.org'
from unnest(array['pia', 'rex', 'rita', 'ada', 'hana', 'ann', 'ben', 'cat', 'hugo', 'dan', 'gus', 'gwen']) as name;
insert into iaoms.institutions (id, name, code) values
  (pg_temp.key('hitam'), 'Hyderabad Institute of Technology and Management', 'HITAM'), (pg_temp.key('globex'), 'Globex', 'GLOBEX');
insert into iaoms.departments (id, institution_id, name, code) values
  (pg_temp.key('cse'), pg_temp.key('hitam'), 'Computer Science', 'CSE'),
  (pg_temp.key('ece'), pg_temp.key('hitam'), 'Electronics', 'ECE');
insert into iaoms.recipients (id, institution_id, department_id, role, full_name, email)
select pg_temp.key(name), pg_temp.key(institution), pg_temp.key(department), role, initcap(name), name || '@example.org'
from (values
  ('pia', 'hitam', null, 'PRINCIPAL'), ('rex', 'hitam', null, 'REGISTRAR'), ('rita', 'hitam', null, 'REGISTRAR'),
  ('ada', 'hitam', null, 'ADMIN'), ('hana', 'hitam', 'cse', 'HOD'), ('ann', 'hitam', 'cse', 'EMPLOYEE'),
  ('ben', 'hitam', 'cse', 'EMPLOYEE'), ('cat', 'hitam', 'cse', 'EMPLOYEE'), ('hugo', 'hitam', 'ece', 'HOD'),
  ('dan', 'hitam', 'ece', 'EMPLOYEE'), ('gus', 'globex', null, 'PRINCIPAL'), ('gwen', 'globex', null, 'EMPLOYEE')
) as person (name, institution, department, role);
update iaoms.departments as d set head_id = pg_temp.key(case d.code when 'CSE' then 'hana' else 'hugo' end);

-- What a call answers when somebody makes it, or its error.
create function pg_temp.ask(name text, query text) returns text language plpgsql as $$
declare
  v_answer text;
begin
  perform set_config('request.jwt.claims', json_build_object('sub', pg_temp.key(name), 'role', 'authenticated')::text, true);
  set local role authenticated;
  execute query into v_answer;
  reset role;
  perform set_config('request.jwt.claims', '', true);
  return v_answer;
exception when others then
  return sqlstate || ' ' || sqlerrm;
end
$$;
create function pg_temp.file(name text) returns jsonb language sql immutable as $$
  select jsonb_build_object(
    'drive_file_id', 'drive-' || md5(name), 'file_name', name || '.pdf', 'mime_type', 'application/pdf', 'file_size_bytes', 1000,
    'file_hash', encode(sha256(convert_to(name, 'UTF8')), 'hex')
  )
$$;

-- A letter of Ann's, its card, and where its steps stand: `Ben ACTIVE, Cat WAITING`.
create function pg_temp.letter() returns uuid language sql as $$ select d.id from iaoms.documents d where d.author_id = pg_temp.key('ann') $$;
create function pg_temp.card() returns uuid language sql as $$
  select ac.id from iaoms.approval_cards ac where ac.document_id = pg_temp.letter() order by ac.created_at desc, ac.status = 'PENDING' desc limit 1
$$;
create function pg_temp.steps() returns text language sql as $$
  select string_agg(r.full_name || ' ' || acr.status, ', ' order by acr.stage, acr.position, acr.status <> 'FORWARDED')
  from iaoms.approval_card_recipients acr join iaoms.recipients r on r.id = acr.recipient_id
  where acr.card_id = pg_temp.card()
$$;
-- The card, the document and the operation, and how the way stands.
create function pg_temp.stand() returns text language sql as $$
  select concat_ws(' ', ac.status, d.status, o.status, wi.status)
  from iaoms.approval_cards ac
  join iaoms.documents d on d.id = ac.document_id
  join iaoms.operations o on o.id = ac.operation_id
  join iaoms.workflow_instances wi on wi.card_id = ac.id
  where ac.id = pg_temp.card()
$$;
create function pg_temp.write_letter() returns text language sql as $$
  select pg_temp.ask('ann', format('select title from iaoms.create_document(%L, %L)', 'A new printer', pg_temp.file('printer')))
$$;
create function pg_temp.submit(routing text, signers text[]) returns text language sql as $$
  select pg_temp.ask('ann', format(
    'select status from iaoms.submit_document(%L, %L, %L)',
    pg_temp.letter(), routing, (select array_agg(pg_temp.key(s) order by n) from unnest(signers) with ordinality as x (s, n))
  ))
$$;
create function pg_temp.approve(name text) returns text language sql as $$
  select pg_temp.ask(name, format('select status from iaoms.approve(%L)', pg_temp.card()))
$$;
create function pg_temp.reject(name text, reason text default 'Too expensive') returns text language sql as $$
  select pg_temp.ask(name, format('select status from iaoms.reject(%L, %L)', pg_temp.card(), reason))
$$;

select is(pg_temp.write_letter(), 'A new printer', 'Ann writes a letter');
select is(pg_temp.submit('PARALLEL', array['ben', 'cat', 'dan']), 'PENDING', 'she sends it to three at once');
select is(pg_temp.steps(), 'Ben ACTIVE, Cat ACTIVE, Dan ACTIVE', 'it is everybody''s turn');
select is(pg_temp.approve('hana'), 'PT404 CARD_NOT_FOUND', 'but the head''s, who reads it and is not asked');
select is(pg_temp.approve('dan'), 'PENDING', 'the last signs first');
select is(pg_temp.reject('ben'), 'REJECTED', 'the first refuses');
select is(pg_temp.steps(), 'Ben REJECTED, Cat SKIPPED, Dan APPROVED', 'nobody else is asked any more');
select is(pg_temp.stand(), 'REJECTED REJECTED REJECTED REJECTED', 'and it is over');
select is(pg_temp.approve('cat'), 'PT409 CARD_CLOSED', 'Cat comes too late');
select is(
  pg_temp.ask('ann', format('select status from iaoms.resubmit(%L, %L, %L)', pg_temp.card(), pg_temp.file('printer 2'), 'Cheaper')),
  'PT409 NOT_RETURNED', 'a card that is over takes no new file'
);

select is(
  pg_temp.ask('ann', format('select number from iaoms.add_document_version(%L, %L)', pg_temp.letter(), pg_temp.file('printer 2'))), '2',
  'the letter does'
);
select is(pg_temp.submit('PARALLEL', array['ben', 'cat']), 'PENDING', 'and goes round again');
update iaoms.approval_cards set priority = 'HIGH' where status = 'PENDING';
select is((select count(*) from iaoms.approval_cards), 2::bigint, 'by another card');
create or replace function pg_temp.card() returns uuid language sql as $$ select ac.id from iaoms.approval_cards ac where ac.priority = 'HIGH' $$;
select is(pg_temp.approve('dan'), 'PT404 CARD_NOT_FOUND', 'on which Dan does not sign');
select is(pg_temp.approve('cat'), 'PENDING', 'Cat signs');
select is(pg_temp.approve('ben'), 'APPROVED', 'then Ben, and it is done');
select is(pg_temp.stand(), 'APPROVED APPROVED COMPLETED COMPLETED', 'all of it');
select is(
  (select string_agg(r.full_name || ' ' || s.document_version, ', ' order by r.full_name, s.document_version)
   from iaoms.signatures s join iaoms.recipients r on r.id = s.signer_id),
  'Ben 2, Cat 2, Dan 1', 'who signed which file can be told'
);
select is(
  pg_temp.ask('ann', 'select string_agg(outcome, '' '' order by outcome) from iaoms.history()'), 'APPROVED REJECTED', 'both are history'
);

select * from finish();
rollback;
