begin
  return query
    select bs.*
    from seo.bandwidth_score bs
    where bs.employee_id = bandwidth_history.employee
    order by bs.created_at desc, bs.id
    limit bandwidth_history.first;
end;
