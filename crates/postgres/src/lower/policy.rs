//! Row policies: the tenant floor, one permissive policy per role and command, the restrictive ones.
//!
//! The shapes are the measured ones: a set as `column = any (array(select helper()))`, which can use an
//! index (0.25 ms against 71 ms for `in (select …)` on a million rows), a scalar as
//! `column = (select helper())`. Every column is qualified, so that no inner table can capture it.

use catalog::{Catalog, Command, Condition, Origin};
use model::{Policy, PolicyKind, RoleId, Rule, Table, Tenancy};
use rayon::prelude::*;
use sql::{Expr, Ident, Literal, Sql, expr, ident};

use super::{Scope, name};

const COMMANDS: [model::Command; 4] =
    [model::Command::Select, model::Command::Insert, model::Command::Update, model::Command::Delete];

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    let lowered: Vec<Vec<catalog::Policy>> =
        scope.model.tables.par_iter().map(|table| of_table(scope, table)).collect();
    catalog.policies.extend(lowered.into_iter().flatten());
}

fn of_table(scope: &Scope<'_>, table: &Table) -> Vec<catalog::Policy> {
    let mut policies = Vec::new();
    // The archive holds the same rows, so the same floor and the same readers.
    if let Some(model::RetentionAction::Archive { table: archive, .. }) =
        table.retention.as_ref().map(|r| &r.action)
    {
        policies.extend(archive_policies(scope, table, archive));
    }
    policies.extend(floor(scope, table));
    policies.extend(tenant_scope(scope, table));
    for command in COMMANDS {
        policies.extend(permissive(scope, table, command));
    }
    for policy in table.policies.iter().filter(|policy| policy.kind == PolicyKind::Restrictive) {
        policies.extend(restrictive(scope, table, policy));
    }
    policies
}

fn archive_policies(scope: &Scope<'_>, table: &Table, archive: &Ident) -> Vec<catalog::Policy> {
    let there = Table { name: archive.clone(), ..table.clone() };
    let mut copies: Vec<catalog::Policy> =
        floor(scope, &there).into_iter().chain(tenant_scope(scope, &there)).collect();
    copies.extend(permissive(scope, &there, model::Command::Select));
    for policy in there.policies.iter().filter(|policy| policy.kind == PolicyKind::Restrictive) {
        let all = restrictive(scope, &there, policy).into_iter();
        copies.extend(all.filter(|policy| policy.command == Some(Command::Select)));
    }
    if let Some(retention) = &table.retention {
        copies.iter_mut().for_each(|policy| policy.origin = scope.origin_at(table, retention.span));
    }
    copies
}

/// What the floor of a table is called.
pub(crate) fn floor_name(table: &Ident) -> Ident {
    name::joined(&[table.as_str(), "tenant"])
}

fn tenant_scope_name(table: &Ident) -> Ident {
    name::joined(&[table.as_str(), "tenant_scope"])
}

fn command_name(table: &Ident, command: model::Command) -> Ident {
    name::joined(&[table.as_str(), command_word(command)])
}

fn command_word(command: model::Command) -> &'static str {
    match command {
        model::Command::Select => "select",
        model::Command::Insert => "insert",
        model::Command::Update => "update",
        model::Command::Delete => "delete",
    }
}

fn lower_command(command: model::Command) -> Command {
    match command {
        model::Command::Select => Command::Select,
        model::Command::Insert => Command::Insert,
        model::Command::Update => Command::Update,
        model::Command::Delete => Command::Delete,
    }
}

// TO public: a floor that binds only signed-in users is no floor for anybody else.
fn floor(scope: &Scope<'_>, table: &Table) -> Option<catalog::Policy> {
    let tenant = column(table, scope.tenant_column(table).map(|column| &column.name)?);
    let inside = expr!("{} = any (array(select {}()))", tenant, scope.tenants());
    Some(catalog::Policy {
        name: floor_name(&table.name),
        table: scope.public(&table.name),
        permissive: false,
        command: None,
        roles: vec![ident!("public")],
        using: Some(inside.clone().into()),
        check: Some(inside.into()),
        origin: tenancy_origin(scope, table),
    })
}

fn tenancy_origin(scope: &Scope<'_>, table: &Table) -> Origin {
    match table.tenancy {
        Tenancy::By(field) => scope.origin_field(table, table.field(field)),
        Tenancy::Root | Tenancy::Global => scope.origin_table(table),
    }
}

// Functions of mode TENANT: every row of the tenant they run for. It says so itself, though the floor says it too: a rule that
// opens all rows would be one dropped policy away from all tenants, and linters of schemas say so. The second look costs a tenth of a
// call that writes many rows.
fn tenant_scope(scope: &Scope<'_>, table: &Table) -> Option<catalog::Policy> {
    scope.model.tenant_root()?;
    // Under `@membership` the floor has several tenants, and the caller's role was asked for in one.
    let bound = match scope.model.membership {
        Some(_) => super::membership::called_for(scope),
        None => scope.tenants(),
    };
    let inside = scope.tenant_column(table).map_or_else(
        || expr!("true"),
        |tenant| expr!("{} = any (array(select {}()))", column(table, &tenant.name), bound),
    );
    Some(catalog::Policy {
        name: tenant_scope_name(&table.name),
        table: scope.public(&table.name),
        permissive: true,
        command: None,
        roles: vec![scope.tenant_role.clone()],
        using: Some(inside.clone().into()),
        check: Some(inside.into()),
        origin: tenancy_origin(scope, table),
    })
}

/// One policy for all roles that the same rules speak to: with two for one role and command, each row would be asked twice.
fn permissive(scope: &Scope<'_>, table: &Table, command: model::Command) -> Vec<catalog::Policy> {
    let rules: Vec<&Policy> = table.opening(command).collect();
    let mut groups: Vec<(Vec<usize>, Vec<Ident>)> = Vec::new();
    for role in scope.roles_on(table) {
        let speaks = |at: &usize| rules.get(*at).is_some_and(|rule| scope.roles_of(rule).contains(&role));
        let own: Vec<usize> = (0..rules.len()).filter(speaks).collect();
        match groups.iter_mut().find(|(other, _)| *other == own) {
            Some((_, roles)) => roles.push(role),
            None => groups.push((own, vec![role])),
        }
    }
    let mut made = Vec::new();
    for (own, roles) in groups {
        let rules: Vec<&Policy> = own.iter().filter_map(|at| rules.get(*at).copied()).collect();
        let Some(first) = rules.first() else { continue };
        let using = Condition::any(rules.iter().map(|policy| condition(scope, table, policy, command)));
        let check =
            Condition::any(rules.iter().map(|policy| condition_of_new(scope, table, policy, command)));
        let whole = command_name(&table.name, command);
        let name = match roles.first() {
            Some(role) if !roles.contains(&scope.api_role) => name::joined(&[whole.as_str(), role.as_str()]),
            Some(_) | None => whole,
        };
        let policy = policy_of(scope, table, name, true, command, using, check, first.span);
        made.push(catalog::Policy { roles, ..policy });
    }
    made
}

fn restrictive(scope: &Scope<'_>, table: &Table, policy: &Policy) -> Vec<catalog::Policy> {
    let single = policy.commands.len() == 1;
    policy
        .commands
        .iter()
        .map(|command| {
            let own = [table.name.as_str(), policy.name.as_str()];
            let name = if single {
                name::joined(&own)
            } else {
                name::joined(&[own[0], own[1], command_word(*command)])
            };
            let using = condition(scope, table, policy, *command);
            let check = condition_of_new(scope, table, policy, *command);
            let made = policy_of(scope, table, name, false, *command, using, check, policy.span);
            catalog::Policy { roles: scope.roles_of(policy), ..made }
        })
        .collect()
}

#[expect(clippy::too_many_arguments, reason = "the parts of CREATE POLICY")]
fn policy_of(
    scope: &Scope<'_>,
    table: &Table,
    name: Ident,
    permissive: bool,
    command: model::Command,
    using: Condition,
    check: Condition,
    span: diagnostics::Span,
) -> catalog::Policy {
    // Which clauses a command takes: manual, CREATE POLICY, table 292.
    let (using, check) = match command {
        model::Command::Select | model::Command::Delete => (Some(using), None),
        model::Command::Insert => (None, Some(check)),
        model::Command::Update => (Some(using), Some(check)),
    };
    catalog::Policy {
        name,
        table: scope.public(&table.name),
        permissive,
        command: Some(lower_command(command)),
        roles: scope.request_roles(),
        using,
        check,
        origin: scope.origin_at(table, span),
    }
}

/// All of a policy's rules.
pub(super) fn condition(
    scope: &Scope<'_>,
    table: &Table,
    policy: &Policy,
    command: model::Command,
) -> Condition {
    Condition::all(policy.rules.iter().map(|rule| rule_condition(scope, table, rule, command).into()))
}

/// All of a policy's rules, and its check, of the row as it will be.
pub(super) fn condition_of_new(
    scope: &Scope<'_>,
    table: &Table,
    policy: &Policy,
    command: model::Command,
) -> Condition {
    let rules = policy.rules.iter().map(|rule| rule_condition(scope, table, rule, command));
    Condition::all(rules.chain(policy.check.clone()).map(Condition::from))
}

/// One rule, asked of a row that is read.
pub(super) fn reads(scope: &Scope<'_>, table: &Table, rule: &Rule) -> Expr {
    rule_condition(scope, table, rule, model::Command::Select)
}

fn rule_condition(scope: &Scope<'_>, table: &Table, rule: &Rule, command: model::Command) -> Expr {
    let of = |field: &model::FieldId| table.field(*field).column().map(|c| column(table, &c.name));
    let found = match rule {
        Rule::Owner(field) => of(field).map(|field| expr!("{} = {}", field, scope.me())),
        Rule::Reports(field) => {
            of(field).map(|field| expr!("{} = any (array(select {}()))", field, scope.my_reports()))
        }
        Rule::Roles(roles) => Some(roles_condition(scope, table, roles)),
        Rule::In(field, set) => of(field).map(|field| {
            let set = super::function::name(scope, &scope.model.functions[set.index()]);
            expr!("{} = any (array(select {}()))", field, set)
        }),
        Rule::Via(field) => super::rule::via(scope, table, *field, command),
        Rule::SharesTenant(field) => of(field)
            .map(|field| expr!("{} = any (array(select {}()))", field, super::rule::tenant_mates(scope))),
        Rule::Member(path) => super::rule::member(scope, table, path),
        Rule::Permission(permission) => Some(permission_condition(scope, table, permission)),
        Rule::Using(condition) => Some(own_words(scope, table, condition)),
    };
    found.unwrap_or_else(|| expr!("false"))
}

// A condition in SQL names its own table; asked of the archive, whose columns are the same, it is asked of the row under
// that name.
fn own_words(scope: &Scope<'_>, table: &Table, condition: &Expr) -> Expr {
    let is_archive = table.retention.as_ref().is_some_and(|retention| match &retention.action {
        model::RetentionAction::Archive { table: archive, .. } => *archive == table.name,
        model::RetentionAction::Delete
        | model::RetentionAction::Drop
        | model::RetentionAction::Anonymize { .. } => false,
    });
    // Looked for among all tables, so only where it is needed.
    let declared = is_archive.then(|| scope.model.tables.iter().find(|declared| declared.span == table.span));
    match declared.flatten() {
        Some(declared) => {
            expr!("exists (select from (select {}.*) as {} where {})", table.name, declared.name, condition)
        }
        None => condition.clone(),
    }
}

// Roles are per tenant: with a boolean, an admin of one tenant would read another where he is not.
fn roles_condition(scope: &Scope<'_>, table: &Table, roles: &[RoleId]) -> Expr {
    let names = roles.iter().filter_map(|id| Literal::text(&scope.model.roles[id.index()].name).ok());
    let names = Sql::join(names, ", ");
    match scope.tenant_column(table) {
        Some(tenant) => {
            let tenant = column(table, &tenant.name);
            expr!("{} = any (array(select {}(array[{}])))", tenant, scope.tenants_as(), names)
        }
        None => expr!("(select exists (select from {}(array[{}])))", scope.tenants_as(), names),
    }
}

fn permission_condition(scope: &Scope<'_>, table: &Table, permission: &str) -> Expr {
    let name = Literal::text(permission).unwrap_or_else(|_| Literal::null());
    match scope.tenant_column(table) {
        Some(tenant) => {
            let tenant = column(table, &tenant.name);
            expr!("{} = any (array(select {}({})))", tenant, super::rule::tenants_with(scope), name)
        }
        None => expr!("(select exists (select from {}({})))", super::rule::tenants_with(scope), name),
    }
}

/// `employee.company_id`: qualified, so that an inner table cannot capture it.
pub(super) fn column(table: &Table, name: &Ident) -> Expr {
    expr!("{}.{}", table.name, name)
}
