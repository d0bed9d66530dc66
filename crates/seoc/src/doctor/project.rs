//! The project and its domains.

use diagnostics::{Severity, Sources};
use live::Installation;

use super::Sign;
use crate::compile::{count, counted};
use crate::project::{self, FILE, Overlay, Project};

/// What each domain is, and what of it needs something that is not here.
pub(crate) fn project(found: &Project, has_cron: bool) -> (Vec<Sign>, Vec<compiler::Ground>) {
    let domains = count(found.domains.len(), "domain", "domains");
    let mut signs = vec![Sign::good(format!("{FILE} in {}: {domains}", found.root.display()))];
    let mut grounds = Vec::new();
    for domain in &found.domains {
        let name = &domain.name;
        let loaded = project::load(found, domain, &Overlay::new()).and_then(|(mut sources, reading)| {
            let options = found.options(domain, &mut sources)?;
            Ok((sources, reading, options))
        });
        let (sources, reading, options) = match loaded {
            Ok(loaded) => loaded,
            Err(error) => {
                signs.push(Sign::broken(
                    format!("{name}: {error:#}"),
                    format!("`seoc check {name}` tells more"),
                ));
                continue;
            }
        };
        let compilation = compiler::compile_reading(&sources, reading, &options);
        let errors = compilation.diagnostics.iter().filter(|it| it.severity == Severity::Error).count();
        let Some(output) = compilation.output else {
            let errors = count(errors, "error", "errors");
            signs.push(Sign::broken(format!("{name}: {errors}"), format!("`seoc check {name}` shows them")));
            continue;
        };
        signs.push(Sign::good(format!("{name}: {} in {}", counted(output.counts), files(&sources))));
        let ground = output.ground();
        if !has_cron && !ground.jobs.is_empty() {
            signs.push(Sign::lacking(
                format!("{name}: without pg_cron this is never started: {}", ground.jobs.join(", ")),
                "install pg_cron where you deploy, or call these functions by other means; here the tests call them",
            ));
        }
        signs.extend(without_extension(name, &ground.extensions));
        grounds.push(ground);
    }
    (signs, grounds)
}

/// An extension that the domain needs, and no server here has.
fn without_extension(name: &str, needed: &[String]) -> Option<Sign> {
    let missing: Vec<String> =
        Installation::find(&[], needed).ok()?.lacks(needed).map(|extension| extension.to_owned()).collect();
    let list = missing.join(", ");
    (!missing.is_empty()).then(|| {
        Sign::broken(
            format!(
                "{name}: no Postgres here has {list}, and the schema needs it: it cannot be applied or tested"
            ),
            "install it for the Postgres above, or name the folder of one that has it in SEOC_PG_BIN",
        )
    })
}

fn files(sources: &Sources) -> String {
    count(sources.iter().count(), "file", "files")
}
