declare
  v_lead callcenter.leads;
  v_rule callcenter.routing_rules;
  v_strategy text;
  v_agent callcenter.agents;
begin
  select l.* into v_lead from callcenter.leads l where l.id = hand_out_lead.lead for update;
  if not found then
    raise sqlstate 'PT404' using message = 'LEAD_NOT_FOUND', detail = 'There is no such lead.';
  end if;
  -- Two leads of one tenant are handed out one after the other: the second sees what the first has given to whom.
  perform from callcenter.tenants t where t.id = v_lead.tenant_id for no key update;

  select r.* into v_rule
  from callcenter.routing_rules r
  where r.tenant_id = v_lead.tenant_id
    and r.is_active
    and r.min_score <= v_lead.score
    and (r.source_id is null or r.source_id = v_lead.source_id)
    and (r.campaign_id is null or r.campaign_id = v_lead.campaign_id)
    and (r.skill_id is null or r.skill_id = v_lead.required_skill_id)
  order by r.position
  limit 1;
  v_strategy := coalesce(v_rule.strategy, 'LEAST_LOADED');

  select a.* into v_agent
  from callcenter.agents a
  cross join lateral (
    select count(*) as open
    from callcenter.leads l
    where l.tenant_id = v_lead.tenant_id and l.assigned_to = a.user_id and l.closed_at is null
  ) held
  left join callcenter.agent_skills s
    on s.tenant_id = a.tenant_id and s.agent_id = a.id and s.skill_id = v_lead.required_skill_id
  where a.tenant_id = v_lead.tenant_id
    and a.status = 'ONLINE'
    and a.max_open_leads > held.open
    and (v_rule.team_id is null or a.team_id = v_rule.team_id)
    and (v_lead.required_skill_id is null or s.level is not null)
  order by
    case when v_strategy = 'BEST_SKILLED' then s.level end desc nulls last,
    case when v_strategy = 'LEAST_LOADED' then held.open::numeric / a.max_open_leads end nulls last,
    a.last_assigned_at nulls first,
    a.id
  limit 1;
  if not found then
    return null;
  end if;

  update callcenter.lead_assignments as la
  set ended_at = clock_timestamp()
  where la.lead_id = v_lead.id and la.tenant_id = v_lead.tenant_id and la.ended_at is null;
  insert into callcenter.lead_assignments (tenant_id, lead_id, agent_id, rule_id, strategy)
  values (v_lead.tenant_id, v_lead.id, v_agent.user_id, v_rule.id, v_strategy);
  -- The clock, and not the transaction's time: a hundred leads of one import take turns.
  update callcenter.agents as a set last_assigned_at = clock_timestamp() where a.id = v_agent.id;
  update callcenter.leads as l set assigned_to = v_agent.user_id, assigned_at = now() where l.id = v_lead.id;
  insert into callcenter.lead_activities (tenant_id, lead_id, kind, actor_id, detail)
  values (v_lead.tenant_id, v_lead.id, 'ASSIGNED', callcenter_private.uid(), coalesce(v_rule.name, 'No rule: whoever has most room'));
  perform callcenter_private.notify(v_lead.tenant_id, v_agent.user_id, 'LEAD_ASSIGNED', 'You have a new lead.');
  return v_agent.user_id;
end;
