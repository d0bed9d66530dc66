//! Laid grounds, kept between runs. Preparing one takes seconds, copying it a fraction of one.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use crate::LiveError;
use crate::account::Account;
use crate::ground;
use crate::installation::Installation;
use crate::server::{Launch, PORT, StopHandle};
use crate::target::Target;

/// Grounds of other servers or older versions of seoc are removed after this time.
const UNUSED_AFTER: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// Puts a data directory with the ground laid at `data`; it does not exist yet.
pub(crate) fn provide(
    installation: &Installation,
    account: &Account,
    stop: &StopHandle,
    data: &Path,
) -> Result<(), LiveError> {
    let Some(store) = open(account) else {
        // No place to keep it: prepare it where it is needed.
        let home = home(account, stop)?;
        build(installation, account, stop, home.path())?;
        return copy(account, &home.path().join("data"), data);
    };
    let kept = store.join(format!("ground-{}", ground::fingerprint(installation)));
    if !kept.is_dir() {
        let home = home(account, stop)?;
        build(installation, account, stop, home.path())?;
        keep(account, home.path(), &store, &kept)?;
        remove_unused(&store, &kept);
    }
    copy(account, &kept, data)
}

/// A fresh folder for one server, with a path short enough for a socket in it. Its name tells
/// whose it is, so that the leftovers of a killed seoc can be found.
pub(crate) fn home(account: &Account, stop: &StopHandle) -> Result<TempDir, LiveError> {
    /// A socket's path has at most 107 bytes, and ours ends in `/.s.PGSQL.5432`.
    const LONGEST_BASE: usize = 60;
    let mut base = std::env::temp_dir();
    if base.as_os_str().len() > LONGEST_BASE {
        base = PathBuf::from("/tmp");
    }
    let folder = tempfile::Builder::new()
        .prefix(&format!("seoc-pg-{}-", std::process::id()))
        .tempdir_in(&base)
        .map_err(LiveError::io("create a folder in", &base))?;
    stop.watch(folder.path())?;
    account.own(folder.path())?;
    Ok(folder)
}

/// A folder for what is kept between runs. The account that runs the servers can go there, which is not so of every checkout of root's.
/// None where somebody else could write.
///
/// # Errors
/// When it cannot be told who that account is.
pub fn store() -> Result<Option<PathBuf>, LiveError> {
    Ok(open(&Account::current()?))
}

fn open(account: &Account) -> Option<PathBuf> {
    let store = account.cache_dir();
    if !store.is_dir() {
        fs::create_dir_all(&store).ok()?;
        account.own(&store).ok()?;
    }
    // Anyone may have made a folder of that name in /var/tmp, and what is in it is run.
    account.trusts(&store).then_some(store)
}

fn build(
    installation: &Installation,
    account: &Account,
    stop: &StopHandle,
    home: &Path,
) -> Result<(), LiveError> {
    let data = home.join("data");
    let locale = if cfg!(target_os = "linux") { "--locale=C.UTF-8" } else { "--locale=C" };
    let initdb = installation.program("initdb");
    let output = account
        .command(&initdb)
        .args(["-U", "supabase_admin", "--auth=trust", "--encoding=UTF8", locale])
        .args(["--no-sync", "--no-instructions", "--wal-segsize=4", "-D"])
        .arg(&data)
        .output()
        .map_err(LiveError::io("run", &initdb))?;
    if !output.status.success() {
        return Err(LiveError::Program {
            program: "initdb".to_owned(),
            status: output.status.to_string(),
            output: String::from_utf8_lossy(&output.stderr).trim().to_owned(),
        });
    }
    let conf = data.join("postgresql.conf");
    let mut text = fs::read_to_string(&conf).map_err(LiveError::io("read", &conf))?;
    text.push_str(&ground::settings(installation));
    fs::write(&conf, text).map_err(LiveError::io("write", &conf))?;

    // pg_cron can be created in the database it is told of and in no other; the clones of this
    // one inherit it.
    let settings = [format!("cron.database_name={}", ground::TEMPLATE)];
    let server = stop.start(&Launch { installation, account, home, settings: &settings })?;
    let laid = ground::lay(installation, |database| Target::socket(home, PORT, "supabase_admin", database));
    match laid {
        Ok(()) => stop.shut_down(server),
        Err(error) => {
            stop.stop_one(server);
            Err(error)
        }
    }
}

/// Several processes may do this at the same time: each copies next to the final place and
/// renames, which is atomic; who comes second uses the first one's.
fn keep(account: &Account, home: &Path, store: &Path, kept: &Path) -> Result<(), LiveError> {
    let staging = tempfile::Builder::new()
        .prefix("building-")
        .tempdir_in(store)
        .map_err(LiveError::io("create a folder in", store))?;
    account.own(staging.path())?;
    let copied = staging.path().join("data");
    copy(account, &home.join("data"), &copied)?;
    match fs::rename(&copied, kept) {
        Ok(()) => Ok(()),
        Err(_) if kept.is_dir() => Ok(()),
        Err(source) => Err(LiveError::Io { doing: "create", path: kept.to_owned(), source }),
    }
}

fn copy(account: &Account, from: &Path, to: &Path) -> Result<(), LiveError> {
    let cp = Path::new("cp");
    let output =
        account.command(cp).arg("-Rp").args([from, to]).output().map_err(LiveError::io("run", cp))?;
    if output.status.success() {
        return Ok(());
    }
    Err(LiveError::Program {
        program: "cp".to_owned(),
        status: output.status.to_string(),
        output: String::from_utf8_lossy(&output.stderr).trim().to_owned(),
    })
}

fn remove_unused(store: &Path, kept: &Path) {
    let now = SystemTime::now();
    let ours = |name: &str| name.starts_with("ground-") || name.starts_with("building-");
    for entry in fs::read_dir(store).into_iter().flatten().flatten() {
        if !entry.file_name().to_str().is_some_and(ours) {
            continue;
        }
        let age =
            entry.metadata().and_then(|meta| meta.modified()).ok().and_then(|at| now.duration_since(at).ok());
        if entry.path() != kept && age.is_some_and(|age| age > UNUSED_AFTER) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}
