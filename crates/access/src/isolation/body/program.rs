//! A body as a whole: its statements, one after the other.

use super::Reader;
use super::query::COMPOUND;
use super::token::{Node, begins_query};

impl<'w> Reader<'w> {
    /// Finds the statements among the words of plpgsql and reads them; reads what stands in the other expressions.
    pub(crate) fn statements(&mut self, nodes: &'w [Node<'w>]) {
        // Only a body that is one `select exists (select …)` vouches for its parameters: elsewhere a row found says nothing of
        // the answer.
        if let [select, exists, query] = nodes {
            let inner = query.inner().filter(|inner| inner.first().is_some_and(|node| node.is("select")));
            let single = inner.is_some_and(|inner| !inner.iter().any(|node| node.is_any(COMPOUND)));
            self.vouching = select.is("select") && exists.is("exists") && single;
        }
        let mut at = 0;
        let mut plain = 0;
        while at < nodes.len() {
            let begins = begins_statement(nodes, at);
            if nodes[at].is("execute") && !named(nodes, at) {
                self.deeds.unreadable.get_or_insert(nodes[at].at());
            }
            if !begins {
                at += 1;
                continue;
            }
            self.visit(&nodes[plain..at]);
            let length = nodes[at..].iter().position(|node| node.is_sign(";") || node.is("loop"));
            let end = length.map_or(nodes.len(), |length| at + length);
            self.loop_variable = None;
            if let [.., word, variable, within] = &nodes[..at]
                && word.is("for")
                && within.is("in")
                && let Some(variable) = variable.name()
            {
                let plain =
                    nodes[at].is("select") && !nodes[at..end].iter().any(|node| node.is_any(COMPOUND));
                if plain {
                    self.loop_variable = Some(variable.to_owned());
                } else {
                    self.assigned.entry(variable.to_owned()).or_default().push(None);
                }
            }
            let derived = self.query(&nodes[at..end]);
            if at == 0 {
                self.deeds.result =
                    derived.columns.first().map(|(_, facts)| facts.clone()).unwrap_or_default();
            }
            at = end;
            plain = end;
        }
        self.visit(&nodes[plain..]);
    }
}

fn named(nodes: &[Node<'_>], at: usize) -> bool {
    at > 0 && (nodes[at - 1].is_sign(".") || nodes[at - 1].is("as"))
}

fn begins_statement(nodes: &[Node<'_>], at: usize) -> bool {
    let node = &nodes[at];
    if named(nodes, at) {
        return false;
    }
    // `values` and `table` are names elsewhere in plpgsql; as statements they read nothing of the schema.
    node.is("perform")
        || node.is_any(&["select", "with", "insert", "update", "delete", "merge"])
            && begins_query(&nodes[at..])
}
