//! What the crate promises, seen from outside.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod assembling;
mod fragments;
mod plpgsql;
mod quoting;
mod references;
mod templates;
