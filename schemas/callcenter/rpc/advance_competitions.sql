declare
  v_competition callcenter.competitions;
  v_count integer;
begin
  update callcenter.competitions as c set status = 'RUNNING' where c.status = 'PLANNED' and c.starts_at <= advance_competitions.at;
  get diagnostics v_count = row_count;

  for v_competition in
    select c.* from callcenter.competitions c where c.status = 'RUNNING' and c.ends_at <= advance_competitions.at for update
  loop
    update callcenter.competition_teams as ct
    set points = ranked.points, place = ranked.place
    from (
      select entered.team_id, entered.points, rank() over (order by entered.points desc)::integer as place
      from (
        select et.team_id, coalesce(sum(e.points) filter (
          where e.event not in ('REDEMPTION', 'REFUND')
            and e.created_at >= v_competition.starts_at
            and e.created_at < v_competition.ends_at
        ), 0)::integer as points
        from callcenter.competition_teams et
        left join callcenter.agents a on a.tenant_id = et.tenant_id and a.team_id = et.team_id
        left join callcenter.point_entries e on e.tenant_id = a.tenant_id and e.user_id = a.user_id
        where et.tenant_id = v_competition.tenant_id and et.competition_id = v_competition.id
        group by et.team_id
      ) entered
    ) ranked
    where ct.tenant_id = v_competition.tenant_id
      and ct.competition_id = v_competition.id
      and ct.team_id = ranked.team_id;
    update callcenter.competitions as c set status = 'FINISHED' where c.id = v_competition.id;
    v_count := v_count + 1;
  end loop;
  return v_count;
end;
