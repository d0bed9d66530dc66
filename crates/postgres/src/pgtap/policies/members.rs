//! The helpers that rules ask which rows are shared with the caller. Where another rule shows him the same rows, no row tells whether
//! they answer.

use std::collections::BTreeSet;

use model::{Rule, TableId};

use crate::lower::{Scope, members_name, row_key};
use crate::pgtap::code::{code, text};
use crate::pgtap::fixture::{Cell, Fixture};
use crate::pgtap::intent::{Answer, Caller, Intent};
use crate::pgtap::script::Script;
use crate::pgtap::session;

/// What each path holds for nobody, an outsider, and everybody with whom something of the fixture is shared.
pub(super) fn asked(fixture: &Fixture<'_>, script: &mut Script) {
    let scope = Scope::new(fixture.model);
    let mut seen = BTreeSet::new();
    for (id, table) in fixture.model.tables() {
        for policy in &table.policies {
            for rule in &policy.rules {
                let Rule::Member(path) = rule else { continue };
                let Some(helper) = members_name(&scope, path).filter(|name| seen.insert(name.clone())) else {
                    continue;
                };
                let query = code!(
                    "select string_agg(m::text, ' ' order by m::text collate \"C\") from {}() as m",
                    helper
                );
                for caller in session::everybody(fixture) {
                    let Some(keys) = shared(fixture, id, caller, rule) else { break };
                    if keys.is_empty() && matches!(caller, Caller::Person(_)) {
                        continue;
                    }
                    let keys = if keys.is_empty() { "null".to_owned() } else { keys.join(" ") };
                    script.is(
                        Some(policy.span),
                        code!(
                            "pg_temp.attempt(null, {}, 'select 1', {})",
                            session::user(fixture, caller),
                            query.quoted()
                        ),
                        code!("{}", text(keys)),
                        format_args!(
                            "{} knows the rows of {} that are shared with {}",
                            helper,
                            fixture.name(id),
                            session::label(fixture, caller)
                        ),
                    );
                }
            }
        }
    }
}

/// The keys of the rows for which the rule holds, sorted; none where that is not known.
fn shared(fixture: &Fixture<'_>, id: TableId, caller: Caller, rule: &Rule) -> Option<Vec<String>> {
    let intent = Intent::new(fixture);
    let table = fixture.model.table(id);
    let key = row_key(table)?;
    let at =
        table.key.iter().find(|field| table.field(**field).column().is_some_and(|it| it.name == key.name))?;
    let mut keys = Vec::new();
    for row in fixture.rows(id) {
        match intent.holds(caller, id, row, rule) {
            Answer::No => {}
            Answer::Yes => keys.push(match row.cell(*at) {
                cell @ (Cell::Value(_) | Cell::Person(_)) => {
                    fixture.literal(cell).to_string().replace('\'', "")
                }
                Cell::Absent
                | Cell::Default
                | Cell::Null
                | Cell::Sql(_)
                | Cell::Row(_)
                | Cell::Newcomer(..) => return None,
            }),
            Answer::Where(_) | Answer::Unknown => return None,
        }
    }
    keys.sort();
    Some(keys)
}
