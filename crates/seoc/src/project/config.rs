//! `seoc.toml`, decoded.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::PathBuf;

use diagnostics::{Diagnostic, FileId, Replacement, Sources, Span, codes};
use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::{SeqAccess, Visitor};
use toml::Spanned;

use super::allow::{self, Texts};
use super::layout::{Layout, OutputKind};
use super::pattern::Pattern;
use super::{Domain, Misconfigured, Project};

/// The domains of a project and the files they are made of. Paths are relative to this file.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "seoc.toml", extend("required" = ["domains"]))]
struct File {
    /// The folder that output goes to: `generated` unless said, `supabase` in the layout of that name.
    #[schemars(with = "Option<String>")]
    out: Option<Spanned<String>>,
    /// How output lies there: a folder for each domain, or where the Supabase CLI has things.
    #[serde(default)]
    layout: Layout,
    /// What is written: everything unless said.
    #[schemars(with = "Option<Vec<OutputKind>>")]
    outputs: Option<Spanned<Vec<OutputKind>>>,
    /// A folder of templates that are written anew; `seoc templates list` names them.
    #[schemars(with = "Option<String>")]
    templates: Option<Spanned<String>>,
    /// Warnings that are not told, each with the reason: `W0512 = "the table stays small"`.
    #[serde(default)]
    #[schemars(with = "Option<BTreeMap<String, String>>")]
    allow: Texts,
    /// The domains, each under its name: small letters, digits, `_` and `-`, beginning with a letter.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, DomainTable>")]
    domains: BTreeMap<Spanned<String>, DomainTable>,
}

/// A domain: one schema, compiled to one schema of the database.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "domain")]
struct DomainTable {
    /// The SDL: a glob such as `schema/**/*.graphql`, or a list of them.
    #[schemars(with = "OneOrMany")]
    schema: Spanned<Globs>,
    /// Your own pgTAP tests: `tests/*.sql` in the schema's folder unless said.
    #[schemars(with = "Option<OneOrMany>")]
    tests: Option<Spanned<Globs>>,
    /// The number of its migration in the layout `supabase`: fourteen digits, as `supabase migration new` makes them.
    #[schemars(with = "Option<String>")]
    migration: Option<Spanned<String>>,
    /// Warnings that are not told in this domain, each with the reason.
    #[serde(default)]
    #[schemars(with = "Option<BTreeMap<String, String>>")]
    allow: Texts,
}

/// A glob, or a list of them.
#[derive(JsonSchema)]
#[schemars(rename = "globs", untagged)]
#[allow(dead_code, reason = "it describes `Globs`, which keeps places")]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

/// The JSON schema of `seoc.toml`.
pub(crate) fn json_schema() -> serde_json::Value {
    let mut schema = schemars::schema_for!(File);
    schema.insert("$comment".to_owned(), "Written by seoc; `seoc init` renews it.".into());
    schema.to_value()
}

/// One glob, or a list of them. (Serde's own way to say "either" would lose the places.)
enum Globs {
    One(String),
    Many(Vec<Spanned<String>>),
}

impl<'de> Deserialize<'de> for Globs {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = Globs;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a glob such as \"schemas/**/*.graphql\", or a list of them")
            }

            fn visit_str<E: serde::de::Error>(self, glob: &str) -> Result<Globs, E> {
                Ok(Globs::One(glob.to_owned()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Globs, A::Error> {
                let mut globs = Vec::new();
                while let Some(glob) = list.next_element()? {
                    globs.push(glob);
                }
                Ok(Globs::Many(globs))
            }
        }
        deserializer.deserialize_any(Either)
    }
}

/// Decodes the text of `seoc.toml`.
///
/// # Errors
/// Everything that is wrong with it; a TOML error stops at the first.
pub(super) fn parse(root: PathBuf, name: &str, text: String) -> Result<Project, Misconfigured> {
    let mut sources = Sources::default();
    let file = sources.add(name, text);
    let decoded = toml::from_str::<File>(sources.get(file).text());
    let File { out, layout, outputs, templates, allow, domains: tables } = match decoded {
        Ok(decoded) => decoded,
        Err(error) => {
            let finding = explain(file, &error);
            return Err(Misconfigured { sources, findings: vec![finding] });
        }
    };
    let mut findings = Vec::new();
    if tables.is_empty() {
        findings.push(
            wrong(file, 0..0, "no domain is named")
                .help("add one: `[domains.shop]` with `schema = \"schemas/shop/**/*.graphql\"`"),
        );
    }
    let out = match out {
        None => layout.out().to_owned(),
        Some(out) => {
            if out.get_ref().is_empty() {
                findings
                    .push(wrong(file, out.span(), "`out` is empty").help("name a folder, e.g. `generated`"));
            }
            let out = out.into_inner();
            out.strip_prefix("./").unwrap_or(&out).trim_end_matches('/').to_owned()
        }
    };
    let outputs = wanted(file, outputs, &mut findings);
    let templates = templates.map(|folder| {
        let place = span(file, folder.span());
        let folder = folder.into_inner();
        (folder.strip_prefix("./").unwrap_or(&folder).trim_end_matches('/').to_owned(), place)
    });
    let mut domains = Vec::new();
    let mut allowed = allow::read(file, None, allow, &mut findings);
    for (key, DomainTable { schema, tests, migration, allow }) in tables {
        let name = key.get_ref().clone();
        if !is_domain_name(&name) {
            findings.push(
                wrong(file, key.span(), format!("`{name}` is no name for a domain"))
                    .help("use small letters, digits, `_` and `-`, beginning with a letter"),
            );
        }
        let schema = patterns(file, schema, &mut findings);
        let tests = tests.map(|tests| patterns(file, tests, &mut findings));
        allowed.extend(allow::read(file, Some(&name), allow, &mut findings));
        let migration = numbered(file, &key, layout, migration, &mut findings);
        domains.push(Domain { name, schema, tests, migration });
    }
    if findings.is_empty() {
        Ok(Project { root, out, layout, outputs, templates, domains, allowed, sources })
    } else {
        Err(Misconfigured { sources, findings })
    }
}

/// What is written.
fn wanted(
    file: FileId,
    outputs: Option<Spanned<Vec<OutputKind>>>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<OutputKind> {
    let Some(outputs) = outputs else { return OutputKind::ALL.to_vec() };
    let place = outputs.span();
    let outputs = outputs.into_inner();
    if outputs.is_empty() {
        findings.push(
            wrong(file, place.clone(), "nothing would be written")
                .help("name some of `sql`, `tests`, `ts`, `edge`, `catalog`"),
        );
    }
    if outputs.contains(&OutputKind::Edge) && !outputs.contains(&OutputKind::Ts) {
        findings.push(wrong(file, place, "edge functions use what lies in `ts`").help("add \"ts\""));
    }
    outputs
}

/// The number of a domain's migration, where it has to have one.
fn numbered(
    file: FileId,
    domain: &Spanned<String>,
    layout: Layout,
    migration: Option<Spanned<String>>,
    findings: &mut Vec<Diagnostic>,
) -> Option<String> {
    match (layout, migration) {
        (Layout::Generated, None) => None,
        (Layout::Generated, Some(migration)) => {
            let finding =
                wrong(file, migration.span(), "only the layout `supabase` has migrations with numbers");
            findings.push(finding.help("add `layout = \"supabase\"`, or take it out"));
            None
        }
        (Layout::Supabase, None) => {
            let name = domain.get_ref();
            let finding =
                wrong(file, domain.span(), format!("nothing says where the migration of `{name}` comes"));
            findings.push(finding.help(
                "add `migration = \"20260101000000\"`: fourteen digits, smaller than those of migrations that use its tables",
            ));
            None
        }
        (Layout::Supabase, Some(migration)) => {
            let digits =
                migration.get_ref().len() == 14 && migration.get_ref().bytes().all(|c| c.is_ascii_digit());
            if !digits {
                let said = format!("`{}` is no number of a migration", migration.get_ref());
                findings.push(
                    wrong(file, migration.span(), said).help("write fourteen digits: year, month, day, time"),
                );
            }
            Some(migration.into_inner())
        }
    }
}

fn patterns(file: FileId, globs: Spanned<Globs>, findings: &mut Vec<Diagnostic>) -> Vec<Pattern> {
    let whole = globs.span();
    let list = match globs.into_inner() {
        Globs::One(glob) => vec![(whole.clone(), glob)],
        Globs::Many(globs) => globs.into_iter().map(|glob| (glob.span(), glob.into_inner())).collect(),
    };
    if list.is_empty() {
        findings.push(
            wrong(file, whole, "this list is empty").help("name some files, e.g. `schemas/**/*.graphql`"),
        );
    }
    list.into_iter()
        .filter_map(|(place, glob)| {
            Pattern::new(&glob, span(file, place.clone()))
                .map_err(|why| findings.push(wrong(file, place, why)))
                .ok()
        })
        .collect()
}

/// `[a-z][a-z0-9_-]*`: it becomes the name of a folder on every machine.
fn is_domain_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || c == '-')
}

fn explain(file: FileId, error: &toml::de::Error) -> Diagnostic {
    let message = error.message().trim();
    let finding = wrong(file, error.span().unwrap_or(0..0), message.lines().collect::<Vec<_>>().join(": "));
    // Serde writes: unknown field `x`, expected one of `a`, `b`
    let Some(rest) = message.strip_prefix("unknown field `") else { return finding };
    let mut ticked = rest.split('`').step_by(2);
    match ticked.next().and_then(|typed| diagnostics::suggest(typed, ticked)) {
        Some(near) => {
            let patches = error.span().map(|place| (span(file, place), near));
            let finding = finding.help(format!("did you mean `{near}`?"));
            patches
                .into_iter()
                .fold(finding, |finding, (place, near)| finding.patch(place, Replacement::guess(near.name())))
        }
        None => finding,
    }
}

pub(super) fn wrong(file: FileId, place: Range<usize>, message: impl Into<String>) -> Diagnostic {
    Diagnostic::new(codes::CONFIGURATION, span(file, place), message)
}

pub(super) fn span(file: FileId, place: Range<usize>) -> Span {
    Span { file, start: place.start as u32, end: place.end as u32 }
}

#[cfg(test)]
mod tests {
    use super::{Misconfigured, Project, parse};

    fn read(text: &str) -> Result<Project, Misconfigured> {
        parse("/project".into(), "seoc.toml", text.into())
    }

    fn refused(text: &str) -> String {
        read(text).unwrap_err().to_string()
    }

    #[test]
    fn the_least_it_needs() {
        let project = read("[domains.seo]\nschema = \"schemas/seo/**/*.graphql\"\n").unwrap();
        assert_eq!(project.out, "generated");
        assert_eq!(project.domains.len(), 1);
        assert_eq!(project.domains[0].name, "seo");
        assert_eq!(project.domains[0].schema[0].folder, "schemas/seo");
        assert!(project.domains[0].tests.is_none());
    }

    #[test]
    fn a_glob_or_a_list_of_globs() {
        let project = read("out = \"./build/\"\n[domains.a]\nschema = [\"x/*.graphql\", \"y/*.graphql\"]\ntests = \"t/*.sql\"").unwrap();
        assert_eq!(project.out, "build");
        let texts: Vec<_> = project.domains[0].schema.iter().map(|p| p.text.as_str()).collect();
        assert_eq!(texts, ["x/*.graphql", "y/*.graphql"]);
        assert_eq!(project.domains[0].tests.as_ref().unwrap()[0].text, "t/*.sql");
    }

    #[test]
    fn each_mistake_has_its_place() {
        assert!(refused("[domains.seo]\nschma = \"x\"").starts_with("seoc.toml:2:1: unknown field `schma`"));
        assert!(refused("[domains.seo]\nschema = 3").starts_with("seoc.toml:2:10: invalid type"));
        assert!(
            refused("[domains.seo]\nschema = [\"a/*.graphql\", \"../b\"]").starts_with("seoc.toml:2:26: ")
        );
        assert!(refused("[domains.Seo]\nschema = \"x\"").starts_with("seoc.toml:1:10: `Seo` is no name"));
        assert!(refused("[domains.seo]\nschema = []").starts_with("seoc.toml:2:10: this list is empty"));
        assert!(refused("[domains.seo").starts_with("seoc.toml:1:13: "));
        assert!(refused("").starts_with("seoc.toml:1:1: no domain"));
        assert!(refused("[domains.seo]\n").contains("missing field `schema`"));
    }

    #[test]
    fn an_unknown_key_is_guessed() {
        let wrong = read("[domains.seo]\nschma = \"x\"").unwrap_err();
        assert_eq!(wrong.findings[0].help.as_deref(), Some("did you mean `schema`?"));
    }
}
