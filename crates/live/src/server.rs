//! One running `postgres` process, and the handle that stops them all.

use std::fs;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::LiveError;
use crate::account::Account;
use crate::installation::Installation;
use crate::target::Target;

/// The port is only a part of the socket's name.
pub(crate) const PORT: u16 = 5432;
const START_DEADLINE: Duration = Duration::from_secs(60);
const STOP_DEADLINE: Duration = Duration::from_secs(10);
/// Between two looks at a process that is starting or stopping.
const POLL: Duration = Duration::from_millis(5);
/// A folder with this file in it was kept on purpose.
pub(crate) const KEEP_MARK: &str = "keep";

/// Stops every server started with it, from any thread: what a Ctrl-C handler calls.
#[derive(Debug, Clone, Default)]
pub struct StopHandle(Arc<Mutex<Running>>);

#[derive(Debug, Default)]
struct Running {
    servers: Vec<Server>,
    /// Folders of servers and of preparations, also before a server runs in them.
    homes: Vec<PathBuf>,
    stopped: bool,
    next_id: u64,
}

impl StopHandle {
    /// Stops and removes every server that is not kept. Servers started later are refused.
    pub fn stop(&self) {
        let (servers, homes) = {
            let mut running = self.lock();
            running.stopped = true;
            (std::mem::take(&mut running.servers), std::mem::take(&mut running.homes))
        };
        servers.into_iter().for_each(Server::stop);
        // A handler of Ctrl-C ends the process next, and no destructor will remove them.
        for home in homes {
            let _ = fs::remove_dir_all(home);
        }
    }

    /// Whether [`stop`](Self::stop) was called.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.lock().stopped
    }

    /// Has a folder removed by [`stop`](Self::stop).
    pub(crate) fn watch(&self, home: &Path) -> Result<(), LiveError> {
        let mut running = self.lock();
        if running.stopped {
            return Err(LiveError::Stopped);
        }
        running.homes.push(home.to_owned());
        Ok(())
    }

    /// Starts a server and waits until it answers. `home` is removed with it.
    pub(crate) fn start(&self, launch: &Launch<'_>) -> Result<ServerId, LiveError> {
        let id = {
            // Spawned under the lock, so that a Ctrl-C in between cannot miss it.
            let mut running = self.lock();
            if running.stopped {
                let _ = fs::remove_dir_all(launch.home);
                return Err(LiveError::Stopped);
            }
            let server = Server::spawn(launch, running.next_id)?;
            running.next_id += 1;
            let id = server.id;
            running.servers.push(server);
            id
        };
        self.wait_until_ready(id, launch).inspect_err(|_| self.stop_one(id))?;
        Ok(id)
    }

    /// Stops one server and removes its home.
    pub(crate) fn stop_one(&self, id: ServerId) {
        if let Some(server) = self.take(id) {
            server.stop();
        }
    }

    /// Shuts one server down in good order and leaves its files: they are about to be kept.
    pub(crate) fn shut_down(&self, id: ServerId) -> Result<(), LiveError> {
        match self.take(id) {
            Some(server) => server.shut_down(),
            None => Err(LiveError::Stopped),
        }
    }

    /// Forgets one server: it goes on running after this process.
    pub(crate) fn release(&self, id: ServerId) -> Result<(), LiveError> {
        match self.take(id) {
            Some(server) => {
                self.lock().homes.retain(|home| *home != server.home);
                let mark = server.home.join(KEEP_MARK);
                fs::write(&mark, "").map_err(LiveError::io("write", &mark))
            }
            None => Err(LiveError::Stopped),
        }
    }

    fn take(&self, id: ServerId) -> Option<Server> {
        let mut running = self.lock();
        let index = running.servers.iter().position(|server| server.id == id)?;
        Some(running.servers.swap_remove(index))
    }

    fn wait_until_ready(&self, id: ServerId, launch: &Launch<'_>) -> Result<(), LiveError> {
        let target = Target::socket(launch.home, PORT, "supabase_admin", "postgres");
        let deadline = Instant::now() + START_DEADLINE;
        loop {
            let failed = |reason: String| LiveError::Start { reason, log: log_tail(launch.home) };
            {
                let mut running = self.lock();
                let server = running.servers.iter_mut().find(|server| server.id == id);
                let exited = server.ok_or(LiveError::Stopped)?.child.try_wait();
                if let Ok(Some(status)) = exited {
                    return Err(failed(format!("it exited ({status})")));
                }
            }
            match target.connect() {
                Ok(_) => return Ok(()),
                Err(error) if Instant::now() > deadline => return Err(failed(error.to_string())),
                Err(_) => std::thread::sleep(POLL),
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, Running> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Names a server of a [`StopHandle`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ServerId(u64);

/// What it takes to start a server.
pub(crate) struct Launch<'a> {
    pub(crate) installation: &'a Installation,
    pub(crate) account: &'a Account,
    /// Its folder, removed with it: the socket, the log and `data/`.
    pub(crate) home: &'a Path,
    /// Settings on top of the data directory's own, `name=value`.
    pub(crate) settings: &'a [String],
}

#[derive(Debug)]
struct Server {
    id: ServerId,
    child: Child,
    account: Account,
    pg_ctl: PathBuf,
    home: PathBuf,
}

impl Server {
    fn spawn(launch: &Launch<'_>, id: u64) -> Result<Self, LiveError> {
        let Launch { installation, account, home, settings } = *launch;
        let log_path = home.join("log");
        let log = fs::File::create(&log_path).map_err(LiveError::io("create", &log_path))?;
        let log_too = log.try_clone().map_err(LiveError::io("open", &log_path))?;
        let program = installation.program("postgres");
        let mut command = account.command(&program);
        command.arg("-D").arg(home.join("data")).arg("-k").arg(home);
        for setting in settings {
            command.arg("-c").arg(setting);
        }
        let child = command
            .stdin(Stdio::null())
            .stdout(log)
            .stderr(log_too)
            // Its own group: the terminal's Ctrl-C reaches us alone, and we stop it in good order.
            .process_group(0)
            .spawn()
            .map_err(LiveError::io("run", &program))?;
        Ok(Self {
            id: ServerId(id),
            child,
            account: account.clone(),
            pg_ctl: installation.program("pg_ctl"),
            home: home.to_owned(),
        })
    }

    /// Ends the server at once and removes its home.
    fn stop(mut self) {
        self.end("immediate");
        let _ = fs::remove_dir_all(&self.home);
    }

    fn shut_down(mut self) -> Result<(), LiveError> {
        if self.end("fast") {
            return Ok(());
        }
        Err(LiveError::Start { reason: "it did not shut down".to_owned(), log: log_tail(&self.home) })
    }

    /// Whether it went without being killed.
    fn end(&mut self, mode: &str) -> bool {
        let asked = self
            .account
            .command(&self.pg_ctl)
            .args(["stop", "-s", "-W", "-m", mode, "-D"])
            .arg(self.home.join("data"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success());
        let deadline = Instant::now() + STOP_DEADLINE;
        while asked && Instant::now() < deadline {
            if !matches!(self.child.try_wait(), Ok(None)) {
                return true;
            }
            std::thread::sleep(POLL);
        }
        // Its children notice the death of their parent and end themselves.
        let _ = self.child.kill();
        let _ = self.child.wait();
        false
    }
}

/// The last lines of a server's log.
fn log_tail(home: &Path) -> String {
    let text = fs::read(home.join("log")).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(20)..].join("\n")
}
