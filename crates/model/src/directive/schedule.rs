//! `@schedule(cron:, name:)`: a function that runs by itself.

use diagnostics::codes;
use syntax::ast::Directive;

use crate::Schedule;
use crate::build::Builder;

pub(crate) fn decode<'a>(builder: &mut Builder<'a>, directive: &'a Directive) -> Option<Schedule> {
    builder.read(directive, |builder, arguments| {
        let span = arguments.span();
        let (cron, name) = (arguments.text("cron"), arguments.text("name"));
        let (cron, name) = (cron?, name?);
        if let Err(message) = check_cron(&cron.value) {
            builder.error(
                codes::SCHEDULE,
                cron.span,
                message,
                "write minute, hour, day of the month, month, day of the week: `*/10 * * * *`",
            );
            return None;
        }
        if name.value.is_empty() || name.value.contains('\0') {
            builder.error(codes::BAD_NAME, name.span, "a job needs a name", "say in a word what it does");
            return None;
        }
        Some(Schedule { span, cron: cron.value.clone(), name: name.value.clone() })
    })
}

/// A field of a cron expression: its name, its range, and the names it knows.
struct Part {
    name: &'static str,
    least: u32,
    most: u32,
    words: &'static [&'static str],
}

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAYS: [&str; 7] = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

const PARTS: [Part; 5] = [
    Part { name: "minute", least: 0, most: 59, words: &[] },
    Part { name: "hour", least: 0, most: 23, words: &[] },
    Part { name: "day of the month", least: 1, most: 31, words: &[] },
    Part { name: "month", least: 1, most: 12, words: &MONTHS },
    Part { name: "day of the week", least: 0, most: 7, words: &DAYS },
];

/// pg_cron reads the five fields of Vixie cron, in UTC.
pub(crate) fn check_cron(text: &str) -> Result<(), String> {
    let fields: Vec<&str> = text.split_ascii_whitespace().collect();
    if fields.len() != PARTS.len() {
        return Err(format!("a schedule has five fields, and this has {}", fields.len()));
    }
    for (field, part) in fields.iter().zip(&PARTS) {
        if !field.split(',').all(|item| fits(item, part)) {
            let Part { name, least, most, words: _ } = part;
            return Err(format!("`{field}` is no {name}: {least} to {most}, with `*`, `,`, `-` and `/`"));
        }
    }
    Ok(())
}

fn fits(item: &str, part: &Part) -> bool {
    let (range, step) = item.split_once('/').map_or((item, None), |(range, step)| (range, Some(step)));
    if step.is_some_and(|step| !digits(step).is_some_and(|step| (1..=part.most).contains(&step))) {
        return false;
    }
    if range == "*" {
        return true;
    }
    match range.split_once('-') {
        Some((from, to)) => match (value(from, part), value(to, part)) {
            (Some(from), Some(to)) => from <= to,
            _ => false,
        },
        // A step over a single value would never be taken.
        None => step.is_none() && value(range, part).is_some(),
    }
}

fn digits(text: &str) -> Option<u32> {
    let valid = !text.is_empty() && text.len() <= 2 && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|_| valid)
}

fn value(text: &str, part: &Part) -> Option<u32> {
    let word = part.words.iter().position(|word| word.eq_ignore_ascii_case(text));
    let number = word.map(|at| at as u32 + part.least).or_else(|| digits(text))?;
    (part.least..=part.most).contains(&number).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::check_cron;

    #[test]
    fn five_fields_in_their_ranges_are_a_schedule() {
        for right in
            ["* * * * *", "*/10 * * * *", "0 3 1,15 * mon-fri", "5-59/5 0-23 * JAN-mar 7", "0  0 * * sun"]
        {
            assert_eq!(check_cron(right), Ok(()), "{right}");
        }
    }

    #[test]
    fn everything_else_is_refused() {
        for wrong in [
            "",
            "* * * *",
            "* * * * * *",
            "60 * * * *",
            "* 24 * * *",
            "* * 0 * *",
            "* * * 13 *",
            "* * * * 8",
            "@daily",
            "30 seconds",
            "*/0 * * * *",
            "5-1 * * * *",
            "5/10 * * * *",
            "a * * * *",
            "1, * * * *",
            "* * * * jan",
        ] {
            assert!(check_cron(wrong).is_err(), "{wrong}");
        }
    }
}
