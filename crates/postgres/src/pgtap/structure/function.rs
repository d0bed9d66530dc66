//! Functions: their signature, what Postgres may assume, with whose rights they run, who may run them.

use catalog::{Catalog, Function, Language, Parameter, Returns, Volatility};

use super::{given, sorted};
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::script::Script;
use sql::Ident;

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
        name: _,
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
    let optional = parameters.iter().filter(|parameter| parameter.default.is_some()).count();
    let (set, ty) = match returns {
        Returns::Void => ("", "void".to_owned()),
        Returns::Trigger => ("", "trigger".to_owned()),
        Returns::One(ty) => ("", ty.to_string()),
        Returns::Set(ty) => ("setof ", ty.to_string()),
    };
    // A result keeps no digits: numeric(5,2) returns numeric.
    let ty = ty.split_once('(').map_or(ty.as_str(), |(name, _)| name);
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
        "{language} {volatility}{}{}",
        if *parallel_safe { " parallel safe" } else { "" },
        if *security_definer { " security definer" } else { "" },
    );
    // As pg_proc keeps them: `name=value`, in the order in which they were set.
    let settings: String = settings
        .iter()
        .filter_map(|(name, value)| Some(format!(" {}={}", setting_name(name.as_str()), value.as_text()?)))
        .collect();
    let owned_by = owner.as_ref().map(Ident::as_str);
    let executors = sorted(execute.iter().filter(|role| Some(role.as_str()) != owned_by));
    let call = code!(
        "pg_temp.function_is({}, array[{}]::text[], {}, {}, {}, {}, {}, {}, {})",
        text(&signature),
        names,
        optional,
        text(format_args!("{set}{ty}")),
        text(&properties),
        owned_by.map_or_else(|| code!("null"), |owner| code!("{}", text(owner))),
        text(format_args!(" set search_path=pg_catalog, pg_temp{settings}")),
        text(if executors.is_empty() { "nobody" } else { executors.as_str() }),
        given(comment.as_ref())
    );
    script.prove(origin.span, vec![origin.span; 4 + usize::from(comment.is_some())], call);
}
