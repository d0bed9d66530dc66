begin
  return query
    select la.*
    from callcenter.lead_assignments la
    where la.lead_id = lead_assignments.lead
    order by la.ended_at desc nulls first, la.created_at desc, la.id;
end;
