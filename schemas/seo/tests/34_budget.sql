-- S17: a thousand calls a minute for each user, of whichever functions.
begin;
select plan(8);

-- Two companies. Acme: Ada (admin) over Hugo (HR), Mia (manager of engineering) and Otto; Mia over Ben, Eve, Leo and Max; Max over Pia.
-- Globex: Gus (admin) over Gwen. A key is the md5 of a name.
insert into auth.users (id, email)
select md5(name)::uuid, name || '@example.org'
from unnest(array['ada', 'hugo', 'mia', 'otto', 'ben', 'eve', 'leo', 'max', 'pia', 'gus', 'gwen']) as name;

insert into seo.company (id, name, slug) values
  (md5('acme')::uuid, 'Acme', 'acme'),
  (md5('globex')::uuid, 'Globex', 'globex');
insert into seo.department (id, company_id, name) values
  (md5('engineering')::uuid, md5('acme')::uuid, 'Engineering'),
  (md5('operations')::uuid, md5('acme')::uuid, 'Operations'),
  (md5('research')::uuid, md5('globex')::uuid, 'Engineering');
insert into seo.team (id, company_id, department_id, name) values
  (md5('core')::uuid, md5('acme')::uuid, md5('engineering')::uuid, 'Core');
insert into seo.employee (id, company_id, department, team_id, manager_id, role, display_name)
select md5(name)::uuid, md5(company)::uuid, md5(department)::uuid, md5(team)::uuid, md5(manager)::uuid, role, initcap(name)
from (
  values
    ('ada', 'acme', 'operations', null, null, 'ADMIN'),
    ('hugo', 'acme', 'operations', null, 'ada', 'HR'),
    ('otto', 'acme', 'operations', null, 'ada', 'EMPLOYEE'),
    ('mia', 'acme', 'engineering', null, 'ada', 'MANAGER'),
    ('ben', 'acme', 'engineering', 'core', 'mia', 'EMPLOYEE'),
    ('eve', 'acme', 'engineering', 'core', 'mia', 'EMPLOYEE'),
    ('leo', 'acme', 'engineering', 'core', 'mia', 'EMPLOYEE'),
    ('max', 'acme', 'engineering', null, 'mia', 'MANAGER'),
    ('pia', 'acme', 'engineering', null, 'max', 'EMPLOYEE'),
    ('gus', 'globex', 'research', null, null, 'ADMIN'),
    ('gwen', 'globex', 'research', null, 'gus', 'EMPLOYEE')
) as person (name, company, department, team, manager, role);

create function pg_temp.sign_in(name text) returns void language plpgsql as $$
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5(name)::uuid, 'role', 'authenticated')::text, true);
  perform set_config('role', 'authenticated', true);
end;
$$;

select pg_temp.sign_in('eve');
select lives_ok(
  $$ do $do$ begin for n in 1..500 loop perform seo.me(); perform seo.colleagues(); end loop; end $do$ $$, 'a thousand calls of two functions pass'
);
select throws_ok($$ select seo.me() $$, 'PT429', 'RATE_LIMITED', 'the next one is refused');
select throws_ok($$ select seo.colleagues() $$, 'PT429', 'RATE_LIMITED', 'whichever of them it is');
select throws_ok($$ select seo.active_pairings() $$, 'PT429', 'RATE_LIMITED', 'and of a third one the first');
select pg_temp.sign_in('ben');
select lives_ok($$ select seo.me() $$, 'Ben has not called yet');
select lives_ok($$ select seo.colleagues() $$, 'and has a thousand of his own');
reset role;
select results_eq(
  $$ select function, calls from seo_private.call_count where caller = md5('eve')::uuid $$, $$ values ('*', 1000) $$,
  'what she may call is one count, in which the refused ones do not stand'
);
update seo_private.call_count set since = since - interval '2 minutes';
select pg_temp.sign_in('eve');
select lives_ok($$ select seo.me() $$, 'when all of that lies back she has them again');

select * from finish();
rollback;
