//! From names in SDL to names in the database.

use diagnostics::{Diagnostic, Span, codes};
use heck::ToSnakeCase as _;
use sql::{Ident, IdentError};

use super::Builder;
use crate::Naming;
use crate::arguments::Word;

impl<'a> Builder<'a> {
    /// A name as the user wants it; what Postgres would cut or refuse is reported.
    pub(crate) fn ident(&mut self, name: &str, span: Span) -> Option<Ident> {
        match Ident::new(name) {
            Ok(ident) => Some(ident),
            Err(error) => {
                self.found.push(bad_name(span, &error));
                None
            }
        }
    }

    /// The given name, or else the one in snake case.
    pub(crate) fn named(&mut self, given: Option<Word<'a>>, graphql: &str, span: Span) -> Option<Ident> {
        match given {
            Some(word) => self.ident(word.text, word.span),
            None => self.ident(&snake(graphql), span),
        }
    }

    /// A column's name: system columns are taken.
    pub(crate) fn column_name(&mut self, given: Option<Word<'a>>, made: &str, span: Span) -> Option<Ident> {
        let (text, span) = given.map_or((made, span), |word| (word.text, word.span));
        // Source: Postgres manual, section 5.5 "System Columns".
        if ["tableoid", "xmin", "cmin", "xmax", "cmax", "ctid"].contains(&text) {
            self.error(
                codes::BAD_NAME,
                span,
                format!("every table of Postgres has a column `{text}` of its own"),
                "give the column another name: `@column(name: \"…\")`",
            );
            return None;
        }
        self.ident(text, span)
    }

    /// A table's name from its type's.
    pub(crate) fn table_name(&self, graphql: &str) -> String {
        let name = snake(graphql);
        match self.database.naming {
            Naming::Singular => name,
            Naming::Plural => plural(&name),
        }
    }
}

/// `plate_item` for `PlateItem`. A name of underscores alone stays what it is.
pub(crate) fn snake(graphql: &str) -> String {
    // One word, as most names of fields are.
    if graphql.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return graphql.to_owned();
    }
    let name = graphql.to_snake_case();
    if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) { graphql.to_owned() } else { name }
}

/// `plate_items` for `plate_item`: only the last word changes.
fn plural(name: &str) -> String {
    match name.rsplit_once('_') {
        Some((before, last)) => format!("{before}_{}", super::plural::plural(last)),
        None => super::plural::plural(name),
    }
}

/// `PlateItems` for `PlateItem`, `SalesPeople` for `SalesPerson`: only the last word changes.
pub(crate) fn plural_type(graphql: &str) -> String {
    let last = graphql.char_indices().rev().find(|(_, c)| c.is_ascii_uppercase()).map_or(0, |(at, _)| at);
    let (before, word) = graphql.split_at(last);
    let mut many = super::plural::plural(&word.to_ascii_lowercase());
    // Only the first letter of the last word is a capital.
    if word.starts_with(|c: char| c.is_ascii_uppercase()) {
        many[..1].make_ascii_uppercase();
    }
    format!("{before}{many}")
}

pub(crate) fn bad_name(span: Span, error: &IdentError) -> Diagnostic {
    let wrong = Diagnostic::new(codes::BAD_NAME, span, error.to_string());
    match error {
        IdentError::TooLong { .. } => wrong
            .note("Postgres would cut the rest off without an error, and two names could become one")
            .help("shorten it, or give the database a shorter name"),
        IdentError::Empty | IdentError::Nul => wrong.help("give it a name that Postgres can keep"),
    }
}

#[cfg(test)]
mod tests {
    use super::{plural, plural_type, snake};

    #[test]
    fn names_become_snake_case() {
        assert_eq!(snake("PlateItem"), "plate_item");
        assert_eq!(snake("rawGPTResponse"), "raw_gpt_response");
        assert_eq!(snake("idx2"), "idx2");
        assert_eq!(snake("_"), "_");
        assert_eq!(snake("_1"), "_1");
    }

    #[test]
    fn only_the_last_word_of_a_table_is_plural() {
        assert_eq!(plural("plate_item"), "plate_items");
        assert_eq!(plural("company"), "companies");
        assert_eq!(plural("person_category"), "person_categories");
    }

    #[test]
    fn only_the_last_word_of_a_type_is_plural() {
        for (one, several) in [
            ("PlateItem", "PlateItems"),
            ("Company", "Companies"),
            ("SalesPerson", "SalesPeople"),
            ("RawGPT", "RawGPTs"),
            ("note", "notes"),
        ] {
            assert_eq!(plural_type(one), several);
        }
    }
}
