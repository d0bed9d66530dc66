//! What the test targets in this folder share: expectations in files, and how they are renewed.

pub(crate) mod grammar;

use std::path::{Path, PathBuf};

use compiler::{Compilation, Options};
use diagnostics::{Severity, Sources};
use imara_diff::{Algorithm, BasicLineDiffPrinter, Diff, InternedInput, UnifiedDiffConfig};

/// A file of the repository.
pub(crate) fn path(name: &str) -> PathBuf {
    xtask::domain::root().join(name)
}

/// Its text.
pub(crate) fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// `UPDATE_EXPECT=1` rewrites expectations; a normal run never does.
pub(crate) fn updating() -> bool {
    std::env::var_os("UPDATE_EXPECT").is_some_and(|value| value == "1")
}

/// The paths below a folder, sorted.
pub(crate) fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let Ok(entries) = std::fs::read_dir(folder) else { return files };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() { files.extend(files_below(&path)) } else { files.push(path) }
    }
    files.sort();
    files
}

/// What changed, as `diff -u` shows it.
pub(crate) fn difference(name: &str, expected: &str, actual: &str) -> String {
    let lines = InternedInput::new(expected, actual);
    let mut diff = Diff::compute(Algorithm::Histogram, &lines);
    diff.postprocess_lines(&lines);
    let printer = BasicLineDiffPrinter(&lines.interner);
    let hunks = diff.unified_diff(&printer, UnifiedDiffConfig::default(), &lines);
    format!("--- a/{name}\n+++ b/{name}\n{hunks}")
}

/// Compiles texts given as name and content.
pub(crate) fn compile(files: &[(&str, &str)]) -> (Sources, Compilation) {
    let mut sources = Sources::default();
    for (name, text) in files {
        sources.add(*name, *text);
    }
    let compilation = compiler::compile(&sources, &Options::new("case"));
    (sources, compilation)
}

/// `E0402`, …, each once.
pub(crate) fn codes(compilation: &Compilation, severity: Severity) -> Vec<&'static str> {
    let mut codes: Vec<&str> = compilation
        .diagnostics
        .iter()
        .filter(|found| found.severity == severity)
        .map(|found| found.code.as_str())
        .collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// The findings as people see them.
pub(crate) fn rendered(sources: &Sources, compilation: &Compilation) -> String {
    diagnostics::render::human(sources, &compilation.diagnostics, diagnostics::render::Style::default())
}

/// Compares a text with an expectation in a file, or renews the file. `None` means: no such file.
/// The answer is a complaint.
pub(crate) fn expect(file: &Path, actual: Option<&str>) -> Option<String> {
    let root = path("");
    let name = file.strip_prefix(&root).unwrap_or(file).display().to_string();
    let expected = std::fs::read_to_string(file).ok();
    if expected.as_deref() == actual {
        return None;
    }
    if updating() {
        match actual {
            Some(actual) => {
                std::fs::create_dir_all(file.parent().unwrap()).unwrap();
                std::fs::write(file, actual).unwrap();
            }
            None => std::fs::remove_file(file).unwrap(),
        }
        return None;
    }
    Some(match (expected, actual) {
        (Some(expected), Some(actual)) => difference(&name, &expected, actual),
        (None, Some(actual)) => format!("{name} does not exist; it should be\n{actual}"),
        (Some(_), None) => format!("{name} is of no use any more"),
        (None, None) => return None,
    })
}

/// Fails with all complaints at once.
pub(crate) fn settle(complaints: Vec<String>) {
    assert!(
        complaints.is_empty(),
        "{} expectations do not hold; look at each, and if the new text is right, run again with UPDATE_EXPECT=1\n\n{}",
        complaints.len(),
        complaints.join("\n\n")
    );
}
