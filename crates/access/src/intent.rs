//! The model's policies as rules.

use model::{Column, Command, Model, Policy, Rule as Declared, Table, TableId, Tenancy};
use sql::{Expr, Ident};

use crate::rule::combine;
use crate::{Answer, Atom, Clause, Facts, Image, Rule};

/// The database's name for whoever is signed in.
pub(crate) const SIGNED_IN: &str = "authenticated";

/// What the model says about every table.
#[derive(Debug, Clone)]
pub struct Intent {
    tables: Vec<TableRules>,
}

/// The rules of a table.
#[derive(Debug, Clone)]
pub struct TableRules {
    /// Tenant isolation, which no policy widens; none on tables without tenant.
    pub floor: Option<Rule>,
    /// The policies in order.
    pub clauses: Vec<Clause>,
}

impl Intent {
    /// What speaks to whoever is signed in.
    #[must_use]
    pub fn new(model: &Model) -> Self {
        Self::of(model, SIGNED_IN)
    }

    /// What speaks to a role of the database.
    #[must_use]
    pub fn of(model: &Model, role: &str) -> Self {
        Self { tables: model.tables.iter().map(|table| rules(model, table, role)).collect() }
    }

    /// The rules of a table.
    #[must_use]
    pub fn table(&self, id: TableId) -> &TableRules {
        &self.tables[id.index()]
    }
}

impl TableRules {
    /// One command and one image of a row: the floor, one policy that opens it, none that closes it.
    pub fn image<F: Facts>(
        &self,
        facts: &F,
        caller: F::Caller<'_>,
        row: F::Row<'_>,
        command: Command,
        image: Image,
    ) -> Answer {
        let floor = self.floor.as_ref().map_or(Answer::Yes, |floor| floor.ask(facts, caller, row));
        if floor == Answer::No {
            floor
        } else {
            floor.and(combine(&self.clauses, command, image, facts, caller, row))
        }
    }

    /// May a caller do this to a row that he finds by its key and, where he changes it, leaves as it is? Finding it reads it.
    pub fn ask<F: Facts>(
        &self,
        facts: &F,
        caller: F::Caller<'_>,
        row: F::Row<'_>,
        command: Command,
    ) -> Answer {
        let own = Image::of(command)
            .iter()
            .fold(Answer::Yes, |answer, image| answer.and(self.image(facts, caller, row, command, *image)));
        match command {
            Command::Select | Command::Insert => own,
            Command::Update | Command::Delete => {
                own.and(self.image(facts, caller, row, Command::Select, Image::Old))
            }
        }
    }

    /// The columns that name people in any rule, each once.
    #[must_use]
    pub fn people(&self) -> Vec<Ident> {
        let rules = self.clauses.iter().flat_map(|clause| clause.using.iter().chain(&clause.check));
        people(rules)
    }
}

/// The columns that name people, each once, in order.
pub(crate) fn people<'r>(rules: impl Iterator<Item = &'r Rule>) -> Vec<Ident> {
    let mut found: Vec<Ident> = Vec::new();
    for column in rules.flat_map(Rule::people) {
        if !found.contains(column) {
            found.push(column.clone());
        }
    }
    found
}

/// The column that holds a row's tenant.
pub(crate) fn tenant_column(table: &Table) -> Option<&Column> {
    match table.tenancy {
        Tenancy::Global => None,
        Tenancy::Root => table.key.first().and_then(|id| table.field(*id).column()),
        Tenancy::By(field) => table.field(field).column(),
    }
}

fn rules(model: &Model, table: &Table, role: &str) -> TableRules {
    TableRules {
        floor: tenant_column(table).map(|_| Rule::Atom(Atom::Tenant)),
        clauses: table
            .policies
            .iter()
            .filter(|policy| policy.speaks_to(role))
            .map(|policy| clause(model, table, policy))
            .collect(),
    }
}

fn clause(model: &Model, table: &Table, policy: &Policy) -> Clause {
    // What may be written in a row (`columns`) is no question of which row.
    let Policy { span, name, kind, commands, rules, check, .. } = policy;
    let using = all(rules.iter().map(|rule| declared(model, table, rule)).collect());
    let new = check.as_ref().map_or_else(
        || using.clone(),
        |check| all(rules.iter().map(|rule| declared(model, table, rule)).chain([plainly(check)]).collect()),
    );
    Clause {
        name: name.clone(),
        kind: *kind,
        commands: commands.clone(),
        using: Some(using),
        check: Some(new),
        span: Some(*span),
    }
}

fn all(mut rules: Vec<Rule>) -> Rule {
    if rules.len() == 1 { rules.swap_remove(0) } else { Rule::All(rules) }
}

fn declared(model: &Model, table: &Table, rule: &Declared) -> Rule {
    let column = |field: &model::FieldId| table.field(*field).column().map(|column| column.name.clone());
    match rule {
        Declared::Owner(field) => column(field).map_or(Rule::always(false), |c| Rule::Atom(Atom::Owner(c))),
        Declared::Reports(field) => {
            column(field).map_or(Rule::always(false), |c| Rule::Atom(Atom::Reports(c)))
        }
        Declared::Roles(roles) => {
            let roles = roles.iter().map(|role| model.roles[role.index()].name.clone()).collect();
            Rule::Atom(match table.tenancy {
                Tenancy::Global => Atom::RoleAnywhere(roles),
                Tenancy::Root | Tenancy::By(_) => Atom::RoleHere(roles),
            })
        }
        // These look at other rows than the one that is asked about, so they have no answer here.
        Declared::In(field, set) => {
            beyond(format!("{} in {}", named(table, *field), model.functions[set.index()].graphql))
        }
        Declared::Via(field) => beyond(format!("via {}", named(table, *field))),
        Declared::SharesTenant(field) => beyond(format!("shares a tenant with {}", named(table, *field))),
        Declared::Member(path) => beyond(format!("is in {}", path.name)),
        Declared::Permission(permission) => beyond(format!("has the permission {permission}")),
        Declared::Using(condition) => plainly(condition),
    }
}

fn named(table: &Table, field: model::FieldId) -> &str {
    &table.field(field).graphql
}

fn beyond(words: String) -> Rule {
    Rule::Atom(Atom::Sql(words))
}

/// SQL has no answer here, unless it is plainly true or false.
fn plainly(condition: &Expr) -> Rule {
    match condition.as_str().trim().to_ascii_lowercase().as_str() {
        "true" => Rule::always(true),
        "false" => Rule::always(false),
        _ => Rule::Atom(Atom::Sql(words(condition.as_str()))),
    }
}

/// SQL on one line.
#[must_use]
pub fn words(sql: &str) -> String {
    sql.split_whitespace().collect::<Vec<_>>().join(" ")
}
