//! Servers of our own with the databases that Node's tests talk to.

use anyhow::Result;
use compiler::Output;
use live::Clusters;

use super::pgvector;

/// Running servers; dropping them stops them.
pub(super) struct Server {
    clusters: Clusters,
    databases: u32,
}

impl Server {
    pub(super) fn start() -> Result<Self> {
        Ok(Self { clusters: pgvector::clusters()?, databases: 0 })
    }

    /// A new database with the domain's schema and without rows; the answer is its URL.
    pub(super) fn database(&mut self, output: &Output) -> Result<String> {
        self.databases += 1;
        let name = format!("{}_{}", output.schema, self.databases);
        let cluster = self.clusters.with(&output.ground().extensions)?;
        cluster.create_database(&name)?;
        let mut client = cluster.target("postgres", &name).connect()?;
        live::apply(&mut client, &output.statements)?;
        Ok(cluster.connection_string(&name))
    }
}
