//! The TypeScript of `work.graphql`, byte for byte; `npm run check` gives the same files to the TypeScript compiler.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "a test reads files")]

#[path = "../support/mod.rs"]
#[allow(dead_code, reason = "the other test targets use the rest")]
mod support;

use diagnostics::Severity;

/// Path and text of each TypeScript file.
fn files(access: &str) -> Vec<(String, String)> {
    let schema = support::read(&support::path("tests/typescript/work.graphql"));
    let schema = schema.replace("access: TABLES", &format!("access: {access}"));
    let (sources, compilation) = support::compile(&[("work.graphql", &schema)]);
    assert!(
        support::codes(&compilation, Severity::Error).is_empty(),
        "{}",
        support::rendered(&sources, &compilation)
    );
    let artefacts = compilation.output.unwrap().artefacts.into_iter();
    artefacts
        .filter(|file| file.path.starts_with("ts/"))
        .map(|file| (file.path, file.contents.to_string()))
        .collect()
}

fn holds(access: &str, folder: &str) {
    let folder = support::path("tests/typescript/golden").join(folder);
    let complaints = files(access).into_iter().filter_map(|(path, contents)| {
        support::expect(&folder.join(path.trim_start_matches("ts/")), Some(&contents))
    });
    support::settle(complaints.collect());
}

#[test]
fn functions_alone() {
    holds("RPC", "rpc");
}

#[test]
fn tables_too() {
    holds("TABLES", "tables");
}

#[test]
fn what_is_private_reaches_no_file() {
    for access in ["RPC", "TABLES"] {
        for (path, text) in files(access) {
            for private in
                ["fingerprint", "can_delegate", "canDelegate", "CanDelegate", "Secret", "work_private"]
            {
                assert!(!text.contains(private), "{private} is in {path} under {access}");
            }
        }
    }
}

/// A word of code; comments may hold any.
#[test]
fn no_any_is_written() {
    for (path, text) in files("TABLES") {
        for line in text.lines().filter(|line| !line.trim_start().starts_with(['/', '*'])) {
            let mut words = line.split(|c: char| !c.is_ascii_alphanumeric());
            assert!(words.all(|word| word != "any"), "{path}: {line}");
        }
    }
}

#[test]
fn an_empty_domain_has_its_files() {
    let text = "extend schema @database(schema: \"app\", platform: POSTGRES)";
    let (sources, compilation) = support::compile(&[("app.graphql", text)]);
    let rendered = support::rendered(&sources, &compilation);
    let output = compilation.output.unwrap_or_else(|| panic!("{rendered}"));
    let paths: Vec<&str> = output
        .artefacts
        .iter()
        .map(|file| file.path.as_str())
        .filter(|path| path.starts_with("ts/"))
        .collect();
    assert_eq!(paths, ["ts/codecs.ts", "ts/database.ts", "ts/index.ts", "ts/schemas.ts", "ts/types.ts"]);
}
