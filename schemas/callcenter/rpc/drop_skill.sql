begin
  delete from callcenter.agent_skills s where s.agent_id = drop_skill.agent and s.skill_id = drop_skill.skill;
end;
