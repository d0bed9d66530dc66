//! SQL that says of the row as it becomes what it said of the row as it was.
//!
//! An UPDATE asks a policy's text of both images. Where the text reads no column that the statement may write, and asks nothing
//! but helpers of the schema, which are STABLE (E0514), both answers come from the same values and the same snapshot.

use sql::Ident;

use super::body::{Node, read};

/// Words that may stand before brackets without being the name of a function.
const KEYWORDS: [&str; 14] = [
    "all", "and", "any", "array", "as", "case", "exists", "from", "in", "not", "on", "or", "select", "where",
];

/// Does the text have one answer for both images of a row of `table`, of which the columns `written` may change?
pub(super) fn is_steady(text: &str, table: &Ident, helpers: &Ident, written: &[Ident]) -> bool {
    let reading = Reading { table, helpers, written };
    read(text).is_some_and(|nodes| reading.all(&nodes))
}

struct Reading<'a> {
    table: &'a Ident,
    helpers: &'a Ident,
    written: &'a [Ident],
}

impl Reading<'_> {
    fn all(&self, nodes: &[Node<'_>]) -> bool {
        (0..nodes.len()).all(|at| self.at(nodes, at))
    }

    fn at(&self, nodes: &[Node<'_>], at: usize) -> bool {
        let next = nodes.get(at + 1);
        match &nodes[at] {
            Node::Word { text, quoted, .. } => {
                let is_call = next.is_some_and(|next| next.inner().is_some());
                let is_word = !quoted && KEYWORDS.contains(&&**text);
                !self.written.iter().any(|column| column.as_str() == text)
                    && (*text != self.table.as_str() || self.names_a_column(nodes, at))
                    && (!is_call || is_word || self.is_helper(nodes, at))
            }
            Node::Group { nodes, .. } => self.all(nodes),
            Node::Literal(_) | Node::Sign(..) => true,
        }
    }

    /// `note.text`; the table's name alone would be the whole row, or its rows.
    fn names_a_column(&self, nodes: &[Node<'_>], at: usize) -> bool {
        matches!(nodes.get(at + 1..at + 3), Some([dot, column]) if dot.is_sign(".") && column.name().is_some())
    }

    /// `app_private.my_teams()`
    fn is_helper(&self, nodes: &[Node<'_>], at: usize) -> bool {
        let before = at.checked_sub(2).and_then(|from| nodes.get(from..at));
        matches!(before, Some([schema, dot]) if dot.is_sign(".") && schema.name() == Some(self.helpers.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use sql::ident;

    use super::is_steady;

    #[test]
    fn what_may_change_or_move_is_not_steady() {
        for (text, steady) in [
            ("note.pinned", true),
            ("pinned and note.state <> 'text'", true),
            ("note.team_id = any (array(select app_private.my_teams()))", true),
            (
                "note.board_id = any (array(select b.id from app.board b where b.owner_id = (select app_private.uid())))",
                true,
            ),
            ("note.text <> ''", false),
            ("text <> ''", false),
            ("\"text\" <> ''", false),
            ("note.pinned or (note.pinned and note.text is null)", false),
            // Whole rows, and rows beside this one.
            ("to_jsonb(note) ? 'a'", false),
            ("note is not null", false),
            ("app_private.is_mine(note)", false),
            ("exists (select from app.note other where other.pinned)", false),
            ("(note.*) is not null", false),
            // Functions of which nobody here knows that they are STABLE.
            ("random() < 0.5", false),
            ("public.sometimes(note.pinned)", false),
        ] {
            let written = [ident!("text")];
            assert_eq!(is_steady(text, &ident!("note"), &ident!("app_private"), &written), steady, "{text}");
        }
    }
}
