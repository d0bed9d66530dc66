//! Policies: gone, open to everybody, opening instead of closing, without a check, without one of their conditions.

use access::isolation::Shape;
use access::{Atom, Rule};
use catalog::{Catalog, Condition, Policy};
use sql::{Expr, Ident, expr, ident};

use super::{Edit, Mutant, MutantKind};
use crate::lower::Scope;

pub(super) fn mutants(scope: &Scope<'_>, catalog: &Catalog, made: &mut Vec<Mutant>) {
    for policy in &catalog.policies {
        let mut add = |change: String, becomes: Option<Policy>| {
            let edit = Edit::Policy(Box::new(policy.clone()), becomes.map(Box::new));
            made.push(super::of(
                MutantKind::Policy,
                format!("policy {} on {}", policy.name, policy.table),
                change,
                &policy.origin,
                (policy.table.to_string(), policy.name.as_str()),
                edit,
            ));
        };
        add("is dropped".to_owned(), None);
        if !policy.permissive {
            let becomes = Policy { permissive: true, ..policy.clone() };
            add("is permissive instead of restrictive".to_owned(), Some(becomes));
        }
        if !policy.roles.contains(&ident!("public")) {
            let becomes = Policy { roles: vec![ident!("public")], ..policy.clone() };
            add("has lost TO".to_owned(), Some(becomes));
        }
        let weaken = Weaken::new(scope, catalog, policy);
        for (clause, condition) in [("USING", &policy.using), ("WITH CHECK", &policy.check)] {
            let Some(condition) = condition else { continue };
            for (change, becomes) in weaken.whole(condition) {
                let becomes = match clause {
                    "USING" => Policy { using: Some(becomes), ..policy.clone() },
                    _ => Policy { check: Some(becomes), ..policy.clone() },
                };
                add(format!("{change} in {clause}"), Some(becomes));
            }
        }
        if policy.check.is_some() && policy.check != policy.using {
            let lost = match &policy.using {
                // What finds the old row is then asked of the new one, too.
                Some(_) => Policy { check: None, ..policy.clone() },
                // INSERT has no other clause; without one nothing is asked.
                None => Policy { check: Some(expr!("true").into()), ..policy.clone() },
            };
            add("has lost WITH CHECK".to_owned(), Some(lost));
        }
    }
}

/// Weakens the conditions of one policy.
struct Weaken<'a> {
    scope: &'a Scope<'a>,
    table: &'a Ident,
    /// The column that holds a row's tenant.
    tenant: Option<Ident>,
    helpers: &'a Ident,
}

impl<'a> Weaken<'a> {
    fn new(scope: &'a Scope<'a>, catalog: &'a Catalog, policy: &'a Policy) -> Self {
        let held = catalog.tables.iter().find(|table| table.name == policy.table);
        let of = held.and_then(|table| table.archive_of.as_ref()).unwrap_or(&policy.table);
        let declared = scope.model.tables.iter().find(|table| scope.public(&table.name) == *of);
        let tenant = declared.and_then(|table| scope.tenant_column(table)).map(|column| column.name.clone());
        Self { scope, table: &policy.table.name, tenant, helpers: &catalog.private_schema }
    }

    /// Every weaker condition that is one step away.
    fn whole(&self, condition: &Condition) -> Vec<(String, Condition)> {
        let mut found = Vec::new();
        self.within(condition, &mut |change, becomes| found.push((change, becomes)));
        found
    }

    fn within(&self, condition: &Condition, found: &mut dyn FnMut(String, Condition)) {
        match condition {
            Condition::Atom(expr) => {
                if *expr != expr!("true") {
                    found(format!("has lost `{}`", access::words(expr.as_str())), expr!("true").into());
                }
                if let Some(weaker) = self.membership_instead(expr) {
                    found(format!("asks for no role in `{}`", access::words(expr.as_str())), weaker.into());
                }
            }
            Condition::All(parts) => {
                if parts.len() > 1 {
                    found("joins with OR what AND joined".to_owned(), Condition::any(parts.iter().cloned()));
                }
                self.each(parts, Condition::all, found);
            }
            // A way less closes rows and opens none: that is no loss of protection.
            Condition::Any(parts) => self.each(parts, Condition::any, found),
        }
    }

    fn each(
        &self,
        parts: &[Condition],
        joined: fn(Vec<Condition>) -> Condition,
        found: &mut dyn FnMut(String, Condition),
    ) {
        for (at, part) in parts.iter().enumerate() {
            self.within(part, &mut |change, becomes| {
                let mut parts = parts.to_vec();
                parts[at] = becomes;
                found(change, joined(parts));
            });
        }
    }

    /// For a role in the row's tenant: mere membership. For a role anywhere: membership anywhere.
    fn membership_instead(&self, condition: &Expr) -> Option<Expr> {
        let shape = Shape { table: self.table, tenant: self.tenant.as_ref(), helpers: self.helpers };
        match shape.rule(condition) {
            Rule::Atom(Atom::RoleHere(_)) => {
                let tenant = self.tenant.as_ref()?;
                Some(expr!("{}.{} = any (array(select {}()))", self.table, tenant, self.scope.tenants()))
            }
            // Without tenants everybody who is signed in is in.
            Rule::Atom(Atom::RoleAnywhere(_)) if self.scope.model.tenant_root().is_none() => {
                Some(expr!("(select {}() is not null)", self.scope.uid()))
            }
            Rule::Atom(Atom::RoleAnywhere(_)) => {
                Some(expr!("(select exists (select from {}()))", self.scope.tenants()))
            }
            _ => None,
        }
    }
}
