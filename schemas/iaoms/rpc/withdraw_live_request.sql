declare
  v_request iaoms.live_meeting_requests;
begin
  update iaoms.live_meeting_requests as lmr
  set status = 'WITHDRAWN', responded_at = now()
  where lmr.id = withdraw_live_request.request
    and lmr.requester_id = iaoms_private.uid()
    and lmr.status = 'PENDING'
  returning lmr.* into v_request;
  if not found then
    raise sqlstate 'PT404' using message = 'REQUEST_NOT_FOUND', detail = 'You asked for no such thing, or it is over.';
  end if;
  return v_request;
end;
