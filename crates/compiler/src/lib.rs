//! The pure driver: sources and options in, artefacts or diagnostics out.
//!
//! ```text
//! compile(&Sources, &Options) -> Compilation
//! ```
//!
//! It does no I/O. Files that the SDL refers to (`file: "rpc/x.sql"`) are named by
//! [`references`]; the caller adds their text to the [`Sources`] before it compiles.

use diagnostics::{Diagnostic, Sources, Span};

pub use seoc_postgres::{Statement, TestFile, TestStep};

/// What a compilation is asked for.
#[derive(Debug, Clone)]
pub struct Options {
    /// The domain's name in `seoc.toml`; it names the output folder.
    pub domain: String,
}

/// A file the SDL refers to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// Its display name: the folder of the SDL file joined with the path as written.
    pub path: String,
    /// The argument that names it.
    pub span: Span,
}

/// A file to write.
#[derive(Debug, Clone)]
pub struct Artefact {
    /// Its path under `<out>/<domain>/`, with `/`.
    pub path: String,
    /// Its text.
    pub contents: String,
}

/// What came out: findings, and output when none of them is an error.
#[derive(Debug, Clone)]
pub struct Compilation {
    /// All findings, sorted by place.
    pub diagnostics: Vec<Diagnostic>,
    /// The output; none when there is an error.
    pub output: Option<Output>,
}

/// The output of a domain.
#[derive(Debug, Clone)]
pub struct Output {
    /// The files, sorted by path.
    pub artefacts: Vec<Artefact>,
    /// The Postgres schema's name (`seo`).
    pub schema: String,
    /// The statements of `sql/schema.sql` in order, between `begin` and `commit`.
    pub statements: Vec<Statement>,
    /// The generated pgTAP files in order; the same texts as in `artefacts`.
    pub tests: Vec<TestFile>,
    /// What was counted, for the summary line.
    pub counts: Counts,
}

/// Counts for the summary line.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Tables, link tables included.
    pub tables: usize,
    /// Row level security policies.
    pub policies: usize,
    /// RPC functions.
    pub functions: usize,
    /// pgTAP assertions.
    pub assertions: usize,
}

/// The files the SDL in `sources` refers to, each once, in order of appearance.
#[must_use]
pub fn references(_sources: &Sources) -> Vec<Reference> {
    Vec::new()
}

/// Compiles one domain. Every `.graphql` text in `sources` belongs to it.
#[must_use]
pub fn compile(_sources: &Sources, options: &Options) -> Compilation {
    Compilation {
        diagnostics: Vec::new(),
        output: Some(Output {
            artefacts: Vec::new(),
            schema: options.domain.clone(),
            statements: Vec::new(),
            tests: Vec::new(),
            counts: Counts::default(),
        }),
    }
}
