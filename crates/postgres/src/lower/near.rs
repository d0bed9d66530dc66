//! Functions that find rows by how near an embedding is.
//!
//! As with words ([`super::find`]) there are two halves. A private one runs as the owner of the tables, names the caller's tenants itself, and
//! answers with the keys of the nearest rows, by the index. The function that clients call runs as `<schema>_api` and reads those
//! rows under their policies: what it answers with is a part of what the caller reads by himself.
//!
//! An index gives the nearest rows of all, and filters take away from them afterwards. So the private half asks the index to go on
//! until there are enough of the tenant (`hnsw.iterative_scan`, pgvector 0.8), and where the policies leave fewer than were asked for, the
//! distance of every row that the caller reads is measured. Few rows never mean that there are no more.

use catalog::{Catalog, Function, Index, IndexColumn, Language, Parameter, Returns, Volatility};
use model::{Column, FieldId, ROWS_ON_A_PAGE, Table, TableId, Vector, VectorMetric};
use sql::{Expr, Ident, Literal, QualifiedName, Sql, TypeName, expr, ident, stmt};

use super::find::node;
use super::private_function::private_function;
use super::rule::row_key;
use super::types::column_type;
use super::{Scope, extension, name};

/// The first version whose index goes on until there are enough rows.
const ITERATES: [u32; 2] = [0, 8];

/// So many rows are taken from the index for one that is asked for, since policies may take some away.
const SPARE: u32 = 4;

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    if is_asked(scope) || scope.model.tables.iter().any(|table| table.vectors().next().is_some()) {
        extension::needs_version(catalog, ident!("vector"), Some(ITERATES));
    }
    for metric in VectorMetric::ALL {
        let measured = |table: &Table| table.vectors().any(|(.., vector)| vector.metric == metric);
        if scope.model.tables.iter().any(measured) {
            catalog.functions.push(distance(scope, metric));
        }
    }
    for (id, table) in scope.model.tables() {
        for (field, column, vector) in table.vectors().filter(|(.., vector)| vector.index) {
            catalog.indexes.push(index(scope, table, field, column, vector));
            if !column.private {
                catalog.functions.extend(nearest(scope, id, table, column, vector));
            }
        }
    }
}

/// Does some function take a vector?
pub(super) fn is_asked(scope: &Scope<'_>) -> bool {
    let mut arguments = scope.model.functions.iter().flat_map(|function| &function.arguments);
    arguments.any(|argument| argument.constraints.dimensions.is_some())
}

/// How far two vectors are from each other.
fn between(metric: VectorMetric, one: &Expr, other: &Expr) -> Expr {
    match metric {
        VectorMetric::Cosine => expr!("{} operator(extensions.<=>) {}", one, other),
        VectorMetric::L2 => expr!("{} operator(extensions.<->) {}", one, other),
        VectorMetric::InnerProduct => expr!("{} operator(extensions.<#>) {}", one, other),
    }
}

fn index(scope: &Scope<'_>, table: &Table, field: FieldId, column: &Column, vector: Vector) -> Index {
    let opclass = match vector.metric {
        VectorMetric::Cosine => ident!("vector_cosine_ops"),
        VectorMetric::L2 => ident!("vector_l2_ops"),
        VectorMetric::InnerProduct => ident!("vector_ip_ops"),
    };
    Index {
        name: name::derived(&table.name, std::slice::from_ref(&column.name), "idx"),
        table: scope.public(&table.name),
        method: Some(ident!("hnsw")),
        columns: vec![IndexColumn { name: column.name.clone(), desc: false }],
        expression: None,
        opclass: Some(ident!("extensions").qualify(&opclass)),
        include: Vec::new(),
        unique: false,
        predicate: None,
        origin: scope.origin_field(table, table.field(field)),
    }
}

/// `seo_private.cosine_distance`
fn distance_name(scope: &Scope<'_>, metric: VectorMetric) -> QualifiedName {
    scope.private(&Ident::new(metric.helper()).unwrap_or_else(|_| ident!("distance")))
}

/// How far two vectors are from each other; bodies of the schema may ask it, too.
fn distance(scope: &Scope<'_>, metric: VectorMetric) -> Function {
    let name = distance_name(scope, metric).name;
    let (one, other) = (expr!("{}.one", name), expr!("{}.other", name));
    let body = stmt!("begin\n  return {};\nend", between(metric, &one, &other));
    let made = private_function(
        scope,
        name,
        Returns::One(TypeName::double_precision()),
        &body,
        "How far two vectors are from each other: the less the nearer.",
    );
    let parameter = |name: Ident| Parameter { name, ty: TypeName::vector(), default: None };
    Function {
        parameters: vec![parameter(ident!("one")), parameter(ident!("other"))],
        // A single expression, which plpgsql evaluates without a query.
        language: Language::Plpgsql,
        volatility: Volatility::Immutable,
        ..made
    }
}

/// `seo_private.note_nearest_embedding`
pub(crate) fn nearest_name(scope: &Scope<'_>, table: &Table, column: &Column) -> QualifiedName {
    scope.private(&name::joined(&[table.name.as_str(), "nearest", column.name.as_str()]))
}

/// The keys of the rows of the caller's tenants that are the nearest, whoever may read them.
fn nearest(
    scope: &Scope<'_>,
    id: TableId,
    table: &Table,
    column: &Column,
    vector: Vector,
) -> Option<Function> {
    let key = row_key(table)?;
    let name = nearest_name(scope, table, column);
    let function = &name.name;
    let mut conditions: Vec<Expr> = Vec::new();
    if let Some(tenant) = scope.tenant_column(table) {
        conditions.push(expr!("t.{} = any (array(select {}()))", tenant.name, scope.tenants()));
    }
    conditions.extend(there(table));
    let condition = match conditions.is_empty() {
        true => stmt!(""),
        false => stmt!("\nwhere {}", Expr::and(conditions)),
    };
    let far = between(vector.metric, &expr!("t.{}", column.name), &expr!("{}.query", function));
    let body = stmt!(
        "select t.{} from {} t{}\norder by {}\nlimit {}.most",
        key.name,
        scope.table_name(id),
        condition,
        far,
        function
    );
    let made = private_function(
        scope,
        function.clone(),
        Returns::Set(column_type(scope, key)),
        &body,
        "The rows of the caller's tenants that are nearest to a vector; whoever asks reads them under their policies.",
    );
    let parameter = |name: Ident, ty: TypeName| Parameter { name, ty, default: None };
    Some(Function {
        parameters: vec![
            parameter(ident!("query"), TypeName::vector()),
            parameter(ident!("most"), TypeName::integer()),
        ],
        // The order does not matter here: who asks measures again.
        settings: Ident::new("hnsw.iterative_scan")
            .ok()
            .zip(Literal::text("relaxed_order").ok())
            .into_iter()
            .collect(),
        execute: vec![scope.api_role.clone()],
        origin: scope.origin_at(table, vector.span),
        ..made
    })
}

/// What `@softDelete` has left.
fn there(table: &Table) -> Option<Expr> {
    table.deleted_at().map(|(_, column)| expr!("t.{} is null", column.name))
}

/// Takes the nearest rows from the index, reads them under the policies, and measures every row that the caller reads where those
/// were too few. A vector without a direction is as far from another as it is not a number, and is left out.
pub(super) fn body(
    scope: &Scope<'_>,
    function: &model::Function,
    id: TableId,
    field: FieldId,
) -> Option<Sql> {
    let table = scope.model.table(id);
    let column = table.field(field).column()?;
    let (vector, key) = (column.vector?, row_key(table)?);
    let usual = vector.most.min(ROWS_ON_A_PAGE);
    let relation = scope.table_name(id);
    let far = expr!("{}(t.{}, {}.query)", distance_name(scope, vector.metric), column.name, function.name);
    // Beyond any distance of numbers of 32 bits; what is infinite is no number in JSON.
    let near_enough =
        expr!("near.distance <= coalesce({}.threshold, 1e300::double precision)", function.name);
    let first = match vector.index {
        true => stmt!(
            scope.locals() => "select\n    \
               (array_agg(near.key order by near.distance, near.key) filter (where {}))[1:v_first],\n    \
               coalesce(bool_or(near.distance > {}.threshold), false)\n  \
             into v_keys, v_whole\n  \
             from (\n    \
               select t.{} as key, {} as distance from {} t\n    \
               where t.{} = any (array(select {}({}.query, {} * v_first)))\n  \
             ) as near;\n  \
             if not v_whole and coalesce(cardinality(v_keys), 0) < v_first then\n  ",
            near_enough,
            function.name,
            key.name,
            far,
            relation,
            key.name,
            nearest_name(scope, table, column),
            function.name,
            SPARE
        ),
        false => stmt!(""),
    };
    let (whole, end) = match vector.index {
        true => (stmt!(scope.locals() => "\n  v_whole boolean;"), stmt!("\n  end if;")),
        false => (stmt!(""), stmt!("")),
    };
    let present = there(table).map_or_else(|| stmt!(""), |there| stmt!(" where {}", there));
    Some(stmt!(
        scope.locals() => "declare\n  \
           v_first constant integer := coalesce({}.first, {});\n  \
           v_keys {};{}\n\
         begin\n  \
           {}v_keys := array(\n      \
             select near.key from (select t.{} as key, {} as distance from {} t{}) as near\n      \
             where {}\n      \
             order by near.distance, near.key\n      \
             limit v_first\n    \
           );{}\n  \
           return query\n  \
           select near.node, near.distance\n  \
           from (select {} as node, t.{} as key, {} as distance from {} t where t.{} = any (v_keys)) as near\n  \
           order by near.distance, near.key;\n\
         end",
        function.name,
        usual,
        column_type(scope, key).array(),
        whole,
        first,
        key.name,
        far,
        relation,
        present,
        near_enough,
        end,
        node(scope, id),
        key.name,
        far,
        relation,
        key.name
    ))
}
