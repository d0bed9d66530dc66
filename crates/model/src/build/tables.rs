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
    let kinds: Vec<Vec<Option<FieldKind>>> = drafts
        .iter()
        .map(|of_table| {
            of_table
                .iter()
                .map(|draft| {
                    Some(match &draft.kind {
                        DraftKind::Column(column) => FieldKind::Column(column.clone()),
                        DraftKind::Reference(column, key) => {
                            FieldKind::Reference(column.clone(), key.clone())
                        }
                        DraftKind::Inverse { of: (table, name), list } => {
                            FieldKind::Inverse { of: position(*table, name)?, list: *list }
                        }
                        DraftKind::ManyToMany { through, near, far } => FieldKind::ManyToMany {
                            through: *through,
                            near: position(*through, near)?,
                            far: position(*through, far)?,
                        },
                    })
                })
                .collect()
        })
        .collect();
    for (i, (of_table, kinds)) in drafts.iter().zip(kinds).enumerate() {
        let fields: Vec<Field> = of_table
            .iter()
            .zip(kinds)
            .filter_map(|(draft, kind)| {
                let ast::Field { description, name, directives, .. } = draft.field;
                Some(Field {
                    span: name.span,
                    graphql: name.text.clone(),
                    description: describe(description.as_ref(), directives),
                    kind: kind?,
                })
            })
            .collect();
        let table = &mut builder.tables[i];
        table.fields = fields;
        table.key = builder.keys[i].iter().filter_map(|name| table.find(name)).collect();
    }
}
