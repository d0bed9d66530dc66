-- Two companies. Acme: Ada (admin) over Hugo (HR) and Mia (manager of engineering); Mia over Ben, Eve, Leo and Max.
-- Globex: Gwen. A key is the md5 of a name. Eve and Ben struggle; Leo and Max could be their mentors.
insert into auth.users (id, email)
select md5(name)::uuid, name || '@example.org'
from unnest(array['ada', 'hugo', 'mia', 'ben', 'eve', 'leo', 'max', 'gwen']) as name;

insert into seo.company (id, name, slug) values
  (md5('acme')::uuid, 'Acme', 'acme'),
  (md5('globex')::uuid, 'Globex', 'globex');
insert into seo.department (id, company_id, name) values
  (md5('engineering')::uuid, md5('acme')::uuid, 'Engineering'),
  (md5('operations')::uuid, md5('acme')::uuid, 'Operations'),
  (md5('research')::uuid, md5('globex')::uuid, 'Engineering');
insert into seo.team (id, company_id, department_id, name) values
  (md5('core')::uuid, md5('acme')::uuid, md5('engineering')::uuid, 'Core');
insert into seo.employee (id, company_id, department, team_id, manager_id, role, display_name, current_bandwidth)
select md5(name)::uuid, md5(company)::uuid, md5(department)::uuid, md5(team)::uuid, md5(manager)::uuid, role, initcap(name), bandwidth
from (
  values
    ('ada', 'acme', 'operations', null, null, 'ADMIN', null),
    ('hugo', 'acme', 'operations', null, 'ada', 'HR', null),
    ('mia', 'acme', 'engineering', null, 'ada', 'MANAGER', 60),
    ('ben', 'acme', 'engineering', 'core', 'mia', 'EMPLOYEE', 20),
    ('eve', 'acme', 'engineering', 'core', 'mia', 'EMPLOYEE', 30),
    ('leo', 'acme', 'engineering', 'core', 'mia', 'EMPLOYEE', 90),
    ('max', 'acme', 'engineering', null, 'mia', 'MANAGER', 85),
    ('gwen', 'globex', 'research', null, null, 'EMPLOYEE', 50)
) as person (name, company, department, team, manager, role, bandwidth);
