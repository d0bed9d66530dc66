//! `types.ts`: plain types.

use minijinja::Error;
use model::{EnumId, ResultShape, TableId};
use rayon::prelude::*;

use crate::domain::{Callable, Domain};
use crate::environment::{Template, view};
use crate::names::ChannelNames;
use crate::shape::{self, Column, Presence, Shape};
use crate::text::{TsDoc, TsIdent, TsKey, TsString, TsText, ts};
use crate::{argument, attribute, ty};

view! {
    struct ObjectType<'n> {
        doc: Option<TsDoc>,
        name: &'n TsIdent,
        properties: Vec<Property>,
    }
}

view! {
    struct Property {
        doc: Option<TsDoc>,
        key: TsKey,
        optional: bool,
        ty: TsText,
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
        values: Vec<EnumValue>,
    }
}

view! {
    struct EnumValue {
        doc: Option<TsDoc>,
        value: TsString,
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
    for (id, composite) in domain.composites() {
        let properties = composite.fields.iter().map(|field| Property {
            doc: TsDoc::new(field.description.as_deref(), 2),
            key: TsKey::new(field.name.as_str()),
            optional: false,
            ty: attribute::named(domain, field),
        });
        let view = ObjectType {
            doc: TsDoc::new(composite.description.as_deref(), 0),
            name: &domain.names.composite(id).ty,
            properties: properties.collect(),
        };
        blocks.push(domain.templates.render(Template::ObjectType, view)?);
    }
    for (id, input) in domain.inputs() {
        let view = ObjectType {
            doc: TsDoc::new(input.description.as_deref(), 0),
            name: &domain.names.input(id).ty,
            properties: input.fields.iter().map(|field| given(domain, field)).collect(),
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
    let values = declared.values.iter().map(|value| EnumValue {
        doc: TsDoc::new(value.description.as_deref(), 2),
        value: TsString::new(&value.stored),
    });
    let view = EnumType {
        doc: TsDoc::new(declared.description.as_deref(), 0),
        name: &names.union.ty,
        tuple_doc: TsDoc::new(Some(&format!("The values of `{}` in order.", names.union.ty)), 0),
        tuple: &names.values,
        values: values.collect(),
    };
    domain.templates.render(Template::EnumType, view)
}

fn table(domain: &Domain<'_>, id: TableId) -> Result<TsText, Error> {
    let declared = domain.model.table(id);
    let names = domain.names.table(id);
    let columns = domain.columns(id);
    let property = |column: &Column<'_>, shape: &Shape<'_>, optional: bool| Property {
        doc: TsDoc::new(column.description, 2),
        key: TsKey::new(column.name),
        optional,
        ty: ty::named(&domain.names, shape),
    };
    let row = ObjectType {
        doc: TsDoc::new(declared.description.as_deref(), 0),
        name: &names.row.ty,
        properties: columns.iter().map(|column| property(column, &column.shape, false)).collect(),
    };
    let insert = ObjectType {
        doc: TsDoc::new(Some(&format!("A new row of `{}`.", names.row.ty)), 0),
        name: &names.insert.ty,
        properties: columns
            .iter()
            .filter(|column| column.insert != Presence::Absent)
            .map(|column| property(column, column.taken(), column.insert == Presence::Optional))
            .collect(),
    };
    let update = ObjectType {
        doc: TsDoc::new(Some(&format!("Changes to a row of `{}`.", names.row.ty)), 0),
        name: &names.update.ty,
        properties: columns
            .iter()
            .filter(|column| column.update)
            .map(|column| property(column, column.taken(), true))
            .collect(),
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
    let properties = callable.arguments.iter().map(|argument| given(domain, argument));
    let view = ObjectType {
        doc: TsDoc::new(callable.description, 0),
        name: &callable.arguments_names.ty,
        properties: properties.collect(),
    };
    domain.templates.render(Template::ObjectType, view)
}

/// A property that a caller gives.
fn given(domain: &Domain<'_>, argument: &model::Argument) -> Property {
    Property {
        doc: TsDoc::new(argument.description.as_deref(), 2),
        key: TsKey::new(argument.name.as_str()),
        optional: shape::is_optional(argument),
        ty: argument::named(domain, argument),
    }
}

fn of_channel(
    domain: &Domain<'_>,
    channel: &model::Channel,
    names: &ChannelNames,
) -> Result<[TsText; 3], Error> {
    let ChannelNames { arguments, record, event, channel: _ } = names;
    let named = channel.arguments.iter().map(|it| given(domain, &it.argument));
    let sent = domain.sent(channel).map(|column| Property {
        doc: TsDoc::new(column.description, 2),
        key: TsKey::new(column.name),
        optional: false,
        ty: ty::named(&domain.names, &column.shape),
    });
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
        object(&arguments.ty, &format!("What chooses a topic of `{}`.", channel.graphql), named.collect())?,
        object(&record.ty, &format!("What `{}` tells of a row.", channel.graphql), sent.collect())?,
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
