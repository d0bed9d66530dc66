//! A glob of `seoc.toml`.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context as _, Result};
use diagnostics::Span;
use walkdir::{DirEntry, WalkDir};

/// A glob, its fixed folder, and where it is written.
#[derive(Debug)]
pub(crate) struct Pattern {
    /// As written, without a leading `./`.
    pub(crate) text: String,
    /// Where it is written.
    pub(crate) span: Span,
    /// The folders before the first wildcard: where looking for files begins. Empty is the project.
    pub(crate) folder: String,
}

impl Pattern {
    /// Understands a glob: `*` and `?` stay within a folder, `**` crosses folders.
    ///
    /// # Errors
    /// A sentence that says what is wrong with it.
    pub(crate) fn new(text: &str, span: Span) -> Result<Self, String> {
        let text = text.strip_prefix("./").unwrap_or(text);
        if text.is_empty() {
            return Err("this is empty; name some files, e.g. `schemas/**/*.graphql`".into());
        }
        if text.starts_with('/') || text.split('/').any(|part| part == "..") {
            return Err(format!("`{text}` leaves the project; paths are relative to this file"));
        }
        if text.starts_with('!') {
            return Err(format!("`{text}` would be everything but that; name the files that belong to it"));
        }
        fast_glob::validate(text).map_err(|error| format!("`{text}` is not a glob: {error}"))?;
        let (folders, _file) = text.rsplit_once('/').unwrap_or_default();
        let folder = folders
            .split('/')
            .take_while(|part| !part.contains(['*', '?', '[', '{', '\\']))
            .collect::<Vec<_>>()
            .join("/");
        Ok(Self { text: text.to_owned(), span, folder })
    }

    fn matches(&self, path: &str) -> bool {
        fast_glob::glob_match(&self.text, path)
    }

    /// The files it matches, as paths relative to the project with `/`. Hidden files, `node_modules`
    /// and the output folder are not looked at.
    ///
    /// # Errors
    /// When a folder cannot be read.
    pub(crate) fn files(&self, root: &Path, out: &str) -> Result<BTreeSet<String>> {
        let start = root.join(&self.folder);
        let mut files = BTreeSet::new();
        if !start.is_dir() {
            return Ok(files);
        }
        let out = root.join(out);
        let belongs = |entry: &DirEntry| {
            let name = entry.file_name();
            let hidden = name.as_encoded_bytes().starts_with(b".");
            entry.depth() == 0 || !(hidden || name == "node_modules" || entry.path() == out)
        };
        for entry in WalkDir::new(&start).follow_links(true).into_iter().filter_entry(belongs) {
            let entry = entry.with_context(|| format!("cannot look for `{}`", self.text))?;
            if !entry.file_type().is_file() {
                continue;
            }
            let Ok(relative) = entry.path().strip_prefix(root) else { continue };
            let Some(name) = relative.to_str() else {
                // The part that is no text may be what a star stands for.
                let near = relative.to_string_lossy();
                anyhow::ensure!(!self.matches(&near), "`{near}` has a name that is not UTF-8");
                continue;
            };
            let name = if cfg!(windows) { name.replace('\\', "/") } else { name.to_owned() };
            if self.matches(&name) {
                files.insert(name);
            }
        }
        Ok(files)
    }
}

#[cfg(test)]
mod tests {
    use diagnostics::{FileId, Span};

    use super::Pattern;

    fn pattern(text: &str) -> Result<Pattern, String> {
        Pattern::new(text, Span { file: FileId(0), start: 0, end: 0 })
    }

    #[test]
    fn looking_begins_in_the_last_folder_without_a_wildcard() {
        let folder = |text| pattern(text).unwrap().folder;
        assert_eq!(folder("schemas/seo/**/*.graphql"), "schemas/seo");
        assert_eq!(folder("./schemas/seo/main.graphql"), "schemas/seo");
        assert_eq!(folder("schemas/{a,b}/x.graphql"), "schemas");
        assert_eq!(folder("*.graphql"), "");
    }

    #[test]
    fn a_star_stays_in_its_folder() {
        let matches = |glob, path: &str| pattern(glob).unwrap().matches(path);
        assert!(matches("schemas/*.graphql", "schemas/a.graphql"));
        assert!(!matches("schemas/*.graphql", "schemas/deep/a.graphql"));
        assert!(matches("schemas/**/*.graphql", "schemas/a.graphql"));
        assert!(matches("schemas/**/*.graphql", "schemas/x/y/a.graphql"));
        assert!(matches("schemas/{a,b}/[x-z].graphql", "schemas/b/y.graphql"));
        assert!(!matches("schemas/{a,b}/?.graphql", "schemas/c/y.graphql"));
    }

    #[test]
    fn what_leaves_the_project_or_is_no_glob_is_refused() {
        assert!(pattern("../other/*.graphql").unwrap_err().contains("leaves the project"));
        assert!(pattern("/etc/*.graphql").unwrap_err().contains("leaves the project"));
        assert!(pattern("schemas/[a.graphql").unwrap_err().contains("is not a glob"));
        assert!(pattern("schemas/{a,b.graphql").unwrap_err().contains("is not a glob"));
        assert!(pattern("!schemas/a.graphql").unwrap_err().contains("name the files that belong"));
        assert!(pattern("").unwrap_err().contains("empty"));
    }
}
