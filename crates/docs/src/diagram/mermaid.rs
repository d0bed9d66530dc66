//! As an entity relationship diagram of Mermaid, which GitHub draws.
//!
//! Source: <https://mermaid.js.org/syntax/entityRelationshipDiagram.html>.

use std::fmt::Write as _;

use super::{Column, Diagram, Relation, Table};

impl Diagram {
    /// The text of a Mermaid diagram.
    #[must_use]
    pub fn mermaid(&self) -> String {
        let Self { name: _, schema: _, modules: _, tables, relations } = self;
        let mut text = "erDiagram\n".to_owned();
        for table in tables {
            let Table { ty: _, name, module: _, description: _, columns, view: _ } = table;
            let _ = writeln!(text, "  \"{}\" {{", quoted(name));
            for column in columns {
                let _ = writeln!(text, "    {}", attribute(column));
            }
            text.push_str("  }\n");
        }
        for relation in relations {
            let Relation { from, column: _, to, to_column: _, field, required, unique, reads } = relation;
            let near = if *unique { "|o" } else { "}o" };
            let line = if *reads { ".." } else { "--" };
            let far = if *required { "||" } else { "o|" };
            let _ = writeln!(
                text,
                "  \"{}\" {near}{line}{far} \"{}\" : \"{}\"",
                quoted(from),
                quoted(to),
                quoted(field)
            );
        }
        text
    }
}

fn attribute(column: &Column) -> String {
    let Column { name, ty, key, unique, nullable: _, reference, description: _ } = column;
    let marks: Vec<&str> = [(*key, "PK"), (*reference, "FK"), (*unique && !*key, "UK")]
        .into_iter()
        .filter_map(|(is, mark)| is.then_some(mark))
        .collect();
    format!("{} {} {}", word(ty), word(name), marks.join(", ")).trim_end().to_owned()
}

/// What Mermaid takes for a type or a name: letters, digits, and a few signs, of which `.` and `,` are none.
fn word(text: &str) -> String {
    let text = text.replace(", ", "-").replace(',', "-");
    let kept = |c: char| if c.is_alphanumeric() || "_-[]()".contains(c) { c } else { '_' };
    let word: String = text.chars().map(kept).collect();
    if word.starts_with(|first: char| first.is_alphabetic() || first == '_') {
        word
    } else {
        format!("_{word}")
    }
}

/// Between double quotes a name may have anything but these.
fn quoted(name: &str) -> String {
    name.replace(['"', '%', '\\'], "_")
}
