//! Running the statements of a schema.

use std::fmt;

use compiler::Statement;
use diagnostics::Span;
use postgres::Client;

use crate::SqlError;

/// The statement of a schema that Postgres refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplyError {
    /// Its index among the statements; none when the whole text ran as one.
    pub index: Option<usize>,
    /// What it creates.
    pub object: String,
    /// The SDL it comes from.
    pub origin: Option<Span>,
    /// Its text.
    pub sql: String,
    /// What Postgres said.
    pub error: SqlError,
}

impl std::error::Error for ApplyError {}

impl fmt::Display for ApplyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { index: _, object, origin: _, sql, error } = self;
        write!(f, "{object}: {error}")?;
        match error.position {
            Some(at) => f.write_str(&excerpt(sql, at)),
            None => Ok(()),
        }
    }
}

/// Applies the statements one by one in one transaction, so that an error names its statement.
///
/// # Errors
/// The first statement that fails; nothing has changed then.
pub fn apply(client: &mut Client, statements: &[Statement]) -> Result<(), Box<ApplyError>> {
    apply_each(client, statements).inspect_err(|_| {
        // The error to tell about is the statement's, not one of the clean-up.
        let _ = client.batch_execute("rollback");
    })
}

fn apply_each(client: &mut Client, statements: &[Statement]) -> Result<(), Box<ApplyError>> {
    let bracket = |error: postgres::Error, sql: &str| {
        Box::new(ApplyError {
            index: None,
            object: format!("{sql} of the schema"),
            origin: None,
            sql: sql.to_owned(),
            error: SqlError::from(&error),
        })
    };
    client.batch_execute("begin").map_err(|error| bracket(error, "begin"))?;
    for (index, Statement { sql, object, origin }) in statements.iter().enumerate() {
        client.batch_execute(sql).map_err(|error| {
            Box::new(ApplyError {
                index: Some(index),
                object: object.clone(),
                origin: *origin,
                sql: sql.to_string(),
                error: SqlError::from(&error),
            })
        })?;
    }
    // Deferred constraints speak here.
    client.batch_execute("commit").map_err(|error| bracket(error, "commit"))
}

/// Applies a whole script in one call, as `psql -1` or a migration tool would.
///
/// # Errors
/// When it fails; nothing has changed then.
pub fn apply_script(client: &mut Client, script: &str) -> Result<(), Box<ApplyError>> {
    client.batch_execute(script).map_err(|error| {
        let _ = client.batch_execute("rollback");
        Box::new(ApplyError {
            index: None,
            object: "the whole script".to_owned(),
            origin: None,
            sql: script.to_owned(),
            error: SqlError::from(&error),
        })
    })
}

/// The statements as one script with its own transaction.
#[must_use]
pub fn script(statements: &[Statement]) -> String {
    let mut text = "begin;\n".to_owned();
    for Statement { sql, object: _, origin: _ } in statements {
        text.push_str(sql);
        text.push('\n');
    }
    text.push_str("commit;\n");
    text
}

/// The line a 1-based character position lies in, with a caret under it.
pub(crate) fn excerpt(sql: &str, position: u32) -> String {
    let before: String = sql.chars().take(position.saturating_sub(1) as usize).collect();
    let number = before.matches('\n').count() + 1;
    let Some(line) = sql.lines().nth(number - 1) else { return String::new() };
    let column = before.rsplit('\n').next().unwrap_or_default();
    let indent: String = column.chars().map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
    let gutter = number.to_string();
    let blank = " ".repeat(gutter.len());
    format!("\n  {gutter} | {line}\n  {blank} | {indent}^")
}

#[cfg(test)]
mod tests {
    use super::excerpt;

    #[test]
    fn an_excerpt_points_at_the_character() {
        assert_eq!(excerpt("select 1,\n  ä selec", 15), "\n  2 |   ä selec\n    |     ^");
        assert_eq!(excerpt("select", 90), "\n  1 | select\n    |       ^");
    }
}
