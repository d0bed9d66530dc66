//! A Python environment of its own for a tool from PyPI, kept between runs.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};

use super::cargo;
use crate::domain;

/// An environment with everything that a list of requirements names.
pub(super) struct Environment {
    folder: PathBuf,
}

impl Environment {
    /// Installs exactly what the list says, unless that is what is there.
    pub(super) fn installed(requirements: &str) -> Result<Self> {
        let list = domain::root().join(requirements);
        let wanted = std::fs::read(&list).with_context(|| format!("cannot read {requirements}"))?;
        let environment = Self { folder: cargo::target_folder()?.join("xtask/python") };
        let stamp = environment.folder.join(".installed-requirements.txt");
        if std::fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
            return Ok(environment);
        }
        if environment.folder.exists() {
            std::fs::remove_dir_all(&environment.folder)?;
        }
        let mut make = Command::new("python3");
        make.args(["-m", "venv"]).arg(&environment.folder);
        if !make.stdin(Stdio::null()).status().is_ok_and(|status| status.success()) {
            bail!("python3 -m venv failed; on Debian, install python3-venv");
        }
        let mut install = environment.program("pip");
        install.args(["install", "--quiet", "--disable-pip-version-check", "--no-deps", "--requirement"]);
        if !install.arg(&list).stdin(Stdio::null()).status()?.success() {
            bail!("pip install failed for {requirements}");
        }
        std::fs::write(&stamp, wanted)?;
        Ok(environment)
    }

    /// A program of it.
    pub(super) fn program(&self, name: &str) -> Command {
        Command::new(self.folder.join("bin").join(name))
    }
}
