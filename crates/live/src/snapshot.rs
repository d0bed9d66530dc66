//! What must not change when a schema is applied a second time: identities, rows, the dump.

use std::collections::BTreeMap;

use postgres::Client;

use crate::LiveError;
use crate::account::Account;
use crate::cluster::Cluster;
use crate::server::PORT;
use crate::target::quoted;

/// Objects by name with their oids. `$1` is the schema; its private companions begin with
/// `<schema>_`. Policies and triggers count on any table: the schema may put some on the
/// platform's.
const OBJECTS: &str = "
with ours as (
  select oid, nspname from pg_namespace
  where nspname = $1 or starts_with(nspname, $1 || '_')
), tables as (
  select oid, oid::regclass::text as name from pg_class
  where relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace, 'pg_toast'::regnamespace)
)
select 'schema', nspname, oid from ours
union all select 'relation ' || relkind::text, c.oid::regclass::text, c.oid from pg_class c join ours n on n.oid = relnamespace
union all select 'type', t.oid::regtype::text, t.oid from pg_type t join ours n on n.oid = typnamespace
union all select 'function', p.oid::regprocedure::text, p.oid from pg_proc p join ours n on n.oid = pronamespace
union all select 'policy', polname || ' on ' || t.name, p.oid from pg_policy p join tables t on t.oid = polrelid
union all select 'trigger', tgname || ' on ' || t.name, g.oid from pg_trigger g join tables t on t.oid = tgrelid
union all select 'constraint',
    conname || ' on ' || case when conrelid <> 0 then conrelid::regclass::text else contypid::regtype::text end, k.oid
  from pg_constraint k join ours n on n.oid = connamespace";

const TABLES: &str = "
select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
where (n.nspname = $1 or starts_with(n.nspname, $1 || '_')) and c.relkind = 'r'
order by 1, 2";

/// Oids by kind and name.
pub(crate) type Objects = BTreeMap<(String, String), u32>;
/// Count and a digest of the rows by table.
pub(crate) type Rows = BTreeMap<String, (i64, String)>;

pub(crate) fn objects(client: &mut Client, schema: &str) -> Result<Objects, LiveError> {
    let rows = client.query(OBJECTS, &[&schema]).map_err(LiveError::sql("list the objects"))?;
    Ok(rows.iter().map(|row| ((row.get(0), row.get(1)), row.get(2))).collect())
}

pub(crate) fn rows(client: &mut Client, schema: &str) -> Result<Rows, LiveError> {
    let tables = client.query(TABLES, &[&schema]).map_err(LiveError::sql("list the tables"))?;
    let mut all = Rows::new();
    for table in &tables {
        let name = format!("{}.{}", quoted(table.get(0)), quoted(table.get(1)));
        let sql = format!(
            "select count(*), coalesce(md5(string_agg(t::text, e'\\n' order by t::text)), '') from {name} as t"
        );
        let row = client.query_one(&sql, &[]).map_err(LiveError::sql(format!("count the rows of {name}")))?;
        all.insert(name, (row.get(0), row.get(1)));
    }
    Ok(all)
}

/// The whole database as `pg_dump --schema-only` writes it.
pub(crate) fn dump(cluster: &Cluster, database: &str) -> Result<String, LiveError> {
    let program = cluster.installation().program("pg_dump");
    let output = Account::current()?
        .command(&program)
        .args(["--schema-only", "--username=supabase_admin", "--host"])
        .arg(cluster.socket_folder())
        .arg(format!("--port={PORT}"))
        .arg(format!("--dbname={database}"))
        .output()
        .map_err(LiveError::io("run", &program))?;
    if !output.status.success() {
        return Err(LiveError::Program {
            program: "pg_dump".to_owned(),
            status: output.status.to_string(),
            output: String::from_utf8_lossy(&output.stderr).trim().to_owned(),
        });
    }
    let text = String::from_utf8_lossy(&output.stdout);
    // Since 15.14 a dump is bracketed by a random key for psql.
    let lines =
        text.lines().filter(|line| !line.starts_with("\\restrict") && !line.starts_with("\\unrestrict"));
    Ok(lines.collect::<Vec<_>>().join("\n"))
}

/// How two lists of objects differ, a sentence each.
pub(crate) fn changed_objects(before: &Objects, after: &Objects) -> Vec<String> {
    let mut changes = Vec::new();
    for ((kind, name), oid) in before {
        match after.get(&(kind.clone(), name.clone())) {
            None => changes.push(format!("{kind} {name} is gone")),
            Some(now) if now != oid => changes.push(format!("{kind} {name} was dropped and created again")),
            Some(_) => {}
        }
    }
    let new = after.keys().filter(|key| !before.contains_key(*key));
    changes.extend(new.map(|(kind, name)| format!("{kind} {name} is new")));
    changes
}

/// How the rows differ, a sentence each.
pub(crate) fn changed_rows(before: &Rows, after: &Rows) -> Vec<String> {
    let mut changes = Vec::new();
    for (table, (count, digest)) in before {
        match after.get(table) {
            None => changes.push(format!("{table} is gone with its {count} rows")),
            Some((now, _)) if now != count => changes.push(format!("{table} had {count} rows and has {now}")),
            Some((_, now)) if now != digest => changes.push(format!("rows of {table} were changed")),
            Some(_) => {}
        }
    }
    changes
}

/// The first lines that one dump has and the other has not.
pub(crate) fn changed_dump(before: &str, after: &str) -> Vec<String> {
    /// Enough to see what it is about.
    const SHOWN: usize = 10;
    if before == after {
        return Vec::new();
    }
    let only_in = |one: &str, other: &str, sign: &str| -> Vec<String> {
        let mut left: BTreeMap<&str, i64> = BTreeMap::new();
        other.lines().for_each(|line| *left.entry(line).or_default() += 1);
        let mut extra = Vec::new();
        for line in one.lines() {
            let count = left.entry(line).or_default();
            *count -= 1;
            if *count < 0 {
                extra.push(format!("{sign} {line}"));
            }
        }
        extra.truncate(SHOWN);
        extra
    };
    let mut changes = only_in(before, after, "-");
    changes.extend(only_in(after, before, "+"));
    if changes.is_empty() {
        changes.push("the same lines come in another order".to_owned());
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dump_that_differs_is_told_by_its_lines() {
        assert!(changed_dump("a\nb", "a\nb").is_empty());
        assert_eq!(changed_dump("a\nb", "a\nc\nc"), ["- b", "+ c", "+ c"]);
        assert_eq!(changed_dump("a\nb", "b\na").len(), 1);
    }
}
