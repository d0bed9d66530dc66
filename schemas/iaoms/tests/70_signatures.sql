-- I7, I13: signatures beside the cards, and the record of who did what.
begin;
select plan(36);

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
create function pg_temp.want(name text, whom text) returns text language sql as $$
  select pg_temp.ask(name, format('select status from iaoms.request_signature(%L, %L, %L)', pg_temp.letter(), pg_temp.key(whom), 'Please'))
$$;
create function pg_temp.request() returns uuid language sql as $$ select sr.id from iaoms.signature_requests sr order by sr.status = 'PENDING' desc, sr.status = 'EXPIRED' desc limit 1 $$;
create function pg_temp.sign(name text, kind text, image text) returns text language sql as $$
  select pg_temp.ask(name, format('select kind || '' '' || document_version from iaoms.sign_document(%L, %L, %L)', pg_temp.request(), kind, image))
$$;
select is(pg_temp.want('ben', 'cat'), 'PT404 DOCUMENT_NOT_FOUND', 'nobody asks for a signature on what he did not write');
select is(pg_temp.want('ann', 'ann'), 'PT400 NOT_YOURSELF', 'nor for his own');
select is(pg_temp.want('ann', 'gwen'), 'PT404 COLLEAGUE_NOT_FOUND', 'nor elsewhere');
select is(pg_temp.want('ann', 'ben'), 'PENDING', 'Ann asks Ben');
select is(pg_temp.want('ann', 'ben'), 'PT409 ALREADY_ASKED', 'once');
select is(pg_temp.ask('ben', 'select string_agg(message, '','') from iaoms.my_signature_requests()'), 'Please', 'he finds it');
select is(pg_temp.ask('cat', 'select count(*) from iaoms.my_signature_requests()'), '0', 'Cat does not');
select is(pg_temp.ask('ben', format('select title from iaoms.get_document(%L)', pg_temp.letter())), 'A new printer', 'he reads what he is to sign');
select is(pg_temp.sign('cat', 'CLICK', null), 'PT404 REQUEST_NOT_FOUND', 'Cat does not sign for him');
select is(pg_temp.sign('ben', 'DRAWN', null), 'PT400 PICTURE_OR_NOT', 'a drawn signature is a picture');
select is(pg_temp.sign('ben', 'FACE', null), 'PT403 FACE_REQUIRED', 'a face has to be seen');
select is(pg_temp.sign('ben', 'DRAWN', 'https://example.org/ben.png'), 'DRAWN 1', 'he draws');
select is(pg_temp.sign('ben', 'CLICK', null), 'PT410 REQUEST_OVER', 'once');
select is(
  pg_temp.ask('ann', format('select string_agg(kind || '' '' || (file_hash = encode(sha256(''printer''), ''hex'')), '','') from iaoms.document_signatures(%L)', pg_temp.letter())),
  'DRAWN true', 'the signature names the file by its hash'
);
select is(pg_temp.ask('cat', format('select count(*) from iaoms.document_signatures(%L)', pg_temp.letter())), '0', 'who does not see the letter does not see who signed');
select throws_ok($$ update iaoms.signatures set file_hash = encode(sha256('another'), 'hex') $$, 'PT409', null, 'nobody changes what was signed, not even the owner');
select is(pg_temp.want('ann', 'cat'), 'PENDING', 'she asks Cat');
select is(pg_temp.ask('ben', format('select status from iaoms.decline_signature(%L)', pg_temp.request())), 'PT404 REQUEST_NOT_FOUND', 'Ben does not decline for her');
select is(pg_temp.ask('cat', format('select status from iaoms.decline_signature(%L)', pg_temp.request())), 'DECLINED', 'Cat declines');
select is(pg_temp.want('ann', 'cat'), 'PENDING', 'and is asked again');
select is(iaoms_private.expire_signature_requests(now() + interval '13 days'), 0, 'for two weeks');
select is(iaoms_private.expire_signature_requests(now() + interval '14 days'), 1, 'then it is over');
select is(pg_temp.sign('cat', 'CLICK', null), 'PT410 REQUEST_OVER', 'and she comes too late');

-- The record.
do $$ begin perform set_config('request.headers', '{"x-forwarded-for": "203.0.113.7", "user-agent": "Firefox"}', true); end $$;
select is(pg_temp.submit('PARALLEL', array['ben']), 'PENDING', 'from a known address');
select is(pg_temp.approve('ben'), 'APPROVED', 'a card goes its way');
create function pg_temp.trail(name text) returns text language sql as $$
  select pg_temp.ask(name, format(
    'select string_agg(coalesce(old_values ->> ''status'', ''-'') || ''>'' || (new_values ->> ''status''), '' '' order by new_values ->> ''status'' desc) from iaoms.audit_trail(null, %L) where new_values ? ''status''',
    pg_temp.card()
  ))
$$;
select is(pg_temp.trail('pia'), '->PENDING PENDING>APPROVED', 'the principal reads what it was and became');
select is(pg_temp.trail('ada'), '->PENDING PENDING>APPROVED', 'and who runs the system');
select is(pg_temp.trail('rex'), 'PT403 NOT_YOURS_TO_READ', 'the registrar does not');
select is(pg_temp.trail('gus'), null, 'another institution''s principal reads his own');
select is(
  (select string_agg(distinct host(al.ip_address) || ' ' || al.user_agent, ',') from iaoms.audit_logs al where al.row_id = pg_temp.card()), '203.0.113.7 Firefox', 'from where, and with what'
);
select is((select string_agg(host(a.ip_address), ',') from iaoms.approvals a where a.action = 'APPROVED'), '203.0.113.7', 'signatures, too');
select throws_ok($$ delete from iaoms.audit_logs $$, 'PT403', 'APPEND_ONLY', 'nobody takes anything from the record');
select is(
  pg_temp.ask('ben', $$select iaoms.change_password('correct horse battery') is not null and iaoms.update_my_profile('Lecturer', '+914022334455') is not null$$), 'true',
  'a password and a telephone'
);
select is_empty(
  $$ select al.id from iaoms.audit_logs al where concat(al.old_values, al.new_values) ~ '2a[$]10|914022334455' $$, 'are in no record'
);
select isnt_empty(
  $$ select al.id from iaoms.audit_logs al where al.resource_accessed = 'iaoms.recipients' and al.actor_id = pg_temp.key('ben') $$, 'but that they changed is'
);

select * from finish();
rollback;
