//! `types.ts`: plain types.

use minijinja::Error;
use model::{EnumId, ResultShape, TableId};
use rayon::prelude::*;

use crate::domain::{Callable, Domain};
use crate::environment::{Template, view};
use crate::lines::Lines;
use crate::names::ChannelNames;
use crate::shape::{self, Column, Presence, Shape};
use crate::text::{TsDoc, TsIdent, TsKey, TsString, TsText, ts};
use crate::{argument, attribute, ty};

view! {
    struct ObjectType<'n> {
        doc: Option<TsDoc>,
        name: &'n TsIdent,
        /// A line for each property.
        properties: Option<TsText>,
    }
}

view! {
    struct AliasType<'n> {
        doc: Option<TsDoc>,
        name: &'n TsIdent,
        ty: TsText,
    }
}

view! {
    struct EnumType<'n> {
        doc: Option<TsDoc>,
        name: &'n TsIdent,
        tuple_doc: Option<TsDoc>,
        tuple: &'n TsIdent,
        /// A line for each value.
        values: Option<TsText>,
    }
}

view! {
    struct File {
        banner: TsText,
        json: bool,
        blocks: Vec<TsText>,
    }
}

/// The file.
///
/// # Errors
/// When a template does not fit its view.
pub(crate) fn render(domain: &Domain<'_>) -> Result<TsText, Error> {
    let mut blocks = Vec::new();
    for id in (0..domain.model.enums.len() as u32).map(EnumId) {
        blocks.push(enumeration(domain, id)?);
    }
    for (id, scalar) in domain.scalars() {
        let view = AliasType {
            doc: TsDoc::new(scalar.description.as_deref(), 0),
            name: &domain.names.scalar(id).ty,
            ty: ty::of_domain(scalar.base_type),
        };
        blocks.push(domain.templates.render(Template::AliasType, view)?);
    }
    let tables: Vec<TsText> = (0..domain.model.tables.len() as u32)
        .into_par_iter()
        .map(|id| table(domain, TableId(id)))
        .collect::<Result<_, Error>>()?;
    blocks.extend(tables);
    for (id, composite) in domain.own_composites() {
        let mut properties = properties();
        for field in &composite.fields {
            let key = TsKey::new(field.name.as_str());
            let doc = doc_of(field.description.as_deref());
            properties.property(doc.as_ref(), &key, false, &attribute::named(domain, field));
        }
        let view = ObjectType {
            doc: TsDoc::new(composite.description.as_deref(), 0),
            name: &domain.names.composite(id).ty,
            properties: properties.finish(),
        };
        blocks.push(domain.templates.render(Template::ObjectType, view)?);
    }
    for (id, input) in domain.inputs() {
        let view = ObjectType {
            doc: TsDoc::new(input.description.as_deref(), 0),
            name: &domain.names.input(id).ty,
            properties: given(domain, &input.fields),
        };
        blocks.push(domain.templates.render(Template::ObjectType, view)?);
    }
    let callables: Vec<_> = domain.callables().collect();
    let callables: Vec<[TsText; 2]> =
        callables.par_iter().map(|callable| of_callable(domain, callable)).collect::<Result<_, Error>>()?;
    blocks.extend(callables.into_iter().flatten());
    for (channel, names) in domain.channels() {
        blocks.extend(of_channel(domain, channel, names)?);
    }
    let file = File { banner: domain.banner(), json: domain.has_json(), blocks };
    domain.templates.render(Template::Types, file)
}

fn enumeration(domain: &Domain<'_>, id: EnumId) -> Result<TsText, Error> {
    let declared = &domain.model.enums[id.index()];
    let names = domain.names.enumeration(id);
    let mut values = Lines::new(INDENT, ',');
    for value in &declared.values {
        values.value(doc_of(value.description.as_deref()).as_ref(), &TsString::new(&value.stored));
    }
    let view = EnumType {
        doc: TsDoc::new(declared.description.as_deref(), 0),
        name: &names.union.ty,
        tuple_doc: TsDoc::new(Some(&format!("The values of `{}` in order.", names.union.ty)), 0),
        tuple: &names.values,
        values: values.finish(),
    };
    domain.templates.render(Template::EnumType, view)
}

fn table(domain: &Domain<'_>, id: TableId) -> Result<TsText, Error> {
    let declared = domain.model.table(id);
    let names = domain.names.table(id);
    let (mut row, mut insert, mut update) = (properties(), properties(), properties());
    for column in domain.columns(id) {
        let Column { name, description, shape, written: _, insert: presence, update: changes } = column;
        let (doc, key) = (doc_of(*description), TsKey::new(name));
        row.property(doc.as_ref(), &key, false, &ty::named(&domain.names, shape));
        let ty = ty::named(&domain.names, column.taken());
        if *presence != Presence::Absent {
            insert.property(doc.as_ref(), &key, *presence == Presence::Optional, &ty);
        }
        if *changes {
            update.property(doc.as_ref(), &key, true, &ty);
        }
    }
    let row = ObjectType {
        doc: TsDoc::new(declared.description.as_deref(), 0),
        name: &names.row.ty,
        properties: row.finish(),
    };
    let insert = ObjectType {
        doc: TsDoc::new(Some(&format!("A new row of `{}`.", names.row.ty)), 0),
        name: &names.insert.ty,
        properties: insert.finish(),
    };
    let update = ObjectType {
        doc: TsDoc::new(Some(&format!("Changes to a row of `{}`.", names.row.ty)), 0),
        name: &names.update.ty,
        properties: update.finish(),
    };
    let types = [row, insert, update];
    let types = types.into_iter().map(|view| domain.templates.render(Template::ObjectType, view));
    Ok(TsText::join(types.collect::<Result<Vec<_>, Error>>()?, "\n\n"))
}

/// What a function takes and what it returns.
fn of_callable(domain: &Domain<'_>, callable: &Callable<'_>) -> Result<[TsText; 2], Error> {
    let view = AliasType {
        doc: TsDoc::new(Some(&format!("What `{}` returns.", callable.graphql)), 0),
        name: &callable.result_names.ty,
        ty: result(domain, callable.result),
    };
    Ok([arguments(domain, callable)?, domain.templates.render(Template::AliasType, view)?])
}

fn arguments(domain: &Domain<'_>, callable: &Callable<'_>) -> Result<TsText, Error> {
    let view = ObjectType {
        doc: TsDoc::new(callable.description, 0),
        name: &callable.arguments_names.ty,
        properties: given(domain, callable.arguments),
    };
    domain.templates.render(Template::ObjectType, view)
}

/// Properties of a type.
fn properties() -> Lines {
    Lines::new(INDENT, ';')
}

/// Above a property.
fn doc_of(description: Option<&str>) -> Option<TsDoc> {
    TsDoc::new(description, INDENT)
}

const INDENT: usize = 2;

/// The properties that a caller gives.
fn given<'a>(
    domain: &Domain<'_>,
    arguments: impl IntoIterator<Item = &'a model::Argument>,
) -> Option<TsText> {
    let mut properties = properties();
    for argument in arguments {
        let (key, ty) = (TsKey::new(argument.name.as_str()), argument::named(domain, argument));
        let doc = doc_of(argument.description.as_deref());
        properties.property(doc.as_ref(), &key, shape::is_optional(argument), &ty);
    }
    properties.finish()
}

fn of_channel(
    domain: &Domain<'_>,
    channel: &model::Channel,
    names: &ChannelNames,
) -> Result<[TsText; 3], Error> {
    let ChannelNames { arguments, record, event, channel: _ } = names;
    let named = given(domain, channel.arguments.iter().map(|it| &it.argument));
    let mut sent = properties();
    for column in domain.sent(channel) {
        let (key, ty) = (TsKey::new(column.name), ty::named(&domain.names, &column.shape));
        sent.property(doc_of(column.description).as_ref(), &key, false, &ty);
    }
    let object = |name, doc: &str, properties| {
        let view = ObjectType { doc: TsDoc::new(Some(doc), 0), name, properties };
        domain.templates.render(Template::ObjectType, view)
    };
    let events = channel.events.iter().map(|event| TsString::new(event.name()));
    let told = AliasType {
        doc: TsDoc::new(Some(&format!("What `{}` tells.", channel.graphql)), 0),
        name: &event.ty,
        ty: ts!("{{ operation: {}; record: {} }}", TsText::join(events, " | "), record.ty),
    };
    Ok([
        object(&arguments.ty, &format!("What chooses a topic of `{}`.", channel.graphql), named)?,
        object(&record.ty, &format!("What `{}` tells of a row.", channel.graphql), sent.finish())?,
        domain.templates.render(Template::AliasType, told)?,
    ])
}

fn result(domain: &Domain<'_>, result: &model::ResultType) -> TsText {
    let one = match result.shape {
        ResultShape::Void => return ts!("undefined"),
        ResultShape::Value(value) => ty::named(&domain.names, &Shape::of_type(value)),
        ResultShape::Row(table) => ts!("{}", domain.names.table(table).row.ty),
        ResultShape::Composite(composite) => ts!("{}", domain.names.composite(composite).ty),
    };
    ty::of_result(one, result)
}
