-- The tenant floor keeps every table below to the caller's company.
begin
  return query
    with figure (metric, value) as (
      select 'AVERAGE_SCORE', (select round(avg(e.current_bandwidth), 2) from seo.employee e where e.is_active)
      union all
      select 'FORCED_PAIRINGS', (
        select count(*)::numeric from seo.bandwidth_pairing bp
        where bp.created_at > metrics.at - interval '1 day' and bp.created_at <= metrics.at
      )
      union all
      select 'DELEGATIONS', (
        select count(*)::numeric from seo.delegation_event de
        where de.created_at > metrics.at - interval '1 day' and de.created_at <= metrics.at
      )
      union all
      select 'MEETING_COMPLIANCE', (
        select round(100.0 * count(*) filter (
          where not exists (
            select from seo.deep_dive_alert a where a.session_id = p.session_id and a.employee_id = p.employee_id
          )
        ) / nullif(count(*), 0), 2)
        from seo.deep_dive_participation p
        join seo.deep_dive_session s on s.id = p.session_id and s.company_id = p.company_id
        where s.started_at > metrics.at - interval '1 day' and s.started_at <= metrics.at
      )
      union all
      select 'MEETING_ALERTS', (
        select count(*)::numeric from seo.deep_dive_alert a
        where a.created_at > metrics.at - interval '1 hour' and a.created_at <= metrics.at
      )
      union all
      select 'CALCULATION_LATENCY', (
        select max(bs.calculation_ms)::numeric from seo.bandwidth_score bs
        where bs.created_at > metrics.at - interval '1 day' and bs.created_at <= metrics.at
      )
    ),
    -- As the house has them.
    usual (metric, above, below, severity) as (
      values
        ('CALCULATION_LATENCY', 200::numeric, null::numeric, 'CRITICAL'),
        ('AVERAGE_SCORE', null, 60, 'WARNING'),
        ('FORCED_PAIRINGS', 50, null, 'WARNING'),
        ('MEETING_ALERTS', 100, null, 'WARNING')
    ),
    threshold as (
      select mt.metric::text as metric, mt.above, mt.below, mt.severity::text as severity from seo.metric_threshold mt
      union all
      select u.metric, u.above, u.below, u.severity from usual u
      where not exists (select from seo.metric_threshold mt where mt.metric = u.metric)
    )
    select f.metric::seo.metric, f.value, (case when f.value > t.above or f.value < t.below then t.severity end)::seo.severity
    from figure f
    left join threshold t on t.metric = f.metric
    order by f.metric;
end;
