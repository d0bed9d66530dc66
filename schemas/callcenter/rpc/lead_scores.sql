begin
  return query
    select s.*
    from callcenter.lead_scores s
    where s.lead_id = lead_scores.lead
    order by s.created_at desc, s.id
    limit lead_scores.first;
end;
