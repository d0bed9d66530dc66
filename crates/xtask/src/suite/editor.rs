//! The schemas as GraphQL editors see them: graphql-js and graphql-language-service.

use std::path::PathBuf;

use anyhow::Result;

use super::Tally;
use super::npm::Scripts;
use crate::domain;

/// For each domain, its files behind the directive definitions.
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
    Ok(tally)
}
