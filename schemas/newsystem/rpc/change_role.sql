-- The guard asked for an admin or an owner. Who names or unmakes an owner is one.
declare
  v_user newsystem.user_profiles;
begin
  if change_role.colleague = newsystem_private.uid() then
    raise sqlstate 'PT403' using message = 'NOT_YOURSELF', detail = 'Nobody changes his own role.';
  end if;

  select p.* into v_user from newsystem.user_profiles p where p.id = change_role.colleague for update;
  if not found then
    raise sqlstate 'PT404' using message = 'USER_NOT_FOUND', detail = 'Your organization has no such user.';
  end if;

  if 'owner' in (v_user.role, change_role.role) and not exists (
    select from newsystem.user_profiles me where me.id = newsystem_private.uid() and me.role = 'owner'
  ) then
    raise sqlstate 'PT403' using message = 'OWNERS_ONLY', detail = 'Owners are named and unmade by owners.';
  end if;

  update newsystem.user_profiles as p set role = change_role.role where p.id = v_user.id returning p.* into v_user;
  return v_user;
end;
