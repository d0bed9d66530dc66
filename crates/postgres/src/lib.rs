//! Model to Catalog to SQL text: DDL, policies, functions, schedules, pgTAP.

mod output;

pub use output::{Statement, TestFile, TestStep};
