//! A field of a table: a column of values, a relation, or the far side of one.

use diagnostics::{Diagnostic, codes};
use heck::ToSnakeCase as _;
use syntax::ast::Field;

use super::builder::{Builder, Meaning};
use super::key::{KeyType, key_type};
use super::tables::DraftKind;
use super::value::Slot;
use super::{Shape, directives, far_side, names};
use crate::condition::Refusal;
use crate::directive::{self, place};
use crate::{Builtin, Column, Constraints, Default, Fixture, Owner, TableId, Target, Type};

/// Decodes a field of a table. The far side of a relation is only named here.
pub(crate) fn decode<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    field: &'a Field,
) -> Option<DraftKind<'a>> {
    if let Some(argument) = field.arguments.first() {
        builder.error(
            codes::MISPLACED_ARGUMENTS,
            argument.span,
            format!("`{}` is a field of a table and takes no arguments", field.name.text),
            "functions with arguments are fields of `Query` and `Mutation`",
        );
    }
    let shape = builder.shape(&field.ty)?;
    let ty = match shape.meaning {
        Meaning::Builtin(builtin) => Type::Builtin(builtin),
        Meaning::Scalar(id) => Type::Scalar(id),
        Meaning::Enum(id) => Type::Enum(id),
        Meaning::Table(target) => return relation(builder, table, field, shape, target),
        Meaning::Void => return no_column(builder, field, "`Void` is the result of a function, not a value"),
        Meaning::Composite(_) => return without_table(builder, field, shape),
        Meaning::Interface => {
            return no_column(builder, field, "an interface is no table; a relation leads to a table");
        }
        Meaning::Root => return no_column(builder, field, "the functions of the schema are no table"),
        // GraphQL's own rules have reported an input type here.
        Meaning::Input(_) | Meaning::Nothing => return None,
    };
    values(builder, table, field, shape, ty)
}

fn no_column<T>(builder: &mut Builder<'_>, field: &Field, why: &str) -> Option<T> {
    let message = format!("`{}` cannot be of type `{}`", field.name.text, field.ty.name().text);
    builder.found.push(
        Diagnostic::new(codes::RELATION_TARGET, field.ty.span, message)
            .note(why)
            .help("use a scalar, an enumeration or a type with `@table`"),
    );
    None
}

fn without_table<T>(builder: &mut Builder<'_>, field: &Field, shape: Shape<'_>) -> Option<T> {
    let target = &shape.name.text;
    let definition = builder.schema.types.get(target.as_str()).map(|ty| ty.name.span);
    let mut error = Diagnostic::new(
        codes::RELATION_TARGET,
        field.ty.span,
        format!("`{}` leads to `{target}`, which is no table", field.name.text),
    );
    if let Some(span) = definition {
        error = error.also(span, "without `@table`");
    }
    builder.found.push(error.help(format!("add `@table` to `{target}`, or keep it as `JSON`")));
    None
}

/// A column of values, or a scalar field that refers to a table outside the schema.
fn values<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    field: &'a Field,
    shape: Shape<'a>,
    ty: Type,
) -> Option<DraftKind<'a>> {
    place::check(builder, &field.directives, place::COLUMN, "a field of values");
    let made = names::snake(&field.name.text);
    let outside = directives(&field.directives, "references").next();
    let slot = Slot { ty, list: shape.list, nullable: shape.nullable, dimensions: None };
    let embedding = directive::vector::on_column(builder, table, field, slot)?;
    let dimensions = embedding.map(|(_, dimensions)| dimensions);
    let slot = Slot { dimensions: dimensions.map(|it| it.count), ..slot };
    let mut column = column(builder, table, field, slot, &made)?;
    if let Some((vector, dimensions)) = embedding {
        column.sql_type = directive::vector::exact(dimensions);
        column.constraints.dimensions = Some(dimensions);
        column.vector = Some(vector);
    }
    let key = match outside {
        Some(directive) => Some(directive::references::outside(builder, field, directive, &column)?),
        None => None,
    };
    key_defaults(builder, table, field, &mut column, key.is_some());
    Some(match key {
        Some(key) => DraftKind::Reference(column, key),
        None => DraftKind::Column(column),
    })
}

/// What the only key column is filled with when nothing is said.
fn key_defaults(builder: &Builder<'_>, table: TableId, field: &Field, column: &mut Column, refers: bool) {
    let only = matches!(builder.keys[table.index()].as_slice(), [name] if *name == field.name.text);
    if !only || refers || column.default.is_some() || column.generated.is_some() {
        return;
    }
    match column.ty {
        // `UUID` keys come from whoever inserts; `ID` keys are made here.
        Type::Builtin(Builtin::Uuid) if field.ty.name().text == "ID" => {
            column.default = Some(Default::Sql(sql::expr!("gen_random_uuid()")));
        }
        Type::Builtin(Builtin::BigInt) => column.identity = true,
        Type::Builtin(_) | Type::Scalar(_) | Type::Enum(_) | Type::Input(_) => {}
    }
}

fn relation<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    field: &'a Field,
    shape: Shape<'a>,
    target: TableId,
) -> Option<DraftKind<'a>> {
    if far_side::is_far(field) {
        return far_side::decode(builder, table, field, shape, target);
    }
    if shape.list {
        return far_side::missing(builder, table, field, target);
    }
    place::check(builder, &field.directives, place::REFERENCE, "a relation");
    let ty = match key_type(builder, target) {
        KeyType::One(ty) => ty,
        KeyType::Broken => return None,
        KeyType::Composite => {
            let (graphql, span) = (builder.table(target).graphql.clone(), builder.table(target).span);
            builder.found.push(
                Diagnostic::new(
                    codes::COMPOSITE_TARGET,
                    field.ty.span,
                    format!("`{}` leads to `{graphql}`, whose key has several fields", field.name.text),
                )
                .also(span, "its key is composite")
                .help(format!(
                    "give `{graphql}` an `id: ID!`, and say what is unique with `@unique(fields: […])`"
                )),
            );
            return None;
        }
    };
    if let Some(partition) = builder.on_table(target, "partition").next() {
        let graphql = builder.table(target).graphql.clone();
        builder.found.push(
            Diagnostic::new(
                codes::PARTITIONED_TARGET,
                field.ty.span,
                format!("`{}` leads to `{graphql}`, which is partitioned", field.name.text),
            )
            .also(partition.span, "its key contains the partition column")
            .help("keep the id as a plain `ID`, or turn the relation around"),
        );
        return None;
    }
    let made = format!("{}_id", field.name.text.to_snake_case());
    let slot = Slot { ty, list: false, nullable: shape.nullable, dimensions: None };
    let column = column(builder, table, field, slot, &made)?;
    let key = directive::references::inside(builder, field, &column, Target::Table(target))?;
    Some(DraftKind::Reference(column, key))
}

/// What every column can say, whatever it holds.
fn column<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    field: &'a Field,
    slot: Slot,
    made: &str,
) -> Option<Column> {
    let owner = Owner::Table(table);
    let given = directive::column::decode(builder, field, slot)?;
    let name = builder.column_name(given.name, made, field.name.span)?;
    let has = |name| directives(&field.directives, name).next();
    let default = match has("default") {
        Some(directive) => Some(directive::default::decode(builder, directive, slot, owner)?),
        None => None,
    };
    let generated = match has("generated") {
        Some(directive) => Some(directive::generated::decode(builder, directive, default.is_some(), owner)?),
        None => None,
    };
    if let Some(directive) = has("updatedAt")
        && (builder.builtin(slot.ty) != Builtin::DateTime || slot.list)
    {
        builder.error(
            codes::CONSTRAINT_TYPE,
            directive.span,
            format!("`@updatedAt` needs a `DateTime`, and `{}` is none", field.name.text),
            "make the field a `DateTime!`",
        );
    }
    let mut constraints = Constraints::default();
    directive::constraints::decode(builder, &field.directives, slot, &mut constraints);
    constraints.checks = directive::check::on_field(builder, field, owner);
    let transitions = match has("transitions") {
        Some(directive) => {
            directive::transitions::decode(builder, directive, field, slot, has("frozen").is_some())
        }
        None => Vec::new(),
    };
    let fixture = match has("fixture") {
        Some(directive) => Some(directive::fixture::decode(builder, directive, slot, owner)?),
        None => None,
    };
    let column = Column {
        name,
        ty: slot.ty,
        sql_type: given.sql_type,
        list: slot.list,
        nullable: slot.nullable,
        default,
        generated,
        identity: false,
        updated_at: has("updatedAt").is_some(),
        version: false,
        queued: false,
        deleted_at: false,
        frozen: has("frozen").is_some(),
        transitions,
        private: has("private").is_some(),
        // Who may read it is known once there are users.
        pii: None,
        encrypted: None,
        vector: None,
        unique: directive::unique::on_field(builder, field),
        constraints,
        fixture,
    };
    refuse_constants(builder, field, &column);
    Some(column)
}

/// A default or a fixture that the column's own constraints keep out.
fn refuse_constants(builder: &mut Builder<'_>, field: &Field, column: &Column) {
    let default = match &column.default {
        Some(Default::Value(value)) => Some(("default", value)),
        Some(Default::Sql(_)) | None => None,
    };
    let fixture = match &column.fixture {
        Some(Fixture::Value(value)) => Some(("fixture", value)),
        Some(Fixture::Sql(_)) | None => None,
    };
    for (name, value) in default.into_iter().chain(fixture) {
        let place = directives(&field.directives, name).next().map(|directive| directive.span);
        let refusal = Refusal::by_column(&builder.scalars, column, value);
        if let Some((refusal, place)) = refusal.zip(place) {
            let what = format!("the {name} of `{}`", field.name.text);
            builder.found.push(refusal.finding(codes::WRONG_DEFAULT, &what, place));
        }
    }
}
