-- Made by seoc from the domain newsystem. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

insert into newsystem_private.seoc_state (only_row, catalog) values (true, '9f4e7a5dda9076485ba114e892554607f403f07b40a08adab85af1c2365e62d7')
on conflict (only_row) do update set catalog = excluded.catalog where newsystem_private.seoc_state.catalog <> excluded.catalog;
revoke create on schema newsystem, newsystem_private from newsystem_api;
revoke create on schema newsystem, newsystem_private from newsystem_tenant;
do $$
begin
  execute format('revoke %I from %I', 'newsystem_api', current_user);
end
$$;
do $$
begin
  execute format('revoke %I from %I', 'newsystem_tenant', current_user);
end
$$;
notify pgrst, 'reload schema';
