//! The catalog as text: `catalog.json`, and what the fingerprint is made of.

use std::ops::Range;

use rayon::prelude::*;
use serde::Serialize;

use crate::Catalog;

/// The catalog as JSON, one line for each object, so that a changed object is a changed line.
#[derive(Debug)]
pub struct Snapshot {
    head: String,
    kinds: Vec<(&'static str, Vec<Lines>)>,
}

/// So many objects are written down in one go.
const TOGETHER: usize = 64;

/// Objects of one kind, each on a line.
#[derive(Debug)]
struct Lines {
    /// As they stand in the file, with what separates them.
    text: String,
    /// Where each object stands in it.
    objects: Vec<Range<usize>>,
}

impl Snapshot {
    /// Writes every object down, once.
    #[must_use]
    pub fn new(catalog: &Catalog) -> Self {
        let Catalog {
            schema,
            private_schema,
            schemas,
            extensions,
            roles,
            domains,
            enums,
            composites,
            tables,
            views,
            indexes,
            functions,
            triggers,
            policies,
            grants,
            publications,
            jobs,
            seeds,
        } = catalog;
        let mut kinds = vec![
            ("schemas", lines(schemas)),
            ("roles", lines(roles)),
            ("domains", lines(domains)),
            ("enums", lines(enums)),
            ("composites", lines(composites)),
            ("tables", lines(tables)),
            ("indexes", lines(indexes)),
            ("functions", lines(functions)),
            ("triggers", lines(triggers)),
            ("policies", lines(policies)),
            ("grants", lines(grants)),
            ("jobs", lines(jobs)),
            ("seeds", lines(seeds)),
        ];
        if !views.is_empty() {
            kinds.push(("views", lines(views)));
        }
        if !publications.is_empty() {
            kinds.push(("publications", lines(publications)));
        }
        if !extensions.is_empty() {
            kinds.insert(1, ("extensions", lines(extensions)));
        }
        let head = format!("\"schema\": {},\n\"private_schema\": {}", line(schema), line(private_schema));
        Self { head, kinds }
    }

    /// Every object's own text; first what all of them share.
    pub fn objects(&self) -> impl Iterator<Item = &str> {
        let lines = self.kinds.iter().flat_map(|(_, lines)| lines);
        let objects = lines.flat_map(|lines| lines.objects.iter().map(|at| &lines.text[at.clone()]));
        std::iter::once(self.head.as_str()).chain(objects)
    }

    /// The text of `catalog.json`, in pieces.
    #[must_use]
    pub fn into_pieces(self) -> Vec<String> {
        let mut pieces = vec![format!("{{\n{}", self.head)];
        for (kind, lines) in self.kinds {
            let end = if lines.is_empty() { "]" } else { "\n]" };
            pieces.push(format!(",\n\"{kind}\": ["));
            pieces.extend(lines.into_iter().map(|lines| lines.text));
            pieces.push(end.to_owned());
        }
        pieces.push("\n}\n".to_owned());
        pieces
    }
}

fn lines<T: Serialize + Sync>(objects: &[T]) -> Vec<Lines> {
    // They are put together in one place and copied from there: a text that grew has room for as much again, and keeps it.
    let lines = objects.par_chunks(TOGETHER).enumerate().map_init(Vec::new, |text, (chunk, objects)| {
        text.clear();
        let mut places = Vec::with_capacity(objects.len());
        for (at, object) in objects.iter().enumerate() {
            text.extend_from_slice(if chunk + at == 0 { b"\n" } else { b",\n" });
            let start = text.len();
            // The types of the catalog have no maps whose keys are not text, so nothing of it cannot be written.
            let _ = serde_json::to_writer(&mut *text, object);
            places.push(start..text.len());
        }
        Lines { text: String::from_utf8(text.clone()).unwrap_or_default(), objects: places }
    });
    lines.collect()
}

/// A single name.
fn line<T: Serialize>(object: &T) -> String {
    serde_json::to_string(object).unwrap_or_default()
}
