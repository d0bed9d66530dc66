//! SQL types by name.

use std::fmt;
use std::sync::Arc;

use serde::{Serialize, Serializer};
use squawk_syntax::SyntaxKind;

use crate::grammar::{SqlError, Tree, tokens, trimmed_range};
use crate::stack::with_room;
use crate::template::{Printed, SqlValue};
use crate::{Ident, QualifiedName};

/// The name of a SQL type, known to parse: `numeric(5,2)`, `seo.status`, `uuid[]`. Whether such a type exists is not
/// known here.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeName(Arc<str>);

macro_rules! known_types {
    ($($name:ident $sql:literal;)*) => {$(
        #[doc = concat!("`", $sql, "`.")]
        #[must_use]
        pub fn $name() -> Self {
            Self($sql.into())
        }
    )*};
}

impl TypeName {
    known_types! {
        uuid "uuid";
        text "text";
        integer "integer";
        smallint "smallint";
        bigint "bigint";
        boolean "boolean";
        double_precision "double precision";
        numeric "numeric";
        date "date";
        time "time";
        timestamptz "timestamptz";
        interval "interval";
        json "json";
        jsonb "jsonb";
        bytea "bytea";
        inet "inet";
        void "void";
        trigger "trigger";
        record "record";
        tsvector "tsvector";
        regclass "regclass";
        vector "extensions.vector";
    }

    /// Reads a type that a user wrote.
    ///
    /// # Errors
    /// When the text is not exactly one type.
    pub fn parse(text: &str) -> Result<Self, Vec<SqlError>> {
        with_room(text, || Self::read(text))
    }

    fn read(text: &str) -> Result<Self, Vec<SqlError>> {
        let whole = |message: &str| vec![SqlError::new(0..text.len(), message)];
        if text.trim().is_empty() {
            return Err(whole("expected a type"));
        }
        let tree = Tree::parse("select null::", text, "\n")?;
        let cast = tree.root.descendants().find(|node| node.kind() == SyntaxKind::CAST_EXPR);
        let ty = cast.and_then(|cast| cast.children().last());
        let Some(ty) = ty else { return Err(whole("this is not a type")) };
        if tree.user_range(trimmed_range(&ty)) != span_of(text) {
            return Err(whole("this is more than one type"));
        }
        if tokens(&ty).any(|token| token.kind() == SyntaxKind::COMMENT) {
            return Err(whole("a type cannot contain a comment"));
        }
        Ok(Self(text.trim().into()))
    }

    /// A type of the user's schema.
    #[must_use]
    pub fn qualified(name: &QualifiedName) -> Self {
        Self(name.to_string().into())
    }

    /// A type that the search path finds, such as `citext`.
    #[must_use]
    pub fn named(name: &Ident) -> Self {
        Self(name.to_string().into())
    }

    /// An array of this type.
    #[must_use]
    pub fn array(&self) -> Self {
        Self(format!("{self}[]").into())
    }

    /// Is it an array?
    #[must_use]
    pub fn is_array(&self) -> bool {
        self.0.ends_with(']')
    }

    /// The SQL text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn span_of(text: &str) -> std::ops::Range<usize> {
    let start = text.len() - text.trim_start().len();
    start..start + text.trim().len()
}

impl fmt::Display for TypeName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for TypeName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Printed for TypeName {
    fn printed(&self) -> Arc<str> {
        Arc::clone(&self.0)
    }
}

/// In templates a typed value, elsewhere the SQL spelling.
impl Serialize for TypeName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        SqlValue::serialize_or(self, serializer, |plain| plain.serialize_str(&self.0))
    }
}
