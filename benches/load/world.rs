//! The two databases: the generated schema, and the specification's own SQL.

use std::path::{Path, PathBuf};

use live::{Cluster, Target};
use postgres::Client;

const POPULATION: &str = include_str!("population.sql");

/// A database with one form of the schema.
pub(crate) struct Form {
    pub(crate) database: String,
    pub(crate) socket: String,
    pub(crate) port: String,
    admin: Target,
    folder: PathBuf,
}

impl Form {
    /// The seo domain as it is compiled now.
    pub(crate) fn generated(cluster: &Cluster, database: &str) -> Self {
        Self::of(cluster, database, xtask::domain::compile("seo").unwrap().1)
    }

    /// The same, with whole partitions dropped at their end instead of archived.
    pub(crate) fn dropping(cluster: &Cluster) -> Self {
        const ARCHIVED: &str = r#"action: ARCHIVE, archiveFor: "1 year""#;
        let loaded = xtask::domain::load("seo").unwrap();
        let mut sources = diagnostics::Sources::default();
        let mut changed = 0;
        for (_, source) in loaded.iter() {
            changed += source.text().matches(ARCHIVED).count();
            sources.add(source.name().to_owned(), source.text().replace(ARCHIVED, "action: DROP"));
        }
        assert_eq!(changed, 1, "the schema archives something else now");
        Self::of(cluster, "seo_drop", xtask::domain::compile_sources("seo", sources).unwrap().1)
    }

    fn of(cluster: &Cluster, database: &str, output: compiler::Output) -> Self {
        let form = Self::empty(cluster, database, "generated");
        let mut owner = cluster.target("postgres", database).connect().unwrap();
        live::apply(&mut owner, &output.statements).unwrap();
        form
    }

    /// The specification's SQL.
    pub(crate) fn by_hand(cluster: &Cluster) -> Self {
        let form = Self::empty(cluster, "by_hand", "by_hand");
        let mut owner = cluster.target("postgres", "by_hand").connect().unwrap();
        owner.batch_execute(&form.read("schema.sql")).unwrap();
        form
    }

    fn empty(cluster: &Cluster, database: &str, folder: &str) -> Self {
        cluster.create_database(database).unwrap();
        let admin = cluster.target("supabase_admin", database);
        let mut client = admin.connect().unwrap();
        let mut setting = |name: &str| -> String {
            client.query_one(&format!("select current_setting('{name}')"), &[]).unwrap().get(0)
        };
        Self {
            database: database.to_owned(),
            socket: setting("unix_socket_directories"),
            port: setting("port"),
            admin,
            folder: xtask::domain::root().join("benches/load").join(folder),
        }
    }

    /// The population, and so many days of events.
    pub(crate) fn fill(&self, days: u32) {
        let mut client = self.client();
        client.batch_execute(POPULATION).unwrap();
        client.batch_execute(&self.read("rows.sql")).unwrap();
        let events = self.read("events.sql");
        for day in 0..days {
            client.batch_execute(&events.replace("$day", &day.to_string())).unwrap();
        }
        client.batch_execute("vacuum analyze").unwrap();
    }

    /// Takes away what a turn wrote.
    pub(crate) fn reset(&self) {
        let mut client = self.client();
        // VACUUM runs in no transaction, and several statements sent at once are one.
        for statement in self.read("reset.sql").split_inclusive(";\n") {
            client.batch_execute(statement).unwrap();
        }
    }

    /// A session of the superuser's.
    pub(crate) fn client(&self) -> Client {
        self.admin.connect().unwrap()
    }

    /// The file of a script.
    pub(crate) fn script(&self, name: &str) -> PathBuf {
        self.folder.join(name).with_extension("sql")
    }

    fn read(&self, name: &str) -> String {
        read(&self.folder.join(name))
    }
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
