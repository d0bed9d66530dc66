//! What is printed is read back by the grammar as the same name or value.

use proptest::prelude::*;
use sql::reference::ReferenceKind;
use sql::{Ident, IdentError, Literal, LiteralError, QualifiedName, TypeName, parse_expr};

/// The column name that the grammar reads.
fn read_back(sql: &str) -> Option<String> {
    let parsed = parse_expr(sql).ok()?;
    match parsed.references.as_slice() {
        [reference] => match &reference.kind {
            ReferenceKind::Column { qualifier, name, .. } if qualifier.is_empty() => Some(name.text.clone()),
            _ => None,
        },
        _ => None,
    }
}

#[test]
fn quotes_appear_when_needed_and_only_then() {
    for (name, expected) in [
        ("employee", "employee"),
        ("_x9$", "_x9$"),
        ("name", "name"),
        ("status", "status"),
        ("Employee", "\"Employee\""),
        ("order", "\"order\""),
        ("user", "\"user\""),
        ("left", "\"left\""),
        ("between", "\"between\""),
        ("json_table", "\"json_table\""),
        ("first name", "\"first name\""),
        ("9lives", "\"9lives\""),
        ("$x", "\"$x\""),
        ("größe", "\"größe\""),
        ("a\"b", "\"a\"\"b\""),
        ("x; drop table y", "\"x; drop table y\""),
    ] {
        assert_eq!(Ident::new(name).unwrap().to_string(), expected);
    }
}

#[test]
fn what_postgres_cannot_keep_is_refused_never_cut() {
    assert_eq!(Ident::new(""), Err(IdentError::Empty));
    assert_eq!(Ident::new("a\0b"), Err(IdentError::Nul));
    assert!(Ident::new(&"a".repeat(63)).is_ok());
    assert!(matches!(Ident::new(&"a".repeat(64)), Err(IdentError::TooLong { bytes: 64, .. })));
    // 32 characters of two bytes each.
    assert!(matches!(Ident::new(&"ä".repeat(32)), Err(IdentError::TooLong { bytes: 64, .. })));
    assert!(Ident::new(&"ä".repeat(31)).is_ok());
}

#[test]
fn qualified_names_quote_each_part() {
    let name = QualifiedName::new(Ident::new("seo").unwrap(), Ident::new("order").unwrap());
    assert_eq!(name.to_string(), "seo.\"order\"");
    assert_eq!(sql::ident!("seo").qualify(&sql::ident!("employee")).to_string(), "seo.employee");
}

#[test]
fn literals_print_as_constants() {
    assert_eq!(Literal::text("it's").unwrap().to_string(), "'it''s'");
    assert_eq!(Literal::text(r"a\'b").unwrap().to_string(), r"'a\''b'");
    assert_eq!(Literal::text("a\0b"), Err(LiteralError::Nul));
    assert_eq!(Literal::integer(-5).to_string(), "-5");
    assert_eq!(Literal::boolean(true).to_string(), "true");
    assert_eq!(Literal::null().to_string(), "null");
    for number in ["0", "-1.50", "1e10", "3.14e-2"] {
        assert_eq!(Literal::number(number).unwrap().to_string(), number);
    }
    for other in ["", "-", "1.", ".5", "1e", "0x10", "1 or 1=1", "NaN", "--1", "1_000"] {
        assert!(Literal::number(other).is_err(), "{other}");
    }
}

#[test]
fn types_are_one_type() {
    for text in [
        "numeric(5,2)",
        "timestamptz",
        "timestamp with time zone",
        "seo.status",
        "uuid[]",
        "extensions.vector(3)",
        "double precision",
        "character varying(20)",
        "\"My Type\"",
        "interval",
        "text[][]",
        "bit varying(3)",
        "int4range",
    ] {
        assert_eq!(TypeName::parse(text).unwrap().to_string(), text);
    }
    assert_eq!(TypeName::parse("  uuid ").unwrap().array().to_string(), "uuid[]");
    for text in [
        "",
        " ",
        "text, 1",
        "text) or (true",
        "text; drop table x",
        "text -- x",
        "1",
        "text = 'a'",
        "text default 1",
    ] {
        assert!(TypeName::parse(text).is_err(), "{text}");
    }
}

proptest! {
    #[test]
    fn any_name_comes_back(name in "\\PC{1,20}") {
        prop_assume!(name.len() <= 63);
        let printed = Ident::new(&name).unwrap().to_string();
        prop_assert_eq!(read_back(&printed), Some(name));
    }

    #[test]
    fn names_like_those_of_people_come_back(name in "[a-zA-Z_\"$ ;'\\-]{1,12}") {
        let printed = Ident::new(&name).unwrap().to_string();
        prop_assert_eq!(read_back(&printed), Some(name));
    }

    #[test]
    fn any_text_is_one_literal(text in "[^\\x00]{0,40}") {
        let printed = Literal::text(&text).unwrap().to_string();
        let parsed = parse_expr(&printed).unwrap();
        prop_assert!(parsed.references.is_empty());
        prop_assert_eq!(parsed.text(), printed.as_str());
        let inner = printed.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')).unwrap();
        prop_assert_eq!(inner.replace("''", "'"), text);
    }

    #[test]
    fn arbitrary_text_never_panics(text in "\\PC{0,60}") {
        let _ = parse_expr(&text);
        let _ = sql::parse_query(&text);
        let _ = sql::parse_statements(&text);
        let _ = sql::parse_plpgsql(&text);
        let _ = TypeName::parse(&text);
    }

    #[test]
    fn sql_like_text_never_panics_and_ranges_stay_inside(
        words in proptest::collection::vec(
            proptest::sample::select(vec![
                "select", "from", "where", "(", ")", ",", "a", "t.b", "f(", "'x", "'", "$$", "--", "/*", "*/", ";", "::", "[",
                "]", "case", "when", "end", "with", "as", "insert into", "values", "union", "1", "\"", ".", "*", "ä", "\n", "join",
                "on", "begin", "if", "then", "loop", "into", ":=", "declare", "perform", "return",
            ]),
            0..25,
        )
    ) {
        let text = words.join(" ");
        let inside = |range: &std::ops::Range<usize>| text.get(range.clone()).is_some();
        for errors in [
            parse_expr(&text).err(),
            sql::parse_query(&text).err(),
            sql::parse_statements(&text).err(),
            sql::parse_plpgsql(&text).err(),
            sql::parse_plpgsql(&format!("begin {text}; end")).err(),
        ].into_iter().flatten() {
            prop_assert!(!errors.is_empty());
            for error in errors {
                prop_assert!(error.range.start <= error.range.end, "{:?} in {:?}", error, text);
            }
        }
        for errors in [parse_expr(&text).err(), sql::parse_plpgsql(&text).err()].into_iter().flatten() {
            for error in errors {
                prop_assert!(inside(&error.range), "{:?} in {:?}", error, text);
            }
        }
        if let Ok(parsed) = sql::parse_statements(&text) {
            for reference in parsed.references {
                prop_assert!(inside(&reference.range));
                prop_assert!(reference.scope.index() < parsed.scopes.len());
            }
        }
    }
}
