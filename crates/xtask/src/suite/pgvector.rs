//! A Postgres that has pgvector beside everything else that Debian's has: Debian 12 has pgvector for no server.
//!
//! Debian's own Postgres is laid once more, where nobody has to be root to add to it and the account that runs servers can go, and pgvector is
//! built for it from the sources that the next Debian has.

mod copy;
mod source;

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use live::{Clusters, Installation, Settings};

use super::cargo;

/// What the domains of this project take, each of which some server may lack.
const EXTENSIONS: [&str; 5] = ["vector", "pg_trgm", "pgtap", "plpgsql_check", "pg_cron"];

fn folder() -> Result<PathBuf> {
    let Some(store) = live::store()? else {
        bail!(
            "somebody else can write to the folder where Postgres with pgvector would be kept; name one that has it in SEOC_PG_BIN"
        );
    };
    Ok(store.join(format!("postgres-15-{}", source::PGVECTOR.replace('=', "-"))))
}

/// The folder with its programs, whether they are there or not.
fn bin() -> Result<PathBuf> {
    Ok(copy::bin_in(&folder()?))
}

/// Makes it unless some server has it all; says what was done.
pub(super) fn provide() -> Result<String> {
    let debian = Installation::find(&[], &[])?;
    if let Some(found) = with_everything()? {
        // A server that Debian has renewed since is not the one that is linked to any more.
        if found.bin != bin()? || found.version == debian.version {
            return Ok(format!("pgvector is in {}", found.bin.display()));
        }
    }
    if !copy::is_debians(&debian) {
        bail!(
            "install pgvector for some Postgres, and name the folders of its programs in SEOC_PG_BIN: it is built here for Debian's Postgres 15, and this one is in {}",
            debian.bin.display()
        );
    }
    println!("building pgvector");
    let work = cargo::target_folder()?.join("xtask/pgvector");
    anew(&work)?;
    let built = source::build(&work)?;
    // Another checkout may do the same at the same time: each lays its own and renames it, and one of them comes first.
    let folder = folder()?;
    let laid = folder.with_file_name(format!("building-{}", std::process::id()));
    copy::lay(&laid)?;
    copy::add(&laid, &built)?;
    remove(&folder)?;
    match std::fs::rename(&laid, &folder) {
        Err(_) if folder.is_dir() => remove(&laid)?,
        renamed => renamed.with_context(|| folder.display().to_string())?,
    }
    remove(&work)?;
    match with_everything()? {
        Some(found) => Ok(format!("built pgvector for Debian's Postgres, in {}", found.bin.display())),
        None => bail!("{} holds no Postgres with {}", folder.display(), EXTENSIONS.join(", ")),
    }
}

/// An empty folder, whatever was there.
fn anew(folder: &Path) -> Result<()> {
    remove(folder)?;
    std::fs::create_dir_all(folder).with_context(|| folder.display().to_string())
}

fn remove(folder: &Path) -> Result<()> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| folder.display().to_string())
        }
        Ok(()) | Err(_) => Ok(()),
    }
}

fn with_everything() -> Result<Option<Installation>> {
    let wanted = EXTENSIONS.map(str::to_owned);
    let found = Installation::find(&[bin()?], &wanted)?;
    let lacks = found.lacks(&wanted).next().is_some();
    Ok(Some(found).filter(|_| !lacks))
}

/// Servers for domains of this project.
pub(crate) fn clusters() -> Result<Clusters> {
    Ok(Clusters::new(Settings { further: vec![bin()?], ..Settings::default() }))
}

/// What the programs of this project are told: the usual server first, this one for what that has not.
pub(super) fn told() -> Result<std::ffi::OsString> {
    if let Some(told) = std::env::var_os("SEOC_PG_BIN") {
        return Ok(told);
    }
    let usual = Installation::find(&[], &[]).map(|found| found.bin);
    Ok(std::env::join_paths(usual.into_iter().chain([bin()?]))?)
}

/// What a program says, or that it failed.
fn run(command: &mut std::process::Command) -> Result<String> {
    let shown = command.get_program().to_string_lossy().into_owned();
    let output =
        command.stdin(std::process::Stdio::null()).output().with_context(|| format!("cannot run {shown}"))?;
    if !output.status.success() {
        bail!("{shown} failed ({}): {}", output.status, String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The one file of a folder whose name begins and ends so.
fn only(folder: &Path, begins: &str, ends: &str) -> Result<PathBuf> {
    for entry in std::fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with(begins) && name.ends_with(ends) {
            return Ok(path);
        }
    }
    bail!("{} has no {begins}…{ends}", folder.display())
}
