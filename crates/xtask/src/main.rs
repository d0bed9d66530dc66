//! Developing seoc: set-up, the test suite, sabotage.

fn main() {}
