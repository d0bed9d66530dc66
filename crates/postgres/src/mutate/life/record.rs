//! Records of an audit that say less than they should, or more.

use model::{Audit, Table};
use sql::ident;

use super::slip::{Slip, Slips, slip};
use crate::lower::{Scope, audit_name};
use crate::mutate::MutantKind;

pub(super) fn slips(scope: &Scope<'_>, all: &mut Vec<Slips>) {
    for table in &scope.model.tables {
        let Some(audit) = &table.audit else { continue };
        all.push(Slips {
            kind: MutantKind::Record,
            function: audit_name(scope, table),
            subject: scope.public(&table.name),
            each: each(scope, table, audit),
        });
    }
}

fn each(scope: &Scope<'_>, table: &Table, audit: &Audit) -> Vec<Slip> {
    let name = scope.public(&table.name);
    let mut each = vec![
        slip("does not tell who", format!("{}()", scope.uid()), "null::uuid"),
        slip("calls every change an INSERT", "tg_op", "'INSERT'"),
        slip("names no table", format!("'{name}'"), "'something'"),
        slip("does not tell from where", format!("{}()", scope.private(&ident!("request_ip"))), "null"),
        slip(
            "does not tell with what",
            format!("{}('user-agent')", scope.private(&ident!("request_header"))),
            "null::text",
        ),
        slip("tells of what did not change", "where v.changed", "where true"),
    ];
    for field in &table.key {
        if let Some(column) = table.field(*field).column().filter(|_| audit.columns.row.is_some()) {
            let key = format!("coalesce(new.{}, old.{})", column.name, column.name);
            each.push(slip("does not tell which row went", key, format!("new.{}", column.name)));
        }
    }
    for (at, field) in table.fields.iter().enumerate() {
        let at = model::FieldId(at as u32);
        let Some(column) = field.column().filter(|column| audit.masks(at, column)) else { continue };
        let shown = |row: &str| {
            (
                format!("case when {row}.{} is not null then jsonb '\"***\"' end", column.name),
                format!("to_jsonb({row}.{})", column.name),
            )
        };
        for (row, what) in [("old", "was"), ("new", "is")] {
            let (masked, plain) = shown(row);
            each.push(slip(format!("tells what {} {what}", column.name), masked, plain));
        }
    }
    each
}
