begin
  return query
    select e.*
    from callcenter.campaign_expenses e
    where e.campaign_id = campaign_expenses.campaign
    order by e.spent_on desc, e.created_at desc, e.id;
end;
