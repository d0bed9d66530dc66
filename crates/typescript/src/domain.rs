//! What the files share: the model, what exists of it, the names, and which parts of both a client sees.

use std::collections::{BTreeMap, BTreeSet};

use catalog::Catalog;
use minijinja::Error;
use model::{
    Builtin, Composite, CompositeId, Function, FunctionId, Input, InputId, Model, ResultShape, ScalarId,
    TableId, Type,
};

use crate::attribute;
use crate::environment::{Overrides, Templates};
use crate::names::{ChannelNames, EdgeNames, FunctionNames, Names, TypeNames};
use crate::shape::{self, Column, Shape};
use crate::text::{TsString, TsText, ts};

/// What is called with arguments and answers.
#[derive(Debug)]
pub(crate) struct Callable<'d> {
    pub(crate) graphql: &'d str,
    pub(crate) description: Option<&'d str>,
    pub(crate) arguments: &'d [model::Argument],
    /// Exactly one of these arguments is given.
    pub(crate) one_of: Option<[usize; 2]>,
    pub(crate) result: &'d model::ResultType,
    pub(crate) arguments_names: &'d TypeNames,
    pub(crate) result_names: &'d TypeNames,
}

/// A domain, ready to be rendered.
#[derive(Debug)]
pub(crate) struct Domain<'m> {
    pub(crate) model: &'m Model,
    pub(crate) names: Names,
    pub(crate) templates: Templates,
    /// By table; without private columns.
    columns: Vec<Vec<Column<'m>>>,
    /// By table.
    existing: Vec<Option<&'m catalog::Table>>,
    listed: BTreeSet<&'m str>,
    hidden_composites: BTreeSet<u32>,
}

impl<'m> Domain<'m> {
    /// # Errors
    /// When a template has a syntax error.
    pub(crate) fn new(model: &'m Model, catalog: &'m Catalog, overrides: &Overrides) -> Result<Self, Error> {
        let by_name: BTreeMap<&str, &catalog::Table> = catalog
            .tables
            .iter()
            .filter(|table| table.name.schema.as_ref() == Some(&model.database.schema))
            .map(|table| (table.name.name.as_str(), table))
            .collect();
        let existing: Vec<_> =
            model.tables.iter().map(|table| by_name.get(table.name.as_str()).copied()).collect();
        let columns = model
            .tables
            .iter()
            .zip(&existing)
            .map(|(table, existing)| shape::columns(table, *existing))
            .collect();
        Ok(Self {
            model,
            names: Names::new(model),
            templates: Templates::new(overrides)?,
            columns,
            existing,
            listed: model.tables.iter().map(|table| table.name.as_str()).collect(),
            hidden_composites: hidden_composites(model),
        })
    }

    /// A table's columns.
    pub(crate) fn columns(&self, table: TableId) -> &[Column<'m>] {
        &self.columns[table.index()]
    }

    /// A table as it will exist.
    pub(crate) fn existing(&self, table: TableId) -> Option<&'m catalog::Table> {
        self.existing[table.index()]
    }

    /// Is there a table of this name, other than one the compiler made (partitions, archives)?
    pub(crate) fn is_listed(&self, name: &str) -> bool {
        self.listed.contains(name)
    }

    /// Functions a client may call.
    pub(crate) fn functions(&self) -> impl Iterator<Item = (FunctionId, &'m Function)> {
        let all = self.model.functions.iter().enumerate();
        all.filter(|(_, function)| !function.private).map(|(i, function)| (FunctionId(i as u32), function))
    }

    /// What is called with arguments and answers: functions for clients, and edge functions.
    pub(crate) fn callables(&self) -> impl Iterator<Item = Callable<'_>> {
        let functions = self.functions().map(|(id, function)| {
            let FunctionNames { arguments: arguments_names, result: result_names, .. } =
                self.names.function(id);
            let model::Function { graphql, description, arguments, result, .. } = function;
            Callable {
                graphql,
                description: description.as_deref(),
                arguments,
                one_of: function.one_of(),
                result,
                arguments_names,
                result_names,
            }
        });
        let edges = self.edges().map(|(edge, names)| {
            let EdgeNames { arguments: arguments_names, result: result_names, .. } = names;
            let model::EdgeFunction { graphql, description, arguments, result, .. } = edge;
            Callable {
                graphql,
                description: description.as_deref(),
                arguments,
                one_of: None,
                result,
                arguments_names,
                result_names,
            }
        });
        functions.chain(edges)
    }

    /// Edge functions with their names.
    pub(crate) fn edges(&self) -> impl Iterator<Item = (&'m model::EdgeFunction, &EdgeNames)> {
        self.model.edges.iter().zip(self.names.edges())
    }

    /// Channels with their names.
    pub(crate) fn channels(&self) -> impl Iterator<Item = (&'m model::Channel, &ChannelNames)> {
        self.model.channels.iter().zip(self.names.channels())
    }

    /// What of a row a channel sends.
    pub(crate) fn sent(&self, channel: &model::Channel) -> impl Iterator<Item = &Column<'m>> {
        let table = self.model.table(channel.table);
        let sent = channel.fields.iter().filter_map(|id| table.field(*id).column());
        let columns = self.columns(channel.table);
        sent.filter_map(|sent| columns.iter().find(|column| column.name == sent.name.as_str()))
    }

    /// Composite types, without those that only private functions return.
    pub(crate) fn composites(&self) -> impl Iterator<Item = (CompositeId, &'m Composite)> {
        let all = self.model.composites.iter().enumerate();
        all.map(|(i, composite)| (CompositeId(i as u32), composite))
            .filter(|(id, _)| !self.hidden_composites.contains(&id.0))
    }

    /// Composite types of their own; what clients see of a row is the row's type here.
    pub(crate) fn own_composites(&self) -> impl Iterator<Item = (CompositeId, &'m Composite)> {
        self.composites().filter(|(_, composite)| composite.shows.is_none())
    }

    /// Input types, each after those that it holds. None holds itself.
    pub(crate) fn inputs(&self) -> Vec<(InputId, &'m Input)> {
        let inputs = &self.model.inputs;
        let mut placed = vec![false; inputs.len()];
        let mut order = Vec::with_capacity(inputs.len());
        for start in 0..inputs.len() {
            let mut stack = vec![(start, 0)];
            while let Some((at, next)) = stack.pop() {
                if next == 0 && std::mem::replace(&mut placed[at], true) {
                    continue;
                }
                match inputs[at].fields.get(next) {
                    Some(field) => {
                        stack.push((at, next + 1));
                        if let Type::Input(id) = field.ty {
                            stack.push((id.index(), 0));
                        }
                    }
                    None => order.push((InputId(at as u32), &inputs[at])),
                }
            }
        }
        order
    }

    /// Domains.
    pub(crate) fn scalars(&self) -> impl Iterator<Item = (ScalarId, &'m model::Scalar)> {
        self.model.scalars.iter().enumerate().map(|(i, scalar)| (ScalarId(i as u32), scalar))
    }

    /// Every value a client sees, domains' own values included.
    pub(crate) fn shapes(&self) -> impl Iterator<Item = Shape<'m>> {
        let columns = self.columns.iter().flatten();
        let columns =
            columns.flat_map(|column| [Some(column.shape.clone()), column.written.clone()]).flatten();
        let fields =
            self.composites().flat_map(|(_, composite)| composite.fields.iter().filter_map(attribute::value));
        let called = || {
            let functions = self.functions().map(|(_, function)| (&function.arguments, &function.result));
            functions.chain(self.model.edges.iter().map(|edge| (&edge.arguments, &edge.result)))
        };
        // What a shape says of an argument is said of columns.
        let arguments = called().flat_map(|(arguments, _)| {
            arguments.iter().filter(|argument| argument.shape.is_none()).map(Shape::of_argument)
        });
        let results = called().filter_map(|(_, result)| match result.shape {
            ResultShape::Value(ty) => Some(Shape::of_type(ty)),
            ResultShape::Void | ResultShape::Row(_) | ResultShape::Composite(_) => None,
        });
        let domains = self.model.scalars.iter().map(|scalar| Shape::of_type(Type::Builtin(scalar.base_type)));
        let parts = self.model.inputs.iter().flat_map(|input| input.fields.iter().map(Shape::of_argument));
        columns.chain(fields).chain(parts).chain(arguments).chain(results).chain(domains)
    }

    /// Is there a JSON value, whose type comes from `database.ts`?
    pub(crate) fn has_json(&self) -> bool {
        self.shapes().any(|shape| shape.ty == Type::Builtin(Builtin::Json))
    }

    /// The comment every file starts with.
    pub(crate) fn banner(&self) -> TsText {
        let schema = TsString::new(self.model.database.schema.as_str());
        ts!(
            "// Generated by seoc from the schema {}. Changes made here are lost.\n/* eslint-disable */",
            schema
        )
    }
}

fn hidden_composites(model: &Model) -> BTreeSet<u32> {
    let (mut private, mut public) = (BTreeSet::new(), BTreeSet::new());
    for function in &model.functions {
        if let ResultShape::Composite(id) = function.result.shape {
            if function.private {
                private.insert(id.0)
            } else {
                public.insert(id.0)
            };
        }
    }
    for edge in &model.edges {
        if let ResultShape::Composite(id) = edge.result.shape {
            public.insert(id.0);
        }
    }
    // What is stored is nobody's to read, unless a function hands it out.
    private.extend(model.views().filter(|(_, composite, _)| composite.is_stored()).map(|(id, ..)| id.0));
    private.difference(&public).copied().collect()
}
