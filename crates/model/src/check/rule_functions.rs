//! What a rule asks must answer the same for a whole statement, and know who asks.

use diagnostics::{Diagnostic, Diagnostics, codes};
use sql::reference::ReferenceKind;

use super::rules::of_tables;
use crate::{Function, Model, Volatility};

/// Built-in functions that answer differently each time, or do something (`provolatile = 'v'`).
const VOLATILE: &[&str] = &[
    "clock_timestamp",
    "currval",
    "gen_random_uuid",
    "lastval",
    "nextval",
    "pg_advisory_lock",
    "pg_advisory_xact_lock",
    "pg_notify",
    "pg_sleep",
    "random",
    "set_config",
    "setseed",
    "setval",
    "timeofday",
    "txid_current",
    "uuid_generate_v4",
];

/// Schemas whose functions are looked after by the platform.
const OF_PLATFORM: &[&str] = &["auth", "extensions", "pg_catalog", "storage", "realtime"];

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let database = &model.database;
    for (_, rules) in of_tables(model) {
        for rule in &rules {
            for reference in super::references(rule.fragment) {
                let ReferenceKind::Function { schema, name, keyword: false, .. } = &reference.kind else {
                    continue;
                };
                let place = rule.fragment.text.span_of(reference.range.clone());
                let home = schema.as_ref().map_or("pg_catalog", |schema| schema.text.as_str());
                let shown = schema
                    .as_ref()
                    .map_or_else(|| name.text.clone(), |schema| format!("{}.{}", schema.text, name.text));
                if home == database.schema.as_str() || home == database.private_schema.as_str() {
                    let private = home == database.private_schema.as_str();
                    let called = model
                        .functions
                        .iter()
                        .find(|function| function.private == private && function.name.as_str() == name.text);
                    if let Some(function) = called.filter(|it| it.volatility == Volatility::Volatile) {
                        diagnostics.push(is_volatile(&shown, place, Some(function)));
                    }
                } else if OF_PLATFORM.contains(&home) {
                    if VOLATILE.contains(&name.text.as_str()) {
                        diagnostics.push(is_volatile(&shown, place, None));
                    }
                } else {
                    diagnostics.push(
                        Diagnostic::new(
                            codes::FOREIGN_FUNCTION,
                            place,
                            format!("a rule asks `{shown}`, which this schema does not define"),
                        )
                        .label("whether it is STABLE and has a search path of its own, nobody can tell from here")
                        .help(format!(
                            "define it as a field of Query with @private; then it is `{}.{}`",
                            database.private_schema.as_str(),
                            name.text
                        )),
                    );
                }
            }
        }
    }
}

fn is_volatile(shown: &str, place: diagnostics::Span, function: Option<&Function>) -> Diagnostic {
    let finding =
        Diagnostic::new(codes::RULE_FUNCTION, place, format!("a rule asks `{shown}`, which is VOLATILE"))
            .label("it is asked again for every row, and may answer differently each time");
    match function {
        Some(function) => finding
            .also(function.span, "declared here")
            .help("make it a field of Query, or say `volatility: STABLE`"),
        None => finding.help("leave it out: a rule compares the row with what the caller is"),
    }
}
