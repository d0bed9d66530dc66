-- Roles of the Supabase platform, with the rights they have there. Runs once per cluster, as the
-- bootstrap superuser supabase_admin. What matters most is what `postgres` is not: no superuser,
-- and no member of the roles that own auth, storage and realtime.

create role anon nologin noinherit;
create role authenticated nologin noinherit;
create role service_role nologin noinherit bypassrls;

create role authenticator login noinherit;
grant anon, authenticated, service_role to authenticator;
alter role authenticator set statement_timeout = '8s';
alter role authenticator set lock_timeout = '8s';

create role postgres login createdb createrole replication bypassrls;
grant anon, authenticated, service_role to postgres with admin option;
grant pg_monitor, pg_read_all_data, pg_signal_backend to postgres;

create role supabase_auth_admin login noinherit createrole;
alter role supabase_auth_admin set search_path = auth;
create role supabase_storage_admin login noinherit;
alter role supabase_storage_admin set search_path = storage;
create role supabase_realtime_admin nologin noinherit;
create role dashboard_user nologin createdb createrole replication;

-- The hosted platform lets `postgres` manage policies on a few tables it does not own (supautils,
-- `policy_grants`). Plain Postgres asks for ownership, so here those tables belong to a role of
-- which `postgres` is a member; the event trigger seoc_platform_ddl takes back everything but policies.
create role supabase_policy_grants nologin;
grant supabase_policy_grants to postgres;
