//! `@crud(operations:, maxPageSize:)`: functions to get, list and write the rows of a table.

mod calls;
mod pages;

pub(crate) use calls::{argument, is_for_everybody, plain};

use diagnostics::{Diagnostic, Span, codes};
use syntax::ast::Directive;

use crate::arguments::Word;
use crate::build::{Builder, FOUND, directives};
use crate::{Command, CrudOperation, FieldId, FilledBy, Function, Table, TableId};

/// What a table's `@crud` asks for.
struct Wanted {
    span: Span,
    table: TableId,
    operations: Vec<CrudOperation>,
    page: u32,
}

/// A page of more rows than that would be no page.
const LARGEST_PAGE: i64 = 10_000;

/// In the order in which the functions stand, with the names that the directive has for them.
const OPERATIONS: [(&str, CrudOperation); 6] = [
    ("GET", CrudOperation::Get),
    ("LIST", CrudOperation::List),
    ("CREATE", CrudOperation::Create),
    ("UPDATE", CrudOperation::Update),
    ("DELETE", CrudOperation::Delete),
    ("UPSERT", CrudOperation::Upsert),
];

/// Adds the functions behind the schema's own, once it is known who may do what.
pub(crate) fn declare(builder: &mut Builder<'_>, functions: &mut Vec<Function>) {
    refuse_views(builder);
    for table in builder.table_ids() {
        for directive in builder.on_table(table, "crud") {
            if let Some(wanted) = wanted(builder, table, directive) {
                calls::declare(builder, &wanted, functions);
            }
        }
    }
}

/// Rows of a view are made of others.
fn refuse_views(builder: &mut Builder<'_>) {
    for ty in builder.schema.types.values() {
        let has = |name: &'static str| directives(&ty.directives, name).next();
        let Some((crud, view)) = has("crud").zip(has("view").or_else(|| has("materializedView"))) else {
            continue;
        };
        builder.found.push(
            Diagnostic::new(
                codes::CRUD,
                crud.span,
                format!("`{}` is a view, and its rows are those of other tables", ty.name.text),
            )
            .also(view.span, "made of others")
            .help("put `@crud` on the tables, or write a function that returns what the view shows"),
        );
    }
}

fn wanted<'a>(builder: &mut Builder<'a>, table: TableId, directive: &'a Directive) -> Option<Wanted> {
    builder.read(directive, |builder, arguments| {
        let span = arguments.span();
        let (words, page) = (arguments.words("operations"), arguments.integer("maxPageSize"));
        let page = match page {
            Some((size, at)) if !(1..=LARGEST_PAGE).contains(&size) => {
                builder.error(
                    codes::CRUD,
                    at,
                    format!("a page has from 1 to {LARGEST_PAGE} rows"),
                    "write how many rows one answer may hold: `maxPageSize: 100`",
                );
                return None;
            }
            Some((size, _)) => u32::try_from(size).ok()?,
            None => 100,
        };
        if builder.table(table).policies.is_empty() {
            // A policy that is wrong was reported; it is there nevertheless.
            if builder.on_table(table, "policy").next().is_none() {
                let graphql = builder.table(table).graphql.clone();
                builder.found.push(
                    Diagnostic::new(
                        codes::CRUD,
                        span,
                        format!("no policy says who may touch rows of `{graphql}`"),
                    )
                    .also(builder.table(table).span, "without `@policy`")
                    .help("say who may: `@policy(name: \"own\", for: [SELECT, INSERT], owner: \"author\")`"),
                );
            }
            return None;
        }
        if let Some(key) =
            builder.table(table).key.iter().copied().find(|key| hidden(builder.table(table), *key))
        {
            let of = builder.table(table);
            let message = format!(
                "rows of `{}` are found by `{}`, which never leaves the database",
                of.graphql,
                of.field(key).graphql
            );
            builder.found.push(
                Diagnostic::new(codes::CRUD, span, message)
                    .also(of.field(key).span, "private")
                    .help("give the rows a key that clients may know: `id: ID!`"),
            );
            return None;
        }
        let operations = match words {
            Some(words) => named(builder, table, span, &words)?,
            // What nobody may do is left out; a key that the caller makes is nothing to assume.
            None => OPERATIONS
                .into_iter()
                .map(|(_, operation)| operation)
                .filter(|operation| *operation != CrudOperation::Upsert)
                .filter(|operation| obstacle(builder, table, *operation).is_none())
                .collect(),
        };
        if operations.is_empty() {
            let graphql = builder.table(table).graphql.clone();
            builder.error(
                codes::CRUD,
                span,
                format!("no policy lets anybody read rows of `{graphql}`, so there is nothing to offer"),
                "add a policy for SELECT: every operation finds its row first",
            );
            return None;
        }
        Some(Wanted { span, table, operations, page })
    })
}

/// The operations that are asked for by name: one that cannot be is a mistake.
fn named<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    span: Span,
    words: &[Word<'a>],
) -> Option<Vec<CrudOperation>> {
    if words.is_empty() {
        builder.error(codes::CRUD, span, "no operation is asked for", "name some, or leave `operations` out");
        return None;
    }
    let mut possible = true;
    for word in words {
        // An unknown word was reported by GraphQL's own rules.
        let Some((_, operation)) = OPERATIONS.into_iter().find(|(name, _)| *name == word.text) else {
            continue;
        };
        if let Some(Obstacle { message, also, help }) = obstacle(builder, table, operation) {
            possible = false;
            let mut finding = Diagnostic::new(codes::CRUD, word.span, message);
            for (at, label) in also {
                finding = finding.also(at, label);
            }
            builder.found.push(finding.help(help));
        }
    }
    let asked = |name: &str| words.iter().any(|word| word.text == name);
    let operations = OPERATIONS.into_iter().filter(|(name, _)| asked(name)).map(|(_, it)| it).collect();
    possible.then_some(operations)
}

struct Obstacle {
    message: String,
    also: Vec<(Span, &'static str)>,
    help: String,
}

/// Why an operation could never succeed.
fn obstacle(builder: &Builder<'_>, id: TableId, operation: CrudOperation) -> Option<Obstacle> {
    let table = builder.table(id);
    let graphql = &table.graphql;
    let at = vec![(table.span, "its policies")];
    let needs: &[(Command, &str)] = match operation {
        CrudOperation::Get | CrudOperation::List => &[],
        CrudOperation::Create => &[(Command::Insert, "INSERT")],
        CrudOperation::Update => &[(Command::Update, "UPDATE")],
        CrudOperation::Delete if table.deleted_at().is_some() => &[],
        CrudOperation::Delete => &[(Command::Delete, "DELETE")],
        CrudOperation::Upsert => &[(Command::Insert, "INSERT"), (Command::Update, "UPDATE")],
    };
    let closed = |command: Command| table.opening(command).next().is_none();
    if closed(Command::Select) {
        return Some(Obstacle {
            message: format!("no policy of `{graphql}` lets anybody find its rows"),
            also: at,
            help: "add SELECT to a policy: what is written is found first, and shown afterwards".to_owned(),
        });
    }
    if let Some((_, name)) = needs.iter().find(|(command, _)| closed(*command)) {
        return Some(Obstacle {
            message: format!("no policy of `{graphql}` allows {name}, so this could never succeed"),
            also: at,
            help: format!("add {name} to a policy, or leave the operation out"),
        });
    }
    if let (CrudOperation::Delete, Some((field, _))) = (operation, table.deleted_at())
        && !table.is_changeable_by_rules(field)
    {
        let name = &table.field(field).graphql;
        return Some(Obstacle {
            message: format!(
                "no policy of `{graphql}` lets anybody change `{name}`, which is how its rows are deleted"
            ),
            also: at,
            help: format!("add UPDATE to a policy, and \"{name}\" where it lists `columns`"),
        });
    }
    if matches!(operation, CrudOperation::Create | CrudOperation::Upsert) {
        if let Some(obstacle) = unfillable(builder, table) {
            return Some(obstacle);
        }
        let hidden = |field: &FieldId| {
            let column = table.field(*field).column();
            table.filled_by(*field) == FilledBy::Caller && column.is_some_and(|it| it.name.as_str() == FOUND)
        };
        if let Some(field) = (0..table.fields.len() as u32).map(FieldId).find(hidden) {
            return Some(Obstacle {
                message: format!(
                    "every plpgsql function has a variable `{FOUND}`, which hides an argument for `{}`",
                    table.field(field).graphql
                ),
                also: vec![(table.field(field).span, "its column")],
                help: "give the column another name: `@column(name: \"is_found\")`".to_owned(),
            });
        }
    }
    let writes = matches!(operation, CrudOperation::Update | CrudOperation::Upsert);
    if writes && (0..table.fields.len() as u32).all(|field| !table.is_patchable(FieldId(field))) {
        let frozen = table.fields.iter().enumerate().filter(|(field, it)| {
            table.is_fixed(FieldId(*field as u32)) && it.column().is_some_and(|column| column.frozen)
        });
        let also: Vec<(Span, &'static str)> =
            frozen.map(|(_, field)| (field.span, "never changes")).collect();
        return Some(Obstacle {
            message: format!("nothing in a row of `{graphql}` may be changed"),
            also: if also.is_empty() { at } else { also },
            help: "leave the operation out, or let a field change that is neither frozen nor filled by the database"
                .to_owned(),
        });
    }
    if operation != CrudOperation::Upsert {
        return None;
    }
    if let Some(partition) = table.partitions.first() {
        return Some(Obstacle {
            message: format!("`{graphql}` is partitioned, and a key may come again in another partition"),
            also: vec![(partition.span, "the key contains the partition column")],
            help: "leave UPSERT out".to_owned(),
        });
    }
    let counted =
        table.key.iter().find(|key| table.field(**key).column().is_some_and(|column| column.identity));
    if let Some(key) = counted {
        return Some(Obstacle {
            message: format!(
                "the database counts the keys of `{graphql}`, so no caller has one to bring along"
            ),
            also: vec![(table.field(*key).span, "counts up by itself")],
            help: "make the key an `ID!`, or leave UPSERT out".to_owned(),
        });
    }
    None
}

fn hidden(table: &Table, field: FieldId) -> bool {
    table.field(field).column().is_some_and(|column| column.private)
}

/// A private field of a new row that no caller may say and nothing fills.
fn unfillable(builder: &Builder<'_>, table: &Table) -> Option<Obstacle> {
    let empty = |field: &FieldId| {
        let Some(column) = table.field(*field).column().filter(|column| column.private) else { return false };
        match table.filled_by(*field) {
            FilledBy::Owner => false,
            // Somebody of several tenants says for which one the row is.
            FilledBy::Tenant => builder.membership.is_some(),
            FilledBy::Caller | FilledBy::Database => {
                !column.nullable && column.default.is_none() && !table.fills_itself(*field)
            }
        }
    };
    let field = table.field((0..table.fields.len() as u32).map(FieldId).find(empty)?);
    Some(Obstacle {
        message: format!(
            "a new row of `{}` needs `{}`, which no caller may say and nothing fills",
            table.graphql, field.graphql
        ),
        also: vec![(field.span, "private, required, without a default")],
        help: format!(
            "give `{}` a `@default`, make it optional, or write a function that knows what to put there",
            field.graphql
        ),
    })
}

#[cfg(test)]
mod tests;
