//! What the writes of a function violate reaches its caller as a declared error that tells nothing of constraint and row.
//!
//! Which arguments make a body collide with what is there, only its author knows. So the tables themselves refuse: a trigger of this
//! transaction raises what Postgres would.

use super::Subject;
use super::argument::Ids;
use crate::lower::{AllViolations, Violations};
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::fixture::Fixture;
use crate::pgtap::names::Names;
use crate::pgtap::script::Script;

const VIOLATIONS: &str = include_str!("../../../../../templates/pgtap/violations.sql");

pub(super) fn violations(
    fixture: &Fixture<'_>,
    names: &Names<'_>,
    subjects: &[Subject<'_, '_>],
    script: &mut Script,
) {
    let all = AllViolations::new(fixture.model);
    let of: Vec<(&Subject<'_, '_>, Violations)> = subjects
        .iter()
        .filter(|subject| subject.function.anonymous || subject.caller.is_some())
        .filter_map(|subject| Some((subject, all.of(subject.function)?)))
        .collect();
    if of.is_empty() {
        return;
    }
    super::guard::say_yes(fixture, names, script);
    script.install(VIOLATIONS);
    let schema = text(fixture.model.database.schema.as_str());
    script.setup(
        None,
        code!(
            "do $$\ndeclare\n  v_table regclass;\nbegin\n  for v_table in\n    select c.oid from pg_class c\n    \
             where c.relnamespace = {}::regnamespace and c.relkind in ('r', 'p') and not c.relispartition\n  loop\n    \
             execute format('create trigger aaa_violate before insert or update or delete on %s \
             for each statement execute function pg_temp.violate()', v_table);\n  end loop;\nend\n$$",
            schema
        ),
    );
    for (subject, violations) in of {
        let user = match subject.caller {
            Some(caller) => subject.user(caller),
            None => code!("null"),
        };
        script.assert(
            Some(subject.function.span),
            code!(
                "pg_temp.violations({}, {}, {}, {}, array[{}])",
                text(&subject.name),
                user,
                subject.call(Ids::OfA).command().quoted(),
                if violations.answers { code!("true") } else { code!("false") },
                Code::join(lines(violations), ", ")
            ),
        );
    }
}

/// A violation and the error that has to come of it.
fn lines(violations: Violations) -> impl Iterator<Item = Code> {
    let Violations { changes, refers, removes, answers: _ } = violations;
    let insert = "insert or update on table";
    let rows = [
        (changes, "23505", "duplicate key value violates unique constraint", "PT409 CONFLICT"),
        (changes, "23P01", "conflicting key value violates exclusion constraint", "PT409 CONFLICT"),
        (refers, "23503", insert, "PT409 REFERENCE_MISSING"),
        (removes, "23503", "update or delete on table", "PT409 STILL_REFERENCED"),
        (true, "23502", "null value in column", "PT422 ROW_INVALID"),
        (true, "23514", "new row violates check constraint", "PT422 ROW_INVALID"),
        (true, "22001", "value too long for type", "PT422 ROW_INVALID"),
    ];
    rows.into_iter()
        .filter(|(possible, ..)| *possible)
        .map(|(_, state, message, error)| code!("[{}, {}, {}]", text(state), text(message), text(error)))
}
