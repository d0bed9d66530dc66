//! Who may listen: a private function of a channel's arguments, made of `require` and of the tenant's floor.

use diagnostics::codes;
use sql::Ident;
use syntax::ast::{Field, Text};

use crate::build::Builder;
use crate::{
    Body, Builtin, ChannelArgument, FieldKind, Function, FunctionId, FunctionKind, Language, Limits, Mode,
    ModuleId, Owner, Purpose, ResultShape, ResultType, TableId, Tenancy, Type, Volatility,
};

/// The function. `require` is checked like any body, at its own place.
pub(super) fn function<'a>(
    builder: &mut Builder<'a>,
    (field, channel, module): (&'a Field, &Ident, ModuleId),
    table: TableId,
    arguments: &[ChannelArgument],
    require: &Text,
    id: FunctionId,
) -> Option<Function> {
    let span = field.name.span;
    let name = builder.ident(&format!("hears_{channel}"), span)?;
    let floor = floor(builder, field, &name, table, arguments)?;
    // By itself first: what closes a bracket it did not open is no condition.
    if let Err(errors) = sql::parse_expr(&require.value) {
        return builder.sql_errors(require, errors);
    }
    let before = "select coalesce((\n";
    let after = match floor {
        Some(floor) => format!("\n), false)\n  and {floor}"),
        None => "\n), false)".to_owned(),
    };
    let start = require.map.first().map_or(require.span.start, |(_, file)| *file);
    let offset = before.len() as u32;
    let mut map = vec![(0, start)];
    map.extend(require.map.iter().map(|(value, file)| (value + offset, *file)));
    let value = format!("{before}{}{after}", require.value);
    let body = Body { span: require.span, text: value.clone(), language: Language::Sql };
    let text = Text { span: require.span, value, map };
    builder.body_sql(text, Language::Sql, Purpose::FunctionBody, Owner::Function(id));
    Some(Function {
        span,
        graphql: format!("may listen to {}", field.name.text),
        name,
        description: Some(format!("May the caller listen to `{}`?", field.name.text)),
        module,
        kind: FunctionKind::Query,
        private: true,
        arguments: arguments.iter().map(|it| it.argument.clone()).collect(),
        result: ResultType {
            span: field.ty.span,
            shape: ResultShape::Value(Type::Builtin(Builtin::Boolean)),
            list: false,
            nullable: false,
        },
        body,
        mode: Mode::System { reason: "asked when somebody joins a channel".to_owned(), every_tenant: false },
        roles: Vec::new(),
        tenant: None,
        anonymous: false,
        service: false,
        guards: Vec::new(),
        volatility: Volatility::Stable,
        schedule: None,
        membership: None,
        crud: None,
        finds: None,
        queue: None,
        counter: None,
        gdpr: None,
        sync: None,
        limits: Limits::default(),
        examples: Vec::new(),
    })
}

/// The rows of a topic belong to one tenant, and it is one of the caller's: `require` cannot open more. None for rows of nobody.
fn floor(
    builder: &mut Builder<'_>,
    field: &Field,
    function: &Ident,
    table: TableId,
    arguments: &[ChannelArgument],
) -> Option<Option<String>> {
    let of = builder.table(table);
    if of.tenancy == Tenancy::Global {
        return Some(None);
    }
    let tenants = format!("any (array(select {}.tenants()))", builder.database.private_schema);
    let found = arguments.iter().find_map(|ChannelArgument { argument, field }| {
        let value = format!("{function}.{}", argument.name);
        // The tenant itself.
        if of.tenant_field() == Some(*field) || (of.tenancy == Tenancy::Root && of.key == [*field]) {
            return Some(format!("{value} = {tenants}"));
        }
        // A row that belongs to a tenant: this one, or one that this one points at, which composite keys keep in its tenant.
        let row = if of.key == [*field] {
            table
        } else {
            match &of.field(*field).kind {
                FieldKind::Reference(_, key) => key.table()?,
                FieldKind::Column(_) | FieldKind::Inverse { .. } | FieldKind::ManyToMany { .. } => {
                    return None;
                }
            }
        };
        let row = builder.table(row);
        let tenant = row.field(row.tenant_field()?).column()?;
        let [key] = row.key.as_slice() else { return None };
        let key = row.field(*key).column()?;
        let name = builder.database.schema.qualify(&row.name);
        Some(format!(
            "exists (select from {name} as r where r.{} = {value} and r.{} = {tenants})",
            key.name, tenant.name
        ))
    });
    if found.is_none() {
        let tenant = of.tenant_field().map_or("id", |id| of.field(id).graphql.as_str()).to_owned();
        builder.error(
            codes::CHANNEL_TENANT,
            field.name.span,
            format!("the topics of `{}` do not say whose rows they tell of", field.name.text),
            format!("add an argument that does, and put it into the topic: `{tenant}: ID!`, or a relation to a row of the tenant"),
        );
        return None;
    }
    Some(found)
}
