//! Rules that look beyond the row, and the helpers they ask: each a set, asked once for a statement, so that an index on the
//! row's column serves the query.
//!
//! `via` alone has no helper: the parent is read with the caller's own rights, so its policies answer.

use std::collections::BTreeSet;

use catalog::{Catalog, Function, Parameter, Returns};
use model::{
    Command, FieldId, FieldKind, FieldRef, ForeignKey, MemberPath, PolicyKind, Rule, Table, TableId,
};
use sql::{Expr, Ident, QualifiedName, Sql, TypeName, expr, ident, stmt};

use super::policy::{column, condition, condition_of_new};
use super::private_function::private_function;
use super::types::column_type;
use super::{Scope, name};

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    let mut made = BTreeSet::new();
    for table in &scope.model.tables {
        for rule in table.policies.iter().flat_map(|policy| &policy.rules) {
            let function = match rule {
                Rule::Member(path) => members(scope, table, path),
                Rule::SharesTenant(_) => mates(scope),
                Rule::Permission(_)
                | Rule::Owner(_)
                | Rule::Reports(_)
                | Rule::Roles(_)
                | Rule::In(..)
                | Rule::Via(_)
                | Rule::Using(_) => None,
            };
            catalog.functions.extend(function.filter(|function| made.insert(function.name.clone())));
        }
    }
    // Guards and bodies may ask it as well.
    if scope.model.asks_for_permissions() {
        catalog.functions.extend(with_permission(scope));
    }
}

/// `seo_private.tenants_with`: the tenants in which the caller's role has a permission.
pub(crate) fn tenants_with(scope: &Scope<'_>) -> QualifiedName {
    scope.private(&ident!("tenants_with"))
}

/// `seo_private.tenant_mates`: the users of the caller's tenants.
pub(crate) fn tenant_mates(scope: &Scope<'_>) -> QualifiedName {
    scope.private(&ident!("tenant_mates"))
}

/// The field points at a row whose own rule for the same command holds.
pub(super) fn via(scope: &Scope<'_>, table: &Table, field: FieldId, command: Command) -> Option<Expr> {
    let of = table.field(field);
    let parent = scope.model.table(of.foreign_key().and_then(ForeignKey::table)?);
    let here = column(table, &of.column()?.name);
    let there = column(parent, &row_key(parent)?.name);
    let name = scope.public(&parent.name);
    // What the parent's policies for SELECT say is asked by reading it.
    let holds = match command {
        Command::Select => None,
        Command::Insert | Command::Update | Command::Delete => Some(holds(scope, parent, command)),
    };
    Some(match holds {
        None => expr!("{} = any (array(select {} from {}))", here, there, name),
        Some(holds) => expr!("{} = any (array(select {} from {} where {}))", here, there, name, holds),
    })
}

/// One permissive policy and every restrictive one, of a row that is there.
pub(super) fn holds(scope: &Scope<'_>, parent: &Table, command: Command) -> Expr {
    let ask = |policy| match command {
        Command::Insert => condition_of_new(scope, parent, policy, command).expr(),
        Command::Select | Command::Update | Command::Delete => {
            condition(scope, parent, policy, command).expr()
        }
    };
    let open = Expr::or(parent.opening(command).map(ask));
    let restrictive = parent
        .policies
        .iter()
        .filter(|it| it.kind == PolicyKind::Restrictive && it.commands.contains(&command));
    Expr::and(std::iter::once(open).chain(restrictive.map(ask)))
}

/// The row is one of those shared with the caller.
pub(super) fn member(scope: &Scope<'_>, table: &Table, path: &MemberPath) -> Option<Expr> {
    let key = column(table, &row_key(table)?.name);
    Some(expr!("{} = any (array(select {}()))", key, members_name(scope, path)?))
}

/// The column that references to a row hold.
pub(crate) fn row_key(table: &Table) -> Option<&model::Column> {
    let key = table.key.iter().find(|field| Some(**field) != table.tenant_field()).or(table.key.first())?;
    table.field(*key).column()
}

/// `seo_private.letter_recipients_person`
pub(crate) fn members_name(scope: &Scope<'_>, path: &MemberPath) -> Option<QualifiedName> {
    let first = path.fields.first()?;
    Some(scope.private(&name::joined(&[scope.model.table(first.table).name.as_str(), path.name.as_str()])))
}

fn members(scope: &Scope<'_>, table: &Table, path: &MemberPath) -> Option<Function> {
    let body = Walk::along(scope, path)?;
    let name = members_name(scope, path)?;
    let ty = column_type(scope, row_key(table)?);
    Some(private_function(
        scope,
        name.name,
        Returns::Set(ty),
        &body,
        "The rows that are shared with the caller.",
    ))
}

/// The query from the caller back to the rows.
struct Walk<'s, 'm> {
    scope: &'s Scope<'m>,
    /// The rows' key, in the first joined table.
    result: Option<Expr>,
    from: Vec<Sql>,
    /// The caller, in the last joined table.
    end: Option<Expr>,
    steps: usize,
}

impl<'s, 'm> Walk<'s, 'm> {
    fn along(scope: &'s Scope<'m>, path: &MemberPath) -> Option<Sql> {
        let mut walk = Walk { scope, result: None, from: Vec::new(), end: None, steps: 0 };
        for hop in &path.fields {
            walk.hop(*hop)?;
        }
        let end = walk.end?;
        Some(stmt!(
            "select {} from {} where {} = {}",
            walk.result?,
            Sql::join(walk.from, " "),
            end,
            scope.me()
        ))
    }

    fn hop(&mut self, hop: FieldRef) -> Option<()> {
        match &self.scope.model.field(hop).kind {
            FieldKind::Inverse { of, .. } => {
                let alias = self.join(of.table, *of)?;
                self.end = Some(expr!("{}.{}", alias, row_key(self.scope.model.table(of.table))?.name));
            }
            FieldKind::ManyToMany { through, near, far } => {
                let alias = self.join(*through, *near)?;
                self.end = Some(expr!("{}.{}", alias, self.scope.model.field(*far).column()?.name));
            }
            FieldKind::Reference(column, key) => {
                let alias = self.alias(hop.table, key)?;
                self.end = Some(expr!("{}.{}", alias, column.name));
            }
            FieldKind::Column(_) => return None,
        }
        Some(())
    }

    /// A table whose rows point at where the walk stands.
    fn join(&mut self, table: TableId, by: FieldRef) -> Option<Ident> {
        let column = &self.scope.model.field(by).column()?.name;
        let from = self.scope.table_name(table);
        let alias = self.next();
        match &self.end {
            None => {
                self.result = Some(expr!("{}.{}", alias, column));
                self.from.push(stmt!("{} {}", from, alias));
            }
            Some(end) => self.from.push(stmt!("join {} {} on {}.{} = {}", from, alias, alias, column, end)),
        }
        Some(alias)
    }

    /// The row whose column goes on: the one just joined, or the one that the last column points at.
    fn alias(&mut self, table: TableId, _: &ForeignKey) -> Option<Ident> {
        let end = self.end.clone()?;
        let key = &row_key(self.scope.model.table(table))?.name;
        let here = name::joined(&["t", &self.steps.to_string()]);
        if end == expr!("{}.{}", here, key) {
            return Some(here);
        }
        let alias = self.next();
        self.from.push(stmt!(
            "join {} {} on {}.{} = {}",
            self.scope.table_name(table),
            alias,
            alias,
            key,
            end
        ));
        Some(alias)
    }

    fn next(&mut self) -> Ident {
        self.steps += 1;
        name::joined(&["t", &self.steps.to_string()])
    }
}

fn mates(scope: &Scope<'_>) -> Option<Function> {
    let principal = scope.model.principal.as_ref()?;
    let users = scope.model.table(principal.table);
    let key = row_key(users)?;
    let body = if let Some(membership) = &scope.model.membership {
        let members = scope.model.table(membership.table);
        let (user, tenant) =
            (members.field(membership.user).column()?, members.field(membership.tenant).column()?);
        stmt!(
            "select m.{} from {} m where m.{} = any (array(select {}()))",
            user.name,
            scope.table_name(membership.table),
            tenant.name,
            scope.tenants()
        )
    } else {
        let tenant = scope.tenant_column(users)?;
        stmt!(
            "select p.{} from {} p where p.{} = any (array(select {}()))",
            key.name,
            scope.table_name(principal.table),
            tenant.name,
            scope.tenants()
        )
    };
    let ty = column_type(scope, key);
    Some(private_function(
        scope,
        tenant_mates(scope).name,
        Returns::Set(ty),
        &body,
        "The users of the caller's tenants.",
    ))
}

fn with_permission(scope: &Scope<'_>) -> Option<Function> {
    let permissions = scope.model.permissions.as_ref()?;
    let table = scope.model.table(permissions.table);
    let root = scope.model.table(scope.model.tenant_root()?);
    let role = &table.field(permissions.role).column()?.name;
    let permission = &table.field(permissions.permission).column()?.name;
    let name = scope.table_name(permissions.table);
    let asked = stmt!("p.{}::text = tenants_with.permission", permission);
    let body = match scope.tenant_column(table) {
        // Each tenant says for itself what its roles may do.
        Some(tenant) => stmt!(
            "select distinct p.{} from {} p where {} and p.{} = any (array(select {}(array[p.{}::text])))",
            tenant.name,
            name,
            asked,
            tenant.name,
            scope.tenants_as(),
            role
        ),
        None => stmt!(
            "select {}(array(select p.{}::text from {} p where {}))",
            scope.tenants_as(),
            role,
            name,
            asked
        ),
    };
    let key = scope.tenant_column(root).map_or_else(TypeName::uuid, |column| column_type(scope, column));
    let made = private_function(
        scope,
        tenants_with(scope).name,
        Returns::Set(key),
        &body,
        "The tenants in which the caller's role has this permission.",
    );
    let parameter = Parameter { name: ident!("permission"), ty: TypeName::text(), default: None };
    Some(Function { parameters: vec![parameter], ..made })
}
