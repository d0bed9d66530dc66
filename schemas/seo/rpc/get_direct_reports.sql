select e.id
from seo.employee e
where e.manager_id = get_direct_reports.employee
  and e.company_id = any (array(select seo_private.tenants()))
