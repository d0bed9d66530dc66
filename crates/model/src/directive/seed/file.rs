//! `@seed(file:)`: rows from a file beside the schema, as they would stand in `rows`.

use diagnostics::{Diagnostic, FileId, Span, codes};
use syntax::ast::{Argument, Name, Text, Value as AstValue, ValueKind};

use super::csv::{self, Cell};
use super::{json, settable};
use crate::arguments::Word;
use crate::build::{Builder, Slot};
use crate::{Builtin, TableId, Type};

/// The rows of a file, each with its place there; none when the file as a whole is wrong.
pub(super) fn rows(builder: &mut Builder<'_>, table: TableId, word: Word<'_>) -> Option<Vec<AstValue>> {
    let ending = word.text.rsplit_once('.').map(|(_, ending)| ending);
    let read = match ending {
        Some("csv") => from_csv,
        Some("json") => from_json,
        Some(_) | None => {
            let message = format!("rows stand in `.csv` and `.json`, and `{}` is neither", word.text);
            builder.error(
                codes::SEED,
                word.span,
                message,
                "write them as one of the two, and name the file so",
            );
            return None;
        }
    };
    let file = builder.file_beside(word)?;
    read(builder, table, file)
}

fn from_json(builder: &mut Builder<'_>, _: TableId, file: FileId) -> Option<Vec<AstValue>> {
    let text = builder.sources.get(file).text();
    let value = match json::value(text, &|start, end| place(file, (start, end))) {
        Ok(value) => value,
        Err(json::Malformed { bytes, message }) => {
            builder.error(codes::SEED, place(file, bytes), message, "write JSON: `[{ \"field\": value }]`");
            return None;
        }
    };
    let span = value.span;
    let ValueKind::List(rows) = value.kind else {
        builder.error(
            codes::SEED,
            span,
            "rows stand in a list",
            "write JSON: `[{ \"field\": value }]`, also for a single row",
        );
        return None;
    };
    Some(rows)
}

fn from_csv(builder: &mut Builder<'_>, table: TableId, file: FileId) -> Option<Vec<AstValue>> {
    let records = match csv::records(builder.sources.get(file).text()) {
        Ok(records) => records,
        Err(csv::Malformed { bytes, message, help }) => {
            builder.error(codes::SEED, place(file, bytes), message, help);
            return None;
        }
    };
    let Some((header, records)) = records.split_first() else {
        builder.error(
            codes::SEED,
            place(file, (0, 0)),
            "this file has no header",
            "begin it with the names of the fields, with `,` between them",
        );
        return None;
    };
    let columns = columns(builder, table, file, header)?;
    let rows: Vec<Option<AstValue>> =
        records.iter().map(|record| row(builder, file, &columns, record)).collect();
    // A row that was reported is left out; the others are looked at.
    Some(rows.into_iter().flatten().collect())
}

/// What a column of the file is for.
struct Header {
    name: Name,
    slot: Slot,
    /// Has every row a value of its own?
    needed: bool,
}

fn columns(builder: &mut Builder<'_>, table: TableId, file: FileId, header: &[Cell]) -> Option<Vec<Header>> {
    let mut columns: Vec<Header> = Vec::with_capacity(header.len());
    let mut complete = true;
    for cell in header {
        let span = place(file, cell.bytes);
        if let Some(first) = columns.iter().find(|column| column.name.text == cell.value) {
            let message = format!("`{}` stands twice in the header", cell.value);
            let first = first.name.span;
            builder.found.push(
                Diagnostic::new(codes::SEED, span, message).also(first, "the first").help("keep one of them"),
            );
            complete = false;
            continue;
        }
        let word = Word { text: &cell.value, span };
        let column = settable(builder, table, word, span).and_then(|id| builder.field(table, id).column());
        match column {
            Some(column) => columns.push(Header {
                name: Name { text: cell.value.clone(), span },
                slot: Slot::of(column),
                needed: super::is_needed(column),
            }),
            None => complete = false,
        }
    }
    complete.then_some(columns)
}

fn row(builder: &mut Builder<'_>, file: FileId, columns: &[Header], record: &[Cell]) -> Option<AstValue> {
    let (first, last) = (record.first()?, record.last()?);
    let span = place(file, (first.bytes.0, last.bytes.1));
    if record.len() != columns.len() {
        let (values, fields) = (counted(record.len(), "value"), counted(columns.len(), "field"));
        builder.error(
            codes::SEED,
            span,
            format!("this row has {values}, and the header names {fields}"),
            "give each field its place; what is between two `,` may be empty",
        );
        return None;
    }
    let mut members = Vec::with_capacity(columns.len());
    let mut complete = true;
    for (Header { name, slot, needed }, cell) in columns.iter().zip(record) {
        let at = place(file, cell.bytes);
        if cell.value.is_empty() && !cell.quoted && !slot.nullable {
            if *needed {
                let message = format!("`{}` is empty here, and every row has one", name.text);
                builder.error(
                    codes::SEED,
                    at,
                    message,
                    "give it a value, or the field a default; an empty text is `\"\"`",
                );
                complete = false;
            }
            // Left to its default.
            continue;
        }
        match constant(builder, *slot, cell, at) {
            Some(kind) => {
                let value = AstValue { span: at, kind };
                members.push(Argument { span: at, name: name.clone(), value });
            }
            None => complete = false,
        }
    }
    complete.then_some(AstValue { span, kind: ValueKind::Object(members) })
}

/// A value of a column as it would stand in SDL. What is none of its type stays a text, and is refused as one.
fn constant(builder: &mut Builder<'_>, slot: Slot, cell: &Cell, at: Span) -> Option<ValueKind> {
    let Cell { value, quoted, bytes: _ } = cell;
    if value.is_empty() && !quoted {
        return Some(ValueKind::Null);
    }
    let text = || ValueKind::String(Text { span: at, value: value.clone(), map: vec![(0, at.start)] });
    let builtin = builder.builtin(slot.ty);
    if slot.list || builtin == Builtin::Json {
        return match json::value(value, &|_, _| at) {
            Ok(AstValue { kind, .. }) => Some(kind),
            Err(json::Malformed { bytes: _, message }) => {
                builder.error(
                    codes::SEED,
                    at,
                    message,
                    "write a list as `[\"a\", \"b\"]`, in quotes as a whole",
                );
                None
            }
        };
    }
    if let Type::Enum(_) = slot.ty {
        return Some(ValueKind::Enum(value.clone()));
    }
    Some(match builtin {
        Builtin::Boolean => match value.as_str() {
            "true" => ValueKind::Boolean(true),
            "false" => ValueKind::Boolean(false),
            _ => text(),
        },
        Builtin::Integer | Builtin::BigInt | Builtin::Float | Builtin::Decimal => {
            match json::value(value, &|_, _| at) {
                Ok(AstValue { kind: kind @ (ValueKind::Int(_) | ValueKind::Float(_)), .. }) => kind,
                Ok(_) | Err(_) => text(),
            }
        }
        Builtin::Uuid
        | Builtin::Text
        | Builtin::DateTime
        | Builtin::Date
        | Builtin::Time
        | Builtin::Duration
        | Builtin::Json
        | Builtin::Bytes
        | Builtin::Inet
        | Builtin::Email
        | Builtin::Url
        | Builtin::Vector => text(),
    })
}

fn place(file: FileId, (start, end): (usize, usize)) -> Span {
    Span { file, start: start as u32, end: end as u32 }
}

fn counted(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
