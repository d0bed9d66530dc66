//! Reading what pgTAP says: the Test Anything Protocol.

use std::time::Duration;

use diagnostics::Span;

use crate::report::{Case, Outcome};

/// A line of TAP.
#[derive(Debug, PartialEq, Eq)]
enum Line<'a> {
    Plan(u32),
    Test {
        outcome: Outcome,
        name: &'a str,
    },
    Diagnostic(&'a str),
    /// Not TAP: the result of a set-up statement.
    Other,
}

fn read(line: &str) -> Line<'_> {
    if let Some(count) = line.strip_prefix("1..") {
        let digits = count.split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
        return digits.parse().map_or(Line::Other, Line::Plan);
    }
    if let Some(text) = line.trim_start().strip_prefix('#') {
        return Line::Diagnostic(text.strip_prefix(' ').unwrap_or(text).trim_end());
    }
    let (held, rest) = match line.strip_prefix("not ok ") {
        Some(rest) => (false, rest),
        None => match line.strip_prefix("ok ") {
            Some(rest) => (true, rest),
            None => return Line::Other,
        },
    };
    let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start();
    let rest = rest.strip_prefix("- ").unwrap_or(rest);
    let (name, directive) =
        rest.rsplit_once(" # ").or_else(|| rest.strip_prefix("# ").map(|d| ("", d))).unwrap_or((rest, ""));
    let directive_is = |word: &str| directive.get(..word.len()).is_some_and(|d| d.eq_ignore_ascii_case(word));
    match (directive_is("skip"), directive_is("todo"), held) {
        (true, _, _) => {
            Line::Test { outcome: Outcome::Skipped, name: if name.is_empty() { directive } else { name } }
        }
        (_, true, _) => Line::Test { outcome: Outcome::Todo, name },
        (_, _, true) => Line::Test { outcome: Outcome::Passed, name: rest },
        (_, _, false) => Line::Test { outcome: Outcome::Failed, name: rest },
    }
}

/// Does a line say that something is wrong: an assertion that does not hold, or a plan that was not kept?
pub(crate) fn is_failure(line: &str) -> bool {
    match read(line) {
        Line::Test { outcome, .. } => outcome == Outcome::Failed,
        Line::Diagnostic(text) => text.starts_with("Looks like"),
        Line::Plan(_) | Line::Other => false,
    }
}

/// Where a statement stands.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Place {
    pub(crate) origin: Option<Span>,
    pub(crate) line: Option<u32>,
}

/// Collects the cases of one file.
#[derive(Debug, Default)]
pub(crate) struct Collector {
    pub(crate) cases: Vec<Case>,
    /// The last plan seen; `no_plan()` gives it at the end.
    pub(crate) plan: Option<u32>,
    /// Diagnostics that belong to no case: `Looks like you planned 3 tests but ran 2`.
    pub(crate) remarks: Vec<String>,
}

impl Collector {
    /// Reads the first columns of a statement's rows. Tells how many assertions they were.
    pub(crate) fn feed(&mut self, rows: &[String], place: Place, duration: Duration) -> u32 {
        let before = self.cases.len();
        let mut in_case = false;
        for line in rows.iter().flat_map(|row| row.lines()) {
            match read(line) {
                Line::Plan(count) => self.plan = Some(count),
                Line::Test { outcome, name } => {
                    in_case = true;
                    self.cases.push(Case {
                        name: name.to_owned(),
                        outcome,
                        diagnostics: Vec::new(),
                        origin: place.origin,
                        line: place.line,
                        duration,
                    });
                }
                Line::Diagnostic(text) => match self.cases.last_mut() {
                    // pgTAP repeats the headline as a diagnostic.
                    Some(case) if in_case => {
                        if !text.starts_with("Failed test ") && text != format!("\"{}\"", case.name) {
                            case.diagnostics.push(text.to_owned());
                        }
                    }
                    Some(_) | None => self.remarks.push(text.to_owned()),
                },
                Line::Other => in_case = false,
            }
        }
        (self.cases.len() - before) as u32
    }

    /// The last cases each prove something of their own.
    pub(crate) fn prove(&mut self, last: u32, proves: &[Option<Span>]) {
        let first = self.cases.len().saturating_sub(last as usize);
        for (case, proven) in self.cases.iter_mut().skip(first).zip(proves) {
            case.origin = *proven;
        }
    }

    /// What is wrong with the plan at the end.
    pub(crate) fn broken_plan(&self) -> Option<String> {
        let ran = self.cases.len();
        match self.plan {
            None => {
                Some("there is no plan: the file has to call plan() or no_plan() and finish()".to_owned())
            }
            Some(planned) if planned as usize != ran => {
                Some(format!("{planned} assertions were planned and {ran} ran"))
            }
            Some(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn test(outcome: Outcome, name: &str) -> Line<'_> {
        Line::Test { outcome, name }
    }

    #[test]
    fn every_kind_of_line_is_read() {
        assert_eq!(read("1..14"), Line::Plan(14));
        assert_eq!(read("ok 1 - it is there"), test(Outcome::Passed, "it is there"));
        assert_eq!(read("not ok 12 - a # b"), test(Outcome::Failed, "a # b"));
        assert_eq!(read("ok 3"), test(Outcome::Passed, ""));
        assert_eq!(read("ok 3 # SKIP no cron"), test(Outcome::Skipped, "SKIP no cron"));
        assert_eq!(read("not ok 3 - later # TODO soon"), test(Outcome::Todo, "later"));
        assert_eq!(read("#         have: 1"), Line::Diagnostic("        have: 1"));
        assert_eq!(read("okay"), Line::Other);
        assert_eq!(read("42"), Line::Other);
    }

    #[test]
    fn diagnostics_go_to_their_case_and_remarks_to_the_file() {
        let mut collector = Collector::default();
        let rows = [
            "1..3".to_owned(),
            "ok 1 - a".to_owned(),
            "not ok 2 - b\n# Failed test 2: \"b\"\n#  have: 1".to_owned(),
        ];
        assert_eq!(collector.feed(&rows, Place::default(), Duration::ZERO), 2);
        collector.feed(
            &["# Looks like you planned 3 tests but ran 2".to_owned()],
            Place::default(),
            Duration::ZERO,
        );
        assert_eq!(collector.cases[1].diagnostics, [" have: 1"]);
        assert_eq!(collector.remarks.len(), 1);
        assert_eq!(collector.cases[1].outcome, Outcome::Failed);
        assert_eq!(collector.broken_plan().as_deref(), Some("3 assertions were planned and 2 ran"));
    }
}
