-- I3: statistics of documents and of cards are stored, made anew while others read them, private, and told to those who read every document.
begin;
select plan(17);

-- HITAM: Pia (principal), Rex (registrar), Hana (head of CSE), Ann. Globex: Gus (principal). A key is the md5 of a name.
create function pg_temp.key(name text) returns uuid language sql immutable as $$ select md5(name)::uuid $$;
insert into auth.users (id, email)
select pg_temp.key(name), name || '@example.org' from unnest(array['pia', 'rex', 'hana', 'ann', 'gus']) as name;
insert into iaoms.institutions (id, name, code) values
  (pg_temp.key('hitam'), 'Hyderabad Institute of Technology and Management', 'HITAM'), (pg_temp.key('globex'), 'Globex', 'GLOBEX');
insert into iaoms.departments (id, institution_id, name, code) values (pg_temp.key('cse'), pg_temp.key('hitam'), 'Computer Science', 'CSE');
insert into iaoms.recipients (id, institution_id, department_id, role, full_name, email)
select pg_temp.key(name), pg_temp.key(institution), pg_temp.key(department), role, initcap(name), name || '@example.org'
from (values
  ('pia', 'hitam', null, 'PRINCIPAL'), ('rex', 'hitam', null, 'REGISTRAR'), ('hana', 'hitam', 'cse', 'HOD'), ('ann', 'hitam', 'cse', 'EMPLOYEE'),
  ('gus', 'globex', null, 'PRINCIPAL')
) as person (name, institution, department, role);

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
create function pg_temp.documents(name text) returns text language sql as $$
  select pg_temp.ask(name, $q$ select string_agg(concat_ws(' ', type, status, documents, bytes, emergencies), ', ') from iaoms.document_stats() $q$)
$$;
create function pg_temp.cards(name text) returns text language sql as $$
  select pg_temp.ask(name, $q$ select string_agg(concat_ws(' ', routing, status, cards, hours_to_decision, most_rounds), ', ') from iaoms.approval_stats() $q$)
$$;

insert into iaoms.operations (id, institution_id, kind, title, started_by) values
  (pg_temp.key('op'), pg_temp.key('hitam'), 'DOCUMENT', 'Paper', pg_temp.key('ann')), (pg_temp.key('gop'), pg_temp.key('globex'), 'DOCUMENT', 'Paper', pg_temp.key('gus'));
insert into iaoms.documents (
  id, institution_id, operation_id, author_id, department_id, title, status, priority, submitted_at, decided_at, drive_file_id, file_name, mime_type, file_size_bytes, file_hash
)
select pg_temp.key(name), pg_temp.key(institution), pg_temp.key(operation), pg_temp.key(author), pg_temp.key(department), name, status, priority, now(), now(),
  'drive-0123456789', 'f.pdf', 'application/pdf', size, encode(sha256('f'), 'hex')
from (values
  ('d1', 'hitam', 'op', 'ann', 'cse', 'DRAFT', 'NORMAL', 1),
  ('d2', 'hitam', 'op', 'ann', 'cse', 'PENDING', 'NORMAL', 2),
  ('d3', 'hitam', 'op', 'ann', 'cse', 'PENDING', 'EMERGENCY', 4),
  ('d4', 'hitam', 'op', 'pia', null, 'PENDING', 'NORMAL', 8),
  ('g1', 'globex', 'gop', 'gus', null, 'PENDING', 'NORMAL', 16)
) as document (name, institution, operation, author, department, status, priority, size);
insert into iaoms.approval_cards (
  id, institution_id, operation_id, document_id, submitter_id, title, routing, status, round, created_at, decided_at
)
select pg_temp.key(name), pg_temp.key('hitam'), pg_temp.key('op'), pg_temp.key(document), pg_temp.key('ann'), name, routing, status, round,
  '2030-05-06 08:00Z', '2030-05-06 08:00Z'::timestamptz + took
from (values
  ('c1', 'd1', 'SEQUENTIAL', 'APPROVED', 1, interval '1 hour'),
  ('c2', 'd1', 'SEQUENTIAL', 'APPROVED', 3, interval '4 hours'),
  ('c3', 'd2', 'PARALLEL', 'PENDING', 1, null)
) as card (name, document, routing, status, round, took);

select is(pg_temp.documents('pia'), null, 'what was not counted yet is not told');
select lives_ok($$ select iaoms_private.refresh_mv_document_stats('2030-05-07 12:00Z') $$, 'the numbers of documents are made anew');
select lives_ok($$ select iaoms_private.refresh_mv_approval_stats('2030-05-07 12:00Z') $$, 'and those of cards');
select is(
  (select string_agg(part, ', ' order by part collate "C") from string_to_table(pg_temp.documents('pia'), ', ') as part),
  'LETTER DRAFT 1 1 0, LETTER PENDING 1 8 0, LETTER PENDING 2 6 1', 'for each department, kind and status, and none of another institution'
);
select is(pg_temp.documents('rex'), pg_temp.documents('pia'), 'the registrar reads the same');
select is(pg_temp.documents('gus'), 'LETTER PENDING 1 16 0', 'another institution reads its own');
select is(pg_temp.documents('hana'), null, 'who does not read every document is told nothing');
select is(pg_temp.documents('ann'), null, 'nor is an author');
select is(pg_temp.cards('pia'), 'PARALLEL PENDING 1 1, SEQUENTIAL APPROVED 2 2.50 3', 'what was decided, and how long it took');
select is(pg_temp.cards('gus'), null, 'of the own cards alone');
select is(
  pg_temp.ask('pia', 'select count(*) from iaoms_private.mv_document_stats'), '42501 permission denied for schema iaoms_private',
  'nobody reads what is stored past the function'
);

update iaoms.documents set deleted_at = now() where id = pg_temp.key('d1');
select matches(pg_temp.documents('pia'), 'DRAFT', 'what is stored is as old as the last time');
select lives_ok($$ select iaoms_private.refresh_mv_document_stats('2030-05-07 12:10Z') $$, 'ten minutes later');
select doesnt_match(pg_temp.documents('pia'), 'DRAFT', 'what is gone is not counted');
select is(
  iaoms_private.staleness_of_mv_document_stats('2030-05-07 12:14Z'), interval '4 minutes', 'how old the numbers are is known'
);
select is(
  (select string_agg(indexdef, '; ') from pg_indexes where schemaname = 'iaoms_private' and tablename = 'mv_document_stats' and indexdef ~ 'UNIQUE') is null,
  false, 'a unique index lets it be made anew while others read'
);
select is(
  (select count(*) from pg_matviews where schemaname = 'iaoms_private' and matviewname in ('mv_document_stats', 'mv_approval_stats')), 2::bigint,
  'both are stored views, in the private schema'
);

select * from finish();
rollback;
