//! Private functions that are asked with a client's own rights.

use diagnostics::Span;
use sql::reference::ReferenceKind;

use crate::resolve::TENANTS_WITH;
use crate::{Access, Fragment, Function, FunctionId, Mode, Model, Owner, Parsed, Rule};

impl Model {
    /// Does a client's role need the right to execute this private function? Where clients have tables, their statements ask
    /// the policies with their own rights, and a body of mode INVOKER has no other.
    #[must_use]
    pub fn is_asked_by(&self, role: &str, function: &Function) -> bool {
        if self.database.access == Access::Rpc || !function.private {
            return false;
        }
        let is_it =
            |id: FunctionId| self.functions.get(id.index()).is_some_and(|it| it.span == function.span);
        let policies =
            || self.tables.iter().flat_map(|table| &table.policies).filter(|policy| policy.speaks_to(role));
        let mut rules = policies().flat_map(|policy| &policy.rules);
        rules.any(|rule| matches!(rule, Rule::In(_, set) if is_it(*set)))
            || self.fragments.iter().filter(|fragment| self.calls(fragment, function)).any(|fragment| {
                match fragment.owner {
                    Owner::Table(_) => policies().any(|policy| within(policy.span, fragment.text.span)),
                    Owner::Function(id) => {
                        role != "anon"
                            && self.functions.get(id.index()).is_some_and(|of| of.mode == Mode::Invoker)
                    }
                    // A view reads with the rights of whoever asks.
                    Owner::View(id) => {
                        role != "anon" && self.composites.get(id.index()).is_some_and(|of| !of.is_stored())
                    }
                    Owner::Scalar(_) => false,
                }
            })
    }

    /// Does SQL of the schema, or a rule, ask for the tenants in which the caller has a permission?
    #[must_use]
    pub fn asks_for_permissions(&self) -> bool {
        let mut rules = self.tables.iter().flat_map(|table| &table.policies).flat_map(|policy| &policy.rules);
        rules.any(|rule| matches!(rule, Rule::Permission(_)))
            || self.fragments.iter().any(|fragment| self.names(fragment, TENANTS_WITH))
    }

    fn calls(&self, fragment: &Fragment, function: &Function) -> bool {
        self.names(fragment, function.name.as_str())
    }

    /// Does SQL of the schema call a function of the private schema by this name?
    fn names(&self, fragment: &Fragment, function: &str) -> bool {
        let references = match &fragment.parsed {
            Parsed::Expr(parsed) => &parsed.references,
            Parsed::Query(parsed) => &parsed.references,
            Parsed::Block(parsed) => &parsed.references,
        };
        references.iter().any(|reference| match &reference.kind {
            ReferenceKind::Function { schema: Some(schema), name, .. } => {
                schema.text == self.database.private_schema.as_str() && name.text == function
            }
            _ => false,
        })
    }
}

fn within(outer: Span, inner: Span) -> bool {
    outer.file == inner.file && outer.start <= inner.start && inner.end <= outer.end
}
