begin
  return query
    select aa.agent_id, aa.from_status, sum(aa.seconds)::bigint
    from callcenter.agent_activities aa
    where aa.tenant_id = agent_times.tenant
      and aa.created_at >= agent_times.since
      and aa.created_at < agent_times.until
    group by aa.agent_id, aa.from_status
    order by aa.agent_id, aa.from_status;
end;
