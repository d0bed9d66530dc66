begin
  return query
    select
      rank() over (order by coalesce(ct.points, earned.points) desc),
      ct.team_id,
      t.name,
      coalesce(ct.points, earned.points)::bigint
    from callcenter.competition_teams ct
    join callcenter.competitions c on c.tenant_id = ct.tenant_id and c.id = ct.competition_id
    join callcenter.teams t on t.tenant_id = ct.tenant_id and t.id = ct.team_id
    cross join lateral (
      select coalesce(sum(e.points), 0) as points
      from callcenter.agents a
      join callcenter.point_entries e on e.tenant_id = a.tenant_id and e.user_id = a.user_id
      where a.tenant_id = ct.tenant_id
        and a.team_id = ct.team_id
        and e.event not in ('REDEMPTION', 'REFUND')
        and e.created_at >= c.starts_at
        and e.created_at < c.ends_at
    ) earned
    where ct.competition_id = competition_standings.competition
    order by coalesce(ct.points, earned.points) desc, t.name, t.id;
end;
