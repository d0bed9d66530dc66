//! plpgsql_check with all its warnings, performance and security included; `seoc test` asks for those that are mistakes.

use anyhow::{Context as _, Result, bail};
use postgres::Client;

use super::Finding;

/// One row for each function, and for each relation that a trigger's function serves; a clone of a trigger on a leaf is the same.
const CHECK: &str = "
with checked as (
  select p.oid, format('%s.%s', n.nspname, p.proname) as name, coalesce(g.tgrelid, 0::oid) as relation,
         g.tgoldtable::text as old_table, g.tgnewtable::text as new_table
  from pg_proc p
  join pg_namespace n on n.oid = p.pronamespace
  join pg_language l on l.oid = p.prolang
  left join lateral (
    select distinct on (tgrelid, tgoldtable, tgnewtable) * from pg_trigger
    where tgfoid = p.oid and not tgisinternal and tgparentid = 0
  ) g on true
  where l.lanname = 'plpgsql' and n.nspname = any (array[$1::text, $1::text || '_private']::name[])
    and not (p.prorettype = 'trigger'::regtype and g.oid is null)
)
select c.name, f.level, f.sqlstate, f.lineno, f.message
from checked c
left join lateral extensions.plpgsql_check_function_tb(
  funcoid => c.oid::regprocedure, relid => c.relation::regclass, fatal_errors => false, all_warnings => true,
  oldtable => c.old_table::name, newtable => c.new_table::name
) f on true";

/// The rule of a finding is `plpgsql_check`, its level and its SQLSTATE.
pub(super) fn lint(client: &mut Client, schema: &str) -> Result<Vec<Finding>> {
    let rows = client.query(CHECK, &[&schema]).context("plpgsql_check")?;
    if rows.is_empty() {
        bail!("plpgsql_check was given no function");
    }
    let mut findings = Vec::new();
    for row in rows {
        let Some(level) = row.get::<_, Option<String>>(1) else { continue };
        let state: Option<String> = row.get(2);
        let line: Option<i32> = row.get(3);
        findings.push(Finding {
            rule: format!("plpgsql_check {level} {}", state.unwrap_or_default()),
            object: row.get(0),
            message: format!(
                "line {}: {}",
                line.unwrap_or_default(),
                row.get::<_, Option<String>>(4).unwrap_or_default()
            ),
        });
    }
    Ok(findings)
}
