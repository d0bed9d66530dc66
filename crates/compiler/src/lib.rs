//! The pure driver: sources and options in, artefacts or diagnostics out.
//!
//! ```text
//! compile(&Sources, &Options) -> Compilation
//! ```
//!
//! It does no I/O. Files that the SDL refers to (`file: "rpc/x.sql"`) are named by
//! [`Reading::references`]; the caller adds their text to the [`Sources`] before it compiles. A caller
//! who has a [`Reading`] passes it on to [`compile_reading`], so that no SDL is read twice.

mod contents;
mod emit;
mod mutants;
mod settings;
mod surface;
mod written;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use diagnostics::{Diagnostic, Diagnostics, FileId, Sources, Span};
use rayon::prelude::*;

use emit::emit;
use model::allow::Allowances;

pub use access::{Entry, Matrix};
pub use contents::Contents;
pub use docs::diagram::{Diagram, Unknown, View};
pub use model::{DEFINITIONS as DIRECTIVES, ParsedBefore};
pub use mutants::{Mutant, TemplateError};
pub use seoc_postgres::{MutantKind, Statement, TestFile, TestStep};
pub use settings::{Setting, Wanted};
pub use typescript::Ways;
pub use written::WrittenSql;

/// What a compilation is asked for.
#[derive(Debug, Clone)]
pub struct Options {
    /// The domain's name in `seoc.toml`; it names the output folder.
    pub domain: String,
    /// Where what is written will lie.
    pub ways: Ways,
    /// Templates that somebody wrote anew: the name, `sql/table.sql.j2`, and the text among the sources.
    pub templates: BTreeMap<String, FileId>,
}

impl Options {
    /// The usual: output in `generated/<domain>/`, by the built-in templates.
    #[must_use]
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into(), ways: Ways::default(), templates: BTreeMap::new() }
    }
}

/// The built-in templates by name, sorted, with their texts.
#[must_use]
pub fn templates() -> BTreeMap<String, &'static str> {
    let typescript = typescript::templates().map(|(name, text)| (name.to_owned(), text));
    seoc_postgres::templates().chain(typescript).collect()
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
    pub contents: Contents,
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
    /// The domain's name in `seoc.toml`.
    pub domain: String,
    /// The Postgres schema's name (`seo`).
    pub schema: String,
    /// The statements of `sql/schema.sql` in order, between `begin` and `commit`.
    pub statements: Vec<Statement>,
    /// The generated pgTAP files in order; the same texts as in `artefacts`.
    pub tests: Vec<TestFile>,
    /// What was counted, for the summary line.
    pub counts: Counts,
    pub(crate) model: model::Model,
    pub(crate) catalog: catalog::Catalog,
    pub(crate) isolation: access::isolation::Isolation,
}

impl Output {
    /// Who may do what: type by command by role.
    #[must_use]
    pub fn access(&self) -> Matrix {
        let mut matrix = Matrix::new(&self.model);
        for (id, table) in self.isolation.tables() {
            if let Some(entry) = matrix.types.get_mut(id.index()) {
                entry.isolation = Some(table.summary());
                entry.notes = table.notes.clone();
            }
        }
        matrix
    }

    /// What will exist in Postgres.
    #[must_use]
    pub fn catalog(&self) -> &catalog::Catalog {
        &self.catalog
    }

    /// A page about access, for people, in Markdown: of the types that the matrix holds.
    #[must_use]
    pub fn access_page(&self, matrix: &Matrix) -> String {
        docs::access(&self.domain, matrix)
    }

    /// A picture of tables and relations.
    ///
    /// # Errors
    /// When the view names a type or a module that is not there.
    pub fn diagram(&self, view: &View) -> Result<Diagram, Unknown> {
        Diagram::new(&self.domain, &self.model, &self.catalog, view)
    }

    /// Pages about everything in the domain, for people, in Markdown; sorted by path.
    #[must_use]
    pub fn pages(&self) -> Vec<Artefact> {
        let known = |(status, code)| docs::CallError { status, code };
        let errors: Vec<_> = typescript::errors(&self.model, &self.catalog)
            .into_iter()
            .map(|(id, errors)| (id, errors.into_iter().map(known).collect()))
            .collect();
        let pages = docs::markdown(docs::Domain {
            name: &self.domain,
            model: &self.model,
            catalog: &self.catalog,
            matrix: &self.access(),
            errors: &errors,
        });
        pages.into_iter().map(|docs::Page { path, text }| Artefact { path, contents: text.into() }).collect()
    }

    /// The bodies and guards as they were written.
    #[must_use]
    pub fn written(&self) -> Vec<WrittenSql> {
        written::written(&self.model)
    }

    /// The SQL that was parsed, for [`compile_again`].
    #[must_use]
    pub fn parsed(&self) -> ParsedBefore {
        ParsedBefore::of(&self.model.fragments)
    }

    /// The modules that have tables.
    #[must_use]
    pub fn modules(&self) -> Vec<String> {
        docs::diagram::modules(&self.model)
    }

    /// The types that are tables.
    #[must_use]
    pub fn types(&self) -> Vec<String> {
        self.model.tables.iter().map(|table| table.graphql.clone()).collect()
    }

    /// What has to be there where the domain lives, beside its own schema.
    #[must_use]
    pub fn ground(&self) -> Ground {
        Ground {
            schema: self.catalog.schema.to_string(),
            private_schema: self.catalog.private_schema.to_string(),
            on_supabase: self.model.database.platform == model::Platform::Supabase,
            extensions: self.catalog.extensions.iter().map(|extension| extension.name.to_string()).collect(),
            jobs: self.catalog.jobs.iter().map(|job| job.name.clone()).collect(),
            settings: settings::settings(&self.model),
        }
    }

    /// Changes for the worse, each of which some test should notice.
    ///
    /// # Errors
    /// When a template does.
    pub fn mutants(&self) -> Result<Vec<Mutant>, TemplateError> {
        mutants::mutants(&self.model, &self.catalog)
    }

    /// The rule tree that decides for one type (by its name in SDL) and one role; none when there is no such type or role.
    #[must_use]
    pub fn explain_access(&self, type_name: &str, role: &str) -> Option<String> {
        access::explain(&self.model, type_name, role)
    }

    /// The callers that [`Output::explain_access`] knows.
    #[must_use]
    pub fn callers(&self) -> Vec<String> {
        access::known_callers(&self.model)
    }
}

/// Where a domain lives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ground {
    /// Its schema.
    pub schema: String,
    /// The schema of its helpers, which no client may reach.
    pub private_schema: String,
    /// Does Supabase's API serve it?
    pub on_supabase: bool,
    /// The extensions that its server has to have.
    pub extensions: Vec<String>,
    /// What is scheduled, by name; pg_cron starts it.
    pub jobs: Vec<String>,
    /// What it asks of `config.toml`.
    pub settings: Vec<Setting>,
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

/// The SDL of a domain, read and merged, with everything wrong that GraphQL alone can see.
#[derive(Debug, Clone)]
pub struct Reading {
    schema: syntax::Schema,
    diagnostics: Diagnostics,
}

impl Reading {
    /// Reads every `.graphql` text in `sources`.
    #[must_use]
    pub fn new(sources: &Sources) -> Self {
        in_the_pool(|| {
            let mut diagnostics = Diagnostics::default();
            let schema = read(sources, &mut diagnostics);
            Self { schema, diagnostics }
        })
    }

    /// The files the SDL refers to, each once, in order of appearance.
    #[must_use]
    pub fn references(&self, sources: &Sources) -> Vec<Reference> {
        let mut seen = BTreeSet::new();
        model::references(sources, &self.schema)
            .into_iter()
            .filter(|reference| seen.insert(reference.path.clone()))
            .map(|model::FileReference { path, span }| Reference { path, span })
            .collect()
    }
}

/// Compiles one domain. Every `.graphql` text in `sources` belongs to it.
#[must_use]
pub fn compile(sources: &Sources, options: &Options) -> Compilation {
    compile_reading(sources, Reading::new(sources), options)
}

/// Compiles what was read from `sources`, to which the texts of its [`Reading::references`] were added.
#[must_use]
pub fn compile_reading(sources: &Sources, reading: Reading, options: &Options) -> Compilation {
    compile_again(sources, reading, options, &ParsedBefore::default())
}

/// The same, without parsing the SQL again that an earlier [`Output::parsed`] holds. What comes out is no other for it.
#[must_use]
pub fn compile_again(
    sources: &Sources,
    reading: Reading,
    options: &Options,
    before: &ParsedBefore,
) -> Compilation {
    in_the_pool(|| compile_here(sources, reading, options, before))
}

/// Does work on a thread of the pool. A thread keeps the memory that it frees for itself; one more that makes the model alone would
/// keep what the others could use.
fn in_the_pool<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    rayon::scope(|_| work())
}

fn compile_here(
    sources: &Sources,
    reading: Reading,
    options: &Options,
    before: &ParsedBefore,
) -> Compilation {
    let Reading { schema, mut diagnostics } = reading;
    let model = model::build(sources, &schema, before, &mut diagnostics);
    let allowances = Allowances::read(sources, &schema);
    // A fifth of the memory, and nobody needs it any more.
    rayon::spawn(move || drop(schema));
    if let Some(model) = &model {
        let (checked, resolved) = rayon::join(|| found(model, model::check), || found(model, model::resolve));
        diagnostics.extend(checked);
        diagnostics.extend(resolved);
        if !diagnostics.has_errors() {
            model::advise(model, &mut diagnostics);
        }
    }
    let output = model
        .filter(|_| !diagnostics.has_errors())
        .and_then(|model| emit(model, sources, options, &mut diagnostics));
    let mut diagnostics = diagnostics.into_sorted();
    allowances.apply(&mut diagnostics);
    Compilation { diagnostics, output }
}

/// What a pass over the model finds.
fn found(model: &model::Model, pass: fn(&model::Model, &mut Diagnostics)) -> Diagnostics {
    let mut found = Diagnostics::default();
    pass(model, &mut found);
    found
}

/// Text to one merged schema, with everything wrong that GraphQL alone can see.
fn read(sources: &Sources, diagnostics: &mut Diagnostics) -> syntax::Schema {
    let files: Vec<FileId> =
        sources.iter().filter(|(_, source)| source.name().ends_with(".graphql")).map(|(id, _)| id).collect();
    let parse = |file| {
        let mut found = Diagnostics::default();
        let document = syntax::parse(sources, file, &mut found);
        (file, document, found)
    };
    let (parsed, definitions): (Vec<(FileId, syntax::ast::Document, Diagnostics)>, _) =
        rayon::join(|| files.into_par_iter().map(parse).collect(), definitions);
    let mut documents = Vec::with_capacity(parsed.len());
    for (file, document, found) in parsed {
        diagnostics.extend(found);
        documents.push((file, document));
    }
    let schema = syntax::merge(sources, documents, diagnostics);
    let ((), of_directives) = rayon::join(
        || syntax::check_types(&schema, definitions, &mut *diagnostics),
        || {
            let mut found = Diagnostics::default();
            syntax::check_directives(&schema, definitions, &mut found);
            found
        },
    );
    diagnostics.extend(of_directives);
    schema
}

/// `schemas/seoc.graphql`, read once.
fn definitions() -> &'static syntax::DirectiveSet {
    static DEFINITIONS: OnceLock<syntax::DirectiveSet> = OnceLock::new();
    DEFINITIONS.get_or_init(|| {
        let mut sources = Sources::default();
        let file = sources.add("seoc.graphql", model::DEFINITIONS);
        syntax::DirectiveSet::read_again(&sources, file)
    })
}
