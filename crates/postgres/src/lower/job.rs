//! What pg_cron runs, and how a schema knows its own jobs again among those of others.

use std::fmt::Write as _;

use catalog::Job;
use sql::Ident;

/// How the commands of a schema end: `/* seoc: seo */`. Names of jobs are the schema's to choose, so they tell nothing.
pub(crate) fn mark(schema: &Ident) -> String {
    let mut name = String::new();
    for c in schema.as_str().chars() {
        if c.is_alphanumeric() || c == '_' {
            name.push(c);
        } else {
            // Nothing that ends a comment.
            let _ = write!(name, "%{:X}", u32::from(c));
        }
    }
    format!("/* seoc: {name} */")
}

/// `select seo_private.retain_activity_event() /* seoc: seo */`
pub(crate) fn command(schema: &Ident, job: &Job) -> String {
    format!("select {}() {}", job.function, mark(schema))
}

#[cfg(test)]
mod tests {
    use super::mark;

    #[test]
    fn no_name_ends_the_comment() {
        let of = |name: &str| mark(&sql::Ident::new(name).unwrap());
        assert_eq!(of("seo_2"), "/* seoc: seo_2 */");
        assert_eq!(of("a */ b"), "/* seoc: a%20%2A%2F%20b */");
    }
}
