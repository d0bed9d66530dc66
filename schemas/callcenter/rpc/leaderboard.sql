begin
  return query
    select rank() over (order by sum(e.points) desc), e.user_id, u.display_name, sum(e.points)::bigint
    from callcenter.point_entries e
    join callcenter.users u on u.id = e.user_id
    where e.tenant_id = leaderboard.tenant
      and e.event not in ('REDEMPTION', 'REFUND')
      and e.created_at >= leaderboard.since
      and e.created_at < leaderboard.until
    group by e.user_id, u.display_name
    order by sum(e.points) desc, u.display_name, e.user_id
    limit leaderboard.first;
end;
