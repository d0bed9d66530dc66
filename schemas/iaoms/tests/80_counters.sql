-- I4: the ten numbers, before and after midnight, exact for each institution, and what listeners are told of them.
begin;
select plan(18);

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

create function pg_temp.numbers(name text, at timestamptz) returns text language sql as $$
  select pg_temp.ask(name, format($q$
    select concat_ws(' ', total_documents, pending_documents, approved_documents, rejected_documents, pending_approvals,
      total_meetings_today, active_users, total_messages_today, emergency_documents, documents_due_today)
    from iaoms.office_counters(%L) $q$, at))
$$;
select is(pg_temp.numbers('ann', '2030-05-06 12:00Z'), '0 0 0 0 0 0 10 0 0 0', 'ten people and nothing else');

insert into iaoms.operations (id, institution_id, kind, title, started_by) values
  (pg_temp.key('op'), pg_temp.key('hitam'), 'DOCUMENT', 'Paper', pg_temp.key('ann')), (pg_temp.key('gop'), pg_temp.key('globex'), 'DOCUMENT', 'Paper', pg_temp.key('gwen'));
insert into iaoms.documents (
  id, institution_id, operation_id, author_id, title, status, priority, due_on, submitted_at, decided_at, drive_file_id, file_name, mime_type, file_size_bytes, file_hash
)
select pg_temp.key(name), pg_temp.key(institution), pg_temp.key(operation), pg_temp.key(author), name, status, priority, due::date, now(), now(),
  'drive-0123456789', 'f.pdf', 'application/pdf', 1, encode(sha256('f'), 'hex')
from (values
  ('d1', 'hitam', 'op', 'ann', 'DRAFT', 'NORMAL', '2030-05-06'),
  ('d2', 'hitam', 'op', 'ann', 'PENDING', 'NORMAL', '2030-05-06'),
  ('d3', 'hitam', 'op', 'ann', 'PENDING', 'EMERGENCY', '2030-05-06'),
  ('d4', 'hitam', 'op', 'ann', 'PENDING', 'EMERGENCY', '2030-05-07'),
  ('d5', 'hitam', 'op', 'ann', 'APPROVED', 'EMERGENCY', '2030-05-06'),
  ('d6', 'hitam', 'op', 'ann', 'REJECTED', 'NORMAL', null),
  ('g1', 'globex', 'gop', 'gwen', 'PENDING', 'EMERGENCY', '2030-05-06')
) as d (name, institution, operation, author, status, priority, due);
insert into iaoms.meetings (institution_id, operation_id, organizer_id, title, starts_at, location, status) values
  (pg_temp.key('hitam'), pg_temp.key('op'), pg_temp.key('ann'), 'Late', '2030-05-06 23:59:59Z', 'Room 1', 'SCHEDULED'),
  (pg_temp.key('hitam'), pg_temp.key('op'), pg_temp.key('ann'), 'Early', '2030-05-07 00:00:00Z', 'Room 1', 'SCHEDULED'),
  (pg_temp.key('hitam'), pg_temp.key('op'), pg_temp.key('ann'), 'Not', '2030-05-06 10:00:00Z', 'Room 1', 'CANCELLED');
insert into iaoms.channels (id, institution_id, name, created_by) values (pg_temp.key('talk'), pg_temp.key('hitam'), 'Talk', pg_temp.key('ann'));
insert into iaoms.messages (institution_id, channel_id, author_id, body, created_at) values
  (pg_temp.key('hitam'), pg_temp.key('talk'), pg_temp.key('ann'), 'Good night', '2030-05-06 23:59:59.999Z'),
  (pg_temp.key('hitam'), pg_temp.key('talk'), pg_temp.key('ann'), 'Good morning', '2030-05-07 00:00Z'),
  (pg_temp.key('hitam'), pg_temp.key('talk'), pg_temp.key('ann'), 'Tea?', '2030-05-07 06:00Z');
insert into iaoms.approval_cards (institution_id, operation_id, document_id, submitter_id, title, routing)
select d.institution_id, d.operation_id, d.id, d.author_id, d.title, 'PARALLEL' from iaoms.documents d where d.status = 'PENDING';

select is(pg_temp.numbers('ann', '2030-05-06 23:59:59.999Z'), '6 3 1 1 3 1 10 1 2 2', 'before midnight');
select is(pg_temp.numbers('ben', '2030-05-07 00:00Z'), '6 3 1 1 3 1 10 2 2 1', 'after it those of the day begin anew');
select is(pg_temp.numbers('ann', '2030-05-06 00:00Z'), '6 3 1 1 3 1 10 1 2 2', 'and yesterday''s can still be asked for');
select is(pg_temp.numbers('gwen', '2030-05-06 12:00Z'), '1 1 0 0 1 0 2 0 1 1', 'another institution has its own');

update iaoms.documents set status = 'APPROVED' where title = 'd3';
update iaoms.approval_cards set status = 'APPROVED', decided_at = now() where title = 'd3';
update iaoms.documents set due_on = '2030-05-07' where title = 'd2';
update iaoms.recipients set is_active = false where id = pg_temp.key('cat');
delete from iaoms.documents where title = 'd6';
update iaoms.documents set deleted_at = now() where title = 'd1';
update iaoms.meetings set status = 'CANCELLED' where title = 'Late';
delete from iaoms.messages where body = 'Tea?';
select is(pg_temp.numbers('ann', '2030-05-06 12:00Z'), '4 2 2 0 2 0 9 1 1 0', 'signed, put off, gone, thrown away, called off');
select is(pg_temp.numbers('ann', '2030-05-07 12:00Z'), '4 2 2 0 2 1 9 1 1 2', 'and the day after');
select is(iaoms_private.recount_documents(), 0::bigint, 'counting all anew finds nothing wrong');

-- What listeners are told.
create function pg_temp.live(name text) returns text language sql as $$
  select pg_temp.ask(name, 'select string_agg(lower(name) || '' '' || value, '' '') from iaoms.live_counters()')
$$;
create function pg_temp.told() returns bigint language sql as $$
  select count(*) from realtime.messages where topic = 'counters:' || pg_temp.key('hitam')
$$;
select is(iaoms_private.refresh_counters('2030-05-06 23:59Z'), 20, 'ten numbers of two institutions');
select is(pg_temp.told(), 10::bigint, 'are told to each its own');
select is(
  pg_temp.live('ann'),
  'active_users 9 approved_documents 2 documents_due_today 0 emergency_documents 1 pending_approvals 2 pending_documents 2 rejected_documents 0 total_documents 4 total_meetings_today 0 total_messages_today 1',
  'and are those that are exact'
);
select is(iaoms_private.refresh_counters('2030-05-06 23:59:30Z'), 0, 'what has not changed');
select is(pg_temp.told(), 10::bigint, 'is not told again');
select is(iaoms_private.refresh_counters('2030-05-07 00:00Z'), 3, 'at midnight two numbers of this institution change, and one of the other');
select is(pg_temp.told(), 12::bigint, 'and are told');
select is(
  pg_temp.live('ann'),
  'active_users 9 approved_documents 2 documents_due_today 2 emergency_documents 1 pending_approvals 2 pending_documents 2 rejected_documents 0 total_documents 4 total_meetings_today 1 total_messages_today 1',
  'by themselves'
);

-- What comes after in the same transaction is added to what was counted.
insert into iaoms.approval_cards (institution_id, operation_id, document_id, submitter_id, title, routing)
select d.institution_id, d.operation_id, d.id, d.author_id, 'Once more', 'PARALLEL' from iaoms.documents d where d.title = 'd5';
select is(pg_temp.numbers('ann', '2030-05-06 12:00Z'), '4 2 2 0 3 0 9 1 1 0', 'one more to sign');
select is(iaoms_private.recount_approval_cards(), 0::bigint, 'is counted as one more');

select * from finish();
rollback;
