-- Who does not work there has no account there.
declare
  v_account timetracker.external_accounts;
begin
  insert into timetracker.external_accounts as a (organization_id, profile_id, integration, external_id)
  select m.organization_id, m.profile_id, connect_account.integration, connect_account.external_id
  from timetracker.memberships m
  where m.organization_id = connect_account.organization and m.profile_id = connect_account.profile and m.role <> 'viewer'
  returning a.* into v_account;
  if not found then
    raise sqlstate 'PT404' using message = 'NO_MEMBER', detail = 'Nobody of this key logs time in this organization.';
  end if;
  return v_account;
end;
