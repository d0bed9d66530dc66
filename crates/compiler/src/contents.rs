//! The text of a file, in pieces that others hold too.

use std::fmt::{self, Display};
use std::sync::Arc;

/// A text in pieces: a statement that stands in two files is kept once.
#[derive(Debug, Clone, Default)]
pub struct Contents {
    pieces: Vec<Piece>,
}

#[derive(Debug, Clone)]
enum Piece {
    Fixed(&'static str),
    Own(String),
    /// On a line of its own.
    Line(Arc<str>),
    /// The same, below an empty line.
    Paragraph(Arc<str>),
}

impl Piece {
    /// What stands before the text, the text, and what stands after it.
    fn parts(&self) -> [&str; 3] {
        match self {
            Self::Fixed(text) => ["", text, ""],
            Self::Own(text) => ["", text, ""],
            Self::Line(text) => ["", text, "\n"],
            Self::Paragraph(text) => ["\n", text, "\n"],
        }
    }
}

impl Contents {
    /// Its pieces, in order.
    pub fn pieces(&self) -> impl Iterator<Item = &str> {
        self.pieces.iter().flat_map(Piece::parts).filter(|part| !part.is_empty())
    }

    /// Its length in bytes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.pieces().map(str::len).sum()
    }

    /// Is this the same text, in the same pieces? It is quicker to say than for texts of whatever pieces.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        self.pieces().eq(other.pieces())
    }

    /// Is there no text?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pieces().all(str::is_empty)
    }

    pub(crate) fn fixed(&mut self, text: &'static str) {
        self.pieces.push(Piece::Fixed(text));
    }

    /// Texts that others hold too, each on a line of its own.
    pub(crate) fn lines<'t>(&mut self, texts: impl ExactSizeIterator<Item = &'t Arc<str>>) {
        self.pieces.reserve_exact(texts.len() + 1);
        self.pieces.extend(texts.map(|text| Piece::Line(Arc::clone(text))));
    }

    /// Texts that others hold too, each below an empty line.
    pub(crate) fn paragraphs<'t>(&mut self, texts: impl ExactSizeIterator<Item = &'t Arc<str>>) {
        self.pieces.reserve_exact(texts.len() + 1);
        self.pieces.extend(texts.map(|text| Piece::Paragraph(Arc::clone(text))));
    }

    pub(crate) fn own(&mut self, text: String) {
        self.pieces.push(Piece::Own(text));
    }
}

impl From<String> for Contents {
    fn from(text: String) -> Self {
        Self { pieces: vec![Piece::Own(text)] }
    }
}

impl From<Vec<String>> for Contents {
    fn from(pieces: Vec<String>) -> Self {
        Self { pieces: pieces.into_iter().map(Piece::Own).collect() }
    }
}

impl Display for Contents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pieces().try_for_each(|piece| f.write_str(piece))
    }
}
