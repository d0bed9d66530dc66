//! Private functions that are asked with a client's own rights.

use sql::reference::ReferenceKind;

use crate::{Access, Fragment, Function, FunctionId, Mode, Model, Owner, Parsed, Purpose, Rule};

impl Model {
    /// Does a client need the right to execute this private function? Where clients have tables, their statements ask the
    /// policies with their own rights, and a body of mode INVOKER has no other.
    #[must_use]
    pub fn is_asked_by_clients(&self, function: &Function) -> bool {
        if self.database.access == Access::Rpc || !function.private {
            return false;
        }
        let is_it =
            |id: FunctionId| self.functions.get(id.index()).is_some_and(|it| it.span == function.span);
        let mut rules = self.tables.iter().flat_map(|table| &table.policies).flat_map(|policy| &policy.rules);
        rules.any(|rule| matches!(rule, Rule::In(_, set) if is_it(*set)))
            || self
                .fragments
                .iter()
                .any(|fragment| self.runs_as_client(fragment) && self.calls(fragment, function))
    }

    fn runs_as_client(&self, fragment: &Fragment) -> bool {
        match fragment.owner {
            Owner::Table(_) => matches!(fragment.purpose, Purpose::PolicyUsing | Purpose::PolicyCheck),
            Owner::Function(id) => self.functions.get(id.index()).is_some_and(|of| of.mode == Mode::Invoker),
            Owner::Scalar(_) => false,
        }
    }

    fn calls(&self, fragment: &Fragment, function: &Function) -> bool {
        let references = match &fragment.parsed {
            Parsed::Expr(parsed) => &parsed.references,
            Parsed::Query(parsed) => &parsed.references,
            Parsed::Block(parsed) => &parsed.references,
        };
        references.iter().any(|reference| match &reference.kind {
            ReferenceKind::Function { schema: Some(schema), name, .. } => {
                schema.text == self.database.private_schema.as_str() && name.text == function.name.as_str()
            }
            _ => false,
        })
    }
}
