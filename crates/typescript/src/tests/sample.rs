//! A domain with one of everything the renderer decides about.

use catalog::{Catalog, ConstraintKind};
use model::{
    Access, Builtin, Composite, CompositeField, CompositeId, Enum, EnumId, EnumValue, FieldId, Model,
    ModuleId, Pattern, ResultShape, Scalar, ScalarId, TableId, Tenancy, Type,
};
use sql::TypeName;

use super::build::*;

const ROLE: Type = Type::Enum(EnumId(0));
const STATUS: Type = Type::Enum(EnumId(1));
const PERCENTAGE: Type = Type::Scalar(ScalarId(0));
const SLUG: Type = Type::Scalar(ScalarId(1));
const EMPLOYEE: TableId = TableId(1);

pub(crate) fn sample(access: Access) -> (Model, Catalog) {
    let mut model = model(access);
    types(&mut model);
    tables(&mut model);
    functions(&mut model);
    let mut catalog = catalog(&model);
    let [_, employee, badge, ..] = catalog.tables.as_mut_slice() else { unreachable!() };
    employee.constraints.push(constraint(
        "company_id_id_key",
        ConstraintKind::Unique { columns: vec![ident("company_id"), ident("id")] },
    ));
    employee.constraints.push(foreign_key(&["company_id"], qualified("company"), &["id"]));
    employee.constraints.push(foreign_key(
        &["company_id", "manager_id"],
        qualified("employee"),
        &["company_id", "id"],
    ));
    let auth_users = sql::QualifiedName::new(ident("auth"), ident("users"));
    employee.constraints.push(foreign_key(&["id"], auth_users, &["id"]));
    badge.columns.push(added_column("company_id", TypeName::uuid()));
    badge
        .constraints
        .push(constraint("employee_id_key", ConstraintKind::Unique { columns: vec![ident("employee_id")] }));
    badge.constraints.push(foreign_key(&["employee_id"], qualified("employee"), &["id"]));
    (model, catalog)
}

fn types(model: &mut Model) {
    let value = |name: &str, stored: &str, description: Option<&str>| EnumValue {
        span: span(),
        graphql: name.to_owned(),
        stored: stored.to_owned(),
        description: description.map(str::to_owned),
    };
    model.enums = vec![
        Enum {
            span: span(),
            graphql: "EmployeeRole".to_owned(),
            name: ident("employee_role"),
            description: Some("What somebody may do.".to_owned()),
            native: false,
            values: vec![
                value("EMPLOYEE", "EMPLOYEE", Some("Sees himself.")),
                value("MANAGER", "MANAGER", None),
                value("HR", "human \"resources\"", None),
            ],
            module: ModuleId(0),
        },
        Enum {
            span: span(),
            graphql: "Status".to_owned(),
            name: ident("status"),
            description: None,
            native: true,
            values: vec![value("IN_PROGRESS", "in-progress", None), value("DONE", "done", None)],
            module: ModuleId(0),
        },
    ];
    let scalar = |graphql: &str, name: &str, base: &str, base_type, condition: &str| Scalar {
        span: span(),
        graphql: graphql.to_owned(),
        name: ident(name),
        description: Some(format!("The domain {name}.")),
        base: TypeName::parse(base).unwrap(),
        base_type,
        check: check(condition),
        module: ModuleId(0),
    };
    model.scalars = vec![
        scalar("Percentage", "percentage", "numeric(5,2)", Builtin::Decimal, "VALUE BETWEEN 0 AND 100"),
        scalar(
            "Slug",
            "slug",
            "text",
            Builtin::Text,
            "VALUE ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(VALUE) <= 60",
        ),
    ];
    let field = |name: &str, ty, list, nullable| CompositeField {
        span: span(),
        graphql: name.to_owned(),
        name: ident(name),
        description: None,
        ty: Type::Builtin(ty),
        list,
        nullable,
    };
    let composite = |graphql: &str, name: &str, fields| Composite {
        span: span(),
        graphql: graphql.to_owned(),
        name: ident(name),
        description: None,
        fields,
        module: ModuleId(0),
    };
    model.composites = vec![
        composite(
            "DelegationEvent",
            "delegation_event",
            vec![
                field("id", Builtin::Uuid, false, false),
                field("reason", Builtin::Text, false, true),
                field("tags", Builtin::Text, true, false),
                field("at", Builtin::DateTime, false, false),
            ],
        ),
        composite("Secret", "secret", vec![field("key", Builtin::Text, false, false)]),
    ];
}

fn tables(model: &mut Model) {
    let company = table(
        "Company",
        "company",
        vec![
            column("id", Builtin::Uuid, |c| c.default = default()),
            described(
                column("name", Builtin::Text, |c| c.constraints.length = length(Some(1), Some(8))),
                "The registered name.\n\n*/ no end, @tag no tag",
            ),
        ],
    );
    let mut employee = table(
        "Employee",
        "employee",
        vec![
            column("id", Builtin::Uuid, |_| {}),
            column("company_id", Builtin::Uuid, |_| {}),
            column("manager_id", Builtin::Uuid, |c| c.nullable = true),
            described(column("role", ROLE, |c| c.default = default()), "What he may do."),
            column("status", STATUS, |c| c.nullable = true),
            column("display_name", Builtin::Text, |c| c.constraints.length = length(Some(1), Some(120))),
            column("email", Builtin::Email, |c| c.nullable = true),
            column("website", Builtin::Url, |c| {
                c.nullable = true;
                c.constraints.length = length(None, Some(100));
            }),
            column("bandwidth", PERCENTAGE, |c| c.default = default()),
            column("slug", SLUG, |_| {}),
            column("level", Builtin::Integer, |c| c.constraints.range = range("1", "5")),
            column("class", Builtin::Text, |c| c.nullable = true),
            column("two words", Builtin::Text, |c| {
                c.list = true;
                c.default = default();
            }),
            column("cost_centre", Builtin::Text, |c| {
                c.nullable = true;
                c.constraints.pattern =
                    Some(Pattern { span: span(), regex: "^[A-Z]{2}/[0-9]{4}$".to_owned() });
            }),
            column("salary", Builtin::Decimal, |c| c.sql_type = TypeName::parse("numeric(7, 2)").ok()),
            column("score", Builtin::Float, |c| c.nullable = true),
            column("active", Builtin::Boolean, |c| c.default = default()),
            column("settings", Builtin::Json, |c| c.default = default()),
            column("avatar", Builtin::Bytes, |c| c.nullable = true),
            column("address", Builtin::Inet, |c| c.nullable = true),
            column("born_on", Builtin::Date, |c| c.nullable = true),
            column("starts_at", Builtin::Time, |c| c.nullable = true),
            column("notice", Builtin::Duration, |c| c.nullable = true),
            column("fingerprint", Builtin::Text, |c| c.private = true),
            column("initials", Builtin::Text, |c| c.generated = Some(sql::expr!("left(display_name, 1)"))),
            column("hired_at", Builtin::DateTime, |c| {
                c.default = default();
                c.frozen = true;
            }),
            column("updated_at", Builtin::DateTime, |c| {
                c.default = default();
                c.updated_at = true;
            }),
        ],
    );
    employee.tenancy = Tenancy::By(FieldId(1));
    let badge = table(
        "Badge",
        "badge",
        vec![
            column("number", Builtin::BigInt, |c| c.identity = true),
            column("employee_id", Builtin::Uuid, |_| {}),
            column("kind", Builtin::Text, |c| c.sql_type = TypeName::parse("varchar(10)").ok()),
            column("rank", Builtin::Integer, |c| c.sql_type = Some(TypeName::smallint())),
        ],
    );
    let mut entry = table(
        "Entry",
        "entry",
        vec![column("id", Builtin::Uuid, |c| c.default = default()), column("note", Builtin::Text, |_| {})],
    );
    entry.append_only = true;
    model.tables = vec![company, employee, badge, entry];
}

fn functions(model: &mut Model) {
    let mut broadcast = function(
        "broadcastDelegation",
        "broadcast_delegation",
        vec![
            argument("plate_item", Builtin::Uuid, |_| {}),
            argument("reason", Builtin::Text, |a| {
                a.description = Some("Why, in a sentence.".to_owned());
                a.constraints.length = length(Some(10), None);
            }),
            argument("urgent", Builtin::Boolean, |a| a.nullable = true),
        ],
        ResultShape::Composite(CompositeId(0)),
    );
    broadcast.description = Some("Hands a plate item on.".to_owned());
    broadcast.result.nullable = true;
    let mut list = function(
        "listEmployees",
        "list_employees",
        vec![
            argument("role", ROLE, |a| a.nullable = true),
            argument("limit", Builtin::Integer, |a| {
                a.default = default();
                a.constraints.range = range("1", "1000");
            }),
        ],
        ResultShape::Row(EMPLOYEE),
    );
    list.result.list = true;
    let mut roles = function("roles", "roles", Vec::new(), ResultShape::Value(ROLE));
    roles.result.list = true;
    let mut score = function(
        "score",
        "score",
        vec![argument("employee", Builtin::Uuid, |_| {})],
        ResultShape::Value(PERCENTAGE),
    );
    score.result.nullable = true;
    let mut hidden =
        function("canDelegate", "can_delegate", Vec::new(), ResultShape::Composite(CompositeId(1)));
    hidden.private = true;
    model.functions = vec![
        broadcast,
        list,
        function("me", "me", Vec::new(), ResultShape::Row(EMPLOYEE)),
        function("cleanUp", "clean_up", Vec::new(), ResultShape::Void),
        roles,
        score,
        hidden,
    ];
}
