declare
  v_order text[] := array['EMPLOYEE', 'HOD', 'REGISTRAR', 'PRINCIPAL', 'ADMIN'];
  v_own text;
  v_now text;
begin
  select r.role into v_own from iaoms.recipients r where r.id = iaoms_private.uid();
  select r.role into v_now from iaoms.recipients r where r.id = place_recipient.recipient for update;
  if v_now is null then
    raise sqlstate 'PT404' using message = 'RECIPIENT_NOT_FOUND', detail = 'Your institution has no such colleague.';
  end if;
  if array_position(v_order, v_now) > array_position(v_order, v_own)
    or array_position(v_order, place_recipient.role) > array_position(v_order, v_own)
  then
    raise sqlstate 'PT403' using message = 'ROLE_ABOVE_OWN', detail = 'Nobody gives or takes a role above his own.';
  end if;

  update iaoms.recipients as r
  set role = place_recipient.role, department_id = place_recipient.department
  where r.id = place_recipient.recipient;
  return place_recipient.recipient;
end;
