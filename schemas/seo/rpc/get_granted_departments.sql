select g.department_id
from seo.cross_department_grant g
where g.employee_id = get_granted_departments.employee
  and g.company_id = any (array(select seo_private.tenants()))
  and g.department_id is not null
  and g.revoked_at is null
  and (g.expires_at is null or g.expires_at > now())
