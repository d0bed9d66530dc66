-- I10: what wants a session that is good, asked by somebody who was signed out, and by nobody.
begin;
select plan(7);

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

update iaoms.recipients set signed_out_at = now() where id = pg_temp.key('ann');
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
