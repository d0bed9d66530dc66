-- I6, I15, I16: documents are written, read by whom they concern, changed while they are drafts, and kept when they are deleted.
begin;
select plan(48);

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

select is(
  pg_temp.ask('ann', format('select title || '' '' || status || '' '' || current_version from iaoms.create_document(%L, %L, %L, %L)', 'A new printer', pg_temp.file('printer'), 'REQUEST', 'HIGH')),
  'A new printer DRAFT 1', 'Ann writes a letter'
);
create function pg_temp.paper() returns uuid language sql as $$ select d.id from iaoms.documents d where d.title like 'A new%' $$;
create function pg_temp.sees(name text) returns text language sql as $$
  select pg_temp.ask(name, 'select coalesce(string_agg(n ->> ''title'', '',''), ''nothing'') from jsonb_array_elements(to_jsonb(iaoms.list_documents()) -> ''nodes'') as n')
$$;
select is(pg_temp.sees('ann'), 'A new printer', 'she sees it');
select is(pg_temp.sees('ben'), 'nothing', 'a colleague of her department does not');
select is(pg_temp.sees('hana'), 'A new printer', 'its head does');
select is(pg_temp.sees('hugo'), 'nothing', 'another department''s head does not');
select is(pg_temp.sees('rex'), 'A new printer', 'the registrar does');
select is(pg_temp.sees('ada'), 'nothing', 'who runs the system does not');
select is(pg_temp.sees('gus'), 'nothing', 'nor another institution''s principal');

select is(
  pg_temp.ask('ann', format('select file_name from iaoms.create_document(%L, %L)', 'Bad', pg_temp.file('bad') - 'file_hash')), 'PT400 ARGUMENT_INVALID',
  'a file without its hash is none'
);
select is(
  pg_temp.ask('ann', format('select file_name from iaoms.create_document(%L, %L)', 'Bad', pg_temp.file('bad') || '{"file_hash": "x"}')), 'PT400 ARGUMENT_INVALID',
  'or with something that is no hash'
);
select is(
  pg_temp.ask('ann', format('select title || '' '' || version from iaoms.update_document(%L, 1, %L)', pg_temp.paper(), '{"title": "A new colour printer"}')),
  'A new colour printer 2', 'she changes it'
);
select is(
  pg_temp.ask('ann', format('select title from iaoms.update_document(%L, 1, %L)', pg_temp.paper(), '{"title": "A new one"}')), 'PT409 STALE_VERSION',
  'but not what somebody changed meanwhile'
);
select is(
  pg_temp.ask('ann', format('select title from iaoms.update_document(%L, 2, %L)', pg_temp.paper(), '{"status": "APPROVED"}')), 'PT400 ARGUMENT_INVALID',
  'nor its state'
);
select is(
  pg_temp.ask('hana', format('select title from iaoms.update_document(%L, 2, %L)', pg_temp.paper(), '{"title": "A new war"}')), 'PT403 FORBIDDEN',
  'who may read it does not write it'
);
select is(
  pg_temp.ask('ben', format('select title from iaoms.update_document(%L, 2, %L)', pg_temp.paper(), '{"title": "A new war"}')), 'PT404 NOT_FOUND',
  'and who may not finds none'
);

-- Files.
select is(
  pg_temp.ask('ann', format('select number from iaoms.add_document_version(%L, %L, %L)', pg_temp.paper(), pg_temp.file('printer 2'), 'Cheaper')), '2', 'a better file'
);
select is(
  pg_temp.ask('hana', format('select string_agg(number || '' '' || file_name, '', '') from iaoms.document_versions(%L)', pg_temp.paper())),
  '2 printer 2.pdf, 1 printer.pdf', 'both are there for whoever sees the letter'
);
select is(pg_temp.ask('ben', format('select count(*) from iaoms.document_versions(%L)', pg_temp.paper())), '0', 'and for nobody else');
select is(
  pg_temp.ask('ben', format('select number from iaoms.add_document_version(%L, %L)', pg_temp.paper(), pg_temp.file('virus'))), 'PT404 DOCUMENT_NOT_FOUND', 'a colleague puts in none'
);
select is(pg_temp.ask('ann', format('select file_name from iaoms.attach_file(%L, %L)', pg_temp.paper(), pg_temp.file('offer'))), 'offer.pdf', 'an offer beside it');
select is(pg_temp.ask('ann', format('select file_name from iaoms.attach_file(%L, %L)', pg_temp.paper(), pg_temp.file('offer'))), 'PT409 CONFLICT', 'once');
select is(
  pg_temp.ask('hana', format('select iaoms.delete_document_attachment(%L)', (select id from iaoms.document_attachments))), 'PT403 FORBIDDEN', 'nobody else takes it away'
);

-- Somebody else should know.
select is(
  pg_temp.ask('ann', format('select kind from iaoms.send_document(%L, %L, %L)', pg_temp.paper(), pg_temp.key('ben'), 'COPY')), 'COPY', 'Ben gets a copy'
);
select is(pg_temp.sees('ben'), 'A new colour printer', 'now he sees it');
select is(
  pg_temp.ask('ann', format('select kind from iaoms.send_document(%L, %L)', pg_temp.paper(), pg_temp.key('gwen'))), 'PT404 COLLEAGUE_NOT_FOUND', 'nobody elsewhere does'
);
select is(
  pg_temp.ask('ben', format('select kind from iaoms.send_document(%L, %L)', pg_temp.paper(), pg_temp.key('dan'))), 'PT404 DOCUMENT_NOT_FOUND', 'who received it sends it no further'
);
select is(pg_temp.ask('ben', format('select read_at is not null from iaoms.mark_document_read(%L)', pg_temp.paper())), 'true', 'he opens it');
select is(pg_temp.ask('cat', format('select read_at from iaoms.mark_document_read(%L)', pg_temp.paper())), 'PT404 DOCUMENT_NOT_FOUND', 'who did not receive it does not');
select is(
  pg_temp.ask('ann', format('select string_agg(kind || '' '' || (read_at is not null), '', '') from iaoms.document_deliveries(%L)', pg_temp.paper())), 'COPY true', 'Ann can tell'
);
select is(
  pg_temp.ask('ben', format('select body from iaoms.comment(%L, %L)', pg_temp.paper(), 'Has it two sides?')), 'Has it two sides?', 'he asks'
);
select is(
  pg_temp.ask('ann', format('select body from iaoms.comment(%L, %L, null, %L)', pg_temp.paper(), 'It has.', (select id from iaoms.comments))), 'It has.', 'she answers'
);
select is(
  pg_temp.ask('cat', format('select body from iaoms.comment(%L, %L)', pg_temp.paper(), 'Me too')), 'PT404 DOCUMENT_NOT_FOUND', 'who has nothing to do with it says nothing'
);
select is(
  pg_temp.ask('hana', format('select string_agg(body, '' '' order by parent_id nulls first) from iaoms.document_comments(%L)', pg_temp.paper())), 'Has it two sides? It has.', 'the head reads along'
);
select is(
  pg_temp.ask('ann', format($$select body from iaoms.update_comment(%L, '{"body": "Mine"}')$$, (select id from iaoms.comments where parent_id is null))), 'PT403 FORBIDDEN', 'nobody puts words into another''s mouth'
);

-- The operation that connects.
select is(
  pg_temp.ask('ann', format(
    'select title from iaoms.create_document(%L, %L, %L, %L, null, null, %L)', 'The offer', pg_temp.file('offer'), 'REPORT', 'LOW',
    (select operation_id from iaoms.documents where id = pg_temp.paper())
  )),
  'The offer', 'another document of the same operation'
);
select is(
  pg_temp.ask('dan', format(
    'select title from iaoms.create_document(%L, %L, %L, %L, null, null, %L)', 'Mine', pg_temp.file('mine'), 'REPORT', 'LOW',
    (select operation_id from iaoms.documents where id = pg_temp.paper())
  )),
  'PT404 OPERATION_NOT_FOUND', 'by who has to do with it'
);
select is(
  pg_temp.ask('ann', format('select string_agg(kind || '' '' || title, '', '' order by title) from iaoms.operation_parts(%L)', (select operation_id from iaoms.documents where id = pg_temp.paper()))),
  'DOCUMENT A new colour printer, DOCUMENT The offer', 'its parts'
);
select is(
  pg_temp.ask('ben', format('select string_agg(kind || '' '' || title, '', '') from iaoms.operation_parts(%L)', (select operation_id from iaoms.documents where id = pg_temp.paper()))),
  'DOCUMENT A new colour printer', 'as far as each may see them'
);
select is(pg_temp.ask('ben', 'select string_agg(title || '' '' || status, '','') from iaoms.operations()'), 'A new printer OPEN', 'Ben has to do with it');
select is(pg_temp.ask('dan', 'select count(*) from iaoms.operations()'), '0', 'Dan has not');

-- Deleted, and kept.
select is(pg_temp.ask('hana', format('select iaoms.delete_document(%L, %s)', pg_temp.paper(), (select version from iaoms.documents where id = pg_temp.paper()))), 'PT403 FORBIDDEN', 'nobody else deletes it');
select is(
  pg_temp.ask('ann', format('select iaoms.delete_document(%L, %s) is null', pg_temp.paper(), (select version from iaoms.documents where id = pg_temp.paper()))), 'false', 'Ann does'
);
select is(pg_temp.ask('ann', format('select title from iaoms.get_document(%L)', pg_temp.paper())), 'PT404 NOT_FOUND', 'it is gone');
select is(
  pg_temp.ask('ann', format('select status from iaoms.submit_document(%L, %L, %L)', pg_temp.paper(), 'PARALLEL', array[pg_temp.key('ben')])), 'PT404 DOCUMENT_NOT_FOUND', 'and is signed by nobody'
);
select is((select count(*) from iaoms.documents where id = pg_temp.paper()), 1::bigint, 'and kept');
select is(
  (select string_agg(al.action_type || ' ' || coalesce((select string_agg(k, '+' order by k) from jsonb_object_keys(al.new_values) k where al.action_type = 'UPDATE'), ''), ', ' order by al.at, al.action_type <> 'INSERT', al.new_values::text)
   from iaoms.audit_logs al where al.row_id = pg_temp.paper() and al.resource_accessed = 'iaoms.documents' and al.action_type = 'INSERT'),
  'INSERT ', 'I7: its beginning is on record'
);
select is(
  (select al.old_values || al.new_values || jsonb_build_object('by', al.actor_id = pg_temp.key('ann'))
   from iaoms.audit_logs al where al.row_id = pg_temp.paper() and al.new_values ? 'title' and al.action_type = 'UPDATE'),
  '{"title": "A new colour printer", "by": true}', 'and what it was and became'
);
select is(
  (select al.old_values from iaoms.audit_logs al where al.row_id = pg_temp.paper() and al.new_values ? 'title' and al.action_type = 'UPDATE'),
  '{"title": "A new printer"}', 'by name and by value'
);

select * from finish();
rollback;
