//! Tests in pgTAP: every promise of the schema, proven on the database.
//!
//! Each file is one topic. What a test expects follows from the [`Model`], which says what was meant; the [`Catalog`] says
//! only what things are called. No test reads the SQL it tests.
//!
//! A file runs as the owner of the tables, in one transaction that is rolled back. Behaviour is tested on the rows of a
//! [`fixture`], by functions of the session (`templates/pgtap/*.sql`) that run one command as somebody, say what came of
//! it, and undo it: so no case sees what another did.

mod both;
mod change;
mod channels;
mod code;
mod constraints;
mod counters;
mod files;
mod fixture;
mod functions;
mod gdpr;
mod intent;
mod lifetime;
mod names;
mod plans;
mod platform;
mod policies;
mod privacy;
mod published;
mod queues;
mod script;
mod search;
mod seeds;
mod session;
mod structure;
mod synced;
mod triggers;
mod views;

use catalog::Catalog;
pub(crate) use files::file_functions;
use fixture::Fixture;
use model::Model;
use names::Names;
use rayon::prelude::*;

use crate::TestFile;

/// All generated test files, in order.
#[must_use]
pub fn tests(model: &Model, catalog: &Catalog) -> Vec<TestFile> {
    let names = Names::new(model, catalog);
    let fixture = Fixture::new(model, catalog);
    let topics: &[&(dyn Fn() -> Option<TestFile> + Sync)] = &[
        &|| Some(structure::file(catalog)),
        &|| seeds::file(&fixture),
        &|| Some(constraints::file(&fixture, &names)),
        &|| Some(policies::file(&fixture, &names)),
        &|| Some(functions::file(&fixture, &names)),
        &|| privacy::file(&fixture, &names),
        &|| gdpr::file(&fixture),
        &|| Some(triggers::file(&fixture, &names)),
        &|| Some(lifetime::file(&fixture, catalog)),
        &|| queues::file(&fixture),
        &|| counters::file(&fixture),
        &|| views::file(&fixture, catalog),
        &|| Some(plans::file(&fixture, &names)),
        &|| channels::file(&fixture, catalog),
        &|| files::file(&fixture, catalog),
        &|| search::file(&fixture),
        &|| synced::file(&fixture),
        &|| published::file(&fixture, catalog),
    ];
    topics.par_iter().filter_map(|topic| topic()).collect()
}
