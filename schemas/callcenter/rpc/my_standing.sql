declare
  v_standing callcenter.game_standing;
begin
  select coalesce(sum(e.points), 0), coalesce(sum(e.points) filter (where e.event not in ('REDEMPTION', 'REFUND')), 0)
  into v_standing.balance, v_standing.earned
  from callcenter.point_entries e
  where e.tenant_id = my_standing.tenant and e.user_id = callcenter_private.uid();

  select t.title into v_standing.tier
  from callcenter.achievement_tiers t
  where t.tenant_id = my_standing.tenant and t.min_points <= v_standing.earned
  order by t.min_points desc
  limit 1;
  select min(t.min_points) - v_standing.earned into v_standing.to_next_tier
  from callcenter.achievement_tiers t
  where t.tenant_id = my_standing.tenant and t.min_points > v_standing.earned;
  select count(*) into v_standing.badges
  from callcenter.user_badges b
  where b.tenant_id = my_standing.tenant and b.user_id = callcenter_private.uid();
  return v_standing;
end;
