-- Plates: whose item it is, how it is handed on, and who hears of it.
begin;
select plan(46);

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

select pg_temp.sign_in('pia');
select is((seo.add_plate_item('Align the synergies')).assigned_to, md5('pia')::uuid, 'an item lands on one''s own plate');
select throws_ok(
  $$ select seo.add_plate_item('Yours now', assigned_to => md5('max')::uuid) $$,
  'PT403', 'EMPLOYEE_OUT_OF_REACH', 'not on that of one''s manager'
);
reset role;
select pg_temp.sign_in('max');
select is(
  (seo.add_plate_item('Urgent alignment', priority => 'CRITICAL', assigned_to => md5('pia')::uuid)).created_by,
  md5('max')::uuid, 'a manager fills the plates below him'
);
reset role;
select pg_temp.sign_in('pia');
select results_eq(
  $$ select i.title from seo.my_plate() i $$,
  $$ values ('Urgent alignment'::text), ('Align the synergies') $$,
  'the most urgent comes first'
);
reset role;
create temp table item as select pi.id, pi.title from seo.plate_item pi;
grant select on item to authenticated;

select pg_temp.sign_in('eve');
select throws_ok(
  $$ select seo.broadcast_delegation(i.id, md5('ben')::uuid, 'not mine to give away') from item i where i.title = 'Align the synergies' $$,
  'PT403', 'DELEGATION_NOT_PERMITTED', 'an item of somebody else stays where it is'
);
select throws_ok(
  $$ select seo.comment_on_plate_item(i.id, 'Hello?') from item i where i.title = 'Align the synergies' $$,
  'PT404', 'PLATE_ITEM_NOT_FOUND', 'and is not talked about'
);
reset role;
select pg_temp.sign_in('gus');
select throws_ok(
  $$ select seo.broadcast_delegation(i.id, md5('gwen')::uuid, 'acquired with pleasure') from item i where i.title = 'Align the synergies' $$,
  'PT403', 'DELEGATION_NOT_PERMITTED', 'least of all by another company'
);

reset role;
select pg_temp.sign_in('pia');
select throws_ok(
  $$ select seo.broadcast_delegation(i.id, md5('eve')::uuid, 'too short') from item i where i.title = 'Align the synergies' $$,
  'PT400', null, 'a reason has ten characters'
);
select throws_ok(
  $$ select seo.broadcast_delegation(i.id, md5('pia')::uuid, 'to myself, with love') from item i where i.title = 'Align the synergies' $$,
  'PT409', 'ALREADY_ASSIGNED', 'an item is handed to somebody else'
);
select throws_ok(
  $$ select seo.broadcast_delegation(i.id, md5('gwen')::uuid, 'to another company') from item i where i.title = 'Align the synergies' $$,
  'PT404', 'COLLEAGUE_NOT_FOUND', 'of the same company'
);
select is(
  (select (seo.broadcast_delegation(i.id, md5('eve')::uuid, 'my bandwidth is low')).to_employee from item i where i.title = 'Align the synergies'),
  md5('eve')::uuid, 'Pia hands her item to Eve'
);
reset role;
select results_eq(
  $$ select pi.assigned_to, pi.delegated_by, pi.delegation_count from seo.plate_item pi where pi.title = 'Align the synergies' $$,
  $$ values (md5('eve')::uuid, md5('pia')::uuid, 1) $$,
  'the item is on Eve''s plate, and counts'
);
select results_eq(
  $$ select de.from_employee, de.to_employee, de.reason, de.is_public, de.manager_notified, de.team_notified from seo.delegation_event de $$,
  $$ values (md5('pia')::uuid, md5('eve')::uuid, 'my bandwidth is low', true, true, true) $$,
  'the delegation is on record'
);
select results_eq(
  $$ select tb.type::text, tb.visibility::text, tb.content, tb.metadata, tb.company_id from seo.team_broadcast tb $$,
  $$ select 'TASK_DELEGATION', 'PUBLIC', 'Pia delegated "Align the synergies" to Eve: my bandwidth is low',
            jsonb_build_object('delegation_id', de.id), md5('acme')::uuid
     from seo.delegation_event de $$,
  'the company reads of it'
);
select set_eq(
  $$ select n.employee_id from seo.notification n where n.type = 'TASK_DELEGATION' $$,
  $$ select md5(name)::uuid from unnest(array['eve', 'max']) as name $$,
  'the taker and the giver''s manager are told'
);
select set_eq(
  $$ select pa.employee_id from seo.plate_assignment pa join item i on i.id = pa.plate_item_id where i.title = 'Align the synergies' $$,
  $$ select md5(name)::uuid from unnest(array['pia', 'eve']) as name $$,
  'both have held it'
);

select pg_temp.sign_in('pia');
select throws_ok(
  $$ select seo.broadcast_delegation(i.id, md5('ben')::uuid, 'not mine any more') from item i where i.title = 'Align the synergies' $$,
  'PT403', 'DELEGATION_NOT_PERMITTED', 'what is gone is gone'
);
select throws_ok(
  $$ select seo.complete_plate_item(i.id) from item i where i.title = 'Align the synergies' $$,
  'PT404', 'PLATE_ITEM_NOT_FOUND', 'and not to be finished'
);
select lives_ok(
  $$ select seo.comment_on_plate_item(i.id, 'How is it going?') from item i where i.title = 'Align the synergies' $$,
  'but to be asked about'
);
reset role;
select pg_temp.sign_in('mia');
select throws_ok(
  $$ select seo.broadcast_delegation(i.id, md5('eve')::uuid, 'stays where it is') from item i where i.title = 'Align the synergies' $$,
  'PT409', 'ALREADY_ASSIGNED', 'an item is not handed to whoever has it'
);
select throws_ok(
  $$ select seo.broadcast_delegation(i.id, md5('mia')::uuid, 'I take this myself') from item i where i.title = 'Align the synergies' $$,
  'PT409', 'ALREADY_ASSIGNED', 'nor to whoever hands it on'
);
reset role;
update seo.employee set is_active = false where id = md5('ben')::uuid;
select pg_temp.sign_in('mia');
select throws_ok(
  $$ select seo.broadcast_delegation(i.id, md5('ben')::uuid, 'he will not mind') from item i where i.title = 'Align the synergies' $$,
  'PT404', 'COLLEAGUE_NOT_FOUND', 'nor to somebody who has left'
);
select is(
  (select (seo.broadcast_delegation(i.id, md5('otto')::uuid, 'engineering is full')).from_employee from item i where i.title = 'Align the synergies'),
  md5('mia')::uuid, 'a manager hands on what is on a plate below her'
);
reset role;
select pg_temp.sign_in('otto');
select set_eq(
  $$ select d.to_employee from seo.delegation_trail((select i.id from item i where i.title = 'Align the synergies')) d $$,
  $$ values (md5('eve')::uuid), (md5('otto')::uuid) $$,
  'the whole trail is public'
);
select is((select count(*)::integer from seo.broadcasts()), 2, 'everyone in the company reads broadcasts');
select is((select count(*)::integer from seo.broadcasts(first => 1)), 1, 'as many as he asks for');
select is(
  (select (seo.complete_plate_item(i.id)).status::text from item i where i.title = 'Align the synergies'),
  'DONE', 'Otto does it'
);
select is_empty($$ select * from seo.my_plate() $$, 'what is done is off the plate');
select throws_ok(
  $$ select seo.complete_plate_item(i.id) from item i where i.title = 'Align the synergies' $$,
  'PT404', 'PLATE_ITEM_NOT_FOUND', 'and not done twice'
);
reset role;
select is(
  (select pi.delegation_count from seo.plate_item pi where pi.title = 'Align the synergies'), 2,
  'every delegation counts one'
);
select pg_temp.sign_in('gwen');
select is_empty($$ select * from seo.broadcasts() $$, 'another company reads none of it');
select is_empty($$ select * from seo.delegation_trail((select i.id from item i where i.title = 'Align the synergies')) $$, 'nor the trail');

-- What an item has to do with somebody: it is his, he made it, he handed it on, or it is on a plate below him.
reset role;
insert into seo.plate_item (id, company_id, title, assigned_to, created_by, delegated_by) values
  (md5('triangle')::uuid, md5('acme')::uuid, 'Triangle', md5('eve')::uuid, md5('leo')::uuid, md5('otto')::uuid);
select pg_temp.sign_in('eve');
select lives_ok($$ select seo.comment_on_plate_item(md5('triangle')::uuid, 'assignee') $$, 'its assignee comments');
reset role;
select pg_temp.sign_in('leo');
select lives_ok($$ select seo.comment_on_plate_item(md5('triangle')::uuid, 'creator') $$, 'its creator comments');
reset role;
select pg_temp.sign_in('otto');
select lives_ok($$ select seo.comment_on_plate_item(md5('triangle')::uuid, 'delegator') $$, 'whoever handed it on comments');
reset role;
select pg_temp.sign_in('mia');
select lives_ok($$ select seo.comment_on_plate_item(md5('triangle')::uuid, 'manager') $$, 'the assignee''s manager comments');
select results_eq(
  $$ select c.body from seo.plate_item_comments(md5('triangle')::uuid) c order by 1 $$,
  $$ values ('assignee'::text), ('creator'), ('delegator'), ('manager') $$,
  'and reads'
);
reset role;
select pg_temp.sign_in('pia');
select is_empty($$ select * from seo.plate_item_comments(md5('triangle')::uuid) $$, 'a colleague does not');

-- A broadcast to a team is read by the team.
reset role;
insert into seo.team_broadcast (company_id, type, content, visibility, team_id) values
  (md5('acme')::uuid, 'CELEBRATION', 'Cake', 'TEAM', md5('core')::uuid);
select pg_temp.sign_in('eve');
select ok(exists (select from seo.broadcasts() b where b.content = 'Cake'), 'the team reads of the cake');
reset role;
select pg_temp.sign_in('otto');
select ok(not exists (select from seo.broadcasts() b where b.content = 'Cake'), 'the others do not');

-- Labels.
reset role;
insert into seo.plate_item (id, company_id, title, assigned_to, created_by)
values (md5('quarter')::uuid, md5('acme')::uuid, 'Close the quarter', md5('eve')::uuid, md5('eve')::uuid);
select pg_temp.sign_in('mia');
select results_eq(
  $$ select l.name, l.colour::text from seo.label_plate_item(md5('quarter')::uuid, 'finance') l $$, $$ values ('finance', '#808080') $$, 'a manager labels what her people do'
);
select is((seo.label_plate_item(md5('quarter')::uuid, 'finance', '#2f6f4f')).colour::text, '#2f6f4f', 'and says its colour');
select pg_temp.sign_in('eve');
select throws_ok($$ select seo.label_plate_item(md5('quarter')::uuid, 'mine') $$, 'PT403', 'FORBIDDEN', 'labels are not everybody''s to make');
select pg_temp.sign_in('gus');
select throws_ok($$ select seo.label_plate_item(md5('quarter')::uuid, 'theirs') $$, 'PT404', 'PLATE_ITEM_NOT_FOUND', 'nor another company''s admin''s');
reset role;
select results_eq(
  $$ select l.name, l.colour::text from seo.plate_label l join seo.plate_item_label b on b.label_id = l.id where b.plate_item_id = md5('quarter')::uuid $$,
  $$ values ('finance', '#2f6f4f') $$, 'the item bears it once'
);
select throws_ok(
  $$ insert into seo.plate_label (company_id, name) values (md5('acme')::uuid, 'finance') $$, '23505', null, 'a company has one label of a name'
);

select * from finish();
rollback;
