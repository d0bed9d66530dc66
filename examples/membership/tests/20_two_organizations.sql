-- One user in two organizations: in each he is what he is there, and nothing of the one reaches the other.
begin;
select plan(55);

-- Acme: Ann owns, Bob administers, Cat is a member. Globex: Gus owns, Bob is a viewer. Dan belongs nowhere.
insert into auth.users (id, email)
select md5(name)::uuid, name || '@example.org'
from unnest(array['ann', 'bob', 'cat', 'dan', 'gus']) as name;
insert into clock.organization (id, name, slug) values
  (md5('acme')::uuid, 'Acme', 'acme'),
  (md5('globex')::uuid, 'Globex', 'globex');
insert into clock.membership (organization_id, profile_id, role)
select md5(organization)::uuid, md5(name)::uuid, role
from (
  values
    ('acme', 'ann', 'OWNER'),
    ('acme', 'bob', 'ADMIN'),
    ('acme', 'cat', 'MEMBER'),
    ('globex', 'gus', 'OWNER'),
    ('globex', 'bob', 'VIEWER')
) as member (organization, name, role);
insert into clock.project (id, organization_id, name, lead_id, created_by_id) values
  (md5('rocket')::uuid, md5('acme')::uuid, 'Rocket', md5('cat')::uuid, md5('ann')::uuid),
  (md5('laser')::uuid, md5('globex')::uuid, 'Laser', null, md5('gus')::uuid);
insert into clock.time_log (id, organization_id, project_id, profile_id, minutes) values
  (md5('log of cat')::uuid, md5('acme')::uuid, md5('rocket')::uuid, md5('cat')::uuid, 60),
  (md5('log of gus')::uuid, md5('globex')::uuid, md5('laser')::uuid, md5('gus')::uuid, 30);

create function pg_temp.sign_in(name text) returns void language plpgsql as $$
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5(name)::uuid, 'role', 'authenticated')::text, true);
  perform set_config('role', 'authenticated', true);
end;
$$;
create function pg_temp.error(command text) returns text language plpgsql as $$
begin
  execute command;
  return 'none';
exception when others then
  return sqlstate || ' ' || sqlerrm;
end;
$$;

-- The roles that functions run as; other sessions may be granting the same membership, so whoever is second looks again.
create function pg_temp.act_as(role_name text) returns void language plpgsql as $$
begin
  for v_try in 1..20 loop
    exit when pg_has_role(current_user, role_name, 'member');
    begin
      execute format('grant %I to %I', role_name, current_user);
    exception when unique_violation or internal_error then
      continue;
    end;
  end loop;
end;
$$;
select pg_temp.act_as('clock_api'), pg_temp.act_as('clock_tenant');

-- Bob administers one and looks at the other.
select pg_temp.sign_in('bob');
select set_eq('select name from clock.organizations()', array['Acme', 'Globex'], 'he finds both');
select is((select count(*) from clock.members(md5('acme')::uuid)), 3::bigint, 'and the members of the one');
select is((select count(*) from clock.members(md5('globex')::uuid)), 2::bigint, 'and of the other, as any member does');
select is((select count(*) from clock.time_logs(md5('acme')::uuid)), 1::bigint, 'where he administers, he sees everybody''s time');
select is(
  pg_temp.error($$ select clock.time_logs(md5('globex')::uuid) $$),
  'PT403 FORBIDDEN',
  'where he looks on, that he administers elsewhere opens nothing'
);
select is(pg_temp.error($$ select clock.create_project(md5('globex')::uuid, 'Mine') $$), 'PT403 FORBIDDEN', 'he makes no project there');
select is(
  pg_temp.error($$ select clock.create_project(md5('globex')::uuid, '') $$),
  'PT403 FORBIDDEN',
  'and is told nothing of the name: who calls is asked first'
);
select is(pg_temp.error($$ select clock.log_time(md5('laser')::uuid, 10) $$), 'PT403 FORBIDDEN', 'logs no time on one');
select is(pg_temp.error($$ select clock.approve_time(md5('log of gus')::uuid) $$), 'PT403 FORBIDDEN', 'approves nobody''s');
select is(pg_temp.error($$ select clock.invite_member(md5('globex')::uuid, 'VIEWER', 'x@example.org') $$), 'PT403 FORBIDDEN', 'invites nobody');
select is(pg_temp.error($$ select clock.set_member_role(md5('globex')::uuid, md5('bob')::uuid, 'ADMIN') $$), 'PT403 FORBIDDEN', 'and does not promote himself');
select is(pg_temp.error($$ select clock.remove_member(md5('globex')::uuid, md5('gus')::uuid) $$), 'PT403 FORBIDDEN', 'or get rid of the owner');
select is(pg_temp.error($$ select clock.create_project(md5('acme')::uuid, 'Mine') $$), 'none', 'while in his own he makes projects');
select is(pg_temp.error($$ select clock.approve_time(md5('log of cat')::uuid) $$), 'none', 'and approves time');
reset role;
select isnt((select approved_at from clock.time_log where id = md5('log of cat')::uuid), null, 'which is approved');
select is((select approved_at from clock.time_log where id = md5('log of gus')::uuid), null, 'and the other is not');

-- The same under the policies themselves, without the functions' own checks. What a command answers, run as a role:
create function pg_temp.answer(as_role text, command text) returns text language plpgsql as $$
declare
  v_answer text;
begin
  perform set_config('role', as_role, true);
  execute command into v_answer;
  perform set_config('role', 'none', true);
  return v_answer;
exception when others then
  return sqlstate || ' ' || sqlerrm;
end;
$$;
grant execute on all functions in schema pg_temp to public;
select is(
  pg_temp.answer('clock_api', $$ select string_agg(minutes::text, ' ') from clock.time_log $$),
  '60',
  'the rows of everybody are those of the organization he administers'
);
select is(
  pg_temp.answer('clock_api', $$ select string_agg(name, ' ' order by name) from clock.project $$),
  'Laser Mine Rocket',
  'what every member sees he sees in both'
);
select is(
  pg_temp.answer('clock_api', $$ select string_agg(left(display_name, 3), ' ' order by display_name) from clock.profile $$),
  'ann bob cat gus',
  'and the people of both, and nobody who is in neither'
);
select is(
  pg_temp.answer('clock_api', $$ insert into clock.project (organization_id, name, created_by_id) values (md5('globex')::uuid, 'Mine', md5('bob')::uuid) $$),
  '42501 new row violates row-level security policy for table "project"',
  'no row is added where he looks on'
);
select is(
  pg_temp.answer('clock_api', $$ with changed as (update clock.project set name = 'Taken' returning organization_id) select string_agg(distinct organization_id::text, ' ') from changed $$),
  md5('acme')::uuid::text,
  'an UPDATE of everything stays where he administers'
);
select is(
  pg_temp.answer('clock_api', $$ with gone as (delete from clock.project where id <> md5('rocket')::uuid returning organization_id) select string_agg(distinct organization_id::text, ' ') from gone $$),
  md5('acme')::uuid::text,
  'and so does a DELETE'
);
select is((select name from clock.project where id = md5('laser')::uuid), 'Laser', 'nothing happened to the other one');
select is(
  pg_temp.answer('clock_tenant', $$ insert into clock.membership (organization_id, profile_id, role) values (md5('acme')::uuid, md5('dan')::uuid, 'OWNER') $$),
  '42501 permission denied for table membership',
  'not even mode TENANT makes members'
);
select is(
  pg_temp.answer('clock_tenant', $$ update clock.membership set role = 'OWNER' $$),
  '42501 permission denied for table membership',
  'changes their roles'
);
select is(pg_temp.answer('clock_tenant', $$ delete from clock.membership $$), '42501 permission denied for table membership', 'or removes them');

-- A body that names no tenant does nothing outside of the one that the call is for.
update clock.time_log set approved_at = null;
insert into clock.time_log (organization_id, project_id, profile_id, minutes) values
  (md5('acme')::uuid, md5('rocket')::uuid, md5('cat')::uuid, 20);
select pg_temp.sign_in('bob');
select is(clock.approve_all(md5('acme')::uuid), 2, 'where he administers he approves everything');
select is(pg_temp.error($$ select clock.approve_all(md5('globex')::uuid) $$), 'PT403 FORBIDDEN', 'where he looks on, nothing');
reset role;
select is(
  (select count(*) from clock.time_log where organization_id = md5('globex')::uuid and approved_at is not null),
  0::bigint,
  'and what he approves in the one approves nothing in the other'
);
select is(pg_temp.answer('clock_tenant', 'select count(*) from clock.project'), '1', 'what a call is for holds until the next one');
select set_config('seoc.tenant', md5('none')::uuid::text, true);
select is(pg_temp.answer('clock_tenant', 'select count(*) from clock.project'), '0', 'and the setting never shows a tenant that the caller does not belong to');
select set_config('seoc.tenant', '', true);

-- A token that says more than the table is not believed.
select set_config('request.jwt.claims', json_build_object('sub', md5('dan')::uuid, 'role', 'authenticated', 'app_metadata', json_build_object('organization_id', md5('acme')::uuid, 'role', 'OWNER'))::text, true);
set local role authenticated;
select is_empty('select * from clock.organizations()', 'what a token claims makes nobody a member');
select is(pg_temp.error($$ select clock.time_logs(md5('acme')::uuid) $$), 'PT403 FORBIDDEN', 'or an owner');

-- Isolation.
select pg_temp.sign_in('gus');
select set_eq('select name from clock.organizations()', array['Globex'], 'an owner finds his own organization');
select is(pg_temp.error($$ select clock.members(md5('acme')::uuid) $$), 'PT403 FORBIDDEN', 'and nobody of another');
select is(pg_temp.error($$ select clock.approve_time(md5('log of cat')::uuid) $$), 'PT403 FORBIDDEN', 'a row of another organization');
select is(pg_temp.error($$ select clock.approve_time(gen_random_uuid()) $$), 'PT403 FORBIDDEN', 'and no row at all are refused alike');
select is(pg_temp.error($$ select clock.log_time(null, 10) $$), 'PT400 ARGUMENT_NULL', 'the argument that gives the tenant is required');
reset role;

-- Rows of an organization name its members.
select throws_ok(
  $$ update clock.project set lead_id = md5('gus')::uuid where id = md5('rocket')::uuid $$,
  '23503', null, 'a project is led by a member of its own organization'
);
select throws_ok(
  $$ update clock.project set lead_id = md5('dan')::uuid where id = md5('rocket')::uuid $$,
  '23503', null, 'not by a user who is no member'
);
select lives_ok($$ update clock.project set lead_id = md5('bob')::uuid where id = md5('laser')::uuid $$, 'whoever is in both leads in both');
select lives_ok(
  $$ update clock.project set created_by_id = md5('dan')::uuid where id = md5('rocket')::uuid $$,
  'with member: false any user may stand there'
);
select throws_ok(
  $$ insert into clock.membership (organization_id, profile_id, role) values (md5('acme')::uuid, md5('bob')::uuid, 'VIEWER') $$,
  '23505', null, 'nobody is a member twice'
);

-- What happens to them when he goes.
select pg_temp.sign_in('gus');
select lives_ok($$ select clock.remove_member(md5('globex')::uuid, md5('bob')::uuid) $$, 'a member is removed');
reset role;
select is((select lead_id from clock.project where id = md5('laser')::uuid), null, 'the project he led has no lead');
select is((select organization_id from clock.project where id = md5('laser')::uuid), md5('globex')::uuid, 'and still its organization');
select pg_temp.sign_in('bob');
select set_eq('select name from clock.organizations()', array['Acme'], 'he keeps the other organization');
select is(pg_temp.error($$ select clock.members(md5('globex')::uuid) $$), 'PT403 FORBIDDEN', 'and has nothing of this one');
select is(pg_temp.error($$ select clock.remove_member(md5('acme')::uuid, md5('cat')::uuid) $$), 'PT409 MEMBER_HAS_ROWS', 'whose rows need him stays until they are gone');

-- Two owners leave at the same moment. What one session can show: the first takes the lock of the organization's row, which
-- he holds until he commits, so the second waits; and whoever comes second is the last.
reset role;
update clock.membership set role = 'OWNER' where organization_id = md5('acme')::uuid and profile_id = md5('bob')::uuid;
-- Whoever locks a row in a subtransaction leaves his mark on it.
create temporary table mark as select id, xmax::text as held from clock.organization;
grant select on mark to authenticated;
create function pg_temp.newly_locked() returns text language sql security definer as $$
  select string_agg(o.name, ' ') from clock.organization o join mark using (id) where o.xmax::text <> mark.held
$$;
grant execute on function pg_temp.newly_locked() to public;
select is(pg_temp.newly_locked(), null, 'nobody has taken a lock yet');
select pg_temp.sign_in('bob');
select lives_ok($$ select clock.leave(md5('acme')::uuid) $$, 'the first of two owners leaves');
select is(pg_temp.newly_locked(), 'Acme', 'and holds the row of the organization, and of no other, until the transaction ends');
select pg_temp.sign_in('ann');
select is(pg_temp.error($$ select clock.leave(md5('acme')::uuid) $$), 'PT409 LAST_OWNER', 'the second does not');
reset role;
insert into clock.organization (id, name, slug) values (md5('initech')::uuid, 'Initech', 'initech');
insert into clock.membership (organization_id, profile_id, role)
select md5('initech')::uuid, md5(name)::uuid, 'OWNER' from unnest(array['cat', 'dan']) as name;
truncate mark;
insert into mark select id, xmax::text from clock.organization;
select lives_ok(
  $$ update clock.membership set role = 'ADMIN' where organization_id = md5('initech')::uuid and profile_id = md5('dan')::uuid $$,
  'whichever way an owner goes'
);
select is(pg_temp.newly_locked(), 'Initech', 'the guard takes the lock by itself');

select * from finish();
rollback;
