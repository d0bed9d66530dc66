//! `@references` and `@onDelete`: how a relation is kept.

use diagnostics::{Diagnostic, codes};
use sql::{Ident, QualifiedName};
use syntax::ast::{Directive, Field};

use crate::arguments::{Arguments, Word};
use crate::build::{Builder, directives};
use crate::{Builtin, Column, ForeignKey, OnDelete, Target, Type};

/// The foreign key of a relation to a table of the schema.
pub(crate) fn inside<'a>(
    builder: &mut Builder<'a>,
    field: &'a Field,
    column: &Column,
    target: Target,
) -> Option<ForeignKey> {
    let mut action = None;
    let mut deferrable = false;
    let mut member = true;
    if let Some(directive) = directives(&field.directives, "references").next() {
        (action, deferrable, member) = builder.read(directive, |builder, arguments| {
            if let Some(table) = arguments.argument("table") {
                builder.error(
                    codes::CONFLICT,
                    table.span,
                    format!("the type of `{}` says already where it leads", field.name.text),
                    "remove `table`, or make the field an `ID` to refer to a table outside the schema",
                );
                return None;
            }
            let member = arguments.boolean("member") != Some(false);
            Some((on_delete(arguments, "onDelete"), arguments.boolean("deferrable") == Some(true), member))
        })?;
    }
    if let Some(directive) = directives(&field.directives, "onDelete").next() {
        let said = builder.read(directive, |_, arguments| Some(on_delete(arguments, "action")))?;
        if let (Some((_, first)), Some((_, second))) = (action, said) {
            builder.found.push(
                Diagnostic::new(codes::CONFLICT, second, "what happens on delete is said twice")
                    .also(first, "here too")
                    .help("keep one of them"),
            );
            return None;
        }
        action = action.or(said);
    }
    Some(ForeignKey { member, ..key(builder, column, target, action, deferrable)? })
}

/// The foreign key of a scalar field to a table outside the schema.
pub(crate) fn outside<'a>(
    builder: &mut Builder<'a>,
    field: &'a Field,
    directive: &'a Directive,
    column: &Column,
) -> Option<ForeignKey> {
    let (table, action, deferrable) = builder.read(directive, |builder, arguments| {
        if let Some(member) = arguments.argument("member") {
            builder.error(
                codes::CONFLICT,
                member.span,
                "only users of the schema are members",
                "remove `member`",
            );
        }
        let table = arguments.word("table");
        let action = on_delete(arguments, "onDelete");
        Some((table, action, arguments.boolean("deferrable") == Some(true)))
    })?;
    let Some(table) = table else {
        builder.error(
            codes::RELATION_TARGET,
            directive.span,
            format!("`{}` is a value: nothing says which table it refers to", field.name.text),
            "name a table outside the schema, `@references(table: \"auth.users\")`, or give the field a type with `@table`",
        );
        return None;
    };
    if column.list || column.ty != Type::Builtin(Builtin::Uuid) {
        builder.found.push(
            Diagnostic::new(
                codes::RELATION_TARGET,
                directive.span,
                format!("`{}` cannot hold the key of `{}`", field.name.text, table.text),
            )
            .also(field.ty.span, "its type")
            .help("make it an `ID`"),
        );
        return None;
    }
    let target = Target::External(qualified(builder, table)?);
    key(builder, column, target, action, deferrable)
}

fn qualified(builder: &mut Builder<'_>, table: Word<'_>) -> Option<QualifiedName> {
    let parts = table.text.split_once('.').map(|(schema, name)| (Ident::new(schema), Ident::new(name)));
    match parts {
        Some((Ok(schema), Ok(name))) if !name.as_str().contains('.') && schema != builder.database.schema => {
            Some(QualifiedName::new(schema, name))
        }
        _ => {
            builder.error(
                codes::RELATION_TARGET,
                table.span,
                format!("`{}` does not name a table outside the schema", table.text),
                "write it with its schema, `auth.users`; a table of this schema is named by its type",
            );
            None
        }
    }
}

type Said = Option<(OnDelete, diagnostics::Span)>;

fn on_delete(arguments: &mut Arguments<'_>, name: &str) -> Said {
    let word = arguments.word(name)?;
    let action = match word.text {
        "CASCADE" => OnDelete::Cascade,
        "SET_NULL" => OnDelete::SetNull,
        "SET_DEFAULT" => OnDelete::SetDefault,
        "NO_ACTION" => OnDelete::NoAction,
        _ => OnDelete::Restrict,
    };
    Some((action, word.span))
}

fn key(
    builder: &mut Builder<'_>,
    column: &Column,
    target: Target,
    action: Said,
    deferrable: bool,
) -> Option<ForeignKey> {
    let impossible = match action {
        Some((OnDelete::SetNull, span)) if !column.nullable => Some((
            span,
            "the relation is required, so it cannot be set to null",
            "drop the `!`, or choose another action",
        )),
        Some((OnDelete::SetDefault, span)) if column.default.is_none() => {
            Some((span, "there is no default to set", "add `@default`, or choose another action"))
        }
        Some((OnDelete::Restrict, span)) if deferrable => Some((
            span,
            "RESTRICT is checked at once, whatever is deferrable",
            "write NO_ACTION: it refuses too, at the end of the transaction",
        )),
        _ => None,
    };
    if let Some((span, message, help)) = impossible {
        builder.error(codes::DELETE_ACTION, span, message, help);
        return None;
    }
    let on_delete = match action {
        Some((action, _)) => action,
        None if column.nullable => OnDelete::SetNull,
        None if deferrable => OnDelete::NoAction,
        None => OnDelete::Restrict,
    };
    Some(ForeignKey { target, on_delete, deferrable, member: true })
}

#[cfg(test)]
mod tests {
    use crate::OnDelete;
    use crate::testing::{findings, model};

    #[test]
    fn what_happens_on_delete_follows_from_the_type_unless_said() {
        let model = model(
            r#"
            type T @table { id: ID! }
            type R @table {
              id: ID!
              must: T!
              may: T
              goes: T! @onDelete(action: CASCADE)
              late: T! @references(deferrable: true)
              stays: T @references(onDelete: NO_ACTION)
            }
            "#,
        );
        let actions: Vec<OnDelete> = model
            .named("R")
            .1
            .fields
            .iter()
            .filter_map(|field| Some(field.foreign_key()?.on_delete))
            .collect();
        assert_eq!(
            actions,
            [
                OnDelete::Restrict,
                OnDelete::SetNull,
                OnDelete::Cascade,
                OnDelete::NoAction,
                OnDelete::NoAction
            ]
        );
    }

    #[test]
    fn a_key_to_another_schema_is_written_with_it() {
        let to = |table: &str, ty: &str| {
            findings(&format!("type R @table {{ id: ID! user: {ty} @references({table}) }}"))
        };
        assert_eq!(to("table: \"auth.users\"", "ID"), [] as [&str; 0]);
        assert_eq!(to("table: \"users\"", "ID"), ["E0303 \"users\""]);
        assert_eq!(to("table: \"app.note\"", "ID"), ["E0303 \"app.note\""]);
        assert_eq!(to("table: \"auth.users\"", "String"), ["E0303 @references(table: \"auth.users\")"]);
        assert_eq!(to("deferrable: true", "ID"), ["E0303 @references(deferrable: true)"]);
    }
}
