//! `seoc explain`.

use crate::project::seoc;

#[test]
fn a_code_has_a_page() {
    let said = seoc(&["explain", "E0903"]).exits(0).no_err();
    assert!(said.out.starts_with("# E0903: "), "{}", said.out);
    assert!(said.out.lines().count() > 5, "{}", said.out);
    assert_eq!(seoc(&["explain", "e0903"]).exits(0).out, said.out);
}

#[test]
fn an_unknown_code_is_guessed() {
    seoc(&["explain", "E0193"]).exits(2).no_out().err(&["there is no code `E0193`; did you mean `E01"]);
    seoc(&["explain", "hello"]).exits(2).no_out().err(&["codes look like `E0101`"]);
}
