//! `@manyToMany(through:)`: a relation over a link type.

use diagnostics::{Diagnostic, codes, suggest};
use syntax::ast::Field;

use super::Shape;
use super::builder::{Builder, Meaning};
use super::far_side::{far_type, quoted, references_to};
use super::tables::DraftKind;
use crate::TableId;
use crate::arguments::Word;

/// Decodes `@manyToMany(through:)`.
pub(crate) fn decode<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    field: &'a Field,
    shape: Shape<'a>,
    target: TableId,
    through: Word<'a>,
) -> Option<DraftKind<'a>> {
    let Meaning::Table(link) = builder.meaning(through.text) else {
        if builder.meaning(through.text) != Meaning::Nothing
            || !builder.schema.types.contains_key(through.text)
        {
            let tables = builder.tables.iter().map(|table| table.graphql.as_str());
            let meant = suggest(through.text, tables);
            let error =
                Diagnostic::new(codes::LINK, through.span, format!("there is no table `{}`", through.text));
            builder.found.push(match meant {
                Some(meant) => {
                    error.help(format!("did you mean `{meant}`?")).patch(through.span, through.instead(meant))
                }
                None => error.help("declare the link as a type with `@table`, with policies of its own"),
            });
        }
        return None;
    };
    if !shape.list {
        builder.error(
            codes::LINK,
            field.ty.span,
            format!("`{}` goes through a link table and is no list", field.name.text),
            format!("write `[{}!]!`", shape.name.text),
        );
        return None;
    }
    far_type(builder, field, shape)?;
    let (near, far) = if table == target {
        both_ends(builder, link, table, through)?
    } else {
        (end(builder, link, table, through)?, end(builder, link, target, through)?)
    };
    Some(DraftKind::ManyToMany { through: link, near, far })
}

/// A link between rows of one table: its first reference is near, its second is far.
fn both_ends<'a>(
    builder: &mut Builder<'a>,
    link: TableId,
    side: TableId,
    through: Word<'a>,
) -> Option<(&'a str, &'a str)> {
    let candidates = references_to(builder, link, side);
    let key = &builder.keys[link.index()];
    let in_key: Vec<&'a Field> =
        candidates.iter().copied().filter(|field| key.contains(&field.name.text.as_str())).collect();
    let chosen = if candidates.len() > 2 { in_key } else { candidates };
    if let [near, far] = chosen.as_slice() {
        return Some((&near.name.text, &far.name.text));
    }
    let side = builder.table(side).graphql.clone();
    builder.error(
        codes::LINK,
        through.span,
        format!("`{}` needs two fields that lead to `{side}`, one for each end of the link", through.text),
        "make the two that link its key: `@table(key: [\"…\", \"…\"])`",
    );
    None
}

/// The link's reference to one side; of several the one in the link's key.
fn end<'a>(builder: &mut Builder<'a>, link: TableId, side: TableId, through: Word<'a>) -> Option<&'a str> {
    let candidates = references_to(builder, link, side);
    let key = &builder.keys[link.index()];
    let in_key: Vec<&&Field> =
        candidates.iter().filter(|field| key.contains(&field.name.text.as_str())).collect();
    match (candidates.as_slice(), in_key.as_slice()) {
        ([one], _) => Some(&one.name.text),
        (_, [one]) => Some(&one.name.text),
        (several, _) => {
            let side = builder.table(side).graphql.clone();
            let error = if several.is_empty() {
                Diagnostic::new(
                    codes::LINK,
                    through.span,
                    format!("`{}` has no field that leads to `{side}`", through.text),
                )
                .help(format!("add one of type `{side}!` to `{}`", through.text))
            } else {
                Diagnostic::new(
                    codes::LINK,
                    through.span,
                    format!("several fields of `{}` lead to `{side}`: {}", through.text, quoted(several)),
                )
                .help(format!(
                    "make the two that link the key of `{}`: `@table(key: [\"…\", \"…\"])`",
                    through.text
                ))
            };
            builder.found.push(error);
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::FieldKind;
    use crate::testing::{findings, model};

    #[test]
    fn of_several_references_the_links_key_decides() {
        let link = |key: &str| {
            format!(
                r#"
                type Person @table {{ id: ID! channels: [Channel!]! @manyToMany(through: "Member") }}
                type Channel @table {{ id: ID! }}
                type Member @table{key} {{ id: ID! invitedBy: Person person: Person! channel: Channel! }}
                "#
            )
        };
        assert_eq!(findings(&link("")), ["E0307 \"Member\""]);
        let model = model(&link("(key: [\"person\", \"channel\"])"));
        let ((_, person), (_, member)) = (model.named("Person"), model.named("Member"));
        let FieldKind::ManyToMany { near, far, .. } = person.fields[1].kind else { panic!("a link") };
        assert_eq!(
            (member.field(near.field).graphql.as_str(), member.field(far.field).graphql.as_str()),
            ("person", "channel")
        );
    }

    #[test]
    fn a_link_between_rows_of_one_table_has_a_near_and_a_far_end() {
        let model = model(
            r#"
            type Item @table { id: ID! blockers: [Item!]! @manyToMany(through: "Blocks") }
            type Blocks @table(key: ["blocked", "blocker"]) { blocked: Item! blocker: Item! }
            "#,
        );
        let FieldKind::ManyToMany { near, far, .. } = model.named("Item").1.fields[1].kind else {
            panic!("a link")
        };
        assert_eq!((near.field.0, far.field.0), (0, 1));
    }
}
