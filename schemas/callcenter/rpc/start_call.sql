declare
  v_call callcenter.call_logs;
begin
  if exists (
    select from callcenter.call_logs c
    where c.agent_id = callcenter_private.uid() and c.status in ('RINGING', 'IN_PROGRESS')
  ) then
    raise sqlstate 'PT409' using message = 'ALREADY_IN_A_CALL', detail = 'Hang up first.';
  end if;
  insert into callcenter.call_logs as c (tenant_id, reference, direction, lead_id, agent_id, campaign_id, other_number)
  select
    l.tenant_id,
    callcenter_private.new_ulid(),
    'OUTBOUND',
    l.id,
    callcenter_private.uid(),
    l.campaign_id,
    (callcenter_private.masked_leads(l)).phone
  from callcenter.leads l
  where l.id = start_call.lead
  returning c.* into v_call;
  perform callcenter_private.change_agent_status(v_call.tenant_id, callcenter_private.uid(), 'ON_CALL');
  return v_call;
end;
