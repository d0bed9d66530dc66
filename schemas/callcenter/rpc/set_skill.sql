declare
  v_skill callcenter.agent_skills;
begin
  insert into callcenter.agent_skills as s (tenant_id, agent_id, skill_id, level)
  select a.tenant_id, a.id, set_skill.skill, set_skill.level
  from callcenter.agents a
  where a.id = set_skill.agent
  on conflict (agent_id, skill_id) do update set level = excluded.level
  returning s.* into v_skill;
  return v_skill;
end;
