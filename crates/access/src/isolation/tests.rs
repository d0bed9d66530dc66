//! What would be emitted, broken on purpose, and the counterexample that must come out: no schema can say these.

use std::collections::BTreeSet;

use diagnostics::{Sources, Span};
use model::{Command, OnDelete, PolicyKind};
use sql::{Ident, QualifiedName, expr, ident};

use super::cells::{Walk, view, walk};
use super::{Comparison, Grant, Key, Relation, Shape, Surface, Unique, View, difference};
use crate::Clause;

const ALL: [Command; 4] = [Command::Select, Command::Insert, Command::Update, Command::Delete];

fn span() -> Span {
    let mut sources = Sources::default();
    Span { file: sources.add("test.graphql", ""), start: 0, end: 0 }
}

fn table(name: &Ident) -> QualifiedName {
    ident!("app").qualify(name)
}

/// Reads the text of a policy back, as of the table `note`.
fn clause(kind: PolicyKind, commands: &[Command], condition: &sql::Expr) -> Clause {
    let tenant = ident!("team_id");
    let shape = Shape { table: &ident!("note"), tenant: Some(&tenant), helpers: &ident!("app_private") };
    Clause {
        name: "policy".to_owned(),
        kind,
        commands: commands.to_vec(),
        using: Some(shape.rule(condition)),
        check: Some(shape.rule(condition)),
        span: None,
    }
}

fn floor() -> sql::Expr {
    expr!("note.team_id = any (array(select app_private.tenants()))")
}

fn owner() -> sql::Expr {
    expr!("note.author_id = (select app_private.uid())")
}

fn grants(role: &Ident, commands: &[Command]) -> Vec<Grant> {
    let columns = |command| match command {
        Command::Insert | Command::Update => Some(vec![ident!("text")]),
        Command::Select | Command::Delete => None,
    };
    commands
        .iter()
        .map(|command| Grant { role: role.clone(), command: *command, columns: columns(*command) })
        .collect()
}

/// A table as it should be: a floor for everybody, own rows for the clients.
fn note() -> Relation {
    Relation {
        name: table(&ident!("note")),
        table: None,
        copy_of: None,
        leaf: false,
        tenant: Some(ident!("team_id")),
        row_security: true,
        policies: vec![
            (vec![ident!("public")], clause(PolicyKind::Restrictive, &ALL, &floor())),
            (vec![ident!("authenticated")], clause(PolicyKind::Permissive, &ALL, &owner())),
        ],
        grants: grants(&ident!("authenticated"), &ALL),
        emptied_by: Vec::new(),
        rewritten: false,
        keys: Vec::new(),
        uniques: vec![Unique { columns: vec![ident!("id")], unguessable: true }],
        tenant_is_frozen: true,
        span: span(),
    }
}

fn walked(relation: &Relation) -> Walk {
    let mut folder = note();
    folder.name = table(&ident!("folder"));
    let mut country = Relation { tenant: None, policies: Vec::new(), grants: Vec::new(), ..note() };
    country.name = table(&ident!("country"));
    let surface =
        Surface { relations: Surface::named([relation.clone(), folder, country]), ..Surface::default() };
    walk(&surface, relation, &["MEMBER".to_owned(), "ADMIN".to_owned()], &BTreeSet::new())
}

/// Who, by which statement, which row.
#[track_caller]
fn crosses(relation: &Relation, who: &str, statement: &str, row: &str) {
    let found = walked(relation).findings;
    let hit = found
        .iter()
        .any(|it| it.who.contains(who) && it.statement.contains(statement) && it.row.contains(row));
    assert!(hit, "{found:#?}");
}

#[test]
fn a_table_as_it_should_be_is_proven() {
    let Walk { cells, findings, doubts, notes } = walked(&note());
    assert_eq!((findings, doubts, notes), (Vec::new(), Vec::new(), Vec::new()));
    // Ten callers and ten rows, of which a member meets the five of the other tenant and a stranger all: per image of each
    // of the four commands, and one that nothing shares a key with.
    assert_eq!(cells, (8 * 5 + 2 * 10) * 5 + 1);
}

#[test]
fn missing_floor() {
    let mut broken = note();
    broken.policies.remove(0);
    crosses(&broken, "of tenant A", "select from app.note", "tenant B whose author_id is the caller");
}

#[test]
fn boolean_role_gate() {
    let mut broken = note();
    let gate = expr!("(select exists (select from app_private.tenants_as(array['ADMIN'])))");
    broken.policies =
        vec![(vec![ident!("authenticated")], clause(PolicyKind::Permissive, &[Command::Select], &gate))];
    broken.grants = grants(&ident!("authenticated"), &[Command::Select]);
    crosses(&broken, "an ADMIN of tenant A", "select from app.note", "a row of tenant B");
    let who: Vec<String> = walked(&broken).findings.into_iter().map(|finding| finding.who).collect();
    assert!(!who.iter().any(|who| who.contains("MEMBER")), "{who:?}");
    // The same rule asked in the row's own tenant opens nothing.
    let here = expr!("note.team_id = any (array(select app_private.tenants_as(array['ADMIN'])))");
    broken.policies =
        vec![(vec![ident!("authenticated")], clause(PolicyKind::Permissive, &[Command::Select], &here))];
    assert_eq!(walked(&broken).findings, []);
}

#[test]
fn floor_for_the_signed_in_alone() {
    let mut broken = note();
    broken.policies[0].0 = vec![ident!("authenticated")];
    broken
        .policies
        .push((vec![ident!("anon")], clause(PolicyKind::Permissive, &[Command::Select], &expr!("true"))));
    broken.grants.extend(grants(&ident!("anon"), &[Command::Select]));
    crosses(&broken, "not signed in", "select from app.note", "a row of tenant");
}

#[test]
fn row_security_off() {
    let broken = Relation { row_security: false, ..note() };
    crosses(&broken, "not signed in", "delete from app.note", "a row of tenant");
}

#[test]
fn open_leaf() {
    let broken = Relation { leaf: true, policies: Vec::new(), ..note() };
    crosses(&broken, "authenticated", "select from app.note", "every row of tenant B");
    let closed = Relation { grants: Vec::new(), ..broken };
    assert_eq!(walked(&closed).findings, []);
}

#[test]
fn tenant_move_by_update() {
    let mut broken = note();
    // The floor binds what is found and not what comes of it.
    broken.policies[0].1.check = Some(crate::Rule::always(true));
    crosses(&broken, "of tenant A", "update app.note", "a row of his own, which becomes a row of tenant B");
    crosses(&broken, "of tenant A", "insert into app.note", "a row of tenant B");
}

#[test]
fn tenant_move_by_a_member_of_both() {
    let mut broken = Relation { tenant_is_frozen: false, ..note() };
    assert_eq!(walked(&broken).findings, [], "the column is not among those that may be updated");
    broken.grants.push(Grant {
        role: ident!("authenticated"),
        command: Command::Update,
        columns: Some(vec![ident!("team_id")]),
    });
    crosses(&broken, "a member of tenants A and B", "set team_id", "becomes one of tenant B");
}

#[test]
fn definer_view() {
    let surface = Surface {
        relations: Surface::named([note()]),
        trusted: vec![ident!("service_role")],
        ..Surface::default()
    };
    let broken = View {
        name: table(&ident!("recent_note")),
        security_invoker: false,
        readers: vec![ident!("authenticated"), ident!("service_role")],
        reads: vec![table(&ident!("note"))],
        span: span(),
    };
    let found = view(&surface, &broken);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].who, "anybody who runs as authenticated");
    assert_eq!(found[0].statement, "select from app.recent_note");
    assert!(found[0].row.starts_with("every row of tenant B in app.note"));
    assert_eq!(view(&surface, &View { security_invoker: true, ..broken.clone() }), []);
    assert_eq!(view(&surface, &View { readers: vec![ident!("service_role")], ..broken }), []);
}

fn key(columns: Vec<Ident>, referenced: Vec<Ident>, to: Ident, on_delete: OnDelete) -> Key {
    Key { columns, references: table(&to), referenced, on_delete, span: span() }
}

#[test]
fn simple_key_that_cascades() {
    let mut broken = note();
    broken.keys =
        vec![key(vec![ident!("folder_id")], vec![ident!("id")], ident!("folder"), OnDelete::Cascade)];
    crosses(&broken, "a member of tenant B", "delete from app.folder", "a row of tenant A in app.note");
}

#[test]
fn simple_key_that_tells() {
    let mut broken = note();
    broken.keys =
        vec![key(vec![ident!("folder_id")], vec![ident!("id")], ident!("folder"), OnDelete::Restrict)];
    crosses(
        &broken,
        "a member of tenant A",
        "insert into app.note (folder_id)",
        "a row of tenant B in app.folder",
    );
    broken.keys = vec![key(
        vec![ident!("team_id"), ident!("folder_id")],
        vec![ident!("team_id"), ident!("id")],
        ident!("folder"),
        OnDelete::Cascade,
    )];
    assert_eq!(walked(&broken).findings, []);
    // Both columns are there, and the wrong ones meet.
    broken.keys = vec![key(
        vec![ident!("team_id"), ident!("folder_id")],
        vec![ident!("id"), ident!("team_id")],
        ident!("folder"),
        OnDelete::Restrict,
    )];
    assert_eq!(walked(&broken).findings.len(), 1);
}

#[test]
fn uniqueness_everywhere_is_noted_and_allowed() {
    let mut chosen = note();
    chosen.uniques.push(Unique { columns: vec![ident!("slug")], unguessable: false });
    chosen.uniques.push(Unique { columns: vec![ident!("team_id"), ident!("name")], unguessable: false });
    let Walk { findings, notes, .. } = walked(&chosen);
    assert_eq!(findings, []);
    assert_eq!(notes.len(), 1);
    assert!(notes[0].starts_with("slug is unique across tenants"), "{notes:?}");
}

#[test]
fn sql_is_a_doubt_without_the_floor_and_none_with_it() {
    let mut broken = note();
    let shared = expr!("note.is_shared and note.kind = any (array['a', 'b'])");
    broken.policies[1].1 = clause(PolicyKind::Permissive, &[Command::Select], &shared);
    broken.grants = grants(&ident!("authenticated"), &[Command::Select]);
    assert_eq!((walked(&broken).findings, walked(&broken).doubts), (Vec::new(), Vec::new()));
    broken.policies.remove(0);
    let Walk { findings, doubts, .. } = walked(&broken);
    assert_eq!(findings, []);
    assert_eq!(doubts.len(), 1);
    assert!(doubts[0].what.contains("note.is_shared"), "{doubts:?}");
    // SQL that closes cannot open.
    broken.policies = note().policies;
    broken.policies.push((vec![ident!("authenticated")], clause(PolicyKind::Restrictive, &ALL, &shared)));
    assert_eq!(walked(&broken).doubts, []);
}

#[test]
fn shapes_that_are_almost_the_known_ones_stay_sql() {
    for (text, known) in [
        (floor(), true),
        (expr!("(note.team_id = any (array(select app_private.tenants())))"), true),
        // Another table's column, another schema's function, the wrong column, a condition turned round.
        (expr!("other.team_id = any (array(select app_private.tenants()))"), false),
        (expr!("note.team_id = any (array(select other.tenants()))"), false),
        (expr!("note.author_id = any (array(select app_private.tenants()))"), false),
        (expr!("note.team_id <> all (array(select app_private.tenants()))"), false),
        (expr!("not note.team_id = any (array(select app_private.tenants()))"), false),
        (expr!("note.team_id = any (array(select app_private.tenants() union select null))"), false),
        (
            expr!(
                "case when true then note.team_id = any (array(select app_private.tenants())) else true end"
            ),
            false,
        ),
    ] {
        let mut table = note();
        table.policies[0].1 = clause(PolicyKind::Restrictive, &ALL, &text);
        table.policies[1].1 = clause(PolicyKind::Permissive, &ALL, &expr!("true"));
        let Walk { findings, doubts, .. } = walked(&table);
        assert_eq!((findings.is_empty(), doubts.is_empty()), (true, known), "{text}");
    }
}

#[test]
fn an_or_around_the_floor_is_seen() {
    let mut table = note();
    let open = expr!("note.team_id = any (array(select app_private.tenants())) or true");
    table.policies[0].1 = clause(PolicyKind::Restrictive, &ALL, &open);
    crosses(&table, "of tenant A", "select from app.note", "a row of tenant B whose author_id is the caller");
}

/// The table with its permissive policy in other words.
fn with_rule(condition: &sql::Expr) -> Relation {
    let mut relation = note();
    relation.policies[1].1 = clause(PolicyKind::Permissive, &ALL, condition);
    relation
}

fn differs(before: &Relation, after: &Relation) -> bool {
    let roles = ["MEMBER".to_owned(), "ADMIN".to_owned()];
    let people = crate::Membership::default();
    let asked = Comparison {
        roles: &roles,
        people,
        trusted: &[ident!("service_role")],
        people_of_tenant: None,
        helpers: &ident!("app_private"),
    };
    difference(before, after, &asked).is_some()
}

#[test]
fn a_condition_said_twice_protects_no_more_than_once() {
    let twice = with_rule(&sql::Expr::and([owner(), owner()]));
    assert!(!differs(&note(), &twice) && !differs(&twice, &note()));
    // The floor says it already, whoever asks.
    assert!(!differs(&note(), &with_rule(&sql::Expr::and([owner(), floor()]))));
    // Of two roles there are no others.
    let role = |names: &'static str| match names {
        "all" => expr!("note.team_id = any (array(select app_private.tenants_as(array['MEMBER', 'ADMIN'])))"),
        _ => expr!("note.team_id = any (array(select app_private.tenants_as(array['ADMIN'])))"),
    };
    assert!(!differs(&with_rule(&role("all")), &with_rule(&floor())));
    assert!(differs(&with_rule(&role("admin")), &with_rule(&floor())));
}

#[test]
fn what_answers_any_cell_differently_is_never_called_the_same() {
    let whole = || with_rule(&sql::Expr::and([owner(), expr!("note.text <> ''")]));
    let mut no_floor = whole();
    no_floor.policies.remove(0);
    let mut opening = whole();
    opening.policies[0].1.kind = PolicyKind::Permissive;
    let mut unchecked = whole();
    unchecked.policies[0].1.check = Some(crate::Rule::always(true));
    unchecked.policies[1].1.check = Some(crate::Rule::always(true));
    let mut for_anon = whole();
    for_anon.grants.extend(grants(&ident!("anon"), &[Command::Select]));
    let either = with_rule(&sql::Expr::or([owner(), expr!("note.text <> ''")]));
    let mut keyless = whole();
    keyless.uniques.clear();
    let mut wider = whole();
    wider.grants.push(Grant { columns: None, ..wider.grants[2].clone() });
    for (name, after) in [
        ("without the owner", with_rule(&expr!("note.text <> ''"))),
        ("without the SQL", with_rule(&owner())),
        ("with other SQL", with_rule(&sql::Expr::and([owner(), expr!("note.text = ''")]))),
        ("with either", either),
        ("without the floor", no_floor),
        ("with a floor that opens", opening),
        ("without checks", unchecked),
        ("without row level security", Relation { row_security: false, ..whole() }),
        ("with a privilege for anon", for_anon),
        ("with a wider privilege", wider),
        ("without a key", keyless),
        ("emptied", Relation { emptied_by: vec![ident!("anon")], ..whole() }),
        ("with a tenant that moves", Relation { tenant_is_frozen: false, ..whole() }),
    ] {
        assert!(differs(&whole(), &after), "{name}");
        assert!(differs(&after, &whole()), "{name}, the other way round");
    }
}

/// A column that the client may not write is after an UPDATE what it was before, unless a trigger writes it.
#[test]
fn what_a_new_row_must_be_matters_where_an_old_one_may_become_it() {
    let loose = |relation: &Relation| {
        let mut relation = relation.clone();
        relation.policies[1].1.commands = vec![Command::Update];
        relation.policies[1].1.check = Some(crate::Rule::always(true));
        relation
    };
    let strict = |relation: &Relation| {
        let mut relation = relation.clone();
        relation.policies[1].1.commands = vec![Command::Update];
        relation
    };
    let fixed = note();
    assert!(!differs(&strict(&fixed), &loose(&fixed)));
    let mut given = note();
    given.grants[2].columns = Some(vec![ident!("author_id")]);
    assert!(differs(&strict(&given), &loose(&given)));
    let rewritten = Relation { rewritten: true, ..note() };
    assert!(differs(&strict(&rewritten), &loose(&rewritten)));
}

/// SQL over columns that stay has one answer for both images: what found the row has answered for what becomes of it.
#[test]
fn sql_over_what_stays_is_asked_once() {
    let checked = |condition: &sql::Expr, columns: Option<Vec<Ident>>, check: bool| {
        let mut relation = with_rule(condition);
        relation.policies[1].1.commands = vec![Command::Update];
        if !check {
            relation.policies[1].1.check = Some(crate::Rule::always(true));
        }
        relation.grants[2].columns = columns;
        relation
    };
    let text = || Some(vec![ident!("text")]);
    for (condition, columns, known) in [
        (expr!("note.pinned"), text(), true),
        (expr!("note.text <> ''"), text(), false),
        (expr!("note.pinned"), Some(vec![ident!("pinned")]), false),
        (expr!("note.pinned"), None, false),
        (expr!("random() < 0.5"), text(), false),
    ] {
        let [strict, loose] = [true, false].map(|check| checked(&condition, columns.clone(), check));
        assert_eq!(!differs(&strict, &loose), known, "{condition}");
        let rewritten = |relation: Relation| Relation { rewritten: true, ..relation };
        assert!(differs(&rewritten(strict), &rewritten(loose)), "{condition}, with a trigger that writes");
    }
}

/// Somebody who is an admin of one tenant and a member of another tells "there" from "anywhere"; nobody else does.
#[test]
fn users_of_two_tenants_are_asked_where_there_may_be_such() {
    let here = with_rule(&expr!("note.team_id = any (array(select app_private.tenants_as(array['ADMIN'])))"));
    let anywhere = with_rule(&expr!("(select exists (select from app_private.tenants_as(array['ADMIN'])))"));
    assert!(!differs(&here, &anywhere));
    let roles = ["MEMBER".to_owned(), "ADMIN".to_owned()];
    let people = crate::Membership { several_tenants: true, without_role: false };
    let asked = Comparison {
        roles: &roles,
        people,
        trusted: &[],
        people_of_tenant: None,
        helpers: &ident!("app_private"),
    };
    assert!(difference(&here, &anywhere, &asked).is_some());
}

/// A key that carries the tenant keeps people of other tenants out of the rows that are there, and not out of those that somebody
/// tries to add.
#[test]
fn whom_a_row_names_is_of_its_tenant_where_a_key_says_so() {
    let staff = table(&ident!("staff"));
    let named = |commands: &[Command]| {
        let mut relation = note();
        relation.policies[1].1.commands = commands.to_vec();
        relation.keys = vec![Key {
            columns: vec![ident!("team_id"), ident!("author_id")],
            references: staff.clone(),
            referenced: vec![ident!("team_id"), ident!("id")],
            on_delete: OnDelete::NoAction,
            span: span(),
        }];
        relation
    };
    let differs = |commands: &[Command], people_of_tenant: Option<&QualifiedName>| {
        let before = named(commands);
        let mut after = before.clone();
        after.policies.remove(0);
        let people = crate::Membership::default();
        let asked = Comparison {
            roles: &[],
            people,
            trusted: &[],
            people_of_tenant,
            helpers: &ident!("app_private"),
        };
        difference(&before, &after, &asked).is_some()
    };
    assert!(!differs(&[Command::Select], Some(&staff)));
    assert!(differs(&[Command::Select], None));
    assert!(differs(&[Command::Insert], Some(&staff)));
}
