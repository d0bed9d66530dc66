//! Pass 3: the fields of every table.

use syntax::ast;

use super::builder::Builder;
use super::description::describe;
use super::{column, far_side, key, members};
use crate::{Column, Field, FieldId, FieldKind, FieldRef, ForeignKey, TableId};

/// A field before other tables' fields have ids.
pub(crate) struct Draft<'a> {
    pub(crate) field: &'a ast::Field,
    pub(crate) kind: DraftKind<'a>,
}

pub(crate) enum DraftKind<'a> {
    Column(Column),
    Reference(Column, ForeignKey),
    /// The owning field by table and name.
    Inverse {
        of: (TableId, &'a str),
        list: bool,
    },
    /// The link's two references by name.
    ManyToMany {
        through: TableId,
        near: &'a str,
        far: &'a str,
    },
}

/// Gives every table its fields and its key.
pub(crate) fn fields(builder: &mut Builder<'_>) {
    for table in builder.table_ids() {
        let members = members::members(builder, table);
        builder.members.push(members);
    }
    members::unused_interfaces(builder);
    key::decode(builder);
    let mut drafts: Vec<Vec<Draft<'_>>> = Vec::with_capacity(builder.tables.len());
    for table in builder.table_ids() {
        let members = builder.members[table.index()].clone();
        let mut of_table = Vec::with_capacity(members.len());
        for field in members {
            match column::decode(builder, table, field) {
                Some(kind) => of_table.push(Draft { field, kind }),
                None => {
                    builder.broken.insert((table, &field.name.text));
                }
            }
        }
        drafts.push(of_table);
    }
    far_side::check(builder, &drafts);
    assemble(builder, drafts);
}

/// Turns names into ids, now that no field will be dropped any more.
fn assemble(builder: &mut Builder<'_>, drafts: Vec<Vec<Draft<'_>>>) {
    let position = |table: TableId, name: &str| {
        let at = drafts.get(table.index())?.iter().position(|draft| draft.field.name.text == name)?;
        Some(FieldRef { table, field: FieldId(at as u32) })
    };
    // Where the far sides lie is asked of all tables before the first gives its columns away.
    let far_sides: Vec<Vec<Option<FieldKind>>> = drafts
        .iter()
        .map(|of_table| {
            let of_field = |draft: &Draft<'_>| match &draft.kind {
                DraftKind::Column(_) | DraftKind::Reference(..) => None,
                DraftKind::Inverse { of: (table, name), list } => {
                    Some(FieldKind::Inverse { of: position(*table, name)?, list: *list })
                }
                DraftKind::ManyToMany { through, near, far } => Some(FieldKind::ManyToMany {
                    through: *through,
                    near: position(*through, near)?,
                    far: position(*through, far)?,
                }),
            };
            of_table.iter().map(of_field).collect()
        })
        .collect();
    for (i, (of_table, far_sides)) in drafts.into_iter().zip(far_sides).enumerate() {
        // There are ten thousand fields in a thousand tables, and they stay: no room for more of them than there are.
        let mut fields: Vec<Field> = Vec::with_capacity(of_table.len());
        fields.extend(of_table.into_iter().zip(far_sides).filter_map(|(draft, far_side)| {
            let ast::Field { description, name, directives, .. } = draft.field;
            Some(Field {
                span: name.span,
                graphql: name.text.clone(),
                description: describe(description.as_ref(), directives),
                kind: match draft.kind {
                    DraftKind::Column(column) => FieldKind::Column(column),
                    DraftKind::Reference(column, key) => FieldKind::Reference(column, key),
                    DraftKind::Inverse { .. } | DraftKind::ManyToMany { .. } => far_side?,
                },
            })
        }));
        let table = &mut builder.tables[i];
        table.fields = fields;
        table.key = builder.keys[i].iter().filter_map(|name| table.find(name)).collect();
    }
}
