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

#[test]
#[ignore]
#[allow(clippy::disallowed_methods)]
fn speed() {
    let (mut model, _) = sample::sample(Access::Rpc);
    let proto = model.tables.clone();
    let fproto = model.functions.clone();
    model.tables.clear(); model.functions.clear();
    for i in 0..1000 {
        let mut t = proto[i % 4].clone();
        if i % 4 == 1 { t.fields.truncate(16); }
        t.graphql = format!("{}{i}", t.graphql);
        t.name = build::ident(&format!("{}_{i}", t.name.as_str()));
        model.tables.push(t);
    }
    for i in 0..600 {
        let mut f = fproto[i % 6].clone();
        f.graphql = format!("{}{i}", f.graphql);
        f.name = build::ident(&format!("{}_{i}", f.name.as_str()));
        model.functions.push(f);
    }
    let catalog = build::catalog(&model);
    for access in [Access::Rpc, Access::Tables] {
        model.database.access = access;
        for _ in 0..20 {
            let start = std::time::Instant::now();
            let files = render(&model, &catalog);
            println!("{:?} {}", start.elapsed(), files.iter().map(|f| f.1.len()).sum::<usize>());
        }
        let d = Domain::new(&model, &catalog).unwrap();
        let start = std::time::Instant::now();
        let _ = Domain::new(&model, &catalog).unwrap();
        println!("domain {:?}", start.elapsed());
        let start = std::time::Instant::now(); let _ = crate::types::render(&d).unwrap(); println!("types {:?}", start.elapsed());
        let start = std::time::Instant::now(); let _ = crate::schemas::render(&d).unwrap(); println!("schemas {:?}", start.elapsed());
        let start = std::time::Instant::now(); let _ = crate::database::render(&d).unwrap(); println!("database {:?}", start.elapsed());
    }
}
use crate::domain::Domain;
