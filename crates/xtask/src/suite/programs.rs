//! Stages that run the program itself, as its users do.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};

use super::{Tally, cargo, junit, pgvector};
use crate::domain::root;
use crate::program;

/// Generates all domains, again, and checks: after the first time nothing may change.
pub(super) fn generate() -> Result<Tally> {
    let mut tally = Tally::default();
    let mut note = |right: bool, wrong: &str| {
        tally.passed += u64::from(right);
        tally.failed += u64::from(!right);
        if !right && tally.said.is_none() {
            tally.said = Some(wrong.to_owned());
        }
    };
    note(seoc(&["generate"])?.status()?.success(), "seoc generate failed");
    let again = seoc(&["generate"])?.stderr(Stdio::piped()).stdout(Stdio::piped()).output()?;
    let said =
        format!("{}{}", String::from_utf8_lossy(&again.stdout), String::from_utf8_lossy(&again.stderr));
    print!("{said}");
    note(
        again.status.success() && said.contains(" 0 files written") && said.contains(" 0 removed"),
        "generating again wrote files: the output is not the same each time",
    );
    note(seoc(&["generate", "--check"])?.status()?.success(), "seoc generate --check finds stale output");
    Ok(tally)
}

/// `seoc test` of every domain and every example; the JUnit reports are kept.
pub(super) fn database() -> Result<Tally> {
    let folder = cargo::target_folder()?.join("xtask");
    std::fs::create_dir_all(&folder)?;
    let mut tally = Tally::default();
    for project in projects()? {
        let name =
            project.file_name().map_or_else(|| "seoc".into(), |name| name.to_string_lossy().into_owned());
        let path = folder.join(format!("{name}-test.xml"));
        let file =
            std::fs::File::create(&path).with_context(|| format!("cannot write {}", path.display()))?;
        let mut command = seoc(&["test", "--format", "junit"])?;
        let status = command.current_dir(&project).stdout(file).status()?;
        let xml = std::fs::read_to_string(&path)?;
        for failure in junit::failures(&xml) {
            println!("  {failure}");
        }
        let junit::Totals { tests, failed } = junit::totals(&xml);
        if tests == 0 || (failed == 0 && !status.success()) {
            bail!("seoc test failed in {} ({status})", project.display());
        }
        tally.passed += tests - failed.min(tests);
        tally.failed += failed;
    }
    let shown = folder.strip_prefix(root()).unwrap_or(&folder).display().to_string();
    Ok(tally.saying(format!("reports in {shown}")))
}

/// Each change for the worse in the seo domain; none may survive.
pub(super) fn mutants() -> Result<Tally> {
    let run = seoc(&["test", "seo", "--mutate", "--near"])?.stderr(Stdio::inherit()).output()?;
    let said = String::from_utf8_lossy(&run.stdout);
    print!("{said}");
    let counted = |what: &str| -> Option<u64> {
        let (before, _) = said.split_once(what)?;
        before.rsplit(' ').next()?.parse().ok()
    };
    let (Some(passed), Some(survived)) = (counted(" killed, "), counted(" survived, ")) else {
        bail!("seoc test seo --mutate told no result ({})", run.status);
    };
    // What is said to be equivalent and is noticed all the same is a failure, too.
    let failed = survived.max(u64::from(!run.status.success()));
    Ok(Tally { passed, failed, said: None })
}

/// The program as users install it is no larger than it may be.
pub(super) fn release() -> Result<Tally> {
    let (megabytes, small) = program::size(&program::release()?)?;
    Ok(Tally::of(small).saying(format!("{megabytes:.1} MB, at most {}", program::MOST_MEGABYTES)))
}

/// The project itself, its examples, and the domains that are projects of their own.
pub(super) fn projects() -> Result<Vec<PathBuf>> {
    let mut examples: Vec<PathBuf> = Vec::new();
    for folder in ["examples", "schemas"] {
        for entry in std::fs::read_dir(root().join(folder))? {
            examples.push(entry?.path());
        }
    }
    examples.retain(|folder| folder.join("seoc.toml").is_file());
    examples.sort();
    examples.insert(0, root());
    Ok(examples)
}

/// The program, as it is now.
pub(super) fn seoc(arguments: &[&str]) -> Result<Command> {
    let mut command = Command::new(cargo::program()?);
    command.args(arguments).current_dir(root()).env("SEOC_PG_BIN", pgvector::told()?);
    Ok(command)
}
