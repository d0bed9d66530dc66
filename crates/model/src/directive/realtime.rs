//! `@realtime(topic:, fields:, require:, events:)`: fields of Subscription are channels.

mod hears;
mod topic;

use diagnostics::{Diagnostic, codes};
use syntax::ast::{Field, InputValue, Text, TypeKind};

use super::place;
use crate::arguments::Word;
use crate::build::{Builder, Meaning, describe, directives, snake};
use crate::{
    Argument, Builtin, Channel, ChannelArgument, ChannelEvent, Constraints, FieldId, Function, FunctionId,
    Platform, TableId, Type,
};

/// What `@realtime` says.
struct Realtime<'a> {
    topic: &'a Text,
    fields: Vec<Word<'a>>,
    require: &'a Text,
    events: Vec<ChannelEvent>,
}

/// The channels, by module, then in source order. Who may listen to each is a private function behind the schema's own.
pub(crate) fn decode(builder: &mut Builder<'_>, functions: &mut Vec<Function>) -> Vec<Channel> {
    let schema = builder.schema;
    let root = schema.schema.operation("subscription").and_then(|name| schema.types.get(name));
    let Some(TypeKind::Object { fields, .. }) = root.map(|root| &root.kind) else { return Vec::new() };
    let mut fields: Vec<&Field> = fields.iter().collect();
    fields.sort_by_key(|field| (builder.modules.at(field.span), field.span));
    let mut channels: Vec<Channel> = Vec::with_capacity(fields.len());
    for field in fields {
        let id = FunctionId(functions.len() as u32);
        let Some((channel, hears)) = one(builder, field, &channels, id) else { continue };
        functions.push(hears);
        channels.push(channel);
    }
    channels
}

fn one<'a>(
    builder: &mut Builder<'a>,
    field: &'a Field,
    earlier: &[Channel],
    hears: FunctionId,
) -> Option<(Channel, Function)> {
    place::check(builder, &field.directives, place::CHANNEL, "a channel");
    let span = field.name.span;
    let Some(directive) = directives(&field.directives, "realtime").next() else {
        builder.error(
            codes::CHANNEL,
            span,
            format!("nothing says what `{}` tells, and to whom", field.name.text),
            "add `@realtime(topic: \"…:{argument}\", fields: […], require: \"…\")`",
        );
        return None;
    };
    if builder.database.platform == Platform::Postgres {
        builder.found.push(
            Diagnostic::new(codes::CHANNEL, span, "plain Postgres has nobody who keeps channels")
                .also(builder.database.span, "`platform: POSTGRES`")
                .help("use `@notify`, and listen with LISTEN"),
        );
        return None;
    }
    let said = builder.read(directive, |_, arguments| {
        let (topic, fields) = (arguments.text("topic"), arguments.words("fields"));
        let (require, events) = (arguments.text("require"), arguments.words("events"));
        let told = |event: &ChannelEvent| {
            events.as_ref().is_none_or(|words| words.iter().any(|word| word.text == event.name()))
        };
        let events = ChannelEvent::ALL.into_iter().filter(told).collect();
        Some(Realtime { topic: topic?, fields: fields?, require: require?, events })
    })?;
    let table = table(builder, field)?;
    let arguments = arguments(builder, table, &field.arguments)?;
    let parts = topic::read(builder, said.topic, &arguments)?;
    if let Some(first) = earlier.iter().find(|other| topic::overlap(&other.topic, &parts)) {
        builder.found.push(
            Diagnostic::new(
                codes::CHANNEL,
                span,
                format!("a topic of `{}` could be one of `{}`", field.name.text, first.graphql),
            )
            .also(first.span, "here")
            .help("begin the topics of each channel with a word of their own"),
        );
        return None;
    }
    let fields = sent(builder, table, &said.fields)?;
    let name = builder.ident(&snake(&field.name.text), span)?;
    let module = builder.modules.at(field.span);
    let function = hears::function(builder, (field, &name, module), table, &arguments, said.require, hears)?;
    let channel = Channel {
        span,
        graphql: field.name.text.clone(),
        name,
        description: describe(field.description.as_ref(), &field.directives),
        module,
        table,
        arguments,
        topic: parts,
        events: said.events,
        fields,
        hears,
    };
    Some((channel, function))
}

fn table<'a>(builder: &mut Builder<'a>, field: &'a Field) -> Option<TableId> {
    let shape = builder.shape(&field.ty)?;
    match shape.meaning {
        Meaning::Table(id) if !shape.list => Some(id),
        Meaning::Nothing => None,
        Meaning::Table(_)
        | Meaning::Builtin(_)
        | Meaning::Void
        | Meaning::Scalar(_)
        | Meaning::Enum(_)
        | Meaning::Composite(_)
        | Meaning::Input(_)
        | Meaning::Interface
        | Meaning::Root => {
            builder.error(
                codes::CHANNEL,
                field.ty.span,
                "a channel tells of changes of a table's rows, one at a time",
                "write the name of a type with `@table`",
            );
            None
        }
    }
}

fn arguments<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    written: &'a [InputValue],
) -> Option<Vec<ChannelArgument>> {
    let found: Vec<_> = written.iter().map(|value| argument(builder, table, value)).collect();
    found.into_iter().collect()
}

fn argument<'a>(builder: &mut Builder<'a>, table: TableId, value: &'a InputValue) -> Option<ChannelArgument> {
    place::check(builder, &value.directives, place::CHANNEL_ARGUMENT, "an argument of a channel");
    let span = value.name.span;
    let at = builder.find_column(table, Word { text: &value.name.text, span })?;
    let shape = builder.shape(&value.ty)?;
    let ty = match shape.meaning {
        Meaning::Builtin(builtin @ (Builtin::Uuid | Builtin::Integer)) if !shape.list => Some(builtin),
        _ => None,
    };
    let of = builder.field(table, at);
    let equal = of.column().filter(|column| !column.list).map(|column| builder.builtin(column.ty));
    let (Some(ty), false, None) = (ty.filter(|ty| Some(*ty) == equal), shape.nullable, &value.default) else {
        let at = of.span;
        builder.found.push(
            Diagnostic::new(
                codes::CHANNEL,
                value.span,
                format!("`{}` chooses among topics, and nothing can be compared with it", value.name.text),
            )
            .also(at, "the field of this name")
            .help("write `ID!` or `Int!`, whichever the field holds, without a default"),
        );
        return None;
    };
    let name = builder.ident(&snake(&value.name.text), span)?;
    let argument = Argument {
        span,
        graphql: value.name.text.clone(),
        name,
        description: describe(value.description.as_ref(), &value.directives),
        ty: Type::Builtin(ty),
        list: false,
        nullable: false,
        default: None,
        constraints: Constraints::default(),
        shape: None,
    };
    Some(ChannelArgument { argument, field: at })
}

/// The key and the fields that were named; nothing private, since everybody who listens receives it.
fn sent<'a>(builder: &mut Builder<'a>, table: TableId, words: &[Word<'a>]) -> Option<Vec<FieldId>> {
    let named = builder.find_columns(table, words)?;
    for (id, word) in named.iter().zip(words) {
        if builder.field(table, *id).column().is_some_and(|column| column.private) {
            builder.error(
                codes::CHANNEL,
                word.span,
                format!("`{}` is private and never leaves the database", word.text),
                "leave it out",
            );
            return None;
        }
    }
    let mut fields = builder.table(table).key.clone();
    fields.extend(named.into_iter().filter(|id| !builder.table(table).key.contains(id)));
    Some(fields)
}

#[cfg(test)]
mod tests {
    use crate::testing::{PEOPLE, findings, model};
    use crate::{ChannelEvent, TopicPart};

    fn with(field: &str) -> Vec<String> {
        findings(&format!("{PEOPLE} type Subscription {{ {field} }}"))
    }

    #[test]
    fn a_channel_is_decoded_whole() {
        let model = model(&format!(
            "{PEOPLE} type Subscription {{ team(manager: ID!): Person \
             @realtime(topic: \"team:{{manager}}:x\", fields: [\"role\"], require: \"manager = app_private.uid()\", events: [DELETE, INSERT]) }}"
        ));
        let [channel] = model.channels.as_slice() else { panic!("one") };
        let text = |text: &str| TopicPart::Text(text.to_owned());
        assert_eq!(channel.topic, [text("team:"), TopicPart::Argument(0), text(":x")]);
        assert_eq!(channel.events, [ChannelEvent::Insert, ChannelEvent::Delete]);
        assert_eq!(channel.fields.len(), 2);
        let hears = &model.functions[channel.hears.index()];
        assert!(hears.private && hears.name.as_str() == "hears_team");
        assert!(hears.body.text.contains("app_private.tenants()"), "{}", hears.body.text);
    }

    #[test]
    fn what_nobody_could_join_is_refused() {
        let realtime = |topic: &str, fields: &str, require: &str| {
            format!("@realtime(topic: \"{topic}\", fields: [{fields}], require: \"{require}\")")
        };
        let one = |argument: &str, topic: &str| {
            with(&format!("t({argument}): Person {}", realtime(topic, "\"role\"", "true")))
        };
        assert_eq!(one("manager: ID!", "t:{manager}"), [] as [&str; 0]);
        assert_eq!(one("manager: ID!", "t:{manger}"), ["E0630 {manger}"]);
        assert_eq!(one("manager: ID!", "t"), ["E0630 \"t\""]);
        assert_eq!(one("manager: ID!", "{manager}"), ["E0630 \"{manager}\""]);
        assert_eq!(one("manager: ID!", "t:{manager}{manager}"), ["E0630 \"t:{manager}{manager}\""]);
        assert_eq!(one("manager: ID!, company: ID!", "t:{manager}"), ["E0630 \"t:{manager}\""]);
        assert_eq!(one("manager: ID", "t:{manager}"), ["E0630 manager: ID"]);
        assert_eq!(one("role: Role!", "t:{role}"), ["E0630 role: Role!"]);
        assert_eq!(one("boss: ID!", "t:{boss}"), ["E0234 boss"]);
        assert_eq!(with(&format!("t: Person {}", realtime("t", "\"role\"", "true"))), ["E0631 t"]);
        let sql = format!("t(company: ID!): Person {}", realtime("t:{company}", "\"role\"", "company ="));
        assert_eq!(with(&sql).len(), 1);
        assert_eq!(with("t: Person"), ["E0630 t"]);
        let same = realtime("t:{company}", "\"role\"", "true");
        assert_eq!(
            with(&format!("a(company: ID!): Person {same} b(company: ID!): Person {same}")),
            ["E0630 b"]
        );
    }
}
