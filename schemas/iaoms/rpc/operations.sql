begin
  return query
    select o.*
    from iaoms.operations o
    where (operations.status is null or o.status = operations.status)
      and (operations.before is null or o.created_at < operations.before)
    order by o.created_at desc, o.id
    limit operations.first;
end;
