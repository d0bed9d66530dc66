//! What policies read: their own table, directly or in a circle, or one that is closed to whoever asks.
//!
//! Postgres finds it when a query runs (42P17, or 54001 when a function is in between); the circle can be
//! seen in the schema: a policy reads the tables of its subqueries under their policies, and those of
//! the functions it calls unless they bypass row level security.

use std::collections::{BTreeMap, BTreeSet};

use diagnostics::{Diagnostic, Diagnostics, Span, codes};
use petgraph::graphmap::DiGraphMap;
use sql::reference::ReferenceKind;

use super::{Known, View};
use crate::{Command, Fragment, Function, FunctionId, Mode, Model, Owner, Purpose, TableId};

pub(super) fn check(model: &Model, known: &Known<'_>, diagnostics: &mut Diagnostics) {
    let mut bodies: BTreeMap<FunctionId, Vec<&Fragment>> = BTreeMap::new();
    for fragment in &model.fragments {
        if let Owner::Function(id) = fragment.owner {
            bodies.entry(id).or_default().push(fragment);
        }
    }
    let mut reads: DiGraphMap<TableId, ()> = DiGraphMap::new();
    let mut places: Vec<(TableId, Span)> = Vec::new();
    for fragment in &model.fragments {
        let (Owner::Table(table), Purpose::PolicyUsing | Purpose::PolicyCheck) =
            (fragment.owner, fragment.purpose)
        else {
            continue;
        };
        let mut seen = BTreeSet::new();
        let read = read_under_policies(known, &bodies, fragment, &mut seen);
        closed(model, fragment, &read, diagnostics);
        for read in read {
            reads.add_edge(table, read, ());
            places.push((table, fragment.text.span));
        }
    }
    for (id, table) in model.tables() {
        for policy in &table.policies {
            for rule in &policy.rules {
                let crate::Rule::Via(field) = rule else { continue };
                let Some(parent) = table.field(*field).foreign_key().and_then(crate::ForeignKey::table)
                else {
                    continue;
                };
                reads.add_edge(id, parent, ());
                places.push((id, policy.span));
            }
        }
    }
    for circle in petgraph::algo::tarjan_scc(&reads) {
        let Some(first) = circle.iter().min() else { continue };
        if circle.len() == 1 && !reads.contains_edge(*first, *first) {
            continue;
        }
        let mut tables: Vec<TableId> = circle.clone();
        tables.sort();
        let names: Vec<&str> = tables.iter().map(|id| model.table(*id).graphql.as_str()).collect();
        let mut spans = places.iter().filter(|(table, _)| tables.contains(table)).map(|(_, span)| *span);
        let Some(span) = spans.next() else { continue };
        let message = if names.len() == 1 {
            format!("a policy of {} reads {} itself", names[0], names[0])
        } else {
            format!("the policies of {} read each other's tables in a circle", names.join(", "))
        };
        let mut finding = Diagnostic::new(codes::POLICY_RECURSION, span, message)
            .label("to check this, the policies must be checked")
            .note("Postgres would refuse every query with `infinite recursion detected in policy`")
            .help("read through a private Query of mode SYSTEM, which does not ask the policies again");
        for other in spans.filter(|other| *other != span).collect::<BTreeSet<_>>() {
            finding = finding.also(other, "and this");
        }
        diagnostics.push(finding);
    }
}

/// Nobody may read a table that no policy opens for SELECT, and whoever meets a policy that reads it is refused (42501).
fn closed(model: &Model, fragment: &Fragment, read: &[TableId], diagnostics: &mut Diagnostics) {
    let mut told = BTreeSet::new();
    for id in read {
        let table = model.table(*id);
        if table.opening(Command::Select).next().is_some() || !told.insert(*id) {
            continue;
        }
        diagnostics.push(
            Diagnostic::new(
                codes::RULE_READS,
                fragment.text.span,
                format!("this rule reads {}, and nobody it is asked for may", table.graphql),
            )
            .label("every query that meets the rule would be refused")
            .also(table.span, "no policy opens it for SELECT")
            .help("read through a private Query of mode SYSTEM, or add a policy for SELECT there"),
        );
    }
}

/// The tables a fragment reads under their policies.
fn read_under_policies(
    known: &Known<'_>,
    bodies: &BTreeMap<FunctionId, Vec<&Fragment>>,
    fragment: &Fragment,
    seen: &mut BTreeSet<Owner>,
) -> Vec<TableId> {
    let view = View::new(known, fragment);
    let mut tables = Vec::new();
    for reference in view.references {
        match &reference.kind {
            ReferenceKind::Relation { schema: Some(schema), name, .. } if schema.text == known.schema => {
                tables.extend(known.table_id(&name.text));
                // A view reads with the rights of whoever asks.
                let query = known.view_id(known.schema, &name.text).and_then(|id| {
                    known.model.fragments.iter().find(|fragment| fragment.owner == Owner::View(id))
                });
                if let Some(query) = query.filter(|query| seen.insert(query.owner)) {
                    tables.extend(read_under_policies(known, bodies, query, seen));
                }
            }
            ReferenceKind::Function { schema: Some(schema), name, .. } => {
                let Some(id) = known.function_id(&schema.text, &name.text) else { continue };
                if bypasses(&known.model.functions[id.index()]) || !seen.insert(Owner::Function(id)) {
                    continue;
                }
                for body in bodies.get(&id).into_iter().flatten() {
                    tables.extend(read_under_policies(known, bodies, body, seen));
                }
            }
            ReferenceKind::Relation { .. }
            | ReferenceKind::Function { .. }
            | ReferenceKind::Column { .. }
            | ReferenceKind::Star { .. }
            | ReferenceKind::Type { .. } => {}
        }
    }
    tables
}

fn bypasses(function: &Function) -> bool {
    match function.mode {
        Mode::System { .. } => true,
        Mode::Rows | Mode::Tenant | Mode::Invoker => false,
    }
}
