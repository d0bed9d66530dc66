//! Templates that the project writes anew: files in the folder that `templates` names, called like the built-in ones.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, Result};
use diagnostics::{Diagnostic, FileId, Sources, codes, suggest};

use super::load::read_text;
use super::{Misconfigured, Project};

/// A template of the project's own.
#[derive(Debug)]
pub(crate) struct OwnTemplate {
    /// Its name: `sql/table.sql.j2`.
    pub(crate) name: String,
    /// Its path from the root of the project.
    pub(crate) path: String,
    /// Its text.
    pub(crate) text: String,
}

/// The project's own templates, sorted by name.
///
/// # Errors
/// When the folder is not there, a file in it is called like no template, or cannot be read.
pub(crate) fn own_templates(project: &Project) -> Result<Vec<OwnTemplate>> {
    let Some((folder, place)) = &project.templates else { return Ok(Vec::new()) };
    let root = project.root.join(folder);
    let wrong = |message: String, help: String| {
        let finding = Diagnostic::new(codes::CONFIGURATION, *place, message).help(help);
        Misconfigured { sources: project.sources.clone(), findings: vec![finding] }
    };
    if !root.is_dir() {
        return Err(wrong(
            format!("there is no folder `{folder}`"),
            "make it, or take `templates` out; `seoc templates list` names what can be written anew"
                .to_owned(),
        )
        .into());
    }
    let known = compiler::templates();
    let mut names = Vec::new();
    collect(&root, "", &mut names).with_context(|| format!("cannot read {folder}"))?;
    names.sort();
    let mut own = Vec::new();
    for name in names {
        if !known.contains_key(&name) {
            let help = match suggest(&name, known.keys().map(String::as_str)) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "`seoc templates list` names them".to_owned(),
            };
            return Err(wrong(format!("`{folder}/{name}` is called like no template"), help).into());
        }
        let path = format!("{folder}/{name}");
        let text = read_text(&project.root.join(&path), &path)?;
        own.push(OwnTemplate { name, path, text });
    }
    Ok(own)
}

/// The project's own templates among the sources, by name.
///
/// # Errors
/// As [`own_templates`].
pub(super) fn templates(project: &Project, sources: &mut Sources) -> Result<BTreeMap<String, FileId>> {
    let own = own_templates(project)?.into_iter();
    Ok(own.map(|OwnTemplate { name, path, text }| (name, sources.add(path, text))).collect())
}

/// The names of files that end like templates, with `/`.
fn collect(folder: &Path, prefix: &str, names: &mut Vec<String>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), names)?;
        } else if name.ends_with(".j2") {
            names.push(name);
        }
    }
    Ok(())
}
