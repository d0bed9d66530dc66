//! Buckets: files of the platform's storage that belong to rows.

use diagnostics::Span;

use crate::{RoleId, TableId};

/// `@bucket(…)`: a bucket whose files belong to a tenant, and maybe to one of its rows.
#[derive(Debug, Clone)]
pub struct Bucket {
    /// The directive.
    pub span: Span,
    /// The type it stands on.
    pub table: TableId,
    /// Its name, which is its id too.
    pub name: String,
    /// How many bytes a file may have.
    pub size: Option<i64>,
    /// The MIME types that files may have; any when empty.
    pub types: Vec<String>,
    /// What every file's name is like.
    pub path: Vec<PathPart>,
    /// Who reads files, beside what the row's rules say: all members, or those with a role. Nobody when empty.
    pub read: Option<Vec<RoleId>>,
    /// Who adds, moves and removes files.
    pub write: Option<Vec<RoleId>>,
}

/// What stands between two `/` of a file's name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PathPart {
    /// As it stands.
    Text(String),
    /// The key of the tenant.
    Tenant,
    /// The key of a row of the type that the bucket stands on.
    Row,
    /// A name, or folders and a name: last of all.
    Rest,
}

impl Bucket {
    /// Where a part is, counted from 1 as `split_part` counts.
    #[must_use]
    pub fn place(&self, part: &PathPart) -> Option<usize> {
        self.path.iter().position(|it| it == part).map(|at| at + 1)
    }

    /// Do files belong to a row, not to the tenant alone?
    #[must_use]
    pub fn is_of_rows(&self) -> bool {
        self.path.contains(&PathPart::Row)
    }
}
