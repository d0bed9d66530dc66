-- A publisher's articles: who finds what, in which order, and what is shown.
begin;
select plan(12);

insert into auth.users (id) select md5(name)::uuid from unnest(array['ann', 'bob', 'eve']) as name;
insert into library.publisher (id, name) values (md5('acme')::uuid, 'Acme'), (md5('evil')::uuid, 'Evil');
insert into library.person (id, publisher_id, role)
values (md5('ann')::uuid, md5('acme')::uuid, 'READER'), (md5('bob')::uuid, md5('acme')::uuid, 'EDITOR'), (md5('eve')::uuid, md5('evil')::uuid, 'EDITOR');
insert into library.article (publisher_id, author_id, title, body, published)
values
  (md5('acme')::uuid, md5('ann')::uuid, 'Running a kubernetes cluster', 'How we run it.', true),
  (md5('acme')::uuid, md5('ann')::uuid, 'Gardens', 'A gardener was running & <b>laughing</b> through the cluster of trees.', true),
  (md5('acme')::uuid, md5('bob')::uuid, 'A secret cluster', null, false),
  (md5('evil')::uuid, md5('eve')::uuid, 'Cluster of evil', null, true);

create function pg_temp.finds(name text, query text, first integer default null) returns text language plpgsql as $$
declare
  v_answer text;
begin
  perform set_config('request.jwt.claims', coalesce(json_build_object('sub', md5(name)::uuid, 'role', 'authenticated')::text, ''), true);
  set local role authenticated;
  select coalesce(string_agg((f.node).title, ', '), 'nothing') into v_answer from library.search_articles(query, first) as f;
  reset role;
  return v_answer;
exception when others then
  reset role;
  return sqlstate || ' ' || sqlerrm;
end;
$$;

select is(pg_temp.finds('ann', 'cluster'), 'Running a kubernetes cluster, Gardens', 'a word in the title weighs more');
select is(pg_temp.finds('ann', 'runs'), 'Running a kubernetes cluster, Gardens', 'every form of a word is found');
select is(pg_temp.finds('ann', 'cluster -tree'), 'Running a kubernetes cluster', 'what is not wanted is left out');
select is(pg_temp.finds('ann', 'kubernets'), 'Running a kubernetes cluster', 'a word with a mistake is found');
select is(pg_temp.finds('bob', '"secret cluster"'), 'A secret cluster', 'an editor finds drafts');
select is(pg_temp.finds('ann', 'secret'), 'nothing', 'a reader does not');
select is(pg_temp.finds('eve', 'cluster'), 'Cluster of evil', 'another publisher finds his own');
select is(pg_temp.finds('ann', 'cluster', 1), 'Running a kubernetes cluster', 'the first are the best');
select is(
  array[pg_temp.finds('ann', 'cluster', 51), pg_temp.finds('ann', '')],
  array['PT400 ARGUMENT_INVALID', 'PT400 ARGUMENT_INVALID'],
  'nobody asks for too much, or for nothing'
);
select is(pg_temp.finds('ann', ''' or true --'), 'nothing', 'a question is never SQL');
select set_config('request.jwt.claims', json_build_object('sub', md5('ann')::uuid, 'role', 'authenticated')::text, true);
select is(
  (select f.highlight from library.search_articles('gardener') as f),
  '<mark>Gardens</mark> A <mark>gardener</mark> was running &amp; &lt;b&gt;laughing&lt;/b&gt; through the cluster of trees',
  'what is shown is safe as HTML'
);
update library.article set deleted_at = now() where title = 'Gardens';
select is(pg_temp.finds('ann', 'gardener'), 'nothing', 'what was deleted is not found');

select * from finish();
rollback;
