//! `seoc generate --watch`: again whenever a file changes.

use std::path::PathBuf;

use anyhow::{Result, bail};
use live::{Clusters, Settings, StopHandle};

use super::generate::write;
use super::test::{Place, Subject, prove_all};
use super::{Outcome, project};
use crate::cli::{Generate, Global, TestFormat};
use crate::compile::{Compiled, Memory, compile_again};
use crate::output::Known;
use crate::project::Project;
use crate::proof::{Exhibit, Interrupt};
use crate::terminal::Terminal;
use crate::watch::Watch;

/// Runs it, until Ctrl-C.
///
/// # Errors
/// When there is no project to begin with, or the system cannot watch files. What goes wrong later is told, and the watch
/// goes on.
pub(super) fn run(terminal: &Terminal, global: &Global, arguments: &Generate) -> Result<Outcome> {
    if terminal.is_for_programs() {
        bail!("--watch never ends, so it cannot give one document; leave out --message-format");
    }
    let stop = StopHandle::default();
    let mut loom = Loom {
        terminal,
        arguments,
        memory: Memory::default(),
        known: Known::default(),
        clusters: Clusters::new(Settings { stop: stop.clone(), ..Settings::default() }),
        stop,
    };
    let mut found = project(terminal, global)?;
    let mut watch = Watch::new()?;
    // Without a server there is nothing to put away: Ctrl-C may do what it always does.
    let interrupt =
        arguments.test.then(|| Interrupt::listen(&loom.stop, true, watch.stopper())).transpose()?;
    loop {
        watch.follow(&folders(&found), &found.output_folder()?)?;
        if let Err(error) = loom.round(&found) {
            if interrupt.as_ref().is_some_and(Interrupt::came) {
                return Ok(Outcome::Interrupted);
            }
            super::tell(terminal, &error);
        }
        terminal.summary("waiting for changes; Ctrl-C ends this");
        loop {
            let Some(changed) = watch.next()? else {
                interrupt.as_ref().map(Interrupt::came);
                return Ok(Outcome::Interrupted);
            };
            terminal.fresh_page();
            terminal.summary(&format!("changed: {}", changed.join(", ")));
            // A configuration that is wrong for a moment does not end the watch.
            match project(terminal, global) {
                Ok(project) => found = project,
                Err(error) => {
                    super::tell(terminal, &error);
                    continue;
                }
            }
            break;
        }
    }
}

/// What lives from one round to the next.
struct Loom<'t> {
    terminal: &'t Terminal,
    arguments: &'t Generate,
    memory: Memory,
    known: Known,
    stop: StopHandle,
    clusters: Clusters,
}

impl Loom<'_> {
    fn round(&mut self, project: &Project) -> Result<()> {
        let domains = project.select(&self.arguments.domains.domains)?;
        let Some(compiled) = compile_again(self.terminal, project, domains, &mut self.memory)? else {
            return Ok(());
        };
        write(self.terminal, project, &compiled, false, &mut self.known)?;
        if self.arguments.test && !compiled.is_empty() {
            self.test(project, compiled)
        } else {
            self.memory.keep(compiled);
            Ok(())
        }
    }

    /// Tests what was compiled anew; servers stay for the next time.
    fn test(&mut self, project: &Project, compiled: Vec<Compiled<'_>>) -> Result<()> {
        let mut exhibit = Exhibit::default();
        let mut subjects = Vec::new();
        for compiled in compiled {
            let tests = crate::project::written_tests(project, compiled.domain)?;
            let first = exhibit.add(&compiled.sources, &tests);
            subjects.push(Subject { compiled, tests, first });
        }
        let place = Place::Ours(&mut self.clusters);
        let proven = prove_all(self.terminal, &subjects, &exhibit, place, &self.stop, TestFormat::Text);
        self.memory.keep(subjects.into_iter().map(|subject| subject.compiled));
        proven.map(drop)
    }
}

/// Where sources of the project can lie.
fn folders(project: &Project) -> Vec<(PathBuf, notify::RecursiveMode)> {
    let mut folders = vec![(project.root.clone(), notify::RecursiveMode::NonRecursive)];
    for domain in &project.domains {
        let below =
            domain.folders().map(|folder| (project.root.join(folder), notify::RecursiveMode::Recursive));
        folders.extend(below);
    }
    let templates = project.template_folder();
    folders.extend(templates.map(|folder| (project.root.join(folder), notify::RecursiveMode::Recursive)));
    folders
}
