//! The functions of `@crud` as declarations: their bodies are written when lowering.

use diagnostics::Span;
use heck::ToUpperCamelCase as _;

use super::{Wanted, pages};
use crate::build::{Builder, plural_type, snake, visible};
use crate::{
    Argument, ArgumentShape, Body, Builtin, Command, Constraints, CrudCall, CrudOperation, Default, Field,
    FieldId, FieldKind, FilledBy, Function, FunctionKind, Language, Mode, ResultShape, ResultType, Table,
    TenantOf, Type, Volatility,
};

/// Adds the functions of one table.
pub(super) fn declare(builder: &mut Builder<'_>, wanted: &Wanted, functions: &mut Vec<Function>) {
    let row = visible::row(builder, wanted.table);
    for operation in &wanted.operations {
        let result = match operation {
            CrudOperation::List => ResultShape::Composite(pages::connection(builder, wanted)),
            CrudOperation::Delete => ResultShape::Void,
            CrudOperation::Get | CrudOperation::Create | CrudOperation::Update | CrudOperation::Upsert => row,
        };
        let draft = Draft { builder, wanted, table: builder.table(wanted.table), operation: *operation };
        functions.extend(draft.function(result));
    }
}

struct Draft<'b, 'a> {
    builder: &'b Builder<'a>,
    wanted: &'b Wanted,
    table: &'b Table,
    operation: CrudOperation,
}

impl Draft<'_, '_> {
    fn function(&self, result: ResultShape) -> Option<Function> {
        let Self { builder: _, wanted, table, operation } = self;
        let (verb, name) = match operation {
            CrudOperation::Get => ("get", table.graphql.clone()),
            CrudOperation::List => ("list", plural_type(&table.graphql)),
            CrudOperation::Create => ("create", table.graphql.clone()),
            CrudOperation::Update => ("update", table.graphql.clone()),
            CrudOperation::Delete => ("delete", table.graphql.clone()),
            CrudOperation::Upsert => ("upsert", table.graphql.clone()),
        };
        let graphql = format!(
            "{verb}{}",
            if name.starts_with(char::is_uppercase) { name } else { name.to_upper_camel_case() }
        );
        let reads = matches!(operation, CrudOperation::Get | CrudOperation::List);
        let span = wanted.span;
        let arguments = self.arguments();
        Some(Function {
            span,
            name: sql::Ident::new(&snake(&graphql)).ok()?,
            graphql,
            description: Some(self.description()),
            module: table.module,
            kind: if reads { FunctionKind::Query } else { FunctionKind::Mutation },
            private: false,
            result: ResultType { span, shape: result, list: false, nullable: false },
            body: Body { span, text: String::new(), language: Language::Plpgsql },
            mode: Mode::Rows,
            roles: Vec::new(),
            tenant: self.tenant_argument(&arguments),
            arguments,
            anonymous: self.is_for_everybody(),
            service: false,
            guards: Vec::new(),
            volatility: if reads { Volatility::Stable } else { Volatility::Volatile },
            limits: crate::Limits::default(),
            examples: Vec::new(),
            schedule: None,
            membership: None,
            finds: None,
            crud: Some(CrudCall { table: wanted.table, operation: *operation }),
            queue: None,
            counter: None,
            gdpr: None,
            sync: None,
        })
    }

    fn description(&self) -> String {
        let of = &self.table.graphql;
        match self.operation {
            CrudOperation::Get => format!("One {of} by its key."),
            CrudOperation::List => format!("A page of rows of {of} that the caller may see."),
            CrudOperation::Create => format!("Makes a new {of}."),
            CrudOperation::Update => {
                format!("Changes some fields of a {of}: what is absent stays, null empties.")
            }
            CrudOperation::Delete => format!("Deletes a {of}."),
            CrudOperation::Upsert => {
                format!("Makes a new {of}, or replaces what the one with this key holds.")
            }
        }
    }

    fn arguments(&self) -> Vec<Argument> {
        let mut arguments = match self.operation {
            CrudOperation::Get => self.key(),
            CrudOperation::List => pages::arguments(self.builder, self.wanted),
            CrudOperation::Create => self.row(),
            CrudOperation::Upsert => {
                let mut all = self.key();
                all.extend(self.row());
                all.extend(self.version().map(|version| Argument { nullable: true, ..version }));
                all
            }
            CrudOperation::Update => {
                let mut all = self.key();
                all.extend(self.version());
                all.push(self.patch());
                all
            }
            CrudOperation::Delete => {
                let mut all = self.key();
                all.extend(self.version());
                all
            }
        };
        // Postgres wants those that may be left out last.
        arguments.sort_by_key(|argument| argument.nullable || argument.default.is_some());
        arguments
    }

    fn key(&self) -> Vec<Argument> {
        let fields = self.table.key.iter().map(|key| self.table.field(*key));
        fields
            .filter_map(|field| Some(Argument { default: None, ..argument(field, self.wanted.span)? }))
            .collect()
    }

    /// What the caller says of a new row.
    fn row(&self) -> Vec<Argument> {
        let several = self.builder.membership.is_some();
        let fields = (0..self.table.fields.len() as u32).map(FieldId).filter(|field| {
            let keyed = self.operation == CrudOperation::Upsert && self.table.key.contains(field);
            !keyed
                && match self.table.filled_by(*field) {
                    FilledBy::Caller => true,
                    // Somebody of several tenants says for which one it is; the floor holds him to his own.
                    FilledBy::Tenant => several,
                    FilledBy::Owner | FilledBy::Database => false,
                }
        });
        fields.filter_map(|field| argument(self.table.field(field), self.wanted.span)).collect()
    }

    fn patch(&self) -> Argument {
        let fields = (0..self.table.fields.len() as u32).map(FieldId);
        let fields = fields.filter(|field| self.table.is_patchable(*field)).collect();
        Argument {
            description: Some("The new values by column.".to_owned()),
            shape: Some(ArgumentShape::Patch(self.wanted.table, fields)),
            ..plain("patch", Builtin::Json, self.wanted.span)
        }
    }

    fn version(&self) -> Option<Argument> {
        self.table.version().map(|column| Argument {
            name: column.name.clone(),
            description: Some("The version that the caller has seen; a later one is a conflict.".to_owned()),
            ..plain("version", Builtin::Integer, self.wanted.span)
        })
    }

    /// Under `@membership`: the tenant that a new row is for.
    fn tenant_argument(&self, arguments: &[Argument]) -> Option<TenantOf> {
        let makes = matches!(self.operation, CrudOperation::Create | CrudOperation::Upsert);
        let tenant = self.table.tenant_field().filter(|_| makes && self.builder.membership.is_some())?;
        let name = &self.table.field(tenant).column()?.name;
        arguments.iter().position(|argument| argument.name == *name).map(TenantOf::Argument)
    }

    /// Do the policies speak to callers who are not signed in? The function runs for them as it does for the others, so every
    /// policy must mean both: one for signed-in users alone would open its rows to everybody.
    fn is_for_everybody(&self) -> bool {
        match self.operation {
            CrudOperation::Get | CrudOperation::List => is_for_everybody(self.table, Command::Select),
            // What is written by nobody has no owner and no tenant.
            CrudOperation::Create | CrudOperation::Update | CrudOperation::Delete | CrudOperation::Upsert => {
                false
            }
        }
    }
}

/// Do all policies for a command speak to whoever is not signed in as they do to the others?
pub(crate) fn is_for_everybody(table: &Table, command: Command) -> bool {
    table.opening(command).all(|policy| policy.speaks_to("anon") && policy.speaks_to("authenticated"))
}

/// An argument that is required and has no rule of its own.
pub(crate) fn plain(graphql: &str, ty: Builtin, span: Span) -> Argument {
    Argument {
        span,
        graphql: graphql.to_owned(),
        name: sql::Ident::new(&snake(graphql)).unwrap_or_else(|_| sql::ident!("argument")),
        description: None,
        ty: Type::Builtin(ty),
        list: false,
        nullable: false,
        default: None,
        constraints: Constraints::default(),
        shape: None,
    }
}

/// An argument for a column, under the column's name: a row, what makes it and what changes it are spelled alike.
pub(crate) fn argument(field: &Field, span: Span) -> Option<Argument> {
    let column = field.column()?;
    let constraints = match field.kind {
        // What its conditions in SQL speak of may be another column; the table asks them.
        FieldKind::Column(_) => Constraints { checks: Vec::new(), ..column.constraints.clone() },
        FieldKind::Reference(..) | FieldKind::Inverse { .. } | FieldKind::ManyToMany { .. } => {
            Constraints::default()
        }
    };
    Some(Argument {
        span,
        graphql: field.graphql.clone(),
        name: column.name.clone(),
        description: field.description.clone(),
        ty: column.ty,
        list: column.list,
        nullable: column.nullable,
        default: column
            .default
            .clone()
            .filter(|default| !matches!(default, Default::Value(crate::Value::Null))),
        constraints,
        shape: None,
    })
}
