begin
  return query
    select
      s.id,
      s.title,
      count(l.id),
      count(*) filter (where l.closed_at is null and l.id is not null),
      count(*) filter (where l.status = 'WON'),
      count(*) filter (where l.status = 'LOST'),
      avg((l.status = 'WON')::integer) filter (where l.closed_at is not null)::double precision,
      count(l.id) * s.cost_per_lead
    from callcenter.lead_sources s
    left join callcenter.leads l
      on l.tenant_id = s.tenant_id
      and l.source_id = s.id
      and l.created_at >= leads_by_source.since
      and l.created_at < leads_by_source.until
    where s.tenant_id = leads_by_source.tenant
    group by s.id, s.title, s.cost_per_lead
    order by count(*) filter (where l.status = 'WON') desc, s.title, s.id;
end;
