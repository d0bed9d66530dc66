//! Changes for the worse, with what the evaluator of the isolation check says of each.

use std::collections::BTreeMap;
use std::fmt;

use access::isolation::{Comparison, Difference, Relation, difference};
use access::{Clause, Membership};
use catalog::{Catalog, GrantObject, Privilege};
use diagnostics::Span;
use model::{Command, Model, PolicyKind, Type};
use rayon::prelude::*;
use seoc_postgres::{Edit, MutantKind};
use sql::{Ident, QualifiedName};

use crate::surface::relation;

/// A change for the worse that some test should notice.
#[derive(Debug, Clone)]
pub struct Mutant {
    /// What it weakens.
    pub kind: MutantKind,
    /// `policy doc_update on app.doc`
    pub object: String,
    /// What happened to it: `is dropped`.
    pub change: String,
    /// Where in the SDL the object comes from.
    pub origin: Option<Span>,
    /// The table or function it belongs to, with schema, as tests spell it, and what else they ask that looks at it.
    pub of: Vec<String>,
    /// Its own name, its column, its error: what the likeliest test says.
    pub own: String,
    /// The change in SQL, for whoever may do anything.
    pub sql: String,
    /// The first thing that is answered differently; none when nothing is, so that no test could notice.
    pub difference: Option<String>,
}

/// A template that cannot spell a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateError(String);

impl std::error::Error for TemplateError {}

impl fmt::Display for TemplateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a template failed: {}", self.0)
    }
}

/// Every mutant.
pub(crate) fn mutants(model: &Model, catalog: &Catalog) -> Result<Vec<Mutant>, TemplateError> {
    let judge = Judge::new(model, catalog);
    let made = seoc_postgres::mutants(model, catalog);
    made.into_par_iter()
        .map(|mutant| {
            let sql = mutant.sql().map_err(|error| TemplateError(error.to_string()))?;
            let difference = judge.difference(&mutant);
            let seoc_postgres::Mutant { kind, object, change, origin, of, own, edits: _ } = mutant;
            Ok(Mutant { kind, object, change, origin, of, own, sql, difference })
        })
        .collect()
}

/// Compares catalogs with and without a change.
struct Judge<'a> {
    model: &'a Model,
    catalog: &'a Catalog,
    roles: Vec<String>,
    trusted: Vec<Ident>,
    /// The roles that rules bind.
    bound: Vec<Ident>,
    /// The table of the people, where each belongs to one tenant.
    people: Option<QualifiedName>,
    /// Per table: the part of the catalog that says what protects it.
    parts: BTreeMap<&'a QualifiedName, Catalog>,
}

impl<'a> Judge<'a> {
    fn new(model: &'a Model, catalog: &'a Catalog) -> Self {
        let parts = catalog.tables.iter().map(|table| (&table.name, part(catalog, &table.name))).collect();
        Self {
            model,
            catalog,
            roles: model.roles.iter().map(|role| role.name.clone()).collect(),
            trusted: catalog.roles.iter().filter(|it| it.bypass_rls).map(|role| role.name.clone()).collect(),
            bound: seoc_postgres::bound_roles(model),
            people: people_of_tenant(model),
            parts,
        }
    }

    /// What differs. Whatever is not known to be the same, does.
    fn difference(&self, mutant: &seoc_postgres::Mutant) -> Option<String> {
        let relations: Option<Vec<&QualifiedName>> = mutant.edits.iter().map(Edit::relation).collect();
        if let Some([first, others @ ..]) = relations.as_deref()
            && others.iter().all(|other| other == first)
        {
            return self.relation_differs(first, mutant);
        }
        match mutant.edits.as_slice() {
            [Edit::Execute(function, role)] => self.gains_by_executing(&function.name, role),
            _ => Some(format!("{} {}", mutant.object, mutant.change)),
        }
    }

    fn relation_differs(&self, name: &QualifiedName, mutant: &seoc_postgres::Mutant) -> Option<String> {
        let unknown = || Some(format!("{} is not in the catalog", name));
        let Some(before) = self.parts.get(name) else { return unknown() };
        let mut after = before.clone();
        mutant.apply(&mut after);
        let of = |catalog: &Catalog| {
            let table = catalog.tables.first()?;
            let mut made = relation(self.model, catalog, table);
            // Who may not use the schema cannot name what is in it.
            let schema = name.schema.as_ref();
            made.grants.retain(|grant| schema.is_none_or(|schema| self.may_use(schema, &grant.role)));
            made.emptied_by.retain(|role| schema.is_none_or(|schema| self.may_use(schema, role)));
            Some(made)
        };
        let (Some(before), Some(after)) = (of(before), of(&after)) else { return unknown() };
        let asked = Comparison {
            roles: &self.roles,
            people: belonging(self.model),
            trusted: &self.trusted,
            people_of_tenant: self.people.as_ref(),
            helpers: &self.catalog.private_schema,
        };
        let as_it_is = difference(&before, &after, &asked).map(|Difference(words)| words);
        as_it_is.or_else(|| {
            let beside = |relation| careless(relation, &self.bound);
            let beside = difference(&beside(before), &beside(after), &asked)?;
            Some(format!("beside a rule that opens everything, {}", beside.0))
        })
    }

    fn may_use(&self, schema: &Ident, role: &Ident) -> bool {
        role.as_str() == "public"
            || self.catalog.grants.iter().any(|grant| {
                grant.role == *role
                    && matches!(&grant.object, GrantObject::Schema(name) if name == schema)
                    && grant.privileges.contains(&Privilege::Usage)
            })
    }

    /// Who may newly execute a function gains nothing as long as he may not use its schema and meets no policy that asks it.
    fn gains_by_executing(&self, function: &QualifiedName, role: &Ident) -> Option<String> {
        let roles: Vec<&Ident> = if role.as_str() == "public" {
            self.catalog.roles.iter().map(|role| &role.name).collect()
        } else {
            vec![role]
        };
        let held = self.catalog.functions.iter().find(|it| it.name == *function);
        let gains = |role: &&&Ident| held.is_none_or(|held| !held.execute.contains(role));
        let meets = |role: &&Ident| {
            let schema = function.schema.as_ref();
            schema.is_none_or(|schema| self.may_use(schema, role)) || self.touches_what_asks(function, role)
        };
        let who = roles.iter().filter(gains).find(|role| meets(role))?;
        Some(format!("{who} may execute {function}"))
    }

    fn touches_what_asks(&self, function: &QualifiedName, role: &Ident) -> bool {
        let called = format!("{function}(");
        let asks = |policy: &catalog::Policy| {
            let mut conditions = policy.using.iter().chain(&policy.check);
            conditions.any(|condition| condition.expr().as_str().contains(&called))
        };
        let asked = self.catalog.policies.iter().filter(|policy| asks(policy)).map(|policy| &policy.table);
        let asked: Vec<&QualifiedName> = asked.collect();
        self.catalog.grants.iter().any(|grant| {
            grant.role == *role && matches!(&grant.object, GrantObject::Table(name) if asked.contains(&name))
        })
    }
}

/// The relation with one more permissive rule, which opens every row for every command. What closes rows is there for the day
/// somebody adds such a rule, so a change that lets it through is one, even where the rules of today keep the same rows closed.
fn careless(mut relation: Relation, roles: &[Ident]) -> Relation {
    let always = || Some(access::Rule::Atom(access::Atom::Always(true)));
    let clause = Clause {
        name: "careless".to_owned(),
        kind: PolicyKind::Permissive,
        commands: vec![Command::Select, Command::Insert, Command::Update, Command::Delete],
        using: always(),
        check: always(),
        span: None,
    };
    relation.policies.push((roles.to_vec(), clause));
    relation
}

fn people_of_tenant(model: &Model) -> Option<QualifiedName> {
    let principal = model.principal.as_ref().filter(|_| model.membership.is_none())?;
    let table = model.table(principal.table);
    let by_key = table.key.first() == Some(&principal.id);
    let of_tenant = matches!(table.tenancy, model::Tenancy::By(_));
    (of_tenant && by_key).then(|| model.database.schema.qualify(&table.name))
}

/// How people belong to tenants.
fn belonging(model: &Model) -> Membership {
    let role = match (&model.membership, &model.principal) {
        (Some(membership), _) => model.table(membership.table).field(membership.role).column(),
        (None, Some(principal)) => {
            principal.role.and_then(|role| model.table(principal.table).field(role).column())
        }
        (None, None) => None,
    };
    Membership {
        several_tenants: model.membership.is_some(),
        // A role may be missing, or be one that the roles of the schema leave out.
        without_role: role.is_none_or(|column| column.nullable || !holds_roles_alone(model, column)),
    }
}

/// Is every value of the column one of the roles?
fn holds_roles_alone(model: &Model, column: &model::Column) -> bool {
    let Type::Enum(id) = column.ty else { return false };
    let declared = model.enums.get(id.index());
    declared.is_some_and(|declared| {
        declared.values.iter().all(|value| model.roles.iter().any(|role| role.name == value.stored))
    })
}

/// The catalog as far as it says who may do what with one table.
fn part(catalog: &Catalog, name: &QualifiedName) -> Catalog {
    let Catalog {
        schema,
        private_schema,
        schemas: _,
        extensions: _,
        roles,
        domains: _,
        enums: _,
        composites: _,
        tables,
        views: _,
        indexes,
        functions: _,
        triggers,
        policies,
        grants,
        publications: _,
        jobs: _,
        seeds: _,
    } = catalog;
    let own = |object: &GrantObject| matches!(object, GrantObject::Table(table) if table == name);
    Catalog {
        schema: schema.clone(),
        private_schema: private_schema.clone(),
        schemas: Vec::new(),
        extensions: Vec::new(),
        roles: roles.clone(),
        domains: Vec::new(),
        enums: Vec::new(),
        composites: Vec::new(),
        views: Vec::new(),
        tables: tables.iter().filter(|table| table.name == *name).cloned().collect(),
        indexes: indexes.iter().filter(|index| index.table == *name).cloned().collect(),
        functions: Vec::new(),
        triggers: triggers.iter().filter(|trigger| trigger.table == *name).cloned().collect(),
        policies: policies.iter().filter(|policy| policy.table == *name).cloned().collect(),
        grants: grants.iter().filter(|grant| own(&grant.object)).cloned().collect(),
        publications: Vec::new(),
        jobs: Vec::new(),
        seeds: Vec::new(),
    }
}
