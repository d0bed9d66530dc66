//! Columns, variables and parameters that a fragment names.

use diagnostics::{Diagnostics, codes, suggest};
use sql::PLPGSQL_VARIABLES;
use sql::reference::{Name, Reference, RelationInScope, RelationKind, scopes_outwards};

use super::View;
use super::known::columns;
use crate::{Parsed, Purpose};

/// Looks a column reference up.
pub(super) fn check(
    view: &View<'_>,
    reference: &Reference,
    qualifier: &[Name],
    name: &Name,
    assigned: bool,
    diagnostics: &mut Diagnostics,
) {
    if assigned {
        // The target of INSERT or SET is the only relation of its scope.
        bare(view, reference, name, true, diagnostics);
        return;
    }
    match qualifier {
        [] => bare(view, reference, name, false, diagnostics),
        [of] => qualified(view, reference, of, name, diagnostics),
        // `schema.table.column`, or a field of a composite column.
        _ => {}
    }
}

fn bare(view: &View<'_>, reference: &Reference, name: &Name, assigned: bool, diagnostics: &mut Diagnostics) {
    let mut found = Vec::new();
    let mut can_tell = true;
    for scope in scopes_outwards(view.scopes, reference.scope) {
        let before = found.len();
        for relation in &scope.relations {
            match columns_of(view, relation) {
                Some(columns) if columns.contains(&name.text.as_str()) => found.push(relation),
                Some(_) => {}
                None => can_tell = false,
            }
            if relation.exposed_name() == Some(&name.text) {
                // The row itself.
                return;
            }
        }
        if found.len() > before || !can_tell {
            break;
        }
    }
    let outer = outer_names(view);
    if let Some(inner) = found.first() {
        // What is assigned to can only be the target's column.
        if !assigned && outer.contains(&name.text) {
            let target = view.scopes.get(reference.scope.index()).is_some_and(|scope| scope.conflict_target);
            shadowed(view, inner, name, target, diagnostics);
        }
        return;
    }
    if !can_tell || outer.contains(&name.text) {
        return;
    }
    let mut candidates: Vec<&str> = scopes_outwards(view.scopes, reference.scope)
        .flat_map(|scope| &scope.relations)
        .filter_map(|relation| columns_of(view, relation))
        .flatten()
        .collect();
    candidates.extend(outer.iter().map(String::as_str));
    unknown(view, name, &candidates, diagnostics);
}

fn unknown(view: &View<'_>, name: &Name, candidates: &[&str], diagnostics: &mut Diagnostics) {
    let finding =
        view.finding(codes::UNKNOWN_COLUMN, &name.range, format!("nothing here is called `{}`", name.text));
    diagnostics.push(match suggest(&name.text, candidates.iter().copied()) {
        Some(other) => finding
            .help(format!("did you mean `{other}`?"))
            .patch(view.fragment.text.span_of(name.range.clone()), other),
        None => finding.help("SQL uses the names of the database: `currentBandwidth` is `current_bandwidth`"),
    });
}

// A policy's own column, or a parameter, that a table inside the query takes away: Postgres silently
// means the inner one in a policy, and plpgsql refuses at run time in a body.
fn shadowed(
    view: &View<'_>,
    inner: &RelationInScope,
    name: &Name,
    conflict_target: bool,
    diagnostics: &mut Diagnostics,
) {
    let inner = inner.exposed_name().unwrap_or("the subquery");
    let text = &name.text;
    let outside = match (view.table(), view.function()) {
        (Some(table), _)
            if is_row_purpose(view.fragment.purpose) && columns(table).any(|column| column == text) =>
        {
            table.name.as_str()
        }
        (_, Some(function)) if view.fragment.purpose == Purpose::FunctionBody => {
            if !function.arguments.iter().any(|argument| argument.name.as_str() == text) {
                return;
            }
            function.name.as_str()
        }
        _ => return,
    };
    if conflict_target {
        // A body in SQL takes the column, and nothing else would do.
        if matches!(view.fragment.parsed, Parsed::Block(_)) {
            diagnostics.push(
                view.finding(codes::CAPTURED_NAME, &name.range, format!("`{text}` could mean two things"))
                    .label(format!("the column, or `{outside}.{text}`?"))
                    .note("ON CONFLICT takes no name of a table before a column")
                    .help("name the constraint instead, `on conflict on constraint …`, or give the parameter another name"),
            );
        }
        return;
    }
    diagnostics.push(
        view.finding(codes::CAPTURED_NAME, &name.range, format!("`{text}` could mean two things"))
            .label(format!("`{inner}.{text}` or `{outside}.{text}`?"))
            .help(format!("write `{inner}.{text}` or `{outside}.{text}`, whichever you mean")),
    );
}

pub(super) fn is_row_purpose(purpose: Purpose) -> bool {
    match purpose {
        Purpose::Check
        | Purpose::Anonymize
        | Purpose::Generated
        | Purpose::IndexPredicate
        | Purpose::Counted
        | Purpose::PolicyUsing
        | Purpose::PolicyCheck => true,
        Purpose::DomainCheck
        | Purpose::Default
        | Purpose::TriggerWhen
        | Purpose::Payload
        | Purpose::Quota
        | Purpose::SignUp
        | Purpose::TriggerBody
        | Purpose::Guard
        | Purpose::FunctionBody
        | Purpose::View
        | Purpose::Fixture => false,
    }
}

/// What a bare name may mean outside of every query of the fragment.
fn outer_names(view: &View<'_>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let fragment = view.fragment;
    match fragment.purpose {
        Purpose::DomainCheck => names.push("value".to_owned()),
        Purpose::Default | Purpose::Fixture | Purpose::View => {}
        Purpose::Quota => names.push("new".to_owned()),
        Purpose::TriggerWhen | Purpose::Payload | Purpose::SignUp => {
            names.extend(["new".to_owned(), "old".to_owned()]);
        }
        Purpose::TriggerBody | Purpose::Guard | Purpose::FunctionBody => {
            if let Some(function) = view.function() {
                names.extend(function.arguments.iter().map(|argument| argument.name.as_str().to_owned()));
            }
        }
        Purpose::Check
        | Purpose::Anonymize
        | Purpose::Generated
        | Purpose::IndexPredicate
        | Purpose::Counted
        | Purpose::PolicyUsing
        | Purpose::PolicyCheck => {
            names.extend(view.table().into_iter().flat_map(columns).map(str::to_owned));
        }
    }
    if let Parsed::Block(body) = &fragment.parsed {
        names.extend(body.variables.iter().map(|variable| variable.name.text.clone()));
        names.extend(PLPGSQL_VARIABLES.iter().map(|name| (*name).to_owned()));
    }
    names
}

fn qualified(view: &View<'_>, reference: &Reference, of: &Name, name: &Name, diagnostics: &mut Diagnostics) {
    let relation = scopes_outwards(view.scopes, reference.scope)
        .flat_map(|scope| &scope.relations)
        .find(|relation| relation.exposed_name() == Some(&of.text));
    let candidates: Option<Vec<&str>> = match relation {
        Some(relation) => columns_of(view, relation),
        None => outer_row(view, of),
    };
    match candidates {
        Some(candidates) if !candidates.contains(&name.text.as_str()) => {
            let message = format!("`{}` has no column `{}`", of.text, name.text);
            let finding = view.finding(codes::UNKNOWN_COLUMN, &name.range, message);
            diagnostics.push(match suggest(&name.text, candidates.iter().copied()) {
                Some(other) => finding
                    .help(format!("did you mean `{}.{other}`?", of.text))
                    .patch(view.fragment.text.span_of(name.range.clone()), other),
                None => finding
                    .help("SQL uses the names of the database: `currentBandwidth` is `current_bandwidth`"),
            });
        }
        Some(_) => {}
        None if relation.is_none() && !may_be_outer(view, of) => {
            let message = format!("nothing here is called `{}`", of.text);
            diagnostics.push(
                view.finding(codes::UNKNOWN_COLUMN, &of.range, message)
                    .help("name a table of the query by its alias, or by its name when it has none"),
            );
        }
        None => {}
    }
}

/// The columns of a row that stands outside of the fragment's queries.
fn outer_row<'a>(view: &View<'a>, of: &Name) -> Option<Vec<&'a str>> {
    let table = view.table();
    match (view.fragment.purpose, of.text.as_str()) {
        (Purpose::TriggerWhen | Purpose::Payload | Purpose::TriggerBody, "new" | "old")
        | (Purpose::Quota, "new") => table.map(|table| columns(table).collect()),
        (purpose, name) if is_row_purpose(purpose) => {
            table.filter(|table| table.name.as_str() == name).map(|table| columns(table).collect())
        }
        (Purpose::Guard | Purpose::FunctionBody, name) => {
            let function = view.function().filter(|function| function.name.as_str() == name)?;
            let mut names: Vec<&str> =
                function.arguments.iter().map(|argument| argument.name.as_str()).collect();
            if let Parsed::Block(body) = &view.fragment.parsed {
                names.extend(body.variables.iter().map(|variable| variable.name.text.as_str()));
            }
            Some(names)
        }
        _ => None,
    }
}

/// Names that qualify something whose fields the text does not tell.
fn may_be_outer(view: &View<'_>, of: &Name) -> bool {
    if matches!(of.text.as_str(), "excluded" | "new" | "old") {
        return true;
    }
    match &view.fragment.parsed {
        Parsed::Block(body) => {
            body.variables.iter().any(|variable| variable.name.text == of.text)
                || body.labels.iter().any(|label| label.text == of.text)
                || body.assigned.iter().any(|path| path.first().is_some_and(|first| first.text == of.text))
        }
        Parsed::Expr(_) | Parsed::Query(_) => false,
    }
}

/// The columns of an item of FROM, when they can be told.
pub(super) fn columns_of<'a>(view: &View<'a>, relation: &'a RelationInScope) -> Option<Vec<&'a str>> {
    if let Some(columns) = &relation.columns {
        return Some(columns.iter().map(String::as_str).collect());
    }
    match relation.kind {
        RelationKind::Table => {
            let own = view.known.columns(relation.schema.as_deref()?, &relation.name)?;
            let own = own.into_iter().enumerate();
            // `as x (a, b)` renames the first columns.
            let renamed =
                own.map(|(i, column)| relation.column_aliases.get(i).map_or(column, String::as_str));
            // Every table also has these: manual, section 5.5.
            Some(renamed.chain(["tableoid", "ctid", "xmin", "xmax"]).collect())
        }
        RelationKind::Cte | RelationKind::Subquery | RelationKind::Function => None,
    }
}
