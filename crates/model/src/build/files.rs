//! Files beside the schema, SQL and rows: where they are, and their text with its places.

use diagnostics::{Diagnostic, FileId, Sources, Span, codes};
use syntax::Schema;
use syntax::ast::{Directive, Text, TypeDefinition, TypeKind};

use super::builder::Builder;
use crate::arguments::{Arguments, Word};

/// A file that the SDL refers to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileReference {
    /// Its display name: the SDL file's folder and the path as written, normalised.
    pub path: String,
    /// The argument's value.
    pub span: Span,
}

/// The directives that read a file.
const READERS: [&str; 5] = ["rpc", "trigger", "view", "materializedView", "seed"];

/// The files that `@rpc(file:)`, `@trigger(file:)`, `@seed(file:)` and views name, in order of appearance. A path that
/// leads out of the project is left out; [`build`](super::build) reports it.
#[must_use]
pub fn references(sources: &Sources, schema: &Schema) -> Vec<FileReference> {
    let mut found: Vec<FileReference> = written(schema)
        .filter_map(|word| {
            let path = locate(sources.get(word.span.file).name(), word.text)?;
            Some(FileReference { path, span: word.span })
        })
        .collect();
    found.sort_by_key(|reference| reference.span);
    found
}

fn written(schema: &Schema) -> impl Iterator<Item = Word<'_>> {
    schema.types.values().flat_map(carriers).filter(|d| READERS.contains(&d.name.text.as_str())).filter_map(
        |directive| {
            let mut arguments = Arguments::new(directive);
            arguments.word("file")
        },
    )
}

fn carriers(ty: &TypeDefinition) -> impl Iterator<Item = &Directive> {
    let fields = match &ty.kind {
        TypeKind::Object { fields, .. } => fields.as_slice(),
        TypeKind::Scalar
        | TypeKind::Interface { .. }
        | TypeKind::Union { .. }
        | TypeKind::Enum { .. }
        | TypeKind::Input { .. } => &[],
    };
    ty.directives.iter().chain(fields.iter().flat_map(|field| &field.directives))
}

/// The display name of a file written beside an SDL file; none when it leads out of the project.
pub(crate) fn locate(sdl: &str, written: &str) -> Option<String> {
    if written.is_empty() || written.starts_with(['/', '\\', '~']) || written.contains([':', '\0', '\\']) {
        return None;
    }
    let mut parts: Vec<&str> = sdl.split('/').collect();
    parts.pop();
    for part in written.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop().filter(|part| *part != "..")?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

impl Builder<'_> {
    /// The text of an SQL file.
    pub(crate) fn sql_file(&mut self, word: Word<'_>) -> Option<Text> {
        let file = self.file_beside(word)?;
        Some(file_text(file, self.sources.get(file).text()))
    }

    /// A file that the SDL names, if it is there.
    pub(crate) fn file_beside(&mut self, word: Word<'_>) -> Option<FileId> {
        let sdl = self.sources.get(word.span.file).name();
        let Some(path) = locate(sdl, word.text) else {
            self.found.push(
                Diagnostic::new(
                    codes::FILE_OUTSIDE,
                    word.span,
                    format!("`{}` leads out of the project", word.text),
                )
                .help("write a path relative to this file, with `/`"),
            );
            return None;
        };
        let Some(file) = self.file(&path) else {
            self.found.push(
                Diagnostic::new(codes::MISSING_FILE, word.span, format!("there is no file `{path}`"))
                    .note("a path is relative to the file it is written in")
                    .help("create the file, or correct the path"),
            );
            return None;
        };
        Some(file)
    }
}

/// A whole file as a text: without its byte order mark, with `\n` at the end of lines.
fn file_text(file: FileId, contents: &str) -> Text {
    let bare = contents.strip_prefix('\u{feff}').unwrap_or(contents);
    let skipped = contents.len() - bare.len();
    let span = Span { file, start: 0, end: contents.len() as u32 };
    let mut value = String::with_capacity(bare.len());
    let mut map = vec![(0, skipped as u32)];
    let mut at = skipped;
    for line in bare.split_inclusive('\n') {
        match line.strip_suffix("\r\n") {
            Some(text) => {
                value.push_str(text);
                value.push('\n');
                map.push((value.len() as u32, (at + line.len()) as u32));
            }
            None => value.push_str(line),
        }
        at += line.len();
    }
    Text { span, value, map }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_relative_to_the_sdl_file() {
        assert_eq!(locate("schemas/seo/a.graphql", "rpc/x.sql").as_deref(), Some("schemas/seo/rpc/x.sql"));
        assert_eq!(locate("schemas/seo/a.graphql", "../x.sql").as_deref(), Some("schemas/x.sql"));
        assert_eq!(locate("schemas/seo/a.graphql", "./rpc/../y.sql").as_deref(), Some("schemas/seo/y.sql"));
        assert_eq!(locate("a.graphql", "x.sql").as_deref(), Some("x.sql"));
    }

    #[test]
    fn a_path_stays_inside_the_project() {
        for escaping in ["/etc/passwd", "../x.sql", "a/../../x.sql", "C:/x.sql", "~/x.sql", "..\\x.sql", ""] {
            assert_eq!(locate("a.graphql", escaping), None, "{escaping}");
        }
    }

    #[test]
    fn places_survive_line_ends_and_a_byte_order_mark() {
        let contents = "\u{feff}select 1,\r\n  oops\r\n";
        let text = file_text(FileId(0), contents);
        assert_eq!(text.value, "select 1,\n  oops\n");
        let range = text.value.find("oops").map(|at| at..at + 4);
        let span = range.map(|range| text.span_of(range));
        assert_eq!(span.map(|span| &contents[span.start as usize..span.end as usize]), Some("oops"));
    }
}
