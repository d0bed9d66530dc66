//! A table nobody can read is seldom meant.

use diagnostics::{Diagnostic, Diagnostics, codes};

use crate::{Model, PolicyKind};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for table in &model.tables {
        // Functions of modes TENANT and SYSTEM reach a table without policies; an audit log is the usual one.
        if table.append_only || table.policies.iter().any(|policy| policy.kind == PolicyKind::Permissive) {
            continue;
        }
        diagnostics.push(
            Diagnostic::new(codes::NO_POLICY, table.span, format!("no policy opens {}", table.graphql))
                .label("only functions of mode TENANT or SYSTEM reach its rows")
                .help("add a @policy, or say that it is meant with @allow(code: \"W0501\", reason: \"…\")"),
        );
    }
}
