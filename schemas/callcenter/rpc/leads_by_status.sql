begin
  return query
    select l.status, count(*), coalesce(sum(l.estimated_value), 0)::numeric
    from callcenter.leads l
    where l.tenant_id = leads_by_status.tenant
    group by l.status
    order by array_position(array['NEW', 'CONTACTED', 'QUALIFIED', 'PROPOSAL', 'WON', 'LOST'], l.status::text);
end;
