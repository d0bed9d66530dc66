declare
  v_ended integer;
begin
  update iaoms.auth_sessions as s
  set ended_at = expire_sessions.at, end_reason = 'EXPIRED'
  where s.ended_at is null
    and s.expires_at <= expire_sessions.at;
  get diagnostics v_ended = row_count;
  return v_ended;
end;
