//! `@unique` on a field and on a type.

use diagnostics::{Diagnostic, Span, codes};
use syntax::ast::Field;

use crate::arguments::Arguments;
use crate::build::{Builder, directives};
use crate::{FieldId, TableId, Unique, UniqueScope};

fn scope(arguments: &mut Arguments<'_>) -> UniqueScope {
    match arguments.word("scope").map(|word| word.text) {
        Some("GLOBAL") => UniqueScope::Global,
        _ => UniqueScope::Tenant,
    }
}

/// `@unique(scope:)` on a field.
pub(crate) fn on_field<'a>(builder: &mut Builder<'a>, field: &'a Field) -> Option<(UniqueScope, Span)> {
    let mut found = directives(&field.directives, "unique");
    let directive = found.next()?;
    if let Some(second) = found.next() {
        builder.found.push(
            Diagnostic::new(codes::CONFLICT, second.span, format!("`{}` is unique twice", field.name.text))
                .also(directive.span, "the first")
                .help("keep one of them"),
        );
    }
    builder.read(directive, |builder, arguments| {
        if let Some(fields) = arguments.argument("fields") {
            builder.error(
                codes::CONFLICT,
                fields.span,
                "on a field, `@unique` speaks of this field alone",
                "remove `fields`, or write the directive on the type",
            );
            return None;
        }
        Some((scope(arguments), arguments.span()))
    })
}

/// `@unique(fields:, scope:)` on types, and uniqueness on partitioned tables.
pub(crate) fn decode(builder: &mut Builder<'_>) {
    for table in builder.table_ids() {
        for directive in builder.on_table(table, "unique") {
            let unique = builder.read(directive, |builder, arguments| {
                let span = arguments.span();
                let Some(words) = arguments.words("fields") else {
                    builder.error(
                        codes::ONE_OF,
                        span,
                        "on a type, `@unique` names the fields that are unique together",
                        "write `@unique(fields: [\"a\", \"b\"])`",
                    );
                    return None;
                };
                let fields = builder.find_columns(table, &words)?;
                let scope = scope(arguments);
                Some(without_tenant(builder, table, Unique { span, fields, scope }))
            });
            builder.table_mut(table).uniques.extend(unique);
        }
        partitioned(builder, table);
    }
}

/// The tenant's field is a part of every uniqueness within a tenant; alone it is one row a tenant.
fn without_tenant(builder: &Builder<'_>, table: TableId, unique: Unique) -> Unique {
    let Unique { span, fields, scope } = unique;
    let tenant = builder.table(table).tenant_field();
    if fields.len() == 1 && fields.first().copied() == tenant {
        return Unique { span, fields, scope: UniqueScope::Global };
    }
    let fields = match scope {
        UniqueScope::Tenant => fields.into_iter().filter(|field| Some(*field) != tenant).collect(),
        UniqueScope::Global => fields,
    };
    Unique { span, fields, scope }
}

/// Postgres manual, section 5.11.2.3: a unique constraint on a partitioned table must contain the
/// partition columns, and then says something else than was meant.
fn partitioned(builder: &mut Builder<'_>, table: TableId) {
    let of = builder.table(table);
    let mut found = Vec::new();
    for partition in &of.partitions {
        let lacks = |fields: &[FieldId]| !fields.contains(&partition.by);
        let on_fields = of.fields.iter().enumerate().filter_map(|(i, field)| {
            let (_, span) = field.column()?.unique?;
            lacks(&[FieldId(i as u32)]).then_some(span)
        });
        // The tenant's field is part of what is unique within a tenant, said or not.
        let by_tenant =
            |unique: &Unique| unique.scope == UniqueScope::Tenant && of.tenant_field() == Some(partition.by);
        let on_type = of.uniques.iter().filter(|unique| lacks(&unique.fields) && !by_tenant(unique));
        let indexes = of.indexes.iter().filter(|index| {
            let fields: Vec<FieldId> = index.columns.iter().map(|column| column.field).collect();
            index.unique && lacks(&fields)
        });
        let places: Vec<Span> = on_fields
            .chain(on_type.map(|unique| unique.span))
            .chain(indexes.map(|index| index.span))
            .collect();
        let by = of.field(partition.by).graphql.clone();
        found.extend(places.into_iter().map(|span| {
            Diagnostic::new(
                codes::PARTITIONED_UNIQUE,
                span,
                "Postgres cannot tell whether this is unique across partitions",
            )
            .also(partition.span, "the table is partitioned")
            .help(format!("add `{by}` to the fields, or keep the unique value in a table of its own"))
        }));
    }
    found.into_iter().for_each(|finding| builder.found.push(finding));
}
