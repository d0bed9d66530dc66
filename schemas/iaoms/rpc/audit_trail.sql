begin
  return query
    select al.*
    from iaoms.audit_logs al
    where (audit_trail.actor is null or al.actor_id = audit_trail.actor)
      and (audit_trail."row" is null or al.row_id = audit_trail."row")
      and (audit_trail.before is null or al.at < audit_trail.before)
    order by al.at desc, al.id
    limit audit_trail.first;
end;
