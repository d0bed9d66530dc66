//! The bodies of the functions that come with `@membership`.
//!
//! Each runs as the owner of the tables and is bound by no policy, so each asks for itself what the caller may: his role
//! in this tenant, read under the tenant's lock.

use model::{Argument, EnumValue, FieldId, ForeignKey, Function, MembershipCall, Table, TableId, Type};
use sql::{Expr, Ident, Sql, expr, stmt};

use super::Names;
use crate::lower::function::refuse;
use crate::lower::types::column_type;

/// The body of one of them. Without asking for the caller's role it is what a test has to notice.
pub(crate) fn body(
    scope: &crate::lower::Scope<'_>,
    function: &Function,
    call: MembershipCall,
    asks_role: bool,
) -> Option<Sql> {
    let names = Names::new(scope)?;
    let write = Body { names: &names, function, asks_role };
    match call {
        MembershipCall::Create => write.create(),
        MembershipCall::Invite => write.invite(),
        MembershipCall::Accept => write.accept(),
        MembershipCall::Leave => write.leave(),
        MembershipCall::SetRole => write.set_role(),
        MembershipCall::Remove => write.remove(),
    }
}

struct Body<'a, 'n> {
    names: &'n Names<'a>,
    function: &'n Function,
    asks_role: bool,
}

impl Body<'_, '_> {
    /// A parameter behind the function's name, where no column can capture it.
    fn parameter(&self, at: usize) -> Option<Expr> {
        Some(expr!("{}.{}", self.function.name, self.function.arguments.get(at)?.name))
    }

    fn me(&self) -> Expr {
        self.names.scope.me()
    }

    fn users(&self) -> Sql {
        Sql::from(expr!("{}", self.names.scope.table_name(self.names.users)))
    }

    fn has_profile(&self) -> Sql {
        refuse(
            &expr!(
                "not exists (select from {} u where u.{} = {})",
                self.users(),
                self.names.user_key,
                self.me()
            ),
            403,
            "PROFILE_REQUIRED",
            "Complete your profile first.",
        )
    }

    /// The row of a member.
    fn member(&self, tenant: &Expr, user: &Expr) -> Sql {
        let Names { table, tenant: of, user: who, .. } = self.names;
        stmt!("from {} m where m.{} = {} and m.{} = {}", table, of, tenant, who, user)
    }

    /// The caller's own rank into `v_own`, if he is one of the managers.
    fn own_rank(&self, tenant: &Expr) -> Sql {
        let role = expr!("m.{}", self.names.role);
        let mine = self.member(tenant, &self.me());
        if !self.asks_role {
            return stmt!(self.names.scope.locals() => "select {} into v_own {};", self.names.rank(&role), mine);
        }
        stmt!(
            self.names.scope.locals() => "select {} into v_own {} and {}::text = any (array[{}]);\n  {}",
            self.names.rank(&role),
            mine,
            role,
            self.names.managers(),
            refuse(&expr!(self.names.scope.locals() => "v_own is null"), 403, "FORBIDDEN", "Your role does not allow this.")
        )
    }

    /// Nobody grants a role above his own.
    fn may_grant(&self, role: &Expr) -> Sql {
        let rank = self.names.rank(role);
        let above = refuse(
            &expr!(self.names.scope.locals() => "{} > v_own", rank),
            403,
            "ROLE_ABOVE_OWN",
            "Nobody grants a role above his own.",
        );
        if self.takes_roles_alone() {
            return above;
        }
        let unknown = refuse(&expr!("{} is null", rank), 400, "ARGUMENT_INVALID", "There is no such role.");
        stmt!("{}\n  {}", unknown, above)
    }

    /// Is every value of the argument's enumeration a role? Then what is none was refused before the body began.
    fn takes_roles_alone(&self) -> bool {
        let model = self.names.scope.model;
        let is_role = |value: &EnumValue| model.roles.iter().any(|role| role.name == value.stored);
        let of_roles = |argument: &Argument| match argument.ty {
            Type::Enum(id) => model.enums[id.index()].values.iter().all(is_role),
            Type::Builtin(_) | Type::Scalar(_) | Type::Input(_) => false,
        };
        self.function.arguments.iter().any(of_roles)
    }

    /// Nobody touches a member above him; so only an owner changes an owner.
    fn may_touch(&self, tenant: &Expr, user: &Expr) -> Sql {
        let role = expr!("m.{}", self.names.role);
        stmt!(
            self.names.scope.locals() => "select coalesce({}, 0) into v_their {} for update;\n  {}\n  {}",
            self.names.rank(&role),
            self.member(tenant, user),
            refuse(&expr!("not found"), 404, "MEMBER_NOT_FOUND", "There is no such member."),
            refuse(
                &expr!(self.names.scope.locals() => "v_their > v_own"),
                403,
                "MEMBER_ABOVE_OWN",
                "This member's role is above your own."
            )
        )
    }

    fn insert_member(&self, tenant: &Expr, role: &Expr) -> Sql {
        let Names { table, tenant: of, user, role: column, .. } = self.names;
        stmt!(
            "insert into {} ({}, {}, {}) values ({}, {}, {})",
            table,
            of,
            user,
            column,
            tenant,
            self.me(),
            role
        )
    }

    fn create(&self) -> Option<Sql> {
        let Names { scope, membership, root, root_key, .. } = self.names;
        let create = membership.create.as_ref()?;
        let table = scope.model.table(*root);
        let (columns, values) = self.root_columns(table)?;
        let insert = if columns.is_empty() {
            stmt!("insert into {} as t default values", scope.table_name(*root))
        } else {
            let (columns, values) = (Sql::join(columns, ", "), Sql::join(values, ", "));
            stmt!("insert into {} as t ({}) values ({})", scope.table_name(*root), columns, values)
        };
        let ty = table
            .key
            .first()
            .and_then(|id| table.field(*id).column())
            .map(|column| column_type(scope, column))?;
        let first = self.insert_member(
            &expr!(self.names.scope.locals() => "v_tenant"),
            &expr!("{}", self.names.literal(create.role)),
        );
        Some(stmt!(
            self.names.scope.locals() => "declare\n  v_tenant {};\nbegin\n  {}\n  {} returning t.{} into v_tenant;\n  {};\n  return v_tenant;\n\
             exception when unique_violation then\n  \
               raise sqlstate 'PT409' using message = 'ALREADY_TAKEN', detail = 'Another one has these values.';\nend",
            ty,
            self.has_profile(),
            insert,
            root_key,
            first
        ))
    }

    /// The root's columns that an INSERT must name: arguments, and the caller where a user is meant.
    fn root_columns(&self, table: &Table) -> Option<(Vec<Ident>, Vec<Expr>)> {
        let mut columns = Vec::new();
        let mut values = Vec::new();
        for (at, field) in table.fields.iter().enumerate() {
            let Some(column) = field.column() else { continue };
            let argument =
                self.function.arguments.iter().position(|argument| argument.graphql == field.graphql);
            let value = match argument {
                Some(argument) => self.parameter(argument)?,
                None if self.is_maker(table, FieldId(at as u32), self.names.users) => self.me(),
                None => continue,
            };
            columns.push(column.name.clone());
            values.push(value);
        }
        Some((columns, values))
    }

    fn is_maker(&self, table: &Table, field: FieldId, users: TableId) -> bool {
        let field = table.field(field);
        let required = field.column().is_some_and(|column| !column.nullable);
        required && field.foreign_key().and_then(ForeignKey::table) == Some(users)
    }

    fn invite(&self) -> Option<Sql> {
        let Names { tenant: of, user: who, role: column, invitation, .. } = self.names;
        let (tenant, role, email, user) =
            (self.parameter(0)?, self.parameter(1)?, self.parameter(2)?, self.parameter(3)?);
        let both = expr!("num_nonnulls({}, {}) <> 1", email, user);
        let known = expr!(
            "{} is not null and not exists (select from {} u where u.{} = {})",
            user,
            self.users(),
            self.names.user_key,
            user
        );
        let member = expr!("exists (select {})", self.member(&tenant, &user));
        Some(stmt!(
            self.names.scope.locals() => "declare\n  v_own integer;\n  \
               v_token text := replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');\nbegin\n  \
               {}\n  {}\n  {}\n  {}\n  {}\n  \
               delete from {} i\n  \
               where i.{} = {}\n    \
                 and (i.accepted_at is null and (i.email = lower({}) or i.{} = {}) or i.expires_at < now() - interval '30 days');\n  \
               insert into {} (token_hash, {}, {}, email, {}, invited_by, expires_at)\n  \
               values (sha256(convert_to(v_token, 'UTF8')), {}, {}, lower({}), {}, {}, now() + interval '7 days');\n  \
               return v_token;\nend",
            self.own_rank(&tenant),
            refuse(&both, 400, "ARGUMENT_INVALID", "Name either an address or a user."),
            self.may_grant(&role),
            refuse(&known, 404, "USER_NOT_FOUND", "There is no such user."),
            refuse(&member, 409, "ALREADY_MEMBER", "This user is a member already."),
            invitation,
            of,
            tenant,
            email,
            who,
            user,
            invitation,
            of,
            column,
            who,
            tenant,
            role,
            email,
            user,
            self.me()
        ))
    }

    fn accept(&self) -> Option<Sql> {
        let Names { tenant: of, user: who, role: column, invitation, .. } = self.names;
        let found = stmt!(
            "from {} i where i.token_hash = sha256(convert_to({}, 'UTF8'))",
            invitation,
            self.parameter(0)?
        );
        let (tenant, role) = (
            expr!(self.names.scope.locals() => "v_invitation.{}", of),
            expr!(self.names.scope.locals() => "v_invitation.{}", column),
        );
        // What the inviter may give is asked again: he may have lost his own role since.
        let given = expr!(
            "not exists (select {} and m.{}::text = any (array[{}]) and {} >= {})",
            self.member(&tenant, &expr!(self.names.scope.locals() => "v_invitation.invited_by")),
            column,
            self.names.managers(),
            self.names.rank(&expr!("m.{}", column)),
            self.names.rank(&role)
        );
        let another =
            expr!(self.names.scope.locals() => "not found or v_invitation.{} <> {}", who, self.me());
        let used = expr!(self.names.scope.locals() => "v_invitation.accepted_at is not null");
        let late = expr!(self.names.scope.locals() => "v_invitation.expires_at <= now()");
        Some(stmt!(
            self.names.scope.locals() => "declare\n  v_invitation {}%rowtype;\nbegin\n  \
               {}\n  \
               select i.* into v_invitation {};\n  \
               {}\n  \
               {}\n  \
               select i.* into v_invitation {} for update;\n  \
               {}\n  {}\n  {}\n  {}\n  \
               update {} i set accepted_at = now() where i.token_hash = v_invitation.token_hash;\n  \
               {} on conflict do nothing;\n  \
               {}\n  \
               return v_invitation.{};\nend",
            invitation,
            self.has_profile(),
            found,
            refuse(&another, 404, "INVITATION_NOT_FOUND", "There is no such invitation."),
            self.names.lock(&tenant),
            found,
            refuse(&expr!("not found"), 404, "INVITATION_NOT_FOUND", "There is no such invitation."),
            refuse(&used, 410, "INVITATION_USED", "This invitation was accepted before."),
            refuse(&late, 410, "INVITATION_EXPIRED", "This invitation came too late."),
            refuse(&given, 410, "INVITATION_VOID", "Whoever invited you may not give this role any more."),
            invitation,
            self.insert_member(&tenant, &role),
            refuse(&expr!("not found"), 409, "ALREADY_MEMBER", "You are a member already."),
            of
        ))
    }

    fn leave(&self) -> Option<Sql> {
        let tenant = self.parameter(0)?;
        let mine = self.member(&tenant, &self.me());
        let stranger =
            refuse(&expr!("not exists (select {})", mine), 404, "MEMBER_NOT_FOUND", "You are no member.");
        Some(stmt!(
            "begin\n  {}\n  {}\n  delete {};\n{}\nend",
            stranger,
            self.names.lock(&tenant),
            mine,
            kept()
        ))
    }

    fn set_role(&self) -> Option<Sql> {
        let (tenant, user, role) = (self.parameter(0)?, self.parameter(1)?, self.parameter(2)?);
        let Names { table, tenant: of, user: who, role: column, .. } = self.names;
        Some(stmt!(
            self.names.scope.locals() => "declare\n  v_own integer;\n  v_their integer;\nbegin\n  {}\n  {}\n  {}\n  {}\n  \
               update {} m set {} = {} where m.{} = {} and m.{} = {};\nend",
            self.names.lock(&tenant),
            self.own_rank(&tenant),
            self.may_touch(&tenant, &user),
            self.may_grant(&role),
            table,
            column,
            role,
            of,
            tenant,
            who,
            user
        ))
    }

    fn remove(&self) -> Option<Sql> {
        let (tenant, user) = (self.parameter(0)?, self.parameter(1)?);
        Some(stmt!(
            self.names.scope.locals() => "declare\n  v_own integer;\n  v_their integer;\nbegin\n  {}\n  {}\n  {}\n  delete {};\n{}\nend",
            self.names.lock(&tenant),
            self.own_rank(&tenant),
            self.may_touch(&tenant, &user),
            self.member(&tenant, &user),
            kept()
        ))
    }
}

/// Rows that need their member keep him.
fn kept() -> Sql {
    stmt!(
        "exception when foreign_key_violation or restrict_violation then\n  \
           raise sqlstate 'PT409' using message = 'MEMBER_HAS_ROWS', detail = 'Rows of this member must go, or go to somebody else, first.';"
    )
}
