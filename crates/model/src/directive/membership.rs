//! `@membership(…)`: one user in many tenants, with a role in each.

mod calls;
mod tenant_of;

use diagnostics::{Code, Diagnostic, Span, codes};
use syntax::ast::Directive;

use crate::arguments::{Arguments, Word};
use crate::build::Builder;
use crate::{
    Command, FieldId, ForeignKey, Membership, PolicyKind, Principal, RoleId, Rule, TableId, Tenancy,
    TenantCreation,
};

pub(crate) use calls::declare;
pub(crate) use tenant_of::resolve;

/// Finds the membership and how tenants come to be.
pub(crate) fn decode(builder: &mut Builder<'_>) {
    let mut first: Option<Span> = None;
    for table in builder.table_ids() {
        for directive in builder.on_table(table, "membership") {
            if let Some(first) = first {
                builder.found.push(
                    Diagnostic::new(
                        codes::MEMBERSHIP_CONFLICT,
                        directive.span,
                        "members are the rows of one type",
                    )
                    .label("the second")
                    .also(first, "the first")
                    .help("keep one of them"),
                );
                continue;
            }
            first = Some(directive.span);
            builder.names_membership = true;
            builder.membership = builder.read(directive, |builder, arguments| one(builder, table, arguments));
            // Whose rows are whose is not known then.
            builder.tenancy_broken |= builder.membership.is_none();
        }
    }
    creation(builder);
}

fn one<'a>(builder: &mut Builder<'a>, table: TableId, arguments: &mut Arguments<'a>) -> Option<Membership> {
    let span = arguments.span();
    let (user, tenant) = (arguments.word("user"), arguments.word("tenant"));
    let (role, managers) = (arguments.word("role"), arguments.words("managers"));
    let invite = arguments.boolean("invite") != Some(false);
    let principal = users(builder, span)?;
    let tenant = tenant_field(builder, table, tenant?);
    let user = user_field(builder, table, user?, principal);
    let role = role_field(builder, table, role?);
    let managers = managers.and_then(|words| builder.find_roles(&words)).unwrap_or_default();
    let (user, tenant, role) = (user?, tenant?, role?);
    super::tenant::freeze(builder.table_mut(table), user);
    filled(builder, table, [user, tenant, role])?;
    // Without a word about it the strongest alone decide who belongs to them.
    let managers = if managers.is_empty() { vec![strongest(builder)?] } else { managers };
    Some(Membership { span, table, user, tenant, role, managers, invite, create: None })
}

fn strongest(builder: &Builder<'_>) -> Option<RoleId> {
    builder.roles.len().checked_sub(1).map(|last| RoleId(last as u32))
}

/// The users belong to no tenant by themselves, and have no role by themselves.
fn users(builder: &mut Builder<'_>, span: Span) -> Option<Principal> {
    let Some(principal) = builder.principal else {
        if !builder.names_principal {
            builder.error(
                codes::MEMBERSHIP,
                span,
                "members are users, and no type says who they are",
                "mark the type whose rows are the users: `type Profile @table @principal(id: \"id\") { … }`",
            );
        }
        return None;
    };
    let users = builder.table(principal.table);
    let graphql = users.graphql.clone();
    let conflict = if principal.role.is_some() {
        Some((
            format!("a role in every tenant, and a role of `{graphql}` beside it"),
            format!("remove `role` from `@principal` on `{graphql}`: the role stands in the membership"),
        ))
    } else if users.tenancy != Tenancy::Global {
        Some((
            format!("`{graphql}` belongs to one tenant, and to many by membership"),
            format!("remove `@tenant` from `{graphql}`, or remove `@membership`"),
        ))
    } else {
        None
    };
    match conflict {
        Some((message, help)) => {
            builder.found.push(
                Diagnostic::new(codes::MEMBERSHIP_CONFLICT, span, message)
                    .also(principal.span, "the users")
                    .help(help),
            );
            None
        }
        None => Some(principal),
    }
}

fn wrong(builder: &mut Builder<'_>, code: Code, word: Word<'_>, at: Span, problem: &str, help: String) {
    builder.found.push(
        Diagnostic::new(code, word.span, format!("`{}` {problem}", word.text))
            .also(at, "this field")
            .help(help),
    );
}

fn tenant_field<'a>(builder: &mut Builder<'a>, table: TableId, word: Word<'a>) -> Option<FieldId> {
    let id = builder.find_column(table, word)?;
    if builder.table(table).tenancy == Tenancy::By(id) {
        return Some(id);
    }
    // A `@tenant` that is wrong was reported.
    if !builder.tenancy_broken {
        let at = builder.field(table, id).span;
        let help = format!(
            "write `@tenant(by: \"{}\")` beside `@membership`, with a relation to the tenant",
            word.text
        );
        wrong(builder, codes::MEMBERSHIP, word, at, "is not the tenant of its own row", help);
    }
    None
}

fn user_field<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    word: Word<'a>,
    principal: Principal,
) -> Option<FieldId> {
    let id = builder.find_column(table, word)?;
    let field = builder.field(table, id);
    let at = field.span;
    let leads = field.foreign_key().and_then(ForeignKey::table) == Some(principal.table);
    let nullable = field.column().is_some_and(|column| column.nullable);
    let users = builder.table(principal.table).graphql.clone();
    match (leads, nullable) {
        (true, false) => Some(id),
        (true, true) => {
            wrong(builder, codes::MEMBERSHIP, word, at, "may be null", "add `!` to its type".to_owned());
            None
        }
        (false, _) => {
            let help = format!("name a field of type `{users}!`");
            wrong(builder, codes::MEMBERSHIP, word, at, &format!("does not lead to `{users}`"), help);
            None
        }
    }
}

fn role_field<'a>(builder: &mut Builder<'a>, table: TableId, word: Word<'a>) -> Option<FieldId> {
    let id = super::principal::role_field(builder, table, word)?;
    let field = builder.field(table, id);
    let (at, column) = (field.span, field.column()?);
    let (problem, help) = if column.nullable {
        ("may be null", "add `!` to its type")
    } else if column.generated.is_some() || column.frozen {
        ("can never change", "let it be written: `setMemberRole` changes it")
    } else {
        return Some(id);
    };
    wrong(builder, codes::MEMBERSHIP, word, at, problem, help.to_owned());
    None
}

/// Memberships are made by functions that know the user, the tenant and the role.
fn filled(builder: &mut Builder<'_>, table: TableId, known: [FieldId; 3]) -> Option<()> {
    let fields = builder.table(table).fields.iter().enumerate();
    let missing = fields.filter(|(at, _)| !known.contains(&FieldId(*at as u32))).find_map(|(_, field)| {
        let column = field.column()?;
        calls::is_needed(column).then(|| (field.span, field.graphql.clone()))
    });
    let Some((span, name)) = missing else { return Some(()) };
    builder.error(
        codes::MEMBERSHIP,
        span,
        format!("nothing fills `{name}` when somebody becomes a member"),
        "give it a default, or drop the `!`",
    );
    None
}

/// `@tenant(create:, creatorRole:)`.
fn creation(builder: &mut Builder<'_>) {
    for table in builder.table_ids() {
        for directive in builder.on_table(table, "tenant") {
            let mut arguments = Arguments::new(directive);
            let create = arguments.word("create");
            let role = arguments.word("creatorRole");
            let Some(create) = made(builder, table, directive, create, role) else { continue };
            if let Some(membership) = &mut builder.membership {
                membership.create = Some(create);
            }
        }
    }
}

fn made<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    directive: &'a Directive,
    create: Option<Word<'a>>,
    role: Option<Word<'a>>,
) -> Option<TenantCreation> {
    let member_type = builder.names_membership;
    let mut wrong = |span: Span, message: &str, help: &str| {
        builder.error(codes::TENANT_CREATION, span, message, help);
        None
    };
    let (create, role) = match (create, role) {
        (None, None) => return None,
        (Some(word), None) => {
            return wrong(
                word.span,
                "whoever makes a tenant would be a stranger in it",
                "say which role he gets: `creatorRole: OWNER`",
            );
        }
        (None, Some(word)) => {
            return wrong(
                word.span,
                "nothing makes a tenant",
                "name the function that does: `create: \"createOrganization\"`",
            );
        }
        (Some(create), Some(role)) => (create, role),
    };
    if !member_type {
        return wrong(
            create.span,
            "whoever makes a tenant becomes its member, and no type says who is",
            "add a type with `@membership`, or make tenants with a function of your own",
        );
    }
    if builder.table(table).tenancy != Tenancy::Root {
        builder.error(
            codes::TENANT_CREATION,
            directive.span,
            "only the tenant itself is made this way",
            "write `create` and `creatorRole` on the type with `@tenant` alone",
        );
        return None;
    }
    let found = *builder.find_roles(&[role])?.first()?;
    if Some(found) != strongest(builder) {
        let owner = strongest(builder).map_or_else(String::new, |id| builder.roles[id.index()].name.clone());
        builder.error(
            codes::TENANT_CREATION,
            role.span,
            format!("a tenant would begin without `{owner}`, and nobody in it could ever become one"),
            format!("write `creatorRole: {owner}`, the strongest of `@roles`"),
        );
        return None;
    }
    let name = builder.named(None, create.text, create.span)?;
    Some(TenantCreation { span: create.span, graphql: create.text.to_owned(), name, role: found })
}

/// What other directives may not say beside a membership.
pub(crate) fn check(builder: &mut Builder<'_>) {
    let Some(membership) = builder.membership.as_ref() else { return };
    let (members, span, role) = (membership.table, membership.span, membership.role);
    let mut found = Vec::new();
    for (at, table) in builder.tables.iter().enumerate() {
        for policy in table.policies.iter().filter(|policy| policy.kind == PolicyKind::Permissive) {
            let bypasses = |command: &Command| match command {
                Command::Select => false,
                Command::Insert | Command::Delete => true,
                Command::Update => policy.may_change(role),
            };
            if at == members.index() && policy.commands.iter().any(bypasses) {
                let role = table.field(role).graphql.as_str();
                found.push(
                    Diagnostic::new(
                        codes::MEMBERSHIP_CONFLICT,
                        policy.span,
                        "whoever this policy speaks of could give himself any role",
                    )
                    .also(span, "members come, go and change their role by its functions")
                    .help(format!(
                        "leave INSERT and DELETE out of `for`; with UPDATE list `columns` without \"{role}\""
                    )),
                );
            }
            if table.tenancy == Tenancy::Global
                && policy.rules.iter().any(|rule| matches!(rule, Rule::Roles(_) | Rule::Permission(_)))
            {
                found.push(
                    Diagnostic::new(
                        codes::ROLE_WITHOUT_TENANT,
                        policy.span,
                        format!("a role is held in a tenant, and rows of `{}` belong to none", table.graphql),
                    )
                    .also(span, "roles are per tenant")
                    .label("an administrator of any tenant would have it everywhere")
                    .help("give the type a `@tenant(by: …)`, or say who may in another way"),
                );
            }
        }
    }
    builder.found.extend(found);
}

#[cfg(test)]
mod tests;
