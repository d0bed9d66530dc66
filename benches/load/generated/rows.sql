-- The population in the generated schema. Events come without their triggers: they are right by construction, and three million
-- look-ups of the same thousand employees would be most of the time.
set timezone = 'UTC';
set session_replication_role = replica;
insert into auth.users (id) select id from load.person;
insert into seo.company (id, name, slug) values (load.id('c', 1), 'Acme', 'acme');
insert into seo.department (id, company_id, name, head_id)
select load.id('d', d), load.id('c', 1), 'Department ' || d, load.id('e', 2 + d) from generate_series(0, 9) d;
insert into seo.team (id, company_id, department_id, name, lead_id)
select load.id('t', t), load.id('c', 1), load.id('d', t % 10), 'Team ' || t, load.id('e', 12 + t) from generate_series(0, 39) t;
set session_replication_role = origin;
-- With triggers: the hierarchy is theirs.
insert into seo.employee (id, company_id, department, team_id, manager_id, role, display_name)
select id, load.id('c', 1), load.id('d', department), load.id('t', team), manager, role, name from load.person order by n;
insert into seo.plate_item (id, company_id, title, assigned_to, created_by)
select load.id('p', k), load.id('c', 1), 'Align synergy ' || k, load.id('e', 1 + k % 1000), load.id('e', 1 + k % 1000)
from generate_series(0, 7999) k;
select seo_private.maintain_activity_event(l.at - s * interval '15 days') from load.loaded l, generate_series(2, 0, -1) s;
set session_replication_role = replica;
