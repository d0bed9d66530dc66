//! Functions that find rows, whatever by: what they need of a table, and what they have in common.

use diagnostics::{Code, Diagnostic, Span};
use sql::ident;

use super::crud::{is_for_everybody, plain};
use crate::build::{Builder, snake, visible};
use crate::{
    Argument, Attribute, Body, Builtin, Command, Composite, CompositeField, CompositeId, Constraints,
    FindCall, Function, FunctionKind, Language, Limits, Mode, ROWS_ON_A_PAGE, Range, ResultShape, ResultType,
    TableId, Tenancy, Type, Volatility,
};

/// An answer with more rows than that is none that anybody reads.
pub(crate) const MOST_RESULTS: i64 = 1_000;

/// `maxResults:`; 50 where nothing is said.
pub(crate) fn most(builder: &mut Builder<'_>, given: Option<(i64, Span)>, code: Code) -> Option<u32> {
    match given {
        Some((most, at)) if !(1..=MOST_RESULTS).contains(&most) => {
            let message = format!("a search gives from 1 to {MOST_RESULTS} rows");
            builder.error(code, at, message, "write how many rows one answer may hold: `maxResults: 50`");
            None
        }
        Some((most, _)) => u32::try_from(most).ok(),
        None => Some(50),
    }
}

/// Rows are found by those who read them, each by one key.
pub(crate) fn can_be_found(builder: &mut Builder<'_>, table: TableId, span: Span, code: Code) -> Option<()> {
    let of = builder.table(table);
    if of.opening(Command::Select).next().is_none()
        && builder.on_table(table, "policy").count() == of.policies.len()
    {
        let (message, at) =
            (format!("nobody reads rows of `{}`, so nobody could find any", of.graphql), of.span);
        builder.found.push(
            Diagnostic::new(code, span, message)
                .also(at, "its policies")
                .help("add a policy for SELECT: a search finds what the caller may read"),
        );
        return None;
    }
    if of.key.iter().filter(|key| Some(**key) != of.tenant_field()).count() != 1 {
        let message =
            format!("the key of `{}` is several fields, and a search finds rows by one", of.graphql);
        let at = of.span;
        builder.found.push(
            Diagnostic::new(code, span, message).also(at, "its key").help("give the type an `id: ID!`"),
        );
        return None;
    }
    Some(())
}

/// `first`: how many rows.
pub(crate) fn first(most: u32, span: Span) -> Argument {
    Argument {
        nullable: true,
        description: Some(format!(
            "How many rows; {} unless said, at most {most}.",
            ROWS_ON_A_PAGE.min(most)
        )),
        constraints: Constraints {
            range: Some(Range { span, min: Some("1".to_owned()), max: Some(most.to_string()) }),
            ..Constraints::default()
        },
        ..plain("first", Builtin::Integer, span)
    }
}

/// The type of an answer: a row, as `node`, and what is said of it.
pub(crate) fn answer(
    builder: &mut Builder<'_>,
    table: TableId,
    span: Span,
    (graphql, description): (String, String),
    said: &[(&str, Builtin, &str)],
) -> CompositeId {
    let row = visible::attribute(builder, table);
    let module = builder.table(table).module;
    let field = |graphql: &str, ty: Attribute, description: &str| CompositeField {
        span,
        graphql: graphql.to_owned(),
        name: sql::Ident::new(graphql).unwrap_or_else(|_| ident!("field")),
        description: Some(description.to_owned()),
        ty,
        list: false,
        nullable: false,
    };
    let fields = said
        .iter()
        .map(|(graphql, ty, description)| field(graphql, Attribute::Value(Type::Builtin(*ty)), description));
    let fields = std::iter::once(field("node", row, "The row.")).chain(fields).collect();
    let name = sql::Ident::new(&snake(&graphql)).unwrap_or_else(|_| ident!("answer"));
    builder.composites.push(Composite {
        span,
        graphql,
        name,
        description: Some(description),
        fields,
        shows: None,
        module,
        view: None,
    });
    CompositeId(builder.composites.len() as u32 - 1)
}

/// The function that clients call; lowering writes its body.
pub(crate) fn function(
    builder: &Builder<'_>,
    finds: FindCall,
    span: Span,
    (graphql, description): (String, String),
    arguments: Vec<Argument>,
    answer: CompositeId,
) -> Option<Function> {
    let table = builder.table(finds.table());
    Some(Function {
        span,
        name: sql::Ident::new(&snake(&graphql)).ok()?,
        graphql,
        description: Some(description),
        module: table.module,
        kind: FunctionKind::Query,
        private: false,
        arguments,
        result: ResultType { span, shape: ResultShape::Composite(answer), list: true, nullable: false },
        body: Body { span, text: String::new(), language: Language::Plpgsql },
        mode: Mode::Rows,
        roles: Vec::new(),
        tenant: None,
        // Rows of tenants are found for members alone.
        anonymous: table.tenancy == Tenancy::Global && is_for_everybody(table, Command::Select),
        service: false,
        guards: Vec::new(),
        volatility: Volatility::Stable,
        limits: Limits::default(),
        examples: Vec::new(),
        schedule: None,
        membership: None,
        crud: None,
        finds: Some(finds),
        queue: None,
        counter: None,
        gdpr: None,
        sync: None,
    })
}
