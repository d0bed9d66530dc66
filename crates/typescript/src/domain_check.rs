//! Reads the condition of a domain or column where it says no more than bounds, a length or a pattern.
//!
//! `VALUE between 0 and 100`, `char_length(VALUE) <= 60 and VALUE ~ '^[a-z]+$'`: such a condition is said once, in SQL, and
//! Zod holds values to it as well. Any other condition is left to Postgres as a whole, because half a condition read wrongly
//! would refuse good values.

use crate::limits::{Bound, Limits};
use crate::pattern;

/// The limits a condition sets to a value of this name; none when it says anything else.
pub(crate) fn limits(condition: &str, name: &str) -> Option<Limits> {
    let tokens = tokens(condition)?;
    let mut reader = Reader { tokens: &tokens, name, limits: Limits::default() };
    loop {
        reader.conjunct()?;
        match reader.next() {
            None => return Some(reader.limits),
            Some(Token::Word(word)) if word == "and" => {}
            Some(_) => return None,
        }
    }
}

#[derive(Debug, PartialEq)]
enum Token {
    /// In lower case.
    Word(String),
    Number(String),
    Text(String),
    Sign(String),
}

fn tokens(condition: &str) -> Option<Vec<Token>> {
    let chars: Vec<char> = condition.chars().collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(&c) = chars.get(at) {
        let start = at;
        let run = |from: usize, part: fn(char) -> bool| {
            from + chars[from..].iter().take_while(|c| part(**c)).count()
        };
        at += 1;
        match c {
            c if c.is_whitespace() => {}
            c if c.is_ascii_alphabetic() || c == '_' => {
                at = run(at, |c| c.is_ascii_alphanumeric() || c == '_');
                tokens.push(Token::Word(chars[start..at].iter().collect::<String>().to_lowercase()));
            }
            c if c.is_ascii_digit() => {
                at = run(at, |c| c.is_ascii_digit() || c == '.');
                tokens.push(Token::Number(chars[start..at].iter().collect()));
            }
            '\'' => {
                let mut text = String::new();
                loop {
                    match (chars.get(at)?, chars.get(at + 1)) {
                        ('\'', Some('\'')) => {
                            text.push('\'');
                            at += 2;
                        }
                        ('\'', _) => {
                            at += 1;
                            break;
                        }
                        (c, _) => {
                            text.push(*c);
                            at += 1;
                        }
                    }
                }
                tokens.push(Token::Text(text));
            }
            '(' | ')' | '-' => tokens.push(Token::Sign(c.to_string())),
            '<' | '>' | '=' | '~' | '!' | '*' => {
                at = run(at, |c| "<>=~!*".contains(c));
                tokens.push(Token::Sign(chars[start..at].iter().collect()));
            }
            _ => return None,
        }
    }
    Some(tokens)
}

struct Reader<'t> {
    tokens: &'t [Token],
    name: &'t str,
    limits: Limits,
}

impl<'t> Reader<'t> {
    fn next(&mut self) -> Option<&'t Token> {
        let (first, rest) = self.tokens.split_first()?;
        self.tokens = rest;
        Some(first)
    }

    fn word(&mut self, expected: &str) -> Option<()> {
        matches!(self.next()?, Token::Word(word) if word == expected).then_some(())
    }

    fn sign(&mut self, expected: &str) -> Option<()> {
        matches!(self.next()?, Token::Sign(sign) if sign == expected).then_some(())
    }

    fn number(&mut self) -> Option<String> {
        match self.next()? {
            Token::Number(number) => Some(number.clone()),
            Token::Sign(sign) if sign == "-" => match self.next()? {
                Token::Number(number) => Some(format!("-{number}")),
                Token::Word(_) | Token::Text(_) | Token::Sign(_) => None,
            },
            Token::Word(_) | Token::Text(_) | Token::Sign(_) => None,
        }
    }

    fn conjunct(&mut self) -> Option<()> {
        match self.next()? {
            Token::Word(word) if word == self.name => self.value(),
            Token::Word(word) if matches!(word.as_str(), "char_length" | "length" | "character_length") => {
                self.sign("(")?;
                self.word(self.name)?;
                self.sign(")")?;
                self.length()
            }
            Token::Word(_) | Token::Number(_) | Token::Text(_) | Token::Sign(_) => None,
        }
    }

    fn value(&mut self) -> Option<()> {
        match self.next()? {
            Token::Word(word) if word == "between" => {
                let min = self.number()?;
                self.word("and")?;
                let max = self.number()?;
                self.limits.at_least(Bound::inclusive(&min)?);
                self.limits.at_most(Bound::inclusive(&max)?);
            }
            Token::Sign(sign) if sign == "~" => {
                let Token::Text(regex) = self.next()? else { return None };
                self.limits.pattern(pattern::javascript(regex)?);
            }
            Token::Sign(sign) => {
                let number = self.number()?;
                match sign.as_str() {
                    ">=" => self.limits.at_least(Bound::inclusive(&number)?),
                    "<=" => self.limits.at_most(Bound::inclusive(&number)?),
                    ">" => self.limits.at_least(Bound::exclusive(&number)?),
                    "<" => self.limits.at_most(Bound::exclusive(&number)?),
                    _ => return None,
                }
            }
            Token::Word(_) | Token::Number(_) | Token::Text(_) => return None,
        }
        Some(())
    }

    fn length(&mut self) -> Option<()> {
        let whole = |number: String| number.parse::<u32>().ok();
        match self.next()? {
            Token::Word(word) if word == "between" => {
                let min = whole(self.number()?)?;
                self.word("and")?;
                let max = whole(self.number()?)?;
                self.limits.length(Some(min), Some(max));
            }
            Token::Sign(sign) => {
                let number = whole(self.number()?)?;
                match sign.as_str() {
                    ">=" => self.limits.length(Some(number), None),
                    ">" => self.limits.length(Some(number.checked_add(1)?), None),
                    "<=" => self.limits.length(None, Some(number)),
                    "<" => self.limits.length(None, Some(number.checked_sub(1)?)),
                    "=" => self.limits.length(Some(number), Some(number)),
                    _ => return None,
                }
            }
            Token::Word(_) | Token::Number(_) | Token::Text(_) => return None,
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(condition: &str) -> Option<String> {
        limits(condition, "value").map(|limits| limits.summary())
    }

    #[test]
    fn bounds_lengths_and_patterns_are_read() {
        for (condition, expected) in [
            ("VALUE BETWEEN 0 AND 100", ".gte(0).lte(100)"),
            ("value > -1.5 and value < 2", ".gt(-1.5).lt(2)"),
            ("VALUE ~ '^[a-z0-9]+$' AND char_length(VALUE) <= 60", ".regex(/^[a-z0-9]+$/su) .. 60"),
            ("length(value) between 2 and 3", "2 .. 3"),
            ("char_length(VALUE) = 4", "4 .. 4"),
        ] {
            assert_eq!(read(condition).as_deref(), Some(expected), "{condition}");
        }
    }

    #[test]
    fn a_column_is_known_by_its_name() {
        let read = |condition| limits(condition, "level").map(|limits| limits.summary());
        assert_eq!(read("level between 1 and 5").as_deref(), Some(".gte(1).lte(5)"));
        assert_eq!(read("level > 0 and rank > 0"), None);
        assert_eq!(read("value > 0"), None);
    }

    #[test]
    fn anything_else_is_left_to_postgres_as_a_whole() {
        for condition in [
            "",
            "VALUE > 0 OR VALUE < -5",
            "NOT VALUE > 0",
            "VALUE > 0 AND seo.odd(VALUE)",
            "(VALUE > 0)",
            "VALUE ~* 'a'",
            "VALUE !~ 'a'",
            "VALUE ~ '(?i)a'",
            "VALUE = 3",
            "VALUE > 1 + 1",
            "VALUE > 0 AND",
            "VALUE ~ 'open",
            "octet_length(VALUE) < 3",
        ] {
            assert_eq!(read(condition), None, "{condition}");
        }
    }
}
