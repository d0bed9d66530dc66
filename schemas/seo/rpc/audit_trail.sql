begin
  return query
    select sal.*
    from seo.security_audit_log sal
    where (audit_trail.employee is null or sal.employee_id = audit_trail.employee)
      and (audit_trail.since is null or sal."timestamp" >= audit_trail.since)
    order by sal."timestamp" desc, sal.id
    limit audit_trail.first;
end;
