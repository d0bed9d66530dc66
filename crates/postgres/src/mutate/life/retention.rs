//! Rows that leave: too early, too late, not at all, or without arriving.

use model::{Builtin, FieldId, Period, RetentionAction, Table};
use sql::QualifiedName;

use super::slip::{Slip, Slips, slip};
use crate::lower::{Scope, assignments, is_done, maintenance_name};
use crate::mutate::MutantKind;

pub(super) fn slips(scope: &Scope<'_>, all: &mut Vec<Slips>) {
    for table in &scope.model.tables {
        let mut add = |each: Vec<Slip>| {
            all.push(Slips {
                kind: MutantKind::Retention,
                function: maintenance_name(scope, "retain", table),
                subject: scope.public(&table.name),
                each,
            });
        };
        if let Some(retention) = &table.retention {
            let mut each = cut_off(scope, table, retention.by, &retention.keep);
            each.extend(in_batches(table, retention.by));
            each.extend(whole());
            match &retention.action {
                RetentionAction::Anonymize { set, mark } => {
                    for (one, assignment) in set.iter().zip(assignments(table, set)) {
                        if let Some(column) = table.field(one.field).column() {
                            let name = &column.name;
                            let change = format!("leaves {name} as it is");
                            each.push(slip(change, assignment.to_string(), format!("{name} = t.{name}")));
                        }
                    }
                    if let Some(mark) = mark.and_then(|mark| table.field(mark).column()) {
                        let name = maintenance_name(scope, "retain", table).name;
                        let marked = format!("{} = {name}.at", mark.name);
                        each.push(slip("does not mark what it did", marked, format!("{} = null", mark.name)));
                    }
                }
                RetentionAction::Archive { table: archive, keep } => {
                    each.extend(archived(&scope.public(&table.name), &scope.public(archive), keep));
                }
                RetentionAction::Drop | RetentionAction::Delete => {}
            }
            add(each);
        }
        if let Some(ephemeral) = table.ephemeral.as_ref().filter(|ephemeral| !ephemeral.cleaned_by_schema) {
            add(cut_off(scope, table, ephemeral.by, &ephemeral.ttl));
        }
        if let Some((queue, keep)) =
            table.queue.as_ref().and_then(|queue| Some((queue, queue.keep.as_ref()?)))
        {
            let mut each = cut_off(scope, table, queue.fields.finished_at, keep);
            if let Some(done) = is_done(scope, table) {
                each.push(slip("lets work go that is not done", format!(" and {done}"), ""));
            }
            add(each);
        }
    }
}

/// Which rows are past their time.
fn cut_off(scope: &Scope<'_>, table: &Table, by: FieldId, keep: &Period) -> Vec<Slip> {
    let Some(column) = table.field(by).column() else { return Vec::new() };
    let function = maintenance_name(scope, "retain", table).name;
    let limit = format!("{function}.at - (interval '{keep}')");
    // A day is past its time when all of it is.
    let a_little = if scope.model.builtin(column.ty) == Builtin::Date { "1 day" } else { "1 second" };
    vec![
        slip("lets rows go too early", limit.clone(), format!("{limit} + interval '{a_little}'")),
        slip("lets rows go too late", limit.clone(), format!("{limit} - interval '{a_little}'")),
        slip(
            "lets the young go and keeps the old",
            format!("t.{} < ", column.name),
            format!("t.{} > ", column.name),
        ),
        slip("does not tell how many went", "return v_gone;", "return bigint '0';"),
    ]
}

/// One batch after the other.
fn in_batches(table: &Table, by: FieldId) -> Vec<Slip> {
    let Some(column) = table.field(by).column() else { return Vec::new() };
    let order = format!("order by t.{} limit", column.name);
    vec![
        slip("takes more rows than it is told", "limit least(5000, ", "limit greatest(5000, "),
        slip("begins with the youngest", order, format!("order by t.{} desc limit", column.name)),
    ]
}

/// One partition after the other.
fn whole() -> Vec<Slip> {
    let gone = "execute format('drop table %I.%I', v_leaf.home, v_leaf.name);";
    vec![
        slip(
            "takes partitions that are not over",
            " end <= v_limit;",
            " end <= v_limit + interval '5 years';",
        ),
        slip(
            "leaves partitions that are over",
            " end <= v_limit;",
            " end <= v_limit - interval '100 years';",
        ),
        slip("detaches partitions and leaves them there", gone, "null;"),
        slip(
            "lets rows be deleted from the default afterwards",
            " enable trigger append_only;",
            " disable trigger append_only;",
        ),
    ]
}

/// From one table to the other.
fn archived(table: &QualifiedName, archive: &QualifiedName, keep: &Period) -> Vec<Slip> {
    let limit = format!("v_limit - (interval '{keep}')");
    vec![
        slip(
            "copies rows and leaves them there",
            format!("delete from {table} t using old o where "),
            format!("select t.* from {table} t, old o where "),
        )
        .and(" returning t.*", ""),
        slip("loses rows on the way", "from gone g returning 1", "from gone g where false returning 1"),
        slip(
            "does not look whether rows arrived",
            "if v_kept is distinct from v_step then",
            "if v_kept is distinct from v_step and false then",
        ),
        slip("keeps rows in the archive too long", limit.clone(), format!("{limit} - interval '2 days'")),
        slip("takes rows from the archive too early", limit.clone(), format!("{limit} + interval '2 days'")),
        slip(
            "empties nothing from the archive",
            format!("delete from {archive} t using old o where "),
            format!("delete from {archive} t using old o where false and "),
        ),
    ]
}
