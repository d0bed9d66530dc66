//! Debian's Postgres at another place. It finds its libraries and its extensions by where its programs lie, so a tree of the same shape is
//! a server of its own; what does not change is linked.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use live::Installation;

use super::source::Built;

/// Below `/usr` there, below the folder here.
const PROGRAMS: &str = "lib/postgresql/15/bin";
const LIBRARIES: &str = "lib/postgresql/15/lib";
const SHARED: &str = "share/postgresql/15";

pub(super) fn bin_in(folder: &Path) -> PathBuf {
    folder.join(PROGRAMS)
}

fn debians(path: &str) -> PathBuf {
    Path::new("/usr").join(path)
}

pub(super) fn is_debians(installation: &Installation) -> bool {
    installation.bin == debians(PROGRAMS)
}

pub(super) fn lay(folder: &Path) -> Result<()> {
    // A program that is a link would look around where it leads to.
    each(&debians(PROGRAMS), &folder.join(PROGRAMS), &|from, to| fs::copy(from, to).map(drop))?;
    for path in [LIBRARIES, SHARED] {
        each(&debians(path), &folder.join(path), &|from, to| std::os::unix::fs::symlink(from, to))?;
    }
    Ok(())
}

pub(super) fn add(folder: &Path, built: &Built) -> Result<()> {
    let Built { library, descriptions } = built;
    fs::copy(library, folder.join(LIBRARIES).join("vector.so"))?;
    for (from, name) in descriptions {
        fs::copy(from, folder.join(SHARED).join("extension").join(name))?;
    }
    Ok(())
}

/// Does it with every file of a folder.
fn each(from: &Path, to: &Path, with: &dyn Fn(&Path, &Path) -> std::io::Result<()>) -> Result<()> {
    fs::create_dir_all(to).with_context(|| to.display().to_string())?;
    for entry in fs::read_dir(from).with_context(|| from.display().to_string())? {
        let entry = entry?;
        let (path, into) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            each(&path, &into, with)?;
        } else {
            with(&path, &into).with_context(|| into.display().to_string())?;
        }
    }
    Ok(())
}
