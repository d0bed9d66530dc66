-- I2: BIDIRECTIONAL. All at once; a step that is refused goes back to the author, who puts in a new file or asks again, while the others
begin;
select plan(25);

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

-- sign on.

select is(pg_temp.write_letter(), 'A new printer', 'Ann writes a letter');
select is(pg_temp.submit('BIDIRECTIONAL', array['ben', 'cat', 'dan', 'hana']), 'PENDING', 'she sends it to four at once');
select is(pg_temp.approve('ben'), 'PENDING', 'Ben signs');
select is(pg_temp.reject('cat'), 'RETURNED', 'Cat refuses, and it goes back');
select is(pg_temp.steps(), 'Ben APPROVED, Cat REJECTED, Dan ACTIVE, Hana ACTIVE', 'the others keep their turn');
select is(pg_temp.stand(), 'RETURNED PENDING IN_PROGRESS RUNNING', 'it is not over');
select is(
  (select count(*) from iaoms.notifications n where n.recipient_id = pg_temp.key('ann') and n.title = 'A new printer came back'), 1::bigint,
  'Ann is told'
);
select is(pg_temp.approve('cat'), 'PT409 ALREADY_DECIDED', 'Cat does not think better of it unasked');
select is(pg_temp.approve('dan'), 'RETURNED', 'Dan signs on meanwhile');
select is(pg_temp.reject('hana', 'No colour'), 'RETURNED', 'Hana refuses, too');
select is(
  pg_temp.ask('cat', format('select status from iaoms.resubmit(%L, %L, %L)', pg_temp.card(), pg_temp.file('cheat'), 'My own')),
  'PT404 CARD_NOT_FOUND', 'a signer puts in no file'
);
select is(
  pg_temp.ask('ann', format('select status from iaoms.resend(%L, %L, %L)', pg_temp.card(), pg_temp.key('ben'), 'Please')),
  'PT409 NOT_REFUSED', 'who has signed is not asked again'
);
select is(
  pg_temp.ask('ann', format('select status from iaoms.resend(%L, %L, %L)', pg_temp.card(), pg_temp.key('cat'), 'It is on sale')),
  'RETURNED', 'she asks Cat again; Hana''s refusal still waits'
);
select is(pg_temp.steps(), 'Ben APPROVED, Cat ACTIVE, Dan APPROVED, Hana REJECTED', 'it is Cat''s turn again');
select is(pg_temp.reject('cat', 'Still too expensive'), 'RETURNED', 'Cat refuses again');
select is(
  pg_temp.ask('ann', format('select status from iaoms.resubmit(%L, %L, %L)', pg_temp.card(), pg_temp.file('printer 2'), 'Half the price')),
  'PENDING', 'she puts in a new file'
);
select is(pg_temp.steps(), 'Ben APPROVED, Cat ACTIVE, Dan APPROVED, Hana ACTIVE', 'both who refused are asked again, and nobody else');
select is(pg_temp.approve('ben'), 'PT409 ALREADY_DECIDED', 'Ben has signed');
select is(pg_temp.approve('cat'), 'PENDING', 'Cat signs');
select is(pg_temp.approve('ann'), 'PT403 NOT_A_SIGNER', 'Ann does not sign for Hana');
select is(pg_temp.approve('hana'), 'APPROVED', 'Hana signs, and it is done');
select is(pg_temp.stand(), 'APPROVED APPROVED COMPLETED COMPLETED', 'all of it');
select is(
  (select string_agg(r.full_name || ' ' || s.document_version, ', ' order by r.full_name) from iaoms.signatures s join iaoms.recipients r on r.id = s.signer_id),
  'Ben 1, Cat 2, Dan 1, Hana 2', 'each signature names the file it was for'
);
select is(
  (select string_agg(a.action || ' ' || a.round, ', ' order by a.round, a.action) from iaoms.approvals a),
  'APPROVED 1, APPROVED 1, REJECTED 1, REJECTED 1, SUBMITTED 1, REJECTED 2, RESENT 2, APPROVED 3, APPROVED 3, REUPLOADED 3', 'round by round'
);
select is((select string_agg(dv.number || ' ' || coalesce(dv.note, '-'), ', ' order by dv.number) from iaoms.document_versions dv), '1 -, 2 Half the price', 'both files are kept');

select * from finish();
rollback;
