declare
  v_entry callcenter.competition_teams;
begin
  insert into callcenter.competition_teams as ct (tenant_id, competition_id, team_id)
  select c.tenant_id, c.id, enter_competition.team
  from callcenter.competitions c
  where c.id = enter_competition.competition and c.status = 'PLANNED'
  returning ct.* into v_entry;
  if not found then
    raise sqlstate 'PT409' using message = 'COMPETITION_HAS_BEGUN', detail = 'Teams enter before a competition begins.';
  end if;
  return v_entry;
end;
