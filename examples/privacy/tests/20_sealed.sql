-- An account number from the form to the table, back, and found again.
begin;
select plan(15);

select vault.create_secret('a long and random key', 'club-accounts.1');
select vault.create_secret('another one, for hashes', 'club-accounts.hash');
insert into auth.users (id) select md5(name)::uuid from unnest(array['ada', 'sue', 'tom', 'eve']) as name;
insert into club.club (id, name) values (md5('chess')::uuid, 'Chess'), (md5('go')::uuid, 'Go');
insert into club.member (id, club_id, role, name, born) values
  (md5('ada')::uuid, md5('chess')::uuid, 'MEMBER', 'Ada', '1990-01-01'),
  (md5('sue')::uuid, md5('chess')::uuid, 'SECRETARY', 'Sue', '1990-01-01'),
  (md5('tom')::uuid, md5('chess')::uuid, 'TREASURER', 'Tom', '1990-01-01'),
  (md5('eve')::uuid, md5('go')::uuid, 'TREASURER', 'Eve', '1990-01-01');

create function pg_temp.asks(who text, call text) returns text language plpgsql as $$
declare
  v_row club.account;
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5(who)::uuid, 'role', 'authenticated')::text, true);
  set local role authenticated;
  execute call into v_row;
  reset role;
  return v_row.iban;
exception when others then
  return sqlstate || ' ' || sqlerrm;
end;
$$;

select is(pg_temp.asks('ada', $$ select * from club.create_account('DE02 1203 0000 0000 2020 51') $$), 'DE02 1203 0000 0000 2020 51', 'who writes it is shown what he wrote');
select alike((select iban from club.account), 'sealed:1:%', 'the table holds something else');
select unalike((select a::text from club.account a), '%2020%', 'and nothing of it');
select is(pg_temp.asks('tom', $$ select * from club.account_by_iban('DE02120300000000202051') $$), 'DE02 1203 0000 0000 2020 51', 'the treasurer finds it, however it is spelled');
select is(pg_temp.asks('eve', $$ select * from club.account_by_iban('DE02120300000000202051') $$), null, 'the treasurer of another club does not');
select is(pg_temp.asks('sue', $$ select n.* from club.list_accounts() as l, unnest(l.nodes) as n $$), '****0 51', 'the secretary recognises it');
select is(pg_temp.asks('ada', $$ select * from club.create_account('DE02120300000000202051') $$), 'PT409 CONFLICT', 'the same account comes once');
select is(pg_temp.asks('ada', $$ select * from club.create_account('no account at all') $$), 'PT400 ARGUMENT_INVALID', 'what is no account number is refused before');
select throws_ok(
  $$ insert into club.account (club_id, member_id, iban) values (md5('chess')::uuid, md5('ada')::uuid, 'no account at all') $$,
  '23514', 'A value does not fit where it goes.', 'also without the function, and without a word of the value'
);
select is(
  pg_temp.asks('ada', format($$ select * from club.update_account(%L, '{"iban": "FR14 2004 1010 0505 0001"}') $$, (select id from club.account))),
  'FR14 2004 1010 0505 0001', 'it is changed'
);

-- Another key: the old one opens what it sealed until everything is under the new one.
select vault.create_secret('the key of next year', 'club-accounts.2');
select is(club_private.reseal_account(10), 1, 'one value is put under the new key');
select is(club_private.reseal_account(10), 0, 'and then none is left');
delete from vault.secrets where name = 'club-accounts.1';
select is(pg_temp.asks('tom', $$ select * from club.account_by_iban('FR14200410100505' || '0001') $$), 'FR14 2004 1010 0505 0001', 'the old key is not needed any more');

-- Whoever may see every account may not put his own into somebody else's name.
select is(pg_temp.asks('tom', $$ select * from club.create_account('NL91 ABNA 0417 1643 00') $$), 'PT400 ARGUMENT_INVALID', 'letters stand at the beginning alone');
select pg_temp.asks('tom', $$ select * from club.create_account('AT61 1904 3002 3457 3201') $$);
do $do$ begin
  for v_try in 1..20 loop
    exit when pg_has_role(current_user, 'club_api', 'member');
    begin
      grant club_api to current_user;
    exception when unique_violation or internal_error then
      continue;
    end;
  end loop;
end $do$;
create function pg_temp.hands_on() returns text language plpgsql as $$
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5('tom')::uuid, 'role', 'authenticated')::text, true);
  set local role club_api;
  update club.account set member_id = md5('ada')::uuid where member_id = md5('tom')::uuid;
  return 'done';
exception when others then
  return sqlstate;
end;
$$;
select is(pg_temp.hands_on(), '42501', 'an account stays its owner''s');

select * from finish();
rollback;
