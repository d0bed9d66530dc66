//! `@membership`: invitations, the guard of the last owner, and the bodies of the functions that come with it.
//!
//! Whatever changes who is a member, or as what, first locks the tenant's row: two owners who leave at the same moment
//! wait for each other, and the second sees that he is the last.

mod bodies;

use catalog::{
    Action, Catalog, Column, ConstraintKind, IndexColumn, OnDelete, Parameter, Returns, Timing, Trigger,
    TriggerEvent,
};
use model::{FieldId, Function, Membership, Mode, RoleId, Table, TableId, TenantOf};
use sql::{Expr, Ident, Literal, QualifiedName, Sql, TypeName, expr, ident, stmt};

use super::private_table::{column, constraint, private_table};
use super::scope::infrastructure;
use super::trigger::trigger_function;
use super::types::column_type;
use super::{Scope, name};

pub(crate) use bodies::body;

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    tenant_lookups(scope, catalog);
    let Some(names) = Names::new(scope) else { return };
    narrow(scope, &names, catalog);
    if names.membership.invite {
        invitations(&names, catalog);
    }
    keep_owner(&names, catalog);
}

/// What the parts of a membership are called.
pub(super) struct Names<'a> {
    scope: &'a Scope<'a>,
    membership: &'a Membership,
    members: &'a Table,
    /// The membership table and its three columns.
    table: QualifiedName,
    user: Ident,
    tenant: Ident,
    role: Ident,
    /// The tenant root and its key.
    root: TableId,
    root_key: Ident,
    /// The users' table and its key.
    users: TableId,
    user_key: Ident,
    /// `seo_private.membership_invitation`
    invitation: QualifiedName,
}

impl<'a> Names<'a> {
    pub(super) fn new(scope: &'a Scope<'a>) -> Option<Self> {
        let membership = scope.model.membership.as_ref()?;
        let members = scope.model.table(membership.table);
        let column = |field: FieldId| Some(members.field(field).column()?.name.clone());
        let key = |id: TableId| scope.key_columns(scope.model.table(id)).into_iter().next();
        let root = scope.model.tenant_root()?;
        let users = scope.model.principal.as_ref()?.table;
        Some(Self {
            scope,
            membership,
            members,
            table: scope.table_name(membership.table),
            user: column(membership.user)?,
            tenant: column(membership.tenant)?,
            role: column(membership.role)?,
            root,
            root_key: key(root)?,
            users,
            user_key: key(users)?,
            invitation: scope.private(&name::joined(&[members.name.as_str(), "invitation"])),
        })
    }

    fn ty(&self, field: FieldId) -> TypeName {
        self.members
            .field(field)
            .column()
            .map_or_else(TypeName::uuid, |column| column_type(self.scope, column))
    }

    fn literal(&self, role: RoleId) -> Literal {
        Literal::text(&self.scope.model.roles[role.index()].name).unwrap_or_else(|_| Literal::null())
    }

    /// The strongest role.
    fn owner(&self) -> Literal {
        let strongest = self.scope.model.roles.len().saturating_sub(1);
        self.literal(RoleId(strongest as u32))
    }

    /// A role's place among the roles, from 1 for the weakest; NULL for what is no role.
    fn rank(&self, role: &Expr) -> Expr {
        let roles = (0..self.scope.model.roles.len() as u32).map(|id| self.literal(RoleId(id)));
        expr!("array_position(array[{}], {}::text)", Sql::join(roles, ", "), role)
    }

    fn managers(&self) -> Sql {
        Sql::join(self.membership.managers.iter().map(|id| self.literal(*id)), ", ")
    }

    /// Waits for whoever else changes the members of a tenant. Not FOR UPDATE, which would also stop every INSERT that
    /// refers to the tenant (manual, section 13.3.2).
    fn lock(&self, tenant: &Expr) -> Sql {
        stmt!(
            "perform from {} t where t.{} = {} for no key update;",
            self.scope.table_name(self.root),
            self.root_key,
            tenant
        )
    }
}

/// The caller's tenants, or those in which he has one of some roles.
pub(super) fn tenants(scope: &Scope<'_>, roles: Option<&Ident>) -> Option<Sql> {
    let names = Names::new(scope)?;
    let all =
        stmt!("select m.{} from {} m where m.{} = {}", names.tenant, names.table, names.user, scope.me());
    Some(match roles {
        Some(roles) => stmt!("{} and m.{}::text = any (tenants_as.{})", all, names.role, roles),
        None => all,
    })
}

/// The tenant that a call is for, from its arguments.
pub(super) fn tenant_of_call(scope: &Scope<'_>, function: &Function) -> Option<Expr> {
    let value = |at: usize| {
        let argument = function.arguments.get(at)?;
        Some(expr!("{}.{}", function.name, argument.name))
    };
    match function.tenant? {
        TenantOf::Argument(argument) => value(argument),
        TenantOf::Row { argument, table } => Some(expr!("{}({})", lookup(scope, table), value(argument)?)),
    }
}

/// A function of mode TENANT touches the tenant that it is called for, and no other one of the caller's. A private
/// one that names none works for whoever called it.
pub(super) fn narrowing(scope: &Scope<'_>, function: &Function, tenant: Option<&Expr>) -> Option<Sql> {
    scope.model.membership.as_ref().filter(|_| function.mode == Mode::Tenant)?;
    match tenant {
        Some(tenant) => Some(stmt!("perform set_config({}, {}::text, true);", setting(), tenant)),
        None if function.private => None,
        None => Some(stmt!("perform set_config({}, '', true);", setting())),
    }
}

/// The setting that holds, until the transaction ends, which tenant the running function of mode TENANT was called for.
pub(crate) const TENANT_OF_CALL: &str = "seoc.tenant";

fn setting() -> Literal {
    Literal::text(TENANT_OF_CALL).unwrap_or_else(|_| Literal::null())
}

/// `seo_private.called_for`: the tenants that a function of mode TENANT may touch.
pub(crate) fn called_for(scope: &Scope<'_>) -> QualifiedName {
    scope.private(&ident!("called_for"))
}

// Narrows what the floor allows and never widens it: whoever sets the setting by himself gains nothing.
fn narrow(scope: &Scope<'_>, names: &Names<'_>, catalog: &mut Catalog) {
    let body = stmt!(
        "select t from {}() t\n\
         where coalesce(current_setting({}, true), '') in ('', t::text)",
        scope.tenants(),
        setting()
    );
    catalog.functions.push(super::private_function::private_function(
        scope,
        called_for(scope).name,
        Returns::Set(names.ty(names.membership.tenant)),
        &body,
        "The tenant that the running function was called for, if the caller belongs to it; all of his where it named none.",
    ));
}

/// `seo_private.tenant_of_time_log`
pub(crate) fn lookup(scope: &Scope<'_>, table: TableId) -> QualifiedName {
    scope.private(&name::joined(&["tenant_of", scope.model.table(table).name.as_str()]))
}

// The caller's own rights may not reach the row; that there is one is told to nobody, since a call for a row of
// another tenant and a call for no row are refused alike.
fn tenant_lookups(scope: &Scope<'_>, catalog: &mut Catalog) {
    let mut tables: Vec<TableId> = scope
        .model
        .functions
        .iter()
        .filter_map(|function| match function.tenant? {
            TenantOf::Row { argument: _, table } => Some(table),
            TenantOf::Argument(_) => None,
        })
        .collect();
    tables.sort();
    tables.dedup();
    for id in tables {
        let table = scope.model.table(id);
        let (Some(tenant), Some(key)) = (scope.tenant_column(table), table.key.first()) else { continue };
        let Some(key) = table.field(*key).column() else { continue };
        let function = lookup(scope, id);
        let body = stmt!(
            "select r.{} from {} r where r.{} = {}.{}",
            tenant.name,
            scope.table_name(id),
            key.name,
            function.name,
            ident!("key")
        );
        let made = super::private_function::private_function(
            scope,
            function.name.clone(),
            Returns::One(column_type(scope, tenant)),
            &body,
            "The tenant of a row, whether or not the caller may see it.",
        );
        catalog.functions.push(catalog::Function {
            parameters: vec![Parameter { name: ident!("key"), ty: column_type(scope, key), default: None }],
            ..made
        });
    }
}

fn invitations(names: &Names<'_>, catalog: &mut Catalog) {
    let Names {
        scope,
        membership,
        members,
        table,
        user,
        tenant,
        role,
        root,
        root_key,
        users,
        user_key,
        invitation,
    } = names;
    let named = |columns: &[Ident], suffix: &str| name::derived(&invitation.name, columns, suffix);
    // What an invitation speaks of takes it along when it goes.
    let refers = |columns: Vec<Ident>, references: QualifiedName, referenced: Vec<Ident>| {
        let name = named(&columns[columns.len().saturating_sub(1)..], "fkey");
        let kind = ConstraintKind::ForeignKey {
            columns,
            references,
            referenced,
            on_delete: OnDelete { action: Action::Cascade, columns: Vec::new() },
            deferrable: false,
        };
        constraint(name, kind)
    };
    let (hash, email, by) = (ident!("token_hash"), ident!("email"), ident!("invited_by"));
    let maybe = |name: &Ident, ty: TypeName| Column { nullable: true, ..column(name.clone(), ty) };
    let columns = vec![
        column(hash.clone(), TypeName::bytea()),
        column(tenant.clone(), names.ty(membership.tenant)),
        column(role.clone(), names.ty(membership.role)),
        maybe(&email, TypeName::text()),
        maybe(user, names.ty(membership.user)),
        column(by.clone(), names.ty(membership.user)),
        Column { default: Some(expr!("now()")), ..column(ident!("created_at"), TypeName::timestamptz()) },
        column(ident!("expires_at"), TypeName::timestamptz()),
        maybe(&ident!("accepted_at"), TypeName::timestamptz()),
    ];
    let mut made = catalog::Table {
        module: scope.model.modules[members.module.index()].name.clone(),
        ..private_table(
            invitation.clone(),
            columns,
            vec![hash],
            "Invitations; of a token only its hash is kept.",
        )
    };
    made.constraints.extend([
        constraint(
            named(&[], "whom_check"),
            ConstraintKind::Check { condition: expr!("num_nonnulls({}, {}) = 1", email, user), column: None },
        ),
        refers(vec![tenant.clone()], scope.table_name(*root), vec![root_key.clone()]),
        refers(vec![user.clone()], scope.table_name(*users), vec![user_key.clone()]),
        // Whoever is no member any more invites nobody.
        refers(vec![tenant.clone(), by.clone()], table.clone(), vec![tenant.clone(), user.clone()]),
    ]);
    // It follows the tables its keys point at.
    let last = [table, &scope.table_name(*root), &scope.table_name(*users)]
        .into_iter()
        .filter_map(|name| catalog.tables.iter().position(|t| t.name == *name))
        .max();
    catalog.tables.insert(last.map_or(catalog.tables.len(), |at| at + 1), made);
    for columns in [vec![tenant.clone(), by], vec![user.clone()]] {
        catalog.indexes.push(catalog::Index {
            name: named(&columns, "idx"),
            table: invitation.clone(),
            method: None,
            columns: columns.into_iter().map(|name| IndexColumn { name, desc: false }).collect(),
            expression: None,
            opclass: None,
            include: Vec::new(),
            unique: false,
            predicate: None,
            origin: infrastructure(),
        });
    }
}

/// `seo_private.membership_invitation`, where members come by invitation.
pub(crate) fn invitations_of(scope: &Scope<'_>) -> Option<QualifiedName> {
    let names = Names::new(scope)?;
    names.membership.invite.then(|| names.invitation.clone())
}

/// The trigger that refuses to leave a tenant without an owner.
pub(super) const KEEP_OWNER: &str = "keep_owner";

/// A tenant that has had an owner keeps one. The trigger fires after the statement's changes, so that ownership can be
/// handed over in one UPDATE, and for everybody, whichever way he came.
fn keep_owner(names: &Names<'_>, catalog: &mut Catalog) {
    let Names { scope, membership, members, table, tenant, role, root, root_key, user, .. } = names;
    let owner = names.owner();
    let old = expr!("old.{}", tenant);
    let others = stmt!("from {} m where m.{} = {} and m.{}::text = {}", table, tenant, old, role, owner);
    // A snapshot taken before the lock does not show what others did meanwhile; locking the row that would remain
    // does, by failing (manual, section 13.2.2).
    let body = stmt!(
        "begin\n  \
           if tg_op = 'UPDATE' and new.{}::text = {} then\n    \
             return null;\n  \
           end if;\n  \
           perform from {} t where t.{} = {} for no key update;\n  \
           if not found then\n    \
             return null;\n  \
           end if;\n  \
           if current_setting('transaction_isolation') <> 'read committed' then\n    \
             perform {} and m.{} <> old.{} limit 1 for share;\n  \
           end if;\n  \
           if not exists (select {}) then\n    \
             raise sqlstate 'PT409' using message = 'LAST_OWNER', detail = 'Somebody else must become an owner first.';\n  \
           end if;\n  \
           return null;\n\
         end",
        role,
        owner,
        scope.table_name(*root),
        root_key,
        old,
        others,
        user,
        user,
        others
    );
    let origin = scope.origin_at(members, membership.span);
    let made = name::joined(&[members.name.as_str(), "keep_owner"]);
    let function = trigger_function(scope, made, &body, origin.clone());
    catalog.triggers.push(Trigger {
        name: name::joined(&[KEEP_OWNER]),
        table: table.clone(),
        timing: Timing::After,
        events: vec![TriggerEvent::Update(vec![role.clone()]), TriggerEvent::Delete],
        when: Some(expr!("old.{}::text = {}", role, owner)),
        function: function.name.clone(),
        origin,
    });
    catalog.functions.push(function);
}
