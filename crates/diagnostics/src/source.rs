//! The texts a compilation reads, and places in them.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Serialize;

/// A file of a [`Sources`]. Files are numbered in the order they were added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct FileId(pub u32);

/// A half-open byte range in one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Span {
    /// The file the range lies in.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The smallest span that holds both; both must lie in one file.
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        Self { file: self.file, start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

/// One source text with its display name and its line starts.
#[derive(Debug, Clone)]
pub struct Source {
    name: String,
    text: String,
    /// Found when somebody asks for a line, which is when there is something to tell.
    line_starts: OnceLock<Vec<u32>>,
}

impl Source {
    /// The name shown in diagnostics: a path relative to the project, with `/`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    fn line_starts(&self) -> &[u32] {
        self.line_starts.get_or_init(|| {
            let after_breaks = self.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
            std::iter::once(0).chain(after_breaks.map(|(at, _)| at as u32 + 1)).collect()
        })
    }

    /// The whole lines that hold `start..end`, without a byte order mark, and the number of the
    /// first.
    pub(crate) fn lines_around(&self, start: usize, end: usize) -> (std::ops::Range<usize>, usize) {
        let line =
            |offset: usize| self.line_starts().partition_point(|first| *first as usize <= offset).max(1);
        let (first, last) = (line(start), line(end));
        let from = self.line_starts().get(first - 1).map_or(0, |offset| *offset as usize);
        let to = self.line_starts().get(last).map_or(self.text.len(), |offset| *offset as usize);
        let mark = if from == 0 && self.text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        (from + mark..to.max(from + mark), first)
    }

    /// The range, moved inside the text and out to whole characters.
    pub(crate) fn on_characters(&self, span: Span) -> std::ops::Range<usize> {
        let mut start = (span.start as usize).min(self.text.len());
        let mut end = (span.end as usize).clamp(start, self.text.len());
        while !self.text.is_char_boundary(start) {
            start -= 1;
        }
        while !self.text.is_char_boundary(end) {
            end += 1;
        }
        start..end
    }
}

/// A place for people: 1-based line, 1-based column counted in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Location {
    /// 1-based line.
    pub line: u32,
    /// 1-based column, in Unicode scalar values; a byte order mark does not count.
    pub column: u32,
}

/// Every text of one compilation: SDL files and the SQL files they refer to.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: Vec<Source>,
    by_name: BTreeMap<String, FileId>,
}

impl Sources {
    /// Adds a text under its display name.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<String>) -> FileId {
        let (name, text) = (name.into(), text.into());
        let id = FileId(self.files.len() as u32);
        // Of two files of one name the first counts.
        self.by_name.entry(name.clone()).or_insert(id);
        self.files.push(Source { name, text, line_starts: OnceLock::new() });
        id
    }

    /// The file behind an id.
    ///
    /// # Panics
    /// When the id comes from another `Sources`.
    #[must_use]
    pub fn get(&self, id: FileId) -> &Source {
        &self.files[id.0 as usize]
    }

    /// All files in the order they were added.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &Source)> {
        self.files.iter().enumerate().map(|(i, f)| (FileId(i as u32), f))
    }

    /// The file with this display name.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<FileId> {
        self.by_name.get(name).copied()
    }

    /// The text under a span.
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        &self.get(span.file).text[span.start as usize..span.end as usize]
    }

    /// The 1-based line of a byte offset; cheaper than [`Sources::location`], which counts characters.
    #[must_use]
    pub fn line(&self, file: FileId, offset: u32) -> u32 {
        self.get(file).line_starts().partition_point(|start| *start <= offset) as u32
    }

    /// Line and column of a byte offset.
    #[must_use]
    pub fn location(&self, file: FileId, offset: u32) -> Location {
        let source = self.get(file);
        let line = self.line(file, offset);
        let start = source.line_starts()[line as usize - 1] as usize;
        let before = source.text.get(start..offset as usize).unwrap_or_default();
        let column = before.chars().filter(|c| *c != '\u{feff}').count() as u32 + 1;
        Location { line, column }
    }

    /// `path:line:column` of a span's start.
    #[must_use]
    pub fn place(&self, span: Span) -> String {
        let Location { line, column } = self.location(span.file, span.start);
        format!("{}:{line}:{column}", self.get(span.file).name)
    }
}
