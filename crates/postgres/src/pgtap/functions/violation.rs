//! What a function runs into reaches its caller as a declared error that tells nothing of constraint, policy and row.
//!
//! Which arguments make a body collide with what is there, only its author knows. So the tables themselves refuse: a trigger of this
//! transaction raises what Postgres would. Of what writes nothing, or ends before it does, the first question is refused instead.

use sql::ident;

use super::Subject;
use super::argument::Ids;
use crate::lower::{AllViolations, Scope, Violations, behind};
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
    let scope = Scope::new(fixture.model);
    let schema = text(fixture.model.database.schema.as_str());
    asking(fixture, script);
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
                "pg_temp.violations({}, {}, {}, {}, {}, {}, {}, array[{}]::text[])",
                schema,
                text(fixture.model.database.private_schema.qualify(&ident!("uid"))),
                text(&subject.name),
                text(behind(&scope, subject.function)),
                user,
                subject.call(Ids::OfA).command().quoted(),
                if violations.answers { code!("true") } else { code!("false") },
                Code::join(lines(violations), ", ")
            ),
        );
    }
}

/// Who calls is asked through a function that fails as `seoc.question` says. Policies go on asking the one they know.
fn asking(fixture: &Fixture<'_>, script: &mut Script) {
    let private = &fixture.model.database.private_schema;
    let (uid, known) = (private.qualify(&ident!("uid")), private.qualify(&ident!("uid_of_request")));
    script.setup(None, code!("alter function {}() rename to uid_of_request", uid));
    script.setup(
        None,
        code!(
            "create function {}() returns uuid stable language plpgsql as $$\nbegin\n  \
             if coalesce(current_setting('seoc.question', true), '') <> '' then\n    \
             raise exception using errcode = current_setting('seoc.question'), \
             message = current_setting('seoc.violation_message') || ' \"secret_value\"', \
             detail = 'secret_detail', hint = 'secret_hint', table = 'secret_table';\n  end if;\n  \
             return {}();\nend\n$$",
            uid,
            known
        ),
    );
    script.setup(None, code!("grant execute on function {}() to public", uid));
}

/// A violation and the error that has to come of it.
fn lines(violations: Violations) -> impl Iterator<Item = Code> {
    let Violations { changes, refers, removes, answers: _ } = violations;
    let writes = changes || refers || removes;
    let insert = "insert or update on table";
    let rows = [
        (changes, "23505", "duplicate key value violates unique constraint", "PT409 CONFLICT"),
        (changes, "23P01", "conflicting key value violates exclusion constraint", "PT409 CONFLICT"),
        (refers, "23503", insert, "PT409 REFERENCE_MISSING"),
        (removes, "23503", "update or delete on table", "PT409 STILL_REFERENCED"),
        (writes, "23502", "null value in column", "PT422 ROW_INVALID"),
        (writes, "23514", "new row violates check constraint", "PT422 ROW_INVALID"),
        (writes, "22001", "value too long for type", "PT422 ROW_INVALID"),
        (changes, "44000", "new row violates check option for view", "PT422 ROW_INVALID"),
        (changes, "54000", "index row size 3000 exceeds maximum 2704 for index", "PT422 ROW_INVALID"),
        (writes, "42501", "new row violates row-level security policy", "PT403 FORBIDDEN"),
    ];
    rows.into_iter()
        .filter(|(possible, ..)| *possible)
        .map(|(_, state, message, error)| code!("[{}, {}, {}]", text(state), text(message), text(error)))
}
