-- I2: SEQUENTIAL. A letter goes from Ben to Cat to Hana, one after the other; nobody signs before his turn, twice, or at all if not asked.
begin;
select plan(35);

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
select is(pg_temp.submit('SEQUENTIAL', array['ben', 'ann', 'hana']), 'PT400 SIGNER_NOT_FOUND', 'nobody signs his own');
select is(pg_temp.submit('SEQUENTIAL', array['ben', 'ben', 'hana']), 'PT409 CONFLICT', 'nobody signs twice');
select is(pg_temp.submit('SEQUENTIAL', array['ben', 'gwen']), 'PT400 SIGNER_NOT_FOUND', 'nor does somebody of another institution');
select is(pg_temp.submit('SEQUENTIAL', array[]::text[]), 'PT400 SIGNERS_OR_TEMPLATE', 'somebody has to');
select is(pg_temp.submit('HYBRID', array['ben']), 'PT400 SIGNERS_OR_TEMPLATE', 'HYBRID takes a template');
select is((select count(*) from iaoms.approval_cards), 0::bigint, 'of all that nothing is left');
select is(
  pg_temp.ask('ben', format('select status from iaoms.submit_document(%L, %L, %L)', pg_temp.letter(), 'PARALLEL', array[pg_temp.key('cat')])),
  'PT404 DOCUMENT_NOT_FOUND', 'nobody submits what he did not write'
);

select is(pg_temp.submit('SEQUENTIAL', array['ben', 'cat', 'hana']), 'PENDING', 'she sends it round');
select is(pg_temp.steps(), 'Ben ACTIVE, Cat WAITING, Hana WAITING', 'it is the first one''s turn');
select is(pg_temp.stand(), 'PENDING PENDING IN_PROGRESS RUNNING', 'and the letter is on its way');
select is(
  pg_temp.ask('ann', format(
    'select string_agg(kind::text, '' '' order by kind::text) from iaoms.operation_parts(%L)',
    (select ac.operation_id from iaoms.approval_cards ac where ac.id = pg_temp.card())
  )),
  'APPROVAL DOCUMENT', 'the letter and its card are parts of one operation'
);
select is(pg_temp.submit('PARALLEL', array['ben']), 'PT409 ALREADY_SUBMITTED', 'it goes one way at a time');

select is(pg_temp.approve('cat'), 'PT409 NOT_YOUR_TURN', 'the second does not sign before the first');
select is(pg_temp.approve('hana'), 'PT409 NOT_YOUR_TURN', 'nor does the last');
select is(pg_temp.reject('hana'), 'PT409 NOT_YOUR_TURN', 'who does not refuse either');
select is(pg_temp.approve('ann'), 'PT403 NOT_A_SIGNER', 'whoever wants it signed does not sign');
select is(pg_temp.approve('dan'), 'PT404 CARD_NOT_FOUND', 'a stranger finds no card');
select is(pg_temp.reject('dan'), 'PT404 CARD_NOT_FOUND', 'which he does not refuse either');
select is(pg_temp.approve('rex'), 'PT404 CARD_NOT_FOUND', 'whoever may read it does not sign it');
select is(pg_temp.approve('gus'), 'PT404 CARD_NOT_FOUND', 'nor another institution''s principal');
select is(
  pg_temp.ask('ben', 'select string_agg(p.title, '','') from iaoms.pending_approvals() p'), 'A new printer', 'Ben finds it among what waits for him'
);
select is(pg_temp.ask('cat', 'select count(*) from iaoms.pending_approvals()'), '0', 'Cat does not yet');

select is(pg_temp.approve('ben'), 'PENDING', 'Ben signs');
select is(pg_temp.steps(), 'Ben APPROVED, Cat ACTIVE, Hana WAITING', 'then it is Cat''s turn');
select is(pg_temp.approve('ben'), 'PT409 ALREADY_DECIDED', 'Ben does not sign again');
select is(pg_temp.approve('cat'), 'PENDING', 'Cat signs');
select is(pg_temp.steps(), 'Ben APPROVED, Cat APPROVED, Hana ACTIVE', 'then it is Hana''s');
select is(pg_temp.approve('hana'), 'APPROVED', 'with the last signature it is done');
select is(pg_temp.stand(), 'APPROVED APPROVED COMPLETED COMPLETED', 'the card, the letter, the operation and the way');
select is(pg_temp.approve('hana'), 'PT409 CARD_CLOSED', 'nobody signs what is over');
select is(
  (select string_agg(r.full_name || ' ' || s.document_version || ' ' || (s.file_hash = d.file_hash), ', ' order by r.full_name)
   from iaoms.signatures s join iaoms.recipients r on r.id = s.signer_id join iaoms.documents d on d.id = s.document_id),
  'Ben 1 true, Cat 1 true, Hana 1 true', 'three signatures of the file that lay there'
);
select is(
  pg_temp.ask('ann', format('select string_agg(action, '' '' order by created_at, action <> ''SUBMITTED'') from iaoms.card_history(%L)', pg_temp.card())),
  'SUBMITTED APPROVED APPROVED APPROVED', 'what was done is on record'
);
select is(
  (select string_agg(n.title, ', ' order by r.full_name) from iaoms.notifications n join iaoms.recipients r on r.id = n.recipient_id),
  'A new printer is signed, A new printer waits for you, A new printer waits for you, A new printer waits for you',
  'each was told when his turn came, and Ann in the end'
);
select is(
  pg_temp.ask('ann', 'select concat_ws('' '', outcome, signatures, rounds, routing) from iaoms.history()'), 'APPROVED 3 1 SEQUENTIAL', 'it is history'
);

select * from finish();
rollback;
