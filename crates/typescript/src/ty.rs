//! TypeScript's type for a value, as PostgREST sends it in JSON.

use model::{Builtin, Model, ResultType, Type};

use crate::names::Names;
use crate::shape::{Shape, is_optional};
use crate::text::{TsKey, TsString, TsText, ts};

/// A built-in scalar. 64-bit integers and decimals are numbers, as everywhere at Supabase; beyond 2^53 JSON has rounded them
/// before anybody could look.
fn builtin(builtin: Builtin) -> TsText {
    match builtin {
        Builtin::Integer | Builtin::BigInt | Builtin::Float | Builtin::Decimal => ts!("number"),
        Builtin::Boolean => ts!("boolean"),
        Builtin::Json => ts!("Json"),
        Builtin::Uuid
        | Builtin::Text
        | Builtin::DateTime
        | Builtin::Date
        | Builtin::Time
        | Builtin::Duration
        | Builtin::Bytes
        | Builtin::Inet
        | Builtin::Email
        | Builtin::Url
        | Builtin::Vector => ts!("string"),
    }
}

/// For `types.ts`: enumerations and domains by their names.
pub(crate) fn named(names: &Names, shape: &Shape<'_>) -> TsText {
    let element = match shape.ty {
        Type::Builtin(ty) => builtin(ty),
        Type::Scalar(id) => ts!("{}", names.scalar(id).ty),
        Type::Enum(id) => ts!("{}", names.enumeration(id).union.ty),
        Type::Input(id) => ts!("{}", names.input(id).ty),
    };
    finish(element, shape)
}

/// For `database.ts`, which names nothing but itself.
pub(crate) fn self_contained(model: &Model, shape: &Shape<'_>) -> TsText {
    let element = match shape.ty {
        Type::Enum(id) => in_database(model, "Enums", model.enums[id.index()].name.as_str()),
        Type::Input(id) => {
            let fields = model.inputs[id.index()].fields.iter().map(|field| {
                let ty = self_contained(model, &Shape::of_argument(field));
                let key = TsKey::new(field.name.as_str());
                if is_optional(field) { ts!("{}?: {}", key, ty) } else { ts!("{}: {}", key, ty) }
            });
            ts!("{{ {} }}", TsText::join(fields.collect::<Vec<_>>(), "; "))
        }
        ty @ (Type::Builtin(_) | Type::Scalar(_)) => builtin(model.builtin(ty)),
    };
    finish(element, shape)
}

/// `Database["seo"]["Enums"]["employee_role"]`.
pub(crate) fn in_database(model: &Model, kind: &'static str, name: &str) -> TsText {
    ts!(
        "Database[{}][{}][{}]",
        TsString::new(model.database.schema.as_str()),
        TsString::new(kind),
        TsString::new(name)
    )
}

/// The type a domain stands for.
pub(crate) fn of_domain(base: Builtin) -> TsText {
    builtin(base)
}

/// The result of a function, given the type of one: a set is never null.
pub(crate) fn of_result(one: TsText, result: &ResultType) -> TsText {
    match (result.list, result.nullable) {
        (true, _) => ts!("{}[]", one),
        (false, true) => ts!("{} | null", one),
        (false, false) => one,
    }
}

fn finish(element: TsText, shape: &Shape<'_>) -> TsText {
    let ty = if shape.list { ts!("{}[]", element) } else { element };
    if shape.nullable { ts!("{} | null", ty) } else { ty }
}
