//! Which texts count as an expression, a query, a body; and where the errors point.

use sql::{StatementKind, parse_expr, parse_query, parse_statements, stmt};

/// The first error as the marked part of the text and the message.
fn refused(text: &str) -> (String, String) {
    let errors = parse_expr(text).expect_err(text);
    (text[errors[0].range.clone()].to_owned(), errors[0].message.clone())
}

#[test]
fn expressions_are_taken() {
    for text in [
        "id = 1",
        " a and not b or c ",
        "(select max(x) from t)",
        "exists (select 1 from t where t.a = b)",
        "x in (1, 2)",
        "(a, b) = (1, 2)",
        "case when a then b else c end",
        "coalesce(new.raw_user_meta_data->>'display_name', new.email)",
        "abs(new.current_bandwidth - old.current_bandwidth) > 5.0",
        "VALUE BETWEEN 0 AND 100",
        "VALUE ~ '^[a-z]+$'",
        "now() + interval '1 day'",
        "'a;b'",
        "')'",
        "$1 + 1",
        "array(select 1)",
        "status = any (array['a', 'b'])",
        "x is not distinct from y",
        "tags @> array['a']::text[]",
        "a -- why",
        "a /* b) */ = c",
    ] {
        assert!(parse_expr(text).is_ok(), "{text}: {:?}", parse_expr(text));
    }
}

#[test]
fn nothing_breaks_out_of_an_expression() {
    for (text, marked, message) in [
        ("", "", "expected an expression"),
        ("  -- nothing", "  -- nothing", "expected an expression"),
        ("1); drop table x; --", ")", "this parenthesis closes none"),
        ("1) or (true", ")", "this parenthesis closes none"),
        ("a = 1;", ";", "an expression ends without a semicolon"),
        ("a, b", "a, b", "expected one expression, found a list"),
        ("select 1", "select 1", "a query must stand in parentheses to be used as a value"),
        ("id = = 1", "=", "invalid operator"),
        ("a\0", "\0", "SQL cannot contain a NUL character"),
    ] {
        assert_eq!(refused(text), (marked.to_owned(), message.to_owned()), "{text}");
    }
    for text in
        ["a /* x", "'abc", "a b", "a as b", "(a", "a,", "*", "a = ", "$$ x", "a from b", "1 union select 2"]
    {
        assert!(parse_expr(text).is_err(), "{text}");
    }
}

#[test]
fn errors_point_into_the_users_text() {
    let text = "  größe > 1 and id = = 1";
    let errors = parse_expr(text).unwrap_err();
    assert_eq!(errors.len(), 1);
    assert_eq!(errors[0].range, text.rfind('=').unwrap()..text.rfind('=').unwrap() + 1);
}

#[test]
fn comments_leave_an_expression_so_that_they_swallow_nothing() {
    let parsed = parse_expr("a = 1 -- one\n and b /* two */ = 2").unwrap();
    assert_eq!(parsed.text(), "a = 1 -- one\n and b /* two */ = 2");
    let printed = parsed.expr.to_string();
    assert!(!printed.contains("--") && !printed.contains("/*"), "{printed}");
    assert!(parse_expr(&format!("({printed}) and c")).is_ok());
}

#[test]
fn places_can_be_replaced() {
    let parsed = parse_expr("auth.uid() = owner -- mine").unwrap();
    let edits: Vec<_> = parsed
        .references
        .iter()
        .map(|reference| {
            let text = &"auth.uid() = owner"[reference.range.clone()];
            let new = if text == "owner" { stmt!("t.owner") } else { stmt!("app_private.uid()") };
            (reference.range.clone(), new)
        })
        .collect();
    assert_eq!(parsed.rewritten(&edits).to_string(), "app_private.uid() = t.owner");
}

#[test]
fn queries_lose_their_semicolon_and_tell_their_columns() {
    let parsed = parse_query("select a, b.c as d, count(*), e::text from t join b using (id); ").unwrap();
    assert_eq!(parsed.sql.to_string(), "select a, b.c as d, count(*), e::text from t join b using (id)");
    assert_eq!(parsed.outputs.unwrap(), ["a", "d", "count", "e"]);
    assert_eq!(parse_query("values (1, 2)").unwrap().outputs.unwrap(), ["column1", "column2"]);
    assert_eq!(parse_query("with q as (select 1 as x) select * from q").unwrap().outputs.unwrap(), ["x"]);
    assert_eq!(parse_query("select * from t").unwrap().outputs, None);
    for text in
        ["", "select 1; select 2", "delete from t", "select 1 into x", "create table x (y int)", "selec 1"]
    {
        assert!(parse_query(text).is_err(), "{text}");
    }
}

#[test]
fn bodies_are_split_into_statements() {
    let text = "insert into a select 1; -- one\nupdate a set b = 1;\ndelete from a; select 1";
    let parsed = parse_statements(text).unwrap();
    let found: Vec<_> = parsed.statements.iter().map(|s| (s.kind, &text[s.range.clone()])).collect();
    assert_eq!(
        found,
        [
            (StatementKind::Insert, "insert into a select 1;"),
            (StatementKind::Update, "update a set b = 1;"),
            (StatementKind::Delete, "delete from a;"),
            (StatementKind::Query, "select 1"),
        ]
    );
    assert!(parse_statements("  ").is_err());
    assert!(parse_statements("select 1 select 2").is_err());
}

#[test]
fn deep_nesting_ends_no_process() {
    // Each is deeper than a thread of two megabytes can bear in a debug build.
    for text in [
        format!("{}1{}", "(".repeat(6_000), ")".repeat(6_000)),
        format!("{}1{}", "(select ".repeat(1_200), ")".repeat(1_200)),
        format!("(select 1{})", " union select 1".repeat(2_000)),
        format!("{}1{}", "case when ".repeat(5_000), " then 1 end".repeat(5_000)),
    ] {
        assert!(parse_expr(&text).is_ok(), "{}", text.get(..30).unwrap_or_default());
    }
    // Of these lengths some are parsed where they are, and some on a larger stack.
    for bytes in (500..4_000).step_by(250) {
        for (before, after) in [("(", ")"), ("(select ", ")"), ("case when ", " then 1 end")] {
            let times = bytes / (before.len() + after.len());
            let text = format!("{}1{}", before.repeat(times), after.repeat(times));
            assert!(parse_expr(&text).is_ok(), "{bytes} bytes of {before}");
        }
        let text = format!("(select 1{})", " union select 1".repeat(bytes / 15));
        assert!(parse_expr(&text).is_ok(), "{bytes} bytes of union");
    }
    let body = format!("begin {} null; {} end", "if a then ".repeat(2_000), "end if; ".repeat(2_000));
    assert!(sql::parse_plpgsql(&body).is_ok());
    assert!(parse_expr(&"(".repeat(6_000)).is_err());
    assert!(parse_expr(&"a".repeat(5 << 20)).is_err());
}
