declare
  v_activity callcenter.lead_activities;
begin
  insert into callcenter.lead_activities as la (tenant_id, lead_id, kind, actor_id, detail)
  select l.tenant_id, l.id, 'NOTE', callcenter_private.uid(), note_on_lead.detail
  from callcenter.leads l
  where l.id = note_on_lead.lead
  returning la.* into v_activity;
  return v_activity;
end;
