//! A project in a folder of its own, and what the program says about it.

use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// A schema that compiles.
pub(crate) const SHOP: &str = r#"extend schema @database(schema: "shop", platform: POSTGRES)

type Product @table @policy(name: "everyone", for: [SELECT], using: "true") {
  id: ID!
  name: String!
}
"#;

/// A schema that does not: the second `{` is no field.
pub(crate) const BROKEN: &str = r#"extend schema @database(schema: "shop", platform: POSTGRES)
type Product @table {
  { {
}
"#;

/// The least a `seoc.toml` needs.
pub(crate) const TOML: &str = "[domains.shop]\nschema = \"schemas/shop/**/*.graphql\"\n";

/// A folder with files, removed at the end of the test.
pub(crate) struct Project {
    dir: TempDir,
}

impl Project {
    /// A folder with nothing in it; what lies above it is out of sight, as above a repository.
    pub(crate) fn empty() -> Self {
        let project = Self { dir: tempfile::tempdir().unwrap() };
        std::fs::create_dir(project.path(".git")).unwrap();
        project
    }

    /// One domain, `shop`, that compiles.
    pub(crate) fn shop() -> Self {
        Self::empty().with("seoc.toml", TOML).with("schemas/shop/main.graphql", SHOP)
    }

    /// Writes a file.
    pub(crate) fn with(self, path: &str, text: impl AsRef<[u8]>) -> Self {
        self.put(path, text);
        self
    }

    /// Writes a file.
    pub(crate) fn put(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.path(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.dir.path().join(path)
    }

    pub(crate) fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    pub(crate) fn has(&self, path: &str) -> bool {
        self.path(path).symlink_metadata().is_ok()
    }

    /// Every file below a folder, sorted, hidden ones included.
    pub(crate) fn files(&self, folder: &str) -> Vec<String> {
        let mut files = Vec::new();
        walk(&self.path(folder), &mut files);
        let mut names: Vec<String> = files
            .iter()
            .map(|path| path.strip_prefix(self.dir.path()).unwrap().to_str().unwrap().to_owned())
            .collect();
        names.sort();
        names
    }

    /// Runs seoc in the project.
    pub(crate) fn seoc(&self, arguments: &[&str]) -> Said {
        self.seoc_in("", arguments)
    }

    /// Runs seoc in a folder of the project.
    pub(crate) fn seoc_in(&self, folder: &str, arguments: &[&str]) -> Said {
        said(self.command(folder).args(arguments))
    }

    /// The program, to be run in a folder of the project with nothing of the outer environment's wishes.
    pub(crate) fn command(&self, folder: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_seoc"));
        command.current_dir(self.path(folder));
        for wish in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS", "GITHUB_ACTIONS", "CI"] {
            command.env_remove(wish);
        }
        command
    }
}

/// Outside any project.
pub(crate) fn seoc(arguments: &[&str]) -> Said {
    Project::empty().seoc(arguments)
}

/// Runs a command to its end.
pub(crate) fn said(command: &mut Command) -> Said {
    let output = command.output().unwrap();
    Said {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// What the program said.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Said {
    /// It ended with this exit code.
    #[track_caller]
    pub(crate) fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{self:#?}");
        self
    }

    /// Each of these is on stdout.
    #[track_caller]
    pub(crate) fn out(self, parts: &[&str]) -> Self {
        for part in parts {
            assert!(self.out.contains(part), "no `{part}` on stdout of {self:#?}");
        }
        self
    }

    /// Each of these is on stderr.
    #[track_caller]
    pub(crate) fn err(self, parts: &[&str]) -> Self {
        for part in parts {
            assert!(self.err.contains(part), "no `{part}` on stderr of {self:#?}");
        }
        self
    }

    /// Nothing is on stdout.
    #[track_caller]
    pub(crate) fn no_out(self) -> Self {
        assert_eq!(self.out, "", "{:#?}", self.err);
        self
    }

    /// Nothing is on stderr.
    #[track_caller]
    pub(crate) fn no_err(self) -> Self {
        assert_eq!(self.err, "", "{:#?}", self.out);
        self
    }
}

fn walk(folder: &Path, into: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() { walk(&path, into) } else { into.push(path) }
    }
}
