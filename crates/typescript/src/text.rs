//! Pieces of TypeScript. A template prints these and nothing else, so quoting is a property of the type.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use heck::ToUpperCamelCase as _;
use minijinja::Value;

use crate::environment::{Part, SafeText};

/// The name of a type or constant: a valid identifier, in PascalCase.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct TsIdent(Arc<str>);

/// A string literal in double quotes.
#[derive(Debug, Clone)]
pub(crate) struct TsString(String);

/// The key of a property: bare when it is an identifier, quoted otherwise.
#[derive(Debug, Clone)]
pub(crate) struct TsKey {
    text: String,
    bare: bool,
}

/// A number as the schema spells it.
#[derive(Debug, Clone)]
pub(crate) struct TsNumber(String);

/// A TSDoc comment with the indentation of the lines it stands on.
#[derive(Debug, Clone)]
pub(crate) struct TsDoc(String);

/// TypeScript put together from pieces by [`ts!`](crate::text::ts).
#[derive(Debug, Clone)]
pub(crate) struct TsText(Cow<'static, str>);

/// What may stand in [`ts!`](crate::text::ts) and in a template. A string is not one.
pub(crate) trait Piece: fmt::Display {}

macro_rules! pieces {
    ($($name:ident $field:tt)*) => {$(
        impl Piece for $name {}

        impl Part for $name {
            fn into_value(self) -> Value {
                Value::from_object(SafeText::from(self.$field))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.$field)
            }
        }
    )*};
}

pieces!(TsIdent 0 TsString 0 TsKey text TsNumber 0 TsDoc 0 TsText 0);

impl Part for &TsIdent {
    fn into_value(self) -> Value {
        self.clone().into_value()
    }
}

impl<P: Piece + ?Sized> Piece for &P {}
impl Piece for usize {}
impl Piece for u32 {}

/// [`TsText`] from a literal format and typed pieces.
macro_rules! ts {
    ($format:literal $(, $piece:expr)* $(,)?) => {
        $crate::text::TsText::format(format_args!($format $(, $crate::text::typed(&$piece))*))
    };
}
pub(crate) use ts;

/// Lets only a [`Piece`] through.
pub(crate) fn typed<P: Piece>(piece: &P) -> &P {
    piece
}

impl TsIdent {
    /// A name in PascalCase. One that already is in it stays as the schema spells it (`HTTPRequest`).
    pub(crate) fn pascal(name: &str) -> Self {
        let kept = name.starts_with(|c: char| c.is_ascii_uppercase())
            && name.chars().all(|c| c.is_ascii_alphanumeric())
            && name.chars().any(|c| c.is_ascii_lowercase());
        let mut text = if kept { name.to_owned() } else { name.to_upper_camel_case() };
        text.retain(|c| c.is_ascii_alphanumeric());
        if !text.starts_with(|c: char| c.is_ascii_alphabetic()) {
            text.insert(0, '_');
        }
        Self(text.into())
    }

    /// The name with a word after it.
    pub(crate) fn with(&self, suffix: &'static str) -> Self {
        Self(format!("{}{suffix}", self.0).into())
    }

    /// The name with a number after it.
    pub(crate) fn numbered(&self, number: usize) -> Self {
        Self(format!("{}{number}", self.0).into())
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl TsString {
    pub(crate) fn new(text: &str) -> Self {
        let mut quoted = String::with_capacity(text.len() + 2);
        quoted.push('"');
        let mut rest = text;
        while let Some(at) =
            rest.find(|c: char| matches!(c, '"' | '\\' | '\u{2028}' | '\u{2029}') || c.is_control())
        {
            let (plain, special) = rest.split_at(at);
            quoted.push_str(plain);
            let mut special = special.chars();
            match special.next() {
                Some('"') => quoted.push_str("\\\""),
                Some('\\') => quoted.push_str("\\\\"),
                Some('\n') => quoted.push_str("\\n"),
                Some('\r') => quoted.push_str("\\r"),
                Some('\t') => quoted.push_str("\\t"),
                // Line separators are legal in a string since ES2019, but editors take them for line ends.
                Some(c) => quoted.push_str(&format!("\\u{:04x}", c as u32)),
                None => {}
            }
            rest = special.as_str();
        }
        quoted.push_str(rest);
        quoted.push('"');
        Self(quoted)
    }
}

impl TsKey {
    pub(crate) fn new(name: &str) -> Self {
        let first = |c: char| c.is_ascii_alphabetic() || c == '_' || c == '$';
        let bare = name.starts_with(first) && name.chars().all(|c| first(c) || c.is_ascii_digit());
        if name == "__proto__" {
            // Anything but a computed key would set the prototype of an object literal.
            return Self { text: "[\"__proto__\"]".to_owned(), bare: false };
        }
        let text = if bare { name.to_owned() } else { TsString::new(name).0 };
        Self { text, bare }
    }

    /// The property of an object.
    pub(crate) fn of(&self, object: &impl Piece) -> TsText {
        if self.bare {
            ts!("{}.{}", object, self)
        } else if self.text.starts_with('[') {
            ts!("{}{}", object, self)
        } else {
            ts!("{}[{}]", object, self)
        }
    }
}

impl TsNumber {
    /// None for what is no decimal number of JavaScript.
    pub(crate) fn new(text: &str) -> Option<Self> {
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let number = unsigned.starts_with(|c: char| c.is_ascii_digit())
            // `0123` would be octal or an error.
            && !(unsigned.len() > 1 && unsigned.starts_with('0') && unsigned.as_bytes()[1].is_ascii_digit())
            && text.parse::<f64>().is_ok_and(f64::is_finite);
        number.then(|| Self(text.to_owned()))
    }
}

impl TsDoc {
    /// The comment, or none for an empty description.
    pub(crate) fn new(description: Option<&str>, indent: usize) -> Option<Self> {
        let description = description?.trim();
        if description.is_empty() {
            return None;
        }
        if !description.contains('\n') {
            return Some(Self(format!("{:indent$}/** {} */", "", doc_line(description))));
        }
        let margin = " ".repeat(indent);
        let mut comment = format!("{margin}/**\n");
        for line in description.lines().map(doc_line) {
            comment.push_str([&margin, " * ", &line].concat().trim_end());
            comment.push('\n');
        }
        comment.push_str(&margin);
        comment.push_str(" */");
        Some(Self(comment))
    }
}

/// A line that cannot end the comment and is not taken for a tag.
fn doc_line(line: &str) -> Cow<'_, str> {
    let line = line.trim_end();
    // Control characters go first: `*`, NUL, `/` must not become the end of the comment afterwards.
    let hidden = |c: char| c.is_control() && c != '\t';
    let line = if line.contains(hidden) { line.replace(hidden, "").into() } else { Cow::Borrowed(line) };
    let line = if line.contains("*/") { line.replace("*/", "*\\/").into() } else { line };
    match line.trim_start().strip_prefix('@') {
        Some(rest) => format!("\\@{rest}").into(),
        None => line,
    }
}

impl TsText {
    /// For [`ts!`] alone.
    pub(crate) fn format(text: fmt::Arguments<'_>) -> Self {
        match text.as_str() {
            Some(text) => Self(text.into()),
            None => Self(fmt::format(text).into()),
        }
    }

    /// What a template or a list of pieces has become.
    pub(crate) fn assemble(text: String) -> Self {
        Self(text.into())
    }

    /// Pieces with a separator between them.
    pub(crate) fn join<P: Piece>(pieces: impl IntoIterator<Item = P>, separator: &'static str) -> Self {
        let mut text = String::new();
        for (at, piece) in pieces.into_iter().enumerate() {
            text.push_str(if at == 0 { "" } else { separator });
            // Writing to memory does not fail.
            let _ = fmt::Write::write_fmt(&mut text, format_args!("{piece}"));
        }
        Self(text.into())
    }

    pub(crate) fn into_string(self) -> String {
        self.0.into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn type_names_are_pascal_case_and_keep_the_users_spelling() {
        for (name, expected) in [
            ("Employee", "Employee"),
            ("HTTPRequest", "HTTPRequest"),
            ("plate_item", "PlateItem"),
            ("broadcastDelegation", "BroadcastDelegation"),
            ("SEO_Score", "SeoScore"),
            ("class", "Class"),
            ("_1a", "_1a"),
            ("_", "_"),
        ] {
            assert_eq!(TsIdent::pascal(name).as_str(), expected, "{name}");
        }
    }

    #[test]
    fn a_string_cannot_be_left() {
        assert_eq!(TsString::new("a\"b\\c\n\u{2028}\u{0}").to_string(), r#""a\"b\\c\n\u2028\u0000""#);
        assert_eq!(TsString::new("çok güzel 😀").to_string(), "\"çok güzel 😀\"");
    }

    #[test]
    fn keys_are_quoted_only_when_they_must_be() {
        for (name, key, access) in [
            ("id", "id", "E.id"),
            ("class", "class", "E.class"),
            ("two words", "\"two words\"", "E[\"two words\"]"),
            ("1st", "\"1st\"", "E[\"1st\"]"),
            ("größe", "\"größe\"", "E[\"größe\"]"),
            ("a\"b", "\"a\\\"b\"", "E[\"a\\\"b\"]"),
            ("__proto__", "[\"__proto__\"]", "E[\"__proto__\"]"),
        ] {
            let built = TsKey::new(name);
            assert_eq!(built.to_string(), key);
            assert_eq!(built.of(&TsIdent::pascal("E")).to_string(), access);
        }
    }

    #[test]
    fn a_description_can_neither_end_its_comment_nor_add_a_tag() {
        let doc = |text| TsDoc::new(Some(text), 2).map(|doc| doc.to_string());
        assert_eq!(doc("Ends */ here"), Some("  /** Ends *\\/ here */".to_owned()));
        assert_eq!(
            doc("One.\r\n\r\n@deprecated not"),
            Some("  /**\n   * One.\n   *\n   * \\@deprecated not\n   */".to_owned())
        );
        assert_eq!(doc("a *\u{0}/ b"), Some("  /** a *\\/ b */".to_owned()));
        assert_eq!(doc("  "), None);
    }

    #[test]
    fn only_numbers_of_javascript_are_numbers() {
        for (text, accepted) in [
            ("1", true),
            ("-0.5", true),
            ("1e3", true),
            ("007", false),
            ("1;x", false),
            ("inf", false),
            ("", false),
            ("1e999", false),
        ] {
            assert_eq!(TsNumber::new(text).is_some(), accepted, "{text}");
        }
    }
}
