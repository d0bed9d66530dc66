begin
  return query
    select la.*
    from callcenter.lead_activities la
    where la.lead_id = lead_history.lead
    order by la.created_at desc, la.id
    limit lead_history.first;
end;
