-- Made by seoc from the domain newsystem. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

do $$
declare
  v_held text;
begin
  if to_regclass('newsystem_private.seoc_state') is not null then
    select s.catalog into v_held from newsystem_private.seoc_state s;
    if v_held is distinct from '9f4e7a5dda9076485ba114e892554607f403f07b40a08adab85af1c2365e62d7' then
      raise exception 'this database holds another version of schema newsystem'
        using hint = 'Apply it to an empty database, or generate from the schema this database was made from.';
    end if;
  elsif to_regnamespace('newsystem') is not null or to_regnamespace('newsystem_private') is not null then
    raise exception 'this database has a schema newsystem or newsystem_private that seoc did not make'
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
  if to_regrole('newsystem_api') is null then
    create role newsystem_api nologin;
  end if;
end
$$;
do $$
begin
  -- Giving a function to a role needs membership in it; both are taken back at the end. Whoever makes a role is a member
  -- from Postgres 16 on, but only to grant it.
  if not pg_has_role(current_user, 'newsystem_api', 'usage') then
    execute format('grant %I to %I', 'newsystem_api', current_user);
  end if;
end
$$;

do $$
begin
  if to_regrole('newsystem_tenant') is null then
    create role newsystem_tenant nologin;
  end if;
end
$$;
do $$
begin
  -- Giving a function to a role needs membership in it; both are taken back at the end. Whoever makes a role is a member
  -- from Postgres 16 on, but only to grant it.
  if not pg_has_role(current_user, 'newsystem_tenant', 'usage') then
    execute format('grant %I to %I', 'newsystem_tenant', current_user);
  end if;
end
$$;

create schema if not exists newsystem;
revoke all on schema newsystem from public, anon, authenticated, service_role;

create schema if not exists newsystem_private;
comment on schema newsystem_private is 'Helpers behind schema newsystem; not for clients.';
revoke all on schema newsystem_private from public, anon, authenticated, service_role;

grant usage, create on schema newsystem, newsystem_private to newsystem_api;
grant usage, create on schema newsystem, newsystem_private to newsystem_tenant;
