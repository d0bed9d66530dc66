//! pgvector, built from its sources. They and the headers of the server come from Debian by apt, with lists of its own below `target/`:
//! nothing of the system is changed, and nobody has to be root.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use super::{only, run};
use crate::domain;

/// The Debian whose Postgres 15 is.
const OURS: &str = "bookworm";

/// The Debian that has pgvector's sources, and which of them.
const NEXT: &str = "trixie";
pub(super) const PGVECTOR: &str = "pgvector=0.8.0-1";

/// What that archive has to be.
const SUMS: &str = "tests/postgres/sha256sums";

const KEYS: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";

/// As Debian builds extensions, and as pgvector wants its loops to be made.
const FLAGS: [&str; 10] = [
    "-O2",
    "-fPIC",
    "-shared",
    "-fwrapv",
    "-fno-strict-aliasing",
    "-fexcess-precision=standard",
    "-ftree-vectorize",
    "-fassociative-math",
    "-fno-signed-zeros",
    "-fno-trapping-math",
];

/// What is added to a server.
pub(super) struct Built {
    pub(super) library: PathBuf,
    /// Where a file lies, and what it is called among extensions.
    pub(super) descriptions: Vec<(PathBuf, String)>,
}

pub(super) fn build(work: &Path) -> Result<Built> {
    fetch(work)?;
    let sources = unpacked(work)?;
    let headers = work.join("headers/usr/include/postgresql/15/server");
    let library = work.join("vector.so");
    let mut compile = Command::new("cc");
    compile.args(FLAGS).arg("-I").arg(headers).arg("-o").arg(&library);
    for entry in fs::read_dir(sources.join("src"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "c") {
            compile.arg(path);
        }
    }
    run(compile.arg("-lm"))?;
    Ok(Built {
        library,
        descriptions: vec![described(&sources, "vector.control", "vector.control"), whole(&sources)?],
    })
}

fn described(sources: &Path, file: &str, name: &str) -> (PathBuf, String) {
    (sources.join(file), name.to_owned())
}

/// The file that makes the extension is named after its version.
fn whole(sources: &Path) -> Result<(PathBuf, String)> {
    let control = fs::read_to_string(sources.join("vector.control"))?;
    let version =
        control.lines().find_map(|line| line.strip_prefix("default_version = '")?.strip_suffix('\''));
    let Some(version) = version else { bail!("vector.control names no version") };
    Ok(described(sources, "sql/vector.sql", &format!("vector--{version}.sql")))
}

fn fetch(work: &Path) -> Result<()> {
    let site = site()?;
    let lists = work.join("sources.list");
    fs::write(
        &lists,
        format!("deb [signed-by={KEYS}] {site} {OURS} main\ndeb-src [signed-by={KEYS}] {site} {NEXT} main\n"),
    )?;
    for folder in ["state/lists/partial", "cache/archives/partial"] {
        fs::create_dir_all(work.join(folder))?;
    }
    let apt = |words: &[&str]| {
        let mut command = Command::new("apt-get");
        command.current_dir(work).arg("-q");
        for (name, value) in [
            ("Etc::SourceList", "sources.list"),
            ("Etc::SourceParts", "nothing"),
            ("State", "state"),
            ("Cache", "cache"),
        ] {
            command.arg("-o").arg(format!("Dir::{name}={}", work.join(value).display()));
        }
        run(command.args(words))
    };
    apt(&["update"])?;
    apt(&["download", "postgresql-server-dev-15"])?;
    apt(&["source", "--download-only", PGVECTOR])?;
    Ok(())
}

/// Where this machine has Debian's packages from.
fn site() -> Result<String> {
    let mut asked = Command::new("apt-get");
    asked.args([
        "indextargets",
        "--no-release-info",
        "--format",
        "$(RELEASE) $(REPO_URI)",
        "Created-By: Packages",
    ]);
    let said = run(&mut asked)?;
    let ours = said.lines().find_map(|line| line.strip_prefix(OURS)?.strip_prefix(' '));
    match ours {
        Some(site) => Ok(site.to_owned()),
        None => bail!(
            "apt has no packages of {OURS} on this machine: install pgvector for some Postgres, and name the folders of its programs in SEOC_PG_BIN"
        ),
    }
}

/// The folder with pgvector's sources; the headers lie beside it.
fn unpacked(work: &Path) -> Result<PathBuf> {
    let sums = domain::root().join(SUMS);
    run(Command::new("sha256sum").current_dir(work).arg("--check").arg("--quiet").arg(sums))?;
    let archive = only(work, "pgvector_", ".orig.tar.gz")?;
    run(Command::new("tar").current_dir(work).arg("-xzf").arg(archive))?;
    let headers = only(work, "postgresql-server-dev-15_", ".deb")?;
    run(Command::new("dpkg-deb").arg("-x").arg(headers).arg(work.join("headers")))?;
    only(work, "pgvector-", "")
}
