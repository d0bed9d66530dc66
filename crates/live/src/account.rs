//! The operating system's account that runs the server: the caller's own, or, as Postgres
//! refuses to run as root, an unprivileged one.

use std::fs;
use std::os::unix::fs::{MetadataExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::LiveError;

/// Who runs the server's programs.
#[derive(Debug, Clone)]
pub(crate) struct Account {
    /// The account to become; none when the caller's own will do.
    become_: Option<Ids>,
    /// The caller's own user id.
    caller: u32,
}

#[derive(Debug, Clone, Copy)]
struct Ids {
    uid: u32,
    gid: u32,
}

impl Account {
    /// The caller's account, or the one that root drops to.
    pub(crate) fn current() -> Result<Self, LiveError> {
        let caller = effective_uid()?;
        if caller != 0 {
            return Ok(Self { become_: None, caller });
        }
        let path = Path::new("/etc/passwd");
        let passwd = fs::read_to_string(path).map_err(LiveError::io("read", path))?;
        let ids = ["postgres", "nobody"].iter().find_map(|name| ids_of(&passwd, name));
        Ok(Self { become_: Some(ids.ok_or(LiveError::NoAccount)?), caller })
    }

    /// A command that runs as this account, in `/` (the caller's folder may be closed to it) and
    /// without the caller's `PG*` variables, which would lead the programs elsewhere.
    pub(crate) fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("PG") {
                command.env_remove(name);
            }
        }
        command.env("LC_MESSAGES", "C").current_dir("/");
        if let Some(Ids { uid, gid }) = self.become_ {
            // As root, std also clears the supplementary groups.
            command.uid(uid).gid(gid);
        }
        command
    }

    /// Hands a path over to this account.
    pub(crate) fn own(&self, path: &Path) -> Result<(), LiveError> {
        match self.become_ {
            Some(Ids { uid, gid }) => {
                chown(path, Some(uid), Some(gid)).map_err(LiveError::io("change the owner of", path))
            }
            None => Ok(()),
        }
    }

    /// Whether a folder belongs to this account or the caller and nobody else can write to it.
    pub(crate) fn trusts(&self, path: &Path) -> bool {
        let Ok(meta) = fs::symlink_metadata(path) else { return false };
        let ours = meta.uid() == self.caller || self.become_.is_some_and(|ids| ids.uid == meta.uid());
        meta.is_dir() && ours && meta.mode() & 0o022 == 0
    }

    /// Where prepared data directories are kept between runs.
    pub(crate) fn cache_dir(&self) -> PathBuf {
        if self.become_.is_some() {
            // Root's own cache is closed to the account that runs the server.
            return PathBuf::from("/var/tmp/seoc-0");
        }
        let absolute = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|p| p.is_absolute());
        absolute("XDG_CACHE_HOME")
            .or_else(|| absolute("HOME").map(|home| home.join(".cache")))
            .map_or_else(|| PathBuf::from(format!("/var/tmp/seoc-{}", self.caller)), |dir| dir.join("seoc"))
    }
}

/// std has no `getuid`; a file we just made belongs to us.
fn effective_uid() -> Result<u32, LiveError> {
    let base = std::env::temp_dir();
    let probe = tempfile::tempfile().map_err(LiveError::io("create a file in", &base))?;
    Ok(probe.metadata().map_err(LiveError::io("read", &base))?.uid())
}

fn ids_of(passwd: &str, name: &str) -> Option<Ids> {
    let mut fields =
        passwd.lines().map(|line| line.split(':')).find(|fields| fields.clone().next() == Some(name))?;
    let uid = fields.nth(2)?.parse().ok()?;
    let gid = fields.next()?.parse().ok()?;
    Some(Ids { uid, gid })
}
