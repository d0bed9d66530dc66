//! What linters may say: pairs of a rule and an object, and rules that a query answers object by object.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result, bail};
use postgres::{Client, SimpleQueryMessage};
use serde::Deserialize;

use super::Finding;
use crate::domain;

/// Missing FORCE speaks of every table for one reason, so it counts as one of them.
const MOST_PAIRS: usize = 10;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Allowed {
    #[serde(default)]
    allowed: Vec<Pair>,
    #[serde(default)]
    answered: Vec<Answer>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Pair {
    rule: String,
    object: String,
    reason: String,
}

/// A rule that asks for a look at every object of a kind, and the query that looks.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Answer {
    rule: String,
    reason: String,
    objects: String,
}

/// What came of holding findings against it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Verdict {
    /// Findings that a pair allows.
    pub(super) allowed: usize,
    /// Findings that a query answers.
    pub(super) answered: usize,
    /// What is wrong.
    pub(super) complaints: Vec<String>,
}

impl Allowed {
    /// Reads the list.
    pub(super) fn read(path: &str) -> Result<Self> {
        let text = std::fs::read_to_string(domain::root().join(path))
            .with_context(|| format!("cannot read {path}"))?;
        Self::parse(&text).context(path.to_owned())
    }

    fn parse(text: &str) -> Result<Self> {
        let list: Self = toml::from_str(text)?;
        let force = usize::from(list.answered.iter().any(|answer| answer.rule == "SEC002"));
        if list.allowed.len() + force > MOST_PAIRS {
            bail!("{} pairs are allowed, and at most {MOST_PAIRS} may be", list.allowed.len() + force);
        }
        let reasons = list
            .allowed
            .iter()
            .map(|pair| (&pair.rule, &pair.reason))
            .chain(list.answered.iter().map(|answer| (&answer.rule, &answer.reason)));
        if let Some((rule, _)) = reasons.clone().find(|(_, reason)| reason.trim().is_empty()) {
            bail!("{rule} has no reason");
        }
        if let Some(pair) = list.allowed.iter().find(|pair| pair.object.contains(['*', '%', '?'])) {
            bail!("{} {} is a pattern; name the object", pair.rule, pair.object);
        }
        Ok(list)
    }

    /// Each finding is one of the pairs or answered by its rule's query, and each line of the list is needed.
    pub(super) fn judge(
        &self,
        findings: &[Finding],
        ask: &mut dyn FnMut(&str) -> Result<BTreeSet<String>>,
    ) -> Result<Verdict> {
        let mut verdict = Verdict::default();
        let mut answers: BTreeMap<&str, (BTreeSet<String>, bool)> = BTreeMap::new();
        for Answer { rule, reason: _, objects } in &self.answered {
            answers.insert(rule, (ask(objects).with_context(|| rule.clone())?, false));
        }
        let mut used = vec![false; self.allowed.len()];
        for Finding { rule, object, message } in findings {
            let pair = self.allowed.iter().position(|pair| pair.rule == *rule && pair.object == *object);
            if let Some(used) = pair.and_then(|at| used.get_mut(at)) {
                *used = true;
                verdict.allowed += 1;
                continue;
            }
            match answers.get_mut(rule.as_str()) {
                Some((objects, used)) if objects.contains(object) => {
                    *used = true;
                    verdict.answered += 1;
                }
                Some(_) => verdict
                    .complaints
                    .push(format!("{rule} {object}: what answers this rule does not hold for it: {message}")),
                None => verdict.complaints.push(format!("{rule} {object}: {message}")),
            }
        }
        let unused = self.allowed.iter().zip(used).filter(|(_, used)| !used);
        verdict.complaints.extend(unused.map(|(Pair { rule, object, reason: _ }, _)| {
            format!("{rule} {object} is allowed and no longer reported; take it out of the list")
        }));
        let unused = answers.iter().filter(|(_, (_, used))| !used);
        verdict.complaints.extend(
            unused.map(|(rule, _)| {
                format!("{rule} is answered and no longer reported; take it out of the list")
            }),
        );
        Ok(verdict)
    }
}

/// The first column of a query's rows.
pub(super) fn objects(client: &mut Client, query: &str) -> Result<BTreeSet<String>> {
    let messages = client.simple_query(query)?;
    Ok(messages
        .iter()
        .filter_map(|message| match message {
            SimpleQueryMessage::Row(row) => row.get(0).map(str::to_owned),
            _ => None,
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::{Allowed, Finding};

    const LIST: &str = "
        [[allowed]]
        rule = 'A'
        object = 'x'
        reason = 'so'
        [[answered]]
        rule = 'B'
        reason = 'so'
        objects = 'the fine ones'";

    fn complaints(findings: &[(&str, &str)]) -> Vec<String> {
        let findings: Vec<Finding> = findings
            .iter()
            .map(|(rule, object)| Finding {
                rule: (*rule).to_owned(),
                object: (*object).to_owned(),
                message: "bad".to_owned(),
            })
            .collect();
        let list = Allowed::parse(LIST).unwrap();
        let verdict = list.judge(&findings, &mut |_| Ok(["fine".to_owned()].into())).unwrap();
        verdict.complaints
    }

    #[test]
    fn everything_reported_is_on_the_list_and_everything_on_it_is_reported() {
        assert_eq!(complaints(&[("A", "x"), ("B", "fine")]), [] as [&str; 0]);
        assert_eq!(complaints(&[("A", "x"), ("B", "fine"), ("A", "y")]), ["A y: bad"]);
        assert_eq!(
            complaints(&[("A", "x"), ("B", "fine"), ("B", "other")]),
            ["B other: what answers this rule does not hold for it: bad"]
        );
        assert_eq!(
            complaints(&[]),
            [
                "A x is allowed and no longer reported; take it out of the list",
                "B is answered and no longer reported; take it out of the list"
            ]
        );
    }

    #[test]
    fn the_list_is_short_and_names_things() {
        let pair = |object: &str, reason: &str| {
            format!("[[allowed]]\nrule = 'A'\nobject = '{object}'\nreason = '{reason}'\n")
        };
        assert!(Allowed::parse(&pair("x", "so").repeat(10)).is_ok());
        assert!(Allowed::parse(&pair("x", "so").repeat(11)).is_err());
        assert!(Allowed::parse(&pair("x", " ")).is_err(), "without a reason");
        assert!(Allowed::parse(&pair("seo.*", "so")).is_err(), "a pattern");
    }
}
