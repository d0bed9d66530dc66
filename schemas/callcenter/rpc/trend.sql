begin
  return query
    select
      steps.began,
      coalesce(sum(m.leads), 0)::bigint,
      coalesce(sum(m.won), 0)::bigint,
      coalesce(sum(m.calls), 0)::bigint,
      coalesce(sum(m.answered), 0)::bigint,
      coalesce(sum(m.messages), 0)::bigint,
      coalesce(sum(m.points), 0)::bigint
    from (
      select distinct date_trunc(lower(trend.step), days.at)::date as began
      from generate_series(trend.since::timestamp, trend.until::timestamp, interval '1 day') as days (at)
    ) steps
    left join callcenter.daily_metrics m
      on m.tenant_id = trend.tenant
      and m.day between trend.since and trend.until
      and date_trunc(lower(trend.step), m.day::timestamp)::date = steps.began
    group by steps.began
    order by steps.began;
end;
