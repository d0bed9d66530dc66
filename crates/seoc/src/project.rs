//! A project: the folder with `seoc.toml`, its domains, and the texts they are made of.

mod config;
mod discover;
mod load;
mod misconfigured;
mod pattern;

use std::path::PathBuf;

use anyhow::{Result, bail};
use diagnostics::{FileId, Sources};

pub(crate) use discover::find;
pub(crate) use load::{load, written_tests};
pub(crate) use misconfigured::Misconfigured;
use pattern::Pattern;

/// What `seoc.toml` says.
#[derive(Debug)]
pub(crate) struct Project {
    /// The folder of `seoc.toml`; every path is relative to it.
    pub(crate) root: PathBuf,
    /// Where output goes, as written: `generated` unless said otherwise.
    pub(crate) out: String,
    /// The domains, by name.
    pub(crate) domains: Vec<Domain>,
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
}

impl Project {
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
