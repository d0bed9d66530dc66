-- Getting, making, changing and deleting: who, what is filled by the database, what absent and null mean, and what is refused.
begin;
select plan(55);

create function pg_temp.key(name text) returns uuid language sql immutable as $$ select md5(name)::uuid $$;
insert into auth.users (id, email)
select pg_temp.key(name), name || '@example.org' from unnest(array['ada', 'ben', 'cat', 'eva', 'zoe']) as name;
insert into helpdesk.team (id, name) values (pg_temp.key('north'), 'North'), (pg_temp.key('south'), 'South');
insert into helpdesk.person (id, team_id, role, name) values
  (pg_temp.key('ada'), pg_temp.key('north'), 'AGENT', 'Ada'),
  (pg_temp.key('ben'), pg_temp.key('north'), 'LEAD', 'Ben'),
  (pg_temp.key('cat'), pg_temp.key('north'), 'AGENT', 'Cat'),
  (pg_temp.key('eva'), pg_temp.key('south'), 'LEAD', 'Eva');

-- The row that a call returns, or its error as `PT404 NOT_FOUND`.
create function pg_temp.row_of(name text, call text) returns jsonb language plpgsql as $$
declare
  v_row jsonb;
begin
  perform set_config('request.jwt.claims', json_build_object('sub', pg_temp.key(name), 'role', 'authenticated')::text, true);
  set local role authenticated;
  execute format('select to_jsonb(answer) from %s as answer', call) into v_row;
  reset role;
  return v_row;
exception when others then
  return jsonb_build_object('error', sqlstate || ' ' || sqlerrm);
end
$$;
create function pg_temp.error_of(name text, call text) returns text language plpgsql as $$
begin
  perform set_config('request.jwt.claims', json_build_object('sub', pg_temp.key(name), 'role', 'authenticated')::text, true);
  set local role authenticated;
  execute 'select ' || call;
  reset role;
  return 'none';
exception when others then
  return sqlstate || ' ' || sqlerrm;
end
$$;
create function pg_temp.ticket(code text) returns helpdesk.ticket language sql security definer as $$
  select t.* from helpdesk.ticket t where t.code = ticket.code
$$;
create function pg_temp.id(code text) returns uuid language sql security definer as $$
  select t.id from helpdesk.ticket t where t.code = id.code
$$;
-- A call with the ids of tickets written in: `{N-1}`.
create function pg_temp.with_ids(call text) returns text language plpgsql as $$
declare
  v_code text;
begin
  foreach v_code in array array['N-1', 'N-2', 'S-1', 'N-9'] loop
    call := replace(call, '{' || v_code || '}', quote_literal(coalesce(pg_temp.id(v_code), pg_temp.key(v_code))));
  end loop;
  return call;
end
$$;

-- Create
select is(
  pg_temp.row_of('ada', $$ helpdesk.create_ticket(code => 'N-1', title => 'Tea', "text" => 'Cold.', priority => 3) $$)
    - array['id', 'created_at', 'updated_at'],
  jsonb_build_object(
    'team_id', pg_temp.key('north'), 'author_id', pg_temp.key('ada'), 'code', 'N-1', 'title', 'Tea', 'text', 'Cold.',
    'state', 'OPEN', 'priority', 3, 'assignee_id', null, 'tags', null, 'data', null, 'due_on', null, 'version', 1
  ),
  'a new row has the tenant and the author of its caller, its defaults, and version 1'
);
select is(
  pg_temp.row_of('eva', $$ helpdesk.create_ticket(code => 'S-1', title => 'Sand') $$) ->> 'team_id',
  pg_temp.key('south')::text,
  'a caller of another tenant makes rows there'
);
select is(
  (select array_agg(parameter order by parameter) from (
    select unnest(p.proargnames) as parameter from pg_proc p where p.oid = 'helpdesk.create_ticket'::regproc
  ) as parameters),
  array['assignee_id', 'code', 'data', 'due_on', 'priority', 'state', 'tags', 'text', 'title'],
  'no parameter is a key, a tenant, an owner, a version, or a note of when'
);
select throws_ok(
  format($$ select helpdesk.create_ticket(code => 'N-3', title => 'x', %s => null) $$, parameter),
  '42883', null, 'create_ticket takes no ' || parameter
) from unnest(array['id', 'team_id', 'author_id', 'version', 'created_at', 'updated_at']) as parameter;
select is(
  pg_temp.error_of('ada', $$ helpdesk.create_ticket(code => 'N-1', title => 'Tea again') $$),
  'PT409 CONFLICT', 'a value that must be unique is a conflict'
);
select is(
  pg_temp.error_of('ada', format($$ helpdesk.create_ticket(code => 'N-2', title => 'x', assignee_id => %L) $$, pg_temp.key('zoe'))),
  'PT409 REFERENCE_MISSING', 'a reference to nobody is refused'
);
select is(
  pg_temp.error_of('ada', format($$ helpdesk.create_ticket(code => 'N-2', title => 'x', assignee_id => %L) $$, pg_temp.key('eva'))),
  'PT409 REFERENCE_MISSING', 'and one to somebody of another tenant in the same words'
);
select is(
  pg_temp.error_of('ada', $$ helpdesk.create_ticket(code => 'n-2', title => 'x') $$),
  'PT400 ARGUMENT_INVALID', 'a constraint is asked before the row is made'
);
select is(
  pg_temp.error_of('zoe', $$ helpdesk.create_ticket(code => 'N-2', title => 'x') $$),
  'PT403 FORBIDDEN', 'somebody of no tenant makes nothing'
);
select is((select count(*) from helpdesk.ticket), 2::bigint, 'what was refused left nothing behind');

-- Get
select is(
  pg_temp.row_of('cat', pg_temp.with_ids($$ helpdesk.get_ticket({N-1}) $$)) ->> 'code', 'N-1', 'a colleague finds the row'
);
select is(
  pg_temp.error_of('eva', pg_temp.with_ids($$ helpdesk.get_ticket({N-1}) $$)),
  'PT404 NOT_FOUND', 'to another tenant it is not there'
);
select is(
  pg_temp.error_of('ada', pg_temp.with_ids($$ helpdesk.get_ticket({N-9}) $$)),
  'PT404 NOT_FOUND', 'in the words for a row that never was'
);

-- Update: what is absent stays, null empties
select is(
  pg_temp.row_of('ada', pg_temp.with_ids($$ helpdesk.update_ticket({N-1}, 1, '{"title": "Hot tea"}') $$))
    ->> 'title',
  'Hot tea', 'a field that is there changes'
);
select is(
  (select row(t.title, t.text, t.priority, t.version)::text from pg_temp.ticket('N-1') t),
  '("Hot tea",Cold.,3,2)', 'what is absent stays, and the version has grown by one'
);
select is(
  pg_temp.row_of('ada', pg_temp.with_ids($$ helpdesk.update_ticket({N-1}, 2, '{"text": null, "priority": null}') $$)) ->> 'version',
  '3', 'null is a value of what may be null'
);
select is(
  (select row(t.title, t.text is null, t.priority is null)::text from pg_temp.ticket('N-1') t),
  '("Hot tea",t,t)', 'and empties it'
);
select is(
  pg_temp.row_of('ada', pg_temp.with_ids(
    $$ helpdesk.update_ticket({N-1}, 3, '{"tags": ["a", "b"], "data": {"x": [1]}, "due_on": "2030-01-31", "state": "WAITING"}') $$
  )) - array['id', 'created_at', 'updated_at', 'team_id', 'author_id', 'code', 'title', 'text', 'priority', 'assignee_id'],
  '{"tags": ["a", "b"], "data": {"x": [1]}, "due_on": "2030-01-31", "state": "WAITING", "version": 4}',
  'lists, JSON, dates and enumerations are taken as what they are'
);
select is(
  pg_temp.row_of('ada', pg_temp.with_ids($$ helpdesk.update_ticket({N-1}, 4, '{}') $$)) ->> 'title',
  'Hot tea', 'an empty patch changes nothing'
);
select is(
  pg_temp.error_of('ada', pg_temp.with_ids(format($$ helpdesk.update_ticket({N-1}, 5, %L) $$, patch))),
  'PT400 ARGUMENT_INVALID', 'a patch is refused: ' || patch
) from unnest(array[
  '{"title": null}', '{"title": 5}', '{"state": "LOST"}', '{"priority": "3"}', '{"priority": 1.5}', '{"priority": 9}',
  '{"due_on": "soon"}', '{"tags": "a"}', '{"code": "N-7"}', '{"id": "00000000-0000-0000-0000-000000000000"}',
  '{"version": 9}', '{"team_id": null}', '{"author_id": null}', '{"created_at": null}', '{"nothing": 1}', '[]', '"title"'
]) as patch;
select is((select t.version from pg_temp.ticket('N-1') t), 5, 'what was refused changed nothing');
select is(
  pg_temp.error_of('ada', pg_temp.with_ids($$ helpdesk.update_ticket({N-1}, 4, '{"title": "Late"}') $$)),
  'PT409 STALE_VERSION', 'whoever has not seen the last version is told so'
);
select is(
  pg_temp.error_of('cat', pg_temp.with_ids($$ helpdesk.update_ticket({N-1}, 5, '{"title": "Mine"}') $$)),
  'PT403 FORBIDDEN', 'whoever may see a row and not change it is told so'
);
select is(
  pg_temp.error_of('eva', pg_temp.with_ids($$ helpdesk.update_ticket({N-1}, 5, '{"title": "Ours"}') $$)),
  'PT404 NOT_FOUND', 'to another tenant there is nothing to change'
);
select is(
  pg_temp.error_of('ben', pg_temp.with_ids($$ helpdesk.update_ticket({N-1}, 5, '{"title": "Led"}') $$)),
  'none', 'a lead changes what others opened'
);

-- Delete
insert into helpdesk.comment (team_id, ticket_id, author_id, text)
values (pg_temp.key('north'), pg_temp.id('N-1'), pg_temp.key('cat'), 'Cold indeed.');
select is(
  pg_temp.error_of('ada', pg_temp.with_ids($$ helpdesk.delete_ticket({N-1}, 6) $$)),
  'PT409 STILL_REFERENCED', 'a row that others refer to stays'
);
delete from helpdesk.comment;
select is(
  pg_temp.error_of('ada', pg_temp.with_ids($$ helpdesk.delete_ticket({N-1}, 5) $$)),
  'PT409 STALE_VERSION', 'and so does one that has changed meanwhile'
);
select is(
  pg_temp.error_of('eva', pg_temp.with_ids($$ helpdesk.delete_ticket({N-1}, 6) $$)), 'PT404 NOT_FOUND', 'another tenant deletes nothing'
);
select is(pg_temp.error_of('ada', pg_temp.with_ids($$ helpdesk.delete_ticket({N-1}, 6) $$)), 'none', 'its author deletes it');
select is(pg_temp.id('N-1'), null, 'and it is gone');

-- Upsert
select is(
  pg_temp.row_of('ada', pg_temp.with_ids($$ helpdesk.upsert_ticket({N-2}, code => 'N-2', title => 'Milk', priority => 2) $$)) ->> 'version',
  '1', 'a key that is not there makes a row'
);
select is(
  pg_temp.row_of('ada', pg_temp.with_ids($$ helpdesk.upsert_ticket({N-2}, code => 'N-2', title => 'Sour milk') $$))
    - array['id', 'created_at', 'updated_at', 'team_id', 'author_id', 'tags', 'data', 'due_on', 'text', 'assignee_id', 'state'],
  '{"code": "N-2", "title": "Sour milk", "priority": null, "version": 2}',
  'one that is there gets the content that was said, and nothing of the old one'
);
select is(
  pg_temp.error_of('ada', pg_temp.with_ids($$ helpdesk.upsert_ticket({N-2}, code => 'N-2', title => 'Late', version => 1) $$)),
  'PT409 STALE_VERSION', 'where a version is given it must be the last one'
);
select is(
  pg_temp.error_of('eva', pg_temp.with_ids($$ helpdesk.upsert_ticket({N-2}, code => 'N-2', title => 'Ours') $$)),
  'PT403 FORBIDDEN', 'a row of another tenant is not replaced'
);

select * from finish();
rollback;
