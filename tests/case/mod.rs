//! A case: the texts of a schema, and in their comments what must be found and what must come out.

mod announcement;
mod output;

use std::collections::BTreeSet;
use std::path::PathBuf;

use compiler::{Compilation, Options};
use diagnostics::{Diagnostic, Sources};

use super::support;
pub(crate) use announcement::Announcement;

/// One case.
pub(crate) struct Case {
    /// Its path below `tests/cases/`.
    pub(crate) name: String,
    place: PathBuf,
    /// Names and texts, sorted by name.
    files: Vec<(String, String)>,
}

impl Case {
    /// Every case there is, by name.
    pub(crate) fn all() -> Vec<Self> {
        let root = support::path("tests/cases");
        let mut places: BTreeSet<PathBuf> = BTreeSet::new();
        for file in support::files_below(&root) {
            let folder = file.ancestors().find(|folder| folder.extension().is_some_and(|end| end == "case"));
            match folder {
                Some(folder) => drop(places.insert(folder.to_owned())),
                None if file.extension().is_some_and(|end| end == "graphql") => drop(places.insert(file)),
                None => {}
            }
        }
        places.into_iter().map(|place| Self::read(&root, place)).collect()
    }

    fn read(root: &std::path::Path, place: PathBuf) -> Self {
        let name = place.strip_prefix(root).unwrap().display().to_string();
        let folder = if place.is_dir() { place.clone() } else { place.parent().unwrap().to_owned() };
        let paths = if place.is_dir() { support::files_below(&place) } else { vec![place.clone()] };
        let files = paths
            .into_iter()
            .filter(|path| {
                path.extension()
                    .is_some_and(|end| ["graphql", "sql", "csv", "json"].iter().any(|it| end == *it))
            })
            .map(|path| (path.strip_prefix(&folder).unwrap().display().to_string(), support::read(&path)))
            .collect();
        Self { name, place, files }
    }

    /// Where the rendered findings are kept.
    pub(crate) fn stderr_file(&self) -> PathBuf {
        if self.place.is_dir() {
            self.place.join("expected.stderr")
        } else {
            self.place.with_extension("stderr")
        }
    }

    /// The findings that its comments announce, with their files.
    pub(crate) fn announced(&self) -> Vec<(&str, Announcement)> {
        let mut announced = Vec::new();
        for (name, text) in &self.files {
            for found in announcement::read(text) {
                let elsewhere = self.files.iter().find(|(file, _)| found.elsewhere.as_ref() == Some(file));
                announced.push((elsewhere.map_or(name.as_str(), |(file, _)| file.as_str()), found));
            }
        }
        announced
    }

    /// What its files compile to.
    pub(crate) fn compile(&self) -> (Sources, Compilation) {
        let mut sources = Sources::default();
        for (name, text) in &self.files {
            sources.add(name, text);
        }
        let compilation = compiler::compile(&sources, &Options::new("case"));
        (sources, compilation)
    }

    /// What does not hold.
    pub(crate) fn check(&self) -> Vec<String> {
        let (sources, compilation) = self.compile();
        let mut complaints = self.compare_findings(&sources, &compilation.diagnostics);
        let rendered = support::rendered(&sources, &compilation);
        let rendered = rendered.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
        let rendered = format!("{}\n", rendered.trim_end());
        let shown = (!compilation.diagnostics.is_empty()).then_some(rendered.as_str());
        complaints.extend(support::expect(&self.stderr_file(), shown));
        for (_, text) in &self.files {
            let demands = output::read(text);
            match &compilation.output {
                Some(output) => {
                    complaints.extend(demands.iter().flat_map(|demand| demand.check(&output.artefacts)))
                }
                None if demands.is_empty() => {}
                None => complaints.push("it should compile, and does not".to_owned()),
            }
        }
        complaints
    }

    fn compare_findings(&self, sources: &Sources, found: &[Diagnostic]) -> Vec<String> {
        let mut announced = self.announced();
        let mut complaints = Vec::new();
        for diagnostic in found {
            let Some(span) = diagnostic.span() else { continue };
            let name = sources.get(span.file).name();
            let position = announced
                .iter()
                .position(|(file, announcement)| *file == name && announcement.is(sources, span, diagnostic));
            match position {
                Some(position) => drop(announced.remove(position)),
                None => complaints.push(format!(
                    "not announced: {}: {} {}",
                    sources.place(span),
                    diagnostic.code,
                    diagnostic.message
                )),
            }
        }
        complaints.extend(announced.iter().map(|(file, announcement)| {
            let Announcement { line, column, code, message, .. } = announcement;
            format!("announced and not found: {file}:{line}:{column}: {code} {message}")
        }));
        complaints
    }
}
