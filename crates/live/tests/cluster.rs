//! Clusters come, go, and leave nothing behind.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test may")]

mod support;

use std::path::{Path, PathBuf};

use seoc_live::{Cluster, LiveError, Settings, StopHandle};
use support::cluster;

fn home(cluster: &Cluster) -> PathBuf {
    let url = cluster.connection_string("postgres");
    PathBuf::from(url.split(['?', '&']).find_map(|part| part.strip_prefix("host=")).unwrap())
}

fn postmaster(home: &Path) -> PathBuf {
    let pid = std::fs::read_to_string(home.join("data/postmaster.pid")).unwrap();
    Path::new("/proc").join(pid.lines().next().unwrap())
}

#[test]
fn dropping_a_cluster_ends_its_server_and_removes_its_files() {
    let cluster = cluster();
    let (home, process) = (home(&cluster), postmaster(&home(&cluster)));
    assert!(process.exists());
    drop(cluster);
    assert!(!process.exists());
    assert!(!home.exists());
}

#[test]
fn a_stop_handle_ends_it_from_another_thread_and_refuses_the_next() {
    let stop = StopHandle::default();
    let settings = Settings { stop: stop.clone(), ..Settings::default() };
    let cluster = Cluster::start(&settings).unwrap();
    let (home, process) = (home(&cluster), postmaster(&home(&cluster)));
    std::thread::spawn(move || stop.stop()).join().unwrap();
    assert!(!process.exists());
    assert!(!home.exists());
    assert!(cluster.target("postgres", "postgres").connect().is_err());
    assert!(matches!(Cluster::start(&settings), Err(LiveError::Stopped)));
}

#[test]
fn a_kept_cluster_goes_on_until_its_command_is_run() {
    let cluster = cluster();
    cluster.create_database("kept").unwrap();
    let (home, url) = (home(&cluster), cluster.connection_string("kept"));
    let command = cluster.keep().unwrap();
    seoc_live::Target::parse(&url).unwrap().connect().unwrap();
    let process = postmaster(&home);
    assert!(std::process::Command::new("sh").args(["-c", &command]).status().unwrap().success());
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(10);
    while is_running(&process) && std::time::Instant::now() < deadline {
        std::thread::yield_now();
    }
    assert!(!is_running(&process));
    assert!(!home.exists());
}

/// Whether a process is there and no zombie: nobody waits for the server of a kept cluster.
fn is_running(process: &Path) -> bool {
    std::fs::read_to_string(process.join("stat")).is_ok_and(|stat| !stat.contains(") Z"))
}

#[test]
fn several_clusters_run_side_by_side() {
    let clusters: Vec<Cluster> = std::thread::scope(|scope| {
        let starting: Vec<_> = (0..3).map(|_| scope.spawn(cluster)).collect();
        starting.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    for cluster in &clusters {
        cluster.create_database("mine").unwrap();
        cluster.target("postgres", "mine").connect().unwrap();
    }
}

/// Run by the next test in a process of its own, which is killed.
#[test]
#[ignore = "waits to be killed"]
fn a_process_that_is_killed() {
    let cluster = cluster();
    println!("home={}", home(&cluster).display());
    std::thread::park();
}

#[test]
fn the_cluster_of_a_killed_process_is_removed_by_the_next_one() {
    use std::io::{BufRead, BufReader};
    let mut child = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "a_process_that_is_killed", "--ignored", "--nocapture"])
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let home = lines
        .map_while(Result::ok)
        .find_map(|line| Some(PathBuf::from(line.split_once("home=")?.1)))
        .unwrap();
    let process = postmaster(&home);
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(is_running(&process), "nobody has stopped it yet");
    drop(cluster());
    assert!(!is_running(&process));
    assert!(!home.exists());
}

#[test]
fn a_url_is_understood_whatever_the_name() {
    let cluster = cluster();
    let name = "a \"strange\"/näme?&%";
    cluster.create_database(name).unwrap();
    let mut client = seoc_live::Target::parse(&cluster.connection_string(name)).unwrap().connect().unwrap();
    let seen: String = client.query_one("select current_database()::text", &[]).unwrap().get(0);
    assert_eq!(seen, name);
}

#[test]
fn a_database_made_again_is_empty() {
    let cluster = cluster();
    for _ in 0..2 {
        cluster.create_database("again").unwrap();
        let mut client = cluster.target("postgres", "again").connect().unwrap();
        client.batch_execute("create table public.it ()").unwrap();
    }
}
