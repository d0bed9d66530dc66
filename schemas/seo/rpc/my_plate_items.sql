select pi.id
from seo.plate_item pi
where pi.company_id = any (array(select seo_private.tenants()))
  and (
    pi.assigned_to = seo_private.uid()
    or pi.created_by = seo_private.uid()
    or pi.delegated_by = seo_private.uid()
    or pi.assigned_to = any (array(select seo_private.my_reports()))
  )
