//! `@example`: a call and what comes back.

use std::fmt::Write as _;

use diagnostics::Span;

use crate::RoleId;

/// `@example(as:, arguments:, returns:, error:)`.
#[derive(Debug, Clone)]
pub struct Example {
    /// The directive.
    pub span: Span,
    /// Who calls.
    pub caller: ExampleCaller,
    /// Values by the argument's place; what is not said is given a value that fits.
    pub arguments: Vec<(usize, ExampleValue)>,
    /// What comes of it.
    pub end: ExampleEnd,
}

/// Who calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExampleCaller {
    /// Whoever may.
    Anybody,
    /// Somebody of this role.
    Role(RoleId),
    /// Nobody who is signed in.
    Anonymous,
}

/// What comes of a call.
#[derive(Debug, Clone)]
pub enum ExampleEnd {
    /// It succeeds.
    Success,
    /// With this result; of a row, with these columns among others.
    Returns(ExampleValue),
    /// With an error of this code.
    Error(String),
}

/// A value as JSON has it. Keys and members of enumerations are spelt as in the database.
#[derive(Debug, Clone, PartialEq)]
pub enum ExampleValue {
    /// null
    Null,
    /// true, false
    Boolean(bool),
    /// A number as written.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<ExampleValue>),
    /// An object.
    Object(Vec<(String, ExampleValue)>),
}

impl ExampleValue {
    /// As JSON.
    #[must_use]
    pub fn json(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Boolean(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Number(value) => out.push_str(value),
            Self::Text(value) => text(value, out),
            Self::List(values) => {
                out.push('[');
                for (at, value) in values.iter().enumerate() {
                    out.push_str(if at > 0 { ", " } else { "" });
                    value.write(out);
                }
                out.push(']');
            }
            Self::Object(fields) => {
                out.push('{');
                for (at, (key, value)) in fields.iter().enumerate() {
                    out.push_str(if at > 0 { ", " } else { "" });
                    text(key, out);
                    out.push_str(": ");
                    value.write(out);
                }
                out.push('}');
            }
        }
    }
}

fn text(value: &str, out: &mut String) {
    out.push('"');
    for c in value.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if c.is_control() => {
                // Writing to memory does not fail.
                let _ = write!(out, "\\u{:04x}", c as u32);
            }
            c => out.push(c),
        }
    }
    out.push('"');
}
