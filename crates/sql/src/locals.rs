//! What a made body calls its variables.
//!
//! In plpgsql a variable and a column of one name are an ambiguity, and a variable hides a parameter of its name. A schema may
//! call its columns and parameters as it likes, so the variables of made bodies give way. The formats of this program write them
//! `v_…`; a name that the schema has taken gets a number.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::{Ident, ident};

/// The names of variables in made bodies.
#[derive(Debug, Clone, Default)]
pub struct Locals {
    taken: BTreeSet<String>,
}

/// A format of this program, its variables renamed where they must be.
#[doc(hidden)]
#[derive(Debug, Clone)]
pub struct Format(Cow<'static, str>);

impl Format {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&'static str> for Format {
    fn from(format: &'static str) -> Self {
        Self(Cow::Borrowed(format))
    }
}

impl Locals {
    /// Beside these names: all that bodies may refer to.
    #[must_use]
    pub fn beside<'n>(taken: impl IntoIterator<Item = &'n str>) -> Self {
        let prefixed = taken.into_iter().filter(|name| name.starts_with(PREFIX));
        Self { taken: prefixed.map(str::to_owned).collect() }
    }

    /// Beside every word of a text, too.
    #[must_use]
    pub fn and_words(&self, text: &str) -> Self {
        let text = text.to_ascii_lowercase();
        let words = text.split(|c: char| !is_word(c)).filter(|word| word.starts_with(PREFIX));
        Self { taken: self.taken.iter().cloned().chain(words.map(str::to_owned)).collect() }
    }

    /// The variable's name.
    #[must_use]
    pub fn name(&self, wanted: &'static str) -> Ident {
        Ident::new(&self.spelled(wanted)).unwrap_or_else(|_| ident!("v_local"))
    }

    #[doc(hidden)]
    #[must_use]
    pub fn rename(&self, format: &'static str) -> Format {
        if self.taken.is_empty() {
            return format.into();
        }
        let mut out = String::with_capacity(format.len());
        let mut rest = format;
        while let Some(at) = rest.find(PREFIX) {
            let (before, after) = rest.split_at(at);
            let end = after.find(|c| !is_word(c)).unwrap_or(after.len());
            let (word, after) = after.split_at(end);
            out.push_str(before);
            // Inside of a word, or behind a dot, it is no variable.
            let own = !out.ends_with(|c| is_word(c) || c == '.');
            out.push_str(&if own { self.spelled(word) } else { word.to_owned() });
            rest = after;
        }
        out.push_str(rest);
        Format(Cow::Owned(out))
    }

    fn spelled(&self, wanted: &str) -> String {
        let mut name = wanted.to_owned();
        let mut number = 2;
        while self.taken.contains(&name) {
            name = format!("{wanted}_{number}");
            number += 1;
        }
        name
    }
}

/// How the variables of made bodies begin.
const PREFIX: &str = "v_";

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '$'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_taken_gets_a_number_and_pieces_keep_their_names() {
        let locals = Locals::beside(["v_row", "v_row_2", "title"]);
        let row = ident!("v_row");
        let body = crate::stmt!(locals => "select t.{}, t.v_row, v_rows[1], rev_row into v_row", row);
        assert_eq!(body.as_str(), "select t.v_row, t.v_row, v_rows[1], rev_row into v_row_3");
        assert_eq!(locals.name("v_new").as_str(), "v_new");
        assert_eq!(locals.and_words("select x as V_New").name("v_new").as_str(), "v_new_2");
    }

    #[test]
    fn what_nobody_takes_stays() {
        assert_eq!(crate::stmt!(Locals::default() => "v_row := {};", 1_u8).as_str(), "v_row := 1;");
    }
}
