//! `push_…`: what a client wrote offline, row by row.
//!
//! Each row stands in a block of its own, so what is refused leaves no trace and the others stay. Nothing is remembered of what was sent: a
//! row that is already as it should be was sent before, by whoever sends it again, and so the same call is the same answer. Whoever asks
//! for a row that he does not see is told what he is told of one that is not there.

use std::collections::BTreeMap;

use model::{ArgumentShape, Column, Field, FieldId, FilledBy, PushOutcome, SyncCall};
use sql::{Expr, Ident, Locals, Sql, TypeName, expr, ident, stmt};

use super::Names;
use crate::lower::crud::{kinds, raise};
use crate::lower::function::refuse;
use crate::lower::scope::text;
use crate::lower::table::lower_default;
use crate::lower::types::column_type;

/// What a row that is sent may hold.
const PARTS: [(&str, &[&str]); 4] = [
    ("key", &["string"]),
    ("version", &["number", "null"]),
    ("deleted", &["boolean", "null"]),
    ("values", &["object", "null"]),
];

pub(super) fn body(names: &Names<'_>, function: &model::Function, call: SyncCall) -> Sql {
    let outcome =
        TypeName::qualified(&names.scope.public(&names.scope.model.enums[call.outcomes.index()].name));
    Push { names, function, locals: names.scope.locals(), outcome }.body()
}

struct Push<'n, 'a> {
    names: &'n Names<'a>,
    function: &'n model::Function,
    locals: &'n Locals,
    outcome: TypeName,
}

impl<'n> Push<'n, '_> {
    fn fields(&self) -> impl Iterator<Item = (FieldId, &'n Column)> {
        let table = self.names.table;
        let given = self.function.arguments.iter().find_map(|argument| match &argument.shape {
            Some(ArgumentShape::Push(_, fields)) => Some(fields),
            Some(ArgumentShape::Patch(..) | ArgumentShape::Filter(..) | ArgumentShape::Order(..)) | None => {
                None
            }
        });
        given.into_iter().flatten().filter_map(|field| Some((*field, table.field(*field).column()?)))
    }

    fn body(&self) -> Sql {
        let Self { names, function, locals, outcome } = self;
        let key = &names.key.name;
        let rows = expr!("{}.{}", function.name, ident!("rows"));
        let version = self.version();
        let said = |outcome: PushOutcome| text(outcome.word());
        stmt!(
            locals => "declare\n  \
               v_given jsonb;\n  v_values jsonb;\n  v_id {};\n  v_version {};\n  \
               v_new {};\n  v_row {};\n  v_seen {};\n  v_written boolean;\n  v_outcome text;\n  v_error text;\n\
             begin\n  {}\n  \
               for v_given in select sent.value from jsonb_array_elements({}) with ordinality as sent (value, place) order by sent.place loop\n    \
                 v_row := null;\n    v_error := null;\n    v_written := false;\n    \
                 v_id := (v_given ->> 'key')::{};\n    \
                 begin\n      \
                   v_version := (v_given ->> 'version')::{};\n      \
                   v_values := coalesce(nullif(v_given -> 'values', jsonb 'null'), jsonb '{{}}');\n      \
                   v_new := jsonb_populate_record(null::{}, v_values);\n      \
                   if (v_given ->> 'deleted')::boolean then\n        {}\n        \
                     v_written := found;\n      \
                   elsif v_version is null then\n        {}\n        \
                     v_written := found;\n      \
                   else\n        {}\n      \
                   end if;\n      \
                   if v_written then\n        \
                     v_outcome := {};\n      \
                   else\n        \
                     -- Somebody was here before: the caller himself, or another one.\n        \
                     select {} into v_row from {} t where t.{} = v_id{};\n        \
                     v_seen := {};\n        \
                     v_outcome := case\n          \
                       when (v_given ->> 'deleted')::boolean and v_row.{} is null then {}\n          \
                       when v_row.{} is null then {}\n          \
                       when (v_given ->> 'deleted')::boolean then case when v_row.{} = v_version then {} else {} end\n          \
                       when v_row.{} = v_version then {}\n          \
                       when {} then {}\n          \
                       else {}\n        \
                     end;\n        \
                     v_error := case v_outcome when {} then 'FORBIDDEN' end;\n      \
                   end if;\n    \
                 {}\n    \
                 end;\n    \
                 return next row(v_id, v_outcome::{}, v_error, v_row)::{};\n  \
               end loop;\n\
             end",
            column_type(names.scope, names.key),
            column_type(names.scope, version),
            names.row(),
            names.row(),
            names.row(),
            self.check(&rows),
            rows,
            column_type(names.scope, names.key),
            column_type(names.scope, version),
            names.row(),
            self.delete(),
            self.insert(),
            self.update(),
            said(PushOutcome::Applied),
            self.columns_read(),
            names.full,
            key,
            names.there(),
            self.seen(),
            key,
            said(PushOutcome::Applied),
            key,
            said(PushOutcome::Conflict),
            version.name,
            said(PushOutcome::Refused),
            said(PushOutcome::Conflict),
            version.name,
            said(PushOutcome::Refused),
            self.is_so(),
            said(PushOutcome::Applied),
            said(PushOutcome::Conflict),
            said(PushOutcome::Refused),
            self.refusals(),
            outcome,
            self.returned()
        )
    }

    fn returned(&self) -> TypeName {
        match crate::lower::function::returns(self.names.scope, &self.function.result) {
            catalog::Returns::One(ty) | catalog::Returns::Set(ty) => ty,
            catalog::Returns::Void | catalog::Returns::Trigger => TypeName::jsonb(),
        }
    }

    fn version(&self) -> &'n Column {
        self.names.table.version().unwrap_or(self.names.key)
    }

    fn columns_read(&self) -> Sql {
        self.names.scope.visible_columns(self.names.id)
    }

    /// The row as the caller may read it: what he sends is not to tell him what is under a mask.
    fn seen(&self) -> Expr {
        let Names { scope, table, .. } = self.names;
        let row = expr!(self.locals => "v_row");
        if !table.is_masked() {
            return row;
        }
        let part = scope.model.visible_part(self.names.id);
        expr!("{}({})", crate::lower::mask::masked_name(scope, table, part), row)
    }

    /// Only what may be said is there, each in its kind of JSON; whatever fails here is no row, so nothing can be answered for it.
    fn check(&self, rows: &Expr) -> Sql {
        let of = |key: Expr, value: Expr, cases: Vec<(Vec<&'static str>, Vec<String>)>| {
            let cases = cases.into_iter().map(|(kinds, names)| {
                let names = Sql::join(names.iter().map(|it| text(it)), ", ");
                let kinds = Sql::join(kinds.iter().map(|it| text(it)), ", ");
                stmt!("when {} in ({}) then jsonb_typeof({}) not in ({})", key, names, value, kinds)
            });
            let cases: Vec<Sql> = cases.collect();
            if cases.is_empty() {
                stmt!("true")
            } else {
                stmt!("case {} else true end", Sql::join(cases, " "))
            }
        };
        let parts = PARTS.iter().map(|(name, kinds)| (kinds.to_vec(), vec![(*name).to_owned()])).collect();
        let mut columns: BTreeMap<Vec<&'static str>, Vec<String>> = BTreeMap::new();
        for (_, column) in self.fields() {
            let mut of =
                if column.list { vec!["array"] } else { kinds(self.names.scope.model.builtin(column.ty)) };
            if column.nullable {
                of.push("null");
            }
            columns.entry(of).or_default().push(column.name.as_str().to_owned());
        }
        let wrong = expr!(
            "case when jsonb_typeof({}) <> 'array' then true else jsonb_array_length({}) > {} or exists (\n    \
               select from jsonb_array_elements({}) as sent (value)\n    \
               where case\n      \
                 when jsonb_typeof(sent.value) <> 'object' then true\n      \
                 when exists (select from jsonb_each(sent.value) as part where {}) then true\n      \
                 when sent.value ->> 'key' is null or sent.value ->> 'key' !~ {} then true\n      \
                 when jsonb_typeof(sent.value -> 'values') = 'object' then exists (select from jsonb_each(sent.value -> 'values') as given where {})\n      \
                 else false\n    \
               end\n  \
             ) end",
            rows,
            rows,
            self.names.synced.rows,
            rows,
            of(expr!("part.key"), expr!("part.value"), parts),
            text("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"),
            of(expr!("given.key"), expr!("given.value"), columns.into_iter().collect())
        );
        // In brackets, since plpgsql ends a condition at the first THEN outside of them.
        refuse(&expr!("({})", wrong), 400, "ARGUMENT_INVALID", "rows is not a valid value.")
    }

    fn delete(&self) -> Sql {
        let Names { full, key, table, .. } = self.names;
        let version = &self.version().name;
        match table.deleted_at() {
            Some((_, column)) => stmt!(
                self.locals => "update {} as t set {} = now() where t.{} = v_id and t.{} = v_version and t.{} is null;",
                full,
                column.name,
                key.name,
                version,
                column.name
            ),
            None => {
                stmt!(self.locals => "delete from {} t where t.{} = v_id and t.{} = v_version;", full, key.name, version)
            }
        }
    }

    fn insert(&self) -> Sql {
        let Names { scope, table, full, .. } = self.names;
        let fields = table.fields.iter().enumerate().map(|(at, field)| (FieldId(at as u32), field));
        let said: Vec<&Ident> = self.fields().map(|(_, column)| &column.name).collect();
        let (columns, values): (Vec<&Ident>, Vec<Expr>) = fields
            .filter_map(|(id, field)| {
                let column = Field::column(field)?;
                let name = &column.name;
                let given = || {
                    let value = expr!(self.locals => "v_new.{}", name);
                    match &column.default {
                        Some(default) => expr!(
                            self.locals => "case when v_values ? {} then {} else {} end",
                            text(name.as_str()),
                            value,
                            lower_default(scope, default, column.ty, column.list)
                        ),
                        None => value,
                    }
                };
                let value = if table.key.contains(&id) {
                    expr!(self.locals => "v_id")
                } else {
                    match table.filled_by(id) {
                        FilledBy::Caller => given(),
                        FilledBy::Tenant if said.contains(&name) => given(),
                        FilledBy::Tenant => expr!("(select {}())", scope.tenants()),
                        FilledBy::Owner => scope.me(),
                        FilledBy::Database => return None,
                    }
                };
                Some((name, value))
            })
            .unzip();
        stmt!(
            self.locals => "insert into {} as t (\n          {}\n        )\n        values (\n          {}\n        )\n        \
             on conflict on constraint {} do nothing\n        returning {} into v_row;",
            full,
            Sql::join(columns, ",\n          "),
            Sql::join(values, ",\n          "),
            crate::lower::name::joined(&[table.name.as_str(), "pkey"]),
            self.columns_read()
        )
    }

    /// What is absent stays. What is said with a new row alone is refused, and not passed over.
    fn update(&self) -> Sql {
        let Names { table, full, key, .. } = self.names;
        let (patched, fixed): (Vec<_>, Vec<_>) =
            self.fields().partition(|(field, _)| table.is_patchable(*field));
        let refused = if fixed.is_empty() {
            stmt!("")
        } else {
            let fixed = fixed.iter().map(|(_, column)| text(column.name.as_str()));
            stmt!(
                self.locals => "if v_values ?| array[{}] then\n          {}\n        end if;\n        ",
                Sql::join(fixed.collect::<Vec<_>>(), ", "),
                raise(400, "ARGUMENT_INVALID", "This never changes.")
            )
        };
        if patched.is_empty() {
            return stmt!("{}null;", refused);
        }
        let set = patched.iter().map(|(_, column)| {
            let name = &column.name;
            stmt!(
                self.locals => "{} = case when v_values ? {} then v_new.{} else t.{} end",
                name,
                text(name.as_str()),
                name,
                name
            )
        });
        stmt!(
            self.locals => "{}update {} as t\n        set\n          {}\n        where t.{} = v_id and t.{} = v_version{}\n        returning {} into v_row;\n        v_written := found;",
            refused,
            full,
            Sql::join(set.collect::<Vec<_>>(), ",\n          "),
            key.name,
            self.version().name,
            self.names.there(),
            self.columns_read()
        )
    }

    /// Has the row all that was sent?
    fn is_so(&self) -> Expr {
        let each = self.fields().map(|(_, column)| {
            let name = &column.name;
            expr!(
                self.locals => "(not v_values ? {} or v_seen.{} is not distinct from v_new.{})",
                text(name.as_str()),
                name,
                name
            )
        });
        Expr::and(each)
    }

    /// What Postgres or a trigger says against a row. What is nobody's mistake, such as a deadlock, ends the call: it is sent again.
    fn refusals(&self) -> Sql {
        let refused = text(PushOutcome::Refused.word());
        let arm = |conditions: Sql, code: &str| {
            stmt!(
                self.locals => "when {} then\n        v_outcome := {};\n        v_error := {};",
                conditions,
                refused,
                text(code)
            )
        };
        let arms = [
            arm(stmt!("unique_violation or exclusion_violation"), "CONFLICT"),
            arm(stmt!("insufficient_privilege"), "FORBIDDEN"),
            stmt!(
                self.locals => "when foreign_key_violation or restrict_violation then\n        v_outcome := {};\n        \
                 v_error := case when sqlerrm like 'update or delete on %' then 'STILL_REFERENCED' else 'REFERENCE_MISSING' end;",
                refused
            ),
            arm(
                stmt!("integrity_constraint_violation or data_exception or with_check_option_violation"),
                "ROW_INVALID",
            ),
            stmt!(
                self.locals => "when others then\n        \
                   -- The errors of triggers and quotas hold nothing but their code.\n        \
                   if sqlstate not like 'PT%' then\n          raise;\n        end if;\n        \
                   v_outcome := {};\n        v_error := sqlerrm;",
                refused
            ),
        ];
        stmt!("exception\n      {}", Sql::join(arms, "\n      "))
    }
}
