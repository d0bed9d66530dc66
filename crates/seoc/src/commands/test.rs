//! `seoc test`: prove the domains on a real Postgres.

use anyhow::Result;
use diagnostics::{Diagnostic, Span};
use live::{Asked, Cluster, Clusters, Database, Event, LiveError, Report, Settings, StopHandle, Totals};

use super::{Outcome, project};
use crate::cli::{Global, Test, TestFormat};
use crate::compile::{Compiled, compile, count, time};
use crate::project::written_tests;
use crate::proof::{self, Exhibit, Interrupt};
use crate::terminal::Terminal;

/// Runs it.
///
/// # Errors
/// When there is no project, no such domain, a file cannot be read, or there is no Postgres to be had.
pub(super) fn run(terminal: &Terminal, global: &Global, arguments: &Test) -> Result<Outcome> {
    let Test { domains, database_url, format, keep, mutate, only, near } = arguments;
    let project = project(terminal, global)?;
    let domains = project.select(&domains.domains)?;
    let Some(compiled) = compile(terminal, &project, domains)? else { return Ok(Outcome::Findings) };
    let mut exhibit = Exhibit::default();
    let mut subjects = Vec::new();
    for compiled in compiled {
        let tests = written_tests(&project, compiled.domain)?;
        let first = exhibit.add(&compiled.sources, &tests);
        subjects.push(Subject { compiled, tests, first });
    }

    if *mutate {
        let asked = if *near { Asked::Near } else { Asked::All };
        return super::mutate::run(terminal, &subjects, &exhibit, only.as_deref(), asked);
    }
    let stop = StopHandle::default();
    let interrupt = Interrupt::listen(&stop, database_url.is_none(), || {})?;
    let proven = prove(terminal, &subjects, &exhibit, database_url.as_deref(), &stop, *format, *keep);
    if interrupt.came() {
        // What is seen of a stopping server is no news.
        return Ok(Outcome::Interrupted);
    }
    let reports = proven?;

    let totals: Vec<Totals> = reports.iter().map(|(_, report, _)| report.totals()).collect();
    let [passed, failed] =
        [|t: &Totals| t.passed, |t: &Totals| t.failed].map(|of| totals.iter().map(of).sum::<usize>());
    match format {
        TestFormat::Text if totals.len() > 1 => {
            terminal.summary(&format!("all: {passed} passed, {failed} failed"))
        }
        TestFormat::Text => {}
        TestFormat::Tap | TestFormat::Junit => {
            let all = proof::merged(&exhibit, reports);
            let place = |span: Span| exhibit.sources.place(span);
            terminal.result(&match format {
                TestFormat::Junit => live::render_junit(&all, &place),
                TestFormat::Text | TestFormat::Tap => live::render_tap(&all, &place),
            })?;
            let elapsed = time(all.elapsed);
            terminal.summary(&format!("{}: {passed} passed, {failed} failed in {elapsed}", all.schema));
        }
    }
    Ok(if failed == 0 { Outcome::Fine } else { Outcome::Findings })
}

/// A domain to be proven.
pub(super) struct Subject<'a> {
    pub(super) compiled: Compiled<'a>,
    /// The user's own tests.
    pub(super) tests: Vec<(String, String)>,
    /// Where its texts begin in the exhibit.
    pub(super) first: u32,
}

pub(super) type Reports = Vec<(String, Report, u32)>;

/// Where domains are proven.
pub(super) enum Place<'p> {
    /// In servers of our own.
    Ours(&'p mut Clusters),
    /// In the database of a URL.
    Url(&'p str),
}

/// Proves one domain after the other, in servers of our own unless a database is named.
fn prove(
    terminal: &Terminal,
    subjects: &[Subject<'_>],
    exhibit: &Exhibit,
    database_url: Option<&str>,
    stop: &StopHandle,
    format: TestFormat,
    keep: bool,
) -> Result<Reports> {
    let mut clusters = Clusters::new(Settings { stop: stop.clone(), ..Settings::default() });
    let place = database_url.map_or_else(|| Place::Ours(&mut clusters), Place::Url);
    let reports = prove_all(terminal, subjects, exhibit, place, stop, format)?;
    if keep && database_url.is_none() && !stop.is_stopped() {
        leave_running(terminal, subjects, clusters)?;
    }
    Ok(reports)
}

/// Proves one domain after the other, wherever that is.
pub(super) fn prove_all(
    terminal: &Terminal,
    subjects: &[Subject<'_>],
    exhibit: &Exhibit,
    mut place: Place<'_>,
    stop: &StopHandle,
    format: TestFormat,
) -> Result<Reports> {
    let mut reports = Vec::new();
    for subject in subjects {
        let database = match &mut place {
            Place::Ours(clusters) => Database::ThrowAway(cluster_for(clusters, subject)?),
            Place::Url(url) => Database::Url((*url).to_owned()),
        };
        let (report, findings) = prove_one(terminal, subject, exhibit, database)?;
        if stop.is_stopped() {
            break;
        }
        if format == TestFormat::Text {
            let place = |span: Span| exhibit.sources.place(span);
            let overview = proof::without_explanations(&report);
            terminal.overview(&live::render_text(&overview, &place, terminal.is_verbose()))?;
            terminal.findings(&exhibit.sources, &findings)?;
        }
        reports.push((subject.compiled.domain.name.clone(), report, subject.first));
    }
    Ok(reports)
}

/// One whose server has what the domain needs.
pub(super) fn cluster_for<'c>(clusters: &'c mut Clusters, subject: &Subject<'_>) -> Result<&'c Cluster> {
    clusters.with(&subject.compiled.output.ground().extensions).map_err(understandable)
}

fn prove_one(
    terminal: &Terminal,
    subject: &Subject<'_>,
    exhibit: &Exhibit,
    database: Database<'_>,
) -> Result<(Report, Vec<Diagnostic>)> {
    let Subject { compiled, tests, first } = subject;
    let domain = compiled.domain.name.as_str();
    let events = |event: Event<'_>| match event {
        Event::Applied { statements, duration } => {
            let statements = count(statements, "statement", "statements");
            terminal.detail(&format!("{domain}: {statements} applied in {}", time(duration)));
        }
        Event::FileDone(file) => {
            let word = if file.passed() { "passed" } else { "failed" };
            terminal.detail(&format!("{domain}: {} {word} in {}", file.name, time(file.duration)));
        }
    };
    match live::run_domain(&compiled.output, tests, database, &events) {
        Ok(report) => {
            let findings = proof::failures(exhibit, &report, *first);
            Ok((report, findings))
        }
        Err(LiveError::Apply(error)) => {
            let report = proof::refused_report(&compiled.output.schema, &error);
            Ok((report, vec![proof::refusal(&error, *first)]))
        }
        Err(error) => Err(understandable(error)),
    }
}

fn leave_running(terminal: &Terminal, subjects: &[Subject<'_>], mut clusters: Clusters) -> Result<()> {
    for subject in subjects {
        let Compiled { domain, output, .. } = &subject.compiled;
        let url = cluster_for(&mut clusters, subject)?.connection_string(&output.schema);
        terminal.note(&format!("{}: psql \"{url}\"", domain.name));
    }
    for cluster in clusters.into_running() {
        let end = cluster.keep().map_err(understandable)?;
        terminal.note(&format!("stop it with: {end}"));
    }
    Ok(())
}

/// A failure of the environment, as the live crate words it.
pub(super) fn understandable(error: LiveError) -> anyhow::Error {
    anyhow::Error::msg(error.to_string())
}
