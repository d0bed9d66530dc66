//! Tables that need each other's rows first can never get their first row.

use diagnostics::{Diagnostic, Diagnostics, codes};
use petgraph::graphmap::DiGraphMap;

use crate::{FieldId, FieldKind, FieldRef, ForeignKey, Model, TableId};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let mut needs: DiGraphMap<TableId, FieldId> = DiGraphMap::new();
    for (id, table) in model.tables() {
        for (index, field) in table.fields.iter().enumerate() {
            let FieldKind::Reference(column, key) = &field.kind else { continue };
            let Some(target) = key.table().filter(|target| *target != id) else { continue };
            if !column.nullable && !key.deferrable {
                needs.add_edge(id, target, FieldId(index as u32));
            }
        }
    }
    let mut circles = petgraph::algo::tarjan_scc(&needs);
    circles.retain(|circle| circle.len() > 1);
    for circle in &mut circles {
        circle.sort();
        let links: Vec<FieldRef> = needs
            .all_edges()
            .filter(|(from, to, _)| circle.contains(from) && circle.contains(to))
            .map(|(from, _, field)| FieldRef { table: from, field: *field })
            .collect();
        let Some(first) = links.iter().min() else { continue };
        let names: Vec<&str> = circle.iter().map(|id| model.table(*id).graphql.as_str()).collect();
        let mut finding = Diagnostic::new(
            codes::REQUIRED_CYCLE,
            model.field(*first).span,
            format!("{} need each other's rows first", names.join(", ")),
        )
        .label("required, and checked at once")
        .help(
            "make one of the relations optional, or check it at the end with @references(deferrable: true)",
        );
        for link in links.iter().filter(|link| *link != first) {
            debug_assert!(model.field(*link).foreign_key().and_then(ForeignKey::table).is_some());
            finding = finding.also(model.field(*link).span, "required too");
        }
        diagnostics.push(finding);
    }
}
