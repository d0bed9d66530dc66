//! SQL put together from typed pieces: [`expr!`](crate::expr) and [`stmt!`](crate::stmt).
//!
//! The format is a literal of this program and every argument is a typed piece, so no text of a user reaches the output
//! without having been quoted or parsed. An expression among the arguments is put in parentheses when what stands around it
//! could bind tighter than the expression does.

use std::fmt;
use std::sync::Arc;

use crate::expr::Binding;
use crate::kept::kept;
use crate::{Expr, Ident, Literal, QualifiedName, Sql, TypeName};

/// What may stand for a `{}` in [`expr!`](crate::expr) and [`stmt!`](crate::stmt). Sealed: a string is not one.
pub trait Fragment: sealed::Sealed + fmt::Display {
    /// How tightly the piece holds together.
    #[doc(hidden)]
    fn binding(&self) -> Binding {
        Binding::Name
    }
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! fragments {
    ($($piece:ty),*) => {$(
        impl sealed::Sealed for $piece {}
        impl Fragment for $piece {}
    )*};
}

fragments!(Ident, QualifiedName, TypeName, Sql, u8, u16, u32, u64, usize);

macro_rules! signed {
    ($($piece:ty),*) => {$(
        impl sealed::Sealed for $piece {}
        impl Fragment for $piece {
            fn binding(&self) -> Binding {
                if *self < 0 { Binding::Sign } else { Binding::Primary }
            }
        }
    )*};
}

signed!(i8, i16, i32, i64);

impl sealed::Sealed for Literal {}
impl Fragment for Literal {
    fn binding(&self) -> Binding {
        if self.is_negative() { Binding::Sign } else { Binding::Primary }
    }
}

impl sealed::Sealed for Expr {}
impl Fragment for Expr {
    fn binding(&self) -> Binding {
        self.binding
    }
}

impl<T: Fragment + ?Sized> sealed::Sealed for &T {}
impl<T: Fragment + ?Sized> Fragment for &T {
    fn binding(&self) -> Binding {
        (**self).binding()
    }
}

/// Counts the `{}` of a format; `None` when a brace is neither `{}` nor doubled. Evaluated at compile time by the macros.
const fn count_places(format: &str) -> Option<usize> {
    let bytes = format.as_bytes();
    let mut at = 0;
    let mut places = 0;
    while at < bytes.len() {
        let next = if at + 1 < bytes.len() { bytes[at + 1] } else { 0 };
        match (bytes[at], next) {
            (0, _) => return None,
            (b'{', b'}') => {
                places += 1;
                at += 2;
            }
            (b'{', b'{') | (b'}', b'}') => at += 2,
            (b'{' | b'}', _) => return None,
            _ => at += 1,
        }
    }
    Some(places)
}

/// Does the format take so many arguments?
#[doc(hidden)]
#[must_use]
pub const fn takes(format: &str, arguments: usize) -> bool {
    matches!(count_places(format), Some(places) if places == arguments)
}

/// An [`Expr`] from a literal format and typed pieces. `{}` stands for a piece, `{{` and `}}` for braces.
///
/// ```
/// let column = sql::ident!("company_id");
/// let function = sql::ident!("seo_private").qualify(&sql::ident!("companies"));
/// let rule = sql::expr!("{} = any (array(select {}()))", column, function);
/// assert_eq!(rule.to_string(), "company_id = any (array(select seo_private.companies()))");
/// ```
///
/// A string is not a piece, and a name cannot be captured from the surroundings:
///
/// ```compile_fail
/// let name = "x; drop table y";
/// sql::expr!("{} = 1", name);
/// ```
///
/// ```compile_fail
/// let name = "x; drop table y";
/// sql::expr!("{name} = 1");
/// ```
///
/// Before the format may stand the [`Locals`](crate::Locals) of a made body: what it calls `v_…` has their names then.
#[macro_export]
macro_rules! expr {
    ($locals:expr => $format:literal $(, $piece:expr)* $(,)?) => {{
        const { assert!(
            $crate::takes($format, 0 $(+ { let _ = stringify!($piece); 1 })*),
            "the number of places differs from the number of pieces, or a brace is not doubled"
        ) };
        $crate::Expr::assemble(
            $locals.rename($format),
            const { $crate::binding_of_format($format) },
            &[$(&$piece as &dyn $crate::Fragment),*]
        )
    }};
    ($format:literal $(, $piece:expr)* $(,)?) => {{
        const { assert!(
            $crate::takes($format, 0 $(+ { let _ = stringify!($piece); 1 })*),
            "the number of places differs from the number of pieces, or a brace is not doubled"
        ) };
        $crate::Expr::assemble($format, const { $crate::binding_of_format($format) }, &[$(&$piece as &dyn $crate::Fragment),*])
    }};
}

/// Any [`Sql`] text (a statement, a clause) from a literal format and typed pieces, as in [`expr!`](crate::expr).
///
/// ```
/// let table = sql::ident!("seo").qualify(&sql::ident!("order"));
/// let drop = sql::stmt!("drop table if exists {};", table);
/// assert_eq!(drop.to_string(), r#"drop table if exists seo."order";"#);
/// ```
#[macro_export]
macro_rules! stmt {
    ($locals:expr => $format:literal $(, $piece:expr)* $(,)?) => {{
        const { assert!(
            $crate::takes($format, 0 $(+ { let _ = stringify!($piece); 1 })*),
            "the number of places differs from the number of pieces, or a brace is not doubled"
        ) };
        $crate::Sql::assemble($locals.rename($format), &[$(&$piece as &dyn $crate::Fragment),*])
    }};
    ($format:literal $(, $piece:expr)* $(,)?) => {{
        const { assert!(
            $crate::takes($format, 0 $(+ { let _ = stringify!($piece); 1 })*),
            "the number of places differs from the number of pieces, or a brace is not doubled"
        ) };
        $crate::Sql::assemble($format, &[$(&$piece as &dyn $crate::Fragment),*])
    }};
}

/// Fills the places of a format. The second value is how tightly the pieces outside of brackets hold together.
pub(crate) fn assemble(format: &str, pieces: &[&dyn Fragment]) -> (Arc<str>, Binding) {
    let mut loosest = Binding::Name;
    let text = kept(|out| loosest = fill(out, format, pieces));
    (text, loosest)
}

fn fill(out: &mut String, format: &str, pieces: &[&dyn Fragment]) -> Binding {
    let mut loosest = Binding::Name;
    let mut rest = format;
    let mut pieces = pieces.iter();
    let mut depth = 0_usize;
    while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'{' | b'}')) {
        let (before, after) = rest.split_at(at);
        out.push_str(before);
        depth = depth_after(depth, before);
        if let Some(after) = after.strip_prefix("{}") {
            if let Some(piece) = pieces.next() {
                let binding = piece.binding();
                // A name stands anywhere, and most pieces are names.
                if binding > Binding::Name && binding > left_allows(out).min(right_allows(after, out)) {
                    let _ = fmt::Write::write_fmt(out, format_args!("({piece})"));
                } else {
                    let _ = fmt::Write::write_fmt(out, format_args!("{piece}"));
                    if depth == 0 {
                        loosest = loosest.max(binding);
                    }
                }
            }
            rest = after;
        } else {
            out.push_str(&after[..1]);
            rest = after.get(2..).unwrap_or_default();
        }
    }
    out.push_str(rest);
    loosest
}

fn depth_after(depth: usize, text: &str) -> usize {
    text.bytes().fold(depth, |depth, byte| match byte {
        b'(' | b'[' => depth + 1,
        b')' | b']' => depth.saturating_sub(1),
        _ => depth,
    })
}

/// The loosest expression that may follow this text without parentheses.
fn left_allows(before: &str) -> Binding {
    let trimmed = before.trim_end();
    let touching = trimmed.len() == before.len();
    match trimmed.chars().next_back() {
        None | Some('(' | ',' | '[' | ';') => Binding::Or,
        Some(c) if is_word(c) => match last_word(trimmed) {
            "and" if before.contains("between") => Binding::Sign,
            word => word_allows(word),
        },
        // `-` directly before a minus would open a comment.
        Some(c) if touching && is_operator(c) => Binding::Cast,
        Some(_) => Binding::Sign,
    }
}

/// The loosest expression that this text may follow without parentheses.
fn right_allows(after: &str, before: &str) -> Binding {
    let trimmed = after.trim_start();
    match trimmed.chars().next() {
        None | Some(')' | ',' | ']' | ';') => Binding::Or,
        Some('.' | '[') => Binding::Name,
        Some(':') => Binding::Cast,
        // `f(` and `t (`: a name, never an operand.
        Some('(') => Binding::Name,
        Some(c) if is_word(c) => match first_word(trimmed) {
            // `x between {} and {}`: the `and` is not the logical one.
            "and" if before.contains("between") => Binding::Sign,
            "from" => Binding::Or,
            word => word_allows(word),
        },
        Some(_) => Binding::Sign,
    }
}

/// Keywords that delimit a whole expression, in lower case as this program writes them.
fn word_allows(word: &str) -> Binding {
    match word {
        "select" | "where" | "when" | "then" | "else" | "end" | "on" | "having" | "return" | "returning"
        | "if" | "elsif" | "perform" | "limit" | "offset" | "loop" | "as" | "or" => Binding::Or,
        "and" => Binding::And,
        "not" => Binding::Operator,
        _ => Binding::Sign,
    }
}

/// Reads how tightly a format holds together as an expression, erring on the loose side: too loose costs a pair of
/// parentheses, too tight would change the meaning. Evaluated at compile time by the macros.
#[doc(hidden)]
#[must_use]
pub const fn binding_of_format(format: &str) -> Binding {
    let bytes = format.as_bytes();
    if is_name(bytes, bytes.len()) {
        return Binding::Name;
    }
    if is_call(bytes) {
        return Binding::Primary;
    }
    let (mut at, mut start) = (0, 0);
    let mut depth = 0_i32;
    let mut in_string = false;
    let mut loosest = Binding::Operator;
    while at <= bytes.len() {
        let byte = if at < bytes.len() { bytes[at] } else { b' ' };
        if !is_word_byte(byte) {
            if depth == 0 && !in_string {
                let word = if is_here(bytes, start, at, b"or") {
                    Binding::Or
                } else if is_here(bytes, start, at, b"and") {
                    Binding::And
                } else if is_here(bytes, start, at, b"not") {
                    Binding::Not
                } else {
                    Binding::Operator
                };
                if word as u8 > loosest as u8 {
                    loosest = word;
                }
            }
            start = at + 1;
        }
        match byte {
            b'\'' => in_string = !in_string,
            b'(' if !in_string => depth += 1,
            b')' if !in_string => depth -= 1,
            _ => {}
        }
        at += 1;
    }
    loosest
}

/// Are there only names, dots and places up to here?
const fn is_name(bytes: &[u8], end: usize) -> bool {
    let mut at = 0;
    while at < end {
        if !(is_word_byte(bytes[at]) || matches!(bytes[at], b'{' | b'}' | b'.')) {
            return false;
        }
        at += 1;
    }
    true
}

/// `name(…)` with the last parenthesis closing the first one.
const fn is_call(bytes: &[u8]) -> bool {
    let mut at = 0;
    while at < bytes.len() && bytes[at] != b'(' {
        at += 1;
    }
    if at == bytes.len() || !is_name(bytes, at) {
        return false;
    }
    let mut depth = 0_i32;
    let mut in_string = false;
    while at < bytes.len() {
        match bytes[at] {
            b'\'' => in_string = !in_string,
            b'(' if !in_string => depth += 1,
            b')' if !in_string => {
                depth -= 1;
                if depth == 0 {
                    return at + 1 == bytes.len();
                }
            }
            _ => {}
        }
        at += 1;
    }
    false
}

/// Is this word what stands between two places?
const fn is_here(bytes: &[u8], start: usize, end: usize, word: &[u8]) -> bool {
    if end < start || end - start != word.len() {
        return false;
    }
    let mut at = 0;
    while at < word.len() {
        if bytes[start + at] != word[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// As [`is_word`], for one byte: what is not ASCII counts as a letter.
const fn is_word_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'$' || !byte.is_ascii()
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '$'
}

fn is_operator(c: char) -> bool {
    "+-*/<>=~!@#%^&|`?".contains(c)
}

fn last_word(text: &str) -> &str {
    text.rsplit(|c| !is_word(c)).next().unwrap_or_default()
}

fn first_word(text: &str) -> &str {
    text.split(|c| !is_word(c)).next().unwrap_or_default()
}
