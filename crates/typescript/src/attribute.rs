//! A field of a composite type: a value, or a row of a table or of another composite type.

use model::{Access, Attribute, CompositeField};

use crate::domain::Domain;
use crate::shape::Shape;
use crate::text::{TsKey, TsText, ts};
use crate::{ty, zod};

/// For `types.ts`.
pub(crate) fn named(domain: &Domain<'_>, field: &CompositeField) -> TsText {
    let one = match field.ty {
        Attribute::Value(value) => return ty::named(&domain.names, &shape(field, value)),
        Attribute::Row(id) => ts!("{}", domain.names.table(id).row.ty),
        Attribute::Composite(id) => ts!("{}", domain.names.composite(id).ty),
    };
    finish(one, field)
}

/// For `database.ts`, which names nothing but itself. Under `access: RPC` it lists no table, so a row is spelled out.
pub(crate) fn self_contained(domain: &Domain<'_>, field: &CompositeField) -> TsText {
    let model = domain.model;
    let one = match field.ty {
        Attribute::Value(value) => return ty::self_contained(model, &shape(field, value)),
        Attribute::Composite(id) => {
            ty::in_database(model, "CompositeTypes", model.composites[id.index()].name.as_str())
        }
        Attribute::Row(id) => match model.database.access {
            Access::Tables => {
                ts!("{}[\"Row\"]", ty::in_database(model, "Tables", model.table(id).name.as_str()))
            }
            Access::Rpc => {
                let columns = domain.columns(id).iter().map(|column| {
                    ts!(
                        "          {}: {};",
                        TsKey::new(column.name),
                        ty::self_contained(model, &column.shape)
                    )
                });
                ts!("{{\n{}\n        }}", TsText::join(columns.collect::<Vec<_>>(), "\n"))
            }
        },
    };
    finish(one, field)
}

/// For `schemas.ts`.
pub(crate) fn schema(domain: &Domain<'_>, field: &CompositeField) -> TsText {
    let description = field.description.as_deref();
    let one = match field.ty {
        Attribute::Value(value) => {
            return zod::value(domain.model, &domain.names, &shape(field, value), description);
        }
        Attribute::Row(id) => ts!("{}", domain.names.table(id).row.schema),
        Attribute::Composite(id) => ts!("{}", domain.names.composite(id).schema),
    };
    let many = if field.list { ts!("z.array({})", one) } else { one };
    zod::described(if field.nullable { ts!("{}.nullable()", many) } else { many }, description)
}

/// The values among the fields, as far as a file must know which kinds of values there are.
pub(crate) fn value(field: &CompositeField) -> Option<Shape<'_>> {
    match field.ty {
        Attribute::Value(value) => Some(shape(field, value)),
        Attribute::Row(_) | Attribute::Composite(_) => None,
    }
}

fn shape(field: &CompositeField, ty: model::Type) -> Shape<'_> {
    Shape { name: None, ty, sql_type: None, list: field.list, nullable: field.nullable, constraints: None }
}

fn finish(one: TsText, field: &CompositeField) -> TsText {
    let many = if field.list { ts!("{}[]", one) } else { one };
    if field.nullable { ts!("{} | null", many) } else { many }
}
