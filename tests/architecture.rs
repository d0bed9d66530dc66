//! The rules of ARCHITECTURE.md that a program can hold.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::expect_used, reason = "a test reads files")]

#[allow(dead_code, reason = "the other test targets use the rest")]
mod support;

use std::collections::{BTreeMap, BTreeSet};

use cargo_metadata::DependencyKind;

/// The crates that may not do I/O, look at a clock or depend on hash order.
const CORE: [&str; 10] = [
    "diagnostics",
    "syntax",
    "sql",
    "model",
    "access",
    "catalog",
    "postgres",
    "typescript",
    "docs",
    "compiler",
];

/// The table of ARCHITECTURE.md: folder to the folders it may use; none for "anything".
fn table() -> BTreeMap<String, Option<BTreeSet<String>>> {
    let text = support::read(&support::path("ARCHITECTURE.md"));
    let rows = text.lines().skip_while(|line| !line.starts_with("| folder")).skip(2);
    let mut table = BTreeMap::new();
    for row in rows.take_while(|line| line.starts_with('|')) {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let folder = cells[0].trim_matches('`').to_owned();
        let may_use = match cells[2] {
            "anything" => None,
            "nothing" => Some(BTreeSet::new()),
            list => Some(list.split(',').map(|name| name.trim().trim_matches('`').to_owned()).collect()),
        };
        table.insert(folder, may_use);
    }
    table
}

/// The arrows that exist: folder to the folders it depends on.
fn arrows() -> BTreeMap<String, BTreeSet<String>> {
    arrows_of(&[DependencyKind::Normal, DependencyKind::Build])
}

fn arrows_of(kinds: &[DependencyKind]) -> BTreeMap<String, BTreeSet<String>> {
    let metadata = cargo_metadata::MetadataCommand::new()
        .current_dir(support::path(""))
        .no_deps()
        .other_options(["--offline".to_owned()])
        .exec()
        .expect("cargo metadata");
    let folder_of = |manifest: &cargo_metadata::camino::Utf8Path| {
        manifest.parent().and_then(|folder| folder.file_name()).unwrap_or_default().to_owned()
    };
    let folders: BTreeMap<String, String> = metadata
        .packages
        .iter()
        .map(|package| (package.name.to_string(), folder_of(&package.manifest_path)))
        .collect();
    metadata
        .packages
        .iter()
        .map(|package| {
            let used = package.dependencies.iter().filter(|used| kinds.contains(&used.kind));
            let uses = used.filter_map(|used| folders.get(&used.name).cloned());
            (folder_of(&package.manifest_path), uses.collect())
        })
        .collect()
}

#[test]
fn the_crates_use_each_other_as_the_table_says() {
    let (table, arrows) = (table(), arrows());
    assert_eq!(
        arrows.keys().collect::<Vec<_>>(),
        table.keys().collect::<Vec<_>>(),
        "the folders under crates/ and the rows of the table"
    );
    for (from, to) in &arrows {
        let Some(may_use) = &table[from] else { continue };
        let forbidden: Vec<_> = to.difference(may_use).collect();
        assert!(forbidden.is_empty(), "{from} uses {forbidden:?}, which ARCHITECTURE.md does not allow");
    }
}

/// Tests may name what their crate has below it anyway, and nothing beside or above it.
#[test]
fn the_tests_of_a_crate_look_only_downwards() {
    let arrows = arrows();
    for (from, to) in arrows_of(&[DependencyKind::Development]) {
        let mut below = arrows[&from].clone();
        loop {
            let more: BTreeSet<String> = below.iter().flat_map(|folder| arrows[folder].clone()).collect();
            if more.is_subset(&below) {
                break;
            }
            below.extend(more);
        }
        let forbidden: Vec<_> = to.difference(&below).collect();
        assert!(
            forbidden.is_empty(),
            "the tests of {from} use {forbidden:?}, which {from} does not stand on"
        );
    }
}

#[test]
fn nothing_uses_the_tools() {
    for (from, to) in arrows() {
        assert!(!to.contains("xtask"), "{from} uses xtask");
        assert!(!to.contains("seoc"), "{from} uses the binary");
    }
}

/// Every Rust file of a crate.
fn sources(folder: &str) -> Vec<(String, String)> {
    let root = support::path("");
    support::files_below(&support::path("crates").join(folder))
        .into_iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .map(|path| (path.strip_prefix(&root).unwrap().display().to_string(), support::read(&path)))
        .collect()
}

#[test]
fn only_syntax_names_the_graphql_parser() {
    for folder in arrows().into_keys().filter(|folder| folder != "syntax") {
        let manifest = support::read(&support::path("crates").join(&folder).join("Cargo.toml"));
        assert!(!manifest.contains("async-graphql"), "crates/{folder}/Cargo.toml");
        for (name, text) in sources(&folder) {
            assert!(!text.contains("async_graphql"), "{name}");
        }
    }
}

#[test]
fn the_core_lifts_none_of_its_bans() {
    for folder in CORE {
        for (name, text) in sources(folder) {
            for ban in ["disallowed_methods", "disallowed_types", "unsafe_code"] {
                assert!(!text.contains(ban), "{name} speaks of {ban}");
            }
        }
        let manifest = support::read(&support::path("crates").join(folder).join("Cargo.toml"));
        assert!(manifest.contains("[lints]\nworkspace = true"), "crates/{folder} has the workspace's lints");
    }
}

/// The bans hold only while they are written down.
#[test]
fn the_bans_are_there() {
    let bans = support::read(&support::path("clippy.toml"));
    for name in [
        "std::fs::read",
        "std::fs::write",
        "std::env::var",
        "std::process::Command::new",
        "std::time::Instant::now",
        "std::time::SystemTime::now",
        "std::collections::HashMap",
        "std::collections::HashSet",
    ] {
        assert!(bans.contains(&format!("\"{name}\"")), "{name}");
    }
}

/// Past 400 lines one looks for the second idea; past this it is certain that there is one.
const LONGEST: usize = 600;

#[test]
fn no_file_holds_two_ideas() {
    for folder in arrows().into_keys() {
        for (name, text) in sources(&folder) {
            let lines = text.lines().count();
            assert!(lines <= LONGEST, "{name} has {lines} lines; look for the second idea");
        }
    }
}
