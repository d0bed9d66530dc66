declare
  v_ip inet := callcenter_private.request_ip();
begin
  if v_ip is not null
    and exists (
      select from callcenter.audit_logs al
      where al.tenant_id = sign_in.tenant and al.actor_id = callcenter_private.uid() and al.action = 'LOGIN' and al.status = 'SUCCESS'
    )
    and not exists (
      select from callcenter.audit_logs al
      where al.tenant_id = sign_in.tenant
        and al.actor_id = callcenter_private.uid()
        and al.action = 'LOGIN'
        and al.status = 'SUCCESS'
        and al.ip_address = v_ip
    )
  then
    insert into callcenter.security_events (tenant_id, kind, severity, account_id, detail, ip_address, user_agent)
    values (
      sign_in.tenant,
      'UNKNOWN_ADDRESS',
      'WARNING',
      callcenter_private.uid(),
      'Signed in from an address for the first time.',
      v_ip,
      left(callcenter_private.request_header('user-agent'), 1000)
    );
  end if;
  perform callcenter_private.record_act(sign_in.tenant, 'LOGIN', 'callcenter.sign_in');
end;
