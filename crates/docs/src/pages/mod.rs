//! The pages, each a file of Markdown that reads well on GitHub.

pub(crate) mod access;
mod functions;
mod index;
mod life;
mod schedule;
mod tables;
mod views;

use crate::{Domain, diagram};

/// A page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Its path among the pages, with `/`.
    pub path: String,
    /// Its text.
    pub text: String,
}

pub(crate) fn markdown(domain: Domain<'_>) -> Vec<Page> {
    let mut pages = vec![
        Page { path: "README.md".to_owned(), text: index::page(domain) },
        Page { path: "access.md".to_owned(), text: access::page(domain.name, domain.matrix) },
        Page { path: "functions.md".to_owned(), text: functions::page(domain) },
        Page { path: "schedule.md".to_owned(), text: schedule::page(domain) },
    ];
    for module in diagram::modules(domain.model) {
        let text = tables::page(domain, &module);
        pages.push(Page { path: format!("tables/{module}.md"), text });
    }
    pages.extend(views::page(domain).map(|text| Page { path: "views.md".to_owned(), text }));
    pages.sort_by(|a, b| a.path.cmp(&b.path));
    pages
}
