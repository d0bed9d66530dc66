//! The tables of a module: columns, keys, relations, rules in words, who may do what, and what becomes of rows.

use std::fmt::Write as _;

use catalog::{Constraint, ConstraintKind};
use model::{Column, FieldKind, FieldRef, Model, Table, TableId};

use super::access;
use super::functions::{allowed, type_name};
use super::life;
use crate::Domain;
use crate::diagram::{self, Diagram, View};
use crate::markdown::{anchor, code, codes, remarks, sentence};
use crate::words;

pub(super) fn page(domain: Domain<'_>, module: &str) -> String {
    let Domain { name, model, catalog, matrix: _, errors: _ } = domain;
    let mut text = format!("# {}: {}\n", sentence(name), sentence(module));
    let view = View { module: Some(module.to_owned()), ..View::default() };
    if let Ok(mut diagram) = Diagram::new(name, model, catalog, &view) {
        // On a page that lists every column, the picture shows how tables hang together.
        for table in &mut diagram.tables {
            table.columns.retain(|column| column.key || column.reference);
        }
        let _ = write!(text, "\n```mermaid\n{}```\n", diagram.mermaid());
    }
    for (id, table) in model.tables() {
        if diagram::module_name(model, id) == module {
            section(domain, id, table, &mut text);
        }
    }
    text
}

fn section(domain: Domain<'_>, id: TableId, table: &Table, text: &mut String) {
    let Domain { name: _, model, catalog, matrix, errors: _ } = domain;
    let full = model.database.schema.qualify(&table.name);
    let existing = catalog.tables.iter().find(|it| it.name == full);
    let _ = write!(text, "\n## {}\n", sentence(&table.graphql));
    if let Some(description) = &table.description {
        let _ = write!(text, "\n{}\n", sentence(description));
    }
    let _ = write!(text, "\n{}, {}.\n", code(&full.to_string()), words::tenancy(table));
    fields(model, table, existing, text);
    if let Some(existing) = existing {
        keys(existing, text);
    }
    relations(model, id, text);
    rules(model, id, table, text);
    if let Some(entry) = matrix.find(&table.graphql) {
        let _ = write!(
            text,
            "\n### Who may do what with {}\n\n{}",
            sentence(&table.graphql),
            access::table(matrix, entry)
        );
    }
    let life = life::sentences(model, table);
    if !life.is_empty() {
        let _ = write!(text, "\n### What becomes of rows of {}\n\n", sentence(&table.graphql));
        for line in life {
            let _ = writeln!(text, "- {line}");
        }
    }
}

fn fields(model: &Model, table: &Table, existing: Option<&catalog::Table>, text: &mut String) {
    text.push_str("\n| field | column | type | default | |\n|---|---|---|---|---|\n");
    for field in &table.fields {
        let Some(column) = field.column() else { continue };
        let made = existing.and_then(|table| table.columns.iter().find(|it| it.name == column.name));
        let ty = match &field.kind {
            FieldKind::Reference(..) | FieldKind::Inverse { .. } | FieldKind::ManyToMany { .. } => None,
            FieldKind::Column(_) => Some(type_name(model, column.ty, column.list)),
        };
        let ty = ty.or_else(|| Some(made?.ty.to_string())).unwrap_or_default();
        let mark = if column.nullable { "" } else { "!" };
        let default =
            made.and_then(|made| made.default.as_ref()).map(|it| code(it.as_str())).unwrap_or_default();
        let _ = writeln!(
            text,
            "| {} | {} | {} | {default} | {} |",
            code(&field.graphql),
            code(column.name.as_str()),
            code(&format!("{ty}{mark}")),
            notes(field.description.as_deref(), column)
        );
    }
}

fn notes(description: Option<&str>, column: &Column) -> String {
    let mut said: Vec<String> = description.map(sentence).into_iter().collect();
    said.extend(allowed(&column.constraints));
    said.extend(column.generated.iter().map(|it| format!("computed: {}", code(it.as_str()))));
    let marks = [
        (column.identity, "counted up by Postgres"),
        (column.updated_at, "set by every change"),
        (column.version, "counts the changes of the row"),
        (column.deleted_at, "when the row was deleted"),
        (column.frozen, "never changes"),
        (column.private, "never leaves the database"),
    ];
    said.extend(marks.into_iter().filter(|(is, _)| *is).map(|(_, words)| words.to_owned()));
    remarks(&said)
}

fn keys(table: &catalog::Table, text: &mut String) {
    text.push('\n');
    for Constraint { name, kind, late: _, origin: _ } in &table.constraints {
        let said = match kind {
            ConstraintKind::PrimaryKey { columns } => format!("primary key: {}", idents(columns)),
            ConstraintKind::Unique { columns } => format!("unique: {}", idents(columns)),
            // Those of one field stand beside it.
            ConstraintKind::Check { condition: _, column: Some(_) } => continue,
            ConstraintKind::Check { condition, column: None } => {
                format!("always: {}", code(condition.as_str()))
            }
            ConstraintKind::ForeignKey { columns, references, referenced, on_delete: _, deferrable } => {
                let late = if *deferrable { ", checked at the end of the transaction" } else { "" };
                format!(
                    "{} → {} ({}){late}",
                    idents(columns),
                    code(&references.to_string()),
                    idents(referenced)
                )
            }
        };
        let _ = writeln!(text, "- {said} ({})", code(name.as_str()));
    }
}

fn idents(columns: &[sql::Ident]) -> String {
    codes(columns.iter().map(sql::Ident::as_str))
}

fn relations(model: &Model, id: TableId, text: &mut String) {
    let link = |to: TableId| {
        let table = model.table(to);
        let name = sentence(&table.graphql);
        format!("[{name}]({}.md#{})", diagram::module_name(model, to), anchor(&table.graphql))
    };
    let table = model.table(id);
    let out = table.fields.iter().filter_map(|field| {
        let to = field.foreign_key()?.table()?;
        Some(format!("{} → {}", code(&field.graphql), link(to)))
    });
    let into = model
        .graph
        .referrers(id)
        .filter(|at| at.table != id)
        .map(|at: FieldRef| format!("{} {}", link(at.table), code(&model.field(at).graphql)));
    let (out, into): (Vec<String>, Vec<String>) = (out.collect(), into.collect());
    if !out.is_empty() {
        let _ = write!(text, "\nPoints at {}.\n", out.join(", "));
    }
    if !into.is_empty() {
        let _ = write!(text, "\nPointed at by {}.\n", into.join(", "));
    }
}

fn rules(model: &Model, id: TableId, table: &Table, text: &mut String) {
    if table.policies.is_empty() {
        text.push_str("\nNo rule opens a row to anybody.\n");
        return;
    }
    text.push('\n');
    for policy in &table.policies {
        let _ = writeln!(text, "- {}", words::policy(model, id, policy));
    }
}
