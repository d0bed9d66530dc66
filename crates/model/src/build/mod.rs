//! From the merged SDL to the [`Model`]: the passes in order.

mod ahead;
mod builder;
mod callers;
mod collision;
mod column;
mod composites;
mod database;
mod declare;
mod description;
mod enums;
mod far_side;
mod files;
pub(crate) mod function;
mod inputs;
mod key;
mod link;
mod members;
mod modules;
mod names;
mod pattern;
mod period;
mod plural;
mod relation;
mod scalars;
mod shape;
mod sql_text;
mod tables;
mod value;
pub(crate) mod visible;

use diagnostics::{Diagnostic, Diagnostics, Severity, Sources, Span, codes};
use syntax::Schema;

pub(crate) use builder::{Builder, Meaning, not_yet, unknown_field};
pub(crate) use description::describe;
pub(crate) use files::locate;
pub use files::{FileReference, references};
pub(crate) use function::FOUND;
pub(crate) use members::directives;
pub(crate) use names::{plural_type, snake};
pub(crate) use pattern::check as check_pattern;
pub(crate) use scalars::graphql_name;
pub(crate) use shape::Shape;
pub(crate) use value::Slot;

use crate::directive;
use crate::{Graph, Model, ParsedBefore};

/// Builds the model of a merged schema. Everything wrong is reported; the model is there when
/// columns and functions are known, even if a directive on them is wrong, so that SQL can still be
/// checked against it.
///
/// What was parsed `before` is not parsed again.
///
/// `diagnostics` holds what GraphQL's own rules found. After a syntax error nothing more is said:
/// what could not be read would be missed everywhere. Other errors keep their place to
/// themselves.
pub fn build(
    sources: &Sources,
    schema: &Schema,
    before: &ParsedBefore,
    diagnostics: &mut Diagnostics,
) -> Option<Model> {
    let earlier = std::mem::take(diagnostics).into_sorted();
    let errors: Vec<Span> =
        earlier.iter().filter(|it| it.severity == Severity::Error).filter_map(Diagnostic::span).collect();
    let unread = earlier.iter().any(|it| it.code.as_str().starts_with("E01"));
    diagnostics.extend(earlier);
    if unread {
        return None;
    }
    let mut found = Diagnostics::default();
    let model = passes(sources, schema, before, &errors, &mut found);
    // What is not done yet matters once the rest is right.
    let too_early = |it: &Diagnostic| !errors.is_empty() && it.code == codes::NOT_SUPPORTED;
    let said_already = |it: &Diagnostic| it.span().is_some_and(|span| overlaps(&errors, span));
    diagnostics.extend(found.into_iter().filter(|it| !too_early(it) && !said_already(it)));
    model.filter(|_| errors.is_empty())
}

/// Does one of the places share a byte with another?
fn overlaps(places: &[Span], with: Span) -> bool {
    places.iter().any(|it| it.file == with.file && it.start < with.end && with.start < it.end)
}

fn passes(
    sources: &Sources,
    schema: &Schema,
    before: &ParsedBefore,
    errors: &[Span],
    found: &mut Diagnostics,
) -> Option<Model> {
    // 1: the database and who speaks to it
    let database = database::decode(schema, found)?;
    let mut builder = Builder::new(sources, schema, database, before, errors, found);
    builder.roles = directive::roles::decode(&mut builder);
    // 2: every type gets a meaning and a name
    declare::declare(&mut builder);
    // 3: columns and relations
    tables::fields(&mut builder);
    directive::version::decode(&mut builder);
    directive::soft_delete::decode(&mut builder);
    directive::queue::decode(&mut builder);
    // 4: composites and functions
    composites::fields(&mut builder);
    directive::view::indexes(&mut builder);
    inputs::fields(&mut builder);
    let mut functions = function::decode(&mut builder);
    builder.parse_bodies();
    let whole = !builder.found.has_errors() && builder.is_complete();
    directive::refuse_what_is_not_there_yet(schema, builder.found);
    // 5: what is declared on tables
    directive::tenant::decode(&mut builder);
    directive::principal::decode(&mut builder);
    directive::membership::decode(&mut builder);
    directive::membership::declare(&mut builder, &mut functions);
    directive::membership::resolve(&mut builder, &mut functions);
    directive::hierarchy::decode(&mut builder);
    directive::pii::decode(&mut builder);
    directive::encrypted::decode(&mut builder);
    directive::partition::decode(&mut builder);
    directive::ephemeral::decode(&mut builder, &functions);
    directive::retention::decode(&mut builder);
    let permissions = directive::permissions::decode(&mut builder);
    directive::policy::decode(&mut builder, &functions, permissions.as_ref());
    directive::membership::check(&mut builder);
    directive::index::decode(&mut builder);
    directive::unique::decode(&mut builder);
    directive::check::decode(&mut builder);
    directive::seed::decode(&mut builder);
    directive::audit::decode(&mut builder);
    directive::notify::decode(&mut builder);
    directive::publish::decode(&mut builder);
    directive::trigger::decode(&mut builder);
    directive::quota::decode(&mut builder);
    directive::queue::declare(&mut builder, &mut functions);
    directive::counter::decode(&mut builder, &mut functions);
    directive::crud::declare(&mut builder, &mut functions);
    directive::search::declare(&mut builder, &mut functions);
    directive::sync::declare(&mut builder, &mut functions);
    directive::vector::declare(&mut builder, &mut functions);
    let channels = directive::realtime::decode(&mut builder, &mut functions);
    let buckets = directive::bucket::decode(&mut builder);
    let person = directive::gdpr::decode(&mut builder, &mut functions);
    directive::rate_limit::budget(&mut builder, &mut functions);
    let accounts = directive::accounts::decode(&mut builder);
    let edges = directive::edge::decode(&mut builder, &functions);
    builder.parse_bodies();
    directive::sign_up::decode(&mut builder);
    // 6: what only the whole can tell
    callers::check_callers(&mut builder, &functions);
    callers::check_edges(&mut builder, &edges);
    relation::check(&mut builder);
    collision::check(&mut builder, &functions);

    let whole = whole && !builder.tenancy_broken;
    let Builder {
        database,
        roles,
        modules,
        scalars,
        enums,
        composites,
        inputs,
        tables,
        principal,
        membership,
        fragments,
        ..
    } = builder;
    let graph = Graph::new(&tables);
    whole.then_some(Model {
        database,
        roles,
        modules: modules.list,
        scalars,
        enums,
        composites,
        inputs,
        tables,
        functions,
        edges,
        channels,
        buckets,
        principal,
        membership,
        person,
        permissions,
        accounts,
        fragments,
        graph,
    })
}

#[cfg(test)]
mod tests {
    use crate::testing::{build_with, findings};

    #[test]
    fn an_error_is_said_once() {
        // Each of these is found by GraphQL's own rules, and would be found here again.
        assert_eq!(findings("type A @table { id: ID! b: Bee }"), ["E0209 Bee"]);
        assert_eq!(findings("type A @table @index(fields: [\"b\"]) { id: ID! b: Bee }"), ["E0209 Bee"]);
        assert_eq!(
            findings("type A @table @notify(channel: \"c\", on: [SELECT]) { id: ID! }"),
            ["E0226 SELECT"]
        );
        assert_eq!(findings("type A @table { id: ID! f: FieldName }"), ["E0209 FieldName"]);
    }

    #[test]
    fn nothing_is_missed_that_a_syntax_error_took_away() {
        let found = findings("type A @table @index(fields: [\"b\"]) { id: ID! b: } type B @table { x: Int }");
        assert!(found.iter().all(|finding| finding.starts_with("E01")), "{found:?}");
    }

    #[test]
    fn sql_can_be_checked_while_a_directive_is_wrong_and_not_while_a_column_is() {
        let directive = "type A @table @index(fields: [\"c\"]) { id: ID! b: Int }";
        assert!(build_with(directive, &[]).model.is_some());
        for column in [
            "type A @table { id: ID! b: Int @default(value: \"x\") }",
            "type V @view(sql: \"select 1 as a\") { a: A }",
        ] {
            assert!(build_with(column, &[]).model.is_none(), "{column}");
        }
    }

    #[test]
    fn a_directive_where_it_means_nothing_is_refused() {
        assert_eq!(
            findings("type A @table { id: ID! @guard(require: \"true\", error: \"E\") }"),
            ["E0221 @guard(require: \"true\", error: \"E\")"]
        );
        assert_eq!(
            findings("type Query { f: Int! @rpc(sql: \"select 1\", language: SQL) @frozen }"),
            ["E0221 @frozen"]
        );
        assert_eq!(findings("type A @policy(name: \"p\", using: \"true\") { a: Int }"), ["E0250 A"]);
    }
}
