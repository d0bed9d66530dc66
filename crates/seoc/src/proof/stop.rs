//! Ctrl-C while a server of ours is running.

use anyhow::{Context as _, Result};
use live::StopHandle;

/// What shells expect of a program that Ctrl-C ended.
const INTERRUPTED: i32 = 130;

/// From now on a Ctrl-C (or a polite kill) stops the servers before it ends the program.
///
/// # Errors
/// When the system does not allow a handler.
pub(crate) fn on_interrupt(stop: &StopHandle) -> Result<()> {
    let stop = stop.clone();
    ctrlc::set_handler(move || {
        stop.stop();
        std::process::exit(INTERRUPTED);
    })
    .context("cannot listen for Ctrl-C")
}

/// Once a Ctrl-C has come, the handler alone ends the program, when the servers are down: what the
/// main thread sees of a stopping server is no news.
pub(crate) fn wait_for_the_end(stop: &StopHandle) {
    while stop.is_stopped() {
        std::thread::park();
    }
}
