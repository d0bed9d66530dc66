-- A keeper keeps the books, a member reads them.
begin;
select plan(5);

insert into club.person (id, role, name) values (md5('mia')::uuid, 'MEMBER', 'Mia'), (md5('kai')::uuid, 'KEEPER', 'Kai');
create function pg_temp.sign_in(name text) returns void language plpgsql as $$
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5(name)::uuid, 'role', 'authenticated')::text, true);
  perform set_config('role', 'authenticated', true);
end;
$$;

select pg_temp.sign_in('mia');
select throws_ok($$ select club.create_book('Emma') $$, 'PT403', 'FORBIDDEN', 'a member adds no book');
select throws_ok($$ select club.lost() $$, 'PT403', 'FORBIDDEN', 'and is not told which are out');
select pg_temp.sign_in('kai');
select lives_ok($$ select club.create_book('Emma') $$, 'a keeper does');
select is_empty($$ select * from club.lost() $$, 'and is');
select pg_temp.sign_in('nobody');
select throws_ok($$ select club.create_book('Emma') $$, 'PT403', 'FORBIDDEN', 'whoever has no row has no role');

select * from finish();
rollback;
