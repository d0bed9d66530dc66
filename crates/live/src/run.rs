//! A whole run over one domain.

use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use compiler::{Output, TestFile};
use postgres::Client;

use crate::apply::apply;
use crate::cluster::Cluster;
use crate::pgtap::{run_generated, run_written, was_disturbed};
use crate::report::{Case, FileReport, Report};
use crate::target::{Notices, Target};
use crate::{LiveError, ground, plpgsql, repeat};

/// Test files roll back, so they may run side by side; two connections keep two cores busy.
const CONNECTIONS: usize = 2;

/// Where a domain is tested.
#[derive(Debug)]
pub enum Database<'a> {
    /// In a fresh database of a cluster of our own, named like the schema.
    ThrowAway(&'a Cluster),
    /// In the user's database. The schema is applied to it and stays.
    Url(String),
}

/// What a run is doing, for a progress line.
#[derive(Debug, Clone, Copy)]
pub enum Event<'a> {
    /// The schema is there.
    Applied {
        /// How many statements ran.
        statements: usize,
        /// Time it took.
        duration: Duration,
    },
    /// A file is through; files come in any order.
    FileDone(&'a FileReport),
}

/// Applies a domain, applies it again, runs plpgsql_check, the generated tests and the written
/// ones.
///
/// # Errors
/// When the database cannot be had, or the schema does not apply ([`LiveError::Apply`] names the
/// object and its SDL). Failed tests are no errors.
pub fn run_domain(
    output: &Output,
    user_tests: &[(String, String)],
    database: Database<'_>,
    events: &(dyn Fn(Event<'_>) + Sync),
) -> Result<Report, LiveError> {
    let started = Instant::now();
    let domain = Domain { output, user_tests, events };
    let mut report = match database {
        Database::ThrowAway(cluster) => {
            let ran = domain.run_in(cluster);
            // Whatever went wrong after that is a consequence.
            if cluster.is_stopped() {
                return Err(LiveError::Stopped);
            }
            ran?
        }
        Database::Url(url) => domain.run_at(&url)?,
    };
    report.elapsed = started.elapsed();
    Ok(report)
}

/// Applies a schema to a fresh database of a cluster and runs some tests there, whichever schema they were made for: those of a
/// schema that says more tell what is missing in this one.
///
/// # Errors
/// As [`run_domain`].
pub fn run_tests(
    cluster: &Cluster,
    output: &Output,
    generated: &[&TestFile],
    written: &[(String, String)],
) -> Result<Vec<FileReport>, LiveError> {
    let database = Cluster::database_for(&output.schema);
    cluster.create_database(&database)?;
    let target = cluster.target("postgres", &database);
    let domain = Domain { output, user_tests: written, events: &|_| {} };
    domain.apply(&mut target.connect()?)?;
    domain.run_all(&target, &jobs(generated.iter().copied(), written))
}

struct Domain<'a> {
    output: &'a Output,
    user_tests: &'a [(String, String)],
    events: &'a (dyn Fn(Event<'_>) + Sync),
}

impl Domain<'_> {
    fn run_in(&self, cluster: &Cluster) -> Result<Report, LiveError> {
        let schema = &self.output.schema;
        let database = Cluster::database_for(schema);
        cluster.create_database(&database)?;
        let target = cluster.target("postgres", &database);
        let applied = self.apply(&mut target.connect()?)?;
        // In another database of the same cluster, so it can go on beside the tests.
        let (repeated, rest) = std::thread::scope(|scope| {
            let repeat = scope.spawn(|| repeat::check(cluster, self.output));
            let rest = cluster
                .target("supabase_admin", &database)
                .connect()
                .and_then(|mut admin| self.prove(&target, &mut admin));
            (join(repeat), rest)
        });
        let tests = rest?;
        let repeated = self.done(repeated?);
        let mut notes = cluster.notes();
        notes.extend(self.never_started(&mut target.connect()?)?);
        let files = [applied, repeated].into_iter().chain(tests).collect();
        Ok(Report { schema: schema.clone(), files, notes, elapsed: Duration::ZERO })
    }

    fn run_at(&self, url: &str) -> Result<Report, LiveError> {
        let target = Target::parse(url)?;
        let mut client = target.connect()?;
        require_pgtap(&mut client)?;
        let applied = self.apply(&mut client)?;
        let repeated = self.done(repeat::check_in_place(&mut client, self.output)?);
        let tests = self.prove(&target, &mut client)?;
        let checked = tests.iter().any(|file| file.name == ground::PLPGSQL_CHECK);
        let missing = "plpgsql_check is not in this database: function bodies were not checked";
        let mut notes = if checked { Vec::new() } else { vec![missing.to_owned()] };
        notes.extend(self.never_started(&mut client)?);
        let files = [applied, repeated].into_iter().chain(tests).collect();
        Ok(Report { schema: self.output.schema.clone(), files, notes, elapsed: Duration::ZERO })
    }

    /// What is scheduled where nothing keeps time.
    fn never_started(&self, client: &mut Client) -> Result<Option<String>, LiveError> {
        let jobs = self.output.ground().jobs;
        if jobs.is_empty() {
            return Ok(None);
        }
        let asked = client.query_one("select to_regclass('cron.job') is not null", &[]);
        let there: bool = asked.map_err(LiveError::sql("look for pg_cron"))?.get(0);
        let note = || format!("pg_cron is not in this database, so nothing starts {}", jobs.join(", "));
        Ok((!there).then(note))
    }

    fn apply(&self, client: &mut Client) -> Result<FileReport, LiveError> {
        let started = Instant::now();
        apply(client, &self.output.statements)?;
        let duration = started.elapsed();
        let statements = self.output.statements.len();
        (self.events)(Event::Applied { statements, duration });
        let case = Case::check(format!("{statements} statements apply"), Vec::new(), duration);
        Ok(self.done(FileReport::of_checks("apply", vec![case], duration)))
    }

    /// plpgsql_check and every test file.
    fn prove(&self, target: &Target, admin: &mut Client) -> Result<Vec<FileReport>, LiveError> {
        let Self { output, user_tests, events: _ } = self;
        let mut files = Vec::new();
        let checked = plpgsql::check(admin, output)?;
        files.extend(checked.map(|report| self.done(report)));
        files.extend(self.run_all(target, &jobs(output.tests.iter(), user_tests))?);
        Ok(files)
    }

    fn run_all(&self, target: &Target, jobs: &[Job<'_>]) -> Result<Vec<FileReport>, LiveError> {
        let next = AtomicUsize::new(0);
        let slots: Vec<Mutex<Option<FileReport>>> = jobs.iter().map(|_| Mutex::new(None)).collect();
        let work = || -> Result<(), LiveError> {
            let mut session = Session::open(target)?;
            while let Some((job, slot)) = {
                let index = next.fetch_add(1, Ordering::Relaxed);
                jobs.get(index).zip(slots.get(index))
            } {
                let report = session.run(job)?;
                if !was_disturbed(&report) {
                    *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(self.done(report));
                }
            }
            Ok(())
        };
        std::thread::scope(|scope| {
            let workers: Vec<_> = (0..CONNECTIONS.min(jobs.len())).map(|_| scope.spawn(work)).collect();
            workers.into_iter().try_for_each(join)
        })?;
        // What fell to a lock of its neighbour runs again, alone.
        let mut alone = None;
        let mut reports = Vec::new();
        for (job, slot) in jobs.iter().zip(slots) {
            let report = match slot.into_inner().unwrap_or_else(PoisonError::into_inner) {
                Some(report) => report,
                None => {
                    let session = match &mut alone {
                        Some(session) => session,
                        None => alone.insert(Session::open(target)?),
                    };
                    self.done(session.run(job)?)
                }
            };
            reports.push(report);
        }
        Ok(reports)
    }

    fn done(&self, report: FileReport) -> FileReport {
        (self.events)(Event::FileDone(&report));
        report
    }
}

/// A file to run.
enum Job<'a> {
    Generated(&'a TestFile),
    Written { name: &'a str, text: &'a str },
}

/// Generated files, and the user's own after them.
fn jobs<'a>(generated: impl Iterator<Item = &'a TestFile>, written: &'a [(String, String)]) -> Vec<Job<'a>> {
    generated
        .map(Job::Generated)
        .chain(written.iter().map(|(name, text)| Job::Written { name, text }))
        .collect()
}

/// A connection that is made anew when a file breaks it.
struct Session<'a> {
    target: &'a Target,
    notices: Notices,
    client: Client,
}

impl<'a> Session<'a> {
    fn open(target: &'a Target) -> Result<Self, LiveError> {
        let notices = Notices::default();
        let client = target.connect_noting(&notices)?;
        Ok(Self { target, notices, client })
    }

    fn run(&mut self, job: &Job<'_>) -> Result<FileReport, LiveError> {
        if self.client.is_closed() {
            self.client = self.target.connect_noting(&self.notices)?;
        }
        let mut report = match job {
            Job::Generated(file) => run_generated(&mut self.client, file),
            Job::Written { name, text } => run_written(&mut self.client, name, text),
        };
        report.notices = self.notices.take();
        Ok(report)
    }
}

fn require_pgtap(client: &mut Client) -> Result<(), LiveError> {
    let installed = client
        .query_opt("select from pg_extension where extname = $1", &[&ground::PGTAP])
        .map_err(LiveError::sql("look for pgTAP"))?;
    match installed {
        Some(_) => Ok(()),
        None => Err(LiveError::MissingPgtap {
            place: "in the database of --database-url".to_owned(),
            remedy: "create extension pgtap with schema extensions".to_owned(),
        }),
    }
}

/// A panic of a worker goes on in the caller.
fn join<T>(handle: std::thread::ScopedJoinHandle<'_, T>) -> T {
    handle.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}
