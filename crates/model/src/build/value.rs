//! Constants of the schema against the type they are for.

use diagnostics::{Diagnostic, Span, codes, suggest};
use syntax::ast::{self, ValueKind};

use super::builder::Builder;
use crate::arguments::items;
use crate::{Builtin, EnumId, InputId, Type, Value};

/// A column's or an argument's type, as far as its values care.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Slot {
    pub(crate) ty: Type,
    pub(crate) list: bool,
    pub(crate) nullable: bool,
    /// Of a vector: how many numbers it has.
    pub(crate) dimensions: Option<u32>,
}

impl Slot {
    /// Of a column.
    pub(crate) fn of(column: &crate::Column) -> Self {
        let crate::Column { ty, list, nullable, constraints, .. } = column;
        let dimensions = constraints.dimensions.map(|it| it.count);
        Self { ty: *ty, list: *list, nullable: *nullable, dimensions }
    }
}

impl Builder<'_> {
    /// A constant as a value of the slot's type; anything else is reported.
    pub(crate) fn constant(&mut self, value: &ast::Value, slot: Slot) -> Option<Value> {
        if matches!(value.kind, ValueKind::Null) {
            if slot.nullable {
                return Some(Value::Null);
            }
            self.error(
                codes::WRONG_DEFAULT,
                value.span,
                "null is not allowed here",
                "drop the `!` of the type, or give a value",
            );
            return None;
        }
        if slot.list && !matches!(slot.ty, Type::Builtin(Builtin::Json)) {
            let values: Vec<Option<Value>> = items(value).map(|item| self.single(item, slot.ty)).collect();
            return values.into_iter().collect::<Option<Vec<_>>>().map(Value::List);
        }
        let found = self.single(value, slot.ty)?;
        if let (Some(wanted), Value::Text(text)) = (slot.dimensions, &found)
            && let Some(numbers) = vector(text)
            && numbers.len() != wanted as usize
        {
            self.error(
                codes::WRONG_DEFAULT,
                value.span,
                format!("this vector has {} numbers, and {wanted} belong here", numbers.len()),
                "write as many as `@vector(dim:)` says",
            );
            return None;
        }
        Some(found)
    }

    fn single(&mut self, value: &ast::Value, ty: Type) -> Option<Value> {
        if let Type::Enum(id) = ty {
            return self.member(value, id);
        }
        if let Type::Input(id) = ty {
            return self.object(value, id);
        }
        let builtin = self.builtin(ty);
        if let (Builtin::Json, ValueKind::String(text)) = (builtin, &value.kind)
            && looks_like_json(&text.value)
        {
            let written = self.sources.slice(value.span);
            self.found.push(
                Diagnostic::new(
                    codes::WRONG_DEFAULT,
                    value.span,
                    format!("{written} is a text, whatever stands in it"),
                )
                .label("in quotes it is no object and no list")
                .help("write the value itself, without quotes: `{}`, `[]`, `{ key: 1 }`"),
            );
            return None;
        }
        match fit(value, builtin) {
            Ok(value) => Some(value),
            Err(expected) => {
                let name = self.type_name(ty).to_owned();
                let written = self.sources.slice(value.span);
                let message = format!("{written} is no value of `{name}`");
                self.found.push(
                    Diagnostic::new(codes::WRONG_DEFAULT, value.span, message)
                        .help(format!("write {expected}")),
                );
                None
            }
        }
    }

    /// A value with parts, as the JSON that a caller would send: under the names of the database, what is absent by its default.
    fn object(&mut self, value: &ast::Value, id: InputId) -> Option<Value> {
        let (graphql, declared) = (self.inputs[id.index()].graphql.clone(), self.inputs[id.index()].span);
        let wrong = |at: Span, message: String, help: &str| {
            Diagnostic::new(codes::WRONG_DEFAULT, at, message).also(declared, "the input type").help(help)
        };
        let ValueKind::Object(given) = &value.kind else {
            let written = self.sources.slice(value.span);
            let message = format!("{written} is no value of `{graphql}`");
            self.found.push(wrong(value.span, message, "write its fields: `{ name: value }`"));
            return None;
        };
        let fields = self.inputs[id.index()].fields.clone();
        let mut complete = true;
        for part in given.iter().filter(|part| fields.iter().all(|field| field.graphql != part.name.text)) {
            let message = format!("`{graphql}` has no field `{}`", part.name.text);
            self.found.push(match suggest(&part.name.text, fields.iter().map(|it| it.graphql.as_str())) {
                Some(meant) => wrong(part.name.span, message, &format!("did you mean `{meant}`?")),
                None => wrong(part.name.span, message, "leave it out"),
            });
            complete = false;
        }
        let mut parts = Vec::new();
        for field in &fields {
            let said = given.iter().find(|part| part.name.text == field.graphql);
            let constant = match (said, &field.default) {
                (Some(part), _) => {
                    let slot =
                        Slot { ty: field.ty, list: field.list, nullable: field.nullable, dimensions: None };
                    let constant = self.constant(&part.value, slot);
                    complete &= constant.is_some();
                    constant
                }
                (None, Some(crate::Default::Value(default))) => Some(default.clone()),
                (None, Some(crate::Default::Sql(_))) => None,
                (None, None) if field.nullable => None,
                (None, None) => {
                    let message = format!("`{}` of `{graphql}` is required", field.graphql);
                    self.found.push(wrong(
                        value.span,
                        message,
                        "give it a value, or a default in the input type",
                    ));
                    complete = false;
                    None
                }
            };
            let key = json_string(field.name.as_str());
            parts.extend(constant.zip(key).and_then(|(constant, key)| {
                Some(format!("{key}: {}", as_json(&constant, self.is_json(field.ty))?))
            }));
        }
        complete.then(|| Value::Text(format!("{{{}}}", parts.join(", "))))
    }

    /// Is a constant of it kept as JSON?
    fn is_json(&self, ty: Type) -> bool {
        matches!(ty, Type::Input(_)) || self.builtin(ty) == Builtin::Json
    }

    fn member(&mut self, value: &ast::Value, id: EnumId) -> Option<Value> {
        let of = &self.enums[id.index()];
        let text = match &value.kind {
            ValueKind::Enum(name) => name.as_str(),
            ValueKind::String(text) => text.value.as_str(),
            _ => "",
        };
        if let Some(found) = of.values.iter().find(|candidate| candidate.graphql == text) {
            return Some(Value::Text(found.stored.clone()));
        }
        let written = self.sources.slice(value.span);
        let wrong = Diagnostic::new(
            codes::WRONG_DEFAULT,
            value.span,
            format!("{written} is no value of the enumeration `{}`", of.graphql),
        )
        .also(of.span, "the enumeration");
        let stored = of.values.iter().find(|candidate| candidate.stored == text);
        // In JSON nothing else can stand there.
        let is_text = matches!(value.kind, ValueKind::String(_));
        let names = || of.values.iter().map(|candidate| candidate.graphql.as_str());
        if let Some(stored) = stored {
            let word = stored.graphql.as_str();
            let instead = if is_text { format!("\"{word}\"") } else { word.to_owned() };
            self.found.push(wrong.help(format!("did you mean `{word}`?")).patch(value.span, instead));
            return None;
        }
        self.found.push(match suggest(text, names()) {
            Some(meant) => {
                let instead = if is_text { meant.within(format!("\"{meant}\"")) } else { meant.into() };
                wrong.help(format!("did you mean `{meant}`?")).patch(value.span, instead)
            }
            None => wrong.help(format!("it has {}", names().collect::<Vec<_>>().join(", "))),
        });
        None
    }
}

/// The value as one of the type; otherwise what to write.
fn fit(value: &ast::Value, builtin: Builtin) -> Result<Value, &'static str> {
    let string = match &value.kind {
        ValueKind::String(text) if !text.value.contains('\0') => Some(text.value.as_str()),
        _ => None,
    };
    let whole = match &value.kind {
        ValueKind::Int(digits) => Some(digits.as_str()),
        _ => None,
    };
    let text_if =
        |valid: fn(&str) -> bool| string.filter(|text| valid(text)).map(|text| Value::Text(text.to_owned()));
    let number = |digits: &str| Value::Number(digits.to_owned());
    let found = match builtin {
        Builtin::Uuid => (text_if(is_uuid), "a string such as \"6f9619ff-8b86-4d01-b42d-00cf4fc964ff\""),
        Builtin::Text => (text_if(|_| true), "a string in quotes"),
        Builtin::Integer => {
            (whole.filter(|d| d.parse::<i32>().is_ok()).map(number), "a whole number of at most 32 bits")
        }
        Builtin::BigInt => {
            let digits = whole.or(string).filter(|d| d.parse::<i64>().is_ok());
            (digits.map(number), "a whole number of at most 64 bits")
        }
        Builtin::Float | Builtin::Decimal => {
            let digits = match &value.kind {
                ValueKind::Int(digits) | ValueKind::Float(digits) => Some(digits.as_str()),
                _ => string.filter(|text| builtin == Builtin::Decimal && is_decimal(text)),
            };
            (digits.map(number), "a number")
        }
        Builtin::Boolean => match value.kind {
            ValueKind::Boolean(value) => (Some(Value::Boolean(value)), ""),
            _ => (None, "true or false, without quotes"),
        },
        Builtin::DateTime => {
            (text_if(is_date_time), "a moment with its zone, such as \"2024-01-15T09:30:00Z\"")
        }
        Builtin::Date => (text_if(is_date), "a day such as \"2024-01-15\""),
        Builtin::Time => (text_if(is_time), "a time such as \"09:30:00\""),
        Builtin::Duration => (text_if(is_duration), "a length of time such as \"90 minutes\" or \"P1DT12H\""),
        Builtin::Json => (json(value).map(Value::Text), "a value that JSON has"),
        Builtin::Bytes => (None, "`sql: \"…\"` instead: bytes have no constant in GraphQL"),
        Builtin::Inet => (text_if(is_address), "an address such as \"192.0.2.1\""),
        Builtin::Email => (text_if(is_email), "an address such as \"ada@example.org\""),
        Builtin::Url => (text_if(is_url), "an address that starts with http:// or https://"),
        Builtin::Vector => {
            (text_if(|text| vector(text).is_some()), "its numbers as a string, such as \"[0.1, 0.2]\"")
        }
    };
    found.0.ok_or(found.1)
}

/// Would somebody who writes this mean an object or a list?
fn looks_like_json(text: &str) -> bool {
    let text = text.trim();
    [('{', '}'), ('[', ']')].iter().any(|(open, close)| text.starts_with(*open) && text.ends_with(*close))
}

fn is_uuid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    lengths == [8, 4, 4, 4, 12] && groups.iter().all(|group| group.bytes().all(|b| b.is_ascii_hexdigit()))
}

fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let all = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    all(whole) && all(fraction)
}

fn number_between(text: &str, length: usize, least: u32, most: u32) -> bool {
    text.len() == length
        && text.bytes().all(|b| b.is_ascii_digit())
        && text.parse().is_ok_and(|number: u32| (least..=most).contains(&number))
}

fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    if !number_between(year, 4, 1, 9999) || !number_between(month, 2, 1, 12) {
        return false;
    }
    let (year, month): (u32, u32) = (year.parse().unwrap_or(0), month.parse().unwrap_or(0));
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    number_between(day, 2, 1, days)
}

fn is_time(text: &str) -> bool {
    let (clock, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let parts: Vec<&str> = clock.split(':').collect();
    let valid = match parts.as_slice() {
        [hour, minute] => number_between(hour, 2, 0, 23) && number_between(minute, 2, 0, 59),
        [hour, minute, second] => {
            number_between(hour, 2, 0, 23)
                && number_between(minute, 2, 0, 59)
                && number_between(second, 2, 0, 59)
        }
        _ => false,
    };
    valid && !fraction.is_empty() && fraction.len() <= 6 && fraction.bytes().all(|b| b.is_ascii_digit())
}

/// RFC 3339, section 5.6.
fn is_date_time(text: &str) -> bool {
    let Some((date, rest)) = text.split_once(['T', ' ']) else { return false };
    let zone = rest.find(['Z', '+', '-']).unwrap_or(rest.len());
    let (time, zone) = rest.split_at(zone);
    let offset = |zone: &str| {
        zone.split_once(':').is_some_and(|(h, m)| number_between(h, 2, 0, 15) && number_between(m, 2, 0, 59))
    };
    is_date(date) && is_time(time) && (zone == "Z" || zone.strip_prefix(['+', '-']).is_some_and(offset))
}

/// Words (`1 day 12 hours`) or ISO 8601 (`P1DT12H`); Postgres manual, section 8.5.4.
fn is_duration(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if let Some(iso) = text.strip_prefix('P') {
        let (days, time) = iso.split_once('T').map_or((iso, None), |(days, time)| (days, Some(time)));
        let parts = |text: &str, units: &str| {
            text.split_inclusive(|c: char| c.is_ascii_alphabetic()).all(|part| {
                part.char_indices().last().is_some_and(|(i, unit)| units.contains(unit) && digits(&part[..i]))
            })
        };
        return !iso.is_empty()
            && parts(days, "YMWD")
            && time.is_none_or(|time| !time.is_empty() && parts(time, "HMS"));
    }
    let words: Vec<&str> = text.split(' ').collect();
    const UNITS: [&str; 8] = ["millisecond", "second", "minute", "hour", "day", "week", "month", "year"];
    words.len().is_multiple_of(2)
        && words.chunks(2).all(|pair| {
            let unit = pair[1].strip_suffix('s').unwrap_or(pair[1]);
            digits(pair[0]) && UNITS.contains(&unit)
        })
}

fn is_address(text: &str) -> bool {
    let (address, mask) = text.split_once('/').map_or((text, None), |(address, mask)| (address, Some(mask)));
    let most = match address.parse::<std::net::IpAddr>() {
        Ok(std::net::IpAddr::V4(_)) => 32,
        Ok(std::net::IpAddr::V6(_)) => 128,
        Err(_) => return false,
    };
    mask.is_none_or(|mask| mask.parse::<u8>().is_ok_and(|bits| bits <= most))
}

fn is_email(text: &str) -> bool {
    let parts: Vec<&str> = text.split('@').collect();
    matches!(parts.as_slice(), [local, domain] if !local.is_empty() && domain.contains('.'))
        && !text.contains(char::is_whitespace)
}

/// The numbers of a vector, each of which pgvector keeps in 32 bits.
pub(crate) fn vector(text: &str) -> Option<Vec<f32>> {
    let numbers = text.strip_prefix('[')?.strip_suffix(']')?.split(',').map(str::trim);
    let is_number = |text: &str| text.bytes().all(|b| b.is_ascii_digit() || b"+-.eE".contains(&b));
    let read = |text: &str| is_number(text).then(|| text.parse().ok())?.filter(|it: &f32| it.is_finite());
    numbers.map(read).collect()
}

fn is_url(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty()) && !text.contains(char::is_whitespace)
}

/// The literal as JSON text: GraphQL's constants are JSON's, with bare keys.
fn json(value: &ast::Value) -> Option<String> {
    Some(match &value.kind {
        ValueKind::Null => "null".to_owned(),
        ValueKind::Boolean(value) => value.to_string(),
        ValueKind::Int(digits) | ValueKind::Float(digits) => digits.clone(),
        ValueKind::String(text) => json_string(&text.value)?,
        ValueKind::Enum(_) => return None,
        ValueKind::List(items) => {
            let items: Option<Vec<String>> = items.iter().map(json).collect();
            format!("[{}]", items?.join(", "))
        }
        ValueKind::Object(fields) => {
            let fields: Option<Vec<String>> = fields
                .iter()
                .map(|field| Some(format!("{}: {}", json_string(&field.name.text)?, json(&field.value)?)))
                .collect();
            format!("{{{}}}", fields?.join(", "))
        }
    })
}

/// A constant as JSON text; text of a type that is kept as JSON is that already.
fn as_json(value: &Value, is_json: bool) -> Option<String> {
    Some(match value {
        Value::Null => "null".to_owned(),
        Value::Boolean(value) => value.to_string(),
        Value::Number(digits) => digits.clone(),
        Value::Text(text) if is_json => text.clone(),
        Value::Text(text) => json_string(text)?,
        Value::List(values) => {
            let values: Option<Vec<String>> = values.iter().map(|value| as_json(value, is_json)).collect();
            format!("[{}]", values?.join(", "))
        }
    })
}

/// RFC 8259, section 7. NUL is left out: jsonb cannot hold it.
fn json_string(text: &str) -> Option<String> {
    let mut quoted = String::from('"');
    for c in text.chars() {
        match c {
            '\0' => return None,
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            c if c < ' ' => quoted.push_str(&format!("\\u{:04x}", c as u32)),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    Some(quoted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_real_and_know_their_zone() {
        for right in ["2024-02-29T23:59:59Z", "2024-01-15 09:30+02:00", "2024-01-15T09:30:00.123456-05:30"] {
            assert!(is_date_time(right), "{right}");
        }
        for wrong in
            ["2024-01-15", "2023-02-29T00:00:00Z", "2024-01-15T09:30:00", "2024-01-15T24:00:00Z", "now"]
        {
            assert!(!is_date_time(wrong), "{wrong}");
        }
    }

    #[test]
    fn durations_are_words_or_iso() {
        for right in ["24 hours", "1 day 12 hours", "P1DT12H", "PT90M", "1 year"] {
            assert!(is_duration(right), "{right}");
        }
        for wrong in ["", "P", "PT", "24", "hours", "1 fortnight", "P1H", "1  day"] {
            assert!(!is_duration(wrong), "{wrong}");
        }
    }

    #[test]
    fn addresses_are_what_postgres_takes_for_them() {
        assert!(
            is_address("192.0.2.1")
                && is_address("2001:db8::/32")
                && !is_address("192.0.2.1/33")
                && !is_address("host")
        );
        assert!(
            is_uuid("6F9619FF-8b86-4d01-b42d-00cf4fc964ff") && !is_uuid("6f9619ff8b864d01b42d00cf4fc964ff")
        );
        assert!(is_decimal("-12.50") && !is_decimal("1e5") && !is_decimal(".5"));
        assert!(is_email("a@b.c") && !is_email("a@b@c.d") && !is_email("a b@c.d"));
        assert!(is_url("https://x") && !is_url("ftp://x") && !is_url("https://"));
    }

    #[test]
    fn json_strings_are_escaped() {
        assert_eq!(json_string("a\"\\\n\u{1}ä").as_deref(), Some("\"a\\\"\\\\\\n\\u0001ä\""));
        assert_eq!(json_string("\0"), None);
    }
}
