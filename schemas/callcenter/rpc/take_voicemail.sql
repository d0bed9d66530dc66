declare
  v_voicemail callcenter.voicemails;
begin
  update callcenter.voicemails as v
  set taken_by = callcenter_private.uid(), taken_at = now()
  where v.id = take_voicemail.voicemail and v.taken_by is null
  returning v.* into v_voicemail;
  if not found then
    raise sqlstate 'PT409' using message = 'VOICEMAIL_TAKEN', detail = 'Somebody else calls back.';
  end if;
  perform callcenter_private.record_act(v_voicemail.tenant_id, 'READ', 'callcenter.voicemails', v_voicemail.id);
  perform callcenter_private.award_points(v_voicemail.tenant_id, callcenter_private.uid(), 'VOICEMAIL_TAKEN', v_voicemail.id);
  return v_voicemail;
end;
