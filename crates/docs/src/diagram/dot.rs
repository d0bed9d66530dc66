//! As a graph of Graphviz.
//!
//! Source: <https://graphviz.org/doc/info/lang.html>, and <https://graphviz.org/doc/info/shapes.html#html> for the labels.

use std::fmt::Write as _;

use super::{Column, Diagram, Relation, Table};
use crate::markdown::xml;

impl Diagram {
    /// The text of a Graphviz graph: modules as clusters, tables with their columns, relations from column to column.
    #[must_use]
    pub fn dot(&self) -> String {
        let Self { name, schema: _, modules, tables: _, relations } = self;
        let mut text = format!("digraph {} {{\n", quoted(name));
        text.push_str("  rankdir=LR;\n  node [shape=plain, fontname=\"Helvetica\", fontsize=10];\n");
        text.push_str("  edge [fontname=\"Helvetica\", fontsize=8, color=\"#64748b\"];\n");
        for (at, module) in modules.iter().enumerate() {
            let _ = writeln!(text, "  subgraph cluster_{at} {{");
            let _ =
                writeln!(text, "    label={}; color=\"#cbd5e1\"; fontname=\"Helvetica\";", quoted(module));
            for table in self.of(module) {
                let _ = writeln!(text, "    {} [label=<{}>];", quoted(&table.name), label(table));
            }
            text.push_str("  }\n");
        }
        for relation in relations {
            let Relation { from, column, to, to_column, field, required, unique, reads } = relation;
            let [from, column, to, to_column] = [from, column, to, to_column].map(|name| quoted(name));
            if *reads {
                let _ = writeln!(text, "  {from} -> {to} [label=reads, style=dashed, arrowhead=vee];");
                continue;
            }
            let head = if *required { "teetee" } else { "teeodot" };
            let tail = if *unique { "teeodot" } else { "crowodot" };
            let _ = writeln!(
                text,
                "  {from}:{column} -> {to}:{to_column} [label={}, dir=both, arrowhead={head}, arrowtail={tail}];",
                quoted(field)
            );
        }
        text.push_str("}\n");
        text
    }
}

fn label(table: &Table) -> String {
    let Table { ty, name: _, module: _, description: _, columns, view } = table;
    let mut text = "<table border=\"0\" cellborder=\"1\" cellspacing=\"0\" cellpadding=\"3\">".to_owned();
    let shown = if *view { format!("<i>{}</i>", xml(ty)) } else { format!("<b>{}</b>", xml(ty)) };
    let _ = write!(text, "<tr><td bgcolor=\"#e2e8f0\">{shown}</td></tr>");
    for column in columns {
        let Column { name, ty, key, unique: _, nullable, reference: _, description: _ } = column;
        let mark = if *nullable { "?" } else { "" };
        let shown = if *key { format!("<u>{}</u>", xml(name)) } else { xml(name) };
        let _ = write!(
            text,
            "<tr><td align=\"left\" port=\"{}\">{shown}  <font color=\"#64748b\">{}{mark}</font></td></tr>",
            xml(name),
            xml(ty)
        );
    }
    text.push_str("</table>");
    text
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""))
}
