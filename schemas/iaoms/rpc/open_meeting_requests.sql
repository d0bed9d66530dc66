begin
  return query
    select lmr.*
    from iaoms.live_meeting_requests lmr
    where lmr.target_id = iaoms_private.uid()
      and lmr.status = 'PENDING'
      and lmr.expires_at > now()
    order by lmr.expires_at, lmr.id;
end;
