//! A project: the folder with `seoc.toml`, its domains, and the texts they are made of.

mod allow;
mod config;
mod discover;
mod layout;
mod load;
mod misconfigured;
mod pattern;
mod templates;

use std::path::{Component, Path, PathBuf};

use anyhow::{Result, bail};
use diagnostics::{FileId, Sources, Span};

pub(crate) use allow::Silence;
pub(crate) use config::json_schema;
pub(crate) use discover::{FILE, find, read};
pub(crate) use layout::{Layout, OutputKind};
pub(crate) use load::{Overlay, load, schema_files, written_tests};
pub(crate) use misconfigured::Misconfigured;
use pattern::Pattern;
pub(crate) use templates::own_templates;

/// What `seoc.toml` says.
#[derive(Debug)]
pub(crate) struct Project {
    /// The folder of `seoc.toml`; every path is relative to it.
    pub(crate) root: PathBuf,
    /// Where output goes, as written: `generated` unless said otherwise.
    pub(crate) out: String,
    /// How it lies there.
    pub(crate) layout: Layout,
    /// What of it is written.
    outputs: Vec<OutputKind>,
    /// The folder of templates that were written anew, as written, and where that is said.
    templates: Option<(String, Span)>,
    /// The domains, by name.
    pub(crate) domains: Vec<Domain>,
    /// The warnings that it silences.
    allowed: Vec<allow::Allowed>,
    /// The text of `seoc.toml`, so that later findings can point into it.
    sources: Sources,
}

/// A domain of `seoc.toml`.
#[derive(Debug)]
pub(crate) struct Domain {
    /// Its name, which is also the name of its output folder.
    pub(crate) name: String,
    schema: Vec<Pattern>,
    /// None: `tests/*.sql` in the schema's folder, which may well be empty.
    tests: Option<Vec<Pattern>>,
    /// The number of its migration among those of a Supabase project.
    migration: Option<String>,
}

impl Domain {
    /// The folders that its SDL and its tests are looked for in.
    pub(crate) fn folders(&self) -> impl Iterator<Item = &str> {
        self.schema.iter().chain(self.tests.iter().flatten()).map(|pattern| pattern.folder.as_str())
    }

    /// The globs of its SDL, as written.
    pub(crate) fn globs(&self) -> impl Iterator<Item = &str> {
        self.schema.iter().map(|pattern| pattern.text.as_str())
    }
}

impl Project {
    /// The folder of templates that were written anew.
    pub(crate) fn template_folder(&self) -> Option<&str> {
        self.templates.as_ref().map(|(folder, _)| folder.as_str())
    }

    /// The way from a domain's output folder back to the root, with `/`.
    ///
    /// # Errors
    /// When the current folder cannot be asked for.
    fn to_root(&self) -> Result<String> {
        let root = std::path::absolute(&self.root)?;
        let mut folder = root.clone();
        for component in Path::new(&self.out).components() {
            match component {
                Component::ParentDir => drop(folder.pop()),
                Component::CurDir => {}
                other => folder.push(other),
            }
        }
        let shared = root.components().zip(folder.components()).take_while(|(a, b)| a == b).count();
        let up = folder.components().skip(shared).map(|_| "..");
        let down = root.components().skip(shared).map(|part| part.as_os_str().to_string_lossy().into_owned());
        // The first step leaves the domain's own folder.
        let way = std::iter::once("..").chain(up).map(str::to_owned).chain(down);
        Ok(way.collect::<Vec<_>>().join("/"))
    }

    /// Where output goes, absolute.
    ///
    /// # Errors
    /// When the current folder cannot be asked for.
    pub(crate) fn output_folder(&self) -> Result<PathBuf> {
        Ok(std::path::absolute(self.root.join(&self.out))?)
    }

    /// The domains with these names, each once, in the order of `seoc.toml`; all when none is named.
    ///
    /// # Errors
    /// When a name is not in `seoc.toml`.
    pub(crate) fn select(&self, names: &[String]) -> Result<Vec<&Domain>> {
        for name in names {
            if self.domains.iter().any(|domain| domain.name == *name) {
                continue;
            }
            let known = || self.domains.iter().map(|domain| domain.name.as_str());
            match diagnostics::suggest(name, known()) {
                Some(near) => bail!("there is no domain `{name}`; did you mean `{near}`?"),
                None => bail!(
                    "there is no domain `{name}`; {} has {}",
                    self.sources.get(FileId(0)).name(),
                    known().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
                ),
            }
        }
        Ok(self.domains.iter().filter(|domain| names.is_empty() || names.contains(&domain.name)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::config;

    fn to_root(out: &str) -> String {
        let text = format!("out = \"{out}\"\n[domains.a]\nschema = \"x/*.graphql\"");
        config::parse("/home/project".into(), "seoc.toml", text).unwrap().to_root().unwrap()
    }

    #[test]
    fn the_way_back_is_known_wherever_the_output_lies() {
        assert_eq!(to_root("generated"), "../..");
        assert_eq!(to_root("./build/all"), "../../..");
        assert_eq!(to_root("../out"), "../../project");
        assert_eq!(to_root("/srv/out"), "../../../home/project");
    }
}
