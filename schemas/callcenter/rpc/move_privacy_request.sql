declare
  v_request callcenter.gdpr_requests;
begin
  if move_privacy_request.status in ('COMPLETED', 'REJECTED') and move_privacy_request.answer is null then
    raise sqlstate 'PT400' using message = 'ANSWER_REQUIRED', detail = 'Say what was answered.';
  end if;
  update callcenter.gdpr_requests as r
  set status = move_privacy_request.status,
      answer = coalesce(move_privacy_request.answer, r.answer),
      handled_by = callcenter_private.uid()
  where r.id = move_privacy_request.gdpr_request
  returning r.* into v_request;
  return v_request;
end;
