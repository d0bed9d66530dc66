//! `@sync(keep:, maxRows:)`: functions to send what was written offline, and to fetch what changed.

mod calls;

use diagnostics::{Diagnostic, Span, codes};
use syntax::ast::Directive;

use crate::build::Builder;
use crate::{
    Builtin, Command, Enum, EnumId, EnumValue, FieldId, FieldKind, Function, Period, PeriodUnit, PushOutcome,
    Synced, Table, TableId, Tenancy,
};

/// The enumeration of what becomes of a row, in SDL and in the database.
const OUTCOMES: (&str, &str) = ("PushOutcome", "push_outcome");

/// More rows than that are no step of a conversation.
const MOST_ROWS: i64 = 10_000;

/// What else may be said of such a type, and why both cannot be.
const EXCLUDED: [(&str, &str, &str); 3] = [
    (
        "partition",
        "a key may come again in another partition, and partitions are dropped whole",
        "remove one of them",
    ),
    (
        "ephemeral",
        "rows that are gone after minutes, or a crash, leave nothing to tell of",
        "remove one of them",
    ),
    (
        "queue",
        "what workers do with a row is no news for the devices of others",
        "keep the work in a type of its own, which refers to this one",
    ),
];

/// Decodes it, and adds its functions behind the schema's own.
pub(crate) fn declare(builder: &mut Builder<'_>, functions: &mut Vec<Function>) {
    let mut outcomes = None;
    for table in builder.table_ids() {
        for directive in builder.on_table(table, "sync") {
            let Some(synced) = one(builder, table, directive) else { continue };
            outcomes = outcomes.or_else(|| enumeration(builder, table, directive.span));
            let Some(outcomes) = outcomes else { return };
            calls::declare(builder, table, &synced, outcomes, functions);
            builder.table_mut(table).sync = Some(synced);
        }
    }
}

fn one<'a>(builder: &mut Builder<'a>, table: TableId, directive: &'a Directive) -> Option<Synced> {
    let (keep, rows) = builder.read(directive, |builder, arguments| {
        let (keep, rows) = (arguments.word("keep"), arguments.integer("maxRows"));
        let rows = match rows {
            Some((rows, at)) if !(1..=MOST_ROWS).contains(&rows) => {
                builder.error(
                    codes::SYNC,
                    at,
                    format!("a call holds from 1 to {MOST_ROWS} rows"),
                    "write how many rows one call may hold: `maxRows: 500`",
                );
                return None;
            }
            Some((rows, _)) => u32::try_from(rows).ok()?,
            None => 500,
        };
        let keep = match keep {
            Some(word) => builder.period(word)?,
            None => Period { count: 90, unit: PeriodUnit::Day },
        };
        Some((keep, rows))
    })?;
    let span = directive.span;
    for (other, why, help) in EXCLUDED {
        if let Some(there) = builder.on_table(table, other).next() {
            builder.found.push(
                Diagnostic::new(codes::SYNC, span, format!("`@sync` and `@{other}`: {why}"))
                    .also(there.span, "here")
                    .help(help),
            );
            return None;
        }
    }
    if let Some(Obstacle { message, at, label, help }) = obstacle(builder, table) {
        builder.found.push(Diagnostic::new(codes::SYNC, span, message).also(at, label).help(help));
        return None;
    }
    // A policy that is wrong was reported, and what it would open is not known.
    if builder.on_table(table, "policy").count() != builder.table(table).policies.len() {
        return None;
    }
    let of = builder.table(table);
    let sight = (0..of.fields.len() as u32).map(FieldId).filter(|field| is_sight(of, *field)).collect();
    Some(Synced { span, keep, rows, sight })
}

/// Does it say who reads a row? The key and the tenant stand beside it.
fn is_sight(table: &Table, field: FieldId) -> bool {
    table.field(field).column().is_some()
        && !table.key.contains(&field)
        && table.tenant_field() != Some(field)
        && table
            .policies
            .iter()
            .any(|policy| policy.commands.contains(&Command::Select) && policy.decides_by(field))
}

struct Obstacle {
    message: String,
    at: Span,
    label: &'static str,
    help: &'static str,
}

fn obstacle(builder: &Builder<'_>, id: TableId) -> Option<Obstacle> {
    let table = builder.table(id);
    let graphql = &table.graphql;
    if table.tenancy == Tenancy::Root {
        return Some(Obstacle {
            message: format!("each row of `{graphql}` is a tenant, and those are not made offline"),
            at: table.span,
            label: "the tenants",
            help: "remove `@sync`: a tenant comes to be by a function of its own",
        });
    }
    if table.version().is_none() {
        return Some(Obstacle {
            message: format!("nothing tells one version of a `{graphql}` from the next"),
            at: table.span,
            label: "without `@version`",
            help: "add `@version` to the type",
        });
    }
    let key = match table.key.as_slice() {
        [key] => table.field(*key),
        _ => {
            return Some(Obstacle {
                message: format!("the key of `{graphql}` is several fields, and clients make one"),
                at: table.span,
                label: "its key",
                help: "give the type an `id: ID!`",
            });
        }
    };
    let made = key.column().is_some_and(|column| {
        matches!(key.kind, FieldKind::Column(_))
            && builder.builtin(column.ty) == Builtin::Uuid
            && key.foreign_key().is_none()
            && !column.private
    });
    if !made {
        return Some(Obstacle {
            message: format!("no client can make the key of a `{graphql}` by himself"),
            at: key.span,
            label: "its key",
            help: "give the type an `id: ID!` of its own: a random one, so that nobody guesses another's",
        });
    }
    let sealed = table.fields.iter().find(|field| field.column().is_some_and(|it| it.encrypted.is_some()));
    if let Some(sealed) = sealed {
        return Some(Obstacle {
            message: format!(
                "`{}` is stored encrypted, and what was sent again cannot be held against it",
                sealed.graphql
            ),
            at: sealed.span,
            label: "encrypted",
            help: "keep it in a type of its own, which refers to this one",
        });
    }
    if table.opening(Command::Select).next().is_none() && builder.on_table(id, "policy").next().is_none() {
        return Some(Obstacle {
            message: format!("no policy lets anybody read rows of `{graphql}`, so nobody has a copy"),
            at: table.span,
            label: "its policies",
            help: "add a policy for SELECT: clients keep what they may read",
        });
    }
    None
}

/// One enumeration for the rows of a schema.
fn enumeration(builder: &mut Builder<'_>, table: TableId, span: Span) -> Option<EnumId> {
    let (graphql, name) = OUTCOMES;
    if let Some(taken) = builder.schema.types.get(graphql) {
        builder.found.push(
            Diagnostic::new(
                codes::SYNC,
                taken.name.span,
                format!("`{graphql}` is what `@sync` calls what becomes of a row"),
            )
            .also(span, "here")
            .help("give this type another name"),
        );
        return None;
    }
    let id = EnumId(builder.enums.len() as u32);
    let value = |outcome: PushOutcome| EnumValue {
        span,
        graphql: outcome.word().to_owned(),
        stored: outcome.word().to_owned(),
        description: Some(outcome.description().to_owned()),
    };
    builder.enums.push(Enum {
        span,
        graphql: graphql.to_owned(),
        name: sql::Ident::new(name).ok()?,
        description: Some("What became of a row that a client sent.".to_owned()),
        native: false,
        values: PushOutcome::ALL.map(value).into(),
        module: builder.table(table).module,
    });
    Some(id)
}
