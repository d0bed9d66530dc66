//! Running one pgTAP file in a transaction that is always rolled back.

use std::time::Instant;

use compiler::{TestFile, TestStep};
use postgres::{Client, SimpleQueryMessage};

use crate::SqlError;
use crate::report::{FileError, FileReport};
use crate::split::split;
use crate::tap::{Collector, Place};

/// Runs a generated file.
pub(crate) fn run_generated(client: &mut Client, file: &TestFile) -> FileReport {
    let started = Instant::now();
    let mut report = match client.batch_execute("begin") {
        Ok(()) => run_steps(client, file),
        Err(error) => {
            let mut report = FileReport { name: file.name.clone(), ..FileReport::default() };
            report.error = Some(failure("begin", &error, Place::default()));
            report.not_run = planned(file);
            report
        }
    };
    roll_back(client, &mut report);
    report.duration = started.elapsed();
    report
}

/// Runs plan, steps and finish in the transaction that is open.
fn run_steps(client: &mut Client, file: &TestFile) -> FileReport {
    let started = Instant::now();
    let mut collector = Collector::default();
    let plan = format!("select plan({})", planned(file));
    let error = match rows(client, &plan) {
        Ok(rows) => {
            collector.feed(&rows, Place::default(), started.elapsed());
            steps(client, file, &mut collector)
        }
        Err(error) => Some(failure("plan", &error, Place::default())),
    };
    let not_run = match error {
        Some(_) => planned(file).saturating_sub(collector.cases.len() as u32),
        None => 0,
    };
    let error = error.or_else(|| {
        collector.broken_plan().map(|message| FileError {
            doing: "plan".to_owned(),
            message,
            sql: None,
            origin: None,
            line: None,
        })
    });
    FileReport {
        name: file.name.clone(),
        domain: None,
        cases: collector.cases,
        error,
        not_run,
        notices: Vec::new(),
        duration: started.elapsed(),
    }
}

fn steps(client: &mut Client, file: &TestFile, collector: &mut Collector) -> Option<FileError> {
    for TestStep { sql, origin, proves } in &file.steps {
        let started = Instant::now();
        let place = Place { origin: *origin, line: None };
        let rows = match rows(client, sql) {
            Ok(rows) => rows,
            Err(error) => return Some(failure(headline(sql), &error, place)),
        };
        // A set-up statement may return anything, also text that looks like TAP.
        if proves.is_empty() {
            continue;
        }
        let seen = collector.feed(&rows, place, started.elapsed());
        collector.prove(seen, proves);
        let expected = proves.len() as u32;
        if seen != expected {
            return Some(FileError {
                doing: headline(sql).to_owned(),
                message: format!("the statement should give {expected} TAP lines and gave {seen}"),
                sql: None,
                origin: *origin,
                line: None,
            });
        }
    }
    match rows(client, "select * from finish()") {
        Ok(rows) => {
            collector.feed(&rows, Place::default(), std::time::Duration::ZERO);
            None
        }
        Err(error) => Some(failure("finish", &error, Place::default())),
    }
}

/// Runs a written file with its own begin, plan, finish and rollback. Statements of psql
/// (`\set …`) are passed over, those that read other files are refused.
pub(crate) fn run_written(client: &mut Client, name: &str, text: &str) -> FileReport {
    let started = Instant::now();
    let mut collector = Collector::default();
    let mut error = None;
    for piece in split(text) {
        let place = Place { origin: None, line: Some(piece.line) };
        if piece.is_meta {
            if piece.text.starts_with("\\i") {
                error = Some(FileError {
                    doing: piece.text.to_owned(),
                    message: "psql's \\i is not understood here: a test file stands alone".to_owned(),
                    sql: None,
                    origin: None,
                    line: place.line,
                });
                break;
            }
            continue;
        }
        let began = Instant::now();
        match rows(client, piece.text) {
            Ok(rows) => {
                collector.feed(&rows, place, began.elapsed());
            }
            Err(failed) => {
                error = Some(failure(headline(piece.text), &failed, place));
                break;
            }
        }
    }
    let planned = collector.plan.unwrap_or(0);
    let not_run = match error {
        Some(_) => planned.saturating_sub(collector.cases.len() as u32),
        None => 0,
    };
    let error = error.or_else(|| {
        let message = collector.broken_plan()?;
        Some(FileError { doing: "plan".to_owned(), message, sql: None, origin: None, line: None })
    });
    let mut report =
        FileReport { name: name.to_owned(), cases: collector.cases, error, not_run, ..FileReport::default() };
    roll_back(client, &mut report);
    report.duration = started.elapsed();
    report
}

/// Whether a file fell to another transaction of the same run rather than to the schema.
pub(crate) fn was_disturbed(report: &FileReport) -> bool {
    /// Deadlock, serialization failure, lock not available.
    const CODES: [&str; 3] = ["40P01", "40001", "55P03"];
    let in_error =
        report.error.iter().flat_map(|error| &error.sql).any(|sql| CODES.contains(&sql.sqlstate.as_str()));
    let mut said = report.cases.iter().flat_map(|case| &case.diagnostics);
    in_error || said.any(|line| CODES.iter().any(|code| line.contains(code)))
}

fn planned(file: &TestFile) -> u32 {
    file.assertions() as u32
}

/// Back to a session as it was before, also after a file that ended in the middle or set things.
fn roll_back(client: &mut Client, report: &mut FileReport) {
    for sql in ["rollback", "discard all"] {
        if let Err(error) = client.batch_execute(sql)
            && report.error.is_none()
        {
            report.error = Some(failure(sql, &error, Place::default()));
        }
    }
}

fn failure(doing: &str, error: &postgres::Error, place: Place) -> FileError {
    let sql = SqlError::from(error);
    let Place { origin, line } = place;
    FileError { doing: doing.to_owned(), message: sql.to_string(), sql: Some(sql), origin, line }
}

/// The first columns of all rows.
fn rows(client: &mut Client, sql: &str) -> Result<Vec<String>, postgres::Error> {
    let messages = client.simple_query(sql)?;
    let first = |message: &SimpleQueryMessage| match message {
        SimpleQueryMessage::Row(row) if !row.is_empty() => row.get(0).map(str::to_owned),
        _ => None,
    };
    Ok(messages.iter().filter_map(first).collect())
}

/// The first line of a statement, to name it by.
fn headline(sql: &str) -> &str {
    const LONGEST: usize = 100;
    let line = sql.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => &line[..end],
        None => line,
    }
}
