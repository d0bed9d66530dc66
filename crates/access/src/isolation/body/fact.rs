//! What is known of a value in a body.

/// Whose tenant something belongs to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Anchor {
    /// A tenant of the caller.
    Caller,
    /// The tenant of the row that a trigger fires for.
    Fired,
    /// The tenant of the row that a parameter names, or the tenant that it names.
    Parameter(String),
}

/// What is known of a value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fact {
    /// It is the key of a tenant.
    Tenant(Anchor),
    /// It is the key of a row within a tenant.
    Row(Anchor),
    /// It is the caller's id.
    Me,
    /// It is somebody below the caller.
    Report,
    /// It is what a parameter holds.
    Parameter(String),
}

/// What holds of both.
pub(crate) fn common(one: &[Fact], other: &[Fact]) -> Vec<Fact> {
    one.iter().filter(|fact| other.contains(fact)).cloned().collect()
}

/// Adds what is new; says whether anything was.
pub(crate) fn add(into: &mut Vec<Fact>, facts: &[Fact]) -> bool {
    let before = into.len();
    for fact in facts {
        if !into.contains(fact) {
            into.push(fact.clone());
        }
    }
    into.len() > before
}
