//! How often a function may be called, for how long it may run, and how much it may be given.

use diagnostics::Span;

use super::Period;

/// What a call may use up.
#[derive(Debug, Clone)]
pub struct Limits {
    /// `@rateLimit` on the function.
    pub rate: Option<RateLimit>,
    /// `@rateLimit` on the schema: what a user may call of all functions together.
    pub budget: Option<RateLimit>,
    /// `@rpc(timeout:)`.
    pub timeout: Option<Period>,
    /// How many bytes the arguments may have together: `@rpc(maxBytes:)`.
    pub bytes: u32,
}

impl Limits {
    /// A mebibyte.
    pub const BYTES: u32 = 1 << 20;

    /// Is a call counted?
    #[must_use]
    pub fn is_counted(&self) -> bool {
        self.rate.is_some() || self.budget.is_some()
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self { rate: None, budget: None, timeout: None, bytes: Self::BYTES }
    }
}

/// `@rateLimit(max:, per:)`.
#[derive(Debug, Clone)]
pub struct RateLimit {
    /// The directive.
    pub span: Span,
    /// So many calls of one user.
    pub max: u32,
    /// Within so much time.
    pub per: Period,
}
