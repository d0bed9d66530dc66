//! `--message-format`.

use crate::project::{BROKEN, Project};

fn broken() -> Project {
    Project::shop().with("schemas/shop/main.graphql", BROKEN)
}

#[test]
fn people_read_findings_on_stderr() {
    let human = broken().seoc(&["check"]).exits(1).no_out();
    assert_eq!(human.err, broken().seoc(&["check", "--message-format", "human"]).exits(1).no_out().err);
}
