-- I10: what wants a session that is good, asked by somebody who was signed out, and by nobody.
begin;
select plan(15);

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
select is(pg_temp.ask('ann', format('select file_name from iaoms.attach_file(%L, %L)', pg_temp.letter(), pg_temp.file('offer'))), 'offer.pdf', 'with an offer');
select is(pg_temp.ask('ann', format('select body from iaoms.comment(%L, %L)', pg_temp.letter(), 'Soon, please')), 'Soon, please', 'and a word');
select is(pg_temp.submit('PARALLEL', array['ben', 'cat']), 'PENDING', 'sends it round');
select is(pg_temp.approve('ben'), 'PENDING', 'Ben signs');
select is(
  pg_temp.ask('ann', format('select body from iaoms.send_message((iaoms.open_channel(%L, %L, %L)).id, %L)', 'Us', 'PRIVATE', array[pg_temp.key('ben')], 'Thanks')),
  'Thanks', 'and she thanks him'
);
-- What Ann reads: documents, cards, files, attachments, acts, comments, signatures, messages.
create function pg_temp.reads() returns text language sql as $$
  select pg_temp.ask('ann', format(
    $q$select concat_ws(' ',
      jsonb_array_length(to_jsonb(iaoms.list_documents()) -> 'nodes'), jsonb_array_length(to_jsonb(iaoms.list_approval_cards()) -> 'nodes'),
      (select count(*) from iaoms.document_versions(%1$L)), jsonb_array_length(to_jsonb(iaoms.list_document_attachments()) -> 'nodes'),
      (select count(*) from iaoms.card_history(%2$L)), (select count(*) from iaoms.document_comments(%1$L)),
      (select count(*) from iaoms.document_signatures(%1$L)), (select count(*) from iaoms.channel_messages(%3$L)))$q$,
    pg_temp.letter(), pg_temp.card(), (select id from iaoms.channels)
  ))
$$;
select is(pg_temp.reads(), '1 1 1 1 2 1 1 1', 'she reads all of it');
update iaoms.recipients set signed_out_at = now() where id = pg_temp.key('ann');
select is(pg_temp.reads(), '0 0 0 0 0 0 0 0', 'and when she was signed out, nothing');
create function pg_temp.tries(query text) returns text language plpgsql as $$
declare
  v_nobody text;
begin
  perform set_config('request.jwt.claims', '{"role": "authenticated"}', true);
  begin
    set local role authenticated;
    execute query;
    reset role;
    v_nobody := 'nobody may';
  exception when others then
    v_nobody := sqlerrm;
  end;
  perform set_config('request.jwt.claims', '', true);
  return v_nobody || ', ' || pg_temp.ask('ann', query);
end
$$;
select is(
  pg_temp.tries(format('select status from iaoms.submit_document(%L, %L, %L)', pg_temp.key('x'), 'PARALLEL', array[pg_temp.key('ben')])),
  'NOT_SIGNED_IN, PT401 SESSION_ENDED', 'to send a document round'
);
select is(pg_temp.tries(format('select status from iaoms.approve(%L)', pg_temp.key('x'))), 'NOT_SIGNED_IN, PT401 SESSION_ENDED', 'to sign a card');
select is(
  pg_temp.tries(format('select status from iaoms.reject(%L, %L)', pg_temp.key('x'), 'Because')), 'NOT_SIGNED_IN, PT401 SESSION_ENDED', 'to refuse it'
);
select is(
  pg_temp.tries(format('select status from iaoms.forward(%L, %L, %L)', pg_temp.key('x'), pg_temp.key('ben'), 'Because')),
  'NOT_SIGNED_IN, PT401 SESSION_ENDED', 'to give it to somebody else'
);
select is(
  pg_temp.tries(format('select body from iaoms.send_message(%L, %L)', pg_temp.key('x'), 'Hello')), 'NOT_SIGNED_IN, PT401 SESSION_ENDED', 'to say something'
);
select is(
  pg_temp.tries(format('select kind from iaoms.sign_document(%L)', pg_temp.key('x'))), 'NOT_SIGNED_IN, PT401 SESSION_ENDED', 'to sign what was asked for'
);
select is(pg_temp.ask('ben', format('select status from iaoms.approve(%L)', pg_temp.key('x'))), 'PT404 CARD_NOT_FOUND', 'whoever is in is asked the next thing');

select * from finish();
rollback;
