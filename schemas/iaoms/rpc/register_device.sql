declare
  v_device iaoms.device;
begin
  -- The platform has verified the token; nobody notes a session that is not his own.
  if (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'session_id')::uuid is distinct from register_device.session then
    raise sqlstate 'PT403' using message = 'NOT_YOUR_SESSION', detail = 'Your token belongs to another session.';
  end if;

  insert into iaoms.auth_sessions as s (
    id, institution_id, recipient_id, method, token_hash, device_name, ip_address, user_agent, expires_at
  )
  select
    register_device.session,
    r.institution_id,
    r.id,
    'GOOGLE',
    encode(sha256(convert_to(register_device.session::text, 'UTF8')), 'hex'),
    register_device.device_name,
    iaoms_private.request_ip(),
    left(iaoms_private.request_header('user-agent'), 1000),
    now() + make_interval(hours => i.session_hours)
  from iaoms.recipients r
  join iaoms.institutions i on i.id = r.institution_id
  where r.id = iaoms_private.uid()
  on conflict (id) do update set last_seen_at = now()
  returning s.id, s.method, s.device_name, s.ip_address, s.last_seen_at, s.expires_at into v_device;
  return v_device;
end;
