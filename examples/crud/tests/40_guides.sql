-- A key that is looked at when the transaction ends tells no more than one that is looked at at once.
begin;
select plan(9);

create function pg_temp.key(name text) returns uuid language sql immutable as $$ select md5(name)::uuid $$;
insert into auth.users (id, email) select pg_temp.key(name), name || '@example.org' from unnest(array['ada', 'eva']) as name;
insert into helpdesk.team (id, name) values (pg_temp.key('north'), 'North'), (pg_temp.key('south'), 'South');
insert into helpdesk.person (id, team_id, role, name) values
  (pg_temp.key('ada'), pg_temp.key('north'), 'AGENT', 'Ada'),
  (pg_temp.key('eva'), pg_temp.key('south'), 'LEAD', 'Eva');

-- The end of the transaction is part of what comes of a call.
create function pg_temp.told(name text, call text) returns text language plpgsql as $$
declare
  v_detail text;
  v_constraint text;
begin
  perform set_config('request.jwt.claims', json_build_object('sub', pg_temp.key(name), 'role', 'authenticated')::text, true);
  set local role authenticated;
  execute 'select ' || call;
  reset role;
  set constraints all immediate;
  set constraints all deferred;
  return 'done';
exception when others then
  get stacked diagnostics v_detail = pg_exception_detail, v_constraint = constraint_name;
  return concat_ws('|', sqlstate || ' ' || sqlerrm, v_detail, nullif(v_constraint, ''));
end
$$;
create function pg_temp.guide() returns helpdesk.guide language sql as $$ select g.* from helpdesk.guide g where g.title = 'Kettle' $$;
create function pg_temp.choose(revision uuid) returns text language sql as $$
  select format('helpdesk.choose_revision(%L, %L)', (pg_temp.guide()).id, revision)
$$;
create function pg_temp.drop_it(revision uuid) returns text language sql as $$
  select format('helpdesk.drop_revision(%L)', revision)
$$;

select is(pg_temp.told('ada', $$ helpdesk.write_guide('Kettle', 'Boil.') $$), 'done', 'two rows that need each other come together');
select is(
  pg_temp.told('ada', pg_temp.choose(pg_temp.key('nothing'))),
  'PT409 REFERENCE_MISSING|What it refers to is not there.', 'what is not there is told without its name and its value'
);
select is(pg_temp.told('eva', $$ helpdesk.write_guide('Lamp', 'Turn.') $$), 'done', 'another team has a guide');
select is(
  pg_temp.told('ada', pg_temp.choose((select g.current_id from helpdesk.guide g where g.title = 'Lamp'))),
  'PT409 REFERENCE_MISSING|What it refers to is not there.', 'what is another team''s is told in the same words'
);
select is(
  pg_temp.told('ada', pg_temp.drop_it((pg_temp.guide()).current_id)),
  'PT409 STILL_REFERENCED|Something still refers to it.', 'the revision that counts stays'
);
insert into helpdesk.revision (id, team_id, guide_id, text) values
  (pg_temp.key('second'), pg_temp.key('north'), (pg_temp.guide()).id, 'Boil twice.');
select is(pg_temp.told('ada', pg_temp.choose(pg_temp.key('second'))), 'done', 'another one may be chosen');
select is(
  pg_temp.told('ada', pg_temp.drop_it((select r.id from helpdesk.revision r where r.text = 'Boil.'))),
  'done', 'and the first one goes'
);

-- What was wrong for a while, and is right at the end, is right.
update helpdesk.guide g set current_id = pg_temp.key('later') where g.title = 'Kettle';
insert into helpdesk.revision (id, team_id, guide_id, text) values
  (pg_temp.key('later'), pg_temp.key('north'), (pg_temp.guide()).id, 'Boil thrice.');
select lives_ok($$ set constraints all immediate $$, 'a key may lead nowhere until the end');
set constraints all deferred;
update helpdesk.guide g set current_id = pg_temp.key('never') where g.title = 'Kettle';
delete from helpdesk.guide g where g.title = 'Kettle';
select lives_ok($$ set constraints all immediate $$, 'and a row that is gone by then leads nowhere');

select * from finish();
rollback;
