//! `columns: […]`: what a rule lets a caller write, and which columns its SQL reads.

use diagnostics::{Diagnostic, Span, codes};
use sql::reference::ReferenceKind;

use crate::arguments::Word;
use crate::build::Builder;
use crate::rule_sql::RuleSql;
use crate::{Command, FieldId, Parsed, PolicyKind, Purpose, TableId};

/// The table's own columns that the SQL parsed since then names. A bare name that an inner table has too is refused elsewhere.
pub(super) fn read(builder: &Builder<'_>, table: TableId, since: usize) -> Vec<FieldId> {
    let table = builder.table(table);
    let mut read = Vec::new();
    for fragment in builder.fragments.iter().skip(since) {
        let Parsed::Expr(parsed) = &fragment.parsed else { continue };
        for reference in &parsed.references {
            let ReferenceKind::Column { qualifier, name, assigned: _ } = &reference.kind else { continue };
            if qualifier.last().is_some_and(|of| of.text != table.name.as_str()) {
                continue;
            }
            let is_it = |field: &crate::Field| field.column().is_some_and(|c| c.name.as_str() == name.text);
            read.extend(table.fields.iter().position(is_it).map(|at| FieldId(at as u32)));
        }
    }
    read.sort();
    read.dedup();
    read
}

/// Does the SQL parsed since then read tables, or ask something again for each row?
pub(super) fn searches(builder: &Builder<'_>, table: TableId, since: usize) -> bool {
    let table = &builder.table(table).name;
    builder.fragments.iter().skip(since).any(|fragment| match (&fragment.parsed, fragment.purpose) {
        (Parsed::Expr(parsed), Purpose::PolicyUsing) => RuleSql { parsed, table }.searches(),
        _ => false,
    })
}

const DECIMAL: crate::Type = crate::Type::Builtin(crate::Builtin::Decimal);

/// The table's own columns that the SQL parsed since then holds against something of the caller's.
pub(super) fn compared(builder: &Builder<'_>, table: TableId, since: usize) -> Vec<FieldId> {
    let table = builder.table(table);
    let mut compared = Vec::new();
    for fragment in builder.fragments.iter().skip(since) {
        let (Parsed::Expr(parsed), Purpose::PolicyUsing) = (&fragment.parsed, fragment.purpose) else {
            continue;
        };
        for name in (RuleSql { parsed, table: &table.name }).compared_columns() {
            // A type of the user's own may have no order that an index could keep.
            let is_it = |field: &crate::Field| {
                field
                    .column()
                    .is_some_and(|c| c.name.as_str() == name && (c.sql_type.is_none() || c.ty == DECIMAL))
            };
            compared.extend(table.fields.iter().position(is_it).map(|at| FieldId(at as u32)));
        }
    }
    compared.sort();
    compared.dedup();
    compared
}

/// The fields a rule lets a caller write.
pub(super) fn decode<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    span: Span,
    words: &[Word<'a>],
    kind: PolicyKind,
    commands: &[Command],
) -> Option<Vec<FieldId>> {
    let inserts = commands.contains(&Command::Insert);
    let problem = if kind == PolicyKind::Restrictive {
        Some((
            "a restrictive policy lets nobody write anything",
            "put `columns` on the policy that opens the rows",
        ))
    } else if !inserts && !commands.contains(&Command::Update) {
        Some(("this policy writes no column", "add INSERT or UPDATE to `for`, or remove `columns`"))
    } else if words.is_empty() {
        Some(("`columns` names no field", "name what may be written, or take UPDATE out of `for`"))
    } else {
        None
    };
    if let Some((message, help)) = problem {
        builder.error(codes::RULE_COLUMNS, span, message, help);
        return None;
    }
    let fields = builder.find_columns(table, words)?;
    for (field, word) in fields.iter().zip(words) {
        let of = builder.table(table);
        let by_itself = of.field(*field).column().is_some_and(|c| c.generated.is_some() || c.identity);
        if by_itself || (!inserts && of.is_fixed(*field)) {
            let at = of.field(*field).span;
            builder.found.push(
                Diagnostic::new(codes::RULE_COLUMNS, word.span, format!("`{}` never changes", word.text))
                    .also(at, "fixed when the row is made")
                    .help("leave it out of `columns`"),
            );
            return None;
        }
    }
    Some(fields)
}
