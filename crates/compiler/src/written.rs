//! The SQL of functions as their authors wrote it, for whoever finds something wrong with it later.

use diagnostics::Span;
use model::{FunctionId, Model, Owner, Purpose, TableId};
use syntax::ast::Text;

/// A body or a guard, with its place.
#[derive(Debug, Clone)]
pub struct WrittenSql {
    /// What it belongs to: the field, or the directive. The function that is made of it has the same origin.
    pub of: Span,
    /// The whole body, or one condition before it?
    pub is_body: bool,
    text: Text,
}

impl WrittenSql {
    /// The SQL.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text.value
    }

    /// Where a part of it stands in its author's file.
    #[must_use]
    pub fn span_of(&self, range: std::ops::Range<usize>) -> Span {
        self.text.span_of(range)
    }
}

/// All of a domain.
pub(crate) fn written(model: &Model) -> Vec<WrittenSql> {
    let mut found = Vec::new();
    for fragment in &model.fragments {
        let of = match (fragment.owner, fragment.purpose) {
            (Owner::Function(id), Purpose::FunctionBody | Purpose::Guard) => of_function(model, id),
            (Owner::Table(id), Purpose::TriggerBody) => of_trigger(model, id, &fragment.text),
            _ => None,
        };
        found.extend(of.map(|of| WrittenSql {
            of,
            is_body: fragment.purpose != Purpose::Guard,
            text: fragment.text.clone(),
        }));
    }
    found
}

fn of_function(model: &Model, id: FunctionId) -> Option<Span> {
    model.functions.get(id.index()).map(|function| function.span)
}

fn of_trigger(model: &Model, id: TableId, text: &Text) -> Option<Span> {
    let triggers = &model.table(id).triggers;
    triggers.iter().find(|trigger| trigger.body.text == text.value).map(|trigger| trigger.span)
}
