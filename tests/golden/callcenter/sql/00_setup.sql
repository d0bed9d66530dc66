-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

do $$
declare
  v_held text;
begin
  if to_regclass('callcenter_private.seoc_state') is not null then
    select s.catalog into v_held from callcenter_private.seoc_state s;
    if v_held is distinct from '1700d48d27fb49110609602ee1a751fd55b20c3109295392017ad025a215a531' then
      raise exception 'this database holds another version of schema callcenter'
        using hint = 'Apply it to an empty database, or generate from the schema this database was made from.';
    end if;
  elsif to_regnamespace('callcenter') is not null or to_regnamespace('callcenter_private') is not null then
    raise exception 'this database has a schema callcenter or callcenter_private that seoc did not make'
      using hint = 'Choose another name in @database(schema:), or apply to a database without it.';
  end if;
  if not exists (select from pg_available_extensions e where e.name = 'pgcrypto') then
    raise exception 'this server has no extension pgcrypto, and the schema needs it' using errcode = '58P01', hint = 'Install pgcrypto for this Postgres, or use one that has it.';
  elsif exists (
    select from pg_extension e join pg_namespace n on n.oid = e.extnamespace
    where e.extname = 'pgcrypto' and n.nspname <> 'extensions'
  ) then
    raise exception 'the extension pgcrypto is not in the schema extensions' using hint = 'alter extension pgcrypto set schema extensions';
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
  if to_regrole('callcenter_api') is null then
    create role callcenter_api nologin;
  end if;
end
$$;
do $$
begin
  -- Giving a function to a role needs membership in it; both are taken back at the end. Whoever makes a role is a member
  -- from Postgres 16 on, but only to grant it.
  if not pg_has_role(current_user, 'callcenter_api', 'usage') then
    execute format('grant %I to %I', 'callcenter_api', current_user);
  end if;
end
$$;

do $$
begin
  if to_regrole('callcenter_tenant') is null then
    create role callcenter_tenant nologin;
  end if;
end
$$;
do $$
begin
  -- Giving a function to a role needs membership in it; both are taken back at the end. Whoever makes a role is a member
  -- from Postgres 16 on, but only to grant it.
  if not pg_has_role(current_user, 'callcenter_tenant', 'usage') then
    execute format('grant %I to %I', 'callcenter_tenant', current_user);
  end if;
end
$$;

create schema if not exists callcenter;
revoke all on schema callcenter from public, anon, authenticated, service_role;

create schema if not exists callcenter_private;
comment on schema callcenter_private is 'Helpers behind schema callcenter; not for clients.';
revoke all on schema callcenter_private from public, anon, authenticated, service_role;

create schema if not exists extensions;
create extension if not exists pgcrypto with schema extensions;

grant usage, create on schema callcenter, callcenter_private to callcenter_api;
grant usage, create on schema callcenter, callcenter_private to callcenter_tenant;
