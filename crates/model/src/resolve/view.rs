//! Views: their columns against the fields of their types, and who reads them.

use std::collections::BTreeMap;

use diagnostics::{Diagnostic, Diagnostics, codes, suggest};
use petgraph::graphmap::DiGraphMap;
use sql::reference::{
    Access, Name, Reference, ReferenceKind, RelationInScope, RelationKind, scopes_outwards,
};
use sql::{Output, SelectList};

use super::column::columns_of;
use super::column_type::{Inferred, Told, infer, type_name};
use super::{Known, View};
use crate::{
    Attribute, Column, Composite, CompositeField, CompositeId, Field, Mode, Owner, Parsed, Purpose, Table,
};

/// Helpers whose answer is another one for everybody.
const ASK_THE_CALLER: &[&str] = &[
    "uid",
    "me",
    "tenants",
    "tenants_as",
    super::known::TENANTS_WITH,
    "my_reports",
    "request_header",
    "request_ip",
    "called_for",
];

/// Words of SQL that do.
const CALLER: &[&str] = &["current_user", "session_user", "user", "current_role", "current_setting"];

/// Everything about the query of a view.
pub(super) fn check(view: &View<'_>, diagnostics: &mut Diagnostics) {
    let (Some((composite, declared)), Parsed::Query(query)) = (view.view(), &view.fragment.parsed) else {
        return;
    };
    let Some(list) = &query.list else {
        diagnostics.push(
            view.finding(
                codes::VIEW_COLUMN,
                &(0..query.text().len()),
                "this query says nothing of its columns",
            )
            .help("write a SELECT that names them"),
        );
        return;
    };
    if let Some(star) = &list.star {
        let names: Vec<&str> = composite.fields.iter().map(|field| field.name.as_str()).collect();
        diagnostics.push(
            view.finding(codes::VIEW_COLUMN, star, "`*` is whatever columns there are when the view is made")
                .help(format!("name them: {}", names.join(", "))),
        );
        return;
    }
    if columns(view, composite, list, diagnostics) {
        for output in &list.outputs {
            if let Some(field) =
                composite.fields.iter().find(|it| output.name.as_deref() == Some(it.name.as_str()))
            {
                one(view, list, output, field, diagnostics);
            }
        }
    }
    closed(view, list, declared.stored.is_some(), diagnostics);
    if declared.stored.is_some() {
        nobody_asks(view, diagnostics);
    }
}

/// Is each column a field, and each field a column?
fn columns(view: &View<'_>, composite: &Composite, list: &SelectList, diagnostics: &mut Diagnostics) -> bool {
    let fields: Vec<&str> = composite.fields.iter().map(|field| field.name.as_str()).collect();
    let named: Vec<&str> = list.outputs.iter().filter_map(|output| output.name.as_deref()).collect();
    let mut fits = true;
    for (at, output) in list.outputs.iter().enumerate() {
        let finding = match &output.name {
            None => view
                .finding(codes::VIEW_COLUMN, &output.range, "this column has no name")
                .help("name it after a field: `… as total`"),
            Some(name) if named.iter().take(at).any(|other| other == name) => view
                .finding(codes::VIEW_COLUMN, &output.range, format!("two columns are called `{name}`"))
                .help("give one of them another name: `… as other`"),
            Some(name) if !fields.contains(&name.as_str()) => {
                let message = format!("`{}` has no field for the column `{name}`", composite.graphql);
                let finding =
                    view.finding(codes::VIEW_COLUMN, &output.range, message).also(composite.span, "its type");
                let free = fields.iter().copied().filter(|field| !named.contains(field));
                match suggest(name, free) {
                    Some(meant) => finding.help(format!("did you mean `… as {meant}`?")),
                    None => finding.help("add the field, or leave the column out"),
                }
            }
            Some(_) => continue,
        };
        fits = false;
        diagnostics.push(finding);
    }
    for field in composite.fields.iter().filter(|field| !named.contains(&field.name.as_str())) {
        fits = false;
        let message = format!("the query has no column `{}` for this field", field.name);
        diagnostics.push(
            Diagnostic::new(codes::VIEW_COLUMN, field.span, message)
                .also(view.fragment.text.span, "the query")
                .help(format!("select it: `… as {}`", field.name)),
        );
    }
    fits
}

/// Does a column hold what its field says?
fn one(
    view: &View<'_>,
    list: &SelectList,
    output: &Output,
    field: &CompositeField,
    diagnostics: &mut Diagnostics,
) {
    let found = infer(view, list, &output.value);
    let Inferred { told, nullable } = &found;
    let Attribute::Value(wanted) = field.ty else { return };
    let says = |list: bool, name: &str| if list { format!("[{name}!]") } else { name.to_owned() };
    let model = view.known.model;
    let other = match told {
        Some((Told::Ours(ty), array)) if *ty == wanted && *array == field.list => None,
        Some((Told::Ours(ty), array)) => Some(format!("`{}`", says(*array, type_name(model, *ty)))),
        Some((Told::Foreign(name), array)) => {
            Some(format!("of the SQL type `{name}{}`", if *array { "[]" } else { "" }))
        }
        None => None,
    };
    if let Some(other) = other {
        let wanted = says(field.list, type_name(model, wanted));
        let message = format!("`{}` is {other}, and the field says `{wanted}`", field.name);
        diagnostics.push(
            view.finding(codes::VIEW_COLUMN, &output.range, message)
                .also(field.span, "the field")
                .help("change the field's type, or cast the column: `…::type`"),
        );
    }
    if *nullable == Some(true) && !field.nullable {
        let message = format!("`{}` may be null, and the field says that it never is", field.name);
        diagnostics.push(
            view.finding(codes::VIEW_COLUMN, &output.range, message)
                .also(field.span, "the field")
                .help("remove the `!` of the field, or say what stands for nothing: `coalesce(…, 0)`"),
        );
    }
}

/// What rows are masked for, what is sealed and what no client may read is not told on the side.
fn closed(view: &View<'_>, list: &SelectList, stored: bool, diagnostics: &mut Diagnostics) {
    let by_clients = !stored && view.known.model.database.access == crate::Access::Tables;
    for reference in view.references {
        let told: Option<(&Table, &Field, &Column)> = match &reference.kind {
            ReferenceKind::Column { qualifier, name, .. } => {
                source(view, reference, qualifier, name).filter(|(.., column)| {
                    let shown = reference.scope == list.scope
                        && list.outputs.iter().any(|output| {
                            output.range == reference.range || {
                                // `d.secret as shown`
                                output.range.start == reference.range.start
                                    && matches!(output.value, sql::Value::Column { .. })
                            }
                        });
                    is_sealed(column) || column.private && (by_clients || shown)
                })
            }
            ReferenceKind::Star { qualifier } => {
                let of = qualifier.last().map(|of| of.text.as_str());
                let scope = view.scopes.get(reference.scope.index());
                let mut relations = scope.into_iter().flat_map(|scope| &scope.relations);
                relations.find_map(|relation| {
                    let named = of.is_none() || relation.exposed_name() == of;
                    first_closed(table(view, relation).filter(|_| named)?, by_clients)
                })
            }
            ReferenceKind::Function { .. } | ReferenceKind::Relation { .. } | ReferenceKind::Type { .. } => {
                None
            }
        };
        let Some((table, field, column)) = told else { continue };
        let (message, why, help) = if is_sealed(column) {
            let at = column.pii.as_ref().map(|pii| pii.span);
            let at = at.or(column.encrypted.as_ref().map(|sealed| sealed.span)).unwrap_or(field.span);
            let message =
                format!("this shows `{}.{}` to everybody who reads the view", table.graphql, field.graphql);
            (
                message,
                (at, "masked or sealed in the rows of the table"),
                "leave it out: whoever may read it asks for the row",
            )
        } else {
            let message = format!("`{}.{}` is private, and a view shows it", table.graphql, field.graphql);
            (message, (field.span, "no client reads it"), "leave it out")
        };
        diagnostics.push(view.finding(codes::VIEW, &reference.range, message).also(why.0, why.1).help(help));
    }
}

fn is_sealed(column: &Column) -> bool {
    column.pii.is_some() || column.encrypted.is_some()
}

fn first_closed(table: &Table, by_clients: bool) -> Option<(&Table, &Field, &Column)> {
    let mut columns = table.fields.iter().filter_map(|field| Some((table, field, field.column()?)));
    columns.find(|(.., column)| is_sealed(column) || by_clients && column.private)
}

/// The table's column that a reference names. A bare name of an item is its whole row, so the first that is closed.
fn source<'a>(
    view: &View<'a>,
    reference: &Reference,
    qualifier: &[Name],
    name: &Name,
) -> Option<(&'a Table, &'a Field, &'a Column)> {
    let of = qualifier.last().map(|of| of.text.as_str());
    for scope in scopes_outwards(view.scopes, reference.scope) {
        for relation in &scope.relations {
            let Some(table) = table(view, relation) else { continue };
            if of.is_none() && relation.exposed_name() == Some(&name.text) {
                return first_closed(table, true);
            }
            if of.is_some() && relation.exposed_name() != of {
                continue;
            }
            let mut columns = table.fields.iter().filter_map(|field| Some((table, field, field.column()?)));
            if let Some(found) = columns.find(|(.., column)| column.name.as_str() == name.text) {
                return Some(found);
            }
        }
    }
    None
}

fn table<'a>(view: &View<'a>, relation: &RelationInScope) -> Option<&'a Table> {
    let ours = relation.kind == RelationKind::Table
        && relation.schema.as_deref() == Some(view.known.schema)
        && relation.column_aliases.is_empty();
    view.known.table(&relation.name).filter(|_| ours)
}

/// A refresh happens for nobody in particular, and everybody reads what it made.
fn nobody_asks(view: &View<'_>, diagnostics: &mut Diagnostics) {
    for reference in view.references {
        let ReferenceKind::Function { schema, name, .. } = &reference.kind else { continue };
        let asks = match schema {
            Some(schema) if schema.text == view.known.private => ASK_THE_CALLER.contains(&name.text.as_str()),
            Some(schema) => schema.text == "auth",
            None => CALLER.contains(&name.text.as_str()),
        };
        if asks {
            let message = format!("`{}` asks who calls, and a refresh is nobody's call", name.text);
            diagnostics.push(
                view.finding(codes::STORED_VIEW, &reference.range, message)
                    .help("store the rows of everybody, and ask in the function that reads them"),
            );
        }
    }
}

/// May this piece of SQL do that with a view?
pub(super) fn check_use(
    view: &View<'_>,
    schema: &Name,
    name: &Name,
    access: Access,
    diagnostics: &mut Diagnostics,
) {
    let Some((composite, declared)) = view.known.view(&schema.text, &name.text) else { return };
    if access != Access::Read {
        let message = format!("`{}` is a view, and nobody writes its rows", composite.graphql);
        diagnostics.push(
            view.finding(codes::VIEW, &name.range, message)
                .also(declared.span, "made of other rows")
                .help("write the rows of the tables that it reads"),
        );
        return;
    }
    if declared.stored.is_none() {
        return;
    }
    let who = match view.fragment.owner {
        Owner::Function(id) => match view.known.model.functions[id.index()].mode {
            Mode::System { .. } => return,
            Mode::Rows => "a function of mode ROWS",
            Mode::Tenant => "a function of mode TENANT",
            Mode::Invoker => "a function of mode INVOKER",
        },
        Owner::View(id) if view.known.model.composites[id.index()].is_stored() => return,
        Owner::View(_) => "a view, which reads with the rights of whoever asks,",
        Owner::Table(_) if view.fragment.purpose == Purpose::TriggerBody => return,
        Owner::Table(_) | Owner::Scalar(_) => "a rule",
    };
    let message = format!("{who} has no right to read `{}`", composite.graphql);
    diagnostics.push(
        view.finding(codes::STORED_VIEW, &name.range, message)
            .label("no policy binds what is stored, so nobody is granted it")
            .also(declared.span, "stored")
            .help(
                "read it in a function with `mode: SYSTEM`, which says why, and hold its rows to the caller's tenants there",
            ),
    );
}

/// Views that read each other.
pub(super) fn check_circles(known: &Known<'_>, diagnostics: &mut Diagnostics) {
    let mut reads: DiGraphMap<CompositeId, ()> = DiGraphMap::new();
    let mut spans = BTreeMap::new();
    for fragment in &known.model.fragments {
        let Owner::View(id) = fragment.owner else { continue };
        for reference in View::new(known, fragment).references {
            let ReferenceKind::Relation { schema: Some(schema), name, .. } = &reference.kind else {
                continue;
            };
            if let Some(read) = known.view_id(&schema.text, &name.text) {
                reads.add_edge(id, read, ());
                spans.entry(id).or_insert_with(|| fragment.text.span_of(name.range.clone()));
            }
        }
    }
    for circle in petgraph::algo::tarjan_scc(&reads) {
        let Some(first) = circle.iter().min() else { continue };
        if circle.len() == 1 && !reads.contains_edge(*first, *first) {
            continue;
        }
        let Some(span) = spans.get(first) else { continue };
        let mut ids = circle.clone();
        ids.sort();
        let names: Vec<&str> =
            ids.iter().map(|id| known.model.composites[id.index()].graphql.as_str()).collect();
        let message = if names.len() == 1 {
            format!("`{}` reads itself", names[0])
        } else {
            format!("{} read each other in a circle", names.join(", "))
        };
        diagnostics.push(
            Diagnostic::new(codes::VIEW, *span, message)
                .label("a view is made when all that it reads is there")
                .help("read the tables instead, or `with recursive` in one of them"),
        );
    }
}

/// The columns of an item of FROM; see [`columns_of`].
pub(super) fn has_column(view: &View<'_>, relation: &RelationInScope, name: &str) -> Option<bool> {
    columns_of(view, relation).map(|columns| columns.contains(&name))
}
