-- Made by seoc from the domain seo. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

insert into seo_private.seoc_state (only_row, catalog) values (true, '77c1970862781fd1ab9771115b8b3bcfd950ae5999875470bc5c8418d9a778c0')
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
