//! What editors need to understand a schema: the directives, the root types, the shape of `seoc.toml`.

use std::fmt::Write as _;

use crate::project::{self, Domain};

/// The folder that seoc writes for editors.
const FOLDER: &str = ".seoc";

const ROOT: &str = include_str!("../../../../templates/init/project/root.graphql");

const HEADER: &str =
    "# Written by seoc for your editor; `seoc init` renews it. seoc itself does not read it.\n\n";

/// Where editors look for the schema; the first is the one that `seoc init` writes.
pub(crate) const CONFIGS: [&str; 5] =
    [".graphqlrc.yml", ".graphqlrc.yaml", ".graphqlrc.json", ".graphqlrc", "graphql.config.js"];

/// By this it is known that seoc wrote a file.
pub(super) const MARK: &str = "Written by seoc";

/// A file that seoc keeps as it is in this version.
#[derive(Debug)]
pub(crate) struct EditorFile {
    /// Its path in the project.
    pub(crate) path: String,
    /// What it shall hold.
    pub(crate) text: String,
}

/// The files under `.seoc/`.
pub(crate) fn editor_files() -> Vec<EditorFile> {
    let file = |name: &str, text| EditorFile { path: format!("{FOLDER}/{name}"), text };
    vec![
        file("directives.graphql", format!("{HEADER}{}", compiler::DIRECTIVES)),
        file("root.graphql", ROOT.to_owned()),
        file("seoc.schema.json", format!("{:#}\n", project::json_schema())),
    ]
}

/// `.graphqlrc.yml`: for GraphQL editors, where the schema lies. Each domain is a schema of its own.
pub(crate) fn graphqlrc(domains: &[Domain]) -> String {
    let mut text = String::from("# For GraphQL editors: the directives of seoc, and your schema.\n");
    if let [one] = domains {
        list(&mut text, "", one);
        return text;
    }
    text.push_str("projects:\n");
    for domain in domains {
        let _ = writeln!(text, "  {}:", domain.name);
        list(&mut text, "    ", domain);
    }
    text
}

fn list(text: &mut String, indent: &str, domain: &Domain) {
    let _ = writeln!(text, "{indent}schema:");
    let own = ["directives.graphql", "root.graphql"].map(|name| format!("{FOLDER}/{name}"));
    for glob in own.iter().map(String::as_str).chain(domain.globs()) {
        // A glob may begin with `*`, which means something else in YAML. In single quotes only a quote is special.
        let _ = writeln!(text, "{indent}  - '{}'", glob.replace('\'', "''"));
    }
}
