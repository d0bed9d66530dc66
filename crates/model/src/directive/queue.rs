//! `@queue(visibility:, attempts:, backoff:, keep:, reveal:)`: rows that are work, handed out to whoever asks for some.

mod calls;
mod columns;
mod revealed;

use diagnostics::{Diagnostic, Span, codes};
use syntax::ast::Directive;

use crate::arguments::{Arguments, Word};
use crate::build::{Builder, directives};
use crate::{Enum, EnumId, EnumValue, Function, Period, PeriodUnit, Queue, QueueState, TableId};

/// The enumeration of the states, in SDL and in the database.
const STATES: (&str, &str) = ("QueueState", "queue_state");

/// A row that is tried more often than that is not tried again, but stuck.
const MOST_ATTEMPTS: i64 = 1_000;

/// What else is done with the rows of such a type, and why both cannot be.
const EXCLUDED: [(&str, &str); 3] = [
    ("partition", "work that is claimed stays where it is found again, and partitions are dropped whole"),
    (
        "ephemeral",
        "work has to be there until it is done, and rows like these are gone by then, or after a crash",
    ),
    ("softDelete", "a row that is deleted and stays would still be handed out"),
];

/// Adds the columns, before anything looks at the fields of a table.
pub(crate) fn decode(builder: &mut Builder<'_>) {
    refuse_views(builder);
    let mut states = None;
    for table in builder.table_ids() {
        for directive in builder.on_table(table, "queue") {
            if let Some(queue) = one(builder, table, directive, &mut states) {
                builder.table_mut(table).queue = Some(queue);
            }
        }
    }
}

/// Adds the functions, behind the schema's own.
pub(crate) fn declare(builder: &mut Builder<'_>, functions: &mut Vec<Function>) {
    for table in builder.table_ids() {
        revealed::check(builder, table);
        calls::declare(builder, table, functions);
    }
}

/// Rows of a view are made of others.
fn refuse_views(builder: &mut Builder<'_>) {
    for ty in builder.schema.types.values() {
        let has = |name: &'static str| directives(&ty.directives, name).next();
        let Some((queue, view)) = has("queue").zip(has("view").or_else(|| has("materializedView"))) else {
            continue;
        };
        builder.found.push(
            Diagnostic::new(
                codes::QUEUE,
                queue.span,
                format!("`{}` is a view, and nobody can claim a row that is made of others", ty.name.text),
            )
            .also(view.span, "made of others")
            .help("put `@queue` on a type with `@table`"),
        );
    }
}

fn one<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    directive: &'a Directive,
    states: &mut Option<EnumId>,
) -> Option<Queue> {
    let Read { visibility, attempts, backoff, keep, reveal } = builder.read(directive, arguments)?;
    for (other, why) in EXCLUDED {
        if let Some(there) = builder.on_table(table, other).next() {
            builder.found.push(
                Diagnostic::new(codes::QUEUE, directive.span, format!("`@queue` and `@{other}`: {why}"))
                    .also(there.span, "here")
                    .help(format!("remove `@{other}`")),
            );
            return None;
        }
    }
    let keep = keep_for(builder, table, keep)?;
    let revealed = builder.find_columns(table, &reveal)?;
    let reveal = revealed.into_iter().zip(reveal.iter().map(|word| word.span)).collect();
    let states = match *states {
        Some(states) => states,
        None => *states.insert(enumeration(builder, table, directive.span)?),
    };
    let fields = columns::add(builder, table, directive.span, states)?;
    Some(Queue { span: directive.span, visibility, attempts, backoff, keep, reveal, fields, states })
}

/// What is said.
struct Read<'a> {
    visibility: Period,
    attempts: u32,
    backoff: Period,
    keep: Keep<'a>,
    reveal: Vec<Word<'a>>,
}

/// How long a row stays that is done.
enum Keep<'a> {
    /// Nothing is said.
    Usual,
    /// For ever.
    Null,
    For(Word<'a>),
}

/// Rows that `@retention` lets go, done or not, are not asked for a second time.
fn keep_for<'a>(builder: &mut Builder<'a>, table: TableId, keep: Keep<'a>) -> Option<Option<Period>> {
    let retention = builder.on_table(table, "retention").next();
    match keep {
        Keep::Null => Some(None),
        Keep::Usual if retention.is_some() => Some(None),
        Keep::Usual => Some(Some(Period { count: 7, unit: PeriodUnit::Day })),
        Keep::For(word) => {
            if let Some(retention) = retention {
                builder.found.push(
                    Diagnostic::new(codes::CONFLICT, word.span, "how long rows live is said twice")
                        .also(retention.span, "`@retention` here")
                        .help("keep one of them"),
                );
                return None;
            }
            builder.period(word).map(Some)
        }
    }
}

fn arguments<'a>(builder: &mut Builder<'a>, arguments: &mut Arguments<'a>) -> Option<Read<'a>> {
    let (visibility, backoff) = (arguments.word("visibility"), arguments.word("backoff"));
    let for_ever = arguments.null("keep").is_some();
    let keep = match arguments.word("keep") {
        Some(word) => Keep::For(word),
        None if for_ever => Keep::Null,
        None => Keep::Usual,
    };
    let reveal = arguments.words("reveal").unwrap_or_default();
    let attempts = arguments.integer("attempts");
    let attempts = match attempts {
        Some((count, at)) if !(1..=MOST_ATTEMPTS).contains(&count) => {
            builder.error(
                codes::QUEUE,
                at,
                format!("a row is tried from 1 to {MOST_ATTEMPTS} times"),
                "write how often it may fail before somebody has to look at it: `attempts: 5`",
            );
            return None;
        }
        Some((count, _)) => u32::try_from(count).ok()?,
        None => 5,
    };
    let mut period = |word, count| match word {
        Some(word) => builder.period(word),
        None => Some(Period { count, unit: PeriodUnit::Second }),
    };
    let (visibility, backoff) = (period(visibility, 30), period(backoff, 10));
    Some(Read { visibility: visibility?, attempts, backoff: backoff?, keep, reveal })
}

/// One enumeration for the queues of a schema.
fn enumeration(builder: &mut Builder<'_>, table: TableId, span: Span) -> Option<EnumId> {
    let (graphql, name) = STATES;
    if let Some(taken) = builder.schema.types.get(graphql) {
        builder.found.push(
            Diagnostic::new(
                codes::QUEUE,
                taken.name.span,
                format!("`{graphql}` is what `@queue` calls its states"),
            )
            .also(span, "a queue")
            .help("give this type another name"),
        );
        return None;
    }
    let id = EnumId(builder.enums.len() as u32);
    let value = |state: QueueState| EnumValue {
        span,
        graphql: state.word().to_owned(),
        stored: state.word().to_owned(),
        description: Some(state.description().to_owned()),
    };
    builder.enums.push(Enum {
        span,
        graphql: graphql.to_owned(),
        name: sql::Ident::new(name).ok()?,
        description: Some("What a row of a queue is up to.".to_owned()),
        native: false,
        values: QueueState::ALL.map(value).into(),
        module: builder.table(table).module,
    });
    Some(id)
}

#[cfg(test)]
mod tests;
