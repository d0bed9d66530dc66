//! `erase_<person>`: nothing of a person is left but what is kept for a reason.

use catalog::Function;
use model::{Erasure, Reach, Way};
use sql::{QualifiedName, Sql, expr, ident, stmt};

use super::Names;
use crate::lower::Scope;
use crate::lower::maintenance::assignments;
use crate::lower::rule::row_key;
use crate::lower::scope::text;
use crate::lower::{counter, membership, rate_limit, sync, view};

pub(super) const VERB: &str = "erase";

/// A part of erasing without which something would be left.
pub(crate) struct Step {
    /// What it does: `loses letter.sender_id`.
    pub(crate) what: String,
    /// The column in which something would be left, with its table's schema.
    pub(crate) column: String,
    sql: Sql,
}

/// The steps, in their order.
pub(crate) fn steps(scope: &Scope<'_>) -> Vec<Step> {
    Names::new(scope).map(|names| all(&names)).unwrap_or_default()
}

/// The function without one of its steps.
pub(crate) fn erasing(scope: &Scope<'_>, without: usize) -> Option<Function> {
    Some(function(&Names::new(scope)?, Some(without)))
}

pub(super) fn function(names: &Names<'_>, without: Option<usize>) -> Function {
    let this = names.function(VERB);
    let steps = all(names).into_iter().enumerate();
    let steps = steps.filter(|(at, _)| Some(*at) != without).map(|(_, step)| stmt!("{}\n  ", step.sql));
    let (key, rows) = (&names.key.name, names.rows());
    let going = names.going();
    let kept = names.person.reaches.iter().flat_map(|reach| kept(names, reach));
    // What a stored view was made of is gone by now.
    let stored = names.scope.model.composites.iter().filter(|composite| composite.is_stored());
    let refreshed = stored.map(|view| stmt!("perform {}();\n  ", view::refresh_name(names.scope, view)));
    let body = stmt!(
        "#variable_conflict use_column\n\
         declare\n  v_person {}%rowtype;\n  v_rows bigint;\n  v_done jsonb := jsonb '[]';{}\nbegin\n  \
           select t.* into v_person from {} t where t.{} = {}.{} for update;\n  \
           if not found then\n    return v_done;\n  end if;\n  \
           {}{}{}{}{}return v_done;\n\
         exception when foreign_key_violation or restrict_violation or not_null_violation or check_violation or unique_violation then\n  \
           raise sqlstate 'PT409' using message = 'ERASURE_BLOCKED', detail = 'A row needs this person; nothing was erased.';\n\
         end",
        rows,
        names.declarations(&going),
        rows,
        key,
        this.name,
        ident!("key"),
        names.find(&going),
        Sql::join(names.no_files().map(|sql| stmt!("{}\n  ", sql)), ""),
        Sql::join(kept.map(|sql| stmt!("{}\n  ", sql)).collect::<Vec<_>>(), ""),
        Sql::join(steps.collect::<Vec<_>>(), ""),
        Sql::join(refreshed.collect::<Vec<_>>(), "")
    );
    names.told_the_key(
        VERB,
        &body,
        "Erases a person: rows go, lose what leads to the person, or are kept for a reason; returns what became of how many.",
    )
}

fn all(names: &Names<'_>) -> Vec<Step> {
    let reaches = &names.person.reaches;
    let lost = reaches.iter().flat_map(|reach| lose(names, reach));
    // What goes with a row goes before it.
    let gone = reaches.iter().rev().flat_map(|reach| go(names, reach));
    lost.chain(gone).chain(person(names)).chain(infrastructure(names)).collect()
}

/// What became of how many rows.
fn told(field: &str, erase: &Erasure) -> Sql {
    let reason = match erase {
        Erasure::Keep { reason } => stmt!(", 'reason', {}", text(reason)),
        Erasure::Delete | Erasure::Anonymize(_) => stmt!(""),
    };
    stmt!(
        "v_done := v_done || jsonb_build_object('field', {}, 'erase', {}, 'rows', v_rows{});",
        text(field),
        text(erase.name()),
        reason
    )
}

fn counted(names: &Names<'_>, place: &QualifiedName, reach: &Reach, command: &Sql) -> Option<Step> {
    let column = names.scope.model.table(reach.table).field(reach.field).column()?;
    let field = format!("{}.{}", place.name.as_str(), column.name.as_str());
    Some(Step {
        what: match &reach.erase {
            Erasure::Delete => format!("leaves rows that {field} leads from"),
            Erasure::Anonymize(_) | Erasure::Keep { .. } => format!("leaves {field} as it is"),
        },
        column: format!("{place}.{}", column.name),
        sql: stmt!("{}\n  get diagnostics v_rows = row_count;\n  {}", command, told(&field, &reach.erase)),
    })
}

/// Rows that are kept, for the account of what was done.
fn kept(names: &Names<'_>, reach: &Reach) -> Vec<Sql> {
    let Erasure::Keep { .. } = &reach.erase else { return Vec::new() };
    let table = names.scope.model.table(reach.table);
    let (Some(leads), Some(column)) = (names.leads(reach), table.field(reach.field).column()) else {
        return Vec::new();
    };
    let places = names.places(reach.table).into_iter();
    places
        .map(|place| {
            let field = format!("{}.{}", place.name.as_str(), column.name.as_str());
            stmt!(
                "select count(*) into v_rows from {} t where {};\n  {}",
                place,
                leads,
                told(&field, &reach.erase)
            )
        })
        .collect()
}

/// Rows that stay and lose what leads to the person.
fn lose(names: &Names<'_>, reach: &Reach) -> Vec<Step> {
    let Erasure::Anonymize(set) = &reach.erase else { return Vec::new() };
    let Some(leads) = names.leads(reach) else { return Vec::new() };
    let set = Sql::join(assignments(names.scope.model.table(reach.table), set), ", ");
    let places = names.places(reach.table).into_iter();
    places
        .filter_map(|place| {
            let update = stmt!("update {} t set {} where {};", place, set, leads);
            counted(names, &place, reach, &update)
        })
        .collect()
}

/// Rows that go.
fn go(names: &Names<'_>, reach: &Reach) -> Vec<Step> {
    if !reach.erase.is_delete() {
        return Vec::new();
    }
    let table = names.scope.model.table(reach.table);
    let Some(leads) = names.leads(reach) else { return Vec::new() };
    let is_own = |reach: &Reach| reach.way == Way::Row(reach.table);
    let (_, own) = names.by_delete(reach.table);
    // All rows of such a chain go at once, whatever they were found by: no foreign key is asked between them.
    let which = match (own.first(), row_key(table)) {
        (Some(_), Some(_)) if !is_own(reach) => return Vec::new(),
        (Some(first), Some(_)) if first.field != reach.field => return Vec::new(),
        (Some(_), Some(key)) => expr!("t.{} = any ({})", key.name, names.kept_keys(reach.table)),
        (_, _) => leads,
    };
    let places = names.places(reach.table).into_iter();
    places
        .filter_map(|place| counted(names, &place, reach, &stmt!("delete from {} t where {};", place, which)))
        .collect()
}

/// The person's own row.
fn person(names: &Names<'_>) -> Option<Step> {
    let (rows, key) = (names.rows(), &names.key.name);
    let is_he = expr!("t.{} = {}", key, names.his_key());
    let command = match &names.person.erase {
        Erasure::Anonymize(set) => {
            let set = assignments(names.table, set);
            if set.is_empty() {
                return None;
            }
            stmt!("update {} t set {} where {};", rows, Sql::join(set, ", "), is_he)
        }
        Erasure::Delete | Erasure::Keep { .. } => stmt!("delete from {} t where {};", rows, is_he),
    };
    Some(Step {
        what: format!("leaves the row of {rows}"),
        column: format!("{rows}.{key}"),
        sql: stmt!(
            "{}\n  get diagnostics v_rows = row_count;\n  {}",
            command,
            told(names.table.name.as_str(), &names.person.erase)
        ),
    })
}

/// What seoc's own tables and the platform hold of the person.
fn infrastructure(names: &Names<'_>) -> Vec<Step> {
    let Names { scope, .. } = names;
    let mut steps = Vec::new();
    let mut add = |table: String, column: &str, sql: Sql| {
        steps.push(Step {
            what: format!("leaves {table}.{column} as it is"),
            column: format!("{table}.{column}"),
            sql,
        });
    };
    let limited = rate_limit::all(scope.model).next().is_some();
    if let Some(account) = names.his_account().filter(|_| limited) {
        let counts = rate_limit::counts(scope);
        add(counts.to_string(), "caller", stmt!("delete from {} c where c.caller = {};", counts, account));
    }
    let addresses = names.addresses();
    if let Some(invitation) = membership::invitations_of(scope).filter(|_| !addresses.is_empty()) {
        let lower = addresses.iter().map(|address| expr!("lower({}::text)", address));
        let sql = stmt!(
            "delete from {} i where i.email = any (array[{}]);",
            invitation,
            Sql::join(lower.collect::<Vec<_>>(), ", ")
        );
        add(invitation.to_string(), "email", sql);
    }
    for reach in names.person.reaches.iter().filter(|reach| !matches!(reach.erase, Erasure::Keep { .. })) {
        let table = scope.model.table(reach.table);
        for of in table.counters.iter().filter(|counter| counter.per == Some(reach.field)) {
            let shards = counter::shards(scope);
            let value = expr!("s.key::jsonb -> 1");
            let same = match reach.way {
                Way::Row(gone) => {
                    expr!("{} = any (select to_jsonb(k) from unnest({}) as k)", value, names.kept_keys(gone))
                }
                Way::Person => expr!("{} = to_jsonb({})", value, names.his_key()),
                Way::Id | Way::Text => match names.his_account() {
                    Some(account) => expr!("{} = to_jsonb({})", value, account),
                    None => continue,
                },
            };
            let sql = stmt!(
                "delete from {} s where s.counter = {} and {};",
                shards,
                text(&counter::counter_name(scope, of)),
                same
            );
            add(shards.to_string(), "key", sql);
        }
    }
    for reach in names.person.reaches.iter().filter(|reach| !matches!(reach.erase, Erasure::Keep { .. })) {
        let table = scope.model.table(reach.table);
        let seen = table.sync.as_ref().is_some_and(|synced| synced.sight.contains(&reach.field));
        let Some(column) = table.field(reach.field).column().filter(|_| seen) else { continue };
        let value = expr!("c.sight ->> {}", text(column.name.as_str()));
        let same = match reach.way {
            Way::Row(gone) => {
                expr!("{} = any (select k::text from unnest({}) as k)", value, names.kept_keys(gone))
            }
            Way::Person => expr!("{} = {}::text", value, names.his_key()),
            Way::Id | Way::Text => match names.his_account() {
                Some(account) => expr!("{} = {}::text", value, account),
                None => continue,
            },
        };
        let (changes, sql) = sync::unseen_by(scope, table, &column.name, &same);
        add(changes.to_string(), "sight", sql);
    }
    if let Some(sql) = names.disown() {
        add("storage.objects".to_owned(), "owner_id", sql);
    }
    if let Some(account) = names.on_platform() {
        let sql = stmt!("delete from auth.users u where u.id = {};", account);
        add("auth.users".to_owned(), "id", sql);
    }
    steps
}
