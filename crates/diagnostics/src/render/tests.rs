use super::{Style, github, human, json};
use crate::{Diagnostic, FileId, Sources, Span, codes};

fn find(sources: &Sources, file: FileId, needle: &str) -> Span {
    let start = sources.get(file).text().find(needle).expect("the needle") as u32;
    Span { file, start, end: start + needle.len() as u32 }
}

fn plain(sources: &Sources, finding: Diagnostic) -> String {
    human(sources, &[finding], Style { color: false, width: 100 })
}

/// Two files and a finding with everything a finding can have.
fn full() -> (Sources, Diagnostic) {
    let mut sources = Sources::default();
    let a = sources.add("schemas/a.graphql", "type A {\n  id: ID\n}\n\n\n\n\n\ntype B {\n  a: Aa\n}\n");
    let b = sources.add("schemas/b.graphql", "type Ab {\n  x: Int\n}\n");
    let finding = Diagnostic::new(codes::UNKNOWN_TYPE, find(&sources, a, "Aa"), "there is no type `Aa`")
        .label("not here")
        .also(find(&sources, a, "A"), "near")
        .also(find(&sources, b, "Ab"), "elsewhere")
        .note("a fact")
        .help("did you mean `A`?")
        .patch(find(&sources, a, "Aa"), "A");
    (sources, finding)
}

#[test]
fn a_finding_looks_like_rustc() {
    let (sources, finding) = full();
    assert_eq!(
        plain(&sources, finding),
        "\
error[E0209]: there is no type `Aa`
  --> schemas/a.graphql:10:6
   |
 1 | type A {
   |      - near
...
10 |   a: Aa
   |      ^^ not here
   |
  ::: schemas/b.graphql:1:6
   |
 1 | type Ab {
   |      -- elsewhere
   |
   = note: a fact
help: did you mean `A`?
   |
10 -   a: Aa
10 +   a: A
   |

"
    );
}

#[test]
fn help_without_an_edit_is_a_line() {
    let mut sources = Sources::default();
    let file = sources.add("a.graphql", "type A\n");
    let finding = Diagnostic::new(codes::EMPTY_TYPE, find(&sources, file, "A"), "`A` has no fields");
    assert_eq!(
        plain(&sources, finding.help("add some, or remove it")),
        "\
error[E0215]: `A` has no fields
 --> a.graphql:1:6
  |
1 | type A
  |      ^
  |
  = help: add some, or remove it

"
    );
}

#[test]
fn columns_are_right_with_marks_line_ends_tabs_and_letters_of_any_language() {
    let mut sources = Sources::default();
    let file = sources.add("a.graphql", "\u{feff}type A {\r\n\t\"größe 名\" x: Aa\r\n}\r\n");
    for (needle, place) in [("A {", "a.graphql:1:6"), ("Aa", "a.graphql:2:15")] {
        let span = find(&sources, file, needle);
        assert_eq!(sources.place(span), place);
        let shown = plain(&sources, Diagnostic::new(codes::SYNTAX, span, "here"));
        assert!(shown.contains(&format!("--> {place}\n")), "{shown}");
    }
    let shown = plain(&sources, Diagnostic::new(codes::SYNTAX, find(&sources, file, "Aa"), "here"));
    let lines: Vec<&str> = shown.lines().collect();
    // A tab is shown as four blanks, 名 takes two columns.
    assert_eq!(lines[3], "2 |     \"größe 名\" x: Aa");
    assert_eq!(lines[4], "  |                   ^^");
}

#[test]
fn any_place_can_be_shown() {
    let mut sources = Sources::default();
    let files = ["", "\u{feff}", "\n", "type A {\r\n", "ü", "a\n\n"]
        .map(|text| (sources.add("a.graphql", text), text));
    for (file, text) in files {
        for start in 0..=text.len() as u32 + 1 {
            for end in start..=text.len() as u32 + 2 {
                let span = Span { file, start, end };
                let finding = Diagnostic::new(codes::SYNTAX, span, "here").label("label").patch(span, "x");
                let shown = plain(&sources, finding.clone());
                assert!(shown.starts_with("error[E0101]: here\n"), "{shown}");
                assert!(json(&sources, std::slice::from_ref(&finding)).contains("E0101"));
                assert!(github(&sources, &[finding]).starts_with("::error file=a.graphql,line="));
            }
        }
    }
    let nowhere = Diagnostic {
        labels: Vec::new(),
        ..Diagnostic::new(codes::SYNTAX, Span { file: FileId(0), start: 0, end: 0 }, "lost")
    };
    assert_eq!(plain(&sources, nowhere), "error[E0101]: lost\n\n");
}

#[test]
fn labels_far_apart_are_shown_in_pieces() {
    let mut sources = Sources::default();
    let text = format!("type A\n{}type B\n", "# nothing\n".repeat(10_000));
    let file = sources.add("a.graphql", text);
    let finding = Diagnostic::new(codes::DUPLICATE_TYPE, find(&sources, file, "type B"), "twice")
        .also(find(&sources, file, "type A"), "first");
    assert_eq!(
        plain(&sources, finding),
        "\
error[E0201]: twice
     --> a.graphql:10002:1
      |
10002 | type B
      | ^^^^^^
      |
     ::: a.graphql:1:1
      |
    1 | type A
      | ------ first

"
    );
}

#[test]
fn colour_is_a_choice() {
    let (sources, finding) = full();
    let coloured = human(&sources, &[finding], Style { color: true, width: 80 });
    assert!(coloured.contains("\u{1b}["), "{coloured}");
}

#[test]
fn long_lines_are_cut_to_the_width() {
    let mut sources = Sources::default();
    let file = sources.add("a.graphql", format!("# {} here {}\n", "left ".repeat(100), "right ".repeat(100)));
    let finding = Diagnostic::new(codes::SYNTAX, find(&sources, file, "here"), "look");
    let shown = human(&sources, &[finding], Style { color: false, width: 60 });
    assert!(shown.lines().all(|line| line.chars().count() <= 60), "{shown}");
    assert!(shown.contains("here") && shown.contains("^^^^"), "{shown}");
}

#[test]
fn programs_get_json() {
    let (sources, finding) = full();
    let read: serde_json::Value = serde_json::from_str(&json(&sources, &[finding])).expect("JSON");
    assert_eq!(
        read,
        serde_json::json!([{
            "code": "E0209",
            "severity": "error",
            "message": "there is no type `Aa`",
            "labels": [
                {"path": "schemas/a.graphql", "line": 10, "column": 6, "endLine": 10, "endColumn": 8, "text": "not here"},
                {"path": "schemas/a.graphql", "line": 1, "column": 6, "endLine": 1, "endColumn": 7, "text": "near"},
                {"path": "schemas/b.graphql", "line": 1, "column": 6, "endLine": 1, "endColumn": 8, "text": "elsewhere"},
            ],
            "notes": ["a fact"],
            "help": "did you mean `A`?",
            "patches": [
                {"path": "schemas/a.graphql", "line": 10, "column": 6, "endLine": 10, "endColumn": 8, "replacement": "A", "certain": true},
            ],
        }])
    );
    assert_eq!(json(&sources, &[]), "[]\n");
}

#[test]
fn github_gets_commands_it_cannot_misread() {
    let mut sources = Sources::default();
    let file = sources.add("a,b:c%.graphql", "type A {\n  x: Y\n}\n");
    let one =
        Diagnostic::new(codes::UNKNOWN_TYPE, find(&sources, file, "Y"), "100% wrong\nreally").help("a: b, c");
    let many = Diagnostic::new(codes::SYNTAX, find(&sources, file, "{\n  x: Y\n}"), "all of it");
    assert_eq!(
        github(&sources, &[one, many]),
        "\
::error file=a%2Cb%3Ac%25.graphql,line=2,col=6,endLine=2,endColumn=7,title=E0209::100%25 wrong%0Areally%0Aa: b, c
::error file=a%2Cb%3Ac%25.graphql,line=1,endLine=3,title=E0101::all of it
"
    );
}
