//! What every lowering pass knows: the model, and the names of the things passes share.

use std::sync::OnceLock;

use catalog::{Catalog, Origin};
use diagnostics::Span;
use model::{Access, Column, CompositeId, Field, FieldId, Function, Model, Table, TableId, Tenancy};
use sql::{Expr, Ident, Literal, Locals, QualifiedName, Sql, expr, ident, stmt};

use super::violation::{AllViolations, Violations};

/// The model with the names that several passes need.
pub(crate) struct Scope<'a> {
    pub(crate) model: &'a Model,
    /// `seo_api`: owns the functions of mode ROWS; bound by all policies.
    pub(crate) api_role: Ident,
    /// `seo_tenant`: owns the functions of mode TENANT; bound by the tenant floor alone.
    pub(crate) tenant_role: Ident,
    readers: OnceLock<Vec<Ident>>,
    violations: OnceLock<AllViolations>,
    locals: OnceLock<Locals>,
}

impl<'a> Scope<'a> {
    pub(crate) fn new(model: &'a Model) -> Self {
        let schema = &model.database.schema;
        Self {
            model,
            api_role: super::name::joined(&[schema.as_str(), "api"]),
            tenant_role: super::name::joined(&[schema.as_str(), "tenant"]),
            readers: OnceLock::new(),
            violations: OnceLock::new(),
            locals: OnceLock::new(),
        }
    }

    /// What made bodies call their variables: nothing that the schema calls a column, a table, a parameter or a part of one.
    pub(crate) fn locals(&self) -> &Locals {
        self.locals.get_or_init(|| {
            let model = self.model;
            let tables = model.tables.iter().map(|table| &table.name);
            let fields = model.tables.iter().flat_map(|table| &table.fields);
            let columns = fields.filter_map(|field| Some(&field.column()?.name));
            let parameters = model.functions.iter().flat_map(|function| &function.arguments);
            let parts = model.inputs.iter().flat_map(|input| &input.fields);
            let arguments = parameters.chain(parts).map(|argument| &argument.name);
            let results = model.composites.iter().flat_map(|composite| &composite.fields);
            let results = results.map(|field| &field.name);
            Locals::beside(tables.chain(columns).chain(arguments).chain(results).map(Ident::as_str))
        })
    }

    /// What the writes of a function may violate; none where no client calls it, or it writes nothing.
    pub(crate) fn violations(&self, function: &Function) -> Option<Violations> {
        self.violations.get_or_init(|| AllViolations::new(self.model)).of(function)
    }

    /// Who may ask the helpers: every role whose queries meet a policy.
    pub(crate) fn readers(&self) -> &[Ident] {
        self.readers.get_or_init(|| {
            let mut roles = self.request_roles();
            roles.push(self.tenant_role.clone());
            for role in self.model.tables.iter().flat_map(|table| self.roles_on(table)) {
                if !roles.contains(&role) {
                    roles.push(role);
                }
            }
            roles.sort_by_key(super::access::is_of_platform);
            roles
        })
    }

    pub(crate) fn empty_catalog(&self) -> Catalog {
        let database = &self.model.database;
        let comment = |text: String| Literal::text(&text).ok();
        Catalog {
            schema: database.schema.clone(),
            private_schema: database.private_schema.clone(),
            schemas: vec![
                catalog::Schema { name: database.schema.clone(), comment: None },
                catalog::Schema {
                    name: database.private_schema.clone(),
                    comment: comment(format!("Helpers behind schema {}; not for clients.", database.schema)),
                },
            ],
            extensions: Vec::new(),
            roles: [
                (ident!("anon"), false, false),
                (ident!("authenticated"), false, false),
                (ident!("service_role"), false, true),
                (self.api_role.clone(), true, false),
                (self.tenant_role.clone(), true, false),
            ]
            .into_iter()
            .chain(self.named_roles().into_iter().map(|role| (role, false, false)))
            .map(|(name, owns_functions, bypass_rls)| catalog::Role { name, owns_functions, bypass_rls })
            .collect(),
            domains: Vec::new(),
            enums: Vec::new(),
            composites: Vec::new(),
            tables: Vec::new(),
            views: Vec::new(),
            indexes: Vec::new(),
            functions: Vec::new(),
            triggers: Vec::new(),
            policies: Vec::new(),
            grants: Vec::new(),
            publications: Vec::new(),
            jobs: Vec::new(),
            seeds: Vec::new(),
        }
    }

    /// A name in the domain's schema.
    pub(crate) fn public(&self, name: &Ident) -> QualifiedName {
        self.model.database.schema.qualify(name)
    }

    /// A name in the private schema.
    pub(crate) fn private(&self, name: &Ident) -> QualifiedName {
        self.model.database.private_schema.qualify(name)
    }

    /// The table's full name.
    pub(crate) fn table_name(&self, id: TableId) -> QualifiedName {
        self.public(&self.model.table(id).name)
    }

    /// What a row of the table is to clients: its type without what never leaves the database.
    pub(crate) fn visible_row(&self, id: TableId) -> QualifiedName {
        self.model.visible_part(id).map_or_else(|| self.table_name(id), |part| self.public(&part.name))
    }

    /// The columns of the row `t`, as they are read for clients.
    pub(crate) fn visible_columns(&self, id: TableId) -> Sql {
        match self.model.visible_part(id) {
            Some(part) => Sql::join(part.fields.iter().map(|field| expr!("t.{}", field.name)), ", "),
            None => stmt!("t.*"),
        }
    }

    /// The type of a row that is no table's: a composite type, or a view, which stands in the private schema when it is stored.
    pub(crate) fn row_of(&self, id: CompositeId) -> QualifiedName {
        let composite = &self.model.composites[id.index()];
        if composite.is_stored() { self.private(&composite.name) } else { self.public(&composite.name) }
    }

    /// `seo_private.uid`: the caller's id, NULL when nobody is signed in.
    pub(crate) fn uid(&self) -> QualifiedName {
        self.private(&ident!("uid"))
    }

    /// `seo_private.tenants`: the caller's tenants.
    pub(crate) fn tenants(&self) -> QualifiedName {
        self.private(&ident!("tenants"))
    }

    /// `seo_private.tenants_as`: the tenants in which the caller has one of some roles.
    pub(crate) fn tenants_as(&self) -> QualifiedName {
        self.private(&ident!("tenants_as"))
    }

    /// `seo_private.my_reports`: everybody below the caller.
    pub(crate) fn my_reports(&self) -> QualifiedName {
        self.private(&ident!("my_reports"))
    }

    /// The caller as a value of the principal's key: what owner columns hold.
    pub(crate) fn me(&self) -> Expr {
        let by_key =
            self.model.principal.is_none_or(|p| self.model.table(p.table).key.first() == Some(&p.id));
        if by_key {
            expr!("(select {}())", self.uid())
        } else {
            expr!("(select {}())", self.private(&ident!("me")))
        }
    }

    /// The column that holds a row's tenant: `company_id`, or the root's own key.
    pub(crate) fn tenant_column(&self, table: &'a Table) -> Option<&'a Column> {
        match table.tenancy {
            Tenancy::Global => None,
            Tenancy::Root => table.key.first().and_then(|id| table.field(*id).column()),
            Tenancy::By(field) => table.field(field).column(),
        }
    }

    /// The roles that requests run as when they touch tables.
    pub(crate) fn request_roles(&self) -> Vec<Ident> {
        match self.model.database.access {
            Access::Rpc => vec![self.api_role.clone()],
            Access::Tables => vec![ident!("authenticated"), self.api_role.clone()],
        }
    }

    /// The one of them that signed-in users come as, or that their functions run as where users hold no privilege.
    pub(crate) fn request_role(&self) -> Ident {
        match self.model.database.access {
            Access::Rpc => self.api_role.clone(),
            Access::Tables => ident!("authenticated"),
        }
    }

    /// The roles a policy speaks to. Functions of mode ROWS run for signed-in users, so its role goes with theirs.
    pub(crate) fn roles_of(&self, policy: &model::Policy) -> Vec<Ident> {
        if policy.to.is_empty() {
            return self.request_roles();
        }
        let mut roles = Vec::new();
        for role in &policy.to {
            match role.as_str() {
                "public" => {
                    roles.push(ident!("anon"));
                    roles.extend(self.request_roles());
                }
                "authenticated" => roles.extend(self.request_roles()),
                _ => roles.push(role.clone()),
            }
        }
        let mut seen = std::collections::BTreeSet::new();
        roles.retain(|role| seen.insert(role.clone()));
        roles
    }

    /// The roles that statements on a table may run as: those of requests, then those its policies name.
    pub(crate) fn roles_on(&self, table: &Table) -> Vec<Ident> {
        let mut roles = self.request_roles();
        for role in table.policies.iter().flat_map(|policy| self.roles_of(policy)) {
            if !roles.contains(&role) {
                roles.push(role);
            }
        }
        roles
    }

    /// The table as a role meets it: with the policies that speak to it.
    pub(crate) fn table_for(&self, table: &Table, role: &Ident) -> Table {
        let mut table = table.clone();
        table.policies.retain(|policy| self.roles_of(policy).contains(role));
        table
    }

    /// Roles that policies name and nobody else does.
    pub(crate) fn named_roles(&self) -> Vec<Ident> {
        let known = ["anon", "authenticated", "service_role"];
        let mut named: Vec<Ident> = self.model.tables.iter().flat_map(|table| self.roles_on(table)).collect();
        named.retain(|role| *role != self.api_role && !known.contains(&role.as_str()));
        named.sort();
        named.dedup();
        named
    }

    /// The first key column's name; every table has a key.
    pub(crate) fn key_columns(&self, table: &'a Table) -> Vec<Ident> {
        table
            .key
            .iter()
            .filter_map(|id| table.field(*id).column())
            .map(|column| column.name.clone())
            .collect()
    }

    /// The origin of something declared on a type.
    pub(crate) fn origin_table(&self, table: &Table) -> Origin {
        Origin { element: table.graphql.clone(), span: Some(table.span) }
    }

    /// The origin of something declared on a type at a certain place.
    pub(crate) fn origin_at(&self, table: &Table, span: Span) -> Origin {
        Origin { element: table.graphql.clone(), span: Some(span) }
    }

    /// The origin of something declared on a field.
    pub(crate) fn origin_field(&self, table: &Table, field: &Field) -> Origin {
        Origin { element: format!("{}.{}", table.graphql, field.graphql), span: Some(field.span) }
    }
}

/// The compiler's own infrastructure.
pub(crate) fn infrastructure() -> Origin {
    Origin { element: "seoc".to_owned(), span: None }
}

/// A text constant. No text of a schema holds NUL, the one character that none can hold.
pub(crate) fn text(text: &str) -> Literal {
    Literal::text(text).unwrap_or_else(|_| Literal::null())
}

/// A comment from a description.
pub(crate) fn comment(description: Option<&String>) -> Option<Literal> {
    description.and_then(|text| Literal::text(text).ok())
}

/// Column names of fields.
pub(crate) fn columns_of(table: &Table, fields: &[FieldId]) -> Vec<Ident> {
    fields.iter().filter_map(|id| table.field(*id).column()).map(|column| column.name.clone()).collect()
}

/// A user's body without the space around it. Its comments stay; what follows one on the last line begins a new one.
pub(crate) fn trimmed(text: &str) -> String {
    let text = text.trim().trim_end_matches(';');
    let ends_in_comment = text.lines().last().is_some_and(|line| line.contains("--"));
    if ends_in_comment { format!("{text}\n") } else { text.to_owned() }
}
