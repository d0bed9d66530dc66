//! What `seoc test` makes of a run on a real Postgres: reports, findings at their places in the
//! schema, and a server that does not outlive a Ctrl-C.

mod exhibit;
mod findings;
mod merge;
mod stop;

pub(crate) use exhibit::{Exhibit, shifted};
pub(crate) use findings::{failures, refusal, refused_report, survivor, without_explanations};
pub(crate) use merge::merged;
pub(crate) use stop::{INTERRUPTED, Interrupt};
