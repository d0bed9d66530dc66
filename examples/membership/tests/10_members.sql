-- Making an organization, inviting, accepting, roles, leaving: what each function does, and what it refuses.
begin;
select plan(68);

-- A user's key is the md5 of the name. Everybody signs up; nobody belongs anywhere yet.
insert into auth.users (id, email)
select md5(name)::uuid, name || '@example.org'
from unnest(array['ann', 'bob', 'cat', 'dan', 'eve', 'fay']) as name;

select is(
  (select count(*) from clock.profile where id in (md5('ann')::uuid, md5('bob')::uuid, md5('fay')::uuid)),
  3::bigint,
  'whoever signs up has a profile, without any organization'
);
-- Somebody whose account has no profile.
delete from clock.profile where id = md5('fay')::uuid;

create function pg_temp.sign_in(name text) returns void language plpgsql as $$
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5(name)::uuid, 'role', 'authenticated')::text, true);
  perform set_config('role', 'authenticated', true);
end;
$$;
-- What was made, by a word for it.
create temporary table made (what text primary key, id text);
grant select, insert, update on made to authenticated;
create function pg_temp.made(what text) returns uuid language sql as $$ select id::uuid from made where made.what = made.what and made.what = $1 $$;
-- A call's error as `PT403 FORBIDDEN`.
create function pg_temp.error(command text) returns text language plpgsql as $$
begin
  execute command;
  return 'none';
exception when others then
  return sqlstate || ' ' || sqlerrm;
end;
$$;
create function pg_temp.call(command text) returns text language plpgsql as $$
declare
  v_answer text;
begin
  execute command into v_answer;
  return v_answer;
end;
$$;
-- The role somebody has, read by the owner of the tables.
create function pg_temp.role_of(organization text, name text) returns text
language sql security definer as $$
  select m.role::text from clock.membership m where m.organization_id = (select made.id::uuid from made where what = $1) and m.profile_id = md5($2)::uuid
$$;
reset role;

-- Making one.
select pg_temp.sign_in('ann');
insert into made select 'acme', clock.create_organization(name => 'Acme', slug => 'acme-inc');
select is(pg_temp.role_of('acme', 'ann'), 'OWNER', 'whoever makes an organization owns it');
select is((select name from clock.organizations()), 'Acme', 'and finds it');
select is(
  pg_temp.error($$ select clock.create_organization(name => 'Other', slug => 'acme-inc') $$),
  'PT409 ALREADY_TAKEN',
  'a slug is taken once'
);
select is(
  pg_temp.error($$ select clock.create_organization(name => '', slug => 'empty-name') $$),
  'PT400 ARGUMENT_INVALID',
  'the constraints of the columns hold for the arguments'
);
select is(pg_temp.error($$ select clock.create_organization(name => null, slug => 'abc') $$), 'PT400 ARGUMENT_NULL', 'what is required is required');
select pg_temp.sign_in('fay');
select is(
  pg_temp.error($$ select clock.create_organization(name => 'Fay', slug => 'fay-inc') $$),
  'PT403 PROFILE_REQUIRED',
  'an account without a profile makes none'
);
reset role;
select set_config('request.jwt.claims', '', true);
set local role authenticated;
select is(pg_temp.error($$ select clock.create_organization(name => 'No', slug => 'nobody') $$), 'PT401 NOT_SIGNED_IN', 'nobody makes none');
reset role;
set local role anon;
select is(pg_temp.error($$ select clock.leave(gen_random_uuid()) $$), '42501 permission denied for function leave', 'anon calls nothing');

-- Inviting.
select pg_temp.sign_in('ann');
insert into made select 'bob', clock.invite_member(pg_temp.made('acme'), 'ADMIN', email => 'Bob@Example.org');
insert into made select 'cat', clock.invite_member(pg_temp.made('acme'), 'MEMBER', profile => md5('cat')::uuid);
select isnt((select id from made where what = 'bob'), (select id from made where what = 'cat'), 'every invitation has a token of its own');
select cmp_ok((select length(id) from made where what = 'bob'), '>=', 64, 'too long to guess');
select is(
  pg_temp.error($$ select clock.invite_member(pg_temp.made('acme'), 'MEMBER') $$),
  'PT400 ARGUMENT_INVALID',
  'an invitation names somebody'
);
select is(
  pg_temp.error($$ select clock.invite_member(pg_temp.made('acme'), 'MEMBER', 'a@example.org', md5('cat')::uuid) $$),
  'PT400 ARGUMENT_INVALID',
  'and not two'
);
select is(
  pg_temp.error($$ select clock.invite_member(pg_temp.made('acme'), 'MEMBER', 'no address') $$),
  'PT400 ARGUMENT_INVALID',
  'an address looks like one'
);
select is(
  pg_temp.error($$ select clock.invite_member(pg_temp.made('acme'), 'EMPEROR', 'a@example.org') $$),
  'PT400 ARGUMENT_INVALID',
  'there are only so many roles'
);
select is(
  pg_temp.error($$ select clock.invite_member(pg_temp.made('acme'), 'MEMBER', profile => md5('nobody')::uuid) $$),
  'PT404 USER_NOT_FOUND',
  'only who exists is invited'
);
select is(
  pg_temp.error($$ select clock.invite_member(pg_temp.made('acme'), 'MEMBER', profile => md5('ann')::uuid) $$),
  'PT409 ALREADY_MEMBER',
  'a member is not invited again'
);
select is(pg_temp.error($$ select * from clock_private.membership_invitation $$), '42501 permission denied for schema clock_private', 'invitations are out of reach');
reset role;
select is(
  (select count(*) from clock_private.membership_invitation i, made where made.what in ('bob', 'cat') and i.token_hash = sha256(convert_to(made.id, 'UTF8'))),
  2::bigint,
  'of a token its hash is kept'
);
select is(
  (select count(*) from clock_private.membership_invitation i, made where made.what in ('bob', 'cat') and i::text like '%' || made.id || '%'),
  0::bigint,
  'and nothing else of it'
);

-- Accepting.
select pg_temp.sign_in('eve');
select is(pg_temp.error($$ select clock.accept_invitation('guess') $$), 'PT404 INVITATION_NOT_FOUND', 'a guess is no token');
select is(
  pg_temp.error($$ select clock.accept_invitation((select id from made where what = 'cat')) $$),
  'PT404 INVITATION_NOT_FOUND',
  'what was meant for one user is nothing for another'
);
select is(pg_temp.role_of('acme', 'eve'), null, 'and makes nobody a member');
select pg_temp.sign_in('fay');
select is(
  pg_temp.error($$ select clock.accept_invitation((select id from made where what = 'bob')) $$),
  'PT403 PROFILE_REQUIRED',
  'an account without a profile accepts nothing'
);
select pg_temp.sign_in('bob');
select is_empty($$ select * from clock.organizations() $$, 'an invited user sees nothing yet');
select is(clock.accept_invitation((select id from made where what = 'bob')), pg_temp.made('acme'), 'the token opens the organization');
select is(pg_temp.role_of('acme', 'bob'), 'ADMIN', 'with the role of the invitation');
select is((select name from clock.organizations()), 'Acme', 'at once');
select is(
  pg_temp.error($$ select clock.accept_invitation((select id from made where what = 'bob')) $$),
  'PT410 INVITATION_USED',
  'a token opens once'
);
select pg_temp.sign_in('cat');
select lives_ok($$ select clock.accept_invitation((select id from made where what = 'cat')) $$, 'the one who was meant accepts');

-- An invitation ages, is replaced, and stands and falls with whoever gave it.
select pg_temp.sign_in('bob');
insert into made select 'dan', clock.invite_member(pg_temp.made('acme'), 'ADMIN', email => 'dan@example.org');
insert into made select 'dan2', clock.invite_member(pg_temp.made('acme'), 'ADMIN', email => 'DAN@example.org');
select pg_temp.sign_in('dan');
select is(
  pg_temp.error($$ select clock.accept_invitation((select id from made where what = 'dan')) $$),
  'PT404 INVITATION_NOT_FOUND',
  'a second invitation to one address replaces the first'
);
reset role;
update clock_private.membership_invitation i set expires_at = now() from made where made.what = 'dan2' and i.token_hash = sha256(convert_to(made.id, 'UTF8'));
select pg_temp.sign_in('dan');
select is(
  pg_temp.error($$ select clock.accept_invitation((select id from made where what = 'dan2')) $$),
  'PT410 INVITATION_EXPIRED',
  'an invitation has its time'
);
reset role;
update clock_private.membership_invitation i set expires_at = now() + interval '1 day' from made where made.what = 'dan2' and i.token_hash = sha256(convert_to(made.id, 'UTF8'));
select pg_temp.sign_in('ann');
select lives_ok($$ select clock.set_member_role(pg_temp.made('acme'), md5('bob')::uuid, 'MEMBER') $$, 'an owner takes a role back');
select pg_temp.sign_in('dan');
select is(
  pg_temp.error($$ select clock.accept_invitation((select id from made where what = 'dan2')) $$),
  'PT410 INVITATION_VOID',
  'nobody gives by an old invitation what he could not give any more'
);
select is(pg_temp.role_of('acme', 'dan'), null, 'and makes nobody a member either');
select pg_temp.sign_in('ann');
select lives_ok($$ select clock.set_member_role(pg_temp.made('acme'), md5('bob')::uuid, 'ADMIN') $$, 'and gives it again');
select pg_temp.sign_in('dan');
select lives_ok($$ select clock.accept_invitation((select id from made where what = 'dan2')) $$, 'which makes the invitation good again');

-- Roles: Ann owns, Bob and Dan administer, Cat is a member.
select pg_temp.sign_in('bob');
select is(
  pg_temp.error($$ select clock.invite_member(pg_temp.made('acme'), 'OWNER', 'x@example.org') $$),
  'PT403 ROLE_ABOVE_OWN',
  'nobody invites to a role above his own'
);
select is(
  pg_temp.error($$ select clock.set_member_role(pg_temp.made('acme'), md5('cat')::uuid, 'OWNER') $$),
  'PT403 ROLE_ABOVE_OWN',
  'nobody grants one'
);
select is(
  pg_temp.error($$ select clock.set_member_role(pg_temp.made('acme'), md5('bob')::uuid, 'OWNER') $$),
  'PT403 ROLE_ABOVE_OWN',
  'least of all to himself'
);
select is(
  pg_temp.error($$ select clock.set_member_role(pg_temp.made('acme'), md5('ann')::uuid, 'VIEWER') $$),
  'PT403 MEMBER_ABOVE_OWN',
  'only an owner changes an owner'
);
select is(
  pg_temp.error($$ select clock.remove_member(pg_temp.made('acme'), md5('ann')::uuid) $$),
  'PT403 MEMBER_ABOVE_OWN',
  'or removes one'
);
select lives_ok($$ select clock.set_member_role(pg_temp.made('acme'), md5('cat')::uuid, 'VIEWER') $$, 'an administrator changes who is below him');
select is(pg_temp.role_of('acme', 'cat'), 'VIEWER', 'at once');
select is(
  pg_temp.error($$ select clock.set_member_role(pg_temp.made('acme'), md5('eve')::uuid, 'VIEWER') $$),
  'PT404 MEMBER_NOT_FOUND',
  'only members have roles'
);
select pg_temp.sign_in('cat');
select is(
  pg_temp.error($$ select clock.invite_member(pg_temp.made('acme'), 'VIEWER', 'x@example.org') $$),
  'PT403 FORBIDDEN',
  'only managers invite'
);
select is(
  pg_temp.error($$ select clock.set_member_role(pg_temp.made('acme'), md5('cat')::uuid, 'VIEWER') $$),
  'PT403 FORBIDDEN',
  'only managers change roles'
);
select is(pg_temp.error($$ select clock.remove_member(pg_temp.made('acme'), md5('bob')::uuid) $$), 'PT403 FORBIDDEN', 'only managers remove');
select pg_temp.sign_in('eve');
select is(pg_temp.error($$ select clock.remove_member(pg_temp.made('acme'), md5('cat')::uuid) $$), 'PT403 FORBIDDEN', 'a stranger does nothing');
select is(pg_temp.error($$ select clock.remove_member(gen_random_uuid(), md5('cat')::uuid) $$), 'PT403 FORBIDDEN', 'and does not learn which organizations there are');
select is(pg_temp.error($$ select clock.leave(pg_temp.made('acme')) $$), 'PT404 MEMBER_NOT_FOUND', 'nobody leaves where he is not');
select is(pg_temp.error($$ select clock.leave(gen_random_uuid()) $$), 'PT404 MEMBER_NOT_FOUND', 'or where nothing is');

-- Leaving, and the last owner.
select pg_temp.sign_in('ann');
select is(pg_temp.error($$ select clock.leave(pg_temp.made('acme')) $$), 'PT409 LAST_OWNER', 'the last owner does not leave');
select is(
  pg_temp.error($$ select clock.set_member_role(pg_temp.made('acme'), md5('ann')::uuid, 'ADMIN') $$),
  'PT409 LAST_OWNER',
  'and does not step down'
);
select is(pg_temp.error($$ select clock.remove_member(pg_temp.made('acme'), md5('ann')::uuid) $$), 'PT409 LAST_OWNER', 'and does not remove himself');
select lives_ok($$ select clock.set_member_role(pg_temp.made('acme'), md5('bob')::uuid, 'OWNER') $$, 'but makes somebody else one');
select lives_ok($$ select clock.leave(pg_temp.made('acme')) $$, 'and then leaves');
select is_empty($$ select * from clock.organizations() $$, 'whoever left sees nothing, with the same token as before');
select is(pg_temp.error($$ select clock.members(pg_temp.made('acme')) $$), 'PT403 FORBIDDEN', 'and calls nothing');
select pg_temp.sign_in('bob');
select lives_ok($$ select clock.remove_member(pg_temp.made('acme'), md5('dan')::uuid) $$, 'an owner removes a member');
select pg_temp.sign_in('dan');
select is_empty($$ select * from clock.organizations() $$, 'whoever was removed sees nothing at once');
select is(
  pg_temp.error($$ select clock.accept_invitation((select id from made where what = 'dan2')) $$),
  'PT410 INVITATION_USED',
  'and does not come back by the invitation he came by'
);

-- An inviter who goes takes his invitations along.
select pg_temp.sign_in('bob');
select lives_ok($$ select clock.set_member_role(pg_temp.made('acme'), md5('cat')::uuid, 'ADMIN') $$, 'another administrator');
select pg_temp.sign_in('cat');
insert into made select 'eve', clock.invite_member(pg_temp.made('acme'), 'MEMBER', 'eve@example.org');
select clock.leave(pg_temp.made('acme'));
select pg_temp.sign_in('eve');
select is(
  pg_temp.error($$ select clock.accept_invitation((select id from made where what = 'eve')) $$),
  'PT404 INVITATION_NOT_FOUND',
  'an invitation goes with whoever gave it'
);

-- Whatever the way, somebody owns it. As the owner of the tables:
reset role;
select throws_ok($$ delete from clock.membership where organization_id = pg_temp.made('acme') $$, 'PT409', 'LAST_OWNER', 'no DELETE takes the last owner');
select throws_ok($$ update clock.membership set role = 'ADMIN' where organization_id = pg_temp.made('acme') $$, 'PT409', 'LAST_OWNER', 'no UPDATE does');
select throws_ok($$ delete from auth.users where id = md5('bob')::uuid $$, 'PT409', 'LAST_OWNER', 'not even the end of his account');
select lives_ok($$ delete from clock.organization where id = pg_temp.made('acme') $$, 'only with the organization itself he goes');

select * from finish();
rollback;
