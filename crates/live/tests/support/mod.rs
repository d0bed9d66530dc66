//! A cluster and hand-made compiler output.
#![allow(dead_code, clippy::unwrap_used, reason = "shared by several test binaries")]

use compiler::{Counts, Options, Output, Statement, TestFile, TestStep};
use diagnostics::{FileId, Sources, Span};

/// Starts a cluster; without Postgres the test fails.
pub(crate) fn cluster() -> seoc_live::Cluster {
    seoc_live::Cluster::start(&seoc_live::Settings::default()).unwrap()
}

/// Five characters of an error.
pub(crate) fn sqlstate(error: &postgres::Error) -> String {
    error.code().unwrap_or_else(|| panic!("no SQL error: {error}")).code().to_owned()
}

/// A span that can be told from others.
pub(crate) fn span(start: u32) -> Span {
    Span { file: FileId(0), start, end: start + 1 }
}

/// The place of such a span.
pub(crate) fn place(span: Span) -> String {
    format!("app.graphql:{}:1", span.start)
}

pub(crate) fn statement(object: &str, start: u32, sql: &str) -> Statement {
    Statement { sql: sql.into(), object: object.to_owned(), origin: Some(span(start)) }
}

pub(crate) fn setup(sql: &str) -> TestStep {
    TestStep { sql: sql.into(), origin: None, proves: Vec::new() }
}

pub(crate) fn assertion(start: u32, sql: &str) -> TestStep {
    TestStep { sql: sql.into(), origin: Some(span(start)), proves: vec![Some(span(start))] }
}

pub(crate) fn file(name: &str, steps: Vec<TestStep>) -> TestFile {
    TestFile { name: name.to_owned(), steps }
}

pub(crate) fn output(statements: Vec<Statement>, tests: Vec<TestFile>) -> Output {
    let mut sources = Sources::default();
    sources.add("app.graphql", "extend schema @database(schema: \"app\", platform: POSTGRES)");
    let compiled = compiler::compile(&sources, &Options::new("app"));
    let mut output = compiled.output.unwrap();
    output.artefacts.clear();
    output.statements = statements;
    output.tests = tests;
    output.counts = Counts::default();
    output
}

/// What comes of a schema of these files.
pub(crate) fn compiled(files: &[(&str, &str)]) -> Output {
    let mut sources = Sources::default();
    for (name, text) in files {
        sources.add(*name, *text);
    }
    compiled_from(&sources)
}

pub(crate) fn compiled_from(sources: &Sources) -> Output {
    let compilation = compiler::compile(sources, &Options::new("app"));
    compilation.output.unwrap_or_else(|| panic!("{:?}", compilation.diagnostics))
}

/// What a schema is applied by.
pub(crate) fn script(sdl: &str) -> String {
    seoc_live::script(&compiled(&[("app.graphql", sdl)]).statements)
}

/// A schema with a table, a policy, a function and a trigger, and tests that hold.
pub(crate) fn good() -> Output {
    output(
        vec![
            statement("schema app", 1, "create schema if not exists app;"),
            statement("schema app_private", 1, "create schema if not exists app_private;"),
            statement("grants on app", 1, "grant usage on schema app to authenticated;"),
            statement(
                "table app.card",
                2,
                "create table if not exists app.card (id int primary key, owner uuid, title text not null\n  constraint title_length check (length(title) < 10));",
            ),
            statement("row security of app.card", 2, "alter table app.card enable row level security;"),
            statement("grants on app.card", 2, "grant select on app.card to authenticated;"),
            statement(
                "policy own on app.card",
                3,
                "do $$ begin
                   if not exists (select from pg_policy where polname = 'own' and polrelid = 'app.card'::regclass) then
                     create policy own on app.card for select to authenticated using (owner = auth.uid());
                   end if;
                 end $$;",
            ),
            statement(
                "function app_private.touch()",
                4,
                "create or replace function app_private.touch() returns trigger language plpgsql as $$
                 begin new.title := trim(new.title); return new; end $$;",
            ),
            statement(
                "trigger touch on app.card",
                4,
                "create or replace trigger touch before insert on app.card for each row execute function app_private.touch();",
            ),
        ],
        vec![
            file(
                "10_structure.sql",
                vec![
                    assertion(2, "select has_table('app'::name, 'card'::name, 'card is there');"),
                    assertion(3, "select policies_are('app', 'card', array['own'], 'its policies');"),
                ],
            ),
            file(
                "20_policies.sql",
                vec![
                    setup("insert into app.card values (1, '00000000-0000-0000-0000-000000000001', ' a ');"),
                    setup("set local role authenticated;"),
                    setup("set local request.jwt.claims = '{\"sub\": \"00000000-0000-0000-0000-000000000001\"}';"),
                    assertion(3, "select results_eq('select title from app.card', array['a'], 'the owner sees it');"),
                    setup("set local request.jwt.claims = '{\"sub\": \"00000000-0000-0000-0000-000000000002\"}';"),
                    assertion(3, "select is_empty('select * from app.card', 'another does not');"),
                ],
            ),
        ],
    )
}
