-- The claims are the caller's token, which the platform has verified. A session that nobody noted counts by its token's moment alone.
select exists (
  select 1
  from iaoms.recipients r
  where r.id = iaoms_private.uid()
    and r.institution_id = any (array(select iaoms_private.tenants()))
    and r.is_active
    and (
      r.signed_out_at is null
      or to_timestamp(coalesce(
        (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'iat')::double precision, 0
      )) > r.signed_out_at
    )
    and not exists (
      select 1
      from iaoms.auth_sessions s
      where s.institution_id = r.institution_id
        and s.recipient_id = r.id
        and s.id = (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'session_id')::uuid
        and (s.ended_at is not null or s.expires_at <= now())
    )
)
