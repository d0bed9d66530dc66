//! `seoc init`: a folder becomes a project.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::Outcome;
use crate::cli::{Global, Init};
use crate::init::{self, CI_RUN, CONFIGS, GITIGNORE, Ground, WORKFLOW, editor_files, graphqlrc};
use crate::project::{self, Project};
use crate::terminal::Terminal;

const WORKFLOWS: &str = ".github/workflows/seoc.yml";

/// Runs it.
///
/// # Errors
/// When a file cannot be read or written, or a `seoc.toml` that is there is wrong.
pub(super) fn run(terminal: &Terminal, global: &Global, arguments: &Init) -> Result<Outcome> {
    let Init { folder, template } = arguments;
    let root: PathBuf = [&global.directory, folder].into_iter().flatten().collect();
    let root = if root.as_os_str().is_empty() { Path::new(".") } else { root.as_path() };
    let config = root.join(project::FILE);
    // A project that cannot be understood is left alone altogether.
    let known = config.exists().then(|| project::read(&config)).transpose()?;

    let ground = Ground::new(root)?;
    let mut told = Told { terminal, kept: Vec::new() };
    told.tell(project::FILE, ground.create(project::FILE, &template.config())?);
    let project = match known {
        // Its schema is where it says.
        Some(project) => project,
        None => {
            let project = project::read(&config)?;
            schema(&ground, &project, arguments, &mut told)?;
            project
        }
    };
    for file in editor_files() {
        told.tell(&file.path, ground.renew(&file)?);
    }
    match CONFIGS.into_iter().find(|path| ground.has(path)) {
        Some(path) => told.tell(path, init::Outcome::Kept),
        None => {
            told.tell(CONFIGS[0], ground.create(CONFIGS[0], &graphqlrc(&project.domains))?);
        }
    }
    told.tell(".ci/run", ground.create_program(".ci/run", CI_RUN)?);
    told.tell(WORKFLOWS, ground.create(WORKFLOWS, WORKFLOW)?);
    told.tell(".gitignore", ground.extend(".gitignore", GITIGNORE)?);

    if !told.kept.is_empty() {
        terminal.summary(&format!("left as they are: {}", told.kept.join(", ")));
    }
    let there = if root == Path::new(".") { String::new() } else { format!(" -C {}", root.display()) };
    terminal.summary(&format!(
        "Now `seoc{there} generate` writes the backend, and `seoc{there} test` proves it. \
         `seoc{there} doctor` tells what is missing on this machine."
    ));
    Ok(Outcome::Fine)
}

/// A schema to begin with; files that are there already are the schema.
fn schema(ground: &Ground, project: &Project, arguments: &Init, told: &mut Told<'_>) -> Result<()> {
    let there = project.domains.iter().map(|domain| project::schema_files(project, domain));
    let there: Vec<String> = there.collect::<Result<Vec<_>>>()?.into_iter().flatten().collect();
    if !there.is_empty() {
        there.iter().for_each(|path| told.tell(path, init::Outcome::Kept));
        return Ok(());
    }
    for (path, text) in arguments.template.files() {
        told.tell(path, ground.create(path, text)?);
    }
    Ok(())
}

/// Says what becomes of each file.
struct Told<'t> {
    terminal: &'t Terminal,
    kept: Vec<String>,
}

impl Told<'_> {
    fn tell(&mut self, path: &str, outcome: init::Outcome) {
        let word = match outcome {
            init::Outcome::Created => "created",
            init::Outcome::Renewed => "renewed",
            init::Outcome::Extended => "extended",
            init::Outcome::Kept => {
                self.kept.push(path.to_owned());
                return;
            }
        };
        self.terminal.summary(&format!("{word:<8} {path}"));
    }
}
