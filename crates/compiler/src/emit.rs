//! A checked model to every artefact.

use std::fmt::Write as _;

use diagnostics::{Diagnostic, Diagnostics, codes};
use model::Model;
use seoc_postgres::{Part, Statement, TestFile};

use crate::surface::surface;
use crate::{Artefact, Counts, Options, Output};

/// All artefacts, or none when two things would get one name.
pub(crate) fn emit(model: Model, options: &Options, diagnostics: &mut Diagnostics) -> Option<Output> {
    let catalog = seoc_postgres::lower(&model, diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
    let ((parts, tests), (typescript, isolation)) = rayon::join(
        || rayon::join(|| seoc_postgres::render(&catalog), || seoc_postgres::tests(&model, &catalog)),
        || {
            rayon::join(
                || typescript::render(&model, &catalog),
                || access::isolation::isolate(&model, &surface(&model, &catalog)),
            )
        },
    );
    isolation.report(&model, diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
    let parts = match parts {
        Ok(parts) => parts,
        Err(error) => {
            diagnostics.push(Diagnostic::new(
                codes::TEMPLATE,
                model.database.span,
                format!("a template failed: {error}"),
            ));
            return None;
        }
    };
    let mut artefacts: Vec<Artefact> = Vec::new();
    let mut add = |path: String, contents: String| artefacts.push(Artefact { path, contents });
    add("sql/schema.sql".to_owned(), whole(options, &parts));
    for part in &parts {
        add(format!("sql/{}.sql", part.name), one_part(options, part));
    }
    for test in &tests {
        add(format!("tests/{}", test.name), seoc_postgres::render_test(test));
    }
    for (path, contents) in typescript {
        add(path, contents);
    }
    let mut json = serde_json::to_string_pretty(&catalog).unwrap_or_default();
    json.push('\n');
    add("catalog.json".to_owned(), json);
    artefacts.sort_by(|a, b| a.path.cmp(&b.path));
    let counts = Counts {
        tables: model.tables.len(),
        policies: catalog.policies.len(),
        functions: model.functions.len(),
        assertions: tests.iter().map(TestFile::assertions).sum(),
    };
    Some(Output {
        artefacts,
        schema: model.database.schema.as_str().to_owned(),
        statements: parts.into_iter().flat_map(|part| part.statements).collect(),
        tests,
        counts,
        model,
        catalog,
        isolation,
    })
}

/// Everything, in one transaction.
fn whole(options: &Options, parts: &[Part]) -> String {
    let mut text = header(options, "Everything, in one transaction; applying it again changes nothing.");
    text.push_str("\nbegin;\n");
    for part in parts {
        let _ = write!(text, "\n-- {}\n", part.name);
        push_statements(&mut text, &part.statements);
    }
    text.push_str("\ncommit;\n");
    text
}

fn one_part(options: &Options, part: &Part) -> String {
    let mut text = header(options, "One part of schema.sql; apply the parts in the order of their names.");
    push_statements(&mut text, &part.statements);
    text
}

fn push_statements(text: &mut String, statements: &[Statement]) {
    for statement in statements {
        text.push('\n');
        text.push_str(&statement.sql);
        text.push('\n');
    }
}

fn header(options: &Options, what: &str) -> String {
    format!("-- Made by seoc from the domain {}. Do not edit.\n-- {what}\n", options.domain)
}
