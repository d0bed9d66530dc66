-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

insert into callcenter_private.seoc_state (only_row, catalog) values (true, '1700d48d27fb49110609602ee1a751fd55b20c3109295392017ad025a215a531')
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
