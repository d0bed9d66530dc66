-- Made by seoc from the domain iaoms. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

insert into iaoms_private.seoc_state (only_row, catalog) values (true, '462ae43525ed68201f6908cbd14b1441678921185af213f69b5e6b2ee8495c7b')
on conflict (only_row) do update set catalog = excluded.catalog where iaoms_private.seoc_state.catalog <> excluded.catalog;
revoke create on schema iaoms, iaoms_private from iaoms_api;
revoke create on schema iaoms, iaoms_private from iaoms_tenant;
do $$
begin
  execute format('revoke %I from %I', 'iaoms_api', current_user);
end
$$;
do $$
begin
  execute format('revoke %I from %I', 'iaoms_tenant', current_user);
end
$$;
notify pgrst, 'reload schema';
