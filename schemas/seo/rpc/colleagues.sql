begin
  return query
    select e.*
    from seo.employee e
    where e.is_active
      and (colleagues.department is null or e.department = colleagues.department)
    order by e.display_name, e.id;
end;
