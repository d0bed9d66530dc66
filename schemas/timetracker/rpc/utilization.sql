begin
  return query
    select
      s.profile_id,
      sum(s.minutes) / 60.0::double precision,
      sum(s.minutes) / 60.0::double precision
        / (o.weekly_hours * (utilization.until - utilization.since + 1) / 7.0::double precision),
      coalesce(sum(s.meeting_minutes) / nullif(sum(s.minutes), 0)::double precision, 0),
      coalesce(sum(s.focus_minutes) / nullif(sum(s.minutes), 0)::double precision, 0)
    from timetracker.user_day_summaries s
    join timetracker.organizations o on o.id = s.organization_id
    where s.organization_id = utilization.organization
      and s.day between utilization.since and utilization.until
    group by s.profile_id, o.weekly_hours
    order by sum(s.minutes) desc, s.profile_id;
end;
