select exists (
  select 1
  from seo.employee e
  where e.id = has_cross_department_access.employee
    and e.is_active
    and e.company_id = any (array(select seo_private.tenants()))
    and (
      e.role in ('HR', 'ADMIN')
      or exists (
        select 1
        from seo.cross_department_grant g
        where g.employee_id = e.id
          and g.company_id = e.company_id
          and g.department_id is null
          and g.revoked_at is null
          and (g.expires_at is null or g.expires_at > now())
      )
    )
)
