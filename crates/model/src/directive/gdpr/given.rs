//! `@gdpr` as written, on types and on fields.

use diagnostics::{Span, codes};
use syntax::ast::Argument;

use crate::arguments::{Arguments, Word, items, text};
use crate::build::{Builder, directives};
use crate::directive::anonymize;
use crate::{Anonymized, FieldId, TableId};

/// The arguments.
#[derive(Clone)]
pub(super) struct Given<'a> {
    pub(super) span: Span,
    pub(super) subject: bool,
    pub(super) erase: Word<'a>,
    pub(super) anonymize: Option<&'a Argument>,
    pub(super) reason: Option<&'a Argument>,
    pub(super) export: Option<Vec<Word<'a>>>,
    pub(super) by: Option<(Vec<Word<'a>>, Span)>,
}

/// Every one of them, with the field it stands on, if it stands on one.
pub(super) fn all<'a>(builder: &mut Builder<'a>) -> Vec<(TableId, Option<FieldId>, Given<'a>)> {
    let mut found = Vec::new();
    for table in builder.table_ids() {
        for directive in builder.on_table(table, "gdpr") {
            found.extend(
                builder.read(directive, |_, arguments| read(arguments)).map(|given| (table, None, given)),
            );
        }
        let fields = builder.members[table.index()].clone();
        for field in fields {
            let Some(directive) = directives(&field.directives, "gdpr").next() else { continue };
            let Some(id) = builder.table(table).find(&field.name.text) else { continue };
            // Elsewhere it means nothing, which has been said.
            if builder.field(table, id).column().is_none() {
                continue;
            }
            let given = builder.read(directive, |_, arguments| read(arguments));
            found.extend(given.map(|given| (table, Some(id), given)));
        }
    }
    found
}

fn read<'a>(arguments: &mut Arguments<'a>) -> Option<Given<'a>> {
    let subject = arguments.boolean("subject") == Some(true);
    let (anonymize, reason) = (arguments.argument("anonymize"), arguments.argument("reason"));
    let export = arguments.words("export");
    let by = arguments.argument("by").map(|argument| {
        let words = items(&argument.value).filter_map(crate::arguments::word).collect();
        (words, argument.span)
    });
    Some(Given {
        span: arguments.span(),
        subject,
        erase: arguments.word("erase")?,
        anonymize,
        reason,
        export,
        by,
    })
}

impl<'a> Given<'a> {
    /// The reason, where one is needed.
    pub(super) fn why(&self, builder: &mut Builder<'a>) -> Option<String> {
        let reason = self.reason.and_then(|reason| text(&reason.value));
        match reason.map(|text| text.value.trim()) {
            Some(reason) if !reason.is_empty() => Some(reason.to_owned()),
            Some(_) | None => {
                let help = "write why the law lets the row stay: `reason: \"invoices are kept for ten years, § 147 AO\"`";
                builder.error(codes::GDPR, self.erase.span, "nothing says why it is kept", help);
                None
            }
        }
    }

    /// Refuses what only another choice has a use for.
    pub(super) fn only(&self, builder: &mut Builder<'a>) -> Option<()> {
        let is = |word: &str| self.erase.text == word;
        if let Some(reason) = self.reason.filter(|_| !is("KEEP")) {
            let help = "write `erase: KEEP`, or remove the reason";
            builder.error(codes::GDPR, reason.span, "nothing is kept that would need a reason", help);
            return None;
        }
        if let Some(set) = self.anonymize.filter(|_| !is("ANONYMIZE")) {
            let help = "write `erase: ANONYMIZE`, or remove it";
            builder.error(codes::GDPR, set.span, "no row stays that could lose something", help);
            return None;
        }
        if let Some((_, span)) = self.by.as_ref().filter(|_| !self.subject) {
            let help = "say it where `subject: true` stands";
            builder.error(codes::GDPR, *span, "who erases persons is said once, on their type", help);
            return None;
        }
        Some(())
    }

    /// What a row loses, as declared.
    pub(super) fn lost(&self, builder: &mut Builder<'a>, table: TableId) -> Option<Vec<Anonymized>> {
        let mut set: Vec<Anonymized> = Vec::new();
        let mut right = true;
        let rules = anonymize::Rules { by: None, is_told: true };
        for item in self.anonymize.into_iter().flat_map(|set| items(&set.value)) {
            let Some(one) = anonymize::one(builder, table, rules, item) else {
                right = false;
                continue;
            };
            if set.iter().any(|other| other.field == one.field) {
                builder.error(codes::GDPR, item.span, "this field is lost already", "keep one of them");
                right = false;
            }
            set.push(one);
        }
        right.then_some(set)
    }

    /// The fields that the person is given; none where nothing is said of it.
    pub(super) fn given_out(
        &self,
        builder: &mut Builder<'a>,
        table: TableId,
    ) -> Option<Option<Vec<FieldId>>> {
        let Some(words) = &self.export else { return Some(None) };
        let fields = builder.find_columns(table, words)?;
        for (field, word) in fields.iter().zip(words) {
            if builder.field(table, *field).column().is_some_and(|column| column.private) {
                let message = format!("`{}` never leaves the database", word.text);
                builder.error(codes::GDPR, word.span, message, "leave it out, or remove `@private`");
                return None;
            }
        }
        Some(Some(fields))
    }
}
