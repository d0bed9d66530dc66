-- What is private comes with no row, by no argument, and nobody can ask for it.
begin;
select plan(11);

create function pg_temp.key(name text) returns uuid language sql immutable as $$ select md5(name)::uuid $$;
insert into auth.users (id, email) values (pg_temp.key('ada'), 'ada@example.org');
insert into helpdesk.team (id, name) values (pg_temp.key('north'), 'North');
insert into helpdesk.person (id, team_id, role, name) values (pg_temp.key('ada'), pg_temp.key('north'), 'AGENT', 'Ada');

-- What a call answers, as text, or its error.
create function pg_temp.answer(call text) returns text language plpgsql as $$
declare
  v_answer text;
begin
  perform set_config('request.jwt.claims', json_build_object('sub', pg_temp.key('ada'), 'role', 'authenticated')::text, true);
  set local role authenticated;
  execute format('select to_jsonb(answer)::text from %s as answer', call) into v_answer;
  reset role;
  return v_answer;
exception when others then
  return sqlstate || ' ' || sqlerrm;
end
$$;
create function pg_temp.mailbox() returns text language sql security definer as $$
  select t.mailbox from helpdesk.ticket t where t.id = pg_temp.key('tea')
$$;

select isnt(
  pg_temp.answer($$ helpdesk.upsert_ticket(id => pg_temp.key('tea'), code => 'N-1', title => 'Tea') $$)::jsonb ->> 'title',
  null, 'a new row is answered'
);
select isnt(pg_temp.mailbox(), null, 'and has what is private by its default');
create temporary table before on commit drop as select pg_temp.mailbox() as mailbox;
select is(
  array(
    select a.call from unnest(array[
      $$ helpdesk.get_ticket(pg_temp.key('tea')) $$,
      $$ helpdesk.list_tickets() $$,
      $$ helpdesk.create_ticket(code => 'N-2', title => 'Milk') $$,
      $$ helpdesk.update_ticket(pg_temp.key('tea'), 1, '{"title": "Hot tea"}') $$,
      $$ helpdesk.upsert_ticket(id => pg_temp.key('tea'), code => 'N-1', title => 'Cold tea') $$
    ]) as a (call)
    where pg_temp.answer(a.call) ~ 'mailbox' or position(pg_temp.mailbox() in pg_temp.answer(a.call)) > 0
       or pg_temp.answer(a.call) !~ 'title|STALE|CONFLICT'
  ),
  '{}'::text[], 'no answer has it, by name or by value'
);
select is(pg_temp.mailbox(), (select b.mailbox from before b), 'what replaces a row leaves it as it was');

select is(
  pg_temp.answer($$ helpdesk.list_tickets(filter => '{"mailbox": {"eq": "x"}}') $$),
  'PT400 ARGUMENT_INVALID', 'nobody filters by it'
);
select is(pg_temp.answer($$ helpdesk.list_tickets(order_by => 'MAILBOX_ASC') $$), 'PT400 ARGUMENT_INVALID', 'or sorts by it');
select is(
  pg_temp.answer($$ helpdesk.update_ticket(pg_temp.key('tea'), 3, '{"mailbox": "x"}') $$),
  'PT400 ARGUMENT_INVALID', 'or changes it'
);
select matches(
  pg_temp.answer($$ helpdesk.create_ticket(code => 'N-3', title => 'x', mailbox => 'x') $$),
  '^42883 ', 'no function takes it'
);
select is(pg_temp.answer('helpdesk.ticket'), '42501 permission denied for table ticket', 'and no client reads the table');
select is(
  array(
    select p.proname::text from pg_proc p
    where p.pronamespace = 'helpdesk'::regnamespace and 'helpdesk.ticket'::regtype::oid = any (p.proargtypes::oid[] || p.prorettype)
  ),
  '{}'::text[], 'no function of clients hands out the whole row'
);
select hasnt_column('helpdesk', 'visible_ticket', 'mailbox', 'what they hand out has no such column');

select * from finish();
rollback;
