//! The generated TypeScript against the compiler of TypeScript, and against a real Postgres.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::npm::Scripts;
use super::served::Server;
use super::{Tally, cargo};
use crate::{domain, rows};

/// `npm ci` where the lock file changed, then for each domain `tsc --strict`, Zod over its rows, every RPC through the generated
/// client, and a day in the domain, told through it; Supabase's own generator is asked what it makes of the same databases.
pub(super) fn check() -> Result<Tally> {
    let scripts = Scripts::installed("tests/typescript")?;
    let kept = cargo::target_folder()?.join("xtask");
    std::fs::create_dir_all(&kept)?;
    let mut tally = Tally::default();
    let mut server = Server::start()?;
    for name in domain::names()? {
        let generated = domain::root().join("generated").join(&name).join("ts");
        let json = kept.join(format!("{name}-rows.json"));
        let (sources, output) = domain::compile(&name)?;
        let count = rows::write(&sources, &output, &json)?;
        println!("{name}: rows of {count} tables in {}", json.display());
        scripts.run(&mut tally, "check", &[&generated])?;
        scripts.run(&mut tally, "rows", &[&generated, &json])?;
        scripts.run_with(&mut tally, "oracle", &[&generated], Some(&server.database(&output)?))?;
        scripts.run_with(&mut tally, "constraints", &[&generated], Some(&server.database(&output)?))?;
        // A story brings its own people, and lives beside what the calls leave behind.
        let lived_in = server.database(&output)?;
        scripts.run_with(&mut tally, "calls", &[&generated], Some(&lived_in))?;
        scripts.run_with(&mut tally, "story", &[&generated], Some(&lived_in))?;
    }
    for name in ["seo", "timetracker"] {
        let (_, output) = domain::compile(name)?;
        let generated = domain::root().join("generated").join(name);
        let written = domain::root().join("schemas").join(name);
        scripts.run_with(&mut tally, "edge", &[&generated, &written], Some(&server.database(&output)?))?;
    }
    let (_, output) = domain::compile("seo")?;
    let client = domain::root().join("generated/seo/ts");
    scripts.run_with(&mut tally, "realtime", &[&client], Some(&server.database(&output)?))?;
    // A domain whose tables clients may use.
    let golden = domain::root().join("tests/typescript/golden/tables");
    let (_, output) =
        domain::compile_sources("work", domain::load_pattern("tests/typescript/work.graphql")?)?;
    for script in ["oracle", "constraints"] {
        scripts.run_with(&mut tally, script, &[&golden], Some(&server.database(&output)?))?;
    }
    crud(&scripts, &mut tally, &mut server, &kept.join("crud"))?;
    vectors(&scripts, &mut tally, &mut server, &kept.join("vectors"))?;
    functions(&scripts, &mut tally, &mut server, &kept.join("functions"))?;
    storage(&scripts, &mut tally, &mut server, &kept.join("storage"))?;
    example(&scripts, &mut tally, &mut server, &kept.join("example"))?;
    scripts.report(&kept.join("typescript-test.xml"))?;
    Ok(tally)
}

/// `examples/crud`: what `@crud` makes, called.
fn crud(scripts: &Scripts, tally: &mut Tally, server: &mut Server, folder: &Path) -> Result<()> {
    let output = written("helpdesk", "crud", folder)?;
    let generated = folder.join("generated/helpdesk/ts");
    scripts.run(tally, "check", &[&generated])?;
    for script in ["oracle", "constraints", "crud"] {
        scripts.run_with(tally, script, &[&generated], Some(&server.database(&output)?))?;
    }
    Ok(())
}

/// `examples/storage`: names of files, made and taken apart.
fn storage(scripts: &Scripts, tally: &mut Tally, server: &mut Server, folder: &Path) -> Result<()> {
    let output = written("voices", "storage", folder)?;
    let generated = folder.join("generated/voices/ts");
    scripts.run(tally, "check", &[&generated])?;
    scripts.run_with(tally, "storage", &[&generated], Some(&server.database(&output)?))
}

/// `examples/vector`: embeddings as clients have them.
fn vectors(scripts: &Scripts, tally: &mut Tally, server: &mut Server, folder: &Path) -> Result<()> {
    let output = written("recall", "vector", folder)?;
    let generated = folder.join("generated/recall/ts");
    scripts.run(tally, "check", &[&generated])?;
    for script in ["oracle", "constraints"] {
        scripts.run_with(tally, script, &[&generated], Some(&server.database(&output)?))?;
    }
    Ok(())
}

/// Writes what an example makes for TypeScript into a folder.
fn written(name: &str, example: &str, folder: &Path) -> Result<compiler::Output> {
    let project = domain::root().join("examples").join(example);
    let (_, output) = domain::compile_sources(name, domain::load_below(&project, "schema/*.graphql")?)?;
    for file in output.artefacts.iter().filter(|file| !file.path.starts_with("sql/")) {
        let path = folder.join("generated").join(name).join(&file.path);
        std::fs::create_dir_all(path.parent().unwrap_or(folder))?;
        std::fs::write(path, file.contents.to_string())?;
    }
    Ok(output)
}

/// `examples/functions`: arguments with parts, limits and errors, from Node.
fn functions(
    scripts: &Scripts,
    tally: &mut Tally,
    server: &mut Server,
    folder: &std::path::Path,
) -> Result<()> {
    let (_, output) =
        domain::compile_sources("shop", domain::load_pattern("examples/functions/schema/*.graphql")?)?;
    for file in output.artefacts.iter().filter(|file| !file.path.starts_with("sql/")) {
        let path = folder.join(&file.path);
        std::fs::create_dir_all(path.parent().unwrap_or(folder))?;
        std::fs::write(path, file.contents.to_string())?;
    }
    let generated = folder.join("ts");
    scripts.run(tally, "check", &[&generated])?;
    scripts.run_with(tally, "functions", &[&generated], Some(&server.database(&output)?))
}

/// `examples/client` with what its schema generates.
fn example(scripts: &Scripts, tally: &mut Tally, server: &mut Server, folder: &PathBuf) -> Result<()> {
    let output = written("desk", "client", folder)?;
    let project = domain::root().join("examples/client");
    let url = server.database(&output)?;
    scripts.run_with(tally, "example", &[&project, folder], Some(&url))
}
