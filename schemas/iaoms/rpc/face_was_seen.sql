select exists (
  select 1
  from iaoms.face_auth_records f
  where f.recipient_id = iaoms_private.uid()
    and f.institution_id = any (array(select iaoms_private.tenants()))
    and f.purpose = face_was_seen.purpose
    and f.is_match
    and f.created_at > now() - interval '5 minutes'
)
