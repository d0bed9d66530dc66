begin
  return query
    select
      a.user_id,
      (
        select count(*) from callcenter.lead_assignments la
        where la.tenant_id = a.tenant_id and la.agent_id = a.user_id
          and la.created_at >= agent_performance.since and la.created_at < agent_performance.until
      ),
      closed.won,
      closed.lost,
      closed.won::double precision / nullif(closed.won + closed.lost, 0),
      talked.calls,
      talked.seconds
    from callcenter.agents a
    cross join lateral (
      select count(*) filter (where l.status = 'WON') as won, count(*) filter (where l.status = 'LOST') as lost
      from callcenter.leads l
      where l.tenant_id = a.tenant_id and l.assigned_to = a.user_id
        and l.closed_at >= agent_performance.since and l.closed_at < agent_performance.until
    ) closed
    cross join lateral (
      select count(*) as calls, coalesce(sum(c.talk_seconds), 0)::bigint as seconds
      from callcenter.call_logs c
      where c.tenant_id = a.tenant_id and c.agent_id = a.user_id
        and c.started_at >= agent_performance.since and c.started_at < agent_performance.until
    ) talked
    where a.tenant_id = agent_performance.tenant
    order by closed.won::double precision / nullif(closed.won + closed.lost, 0) desc nulls last, closed.won desc, a.user_id;
end;
