declare
  v_tenant uuid;
  v_flagged boolean := false;
begin
  for v_tenant in
    select ur.tenant_id from callcenter.user_roles ur where ur.user_id = record_failed_login.account
  loop
    perform callcenter_private.record_act(v_tenant, 'LOGIN', 'auth.users', null, record_failed_login.account, 'FAILURE');
    -- One event for each quarter of an hour, and not for each further attempt.
    if (
      select count(*) from callcenter.audit_logs al
      where al.tenant_id = v_tenant
        and al.actor_id = record_failed_login.account
        and al.action = 'LOGIN'
        and al.status = 'FAILURE'
        and al.created_at > record_failed_login.at - interval '15 minutes'
    ) >= 5 and not exists (
      select from callcenter.security_events s
      where s.tenant_id = v_tenant
        and s.account_id = record_failed_login.account
        and s.kind = 'REPEATED_FAILED_LOGIN'
        and s.created_at > record_failed_login.at - interval '15 minutes'
    ) then
      insert into callcenter.security_events (tenant_id, kind, severity, account_id, detail, ip_address, user_agent)
      values (
        v_tenant,
        'REPEATED_FAILED_LOGIN',
        'CRITICAL',
        record_failed_login.account,
        'Five failures to sign in within a quarter of an hour.',
        callcenter_private.request_ip(),
        left(callcenter_private.request_header('user-agent'), 1000)
      );
      v_flagged := true;
    end if;
  end loop;
  return v_flagged;
end;
