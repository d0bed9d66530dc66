//! Pass 4: fields of Query and Mutation are functions.

use diagnostics::{Diagnostic, Span, codes};
use syntax::ast::{Field, InputValue, TypeKind};

use super::builder::{Builder, Meaning};
use super::description::describe;
use super::value::Slot;
use super::{directives, names};
use crate::condition::Refusal;
use crate::directive::{self, place};
use crate::{
    Argument, Constraints, Function, FunctionId, FunctionKind, Limits, Mode, Owner, ResultShape, ResultType,
    Schedule, Type,
};

/// Decodes the functions by module, then in source order.
pub(crate) fn decode(builder: &mut Builder<'_>) -> Vec<Function> {
    let schema = builder.schema;
    let mut fields: Vec<(&Field, FunctionKind)> = Vec::new();
    for (operation, kind) in [("query", FunctionKind::Query), ("mutation", FunctionKind::Mutation)] {
        let root = schema.schema.operation(operation).and_then(|name| schema.types.get(name));
        if let Some(TypeKind::Object { fields: of, .. }) = root.map(|root| &root.kind) {
            let inside = of.iter().filter(|field| !directive::edge::is_edge(field));
            fields.extend(inside.map(|field| (field, kind)));
        }
    }
    fields.sort_by_key(|(field, _)| (builder.modules.at(field.span), field.span));
    let mut functions = Vec::with_capacity(fields.len());
    for (field, kind) in fields {
        let id = FunctionId(functions.len() as u32);
        functions.extend(one(builder, field, kind, id));
    }
    job_names(builder, &functions);
    functions
}

fn one<'a>(
    builder: &mut Builder<'a>,
    field: &'a Field,
    kind: FunctionKind,
    id: FunctionId,
) -> Option<Function> {
    place::check(builder, &field.directives, place::FUNCTION, "a function");
    let has = |name| directives(&field.directives, name).next();
    let span = field.name.span;
    let name = builder.named(None, &field.name.text, span);
    let arguments = arguments(builder, &field.arguments, id);
    let result = result(builder, field);
    let private = has("private").is_some();
    let guards = directive::guard::decode(builder, field, id);
    let Some(rpc) = has("rpc") else {
        builder.error(
            codes::NO_RPC,
            span,
            format!("nothing says what `{}` does", field.name.text),
            "add `@rpc(file: \"rpc/….sql\")` or `@rpc(sql: \"\"\"…\"\"\")`",
        );
        return None;
    };
    let rpc = directive::rpc::decode(builder, rpc, kind, id);
    let schedule = has("schedule").map(|directive| directive::schedule::decode(builder, directive));
    let closed = private || schedule.is_some();
    let rate = directive::rate_limit::decode(builder, field, rpc.as_ref(), closed);
    let (rpc, arguments) = (rpc?, arguments?);
    if let Some(argument) = arguments.iter().find(|argument| argument.name.as_str() == FOUND) {
        builder.error(
            codes::RESULT,
            argument.span,
            "every plpgsql function has a variable `found`, which hides an argument of that name",
            "give the argument another name",
        );
    }
    if has("rateLimit").is_some() && rate.is_none() {
        return None;
    }
    let examples = match &result {
        Some(result) => {
            let of = directive::example::Of::new(&arguments, result, &rpc, closed);
            directive::example::decode(builder, field, &of)
        }
        None => Vec::new(),
    };
    if closed && rpc.timeout.is_some() {
        builder.error(
            codes::CONFLICT,
            rpc.span,
            "a timeout is for a call, and no client calls this",
            "remove `timeout`",
        );
        return None;
    }
    builder.rpc_tenants.extend(rpc.tenant.map(|word| (span, word)));
    let schedule = match schedule {
        Some(schedule) => Some(by_itself(builder, schedule?, &rpc.mode, &arguments)?),
        None => None,
    };
    if rpc.mode == Mode::Tenant && rpc.roles.is_empty() && guards.is_empty() && !private {
        // A guard that is wrong was reported; it is there nevertheless.
        if has("guard").is_none() {
            builder.error(
                codes::MODE,
                rpc.span,
                "TENANT may write anybody's rows of the tenant, and anybody may call this",
                "say who may: `roles: […]`, or a condition with `@guard`",
            );
        }
        return None;
    }
    Some(Function {
        span,
        graphql: field.name.text.clone(),
        name: name?,
        description: describe(field.description.as_ref(), &field.directives),
        module: builder.modules.at(field.span),
        kind,
        private,
        arguments,
        result: result?,
        body: rpc.body,
        mode: rpc.mode,
        roles: rpc.roles,
        tenant: None,
        anonymous: rpc.anonymous,
        service: rpc.service,
        guards,
        examples,
        volatility: if rate.is_some() { crate::Volatility::Volatile } else { rpc.volatility },
        limits: Limits { rate, budget: None, timeout: rpc.timeout, bytes: rpc.bytes },
        schedule,
        membership: None,
        crud: None,
        finds: None,
        queue: None,
        counter: None,
        gdpr: None,
        sync: None,
    })
}

fn by_itself(
    builder: &mut Builder<'_>,
    schedule: Schedule,
    mode: &Mode,
    arguments: &[Argument],
) -> Option<Schedule> {
    if !matches!(mode, Mode::System { .. }) {
        builder.error(
            codes::SCHEDULE,
            schedule.span,
            "a job runs without a user, so no policy could let it do anything",
            "write `mode: SYSTEM` with a `reason`",
        );
        return None;
    }
    if let Some(needed) = arguments.iter().find(|argument| is_required(argument)) {
        builder.found.push(
            Diagnostic::new(
                codes::SCHEDULE,
                schedule.span,
                format!("nobody gives a job its `{}`", needed.graphql),
            )
            .also(needed.span, "required")
            .help("give the argument a default"),
        );
        return None;
    }
    Some(schedule)
}

fn job_names(builder: &mut Builder<'_>, functions: &[Function]) {
    let jobs: Vec<&Schedule> = functions.iter().filter_map(|function| function.schedule.as_ref()).collect();
    for (i, job) in jobs.iter().enumerate() {
        if let Some(first) = jobs[..i].iter().find(|other| other.name == job.name) {
            builder.found.push(
                Diagnostic::new(
                    codes::NAME_COLLISION,
                    job.span,
                    format!("two jobs are called `{}`", job.name),
                )
                .label("the second")
                .also(first.span, "the first")
                .help("rename one: the second would replace the first"),
            );
        }
    }
}

fn is_required(argument: &Argument) -> bool {
    !argument.nullable && argument.default.is_none()
}

pub(crate) fn arguments<'a>(
    builder: &mut Builder<'a>,
    written: &'a [InputValue],
    id: FunctionId,
) -> Option<Vec<Argument>> {
    let mut arguments: Vec<Argument> = Vec::with_capacity(written.len());
    let mut complete = true;
    for value in written {
        let Some(argument) = argument(builder, value, id) else {
            complete = false;
            continue;
        };
        if let Some(first) = arguments.iter().find(|other| other.name == argument.name) {
            builder.found.push(
                Diagnostic::new(
                    codes::NAME_COLLISION,
                    argument.span,
                    format!(
                        "`{}` and `{}` are both `{}` in the database",
                        first.graphql, argument.graphql, argument.name
                    ),
                )
                .also(first.span, "the first")
                .help("rename one"),
            );
        }
        if let Some(optional) = arguments.iter().find(|other| !is_required(other))
            && is_required(&argument)
        {
            builder.found.push(
                Diagnostic::new(
                    codes::ARGUMENT_ORDER,
                    argument.span,
                    format!(
                        "`{}` is required and stands after `{}`, which is not",
                        argument.graphql, optional.graphql
                    ),
                )
                .also(optional.span, "may be left out")
                .note("Postgres demands a default for every parameter after one that has one")
                .help("put required arguments first"),
            );
        }
        arguments.push(argument);
    }
    complete.then_some(arguments)
}

/// Did the last statement find a row? Declared beside the parameters, so that even `f.found` means it
/// (<https://www.postgresql.org/docs/15/plpgsql-statements.html#PLPGSQL-STATEMENTS-DIAGNOSTICS>).
pub(crate) const FOUND: &str = "found";

fn argument<'a>(builder: &mut Builder<'a>, value: &'a InputValue, id: FunctionId) -> Option<Argument> {
    place::check(builder, &value.directives, place::ARGUMENT, "an argument");
    let shape = builder.shape(&value.ty)?;
    let ty = match shape.meaning {
        Meaning::Builtin(builtin) => Type::Builtin(builtin),
        Meaning::Scalar(id) => Type::Scalar(id),
        Meaning::Enum(id) => Type::Enum(id),
        Meaning::Input(id) => Type::Input(id),
        Meaning::Void => {
            builder.error(
                codes::RESULT,
                value.ty.span,
                "`Void` is a result, no argument",
                "remove the argument",
            );
            return None;
        }
        // Output types were reported by GraphQL's own rules.
        Meaning::Table(_) | Meaning::Composite(_) | Meaning::Interface | Meaning::Root | Meaning::Nothing => {
            return None;
        }
    };
    let slot = Slot { ty, list: shape.list, nullable: shape.nullable, dimensions: None };
    let dimensions = directive::vector::on_argument(builder, value, slot)?;
    let slot = Slot { dimensions: dimensions.map(|it| it.count), ..slot };
    let own = directives(&value.directives, "default").next();
    let default = match (&value.default, own) {
        (Some(default), Some(directive)) => {
            builder.found.push(
                Diagnostic::new(codes::CONFLICT, directive.span, "the default is said twice")
                    .also(default.span, "here too")
                    .help("keep one of them"),
            );
            return None;
        }
        (Some(default), None) => Some(crate::Default::Value(builder.constant(default, slot)?)),
        (None, Some(directive)) => {
            Some(directive::default::decode(builder, directive, slot, Owner::Function(id))?)
        }
        (None, None) => None,
    };
    let mut constraints = Constraints { dimensions, ..Constraints::default() };
    directive::constraints::decode(builder, &value.directives, slot, &mut constraints);
    let name = builder.ident(&names::snake(&value.name.text), value.name.span)?;
    let argument = Argument {
        span: value.name.span,
        graphql: value.name.text.clone(),
        name,
        description: describe(value.description.as_ref(), &value.directives),
        ty,
        list: shape.list,
        nullable: shape.nullable,
        default,
        constraints,
        shape: None,
    };
    let place = value.default.as_ref().map(|it| it.span).or_else(|| own.map(|it| it.span));
    refuse_default(builder, &argument, place);
    Some(argument)
}

/// A default that the constraints beside it keep out.
pub(super) fn refuse_default(builder: &mut Builder<'_>, argument: &Argument, place: Option<Span>) {
    let Some(crate::Default::Value(value)) = &argument.default else { return };
    let Argument { ty, constraints, name, graphql, .. } = argument;
    let refusal = Refusal::by_type(&builder.scalars, *ty, constraints, name, value);
    if let Some((refusal, place)) = refusal.zip(place) {
        builder.found.push(refusal.finding(
            codes::WRONG_DEFAULT,
            &format!("the default of `{graphql}`"),
            place,
        ));
    }
}

pub(crate) fn result<'a>(builder: &mut Builder<'a>, field: &'a Field) -> Option<ResultType> {
    let shape = builder.shape(&field.ty)?;
    let span: Span = field.ty.span;
    let (result, wrong) = match shape.meaning {
        Meaning::Void if shape.list => (ResultShape::Void, Some("a list of nothing")),
        Meaning::Void => (ResultShape::Void, None),
        Meaning::Builtin(builtin) => {
            directive::vector::refuse(builder, builtin, span, "a result")?;
            (ResultShape::Value(Type::Builtin(builtin)), None)
        }
        Meaning::Scalar(id) => (ResultShape::Value(Type::Scalar(id)), None),
        Meaning::Enum(id) => (ResultShape::Value(Type::Enum(id)), None),
        Meaning::Table(id) => (ResultShape::Row(id), None),
        Meaning::Composite(id) => (ResultShape::Composite(id), None),
        Meaning::Interface => (ResultShape::Void, Some("an interface")),
        Meaning::Root => (ResultShape::Void, Some("the schema's functions")),
        // GraphQL's own rules have reported an input type here.
        Meaning::Input(_) | Meaning::Nothing => return None,
    };
    if let Some(what) = wrong {
        builder.error(
            codes::RESULT,
            span,
            format!("a function cannot return {what}"),
            "return a scalar, an enumeration, a table's row, a type of your own, or `Void`",
        );
        return None;
    }
    if shape.list && shape.nullable {
        let right = format!("[{}!]!", shape.name.text);
        builder.found.push(
            Diagnostic::new(codes::NULLABLE_LIST, span, "a set of results may be empty, and is never null")
                .help(format!("write `{right}`"))
                .patch(span, right),
        );
        return None;
    }
    Some(ResultType { span, shape: result, list: shape.list, nullable: shape.nullable })
}

#[cfg(test)]
mod tests {
    use crate::testing::{PEOPLE, build_with, findings, model};
    use crate::{Mode, ResultShape, Volatility};

    #[test]
    fn functions_are_decoded_whole() {
        let model = model(&format!(
            r#"{PEOPLE}
            type Summary {{ total: Int! }}
            type Query {{
              summary: [Summary!]! @rpc(sql: "select 1", language: SQL)
              helper(person: ID): Boolean @private @rpc(sql: "select true", language: SQL, mode: SYSTEM, reason: "read by policies")
            }}
            type Mutation {{
              hire(fullName: String! @length(min: 1), role: Role! = MEMBER): Person!
                @rpc(sql: "begin return null; end", mode: TENANT)
                @guard(require: "full_name <> ''", error: "NAMELESS", status: 422)
            }}
            "#
        ));
        let [summary, helper, hire] = model.functions.as_slice() else { panic!("three") };
        assert!(matches!(summary.result.shape, ResultShape::Composite(_)) && summary.result.list);
        assert_eq!(summary.volatility, Volatility::Stable);
        assert!(
            helper.private
                && matches!(&helper.mode, Mode::System { reason, .. } if reason == "read by policies")
        );
        assert!(helper.result.nullable);
        assert_eq!(hire.arguments[0].name.as_str(), "full_name");
        assert!(hire.arguments[0].constraints.length.is_some() && hire.arguments[1].default.is_some());
        assert_eq!((hire.volatility, hire.guards[0].status), (Volatility::Volatile, 422));
    }

    #[test]
    fn rights_are_explained_or_refused() {
        let with = |rpc: &str| {
            let sdl = format!("{PEOPLE} type Mutation {{ f: Void @rpc(sql: \"begin end\", {rpc}) }}");
            findings(&sdl)
                .iter()
                .map(|finding| finding.split(' ').next().unwrap_or_default().to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(with("mode: TENANT"), ["E0603"]);
        assert_eq!(with("mode: TENANT, roles: [ADMIN]"), [] as [&str; 0]);
        assert_eq!(with("mode: INVOKER"), ["E0603"]);
        assert_eq!(with("mode: SYSTEM, reason: \" \""), ["E0603"]);
        assert_eq!(with("mode: ROWS, reason: \"why\""), ["E0603"]);
        assert_eq!(with("roles: [ADMIN], timeout: \"1 second\""), [] as [&str; 0]);
        assert_eq!(with("roles: [ADMIN], timeout: \"soon\""), ["E0238"]);
        assert_eq!(with("roles: [ADMIN], maxBytes: 0"), ["E0241"]);
        assert_eq!(with("file: \"x.sql\""), ["E0247"]);
    }

    #[test]
    fn a_row_with_a_private_field_is_no_result() {
        let with = |query: &str| {
            findings(&format!(
                "{PEOPLE} type Key @table {{ id: ID! hash: String @private }} type Query {{ {query} }}"
            ))
        };
        assert_eq!(with("keys: [Key!]! @rpc(sql: \"select 1\", language: SQL)"), ["E0606 [Key!]!"]);
        assert_eq!(with("keys: [Key!]! @private @rpc(sql: \"select 1\", language: SQL)"), [] as [&str; 0]);
    }

    #[test]
    fn who_is_not_signed_in_has_no_role() {
        let with = |rpc: &str| {
            findings(&format!(
                "{PEOPLE} type Query {{ f: Int @rpc(sql: \"select 1\", language: SQL, {rpc}) }}"
            ))
        };
        assert_eq!(with("to: [ANON]"), [] as [&str; 0]);
        assert_eq!(with("to: [ANON], roles: [ADMIN]"), ["E0237 to: [ANON]"]);
    }

    #[test]
    fn a_body_in_a_file_keeps_its_places() {
        let sdl = "type Query { f: Int! @rpc(file: \"../rpc/f.sql\", language: SQL) }";
        let right = build_with(sdl, &[("schemas/rpc/f.sql", "select 1\r\n")]);
        assert_eq!(right.found, []);
        assert_eq!(right.model.unwrap().functions[0].body.text, "select 1\n");
        let wrong = build_with(sdl, &[("schemas/rpc/f.sql", "select 1\r\n  from from\r\n")]);
        let span = wrong.found[0].span().unwrap();
        assert_eq!(wrong.sources.get(span.file).name(), "schemas/rpc/f.sql");
        assert!(wrong.sources.location(span.file, span.start).line == 2, "{:?}", wrong.found);
        assert_eq!(build_with(sdl, &[]).found[0].code.as_str(), "E0245");
    }
}
