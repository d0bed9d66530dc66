//! The schemas as GraphQL editors see them: graphql-js and graphql-language-service.

use std::path::PathBuf;

use anyhow::{Context as _, Result};

use super::Tally;
use super::npm::Scripts;
use crate::domain;

/// The schemas of `seoc init`.
const TEMPLATES: [&str; 3] = ["saas", "blog", "empty"];

/// For each domain, its files behind the directive definitions; for each template, the root types as well.
pub(super) fn check() -> Result<Tally> {
    let scripts = Scripts::installed("tests/editor")?;
    let root = domain::root();
    let mut tally = Tally::default();
    for name in domain::names()? {
        let sources = domain::load(&name)?;
        let names = sources.iter().map(|(_, source)| source.name()).filter(|name| name.ends_with(".graphql"));
        let files: Vec<PathBuf> =
            std::iter::once("schemas/seoc.graphql").chain(names).map(|name| root.join(name)).collect();
        scripts.run(&mut tally, "check", &files.iter().collect::<Vec<_>>())?;
    }
    for template in TEMPLATES {
        let folder = root.join("templates/init").join(template).join("schema");
        let mut own: Vec<PathBuf> = std::fs::read_dir(&folder)
            .with_context(|| format!("cannot read {}", folder.display()))?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<std::io::Result<_>>()?;
        own.retain(|path| path.extension().is_some_and(|ending| ending == "graphql"));
        own.sort();
        let ground =
            ["schemas/seoc.graphql", "templates/init/project/root.graphql"].map(|name| root.join(name));
        let files: Vec<PathBuf> = ground.into_iter().chain(own).collect();
        scripts.run(&mut tally, "check", &files.iter().collect::<Vec<_>>())?;
    }
    Ok(tally)
}
