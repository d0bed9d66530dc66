//! Where boxes go, so that what belongs together stands together and few lines cross.

use petgraph::stable_graph::{NodeIndex, StableDiGraph};
use rust_sugiyama::configure::Config;

/// A box: its middle and its size, in pixels.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Place {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) height: f64,
}

impl Place {
    pub(super) fn left(&self) -> f64 {
        self.x - self.width / 2.0
    }

    pub(super) fn right(&self) -> f64 {
        self.x + self.width / 2.0
    }

    pub(super) fn top(&self) -> f64 {
        self.y - self.height / 2.0
    }

    pub(super) fn bottom(&self) -> f64 {
        self.y + self.height / 2.0
    }
}

/// Between two boxes above each other.
const GAP: f64 = 24.0;
/// Between two columns of boxes, where lines run.
const AISLE: f64 = 72.0;

/// Places boxes of these sizes (width, height) between which lines run: in columns from left to right, what hangs together
/// in a block of its own, the blocks in rows like words in a paragraph.
pub(super) fn arrange(sizes: &[(f64, f64)], lines: &[(usize, usize)]) -> Vec<Place> {
    let mut graph: StableDiGraph<(f64, f64), ()> = StableDiGraph::new();
    let nodes: Vec<NodeIndex> = sizes.iter().map(|size| graph.add_node(*size)).collect();
    for (from, to) in lines {
        graph.update_edge(nodes[*from], nodes[*to], ());
    }
    // The library lays ranks below each other; ours stand beside each other, so both axes change places.
    let size = |_: NodeIndex, size: &(f64, f64)| (size.1 + GAP, size.0 + AISLE);
    let config = Config { vertex_spacing: 0.0, ..Config::default() };
    let mut places = vec![Place::default(); sizes.len()];
    let mut blocks: Vec<Vec<usize>> = Vec::new();
    for (block, ..) in rust_sugiyama::from_graph(&graph, &size, &config) {
        let mut members = Vec::with_capacity(block.len());
        for (node, (across, along)) in block {
            let (width, height) = sizes[node.index()];
            places[node.index()] = Place { x: along, y: across, width, height };
            members.push(node.index());
        }
        members.sort_unstable();
        blocks.push(members);
    }
    // The largest block first; those of one size as their boxes come.
    blocks.sort_by_key(|members| (std::cmp::Reverse(members.len()), members.first().copied()));
    pack(&blocks, &mut places);
    places
}

/// Moves whole blocks to where nothing else is.
fn pack(blocks: &[Vec<usize>], places: &mut [Place]) {
    let bounds = |members: &[usize], places: &[Place]| {
        let of = |edge: fn(&Place) -> f64| members.iter().map(move |at| edge(&places[*at]));
        let least = |edge| of(edge).fold(f64::INFINITY, f64::min);
        let most = |edge| of(edge).fold(f64::NEG_INFINITY, f64::max);
        (least(Place::left), least(Place::top), most(Place::right), most(Place::bottom))
    };
    let width = |members: &Vec<usize>| {
        let (left, _, right, _) = bounds(members, places);
        right - left
    };
    let area: f64 = places.iter().map(|place| (place.width + AISLE) * (place.height + GAP)).sum();
    let widest = blocks.iter().map(width).fold(area.sqrt() * 1.5, f64::max);
    let (mut x, mut y, mut row) = (0.0, 0.0, 0.0_f64);
    for members in blocks {
        let (left, top, right, bottom) = bounds(members, places);
        if x > 0.0 && x + right - left > widest {
            (x, y, row) = (0.0, y + row + GAP, 0.0);
        }
        for at in members {
            places[*at].x += x - left;
            places[*at].y += y - top;
        }
        x += right - left + AISLE / 2.0;
        row = row.max(bottom - top);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn apart(places: &[Place]) -> bool {
        places.iter().enumerate().all(|(at, a)| {
            places[..at].iter().all(|b| {
                a.right() <= b.left()
                    || b.right() <= a.left()
                    || a.bottom() <= b.top()
                    || b.bottom() <= a.top()
            })
        })
    }

    #[test]
    fn no_two_boxes_overlap_and_every_time_they_stand_the_same() {
        let sizes: Vec<(f64, f64)> =
            (0..40).map(|at| (120.0 + f64::from(at % 5), 40.0 + 16.0 * f64::from(at % 7))).collect();
        // Trees, a circle, two lines between the same boxes, and boxes by themselves.
        let lines: Vec<(usize, usize)> = (1..30)
            .map(|at| (at, at / 3))
            .chain([(0, 29), (4, 1), (4, 1), (31, 32), (32, 33), (33, 31)])
            .collect();
        let places = arrange(&sizes, &lines);
        assert_eq!(places.len(), sizes.len());
        assert!(apart(&places), "{places:?}");
        for _ in 0..8 {
            assert_eq!(arrange(&sizes, &lines), places);
        }
    }

    #[test]
    fn nothing_is_nowhere() {
        assert_eq!(arrange(&[], &[]), []);
    }
}
