//! Views: what kind they are, with whose rights they read, their columns.

use catalog::{Catalog, Column, View};

use super::{comment_is, description};
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::script::Script;

pub(super) fn views(catalog: &Catalog, script: &mut Script) {
    for View { name, columns, query: _, refreshed_by, reads: _, calls: _, comment, origin } in &catalog.views
    {
        let relation = code!("to_regclass({})", text(name));
        let (kind, what) = match refreshed_by {
            None => ("v security_invoker=true", "is a view that reads with the rights of whoever asks"),
            Some(_) => ("m", "is a materialized view"),
        };
        script.is(
            origin.span,
            code!(
                "(select c.relkind::text || coalesce(' ' || array_to_string(c.reloptions, ' '), '') from pg_class c where c.oid = {})",
                relation
            ),
            text(kind),
            format_args!("{name} {what}"),
        );
        let spelled = columns.iter().map(|Column { name, ty, .. }| {
            code!("{} || ' ' || pg_temp.spelled({})", text(name.as_str()), text(ty))
        });
        // A view keeps the precision of its columns, which no field speaks of.
        script.is(
            origin.span,
            code!(
                "array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, null)) \
                 from pg_attribute a where a.attrelid = {} and a.attnum > 0 and not a.attisdropped order by a.attnum)",
                relation
            ),
            code!("array[{}]::text[]", Code::join(spelled, ", ")),
            format_args!("{name} has the columns of its type"),
        );
        if let Some(comment) = comment {
            comment_is(
                script,
                origin.span,
                &description(&relation, "pg_class"),
                comment,
                &format!("view {name}"),
            );
        }
        for Column { name: column, comment, origin, .. } in columns {
            let Some(comment) = comment else { continue };
            let have = code!(
                "(select col_description(a.attrelid, a.attnum) from pg_attribute a where a.attrelid = {} and a.attname = {})",
                relation,
                text(column.as_str())
            );
            comment_is(script, origin.span, &have, comment, &format!("{name}.{column}"));
        }
    }
}
