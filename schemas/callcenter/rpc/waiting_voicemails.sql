begin
  return query
    select v.*
    from callcenter.voicemails v
    join callcenter.call_logs c on c.tenant_id = v.tenant_id and c.id = v.call_log_id
    join callcenter.agents a on a.tenant_id = v.tenant_id and a.user_id = callcenter_private.uid()
    where v.tenant_id = waiting_voicemails.tenant
      and v.taken_by is null
      and (c.team_id is null or c.team_id = a.team_id)
    order by v.created_at, v.id;
end;
