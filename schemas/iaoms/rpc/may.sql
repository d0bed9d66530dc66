select exists (
  select 1
  from iaoms.recipients r
  join iaoms.role_permissions rp on rp.role = r.role
  where r.id = iaoms_private.uid()
    and r.institution_id = any (array(select iaoms_private.tenants()))
    and r.is_active
    and rp.permission = may.permission
)
