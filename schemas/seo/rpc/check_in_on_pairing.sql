declare
  v_check_in seo.pairing_check_in;
begin
  insert into seo.pairing_check_in as pc (company_id, pairing_id, author_id, note, mood)
  select bp.company_id, bp.id, seo_private.uid(), check_in_on_pairing.note, check_in_on_pairing.mood
  from seo.bandwidth_pairing bp
  where bp.id = check_in_on_pairing.pairing
    and bp.is_active
    and seo_private.uid() in (bp.low_bandwidth_employee, bp.mentor_employee)
  returning pc.* into v_check_in;
  if not found then
    raise sqlstate 'PT404' using message = 'PAIRING_NOT_FOUND', detail = 'You take part in no such active pairing.';
  end if;
  return v_check_in;
end;
