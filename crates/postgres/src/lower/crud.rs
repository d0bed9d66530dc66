//! `@crud`: the bodies of the functions that get, list and write the rows of a table.
//!
//! They run as `<schema>_api`, so that the policies decide. What a caller cannot know or must not decide is filled here: the
//! tenant, the owner. An error never says more than the caller could have seen for himself.

mod filter;
mod list;
mod patch;

pub(super) use patch::kinds;

use catalog::{Catalog, Function, Parameter, Returns, Volatility};
use model::{Composite, CrudCall, CrudOperation, Field, FieldId, FilledBy, Table};
use sql::{Expr, Ident, Literal, QualifiedName, Sql, TypeName, expr, ident, stmt};

use super::Scope;
use super::function::refuse;
use super::scope::text;

/// What the pages of all tables share.
pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    let lists = |call: &CrudCall| call.operation == CrudOperation::List;
    let pages = |function: &model::Function| {
        function.crud.as_ref().is_some_and(lists)
            || function.sync.is_some_and(|call| call.operation == model::SyncOperation::Pull)
    };
    if scope.model.functions.iter().any(pages) {
        catalog.functions.extend(cursors(scope));
    }
}

/// The body of one of them.
pub(crate) fn body(scope: &Scope<'_>, function: &model::Function, call: CrudCall) -> Sql {
    let write = Body {
        scope,
        function,
        call,
        table: scope.model.table(call.table),
        name: scope.table_name(call.table),
    };
    match call.operation {
        CrudOperation::Get => write.get(),
        CrudOperation::List => write.list(),
        CrudOperation::Create => write.create(),
        CrudOperation::Update => write.update(),
        CrudOperation::Delete => write.delete(),
        CrudOperation::Upsert => write.upsert(),
    }
}

/// Settings in force while one of them runs.
pub(crate) fn settings(call: CrudCall) -> Vec<(Ident, Literal)> {
    match call.operation {
        // Which filters are given and which order decides which index serves. A plan for every case would serve none.
        CrudOperation::List => {
            let custom = Literal::text("force_custom_plan").unwrap_or_else(|_| Literal::null());
            vec![(ident!("plan_cache_mode"), custom)]
        }
        CrudOperation::Get
        | CrudOperation::Create
        | CrudOperation::Update
        | CrudOperation::Delete
        | CrudOperation::Upsert => Vec::new(),
    }
}

/// A cursor is base64 of JSON: the order it was made in, the value the row stands at, its key. It holds nothing that whoever
/// has it could not read in the row.
fn cursors(scope: &Scope<'_>) -> [Function; 2] {
    let pure =
        |name: Ident, parameter: Ident, takes: TypeName, gives: TypeName, body: &Sql, comment: &str| {
            Function {
                parameters: vec![Parameter { name: parameter, ty: takes, default: None }],
                volatility: Volatility::Immutable,
                security_definer: false,
                ..super::private_function::private_function(scope, name, Returns::One(gives), body, comment)
            }
        };
    let encode =
        stmt!(r"select translate(encode(convert_to(cursor.place::text, 'UTF8'), 'base64'), e'\n', '')");
    let decode = stmt!("select convert_from(decode(cursor_place.cursor, 'base64'), 'UTF8')::jsonb");
    [
        pure(
            ident!("cursor"),
            ident!("place"),
            TypeName::jsonb(),
            TypeName::text(),
            &encode,
            "The cursor of a row: the order, the value it stands at, its key.",
        ),
        pure(
            ident!("cursor_place"),
            ident!("cursor"),
            TypeName::text(),
            TypeName::jsonb(),
            &decode,
            "What a cursor says.",
        ),
    ]
}

struct Body<'s, 'm> {
    scope: &'s Scope<'m>,
    function: &'m model::Function,
    call: CrudCall,
    table: &'m Table,
    name: QualifiedName,
}

impl<'m> Body<'_, 'm> {
    /// A parameter behind the function's name, where no column can capture it.
    fn parameter(&self, name: &Ident) -> Expr {
        expr!("{}.{}", self.function.name, name)
    }

    fn has(&self, name: &Ident) -> bool {
        self.function.arguments.iter().any(|argument| argument.name == *name)
    }

    /// What a row is to the caller: without what never leaves the database.
    fn row(&self) -> TypeName {
        TypeName::qualified(&self.scope.visible_row(self.call.table))
    }

    fn visible(&self) -> Option<&'m Composite> {
        self.scope.model.visible_part(self.call.table)
    }

    /// The columns of the row, as they are read: none that the caller may not see.
    fn columns_read(&self) -> Sql {
        self.scope.visible_columns(self.call.table)
    }

    /// The columns of the key.
    fn key(&self) -> Vec<Ident> {
        self.scope.key_columns(self.table)
    }

    /// `t.id = get_ticket.id`
    fn is_row(&self) -> Expr {
        let key = self.key().into_iter().map(|key| expr!("t.{} = {}", key, self.parameter(&key)));
        Expr::and(key.chain(self.is_there()))
    }

    /// The row was not deleted.
    fn is_there(&self) -> Option<Expr> {
        self.table.deleted_at().map(|(_, column)| expr!("t.{} is null", column.name))
    }

    /// The row as the caller has seen it.
    fn is_seen(&self) -> Expr {
        let version = self.table.version().map(|column| &column.name);
        let unchanged = version.map(|name| expr!("t.{} = {}", name, self.parameter(name)));
        Expr::and([self.is_row()].into_iter().chain(unchanged))
    }

    fn not_found(&self) -> Sql {
        let detail = format!("There is no such {}.", self.table.graphql);
        refuse(&expr!("not found"), 404, "NOT_FOUND", &detail)
    }

    /// Why a row that was named stayed as it was.
    fn explanation(&self) -> Sql {
        let graphql = &self.table.graphql;
        let stale = self.table.version().map(|column| {
            let changed =
                expr!(self.scope.locals() => "v_row.{} <> {}", column.name, self.parameter(&column.name));
            let detail = format!("Somebody changed this {graphql} meanwhile.");
            stmt!("\n  {}", refuse(&changed, 409, "STALE_VERSION", &detail))
        });
        stmt!(
            self.scope.locals() => "-- Nothing was written, and there is a reason that the caller may know.\n  \
             select {} into v_row from {} t where {};\n  {}{}\n  {}",
            self.columns_read(),
            self.name,
            self.is_row(),
            self.not_found(),
            stale.unwrap_or_else(|| stmt!("")),
            raise(403, "FORBIDDEN", &format!("You may not do this to this {graphql}."))
        )
    }

    fn get(&self) -> Sql {
        stmt!(
            self.scope.locals() => "declare\n  v_row {};\nbegin\n  select {} into v_row from {} t where {};\n  {}\n  return v_row;\nend",
            self.row(),
            self.columns_read(),
            self.name,
            self.is_row(),
            self.not_found()
        )
    }

    /// The columns that a new row names, with their values.
    fn given(&self) -> (Vec<Ident>, Vec<Expr>) {
        let fields = self.table.fields.iter().enumerate();
        fields
            .filter_map(|(at, field)| {
                let column = field.column()?;
                let value = if self.has(&column.name) {
                    if column.version {
                        return None;
                    }
                    self.parameter(&column.name)
                } else {
                    self.filled(FieldId(at as u32))?
                };
                Some((column.name.clone(), value))
            })
            .unzip()
    }

    /// What is filled here, since no caller says it.
    fn filled(&self, field: FieldId) -> Option<Expr> {
        match self.table.filled_by(field) {
            FilledBy::Tenant => Some(expr!("(select {}())", self.scope.tenants())),
            FilledBy::Owner => Some(self.scope.me()),
            FilledBy::Caller | FilledBy::Database => None,
        }
    }

    fn insert(&self) -> Sql {
        let (columns, values) = self.given();
        if columns.is_empty() {
            return stmt!("insert into {} as t default values", self.name);
        }
        stmt!(
            "insert into {} as t (\n    {}\n  )\n  values (\n    {}\n  )",
            self.name,
            Sql::join(columns, ",\n    "),
            Sql::join(values, ",\n    ")
        )
    }

    fn create(&self) -> Sql {
        stmt!(
            self.scope.locals() => "declare\n  v_row {};\nbegin\n  {}\n  returning {} into v_row;\n  return v_row;\nend",
            self.row(),
            self.insert(),
            self.columns_read()
        )
    }

    fn update(&self) -> Sql {
        let patch = patch::Patch::of(self);
        stmt!(
            self.scope.locals() => "declare\n  v_new {};\n  v_row {};\nbegin\n  {}\n  \
               v_new := jsonb_populate_record(null::{}, {});\n  \
               update {} as t\n  set\n    {}\n  where {}\n  returning {} into v_row;\n  \
               if found then\n    return v_row;\n  end if;\n  {}\n\
             exception when data_exception or check_violation or not_null_violation then\n  {}\nend",
            self.row(),
            self.row(),
            patch.check(),
            self.row(),
            patch.parameter(),
            self.name,
            patch.assignments(),
            self.is_seen(),
            self.columns_read(),
            self.explanation(),
            raise(400, "ARGUMENT_INVALID", "patch is not a valid value.")
        )
    }

    fn delete(&self) -> Sql {
        if let Some((_, column)) = self.table.deleted_at() {
            return stmt!(
                self.scope.locals() => "declare\n  v_row {};\nbegin\n  update {} as t set {} = now() where {};\n  \
                   if found then\n    return;\n  end if;\n  {}\nend",
                self.row(),
                self.name,
                column.name,
                self.is_seen(),
                self.explanation()
            );
        }
        stmt!(
            self.scope.locals() => "declare\n  v_row {};\nbegin\n  delete from {} t where {};\n  \
               if found then\n    return;\n  end if;\n  {}\nend",
            self.row(),
            self.name,
            self.is_seen(),
            self.explanation()
        )
    }

    fn upsert(&self) -> Sql {
        let replaced = self.table.fields.iter().enumerate().filter_map(|(at, field)| {
            let column = Field::column(field).filter(|column| self.has(&column.name))?;
            self.table
                .is_patchable(FieldId(at as u32))
                .then(|| stmt!("{} = excluded.{}", column.name, column.name))
        });
        // Whoever says what the row holds wants it there.
        let revived = self.table.deleted_at().map(|(_, column)| stmt!("{} = null", column.name));
        let changed = replaced.chain(revived);
        let seen = self.table.version().map(|column| {
            let version = self.parameter(&column.name);
            stmt!("\n  where {} is null or t.{} = {}", version, column.name, version)
        });
        stmt!(
            self.scope.locals() => "declare\n  v_row {};\nbegin\n  {}\n  on conflict on constraint {} do update set\n    {}{}\n  returning {} into v_row;\n  \
               if found then\n    return v_row;\n  end if;\n  {}\nend",
            self.row(),
            self.insert(),
            // By its name: a column's could be a parameter's.
            super::name::joined(&[self.table.name.as_str(), "pkey"]),
            Sql::join(changed, ",\n    "),
            seen.unwrap_or_else(|| stmt!("")),
            self.columns_read(),
            self.explanation()
        )
    }
}

/// An error of the function's own, always the same words.
pub(super) fn raise(status: u16, code: &str, detail: &str) -> Sql {
    stmt!(
        "raise sqlstate {} using message = {}, detail = {};",
        text(&format!("PT{status}")),
        text(code),
        text(detail)
    )
}
