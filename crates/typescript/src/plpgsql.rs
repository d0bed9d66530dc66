//! The words of a function's body, as far as errors are concerned: comments and the insides of strings are no code.
//!
//! Source: <https://www.postgresql.org/docs/current/sql-syntax-lexical.html>.

use std::borrow::Cow;

/// A piece of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Word<'b> {
    /// A key word or a name; unquoted ones in lower case.
    Name(Cow<'b, str>),
    /// A string, without its quotes.
    Text(Cow<'b, str>),
    /// Any other character.
    Sign(char),
}

/// The body's words in order.
pub(crate) fn words(body: &str) -> Vec<Word<'_>> {
    let mut reader = Reader { rest: body };
    let mut words = Vec::new();
    while let Some(word) = reader.word() {
        words.push(word);
    }
    words
}

struct Reader<'b> {
    rest: &'b str,
}

impl<'b> Reader<'b> {
    fn word(&mut self) -> Option<Word<'b>> {
        loop {
            let blanks = self.rest.bytes().take_while(u8::is_ascii_whitespace).count();
            self.rest = self.rest[blanks..].trim_start();
            if let Some(comment) = self.rest.strip_prefix("--") {
                self.rest = comment.find('\n').map_or("", |end| &comment[end..]);
            } else if self.rest.starts_with("/*") {
                self.block_comment();
            } else {
                break;
            }
        }
        let first = self.rest.chars().next()?;
        if matches!(first, 'e' | 'E') && self.rest[1..].starts_with('\'') {
            self.take(1);
            return Some(Word::Text(self.quoted('\'', true)));
        }
        Some(match first {
            '\'' => Word::Text(self.quoted('\'', false)),
            '"' => Word::Name(self.quoted('"', false)),
            '$' => match self.dollar_quoted() {
                Some(text) => Word::Text(text.into()),
                None => self.sign('$'),
            },
            c if c == '_' || c.is_alphabetic() => {
                let name = self.take(self.name_end());
                let lower = name.bytes().all(|c| c.is_ascii() && !c.is_ascii_uppercase());
                Word::Name(if lower { name.into() } else { name.to_lowercase().into() })
            }
            c => self.sign(c),
        })
    }

    /// Where a name ends that begins here.
    fn name_end(&self) -> usize {
        let plain = |c: &u8| c.is_ascii_alphanumeric() || matches!(c, b'_' | b'$');
        let ascii = self.rest.bytes().take_while(plain).count();
        if self.rest.as_bytes().get(ascii).is_none_or(u8::is_ascii) {
            return ascii;
        }
        let part = |c: char| c == '_' || c == '$' || c.is_alphanumeric();
        self.rest.find(|c| !part(c)).unwrap_or(self.rest.len())
    }

    fn take(&mut self, end: usize) -> &'b str {
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        taken
    }

    fn sign(&mut self, c: char) -> Word<'b> {
        self.take(c.len_utf8());
        Word::Sign(c)
    }

    /// Block comments nest.
    fn block_comment(&mut self) {
        let mut depth = 0_u32;
        loop {
            if self.rest.starts_with("/*") {
                depth += 1;
                self.take(2);
            } else if self.rest.starts_with("*/") {
                depth -= 1;
                self.take(2);
                if depth == 0 {
                    return;
                }
            } else {
                match self.rest.chars().next() {
                    Some(c) => self.take(c.len_utf8()),
                    None => return,
                };
            }
        }
    }

    /// From the opening quote; a doubled one stands for itself.
    fn quoted(&mut self, quote: char, backslashes: bool) -> Cow<'b, str> {
        let inner = &self.rest[1..];
        if let Some((text, after)) = inner.split_once(quote)
            && !after.starts_with(quote)
            && !(backslashes && text.contains('\\'))
        {
            self.rest = after;
            return text.into();
        }
        let mut text = String::new();
        let mut chars = self.rest.char_indices().skip(1).peekable();
        let mut end = self.rest.len();
        while let Some((at, c)) = chars.next() {
            if c == '\\' && backslashes {
                text.extend(chars.next().map(|(_, escaped)| escaped));
            } else if c != quote {
                text.push(c);
            } else if chars.next_if(|(_, next)| *next == quote).is_some() {
                text.push(quote);
            } else {
                end = at + 1;
                break;
            }
        }
        self.take(end);
        text.into()
    }

    /// `$tag$ … $tag$`; none for a parameter such as `$1`.
    fn dollar_quoted(&mut self) -> Option<&'b str> {
        let tag = &self.rest[..self.rest[1..].find('$')? + 2];
        let inner = &tag[1..tag.len() - 1];
        let named = inner.chars().all(|c| c == '_' || c.is_alphanumeric());
        if !named || inner.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let body = &self.rest[tag.len()..];
        let length = body.find(tag)?;
        let (text, end) = (&body[..length], tag.len() * 2 + length);
        self.take(end);
        Some(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(body: &str) -> String {
        let shown = words(body).into_iter().map(|word| match word {
            Word::Name(name) => name.into_owned(),
            Word::Text(text) => format!("<{text}>"),
            Word::Sign(sign) => sign.to_string(),
        });
        shown.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn comments_and_strings_are_no_code() {
        for (body, expected) in [
            ("RAISE x -- raise y\n;", "raise x ;"),
            ("a /* b /* c */ d */ e", "a e"),
            ("'it''s' E'a\\'b' \"Two \"\"Words\"\"\"", "<it's> <a'b> Two \"Words\""),
            ("$$ raise $$ $q$ a $$ b $q$ $1", "< raise > < a $$ b > $ 1"),
            ("größe.ß", "größe . ß"),
            ("'open", "<open>"),
            ("/* open", ""),
        ] {
            assert_eq!(shown(body), expected, "{body}");
        }
    }
}
