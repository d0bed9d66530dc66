//! One turn of pgbench, and how long each of its transactions took.

use std::path::Path;
use std::process::Command;

use live::Cluster;

use crate::world::Form;

/// What clients do, and how often compared with what else they do.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Act {
    pub(crate) script: &'static str,
    pub(crate) weight: u32,
}

/// What pgbench is told.
pub(crate) struct Load {
    pub(crate) acts: &'static [Act],
    pub(crate) clients: u32,
    pub(crate) pace: Option<u32>,
    pub(crate) seconds: u32,
}

/// A transaction: when it ended, in microseconds of the clock, and how long it took.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Transaction {
    pub(crate) ended: u64,
    pub(crate) took: u64,
}

/// What came of a turn.
pub(crate) struct Turn {
    pub(crate) transactions: Vec<Transaction>,
    /// Calls a second, without the time to connect.
    pub(crate) rate: f64,
}

impl Load {
    /// Runs it to its end.
    ///
    /// # Panics
    /// When a single call fails: that is what is asked for.
    pub(crate) fn run(&self, cluster: &Cluster, form: &Form) -> Turn {
        let folder = tempfile::tempdir().unwrap();
        self.run_in(folder.path(), cluster, form)
    }

    fn run_in(&self, folder: &Path, cluster: &Cluster, form: &Form) -> Turn {
        let Self { acts, clients, pace, seconds } = self;
        let mut command = Command::new(cluster.installation().program("pgbench"));
        command
            .args(["-n", "-M", "prepared", "-j", "2", "-U", "authenticator", "-D", "turn=-1", "-l"])
            .args(["-c", &clients.to_string(), "-T", &seconds.to_string()])
            .args(["-h", &form.socket, "-p", &form.port])
            .arg("--log-prefix")
            .arg(folder.join("log"));
        if let Some(pace) = pace {
            command.args(["-R", &pace.to_string()]);
        }
        for Act { script, weight } in *acts {
            command.arg("-f").arg(format!("{}@{weight}", form.script(script).display()));
        }
        let ran = command.arg(&form.database).output().unwrap();
        let said = String::from_utf8_lossy(&ran.stdout);
        // Of each script and of all: one that ended in a deadlock is counted and not an error.
        let failed = |line: &&str| {
            line.contains("number of failed transactions:")
                && !line.contains("number of failed transactions: 0 (")
        };
        assert!(
            ran.status.success() && said.lines().find(failed).is_none(),
            "a call failed in {}: {said}{}",
            form.database,
            String::from_utf8_lossy(&ran.stderr)
        );
        let rate = said.lines().find_map(|line| line.strip_prefix("tps = ")).unwrap();
        let rate = rate.split_whitespace().next().unwrap().parse().unwrap();
        Turn { transactions: read(folder), rate }
    }
}

/// The lines of pgbench's logs: client, number, microseconds, script, seconds of the clock, microseconds of it, and more.
fn read(folder: &Path) -> Vec<Transaction> {
    let mut transactions = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        for line in std::fs::read_to_string(&path).unwrap().lines() {
            let words: Vec<&str> = line.split(' ').collect();
            let number = |index: usize| {
                words[index].parse::<u64>().unwrap_or_else(|_| panic!("{line:?} of {}", path.display()))
            };
            transactions.push(Transaction { ended: number(4) * 1_000_000 + number(5), took: number(2) });
        }
    }
    transactions
}
