-- What is asked of a club is told to those who belong to it, whatever they may do in another.
begin;
select plan(11);

-- Ann is captain of Oxbow, Bob of Weir; Ann rows at Weir, too, until she has left.
insert into auth.users (id, email) select md5(name)::uuid, name || '@example.org' from unnest(array['ann', 'bob']) as name;
insert into rowing.rower (id, name) select md5(name)::uuid, name from unnest(array['ann', 'bob']) as name;
insert into rowing.club (id, name) values (md5('oxbow')::uuid, 'Oxbow'), (md5('weir')::uuid, 'Weir');
insert into rowing.membership (club_id, user_id, role) values
  (md5('oxbow')::uuid, md5('ann')::uuid, 'CAPTAIN'),
  (md5('weir')::uuid, md5('bob')::uuid, 'CAPTAIN');
insert into rowing.role_permission (role, permission) values ('CAPTAIN', 'boat.buy') on conflict do nothing;
insert into rowing.boat (id, club_id, name) values (md5('swan')::uuid, md5('weir')::uuid, 'Swan');
insert into rowing.outing (club_id, boat_id, rower_id, season, state) values
  (md5('weir')::uuid, md5('swan')::uuid, md5('bob')::uuid, 'WINTER', 'ROWED');

create function pg_temp.sign_in(name text) returns void language plpgsql as $$
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5(name)::uuid, 'role', 'authenticated')::text, true);
  perform set_config('role', 'authenticated', true);
end;
$$;
create function pg_temp.answer(query text) returns text language plpgsql as $$
declare
  v_answer text;
begin
  execute query into v_answer;
  return v_answer;
exception when others then
  return sqlstate || ' ' || sqlerrm;
end;
$$;

select pg_temp.sign_in('bob');
select is(pg_temp.answer($$select (rowing.club_stats(md5('weir')::uuid)).winter_outings$$), '1', 'who belongs to the club is told how many outings it had');
select is(pg_temp.answer($$select (rowing.boat_stats(md5('weir')::uuid, md5('swan')::uuid)).outings$$), '1', 'and how many a boat had');
select is(pg_temp.answer($$select rowing.trades_in_boats(md5('weir')::uuid)$$), 'true', 'the captain may trade');
select is(pg_temp.answer($$select (rowing.create_boat(club_id => md5('weir')::uuid, name => 'Heron')).name$$), 'Heron', 'and buys');

select pg_temp.sign_in('ann');
select is(pg_temp.answer($$select (rowing.club_stats(md5('weir')::uuid)).winter_outings$$), 'PT403 FORBIDDEN', 'nobody else is told of the club');
select is(pg_temp.answer($$select (rowing.boat_stats(md5('weir')::uuid, md5('swan')::uuid)).outings$$), 'PT403 FORBIDDEN', 'nor of its boats');
select is(pg_temp.answer($$select rowing.trades_in_boats(md5('weir')::uuid)$$), 'PT403 FORBIDDEN', 'a captain of another club is none here');
select is(pg_temp.answer($$select (rowing.create_boat(club_id => md5('weir')::uuid, name => 'Heron')).name$$), 'PT403 FORBIDDEN', 'and buys nothing for it');

reset role;
insert into rowing.membership (club_id, user_id) values (md5('weir')::uuid, md5('ann')::uuid);
select is((select role from rowing.membership where club_id = md5('weir')::uuid and user_id = md5('ann')::uuid), 'ROWER', 'who joins without a word about it is a rower');
select pg_temp.sign_in('ann');
select is(pg_temp.answer($$select (rowing.club_stats(md5('weir')::uuid)).winter_outings$$), '1', 'who joins is told');
select is(pg_temp.answer($$select rowing.trades_in_boats(md5('weir')::uuid)$$), 'PT403 NOT_YOUR_TRADE', 'and trades no more than before');

reset role;
select * from finish();
rollback;
