-- What waits and what is counted: who sees what, what a refresh brings, how old the numbers are.
begin;
select plan(12);

create function pg_temp.key(name text) returns uuid language sql immutable as $$ select md5(name)::uuid $$;
insert into auth.users (id, email)
select pg_temp.key(name), name || '@example.org' from unnest(array['ada', 'ben', 'eva']) as name;
insert into office.company (id, name) values (pg_temp.key('north'), 'North'), (pg_temp.key('south'), 'South');
insert into office.person (id, company_id, name, role) values
  (pg_temp.key('ada'), pg_temp.key('north'), 'Ada', 'HEAD'),
  (pg_temp.key('ben'), pg_temp.key('north'), 'Ben', 'CLERK'),
  (pg_temp.key('eva'), pg_temp.key('south'), 'Eva', 'CLERK');
insert into office.document (company_id, author_id, title, topic, pages, state) values
  (pg_temp.key('north'), pg_temp.key('ben'), 'Plan', 'roads', 3, 'PENDING'),
  (pg_temp.key('north'), pg_temp.key('ada'), 'Map', 'roads', 5, 'DONE'),
  (pg_temp.key('north'), pg_temp.key('ben'), 'Idea', 'roads', 9, 'DRAFT'),
  (pg_temp.key('south'), pg_temp.key('eva'), 'Tree', 'parks', 2, 'PENDING');

-- What a call answers when somebody makes it.
create function pg_temp.ask(name text, query text) returns text language plpgsql as $$
declare
  v_answer text;
begin
  perform set_config('request.jwt.claims', json_build_object('sub', pg_temp.key(name), 'role', 'authenticated')::text, true);
  set local role authenticated;
  execute query into v_answer;
  reset role;
  return v_answer;
exception when others then
  return sqlstate;
end
$$;

-- The view reads with the rights of whoever asks.
select is(pg_temp.ask('ada', 'select string_agg(title || '' by '' || author, '', '') from office.pending_documents()'), 'Plan by Ben', 'Ada sees what waits in her company');
select is(pg_temp.ask('eva', 'select string_agg(title || '' by '' || author, '', '') from office.pending_documents()'), 'Tree by Eva', 'Eva sees what waits in hers');
select is(pg_temp.ask('ada', 'select 1 from office.pending_document'), '42501', 'nobody reads the view itself');

-- What is stored is as old as the last refresh.
select is(pg_temp.ask('ada', 'select count(*) from office.topic_stats()'), '0', 'nothing was counted yet');
select lives_ok('select office_private.refresh_topic_stats(at => now() - interval ''5 minutes'')', 'the numbers are made anew');
select is(
  pg_temp.ask('ada', 'select string_agg(format(''%s %s %s %s'', topic, documents, pending, pages), '', '') from office.topic_stats()'),
  'roads 2 1 8',
  'Ada sees the topics of her company, without the draft'
);
select is(
  pg_temp.ask('eva', 'select string_agg(format(''%s %s %s %s'', topic, documents, pending, pages), '', '') from office.topic_stats()'),
  'parks 1 1 2',
  'Eva sees those of hers'
);
select is(pg_temp.ask('ada', 'select office.topic_stats_age()'), '00:05:00', 'and how old they are');
update office.document set state = 'DONE';
select is(pg_temp.ask('eva', 'select pending from office.topic_stats()'), '1', 'what changed does not show');
select lives_ok('select office_private.refresh_topic_stats()', 'until they are made anew');
select is(pg_temp.ask('eva', 'select pending from office.topic_stats()'), '0', 'then it does');
select is(pg_temp.ask('ada', 'select 1 from office_private.topic_stats'), '42501', 'nobody reads what is stored');

select * from finish();
rollback;
