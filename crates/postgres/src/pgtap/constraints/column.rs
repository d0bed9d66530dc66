//! NOT NULL, the checks of fields and types, computed columns.

use model::condition::{Subject as Compared, recognise};
use model::{Builtin, Column, Field, FieldId, FieldKind, Type};
use sql::Ident;

use super::trials::Trials;
use super::{Subject, broken, plain};
use crate::pgtap::code::{code, text};
use crate::pgtap::fixture::{Cell, Keeper, at_bounds, beyond};
use crate::pgtap::script::Script;
use crate::pgtap::session;

pub(super) fn columns(subject: &Subject<'_, '_>, trials: &mut Trials) {
    for (at, field) in subject.table.fields.iter().enumerate() {
        let at = FieldId(at as u32);
        let Some(column) = field.column() else { continue };
        if column.generated.is_some() {
            generated(subject, field, column, &mut trials.others);
            continue;
        }
        if !column.nullable && !column.identity {
            not_null(subject, at, field, column, trials);
        }
        if let FieldKind::Column(_) = field.kind {
            values(subject, at, column, trials);
            other_checks(subject, column, &mut trials.others);
            elements(subject, at, field, column, trials);
        }
    }
}

fn not_null(subject: &Subject<'_, '_>, at: FieldId, field: &Field, column: &Column, trials: &mut Trials) {
    // The table is named too: a trigger may have carried the NULL elsewhere. A partition has a name of its own.
    let table = if subject.table.is_partitioned() { ".*".to_owned() } else { plain(&subject.table.name) };
    trials.ends(
        subject,
        field.span,
        &subject.new.with(at, Cell::Null),
        format_args!("^23502 {table}\\.{}$", plain(&column.name)),
        format_args!(".{} may not be null", column.name),
    );
}

/// Values at the bounds and beyond.
fn values(subject: &Subject<'_, '_>, at: FieldId, column: &Column, trials: &mut Trials) {
    if column.list {
        return;
    }
    let model = subject.fixture.model;
    let limits = subject.fixture.limits(subject.id, at);
    let own = |keeper: Keeper| keeper != Keeper::Domain;
    for each in at_bounds(model, column.ty, limits, column.name.as_str())
        .into_iter()
        .filter(|each| own(each.by.keeper))
    {
        let row = subject.new.with(at, Cell::value(each.value));
        let what = format_args!(".{} takes {}", column.name, each.what);
        if subject.table.checks.is_empty() && column.unique.is_none() {
            trials.takes(subject, each.by.span, &row, what);
        } else {
            // Another rule of the row may still refuse it; this one does not.
            let refused = subject.refused("23514", check(subject, column, each.by.keeper));
            trials.ends(subject, each.by.span, &row, format_args!("not {refused}"), what);
        }
    }
    for each in
        beyond(model, column.ty, limits, column.name.as_str()).into_iter().filter(|each| own(each.by.keeper))
    {
        let row = subject.new.with(at, Cell::value(each.value));
        let refused = match each.by.keeper {
            // What its type does not take is no violation of a constraint.
            Keeper::Type => "^22000( |$)".to_owned(),
            keeper => subject.refused("23514", check(subject, column, keeper)),
        };
        match broken::unless_hidden(subject, &row, at, each.by.span, &refused) {
            None => {
                let what = format_args!(".{} refuses {}", column.name, each.what);
                trials.ends(subject, each.by.span, &row, refused, what);
            }
            Some(refused) => {
                let what = text(format!("{}.{} refuses {}", subject.name, column.name, each.what));
                let matches = code!("matches({}, {}, {})", subject.attempt(&row), refused, what);
                trials.others.assert(Some(each.by.span), matches);
            }
        }
    }
}

/// Conditions of the field that say more than a bound, a length or a pattern.
fn other_checks(subject: &Subject<'_, '_>, column: &Column, script: &mut Script) {
    for (nth, condition) in column.constraints.checks.iter().enumerate() {
        let understood = recognise(condition.condition.as_str(), Compared::Column(column.name.as_str()));
        if column.list || understood.facts.is_empty() {
            broken::refused(subject, condition, check(subject, column, Keeper::Check(nth)), script);
        }
    }
}

/// The constraint that keeps a limit.
fn check<'f>(subject: &Subject<'f, '_>, column: &'f Column, keeper: Keeper) -> Option<&'f Ident> {
    let made = |suffix: &str| subject.names.column_check(&subject.table.name, &column.name, suffix);
    match keeper {
        Keeper::Domain | Keeper::Type => None,
        Keeper::Length => made("_length_check"),
        Keeper::Range => made("_range_check"),
        Keeper::Pattern => made("_pattern_check"),
        Keeper::Check(nth) => {
            match column.constraints.checks.get(nth).and_then(|check| check.name.as_ref()) {
                Some(name) => Some(name),
                None if nth == 0 => made("_check"),
                None => made(&format!("_check{nth}")),
            }
        }
    }
}

/// What the types of GraphQL promise and those of Postgres do not.
fn elements(subject: &Subject<'_, '_>, at: FieldId, field: &Field, column: &Column, trials: &mut Trials) {
    let builtin = subject.fixture.model.builtin(column.ty);
    let (value, suffix, what) = if column.list {
        ("array[null]", "_elements_check", "a null among its elements")
    } else if builtin == Builtin::Float && matches!(column.ty, Type::Builtin(_)) {
        ("'NaN'", "_number_check", "what is not a number")
    } else {
        return;
    };
    let value = match value {
        "'NaN'" => code!("'NaN'"),
        _ => code!("'{{NULL}}'"),
    };
    let name = subject.names.column_check(&subject.table.name, &column.name, suffix);
    // Nothing is promised that no constraint keeps.
    if let Some(name) = name {
        trials.ends(
            subject,
            field.span,
            &subject.new.with(at, Cell::value(value)),
            subject.refused("23514", Some(name)),
            format_args!(".{} refuses {what}", column.name),
        );
    }
}

/// `@generated`: the value is the expression's, and nobody writes another.
fn generated(subject: &Subject<'_, '_>, field: &Field, column: &Column, script: &mut Script) {
    let Some(expr) = &column.generated else { return };
    script.is(
        Some(field.span),
        code!(
            "(select bool_and({} is not distinct from ({})) from {} {})",
            column.name,
            expr,
            subject.name,
            subject.table.name
        ),
        code!("true"),
        format_args!("{}.{} is computed from its row", subject.name, column.name),
    );
    script.is(
        Some(field.span),
        session::as_owner(&code!("update {} set {} = null", subject.name, column.name)),
        code!("'428C9'"),
        format_args!("{}.{} is written by nobody", subject.name, column.name),
    );
}
