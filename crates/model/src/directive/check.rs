//! `@check(sql:, name:)` on a field and on a type.

use diagnostics::{Diagnostic, codes};
use syntax::ast::{Directive, Field};

use crate::build::{Builder, directives};
use crate::{Check, Owner, Purpose, TableId};

fn one<'a>(builder: &mut Builder<'a>, directive: &'a Directive, owner: Owner) -> Option<Check> {
    builder.read(directive, |builder, arguments| {
        let name = match arguments.word("name") {
            Some(word) => Some(builder.ident(word.text, word.span)?),
            None => None,
        };
        let condition = builder.expr(arguments.text("sql")?, Purpose::Check, owner)?;
        Some(Check { span: arguments.span(), name, condition })
    })
}

/// The conditions on a field.
pub(crate) fn on_field<'a>(builder: &mut Builder<'a>, field: &'a Field, owner: Owner) -> Vec<Check> {
    directives(&field.directives, "check").filter_map(|directive| one(builder, directive, owner)).collect()
}

/// The conditions on types, and names that stand twice on a table.
pub(crate) fn decode(builder: &mut Builder<'_>) {
    for table in builder.table_ids() {
        let checks: Vec<Check> = builder
            .on_table(table, "check")
            .filter_map(|directive| one(builder, directive, Owner::Table(table)))
            .collect();
        builder.table_mut(table).checks = checks;
        names(builder, table);
    }
}

fn names(builder: &mut Builder<'_>, table: TableId) {
    let of = builder.table(table);
    let on_fields =
        of.fields.iter().filter_map(|field| field.column()).flat_map(|column| &column.constraints.checks);
    let named: Vec<_> =
        on_fields.chain(&of.checks).filter_map(|check| Some((check.name.clone()?, check.span))).collect();
    for (i, (name, span)) in named.iter().enumerate() {
        if let Some((_, first)) = named[..i].iter().find(|(other, _)| other == name) {
            builder.found.push(
                Diagnostic::new(codes::NAME_COLLISION, *span, format!("two conditions are called `{name}`"))
                    .label("the second")
                    .also(*first, "the first")
                    .help("rename one"),
            );
        }
    }
}
