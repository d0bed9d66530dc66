//! `schemas.ts`: Zod schemas that hold values to what the database holds them to.

use minijinja::Error;
use model::{Builtin, EnumId, ResultShape, TableId, Type};
use rayon::prelude::*;

use crate::domain::{Callable, Domain};
use crate::environment::{Template, view};
use crate::lines::Lines;
use crate::names::{ChannelNames, TypeNames};
use crate::shape::{self, Column, Presence, Shape};
use crate::text::{TsIdent, TsKey, TsString, TsText, ts};
use crate::{argument, attribute, zod};

view! {
    struct TableSchema<'n> {
        columns: &'n TsIdent,
        /// A line for each column.
        properties: Option<TsText>,
        row: TsText,
        insert: TsText,
        update: TsText,
    }
}

view! {
    struct ObjectSchema<'n> {
        name: &'n TsIdent,
        /// The constant that holds the properties, instead of the properties.
        shared: Option<&'n TsIdent>,
        /// A line for each property.
        properties: Option<TsText>,
        /// Exactly one of these is given.
        one_of: Option<TsText>,
        meta: Meta,
    }
}

view! {
    struct ValueSchema<'n> {
        name: &'n TsIdent,
        schema: TsText,
        meta: Meta,
    }
}

view! {
    /// What JSON Schema says of a type besides its shape. The id holds the database schema's name, because ids of several
    /// domains may meet in one document.
    struct Meta {
        id: TsString,
        title: TsString,
        description: Option<TsString>,
    }
}

view! {
    struct TableEntry<'n> {
        key: TsKey,
        row: &'n TsIdent,
        insert: &'n TsIdent,
        update: &'n TsIdent,
    }
}

view! {
    struct File<'n> {
        banner: TsText,
        json: bool,
        tuples: Vec<&'n TsIdent>,
        uses: Uses,
        blocks: Vec<TsText>,
        tables: Vec<TableEntry<'n>>,
    }
}

view! {
    /// Which of the helpers at the top of the file are needed; an unused one would be an error under `noUnusedLocals`.
    #[derive(Debug, Default)]
    struct Uses {
        text: bool,
        code_points: bool,
        email: bool,
        url: bool,
        bytes: bool,
        inet: bool,
        json: bool,
        given: bool,
        moment: bool,
        day: bool,
        vector: bool,
    }
}

/// The file.
///
/// # Errors
/// When a template does not fit its view.
pub(crate) fn render(domain: &Domain<'_>) -> Result<TsText, Error> {
    let names = &domain.names;
    let mut blocks = Vec::new();
    let mut tuples = Vec::new();
    for id in (0..domain.model.enums.len() as u32).map(EnumId) {
        let declared = &domain.model.enums[id.index()];
        let names = names.enumeration(id);
        tuples.push(&names.values);
        let view = ValueSchema {
            name: &names.union.schema,
            schema: ts!("z.enum({})", names.values),
            meta: meta(domain, &names.union, declared.description.as_deref()),
        };
        blocks.push(domain.templates.render(Template::ValueSchema, view)?);
    }
    for (id, scalar) in domain.scalars() {
        let names = names.scalar(id);
        let view = ValueSchema {
            name: &names.schema,
            schema: zod::domain(scalar),
            meta: meta(domain, names, scalar.description.as_deref()),
        };
        blocks.push(domain.templates.render(Template::ValueSchema, view)?);
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
            properties.property(None, &key, false, &attribute::schema(domain, field));
        }
        let names = names.composite(id);
        let view = ObjectSchema {
            name: &names.schema,
            shared: None,
            properties: properties.finish(),
            one_of: None,
            meta: meta(domain, names, composite.description.as_deref()),
        };
        blocks.push(domain.templates.render(Template::ObjectSchema, view)?);
    }
    for (id, input) in domain.inputs() {
        let names = names.input(id);
        let view = ObjectSchema {
            name: &names.schema,
            shared: None,
            properties: given(domain, &input.fields),
            one_of: None,
            meta: meta(domain, names, input.description.as_deref()),
        };
        blocks.push(domain.templates.render(Template::ObjectSchema, view)?);
    }
    let callables: Vec<_> = domain.callables().collect();
    let callables: Vec<Vec<TsText>> =
        callables.par_iter().map(|callable| of_callable(domain, callable)).collect::<Result<_, Error>>()?;
    blocks.extend(callables.into_iter().flatten());
    for (channel, names) in domain.channels() {
        blocks.extend(of_channel(domain, channel, names)?);
    }
    let entries = domain.model.tables().map(|(id, table)| {
        let names = names.table(id);
        TableEntry {
            key: TsKey::new(table.name.as_str()),
            row: &names.row.schema,
            insert: &names.insert.schema,
            update: &names.update.schema,
        }
    });
    let uses = uses(domain);
    let file =
        File { banner: domain.banner(), json: uses.json, tuples, uses, blocks, tables: entries.collect() };
    domain.templates.render(Template::Schemas, file)
}

fn table(domain: &Domain<'_>, id: TableId) -> Result<TsText, Error> {
    let declared = domain.model.table(id);
    let names = domain.names.table(id);
    let mut row = Lines::new(2, ',');
    // Insert and update take the columns from the row, so that each constraint is said once.
    let (mut insert, mut update) = (properties(), properties());
    for column in domain.columns(id) {
        let Column { name, description, shape, written, insert: presence, update: changes } = column;
        let key = TsKey::new(name);
        row.property(None, &key, false, &zod::value(domain.model, &domain.names, shape, *description));
        let taken = if written.is_some() || zod::may_be_null_in_json(column.taken()) {
            zod::given(domain.model, &domain.names, column.taken(), *description)
        } else {
            key.of(&names.columns)
        };
        match presence {
            Presence::Required => insert.property(None, &key, false, &taken),
            Presence::Optional => insert.property(None, &key, false, &ts!("{}.exactOptional()", taken)),
            Presence::Absent => {}
        }
        if *changes {
            update.property(None, &key, false, &ts!("{}.exactOptional()", taken));
        }
    }
    let whole = ObjectSchema {
        name: &names.row.schema,
        shared: Some(&names.columns),
        properties: None,
        one_of: None,
        meta: meta(domain, &names.row, declared.description.as_deref()),
    };
    let insert = ObjectSchema {
        name: &names.insert.schema,
        shared: None,
        properties: insert.finish(),
        one_of: None,
        meta: meta(domain, &names.insert, Some(&format!("A new row of `{}`.", names.row.ty))),
    };
    let update = ObjectSchema {
        name: &names.update.schema,
        shared: None,
        properties: update.finish(),
        one_of: None,
        meta: meta(domain, &names.update, Some(&format!("Changes to a row of `{}`.", names.row.ty))),
    };
    let view = TableSchema {
        columns: &names.columns,
        properties: row.finish(),
        row: domain.templates.render(Template::ObjectSchema, whole)?,
        insert: domain.templates.render(Template::ObjectSchema, insert)?,
        update: domain.templates.render(Template::ObjectSchema, update)?,
    };
    domain.templates.render(Template::TableSchema, view)
}

/// What a function takes and what it returns.
fn of_callable(domain: &Domain<'_>, callable: &Callable<'_>) -> Result<Vec<TsText>, Error> {
    let mut blocks = vec![arguments(domain, callable)?];
    if let Some(schema) = result(domain, callable.result) {
        let names = callable.result_names;
        let description = format!("What `{}` returns.", callable.graphql);
        let view = ValueSchema { name: &names.schema, schema, meta: meta(domain, names, Some(&description)) };
        blocks.push(domain.templates.render(Template::ValueSchema, view)?);
    }
    Ok(blocks)
}

fn arguments(domain: &Domain<'_>, callable: &Callable<'_>) -> Result<TsText, Error> {
    let names = callable.arguments_names;
    let view = ObjectSchema {
        name: &names.schema,
        shared: None,
        properties: given(domain, callable.arguments),
        one_of: callable.one_of.map(|indices| {
            let given = indices.map(|at| callable.arguments[at].name.as_str());
            TsText::join(given.map(|name| ts!("given[{}]", TsString::new(name))), ", ")
        }),
        meta: meta(domain, names, callable.description),
    };
    domain.templates.render(Template::ObjectSchema, view)
}

/// Properties of an object.
fn properties() -> Lines {
    Lines::new(4, ',')
}

/// The properties that a caller gives.
fn given<'a>(
    domain: &Domain<'_>,
    arguments: impl IntoIterator<Item = &'a model::Argument>,
) -> Option<TsText> {
    let mut properties = properties();
    for argument in arguments {
        let (key, schema) = (TsKey::new(argument.name.as_str()), argument::schema(domain, argument));
        let schema = if shape::is_optional(argument) { ts!("{}.exactOptional()", schema) } else { schema };
        properties.property(None, &key, false, &schema);
    }
    properties.finish()
}

/// What comes over a channel may hold more than is told, such as the id of the message.
fn of_channel(
    domain: &Domain<'_>,
    channel: &model::Channel,
    names: &ChannelNames,
) -> Result<[TsText; 3], Error> {
    let ChannelNames { arguments, record, event, channel: _ } = names;
    let named = given(domain, channel.arguments.iter().map(|it| &it.argument));
    let columns = &domain.names.table(channel.table).columns;
    let mut sent = properties();
    for column in domain.sent(channel) {
        let key = TsKey::new(column.name);
        sent.property(None, &key, false, &key.of(columns));
    }
    let object = |names: &TypeNames, doc: &str, properties| {
        let meta = meta(domain, names, Some(doc));
        let view = ObjectSchema { name: &names.schema, shared: None, properties, one_of: None, meta };
        domain.templates.render(Template::ObjectSchema, view)
    };
    let events = channel.events.iter().map(|event| TsString::new(event.name()));
    let told = ValueSchema {
        name: &event.schema,
        schema: ts!(
            "z.object({{ operation: z.enum([{}]), record: {} }})",
            TsText::join(events, ", "),
            record.schema
        ),
        meta: meta(domain, event, Some(&format!("What `{}` tells.", channel.graphql))),
    };
    Ok([
        object(arguments, &format!("What chooses a topic of `{}`.", channel.graphql), named)?,
        object(record, &format!("What `{}` tells of a row.", channel.graphql), sent.finish())?,
        domain.templates.render(Template::ValueSchema, told)?,
    ])
}

/// A function that returns nothing has no schema for it.
fn result(domain: &Domain<'_>, result: &model::ResultType) -> Option<TsText> {
    let one = match result.shape {
        ResultShape::Void => return None,
        ResultShape::Value(value) => zod::value(domain.model, &domain.names, &Shape::of_type(value), None),
        ResultShape::Row(table) => ts!("{}", domain.names.table(table).row.schema),
        ResultShape::Composite(composite) => ts!("{}", domain.names.composite(composite).schema),
    };
    Some(match (result.list, result.nullable) {
        (true, _) => ts!("z.array({})", one),
        (false, true) => ts!("{}.nullable()", one),
        (false, false) => one,
    })
}

fn meta(domain: &Domain<'_>, names: &TypeNames, description: Option<&str>) -> Meta {
    let description = description.map(str::trim).filter(|description| !description.is_empty());
    Meta {
        id: TsString::new(&format!("{}.{}", domain.model.database.schema.as_str(), names.ty)),
        title: TsString::new(names.ty.as_str()),
        description: description.map(TsString::new),
    }
}

fn uses(domain: &Domain<'_>) -> Uses {
    let mut uses = Uses::default();
    let scalars = domain.scalars().any(|(_, scalar)| zod::domain_counts_code_points(scalar));
    uses.code_points = scalars;
    for shape in domain.shapes() {
        uses.code_points = uses.code_points || zod::counts_code_points(domain.model, &shape);
        let Type::Builtin(builtin) = shape.ty else { continue };
        match builtin {
            Builtin::Text | Builtin::Duration => uses.text = true,
            Builtin::Email => uses.email = true,
            Builtin::Url => uses.url = true,
            Builtin::Bytes => uses.bytes = true,
            Builtin::Inet => uses.inet = true,
            Builtin::Json => uses.json = true,
            Builtin::DateTime => uses.moment = true,
            Builtin::Date => uses.day = true,
            Builtin::Vector => uses.vector = true,
            Builtin::Uuid
            | Builtin::Integer
            | Builtin::BigInt
            | Builtin::Float
            | Builtin::Decimal
            | Builtin::Boolean
            | Builtin::Time => {}
        }
    }
    let inserted = (0..domain.model.tables.len() as u32).flat_map(|id| domain.columns(TableId(id)));
    let inserted = inserted.filter(|column| column.insert != Presence::Absent || column.update);
    let arguments = domain.callables().flat_map(|callable| callable.arguments);
    let parts = domain.model.inputs.iter().flat_map(|input| &input.fields);
    let arguments = arguments.filter(|argument| argument.shape.is_none()).chain(parts);
    uses.given = inserted.map(Column::taken).any(zod::may_be_null_in_json)
        || arguments.map(Shape::of_argument).any(|shape| zod::may_be_null_in_json(&shape));
    uses.code_points |= uses.email || uses.url;
    uses.text |= uses.email || uses.url;
    uses
}
