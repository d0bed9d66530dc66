-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

insert into callcenter_private.seoc_state (only_row, catalog) values (true, '78c74effeb83e0d2c965e74554842a630ec36c6f5f68c97a163f7064a4429451')
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
