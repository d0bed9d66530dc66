//! Single objects of a catalog, as the whole would spell them.

use catalog::{Function, Grant, Index, Policy, Trigger};
use serde::Serialize;
use sql::{Literal, Sql, stmt};

use super::view::{self, View};
use super::{Templates, environment};

type Rendered = Result<String, minijinja::Error>;

fn one<C: Serialize>(view: View<'_, C>) -> Rendered {
    Ok(Templates { environment: environment()? }.one(view)?.sql.to_string())
}

pub(crate) fn policy(policy: &Policy) -> Rendered {
    one(view::policy(policy))
}

pub(crate) fn function(function: &Function) -> Rendered {
    one(view::function(function))
}

pub(crate) fn grant(grant: &Grant) -> Rendered {
    one(view::grant(grant))
}

pub(crate) fn index(index: &Index) -> Rendered {
    one(view::index(index))
}

pub(crate) fn trigger(trigger: &Trigger) -> Rendered {
    one(view::trigger(trigger))
}

/// Gives a function to whoever its schema belongs to, which is whoever the tables belong to.
pub(crate) fn owned_like_tables(function: &Function) -> Sql {
    let signature = super::signature(function);
    let named = stmt!("{}({})", function.name, signature);
    let schema = function.name.schema.as_ref().map_or("public", |schema| schema.as_str());
    let text = |text: &str| Literal::text(text).unwrap_or_else(|_| Literal::null());
    stmt!(
        "do $seoc$\nbegin\n  execute format('alter function %s owner to %I', {}, \
         (select pg_get_userbyid(n.nspowner) from pg_namespace n where n.nspname = {}));\nend\n$seoc$;",
        text(named.as_str()),
        text(schema)
    )
}
