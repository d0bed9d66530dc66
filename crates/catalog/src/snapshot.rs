//! The catalog as text: `catalog.json`, and what the fingerprint is made of.

use rayon::prelude::*;
use serde::Serialize;

use crate::Catalog;

/// The catalog as JSON, one line for each object, so that a changed object is a changed line.
#[derive(Debug)]
pub struct Snapshot {
    head: String,
    kinds: Vec<(&'static str, Vec<String>)>,
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
        let objects = self.kinds.iter().flat_map(|(_, objects)| objects);
        std::iter::once(self.head.as_str()).chain(objects.map(String::as_str))
    }

    /// The text of `catalog.json`.
    #[must_use]
    pub fn into_text(self) -> String {
        let length: usize = self.objects().map(|object| object.len() + 2).sum();
        let mut text = String::with_capacity(length + 256);
        text.push_str("{\n");
        text.push_str(&self.head);
        for (kind, objects) in self.kinds {
            text.push_str(",\n\"");
            text.push_str(kind);
            let none = objects.is_empty();
            text.push_str("\": [");
            for (at, object) in objects.into_iter().enumerate() {
                text.push_str(if at == 0 { "\n" } else { ",\n" });
                text.push_str(&object);
            }
            text.push_str(if none { "]" } else { "\n]" });
        }
        text.push_str("\n}\n");
        text
    }
}

fn lines<T: Serialize + Sync>(objects: &[T]) -> Vec<String> {
    objects.par_iter().map(line).collect()
}

/// The types of the catalog have no maps whose keys are not text, so nothing of it cannot be written.
fn line<T: Serialize>(object: &T) -> String {
    serde_json::to_string(object).unwrap_or_default()
}
