//! `@policy(…)`: who may do what to which rows.

use diagnostics::{Diagnostic, Span, codes};
use syntax::ast::Directive;

use crate::arguments::{Arguments, Word, items, word};
use crate::build::Builder;
use crate::{Command, FieldId, Function, Owner, Permissions, Policy, PolicyKind, Purpose, Rule, TableId};

mod columns;
mod shorthand;
mod to;

/// What rules may refer to besides the table.
#[derive(Clone, Copy)]
struct Known<'k> {
    functions: &'k [Function],
    permissions: Option<&'k Permissions>,
}

pub(crate) fn decode(builder: &mut Builder<'_>, functions: &[Function], permissions: Option<&Permissions>) {
    let known = Known { functions, permissions };
    for table in builder.table_ids() {
        let mut policies: Vec<Policy> = Vec::new();
        for directive in builder.on_table(table, "policy") {
            let Some(policy) = builder
                .read(directive, |builder, arguments| one(builder, table, directive, arguments, known))
            else {
                continue;
            };
            if let Some(first) = policies.iter().find(|other| other.name == policy.name) {
                builder.found.push(
                    Diagnostic::new(
                        codes::NAME_COLLISION,
                        policy.span,
                        format!(
                            "two policies of `{}` are called `{}`",
                            builder.table(table).graphql,
                            policy.name
                        ),
                    )
                    .label("the second")
                    .also(first.span, "the first")
                    .help("rename one, or say both in one"),
                );
            }
            policies.push(policy);
        }
        builder.table_mut(table).policies = policies;
    }
}

fn one<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    directive: &'a Directive,
    arguments: &mut Arguments<'a>,
    known: Known<'_>,
) -> Option<Policy> {
    let span = arguments.span();
    let mut complete = true;
    let to = match arguments.argument("to") {
        Some(argument) => to::decode(builder, table, argument),
        None => Some(Vec::new()),
    };
    complete &= to.is_some();
    let name = arguments.text("name")?;
    let kind = match arguments.word("as").map(|word| word.text) {
        Some("RESTRICTIVE") => PolicyKind::Restrictive,
        _ => PolicyKind::Permissive,
    };
    let commands = commands(arguments.words("for"));
    let fragments = builder.fragments.len();
    let mut rules = Vec::new();
    let mut rule = |decoded: Option<Rule>| match decoded {
        Some(decoded) => rules.push(decoded),
        None => complete = false,
    };
    if let Some(word) = arguments.word("owner") {
        rule(owner(builder, table, word).map(Rule::Owner));
    }
    if let Some(word) = arguments.word("reports") {
        rule(reports(builder, table, word).map(Rule::Reports));
    }
    if let Some(words) = arguments.words("roles") {
        rule(roles(builder, &words, directive.span));
    }
    if let Some(value) = arguments.value("in") {
        rule(shorthand::set(builder, table, value, known.functions));
    }
    if let Some(word) = arguments.word("via") {
        rule(shorthand::via(builder, table, word));
    }
    if let Some(word) = arguments.word("sharesTenant") {
        rule(shorthand::shares_tenant(builder, table, word));
    }
    if let Some(word) = arguments.word("member") {
        rule(shorthand::member(builder, table, word));
    }
    if let Some(word) = arguments.word("permission") {
        rule(shorthand::permission(builder, word, known.permissions));
    }
    if let Some(text) = arguments.text("using") {
        rule(builder.expr(text, Purpose::PolicyUsing, Owner::Table(table)).map(Rule::Using));
    }
    let check = match arguments.argument("check") {
        Some(argument) => Some(check(builder, table, argument, &commands)?),
        None => None,
    };
    let columns = match arguments.argument("columns") {
        Some(argument) => {
            let words: Vec<Word<'a>> = items(&argument.value).filter_map(word).collect();
            Some(columns::decode(builder, table, argument.span, &words, kind, &commands)?)
        }
        None => None,
    };
    if !complete {
        return None;
    }
    if name.value.is_empty() {
        builder.error(codes::BAD_NAME, name.span, "a policy needs a name", "say in a word whom it is for");
        return None;
    }
    if rules.is_empty() && check.is_none() {
        builder.error(
            codes::EMPTY_POLICY,
            span,
            format!("the policy `{}` has no condition", name.value),
            "say who may: `owner`, `reports`, `roles`, another shorthand or `using`; if everybody may, write `using: \"true\"`",
        );
        return None;
    }
    let reads = columns::read(builder, table, fragments);
    let compares = columns::compared(builder, table, fragments);
    let searches = columns::searches(builder, table, fragments);
    Some(Policy {
        span,
        name: name.value.clone(),
        kind,
        commands,
        to: to?,
        columns,
        reads,
        compares,
        searches,
        rules,
        check,
    })
}

fn commands(words: Option<Vec<Word<'_>>>) -> Vec<Command> {
    let all = [Command::Select, Command::Insert, Command::Update, Command::Delete];
    let Some(words) = words.filter(|words| !words.is_empty() && words.iter().all(|word| word.text != "ALL"))
    else {
        return all.to_vec();
    };
    let named = |name: &str| words.iter().any(|word| word.text == name);
    all.into_iter()
        .filter(|command| match command {
            Command::Select => named("SELECT"),
            Command::Insert => named("INSERT"),
            Command::Update => named("UPDATE"),
            Command::Delete => named("DELETE"),
        })
        .collect()
}

fn check<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    argument: &'a syntax::ast::Argument,
    commands: &[Command],
) -> Option<sql::Expr> {
    let text = crate::arguments::text(&argument.value)?;
    if !commands.iter().any(|command| matches!(command, Command::Insert | Command::Update)) {
        builder.error(
            codes::POLICY_CHECK,
            argument.span,
            "`check` is about rows that are written, and this policy writes none",
            "write the condition as `using`, or add INSERT or UPDATE to `for`",
        );
        return None;
    }
    builder.expr(text, Purpose::PolicyCheck, Owner::Table(table))
}

/// Is somebody declared whom a rule could speak of? What is wrong with `@principal` was reported.
fn principal(builder: &mut Builder<'_>, span: Span, what: &str) -> Option<crate::Principal> {
    if !builder.names_principal {
        builder.error(
            codes::NO_PRINCIPAL,
            span,
            format!("{what} speaks of the caller, and no type says who that is"),
            "mark the type whose rows are the users: `type Member @table @principal(id: \"id\") { … }`",
        );
    }
    builder.principal
}

/// The field is the caller: the users' own id, or a reference to a user.
pub(super) fn owner<'a>(builder: &mut Builder<'a>, table: TableId, word: Word<'a>) -> Option<FieldId> {
    let principal = principal(builder, word.span, "`owner`")?;
    let field = builder.find_column(table, word)?;
    if table == principal.table {
        let key = builder.table(table).key.as_slice();
        if field == principal.id || *key == [field] {
            // Whoever signs in by another field than the key is the caller as the row that others point at.
            return Some(if let [key] = key { *key } else { field });
        }
    }
    let is_caller = is_user(builder, table, field, principal);
    if !is_caller {
        not_a_user(builder, table, field, word, principal);
    }
    is_caller.then_some(field)
}

fn is_user(builder: &Builder<'_>, table: TableId, field: FieldId, principal: crate::Principal) -> bool {
    builder.field(table, field).foreign_key().and_then(crate::ForeignKey::table) == Some(principal.table)
}

fn not_a_user(
    builder: &mut Builder<'_>,
    table: TableId,
    field: FieldId,
    word: Word<'_>,
    principal: crate::Principal,
) {
    let user = builder.table(principal.table).graphql.clone();
    let span = builder.field(table, field).span;
    builder.found.push(
        Diagnostic::new(codes::NOT_THE_PRINCIPAL, word.span, format!("`{}` is no `{user}`", word.text))
            .also(span, "this field")
            .also(principal.span, format!("the users are the rows of `{user}`"))
            .help(format!("name a field of type `{user}`, or write the condition as `using`")),
    );
}

/// The field is somebody in the caller's subtree.
fn reports<'a>(builder: &mut Builder<'a>, table: TableId, word: Word<'a>) -> Option<FieldId> {
    let principal = principal(builder, word.span, "`reports`")?;
    let user = builder.table(principal.table);
    if user.hierarchy.is_none() {
        if builder.on_table(principal.table, "hierarchy").next().is_none() {
            let graphql = user.graphql.clone();
            builder.error(
                codes::NO_PRINCIPAL,
                word.span,
                format!("`reports` needs to know who is above whom, and `{graphql}` does not say"),
                format!("add `@hierarchy(parent: \"…\")` to `{graphql}`"),
            );
        }
        return None;
    }
    let field = builder.find_column(table, word)?;
    let is_key = table == principal.table && builder.table(table).key.as_slice() == [field];
    let is_somebody = is_key || is_user(builder, table, field, principal);
    if !is_somebody {
        not_a_user(builder, table, field, word, principal);
    }
    is_somebody.then_some(field)
}

pub(super) fn roles<'a>(builder: &mut Builder<'a>, words: &[Word<'a>], span: Span) -> Option<Rule> {
    let roles = builder.find_roles(words)?;
    if roles.is_empty() {
        builder.error(
            codes::EMPTY_POLICY,
            span,
            "`roles` names no role",
            "name at least one, or remove `roles`",
        );
        return None;
    }
    require_roles(builder, span, "`roles`")?;
    Some(Rule::Roles(roles))
}

/// Roles need a field that holds them.
pub(crate) fn require_roles(builder: &mut Builder<'_>, span: Span, what: &str) -> Option<()> {
    let principal = principal(builder, span, what)?;
    if principal.role.is_none() && !builder.names_membership {
        builder.found.push(
            Diagnostic::new(
                codes::NO_PRINCIPAL,
                span,
                format!("{what} asks for a role, and users have none"),
            )
            .also(principal.span, "the users")
            .help("name the field that holds it: `@principal(role: \"role\")`"),
        );
        return None;
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use crate::testing::{PEOPLE, findings, model};
    use crate::{Command, Rule};

    fn on_note(policy: &str) -> String {
        format!(
            "{PEOPLE} type Note @table @tenant(by: \"company\") {policy} {{ id: ID! company: Company! author: Person! }}"
        )
    }

    #[test]
    fn a_policy_speaks_of_each_command_once_in_postgres_order() {
        let commands = |on: &str| {
            let model = model(&on_note(&format!("@policy(name: \"p\", {on} using: \"true\")")));
            model.named("Note").1.policies[0].commands.clone()
        };
        let all = [Command::Select, Command::Insert, Command::Update, Command::Delete];
        assert_eq!(commands(""), all);
        assert_eq!(commands("for: [SELECT, ALL],"), all);
        assert_eq!(commands("for: [DELETE, SELECT, DELETE],"), [Command::Select, Command::Delete]);
    }

    #[test]
    fn every_condition_is_kept() {
        let sdl = on_note(
            "@policy(name: \"p\", owner: \"author\", reports: \"author\", roles: [ADMIN, MEMBER], using: \"id is not null\", check: \"true\")",
        );
        let model = model(&sdl);
        let policy = &model.named("Note").1.policies[0];
        let [Rule::Owner(owner), Rule::Reports(reports), Rule::Roles(roles), Rule::Using(using)] =
            policy.rules.as_slice()
        else {
            panic!("{:?}", policy.rules)
        };
        assert_eq!((owner.0, reports.0, using.as_str()), (2, 2, "id is not null"));
        assert_eq!(roles.iter().map(|role| role.0).collect::<Vec<_>>(), [0, 1], "weakest first");
        assert!(policy.check.is_some());
    }

    #[test]
    fn a_rule_about_the_caller_needs_a_field_that_is_one() {
        assert_eq!(findings(&on_note("@policy(name: \"p\", owner: \"company\")")), ["E0503 \"company\""]);
        assert_eq!(findings(&on_note("@policy(name: \"p\", reports: \"id\")")), ["E0503 \"id\""]);
        assert_eq!(findings(&on_note("@policy(name: \"p\", roles: [ADMN])")), ["E0236 ADMN"]);
        assert_eq!(findings(&on_note("@policy(name: \"p\", owner: \"autor\")")), ["E0234 \"autor\""]);
        assert_eq!(
            findings("type Note @table @policy(name: \"p\", roles: [ADMIN]) { id: ID! }"),
            ["E0502 @policy(name: \"p\", roles: [ADMIN])"]
        );
    }

    #[test]
    fn columns_are_what_a_rule_lets_somebody_write() {
        let with =
            |policy: &str| findings(&on_note(&format!("@policy(name: \"p\", using: \"true\", {policy})")));
        assert_eq!(with("for: [UPDATE, SELECT], columns: [\"author\"]"), [] as [&str; 0]);
        assert_eq!(with("for: [SELECT], columns: [\"author\"]"), ["E0506 columns: [\"author\"]"]);
        assert_eq!(with("for: [UPDATE], columns: []"), ["E0506 columns: []"]);
        assert_eq!(with("for: [UPDATE], columns: [\"company\"]"), ["E0506 \"company\""]);
        assert_eq!(with("for: [INSERT], columns: [\"company\"]"), [] as [&str; 0]);
        assert_eq!(
            with("as: RESTRICTIVE, for: [UPDATE], columns: [\"author\"]"),
            ["E0506 columns: [\"author\"]"]
        );
        assert_eq!(with("for: [UPDATE], columns: [\"autor\"]"), ["E0234 \"autor\""]);
    }

    #[test]
    fn what_the_sql_of_a_rule_reads_is_known() {
        let using = "note.author_id = (select p.id from app.person p where p.id = note.id)";
        let model = model(&on_note(&format!("@policy(name: \"p\", using: \"{using}\")")));
        let (_, note) = model.named("Note");
        let read: Vec<&str> =
            note.policies[0].reads.iter().map(|id| note.field(*id).graphql.as_str()).collect();
        assert_eq!(read, ["id", "author"]);
    }
}
