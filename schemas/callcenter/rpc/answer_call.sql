declare
  v_call callcenter.call_logs;
begin
  -- Two who pick up at once: the second waits here and finds it taken.
  select c.* into v_call from callcenter.call_logs c where c.id = answer_call.call_log for update;
  if v_call.status <> 'RINGING' or coalesce(v_call.agent_id, callcenter_private.uid()) <> callcenter_private.uid() then
    raise sqlstate 'PT409' using message = 'CALL_TAKEN', detail = 'Somebody else has this call, or it is over.';
  end if;
  update callcenter.call_logs as c
  set agent_id = callcenter_private.uid(), status = 'IN_PROGRESS', answered_at = now()
  where c.id = v_call.id
  returning c.* into v_call;
  perform callcenter_private.change_agent_status(v_call.tenant_id, callcenter_private.uid(), 'ON_CALL');
  return v_call;
end;
