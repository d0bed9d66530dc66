-- What people are told, and that they alone read it.
begin;
select plan(10);

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

insert into seo.notification (id, company_id, employee_id, type, content, created_at) values
  (md5('old')::uuid, md5('acme')::uuid, md5('eve')::uuid, 'FOCUS_ALERT', 'old news', now() - interval '1 hour'),
  (md5('new')::uuid, md5('acme')::uuid, md5('eve')::uuid, 'FOCUS_ALERT', 'news', now()),
  (md5('his')::uuid, md5('acme')::uuid, md5('ben')::uuid, 'FOCUS_ALERT', 'not for Eve', now());

select pg_temp.sign_in('eve');
select results_eq($$ select n.content from seo.my_notifications() n $$, $$ values ('news'::text), ('old news') $$, 'Eve reads her own, newest first');
select results_eq($$ select n.content from seo.my_notifications(first => 1) n $$, $$ values ('news'::text) $$, 'as many as she asks for');
select is((seo.mark_notification_read(md5('old')::uuid)).read_at, now(), 'she has read one');
select is((seo.mark_notification_read(md5('old')::uuid)).read_at, now(), 'and says so twice');
select results_eq($$ select n.content from seo.my_notifications(unread_only => true) n $$, $$ values ('news'::text) $$, 'one is left');
select is((select count(*)::integer from seo.my_notifications()), 2, 'read ones stay');
select throws_ok(
  $$ select seo.mark_notification_read(md5('his')::uuid) $$,
  'PT404', 'NOTIFICATION_NOT_FOUND', 'nobody reads for somebody else'
);
reset role;
select pg_temp.sign_in('ada');
select throws_ok(
  $$ select seo.mark_notification_read(md5('his')::uuid) $$,
  'PT404', 'NOTIFICATION_NOT_FOUND', 'not even an admin'
);
select is_empty($$ select * from seo.my_notifications() $$, 'who was told nothing');
reset role;
select is((select n.read_at from seo.notification n where n.id = md5('his')::uuid), null, 'what Ben was told is unread');

select * from finish();
rollback;
