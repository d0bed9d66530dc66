//! The policy algebra: who may do what.
//!
//! A rule is a tree of atoms (does the caller belong to the row's tenant? is he its owner?) joined by *and* and *or*. What
//! an atom answers is asked of [`Facts`] about a caller and a row; the tree combines the answers in three values, so that
//! SQL, which nobody here reads, is a doubt and never an answer. Two things are built on it:
//!
//! - [`Matrix`]: what the declared rules allow, type by command by role;
//! - [`isolation`]: whether what will be emitted keeps tenants apart, by evaluating every cell of a [`Universe`] small enough
//!   to be walked and large enough to tell all atoms apart (`docs/access.md` says why it suffices).

mod answer;
mod explain;
mod facts;
mod intent;
pub mod isolation;
mod matrix;
mod reach;
mod rule;
mod show;
mod universe;

pub use answer::Answer;
pub use explain::{explain, known_callers};
pub use facts::Facts;
pub use intent::{Intent, TableRules, words};
pub use matrix::{Beyond, Cell, Entry, Function, Matrix, Reach, Row as MatrixRow, Scope};
pub use rule::{Atom, Clause, Image, Rule};
pub use universe::{Caller, Human, Membership, Person, Row, Side, Standing, Universe};
