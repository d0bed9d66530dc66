//! How many digits a number may have.

use sql::TypeName;

/// What `numeric(precision, scale)` holds (Postgres manual, section 8.1.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Numeric {
    /// Digits before the point.
    pub digits: u32,
    /// Digits after it.
    pub scale: u32,
}

impl Numeric {
    /// What a type says; none for one that is no `numeric`, or takes any number.
    #[must_use]
    pub fn of(ty: &TypeName) -> Option<Self> {
        let (name, arguments) = ty.as_str().split_once('(')?;
        let (arguments, _) = arguments.split_once(')')?;
        if !matches!(name.trim().to_ascii_lowercase().as_str(), "numeric" | "decimal") {
            return None;
        }
        let mut numbers = arguments.split(',').map(|number| number.trim().parse::<u32>().ok());
        let precision = numbers.next().flatten()?;
        let scale = numbers.next().flatten().unwrap_or(0);
        Some(Self { digits: precision.saturating_sub(scale), scale })
    }
}
