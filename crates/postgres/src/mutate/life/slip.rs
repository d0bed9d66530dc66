//! A function with other words in one place of its body.

use std::borrow::Cow;

use catalog::{Catalog, Function};
use sql::QualifiedName;

use crate::mutate::{Edit, Mutant, MutantKind, of};

/// The slips that one function may make.
pub(super) struct Slips {
    /// What they weaken.
    pub(super) kind: MutantKind,
    /// The function.
    pub(super) function: QualifiedName,
    /// The table or the other function that most of its tests speak of.
    pub(super) subject: QualifiedName,
    /// Each by itself.
    pub(super) each: Vec<Slip>,
}

/// One of them.
pub(super) struct Slip {
    /// What it does to the function: `lets rows go too early`.
    pub(super) change: Cow<'static, str>,
    /// What stands in the body, wherever it does, and what stands there instead.
    places: Vec<(Cow<'static, str>, Cow<'static, str>)>,
}

/// A slip of a few words.
pub(super) fn slip(
    change: impl Into<Cow<'static, str>>,
    from: impl Into<Cow<'static, str>>,
    to: impl Into<Cow<'static, str>>,
) -> Slip {
    Slip { change: change.into(), places: vec![(from.into(), to.into())] }
}

impl Slip {
    /// And other words elsewhere, without which Postgres would not take the first.
    pub(super) fn and(
        mut self,
        from: impl Into<Cow<'static, str>>,
        to: impl Into<Cow<'static, str>>,
    ) -> Self {
        self.places.push((from.into(), to.into()));
        self
    }

    /// The body with it; none where it has no such place.
    fn body(&self, of: &Function) -> Option<String> {
        self.places.iter().try_fold(of.body.clone(), |body, (from, to)| {
            body.contains(from.as_ref()).then(|| body.replace(from.as_ref(), to))
        })
    }
}

impl Slips {
    pub(super) fn mutants(&self, catalog: &Catalog) -> Vec<Mutant> {
        let Self { kind, function, subject, each } = self;
        let Some(function) = catalog.functions.iter().find(|it| it.name == *function) else {
            return Vec::new();
        };
        let mutant = |slip: &Slip| {
            let becomes = Function { body: slip.body(function)?, ..function.clone() };
            let mut mutant = of(
                *kind,
                format!("function {}", function.name),
                slip.change.clone().into_owned(),
                &function.origin,
                (subject.to_string(), function.name.name.as_str()),
                Edit::Function(Box::new(becomes)),
            );
            // Some tests name it and nothing else.
            mutant.of.push(function.name.to_string());
            Some(mutant)
        };
        each.iter().filter_map(mutant).collect()
    }
}
