-- Who recalls which notes, in which order, and what is said of them.
begin;
select plan(19);

insert into auth.users (id) select md5(name)::uuid from unnest(array['ann', 'bob', 'cid', 'eve']) as name;
insert into recall.team (id, name) values (md5('acme')::uuid, 'Acme'), (md5('evil')::uuid, 'Evil');
insert into recall.person (id, team_id, role)
values
  (md5('ann')::uuid, md5('acme')::uuid, 'MEMBER'), (md5('bob')::uuid, md5('acme')::uuid, 'MEMBER'),
  (md5('cid')::uuid, md5('acme')::uuid, 'ADMIN'), (md5('eve')::uuid, md5('evil')::uuid, 'ADMIN');
insert into recall.note (team_id, author_id, text, embedding, shared)
values
  (md5('acme')::uuid, md5('ann')::uuid, 'tea', '[1,0,0]', false),
  (md5('acme')::uuid, md5('ann')::uuid, 'coffee', '[4,3,0]', true),
  (md5('acme')::uuid, md5('bob')::uuid, 'invoice', '[0,0,1]', true),
  (md5('acme')::uuid, md5('bob')::uuid, 'secret of bob', '[1,0,0.01]', false),
  (md5('acme')::uuid, md5('ann')::uuid, 'not read yet', null, true),
  (md5('acme')::uuid, md5('ann')::uuid, 'without direction', '[0,0,0]', true),
  (md5('evil')::uuid, md5('eve')::uuid, 'plan of evil', '[1,0,0]', true);

create function pg_temp.as_user(name text) returns void language plpgsql as $$
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5(name)::uuid, 'role', 'authenticated')::text, true);
  set local role authenticated;
end;
$$;

create function pg_temp.recalls(name text, query extensions.vector, threshold double precision default null, first integer default null)
returns text language plpgsql as $$
declare
  v_answer text;
begin
  perform pg_temp.as_user(name);
  select coalesce(string_agg((f.node).text || ' ' || round(f.distance::numeric, 2), ', '), 'nothing') into v_answer
  from recall.match_notes(query, threshold, first) as f;
  reset role;
  return v_answer;
exception when others then
  reset role;
  return sqlstate || ' ' || sqlerrm;
end;
$$;

select is(pg_temp.recalls('ann', '[1,0,0]'), 'tea 0.00, coffee 0.20, invoice 1.00', 'the nearest come first, each with its distance');
select is(pg_temp.recalls('ann', '[1,0,0]', 0.5), 'tea 0.00, coffee 0.20', 'what is further away than is wanted is left out');
select is(pg_temp.recalls('ann', '[1,0,0]', null, 1), 'tea 0.00', 'the first are the nearest');
select is(pg_temp.recalls('ann', '[-1,0,0]'), 'invoice 1.00, coffee 1.80, tea 2.00', 'the opposite is furthest away');
select is(pg_temp.recalls('bob', '[1,0,0]'), 'secret of bob 0.00, coffee 0.20, invoice 1.00', 'what is not shared is recalled by its author');
select is(pg_temp.recalls('cid', '[1,0,0]', 0.1), 'tea 0.00, secret of bob 0.00', 'and by an admin');
select is(pg_temp.recalls('eve', '[1,0,0]'), 'plan of evil 0.00', 'the nearest note of another team is recalled by nobody');
select is(pg_temp.recalls('nobody', '[1,0,0]'), 'nothing', 'somebody of no team recalls nothing');
select is(
  array[pg_temp.recalls('ann', '[1,0]'), pg_temp.recalls('ann', '[1,0,0,0]'), pg_temp.recalls('ann', null)],
  array['PT400 ARGUMENT_INVALID', 'PT400 ARGUMENT_INVALID', 'PT400 ARGUMENT_NULL'],
  'a vector of another length is refused'
);
select is(
  array[pg_temp.recalls('ann', '[1,0,0]', 2.5), pg_temp.recalls('ann', '[1,0,0]', null, 11)],
  array['PT400 ARGUMENT_INVALID', 'PT400 ARGUMENT_INVALID'],
  'nobody asks for more than there can be'
);
select is(pg_temp.recalls('ann', '[0,0,0]'), 'nothing', 'what has no direction is near to nothing');

-- Many rows that others may read lie nearer: policies take them all away, and what is left is found nevertheless.
insert into recall.note (team_id, author_id, text, embedding, shared)
select md5('acme')::uuid, md5('bob')::uuid, 'noise ' || n, ('[1,0,' || n / 100000.0 || ']')::extensions.vector, false from generate_series(1, 500) as n;
insert into recall.note (team_id, author_id, text, embedding, shared)
select md5('evil')::uuid, md5('eve')::uuid, 'noise ' || n, ('[1,0,' || n / 100000.0 || ']')::extensions.vector, true from generate_series(1, 500) as n;
select is(pg_temp.recalls('ann', '[1,0,0]'), 'tea 0.00, coffee 0.20, invoice 1.00', 'few rows never mean that there are no more');
select set_config('request.jwt.claims', '', true);
select is(
  (select count(*) from recall_private.note_nearest_embedding('[1,0,0]', 40)),
  0::bigint,
  'the half that no policy binds knows nothing for nobody'
);

update recall.note set deleted_at = now() where text = 'tea';
select is(pg_temp.recalls('ann', '[1,0,0]', 0.5), 'coffee 0.20', 'what was deleted is not recalled');

update recall.note set title = ('[' || case when text = 'coffee' then 2 else 1 end || repeat(',0', 2047) || ']')::extensions.vector where text in ('coffee', 'not read yet');
select pg_temp.as_user('ann');
select is(
  (select string_agg((f.node).text || ' ' || f.distance, ', ') from recall.match_notes_by_title(('[1' || repeat(',0', 2047) || ']')::extensions.vector, first => 2) as f),
  'coffee -2, not read yet -1',
  'more numbers than an index takes are compared one by one, by their inner product'
);
select is(
  (select string_agg((f.node).word || ' ' || round(f.distance::numeric, 1), ', ') from recall.match_words_by_place('[0.9,1]') as f),
  'queen 0.0, king 0.1, cabbage 2.1',
  'rows of everybody are recalled by everybody'
);
select is(recall.notes_near('[1,0,0]', 0.5), 1, 'functions of the schema measure distances, too');
select throws_ok(
  $$ select recall.create_note(text => 'short', embedding => '[1,0]', shared => false) $$,
  'PT400', 'ARGUMENT_INVALID', 'a vector of another length is stored by nobody'
);
reset role;
select hasnt_function('recall', 'match_notes_by_rank', array['extensions.vector', 'double precision', 'integer'], 'what is private is near to nothing');

select * from finish();
rollback;
