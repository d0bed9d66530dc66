-- Made by seoc from the domain timetracker. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

insert into timetracker_private.seoc_state (only_row, catalog) values (true, 'c178fadc16974426434d02ee0662df4984dd0a4c69399bd2f20f229951c43490')
on conflict (only_row) do update set catalog = excluded.catalog where timetracker_private.seoc_state.catalog <> excluded.catalog;
revoke create on schema timetracker, timetracker_private from timetracker_api;
revoke create on schema timetracker, timetracker_private from timetracker_tenant;
do $$
begin
  execute format('revoke %I from %I', 'timetracker_api', current_user);
end
$$;
do $$
begin
  execute format('revoke %I from %I', 'timetracker_tenant', current_user);
end
$$;
notify pgrst, 'reload schema';
