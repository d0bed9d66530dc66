-- Made by seoc from the domain timetracker. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

do $$
declare
  v_held text;
begin
  if to_regclass('timetracker_private.seoc_state') is not null then
    select s.catalog into v_held from timetracker_private.seoc_state s;
    if v_held is distinct from '3adbccdb2c0ae4cacd95645031a12f5224808ca2c877016485941e171c8c55e1' then
      raise exception 'this database holds another version of schema timetracker'
        using hint = 'Apply it to an empty database, or generate from the schema this database was made from.';
    end if;
  elsif to_regnamespace('timetracker') is not null or to_regnamespace('timetracker_private') is not null then
    raise exception 'this database has a schema timetracker or timetracker_private that seoc did not make'
      using hint = 'Choose another name in @database(schema:), or apply to a database without it.';
  end if;
end
$$;

do $$
begin
  if to_regrole('anon') is null then
    create role anon nologin;
  end if;
end
$$;

do $$
begin
  if to_regrole('authenticated') is null then
    create role authenticated nologin;
  end if;
end
$$;

do $$
begin
  if to_regrole('service_role') is null then
    create role service_role nologin bypassrls;
  end if;
end
$$;

do $$
begin
  if to_regrole('timetracker_api') is null then
    create role timetracker_api nologin;
  end if;
end
$$;
do $$
begin
  -- Giving a function to a role needs membership in it; both are taken back at the end.
  if not pg_has_role(current_user, 'timetracker_api', 'member') then
    execute format('grant %I to %I', 'timetracker_api', current_user);
  end if;
end
$$;

do $$
begin
  if to_regrole('timetracker_tenant') is null then
    create role timetracker_tenant nologin;
  end if;
end
$$;
do $$
begin
  -- Giving a function to a role needs membership in it; both are taken back at the end.
  if not pg_has_role(current_user, 'timetracker_tenant', 'member') then
    execute format('grant %I to %I', 'timetracker_tenant', current_user);
  end if;
end
$$;

create schema if not exists timetracker;
revoke all on schema timetracker from public, anon, authenticated, service_role;

create schema if not exists timetracker_private;
comment on schema timetracker_private is 'Helpers behind schema timetracker; not for clients.';
revoke all on schema timetracker_private from public, anon, authenticated, service_role;

grant usage, create on schema timetracker, timetracker_private to timetracker_api;
grant usage, create on schema timetracker, timetracker_private to timetracker_tenant;
