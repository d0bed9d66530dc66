//! What values are allowed, gathered from directives, the SQL type and the domain.

use model::{Check, Constraints, Length, Range};

use crate::domain_check;
use crate::pattern;
use crate::sql_type::{self, Limit};
use crate::text::{TsNumber, TsText, ts};

/// The limits of a value.
#[derive(Debug, Clone, Default)]
pub(crate) struct Limits {
    min: Option<Bound>,
    max: Option<Bound>,
    min_length: Option<u32>,
    max_length: Option<u32>,
    dimensions: Option<u32>,
    patterns: Vec<TsText>,
}

/// One end of a range.
#[derive(Debug, Clone)]
pub(crate) struct Bound {
    number: TsNumber,
    value: f64,
    exclusive: bool,
}

impl Bound {
    /// The end belongs to the range. None when the text is no number.
    pub(crate) fn inclusive(text: &str) -> Option<Self> {
        Some(Self { number: TsNumber::new(text)?, value: text.parse().ok()?, exclusive: false })
    }

    /// The end does not belong to the range. None when the text is no number.
    pub(crate) fn exclusive(text: &str) -> Option<Self> {
        Some(Self { exclusive: true, ..Self::inclusive(text)? })
    }
}

impl Limits {
    /// Those of a column or argument: its directives, its exact SQL type, and what conditions in SQL say of its name.
    pub(crate) fn of(constraints: &Constraints, sql_type: Option<&str>, name: Option<&str>) -> Self {
        let Constraints { length, range, pattern, dimensions, checks } = constraints;
        let mut limits = sql_type.map(Self::of_sql_type).unwrap_or_default();
        if let Some(Length { span: _, min, max }) = length {
            limits.length(*min, *max);
        }
        if let Some(Range { span: _, min, max }) = range {
            if let Some(bound) = min.as_deref().and_then(Bound::inclusive) {
                limits.at_least(bound);
            }
            if let Some(bound) = max.as_deref().and_then(Bound::inclusive) {
                limits.at_most(bound);
            }
        }
        limits.dimensions = dimensions.map(|it| it.count).or(limits.dimensions);
        if let Some(literal) = pattern.as_ref().and_then(|pattern| pattern::javascript(&pattern.regex)) {
            limits.pattern(literal);
        }
        let read = |check: &Check| domain_check::limits(check.condition.as_str(), name?);
        checks.iter().filter_map(read).fold(limits, Self::and)
    }

    /// Those a type such as `numeric(5,2)` sets.
    pub(crate) fn of_sql_type(sql_type: &str) -> Self {
        let mut limits = Self::default();
        let (min, max) = match sql_type::limit(sql_type) {
            None => return limits,
            Some(Limit::CodePoints(max)) => {
                limits.length(None, Some(max));
                return limits;
            }
            Some(Limit::Dimensions(count)) => {
                limits.dimensions = Some(count);
                return limits;
            }
            Some(Limit::Smallint) => ("-32768".to_owned(), "32767".to_owned()),
            Some(Limit::Digits { precision, scale }) => {
                let whole = if precision > scale { "9".repeat(precision - scale) } else { "0".to_owned() };
                let max = if scale > 0 { format!("{whole}.{}", "9".repeat(scale)) } else { whole };
                (format!("-{max}"), max)
            }
        };
        limits.min = Bound::inclusive(&min);
        limits.max = Bound::inclusive(&max);
        limits
    }

    /// Both must hold.
    pub(crate) fn and(mut self, other: Self) -> Self {
        let Self { min, max, min_length, max_length, dimensions, patterns } = other;
        self.dimensions = self.dimensions.or(dimensions);
        if let Some(bound) = min {
            self.at_least(bound);
        }
        if let Some(bound) = max {
            self.at_most(bound);
        }
        self.length(min_length, max_length);
        self.patterns.extend(patterns);
        self
    }

    pub(crate) fn at_least(&mut self, bound: Bound) {
        let tighter = |now: &Bound| bound.value > now.value || (bound.value == now.value && bound.exclusive);
        if self.min.as_ref().is_none_or(tighter) {
            self.min = Some(bound);
        }
    }

    pub(crate) fn at_most(&mut self, bound: Bound) {
        let tighter = |now: &Bound| bound.value < now.value || (bound.value == now.value && bound.exclusive);
        if self.max.as_ref().is_none_or(tighter) {
            self.max = Some(bound);
        }
    }

    pub(crate) fn length(&mut self, min: Option<u32>, max: Option<u32>) {
        self.min_length = self.min_length.max(min.filter(|min| *min > 0));
        self.max_length = match (self.max_length, max) {
            (Some(now), Some(max)) => Some(now.min(max)),
            (now, max) => now.or(max),
        };
    }

    /// A literal made by [`pattern::javascript`].
    pub(crate) fn pattern(&mut self, literal: TsText) {
        self.patterns.push(literal);
    }

    /// Bounds as Zod checks: `.gte(0).lt(100)`.
    pub(crate) fn bounds(&self) -> TsText {
        let min =
            self.min.as_ref().map(
                |Bound { number, value: _, exclusive }| {
                    if *exclusive { ts!(".gt({})", number) } else { ts!(".gte({})", number) }
                },
            );
        let max =
            self.max.as_ref().map(
                |Bound { number, value: _, exclusive }| {
                    if *exclusive { ts!(".lt({})", number) } else { ts!(".lte({})", number) }
                },
            );
        TsText::join(min.into_iter().chain(max), "")
    }

    /// How many numbers a vector has.
    pub(crate) fn dimensions(&self) -> Option<u32> {
        self.dimensions
    }

    /// Patterns as Zod checks: `.regex(/^a/su)`.
    pub(crate) fn regexes(&self) -> TsText {
        TsText::join(self.patterns.iter().map(|literal| ts!(".regex({})", literal)), "")
    }

    /// The number of code points as an object literal: `{ minLength: 1, maxLength: 200 }`.
    pub(crate) fn code_points(&self) -> Option<TsText> {
        match (self.min_length, self.max_length) {
            (None, None) => None,
            (Some(min), None) => Some(ts!("{{ minLength: {} }}", min)),
            (None, Some(max)) => Some(ts!("{{ maxLength: {} }}", max)),
            (Some(min), Some(max)) => Some(ts!("{{ minLength: {}, maxLength: {} }}", min, max)),
        }
    }

    #[cfg(test)]
    pub(crate) fn summary(&self) -> String {
        let end = |end: Option<u32>| end.map(|end| end.to_string()).unwrap_or_default();
        let length = match (self.min_length, self.max_length) {
            (None, None) => String::new(),
            (min, max) => format!("{} .. {}", end(min), end(max)),
        };
        format!("{}{}{length}", self.bounds(), self.regexes())
    }
}
