//! Lengths of time in words: `90 days`.

use diagnostics::{Diagnostic, codes};

use super::Builder;
use crate::arguments::Word;
use crate::{Period, PeriodUnit};

const UNITS: [(&str, PeriodUnit, u64); 7] = [
    ("second", PeriodUnit::Second, 1),
    ("minute", PeriodUnit::Minute, 60),
    ("hour", PeriodUnit::Hour, 3_600),
    ("day", PeriodUnit::Day, 86_400),
    ("week", PeriodUnit::Week, 604_800),
    ("month", PeriodUnit::Month, 2_592_000),
    ("year", PeriodUnit::Year, 31_536_000),
];

/// Reads `<count> <unit>`; the count is at least one.
pub(crate) fn parse(text: &str) -> Option<Period> {
    let (count, unit) = text.split_once(' ')?;
    let count: u32 = count.parse().ok().filter(|count| *count > 0)?;
    let unit = unit.strip_suffix('s').unwrap_or(unit);
    let (_, unit, _) = UNITS.iter().find(|(name, ..)| *name == unit)?;
    Some(Period { count, unit: *unit })
}

/// How long a period is, for comparisons: a month has 30 days.
pub(crate) fn seconds(period: &Period) -> u64 {
    let Period { count, unit } = period;
    let length = UNITS.iter().find(|(_, other, _)| other == unit).map_or(0, |(.., length)| *length);
    u64::from(*count) * length
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
    use super::{parse, seconds};
    use crate::{Period, PeriodUnit};

    #[test]
    fn a_period_is_a_count_and_a_unit() {
        assert_eq!(parse("90 days"), Some(Period { count: 90, unit: PeriodUnit::Day }));
        assert_eq!(parse("1 year"), Some(Period { count: 1, unit: PeriodUnit::Year }));
        for wrong in ["", "90", "days", "0 days", "-1 day", "1.5 hours", "2  days", "2 fortnights", "2 DAYS"]
        {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn periods_of_different_units_compare() {
        let of = |text| parse(text).as_ref().map(seconds);
        assert!(of("24 hours") == of("1 day"));
        assert!(of("6 days") < of("1 week"));
        assert!(of("11 months") < of("1 year"));
    }
}
