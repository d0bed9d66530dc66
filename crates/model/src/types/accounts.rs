//! What the platform does with the accounts of those who sign in.

use diagnostics::Span;

use super::Period;

/// `extend schema @accounts(…)`.
#[derive(Debug, Clone)]
pub struct Accounts {
    /// The directive.
    pub span: Span,
    /// May people make accounts for themselves?
    pub sign_up: bool,
    /// After how long everybody signs in anew.
    pub session: Option<Period>,
    /// After how long without a sign of him somebody signs in anew.
    pub idle: Option<Period>,
}
