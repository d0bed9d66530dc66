//! Channels: triggers that tell of rows, and policies on the platform's messages that say who may listen.
//!
//! What is sent names its columns, since the platform's own `broadcast_changes` sends whole rows. A topic is a set of rows, so an
//! update that takes a row to another topic is a DELETE for the one and an INSERT for the other. Clients never send on these
//! topics: what they hear comes from the database. Sources: <https://supabase.com/docs/guides/realtime/authorization>.

use catalog::{
    Catalog, Command, Condition, Function, Language, Parameter, Policy, Returns, Timing, Trigger,
    TriggerEvent,
};
use model::{Builtin, Channel, ChannelEvent, Model, Table, TopicPart};
use sql::{Expr, Ident, QualifiedName, Sql, TypeName, expr, ident, stmt};

use super::private_function::private_function;
use super::scope::text;
use super::scope::{columns_of, infrastructure};
use super::trigger::trigger_function;
use super::{Scope, name};

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    let channels = &scope.model.channels;
    if channels.is_empty() {
        return;
    }
    for channel in channels {
        tell(scope, catalog, channel);
    }
    catalog.functions.push(may_listen(scope));
    catalog.policies.extend(policies(scope));
}

/// The platform's table of messages: one for every topic of every application of the database.
pub(crate) fn messages() -> QualifiedName {
    ident!("realtime").qualify(&ident!("messages"))
}

/// `seo_private.may_listen`: may the caller join a topic?
fn may_listen_name(model: &Model) -> QualifiedName {
    model.database.private_schema.qualify(&ident!("may_listen"))
}

/// The triggers of a channel. Their names come late in the alphabet of AFTER triggers by no need: nothing else sees what they do.
fn tell(scope: &Scope<'_>, catalog: &mut Catalog, channel: &Channel) {
    let table = scope.model.table(channel.table);
    let origin = scope.origin_at(table, channel.span);
    let function = trigger_function(
        scope,
        name::joined(&[table.name.as_str(), "tell", channel.name.as_str()]),
        &body(table, channel),
        origin.clone(),
    );
    let trigger = |parts: &[&str], events: Vec<TriggerEvent>, when: Option<Expr>| Trigger {
        name: name::joined(parts),
        table: scope.public(&table.name),
        timing: Timing::After,
        events,
        when,
        function: function.name.clone(),
        origin: origin.clone(),
    };
    let tells = |event| channel.events.contains(&event);
    let mut events = Vec::new();
    if tells(ChannelEvent::Insert) {
        events.push(TriggerEvent::Insert);
    }
    if tells(ChannelEvent::Delete) {
        events.push(TriggerEvent::Delete);
    }
    if !events.is_empty() {
        catalog.triggers.push(trigger(&["tell", channel.name.as_str()], events, None));
    }
    // Whoever listens is told when something of what is sent changes, or when the row comes or goes.
    let mut watched = topic_columns(table, channel);
    if tells(ChannelEvent::Update) {
        watched.extend(columns_of(table, &channel.fields));
    }
    let mut seen = std::collections::BTreeSet::new();
    watched.retain(|column| seen.insert(column.clone()));
    if !watched.is_empty() {
        let changed = watched.iter().map(|column| expr!("old.{} is distinct from new.{}", column, column));
        let when = Expr::or(changed);
        let update = vec![TriggerEvent::Update(Vec::new())];
        catalog.triggers.push(trigger(&["tell", channel.name.as_str(), "update"], update, Some(when)));
    }
    catalog.functions.push(function);
}

/// The columns that decide to which topic a row belongs.
fn topic_columns(table: &Table, channel: &Channel) -> Vec<Ident> {
    columns_of(table, &channel.arguments.iter().map(|it| it.field).collect::<Vec<_>>())
}

/// The topic of a row; NULL, which is none, when a column it needs is.
pub(crate) fn topic(table: &Table, channel: &Channel, row: &Ident) -> Expr {
    let columns = topic_columns(table, channel);
    let parts = channel.topic.iter().map(|part| match part {
        TopicPart::Text(words) => stmt!("{}", text(words)),
        TopicPart::Argument(at) => match columns.get(*at) {
            Some(column) => stmt!("{}.{}::text", row, column),
            None => stmt!("null"),
        },
    });
    expr!("{}", Sql::join(parts.collect::<Vec<_>>(), " || "))
}

fn record(table: &Table, channel: &Channel, row: &Ident) -> Sql {
    let pairs: Vec<Sql> = columns_of(table, &channel.fields)
        .iter()
        .map(|column| stmt!("{}, {}.{}", text(column.as_str()), row, column))
        .collect();
    stmt!("jsonb_build_object({})", Sql::join(&pairs, ", "))
}

fn body(table: &Table, channel: &Channel) -> Sql {
    let (old, new) = (ident!("old"), ident!("new"));
    let send = |event: ChannelEvent, row: &Ident, to: &Ident| {
        stmt!(
            "perform realtime.send(jsonb_build_object('operation', {}, 'record', {}), {}, {}, true);",
            text(event.name()),
            record(table, channel, row),
            text(event.name()),
            to
        )
    };
    let (left, joined) = (ident!("v_old"), ident!("v_new"));
    let when = |event: ChannelEvent, row: &Ident, to: &Ident| {
        if channel.events.contains(&event) {
            stmt!("\n    if {} is not null then\n      {}\n    end if;", to, send(event, row, to))
        } else {
            stmt!("")
        }
    };
    let gone = when(ChannelEvent::Delete, &old, &left);
    let come = when(ChannelEvent::Insert, &new, &joined);
    let stays = if channel.events.contains(&ChannelEvent::Update) {
        stmt!("\n  elsif v_new is not null then\n    {}", send(ChannelEvent::Update, &new, &joined))
    } else {
        stmt!("")
    };
    let nothing =
        if gone.as_str().is_empty() && come.as_str().is_empty() { stmt!("\n    null;") } else { stmt!("") };
    stmt!(
        "declare\n  \
           v_old text := case when tg_op <> 'INSERT' then {} end;\n  \
           v_new text := case when tg_op <> 'DELETE' then {} end;\n\
         begin\n  \
           if v_old is distinct from v_new then{}{}{}{}\n  \
           end if;\n  \
           return null;\n\
         end",
        topic(table, channel, &old),
        topic(table, channel, &new),
        gone,
        come,
        nothing,
        stays
    )
}

/// Reads the arguments back from a topic and asks the function of its channel. What is no topic of the schema, nobody may join.
fn may_listen(scope: &Scope<'_>) -> Function {
    let blocks: Vec<Sql> = scope.model.channels.iter().map(|channel| asked(scope, channel)).collect();
    let body = stmt!("declare\n  v_parts text[];\nbegin\n{}\n  return false;\nend", Sql::join(&blocks, "\n"));
    let made = private_function(
        scope,
        may_listen_name(scope.model).name,
        Returns::One(TypeName::boolean()),
        &body,
        "May the caller join this topic? Asked by the policies on realtime.messages.",
    );
    Function {
        language: Language::Plpgsql,
        parallel_safe: false,
        // It may ask the functions of the channels, and needs no right on any table for that.
        owner: Some(scope.api_role.clone()),
        parameters: vec![Parameter { name: ident!("topic"), ty: TypeName::text(), default: None }],
        execute: vec![ident!("authenticated")],
        ..made
    }
}

fn asked(scope: &Scope<'_>, channel: &Channel) -> Sql {
    let hears = super::function_name(scope, &scope.model.functions[channel.hears.index()]);
    let mut known = vec![stmt!("v_parts is not null")];
    let values = channel.arguments.iter().enumerate().map(|(at, it)| {
        // Where an argument is in the topic is where its part is.
        let mut order = channel.topic.iter().filter(|part| matches!(part, TopicPart::Argument(_)));
        let place = order.position(|part| *part == TopicPart::Argument(at)).unwrap_or(at) + 1;
        let ty = match scope.model.builtin(it.argument.ty) {
            Builtin::Integer => {
                known.push(stmt!("v_parts[{}]::bigint between -2147483648 and 2147483647", place));
                TypeName::integer()
            }
            _ => TypeName::uuid(),
        };
        stmt!("v_parts[{}]::{}", place, ty)
    });
    let values = Sql::join(values.collect::<Vec<_>>(), ", ");
    stmt!(
        "  v_parts := regexp_match(may_listen.topic, {});\n  \
           if {} then\n    return {}({});\n  end if;",
        text(&pattern(scope, channel)),
        Sql::join(&known, " and "),
        hears,
        values
    )
}

/// Topics as the triggers spell them; any other spelling is a topic that nothing is ever sent to.
fn pattern(scope: &Scope<'_>, channel: &Channel) -> String {
    let mut pattern = String::from("^");
    for part in &channel.topic {
        match part {
            TopicPart::Text(words) => pattern.push_str(&words.replace('.', "\\.")),
            TopicPart::Argument(at) => {
                let of = channel.arguments.get(*at).map(|it| scope.model.builtin(it.argument.ty));
                pattern.push_str(match of {
                    Some(Builtin::Integer) => "(0|-?[1-9][0-9]{0,9})",
                    _ => "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})",
                });
            }
        }
    }
    pattern.push('$');
    pattern
}

/// Three, whatever the number of channels. The restrictive ones close our topics to the rules of others, such as "whoever is signed
/// in hears everything"; they say nothing about the topics of others.
fn policies(scope: &Scope<'_>) -> [Policy; 3] {
    let topic = expr!("messages.topic");
    let may_listen = expr!("{}({})", may_listen_name(scope.model), topic);
    let ours = Expr::or(scope.model.channels.iter().map(|channel| match channel.topic.len() {
        1 => expr!("{} = {}", topic, text(channel.prefix())),
        _ => expr!("starts_with({}, {})", topic, text(channel.prefix())),
    }));
    let schema = scope.model.database.schema.as_str();
    let policy =
        |last: &str, permissive, command, roles, using: Condition, check: Option<Condition>| Policy {
            name: name::joined(&[schema, last]),
            table: messages(),
            permissive,
            command,
            roles,
            using: Some(using),
            check,
            origin: infrastructure(),
        };
    [
        policy(
            "listen",
            true,
            Some(Command::Select),
            vec![ident!("authenticated")],
            may_listen.clone().into(),
            None,
        ),
        policy(
            "topics",
            false,
            None,
            vec![ident!("authenticated")],
            expr!("case when {} then {} else true end", ours, may_listen).into(),
            Some(expr!("not ({})", ours).into()),
        ),
        policy(
            "topics_anon",
            false,
            None,
            vec![ident!("anon")],
            expr!("not ({})", ours).into(),
            Some(expr!("not ({})", ours).into()),
        ),
    ]
}
