//! Ctrl-C while a server of ours is running.

use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context as _, Result};
use live::StopHandle;

/// What shells expect of a program that Ctrl-C ended.
pub(crate) const INTERRUPTED: u8 = 130;

/// How long the main thread may take to put its things away once the servers are down.
const PATIENCE: Duration = Duration::from_secs(5);

/// Listens for Ctrl-C, or a polite kill.
///
/// Two threads have to agree on the end: the handler's stops the servers, and the main one, whose
/// work fails as soon as they are gone, removes what it made. The program ends when both are through.
#[derive(Debug)]
pub(crate) struct Interrupt {
    stop: StopHandle,
    stopped: Arc<(Mutex<bool>, Condvar)>,
}

impl Interrupt {
    /// Listens from now on. Without servers of ours nobody waits for anything. `wake` is called once the servers are
    /// down, for a main thread that waits for something else.
    ///
    /// # Errors
    /// When the system does not allow a handler.
    pub(crate) fn listen(
        stop: &StopHandle,
        servers_of_ours: bool,
        wake: impl Fn() + Send + 'static,
    ) -> Result<Self> {
        let stopped = Arc::new((Mutex::new(false), Condvar::new()));
        let interrupt = Self { stop: stop.clone(), stopped: Arc::clone(&stopped) };
        let stop = stop.clone();
        ctrlc::set_handler(move || {
            if servers_of_ours {
                stop.stop();
                let (down, news) = &*stopped;
                *down.lock().unwrap_or_else(PoisonError::into_inner) = true;
                news.notify_all();
                wake();
                std::thread::sleep(PATIENCE);
            }
            std::process::exit(i32::from(INTERRUPTED));
        })
        .context("cannot listen for Ctrl-C")?;
        Ok(interrupt)
    }

    /// Was there one? If so, this returns when the servers are down.
    pub(crate) fn came(&self) -> bool {
        if !self.stop.is_stopped() {
            return false;
        }
        let (down, news) = &*self.stopped;
        let down = down.lock().unwrap_or_else(PoisonError::into_inner);
        drop(news.wait_while(down, |down| !*down));
        true
    }
}
