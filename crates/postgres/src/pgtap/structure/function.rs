//! Functions: their signature, what Postgres may assume, with whose rights they run, who may run them.

use catalog::{Catalog, Function, Language, Parameter, Returns, Volatility};

use super::{comment_is, description, sorted};
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::script::Script;

pub(super) fn functions(catalog: &Catalog, script: &mut Script) {
    for function in &catalog.functions {
        self::function(function, script);
    }
}

/// The spelling under which Postgres keeps a setting.
fn setting_name(name: &str) -> &str {
    match name {
        "datestyle" => "DateStyle",
        "timezone" => "TimeZone",
        other => other,
    }
}

/// `seo.broadcast_delegation(uuid, uuid, text)`
pub(crate) fn signature(function: &Function) -> Code {
    let types = function.parameters.iter().map(|Parameter { ty, .. }| ty);
    code!("{}({})", function.name, Code::join(types, ", "))
}

fn function(function: &Function, script: &mut Script) {
    let Function {
        name,
        parameters,
        returns,
        language,
        volatility,
        parallel_safe,
        security_definer,
        settings,
        owner,
        body: _,
        execute,
        role: _,
        comment,
        origin,
    } = function;
    let signature = signature(function);
    let names = Code::join(parameters.iter().map(|parameter| text(parameter.name.as_str())), ", ");
    script.is(
        origin.span,
        code!(
            "(select array(select unnest(p.proargnames[1:p.pronargs])) from pg_proc p where p.oid = to_regprocedure({}))",
            text(&signature)
        ),
        code!("array[{}]::text[]", names),
        format_args!("function {signature} exists, with its parameters' names"),
    );
    let optional = parameters.iter().filter(|parameter| parameter.default.is_some()).count();
    script.is(
        origin.span,
        code!(
            "(select p.pronargdefaults from pg_proc p where p.oid = to_regprocedure({}))",
            text(&signature)
        ),
        code!("{}::smallint", optional),
        format_args!("function {name} may be called without {optional} of its arguments"),
    );
    let (set, ty) = match returns {
        Returns::Void => ("", "void".to_owned()),
        Returns::Trigger => ("", "trigger".to_owned()),
        Returns::One(ty) => ("", ty.to_string()),
        Returns::Set(ty) => ("setof ", ty.to_string()),
    };
    let language = match language {
        Language::Plpgsql => "plpgsql",
        Language::Sql => "sql",
    };
    let volatility = match volatility {
        Volatility::Volatile => "volatile",
        Volatility::Stable => "stable",
        Volatility::Immutable => "immutable",
    };
    let properties = format!(
        " {language} {volatility}{}{} owned by ",
        if *parallel_safe { " parallel safe" } else { "" },
        if *security_definer { " security definer" } else { "" },
    );
    // As pg_proc keeps them: `name=value`, in the order in which they were set.
    let settings: String = settings
        .iter()
        .filter_map(|(name, value)| Some(format!(" {}={}", setting_name(name.as_str()), value.as_text()?)))
        .collect();
    let settings = format!(" set search_path=pg_catalog, pg_temp{settings}");
    let owner_name =
        owner.as_ref().map_or_else(|| code!("current_user"), |owner| code!("{}", text(owner.as_str())));
    script.is(
        origin.span,
        code!("pg_temp.function_of({})", text(&signature)),
        code!(
            "{} || format_type(to_regtype({}), null) || {} || {} || {}",
            text(set),
            // A result keeps no digits: numeric(5,2) returns numeric.
            text(ty.split_once('(').map_or(ty.as_str(), |(name, _)| name)),
            text(&properties),
            owner_name,
            text(&settings)
        ),
        format_args!("function {name} is {volatility}, with the rights that were declared"),
    );
    let owned_by = owner.as_ref().map(|owner| owner.as_str());
    let executors = sorted(execute.iter().filter(|role| Some(role.as_str()) != owned_by));
    let expected = if executors.is_empty() { "nobody" } else { executors.as_str() };
    script.is(
        origin.span,
        code!("pg_temp.executors_of({})", text(&signature)),
        text(expected),
        format_args!("function {name} may be executed by {expected}"),
    );
    if let Some(comment) = comment {
        let object = code!("to_regprocedure({})", text(&signature));
        comment_is(
            script,
            origin.span,
            &description(&object, "pg_proc"),
            comment,
            &format!("function {name}"),
        );
    }
}
