//! Dates, for the names and the bounds of partitions. Source of the algorithms:
//! <https://howardhinnant.github.io/date_algorithms.html>.

use model::Every;

/// A day of the proleptic Gregorian calendar, and an hour of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Day {
    year: i64,
    month: i64,
    day: i64,
    hour: i64,
}

impl Day {
    /// A date, as it begins.
    pub(super) fn new(year: i64, month: i64, day: i64) -> Self {
        Self { year, month, day, hour: 0 }
    }

    /// An hour of it.
    pub(super) fn at(self, hour: i64) -> Self {
        Self { hour, ..self }
    }

    /// Days since 1970-01-01.
    fn number(self) -> i64 {
        let year = if self.month <= 2 { self.year - 1 } else { self.year };
        let era = year.div_euclid(400);
        let of_era = year - era * 400;
        let of_year = (153 * (self.month + if self.month > 2 { -3 } else { 9 }) + 2) / 5 + self.day - 1;
        era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
    }

    fn from_number(number: i64) -> Self {
        let number = number + 719_468;
        let era = number.div_euclid(146_097);
        let of_era = number - era * 146_097;
        let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * of_year + 2) / 153;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Self::new(year, month, of_year - (153 * shifted + 2) / 5 + 1)
    }

    /// 1 is Monday.
    fn weekday(self) -> i64 {
        (self.number() + 3).rem_euclid(7) + 1
    }

    /// The year and the number of the ISO week.
    fn week(self) -> (i64, i64) {
        // A week belongs to the year of its Thursday.
        let thursday = Self::from_number(self.number() + 4 - self.weekday());
        let first = Self::new(thursday.year, 1, 1).number();
        (thursday.year, (thursday.number() - first) / 7 + 1)
    }

    /// The beginning of the partition so many steps after the one this day lies in.
    pub(super) fn start(self, every: Every, steps: i64) -> Self {
        match every {
            Every::Hour => {
                let hours = self.hour + steps;
                Self { hour: hours.rem_euclid(24), ..Self::from_number(self.number() + hours.div_euclid(24)) }
            }
            Every::Day => Self::from_number(self.number() + steps),
            Every::Week => Self::from_number(self.number() + 1 - self.weekday() + 7 * steps),
            Every::Month => self.month(steps),
            Every::Quarter => self.month(3 * steps - (self.month - 1) % 3),
            Every::Year => Self::new(self.year + steps, 1, 1),
        }
    }

    /// The first day of the month so many after this one.
    fn month(self, steps: i64) -> Self {
        let months = self.year * 12 + self.month - 1 + steps;
        Self::new(months.div_euclid(12), months.rem_euclid(12) + 1, 1)
    }

    /// What the partition that begins here is called after its table.
    pub(super) fn suffix(self, every: Every) -> String {
        match every {
            Every::Hour => format!("{:04}_{:02}_{:02}_h{:02}", self.year, self.month, self.day, self.hour),
            Every::Day => format!("{:04}_{:02}_{:02}", self.year, self.month, self.day),
            Every::Week => {
                let (year, week) = self.week();
                format!("{year:04}_w{week:02}")
            }
            Every::Month => format!("{:04}_{:02}", self.year, self.month),
            Every::Quarter => format!("{:04}_q{}", self.year, (self.month - 1) / 3 + 1),
            Every::Year => format!("{:04}", self.year),
        }
    }

    /// `2024-01-15 00:00:00+00`
    pub(super) fn moment(self) -> String {
        format!("{:04}-{:02}-{:02} {:02}:00:00+00", self.year, self.month, self.day, self.hour)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn partitions_are_called_as_the_specification_names_them() {
        let day = Day::new(2024, 1, 15);
        assert_eq!(day.start(Every::Day, 0).suffix(Every::Day), "2024_01_15");
        assert_eq!(day.start(Every::Week, 0).suffix(Every::Week), "2024_w03");
        assert_eq!(day.start(Every::Month, 0).suffix(Every::Month), "2024_01");
        assert_eq!(day.start(Every::Hour, 33).suffix(Every::Hour), "2024_01_16_h09");
        assert_eq!(day.start(Every::Quarter, 0).suffix(Every::Quarter), "2024_q1");
        assert_eq!(Day::new(2024, 12, 31).start(Every::Quarter, 1).moment(), "2025-01-01 00:00:00+00");
        assert_eq!(day.start(Every::Year, 2).suffix(Every::Year), "2026");
        assert_eq!(day.start(Every::Day, 17).suffix(Every::Day), "2024_02_01");
        assert_eq!(day.start(Every::Month, 12).moment(), "2025-01-01 00:00:00+00");
        assert_eq!(day.start(Every::Week, 1).moment(), "2024-01-22 00:00:00+00");
    }

    #[test]
    fn iso_weeks_at_the_turn_of_a_year() {
        for (day, week) in [
            (Day::new(2020, 12, 31), (2020, 53)),
            (Day::new(2021, 1, 3), (2020, 53)),
            (Day::new(2021, 1, 4), (2021, 1)),
            (Day::new(2024, 12, 30), (2025, 1)),
            (Day::new(2016, 1, 1), (2015, 53)),
        ] {
            assert_eq!(day.week(), week, "{day:?}");
        }
    }

    #[test]
    fn numbers_and_dates_are_the_same_thing() {
        for number in (-800_000..800_000).step_by(17) {
            assert_eq!(Day::from_number(number).number(), number);
        }
        assert_eq!(Day::new(1970, 1, 1).number(), 0);
        assert_eq!(Day::new(2000, 2, 29).number(), 11_016);
    }
}
