//! What goes with the rows that leave: relations that hold them back, relations that take more along than was said.

use std::collections::BTreeMap;

use diagnostics::{Diagnostic, Span, codes};

use crate::build::Builder;
use crate::{OnDelete, Period, RetentionAction, Table, TableId};

/// A relation to a table: who holds it, where, and what happens to it.
type Referrer = (TableId, Span, OnDelete);

/// How rows leave a table by themselves.
struct Leaving<'t> {
    span: Span,
    after: &'t Period,
    archived: bool,
}

pub(crate) fn check(builder: &mut Builder<'_>) {
    let mut referrers: BTreeMap<TableId, Vec<Referrer>> = BTreeMap::new();
    for id in builder.table_ids() {
        for field in &builder.table(id).fields {
            let Some(key) = field.foreign_key() else { continue };
            if let Some(target) = key.table() {
                referrers.entry(target).or_default().push((id, field.span, key.on_delete));
            }
        }
    }
    let mut found = Vec::new();
    for id in builder.table_ids() {
        if let Some(leaving) = leaving(builder.table(id)) {
            let archived = leaving.archived;
            Search { builder, referrers: &referrers, root: id, leaving, found: &mut found }
                .from(id, archived);
        }
    }
    found.into_iter().for_each(|finding| builder.found.push(finding));
}

/// Rows that stay and lose fields leave nothing behind.
fn leaving(table: &Table) -> Option<Leaving<'_>> {
    if let Some(ephemeral) = &table.ephemeral {
        return Some(Leaving { span: ephemeral.span, after: &ephemeral.ttl, archived: false });
    }
    if let Some((queue, keep)) = table.queue.as_ref().and_then(|queue| Some((queue, queue.keep.as_ref()?))) {
        return Some(Leaving { span: queue.span, after: keep, archived: false });
    }
    let retention = table.retention.as_ref()?;
    let archived = match retention.action {
        RetentionAction::Archive { .. } => true,
        RetentionAction::Drop | RetentionAction::Delete => false,
        RetentionAction::Anonymize { .. } => return None,
    };
    Some(Leaving { span: retention.span, after: &retention.keep, archived })
}

fn is_unlogged(table: &Table) -> bool {
    table.ephemeral.as_ref().is_some_and(|ephemeral| ephemeral.unlogged)
}

struct Search<'s, 'a> {
    builder: &'s Builder<'a>,
    referrers: &'s BTreeMap<TableId, Vec<Referrer>>,
    root: TableId,
    leaving: Leaving<'s>,
    found: &'s mut Vec<Diagnostic>,
}

impl Search<'_, '_> {
    /// Follows the relations that delete, each table once.
    fn from(&mut self, root: TableId, archived: bool) {
        let mut seen = vec![root];
        let mut next = vec![root];
        while let Some(at) = next.pop() {
            for (id, span, on_delete) in self.referrers.get(&at).into_iter().flatten().copied() {
                // A table that a crash does not empty must not point there at all, which is said elsewhere.
                if is_unlogged(self.builder.table(at)) && !is_unlogged(self.builder.table(id)) {
                    continue;
                }
                if archived && at == root {
                    self.referenced(id, span);
                    continue;
                }
                match on_delete {
                    // Rows of one table, too: the younger holds back the older that it points at.
                    OnDelete::Restrict | OnDelete::NoAction => self.blocked(id, at, span),
                    OnDelete::SetNull | OnDelete::SetDefault => {}
                    OnDelete::Cascade => {
                        if !seen.contains(&id) {
                            seen.push(id);
                            self.cascades(id, span);
                            next.push(id);
                        }
                    }
                }
            }
        }
    }

    fn name(&self, id: TableId) -> &str {
        &self.builder.table(id).graphql
    }

    fn blocked(&mut self, id: TableId, at: TableId, span: Span) {
        let (child, parent) = (self.name(id), self.name(at));
        let message = if at == self.root {
            format!("rows of `{parent}` cannot leave while rows of `{child}` point at them")
        } else {
            format!(
                "rows of `{}` cannot leave: rows of `{parent}` would go with them, and rows of `{child}` point at those",
                self.name(self.root)
            )
        };
        self.found.push(
            Diagnostic::new(codes::RETENTION_BLOCKED, self.leaving.span, message)
                .also(span, "this relation restricts deletion")
                .help(
                    "let the relation say what happens: `@onDelete(action: CASCADE)`, or SET_NULL and no `!`",
                ),
        );
    }

    fn cascades(&mut self, id: TableId, span: Span) {
        let table = self.builder.table(id);
        let promise = match &table.retention {
            Some(retention) => match &retention.action {
                RetentionAction::Archive { .. } => {
                    Some((retention.span, "are to be archived, and would not be"))
                }
                RetentionAction::Anonymize { .. } => {
                    Some((retention.span, "are to stay without a name, and would not"))
                }
                RetentionAction::Drop | RetentionAction::Delete => (retention.keep.seconds()
                    > self.leaving.after.seconds())
                .then_some((retention.span, "are to stay longer")),
            },
            None => table.append_only.then_some((table.span, "are records, which nothing takes away")),
        };
        let Some((promised, why)) = promise else { return };
        let message = format!("rows of `{}` would go along, and they {why}", self.name(id));
        self.found.push(
            Diagnostic::new(codes::RETENTION_CASCADES, self.leaving.span, message)
                .also(span, "by this relation")
                .also(promised, "said here")
                .help("keep these rows at least as long, or let the relation be emptied: `@onDelete(action: SET_NULL)`"),
        );
    }

    fn referenced(&mut self, id: TableId, span: Span) {
        let message = format!("rows of `{}` point at rows that move to the archive", self.name(id));
        self.found.push(
            Diagnostic::new(codes::ARCHIVE_REFERENCED, self.leaving.span, message)
                .also(span, "this relation would lead nowhere")
                .help("keep the id as a plain `ID`, or write `action: DELETE` and say what goes along with `@onDelete`"),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::findings;

    const RETAINED: &str = "@retention(keep: \"30 days\", by: \"at\")";

    fn of(parent: &str, relation: &str, child: &str) -> Vec<String> {
        findings(&format!(
            "type P @table {parent} {{ id: ID! at: DateTime! }} type C @table {child} {{ id: ID! at: DateTime! p: {relation} }}"
        ))
    }

    #[test]
    fn a_relation_lets_rows_go_or_says_so() {
        assert_eq!(of(RETAINED, "P!", ""), [format!("E0726 {RETAINED}")]);
        assert_eq!(of(RETAINED, "P", ""), [""; 0]);
        assert_eq!(of(RETAINED, "P! @onDelete(action: CASCADE)", ""), [""; 0]);
        let lives = "@ephemeral(ttl: \"1 minute\", by: \"at\", unlogged: false)";
        assert_eq!(of(lives, "P!", ""), [format!("E0726 {lives}")]);
    }

    #[test]
    fn work_that_is_done_leaves_too() {
        assert_eq!(of("@queue", "P!", ""), ["E0726 @queue"]);
        assert_eq!(of("@queue", "P! @onDelete(action: CASCADE)", ""), [""; 0]);
        assert_eq!(of("@queue(keep: null)", "P!", ""), [""; 0]);
    }

    #[test]
    fn what_was_promised_elsewhere_holds() {
        let cascade = "P! @onDelete(action: CASCADE)";
        assert_eq!(of(RETAINED, cascade, "@retention(keep: \"30 days\", by: \"at\")"), [""; 0]);
        assert_eq!(
            of(RETAINED, cascade, "@retention(keep: \"31 days\", by: \"at\")"),
            [format!("E0727 {RETAINED}")]
        );
        let archived = "@retention(keep: \"1 day\", by: \"at\", action: ARCHIVE, archiveFor: \"1 year\")";
        assert_eq!(of(RETAINED, cascade, archived), [format!("E0727 {RETAINED}")]);
        assert_eq!(of(archived, "P", ""), [format!("E0728 {archived}")]);
    }

    #[test]
    fn the_last_of_a_chain_counts_too() {
        let sdl = format!(
            "type P @table {RETAINED} {{ id: ID! at: DateTime! }} \
             type C @table {{ id: ID! p: P! @onDelete(action: CASCADE) }} \
             type D @table {{ id: ID! c: C! }}"
        );
        assert_eq!(findings(&sdl), [format!("E0726 {RETAINED}")]);
    }
}
