//! The state that the passes share.

use std::collections::{BTreeMap, BTreeSet};

use diagnostics::{Code, Diagnostic, Diagnostics, FileId, Sources, Span, codes, suggest};
use indexmap::IndexMap;

use syntax::Schema;
use syntax::ast::{self, Directive, TypeDefinition, TypeKind};

use super::ahead::Ahead;
use super::database::Decoded;
use super::modules::Modules;
use super::sql_text::UnparsedBody;
use crate::arguments::{Arguments, Word};
use crate::{
    Builtin, Composite, CompositeId, Database, Enum, EnumId, Field, FieldId, Fragment, Input, InputId,
    Membership, ParsedBefore, Principal, Role, RoleId, Scalar, ScalarId, Table, TableId, Type,
};

/// What a type of the schema is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// A scalar every schema has.
    Builtin(Builtin),
    /// The result of a function that returns nothing.
    Void,
    /// A scalar with `@domain`.
    Scalar(ScalarId),
    /// An enumeration.
    Enum(EnumId),
    /// A type with `@table`.
    Table(TableId),
    /// An object type without.
    Composite(CompositeId),
    /// An input type.
    Input(InputId),
    /// An interface.
    Interface,
    /// Query, Mutation, Subscription.
    Root,
    /// Nothing a field can have, or something reported already.
    Nothing,
}

pub(crate) struct Builder<'a> {
    pub(crate) sources: &'a Sources,
    pub(crate) schema: &'a Schema,
    /// Where GraphQL's own rules found errors.
    pub(crate) errors: &'a [Span],
    pub(crate) found: &'a mut Diagnostics,
    pub(crate) database: Database,
    pub(crate) native_enums: bool,
    pub(crate) roles: Vec<Role>,
    pub(crate) modules: Modules,
    pub(crate) meanings: IndexMap<&'a str, Meaning>,
    pub(crate) scalars: Vec<Scalar>,
    pub(crate) enums: Vec<Enum>,
    pub(crate) composites: Vec<Composite>,
    /// The definition behind each composite.
    pub(crate) composite_types: Vec<&'a TypeDefinition>,
    pub(crate) inputs: Vec<Input>,
    pub(crate) input_types: Vec<&'a TypeDefinition>,
    pub(crate) tables: Vec<Table>,
    /// The definition behind each table.
    pub(crate) table_types: Vec<&'a TypeDefinition>,
    /// The fields of each table in SDL, mixins' included.
    pub(crate) members: Vec<Vec<&'a ast::Field>>,
    /// The names of each table's key fields.
    pub(crate) keys: Vec<Vec<&'a str>>,
    /// Fields that were reported already: nothing else is said about them.
    pub(crate) broken: BTreeSet<(TableId, &'a str)>,
    /// Is a `@tenant` wrong? Then whose rows are whose is not known.
    pub(crate) tenancy_broken: bool,
    pub(crate) principal: Option<Principal>,
    /// Does a type carry `@principal`, be it wrong?
    pub(crate) names_principal: bool,
    pub(crate) membership: Option<Membership>,
    /// Does a type carry `@membership`, be it wrong?
    pub(crate) names_membership: bool,
    /// `@rpc(tenant:)` of functions, by their places.
    pub(crate) rpc_tenants: Vec<(Span, Word<'a>)>,
    pub(crate) fragments: Vec<Fragment>,
    /// SQL that was parsed before this schema was read.
    pub(crate) before: &'a ParsedBefore,
    /// Bodies that are not parsed yet.
    pub(crate) bodies: Vec<UnparsedBody>,
    /// Expressions that were parsed already.
    pub(crate) ahead: Ahead,
    /// Where the interfaces are.
    pub(crate) interfaces: Vec<Span>,
    files: BTreeMap<&'a str, FileId>,
}

impl<'a> Builder<'a> {
    pub(crate) fn new(
        sources: &'a Sources,
        schema: &'a Schema,
        decoded: Decoded,
        before: &'a ParsedBefore,
        errors: &'a [Span],
        found: &'a mut Diagnostics,
    ) -> Self {
        let Decoded { database, native_enums } = decoded;
        Self {
            sources,
            schema,
            errors,
            found,
            database,
            native_enums,
            roles: Vec::new(),
            modules: Modules::of(sources, schema),
            meanings: IndexMap::new(),
            scalars: Vec::new(),
            enums: Vec::new(),
            composites: Vec::new(),
            composite_types: Vec::new(),
            inputs: Vec::new(),
            input_types: Vec::new(),
            tables: Vec::new(),
            table_types: Vec::new(),
            members: Vec::new(),
            keys: Vec::new(),
            broken: BTreeSet::new(),
            tenancy_broken: false,
            principal: None,
            names_principal: false,
            membership: None,
            names_membership: false,
            rpc_tenants: Vec::new(),
            fragments: Vec::new(),
            before,
            bodies: Vec::new(),
            ahead: super::ahead::parse(schema, before),
            interfaces: interfaces(schema),
            files: sources.iter().map(|(id, source)| (source.name(), id)).collect(),
        }
    }

    /// Reports an error at a place.
    pub(crate) fn error(
        &mut self,
        code: Code,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.found.push(Diagnostic::new(code, span, message).help(help));
    }

    /// Reports something that seoc does not do yet.
    pub(crate) fn not_yet(&mut self, span: Span, what: &str) {
        self.found.push(not_yet(span, what));
    }

    /// Decodes a directive; an argument that `decode` did not ask for is reported.
    pub(crate) fn read<T>(
        &mut self,
        directive: &'a Directive,
        decode: impl FnOnce(&mut Self, &mut Arguments<'a>) -> Option<T>,
    ) -> Option<T> {
        let mut arguments = Arguments::new(directive);
        let decoded = decode(self, &mut arguments)?;
        for argument in arguments.unread() {
            let name = &argument.name.text;
            self.not_yet(argument.span, &format!("`{name}` of `@{}`", directive.name.text));
        }
        Some(decoded)
    }

    /// Did every type get a meaning and every field its column? What did not was reported, here or
    /// as not supported yet.
    pub(crate) fn is_complete(&self) -> bool {
        self.broken.is_empty() && self.meanings.values().all(|meaning| *meaning != Meaning::Nothing)
    }

    /// Was something at this place reported before?
    pub(crate) fn is_reported(&self, span: Span) -> bool {
        super::overlaps(self.errors, span)
    }

    pub(crate) fn file(&self, name: &str) -> Option<FileId> {
        self.files.get(name).copied()
    }

    pub(crate) fn table_ids(&self) -> impl Iterator<Item = TableId> + use<> {
        (0..self.tables.len() as u32).map(TableId)
    }

    pub(crate) fn table(&self, id: TableId) -> &Table {
        &self.tables[id.index()]
    }

    pub(crate) fn table_mut(&mut self, id: TableId) -> &mut Table {
        &mut self.tables[id.index()]
    }

    pub(crate) fn field(&self, table: TableId, field: FieldId) -> &Field {
        self.table(table).field(field)
    }

    /// The directives of one name on a table's type, in order.
    pub(crate) fn on_table(
        &self,
        table: TableId,
        name: &'static str,
    ) -> impl Iterator<Item = &'a Directive> + use<'a> {
        super::directives(&self.table_types[table.index()].directives, name)
    }

    /// The meaning of a type's name.
    pub(crate) fn meaning(&self, name: &str) -> Meaning {
        self.meanings
            .get(name)
            .copied()
            .or_else(|| super::scalars::built_in(name))
            .unwrap_or(Meaning::Nothing)
    }

    /// A type's name in SDL.
    pub(crate) fn type_name(&self, ty: Type) -> &str {
        match ty {
            Type::Builtin(builtin) => super::scalars::graphql_name(builtin),
            Type::Scalar(id) => &self.scalars[id.index()].graphql,
            Type::Enum(id) => &self.enums[id.index()].graphql,
            Type::Input(id) => &self.inputs[id.index()].graphql,
        }
    }

    /// What a type is underneath.
    pub(crate) fn builtin(&self, ty: Type) -> Builtin {
        match ty {
            Type::Builtin(builtin) => builtin,
            Type::Scalar(id) => self.scalars[id.index()].base_type,
            Type::Enum(_) => Builtin::Text,
            Type::Input(_) => Builtin::Json,
        }
    }

    /// The field that a directive names.
    pub(crate) fn find_field(&mut self, table: TableId, word: Word<'_>) -> Option<FieldId> {
        if let Some(id) = self.table(table).find(word.text) {
            return Some(id);
        }
        if self.broken.contains(&(table, word.text)) {
            return None;
        }
        let names = self.table(table).fields.iter().map(|field| field.graphql.as_str());
        let unknown = unknown_field(word, &self.table(table).graphql, names);
        self.found.push(unknown);
        None
    }

    /// The field with a column that a directive names.
    pub(crate) fn find_column(&mut self, table: TableId, word: Word<'_>) -> Option<FieldId> {
        let id = self.find_field(table, word)?;
        let field = self.field(table, id);
        if field.column().is_some() {
            return Some(id);
        }
        let span = field.span;
        self.found.push(
            Diagnostic::new(codes::NO_COLUMN, word.span, format!("`{}` has no column", word.text))
                .also(span, "the far side of a relation")
                .help("name a field that is stored in this table"),
        );
        None
    }

    /// Several fields with columns; one named twice is reported.
    pub(crate) fn find_columns(&mut self, table: TableId, words: &[Word<'a>]) -> Option<Vec<FieldId>> {
        let mut ids = Vec::with_capacity(words.len());
        for word in words {
            let id = self.find_column(table, *word);
            if id.is_some() && ids.contains(&id) {
                self.error(
                    codes::CONFLICT,
                    word.span,
                    format!("`{}` is named twice", word.text),
                    "name it once",
                );
                return None;
            }
            ids.push(id);
        }
        ids.into_iter().collect()
    }

    /// Roles by name, weakest first.
    pub(crate) fn find_roles(&mut self, words: &[Word<'a>]) -> Option<Vec<RoleId>> {
        let mut ids = Vec::with_capacity(words.len());
        let mut complete = true;
        for word in words {
            match self.roles.iter().position(|role| role.name == word.text) {
                Some(at) => ids.push(RoleId(at as u32)),
                None => {
                    complete = false;
                    let unknown = self.unknown_role(*word);
                    self.found.push(unknown);
                }
            }
        }
        ids.sort();
        ids.dedup();
        complete.then_some(ids)
    }

    fn unknown_role(&self, word: Word<'a>) -> Diagnostic {
        let names = || self.roles.iter().map(|role| role.name.as_str());
        let unknown =
            Diagnostic::new(codes::UNKNOWN_ROLE, word.span, format!("there is no role `{}`", word.text));
        if self.roles.is_empty() {
            return unknown
                .help("name the roles, weakest first: `extend schema @roles(order: [MEMBER, ADMIN])`");
        }
        match suggest(word.text, names()) {
            Some(meant) => {
                unknown.help(format!("did you mean `{meant}`?")).patch(word.span, word.instead(meant))
            }
            None => unknown.help(format!("`@roles` has {}", names().collect::<Vec<_>>().join(", "))),
        }
    }
}

/// Interfaces and the fields that extensions add to them.
fn interfaces(schema: &Schema) -> Vec<Span> {
    let mut spans = Vec::new();
    for ty in schema.types.values() {
        if let TypeKind::Interface { implements: _, fields } = &ty.kind {
            spans.push(ty.span);
            spans.extend(fields.iter().map(|field| field.span));
        }
    }
    spans
}

pub(crate) fn not_yet(span: Span, what: &str) -> Diagnostic {
    Diagnostic::new(codes::NOT_SUPPORTED, span, format!("{what} is not supported yet"))
        .help("remove it; `seoc explain E0230` says what to use meanwhile")
}

pub(crate) fn unknown_field<'n>(
    word: Word<'_>,
    owner: &str,
    names: impl Iterator<Item = &'n str> + Clone,
) -> Diagnostic {
    let unknown =
        Diagnostic::new(codes::UNKNOWN_FIELD, word.span, format!("`{owner}` has no field `{}`", word.text));
    match suggest(word.text, names.clone()) {
        Some(meant) => unknown.help(format!("did you mean `{meant}`?")).patch(word.span, word.instead(meant)),
        None => unknown.help(format!("it has {}", names.collect::<Vec<_>>().join(", "))),
    }
}
