//! As JSON, for programs.

use super::Diagram;

impl Diagram {
    /// The diagram as JSON.
    #[must_use]
    pub fn json(&self) -> String {
        // The types have no maps whose keys are not text, so nothing of them cannot be written.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }
}
