//! The generated TypeScript against the compiler of TypeScript, and against rows of a real Postgres.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};

use super::{Tally, cargo};
use crate::{domain, rows};

/// `npm ci` where the lock file changed, then for each domain `tsc --strict` and Zod over its rows.
pub(super) fn check() -> Result<Tally> {
    let folder = domain::root().join("tests/typescript");
    if !npm().arg("--version").stdout(Stdio::null()).status().is_ok_and(|status| status.success()) {
        bail!("npm is not installed; the TypeScript tests need Node 20 or later");
    }
    install(&folder)?;
    let kept = cargo::target_folder()?.join("xtask");
    std::fs::create_dir_all(&kept)?;
    let mut tally = Tally::default();
    for name in domain::names()? {
        let generated = domain::root().join("generated").join(&name).join("ts");
        let json = kept.join(format!("{name}-rows.json"));
        let (sources, output) = domain::compile(&name)?;
        let count = rows::write(&sources, &output, &json)?;
        println!("{name}: rows of {count} tables in {}", json.display());
        for arguments in [vec!["check", "--"], vec!["rows", "--"]] {
            let mut command = npm();
            command.current_dir(&folder).args(["run", "--silent"]).args(&arguments).arg(&generated);
            if arguments[0] == "rows" {
                command.arg(&json);
            }
            let (passed, failed) = counted(command)?;
            tally.passed += passed;
            tally.failed += failed;
            if failed > 0 {
                tally.said = Some(format!("npm run {} fails for {name}", arguments[0]));
            }
        }
    }
    Ok(tally)
}

/// Installs exactly what the lock file says, unless that is what is there.
fn install(folder: &Path) -> Result<()> {
    let lock =
        std::fs::read(folder.join("package-lock.json")).context("tests/typescript/package-lock.json")?;
    let stamp = folder.join("node_modules/.installed-lock.json");
    if std::fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    let status = npm().current_dir(folder).args(["ci", "--no-audit", "--no-fund"]).status()?;
    if !status.success() {
        bail!("npm ci failed in tests/typescript");
    }
    std::fs::write(&stamp, lock)?;
    Ok(())
}

/// Runs a script, showing what it prints; its last line says `N passed, N failed`.
fn counted(mut command: Command) -> Result<(u64, u64)> {
    let output = command.stderr(Stdio::inherit()).output()?;
    let said = String::from_utf8_lossy(&output.stdout);
    print!("{said}");
    let numbers: Vec<u64> = said
        .lines()
        .next_back()
        .unwrap_or_default()
        .split_whitespace()
        .filter_map(|word| word.parse().ok())
        .collect();
    match (numbers.as_slice(), output.status.success()) {
        ([passed, failed], true) if *failed == 0 && *passed > 0 => Ok((*passed, 0)),
        ([passed, failed], false) if *failed > 0 => Ok((*passed, *failed)),
        // It ended before it could count, or counted nothing.
        _ => Ok((0, 1)),
    }
}

fn npm() -> Command {
    Command::new("npm")
}
