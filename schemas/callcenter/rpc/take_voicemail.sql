declare
  v_voicemail callcenter.voicemails;
begin
  update callcenter.voicemails as v
  set taken_by = callcenter_private.uid(), taken_at = now()
  from callcenter.call_logs c, callcenter.agents a
  where v.id = take_voicemail.voicemail
    and v.taken_by is null
    and c.tenant_id = v.tenant_id
    and c.id = v.call_log_id
    and a.tenant_id = v.tenant_id
    and a.user_id = callcenter_private.uid()
    and (c.team_id is null or c.team_id = a.team_id)
  returning v.* into v_voicemail;
  if not found then
    raise sqlstate 'PT409' using message = 'VOICEMAIL_TAKEN', detail = 'Somebody else calls back, or another team was called.';
  end if;
  perform callcenter_private.record_act(v_voicemail.tenant_id, 'READ', 'callcenter.voicemails', v_voicemail.id);
  perform callcenter_private.award_points(v_voicemail.tenant_id, callcenter_private.uid(), 'VOICEMAIL_TAKEN', v_voicemail.id);
  return v_voicemail;
end;
