//! What only plpgsql_check sees is told where its author wrote it.
#![allow(clippy::unwrap_used, reason = "a test may")]

mod support;

use diagnostics::Sources;
use seoc_live::{Database, Outcome, run_domain};
use support::{cluster, compiled_from};

const SDL: &str = r#"extend schema @database(schema: "app", platform: POSTGRES)
type Note
  @table
  @policy(name: "all", for: [SELECT, UPDATE], using: "true")
  @trigger(name: "touch", timing: BEFORE, on: [UPDATE], sql: """
    begin
      new.text := new.text + 1;
      return new;
    end
  """) {
  id: ID!
  text: String!
}
type Query {
  total(n: Int!): Int!
    @rpc(file: "rpc/total.sql")
    @guard(require: "n || 1 = n", error: "NO", status: 403)
  texts(n: Int!): [String!]! @rpc(language: SQL, sql: """
    select t.text
    from app.note t
    where t.id = texts.n
  """)
  first: Int! @rpc(sql: """
    declare
      v_note app.note;
    begin
      v_note.title := 'x';
      return 1;
    end
  """)
  right: Int! @rpc(sql: "begin return 1; end")
}
"#;

const TOTAL: &str = "-- How many.
declare
  v_count integer;
begin
  select count(*) into v_count
  from app.note t
  where t.text = 5;
  return v_count + auth.uid();
end
";

#[test]
fn a_complaint_has_the_place_of_the_words_it_is_about() {
    let mut sources = Sources::default();
    let [sdl, _] = [("schemas/app.graphql", SDL), ("schemas/rpc/total.sql", TOTAL)]
        .map(|(name, text)| sources.add(name, text));
    let output = compiled_from(&sources);
    let report = run_domain(&output, &[], Database::ThrowAway(&cluster()), &|_| {}).unwrap();
    let checked = report.files.iter().find(|file| file.name == "plpgsql_check").unwrap();
    let failed = checked.cases.iter().filter(|case| case.outcome == Outcome::Failed);
    let told: Vec<String> = failed
        .map(|case| {
            let span = case.origin.unwrap();
            let text = if span.file == sdl { SDL } else { TOTAL };
            let said = case.diagnostics.join("\n");
            let said = said.lines().next().unwrap_or_default();
            let words = &text[span.start as usize..span.end as usize];
            format!("{} `{words}`: {said}", sources.place(span))
        })
        .collect();
    assert_eq!(
        told,
        [
            "schemas/app.graphql:27:7 `v_note.title := 'x';`: record \"v_note\" has no field \"title\" (42703)",
            "schemas/app.graphql:21:16 `=`: operator does not exist: uuid = integer (42883)",
            "schemas/app.graphql:17:24 `||`: operator does not exist: integer || integer (42883)",
            "schemas/rpc/total.sql:7:16 `=`: operator does not exist: text = integer (42883)",
            "schemas/rpc/total.sql:8:18 `+`: operator does not exist: integer + uuid (42883)",
            "schemas/app.graphql:7:28 `+`: operator does not exist: text + integer (42883)",
        ]
    );
}
