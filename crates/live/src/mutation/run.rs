//! All changes, stage by stage: each stage asks one kind of test about every change that is still undecided, so that the rows of a
//! file are made once and not for every change.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use super::exam::{Exam, Exams};
use super::session::{End, Session};
use super::{Asked, Bench, Change, Verdict};
use crate::LiveError;

/// Asks one stage's question about a change.
type Ask<'a> = dyn Fn(&mut Session, &Change) -> Result<Option<Verdict>, LiveError> + Sync + 'a;

/// A run over some changes.
pub(super) struct Run<'a> {
    bench: &'a Bench<'a>,
    changes: &'a [Change],
    asked: Asked,
    done: &'a (dyn Fn(usize) + Sync),
    sessions: Vec<Session>,
    verdicts: Vec<Option<Verdict>>,
}

impl<'a> Run<'a> {
    pub(super) fn new(
        bench: &'a Bench<'a>,
        changes: &'a [Change],
        asked: Asked,
        done: &'a (dyn Fn(usize) + Sync),
    ) -> Result<Self, LiveError> {
        let sessions: Result<Vec<Session>, LiveError> = bench.targets.iter().map(Session::open).collect();
        Ok(Self { bench, changes, asked, done, sessions: sessions?, verdicts: vec![None; changes.len()] })
    }

    pub(super) fn finish(mut self) -> Result<Vec<Verdict>, LiveError> {
        let exams = &self.bench.exams;
        let likeliest = |exam: &Exam, change: &Change| exam.name.starts_with(change.topic);
        for exam in exams.generated.iter().chain(&exams.structure) {
            // The comparison of catalogs would notice what changes nothing, too.
            let asked = |change: &Change| {
                likeliest(exam, change) && !(change.is_equivalent && Exams::is_structure(exam))
            };
            self.stage(&asked, &|session, change| speaking(session, exam, change))?;
        }
        // Where nothing differs, the likeliest were asked to make sure; the others need not be, if only it can be made.
        self.stage(&|change| change.is_equivalent, &|session, change| {
            let refused = verdict(session.within(&change.sql, "select")?, "");
            Ok(Some(refused.unwrap_or(Verdict::Equivalent)))
        })?;
        for exam in &exams.generated {
            let asked = |change: &Change| !likeliest(exam, change);
            self.stage(&asked, &|session, change| speaking(session, exam, change))?;
        }
        self.stage(&|_| true, &|session, change| self::written(session, exams, change, true))?;
        for exam in &exams.structure {
            self.stage(&|_| true, &|session, change| Ok(speaking(session, exam, change)?.map(alone)))?;
        }
        // Nothing that speaks of it has noticed; the rest takes longest and is asked last.
        if self.asked == Asked::All {
            self.far()?;
        }
        (self.done)(self.changes.len());
        Ok(self.verdicts.into_iter().map(|verdict| verdict.unwrap_or(Verdict::Unnoticed)).collect())
    }

    /// Asks the tests that do not speak of what was changed.
    fn far(&mut self) -> Result<(), LiveError> {
        let exams = &self.bench.exams;
        self.stage(&|_| true, &|session, change| self::written(session, exams, change, false))?;
        for exam in exams.generated.iter().chain(&exams.structure) {
            self.stage(&|_| true, &|session, change| {
                let found = verdict(session.ask(change, exam, &exam.not_about(&change.of))?, &exam.name);
                Ok(if Exams::is_structure(exam) { found.map(alone) } else { found })
            })?;
        }
        Ok(())
    }

    /// Asks about the undecided changes that are meant, on all connections.
    fn stage(&mut self, meant: &dyn Fn(&Change) -> bool, ask: &Ask<'_>) -> Result<(), LiveError> {
        let undecided = |at: &usize| self.verdicts.get(*at).is_some_and(Option::is_none);
        let pending: Vec<(usize, &Change)> =
            self.changes.iter().enumerate().filter(|(at, change)| undecided(at) && meant(change)).collect();
        let before = self.verdicts.iter().flatten().count();
        let (next, through) = (AtomicUsize::new(0), AtomicUsize::new(before));
        let found: Mutex<Vec<(usize, Verdict)>> = Mutex::new(Vec::new());
        let done = self.done;
        let work = |session: &mut Session| -> Result<(), LiveError> {
            while let Some((at, change)) = pending.get(next.fetch_add(1, Ordering::Relaxed)) {
                if let Some(verdict) = ask(session, change)? {
                    found.lock().unwrap_or_else(PoisonError::into_inner).push((*at, verdict));
                    done(through.fetch_add(1, Ordering::Relaxed) + 1);
                }
            }
            // Nobody waits for a connection that has nothing more to do.
            session.close()
        };
        std::thread::scope(|scope| {
            let work = &work;
            let workers: Vec<_> =
                self.sessions.iter_mut().map(|session| scope.spawn(move || work(session))).collect();
            // All of them end, before the first error is told.
            let ends: Vec<Result<(), LiveError>> = workers
                .into_iter()
                .map(|worker| worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
                .collect();
            ends.into_iter().collect::<Result<(), LiveError>>()
        })?;
        for (at, verdict) in found.into_inner().unwrap_or_else(PoisonError::into_inner) {
            if let Some(slot) = self.verdicts.get_mut(at) {
                *slot = Some(verdict);
            }
        }
        Ok(())
    }
}

/// The assertions of a generated file that speak of what was changed, those first that say its own name.
fn speaking(session: &mut Session, exam: &Exam, change: &Change) -> Result<Option<Verdict>, LiveError> {
    let Change { of, own, .. } = change;
    let named = verdict(session.ask(change, exam, &exam.naming(of, own))?, &exam.name);
    match named {
        Some(_) => Ok(named),
        None => Ok(verdict(session.ask(change, exam, &exam.about(of, own))?, &exam.name)),
    }
}

/// Nobody else has noticed.
fn alone(verdict: Verdict) -> Verdict {
    match verdict {
        Verdict::Noticed { .. } => Verdict::StructureAlone,
        other => other,
    }
}

fn verdict(end: End, file: &str) -> Option<Verdict> {
    match end {
        End::Passed => None,
        End::Failed(line) => Some(Verdict::Noticed { file: file.to_owned(), line }),
        End::Refused(error) => Some(Verdict::Refused(error)),
    }
}

/// The written files that speak of what was changed, or the others.
fn written(
    session: &mut Session,
    exams: &Exams,
    change: &Change,
    near: bool,
) -> Result<Option<Verdict>, LiveError> {
    // A function that lists what was changed has its name within its own.
    let speaks = |text: &str| {
        change.of.iter().filter_map(|of| of.rsplit('.').next()).any(|short| text.contains(short))
    };
    for written in exams.written.iter().filter(|written| speaks(&written.text) == near) {
        let found = verdict(session.within(&change.sql, &written.text)?, &written.name);
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}
