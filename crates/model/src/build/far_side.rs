//! The far side of a relation: `@inverse`, `@manyToMany`, and what is wrong without them.

use diagnostics::{Diagnostic, Span, codes, suggest};
use syntax::ast::Field;

use super::builder::{Builder, Meaning, unknown_field};
use super::tables::{Draft, DraftKind};
use super::{Shape, directives, link};
use crate::TableId;
use crate::arguments::Word;
use crate::directive::place;

/// Does the field say that it has no column?
pub(crate) fn is_far(field: &Field) -> bool {
    ["inverse", "manyToMany"].iter().any(|name| directives(&field.directives, name).next().is_some())
}

/// Decodes `@inverse` or `@manyToMany`.
pub(crate) fn decode<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    field: &'a Field,
    shape: Shape<'a>,
    target: TableId,
) -> Option<DraftKind<'a>> {
    place::check(builder, &field.directives, place::FAR_SIDE, "the far side of a relation");
    let inverse = directives(&field.directives, "inverse").next();
    let many = directives(&field.directives, "manyToMany").next();
    match (inverse, many) {
        (Some(inverse), Some(many)) => {
            builder.found.push(
                Diagnostic::new(
                    codes::CONFLICT,
                    many.span,
                    "`@manyToMany` and `@inverse` exclude each other",
                )
                .also(inverse.span, "`@inverse` here")
                .help(
                    "`@inverse` when the other table has the column, `@manyToMany` when a link table has it",
                ),
            );
            None
        }
        (Some(directive), None) => {
            let of = builder.read(directive, |_, arguments| arguments.word("of"))?;
            inverse_of(builder, table, field, shape, target, of)
        }
        (None, Some(directive)) => {
            let through = builder.read(directive, |_, arguments| arguments.word("through"))?;
            link::decode(builder, table, field, shape, target, through)
        }
        (None, None) => None,
    }
}

/// The fields of `from` that refer to `to`, by name.
pub(super) fn references_to<'a>(builder: &Builder<'a>, from: TableId, to: TableId) -> Vec<&'a Field> {
    let members = builder.members[from.index()].iter().copied();
    members
        .filter(|field| {
            !field.ty.is_list()
                && !is_far(field)
                && builder.meaning(&field.ty.name().text) == Meaning::Table(to)
        })
        .collect()
}

pub(super) fn quoted(fields: &[&Field]) -> String {
    let names: Vec<String> = fields.iter().map(|field| format!("`{}`", field.name.text)).collect();
    names.join(", ")
}

/// A to-many relation that does not say which column it reads.
pub(crate) fn missing<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    field: &'a Field,
    target: TableId,
) -> Option<DraftKind<'a>> {
    let (here, there) = (builder.table(table).graphql.clone(), builder.table(target).graphql.clone());
    let candidates = references_to(builder, target, table);
    let error = Diagnostic::new(
        codes::MISSING_INVERSE,
        field.name.span,
        format!("`{}` has many `{there}`, but does not say by which column", field.name.text),
    );
    builder.found.push(match candidates.as_slice() {
        [one] => error
            .also(one.name.span, format!("leads back to `{here}`"))
            .help(format!("write `{}: [{there}!]! @inverse(of: \"{}\")`", field.name.text, one.name.text))
            .patch(
                Span { start: field.ty.span.end, ..field.ty.span },
                format!(" @inverse(of: \"{}\")", one.name.text),
            ),
        [] => error.help(format!(
            "add a field of type `{here}` to `{there}` and name it with `@inverse(of: …)`, or name a link type with \
             `@manyToMany(through: …)`"
        )),
        several => error.help(format!(
            "several fields of `{there}` lead back to `{here}`: {}; name one with `@inverse(of: …)`",
            quoted(several)
        )),
    });
    None
}

fn inverse_of<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    field: &'a Field,
    shape: Shape<'a>,
    target: TableId,
    of: Word<'a>,
) -> Option<DraftKind<'a>> {
    let (here, there) = (builder.table(table).graphql.clone(), builder.table(target).graphql.clone());
    let members = builder.members[target.index()].clone();
    let candidates = references_to(builder, target, table);
    let Some(owner) = members.iter().find(|member| member.name.text == of.text) else {
        let names = members.iter().map(|member| member.name.text.as_str());
        let mut unknown = unknown_field(of, &there, names);
        if let [one] = candidates.as_slice() {
            let name = one.name.text.as_str();
            unknown.patches.clear();
            unknown = unknown
                .help(format!("`{name}` leads back to `{here}`"))
                .patch(of.span, format!("\"{name}\""));
        }
        builder.found.push(unknown);
        return None;
    };
    if !candidates.iter().any(|candidate| std::ptr::eq(*candidate, *owner)) {
        let error = Diagnostic::new(
            codes::WRONG_INVERSE,
            of.span,
            format!("`{}.{}` does not lead to `{here}`", there, of.text),
        )
        .also(owner.ty.span, "its type");
        let meant = suggest(of.text, candidates.iter().map(|candidate| candidate.name.text.as_str()));
        builder.found.push(match (meant, candidates.as_slice()) {
            (Some(meant), _) => {
                error.help(format!("did you mean `{meant}`?")).patch(of.span, of.instead(meant))
            }
            (None, []) => error.help(format!("add a field of type `{here}` to `{there}`")),
            (None, some) => error.help(format!("name one that does: {}", quoted(some))),
        });
        return None;
    }
    if !shape.list && !is_unique(builder, target, owner) {
        builder.found.push(
            Diagnostic::new(
                codes::MANY_AS_ONE,
                field.ty.span,
                format!("`{}` is one `{there}`, but several may lead here", field.name.text),
            )
            .also(owner.name.span, "not unique")
            .help(format!("add `@unique` to `{there}.{}`, or make this a list: `[{there}!]!`", of.text)),
        );
        return None;
    }
    far_type(builder, field, shape)?;
    Some(DraftKind::Inverse { of: (target, &owner.name.text), list: shape.list })
}

/// A list is never null, a single far side may always be absent; the type has to say so.
pub(super) fn far_type(builder: &mut Builder<'_>, field: &Field, shape: Shape<'_>) -> Option<()> {
    let name = &shape.name.text;
    let (message, right) = match (shape.list, shape.nullable) {
        (true, true) => ("a list of rows is never null", format!("[{name}!]!")),
        (false, false) => ("the far side of a relation may be absent", name.clone()),
        (true, false) | (false, true) => return Some(()),
    };
    builder.found.push(
        Diagnostic::new(codes::NULLABLE_LIST, field.ty.span, message)
            .help(format!("write `{right}`"))
            .patch(field.ty.span, right),
    );
    None
}

fn is_unique(builder: &Builder<'_>, table: TableId, owner: &Field) -> bool {
    let name = owner.name.text.as_str();
    let alone = |words: Option<Vec<Word<'_>>>| {
        words.is_some_and(|words| matches!(words.as_slice(), [one] if one.text == name))
    };
    directives(&owner.directives, "unique").next().is_some()
        || matches!(builder.keys[table.index()].as_slice(), [key] if *key == name)
        || builder
            .on_table(table, "unique")
            .any(|directive| alone(crate::arguments::Arguments::new(directive).words("fields")))
}

/// Two single relations that point at each other are either one relation seen from both sides or
/// two relations, and only the schema's author knows which.
pub(crate) fn check(builder: &mut Builder<'_>, drafts: &[Vec<Draft<'_>>]) {
    let mut claimed: std::collections::BTreeSet<(TableId, &str)> = std::collections::BTreeSet::new();
    for draft in drafts.iter().flatten() {
        match &draft.kind {
            DraftKind::Inverse { of: (table, name), list: _ } => {
                claimed.insert((*table, name));
            }
            DraftKind::ManyToMany { through, near, far } => {
                claimed.extend([(*through, *near), (*through, *far)]);
            }
            DraftKind::Column(_) | DraftKind::Reference(..) => {}
        }
    }
    let unclaimed = |table: TableId| {
        let of_table = drafts.get(table.index()).map(Vec::as_slice).unwrap_or_default();
        of_table.iter().filter_map(move |draft| match &draft.kind {
            DraftKind::Reference(_, key) => Some((draft.field, key.table()?)),
            DraftKind::Column(_) | DraftKind::Inverse { .. } | DraftKind::ManyToMany { .. } => None,
        })
    };
    let mut pairs = Vec::new();
    for table in builder.table_ids() {
        for (field, target) in unclaimed(table) {
            if target <= table || claimed.contains(&(table, field.name.text.as_str())) {
                continue;
            }
            for (back, to) in unclaimed(target) {
                if to == table && !claimed.contains(&(target, back.name.text.as_str())) {
                    pairs.push((table, field, target, back));
                }
            }
        }
    }
    for (table, field, target, back) in pairs {
        let (here, there) = (builder.table(table).graphql.clone(), builder.table(target).graphql.clone());
        let (name, other) = (&field.name.text, &back.name.text);
        builder.found.push(
            Diagnostic::new(
                codes::UNCLEAR_PAIR,
                field.name.span,
                format!("`{here}.{name}` and `{there}.{other}` point at each other"),
            )
            .also(back.name.span, "the other one")
            .note("one relation seen from both sides has one column, two relations have two")
            .help(format!(
                "if it is one, write `{name}: {there} @inverse(of: \"{other}\")`; if there are two, give one of them a \
                 far side with `@inverse`"
            )),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{findings, model};
    use crate::{FieldKind, FieldRef};

    #[test]
    fn an_inverse_knows_its_owner_whatever_the_order() {
        let model = model(
            r#"
            type Folder @table { id: ID! notes: [Note!]! @inverse(of: "folder") cover: Cover @inverse(of: "folder") }
            type Note @table { id: ID! title: String folder: Folder! }
            type Cover @table { id: ID! folder: Folder! @unique }
            "#,
        );
        let ((_, folder), (note, _)) = (model.named("Folder"), model.named("Note"));
        let field = model.named("Note").1.find("folder").unwrap();
        assert!(matches!(
            folder.fields[1].kind,
            FieldKind::Inverse { of: FieldRef { table, field: at }, list: true } if table == note && at == field
        ));
        assert!(matches!(folder.fields[2].kind, FieldKind::Inverse { list: false, .. }));
    }

    #[test]
    fn a_pair_is_clear_once_one_of_them_has_a_far_side() {
        let pair = |far: &str| {
            format!(
                "type Team @table {{ id: ID! lead: Person {far} }} type Person @table {{ id: ID! team: Team }}"
            )
        };
        assert_eq!(findings(&pair("")), ["E0306 lead"]);
        assert_eq!(findings(&pair("members: [Person!]! @inverse(of: \"team\")")), [] as [&str; 0]);
    }

    #[test]
    fn types_say_exactly_what_may_be_absent() {
        let sdl = |notes: &str, cover: &str| {
            format!(
                r#"
                type Folder @table {{ id: ID! notes: {notes} @inverse(of: "folder") cover: {cover} @inverse(of: "folder") }}
                type Note @table {{ id: ID! folder: Folder! @unique }}
                "#
            )
        };
        assert_eq!(findings(&sdl("[Note!]", "Note")), ["E0249 [Note!]"]);
        assert_eq!(findings(&sdl("[Note!]!", "Note!")), ["E0249 Note!"]);
        assert_eq!(findings(&sdl("[Note!]!", "Note")), [] as [&str; 0]);
    }
}
