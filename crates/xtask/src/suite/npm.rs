//! Node packages whose scripts are tests.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};

use super::{Tally, junit};
use crate::domain;

/// A package with everything it needs.
pub(crate) struct Scripts {
    folder: PathBuf,
    /// What ran, for the report.
    ran: RefCell<Vec<junit::Case>>,
}

impl Scripts {
    /// Installs exactly what the package's lock file says, unless that is what is there.
    pub(crate) fn installed(folder: &str) -> Result<Self> {
        let scripts = Self { folder: domain::root().join(folder), ran: RefCell::default() };
        if !npm().arg("--version").stdout(Stdio::null()).status().is_ok_and(|status| status.success()) {
            bail!("npm is not installed; the tests in {folder} need Node 20 or later");
        }
        let lock = scripts.folder.join("package-lock.json");
        let lock = std::fs::read(&lock).with_context(|| format!("cannot read {}", lock.display()))?;
        let stamp = scripts.folder.join("node_modules/.installed-lock.json");
        if std::fs::read(&stamp).is_ok_and(|installed| installed == lock) {
            return Ok(scripts);
        }
        let install = ["ci", "--no-audit", "--no-fund"];
        if !npm().current_dir(&scripts.folder).args(install).status()?.success() {
            bail!("npm ci failed in {folder}");
        }
        std::fs::write(&stamp, lock)?;
        Ok(scripts)
    }

    /// Runs a script, shows what it prints, and adds what its last line says: `N passed, N failed`.
    pub(super) fn run(&self, tally: &mut Tally, script: &str, arguments: &[&PathBuf]) -> Result<()> {
        self.run_with(tally, script, arguments, None)
    }

    /// The same with a database, whose URL the script finds in `DATABASE_URL`.
    pub(super) fn run_with(
        &self,
        tally: &mut Tally,
        script: &str,
        arguments: &[&PathBuf],
        database_url: Option<&str>,
    ) -> Result<()> {
        let output = self.command(script, arguments, database_url).stderr(Stdio::inherit()).output()?;
        let said = String::from_utf8_lossy(&output.stdout);
        print!("{said}");
        let (passed, failed) = match (counted(&said), output.status.success()) {
            (Some((passed, 0)), true) if passed > 0 => (passed, 0),
            (Some((passed, failed)), false) if failed > 0 => (passed, failed),
            // It ended before it could count, or counted nothing.
            _ => (0, 1),
        };
        tally.passed += passed;
        tally.failed += failed;
        let name = format!("{script} {}", arguments.first().map_or("", |about| subject(about)));
        let class = format!("typescript.{name}");
        self.ran.borrow_mut().push(junit::Case { class, name, passed: failed == 0 });
        if failed > 0 {
            let folder = self.folder.file_name().map(Path::new).unwrap_or(&self.folder).display();
            tally.said = Some(format!("npm run {script} fails in {folder}"));
        }
        Ok(())
    }

    /// Does a script find nothing wrong? What it prints is not shown.
    pub(crate) fn passes(&self, script: &str, arguments: &[&PathBuf], database_url: &str) -> Result<bool> {
        Ok(self.command(script, arguments, Some(database_url)).output()?.status.success())
    }

    fn command(&self, script: &str, arguments: &[&PathBuf], database_url: Option<&str>) -> Command {
        let mut command = npm();
        command.current_dir(&self.folder).args(["run", "--silent", script, "--"]).args(arguments);
        if let Some(url) = database_url {
            command.env("DATABASE_URL", url);
        }
        command
    }

    /// What ran, one case for each script and subject.
    pub(super) fn report(self, file: &Path) -> Result<()> {
        let xml = junit::written("typescript", &self.ran.into_inner());
        std::fs::write(file, xml).with_context(|| format!("cannot write {}", file.display()))
    }
}

/// Whose output a script is about: `generated/seo/ts` is of `seo`.
fn subject(folder: &Path) -> &str {
    let parts = folder.iter().rev().filter_map(|part| part.to_str());
    parts.into_iter().find(|part| *part != "ts").unwrap_or_default()
}

/// The numbers of the last line.
fn counted(said: &str) -> Option<(u64, u64)> {
    let (passed, failed) = said.lines().next_back()?.split_once(" passed, ")?;
    Some((passed.parse().ok()?, failed.strip_suffix(" failed")?.parse().ok()?))
}

fn npm() -> Command {
    Command::new("npm")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{counted, subject};

    #[test]
    fn a_script_is_about_a_domain() {
        assert_eq!(subject(Path::new("/a/generated/seo/ts")), "seo");
        assert_eq!(subject(Path::new("/a/generated/seo")), "seo");
    }

    #[test]
    fn the_last_line_counts() {
        assert_eq!(counted("1 passed, 0 failed\n12 passed, 3 failed\n"), Some((12, 3)));
        assert_eq!(counted("Error: nothing works"), None);
    }
}
