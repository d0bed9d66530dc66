//! Fields of Query and Mutation: the function around the schema's own body.
//!
//! What the function checks before the body, in this order: a signed-in caller (PT401), the size of the arguments (PT413), a role
//! (PT403), how often it was called (PT429), required arguments (PT400), argument constraints (PT400), guards (their own status).

use catalog::{Catalog, Function, Language, Parameter, Returns, Volatility};
use model::{
    Argument, ArgumentShape, Builtin, Constraints, Guard, Limits, Mode, Model, ResultShape, ResultType,
    TenantOf, Type,
};
use rayon::prelude::*;
use sql::{Expr, Literal, QualifiedName, Sql, TypeName, expr, ident, stmt};

use super::constraint::{length_condition, pattern_condition, range_condition};
use super::scope::text;
use super::scope::{comment, trimmed};
use super::types::{parameter_type, value_type};
use super::violation::Violations;
use super::{Scope, table};

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    let ordered = super::function_order::order(scope.model);
    catalog.functions.par_extend(ordered.par_iter().flat_map_iter(|function| lower_one(scope, function)));
    for function in ordered {
        if let Some(schedule) = &function.schedule {
            catalog.jobs.push(catalog::Job {
                name: schedule.name.clone(),
                cron: schedule.cron.clone(),
                function: name(scope, function),
                origin: origin(function),
            });
        }
    }
}

/// The function's full name.
pub(crate) fn name(scope: &Scope<'_>, function: &model::Function) -> QualifiedName {
    if function.private { scope.private(&function.name) } else { scope.public(&function.name) }
}

fn origin(function: &model::Function) -> catalog::Origin {
    let root = match function.kind {
        model::FunctionKind::Query => "Query",
        model::FunctionKind::Mutation => "Mutation",
    };
    catalog::Origin { element: format!("{root}.{}", function.graphql), span: Some(function.span) }
}

/// The function, and where its rows are masked the one behind it.
fn lower_one(scope: &Scope<'_>, function: &model::Function) -> Vec<Function> {
    let made = Made { checks: prologue(scope, function), asks_role: true, handles: true };
    super::mask::split(scope, function, assemble(scope, function, made))
}

/// What a function is made of.
struct Made {
    /// The checks before the body.
    checks: Vec<Check>,
    /// Does a body that comes with `@membership` ask for the role once more?
    asks_role: bool,
    /// Does it answer for Postgres?
    handles: bool,
}

/// What a check before a body looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Looks {
    /// Who calls, and as what.
    Caller,
    /// What he says.
    Argument,
    /// What the schema's own guard asks.
    Guard,
    /// Nothing: it notes which tenant the call is for.
    Tenant,
}

/// A check before a body.
#[derive(Debug, Clone)]
pub(crate) struct Check {
    pub(crate) looks: Looks,
    /// The error it raises; none for what raises none.
    pub(crate) error: Option<String>,
    /// Its condition, for people.
    pub(crate) condition: Sql,
    sql: Sql,
}

/// The function without one of its checks, for each of them. What a body that comes with `@membership` asks once more under the
/// tenant's lock goes with the check that it repeats.
pub(crate) fn unchecked(scope: &Scope<'_>, function: &model::Function) -> Vec<(Check, Function)> {
    let checks = prologue(scope, function);
    let without = |at: usize| {
        let mut rest = checks.clone();
        let check = rest.remove(at);
        let asks_role = check.error.as_deref() != Some(FORBIDDEN);
        (check, what_the_author_wrote(scope, function, Made { checks: rest, asks_role, handles: true }))
    };
    (0..checks.len()).map(without).collect()
}

/// Where rows are masked, the function behind the one that masks them: checks and answers stand there.
fn what_the_author_wrote(scope: &Scope<'_>, function: &model::Function, made: Made) -> Function {
    let whole = assemble(scope, function, made);
    let name = super::mask::behind(scope, function);
    let parts = super::mask::split(scope, function, whole.clone());
    parts.into_iter().find(|part| part.name == name).unwrap_or(whole)
}

/// The function as it would be if its caller were told what Postgres says; none where that is so.
pub(crate) fn unhandled(scope: &Scope<'_>, function: &model::Function) -> Option<Function> {
    scope.violations(function)?;
    let made = Made { checks: prologue(scope, function), asks_role: true, handles: false };
    Some(what_the_author_wrote(scope, function, made))
}

/// The error of whoever has none of the roles.
const FORBIDDEN: &str = "FORBIDDEN";

fn assemble(scope: &Scope<'_>, function: &model::Function, made: Made) -> Function {
    let Made { checks, asks_role, handles } = made;
    let prologue: Vec<Sql> = checks.into_iter().map(|check| check.sql).collect();
    let model::Function {
        span: _,
        graphql: _,
        name: _,
        description,
        module: _,
        kind: _,
        private,
        arguments,
        result,
        body,
        mode,
        roles: _,
        tenant: _,
        anonymous,
        service: _,
        guards: _,
        examples: _,
        volatility,
        limits,
        schedule: _,
        membership,
        crud,
        finds,
        queue,
        counter,
        gdpr,
        sync,
    } = function;
    let Limits { rate: _, budget: _, timeout, bytes: _ } = limits;
    let made = if let Some(call) = membership {
        super::membership::body(scope, function, *call, asks_role)
    } else if let Some(call) = crud {
        Some(super::crud::body(scope, function, *call))
    } else if let Some(call) = queue {
        super::queue::body(scope, function, *call)
    } else if let Some(call) = counter {
        Some(super::counter::body(scope, function, *call))
    } else if let Some(call) = gdpr {
        super::gdpr::body(scope, function, *call)
    } else if let Some(call) = sync {
        super::sync::body(scope, function, *call)
    } else {
        finds.and_then(|call| super::find::body(scope, function, call))
    };
    let text = made.map_or_else(|| trimmed(&body.text), |made| made.to_string());
    let handler = scope.violations(function).filter(|_| handles).map(Violations::handler);
    let around = Around { prologue, handler };
    let (language, text) = match (body.language, around.is_nothing()) {
        (model::Language::Sql, true) => (Language::Sql, text),
        (model::Language::Sql, false) => (Language::Plpgsql, around.query(scope, result, &text)),
        (model::Language::Plpgsql, true) => (Language::Plpgsql, text),
        (model::Language::Plpgsql, false) => (Language::Plpgsql, around.block(&text)),
    };
    Function {
        name: name(scope, function),
        parameters: arguments.iter().map(|argument| parameter(scope, argument)).collect(),
        returns: returns(scope, result),
        language,
        volatility: match volatility {
            model::Volatility::Volatile => Volatility::Volatile,
            model::Volatility::Stable => Volatility::Stable,
            model::Volatility::Immutable => Volatility::Immutable,
        },
        parallel_safe: false,
        security_definer: *mode != Mode::Invoker,
        // A timeout is of no force in a call that has begun; PostgREST reads it and gives it to the transaction.
        settings: timeout
            .iter()
            .filter_map(|timeout| {
                let text = format!("{}s", super::maintenance::seconds(timeout));
                Some((ident!("statement_timeout"), Literal::text(&text).ok()?))
            })
            .chain(crud.map_or_else(Vec::new, super::crud::settings))
            .collect(),
        owner: match mode {
            Mode::Rows => Some(scope.api_role.clone()),
            Mode::Tenant => Some(scope.tenant_role.clone()),
            Mode::System { .. } | Mode::Invoker => None,
        },
        body: text,
        execute: if *private {
            scope
                .readers()
                .iter()
                .filter(|role| {
                    **role == scope.api_role
                        || **role == scope.tenant_role
                        || scope.model.is_asked_by(role.as_str(), function)
                })
                .cloned()
                .collect()
        } else if function.is_for_service() {
            vec![ident!("service_role")]
        } else {
            let anybody = anonymous.then(|| ident!("anon"));
            anybody.into_iter().chain([ident!("authenticated"), ident!("service_role")]).collect()
        },
        role: catalog::FunctionRole::Rpc,
        comment: comment(description.as_ref()),
        origin: origin(function),
    }
}

fn parameter(scope: &Scope<'_>, argument: &Argument) -> Parameter {
    let Argument { name, ty, list, nullable, default, .. } = argument;
    Parameter {
        name: name.clone(),
        ty: parameter_type(scope, *ty, *list),
        default: match default {
            Some(default) => Some(table::lower_default(scope, default, *ty, *list)),
            None if *nullable => Some(expr!("null")),
            None => None,
        },
    }
}

/// The SQL type of a result.
pub(crate) fn returns(scope: &Scope<'_>, result: &ResultType) -> Returns {
    let ResultType { span: _, shape, list, nullable: _ } = result;
    let one = match shape {
        ResultShape::Void => return Returns::Void,
        ResultShape::Value(ty) => value_type(scope, *ty, false),
        ResultShape::Row(id) => TypeName::qualified(&scope.table_name(*id)),
        ResultShape::Composite(id) => TypeName::qualified(&scope.row_of(*id)),
    };
    if *list { Returns::Set(one) } else { Returns::One(one) }
}

fn prologue(scope: &Scope<'_>, function: &model::Function) -> Vec<Check> {
    let mut checks = Vec::new();
    let served = function.is_for_service();
    if !function.private && !served && !function.anonymous {
        let nobody = expr!("{}() is null", scope.uid());
        checks.push(Check::refusing(Looks::Caller, &nobody, 401, "NOT_SIGNED_IN", "Sign in first."));
    }
    let roles =
        function.roles.iter().filter_map(|id| Literal::text(&scope.model.roles[id.index()].name).ok());
    let roles = Sql::join(roles, ", ");
    let tenant = super::membership::tenant_of_call(scope, function);
    let outside = match (&tenant, function.roles.is_empty()) {
        (Some(tenant), false) => Some(expr!(
            "({} = any (array(select {}(array[{}])))) is not true",
            tenant,
            scope.tenants_as(),
            roles
        )),
        (Some(tenant), true) => {
            Some(expr!("({} = any (array(select {}()))) is not true", tenant, scope.tenants()))
        }
        (None, false) => Some(expr!("not exists (select from {}(array[{}]))", scope.tenants_as(), roles)),
        (None, true) => None,
    };
    checks.extend(size_check(scope, function));
    // Without the tenant nobody could say which role the caller has.
    let first = function.tenant.map(TenantOf::argument);
    if let Some(argument) = first.and_then(|at| function.arguments.get(at)) {
        checks.extend(argument_checks(scope, function, argument));
    }
    if let Some(outside) = outside {
        let detail = "Your role does not allow this.";
        checks.push(Check::refusing(Looks::Caller, &outside, 403, FORBIDDEN, detail));
    }
    checks.extend(super::membership::narrowing(scope, function, tenant.as_ref()).map(|sql| Check {
        looks: Looks::Tenant,
        error: None,
        condition: sql.clone(),
        sql,
    }));
    checks.extend(super::rate_limit::counting(scope, function).map(|sql| Check {
        looks: Looks::Caller,
        error: Some("RATE_LIMITED".to_owned()),
        condition: sql.clone(),
        sql,
    }));
    for (_, argument) in function.arguments.iter().enumerate().filter(|(at, _)| Some(*at) != first) {
        checks.extend(argument_checks(scope, function, argument));
    }
    for guard in &function.guards {
        let Guard { span: _, require, error, status, message } = guard;
        let sentence = message.as_deref().unwrap_or("This is not permitted.");
        let refused = expr!("({}) is not true", require);
        checks.push(Check::refusing(Looks::Guard, &refused, *status, error, sentence));
    }
    checks
}

/// Arguments that are as large as the caller likes have a size together.
fn size_check(scope: &Scope<'_>, function: &model::Function) -> Option<Check> {
    if function.private || function.schedule.is_some() {
        return None;
    }
    let bytes = function.limits.bytes;
    let large: Vec<&Argument> =
        function.arguments.iter().filter(|argument| is_unbounded(scope.model, argument)).collect();
    let together = large.iter().try_fold(0, |sum, argument| Some(sum + most_bytes(scope.model, argument)?));
    if together.is_some_and(|most: u32| most <= bytes) {
        return None;
    }
    let sizes = large
        .iter()
        .map(|argument| expr!("coalesce(pg_column_size({}.{}), 0)", function.name, argument.name));
    let sizes: Vec<Expr> = sizes.collect();
    let large = expr!("{} > {}", Sql::join(sizes, " + "), bytes);
    let detail = format!("The arguments have more than {bytes} bytes.");
    Some(Check::refusing(Looks::Argument, &large, 413, "PAYLOAD_TOO_LARGE", &detail))
}

/// What a large value cannot exceed, if there is such a number.
fn most_bytes(model: &Model, argument: &Argument) -> Option<u32> {
    // Postgres takes 131,072 digits before the point and 16,383 after it, and keeps four in two bytes (manual, section 8.1.2).
    const NUMERIC: u32 = 74_000;
    (!argument.list && model.builtin(argument.ty) == Builtin::Decimal).then_some(NUMERIC)
}

/// May it be as large as the caller likes, or nearly?
pub(crate) fn is_unbounded(model: &Model, argument: &Argument) -> bool {
    if argument.list {
        return true;
    }
    match model.builtin(argument.ty) {
        Builtin::Json | Builtin::Bytes | Builtin::Decimal => true,
        Builtin::Text | Builtin::Email | Builtin::Url => {
            let bounded = argument.constraints.length.as_ref().is_some_and(|length| length.max.is_some());
            !bounded && !matches!(argument.ty, Type::Enum(_))
        }
        Builtin::Uuid
        | Builtin::Integer
        | Builtin::BigInt
        | Builtin::Float
        | Builtin::Boolean
        | Builtin::DateTime
        | Builtin::Date
        | Builtin::Time
        | Builtin::Duration
        | Builtin::Inet
        // What has other dimensions is refused, and Postgres has read no more than 16,000 of them.
        | Builtin::Vector => false,
    }
}

fn argument_checks(scope: &Scope<'_>, function: &model::Function, argument: &Argument) -> Vec<Check> {
    let Argument {
        span: _,
        graphql,
        name,
        description: _,
        ty,
        list,
        nullable,
        default: _,
        constraints,
        shape,
    } = argument;
    // Behind the function's name no column can capture it.
    let value = expr!("{}.{}", function.name, name);
    let mut checks = Vec::new();
    if !nullable {
        let detail = format!("{graphql} is required.");
        let missing = expr!("{} is null", value);
        checks.push(Check::refusing(Looks::Argument, &missing, 400, "ARGUMENT_NULL", &detail));
    }
    let detail = format!("{graphql} is not a valid value.");
    let Constraints { length, range, pattern, dimensions, checks: conditions } = constraints;
    let mut invalid: Vec<Expr> = Vec::new();
    if *list {
        // Neither holes nor lists of lists, which `array_position` refuses to look into. In brackets, since plpgsql ends a
        // condition at the first THEN outside of them.
        invalid.push(expr!(
            "(case when array_ndims({}) > 1 then true else array_position({}, null) is not null end)",
            value,
            value
        ));
    }
    invalid.extend(length.as_ref().map(|length| expr!("not ({})", length_condition(name, length))));
    invalid.extend(range.as_ref().map(|range| expr!("not ({})", range_condition(name, range))));
    invalid.extend(pattern.as_ref().map(|pattern| expr!("not ({})", pattern_condition(name, pattern))));
    // The functions of the extension are out of reach for the role that functions run as, its casts are not.
    invalid.extend(dimensions.map(|it| expr!("cardinality({}::real[]) <> {}", value, it.count)));
    invalid.extend(conditions.iter().map(|check| expr!("not ({})", check.condition)));
    if let Type::Enum(id) = ty {
        let declared = &scope.model.enums[id.index()];
        let values = declared.values.iter().filter_map(|v| Literal::text(&v.stored).ok());
        let allowed = Sql::join(values, ", ");
        if !declared.native {
            invalid.push(if *list {
                expr!("not ({} <@ array[{}])", value, allowed)
            } else {
                expr!("{} <> all (array[{}])", value, allowed)
            });
        }
    }
    if let Some(ArgumentShape::Order(table, fields)) = shape {
        let orders = scope.model.table(*table).orders(fields);
        let words = orders.iter().filter_map(|order| Literal::text(&order.word).ok());
        invalid.push(expr!("{} <> all (array[{}])", value, Sql::join(words, ", ")));
    }
    let mut filled = Vec::new();
    if let Type::Input(id) = ty
        && let Some(whole) = super::input::with_defaults(scope, *id, &value, *list)
    {
        filled.push(Check {
            looks: Looks::Argument,
            error: None,
            condition: stmt!("{}", whole),
            sql: stmt!("{} := {};", value, whole),
        });
    }
    // What a private helper is given, the schema's own SQL says.
    if function.private {
        return filled;
    }
    for condition in invalid {
        checks.push(Check::refusing(Looks::Argument, &condition, 400, "ARGUMENT_INVALID", &detail));
    }
    checks.extend(filled);
    if let Type::Input(id) = ty {
        let wrong = super::input::wrong(scope, *id, &value, argument);
        let sql = stmt!(
            "if {} is not null then\n    \
               raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = {};\n  \
             end if;",
            wrong,
            wrong
        );
        let condition = expr!("{} is not null", wrong);
        checks.push(Check {
            looks: Looks::Argument,
            error: Some("ARGUMENT_INVALID".to_owned()),
            condition: (&condition).into(),
            sql,
        });
    }
    if let Type::Scalar(_) | Type::Builtin(model::Builtin::Email | model::Builtin::Url) = ty {
        // The domain's own condition decides; its message would show the value.
        let message = text(&detail);
        let ty = value_type(scope, *ty, *list);
        let sql = stmt!(
            "begin\n    \
               perform {}::{};\n  \
             exception when check_violation or not_null_violation then\n    \
               raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = {};\n  \
             end;",
            value,
            ty,
            message
        );
        checks.push(Check {
            looks: Looks::Argument,
            error: Some("ARGUMENT_INVALID".to_owned()),
            condition: stmt!("{}::{}", value, ty),
            sql,
        });
    }
    checks
}

impl Check {
    fn refusing(looks: Looks, condition: &Expr, status: u16, code: &str, detail: &str) -> Self {
        Self {
            looks,
            error: Some(code.to_owned()),
            condition: condition.into(),
            sql: refuse(condition, status, code, detail),
        }
    }
}

/// `if … then raise …; end if;` with a fixed message: nothing of anybody's row reaches the caller.
pub(crate) fn refuse(condition: &Expr, status: u16, code: &str, detail: &str) -> Sql {
    stmt!(
        "if {} then\n    raise sqlstate {} using message = {}, detail = {};\n  end if;",
        condition,
        text(&format!("PT{status}")),
        text(code),
        text(detail)
    )
}

/// What stands around a body.
struct Around {
    /// The checks before it.
    prologue: Vec<Sql>,
    /// What becomes of what it runs into.
    handler: Option<Sql>,
}

impl Around {
    fn is_nothing(&self) -> bool {
        self.prologue.is_empty() && self.handler.is_none()
    }

    fn block(&self, body: &str) -> String {
        self.around(&format!("{body};"))
    }

    // A query behind checks: its rows, or its one row or value, are the result.
    fn query(&self, scope: &Scope<'_>, result: &ResultType, query: &str) -> String {
        match returns(scope, result) {
            Returns::Set(_) => self.around(&format!("  return query\n{query};")),
            Returns::One(ty) => {
                let name = scope.locals().and_words(query).name("v_result");
                let body = self.around(&format!(
                    "  select * into {name} from (\n{query}\n  ) as result;\n  return {name};"
                ));
                format!("declare\n  {name} {ty};\n{body}")
            }
            Returns::Void | Returns::Trigger => {
                self.around(&format!("  perform * from (\n{query}\n  ) as result;"))
            }
        }
    }

    fn around(&self, body: &str) -> String {
        let mut checks: String = self.prologue.iter().map(|check| format!("  {check}\n")).collect();
        if !checks.is_empty() {
            checks.push('\n');
        }
        let handler = self.handler.iter().map(|handler| format!("\n{handler}")).collect::<String>();
        format!("begin\n{checks}{body}{handler}\nend")
    }
}
