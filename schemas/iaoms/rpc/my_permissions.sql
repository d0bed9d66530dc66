begin
  return query
    select rp.permission
    from iaoms.recipients r
    join iaoms.role_permissions rp on rp.role = r.role
    where r.id = iaoms_private.uid()
    order by rp.permission;
end;
