//! Buckets: who reads, adds, changes and removes which file, for two tenants, computed from what the schema says of the rows.
//!
//! Asked three times: of the policies as they are; beside a rule of somebody else that opens every file to everybody; and of what
//! opens alone, without what closes. The answers are the same.

use model::{Bucket, Command, PathPart, RoleId, TableId};
use sql::{Ident, ident};

use super::code::{Code, code, put, text};
use super::fixture::{Fixture, Row, Tenant, letter};
use super::intent::{Answer, Caller, Intent};
use super::script::Script;
use super::{platform, session};
use crate::TestFile;
use crate::lower::objects;

/// The functions of a session by which tests ask who reaches which files, and who moves which.
pub(crate) fn file_functions() -> [Ident; 2] {
    [ident!("file_access"), ident!("file_moves")]
}

const FILES: &str = include_str!("../../../../templates/pgtap/files.sql");

/// `82_files.sql`; none for a schema without buckets.
pub(crate) fn file(fixture: &Fixture<'_>, catalog: &catalog::Catalog) -> Option<TestFile> {
    let buckets = &fixture.model.buckets;
    if buckets.is_empty() {
        return None;
    }
    let [anon, authenticated, _] = session::clients();
    let mut script = session::begin(fixture, &[&anon, &authenticated]);
    platform::policies(catalog, &objects(), &mut script);
    for bucket in buckets {
        kept(bucket, &mut script);
    }
    script.install(FILES);
    let all: Vec<Files<'_, '_>> = buckets.iter().map(|bucket| Files::new(fixture, bucket)).collect();
    let others = text(OTHERS);
    script.setup(None, code!("insert into storage.buckets (id, name) values ({}, {})", others, others));
    script.setup(None, code!("insert into {} (bucket_id, name) values ({}, 'a')", objects(), others));
    for files in &all {
        files.put(&mut script);
    }
    let ask = |regime: Regime, script: &mut Script| {
        for files in &all {
            files.access(regime, script);
            files.moves(regime, script);
        }
    };
    ask(Regime::AsItIs, &mut script);
    let of_others = |want: &'static str, what: &str, script: &mut Script| {
        let read = code!("select from {} where bucket_id = {} and name = 'a'", objects(), text(OTHERS));
        let have =
            code!("pg_temp.touches_file('authenticated', {}, {})", fixture.people.outsider(), read.quoted());
        script.is(None, have, text(want), what);
    };
    of_others("0", "a bucket of others is not ours to open", &mut script);
    script.setup(
        None,
        code!(
            "create policy seoc_careless on {} for all to anon, authenticated using (true) with check (true)",
            objects()
        ),
    );
    of_others("1", "a bucket of others is not ours to close", &mut script);
    ask(Regime::Careless, &mut script);
    script.setup(None, code!("drop policy seoc_careless on {}", objects()));
    for policy in catalog.policies.iter().filter(|it| it.table == objects() && !it.permissive) {
        script.setup(None, code!("drop policy {} on {}", policy.name, objects()));
    }
    ask(Regime::Open, &mut script);
    Some(script.file("82_files.sql"))
}

/// Which policies there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Regime {
    AsItIs,
    Careless,
    Open,
}

impl Regime {
    fn words(self) -> &'static str {
        match self {
            Self::AsItIs => "",
            Self::Careless => "beside a careless rule, ",
            Self::Open => "without what closes, ",
        }
    }
}

/// The bucket is there as declared.
fn kept(bucket: &Bucket, script: &mut Script) {
    let size = bucket.size.map_or_else(|| "any size".to_owned(), |size| size.to_string());
    let types = if bucket.types.is_empty() { "any type".to_owned() } else { bucket.types.join(",") };
    script.is(
        Some(bucket.span),
        code!(
            "(select concat_ws(' ', case when public then 'public' else 'private' end, \
             coalesce(file_size_limit::text, 'any size'), coalesce(array_to_string(allowed_mime_types, ','), 'any type')) \
             from storage.buckets where id = {})",
            text(&bucket.name)
        ),
        text(format_args!("private {size} {types}")),
        format_args!("bucket {} is private and takes what it should", bucket.name),
    );
}

/// The files of a bucket: one for each row that files can belong to.
struct Files<'f, 'm> {
    fixture: &'f Fixture<'m>,
    bucket: &'m Bucket,
    /// The type whose rows the files belong to: the bucket's own, or the tenant.
    of: TableId,
    rows: Vec<(String, Tenant, &'f Row)>,
}

impl<'f, 'm> Files<'f, 'm> {
    fn new(fixture: &'f Fixture<'m>, bucket: &'m Bucket) -> Self {
        let of = match fixture.model.tenant_root() {
            Some(root) if !bucket.is_of_rows() => root,
            Some(_) | None => bucket.table,
        };
        let mut counted = [0_u32, 0];
        let rows = fixture.rows(of).iter().filter_map(|row| {
            let tenant = row.tenant?;
            let count = counted.get_mut(tenant as usize)?;
            *count += 1;
            Some((format!("{}{count}", letter(tenant)), tenant, row))
        });
        Self { fixture, bucket, of, rows: rows.collect() }
    }

    /// The name of a row's file, where the row is `t`.
    fn name(&self) -> Code {
        let model = self.fixture.model;
        let table = model.table(self.of);
        let key = table.key.iter().find(|key| Some(**key) != table.tenant_field());
        let key = key.and_then(|key| table.field(*key).column());
        let tenant = table.tenant_field().or(table.key.first().copied());
        let tenant = tenant.and_then(|field| table.field(field).column());
        let parts = self.bucket.path.iter().map(|part| match (part, tenant, key) {
            (PathPart::Text(words), ..) => code!("{}", text(words)),
            (PathPart::Rest, ..) => code!("'seen.txt'"),
            (PathPart::Tenant, Some(column), _) | (PathPart::Row, _, Some(column)) => {
                code!("t.{}", column.name)
            }
            (PathPart::Tenant | PathPart::Row, ..) => code!("null"),
        });
        code!("concat_ws('/', {})", Code::join(parts, ", "))
    }

    /// A name in the same folders that no file of the bucket may have.
    fn wrong_name(&self) -> Code {
        if self.bucket.path.last() == Some(&PathPart::Rest) {
            code!("replace({}, 'seen.txt', '../seen.txt')", self.name())
        } else {
            code!("{} || '/more'", self.name())
        }
    }

    /// Puts them into the storage, as the service does. Beside each stand one under a name that is not of the bucket's kind, and one
    /// of the same name in a bucket of others.
    fn put(&self, script: &mut Script) {
        let bucket = text(self.bucket.name.as_str());
        for (label, _, row) in &self.rows {
            let files = [
                (label.clone(), bucket, self.name()),
                (wrong(label), bucket, self.wrong_name()),
                (elsewhere(label), text(OTHERS), self.name()),
            ];
            for (label, home, name) in files {
                script.setup(
                    Some(self.bucket.span),
                    code!(
                        "insert into pg_temp.file select {}, {}, {}, {} from {} t where {}",
                        bucket,
                        text(label),
                        home,
                        name,
                        self.fixture.name(self.of),
                        self.fixture.is_row(self.of, row)
                    ),
                );
            }
        }
        script.setup(
            Some(self.bucket.span),
            code!(
                "insert into {} (bucket_id, name) select home, name from pg_temp.file where bucket = {} \
                 on conflict do nothing",
                objects(),
                bucket
            ),
        );
    }

    /// Does the caller have one of the roles that a bucket asks for, in the tenant of the file?
    fn has_role(&self, caller: Caller, tenant: Tenant, asked: Option<&[RoleId]>) -> Answer {
        let person = match caller {
            Caller::Person(person) => self.fixture.people.all.get(person),
            Caller::Nobody | Caller::Outsider => None,
        };
        let held = person.filter(|person| person.tenant == Some(tenant));
        let holds = match asked {
            None => held.is_some(),
            Some(roles) => held.and_then(|person| person.role).is_some_and(|role| roles.contains(&role)),
        };
        if holds { Answer::Yes } else { Answer::No }
    }

    /// May the caller read a file, and may he change it?
    fn meant(&self, caller: Caller, tenant: Tenant, row: &Row) -> (Answer, Answer) {
        let Bucket { read, write, .. } = self.bucket;
        let intent = Intent::new(self.fixture);
        let of_row = |command| {
            if !self.bucket.is_of_rows() {
                return Answer::Yes;
            }
            match command {
                Command::Select => intent.select(caller, self.of, row),
                Command::Insert | Command::Update | Command::Delete => {
                    intent.finds(caller, self.of, row, command)
                }
            }
        };
        let may = |roles: &Option<Vec<RoleId>>, command| {
            self.has_role(caller, tenant, roles.as_deref()).and_then(|| of_row(command))
        };
        (may(read, Command::Select), may(write, Command::Update))
    }

    /// The files that stand beside those of the rows, and are nobody's. What a careless rule opens to everybody is nobody's business.
    fn strays(&self, regime: Regime) -> Vec<String> {
        let mut strays: Vec<String> = self.rows.iter().map(|(label, ..)| wrong(label)).collect();
        if regime != Regime::Careless {
            strays.extend(self.rows.iter().map(|(label, ..)| elsewhere(label)));
        }
        strays
    }

    fn access(&self, regime: Regime, script: &mut Script) {
        for caller in session::everybody(self.fixture) {
            let mut files: Vec<(String, Code)> = Vec::new();
            for (label, tenant, row) in &self.rows {
                let (read, write) = self.meant(caller, *tenant, row);
                if [&read, &write].contains(&&Answer::Unknown) {
                    continue;
                }
                // What is named is found first, and finding reads.
                let both = read.clone().and(write.clone());
                let flags = [
                    (read, "r"),
                    (write.clone(), "a"),
                    (both.clone(), "c"),
                    (both, "d"),
                    (write.clone(), "C"),
                    (write, "D"),
                ];
                let mut piece = code!("{}", text(format_args!("{label}:")));
                for (answer, flag) in flags {
                    match answer {
                        Answer::Yes => put!(piece, ", {}", text(flag)),
                        Answer::No | Answer::Unknown => {}
                        Answer::Where(condition) => {
                            put!(piece, ", {}", self.where_holds(row, &condition, flag));
                        }
                    }
                }
                files.push((label.clone(), code!("concat({})", piece)));
            }
            files.extend(self.strays(regime).into_iter().map(|label| {
                let nothing = code!("{}", text(format_args!("{label}:")));
                (label, nothing)
            }));
            files.sort_by(|(one, _), (other, _)| one.cmp(other));
            let (labels, want): (Vec<String>, Vec<Code>) = files.into_iter().unzip();
            let [access, _] = file_functions();
            let have = self.asked(&access, caller, &labels);
            self.is_as_meant(regime, caller, (&have, &want), "touches", script);
        }
    }

    /// One letter where a condition holds for a row.
    fn where_holds(&self, row: &Row, condition: &Code, flag: &str) -> Code {
        code!(
            "(select {} from {} where {} and ({}))",
            text(flag),
            self.fixture.name(self.of),
            self.fixture.is_row(self.of, row),
            condition
        )
    }

    /// A file moves where both places are the caller's to write; what moves blindly reads nothing.
    fn moves(&self, regime: Regime, script: &mut Script) {
        for caller in session::everybody(self.fixture) {
            let mut places: Vec<(&str, &Row, Answer)> = Vec::new();
            for (label, tenant, row) in &self.rows {
                let (_, write) = self.meant(caller, *tenant, row);
                if write != Answer::Unknown {
                    places.push((label, row, write));
                }
            }
            // Whoever may write nothing was asked for every file already.
            if places.iter().all(|(.., write)| *write == Answer::No) {
                continue;
            }
            let mut labels: Vec<String> = places.iter().map(|(label, ..)| (*label).to_owned()).collect();
            labels.extend(self.strays(regime));
            let mut want = Vec::new();
            for (from, from_row, leaves) in &places {
                for (to, to_row, comes) in places.iter().filter(|(to, ..)| to != from) {
                    let conditions = [(from_row, leaves), (to_row, comes)];
                    if conditions.iter().any(|(_, answer)| **answer == Answer::No) {
                        continue;
                    }
                    let mut holds = code!("true");
                    for (row, answer) in conditions {
                        if let Answer::Where(condition) = answer {
                            put!(holds, " and {} is not null", self.where_holds(row, condition, "x"));
                        }
                    }
                    want.push(code!("case when {} then {} end", holds, text(format_args!("{from}>{to}"))));
                }
            }
            let [_, moves] = file_functions();
            let have = self.asked(&moves, caller, &labels);
            self.is_as_meant(regime, caller, (&have, &want), "moves", script);
        }
    }

    /// A function of the session, asked about files of the bucket.
    fn asked(&self, function: &Ident, caller: Caller, labels: &[String]) -> Code {
        let (role, user) = (session::role(caller), session::user(self.fixture, caller));
        code!(
            "pg_temp.{}({}, {}, {}, array[{}]::text[])",
            function,
            text(role),
            user,
            text(&self.bucket.name),
            Code::join(labels.iter().map(text), ", ")
        )
    }

    fn is_as_meant(
        &self,
        regime: Regime,
        caller: Caller,
        (have, want): (&Code, &[Code]),
        verb: &str,
        script: &mut Script,
    ) {
        let user = session::user(self.fixture, caller);
        let words = Code::join(want, ", ");
        let asked =
            if want.is_empty() { code!("select ''") } else { code!("select concat_ws(' ', {})", words) };
        script.is(
            Some(self.bucket.span),
            have,
            // Conditions in SQL are asked as the owner, for the caller.
            code!("pg_temp.attempt(null, {}, 'select', {})", user, asked.quoted()),
            format_args!(
                "{}{} {verb} the files of {} as he may",
                regime.words(),
                session::label(self.fixture, caller),
                self.bucket.name
            ),
        );
    }
}

/// The label of a file under a name that is not of its bucket's kind.
fn wrong(label: &str) -> String {
    format!("{label} misnamed")
}

/// The label of a file that lies in a bucket of others.
fn elsewhere(label: &str) -> String {
    format!("{label} elsewhere")
}

/// A bucket that is none of ours.
const OTHERS: &str = "of-others";
