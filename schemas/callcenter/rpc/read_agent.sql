declare
  v_agent callcenter.agents;
begin
  select a.* into v_agent from callcenter.agents a where a.id = read_agent.agent;
  perform callcenter_private.record_act(v_agent.tenant_id, 'READ', 'callcenter.agents', v_agent.id);
  return v_agent;
end;
