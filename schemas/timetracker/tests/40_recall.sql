-- T3: logs are found by what they mean, by whoever sees them.
begin;
select plan(9);

-- Acme: Max (manager), Mia and Ben (members). Globex: Gia (owner), and Mia as a manager.
insert into auth.users (id, email) select md5(name)::uuid, name || '@example.org' from unnest(array['max', 'mia', 'ben', 'gia']) as name;
insert into timetracker.organizations (id, name, slug) values
  (md5('acme')::uuid, 'Acme', 'acme'),
  (md5('globex')::uuid, 'Globex', 'globex');
insert into timetracker.memberships (organization_id, profile_id, role)
select md5(organization)::uuid, md5(name)::uuid, role
from (values ('max', 'acme', 'manager'), ('mia', 'acme', 'member'), ('ben', 'acme', 'member'), ('gia', 'globex', 'owner'), ('mia', 'globex', 'manager'))
  as person (name, organization, role);
insert into timetracker.time_logs (id, organization_id, profile_id, started_at, ended_at, comment)
select md5(comment)::uuid, md5(organization)::uuid, md5(name)::uuid, '2030-05-06 09:00Z', '2030-05-06 10:30Z', comment
from (values ('mia', 'acme', 'fixed the login'), ('ben', 'acme', 'repaired signing in'), ('mia', 'acme', 'lunch'), ('gia', 'globex', 'the login of Globex'))
  as log (name, organization, comment);
-- Two directions: what is about signing in, and what is not.
insert into timetracker.time_log_embeddings (organization_id, time_log_id, model, embedding)
select l.organization_id, l.id, 'test', (array[1::real, lies.aside] || array_fill(0::real, array[1534]))::extensions.vector
from timetracker.time_logs l
join (values ('fixed the login', 0.1::real), ('repaired signing in', 0.2), ('lunch', 50), ('the login of Globex', 0)) as lies (comment, aside)
  on lies.comment = l.comment;

create function pg_temp.recalls(name text, threshold double precision default null, first integer default null) returns text language plpgsql as $$
declare
  v_found text;
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5(name)::uuid, 'role', 'authenticated')::text, true);
  perform set_config('role', 'authenticated', true);
  select coalesce(string_agg(l.comment, ', ' order by f.distance), 'nothing') into v_found
  from timetracker.match_time_log_embeddings((array[1::real] || array_fill(0::real, array[1535]))::extensions.vector, threshold, first) as f
  join timetracker.time_logs l on l.id = (f.node).time_log_id;
  perform set_config('role', 'none', true);
  return v_found;
end;
$$;

select is(pg_temp.recalls('ben'), 'repaired signing in', 'a member finds his own');
select is(pg_temp.recalls('max'), 'fixed the login, repaired signing in, lunch', 'a manager finds what everybody did, the nearest first');
select is(pg_temp.recalls('max', 0.1), 'fixed the login, repaired signing in', 'and what is meant alone, if he likes');
select is(pg_temp.recalls('max', first => 1), 'fixed the login', 'or the nearest');
select is(pg_temp.recalls('gia'), 'the login of Globex', 'the owner of another organization finds nothing of this one');
select is(
  pg_temp.recalls('mia'), 'the login of Globex, fixed the login, lunch',
  'who belongs to two finds in both what she sees there: her own in one, everything in the other'
);
select is(pg_temp.recalls('nobody'), 'nothing', 'who belongs to none finds nothing');

select throws_ok(
  $$ insert into timetracker.time_log_embeddings (organization_id, time_log_id, model, embedding)
     values (md5('acme')::uuid, md5('lunch')::uuid, 'small', '[1,2,3]') $$,
  '22000', 'expected 1536 dimensions, not 3', 'another model''s numbers are not taken for these'
);
delete from timetracker.time_logs where comment = 'lunch';
select is(pg_temp.recalls('max'), 'fixed the login, repaired signing in', 'a log that is gone is not recalled');

select * from finish();
rollback;
