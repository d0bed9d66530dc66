//! What a piece of SQL refers to, as data: the input of whoever knows a schema.
//!
//! Names are folded as Postgres folds them: unquoted ones are lower case, quoted ones are kept.

use std::ops::Range;

/// A name as it was written, folded, with its place in the user's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// The folded name, without quotes.
    pub text: String,
    /// Its bytes, with quotes.
    pub range: Range<usize>,
}

/// One place that names something outside the text itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// What is named.
    pub kind: ReferenceKind,
    /// The bytes of the whole reference: `t.a`, `f(x, y)`, `seo.employee`.
    pub range: Range<usize>,
    /// Where names are looked up: in this scope, then in its parents.
    pub scope: ScopeId,
}

/// The kinds of references.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReferenceKind {
    /// `a`, `t.a`, `schema.t.a`; also `new.a`, and variables and parameters of a function. The qualifier may turn out to
    /// be a column of a composite type.
    Column {
        /// What stands before the last dot.
        qualifier: Vec<Name>,
        /// The last part.
        name: Name,
        /// Is it assigned to, as in a column list of INSERT or in SET? Then its scope holds only the target.
        assigned: bool,
    },
    /// `*` or `t.*`.
    Star {
        /// What stands before the last dot.
        qualifier: Vec<Name>,
    },
    /// A call, or a function of the standard that is written without parentheses.
    Function {
        /// The schema, when written.
        schema: Option<Name>,
        /// The function.
        name: Name,
        /// The number of arguments.
        arguments: usize,
        /// Is it a word of the grammar (`current_date`, `current_user`)?
        keyword: bool,
    },
    /// A relation in FROM, JOIN or USING, or the target of a command. Not one of the query's own `WITH` names.
    Relation {
        /// The schema, when written.
        schema: Option<Name>,
        /// The relation.
        name: Name,
        /// `as x`.
        alias: Option<Name>,
        /// What is done with it.
        access: Access,
    },
    /// The type of a cast or of a declaration.
    Type {
        /// The schema, when written.
        schema: Option<Name>,
        /// The type, without modifiers and brackets.
        name: Name,
    },
}

/// What a statement does with a relation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Access {
    /// Rows are read.
    Read,
    /// Target of INSERT.
    Insert,
    /// Target of UPDATE.
    Update,
    /// Target of DELETE.
    Delete,
    /// Target of MERGE.
    Merge,
}

/// Index of a [`Scope`] in the list that came with the reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScopeId(pub u32);

impl ScopeId {
    /// The scope around the whole text: the row of the table a condition belongs to, the parameters of a function.
    pub const ROOT: Self = Self(0);

    /// The position in the list of scopes.
    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// The names that are visible at a reference, innermost first along `parent`.
///
/// `LATERAL` is treated generously: such an item sees all items of its FROM list, not only the earlier ones.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Scope {
    /// Where to look next; `None` for [`ScopeId::ROOT`] and for the targets of assignments.
    pub parent: Option<ScopeId>,
    /// The items of FROM, or the target of a command.
    pub relations: Vec<RelationInScope>,
    /// The `WITH` names that become visible here.
    pub ctes: Vec<Cte>,
    /// Columns merged by `JOIN … USING`: unqualified they are not ambiguous.
    pub merged: Vec<String>,
    /// Is there a NATURAL join? Then any shared column is merged.
    pub natural: bool,
    /// Is it what ON CONFLICT names? Postgres takes a bare name or an expression there, and no name of a table.
    pub conflict_target: bool,
}

/// An item of FROM.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RelationInScope {
    /// Where its columns come from.
    pub kind: RelationKind,
    /// The schema, when written.
    pub schema: Option<String>,
    /// The relation or function; empty for a subquery.
    pub name: String,
    /// `as x`.
    pub alias: Option<String>,
    /// The column names when the text alone tells them: subqueries, CTEs, column definitions.
    pub columns: Option<Vec<String>>,
    /// `as x (a, b)`: new names for the first columns. Already applied to `columns`.
    pub column_aliases: Vec<String>,
    /// The bytes of the item.
    pub range: Range<usize>,
}

impl RelationInScope {
    /// The name that qualifies its columns; `None` for a subquery without alias.
    #[must_use]
    pub fn exposed_name(&self) -> Option<&str> {
        self.alias.as_deref().or((!self.name.is_empty()).then_some(self.name.as_str()))
    }
}

/// Where the columns of a FROM item come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RelationKind {
    /// A table or view of the database.
    Table,
    /// A `WITH` name of the text.
    Cte,
    /// A subquery, VALUES list or a joined table in parentheses with an alias.
    Subquery,
    /// A function; one that returns scalars also offers its alias as a column.
    Function,
}

/// A `WITH` name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cte {
    /// Its name.
    pub name: Name,
    /// Its columns when the text alone tells them.
    pub columns: Option<Vec<String>>,
}

/// The chain of scopes from one outwards.
pub fn scopes_outwards(scopes: &[Scope], from: ScopeId) -> impl Iterator<Item = &Scope> {
    std::iter::successors(scopes.get(from.index()), |scope| {
        scope.parent.and_then(|id| scopes.get(id.index()))
    })
}
