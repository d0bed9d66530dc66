//! The names of the schema as SQL sees them.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    Composite, CompositeId, Field, Function, FunctionId, Model, RetentionAction, Table, TableId, View,
};

/// Helpers that lowering puts into the private schema, with the number of their arguments.
const HELPERS: &[(&str, usize)] = &[
    ("uid", 0),
    ("me", 0),
    ("tenants", 0),
    ("tenants_as", 1),
    ("my_reports", 0),
    ("request_header", 1),
    ("request_ip", 0),
];

/// Everything a fragment may name.
pub(crate) struct Known<'a> {
    pub(crate) model: &'a Model,
    /// The schema's name, as SQL spells it.
    pub(crate) schema: &'a str,
    /// The private schema's name.
    pub(crate) private: &'a str,
    tables: BTreeMap<&'a str, TableId>,
    private_tables: BTreeSet<String>,
    /// Views, by schema and name.
    views: BTreeMap<(&'a str, &'a str), CompositeId>,
    public_functions: BTreeMap<&'a str, FunctionId>,
    private_functions: BTreeMap<&'a str, FunctionId>,
    helpers: BTreeMap<String, (usize, usize)>,
    types: BTreeSet<&'a str>,
}

impl<'a> Known<'a> {
    pub(crate) fn new(model: &'a Model) -> Self {
        let mut tables: BTreeMap<&str, TableId> = BTreeMap::new();
        let mut private_tables = BTreeSet::from(["seoc_state".to_owned()]);
        let mut helpers: BTreeMap<String, (usize, usize)> =
            HELPERS.iter().map(|(name, arguments)| ((*name).to_owned(), (*arguments, *arguments))).collect();
        for (id, table) in model.tables() {
            let name = table.name.as_str();
            tables.insert(name, id);
            if let Some(RetentionAction::Archive { table: archive, .. }) =
                table.retention.as_ref().map(|r| &r.action)
            {
                tables.insert(archive.as_str(), id);
            }
            if table.hierarchy.is_some() {
                private_tables.insert(format!("{name}_closure"));
            }
            if table.is_masked() {
                helpers.insert(format!("masked_{name}"), (1, 1));
                if let Some(part) = model.visible_part(id) {
                    helpers.insert(format!("masked_{}", part.name), (1, 1));
                }
            }
            for (_, column, _) in table.encrypted().filter(|(_, _, encrypted)| encrypted.lookup) {
                helpers.insert(format!("{name}_keys_by_{}", column.name.as_str()), (1, 1));
            }
            for (_, _, vector) in table.vectors() {
                helpers.insert(vector.metric.helper().to_owned(), (2, 2));
            }
            for verb in ["maintain", "retain"] {
                helpers.insert(format!("{verb}_{name}"), (0, 1));
            }
        }
        let schema = model.database.schema.as_str();
        let private = model.database.private_schema.as_str();
        let mut views = BTreeMap::new();
        for (id, composite, _) in model.views() {
            let (home, name) =
                (if composite.is_stored() { private } else { schema }, composite.name.as_str());
            views.insert((home, name), id);
            if composite.is_stored() {
                private_tables.insert("refreshed_view".to_owned());
                for verb in ["refresh", "staleness_of"] {
                    helpers.insert(format!("{verb}_{name}"), (0, 1));
                }
            }
        }
        if model.membership.is_some() {
            helpers.insert("called_for".to_owned(), (0, 0));
        }
        if let Some(membership) = model.membership.as_ref().filter(|membership| membership.invite) {
            private_tables.insert(format!("{}_invitation", model.table(membership.table).name.as_str()));
        }
        let functions = |private: bool| {
            let chosen =
                model.functions.iter().enumerate().filter(move |(_, function)| function.private == private);
            chosen.map(|(i, function)| (function.name.as_str(), FunctionId(i as u32))).collect()
        };
        let inside = model.composites.iter().enumerate();
        let inside = inside.filter(|(i, _)| !model.is_outside(CompositeId(*i as u32)));
        let types = model
            .enums
            .iter()
            .map(|e| e.name.as_str())
            .chain(model.scalars.iter().map(|s| s.name.as_str()))
            .chain(inside.map(|(_, composite)| composite.name.as_str()))
            .chain(tables.keys().copied())
            .collect();
        Self {
            model,
            schema,
            private,
            private_tables,
            views,
            public_functions: functions(false),
            private_functions: functions(true),
            helpers,
            types,
            tables,
        }
    }

    /// A table of the schema.
    pub(crate) fn table(&self, name: &str) -> Option<&'a Table> {
        self.table_id(name).map(|id| self.model.table(id))
    }

    /// A table's id, by its own name or its archive's.
    pub(crate) fn table_id(&self, name: &str) -> Option<TableId> {
        self.tables.get(name).copied()
    }

    /// The names of all tables and views of the schema.
    pub(crate) fn table_names(&self) -> impl Iterator<Item = &str> {
        let views = self.views.keys().filter(|(home, _)| *home == self.schema).map(|(_, name)| *name);
        self.tables.keys().copied().chain(views)
    }

    /// A view by its schema and name.
    pub(crate) fn view(&self, schema: &str, name: &str) -> Option<(&'a Composite, &'a View)> {
        let composite = &self.model.composites[self.views.get(&(schema, name))?.index()];
        Some((composite, composite.view.as_ref()?))
    }

    /// Its id.
    pub(crate) fn view_id(&self, schema: &str, name: &str) -> Option<CompositeId> {
        self.views.get(&(schema, name)).copied()
    }

    /// The columns of a table or a view, where it is one of the schema's.
    pub(crate) fn columns(&self, schema: &str, name: &str) -> Option<Vec<&'a str>> {
        if let Some((composite, _)) = self.view(schema, name) {
            return Some(composite.fields.iter().map(|field| field.name.as_str()).collect());
        }
        let table = self.table(name).filter(|_| schema == self.schema)?;
        Some(columns(table).collect())
    }

    /// Is there such a table in the private schema?
    pub(crate) fn is_private_table(&self, name: &str) -> bool {
        self.private_tables.contains(name)
    }

    /// A function of the schema, by its schema.
    pub(crate) fn function(&self, schema: &str, name: &str) -> Option<&'a Function> {
        self.function_id(schema, name).map(|id| &self.model.functions[id.index()])
    }

    /// Its id.
    pub(crate) fn function_id(&self, schema: &str, name: &str) -> Option<FunctionId> {
        if schema == self.private {
            self.private_functions.get(name).copied()
        } else if schema == self.schema {
            self.public_functions.get(name).copied()
        } else {
            None
        }
    }

    /// How few and how many arguments a function takes; none when there is no such function.
    pub(crate) fn arity(&self, schema: &str, name: &str) -> Option<(usize, usize)> {
        if let Some(function) = self.function(schema, name) {
            let required = function.arguments.iter().filter(|a| !a.nullable && a.default.is_none()).count();
            return Some((required, function.arguments.len()));
        }
        if schema == self.private { self.helpers.get(name).copied() } else { None }
    }

    /// The names of the functions in one of the two schemas.
    pub(crate) fn function_names(&self, schema: &str) -> Vec<&str> {
        if schema == self.private {
            self.private_functions.keys().copied().chain(self.helpers.keys().map(String::as_str)).collect()
        } else {
            self.public_functions.keys().copied().collect()
        }
    }

    /// Where an unqualified function of the schema lives.
    pub(crate) fn home_of_function(&self, name: &str) -> Option<&'a str> {
        if self.private_functions.contains_key(name) {
            Some(self.private)
        } else if self.public_functions.contains_key(name) {
            Some(self.schema)
        } else {
            None
        }
    }

    /// Is there such a type in the schema?
    pub(crate) fn is_type(&self, name: &str) -> bool {
        self.types.contains(name)
    }

    /// The names of all types.
    pub(crate) fn type_names(&self) -> impl Iterator<Item = &str> {
        self.types.iter().copied()
    }
}

/// The columns of a table by their SQL names.
pub(crate) fn columns(table: &Table) -> impl Iterator<Item = &str> {
    table.fields.iter().filter_map(Field::column).map(|column| column.name.as_str())
}
