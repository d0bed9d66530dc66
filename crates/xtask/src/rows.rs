//! The rows of a domain's fixture, as a client would get them, for the Zod schemas to read.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use compiler::{Output, TestFile};
use diagnostics::{Diagnostics, Sources};
use live::Cluster;
use postgres::{Client, SimpleQueryMessage};

use crate::domain;
use crate::suite::pgvector;

/// Prints them.
///
/// # Errors
/// When the domain does not compile or does not apply.
pub fn print(name: &str) -> Result<bool> {
    let (sources, output) = domain::compile(name)?;
    println!("{}", serde_json::to_string_pretty(&read(&sources, &output)?)?);
    Ok(true)
}

/// Writes them as one JSON object, table name to rows. The answer is the number of tables.
///
/// # Errors
/// When the domain does not apply, or a table stays without a row.
pub fn write(sources: &Sources, output: &Output, path: &Path) -> Result<usize> {
    let rows = read(sources, output)?;
    std::fs::write(path, serde_json::to_string(&rows)?)?;
    Ok(rows.len())
}

/// Table name to rows where there are any, read in a throw-away database after the set-up of the first test that
/// inserts the fixture.
///
/// # Errors
/// As [`write`].
pub fn read(sources: &Sources, output: &Output) -> Result<serde_json::Map<String, serde_json::Value>> {
    let mut clusters = pgvector::clusters()?;
    let cluster = clusters.with(&output.ground().extensions)?;
    let database = Cluster::database_for(&output.schema);
    cluster.create_database(&database)?;
    let mut client = cluster.target("postgres", &database).connect()?;
    live::apply(&mut client, &output.statements)?;
    let Some(file) = output.tests.iter().find(|file| inserts(file)) else {
        bail!("no generated test inserts rows");
    };
    client.batch_execute("begin")?;
    for step in file.steps.iter().filter(|step| step.is_setup()) {
        client.batch_execute(&step.sql).with_context(|| format!("{}: {}", file.name, step.sql))?;
    }
    let mut rows = serde_json::Map::new();
    let reserved = reserved_columns(sources);
    for table in tables(&mut client, &output.schema)? {
        let columns = reserved.get(&table).map_or(&[][..], Vec::as_slice);
        let text = column(&mut client, &query(&output.schema, &table, columns)?)?.pop().unwrap_or_default();
        let mut read: Vec<serde_json::Map<String, serde_json::Value>> = serde_json::from_str(&text)?;
        for row in &mut read {
            row.retain(|name, _| !columns.contains(&Reserved::Private(name.clone())));
        }
        if !read.is_empty() {
            rows.insert(table, serde_json::to_value(read)?);
        }
    }
    client.batch_execute("rollback")?;
    if rows.is_empty() {
        bail!("the fixture of {} leaves every table empty", file.name);
    }
    Ok(rows)
}

/// A column whose value is not simply handed to a client.
#[derive(PartialEq, Eq)]
enum Reserved {
    /// It never leaves the database.
    Private(String),
    /// It holds its value sealed, under a key; who may have it is handed the value.
    Sealed { column: String, key: String },
}

/// The rows of a table as one JSON list.
fn query(schema: &str, table: &str, reserved: &[Reserved]) -> Result<String> {
    let private = sql::Ident::new(&format!("{schema}_private"))?;
    // `t` as a whole is what PostgREST aggregates: every type in its JSON spelling.
    let mut row = "t".to_owned();
    for one in reserved {
        if let Reserved::Sealed { column, key } = one {
            let (name, key) = (sql::Literal::text(column)?, sql::Literal::text(key)?);
            let column = sql::Ident::new(column)?;
            let value = format!("{private}.unseal({key}, t.{column})");
            row = format!("to_jsonb({row}) || jsonb_build_object({name}, {value})");
        }
    }
    let (schema, table) = (sql::Ident::new(schema)?, sql::Ident::new(table)?);
    Ok(format!("select coalesce(json_agg({row}), '[]') from {schema}.{table} t"))
}

/// By table, the columns of the fields that are private or encrypted.
fn reserved_columns(sources: &Sources) -> BTreeMap<String, Vec<Reserved>> {
    let mut ignored = Diagnostics::default();
    let files = sources.iter().filter(|(_, source)| source.name().ends_with(".graphql"));
    let documents =
        files.map(|(file, _)| (file, syntax::parse(sources, file, &mut Diagnostics::default()))).collect();
    let schema = syntax::merge(sources, documents, &mut ignored);
    let Some(model) = model::build(sources, &schema, &model::ParsedBefore::default(), &mut ignored) else {
        return BTreeMap::new();
    };
    let of = |table: &model::Table| {
        let private = table.fields.iter().filter_map(model::Field::column).filter(|column| column.private);
        let private = private.map(|column| Reserved::Private(column.name.as_str().to_owned()));
        let sealed = table.encrypted().map(|(_, column, encrypted)| Reserved::Sealed {
            column: column.name.as_str().to_owned(),
            key: encrypted.key.clone(),
        });
        (table.name.as_str().to_owned(), private.chain(sealed).collect())
    };
    model.tables.iter().map(of).collect()
}

fn inserts(file: &TestFile) -> bool {
    file.steps.iter().any(|step| step.is_setup() && step.sql.starts_with("insert into"))
}

/// Ordinary and partitioned tables; partitions are part of theirs.
fn tables(client: &mut Client, schema: &str) -> Result<Vec<String>> {
    let name = sql::Literal::text(schema)?;
    column(
        client,
        &format!(
            "select c.relname from pg_class c where c.relnamespace = {name}::regnamespace \
             and c.relkind in ('r', 'p') and not c.relispartition order by c.relname"
        ),
    )
}

/// The first column of all rows.
fn column(client: &mut Client, sql: &str) -> Result<Vec<String>> {
    let messages = client.simple_query(sql).with_context(|| sql.to_owned())?;
    Ok(messages
        .iter()
        .filter_map(|message| match message {
            SimpleQueryMessage::Row(row) => row.get(0).map(str::to_owned),
            _ => None,
        })
        .collect())
}
