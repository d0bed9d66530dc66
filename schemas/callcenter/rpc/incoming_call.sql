declare
  v_call callcenter.call_logs;
begin
  insert into callcenter.call_logs as c (tenant_id, reference, direction, campaign_id, line_id, other_number, lead_id)
  select
    n.tenant_id,
    callcenter_private.new_ulid(),
    'INBOUND',
    n.campaign_id,
    n.id,
    incoming_call.other_number,
    (
      select l.id
      from callcenter.leads l
      where l.tenant_id = n.tenant_id
        and l.id in (select callcenter_private.leads_keys_by_phone(incoming_call.other_number))
      order by l.closed_at nulls first, l.created_at desc
      limit 1
    )
  from callcenter.phone_numbers n
  where n.id = incoming_call.phone_number
  returning c.* into v_call;
  return v_call;
end;
