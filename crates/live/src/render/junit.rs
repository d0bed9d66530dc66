//! JUnit's XML, for CI servers.

use std::time::Duration;

use super::{Places, place_of_case, place_of_error};
use crate::report::{FileReport, Outcome, Report};

/// A report as one `testsuites` element: a suite for each file, a case for each assertion.
#[must_use]
pub fn render_junit(report: &Report, places: &Places<'_>) -> String {
    let totals = report.totals();
    let mut xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned();
    xml.push_str(&format!(
        "<testsuites name=\"{}\" tests=\"{}\" failures=\"{}\" skipped=\"{}\" time=\"{}\">\n",
        escaped(&report.schema),
        totals.assertions(),
        totals.failed,
        totals.skipped,
        seconds(report.elapsed)
    ));
    for file in &report.files {
        write_suite(&mut xml, &report.schema, file, places);
    }
    xml.push_str("</testsuites>\n");
    xml
}

fn write_suite(xml: &mut String, schema: &str, file: &FileReport, places: &Places<'_>) {
    let totals = file.totals();
    xml.push_str(&format!(
        "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" skipped=\"{}\" time=\"{}\">\n",
        escaped(&file.name),
        totals.assertions(),
        totals.failed,
        totals.skipped,
        seconds(file.duration)
    ));
    let class = class_of(schema, file);
    for case in &file.cases {
        let inner = match case.outcome {
            Outcome::Passed | Outcome::Todo => String::new(),
            Outcome::Skipped => "<skipped/>".to_owned(),
            Outcome::Failed => {
                let place = place_of_case(&file.name, case, places).map(|place| format!("at {place}"));
                let lines: Vec<String> = place.into_iter().chain(case.diagnostics.iter().cloned()).collect();
                failure(&case.name, &lines.join("\n"))
            }
        };
        write_case(xml, &class, &case.name, case.duration, &inner);
    }
    if let Some(error) = &file.error {
        let place = place_of_error(&file.name, error, places).map(|place| format!("at {place}\n"));
        let inner = failure(&error.doing, &format!("{}{}", place.unwrap_or_default(), error.message));
        write_case(xml, &class, &error.doing, Duration::ZERO, &inner);
        // The error's own case stands for one of them.
        for _ in 1..file.not_run {
            write_case(xml, &class, "did not run", Duration::ZERO, &failure("did not run", &error.doing));
        }
    }
    if !file.notices.is_empty() {
        xml.push_str(&format!("    <system-out>{}</system-out>\n", escaped(&file.notices.join("\n"))));
    }
    xml.push_str("  </testsuite>\n");
}

/// `seo.20_constraints.sql`, whether one domain ran or several, whose files may have their domain before them.
fn class_of(schema: &str, file: &FileReport) -> String {
    let domain = file.domain.as_deref().unwrap_or(schema);
    let own =
        file.domain.as_ref().and_then(|domain| file.name.strip_prefix(domain.as_str())?.strip_prefix('/'));
    format!("{domain}.{}", own.unwrap_or(&file.name))
}

fn write_case(xml: &mut String, class: &str, name: &str, duration: Duration, inner: &str) {
    let (class, name, time) = (escaped(class), escaped(name), seconds(duration));
    xml.push_str(&format!(
        "    <testcase classname=\"{class}\" name=\"{name}\" time=\"{time}\">{inner}</testcase>\n"
    ));
}

fn failure(message: &str, text: &str) -> String {
    format!("<failure message=\"{}\">{}</failure>", escaped(message), escaped(text))
}

fn seconds(duration: Duration) -> String {
    format!("{:.3}", duration.as_secs_f64())
}

/// For text and attributes; characters that XML 1.0 cannot hold become U+FFFD.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            '\n' => out.push_str("&#10;"),
            '\t' => out.push_str("&#9;"),
            '\r' => out.push_str("&#13;"),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{FileReport, class_of, escaped};

    #[test]
    fn what_xml_cannot_hold_is_replaced() {
        assert_eq!(escaped("<a b=\"&'\">\u{1b}\n"), "&lt;a b=&quot;&amp;&apos;&quot;&gt;\u{fffd}&#10;");
    }

    #[test]
    fn a_class_is_the_same_whatever_else_ran() {
        let class = |domain: Option<&str>, name: &str| {
            let domain = domain.map(str::to_owned);
            class_of("seo", &FileReport { name: name.to_owned(), domain, ..FileReport::default() })
        };
        assert_eq!(class(None, "10_structure.sql"), "seo.10_structure.sql");
        assert_eq!(class(None, "schemas/seo/tests/1.sql"), "seo.schemas/seo/tests/1.sql");
        assert_eq!(class(Some("desk"), "desk/10_structure.sql"), "desk.10_structure.sql");
        assert_eq!(class(Some("desk"), "schemas/desk/tests/1.sql"), "desk.schemas/desk/tests/1.sql");
    }
}
