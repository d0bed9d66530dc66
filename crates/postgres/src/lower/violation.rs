//! What a function may run into, and the declared errors that become of it.
//!
//! Postgres tells a violation with the constraint's name and, in its detail, with values of the row; a refusal with the names of
//! table and policy; a value that cannot be read by showing it: of a row, perhaps, that the caller may not see. So the block of
//! every function that clients call has a handler, from the first check on, which answers with errors that hold nothing of it.

use std::collections::{BTreeMap, BTreeSet};

use model::{
    CrudCall, CrudOperation, Fragment, Function, Model, Owner, Parsed, Purpose, SyncOperation, TableId,
    Volatility,
};
use sql::reference::{Access, Reference, ReferenceKind};
use sql::{Ident, Sql, stmt};

/// What the writes of a function may violate; nothing where it only reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Violations {
    /// Rows come or change: they may be there already, or not fit.
    pub(crate) changes: bool,
    /// Rows that refer to others come or change.
    pub(crate) refers: bool,
    /// Rows go, to which others may refer.
    pub(crate) removes: bool,
    /// Does a body on the way have a handler of its own, and so perhaps another answer?
    pub(crate) answers: bool,
}

impl Violations {
    const ALL: Self = Self { changes: true, refers: true, removes: true, answers: false };

    fn and(self, other: Self) -> Self {
        Self {
            changes: self.changes || other.changes,
            refers: self.refers || other.refers,
            removes: self.removes || other.removes,
            answers: self.answers || other.answers,
        }
    }

    fn of_write(model: &Model, table: Option<TableId>, access: Access) -> Self {
        let refers =
            table.is_none_or(|id| model.table(id).fields.iter().any(|field| field.foreign_key().is_some()));
        match access {
            Access::Read => Self::default(),
            Access::Insert | Access::Update => Self { changes: true, refers, ..Self::default() },
            Access::Delete => Self { removes: true, ..Self::default() },
            Access::Merge => Self { refers, ..Self::ALL },
        }
    }

    /// The end of the block: `exception when …`.
    pub(crate) fn handler(self) -> Sql {
        let Self { changes, refers, removes, answers: _ } = self;
        let mut arms = vec![stmt!(
            "exception\n  -- No name of a constraint, table or policy and no value of a row reaches the caller."
        )];
        if changes {
            arms.push(stmt!(
                "when unique_violation or exclusion_violation then\n    \
                   raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';"
            ));
        }
        let reference = match (refers, removes) {
            (true, true) => Some(stmt!(
                "if sqlerrm like 'update or delete on %' then\n      {}\n    end if;\n    {}",
                still_referenced(),
                reference_missing()
            )),
            (true, false) => Some(reference_missing()),
            (false, true) => Some(still_referenced()),
            (false, false) => None,
        };
        arms.extend(
            reference
                .map(|raise| stmt!("when foreign_key_violation or restrict_violation then\n    {}", raise)),
        );
        arms.push(stmt!(
            "when insufficient_privilege then\n    \
               raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';"
        ));
        let invalid = if changes {
            // A category holds all of its class (manual, section 43.6.8); of this one, only what an index cannot hold is meant.
            arms.push(stmt!("when statement_too_complex then\n    raise;"));
            stmt!(
                "integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded"
            )
        } else {
            stmt!("integrity_constraint_violation or data_exception")
        };
        arms.push(stmt!(
            "when {} then\n    \
               raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';",
            invalid
        ));
        Sql::join(arms, "\n  ")
    }
}

/// What is referred to is not there.
pub(crate) fn reference_missing() -> Sql {
    stmt!(
        "raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';"
    )
}

/// What should go is referred to.
pub(crate) fn still_referenced() -> Sql {
    stmt!(
        "raise sqlstate 'PT409' using message = 'STILL_REFERENCED', detail = 'Something still refers to it.';"
    )
}

/// What the functions of a schema may violate: those that clients call, and that ask anything of the database.
#[derive(Debug)]
pub(crate) struct AllViolations(BTreeMap<Ident, Violations>);

impl AllViolations {
    pub(crate) fn new(model: &Model) -> Self {
        let writes = Writes::new(model);
        let functions = model.functions.iter().enumerate();
        Self(functions.filter_map(|(at, f)| Some((f.name.clone(), writes.violations(at)?))).collect())
    }

    /// Of one function; none where no client calls it, or it has nothing to tell.
    pub(crate) fn of(&self, function: &Function) -> Option<Violations> {
        self.0.get(&function.name).copied().filter(|_| !function.private)
    }
}

/// A table that is written, none for one that is not of the schema, and how.
type Write = (Option<TableId>, Access);

struct Writes<'m> {
    model: &'m Model,
    functions: Vec<BTreeSet<Write>>,
    /// Does a body name a relation or a function of a schema?
    asks: Vec<bool>,
    calls: Vec<BTreeSet<usize>>,
    /// What the schema's own triggers on a table write.
    triggers: BTreeMap<TableId, BTreeSet<Write>>,
    /// Has the body of a trigger on it a handler?
    handling: BTreeSet<TableId>,
}

impl<'m> Writes<'m> {
    fn new(model: &'m Model) -> Self {
        let schema = |function: &Function| {
            if function.private { &model.database.private_schema } else { &model.database.schema }
        };
        let names: BTreeMap<(&str, &str), usize> = model
            .functions
            .iter()
            .enumerate()
            .map(|(at, function)| ((schema(function).as_str(), function.name.as_str()), at))
            .collect();
        let tables: BTreeMap<&str, TableId> =
            model.tables().map(|(id, table)| (table.name.as_str(), id)).collect();
        let mut found = Self {
            model,
            functions: vec![BTreeSet::new(); model.functions.len()],
            asks: vec![false; model.functions.len()],
            calls: vec![BTreeSet::new(); model.functions.len()],
            triggers: BTreeMap::new(),
            handling: BTreeSet::new(),
        };
        for (at, function) in model.functions.iter().enumerate() {
            if let Some(CrudCall { table, operation }) = function.crud {
                found.functions[at]
                    .extend(written_by(model, table, operation).iter().map(|access| (Some(table), *access)));
            }
        }
        for fragment in &model.fragments {
            let written = references(fragment).iter().filter_map(|reference| match &reference.kind {
                ReferenceKind::Relation { schema, name, access, .. } if *access != Access::Read => {
                    let ours = schema.as_ref().is_some_and(|of| of.text == model.database.schema.as_str());
                    Some((ours.then(|| tables.get(name.text.as_str()).copied()).flatten(), *access))
                }
                _ => None,
            });
            match (fragment.owner, fragment.purpose) {
                (Owner::Function(id), Purpose::FunctionBody) => {
                    found.functions[id.index()].extend(written);
                    found.asks[id.index()] |= references(fragment).iter().any(|reference| {
                        matches!(
                            &reference.kind,
                            ReferenceKind::Relation { schema: Some(_), .. }
                                | ReferenceKind::Function { schema: Some(_), .. }
                        )
                    });
                    if let Parsed::Block(block) = &fragment.parsed
                        && !block.dynamic.is_empty()
                    {
                        // Nobody can tell from here what it does.
                        found.functions[id.index()].insert((None, Access::Merge));
                    }
                    let called = references(fragment).iter().filter_map(|reference| match &reference.kind {
                        ReferenceKind::Function { schema: Some(of), name, .. } => {
                            names.get(&(of.text.as_str(), name.text.as_str())).copied()
                        }
                        _ => None,
                    });
                    found.calls[id.index()].extend(called);
                }
                (Owner::Table(id), Purpose::TriggerBody) => {
                    found.triggers.entry(id).or_default().extend(written);
                    if handles(&fragment.text.value) {
                        found.handling.insert(id);
                    }
                }
                _ => {}
            }
        }
        found
    }

    fn violations(&self, at: usize) -> Option<Violations> {
        let function = &self.model.functions[at];
        let for_clients = !function.private && !function.is_for_service();
        let checked = !function.anonymous || !function.guards.is_empty() || function.limits.is_counted();
        if !for_clients || !(checked || self.asks[at] || function.crud.is_some()) {
            return None;
        }
        // It answers for each row by itself.
        if function.sync.is_some_and(|call| call.operation == SyncOperation::Push) {
            return None;
        }
        if function.membership.is_some() {
            return Some(Violations { answers: true, ..Violations::ALL });
        }
        let mut writes: BTreeSet<Write> = BTreeSet::new();
        let mut answers = false;
        let (mut seen, mut open) = (BTreeSet::new(), vec![at]);
        while let Some(next) = open.pop() {
            if seen.insert(next) {
                writes.extend(self.functions[next].iter().copied());
                open.extend(self.calls[next].iter().copied());
                let function = &self.model.functions[next];
                answers |= handles(&function.body.text);
                // What a patch holds is an argument, and what is wrong with it is said of that.
                answers |= function.crud.is_some_and(|call| call.operation == CrudOperation::Update);
            }
        }
        let mut fired = BTreeSet::new();
        let mut written: Vec<TableId> = writes.iter().filter_map(|(table, _)| *table).collect();
        while let Some(table) = written.pop() {
            if fired.insert(table) {
                answers |= self.handling.contains(&table);
                let more = self.triggers.get(&table).into_iter().flatten();
                written.extend(more.clone().filter_map(|(table, _)| *table));
                writes.extend(more.copied());
            }
        }
        if function.volatility != Volatility::Volatile {
            return Some(Violations { answers, ..Violations::default() });
        }
        let found = writes
            .into_iter()
            .map(|(table, access)| Violations::of_write(self.model, table, access))
            .fold(Violations::default(), Violations::and);
        Some(Violations { answers, ..found })
    }
}

/// What `@crud` writes; its bodies are made later.
fn written_by(model: &Model, table: TableId, operation: CrudOperation) -> &'static [Access] {
    match operation {
        CrudOperation::Get | CrudOperation::List => &[],
        CrudOperation::Create => &[Access::Insert],
        CrudOperation::Update => &[Access::Update],
        CrudOperation::Delete if model.table(table).deleted_at().is_some() => &[Access::Update],
        CrudOperation::Delete => &[Access::Delete],
        CrudOperation::Upsert => &[Access::Insert, Access::Update],
    }
}

/// Does a body catch errors? `exception when`; a comment that says so changes nothing but how much a test asks.
fn handles(body: &str) -> bool {
    let mut after_exception = false;
    body.split_ascii_whitespace().any(|word| {
        let before = std::mem::replace(&mut after_exception, word.eq_ignore_ascii_case("exception"));
        before && word.eq_ignore_ascii_case("when")
    })
}

fn references(fragment: &Fragment) -> &[Reference] {
    match &fragment.parsed {
        Parsed::Expr(parsed) => &parsed.references,
        Parsed::Query(parsed) => &parsed.references,
        Parsed::Block(parsed) => &parsed.references,
    }
}
