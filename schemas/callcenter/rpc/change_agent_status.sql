declare
  v_from text;
  v_since timestamptz;
begin
  select a.status, a.status_since into v_from, v_since
  from callcenter.agents a
  where a.tenant_id = change_agent_status.tenant and a.user_id = change_agent_status.agent
  for update;
  if not found or v_from = change_agent_status.status then
    return false;
  end if;
  update callcenter.agents as a
  set status = change_agent_status.status, status_since = now()
  where a.tenant_id = change_agent_status.tenant and a.user_id = change_agent_status.agent;
  insert into callcenter.agent_activities (tenant_id, agent_id, from_status, to_status, seconds)
  values (
    change_agent_status.tenant,
    change_agent_status.agent,
    v_from,
    change_agent_status.status,
    greatest(extract(epoch from now() - v_since), 0)::integer
  );
  return true;
end;
