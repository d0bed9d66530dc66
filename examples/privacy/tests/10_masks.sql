-- A member asks for the others, the secretary does, and each for himself.
begin;
select plan(9);

insert into auth.users (id) select md5(name)::uuid from unnest(array['ada', 'bob', 'sue']) as name;
insert into club.club (id, name) values (md5('chess')::uuid, 'Chess');
insert into club.member (id, club_id, role, name, email, phone, born) values
  (md5('ada')::uuid, md5('chess')::uuid, 'MEMBER', 'Ada Lovelace', 'ada.lovelace@example.org', '+44 20 7946 0123', '1815-12-10'),
  (md5('bob')::uuid, md5('chess')::uuid, 'MEMBER', 'Bob', null, '0800', '1990-01-02'),
  (md5('sue')::uuid, md5('chess')::uuid, 'SECRETARY', 'Sue', 'sue@example.org', null, '1980-01-02');

-- What somebody is shown of Ada.
create function pg_temp.shown(who text, call text) returns text language plpgsql as $$
declare
  v_row club.member;
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5(who)::uuid, 'role', 'authenticated')::text, true);
  set local role authenticated;
  execute call into v_row;
  reset role;
  return concat_ws(', ', v_row.name, v_row.email, v_row.phone, v_row.born);
end;
$$;

select is(
  pg_temp.shown('bob', $$ select * from club.find_members('Ada') $$),
  'Ada Lovelace, a***@e***.org, +** ** **** **23',
  'a fellow is shown how to recognise what he knows already'
);
select is(
  pg_temp.shown('sue', $$ select * from club.find_members('Ada') $$),
  'Ada Lovelace, ada.lovelace@example.org, +44 20 7946 0123, 1815-12-10',
  'the secretary is shown everything'
);
select is(
  pg_temp.shown('ada', $$ select * from club.find_members('Ada') $$),
  'Ada Lovelace, ada.lovelace@example.org, +44 20 7946 0123, 1815-12-10',
  'and so is Ada herself'
);
select is(
  pg_temp.shown('bob', format($$ select * from club.get_member(%L) $$, md5('ada')::uuid)),
  'Ada Lovelace, a***@e***.org, +** ** **** **23',
  'one row by its key is masked like the others'
);
select is(
  pg_temp.shown('bob', $$ select n.* from club.list_members() as l, unnest(l.nodes) as n where n.name = 'Ada Lovelace' $$),
  'Ada Lovelace, a***@e***.org, +** ** **** **23',
  'and so is a page'
);
select is(
  pg_temp.shown('ada', format($$ select * from club.update_member(%L, '{"phone": "+44 20 7946 0999"}') $$, md5('ada')::uuid)),
  'Ada Lovelace, ada.lovelace@example.org, +44 20 7946 0999, 1815-12-10',
  'who changes his own row is shown what he wrote'
);
select is(
  pg_temp.shown('bob', $$ select * from club.find_members('Bob') $$),
  'Bob, 0800, 1990-01-02',
  'what is not there stays away'
);

delete from club.member;
insert into auth.users (id) values (md5('nobody')::uuid);
select set_config('request.jwt.claims', json_build_object('sub', md5('nobody')::uuid, 'role', 'authenticated')::text, true);
set local role authenticated;
select is((select club.first_member() is null)::text, 'true', 'no row is no row, and no row of nulls');
select is((select to_json(club.first_member()))::text, null, 'in JSON, too');
reset role;

select * from finish();
rollback;
