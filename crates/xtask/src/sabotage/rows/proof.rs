//! The test files that rows name, and what they say of a schema.

use std::collections::{BTreeMap, BTreeSet};

use compiler::{Output, TestFile};
use live::{Cluster, FileReport, LiveError};

/// Test files of the whole schema: generated ones and the domain's own.
pub(super) struct Exam<'a> {
    schema: &'a str,
    generated: Vec<&'a TestFile>,
    written: Vec<(String, String)>,
}

impl<'a> Exam<'a> {
    /// Those that proofs name by their class, `seo.30_policies.sql`.
    pub(super) fn new(
        whole: &'a Output,
        written: &[(String, String)],
        proofs: &[(&str, Option<&str>)],
    ) -> Self {
        let files: BTreeSet<&str> = proofs
            .iter()
            .filter_map(|(class, _)| class.strip_prefix(&whole.schema)?.strip_prefix('.'))
            .collect();
        Self {
            schema: &whole.schema,
            generated: whole.tests.iter().filter(|file| files.contains(file.name.as_str())).collect(),
            written: written.iter().filter(|(name, _)| files.contains(name.as_str())).cloned().collect(),
        }
    }

    /// How many there are.
    pub(super) fn files(&self) -> usize {
        self.generated.len() + self.written.len()
    }

    /// Is the class of a proof one of them?
    pub(super) fn holds(&self, class: &str) -> bool {
        let is_of = |name: &str| {
            class.strip_prefix(self.schema).and_then(|rest| rest.strip_prefix('.')) == Some(name)
        };
        self.generated.iter().any(|file| is_of(&file.name))
            || self.written.iter().any(|(name, _)| is_of(name))
    }

    /// Applies a schema and runs them on it.
    pub(super) fn sit(&self, cluster: &Cluster, output: &Output) -> Result<Results, LiveError> {
        let reports = live::run_tests(cluster, output, &self.generated, &self.written)?;
        let named = reports.into_iter().map(|report| (format!("{}.{}", self.schema, report.name), report));
        Ok(Results(named.collect()))
    }
}

/// What ran, by class.
pub(super) struct Results(BTreeMap<String, FileReport>);

impl Results {
    /// The proofs that do not hold, each with its words for people. What did not run is not asked.
    pub(super) fn red<'p>(
        &self,
        proofs: &[(&'p str, Option<&'p str>)],
    ) -> impl Iterator<Item = (&'p str, String)> {
        proofs.iter().filter_map(|(class, case)| {
            let report = self.0.get(*class)?;
            match case {
                Some(case) if holds(report, case) => None,
                Some(case) => Some((*class, format!("{class}: {case}"))),
                None if report.passed() => None,
                None => Some((*class, format!("{class}{}", first_failure(report)))),
            }
        })
    }
}

/// Did a case run, and pass as often as it ran? One that is skipped where pg_cron is not has no name there, and says nothing.
fn holds(report: &FileReport, case: &str) -> bool {
    let mut named = report.cases.iter().filter(|ran| ran.name == case).peekable();
    match named.peek() {
        Some(_) => named.all(|ran| ran.outcome != live::Outcome::Failed),
        None => report.cases.iter().any(|ran| ran.outcome == live::Outcome::Skipped),
    }
}

/// What a file that fails fails by.
fn first_failure(report: &FileReport) -> String {
    let failed = report.cases.iter().find(|case| case.outcome == live::Outcome::Failed);
    let said = failed.map(|case| case.name.clone());
    let said = said.or_else(|| report.error.as_ref().map(|error| error.message.clone()));
    said.and_then(|said| said.lines().next().map(|line| format!(": {line}"))).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use live::{Case, FileReport, Outcome};

    use super::Results;

    fn case(name: &str, outcome: Outcome) -> Case {
        Case { name: name.to_owned(), outcome, ..Case::default() }
    }

    #[test]
    fn a_proof_holds_only_if_it_ran_and_passed_each_time() {
        let cases = vec![
            case("good", Outcome::Passed),
            case("sometimes", Outcome::Passed),
            case("sometimes", Outcome::Failed),
        ];
        let report = FileReport { cases, ..FileReport::default() };
        let results = Results([("seo.a.sql".to_owned(), report)].into_iter().collect());
        let red = |class, case| results.red(&[(class, case)]).count();
        assert_eq!(red("seo.a.sql", Some("good")), 0);
        assert_eq!(red("seo.a.sql", Some("sometimes")), 1);
        assert_eq!(red("seo.a.sql", Some("gone")), 1);
        assert_eq!(red("seo.a.sql", None), 1);
        // What is proven elsewhere is neither green nor red here.
        assert_eq!(red("xtask::cases", None), 0);
    }
}
