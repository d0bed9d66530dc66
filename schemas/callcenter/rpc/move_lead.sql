declare
  v_lead callcenter.leads;
  v_from text;
begin
  select l.status into v_from from callcenter.leads l where l.id = move_lead.lead for update;
  update callcenter.leads as l
  set status = move_lead.status,
      lost_reason = case when move_lead.status = 'LOST' then move_lead.lost_reason end,
      last_contacted_at = case when move_lead.status = 'CONTACTED' then now() else l.last_contacted_at end
  where l.id = move_lead.lead
  returning l.* into v_lead;
  insert into callcenter.lead_activities (tenant_id, lead_id, kind, actor_id, detail)
  values (v_lead.tenant_id, v_lead.id, 'STATUS_CHANGED', callcenter_private.uid(), v_from || ' to ' || v_lead.status);
  if v_lead.closed_at is not null then
    update callcenter.lead_assignments as la set ended_at = clock_timestamp() where la.lead_id = v_lead.id and la.ended_at is null;
  end if;
  if v_lead.assigned_to is not null and v_lead.status in ('CONTACTED', 'QUALIFIED', 'WON') then
    perform callcenter_private.award_points(v_lead.tenant_id, v_lead.assigned_to, 'LEAD_' || v_lead.status, v_lead.id);
  end if;
  return v_lead;
end;
