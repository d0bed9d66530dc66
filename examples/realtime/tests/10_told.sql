-- What is told of an agent, and to whom.
begin;
select plan(6);

insert into auth.users (id) select md5(name)::uuid from unnest(array['ann', 'lea', 'eve']) as name;
insert into floor.centre (id, name) values (md5('acme')::uuid, 'Acme'), (md5('evil')::uuid, 'Evil');
insert into floor.agent (id, centre_id, role)
values (md5('ann')::uuid, md5('acme')::uuid, 'AGENT'), (md5('lea')::uuid, md5('acme')::uuid, 'LEAD'), (md5('eve')::uuid, md5('evil')::uuid, 'LEAD');

create function pg_temp.hears(name text) returns bigint language plpgsql as $$
declare
  v_count bigint;
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5(name)::uuid, 'role', 'authenticated')::text, true);
  set local role authenticated;
  select count(*) into v_count from realtime.messages where topic = 'agents:' || md5('acme')::uuid;
  reset role;
  return v_count;
end;
$$;

update floor.agent set note = 'not sent' where id = md5('ann')::uuid;
select is((select count(*) from realtime.messages where topic like 'agents:%'), 0::bigint, 'what is not sent is not told');
update floor.agent set status = 'ON_CALL' where id = md5('ann')::uuid;
select is(
  (select payload -> 'record' from realtime.messages where topic = 'agents:' || md5('acme')::uuid),
  jsonb_build_object('id', md5('ann')::uuid, 'status', 'ON_CALL', 'waiting', 0),
  'the key and what is named'
);
select is(array[pg_temp.hears('lea'), pg_temp.hears('ann'), pg_temp.hears('eve')], array[1, 0, 0]::bigint[], 'a lead of the centre hears it');
select lives_ok(
  format('update floor.agent set waiting = 11, note = repeat(%L, 9000) where id = %L', 'x', md5('ann')::uuid),
  'a payload that NOTIFY would refuse stops nobody'
);
select is(
  array(select attname::text from pg_publication_tables p, unnest(p.attnames) attname where p.pubname = 'supabase_realtime' and p.schemaname = 'floor' order by 1),
  array['id', 'text'],
  'the publication has the key and the text of notices, and nothing else'
);
select is((select count(*) from pg_publication_rel r join pg_class c on c.oid = r.prrelid where c.relname in ('agent', 'centre')), 0::bigint, 'and no other table');

select * from finish();
rollback;
