//! `@tenant` and `@tenant(by:)`: whose a row is.

use diagnostics::{Diagnostic, Span, codes};
use syntax::ast::Directive;

use crate::arguments::Word;
use crate::build::Builder;
use crate::{FieldKind, TableId, Tenancy};

/// Finds the tenant root, then the reference of each tenant table.
pub(crate) fn decode(builder: &mut Builder<'_>) {
    let mut root: Option<(TableId, Span)> = None;
    let mut followers = Vec::new();
    for table in builder.table_ids() {
        for directive in builder.on_table(table, "tenant") {
            let by = builder.read(directive, |_, arguments| {
                // Read with `@membership`, which gives them their meaning.
                for name in ["create", "creatorRole"] {
                    arguments.argument(name);
                }
                Some(arguments.word("by"))
            });
            match (by.flatten(), root) {
                (Some(by), _) => followers.push((table, directive, by)),
                (None, None) => {
                    root = Some((table, directive.span));
                    builder.table_mut(table).tenancy = Tenancy::Root;
                }
                (None, Some((_, first))) => builder.found.push(
                    Diagnostic::new(codes::TENANT_ROOT, directive.span, "a schema has one kind of tenant")
                        .label("the second")
                        .also(first, "the first")
                        .help("say how this table's rows belong to the tenant: `@tenant(by: \"…\")`"),
                ),
            }
        }
    }
    for (table, directive, by) in followers {
        let followed = follow(builder, table, directive, by, root.map(|(root, _)| root));
        builder.tenancy_broken |= followed.is_none();
    }
}

fn follow<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    directive: &'a Directive,
    by: Word<'a>,
    root: Option<TableId>,
) -> Option<()> {
    let Some(root) = root else {
        builder.error(
            codes::TENANT_ROOT,
            directive.span,
            "no type of the schema is the tenant",
            "mark the type whose rows are the tenants: `type Company @table @tenant { … }`",
        );
        return None;
    };
    let field = builder.find_field(table, by)?;
    let root_name = builder.table(root).graphql.clone();
    let of = builder.field(table, field);
    let span = of.span;
    let target = of.foreign_key().and_then(crate::ForeignKey::table);
    let problem = match (&of.kind, target) {
        (FieldKind::Reference(column, _), Some(target)) if target == root => column.nullable.then(|| {
            (format!("`{}` may be null, and every row belongs to a tenant", by.text), "add `!` to its type")
        }),
        (FieldKind::Reference(..), Some(other)) => {
            let tenant_too = builder.on_table(other, "tenant").next().is_some();
            if tenant_too {
                builder.not_yet(by.span, "a tenant found over another table");
                return None;
            }
            Some((format!("`{}` does not lead to `{root_name}`", by.text), "name a reference to the tenant"))
        }
        _ => {
            Some((format!("`{}` does not lead to `{root_name}`", by.text), "name a reference to the tenant"))
        }
    };
    if let Some((message, help)) = problem {
        builder
            .found
            .push(Diagnostic::new(codes::TENANT_FIELD, by.span, message).also(span, "this field").help(help));
        return None;
    }
    let table = builder.table_mut(table);
    table.tenancy = Tenancy::By(field);
    freeze(table, field);
    Some(())
}

/// The tenant, like the partition, of a row never changes.
pub(super) fn freeze(table: &mut crate::Table, field: crate::FieldId) {
    if let FieldKind::Column(column) | FieldKind::Reference(column, _) = &mut table.fields[field.index()].kind
    {
        column.frozen = true;
    }
}

/// Is the table kept apart by tenant?
pub(super) fn is_tenant_table(builder: &Builder<'_>, table: TableId) -> bool {
    match builder.table(table).tenancy {
        Tenancy::By(_) => true,
        Tenancy::Global | Tenancy::Root => false,
    }
}

/// A row of everybody's must not point into a tenant.
pub(crate) fn check(builder: &mut Builder<'_>) {
    for table in builder.table_ids() {
        // A wrong `@tenant` was reported; what follows from it is not said again.
        if builder.table(table).tenancy != Tenancy::Global
            || builder.on_table(table, "tenant").next().is_some()
        {
            continue;
        }
        let crossing: Vec<(Span, TableId)> = builder
            .table(table)
            .fields
            .iter()
            .filter_map(|field| Some((field.span, field.foreign_key()?.table()?)))
            .filter(|(_, target)| is_tenant_table(builder, *target))
            .collect();
        for (span, target) in crossing {
            let (here, there) = (builder.table(table).graphql.clone(), builder.table(target).graphql.clone());
            builder.found.push(
                Diagnostic::new(
                    codes::GLOBAL_TO_TENANT,
                    span,
                    format!("`{here}` belongs to no tenant and points at `{there}`, which does"),
                )
                .also(builder.table(target).span, "kept apart by tenant")
                .help(format!("give `{here}` a field that leads to the tenant and `@tenant(by: \"…\")`")),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::Tenancy;
    use crate::testing::{PEOPLE, findings, model};

    #[test]
    fn rows_belong_to_a_tenant_for_ever() {
        let model = model(PEOPLE);
        let (_, person) = model.named("Person");
        let Tenancy::By(field) = person.tenancy else { panic!("a tenant's") };
        assert_eq!(person.field(field).graphql, "company");
        assert!(person.field(field).column().unwrap().frozen);
        assert_eq!(model.named("Company").1.tenancy, Tenancy::Root);
        assert_eq!(model.tenant_root(), Some(model.named("Company").0));
    }

    #[test]
    fn a_row_of_everybody_may_know_tenants_but_not_what_is_in_them() {
        let with = |field: &str| format!("{PEOPLE} type Award @table {{ id: ID! {field} }}");
        assert_eq!(findings(&with("winner: Person")), ["E0310 winner"]);
        assert_eq!(findings(&with("sponsor: Company")), [] as [&str; 0]);
    }

    #[test]
    fn what_leads_over_another_table_is_said_to_come_later() {
        let sdl = format!("{PEOPLE} type Note @table @tenant(by: \"author\") {{ id: ID! author: Person! }}");
        assert_eq!(findings(&sdl), ["E0230 \"author\""]);
        let sdl = format!("{PEOPLE} type Note @table @tenant(by: \"text\") {{ id: ID! text: String! }}");
        assert_eq!(findings(&sdl), ["E0311 \"text\""]);
    }
}
