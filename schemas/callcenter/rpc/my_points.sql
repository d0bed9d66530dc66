begin
  return query
    select e.*
    from callcenter.point_entries e
    where e.tenant_id = my_points.tenant and e.user_id = callcenter_private.uid()
    order by e.created_at desc, e.id
    limit my_points.first;
end;
