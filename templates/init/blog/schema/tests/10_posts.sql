-- A test of your own: pgTAP in a transaction that is rolled back. Those that seoc generates already try every policy
-- and every key; this one tells a story.
begin;
select plan(3);

insert into auth.users (id, email) values (md5('ann')::uuid, 'ann@example.org');
insert into blog.post (id, author_id, title, slug)
values (md5('cats')::uuid, md5('ann')::uuid, 'On cats', 'on-cats');

create function pg_temp.sign_in(name text, as_role text) returns void language plpgsql as $$
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5(name)::uuid, 'role', as_role)::text, true);
  perform set_config('role', as_role, true);
end;
$$;

select pg_temp.sign_in('nobody', 'anon');
select is_empty('select title from blog.post', 'the world does not see a draft');

select pg_temp.sign_in('ann', 'authenticated');
select isnt(
  (select published_at from blog.publish_post(post => md5('cats')::uuid)),
  null,
  'whoever wrote it publishes it'
);

select pg_temp.sign_in('nobody', 'anon');
select results_eq('select title from blog.post', array['On cats'], 'and then the world reads it');

select * from finish();
rollback;
