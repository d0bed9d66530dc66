-- N3: owner, admin, operator. Nobody promotes himself, and an admin unmakes no owner.
begin;
select plan(12);

-- Two organizations. Acme: Ola (owner), Ada (admin), Otto and Olga (operators). Globex: Gia (owner). A key is the md5 of a name.
insert into auth.users (id, email)
select md5(name)::uuid, name || '@example.org'
from unnest(array['ola', 'ada', 'otto', 'olga', 'gia']) as name;
insert into newsystem.organizations (id, name, subscription_tier, max_users, max_recordings_per_month) values
  (md5('acme')::uuid, 'Acme', 'growth', 5, 100),
  (md5('globex')::uuid, 'Globex', 'free', 2, 2);
insert into newsystem.user_profiles (id, organization_id, role)
select md5(name)::uuid, md5(organization)::uuid, role
from (values
  ('ola', 'acme', 'owner'), ('ada', 'acme', 'admin'), ('otto', 'acme', 'operator'), ('olga', 'acme', 'operator'),
  ('gia', 'globex', 'owner')
) as person (name, organization, role);

create function pg_temp.sign_in(name text) returns void language plpgsql as $$
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5(name)::uuid, 'role', 'authenticated')::text, true);
  perform set_config('role', 'authenticated', true);
end;
$$;

select pg_temp.sign_in('otto');
select throws_ok($$ select newsystem.change_role(md5('otto')::uuid, 'admin') $$, 'PT403', 'FORBIDDEN', 'an operator changes no role');
select throws_ok($$ update newsystem.user_profiles set role = 'owner' where id = md5('otto')::uuid $$, '42501', null, 'not in the table either');
select lives_ok($$ update newsystem.user_profiles set job_title = 'Clerk' where id = md5('otto')::uuid $$, 'what he does he says himself');
select is_empty($$ update newsystem.user_profiles set job_title = 'Boss' where id = md5('ada')::uuid returning id $$, 'and for nobody else');

select pg_temp.sign_in('ada');
select throws_ok($$ select newsystem.change_role(md5('ada')::uuid, 'owner') $$, 'PT403', 'NOT_YOURSELF', 'an admin does not promote himself');
select throws_ok($$ select newsystem.change_role(md5('ola')::uuid, 'operator') $$, 'PT403', 'OWNERS_ONLY', 'nor demotes the owner');
select throws_ok($$ select newsystem.change_role(md5('olga')::uuid, 'owner') $$, 'PT403', 'OWNERS_ONLY', 'nor names one');
select is((newsystem.change_role(md5('olga')::uuid, 'admin')).role::text, 'admin', 'he names an admin');
select throws_ok($$ select newsystem.change_role(md5('gia')::uuid, 'admin') $$, 'PT404', 'USER_NOT_FOUND', 'of his own organization');

select pg_temp.sign_in('ola');
select throws_ok($$ select newsystem.change_role(md5('ola')::uuid, 'operator') $$, 'PT403', 'NOT_YOURSELF', 'so the last owner stays one');
select is((newsystem.change_role(md5('ada')::uuid, 'owner')).role::text, 'owner', 'an owner names another');

reset role;
select is(
  (select count(*) from newsystem.audit_events where action_type = 'UPDATE' and actor_id = md5('ola')::uuid),
  1::bigint, 'N11: who did it is on record'
);

select * from finish();
rollback;
