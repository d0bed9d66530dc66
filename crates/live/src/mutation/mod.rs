//! Would a test notice? One change for the worse at a time, in a transaction that is rolled back.
//!
//! A test suite that passes says little as long as nobody knows what would make it fail. The tests that speak of what was
//! changed are asked first, those of behaviour before the file that compares the catalog with what was decided
//! (`10_structure.sql`): that one notices nearly everything, and what only it notices is told apart, because no behaviour
//! depends on it as far as the tests know.

mod exam;
mod run;
mod session;

use compiler::Output;
use postgres::Client;

use crate::apply::apply;
use crate::cluster::Cluster;
use crate::{LiveError, Target};
use exam::Exams;
use run::Run;
use session::Session;

/// Two keep two cores busy: each is another server process in a database of its own.
const CONNECTIONS: usize = 2;

/// One change, and where to look for somebody who notices.
#[derive(Debug, Clone)]
pub struct Change {
    /// How the generated file begins that is likeliest to notice: `30_`.
    pub topic: &'static str,
    /// The table, domain or function it belongs to, with schema, and what else tests may ask that looks at it: those that speak of any of
    /// these are asked first.
    pub of: Vec<String>,
    /// Its own name or column: a test that says it, too, comes before them.
    pub own: String,
    /// The change.
    pub sql: String,
    /// Has it to be there before the rows of the tests are? Otherwise the rows are made once for many changes.
    pub before_rows: bool,
    /// Is it known that nothing differs? Then only the tests that speak of it are asked.
    pub is_equivalent: bool,
}

/// Which tests are asked about a change that nobody has noticed yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// Those that speak of what was changed.
    Near,
    /// All others too, which takes longest.
    All,
}

/// What became of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// This file noticed.
    Noticed {
        /// Its name.
        file: String,
        /// The line of TAP, or Postgres's error, by which it did.
        line: String,
    },
    /// Only the comparison of catalogs noticed.
    StructureAlone,
    /// Nobody noticed, and it is known that nothing differs.
    Equivalent,
    /// All tests that were asked pass with it.
    Unnoticed,
    /// Postgres does not let it be made.
    Refused(String),
}

/// A domain in databases of its own, with its tests.
#[derive(Debug)]
pub struct Bench<'c> {
    cluster: &'c Cluster,
    /// A database for each connection: a change locks its table against everybody else.
    targets: Vec<Target>,
    exams: Exams,
}

/// Tests act as the roles that requests run as, for which their transaction makes the owner a member. Memberships belong to
/// the whole cluster: of two connections the second would wait for the first one's end, and look as if a test did not end. So
/// here the owner is a member beforehand.
fn join_roles(client: &mut Client, schema: &str) -> Result<(), postgres::Error> {
    let roles = "select distinct quote_ident(r.rolname)
        from pg_namespace n
        cross join aclexplode(n.nspacl) held
        join pg_roles r on r.oid = held.grantee
        where n.nspname = $1 and not pg_has_role('postgres', r.oid, 'member')";
    for row in client.query(roles, &[&schema])? {
        client.batch_execute(&format!("grant {} to postgres", row.try_get::<_, String>(0)?))?;
    }
    Ok(())
}

impl<'c> Bench<'c> {
    /// Applies a domain and copies the database, so that each connection has one.
    ///
    /// # Errors
    /// When the schema does not apply.
    pub fn new(
        cluster: &'c Cluster,
        output: &Output,
        written: &[(String, String)],
    ) -> Result<Self, LiveError> {
        let name = |number: usize| format!("{}_{number}", Cluster::database_for(&output.schema));
        let first = name(1);
        cluster.create_database(&first)?;
        apply(&mut cluster.target("postgres", &first).connect()?, &output.statements)?;
        join_roles(&mut cluster.target("supabase_admin", &first).connect()?, &output.schema)
            .map_err(LiveError::sql("let the owner act as the roles of the schema"))?;
        for number in 2..=CONNECTIONS {
            cluster.copy_database(&name(number), &first)?;
        }
        // The superuser may change what belongs to the schema's own roles, too.
        let targets = (1..=CONNECTIONS).map(|number| cluster.target("supabase_admin", &name(number)));
        Ok(Self { cluster, targets: targets.collect(), exams: Exams::new(output, written) })
    }

    /// How many files of tests there are.
    #[must_use]
    pub fn files(&self) -> usize {
        self.exams.count()
    }

    /// A connection to one of the databases, as the superuser.
    ///
    /// # Errors
    /// When the server does not answer.
    pub fn connect(&self) -> Result<Client, LiveError> {
        self.target()?.connect()
    }

    fn target(&self) -> Result<&Target, LiveError> {
        self.targets.first().ok_or(LiveError::Stopped)
    }

    /// Runs every test before anything is changed; the answer is what fails.
    ///
    /// # Errors
    /// When the connection breaks.
    pub fn fails(&self) -> Result<Option<String>, LiveError> {
        let asked = || {
            let mut session = Session::open(self.target()?)?;
            for exam in self.exams.generated.iter().chain(&self.exams.structure) {
                if let Some(line) = session.sound(exam)? {
                    return Ok(Some(format!("{}: {line}", exam.name)));
                }
            }
            for written in &self.exams.written {
                if let Some(line) = session.sound_written(&written.text)? {
                    return Ok(Some(format!("{}: {line}", written.name)));
                }
            }
            Ok(None)
        };
        self.unless_stopped(asked())
    }

    /// Tries every change; `done` hears how many are through.
    ///
    /// # Errors
    /// When a connection breaks.
    pub fn try_all(
        &self,
        changes: &[Change],
        asked: Asked,
        done: &(dyn Fn(usize) + Sync),
    ) -> Result<Vec<Verdict>, LiveError> {
        self.unless_stopped(Run::new(self, changes, asked, done).and_then(Run::finish))
    }

    /// Whatever goes wrong after Ctrl-C is a consequence of it.
    fn unless_stopped<T>(&self, result: Result<T, LiveError>) -> Result<T, LiveError> {
        if self.cluster.is_stopped() { Err(LiveError::Stopped) } else { result }
    }
}
