begin
  insert into callcenter.audit_logs (tenant_id, actor_id, actor_role, action, resource, row_id, status, ip_address, user_agent)
  values (
    record_act.tenant,
    coalesce(record_act.actor, callcenter_private.uid()),
    (
      select ur.role
      from callcenter.user_roles ur
      where ur.tenant_id = record_act.tenant and ur.user_id = coalesce(record_act.actor, callcenter_private.uid())
    ),
    record_act.action,
    record_act.resource,
    record_act.row_id,
    record_act.status,
    callcenter_private.request_ip(),
    left(callcenter_private.request_header('user-agent'), 1000)
  );
end;
