//! The calendar: what runs by itself, and when.

use std::fmt::Write as _;

use catalog::Job;

use crate::Domain;
use crate::markdown::{code, sentence};

pub(super) fn page(domain: Domain<'_>) -> String {
    let mut text = "# What runs by itself\n\n".to_owned();
    if domain.catalog.jobs.is_empty() {
        text.push_str("Nothing does.\n");
        return text;
    }
    text.push_str("Jobs of pg_cron. Times are UTC. Where pg_cron is missing, none of them runs.\n\n");
    text.push_str("| when | job | calls | because of |\n|---|---|---|---|\n");
    let mut jobs: Vec<&Job> = domain.catalog.jobs.iter().collect();
    jobs.sort_by(|a, b| a.name.cmp(&b.name));
    for Job { name, cron, function, origin } in jobs {
        let when = match spoken(cron) {
            Some(words) => format!("{words} ({})", code(cron)),
            None => code(cron),
        };
        let _ = writeln!(
            text,
            "| {when} | {} | {} | {} |",
            code(name),
            code(&function.to_string()),
            sentence(&origin.element)
        );
    }
    text
}

/// The commonest schedules in words; the others speak for themselves.
fn spoken(cron: &str) -> Option<String> {
    let fields: Vec<&str> = cron.split_whitespace().collect();
    let [minute, hour, day, month, weekday] = fields.as_slice() else { return None };
    let number = |text: &str| text.parse::<u32>().ok();
    let clock = || Some(format!("{:02}:{:02}", number(hour)?, number(minute)?));
    match (*minute, *hour, *day, *month, *weekday) {
        ("*", "*", "*", "*", "*") => Some("every minute".to_owned()),
        (step, "*", "*", "*", "*") if step.starts_with("*/") => {
            Some(format!("every {} minutes", number(&step[2..])?))
        }
        (at, "*", "*", "*", "*") => Some(format!("every hour at minute {}", number(at)?)),
        (_, _, "*", "*", "*") => Some(format!("every day at {}", clock()?)),
        (_, _, "*", "*", on) => {
            const DAYS: [&str; 7] =
                ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
            Some(format!("every {} at {}", DAYS.get(number(on)? as usize % 7)?, clock()?))
        }
        (_, _, on, "*", "*") => Some(format!("on day {} of each month at {}", number(on)?, clock()?)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::spoken;

    #[test]
    fn common_schedules_are_told_in_words() {
        let told = |cron| spoken(cron).unwrap_or_default();
        assert_eq!(told("* * * * *"), "every minute");
        assert_eq!(told("*/5 * * * *"), "every 5 minutes");
        assert_eq!(told("17 * * * *"), "every hour at minute 17");
        assert_eq!(told("5 3 * * *"), "every day at 03:05");
        assert_eq!(told("0 4 * * 1"), "every Monday at 04:00");
        assert_eq!(told("30 2 1 * *"), "on day 1 of each month at 02:30");
        assert_eq!(told("0 0 1 1 *"), "");
    }
}
