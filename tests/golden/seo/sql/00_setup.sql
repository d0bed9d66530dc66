-- Made by seoc from the domain seo. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

do $$
declare
  v_held text;
begin
  if to_regclass('seo_private.seoc_state') is not null then
    select s.catalog into v_held from seo_private.seoc_state s;
    if v_held is distinct from '77c1970862781fd1ab9771115b8b3bcfd950ae5999875470bc5c8418d9a778c0' then
      raise exception 'this database holds another version of schema seo'
        using hint = 'Apply it to an empty database, or generate from the schema this database was made from.';
    end if;
  elsif to_regnamespace('seo') is not null or to_regnamespace('seo_private') is not null then
    raise exception 'this database has a schema seo or seo_private that seoc did not make'
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
  if to_regrole('seo_api') is null then
    create role seo_api nologin;
  end if;
end
$$;
do $$
begin
  -- Giving a function to a role needs membership in it; both are taken back at the end. Whoever makes a role is a member
  -- from Postgres 16 on, but only to grant it.
  if not pg_has_role(current_user, 'seo_api', 'usage') then
    execute format('grant %I to %I', 'seo_api', current_user);
  end if;
end
$$;

do $$
begin
  if to_regrole('seo_tenant') is null then
    create role seo_tenant nologin;
  end if;
end
$$;
do $$
begin
  -- Giving a function to a role needs membership in it; both are taken back at the end. Whoever makes a role is a member
  -- from Postgres 16 on, but only to grant it.
  if not pg_has_role(current_user, 'seo_tenant', 'usage') then
    execute format('grant %I to %I', 'seo_tenant', current_user);
  end if;
end
$$;

create schema if not exists seo;
revoke all on schema seo from public, anon, authenticated, service_role;

create schema if not exists seo_private;
comment on schema seo_private is 'Helpers behind schema seo; not for clients.';
revoke all on schema seo_private from public, anon, authenticated, service_role;

grant usage, create on schema seo, seo_private to seo_api;
grant usage, create on schema seo, seo_private to seo_tenant;
