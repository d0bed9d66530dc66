declare
  v_call callcenter.call_logs;
begin
  update callcenter.call_logs as c
  set status = 'COMPLETED', ended_at = now(), outcome = end_call.outcome, note = end_call.note
  where c.id = end_call.call_log and c.status in ('RINGING', 'IN_PROGRESS')
  returning c.* into v_call;
  if not found then
    raise sqlstate 'PT409' using message = 'CALL_OVER', detail = 'This call is over.';
  end if;
  if v_call.lead_id is not null then
    insert into callcenter.lead_activities (tenant_id, lead_id, kind, actor_id, detail)
    values (v_call.tenant_id, v_call.lead_id, 'CALLED', callcenter_private.uid(), v_call.outcome);
    update callcenter.leads as l set last_contacted_at = now() where l.id = v_call.lead_id and v_call.answered_at is not null;
  end if;
  if v_call.answered_at is not null then
    perform callcenter_private.award_points(v_call.tenant_id, callcenter_private.uid(), 'CALL_COMPLETED', v_call.id);
  end if;
  perform callcenter_private.change_agent_status(v_call.tenant_id, callcenter_private.uid(), 'WRAP_UP');
  return v_call;
end;
