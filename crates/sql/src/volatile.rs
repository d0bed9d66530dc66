//! Calls that Postgres refuses where an expression must be IMMUTABLE: index predicates, generated columns.

use std::ops::Range;

use crate::reference::{Reference, ReferenceKind};

/// Well-known functions of which no overload is IMMUTABLE, in `pg_catalog` of Postgres 15 (`provolatile <> 'i'`), and the
/// words of the grammar that behave like them.
const PG_CATALOG: &[&str] = &[
    "array_to_json",
    "array_to_string",
    "clock_timestamp",
    "concat",
    "concat_ws",
    "current_catalog",
    "current_database",
    "current_date",
    "current_query",
    "current_role",
    "current_schema",
    "current_schemas",
    "current_setting",
    "current_time",
    "current_timestamp",
    "current_user",
    "currval",
    "format",
    "gen_random_uuid",
    "has_table_privilege",
    "inet_client_addr",
    "inet_server_addr",
    "json_build_array",
    "json_build_object",
    "json_populate_record",
    "json_to_record",
    "jsonb_build_array",
    "jsonb_build_object",
    "jsonb_path_exists_tz",
    "jsonb_populate_record",
    "lastval",
    "localtime",
    "localtimestamp",
    "make_timestamptz",
    "nextval",
    "now",
    "pg_advisory_lock",
    "pg_advisory_xact_lock",
    "pg_backend_pid",
    "pg_current_xact_id",
    "pg_has_role",
    "pg_notify",
    "pg_sleep",
    "pg_try_advisory_xact_lock",
    "random",
    "row_to_json",
    "session_user",
    "set_config",
    "setseed",
    "setval",
    "statement_timestamp",
    "system_user",
    "timeofday",
    "to_char",
    "to_date",
    "to_json",
    "to_jsonb",
    "to_number",
    "to_regclass",
    "transaction_timestamp",
    "txid_current",
    "user",
    "uuid_generate_v4",
    "version",
];

/// Functions of the Supabase schema `auth`: they read the request's token.
const AUTH: &[&str] = &["email", "jwt", "role", "uid"];

/// A call that is not IMMUTABLE.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VolatileCall {
    /// `now`, `auth.uid`.
    pub name: String,
    /// The bytes of the call.
    pub range: Range<usize>,
}

/// The calls among the references that are certainly not IMMUTABLE. Functions that are not well known are left out.
#[must_use]
pub fn volatile_calls(references: &[Reference]) -> Vec<VolatileCall> {
    references
        .iter()
        .filter_map(|reference| {
            let ReferenceKind::Function { schema, name, .. } = &reference.kind else { return None };
            let schema = schema.as_ref().map(|schema| schema.text.as_str());
            let known = match schema {
                None | Some("pg_catalog" | "extensions") => {
                    PG_CATALOG.binary_search(&name.text.as_str()).is_ok()
                }
                Some("auth") => AUTH.contains(&name.text.as_str()),
                Some(_) => false,
            };
            let shown = schema.map_or_else(|| name.text.clone(), |schema| format!("{schema}.{}", name.text));
            known.then(|| VolatileCall { name: shown, range: reference.range.clone() })
        })
        .collect()
}

/// Is one of them among the references?
#[must_use]
pub fn has_volatile_call(references: &[Reference]) -> bool {
    !volatile_calls(references).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_so_that_it_can_be_searched() {
        assert!(PG_CATALOG.is_sorted());
    }
}
