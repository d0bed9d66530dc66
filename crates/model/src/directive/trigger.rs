//! `@trigger(…)`: a trigger whose body the schema writes.

use diagnostics::{Diagnostic, Span, codes};
use syntax::ast;

use super::rpc::body;
use crate::arguments::{Arguments, Word, items, word};
use crate::build::Builder;
use crate::{Command, FieldId, Language, Owner, Purpose, TableId, Timing, Trigger, TriggerEvent};

pub(crate) fn decode(builder: &mut Builder<'_>) {
    for table in builder.table_ids() {
        let mut triggers: Vec<Trigger> = Vec::new();
        for directive in builder.on_table(table, "trigger") {
            let Some(trigger) = builder.read(directive, |builder, arguments| one(builder, table, arguments))
            else {
                continue;
            };
            if let Some(first) = triggers.iter().find(|other| other.name == trigger.name) {
                builder.found.push(
                    Diagnostic::new(
                        codes::NAME_COLLISION,
                        trigger.span,
                        format!(
                            "two triggers of `{}` are called `{}`",
                            builder.table(table).graphql,
                            trigger.name
                        ),
                    )
                    .label("the second")
                    .also(first.span, "the first")
                    .help("rename one"),
                );
            }
            triggers.push(trigger);
        }
        builder.table_mut(table).triggers = triggers;
    }
}

fn one<'a>(builder: &mut Builder<'a>, table: TableId, arguments: &mut Arguments<'a>) -> Option<Trigger> {
    let span = arguments.span();
    let owner = Owner::Table(table);
    let name = arguments.word("name");
    let timing = match arguments.word("timing").map(|word| word.text) {
        Some("BEFORE") => Timing::Before,
        _ => Timing::After,
    };
    let on = arguments.words("on");
    let of = arguments.argument("of");
    let when = arguments.text("when");
    let (sql, file) = (arguments.value("sql"), arguments.word("file"));
    let name = name?;
    let name = builder.ident(name.text, name.span)?;
    let commands = written(builder, span, &on?)?;
    let of = only_updates(builder, table, of, &commands)?;
    let when = match when {
        Some(text) => Some(builder.expr(text, Purpose::TriggerWhen, owner)?),
        None => None,
    };
    let body = body(builder, span, (sql, file), Language::Plpgsql, (Purpose::TriggerBody, owner))?;
    let events = commands
        .iter()
        .filter_map(|command| match command {
            Command::Insert => Some(TriggerEvent::Insert),
            Command::Update => Some(TriggerEvent::Update(of.clone())),
            Command::Delete => Some(TriggerEvent::Delete),
            Command::Select => None,
        })
        .collect();
    Some(Trigger { span, name, timing, events, when, body })
}

/// The commands that write, each once, in Postgres's order.
pub(super) fn written(builder: &mut Builder<'_>, span: Span, words: &[Word<'_>]) -> Option<Vec<Command>> {
    let named = |name: &str| words.iter().any(|word| word.text == name);
    let commands: Vec<Command> =
        [(Command::Insert, "INSERT"), (Command::Update, "UPDATE"), (Command::Delete, "DELETE")]
            .into_iter()
            .filter(|(_, name)| named(name))
            .map(|(command, _)| command)
            .collect();
    if commands.is_empty() {
        builder.error(codes::TRIGGER, span, "nothing fires this", "name a command: `on: [UPDATE]`");
        return None;
    }
    Some(commands)
}

/// `of: […]`, which only narrows UPDATE.
pub(super) fn only_updates<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    of: Option<&'a ast::Argument>,
    on: &[Command],
) -> Option<Vec<FieldId>> {
    let Some(argument) = of else { return Some(Vec::new()) };
    if !on.contains(&Command::Update) {
        builder.found.push(
            Diagnostic::new(
                codes::TRIGGER,
                argument.span,
                "`of` narrows UPDATE, which is not among the commands",
            )
            .help("add UPDATE to `on`, or remove `of`"),
        );
        return None;
    }
    let words: Vec<Word<'a>> = items(&argument.value).filter_map(word).collect();
    builder.find_columns(table, &words)
}
