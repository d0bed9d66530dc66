-- N5: quotas. Globex may have two people and begin two recordings in a month.
begin;
select plan(9);

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

insert into auth.users (id, email) values (md5('gus')::uuid, 'gus@example.org'), (md5('gwen')::uuid, 'gwen@example.org');
select lives_ok($$ insert into newsystem.user_profiles (id, organization_id) values (md5('gus')::uuid, md5('globex')::uuid) $$, 'the second comes in');
select throws_ok(
  $$ insert into newsystem.user_profiles (id, organization_id) values (md5('gwen')::uuid, md5('globex')::uuid) $$,
  'PT409', 'TOO_MANY_USERS', 'the third does not'
);

select pg_temp.sign_in('gia');
select lives_ok($$ insert into newsystem.recording_sessions (organization_id, user_id, title) values (md5('globex')::uuid, md5('gia')::uuid, 'one') $$, 'a recording');
select lives_ok($$ insert into newsystem.recording_sessions (organization_id, user_id, title) values (md5('globex')::uuid, md5('gia')::uuid, 'two') $$, 'another');
select throws_ok(
  $$ insert into newsystem.recording_sessions (organization_id, user_id, title) values (md5('globex')::uuid, md5('gia')::uuid, 'three') $$,
  'PT409', 'TOO_MANY_RECORDINGS', 'one too many'
);
reset role;
select lives_ok(
  $$ insert into newsystem.recording_sessions (organization_id, user_id, title, created_at)
     values (md5('globex')::uuid, md5('gia')::uuid, 'old', now() - interval '40 days') $$,
  'another month counts by itself'
);
select lives_ok($$ insert into newsystem.recording_sessions (organization_id, user_id, title) values (md5('acme')::uuid, md5('otto')::uuid, 'theirs') $$, 'and another organization, too');
select lives_ok($$ update newsystem.organizations set subscription_tier = 'growth', max_users = 3 where id = md5('globex')::uuid $$, 'with a larger contract');
select lives_ok($$ insert into newsystem.user_profiles (id, organization_id) values (md5('gwen')::uuid, md5('globex')::uuid) $$, 'the third comes in');

select * from finish();
rollback;
