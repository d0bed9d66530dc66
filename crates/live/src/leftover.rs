//! Clusters whose seoc was killed before it could stop them.

use std::fs;
use std::path::Path;

use crate::account::Account;
use crate::installation::Installation;
use crate::server::KEEP_MARK;

/// Stops and removes the clusters under `base` whose owner is gone. Needs `/proc`; elsewhere
/// nothing is known for sure, and nothing is done.
pub(crate) fn remove(installation: &Installation, account: &Account, base: &Path) {
    if !Path::new("/proc/self").exists() {
        return;
    }
    for entry in fs::read_dir(base).into_iter().flatten().flatten() {
        let home = entry.path();
        let name = entry.file_name();
        let owner = name.to_str().and_then(|name| name.strip_prefix("seoc-pg-")?.split('-').next());
        let Some(owner) = owner else { continue };
        if Path::new("/proc").join(owner).exists() || home.join(KEEP_MARK).exists() || !account.trusts(&home)
        {
            continue;
        }
        let data = home.join("data");
        if !postmaster_runs_in(&data) {
            // It may belong to another container that shares this folder.
            continue;
        }
        let _ = account
            .command(&installation.program("pg_ctl"))
            .args(["stop", "-s", "-m", "immediate", "-D"])
            .arg(&data)
            .output();
        let _ = fs::remove_dir_all(&home);
    }
}

/// Whether the process that the data directory names is alive here and is its server: a server's
/// working directory is its data directory.
fn postmaster_runs_in(data: &Path) -> bool {
    let Ok(text) = fs::read_to_string(data.join("postmaster.pid")) else { return false };
    let Some(pid) = text.lines().next() else { return false };
    fs::read_link(Path::new("/proc").join(pid.trim()).join("cwd")).is_ok_and(|cwd| cwd == data)
}
