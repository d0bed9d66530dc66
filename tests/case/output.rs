//! `# out: sql/20_case.sql`: what must come out, and `# not:` what must not.

use compiler::Artefact;

/// What is asked of one artefact.
pub(crate) struct Demand {
    path: String,
    kind: Kind,
}

enum Kind {
    /// Blocks of neighbouring lines, one block somewhere after the other.
    Holds(Vec<Vec<String>>),
    /// Texts that no line may hold.
    Lacks(Vec<String>),
}

impl Demand {
    /// What does not hold.
    pub(crate) fn check(&self, artefacts: &[Artefact]) -> Vec<String> {
        let Self { path, kind } = self;
        let Some(artefact) = artefacts.iter().find(|artefact| artefact.path == *path) else {
            let paths: Vec<_> = artefacts.iter().map(|artefact| artefact.path.as_str()).collect();
            return vec![format!("there is no {path}; there are {}", paths.join(", "))];
        };
        let text = artefact.contents.to_string();
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        match kind {
            Kind::Holds(blocks) => {
                let mut from = 0;
                for block in blocks {
                    let found = (from..lines.len()).find(|at| {
                        block.iter().enumerate().all(|(i, line)| lines.get(at + i) == Some(&line.as_str()))
                    });
                    match found {
                        Some(at) => from = at + block.len(),
                        None => {
                            return vec![format!("{path} lacks, after line {from}:\n{}", block.join("\n"))];
                        }
                    }
                }
                Vec::new()
            }
            Kind::Lacks(texts) => texts
                .iter()
                .filter_map(|text| {
                    let line = lines.iter().find(|line| line.contains(text.as_str()))?;
                    Some(format!("{path} may not hold `{text}`, and does: {line}"))
                })
                .collect(),
        }
    }
}

/// The demands in a text.
pub(crate) fn read(text: &str) -> Vec<Demand> {
    let mut demands: Vec<Demand> = Vec::new();
    let mut inside = false;
    for line in text.lines() {
        let Some(comment) = line.strip_prefix('#') else {
            inside = false;
            continue;
        };
        let said = comment.trim();
        if let Some(path) = said.strip_prefix("out: ") {
            demands.push(Demand { path: path.to_owned(), kind: Kind::Holds(vec![Vec::new()]) });
            inside = true;
        } else if let Some(path) = said.strip_prefix("not: ") {
            demands.push(Demand { path: path.to_owned(), kind: Kind::Lacks(Vec::new()) });
            inside = true;
        } else if inside && let Some(Demand { kind, .. }) = demands.last_mut() {
            match kind {
                Kind::Holds(blocks) if said == "..." => blocks.push(Vec::new()),
                Kind::Holds(blocks) => blocks.last_mut().unwrap().push(said.to_owned()),
                Kind::Lacks(texts) => texts.push(said.to_owned()),
            }
        }
    }
    demands
}

#[test]
fn a_demand_is_met_or_not() {
    let artefacts =
        [Artefact { path: "a.sql".into(), contents: "one\n  two\nthree\nfour\n".to_owned().into() }];
    let complaints = |text: &str| read(text).iter().flat_map(|demand| demand.check(&artefacts)).count();
    assert_eq!(complaints("# out: a.sql\n#   one\n#   two\n# ...\n#   four\n"), 0);
    assert_eq!(complaints("# out: a.sql\n#   one\n#   three\n"), 1);
    assert_eq!(complaints("# out: a.sql\n#   four\n# ...\n#   one\n"), 1);
    assert_eq!(complaints("# not: a.sql\n#   five\n"), 0);
    assert_eq!(complaints("# not: a.sql\n#   hre\n"), 1);
    assert_eq!(complaints("# out: b.sql\n#   one\n"), 1);
}
