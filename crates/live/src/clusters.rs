//! Several clusters, where one server has not everything that all domains need.

use crate::LiveError;
use crate::cluster::{Cluster, Settings};
use crate::installation::Installation;

/// Clusters by the server that runs them, each started when the first domain needs it. One is enough for most projects.
#[derive(Debug, Default)]
pub struct Clusters {
    settings: Settings,
    running: Vec<Cluster>,
}

impl Clusters {
    /// None of them runs yet.
    #[must_use]
    pub fn new(settings: Settings) -> Self {
        Self { settings, running: Vec::new() }
    }

    /// One whose server has these extensions; where none has, the usual one, whose first statement says what is missing.
    ///
    /// # Errors
    /// As [`Cluster::start`].
    pub fn with(&mut self, extensions: &[String]) -> Result<&Cluster, LiveError> {
        let installation = Installation::find(&self.settings.further, extensions)?;
        let at = match self.running.iter().position(|it| it.installation().bin == installation.bin) {
            Some(at) => at,
            None => {
                self.running.push(Cluster::start_by(installation, &self.settings)?);
                self.running.len() - 1
            }
        };
        Ok(&self.running[at])
    }

    /// All that run.
    #[must_use]
    pub fn into_running(self) -> Vec<Cluster> {
        self.running
    }
}
