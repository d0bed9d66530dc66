//! What editors read.

use super::Sign;
use crate::init::{CONFIGS, editor_files};
use crate::project::Project;

/// Are the files of `seoc init` there, and of this version?
pub(crate) fn editor(project: &Project) -> Vec<Sign> {
    let mut signs = Vec::new();
    let (mut missing, mut stale) = (Vec::new(), Vec::new());
    for file in editor_files() {
        match std::fs::read_to_string(project.root.join(&file.path)) {
            Ok(text) if text == file.text => {}
            Ok(_) => stale.push(file.path),
            Err(_) => missing.push(file.path),
        }
    }
    if !missing.is_empty() {
        let text = format!("editors do not know the directives: {} is not there", missing.join(", "));
        signs.push(Sign::lacking(text, "`seoc init` writes it and leaves everything else as it is"));
    }
    if !stale.is_empty() {
        let text = format!("{} is not of this version of seoc", stale.join(", "));
        signs.push(Sign::lacking(text, "`seoc init` renews what seoc wrote"));
    }
    match CONFIGS.iter().find(|name| project.root.join(name).exists()) {
        Some(name) if missing.is_empty() && stale.is_empty() => {
            signs.push(Sign::good(format!("{name} and .seoc/ for editors")));
        }
        Some(_) => {}
        None => signs.push(Sign::lacking(
            "no .graphqlrc.yml: GraphQL editors do not find the schema",
            "`seoc init` writes it and leaves everything else as it is",
        )),
    }
    signs
}
