-- Made by seoc from the domain iaoms. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

insert into iaoms_private.seoc_state (only_row, catalog) values (true, 'd92659ce79343acf7a52bbd557dc3fd61796b31fc5c47a636d289d2ca4b99251')
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
