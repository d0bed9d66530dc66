select e.department
from seo.employee e
where e.id = get_user_department.employee
  and e.company_id = any (array(select seo_private.tenants()))
