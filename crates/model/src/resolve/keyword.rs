//! Words of the grammar that are values: `user`, `current_date`. No column and no argument of that name is ever meant by one.

use diagnostics::{Diagnostics, codes};
use sql::reference::{Name, Reference, scopes_outwards};

use super::View;
use super::column::{columns_of, is_row_purpose};
use super::known::columns;

/// Looks whether something of the schema has the name, which the word then passes by without a sound.
pub(super) fn check(view: &View<'_>, reference: &Reference, name: &Name, diagnostics: &mut Diagnostics) {
    let Some(whose) = owner(view, reference, name) else { return };
    let text = &name.text;
    let meant = match text.as_str() {
        "user" => "CURRENT_USER".to_owned(),
        other => format!("Postgres's own {}", other.to_ascii_uppercase()),
    };
    diagnostics.push(
        view.finding(codes::CAPTURED_NAME, &name.range, format!("`{text}` is {meant} here"))
            .label(format!("and never `{whose}.{text}`"))
            .help(format!("write `{whose}.\"{text}\"` if you mean that, or give it another name")),
    );
}

/// What has a column or an argument of this name, and could be meant.
fn owner(view: &View<'_>, reference: &Reference, name: &Name) -> Option<String> {
    for scope in scopes_outwards(view.scopes, reference.scope) {
        let has = |columns: Vec<&str>| columns.contains(&name.text.as_str());
        let found = scope.relations.iter().find(|relation| columns_of(view, relation).is_some_and(has));
        if let Some(of) = found.and_then(|relation| relation.exposed_name()) {
            return Some(of.to_owned());
        }
    }
    if let Some(function) = view.function() {
        let takes = function.arguments.iter().any(|argument| argument.name.as_str() == name.text);
        return takes.then(|| function.name.to_string());
    }
    let table = view.table().filter(|_| is_row_purpose(view.fragment.purpose))?;
    columns(table).any(|column| column == name.text).then(|| table.name.to_string())
}
