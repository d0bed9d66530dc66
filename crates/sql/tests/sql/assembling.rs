//! Pieces are put together with the parentheses that keep their meaning, and no others.

use sql::{Expr, Literal, Sql, TypeName, dollar_quote, expr, ident, parse_expr, stmt, text};

fn parsed(text: &str) -> Expr {
    parse_expr(text).unwrap().expr
}

#[test]
fn operands_get_parentheses_when_something_around_binds_tighter() {
    let or = parsed("a or b");
    let and = parsed("a and b");
    let comparison = parsed("a = b");
    let name = parsed("t.a");
    let cast = parsed("a::text");
    for (built, expected) in [
        (expr!("{} and c", or), "(a or b) and c"),
        (expr!("{} and c", and), "a and b and c"),
        (expr!("{} or c", or), "a or b or c"),
        (expr!("{} and {}", comparison, or), "a = b and (a or b)"),
        (expr!("not {}", comparison), "not a = b"),
        (expr!("not {}", and), "not (a and b)"),
        (expr!("{} = any (array(select {}))", name, or), "t.a = any (array(select a or b))"),
        (expr!("{} = 1", comparison), "(a = b) = 1"),
        (expr!("{}::text", comparison), "(a = b)::text"),
        (expr!("{}::integer", cast), "a::text::integer"),
        (expr!("{}[1]", cast), "(a::text)[1]"),
        (expr!("coalesce({}, {})", or, comparison), "coalesce(a or b, a = b)"),
        (expr!("case when {} then {} end", or, and), "case when a or b then a and b end"),
        (expr!("x between {} and {}", comparison, comparison), "x between (a = b) and (a = b)"),
        (expr!("{} is null", or), "(a or b) is null"),
        (expr!("x -{}", Literal::integer(-1)), "x -(-1)"),
        (expr!("x = {}", Literal::integer(-1)), "x = -1"),
        (expr!("{}::smallint", Literal::integer(-32768)), "(-32768)::smallint"),
        (expr!("{} = '{{a}}'", name), "t.a = '{a}'"),
    ] {
        assert_eq!(built.to_string(), expected);
        assert!(parse_expr(expected).is_ok(), "{expected}");
    }
}

#[test]
fn built_expressions_know_how_tightly_they_hold() {
    let any = expr!("{} or {}", ident!("a"), ident!("b"));
    assert_eq!(expr!("{} and c", any).to_string(), "(a or b) and c");
    let call = expr!("f({})", any);
    assert_eq!(expr!("{}::text", call).to_string(), "f(a or b)::text");
    let wrapped = expr!("{}", any);
    assert_eq!(expr!("not {}", wrapped).to_string(), "not (a or b)");
    let two_calls = expr!("f() = g()");
    assert_eq!(expr!("{}::text", two_calls).to_string(), "(f() = g())::text");
}

#[test]
fn chains() {
    let [a, b, c] = ["a", "b or c", "d and e"].map(parsed);
    assert_eq!(Expr::and([a.clone(), b.clone(), c.clone()]).to_string(), "a and (b or c) and d and e");
    assert_eq!(Expr::or([a.clone(), b.clone(), c.clone()]).to_string(), "a or b or c or (d and e)");
    assert_eq!(Expr::and([]).to_string(), "true");
    assert_eq!(Expr::or([]).to_string(), "false");
    assert_eq!(Expr::and([b.clone()]).to_string(), "b or c");
    let nested = Expr::and([Expr::or([a.clone(), b]), c]);
    assert_eq!(nested.to_string(), "(a or b or c) and d and e");
    assert_eq!(a.paren().to_string(), "a");
    assert_eq!(nested.paren().paren().to_string(), "((a or b or c) and d and e)");
}

#[test]
fn statements() {
    let table = ident!("seo").qualify(&ident!("Order"));
    let columns = Sql::join([ident!("id"), ident!("user")], ", ");
    let body = dollar_quote("select $$x$$", "seoc");
    assert_eq!(
        stmt!("insert into {} ({})", table, columns).to_string(),
        "insert into seo.\"Order\" (id, \"user\")"
    );
    assert_eq!(stmt!("as {};", body).to_string(), "as $seoc$select $$x$$$seoc$;");
    assert_eq!(
        stmt!("alter table {} alter c set default {}", table, parsed("1 + 1")).to_string(),
        "alter table seo.\"Order\" alter c set default (1 + 1)"
    );
    assert_eq!(
        stmt!("create policy p on {} using ({})", table, parsed("a or b")).to_string(),
        "create policy p on seo.\"Order\" using (a or b)"
    );
    assert_eq!(
        stmt!("comment on table {} is {}", table, text!("it's")).to_string(),
        "comment on table seo.\"Order\" is 'it''s'"
    );
    assert_eq!(stmt!("x {}[]", TypeName::uuid()).to_string(), "x uuid[]");
}
