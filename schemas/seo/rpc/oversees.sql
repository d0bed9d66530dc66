select exists (
  select 1
  from seo.employee e
  where e.id = oversees.employee
    and e.id <> seo_private.uid()
    and e.company_id = any (array(select seo_private.tenants()))
    and (
      e.id = any (array(select seo_private.my_reports()))
      or e.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN'])))
    )
)
