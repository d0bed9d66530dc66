-- UNION, not UNION ALL: a cycle in the hierarchy would otherwise never end.
with recursive report (id, company_id) as (
  select e.id, e.company_id
  from seo.employee e
  where e.manager_id = get_recursive_reports.employee
    and e.company_id = any (array(select seo_private.tenants()))
  union
  select e.id, e.company_id
  from seo.employee e
  join report r on r.id = e.manager_id and r.company_id = e.company_id
)
select r.id from report r where r.id <> get_recursive_reports.employee
