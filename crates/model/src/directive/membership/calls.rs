//! The functions that come with a membership, as declarations: their bodies are written when lowering.

use diagnostics::Span;
use sql::ident;

use crate::build::{Builder, snake};
use crate::{
    Argument, Body, Builtin, Column, Constraints, Field, FieldKind, Function, FunctionKind, Language,
    Membership, MembershipCall, Mode, ModuleId, ResultShape, ResultType, RoleId, TableId, TenantOf, Type,
    Volatility,
};

/// Adds them behind the schema's own.
pub(crate) fn declare(builder: &mut Builder<'_>, functions: &mut Vec<Function>) {
    let Some(membership) = builder.membership.clone() else { return };
    let Some(root) = builder.table_ids().find(|id| builder.table(*id).tenancy == crate::Tenancy::Root) else {
        return;
    };
    let draft = Draft::new(builder, &membership);
    functions.extend(create(builder, &draft, root));
    if membership.invite {
        functions.extend(invite(&draft));
        functions.extend(accept(builder, &draft, root));
    }
    functions.extend(leave(&draft));
    functions.extend(set_role(&draft));
    functions.extend(remove(&draft));
}

/// Must an INSERT name this column?
pub(super) fn is_needed(column: &Column) -> bool {
    !column.nullable
        && column.default.is_none()
        && column.generated.is_none()
        && !column.identity
        && !column.updated_at
}

struct Draft<'m> {
    membership: &'m Membership,
    module: ModuleId,
    user: Option<Argument>,
    tenant: Option<Argument>,
    role: Option<Argument>,
}

impl<'m> Draft<'m> {
    fn new(builder: &Builder<'_>, membership: &'m Membership) -> Self {
        let table = builder.table(membership.table);
        let of = |id| argument(table.field(id), membership.span);
        Self {
            membership,
            module: table.module,
            user: of(membership.user),
            tenant: of(membership.tenant),
            role: of(membership.role),
        }
    }

    fn function(
        &self,
        call: MembershipCall,
        graphql: &str,
        description: &str,
        arguments: Vec<Argument>,
        result: ResultShape,
    ) -> Option<Function> {
        let span = self.membership.span;
        Some(Function {
            span,
            graphql: graphql.to_owned(),
            name: sql::Ident::new(&snake(graphql)).ok()?,
            description: Some(description.to_owned()),
            module: self.module,
            kind: FunctionKind::Mutation,
            private: false,
            arguments,
            result: ResultType { span, shape: result, list: false, nullable: false },
            body: Body { span, text: String::new(), language: Language::Plpgsql },
            mode: Mode::System {
                reason: "members are kept by functions alone".to_owned(),
                every_tenant: false,
            },
            roles: Vec::new(),
            tenant: None,
            anonymous: false,
            service: false,
            guards: Vec::new(),
            volatility: Volatility::Volatile,
            limits: crate::Limits::default(),
            examples: Vec::new(),
            schedule: None,
            membership: Some(call),
            crud: None,
            finds: None,
            queue: None,
            counter: None,
            gdpr: None,
            sync: None,
        })
    }

    /// Of managers alone, in the tenant of the first argument.
    fn managed(&self, function: Option<Function>) -> Option<Function> {
        let roles: Vec<RoleId> = self.membership.managers.clone();
        function.map(|function| Function { roles, tenant: Some(TenantOf::Argument(0)), ..function })
    }
}

fn argument(field: &Field, span: Span) -> Option<Argument> {
    let column = field.column()?;
    let own = matches!(field.kind, FieldKind::Column(_));
    Some(Argument {
        span,
        graphql: field.graphql.clone(),
        name: if own { column.name.clone() } else { sql::Ident::new(&snake(&field.graphql)).ok()? },
        description: field.description.clone(),
        ty: column.ty,
        list: column.list,
        nullable: column.nullable,
        default: None,
        constraints: if own { column.constraints.clone() } else { Constraints::default() },
        shape: None,
    })
}

fn create(builder: &Builder<'_>, draft: &Draft<'_>, root: TableId) -> Option<Function> {
    let create = draft.membership.create.as_ref()?;
    let root = builder.table(root);
    let mine = builder.principal.map(|principal| principal.table);
    let arguments = root
        .fields
        .iter()
        .filter(|field| field.column().is_some_and(is_needed))
        // Who made it is known.
        .filter(|field| field.foreign_key().and_then(crate::ForeignKey::table) != mine || mine.is_none())
        .filter_map(|field| argument(field, field.span))
        .collect();
    let key = root.key.first().and_then(|id| root.field(*id).column())?;
    let description = format!("Makes one {}, and the caller its first member.", root.graphql);
    let function = draft.function(
        MembershipCall::Create,
        &create.graphql,
        &description,
        arguments,
        ResultShape::Value(key.ty),
    )?;
    Some(Function { span: create.span, name: create.name.clone(), ..function })
}

fn invite(draft: &Draft<'_>) -> Option<Function> {
    let email = Argument {
        span: draft.membership.span,
        graphql: "email".to_owned(),
        name: ident!("email"),
        description: None,
        ty: Type::Builtin(Builtin::Email),
        list: false,
        nullable: true,
        default: None,
        constraints: Constraints::default(),
        shape: None,
    };
    let user = draft.user.clone().map(|user| Argument { nullable: true, ..user })?;
    draft.managed(draft.function(
        MembershipCall::Invite,
        "inviteMember",
        "Invites an address or a user; the result is the token to accept it with, shown this once.",
        vec![draft.tenant.clone()?, draft.role.clone()?, email, user],
        ResultShape::Value(Type::Builtin(Builtin::Text)),
    ))
}

fn accept(builder: &Builder<'_>, draft: &Draft<'_>, root: TableId) -> Option<Function> {
    let root = builder.table(root);
    let key = root.key.first().and_then(|id| root.field(*id).column())?;
    let token = Argument {
        span: draft.membership.span,
        graphql: "token".to_owned(),
        name: ident!("token"),
        description: None,
        ty: Type::Builtin(Builtin::Text),
        list: false,
        nullable: false,
        default: None,
        constraints: Constraints::default(),
        shape: None,
    };
    draft.function(
        MembershipCall::Accept,
        "acceptInvitation",
        "Makes the caller a member by the token of an invitation.",
        vec![token],
        ResultShape::Value(key.ty),
    )
}

fn leave(draft: &Draft<'_>) -> Option<Function> {
    draft.function(
        MembershipCall::Leave,
        "leave",
        "Ends the caller's own membership.",
        vec![draft.tenant.clone()?],
        ResultShape::Void,
    )
}

fn set_role(draft: &Draft<'_>) -> Option<Function> {
    draft.managed(draft.function(
        MembershipCall::SetRole,
        "setMemberRole",
        "Gives a member another role, none above the caller's own.",
        vec![draft.tenant.clone()?, draft.user.clone()?, draft.role.clone()?],
        ResultShape::Void,
    ))
}

fn remove(draft: &Draft<'_>) -> Option<Function> {
    draft.managed(draft.function(
        MembershipCall::Remove,
        "removeMember",
        "Ends somebody's membership, of nobody above the caller.",
        vec![draft.tenant.clone()?, draft.user.clone()?],
        ResultShape::Void,
    ))
}
