//! The template environment for SQL: values are typed, a bare string cannot be printed.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Object, ObjectRepr, Serde, serializing_for_value};
use minijinja::{Environment, Error, ErrorKind, Output, State, UndefinedBehavior, Value};
use serde::{Serialize, Serializer};

use crate::kept::kept;
use crate::{Expr, Ident, Literal, QualifiedName, Sql, TypeName};

/// A piece of SQL inside a template. It can only be made from the typed pieces, so what a template prints was quoted or
/// parsed before.
///
/// The typed pieces themselves serialise to it within `minijinja`, so a `#[derive(Serialize)]` view may hold either.
#[derive(Clone)]
pub struct SqlValue(Value);

#[derive(Debug)]
struct SafeText(Arc<str>);

/// A piece as a template prints it; one that is kept as its text shares it.
pub(crate) trait Printed: fmt::Display {
    /// The text.
    fn printed(&self) -> Arc<str> {
        // Writing to memory does not fail.
        kept(|text| {
            let _ = fmt::Write::write_fmt(text, format_args!("{self}"));
        })
    }
}

impl Object for SafeText {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Plain
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl SqlValue {
    fn new(piece: &impl Printed) -> Self {
        Self(Value::from_object(SafeText(piece.printed())))
    }

    /// Serialises a piece: as a typed value when the reader is a template, as plain text otherwise.
    pub(crate) fn serialize_or<S: Serializer>(
        piece: &impl Printed,
        serializer: S,
        plain: impl FnOnce(S) -> Result<S::Ok, S::Error>,
    ) -> Result<S::Ok, S::Error> {
        if serializing_for_value() { Self::new(piece).serialize(serializer) } else { plain(serializer) }
    }
}

impl fmt::Debug for SqlValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl Serialize for SqlValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl From<SqlValue> for Value {
    fn from(value: SqlValue) -> Self {
        value.0
    }
}

macro_rules! template_values {
    ($($piece:ty),*) => {$(
        impl From<$piece> for SqlValue {
            fn from(piece: $piece) -> Self {
                Self::new(&piece)
            }
        }

        impl From<&$piece> for SqlValue {
            fn from(piece: &$piece) -> Self {
                Self::new(piece)
            }
        }
    )*};
}

template_values!(Ident, QualifiedName, Literal, TypeName, Expr, Sql);

/// What a template sees of a serialisable view: typed pieces stay typed, everything else can only be asked, not printed.
pub fn view<T: Serialize>(view: T) -> Value {
    Value::from(Serde(view))
}

/// The environment in which SQL templates are rendered: blocks leave no blank lines, undefined names are errors, and the
/// only things that can be printed are [`SqlValue`]s and integers.
///
/// # Errors
/// When a template has a syntax error.
pub fn environment(
    templates: impl IntoIterator<Item = (&'static str, Cow<'static, str>)>,
) -> Result<Environment<'static>, Error> {
    let mut environment = Environment::new();
    environment.set_syntax(
        SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build()?,
    );
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_formatter(print_typed);
    for (name, source) in templates {
        environment.add_template_owned(name, source)?;
    }
    Ok(environment)
}

fn print_typed(out: &mut Output<'_>, _: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    if let Some(safe) = value.downcast_object_ref::<SafeText>() {
        return out.write_str(&safe.0).map_err(Error::from);
    }
    if value.is_integer() {
        return write!(out, "{value}").map_err(Error::from);
    }
    let kind = value.kind();
    Err(Error::new(
        ErrorKind::InvalidOperation,
        format!("a SQL template may print typed SQL values and integers, not a {kind} ({value:?})"),
    ))
}
