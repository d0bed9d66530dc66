//! How output lies in the project: by itself, or where the tools of Supabase look for it.

use anyhow::Result;
use compiler::{Artefact, Options, Ways};
use diagnostics::Sources;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{Domain, Project};

/// How output lies.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Layout {
    /// A folder for each domain.
    #[default]
    Generated,
    /// Migrations, database tests and functions where the Supabase CLI has them.
    ///
    /// Source: <https://supabase.com/docs/guides/local-development/overview>.
    Supabase,
}

/// A kind of output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum OutputKind {
    /// The backend.
    Sql,
    /// Generated pgTAP tests. `seoc test` runs them whether they are written or not.
    Tests,
    /// TypeScript: types, schemas, client.
    Ts,
    /// Edge functions; they use `ts`.
    Edge,
    /// `catalog.json`.
    Catalog,
}

impl OutputKind {
    /// All of them.
    pub(super) const ALL: [Self; 5] = [Self::Sql, Self::Tests, Self::Ts, Self::Edge, Self::Catalog];

    /// Of an artefact.
    fn of(path: &str) -> Self {
        match path.split('/').next() {
            Some("sql") => Self::Sql,
            Some("tests") => Self::Tests,
            Some("ts") => Self::Ts,
            Some("edge") => Self::Edge,
            _ => Self::Catalog,
        }
    }
}

impl Layout {
    /// Where output goes unless `out` says otherwise.
    pub(super) fn out(self) -> &'static str {
        match self {
            Self::Generated => "generated",
            Self::Supabase => "supabase",
        }
    }
}

impl Project {
    /// Puts what came out where it belongs, below the folder of [`crate::output::Folder::new`], and leaves out what is not wanted.
    pub(crate) fn place(&self, domain: &Domain, artefacts: &mut Vec<Artefact>) {
        artefacts.retain(|artefact| self.outputs.contains(&OutputKind::of(&artefact.path)));
        match self.layout {
            Layout::Generated => {}
            Layout::Supabase => {
                artefacts.retain_mut(|artefact| match supabase(domain, &artefact.path) {
                    Some(path) => {
                        artefact.path = path;
                        true
                    }
                    None => false,
                });
                artefacts.sort_by(|a, b| a.path.cmp(&b.path));
            }
        }
    }

    /// What the compiler is asked for: the project's own templates are added to the sources.
    ///
    /// # Errors
    /// When a template cannot be read, or the current folder cannot be asked for.
    pub(crate) fn options(&self, domain: &Domain, sources: &mut Sources) -> Result<Options> {
        let templates = super::templates::templates(self, sources)?;
        // From `<out>/<domain>`.
        let to_root = self.to_root()?;
        let ways = match self.layout {
            Layout::Generated => Ways { to_root: format!("../../{to_root}"), ..Ways::default() },
            Layout::Supabase => {
                Ways { to_root: format!("../{to_root}"), to_ts: format!("../_shared/{}", domain.name) }
            }
        };
        Ok(Options { ways, templates, ..Options::new(&domain.name) })
    }
}

/// The place of an artefact below `supabase/`; none for the parts of the whole, which is one migration.
fn supabase(domain: &Domain, path: &str) -> Option<String> {
    let Domain { name, migration, .. } = domain;
    let number = migration.as_deref().unwrap_or_default();
    let (kind, rest) = path.split_once('/').unwrap_or(("", path));
    match (kind, rest) {
        ("sql", "schema.sql") => Some(format!("migrations/{number}_seoc_{name}.sql")),
        ("sql", _) => None,
        ("tests", rest) => Some(format!("tests/database/{name}/{rest}")),
        // What functions share lies in a folder that begins with `_`, so that it is not taken for a function.
        ("ts", rest) => Some(format!("functions/_shared/{name}/{rest}")),
        ("edge", rest) => Some(format!("functions/{rest}")),
        (_, _) => Some(format!("seoc/{name}/{path}")),
    }
}
