//! As DBML, which dbdiagram.io and dbdocs.io read.
//!
//! Source: <https://dbml.dbdiagram.io/docs/>.

use std::fmt::Write as _;

use super::{Column, Diagram, Relation, Table};

impl Diagram {
    /// The text of a DBML file.
    #[must_use]
    pub fn dbml(&self) -> String {
        let Self { name, schema, modules, tables, relations } = self;
        let full = |table: &str| format!("{}.{}", quoted(schema), quoted(table));
        let mut text = format!("Project {} {{\n  database_type: 'PostgreSQL'\n}}\n", quoted(name));
        for table in tables {
            let Table { ty: _, name, module: _, description, columns, view } = table;
            let _ = writeln!(text, "\nTable {} {{", full(name));
            for column in columns {
                let _ = writeln!(text, "  {}", field(column));
            }
            // A table of which only the name is shown; the language wants a column.
            if columns.is_empty() {
                text.push_str("  id any\n");
            }
            // The language knows no views.
            let description = match (view, description) {
                (true, Some(description)) => Some(format!("View: {description}")),
                (true, None) => Some("View".to_owned()),
                (false, description) => description.clone(),
            };
            if let Some(description) = &description {
                let _ = writeln!(text, "  Note: {}", note(description));
            }
            text.push_str("}\n");
        }
        text.push('\n');
        for relation in relations.iter().filter(|relation| !relation.reads) {
            let Relation { from, column, to, to_column, field: _, required: _, unique, reads: _ } = relation;
            let sign = if *unique { "-" } else { ">" };
            let shown = tables.iter().any(|table| table.name == *to && !table.columns.is_empty());
            let to_column = if shown { to_column.as_str() } else { "id" };
            let _ = writeln!(
                text,
                "Ref: {}.{} {sign} {}.{}",
                full(from),
                quoted(column),
                full(to),
                quoted(to_column)
            );
        }
        for module in modules {
            let _ = writeln!(text, "\nTableGroup {} {{", quoted(module));
            for table in self.of(module) {
                let _ = writeln!(text, "  {}", full(&table.name));
            }
            text.push_str("}\n");
        }
        text
    }
}

fn field(column: &Column) -> String {
    let Column { name, ty, key, unique, nullable, reference: _, description } = column;
    let mut settings: Vec<String> =
        [(*key, "pk"), (*unique && !*key, "unique"), (!*nullable && !*key, "not null")]
            .into_iter()
            .filter(|(is, _)| *is)
            .map(|(_, word)| word.to_owned())
            .collect();
    settings.extend(description.as_ref().map(|text| format!("note: {}", note(text))));
    let settings = if settings.is_empty() { String::new() } else { format!(" [{}]", settings.join(", ")) };
    format!("{} {}{settings}", quoted(name), quoted(ty))
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""))
}

fn note(text: &str) -> String {
    format!(
        "'{}'",
        text.split_whitespace().collect::<Vec<_>>().join(" ").replace('\\', "\\\\").replace('\'', "\\'")
    )
}
