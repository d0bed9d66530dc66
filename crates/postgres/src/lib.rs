//! Model to Catalog to SQL text: DDL, policies, functions, schedules, pgTAP.

mod lower;
mod mutate;
mod output;
mod pgtap;
mod render;

pub use lower::{bound_roles, lower};
pub use mutate::{Edit, Mutant, MutantKind, mutants};
pub use output::{Statement, TestFile, TestStep};
pub use pgtap::tests;
pub use render::{Overrides, Part, fingerprint, render, template_name, templates};
