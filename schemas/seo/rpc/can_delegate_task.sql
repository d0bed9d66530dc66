select exists (
  select 1
  from seo.plate_item pi
  join seo.employee e on e.company_id = pi.company_id
  where pi.id = can_delegate_task.plate_item
    and e.id = can_delegate_task.employee
    and e.is_active
    and e.company_id = any (array(select seo_private.tenants()))
    and pi.is_delegable
    and pi.status not in ('DONE', 'DROPPED')
    and (
      pi.assigned_to = e.id
      or e.role = 'ADMIN'
      or pi.assigned_to = any (array(select seo_private.get_recursive_reports(e.id)))
    )
)
