declare
  v_grant seo.cross_department_grant;
begin
  update seo.cross_department_grant as g
  set revoked_at = now()
  where g.id = revoke_department_access.access_grant
    and g.revoked_at is null
  returning g.* into v_grant;
  if not found then
    raise sqlstate 'PT404' using message = 'GRANT_NOT_FOUND', detail = 'Your company has no such open grant.';
  end if;
  return v_grant;
end;
