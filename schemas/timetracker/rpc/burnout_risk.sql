begin
  return query
    select
      s.profile_id,
      sum(s.minutes) / 60.0::double precision / (o.weekly_hours * 4),
      count(*) filter (where s.minutes > 600)::integer
    from timetracker.user_day_summaries s
    join timetracker.organizations o on o.id = s.organization_id
    where s.organization_id = burnout_risk.organization
      and s.day > burnout_risk.day - 28
      and s.day <= burnout_risk.day
    group by s.profile_id, o.weekly_hours
    having sum(s.minutes) / 60.0::double precision > 1.1 * o.weekly_hours * 4
      or count(*) filter (where s.minutes > 600) >= 3
    order by sum(s.minutes) desc, s.profile_id;
end;
