declare
  v_lead callcenter.leads;
begin
  select l.* into v_lead from callcenter.leads l where l.id = route_lead.lead;
  if v_lead.closed_at is not null then
    raise sqlstate 'PT409' using message = 'LEAD_CLOSED', detail = 'A lead that is won or lost is handed to nobody.';
  end if;
  if callcenter_private.hand_out_lead(v_lead.id) is null then
    raise sqlstate 'PT409' using
      message = 'NO_AGENT_AVAILABLE',
      detail = 'Nobody is online who can take the lead and has room for it.',
      hint = 'Give it to somebody by hand, or try again later.';
  end if;
  select l.* into v_lead from callcenter.leads l where l.id = route_lead.lead;
  return v_lead;
end;
