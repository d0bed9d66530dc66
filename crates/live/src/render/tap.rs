//! TAP 13, for test harnesses.

use super::{Places, place_of_case, place_of_error};
use crate::report::{Outcome, Report};

/// All assertions of a report as one numbered stream.
#[must_use]
pub fn render_tap(report: &Report, places: &Places<'_>) -> String {
    let mut stream = Stream::default();
    for file in &report.files {
        for case in &file.cases {
            let name = format!("{}: {}", file.name, case.name);
            let (held, directive) = match case.outcome {
                Outcome::Passed => (true, ""),
                Outcome::Failed => (false, ""),
                Outcome::Skipped => (true, " # SKIP"),
                Outcome::Todo => (false, " # TODO"),
            };
            stream.test(held, &name, directive);
            if !held {
                stream.comment(place_of_case(&file.name, case, places).map(|place| format!("at {place}")));
                stream.comment(case.diagnostics.iter().cloned());
            }
        }
        if let Some(error) = &file.error {
            stream.test(false, &format!("{}: {}", file.name, error.doing), "");
            stream.comment(place_of_error(&file.name, error, places).map(|place| format!("at {place}")));
            stream.comment([error.message.clone()]);
            // The error's own line stands for one of them.
            for _ in 1..file.not_run {
                stream.test(false, &format!("{}: did not run", file.name), "");
            }
        }
    }
    stream.comment(report.notes.iter().cloned());
    format!("TAP version 13\n1..{}\n{}", stream.count, stream.text)
}

#[derive(Default)]
struct Stream {
    count: usize,
    text: String,
}

impl Stream {
    fn test(&mut self, held: bool, name: &str, directive: &str) {
        self.count += 1;
        let word = if held { "ok" } else { "not ok" };
        // A bare # would begin a directive.
        let name = name.replace('\n', " ").replace('#', "\\#");
        self.text.push_str(&format!("{word} {} - {name}{directive}\n", self.count));
    }

    fn comment(&mut self, texts: impl IntoIterator<Item = String>) {
        for text in texts {
            for line in text.lines() {
                self.text.push_str(&format!("# {line}\n"));
            }
        }
    }
}
