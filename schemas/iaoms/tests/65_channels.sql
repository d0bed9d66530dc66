-- I18: channels of a department, of two, of a group.
begin;
select plan(39);

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

create function pg_temp.open(name text, called text, kind text, members text[]) returns text language sql as $$
  select pg_temp.ask(name, format(
    'select kind from iaoms.open_channel(%L, %L, %L)', called, kind, coalesce((select array_agg(pg_temp.key(m)) from unnest(members) m), '{}')
  ))
$$;
create function pg_temp.channel(called text) returns uuid language sql as $$ select c.id from iaoms.channels c where c.name = called $$;
create function pg_temp.say(name text, called text, body text) returns text language sql as $$
  select pg_temp.ask(name, format('select body from iaoms.send_message(%L, %L)', pg_temp.channel(called), body))
$$;
create function pg_temp.hears(name text, called text) returns text language sql as $$
  select pg_temp.ask(name, format('select string_agg(coalesce(body, ''-''), '' '' order by body) from iaoms.channel_messages(%L)', pg_temp.channel(called)))
$$;

select is(pg_temp.open('ann', 'CSE', 'DEPARTMENT', '{}'), 'PT403 NOT_YOURS_TO_OPEN', 'an employee opens no department''s channel');
select is(pg_temp.open('rex', 'None', 'DEPARTMENT', '{}'), 'PT409 NO_DEPARTMENT', 'nor does who has no department');
select is(pg_temp.open('hana', 'CSE', 'DEPARTMENT', '{}'), 'DEPARTMENT', 'its head does');
select is(pg_temp.open('hana', 'CSE 2', 'DEPARTMENT', '{}'), 'PT409 CONFLICT', 'once');
select is(pg_temp.say('cat', 'CSE', 'Hello'), 'Hello', 'everybody of the department is in it');
select is(pg_temp.hears('ben', 'CSE'), 'Hello', 'and hears it');
select is(pg_temp.hears('dan', 'CSE'), null, 'another department does not');
select is(pg_temp.say('dan', 'CSE', 'Hi'), 'PT404 CHANNEL_NOT_FOUND', 'nor does it talk there');
update iaoms.recipients set department_id = pg_temp.key('cse') where id = pg_temp.key('dan');
select is(pg_temp.hears('dan', 'CSE'), 'Hello', 'who comes to the department is in it at once');
update iaoms.recipients set department_id = pg_temp.key('ece') where id = pg_temp.key('dan');
select is(pg_temp.hears('dan', 'CSE'), null, 'and who leaves it is out');

select is(
  pg_temp.ask('ann', $$select kind from iaoms.open_channel('Crowd', 'GROUP', array(select gen_random_uuid() from generate_series(1, 501)))$$), 'PT400 TOO_MANY', 'nor does anybody gather a crowd'
);
select is(pg_temp.open('ann', 'Us', 'PRIVATE', array['ben', 'cat']), 'PT400 OF_TWO', 'a private channel is of two');
select is(pg_temp.open('ann', 'Us', 'PRIVATE', array['ben']), 'PRIVATE', 'Ann''s and Ben''s');
select is(pg_temp.open('ben', 'We', 'PRIVATE', array['ann']), 'PRIVATE', 'Ben''s and Ann''s');
select is((select count(*) from iaoms.channels where kind = 'PRIVATE'), 1::bigint, 'is the same');
select is(pg_temp.ask('ann', format('select is_moderator from iaoms.add_to_channel(%L, %L)', pg_temp.channel('Us'), pg_temp.key('cat'))), 'PT403 NOT_A_MODERATOR', 'where nobody else is asked in');

select is(pg_temp.open('ann', 'Trip', 'GROUP', array['gwen']), 'PT400 MEMBER_NOT_FOUND', 'a group is of one institution');
select is(pg_temp.open('ann', 'Trip', 'GROUP', array['ben']), 'GROUP', 'Ann opens one');
select is(pg_temp.say('cat', 'Trip', 'And I?'), 'PT404 CHANNEL_NOT_FOUND', 'Cat is not in it');
select is(pg_temp.ask('ben', format('select is_moderator from iaoms.add_to_channel(%L, %L)', pg_temp.channel('Trip'), pg_temp.key('cat'))), 'PT403 NOT_A_MODERATOR', 'Ben does not ask her in');
select is(pg_temp.ask('ann', format('select is_moderator from iaoms.add_to_channel(%L, %L)', pg_temp.channel('Trip'), pg_temp.key('cat'))), 'false', 'Ann does');
select is(pg_temp.say('cat', 'Trip', 'Where to?'), 'Where to?', 'now she talks');
select is(pg_temp.say('ann', 'Trip', 'Warangal'), 'Warangal', 'and is answered');
create function pg_temp.news(name text) returns text language sql as $$
  select pg_temp.ask(name, 'select string_agg(name || '' '' || unread, '', '' order by name) from iaoms.channels()')
$$;
select is(pg_temp.news('ben'), 'CSE 1, Trip 2, Us 0', 'what Ben has not read');
select is(pg_temp.ask('ben', format('select iaoms.mark_channel_read(%L)', pg_temp.channel('Trip'))), '2', 'he reads it');
select is(pg_temp.ask('ben', format('select iaoms.mark_channel_read(%L)', pg_temp.channel('Trip'))), '0', 'once');
select is(pg_temp.news('ben'), 'CSE 1, Trip 0, Us 0', 'nothing new');
create function pg_temp.message(body_is text) returns uuid language sql as $$ select m.id from iaoms.messages m where m.body = body_is $$;
select is(pg_temp.ask('cat', format('select string_agg(r.full_name, '','') from iaoms.read_receipts(%L) mrr join iaoms.colleagues() r on r.id = mrr.recipient_id', pg_temp.message('Where to?'))), 'Ben', 'Cat sees who has read what she said');
select is(pg_temp.ask('ann', format('select count(*) from iaoms.read_receipts(%L)', pg_temp.message('Where to?'))), '0', 'others do not');

select is(pg_temp.ask('ben', format('select body from iaoms.edit_message(%L, %L)', pg_temp.message('Warangal'), 'Goa')), 'PT404 MESSAGE_NOT_FOUND', 'nobody says it for Ann');
select is(pg_temp.ask('ann', format('select body || '' '' || (edited_at is not null) from iaoms.edit_message(%L, %L)', pg_temp.message('Warangal'), 'Hampi')), 'Hampi true', 'she says it better');
select is(pg_temp.ask('ann', format('select body is null from iaoms.retract_message(%L)', pg_temp.message('Hampi'))), 'true', 'and takes it back');
select is(pg_temp.hears('cat', 'Trip'), 'Where to? -', 'that there was something stays');
select is(
  pg_temp.ask('ben', format('select body from iaoms.send_message(%L, %L, %L)', pg_temp.channel('Us'), 'What?', pg_temp.message('Where to?'))), 'PT409 NOTHING_TO_ANSWER', 'what was said elsewhere is not answered here'
);
select is(
  pg_temp.ask('ben', format('select reply_to is not null from iaoms.send_message(%L, %L, %L)', pg_temp.channel('Trip'), 'Home', pg_temp.message('Where to?'))), 'true', 'here it is'
);
select is(pg_temp.ask('cat', format('select iaoms.leave_channel(%L)', pg_temp.channel('Trip'))), 'true', 'Cat leaves');
select is(pg_temp.say('ann', 'Trip', 'Bye'), 'Bye', 'Ann goes on');
select is(pg_temp.hears('cat', 'Trip'), 'Where to?', 'Cat hears no more but what she said herself');
update iaoms.channels set is_archived = true where name = 'Trip';
select is(pg_temp.say('ann', 'Trip', 'Hello?'), 'PT409 NOTHING_TO_ANSWER', 'in a channel that is closed nothing is said');

select * from finish();
rollback;
