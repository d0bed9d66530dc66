//! Indexes: the declared ones, and one behind every foreign key, tenant column and column that a rule compares, where none is.
//! An archive is read by the same rules, so it has those of the rules too.

use std::collections::BTreeMap;

use catalog::{Catalog, ConstraintKind, IndexColumn};
use model::{FieldId, RetentionAction, Scheme, Table};
use sql::{Ident, QualifiedName};

use super::scope::columns_of;
use super::{Scope, name};

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    let by_name: BTreeMap<QualifiedName, &Table> =
        scope.model.tables.iter().map(|table| (scope.public(&table.name), table)).collect();
    let mut indexes = Vec::new();
    for lowered in &catalog.tables {
        if let Some(table) = lowered.archive_of.as_ref().and_then(|of| by_name.get(of)) {
            indexes.extend(archived(scope, table, lowered));
        }
        let Some(table) = by_name.get(&lowered.name) else { continue };
        let declared = declared(scope, table);
        // Columns that already lead an index.
        let leading: Vec<&Ident> = lowered
            .constraints
            .iter()
            .filter_map(|constraint| leads(&constraint.kind))
            .chain(
                declared
                    .iter()
                    .filter(|i| i.predicate.is_none())
                    .filter_map(|i| Some(&i.columns.first()?.name)),
            )
            .collect();
        let implied = implied(scope, table, &leading);
        let hashes = table.fields.iter();
        indexes.extend(hashes.filter_map(|field| {
            let column = field.column().filter(|column| column.encrypted.is_some())?;
            super::encrypt::index(scope, table, field, column)
        }));
        indexes.extend(declared);
        indexes.extend(super::queue::indexes(scope, table));
        indexes.extend(implied);
        indexes.extend(anonymous(scope, table));
    }
    catalog.indexes = indexes;
}

fn leads(kind: &ConstraintKind) -> Option<&Ident> {
    match kind {
        ConstraintKind::PrimaryKey { columns } | ConstraintKind::Unique { columns } => columns.first(),
        ConstraintKind::Check { .. } | ConstraintKind::ForeignKey { .. } => None,
    }
}

fn declared(scope: &Scope<'_>, table: &Table) -> Vec<catalog::Index> {
    table
        .indexes
        .iter()
        .map(|index| {
            let model::Index { span, name, columns, include, using, unique, predicate } = index;
            let key: Vec<IndexColumn> = columns
                .iter()
                .filter_map(|c| {
                    Some(IndexColumn { name: table.field(c.field).column()?.name.clone(), desc: c.desc })
                })
                .collect();
            let fields: Vec<FieldId> = columns.iter().map(|c| c.field).collect();
            catalog::Index {
                name: name
                    .clone()
                    .unwrap_or_else(|| name::derived(&table.name, &columns_of(table, &fields), "idx")),
                table: scope.public(&table.name),
                method: using.clone(),
                columns: key,
                expression: None,
                opclass: None,
                include: columns_of(table, include),
                unique: *unique,
                predicate: predicate.clone(),
                origin: scope.origin_at(table, *span),
            }
        })
        .collect()
}

// What its rules compare, and by what its rows grow old; nobody searches an archive for anything else.
fn archived(scope: &Scope<'_>, table: &Table, archive: &catalog::Table) -> Vec<catalog::Index> {
    let Some(retention) = &table.retention else { return Vec::new() };
    let leading: Vec<&Ident> =
        archive.constraints.iter().filter_map(|constraint| leads(&constraint.kind)).collect();
    let mut made: Vec<catalog::Index> = Vec::new();
    for (at, field) in table.fields.iter().enumerate() {
        let at = FieldId(at as u32);
        let needed = table.tenant_field() == Some(at) || retention.by == at || is_compared(table, at);
        let Some(column) = field.column().filter(|column| needed && !leading.contains(&&column.name)) else {
            continue;
        };
        made.push(catalog::Index {
            name: name::derived(&archive.name.name, std::slice::from_ref(&column.name), "idx"),
            table: archive.name.clone(),
            method: None,
            columns: vec![IndexColumn { name: column.name.clone(), desc: false }],
            expression: None,
            opclass: None,
            include: Vec::new(),
            unique: false,
            predicate: None,
            origin: scope.origin_at(table, retention.span),
        });
    }
    made
}

/// Does a rule compare the field with the caller, or with a set that he is given?
fn is_compared(table: &Table, field: FieldId) -> bool {
    table.policies.iter().any(|policy| {
        policy.compares.contains(&field) || policy.rules.iter().any(|rule| rule.field() == Some(field))
    })
}

// Deleting a referenced row looks for referrers, and policies look for owners and tenants; both want
// the column to lead an index.
fn implied(scope: &Scope<'_>, table: &Table, leading: &[&Ident]) -> Vec<catalog::Index> {
    let mut made: Vec<catalog::Index> = Vec::new();
    for (at, field) in table.fields.iter().enumerate() {
        let at = FieldId(at as u32);
        let counted = table.quotas.iter().any(|quota| quota.per == Some(at));
        let needed = field.foreign_key().is_some()
            || is_compared(table, at)
            || counted
            || grows(table, at)
            || ages(table, at);
        let Some(column) = field.column().filter(|_| needed) else { continue };
        if leading.contains(&&column.name) || made.iter().any(|index| index.columns[0].name == column.name) {
            continue;
        }
        made.push(catalog::Index {
            name: name::derived(&table.name, std::slice::from_ref(&column.name), "idx"),
            table: scope.public(&table.name),
            method: None,
            columns: vec![IndexColumn { name: column.name.clone(), desc: false }],
            expression: None,
            opclass: None,
            include: Vec::new(),
            unique: false,
            predicate: None,
            origin: scope.origin_field(table, field),
        });
    }
    made
}

/// Is the highest value looked for, to know how far partitions must reach?
fn grows(table: &Table, field: FieldId) -> bool {
    table.partitions.iter().any(|level| level.by == field && matches!(level.scheme, Scheme::Step { .. }))
}

/// Are the oldest rows looked for by this field? A partition that leaves as a whole needs no search.
fn ages(table: &Table, field: FieldId) -> bool {
    let Some(retention) = table.retention.as_ref().filter(|retention| retention.by == field) else {
        return false;
    };
    match retention.action {
        RetentionAction::Delete => true,
        RetentionAction::Drop => false,
        RetentionAction::Archive { .. } => table.time_partition().is_none_or(|it| it.by != field),
        // These have an index of their own, without the rows that are done.
        RetentionAction::Anonymize { .. } => false,
    }
}

/// The rows that have something to lose, by their age: those that are done are most of them in the end.
fn anonymous(scope: &Scope<'_>, table: &Table) -> Option<catalog::Index> {
    let retention = table.retention.as_ref()?;
    let RetentionAction::Anonymize { set, mark } = &retention.action else { return None };
    Some(catalog::Index {
        name: name::derived(&table.name, &columns_of(table, &[retention.by]), "undone_idx"),
        table: scope.public(&table.name),
        method: None,
        columns: vec![IndexColumn { name: table.field(retention.by).column()?.name.clone(), desc: false }],
        expression: None,
        opclass: None,
        include: Vec::new(),
        unique: false,
        predicate: Some(super::undone(table, set, *mark)?),
        origin: scope.origin_at(table, retention.span),
    })
}
