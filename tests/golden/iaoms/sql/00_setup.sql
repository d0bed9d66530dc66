-- Made by seoc from the domain iaoms. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

do $$
declare
  v_held text;
begin
  if to_regclass('iaoms_private.seoc_state') is not null then
    select s.catalog into v_held from iaoms_private.seoc_state s;
    if v_held is distinct from 'cf6279fe3054e4b1708cac6ba2879b78ec1c65a26599b43ae04b68ae6c73dd50' then
      raise exception 'this database holds another version of schema iaoms'
        using hint = 'Apply it to an empty database, or generate from the schema this database was made from.';
    end if;
  elsif to_regnamespace('iaoms') is not null or to_regnamespace('iaoms_private') is not null then
    raise exception 'this database has a schema iaoms or iaoms_private that seoc did not make'
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
  if to_regrole('iaoms_api') is null then
    create role iaoms_api nologin;
  end if;
end
$$;
do $$
begin
  -- Giving a function to a role needs membership in it; both are taken back at the end. Whoever makes a role is a member
  -- from Postgres 16 on, but only to grant it.
  if not pg_has_role(current_user, 'iaoms_api', 'usage') then
    execute format('grant %I to %I', 'iaoms_api', current_user);
  end if;
end
$$;

do $$
begin
  if to_regrole('iaoms_tenant') is null then
    create role iaoms_tenant nologin;
  end if;
end
$$;
do $$
begin
  -- Giving a function to a role needs membership in it; both are taken back at the end. Whoever makes a role is a member
  -- from Postgres 16 on, but only to grant it.
  if not pg_has_role(current_user, 'iaoms_tenant', 'usage') then
    execute format('grant %I to %I', 'iaoms_tenant', current_user);
  end if;
end
$$;

create schema if not exists iaoms;
revoke all on schema iaoms from public, anon, authenticated, service_role;

create schema if not exists iaoms_private;
comment on schema iaoms_private is 'Helpers behind schema iaoms; not for clients.';
revoke all on schema iaoms_private from public, anon, authenticated, service_role;

grant usage, create on schema iaoms, iaoms_private to iaoms_api;
grant usage, create on schema iaoms, iaoms_private to iaoms_tenant;
