//! Each kind of mutant changes what it says it changes, and nothing else.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may")]

use std::collections::BTreeMap;

use catalog::{Catalog, ConstraintKind, Privilege};
use diagnostics::{Diagnostics, Sources};
use model::Model;

use super::{Mutant, MutantKind, mutants};

const SCHEMA: &str = r#"
extend schema @database(schema: "app") @roles(order: [MEMBER, ADMIN])

type Firm @table @tenant @policy(name: "own", for: [SELECT], roles: [MEMBER, ADMIN]) {
  id: ID!
  name: String!
}
type User @table @tenant(by: "firm") @principal(id: "id", role: "role")
  @policy(name: "mates", for: [SELECT], roles: [MEMBER, ADMIN]) {
  id: ID!
  firm: Firm!
  boss: User
  role: Role! @default(value: MEMBER)
}
enum Role { MEMBER ADMIN }
type Doc @table @tenant(by: "firm")
  @policy(name: "read", for: [SELECT], roles: [MEMBER, ADMIN])
  @policy(name: "own", for: [INSERT, UPDATE, DELETE], owner: "author", roles: [MEMBER, ADMIN])
  @policy(name: "not_locked", as: RESTRICTIVE, for: [UPDATE], using: "not doc.locked") {
  id: ID!
  firm: Firm!
  author: User!
  title: String! @unique
  locked: Boolean! @default(value: false)
}
extend type Mutation {
  lock(doc: ID!): Boolean @rpc(mode: ROWS, roles: [ADMIN], sql: "begin update app.doc d set locked = true where d.id = lock.doc; return found; end")
}
"#;

fn built() -> (Model, Catalog) {
    let mut sources = Sources::default();
    let file = sources.add("app.graphql", SCHEMA);
    let mut found = Diagnostics::default();
    let document = syntax::parse(&sources, file, &mut found);
    let schema = syntax::merge(&sources, vec![(file, document)], &mut found);
    let model = model::build(&sources, &schema, &model::ParsedBefore::default(), &mut found);
    let messages: Vec<String> = found.into_sorted().into_iter().map(|it| it.message).collect();
    let model = model.unwrap_or_else(|| panic!("{messages:?}"));
    let catalog = crate::lower(&model, &mut Diagnostics::default());
    (model, catalog)
}

/// Every object of the catalog by its name, as it is kept in `catalog.json`.
fn objects(catalog: &Catalog) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    let mut put = |name: String, text: String| {
        *all.entry(name).or_insert_with(String::new) += &text;
    };
    let json = |value: &dyn erased::Json| value.json();
    for it in &catalog.tables {
        let bare = catalog::Table { constraints: Vec::new(), ..it.clone() };
        put(format!("table {}", it.name), json(&bare));
        for constraint in &it.constraints {
            put(format!("constraint {} of {}", constraint.name, it.name), json(constraint));
        }
    }
    for it in &catalog.policies {
        put(format!("policy {} on {}", it.name, it.table), json(it));
    }
    for it in &catalog.functions {
        put(format!("function {}", it.name), json(it));
    }
    for it in &catalog.triggers {
        put(format!("trigger {} on {}", it.name, it.table), json(it));
    }
    for it in &catalog.indexes {
        put(format!("index {} on {}", it.name, it.table), json(it));
    }
    for it in &catalog.grants {
        let object = match &it.object {
            catalog::GrantObject::Schema(name) => format!("schema {name}"),
            catalog::GrantObject::Table(name) => format!("table {name}"),
            catalog::GrantObject::Type(name) => format!("type {name}"),
        };
        put(format!("grants on {object}"), json(it));
    }
    all
}

mod erased {
    /// Serialize is not dyn compatible.
    pub(super) trait Json {
        fn json(&self) -> String;
    }

    impl<T: serde::Serialize> Json for T {
        fn json(&self) -> String {
            serde_json::to_string(self).unwrap_or_default()
        }
    }
}

fn changed(mutant: &Mutant, catalog: &Catalog) -> Vec<String> {
    let mut after = catalog.clone();
    mutant.apply(&mut after);
    let (before, after) = (objects(catalog), objects(&after));
    let names = before.keys().chain(after.keys()).collect::<std::collections::BTreeSet<_>>();
    names.into_iter().filter(|name| before.get(*name) != after.get(*name)).cloned().collect()
}

#[test]
fn every_mutant_changes_the_object_it_names_and_no_other() {
    let (model, catalog) = built();
    let all = mutants(&model, &catalog);
    for mutant in &all {
        let expected = match mutant.kind {
            MutantKind::Privilege => vec![format!("grants on {}", mutant.object)],
            _ => vec![mutant.object.clone()],
        };
        assert_eq!(changed(mutant, &catalog), expected, "{} {}", mutant.object, mutant.change);
        assert!(!mutant.sql().unwrap().is_empty());
    }
    let kinds: std::collections::BTreeSet<MutantKind> = all.iter().map(|mutant| mutant.kind).collect();
    for kind in [
        MutantKind::Policy,
        MutantKind::RowSecurity,
        MutantKind::Privilege,
        MutantKind::Execute,
        MutantKind::Rights,
        MutantKind::Helper,
        MutantKind::Guard,
        MutantKind::Argument,
        MutantKind::Key,
        MutantKind::Trigger,
    ] {
        assert!(kinds.contains(&kind), "{kind:?}");
    }
}

#[test]
fn no_two_mutants_are_the_same() {
    let (model, catalog) = built();
    let mut seen = std::collections::BTreeSet::new();
    for mutant in mutants(&model, &catalog) {
        assert!(seen.insert(mutant.sql().unwrap()), "{} {}", mutant.object, mutant.change);
    }
}

/// The catalog with the one mutant whose words contain both texts.
fn with(object: &str, change: &str) -> Catalog {
    let (model, mut catalog) = built();
    let all = mutants(&model, &catalog);
    let mut found = all.iter().filter(|it| it.object == object && it.change.contains(change));
    let mutant = found.next().unwrap_or_else(|| {
        let own = all.iter().filter(|it| it.object == object).map(|it| it.change.as_str());
        panic!("{object} {change}: there are {:#?}", own.collect::<Vec<_>>())
    });
    mutant.apply(&mut catalog);
    catalog
}

fn policy<'c>(catalog: &'c Catalog, name: &str) -> Option<&'c catalog::Policy> {
    catalog.policies.iter().find(|policy| policy.name.as_str() == name)
}

#[test]
fn a_policy_is_dropped_opened_or_loses_its_roles() {
    let name = "policy doc_tenant on app.doc";
    assert!(policy(&with(name, "is dropped"), "doc_tenant").is_none());
    assert!(policy(&with(name, "permissive instead"), "doc_tenant").unwrap().permissive);
    let public = with("policy doc_select on app.doc", "has lost TO");
    assert_eq!(policy(&public, "doc_select").unwrap().roles[0].as_str(), "public");
}

#[test]
fn a_policy_loses_one_condition_of_several() {
    let name = "policy doc_update on app.doc";
    let using =
        |catalog: &Catalog| policy(catalog, "doc_update").unwrap().using.as_ref().unwrap().expr().to_string();
    let (_, whole) = built();
    let (author, roles) =
        ("doc.author_id = (select app_private.uid())", "tenants_as(array['MEMBER', 'ADMIN'])");
    assert!(using(&whole).contains(author) && using(&whole).contains(roles));
    let lost = using(&with(name, "has lost `doc.author_id"));
    assert!(!lost.contains(author) && lost.contains(roles), "{lost}");
    let either = using(&with(name, "joins with OR"));
    assert!(either.contains(" or ") && !either.contains(" and "), "{either}");
    let weaker = using(&with(name, "asks for no role"));
    assert!(weaker.contains(author) && weaker.contains("app_private.tenants())"), "{weaker}");
}

#[test]
fn an_insert_without_check_takes_everything() {
    let catalog = with("policy doc_insert on app.doc", "has lost WITH CHECK");
    assert_eq!(policy(&catalog, "doc_insert").unwrap().check.as_ref().unwrap().expr().as_str(), "true");
}

#[test]
fn row_security_and_privileges_are_widened() {
    let catalog = with("table app.doc", "has no row level security");
    assert!(catalog.tables.iter().any(|table| table.name.to_string() == "app.doc" && !table.row_security));
    let granted = |change: &str| with("table app.doc", change).grants.last().unwrap().privileges.clone();
    assert!(matches!(&granted("gives anon SELECT")[..], [Privilege::Select(columns)] if columns.is_empty()));
    assert_eq!(granted("gives anon TRUNCATE"), [Privilege::Truncate]);
    let frozen = granted("UPDATE (firm_id)");
    assert!(matches!(&frozen[..], [Privilege::Update(columns)] if columns[0].as_str() == "firm_id"));
}

#[test]
fn functions_are_opened_and_run_with_other_rights() {
    let function = |catalog: &Catalog| {
        catalog.functions.iter().find(|it| it.name.to_string() == "app.lock").unwrap().clone()
    };
    let name = "function app.lock";
    assert!(function(&with(name, "executed by PUBLIC")).execute.iter().any(|role| role.as_str() == "public"));
    assert!(function(&with(name, "executed by anon")).execute.iter().any(|role| role.as_str() == "anon"));
    assert_eq!(function(&with(name, "owner of the tables")).owner, None);
    let unguarded = function(&with(
        name,
        "does not check `not exists (select from app_private.tenants_as(array['ADMIN']))`",
    ));
    assert!(
        !unguarded.body.contains("tenants_as(array['ADMIN'])") && unguarded.body.contains("NOT_SIGNED_IN"),
        "{}",
        unguarded.body
    );
}

#[test]
fn helpers_answer_without_the_caller() {
    let body = |name: &str, change: &str| {
        let catalog = with(&format!("function {name}"), change);
        catalog.functions.iter().find(|it| it.name.to_string() == name).unwrap().body.clone()
    };
    let every = body("app_private.tenants", "every tenant");
    assert!(every.contains("select x.id from app.firm x") && !every.contains("uid()"), "{every}");
    let own = body("app_private.tenants_as", "asks for no role");
    assert!(own.contains("select t from app_private.tenants() t") && !own.contains("role"), "{own}");
}

#[test]
fn tests_that_look_at_a_private_function_from_elsewhere_are_near() {
    let (model, catalog) = built();
    let of = |object: &str| {
        let made = super::mutants(&model, &catalog);
        made.into_iter().find(|mutant| mutant.object == object).unwrap().of
    };
    assert_eq!(of("function app_private.tenants")[..2], ["app_private.tenants", "app.firm"]);
    assert_eq!(of("policy doc_update on app.doc"), ["app.doc"]);
}

#[test]
fn keys_lose_the_tenant() {
    let columns = |constraint: &str, change: &str| {
        let catalog = with(&format!("constraint {constraint} of app.doc"), change);
        let table = catalog.tables.iter().find(|table| table.name.to_string() == "app.doc").unwrap().clone();
        let found = table.constraints.into_iter().find(|it| it.name.as_str() == constraint).unwrap();
        match found.kind {
            ConstraintKind::ForeignKey { columns, .. } | ConstraintKind::Unique { columns } => {
                columns.iter().map(ToString::to_string).collect::<Vec<_>>()
            }
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(columns("doc_author_id_fkey", "does not carry"), ["author_id"]);
    assert_eq!(columns("doc_firm_id_title_key", "across tenants"), ["title"]);
}

#[test]
fn triggers_are_dropped_or_overlook_a_column() {
    let name = "trigger frozen_columns on app.doc";
    let of = |catalog: &Catalog| {
        let mut own = catalog.triggers.iter().filter(|it| it.table.to_string() == "app.doc");
        own.find(|it| it.name.as_str() == "frozen_columns").cloned()
    };
    assert!(of(&with(name, "is dropped")).is_none());
    let when = of(&with(name, "does not watch firm_id")).unwrap().when.unwrap();
    assert!(!when.as_str().contains("firm_id") && when.as_str().contains("old.id"), "{when}");
}
