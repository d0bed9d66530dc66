//! What is read from JUnit's XML, as nextest and `seoc test` write it.

/// Counts of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Totals {
    /// All that ran.
    pub(super) tests: u64,
    /// Failures and errors.
    pub(super) failed: u64,
}

/// The counts of the outermost element.
pub(super) fn totals(xml: &str) -> Totals {
    let Some(element) = elements(xml, "testsuites").next() else { return Totals::default() };
    let number = |name| attribute(element, name).and_then(|text| text.parse::<u64>().ok()).unwrap_or(0);
    let tests = number("tests") - number("skipped").min(number("tests"));
    Totals { tests, failed: number("failures") + number("errors") }
}

/// The names of the suites in which a test ran.
pub(super) fn suites(xml: &str) -> Vec<String> {
    elements(xml, "testsuite")
        .filter(|element| attribute(element, "tests").is_some_and(|tests| tests != "0"))
        .filter_map(|element| attribute(element, "name").map(str::to_owned))
        .collect()
}

/// A case that ran.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Case {
    /// What it belongs to.
    pub(super) class: String,
    /// Its name.
    pub(super) name: String,
    /// Did it pass?
    pub(super) passed: bool,
}

/// All cases that ran; what was skipped says nothing.
pub(super) fn cases(xml: &str) -> Vec<Case> {
    let case = |case: &str| {
        let whole = case.split("</testcase>").next().unwrap_or(case);
        if whole.contains("<skipped") {
            return None;
        }
        let wrong = ["<failure", "<error"].iter().any(|word| whole.contains(word));
        Some(Case {
            class: unescaped(attribute(case, "classname").unwrap_or_default()),
            name: unescaped(attribute(case, "name").unwrap_or_default()),
            passed: !wrong,
        })
    };
    xml.split("<testcase ").skip(1).filter_map(case).collect()
}

/// A report of cases, as [`cases`] reads it.
pub(super) fn written(suite: &str, cases: &[Case]) -> String {
    let failed = cases.iter().filter(|case| !case.passed).count();
    let mut xml = format!("<testsuites name=\"{suite}\" tests=\"{}\" failures=\"{failed}\">\n", cases.len());
    for Case { class, name, passed } in cases {
        let said = if *passed { "" } else { "<failure/>" };
        xml.push_str(&format!(
            "  <testcase classname=\"{}\" name=\"{}\">{said}</testcase>\n",
            escaped(class),
            escaped(name)
        ));
    }
    xml + "</testsuites>\n"
}

/// The failed cases, each with what was said about it.
pub(super) fn failures(xml: &str) -> Vec<String> {
    xml.split("<testcase ")
        .skip(1)
        .filter_map(|case| {
            let (_, failure) = case.split_once("<failure")?;
            let name = attribute(case, "name").unwrap_or_default();
            let text = failure.split_once('>').map_or("", |(_, rest)| rest);
            let text = text.split("</failure>").next().unwrap_or_default();
            Some(unescaped(&format!("{name}\n{text}")).trim_end().replace('\n', "\n    "))
        })
        .collect()
}

/// The start tags of an element, without `<`.
fn elements<'a>(xml: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    xml.split('<').filter_map(move |tag| {
        let rest = tag.strip_prefix(name)?;
        rest.starts_with([' ', '>']).then(|| rest.split('>').next().unwrap_or(rest))
    })
}

fn attribute<'a>(element: &'a str, name: &str) -> Option<&'a str> {
    // The first one may be the first: what follows may hold a tag of its own with such an attribute.
    let first = format!("{name}=\"");
    let start = if element.starts_with(&first) {
        first.len()
    } else {
        element.find(&format!(" {first}"))? + first.len() + 1
    };
    element.get(start..)?.split('"').next()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

fn unescaped(text: &str) -> String {
    [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&apos;", "'"),
        ("&#10;", "\n"),
        ("&#9;", "\t"),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

#[cfg(test)]
mod tests {
    use super::{Case, Totals, cases, failures, suites, totals, written};

    const XML: &str = r#"<?xml version="1.0"?>
<testsuites name="seo" tests="4" failures="1" skipped="1" time="1.0">
  <testsuite name="a" tests="3" failures="1"><testcase classname="x" name="one &lt;2&gt;" time="0"><failure message="m">at s.graphql:1:2&#10;have 1</failure></testcase>
  <testcase classname="x" name="two" time="0"></testcase></testsuite>
  <testsuite name="b" tests="0"></testsuite>
</testsuites>"#;

    #[test]
    fn a_report_is_read() {
        assert_eq!(totals(XML), Totals { tests: 3, failed: 1 });
        assert_eq!(suites(XML), ["a"]);
        assert_eq!(failures(XML), ["one <2>\n    at s.graphql:1:2\n    have 1"]);
    }

    #[test]
    fn cases_are_read_as_they_are_written() {
        let all: Vec<Case> = [("a.b", "one <2> & \"3\"", true), ("a.c", "two", false)]
            .map(|(class, name, passed)| Case { class: class.to_owned(), name: name.to_owned(), passed })
            .into();
        assert_eq!(cases(&written("a", &all)), all);
        assert_eq!(cases(XML)[0], Case { class: "x".to_owned(), name: "one <2>".to_owned(), passed: false });
        assert!(cases(XML)[1].passed);
        // nextest writes the name first, and another suite may follow.
        let xml = r#"<testcase name="one" classname="a"></testcase></testsuite><testsuite name="b">"#;
        assert_eq!(cases(xml)[0].name, "one");
    }
}
