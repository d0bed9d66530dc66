declare
  v_expired integer;
begin
  update iaoms.live_meeting_requests as lmr
  set status = 'EXPIRED', responded_at = expire_live_requests.at
  where lmr.status = 'PENDING'
    and lmr.expires_at <= expire_live_requests.at;
  get diagnostics v_expired = row_count;
  return v_expired;
end;
