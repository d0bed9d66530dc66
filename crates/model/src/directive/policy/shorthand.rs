//! The shorthands that look beyond the row: `in`, `via`, `sharesTenant`, `member`, `permission`.

use diagnostics::{Diagnostic, codes};
use syntax::ast::Value;

use super::{is_user, not_a_user, principal, require_roles};
use crate::arguments::{Word, member as member_of, word};
use crate::build::{Builder, snake};
use crate::{
    FieldKind, FieldRef, Function, FunctionId, FunctionKind, MemberPath, Permissions, ResultShape, Rule,
    TableId,
};

/// The field lies in the set that a private Query returns.
pub(super) fn set<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    value: &'a Value,
    functions: &[Function],
) -> Option<Rule> {
    let field = member_of(value, "field").and_then(word)?;
    let name = member_of(value, "set").and_then(word)?;
    let field = builder.find_column(table, field)?;
    let Some(at) = functions.iter().position(|function| function.graphql == name.text) else {
        let names = functions.iter().filter(|it| it.private && it.result.list).map(|it| it.graphql.as_str());
        let finding =
            Diagnostic::new(codes::RULE_SET, name.span, format!("there is no Query `{}`", name.text));
        builder.found.push(match diagnostics::suggest(name.text, names) {
            Some(meant) => {
                finding.help(format!("did you mean `{meant}`?")).patch(name.span, name.instead(meant))
            }
            None => finding.help("declare one: `myBoards: [ID!]! @private @rpc(…)`"),
        });
        return None;
    };
    let (function, column) = (&functions[at], builder.field(table, field).column()?);
    let same_type = match function.result.shape {
        ResultShape::Value(ty) => builder.builtin(ty) == builder.builtin(column.ty),
        ResultShape::Void | ResultShape::Row(_) | ResultShape::Composite(_) => false,
    };
    let needs = function.arguments.iter().any(|argument| !argument.nullable && argument.default.is_none());
    let problem = if function.kind != FunctionKind::Query || !function.private {
        Some("is no private Query")
    } else if !function.result.list {
        Some("returns one value and no set")
    } else if !same_type {
        Some("returns something else than the field holds")
    } else if needs {
        Some("needs an argument that nobody gives it here")
    } else {
        None
    };
    if let Some(problem) = problem {
        builder.found.push(
            Diagnostic::new(codes::RULE_SET, name.span, format!("`{}` {problem}", name.text))
                .also(function.span, "declared here")
                .help("name a private Query without required arguments that returns a list of what the field holds"),
        );
        return None;
    }
    Some(Rule::In(field, FunctionId(at as u32)))
}

/// The rule of the row that a relation points at.
pub(super) fn via<'a>(builder: &mut Builder<'a>, table: TableId, word: Word<'a>) -> Option<Rule> {
    let field = builder.find_column(table, word)?;
    if builder.field(table, field).foreign_key().and_then(crate::ForeignKey::table).is_none() {
        let span = builder.field(table, field).span;
        builder.found.push(
            Diagnostic::new(codes::VIA, word.span, format!("`{}` leads to no row of the schema", word.text))
                .also(span, "this field")
                .help("name a relation, such as `board: Board!`"),
        );
        return None;
    }
    Some(Rule::Via(field))
}

/// The field is somebody of one of the caller's tenants.
pub(super) fn shares_tenant<'a>(builder: &mut Builder<'a>, table: TableId, word: Word<'a>) -> Option<Rule> {
    let principal = principal(builder, word.span, "`sharesTenant`")?;
    let field = builder.find_column(table, word)?;
    let is_somebody = (table == principal.table && builder.table(table).key.as_slice() == [field])
        || is_user(builder, table, field, principal);
    if !is_somebody {
        not_a_user(builder, table, field, word, principal);
    }
    is_somebody.then_some(Rule::SharesTenant(field))
}

/// A path over a to-many relation that ends in the caller.
pub(super) fn member<'a>(builder: &mut Builder<'a>, table: TableId, word: Word<'a>) -> Option<Rule> {
    let principal = principal(builder, word.span, "`member`")?;
    let mut at = table;
    let mut fields: Vec<FieldRef> = Vec::new();
    for part in word.text.split('.') {
        let field = builder.find_field(at, Word { text: part, span: word.span })?;
        let next = match &builder.field(at, field).kind {
            FieldKind::Inverse { of, .. } => Some(of.table),
            FieldKind::ManyToMany { through, far, .. } => {
                builder.field(*through, far.field).foreign_key().and_then(crate::ForeignKey::table)
            }
            FieldKind::Reference(_, key) => key.table(),
            FieldKind::Column(_) => None,
        };
        fields.push(FieldRef { table: at, field });
        match next {
            Some(next) => at = next,
            None => return wrong_path(builder, word, &format!("`{part}` leads to no other row")),
        }
    }
    let starts_far = fields.first().is_some_and(|first| {
        matches!(
            builder.field(first.table, first.field).kind,
            FieldKind::Inverse { .. } | FieldKind::ManyToMany { .. }
        )
    });
    if !starts_far {
        return wrong_path(
            builder,
            word,
            "the path starts with a column of this row, and a column is no list of members",
        );
    }
    if at != principal.table {
        let user = builder.table(principal.table).graphql.clone();
        return wrong_path(builder, word, &format!("the path does not end at a `{user}`"));
    }
    let name = builder.ident(&snake(&word.text.replace('.', "_")), word.span)?;
    Some(Rule::Member(MemberPath { name, fields }))
}

fn wrong_path(builder: &mut Builder<'_>, word: Word<'_>, message: &str) -> Option<Rule> {
    builder.error(
        codes::MEMBER_PATH,
        word.span,
        message,
        "name the list, then the field of its rows that is the user: `member: \"recipients.recipient\"`",
    );
    None
}

/// The caller's role has a permission.
pub(super) fn permission(
    builder: &mut Builder<'_>,
    word: Word<'_>,
    permissions: Option<&Permissions>,
) -> Option<Rule> {
    if permissions.is_none() {
        // What is wrong with a `@permissions` that is there was reported.
        if builder.table_ids().all(|id| builder.on_table(id, "permissions").next().is_none()) {
            builder.error(
                codes::PERMISSION,
                word.span,
                "no type says which role has which permission",
                "mark it: `type RolePermission @table @permissions(role: \"role\", permission: \"permission\") { … }`",
            );
        }
        return None;
    }
    require_roles(builder, word.span, "`permission`")?;
    if word.text.is_empty() {
        builder.error(
            codes::PERMISSION,
            word.span,
            "a permission has a name",
            "name it: `permission: \"invoice.write\"`",
        );
        return None;
    }
    Some(Rule::Permission(word.text.to_owned()))
}

#[cfg(test)]
mod tests {
    use crate::testing::{PEOPLE, findings, model};
    use crate::{FieldId, Rule};

    fn with(policy: &str) -> String {
        format!(
            r#"{PEOPLE}
            type Grant @table @permissions(role: "role", permission: "name") {{ id: ID! role: Role! name: String! }}
            type Board @table @tenant(by: "company") {{
              id: ID! company: Company! title: String guests: [Guest!]! @inverse(of: "board")
            }}
            type Guest @table @tenant(by: "company") {{ id: ID! company: Company! board: Board! person: Person! }}
            type Card @table @tenant(by: "company") @policy(name: "p", {policy}) {{
              id: ID! company: Company! board: Board! author: Person! readers: [Reader!]! @inverse(of: "card") text: String
            }}
            type Reader @table @tenant(by: "company") {{ id: ID! company: Company! card: Card! person: Person! }}
            type Query {{
              mine: [ID!]! @private @rpc(sql: "select 1", language: SQL)
              one: ID! @private @rpc(sql: "select 1", language: SQL)
              names: [String!]! @private @rpc(sql: "select 1", language: SQL)
              open: [ID!]! @rpc(sql: "select 1", language: SQL)
            }}"#
        )
    }

    #[test]
    fn each_is_decoded() {
        let rule = |policy: &str| model(&with(policy)).named("Card").1.policies[0].rules[0].clone();
        assert!(matches!(rule("via: \"board\""), Rule::Via(FieldId(2))));
        assert!(matches!(rule("in: {field: \"board\", set: \"mine\"}"), Rule::In(FieldId(2), _)));
        assert!(matches!(rule("sharesTenant: \"author\""), Rule::SharesTenant(FieldId(3))));
        assert!(matches!(rule("permission: \"card.read\""), Rule::Permission(name) if name == "card.read"));
        let Rule::Member(path) = rule("member: \"readers.person\"") else { panic!("a path") };
        assert_eq!((path.name.as_str(), path.fields.len()), ("readers_person", 2));
    }

    #[test]
    fn what_leads_nowhere_is_refused() {
        for (policy, code) in [
            ("via: \"text\"", "E0509 \"text\""),
            ("via: \"bord\"", "E0234 \"bord\""),
            ("in: {field: \"board\", set: \"one\"}", "E0508 \"one\""),
            ("in: {field: \"board\", set: \"names\"}", "E0508 \"names\""),
            ("in: {field: \"board\", set: \"open\"}", "E0508 \"open\""),
            ("in: {field: \"board\", set: \"none\"}", "E0508 \"none\""),
            ("sharesTenant: \"board\"", "E0503 \"board\""),
            ("member: \"readers.card\"", "E0511 \"readers.card\""),
            ("member: \"author\"", "E0511 \"author\""),
            ("member: \"readers.id\"", "E0511 \"readers.id\""),
            ("permission: \"\"", "E0512 \"\""),
        ] {
            assert_eq!(findings(&with(policy)), [code], "{policy}");
        }
        let without =
            with("permission: \"x\"").replace("@permissions(role: \"role\", permission: \"name\")", "");
        assert_eq!(findings(&without), ["E0512 \"x\""]);
    }
}
