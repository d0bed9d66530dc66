//! Queries in functions of their own become plpgsql.
//!
//! A function in SQL that is not inlined, and none is that pins its search path, is parsed and planned anew in each statement that
//! calls it (manual, section 38.5); plpgsql keeps the plan for the session (section 43.11.2). Policies ask such functions in every
//! statement: `tenants()` costs 117 µs the one way and 20 µs the other.

use catalog::{Catalog, Function, Language, Returns, Volatility};
use sql::{Ident, Locals, TypeName};

/// Rewrites those that answer with values and not with rows.
pub(super) fn lower(catalog: &mut Catalog) {
    for function in catalog.functions.iter_mut().filter(|function| gains(function)) {
        let query = function.body.trim();
        // SQL takes a name for a column's before it takes it for a parameter's.
        let names = if function.parameters.is_empty() { "" } else { "#variable_conflict use_column\n" };
        function.body = match &function.returns {
            Returns::Set(_) => format!("{names}begin\n  return query\n{query};\nend"),
            // The first row is the result, as it is in SQL.
            Returns::One(ty) => {
                let parameters = function.parameters.iter().map(|parameter| parameter.name.as_str());
                let result = Locals::beside(parameters).and_words(query).name("v_result");
                format!(
                    "{names}declare\n  {result} {ty};\nbegin\n  select * into {result} from (\n{query}\n  ) as result;\n  return {result};\nend"
                )
            }
            Returns::Void | Returns::Trigger => continue,
        };
        function.language = Language::Plpgsql;
    }
}

/// What is IMMUTABLE reads no table, and an index may ask for it a million times. A row may be one column of a row's type in SQL,
/// which it may not be in plpgsql. A parameter named by a reserved word is a mistake there.
fn gains(function: &Function) -> bool {
    let is_value = |ty: &TypeName| !ty.as_str().contains('.');
    let gives = match &function.returns {
        Returns::Set(ty) | Returns::One(ty) => is_value(ty),
        Returns::Void | Returns::Trigger => false,
    };
    let is_plain = |name: &Ident| !sql::keyword::needs_quotes(name.as_str());
    function.language == Language::Sql
        && function.volatility != Volatility::Immutable
        && gives
        && function.parameters.iter().all(|parameter| is_plain(&parameter.name))
}
