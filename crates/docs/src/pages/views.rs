//! Views: what they show, what they read, with whose rights, and when those that are stored are made anew.

use std::fmt::Write as _;

use model::{Attribute, Model, ResultShape};

use super::functions::type_name;
use crate::Domain;
use crate::markdown::{code, sentence};
use crate::words;

pub(super) fn page(domain: Domain<'_>) -> Option<String> {
    let Domain { name, model, catalog, matrix: _, errors: _ } = domain;
    if catalog.views.is_empty() {
        return None;
    }
    let mut text = format!("# Views of {}\n", sentence(name));
    for view in &catalog.views {
        let found = model.views().find(|(_, it, _)| it.name == view.name.name);
        let Some((id, composite, declared)) = found else { continue };
        let _ = write!(text, "\n## {}\n", sentence(&composite.graphql));
        if let Some(description) = &composite.description {
            let _ = write!(text, "\n{}\n", sentence(description));
        }
        let rights = match (&declared.stored, &view.refreshed_by) {
            (Some(stored), Some(function)) => {
                let when = stored.refresh.as_ref().map_or_else(
                    || "Nothing refreshes it by itself".to_owned(),
                    |cron| format!("Refreshed at {}", code(cron)),
                );
                format!(
                    "stored, and read by functions of mode SYSTEM alone. {when}: {}",
                    code(&function.to_string())
                )
            }
            _ => "which reads with the rights of whoever asks".to_owned(),
        };
        let _ = write!(text, "\n{}, {rights}.\n", code(&view.name.to_string()));
        let reads: Vec<String> = view.reads.iter().map(|read| code(&read.to_string())).collect();
        if !reads.is_empty() {
            let _ = write!(text, "\nReads {}.\n", words::list(&reads, "and"));
        }
        let returned = model.functions.iter().filter(|it| it.result.shape == ResultShape::Composite(id));
        let returned: Vec<String> = returned.map(|function| code(&function.graphql)).collect();
        if !returned.is_empty() {
            let _ = write!(text, "\nReturned by {}.\n", words::list(&returned, "and"));
        }
        columns(model, composite, &mut text);
        let _ = write!(text, "\n```sql\n{}\n```\n", view.query.as_str());
    }
    Some(text)
}

fn columns(model: &Model, composite: &model::Composite, text: &mut String) {
    text.push_str("\n| field | column | type | |\n|---|---|---|---|\n");
    for field in &composite.fields {
        let Attribute::Value(ty) = field.ty else { continue };
        let mark = if field.nullable { "" } else { "!" };
        let ty = type_name(model, ty, field.list);
        let said = field.description.as_deref().map(sentence).unwrap_or_default();
        let _ = writeln!(
            text,
            "| {} | {} | {} | {said} |",
            code(&field.graphql),
            code(field.name.as_str()),
            code(&format!("{ty}{mark}"))
        );
    }
}
