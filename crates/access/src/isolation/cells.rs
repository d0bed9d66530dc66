//! What policies, privileges, keys and views leave open: every cell of the small universe.

use std::collections::BTreeSet;

use diagnostics::Span;
use model::{Command, OnDelete, PolicyKind, TableId};
use sql::Ident;

use super::surface::{Grant, Key, Relation, Surface, View};
use super::{Doubt, Finding};
use crate::intent::people;
use crate::matrix::word;
use crate::rule::combine;
use crate::{Answer, Atom, Clause, Image, Universe};

/// What the walk over the cells gave.
#[derive(Debug, Clone, Default)]
pub(crate) struct Walk {
    pub(crate) cells: usize,
    pub(crate) findings: Vec<Finding>,
    pub(crate) doubts: Vec<Doubt>,
    pub(crate) notes: Vec<String>,
}

/// Walks everything about one relation.
pub(crate) fn walk(
    surface: &Surface,
    relation: &Relation,
    roles: &[String],
    deleted: &BTreeSet<TableId>,
) -> Walk {
    let mut walk = Walk::default();
    for grant in relation.grants.iter().filter(|grant| !surface.trusted.contains(&grant.role)) {
        if relation.leaf {
            let who = format!("anybody who runs as {}", grant.role.as_str());
            walk.cells += 1;
            walk.findings.push(finding(
                relation,
                relation.span,
                who,
                statement(grant.command, relation),
                "every row of tenant B in it: a leaf that is asked directly asks no policy of its table"
                    .to_owned(),
            ));
            continue;
        }
        privilege(&mut walk, relation, grant, roles);
    }
    for role in relation.emptied_by.iter().filter(|role| !surface.trusted.contains(role)) {
        walk.cells += 1;
        let who = format!("anybody who runs as {role}");
        let row = "every row of tenant B in it: TRUNCATE asks no policy".to_owned();
        walk.findings.push(finding(relation, relation.span, who, format!("truncate {}", relation.name), row));
    }
    for key in &relation.keys {
        reference(&mut walk, surface, relation, key, roles, deleted);
    }
    unique(&mut walk, relation);
    walk
}

/// A view that reads as its owner shows what its owner sees, which is everything.
pub(crate) fn view(surface: &Surface, view: &View) -> Vec<Finding> {
    let clients = view.readers.iter().filter(|role| !surface.trusted.contains(role));
    let readers: Vec<&str> = clients.map(|role| role.as_str()).collect();
    if view.security_invoker || readers.is_empty() {
        return Vec::new();
    }
    let relations =
        view.reads.iter().filter_map(|name| surface.relation(name)).filter(|read| read.tenant.is_some());
    relations
        .map(|relation| Finding {
            table: relation.table,
            span: view.span,
            who: format!("anybody who runs as {}", readers.join(" or ")),
            statement: format!("select from {}", view.name),
            row: format!(
                "every row of tenant B in {}: the view reads it as its owner, whom no policy binds",
                relation.name
            ),
        })
        .collect()
}

fn statement(command: Command, relation: &Relation) -> String {
    let name = &relation.name;
    match command {
        Command::Select => format!("select from {name}"),
        Command::Insert => format!("insert into {name}"),
        Command::Update => format!("update {name}"),
        Command::Delete => format!("delete from {name}"),
    }
}

fn finding(relation: &Relation, span: Span, who: String, statement: String, row: String) -> Finding {
    Finding { table: relation.table, span, who, statement, row }
}

/// One role and one command, over every caller and every row of a tenant that is not his.
fn privilege(walk: &mut Walk, relation: &Relation, grant: &Grant, roles: &[String]) {
    let Grant { role, command, columns } = grant;
    let clauses = clauses_for(relation, role);
    let asked = people(clauses.iter().flat_map(|clause| clause.using.iter().chain(&clause.check)));
    let universe = Universe::exhaustive(roles, asked);
    let mut doubted = false;
    for image in Image::of(*command) {
        let mut worst: Option<(String, String)> = None;
        for caller in &universe.callers {
            for row in universe.rows.iter().filter(|row| !caller.belongs_to(row.side)) {
                walk.cells += 1;
                let answer = if relation.row_security {
                    combine(&clauses, *command, *image, &universe, caller, row)
                } else {
                    Answer::Yes
                };
                match answer {
                    Answer::No => {}
                    Answer::Unknown => doubted = true,
                    Answer::Yes if worst.is_none() => {
                        worst = Some((caller.describe(&universe), row.describe(&universe, caller)));
                    }
                    Answer::Yes => {}
                }
            }
        }
        if let Some((who, row)) = worst {
            let span = clauses.iter().find_map(|clause| clause.span).unwrap_or(relation.span);
            let row = match (command, image) {
                (Command::Update, Image::New) => format!("a row of his own, which becomes {row}"),
                (Command::Insert, _) => format!("{row}, which he adds"),
                (Command::Select | Command::Update | Command::Delete, _) => row,
            };
            walk.findings.push(finding(relation, span, who, statement(*command, relation), row));
        }
    }
    if doubted {
        let sql = clauses.iter().find_map(|clause| {
            let atoms = clause.using.iter().chain(&clause.check).flat_map(|rule| rule.atoms());
            atoms.into_iter().find_map(|atom| match atom {
                Atom::Sql(sql) => Some((sql.clone(), clause.span)),
                Atom::Always(_)
                | Atom::Tenant
                | Atom::RoleHere(_)
                | Atom::RoleAnywhere(_)
                | Atom::Owner(_)
                | Atom::Reports(_) => None,
            })
        });
        let (sql, span) = sql.unwrap_or_default();
        walk.doubts.push(Doubt {
            table: relation.table,
            span: span.unwrap_or(relation.span),
            what: format!("whether `{sql}` keeps {} to one tenant", word(*command)),
        });
    }
    // Whoever belongs to two tenants may write in both; only a column that nobody changes keeps a row where it is.
    let changes = |columns: &Option<Vec<Ident>>| {
        columns
            .as_ref()
            .is_none_or(|columns| columns.iter().any(|column| Some(column) == relation.tenant.as_ref()))
    };
    if *command == Command::Update && !relation.tenant_is_frozen && changes(columns) {
        walk.cells += 1;
        let tenant = relation.tenant.as_ref().map_or("its tenant", |tenant| tenant.as_str());
        walk.findings.push(finding(
            relation,
            relation.span,
            "a member of tenants A and B".to_owned(),
            format!("update {} set {tenant} = …", relation.name),
            "a row of tenant A, which becomes one of tenant B".to_owned(),
        ));
    }
}

fn clauses_for(relation: &Relation, role: &Ident) -> Vec<Clause> {
    let binds = |roles: &[Ident]| roles.iter().any(|bound| bound == role || bound.as_str() == "public");
    relation.policies.iter().filter(|(roles, _)| binds(roles)).map(|(_, clause)| clause.clone()).collect()
}

/// A key that does not carry the tenant tells whether a row of another tenant exists, ties rows of two tenants together, and
/// hands deletion across.
fn reference(
    walk: &mut Walk,
    surface: &Surface,
    relation: &Relation,
    key: &Key,
    roles: &[String],
    deleted: &BTreeSet<TableId>,
) {
    let Some(target) = surface.relation(&key.references) else { return };
    walk.cells += 1;
    let changes = match key.on_delete {
        OnDelete::Cascade => Some("goes with it"),
        OnDelete::SetNull | OnDelete::SetDefault => Some("is changed by it"),
        OnDelete::Restrict | OnDelete::NoAction => None,
    };
    if target.tenant.is_none() {
        // A row of nobody that somebody may delete, and that takes rows of others with it.
        let Some(effect) = changes else { return };
        for grant in target.grants.iter().filter(|grant| grant.command == Command::Delete) {
            // A role that serves functions deletes what their texts delete, and nothing else.
            let never = surface.serving.contains(&grant.role)
                && target.table.is_some_and(|id| !deleted.contains(&id));
            if surface.trusted.contains(&grant.role) || never {
                continue;
            }
            let clauses = clauses_for(target, &grant.role);
            let universe =
                Universe::exhaustive(roles, people(clauses.iter().flat_map(|clause| clause.using.iter())));
            let mut answers = universe.callers.iter().flat_map(|caller| {
                universe
                    .rows
                    .iter()
                    .map(|row| combine(&clauses, Command::Delete, Image::Old, &universe, caller, row))
            });
            // A row that only its owner deletes, and that only he is named by, takes his own rows with it.
            let own = clauses.iter().filter(|clause| clause.kind == PolicyKind::Permissive).all(|clause| {
                clause.using.iter().flat_map(|rule| rule.atoms()).any(|atom| matches!(atom, Atom::Owner(_)))
            });
            if !own && answers.any(|answer| answer != Answer::No) {
                walk.doubts.push(Doubt {
                    table: relation.table,
                    span: key.span,
                    what: format!(
                        "whose rows go when a client deletes from {}: a row that points at it {effect}",
                        target.name
                    ),
                });
            }
        }
        return;
    }
    if relation.carries_tenant(key, surface) {
        return;
    }
    let columns: Vec<&str> = key.columns.iter().map(|column| column.as_str()).collect();
    let columns = columns.join(", ");
    match changes {
        Some(effect) => walk.findings.push(finding(
            relation,
            key.span,
            "a member of tenant B".to_owned(),
            format!("delete from {}", target.name),
            format!("a row of tenant A in {}, whose {columns} points there: it {effect}", relation.name),
        )),
        None => walk.findings.push(finding(
            relation,
            key.span,
            "a member of tenant A".to_owned(),
            format!("insert into {} ({columns})", relation.name),
            format!(
                "a row of tenant B in {}: the key is refused when it does not exist, and taken when it does",
                target.name
            ),
        )),
    }
}

/// Uniqueness beyond the tenant answers whether another tenant has a value. Somebody asked for it by name, so it is noted.
fn unique(walk: &mut Walk, relation: &Relation) {
    let Some(tenant) = &relation.tenant else { return };
    for unique in &relation.uniques {
        walk.cells += 1;
        if !unique.columns.contains(tenant) && !unique.unguessable {
            let columns: Vec<&str> = unique.columns.iter().map(|column| column.as_str()).collect();
            walk.notes.push(format!(
                "{} is unique across tenants: whoever adds or changes a row learns whether another tenant has the value",
                columns.join(", ")
            ));
        }
    }
}
