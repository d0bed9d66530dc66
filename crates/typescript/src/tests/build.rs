//! A model by hand, in as few words as possible.

use catalog::{Action, Constraint, ConstraintKind, Origin};
use diagnostics::{FileId, Span};
use model::{
    Access, Argument, Body, Builtin, Column, Constraints, Database, Field, FieldKind, Function, FunctionKind,
    Graph, Language, Length, Mode, Model, ModuleId, Naming, Platform, Range, ResultShape, ResultType, Table,
    Tenancy, Type, Volatility,
};
use sql::{Expr, Ident, QualifiedName, TypeName};

pub(crate) fn span() -> Span {
    Span { file: FileId(0), start: 0, end: 0 }
}

pub(crate) fn ident(name: &str) -> Ident {
    Ident::new(name).unwrap()
}

pub(crate) fn model(access: Access) -> Model {
    Model {
        database: Database {
            span: span(),
            schema: ident("work"),
            private_schema: ident("work_private"),
            platform: Platform::Supabase,
            access,
            naming: Naming::Singular,
        },
        roles: Vec::new(),
        modules: vec![model::Module { name: "work".to_owned() }],
        scalars: Vec::new(),
        enums: Vec::new(),
        composites: Vec::new(),
        tables: Vec::new(),
        functions: Vec::new(),
        principal: None,
        membership: None,
        fragments: Vec::new(),
        graph: Graph::default(),
    }
}

pub(crate) fn table(graphql: &str, name: &str, fields: Vec<Field>) -> Table {
    Table {
        span: span(),
        graphql: graphql.to_owned(),
        name: ident(name),
        description: Some(format!("A row of {name}.")),
        module: ModuleId(0),
        fields,
        key: vec![model::FieldId(0)],
        tenancy: Tenancy::Global,
        hierarchy: None,
        policies: Vec::new(),
        indexes: Vec::new(),
        uniques: Vec::new(),
        checks: Vec::new(),
        partition: None,
        retention: None,
        ephemeral: None,
        audit: None,
        append_only: false,
        notifications: Vec::new(),
        triggers: Vec::new(),
        sign_up: None,
    }
}

/// A required column, changed as wanted.
pub(crate) fn column(name: &str, ty: impl Into<Kind>, change: impl FnOnce(&mut Column)) -> Field {
    let mut column = Column {
        name: ident(name),
        ty: ty.into().0,
        sql_type: None,
        list: false,
        nullable: false,
        default: None,
        generated: None,
        identity: false,
        updated_at: false,
        frozen: false,
        private: false,
        unique: None,
        constraints: Constraints::default(),
        fixture: None,
    };
    change(&mut column);
    Field { span: span(), graphql: name.to_owned(), description: None, kind: FieldKind::Column(column) }
}

pub(crate) fn described(mut field: Field, description: &str) -> Field {
    field.description = Some(description.to_owned());
    field
}

/// A type, however it is named.
pub(crate) struct Kind(Type);

impl From<Builtin> for Kind {
    fn from(builtin: Builtin) -> Self {
        Self(Type::Builtin(builtin))
    }
}

impl From<Type> for Kind {
    fn from(ty: Type) -> Self {
        Self(ty)
    }
}

pub(crate) fn default() -> Option<model::Default> {
    Some(model::Default::Sql(sql::expr!("now()")))
}

pub(crate) fn length(min: Option<u32>, max: Option<u32>) -> Option<Length> {
    Some(Length { span: span(), min, max })
}

pub(crate) fn range(min: &str, max: &str) -> Option<Range> {
    Some(Range { span: span(), min: Some(min.to_owned()), max: Some(max.to_owned()) })
}

pub(crate) fn argument(name: &str, ty: impl Into<Kind>, change: impl FnOnce(&mut Argument)) -> Argument {
    let mut argument = Argument {
        span: span(),
        graphql: name.to_owned(),
        name: ident(name),
        description: None,
        ty: ty.into().0,
        list: false,
        nullable: false,
        default: None,
        constraints: Constraints::default(),
    };
    change(&mut argument);
    argument
}

pub(crate) fn function(graphql: &str, name: &str, arguments: Vec<Argument>, shape: ResultShape) -> Function {
    Function {
        span: span(),
        graphql: graphql.to_owned(),
        name: ident(name),
        description: None,
        module: ModuleId(0),
        kind: FunctionKind::Mutation,
        private: false,
        arguments,
        result: ResultType { span: span(), shape, list: false, nullable: false },
        body: Body { span: span(), text: String::new(), language: Language::Sql },
        mode: Mode::Rows,
        roles: Vec::new(),
        tenant: None,
        anonymous: false,
        guards: Vec::new(),
        volatility: Volatility::Volatile,
        schedule: None,
        membership: None,
    }
}

/// What lowering would make of the tables, with defaults and constraints added by the caller.
pub(crate) fn catalog(model: &Model) -> catalog::Catalog {
    let tables = model.tables.iter().map(|table| catalog::Table {
        name: qualified(table.name.as_str()),
        module: "work".to_owned(),
        columns: table.fields.iter().filter_map(Field::column).map(catalog_column).collect(),
        constraints: vec![constraint(
            "pkey",
            ConstraintKind::PrimaryKey {
                columns: table.key.iter().map(|id| table.field(*id).column().unwrap().name.clone()).collect(),
            },
        )],
        row_security: true,
        unlogged: false,
        partitioning: None,
        default_partition_of: None,
        archive_of: None,
        comment: None,
        origin: origin(),
    });
    catalog::Catalog {
        schema: model.database.schema.clone(),
        private_schema: model.database.private_schema.clone(),
        schemas: Vec::new(),
        roles: Vec::new(),
        domains: Vec::new(),
        enums: Vec::new(),
        composites: Vec::new(),
        tables: tables.collect(),
        indexes: Vec::new(),
        functions: Vec::new(),
        triggers: Vec::new(),
        policies: Vec::new(),
        grants: Vec::new(),
        jobs: Vec::new(),
    }
}

fn catalog_column(column: &Column) -> catalog::Column {
    catalog::Column {
        name: column.name.clone(),
        ty: TypeName::text(),
        nullable: column.nullable,
        default: match &column.default {
            Some(model::Default::Sql(sql)) => Some(sql.clone()),
            Some(model::Default::Value(_)) | None => None,
        },
        generated: column.generated.clone(),
        identity: column.identity,
        comment: None,
        origin: origin(),
    }
}

pub(crate) fn added_column(name: &str, ty: TypeName) -> catalog::Column {
    catalog::Column {
        name: ident(name),
        ty,
        nullable: false,
        default: None,
        generated: None,
        identity: false,
        comment: None,
        origin: origin(),
    }
}

pub(crate) fn constraint(name: &str, kind: ConstraintKind) -> Constraint {
    Constraint { name: ident(name), kind, late: false, origin: origin() }
}

pub(crate) fn foreign_key(columns: &[&str], references: QualifiedName, referenced: &[&str]) -> Constraint {
    constraint(
        &format!("{}_fkey", columns.join("_")),
        ConstraintKind::ForeignKey {
            columns: columns.iter().map(|name| ident(name)).collect(),
            references,
            referenced: referenced.iter().map(|name| ident(name)).collect(),
            on_delete: catalog::OnDelete { action: Action::Restrict, columns: Vec::new() },
            deferrable: false,
        },
    )
}

pub(crate) fn qualified(name: &str) -> QualifiedName {
    QualifiedName::new(ident("work"), ident(name))
}

pub(crate) fn check(condition: &str) -> Option<(Expr, Span)> {
    Some((sql::parse_expr(condition).unwrap().expr, span()))
}

fn origin() -> Origin {
    Origin { element: "test".to_owned(), span: None }
}
