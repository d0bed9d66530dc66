declare
  v_count integer;
begin
  update callcenter.call_logs as c
  set status = 'MISSED', ended_at = greatest(miss_calls.at, c.started_at)
  where c.status = 'RINGING' and c.started_at <= miss_calls.at - interval '2 minutes';
  get diagnostics v_count = row_count;
  return v_count;
end;
