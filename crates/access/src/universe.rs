//! Two tenants, two people in each, one of them above the other; every role; somebody without a tenant; nobody.

use std::fmt;

use sql::Ident;

use crate::{Answer, Facts};

/// One of the two tenants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// The first.
    A,
    /// The other.
    B,
}

/// Somebody who can stand in a column of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Human {
    /// The tenant he works for.
    pub side: Side,
    /// Is he the one above?
    pub above: bool,
}

/// Who is behind a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Person {
    /// Nobody is signed in.
    Nobody,
    /// Signed in, and of no tenant.
    Outsider,
    /// One of the four.
    Human(Human),
}

/// What a caller is in a tenant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nothing.
    Stranger,
    /// He belongs to it, with the role of this position in [`Universe::roles`], or with none.
    Member(Option<usize>),
}

/// A caller: who he is, and what he is in each tenant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Caller {
    /// Who.
    pub person: Person,
    /// What he is in A and in B.
    pub standing: [Standing; 2],
}

/// A row: its tenant, and whom its columns name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The tenant.
    pub side: Side,
    /// Per column of [`Universe::columns`]: who; none for NULL.
    pub people: Vec<Option<Human>>,
}

/// How people belong to tenants.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Membership {
    /// May one user belong to several?
    pub several_tenants: bool,
    /// May one belong to a tenant without a role?
    pub without_role: bool,
}

/// A small world for the rules of one table.
#[derive(Debug, Clone)]
pub struct Universe {
    /// The roles, weakest first.
    pub roles: Vec<String>,
    /// The columns that name people and are asked about.
    pub columns: Vec<Ident>,
    /// Everybody who may ask.
    pub callers: Vec<Caller>,
    /// Every row there can be.
    pub rows: Vec<Row>,
}

/// Above this many columns that name people, rows differ from each other in one column only, and in all of them at once.
const FULL: usize = 3;

impl Universe {
    /// For rules that ask about these columns.
    #[must_use]
    pub fn new(roles: &[String], columns: Vec<Ident>) -> Self {
        let mut callers = vec![
            Caller { person: Person::Nobody, standing: [Standing::Stranger; 2] },
            Caller { person: Person::Outsider, standing: [Standing::Stranger; 2] },
        ];
        let held: Vec<Option<usize>> =
            if roles.is_empty() { vec![None] } else { (0..roles.len()).map(Some).collect() };
        for side in [Side::A, Side::B] {
            for above in [true, false] {
                callers.extend(held.iter().map(|role| Caller::member(Human { side, above }, *role)));
            }
        }
        let rows = [Side::A, Side::B]
            .into_iter()
            .flat_map(|side| assignments(columns.len()).into_iter().map(move |people| Row { side, people }))
            .collect();
        Self { roles: roles.to_vec(), columns, callers, rows }
    }

    /// The same, with people of no role where there may be such, and with everybody who belongs to both tenants where one user
    /// may: what two rules say of a row may differ for them alone.
    #[must_use]
    pub fn complete(roles: &[String], columns: Vec<Ident>, people: Membership) -> Self {
        let Membership { several_tenants, without_role } = people;
        let mut universe = Self::exhaustive(roles, columns);
        let mut standings: Vec<Standing> =
            (0..roles.len()).map(|role| Standing::Member(Some(role))).collect();
        standings.extend((without_role || roles.is_empty()).then_some(Standing::Member(None)));
        for side in [Side::A, Side::B] {
            for above in [true, false] {
                let human = Human { side, above };
                if without_role {
                    universe.callers.push(Caller::member(human, None));
                }
                for a in standings.iter().filter(|_| several_tenants) {
                    let person = Person::Human(human);
                    universe.callers.extend(standings.iter().map(|b| Caller { person, standing: [*a, *b] }));
                }
            }
        }
        universe
    }

    /// The same, where nothing may be left out: of more columns than can be combined, nothing is known.
    #[must_use]
    pub fn exhaustive(roles: &[String], columns: Vec<Ident>) -> Self {
        Self::new(roles, if columns.len() > FULL { Vec::new() } else { columns })
    }

    fn named(&self, row: &Row, column: &Ident) -> Named {
        match self.columns.iter().position(|known| known == column) {
            Some(at) => row.people.get(at).copied().flatten().map_or(Named::Nobody, Named::Human),
            None => Named::Unasked,
        }
    }
}

enum Named {
    Human(Human),
    Nobody,
    /// The universe was made without the column.
    Unasked,
}

fn humans() -> [Option<Human>; 5] {
    let human = |side, above| Some(Human { side, above });
    [None, human(Side::A, true), human(Side::A, false), human(Side::B, true), human(Side::B, false)]
}

fn assignments(columns: usize) -> Vec<Vec<Option<Human>>> {
    if columns > FULL {
        let single = (0..columns).flat_map(|at| {
            humans().into_iter().skip(1).map(move |human| {
                let mut people = vec![None; columns];
                people[at] = human;
                people
            })
        });
        return humans().map(|human| vec![human; columns]).into_iter().chain(single).collect();
    }
    (0..columns).fold(vec![Vec::new()], |made, _| {
        made.iter()
            .flat_map(|people| {
                humans().map(|human| {
                    let mut people = people.clone();
                    people.push(human);
                    people
                })
            })
            .collect()
    })
}

impl Caller {
    /// Somebody who belongs to his tenant alone.
    #[must_use]
    pub fn member(human: Human, role: Option<usize>) -> Self {
        let mut standing = [Standing::Stranger; 2];
        standing[human.side.index()] = Standing::Member(role);
        Self { person: Person::Human(human), standing }
    }

    /// Does he belong to the tenant?
    #[must_use]
    pub fn belongs_to(&self, side: Side) -> bool {
        matches!(self.standing[side.index()], Standing::Member(_))
    }

    fn has(&self, side: Side, universe: &Universe, roles: &[String]) -> bool {
        match self.standing[side.index()] {
            Standing::Member(Some(role)) => universe.roles.get(role).is_some_and(|role| roles.contains(role)),
            Standing::Member(None) | Standing::Stranger => false,
        }
    }

    /// `an ADMIN of tenant A`.
    #[must_use]
    pub fn describe(&self, universe: &Universe) -> String {
        match self.person {
            Person::Nobody => "a visitor who is not signed in".to_owned(),
            Person::Outsider => "a signed-in user of no tenant".to_owned(),
            Person::Human(human) => match self.standing[human.side.index()] {
                Standing::Member(Some(role)) => {
                    let role = universe.roles.get(role).map_or("member", String::as_str);
                    let article = if role.starts_with(['A', 'E', 'I', 'O', 'U']) { "an" } else { "a" };
                    format!("{article} {role} of tenant {}", human.side)
                }
                Standing::Member(None) | Standing::Stranger => format!("a member of tenant {}", human.side),
            },
        }
    }
}

impl Row {
    /// `a row of tenant B whose owner_id is NULL`.
    #[must_use]
    pub fn describe(&self, universe: &Universe, caller: &Caller) -> String {
        let mut text = format!("a row of tenant {}", self.side);
        for (column, who) in universe.columns.iter().zip(&self.people) {
            let Some(who) = who else { continue };
            let link = if text.contains("whose") { " and" } else { " whose" };
            let who = if caller.person == Person::Human(*who) {
                "the caller".to_owned()
            } else {
                format!("somebody of tenant {}", who.side)
            };
            text.push_str(&format!("{link} {} is {who}", column.as_str()));
        }
        text
    }
}

impl Side {
    fn index(self) -> usize {
        match self {
            Self::A => 0,
            Self::B => 1,
        }
    }
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::A => "A",
            Self::B => "B",
        })
    }
}

impl Facts for Universe {
    type Caller<'a> = &'a Caller;
    type Row<'a> = &'a Row;

    fn belongs(&self, caller: &Caller, row: &Row) -> Answer {
        Answer::of(caller.belongs_to(row.side))
    }

    fn has_role_here(&self, caller: &Caller, row: &Row, roles: &[String]) -> Answer {
        Answer::of(caller.has(row.side, self, roles))
    }

    fn has_role_anywhere(&self, caller: &Caller, roles: &[String]) -> Answer {
        Answer::of(caller.has(Side::A, self, roles) || caller.has(Side::B, self, roles))
    }

    fn is(&self, caller: &Caller, row: &Row, column: &Ident) -> Answer {
        match (self.named(row, column), caller.person) {
            (Named::Unasked, _) => Answer::Unknown,
            (Named::Human(named), Person::Human(human)) => Answer::of(named == human),
            (Named::Nobody | Named::Human(_), _) => Answer::No,
        }
    }

    fn is_above(&self, caller: &Caller, row: &Row, column: &Ident) -> Answer {
        match (self.named(row, column), caller.person) {
            (Named::Unasked, _) => Answer::Unknown,
            (Named::Human(named), Person::Human(human)) => {
                Answer::of(named.side == human.side && human.above && !named.above)
            }
            (Named::Nobody | Named::Human(_), _) => Answer::No,
        }
    }
}
