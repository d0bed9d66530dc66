//! The ground gives a schema the rights of the hosted platform, and no more.
#![allow(clippy::unwrap_used, reason = "a test may")]

mod support;

use postgres::Client;
use support::{cluster, sqlstate};

fn ground(name: &str) -> (seoc_live::Cluster, Client) {
    let cluster = cluster();
    cluster.create_database(name).unwrap();
    let client = cluster.target("postgres", name).connect().unwrap();
    (cluster, client)
}

fn text(client: &mut Client, sql: &str) -> String {
    client.query_one(&format!("select ({sql})::text"), &[]).unwrap().get(0)
}

#[test]
fn postgres_is_the_owner_of_the_database_and_no_superuser() {
    let (_cluster, mut client) = ground("rights");
    let rights = "select concat_ws(' ', rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolreplication)
                  from pg_roles where rolname = current_user";
    assert_eq!(text(&mut client, rights), "f t t t t");
    let owner = "select pg_get_userbyid(datdba) from pg_database where datname = current_database()";
    assert_eq!(text(&mut client, owner), "postgres");
    assert_eq!(text(&mut client, "select current_setting('search_path')"), "\"$user\", public, extensions");
    assert_eq!(text(&mut client, "select current_setting('wal_level')"), "logical");
    assert_eq!(text(&mut client, "select current_setting('timezone')"), "UTC");
}

#[test]
fn what_the_hosted_platform_refuses_is_refused() {
    let (_cluster, mut client) = ground("refusals");
    for sql in [
        "create function auth.mine() returns int language sql as 'select 1'",
        "create table auth.mine ()",
        "alter table auth.users add column mine int",
        "grant usage on schema auth to anon",
        "create table storage.mine ()",
        "alter table storage.objects disable row level security",
        "create index on storage.objects (version)",
        "drop table storage.objects",
        "create table realtime.mine ()",
        "alter table realtime.messages disable row level security",
        "comment on table realtime.messages is 'mine'",
        "set role supabase_admin",
        "alter role postgres superuser",
        "set session_replication_role = replica",
    ] {
        let code = match client.batch_execute(sql) {
            // A grant without the right to grant is only a warning.
            Ok(()) if sql.starts_with("grant") => {
                let gained = "select count(*) from pg_namespace, aclexplode(nspacl) acl
                              where nspname = 'auth' and grantor = 'postgres'::regrole";
                assert_eq!(text(&mut client, gained), "0");
                continue;
            }
            Ok(()) => panic!("allowed: {sql}"),
            Err(error) => sqlstate(&error),
        };
        assert_eq!(code, "42501", "{sql}");
    }
}

#[test]
fn what_the_hosted_platform_allows_is_allowed() {
    let (_cluster, mut client) = ground("allowances");
    client
        .batch_execute(
            "create schema app;
             create table app.card (id uuid primary key, owner uuid references auth.users (id) on delete cascade);
             create function app.sign_up() returns trigger language plpgsql security definer set search_path = '' as $$
               begin insert into app.card values (new.id, new.id); return new; end $$;
             create or replace trigger sign_up after insert on auth.users for each row execute function app.sign_up();
             create or replace trigger sign_up after insert on auth.users for each row execute function app.sign_up();
             create policy hear on realtime.messages for select to authenticated using (realtime.topic() = 'a');
             create policy see on storage.objects for select to authenticated
               using (bucket_id = 'a' and (storage.foldername(name))[1] = auth.uid()::text);
             alter publication supabase_realtime add table app.card;
             create extension pg_trgm with schema extensions;
             create role app_api nologin; grant app_api to postgres; grant create, usage on schema app to app_api;
             create function app.mine() returns int language sql as 'select 1';
             alter function app.mine() owner to app_api; revoke create on schema app from app_api; revoke app_api from postgres;
             select cron.schedule('tidy', '* * * * *', 'select 1');
             insert into auth.users (id, email) values ('00000000-0000-0000-0000-000000000001', 'a@b.c');",
        )
        .unwrap();
    assert_eq!(text(&mut client, "select count(*) from app.card"), "1");
    assert_eq!(text(&mut client, "select jobname || ' ' || username from cron.job"), "tidy postgres");
    assert_eq!(text(&mut client, "select cron.unschedule('tidy')"), "true");
    client.batch_execute("drop policy see on storage.objects; drop table app.card cascade").unwrap();
}

#[test]
fn the_caller_is_read_from_the_claims() {
    let (_cluster, mut client) = ground("claims");
    let user = "00000000-0000-0000-0000-000000000007";
    assert_eq!(text(&mut client, "select auth.uid() is null and auth.jwt() is null"), "true");
    client
        .batch_execute(&format!(
            "begin; set local role authenticated;
             set local request.jwt.claims = '{{\"sub\": \"{user}\", \"role\": \"authenticated\", \"email\": \"a@b.c\"}}'"
        ))
        .unwrap();
    assert_eq!(text(&mut client, "select auth.uid()"), user);
    assert_eq!(text(&mut client, "select auth.role()"), "authenticated");
    assert_eq!(text(&mut client, "select auth.email()"), "a@b.c");
    client.batch_execute("set local request.jwt.claim.sub = ''").unwrap();
    assert_eq!(text(&mut client, "select auth.uid()"), user, "an empty claim does not hide the other");
}

#[test]
fn a_broadcast_is_a_message_and_its_failure_a_warning() {
    let cluster = cluster();
    cluster.create_database("broadcast").unwrap();
    let notices = seoc_live::Notices::default();
    let mut client = cluster.target("postgres", "broadcast").connect_noting(&notices).unwrap();
    client.batch_execute("select realtime.send('{\"a\": 1}', 'moved', 'room:1')").unwrap();
    let message = "select topic || ' ' || event || ' ' || private || ' ' || (payload ->> 'a') || ' ' || (payload ? 'id')
                   from realtime.messages";
    assert_eq!(text(&mut client, message), "room:1 moved true 1 true");
    let _ = notices.take();
    client.batch_execute("select realtime.send('{}', 'moved', null)").unwrap();
    assert!(notices.take().iter().any(|notice| notice.contains("ErrorSendingBroadcastMessage")));
    // Row level security holds for whoever is no owner.
    client.batch_execute("set role authenticated").unwrap();
    assert_eq!(text(&mut client, "select count(*) from realtime.messages"), "0");
}

#[test]
fn new_objects_in_public_are_open_to_the_api_roles() {
    let (_cluster, mut client) = ground("defaults");
    client.batch_execute("create table public.open (id int)").unwrap();
    assert_eq!(text(&mut client, "select has_table_privilege('anon', 'public.open', 'insert')"), "true");
}
