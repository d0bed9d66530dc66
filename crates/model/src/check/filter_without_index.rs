//! Conditions in bodies that rules bind, on columns with an index that such a condition cannot use.
//!
//! [`super::not_leakproof`] speaks of indexes that no query under row level security can search. One that is there for a function of
//! mode SYSTEM, or to sort, is allowed; a condition that counts on it in a function of another mode looks at every row all the same.

use std::collections::BTreeMap;
use std::ops::Range;

use diagnostics::{Diagnostic, Diagnostics, codes};
use sql::reference::{Name, Reference, ReferenceKind, RelationKind, Scope, scopes_outwards};
use sql::token::{Token, TokenKind, tokens};

use super::not_leakproof::is_leakproof;
use crate::{Field, FieldId, Fragment, Index, Mode, Model, Owner, Parsed, Purpose, Table};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let tables: Tables<'_> = model.tables.iter().map(|table| (table.name.as_str(), table)).collect();
    for fragment in model.fragments.iter().filter(|it| it.purpose == Purpose::FunctionBody) {
        let Owner::Function(id) = fragment.owner else { continue };
        let bound = model.functions.get(id.index()).filter(|it| !matches!(it.mode, Mode::System { .. }));
        let Some(function) = bound else { continue };
        for Lost { table, field, index, operator, by_type } in lost(model, &tables, fragment) {
            diagnostics.push(
                Diagnostic::new(
                    codes::NOT_LEAKPROOF,
                    fragment.text.span_of(operator.clone()),
                    format!("`{}` holds every row of {} against this condition", function.graphql, table.graphql),
                )
                .label(if by_type {
                    format!("comparing `{}` is not leakproof, so rules go first", field.graphql)
                } else {
                    "this operator is not leakproof, so rules go first".to_owned()
                })
                .also(index.span, "this index lies idle here")
                .help(if by_type {
                    "compare a value whose comparison is leakproof, or search in a function of mode SYSTEM that holds the rows to the caller's tenant; if there are few, allow it with a reason"
                } else {
                    "search in a function of mode SYSTEM that holds the rows to the caller's tenant; if there are few, allow it with a reason"
                }),
            );
        }
    }
}

/// The declared tables by name.
type Tables<'m> = BTreeMap<&'m str, &'m Table>;

/// A condition whose index is of no use to it.
struct Lost<'m> {
    table: &'m Table,
    field: &'m Field,
    index: &'m Index,
    operator: Range<usize>,
    /// Is it the type's own comparison, and not a search?
    by_type: bool,
}

/// One for each index and body.
fn lost<'m>(model: &'m Model, tables: &Tables<'m>, fragment: &Fragment) -> Vec<Lost<'m>> {
    let scopes: &[Scope] = match &fragment.parsed {
        Parsed::Expr(_) => return Vec::new(),
        Parsed::Query(query) => &query.scopes,
        Parsed::Block(block) => &block.scopes,
    };
    let indexed = |reference: &Reference| {
        let (table, id) = column_of(model, tables, scopes, reference)?;
        let field = table.field(id);
        let column = field.column()?;
        let own =
            table.indexes.iter().find(|index| index.columns.first().is_some_and(|it| it.field == id))?;
        Some((table, field, column, own))
    };
    let mut words = Vec::new();
    let mut found: Vec<Lost<'m>> = Vec::new();
    for reference in super::references(fragment) {
        let Some((table, field, column, index)) = indexed(reference) else { continue };
        if words.is_empty() {
            words = tokens(&fragment.text.value).collect();
        }
        let searched = index.using.as_ref().map_or("btree", sql::Ident::as_str);
        let by_type = matches!(searched, "btree" | "hash" | "brin");
        let lost: &[&str] = match by_type {
            true if is_leakproof(model, column) => &[],
            true => &COMPARISONS,
            false => &SEARCHES,
        };
        let operator = operator(&words, &reference.range, lost);
        let told = found.iter().any(|other| std::ptr::eq(other.index, index));
        if let Some(operator) = operator.filter(|_| !told) {
            found.push(Lost { table, field, index, operator, by_type });
        }
    }
    found
}

/// What a type's own order and equality answer.
const COMPARISONS: [&str; 7] = ["=", "<", ">", "<=", ">=", "between", "in"];

/// What gin, gist and spgist search by.
const SEARCHES: [&str; 18] = [
    "@@", "@>", "<@", "&&", "?", "?|", "?&", "%", "<%", "%>", "~", "~*", "@", "<<", ">>", "like", "ilike",
    "similar",
];

/// The column of a declared table that a reference names.
fn column_of<'m>(
    model: &Model,
    tables: &Tables<'m>,
    scopes: &[Scope],
    reference: &Reference,
) -> Option<(&'m Table, FieldId)> {
    let ReferenceKind::Column { qualifier, name, assigned: false } = &reference.kind else { return None };
    let schema = model.database.schema.as_str();
    let of_table = |relation: &sql::reference::RelationInScope| {
        let named = qualifier.last().is_none_or(|of| relation.exposed_name() == Some(of.text.as_str()));
        let declared = relation.kind == RelationKind::Table && relation.schema.as_deref() == Some(schema);
        let table = *tables.get(relation.name.as_str()).filter(|_| named && declared)?;
        Some((table, column_named(table, name)?))
    };
    scopes_outwards(scopes, reference.scope).flat_map(|scope| &scope.relations).find_map(of_table)
}

fn column_named(table: &Table, name: &Name) -> Option<FieldId> {
    let is_it = |field: &Field| field.column().is_some_and(|column| column.name.as_str() == name.text);
    table.fields.iter().position(is_it).map(|at| FieldId(at as u32))
}

/// The operator next to a column in a condition, if it is one of those.
fn operator(words: &[Token<'_>], column: &Range<usize>, wanted: &[&str]) -> Option<Range<usize>> {
    let first = words.iter().position(|word| word.start == column.start)?;
    let after = first + words.get(first..)?.iter().position(|word| word.range().end >= column.end)? + 1;
    let negated = words.get(after).is_some_and(|word| word.is("not"));
    let is_wanted = |word: &&Token<'_>| {
        word.is_any(wanted) || (word.kind == TokenKind::Operator && wanted.contains(&word.text))
    };
    let beside = [Some(after + usize::from(negated)), first.checked_sub(1)];
    let found = beside.into_iter().flatten().filter_map(|at| words.get(at)).find(is_wanted)?;
    is_in_condition(&words[..first]).then(|| found.range())
}

/// Does WHERE, ON or HAVING stand in what comes before, and nothing that ends those after it?
fn is_in_condition(before: &[Token<'_>]) -> bool {
    const ENDS: [&str; 10] =
        ["select", "from", "set", "values", "returning", "by", "limit", "if", "then", "else"];
    let mut closed = 0_usize;
    for word in before.iter().rev() {
        if word.is_sign(")") {
            closed += 1;
        } else if word.is_sign("(") {
            closed = closed.saturating_sub(1);
        } else if closed > 0 {
        } else if word.is_any(&["where", "on", "having"]) {
            return true;
        } else if word.is_any(&ENDS) || word.is_sign(";") {
            return false;
        }
    }
    false
}
