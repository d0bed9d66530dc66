-- Made by seoc from the domain timetracker. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

do $$
declare
  v_held text;
begin
  if to_regclass('timetracker_private.seoc_state') is not null then
    select s.catalog into v_held from timetracker_private.seoc_state s;
    if v_held is distinct from 'c178fadc16974426434d02ee0662df4984dd0a4c69399bd2f20f229951c43490' then
      raise exception 'this database holds another version of schema timetracker'
        using hint = 'Apply it to an empty database, or generate from the schema this database was made from.';
    end if;
  elsif to_regnamespace('timetracker') is not null or to_regnamespace('timetracker_private') is not null then
    raise exception 'this database has a schema timetracker or timetracker_private that seoc did not make'
      using hint = 'Choose another name in @database(schema:), or apply to a database without it.';
  end if;
  if not exists (select from pg_available_extensions e where e.name = 'pg_trgm') then
    raise exception 'this server has no extension pg_trgm, and the schema needs it' using errcode = '58P01', hint = 'Install pg_trgm for this Postgres, or use one that has it.';
  elsif exists (
    select from pg_extension e join pg_namespace n on n.oid = e.extnamespace
    where e.extname = 'pg_trgm' and n.nspname <> 'extensions'
  ) then
    raise exception 'the extension pg_trgm is not in the schema extensions' using hint = 'alter extension pg_trgm set schema extensions';
  end if;
  if not exists (select from pg_available_extensions e where e.name = 'vector') then
    raise exception 'this server has no extension vector, and the schema needs it' using errcode = '58P01', hint = 'Install vector for this Postgres, or use one that has it.';
  end if;
  select coalesce(e.installed_version, e.default_version) into v_held from pg_available_extensions e where e.name = 'vector';
  if string_to_array(v_held, '.')::integer[] < '{0,8}'::integer[] then
    raise exception 'this server has vector %, and the schema needs 0.8 or later', v_held using errcode = '58P01', hint = 'Install vector for this Postgres, or use one that has it.';
  elsif exists (
    select from pg_extension e join pg_namespace n on n.oid = e.extnamespace
    where e.extname = 'vector' and n.nspname <> 'extensions'
  ) then
    raise exception 'the extension vector is not in the schema extensions' using hint = 'alter extension vector set schema extensions';
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
  -- Giving a function to a role needs membership in it; both are taken back at the end. Whoever makes a role is a member
  -- from Postgres 16 on, but only to grant it.
  if not pg_has_role(current_user, 'timetracker_api', 'usage') then
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
  -- Giving a function to a role needs membership in it; both are taken back at the end. Whoever makes a role is a member
  -- from Postgres 16 on, but only to grant it.
  if not pg_has_role(current_user, 'timetracker_tenant', 'usage') then
    execute format('grant %I to %I', 'timetracker_tenant', current_user);
  end if;
end
$$;

create schema if not exists timetracker;
revoke all on schema timetracker from public, anon, authenticated, service_role;

create schema if not exists timetracker_private;
comment on schema timetracker_private is 'Helpers behind schema timetracker; not for clients.';
revoke all on schema timetracker_private from public, anon, authenticated, service_role;

create schema if not exists extensions;
create extension if not exists pg_trgm with schema extensions;

create schema if not exists extensions;
create extension if not exists vector with schema extensions;

grant usage, create on schema timetracker, timetracker_private to timetracker_api;
grant usage, create on schema timetracker, timetracker_private to timetracker_tenant;
