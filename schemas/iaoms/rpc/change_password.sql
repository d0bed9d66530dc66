declare
  v_hash text;
  v_valid_days integer;
  v_cost integer;
  v_expires_at timestamptz;
begin
  select r.password_hash, i.password_valid_days, i.password_cost
  into v_hash, v_valid_days, v_cost
  from iaoms.recipients r
  join iaoms.institutions i on i.id = r.institution_id
  where r.id = iaoms_private.uid()
    and r.institution_id = any (array(select iaoms_private.tenants()))
  for update of r;
  if not found then
    raise sqlstate 'PT404' using message = 'RECIPIENT_NOT_FOUND', detail = 'You belong to no institution.';
  end if;

  if v_hash is not null and extensions.crypt(coalesce(change_password.current, ''), v_hash) <> v_hash then
    raise sqlstate 'PT403' using message = 'WRONG_PASSWORD', detail = 'This is not your password.';
  end if;
  if change_password.password = change_password.current then
    raise sqlstate 'PT400' using message = 'SAME_PASSWORD', detail = 'Choose another password than the one you have.';
  end if;

  update iaoms.recipients as r
  set password_hash = extensions.crypt(change_password.password, extensions.gen_salt('bf', v_cost)),
      password_changed_at = now(),
      password_expires_at = now() + make_interval(days => v_valid_days),
      failed_logins = 0,
      locked_until = null
  where r.id = iaoms_private.uid()
    and r.institution_id = any (array(select iaoms_private.tenants()))
  returning r.password_expires_at into v_expires_at;

  update iaoms.auth_sessions as s
  set ended_at = now(), end_reason = 'PASSWORD_EXPIRED', ended_by = iaoms_private.uid()
  where s.recipient_id = iaoms_private.uid()
    and s.institution_id = any (array(select iaoms_private.tenants()))
    and s.method = 'HITAM_ID'
    and s.ended_at is null
    and s.id is distinct from (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'session_id')::uuid;
  return v_expires_at;
end;
