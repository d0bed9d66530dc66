//! Who may do what, for somebody who knows the business and no SQL.

use std::fmt::Write as _;

use ::access::{Beyond, Entry, Matrix, MatrixRow, Reach};

use crate::markdown::{code, codes, sentence};

/// The page.
pub(crate) fn page(name: &str, matrix: &Matrix) -> String {
    let mut text = format!("# Who may do what in {}\n\n{}\n", sentence(name), headline(matrix));
    legend(matrix, &mut text);
    for entry in &matrix.types {
        let _ = write!(text, "\n## {}\n", sentence(&entry.name));
        if let Some(description) = &entry.description {
            let _ = write!(text, "\n{}\n", sentence(description));
        }
        let _ = write!(text, "\n{}.\n\n{}", belonging(matrix, entry), table(matrix, entry));
    }
    text
}

/// One type as a table, with what stands below it.
pub(super) fn table(matrix: &Matrix, entry: &Entry) -> String {
    let callers: Vec<String> = matrix.callers.iter().map(|name| sentence(name)).collect();
    let mut text = format!("| | {} |\n|---|{}\n", callers.join(" | "), "---|".repeat(callers.len()));
    for row in &entry.rows {
        let cells: Vec<String> = row.cells.iter().map(|cell| sentence(&cell.words())).collect();
        let _ = writeln!(text, "| {} | {} |", verb(row), cells.join(" | "));
    }
    let mut notes: Vec<String> = entry.rows.iter().filter_map(fields).collect();
    let (opened, narrowed) = (entry.opened(), entry.narrowed());
    if !opened.is_empty() {
        notes.push(format!("some: those that {} lets through", rules(&opened)));
    }
    if !narrowed.is_empty() {
        notes.push(format!("\\*: without those that {} holds back", rules(&narrowed)));
    }
    notes.extend(entry.notes.iter().map(|note| sentence(note)));
    notes.extend(functions(entry));
    if !notes.is_empty() {
        text.push('\n');
    }
    for line in notes {
        let _ = writeln!(text, "- {line}");
    }
    text
}

fn headline(matrix: &Matrix) -> String {
    let what = match matrix.access {
        "RPC" => "Whose rows the functions show and change. Nobody touches a table but through functions.",
        _ => "Whose rows somebody sees and changes, in tables and through functions.",
    };
    let visitors = match matrix.visitors.as_slice() {
        [] if matrix.callers.iter().any(|name| name == "anon") => {
            "Who is not signed in is called anon.".to_owned()
        }
        [] => "Nobody who is not signed in reaches anything.".to_owned(),
        names => format!("Who is not signed in reaches {}, and nothing else.", all(names)),
    };
    format!("{what} {visitors}")
}

/// The words of this page, and no others.
fn legend(matrix: &Matrix, text: &mut String) {
    let cells = || matrix.types.iter().flat_map(|entry| &entry.rows).flat_map(|row| &row.cells);
    let said = |word: &str| cells().any(|cell| cell.rows.iter().any(|scope| scope.as_str() == word));
    let tenant = match &matrix.tenant {
        Some(name) => format!("all rows of his {}, and of no other", sentence(name)),
        None => "all rows".to_owned(),
    };
    let words = [
        (said("own"), "own", "those that name him".to_owned()),
        (said("reports"), "reports", "those that name somebody below him".to_owned()),
        (said("tenant"), "tenant", tenant),
        (said("all"), "all", "everybody's".to_owned()),
        (cells().any(|cell| !cell.some.is_empty()), "some", "those that a rule names, said below".to_owned()),
        (cells().any(|cell| !cell.narrowed.is_empty()), "\\*", "but for some, said below".to_owned()),
        (cells().any(|cell| cell.is_none()), "none", "no row".to_owned()),
    ];
    text.push_str("\n| word | whose rows |\n|---|---|\n");
    for (_, word, meaning) in words.into_iter().filter(|(is_said, ..)| *is_said) {
        let _ = writeln!(text, "| {word} | {meaning} |");
    }
    if matrix.callers.iter().any(|name| name == "outsider") {
        let whom = matrix.tenant.as_ref().map_or("is nobody here".to_owned(), |name| {
            format!("belongs to another {}, or to none", sentence(name))
        });
        let _ = write!(text, "\nAn outsider is signed in and {whom}.\n");
    }
}

fn belonging(matrix: &Matrix, entry: &Entry) -> String {
    let tenant = matrix.tenant.as_deref().map(sentence).unwrap_or_default();
    let mut said = match entry.tenant.as_str() {
        "global" => "Belongs to nobody in particular".to_owned(),
        "root" => "What everything else belongs to".to_owned(),
        field => format!("Each row is of one {tenant}, by {}", code(field)),
    };
    if let Some(isolation) = &entry.isolation {
        let _ = write!(said, "; {}", sentence(isolation));
    }
    said
}

fn verb(row: &MatrixRow) -> &'static str {
    match row.command {
        "insert" => "add",
        "update" => "change",
        "delete" => "remove",
        _ => "see",
    }
}

/// `to change: nickname by MEMBER, EDITOR; role by ADMIN`.
fn fields(row: &MatrixRow) -> Option<String> {
    let list = |fields: &[String]| if fields.is_empty() { "nothing".to_owned() } else { all(fields) };
    let sets = row.fields()?;
    let parts = sets.iter().map(|(fields, callers)| match callers.as_slice() {
        [] => list(fields),
        callers => format!("{} by {}", list(fields), sentence(&callers.join(", "))),
    });
    let parts: Vec<String> = parts.collect();
    Some(format!("{} no fields but {}", verb(row), parts.join("; ")))
}

fn functions(entry: &Entry) -> Vec<String> {
    let mut lines = Vec::new();
    let within = entry.within();
    if !within.is_empty() {
        lines.push(format!("within these rules: {}", codes(within)));
    }
    lines.extend(entry.beyond().into_iter().map(|Beyond { reach, does, names }| {
        let whose = match reach {
            Reach::Tenant => "for all of the tenant",
            Reach::System => "for the system",
            Reach::Rows | Reach::Invoker => "within these rules",
        };
        format!("beyond them, {whose}, {}: {}", sentence(&does), codes(names))
    }));
    lines
}

fn rules(names: &[&str]) -> String {
    format!(
        "{} {}",
        if names.len() == 1 { "the rule" } else { "one of the rules" },
        codes(names.iter().copied())
    )
}

fn all(names: &[String]) -> String {
    codes(names.iter().map(String::as_str))
}
