//! `@partition`: partitions are there in time, under their names and locked, what is missing is told, and no row is lost.

use model::{Builtin, Every, Partition, Scheme, TableId};

use super::calendar::Day;
use super::{level, private, row};
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::fixture::{Cell, FRESH, Fixture, Row};
use crate::pgtap::script::Script;
use crate::pgtap::session;

/// Noon of a Monday: `activity_event_2024_01_15`, `touchpoint_message_2024_w03`. No database of today has partitions that
/// old but those a test makes.
const AT: &str = "2024-01-15 12:00:00+00";
/// Far from what is counted in a new database.
const FAR_INTEGER: i64 = 1_000_000_000;
const FAR_BIGINT: i64 = 1_000_000_000_000;

pub(super) fn partitions(fixture: &Fixture<'_>, id: TableId, script: &mut Script) {
    let table = fixture.model.table(id);
    for fixed in table.partitions.iter().filter(|level| level.is_fixed()) {
        level::fixed(fixture, id, fixed, script);
    }
    let Some(range) = table.partitions.iter().find(|level| !level.is_fixed()) else { return };
    if let Some(subject) = Subject::new(fixture, id, range) {
        subject.made(script);
        subject.sorted(script);
        subject.adopted(script);
        subject.told(script);
    }
}

struct Subject<'f, 'm> {
    fixture: &'f Fixture<'m>,
    id: TableId,
    range: &'m Partition,
    /// How many partitions there are from a place on, its own included.
    count: i64,
    place: Place,
    /// What partitions are attached to, by name.
    parents: Vec<String>,
    functions: Functions,
}

/// Where on the axis the test lives.
#[derive(Clone, Copy)]
enum Place {
    Time(Every),
    /// A number, and how many numbers a partition holds.
    Number(i64, i64),
}

struct Functions {
    partition: sql::QualifiedName,
    maintain: sql::QualifiedName,
    adopt: sql::QualifiedName,
    health: sql::QualifiedName,
}

impl Place {
    fn value(self) -> Code {
        match self {
            Self::Time(_) => code!("timestamptz {}", text(AT)),
            Self::Number(number, _) => code!("{}", number),
        }
    }

    /// A place that nobody makes partitions for in time.
    fn remote(self, steps: i64) -> Option<Code> {
        match self {
            Self::Time(_) => Some(code!("timestamptz '9999-12-31 12:00:00+00'")),
            Self::Number(number, step) => {
                let far = number.checked_add(step.checked_mul(steps + 2)?)?;
                // Whichever whole numbers the column takes.
                (far < 2 * FAR_INTEGER || number > FAR_INTEGER).then(|| code!("{}", far))
            }
        }
    }

    /// A place behind which there is nothing.
    fn end(self) -> Code {
        match self {
            Self::Time(_) => code!("'infinity'"),
            Self::Number(..) => code!("{}", i64::MAX),
        }
    }

    /// A place so many partitions further.
    fn later(self, steps: i64) -> Code {
        match self {
            Self::Time(every) => {
                let start = Day::new(2024, 1, 15).at(12).start(every, steps);
                code!("timestamptz {}", text(start.moment()))
            }
            Self::Number(number, step) => code!("{}", number + steps * step),
        }
    }

    /// What the partition so many steps further is called after its table.
    fn label(self, steps: i64) -> String {
        match self {
            Self::Time(every) => Day::new(2024, 1, 15).at(12).start(every, steps).suffix(every),
            Self::Number(number, step) => ((number / step + steps) * step).to_string(),
        }
    }

    /// The bounds of its partition, without quotes.
    fn bounds(self) -> String {
        let (from, to) = match self {
            Self::Time(every) => {
                let today = Day::new(2024, 1, 15).at(12);
                (today.start(every, 0).moment(), today.start(every, 1).moment())
            }
            Self::Number(..) => (self.label(0), self.label(1)),
        };
        format!("FOR VALUES FROM ({from}) TO ({to})")
    }
}

impl<'f, 'm> Subject<'f, 'm> {
    fn new(fixture: &'f Fixture<'m>, id: TableId, range: &'m Partition) -> Option<Self> {
        let table = fixture.model.table(id);
        let by = table.field(range.by).column()?;
        let (place, ahead) = match range.scheme {
            Scheme::Time { every, ahead } => (Place::Time(every), ahead),
            Scheme::Step { step, ahead } => {
                let step = i64::from(step);
                let far = match fixture.model.builtin(by.ty) {
                    Builtin::Integer => FAR_INTEGER,
                    _ => FAR_BIGINT,
                };
                (Place::Number(far / step * step + step / 2, step), ahead)
            }
            Scheme::List { .. } | Scheme::Hash { .. } => return None,
        };
        Some(Self {
            fixture,
            id,
            range,
            count: i64::from(ahead) + 1,
            place,
            parents: level::parents(table, range),
            functions: Functions {
                partition: private(fixture, "partition", table)?,
                maintain: private(fixture, "maintain", table)?,
                adopt: private(fixture, "adopt", table)?,
                health: private(fixture, "health", table)?,
            },
        })
    }

    fn name(&self) -> &Code {
        self.fixture.name(self.id)
    }

    fn maintain(&self) -> Code {
        code!("select {}({})", self.functions.maintain, self.place.value())
    }

    fn health(&self) -> Code {
        code!("{}({})", self.functions.health, self.place.value())
    }

    /// Every partition that a call makes.
    fn leaves(&self) -> Vec<String> {
        let parents = self.parents.iter();
        parents
            .flat_map(|parent| {
                (0..self.count).map(move |step| format!("{parent}_{}", self.place.label(step)))
            })
            .collect()
    }

    /// The partition of the place below the first parent, where the row of the test lies.
    fn first(&self) -> String {
        format!("{}_{}", self.parents.first().map_or("", String::as_str), self.place.label(0))
    }

    fn relation(&self, name: &str) -> Code {
        code!("to_regclass({})", text(format_args!("{}.{name}", self.fixture.model.database.schema.as_str())))
    }

    fn row(&self) -> Row {
        let row = level::below(self.fixture, self.id, row(self.fixture, self.id, FRESH));
        row.with(self.range.by, Cell::value(self.place.value()))
    }

    fn yields(&self, script: &mut Script, command: &Code, observe: &Code, want: &str, what: String) {
        script.is(Some(self.range.span), session::as_owner_then(command, observe), text(want), what);
    }

    fn made(&self, script: &mut Script) {
        let (name, call) = (self.name(), self.maintain());
        let maintain = &self.functions.maintain;
        let all = self.leaves();
        self.yields(
            script,
            &code!("select 1"),
            &call,
            &all.len().to_string(),
            format!("{maintain} makes a partition for a place, and {} ahead", self.count - 1),
        );
        self.yields(script, &call, &call, "0", format!("{maintain} makes nothing twice"));
        // Two callers at once: whoever comes second waits for this lock until the first is done.
        let waits = code!(
            "select count(*) > 0 from pg_locks l where l.locktype = 'advisory' and l.pid = pg_backend_pid() and l.granted \
             and ((l.classid::bigint << 32) | l.objid::bigint) = hashtextextended({}, 0)",
            text(name)
        );
        if let Some(parent) = self.parents.first() {
            let partition = &self.functions.partition;
            let one = code!("select {}({}, {})", partition, text(parent), self.place.value());
            self.yields(script, &one, &waits, "true", format!("{partition} lets nobody else make the same"));
        }
        if let Some(parent) = self.parents.first() {
            let partition = &self.functions.partition;
            let endless = code!("select {}({}, {})", partition, text(parent), self.place.end());
            self.yields(
                script,
                &code!("select 1"),
                &endless,
                "false",
                format!("{partition} makes no partition where there is no end to it"),
            );
        }
        let named = code!(
            "select count(*) from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent in ({}) and c.relname in ({})",
            Code::join(self.parents.iter().map(|parent| self.relation(parent)), ", "),
            Code::join(all.iter().map(text), ", ")
        );
        self.yields(
            script,
            &call,
            &named,
            &all.len().to_string(),
            format!("partitions of {name} are called after what is in them"),
        );
        let first = self.relation(&self.first());
        let bounds = code!(
            "select replace(pg_get_expr(c.relpartbound, c.oid), '''', '') from pg_class c where c.oid = {}",
            first
        );
        // The session's time zone must not move the bounds.
        let elsewhere =
            code!("set local time zone 'Pacific/Kiritimati'; {}; set local time zone 'UTC'", call);
        self.yields(
            script,
            &elsewhere,
            &bounds,
            &self.place.bounds(),
            format!("partitions of {name} begin and end in UTC, whatever the session's time zone"),
        );
        let locked = code!(
            "select bool_and(c.relrowsecurity and not exists (select from aclexplode(c.relacl) a where a.grantee <> c.relowner) \
             and not exists (select from pg_policy p where p.polrelid = c.oid)) \
             from pg_partition_tree({}) t join pg_class c on c.oid = t.relid",
            first
        );
        // Whatever the platform grants on new tables.
        let generous = code!(
            "alter default privileges in schema {} grant all on tables to authenticated; {}",
            self.fixture.model.database.schema,
            call
        );
        self.yields(
            script,
            &generous,
            &locked,
            "true",
            format!("a new partition of {name} is readable by nobody past the table's rules"),
        );
    }

    /// Rows lie where they belong, or wait in the default partition until that is there.
    fn sorted(&self, script: &mut Script) {
        let (name, call) = (self.name(), self.maintain());
        let row = self.row();
        let insert = self.fixture.insert(self.id, &row);
        let lies = level::lies(self.fixture, self.id, &row);
        let mut is = |command: Code, leaf: &str, what: &str| {
            let observe = lies(&[leaf.to_owned()]);
            self.yields(script, &command, &observe, "true", format!("a row of {name} {what}"));
        };
        // Of several parents a hash chooses one; then the row is looked for below all of them.
        if self.parents.len() == 1 || !level::is_hashed(self.fixture, self.id, self.range) {
            let waits = format!("{}_default", self.parents.first().map_or("", String::as_str));
            is(code!("{}; {}", call, insert), &self.first(), "lies in the partition of its place");
            is(insert.clone(), &waits, "whose partition is not there is not lost");
            is(
                code!("{}; {}", insert, call),
                &self.first(),
                "moves into its partition as soon as that is made",
            );
            let adopt = code!("select {}({})", self.functions.adopt, self.place.value());
            is(code!("{}; {}", insert, adopt), &self.first(), "that waits is adopted");
            return;
        }
        let all: Vec<String> =
            self.parents.iter().map(|parent| format!("{parent}_{}", self.place.label(0))).collect();
        self.yields(
            script,
            &code!("{}; {}", call, insert),
            &lies(&all),
            "true",
            format!("a row of {name} lies in the partition of its place"),
        );
        self.yields(
            script,
            &code!("{}; {}", insert, call),
            &lies(&all),
            "true",
            format!("a row of {name} moves into its partition as soon as that is made"),
        );
    }

    fn adopted(&self, script: &mut Script) {
        let adopt = code!("select {}({})", self.functions.adopt, self.place.value());
        let row = self.row();
        let insert = self.fixture.insert(self.id, &row);
        let name = self.name();
        let twice = code!("{}; {}", insert, adopt);
        self.yields(script, &twice, &adopt, "0", format!("no row of {name} is adopted twice"));
        // Rows of the fixture may wait beside it where numbers are low.
        let told = match self.place {
            Place::Time(_) => adopt.clone(),
            Place::Number(..) => {
                code!(
                    "select case when n > 0 then 1 end from {}({}) as n",
                    self.functions.adopt,
                    self.place.value()
                )
            }
        };
        self.yields(script, &insert, &told, "1", format!("how many rows of {name} were adopted is told"));
        let Some(remote) = self.place.remote(self.count) else { return };
        let row = row.with(self.range.by, Cell::value(remote));
        let insert = self.fixture.insert(self.id, &row);
        let lies = level::lies(self.fixture, self.id, &row);
        let defaults: Vec<String> = self.parents.iter().map(|parent| format!("{parent}_default")).collect();
        self.yields(
            script,
            &code!("{}; {}", insert, adopt),
            &lies(&defaults),
            "true",
            format!("a row of {name} from far ahead is no reason to make its partition"),
        );
    }

    /// What waits in the default is moved, and nobody else takes a row away there afterwards.
    fn stays_closed(&self, script: &mut Script) {
        let Some(remote) =
            self.place.remote(self.count).filter(|_| self.fixture.model.table(self.id).append_only)
        else {
            return;
        };
        let row = self.row().with(self.range.by, Cell::value(remote));
        let name = self.name();
        let command = code!(
            "{}; {}; delete from {} where {}",
            self.fixture.insert(self.id, &row),
            self.maintain(),
            name,
            self.fixture.is_row(self.id, &row)
        );
        script.is(
            Some(self.range.span),
            session::as_owner(&command),
            code!("'PT403 APPEND_ONLY'"),
            format_args!("nobody deletes a row of {name} once partitions were made"),
        );
    }

    fn told(&self, script: &mut Script) {
        let (name, call, health) = (self.name(), self.maintain(), self.health());
        let all = self.leaves();
        let told = |health: &Code| {
            code!(
                "select coalesce(string_agg(m.leaf, ' ' order by m.leaf), 'none') from jsonb_array_elements_text({} -> 'missing') as m (leaf) \
                 where m.leaf in ({})",
                health,
                Code::join(all.iter().map(text), ", ")
            )
        };
        let later = told;
        let told = told(&health);
        let count = code!("select count(*) from unnest(string_to_array(({}), ' '))", told);
        self.yields(
            script,
            &code!("select 1"),
            &count,
            &all.len().to_string(),
            format!("what {name} lacks is told"),
        );
        self.yields(
            script,
            &call,
            &told,
            "none",
            format!("of {name} nothing is called missing that is there"),
        );
        if let Some(hole) = all.get(1) {
            let dropped =
                code!("{}; drop table {}.{}", call, self.fixture.model.database.schema, quoted(hole));
            self.yields(
                script,
                &dropped,
                &told,
                hole,
                format!("a gap between the partitions of {name} is told"),
            );
            let health = code!("{}({})", self.functions.health, self.place.later(self.count));
            self.yields(
                script,
                &dropped,
                &later(&health),
                hole,
                format!("a gap between past partitions of {name} is told"),
            );
        }
        self.stays_closed(script);
        level::waiting(self.fixture, self.id, self.range, &health, &self.row(), script);
    }
}

/// A name that is put together here.
fn quoted(name: &str) -> sql::Ident {
    sql::Ident::new(name).unwrap_or_else(|_| sql::ident!("nothing"))
}
