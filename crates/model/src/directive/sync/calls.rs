//! The functions of `@sync` as declarations: their bodies are written when lowering.

use sql::ident;

use crate::build::{Builder, plural_type, snake, visible};
use crate::directive::crud::plain;
use crate::{
    Argument, ArgumentShape, Attribute, Body, Builtin, Command, Composite, CompositeField, CompositeId,
    Constraints, EnumId, FieldId, FilledBy, Function, FunctionKind, Language, Limits, Mode, ROWS_ON_A_PAGE,
    Range, ResultShape, ResultType, SyncCall, SyncOperation, Synced, Table, TableId, Type, Volatility,
};

/// Adds them; nobody pushes where no policy lets anybody write.
pub(super) fn declare(
    builder: &mut Builder<'_>,
    table: TableId,
    synced: &Synced,
    outcomes: EnumId,
    functions: &mut Vec<Function>,
) {
    let writes = [Command::Insert, Command::Update, Command::Delete];
    let written = writes.into_iter().any(|command| builder.table(table).opening(command).next().is_some());
    if written {
        let pushed = pushed(builder, table, synced, outcomes);
        functions.extend(function(builder, table, synced, outcomes, SyncOperation::Push, pushed));
    }
    let changes = changes(builder, table, synced);
    functions.extend(function(builder, table, synced, outcomes, SyncOperation::Pull, changes));
}

fn composite(
    builder: &mut Builder<'_>,
    table: TableId,
    suffix: &str,
    description: String,
    fields: Vec<CompositeField>,
) -> CompositeId {
    let of = builder.table(table);
    let graphql = format!("{}{suffix}", of.graphql);
    let (module, span) = (of.module, of.span);
    builder.composites.push(Composite {
        span,
        name: sql::Ident::new(&snake(&graphql)).unwrap_or_else(|_| ident!("changes")),
        graphql,
        description: Some(description),
        fields,
        shows: None,
        module,
        view: None,
    });
    CompositeId(builder.composites.len() as u32 - 1)
}

fn part(synced: &Synced, graphql: &str, description: &str, ty: Attribute) -> CompositeField {
    CompositeField {
        span: synced.span,
        graphql: graphql.to_owned(),
        name: sql::Ident::new(&snake(graphql)).unwrap_or_else(|_| ident!("field")),
        description: Some(description.to_owned()),
        ty,
        list: false,
        nullable: false,
    }
}

fn value(ty: Builtin) -> Attribute {
    Attribute::Value(Type::Builtin(ty))
}

/// The type of the key.
fn key(table: &Table) -> Type {
    let key = table.key.first().and_then(|key| table.field(*key).column());
    key.map_or(Type::Builtin(Builtin::Uuid), |column| column.ty)
}

/// `TimeLogPushed`: what became of one row.
fn pushed(builder: &mut Builder<'_>, table: TableId, synced: &Synced, outcomes: EnumId) -> CompositeId {
    let row = visible::attribute(builder, table);
    let graphql = builder.table(table).graphql.clone();
    let key = Attribute::Value(key(builder.table(table)));
    let fields = vec![
        part(synced, "key", "The key of the row that was sent.", key),
        part(synced, "outcome", "What became of it.", Attribute::Value(Type::Enum(outcomes))),
        CompositeField {
            nullable: true,
            ..part(synced, "error", "The code of the error, where it was refused.", value(Builtin::Text))
        },
        CompositeField {
            nullable: true,
            ..part(
                synced,
                "node",
                "The row as the server has it; nothing where it has none, or none that the caller may see.",
                row,
            )
        },
    ];
    let description = format!("What became of a {graphql} that a client sent.");
    composite(builder, table, "Pushed", description, fields)
}

/// `TimeLogChanges`: what changed since a cursor.
fn changes(builder: &mut Builder<'_>, table: TableId, synced: &Synced) -> CompositeId {
    let row = visible::attribute(builder, table);
    let graphql = builder.table(table).graphql.clone();
    let key = Attribute::Value(key(builder.table(table)));
    let fields = vec![
        CompositeField {
            list: true,
            ..part(synced, "nodes", "Rows that are new or other than they were, as they are now.", row)
        },
        CompositeField {
            list: true,
            ..part(
                synced,
                "gone",
                "The keys of rows that were deleted, or that the caller may not see any more.",
                key,
            )
        },
        part(synced, "cursor", "Where the next call goes on.", value(Builtin::Text)),
        part(synced, "more", "Is there more at once?", value(Builtin::Boolean)),
    ];
    let description = format!("What changed among the rows of {graphql}.");
    composite(builder, table, "Changes", description, fields)
}

fn function(
    builder: &Builder<'_>,
    id: TableId,
    synced: &Synced,
    outcomes: EnumId,
    operation: SyncOperation,
    result: CompositeId,
) -> Option<Function> {
    let table = builder.table(id);
    let span = synced.span;
    let (verb, kind, volatility, list) = match operation {
        SyncOperation::Push => ("push", FunctionKind::Mutation, Volatility::Volatile, true),
        SyncOperation::Pull => ("pull", FunctionKind::Query, Volatility::Stable, false),
    };
    let graphql = format!("{verb}{}", plural_type(&table.graphql));
    let (description, arguments) = match operation {
        SyncOperation::Push => (
            format!(
                "Takes rows of {} that were written offline, each by itself: what becomes of one is no matter of the others.",
                table.graphql
            ),
            vec![rows(builder, id, synced)],
        ),
        SyncOperation::Pull => (
            format!(
                "What changed among the rows of {} since the last time, as far as the caller reads them.",
                table.graphql
            ),
            page(synced),
        ),
    };
    Some(Function {
        span,
        name: sql::Ident::new(&snake(&graphql)).ok()?,
        graphql,
        description: Some(description),
        module: table.module,
        kind,
        private: false,
        arguments,
        result: ResultType { span, shape: ResultShape::Composite(result), list, nullable: false },
        body: Body { span, text: String::new(), language: Language::Plpgsql },
        mode: Mode::Rows,
        roles: Vec::new(),
        tenant: None,
        anonymous: false,
        service: false,
        guards: Vec::new(),
        volatility,
        limits: Limits::default(),
        examples: Vec::new(),
        schedule: None,
        membership: None,
        crud: None,
        finds: None,
        queue: None,
        counter: None,
        gdpr: None,
        sync: Some(SyncCall { table: id, operation, outcomes }),
    })
}

fn rows(builder: &Builder<'_>, id: TableId, synced: &Synced) -> Argument {
    let table = builder.table(id);
    let several = builder.membership.is_some();
    let fields = (0..table.fields.len() as u32).map(FieldId).filter(|field| {
        let said = match table.filled_by(*field) {
            FilledBy::Caller => true,
            // Somebody of several tenants says for which one a row is; the floor holds him to his own.
            FilledBy::Tenant => several,
            FilledBy::Owner | FilledBy::Database => false,
        };
        !table.key.contains(field) && (said || table.is_patchable(*field))
    });
    Argument {
        description: Some(format!(
            "The rows, in the order in which they were written; at most {}.",
            synced.rows
        )),
        shape: Some(ArgumentShape::Push(id, fields.collect())),
        ..plain("rows", Builtin::Json, synced.span)
    }
}

fn page(synced: &Synced) -> Vec<Argument> {
    let optional = |graphql: &str, ty: Builtin, description: &str| Argument {
        nullable: true,
        description: Some(description.to_owned()),
        ..plain(graphql, ty, synced.span)
    };
    let first =
        format!("How many rows; {} unless said, at most {}.", ROWS_ON_A_PAGE.min(synced.rows), synced.rows);
    let size = Constraints {
        range: Some(Range {
            span: synced.span,
            min: Some("1".to_owned()),
            max: Some(synced.rows.to_string()),
        }),
        ..Constraints::default()
    };
    vec![
        optional(
            "cursor",
            Builtin::Text,
            "Where the last call ended; everything from the start unless said.",
        ),
        Argument { constraints: size, ..optional("first", Builtin::Integer, &first) },
    ]
}
