begin
  return query
    select s.*
    from callcenter.security_events s
    where s.tenant_id = security_events.tenant
    order by s.status = 'RESOLVED', s.created_at desc, s.id
    limit security_events.first;
end;
