//! The functions of a queue as declarations: their bodies are written when lowering.

use diagnostics::{Diagnostic, Span, codes};
use heck::ToUpperCamelCase as _;

use crate::build::{Builder, plural_type, snake, visible};
use crate::directive::crud::{argument, plain};
use crate::{
    Argument, Body, Builtin, Constraints, Default, FieldId, Function, FunctionKind, Language, Mode,
    QueueCall, QueueOperation, Range, ResultShape, ResultType, Table, TableId, Value, Volatility,
};

/// So many rows for one worker at a time.
const MOST_ROWS: &str = "1000";

const OPERATIONS: [QueueOperation; 6] = [
    QueueOperation::Enqueue,
    QueueOperation::Claim,
    QueueOperation::Complete,
    QueueOperation::Fail,
    QueueOperation::Extend,
    QueueOperation::Retry,
];

/// Adds the functions of one table.
pub(super) fn declare(builder: &mut Builder<'_>, id: TableId, functions: &mut Vec<Function>) {
    if builder.table(id).queue.is_none() {
        return;
    }
    let row = visible::row(builder, id);
    let table = builder.table(id);
    let Some(queue) = &table.queue else { return };
    let draft = Draft { id, table, row, span: queue.span };
    let made: Vec<Function> =
        OPERATIONS.into_iter().filter_map(|operation| draft.function(operation)).collect();
    let twice = made.iter().find_map(|function| {
        let mut arguments = function.arguments.iter().enumerate();
        arguments.find_map(|(at, argument)| {
            let taken = function.arguments[..at].iter().any(|other| other.name == argument.name);
            taken.then(|| argument.graphql.clone())
        })
    });
    if let Some(name) = twice {
        let at = table.find(&name).map_or(queue.span, |field| table.field(field).span);
        let finding = Diagnostic::new(
            codes::QUEUE,
            at,
            format!("the functions of a queue take an argument `{name}` of their own"),
        )
        .also(queue.span, "the queue")
        .help("give this field another name");
        builder.found.push(finding);
        return;
    }
    functions.extend(made);
}

struct Draft<'t> {
    id: TableId,
    table: &'t Table,
    /// What workers are handed.
    row: ResultShape,
    span: Span,
}

impl Draft<'_> {
    fn function(&self, operation: QueueOperation) -> Option<Function> {
        let span = self.span;
        let graphql = self.name(operation);
        let list = operation == QueueOperation::Claim;
        Some(Function {
            span,
            name: sql::Ident::new(&snake(&graphql)).ok()?,
            graphql,
            description: Some(self.description(operation)),
            module: self.table.module,
            kind: FunctionKind::Mutation,
            private: false,
            arguments: self.arguments(operation),
            result: ResultType { span, shape: self.row, list, nullable: false },
            body: Body { span, text: String::new(), language: Language::Plpgsql },
            mode: Mode::System {
                reason: "workers belong to no tenant, and a queue is kept by its functions alone".to_owned(),
                every_tenant: false,
            },
            roles: Vec::new(),
            tenant: None,
            anonymous: false,
            service: false,
            guards: Vec::new(),
            examples: Vec::new(),
            volatility: Volatility::Volatile,
            limits: crate::Limits::default(),
            schedule: None,
            membership: None,
            crud: None,
            finds: None,
            queue: Some(QueueCall { table: self.id, operation }),
            counter: None,
            gdpr: None,
            sync: None,
        })
    }

    fn name(&self, operation: QueueOperation) -> String {
        let one = &self.table.graphql;
        let (verb, of) = match operation {
            QueueOperation::Enqueue => ("enqueue", one.clone()),
            QueueOperation::Claim => ("claim", plural_type(one)),
            QueueOperation::Complete => ("complete", one.clone()),
            QueueOperation::Fail => ("fail", one.clone()),
            QueueOperation::Extend => ("extend", one.clone()),
            QueueOperation::Retry => ("retry", one.clone()),
        };
        format!("{verb}{}", if of.starts_with(char::is_uppercase) { of } else { of.to_upper_camel_case() })
    }

    fn description(&self, operation: QueueOperation) -> String {
        let of = &self.table.graphql;
        match operation {
            QueueOperation::Enqueue => format!("Puts a {of} in the queue. For workers."),
            QueueOperation::Claim => {
                format!("Hands out rows of {of} that are due, to be done before `locked_until`. For workers.")
            }
            QueueOperation::Complete => {
                format!("Says that a claimed {of} is done; refused when the lease ran out. For workers.")
            }
            QueueOperation::Fail => format!(
                "Says that a claimed {of} failed: it is tried again later, or given up after the last attempt. For workers."
            ),
            QueueOperation::Extend => {
                format!("Gives the worker more time for a {of} that he has claimed. For workers.")
            }
            QueueOperation::Retry => format!("Tries a {of} once more that was given up. For workers."),
        }
    }

    fn arguments(&self, operation: QueueOperation) -> Vec<Argument> {
        let at = self.at();
        match operation {
            QueueOperation::Enqueue => self.row(),
            QueueOperation::Claim => vec![self.count(), at],
            QueueOperation::Complete | QueueOperation::Extend => {
                self.key().into_iter().chain([self.lease(), at]).collect()
            }
            QueueOperation::Fail => self.key().into_iter().chain([self.lease(), self.error(), at]).collect(),
            QueueOperation::Retry => self.key().into_iter().chain([at]).collect(),
        }
    }

    fn key(&self) -> Vec<Argument> {
        let fields = self.table.key.iter().map(|key| self.table.field(*key));
        fields.filter_map(|field| Some(Argument { default: None, ..argument(field, self.span)? })).collect()
    }

    /// Everything that the database does not fill by itself.
    fn row(&self) -> Vec<Argument> {
        let queued = self.table.queue.as_ref().map(|queue| [queue.fields.priority, queue.fields.run_after]);
        let fields = (0..self.table.fields.len() as u32).map(FieldId);
        let fields = fields.filter(|field| {
            queued.is_some_and(|own| own.contains(field)) || !self.table.fills_itself(*field)
        });
        let mut arguments: Vec<Argument> =
            fields.filter_map(|field| argument(self.table.field(field), self.span)).collect();
        // Postgres wants those that may be left out last.
        arguments.sort_by_key(|argument| argument.nullable || argument.default.is_some());
        arguments
    }

    fn count(&self) -> Argument {
        let (min, max) = (Some("1".to_owned()), Some(MOST_ROWS.to_owned()));
        Argument {
            description: Some("At most so many.".to_owned()),
            default: Some(Default::Value(Value::Number("1".to_owned()))),
            constraints: Constraints {
                range: Some(Range { span: self.span, min, max }),
                ..Constraints::default()
            },
            ..plain("count", Builtin::Integer, self.span)
        }
    }

    fn lease(&self) -> Argument {
        Argument {
            description: Some("As it stood in the row when it was claimed.".to_owned()),
            ..plain("lease", Builtin::Uuid, self.span)
        }
    }

    fn error(&self) -> Argument {
        Argument {
            description: Some("What went wrong, for whoever looks at it.".to_owned()),
            ..plain("error", Builtin::Text, self.span)
        }
    }

    fn at(&self) -> Argument {
        Argument {
            description: Some("When that is.".to_owned()),
            default: Some(Default::Sql(sql::expr!("now()"))),
            ..plain("at", Builtin::DateTime, self.span)
        }
    }
}
