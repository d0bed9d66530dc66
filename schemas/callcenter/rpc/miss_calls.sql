declare
  v_call callcenter.call_logs;
  v_owner uuid;
  v_count integer := 0;
begin
  for v_call in
    update callcenter.call_logs as c
    set status = 'MISSED', ended_at = greatest(miss_calls.at, c.started_at)
    where c.status = 'RINGING' and c.started_at <= miss_calls.at - interval '2 minutes'
    returning c.*
  loop
    v_count := v_count + 1;
    select l.assigned_to into v_owner
    from callcenter.leads l
    where l.tenant_id = v_call.tenant_id and l.id = v_call.lead_id and v_call.direction = 'INBOUND';
    if v_owner is not null then
      perform callcenter_private.notify(v_call.tenant_id, v_owner, 'CALL_MISSED', 'A lead of yours has called, and nobody answered.');
    end if;
  end loop;
  return v_count;
end;
