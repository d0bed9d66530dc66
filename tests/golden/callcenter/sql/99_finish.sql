-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

insert into callcenter_private.seoc_state (only_row, catalog) values (true, 'cb646d2c5ab00f1b7976c22d06dda14701483aea8352b9b2b2dfbb60192fa22f')
on conflict (only_row) do update set catalog = excluded.catalog where callcenter_private.seoc_state.catalog <> excluded.catalog;
revoke create on schema callcenter, callcenter_private from callcenter_api;
revoke create on schema callcenter, callcenter_private from callcenter_tenant;
do $$
begin
  execute format('revoke %I from %I', 'callcenter_api', current_user);
end
$$;
do $$
begin
  execute format('revoke %I from %I', 'callcenter_tenant', current_user);
end
$$;
notify pgrst, 'reload schema';
