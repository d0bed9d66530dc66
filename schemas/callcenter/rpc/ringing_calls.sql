begin
  return query
    select c.*
    from callcenter.call_logs c
    join callcenter.agents a on a.tenant_id = c.tenant_id and a.user_id = callcenter_private.uid()
    where c.tenant_id = ringing_calls.tenant
      and c.status = 'RINGING'
      and c.agent_id is null
      and (c.team_id is null or c.team_id = a.team_id)
    order by c.started_at, c.id;
end;
