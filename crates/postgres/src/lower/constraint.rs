//! Primary keys, unique constraints, checks and foreign keys.

use catalog::{Action, Constraint, ConstraintKind};
use model::{
    Builtin, Check, Column, Constraints, Field, FieldId, FieldRef, ForeignKey, Length, Pattern, Range,
    Retention, Table, TableId, Target, Tenancy, Unique, UniqueScope,
};
use sql::{Expr, Ident, Literal, expr, ident};

use super::scope::columns_of;
use super::{Scope, name};

pub(crate) fn of_table(scope: &Scope<'_>, id: TableId, table: &Table) -> Vec<Constraint> {
    let mut all = vec![primary_key(scope, table)];
    all.extend(uniques(scope, id, table));
    for field in &table.fields {
        if let Some(column) = field.column() {
            all.extend(column_checks(scope, table, field, column));
        }
    }
    for check in &table.checks {
        all.push(table_check(scope, table, check, all.len()));
    }
    for (index, field) in table.fields.iter().enumerate() {
        if let (Some(column), Some(key)) = (field.column(), field.foreign_key()) {
            let at = FieldRef { table: id, field: FieldId(index as u32) };
            all.push(foreign_key(scope, at, field, column, key));
        }
    }
    all
}

/// The archive's own key and the tenant's.
pub(crate) fn of_archive(
    scope: &Scope<'_>,
    table: &Table,
    archive: &Ident,
    retention: &Retention,
) -> Vec<Constraint> {
    let origin = || scope.origin_at(table, retention.span);
    let columns = key_with_partition(scope, table);
    let mut all = vec![Constraint {
        name: name::joined(&[archive.as_str(), "pkey"]),
        kind: ConstraintKind::PrimaryKey { columns },
        late: false,
        origin: origin(),
    }];
    if let (Tenancy::By(field), Some(root)) = (table.tenancy, scope.model.tenant_root()) {
        let columns = columns_of(table, &[field]);
        all.push(Constraint {
            name: name::derived(archive, &columns, "fkey"),
            kind: ConstraintKind::ForeignKey {
                columns,
                references: scope.table_name(root),
                referenced: scope.key_columns(scope.model.table(root)),
                on_delete: catalog::OnDelete { action: Action::Cascade, columns: Vec::new() },
                deferrable: false,
            },
            late: false,
            origin: origin(),
        });
    }
    all
}

fn primary_key(scope: &Scope<'_>, table: &Table) -> Constraint {
    Constraint {
        name: name::joined(&[table.name.as_str(), "pkey"]),
        kind: ConstraintKind::PrimaryKey { columns: key_with_partition(scope, table) },
        late: false,
        origin: scope.origin_table(table),
    }
}

/// The key, and the partition columns after it: a unique constraint of a partitioned table must hold the
/// partition key (manual, section 5.11.2.3).
fn key_with_partition(scope: &Scope<'_>, table: &Table) -> Vec<Ident> {
    let mut columns = scope.key_columns(table);
    add_partition_columns(table, &mut columns);
    columns
}

fn add_partition_columns(table: &Table, columns: &mut Vec<Ident>) {
    let deciding: Vec<FieldId> = table.partition_fields().collect();
    for column in columns_of(table, &deciding) {
        if !columns.contains(&column) {
            columns.push(column);
        }
    }
}

fn uniques(scope: &Scope<'_>, id: TableId, table: &Table) -> Vec<Constraint> {
    let unique = |mut columns: Vec<Ident>, at: UniqueScope, origin: catalog::Origin| {
        if let (UniqueScope::Tenant, Tenancy::By(field)) = (at, table.tenancy) {
            let tenant = columns_of(table, &[field]);
            columns.retain(|column| !tenant.contains(column));
            columns.splice(0..0, tenant);
        }
        add_partition_columns(table, &mut columns);
        Constraint {
            name: name::derived(&table.name, &columns, "key"),
            kind: ConstraintKind::Unique { columns },
            late: false,
            origin,
        }
    };
    let mut all: Vec<Constraint> = Vec::new();
    for field in &table.fields {
        if let Some((column, (at, _))) =
            field.column().filter(|it| it.encrypted.is_none()).and_then(|c| Some((c, c.unique?)))
        {
            all.push(unique(vec![column.name.clone()], at, scope.origin_field(table, field)));
        }
    }
    for Unique { span, fields, scope: at } in &table.uniques {
        all.push(unique(columns_of(table, fields), *at, scope.origin_at(table, *span)));
    }
    // One membership for each user of a tenant; relations to members point at it.
    if let Some(membership) = scope.model.membership.as_ref().filter(|membership| membership.table == id) {
        let columns = columns_of(table, &[membership.tenant, membership.user]);
        let same = |there: &Vec<Ident>| {
            there.len() == columns.len() && columns.iter().all(|column| there.contains(column))
        };
        let taken =
            all.iter().any(|c| matches!(&c.kind, ConstraintKind::Unique { columns: there } if same(there)));
        if !taken && !same(&scope.key_columns(table)) {
            all.push(Constraint {
                name: name::derived(&table.name, &columns, "key"),
                kind: ConstraintKind::Unique { columns },
                late: false,
                origin: scope.origin_at(table, membership.span),
            });
        }
    }
    // What composite foreign keys of other tenant tables point at.
    let referenced = scope.model.graph.referrers(id).any(|at| is_composite(scope, at));
    if let (true, Tenancy::By(field)) = (referenced, table.tenancy) {
        let mut columns = columns_of(table, &[field]);
        columns.extend(scope.key_columns(table));
        let taken = all
            .iter()
            .any(|c| matches!(&c.kind, ConstraintKind::Unique { columns: there } if *there == columns));
        if !taken {
            all.push(Constraint {
                name: name::derived(&table.name, &columns, "key"),
                kind: ConstraintKind::Unique { columns },
                late: false,
                origin: scope.origin_table(table),
            });
        }
    }
    all
}

/// Does this reference carry the tenant along?
pub(crate) fn is_composite(scope: &Scope<'_>, at: FieldRef) -> bool {
    let table = scope.model.table(at.table);
    let target = scope.model.field(at).foreign_key().and_then(ForeignKey::table);
    let target_is_tenant = target.is_some_and(|id| matches!(scope.model.table(id).tenancy, Tenancy::By(_)));
    matches!(table.tenancy, Tenancy::By(_)) && target_is_tenant
}

fn column_checks(scope: &Scope<'_>, table: &Table, field: &Field, column: &Column) -> Vec<Constraint> {
    if column.encrypted.is_some() {
        // What is asked of the value is asked before it is sealed.
        return vec![super::encrypt::only_sealed(scope, table, field, column)];
    }
    // Postgres holds a vector to the dimensions of its type.
    let Constraints { length, range, pattern, dimensions: _, checks } = &column.constraints;
    let mut all = Vec::new();
    let mut add = |name: Ident, condition: Expr| {
        all.push(Constraint {
            name,
            kind: ConstraintKind::Check { condition, column: Some(column.name.clone()) },
            late: false,
            origin: scope.origin_field(table, field),
        });
    };
    let of = |suffix: &str| name::derived(&table.name, std::slice::from_ref(&column.name), suffix);
    if let Some(condition) = length.as_ref().map(|length| length_condition(&column.name, length)) {
        add(of("length_check"), condition);
    }
    if let Some(condition) = range.as_ref().map(|range| range_condition(&column.name, range)) {
        add(of("range_check"), condition);
    }
    if let Some(condition) = pattern.as_ref().map(|pattern| pattern_condition(&column.name, pattern)) {
        add(of("pattern_check"), condition);
    }
    for (index, Check { span: _, name, condition }) in checks.iter().enumerate() {
        let number = if index == 0 { String::new() } else { index.to_string() };
        add(name.clone().unwrap_or_else(|| of(&format!("check{number}"))), condition.clone());
    }
    if column.list {
        // `a text[] not null` still holds NULL elements; GraphQL's `[String!]` does not.
        add(of("elements_check"), expr!("array_position({}, null) is null", column.name));
    }
    if scope.model.builtin(column.ty) == Builtin::Float && !column.list {
        // NaN passes every range and no JSON number says it.
        add(of("number_check"), expr!("{} <> 'NaN'::double precision", column.name));
    }
    all
}

/// Code points between bounds.
pub(crate) fn length_condition(name: &Ident, length: &Length) -> Expr {
    let Length { span: _, min, max } = *length;
    match (min, max) {
        (Some(min), Some(max)) => expr!("char_length({}) between {} and {}", name, min, max),
        (Some(min), None) => expr!("char_length({}) >= {}", name, min),
        (None, Some(max)) => expr!("char_length({}) <= {}", name, max),
        (None, None) => expr!("true"),
    }
}

/// A number between bounds; both belong to it.
pub(crate) fn range_condition(name: &Ident, range: &Range) -> Expr {
    let Range { span: _, min, max } = range;
    let number = |text: &String| Literal::number(text).unwrap_or_else(|_| Literal::null());
    match (min, max) {
        (Some(min), Some(max)) => expr!("{} between {} and {}", name, number(min), number(max)),
        (Some(min), None) => expr!("{} >= {}", name, number(min)),
        (None, Some(max)) => expr!("{} <= {}", name, number(max)),
        (None, None) => expr!("true"),
    }
}

/// A regular expression.
pub(crate) fn pattern_condition(name: &Ident, pattern: &Pattern) -> Expr {
    let regex = Literal::text(&pattern.regex).unwrap_or_else(|_| Literal::null());
    expr!("{} ~ {}", name, regex)
}

fn table_check(scope: &Scope<'_>, table: &Table, check: &Check, number: usize) -> Constraint {
    let Check { span, name, condition } = check;
    Constraint {
        name: name.clone().unwrap_or_else(|| name::joined(&[table.name.as_str(), &format!("check{number}")])),
        kind: ConstraintKind::Check { condition: condition.clone(), column: None },
        late: false,
        origin: scope.origin_at(table, *span),
    }
}

fn foreign_key(
    scope: &Scope<'_>,
    at: FieldRef,
    field: &Field,
    column: &Column,
    key: &ForeignKey,
) -> Constraint {
    let table = scope.model.table(at.table);
    let ForeignKey { target, on_delete, deferrable, member: _ } = key;
    let (mut references, mut referenced) = match target {
        Target::Table(id) => (scope.table_name(*id), scope.key_columns(scope.model.table(*id))),
        Target::External(name) => (name.clone(), vec![ident!("id")]),
    };
    let own = vec![column.name.clone()];
    let mut columns = own.clone();
    let member = scope.model.member_key(at);
    // The tenant travels with the key, so that a row cannot point into another tenant.
    if let Some(membership) = member {
        columns.splice(0..0, scope.tenant_column(table).map(|tenant| tenant.name.clone()));
        references = scope.table_name(membership.table);
        referenced = columns_of(scope.model.table(membership.table), &[membership.tenant, membership.user]);
    } else if is_composite(scope, at) {
        columns.splice(0..0, scope.tenant_column(table).map(|tenant| tenant.name.clone()));
        let there = target_table(scope, target).and_then(|there| scope.tenant_column(there));
        referenced.splice(0..0, there.map(|tenant| tenant.name.clone()));
    }
    let (action, names_columns) = match on_delete {
        model::OnDelete::Restrict => (Action::Restrict, false),
        model::OnDelete::Cascade => (Action::Cascade, false),
        model::OnDelete::NoAction => (Action::NoAction, false),
        model::OnDelete::SetNull => (Action::SetNull, true),
        model::OnDelete::SetDefault => (Action::SetDefault, true),
    };
    Constraint {
        name: name::derived(&table.name, &own, "fkey"),
        kind: ConstraintKind::ForeignKey {
            columns,
            references,
            referenced,
            on_delete: catalog::OnDelete { action, columns: if names_columns { own } else { Vec::new() } },
            deferrable: *deferrable,
        },
        // The graph knows the relation to the user; the membership may come after this table.
        late: member.is_some() || scope.model.graph.late_keys().binary_search(&at).is_ok(),
        origin: scope.origin_field(table, field),
    }
}

fn target_table<'a>(scope: &Scope<'a>, target: &Target) -> Option<&'a Table> {
    match target {
        Target::Table(id) => Some(scope.model.table(*id)),
        Target::External(_) => None,
    }
}
