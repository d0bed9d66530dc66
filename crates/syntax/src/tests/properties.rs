//! For any text: no panic, spans on characters, and the two readers agree.

use diagnostics::{Diagnostics, Sources, Span};
use proptest::prelude::*;

use super::compile;
use crate::parse;

fn token() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "type",
        "input",
        "enum",
        "union",
        "scalar",
        "interface",
        "schema",
        "extend",
        "directive",
        "implements",
        "on",
        "repeatable",
        "query",
        "A",
        "b",
        "nullable",
        "true",
        "null",
        "\ntrue ",
        "\nnull\n",
        "OBJECT",
        "{",
        "}",
        "(",
        ")",
        "[",
        "]",
        ":",
        "=",
        "!",
        "@",
        "&",
        "|",
        "$",
        "...",
        "1",
        "-1.5e9",
        "99999999999999999999",
        "01",
        "\"ü\\n\"",
        "\"\"\"\n  a\r\n   b \"\"\"",
        "\"",
        "\"\"\"",
        "\\",
        "# c\n",
        "\n",
        "\r\n",
        " ",
        ",",
        "\u{feff}",
        "é",
        "'",
        "\u{0}",
    ])
}

fn in_bounds(text: &str, span: Span) {
    let (start, end) = (span.start as usize, span.end as usize);
    assert!(
        start <= end && text.is_char_boundary(start) && text.is_char_boundary(end),
        "{span:?} in {text:?}"
    );
}

fn survives(text: &str) {
    let (_, _, found) = compile(&[("a.graphql", text)]);
    for finding in found {
        for span in finding.labels.iter().map(|l| l.span).chain(finding.patches.iter().map(|p| p.span)) {
            in_bounds(text, span);
        }
        assert!(!finding.message.contains("not GraphQL SDL:"), "the readers disagree: {finding:?}\n{text}");
    }
}

/// A value as people might write it.
fn value(plain: bool) -> impl Strategy<Value = String> {
    let usual = prop_oneof![
        Just("1".to_owned()),
        Just("-0.5".to_owned()),
        Just("\"s\\u00e9\"".to_owned()),
        Just("null".to_owned()),
        "[a-eg-mo-su-zA-Z_][a-zA-Z0-9_]{0,8}",
    ];
    // What the parser of record does not read right by itself is left out of plain values.
    let odd = prop_oneof![
        "(true|false|null)[a-zA-Z0-9_]{0,4}",
        "-?[1-9][0-9]{0,30}",
        "[1-9]\\.[0-9]{1,20}[eE][+-]?[0-9]{1,4}",
    ];
    let leaf = if plain { usual.boxed() } else { prop_oneof![usual, odd].boxed() };
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(|items| format!("[{}]", items.join(" , "))),
            prop::collection::vec(("[a-z]{1,5}", inner), 0..4).prop_map(|fields| {
                let fields: Vec<String> =
                    fields.into_iter().enumerate().map(|(i, (n, v))| format!("{n}{i}:{v}")).collect();
                format!("{{{}}}", fields.join("\n"))
            }),
        ]
    })
}

fn type_reference(plain: bool) -> impl Strategy<Value = String> {
    let marks = if plain { vec!["", "!"] } else { vec!["", "!", " !"] };
    let brackets = if plain { vec![("[", "]"), ("[", "]!")] } else { vec![("[ ", " ]!"), ("[\n", "#c\n]")] };
    let named = ("[A-Za-z_][a-z0-9]{0,6}", prop::sample::select(marks)).prop_map(|(n, m)| n + m);
    named.prop_recursive(2, 4, 1, move |inner| {
        (inner, prop::sample::select(brackets.clone()))
            .prop_map(|(inner, (open, close))| format!("{open}{inner}{close}"))
    })
}

/// A well-formed definition of a type; `plain` without what the parser of record misreads.
pub(super) fn definition(plain: bool) -> impl Strategy<Value = String> {
    let name = "[a-zA-Z_][a-zA-Z0-9_]{0,8}";
    let directives = prop::collection::vec((name, prop::collection::vec((name, value(plain)), 0..3)), 0..3)
        .prop_map(|ds| {
            let one = |(name, arguments): (String, Vec<(String, String)>)| {
                let arguments: Vec<String> =
                    arguments.into_iter().map(|(n, v)| format!("{n}: {v}")).collect();
                if arguments.is_empty() {
                    format!("@{name}")
                } else {
                    format!("@{name}({})", arguments.join(", "))
                }
            };
            ds.into_iter().map(one).collect::<Vec<_>>().join(" ")
        })
        .boxed();
    let description = prop::sample::select(vec!["", "\"d\" ", "\"\"\"\n  d ü\n\"\"\"\n"]);
    let member = (description, name, type_reference(plain), directives.clone());
    (
        prop::sample::select(vec!["type", "interface", "input"]),
        any::<bool>(),
        name,
        directives,
        prop::collection::vec(member, 1..4),
    )
        .prop_map(|(keyword, extend, name, directives, members)| {
            let members: Vec<String> =
                members.into_iter().map(|(doc, name, ty, ds)| format!("{doc}{name}: {ty} {ds}")).collect();
            let extend = if extend { "extend " } else { "" };
            format!("{extend}{keyword} {name} {directives} {{\r\n{}\n}}", members.join("\n"))
        })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_survived(text in "\\PC{0,200}") {
        survives(&text);
    }

    #[test]
    fn any_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        survives(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_soup_of_tokens_is_survived(tokens in prop::collection::vec(token(), 0..60), blank in any::<bool>()) {
        survives(&tokens.join(if blank { " " } else { "" }));
    }

    #[test]
    fn well_formed_definitions_are_read(definitions in prop::collection::vec(definition(false), 1..5)) {
        let text = definitions.join("\n\n");
        let mut sources = Sources::default();
        let file = sources.add("a.graphql", text.clone());
        let mut diagnostics = Diagnostics::default();
        let document = parse(&sources, file, &mut diagnostics);
        prop_assert!(diagnostics.is_empty(), "{:?}\n{}", diagnostics, text);
        prop_assert_eq!(document.definitions.len(), definitions.len());
    }

    #[test]
    fn a_cut_anywhere_is_survived(definitions in prop::collection::vec(definition(false), 1..4), cut in any::<prop::sample::Index>(), drop in 0usize..3) {
        let text = definitions.join("\n\n");
        let chars: Vec<char> = text.chars().collect();
        let at = cut.index(chars.len());
        let kept: String = chars[..at].iter().chain(chars.iter().skip(at + drop)).collect();
        survives(&kept);
        survives(&chars[..at].iter().collect::<String>());
    }
}
