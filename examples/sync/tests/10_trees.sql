-- What two rangers and their head have on their devices.
begin;
select plan(19);

-- North: Ada and Ben (rangers), Hal (head). South: Sam (ranger).
insert into forest.office (id, name) values (md5('north')::uuid, 'North'), (md5('south')::uuid, 'South');
insert into forest.ranger (id, office_id, role, name)
select md5(name)::uuid, md5(office)::uuid, role, name
from (values ('ada', 'north', 'RANGER'), ('ben', 'north', 'RANGER'), ('hal', 'north', 'HEAD'), ('sam', 'south', 'RANGER')) as r (name, office, role);

create function pg_temp.sign_in(name text) returns void language plpgsql as $$
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5(name)::uuid, 'role', 'authenticated')::text, true);
  perform set_config('role', 'authenticated', true);
end;
$$;

-- One row after the other: what became of it, and the server's version.
create function pg_temp.send(rows jsonb) returns table (outcome text, error text, version integer, note text) language sql as $$
  select p.outcome::text, p.error, (p.node).version, (p.node).note from forest.push_trees(rows) as p
$$;

create function pg_temp.tree(name text, girth integer default 90) returns jsonb language sql as $$
  select jsonb_build_array(jsonb_build_object('key', md5(name)::uuid, 'values', jsonb_build_object('place', name, 'girth', girth)))
$$;

select pg_temp.sign_in('ada');
select results_eq(
  $$ select * from pg_temp.send(pg_temp.tree('oak')) $$, $$ values ('APPLIED', null::text, 1, null::text) $$, 'a tree arrives under the key that it got in the forest'
);
select results_eq(
  $$ select * from pg_temp.send(pg_temp.tree('oak')) $$, $$ values ('APPLIED', null::text, 1, null::text) $$, 'sent again it is the same'
);
select results_eq(
  $$ select * from pg_temp.send(pg_temp.tree('oak', 95)) $$, $$ values ('CONFLICT', null::text, 1, null::text) $$,
  'another tree under the same key is a conflict, and the server''s comes back'
);
select results_eq(
  $$ select * from pg_temp.send(pg_temp.tree('ash', 4000) || pg_temp.tree('elm')) $$,
  $$ values ('REFUSED', 'ROW_INVALID', null::integer, null::text), ('APPLIED', null, 1, null) $$,
  'one that cannot be is refused by itself; the next one arrives'
);

-- Two devices change one row.
create function pg_temp.edit(note text, version integer) returns jsonb language sql as $$
  select jsonb_build_array(jsonb_build_object('key', md5('oak')::uuid, 'version', version, 'values', jsonb_build_object('note', note)))
$$;
select results_eq($$ select * from pg_temp.send(pg_temp.edit('hollow', 1)) $$, $$ values ('APPLIED', null::text, 2, 'hollow') $$, 'the first change counts');
select results_eq(
  $$ select * from pg_temp.send(pg_temp.edit('hollow', 1)) $$, $$ values ('APPLIED', null::text, 2, 'hollow') $$, 'and does once, though it is sent again'
);
select results_eq(
  $$ select * from pg_temp.send(pg_temp.edit('owls', 1)) $$, $$ values ('CONFLICT', null::text, 2, 'hollow') $$, 'whoever comes later is told what there is'
);
select results_eq(
  $$ select * from pg_temp.send(jsonb_build_array(jsonb_build_object('key', md5('oak')::uuid, 'version', 2, 'values', jsonb_build_object('place', 'here')))) $$,
  $$ values ('REFUSED', 'ARGUMENT_INVALID', null::integer, null::text) $$, 'what never changes is refused and not passed over'
);
select throws_ok(
  $$ select * from pg_temp.send(jsonb_build_array(jsonb_build_object('key', md5('oak')::uuid, 'values', jsonb_build_object('ranger_id', md5('ben')::uuid)))) $$,
  'PT400', 'ARGUMENT_INVALID', 'whose it is nobody says'
);

-- What everybody has from now on.
reset role;
create temporary table device (name text primary key, cursor text);
create function pg_temp.fetch(who text) returns table (place text, gone text) language plpgsql as $$
declare
  v_cursor text := (select d.cursor from pg_temp.device d where d.name = who);
  v_changes forest.tree_changes;
begin
  perform pg_temp.sign_in(who);
  select * into v_changes from forest.pull_trees(v_cursor, 200);
  reset role;
  insert into pg_temp.device values (who, v_changes.cursor) on conflict (name) do update set cursor = excluded.cursor;
  return query select n.place, null::text from unnest(v_changes.nodes) as n order by 1;
  return query select null::text, s.name from unnest(v_changes.gone) as g (id) left join (values ('oak'), ('elm'), ('fir')) as s (name) on md5(s.name)::uuid = g.id order by 2;
end;
$$;
-- As if all of it had been committed by now.
create function pg_temp.commit() returns void language sql as $$ update forest_private.tree_changes set change = '3' $$;

select results_eq($$ select * from pg_temp.fetch('ada') $$, $$ values ('elm', null::text), ('oak', null) $$, 'her own trees');
select is_empty($$ select * from pg_temp.fetch('ben') $$, 'he has none');
select results_eq($$ select * from pg_temp.fetch('hal') $$, $$ values ('elm', null::text), ('oak', null) $$, 'the head has all');
select pg_temp.commit();

-- The head hands the oak to Ben.
update forest.tree set ranger_id = md5('ben')::uuid where id = md5('oak')::uuid;
select results_eq($$ select * from pg_temp.fetch('ada') $$, $$ values (null::text, 'oak') $$, 'it is hers no more, and so she is told');
select results_eq($$ select * from pg_temp.fetch('ben') $$, $$ values ('oak', null::text) $$, 'now it is his');
select results_eq($$ select * from pg_temp.fetch('hal') $$, $$ values ('oak', null::text) $$, 'for the head it is one that changed, once');
select is_empty($$ select * from pg_temp.fetch('sam') $$, 'the other office learns nothing of it');
select pg_temp.commit();

-- Ada deletes her elm.
select pg_temp.sign_in('ada');
select results_eq(
  $$ select * from pg_temp.send(jsonb_build_array(jsonb_build_object('key', md5('elm')::uuid, 'version', 1, 'deleted', true))) $$,
  $$ values ('APPLIED', null::text, null::integer, null::text) $$, 'it goes'
);
reset role;
select results_eq($$ select * from pg_temp.fetch('hal') $$, $$ values (null::text, 'elm') $$, 'the head''s device lets it go as well');
select is_empty($$ select * from pg_temp.fetch('ben') $$, 'who never had it is told nothing');

select * from finish();
rollback;
