//! Scripts of `tests/typescript` that prove rows, asked about what is generated without a feature.

use anyhow::Result;
use compiler::Output;
use live::Cluster;

use super::patch::Scratch;
use crate::suite::npm::Scripts;

/// The scripts that proofs of a domain name: `typescript.calls seo`.
pub(super) fn named<'p>(proofs: &[(&'p str, Option<&'p str>)], domain: &str) -> Vec<&'p str> {
    let script = |(class, _): &(&'p str, Option<&'p str>)| {
        class.strip_prefix("typescript.")?.strip_suffix(domain)?.strip_suffix(' ')
    };
    proofs.iter().filter_map(script).collect()
}

/// Writes what the schema makes for TypeScript, applies it, and runs a script on both.
pub(super) fn passes(script: &str, scratch: &Scratch, output: &Output, cluster: &Cluster) -> Result<bool> {
    let generated = scratch.path().join("generated").join(&output.domain);
    for file in output.artefacts.iter().filter(|file| !file.path.starts_with("sql/")) {
        let path = generated.join(&file.path);
        std::fs::create_dir_all(path.parent().unwrap_or(&generated))?;
        std::fs::write(path, file.contents.to_string())?;
    }
    let database = format!("{}_node", output.schema);
    cluster.create_database(&database)?;
    live::apply(&mut cluster.target("postgres", &database).connect()?, &output.statements)?;
    let url = cluster.connection_string(&database);
    let client = generated.join("ts");
    let written = scratch.path().join("schemas").join(&output.domain);
    let arguments = if script == "edge" { vec![&generated, &written] } else { vec![&client] };
    Scripts::installed("tests/typescript")?.passes(script, &arguments, &url)
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn scripts_are_those_of_the_domain() {
        let proofs = [("typescript.calls seo", None), ("typescript.edge desk", None), ("seo.10.sql", None)];
        assert_eq!(named(&proofs, "seo"), ["calls"]);
    }
}
