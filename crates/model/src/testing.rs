//! A schema in a string, for the tests beside the code.

use diagnostics::{Diagnostic, Diagnostics, Sources};
use syntax::DirectiveSet;

use crate::{Model, TableId};

const HEAD: &str =
    "extend schema @database(schema: \"app\", platform: SUPABASE) @roles(order: [MEMBER, ADMIN])\n";

/// A tenant, its people, and who the caller is.
pub(crate) const PEOPLE: &str = r#"
enum Role { MEMBER ADMIN }
type Company @table @tenant { id: ID! }
type Person @table @tenant(by: "company") @principal(role: "role") @hierarchy(parent: "manager") {
  id: ID!
  company: Company!
  role: Role!
  manager: Person
}
"#;

pub(crate) struct Built {
    pub(crate) sources: Sources,
    pub(crate) schema: syntax::Schema,
    pub(crate) model: Option<Model>,
    pub(crate) found: Vec<Diagnostic>,
}

/// Builds SDL behind a database and two roles, unless it has its own, with SQL files beside it.
pub(crate) fn build_with(sdl: &str, files: &[(&str, &str)]) -> Built {
    let mut sources = Sources::default();
    let mut found = Diagnostics::default();
    let definitions = sources.add("seoc", crate::DEFINITIONS);
    let set = DirectiveSet::read(&sources, definitions, &mut found);
    let head = if sdl.contains("@database(") { "" } else { HEAD };
    let file = sources.add("schemas/app/10_main.graphql", format!("{head}{sdl}"));
    for (name, text) in files {
        sources.add(*name, *text);
    }
    let document = syntax::parse(&sources, file, &mut found);
    let schema = syntax::merge(&sources, vec![(file, document)], &mut found);
    syntax::check_types(&schema, &set, &mut found);
    syntax::check_directives(&schema, &set, &mut found);
    let model = crate::build(&sources, &schema, &crate::ParsedBefore::default(), &mut found);
    Built { sources, schema, model, found: found.into_sorted() }
}

/// `CODE the text it points at`, in order.
pub(crate) fn findings(sdl: &str) -> Vec<String> {
    let built = build_with(sdl, &[]);
    let shown = |it: &Diagnostic| {
        let text = it.span().map_or("", |span| built.sources.slice(span));
        format!("{} {text}", it.code)
    };
    built.found.iter().map(shown).collect()
}

/// The model of SDL in which nothing is wrong.
pub(crate) fn model(sdl: &str) -> Model {
    let built = build_with(sdl, &[]);
    assert_eq!(built.found, [], "nothing is wrong");
    built.model.unwrap()
}

impl Model {
    /// A table by its name in SDL.
    pub(crate) fn named(&self, graphql: &str) -> (TableId, &crate::Table) {
        self.tables().find(|(_, table)| table.graphql == graphql).unwrap()
    }
}
