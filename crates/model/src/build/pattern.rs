//! Regular expressions that mean the same in Postgres and in JavaScript.
//!
//! Postgres reads an Advanced Regular Expression (manual, section 9.7.3), JavaScript a pattern
//! with the flags `su`. Both agree on literals, `.`, sets, groups, alternatives, anchors and
//! quantifiers. They differ on `\d \w \s \b` (Unicode and locale), lookaround, backreferences,
//! named groups, POSIX classes, `\x` and on characters that only one of them lets stand bare.

use std::iter::Peekable;
use std::ops::Range;
use std::str::CharIndices;

/// Postgres counts repetitions up to this (`DUPMAX`).
const MOST_REPETITIONS: u32 = 255;

/// The first place where the two would disagree, or that is no pattern at all.
pub(crate) fn check(regex: &str) -> Result<(), (Range<usize>, String)> {
    let mut reader = Reader { text: regex, chars: regex.char_indices().peekable() };
    reader.alternatives(0)
}

struct Reader<'r> {
    text: &'r str,
    chars: Peekable<CharIndices<'r>>,
}

type Checked<T = ()> = Result<T, (Range<usize>, String)>;

/// What a quantifier would repeat.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Atom {
    Nothing,
    Anchor,
    Thing,
    Repeated,
}

impl Reader<'_> {
    fn alternatives(&mut self, depth: usize) -> Checked {
        if depth > 50 {
            return Err((0..self.text.len(), "the groups are nested too deeply".to_owned()));
        }
        let mut before = Atom::Nothing;
        while let Some((at, c)) = self.chars.next() {
            before = match c {
                '|' => Atom::Nothing,
                ')' if depth > 0 => return Ok(()),
                ')' => return wrong(at..at + 1, "this parenthesis closes none"),
                '(' => {
                    self.group(at)?;
                    self.alternatives_in(at, depth)?;
                    Atom::Thing
                }
                '[' => {
                    self.set(at)?;
                    Atom::Thing
                }
                '^' | '$' => Atom::Anchor,
                '*' | '+' | '?' => self.repeat(at..at + 1, before)?,
                '{' => {
                    let end = self.count(at)?;
                    self.repeat(at..end, before)?
                }
                ']' | '}' => {
                    let message = format!("a bare `{c}` is an error in JavaScript: write `\\{c}`");
                    return wrong(at..at + 1, &message);
                }
                '\\' => {
                    self.escape(at, false)?;
                    Atom::Thing
                }
                '\0' => return wrong(at..at + 1, "a pattern cannot contain NUL"),
                _ => Atom::Thing,
            };
        }
        if depth == 0 {
            Ok(())
        } else {
            wrong(self.text.len()..self.text.len(), "a parenthesis is not closed")
        }
    }

    fn alternatives_in(&mut self, open: usize, depth: usize) -> Checked {
        let end = self.text.len();
        self.alternatives(depth + 1).map_err(|(range, message)| {
            // An open group is shown where it opens.
            if range == (end..end) { (open..open + 1, message) } else { (range, message) }
        })
    }

    fn group(&mut self, at: usize) -> Checked {
        if self.chars.next_if(|(_, c)| *c == '?').is_none() {
            // Postgres reads `(*` as an error, JavaScript too: the quantifier has nothing before it.
            return Ok(());
        }
        match self.chars.next() {
            Some((_, ':')) => Ok(()),
            Some((_, '=' | '!' | '<')) => {
                wrong(at..at + 3, "looking around and named groups differ between Postgres and JavaScript")
            }
            _ => wrong(at..at + 2, "after `(?` only `:` means the same in Postgres and JavaScript"),
        }
    }

    fn repeat(&mut self, range: Range<usize>, before: Atom) -> Checked<Atom> {
        match before {
            Atom::Nothing | Atom::Anchor => wrong(range, "there is nothing here to repeat"),
            Atom::Repeated => wrong(range, "this is repeated already"),
            Atom::Thing => {
                // A lazy quantifier matches the same texts.
                self.chars.next_if(|(_, c)| *c == '?');
                Ok(Atom::Repeated)
            }
        }
    }

    /// `{2}`, `{2,}`, `{2,5}`; gives the end.
    fn count(&mut self, at: usize) -> Checked<usize> {
        let rest = &self.text[at..];
        let length = rest.find('}').map_or(rest.len(), |end| end + 1);
        let range = at..at + length;
        let inner = rest.get(1..length.saturating_sub(1)).unwrap_or_default();
        let (least, most) = inner.split_once(',').unwrap_or((inner, inner));
        let number = |text: &str| {
            let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
            text.parse::<u32>().ok().filter(|number| digits && *number <= MOST_REPETITIONS)
        };
        let valid = match (number(least), number(most)) {
            (Some(least), Some(most)) => least <= most,
            (Some(_), None) => most.is_empty(),
            (None, _) => false,
        };
        if !valid {
            let message = format!(
                "repetitions are written `{{2}}`, `{{2,}}` or `{{2,5}}`, with at most {MOST_REPETITIONS}"
            );
            return wrong(range, &message);
        }
        while self.chars.next_if(|(i, _)| *i < at + length).is_some() {}
        Ok(at + length)
    }

    fn set(&mut self, at: usize) -> Checked {
        self.chars.next_if(|(_, c)| *c == '^');
        let mut first = true;
        // The character a range could start from.
        let mut from: Option<char> = None;
        loop {
            let Some((i, c)) = self.chars.next() else { return wrong(at..at + 1, "this set is not closed") };
            let next = self.chars.peek().map(|(_, c)| *c);
            match c {
                ']' if first => {
                    return wrong(
                        i..i + 1,
                        "a `]` right at the start of a set is literal only in Postgres: write `\\]`",
                    );
                }
                ']' => return Ok(()),
                '[' => {
                    return wrong(i..i + 1, "a bare `[` in a set may start a class in Postgres: write `\\[`");
                }
                '-' if first || next == Some(']') => from = Some('-'),
                '-' => {
                    let Some(start) = from.take() else {
                        return wrong(i..i + 1, "a `-` in the middle of a set is written `\\-`");
                    };
                    let Some((j, end)) = self.member()? else {
                        return wrong(at..at + 1, "this set is not closed");
                    };
                    if end < start {
                        return wrong(i..j, "this range runs backwards");
                    }
                }
                '\\' => from = Some(self.escape(i, true)?),
                '\0' => return wrong(i..i + 1, "a pattern cannot contain NUL"),
                _ => from = Some(c),
            }
            first = false;
        }
    }

    /// A character of a set, with the offset behind it.
    fn member(&mut self) -> Checked<Option<(usize, char)>> {
        let Some((i, c)) = self.chars.next() else { return Ok(None) };
        let c = match c {
            '\\' => self.escape(i, true)?,
            '[' | ']' => return wrong(i..i + 1, "a range ends with a character"),
            c => c,
        };
        Ok(Some((self.chars.peek().map_or(self.text.len(), |(i, _)| *i), c)))
    }

    fn escape(&mut self, at: usize, in_set: bool) -> Checked<char> {
        let Some((i, c)) = self.chars.next() else {
            return wrong(at..at + 1, "nothing follows the backslash");
        };
        let range = at..i + c.len_utf8();
        match c {
            '^' | '$' | '\\' | '.' | '*' | '+' | '?' | '(' | ')' | '[' | ']' | '{' | '}' | '|' | '/' => Ok(c),
            '-' if in_set => Ok(c),
            'n' => Ok('\n'),
            't' => Ok('\t'),
            'r' => Ok('\r'),
            'd' | 'D' => wrong(range, "`\\d` may hold other digits in Postgres: write `[0-9]`"),
            'w' | 'W' => wrong(range, "`\\w` holds other letters in Postgres: write `[A-Za-z0-9_]`"),
            's' | 'S' => wrong(range, "`\\s` differs between Postgres and JavaScript: write `[ \\t\\n\\r]`"),
            'u' => {
                let digits = self.text.get(i + 1..i + 5).unwrap_or_default();
                let parsed = u32::from_str_radix(digits, 16).ok().and_then(char::from_u32);
                match parsed.filter(|c| *c != '\0' && digits.bytes().all(|b| b.is_ascii_hexdigit())) {
                    Some(c) => {
                        while self.chars.next_if(|(j, _)| *j < i + 5).is_some() {}
                        Ok(c)
                    }
                    None => wrong(range, "`\\u` is followed by four hexadecimal digits of a character"),
                }
            }
            c if c.is_ascii_alphanumeric() => {
                wrong(range, &format!("`\\{c}` differs between Postgres and JavaScript"))
            }
            c => wrong(range, &format!("`{c}` needs no backslash, and JavaScript refuses one")),
        }
    }
}

fn wrong<T>(range: Range<usize>, message: &str) -> Checked<T> {
    Err((range, message.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn what_both_understand_is_accepted() {
        for regex in [
            "^[A-Z]{2}-[0-9]{4}$",
            "^[A-Za-z]+(/[A-Za-z_+-]+)*$",
            r"^https?:\/\/[^/]+\.(com|org)(?:/.*)?$",
            "a{2,}b{3,5}?c+?",
            r"[\]\[\\\-^]",
            "^(|x)$",
            r"\u00e4[ä-ü]",
            "",
        ] {
            assert_eq!(check(regex), Ok(()), "{regex}");
        }
    }

    #[test]
    fn what_one_of_them_reads_differently_is_refused_where_it_stands() {
        for (regex, at) in [
            (r"^\d+$", 1..3),
            (r"a\w", 1..3),
            (r"[\s]", 1..3),
            (r"\bword", 0..2),
            (r"(a)\1", 3..5),
            ("(?=a)", 0..3),
            ("(?<year>a)", 0..3),
            ("(?i)a", 0..2),
            ("[[:alpha:]]", 1..2),
            ("[]a]", 1..2),
            ("a{256}", 1..6),
            ("a{3,2}", 1..6),
            ("a{", 1..2),
            ("a**", 2..3),
            ("^*", 1..2),
            ("*a", 0..1),
            ("a}", 1..2),
            ("a]", 1..2),
            ("(a", 0..1),
            ("a)", 1..2),
            ("[a", 0..1),
            ("[z-a]", 2..4),
            ("[a-c-e]", 4..5),
            (r"\x41", 0..2),
            (r"a\", 1..2),
            (r"\ä", 0..3),
            (r"\u12", 0..2),
        ] {
            assert_eq!(check(regex).map_err(|(range, _)| range), Err(at), "{regex}");
        }
    }

    #[test]
    fn hostile_depth_is_an_error_and_not_an_overflow() {
        assert!(check(&"(".repeat(100_000)).is_err());
    }
}
