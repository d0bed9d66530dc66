//! From the merged SDL to the [`Model`]: the passes in order.

mod builder;
mod collision;
mod column;
mod composites;
mod database;
mod declare;
mod enums;
mod far_side;
mod files;
mod function;
mod key;
mod members;
mod modules;
mod names;
mod pattern;
mod period;
mod relation;
mod scalars;
mod shape;
mod sql_text;
mod tables;
mod value;

use diagnostics::{Diagnostics, Sources};
use syntax::Schema;

pub(crate) use builder::{Builder, Meaning, not_yet};
pub(crate) use files::locate;
pub use files::{FileReference, references};
pub(crate) use members::directives;
pub(crate) use pattern::check as check_pattern;
pub(crate) use period::seconds;
pub(crate) use shape::Shape;
pub(crate) use value::Slot;

use crate::directive;
use crate::{Graph, Model};

/// Builds the model of a schema that [`syntax::check_types`] and [`syntax::check_directives`]
/// accept. Everything wrong is reported; the model is there when columns and functions are
/// known, even if a directive on them is wrong, so that SQL can still be checked against it.
pub fn build(sources: &Sources, schema: &Schema, diagnostics: &mut Diagnostics) -> Option<Model> {
    let mut found = Diagnostics::default();
    let model = passes(sources, schema, &mut found);
    diagnostics.extend(found);
    model
}

fn passes(sources: &Sources, schema: &Schema, found: &mut Diagnostics) -> Option<Model> {
    // 1: the database and who speaks to it
    let database = database::decode(schema, found)?;
    let mut builder = Builder::new(sources, schema, database, found);
    builder.roles = directive::roles::decode(&mut builder);
    // 2: every type gets a meaning and a name
    declare::declare(&mut builder);
    // 3: columns and relations
    tables::fields(&mut builder);
    // 4: composites and functions
    composites::fields(&mut builder);
    let functions = function::decode(&mut builder);
    let whole = !builder.found.has_errors();
    directive::refuse_what_is_not_there_yet(schema, builder.found);
    // 5: what is declared on tables
    directive::tenant::decode(&mut builder);
    directive::principal::decode(&mut builder);
    directive::hierarchy::decode(&mut builder);
    directive::partition::decode(&mut builder);
    directive::ephemeral::decode(&mut builder, &functions);
    directive::retention::decode(&mut builder);
    directive::policy::decode(&mut builder);
    directive::index::decode(&mut builder);
    directive::unique::decode(&mut builder);
    directive::check::decode(&mut builder);
    directive::audit::decode(&mut builder);
    directive::notify::decode(&mut builder);
    directive::trigger::decode(&mut builder);
    directive::sign_up::decode(&mut builder);
    // 6: what only the whole can tell
    function::check_callers(&mut builder, &functions);
    relation::check(&mut builder);
    collision::check(&mut builder, &functions);

    let Builder {
        database, roles, modules, scalars, enums, composites, tables, principal, fragments, ..
    } = builder;
    let graph = Graph::new(&tables);
    whole.then(|| Model {
        database,
        roles,
        modules: modules.list,
        scalars,
        enums,
        composites,
        tables,
        functions,
        principal,
        fragments,
        graph,
    })
}
