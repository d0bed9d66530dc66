//! The number of test targets that ran: a target that silently stops running would look like success.

use super::Tally;

/// How many there are. Raise it with every new one; lower it only together with the removal of one.
const TARGETS: usize = 30;

/// Adds a failure when fewer ran.
pub(super) fn hold(mut tally: Tally, ran: &[String]) -> Tally {
    let count = ran.len();
    if count < TARGETS {
        tally.failed += 1;
        tally.said = Some(format!(
            "only {count} test targets ran a test, and {TARGETS} must; those that ran: {}",
            ran.join(", ")
        ));
    } else {
        tally.passed += 1;
        tally.said = Some(format!("{count} test targets, at least {TARGETS} must run"));
    }
    tally
}

#[cfg(test)]
mod tests {
    use super::{TARGETS, Tally, hold};

    #[test]
    fn one_target_too_few_is_a_failure() {
        let ran = vec!["x".to_owned(); TARGETS];
        assert_eq!(hold(Tally::default(), &ran).failed, 0);
        assert_eq!(hold(Tally::default(), &ran[1..]).failed, 1);
    }
}
