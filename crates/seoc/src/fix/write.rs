//! Puts mended texts on disk.

use std::io::Write as _;

use anyhow::{Context as _, Result, bail};
use tempfile::NamedTempFile;

use super::Mended;
use crate::project::Project;

impl Mended {
    /// Writes all files beside their places first, then moves them there, so that an obstacle leaves everything as it was.
    ///
    /// # Errors
    /// When a file was changed meanwhile, or cannot be written.
    pub(crate) fn write(&self, project: &Project) -> Result<()> {
        let mut ready = Vec::new();
        for (name, text) in &self.texts {
            // A link stays one: what it leads to is written.
            let target = std::fs::canonicalize(project.root.join(name))
                .with_context(|| format!("cannot find {name}"))?;
            let now = std::fs::read_to_string(&target).with_context(|| format!("cannot read {name}"))?;
            if self.before.get(name) != Some(&now) {
                bail!("{name} was changed meanwhile; nothing was written");
            }
            let folder = target.parent().unwrap_or(&project.root);
            let beside = || -> std::io::Result<NamedTempFile> {
                let mut file = tempfile::Builder::new().prefix(".seoc-").tempfile_in(folder)?;
                file.write_all(text.as_bytes())?;
                file.as_file().set_permissions(std::fs::metadata(&target)?.permissions())?;
                Ok(file)
            };
            ready.push((beside().with_context(|| format!("cannot write {name}"))?, target, name));
        }
        for (file, target, name) in ready {
            file.persist(target).with_context(|| format!("cannot write {name}"))?;
        }
        Ok(())
    }
}
