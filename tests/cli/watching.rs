//! A watch that runs beside a test.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, ChildStderr, Stdio};

use crate::project::Project;

/// A watch that runs; it ends with the test.
pub(crate) struct Watching {
    child: Child,
    lines: BufReader<ChildStderr>,
}

impl Watching {
    pub(crate) fn start(project: &Project, arguments: &[&str]) -> Self {
        let mut child = project
            .command("")
            .args(["generate", "--watch"])
            .args(arguments)
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stderr.take().unwrap());
        Self { child, lines }
    }

    /// What is said until it waits again.
    #[track_caller]
    pub(crate) fn round(&mut self) -> String {
        let mut said = String::new();
        loop {
            let before = said.len();
            assert_ne!(self.lines.read_line(&mut said).unwrap(), 0, "the watch ended: {said}");
            if said[before..].starts_with("waiting for changes") {
                return said;
            }
        }
    }

    /// The first round that says this. A slow machine may see half of a file, and then the whole of it.
    #[track_caller]
    pub(crate) fn until(&mut self, part: &str) -> String {
        loop {
            let said = self.round();
            if said.contains(part) {
                return said;
            }
        }
    }

    /// Reads on to a line that says this.
    #[track_caller]
    pub(crate) fn until_line(&mut self, part: &str) {
        let mut line = String::new();
        while !line.contains(part) {
            line.clear();
            assert_ne!(self.lines.read_line(&mut line).unwrap(), 0, "the watch ended");
        }
    }

    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    pub(crate) fn wait(&mut self) -> Option<i32> {
        self.child.wait().unwrap().code()
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _it_may_have_ended = self.child.kill();
        let _ = self.child.wait();
    }
}
