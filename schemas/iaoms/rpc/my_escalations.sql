begin
  return query
    select e.*
    from iaoms.escalations e
    where e.escalated_to = iaoms_private.uid()
      and e.resolved_at is null
    order by e.created_at, e.id;
end;
