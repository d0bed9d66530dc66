declare
  v_lead callcenter.leads;
begin
  select l.* into v_lead from callcenter.leads l where l.id = read_lead.lead;
  if not found then
    raise sqlstate 'PT404' using message = 'LEAD_NOT_FOUND', detail = 'There is no such lead, or it is not yours to see.';
  end if;
  perform callcenter_private.record_act(v_lead.tenant_id, 'READ', 'callcenter.leads', v_lead.id);
  return v_lead;
end;
