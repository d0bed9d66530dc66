//! Calls that are counted: one too many is let through, and what is counted is forgotten too early or never.

use super::slip::{Slips, slip};
use crate::lower::{Scope, call_counts, count_call, forget_calls};
use crate::mutate::MutantKind;

pub(super) fn slips(scope: &Scope<'_>, all: &mut Vec<Slips>) {
    let mut add = |function, each| {
        all.push(Slips { kind: MutantKind::CallCount, subject: call_counts(scope), function, each });
    };
    add(
        count_call(scope),
        vec![
            slip("lets one call too many through", "> count_call.most then", "> count_call.most + 1 then"),
            slip("refuses a call that is allowed", "> count_call.most then", ">= count_call.most then"),
            slip(
                "forgets the calls before",
                "when excluded.since then c.before",
                "when excluded.since then 0",
            ),
            slip("begins anew all at once", "then c.calls\n", "then 0\n"),
        ],
    );
    let forget = scope.private(&forget_calls());
    add(
        forget,
        vec![
            slip("forgets what is still asked for", "o.since < ", "o.since > "),
            slip("forgets too early", " * interval '2 seconds'", " * interval '1 second'"),
            slip("forgets too late", " * interval '2 seconds'", " * interval '3 seconds'"),
            slip("does not tell how much it forgot", "return v_gone;", "return bigint '0';"),
        ],
    );
}
