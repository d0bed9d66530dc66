//! The words that Postgres does not accept as a bare name everywhere.
//!
//! Made from Postgres 15 with
//! `select word from pg_get_keywords() where catcode <> 'U' order by word collate "C"`,
//! which is the rule of the server's own `quote_ident`, plus the words that 16 (`json_array`, `json_arrayagg`, `json_object`,
//! `json_objectagg`, `system_user`) and 17 (`json`, `json_exists`, `json_query`, `json_scalar`, `json_serialize`, `json_table`,
//! `json_value`, `merge_action`) added; 18 added none. A word of a later version is quoted for all of them, so that the
//! same text works on each.

/// Does the word need quotes when it is used as a name? Expects lower case.
/// Source: <https://www.postgresql.org/docs/current/sql-keywords-appendix.html>.
#[must_use]
pub fn needs_quotes(word: &str) -> bool {
    RESERVED.binary_search(&word).is_ok()
}

#[rustfmt::skip]
const RESERVED: &[&str] = &[
    "all", "analyse", "analyze", "and", "any", "array", "as", "asc", "asymmetric", "authorization",
    "between", "bigint", "binary", "bit", "boolean", "both", "case", "cast", "char", "character", "check",
    "coalesce", "collate", "collation", "column", "concurrently", "constraint", "create", "cross",
    "current_catalog", "current_date", "current_role", "current_schema", "current_time",
    "current_timestamp", "current_user", "dec", "decimal", "default", "deferrable", "desc", "distinct",
    "do", "else", "end", "except", "exists", "extract", "false", "fetch", "float", "for", "foreign",
    "freeze", "from", "full", "grant", "greatest", "group", "grouping", "having", "ilike", "in",
    "initially", "inner", "inout", "int", "integer", "intersect", "interval", "into", "is", "isnull",
    "join", "json", "json_array", "json_arrayagg", "json_exists", "json_object", "json_objectagg",
    "json_query", "json_scalar", "json_serialize", "json_table", "json_value", "lateral", "leading",
    "least", "left", "like", "limit", "localtime", "localtimestamp", "merge_action", "national", "natural",
    "nchar", "none", "normalize", "not", "notnull", "null", "nullif", "numeric", "offset", "on", "only",
    "or", "order", "out", "outer", "overlaps", "overlay", "placing", "position", "precision", "primary",
    "real", "references", "returning", "right", "row", "select", "session_user", "setof", "similar",
    "smallint", "some", "substring", "symmetric", "system_user", "table", "tablesample", "then", "time",
    "timestamp", "to", "trailing", "treat", "trim", "true", "union", "unique", "user", "using", "values",
    "varchar", "variadic", "verbose", "when", "where", "window", "with", "xmlattributes", "xmlconcat",
    "xmlelement", "xmlexists", "xmlforest", "xmlnamespaces", "xmlparse", "xmlpi", "xmlroot", "xmlserialize",
    "xmltable",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_so_that_it_can_be_searched() {
        assert!(RESERVED.is_sorted());
    }

    #[test]
    fn reserved_words_need_quotes_and_unreserved_ones_do_not() {
        for word in ["user", "order", "select", "between", "left", "json_table", "system_user"] {
            assert!(needs_quotes(word), "{word}");
        }
        for word in ["name", "status", "type", "role", "key", "day", "employee"] {
            assert!(!needs_quotes(word), "{word}");
        }
    }
}
