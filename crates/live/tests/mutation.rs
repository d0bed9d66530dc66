//! A change that no test notices must be told from one that a test does.
#![allow(clippy::unwrap_used, reason = "a test may")]

mod support;

use seoc_live::{Asked, Bench, Change, Cluster, Verdict};
use support::{cluster, good};

fn change(sql: &str) -> Change {
    Change {
        topic: "30_",
        of: vec!["app.card".to_owned()],
        own: "card".to_owned(),
        sql: sql.to_owned(),
        before_rows: false,
        is_equivalent: false,
    }
}

fn verdicts(cluster: &Cluster, changes: &[Change]) -> Vec<Verdict> {
    let bench = Bench::new(cluster, &good(), &[]).unwrap();
    assert_eq!(bench.fails().unwrap(), None);
    bench.try_all(changes, Asked::All, &|_| ()).unwrap()
}

fn noticed_by(verdict: &Verdict) -> Option<&str> {
    match verdict {
        Verdict::Noticed { file, line: _ } => Some(file),
        Verdict::StructureAlone | Verdict::Equivalent | Verdict::Unnoticed | Verdict::Refused(_) => None,
    }
}

#[test]
fn what_is_noticed_and_what_is_not_is_told_apart_and_everything_comes_back() {
    let cluster = cluster();
    let dropped = change("drop policy own on app.card");
    let nobody_tests_it = change("alter table app.card drop constraint title_length");
    let early = Change { before_rows: true, ..dropped.clone() };
    let known = Change { is_equivalent: true, ..nobody_tests_it.clone() };
    let impossible = change("drop policy nobody on app.card");
    let told = change("create policy other on app.card for insert to authenticated with check (true)");
    let all = [dropped.clone(), nobody_tests_it, known, impossible, dropped, early, told];
    let found = verdicts(&cluster, &all);
    assert_eq!(noticed_by(&found[0]), Some("20_policies.sql"));
    assert_eq!(found[1], Verdict::Unnoticed);
    assert_eq!(found[2], Verdict::Equivalent);
    assert!(matches!(&found[3], Verdict::Refused(error) if error.contains("nobody")), "{:?}", found[3]);
    // Whichever connection took it, the policy was there again.
    assert_eq!(noticed_by(&found[4]), noticed_by(&found[0]));
    assert_eq!(noticed_by(&found[5]), noticed_by(&found[0]));
    assert_eq!(found[6], Verdict::StructureAlone);
}

#[test]
fn what_a_test_notices_is_not_equivalent_whatever_is_known_of_it() {
    let cluster = cluster();
    let known = Change { topic: "20_", is_equivalent: true, ..change("drop policy own on app.card") };
    let impossible = Change { is_equivalent: true, ..change("drop policy nobody on app.card") };
    let found = verdicts(&cluster, &[known, impossible]);
    assert_eq!(noticed_by(&found[0]), Some("20_policies.sql"));
    assert!(matches!(&found[1], Verdict::Refused(_)), "{:?}", found[1]);
}

#[test]
fn a_suite_that_fails_beforehand_is_told() {
    let cluster = cluster();
    let failing = [(
        "own.sql".to_owned(),
        "begin;\nselect plan(1);\nselect ok(false, 'never');\nselect * from finish();\nrollback;\n"
            .to_owned(),
    )];
    let bench = Bench::new(&cluster, &good(), &failing).unwrap();
    let failed = bench.fails().unwrap().unwrap();
    assert!(failed.contains("never"), "{failed}");
}

#[test]
fn what_a_written_test_leaves_behind_notices_nothing() {
    let cluster = cluster();
    let careless = [(
        "own.sql".to_owned(),
        "begin;\nselect plan(1);\nprepare who as select 1;\nselect ok(true, 'always');\nselect * from finish();\nrollback;\n"
            .to_owned(),
    )];
    let bench = Bench::new(&cluster, &good(), &careless).unwrap();
    assert_eq!(bench.fails().unwrap(), None);
    // More than there are connections, so that each runs the file twice.
    let nobody_tests_it = vec![change("alter table app.card drop constraint title_length"); 6];
    assert_eq!(bench.try_all(&nobody_tests_it, Asked::All, &|_| ()).unwrap(), vec![Verdict::Unnoticed; 6]);
}
