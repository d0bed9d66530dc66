//! To change a row it has to be found, and finding it is reading it: for whoever changes it, not for somebody else.

use std::collections::BTreeSet;

use diagnostics::{Diagnostic, Diagnostics, codes};

use crate::{Command, Model, Policy, RoleId, Rule, Table};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for table in &model.tables {
        let readers: Vec<&Policy> = table.opening(Command::Select).collect();
        if readers.is_empty() {
            for_nobody(table, diagnostics);
            continue;
        }
        let mut told: Vec<&Policy> = Vec::new();
        for command in [Command::Update, Command::Delete, Command::Insert] {
            for writer in table.opening(command) {
                let blind = blind(model, writer, &readers);
                if let Some(who) = blind.filter(|_| !told.iter().any(|other| std::ptr::eq(*other, writer))) {
                    told.push(writer);
                    diagnostics.push(for_somebody(table, writer, command, &who));
                }
            }
        }
    }
}

fn for_nobody(table: &Table, diagnostics: &mut Diagnostics) {
    let writer = table.opening(Command::Update).chain(table.opening(Command::Delete)).next();
    let Some(writer) = writer else {
        added_unseen(table, diagnostics);
        return;
    };
    diagnostics.push(
        Diagnostic::new(
            codes::WRITE_WITHOUT_READ,
            writer.span,
            format!(
                "`{}` lets rows of {} be changed, and no policy lets them be read",
                writer.name, table.graphql
            ),
        )
        .label("UPDATE and DELETE with a condition find nothing, and say nothing")
        .help("add SELECT to `for` here, or a policy for SELECT"),
    );
}

/// `returning` reads what was added, and clients ask for it by default.
fn added_unseen(table: &Table, diagnostics: &mut Diagnostics) {
    let Some(writer) = table.opening(Command::Insert).next() else { return };
    diagnostics.push(
        Diagnostic::new(
            codes::WRITE_WITHOUT_READ,
            writer.span,
            format!("`{}` lets rows of {} be added, and no policy lets them be read", writer.name, table.graphql),
        )
        .label("INSERT with RETURNING is refused, also for one's own row")
        .help("add SELECT to `for` here, or a policy for SELECT; if nobody is to read them, allow it with a reason"),
    );
}

/// Whom the rule lets write, and no policy lets read.
fn blind(model: &Model, writer: &Policy, readers: &[&Policy]) -> Option<String> {
    // A role of the database first: others' policies are not asked for it at all.
    let by_database = databases(writer)
        .find(|role| !readers.iter().any(|reader| databases(reader).any(|other| covers(other, role))));
    if let Some(role) = by_database {
        return Some(if role == SIGNED_IN {
            "whoever is signed in".to_owned()
        } else {
            format!("role `{role}`")
        });
    }
    let read: BTreeSet<RoleId> = readers.iter().flat_map(|reader| of_schema(model, reader)).collect();
    // A rule that asks for no role may let everybody read, or nobody by his role.
    let asks = writer.rules.iter().any(|rule| matches!(rule, Rule::Roles(_)));
    let role = of_schema(model, writer).into_iter().find(|role| asks && !read.contains(role))?;
    model.roles.get(role.index()).map(|role| role.name.clone())
}

/// Whom a rule without `to` speaks to.
const SIGNED_IN: &str = "authenticated";

/// The roles of the database that a rule speaks to.
fn databases(policy: &Policy) -> impl Iterator<Item = &str> {
    let nobody_named = policy.to.is_empty().then_some(SIGNED_IN);
    nobody_named.into_iter().chain(policy.to.iter().map(sql::Ident::as_str))
}

fn covers(reader: &str, writer: &str) -> bool {
    reader == writer || reader == "public"
}

/// The roles of the schema that a rule leaves; all of them where it asks for none.
fn of_schema(model: &Model, policy: &Policy) -> Vec<RoleId> {
    let all = (0..model.roles.len() as u32).map(RoleId);
    let asked = |role: &RoleId| {
        policy.rules.iter().all(|rule| !matches!(rule, Rule::Roles(roles) if !roles.contains(role)))
    };
    all.filter(asked).collect()
}

fn for_somebody(table: &Table, writer: &Policy, command: Command, who: &str) -> Diagnostic {
    let (verb, label) = match command {
        Command::Insert => ("add", "his INSERT with RETURNING is refused, also for his own row"),
        Command::Select | Command::Update | Command::Delete => {
            ("change", "his UPDATE and DELETE with a condition find nothing, and say nothing")
        }
    };
    Diagnostic::new(
        codes::WRITE_WITHOUT_READ,
        writer.span,
        format!(
            "`{}` lets {who} {verb} rows of {}, and no policy lets him read them",
            writer.name, table.graphql
        ),
    )
    .label(label)
    .help("add SELECT to `for` here, or a policy for SELECT that speaks to him")
}
