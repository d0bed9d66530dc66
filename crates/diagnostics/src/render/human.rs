//! For people, the way rustc does it.

use std::ops::Range;

use annotate_snippets::renderer::DEFAULT_TERM_WIDTH;
use annotate_snippets::{AnnotationKind, Group, Level, Patch as Edit, Renderer, Snippet};

use crate::{Diagnostic, FileId, Label, Patch, Severity, Source, Sources};

/// What the terminal can show.
#[derive(Debug, Clone, Copy)]
pub struct Style {
    /// With ANSI colours?
    pub color: bool,
    /// Columns; longer lines are cut around what matters.
    pub width: usize,
}

impl Default for Style {
    fn default() -> Self {
        Self { color: false, width: DEFAULT_TERM_WIDTH }
    }
}

/// Labels further apart than this are shown in pieces: a piece costs as much as its lines.
const FAR: usize = 16 * 1024;

/// Every finding with its places in the text, an empty line after each.
#[must_use]
pub fn human(sources: &Sources, diagnostics: &[Diagnostic], style: Style) -> String {
    let renderer = if style.color { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.term_width(style.width);
    let mut text = String::new();
    for diagnostic in diagnostics {
        text.push_str(&renderer.render(&report(sources, diagnostic)));
        text.push_str("\n\n");
    }
    text
}

fn report<'a>(sources: &'a Sources, diagnostic: &'a Diagnostic) -> Vec<Group<'a>> {
    let Diagnostic { code, severity, message, labels, notes, help, patches } = diagnostic;
    let level = match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(level.primary_title(message).id(code.as_str()));
    for piece in pieces(sources, labels) {
        group = group.element(piece.snippet(sources, labels));
    }
    for note in notes {
        group = group.element(Level::NOTE.message(note));
    }
    let shows_edits = !patches.is_empty() && patches.iter().all(|patch| is_readable(sources, patch));
    match help {
        Some(help) if shows_edits => vec![group, suggestion(sources, help, patches)],
        Some(help) => vec![group.element(Level::HELP.message(help))],
        None if shows_edits => vec![group, suggestion(sources, "write it so", patches)],
        None => vec![group],
    }
}

/// Edits are shown in whole lines, which nobody wants of a text that was put on one line.
fn is_readable(sources: &Sources, patch: &Patch) -> bool {
    let source = sources.get(patch.span.file);
    let range = source.on_characters(patch.span);
    source.lines_around(range.start, range.end).0.len() < 1_000
}

/// Labels that lie close enough together to be shown in one picture.
struct Piece {
    file: FileId,
    range: Range<usize>,
    labels: Vec<usize>,
}

/// The first piece holds the first label, which is the place the finding is about.
fn pieces(sources: &Sources, labels: &[Label]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for (index, label) in labels.iter().enumerate() {
        let range = sources.get(label.span.file).on_characters(label.span);
        let near = pieces.iter_mut().find(|piece| {
            piece.file == label.span.file
                && piece.range.start.saturating_sub(FAR) <= range.end
                && range.start <= piece.range.end + FAR
        });
        match near {
            Some(piece) => {
                piece.range = piece.range.start.min(range.start)..piece.range.end.max(range.end);
                piece.labels.push(index);
            }
            None => pieces.push(Piece { file: label.span.file, range, labels: vec![index] }),
        }
    }
    pieces
}

impl Piece {
    fn snippet<'a>(
        &self,
        sources: &'a Sources,
        labels: &'a [Label],
    ) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
        let source = sources.get(self.file);
        let (lines, first) = source.lines_around(self.range.start, self.range.end);
        let mut snippet = excerpt(source, &lines, first);
        for (index, label) in labels.iter().enumerate().filter(|(index, _)| self.labels.contains(index)) {
            let kind = if index == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
            let annotation = kind.span(within(&source.on_characters(label.span), &lines));
            let text = (!label.text.is_empty()).then_some(label.text.as_str());
            snippet = snippet.annotation(annotation.label(text));
        }
        snippet
    }
}

fn suggestion<'a>(sources: &'a Sources, help: &'a str, patches: &'a [Patch]) -> Group<'a> {
    let mut group = Group::with_title(Level::HELP.secondary_title(help));
    let mut files: Vec<FileId> = patches.iter().map(|patch| patch.span.file).collect();
    files.dedup();
    for file in files {
        let source = sources.get(file);
        let mut edits: Vec<(Range<usize>, &str)> = patches
            .iter()
            .filter(|patch| patch.span.file == file)
            .map(|patch| (source.on_characters(patch.span), patch.replacement.as_str()))
            .collect();
        edits.sort_by_key(|(range, _)| range.start);
        let start = edits.first().map_or(0, |(range, _)| range.start);
        let end = edits.iter().map(|(range, _)| range.end).max().unwrap_or(start);
        let (lines, first) = source.lines_around(start, end);
        let edits = edits.into_iter().map(|(range, text)| Edit::new(within(&range, &lines), text));
        group = group.element(excerpt(source, &lines, first).patches(edits));
    }
    group
}

fn excerpt<'a, T: Clone>(source: &'a Source, lines: &Range<usize>, first: usize) -> Snippet<'a, T> {
    let text = source.text().get(lines.clone()).unwrap_or_default();
    Snippet::source(text).path(source.name()).line_start(first)
}

fn within(range: &Range<usize>, lines: &Range<usize>) -> Range<usize> {
    let start = range.start.saturating_sub(lines.start);
    start..range.end.saturating_sub(lines.start).max(start)
}
