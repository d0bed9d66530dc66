declare
  v_opportunity newsystem.automation_opportunities;
begin
  update newsystem.automation_opportunities as ao
  set is_implemented = set_implemented.implemented,
      implemented_at = case when set_implemented.implemented then coalesce(ao.implemented_at, now()) end
  where ao.id = set_implemented.opportunity
  returning ao.* into v_opportunity;
  if not found then
    raise sqlstate 'PT404' using message = 'OPPORTUNITY_NOT_FOUND', detail = 'Your organization has no such opportunity.';
  end if;
  return v_opportunity;
end;
