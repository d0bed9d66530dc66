//! What can be dropped. Postgres's own catalog is asked, so that nothing generated is forgotten.

use anyhow::{Context as _, Result};
use compiler::{MutantKind, Output};
use live::Change;
use postgres::{Client, SimpleQueryMessage};
use sql::Literal;

/// Kinds of things that can be dropped, for the totals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// A policy.
    Policy,
    /// Row level security of a table.
    RowSecurity,
    /// A key, unique, check or foreign key constraint of a table or domain.
    Constraint,
    /// NOT NULL of a column.
    NotNull,
    /// A unique index that is no constraint.
    UniqueIndex,
    /// A trigger.
    Trigger,
    /// A check at the beginning of a function.
    Guard,
    /// A generated function, which does nothing instead.
    Function,
}

impl Kind {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Policy => "policies",
            Self::RowSecurity => "row level security",
            Self::Constraint => "constraints",
            Self::NotNull => "not nulls",
            Self::UniqueIndex => "unique indexes",
            Self::Trigger => "triggers",
            Self::Guard => "guards",
            Self::Function => "functions",
        }
    }
}

impl Kind {
    /// How the generated file that is likeliest to notice begins.
    pub(super) fn topic(self) -> &'static str {
        match self {
            Self::Policy | Self::RowSecurity => "30_",
            Self::Constraint | Self::NotNull | Self::UniqueIndex => "20_",
            Self::Trigger => "50_",
            Self::Guard | Self::Function => "40_",
        }
    }
}

/// One change for the worse.
#[derive(Debug)]
pub(super) struct Mutant {
    /// What it is.
    pub(super) kind: Kind,
    /// What is dropped, for people.
    pub(super) label: String,
    /// The change.
    pub(super) sql: String,
    /// Its own name or column: a test that says it is asked first.
    pub(super) own: String,
    /// The table, domain or function it belongs to, with schema: tests that speak of it come next.
    pub(super) of: Vec<String>,
}

impl Mutant {
    /// What is tried. Nothing is known of its effect beforehand.
    pub(super) fn change(&self) -> Change {
        let Self { kind, label: _, sql, own, of } = self;
        Change {
            topic: kind.topic(),
            of: of.clone(),
            own: own.clone(),
            sql: sql.clone(),
            before_rows: !matches!(kind, Kind::Policy | Kind::RowSecurity | Kind::Guard | Kind::Function),
            is_equivalent: false,
        }
    }
}

/// Kind, label, own name, what it belongs to, and the change: one row of five texts for each mutant.
const QUERY: &str = r"
with ours as (
  select oid from pg_namespace where nspname in ($SCHEMA$, $PRIVATE$)
), relation as (
  select c.oid, c.relname, n.nspname, format('%I.%I', n.nspname, c.relname) as name, c.relrowsecurity
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relnamespace in (select oid from ours) and c.relkind in ('r', 'p') and not c.relispartition
)
select 'policy', format('policy %I on %s', p.polname, r.name), p.polname::text, r.name,
       format('drop policy %I on %s', p.polname, r.name)
from pg_policy p join relation r on r.oid = p.polrelid
union all
select 'row security', format('row level security of %s', r.name), r.relname::text, r.name,
       format('alter table %s disable row level security', r.name)
from relation r where r.relrowsecurity
union all
select 'constraint', format('constraint %I of %s', c.conname, r.name), c.conname::text, r.name,
       format('alter table %s drop constraint %I cascade', r.name, c.conname)
from pg_constraint c join relation r on r.oid = c.conrelid
where c.contype in ('p', 'u', 'c', 'f', 'x') and c.coninhcount = 0 and c.conparentid = 0
union all
select 'constraint', format('constraint %I of domain %I.%I', c.conname, n.nspname, t.typname), t.typname::text,
       format('%I.%I', n.nspname, t.typname),
       format('alter domain %I.%I drop constraint %I', n.nspname, t.typname, c.conname)
from pg_constraint c join pg_type t on t.oid = c.contypid join pg_namespace n on n.oid = t.typnamespace
where c.connamespace in (select oid from ours)
union all
select 'not null', format('not null of %s.%I', r.name, a.attname), a.attname::text, r.name,
       format('alter table %s alter column %I drop not null', r.name, a.attname)
from pg_attribute a join relation r on r.oid = a.attrelid
where a.attnum > 0 and a.attnotnull and not a.attisdropped and a.attidentity = ''
  -- A column of the primary key keeps NOT NULL as long as it is one.
  and not exists (
    select from pg_index i where i.indrelid = a.attrelid and i.indisprimary and a.attnum = any (i.indkey)
  )
union all
select 'unique index', format('unique index %I on %s', i.relname, r.name), i.relname::text, r.name,
       format('drop index %I.%I', r.nspname, i.relname)
from pg_index x join pg_class i on i.oid = x.indexrelid join relation r on r.oid = x.indrelid
where x.indisunique and not exists (select from pg_constraint c where c.conindid = x.indexrelid)
union all
select 'trigger', format('trigger %I on %s', t.tgname, t.tgrelid::regclass), t.tgname::text,
       coalesce(r.name, t.tgrelid::regclass::text),
       format('drop trigger %I on %s', t.tgname, t.tgrelid::regclass)
from pg_trigger t
join pg_proc f on f.oid = t.tgfoid
left join relation r on r.oid = t.tgrelid
where not t.tgisinternal and t.tgparentid = 0 and f.pronamespace in (select oid from ours)
order by 1, 2";

/// Everything that can be dropped.
pub(super) fn list(client: &mut Client, output: &Output) -> Result<Vec<Mutant>> {
    let schema = Literal::text(&output.schema)?.to_string();
    let private = Literal::text(&format!("{}_private", output.schema))?.to_string();
    let query = QUERY.replace("$SCHEMA$", &schema).replace("$PRIVATE$", &private);
    let mut mutants = Vec::new();
    for message in client.simple_query(&query).context("list what can be dropped")? {
        let SimpleQueryMessage::Row(row) = message else { continue };
        let text = |index: usize| row.get(index).unwrap_or_default().to_owned();
        let kind = match row.get(0) {
            Some("policy") => Kind::Policy,
            Some("row security") => Kind::RowSecurity,
            Some("constraint") => Kind::Constraint,
            Some("not null") => Kind::NotNull,
            Some("unique index") => Kind::UniqueIndex,
            _ => Kind::Trigger,
        };
        mutants.push(Mutant { kind, label: text(1), own: text(2), of: vec![text(3)], sql: text(4) });
    }
    mutants.extend(functions(output)?);
    Ok(mutants)
}

/// Each function without one of its checks, and each generated one doing nothing at all: dropped, it would take with it what calls it.
fn functions(output: &Output) -> Result<Vec<Mutant>> {
    let of = |mutant: compiler::Mutant| {
        let kind = match mutant.kind {
            MutantKind::Guard | MutantKind::Argument => Kind::Guard,
            MutantKind::Emptied => Kind::Function,
            _ => return None,
        };
        let compiler::Mutant { kind: _, object, change, origin: _, of, own, sql, difference: _ } = mutant;
        Some(Mutant { kind, label: format!("{object} {change}"), sql, own, of })
    };
    Ok(output.mutants()?.into_iter().filter_map(of).collect())
}
