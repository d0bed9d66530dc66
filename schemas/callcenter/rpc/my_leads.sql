begin
  return query
    select l.*
    from callcenter.leads l
    where l.tenant_id = my_leads.tenant
      and l.assigned_to = callcenter_private.uid()
      and l.status not in ('WON', 'LOST')
    order by l.score desc, l.created_at, l.id
    limit my_leads.first;
end;
