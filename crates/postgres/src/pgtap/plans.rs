//! How rows are found under the rules: by an index that has something to look for, and never by a query for each row.
//!
//! EXPLAIN is asked as the role that requests run as, and for each column that a rule looks up.

use model::{Command, Policy, RetentionAction, Rule, Table, TableId, Tenancy};
use sql::Ident;

use super::code::{Code, code, text};
use super::fixture::Fixture;
use super::names::Names;
use super::script::Script;
use crate::TestFile;

const ACT_AS: &str = include_str!("../../../../templates/pgtap/act_as.sql");
const PLANS: &str = include_str!("../../../../templates/pgtap/plans.sql");

/// Queries over the catalog that go wrong in both ways.
const NOTICED: [(&str, &str); 2] = [
    ("select from pg_catalog.pg_class c where c.relpages < 0", "a scan of every row"),
    (
        "select from pg_catalog.pg_class c where c.oid = 0 \
         and (select max(a.attnum) from pg_catalog.pg_attribute a where a.attrelid = c.oid) > 3",
        "a query for each row",
    ),
];

/// `70_plans.sql`
pub(crate) fn file(fixture: &Fixture<'_>, names: &Names<'_>) -> TestFile {
    let mut script = Script::default();
    script.install(ACT_AS);
    script.install(PLANS);
    script.setup(None, &code!("select pg_temp.act_as({})", text(names.api_role.as_str())));
    // What finds nothing wrong has to be able to find something.
    for (query, what) in NOTICED {
        let noticed = code!("pg_temp.unserved(null, {}) is null", text(query));
        script.is(None, noticed, code!("false"), format_args!("{what} is noticed"));
    }
    for (id, table) in fixture.model.tables() {
        let columns = columns(table);
        let is_asked = is_served(fixture, table);
        if columns.is_empty() || !(is_asked || has_rules(table)) {
            continue;
        }
        let role = if is_asked { code!("{}", text(names.api_role.as_str())) } else { code!("null") };
        for name in [Some(table.name.clone()), archive(table)].into_iter().flatten() {
            of_table(fixture, id, &role, &name, &columns, &mut script);
        }
    }
    script.file("70_plans.sql")
}

fn of_table(
    fixture: &Fixture<'_>,
    id: TableId,
    role: &Code,
    name: &Ident,
    columns: &[&Ident],
    script: &mut Script,
) {
    let full = format!("{}.{name}", fixture.model.database.schema);
    let columns = Code::join(columns.iter().map(|column| text(column.as_str())), ", ");
    script.is(
        Some(fixture.model.table(id).span),
        code!("pg_temp.unserved_rules({}, {}, array[{}])", role, text(&full), columns),
        text(""),
        format_args!("the rules of {full} find its rows by their indexes"),
    );
}

/// What rules look up: the tenant, and what they compare with the caller or with a set of his.
fn columns(table: &Table) -> Vec<&Ident> {
    let by_rules = table.policies.iter().flat_map(|policy| {
        policy.rules.iter().filter_map(Rule::field).chain(policy.compares.iter().copied())
    });
    let root = (table.tenancy == Tenancy::Root).then(|| table.key.first().copied()).flatten();
    let mut fields: Vec<_> = table.tenant_field().into_iter().chain(root).chain(by_rules).collect();
    fields.sort();
    fields.dedup();
    fields.into_iter().filter_map(|field| table.field(field).column()).map(|column| &column.name).collect()
}

fn has_rules(table: &Table) -> bool {
    table.opening(Command::Select).next().is_some()
}

/// Do rules alone find the rows, so that no SQL of the user's can make every row be looked at?
fn is_served(fixture: &Fixture<'_>, table: &Table) -> bool {
    let asked = |policy: &&Policy| policy.commands.contains(&Command::Select);
    let speaks = |policy: &Policy| policy.speaks_to("authenticated");
    let of_tenant = table.tenancy != Tenancy::Global;
    let opened = table.opening(Command::Select).any(speaks);
    opened
        && table.policies.iter().filter(asked).all(|policy| {
            !policy.searches
                && policy.rules.iter().all(|rule| match rule {
                    Rule::Owner(_)
                    | Rule::Reports(_)
                    | Rule::In(..)
                    | Rule::SharesTenant(_)
                    | Rule::Member(_) => true,
                    Rule::Via(field) => {
                        let parent = table.field(*field).foreign_key().and_then(model::ForeignKey::table);
                        parent.is_some_and(|parent| {
                            let parent = fixture.model.table(parent);
                            parent.tenancy != Tenancy::Global && is_served(fixture, parent)
                        })
                    }
                    // On a table without tenant these open all rows or none.
                    Rule::Roles(_) | Rule::Permission(_) | Rule::Using(_) => of_tenant,
                })
        })
}

fn archive(table: &Table) -> Option<Ident> {
    match &table.retention.as_ref()?.action {
        RetentionAction::Archive { table, .. } => Some(table.clone()),
        RetentionAction::Delete | RetentionAction::Drop | RetentionAction::Anonymize { .. } => None,
    }
}
