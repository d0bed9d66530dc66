//! Debian packages that are missing, installed.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Result, bail};
use live::Installation;

use super::{Tally, pgvector};

/// How it is seen that a package is there.
enum Sign {
    /// Postgres's programs are found.
    Server,
    /// Postgres knows this extension.
    Extension(&'static str),
    /// Python can make environments.
    Environments,
}

const PACKAGES: [(&str, Sign); 5] = [
    ("postgresql-15", Sign::Server),
    ("postgresql-15-pgtap", Sign::Extension("pgtap")),
    ("postgresql-15-plpgsql-check", Sign::Extension("plpgsql_check")),
    ("postgresql-15-cron", Sign::Extension("pg_cron")),
    ("python3-venv", Sign::Environments),
];

/// A script that forbids Debian's packages to start services while they are installed: a server
/// is started by the tests, and never one of the system's.
const POLICY: &str = "/usr/sbin/policy-rc.d";

/// Finds Postgres with all extensions and Python, or installs what is missing.
pub(super) fn provide() -> Result<Tally> {
    let debian = from_debian()?;
    if debian.failed > 0 {
        return Ok(debian);
    }
    let said = format!("{}; {}", debian.said.as_deref().unwrap_or_default(), pgvector::provide()?);
    Ok(debian.saying(said))
}

fn from_debian() -> Result<Tally> {
    let missing = missing();
    if missing.is_empty() {
        return Ok(Tally::of(true).saying("nothing is missing"));
    }
    let list = missing.join(" ");
    let by_hand = format!("install them: apt-get install {list}");
    if !Path::new("/usr/bin/apt-get").exists() {
        bail!(
            "Postgres 15 or later with pgtap, plpgsql_check and pg_cron, and Python 3 with venv are needed; on Debian, {by_hand}"
        );
    }
    let Some(root) = become_root() else {
        bail!("{list} missing, and neither root nor sudo without a password is at hand; {by_hand}");
    };
    println!("installing {list}");
    run(root, &["apt-get", "update", "-q"])?;
    // Nothing that is there is upgraded: a server may be running on it.
    let mut install = vec!["apt-get", "install", "-y", "-q", "--no-install-recommends", "--no-upgrade"];
    install.extend(&missing);
    let quiet = !Path::new(POLICY).exists();
    if quiet {
        let script = format!("printf '#!/bin/sh\\nexit 101\\n' > {POLICY} && chmod 755 {POLICY}");
        run(root, &["sh", "-c", &script])?;
    }
    let installed = run(root, &install);
    if quiet {
        run(root, &["rm", "-f", POLICY])?;
    }
    installed?;
    let left = self::missing();
    Ok(if left.is_empty() {
        Tally::of(true).saying(format!("installed {list}"))
    } else {
        Tally::failed(format!("still missing: {}", left.join(" ")))
    })
}

fn missing() -> Vec<&'static str> {
    let found = Installation::find(&[], &[]).ok();
    let there = |sign: &Sign| match sign {
        Sign::Server => found.is_some(),
        Sign::Extension(name) => found.as_ref().is_some_and(|found| found.extensions.contains(*name)),
        // Debian's python3 alone has no ensurepip, and without it an environment has no pip.
        Sign::Environments => {
            let mut python = Command::new("python3");
            python.args(["-c", "import ensurepip, venv"]).stderr(Stdio::null());
            python.status().is_ok_and(|status| status.success())
        }
    };
    PACKAGES.iter().filter(|(_, sign)| !there(sign)).map(|(package, _)| *package).collect()
}

/// The words before a command that make it run as root.
fn become_root() -> Option<&'static [&'static str]> {
    let says = |program: &str, arguments: &[&str]| {
        let output = Command::new(program).args(arguments).stdin(Stdio::null()).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    };
    if says("id", &["-u"]).as_deref() == Some("0") {
        return Some(&[]);
    }
    says("sudo", &["-n", "true"]).map(|_| ["sudo", "-n"].as_slice())
}

fn run(root: &[&str], command: &[&str]) -> Result<()> {
    // `env` carries the variable through sudo.
    let words: Vec<&str> =
        root.iter().chain(&["env", "DEBIAN_FRONTEND=noninteractive"]).chain(command).copied().collect();
    let Some((program, arguments)) = words.split_first() else { return Ok(()) };
    let status = Command::new(program).args(arguments).stdin(Stdio::null()).status()?;
    if !status.success() {
        bail!("`{}` failed ({status})", words.join(" "));
    }
    Ok(())
}
