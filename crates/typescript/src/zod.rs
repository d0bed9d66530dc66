//! The Zod schema of a value.

use model::{Builtin, Model, Type};

use crate::domain_check;
use crate::limits::Limits;
use crate::names::Names;
use crate::shape::Shape;
use crate::sql_type;
use crate::text::{TsString, TsText, ts};

/// The schema of a built-in scalar. `text`, `moment` and their like stand at the top of the file.
fn builtin(builtin: Builtin) -> TsText {
    match builtin {
        // `z.uuid()` refuses what is no RFC 9562 variant; Postgres does not.
        Builtin::Uuid => ts!("z.guid()"),
        Builtin::Text | Builtin::Duration => ts!("text"),
        Builtin::Integer => ts!("z.int32()"),
        // `z.int64()` is for bigint alone, which JSON does not have.
        Builtin::BigInt => ts!("z.int()"),
        Builtin::Float | Builtin::Decimal => ts!("z.number()"),
        Builtin::Boolean => ts!("z.boolean()"),
        Builtin::DateTime => ts!("moment"),
        Builtin::Date => ts!("day"),
        Builtin::Time => ts!("z.iso.time()"),
        Builtin::Json => ts!("json"),
        Builtin::Bytes => ts!("bytes"),
        Builtin::Inet => ts!("inet"),
        Builtin::Email => ts!("email"),
        Builtin::Url => ts!("url"),
        Builtin::Vector => ts!("vector"),
    }
}

/// A value of a column, argument or field, described when it has a description.
pub(crate) fn value(model: &Model, names: &Names, shape: &Shape<'_>, description: Option<&str>) -> TsText {
    described(nullable(model, names, shape), description)
}

/// The same as it is given: JSON's null reaches Postgres as NULL.
pub(crate) fn given(model: &Model, names: &Names, shape: &Shape<'_>, description: Option<&str>) -> TsText {
    let schema = nullable(model, names, shape);
    described(if may_be_null_in_json(shape) { ts!("given({})", schema) } else { schema }, description)
}

/// Is null a value of the type, and none of the place?
pub(crate) fn may_be_null_in_json(shape: &Shape<'_>) -> bool {
    shape.ty == Type::Builtin(Builtin::Json) && !shape.list && !shape.nullable
}

pub(crate) fn described(schema: TsText, description: Option<&str>) -> TsText {
    match description.map(str::trim).filter(|description| !description.is_empty()) {
        Some(description) => ts!("{}.describe({})", schema, TsString::new(description)),
        None => schema,
    }
}

fn nullable(model: &Model, names: &Names, shape: &Shape<'_>) -> TsText {
    let base = match shape.ty {
        Type::Builtin(ty) => builtin(ty),
        Type::Scalar(id) => ts!("{}", names.scalar(id).schema),
        Type::Enum(id) => ts!("{}", names.enumeration(id).union.schema),
        Type::Input(id) => ts!("{}", names.input(id).schema),
    };
    let element = match shape.ty {
        ty @ (Type::Builtin(_) | Type::Scalar(_)) => {
            limited(base, model.builtin(ty), &limits(shape), shape.sql_type)
        }
        Type::Enum(_) | Type::Input(_) => base,
    };
    let list = if shape.list { ts!("z.array({})", element) } else { element };
    if shape.nullable { ts!("{}.nullable()", list) } else { list }
}

/// A domain's own schema: its base type, and its condition where it is one that Zod can hold.
pub(crate) fn domain(scalar: &model::Scalar) -> TsText {
    limited(builtin(scalar.base_type), scalar.base_type, &domain_limits(scalar), Some(scalar.base.as_str()))
}

/// Does a length have to be counted for this value?
pub(crate) fn counts_code_points(model: &Model, shape: &Shape<'_>) -> bool {
    let counted = is_text(model.builtin(shape.ty)) && !matches!(shape.ty, Type::Enum(_));
    counted && limits(shape).code_points().is_some()
}

/// Does a length have to be counted for this domain?
pub(crate) fn domain_counts_code_points(scalar: &model::Scalar) -> bool {
    is_text(scalar.base_type) && domain_limits(scalar).code_points().is_some()
}

fn limits(shape: &Shape<'_>) -> Limits {
    match shape.constraints {
        // A condition on a list speaks of the list.
        Some(constraints) => Limits::of(constraints, shape.sql_type, shape.name.filter(|_| !shape.list)),
        None => shape.sql_type.map(Limits::of_sql_type).unwrap_or_default(),
    }
}

fn domain_limits(scalar: &model::Scalar) -> Limits {
    let base = Limits::of_sql_type(scalar.base.as_str());
    match scalar.check.as_ref().and_then(|(condition, _)| domain_check::limits(condition.as_str(), "value")) {
        Some(condition) => base.and(condition),
        None => base,
    }
}

fn limited(base: TsText, builtin: Builtin, limits: &Limits, sql_type: Option<&str>) -> TsText {
    match builtin {
        Builtin::Integer | Builtin::BigInt | Builtin::Float | Builtin::Decimal => {
            ts!("{}{}", base, limits.bounds())
        }
        Builtin::Text | Builtin::Email | Builtin::Url => {
            // citext compares without case, also in a pattern.
            let patterns = match sql_type {
                Some(sql_type) if sql_type::ignores_case(sql_type) => ts!(""),
                Some(_) | None => limits.regexes(),
            };
            let text = ts!("{}{}", base, patterns);
            match limits.code_points() {
                Some(code_points) => ts!("codePoints({}, {})", text, code_points),
                None => text,
            }
        }
        Builtin::Vector => match limits.dimensions() {
            Some(dimensions) => ts!("{}({})", base, dimensions),
            None => base,
        },
        Builtin::Uuid
        | Builtin::Boolean
        | Builtin::DateTime
        | Builtin::Date
        | Builtin::Time
        | Builtin::Duration
        | Builtin::Json
        | Builtin::Bytes
        | Builtin::Inet => base,
    }
}

fn is_text(builtin: Builtin) -> bool {
    matches!(builtin, Builtin::Text | Builtin::Email | Builtin::Url)
}
