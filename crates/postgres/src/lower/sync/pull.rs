//! `pull_…`: what changed since a cursor, page by page.
//!
//! From the start the rows of the table are read in the order of their keys, and the snapshot of the first page is where the cursor goes on
//! from: what changes meanwhile comes afterwards. From then on each round goes from one snapshot to the next.

use sql::{Expr, Sql, TypeName, expr, ident, stmt};

use super::{Names, snapshot_name};
use crate::lower::function::refuse;
use crate::lower::maintenance::interval;
use crate::lower::scope::text;
use crate::lower::types::column_type;

/// Snapshots are those of one cluster: after a dump was restored into another one, numbers begin anew.
fn cluster() -> Expr {
    expr!("(select control.system_identifier::text from pg_control_system() as control)")
}

pub(super) fn body(names: &Names<'_>, function: &model::Function) -> Sql {
    let locals = names.scope.locals();
    let parameter = |name: &sql::Ident| expr!("{}.{}", function.name, name);
    let (cursor, first) = (parameter(&ident!("cursor")), parameter(&ident!("first")));
    let row = names.row();
    let key = column_type(names.scope, names.key);
    let usual = names.synced.rows.min(model::ROWS_ON_A_PAGE);
    let foreign = refuse(
        &expr!(
            locals => "v_place ->> 'of' is distinct from {} or coalesce(v_since, v_until) is null or v_at is null",
            text(names.table.name.as_str())
        ),
        400,
        "ARGUMENT_INVALID",
        "This cursor is of other rows, or none at all.",
    );
    let expired = refuse(
        &expr!(
            locals => "v_place ->> 'cluster' is distinct from {} or v_at < now() - {} \
             or pg_snapshot_xmax(coalesce(v_since, v_until)) > pg_snapshot_xmax(pg_current_snapshot())",
            cluster(),
            interval(&names.synced.keep)
        ),
        410,
        "CURSOR_EXPIRED",
        "What changed since then is not known any more: begin anew, without a cursor.",
    );
    stmt!(
        locals => "declare\n  \
           v_size integer := coalesce({}, {});\n  \
           v_place jsonb;\n  v_since pg_snapshot;\n  v_until pg_snapshot;\n  v_at timestamptz;\n  v_begun timestamptz;\n  v_change xid8;\n  v_id {};\n  \
           v_nodes {}[];\n  v_gone {}[];\n  v_more boolean;\n\
         begin\n  \
           if {} is not null then\n    \
             begin\n      \
               v_place := {}({});\n      \
               v_since := (v_place ->> 'since')::pg_snapshot;\n      \
               v_until := (v_place ->> 'until')::pg_snapshot;\n      \
               v_change := (v_place ->> 'change')::xid8;\n      \
               v_id := (v_place ->> 'id')::{};\n      \
               v_at := (v_place ->> 'at')::timestamptz;\n      \
               v_begun := coalesce((v_place ->> 'begun')::timestamptz, v_at);\n    \
             exception when data_exception then\n      \
               raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of other rows, or none at all.';\n    \
             end;\n    {}\n    {}\n  \
           end if;\n  \
           -- Before anything is read: what is committed while it is, comes the next time.\n  \
           if v_until is null then\n    \
             v_until := {}();\n    \
             v_begun := now();\n  \
           end if;\n  \
           if v_since is null then\n    \
             v_at := v_begun;\n    {}\n  \
           else\n    {}\n  \
           end if;\n  \
           return row(\n    \
             coalesce(v_nodes, array[]::{}[]),\n    \
             coalesce(v_gone, array[]::{}[]),\n    \
             {}(jsonb_build_object('of', {}, 'cluster', {}) || case\n      \
               when v_more then jsonb_build_object('since', v_since, 'until', v_until, 'at', v_at, 'begun', v_begun, 'change', v_change::text, 'id', v_id)\n      \
               else jsonb_build_object('since', v_until, 'at', v_begun)\n    \
             end),\n    \
             v_more\n  \
           )::{};\n\
         end",
        first,
        usual,
        key,
        row,
        key,
        cursor,
        names.scope.private(&ident!("cursor_place")),
        cursor,
        key,
        foreign,
        expired,
        snapshot_name(names.scope),
        from_the_start(names),
        between(names),
        row,
        key,
        names.scope.private(&ident!("cursor")),
        text(names.table.name.as_str()),
        cluster(),
        returned(names, function)
    )
}

fn returned(names: &Names<'_>, function: &model::Function) -> TypeName {
    match crate::lower::function::returns(names.scope, &function.result) {
        catalog::Returns::One(ty) | catalog::Returns::Set(ty) => ty,
        catalog::Returns::Void | catalog::Returns::Trigger => TypeName::jsonb(),
    }
}

/// All rows that the caller reads.
fn from_the_start(names: &Names<'_>) -> Sql {
    let locals = names.scope.locals();
    let key = &names.key.name;
    stmt!(
        locals => "with page as materialized (\n      \
           select {} as node, t.{} as key, row_number() over (order by t.{}) as place\n      \
           from {} t\n      \
           where (v_id is null or t.{} > v_id){}\n      \
           order by t.{}\n      \
           limit v_size + 1\n    \
         )\n    \
         select\n      \
           array_agg(p.node order by p.place) filter (where p.place <= v_size),\n      \
           (array_agg(p.key order by p.place desc) filter (where p.place <= v_size))[1],\n      \
           count(*) > v_size\n    \
         into v_nodes, v_id, v_more\n    \
         from page p;",
        names.node(),
        key,
        key,
        names.full,
        key,
        names.there(),
        key
    )
}

/// What changed from one snapshot to the other: a row that the caller reads, or the key of one that he does not read any more.
fn between(names: &Names<'_>) -> Sql {
    let locals = names.scope.locals();
    stmt!(
        locals => "with page as materialized (\n      \
           select c.change, c.id as key, row_number() over (order by c.change, c.id) as place\n      \
           from {}(v_since, v_until, v_change, v_id, v_size + 1) as c\n    \
         ), rows as (\n      \
           select p.change, p.key, p.place, case when t.{} is not null then {} end as node, t.{} is not null as there\n      \
           from page p\n      \
           left join {} t on t.{} = p.key{}\n    \
         )\n    \
         select\n      \
           array_agg(r.node order by r.place) filter (where r.place <= v_size and r.there),\n      \
           array_agg(r.key order by r.place) filter (where r.place <= v_size and not r.there),\n      \
           (array_agg(r.change order by r.place desc) filter (where r.place <= v_size))[1],\n      \
           (array_agg(r.key order by r.place desc) filter (where r.place <= v_size))[1],\n      \
           count(*) > v_size\n    \
         into v_nodes, v_gone, v_change, v_id, v_more\n    \
         from rows r;",
        names.changed,
        names.key.name,
        names.node(),
        names.key.name,
        names.full,
        names.key.name,
        names.there()
    )
}

impl Names<'_> {
    /// What a row is to clients.
    pub(super) fn row(&self) -> TypeName {
        TypeName::qualified(&self.scope.visible_row(self.id))
    }

    /// The row `t` as clients may see it.
    pub(super) fn node(&self) -> Expr {
        crate::lower::find::node(self.scope, self.id)
    }

    /// ` and t.deleted_at is null`: a row that is marked is gone.
    pub(super) fn there(&self) -> Sql {
        self.table
            .deleted_at()
            .map_or_else(|| stmt!(""), |(_, column)| stmt!(" and t.{} is null", column.name))
    }
}
