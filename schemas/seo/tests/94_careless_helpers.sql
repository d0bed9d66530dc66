-- Careless helpers: a rule that opens everything, on tables whose own rules ask private functions. The floor holds alone.
begin;
select plan(19);

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

-- Tests of other files grant at the same moment; the loser of that race tries again.
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
select pg_temp.act_as('seo_api');

-- What comes of a command when one of the roles behind the functions runs it: the number of rows, or what refused it. Those roles
-- do not reach pgTAP. Undone afterwards.
create function pg_temp.outcome(role_name text, command text) returns text language plpgsql as $$
declare
  v_rows bigint;
begin
  execute format('set local role %I', role_name);
  execute command;
  get diagnostics v_rows = row_count;
  raise sqlstate 'TAP00';
exception
  when sqlstate 'TAP00' then
    return v_rows;
  when others then
    return sqlstate;
end;
$$;

create function pg_temp.as_caller(name text) returns void language sql as $$
  select set_config('request.jwt.claims', json_build_object('sub', md5(name)::uuid, 'role', 'authenticated')::text, true)
$$;

-- The same of everything in both companies, by two people of each.
create temp table place as
select md5(company)::uuid as company, md5(one)::uuid as one, md5(other)::uuid as other
from (values ('acme', 'ben', 'eve'), ('globex', 'gus', 'gwen')) as of_company (company, one, other);
insert into seo.plate_item (id, company_id, title, assigned_to, created_by)
select md5(company || 'item')::uuid, company, 'Sort the shelf', one, other from place;
insert into seo.plate_item_comment (company_id, plate_item_id, author_id, body)
select company, md5(company || 'item')::uuid, one, 'Done' from place;
insert into seo.ideation_board (id, company_id, title, owner_id)
select md5(company || 'board')::uuid, company, 'Shelves', one from place;
insert into seo.ideation_note (id, company_id, board_id, author_id, body)
select md5(company || 'note')::uuid, company, md5(company || 'board')::uuid, one, 'Higher' from place;
insert into seo.ideation_vote (company_id, note_id, employee_id)
select company, md5(company || 'note')::uuid, other from place;
insert into seo.deep_dive_session (id, company_id, title, facilitator_id)
select md5(company || 'dive')::uuid, company, 'Dust', one from place;
insert into seo.deep_dive_participation (company_id, session_id, employee_id)
select company, md5(company || 'dive')::uuid, other from place;
insert into seo.delegation_event (company_id, plate_item_id, from_employee, to_employee, reason, is_public)
select company, md5(company || 'item')::uuid, one, other, 'He knows where things are', false from place;

-- What nobody else is told of: those who hand a task on and take it over see it, a colleague does not.
select pg_temp.as_caller('ben');
select is(pg_temp.outcome('seo_api', 'select from seo.delegation_event'), '1', 'who hands a task on sees it, though it is not public');
select pg_temp.as_caller('eve');
select is(pg_temp.outcome('seo_api', 'select from seo.delegation_event'), '1', 'who takes it over sees it, too');
select pg_temp.as_caller('leo');
select is(pg_temp.outcome('seo_api', 'select from seo.delegation_event'), '0', 'a colleague does not');

do $$
declare
  v_table name;
begin
  foreach v_table in array array['plate_item', 'plate_item_comment', 'ideation_board', 'ideation_note', 'ideation_vote',
    'deep_dive_session', 'deep_dive_participation', 'delegation_event'] loop
    execute format('create policy careless on seo.%I for select to seo_api using (true)', v_table);
  end loop;
end;
$$;
select pg_temp.as_caller('ben');
select is(pg_temp.outcome('seo_api', format('select from seo.%I', name)), '1', 'ben finds the row of his company in ' || name || ', and no other')
from unnest(array['plate_item', 'plate_item_comment', 'ideation_board', 'ideation_note', 'ideation_vote',
  'deep_dive_session', 'deep_dive_participation', 'delegation_event']) as name;
select set_config('request.jwt.claims', '', true);
select is(pg_temp.outcome('seo_api', format('select from seo.%I', name)), '0', 'nobody finds nothing in ' || name)
from unnest(array['plate_item', 'plate_item_comment', 'ideation_board', 'ideation_note', 'ideation_vote',
  'deep_dive_session', 'deep_dive_participation', 'delegation_event']) as name;

select * from finish();
rollback;
