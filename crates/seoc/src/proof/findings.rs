//! What Postgres refused and which tests failed, as findings at their places.

use diagnostics::{Code, Diagnostic, Label, Severity, Sources, Span, codes};
use live::{ApplyError, FileError, FileReport, Outcome, Report, SqlError};

use super::exhibit::{Exhibit, shifted};

/// The finding for a statement that Postgres refused.
pub(crate) fn refusal(error: &ApplyError, first: u32) -> Diagnostic {
    let ApplyError { index: _, object, origin, sql, error } = error;
    let SqlError { sqlstate, message, detail, hint, position, context } = error;
    let mut finding = at(
        codes::APPLY,
        shifted(*origin, first),
        format!("Postgres refused {object}"),
        format!("Postgres refused this: {message}"),
    );
    if origin.is_none() {
        finding = finding.note(format!("Postgres says: {message}"));
    }
    if let Some(line) = position.and_then(|position| line_at(sql, position)) {
        finding = finding.note(format!("in this line of the statement: {}", line.trim()));
    }
    for part in [detail, context].into_iter().flatten() {
        finding = finding.note(part.as_str());
    }
    if !sqlstate.is_empty() {
        finding = finding.note(format!("SQLSTATE {sqlstate}"));
    }
    match hint {
        Some(hint) => finding.help(hint.as_str()),
        None => finding,
    }
}

/// The finding for a change for the worse that no test noticed.
pub(crate) fn survivor(
    what: &str,
    origin: Option<Span>,
    difference: Option<&str>,
    note: Option<String>,
    first: u32,
) -> Diagnostic {
    let message = format!("no test fails when {what}");
    let label = "nobody would notice if this were protected less".to_owned();
    let mut finding = at(codes::SURVIVOR, shifted(origin, first), message, label);
    finding.notes.extend(difference.map(|difference| format!("what is answered differently: {difference}")));
    finding.notes.extend(note);
    finding.help("write a pgTAP test that fails when this happens")
}

/// The report of a domain that did not even apply.
pub(crate) fn refused_report(schema: &str, error: &ApplyError) -> Report {
    let file = FileReport {
        name: "apply".to_owned(),
        domain: None,
        error: Some(FileError {
            doing: error.object.clone(),
            message: error.error.to_string(),
            sql: Some(error.error.clone()),
            origin: error.origin,
            line: None,
        }),
        ..FileReport::default()
    };
    Report { schema: schema.to_owned(), files: vec![file], ..Report::default() }
}

/// A finding for each test that failed and each file that did not run to its end.
pub(crate) fn failures(exhibit: &Exhibit, report: &Report, first: u32) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for file in &report.files {
        let place = |origin: Option<Span>, line: Option<u32>| {
            shifted(origin, first).or_else(|| line_of(&exhibit.sources, &file.name, line?))
        };
        for case in file.cases.iter().filter(|case| case.outcome == Outcome::Failed) {
            let name = if case.name.is_empty() { "an assertion without a description" } else { &case.name };
            let mut finding = at(
                codes::TEST_FAILED,
                place(case.origin, case.line),
                format!("{}: {name}", file.name),
                "this does not hold".to_owned(),
            );
            // pgTAP indents what it says; a note has an indentation of its own.
            finding.notes = case.diagnostics.iter().map(|line| line.trim().to_owned()).collect();
            findings.push(finding);
        }
        if let Some(FileError { doing, message, sql: _, origin, line }) = &file.error {
            let mut finding = at(
                codes::TEST_FAILED,
                place(*origin, *line),
                format!("{} stopped: {doing}", file.name),
                message.lines().next().unwrap_or_default().to_owned(),
            )
            .note(message.as_str());
            if file.not_run > 0 {
                finding = finding.note(format!("{} assertions did not run", file.not_run));
            }
            findings.push(finding);
        }
    }
    findings
}

/// The report without what the findings say better: which tests failed remains, why does not.
pub(crate) fn without_explanations(report: &Report) -> Report {
    let mut report = report.clone();
    for file in &mut report.files {
        for case in &mut file.cases {
            case.diagnostics.clear();
            (case.origin, case.line) = (None, None);
        }
        if let Some(error) = &mut file.error {
            error.message.clear();
            (error.origin, error.line) = (None, None);
        }
    }
    report
}

/// A finding with a place, or without one: seoc's own statements have none in the schema.
fn at(code: Code, span: Option<Span>, message: String, label: String) -> Diagnostic {
    Diagnostic {
        code,
        severity: Severity::Error,
        message,
        labels: span.map(|span| Label { span, text: label }).into_iter().collect(),
        notes: Vec::new(),
        help: None,
        patches: Vec::new(),
    }
}

/// The span of a 1-based line, without its indentation.
fn line_of(sources: &Sources, name: &str, line: u32) -> Option<Span> {
    let file = sources.find(name)?;
    let text = sources.get(file).text();
    let index = usize::try_from(line).ok()?.checked_sub(1)?;
    let line = text.split_inclusive('\n').nth(index)?;
    let before: usize = text.split_inclusive('\n').take(index).map(str::len).sum();
    let start = before + line.len() - line.trim_start().len();
    let end = (before + line.trim_end().len()).max(start);
    Some(Span { file, start: start as u32, end: end as u32 })
}

/// The line of a statement that holds a 1-based position in characters.
fn line_at(sql: &str, position: u32) -> Option<&str> {
    let mut left = usize::try_from(position).ok()?.checked_sub(1)?;
    for line in sql.split_inclusive('\n') {
        let length = line.chars().count();
        if left < length {
            return Some(line);
        }
        left -= length;
    }
    None
}

#[cfg(test)]
mod tests {
    use diagnostics::FileId;
    use live::Case;

    use super::*;

    fn exhibit() -> (Exhibit, u32) {
        let mut exhibit = Exhibit::default();
        let mut other = Sources::default();
        other.add("other.graphql", "type Other\n");
        exhibit.add(&other, &[]);
        let mut sources = Sources::default();
        sources.add("shop.graphql", "type Shop @table\n");
        let tests = [("tests/own.sql".to_owned(), "begin;\n  select ok(false);\n".to_owned())];
        let first = exhibit.add(&sources, &tests);
        (exhibit, first)
    }

    fn sql_error() -> SqlError {
        SqlError {
            sqlstate: "42703".to_owned(),
            message: "column \"x\" does not exist".to_owned(),
            detail: None,
            hint: Some("Perhaps you meant y.".to_owned()),
            position: Some(13),
            context: None,
        }
    }

    #[test]
    fn a_refused_statement_is_shown_where_it_comes_from() {
        let (exhibit, first) = exhibit();
        let error = ApplyError {
            index: Some(3),
            object: "policy self on shop.shop".to_owned(),
            origin: Some(Span { file: FileId(0), start: 10, end: 16 }),
            sql: "create\n  policy ä x;".to_owned(),
            error: sql_error(),
        };
        let finding = refusal(&error, first);
        assert_eq!(exhibit.sources.place(finding.span().unwrap()), "shop.graphql:1:11");
        assert_eq!(finding.message, "Postgres refused policy self on shop.shop");
        assert_eq!(finding.labels[0].text, "Postgres refused this: column \"x\" does not exist");
        assert_eq!(finding.notes, ["in this line of the statement: policy ä x;", "SQLSTATE 42703"]);
        assert_eq!(finding.help.as_deref(), Some("Perhaps you meant y."));
    }

    #[test]
    fn what_has_no_place_still_says_what_postgres_said() {
        let error = ApplyError {
            index: Some(0),
            object: "schema shop".to_owned(),
            origin: None,
            sql: "create schema shop;".to_owned(),
            error: sql_error(),
        };
        let finding = refusal(&error, 0);
        assert_eq!(finding.span(), None);
        assert_eq!(finding.notes[0], "Postgres says: column \"x\" does not exist");
        let report = refused_report("shop", &error);
        assert_eq!(report.totals().failed, 1);
    }

    #[test]
    fn failed_tests_point_into_the_schema_or_into_the_users_file() {
        let (exhibit, first) = exhibit();
        let failed = |name: &str| Case {
            name: name.to_owned(),
            outcome: Outcome::Failed,
            diagnostics: vec!["        have: 1".to_owned(), "        want: 2".to_owned()],
            ..Case::default()
        };
        let generated =
            Case { origin: Some(Span { file: FileId(0), start: 5, end: 9 }), ..failed("shop is there") };
        let written = Case { line: Some(2), ..failed("") };
        let file = |name: &str, cases| FileReport { name: name.to_owned(), cases, ..FileReport::default() };
        let report = Report {
            files: vec![
                file("10_structure.sql", vec![Case::default(), generated]),
                file("tests/own.sql", vec![written]),
            ],
            ..Report::default()
        };
        let findings = failures(&exhibit, &report, first);
        let places: Vec<String> =
            findings.iter().map(|finding| exhibit.sources.place(finding.span().unwrap())).collect();
        assert_eq!(places, ["shop.graphql:1:6", "tests/own.sql:2:3"]);
        assert_eq!(findings[0].message, "10_structure.sql: shop is there");
        assert_eq!(findings[0].notes, ["have: 1", "want: 2"]);
        assert_eq!(findings[1].message, "tests/own.sql: an assertion without a description");
        assert_eq!(without_explanations(&report).totals(), report.totals());
    }
}
