begin
  return query
    select
      c.direction,
      count(*),
      count(c.answered_at),
      count(*) filter (where c.status = 'MISSED'),
      count(c.answered_at)::double precision / count(*),
      avg(extract(epoch from c.answered_at - c.started_at))::double precision,
      avg(c.talk_seconds)::double precision,
      count(*) filter (where c.outcome = 'SALE')
    from callcenter.call_logs c
    where c.tenant_id = call_summary.tenant
      and c.started_at >= call_summary.since
      and c.started_at < call_summary.until
    group by c.direction
    order by c.direction;
end;
