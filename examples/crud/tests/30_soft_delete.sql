-- Comments are deleted softly: nobody meets them again, and the owner of the tables still finds them.
begin;
select plan(14);

create function pg_temp.key(name text) returns uuid language sql immutable as $$ select md5(name)::uuid $$;
insert into auth.users (id, email) select pg_temp.key(name), name || '@example.org' from unnest(array['ada', 'ben', 'eva']) as name;
insert into helpdesk.team (id, name) values (pg_temp.key('north'), 'North'), (pg_temp.key('south'), 'South');
insert into helpdesk.person (id, team_id, role, name) values
  (pg_temp.key('ada'), pg_temp.key('north'), 'AGENT', 'Ada'),
  (pg_temp.key('ben'), pg_temp.key('north'), 'LEAD', 'Ben'),
  (pg_temp.key('eva'), pg_temp.key('south'), 'LEAD', 'Eva');
insert into helpdesk.ticket (id, team_id, author_id, code, title)
values (pg_temp.key('ticket'), pg_temp.key('north'), pg_temp.key('ada'), 'N-1', 'Tea');
insert into helpdesk.comment (id, team_id, ticket_id, author_id, text) values
  (pg_temp.key('first'), pg_temp.key('north'), pg_temp.key('ticket'), pg_temp.key('ada'), 'Hot.'),
  (pg_temp.key('second'), pg_temp.key('north'), pg_temp.key('ticket'), pg_temp.key('ada'), 'Cold.');

create function pg_temp.answer(name text, call text) returns text language plpgsql as $$
declare
  v_answer text;
begin
  perform set_config('request.jwt.claims', json_build_object('sub', pg_temp.key(name), 'role', 'authenticated')::text, true);
  set local role authenticated;
  execute 'select ' || call into v_answer;
  reset role;
  return v_answer;
exception when others then
  return sqlstate || ' ' || sqlerrm;
end
$$;

create function pg_temp.call(function text, name text, more text default '') returns text language sql as $$
  select format('helpdesk.%s_comment(%L%s)', function, pg_temp.key(name), more)
$$;

select is(
  pg_temp.answer('ada', $$ cardinality((helpdesk.list_comments()).nodes) $$), '2', 'both comments are listed'
);
select is(pg_temp.answer('eva', pg_temp.call('delete', 'first')), 'PT404 NOT_FOUND', 'another team deletes nothing');
select is(pg_temp.answer('ben', pg_temp.call('delete', 'first')), 'PT403 FORBIDDEN', 'nor does somebody who did not write it');
select is(
  (select count(*) from helpdesk.comment where deleted_at is not null), 0::bigint, 'nothing was deleted so far'
);
select is(pg_temp.answer('ada', pg_temp.call('delete', 'first')), '', 'its author deletes a comment');
select is(
  (select c.deleted_at = now() and c.text = 'Hot.' from helpdesk.comment c where c.id = pg_temp.key('first')),
  true, 'it stays, with the moment'
);
select is(pg_temp.answer('ada', pg_temp.call('get', 'first')), 'PT404 NOT_FOUND', 'nobody gets it');
select is(pg_temp.answer('ada', pg_temp.call('delete', 'first')), 'PT404 NOT_FOUND', 'nobody deletes it again');
select is(
  pg_temp.answer('ada', pg_temp.call('update', 'first', $$, '{"text": "Back."}' $$)), 'PT404 NOT_FOUND', 'nobody changes it'
);
select is(
  pg_temp.answer('ada', $$ (helpdesk.list_comments()).nodes[1].text || cardinality((helpdesk.list_comments()).nodes) $$),
  'Cold.1', 'the other one alone is listed'
);
select is(
  pg_temp.answer('ada', pg_temp.call('update', 'second', $$, '{"deleted_at": null}' $$)),
  'PT400 ARGUMENT_INVALID', 'no patch says when a row was deleted'
);
select is(
  pg_temp.answer('ada', format('helpdesk.create_comment(ticket_id => %L, text => %L, deleted_at => null)', pg_temp.key('ticket'), 'x')),
  '42883 function helpdesk.create_comment(ticket_id => unknown, text => unknown, deleted_at => unknown) does not exist',
  'and no new row does'
);
select is(
  pg_temp.answer('ada', pg_temp.call('update', 'second', $$, '{"text": "Warm."}' $$)) like '%Warm.%', true, 'a row that is there changes'
);
select is(
  (select count(*) from helpdesk.comment), 2::bigint, 'no row is gone'
);

select * from finish();
rollback;
