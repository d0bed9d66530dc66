begin
  return query
    select l.*
    from callcenter.leads l
    where l.tenant_id = waiting_leads.tenant and l.assigned_to is null and l.closed_at is null
    order by l.score desc, l.created_at, l.id
    limit waiting_leads.first;
end;
