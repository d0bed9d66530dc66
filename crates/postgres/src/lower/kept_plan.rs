//! Queries in functions of their own become plpgsql.
//!
//! A function in SQL that is not inlined, and none is that pins its search path, is parsed and planned anew in each statement that
//! calls it (manual, section 38.5); plpgsql keeps the plan for the session (section 43.11.2). Policies ask such functions in every
//! statement: `tenants()` costs 117 µs the one way and 20 µs the other.

use catalog::{Catalog, Function, Language, Returns, Volatility};

/// Rewrites them; what is IMMUTABLE is left, since it reads no table, and an index may ask for it a million times.
pub(super) fn lower(catalog: &mut Catalog) {
    let in_sql = |function: &&mut Function| {
        function.language == Language::Sql && function.volatility != Volatility::Immutable
    };
    for function in catalog.functions.iter_mut().filter(in_sql) {
        let query = function.body.trim();
        function.body = match &function.returns {
            Returns::Set(_) => format!("begin\n  return query\n{query};\nend"),
            // The first row is the result, as it is in SQL.
            Returns::One(ty) => format!(
                "declare\n  v_result {ty};\nbegin\n  select * into v_result from (\n{query}\n  ) as result;\n  return v_result;\nend"
            ),
            Returns::Void | Returns::Trigger => {
                format!("begin\n  perform * from (\n{query}\n  ) as result;\nend")
            }
        };
        function.language = Language::Plpgsql;
    }
}
