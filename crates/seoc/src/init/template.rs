//! The schemas to begin with, and the files that are the same for every project.

use crate::cli::Template;

/// The script of CI, which runs on one's own machine too.
pub(crate) const CI_RUN: &str = include_str!("../../../../templates/init/project/run");
/// A workflow of GitHub that runs it.
pub(crate) const WORKFLOW: &str = include_str!("../../../../templates/init/project/workflow.yml");
/// Lines for `.gitignore`.
pub(crate) const GITIGNORE: &str = include_str!("../../../../templates/init/project/gitignore");

const CONFIG: &str = include_str!("../../../../templates/init/project/seoc.toml");

/// A file of a template and its text.
macro_rules! file {
    ($template:literal, $path:literal) => {
        ($path, include_str!(concat!("../../../../templates/init/", $template, "/", $path)))
    };
}

impl Template {
    /// The name of the one domain.
    pub(crate) fn domain(self) -> &'static str {
        match self {
            Self::Saas | Self::Empty => "app",
            Self::Blog => "blog",
        }
    }

    /// `seoc.toml`.
    pub(crate) fn config(self) -> String {
        CONFIG.replace("DOMAIN", self.domain())
    }

    /// The schema and its tests: path and text.
    pub(crate) fn files(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Saas => &[
                file!("saas", "schema/10_organization.graphql"),
                file!("saas", "schema/20_task.graphql"),
                file!("saas", "schema/tests/10_tasks.sql"),
            ],
            Self::Blog => &[file!("blog", "schema/blog.graphql"), file!("blog", "schema/tests/10_posts.sql")],
            Self::Empty => &[file!("empty", "schema/app.graphql")],
        }
    }
}
