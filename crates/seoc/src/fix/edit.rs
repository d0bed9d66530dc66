//! Edits of several findings at once.

use std::collections::BTreeMap;

use diagnostics::{Code, Diagnostic, FileId, Patch, Severity, Sources, Span};

/// A finding that can be mended with certainty.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fix<'f> {
    finding: &'f Diagnostic,
}

impl<'f> Fix<'f> {
    /// None when the finding offers no edit, or one that is a guess.
    pub(super) fn of(finding: &'f Diagnostic) -> Option<Self> {
        let patches = &finding.patches;
        (!patches.is_empty() && patches.iter().all(|patch| patch.certain)).then_some(Self { finding })
    }
}

/// New texts for some files.
#[derive(Debug, Default)]
pub(super) struct Edits {
    /// The files that change, as they shall be.
    pub(super) texts: BTreeMap<String, String>,
    /// A line for each finding that is mended.
    pub(super) told: Vec<String>,
    /// Where new text stands, for each code that it answers: file, bytes.
    places: Vec<(Code, String, std::ops::Range<usize>)>,
}

impl Edits {
    /// What the fixes make of the texts. Of two that touch each other the first is made; the other comes up again.
    pub(super) fn of(sources: &Sources, fixes: &[Fix<'_>]) -> Self {
        let mut edits = Self::default();
        let mut files: BTreeMap<FileId, Vec<(&Patch, Code)>> = BTreeMap::new();
        for Fix { finding } in fixes {
            let touches = finding.patches.iter().any(|patch| {
                files
                    .get(&patch.span.file)
                    .is_some_and(|taken| taken.iter().any(|(other, _)| meets(other.span, patch.span)))
            });
            if touches {
                continue;
            }
            for patch in &finding.patches {
                files.entry(patch.span.file).or_default().push((patch, finding.code));
            }
            edits.told.push(told(sources, finding));
        }
        for (file, mut patches) in files {
            patches.sort_by_key(|(patch, _)| patch.span.start);
            let source = sources.get(file);
            let (mut text, mut at) = (String::with_capacity(source.text().len()), 0);
            for (Patch { span, replacement, certain: _ }, code) in patches {
                let (start, end) = (span.start as usize, span.end as usize);
                text.push_str(source.text().get(at..start).unwrap_or_default());
                let from = text.len();
                text.push_str(replacement);
                edits.places.push((code, source.name().to_owned(), from..text.len()));
                at = end;
            }
            text.push_str(source.text().get(at..).unwrap_or_default());
            edits.texts.insert(source.name().to_owned(), text);
        }
        edits
    }

    /// Is something found again where it was to be mended?
    pub(super) fn is_found_again(&self, sources: &Sources, found: &[Diagnostic]) -> bool {
        let errors = found.iter().filter(|finding| finding.severity == Severity::Error);
        errors.filter_map(|finding| Some((finding.code, finding.span()?))).any(|(code, span)| {
            self.places.iter().any(|(of, name, place)| {
                let touches = span.start as usize <= place.end && place.start <= span.end as usize;
                *of == code && sources.get(span.file).name() == name && touches
            })
        })
    }
}

fn meets(one: Span, other: Span) -> bool {
    one.start <= other.end && other.start <= one.end
}

/// `schema/a.graphql:3:20: E0223: `nam` becomes `name``
fn told(sources: &Sources, finding: &Diagnostic) -> String {
    let changes: Vec<String> = finding
        .patches
        .iter()
        .map(|Patch { span, replacement, certain: _ }| match (sources.slice(*span), replacement.as_str()) {
            ("", new) => format!("`{}` is added", new.trim()),
            (old, "") => format!("`{old}` goes"),
            (old, new) => format!("`{old}` becomes `{new}`"),
        })
        .collect();
    let place = finding.span().map(|span| format!("{}: ", sources.place(span))).unwrap_or_default();
    format!("{place}{}: {}", finding.code, changes.join(", "))
}
