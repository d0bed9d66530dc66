//! A glob of `seoc.toml`.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context as _, Result};
use diagnostics::Span;
use globset::{GlobBuilder, GlobMatcher};

/// A glob, its fixed folder, and where it is written.
#[derive(Debug)]
pub(crate) struct Pattern {
    /// As written, without a leading `./`.
    pub(crate) text: String,
    /// Where it is written.
    pub(crate) span: Span,
    /// The folders before the first wildcard: where looking for files begins. Empty is the project.
    pub(crate) folder: String,
    matcher: GlobMatcher,
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
        let glob = GlobBuilder::new(text)
            .literal_separator(true)
            .build()
            .map_err(|error| format!("`{text}` is not a glob: {}", error.kind()))?;
        let (folders, _file) = text.rsplit_once('/').unwrap_or_default();
        let folder = folders
            .split('/')
            .take_while(|part| !part.contains(['*', '?', '[', '{', '\\']))
            .collect::<Vec<_>>()
            .join("/");
        Ok(Self { text: text.to_owned(), span, folder, matcher: glob.compile_matcher() })
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
        let walk = ignore::WalkBuilder::new(&start)
            .standard_filters(false)
            .hidden(true)
            .follow_links(true)
            .filter_entry(move |entry| {
                entry.depth() == 0 || (entry.file_name() != "node_modules" && entry.path() != out)
            })
            .build();
        for entry in walk {
            let entry = entry.with_context(|| format!("cannot look for `{}`", self.text))?;
            if !entry.file_type().is_some_and(|kind| kind.is_file()) {
                continue;
            }
            let Ok(relative) = entry.path().strip_prefix(root) else { continue };
            if self.matcher.is_match(relative) {
                let name = relative
                    .to_str()
                    .with_context(|| format!("`{}` has a name that is not UTF-8", relative.display()))?;
                files.insert(if cfg!(windows) { name.replace('\\', "/") } else { name.to_owned() });
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
        let matches = |glob, path: &str| pattern(glob).unwrap().matcher.is_match(path);
        assert!(matches("schemas/*.graphql", "schemas/a.graphql"));
        assert!(!matches("schemas/*.graphql", "schemas/deep/a.graphql"));
        assert!(matches("schemas/**/*.graphql", "schemas/a.graphql"));
        assert!(matches("schemas/**/*.graphql", "schemas/x/y/a.graphql"));
    }

    #[test]
    fn what_leaves_the_project_or_is_no_glob_is_refused() {
        assert!(pattern("../other/*.graphql").unwrap_err().contains("leaves the project"));
        assert!(pattern("/etc/*.graphql").unwrap_err().contains("leaves the project"));
        assert!(pattern("schemas/[a.graphql").unwrap_err().contains("is not a glob"));
        assert!(pattern("").unwrap_err().contains("empty"));
    }
}
