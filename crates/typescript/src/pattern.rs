//! Regular expressions that mean the same in Postgres and in JavaScript.
//!
//! The subset is read, not trusted: what is not known to mean the same in both yields no JavaScript at all. Source for
//! Postgres: <https://www.postgresql.org/docs/current/functions-matching.html#POSIX-SYNTAX-DETAILS>.

use crate::text::TsText;

/// A literal such as `/^[a-z]+$/su`: with `u`, so that `.` and classes mean code points as in Postgres; with `s`, because
/// Postgres's `.` matches a line end too. None when the expression lies outside the subset.
pub(crate) fn javascript(regex: &str) -> Option<TsText> {
    let mut reader = Reader { rest: regex.chars().collect(), at: 0, out: String::new() };
    reader.alternatives(0)?;
    if reader.out.is_empty() {
        // `//` would be a comment.
        reader.out.push_str("(?:)");
    }
    (reader.at == reader.rest.len()).then(|| TsText::assemble(format!("/{}/su", reader.out)))
}

struct Reader {
    rest: Vec<char>,
    at: usize,
    out: String,
}

/// Deeper nesting is nobody's pattern and would cost the stack.
const DEEPEST: usize = 50;

impl Reader {
    fn peek(&self) -> Option<char> {
        self.rest.get(self.at).copied()
    }

    fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += 1;
        Some(c)
    }

    fn take(&mut self, expected: char) -> bool {
        let found = self.peek() == Some(expected);
        if found {
            self.at += 1;
        }
        found
    }

    fn alternatives(&mut self, depth: usize) -> Option<()> {
        if depth > DEEPEST {
            return None;
        }
        loop {
            while let Some(c) = self.peek() {
                if c == '|' || c == ')' {
                    break;
                }
                self.piece(depth)?;
            }
            if !self.take('|') {
                return Some(());
            }
            self.out.push('|');
        }
    }

    fn piece(&mut self, depth: usize) -> Option<()> {
        match self.next()? {
            c @ ('^' | '$') => {
                self.out.push(c);
                // A quantified anchor is an error in one of the two.
                return (!self.quantifier_follows()).then_some(());
            }
            '.' => self.out.push('.'),
            '(' => {
                if self.take('?') {
                    if !self.take(':') {
                        return None;
                    }
                    self.out.push_str("(?:");
                } else {
                    self.out.push('(');
                }
                self.alternatives(depth + 1)?;
                if !self.take(')') {
                    return None;
                }
                self.out.push(')');
            }
            '[' => self.class()?,
            '\\' => self.escape(false)?,
            '*' | '+' | '?' | '{' | '}' | ')' | ']' => return None,
            c => self.literal(c)?,
        }
        self.quantifier()
    }

    fn quantifier_follows(&self) -> bool {
        matches!(self.peek(), Some('*' | '+' | '?' | '{'))
    }

    fn quantifier(&mut self) -> Option<()> {
        match self.peek() {
            Some(c @ ('*' | '+' | '?')) => {
                self.at += 1;
                self.out.push(c);
            }
            Some('{') => {
                self.at += 1;
                let from = self.number()?;
                self.out.push_str(&format!("{{{from}"));
                if self.take(',') {
                    self.out.push(',');
                    if self.peek() != Some('}') {
                        let to = self.number()?;
                        if to < from {
                            return None;
                        }
                        self.out.push_str(&to.to_string());
                    }
                }
                if !self.take('}') {
                    return None;
                }
                self.out.push('}');
            }
            _ => return Some(()),
        }
        // A lazy quantifier matches the same texts; only what is matched first differs. A second one is an error.
        if self.take('?') {
            self.out.push('?');
        }
        (!self.quantifier_follows()).then_some(())
    }

    /// Postgres counts to 255.
    fn number(&mut self) -> Option<u32> {
        let mut digits = String::new();
        while let Some(c) = self.peek().filter(char::is_ascii_digit) {
            digits.push(c);
            self.at += 1;
        }
        digits.parse().ok().filter(|number| *number <= 255)
    }

    fn literal(&mut self, c: char) -> Option<()> {
        match c {
            '\0' => return None,
            '/' => self.out.push_str("\\/"),
            c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') => {
                self.out.push_str(&format!("\\u{:04x}", c as u32));
            }
            c => self.out.push(c),
        }
        Some(())
    }

    /// What follows a backslash. Which letters `\\w` holds, and which spaces `\\s`, depends on the database's locale: neither is read.
    fn escape(&mut self, in_class: bool) -> Option<()> {
        let c = self.next()?;
        match (c, in_class) {
            ('d', false) => self.out.push_str("[0-9]"),
            ('d', true) => self.out.push_str("0-9"),
            ('D', false) => self.out.push_str("[^0-9]"),
            ('t' | 'n' | 'r', _) => {
                self.out.push('\\');
                self.out.push(c);
            }
            ('u', _) => {
                let digits: String = self.rest.get(self.at..self.at + 4)?.iter().collect();
                let code = u32::from_str_radix(&digits, 16)
                    .ok()
                    .filter(|_| digits.chars().all(|c| c.is_ascii_hexdigit()))?;
                // Neither NUL nor half a surrogate pair.
                char::from_u32(code).filter(|c| *c != '\0')?;
                self.at += 4;
                self.out.push_str(&format!("\\u{digits}"));
            }
            // An escaped sign is the sign; with `u` JavaScript allows the escape only where it is needed.
            (c, _) if c.is_ascii_punctuation() => {
                if "^$\\.*+?()[]{}|/".contains(c) || (in_class && c == '-') {
                    self.out.push('\\');
                }
                self.out.push(c);
            }
            _ => return None,
        }
        Some(())
    }

    fn class(&mut self) -> Option<()> {
        self.out.push('[');
        if self.take('^') {
            self.out.push('^');
        }
        let mut empty = true;
        loop {
            match self.next()? {
                ']' if !empty => break,
                // Postgres: a bracket at the start is itself; `[:`, `[.`, `[=` are classes by name.
                '[' if matches!(self.peek(), Some(':' | '.' | '=')) => return None,
                ']' | '[' => self.out.push_str(if self.rest[self.at - 1] == ']' { "\\]" } else { "\\[" }),
                '\\' => self.escape(true)?,
                '-' if empty || self.peek() == Some(']') => self.out.push_str("\\-"),
                '-' => {
                    // A range from or to a class such as `\d` is an error in both; leave it to Postgres to say so.
                    if self.peek() == Some('\\') || self.peek() == Some('[') || self.out.ends_with("0-9") {
                        return None;
                    }
                    self.out.push('-');
                }
                c => self.literal(c)?,
            }
            empty = false;
        }
        self.out.push(']');
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shared_subset_is_translated() {
        for (regex, expected) in [
            ("^[A-Z]{2}-[0-9]{4}$", "/^[A-Z]{2}-[0-9]{4}$/su"),
            ("^[A-Za-z]+(/[A-Za-z_+-]+)*$", r"/^[A-Za-z]+(\/[A-Za-z_+\-]+)*$/su"),
            (r"^\d+\.\d{1,2}$", r"/^[0-9]+\.[0-9]{1,2}$/su"),
            (r"a\-b\@c", "/a-b@c/su"),
            ("(?:a|b|)", "/(?:a|b|)/su"),
            (r"[\d\-]", r"/[0-9\-]/su"),
            ("[]a]", r"/[\]a]/su"),
            ("😀{1,}", "/😀{1,}/su"),
            ("\n", r"/\u000a/su"),
            ("", "/(?:)/su"),
            ("a{3,5}?c+?", "/a{3,5}?c+?/su"),
            (r"\u00e4[ä-ü]", r"/\u00e4[ä-ü]/su"),
        ] {
            assert_eq!(javascript(regex).map(TsText::into_string).as_deref(), Some(expected), "{regex}");
        }
    }

    #[test]
    fn what_the_two_read_differently_is_left_to_postgres() {
        for regex in [
            "***=a",
            "(?i)a",
            "(?=a)",
            "a**",
            "a*??",
            "^*",
            "[[:alpha:]]",
            r"\ma",
            r"\1",
            r"\u0000",
            r"\ud800",
            "a{256}",
            "a{2,1}",
            "(a",
            "a)",
            "[a",
            "{",
            "a\\",
            r"\pL",
            r"\w",
            r"[^\s]",
            r"[\D]",
        ] {
            assert!(javascript(regex).is_none(), "{regex}");
        }
    }
}
