//! Lengths of time in words: `90 days`.

use diagnostics::{Diagnostic, codes};

use super::Builder;
use crate::arguments::Word;
use crate::{Period, PeriodUnit};

/// Reads `<count> <unit>`; the count is at least one.
pub(crate) fn parse(text: &str) -> Option<Period> {
    let (count, unit) = text.split_once(' ')?;
    let count: u32 = count.parse().ok().filter(|count| *count > 0)?;
    let unit = unit.strip_suffix('s').unwrap_or(unit);
    let unit = PeriodUnit::ALL.into_iter().find(|known| known.name() == unit)?;
    Some(Period { count, unit })
}

impl<'a> Builder<'a> {
    /// A period as an argument.
    pub(crate) fn period(&mut self, word: Word<'a>) -> Option<Period> {
        let period = parse(word.text);
        if period.is_none() {
            self.found.push(
                Diagnostic::new(
                    codes::BAD_PERIOD,
                    word.span,
                    format!("`{}` is no length of time", word.text),
                )
                .note("units are second, minute, hour, day, week, month, year")
                .help("write a whole number and a unit: `90 days`"),
            );
        }
        period
    }
}

#[cfg(test)]
mod tests {
    use super::parse;
    use crate::{Period, PeriodUnit};

    #[test]
    fn a_period_is_a_count_and_a_unit() {
        assert_eq!(parse("90 days"), Some(Period { count: 90, unit: PeriodUnit::Day }));
        assert_eq!(parse("1 year"), Some(Period { count: 1, unit: PeriodUnit::Year }));
        for text in ["90 days", "1 year"] {
            assert_eq!(parse(text).map(|period| period.to_string()).as_deref(), Some(text));
        }
        for wrong in ["", "90", "days", "0 days", "-1 day", "1.5 hours", "2  days", "2 fortnights", "2 DAYS"]
        {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn periods_of_different_units_compare() {
        let of = |text| parse(text).map(|period| period.seconds());
        assert!(of("24 hours") == of("1 day"));
        assert!(of("6 days") < of("1 week"));
        assert!(of("11 months") < of("1 year"));
    }
}
