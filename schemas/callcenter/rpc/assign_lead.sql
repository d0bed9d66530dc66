declare
  v_lead callcenter.leads;
  v_agent uuid;
begin
  select l.* into v_lead from callcenter.leads l where l.id = assign_lead.lead for update;
  if v_lead.closed_at is not null then
    raise sqlstate 'PT409' using message = 'LEAD_CLOSED', detail = 'A lead that is won or lost is handed to nobody.';
  end if;
  if v_lead.assigned_to = assign_lead.agent then
    return v_lead;
  end if;
  select a.user_id into v_agent
  from callcenter.agents a
  where a.tenant_id = v_lead.tenant_id and a.user_id = assign_lead.agent;
  if not found then
    raise sqlstate 'PT404' using message = 'AGENT_NOT_FOUND', detail = 'The tenant has no such agent.';
  end if;

  update callcenter.lead_assignments as la set ended_at = clock_timestamp() where la.lead_id = v_lead.id and la.ended_at is null;
  insert into callcenter.lead_assignments (tenant_id, lead_id, agent_id, assigned_by)
  values (v_lead.tenant_id, v_lead.id, assign_lead.agent, callcenter_private.uid());
  update callcenter.agents as a
  set last_assigned_at = clock_timestamp()
  where a.tenant_id = v_lead.tenant_id and a.user_id = assign_lead.agent;
  insert into callcenter.lead_activities (tenant_id, lead_id, kind, actor_id, detail)
  values (v_lead.tenant_id, v_lead.id, 'ASSIGNED', callcenter_private.uid(), 'By hand');
  perform callcenter_private.notify(v_lead.tenant_id, v_agent, 'LEAD_ASSIGNED', 'You have a new lead.');
  update callcenter.leads as l set assigned_to = assign_lead.agent, assigned_at = now() where l.id = v_lead.id returning l.* into v_lead;
  return v_lead;
end;
