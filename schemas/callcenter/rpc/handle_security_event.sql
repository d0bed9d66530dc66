declare
  v_event callcenter.security_events;
begin
  update callcenter.security_events as s
  set status = case when handle_security_event.resolution is null then 'ACKNOWLEDGED' else 'RESOLVED' end,
      resolution = handle_security_event.resolution,
      handled_by = callcenter_private.uid()
  where s.id = handle_security_event.security_event
  returning s.* into v_event;
  return v_event;
end;
