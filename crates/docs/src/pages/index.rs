//! The first page: what there is, and where.

use std::fmt::Write as _;

use model::{Access, Function};

use crate::markdown::{anchor, code, sentence};
use crate::{Domain, diagram};

pub(super) fn page(domain: Domain<'_>) -> String {
    let Domain { name, model, catalog, matrix: _, errors: _ } = domain;
    let functions = model.functions.iter().filter(|function| !function.private).count();
    let mut text = format!("# {}\n\n", sentence(name));
    let _ = writeln!(
        text,
        "The Postgres schema {}: {} tables, {functions} functions for clients, {} policies, {} jobs. {}",
        code(model.database.schema.as_str()),
        model.tables.len(),
        catalog.policies.len(),
        catalog.jobs.len(),
        match model.database.access {
            Access::Rpc => "Clients call functions and touch no table.",
            Access::Tables => "Clients call functions, and read and write tables under their policies.",
        }
    );
    if !model.roles.is_empty() {
        let names: Vec<String> = model.roles.iter().map(|role| sentence(&role.name)).collect();
        let _ = writeln!(text, "\nRoles, weakest first: {}.", names.join(", "));
    }
    text.push_str("\n- [Who may do what](access.md)\n- [Functions](functions.md)\n- [What runs by itself](schedule.md)\n");
    if !catalog.views.is_empty() {
        text.push_str("- [Views](views.md)\n");
    }
    text.push_str("\n## Tables\n");
    for module in diagram::modules(model) {
        let _ = writeln!(text, "\n### [{}](tables/{module}.md)\n", sentence(&module));
        for (id, table) in model.tables() {
            if diagram::module_name(model, id) == module {
                let said =
                    table.description.as_deref().map(|it| format!(": {}", sentence(it))).unwrap_or_default();
                let place = anchor(&table.graphql);
                let _ = writeln!(text, "- [{}](tables/{module}.md#{place}){said}", sentence(&table.graphql));
            }
        }
    }
    let described = described(domain);
    let _ = writeln!(text, "\n## How much is described\n\n{described}");
    text
}

/// `41 of 44 types, 120 of 310 fields, 60 of 74 functions.`
fn described(domain: Domain<'_>) -> String {
    let Domain { model, .. } = domain;
    let share = |what: &str, all: &mut dyn Iterator<Item = bool>| {
        let all: Vec<bool> = all.collect();
        format!("{} of {} {what}", all.iter().filter(|it| **it).count(), all.len())
    };
    let types = share("types", &mut model.tables.iter().map(|table| table.description.is_some()));
    let fields = model.tables.iter().flat_map(|table| &table.fields);
    let fields = share("fields", &mut fields.map(|field| field.description.is_some()));
    let public = model.functions.iter().filter(|function| !function.private);
    let functions = share("functions", &mut public.map(|Function { description, .. }| description.is_some()));
    format!("{types}, {fields}, {functions}.")
}
