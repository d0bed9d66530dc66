//! Finding the server's programs on this machine.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::LiveError;
use crate::ground::PGTAP;

/// The platform runs 15, so does the test ground when it can choose.
const PREFERRED: u32 = 15;

/// A Postgres installation.
#[derive(Debug, Clone)]
pub struct Installation {
    /// The folder with `initdb`, `postgres`, `pg_ctl` and `pg_dump`.
    pub bin: PathBuf,
    /// What `postgres --version` says.
    pub version: String,
    /// `15`.
    pub major: u32,
    /// The extensions that can be created, by name.
    pub extensions: BTreeSet<String>,
}

impl Installation {
    /// Finds one: in the folders of `SEOC_PG_BIN` alone if set, else 15 before any later version, from `pg_config`,
    /// the usual folders and `PATH`. The first one is taken that has pgTAP and these extensions; the first of all where none has.
    ///
    /// # Errors
    /// [`LiveError::MissingPostgres`] says what to install.
    pub fn find(further: &[PathBuf], extensions: &[String]) -> Result<Self, LiveError> {
        let told = std::env::var_os("SEOC_PG_BIN");
        let folders =
            told.as_ref().map_or_else(candidate_folders, |told| std::env::split_paths(told).collect());
        let mut found: Vec<Self> = folders.iter().filter_map(|bin| Self::at(bin)).collect();
        if told.is_none() {
            // Stable: among equal versions the first folder wins.
            found.sort_by_key(|one| (one.major != PREFERRED, std::cmp::Reverse(one.major)));
        }
        found.extend(further.iter().filter_map(|bin| Self::at(bin)));
        let wanted: Vec<String> = extensions.iter().cloned().chain([PGTAP.to_owned()]).collect();
        let first = found.iter().position(|one| one.lacks(&wanted).next().is_none()).unwrap_or(0);
        found.into_iter().nth(first).ok_or(LiveError::MissingPostgres { told: told.map(PathBuf::from) })
    }

    /// Which of these extensions it has not.
    pub fn lacks<'e>(&self, extensions: &'e [String]) -> impl Iterator<Item = &'e String> {
        extensions.iter().filter(|name| !self.extensions.contains(*name))
    }

    /// The program's path.
    #[must_use]
    pub fn program(&self, name: &str) -> PathBuf {
        self.bin.join(name)
    }

    /// Debian's package for an extension of this version.
    #[must_use]
    pub fn install_command(&self, extension_package: &str) -> String {
        format!("apt-get install postgresql-{}-{extension_package}", self.major)
    }

    fn at(bin: &Path) -> Option<Self> {
        if !["initdb", "postgres", "pg_ctl"].iter().all(|name| bin.join(name).is_file()) {
            return None;
        }
        let version = output_of(&bin.join("postgres"), &["--version"])?;
        let major = major_of(&version)?;
        (major >= PREFERRED).then(|| {
            let extensions = extension_names(bin, major);
            Self { bin: bin.to_owned(), version, major, extensions }
        })
    }
}

/// The number after `PostgreSQL)`: `15` of `15.18`, `19` of `19beta1`.
fn major_of(version: &str) -> Option<u32> {
    let number = version.split_whitespace().find(|word| word.starts_with(|c: char| c.is_ascii_digit()))?;
    let digits: String = number.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

fn candidate_folders() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> =
        output_of(Path::new("pg_config"), &["--bindir"]).map(PathBuf::from).into_iter().collect();
    for (parent, child) in
        [("/usr/lib/postgresql", "bin"), ("/opt/homebrew/opt", "bin"), ("/usr/local/opt", "bin")]
    {
        let mut versions: Vec<PathBuf> = fs::read_dir(parent)
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                parent.ends_with("postgresql") || name.starts_with("postgresql")
            })
            .collect();
        versions.sort();
        folders.extend(versions.into_iter().rev().map(|path| path.join(child)));
    }
    folders.extend(std::env::var_os("PATH").iter().flat_map(std::env::split_paths));
    let mut seen = BTreeSet::new();
    folders.retain(|folder| seen.insert(folder.clone()));
    folders
}

fn extension_names(bin: &Path, major: u32) -> BTreeSet<String> {
    let share = output_of(&bin.join("pg_config"), &["--sharedir"])
        .map(PathBuf::from)
        .unwrap_or_else(|| PathBuf::from(format!("/usr/share/postgresql/{major}")));
    fs::read_dir(share.join("extension"))
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| Some(entry.file_name().to_str()?.strip_suffix(".control")?.to_owned()))
        .collect()
}

fn output_of(program: &Path, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::major_of;

    #[test]
    fn the_major_version_is_read_from_every_spelling() {
        assert_eq!(major_of("postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)"), Some(15));
        assert_eq!(major_of("postgres (PostgreSQL) 19beta1"), Some(19));
        assert_eq!(major_of("no version"), None);
    }
}
