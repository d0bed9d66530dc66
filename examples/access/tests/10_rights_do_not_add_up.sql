-- Two rules that open a row each: no statement uses the rights of one and the check of the other.
begin;
select plan(18);

create function pg_temp.key(name text) returns uuid language sql immutable as $$ select md5(name)::uuid $$;
insert into auth.users (id, email) select pg_temp.key(name), name || '@example.org' from unnest(array['ada', 'ben', 'eva', 'max']) as name;
insert into studio.studio (id, name) values (pg_temp.key('studio'), 'Studio');
insert into studio.person (id, studio_id, role, nickname) values
  (pg_temp.key('ada'), pg_temp.key('studio'), 'MEMBER', 'Ada'),
  (pg_temp.key('ben'), pg_temp.key('studio'), 'MEMBER', 'Ben'),
  (pg_temp.key('eva'), pg_temp.key('studio'), 'EDITOR', 'Eva'),
  (pg_temp.key('max'), pg_temp.key('studio'), 'ADMIN', 'Max');
insert into studio.piece (id, studio_id, author_id, reviewer_id, title, text)
values (pg_temp.key('piece'), pg_temp.key('studio'), pg_temp.key('ada'), pg_temp.key('ben'), 'Spring', 'Rain.');

-- What comes of a statement when somebody runs it: the rows, or the error.
create function pg_temp.as_user(name text, command text) returns text language plpgsql as $$
declare
  v_rows bigint;
begin
  perform set_config('request.jwt.claims', json_build_object('sub', pg_temp.key(name), 'role', 'authenticated')::text, true);
  set local role authenticated;
  execute command;
  get diagnostics v_rows = row_count;
  reset role;
  return v_rows::text;
exception when others then
  return sqlstate || ' ' || sqlerrm;
end
$$;

select is(pg_temp.as_user('ada', $$ update studio.piece set text = 'Sun.' $$), '1', 'the author writes the text');
select is(pg_temp.as_user('ben', $$ update studio.piece set verdict = 'Good.' $$), '1', 'the reviewer gives his verdict');
select is(pg_temp.as_user('ben', $$ update studio.piece set text = 'Mine.' $$), 'PT403 COLUMN_FORBIDDEN', 'and does not write the text');
select is(pg_temp.as_user('ada', $$ update studio.piece set verdict = 'Great.' $$), 'PT403 COLUMN_FORBIDDEN', 'the author gives no verdict');
select is(
  pg_temp.as_user('ben', format($$ update studio.piece set author_id = %L, text = 'Mine.' $$, pg_temp.key('ben'))),
  'PT403 COLUMN_FORBIDDEN',
  'a reviewer does not make himself the author to rewrite the text'
);
select is(
  pg_temp.as_user('eva', format($$ update studio.piece set author_id = %L $$, pg_temp.key('eva'))),
  '1',
  'an editor hands a piece to somebody'
);
select is(
  pg_temp.as_user('max', format($$ update studio.piece set author_id = %L, text = 'Mine.' $$, pg_temp.key('max'))),
  'PT403 COLUMN_FORBIDDEN',
  'and does not rewrite it in the same statement: he was not its author before'
);
select is(
  pg_temp.as_user('eva', $$ update studio.person set role = 'ADMIN' where nickname = 'Eva' $$),
  'PT403 COLUMN_FORBIDDEN',
  'nobody gives himself a role'
);
select is(pg_temp.as_user('eva', $$ update studio.person set nickname = 'E.' where nickname = 'Eva' $$), '1', 'a name is one''s own');
select is(
  pg_temp.as_user('max', $$ update studio.person set role = 'EDITOR' where nickname = 'Ben' $$),
  '1',
  'an admin gives a role'
);
select is(
  pg_temp.as_user('max', $$ update studio.person set nickname = 'B.' where nickname = 'Ben' $$),
  'PT403 COLUMN_FORBIDDEN',
  'and calls nobody by another name'
);
select matches(
  pg_temp.as_user('max', $$ select file from studio.person $$),
  '^42501 ',
  'what is private is read by no client'
);

-- A rule speaks to the roles it names.
create function pg_temp.as_role(role_name text, command text) returns text language plpgsql as $$
declare
  v_rows bigint;
begin
  execute format('set local role %I', role_name);
  execute command;
  get diagnostics v_rows = row_count;
  reset role;
  return v_rows::text;
exception when others then
  return split_part(sqlstate || ' ' || sqlerrm, ':', 1);
end
$$;
do $$ begin execute format('grant studio_caretaker to %I', current_user); end $$;
insert into studio.notice (id, text, published) values (pg_temp.key('open'), 'Closed on Monday.', true), (pg_temp.key('draft'), 'Closed for ever.', false);
select is(pg_temp.as_role('anon', 'select id from studio.notice'), '1', 'whoever passes by reads what is published');
select is(pg_temp.as_role('studio_caretaker', 'select id from studio.notice'), '2', 'a caretaker reads the drafts too');
select is(pg_temp.as_role('studio_caretaker', $$ update studio.notice set text = 'Open.' $$), '2', 'and writes them');
select matches(pg_temp.as_role('anon', $$ update studio.notice set text = 'Open.' $$), '^42501 ', 'nobody else does');
select is(pg_temp.as_user('ada', 'update studio.notice set likes = likes + 1'), '1', 'a signed-in user likes what is published');
select matches(
  pg_temp.as_role('studio_caretaker', 'update studio.notice set likes = 100'),
  '^(42501|PT403) ',
  'and a caretaker does not do it for him'
);

select * from finish();
rollback;
