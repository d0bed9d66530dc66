begin
  return query select t.* from callcenter.tenants t order by t.name, t.id;
end;
