begin
  return query
    select ao.*
    from newsystem.automation_opportunities ao
    where ao.roi_percentage > 300
    order by ao.estimated_cost_savings_monthly desc nulls last, ao.id
    limit high_roi_opportunities.first;
end;
