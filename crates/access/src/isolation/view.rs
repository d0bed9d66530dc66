//! Views: which tables are behind them, and by which column their rows can be held to a tenant.
//!
//! A column tells the tenant of a row when the query, asked for the rows of one tenant alone, reads no row of another: the condition is put
//! into the query and the query is followed like any body. That is the same as asking the view with the condition only where a row of
//! the result does not depend on rows that the condition leaves out, so LIMIT, windows, DISTINCT ON and UNION tell nothing.

use std::collections::BTreeMap;

use model::{Composite, CompositeId, Model, TableId};
use sql::reference::ReferenceKind;
use sql::{Ident, ParsedQuery, Value, ident, stmt};

use super::World;
use super::body::{self, Anchor, Setting};

/// What is known of a view.
#[derive(Debug, Clone, Default)]
pub(crate) struct Rows {
    /// The tables that its rows are made of.
    pub(crate) tables: Vec<TableId>,
    /// Its columns.
    pub(crate) columns: Vec<String>,
    /// The column that holds a row's tenant.
    pub(crate) tenant: Option<String>,
}

/// Reads all views, each after those that it reads.
pub(crate) fn read(world: &mut World<'_>) {
    let model = world.model;
    let mut waiting: Vec<CompositeId> = model.views().map(|(id, ..)| id).collect();
    while !waiting.is_empty() {
        let reads =
            |id: &CompositeId| model.query_of(*id).map(|query| names(model, query)).unwrap_or_default();
        let ready = waiting
            .iter()
            .position(|id| !reads(id).iter().any(|read| read != id && waiting.contains(read)))
            .unwrap_or(0);
        let id = waiting.remove(ready);
        let (Some(query), Some(composite)) = (model.query_of(id), model.composites.get(id.index())) else {
            continue;
        };
        let rows = one(world, composite, query);
        let home = if composite.is_stored() { world.private } else { world.schema };
        world.views.entry(home).or_default().insert(composite.name.as_str(), rows);
    }
}

/// The views that a query reads.
fn names(model: &Model, query: &ParsedQuery) -> Vec<CompositeId> {
    let of = |name: &str| model.views().find(|(_, it, _)| it.name.as_str() == name).map(|(id, ..)| id);
    let relations = query.references.iter().filter_map(|reference| match &reference.kind {
        ReferenceKind::Relation { schema: Some(_), name, .. } => of(&name.text),
        _ => None,
    });
    relations.collect()
}

fn one(world: &World<'_>, composite: &Composite, query: &ParsedQuery) -> Rows {
    let columns = composite.fields.iter().map(|field| field.name.as_str().to_owned()).collect();
    let calls = query.references.iter().any(|reference| match &reference.kind {
        ReferenceKind::Function { schema: Some(schema), name, .. } => {
            schema.text == world.schema
                || schema.text == world.private && world.function(&name.text).is_some()
        }
        _ => false,
    });
    if calls {
        // What a function reads is read as well, and may be anything.
        return Rows { tables: world.model.tables().map(|(id, _)| id).collect(), columns, tenant: None };
    }
    let mut named: BTreeMap<TableId, usize> = BTreeMap::new();
    for reference in &query.references {
        let ReferenceKind::Relation { schema: Some(schema), name, .. } = &reference.kind else { continue };
        let mut tables: Vec<TableId> = Vec::new();
        if let Some(rows) = world.view(&schema.text, &name.text) {
            tables.extend(&rows.tables);
        } else if schema.text == world.schema {
            tables.extend(world.table(&name.text));
        } else if schema.text == world.private {
            tables.extend(world.closure(&name.text));
        }
        for table in tables {
            *named.entry(table).or_default() += 1;
        }
    }
    named.retain(|table, _| world.tenant(*table).is_some());
    let tenant = tenant(world, query, &named);
    Rows { tables: named.into_keys().collect(), columns, tenant }
}

fn tenant(world: &World<'_>, query: &ParsedQuery, named: &BTreeMap<TableId, usize>) -> Option<String> {
    let list = query.list.as_ref().filter(|list| list.row_by_row && !named.is_empty())?;
    let (place, there) = &list.condition;
    let helper = Ident::new(world.private).ok()?.qualify(&ident!("tenants"));
    list.outputs.iter().find_map(|output| {
        let Value::Column { of, name } = &output.value else { return None };
        let name = Ident::new(&name.text).ok()?;
        let column = match of {
            Some(of) => stmt!("{}.{}", Ident::new(of).ok()?, name),
            None => stmt!("{}", name),
        };
        let own = stmt!("{} = any (array(select {}()))", column, helper);
        let edits = if *there {
            vec![(place.start..place.start, stmt!("(")), (place.end..place.end, stmt!(") and {}", own))]
        } else {
            vec![(place.end..place.end, stmt!(" where {}", own))]
        };
        let text = query.rewritten(&edits);
        let nodes = body::read(text.as_str())?;
        let nothing = |_| Vec::new();
        let setting = Setting { name: "", parameters: &[], bound: false, fired: None, results: &nothing };
        let deeds = body::follow(world, &setting, &nodes, &[]);
        let held = named.iter().all(|(table, times)| {
            let touches = deeds.touches.iter().filter(|touch| touch.table == *table);
            let mut anchors = touches.map(|touch| touch.anchor.as_ref()).collect::<Vec<_>>();
            let seen = anchors.len();
            anchors.retain(|anchor| *anchor != Some(&Anchor::Caller));
            seen >= *times && anchors.is_empty()
        });
        (held && deeds.unreadable.is_none()).then(|| output.name.clone()).flatten()
    })
}
