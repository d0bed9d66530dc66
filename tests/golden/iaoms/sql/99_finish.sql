-- Made by seoc from the domain iaoms. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

insert into iaoms_private.seoc_state (only_row, catalog) values (true, 'cf6279fe3054e4b1708cac6ba2879b78ec1c65a26599b43ae04b68ae6c73dd50')
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
