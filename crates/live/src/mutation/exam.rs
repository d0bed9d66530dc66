//! The tests of a domain, ready to be asked in the order in which they are likely to notice.

use std::sync::Arc;

use compiler::{Output, TestFile, TestStep};

/// The file that compares catalogs; it would notice everything.
const STRUCTURE: &str = "10_structure.sql";

/// All tests of a domain.
#[derive(Debug)]
pub(super) struct Exams {
    /// Generated files about behaviour.
    pub(super) generated: Vec<Exam>,
    /// The user's own files.
    pub(super) written: Vec<Written>,
    /// The generated file about structure.
    pub(super) structure: Vec<Exam>,
}

/// A generated file.
#[derive(Debug)]
pub(super) struct Exam {
    pub(super) name: String,
    /// What comes before the first assertion.
    pub(super) setup: String,
    /// The assertions and what is set between them, in the order of the file.
    steps: Vec<Step>,
}

#[derive(Debug)]
struct Step {
    sql: Arc<str>,
    is_assertion: bool,
}

/// A written file.
#[derive(Debug)]
pub(super) struct Written {
    pub(super) name: String,
    /// Its text without its own transaction.
    pub(super) text: String,
}

impl Exams {
    pub(super) fn new(output: &Output, written: &[(String, String)]) -> Self {
        let (structure, generated) =
            output.tests.iter().map(Exam::new).partition(|exam: &Exam| exam.name == STRUCTURE);
        let written = written
            .iter()
            .map(|(name, text)| Written { text: without_transaction(text), name: name.clone() })
            .collect();
        Self { generated, written, structure }
    }

    /// Is it the comparison of catalogs?
    pub(super) fn is_structure(exam: &Exam) -> bool {
        exam.name == STRUCTURE
    }

    pub(super) fn count(&self) -> usize {
        self.generated.len() + self.written.len() + self.structure.len()
    }
}

impl Exam {
    fn new(file: &TestFile) -> Self {
        let first = file.steps.iter().position(|step| !step.is_setup()).unwrap_or(file.steps.len());
        let (before, after) = file.steps.split_at(first);
        let mut setup = "select * from no_plan();\n".to_owned();
        for step in before {
            setup.push_str(&step.sql);
            setup.push('\n');
        }
        let step = |step: &TestStep| Step { sql: step.sql.clone(), is_assertion: !step.is_setup() };
        Self { name: file.name.clone(), setup, steps: after.iter().map(step).collect() }
    }

    pub(super) fn all(&self) -> Vec<&str> {
        self.those(|_| true)
    }

    /// The assertions that speak of one of these and say its own name.
    pub(super) fn naming(&self, of: &[String], own: &str) -> Vec<&str> {
        self.those(|sql| speaks_of_one(sql, of) && speaks_of(sql, own))
    }

    /// The other assertions that speak of one of these.
    pub(super) fn about(&self, of: &[String], own: &str) -> Vec<&str> {
        self.those(|sql| speaks_of_one(sql, of) && !speaks_of(sql, own))
    }

    /// The assertions that speak of none of these.
    pub(super) fn not_about(&self, of: &[String]) -> Vec<&str> {
        self.those(|sql| !speaks_of_one(sql, of))
    }

    /// Some assertions with everything that is set between them; nothing when there are none.
    fn those(&self, wanted: impl Fn(&str) -> bool) -> Vec<&str> {
        let mut chosen = Vec::new();
        let mut any = false;
        for Step { sql, is_assertion } in &self.steps {
            if !is_assertion {
                chosen.push(sql.as_ref());
            } else if wanted(sql) {
                any = true;
                chosen.push(sql);
            }
        }
        if any { chosen } else { Vec::new() }
    }
}

fn speaks_of_one(text: &str, of: &[String]) -> bool {
    of.iter().any(|name| speaks_of(text, name))
}

/// Does a text hold a name as a whole word?
fn speaks_of(text: &str, name: &str) -> bool {
    let part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    !name.is_empty()
        && text.match_indices(name).any(|(at, _)| {
            !part(text[..at].chars().next_back()) && !part(text[at + name.len()..].chars().next())
        })
}

/// A test file without `begin`, `rollback` and what only psql understands.
fn without_transaction(text: &str) -> String {
    let own = |line: &&str| {
        let word = line.trim().trim_end_matches(';').to_lowercase();
        !(word == "begin" || word == "rollback" || line.starts_with('\\')) || line.trim() == "begin"
    };
    text.lines().filter(own).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::{speaks_of, without_transaction};

    #[test]
    fn names_are_whole_words() {
        assert!(speaks_of("insert into seo.team (id)", "seo.team"));
        assert!(!speaks_of("insert into seo.team_member (id)", "seo.team"));
        assert!(!speaks_of("anything", ""));
    }

    #[test]
    fn blocks_of_plpgsql_keep_their_begin() {
        let text = "BEGIN;\n\\set x\nselect plan(1);\ndo $$\nbegin\n  null;\nend\n$$;\nrollback;";
        assert_eq!(without_transaction(text), "select plan(1);\ndo $$\nbegin\n  null;\nend\n$$;");
    }
}
