-- Made by seoc from the domain iaoms. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

insert into iaoms_private.seoc_state (only_row, catalog) values (true, '64b1465a56afd348bd14a90855a5c6a6b9aad1675ade1ea7b23942ec4f486d03')
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
