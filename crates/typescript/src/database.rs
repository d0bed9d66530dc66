//! `database.ts`: the `Database` type of supabase-js, in exactly the shape its own generator writes.
//!
//! A missing `Relationships`, or an interface where a type is expected, turns every query into `never` without an error, so
//! the shape is not ours to improve. Under `access: RPC` clients hold no privilege on tables, and none is listed.
//! Enumerations are listed whether Postgres stores them as text or as a native type: how they are stored is not a client's
//! business, and may change.

use minijinja::Error;
use model::{Access, ResultShape, TableId};
use rayon::prelude::*;

use crate::domain::Domain;
use crate::environment::{Template, view};
use crate::lines::Lines;
use crate::relationship::{Relationship, relationships};
use crate::shape::{self, Column, Presence, Shape};
use crate::text::{TsKey, TsString, TsText, ts};
use crate::{argument, attribute, ty};

view! {
    struct Table {
        key: TsKey,
        /// A line for each column, here and below.
        row: Option<TsText>,
        insert: Option<TsText>,
        update: Option<TsText>,
        relationships: Vec<Relationship>,
    }
}

view! {
    struct View {
        key: TsKey,
        row: Option<TsText>,
    }
}

view! {
    struct Function {
        key: TsKey,
        arguments: Option<TsText>,
        /// The result when it has a name, and what follows an inlined row otherwise.
        returns: TsText,
        /// The columns of a row that no table type holds.
        row: Option<TsText>,
        /// The table whose rows are returned, for embedding.
        set_of: Option<SetOf>,
    }
}

view! {
    struct SetOf {
        table: TsString,
        is_one: bool,
    }
}

view! {
    struct Enum {
        key: TsKey,
        values: Vec<TsString>,
    }
}

view! {
    struct Composite {
        key: TsKey,
        properties: Option<TsText>,
    }
}

view! {
    struct File {
        banner: TsText,
        schema: TsKey,
        schema_name: TsString,
        tables: Vec<TsText>,
        views: Vec<View>,
        functions: Vec<TsText>,
        enums: Vec<Enum>,
        composites: Vec<Composite>,
    }
}

/// The file.
///
/// # Errors
/// When a template does not fit its view.
pub(crate) fn render(domain: &Domain<'_>) -> Result<TsText, Error> {
    let model = domain.model;
    let tables = match model.database.access {
        Access::Rpc => Vec::new(),
        Access::Tables => (0..model.tables.len() as u32)
            .into_par_iter()
            .map(|id| table(domain, TableId(id)))
            .collect::<Result<_, Error>>()?,
    };
    let functions: Vec<_> = domain.functions().collect();
    let functions = functions
        .into_par_iter()
        .map(|(_, declared)| function(domain, declared))
        .collect::<Result<_, Error>>()?;
    let enums = model.enums.iter().map(|declared| Enum {
        key: TsKey::new(declared.name.as_str()),
        values: declared.values.iter().map(|value| TsString::new(&value.stored)).collect(),
    });
    let inside = domain.composites().filter(|(id, _)| !domain.model.is_outside(*id));
    let composites = inside.filter(|(_, composite)| composite.view.is_none()).map(|(_, composite)| {
        let properties = match composite.shows {
            Some(table) => row_at(domain, table, 8),
            None => of_fields_at(domain, composite, 8),
        };
        Composite { key: TsKey::new(composite.name.as_str()), properties }
    });
    let open = model.database.access == Access::Tables;
    let views = model.views().filter(|(_, composite, _)| open && !composite.is_stored());
    let views = views.map(|(_, composite, _)| View {
        key: TsKey::new(composite.name.as_str()),
        row: of_fields(domain, composite),
    });
    let schema = model.database.schema.as_str();
    let file = File {
        banner: domain.banner(),
        schema: TsKey::new(schema),
        schema_name: TsString::new(schema),
        tables,
        views: views.collect(),
        functions,
        enums: enums.collect(),
        composites: composites.collect(),
    };
    domain.templates.render(Template::Database, file)
}

fn table(domain: &Domain<'_>, id: TableId) -> Result<TsText, Error> {
    let (mut insert, mut update) = (properties(), properties());
    // supabase-js takes rows as type parameters, where a superfluous property is no error: it has to be named and forbidden.
    let never = ts!("never");
    for column in domain.columns(id) {
        let Column { name, description: _, shape: _, written: _, insert: presence, update: changes } = column;
        let (key, ty) = (TsKey::new(name), ty::self_contained(domain.model, column.taken()));
        match presence {
            Presence::Required => insert.property(None, &key, false, &ty),
            Presence::Optional => insert.property(None, &key, true, &ty),
            Presence::Absent => insert.property(None, &key, true, &never),
        }
        update.property(None, &key, true, if *changes { &ty } else { &never });
    }
    let view = Table {
        key: TsKey::new(domain.model.table(id).name.as_str()),
        row: row(domain, id),
        insert: insert.finish(),
        update: update.finish(),
        relationships: relationships(domain, id),
    };
    domain.templates.render(Template::DatabaseTable, view)
}

/// The columns of a row that is no table's, a line for each.
fn of_fields(domain: &Domain<'_>, composite: &model::Composite) -> Option<TsText> {
    of_fields_at(domain, composite, 10)
}

fn of_fields_at(domain: &Domain<'_>, composite: &model::Composite, indent: usize) -> Option<TsText> {
    let mut properties = Lines::new(indent, ';');
    for field in &composite.fields {
        let (key, ty) = (TsKey::new(field.name.as_str()), attribute::self_contained(domain, field));
        properties.property(None, &key, false, &ty);
    }
    properties.finish()
}

fn row(domain: &Domain<'_>, id: TableId) -> Option<TsText> {
    row_at(domain, id, 10)
}

fn row_at(domain: &Domain<'_>, id: TableId, indent: usize) -> Option<TsText> {
    let mut properties = Lines::new(indent, ';');
    for column in domain.columns(id) {
        let ty = ty::self_contained(domain.model, &column.shape);
        properties.property(None, &TsKey::new(column.name), false, &ty);
    }
    properties.finish()
}

fn properties() -> Lines {
    Lines::new(10, ';')
}

fn function(domain: &Domain<'_>, function: &model::Function) -> Result<TsText, Error> {
    let model = domain.model;
    let mut arguments = properties();
    for argument in &function.arguments {
        let (key, ty) = (TsKey::new(argument.name.as_str()), argument::self_contained(domain, argument));
        arguments.property(None, &key, shape::is_optional(argument), &ty);
    }
    let result = &function.result;
    let (returns, row, set_of) = match result.shape {
        ResultShape::Void => (ts!("undefined"), None, None),
        ResultShape::Value(value) => {
            (ty::of_result(ty::self_contained(model, &Shape::of_type(value)), result), None, None)
        }
        // The row of a view is no composite type of its own.
        ResultShape::Composite(id) if model.composites[id.index()].view.is_some() => {
            (ty::of_result(ts!(""), result), of_fields(domain, &model.composites[id.index()]), None)
        }
        ResultShape::Composite(id) => {
            let name = model.composites[id.index()].name.as_str();
            (ty::of_result(ty::in_database(model, "CompositeTypes", name), result), None, None)
        }
        ResultShape::Row(id) => {
            let name = model.table(id).name.as_str();
            match model.database.access {
                Access::Rpc => (ty::of_result(ts!(""), result), row(domain, id), None),
                Access::Tables => {
                    let one = ts!("{}[\"Row\"]", ty::in_database(model, "Tables", name));
                    let set_of = SetOf { table: TsString::new(name), is_one: !result.list };
                    (ty::of_result(one, result), None, Some(set_of))
                }
            }
        }
    };
    let view = Function {
        key: TsKey::new(function.name.as_str()),
        arguments: arguments.finish(),
        returns,
        row,
        set_of,
    };
    domain.templates.render(Template::DatabaseFunction, view)
}
