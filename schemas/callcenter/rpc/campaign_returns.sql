begin
  return query
    select
      c.id,
      c.name,
      c.budget::numeric,
      c.spent::numeric,
      brought.leads,
      brought.won,
      brought.revenue,
      round(c.spent / nullif(brought.leads, 0), 2),
      round((brought.revenue - c.spent) / nullif(c.spent::numeric, 0) * 100, 2)
    from callcenter.campaigns c
    cross join lateral (
      select
        count(*) as leads,
        count(*) filter (where l.status = 'WON') as won,
        coalesce(sum(l.estimated_value) filter (where l.status = 'WON'), 0)::numeric as revenue
      from callcenter.leads l
      where l.tenant_id = c.tenant_id and l.campaign_id = c.id
    ) brought
    where c.tenant_id = campaign_returns.tenant
    order by (brought.revenue - c.spent) / nullif(c.spent::numeric, 0) desc nulls last, c.name, c.id;
end;
