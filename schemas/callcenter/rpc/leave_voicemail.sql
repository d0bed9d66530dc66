declare
  v_call callcenter.call_logs;
  v_voicemail callcenter.voicemails;
begin
  update callcenter.call_logs as c
  set status = 'VOICEMAIL', ended_at = now()
  where c.id = leave_voicemail.call_log and c.status = 'RINGING'
  returning c.* into v_call;
  if not found then
    raise sqlstate 'PT409' using message = 'CALL_NOT_RINGING', detail = 'Somebody has answered, or the call is over.';
  end if;
  insert into callcenter.voicemails as v (tenant_id, call_log_id, seconds, transcript)
  values (v_call.tenant_id, v_call.id, leave_voicemail.seconds, leave_voicemail.transcript)
  returning v.* into v_voicemail;
  return v_voicemail;
end;
