//! plpgsql_check over every plpgsql function of a domain: it sees what Postgres itself would tell
//! only when the line runs.

mod place;

use std::time::Instant;

use compiler::{Output, Statement, WrittenSql};
use diagnostics::Span;
use postgres::{Client, Row};

use crate::report::{Case, FileReport, Outcome};
use crate::{LiveError, ground};

/// Functions, one row for each relation a trigger function serves. Clones of a trigger on
/// partitions are the same trigger.
const FUNCTIONS: &str = "
select p.oid, p.oid::regprocedure::text, n.nspname, p.proname, g.tgrelid::regclass::text,
       coalesce(g.tgrelid, 0::oid), g.tgoldtable::text, g.tgnewtable::text,
       p.prorettype = 'trigger'::regtype and g.oid is null, p.prosrc
from pg_proc p
join pg_namespace n on n.oid = p.pronamespace
join pg_language l on l.oid = p.prolang
left join lateral (
  select distinct on (tgrelid, tgoldtable, tgnewtable) * from pg_trigger
  where tgfoid = p.oid and not tgisinternal and tgparentid = 0
) g on true
where l.lanname = 'plpgsql' and (n.nspname = $1 or starts_with(n.nspname, $1 || '_'))
order by 2, 5";

/// Runs it; none when the extension is not there.
pub(crate) fn check(client: &mut Client, output: &Output) -> Result<Option<FileReport>, LiveError> {
    let started = Instant::now();
    let Output { schema, statements, .. } = output;
    let written = output.written();
    let home = client
        .query_opt(
            "select quote_ident(nspname) from pg_extension join pg_namespace n on n.oid = extnamespace where extname = $1",
            &[&ground::PLPGSQL_CHECK],
        )
        .map_err(LiveError::sql("look for plpgsql_check"))?;
    let Some(home) = home.map(|row| row.get::<_, String>(0)) else { return Ok(None) };
    let findings = format!(
        "select lineno, sqlstate, message, detail, hint, level, position, query
         from {home}.plpgsql_check_function_tb(
           funcoid => $1::oid::regprocedure, relid => $2::oid::regclass, fatal_errors => false,
           oldtable => $3::text::name, newtable => $4::text::name)
         where level in ('error', 'warning')"
    );
    let mut cases = Vec::new();
    for row in client.query(FUNCTIONS, &[&schema]).map_err(LiveError::sql("list the functions"))? {
        let function = Function::read(&row);
        if function.is_unused_trigger {
            cases.push(Case {
                name: function.title(),
                outcome: Outcome::Skipped,
                diagnostics: vec!["no trigger uses it, so there is no relation to check it with".to_owned()],
                origin: function.origin(statements),
                ..Case::default()
            });
            continue;
        }
        let began = Instant::now();
        let Function { oid, relation, old_table, new_table, .. } = &function;
        let found = client.query(&findings, &[oid, relation, old_table, new_table]);
        let origin = function.origin(statements);
        let complaints = match found {
            Ok(rows) => rows.iter().map(Complaint::read).filter(Complaint::tells).collect(),
            Err(error) => vec![Complaint::of(crate::SqlError::from(&error).to_string())],
        };
        let took = began.elapsed();
        if complaints.is_empty() {
            cases.push(Case { origin, ..Case::check(function.title(), Vec::new(), took) });
        }
        // One for each complaint, since each has a place.
        for complaint in complaints {
            let own: Vec<&WrittenSql> = written.iter().filter(|sql| Some(sql.of) == origin).collect();
            let place = complaint.place(&function.source, &own);
            let said = vec![complaint.describe(place.is_some())];
            cases.push(Case { origin: place.or(origin), ..Case::check(function.title(), said, took) });
        }
    }
    Ok(Some(FileReport::of_checks(ground::PLPGSQL_CHECK, cases, started.elapsed())))
}

struct Function {
    oid: u32,
    signature: String,
    schema: String,
    name: String,
    relation_name: Option<String>,
    relation: u32,
    old_table: Option<String>,
    new_table: Option<String>,
    is_unused_trigger: bool,
    source: String,
}

impl Function {
    fn read(row: &Row) -> Self {
        Self {
            oid: row.get(0),
            signature: row.get(1),
            schema: row.get(2),
            name: row.get(3),
            relation_name: row.get(4),
            relation: row.get(5),
            old_table: row.get(6),
            new_table: row.get(7),
            is_unused_trigger: row.get(8),
            source: row.get(9),
        }
    }

    fn title(&self) -> String {
        match &self.relation_name {
            Some(relation) => format!("{} on {relation}", self.signature),
            None => self.signature.clone(),
        }
    }

    /// The SDL of the statement that creates it.
    fn origin(&self, statements: &[Statement]) -> Option<Span> {
        let name = format!("{}.{}", self.schema, self.name);
        let creates = |statement: &&Statement| {
            statement.object.starts_with("function")
                && statement.object.split([' ', '(']).any(|word| word.replace('"', "") == name)
        };
        statements.iter().find(creates)?.origin
    }
}

/// What plpgsql_check says.
#[derive(Debug, Clone, Default)]
struct Complaint {
    /// Of the body.
    line: Option<usize>,
    sqlstate: Option<String>,
    message: String,
    detail: Option<String>,
    hint: Option<String>,
    /// The character of the query, from 1.
    position: Option<usize>,
    query: Option<String>,
}

impl Complaint {
    fn read(row: &Row) -> Self {
        let text = |index: usize| row.get::<_, Option<String>>(index);
        let number = |index: usize| row.get::<_, Option<i32>>(index).and_then(|it| usize::try_from(it).ok());
        Self {
            line: number(0),
            sqlstate: text(1),
            message: text(2).unwrap_or_default(),
            detail: text(3),
            hint: text(4),
            position: number(6),
            query: text(7),
        }
    }

    fn of(message: String) -> Self {
        Self { message, ..Self::default() }
    }

    /// Parameters have the names of the schema's arguments, and are quoted in all that is generated. Where a body means a word of
    /// the grammar by such a name, compiling has said so.
    fn tells(&self) -> bool {
        !(self.message.starts_with("name of parameter ") && self.message.ends_with(" is reserved keyword"))
    }

    /// Where it is in the file of whoever wrote the body.
    fn place(&self, source: &str, written: &[&WrittenSql]) -> Option<Span> {
        place::of(source, written, self.line?, self.query.as_deref(), self.position)
    }

    /// A line of the function is of use to whoever did not write it.
    fn describe(&self, has_place: bool) -> String {
        let mut said = match self.line {
            Some(line) if !has_place => format!("line {line}: "),
            Some(_) | None => String::new(),
        };
        said.push_str(&self.message);
        if let Some(code) = &self.sqlstate {
            said.push_str(&format!(" ({code})"));
        }
        for (name, part) in [("detail", &self.detail), ("hint", &self.hint), ("in", &self.query)] {
            if let Some(part) = part {
                said.push_str(&format!("\n  {name}: {part}"));
            }
        }
        said
    }
}
