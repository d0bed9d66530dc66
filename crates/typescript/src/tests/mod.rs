//! The files of a sample domain against `tests/typescript/golden`, which `npm run check` there gives to the TypeScript
//! compiler. `SEOC_BLESS=1 cargo test -p seoc-typescript` writes them anew.

mod build;
mod sample;

use model::Access;

use crate::render;

#[allow(clippy::disallowed_methods, reason = "a test reads its expectation and, asked to, writes it")]
fn assert_golden(folder: &str, access: Access) {
    let (model, catalog) = sample::sample(access);
    let golden = format!("{}/../../tests/typescript/golden/{folder}", env!("CARGO_MANIFEST_DIR"));
    for (path, contents) in render(&model, &catalog) {
        let file = format!("{golden}/{}", path.strip_prefix("ts/").unwrap());
        if std::env::var("SEOC_BLESS").is_ok() {
            std::fs::create_dir_all(&golden).unwrap();
            std::fs::write(&file, &contents).unwrap();
        }
        let expected = std::fs::read_to_string(&file).unwrap();
        assert!(contents == expected, "{file} differs from:\n{contents}");
    }
}

#[test]
fn functions_alone() {
    assert_golden("rpc", Access::Rpc);
}

#[test]
fn tables_too() {
    assert_golden("tables", Access::Tables);
}

fn all_text(access: Access) -> String {
    let (model, catalog) = sample::sample(access);
    render(&model, &catalog).into_iter().map(|(_, contents)| contents).collect()
}

#[test]
fn what_is_private_reaches_no_file() {
    for access in [Access::Rpc, Access::Tables] {
        let text = all_text(access);
        for private in ["fingerprint", "can_delegate", "canDelegate", "Secret", "secret", "work_private"] {
            assert!(!text.contains(private), "{private} leaked");
        }
    }
}

#[test]
fn no_any_is_written() {
    for line in all_text(Access::Tables).lines() {
        let words = line.split(|c: char| !c.is_ascii_alphanumeric());
        assert!(
            line.trim_start().starts_with(['/', '*']) || !words.into_iter().any(|word| word == "any"),
            "{line}"
        );
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    assert_eq!(all_text(Access::Tables), all_text(Access::Tables));
}

#[test]
fn an_empty_domain_has_four_files() {
    let model = build::model(Access::Tables);
    let catalog = build::catalog(&model);
    let files = render(&model, &catalog);
    let paths: Vec<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(paths, ["ts/database.ts", "ts/index.ts", "ts/schemas.ts", "ts/types.ts"]);
}
