//! `@vector(dim:, index:, metric:, maxResults:)`: an embedding, and a function that finds the rows near to one.

use diagnostics::{Diagnostic, Span, codes};
use sql::TypeName;
use syntax::ast::{Directive, Field, InputValue};

use super::crud::plain;
use super::found;
use crate::arguments::Arguments;
use crate::build::{Builder, Slot, directives, plural_type};
use crate::{
    Argument, Builtin, CompositeId, Constraints, Dimensions, FieldId, FindCall, Function, Range, TableId,
    Vector, VectorMetric,
};

/// pgvector keeps no longer ones: <https://github.com/pgvector/pgvector#vector-type>.
const MOST_DIMENSIONS: i64 = 16_000;

/// Nor does its index: <https://github.com/pgvector/pgvector#hnsw>.
const MOST_INDEXED: i64 = 2_000;

/// The field whose function is called after the type alone.
const USUAL_NAME: &str = "embedding";

/// What a field of a table says of its vectors.
pub(crate) fn on_column<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    field: &'a Field,
    slot: Slot,
) -> Option<Option<(Vector, Dimensions)>> {
    let directive = directives(&field.directives, "vector").next();
    let name = &field.name.text;
    let directive = of_vectors(builder, directive, slot, (name, field.ty.span))?;
    let Some(directive) = directive else { return Some(None) };
    fits(builder, table, field, directive)?;
    builder.read(directive, |builder, arguments| read(builder, arguments)).map(Some)
}

/// `extensions.vector(384)`
pub(crate) fn exact(dimensions: Dimensions) -> Option<TypeName> {
    TypeName::parse(&format!("{}({})", TypeName::vector(), dimensions.count)).ok()
}

/// What an argument of a function says of its vector.
pub(crate) fn on_argument<'a>(
    builder: &mut Builder<'a>,
    value: &'a InputValue,
    slot: Slot,
) -> Option<Option<Dimensions>> {
    let directive = directives(&value.directives, "vector").next();
    let directive = of_vectors(builder, directive, slot, (&value.name.text, value.ty.span))?;
    let Some(directive) = directive else { return Some(None) };
    if let Some(more) = directive.arguments.iter().find(|argument| argument.name.text != "dim") {
        builder.error(
            codes::VECTOR,
            more.span,
            format!("on an argument, `@vector` says how many numbers there are, and no `{}`", more.name.text),
            "write `dim` alone; the rest belongs to a field of a table",
        );
        return None;
    }
    builder.read(directive, |builder, arguments| dimensions(builder, arguments)).map(Some)
}

/// A vector where nothing could say how long it is.
pub(crate) fn refuse(builder: &mut Builder<'_>, slot: Builtin, at: Span, what: &str) -> Option<()> {
    if slot != Builtin::Vector {
        return Some(());
    }
    builder.error(
        codes::VECTOR,
        at,
        format!("{what} is no vector"),
        "a `Vector` is a field of a type with `@table`, or an argument of a function: hand out the row, or its distance",
    );
    None
}

/// The directive where it belongs; a vector without it, and it without a vector, are reported.
fn of_vectors<'a>(
    builder: &mut Builder<'a>,
    directive: Option<&'a Directive>,
    slot: Slot,
    (name, ty): (&str, Span),
) -> Option<Option<&'a Directive>> {
    let is_vector = builder.builtin(slot.ty) == Builtin::Vector;
    match (is_vector, directive) {
        (false, None) => Some(None),
        (true, _) if slot.list => {
            builder.error(
                codes::VECTOR,
                ty,
                format!("`{name}` is a list of vectors, and an index finds none of them"),
                "keep each in a row of a type of its own",
            );
            None
        }
        (true, Some(directive)) => Some(Some(directive)),
        (true, None) => {
            builder.error(
                codes::VECTOR,
                ty,
                format!("nothing says how many numbers `{name}` has"),
                "say what the model gives that makes them: `@vector(dim: 1536)`",
            );
            None
        }
        (false, Some(directive)) => {
            let found = builder.type_name(slot.ty);
            let found = if slot.list { format!("a list of `{found}`") } else { format!("`{found}`") };
            builder.found.push(
                Diagnostic::new(
                    codes::VECTOR,
                    directive.span,
                    format!("`@vector` is for a `Vector`, and `{name}` is {found}"),
                )
                .also(ty, "its type")
                .help("make it a `Vector`, or remove the directive"),
            );
            None
        }
    }
}

/// An embedding is found by how near it is, and by nothing else.
fn fits(builder: &mut Builder<'_>, table: TableId, field: &Field, directive: &Directive) -> Option<()> {
    let has = |name| directives(&field.directives, name).next();
    let name = &field.name.text;
    let (at, message, help) = if builder.keys[table.index()].iter().any(|key| key == name) {
        (
            directive.span,
            format!("`{name}` is the key, by which rows are found"),
            "give the type an `id: ID!`",
        )
    } else if let Some(unique) = has("unique") {
        let message = format!("`{name}` is unique, and no two embeddings are told apart by that");
        (unique.span, message, "remove `@unique`; what it was made of may be unique, or a hash of that")
    } else if let Some(pii) = has("pii") {
        let message = format!("`{name}` is masked, and its distances tell it number by number");
        (pii.span, message, "write `@private` in the place of `@pii`: it leaves the database for nobody then")
    } else if let Some(encrypted) = has("encrypted") {
        let message = format!("`{name}` is encrypted, and what is sealed has no distance from anything");
        (encrypted.span, message, "remove one of the two; `@private` keeps it in the database")
    } else {
        return Some(());
    };
    builder.error(codes::VECTOR, at, message, help);
    None
}

fn read<'a>(builder: &mut Builder<'a>, arguments: &mut Arguments<'a>) -> Option<(Vector, Dimensions)> {
    let span = arguments.span();
    let (index, metric) = (arguments.boolean("index"), arguments.word("metric"));
    let most = arguments.integer("maxResults");
    let dimensions = dimensions(builder, arguments);
    let most = found::most(builder, most, codes::VECTOR)?;
    let dimensions = dimensions?;
    let index = index != Some(false);
    if index && i64::from(dimensions.count) > MOST_INDEXED {
        builder.error(
            codes::VECTOR,
            span,
            format!(
                "an index takes vectors of up to {MOST_INDEXED} numbers, and these have {}",
                dimensions.count
            ),
            "let the model make shorter ones; or write `index: false`, and every row that the caller reads is compared",
        );
        return None;
    }
    let metric = metric.and_then(|word| VectorMetric::ALL.into_iter().find(|it| it.name() == word.text));
    let metric = metric.unwrap_or(VectorMetric::Cosine);
    Some((Vector { span, index, metric, most }, dimensions))
}

fn dimensions<'a>(builder: &mut Builder<'a>, arguments: &mut Arguments<'a>) -> Option<Dimensions> {
    let (count, at) = arguments.integer("dim")?;
    if !(1..=MOST_DIMENSIONS).contains(&count) {
        builder.error(
            codes::VECTOR,
            at,
            format!("a vector has from 1 to {MOST_DIMENSIONS} numbers"),
            "write how many the model gives that makes them",
        );
        return None;
    }
    Some(Dimensions { span: arguments.span(), count: u32::try_from(count).ok()? })
}

/// Adds the functions of all vectors behind the schema's own. What is private has none: a distance is measured as often as one likes,
/// and tells a vector number by number.
pub(crate) fn declare(builder: &mut Builder<'_>, functions: &mut Vec<Function>) {
    for table in builder.table_ids() {
        let vectors: Vec<(FieldId, Vector, Dimensions)> = builder
            .table(table)
            .vectors()
            .filter(|(_, column, _)| !column.private)
            .filter_map(|(field, column, vector)| Some((field, vector, column.constraints.dimensions?)))
            .collect();
        let mut answer = None;
        for (field, vector, dimensions) in vectors {
            if found::can_be_found(builder, table, vector.span, codes::VECTOR).is_none() {
                break;
            }
            let answer = *answer.get_or_insert_with(|| self::answer(builder, table, vector));
            functions.extend(function(builder, table, field, vector, dimensions, answer));
        }
    }
}

/// `DocumentMatch`: a row with how far it is.
fn answer(builder: &mut Builder<'_>, table: TableId, vector: Vector) -> CompositeId {
    let of = &builder.table(table).graphql;
    let name = (format!("{of}Match"), format!("A row of {of} that is near to a vector."));
    let said = [("distance", Builtin::Float, "How far it is from the vector: the less the nearer.")];
    found::answer(builder, table, vector.span, name, &said)
}

fn function(
    builder: &Builder<'_>,
    id: TableId,
    field: FieldId,
    Vector { span, index: _, metric, most }: Vector,
    dimensions: Dimensions,
    answer: CompositeId,
) -> Option<Function> {
    let table = builder.table(id);
    let named = &table.field(field).graphql;
    let by = if named == USUAL_NAME { String::new() } else { format!("By{}", capital(named)) };
    let query = Argument {
        description: Some(format!(
            "A vector of {} numbers, as pgvector writes it: `[0.1,0.2]`.",
            dimensions.count
        )),
        constraints: Constraints { dimensions: Some(dimensions), ..Constraints::default() },
        ..plain("query", Builtin::Vector, span)
    };
    let (min, max) = match metric {
        VectorMetric::Cosine => (Some("0".to_owned()), Some("2".to_owned())),
        VectorMetric::L2 => (Some("0".to_owned()), None),
        VectorMetric::InnerProduct => (None, None),
    };
    let threshold = Argument {
        nullable: true,
        description: Some("Rows that are further away are left out.".to_owned()),
        constraints: Constraints {
            range: (min.is_some() || max.is_some()).then_some(Range { span, min, max }),
            ..Constraints::default()
        },
        ..plain("threshold", Builtin::Float, span)
    };
    let of = &table.graphql;
    let name = (
        format!("match{}{by}", plural_type(of)),
        format!("Rows of {of} that the caller may see, the nearest to a vector first."),
    );
    let arguments = vec![query, threshold, found::first(most, span)];
    found::function(builder, FindCall::Near(id, field), span, name, arguments, answer)
}

/// `Title` of `title`, as a part of a name.
fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use crate::testing::{PEOPLE, findings, model};
    use crate::{FieldId, FindCall, TableId, VectorMetric};

    fn doc(fields: &str) -> String {
        format!(
            "{PEOPLE} type Doc @table @tenant(by: \"company\") @policy(name: \"all\", for: [SELECT], using: \"true\") \
             {{ id: ID! company: Company! {fields} }}"
        )
    }

    #[test]
    fn a_vector_has_its_type_and_its_function() {
        let model = model(&doc(
            "embedding: Vector! @vector(dim: 384, metric: L2) title: Vector @vector(dim: 3000, index: false) \
             hidden: Vector @vector(dim: 3) @private",
        ));
        let (_, table) = model.named("Doc");
        let vectors: Vec<_> = table.vectors().collect();
        let types: Vec<&str> =
            vectors.iter().filter_map(|(_, column, _)| Some(column.sql_type.as_ref()?.as_str())).collect();
        assert_eq!(types, ["extensions.vector(384)", "extensions.vector(3000)", "extensions.vector(3)"]);
        assert_eq!((vectors[0].2.metric, vectors[0].2.index), (VectorMetric::L2, true));
        assert_eq!((vectors[1].2.metric, vectors[1].2.index), (VectorMetric::Cosine, false));
        let calls = model.functions.iter().filter_map(|it| Some((it.graphql.as_str(), it.finds?)));
        let near = |field| FindCall::Near(TableId(2), FieldId(field));
        assert_eq!(calls.collect::<Vec<_>>(), [("matchDocs", near(2)), ("matchDocsByTitle", near(3))]);
    }

    #[test]
    fn what_pgvector_could_not_hold_is_refused() {
        for (field, expected) in [
            ("v: Vector", "E0830 Vector"),
            ("v: [Vector!]! @vector(dim: 3)", "E0830 [Vector!]!"),
            ("v: [Float!]! @vector(dim: 3)", "E0830 @vector(dim: 3)"),
            ("v: Int @vector(dim: 3)", "E0830 @vector(dim: 3)"),
            ("v: Vector @vector(dim: 0)", "E0830 0"),
            ("v: Vector @vector(dim: 16001, index: false)", "E0830 16001"),
            ("v: Vector @vector(dim: 2001)", "E0830 @vector(dim: 2001)"),
            ("v: Vector @vector(dim: 3, maxResults: 0)", "E0830 0"),
            ("v: Vector @vector(dim: 3) @unique", "E0830 @unique"),
            ("v: Vector @vector(dim: 3) @pii(mask: HIDDEN)", "E0830 @pii(mask: HIDDEN)"),
        ] {
            assert_eq!(findings(&doc(field)), [expected], "{field}");
        }
        for dim in ["1", "2000", "16000, index: false"] {
            assert!(findings(&doc(&format!("v: Vector @vector(dim: {dim})"))).is_empty(), "{dim}");
        }
    }
}
