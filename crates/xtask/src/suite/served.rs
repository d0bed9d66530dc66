//! A server of our own with the databases that Node's tests talk to.

use anyhow::Result;
use compiler::Output;
use live::{Cluster, Settings};

/// A running server; dropping it stops it.
pub(super) struct Server {
    cluster: Cluster,
    databases: u32,
}

impl Server {
    pub(super) fn start() -> Result<Self> {
        Ok(Self { cluster: Cluster::start(&Settings::default())?, databases: 0 })
    }

    /// A new database with the domain's schema and without rows; the answer is its URL.
    pub(super) fn database(&mut self, output: &Output) -> Result<String> {
        self.databases += 1;
        let name = format!("{}_{}", output.schema, self.databases);
        self.cluster.create_database(&name)?;
        let mut client = self.cluster.target("postgres", &name).connect()?;
        live::apply(&mut client, &output.statements)?;
        Ok(self.cluster.connection_string(&name))
    }
}
