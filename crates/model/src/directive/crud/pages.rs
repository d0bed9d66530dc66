//! What `@crud` lists: pages of rows, by columns that an index finds.

use std::collections::BTreeSet;

use sql::ident;

use super::Wanted;
use super::calls::plain;
use crate::build::{Builder, visible};
use crate::{
    Argument, ArgumentShape, Attribute, Builtin, Composite, CompositeField, CompositeId, Constraints,
    Default, FieldId, FieldKind, ROWS_ON_A_PAGE, Range, Table, Type, Value,
};

/// The page of one table, and what all pages have in common.
pub(super) fn connection(builder: &mut Builder<'_>, wanted: &Wanted) -> CompositeId {
    let info = info(builder, wanted);
    let Wanted { span, table, .. } = wanted;
    let row = visible::attribute(builder, *table);
    let of = builder.table(*table);
    let graphql = format!("{}Connection", of.graphql);
    let module = of.module;
    let field =
        |graphql: &str, name: sql::Ident, description: &str, ty: Attribute, list: bool| CompositeField {
            span: *span,
            graphql: graphql.to_owned(),
            name,
            description: Some(description.to_owned()),
            ty,
            list,
            nullable: false,
        };
    let fields = vec![
        field("nodes", ident!("nodes"), "The rows, in the order that was asked for.", row, true),
        field("pageInfo", ident!("page_info"), "Where the page stands.", Attribute::Composite(info), false),
    ];
    let description = format!("A page of rows of {}.", of.graphql);
    push(
        builder,
        Composite {
            span: *span,
            name: sql::Ident::new(&crate::build::snake(&graphql)).unwrap_or_else(|_| ident!("connection")),
            graphql,
            description: Some(description),
            fields,
            shows: None,
            module,
            view: None,
        },
    )
}

/// `PageInfo`, as in Relay's specification of connections.
fn info(builder: &mut Builder<'_>, wanted: &Wanted) -> CompositeId {
    // Behind those that the schema declares stand those made here.
    let declared = builder.composite_types.len();
    let made = builder.composites.iter().skip(declared).position(|it| it.name.as_str() == "page_info");
    if let Some(at) = made {
        return CompositeId((declared + at) as u32);
    }
    let field =
        |graphql: &str, name: sql::Ident, description: &str, ty: Builtin, nullable: bool| CompositeField {
            span: wanted.span,
            graphql: graphql.to_owned(),
            name,
            description: Some(description.to_owned()),
            ty: Attribute::Value(Type::Builtin(ty)),
            list: false,
            nullable,
        };
    let fields = vec![
        field(
            "hasNextPage",
            ident!("has_next_page"),
            "Are there rows behind this page?",
            Builtin::Boolean,
            false,
        ),
        field(
            "hasPreviousPage",
            ident!("has_previous_page"),
            "Are there rows before it?",
            Builtin::Boolean,
            false,
        ),
        field("startCursor", ident!("start_cursor"), "The first row, for `before`.", Builtin::Text, true),
        field("endCursor", ident!("end_cursor"), "The last row, for `after`.", Builtin::Text, true),
    ];
    let module = builder.table(wanted.table).module;
    push(
        builder,
        Composite {
            span: wanted.span,
            graphql: "PageInfo".to_owned(),
            name: ident!("page_info"),
            description: Some("Where a page stands among all rows.".to_owned()),
            fields,
            shows: None,
            module,
            view: None,
        },
    )
}

fn push(builder: &mut Builder<'_>, composite: Composite) -> CompositeId {
    builder.composites.push(composite);
    CompositeId(builder.composites.len() as u32 - 1)
}

/// `filter`, `orderBy`, and the four that say which page.
pub(super) fn arguments(builder: &Builder<'_>, wanted: &Wanted) -> Vec<Argument> {
    let Wanted { span, table: id, page, .. } = wanted;
    let table = builder.table(*id);
    let indexed = indexed(table);
    let fields = (0..table.fields.len() as u32).map(FieldId).filter(|field| indexed.contains(field));
    let filtered: Vec<FieldId> = fields.filter(|field| is_comparable(builder, table, *field)).collect();
    // The key alone decides between equal rows, so that a page begins where another ended.
    let key = table.key.first().copied().filter(|_| table.key.len() == 1);
    let sorted =
        filtered.iter().copied().filter(|field| Some(*field) != key && is_sortable(builder, table, *field));
    let ordered: Vec<FieldId> = key.into_iter().chain(sorted).collect();
    let optional = |graphql: &str, ty: Builtin, description: &str| Argument {
        nullable: true,
        description: Some(description.to_owned()),
        ..plain(graphql, ty, *span)
    };
    let size = || Constraints {
        range: Some(Range { span: *span, min: Some("1".to_owned()), max: Some(page.to_string()) }),
        ..Constraints::default()
    };
    let mut arguments = Vec::new();
    if !filtered.is_empty() {
        arguments.push(Argument {
            shape: Some(ArgumentShape::Filter(*id, filtered)),
            ..optional("filter", Builtin::Json, "What the rows must be like, by column.")
        });
    }
    if let Some(first) = table.orders(&ordered).into_iter().next() {
        arguments.push(Argument {
            nullable: false,
            default: Some(Default::Value(Value::Text(first.word))),
            shape: Some(ArgumentShape::Order(*id, ordered)),
            ..optional("orderBy", Builtin::Text, "The order of the rows; equal ones stand by their key.")
        });
    }
    let first = format!(
        "How many rows from the start, or behind `after`; {} unless said, at most {page}.",
        ROWS_ON_A_PAGE.min(*page)
    );
    arguments.push(Argument { constraints: size(), ..optional("first", Builtin::Integer, &first) });
    arguments.push(optional("after", Builtin::Text, "The cursor of the row before the page."));
    let last = format!("How many rows from the end, or ahead of `before`; at most {page}.");
    arguments.push(Argument { constraints: size(), ..optional("last", Builtin::Integer, &last) });
    arguments.push(optional("before", Builtin::Text, "The cursor of the row behind the page."));
    arguments
}

/// The fields that lead an index, or follow the tenant in one.
fn indexed(table: &Table) -> BTreeSet<FieldId> {
    let mut found = BTreeSet::new();
    let mut leads = |fields: &mut dyn Iterator<Item = FieldId>| {
        let first = fields.next();
        found.extend(first);
        if first.is_some() && first == table.tenant_field() {
            found.extend(fields.next());
        }
    };
    leads(&mut table.key.iter().copied());
    for (at, field) in table.fields.iter().enumerate() {
        let unique = field.column().is_some_and(|column| column.unique.is_some());
        if unique || field.foreign_key().is_some() {
            leads(&mut std::iter::once(FieldId(at as u32)));
        }
    }
    for unique in &table.uniques {
        leads(&mut unique.fields.iter().copied());
    }
    for index in table.indexes.iter().filter(|index| index.predicate.is_none()) {
        if index.using.as_ref().is_none_or(|method| method.as_str() == "btree") {
            leads(&mut index.columns.iter().map(|column| column.field));
        }
    }
    found
}

fn is_comparable(builder: &Builder<'_>, table: &Table, field: FieldId) -> bool {
    let Some(column) = table.field(field).column() else { return false };
    let values = !matches!(builder.builtin(column.ty), Builtin::Json | Builtin::Bytes);
    // A type of an extension may compare in its own way, or not at all.
    let known = column.sql_type.as_ref().is_none_or(|ty| {
        ["numeric", "varchar", "char", "smallint"].iter().any(|known| ty.as_str().starts_with(known))
    });
    values && known && !column.list && !column.private && column.pii.is_none() && column.encrypted.is_none()
}

fn is_sortable(builder: &Builder<'_>, table: &Table, field: FieldId) -> bool {
    let own = matches!(table.field(field).kind, FieldKind::Column(_));
    let kind = table.field(field).column().map(|column| builder.builtin(column.ty));
    own && is_comparable(builder, table, field)
        && !matches!(kind, None | Some(Builtin::Uuid | Builtin::Boolean | Builtin::Inet | Builtin::Vector))
}
