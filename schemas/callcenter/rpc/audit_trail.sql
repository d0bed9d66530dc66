begin
  return query
    select al.*
    from callcenter.audit_logs al
    where al.tenant_id = audit_trail.tenant
      and (audit_trail.actor is null or al.actor_id = audit_trail.actor)
      and (audit_trail.action is null or al.action = audit_trail.action)
      and (audit_trail.since is null or al.created_at >= audit_trail.since)
    order by al.created_at desc, al.id
    limit audit_trail.first;
end;
