//! What can be typed after `seoc`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// From a GraphQL schema to a tested Postgres backend.
#[derive(Debug, Parser)]
#[command(
    name = "seoc",
    version,
    about = "From a GraphQL schema to a tested Postgres backend.",
    after_help = "Start with `seoc init`, then `seoc generate`, and prove the result with `seoc test`.\n\
                  A message has a code, such as E0101; `seoc explain E0101` tells you more.",
    disable_help_subcommand = true
)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Options that every command understands.
#[derive(Debug, Args)]
#[command(next_help_heading = "Everywhere")]
pub(crate) struct Global {
    /// Work as if started in this folder
    #[arg(short = 'C', value_name = "DIR", global = true)]
    pub(crate) directory: Option<PathBuf>,
    /// Use this file instead of looking for seoc.toml
    #[arg(long, value_name = "FILE", global = true)]
    pub(crate) config: Option<PathBuf>,
    /// How findings are told: to people, unless a workflow of GitHub runs this
    #[arg(long, value_name = "FORMAT", value_enum, global = true)]
    pub(crate) message_format: Option<MessageFormat>,
    /// When to use colour
    #[arg(long, value_name = "WHEN", value_enum, default_value_t, global = true)]
    pub(crate) color: Color,
    /// Say nothing when all is well
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub(crate) quiet: bool,
    /// Say what happens to each file
    #[arg(short, long, global = true)]
    pub(crate) verbose: bool,
}

/// How findings are rendered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum MessageFormat {
    /// With the source text around each place, on stderr
    Human,
    /// As JSON, on stdout; `seoc json-schema messages` says what is in it
    Json,
    /// As annotations of a GitHub workflow, on stdout
    Github,
    /// As a Code Quality report of GitLab, on stdout
    Gitlab,
    /// As SARIF 2.1.0 for code scanning, on stdout
    Sarif,
}

/// When colour is used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// When a person is likely to look; NO_COLOR and CLICOLOR_FORCE are respected
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make a folder a project
    ///
    /// Writes seoc.toml, a schema to begin with, what GraphQL editors and CI need. What is there already stays as it is.
    Init(Init),
    /// Write the backend: SQL, tests, TypeScript
    ///
    /// Files that would not change are left alone, files that are no longer needed are removed, and
    /// a file that seoc did not write is never touched. If one domain has an error, nothing is written.
    Generate(Generate),
    /// Look for mistakes and write nothing
    Check(Check),
    /// Prove the backend on a real Postgres
    ///
    /// Starts a throw-away Postgres, applies the schema twice, runs every generated and hand-written
    /// pgTAP test and shows failures where you can mend them: in your schema.
    Test(Test),
    /// Show who may do what: type by command by role
    ///
    /// Computed from the rules you declared. With a type and --as, shows the rules that decide for that role.
    Access(Access),
    /// Draw the tables and their relations
    ///
    /// For a large domain draw a part: what is near one type, or one module.
    Graph(Graph),
    /// Write pages about the domain, for people: tables, functions, schedules, access
    ///
    /// They are Markdown that reads well on GitHub, and lie in a folder `docs` beside the other output unless
    /// --out names another. Pages that are no longer needed are removed, and a file that seoc did not write
    /// is never touched.
    Docs(Docs),
    /// The templates that output is written by, and the project's own instead of them
    #[command(subcommand)]
    Templates(Templates),
    /// Explain the code of a message, such as E0101
    Explain(Explain),
    /// Look at the machine and the project: what is there, what is missing, what to do
    ///
    /// Exits 1 if something is missing without which seoc cannot work here, 0 otherwise.
    Doctor,
    /// Print completions for your shell
    Completions {
        /// Your shell
        #[arg(value_enum)]
        shell: clap_complete::Shell,
    },
    /// Write the manual pages, one for each command
    Man {
        /// The folder to write them to, such as /usr/local/share/man/man1
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
    /// Print a JSON schema: of seoc.toml, or of what `--message-format json` writes
    JsonSchema {
        /// Of what
        #[arg(value_enum)]
        of: JsonSchemaOf,
    },
}

/// `seoc init`.
#[derive(Debug, Args)]
pub(crate) struct Init {
    /// The folder; the current one unless said
    #[arg(value_name = "DIR")]
    pub(crate) folder: Option<PathBuf>,
    /// The schema to begin with
    #[arg(long, value_enum, default_value_t)]
    pub(crate) template: Template,
}

/// A schema to begin with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Template {
    /// Organizations with members and roles, tasks, a function to add one
    #[default]
    Saas,
    /// Authors and posts that the whole world reads
    Blog,
    /// One table in five lines
    Empty,
}

/// What has a JSON schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum JsonSchemaOf {
    /// seoc.toml
    Config,
    /// The output of `--message-format json`
    Messages,
}

/// `seoc check`.
#[derive(Debug, Args)]
pub(crate) struct Check {
    #[command(flatten)]
    pub(crate) domains: Domains,
    /// Mend what has one certain answer: misspelled names, quotes, an argument that can be nothing else
    #[arg(long)]
    pub(crate) fix: bool,
}

/// `seoc explain`.
#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// The code
    #[arg(required_unless_present = "all", conflicts_with = "all")]
    pub(crate) code: Option<String>,
    /// List every code
    #[arg(long)]
    pub(crate) all: bool,
    /// How it is told
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    pub(crate) format: ExplainFormat,
}

/// How codes are explained.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExplainFormat {
    /// For people
    #[default]
    Text,
    /// For programs, pages included
    Json,
}

/// Which domains are meant.
#[derive(Debug, Args)]
pub(crate) struct Domains {
    /// The domains of seoc.toml that are meant; all of them when none is named
    #[arg(value_name = "DOMAIN")]
    pub(crate) domains: Vec<String>,
}

/// `seoc generate`.
#[derive(Debug, Args)]
pub(crate) struct Generate {
    #[command(flatten)]
    pub(crate) domains: Domains,
    /// Write nothing; show what would change and exit 1 if anything would
    #[arg(long)]
    pub(crate) check: bool,
    /// Stay, and do it again whenever a source changes
    #[arg(long, conflicts_with = "check")]
    pub(crate) watch: bool,
    /// Prove what changed as well, on a Postgres that stays up meanwhile
    #[arg(long, requires = "watch")]
    pub(crate) test: bool,
}

/// `seoc test`.
#[derive(Debug, Args)]
pub(crate) struct Test {
    #[command(flatten)]
    pub(crate) domains: Domains,
    /// Test in this database instead of a throw-away one; the schema is applied to it and stays
    #[arg(long, value_name = "URL")]
    pub(crate) database_url: Option<String>,
    /// How results are told
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    pub(crate) format: TestFormat,
    /// Leave the throw-away Postgres running and say how to connect to it
    #[arg(long, conflicts_with = "database_url")]
    pub(crate) keep: bool,
    /// Would a test notice? Weaken each policy, privilege, key, helper, guard and trigger in turn
    ///
    /// Each change is made in a transaction that is rolled back, and the tests are run until one fails. It is told
    /// which changes survive: no test fails, though some caller may do more than before. Exits 1 if any does.
    #[arg(long, conflicts_with_all = ["database_url", "keep", "format"])]
    pub(crate) mutate: bool,
    /// Only changes whose description contains this text
    #[arg(long, value_name = "TEXT", requires = "mutate")]
    pub(crate) only: Option<String>,
    /// Ask only the tests that speak of what is changed; the others take longest and rarely notice
    #[arg(long, requires = "mutate")]
    pub(crate) near: bool,
}

/// `seoc access`.
#[derive(Debug, Args)]
pub(crate) struct Access {
    /// The domain of seoc.toml
    #[arg(value_name = "DOMAIN")]
    pub(crate) domain: String,
    /// Only this type
    #[arg(value_name = "TYPE")]
    pub(crate) type_name: Option<String>,
    /// Explain what decides for this role
    #[arg(long = "as", value_name = "ROLE", requires = "type_name")]
    pub(crate) role: Option<String>,
    /// Show the rules one by one (with --as; it is what --as does)
    #[arg(long, requires = "role")]
    pub(crate) explain: bool,
    /// How the matrix is told
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t, conflicts_with = "role")]
    pub(crate) format: AccessFormat,
}

/// `seoc graph`.
#[derive(Debug, Args)]
pub(crate) struct Graph {
    /// The domain of seoc.toml
    #[arg(value_name = "DOMAIN")]
    pub(crate) domain: String,
    /// The language of the drawing
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    pub(crate) format: GraphFormat,
    /// Only this type and what is near it
    #[arg(long, value_name = "TYPE")]
    pub(crate) around: Option<String>,
    /// How many relations away from it things may be
    #[arg(long, value_name = "N", default_value_t = 1, requires = "around")]
    pub(crate) distance: usize,
    /// Only the types of this file, by its name without `.graphql` and leading number
    #[arg(long, value_name = "MODULE")]
    pub(crate) module: Option<String>,
    /// Also draw how each row leads to its tenant, as JSON and DBML always tell
    #[arg(long)]
    pub(crate) tenants: bool,
}

/// How the graph is drawn.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum GraphFormat {
    /// An entity relationship diagram that GitHub draws
    #[default]
    Mermaid,
    /// For Graphviz
    Dot,
    /// A picture
    Svg,
    /// For dbdiagram.io and dbdocs.io
    Dbml,
    /// For programs
    Json,
}

/// `seoc templates`.
#[derive(Debug, Subcommand)]
pub(crate) enum Templates {
    /// Name them, and say which the project writes anew
    List,
    /// Print a built-in template; it begins with what it receives
    Show {
        /// Its name, such as sql/table.sql.j2
        #[arg(value_name = "NAME")]
        name: String,
    },
    /// Show how the project's own templates differ from the built-in ones
    Diff,
}

/// `seoc docs`.
#[derive(Debug, Args)]
pub(crate) struct Docs {
    #[command(flatten)]
    pub(crate) domains: Domains,
    /// How the pages are written
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    pub(crate) format: DocsFormat,
    /// The folder that gets a folder for each domain; `<out>/<domain>/docs` unless named
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<String>,
}

/// How pages are written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum DocsFormat {
    /// As GitHub reads it
    #[default]
    Markdown,
}

/// How the matrix is rendered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum AccessFormat {
    /// For a terminal
    #[default]
    Text,
    /// For programs
    Json,
    /// For documentation
    Markdown,
}

/// How test results are rendered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum TestFormat {
    /// Failures and totals
    #[default]
    Text,
    /// Test Anything Protocol
    Tap,
    /// JUnit's XML
    Junit,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    #[test]
    fn the_command_line_is_consistent() {
        super::Cli::command().debug_assert();
    }

    /// clap takes two arguments of one name for one, also when one of them is for every command.
    #[test]
    fn no_command_has_an_argument_named_like_one_for_all() {
        let program = super::Cli::command();
        let for_all: Vec<_> = program.get_arguments().map(|argument| argument.get_id().clone()).collect();
        for command in program.get_subcommands() {
            for argument in command.get_arguments() {
                assert!(!for_all.contains(argument.get_id()), "{} {}", command.get_name(), argument.get_id());
            }
        }
    }
}
