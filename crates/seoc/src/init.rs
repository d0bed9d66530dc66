//! What `seoc init` writes.

mod editor;
mod ground;
mod template;

pub(crate) use editor::{CONFIGS, editor_files, graphqlrc};
pub(crate) use ground::{Ground, Outcome};
pub(crate) use template::{CI_RUN, GITIGNORE, WORKFLOW};
