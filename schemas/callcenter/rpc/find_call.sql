declare
  v_call callcenter.call_logs;
begin
  select c.* into v_call
  from callcenter.call_logs c
  where c.tenant_id = find_call.tenant and c.reference = upper(find_call.reference);
  if not found then
    raise sqlstate 'PT404' using message = 'CALL_NOT_FOUND', detail = 'There is no such call, or it is not yours to see.';
  end if;
  return v_call;
end;
