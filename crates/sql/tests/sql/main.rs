//! What the crate promises, seen from outside.

mod assembling;
mod fragments;
mod quoting;
mod references;
mod templates;
