-- Channels: members read and write, others find nothing.
begin;
select plan(22);

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
select is((seo.open_channel('general', 'everything')).created_by, md5('eve')::uuid, 'Eve opens a channel');
select is((seo.open_channel('secret', is_private => true)).is_private, true, 'and a private one');
select throws_ok($$ select seo.open_channel('general') $$, 'PT409', 'CHANNEL_NAME_TAKEN', 'a name is given once');
select throws_ok($$ select seo.open_channel('') $$, 'PT400', null, 'and is not empty');
select results_eq($$ select c.name from seo.channels() c $$, $$ values ('general'::text), ('secret') $$, 'she is in both');
reset role;
select results_eq(
  $$ select m.role::text from seo.touchpoint_channel_member m $$, $$ values ('OWNER'), ('OWNER') $$, 'as their owner'
);
create temp table channel as select c.id, c.name from seo.touchpoint_channel c;
grant select on channel to authenticated;

select pg_temp.sign_in('ben');
select is_empty($$ select * from seo.channels() $$, 'Ben is in none');
select throws_ok(
  $$ select seo.send_touchpoint(c.id, 'hello') from channel c where c.name = 'general' $$,
  'PT404', 'CHANNEL_NOT_FOUND', 'and says nothing'
);
select throws_ok(
  $$ select seo.join_channel(c.id) from channel c where c.name = 'secret' $$,
  'PT404', 'CHANNEL_NOT_FOUND', 'a private channel is not joined'
);
select is(
  (select (seo.join_channel(c.id)).role::text from channel c where c.name = 'general'),
  'MEMBER', 'an open one is'
);
select lives_ok($$ select seo.join_channel(c.id) from channel c where c.name = 'general' $$, 'twice if one likes');
select is(
  (select (seo.send_touchpoint(c.id, 'hello')).author_id from channel c where c.name = 'general'),
  md5('ben')::uuid, 'now he speaks'
);
select throws_ok(
  $$ select seo.send_touchpoint(c.id, '') from channel c where c.name = 'general' $$, 'PT400', null, 'something'
);
select throws_ok(
  $$ select seo.invite_to_channel(c.id, md5('leo')::uuid) from channel c where c.name = 'secret' $$,
  'PT404', 'CHANNEL_NOT_FOUND', 'but lets nobody into a channel he is not in'
);
reset role;
select pg_temp.sign_in('eve');
select is(
  (select m.body from channel c, seo.channel_messages(c.id) m where c.name = 'general'),
  'hello', 'members read'
);
select is(
  (select count(*)::integer from channel c, seo.channel_messages(c.id, before => now()) m where c.name = 'general'),
  0, 'what was said before a moment'
);
select is(
  (select (seo.invite_to_channel(c.id, md5('ben')::uuid)).employee_id from channel c where c.name = 'secret'),
  md5('ben')::uuid, 'Eve lets Ben into her secret'
);
select throws_ok(
  $$ select seo.invite_to_channel(c.id, md5('gwen')::uuid) from channel c where c.name = 'secret' $$,
  'PT404', 'COLLEAGUE_NOT_FOUND', 'but nobody of another company'
);
reset role;
update seo.employee set is_active = false where id = md5('leo')::uuid;
select pg_temp.sign_in('eve');
select throws_ok(
  $$ select seo.invite_to_channel(c.id, md5('leo')::uuid) from channel c where c.name = 'secret' $$,
  'PT404', 'COLLEAGUE_NOT_FOUND', 'nor anybody who has left'
);
reset role;
update seo.employee set is_active = true where id = md5('leo')::uuid;
select pg_temp.sign_in('leo');
select is(
  (select count(*)::integer from channel c, seo.channel_messages(c.id) m), 0,
  'whoever is not a member reads nothing'
);
reset role;
select pg_temp.sign_in('gwen');
select throws_ok(
  $$ select seo.join_channel(c.id) from channel c where c.name = 'general' $$,
  'PT404', 'CHANNEL_NOT_FOUND', 'an open channel is open to its own company'
);
select is((seo.open_channel('general')).name, 'general', 'which does not keep others from using its name');

select * from finish();
rollback;
