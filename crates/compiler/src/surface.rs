//! The catalog as the isolation check sees it: what will exist, not what was meant.

use std::collections::BTreeSet;

use access::Clause;
use access::isolation::{Grant, Key, Relation, Shape, Surface, Trigger, Unique};
use catalog::{Action, Catalog, ConstraintKind, GrantObject, Privilege};
use model::{Command, Model, OnDelete, PolicyKind, TableId, Tenancy};
use sql::{Ident, QualifiedName};

/// Everything that requests can meet.
pub(crate) fn surface(model: &Model, catalog: &Catalog) -> Surface {
    Surface {
        relations: catalog.tables.iter().map(|table| relation(model, catalog, table)).collect(),
        // No view is emitted yet; one that were would have to be said here.
        views: Vec::new(),
        triggers: triggers(model, catalog),
        serving: catalog
            .roles
            .iter()
            .filter(|role| role.owns_functions)
            .map(|role| role.name.clone())
            .collect(),
        trusted: catalog.roles.iter().filter(|role| role.bypass_rls).map(|role| role.name.clone()).collect(),
    }
}

fn relation(model: &Model, catalog: &Catalog, table: &catalog::Table) -> Relation {
    let copy_of = table.default_partition_of.clone().or_else(|| table.archive_of.clone());
    let original = copy_of.as_ref().unwrap_or(&table.name);
    let id = find(model, original);
    let tenant = id.and_then(|id| tenant(model, id));
    let shape = Shape { table: &table.name.name, tenant: tenant.as_ref(), helpers: &catalog.private_schema };
    let policies = catalog.policies.iter().filter(|policy| policy.table == table.name);
    let is_uuid = |name: &Ident| {
        let column = table.columns.iter().find(|column| column.name == *name);
        column.is_some_and(|column| column.identity || column.ty.to_string() == "uuid")
    };
    let unique = |columns: Vec<Ident>| Unique { unguessable: columns.iter().any(is_uuid), columns };
    let constraints = table.constraints.iter().filter_map(|constraint| match &constraint.kind {
        ConstraintKind::PrimaryKey { columns } | ConstraintKind::Unique { columns } => {
            Some(unique(columns.clone()))
        }
        ConstraintKind::Check { .. } | ConstraintKind::ForeignKey { .. } => None,
    });
    let indexes = catalog.indexes.iter().filter(|index| index.unique && index.table == table.name);
    let span = table.origin.span.or_else(|| id.map(|id| model.table(id).span)).unwrap_or(model.database.span);
    Relation {
        name: table.name.clone(),
        table: id,
        leaf: table.default_partition_of.is_some(),
        row_security: table.row_security,
        policies: policies.map(|policy| (policy.roles.clone(), clause(&shape, policy))).collect(),
        grants: grants(catalog, &table.name),
        keys: table.constraints.iter().filter_map(|constraint| key(constraint, span)).collect(),
        uniques: constraints
            .chain(
                indexes.map(|index| unique(index.columns.iter().map(|column| column.name.clone()).collect())),
            )
            .collect(),
        tenant_is_frozen: tenant.as_ref().is_some_and(|tenant| is_frozen(catalog, &table.name, tenant)),
        tenant,
        copy_of,
        span,
    }
}

fn find(model: &Model, name: &QualifiedName) -> Option<TableId> {
    let own = name.schema.as_ref() == Some(&model.database.schema);
    model.tables().find(|(_, table)| own && table.name == name.name).map(|(id, _)| id)
}

fn tenant(model: &Model, id: TableId) -> Option<Ident> {
    let table = model.table(id);
    let field = match table.tenancy {
        Tenancy::Global => None,
        Tenancy::Root => table.key.first().copied(),
        Tenancy::By(field) => Some(field),
    };
    field.and_then(|field| table.field(field).column()).map(|column| column.name.clone())
}

fn clause(shape: &Shape<'_>, policy: &catalog::Policy) -> Clause {
    Clause {
        name: policy.name.as_str().to_owned(),
        kind: if policy.permissive { PolicyKind::Permissive } else { PolicyKind::Restrictive },
        commands: match policy.command {
            Some(catalog::Command::Select) => vec![Command::Select],
            Some(catalog::Command::Insert) => vec![Command::Insert],
            Some(catalog::Command::Update) => vec![Command::Update],
            Some(catalog::Command::Delete) => vec![Command::Delete],
            None => vec![Command::Select, Command::Insert, Command::Update, Command::Delete],
        },
        using: policy.using.as_ref().map(|condition| shape.rule(condition)),
        check: policy.check.as_ref().map(|condition| shape.rule(condition)),
        span: policy.origin.span,
    }
}

fn grants(catalog: &Catalog, table: &QualifiedName) -> Vec<Grant> {
    let own = catalog
        .grants
        .iter()
        .filter(|grant| matches!(&grant.object, GrantObject::Table(name) if name == table));
    own.flat_map(|grant| {
        grant.privileges.iter().filter_map(|privilege| {
            let (command, columns) = match privilege {
                Privilege::Usage => return None,
                Privilege::Select(_) => (Command::Select, None),
                Privilege::Insert(columns) => (Command::Insert, Some(columns.clone())),
                Privilege::Update(columns) => (Command::Update, Some(columns.clone())),
                Privilege::Delete => (Command::Delete, None),
            };
            Some(Grant { role: grant.role.clone(), command, columns })
        })
    })
    .collect()
}

fn key(constraint: &catalog::Constraint, table: diagnostics::Span) -> Option<Key> {
    let ConstraintKind::ForeignKey { columns, references, referenced, on_delete, deferrable: _ } =
        &constraint.kind
    else {
        return None;
    };
    Some(Key {
        columns: columns.clone(),
        references: references.clone(),
        referenced: referenced.clone(),
        on_delete: match on_delete.action {
            Action::NoAction => OnDelete::NoAction,
            Action::Restrict => OnDelete::Restrict,
            Action::Cascade => OnDelete::Cascade,
            Action::SetNull => OnDelete::SetNull,
            Action::SetDefault => OnDelete::SetDefault,
        },
        span: constraint.origin.span.unwrap_or(table),
    })
}

/// A trigger that refuses a change of the tenant, or every change.
fn is_frozen(catalog: &Catalog, table: &QualifiedName, tenant: &Ident) -> bool {
    let changed = format!("old.{tenant} is distinct from new.{tenant}");
    catalog.triggers.iter().filter(|trigger| trigger.table == *table).any(|trigger| {
        match (trigger.function.name.as_str(), &trigger.when) {
            ("refuse_change", None) => true,
            ("refuse_frozen", Some(when)) => when.as_str().split(" or ").any(|part| part == changed),
            _ => false,
        }
    })
}

/// Triggers whose bodies are the compiler's own; those of the schema are read where they are written.
fn triggers(model: &Model, catalog: &Catalog) -> Vec<Trigger> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for trigger in &catalog.triggers {
        let Some(id) = find(model, &trigger.table) else { continue };
        let declared = model.table(id).triggers.iter().any(|declared| declared.name == trigger.name);
        let function = catalog.functions.iter().find(|function| function.name == trigger.function);
        let Some(function) = function.filter(|function| function.security_definer && !declared) else {
            continue;
        };
        if seen.insert((id, function.name.to_string())) {
            found.push(Trigger {
                name: trigger.function.to_string(),
                table: id,
                body: function.body.clone(),
                span: trigger.origin.span,
            });
        }
    }
    found
}
