//! What is known of callers and rows.

use sql::Ident;

use crate::Answer;

/// Answers the atoms of a rule about one world of callers and rows: the [`crate::Universe`] of the isolation check, or the
/// rows that tests are run on.
pub trait Facts {
    /// Who asks.
    type Caller<'a>: Copy;
    /// What he asks for.
    type Row<'a>: Copy;

    /// Does the caller belong to the row's tenant?
    fn belongs(&self, caller: Self::Caller<'_>, row: Self::Row<'_>) -> Answer;
    /// Has he one of these roles there?
    fn has_role_here(&self, caller: Self::Caller<'_>, row: Self::Row<'_>, roles: &[String]) -> Answer;
    /// Has he one of these roles in any tenant?
    fn has_role_anywhere(&self, caller: Self::Caller<'_>, roles: &[String]) -> Answer;
    /// Does the column name him?
    fn is(&self, caller: Self::Caller<'_>, row: Self::Row<'_>, column: &Ident) -> Answer;
    /// Does the column name somebody below him?
    fn is_above(&self, caller: Self::Caller<'_>, row: Self::Row<'_>, column: &Ident) -> Answer;
    /// Does SQL hold that nobody here reads? A world that supposes nothing does not know.
    fn holds(&self, _caller: Self::Caller<'_>, _row: Self::Row<'_>, _sql: &str) -> Answer {
        Answer::Unknown
    }
}
