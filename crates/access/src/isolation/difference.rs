//! Do two versions of a table's protection answer any cell differently?
//!
//! The cells are those of the isolation check, for every role with a privilege: caller, row, command, image. SQL that nobody
//! here reads is supposed to be true and to be false, in every combination, the same text being the same in both versions. Whoever
//! belongs to two tenants, or to one without a role, is asked as well. What is found equal is equal; what is found different may
//! be equal on a database, where not every supposition can come true.

use std::collections::{BTreeMap, BTreeSet};

use model::Command;
use sql::{Ident, QualifiedName};

use super::steady::is_steady;
use super::surface::{Grant, Relation};
use crate::intent::people;
use crate::rule::combine;
use crate::{Answer, Atom, Caller, Clause, Facts, Image, Membership, Row, Universe};

/// A cell that two versions answer differently, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference(pub String);

/// With more conditions in SQL than this, their combinations are not walked.
const OPAQUE: usize = 6;

/// What is asked about two versions.
#[derive(Debug, Clone)]
pub struct Comparison<'a> {
    /// The roles, weakest first.
    pub roles: &'a [String],
    /// How people belong to tenants.
    pub people: Membership,
    /// The roles of the database that row level security does not bind.
    pub trusted: &'a [Ident],
    /// The table of the people, where each belongs to one tenant: a key that carries the tenant there names people of the row's
    /// own tenant alone.
    pub people_of_tenant: Option<&'a QualifiedName>,
    /// The schema of the helpers, which are STABLE.
    pub helpers: &'a Ident,
}

/// The first difference; none when no cell tells the two apart.
#[must_use]
pub fn difference(before: &Relation, after: &Relation, asked: &Comparison<'_>) -> Option<Difference> {
    let different = |what: &str| Some(Difference(format!("{what} of {}", before.name)));
    let Relation {
        name,
        table,
        copy_of,
        leaf,
        tenant,
        row_security: _,
        policies: _,
        grants,
        emptied_by,
        rewritten,
        keys,
        uniques,
        tenant_is_frozen,
        span: _,
    } = before;
    if sorted(grants) != sorted(&after.grants) || *emptied_by != after.emptied_by {
        return different("the privileges");
    }
    if *keys != after.keys || *uniques != after.uniques {
        return different("the keys");
    }
    let same = *name == after.name
        && *table == after.table
        && *copy_of == after.copy_of
        && *leaf == after.leaf
        && *tenant == after.tenant
        && *rewritten == after.rewritten
        && *tenant_is_frozen == after.tenant_is_frozen;
    if !same {
        return different("the shape");
    }
    let bound = grants.iter().filter(|grant| !asked.trusted.contains(&grant.role));
    let commands: BTreeSet<(&Ident, Command)> = bound.map(|grant| (&grant.role, grant.command)).collect();
    commands.into_iter().find_map(|(role, command)| command_differs(before, after, asked, role, command))
}

fn sorted(grants: &[Grant]) -> BTreeSet<&Grant> {
    grants.iter().collect()
}

/// One version, as one role meets it.
struct Version<'a> {
    clauses: Vec<&'a Clause>,
    row_security: bool,
}

impl<'a> Version<'a> {
    fn new(relation: &'a Relation, role: &Ident, command: Command) -> Self {
        let binds = |roles: &[Ident]| roles.iter().any(|bound| bound == role || bound.as_str() == "public");
        let spoken = relation
            .policies
            .iter()
            .filter(|(roles, clause)| binds(roles) && clause.commands.contains(&command));
        Self { clauses: spoken.map(|(_, clause)| clause).collect(), row_security: relation.row_security }
    }

    fn rules(&self) -> impl Iterator<Item = &'a crate::Rule> {
        self.clauses.iter().flat_map(|clause| clause.using.iter().chain(&clause.check))
    }

    fn ask(
        &self,
        supposed: &Supposed<'_>,
        caller: &Caller,
        row: &Row,
        command: Command,
        image: Image,
    ) -> Answer {
        if self.row_security {
            combine(&self.clauses, command, image, supposed, caller, row)
        } else {
            Answer::Yes
        }
    }
}

fn command_differs(
    before: &Relation,
    after: &Relation,
    asked: &Comparison<'_>,
    role: &Ident,
    command: Command,
) -> Option<Difference> {
    let Comparison { roles, people: belonging, trusted: _, people_of_tenant, helpers } = asked;
    let versions = [Version::new(before, role, command), Version::new(after, role, command)];
    let universe = Universe::complete(roles, people(versions.iter().flat_map(Version::rules)), *belonging);
    let opaque: BTreeSet<&str> = versions
        .iter()
        .flat_map(Version::rules)
        .flat_map(|rule| rule.atoms())
        .filter_map(|atom| match atom {
            Atom::Sql(sql) => Some(sql.as_str()),
            Atom::Always(_)
            | Atom::Tenant
            | Atom::RoleHere(_)
            | Atom::RoleAnywhere(_)
            | Atom::Owner(_)
            | Atom::Reports(_) => None,
        })
        .collect();
    let found = |caller: &Caller, row: &Row| {
        Some(Difference(format!(
            "{} on {} as {role}: {}, {}",
            crate::matrix::word(command),
            before.name,
            caller.describe(&universe),
            row.describe(&universe, caller)
        )))
    };
    if opaque.len() > OPAQUE {
        let name = &before.name;
        return Some(Difference(format!(
            "too many conditions on {name} are SQL to suppose every combination"
        )));
    }
    let opaque: Vec<&str> = opaque.into_iter().collect();
    // Which of them are supposed true, one combination after the other.
    let suppositions: Vec<Supposed<'_>> = (0_u32..1 << opaque.len())
        .map(|combination| {
            let truth =
                opaque.iter().enumerate().map(|(at, sql)| (*sql, combination & (1 << at) != 0)).collect();
            Supposed { universe: &universe, truth }
        })
        .collect();
    let answers = |caller: &Caller, row: &Row, image: Image| -> Vec<Pairs> {
        let [old, new] = &versions;
        let pair = |supposed| {
            let mut pairs = Pairs::default();
            pairs.add(
                old.ask(supposed, caller, row, command, image),
                new.ask(supposed, caller, row, command, image),
            );
            pairs
        };
        suppositions.iter().map(pair).collect()
    };
    let differ = |answers: &[Pairs]| answers.iter().any(|pairs| pairs.differ());
    let fixed = Fixed::new(before, &universe, role);
    // What was true of the row before an UPDATE, and is after it.
    let steady: Vec<bool> = opaque.iter().map(|sql| fixed.is_steady(sql, before, helpers)).collect();
    let steady = |one: &Supposed<'_>, other: &Supposed<'_>| {
        opaque.iter().zip(&steady).all(|(sql, steady)| !steady || one.truth.get(sql) == other.truth.get(sql))
    };
    let pinned = pinned(before, &universe, *people_of_tenant);
    // Rows that are there; new ones are only looked at by their key once the policies have let them pass.
    let existing: Vec<&Row> = universe
        .rows
        .iter()
        .filter(|row| {
            let mut people = row.people.iter().zip(&pinned);
            people.all(|(who, pinned)| !pinned || who.is_none_or(|who| who.side == row.side))
        })
        .collect();
    for caller in &universe.callers {
        match command {
            Command::Select | Command::Delete | Command::Insert => {
                let image = if command == Command::Insert { Image::New } else { Image::Old };
                let rows: Vec<&Row> =
                    if image == Image::New { universe.rows.iter().collect() } else { existing.clone() };
                if let Some(row) = rows.into_iter().find(|row| differ(&answers(caller, row, image))) {
                    return found(caller, row);
                }
            }
            // What a rule says of the new row matters where a row can be found that may become it.
            Command::Update => {
                let old: Vec<Vec<Pairs>> =
                    existing.iter().map(|row| answers(caller, row, Image::Old)).collect();
                if let Some((row, _)) = existing.iter().zip(&old).find(|(_, pairs)| differ(pairs)) {
                    return found(caller, row);
                }
                for row in &universe.rows {
                    let new = answers(caller, row, Image::New);
                    let comes = |supposed: &Supposed<'_>| {
                        let mut sources = existing.iter().zip(&old);
                        sources.any(|(source, pairs)| {
                            let mut before = suppositions.iter().zip(pairs);
                            fixed.may_become(source, row)
                                && before.any(|(other, pairs)| pairs.may_hold() && steady(supposed, other))
                        })
                    };
                    if suppositions
                        .iter()
                        .zip(&new)
                        .any(|(supposed, pairs)| pairs.differ() && comes(supposed))
                    {
                        return found(caller, row);
                    }
                }
            }
        }
    }
    None
}

/// Per column that names people: does a key make them people of the row's tenant?
fn pinned(relation: &Relation, universe: &Universe, people: Option<&QualifiedName>) -> Vec<bool> {
    let carried = |column: &Ident| {
        relation.keys.iter().any(|key| {
            Some(&key.references) == people
                && key.columns.contains(column)
                && relation
                    .tenant
                    .as_ref()
                    .is_some_and(|tenant| key.columns.contains(tenant) && tenant != column)
        })
    };
    universe.columns.iter().map(carried).collect()
}

/// Which pairs of answers, before and after, some supposition gives.
#[derive(Debug, Clone, Copy, Default)]
struct Pairs(u8);

impl Pairs {
    fn add(&mut self, before: Answer, after: Answer) {
        for one in possible(before) {
            for other in possible(after) {
                self.0 |= 1 << (usize::from(*one) * 2 + usize::from(*other));
            }
        }
    }

    fn differ(self) -> bool {
        self.0 & 0b0110 != 0
    }

    /// Does any supposition let the row be found?
    fn may_hold(self) -> bool {
        self.0 & 0b1110 != 0
    }
}

fn possible(answer: Answer) -> &'static [bool] {
    match answer {
        Answer::Yes => &[true],
        Answer::No => &[false],
        Answer::Unknown => &[true, false],
    }
}

/// What a role's UPDATE leaves as it is.
struct Fixed<'a> {
    tenant: bool,
    people: Vec<bool>,
    /// The columns that may be written; none when all of them may.
    written: Option<Vec<&'a Ident>>,
}

impl<'a> Fixed<'a> {
    fn new(relation: &'a Relation, universe: &Universe, role: &Ident) -> Self {
        let granted = relation.grants.iter().filter(|grant| {
            grant.command == Command::Update && (grant.role == *role || grant.role.as_str() == "public")
        });
        let columns: Option<Vec<&[Ident]>> = granted.map(|grant| grant.columns.as_deref()).collect();
        // A trigger may write what the statement may not.
        let written = columns.filter(|_| !relation.rewritten);
        let written: Option<Vec<&Ident>> = written.map(|columns| columns.into_iter().flatten().collect());
        let fixed = |column: &Ident| written.as_ref().is_some_and(|written| !written.contains(&column));
        Self {
            tenant: relation.tenant_is_frozen || relation.tenant.as_ref().is_some_and(fixed),
            people: universe.columns.iter().map(fixed).collect(),
            written,
        }
    }

    /// Does SQL say of the new row what it said of the old one?
    fn is_steady(&self, sql: &str, relation: &Relation, helpers: &Ident) -> bool {
        let Some(written) = &self.written else { return false };
        let moves =
            |column: &&&Ident| !(relation.tenant_is_frozen && relation.tenant.as_ref() == Some(**column));
        let written: Vec<Ident> = written.iter().filter(moves).map(|column| (*column).clone()).collect();
        is_steady(sql, &relation.name.name, helpers, &written)
    }

    fn may_become(&self, old: &Row, new: &Row) -> bool {
        let people = old.people.iter().zip(&new.people).zip(&self.people);
        (!self.tenant || old.side == new.side)
            && people.into_iter().all(|((old, new), fixed)| !fixed || old == new)
    }
}

/// The small universe, with a truth for each piece of SQL.
struct Supposed<'u> {
    universe: &'u Universe,
    truth: BTreeMap<&'u str, bool>,
}

impl Facts for Supposed<'_> {
    type Caller<'a> = &'a Caller;
    type Row<'a> = &'a Row;

    fn belongs(&self, caller: &Caller, row: &Row) -> Answer {
        self.universe.belongs(caller, row)
    }

    fn has_role_here(&self, caller: &Caller, row: &Row, roles: &[String]) -> Answer {
        self.universe.has_role_here(caller, row, roles)
    }

    fn has_role_anywhere(&self, caller: &Caller, roles: &[String]) -> Answer {
        self.universe.has_role_anywhere(caller, roles)
    }

    fn is(&self, caller: &Caller, row: &Row, column: &Ident) -> Answer {
        self.universe.is(caller, row, column)
    }

    fn is_above(&self, caller: &Caller, row: &Row, column: &Ident) -> Answer {
        self.universe.is_above(caller, row, column)
    }

    fn holds(&self, _: &Caller, _: &Row, sql: &str) -> Answer {
        self.truth.get(sql).map_or(Answer::Unknown, |truth| Answer::of(*truth))
    }
}
