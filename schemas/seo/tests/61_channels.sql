-- Who may listen to bandwidth and to pointers, and what is told of them.
begin;
select plan(21);

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

-- As the platform asks whether somebody may join: a message of the topic is there, and he may read it or not.
create function pg_temp.may_join(name text, topic text) returns boolean language plpgsql as $$
declare
  v_id uuid;
  v_seen boolean;
begin
  insert into realtime.messages (topic, extension, event, private) values (may_join.topic, 'broadcast', 'join', true) returning id into v_id;
  perform pg_temp.sign_in(name);
  select count(*) = 1 into v_seen from realtime.messages m where m.id = v_id;
  reset role;
  return v_seen;
end;
$$;
create function pg_temp.said() returns setof text language sql as $$
  select m.event || ' ' || m.topic from realtime.messages m where m.event <> 'join' order by m.inserted_at
$$;
create function pg_temp.of(department text) returns text language sql as $$ select 'bandwidth_updates:' || md5(department)::uuid $$;

select ok(pg_temp.may_join('eve', pg_temp.of('engineering')), 'Eve listens to her department');
select ok(not pg_temp.may_join('eve', pg_temp.of('operations')), 'and to no other');
select ok(pg_temp.may_join('hugo', pg_temp.of('engineering')), 'HR listens to every department');
select ok(pg_temp.may_join('ada', pg_temp.of('engineering')), 'an admin does');
select ok(not pg_temp.may_join('mia', pg_temp.of('operations')), 'a manager does not');
select ok(not pg_temp.may_join('gus', pg_temp.of('engineering')), 'an admin of another company hears nothing');
select ok(not pg_temp.may_join('ada', pg_temp.of('research')), 'not one way, nor the other');
select ok(not pg_temp.may_join('eve', upper(pg_temp.of('engineering'))), 'a topic that nothing is sent to is none');
select ok(not pg_temp.may_join('eve', pg_temp.of('engineering') || ':'), 'nor one that says more');
select ok(not pg_temp.may_join('eve', 'of another application'), 'the topics of others are not ours to open');
update seo.employee set is_active = false where id = md5('hugo')::uuid;
select ok(not pg_temp.may_join('hugo', pg_temp.of('engineering')), 'who is suspended hears nothing');

delete from realtime.messages;
update seo.employee set current_bandwidth = 50 where id = md5('ben')::uuid;
select results_eq('select pg_temp.said()', $$ values ('UPDATE ' || pg_temp.of('engineering')) $$, 'a new score is told to the department');
select is(
  (select m.payload -> 'record' from realtime.messages m where m.event = 'UPDATE'),
  jsonb_build_object('id', md5('ben')::uuid, 'department', md5('engineering')::uuid, 'display_name', 'Ben', 'current_bandwidth', 50.00),
  'with what is declared and nothing else'
);
delete from realtime.messages;
update seo.employee set department = md5('operations')::uuid, current_bandwidth = 40 where id = md5('ben')::uuid;
select is_empty('select pg_temp.said()', 'who changes the department is no update of either');
update seo.employee set department = null where id = md5('leo')::uuid;
update seo.employee set current_bandwidth = 40 where id = md5('leo')::uuid;
select is_empty('select pg_temp.said()', 'who has no department is told to nobody');

select pg_temp.sign_in('eve');
create temp table board as select (seo.open_board('Hers')).id;
reset role;
create function pg_temp.canvas() returns text language sql as $$ select 'canvas:' || b.id from board b $$;
select ok(pg_temp.may_join('eve', pg_temp.canvas()), 'the owner of a board listens to its pointers');
select ok(not pg_temp.may_join('leo', pg_temp.canvas()), 'who does not find the board does not');
select ok(not pg_temp.may_join('gwen', pg_temp.canvas()), 'nobody of another company does');
delete from realtime.messages;
insert into seo.canvas_session (company_id, board_id, employee_id) select md5('acme')::uuid, b.id, md5('eve')::uuid from board b;
insert into seo.live_cursor (company_id, board_id, employee_id, session_id, x, y)
select s.company_id, s.board_id, s.employee_id, s.id, 1, 2 from seo.canvas_session s;
select results_eq('select pg_temp.said()', $$ values ('INSERT ' || pg_temp.canvas()) $$, 'a pointer comes');
delete from realtime.messages;
update seo.live_cursor set x = 3;
select results_eq('select pg_temp.said()', $$ values ('UPDATE ' || pg_temp.canvas()) $$, 'it moves');
delete from realtime.messages;
delete from seo.live_cursor;
select results_eq('select pg_temp.said()', $$ values ('DELETE ' || pg_temp.canvas()) $$, 'it goes');

select * from finish();
rollback;
