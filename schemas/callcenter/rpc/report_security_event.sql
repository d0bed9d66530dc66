declare
  v_id uuid;
begin
  insert into callcenter.security_events as s (tenant_id, kind, severity, account_id, detail, ip_address, user_agent)
  values (
    report_security_event.tenant,
    'REPORTED',
    report_security_event.severity,
    callcenter_private.uid(),
    report_security_event.detail,
    callcenter_private.request_ip(),
    left(callcenter_private.request_header('user-agent'), 1000)
  )
  returning s.id into v_id;
  return v_id;
end;
