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
    Shared(Arc<str>),
}

impl Piece {
    fn as_str(&self) -> &str {
        match self {
            Self::Fixed(text) => text,
            Self::Own(text) => text,
            Self::Shared(text) => text,
        }
    }
}

impl Contents {
    /// Its pieces, in order.
    pub fn pieces(&self) -> impl Iterator<Item = &str> {
        self.pieces.iter().map(Piece::as_str)
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

    pub(crate) fn shared(&mut self, text: &Arc<str>) {
        self.pieces.push(Piece::Shared(Arc::clone(text)));
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

impl Display for Contents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pieces().try_for_each(|piece| f.write_str(piece))
    }
}
