//! Every slip is one that some generated function can make, and each is another.
#![allow(clippy::unwrap_used, reason = "a test may")]

use std::collections::BTreeSet;

use diagnostics::{Diagnostics, Sources};
use model::Model;

use super::all;
use crate::lower::Scope;

const EXAMPLES: [&[&str]; 7] = [
    &[
        include_str!("../../../../../examples/partitions/schema/10_depot.graphql"),
        include_str!("../../../../../examples/partitions/schema/20_partitions.graphql"),
        include_str!("../../../../../examples/partitions/schema/30_leaving.graphql"),
    ],
    &[include_str!("../../../../../examples/queue/schema/notices.graphql")],
    &[include_str!("../../../../../examples/counters/schema/office.graphql")],
    &[include_str!("../../../../../examples/views/schema/office.graphql")],
    &[include_str!("../../../../../examples/audit/schema/clinic.graphql")],
    &[CALLS],
    &[WORK],
];

const WORK: &str = r#"
extend schema @database(schema: "app", platform: POSTGRES)
type Mail @table @queue(attempts: 2, keep: "7 days")
  @notify(channel: "mail", on: [INSERT], payload: [{ key: "id", value: "new.id" }])
  @policy(name: "all", for: [SELECT], using: "true") { id: ID! }
"#;

const CALLS: &str = r#"
extend schema @database(schema: "app") @roles(order: [MEMBER])
enum Role { MEMBER }
type Firm @table @tenant @policy(name: "own", for: [SELECT], using: "true") { id: ID! }
type User @table @tenant(by: "firm") @principal(id: "id", role: "role") @policy(name: "mates", for: [SELECT], using: "true") {
  id: ID!
  firm: Firm!
  role: Role!
}
extend type Query {
  hello: Boolean @rpc(sql: "begin return true; end") @rateLimit(max: 3, per: "1 minute")
}
"#;

fn built(texts: &[&str]) -> Model {
    let mut sources = Sources::default();
    let mut found = Diagnostics::default();
    let mut documents = Vec::new();
    for (at, text) in texts.iter().enumerate() {
        let file = sources.add(format!("{at}.graphql"), *text);
        documents.push((file, syntax::parse(&sources, file, &mut found)));
    }
    let schema = syntax::merge(&sources, documents, &mut found);
    let model = model::build(&sources, &schema, &model::ParsedBefore::default(), &mut found);
    let messages: Vec<String> = found.into_sorted().into_iter().map(|it| it.message).collect();
    model.unwrap_or_else(|| panic!("{messages:?}"))
}

#[test]
fn each_slip_can_be_made() {
    let (mut known, mut made) = (BTreeSet::new(), BTreeSet::new());
    for texts in EXAMPLES {
        let model = built(texts);
        let catalog = crate::lower(&model, &mut Diagnostics::default());
        let scope = Scope::new(&model);
        for slips in all(&scope) {
            let kind = slips.kind;
            known.extend(slips.each.iter().map(|slip| (kind, slip.change.to_string())));
            made.extend(slips.mutants(&catalog).into_iter().map(|mutant| (kind, mutant.change)));
        }
    }
    let never: Vec<_> = known.difference(&made).collect();
    assert!(never.is_empty(), "no function says so any more: {never:#?}");
}

#[test]
fn no_slip_is_none() {
    for texts in EXAMPLES {
        let model = built(texts);
        let catalog = crate::lower(&model, &mut Diagnostics::default());
        let mut seen = BTreeSet::new();
        for mutant in all(&Scope::new(&model)).iter().flat_map(|slips| slips.mutants(&catalog)) {
            let mut after = catalog.clone();
            mutant.apply(&mut after);
            let changed = catalog.functions.iter().zip(&after.functions).filter(|(a, b)| a.body != b.body);
            assert_eq!(changed.count(), 1, "{} {}", mutant.object, mutant.change);
            assert!(seen.insert(mutant.sql().unwrap()), "{} {}", mutant.object, mutant.change);
        }
    }
}
