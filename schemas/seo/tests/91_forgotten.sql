-- S14: whoever is erased leaves nothing that leads to him, and is told of row by row.
begin;
select plan(5);

-- Acme: Hugo (HR) and Eve. A key is the md5 of a name.
insert into auth.users (id, email) select md5(name)::uuid, name || '@example.org' from unnest(array['hugo', 'eve']) as name;
insert into seo.company (id, name, slug) values (md5('acme')::uuid, 'Acme', 'acme');
insert into seo.department (id, company_id, name) values (md5('operations')::uuid, md5('acme')::uuid, 'Operations');
insert into seo.employee (id, company_id, department, role, display_name)
select md5(name)::uuid, md5('acme')::uuid, md5('operations')::uuid, role, initcap(name) from (values ('hugo', 'HR'), ('eve', 'EMPLOYEE')) as person (name, role);

create function pg_temp.sign_in(name text) returns void language plpgsql as $$
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5(name)::uuid, 'role', 'authenticated')::text, true);
  perform set_config('role', 'authenticated', true);
end;
$$;

insert into seo_private.call_count (function, caller, since, calls, before) values ('*', md5('eve')::uuid, now(), 1, 0);
select pg_temp.sign_in('hugo');
create temporary table answer as select seo.erase_employee(md5('eve')::uuid) as done;
reset role;
select ok(
  (select a.done @> '[{"field": "employee", "erase": "DELETE", "rows": 1}]' from answer a), 'Hugo is told that a row of an employee went'
);
select is_empty($$ select from seo.employee e where e.id = md5('eve')::uuid $$, 'it is Eve''s');
select is_empty($$ select from auth.users u where u.id = md5('eve')::uuid $$, 'her account is gone, too');
select is_empty($$ select from seo_private.call_count c where c.caller = md5('eve')::uuid $$, 'and what she called is no longer counted');
select isnt_empty($$ select from seo_private.call_count c where c.caller = md5('hugo')::uuid $$, 'as it is of those who stay');

select * from finish();
rollback;
