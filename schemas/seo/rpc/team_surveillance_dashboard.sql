-- Means over fewer than three people are somebody's figures: such groups are left out, such means are NULL.
declare
  v_since timestamptz := now() - team_surveillance_dashboard.time_window;
begin
  if team_surveillance_dashboard.time_window <= interval '0'
    or team_surveillance_dashboard.time_window > interval '90 days' then
    raise sqlstate 'PT400' using message = 'INVALID_WINDOW', detail = 'The window has to be between nothing and 90 days.';
  end if;

  return query
    select
      r.team_id,
      count(*)::integer,
      case when count(r.current_bandwidth) >= 3 then round(avg(r.current_bandwidth), 2) end,
      case when count(a.productivity) >= 3 then round(avg(a.productivity), 4) end,
      case when count(a.events) >= 3 then sum(a.events)::bigint end,
      count(bp.id)::integer
    from seo.employee r
    cross join lateral (
      select nullif(count(*), 0) as events, avg(ae.productivity_impact) as productivity
      from seo.activity_event ae
      where ae.employee_id = r.id
        and ae.company_id = r.company_id
        and ae.created_at > v_since
        and ae.created_at <= now()
    ) a
    left join seo.bandwidth_pairing bp
      on bp.low_bandwidth_employee = r.id and bp.company_id = r.company_id and bp.is_active
    where r.id = any (array(select seo_private.my_reports()))
      and r.company_id = any (array(select seo_private.tenants()))
      and r.is_active
    group by r.team_id
    having count(*) >= 3
    order by r.team_id;
end;
