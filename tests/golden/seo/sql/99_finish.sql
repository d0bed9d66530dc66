-- Made by seoc from the domain seo. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

insert into seo_private.seoc_state (only_row, catalog) values (true, '2175732357ff819b14e0850fce0150d3405f66d70e88ccb5e73dd5396df6e189')
on conflict (only_row) do update set catalog = excluded.catalog where seo_private.seoc_state.catalog <> excluded.catalog;
revoke create on schema seo, seo_private from seo_api;
revoke create on schema seo, seo_private from seo_tenant;
do $$
begin
  execute format('revoke %I from %I', 'seo_api', current_user);
end
$$;
do $$
begin
  execute format('revoke %I from %I', 'seo_tenant', current_user);
end
$$;
notify pgrst, 'reload schema';
