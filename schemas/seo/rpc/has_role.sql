select exists (
  select 1
  from seo.employee e
  where e.id = has_role.employee
    and e.role = upper(has_role.role)
    and e.is_active
    and e.company_id = any (array(select seo_private.tenants()))
)
