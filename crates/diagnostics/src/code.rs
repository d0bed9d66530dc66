//! The stable codes. One line each; the page behind a code lies in `docs/errors/`.

use crate::Severity;

/// A stable code such as `E0203`. Codes are never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(&'static str);

impl Code {
    /// `E0203`; a leading `W` marks a warning.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.0
    }

    /// Errors start with `E`, warnings with `W`.
    #[must_use]
    pub fn severity(self) -> Severity {
        if self.0.starts_with('W') { Severity::Warning } else { Severity::Error }
    }

    /// The page that explains the code, as Markdown.
    #[must_use]
    pub fn page(self) -> &'static str {
        PAGES.iter().find(|(code, _)| *code == self).map_or("", |(_, page)| page)
    }

    /// The code with this spelling.
    #[must_use]
    pub fn find(spelling: &str) -> Option<Self> {
        ALL_CODES.iter().copied().find(|code| code.0.eq_ignore_ascii_case(spelling))
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

macro_rules! declare {
    ($($code:ident $name:ident $meaning:literal;)*) => {
        /// Every code by name.
        pub mod codes {
            use super::Code;
            $(#[doc = $meaning] pub const $name: Code = Code(stringify!($code));)*
        }
        /// Every code, in order.
        pub const ALL_CODES: &[Code] = &[$(codes::$name),*];
        const PAGES: &[(Code, &str)] = &[
            $((codes::$name, include_str!(concat!("../../../docs/errors/", stringify!($code), ".md")))),*
        ];
    };
}

// E01 text and SDL · E02 names, types, directives · E03 tables and relations · E04 SQL fragments
// E05 access · E06 functions · E07 the life of data · W… warnings of the same chapters
declare! {
    E0101 SYNTAX "The text is not GraphQL SDL.";
}
