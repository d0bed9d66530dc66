-- A wrong password does not raise: what a call writes before it fails is undone, and the count of wrong ones has to stay.
declare
  v_id uuid;
  v_institution uuid;
  v_hash text;
  v_expires_at timestamptz;
  v_session_hours integer;
  v_max_failed integer;
  v_token text;
  v_ticket iaoms.session_ticket;
begin
  select r.id, r.institution_id, r.password_hash, r.password_expires_at, i.session_hours, i.max_failed_logins
  into v_id, v_institution, v_hash, v_expires_at, v_session_hours, v_max_failed
  from iaoms.recipients r
  join iaoms.institutions i on i.id = r.institution_id
  where r.hitam_id = upper(btrim(sign_in_with_hitam_id.hitam_id))
    and r.is_active
    and r.password_hash is not null
    and (r.locked_until is null or r.locked_until <= now())
  for update of r;

  if v_id is null then
    -- Whoever guesses numbers waits as long as whoever guesses passwords.
    perform extensions.crypt(
      sign_in_with_hitam_id.password,
      extensions.gen_salt('bf', (select coalesce(max(i.password_cost), 10) from iaoms.institutions i))
    );
    return null;
  end if;

  if extensions.crypt(sign_in_with_hitam_id.password, v_hash) <> v_hash then
    update iaoms.recipients as r
    set failed_logins = r.failed_logins + 1,
        locked_until = case when r.failed_logins + 1 >= v_max_failed then now() + interval '15 minutes' end
    where r.id = v_id;
    return null;
  end if;

  update iaoms.recipients as r
  set failed_logins = 0, locked_until = null, last_seen_at = now()
  where r.id = v_id;

  v_token := replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');
  insert into iaoms.auth_sessions as s (
    institution_id, recipient_id, method, token_hash, device_name, ip_address, user_agent, expires_at
  ) values (
    v_institution,
    v_id,
    'HITAM_ID',
    encode(sha256(convert_to(v_token, 'UTF8')), 'hex'),
    sign_in_with_hitam_id.device_name,
    iaoms_private.request_ip(),
    left(iaoms_private.request_header('user-agent'), 1000),
    now() + make_interval(hours => v_session_hours)
  )
  returning s.id, s.recipient_id, v_token, s.expires_at, v_expires_at <= now() into v_ticket;
  return v_ticket;
end;
