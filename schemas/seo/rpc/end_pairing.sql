declare
  v_pairing seo.bandwidth_pairing;
begin
  select bp.* into v_pairing
  from seo.bandwidth_pairing bp
  where bp.id = end_pairing.pairing
    and (
      seo_private.uid() in (bp.low_bandwidth_employee, bp.mentor_employee)
      or seo_private.oversees(bp.low_bandwidth_employee)
    )
  for update;

  if not found then
    raise sqlstate 'PT404' using message = 'PAIRING_NOT_FOUND', detail = 'There is no such pairing for you to end.';
  end if;
  if not v_pairing.is_active then
    raise sqlstate 'PT409' using message = 'PAIRING_ENDED', detail = 'The pairing has already ended.';
  end if;

  update seo.bandwidth_pairing as bp
  set is_active = false,
      ended_at = now(),
      outcome = end_pairing.outcome
  where bp.id = v_pairing.id
  returning bp.* into v_pairing;
  return v_pairing;
end;
