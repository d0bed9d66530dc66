//! Two linters that know nothing of seoc, over the applied seo domain: pgrls (from PyPI) and plpgsql_check.
//!
//! What they may say lies in `tests/lint/allowed.toml`, with reasons.

mod allowed;
mod pgrls;
mod plpgsql_check;

use anyhow::Result;
use live::{Cluster, Settings};

use super::{Tally, python};
use crate::domain;

/// The domain that is looked at.
const DOMAIN: &str = "seo";

/// What a linter says about an object: both in its own spelling.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Finding {
    rule: String,
    object: String,
    message: String,
}

/// Applies the domain to a throw-away database and holds what the linters say against what is allowed.
pub(super) fn check() -> Result<Tally> {
    let environment = python::Environment::installed("tests/lint/requirements.txt")?;
    let allowed = allowed::Allowed::read("tests/lint/allowed.toml")?;
    let (_, output) = domain::compile(DOMAIN)?;
    let cluster = Cluster::start(&Settings::default())?;
    let database = Cluster::database_for(&output.schema);
    cluster.create_database(&database)?;
    let mut client = cluster.target("postgres", &database).connect()?;
    live::apply(&mut client, &output.statements)?;

    let schemas = format!("{0},{0}_private", output.schema);
    let mut findings = pgrls::lint(&environment, &cluster.connection_string(&database), &schemas)?;
    let mut admin = cluster.target("supabase_admin", &database).connect()?;
    findings.extend(plpgsql_check::lint(&mut admin, &output.schema)?);
    findings.sort();

    let verdict = allowed.judge(&findings, &mut |query| allowed::objects(&mut client, query))?;
    for complaint in &verdict.complaints {
        println!("  {complaint}");
    }
    let said = format!(
        "{} findings: {} of allowed pairs, {} answered by a query",
        findings.len(),
        verdict.allowed,
        verdict.answered
    );
    println!("{said}");
    Ok(Tally {
        passed: (verdict.allowed + verdict.answered).max(1) as u64,
        failed: verdict.complaints.len() as u64,
        said: Some(said),
    })
}
