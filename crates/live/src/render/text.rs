//! For people.

use std::fmt::Write;

use super::{Places, place_of_case, place_of_error};
use crate::report::{FileReport, Outcome, Report};

/// A line for each file, what failed in full, and the totals at the end. With `verbose` also what
/// Postgres noted.
#[must_use]
pub fn render_text(report: &Report, places: &Places<'_>, verbose: bool) -> String {
    let mut out = String::new();
    for file in &report.files {
        write_file(&mut out, file, places, verbose);
    }
    for note in &report.notes {
        line(&mut out, &format!("note: {note}"));
    }
    let totals = report.totals();
    let mut counts = format!("{} passed, {} failed", totals.passed, totals.failed);
    if totals.skipped > 0 {
        counts.push_str(&format!(", {} skipped", totals.skipped));
    }
    line(
        &mut out,
        &format!(
            "{}: {} assertions in {} files: {counts} ({:.1} s)",
            report.schema,
            totals.assertions(),
            totals.files,
            report.elapsed.as_secs_f64()
        ),
    );
    out
}

fn write_file(out: &mut String, file: &FileReport, places: &Places<'_>, verbose: bool) {
    let totals = file.totals();
    let word = if file.passed() { "ok  " } else { "FAIL" };
    let mut counts = format!("{} passed", totals.passed);
    for (count, name) in [(totals.failed, "failed"), (totals.skipped, "skipped")] {
        if count > 0 {
            counts.push_str(&format!(", {count} {name}"));
        }
    }
    line(out, &format!("{word} {}: {counts} ({:.2} s)", file.name, file.duration.as_secs_f64()));
    for case in &file.cases {
        match case.outcome {
            Outcome::Failed => {}
            Outcome::Skipped if verbose => {
                line(out, &format!("       skipped: {} ({})", case.name, case.diagnostics.join(" ")));
                continue;
            }
            Outcome::Skipped | Outcome::Passed | Outcome::Todo => continue,
        }
        let name = if case.name.is_empty() { "(an assertion without a description)" } else { &case.name };
        line(out, &format!("       not ok: {name}"));
        if let Some(place) = place_of_case(&file.name, case, places) {
            line(out, &format!("         at {place}"));
        }
        for text in case.diagnostics.iter().flat_map(|text| text.lines()) {
            line(out, &format!("         {text}"));
        }
    }
    if let Some(error) = &file.error {
        line(out, &format!("       error: {}", error.doing));
        if let Some(place) = place_of_error(&file.name, error, places) {
            line(out, &format!("         at {place}"));
        }
        for text in error.message.lines() {
            line(out, &format!("         {text}"));
        }
        if file.not_run > 0 {
            line(out, &format!("         {} assertions did not run", file.not_run));
        }
    }
    if verbose {
        for notice in file.notices.iter().flat_map(|notice| notice.lines()) {
            line(out, &format!("       {notice}"));
        }
    }
}

fn line(out: &mut String, text: &str) {
    // Writing to a String cannot fail.
    let _ = writeln!(out, "{text}");
}
