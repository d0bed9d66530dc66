//! The output folder of a domain, `<out>/<domain>/`: what is there, what shall be there, and the way
//! from one to the other.
//!
//! `manifest.json` says which files are seoc's own. A [`Plan`] is made first and touches nothing, so
//! that an obstacle in any domain stops the writing in all of them; [`Plan::apply`] then writes each
//! file under a temporary name and renames it, so that nobody ever sees half a file.

mod apply;
mod diff;
mod folder;
mod known;
mod manifest;
mod plan;
mod survey;
#[cfg(test)]
mod tests;

pub(crate) use apply::write_atomically;
pub(crate) use diff::unified;
pub(crate) use folder::Folder;
pub(crate) use known::Known;
pub(crate) use plan::{Obstacle, Plan, plan, plan_again};
