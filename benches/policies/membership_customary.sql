-- The customary helper: may the caller see rows of this tenant?
create function many.is_member(organization uuid) returns boolean
language sql stable security definer set search_path = ''
as $$ select exists (select from many.membership m where m.organization_id = organization and m.profile_id = many_private.uid()) $$;
grant execute on function many.is_member(uuid) to authenticated;
