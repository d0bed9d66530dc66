//! The errors a function may raise, read where they are said: in its body, as it will exist.
//!
//! The body holds the checks that directives ask for as well as what the schema's author wrote, so an error cannot be declared
//! in one place and raised in another. Functions that it calls and triggers that its writes fire count as its own. What a body
//! catches is counted too: one error too many in a union is harmless, one too few is a surprise.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use catalog::{Catalog, TriggerEvent};
use rayon::prelude::*;
use sql::token::{Token, tokens};

/// An error: SQLSTATE `PT` with an HTTP status, and a code as message.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Raised {
    pub(crate) status: u16,
    pub(crate) code: String,
}

/// The errors of all functions.
#[derive(Debug)]
pub(crate) struct Errors<'c> {
    bodies: BTreeMap<Name<'c>, Body<'c>>,
    /// By table.
    triggers: BTreeMap<Name<'c>, Vec<Trigger<'c>>>,
}

#[derive(Debug)]
struct Trigger<'c> {
    fires: Write<'c>,
    function: Name<'c>,
}

/// Schema and name.
type Name<'c> = (Cow<'c, str>, Cow<'c, str>);

/// The [`Name`] of a qualified name of the catalog.
macro_rules! name {
    ($qualified:expr) => {{
        let schema = $qualified.schema.as_ref().map_or("", sql::Ident::as_str);
        (schema.into(), $qualified.name.as_str().into())
    }};
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Write<'c> {
    Insert,
    /// Of these columns; of any when there are none.
    Update(BTreeSet<Cow<'c, str>>),
    Delete,
}

impl Write<'_> {
    /// Postgres looks at the columns that the command names, not at those that change.
    fn fires(&self, trigger: &Self) -> bool {
        match (self, trigger) {
            (Self::Insert, Self::Insert) | (Self::Delete, Self::Delete) => true,
            (Self::Update(set), Self::Update(of)) => set.is_empty() || of.is_empty() || !set.is_disjoint(of),
            (Self::Insert | Self::Update(_) | Self::Delete, _) => false,
        }
    }
}

#[derive(Debug, Default)]
struct Body<'c> {
    raises: BTreeSet<Raised>,
    /// Whatever looks like a call; not every name is a function's.
    calls: BTreeSet<Name<'c>>,
    writes: BTreeSet<(Name<'c>, Write<'c>)>,
}

impl<'c> Errors<'c> {
    /// Reads every body.
    pub(crate) fn new(catalog: &'c Catalog) -> Self {
        let bodies =
            catalog.functions.par_iter().map(|function| (name!(function.name), read(&function.body)));
        let mut triggers: BTreeMap<Name<'_>, Vec<Trigger<'_>>> = BTreeMap::new();
        for trigger in &catalog.triggers {
            let fires = trigger.events.iter().map(|event| match event {
                TriggerEvent::Insert => Write::Insert,
                TriggerEvent::Update(of) => Write::Update(of.iter().map(|of| of.as_str().into()).collect()),
                // No function empties a table, and none of these refuses.
                TriggerEvent::Delete | TriggerEvent::Truncate => Write::Delete,
            });
            let function = name!(trigger.function);
            let fires = fires.map(|fires| Trigger { fires, function: function.clone() });
            triggers.entry(name!(trigger.table)).or_default().extend(fires);
        }
        Self { bodies: bodies.collect(), triggers }
    }

    /// Those of one function, by status and code.
    pub(crate) fn of(&self, schema: &str, function: &str) -> BTreeSet<Raised> {
        let mut found = BTreeSet::new();
        let mut seen = BTreeSet::new();
        let first: Name<'_> = (schema.into(), function.into());
        let mut open = vec![&first];
        while let Some(next) = open.pop() {
            let Some(body) = self.bodies.get(next) else { continue };
            if seen.insert(next) {
                found.extend(body.raises.iter().cloned());
                open.extend(&body.calls);
                for (table, write) in &body.writes {
                    let triggers = self.triggers.get(table).into_iter().flatten();
                    let fired = triggers.filter(|trigger| write.fires(&trigger.fires));
                    open.extend(fired.map(|trigger| &trigger.function));
                }
            }
        }
        found
    }
}

fn read(body: &str) -> Body<'_> {
    let words: Vec<Token<'_>> = tokens(body).collect();
    let mut found = Body::default();
    for (at, word) in words.iter().enumerate() {
        let after = &words[at + 1..];
        if word.is("raise") {
            found.raises.extend(raised(after));
        } else if word.is("insert") {
            if let Some(table) = named(skip(after, &["into"])) {
                let does = |pair: &[Token<'_>]| pair[0].is("do") && pair[1].is("update");
                let upsert = statement(after).windows(2).position(does);
                let update = upsert.map(|at| Write::Update(set(&after[at..])));
                found.writes.extend(update.map(|update| (table.clone(), update)));
                found.writes.insert((table, Write::Insert));
            }
        } else if word.is("update") {
            let table = named(skip(after, &["only"]));
            found.writes.extend(table.map(|table| (table, Write::Update(set(after)))));
        } else if word.is("delete") {
            found.writes.extend(named(skip(after, &["from", "only"])).map(|table| (table, Write::Delete)));
        }
        if words.get(at + 3).is_some_and(|word| word.is_sign("(")) {
            found.calls.extend(named(&words[at..]));
        }
    }
    found
}

/// What stands between RAISE and the next semicolon:
/// <https://www.postgresql.org/docs/current/plpgsql-errors-and-messages.html>. None for a notice, and where state or message
/// is computed.
fn raised(after: &[Token<'_>]) -> Option<Raised> {
    let said = statement(after);
    let first = said.first()?;
    if first.is_any(&["debug", "log", "info", "notice", "warning"]) {
        return None;
    }
    let text = |at: usize| said.get(at)?.string();
    let option = |name| {
        let at = said.windows(2).position(|pair| pair[0].is(name) && pair[1].is_sign("="))?;
        text(at + 2)
    };
    let direct = said.iter().position(|word| word.is("sqlstate")).and_then(|at| text(at + 1));
    let format = text(usize::from(first.is("exception")));
    let status = direct.or_else(|| option("errcode"))?;
    let status = status.strip_prefix("PT").filter(|status| status.len() == 3)?.parse().ok()?;
    let code = option("message").or(format)?;
    Some(Raised { status, code: code.into_owned() })
}

/// The columns that an update names; none when they are not plainly to be seen.
fn set<'b>(words: &[Token<'b>]) -> BTreeSet<Cow<'b, str>> {
    let words = statement(words);
    let Some(start) = words.iter().position(|word| word.is("set")) else { return BTreeSet::new() };
    let words = &words[start + 1..];
    if words.first().is_some_and(|word| word.is_sign("(")) {
        return BTreeSet::new();
    }
    let end = words.iter().position(|word| word.is("where")).unwrap_or(words.len());
    // Comparisons in the values may add a column too many, and so an error too many.
    let named = words[..end].windows(2).filter(|pair| pair[1].is_sign("=")).filter_map(|pair| pair[0].name());
    named.collect()
}

/// Up to the semicolon.
fn statement<'w, 'b>(words: &'w [Token<'b>]) -> &'w [Token<'b>] {
    let end = words.iter().position(|word| word.is_sign(";"));
    &words[..end.unwrap_or(words.len())]
}

/// What follows these key words, where they stand.
fn skip<'w, 'b>(mut words: &'w [Token<'b>], keywords: &[&str]) -> &'w [Token<'b>] {
    for keyword in keywords {
        if let Some((first, rest)) = words.split_first()
            && first.is(keyword)
        {
            words = rest;
        }
    }
    words
}

/// A name with its schema, at the beginning.
fn named<'b>(words: &[Token<'b>]) -> Option<Name<'b>> {
    match words {
        [schema, dot, name, ..] if dot.is_sign(".") => Some((schema.name()?, name.name()?)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(body: &str) -> Vec<String> {
        read(body).raises.iter().map(|Raised { status, code }| format!("{status} {code}")).collect()
    }

    #[test]
    fn every_way_to_raise_is_read() {
        for (body, expected) in [
            ("raise sqlstate 'PT404' using message = 'GONE', detail = 'It is gone.';", "404 GONE"),
            ("raise sqlstate 'PT404'\n using -- so\n  message = 'GONE';", "404 GONE"),
            ("raise exception 'GONE' using errcode = 'PT404';", "404 GONE"),
            ("raise exception using errcode = 'PT404', message = 'GONE';", "404 GONE"),
            ("RAISE 'GONE' USING ERRCODE = 'PT404';", "404 GONE"),
        ] {
            assert_eq!(shown(body), [expected], "{body}");
        }
    }

    #[test]
    fn what_is_no_error_of_ours_is_not_declared() {
        for body in [
            "raise notice 'GONE' using errcode = 'PT404';",
            "raise sqlstate '23505' using message = 'GONE';",
            "raise sqlstate 'PT404' using message = v_code;",
            "raise;",
            "raise exception 'GONE';",
            "-- raise sqlstate 'PT404' using message = 'GONE';",
            "select 'raise sqlstate ''PT404'' using message = ''GONE'';';",
        ] {
            assert_eq!(shown(body), [""; 0], "{body}");
        }
    }

    #[test]
    fn calls_and_writes_are_followed() {
        let body = read(
            "select seo.f(1); insert into seo.a (x) values (1) on conflict do update set x = 2, z = 3; \
             update only seo.b as b set y = b.q where b.r = 1; delete from seo.c where d.e;",
        );
        let name = |name: &'static str| -> Name<'_> { ("seo".into(), name.into()) };
        assert!(body.calls.contains(&name("f")));
        let update = |columns: &[&'static str]| Write::Update(columns.iter().map(|&it| it.into()).collect());
        let writes = [
            (name("a"), Write::Insert),
            (name("a"), update(&["x", "z"])),
            (name("b"), update(&["y"])),
            (name("c"), Write::Delete),
        ];
        assert_eq!(body.writes, writes.into());
    }

    #[test]
    fn an_update_fires_the_triggers_of_its_columns() {
        let update = |columns: &[&'static str]| Write::Update(columns.iter().map(|&it| it.into()).collect());
        assert!(update(&["a", "b"]).fires(&update(&["b"])));
        assert!(update(&["a"]).fires(&update(&[])));
        assert!(update(&[]).fires(&update(&["b"])));
        assert!(!update(&["a"]).fires(&update(&["b"])));
        assert!(!update(&["a"]).fires(&Write::Insert));
    }
}
