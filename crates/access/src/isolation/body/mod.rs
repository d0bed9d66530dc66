//! Bodies of functions: which tables they touch, and whether each row they touch is held to a tenant.
//!
//! Nothing is guessed. A table in a FROM list is held to a tenant when conditions that must hold (operands of AND in WHERE and
//! in the ON of inner joins; in the ON of a LEFT JOIN for the joined side alone) make its tenant column equal to something
//! whose tenant is known, or its key equal to the caller's own. What cannot be followed is simply not known.

mod fact;
mod from;
mod insert;
mod level;
mod program;
mod query;
mod term;
mod token;

use std::collections::BTreeMap;
use std::ops::Range;

use model::{FunctionId, TableId};
use sql::reference::Access;

pub(crate) use fact::{Anchor, Fact};

pub(crate) use token::{Node, begins_query, conjuncts, read, split};

use super::World;
use level::{Derived, Level};

/// A table that a body touches.
#[derive(Debug, Clone)]
pub(crate) struct Touch {
    /// Which.
    pub(crate) table: TableId,
    /// How.
    pub(crate) access: Access,
    /// Where its name stands.
    pub(crate) at: Range<usize>,
    /// The tenant that its rows are held to; none when that cannot be seen.
    pub(crate) anchor: Option<Anchor>,
}

/// A call of a private function of the schema.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    /// Which.
    pub(crate) function: FunctionId,
    /// What is known of each argument.
    pub(crate) arguments: Vec<Vec<Fact>>,
}

/// What a body does.
#[derive(Debug, Clone, Default)]
pub(crate) struct Deeds {
    /// The tables it touches.
    pub(crate) touches: Vec<Touch>,
    /// The private functions it calls.
    pub(crate) calls: Vec<Call>,
    /// What is known of the first column of what it gives back.
    pub(crate) result: Vec<Fact>,
    /// Parameters that name a row of the caller's tenants whenever the body finds one.
    pub(crate) vouched: Vec<String>,
    /// A place that cannot be read.
    pub(crate) unreadable: Option<Range<usize>>,
}

/// A variable of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Variable {
    /// A row of a table, of which the tenant is known.
    Row(TableId, Anchor),
    /// A value.
    Value(Vec<Fact>),
}

/// A body being read.
pub(crate) struct Reader<'w> {
    world: &'w World<'w>,
    /// The function's own name, which qualifies its parameters.
    name: &'w str,
    parameters: &'w [String],
    /// Facts about the first column of private functions that were read before.
    results: &'w dyn Fn(FunctionId) -> Vec<Fact>,
    /// Every table is held to the caller's tenants by its policies.
    bound: bool,
    variables: BTreeMap<String, Variable>,
    assigned: BTreeMap<String, Vec<Option<Variable>>>,
    /// The variable of the loop whose query comes next.
    loop_variable: Option<String>,
    /// Is the body one question whether a row exists?
    vouching: bool,
    /// Is a LATERAL query being read for its columns and calls alone?
    first_reading: bool,
    levels: Vec<Level<'w>>,
    ctes: Vec<(String, Derived)>,
    deeds: Deeds,
}

/// What a body is read as.
pub(crate) struct Setting<'w> {
    /// The function's own name.
    pub(crate) name: &'w str,
    /// Its parameters.
    pub(crate) parameters: &'w [String],
    /// Do its policies hold it to the caller's tenants?
    pub(crate) bound: bool,
    /// `new` and `old`, behind a trigger.
    pub(crate) fired: Option<TableId>,
    /// Facts about the first column of private functions.
    pub(crate) results: &'w dyn Fn(FunctionId) -> Vec<Fact>,
}

/// Reads a body. `assignments` names what plpgsql assigns to, as often as it does.
pub(crate) fn follow<'w>(
    world: &'w World<'w>,
    setting: &Setting<'w>,
    nodes: &'w [Node<'w>],
    assignments: &[Vec<String>],
) -> Deeds {
    let mut variables = reader(world, setting).variables;
    // A variable is what every assignment makes it; what is not known yet is taken as unknown, so that each round only adds.
    for _ in 0..4 {
        let mut reader = Reader { variables: variables.clone(), ..reader(world, setting) };
        reader.statements(nodes);
        let Reader { assigned, deeds, .. } = reader;
        let mut next = variables.clone();
        next.extend(assigned.into_iter().filter_map(|(name, values)| {
            let times = assignments.iter().filter(|path| path.first() == Some(&name)).count();
            (times == values.len()).then(|| Some((name, meet(values)?))).flatten()
        }));
        if next == variables {
            return deeds;
        }
        variables = next;
    }
    Deeds { unreadable: Some(0..0), ..Deeds::default() }
}

/// Reads an expression, such as the condition of a guard.
pub(crate) fn follow_expression<'w>(
    world: &'w World<'w>,
    setting: &Setting<'w>,
    nodes: &'w [Node<'w>],
) -> Deeds {
    let mut reader = reader(world, setting);
    reader.visit(nodes);
    reader.deeds
}

/// Does the condition hold only when the parameter names a row of the caller's tenants?
pub(crate) fn vouches<'w>(
    world: &'w World<'w>,
    setting: &Setting<'w>,
    nodes: &'w [Node<'w>],
    parameter: &str,
    vouched: &dyn Fn(FunctionId, usize) -> bool,
) -> bool {
    if nodes.iter().any(|node| node.is("case")) {
        return false;
    }
    if nodes.iter().any(|node| node.is("or")) {
        let ways = split(nodes, |node| node.is("or"));
        return ways.into_iter().all(|way| vouches(world, setting, way, parameter, vouched));
    }
    let named = |facts: &[Fact]| facts.contains(&Fact::Parameter(parameter.to_owned()));
    conjuncts(nodes).into_iter().any(|operand| match operand {
        [only] if only.inner().is_some_and(|inner| !begins_query(inner)) => {
            vouches(world, setting, only.inner().unwrap_or_default(), parameter, vouched)
        }
        // A call alone is what its body says; anything around it may turn the answer.
        [_, dot, _, Node::Group { open: '(', .. }] if dot.is_sign(".") => {
            let deeds = follow_expression(world, setting, operand);
            deeds.calls.first().is_some_and(|call| {
                call.arguments
                    .iter()
                    .enumerate()
                    .any(|(at, facts)| named(facts) && vouched(call.function, at))
            })
        }
        _ => {
            let Some(at) = operand.iter().position(|node| node.is_sign("=")) else { return false };
            let mut reader = reader(world, setting);
            let sides = [&operand[..at], &operand[at + 1..]]
                .map(|side| reader.side(side).map(|side| reader.facts(&side)).unwrap_or_default());
            let [left, right] = &sides;
            named(left) && right.contains(&Fact::Me) || named(right) && left.contains(&Fact::Me)
        }
    })
}

fn reader<'w>(world: &'w World<'w>, setting: &Setting<'w>) -> Reader<'w> {
    let Setting { name, parameters, bound, fired, results } = setting;
    let mut variables: BTreeMap<String, Variable> = BTreeMap::new();
    for row in ["new", "old"] {
        variables.extend(fired.map(|table| (row.to_owned(), Variable::Row(table, Anchor::Fired))));
    }
    Reader {
        world,
        name,
        parameters,
        results: *results,
        bound: *bound,
        variables,
        assigned: BTreeMap::new(),
        loop_variable: None,
        vouching: false,
        first_reading: false,
        levels: Vec::new(),
        ctes: Vec::new(),
        deeds: Deeds::default(),
    }
}

fn meet(values: Vec<Option<Variable>>) -> Option<Variable> {
    let mut values = values.into_iter();
    let first = values.next()??;
    values.try_fold(first, |known, value| match (known, value?) {
        (Variable::Row(table, anchor), Variable::Row(other, its)) if table == other && anchor == its => {
            Some(Variable::Row(table, anchor))
        }
        (Variable::Value(one), Variable::Value(other)) => Some(Variable::Value(fact::common(&one, &other))),
        _ => None,
    })
}
