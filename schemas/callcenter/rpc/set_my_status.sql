declare
  v_agent callcenter.agents;
begin
  perform callcenter_private.change_agent_status(set_my_status.tenant, callcenter_private.uid(), set_my_status.status);
  select a.* into v_agent
  from callcenter.agents a
  where a.tenant_id = set_my_status.tenant and a.user_id = callcenter_private.uid();
  if not found then
    raise sqlstate 'PT404' using message = 'AGENT_NOT_FOUND', detail = 'You take no calls there.';
  end if;
  return v_agent;
end;
