//! `@principal(id:, role:)`: the type whose rows are the users.

use diagnostics::{Diagnostic, codes};

use crate::arguments::Word;
use crate::build::Builder;
use crate::{Builtin, FieldId, Principal, TableId, Type, UniqueScope};

pub(crate) fn decode(builder: &mut Builder<'_>) {
    let mut first: Option<diagnostics::Span> = None;
    for table in builder.table_ids() {
        for directive in builder.on_table(table, "principal") {
            if let Some(first) = first {
                builder.found.push(
                    Diagnostic::new(codes::PRINCIPAL, directive.span, "the users are the rows of one type")
                        .label("the second")
                        .also(first, "the first")
                        .help("keep one of them"),
                );
                continue;
            }
            first = Some(directive.span);
            builder.names_principal = true;
            builder.principal = builder.read(directive, |builder, arguments| {
                let span = arguments.span();
                let id = arguments.word("id").unwrap_or(Word { text: "id", span });
                let role = arguments.word("role");
                let id = user(builder, table, id)?;
                let role = match role {
                    Some(word) => Some(role_field(builder, table, word)?),
                    None => None,
                };
                Some(Principal { span, table, id, role })
            });
        }
    }
}

/// The field that equals `auth.uid()`: one row for each user, and never none.
fn user<'a>(builder: &mut Builder<'a>, table: TableId, word: Word<'a>) -> Option<FieldId> {
    let id = builder.find_column(table, word)?;
    let of = builder.table(table);
    let column = of.field(id).column()?;
    let key = of.key.as_slice() == [id];
    let everywhere = match column.unique {
        Some((UniqueScope::Global, _)) => true,
        // Within a tenant one user could have several rows, and be several users.
        Some((UniqueScope::Tenant, _)) => builder.on_table(table, "tenant").next().is_none(),
        None => false,
    };
    let (problem, help) = if column.list || builder.builtin(column.ty) != Builtin::Uuid {
        ("is no `ID`, as the users of the platform have", "name a field of type `ID!`")
    } else if column.nullable {
        ("may be null", "add `!` to its type")
    } else if !key && !everywhere {
        ("does not tell users apart", "make it the key, or add `@unique(scope: GLOBAL)`")
    } else {
        return Some(id);
    };
    let span = of.field(id).span;
    builder.found.push(
        Diagnostic::new(codes::PRINCIPAL, word.span, format!("`{}` {problem}", word.text))
            .also(span, "this field")
            .help(help),
    );
    None
}

/// The field that holds one of `@roles`.
pub(super) fn role_field<'a>(builder: &mut Builder<'a>, table: TableId, word: Word<'a>) -> Option<FieldId> {
    let id = builder.find_column(table, word)?;
    let field = builder.field(table, id);
    let (span, column) = (field.span, field.column()?);
    if builder.roles.is_empty() {
        builder.error(
            codes::UNKNOWN_ROLE,
            word.span,
            "the schema has no roles",
            "name them, weakest first: `extend schema @roles(order: [MEMBER, ADMIN])`",
        );
        return None;
    }
    if column.list || builder.builtin(column.ty) != Builtin::Text {
        builder.found.push(
            Diagnostic::new(codes::PRINCIPAL, word.span, format!("`{}` cannot hold a role", word.text))
                .also(span, "this field")
                .help("make it an enumeration with the roles as its values"),
        );
        return None;
    }
    if let Type::Enum(of) = column.ty {
        let of = &builder.enums[of.index()];
        let missing =
            builder.roles.iter().find(|role| !of.values.iter().any(|value| value.stored == role.name));
        if let Some(role) = missing {
            builder.found.push(
                Diagnostic::new(
                    codes::PRINCIPAL,
                    word.span,
                    format!("`{}` can never hold the role `{}`", word.text, role.name),
                )
                .also(role.span, "the role")
                .also(of.span, "the values the field can have")
                .help("give the enumeration a value that is stored under the role's name"),
            );
            return None;
        }
    }
    Some(id)
}
