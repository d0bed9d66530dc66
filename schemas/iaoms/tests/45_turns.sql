-- I10, I13, I15: what else becomes of a turn. It is given to a colleague, taken back, brought before somebody higher, or wants a face.
begin;
select plan(44);

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
select is(pg_temp.submit('SEQUENTIAL', array['ben', 'rex']), 'PENDING', 'and sends it to Ben and Rex');
create function pg_temp.forward(name text, colleague text) returns text language sql as $$
  select pg_temp.ask(name, format('select status from iaoms.forward(%L, %L, %L)', pg_temp.card(), pg_temp.key(colleague), 'You know more of it'))
$$;
select is(pg_temp.forward('rex', 'cat'), 'PT409 NOT_YOUR_TURN', 'a turn that has not come is given to nobody');
select is(pg_temp.forward('dan', 'cat'), 'PT404 CARD_NOT_FOUND', 'nor one of a card that he does not know');
select is(pg_temp.forward('ben', 'ann'), 'PT404 COLLEAGUE_NOT_FOUND', 'nor is it given to whoever wants it signed');
select is(pg_temp.forward('ben', 'gwen'), 'PT404 COLLEAGUE_NOT_FOUND', 'or to another institution');
select is(pg_temp.forward('ben', 'rex'), 'PT409 ALREADY_A_SIGNER', 'or to who has one');
select is(pg_temp.forward('ben', 'cat'), 'PENDING', 'Ben gives his to Cat');
select is(pg_temp.steps(), 'Ben FORWARDED, Cat ACTIVE, Rex WAITING', 'who has it at the same place');
select is(pg_temp.approve('ben'), 'PT409 ALREADY_DECIDED', 'Ben has it no more');
select is(pg_temp.forward('cat', 'ben'), 'PT409 ALREADY_A_SIGNER', 'and does not get it back');

-- Time passes.
select is(iaoms_private.escalate_overdue(now() + interval '47 hours'), 0, 'for two days nothing happens');
select is(iaoms_private.escalate_overdue(now() + interval '48 hours'), 1, 'then it is brought before somebody');
select is(pg_temp.ask('hana', 'select string_agg(reason || level, '','') from iaoms.my_escalations()'), 'OVERDUE1', 'the head of the department');
select is(iaoms_private.escalate_overdue(now() + interval '49 hours'), 0, 'once');
select is(iaoms_private.escalate_overdue(now() + interval '96 hours'), 1, 'after two days more');
select is(pg_temp.ask('pia', 'select string_agg(reason || level, '','') from iaoms.my_escalations()'), 'OVERDUE2', 'the principal');
select is(iaoms_private.escalate_overdue(now() + interval '900 hours'), 0, 'above whom is nobody');
select is((select count(*) from iaoms.notifications n where n.kind = 'ESCALATION'), 2::bigint, 'both are told');
select is(pg_temp.approve('hana'), 'PT403 NOT_A_SIGNER', 'before whom it is brought does not sign instead');
select is(pg_temp.approve('cat'), 'PENDING', 'Cat signs');
select is(pg_temp.ask('pia', 'select count(*) from iaoms.my_escalations()'), '0', 'and it is settled');

select is(
  pg_temp.ask('ann', format('select reason from iaoms.escalate(%L, %L)', pg_temp.card(), pg_temp.key('cat'))), 'PT409 NOT_WAITING',
  'nothing is asked of who has signed'
);
select is(
  pg_temp.ask('ben', format('select reason from iaoms.escalate(%L, %L)', pg_temp.card(), pg_temp.key('rex'))), 'PT404 CARD_NOT_FOUND',
  'nor by who did not send it'
);
select is(
  pg_temp.ask('ann', format('select reason from iaoms.escalate(%L, %L)', pg_temp.card(), pg_temp.key('rex'))), 'REQUESTED',
  'Ann asks for it herself'
);
select is(
  pg_temp.ask('ann', format('select reason from iaoms.escalate(%L, %L)', pg_temp.card(), pg_temp.key('rex'))), 'PT409 ALREADY_ESCALATED', 'once'
);

select is(
  pg_temp.ask('rex', format('select status from iaoms.cancel_card(%L, %L)', pg_temp.card(), 'Enough')), 'PT404 CARD_NOT_FOUND',
  'a signer takes nothing back'
);
select is(
  pg_temp.ask('ann', format('select status from iaoms.cancel_card(%L, %L)', pg_temp.card(), 'We have one')), 'CANCELLED', 'Ann does'
);
select is(pg_temp.stand(), 'CANCELLED DRAFT CANCELLED CANCELLED', 'and the letter is a draft again');
select is(pg_temp.approve('rex'), 'PT409 CARD_CLOSED', 'which nobody signs');

-- A signature that wants a face.
select ok(iaoms_private.enroll_face(pg_temp.key('ben'), '\x01') = now() and iaoms_private.enroll_face(pg_temp.key('cat'), '\x02') = now(), 'two faces are learned');
select is(
  pg_temp.ask('ann', format(
    'select status from iaoms.submit_document(%L, %L, %L, null, true)', pg_temp.letter(), 'PARALLEL', array[pg_temp.key('ben'), pg_temp.key('cat')]
  )),
  'PENDING', 'she sends it again, and wants to see faces'
);
create or replace function pg_temp.card() returns uuid language sql as $$ select ac.id from iaoms.approval_cards ac where ac.requires_face $$;
select is(pg_temp.approve('ben'), 'PT403 FACE_REQUIRED', 'nobody signs unseen');
select ok(iaoms_private.record_face_check(pg_temp.key('ben'), 'LOGIN', 0.95) is not null, 'a face that was seen for something else');
select is(pg_temp.approve('ben'), 'PT403 FACE_REQUIRED', 'is not enough');
select ok(iaoms_private.record_face_check(pg_temp.key('ben'), 'APPROVAL', 0.67) is not null, 'nor is one that was not sure');
select is(pg_temp.approve('ben'), 'PT403 FACE_REQUIRED', 'enough');
select ok(iaoms_private.record_face_check(pg_temp.key('ben'), 'APPROVAL', 0.68) is not null, 'one that was');
select is(pg_temp.approve('cat'), 'PT403 FACE_REQUIRED', 'is so for him alone');
select is(pg_temp.approve('ben'), 'PENDING', 'and he signs');
select is((select kind::text from iaoms.signatures s where s.signer_id = pg_temp.key('ben')), 'FACE', 'with his face');
select throws_ok(
  format('select iaoms_private.record_face_check(%L, %L, 0.9)', pg_temp.key('dan'), 'APPROVAL'), 'PT404', 'FACE_NOT_ENROLLED', 'a face that nobody learned is nobody''s'
);
select is(
  pg_temp.ask('ben', format('select iaoms_private.record_face_check(%L, %L, 0.99)', pg_temp.key('ben'), 'APPROVAL')),
  '42501 permission denied for schema iaoms_private', 'and nobody says so of himself'
);
select is(
  pg_temp.ask('ben', 'select string_agg(purpose || is_match, '' '' order by confidence) from iaoms.my_face_checks()'), 'APPROVALfalse APPROVALtrue LOGINtrue',
  'he sees how often he was looked at'
);

select * from finish();
rollback;
