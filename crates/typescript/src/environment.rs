//! The template environment for TypeScript: values are typed, a bare string cannot be printed.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Object, ObjectRepr};
use minijinja::{Environment, Error, ErrorKind, Output, State, UndefinedBehavior, Value};

use crate::text::TsText;

/// What the formatter prints. Only the pieces of [`crate::text`] make it.
#[derive(Debug)]
pub(crate) enum SafeText {
    Own(Cow<'static, str>),
    /// A name, which is made once and printed often.
    Shared(Arc<str>),
}

impl SafeText {
    fn as_str(&self) -> &str {
        match self {
            Self::Own(text) => text,
            Self::Shared(text) => text,
        }
    }
}

impl From<String> for SafeText {
    fn from(text: String) -> Self {
        Self::Own(text.into())
    }
}

impl From<Cow<'static, str>> for SafeText {
    fn from(text: Cow<'static, str>) -> Self {
        Self::Own(text)
    }
}

impl From<Arc<str>> for SafeText {
    fn from(text: Arc<str>) -> Self {
        Self::Shared(text)
    }
}

impl Object for SafeText {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Plain
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a template can be given: pieces, answers to `if`, lists and views of these. A string is none of them.
pub(crate) trait Part {
    fn into_value(self) -> Value;
}

impl Part for bool {
    fn into_value(self) -> Value {
        Value::from(self)
    }
}

impl<P: Part> Part for Option<P> {
    fn into_value(self) -> Value {
        self.map_or(Value::from(()), Part::into_value)
    }
}

impl<P: Part> Part for Vec<P> {
    fn into_value(self) -> Value {
        Value::from(self.into_iter().map(Part::into_value).collect::<Vec<_>>())
    }
}

/// Declares what a template sees. A view holds [`Part`]s alone.
macro_rules! view {
    ($(#[$meta:meta])* $vis:vis struct $name:ident $(<$lifetime:lifetime>)? {
        $($(#[$field_meta:meta])* $field:ident: $ty:ty,)*
    }) => {
        $(#[$meta])*
        $vis struct $name $(<$lifetime>)? {
            $($(#[$field_meta])* $field: $ty,)*
        }

        impl $(<$lifetime>)? $crate::environment::Part for $name $(<$lifetime>)? {
            fn into_value(self) -> minijinja::Value {
                let Self { $($field),* } = self;
                $(let $field = $crate::environment::Part::into_value($field);)*
                minijinja::context! { $($field),* }
            }
        }
    };
}
pub(crate) use view;

/// A template of `templates/ts`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Template {
    ObjectType,
    AliasType,
    EnumType,
    Types,
    TableSchema,
    ObjectSchema,
    ValueSchema,
    Schemas,
    DatabaseTable,
    DatabaseFunction,
    Database,
    Client,
    ClientRpc,
    Supabase,
    Postgres,
    Realtime,
    Storage,
    Edge,
    EdgeWebhook,
    EdgeHandler,
    EdgeEntry,
    EdgeImports,
    Codecs,
    Index,
}

impl Template {
    const ALL: [Self; 24] = [
        Self::ObjectType,
        Self::AliasType,
        Self::EnumType,
        Self::Types,
        Self::TableSchema,
        Self::ObjectSchema,
        Self::ValueSchema,
        Self::Schemas,
        Self::DatabaseTable,
        Self::DatabaseFunction,
        Self::Database,
        Self::Client,
        Self::ClientRpc,
        Self::Supabase,
        Self::Postgres,
        Self::Realtime,
        Self::Storage,
        Self::Edge,
        Self::EdgeWebhook,
        Self::EdgeHandler,
        Self::EdgeEntry,
        Self::EdgeImports,
        Self::Codecs,
        Self::Index,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::ObjectType => "ts/object_type.ts.j2",
            Self::AliasType => "ts/alias_type.ts.j2",
            Self::EnumType => "ts/enum_type.ts.j2",
            Self::Types => "ts/types.ts.j2",
            Self::TableSchema => "ts/table_schema.ts.j2",
            Self::ObjectSchema => "ts/object_schema.ts.j2",
            Self::ValueSchema => "ts/value_schema.ts.j2",
            Self::Schemas => "ts/schemas.ts.j2",
            Self::DatabaseTable => "ts/database_table.ts.j2",
            Self::DatabaseFunction => "ts/database_function.ts.j2",
            Self::Database => "ts/database.ts.j2",
            Self::Client => "ts/client.ts.j2",
            Self::ClientRpc => "ts/client_rpc.ts.j2",
            Self::Supabase => "ts/supabase.ts.j2",
            Self::Postgres => "ts/postgres.ts.j2",
            Self::Realtime => "ts/realtime.ts.j2",
            Self::Storage => "ts/storage.ts.j2",
            Self::Edge => "ts/edge.ts.j2",
            Self::EdgeWebhook => "ts/edge_webhook.ts.j2",
            Self::EdgeHandler => "ts/edge_handler.ts.j2",
            Self::EdgeEntry => "ts/edge_entry.ts.j2",
            Self::EdgeImports => "ts/edge_imports.json.j2",
            Self::Codecs => "ts/codecs.ts.j2",
            Self::Index => "ts/index.ts.j2",
        }
    }

    fn source(self) -> &'static str {
        match self {
            Self::ObjectType => include_str!("../../../templates/ts/object_type.ts.j2"),
            Self::AliasType => include_str!("../../../templates/ts/alias_type.ts.j2"),
            Self::EnumType => include_str!("../../../templates/ts/enum_type.ts.j2"),
            Self::Types => include_str!("../../../templates/ts/types.ts.j2"),
            Self::TableSchema => include_str!("../../../templates/ts/table_schema.ts.j2"),
            Self::ObjectSchema => include_str!("../../../templates/ts/object_schema.ts.j2"),
            Self::ValueSchema => include_str!("../../../templates/ts/value_schema.ts.j2"),
            Self::Schemas => include_str!("../../../templates/ts/schemas.ts.j2"),
            Self::DatabaseTable => include_str!("../../../templates/ts/database_table.ts.j2"),
            Self::DatabaseFunction => include_str!("../../../templates/ts/database_function.ts.j2"),
            Self::Database => include_str!("../../../templates/ts/database.ts.j2"),
            Self::Client => include_str!("../../../templates/ts/client.ts.j2"),
            Self::ClientRpc => include_str!("../../../templates/ts/client_rpc.ts.j2"),
            Self::Supabase => include_str!("../../../templates/ts/supabase.ts.j2"),
            Self::Postgres => include_str!("../../../templates/ts/postgres.ts.j2"),
            Self::Realtime => include_str!("../../../templates/ts/realtime.ts.j2"),
            Self::Storage => include_str!("../../../templates/ts/storage.ts.j2"),
            Self::Edge => include_str!("../../../templates/ts/edge.ts.j2"),
            Self::EdgeWebhook => include_str!("../../../templates/ts/edge_webhook.ts.j2"),
            Self::EdgeHandler => include_str!("../../../templates/ts/edge_handler.ts.j2"),
            Self::EdgeEntry => include_str!("../../../templates/ts/edge_entry.ts.j2"),
            Self::EdgeImports => include_str!("../../../templates/ts/edge_imports.json.j2"),
            Self::Codecs => include_str!("../../../templates/ts/codecs.ts.j2"),
            Self::Index => include_str!("../../../templates/ts/index.ts.j2"),
        }
    }
}

/// Templates that somebody wrote anew: name to text.
pub type Overrides = BTreeMap<String, String>;

/// The templates by name, `ts/types.ts.j2`, with their texts.
pub fn templates() -> impl Iterator<Item = (&'static str, &'static str)> {
    Template::ALL.into_iter().map(|template| (template.name(), template.source()))
}

/// The templates, ready to render.
#[derive(Debug)]
pub(crate) struct Templates(Cow<'static, Environment<'static>>);

impl Templates {
    /// # Errors
    /// When a template has a syntax error.
    pub(crate) fn new(overrides: &Overrides) -> Result<Self, Error> {
        static BUILT_IN: OnceLock<Environment<'static>> = OnceLock::new();
        if !overrides.is_empty() {
            return Self::environment(overrides).map(Cow::Owned).map(Self);
        }
        if let Some(environment) = BUILT_IN.get() {
            return Ok(Self(Cow::Borrowed(environment)));
        }
        let made = Self::environment(overrides)?;
        Ok(Self(Cow::Borrowed(BUILT_IN.get_or_init(|| made))))
    }

    fn environment(overrides: &Overrides) -> Result<Environment<'static>, Error> {
        let mut environment = Environment::new();
        environment.set_syntax(
            SyntaxConfig::builder()
                .trim_blocks(true)
                .lstrip_blocks(true)
                .keep_trailing_newline(false)
                .build()?,
        );
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_formatter(print_typed);
        for template in Template::ALL {
            let own = overrides.get(template.name());
            let source = own.map_or(Cow::Borrowed(template.source()), |own| Cow::Owned(own.clone()));
            environment.add_template_owned(template.name(), source)?;
        }
        Ok(environment)
    }

    /// # Errors
    /// When the template names what the view does not hold, or prints an untyped value.
    pub(crate) fn render(&self, template: Template, view: impl Part) -> Result<TsText, Error> {
        let grown = self.0.get_template(template.name())?.render(view.into_value())?;
        // What stands between blocks is the business of the template around them.
        let said = grown.trim_end_matches('\n');
        // Thousands are kept until they are put together, and a file gets its last newline. To shrink it would not do: an allocator
        // leaves a text where it is that fills half of its room.
        let mut text = String::with_capacity(said.len() + 1);
        text.push_str(said);
        Ok(TsText::assemble(text))
    }
}

fn print_typed(out: &mut Output<'_>, _: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    if let Some(safe) = value.downcast_object_ref::<SafeText>() {
        return out.write_str(safe.as_str()).map_err(Error::from);
    }
    let kind = value.kind();
    Err(Error::new(
        ErrorKind::InvalidOperation,
        format!("a TypeScript template may print typed values, not a {kind} ({value:?})"),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::TsString;

    #[test]
    fn every_template_begins_with_what_it_receives() {
        let templates = Templates::new(&Overrides::new()).unwrap();
        for (name, source) in super::templates() {
            let head =
                source.strip_prefix("{#\n").and_then(|rest| rest.split("#}\n").next()).unwrap_or_default();
            let said: Vec<&str> = head.lines().skip(2).filter_map(|line| line.split(": ").next()).collect();
            let template = templates.0.get_template(name).unwrap();
            for used in template.undeclared_variables(false) {
                assert!(said.contains(&used.as_str()), "{name} does not say what `{used}` is");
            }
            for named in said {
                let used = source.split("#}\n").skip(1).any(|rest| rest.contains(named));
                assert!(used, "{name} speaks of `{named}`, which it does not use");
            }
        }
    }

    #[test]
    fn a_raw_string_cannot_be_printed() {
        let mut templates = Templates::environment(&Overrides::new()).unwrap();
        templates.add_template("t", "{{ x }}").unwrap();
        let render = |x: Value| templates.get_template("t").unwrap().render(minijinja::context! { x });
        assert_eq!(render(TsString::new("it's").into_value()).unwrap(), "\"it's\"");
        for raw in
            [Value::from("raw"), Value::from_safe_string("raw".to_owned()), Value::from(1), Value::from(())]
        {
            let error = render(raw).unwrap_err();
            assert!(error.to_string().contains("may print typed values"), "{error}");
        }
    }
}
