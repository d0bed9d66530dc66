//! `seoc test --mutate`: would a test notice if less were protected?

use std::time::{Duration, Instant};

use anyhow::Result;
use compiler::{Mutant, MutantKind};
use diagnostics::{Diagnostic, Span};
use live::{Asked, Bench, Change, Cluster, Clusters, LiveError, Settings, StopHandle, Verdict};

use super::Outcome;
use super::test::{Subject, cluster_for, understandable};
use crate::compile::{count, time};
use crate::proof::{self, Exhibit, Interrupt};
use crate::terminal::Terminal;

/// How often the progress line comes, in mutants.
const PROGRESS: usize = 100;

/// Runs it over all domains, each in a server that has what it needs.
///
/// # Errors
/// When there is no Postgres to be had.
pub(super) fn run(
    terminal: &Terminal,
    subjects: &[Subject<'_>],
    exhibit: &Exhibit,
    only: Option<&str>,
    asked: Asked,
) -> Result<Outcome> {
    let stop = StopHandle::default();
    let interrupt = Interrupt::listen(&stop, true, || {})?;
    let tried = try_domains(terminal, subjects, exhibit, only, asked, &stop);
    if interrupt.came() {
        return Ok(Outcome::Interrupted);
    }
    Ok(if tried? { Outcome::Fine } else { Outcome::Findings })
}

fn try_domains(
    terminal: &Terminal,
    subjects: &[Subject<'_>],
    exhibit: &Exhibit,
    only: Option<&str>,
    asked: Asked,
    stop: &StopHandle,
) -> Result<bool> {
    let settings = Settings { stop: stop.clone(), ..Settings::default() };
    let mut clusters = Clusters::new(settings);
    let mut fine = true;
    for subject in subjects {
        let cluster = cluster_for(&mut clusters, subject)?;
        fine &= try_domain(terminal, subject, exhibit, only, asked, cluster)?;
        if stop.is_stopped() {
            break;
        }
    }
    Ok(fine)
}

/// The answer is whether every change was noticed that could be.
fn try_domain(
    terminal: &Terminal,
    subject: &Subject<'_>,
    exhibit: &Exhibit,
    only: Option<&str>,
    asked: Asked,
    cluster: &Cluster,
) -> Result<bool> {
    let began = Instant::now();
    let Subject { compiled, tests, first } = subject;
    let domain = compiled.domain.name.as_str();
    let mut mutants = compiled.output.mutants()?;
    mutants.retain(|mutant| {
        // Sabotage tries these: a function that does nothing at all, and what protects no row.
        !matches!(mutant.kind, MutantKind::Argument | MutantKind::Emptied)
            && only.is_none_or(|text| described(mutant).contains(text))
    });
    let bench = match Bench::new(cluster, &compiled.output, tests) {
        Ok(bench) => bench,
        Err(LiveError::Apply(error)) => {
            terminal.findings(&exhibit.sources, &[proof::refusal(&error, *first)])?;
            return Ok(false);
        }
        Err(error) => return Err(understandable(error)),
    };
    if let Some(failed) = bench.fails().map_err(understandable)? {
        terminal
            .error(&format!("{domain}: a test fails before anything is changed; run `seoc test`: {failed}"));
        return Ok(false);
    }
    let changes: Vec<Change> = mutants.iter().map(change).collect();
    terminal.detail(&format!("{domain}: {} to be tried", count(changes.len(), "mutant", "mutants")));
    let verdicts = bench
        .try_all(&changes, asked, &|done| {
            if done.is_multiple_of(PROGRESS) && done < changes.len() {
                terminal.summary(&format!("{domain}: {done} of {} mutants tried", changes.len()));
            }
        })
        .map_err(understandable)?;
    let results: Vec<(&Mutant, Verdict)> = mutants.iter().zip(verdicts).collect();
    let survivors: Vec<Diagnostic> =
        results.iter().filter_map(|(mutant, verdict)| survivor(mutant, verdict, *first)).collect();
    terminal.findings(&exhibit.sources, &survivors)?;
    let disputed = results.iter().filter(|(mutant, verdict)| {
        mutant.difference.is_none() && matches!(verdict, Verdict::Noticed { .. })
    });
    let disputed = disputed
        .inspect(|(mutant, _)| {
            let what = described(mutant);
            terminal.error(&format!(
                "{domain}: nothing differs when {what}, and yet a test fails; please report this"
            ));
        })
        .count();
    details(terminal, exhibit, &results, *first);
    terminal.overview(&totals(domain, &results, began.elapsed()))?;
    Ok(survivors.is_empty() && disputed == 0)
}

fn described(mutant: &Mutant) -> String {
    format!("{} {}", mutant.object, mutant.change)
}

fn change(mutant: &Mutant) -> Change {
    let Mutant { kind, object: _, change: _, origin: _, of, own, sql, difference } = mutant;
    Change {
        topic: kind.topic(),
        of: of.clone(),
        own: own.clone(),
        sql: sql.clone(),
        // Rows that are there already may be what a weaker key would not take, or what a trigger made.
        before_rows: matches!(kind, MutantKind::Key | MutantKind::Trigger),
        is_equivalent: difference.is_none(),
    }
}

fn survivor(mutant: &Mutant, verdict: &Verdict, first: u32) -> Option<Diagnostic> {
    let note = match verdict {
        Verdict::Noticed { .. } | Verdict::StructureAlone | Verdict::Equivalent => return None,
        Verdict::Unnoticed => None,
        Verdict::Refused(error) => Some(format!("Postgres does not let it be tried: {error}")),
    };
    let origin = mutant.origin;
    Some(proof::survivor(&described(mutant), origin, mutant.difference.as_deref(), note, first))
}

/// What became of each, for whoever wants to know.
fn details(terminal: &Terminal, exhibit: &Exhibit, results: &[(&Mutant, Verdict)], first: u32) {
    for (mutant, verdict) in results {
        let place = mutant.origin.map(|span| shifted(span, first)).map(|span| exhibit.sources.place(span));
        let place = place.map(|place| format!(" ({place})")).unwrap_or_default();
        let what = described(mutant);
        match verdict {
            Verdict::Noticed { file, line } => {
                terminal.detail(&format!("killed by {file}: {what}{place}\n  {line}"));
            }
            Verdict::StructureAlone => {
                terminal.detail(&format!("killed by 10_structure.sql alone: {what}{place}"));
            }
            Verdict::Equivalent => terminal.detail(&format!("equivalent: {what}{place}")),
            Verdict::Unnoticed | Verdict::Refused(_) => {}
        }
    }
}

fn shifted(span: Span, first: u32) -> Span {
    proof::shifted(Some(span), first).unwrap_or(span)
}

fn totals(domain: &str, results: &[(&Mutant, Verdict)], elapsed: Duration) -> String {
    let counted = |wanted: fn(&Verdict) -> bool| results.iter().filter(|(_, it)| wanted(it)).count();
    let structure = counted(|verdict| *verdict == Verdict::StructureAlone);
    let killed = structure + counted(|verdict| matches!(verdict, Verdict::Noticed { .. }));
    let equivalent = counted(|verdict| *verdict == Verdict::Equivalent);
    let survived = results.len() - killed - equivalent;
    let mut lines = String::new();
    if structure > 0 {
        lines.push_str(&format!(
            "{domain}: {structure} of the killed were noticed by 10_structure.sql alone\n"
        ));
    }
    lines.push_str(&format!(
        "{domain}: {}: {killed} killed, {survived} survived, {equivalent} equivalent in {}\n",
        count(results.len(), "mutant", "mutants"),
        time(elapsed)
    ));
    lines
}
