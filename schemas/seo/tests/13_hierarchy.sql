-- A guard behind a wall: nobody answers to himself, also where the table's own check is gone.
begin;
select plan(3);

alter table seo.employee drop constraint employee_not_own_manager;
insert into auth.users (id, email) values
  (md5('ada')::uuid, 'ada@example.org'),
  (md5('ben')::uuid, 'ben@example.org');
insert into seo.company (id, name, slug) values (md5('acme')::uuid, 'Acme', 'acme');
insert into seo.employee (id, company_id, display_name) values (md5('ada')::uuid, md5('acme')::uuid, 'Ada');

select throws_ok(
  $$ insert into seo.employee (id, company_id, manager_id, display_name)
     values (md5('ben')::uuid, md5('acme')::uuid, md5('ben')::uuid, 'Ben') $$,
  'PT409', 'HIERARCHY_CYCLE', 'nobody arrives as his own manager'
);
select throws_ok(
  $$ update seo.employee set manager_id = id where id = md5('ada')::uuid $$,
  'PT409', 'HIERARCHY_CYCLE', 'nobody becomes his own manager'
);
select lives_ok(
  $$ insert into seo.employee (id, company_id, manager_id, display_name)
     values (md5('ben')::uuid, md5('acme')::uuid, md5('ada')::uuid, 'Ben') $$,
  'under somebody else he may'
);

select * from finish();
rollback;
