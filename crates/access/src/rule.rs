//! Rules as trees of atoms.

use std::borrow::Borrow;

use diagnostics::Span;
use model::{Command, PolicyKind};
use sql::Ident;

use crate::{Answer, Facts};

/// A condition on a caller and a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rule {
    /// One condition.
    Atom(Atom),
    /// Every one of these; true when there are none.
    All(Vec<Rule>),
    /// At least one of these; false when there are none.
    Any(Vec<Rule>),
}

/// What a rule is made of. Atoms speak of the caller's standing and of the people that columns of the row name, of nothing
/// else; that is what makes a small universe enough.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Atom {
    /// True or false, whoever asks.
    Always(bool),
    /// The caller belongs to the row's tenant.
    Tenant,
    /// The caller has one of these roles in the row's tenant.
    RoleHere(Vec<String>),
    /// The caller has one of these roles in some tenant.
    RoleAnywhere(Vec<String>),
    /// The column names the caller.
    Owner(Ident),
    /// The column names somebody below the caller.
    Reports(Ident),
    /// SQL, which has no answer here.
    Sql(String),
}

/// A policy as rules.
#[derive(Debug, Clone)]
pub struct Clause {
    /// Its name.
    pub name: String,
    /// Does it open rows or close them?
    pub kind: PolicyKind,
    /// The commands it speaks of.
    pub commands: Vec<Command>,
    /// Of rows as they are; none where the command has none.
    pub using: Option<Rule>,
    /// Of rows as they will be; none where the command writes none.
    pub check: Option<Rule>,
    /// Where it is declared; none when nobody wrote it.
    pub span: Option<Span>,
}

/// Which image of a row a command is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Image {
    /// The row as it is.
    Old,
    /// The row as it will be.
    New,
}

impl Image {
    /// The images that a command is asked about.
    #[must_use]
    pub fn of(command: Command) -> &'static [Self] {
        match command {
            Command::Select | Command::Delete => &[Self::Old],
            Command::Insert => &[Self::New],
            Command::Update => &[Self::Old, Self::New],
        }
    }
}

impl Rule {
    /// Always true or false.
    #[must_use]
    pub fn always(holds: bool) -> Self {
        Self::Atom(Atom::Always(holds))
    }

    /// Asks the rule.
    pub fn ask<F: Facts>(&self, facts: &F, caller: F::Caller<'_>, row: F::Row<'_>) -> Answer {
        match self {
            Self::Atom(atom) => atom.ask(facts, caller, row),
            Self::All(rules) => rules.iter().fold(Answer::Yes, |answer, rule| match answer {
                Answer::No => Answer::No,
                Answer::Yes | Answer::Unknown => answer.and(rule.ask(facts, caller, row)),
            }),
            Self::Any(rules) => rules.iter().fold(Answer::No, |answer, rule| match answer {
                Answer::Yes => Answer::Yes,
                Answer::No | Answer::Unknown => answer.or(rule.ask(facts, caller, row)),
            }),
        }
    }

    /// Its atoms, in order.
    #[must_use]
    pub fn atoms(&self) -> Vec<&Atom> {
        match self {
            Self::Atom(atom) => vec![atom],
            Self::All(rules) | Self::Any(rules) => rules.iter().flat_map(Self::atoms).collect(),
        }
    }

    /// The columns that name people in it.
    #[must_use]
    pub fn people(&self) -> Vec<&Ident> {
        let person = |atom: &'_ Atom| matches!(atom, Atom::Owner(_) | Atom::Reports(_));
        self.atoms()
            .into_iter()
            .filter(|atom| person(atom))
            .filter_map(|atom| match atom {
                Atom::Owner(column) | Atom::Reports(column) => Some(column),
                Atom::Always(_) | Atom::Tenant | Atom::RoleHere(_) | Atom::RoleAnywhere(_) | Atom::Sql(_) => {
                    None
                }
            })
            .collect()
    }
}

impl Atom {
    fn ask<F: Facts>(&self, facts: &F, caller: F::Caller<'_>, row: F::Row<'_>) -> Answer {
        match self {
            Self::Always(holds) => Answer::of(*holds),
            Self::Tenant => facts.belongs(caller, row),
            Self::RoleHere(roles) => facts.has_role_here(caller, row, roles),
            Self::RoleAnywhere(roles) => facts.has_role_anywhere(caller, roles),
            Self::Owner(column) => facts.is(caller, row, column),
            Self::Reports(column) => facts.is_above(caller, row, column),
            Self::Sql(sql) => facts.holds(caller, row, sql),
        }
    }
}

/// What policies say together: one that opens the row, and none that closes it.
pub(crate) fn combine<F: Facts, C: Borrow<Clause>>(
    clauses: &[C],
    command: Command,
    image: Image,
    facts: &F,
    caller: F::Caller<'_>,
    row: F::Row<'_>,
) -> Answer {
    let answers = |kind: PolicyKind| {
        clauses
            .iter()
            .map(Borrow::borrow)
            .filter(move |clause| clause.kind == kind && clause.commands.contains(&command))
            .filter_map(move |clause| {
                let rule = match image {
                    Image::Old => clause.using.as_ref(),
                    // Without WITH CHECK, USING holds for both images: manual, CREATE POLICY.
                    Image::New => clause.check.as_ref().or(clause.using.as_ref()),
                };
                rule.map(|rule| rule.ask(facts, caller, row))
            })
    };
    let mut closed = Answer::Yes;
    for answer in answers(PolicyKind::Restrictive) {
        closed = closed.and(answer);
        if closed == Answer::No {
            return closed;
        }
    }
    closed.and(answers(PolicyKind::Permissive).fold(Answer::No, Answer::or))
}
