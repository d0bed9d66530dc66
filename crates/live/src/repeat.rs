//! Applying twice: rows survive, identities stay, the dump is the same to the byte.
//!
//! This happens in a database of its own, because the rows in between are committed. It begins
//! with the whole script in one call, as a migration tool would send it, so both ways of applying
//! are proven.

use std::time::{Duration, Instant};

use compiler::{Output, TestFile};
use postgres::Client;

use crate::apply::{apply, apply_script, script};
use crate::cluster::Cluster;
use crate::report::{Case, FileReport, Outcome};
use crate::snapshot::{self, changed_dump, changed_objects, changed_rows};
use crate::{LiveError, SqlError};

/// The name of this report.
const NAME: &str = "apply_twice";
/// The database it happens in.
pub(crate) const DATABASE: &str = "seoc_apply_twice";

/// Runs the check on the cluster.
pub(crate) fn check(cluster: &Cluster, output: &Output) -> Result<FileReport, LiveError> {
    let started = Instant::now();
    cluster.create_database(DATABASE)?;
    let mut client = cluster.target("postgres", DATABASE).connect()?;
    let mut admin = cluster.target("supabase_admin", DATABASE).connect()?;
    let mut cases = Vec::new();
    let steps = Steps { cluster, output };
    steps.run(&mut client, &mut admin, &mut cases)?;
    drop((client, admin));
    cluster.drop_database(DATABASE)?;
    Ok(FileReport::of_checks(NAME, cases, started.elapsed()))
}

/// Applies a second time to a database that belongs to the user: identities alone are compared.
pub(crate) fn check_in_place(client: &mut Client, output: &Output) -> Result<FileReport, LiveError> {
    let started = Instant::now();
    let before = snapshot::objects(client, &output.schema)?;
    let mut cases = Vec::new();
    if again(client, output, &mut cases) {
        let after = snapshot::objects(client, &output.schema)?;
        cases.push(Case::check(STAY, changed_objects(&before, &after), Duration::ZERO));
    }
    Ok(FileReport::of_checks(NAME, cases, started.elapsed()))
}

const STAY: &str = "oids of tables, types, functions, policies, triggers and constraints stay";

struct Steps<'a> {
    cluster: &'a Cluster,
    output: &'a Output,
}

impl Steps<'_> {
    fn run(&self, client: &mut Client, admin: &mut Client, cases: &mut Vec<Case>) -> Result<(), LiveError> {
        let Self { cluster, output } = self;
        let schema = &output.schema;
        let started = Instant::now();
        let text = written_script(output).unwrap_or_else(|| script(&output.statements));
        let complaints = complaints(apply_script(client, &text).err().map(|error| error.to_string()));
        let applied = complaints.is_empty();
        cases.push(Case::check("applies as one script", complaints, started.elapsed()));
        if !applied {
            return Ok(());
        }
        cases.push(insert_rows(client, &output.tests));
        let objects = snapshot::objects(admin, schema)?;
        let rows = snapshot::rows(admin, schema)?;
        let dump = snapshot::dump(cluster, DATABASE)?;
        if !again(client, output, cases) {
            return Ok(());
        }
        let check = |name, complaints| Case::check(name, complaints, Duration::ZERO);
        cases.push(check(STAY, changed_objects(&objects, &snapshot::objects(admin, schema)?)));
        cases.push(check("rows survive", changed_rows(&rows, &snapshot::rows(admin, schema)?)));
        cases.push(check(
            "pg_dump --schema-only is the same",
            changed_dump(&dump, &snapshot::dump(cluster, DATABASE)?),
        ));
        Ok(())
    }
}

/// `sql/schema.sql` as the user will send it.
fn written_script(output: &Output) -> Option<String> {
    let found = output.artefacts.iter().find(|artefact| artefact.path == "sql/schema.sql")?;
    Some(found.contents.to_string())
}

fn again(client: &mut Client, output: &Output, cases: &mut Vec<Case>) -> bool {
    let started = Instant::now();
    let complaints = complaints(apply(client, &output.statements).err().map(|error| error.to_string()));
    let applied = complaints.is_empty();
    cases.push(Case::check("applies again", complaints, started.elapsed()));
    applied
}

fn complaints(error: Option<String>) -> Vec<String> {
    error.iter().flat_map(|text| text.lines()).map(str::to_owned).collect()
}

/// Commits the rows that a generated test sets up for itself: they obey every constraint, and
/// nothing here has to know the schema.
fn insert_rows(client: &mut Client, tests: &[TestFile]) -> Case {
    let name = "rows of the tests' set-up can be inserted";
    let started = Instant::now();
    let Some(setup) = tests.iter().map(setup_of).find(|setup| inserts(setup)) else {
        return Case {
            name: name.to_owned(),
            outcome: Outcome::Skipped,
            diagnostics: vec!["no generated test inserts rows before its first assertion".to_owned()],
            ..Case::default()
        };
    };
    let mut failed = None;
    for sql in std::iter::once("begin").chain(setup).chain(["reset role", "commit"]) {
        if let Err(error) = client.batch_execute(sql) {
            let _ = client.batch_execute("rollback");
            failed = Some(format!("{}\nin: {sql}", SqlError::from(&error)));
            break;
        }
    }
    Case::check(name, complaints(failed), started.elapsed())
}

fn setup_of(file: &TestFile) -> Vec<&str> {
    file.steps.iter().take_while(|step| step.is_setup()).map(|step| step.sql.as_ref()).collect()
}

fn inserts(setup: &[&str]) -> bool {
    setup.iter().any(|sql| sql.to_ascii_lowercase().contains("insert into"))
}
