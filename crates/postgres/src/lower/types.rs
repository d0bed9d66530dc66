//! Domains, enumerations, composite types, and the SQL type of a value.

use catalog::{Catalog, Composite, Domain, EnumType};
use model::{Attribute, Builtin, Column, CompositeId, ResultShape, Type};
use sql::{Ident, Literal, TypeName, expr, ident};

use super::Scope;
use super::scope::{comment, infrastructure};

/// What looks like an address.
pub(super) const EMAIL: &str = r"^[^@\s]+@[^@\s]+\.[^@\s]+$";

/// What looks like a link.
pub(super) const URL: &str = r"^https?://[^\s]+$";

/// The types of all values there are, wherever they stand.
fn values(model: &model::Model) -> impl Iterator<Item = Type> {
    let columns =
        model.tables.iter().flat_map(|table| table.fields.iter().filter_map(|field| field.column()));
    let arguments = model.functions.iter().flat_map(|function| &function.arguments);
    let parts = model.inputs.iter().flat_map(|input| &input.fields);
    let attributes = model.composites.iter().flat_map(|composite| &composite.fields);
    let attributes = attributes.filter_map(|field| match field.ty {
        Attribute::Value(ty) => Some(ty),
        Attribute::Row(_) | Attribute::Composite(_) => None,
    });
    let results = model.functions.iter().filter_map(|function| match function.result.shape {
        ResultShape::Value(ty) => Some(ty),
        ResultShape::Void | ResultShape::Row(_) | ResultShape::Composite(_) => None,
    });
    columns
        .map(|column| column.ty)
        .chain(arguments.chain(parts).map(|argument| argument.ty))
        .chain(attributes)
        .chain(results)
}

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    let used = |builtin: Builtin| values(scope.model).any(|ty| ty == Type::Builtin(builtin));
    if used(Builtin::Email) {
        catalog.domains.push(text_domain(
            scope,
            ident!("email"),
            expr!("value ~ {} and char_length(value) <= 320", super::scope::text(EMAIL)),
        ));
    }
    if used(Builtin::Url) {
        catalog.domains.push(text_domain(
            scope,
            ident!("url"),
            expr!("value ~ {} and char_length(value) <= 2048", super::scope::text(URL)),
        ));
    }
    for scalar in &scope.model.scalars {
        let model::Scalar { span, graphql, name, description, base, base_type: _, check, module: _ } = scalar;
        catalog.domains.push(Domain {
            name: scope.public(name),
            base: base.clone(),
            check: check.as_ref().map(|(condition, _)| (check_name(name), condition.clone())),
            values: None,
            comment: comment(description.as_ref()),
            origin: catalog::Origin { element: graphql.clone(), span: Some(*span) },
        });
    }
    for model::Enum { span, graphql, name, description, native, values, module: _ } in &scope.model.enums {
        let origin = catalog::Origin { element: graphql.clone(), span: Some(*span) };
        let values: Vec<Literal> = values.iter().filter_map(|v| Literal::text(&v.stored).ok()).collect();
        if *native {
            catalog.enums.push(EnumType {
                name: scope.public(name),
                values,
                comment: comment(description.as_ref()),
                origin,
            });
        } else {
            // A text domain: equality on a native enum is not leakproof, so its index is lost under
            // row level security (measured: 118 ms against 0.8 ms on a million rows).
            let list = sql::Sql::join(&values, ", ");
            catalog.domains.push(Domain {
                name: scope.public(name),
                base: TypeName::text(),
                check: Some((check_name(name), expr!("value = any (array[{}]::text[])", list))),
                values: Some(values),
                comment: comment(description.as_ref()),
                origin,
            });
        }
    }
    for (at, composite) in scope.model.composites.iter().enumerate() {
        if scope.model.is_outside(CompositeId(at as u32)) {
            continue;
        }
        let model::Composite { span, graphql, name, description, fields, shows, module: _, view } = composite;
        // A view brings the type of its rows with it.
        if view.is_some() {
            continue;
        }
        let of = shows.map(|table| scope.model.table(table));
        let attributes = fields.iter().map(|field| catalog::Column {
            name: field.name.clone(),
            ty: attribute_type(scope, of, field),
            nullable: field.nullable,
            default: None,
            generated: None,
            identity: false,
            comment: comment(field.description.as_ref()),
            origin: catalog::Origin {
                element: format!("{graphql}.{}", field.graphql),
                span: Some(field.span),
            },
        });
        let of_rows = |field: &model::CompositeField| !matches!(field.ty, Attribute::Value(_));
        catalog.composites.push(Composite {
            name: scope.public(name),
            attributes: attributes.collect(),
            after_tables: fields.iter().any(of_rows),
            comment: comment(description.as_ref()),
            origin: catalog::Origin { element: graphql.clone(), span: Some(*span) },
        });
    }
}

/// What shows a column has its exact type.
fn attribute_type(scope: &Scope<'_>, of: Option<&model::Table>, field: &model::CompositeField) -> TypeName {
    let mut columns = of.into_iter().flat_map(|table| table.fields.iter().filter_map(|it| it.column()));
    if let Some(column) = columns.find(|column| column.name == field.name) {
        return column_type(scope, column);
    }
    let one = match field.ty {
        Attribute::Value(ty) => return value_type(scope, ty, field.list),
        Attribute::Row(id) => TypeName::qualified(&scope.table_name(id)),
        Attribute::Composite(id) => TypeName::qualified(&scope.row_of(id)),
    };
    if field.list { one.array() } else { one }
}

/// The type of a column.
pub(crate) fn column_type(scope: &Scope<'_>, column: &Column) -> TypeName {
    match &column.sql_type {
        // What is stored is no value of the domain; that is asked of the value before.
        None if column.encrypted.is_some() => TypeName::text(),
        Some(exact) if column.list => exact.array(),
        Some(exact) => exact.clone(),
        None => value_type(scope, column.ty, column.list),
    }
}

/// The type of a value.
pub(crate) fn value_type(scope: &Scope<'_>, ty: Type, list: bool) -> TypeName {
    let one = match ty {
        Type::Builtin(Builtin::Email) => TypeName::qualified(&scope.private(&ident!("email"))),
        Type::Builtin(Builtin::Url) => TypeName::qualified(&scope.private(&ident!("url"))),
        Type::Builtin(builtin) => builtin_type(builtin),
        Type::Scalar(id) => TypeName::qualified(&scope.public(&scope.model.scalars[id.index()].name)),
        Type::Enum(id) => TypeName::qualified(&scope.public(&scope.model.enums[id.index()].name)),
        Type::Input(_) => TypeName::jsonb(),
    };
    if list { one.array() } else { one }
}

/// The type of a parameter: never a domain, which would fail before the body, with a message that
/// shows the value; the function's own checks answer instead.
pub(crate) fn parameter_type(scope: &Scope<'_>, ty: Type, list: bool) -> TypeName {
    let one = match ty {
        Type::Builtin(builtin) => builtin_type(builtin),
        Type::Scalar(id) => scope.model.scalars[id.index()].base.clone(),
        Type::Enum(id) if scope.model.enums[id.index()].native => value_type(scope, ty, false),
        Type::Enum(_) => TypeName::text(),
        Type::Input(_) => TypeName::jsonb(),
    };
    if list { one.array() } else { one }
}

fn builtin_type(builtin: Builtin) -> TypeName {
    match builtin {
        Builtin::Uuid => TypeName::uuid(),
        Builtin::Text | Builtin::Email | Builtin::Url => TypeName::text(),
        Builtin::Integer => TypeName::integer(),
        Builtin::BigInt => TypeName::bigint(),
        Builtin::Float => TypeName::double_precision(),
        Builtin::Decimal => TypeName::numeric(),
        Builtin::Boolean => TypeName::boolean(),
        Builtin::DateTime => TypeName::timestamptz(),
        Builtin::Date => TypeName::date(),
        Builtin::Time => TypeName::time(),
        Builtin::Duration => TypeName::interval(),
        Builtin::Json => TypeName::jsonb(),
        Builtin::Bytes => TypeName::bytea(),
        Builtin::Inet => TypeName::inet(),
        Builtin::Vector => TypeName::vector(),
    }
}

fn text_domain(scope: &Scope<'_>, name: Ident, condition: sql::Expr) -> Domain {
    Domain {
        check: Some((check_name(&name), condition)),
        name: scope.private(&name),
        base: TypeName::text(),
        values: None,
        comment: None,
        origin: infrastructure(),
    }
}

fn check_name(name: &Ident) -> Ident {
    super::name::joined(&[name.as_str(), "check"])
}
