//! Characters that GraphQL does not know, and what their writer probably meant.

use crate::lexer::Kind;

/// A piece of text that is no token.
pub(crate) struct Foreign {
    /// Its length in bytes.
    pub(crate) len: usize,
    /// The token to go on with, if any: what was meant is read, so that one wrong sign does not
    /// make everything around it look wrong.
    pub(crate) kind: Option<Kind>,
    pub(crate) message: String,
    pub(crate) help: Option<&'static str>,
    /// What to write instead, where that is certain.
    pub(crate) replacement: Option<String>,
}

impl Foreign {
    fn new(len: usize, kind: Option<Kind>, message: impl Into<String>) -> Self {
        Self { len, kind, message: message.into(), help: None, replacement: None }
    }

    fn help(mut self, help: &'static str) -> Self {
        self.help = Some(help);
        self
    }

    fn replacement(mut self, text: impl Into<String>) -> Self {
        self.replacement = Some(text.into());
        self
    }
}

/// Says what the text begins with.
pub(crate) fn foreign(rest: &str) -> Foreign {
    match rest.chars().next().unwrap_or_default() {
        '\'' => single_quotes(rest),
        '/' if rest.starts_with("//") => comment(line(rest), "//"),
        '-' if rest.starts_with("--") => comment(line(rest), "--"),
        '/' if rest.starts_with("/*") => {
            let len = rest.find("*/").map_or(line(rest).len(), |end| end + 2);
            Foreign::new(len, None, "`/*` starts no comment").help("comments start with `#`, on every line")
        }
        ';' => Foreign::new(1, None, "`;` has no meaning here")
            .help("remove it; definitions need no end sign")
            .replacement(""),
        '?' => Foreign::new(1, None, "`?` has no meaning here")
            .help("a type is optional unless it ends with `!`; remove the `?`")
            .replacement(""),
        quote @ ('`' | '\u{2018}' | '\u{2019}' | '\u{201c}' | '\u{201d}') => {
            Foreign::new(quote.len_utf8(), Some(Kind::Unknown), format!("`{quote}` does not start a string"))
                .help("GraphQL strings take plain double quotes: `\"`")
        }
        blank if blank.is_whitespace() || blank == '\u{200b}' => {
            Foreign::new(blank.len_utf8(), None, format!("an unusual blank, U+{:04X}", u32::from(blank)))
                .help("write a plain space; this one is probably left over from copying")
                .replacement(" ")
        }
        control if control.is_control() => {
            let message = format!("the control character U+{:04X}", u32::from(control));
            Foreign::new(control.len_utf8(), None, message).help("remove it").replacement("")
        }
        letter if letter.is_alphanumeric() => {
            let len = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            Foreign::new(len, Some(Kind::Name), not_a_name(&rest[..len])).help(NAMES)
        }
        sign => Foreign::new(sign.len_utf8(), Some(Kind::Unknown), format!("`{sign}` has no meaning here")),
    }
}

/// What to say of a word in letters of other alphabets.
pub(crate) fn not_a_name(word: &str) -> String {
    format!("`{word}` cannot be a name")
}

/// What names are made of.
pub(crate) const NAMES: &str =
    "names take the letters a to z, digits and `_`; texts in other letters stand in quotes";

fn comment(line: &str, sign: &str) -> Foreign {
    let text = &line[sign.len()..];
    Foreign::new(line.len(), None, format!("`{sign}` starts no comment"))
        .help("comments start with `#`")
        .replacement(format!("#{text}"))
}

fn line(rest: &str) -> &str {
    rest.split(['\n', '\r']).next().unwrap_or_default()
}

fn single_quotes(rest: &str) -> Foreign {
    let closing = rest[1..].find(['\'', '\n', '\r']).filter(|end| rest[1 + end..].starts_with('\''));
    let Some(end) = closing else {
        return Foreign::new(1, Some(Kind::Unknown), "single quotes do not start a string")
            .help("GraphQL strings take double quotes");
    };
    let content = &rest[1..=end];
    let foreign = Foreign::new(end + 2, Some(Kind::String), "single quotes do not start a string")
        .help("GraphQL strings take double quotes");
    if content.contains(['"', '\\']) { foreign } else { foreign.replacement(format!("\"{content}\"")) }
}
