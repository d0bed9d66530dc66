begin
  return query
    select rp.permission
    from callcenter.user_roles ur
    join callcenter.role_permissions rp on rp.tenant_id = ur.tenant_id and rp.role = ur.role
    where ur.user_id = callcenter_private.uid()
      and ur.tenant_id = my_permissions.tenant
    order by rp.permission;
end;
