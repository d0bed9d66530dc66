//! `realtime.ts`: a typed method for each field of Subscription, over channels of supabase-js.

use minijinja::Error;
use model::{Channel, TopicPart};

use crate::domain::Domain;
use crate::environment::{Template, view};
use crate::names::{ChannelNames, RealtimeNames};
use crate::text::{TsDoc, TsIdent, TsKey, TsString, TsText};

view! {
    struct File<'n> {
        banner: TsText,
        name: Naming<'n>,
        /// What is imported from `schemas.ts`.
        schemas: Vec<&'n TsIdent>,
        /// What is imported from `types.ts`.
        types: Vec<&'n TsIdent>,
        channels: Vec<One<'n>>,
    }
}

view! {
    /// [`RealtimeNames`] as the template sees them.
    struct Naming<'n> {
        realtime: &'n TsIdent,
        error: &'n TsIdent,
        listener: &'n TsIdent,
        subscription: &'n TsIdent,
        source: &'n TsIdent,
        channel: &'n TsIdent,
    }
}

view! {
    struct One<'n> {
        doc: Option<TsDoc>,
        method_doc: Option<TsDoc>,
        key: TsKey,
        field: TsString,
        channel: &'n TsIdent,
        takes: bool,
        arguments: &'n TsIdent,
        arguments_schema: &'n TsIdent,
        event: &'n TsIdent,
        event_schema: &'n TsIdent,
        events: Vec<TsString>,
        parts: Vec<Part>,
    }
}

view! {
    /// A piece of a topic: text, or the property of the arguments.
    struct Part {
        text: Option<TsString>,
        argument: Option<TsString>,
    }
}

/// The file; none for a domain without channels.
///
/// # Errors
/// When a template does not fit its view.
pub(crate) fn render(domain: &Domain<'_>) -> Result<Option<TsText>, Error> {
    if domain.model.channels.is_empty() {
        return Ok(None);
    }
    let channels: Vec<One<'_>> = domain.channels().map(|(channel, names)| one(channel, names)).collect();
    let mut schemas: Vec<&TsIdent> =
        channels.iter().flat_map(|one| [one.arguments_schema, one.event_schema]).collect();
    let mut types: Vec<&TsIdent> = channels.iter().flat_map(|one| [one.arguments, one.event]).collect();
    schemas.sort();
    types.sort();
    let RealtimeNames { realtime, error, listener, subscription, source, channel } = domain.names.realtime();
    let file = File {
        banner: domain.banner(),
        name: Naming { realtime, error, listener, subscription, source, channel },
        schemas,
        types,
        channels,
    };
    domain.templates.render(Template::Realtime, file).map(Some)
}

fn one<'n>(declared: &Channel, names: &'n ChannelNames) -> One<'n> {
    let ChannelNames { arguments, event, record: _, channel } = names;
    let description = declared.description.as_deref();
    let part = |part: &TopicPart| match part {
        TopicPart::Text(text) => Part { text: Some(TsString::new(text)), argument: None },
        TopicPart::Argument(at) => Part {
            text: None,
            argument: declared.arguments.get(*at).map(|it| TsString::new(it.argument.name.as_str())),
        },
    };
    One {
        doc: TsDoc::new(description, 0),
        method_doc: TsDoc::new(description, 2),
        key: TsKey::new(&declared.graphql),
        field: TsString::new(&declared.graphql),
        channel,
        takes: !declared.arguments.is_empty(),
        arguments: &arguments.ty,
        arguments_schema: &arguments.schema,
        event: &event.ty,
        event_schema: &event.schema,
        events: declared.events.iter().map(|event| TsString::new(event.name())).collect(),
        parts: declared.topic.iter().map(part).collect(),
    }
}
