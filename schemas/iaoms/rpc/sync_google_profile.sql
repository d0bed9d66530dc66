declare
  v_synced_at timestamptz;
begin
  update iaoms.recipients as r
  set full_name = sync_google_profile.full_name,
      avatar_url = coalesce(sync_google_profile.avatar_url, r.avatar_url),
      google_synced_at = now()
  where r.id = iaoms_private.uid()
    and r.google_sub is not null
  returning r.google_synced_at into v_synced_at;
  if not found then
    raise sqlstate 'PT409' using message = 'NOT_BY_GOOGLE', detail = 'Your account does not come from Google.';
  end if;
  return v_synced_at;
end;
