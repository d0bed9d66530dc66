select case when e.role in ('HR', 'ADMIN') then 5 else e.surveillance_clearance end::integer
from seo.employee e
where e.id = get_user_surveillance_clearance.employee
  and e.company_id = any (array(select seo_private.tenants()))
