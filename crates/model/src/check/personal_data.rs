//! Data about a person reaches only those who may read it: what rows are masked for is not told on the side.

use std::collections::BTreeMap;

use diagnostics::{Diagnostic, Diagnostics, Span, codes};
use sql::reference::{Access, Reference, ReferenceKind};

use crate::{
    Attribute, Builtin, FieldId, Fragment, Function, Mode, Model, Owner, Pii, Purpose, ResultShape, Rule,
    Table, TableId, Type,
};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    if !model.tables.iter().any(Table::is_masked) {
        return;
    }
    parts(model, diagnostics);
    channels(model, diagnostics);
    invokers(model, diagnostics);
    let tables: BTreeMap<&str, &Table> = model
        .tables
        .iter()
        .filter(|table| table.is_masked())
        .map(|table| (table.name.as_str(), table))
        .collect();
    for fragment in &model.fragments {
        match (fragment.owner, fragment.purpose) {
            (Owner::Table(id), Purpose::Payload) => payload(model.table(id), fragment, diagnostics),
            (Owner::Function(id), Purpose::FunctionBody) => {
                body(model, &model.functions[id.index()], fragment, &tables, diagnostics);
            }
            _ => {}
        }
    }
}

/// What clients see of a row goes through the mask without its private fields, so none of them can say who may read.
fn parts(model: &Model, diagnostics: &mut Diagnostics) {
    for (id, table) in model.tables().filter(|(id, _)| model.visible_part(*id).is_some()) {
        let masked = table.masked().map(|(field, _, pii)| (field, pii.span, &pii.readers));
        let sealed = table.encrypted().map(|(field, _, it)| (field, it.span, &it.readers));
        let told = masked.chain(sealed).flat_map(|(field, span, readers)| {
            readers.iter().map(move |rule| (field, span, decides(model, id, rule)))
        });
        for (field, span, decider) in told {
            let Some(of) = decider.filter(|of| table.field(*of).column().is_some_and(|it| it.private)) else {
                continue;
            };
            let (name, of) = (&table.field(field).graphql, table.field(of));
            diagnostics.push(
                Diagnostic::new(
                    codes::PII,
                    span,
                    format!("`{}` says who may read `{name}`, and never leaves the database", of.graphql),
                )
                .also(of.span, "private, so rows reach the mask without it")
                .help("let another field say it, or leave out `@private`"),
            );
        }
    }
}

/// The field of a row by which a rule about readers decides.
fn decides(model: &Model, id: TableId, rule: &Rule) -> Option<FieldId> {
    let table = model.table(id);
    match rule {
        Rule::Roles(_) | Rule::Permission(_) if model.tenant_root() == Some(id) => table.key.first().copied(),
        Rule::Roles(_) | Rule::Permission(_) => table.tenant_field(),
        rule => rule.field(),
    }
}

/// Everybody who listens to a topic receives the same.
fn channels(model: &Model, diagnostics: &mut Diagnostics) {
    for channel in &model.channels {
        let table = model.table(channel.table);
        let asked = channel.arguments.iter().map(|argument| argument.field);
        let told: Vec<_> = channel.fields.iter().copied().chain(asked).collect();
        if let Some((id, _, pii)) = table.masked().find(|(id, ..)| told.contains(id)) {
            let name = &table.field(id).graphql;
            diagnostics.push(told_to_listeners(
                channel.span,
                format!("`{}` tells `{name}` to everybody who listens, unmasked", channel.graphql),
                pii,
            ));
        }
    }
}

fn told_to_listeners(span: Span, message: String, pii: &Pii) -> Diagnostic {
    Diagnostic::new(codes::PII_TOLD, span, message)
        .also(pii.span, "masked for some readers")
        .help("leave it out: whoever may read it asks for the row, by the key that is sent")
}

/// What NOTIFY sends is heard by every session of the database.
fn payload(table: &Table, fragment: &Fragment, diagnostics: &mut Diagnostics) {
    for reference in super::references(fragment) {
        let ReferenceKind::Column { name, qualifier, .. } = &reference.kind else { continue };
        let whole = qualifier.is_empty() && matches!(name.text.as_str(), "new" | "old");
        let found = table.masked().find(|(_, column, _)| whole || column.name.as_str() == name.text);
        if let Some((_, column, pii)) = found {
            let span = fragment.text.span_of(name.range.clone());
            let message = format!("the payload carries `{}`, unmasked", column.name);
            diagnostics.push(told_to_listeners(span, message, pii));
        }
    }
}

/// With the caller's own rights nobody reads the value, neither to mask it nor to show it.
fn invokers(model: &Model, diagnostics: &mut Diagnostics) {
    for function in model.functions.iter().filter(|function| function.mode == Mode::Invoker) {
        let Some(id) = model.masked_result(function) else { continue };
        let table = model.table(id);
        let masked = table.masked().map(|(field, _, pii)| (field, pii.span));
        let sealed = table.encrypted().map(|(field, _, encrypted)| (field, encrypted.span));
        let Some((field, at)) = masked.chain(sealed).next() else { continue };
        diagnostics.push(
            Diagnostic::new(
                codes::PII_INVOKER,
                function.span,
                format!(
                    "`{}` hands out rows of `{}` with the caller's rights, and no client may read `{}`",
                    function.graphql,
                    table.graphql,
                    table.field(field).graphql
                ),
            )
            .also(at, "masked for some readers")
            .help("leave `mode` out: in mode ROWS the rules bind it all the same, and the row is masked on its way"),
        );
    }
}

/// A row is masked on its way to the client. A value that a body takes out of it is not.
fn body(
    model: &Model,
    function: &Function,
    fragment: &Fragment,
    tables: &BTreeMap<&str, &Table>,
    diagnostics: &mut Diagnostics,
) {
    if function.private || function.schedule.is_some() {
        return;
    }
    let (text, json) = match function.result.shape {
        ResultShape::Void | ResultShape::Row(_) => return,
        ResultShape::Value(ty) => shows(model, ty),
        ResultShape::Composite(id) => {
            let fields = &model.composites[id.index()].fields;
            fields.iter().fold((false, false), |(text, json), field| match field.ty {
                Attribute::Value(ty) => {
                    let (more, whole) = shows(model, ty);
                    (text || more, json || whole)
                }
                Attribute::Row(_) | Attribute::Composite(_) => (text, json),
            })
        }
    };
    if !text && !json {
        return;
    }
    let references = super::references(fragment);
    let schema = model.database.schema.as_str();
    let read: Vec<(&Table, &str)> =
        references.iter().filter_map(|reference| relation(reference, schema, tables)).collect();
    for reference in references {
        let ReferenceKind::Column { qualifier, name, assigned: false } = &reference.kind else { continue };
        let found = read.iter().find_map(|(table, alias)| {
            let of = qualifier.last().is_none_or(|of| of.text == *alias);
            let whole = json && qualifier.is_empty() && name.text == *alias;
            table
                .masked()
                .find(|(_, column, _)| whole || (of && column.name.as_str() == name.text))
                .map(|(_, column, pii)| (*table, column, pii))
        });
        if let Some((table, column, pii)) = found {
            let masked = model.database.private_schema.as_str();
            diagnostics.push(
                Diagnostic::new(
                    codes::UNMASKED,
                    fragment.text.span_of(reference.range.clone()),
                    format!("`{}` may hand out `{}` unmasked", function.graphql, column.name),
                )
                .also(pii.span, "masked for some readers, in rows")
                .help(format!(
                    "return the row, or take the value from `{masked}.masked_{}(…)`; if it is only compared, allow this with a reason",
                    table.name
                )),
            );
            return;
        }
    }
}

/// May a value of the type show a text, or a whole row?
fn shows(model: &Model, ty: Type) -> (bool, bool) {
    match model.builtin(ty) {
        Builtin::Json => (true, true),
        Builtin::Text | Builtin::Email | Builtin::Url | Builtin::Bytes | Builtin::Date => {
            (!matches!(ty, Type::Enum(_)), false)
        }
        Builtin::Uuid
        | Builtin::Integer
        | Builtin::BigInt
        | Builtin::Float
        | Builtin::Decimal
        | Builtin::Boolean
        | Builtin::DateTime
        | Builtin::Time
        | Builtin::Duration
        | Builtin::Inet
        | Builtin::Vector => (false, false),
    }
}

/// A masked table that is read, and what the body calls it.
fn relation<'a>(
    reference: &'a Reference,
    schema: &str,
    tables: &BTreeMap<&str, &'a Table>,
) -> Option<(&'a Table, &'a str)> {
    let ReferenceKind::Relation { schema: Some(of), name, alias, access: Access::Read } = &reference.kind
    else {
        return None;
    };
    let table = tables.get(name.text.as_str()).filter(|_| of.text == schema)?;
    Some((table, alias.as_ref().map_or(name.text.as_str(), |alias| alias.text.as_str())))
}
