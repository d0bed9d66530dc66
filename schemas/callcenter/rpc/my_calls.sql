begin
  return query
    select c.*
    from callcenter.call_logs c
    where c.tenant_id = my_calls.tenant and c.agent_id = callcenter_private.uid()
    order by c.started_at desc, c.id
    limit my_calls.first;
end;
