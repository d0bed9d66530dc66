//! The functions of `@gdpr` as declarations: their bodies are written when lowering.

use heck::ToUpperCamelCase as _;

use crate::build::{Builder, snake};
use crate::directive::crud::argument;
use crate::{
    Argument, Body, Builtin, Function, FunctionKind, GdprCall, Language, Mode, Person, ResultShape,
    ResultType, Type, Volatility,
};

pub(super) fn declare(builder: &Builder<'_>, person: &Person, functions: &mut Vec<Function>) {
    if builder.principal.is_some_and(|principal| principal.table == person.table) {
        functions.extend(function(builder, person, GdprCall::ExportOwn));
    }
    functions.extend(function(builder, person, GdprCall::Export));
    functions.extend(function(builder, person, GdprCall::Erase));
}

fn function(builder: &Builder<'_>, person: &Person, call: GdprCall) -> Option<Function> {
    let table = builder.table(person.table);
    let (span, of) = (person.span, table.graphql.to_upper_camel_case());
    let (graphql, description) = match call {
        GdprCall::ExportOwn => {
            ("exportMyData".to_owned(), "Everything that is known of the caller.".to_owned())
        }
        GdprCall::Export => {
            (format!("export{of}"), format!("Everything that is known of one {}.", table.graphql))
        }
        GdprCall::Erase => (
            format!("erase{of}"),
            format!(
                "Erases one {}; the result says what became of which rows. There is no way back.",
                table.graphql
            ),
        ),
    };
    let own = call == GdprCall::ExportOwn;
    let key = table.key.iter().filter(|_| !own).map(|key| table.field(*key));
    let arguments =
        key.filter_map(|field| Some(Argument { default: None, nullable: false, ..argument(field, span)? }));
    Some(Function {
        span,
        name: sql::Ident::new(&snake(&graphql)).ok()?,
        graphql,
        description: Some(description),
        module: table.module,
        // That somebody asked is recorded.
        kind: FunctionKind::Mutation,
        private: false,
        arguments: arguments.collect(),
        result: ResultType {
            span,
            shape: ResultShape::Value(Type::Builtin(Builtin::Json)),
            list: false,
            nullable: false,
        },
        body: Body { span, text: String::new(), language: Language::Plpgsql },
        mode: Mode::System {
            reason: "what is known of a person lies where no rule lets anybody reach all of it".to_owned(),
            every_tenant: false,
        },
        roles: if own { Vec::new() } else { person.by.clone() },
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
        queue: None,
        counter: None,
        gdpr: Some(call),
        sync: None,
    })
}
