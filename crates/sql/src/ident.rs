//! Names as Postgres knows them.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use serde::{Serialize, Serializer};

use crate::keyword;
use crate::template::{Printed, SqlValue};

/// The longest name Postgres keeps, in bytes (`NAMEDATALEN - 1`). It cuts longer ones with no more than a notice, so two
/// names could become one; here a longer name is refused instead.
pub const MAX_IDENT_BYTES: usize = 63;

/// A Postgres identifier: not empty, without NUL, at most 63 bytes.
///
/// `Display` gives SQL: quoted when Postgres needs it, bare otherwise. [`Ident::as_str`] gives the name itself.
#[derive(Clone)]
pub struct Ident {
    name: Arc<str>,
    /// Does it need no quotes? Names are made once and printed often.
    bare: bool,
}

/// Why a text cannot be a Postgres identifier.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IdentError {
    /// `""` is not a name, not even in quotes.
    #[error("a name cannot be empty")]
    Empty,
    /// Postgres stores names as C strings.
    #[error("a name cannot contain a NUL character")]
    Nul,
    /// The name would be cut by Postgres.
    #[error("`{name}` is {bytes} bytes long; Postgres keeps {MAX_IDENT_BYTES}")]
    TooLong {
        /// The whole name.
        name: String,
        /// Its length in UTF-8.
        bytes: usize,
    },
}

impl Ident {
    /// Takes the name as it is: no folding, no truncation.
    ///
    /// # Errors
    /// When the text is empty, longer than [`MAX_IDENT_BYTES`] or contains NUL.
    pub fn new(name: &str) -> Result<Self, IdentError> {
        if name.is_empty() {
            return Err(IdentError::Empty);
        }
        if name.contains('\0') {
            return Err(IdentError::Nul);
        }
        if name.len() > MAX_IDENT_BYTES {
            return Err(IdentError::TooLong { name: name.to_owned(), bytes: name.len() });
        }
        Ok(Self::from_checked(name))
    }

    /// The name itself, unquoted: for comparing and for building other names, never for SQL.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.name
    }

    fn from_checked(name: &str) -> Self {
        let bare = name.starts_with(|c: char| c.is_ascii_lowercase() || c == '_')
            && name.bytes().all(|c| matches!(c, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'$'))
            && !keyword::needs_quotes(name);
        Self { name: name.into(), bare }
    }

    /// `schema.name`.
    #[must_use]
    pub fn qualify(&self, name: &Ident) -> QualifiedName {
        QualifiedName { schema: Some(self.clone()), name: name.clone() }
    }

    #[doc(hidden)]
    #[must_use]
    pub fn from_checked_literal(name: &'static str) -> Self {
        Self::from_checked(name)
    }
}

/// Can the literal be an [`Ident`]? Evaluated while the compiler itself is being compiled.
#[doc(hidden)]
#[must_use]
pub const fn is_ident_literal(name: &str) -> bool {
    let bytes = name.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == 0 {
            return false;
        }
        at += 1;
    }
    !bytes.is_empty() && bytes.len() <= MAX_IDENT_BYTES
}

/// An [`Ident`] from a literal, checked when this program is compiled: `ident!("created_at")`.
///
/// ```compile_fail
/// sql::ident!("");
/// ```
#[macro_export]
macro_rules! ident {
    ($name:literal) => {{
        const { assert!($crate::is_ident_literal($name), "not a Postgres identifier") };
        $crate::Ident::from_checked_literal($name)
    }};
}

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.bare { f.write_str(&self.name) } else { write!(f, "\"{}\"", self.name.replace('"', "\"\"")) }
    }
}

impl fmt::Debug for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl PartialEq for Ident {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Ident {}

impl PartialOrd for Ident {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ident {
    fn cmp(&self, other: &Self) -> Ordering {
        self.name.cmp(&other.name)
    }
}

/// As the plain text, which may be asked for in its place.
impl Hash for Ident {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}

impl AsRef<str> for Ident {
    fn as_ref(&self) -> &str {
        &self.name
    }
}

/// Maps keyed by names can be asked with plain text.
impl std::borrow::Borrow<str> for Ident {
    fn borrow(&self) -> &str {
        &self.name
    }
}

impl Printed for Ident {
    fn printed(&self) -> Arc<str> {
        if self.bare { Arc::clone(&self.name) } else { self.to_string().into() }
    }
}

/// In templates a typed value, elsewhere (JSON) the raw name.
impl Serialize for Ident {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        SqlValue::serialize_or(self, serializer, |plain| plain.serialize_str(self.as_str()))
    }
}

/// A name with or without its schema: `seo.employee`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QualifiedName {
    /// Absent for what the search path finds, such as `now` or a role.
    pub schema: Option<Ident>,
    /// The object.
    pub name: Ident,
}

impl QualifiedName {
    /// `schema.name`.
    #[must_use]
    pub fn new(schema: Ident, name: Ident) -> Self {
        Self { schema: Some(schema), name }
    }

    /// A name without a schema.
    #[must_use]
    pub fn unqualified(name: Ident) -> Self {
        Self { schema: None, name }
    }
}

impl fmt::Display for QualifiedName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(schema) = &self.schema {
            schema.fmt(f)?;
            f.write_str(".")?;
        }
        self.name.fmt(f)
    }
}

impl fmt::Debug for QualifiedName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Printed for QualifiedName {}

/// In templates a typed value, elsewhere the SQL spelling.
impl Serialize for QualifiedName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        SqlValue::serialize_or(self, serializer, |plain| plain.collect_str(self))
    }
}
