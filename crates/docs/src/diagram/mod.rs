//! A picture of tables and their relations, before anybody decides how it is drawn.

mod dbml;
mod dot;
mod json;
mod layout;
mod mermaid;
mod svg;
mod views;

use std::collections::{BTreeMap, BTreeSet};

use catalog::{Catalog, ConstraintKind};
use model::{FieldId, FieldRef, Model, TableId};
use serde::Serialize;

/// What of a domain is drawn.
#[derive(Debug, Clone, Default)]
pub struct View {
    /// Only this type (by its name in SDL), and what is near it.
    pub around: Option<String>,
    /// How many relations away from it things may be.
    pub distance: usize,
    /// Only the types of this module (`organisation` for `10_organisation.graphql`); what they point at elsewhere is drawn
    /// as a name alone.
    pub module: Option<String>,
    /// Also how each row leads to its tenant: complete, but in a picture a line from everything to one table.
    pub tenants: bool,
}

/// A name that is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unknown {
    /// No type of this name is a table.
    Type(String),
    /// No module of this name has a table.
    Module(String),
}

/// Tables and relations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Diagram {
    /// The domain.
    pub name: String,
    /// The Postgres schema.
    pub schema: String,
    /// The modules that have tables here, in order.
    pub modules: Vec<String>,
    /// The tables in order.
    pub tables: Vec<Table>,
    /// The relations, in order of the tables and columns that hold them.
    pub relations: Vec<Relation>,
}

/// A table of a diagram.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Table {
    /// The type's name in SDL.
    #[serde(rename = "type")]
    pub ty: String,
    /// The table's name.
    pub name: String,
    /// Its module.
    pub module: String,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Its columns in order; empty when it is drawn as a name alone.
    pub columns: Vec<Column>,
    /// Is it a view?
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub view: bool,
}

/// A column of a diagram.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// Its SQL type.
    #[serde(rename = "type")]
    pub ty: String,
    /// Part of the primary key?
    pub key: bool,
    /// Unique by itself?
    pub unique: bool,
    /// Without NOT NULL?
    pub nullable: bool,
    /// Points at another table?
    pub reference: bool,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// A relation of a diagram: many rows here belong to one there, or one where it is unique.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Relation {
    /// The table that holds the column.
    pub from: String,
    /// The column.
    pub column: String,
    /// The table it points at.
    pub to: String,
    /// The column there.
    pub to_column: String,
    /// The field in SDL.
    pub field: String,
    /// Must every row have one?
    pub required: bool,
    /// Has a row there at most one row here?
    pub unique: bool,
    /// Does a view read what it leads to? No column holds it then.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub reads: bool,
}

impl Diagram {
    /// Draws what the view asks for.
    ///
    /// # Errors
    /// When it names a type or a module that is not there.
    pub fn new(name: &str, model: &Model, catalog: &Catalog, view: &View) -> Result<Self, Unknown> {
        let View { around, distance, module, tenants } = view;
        let keys = || {
            keys(model).filter(|(at, _)| *tenants || model.table(at.table).tenant_field() != Some(at.field))
        };
        let mut whole: BTreeSet<TableId> = match around {
            None => model.tables().map(|(id, _)| id).collect(),
            Some(name) => {
                let start = model.tables().find(|(_, table)| table.graphql == *name).map(|(id, _)| id);
                near(keys(), start.ok_or_else(|| Unknown::Type(name.clone()))?, *distance)
            }
        };
        let mut shown = whole.clone();
        if let Some(module) = module {
            let inside = |id: TableId| module_name(model, id) == *module;
            if !model.tables().any(|(id, _)| inside(id)) {
                return Err(Unknown::Module(module.clone()));
            }
            whole.retain(|id| inside(*id));
            let pointed = keys().filter(|(at, _)| whole.contains(&at.table)).map(|(_, to)| to);
            shown = pointed.filter(|to| shown.contains(to)).chain(whole.iter().copied()).collect();
        }
        let existing: BTreeMap<&str, &catalog::Table> =
            catalog.tables.iter().map(|table| (table.name.name.as_str(), table)).collect();
        let mut tables: Vec<Table> =
            shown.iter().map(|id| table(model, &existing, *id, whole.contains(id))).collect();
        let mut relations: Vec<Relation> = keys()
            .filter(|(at, to)| whole.contains(&at.table) && shown.contains(to))
            .map(|(at, to)| relation(model, &existing, at, to))
            .collect();
        let seen: BTreeSet<&str> = whole.iter().map(|id| model.table(*id).name.as_str()).collect();
        views::draw(model, catalog, &seen, module.as_deref(), &mut tables, &mut relations);
        let drawn = |name: &String| tables.iter().any(|table| table.module == *name);
        let modules = modules(model).into_iter().filter(drawn).collect();
        let schema = model.database.schema.as_str().to_owned();
        Ok(Self { name: name.to_owned(), schema, modules, tables, relations })
    }

    /// The tables of a module.
    fn of<'d>(&'d self, module: &'d str) -> impl Iterator<Item = &'d Table> {
        self.tables.iter().filter(move |table| table.module == module)
    }
}

/// The modules that have tables, in the order of their files.
#[must_use]
pub fn modules(model: &Model) -> Vec<String> {
    let used: BTreeSet<model::ModuleId> = model.tables.iter().map(|table| table.module).collect();
    used.into_iter().map(|id| model.modules[id.index()].name.clone()).collect()
}

pub(crate) fn module_name(model: &Model, id: TableId) -> &str {
    &model.modules[model.table(id).module.index()].name
}

/// Every relation inside the domain: the field that holds it, and where it leads.
fn keys(model: &Model) -> impl Iterator<Item = (FieldRef, TableId)> {
    model.tables().flat_map(|(id, table)| {
        table.fields.iter().enumerate().filter_map(move |(at, field)| {
            let to = field.foreign_key()?.table()?;
            Some((FieldRef { table: id, field: FieldId(at as u32) }, to))
        })
    })
}

/// Breadth first, over relations in both directions.
fn near(
    keys: impl Iterator<Item = (FieldRef, TableId)>,
    start: TableId,
    distance: usize,
) -> BTreeSet<TableId> {
    let mut neighbours: BTreeMap<TableId, Vec<TableId>> = BTreeMap::new();
    for (at, to) in keys {
        neighbours.entry(at.table).or_default().push(to);
        neighbours.entry(to).or_default().push(at.table);
    }
    let mut found = BTreeSet::from([start]);
    let mut edge = vec![start];
    for _ in 0..distance {
        edge = edge.iter().flat_map(|id| neighbours.get(id).into_iter().flatten()).copied().collect();
        edge.retain(|id| found.insert(*id));
    }
    found
}

fn table(model: &Model, existing: &BTreeMap<&str, &catalog::Table>, id: TableId, whole: bool) -> Table {
    let declared = model.table(id);
    let columns = match existing.get(declared.name.as_str()).filter(|_| whole) {
        Some(table) => columns(declared, table),
        None => Vec::new(),
    };
    Table {
        ty: declared.graphql.clone(),
        name: declared.name.as_str().to_owned(),
        module: module_name(model, id).to_owned(),
        description: declared.description.clone(),
        columns,
        view: false,
    }
}

fn columns(declared: &model::Table, table: &catalog::Table) -> Vec<Column> {
    let described = |name: &str| {
        let field =
            declared.fields.iter().find(|field| field.column().is_some_and(|it| it.name.as_str() == name));
        field.and_then(|field| field.description.clone())
    };
    let mut key: Vec<&str> = Vec::new();
    let mut unique: Vec<&str> = Vec::new();
    let mut reference: Vec<&str> = Vec::new();
    for constraint in &table.constraints {
        match &constraint.kind {
            ConstraintKind::PrimaryKey { columns } => key.extend(columns.iter().map(sql_text)),
            ConstraintKind::Unique { columns } => {
                unique.extend(columns.last().filter(|_| columns.len() == 1).map(sql_text));
            }
            ConstraintKind::ForeignKey { columns, .. } => reference.extend(columns.last().map(sql_text)),
            ConstraintKind::Check { .. } => {}
        }
    }
    table
        .columns
        .iter()
        .map(|column| {
            let name = column.name.as_str();
            Column {
                name: name.to_owned(),
                ty: column.ty.to_string(),
                key: key.contains(&name),
                unique: unique.contains(&name),
                nullable: column.nullable,
                reference: reference.contains(&name),
                description: described(name),
            }
        })
        .collect()
}

fn sql_text(name: &sql::Ident) -> &str {
    name.as_str()
}

fn relation(
    model: &Model,
    existing: &BTreeMap<&str, &catalog::Table>,
    at: FieldRef,
    to: TableId,
) -> Relation {
    let (holder, field, target) = (model.table(at.table), model.field(at), model.table(to));
    let column = field.column();
    let name = column.map_or("", |column| column.name.as_str());
    let tenant = holder.tenant_field().and_then(|it| holder.field(it).column()).map(|it| it.name.as_str());
    // Unique within the tenant is unique for the row it points at, which belongs to one.
    let alone = |columns: &[sql::Ident]| {
        let mut others = columns.iter().map(sql_text).filter(|it| Some(*it) != tenant || *it == name);
        others.next() == Some(name) && others.next().is_none()
    };
    let constraints = existing.get(holder.name.as_str()).map_or(&[][..], |table| &table.constraints);
    let unique = constraints.iter().any(|constraint| match &constraint.kind {
        ConstraintKind::PrimaryKey { columns } | ConstraintKind::Unique { columns } => alone(columns),
        ConstraintKind::Check { .. } | ConstraintKind::ForeignKey { .. } => false,
    });
    let key = target.key.first().and_then(|key| target.field(*key).column());
    Relation {
        from: holder.name.as_str().to_owned(),
        column: name.to_owned(),
        to: target.name.as_str().to_owned(),
        to_column: key.map_or("id", |key| key.name.as_str()).to_owned(),
        field: field.graphql.clone(),
        required: column.is_some_and(|column| !column.nullable),
        unique,
        reads: false,
    }
}
