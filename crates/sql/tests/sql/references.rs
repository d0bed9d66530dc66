//! What a text refers to, and which names are visible there.

use sql::reference::{Access, Reference, ReferenceKind, RelationKind, Scope, scopes_outwards};
use sql::{parse_expr, parse_query, parse_statements, volatile_calls};

/// `column t.a`, `function s.f/2`, `read seo.t as x`, `type text`, with the relations visible there.
fn show(text: &str, references: &[Reference], scopes: &[Scope]) -> Vec<String> {
    references
        .iter()
        .map(|reference| {
            let visible: Vec<String> = scopes_outwards(scopes, reference.scope)
                .flat_map(|scope| &scope.relations)
                .map(|relation| {
                    let name = relation.exposed_name().unwrap_or("?");
                    match &relation.columns {
                        Some(columns) => format!("{name}({})", columns.join(" ")),
                        None => name.to_owned(),
                    }
                })
                .collect();
            let join = |parts: &[sql::reference::Name], last: &str| {
                parts.iter().map(|part| part.text.as_str()).chain([last]).collect::<Vec<_>>().join(".")
            };
            let schema = |schema: &Option<sql::reference::Name>, name: &sql::reference::Name| {
                schema.iter().map(|s| format!("{}.", s.text)).collect::<String>() + &name.text
            };
            let what = match &reference.kind {
                ReferenceKind::Column { qualifier, name, assigned } => {
                    format!("{} {}", if *assigned { "set" } else { "column" }, join(qualifier, &name.text))
                }
                ReferenceKind::Star { qualifier } => format!("column {}", join(qualifier, "*")),
                ReferenceKind::Function { schema: s, name, arguments, keyword } => {
                    format!(
                        "{} {}/{arguments}",
                        if *keyword { "keyword" } else { "function" },
                        schema(s, name)
                    )
                }
                ReferenceKind::Relation { schema: s, name, alias: _, access } => {
                    let verb = match access {
                        Access::Read => "read",
                        Access::Insert => "insert",
                        Access::Update => "update",
                        Access::Delete => "delete",
                        Access::Merge => "merge",
                    };
                    format!("{verb} {}", schema(s, name))
                }
                ReferenceKind::Type { schema: s, name } => format!("type {}", schema(s, name)),
            };
            assert!(text.get(reference.range.clone()).is_some_and(|text| !text.is_empty()), "{what}");
            if visible.is_empty() { what } else { format!("{what} in {}", visible.join(" ")) }
        })
        .collect()
}

fn expr(text: &str) -> Vec<String> {
    let parsed = parse_expr(text).unwrap();
    show(text, &parsed.references, &parsed.scopes)
}

fn query(text: &str) -> Vec<String> {
    let parsed = parse_query(text).unwrap();
    show(text, &parsed.references, &parsed.scopes)
}

fn body(text: &str) -> Vec<String> {
    let parsed = parse_statements(text).unwrap();
    show(text, &parsed.references, &parsed.scopes)
}

#[test]
fn names_in_expressions() {
    assert_eq!(expr("a = T.\"B c\" and seo.t.d > 1"), ["column a", "column t.B c", "column seo.t.d"]);
    assert_eq!(expr("(x).y = arr[i].z"), ["column x", "column arr", "column i"]);
    assert_eq!(expr("new.a <> old.a"), ["column new.a", "column old.a"]);
    assert_eq!(
        expr("f(a, variadic b) + s.g(k => c)"),
        ["function f/2", "column a", "column b", "function s.g/1", "column c"]
    );
    assert_eq!(expr("coalesce(a, nullif(b, 1))"), ["column a", "column b"]);
    assert_eq!(expr("extract(epoch from a)"), ["column a"]);
    assert_eq!(expr("trim(both 'x' from a)"), ["column a"]);
    assert_eq!(expr("count(*) filter (where a)"), ["function count/0", "column a"]);
    assert_eq!(expr("current_date > d"), ["keyword current_date/0", "column d"]);
    assert_eq!(
        expr("a::seo.status = cast(b as text)"),
        ["column a", "type seo.status", "column b", "type text"]
    );
    assert_eq!(expr("date '2020-01-01' < a::numeric(5,2)[]"), ["type date", "column a", "type numeric"]);
    assert_eq!(expr("a operator(pg_catalog.=) b"), ["column a", "column b"]);
    assert_eq!(expr("a collate \"C\" at time zone 'utc'"), ["column a"]);
    assert_eq!(expr("case a when b then c else d end"), ["column a", "column b", "column c", "column d"]);
    assert_eq!(expr("VALUE > 1"), ["column value"]);
}

#[test]
fn ranges_cover_the_whole_reference() {
    let text = "größe = t.\"B\" and s.f(1)::seo.x";
    let parsed = parse_expr(text).unwrap();
    let ranges: Vec<&str> = parsed.references.iter().map(|r| &text[r.range.clone()]).collect();
    assert_eq!(ranges, ["größe", "t.\"B\"", "s.f(1)", "seo.x"]);
}

#[test]
fn subqueries_see_their_own_relations_and_the_outer_ones() {
    assert_eq!(
        expr("exists (select 1 from seo.emp e where e.id = owner)"),
        ["read seo.emp in e", "column e.id in e", "column owner in e"]
    );
    assert_eq!(
        query("select a from t where b in (select c from u)"),
        ["read t in t", "column a in t", "column b in t", "read u in u t", "column c in u t"]
    );
}

#[test]
fn derived_tables_do_not_see_their_neighbours_unless_lateral() {
    assert_eq!(
        query("select s.x from t, (select a as x from u) s"),
        ["read t in t s(x)", "read u in u", "column a in u", "column s.x in t s(x)"]
    );
    assert_eq!(
        query("select s.x from t, lateral (select t.a as x) s"),
        ["read t in t s(x)", "column t.a in t s(x)", "column s.x in t s(x)"]
    );
    assert_eq!(
        query("select i from t cross join unnest(t.arr) with ordinality as u(i, n)"),
        ["read t in t u", "function unnest/1 in t u", "column t.arr in t u", "column i in t u"]
    );
}

#[test]
fn with_names_are_not_tables() {
    assert_eq!(
        query("with q(x) as (select a, b from t), r as (select * from q) select x from r join q using (x)"),
        [
            "read t in t",
            "column a in t",
            "column b in t",
            "column * in q(x b)",
            "column x in r(x b) q(x b)",
            "column x in r(x b) q(x b)"
        ]
    );
    let text = "with recursive tree as (select id from emp union all select e.id from emp e join tree on e.boss = tree.id)
        select id from tree";
    let shown = query(text);
    assert!(shown.iter().all(|line| !line.starts_with("read tree")), "{shown:?}");
    assert_eq!(shown.iter().filter(|line| line.starts_with("read emp")).count(), 2);
    assert_eq!(query("with t as (select 1 as a) select a from seo.t"), ["read seo.t in t", "column a in t"]);
    // Without RECURSIVE the name inside is the table.
    assert_eq!(
        query("with t as (select a from t) select a from t"),
        ["read t in t", "column a in t", "column a in t(a)"]
    );
}

#[test]
fn joins() {
    let text = "select a from t join only s.u as d(k) on t.x = d.k natural join w";
    let parsed = parse_query(text).unwrap();
    assert_eq!(
        show(text, &parsed.references, &parsed.scopes),
        [
            "read t in t d w",
            "read s.u in t d w",
            "column t.x in t d w",
            "column d.k in t d w",
            "read w in t d w",
            "column a in t d w"
        ]
    );
    let scope = &parsed.scopes[parsed.references[0].scope.index()];
    assert!(scope.natural);
    assert_eq!(scope.relations[1].column_aliases, ["k"]);
    assert_eq!(
        query("select x.a from (t join u on t.a = u.a) as x"),
        ["read t in t u", "read u in t u", "column t.a in t u", "column u.a in t u", "column x.a in x"]
    );
    assert_eq!(
        query("select t.a from (t join u on t.a = u.a)"),
        ["read t in t u", "read u in t u", "column t.a in t u", "column u.a in t u", "column t.a in t u"]
    );
}

#[test]
fn output_names_are_not_columns() {
    assert_eq!(
        query("select sum(a) as total, b from t group by b order by total desc, b, lower(total)"),
        [
            "read t in t",
            "function sum/1 in t",
            "column a in t",
            "column b in t",
            "column b in t",
            "column b in t",
            "function lower/1 in t",
            "column total in t"
        ]
    );
    assert_eq!(
        query("select a from t union select b from u order by a"),
        ["read t in t", "column a in t", "read u in u", "column b in u"]
    );
    assert_eq!(query("select distinct on (k) a as k from t"), ["read t in t", "column a in t"]);
}

#[test]
fn commands_tell_target_and_assignments() {
    assert_eq!(
        body(
            "insert into seo.t as q (a, b) select x, y from u on conflict (a) do update set b = excluded.b where q.c returning d"
        ),
        [
            "insert seo.t",
            "set a in q",
            "set b in q",
            "read u in u",
            "column x in u",
            "column y in u",
            "column a in q",
            "set b in q",
            "column excluded.b in excluded q",
            "column q.c in excluded q",
            "column d in q"
        ]
    );
    assert_eq!(
        body("update seo.t set a = u.b, (c, d) = (select 1, 2) from u where t.id = u.id returning *"),
        [
            "update seo.t",
            "read u in t u",
            "set a in t",
            "column u.b in t u",
            "set c in t",
            "set d in t",
            "column t.id in t u",
            "column u.id in t u",
            "column * in t u"
        ]
    );
    assert_eq!(
        body("delete from seo.t using u where t.id = u.id"),
        ["delete seo.t", "read u in t u", "column t.id in t u", "column u.id in t u"]
    );
    assert_eq!(
        body(
            "merge into t using u on t.i = u.i when matched then update set a = u.b when not matched then insert (i) values (u.i)"
        ),
        [
            "merge t",
            "read u in t u",
            "column t.i in t u",
            "column u.i in t u",
            "set a in t",
            "column u.b in t u",
            "set i in t",
            "column u.i in t u"
        ]
    );
    assert_eq!(
        query("with gone as (delete from t returning a) select a from gone"),
        ["delete t", "column a in t", "column a in gone(a)"]
    );
}

#[test]
fn kinds_of_relations() {
    let parsed =
        parse_query("with q as (select 1) select * from q, t, f() as g(a int), (select 1) s").unwrap();
    let scope = parsed.scopes.iter().find(|scope| scope.relations.len() == 4).unwrap();
    let kinds: Vec<_> = scope.relations.iter().map(|relation| relation.kind).collect();
    assert_eq!(
        kinds,
        [RelationKind::Cte, RelationKind::Table, RelationKind::Function, RelationKind::Subquery]
    );
}

#[test]
fn definitions_are_not_looked_into() {
    assert!(body("create table x (a int check (a > 0))").is_empty());
}

#[test]
fn calls_that_are_not_immutable() {
    let text = "a > now() and b = auth.uid() and c < current_date and lower(d) = 'x' and e = current_setting('x') and f()";
    let parsed = parse_expr(text).unwrap();
    let calls: Vec<_> =
        volatile_calls(&parsed.references).into_iter().map(|call| text[call.range].to_owned()).collect();
    assert_eq!(calls, ["now()", "auth.uid()", "current_date", "current_setting('x')"]);
}
