//! Functions that find rows: by their words.
//!
//! Under row level security no index serves a search, since the operators are not leakproof: Postgres would ask the policies of every
//! row first (<https://www.postgresql.org/docs/15/rules-privileges.html>). So a search has two halves. A private one runs as the owner of
//! the tables, names the caller's tenants itself, and answers with keys alone, by the index. The other one is what clients call; it runs as
//! `<schema>_api` and reads the rows of those keys under their policies. What it finds is a part of what the caller reads by himself, by
//! its making.
//!
//! The document of a row is no column: a column of a table is part of every row that any function returns. The index holds it.

use catalog::{Catalog, Function, Index, Parameter, Returns};
use model::{FindCall, ROWS_ON_A_PAGE, Search, Table, TableId};
use sql::{Expr, Ident, QualifiedName, Sql, TypeName, expr, ident, stmt};

use super::private_function::private_function;
use super::rule::row_key;
use super::scope::text;
use super::types::column_type;
use super::{Scope, extension, name};

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    let searched =
        || scope.model.tables().filter_map(|(id, table)| Some((id, table, table.search.as_ref()?)));
    if searched().any(|(_, _, search)| search.fuzzy) {
        extension::needs(catalog, ident!("pg_trgm"));
        catalog.functions.push(likeness(scope));
    }
    for (id, table, search) in searched() {
        catalog.indexes.extend(indexes(scope, table, search));
        catalog.functions.extend(matches(scope, id, table, search));
    }
}

/// The body of such a function.
pub(super) fn body(scope: &Scope<'_>, function: &model::Function, call: FindCall) -> Option<Sql> {
    match call {
        FindCall::Words(id) => {
            let table = scope.model.table(id);
            by_words(scope, function, id, table, table.search.as_ref()?)
        }
        FindCall::Near(id, field) => super::near::body(scope, function, id, field),
    }
}

fn config(search: &Search) -> Expr {
    expr!("{}::regconfig", text(&format!("pg_catalog.{}", search.config)))
}

fn columns<'t>(table: &'t Table, search: &'t Search) -> impl Iterator<Item = (&'t Ident, &'static str)> {
    search.fields.iter().filter_map(|it| Some((&table.field(it.field).column()?.name, it.weight.name())))
}

/// A column of a row, or of the table that an index is of.
fn value(row: Option<&Ident>, column: &Ident) -> Expr {
    match row {
        Some(row) => expr!("{}.{}", row, column),
        None => expr!("{}", column),
    }
}

/// The words of a row with their weights.
fn document(table: &Table, search: &Search, row: Option<&Ident>) -> Expr {
    let parts = columns(table, search).map(|(column, weight)| {
        let words = expr!("to_tsvector({}, coalesce({}, ''))", config(search), value(row, column));
        expr!("setweight({}, {})", words, text(weight))
    });
    expr!("({})", Sql::join(parts.collect::<Vec<_>>(), " || "))
}

/// The text of a row.
fn words(table: &Table, search: &Search, row: Option<&Ident>) -> Expr {
    let parts = columns(table, search).map(|(column, _)| expr!("coalesce({}, '')", value(row, column)));
    expr!("({})", Sql::join(parts.collect::<Vec<_>>(), " || ' ' || "))
}

fn indexes(scope: &Scope<'_>, table: &Table, search: &Search) -> Vec<Index> {
    let index = |last: &[&str], expression: Expr, opclass: Option<QualifiedName>| Index {
        name: name::joined(&[&[table.name.as_str()], last].concat()),
        table: scope.public(&table.name),
        method: Some(ident!("gin")),
        columns: Vec::new(),
        expression: Some(expression),
        opclass,
        include: Vec::new(),
        unique: false,
        predicate: None,
        origin: scope.origin_at(table, search.span),
    };
    let mut made = vec![index(&["search", "idx"], document(table, search, None), None)];
    if search.fuzzy {
        let opclass = ident!("extensions").qualify(&ident!("gin_trgm_ops"));
        made.push(index(&["search", "like", "idx"], words(table, search, None), Some(opclass)));
    }
    made
}

/// `seo_private.task_matches`
pub(crate) fn matches_name(scope: &Scope<'_>, table: &Table) -> QualifiedName {
    scope.private(&name::joined(&[table.name.as_str(), "matches"]))
}

/// A question with quotes, or with a word that is not wanted.
const OPERATORS: &str = "\"|(^|\\s)-";

fn tsquery(search: &Search, asked: &Expr) -> Expr {
    expr!("websearch_to_tsquery({}, {})", config(search), asked)
}

/// The keys of the rows of the caller's tenants that a question fits, whoever may read them.
fn matches(scope: &Scope<'_>, id: TableId, table: &Table, search: &Search) -> Option<Function> {
    let key = row_key(table)?;
    let name = matches_name(scope, table);
    let asked = expr!("{}.query", name.name);
    let row = ident!("t");
    let mut ways = vec![expr!("{} @@ {}", document(table, search, Some(&row)), tsquery(search, &asked))];
    if search.fuzzy {
        // What was asked for in so many words, or not asked for, is nothing that others are like.
        ways.push(expr!(
            "{} !~ {} and {} operator(extensions.<%) {}",
            asked,
            text(OPERATORS),
            asked,
            words(table, search, Some(&row))
        ));
    }
    let tenant = scope.tenant_column(table);
    let tenant = tenant.map(|column| expr!("t.{} = any (array(select {}()))", column.name, scope.tenants()));
    let there = table.deleted_at().map(|(_, column)| expr!("t.{} is null", column.name));
    let conditions = tenant.into_iter().chain(there).chain([Expr::or(ways)]);
    let body =
        stmt!("select t.{} from {} t\nwhere {}", key.name, scope.table_name(id), Expr::and(conditions));
    let made = private_function(
        scope,
        name.name,
        Returns::Set(column_type(scope, key)),
        &body,
        "The rows of the caller's tenants that fit a question; whoever asks reads them under their policies.",
    );
    Some(Function {
        parameters: vec![Parameter { name: ident!("query"), ty: TypeName::text(), default: None }],
        execute: vec![scope.api_role.clone()],
        origin: scope.origin_at(table, search.span),
        ..made
    })
}

/// How much a question is like a part of a text. The extension is out of reach for the role that functions run as.
fn likeness(scope: &Scope<'_>) -> Function {
    let body = stmt!("select extensions.word_similarity(likeness.query, likeness.words)");
    let made = private_function(
        scope,
        ident!("likeness"),
        Returns::One(TypeName::named(&ident!("float4"))),
        &body,
        "How much a question is like a part of a text, from 0 to 1.",
    );
    let parameter = |name: Ident| Parameter { name, ty: TypeName::text(), default: None };
    Function {
        parameters: vec![parameter(ident!("query")), parameter(ident!("words"))],
        execute: vec![scope.api_role.clone()],
        ..made
    }
}

/// The row as clients may see it.
pub(super) fn node(scope: &Scope<'_>, id: TableId) -> Expr {
    let (columns, row) = (scope.visible_columns(id), scope.visible_row(id));
    match scope.model.visible_part(id) {
        Some(_) => expr!("row({})::{}", columns, row),
        None => expr!("({})::{}", columns, row),
    }
}

/// Finds keys, reads their rows under the policies, puts the best first, and shows where the words stand. What is shown is HTML, so what
/// the row says is escaped before the marks are put in.
fn by_words(
    scope: &Scope<'_>,
    function: &model::Function,
    id: TableId,
    table: &Table,
    search: &Search,
) -> Option<Sql> {
    let key = row_key(table)?;
    let row = ident!("t");
    let query = expr!("{}.query", function.name);
    let document = document(table, search, Some(&row));
    let exact = expr!(scope.locals() => "case when {} @@ v_query then 1 + ts_rank_cd({}, v_query, 32) else 0 end", document, document);
    let words = words(table, search, Some(&row));
    let score = if search.fuzzy {
        expr!("({} + {}({}, {}))", exact, scope.private(&ident!("likeness")), query, words)
    } else {
        exact
    };
    let most =
        function.arguments.iter().find_map(|it| it.constraints.range.as_ref()?.max.as_ref()?.parse().ok());
    let usual = most.map_or(ROWS_ON_A_PAGE, |most: u32| most.min(ROWS_ON_A_PAGE));
    Some(stmt!(
        scope.locals() => "declare\n  \
           v_query constant tsquery := {};\n\
         begin\n  \
           return query\n  \
           select found.node, found.score, ts_headline(\n    {},\n    \
             replace(replace(replace(found.words, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'),\n    \
             v_query, 'StartSel=<mark>, StopSel=</mark>, MaxFragments=2, MaxWords=20, MinWords=8'\n  )\n  \
           from (\n    \
             select {} as node, ({})::double precision as score, {} as words, t.{} as key\n    \
             from {} t\n    \
             where t.{} = any (array(select {}({})))\n    \
             order by 2 desc, 4\n    \
             limit coalesce({}.first, {})\n  \
           ) as found\n  \
           order by found.score desc, found.key;\n\
         end",
        tsquery(search, &query),
        config(search),
        node(scope, id),
        score,
        words,
        key.name,
        scope.table_name(id),
        key.name,
        matches_name(scope, table),
        query,
        function.name,
        usual
    ))
}
