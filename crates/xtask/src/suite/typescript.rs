//! The generated TypeScript against the compiler of TypeScript, and against rows of a real Postgres.

use anyhow::Result;

use super::npm::Scripts;
use super::{Tally, cargo};
use crate::{domain, rows};

/// `npm ci` where the lock file changed, then for each domain `tsc --strict` and Zod over its rows.
pub(super) fn check() -> Result<Tally> {
    let scripts = Scripts::installed("tests/typescript")?;
    let kept = cargo::target_folder()?.join("xtask");
    std::fs::create_dir_all(&kept)?;
    let mut tally = Tally::default();
    for name in domain::names()? {
        let generated = domain::root().join("generated").join(&name).join("ts");
        let json = kept.join(format!("{name}-rows.json"));
        let (sources, output) = domain::compile(&name)?;
        let count = rows::write(&sources, &output, &json)?;
        println!("{name}: rows of {count} tables in {}", json.display());
        scripts.run(&mut tally, "check", &[&generated])?;
        scripts.run(&mut tally, "rows", &[&generated, &json])?;
    }
    Ok(tally)
}
