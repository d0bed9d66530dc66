-- Ada asks what is known of her and then to be forgotten, while others have copies of her trees.
begin;
select plan(9);

insert into auth.users (id, email) values (md5('ada')::uuid, 'ada@example.org'), (md5('hal')::uuid, 'hal@example.org');
insert into forest.office (id, name) values (md5('north')::uuid, 'North');
insert into forest.ranger (id, office_id, role, name)
select md5(name)::uuid, md5('north')::uuid, role, name
from (values ('ada', 'RANGER'), ('ben', 'RANGER'), ('hal', 'HEAD')) as r (name, role);
insert into forest.tree (id, office_id, ranger_id, place, girth)
select md5(place)::uuid, md5('north')::uuid, md5(who)::uuid, place, 90
from (values ('oak', 'ada'), ('elm', 'ada'), ('ash', 'ben')) as t (place, who);
-- Of the elm there is a note alone: that it was Ada's, and is gone.
delete from forest.tree where id = md5('elm')::uuid;

create function pg_temp.asks(who text, call text) returns jsonb language plpgsql as $$
declare
  v_answer jsonb;
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5(who)::uuid, 'role', 'authenticated')::text, true);
  set local role authenticated;
  execute 'select to_jsonb(a) from ' || call || ' as a' into v_answer;
  reset role;
  return v_answer;
end;
$$;
create function pg_temp.hers() returns bigint language sql as $$
  select count(*) from forest_private.tree_changes c where strpos(c::text, md5('ada')::uuid::text) > 0
$$;

create temporary table copied as select pg_temp.asks('hal', 'forest.pull_trees()') as page;
select is((select jsonb_array_length(page -> 'nodes') from copied), 2, 'the head has a copy of all trees');
select is(pg_temp.hers(), 2::bigint, 'it is noted whose they are, and whose one was');
select is(
  (pg_temp.asks('ada', 'forest.export_my_data()') #>> '{rows,tree.ranger_id,0,place}'), 'oak', 'Ada is given what she wrote'
);
select isnt(pg_temp.asks('hal', format('forest.erase_ranger(%L)', md5('ada')::uuid)), null, 'Hal erases her');
select is((select count(*) from forest.tree), 1::bigint, 'her tree goes with her');
select is(pg_temp.hers(), 0::bigint, 'and nothing is noted of her any more, not of a tree that had gone before, either');
create function pg_temp.news(of_what text) returns text language sql as $$
  select string_agg(key, ' ') from (
    select k.key from copied, jsonb_array_elements_text(
      pg_temp.asks('hal', format('forest.pull_trees(%L)', page ->> 'cursor')) -> of_what
    ) as k (key) order by k.key
  ) as told
$$;
select alike(pg_temp.news('gone'), '%' || md5('oak')::uuid || '%', 'the device of the head is told that it is gone');
select unalike(coalesce(pg_temp.news('gone'), ''), '%' || md5('ash')::uuid || '%', 'and nothing of others');
select is(jsonb_array_length(pg_temp.asks('ben', 'forest.pull_trees()') -> 'nodes'), 1, 'Ben has his own');

select * from finish();
rollback;
