//! The pages of `docs/` that are made of other files: the table of contents, and the reference of the directives.
//!
//! A test holds the files against what is printed here; `UPDATE_EXPECT=1` renews them.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result};
use diagnostics::{Diagnostics, Sources, Span};
use syntax::ast::{InputValue, Text, TypeDefinition, TypeKind};

use crate::domain::root;

/// The parts of the book, and their pages in the order in which one reads them.
const PARTS: &[(&str, &[&str])] = &[
    ("Begin", &["tutorial", "commands"]),
    ("The language", &["language", "directives"]),
    ("Rows and who sees them", &["access", "tenancy", "crud", "privacy", "storage"]),
    (
        "The life of rows",
        &["partitions", "schedules", "audit", "counters", "queue", "views", "search", "vectors", "sync"],
    ),
    ("Clients", &["typescript"]),
    ("Your project", &["supabase", "templates"]),
    ("Proof", &["testing", "ci", "hazards", "mistakes"]),
    (
        "Five systems",
        &[
            "requirements",
            "access/callcenter",
            "access/iaoms",
            "access/newsystem",
            "access/seo",
            "access/timetracker",
            "stories/callcenter",
            "stories/iaoms",
            "stories/newsystem",
            "stories/seo",
            "stories/timetracker",
        ],
    ),
    ("Coming from elsewhere", &["from-prisma", "from-sql"]),
    ("Inside", &["inside"]),
];

/// `docs/SUMMARY.md`, as mdBook reads it. Pages that no part names come last, so that none is lost.
///
/// # Errors
/// When a page cannot be read.
pub fn summary() -> Result<String> {
    let docs = root().join("docs");
    let mut text = "# Summary\n".to_owned();
    let mut rest = pages(&docs)?;
    for (part, names) in PARTS {
        let _ = write!(text, "\n# {part}\n\n");
        for name in *names {
            rest.retain(|page| page != name);
            entry(&mut text, &docs, name)?;
        }
    }
    if !rest.is_empty() {
        text.push_str("\n# More\n\n");
    }
    for name in &rest {
        entry(&mut text, &docs, name)?;
    }
    text.push_str("\n# Messages\n\n");
    for name in pages(&docs.join("errors"))? {
        entry(&mut text, &docs, &format!("errors/{name}"))?;
    }
    Ok(text)
}

/// The names of the pages in a folder, sorted, without `.md`.
fn pages(folder: &Path) -> Result<Vec<String>> {
    let entries = std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut names = Vec::new();
    for found in entries {
        let name = found?.file_name().to_string_lossy().into_owned();
        names.extend(name.strip_suffix(".md").filter(|name| *name != "SUMMARY").map(str::to_owned));
    }
    names.sort();
    Ok(names)
}

fn entry(text: &mut String, docs: &Path, name: &str) -> Result<()> {
    let path = docs.join(format!("{name}.md"));
    let page = std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let title = page.lines().next().unwrap_or_default().trim_start_matches("# ");
    let _ = writeln!(text, "- [{title}]({name}.md)");
    Ok(())
}

/// `docs/directives.md`: every directive with its arguments and the types they have.
#[must_use]
pub fn directives() -> String {
    let mut sources = Sources::default();
    let file = sources.add("seoc.graphql", model::DEFINITIONS);
    let set = syntax::DirectiveSet::read(&sources, file, &mut Diagnostics::default());
    let written = |span: Span| sources.slice(span).to_owned();
    let mut text = "# The directives\n\n\
        Printed from [`schemas/seoc.graphql`](../schemas/seoc.graphql), which your editor reads, too. An argument with `!` and no \
        default has to be there.\n"
        .to_owned();
    for (name, directive) in &set.directives {
        let _ = write!(text, "\n## @{name}\n\n");
        describe(&mut text, directive.description.as_ref());
        let places: Vec<String> = directive.locations.iter().map(|place| spoken(&place.text)).collect();
        let again = if directive.repeatable { "; more than once, if you like" } else { "" };
        let _ = writeln!(text, "On {}{again}.", places.join(", "));
        arguments(&mut text, &directive.arguments, &written);
    }
    text.push_str("\n## Types of arguments\n");
    let own = set.types.values().filter(|ty| !set.column_scalars().any(|scalar| scalar == ty.name.text));
    for ty in own {
        type_of_argument(&mut text, ty, &written);
    }
    text
}

fn type_of_argument(text: &mut String, ty: &TypeDefinition, written: &dyn Fn(Span) -> String) {
    let _ = write!(text, "\n### {}\n\n", ty.name.text);
    describe(text, ty.description.as_ref());
    match &ty.kind {
        TypeKind::Enum { values } => {
            let names: Vec<String> = values.iter().map(|value| format!("`{}`", value.name.text)).collect();
            let _ = writeln!(text, "One of {}.", names.join(", "));
        }
        TypeKind::Input { fields } => arguments(text, fields, written),
        TypeKind::Scalar | TypeKind::Object { .. } | TypeKind::Interface { .. } | TypeKind::Union { .. } => {}
    }
}

fn describe(text: &mut String, description: Option<&Text>) {
    if let Some(description) = description {
        let _ = write!(text, "{}\n\n", description.value.trim());
    }
}

fn arguments(text: &mut String, arguments: &[InputValue], written: &dyn Fn(Span) -> String) {
    if arguments.is_empty() {
        return;
    }
    text.push_str("\n| argument | type | default | |\n|---|---|---|---|\n");
    for argument in arguments {
        let default =
            argument.default.as_ref().map(|value| format!("`{}`", written(value.span))).unwrap_or_default();
        let said = argument
            .description
            .as_ref()
            .map(|said| said.value.split_whitespace().collect::<Vec<_>>().join(" "));
        let _ = writeln!(
            text,
            "| `{}` | `{}` | {default} | {} |",
            argument.name.text,
            written(argument.ty.span),
            said.unwrap_or_default().replace('|', "\\|")
        );
    }
}

/// `FIELD_DEFINITION` is `a field`.
fn spoken(place: &str) -> String {
    match place {
        "SCHEMA" => "the schema".to_owned(),
        "OBJECT" => "a type".to_owned(),
        "FIELD_DEFINITION" => "a field".to_owned(),
        "ARGUMENT_DEFINITION" => "an argument".to_owned(),
        "INPUT_OBJECT" => "an input type".to_owned(),
        "INPUT_FIELD_DEFINITION" => "a field of an input type".to_owned(),
        "INTERFACE" => "an interface".to_owned(),
        "ENUM" => "an enumeration".to_owned(),
        "ENUM_VALUE" => "a value of an enumeration".to_owned(),
        other => format!("a {}", other.to_lowercase().replace('_', " ")),
    }
}
