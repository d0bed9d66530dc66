declare
  v_count integer;
begin
  insert into callcenter.daily_metrics (tenant_id, day, leads, won, lost, calls, answered, messages, points)
  select
    t.id,
    days.day,
    (select count(*) from callcenter.leads l where l.tenant_id = t.id and l.created_at >= span.since and l.created_at < span.until),
    (
      select count(*) from callcenter.leads l
      where l.tenant_id = t.id and l.status = 'WON' and l.closed_at >= span.since and l.closed_at < span.until
    ),
    (
      select count(*) from callcenter.leads l
      where l.tenant_id = t.id and l.status = 'LOST' and l.closed_at >= span.since and l.closed_at < span.until
    ),
    (select count(*) from callcenter.call_logs c where c.tenant_id = t.id and c.started_at >= span.since and c.started_at < span.until),
    (
      select count(c.answered_at) from callcenter.call_logs c
      where c.tenant_id = t.id and c.started_at >= span.since and c.started_at < span.until
    ),
    (select count(*) from callcenter.messages m where m.tenant_id = t.id and m.created_at >= span.since and m.created_at < span.until),
    (
      select coalesce(sum(e.points), 0) from callcenter.point_entries e
      where e.tenant_id = t.id and e.event not in ('REDEMPTION', 'REFUND') and e.created_at >= span.since and e.created_at < span.until
    )
  from callcenter.tenants t
  cross join (
    select rollup_days.since + n as day from generate_series(0, rollup_days.until - rollup_days.since) n
  ) days
  cross join lateral (
    select days.day::timestamp at time zone 'UTC' as since, (days.day + 1)::timestamp at time zone 'UTC' as until
  ) span
  on conflict (tenant_id, day) do update
  set leads = excluded.leads,
      won = excluded.won,
      lost = excluded.lost,
      calls = excluded.calls,
      answered = excluded.answered,
      messages = excluded.messages,
      points = excluded.points;
  get diagnostics v_count = row_count;
  return v_count;
end;
