-- I1, I5, I11, I17: what has to be there.
begin;
select plan(12);

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

select set_eq(
  $$ select c.relname::text from pg_class c where c.relnamespace = 'iaoms'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition $$,
  array[
    'operations', 'recipients', 'documents', 'approval_cards', 'auth_sessions', 'face_auth_records', 'user_preferences', 'role_permissions',
    'document_recipients', 'document_versions', 'document_attachments', 'approval_card_recipients', 'approvals', 'workflow_templates',
    'workflow_instances', 'escalations', 'notifications', 'notification_templates', 'notification_queue', 'notification_subscriptions',
    'meetings', 'meeting_participants', 'live_meeting_requests', 'calendar_events', 'calendar_event_attendees', 'channels',
    'channel_members', 'messages', 'message_read_receipts', 'comments', 'signatures', 'signature_requests', 'audit_logs',
    'dashboard_widgets', 'analytics_metrics', 'realtime_counters', 'history_cards', 'recent_activity', 'reminders', 'notes',
    'institutions', 'departments'
  ],
  'the forty tables, and the institution and its departments that they belong to'
);
select is_empty(
  $$ select c.relname from pg_class c where c.relnamespace = 'iaoms'::regnamespace and c.relkind = 'r' and not c.relrowsecurity $$, 'I6: each has row level security'
);
select is_empty(
  $$ select c.relname from pg_class c where c.relnamespace = 'iaoms'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
     and not exists (select from pg_policy p where p.polrelid = c.oid and p.polpermissive) $$,
  'and rules that open it'
);
select is_empty(
  $$ select c.relname from pg_class c where c.relnamespace = 'iaoms'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
     and not exists (
       select from pg_constraint k where k.conrelid = c.oid and k.contype in ('c', 'u', 'f') and k.confrelid is distinct from 'iaoms.institutions'::regclass
     )
     and not exists (select from pg_attribute a join pg_type t on t.oid = a.atttypid where a.attrelid = c.oid and t.typtype = 'd') $$,
  'and something that it holds its rows to'
);
-- An index serves a key that carries the institution when it begins with the key's other column: that one finds the rows.
select is_empty(
  $$ select k.conrelid::regclass || ' ' || k.conname from pg_constraint k
     join pg_attribute tenant on tenant.attrelid = k.conrelid and tenant.attname = 'institution_id'
     where k.contype = 'f' and k.connamespace = 'iaoms'::regnamespace
     and k.conparentid = 0 and not exists (
       select from pg_index i
       where i.indrelid = k.conrelid and i.indpred is null
         and (
           i.indkey[0] = any (k.conkey) and (i.indkey[0] <> tenant.attnum or cardinality(k.conkey) = 1)
           or i.indkey[0] = tenant.attnum and i.indnkeyatts > 1 and i.indkey[1] = any (k.conkey)
         )
     ) $$,
  'I17: an index serves each foreign key'
);
select is_empty(
  $$ select p.proname from pg_proc p where p.pronamespace = 'iaoms'::regnamespace and has_function_privilege('anon', p.oid, 'execute')
     and p.proname <> 'sign_in_with_hitam_id' $$,
  'I13: who is not signed in signs in, and nothing else'
);
select is_empty(
  $$ select c.relname from pg_class c where c.relnamespace = 'iaoms'::regnamespace and c.relkind = 'r'
     and (has_table_privilege('authenticated', c.oid, 'select, insert, update, delete') or has_any_column_privilege('authenticated', c.oid, 'select')) $$,
  'clients hold no table'
);
select is_empty(
  $$ select t.typname || '.' || a.attname from pg_type t join pg_attribute a on a.attrelid = t.typrelid
     join pg_proc p on p.prorettype = t.oid and p.pronamespace = 'iaoms'::regnamespace
     where a.attname in ('password_hash', 'token_hash', 'google_sub', 'face_embedding', 'embedding') $$,
  'and no function gives out a hash, a token or a face'
);
select is(
  (select string_agg(role || ' ' || n, ', ' order by role) from (select role, count(*) as n from iaoms.role_permissions group by role) as given),
  'ADMIN 7, EMPLOYEE 1, HOD 4, PRINCIPAL 6, REGISTRAR 8', 'I11: permissions are there'
);
select is((select count(*) from iaoms.notification_templates), 12::bigint, 'and words');
select is((select count(*) from iaoms.workflow_templates), 4::bigint, 'and two ways for each institution');

-- I5: what is told, of each table that the document wants to be live.
select is_empty(
  $$ select wanted from unnest(array['documents', 'approval_cards', 'notifications', 'messages', 'channels', 'meetings', 'calendar_events', 'realtime_counters', 'live_meeting_requests']) as wanted
     where not exists (
       select from pg_trigger g join pg_proc p on p.oid = g.tgfoid
       where g.tgrelid = ('iaoms.' || wanted)::regclass and p.prosrc like '%realtime.%'
     ) $$,
  'listeners are told of all nine'
);

select * from finish();
rollback;
