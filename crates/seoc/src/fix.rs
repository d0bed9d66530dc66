//! `seoc check --fix`: makes the edits that are certain.
//!
//! An edit is tried on the texts in memory first. It is kept if everything still parses that parsed before, and if what it
//! was to mend is not found again at its place; so a second run has nothing to do. Files are written at the end, together.

mod edit;
mod write;

use std::collections::BTreeMap;

use anyhow::Result;

use diagnostics::{Diagnostic, Severity, Sources};

use crate::project::{self, Domain, Overlay, Project};
use edit::{Edits, Fix};

/// Mending one thing can show the next; whoever made this many mistakes on top of each other runs it again.
const ROUNDS: usize = 20;

/// Syntax errors have these codes.
const SYNTAX: &str = "E01";

/// Texts, and what was found in them.
type Found = (Sources, Vec<Diagnostic>);

/// What was mended, in memory.
#[derive(Debug, Default)]
pub(crate) struct Mended {
    /// The files that change, as they shall be.
    texts: Overlay,
    /// The same files as they were read.
    before: BTreeMap<String, String>,
    /// A line for each edit.
    pub(crate) told: Vec<String>,
}

impl Mended {
    /// Mends a domain as far as it can be done with certainty.
    ///
    /// # Errors
    /// When texts cannot be read.
    pub(crate) fn domain(&mut self, project: &Project, domain: &Domain) -> Result<()> {
        let (mut sources, mut found) = compile(project, domain, &self.texts)?;
        for _ in 0..ROUNDS {
            let fixes: Vec<Fix<'_>> = found.iter().filter_map(Fix::of).collect();
            let Some((edits, next)) = self.best(project, domain, &sources, &found, &fixes)? else { break };
            for (name, text) in edits.texts {
                let file = sources.find(&name).map(|file| sources.get(file).text().to_owned());
                self.before.entry(name.clone()).or_insert_with(|| file.unwrap_or_default());
                self.texts.insert(name, text);
            }
            self.told.extend(edits.told);
            (sources, found) = next;
        }
        Ok(())
    }

    /// All of them at once, or the first that can be made alone; none when none can.
    fn best(
        &self,
        project: &Project,
        domain: &Domain,
        sources: &Sources,
        found: &[Diagnostic],
        fixes: &[Fix<'_>],
    ) -> Result<Option<(Edits, Found)>> {
        let all = std::iter::once(fixes);
        let alone = if fixes.len() > 1 { fixes } else { &[] };
        for some in all.chain(alone.chunks(1)).filter(|some| !some.is_empty()) {
            let edits = Edits::of(sources, some);
            let mut texts = self.texts.clone();
            texts.extend(edits.texts.clone());
            let next = compile(project, domain, &texts)?;
            if unparsed(&next.1) <= unparsed(found) && !edits.is_found_again(&next.0, &next.1) {
                return Ok(Some((edits, next)));
            }
        }
        Ok(None)
    }

    /// How many files change.
    pub(crate) fn files(&self) -> usize {
        self.texts.len()
    }
}

fn unparsed(found: &[Diagnostic]) -> usize {
    let is_syntax = |it: &&Diagnostic| it.severity == Severity::Error && it.code.as_str().starts_with(SYNTAX);
    found.iter().filter(is_syntax).count()
}

fn compile(project: &Project, domain: &Domain, texts: &Overlay) -> Result<Found> {
    let (mut sources, reading) = project::load(project, domain, texts)?;
    let options = project.options(domain, &mut sources)?;
    let found = compiler::compile_reading(&sources, reading, &options).diagnostics;
    Ok((sources, found))
}
