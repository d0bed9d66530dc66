declare
  v_added integer;
begin
  insert into callcenter.role_permissions (tenant_id, role, permission)
  select set_up_tenant.tenant, allowed.role, p.code
  from callcenter.permissions p
  cross join unnest(p.default_roles) as allowed (role)
  on conflict (tenant_id, role, permission) do nothing;
  get diagnostics v_added = row_count;
  return v_added;
end;
