select exists (
  select 1
  from callcenter.user_roles ur
  join callcenter.role_permissions rp on rp.tenant_id = ur.tenant_id and rp.role = ur.role
  where ur.user_id = callcenter_private.uid()
    and ur.tenant_id = may.tenant
    and rp.permission = may.permission
)
