//! As a picture.
//!
//! Source: <https://www.w3.org/TR/SVG2/>.

use std::fmt::Write as _;

use super::layout::{Place, arrange};
use super::{Column, Diagram, Relation, Table};
use crate::markdown::xml;

/// The size of letters; they are about half as wide.
const LETTER: f64 = 12.0;
const LINE: f64 = 17.0;
const HEAD: f64 = 22.0;
const PAD: f64 = 7.0;
const MARGIN: f64 = 20.0;
/// The colours of modules, used over and over.
const MODULES: [&str; 6] = ["#1d4ed8", "#0f766e", "#b45309", "#7e22ce", "#be123c", "#4d7c0f"];
const GREY: &str = "#64748b";

impl Diagram {
    /// The text of an SVG file: a box for each table in its module's colour, a line for each relation, dashed where a row
    /// may do without.
    #[must_use]
    pub fn svg(&self) -> String {
        let at = |name: &str| self.tables.iter().position(|table| table.name == name);
        let ends: Vec<(&Relation, usize, usize)> =
            self.relations.iter().filter_map(|it| Some((it, at(&it.from)?, at(&it.to)?))).collect();
        let sizes: Vec<(f64, f64)> = self.tables.iter().map(size).collect();
        // A row that points at another of its table is told in the box: `manager_id ↺`.
        let lines: Vec<(usize, usize)> =
            ends.iter().map(|(_, from, to)| (*from, *to)).filter(|(from, to)| from != to).collect();
        let places = arrange(&sizes, &lines);
        let most = |edge: fn(&Place) -> f64| places.iter().map(edge).fold(0.0, f64::max);
        let (width, height) = (most(Place::right) + 2.0 * MARGIN, most(Place::bottom) + 2.0 * MARGIN);
        let mut text = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{0:.0} {0:.0} {width:.0} {height:.0}\" \
             width=\"{width:.0}\" height=\"{height:.0}\" font-family=\"Helvetica, Arial, sans-serif\" \
             font-size=\"{LETTER}\">\n<title>{1}</title>\n<defs>\n\
             <marker id=\"one\" viewBox=\"0 0 10 10\" refX=\"10\" refY=\"5\" markerWidth=\"8\" markerHeight=\"8\" \
             orient=\"auto-start-reverse\"><path d=\"M0 1L10 5L0 9z\" fill=\"{GREY}\"/></marker>\n\
             </defs>\n<rect x=\"{0:.0}\" y=\"{0:.0}\" width=\"100%\" height=\"100%\" fill=\"white\"/>\n",
            -MARGIN,
            xml(&self.name)
        );
        for (relation, from, to) in ends.into_iter().filter(|(_, from, to)| from != to) {
            line(&mut text, relation, (&self.tables[from], &places[from]), &places[to]);
        }
        for (table, place) in self.tables.iter().zip(&places) {
            drawn(&mut text, self, table, place);
        }
        text.push_str("</svg>\n");
        text
    }
}

fn size(table: &Table) -> (f64, f64) {
    let letters = |text: &str| text.chars().count() as f64;
    let head = letters(&table.ty) * LETTER * 0.64;
    let widest = table.columns.iter().map(|column| letters(&column.name) + letters(&column.ty) + 4.0);
    let widest = widest.fold(0.0, f64::max) * LETTER * 0.54;
    (head.max(widest).ceil() + 2.0 * PAD, HEAD + LINE * table.columns.len() as f64 + PAD / 2.0)
}

/// From the column that holds the relation to the head of the table it leads to.
fn line(text: &mut String, relation: &Relation, (table, from): (&Table, &Place), to: &Place) {
    let Relation { from: near, column, to: far, to_column: _, field: _, required, unique, reads: _ } =
        relation;
    let row = table.columns.iter().position(|it| it.name == *column);
    let y1 = row.map_or(from.top() + HEAD / 2.0, |row| from.top() + HEAD + LINE * (row as f64 + 0.5));
    let y2 = to.top() + HEAD / 2.0;
    let (x1, x2, out, back) = if to.left() >= from.right() {
        (from.right(), to.left(), 1.0, -1.0)
    } else if from.left() >= to.right() {
        (from.left(), to.right(), -1.0, 1.0)
    } else {
        (from.right(), to.right(), 1.0, 1.0)
    };
    let bend = ((x2 - x1).abs() / 2.0).clamp(36.0, 160.0);
    let (c1, c2) = (x1 + out * bend, x2 + back * bend);
    // Many rows here belong to one there: the foot of a crow stands at the column.
    let foot = if *unique {
        String::new()
    } else {
        format!("M{x1:.0} {:.0}L{:.0} {y1:.0}L{x1:.0} {:.0}", y1 - 4.0, x1 + out * 8.0, y1 + 4.0)
    };
    let dash = if *required { "" } else { " stroke-dasharray=\"4 3\"" };
    let _ = writeln!(
        text,
        "<path d=\"{foot}M{x1:.0} {y1:.0}C{c1:.0} {y1:.0} {c2:.0} {y2:.0} {x2:.0} {y2:.0}\" fill=\"none\" stroke=\"{GREY}\"\
         {dash} marker-end=\"url(#one)\"><title>{}.{} → {}</title></path>",
        xml(near),
        xml(column),
        xml(far)
    );
}

fn drawn(text: &mut String, diagram: &Diagram, table: &Table, place: &Place) {
    let Table { ty, name, module, description, columns, view: _ } = table;
    let module = diagram.modules.iter().position(|it| it == module).unwrap_or(0);
    let colour = MODULES[module % MODULES.len()];
    let (x, y, width, height) = (place.left(), place.top(), place.width, place.height);
    text.push_str("<g>");
    if let Some(description) = description {
        let _ = write!(text, "<title>{}</title>", xml(description));
    }
    let _ = write!(
        text,
        "<rect x=\"{x:.0}\" y=\"{y:.0}\" width=\"{width:.0}\" height=\"{height:.0}\" rx=\"4\" fill=\"{colour}\"/>\
         <text x=\"{:.0}\" y=\"{:.0}\" fill=\"white\" font-weight=\"bold\">{}</text>",
        x + PAD,
        y + HEAD - PAD,
        xml(ty)
    );
    if !columns.is_empty() {
        let _ = write!(
            text,
            "<rect x=\"{:.0}\" y=\"{:.0}\" width=\"{:.0}\" height=\"{:.0}\" rx=\"3\" fill=\"white\"/>",
            x + 1.0,
            y + HEAD,
            width - 2.0,
            height - HEAD - 1.0
        );
    }
    for (row, column) in columns.iter().enumerate() {
        let Column { name: column, ty, key, unique: _, nullable, reference: _, description: _ } = column;
        let itself = |it: &Relation| it.from == *name && it.to == *name && it.column == *column;
        let loops = if diagram.relations.iter().any(itself) { " ↺" } else { "" };
        let weight = if *key { " font-weight=\"bold\"" } else { "" };
        let mark = if *nullable { "?" } else { "" };
        let below = y + HEAD + LINE * (row as f64 + 1.0) - 4.0;
        let _ = write!(
            text,
            "\n<text x=\"{:.0}\" y=\"{below:.0}\"{weight}>{}{loops}</text>\
             <text x=\"{:.0}\" y=\"{below:.0}\" text-anchor=\"end\" fill=\"{GREY}\">{}{mark}</text>",
            x + PAD,
            xml(column),
            x + width - PAD,
            xml(ty)
        );
    }
    text.push_str("</g>\n");
}
