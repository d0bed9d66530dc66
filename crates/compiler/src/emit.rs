//! A checked model to every artefact.

use catalog::Snapshot;
use diagnostics::{Diagnostic, Diagnostics, Sources, Span, codes};
use model::Model;
use seoc_postgres::{Overrides, Part, TestFile};

use crate::settings;
use crate::surface::surface;
use crate::{Artefact, Contents, Counts, Options, Output};

/// All artefacts, or none when two things would get one name.
pub(crate) fn emit(
    model: Model,
    sources: &Sources,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> Option<Output> {
    let catalog = seoc_postgres::lower(&model, diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
    let overrides: Overrides = options
        .templates
        .iter()
        .map(|(name, file)| (name.clone(), sources.get(*file).text().to_owned()))
        .collect();
    // What runs on one thread alone comes first, lest the others wait for it at the end.
    let (((parts, json), tests), (isolation, typescript)) = rayon::join(
        || {
            rayon::join(
                || {
                    let snapshot = Snapshot::new(&catalog);
                    let fingerprint = seoc_postgres::fingerprint(&snapshot);
                    (seoc_postgres::render(&catalog, &fingerprint, &overrides), snapshot.into_pieces())
                },
                || seoc_postgres::tests(&model, &catalog),
            )
        },
        || {
            rayon::join(
                || access::isolation::isolate(&model, &surface(&model, &catalog)),
                || typescript::render(&model, &catalog, &options.ways, &overrides),
            )
        },
    );
    isolation.report(&model, diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
    let wrong = |error: &minijinja::Error| template_error(&model, sources, options, error);
    diagnostics.extend(parts.as_ref().err().map(wrong));
    diagnostics.extend(typescript.as_ref().err().map(wrong));
    let (Ok(parts), Ok(typescript)) = (parts, typescript) else { return None };
    let mut artefacts: Vec<Artefact> = Vec::new();
    let mut add = |path: String, contents: Contents| artefacts.push(Artefact { path, contents });
    add("sql/schema.sql".to_owned(), whole(options, &parts));
    for part in &parts {
        add(format!("sql/{}.sql", part.name), one_part(options, part));
    }
    for test in &tests {
        add(format!("tests/{}", test.name), script(test));
    }
    for (path, text) in typescript {
        add(path, text.into());
    }
    add("catalog.json".to_owned(), json.into());
    if let Some(text) = settings::fragment(&model) {
        add("config.toml".to_owned(), text.into());
    }
    artefacts.sort_by(|a, b| a.path.cmp(&b.path));
    let counts = Counts {
        tables: model.tables.len(),
        policies: catalog.policies.len(),
        functions: model.functions.len(),
        assertions: tests.iter().map(TestFile::assertions).sum(),
    };
    Some(Output {
        artefacts,
        domain: options.domain.clone(),
        schema: model.database.schema.as_str().to_owned(),
        statements: parts.into_iter().flat_map(|part| part.statements).collect(),
        tests,
        counts,
        model,
        catalog,
        isolation,
    })
}

/// What is wrong with a template, at its line.
fn template_error(
    model: &Model,
    sources: &Sources,
    options: &Options,
    error: &minijinja::Error,
) -> Diagnostic {
    let name = error.name().unwrap_or_default();
    let file =
        options.templates.get(name).or_else(|| options.templates.get(&seoc_postgres::template_name(name)));
    let detail = error.detail().map_or_else(|| error.kind().to_string(), str::to_owned);
    let Some(file) = file.copied() else {
        let said = format!("the template {name} failed: {detail}");
        return Diagnostic::new(codes::TEMPLATE, model.database.span, said);
    };
    let text = sources.get(file).text();
    let before: usize =
        text.split_inclusive('\n').take(error.line().unwrap_or(1).saturating_sub(1)).map(str::len).sum();
    let line = text[before..].lines().next().unwrap_or_default();
    let start = before + (line.len() - line.trim_start().len());
    let span = Span { file, start: start as u32, end: (before + line.trim_end().len()) as u32 };
    Diagnostic::new(codes::TEMPLATE, span, format!("this template failed: {detail}"))
        .help("`seoc templates show` prints the built-in one; the page of this code says what may be printed")
}

/// Everything, in one transaction.
fn whole(options: &Options, parts: &[Part]) -> Contents {
    let mut text = header(options, "Everything, in one transaction; applying it again changes nothing.");
    text.fixed("\nbegin;\n");
    for part in parts {
        text.own(format!("\n-- {}\n", part.name));
        text.paragraphs(part.statements.iter().map(|statement| &statement.sql));
    }
    text.fixed("\ncommit;\n");
    text
}

fn one_part(options: &Options, part: &Part) -> Contents {
    let mut text = header(options, "One part of schema.sql; apply the parts in the order of their names.");
    text.paragraphs(part.statements.iter().map(|statement| &statement.sql));
    text
}

fn header(options: &Options, what: &str) -> Contents {
    format!("-- Made by seoc from the domain {}. Do not edit.\n-- {what}\n", options.domain).into()
}

/// The standalone text of a test file, for `psql` and `pg_prove`.
fn script(file: &TestFile) -> Contents {
    let mut text: Contents = format!("begin;\nselect plan({});\n\n", file.assertions()).into();
    text.lines(file.steps.iter().map(|step| &step.sql));
    text.fixed("\nselect * from finish();\nrollback;\n");
    text
}
